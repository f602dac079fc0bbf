import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One of several things to choose: symbol, name, and a line about it. A choice that is closed
// stays readable and can still be touched, because a person wants to know why. Names begin at one
// height and lines end at one, so that the eye runs along a row of cards as along a board.
T.AbstractButton {
    id: card

    property string symbol
    property string title: text
    property string detail          // its full name, or what it means
    property string note            // how it stands: a line's length, or why it is closed
    property string brief           // the same in a word, for the largest letters
    property string told: [title, detail, note].filter(part => part !== "").join(". ") // aloud
    property bool closed: false
    property bool terse: false      // the name, and how it stands in a word
    property bool counted: true     // that word, too
    property bool counts: false     // the note is a figure to compare, not a sentence
    property bool strong: true      // a first choice: outlined in the pressing colour
    property bool lean: false       // without the detail, the name somewhat smaller: more cards fit
    property int size: Theme.choice
    property real shrink: 1         // of the name: cards side by side are set in one size
    property real pictured: 1.5     // how large the symbol is, in sizes of the name
    property int aside: 0           // kept free at the right, for a button that lies there
    readonly property bool hasDetail: detail !== "" && !terse && Theme.textScale === 1
    readonly property bool saysDetail: hasDetail && !lean
    readonly property string said: !terse || closed ? note : counted ? brief : ""
    readonly property bool saysNote: said !== ""

    readonly property real lowest: terse ? Theme.fingertip : Theme.target
    readonly property real noteHeight: saysNote ? state.implicitHeight + words.gap : 0
    readonly property real fullHeight: Math.max(lowest, ghost.implicitHeight + (hasDetail ? line.implicitHeight + words.gap : 0) + noteHeight + topPadding + bottomPadding)
    readonly property real leanHeight: Math.max(lowest, ghost.implicitHeight * 0.72 + noteHeight + topPadding + bottomPadding)
    readonly property real fitting: Math.min(1, Math.sqrt(Math.max(0, words.room) / Math.max(1, ghost.implicitHeight)))

    implicitWidth: Theme.px(440)
    implicitHeight: lean ? leanHeight : fullHeight
    leftPadding: Theme.step(3)
    rightPadding: Theme.step(2) + aside
    topPadding: Theme.step(terse ? 1 : 1.5)
    bottomPadding: Theme.step(terse ? 1 : 1.5)
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
            size: Math.round(Math.min(card.size * card.pictured, Theme.px(80)))
            color: card.closed ? Theme.second : Theme.press
            y: card.saysNote || card.saysDetail ? words.y : Math.round((content.height - height) / 2)
        }
        Item {
            id: words
            readonly property int gap: Theme.px(4)
            readonly property int size: Math.round(card.size * card.shrink)
            readonly property int below: (card.saysDetail ? line.implicitHeight + gap : 0) + (card.saysNote ? state.implicitHeight + gap : 0)
            readonly property int room: content.height - below
            readonly property real spare: Math.max(0, room - name.height)
            readonly property real inset: Math.min(Theme.step(0.5), spare / 2)
            x: card.symbol !== "" ? mark.width + Theme.step(2.5) : 0
            y: card.saysNote ? inset : spare / 2
            width: parent.width - x
            height: content.height - 2 * y
            implicitHeight: ghost.implicitHeight + below

            Copy {
                id: ghost // the name at its full size: says how high the card would like to be
                visible: false
                width: parent.width
                text: card.title
                size: card.size
                lineHeight: name.lineHeight
                bold: true
            }
            Copy {
                id: set // the name in the size it has on this page
                visible: false
                width: parent.width
                text: card.title
                size: words.size
                lineHeight: name.lineHeight
                bold: true
            }
            Copy {
                id: name
                width: parent.width
                height: Math.min(words.room, set.implicitHeight)
                text: card.title
                size: words.size
                lineHeight: 0.92
                bold: true
                fits: set.implicitHeight > words.room || set.contentWidth > width
                floor: 0.7
                color: card.closed ? Theme.second : Theme.ink
            }
            Copy {
                id: line
                visible: card.saysDetail
                y: name.contentHeight + words.gap
                width: parent.width
                text: card.detail
                size: Theme.small
                color: Theme.second
            }
            Copy {
                id: state
                visible: card.saysNote
                y: words.height - height
                width: parent.width
                text: card.said
                size: card.terse ? Theme.tiny : Theme.small
                figures: card.counts && !card.closed
                bold: figures
                color: card.closed ? Theme.stop : card.counts ? Theme.ink : Theme.second
            }
        }
    }
}
