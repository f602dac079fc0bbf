pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// What is chosen: its number and name, what is known of it, and one button for each deed. The
// buttons stay in reach however much there is to know.
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

    Leaf {
        id: known
        x: Theme.px(32)
        y: 0
        width: parent.width - x - Theme.step(1.5)
        contentHeight: column.height
        height: Math.min(contentHeight, parent.height - y - deeds.height - (deeds.height > 0 ? Theme.step(4.5) : Theme.step(2)))

        Column {
            id: column
            width: known.width - Theme.px(20)
            topPadding: Theme.step(3.5) // a large number's face reaches above its figures
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
                topPadding: Theme.step(1)
                bottomPadding: Theme.step(0.5)
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
            Copy {
                objectName: "told"
                visible: text !== ""
                opacity: known.holds(y, height) ? 1 : 0
                width: parent.width
                topPadding: Theme.step(1.5)
                text: pane.model.told
                bold: true
                color: Theme.cautionInk
            }
        }
    }
    Scroller { view: known }

    Leaf {
        id: deeds
        x: known.x - Theme.px(8)
        width: known.width + Theme.px(8)
        contentHeight: stack.height
        height: Math.min(contentHeight, Math.round(parent.height * 0.62))
        anchors.top: known.bottom
        anchors.topMargin: Theme.step(2.5)

        Column {
            id: stack
            x: Theme.px(8)
            topPadding: Theme.px(8) // room for the frame that shows where the keyboard is
            bottomPadding: Theme.px(8)
            width: deeds.width - Theme.px(28)
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

    function turn(index: int): void {
        const next = buttons.itemAt(index);
        if (next) next.forceActiveFocus();
    }
}
