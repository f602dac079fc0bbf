import QtQuick
import Antrean.Ui

// What a station nearby needs from whoever is closest: calm, and gone once it has it.
Rectangle {
    id: need

    property string text
    property string icon

    height: visible ? Theme.px(36) : 0
    visible: text !== ""
    color: Theme.cautionGround

    Icon {
        id: mark
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: need.icon
        size: Theme.px(20)
        color: Theme.cautionInk
    }
    Copy {
        objectName: "fault"
        x: mark.x + mark.width + Theme.step(1.25)
        width: parent.width - x - Theme.margin
        height: parent.height
        fits: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        text: need.text
        size: Theme.small
        color: Theme.cautionInk
    }
}
