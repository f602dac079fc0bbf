pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// The field of those called now: a heading, and one call alone or up to four in rows.
Rectangle {
    id: stage

    required property BoardModel model
    required property Plan plan
    readonly property bool alone: model.count === 1
    readonly property int head: Theme.px(plan.tall ? 104 : alone ? 80 : 72)
    readonly property real rowHeight: (height - head) / Math.max(1, model.count)
    readonly property int rowSize: Math.round(Math.min(rowHeight * (plan.tall ? 0.84 : 0.98), (width - 2 * plan.edge) * (plan.tall ? 0.155 : 0.124)))
    readonly property color ink: model.lit ? Theme.calledInk : Theme.boardInk
    readonly property int counterX: plan.edge + Math.round(rowSize * 4.25) + Theme.step(9)

    color: model.lit ? Theme.called : Theme.boardRaised

    Quiet {
        anchors.fill: parent
        anchors.margins: stage.plan.edge
        visible: stage.model.count === 0
        model: stage.model
    }
    Copy {
        id: heading
        objectName: "heading"
        x: stage.plan.edge
        height: stage.head
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        text: stage.model.heading
        size: Theme.heading
        bold: true
        color: stage.ink
    }
    Copy {
        objectName: "headingSecond"
        x: stage.alone || stage.plan.tall ? heading.x + heading.width + Theme.step(3) : stage.width - stage.plan.edge - width
        anchors.baseline: heading.baseline
        wrapMode: Text.NoWrap
        text: stage.model.headingSecond
        size: Theme.body
        color: stage.ink
    }
    Copy {
        objectName: "counterColumn"
        visible: stage.model.count > 1
        x: stage.counterX
        height: stage.head
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        text: stage.model.counter
        size: Theme.heading
        color: stage.ink
    }
    Column {
        y: stage.head
        width: parent.width
        height: parent.height - y

        Repeater {
            model: stage.model.tiles
            delegate: Tile {
                model: stage.model
                plan: stage.plan
                alone: stage.alone
                counterX: stage.counterX
                rowSize: stage.rowSize
                width: stage.width
                height: stage.rowHeight
            }
        }
    }
}
