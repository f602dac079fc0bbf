import QtQuick
import Antrean.Ui

// A page with a keyboard, and the three ways it can stand beside what is typed: below it; at its
// side; or, where there is too little height for both, over all the width, with what was typed
// (and, for a search, what was found) elsewhere.
PageFrame {
    readonly property bool reached: upper > 0
    readonly property bool large: Theme.textScale > 1
    readonly property int keysWidth: 10 * Theme.fingertip + 9 * Theme.gap
    readonly property real keysShare: 0.55
    readonly property bool roomy: (width - Theme.step(4)) * keysShare >= keysWidth
    readonly property bool aside: wide && !reached && roomy && (large || width > 2.2 * height)
    readonly property bool tight: wide && (reached || large && !roomy)

    sideShare: 0.17
}
