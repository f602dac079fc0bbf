pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// For the staff: first the PIN, then how the station is and what can be done about it.
PageFrame {
    id: page

    required property KioskModel model
    readonly property CareModel care: model.care

    title: care.open ? qsTr("Perawatan kios") : care.says
    symbol: "wrench"
    backText: qsTr("Selesai")
    onBack: care.leave()

    ColumnLayout {
        visible: !page.care.open
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(640))
        height: parent.height
        spacing: Theme.gap

        TypedField {
            Layout.fillWidth: true
            text: page.care.pin
            empty: "PIN"
        }
        Keyboard {
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.px(720)
            Layout.fillHeight: true
            rows: ["123", "456", "789", "0"]
            space: false
            doneText: qsTr("Buka")
            mayFinish: page.care.pin.length >= 4
            onTyped: letter => page.care.type(letter)
            onErased: page.care.erase()
            onFinished: page.care.tryPin()
        }
        Item {
            Layout.fillHeight: true
        }
    }

    GridLayout {
        visible: page.care.open
        anchors.fill: parent
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.step(3)

        GridLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Work {
                objectName: "care-test"
                symbol: "printer"
                text: qsTr("Cetak uji")
                onClicked: page.care.perform("test")
            }
            Work {
                objectName: "care-new-roll"
                symbol: "scroll"
                text: qsTr("Kertas baru terpasang")
                onClicked: page.care.perform("new-roll")
            }
            Work {
                objectName: "care-last"
                symbol: "ticket"
                enabled: page.care.last !== ""
                text: page.care.last !== "" ? qsTr("Cetak ulang %1").arg(page.care.last) : qsTr("Belum ada tiket")
                onClicked: page.care.printLast()
            }
            Work {
                objectName: "care-restart"
                symbol: "rotate-ccw"
                text: qsTr("Mulai ulang kios")
                onClicked: page.care.perform("restart")
            }
            Work {
                objectName: "care-quieter"
                symbol: "volume-1"
                text: qsTr("Lebih pelan (%1 %)").arg(page.care.volume)
                onClicked: page.care.perform("quieter")
            }
            Work {
                objectName: "care-louder"
                symbol: "volume-2"
                text: qsTr("Lebih keras")
                onClicked: page.care.perform("louder")
            }
            Work {
                objectName: "care-darker"
                symbol: "sun-dim"
                text: qsTr("Lebih redup (%1 %)").arg(page.care.light)
                onClicked: page.care.perform("darker")
            }
            Work {
                objectName: "care-brighter"
                symbol: "sun"
                text: qsTr("Lebih terang")
                onClicked: page.care.perform("brighter")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.step(1)

            Repeater {
                model: page.care.facts

                RowLayout {
                    id: fact
                    required property string key
                    required property string value
                    Layout.fillWidth: true
                    spacing: Theme.step(2)

                    Small {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        Layout.alignment: Qt.AlignTop
                        text: fact.key
                    }
                    Copy {
                        objectName: "fact-" + fact.key
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        text: fact.value
                        size: Theme.small
                        bold: true
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }
        Item {
            visible: !page.wide
            Layout.fillHeight: true
        }
    }

    component Work: BigButton {
        Layout.fillWidth: true
        leading: true
        size: Theme.body
    }
}
