import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// One thing to know about the ticket: its name, and what it is; ruled off like a line of a board.
ColumnLayout {
    id: fact

    property string name
    property string value
    property int size: Theme.textScale > 1 ? Theme.choice : Theme.heading
    property bool figures: false
    property bool ruled: false

    visible: value !== ""
    spacing: Theme.px(2)

    Divider {
        visible: fact.ruled
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.step(2)
    }
    Small {
        Layout.fillWidth: true
        text: fact.name
        size: Math.min(Theme.small, fact.size) // a name is never larger than what it names
    }
    Copy {
        Layout.fillWidth: true
        text: fact.value
        size: fact.size
        bold: true
        figures: fact.figures
    }
}
