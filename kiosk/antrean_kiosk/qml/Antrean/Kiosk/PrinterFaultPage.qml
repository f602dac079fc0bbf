import QtQuick
import Antrean.Ui

// This kiosk cannot print: nobody should choose in vain.
MessagePage {
    id: page

    required property KioskModel model

    symbol: "printer-x"
    symbolColor: Theme.stop
    title: model.what
    why: model.why
    ask: qsTr("Kios ini siap lagi setelah petugas memeriksanya.")
}
