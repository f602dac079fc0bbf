pragma ComponentBehavior: Bound

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

    Loader {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: screen.model.page === "work" ? work : login
    }

    DialogLayer {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        panel: screen.panels[screen.model.dialog.kind] ?? null
    }

    readonly property var panels: ({
        "question": question,
        "search": search
    })

    Component { id: work; WorkPage { model: screen.model } }
    Component { id: login; LoginPage { model: screen.model } }
    Component { id: question; QuestionPanel { model: screen.model } }
    Component { id: search; SearchPanel { model: screen.model } }
}
