import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// The number, as large as it will go: take the paper, know where to wait and for how long.
Item {
    id: page

    required property KioskModel model
    readonly property bool wide: width > height
    readonly property bool large: Theme.textScale > 1
    readonly property bool board: !wide && !large // room enough to set the facts as the lines of a board

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.step(3)
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.step(6)
        rowSpacing: Theme.step(page.board ? 5 : !page.large ? 4 : page.wide ? 1 : 2)

        Question {
            objectName: "title"
            Layout.fillWidth: true
            Layout.columnSpan: page.wide ? 2 : 1
            text: page.model.ticket.doubtful ? qsTr("Ingat atau catat nomor Anda.") : qsTr("Silakan ambil tiket Anda.")
        }
        Body {
            objectName: "why"
            Layout.fillWidth: true
            Layout.columnSpan: page.wide ? 2 : 1
            visible: page.model.ticket.doubtful
            text: qsTr("Tiketnya mungkin tidak tercetak, tetapi nomor ini tetap berlaku. Beri tahu petugas.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: page.wide ? 3 : -1
            Layout.alignment: page.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: page.wide ? 0 : Theme.step(2)
            spacing: Theme.step(3)

            NumberText {
                objectName: "number"
                Layout.fillWidth: true
                text: page.model.ticket.number
                size: Theme.px(420) // as wide as the page
                tabular: false
                floor: 0.3
            }
            Badge {
                objectName: "priority"
                visible: page.model.ticket.priority !== ""
                icon: "star"
                text: qsTr("Prioritas: %1").arg(page.model.ticket.priority)
            }
        }

        Divider {
            visible: !page.wide && !page.board
            Layout.fillWidth: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: page.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.preferredWidth: page.wide ? 2 : -1
            spacing: Theme.step(page.board ? 4 : !page.large ? 3 : page.wide ? 1 : 1.5)

            TicketFact {
                objectName: "where"
                Layout.fillWidth: true
                name: qsTr("Silakan menunggu di")
                value: page.model.ticket.where
                ruled: page.board
                size: page.board ? Theme.question : page.large ? Theme.choice : Theme.heading
            }
            TicketFact {
                objectName: "ahead"
                Layout.fillWidth: true
                ruled: page.board
                size: page.board ? Theme.question : page.large ? Theme.choice : Theme.heading
                visible: value !== "" && !page.model.ticket.doubtful
                name: qsTr("Menunggu di depan Anda")
                value: page.model.ticket.ahead
            }
            TicketFact {
                objectName: "expected"
                Layout.fillWidth: true
                visible: value !== "" && !page.model.ticket.doubtful
                name: qsTr("Perkiraan dipanggil")
                value: page.model.ticket.expected
                figures: true
                ruled: page.board
                size: page.board ? Theme.question : page.large ? Theme.choice : Theme.heading
            }
            TicketFact {
                objectName: "service"
                Layout.fillWidth: true
                visible: value !== "" && !page.large // with large letters, the number comes first
                ruled: page.board
                name: page.model.choosing.agency
                value: page.model.choosing.service
            }
        }
        Item {
            visible: !page.wide
            Layout.fillHeight: true
        }
    }

    GridLayout {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        columns: page.wide ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        BigButton {
            objectName: "another"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            size: page.large ? Theme.body : Theme.choice
            text: qsTr("Ambil nomor lain")
            onClicked: page.model.ticket.takeAnother()
        }
        BigButton {
            objectName: "print-again"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            symbol: "printer"
            size: page.large ? Theme.body : Theme.choice
            text: qsTr("Cetak lagi")
            onClicked: page.model.ticket.printAgain()
        }
        BigButton {
            objectName: "done"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: page.wide ? 1 : 2
            kind: "primary"
            symbol: "check"
            text: qsTr("Selesai")
            onClicked: page.model.goHome()
        }
    }
}
