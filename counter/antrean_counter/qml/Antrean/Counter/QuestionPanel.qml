pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// One question, numbered answers, and a blank where the last answer is the officer's own.
Panel {
    id: panel

    required property CounterModel model

    width: Theme.px(680)
    height: column.height + 2 * column.y

    Column {
        id: column
        x: Theme.px(36)
        y: Theme.px(32)
        width: parent.width - 2 * x
        spacing: Theme.step(0.5)

        DialogTitle {
            width: parent.width
            number: panel.model.dialog.number
            text: panel.model.dialog.title
        }
        Copy {
            objectName: "dialogDetail"
            width: parent.width
            text: panel.model.dialog.detail
            size: Theme.body
            color: Theme.second
            bottomPadding: Theme.step(1.5)
        }
        Repeater {
            model: panel.model.dialog.rows
            delegate: ListRow {
                required property var modelData
                required property int index
                objectName: "answer" + index
                x: -Theme.step(2)
                width: column.width + Theme.step(4)
                text: modelData.title
                symbol: modelData.icon
                hint: modelData.digit
                current: panel.model.dialog.cursor === index
                onClicked: panel.model.choose(index)
            }
        }
        Entry {
            objectName: "words"
            visible: panel.model.dialog.writing
            width: parent.width
            wanted: visible
            text: panel.model.dialog.text
            hint: panel.model.dialog.hint
            maximumLength: 200
            onTextEdited: panel.model.write(text)
        }
        Notice {
            width: parent.width
            visible: text !== ""
            height: Theme.px(52)
            text: panel.model.notice
        }
        Item {
            width: 1
            height: Theme.step(1.5)
        }
        PanelKeys {
            model: panel.model
            width: parent.width
        }
    }
}
