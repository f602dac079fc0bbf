pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// How this machine is set up: size of type, sound, and every key, on the keyboard and on the keypad.
Panel {
    id: panel

    required property CounterModel model

    width: Theme.px(820)
    height: list.y + list.height + notice.height + keys.height + Theme.px(28)

    DialogTitle {
        id: title
        x: Theme.px(36)
        y: Theme.px(28)
        width: parent.width - 2 * x
        text: panel.model.dialog.title
    }
    Copy {
        id: detail
        objectName: "dialogDetail"
        anchors.left: title.left
        anchors.right: heads.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.step(0.5)
        height: Theme.px(44)
        fits: true
        verticalAlignment: Text.AlignVCenter
        text: panel.model.dialog.detail
        size: Theme.textScale > 1 ? Theme.small : Theme.body
        bold: panel.model.dialog.writing
        color: panel.model.dialog.writing ? Theme.ink : Theme.second
    }
    Row {
        id: heads
        anchors.right: title.right
        anchors.rightMargin: Theme.step(2)
        anchors.bottom: detail.bottom
        anchors.bottomMargin: Theme.step(0.5)
        Repeater {
            model: [qsTr("Papan ketik"), qsTr("Papan angka")]
            delegate: Copy {
                required property string modelData
                width: Theme.px(Theme.textScale > 1 ? 150 : 128)
                height: Theme.px(28)
                fits: true
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                text: modelData
                size: Theme.small
                color: Theme.second
            }
        }
    }
    ListView {
        id: list
        objectName: "settings"
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: detail.bottom
        height: 9 * Theme.target
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: panel.model.dialog.rows
        currentIndex: panel.model.dialog.cursor
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        onHeightChanged: positionViewAtIndex(0, ListView.Beginning) // another monitor: rows are whole again
        delegate: SetupRow {
            required property var modelData
            required property int index
            objectName: "setting" + index
            width: list.width
            visible: y + height > list.contentY && y < list.contentY + list.height
            text: modelData.title
            value: modelData.detail
            key: modelData.digit
            pad: modelData.pad
            keyed: modelData.keyed
            current: panel.model.dialog.cursor === index
            catching: current && panel.model.dialog.writing
            onClicked: panel.model.choose(index)
        }
    }
    Rectangle {
        visible: list.visibleArea.heightRatio < 1
        anchors.left: list.right
        anchors.leftMargin: Theme.step(1)
        y: list.y + Math.round(list.visibleArea.yPosition * list.height)
        width: Theme.px(4)
        height: Math.round(list.visibleArea.heightRatio * list.height)
        radius: width / 2
        color: Theme.outline
    }
    Notice {
        id: notice
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: list.bottom
        height: Theme.px(52)
        text: panel.model.notice
    }
    PanelKeys {
        id: keys
        model: panel.model
        confirmText: qsTr("Ubah")
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: notice.bottom
    }
}
