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

    picture: Item {
        implicitWidth: Theme.px(240)
        implicitHeight: Theme.px(240)

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: slot.verticalCenter
            anchors.bottom: parent.bottom
            clip: true

            Rectangle {
                id: paper
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.px(140)
                height: Theme.px(190)
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
                            width: Theme.px(modelData)
                            height: Theme.px(8)
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
            y: Theme.px(16)
            height: Theme.px(16)
            radius: height / 2
            color: Theme.ink
        }
    }
}
