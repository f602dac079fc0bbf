import QtQuick
import Antrean.Ui

// What a dialog asks, and the number it is about.
Row {
    id: title

    property string number
    property string text

    spacing: Theme.step(2)

    NumberText {
        id: figure
        objectName: "dialogNumber"
        visible: text !== ""
        anchors.verticalCenter: parent.verticalCenter
        text: title.number
        size: Theme.px(42)
        tabular: false
    }
    Question {
        objectName: "dialogTitle"
        anchors.verticalCenter: parent.verticalCenter
        width: title.width - (figure.visible ? figure.width + title.spacing : 0)
        text: title.text
    }
}
