import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Nobody has touched the screen for a while: ask before forgetting what was chosen.
Veil {
    id: panel

    required property KioskModel model

    onOutside: model.stay()

    ColumnLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step(2)

        Question {
            objectName: "still-there"
            Layout.fillWidth: true
            text: qsTr("Masih di sini?")
        }
        Copy {
            Layout.fillWidth: true
            size: Theme.choice
            text: qsTr("Layar kembali ke awal dalam %n detik.", "", panel.model.countdown)
        }
        BigButton {
            objectName: "stay"
            Layout.fillWidth: true
            Layout.topMargin: Theme.step(2)
            Layout.minimumHeight: Theme.px(128)
            kind: "primary"
            text: qsTr("Lanjutkan")
            onClicked: panel.model.stay()
        }
        BigButton {
            objectName: "give-up"
            Layout.fillWidth: true
            text: qsTr("Selesai")
            onClicked: panel.model.goHome()
        }
    }
}
