pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Which service? In the visitor's own words, however they are spelt.
TypingPage {
    id: page

    required property KioskModel model
    property bool looking: false // at what was found, in the keyboard's place
    readonly property bool found: tight && looking

    title: qsTr("Cari layanan")
    symbol: "search"
    backText: found ? qsTr("Ubah kata") : qsTr("Kembali")
    onBack: {
        if (found)
            looking = false;
        else
            model.goBack();
    }

    above: Component {
        ColumnLayout {
            spacing: Theme.gap

            Typed {
                visible: page.tight || page.reached
            }
            Searched {
                visible: text !== "" && (page.tight || page.reached)
            }
            Repeater {
                model: page.model.letters.found

                Small { // to read while typing; to touch, they come down
                    required property int index
                    required property string title
                    Layout.fillWidth: true
                    visible: page.tight && !page.found && !page.large && index < 3
                    text: title
                }
            }
        }
    }
    side: Component {
        Results {
            stacked: true
            symbol: "list"
            visible: page.tight && !page.found
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: page.aside ? 2 : 1
        columnSpacing: Theme.step(4)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !page.tight || page.found
            Layout.preferredWidth: page.aside ? 1 - page.keysShare : -1
            visible: !page.reached || !page.tight || page.found
            spacing: Theme.gap

            RowLayout {
                visible: !page.reached
                spacing: Theme.gap

                Typed {}
                Results {
                    visible: page.tight && !page.found
                }
            }
            Searched {
                Layout.fillHeight: true
                visible: text !== "" && !page.tight && !page.reached
            }
            ChoiceGrid {
                id: choices
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.model.letters.searched === "" && (!page.tight || page.found)
                cards: page.model.letters.found
                prefix: "service-"
                best: true
                terse: page.reached || page.wide && !page.aside
                counted: false
                narrowest: 420
                mostColumns: page.aside ? 1 : page.wide && !page.tight ? 3 : 2
                mostHeight: 152
                size: page.large ? Theme.small : Theme.body
                onChosen: key => page.model.choosing.chooseService(key)
            }
        }
        Keyboard {
            visible: !page.found
            low: page.tight
            Layout.fillWidth: true
            Layout.fillHeight: page.aside || page.tight
            Layout.preferredWidth: page.aside ? page.keysShare : -1
            Layout.alignment: Qt.AlignBottom
            onTyped: letter => page.model.letters.type(letter)
            onErased: page.model.letters.erase()
        }
    }

    component Typed: TypedField {
        Layout.fillWidth: true
        text: page.model.letters.typed
        empty: qsTr("misalnya: KTP rusak")
    }
    component Searched: Body {
        objectName: "searched"
        Layout.fillWidth: true
        text: page.model.letters.searched
        fits: true
        size: page.tight && page.large ? Theme.small : Theme.body
        color: Theme.second
    }
    component Results: BigButton {
        objectName: "results"
        kind: "primary"
        enabled: page.model.letters.searched === "" && choices.count > 0
        size: Theme.small
        text: qsTr("Hasil (%1)").arg(choices.count)
        onClicked: page.looking = true
    }
}
