pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Our own keyboard: keys as large as a fingertip, each a tap, in rows that share the width. Where
// there is height for three rows only, letters and figures take turns.
ColumnLayout {
    id: board

    property bool low: false
    property bool figures: false // with little height: what stands on the keys now
    property list<string> rows: !low ? ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"] : figures ? ["12345", "67890", "-"] : ["QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]
    property bool space: true
    property string doneText // empty: nothing is finished here
    property bool mayFinish: true

    signal typed(string letter)
    signal erased
    signal finished

    spacing: Theme.gap

    Repeater {
        model: board.rows.length // the rows stay, with the ring of the keys, when letters turn

        RowLayout {
            id: row
            required property int index
            readonly property string letters: board.rows[index] ?? ""
            readonly property bool last: index === board.rows.length - 1

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            uniformCellSizes: !last

            Repeater {
                model: row.letters.split("")

                LetterKey {
                    required property string modelData
                    objectName: "key-" + modelData
                    text: modelData
                    onClicked: board.typed(modelData)
                }
            }
            LetterKey {
                visible: row.last && board.low
                objectName: "key-layer"
                text: board.figures ? "ABC" : "123"
                told: board.figures ? qsTr("Huruf") : qsTr("Angka")
                size: Theme.px(32)
                onClicked: board.figures = !board.figures
            }
            LetterKey {
                visible: row.last && board.space
                objectName: "key-space"
                Layout.preferredWidth: board.low ? 1 : 2
                text: qsTr("spasi")
                size: board.low ? Theme.px(30) : Theme.small
                onClicked: board.typed(" ")
            }
            LetterKey {
                visible: row.last
                objectName: "key-erase"
                symbol: "delete"
                told: qsTr("Hapus")
                onClicked: board.erased()
            }
        }
    }
    BigButton {
        objectName: "key-done"
        visible: board.doneText !== ""
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
        Layout.minimumHeight: Theme.fingertip
        Layout.maximumHeight: Theme.px(132)
        implicitWidth: Theme.px(82)
        leftPadding: 0
        rightPadding: 0
        topPadding: 0
        bottomPadding: 0
        size: Math.round(Theme.px(40))
    }
}
