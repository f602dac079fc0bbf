import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// A page that says something: what to do first, why second, whom to ask last.
Item {
    id: message

    property string symbol
    property color symbolColor: Theme.press
    property string about           // what it is about, above
    property string title           // what to do
    property bool dated: false      // that says when: in the number face
    property string why
    property string ask
    property Component picture      // instead of the symbol
    default property alias actions: buttons.data

    readonly property bool wide: width > height
    readonly property bool loud: Theme.textScale === 1 // room enough to be read from two steps away

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.step(3)
        spacing: 0

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        Loader {
            id: drawn
            visible: message.picture !== null
            sourceComponent: message.picture
            Layout.bottomMargin: Theme.step(message.wide ? 3 : 6)
        }
        Icon {
            visible: message.picture === null && !(message.wide && Theme.textScale > 1)
            name: message.symbol
            size: Theme.px(message.wide ? 144 : 240)
            color: message.symbolColor
            Layout.leftMargin: -Math.round(size * 0.085) // its ink, not its frame, on the page's edge
            Layout.bottomMargin: Theme.step(message.wide ? 3 : 5)
        }
        Body {
            objectName: "about"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.step(1)
            visible: text !== ""
            text: message.about
            size: message.loud ? Theme.choice : Theme.body
            color: Theme.second
        }
        Question {
            objectName: "title"
            Layout.fillWidth: true
            text: message.title
            figures: message.dated
            size: message.loud ? Theme.px(80) : Theme.question
        }
        Copy {
            objectName: "why"
            Layout.fillWidth: true
            Layout.topMargin: Theme.step(2)
            visible: text !== ""
            text: message.why
            size: message.loud ? Theme.heading : Theme.choice
        }
        Body {
            objectName: "ask"
            Layout.fillWidth: true
            Layout.topMargin: Theme.step(2)
            visible: text !== ""
            text: message.ask
            size: message.loud ? Theme.choice : Theme.body
            color: Theme.second
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 2
        }
    }

    GridLayout {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        flow: message.wide ? GridLayout.LeftToRight : GridLayout.TopToBottom
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
    }
}
