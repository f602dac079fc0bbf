import QtQuick
import Antrean.Ui

// Lays a panel over the page; what is under it cannot be touched.
Item {
    id: veil

    default property alias content: panel.data

    property bool low: false // down where a seated person reaches
    readonly property bool flat: low && width > height // half a low screen: side by side, no title

    signal outside

    readonly property bool covers: true // what lies under it is not read

    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: Theme.highContrast ? 0.92 : 0.72
    }
    MouseArea {
        anchors.fill: parent
        onClicked: veil.outside()
    }
    MouseArea {
        anchors.fill: panel // what is on the panel but no button
    }
    Panel {
        id: panel
        anchors.left: parent.left
        anchors.right: parent.right
        y: veil.low ? veil.height - height - Theme.margin : (veil.height - height) / 2
        anchors.leftMargin: Math.max(Theme.margin, (veil.width - Theme.px(veil.flat ? 1800 : 1100)) / 2)
        anchors.rightMargin: anchors.leftMargin
        height: Math.min(veil.height - 2 * Theme.margin, childrenRect.height + 2 * Theme.margin)
        border.width: Theme.highContrast ? Theme.stroke : 0
    }
}
