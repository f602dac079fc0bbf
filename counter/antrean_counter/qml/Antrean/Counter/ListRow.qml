import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One answer or result. The cursor is a frame and a mark, so that it is seen without colour.
T.AbstractButton {
    id: row

    property bool current: false
    property string lead       // a code or number before the words
    property int leadWidth: 0
    property string detail
    property string symbol
    property string hint

    implicitHeight: Theme.px(52)
    leftPadding: Theme.step(2)
    rightPadding: Theme.step(1.5)
    focusPolicy: Qt.NoFocus
    Accessible.name: lead + " " + text

    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.current ? Theme.sunk : "transparent"
        border.width: row.current ? Theme.stroke : 0
        border.color: Theme.press
    }
    contentItem: Item {
        Icon {
            id: mark
            visible: row.symbol !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: row.symbol
            size: Theme.px(26)
            color: Theme.press
        }
        NumberText {
            id: lead
            visible: row.lead !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: row.leadWidth
            text: row.lead
            size: Theme.px(24)
        }
        Copy {
            x: row.lead !== "" ? lead.width + Theme.step(2) : row.symbol !== "" ? mark.width + Theme.step(2) : 0
            width: parent.width - x - (detail.visible ? detail.width + Theme.step(2) : 0) - (cap.visible ? cap.width + Theme.step(2) : 0)
            height: parent.height
            fits: true
            verticalAlignment: Text.AlignVCenter
            text: row.text
            size: Theme.choice
            bold: row.current
            color: row.enabled ? Theme.ink : Theme.second
        }
        Copy {
            id: detail
            visible: text !== ""
            anchors.right: parent.right
            anchors.rightMargin: cap.visible ? cap.width + Theme.step(2) : 0
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: row.detail
            size: Theme.body
            color: Theme.second
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            key: row.hint
        }
    }
}
