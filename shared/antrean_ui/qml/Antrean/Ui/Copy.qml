import QtQuick
import Antrean.Ui

// Words for people. Wraps at words; with `fits` it shrinks into the box it was given, but never
// below `floor` of its size.
Text {
    id: copy

    property int size: Theme.body
    property bool bold: false
    property bool fits: false
    property real floor: 0.6

    color: Theme.ink
    font.family: Theme.textFace
    font.pixelSize: copy.size
    font.bold: copy.bold
    fontSizeMode: copy.fits ? Text.Fit : Text.FixedSize
    minimumPixelSize: Math.round(copy.size * copy.floor)
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
