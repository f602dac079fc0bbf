import QtQuick
import Antrean.Ui
import Antrean.Display

// One of several calls on the stage, as a row: number, counter, and the agency beside or below.
Item {
    id: row

    required property var face
    required property Plan plan
    required property color ink
    required property int counterX
    required property int size
    readonly property bool roomy: words.width > Theme.px(520)
    readonly property bool below: plan.tall
    readonly property int upper: Math.round((height - number.height - (below ? Theme.step(1.5) + words.height : 0)) / 2)

    Figures {
        id: number
        objectName: "figures"
        x: row.plan.edge
        y: row.upper
        text: row.face.number
        size: row.size
        color: row.ink
    }
    NumberText {
        objectName: "counter"
        x: row.counterX
        y: row.upper
        text: row.face.counter
        size: row.size
        color: row.ink
    }
    Column {
        id: words
        x: row.below ? row.plan.edge : row.counterX + Math.round(row.size * 1.24) + Theme.step(4)
        y: row.below ? row.upper + number.height + Theme.step(1.5) : Math.round((row.height - height) / 2)
        width: parent.width - x - row.plan.edge

        Copy {
            objectName: "agency"
            width: parent.width
            text: row.roomy && !row.below ? row.face.agency : row.face.short
            size: Theme.body
            color: row.ink
        }
        Copy {
            objectName: "agencySecond"
            width: parent.width
            visible: text !== "" && row.roomy && !row.below
            text: row.face.second
            size: Theme.tiny
            color: row.ink
        }
        Copy {
            objectName: "detail"
            width: parent.width
            visible: text !== ""
            text: row.face.detail
            size: Theme.small
            color: row.ink
        }
    }
}
