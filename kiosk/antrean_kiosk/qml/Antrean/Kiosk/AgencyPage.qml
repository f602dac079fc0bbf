pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which agency? The most visited first; all of them, and a search, one touch away. At rest it also
// welcomes.
PageFrame {
    id: page

    required property KioskModel model
    readonly property bool resting: model.page === "idle"
    readonly property bool low: wide || upper > 0 // the search beside the other button

    title: resting && model.what !== "" ? model.what : resting ? qsTr("Selamat datang. Sentuh instansi yang Anda tuju.") : qsTr("Instansi apa yang Anda tuju?")
    subtitle: resting && model.why !== "" ? model.why : model.everything ? qsTr("Langkah 1 dari 3 · semua instansi, menurut abjad") : qsTr("Langkah 1 dari 3 · paling sering dikunjungi")
    backText: model.everything ? qsTr("Kembali") : ""
    onBack: model.goBack()

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
            visible: !page.model.everything
            cards: page.model.popular
            prefix: "agency-"
            narrowest: 360
            mostColumns: page.wide ? 4 : 2
            mostHeight: 240
            onChosen: key => page.model.chooseAgency(key)
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.model.everything
            cards: page.model.allAgencies
            prefix: "agency-"
            strong: false
            terse: true
            narrowest: 360
            mostColumns: 4
            mostHeight: 136
            least: Theme.px(84)
            size: Theme.body
            onChosen: key => page.model.chooseAgency(key)
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !page.model.everything || page.low
            spacing: Theme.gap
            uniformCellSizes: true

            SearchButton {
                visible: page.low
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            BigButton {
                objectName: "all-agencies"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !page.model.everything
                symbol: "layout-grid"
                text: qsTr("Semua instansi (%1)").arg(page.model.agencyCount)
                onClicked: page.model.showAll()
            }
        }
    }

    component SearchButton: BigButton {
        objectName: "search"
        symbol: "search"
        leading: !page.low
        text: page.low ? qsTr("Cari layanan") : qsTr("Cari layanan, misalnya: KTP rusak")
        onClicked: page.model.letters.openSearch()
    }
}
