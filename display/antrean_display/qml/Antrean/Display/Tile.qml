pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// One call on the stage. It arrives with one movement, and again when it is called again.
Rectangle {
    id: tile

    required property var face
    required property BoardModel model
    required property Plan plan
    required property bool alone
    required property int counterX
    required property int rowSize
    readonly property int arrival: face.arrival
    readonly property bool moving: arriving.running
    readonly property color ink: face.lit ? Theme.calledInk : face.over ? Theme.boardSecond : Theme.boardInk

    objectName: "tile"
    color: face.lit ? Theme.called : Theme.boardRaised

    Component.onCompleted: if (arrival > 0 && !Theme.still) arriving.restart()
    onArrivalChanged: if (!Theme.still) arriving.restart()

    Loader {
        id: content
        width: parent.width
        height: parent.height
        sourceComponent: tile.alone ? hero : row
    }
    Rectangle {
        visible: !tile.alone
        width: parent.width
        height: Theme.hair
        color: tile.ink
        opacity: 0.25
    }
    Component {
        id: hero
        HeroFace {
            face: tile.face
            plan: tile.plan
            ink: tile.ink
            counter: tile.model.counter
            counterSecond: tile.model.counterSecond
        }
    }
    Component {
        id: row
        RowFace {
            face: tile.face
            plan: tile.plan
            ink: tile.ink
            counterX: tile.counterX
            size: tile.rowSize
        }
    }
    ParallelAnimation {
        id: arriving
        NumberAnimation { target: content; property: "opacity"; from: 0; to: 1; duration: Theme.arrive; easing.type: Easing.OutCubic }
        NumberAnimation { target: content; property: "x"; from: -Theme.step(5); to: 0; duration: Theme.arrive; easing.type: Easing.OutCubic }
    }
}
