pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// A small screen above one counter: the counter, and the number that it calls or serves.
Rectangle {
    id: page

    required property BoardModel model
    readonly property var face: model.desk
    readonly property bool here: face.number !== undefined
    readonly property bool busy: here && face.number !== ""
    readonly property bool lit: busy && face.lit
    readonly property color ink: lit ? Theme.calledInk : Theme.boardInk
    readonly property color second: lit ? Theme.calledInk : Theme.boardSecond
    readonly property int edge: Theme.step(4)
    readonly property bool tall: height > width
    readonly property int arrival: here ? face.arrival : 0
    property bool awake: false

    color: lit ? Theme.called : Theme.board
    onArrivalChanged: if (awake && busy && !Theme.still) arriving.restart()
    Component.onCompleted: awake = true

    Copy {
        id: word
        x: page.edge
        anchors.verticalCenter: sign.verticalCenter
        wrapMode: Text.NoWrap
        text: page.model.counter
        size: Theme.px(40)
        bold: true
        color: page.ink
    }
    NumberText {
        id: sign
        objectName: "counter"
        x: word.x + word.width + Theme.step(1.5)
        y: Theme.step(3)
        text: page.here ? page.face.counter : ""
        tabular: false
        size: Theme.px(84)
        color: page.ink
    }
    Copy {
        objectName: "agency"
        x: page.tall ? page.edge : sign.x + sign.width + Theme.step(4)
        y: page.tall ? sign.y + sign.height + Theme.step(1) : sign.y
        width: (badge.visible && !page.tall ? badge.x - Theme.step(2) : page.width - page.edge) - x
        height: page.tall ? Theme.px(84) : sign.height
        verticalAlignment: Text.AlignVCenter
        text: page.here ? page.face.agency : ""
        size: Theme.px(34)
        fits: true
        color: page.second
    }
    Badge {
        id: badge
        objectName: "rehearsal"
        visible: text !== ""
        x: page.width - width - page.edge
        y: Theme.step(2)
        kind: "stop"
        text: page.model.rehearsal
        size: Theme.small
    }
    Rectangle {
        id: rule
        x: page.edge
        y: page.tall ? sign.y + sign.height + Theme.px(100) : sign.y + sign.height + Theme.step(1)
        width: page.width - 2 * x
        height: Theme.stroke
        color: page.lit ? page.ink : Theme.boardLine
    }
    Item {
        id: middle
        x: page.edge
        y: rule.y + Theme.step(2)
        width: page.width - 2 * x
        height: foot.y - y

        Copy {
            id: heading
            objectName: "heading"
            visible: page.busy
            text: page.here ? page.face.heading : ""
            wrapMode: Text.NoWrap
            size: Theme.px(36)
            color: page.second
        }
        Column {
            id: number
            readonly property int room: middle.height - heading.height
            y: heading.height + Math.max(Theme.step(1), Math.round((room - height) / 2 - height * 0.16))
            width: parent.width
            spacing: Theme.step(2)

            Repeater {
                model: page.busy ? page.tall ? page.face.lines : [page.face.number] : []
                Figures {
                    required property string modelData
                    objectName: "figures"
                    width: number.width
                    text: modelData
                    size: Math.round(Math.min(number.room * (page.tall ? 0.36 : 0.6), page.width * (page.tall ? 0.42 : 0.2)) / Theme.numberCap)
                    color: page.ink
                }
            }
        }
        Copy {
            objectName: "idle"
            visible: page.here && !page.busy
            width: parent.width
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: page.here ? page.face.idle : ""
            size: Theme.px(72)
            fits: true
            floor: 0.5
            bold: true
            color: Theme.boardInk
        }
    }
    Copy {
        id: foot
        objectName: "detail"
        x: page.edge
        y: page.height - height - (text !== "" ? Theme.step(2) : 0)
        width: page.width - 2 * x
        height: text !== "" ? implicitHeight : Theme.step(2)
        text: page.model.offline !== "" ? page.model.offline : page.here ? page.face.detail : ""
        size: Theme.px(30)
        color: page.second
    }
    ParallelAnimation {
        id: arriving
        NumberAnimation { target: number; property: "opacity"; from: 0; to: 1; duration: Theme.arrive; easing.type: Easing.OutCubic }
        NumberAnimation { target: number; property: "x"; from: -Theme.step(5); to: 0; duration: Theme.arrive; easing.type: Easing.OutCubic }
    }
}
