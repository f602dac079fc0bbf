import QtQuick
import Antrean.Ui

// Where the keyboard is: drawn around its parent, and only when the keyboard is used.
Rectangle {
    property bool shown: false
    anchors.fill: parent
    anchors.margins: -Theme.px(6)
    radius: Theme.radius + Theme.px(6)
    color: "transparent"
    border.width: Theme.stroke
    border.color: Theme.ink
    visible: shown
}
