pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// The last look before a number: what it is for, what to bring, how long the line is.
PageFrame {
    id: page

    required property KioskModel model
    readonly property bool hasMore: model.brief.needs !== "" || model.brief.fee !== ""
    readonly property bool seated: upper > 0

    title: model.choosing.service
    about: [model.choosing.agency, model.letters.booking].filter(part => part !== "").join(" · ")
    symbol: model.choosing.agencySymbol
    backText: qsTr("Kembali")
    onBack: model.goBack()

    above: told

    Component {
        id: told

        ColumnLayout {
            spacing: Theme.step(2)

            Standing {
                Layout.fillWidth: true
                visible: model.standing !== ""
                model: page.model.brief
            }
            BriefFacts {
                Layout.fillWidth: true
                visible: page.hasMore
                compact: page.wide || Theme.textScale > 1
                roomy: !compact
                model: page.model.brief
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.step(2)

        Standing {
            Layout.fillWidth: true
            visible: model.standing !== "" && !page.seated
            model: page.model.brief
        }
        Item {
            id: slot
            Layout.fillWidth: true
            Layout.fillHeight: true
            readonly property bool fits: facts.implicitHeight + 2 * facts.y <= height

            Panel {
                width: parent.width
                height: facts.implicitHeight + 2 * facts.y
                visible: page.hasMore && slot.fits && !page.seated

                BriefFacts {
                    id: facts
                    x: Theme.step(3)
                    y: Theme.step(3)
                    width: parent.width - 2 * x
                    roomy: Theme.textScale === 1
                    model: page.model.brief
                }
            }
            BigButton {
                objectName: "brief"
                width: parent.width
                visible: page.hasMore && !slot.fits && !page.seated
                symbol: "clipboard-list"
                size: Theme.body
                text: qsTr("Syarat dan biaya")
                onClicked: page.model.ease.lay("brief")
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false // what the visitor reads keeps the room
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            PriorityButton {
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                compact: page.beside
                model: page.model
            }
            BigButton {
                objectName: "take-number"
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.minimumHeight: Theme.px(page.wide || page.seated ? 112 : 168)
                kind: "primary"
                symbol: "ticket"
                text: qsTr("Cetak nomor saya")
                onClicked: page.model.choosing.takeNumber()
            }
        }
    }
}
