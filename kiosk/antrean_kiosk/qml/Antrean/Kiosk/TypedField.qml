import QtQuick
import Antrean.Ui

// What was typed, and where the next letter goes.
Rectangle {
    id: field

    property string text
    property string empty // what it is for, while nothing is there

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.step(3))
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.stroke
    border.color: Theme.press

    Copy {
        id: words
        objectName: "typed"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.step(3)
        anchors.rightMargin: Theme.step(3)
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Theme.step(2)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fits: true
        floor: 0.4
        size: Theme.choice
        bold: field.text !== ""
        color: field.text === "" ? Theme.second : Theme.ink
        text: field.text === "" ? field.empty : field.text + "|"
    }
}
