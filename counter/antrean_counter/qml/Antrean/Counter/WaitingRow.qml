import QtQuick
import Antrean.Ui

// One visitor in the line: number, what for, since when, and whether they go first.
Item {
    id: row

    property string number
    property string service
    property string wait
    property bool overdue: false
    property string tag
    property string symbol

    implicitHeight: Theme.large(50)

    Divider {
        width: parent.width
    }
    NumberText {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(112)
        text: row.number
        size: Theme.px(30)
    }
    Copy {
        anchors.left: name.right
        anchors.leftMargin: Theme.step(1.5)
        anchors.right: when.left
        anchors.rightMargin: Theme.step(1.5)
        y: Theme.px(4)
        height: parent.height - 2 * y
        fits: true
        floor: Theme.textScale > 1 ? 0.6 : 0.8
        verticalAlignment: Text.AlignVCenter
        lineHeight: 0.95
        text: row.service
        size: Theme.small
    }
    Column {
        id: when
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Row {
            anchors.right: parent.right
            spacing: Theme.px(5)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.overdue
                name: "hourglass"
                size: Theme.px(16)
                color: Theme.caution
            }
            Copy {
                width: Math.min(implicitWidth, Theme.px(150))
                height: Math.min(implicitHeight, Theme.large(22))
                horizontalAlignment: Text.AlignRight
                fits: true
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                text: row.wait
                size: Theme.small
                bold: row.overdue
                color: row.overdue ? Theme.caution : Theme.second
            }
        }
        Row {
            anchors.right: parent.right
            visible: row.tag !== ""
            spacing: Theme.px(5)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: row.symbol
                size: Theme.large(16)
                color: Theme.cautionInk
            }
            Copy {
                visible: Theme.textScale === 1 // in large type its drawing says it
                wrapMode: Text.NoWrap
                text: row.tag
                size: Theme.tiny
                bold: true
                color: Theme.cautionInk
            }
        }
    }
}
