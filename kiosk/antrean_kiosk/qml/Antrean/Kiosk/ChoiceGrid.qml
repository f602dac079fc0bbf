pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Cards in as few columns as will hold them, and as many as their letters allow; what does not fit
// goes to further pages, reached by large buttons and never by a gesture. All names on a page are
// set in one size.
Item {
    id: grid

    required property var cards
    property string prefix           // of the cards' objectNames
    property int narrowest: 420      // design pixels a column needs at normal letters
    property int mostColumns: 3
    property int fewestColumns: 1
    property int rowHeight: 0        // design pixels of a usual card; 0: always as many columns as there may be
    property int mostHeight: 200     // design pixels; more would only be emptier
    property int least: Theme.target // pixels: no card is lower
    property bool strong: true
    property bool terse: false       // the name, and how it stands in a word
    property bool counted: true      // that word, too
    property int size: Theme.choice
    property real pictured: 1.5      // how large the symbols are, in sizes of the names
    property bool paged: true        // false: all of them at once, whatever their letters must do
    property bool dense: false       // long names become smaller before they need a further page
    property bool best: false        // those that fit, the first ones; no further pages
    property string aside            // what a second button beside each open card says
    property int page: 0

    signal chosen(string key)
    signal looked(string key)

    readonly property int count: repeater.count
    readonly property int gap: Theme.gap
    readonly property int columns: rowHeight > 0 ? enough() : possible
    readonly property int possible: Math.max(1, Math.min(mostColumns, Math.floor((width + gap) / (Theme.px(narrowest) * Theme.textScale + gap))))
    readonly property int asideWidth: aside === "" ? 0 : Math.max(Theme.target, Theme.px(104))
    readonly property int columnWidth: (width - (columns - 1) * gap) / columns
    readonly property real fullest: highest(card => card.fullHeight)
    readonly property real leanest: highest(card => card.leanHeight)
    readonly property int allRows: Math.ceil(repeater.count / columns)
    readonly property bool lean: dense || !(allRows * (fullest + gap) - gap <= height) && allRows * (leanest + gap) - gap <= height
    readonly property real tallest: lean ? leanest : fullest
    readonly property bool fitsAll: !paged || allRows * (tallest + gap) - gap <= height
    readonly property real room: fitsAll || best ? height : height - pager.height - gap
    readonly property int rows: fitsAll ? allRows : Math.max(1, Math.floor((room + gap) / (tallest + gap)))
    readonly property real cardHeight: Math.min(Math.max(tallest, Theme.px(mostHeight) * Theme.textScale), (room + gap) / Math.max(1, rows) - gap)
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(repeater.count / perPage))
    readonly property int shownPage: Math.min(page, pages - 1)
    readonly property real shrink: smallest(card => card.visible ? card.fitting : 1)

    function enough() {
        const pitch = Theme.px(rowHeight) * Theme.textScale + gap;
        for (let few = Math.min(fewestColumns, possible); few < possible; few++)
            if (Math.ceil(count / few) * pitch - gap <= height)
                return few;
        return possible;
    }

    function smallest(of) {
        let found = 1;
        for (let i = 0; i < repeater.count; i++)
            found = Math.min(found, repeater.itemAt(i) ? of(repeater.itemAt(i)) : 1);
        return found;
    }

    function highest(of) {
        let most = least;
        for (let i = 0; i < repeater.count; i++)
            most = Math.max(most, repeater.itemAt(i) ? of(repeater.itemAt(i)) : 0);
        return most;
    }

    Repeater {
        id: repeater
        model: grid.cards

        ChoiceCard {
            id: card

            required property int index
            required property string key
            required title
            required detail
            required note
            required symbol
            required closed
            required brief
            readonly property int place: index % grid.perPage

            objectName: grid.prefix + key
            visible: Math.floor(index / grid.perPage) === grid.shownPage
            x: (place % grid.columns) * (grid.columnWidth + grid.gap)
            y: Math.floor(place / grid.columns) * (grid.cardHeight + grid.gap)
            aside: closed ? 0 : grid.asideWidth
            width: grid.columnWidth
            height: grid.cardHeight
            strong: grid.strong
            counted: grid.counted
            counts: true
            pictured: grid.pictured
            shrink: Math.max(0.7, grid.shrink)
            terse: grid.terse
            lean: grid.lean
            size: grid.size
            onClicked: grid.chosen(key)

            Loader {
                active: card.aside > 0
                visible: active
                x: card.width - width
                width: card.aside
                height: card.height
                sourceComponent: BigButton {
                    objectName: "aside-" + card.key
                    leftPadding: Theme.step(0.5)
                    rightPadding: Theme.step(0.5)
                    topPadding: Theme.step(0.5)
                    bottomPadding: Theme.step(0.5)
                    kind: "quiet"
                    stacked: true
                    symbol: "clipboard-list"
                    size: Math.min(Theme.small, Theme.px(30))
                    text: grid.aside
                    onClicked: grid.looked(card.key)

                    Rectangle { // between the card and what else it offers
                        y: Theme.step(1.5)
                        width: Theme.hair
                        height: card.height - 2 * y
                        color: Theme.line
                    }
                }
            }
        }
    }

    RowLayout {
        id: pager
        visible: !grid.fitsAll && !grid.best
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        BigButton {
            objectName: grid.prefix + "previous"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: grid.shownPage > 0
            symbol: "chevron-left"
            size: Theme.body
            text: qsTr("Sebelumnya")
            onClicked: grid.page = grid.shownPage - 1
        }
        Small {
            objectName: grid.prefix + "page"
            Layout.alignment: Qt.AlignVCenter
            wrapMode: Text.NoWrap
            text: qsTr("%1 dari %2").arg(grid.shownPage + 1).arg(grid.pages)
        }
        BigButton {
            objectName: grid.prefix + "next"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: grid.shownPage < grid.pages - 1
            symbol: "chevron-right"
            size: Theme.body
            text: qsTr("Berikutnya")
            onClicked: grid.page = grid.shownPage + 1
        }
    }
}
