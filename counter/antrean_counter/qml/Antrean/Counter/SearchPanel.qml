pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// Type a little, pick one: a service or counter to send to, or a number to call.
Panel {
    id: panel

    required property CounterModel model
    readonly property bool sending: ["service", "counter"].includes(model.dialog.find)

    width: Theme.px(820)
    height: list.y + list.height + notice.height + keys.height + Theme.px(28)

    DialogTitle {
        id: title
        number: panel.model.dialog.number
        x: Theme.px(36)
        y: Theme.px(28)
        width: parent.width - 2 * x
        text: panel.model.dialog.title
    }
    Row {
        id: ways
        visible: panel.sending
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.step(1.5)
        height: visible ? Theme.px(48) : 0
        spacing: Theme.gap

        SwitchKey {
            objectName: "turn"
            width: panel.model.dialog.mayFront ? (parent.width - parent.spacing) / 2 : parent.width
            first: qsTr("Layanan")
            second: qsTr("Loket")
            atSecond: panel.model.dialog.find === "counter"
            hint: "Tab"
            onClicked: panel.model.turn()
        }
        SwitchKey {
            objectName: "toFront"
            visible: panel.model.dialog.mayFront
            width: (parent.width - parent.spacing) / 2
            first: qsTr("Menurut datang")
            second: qsTr("Di depan")
            atSecond: panel.model.dialog.front
            hint: panel.model.keys.frontKey
            onClicked: panel.model.toFront()
        }
    }
    Entry {
        id: entry
        objectName: "words"
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: ways.bottom
        anchors.topMargin: Theme.step(1.5)
        wanted: true
        text: panel.model.dialog.text
        hint: panel.model.dialog.hint
        maximumLength: 40
        onTextEdited: panel.model.write(text)
    }
    ListView {
        id: list
        objectName: "results"
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: entry.bottom
        anchors.topMargin: Theme.step(1)
        height: 7 * Theme.px(52)
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: panel.model.dialog.rows
        currentIndex: panel.model.dialog.cursor
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        delegate: ListRow {
            required property var modelData
            required property int index
            objectName: "result" + index
            width: list.width
            visible: y + height > list.contentY && y < list.contentY + list.height
            lead: modelData.lead
            leadWidth: Theme.px(104)
            text: modelData.title
            detail: modelData.detail
            current: panel.model.dialog.cursor === index
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
        height: text === "" ? Theme.step(1.5) : Theme.px(44)
        text: panel.model.notice
    }
    PanelKeys {
        id: keys
        model: panel.model
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: notice.bottom
    }
}
