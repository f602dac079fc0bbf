import QtQuick
import QtQuick.Templates as T
import Antrean.Ui

// A rare act: words and a key, no frame.
T.AbstractButton {
    id: button

    property string hint
    property color front: Theme.press

    implicitHeight: Theme.target
    implicitWidth: row.implicitWidth + Theme.step(2)
    focusPolicy: Qt.NoFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.sunk : "transparent"
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.step(1)
            Copy {
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.NoWrap
                text: button.text
                size: Theme.small
                bold: true
                color: button.enabled ? button.front : Theme.second
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: button.hint
                opacity: button.enabled ? 1 : 0.55
            }
        }
    }
}
