pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Antrean.Ui
import Antrean.Supervisor

// The pages of this role, and how fresh the picture is.
Rectangle {
    id: bar

    required property SupervisorModel model
    readonly property bool narrow: Theme.textScale > 1.25

    height: Math.max(Theme.px(56), tabs.visible ? tabs.height : 0)
    color: Theme.night

    Flow {
        id: tabs
        x: Theme.margin - Theme.step(2)
        width: parent.width - state.width - 2 * Theme.margin

        visible: bar.model.page !== "door"

        Repeater {
            model: bar.model.lists.tabs
            delegate: T.AbstractButton {
                id: tab
                required property string key
                required text
                required property string hint
                required property bool current
                objectName: "tab-" + key
                height: Math.max(Theme.px(56), words.implicitHeight + Theme.step(2))
                width: words.width + Theme.step(4)
                focusPolicy: Qt.NoFocus
                Accessible.name: text
                onClicked: bar.model.go(key)

                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.px(4)
                        visible: tab.current
                        color: Theme.nightInk
                    }
                }
                contentItem: Item {
                    Row {
                        id: words
                        anchors.centerIn: parent
                        spacing: Theme.step(1)
                        Copy {
                            anchors.verticalCenter: parent.verticalCenter
                            wrapMode: Text.NoWrap
                            text: tab.text
                            bold: tab.current
                            color: tab.current ? Theme.nightInk : Theme.nightSecond
                        }
                        Copy {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: !bar.narrow
                            wrapMode: Text.NoWrap
                            text: tab.hint
                            size: Theme.tiny
                            color: Theme.nightSecond
                        }
                    }
                }
            }
        }
    }

    Row {
        id: state
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: (Theme.px(56) - height) / 2
        spacing: Theme.step(3)

        Badge {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.model.head.rehearsal
            kind: "caution"
            text: qsTr("SIMULASI")
        }
        T.AbstractButton {
            id: leave
            objectName: "sign-out"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.model.head.officer !== ""
            height: Theme.px(48)
            width: name.width
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Keluar")
            onClicked: bar.model.signOut()
            contentItem: Item {
                Row {
                    id: name
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.step(1)
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "lock"
                        size: Theme.px(20)
                        color: Theme.nightSecond
                    }
                    Copy {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !bar.narrow
                        width: Math.min(implicitWidth, Theme.px(170))
                        wrapMode: Text.NoWrap
                        elide: Text.ElideNone
                        fits: true
                        text: bar.model.head.officer
                        size: Theme.small
                        color: Theme.nightInk
                    }
                    Copy {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !bar.narrow
                        wrapMode: Text.NoWrap
                        text: qsTr("F12")
                        size: Theme.tiny
                        color: Theme.nightSecond
                    }
                }
            }
        }
        Copy {
            objectName: "hallName"
            anchors.verticalCenter: parent.verticalCenter
            visible: !bar.narrow && bar.model.page === "door"
            wrapMode: Text.NoWrap
            text: bar.model.head.title
            size: Theme.small
            color: Theme.nightSecond
        }
        StatusLine {
            anchors.verticalCenter: parent.verticalCenter
            connected: bar.model.head.online
            text: bar.model.head.line
            always: !bar.narrow
            night: true
        }
        NumberText {
            objectName: "clock"
            anchors.verticalCenter: parent.verticalCenter
            text: bar.model.head.clock
            size: Theme.body
            color: Theme.nightInk
        }
    }
}
