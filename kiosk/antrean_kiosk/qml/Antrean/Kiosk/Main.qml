pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Kiosk

// The kiosk: header, one page, footer; help and the time-out warning lie over them.
HallScreen {
    id: main

    required property KioskModel model
    readonly property bool ready: model.ready

    distance: "kiosk"
    designWidth: portrait ? 1080 : 1920
    designHeight: portrait ? 1920 : 1080
    // By area: an old 4:3 panel keeps letters of the same size on the wall.
    factor: Math.sqrt(width * height / (designWidth * designHeight))
    textScale: model.textScale
    highContrast: model.highContrast

    Header {
        id: header
        model: main.model
        low: !main.portrait
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    PageView {
        id: pages
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: footer.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.step(main.portrait ? 4 : 2)
        anchors.bottomMargin: Theme.step(main.portrait ? 4 : 2)
        back: main.model.back
        page: main.pageOf[main.model.page] ?? null
    }

    Footer {
        id: footer
        model: main.model
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    HelpPanel {
        anchors.fill: parent
        model: main.model
        visible: main.model.help
    }

    StillTherePanel {
        anchors.fill: parent
        model: main.model
        visible: main.model.countdown > 0
    }

    readonly property var pageOf: ({
        "idle": agencyPage,
        "agency": agencyPage,
        "service": servicePage,
        "priority": priorityPage,
        "printing": printingPage,
        "take": takePage,
        "refused": refusedPage,
        "printer_fault": printerFaultPage,
        "hub_away": hubAwayPage
    })

    Component { id: agencyPage; AgencyPage { model: main.model } }
    Component { id: servicePage; ServicePage { model: main.model } }
    Component { id: priorityPage; PriorityPage { model: main.model } }
    Component { id: printingPage; PrintingPage { model: main.model } }
    Component { id: takePage; TakePage { model: main.model } }
    Component { id: refusedPage; RefusedPage { model: main.model } }
    Component { id: printerFaultPage; PrinterFaultPage { model: main.model } }
    Component { id: hubAwayPage; HubAwayPage { model: main.model } }
}
