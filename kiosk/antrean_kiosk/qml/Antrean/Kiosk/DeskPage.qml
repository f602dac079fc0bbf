import QtQuick
import Antrean.Ui

// A printer for the desks of the hall: visitors take no numbers here.
MessagePage {
    required property KioskModel model

    symbol: "printer"
    symbolColor: Theme.good
    title: qsTr("Printer petugas siap.")
    why: qsTr("Tiket yang diminta di loket atau meja depan dicetak di sini.")
    ask: qsTr("Untuk mengambil nomor, silakan ke kios di dekat pintu.")
}
