import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What makes the kiosk easier: each is one tap, and shows at once what it does.
Veil {
    id: panel

    required property KioskModel model

    onOutside: model.lay("")

    ColumnLayout {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step(2)

        Question {
            objectName: "ease-title"
            Layout.fillWidth: true
            text: qsTr("Kemudahan")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            EaseButton {
                objectName: "larger-here"
                symbol: "a-large-small"
                text: panel.model.textScale > 1 ? qsTr("Teks %1 %").arg(Math.round(panel.model.textScale * 100)) : qsTr("Teks besar")
                onClicked: panel.model.nextTextScale()
            }
            EaseButton {
                objectName: "contrast"
                symbol: "contrast"
                text: panel.model.highContrast ? qsTr("Warna biasa") : qsTr("Kontras tinggi")
                onClicked: panel.model.switchContrast()
            }
            EaseButton {
                objectName: "reach"
                symbol: "arrow-down-to-line"
                text: panel.model.reach ? qsTr("Tombol di tempat biasa") : qsTr("Tombol di bawah")
                onClicked: panel.model.switchReach()
            }
            EaseButton {
                objectName: "voice"
                symbol: "volume-2"
                text: panel.model.voice ? qsTr("Tanpa suara") : qsTr("Panduan suara")
                onClicked: panel.model.switchVoice()
            }
        }
        BigButton {
            objectName: "close-ease"
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Tutup")
            onClicked: panel.model.lay("")
        }
    }

    component EaseButton: BigButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(144)
        stacked: true
        size: Math.round(Theme.px(32) * Math.min(Theme.textScale, 1.4))
    }
}
