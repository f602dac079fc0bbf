import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// Someone missed or parked; pressing it (or its digit) asks what becomes of them.
T.AbstractButton {
    id: row

    property string standing
    property string reason
    property string hint

    implicitHeight: Theme.large(52)
    focusPolicy: Qt.NoFocus
    Accessible.name: text

    background: Rectangle {
        color: row.down ? Theme.sunk : "transparent"
        Divider {
            width: parent.width
        }
    }
    contentItem: Item {
        NumberText {
            id: number
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(112)
            text: row.text
            size: Theme.px(30)
        }
        Column {
            anchors.left: number.right
            anchors.leftMargin: Theme.step(1.5)
            anchors.right: cap.left
            anchors.rightMargin: Theme.step(1.5)
            anchors.verticalCenter: parent.verticalCenter
            Copy {
                width: parent.width
                height: Theme.large(22)
                fits: true
                text: row.standing
                size: Theme.small
                wrapMode: Text.NoWrap
            }
            Copy {
                visible: text !== ""
                width: parent.width
                height: Theme.large(20)
                fits: true
                wrapMode: Text.NoWrap
                text: row.reason
                size: Theme.small
                color: Theme.second
            }
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            key: row.hint
        }
    }
}
