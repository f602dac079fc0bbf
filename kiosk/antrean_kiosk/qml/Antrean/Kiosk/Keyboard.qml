pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Our own keyboard: large keys, each a tap, in rows that share the width.
ColumnLayout {
    id: board

    property list<string> rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]
    property bool space: true
    property string doneText // empty: nothing is finished here
    property bool mayFinish: true
    property bool low: false   // little height: what finishes is a key of the last row

    signal typed(string letter)
    signal erased
    signal finished

    spacing: Theme.gap

    Repeater {
        model: board.rows

        RowLayout {
            id: row
            required property string modelData
            required property int index
            readonly property bool last: index === board.rows.length - 1

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            uniformCellSizes: !last

            Repeater {
                model: row.modelData.split("")

                LetterKey {
                    required property string modelData
                    objectName: "key-" + modelData
                    text: modelData
                    onClicked: board.typed(modelData)
                }
            }
            LetterKey {
                visible: row.last && board.space
                objectName: "key-space"
                Layout.preferredWidth: 2
                text: qsTr("spasi")
                size: Theme.small
                onClicked: board.typed(" ")
            }
            LetterKey {
                visible: row.last
                objectName: "key-erase"
                symbol: "delete"
                Accessible.name: qsTr("Hapus")
                onClicked: board.erased()
            }
            LetterKey {
                visible: row.last && board.low && board.doneText !== ""
                objectName: "key-done"
                Layout.preferredWidth: 3
                enabled: board.mayFinish
                kind: "primary"
                size: Theme.small
                text: board.doneText
                onClicked: board.finished()
            }
        }
    }
    BigButton {
        objectName: "key-done"
        visible: board.doneText !== "" && !board.low
        enabled: board.mayFinish
        Layout.fillWidth: true
        kind: "primary"
        text: board.doneText
        onClicked: board.finished()
    }

    component LetterKey: BigButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.px(84)
        Layout.maximumHeight: Theme.px(132)
        implicitWidth: Theme.px(82)
        leftPadding: 0
        rightPadding: 0
        topPadding: 0
        bottomPadding: 0
        size: Math.round(Theme.px(40))
    }
}
