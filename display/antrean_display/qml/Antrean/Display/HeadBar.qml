import QtQuick
import Antrean.Ui
import Antrean.Display

// Where we are, and what time it is.
Item {
    id: bar

    required property BoardModel model
    required property int edge
    required property bool tall

    Copy {
        id: place
        objectName: "place"
        x: bar.edge
        y: bar.tall ? Theme.step(1.5) : Math.round((bar.height - height) / 2)
        width: (bar.tall ? clock.x : date.x) - (badge.visible ? badge.width + Theme.step(4) : 0) - x - Theme.step(4)
        height: bar.tall ? Theme.px(48) : Theme.px(60)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        text: bar.model.place
        size: bar.tall ? Theme.body : Theme.choice
        fits: true
        floor: 0.5
        bold: true
        color: Theme.boardInk
    }
    Badge {
        id: badge
        objectName: "rehearsal"
        anchors.verticalCenter: parent.verticalCenter
        x: bar.tall ? clock.x - width - Theme.step(3) : place.x + place.contentWidth + Theme.step(4)
        visible: text !== ""
        kind: "stop"
        text: bar.model.rehearsal
        size: Theme.body
    }
    Copy {
        id: date
        objectName: "date"
        x: bar.tall ? bar.edge : clock.x - width - Theme.step(4)
        y: bar.tall ? bar.height - height - Theme.step(1) : Math.round((bar.height - height) / 2)
        wrapMode: Text.NoWrap
        text: bar.model.date
        figures: true
        size: Theme.small
        color: Theme.boardSecond
    }
    NumberText {
        id: clock
        objectName: "clock"
        x: bar.width - bar.edge - width
        anchors.verticalCenter: parent.verticalCenter
        text: bar.model.clock
        size: Theme.px(72)
        color: Theme.boardInk
    }
}
