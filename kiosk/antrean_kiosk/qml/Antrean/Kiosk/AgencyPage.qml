pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which agency? The most visited first; all of them, and a search, one touch away. At rest it also
// welcomes.
PageFrame {
    id: page

    required property KioskModel model
    readonly property ChoosingModel choosing: model.choosing
    readonly property bool resting: model.page === "idle"
    readonly property bool large: Theme.textScale > 1
    readonly property bool low: wide || large || upper > 0 // the search beside the other button
    readonly property bool shut: resting && model.what !== ""

    about: shut || wide && large && upper === 0 ? "" : choosing.everything ? qsTr("Langkah 1 dari 2 · semua instansi, menurut abjad") : resting ? qsTr("Selamat datang · langkah 1 dari 2") : qsTr("Langkah 1 dari 2 · paling sering dikunjungi")
    title: shut ? model.what : large ? qsTr("Pilih instansi") : qsTr("Instansi apa yang Anda tuju?")
    dated: shut
    subtitle: shut ? model.why : ""
    fills: true
    above: Component {
        Journey {
            model: page.model
            stop: 0
        }
    }
    backText: choosing.everything ? qsTr("Kembali") : ""
    onBack: model.goBack()

    side: Component {
        ColumnLayout {
            spacing: Theme.step(1)

            SearchButton {
                Layout.fillWidth: true
            }
            AllButton {
                Layout.fillWidth: true
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(2)

        SearchButton {
            visible: !page.low
            Layout.fillWidth: true
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.choosing.everything
            cards: page.choosing.popular
            prefix: "agency-"
            terse: page.large || page.beside
            narrowest: page.large ? 205 : page.beside ? 300 : 360
            mostColumns: page.wide ? 4 : 2
            dense: page.large && page.upper > 0
            pictured: page.wide || page.upper > 0 ? 1.5 : 1.9
            mostHeight: 340
            least: page.beside ? Theme.fingertip : Theme.target
            size: page.upper > 0 && page.large ? Theme.small : page.beside || page.wide && Theme.textScale > 1.5 ? Theme.body : Theme.choice
            onChosen: key => page.choosing.chooseAgency(key)
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.choosing.everything
            cards: page.choosing.everything ? page.choosing.allAgencies : null
            prefix: "agency-"
            strong: false
            terse: true
            counted: false
            narrowest: 360
            mostColumns: 4
            mostHeight: 136
            least: Theme.fingertip
            size: page.beside && page.large ? Theme.small : Theme.body
            onChosen: key => page.choosing.chooseAgency(key)
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !page.beside && (!page.choosing.everything || page.low)
            spacing: Theme.gap
            uniformCellSizes: true

            SearchButton {
                visible: page.low
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            AllButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }

    component AllButton: BigButton {
        objectName: "all-agencies"
        visible: !page.choosing.everything
        symbol: "layout-grid"
        size: page.beside ? Theme.small : Theme.choice
        text: (page.large ? qsTr("Semua (%1)") : qsTr("Semua instansi (%1)")).arg(page.choosing.agencyCount)
        onClicked: page.choosing.showAll()
    }

    component SearchButton: BigButton {
        objectName: "search"
        symbol: "search"
        leading: !page.low
        size: page.beside ? Theme.small : Theme.choice
        text: page.large ? qsTr("Cari") : page.low ? qsTr("Cari layanan") : qsTr("Cari layanan, misalnya: KTP rusak")
        onClicked: page.model.letters.openSearch()
    }
}
