pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// The last calls, the latest first, in one column or two.
Item {
    id: list

    required property BoardModel model
    required property int edge
    required property int columns
    property bool named: true // with the agency's name
    readonly property int perColumn: 8 / columns
    readonly property int gap: Theme.step(6)
    readonly property int head: Theme.px(60)
    readonly property int foot: Theme.step(1)
    readonly property real columnWidth: (width - 2 * edge - (columns - 1) * gap) / columns
    readonly property real pitch: (height - head - foot) / perColumn
    readonly property int size: Math.round(Math.min(pitch * 0.94, columnWidth * (named ? 0.108 : 0.168)))
    readonly property int counterRight: Math.round(size * (columnWidth > Theme.px(900) ? 6.4 : 5.8))

    Repeater {
        model: list.columns
        Item {
            id: header
            required property int index
            x: list.edge + index * (list.columnWidth + list.gap)
            width: list.columnWidth
            height: list.head

            Copy {
                anchors.bottom: parent.bottom
                wrapMode: Text.NoWrap
                text: list.model.number
                size: Theme.small
                color: Theme.boardSecond
            }
            Copy {
                anchors.bottom: parent.bottom
                x: list.counterRight - width
                wrapMode: Text.NoWrap
                text: list.model.counter
                size: Theme.small
                color: Theme.boardSecond
            }
        }
    }
    Repeater {
        model: list.model.rows
        delegate: CallRow {
            required property int index
            readonly property int column: Math.floor(index / list.perColumn)
            x: list.edge + column * (list.columnWidth + list.gap)
            y: list.head + (index - column * list.perColumn) * list.pitch
            width: list.columnWidth
            height: list.pitch
            size: list.size
            counterRight: list.counterRight
            named: list.named
            last: index - column * list.perColumn === list.perColumn - 1
        }
    }
}
