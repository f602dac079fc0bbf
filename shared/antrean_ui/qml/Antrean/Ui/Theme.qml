pragma Singleton

import QtQuick

// Every number of the look lives here, and nowhere else. HallScreen.qml sets the inputs below;
// the rest follows. Contrast of each text colour on its ground is tested to be at least 4.5.
QtObject {
    id: theme

    // ---- inputs, set by HallScreen ----
    property real scale: 1            // window against design size: the ONE factor
    property real textScale: 1        // 1.0, 1.5 or 2.0, chosen by the reader
    property string distance: "kiosk" // "kiosk" 60 cm, "counter" 50 cm, "display" 15 m
    property bool highContrast: false // black, white, yellow
    property bool daylight: false     // the board's ground is paper, not night
    property bool still: false        // no movement: photographs, tests, tired processors

    // ---- colour, by meaning ----
    readonly property color paper: highContrast ? "#000000" : "#FAF8F3"
    readonly property color ink: highContrast ? "#FFFFFF" : "#12222E"
    readonly property color second: highContrast ? "#FFFFFF" : "#465766"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sunk: highContrast ? "#1A1A1A" : "#EFEBE3"
    readonly property color press: highContrast ? "#FFFFFF" : "#0B5573"
    readonly property color pressInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color pressed: highContrast ? "#C8C8C8" : "#083F56"
    readonly property color called: highContrast ? "#FFFF00" : "#FFC845"
    readonly property color calledInk: highContrast ? "#000000" : "#12222E"
    readonly property color stop: highContrast ? "#FFFFFF" : "#A8321E"
    readonly property color stopInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color good: highContrast ? "#FFFFFF" : "#1D6B45"
    readonly property color caution: highContrast ? "#FFFFFF" : "#8A5A00"
    readonly property color cautionGround: highContrast ? "#000000" : "#F7E8C9"
    readonly property color cautionInk: highContrast ? "#FFFFFF" : "#5F3E00"
    readonly property color line: highContrast ? "#FFFFFF" : "#D3CEC2"    // divides
    readonly property color outline: highContrast ? "#FFFFFF" : "#7C8A96" // bounds a control, 3:1
    // The night ground: bars, and a whole display.
    readonly property color night: highContrast ? "#000000" : "#0C1C27"
    readonly property color nightRaised: highContrast ? "#000000" : "#142B3B"
    readonly property color nightInk: "#FFFFFF"
    readonly property color nightSecond: highContrast ? "#FFFFFF" : "#9FB3C1"
    readonly property color nightLine: highContrast ? "#FFFFFF" : "#2B4252"
    // A board by night or by day.
    readonly property color board: daylight ? paper : night
    readonly property color boardRaised: daylight ? sunk : nightRaised
    readonly property color boardInk: daylight ? ink : nightInk
    readonly property color boardSecond: daylight ? second : nightSecond
    readonly property color boardLine: daylight ? line : nightLine

    // ---- faces ----
    readonly property string textFace: "Atkinson Hyperlegible"
    readonly property string numberFace: "Overpass"
    readonly property int numberWeight: 800
    readonly property real numberCap: 0.70 // height of a capital or figure, in sizes of the face

    // ---- type: sizes in pixels of the window, one scale per viewing distance ----
    readonly property int tiny: size(22, 14, 26, 1)
    readonly property int small: size(26, 16, 30, 1)
    readonly property int body: size(30, 18, 36, 1)
    readonly property int choice: size(36, 20, 44, 0.7)
    readonly property int heading: size(44, 24, 48, 0.6)
    readonly property int question: size(60, 30, 60, 0.4)
    readonly property int number: size(96, 38, 88, 0.3)
    readonly property int hero: size(260, 150, 300, 0.2)

    // ---- space and shape: steps of 8 design pixels ----
    function px(design: real): int { return Math.round(design * scale); }
    function step(count: real): int { return px(8 * count); }
    function large(design: real): int { return px(design * (0.4 + 0.6 * textScale)); } // room for a line of text
    property real twentyMm: 0 // in pixels, where the screen says how large it is
    readonly property int fingertip: Math.max(px(82), Math.min(twentyMm, px(112))) // a screen may lie
    readonly property int target: distance === "kiosk" ? Math.max(px(96), fingertip) : px(distance === "counter" ? 44 : 56)
    readonly property int gap: px(distance === "counter" ? 12 : 16)
    readonly property int margin: px(distance === "kiosk" ? 56 : distance === "counter" ? 28 : 64)
    readonly property int radius: px(distance === "counter" ? 8 : 12)
    readonly property int stroke: Math.max(2, px(distance === "counter" ? 2 : 3))
    readonly property int hair: Math.max(1, px(distance === "counter" ? 1 : 2))

    // ---- movement, in milliseconds ----
    readonly property int move: still ? 0 : 240
    readonly property int arrive: still ? 0 : 300
    readonly property int tick: still ? 0 : 120

    // A size for the three distances. What is already large grows less with the reader's text
    // scale (`growth` 1 = fully): doubling a 60 px question would push its own choices off.
    function size(kiosk: real, counter: real, display: real, growth: real): int {
        const design = distance === "kiosk" ? kiosk : distance === "counter" ? counter : display;
        return Math.round(design * scale * (1 + (textScale - 1) * growth));
    }
}
