pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which service of the agency? A touch prints its number; beside it lies what it asks for.
PageFrame {
    id: page

    required property KioskModel model
    readonly property bool huge: Theme.textScale > (upper > 0 ? 1 : 1.5) // then names come before all else

    title: huge && wide ? qsTr("Pilih layanan") : qsTr("Layanan apa yang Anda butuhkan?")
    subtitle: huge ? model.choosing.agency : qsTr("%1 · Langkah 2 dari 2 · nomor langsung dicetak").arg(model.choosing.agency)
    symbol: model.choosing.agencySymbol
    backText: qsTr("Ganti instansi")
    onBack: model.goBack()

    side: Component {
        PriorityButton {
            compact: true
            model: page.model
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PriorityButton {
            visible: !page.beside
            compact: page.huge
            Layout.fillWidth: true
            model: page.model
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            cards: page.model.choosing.services
            prefix: "service-"
            aside: qsTr("Syarat")
            mostColumns: page.wide ? 3 : 2
            mostHeight: 184
            terse: page.huge
            dense: Theme.textScale > 1
            least: page.beside ? Theme.fingertip : Theme.target
            size: page.beside || page.huge || page.wide && Theme.textScale > 1 ? Theme.small : Theme.choice
            onChosen: key => page.model.choosing.chooseService(key)
            onLooked: key => page.model.choosing.lookAt(key)
        }
    }
}
