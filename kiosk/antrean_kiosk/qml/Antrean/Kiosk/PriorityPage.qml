import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// One calm question: may this visitor go first?
PageFrame {
    id: page

    required property KioskModel model

    title: qsTr("Apakah Anda termasuk yang didahulukan?")
    subtitle: qsTr("%1 · Langkah 3 dari 3").arg(model.service)
    backText: qsTr("Kembali")
    onBack: model.goBack()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(3)

        ChoiceGrid {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(wanted, page.room - none.height - Theme.step(3))
            readonly property real wanted: allRows * (Math.max(tallest, Theme.px(mostHeight)) + gap) - gap
            cards: page.model.priorities
            prefix: "priority-"
            paged: false
            mostColumns: page.wide ? 4 : 2
            narrowest: page.wide ? 380 : 420
            mostHeight: page.wide ? 184 : 240
            onChosen: key => page.model.answer(key)
        }
        BigButton {
            id: none
            objectName: "priority-none"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(page.wide ? 128 : 176)
            kind: "primary"
            symbol: "ticket"
            text: qsTr("Tidak, cetak nomor saya")
            onClicked: page.model.answer("")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
