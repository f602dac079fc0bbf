pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Antrean.Ui
import Antrean.Supervisor

// One agency: its name, how many wait and how long, and each of its counters as a mark.
T.AbstractButton {
    id: cell

    required property string key
    required property string letter
    required property string name
    required property string waiting
    required property string longest
    required property string level
    required property var counters
    required property var doings
    required property string today
    required property string spoken
    property bool focused: false
    readonly property bool roomy: height >= Theme.px(86) && Theme.textScale === 1
    readonly property color front: level === "stop" ? Theme.stop : level === "caution" ? Theme.caution : Theme.second

    objectName: key
    padding: Theme.step(1)
    leftPadding: Theme.step(1.5)
    rightPadding: Theme.step(1.5)
    focusPolicy: Qt.NoFocus
    Accessible.name: spoken

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(3)
        radius: Theme.radius
        color: cell.down ? Theme.sunk : Theme.card
        border.width: cell.focused || cell.level === "stop" ? Theme.stroke : Theme.hair
        border.color: cell.focused ? Theme.press : cell.level === "calm" ? Theme.line : cell.front
    }
    contentItem: Item {
        NumberText {
            id: letter
            anchors.verticalCenter: name.verticalCenter
            text: cell.letter
            size: Theme.body
            color: Theme.second
        }
        Copy {
            id: name
            x: letter.width + Theme.step(1)
            width: number.x - x - Theme.step(1)
            height: Math.round(Theme.px(22) * Theme.textScale)
            wrapMode: Text.NoWrap
            fits: true
            floor: 0.7
            verticalAlignment: Text.AlignVCenter
            text: cell.name
            size: Theme.small
            bold: true
        }
        NumberText {
            id: number
            anchors.right: parent.right
            y: Theme.px(3)
            text: cell.waiting
            size: Math.round(Theme.px(24) * Math.min(Theme.textScale, 1.6))
            color: cell.level === "stop" ? Theme.stop : cell.waiting === "0" ? Theme.second : Theme.ink
        }
        Copy {
            visible: cell.roomy
            anchors.left: parent.left
            anchors.right: span.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(2)
            height: Theme.px(20)
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fits: true
            floor: 0.7
            text: cell.today
            size: Theme.tiny
            color: Theme.second
        }
        Row {
            id: marks
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(cell.roomy ? 26 : 3)
            readonly property int room: parent.width - (cell.roomy ? 0 : span.width + Theme.step(1))
            readonly property int side: Math.max(Theme.px(5), Math.min(Math.round(Theme.px(24) * Math.min(Theme.textScale, 1.6)), Math.floor(room / Math.max(1, cell.counters.length)) - spacing))
            spacing: Theme.px(3)
            Repeater {
                model: cell.counters.length
                delegate: CounterMark {
                    required property int index
                    width: marks.side
                    height: Math.round(Theme.px(20) * Math.min(Theme.textScale, 1.6))
                    number: cell.counters[index] ?? ""
                    doing: cell.doings[index] ?? ""
                }
            }
        }
        Row {
            id: span
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(3)
            spacing: Theme.px(4)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.level !== "calm"
                name: "hourglass"
                size: Math.round(Theme.px(15) * Math.min(Theme.textScale, 1.6))
                color: cell.front
            }
            Copy {
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.NoWrap
                text: cell.longest
                size: Theme.tiny
                bold: cell.level !== "calm"
                color: cell.front
                font.features: ({ "tnum": 1 })
            }
        }
    }
}
