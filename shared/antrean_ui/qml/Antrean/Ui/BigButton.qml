import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// Something to press: by finger, mouse, or key. `kind` says how much it wants to be pressed.
T.AbstractButton {
    id: button

    property string kind: "secondary" // "primary", "secondary", "quiet", "stop", "night"
    property string symbol            // an icon's name
    property string hint              // its key, drawn as a KeyCap
    property string told: text        // what it is called aloud
    property int size: Theme.choice
    property bool leading: false      // text at the left edge, the hint at the right
    property bool stacked: false      // the symbol above the words

    readonly property bool filled: kind === "primary" || kind === "stop"
    readonly property color ground: !enabled ? (kind === "night" || kind === "quiet" ? "transparent" : Theme.sunk) : kind === "primary" ? (down ? Theme.pressed : Theme.press) : kind === "stop" ? Theme.stop : kind === "night" ? (down ? Theme.nightRaised : "transparent") : kind === "quiet" ? (down ? Theme.sunk : "transparent") : (down ? Theme.sunk : Theme.card)
    readonly property color front: !enabled ? Theme.second : kind === "primary" ? Theme.pressInk : kind === "stop" ? Theme.stopInk : kind === "night" ? Theme.nightInk : kind === "quiet" ? Theme.press : Theme.ink

    implicitWidth: Math.max(Theme.target, (stacked ? ghost.implicitWidth : content.wanted) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, content.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.step(3)
    rightPadding: Theme.step(3)
    topPadding: Theme.step(1.5)
    bottomPadding: Theme.step(1.5)
    focusPolicy: Qt.StrongFocus
    Accessible.name: told

    background: Rectangle {
        radius: Theme.radius
        color: button.ground
        border.width: button.filled && button.enabled || button.kind === "quiet" || button.kind === "night" ? 0 : Theme.stroke
        border.color: button.enabled ? Theme.outline : Theme.line
        Frame { shown: button.visualFocus }
    }

    contentItem: Item {
        id: content

        readonly property int symbolRoom: button.symbol === "" || button.stacked ? 0 : mark.size + (button.text === "" ? 0 : Theme.step(2))
        readonly property int hintRoom: button.hint === "" ? 0 : cap.implicitWidth + Theme.step(2)
        readonly property int wanted: Math.ceil(ghost.implicitWidth) + Theme.px(2) + symbolRoom + hintRoom
        readonly property int low: button.stacked ? Math.max(0, (height - implicitHeight) / 2) : 0
        readonly property int start: button.leading || button.stacked ? 0 : Math.max(0, (width - wanted) / 2)

        implicitHeight: button.stacked ? mark.size + Theme.step(1) + label.implicitHeight : Math.max(label.implicitHeight, button.symbol === "" ? 0 : mark.size, cap.visible ? cap.implicitHeight : 0)

        Copy {
            id: ghost // the words in one line at full size: says how wide the button would like to be
            visible: false
            wrapMode: Text.NoWrap
            text: button.text
            size: button.size
            bold: label.bold
        }
        Icon {
            id: mark
            visible: button.symbol !== ""
            name: button.symbol
            size: Math.round(button.size * (button.stacked ? 1.6 : 1.3))
            color: button.front
            x: button.stacked ? (parent.width - width) / 2 : content.start
            y: button.stacked ? content.low : (parent.height - height) / 2
        }
        Copy {
            id: label
            x: content.start + content.symbolRoom
            y: button.stacked ? content.low + mark.height + Theme.step(1) : 0
            width: Math.max(0, parent.width - x - content.hintRoom)
            height: parent.height - y
            text: button.text
            size: button.size
            bold: button.kind !== "night"
            fits: true
            color: button.front
            horizontalAlignment: button.stacked ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: button.stacked ? Text.AlignTop : Text.AlignVCenter
        }
        KeyCap {
            id: cap
            key: button.hint
            onDark: button.filled && button.enabled
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
