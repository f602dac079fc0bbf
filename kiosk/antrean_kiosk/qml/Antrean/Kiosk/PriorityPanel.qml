pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// The one question, asked calmly: who says yes is believed, and an officer can correct it.
Veil {
    id: panel

    required property KioskModel model
    readonly property bool tight: height < Theme.px(1200)
    readonly property int across: width > Theme.px(1000) * Theme.textScale ? 2 : 1

    onOutside: model.ease.lay("")

    ColumnLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step(panel.tight ? 1.5 : 2.5)

        Question {
            objectName: "priority-title"
            Layout.fillWidth: true
            visible: !(panel.tight && Theme.textScale > 1.5) && !(panel.flat && Theme.textScale > 1)
            text: qsTr("Apakah Anda termasuk yang didahulukan?")
        }
        Body {
            Layout.fillWidth: true
            visible: !panel.flat && (!panel.tight || Theme.textScale === 1)
            text: qsTr("Tidak perlu bukti.")
            color: Theme.second
        }
        GridLayout {
            Layout.fillWidth: true
            columns: panel.flat ? 4 : panel.tight ? 2 : panel.across
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: panel.model.choosing.priorities

                BigButton {
                    required property string key
                    required property string title
                    required symbol
                    objectName: "priority-" + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.px(panel.tight ? 112 : 136)
                    leading: !panel.flat
                    stacked: panel.flat
                    size: panel.flat ? Math.min(Theme.small, Theme.px(36)) : Theme.textScale > 1 ? Theme.small : Theme.choice
                    text: title
                    onClicked: panel.model.choosing.claim(key)
                }
            }
        }
        BigButton {
            objectName: "priority-none"
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Tidak")
            onClicked: panel.model.choosing.claim("")
        }
    }
}
