import QtQuick
import Antrean.Ui

// One line at a time: a notice, an announcement, or how old the picture is. A new one replaces it.
// What is longer than the bar runs by, no faster than it is read; all else stands still.
Rectangle {
    id: bar

    required property string text
    required property bool bulletin
    required property string warning
    required property int edge
    readonly property bool warned: warning !== ""
    readonly property bool wraps: height > Theme.px(100) // room for two lines: nothing needs to run
    readonly property int beyond: wraps ? 0 : Math.max(0, notice.implicitWidth - frame.width)
    readonly property int pace: Theme.px(60) // design pixels a second

    property bool awake: false

    Component.onCompleted: awake = true

    color: warned ? Theme.cautionGround : text === "" ? Theme.board : bulletin ? Theme.card : Theme.press

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
    Rectangle {
        visible: bar.bulletin && !bar.warned
        width: parent.width
        height: Theme.stroke
        color: Theme.press
    }
    Icon {
        id: horn
        visible: bar.bulletin && !bar.warned
        x: bar.edge
        anchors.verticalCenter: parent.verticalCenter
        name: "megaphone"
        size: Theme.px(60)
        color: Theme.press
    }
    Copy {
        objectName: "bulletin"
        visible: bar.bulletin && !bar.warned
        x: horn.x + horn.width + Theme.step(3)
        width: parent.width - x - bar.edge
        height: parent.height
        topPadding: Theme.step(1)
        bottomPadding: Theme.step(1)
        verticalAlignment: Text.AlignVCenter
        text: visible ? bar.text : ""
        size: Theme.choice
        fits: true
        floor: 0.5
        bold: true
        color: Theme.ink
    }
    Item {
        id: frame
        visible: !bar.warned && !bar.bulletin
        x: bar.edge
        width: parent.width - 2 * x
        height: parent.height
        clip: bar.beyond > 0

        Copy {
            id: notice
            objectName: "notice"
            width: bar.wraps ? frame.width : implicitWidth
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            wrapMode: bar.wraps ? Text.WordWrap : Text.NoWrap
            fits: bar.wraps
            floor: 0.5
            text: bar.bulletin ? "" : bar.text
            size: Theme.body
            color: Theme.pressInk
            onTextChanged: {
                if (bar.awake && !Theme.still)
                    fading.restart();
                if (running.running)
                    running.restart();
                else
                    x = 0;
            }
        }
    }
    NumberAnimation { id: fading; target: notice; property: "opacity"; from: 0; to: 1; duration: Theme.move; easing.type: Easing.OutCubic }
    SequentialAnimation {
        id: running
        objectName: "running"
        running: bar.beyond > 0 && frame.visible && !Theme.still
        loops: Animation.Infinite
        PropertyAction { target: notice; property: "x"; value: 0 }
        PauseAnimation { duration: 2500 }
        NumberAnimation { target: notice; property: "x"; from: 0; to: -bar.beyond; duration: bar.beyond / bar.pace * 1000 }
        PauseAnimation { duration: 2500 }
    }
}
