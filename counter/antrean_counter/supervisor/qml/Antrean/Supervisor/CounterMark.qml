pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// One counter, by its number. What it does is told by ground, frame and line, not by colour alone:
// full = serves, yellow = calls, framed = free, between two bars = on a break, struck = closed.
Rectangle {
    id: mark

    property string number
    property string doing
    readonly property bool full: doing === "serving"

    radius: Theme.px(4)
    color: full ? Theme.press : doing === "calling" ? Theme.called : doing === "free" ? Theme.card : doing === "paused" ? Theme.cautionGround : "transparent"
    border.width: doing === "free" || doing === "paused" ? Theme.hair : 0
    border.color: doing === "paused" ? Theme.caution : Theme.outline

    NumberText {
        id: digits
        visible: mark.width >= Theme.px(14) // so many counters that a mark alone has to do
        anchors.centerIn: parent
        width: Math.min(implicitWidth, mark.width - Theme.px(2))
        horizontalAlignment: Text.AlignHCenter
        text: mark.number
        size: Math.round(mark.height * 0.72)
        color: mark.full ? Theme.pressInk : mark.doing === "calling" ? Theme.calledInk : mark.doing === "closed" ? Theme.second : mark.doing === "paused" ? Theme.cautionInk : Theme.ink
    }
    Rectangle {
        visible: mark.doing === "closed"
        anchors.centerIn: parent
        width: digits.width + Theme.px(6)
        height: Math.max(1, Theme.px(2))
        color: Theme.second
    }
    Repeater {
        model: mark.doing === "paused" ? 2 : 0
        delegate: Rectangle {
            required property int index
            x: index === 0 ? 0 : mark.width - width
            width: Theme.px(4)
            height: mark.height
            radius: Theme.px(2)
            color: Theme.caution
        }
    }
}
