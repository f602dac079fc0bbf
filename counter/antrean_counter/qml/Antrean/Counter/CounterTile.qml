import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// One counter of the hall on the log-in page.
T.AbstractButton {
    id: tile

    property string place
    property bool taken: false
    property bool chosen: false

    focusPolicy: Qt.NoFocus
    Accessible.name: text + ", " + place

    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? Theme.press : tile.down || tile.taken ? Theme.sunk : Theme.card
        border.width: tile.chosen || tile.taken ? 0 : Theme.hair
        border.color: Theme.outline
    }
    contentItem: Item {
        NumberText {
            anchors.centerIn: parent
            text: tile.text
            size: Theme.px(24)
            color: tile.chosen ? Theme.pressInk : tile.taken ? Theme.second : Theme.ink
        }
        Icon {
            visible: tile.taken
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(4)
            name: "user-round"
            size: Theme.px(16)
            color: tile.chosen ? Theme.pressInk : Theme.second
        }
    }
}
