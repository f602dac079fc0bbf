import QtQuick
import Antrean.Ui

// A short word about the thing beside it: a priority, SIMULASI, CETAK ULANG.
Rectangle {
    id: badge

    property string text
    property string icon
    property string kind: "caution" // "caution", "stop", "plain", "night"
    property int size: Theme.small
    readonly property color textColor: kind === "caution" ? Theme.cautionInk : kind === "stop" ? Theme.stopInk : kind === "night" ? Theme.nightInk : Theme.second

    implicitWidth: row.implicitWidth + Theme.step(4)
    implicitHeight: row.implicitHeight + Theme.step(1.5)
    radius: height / 2
    color: kind === "caution" ? Theme.cautionGround : kind === "stop" ? Theme.stop : kind === "night" ? Theme.nightRaised : Theme.sunk
    border.width: Theme.highContrast || kind === "night" ? Theme.hair : 0
    border.color: kind === "night" ? Theme.nightSecond : textColor

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.step(1)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: badge.icon !== ""
            name: badge.icon
            size: Math.round(badge.size * 1.1)
            color: badge.textColor
        }
        Copy {
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: badge.text
            size: badge.size
            bold: true
            color: badge.textColor
        }
    }
}
