pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// The hall in four figures, how the line came to be, and how full each part of the waiting room is.
Rectangle {
    id: strip

    required property SupervisorModel model
    readonly property bool narrow: Theme.textScale > 1.25

    height: Math.max(figures.height, zones.visible ? zones.height : 0) + Theme.step(3)
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
        spacing: Theme.step(strip.narrow ? 4 : 3)
        Repeater {
            model: strip.model.lists.figures
            delegate: Row {
                id: figure
                required property string key
                required property string number
                required property string text
                required property string level
                spacing: Theme.step(2)
                Column {
                    spacing: Theme.step(0.75)
                    NumberText {
                        objectName: "figure-" + figure.key
                        text: figure.number
                        size: Theme.px(34)
                        color: figure.level === "stop" ? Theme.stop : figure.level === "caution" ? Theme.caution : Theme.ink
                    }
                    Copy {
                        wrapMode: Text.NoWrap
                        text: figure.text
                        size: strip.narrow ? Theme.px(22) : Theme.small
                        color: Theme.second
                    }
                }
                Column {
                    visible: figure.key === "waiting" && strip.model.head.then !== "" && !strip.narrow
                    spacing: Theme.step(0.75)
                    Row {
                        id: bars
                        height: Theme.px(25) // stands on the figures' line
                        spacing: Theme.px(2)
                        Repeater {
                            model: figure.key === "waiting" ? strip.model.lists.trend : 0
                            delegate: Item {
                                id: bar
                                required property double share
                                required property bool latest
                                width: Theme.px(6)
                                height: bars.height
                                Rectangle {
                                    anchors.bottom: parent.bottom
                                    width: parent.width
                                    height: Math.max(Theme.hair, Math.round(parent.height * bar.share))
                                    color: bar.latest ? Theme.ink : Theme.outline
                                }
                            }
                        }
                    }
                    Copy {
                        objectName: "then"
                        wrapMode: Text.NoWrap
                        text: strip.model.head.then
                        size: Theme.small
                        color: Theme.second
                    }
                }
            }
        }
    }

    Row {
        id: zones
        readonly property int cell: Math.min(Theme.px(112), Math.floor((strip.width - figures.x - figures.width - Theme.step(4) - Theme.margin) / Math.max(1, list.count)))
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step(1)
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.narrow && cell > Theme.px(40)
        Repeater {
            id: list
            model: strip.model.lists.zones
            delegate: Column {
                id: zone
                required property string key
                required property string number
                required property string text
                required property string longest
                required property string level
                width: zones.cell
                spacing: Theme.px(3)
                NumberText {
                    objectName: "zone-" + zone.key
                    width: parent.width - Theme.step(1)
                    text: zone.number
                    size: Theme.px(24)
                }
                Copy {
                    width: parent.width - Theme.step(1)
                    height: Theme.px(20)
                    verticalAlignment: Text.AlignBottom
                    wrapMode: Text.NoWrap
                    fits: true
                    text: zone.text
                    size: Theme.tiny
                    color: Theme.second
                }
                Copy {
                    width: parent.width - Theme.step(1)
                    visible: zones.cell > Theme.px(96)
                    height: Theme.px(20)
                    wrapMode: Text.NoWrap
                    fits: true
                    text: zone.longest
                    size: Theme.tiny
                    bold: zone.level !== "calm"
                    color: zone.level === "stop" ? Theme.stop : zone.level === "caution" ? Theme.caution : Theme.second
                }
            }
        }
    }
}
