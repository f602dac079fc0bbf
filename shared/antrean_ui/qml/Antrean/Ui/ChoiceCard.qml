import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One of several things to choose: symbol, name, and a line about it. A choice that is closed
// stays readable and can still be touched, because a person wants to know why.
T.AbstractButton {
    id: card

    property string symbol
    property string title: text
    property string detail          // its full name, or what it means
    property string note            // how it stands: a line's length, or why it is closed
    property string told: [title, detail, note].filter(part => part !== "").join(". ") // aloud
    property bool closed: false
    property bool terse: false      // the name alone; why it is closed is still said
    property bool strong: true      // a first choice: outlined in the pressing colour
    property bool lean: false       // without the detail, the name somewhat smaller: more cards fit
    property int size: Theme.choice
    readonly property bool hasDetail: detail !== "" && !terse && Theme.textScale === 1
    readonly property bool saysDetail: hasDetail && !lean
    readonly property bool saysNote: note !== "" && (!terse || closed)

    readonly property real lowest: terse ? Theme.fingertip : Theme.target
    readonly property real noteHeight: saysNote ? state.implicitHeight + words.gap : 0
    readonly property real fullHeight: Math.max(lowest, ghost.implicitHeight + (hasDetail ? line.implicitHeight + words.gap : 0) + noteHeight + topPadding + bottomPadding)
    readonly property real leanHeight: Math.max(lowest, ghost.implicitHeight * 0.76 + noteHeight + topPadding + bottomPadding)

    implicitWidth: Theme.px(440)
    implicitHeight: lean ? leanHeight : fullHeight
    leftPadding: Theme.step(3)
    rightPadding: Theme.step(2.5)
    topPadding: Theme.step(terse ? 1 : 2)
    bottomPadding: Theme.step(terse ? 1 : 2)
    focusPolicy: Qt.StrongFocus
    Accessible.name: told

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
            readonly property int below: (card.saysDetail ? line.implicitHeight + gap : 0) + (card.saysNote ? state.implicitHeight + gap : 0)
            x: card.symbol !== "" ? mark.width + Theme.step(2.5) : 0
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
                y: Math.max(0, (room - height) / 2)
                width: parent.width
                height: Math.min(room, ghost.implicitHeight)
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
                visible: card.saysDetail
                y: name.y + name.height + words.gap
                width: parent.width
                text: card.detail
                size: Theme.small
                color: Theme.second
            }
            Copy {
                id: state
                visible: card.saysNote
                y: line.y + (card.saysDetail ? line.height + words.gap : 0)
                width: parent.width
                text: card.note
                size: card.terse ? Theme.tiny : Theme.small
                color: card.closed ? Theme.stop : Theme.second
            }
        }
    }
}
