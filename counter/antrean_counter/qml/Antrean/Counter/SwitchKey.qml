import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One of two ways, and the key that changes between them.
T.AbstractButton {
    id: button

    property string first
    property string second
    property bool atSecond: false
    property string hint

    implicitHeight: Theme.px(48)
    leftPadding: Theme.px(5)
    rightPadding: Theme.step(1.5)
    topPadding: Theme.px(5)
    bottomPadding: Theme.px(5)
    focusPolicy: Qt.NoFocus
    Accessible.name: atSecond ? second : first

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunk
        border.width: Theme.hair
        border.color: Theme.outline
    }
    contentItem: Item {
        id: room
        readonly property int half: Math.floor((width - cap.width - Theme.step(1.5)) / 2)

        Rectangle {
            x: button.atSecond ? room.half : 0
            width: room.half
            height: parent.height
            radius: Theme.px(5)
            color: Theme.press
        }
        Copy {
            width: room.half
            height: parent.height
            fits: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: button.first
            size: Theme.textScale > 1 ? Theme.small : Theme.body
            bold: !button.atSecond
            color: button.atSecond ? Theme.second : Theme.pressInk
        }
        Copy {
            x: room.half
            width: room.half
            height: parent.height
            fits: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: button.second
            size: Theme.textScale > 1 ? Theme.small : Theme.body
            bold: button.atSecond
            color: button.atSecond ? Theme.pressInk : Theme.second
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            key: button.hint
        }
    }
}
