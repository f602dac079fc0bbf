import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// Nobody has signed in: the hall in figures, and two blanks.
FocusScope {
    id: page

    required property SupervisorModel model
    readonly property var door: model.door

    focus: true

    Strip {
        id: strip
        model: page.model
        width: parent.width
    }

    Flickable {
        id: flick
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + 2 * Theme.step(4)
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.step(3), Math.round((flick.height - height) * 0.35))
            width: Math.min(flick.width - 2 * Theme.margin, Math.round(Theme.px(480) * Math.min(1.5, Theme.textScale)))
            spacing: Theme.step(1)

            Question {
                objectName: "doorRole"
                width: parent.width
                text: page.door.role
                bottomPadding: Theme.step(1)
            }
            Copy {
                text: qsTr("Nama")
                bold: true
            }
            Blank {
                id: officer
                objectName: "officer"
                width: parent.width
                text: page.door.officer
                hint: qsTr("Nama petugas")
                wanted: page.door.at === "officer"
                maximumLength: 60
                KeyNavigation.tab: pin
                onTextEdited: page.model.fill("officer", text)
                onActiveFocusChanged: if (activeFocus && page.door.at !== "officer") page.model.enter("officer")
            }
            Copy {
                text: qsTr("PIN")
                bold: true
            }
            Blank {
                id: pin
                objectName: "pin"
                width: parent.width
                text: page.door.pin
                hint: qsTr("PIN petugas")
                wanted: page.door.at === "pin"
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 32
                KeyNavigation.tab: officer
                onTextEdited: page.model.fill("pin", text)
                onActiveFocusChanged: if (activeFocus && page.door.at !== "pin") page.model.enter("pin")
            }
            Copy {
                objectName: "told"
                width: parent.width
                visible: text !== ""
                text: page.model.told === "" ? page.door.waiting : page.model.told
                bold: page.model.told !== ""
                color: page.model.told === "" ? Theme.second : Theme.cautionInk
            }
            Item { width: 1; height: Theme.step(1) }
            BigButton {
                objectName: "enter"
                width: parent.width
                kind: "primary"
                leading: true
                text: qsTr("Masuk")
                hint: qsTr("Enter")
                focusPolicy: Qt.NoFocus
                onClicked: page.model.confirm()
            }
        }
    }
}
