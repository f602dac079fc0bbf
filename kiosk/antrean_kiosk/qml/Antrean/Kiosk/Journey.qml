pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// How far one has come, drawn as a line with three stops: agency, service, ticket. For the upper half
// of a screen whose controls all lie below.
Item {
    id: journey

    required property KioskModel model
    required property int stop // the one where the visitor stands, from 0
    readonly property int foot: words.height + Theme.step(2)
    readonly property int disc: Math.min(Theme.px(200), height - foot - Theme.step(2), width / 4)
    readonly property bool drawn: disc >= Theme.px(64)
    readonly property int upper: Math.round((height - disc - foot) / 2)
    readonly property real pitch: (width - disc) / 2
    readonly property var stops: [
        { "symbol": stop > 0 ? model.choosing.agencySymbol : "building-2", "name": stop > 0 ? model.choosing.agency : qsTr("Instansi") },
        { "symbol": "list", "name": qsTr("Layanan") },
        { "symbol": "ticket", "name": qsTr("Tiket") }
    ]

    Copy {
        id: words // how high a name is
        visible: false
        text: " "
        size: Theme.textScale > 1 ? Theme.small : Theme.body
        bold: true
    }
    Rectangle {
        visible: journey.drawn
        x: journey.disc / 2
        y: journey.upper + (journey.disc - height) / 2
        width: journey.width - journey.disc
        height: Theme.px(10)
        color: Theme.line
    }
    Rectangle {
        visible: journey.drawn
        x: journey.disc / 2
        y: journey.upper + (journey.disc - height) / 2
        width: journey.pitch * journey.stop
        height: Theme.px(10)
        color: Theme.press
    }
    Repeater {
        model: journey.drawn ? journey.stops.length : 0

        Rectangle {
            id: disc
            required property int index
            readonly property bool here: index === journey.stop
            readonly property bool been: index < journey.stop

            x: index * journey.pitch
            y: journey.upper
            width: journey.disc
            height: width
            radius: width / 2
            color: here ? Theme.press : Theme.card
            border.width: here ? 0 : 2 * Theme.hair
            border.color: been ? Theme.press : Theme.outline

            Icon {
                anchors.centerIn: parent
                name: journey.stops[disc.index].symbol
                size: Math.round(journey.disc * 0.52)
                color: disc.here ? Theme.pressInk : disc.been ? Theme.press : Theme.second
            }
            Copy {
                objectName: "stop-" + disc.index
                readonly property real most: disc.index === 1 ? 1.4 * journey.disc : journey.width * 0.4
                readonly property real middle: (parent.width - width) / 2
                x: disc.index === 0 ? Math.max(0, middle) : disc.index === 1 ? middle : Math.min(middle, 2 * middle)
                y: journey.disc + Theme.step(2)
                width: Math.min(most, Math.ceil(implicitWidth) + 1)
                height: words.height
                wrapMode: Text.NoWrap
                text: journey.stops[disc.index].name
                size: Theme.textScale > 1 ? Theme.small : Theme.body
                fits: true
                floor: 0.5
                bold: disc.here
                color: disc.here || disc.been ? Theme.ink : Theme.second
            }
        }
    }
}
