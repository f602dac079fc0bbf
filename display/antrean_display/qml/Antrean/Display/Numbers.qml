pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// A few numbers under a word: missed ones, paused counters. Nothing at all when there are none.
Column {
    id: numbers

    property string title
    property string hint
    property var values: []
    property int size: Theme.px(60)
    property int columns: 1
    readonly property int between: Theme.step(3)

    visible: values.length > 0
    spacing: Theme.step(2)

    Flow {
        width: parent.width
        spacing: Theme.step(1)

        Copy {
            wrapMode: Text.NoWrap
            text: numbers.title
            size: Theme.small
            bold: true
            color: Theme.boardInk
        }
        Copy {
            visible: text !== ""
            wrapMode: Text.NoWrap
            text: numbers.hint
            size: Theme.small
            color: Theme.boardSecond
        }
    }
    Grid {
        columns: numbers.columns
        columnSpacing: numbers.between
        rowSpacing: Theme.step(2)

        Repeater {
            model: numbers.values
            NumberText {
                required property string modelData
                objectName: "aside"
                text: modelData
                size: numbers.size
                color: Theme.boardInk
            }
        }
    }
}
