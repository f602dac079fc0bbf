import QtQuick
import Antrean.Ui

// What to do, and why; or what is being waited for. One place, right above the big key.
Item {
    id: notice

    property string text
    property string waiting
    readonly property bool told: text !== ""

    Row {
        visible: notice.told || notice.waiting !== ""
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.step(1.25)

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            name: notice.told ? "info" : "hourglass"
            size: Theme.px(24)
            color: notice.told ? Theme.cautionInk : Theme.second
        }
        Copy {
            objectName: "notice"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - parent.spacing
            height: notice.height
            fits: true
            verticalAlignment: Text.AlignVCenter
            text: notice.told ? notice.text : notice.waiting
            size: Theme.body
            bold: notice.told
            color: notice.told ? Theme.cautionInk : Theme.second
        }
    }
}
