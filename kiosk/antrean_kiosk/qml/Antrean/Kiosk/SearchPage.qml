import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which service? In the visitor's own words, however they are spelt.
PageFrame {
    id: page

    required property KioskModel model

    title: qsTr("Cari layanan")
    symbol: "search"
    backText: qsTr("Kembali")
    onBack: model.goBack()

    GridLayout {
        anchors.fill: parent
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.wide ? 9 : -1
            spacing: Theme.gap

            TypedField {
                Layout.fillWidth: true
                text: page.model.letters.typed
                empty: qsTr("misalnya: KTP rusak")
            }
            Body {
                objectName: "searched"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: text !== ""
                text: page.model.letters.searched
                fits: true
                color: Theme.second
            }
            ChoiceGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.model.letters.searched === ""
                cards: page.model.letters.found
                prefix: "service-"
                best: true
                terse: page.upper > 0
                narrowest: 420
                mostColumns: page.wide ? 1 : 2
                mostHeight: 152
                size: Theme.textScale > 1 ? Theme.small : Theme.body
                onChosen: key => page.model.choosing.chooseService(key)
            }
        }
        Keyboard {
            rows: page.upper > 0 ? ["QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"] : ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: page.wide ? 11 : -1
            Layout.alignment: Qt.AlignBottom
            onTyped: letter => page.model.letters.type(letter)
            onErased: page.model.letters.erase()
        }
    }
}
