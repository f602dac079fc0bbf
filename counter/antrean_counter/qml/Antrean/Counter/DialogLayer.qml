import QtQuick
import Antrean.Ui

// At most one dialog, over a page that waits.
Item {
    id: layer

    property Component panel
    readonly property bool covers: true

    visible: panel !== null

    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: 0.55
    }
    MouseArea {
        anchors.fill: parent // what lies beneath is out of reach
    }
    Loader {
        anchors.centerIn: parent
        sourceComponent: layer.panel
    }
}
