import QtQuick
import Antrean.Ui

// One of the last calls; yellow as long as its visitor is still being called.
Item {
    id: row

    required property var face
    required property int size
    required property int counterRight
    required property bool named
    required property bool last
    readonly property bool chip: face.lit && Theme.daylight // yellow is no ink on paper
    readonly property color ink: chip ? Theme.calledInk : face.lit ? Theme.called : Theme.boardInk

    objectName: "row"

    Rectangle {
        visible: row.chip
        x: -Theme.step(1)
        y: Theme.step(0.5)
        width: row.counterRight + Theme.step(2)
        height: parent.height - Theme.step(1)
        color: Theme.called
    }
    NumberText {
        objectName: "rowNumber"
        anchors.verticalCenter: parent.verticalCenter
        text: row.face.number
        size: row.size
        color: row.ink
    }
    NumberText {
        objectName: "rowCounter"
        x: row.counterRight - width
        anchors.verticalCenter: parent.verticalCenter
        text: row.face.counter
        size: row.size
        color: row.ink
    }
    Copy {
        objectName: "rowAgency"
        visible: row.named
        x: row.counterRight + Theme.step(2.5)
        width: parent.width - x
        height: parent.height
        topPadding: Theme.px(4)
        verticalAlignment: Text.AlignVCenter
        text: row.face.short
        size: Theme.px(width > Theme.px(420) ? 36 : 28) // as large as there is room beside the counter
        fits: true
        color: Theme.boardSecond
    }
    Rectangle {
        visible: !row.last
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.boardLine
    }
}
