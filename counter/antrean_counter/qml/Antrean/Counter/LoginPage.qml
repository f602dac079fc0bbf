pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// Who works where: the hall's counters on the left, three blanks on the right.
Item {
    id: page

    required property CounterModel model

    Banner {
        id: away
        width: parent.width
        text: page.model.head.banner
    }

    Item {
        id: hall
        width: Math.round(parent.width * 0.58)
        anchors.top: away.bottom
        anchors.bottom: parent.bottom

        Column {
            x: Theme.margin
            y: Theme.step(3)
            width: parent.width - 2 * x
            spacing: Theme.step(2)
            visible: !page.model.login.fixed && page.model.login.tiles.length > 0

            Question { text: qsTr("Pilih loket") }
            Grid {
                id: grid
                columns: 9
                spacing: Theme.step(1)
                readonly property int cell: Math.floor((parent.width - 8 * spacing) / 9)

                Repeater {
                    model: page.model.login.tiles
                    delegate: CounterTile {
                        required property var modelData
                        objectName: "tile" + modelData.id
                        width: grid.cell
                        height: Theme.px(56)
                        text: modelData.id
                        place: modelData.name
                        taken: modelData.taken
                        chosen: modelData.id === page.model.login.counter
                        onClicked: page.model.fill("counter", modelData.id)
                    }
                }
            }
            Row {
                spacing: Theme.step(1)
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "user-round"
                    size: Theme.px(18)
                    color: Theme.second
                }
                Small {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Sedang dipakai petugas lain")
                }
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - 2 * x
            spacing: Theme.step(2)
            visible: page.model.login.fixed

            Heading {
                text: qsTr("Loket")
                color: Theme.second
            }
            NumberText {
                objectName: "fixedCounter"
                text: page.model.login.counter
                size: Theme.hero
                tabular: false
            }
            Question {
                width: parent.width
                text: page.model.login.place
            }
        }
    }

    Rectangle {
        anchors.left: hall.right
        anchors.right: parent.right
        anchors.top: away.bottom
        anchors.bottom: parent.bottom
        color: Theme.card

        Rectangle {
            width: Theme.hair
            height: parent.height
            color: Theme.line
        }

        Column {
            x: Theme.px(64)
            y: Theme.step(3)
            width: parent.width - 2 * x
            spacing: Theme.step(1)

            Question {
                text: qsTr("Masuk")
                bottomPadding: Theme.step(1)
            }
            Copy {
                visible: !page.model.login.fixed
                text: qsTr("Nomor loket")
                size: Theme.body
                bold: true
            }
            Entry {
                id: counter
                objectName: "counter"
                visible: !page.model.login.fixed
                width: parent.width
                text: page.model.login.counter
                wanted: page.model.login.at === "counter"
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 8
                hint: qsTr("Misalnya 3")
                KeyNavigation.tab: officer
                onTextEdited: page.model.fill("counter", text)
                onActiveFocusChanged: if (activeFocus) page.model.enter("counter")
            }
            Copy {
                objectName: "loginPlace"
                visible: !page.model.login.fixed
                width: parent.width
                height: Theme.px(30)
                fits: true
                wrapMode: Text.NoWrap
                text: page.model.login.place
                size: Theme.body
                color: Theme.second
            }
            Copy {
                text: qsTr("Nama petugas")
                size: Theme.body
                bold: true
            }
            Entry {
                id: officer
                objectName: "officer"
                width: parent.width
                text: page.model.login.officer
                wanted: page.model.login.at === "officer"
                maximumLength: 80
                hint: qsTr("Seperti terdaftar di pusat")
                KeyNavigation.tab: pin
                onTextEdited: page.model.fill("officer", text)
                onActiveFocusChanged: if (activeFocus) page.model.enter("officer")
            }
            Item {
                width: 1
                height: Theme.step(1)
            }
            Copy {
                text: qsTr("PIN")
                size: Theme.body
                bold: true
            }
            Entry {
                id: pin
                objectName: "pin"
                width: parent.width
                text: page.model.login.pin
                wanted: page.model.login.at === "pin"
                echoMode: TextInput.Password
                passwordCharacter: "●"
                maximumLength: 32
                KeyNavigation.tab: counter.visible ? counter : officer
                onTextEdited: page.model.fill("pin", text)
                onActiveFocusChanged: if (activeFocus) page.model.enter("pin")
            }
            Notice {
                width: parent.width
                height: Theme.px(76)
                text: page.model.notice
                waiting: page.model.login.waiting
            }
            BigButton {
                objectName: "open"
                width: parent.width
                height: Theme.px(72)
                focusPolicy: Qt.NoFocus
                kind: "primary"
                leading: true
                size: Theme.heading
                text: qsTr("Buka loket")
                hint: "Enter"
                onClicked: page.model.confirm()
            }
        }
    }
}
