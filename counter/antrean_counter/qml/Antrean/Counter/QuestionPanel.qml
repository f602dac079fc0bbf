pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// One question, numbered answers, and a blank where the last answer is the officer's own.
Panel {
    id: panel

    required property CounterModel model

    readonly property bool telling: model.dialog.rows.length === 0 // nothing to answer
    readonly property bool many: model.dialog.rows.length > 7 // two columns then

    width: many ? Theme.px(1000) : Theme.px(680)
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
            size: panel.telling ? Theme.choice : Theme.body
            color: panel.telling ? Theme.ink : Theme.second
            topPadding: panel.telling ? Theme.step(1) : 0
            lineHeight: panel.telling ? 1.3 : 1
            bottomPadding: Theme.step(1.5)
        }
        Grid {
            id: grid
            x: -Theme.step(2)
            flow: Grid.TopToBottom
            rows: panel.many ? Math.ceil(panel.model.dialog.rows.length / 2) : panel.model.dialog.rows.length
            rowSpacing: Theme.step(0.5)
            columnSpacing: 0
            Repeater {
                model: panel.model.dialog.rows
                delegate: ListRow {
                    required property var modelData
                    required property int index
                    objectName: "answer" + index
                    width: panel.many ? Math.floor(column.width / 2) + Theme.step(2) : column.width + Theme.step(4)
                    text: modelData.title
                    symbol: modelData.icon
                    detail: modelData.detail
                    hint: modelData.digit
                    enabled: modelData.able
                    current: panel.model.dialog.cursor === index
                    onClicked: panel.model.choose(index)
                }
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
            telling: panel.telling
        }
    }
}
