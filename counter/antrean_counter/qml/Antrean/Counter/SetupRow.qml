import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One thing that can be set: its name, and its value or its two keys.
T.AbstractButton {
    id: row

    property bool current: false
    property bool catching: false
    property string value
    property string key
    property string pad
    property bool keyed: true

    implicitHeight: Theme.target
    leftPadding: Theme.step(2)
    rightPadding: Theme.step(2)
    focusPolicy: Qt.NoFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.current ? Theme.sunk : "transparent"
        border.width: row.current ? Theme.stroke : 0
        border.color: row.catching ? Theme.stop : Theme.press
    }
    contentItem: Item {
        Copy {
            width: parent.width - (row.keyed ? 2 * row.column : value.width) - Theme.step(2)
            height: parent.height
            fits: true
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            text: row.text
            size: Theme.body
            bold: row.current
        }
        Copy {
            id: value
            visible: !row.keyed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: row.value
            size: Theme.body
            bold: true
            color: Theme.press
        }
        Item {
            visible: row.keyed
            anchors.right: parent.right
            width: 2 * row.column
            height: parent.height
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: row.key
            }
            KeyCap {
                x: row.column
                anchors.verticalCenter: parent.verticalCenter
                key: row.pad
            }
        }
    }
    readonly property int column: Theme.px(Theme.textScale > 1 ? 150 : 128)
}
