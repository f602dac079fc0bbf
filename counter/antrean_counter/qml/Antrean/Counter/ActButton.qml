import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One of the officer's keys: its name, what limits it, and the key on the keyboard.
T.AbstractButton {
    id: button

    property string detail
    property string hint

    focusPolicy: Qt.NoFocus
    leftPadding: Theme.step(2)
    rightPadding: Theme.step(1.5)
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? "transparent" : button.down ? Theme.sunk : Theme.card
        border.width: button.enabled ? Theme.stroke : Theme.hair
        border.color: button.enabled ? Theme.outline : Theme.line
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - cap.width - Theme.step(1)

            Copy {
                width: parent.width
                height: Math.min(Theme.large(24), Theme.px(34))
                text: button.text
                size: Theme.body
                bold: true
                fits: true
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                color: button.enabled ? Theme.ink : Theme.second
            }
            Copy {
                objectName: "detail"
                visible: text !== ""
                width: parent.width
                height: Math.min(Theme.large(20), Theme.px(26))
                text: button.detail
                size: Theme.small
                fits: true
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                color: Theme.second
                font.features: ({ "tnum": 1 })
            }
        }
        KeyCap {
            id: cap
            key: button.hint
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            opacity: button.enabled ? 1 : 0.55
        }
    }
}
