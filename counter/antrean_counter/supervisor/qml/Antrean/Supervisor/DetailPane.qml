pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// What is chosen: its number and name, what is known of it, and one button for each deed.
FocusScope {
    id: pane

    required property SupervisorModel model

    Rectangle {
        anchors.fill: parent
        color: Theme.card
        Rectangle {
            width: Theme.hair
            height: parent.height
            color: Theme.line
        }
    }
    Flickable {
        id: flick
        anchors.fill: parent
        anchors.rightMargin: Theme.step(1.5)
        contentHeight: column.height + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.px(32)
            y: Theme.step(3)
            width: flick.width - 2 * x
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
            Item { width: 1; height: Theme.step(0.5) }
            Repeater {
                model: pane.model.facts
                delegate: Flow {
                    id: fact
                    required property string label
                    required property string value
                    readonly property bool beside: Theme.textScale < 1.25
                    width: column.width
                    opacity: flick.holds(y, height) ? 1 : 0
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
                width: parent.width
                topPadding: Theme.step(1.5)
                text: pane.model.told
                bold: true
                color: Theme.cautionInk
            }
            Item { width: 1; height: Theme.step(1) }
            Repeater {
                id: deeds
                model: pane.model.deeds
                delegate: DeedButton {
                    required property string key
                    required property int index
                    objectName: "deed-" + key
                    width: column.width
                    opacity: flick.holds(y, height) ? 1 : 0
                    focus: index === 0
                    onClicked: pane.model.begin(key)
                    onActiveFocusChanged: if (activeFocus) flick.reveal(this)
                    Keys.onUpPressed: pane.turn(index - 1)
                    Keys.onDownPressed: pane.turn(index + 1)
                }
            }
        }
        // Half a line says nothing: what is not wholly in view is left out.
        function holds(y: real, height: real): bool {
            const top = column.y + y;
            return top >= contentY - 1 && top + height <= contentY + flick.height + 1;
        }
        function reveal(item: Item): void {
            const top = item.mapToItem(column, 0, 0).y + column.y;
            contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
        }
    }
    Scroller { view: flick }

    function turn(index: int): void {
        const next = deeds.itemAt(index);
        if (next) next.forceActiveFocus();
    }
}
