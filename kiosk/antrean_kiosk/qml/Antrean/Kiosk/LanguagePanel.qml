pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// The languages of the hall, each by its own name.
Veil {
    id: panel

    required property KioskModel model
    readonly property var known: model.ease.languages

    onOutside: model.ease.lay("")

    GridLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Question {
            objectName: "languages-title"
            visible: !panel.flat && Theme.textScale === 1
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: qsTr("Bahasa")
        }
        Repeater {
            model: panel.known

            BigButton {
                required property string key
                required property string title
                objectName: "language-" + key
                Layout.fillWidth: true
                size: Theme.body
                text: title
                onClicked: panel.model.ease.speak(key)
            }
        }
        BigButton {
            objectName: "close-languages"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            kind: "primary"
            text: qsTr("Tutup")
            onClicked: panel.model.ease.lay("")
        }
    }
}
