import QtQuick
import Antrean.Ui
import Antrean.Display

// An emergency: what to do, as large as the screen allows, and nothing else.
Rectangle {
    id: page

    required property BoardModel model
    required property int inset

    objectName: "alarm"
    visible: model.alarm !== ""
    color: Theme.stop

    Column {
        id: head
        x: page.inset + Theme.step(8)
        y: page.inset + Theme.step(8)
        width: page.width - 2 * x

        Row {
            spacing: Theme.step(3)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "triangle-alert"
                size: Theme.px(72)
                color: Theme.stopInk
            }
            Copy {
                objectName: "alarmTitle"
                text: page.model.alarmTitle
                size: Theme.px(72)
                bold: true
                color: Theme.stopInk
            }
        }
    }
    Copy {
        objectName: "alarmText"
        x: head.x
        y: head.y + head.height + Theme.step(4)
        width: head.width
        height: (page.height - y - head.y) * (second.visible ? 0.64 : 1) - Theme.step(3)
        verticalAlignment: second.visible ? Text.AlignTop : Text.AlignVCenter
        text: page.model.alarm
        size: Theme.px(150)
        fits: true
        floor: 0.2
        bold: true
        color: Theme.stopInk
    }
    Copy {
        id: second
        objectName: "alarmSecond"
        visible: text !== ""
        x: head.x
        width: head.width
        height: (page.height - head.y - head.height - Theme.step(4) - head.y) * 0.36
        y: page.height - head.y - height
        verticalAlignment: Text.AlignBottom
        text: page.model.alarmSecond
        size: Theme.px(84)
        fits: true
        floor: 0.25
        color: Theme.stopInk
    }
}
