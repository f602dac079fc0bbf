import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// A blank to write in. `wanted` draws the keyboard to it.
T.TextField {
    id: entry

    property bool wanted: false
    property string hint

    implicitHeight: Theme.px(52)
    implicitWidth: Theme.px(320)
    leftPadding: Theme.step(2)
    rightPadding: Theme.step(2)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.press
    selectedTextColor: Theme.pressInk
    font.family: Theme.textFace
    font.pixelSize: Theme.choice
    selectByMouse: true
    Accessible.name: hint

    onWantedChanged: if (wanted) forceActiveFocus()
    Component.onCompleted: if (wanted) forceActiveFocus()

    background: Rectangle {
        radius: Theme.radius
        color: entry.enabled ? Theme.card : Theme.sunk
        border.width: entry.activeFocus ? Theme.stroke * 1.5 : Theme.hair
        border.color: entry.activeFocus ? Theme.press : Theme.outline
    }
    Copy {
        visible: entry.text === ""
        x: entry.leftPadding
        width: entry.width - entry.leftPadding - entry.rightPadding
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: entry.hint
        size: Theme.body
        color: Theme.second
        fits: true
        wrapMode: Text.NoWrap
    }
}
