import QtQuick
import QtQuick.Window
import Antrean.Ui

// A Lucide drawing, stroke 1.75, rendered at its own size in the colour asked for.
Image {
    id: icon

    property string name
    property int size: Theme.px(56)
    property color color: Theme.press
    readonly property int pixels: Math.max(1, Math.round(size * Screen.devicePixelRatio))

    width: size
    height: size
    sourceSize: Qt.size(pixels, pixels)
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(1)
    fillMode: Image.PreserveAspectFit
    smooth: true
    Accessible.ignored: true // an icon never stands without its name
}
