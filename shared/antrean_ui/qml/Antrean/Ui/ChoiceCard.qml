import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One of several things to choose: symbol, name, and a line about it. A choice that is closed
// stays readable and can still be touched, because a person wants to know why.
T.AbstractButton {
    id: card

    property string symbol
    property string title: text
    property string detail
    property bool closed: false
    property bool strong: true      // a first choice: outlined in the pressing colour
    property int size: Theme.choice

    implicitWidth: Theme.px(440)
    implicitHeight: Math.max(Theme.target, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.step(3)
    rightPadding: Theme.step(2.5)
    topPadding: Theme.step(2)
    bottomPadding: Theme.step(2)
    focusPolicy: Qt.StrongFocus
    Accessible.name: detail === "" ? title : title + ". " + detail

    background: Rectangle {
        radius: Theme.radius
        color: card.closed || card.down ? Theme.sunk : Theme.card
        border.width: card.strong && !card.closed ? Theme.stroke : Theme.hair
        border.color: card.closed ? Theme.line : card.strong ? Theme.press : Theme.outline
        Frame { shown: card.visualFocus }
    }

    contentItem: Item {
        id: content
        implicitHeight: words.implicitHeight

        Icon {
            id: mark
            visible: card.symbol !== ""
            name: card.symbol
            size: Math.round(Math.min(card.size * 1.5, Theme.px(72)))
            color: card.closed ? Theme.second : Theme.press
            anchors.verticalCenter: parent.verticalCenter
        }
        Item {
            id: words
            readonly property int gap: Theme.px(4)
            readonly property int below: card.detail === "" ? 0 : line.implicitHeight + gap
            x: mark.visible ? mark.width + Theme.step(2.5) : 0
            width: parent.width - x
            height: parent.height
            implicitHeight: ghost.implicitHeight + below

            Copy {
                id: ghost // the name at its full size: says how high the card would like to be
                visible: false
                width: parent.width
                text: card.title
                size: card.size
                bold: true
            }
            Copy {
                id: name
                readonly property int room: words.height - words.below
                readonly property int shown: Math.min(room, ghost.implicitHeight)
                y: Math.max(0, (room - shown) / 2)
                width: parent.width
                height: shown
                text: card.title
                size: card.size
                bold: true
                fits: true
                floor: 0.7
                verticalAlignment: Text.AlignVCenter
                color: card.closed ? Theme.second : Theme.ink
            }
            Copy {
                id: line
                visible: card.detail !== ""
                y: name.y + name.height + words.gap
                width: parent.width
                text: card.detail
                size: Theme.small
                color: card.closed ? Theme.stop : Theme.second
            }
        }
    }
}
