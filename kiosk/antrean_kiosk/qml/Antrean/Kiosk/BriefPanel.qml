import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What to bring, how long it takes and what it costs, for pages that have no room for it.
Veil {
    id: panel

    required property KioskModel model

    onOutside: model.ease.lay("")

    ColumnLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step(2)

        Heading {
            objectName: "brief-title"
            visible: Theme.textScale === 1
            Layout.fillWidth: true
            text: panel.model.choosing.service
        }
        BriefFacts {
            Layout.fillWidth: true
            Layout.maximumHeight: panel.height - 6 * Theme.margin - close.height
            model: panel.model.brief
        }
        BigButton {
            id: close
            objectName: "close-brief"
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Tutup")
            onClicked: panel.model.ease.lay("")
        }
    }
}
