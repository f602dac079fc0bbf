import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// How to get a number, in three lines, and who helps.
Veil {
    id: panel

    required property KioskModel model

    onOutside: model.ease.lay("")

    ColumnLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step(2)

        Question {
            objectName: "help-title"
            Layout.fillWidth: true
            text: qsTr("Cara mengambil nomor")
        }
        Repeater {
            model: [qsTr("Sentuh instansi yang Anda tuju."), qsTr("Sentuh layanan yang Anda butuhkan."), qsTr("Ambil tiket Anda, lalu tunggu panggilan.")]

            RowLayout {
                id: line
                required property int index
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.step(3)

                NumberText {
                    text: line.index + 1
                    size: Theme.heading
                    color: Theme.press
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.px(8)
                }
                Copy {
                    Layout.fillWidth: true
                    size: Theme.textScale > 1 ? Theme.body : Theme.choice
                    text: line.modelData
                }
            }
        }
        Body {
            Layout.fillWidth: true
            Layout.topMargin: Theme.step(1)
            text: qsTr("Petugas di meja informasi siap membantu Anda.")
            bold: true
        }
        BigButton {
            objectName: "close-help"
            Layout.fillWidth: true
            Layout.topMargin: Theme.step(2)
            kind: "primary"
            text: qsTr("Tutup")
            onClicked: panel.model.ease.lay("")
        }
    }
}
