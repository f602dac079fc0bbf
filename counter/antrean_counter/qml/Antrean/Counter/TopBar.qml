import QtQuick
import Antrean.Ui
import Antrean.Counter

// Where this is, who works here, and whether the picture is fresh.
Rectangle {
    id: bar

    required property CounterModel model

    implicitHeight: Theme.px(56)
    color: Theme.night

    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.margin
        spacing: Theme.step(2.5)

        Copy {
            id: title
            objectName: "title"
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: bar.model.head.title
            size: Theme.heading
            bold: true
            color: Theme.nightInk
        }
        Copy {
            objectName: "place"
            anchors.verticalCenter: parent.verticalCenter
            readonly property int room: bar.width - title.width - practice.width - present.width - 2 * Theme.margin - Theme.step(8)
            visible: room >= 0.6 * implicitWidth
            width: Math.min(implicitWidth, room)
            height: Theme.px(40)
            fits: true
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            text: bar.model.head.place
            size: Theme.body
            color: Theme.nightSecond
        }
        Badge {
            id: practice
            objectName: "rehearsal"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.model.head.rehearsal
            text: qsTr("SIMULASI")
            kind: "night"
            size: Theme.small
        }
    }

    Row {
        id: present
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.step(3)

        Row {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.model.head.officer !== ""
            spacing: Theme.step(1)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "user-round"
                size: Theme.px(20)
                color: Theme.nightSecond
            }
            Copy {
                objectName: "worker"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Theme.px(Theme.textScale > 1 ? 410 : 360))
                height: Theme.px(34)
                fits: true
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                text: bar.model.head.officer
                size: Theme.body
                color: Theme.nightInk
            }
        }
        StatusLine {
            anchors.verticalCenter: parent.verticalCenter
            connected: bar.model.head.online
            text: bar.model.head.line
            always: true
            night: true
            size: Theme.body
        }
        NumberText {
            objectName: "clock"
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: bar.model.head.clock
            size: Theme.px(24)
            color: Theme.nightInk
        }
    }
}
