import QtQuick
import Antrean.Ui

// The service's time against its standard: a length, a colour, and the words for both.
Item {
    id: bar

    property real share: 0
    property string level // "called", "good", "caution", "stop"
    property string spent
    property string text
    readonly property color tone: level === "called" ? Theme.calledInk : level === "stop" ? Theme.stop : level === "caution" ? Theme.caution : Theme.good

    implicitHeight: track.height + words.height + Theme.step(1)

    Rectangle {
        id: track
        opacity: bar.level === "called" ? 0 : 1
        width: parent.width
        height: Theme.px(10)
        radius: height / 2
        color: Theme.sunk
        border.width: Theme.highContrast ? Theme.hair : 0
        border.color: Theme.line

        Rectangle {
            height: parent.height
            radius: height / 2
            width: Math.max(height, parent.width * bar.share)
            color: bar.tone
        }
    }
    Row {
        id: words
        anchors.top: track.bottom
        anchors.topMargin: Theme.step(1)
        spacing: Theme.step(1)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: bar.level === "called" ? "megaphone" : bar.level === "good" ? "timer" : "triangle-alert"
            size: Theme.large(20)
            color: bar.tone
        }
        NumberText {
            objectName: "spent"
            anchors.verticalCenter: parent.verticalCenter
            text: bar.spent
            size: Theme.large(24)
            color: bar.tone
        }
        Copy {
            objectName: "barText"
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: bar.text
            size: Theme.body
            color: bar.tone
        }
    }
}
