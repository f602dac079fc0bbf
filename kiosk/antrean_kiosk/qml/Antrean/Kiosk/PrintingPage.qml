pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// The paper is coming: nothing to do but wait here.
MessagePage {
    id: page

    required property KioskModel model

    about: model.choosing.service
    title: model.what
    why: model.why

    readonly property real unit: Theme.scale * (wide ? 1 : 1.6)

    picture: Item {
        implicitWidth: 240 * page.unit
        implicitHeight: 240 * page.unit

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: slot.verticalCenter
            anchors.bottom: parent.bottom
            clip: true

            Rectangle {
                id: paper
                anchors.horizontalCenter: parent.horizontalCenter
                width: 140 * page.unit
                height: 190 * page.unit
                y: 0
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.press

                Column {
                    anchors.centerIn: parent
                    spacing: Theme.step(1.5)
                    Repeater {
                        model: [84, 84, 52]
                        Rectangle {
                            required property int modelData
                            width: modelData * page.unit
                            height: 8 * page.unit
                            color: Theme.line
                        }
                    }
                }
                NumberAnimation on y {
                    running: !Theme.still
                    loops: Animation.Infinite
                    from: -paper.height
                    to: 0
                    duration: 1600
                    easing.type: Easing.OutCubic
                }
            }
        }
        Rectangle {
            id: slot
            anchors.left: parent.left
            anchors.right: parent.right
            y: 16 * page.unit
            height: 16 * page.unit
            radius: height / 2
            color: Theme.ink
        }
    }
}
