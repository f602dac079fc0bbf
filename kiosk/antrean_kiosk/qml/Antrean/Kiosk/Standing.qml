import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// How the line stands, and whether there is hope for today.
RowLayout {
    id: standing

    required property BriefModel model

    spacing: Theme.step(2)

    Icon {
        name: standing.model.doubtful ? "triangle-alert" : "users"
        size: Theme.px(44)
        color: standing.model.doubtful ? Theme.caution : Theme.good
        Layout.alignment: Qt.AlignVCenter
    }
    Copy {
        objectName: "standing"
        Layout.fillWidth: true
        text: standing.model.standing
        size: Theme.textScale > 1 ? Theme.small : Theme.px(33)
        bold: true
        color: standing.model.doubtful ? Theme.caution : Theme.ink
    }
}
