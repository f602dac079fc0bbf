import QtQuick
import Antrean.Ui

// How fresh the picture is. Silent while the link is up, unless `always`; never colour alone.
Row {
    id: status

    property bool connected: true
    property string text       // the sentence, made in Python: "Terhubung", "Terputus 12 detik"
    property bool always: false
    property bool night: false
    property int size: Theme.small
    readonly property color front: night ? (connected ? Theme.nightSecond : Theme.nightInk) : (connected ? Theme.second : Theme.stop)

    visible: always || !connected
    spacing: Theme.step(1)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: status.connected ? "circle-check" : "unplug"
        size: Math.round(status.size * 1.15)
        color: status.front
    }
    Copy {
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        text: status.text
        size: status.size
        bold: !status.connected
        color: status.front
    }
}
