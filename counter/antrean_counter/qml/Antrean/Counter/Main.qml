import QtQuick
import Antrean.Ui
import Antrean.Counter

// The officer's window: the bar, one page, and at most one dialog over it.
HallScreen {
    id: screen

    required property CounterModel model

    distance: "counter"
    designWidth: 1366
    designHeight: 768

    TopBar {
        id: bar
        model: screen.model
        width: parent.width
    }

    Rectangle {
        id: away
        objectName: "away"
        anchors.top: bar.bottom
        width: parent.width
        height: visible ? sentence.implicitHeight + Theme.step(2) : 0
        visible: screen.model.banner !== ""
        color: Theme.stop

        Copy {
            id: sentence
            objectName: "banner"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - 2 * x
            text: screen.model.banner
            size: Theme.body
            bold: true
            color: Theme.stopInk
        }
    }

    Loader {
        anchors.top: away.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: screen.model.page === "work" ? work : login
    }

    Component {
        id: work
        WorkPage { model: screen.model }
    }
    Component {
        id: login
        LoginPage { model: screen.model }
    }

    DialogLayer {
        model: screen.model
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: screen.model.dialog !== ""
    }
}
