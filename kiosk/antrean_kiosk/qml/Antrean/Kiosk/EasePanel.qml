import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What makes the kiosk easier: each is one tap, and shows at once what it does.
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
            objectName: "ease-title"
            visible: !panel.flat
            Layout.fillWidth: true
            text: qsTr("Kemudahan")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: panel.flat ? 4 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            EaseButton {
                objectName: "larger-here"
                symbol: "a-large-small"
                text: panel.model.ease.textScale > 1 ? qsTr("Teks %1 %").arg(Math.round(panel.model.ease.textScale * 100)) : qsTr("Teks besar")
                onClicked: panel.model.ease.nextTextScale()
            }
            EaseButton {
                objectName: "contrast"
                symbol: "contrast"
                text: panel.model.ease.highContrast ? qsTr("Warna biasa") : qsTr("Kontras tinggi")
                onClicked: panel.model.ease.switchContrast()
            }
            EaseButton {
                objectName: "reach"
                symbol: "arrow-down-to-line"
                text: panel.model.ease.reach ? qsTr("Tombol di tempat biasa") : qsTr("Tombol di bawah")
                onClicked: panel.model.ease.switchReach()
            }
            EaseButton {
                objectName: "voice"
                symbol: "volume-2"
                text: panel.model.ease.voice ? qsTr("Tanpa suara") : qsTr("Panduan suara")
                onClicked: panel.model.ease.switchVoice()
            }
        }
        BigButton {
            objectName: "close-ease"
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Tutup")
            onClicked: panel.model.ease.lay("")
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
