pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which service of the agency? A touch prints its number; beside it lies what it asks for.
PageFrame {
    id: page

    required property KioskModel model
    readonly property bool huge: Theme.textScale > (upper > 0 ? 1 : 1.5) // then names come before all else

    title: qsTr("Apa keperluan Anda?")
    about: huge ? model.choosing.agency : qsTr("%1 · langkah 2 dari 2 · nomor langsung dicetak").arg(model.choosing.agency)
    fills: true
    above: Component {
        Journey {
            model: page.model
            stop: 1
        }
    }
    symbol: model.choosing.agencySymbol
    backText: foot === null ? qsTr("Ganti instansi") : qsTr("Kembali")
    onBack: model.goBack()

    side: priority
    foot: huge && !beside && (wide || upper > 0) ? priority : null

    Component {
        id: priority

        PriorityButton {
            compact: true
            model: page.model
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PriorityButton {
            visible: !page.beside && page.foot === null
            compact: page.huge
            Layout.fillWidth: true
            model: page.model
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            readonly property bool few: count < 6 // then their names may be larger
            cards: page.model.choosing.services
            prefix: "service-"
            aside: qsTr("Syarat")
            fewestColumns: page.wide ? 2 : 1
            mostColumns: page.wide ? 3 : 2
            mostHeight: page.wide ? 220 : 184
            rowHeight: page.wide ? 150 : 124
            terse: page.huge || page.beside
            counted: !(page.huge && page.beside) // half a low screen: two names rather than one and its line
            dense: Theme.textScale > 1 || page.beside
            least: page.beside ? Theme.fingertip : Theme.target
            size: few && Theme.textScale === 1 && !page.wide ? Theme.px(40) : page.beside || page.huge || page.wide && Theme.textScale > 1 ? Theme.small : Theme.choice
            onChosen: key => page.model.choosing.chooseService(key)
            onLooked: key => page.model.choosing.lookAt(key)
        }
    }
}
