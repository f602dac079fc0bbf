import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// Something that can be done, with its digit on the keyboard.
T.AbstractButton {
    id: button

    required text
    required property string symbol
    required property string hint
    required property bool grave
    readonly property color front: grave ? Theme.stop : Theme.press

    implicitHeight: Math.max(Theme.px(48), words.implicitHeight + Theme.step(2))
    leftPadding: Theme.step(2)
    rightPadding: Theme.step(1.5)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.sunk : Theme.card
        border.width: Theme.stroke
        border.color: button.activeFocus ? Theme.ink : Theme.outline
        Frame { shown: button.activeFocus }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            name: button.symbol
            size: Math.round(Theme.px(22) * Math.min(1.5, Theme.textScale))
            color: button.front
        }
        Copy {
            id: words
            x: mark.width + Theme.step(1.5)
            width: parent.width - x - cap.width - Theme.step(1)
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            bold: true
            color: button.grave ? Theme.stop : Theme.ink
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            key: button.hint
        }
    }
}
