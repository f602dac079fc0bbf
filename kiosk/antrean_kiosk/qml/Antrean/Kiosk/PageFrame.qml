pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// A page that asks something: the question, how far one has come, the choices, the way back.
Item {
    id: frame

    property string about // what the question is about, and how far one has come
    property string title
    property bool dated: false // the title says when: in the number face
    property string subtitle
    property string symbol
    property string backText
    property real upper: 0 // how much of the page lies above what a seated person can reach
    property Component above // with the title, where there is room above the controls
    property bool fills: false // and takes all of that room
    property Component side  // with the way back, where half a low screen is all there is
    property Component foot  // with the way back, where a page is narrow or its letters are large
    property real sideShare: 0.24 // of the width
    default property alias content: slot.data

    signal back

    readonly property real room: slot.height
    readonly property bool wide: width > height
    readonly property bool beside: wide && upper > 0

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(frame.wide ? 2 : 3)

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.minimumHeight: Math.max(0, frame.upper - parent.spacing)
            spacing: Theme.step(3)

            Icon {
                visible: frame.symbol !== "" && frame.about === ""
                name: frame.symbol
                size: Theme.px(72)
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: frame.upper > 0 && frame.fills
                Layout.alignment: frame.upper > 0 ? Qt.AlignTop : Qt.AlignVCenter
                spacing: Theme.step(0.5)

                RowLayout {
                    visible: frame.about !== ""
                    spacing: Theme.step(1.5)

                    Icon {
                        visible: frame.symbol !== ""
                        name: frame.symbol
                        size: Math.round(Theme.small * 1.5)
                    }
                    Small {
                        objectName: "about"
                        Layout.fillWidth: true
                        text: frame.about
                    }
                }
                Question {
                    objectName: "title"
                    Layout.fillWidth: true
                    text: frame.title
                    figures: frame.dated
                }
                Small {
                    objectName: "subtitle"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: frame.subtitle
                }
                Loader {
                    Layout.fillWidth: true
                    Layout.fillHeight: frame.fills
                    Layout.topMargin: Theme.step(2)
                    active: frame.upper > 0 && frame.above !== null
                    visible: active
                    sourceComponent: frame.above
                }
            }
            Loader {
                active: frame.wide && frame.upper === 0 && frame.foot !== null
                visible: active
                sourceComponent: frame.foot
                Layout.maximumWidth: frame.width * 0.3
            }
            BackButton {
                visible: frame.wide && frame.upper === 0 && frame.backText !== ""
                size: frame.foot === null ? Theme.choice : Theme.small
                Layout.maximumWidth: frame.width * 0.3
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Item {
                id: slot
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ColumnLayout {
                visible: frame.beside && (frame.side !== null || frame.backText !== "")
                Layout.preferredWidth: frame.width * frame.sideShare
                Layout.maximumWidth: frame.width * frame.sideShare
                Layout.fillHeight: true
                spacing: Theme.step(1)

                Item {
                    Layout.fillHeight: true
                }
                Loader {
                    Layout.fillWidth: true
                    active: frame.beside && frame.side !== null
                    visible: active
                    sourceComponent: frame.side
                }
                BackButton {
                    visible: frame.backText !== ""
                    Layout.fillWidth: true
                    stacked: frame.sideShare < 0.2
                    size: Theme.small
                }
            }
        }
        RowLayout {
            visible: !frame.wide && frame.backText !== ""
            spacing: Theme.gap
            uniformCellSizes: true

            BackButton {
                Layout.fillWidth: true
                size: frame.foot === null ? Theme.choice : Theme.small
            }
            Loader {
                Layout.fillWidth: true
                active: !frame.wide && frame.foot !== null
                visible: active
                sourceComponent: frame.foot
            }
        }
    }

    component BackButton: BigButton {
        objectName: "back"
        symbol: "arrow-left"
        text: frame.backText
        onClicked: frame.back()
    }
}
