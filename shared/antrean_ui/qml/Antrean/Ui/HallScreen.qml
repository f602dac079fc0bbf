import QtQuick
import Antrean.Ui

// The root of every screen: derives the one scale factor from the window and hands it to Theme.
Rectangle {
    id: screen

    property string distance: "kiosk"
    property real designWidth: 1920
    property real designHeight: 1080
    property real factor: Math.min(width / designWidth, height / designHeight)
    property real textScale: 1
    property bool highContrast: false
    property bool daylight: false
    property bool still: false

    readonly property bool portrait: height > width

    color: Theme.paper

    Binding { target: Theme; property: "scale"; value: screen.factor > 0 ? screen.factor : 1 }
    Binding { target: Theme; property: "distance"; value: screen.distance }
    Binding { target: Theme; property: "textScale"; value: screen.textScale }
    Binding { target: Theme; property: "highContrast"; value: screen.highContrast }
    Binding { target: Theme; property: "daylight"; value: screen.daylight }
    Binding { target: Theme; property: "twentyMm"; value: 20 * Screen.pixelDensity }
    Binding { target: Theme; property: "still"; value: screen.still }
}
