import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One row of a list: number, name, and how it stands. In a ledger a name and what it holds stand in
// two columns, so that the eye need not leap across a void.
T.AbstractButton {
    id: cell

    required property string key
    required property string lead
    required property string title
    required property string detail
    required property string standing
    required property string level
    property int leadWidth
    property bool focused: false
    property bool chosen: false
    property bool ledger: false
    readonly property bool narrow: Theme.textScale > 1.25
    readonly property bool columns: ledger && !narrow
    readonly property bool urgent: level === "stop" || level === "caution"
    readonly property color front: level === "stop" ? Theme.stop : level === "caution" ? Theme.caution : Theme.second

    objectName: "row-" + key
    implicitHeight: Math.max(Theme.px(columns ? 48 : 52), (columns ? Math.max(words.height, held.height) : words.height) + Theme.step(1.5))
    focusPolicy: Qt.NoFocus
    Accessible.name: lead + " " + title + ", " + standing

    background: Rectangle {
        radius: Theme.radius
        color: cell.chosen ? Theme.card : cell.down || cell.focused ? Theme.sunk : "transparent"
        border.width: cell.focused || cell.chosen ? Theme.stroke : 0
        border.color: cell.focused ? Theme.press : Theme.outline
        Rectangle {
            visible: cell.level === "calling"
            x: Theme.px(4)
            y: Theme.step(1)
            width: Theme.px(5)
            height: parent.height - 2 * y
            color: Theme.called
        }
    }
    contentItem: Item {
        NumberText {
            id: lead
            x: Theme.step(2)
            anchors.verticalCenter: parent.verticalCenter
            width: cell.lead === "" ? 0 : cell.leadWidth
            text: cell.lead
            size: Math.round(Theme.px(22) * Math.min(1.5, Theme.textScale))
        }
        Column {
            id: words
            x: lead.x + lead.width + (cell.lead === "" ? 0 : Theme.step(1.5))
            width: cell.columns ? Math.round(parent.width * 0.36) - x : parent.width - x - (cell.narrow ? Theme.step(1) : aside.width + Theme.step(3))
            anchors.verticalCenter: parent.verticalCenter
            Copy {
                width: parent.width
                text: cell.title
                color: cell.level === "closed" || cell.columns ? Theme.second : Theme.ink
            }
            Copy {
                width: parent.width
                visible: text !== "" && !cell.ledger
                text: cell.detail
                size: Theme.small
                color: Theme.second
            }
            Copy {
                width: parent.width
                visible: cell.narrow && text !== ""
                text: cell.standing
                size: Theme.small
                bold: cell.urgent
                color: cell.front
            }
            Copy {
                width: parent.width
                visible: cell.ledger && cell.narrow && text !== ""
                text: cell.detail
                size: Theme.small
                color: cell.level === "stop" ? cell.front : Theme.second
            }
        }
        Column {
            id: held
            visible: cell.columns
            x: Math.round(parent.width * 0.36) + Theme.step(2)
            width: parent.width - x - Theme.step(1)
            anchors.verticalCenter: parent.verticalCenter
            Copy {
                width: parent.width
                text: cell.standing
                bold: cell.urgent
            }
            Copy {
                width: parent.width
                visible: text !== ""
                text: cell.detail
                size: Theme.small
                color: cell.level === "stop" ? cell.front : Theme.second
            }
        }
        Copy {
            id: aside
            visible: !cell.narrow && !cell.columns
            anchors.right: parent.right
            anchors.rightMargin: Theme.step(1.5)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.round(cell.width * 0.42))
            horizontalAlignment: Text.AlignRight
            text: cell.standing
            size: Theme.small
            bold: cell.urgent
            color: cell.front
        }
    }
}
