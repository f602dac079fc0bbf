import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// No ticket now: when to come back, why, and where to go on.
MessagePage {
    id: page

    required property KioskModel model

    symbol: "calendar-x"
    symbolColor: Theme.stop
    about: model.choosing.service !== "" ? model.choosing.service : model.choosing.agency
    title: model.what
    dated: true
    why: model.why
    ask: qsTr("Ada pertanyaan? Silakan ke meja informasi.")

    BigButton {
        objectName: "back"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        kind: "primary"
        symbol: "arrow-left"
        text: qsTr("Pilih layanan lain")
        onClicked: page.model.goBack()
    }
    BigButton {
        objectName: "done"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: qsTr("Selesai")
        onClicked: page.model.goHome()
    }
}
