pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Display

// The waiting room's board: who is called, above all; then the last calls, the time, the notices.
// Above one counter it is that counter alone; in an emergency it is nothing but that.
HallScreen {
    id: main

    required property BoardModel model
    property real overscan: 0 // per cent of each side that a television cuts off

    distance: "display"
    designWidth: (model.single ? portrait ? 540 : 960 : portrait ? 1080 : 1920) * (1 + overscan / 50)
    designHeight: (model.single ? portrait ? 960 : 540 : portrait ? 1920 : 1080) * (1 + overscan / 50)
    daylight: model.light
    color: Theme.board

    Loader {
        id: body
        visible: main.model.alarm === ""
        anchors.fill: parent
        anchors.leftMargin: Math.round(main.width * main.overscan / 100)
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Math.round(main.height * main.overscan / 100)
        anchors.bottomMargin: anchors.topMargin
        sourceComponent: main.model.single ? counter : board
    }
    Component {
        id: board
        BoardPage { model: main.model }
    }
    Component {
        id: counter
        CounterPage { model: main.model }
    }
    AlarmPage {
        anchors.fill: parent
        inset: body.anchors.leftMargin
        model: main.model
    }
}
