import QtQuick
import Antrean.Ui

// The one question, where it is in nobody's way: who goes first says so, all others read past it.
BigButton {
    id: button

    required property KioskModel model
    readonly property bool claimed: model.choosing.claimed !== ""

    property bool compact: false

    objectName: "priority"
    kind: claimed ? "primary" : "secondary"
    symbol: "star"
    leading: true
    size: Theme.textScale > 1 ? Theme.small : Theme.px(34)
    text: claimed && compact ? model.choosing.claimed : compact ? qsTr("Didahulukan?") : claimed ? qsTr("Anda didahulukan: %1").arg(model.choosing.claimed) : qsTr("Lansia, disabilitas, hamil, membawa balita? Sentuh ini.")
    onClicked: model.ease.lay("priority")
}
