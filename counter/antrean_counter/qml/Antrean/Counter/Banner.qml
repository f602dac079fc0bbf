import QtQuick
import Antrean.Ui

// What must be known before anything else: the hub does not answer.
Rectangle {
    id: banner

    property string text

    height: visible ? sentence.implicitHeight + Theme.step(2) : 0
    visible: text !== ""
    color: Theme.stop

    Icon {
        id: mark
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "unplug"
        size: Theme.px(26)
        color: Theme.stopInk
    }
    Copy {
        id: sentence
        objectName: "banner"
        anchors.verticalCenter: parent.verticalCenter
        x: mark.x + mark.width + Theme.step(1.5)
        width: parent.width - x - Theme.margin
        text: banner.text
        size: Theme.textScale > 1 ? Theme.small : Theme.body
        bold: true
        color: Theme.stopInk
    }
}
