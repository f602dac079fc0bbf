pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// Who waits for this counter, in order of arrival, and who was set aside.
Rectangle {
    id: lines

    required property CounterModel model

    color: Theme.card

    Rectangle {
        width: Theme.hair
        height: parent.height
        color: Theme.line
    }

    Column {
        id: waiting
        x: Theme.margin
        width: parent.width - 2 * x
        anchors.top: parent.top
        anchors.topMargin: Theme.step(2)

        Item {
            width: parent.width
            height: Theme.large(40)
            Heading {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Menunggu")
                width: parent.width - total.width - Theme.step(1)
                fits: true
                wrapMode: Text.NoWrap
            }
            Copy {
                id: total
                objectName: "total"
                width: Math.min(implicitWidth, parent.width * 0.62)
                fits: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: lines.model.lists.total
                size: Theme.body
                color: Theme.second
            }
        }
        Repeater {
            model: lines.model.lists.counts
            delegate: Item {
                id: count
                required property var modelData
                width: waiting.width
                height: Theme.large(24)
                Copy {
                    width: parent.width - tally.width - Theme.step(1)
                    height: parent.height
                    fits: true
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    text: count.modelData.name
                    size: Theme.small
                    color: Theme.second
                }
                NumberText {
                    id: tally
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: count.modelData.count
                    size: Theme.body
                    color: Theme.second
                }
            }
        }
        Item {
            width: parent.width
            height: Theme.step(1)
        }
        Repeater {
            model: lines.model.lists.waiting
            delegate: WaitingRow {
                required property var modelData
                width: waiting.width
                number: modelData.number
                service: modelData.service
                wait: modelData.wait
                overdue: modelData.long
                tag: modelData.tag
                symbol: modelData.icon
            }
        }
        Copy {
            objectName: "waitingMore"
            visible: text !== ""
            height: Theme.large(28)
            verticalAlignment: Text.AlignVCenter
            text: lines.model.lists.waitingMore
            size: Theme.small
            color: Theme.second
        }
    }

    Column {
        id: aside
        x: Theme.margin
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step(1.5)
        visible: lines.model.lists.aside.length > 0

        Item {
            width: parent.width
            height: Theme.large(40)
            Heading {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Titipan dan terlewat")
                width: parent.width - more.width - Theme.step(1)
                fits: true
                wrapMode: Text.NoWrap
            }
            Copy {
                id: more
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: lines.model.lists.asideMore
                size: Theme.small
                color: Theme.second
            }
        }
        Repeater {
            model: lines.model.lists.aside
            delegate: AsideRow {
                required property var modelData
                required property int index
                objectName: "aside" + index
                width: aside.width
                text: modelData.number
                standing: modelData.state
                reason: modelData.reason
                hint: modelData.digit
                onClicked: lines.model.bring(index)
            }
        }
    }
}
