pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Booked beforehand: show the code to the reader, or type it.
PageFrame {
    id: page

    required property KioskModel model

    title: qsTr("Tunjukkan kode QR Anda, atau ketik kodenya.")
    symbol: "qr-code"
    backText: qsTr("Kembali")
    onBack: model.goBack()

    above: Component {
        TypedField {
            text: page.model.letters.typed
            empty: page.example
        }
    }

    readonly property string example: qsTr("misalnya: RSV-7K2M9QXA")
    readonly property bool reached: upper > 0

    // On an old 4:3 panel ten keys beside a list would be narrower than a fingertip.
    readonly property bool aside: wide && (upper > 0 || Theme.textScale > 1 || width > 2.2 * height)

    GridLayout {
        anchors.fill: parent
        columns: page.aside ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: page.aside ? 9 : -1
            Layout.alignment: Qt.AlignTop
            visible: !page.reached
            spacing: Theme.step(2)

            TypedField {
                Layout.fillWidth: true
                text: page.model.letters.typed
                empty: page.example
            }
            Body {
                Layout.fillWidth: true
                visible: !(page.wide && Theme.textScale > 1.5)
                text: qsTr("Kodenya ada di bukti pendaftaran daring Anda.")
                color: Theme.second
            }
        }
        Item {
            visible: !page.aside
            Layout.fillHeight: true
        }
        Keyboard {
            Layout.fillWidth: true
            Layout.fillHeight: page.aside
            Layout.preferredWidth: page.aside ? 11 : -1
            Layout.alignment: Qt.AlignBottom
            rows: page.aside && page.reached ? ["1234567890-", "QWERTYUIOPASD", "FGHJKLZXCVBNM"] : ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM"]
            low: page.reached
            space: false
            doneText: qsTr("Lanjut")
            mayFinish: page.model.letters.typed.length >= 4
            onTyped: letter => page.model.letters.type(letter)
            onErased: page.model.letters.erase()
            onFinished: page.model.letters.use()
        }
    }
}
