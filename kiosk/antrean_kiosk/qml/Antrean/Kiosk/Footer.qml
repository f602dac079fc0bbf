import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What makes the kiosk easier to use, always in the same place.
Rectangle {
    id: footer

    required property KioskModel model
    readonly property int size: Math.round(Theme.px(28) * Math.min(Theme.textScale, width > Theme.px(1200) ? 1.3 : 1.1))

    color: Theme.night
    implicitHeight: row.implicitHeight + Theme.step(2)

    Divider {
        width: parent.width
        visible: Theme.highContrast
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin / 2
        anchors.rightMargin: Theme.margin / 2
        spacing: Theme.gap
        uniformCellSizes: true

        BigButton {
            objectName: "booking"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: footer.model.takesCodes
            kind: "night"
            leftPadding: Theme.step(0.5)
            rightPadding: Theme.step(0.5)
            stacked: true
            symbol: "qr-code"
            size: footer.size
            text: qsTr("Sudah daftar")
            onClicked: footer.model.letters.openBooking()
        }
        BigButton {
            objectName: "language"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: footer.model.ease.otherLanguage !== ""
            kind: "night"
            leftPadding: Theme.step(0.5)
            rightPadding: Theme.step(0.5)
            stacked: true
            symbol: "languages"
            size: footer.size
            text: footer.model.ease.otherLanguage
            onClicked: footer.model.ease.nextLanguage()
        }
        BigButton {
            objectName: "larger"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            kind: "night"
            leftPadding: Theme.step(0.5)
            rightPadding: Theme.step(0.5)
            stacked: true
            symbol: "a-large-small"
            size: footer.size
            text: footer.model.ease.textScale > 1 ? qsTr("Teks %1 %").arg(Math.round(footer.model.ease.textScale * 100)) : qsTr("Teks besar")
            onClicked: footer.model.ease.nextTextScale()
        }
        BigButton {
            objectName: "ease"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            kind: "night"
            leftPadding: Theme.step(0.5)
            rightPadding: Theme.step(0.5)
            stacked: true
            symbol: "accessibility"
            size: footer.size
            text: qsTr("Kemudahan")
            onClicked: footer.model.ease.lay("ease")
        }
        BigButton {
            objectName: "help"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            kind: "night"
            leftPadding: Theme.step(0.5)
            rightPadding: Theme.step(0.5)
            stacked: true
            symbol: "circle-question-mark"
            size: footer.size
            text: qsTr("Bantuan")
            onClicked: footer.model.ease.lay("help")
        }
    }
}
