import QtQuick
import Antrean.Ui

// The key that does the same as the button it lies on.
Rectangle {
    id: cap

    property string key
    property bool onDark: false

    visible: key !== ""
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.step(2))
    implicitHeight: label.implicitHeight + Theme.step(1)
    radius: Theme.px(6)
    color: onDark ? "transparent" : Theme.sunk
    border.width: Theme.hair
    border.color: onDark ? Theme.pressInk : Theme.outline

    Copy {
        id: label
        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        text: cap.key
        size: Theme.tiny
        color: cap.onDark ? Theme.pressInk : Theme.second
    }
}
