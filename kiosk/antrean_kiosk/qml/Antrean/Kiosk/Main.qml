pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Kiosk

// The kiosk: header, one page, footer; help and the time-out warning lie over them.
HallScreen {
    id: main

    required property KioskModel model
    readonly property bool ready: model.ready
    readonly property bool covered: model.ease.panel !== "" || model.countdown > 0
    // Of the page's height, what lies above the middle of the screen: nothing to touch is there.
    readonly property real upper: model.ease.reach ? Math.max(0, height / 2 - pages.y) : 0

    distance: "kiosk"
    designWidth: portrait ? 1080 : 1920
    designHeight: portrait ? 1920 : 1080
    // By area: an old 4:3 panel keeps letters of the same size on the wall.
    factor: Math.sqrt(width * height / (designWidth * designHeight))
    textScale: model.ease.textScale
    highContrast: model.ease.highContrast

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
        enabled: !main.covered // keys, too, stay on what lies above
    }

    Footer {
        id: footer
        model: main.model
        visible: main.model.page !== "care" && main.model.page !== "desk"
        enabled: !main.covered
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    Over {
        shown: main.model.ease.panel === "help"
        sourceComponent: HelpPanel { model: main.model; low: main.model.ease.reach }
    }

    Over {
        shown: main.model.ease.panel === "ease"
        sourceComponent: EasePanel { model: main.model; low: main.model.ease.reach }
    }

    Over {
        shown: main.model.ease.panel === "languages"
        sourceComponent: LanguagePanel { model: main.model; low: main.model.ease.reach }
    }

    Over {
        shown: main.model.ease.panel === "brief"
        sourceComponent: BriefPanel { model: main.model; low: main.model.ease.reach }
    }

    Over {
        shown: main.model.ease.panel === "priority"
        sourceComponent: PriorityPanel { model: main.model; low: main.model.ease.reach }
    }

    Over {
        shown: main.model.countdown > 0
        sourceComponent: StillTherePanel { model: main.model; low: main.model.ease.reach }
    }

    Rectangle {
        anchors.fill: parent // the lamp of a page at rest
        color: Theme.night
        opacity: main.model.care.shade
    }

    MouseArea {
        objectName: "corner" // for the staff: a finger that stays
        width: Theme.target
        height: Theme.target
        enabled: !main.covered
        pressAndHoldInterval: 3000
        onPressAndHold: main.model.holdCorner()
    }

    readonly property var pageOf: ({
        "idle": agencyPage,
        "agency": agencyPage,
        "search": searchPage,
        "booking": bookingPage,
        "service": servicePage,
        "confirm": confirmPage,
        "desk": deskPage,
        "printing": printingPage,
        "take": takePage,
        "refused": refusedPage,
        "printer_fault": printerFaultPage,
        "care": carePage,
        "hub_away": hubAwayPage
    })

    Component { id: agencyPage; AgencyPage { model: main.model; upper: main.upper } }
    Component { id: searchPage; SearchPage { model: main.model; upper: main.upper } }
    Component { id: bookingPage; BookingPage { model: main.model; upper: main.upper } }
    Component { id: servicePage; ServicePage { model: main.model; upper: main.upper } }
    Component { id: confirmPage; ConfirmPage { model: main.model; upper: main.upper } }
    Component { id: deskPage; DeskPage { model: main.model } }
    Component { id: printingPage; PrintingPage { model: main.model } }
    Component { id: takePage; TakePage { model: main.model } }
    Component { id: refusedPage; RefusedPage { model: main.model } }
    Component { id: carePage; CarePage { model: main.model } }
    Component { id: printerFaultPage; PrinterFaultPage { model: main.model } }
    Component { id: hubAwayPage; HubAwayPage { model: main.model } }

    component Over: Loader { // made when it is first wanted: a kiosk at rest carries none of them
        required property bool shown

        anchors.fill: parent
        active: shown
        visible: shown
    }
}
