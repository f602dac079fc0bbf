import QtQuick
import Antrean.Ui

// A large number whose first stroke, not its side bearing, stands on the left edge.
Item {
    id: figures

    property string text
    property int size
    property color color
    property bool tabular: true
    property alias shownSize: number.shownSize

    implicitWidth: number.implicitWidth
    implicitHeight: number.implicitHeight

    NumberText {
        id: number
        x: -Math.round(edge.tightBoundingRect.x * shownSize / edge.font.pixelSize)
        width: figures.width
        text: figures.text
        size: figures.size
        color: figures.color
        tabular: figures.tabular
        floor: 0.2
    }
    TextMetrics {
        id: edge
        text: figures.text
        font.family: Theme.numberFace
        font.pixelSize: 200
        font.variableAxes: ({ "wght": Theme.numberWeight })
        font.features: ({ "tnum": figures.tabular ? 1 : 0 })
    }
}
