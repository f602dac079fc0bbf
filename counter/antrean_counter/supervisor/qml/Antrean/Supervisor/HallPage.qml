pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// The whole hall: figures on top, what wants a hand on the left, every agency in its place.
FocusScope {
    id: page

    focus: true

    required property SupervisorModel model
    readonly property bool narrow: Theme.textScale > 1.25

    Strip {
        id: strip
        model: page.model
        width: parent.width
    }

    Item {
        id: left
        anchors.top: strip.bottom
        width: page.narrow ? parent.width : Math.round(parent.width * 0.31)
        height: page.narrow ? Math.round((parent.height - strip.height) * 0.5) : parent.height - strip.height

        Heading {
            id: title
            x: Theme.margin
            y: Theme.step(2)
            text: qsTr("Perlu perhatian")
        }
        Copy {
            anchors.left: title.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.step(2)
            anchors.top: title.bottom
            anchors.topMargin: Theme.step(2)
            visible: needs.count === 0
            text: qsTr("Tidak ada. Semua antrean berjalan.")
            color: Theme.second
        }
        ListView {
            id: needs
            objectName: "needs"
            x: Theme.margin - Theme.step(1.5)
            width: parent.width - x - (page.narrow ? x : 0)
            anchors.top: title.bottom
            anchors.topMargin: Theme.step(1)
            anchors.bottom: parent.bottom
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: page.model.lists.needs
            activeFocusOnTab: true
            keyNavigationEnabled: true
            KeyNavigation.right: map
            KeyNavigation.tab: map
            Keys.onReturnPressed: (currentItem as NeedCell)?.clicked()
            Keys.onEnterPressed: (currentItem as NeedCell)?.clicked()
            delegate: NeedCell {
                required property string target
                width: needs.width
                visible: y >= needs.contentY - 1 && y + height <= needs.contentY + needs.height + 1
                focused: ListView.isCurrentItem && needs.activeFocus
                onClicked: page.model.open(target)
            }
        }
        Scroller { view: needs }
    }

    Rectangle {
        x: page.narrow ? Theme.margin : left.width
        y: page.narrow ? left.y + left.height : left.y + Theme.step(2)
        width: page.narrow ? parent.width - 2 * x : Theme.hair
        height: page.narrow ? Theme.hair : left.height - Theme.step(4)
        color: Theme.line
    }

    Item {
        id: right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.narrow ? parent.width : parent.width - left.width
        height: page.narrow ? parent.height - left.y - left.height : left.height

        GridView {
            id: map
            objectName: "map"
            x: Theme.step(2)
            width: parent.width - x - Theme.margin + Theme.step(1)
            anchors.top: parent.top
            anchors.topMargin: Theme.step(1)
            anchors.bottom: legend.top
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0 // what is not in view would come to lie in a corner first
            readonly property int columns: Math.max(1, Math.floor(width / (Theme.px(280) * Theme.textScale)))
            cellWidth: Math.floor(width / columns)
            readonly property int low: Math.round(Theme.px(69) * Math.max(1, Theme.textScale * 0.82))
            readonly property int shared: Math.floor(height / Math.max(1, Math.ceil(count / columns)))
            cellHeight: Theme.textScale > 1 ? low : Math.max(low, Math.min(shared, Theme.px(92)))
            model: page.model.lists.agencies
            KeyNavigation.tab: needs
            KeyNavigation.backtab: needs
            Keys.onReturnPressed: (currentItem as AgencyCell)?.clicked()
            Keys.onEnterPressed: (currentItem as AgencyCell)?.clicked()
            delegate: AgencyCell {
                width: map.cellWidth
                height: map.cellHeight
                visible: y >= map.contentY - 1 && y + height <= map.contentY + map.height + 1
                focused: GridView.isCurrentItem && map.activeFocus
                onClicked: page.model.open(key)
            }
        }
        Scroller { view: map }

        Flow {
            id: legend
            x: Theme.step(3.5)
            width: parent.width - x - Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.step(1.5)
            spacing: Theme.step(2.5)
            visible: !page.narrow
            height: visible ? implicitHeight : 0
            Repeater {
                model: page.model.lists.legend
                delegate: Row {
                    id: entry
                    required property string level
                    required property string text
                    spacing: Theme.step(1)
                    CounterMark {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(24)
                        height: Theme.px(22)
                        number: "3"
                        doing: entry.level
                    }
                    Copy {
                        anchors.verticalCenter: parent.verticalCenter
                        wrapMode: Text.NoWrap
                        text: entry.text
                        size: Theme.tiny
                        color: Theme.second
                    }
                }
            }
        }
    }
}
