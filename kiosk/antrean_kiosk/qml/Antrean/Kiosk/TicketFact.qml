import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// One thing to know about the ticket: its name, and what it is.
ColumnLayout {
    id: fact

    property string name
    property string value
    property int size: Theme.textScale > 1 ? Theme.choice : Theme.heading

    visible: value !== ""
    spacing: Theme.px(2)

    Small {
        Layout.fillWidth: true
        text: fact.name
    }
    Copy {
        Layout.fillWidth: true
        text: fact.value
        size: fact.size
        bold: true
    }
}
