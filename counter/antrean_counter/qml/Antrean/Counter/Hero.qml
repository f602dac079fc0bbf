pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// The number now. Yellow lies behind it while it is being called, and at no other time.
Rectangle {
    id: hero

    required property CounterModel model
    readonly property bool visitor: model.hero.number !== ""
    readonly property bool calling: model.hero.state === "called"
    readonly property int others: number.y + Theme.step(2.5) + service.height + step.height + facts.height + bar.height + Theme.step(5.25) // what stands above and below the number
    readonly property bool tight: height < Theme.px(Theme.textScale > 1 ? 300 : 180) // then only what is needed to call
    readonly property color front: calling ? Theme.calledInk : Theme.ink
    readonly property color behind: calling ? Theme.calledInk : Theme.second

    color: calling ? Theme.called : model.hero.state === "paused" ? Theme.sunk : Theme.paper
    Behavior on color { ColorAnimation { duration: Theme.move; easing.type: Easing.OutCubic } }

    Item {
        visible: hero.visitor
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.step(2.5)

        Copy {
            id: state
            objectName: "state"
            text: hero.model.hero.heading
            size: Theme.choice
            bold: hero.calling
            color: hero.behind
        }
        Row {
            anchors.right: parent.right
            anchors.verticalCenter: state.verticalCenter
            spacing: Theme.step(1)
            Repeater {
                model: hero.model.hero.tags
                delegate: Badge {
                    required property var modelData
                    required property int index
                    objectName: "tag" + index
                    text: modelData.text
                    icon: modelData.icon
                    kind: modelData.plain && !hero.calling ? "plain" : "caution"
                    size: Theme.small
                }
            }
        }
        NumberText {
            id: number
            objectName: "number"
            anchors.top: state.bottom
            anchors.topMargin: Theme.step(1.5)
            x: -Theme.px(5) // the face's own margin: the figures stand on the line of the words
            width: parent.width
            text: hero.model.hero.number
            size: Math.min(Theme.px(184), Math.round((hero.height - hero.others) / Theme.numberCap))
            tabular: false
            color: hero.front
        }
        Copy {
            id: service
            objectName: "service"
            anchors.top: number.bottom
            anchors.topMargin: Theme.step(2.5)
            width: parent.width
            height: Theme.px(34)
            fits: true
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            text: hero.model.hero.service
            size: Theme.px(Theme.textScale > 1 ? 32 : 28)
            bold: true
            color: hero.front
        }
        Copy {
            id: step
            objectName: "step"
            anchors.top: service.bottom
            visible: !hero.tight
            height: text === "" || hero.tight ? 0 : Theme.large(27)
            fits: true
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            width: parent.width
            text: hero.model.hero.step
            size: Theme.choice
            color: hero.front
        }
        Copy {
            id: facts
            objectName: "facts"
            anchors.top: step.bottom
            anchors.topMargin: Theme.step(0.5)
            width: parent.width
            visible: !hero.tight
            height: visible ? Theme.large(24) : 0
            fits: true
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            text: hero.model.hero.facts
            size: Theme.body
            color: hero.behind
        }
        QuietButton {
            readonly property var entry: hero.model.keys.quiet[2]
            objectName: "why"
            visible: hero.visitor && Theme.textScale === 1
            anchors.right: parent.right
            anchors.rightMargin: -Theme.step(1)
            anchors.bottom: parent.bottom
            text: entry?.text ?? ""
            hint: entry?.key ?? ""
            enabled: entry?.able ?? false
            front: hero.calling ? Theme.calledInk : Theme.press
            onClicked: hero.model.act("why")
        }
        ServiceBar {
            id: bar
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.step(1)
            width: parent.width
            visible: hero.model.hero.barLevel !== "" && !(hero.tight && Theme.textScale > 1)
            height: visible ? implicitHeight : 0
            share: hero.model.hero.barShare
            level: hero.model.hero.barLevel
            spent: hero.model.hero.spent
            text: hero.model.hero.barText
        }
    }

    Column {
        visible: !hero.visitor
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.step(1)

        Icon {
            name: hero.model.hero.state === "paused" ? "pause" : "megaphone"
            size: Theme.px(44)
            color: Theme.second
        }
        Copy {
            objectName: "idle"
            width: parent.width
            text: hero.model.hero.heading
            size: Theme.px(44)
            bold: true
        }
        Copy {
            objectName: "idleService"
            visible: text !== ""
            width: parent.width
            text: hero.model.hero.service
            size: Theme.heading
        }
        Copy {
            objectName: "idleFacts"
            visible: text !== ""
            width: parent.width
            text: hero.model.hero.facts
            size: Theme.choice
            color: Theme.second
        }
    }
}
