import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One thing that wants a hand. How much is said by a bar, an icon and the weight of the words.
T.AbstractButton {
    id: cell

    required property string key
    required property string symbol
    required property string title
    required property string detail
    required property string level
    required property string hint
    property bool focused: false
    readonly property color front: level === "stop" ? Theme.stop : level === "caution" ? Theme.caution : Theme.second

    objectName: "need-" + key
    implicitHeight: words.height + Theme.step(2)
    focusPolicy: Qt.NoFocus
    Accessible.name: title + ". " + detail

    background: Rectangle {
        radius: Theme.radius
        color: cell.down || cell.focused ? Theme.sunk : "transparent"
        border.width: cell.focused ? Theme.stroke : 0
        border.color: Theme.press
    }
    contentItem: Item {
        Rectangle {
            x: Theme.px(4)
            y: Theme.step(1)
            width: Theme.px(4)
            height: parent.height - 2 * y
            radius: width / 2
            visible: cell.level !== "calm"
            color: cell.front
        }
        Icon {
            id: mark
            x: Theme.step(2)
            y: words.y + Math.round((head.height / head.lineCount - height) / 2)
            name: cell.symbol
            size: Math.round(Theme.px(20) * Math.min(1.5, Theme.textScale))
            color: cell.front
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: mark.x + mark.width + Theme.step(1.25)
            width: parent.width - x - Theme.step(1) - (digit.visible ? digit.width + Theme.step(1) : 0)
            spacing: Theme.px(2)
            Copy {
                id: head
                width: parent.width
                text: cell.title
                bold: true
                color: cell.level === "stop" ? Theme.stop : Theme.ink
            }
            Copy {
                width: parent.width
                text: cell.detail
                size: Theme.small
                color: Theme.second
            }
        }
        Copy {
            id: digit
            visible: text !== "" && Theme.textScale < 1.25
            anchors.right: parent.right
            anchors.rightMargin: Theme.step(1)
            y: words.y + Theme.px(3)
            wrapMode: Text.NoWrap
            text: cell.hint
            size: Theme.tiny
            color: Theme.second
        }
    }
}
