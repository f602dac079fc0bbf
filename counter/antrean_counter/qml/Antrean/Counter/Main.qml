pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// The officer's window: the bar, one page, and at most one dialog over it.
HallScreen {
    id: screen

    required property CounterModel model

    distance: "counter"
    designWidth: small ? 720 : 1366
    designHeight: small ? 64 : 768
    textScale: model.textScale

    readonly property bool small: model.page === "bar"

    TopBar {
        id: bar
        model: screen.model
        width: parent.width
        visible: !screen.small
        height: screen.small ? 0 : implicitHeight
    }

    Loader {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: screen.pages[screen.model.page]
    }

    DialogLayer {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        panel: screen.panels[screen.model.dialog.kind] ?? null
    }

    readonly property var panels: ({
        "question": question,
        "search": search,
        "setup": setup
    })
    readonly property var pages: ({
        "login": login,
        "work": work,
        "bar": strip
    })

    Component { id: work; WorkPage { model: screen.model } }
    Component { id: login; LoginPage { model: screen.model } }
    Component { id: question; QuestionPanel { model: screen.model } }
    Component { id: setup; SetupPanel { model: screen.model } }
    Component { id: strip; BarPage { model: screen.model } }
    Component { id: search; SearchPanel { model: screen.model } }
}
