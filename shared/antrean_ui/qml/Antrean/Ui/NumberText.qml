import QtQuick
import Antrean.Ui

// A queue number, counter number or clock, in Overpass. The item is exactly as high as its
// figures: the face's own line box sits high, so that centring it never looks centred.
// The axis alone makes it heavy: asked for a weight too, Qt emboldens small sizes a second time.
Item {
    id: number

    property string text
    property int size: Theme.number
    property color color: Theme.ink
    property bool tabular: true        // false for a number that stands alone and still
    property real floor: 0.4           // narrower than its text: shrinks down to this
    property int horizontalAlignment: Text.AlignLeft
    readonly property int shownSize: Math.max(Math.floor(size * floor), width > 0 && metrics.advanceWidth > width ? Math.floor(size * width / metrics.advanceWidth) : size)

    implicitWidth: Math.ceil(metrics.advanceWidth)
    implicitHeight: Math.ceil(shownSize * Theme.numberCap)

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics {
        id: metrics
        text: number.text
        font.family: Theme.numberFace
        font.pixelSize: number.size
        font.variableAxes: ({ "wght": Theme.numberWeight })
        font.features: ({ "tnum": number.tabular ? 1 : 0 })
    }

    Text {
        width: number.width
        y: Math.round((number.height + number.shownSize * Theme.numberCap) / 2 - baselineOffset)
        text: number.text
        color: number.color
        textFormat: Text.PlainText
        horizontalAlignment: number.horizontalAlignment
        font.family: metrics.font.family
        font.pixelSize: number.shownSize
        font.variableAxes: ({ "wght": Theme.numberWeight })
        font.features: ({ "tnum": number.tabular ? 1 : 0 })
    }
}
