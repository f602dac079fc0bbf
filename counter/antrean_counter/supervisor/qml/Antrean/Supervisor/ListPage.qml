pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// A list on the left, what is chosen of it on the right, with all that can be done to it.
FocusScope {
    id: page

    focus: true

    required property SupervisorModel model
    readonly property bool searches: model.searches

    Item {
        id: left
        width: Math.round(parent.width * 0.56)
        height: parent.height

        Heading {
            id: title
            x: Theme.margin
            y: Theme.step(2)
            width: parent.width - x - Theme.step(2)
            text: page.model.place
        }
        Blank {
            id: find
            objectName: "find"
            anchors.left: title.left
            anchors.right: list.right
            anchors.top: title.bottom
            anchors.topMargin: Theme.step(1)
            visible: page.searches
            height: visible ? implicitHeight : 0
            focus: page.searches
            wanted: page.searches && (page.model.page === "tables" || page.model.form.open === false)
            text: page.model.find
            hint: qsTr("Cari")
            maximumLength: 40
            onTextEdited: {
                page.model.narrow(text);
                list.currentIndex = 0;
                list.positionViewAtBeginning();
            }
            KeyNavigation.tab: list
            KeyNavigation.down: list
            Keys.onReturnPressed: list.openCurrent()
            Keys.onEnterPressed: list.openCurrent()
        }
        ListView {
            id: list
            objectName: "list"
            x: Theme.margin - Theme.step(2)
            width: parent.width - x - Theme.step(2)
            anchors.top: find.bottom
            anchors.topMargin: Theme.step(1)
            anchors.bottom: parent.bottom
            clip: true
            focus: !page.searches
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0
            model: page.model.lists.rows
            keyNavigationEnabled: true
            KeyNavigation.tab: detail
            KeyNavigation.right: detail
            KeyNavigation.backtab: find
            onCurrentItemChanged: tell()
            function tell(): void {
                const cell = currentItem as ListCell;
                if (cell) page.model.rest(cell.key);
            }
            Keys.onReturnPressed: openCurrent()
            Keys.onEnterPressed: openCurrent()
            function openCurrent(): void {
                (currentItem as ListCell)?.clicked();
                if (!page.model.form.open) detail.forceActiveFocus();
            }
            section.property: "section"
            section.delegate: Copy {
                required property string section
                visible: text !== ""
                width: list.width
                height: visible ? implicitHeight : 0
                opacity: y >= list.contentY - 1 && y + height <= list.contentY + list.height + 1 ? 1 : 0
                leftPadding: Theme.step(2)
                topPadding: Theme.step(1.5)
                bottomPadding: Theme.step(0.5)
                text: section
                size: Theme.small
                bold: true
                color: Theme.second
            }
            delegate: ListCell {
                width: list.width
                visible: y >= list.contentY - 1 && y + height <= list.contentY + list.height + 1
                leadWidth: Math.round(Theme.px(page.model.page === "tickets" ? 96 : page.model.page === "stations" ? 116 : 64) * Math.min(1.5, Theme.textScale))
                focused: ListView.isCurrentItem && list.activeFocus
                chosen: page.model.detail.chosen === key
                ledger: page.model.shape.ledger
                onClicked: page.model.open(key)
            }
        }
        Scroller { view: list }
        Copy {
            anchors.left: title.left
            anchors.top: list.top
            anchors.topMargin: Theme.step(2)
            visible: list.count === 0
            text: qsTr("Tidak ada yang cocok.")
            color: Theme.second
        }
    }

    property string chosen

    Connections {
        target: page.model
        function onShown(): void {
            const left = page.chosen !== "" && page.model.detail.chosen === "" && detail.activeFocus;
            page.chosen = page.model.detail.chosen;
            if (left && page.searches) find.forceActiveFocus();
            else if (left) list.forceActiveFocus();
            if (list.count === 0) return; // the cursor stays with its row, however rows come and go
            list.currentIndex = page.model.shape.cursor;
            list.tell();
        }
    }

    DetailPane {
        id: detail
        model: page.model
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
    }
}
