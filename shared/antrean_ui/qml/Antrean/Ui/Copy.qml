import QtQuick
import Antrean.Ui

// Words for people. Wraps at words; with `fits` it shrinks into the box it was given, but never
// below `floor` of its size. A line of data (how many, since when) is set in the number face, whose
// zero is plain.
Text {
    id: copy

    property int size: Theme.body
    property bool bold: false
    property bool fits: false
    property real floor: 0.6
    property bool figures: false

    color: Theme.ink
    font.family: copy.figures ? Theme.numberFace : Theme.textFace
    font.pixelSize: copy.size
    font.bold: copy.bold && !copy.figures // the number face is made heavy by its axis
    font.variableAxes: copy.figures ? ({ "wght": copy.bold ? 700 : 500 }) : ({})
    fontSizeMode: copy.fits ? Text.Fit : Text.FixedSize
    minimumPixelSize: Math.round(copy.size * copy.floor)
    topPadding: copy.figures ? Math.round(copy.size * 0.06) : 0 // the two faces on one baseline
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
