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

    // On an old 4:3 panel ten keys beside a list would be narrower than a fingertip.
    readonly property bool aside: wide && (upper > 0 || Theme.textScale > 1 || width > 2.2 * height)

    GridLayout {
        anchors.fill: parent
        columns: page.aside ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.aside ? 9 : -1
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
                terse: page.upper > 0 || page.wide && !page.aside
                narrowest: 420
                mostColumns: page.aside ? 1 : page.wide ? 3 : 2
                mostHeight: 152
                size: Theme.textScale > 1 ? Theme.small : Theme.body
                onChosen: key => page.model.choosing.chooseService(key)
            }
        }
        Keyboard {
            rows: page.upper > 0 ? ["QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"] : ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]
            Layout.fillWidth: true
            Layout.fillHeight: page.aside
            Layout.preferredWidth: page.aside ? 11 : -1
            Layout.alignment: Qt.AlignBottom
            onTyped: letter => page.model.letters.type(letter)
            onErased: page.model.letters.erase()
        }
    }
}
