pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// One calm question: may this visitor go first? Around it, what is good to know before the paper.
PageFrame {
    id: page

    required property KioskModel model
    readonly property bool known: model.brief.standing !== ""
    readonly property bool roomy: !wide && upper === 0 && Theme.textScale === 1
    readonly property bool hasMore: model.brief.needs !== "" || model.brief.fee !== ""

    title: wide && Theme.textScale > 1.5 ? qsTr("Apakah Anda didahulukan?") : qsTr("Apakah Anda termasuk yang didahulukan?")
    subtitle: model.letters.booking !== "" ? qsTr("Kode %1").arg(model.letters.booking) : qsTr("%1 · Langkah 3 dari 3").arg(model.service)
    backText: qsTr("Kembali")
    onBack: model.goBack()

    above: known ? told : null

    Component {
        id: told

        ColumnLayout {
            spacing: Theme.step(2)

            Standing {
                Layout.fillWidth: true
                model: page.model.brief
            }
            BriefFacts {
                Layout.fillWidth: true
                compact: true
                model: page.model.brief
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(page.roomy ? 3 : 2)

        RowLayout {
            id: line
            Layout.fillWidth: true
            visible: page.known && page.upper === 0
            spacing: Theme.gap

            Standing {
                Layout.fillWidth: true
                model: page.model.brief
            }
            BigButton {
                objectName: "brief"
                visible: page.hasMore && !page.roomy
                Layout.maximumWidth: page.width * 0.4
                symbol: "clipboard-list"
                size: Math.min(Theme.body, Theme.px(40))
                text: qsTr("Syarat dan biaya")
                onClicked: page.model.lay("brief")
            }
        }
        ChoiceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: !page.roomy
            Layout.preferredHeight: wanted
            Layout.maximumHeight: wanted
            readonly property real wanted: allRows * (Math.max(tallest, Theme.px(mostHeight)) + gap) - gap
            cards: page.model.priorities
            prefix: "priority-"
            paged: false
            size: page.upper > 0 && Theme.textScale > 1.5 ? Theme.px(44) : Theme.choice
            mostColumns: page.wide && page.width >= 4 * Theme.px(400) * Theme.textScale ? 4 : 2
            narrowest: page.upper > 0 ? 220 : page.wide ? 380 : 420
            mostHeight: page.wide ? 168 : 200
            onChosen: key => page.model.answer(key)
        }
        BigButton {
            id: none
            objectName: "priority-none"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(page.wide || page.upper > 0 ? 112 : 168)
            kind: "primary"
            symbol: "ticket"
            text: qsTr("Tidak, cetak nomor saya")
            onClicked: page.model.answer("")
        }
        Panel {
            Layout.fillWidth: true
            visible: page.roomy && page.hasMore
            implicitHeight: facts.implicitHeight + 2 * Theme.step(3)

            BriefFacts {
                id: facts
                x: Theme.step(3)
                y: Theme.step(3)
                width: parent.width - 2 * x
                model: page.model.brief
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
