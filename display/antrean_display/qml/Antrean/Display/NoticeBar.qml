import QtQuick
import Antrean.Ui

// One line at a time: a notice, or how old the picture is. A new one replaces it; nothing scrolls.
Rectangle {
    id: bar

    required property string text
    required property string warning
    required property int edge
    readonly property bool warned: warning !== ""

    property bool awake: false

    Component.onCompleted: awake = true

    color: warned ? Theme.cautionGround : text === "" ? Theme.night : Theme.press

    Row {
        visible: bar.warned
        x: bar.edge
        height: parent.height
        spacing: Theme.step(2)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "unplug"
            size: Theme.body
            color: Theme.cautionInk
        }
        Copy {
            objectName: "offline"
            anchors.verticalCenter: parent.verticalCenter
            text: bar.warning
            wrapMode: Text.NoWrap
            size: Theme.body
            bold: true
            color: Theme.cautionInk
        }
    }
    Copy {
        id: notice
        objectName: "notice"
        visible: !bar.warned
        x: bar.edge
        width: parent.width - 2 * x
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: bar.text
        size: Theme.body
        fits: true
        color: Theme.pressInk
        onTextChanged: if (bar.awake && !Theme.still) fading.restart()
    }
    NumberAnimation { id: fading; target: notice; property: "opacity"; from: 0; to: 1; duration: Theme.move; easing.type: Easing.OutCubic }
}
