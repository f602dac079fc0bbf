pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Booked beforehand: show the code to the reader, or type it.
TypingPage {
    id: page

    required property KioskModel model

    title: qsTr("Tunjukkan kode QR Anda, atau ketik kodenya.")
    symbol: "qr-code"
    backText: qsTr("Kembali")
    onBack: model.goBack()

    fills: true
    above: Component {
        ColumnLayout {
            spacing: Theme.step(2)

            Typed {
                Layout.fillWidth: true
            }
            Picture {
                visible: !page.wide
            }
        }
    }
    side: Component {
        Done {
            stacked: true
            symbol: "check"
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: page.aside ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: page.aside ? 1 - page.keysShare : -1
            Layout.alignment: Qt.AlignTop
            visible: !page.reached
            spacing: Theme.step(2)

            RowLayout {
                spacing: Theme.gap

                Typed {
                    Layout.fillWidth: true
                }
                Done {
                    visible: page.tight
                }
            }
            Body {
                Layout.fillWidth: true
                visible: !page.tight && (!page.wide || page.aside && Theme.textScale < 2)
                text: qsTr("Kodenya ada di bukti pendaftaran daring Anda.")
                color: Theme.second
            }
        }
        Picture {
            visible: !page.aside && !page.tight
        }
        Keyboard {
            Layout.fillWidth: true
            Layout.fillHeight: page.aside || page.tight
            Layout.preferredWidth: page.aside ? page.keysShare : -1
            Layout.alignment: Qt.AlignBottom
            low: page.tight
            space: false
            doneText: page.tight ? "" : qsTr("Lanjut")
            mayFinish: page.model.letters.typed.length >= 4
            onTyped: letter => page.model.letters.type(letter)
            onErased: page.model.letters.erase()
            onFinished: page.model.letters.use()
        }
    }

    component Picture: Item { // what to hold before the reader, where there is room for it
        id: room
        readonly property int side: Math.min(height * 0.8, Theme.px(300))
        Layout.fillWidth: true
        Layout.fillHeight: true

        Icon {
            anchors.centerIn: parent
            visible: room.side > Theme.px(120)
            name: "qr-code"
            size: room.side
        }
    }
    component Typed: TypedField {
        text: page.model.letters.typed
        empty: qsTr("misalnya: RSV-7K2M9QXA")
    }
    component Done: BigButton {
        objectName: "key-done"
        kind: "primary"
        enabled: page.model.letters.typed.length >= 4
        size: Theme.small
        text: qsTr("Lanjut")
        onClicked: page.model.letters.use()
    }
}
