pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// The one call on the stage: its number as large as the screen allows, its counter, its agency.
Item {
    id: hero

    required property var face
    required property Plan plan
    required property color ink
    required property string counter
    required property string counterSecond

    Column {
        id: number
        objectName: "number"
        x: hero.plan.edge
        width: parent.width - x - Theme.step(3)
        spacing: Theme.step(4)

        Repeater {
            model: hero.plan.tall ? hero.face.lines : [hero.face.number]
            Figures {
                required property string modelData
                objectName: "figures"
                width: number.width
                text: modelData
                size: hero.plan.tall ? hero.plan.stackedSize : hero.plan.heroSize
                color: hero.ink
                tabular: false // it stands alone: no column of figures to keep
            }
        }
    }
    Item {
        id: way
        x: hero.plan.edge
        y: number.height + Theme.step(4)
        width: parent.width - 2 * x
        height: parent.height - y

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: hero.ink
        }
        Column {
            id: word
            anchors.verticalCenter: figure.verticalCenter

            Copy {
                objectName: "counterWord"
                wrapMode: Text.NoWrap
                text: hero.counter
                size: Theme.px(hero.plan.tall ? 48 : 60)
                color: hero.ink
            }
            Copy {
                objectName: "counterSecond"
                visible: text !== ""
                wrapMode: Text.NoWrap
                text: hero.counterSecond
                size: Theme.small
                color: hero.ink
            }
        }
        NumberText {
            id: figure
            objectName: "counter"
            x: word.width + Theme.step(3)
            anchors.verticalCenter: parent.verticalCenter
            text: hero.face.counter
            tabular: false
            size: Math.round((way.height - Theme.step(hero.plan.tall ? 8 : 5)) / Theme.numberCap)
            color: hero.ink
        }
        Column {
            x: figure.x + figure.width + Theme.step(6)
            anchors.verticalCenter: figure.verticalCenter
            width: parent.width - x

            Copy {
                objectName: "agency"
                width: parent.width
                text: hero.plan.tall ? hero.face.short : hero.face.agency
                size: Theme.heading
                color: hero.ink
            }
            Copy {
                objectName: "agencySecond"
                width: parent.width
                visible: text !== ""
                text: hero.face.second
                size: Theme.small
                color: hero.ink
            }
            Copy {
                objectName: "detail"
                width: parent.width
                visible: text !== ""
                text: hero.face.detail
                size: Theme.body
                color: hero.ink
            }
        }
    }
}
