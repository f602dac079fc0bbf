import QtQuick
import Antrean.Ui

// The hub is silent: the kiosk says so, since when, and that it goes on by itself.
MessagePage {
    id: page

    required property KioskModel model

    symbol: "unplug"
    symbolColor: Theme.caution
    about: model.hall.age
    title: model.what
    why: model.why
    ask: qsTr("Bila lama, silakan ambil nomor di meja informasi.")
}
