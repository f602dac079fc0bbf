pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// The one page of the working day: the visitor and the keys on the left, who waits on the right.
Item {
    id: page

    required property CounterModel model
    readonly property bool large: Theme.textScale > 1
    readonly property int columns: large ? 3 : 4

    Item {
        id: desk
        readonly property int cell: Math.round((parent.width * 0.622 - 2 * Theme.margin - (page.columns - 1) * Theme.gap) / page.columns)
        readonly property int room: page.columns * cell + (page.columns - 1) * Theme.gap
        width: room + 2 * Theme.margin
        height: parent.height

        Banner {
            id: away
            width: parent.width
            text: page.model.head.banner
        }
        Column {
            id: need
            width: parent.width
            anchors.top: away.bottom
            Repeater {
                model: page.large ? [] : page.model.head.needs
                delegate: Need {
                    required property var modelData
                    required property int index
                    objectName: "need" + index
                    width: desk.width
                    text: modelData.text
                    icon: modelData.icon
                }
            }
        }
        Hero {
            id: hero
            model: page.model
            width: parent.width
            anchors.top: need.bottom
            anchors.bottom: notice.top
        }
        Notice {
            id: notice
            x: Theme.margin
            width: desk.room - (undo.visible && !page.large ? undo.width + Theme.gap : 0)
            height: Theme.px(56)
            anchors.bottom: primary.top
            visible: page.model.dialog.kind === "" && !(page.large && undo.visible) // a dialog tells it itself
            text: page.model.notice
            waiting: page.model.keys.slow
        }
        ActButton {
            id: undo
            objectName: "undo"
            visible: page.model.keys.undoTitle !== ""
            anchors.right: primary.right
            anchors.verticalCenter: notice.verticalCenter
            anchors.verticalCenterOffset: -Theme.px(3)
            width: page.large ? desk.room : Theme.px(448)
            height: Theme.px(48)
            text: page.model.keys.undoTitle
            detail: page.model.keys.undo
            hint: page.model.keys.undoKey
            onClicked: page.model.act("undo")
        }
        BigButton {
            id: primary
            objectName: "primary"
            x: Theme.margin
            width: desk.room
            height: Theme.px(88)
            anchors.bottom: keys.top
            anchors.bottomMargin: Theme.gap
            focusPolicy: Qt.NoFocus
            kind: "primary"
            leading: true
            size: Theme.px(page.large ? 34 : 28)
            text: page.model.keys.primary
            hint: page.model.keys.primaryKey
            enabled: page.model.keys.primaryAble
            onClicked: page.model.act("primary")
        }
        Grid {
            id: keys
            x: Theme.margin
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.step(1)
            columns: page.columns
            spacing: Theme.gap

            Repeater {
                model: page.model.keys.acts.length
                delegate: ActButton {
                    required property int index
                    readonly property var entry: page.model.keys.acts[index] ?? page.model.keys.acts[0] // fewer in large type
                    objectName: entry.act
                    width: desk.cell
                    height: Theme.px(66)
                    text: entry.text
                    detail: entry.detail
                    hint: entry.key
                    enabled: entry.able
                    onClicked: page.model.act(entry.act)
                }
            }
        }
        Item {
            id: foot
            x: Theme.margin
            width: desk.room
            height: Theme.px(48)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin - Theme.px(6) // lines have air of their own

            Copy {
                objectName: "need"
                visible: page.large && page.model.head.needs.length > 0 // in large type it stands here
                width: parent.width - rare.width - Theme.step(2)
                height: parent.height
                fits: true
                verticalAlignment: Text.AlignVCenter
                text: page.model.head.needs[0]?.text ?? ""
                size: Theme.small
                color: Theme.cautionInk
            }
            Column {
                visible: !page.large || page.model.head.needs.length === 0
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - rare.width - Theme.step(2)
                Copy {
                    objectName: "today"
                    width: parent.width
                    height: Theme.px(24)
                    fits: true
                    wrapMode: Text.NoWrap
                    text: page.model.lists.today
                    size: Theme.small
                    color: Theme.second
                }
                Copy {
                    objectName: "pace"
                    visible: text !== ""
                    width: parent.width
                    height: Theme.px(24)
                    fits: true
                    wrapMode: Text.NoWrap
                    text: page.model.lists.pace
                    size: Theme.small
                    color: page.model.lists.paceLevel === "stop" ? Theme.stop : page.model.lists.paceLevel === "caution" ? Theme.caution : Theme.good
                }
            }
            Row {
                id: rare
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.step(1)
                Repeater {
                    model: page.large ? 1 : 2
                    delegate: QuietButton {
                        required property int index
                        readonly property var entry: page.model.keys.quiet[index]
                        objectName: entry.act
                        text: entry.text
                        hint: entry.key
                        enabled: entry.able
                        onClicked: page.model.act(entry.act)
                    }
                }
            }
        }
    }

    Lines {
        model: page.model
        anchors.left: desk.right
        anchors.right: parent.right
        height: parent.height
    }
}
