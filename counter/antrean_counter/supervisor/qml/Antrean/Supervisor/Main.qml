pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Supervisor

// The supervisor's window: the bar, one page, and at most one form over it.
HallScreen {
    id: screen

    required property SupervisorModel model

    distance: "counter"
    // A large screen shows more, not the same larger: every length grows by half of what it could.
    readonly property bool large: width >= 1680 && height >= 945
    designWidth: large ? 1600 : 1366
    designHeight: large ? 900 : 768
    textScale: model.textScale

    TopBar {
        id: bar
        model: screen.model
        width: parent.width
        enabled: !form.visible
    }

    Rectangle {
        id: away
        anchors.top: bar.bottom
        width: parent.width
        height: visible ? sentence.implicitHeight + Theme.step(2) : 0
        visible: screen.model.head.banner !== ""
        color: Theme.stop

        Copy {
            id: sentence
            objectName: "banner"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - 2 * x
            text: screen.model.head.banner
            bold: true
            color: Theme.stopInk
        }
    }

    Loader {
        anchors.top: away.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !form.visible
        focus: !form.visible
        sourceComponent: screen.model.page === "door" ? door : screen.model.page === "hall" ? hall : list
    }

    FormPanel {
        id: form
        model: screen.model
        anchors.fill: parent
        anchors.topMargin: bar.height
    }

    Component { id: door; DoorPage { model: screen.model } }
    Component { id: hall; HallPage { model: screen.model } }
    Component { id: list; ListPage { model: screen.model } }
}
