import QtQuick
import Antrean.Ui

// Shows one page at a time; a new one arrives from the side it belongs to.
Item {
    id: view

    property Component page
    property bool back: false        // the page we go to lies behind us
    readonly property Item shown: loader.item as Item

    onPageChanged: arriving.restart()

    Loader {
        id: loader
        width: parent.width
        height: parent.height
        sourceComponent: view.page
    }

    ParallelAnimation {
        id: arriving
        NumberAnimation { target: loader; property: "opacity"; from: 0; to: 1; duration: Theme.move; easing.type: Easing.OutCubic }
        NumberAnimation { target: loader; property: "x"; from: Theme.still ? 0 : (view.back ? -1 : 1) * Theme.step(5); to: 0; duration: Theme.move; easing.type: Easing.OutCubic }
    }
}
