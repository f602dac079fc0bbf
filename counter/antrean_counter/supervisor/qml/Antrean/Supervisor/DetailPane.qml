pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// What is chosen: its number and name, one button for each deed, and what is known of it. The
// buttons come before the facts: a fact that comes or goes must not move a button under a finger.
FocusScope {
    id: pane

    required property SupervisorModel model

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return;
        known.turn(event.key === Qt.Key_PageDown ? 1 : -1);
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
        Rectangle {
            width: Theme.hair
            height: parent.height
            color: Theme.line
        }
    }

    Column {
        id: head
        x: Theme.px(32)
        width: parent.width - 2 * x
        topPadding: Theme.step(2) // the title stands on the line of the list's
        spacing: Theme.step(1)

        NumberText {
            objectName: "detailNumber"
            visible: text !== ""
            width: parent.width
            text: pane.model.detail.number
            size: pane.model.page === "front" ? Theme.px(120) : Theme.px(56)
            tabular: false
        }
        Copy {
            objectName: "detailTitle"
            visible: text !== ""
            width: parent.width
            topPadding: pane.model.detail.number === "" ? 0 : Theme.step(1)
            text: pane.model.detail.title
            size: Theme.heading
            bold: true
        }
        Copy {
            objectName: "detailNote"
            visible: text !== ""
            width: parent.width
            text: pane.model.detail.note
            color: Theme.second
        }
    }

    Leaf {
        id: deeds
        x: head.x - Theme.px(8)
        width: head.width + Theme.px(16)
        contentHeight: stack.height
        height: Math.min(contentHeight, Math.round((parent.height - head.height) * 0.72))
        anchors.top: head.bottom
        anchors.topMargin: Theme.step(1.5)

        Column {
            id: stack
            x: Theme.px(8)
            topPadding: Theme.px(8) // room for the frame that shows where the keyboard is
            bottomPadding: Theme.px(8)
            width: deeds.width - Theme.px(16)
            spacing: Theme.step(1)

            Repeater {
                id: buttons
                model: pane.model.lists.deeds
                delegate: DeedButton {
                    required property string key
                    required property int index
                    objectName: "deed-" + key
                    width: parent ? parent.width : 0
                    opacity: deeds.holds(y, height) ? 1 : 0
                    focus: index === 0
                    onClicked: pane.model.begin(key)
                    onActiveFocusChanged: if (activeFocus) deeds.reveal(y, height)
                    Keys.onUpPressed: pane.turn(index - 1)
                    Keys.onDownPressed: pane.turn(index + 1)
                }
            }
        }
    }
    Scroller { view: deeds }

    Leaf {
        id: known
        x: head.x
        width: head.width
        contentHeight: column.height
        anchors.top: deeds.bottom
        anchors.topMargin: Theme.step(1)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step(1)

        Column {
            id: column
            width: known.width - Theme.px(12)
            spacing: Theme.step(1)

            Copy {
                objectName: "told"
                visible: text !== ""
                opacity: known.holds(y, height) ? 1 : 0
                width: parent.width
                bottomPadding: Theme.step(1)
                text: pane.model.told
                bold: true
                color: Theme.cautionInk
            }
            Repeater {
                model: pane.model.lists.facts
                delegate: Flow {
                    id: fact
                    required property string label
                    required property string value
                    readonly property bool beside: Theme.textScale < 1.25
                    width: column.width
                    opacity: known.holds(y, height) ? 1 : 0
                    Copy {
                        width: fact.beside ? Math.round(fact.width * 0.36) : fact.width
                        text: fact.label
                        size: Theme.small
                        color: Theme.second
                        topPadding: Theme.px(2)
                    }
                    Copy {
                        width: fact.beside ? fact.width - Math.round(fact.width * 0.36) : fact.width
                        text: fact.value
                    }
                }
            }
        }
    }
    Scroller { view: known }

    function turn(index: int): void {
        const next = buttons.itemAt(index);
        if (next) next.forceActiveFocus();
    }
}
