import QtQuick
import Antrean.Ui
import Antrean.Pairing

// A machine that nobody knows yet: the code to read out, and the fingerprint to compare. All of it
// is centred and moves together, so that it reads the same on a kiosk, a desk and a wall.
HallScreen {
    id: main

    required property PairingModel model

    distance: "display"
    designWidth: portrait ? 1080 : 1920
    designHeight: portrait ? 1920 : 1080

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -foot.height / 2
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.step(3)

        Copy {
            objectName: "title"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: main.model.title
            size: Theme.question
            bold: true
        }
        Body {
            objectName: "tell"
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: main.model.tell
            color: Theme.second
        }
        Column {
            width: parent.width
            visible: main.model.asks
            topPadding: Theme.step(5)
            spacing: Theme.step(2)

            Body {
                objectName: "typing"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: main.model.typing
            }
            Entry {
                objectName: "address"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.px(720))
                implicitHeight: Math.round(Theme.choice * 2.2)
                wanted: main.model.asks
                hint: main.model.example
                maximumLength: 80
                onTextEdited: main.model.write()
                onAccepted: main.model.call(text)
                onVisibleChanged: if (!visible) clear()
            }
        }
        Item {
            width: parent.width
            height: code.implicitHeight + Theme.step(8)
            visible: main.model.code !== ""

            Rectangle {
                anchors.centerIn: parent
                width: Math.min(parent.width, code.implicitWidth + Theme.step(14))
                height: parent.height
                radius: Theme.radius
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.press

                NumberText {
                    id: code
                    objectName: "code"
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - Theme.step(6))
                    text: main.model.code
                    size: Math.round(Theme.hero * 0.62)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        Body {
            objectName: "compare"
            width: parent.width
            topPadding: Theme.step(3)
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: main.model.compare
            color: Theme.second
        }
        Item {
            width: parent.width
            height: mark.implicitHeight
            visible: main.model.fingerprint !== ""

            NumberText {
                id: mark
                objectName: "fingerprint"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                text: main.model.fingerprint
                size: Theme.question
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Column {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin

        Small {
            objectName: "foot"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: main.model.foot
            color: Theme.second
        }
        BigButton {
            objectName: "aside"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: main.model.aside !== ""
            kind: "quiet"
            size: Theme.body
            text: main.model.aside
            hint: main.model.asideKey
            onClicked: main.model.turn()
        }
    }
    Shortcut {
        sequence: main.model.asideKey
        enabled: main.model.aside !== ""
        onActivated: main.model.turn()
    }
}
