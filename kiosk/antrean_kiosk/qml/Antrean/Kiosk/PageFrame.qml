pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// A page that asks something: the question, how far one has come, the choices, the way back.
Item {
    id: frame

    property string title
    property string subtitle
    property string symbol
    property string backText
    default property alias content: slot.data

    signal back

    readonly property real room: slot.height
    readonly property bool wide: width > height

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(frame.wide ? 2 : 3)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.step(3)

            Icon {
                visible: frame.symbol !== ""
                name: frame.symbol
                size: Theme.px(72)
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.step(0.5)

                Question {
                    objectName: "title"
                    Layout.fillWidth: true
                    text: frame.title
                }
                Small {
                    objectName: "subtitle"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: frame.subtitle
                }
            }
            BackButton {
                visible: frame.wide && frame.backText !== ""
                Layout.maximumWidth: frame.width * 0.3
            }
        }
        Item {
            id: slot
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BackButton {
            visible: !frame.wide && frame.backText !== ""
            Layout.fillWidth: true
        }
    }

    component BackButton: BigButton {
        objectName: "back"
        symbol: "arrow-left"
        text: frame.backText
        onClicked: frame.back()
    }
}
