import QtQuick
import Antrean.Ui
import Antrean.Display

// What stands on the stage while nobody is called: what to do, and where to look.
Item {
    id: quiet

    required property BoardModel model

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.step(2)

        Copy {
            objectName: "quietLead"
            width: parent.width
            visible: text !== ""
            text: quiet.model.quietLead
            size: Theme.heading
            color: Theme.boardSecond
        }
        Copy {
            objectName: "quietTitle"
            width: parent.width
            text: quiet.model.quietTitle
            size: Theme.px(quiet.model.empty ? 104 : 84)
            bold: true
            color: Theme.boardInk
        }
        Copy {
            objectName: "quietDetail"
            width: parent.width
            text: quiet.model.quietDetail
            size: Theme.heading
            color: Theme.boardSecond
        }
    }
}
