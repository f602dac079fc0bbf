pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// The hall in four figures, and how full each part of the waiting room is.
Rectangle {
    id: strip

    required property SupervisorModel model
    readonly property bool narrow: Theme.textScale > 1.25

    height: figures.height + (narrow ? 0 : 0) + Theme.step(4)
    color: Theme.card

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    Row {
        id: figures
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step(strip.narrow ? 4 : 5)
        Repeater {
            model: strip.model.lists.figures
            delegate: Column {
                id: figure
                required property string key
                required property string number
                required property string text
                required property string level
                spacing: Theme.step(0.75)
                NumberText {
                    objectName: "figure-" + figure.key
                    text: figure.number
                    size: Theme.px(strip.narrow ? 34 : 34)
                    color: figure.level === "stop" ? Theme.stop : figure.level === "caution" ? Theme.caution : Theme.ink
                }
                Copy {
                    wrapMode: Text.NoWrap
                    text: figure.text
                    size: strip.narrow ? Theme.px(22) : Theme.small
                    color: Theme.second
                }
            }
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.narrow
        spacing: Theme.step(3)
        Repeater {
            model: strip.model.lists.zones
            delegate: Column {
                id: zone
                required property string key
                required property string number
                required property string text
                spacing: Theme.step(1)
                NumberText {
                    objectName: "zone-" + zone.key
                    text: zone.number
                    size: Theme.px(24)
                }
                Copy {
                    wrapMode: Text.NoWrap
                    text: zone.text
                    size: Theme.tiny
                    color: Theme.second
                }
            }
        }
    }
}
