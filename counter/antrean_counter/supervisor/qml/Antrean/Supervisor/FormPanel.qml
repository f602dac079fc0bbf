pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Antrean.Ui
import Antrean.Supervisor

// One question of a deed, over a page that waits: a blank, answers to pick from, Enter and Escape.
Item {
    id: layer

    required property SupervisorModel model
    readonly property var form: model.form
    readonly property bool covers: true
    readonly property bool crowded: Theme.textScale > 1.25 && list.count > 0 // the answers need the room

    visible: form.open

    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: 0.55
    }
    MouseArea {
        anchors.fill: parent // what lies beneath is out of reach
    }

    Panel {
        id: panel
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.step(4), Math.round(Theme.px(720) * Math.min(1.6, Theme.textScale)))
        height: Math.min(parent.height - Theme.step(2), top.height + list.wanted + foot.height + Theme.step(8))

        Column {
            id: top
            x: Theme.px(36)
            y: Theme.step(3)
            width: parent.width - 2 * x
            spacing: Theme.step(1)

            Copy {
                objectName: "formDeed"
                width: parent.width
                text: layer.form.heading
                color: layer.form.grave ? Theme.stop : Theme.second
                bold: true
            }
            Copy {
                objectName: "formQuestion"
                width: parent.width
                text: layer.form.question
                size: Theme.heading
                bold: true
            }
            Copy {
                objectName: "formSentence"
                width: parent.width
                visible: text !== ""
                text: layer.form.sentence
            }
            Copy {
                objectName: "formWas"
                width: parent.width
                visible: text !== "" && !layer.crowded
                text: layer.form.was
                color: Theme.second
            }
            Blank {
                id: blank
                objectName: "blank"
                width: parent.width
                visible: layer.form.writes
                wanted: visible && layer.visible
                text: layer.form.text
                hint: layer.form.hint
                maximumLength: 2000
                echoMode: layer.form.secret ? TextInput.Password : TextInput.Normal
                onTextEdited: {
                    if (length > layer.form.most) remove(layer.form.most, length);
                    layer.model.write(text);
                }
            }
            Copy {
                objectName: "formRule"
                width: parent.width
                visible: text !== "" && !layer.crowded
                text: layer.form.rule
                size: Theme.small
                color: Theme.second
            }
            Copy {
                objectName: "formReads"
                width: parent.width
                visible: text !== "" && !layer.crowded
                text: layer.form.reads
                bold: true
                color: layer.form.wrong ? Theme.stop : Theme.ink
            }
            Copy {
                objectName: "formTold"
                width: parent.width
                visible: text !== ""
                text: layer.model.told
                bold: true
                color: Theme.cautionInk
            }
        }
        ListView {
            id: list
            objectName: "answers"
            readonly property int row: Math.max(Theme.px(48), Math.round(Theme.body * 2.2))
            readonly property int wanted: Math.min(7, count) * row
            anchors.left: top.left
            anchors.right: top.right
            anchors.top: top.bottom
            anchors.topMargin: Theme.step(1)
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.step(1)
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: layer.model.lists.answers
            currentIndex: layer.form.cursor
            onHeightChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            onCountChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            delegate: T.AbstractButton {
                id: answer
                required property string key
                required property string title
                required property string detail
                required property bool marked
                required property int index
                readonly property bool current: ListView.isCurrentItem
                objectName: "answer" + index
                width: list.width
                height: Math.max(list.row, words.implicitHeight + Theme.step(1.5))
                visible: y >= list.contentY - 1 && y + height <= list.contentY + list.height + 1
                focusPolicy: Qt.NoFocus
                text: title
                Accessible.name: title
                onClicked: layer.model.choose(index)

                background: Rectangle {
                    radius: Theme.radius
                    color: answer.down || answer.current ? Theme.sunk : "transparent"
                    border.width: answer.current ? Theme.stroke : 0
                    border.color: Theme.press
                }
                contentItem: Item {
                    Icon {
                        id: tick
                        x: Theme.step(2)
                        anchors.verticalCenter: parent.verticalCenter
                        visible: answer.marked
                        name: "check"
                        size: Math.round(Theme.body)
                        color: Theme.press
                    }
                    Copy {
                        id: words
                        x: Theme.step(2) + (layer.form.marks ? tick.width + Theme.step(1) : 0)
                        width: parent.width - x - aside.width - Theme.step(3)
                        anchors.verticalCenter: parent.verticalCenter
                        text: answer.title
                        bold: answer.current || answer.marked
                    }
                    Copy {
                        id: aside
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.step(1.5)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, Math.round(answer.width * 0.4))
                        horizontalAlignment: Text.AlignRight
                        text: answer.detail
                        size: Theme.small
                        color: Theme.second
                    }
                }
            }
        }
        Scroller { view: list }
        Item {
            id: foot
            anchors.left: top.left
            anchors.right: top.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.step(2)
            height: keys.height

            Copy {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - keys.width - Theme.step(1)
                text: layer.form.progress
                size: Theme.small
                color: Theme.second
            }
            Row {
                id: keys
                anchors.right: parent.right
                spacing: Theme.gap
                BigButton {
                    objectName: "dismiss"
                    focusPolicy: Qt.NoFocus
                    kind: "quiet"
                    size: Theme.body
                    text: qsTr("Kembali")
                    hint: qsTr("Esc")
                    onClicked: layer.model.dismiss()
                }
                BigButton {
                    objectName: "confirm"
                    focusPolicy: Qt.NoFocus
                    kind: layer.form.grave ? "stop" : "primary"
                    size: Theme.body
                    text: qsTr("Lanjut")
                    hint: qsTr("Enter")
                    onClicked: layer.model.confirm()
                }
            }
        }
    }
}
