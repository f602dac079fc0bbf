import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What to bring on one side; how long and how much on the other.
GridLayout {
    id: facts

    required property BriefModel model
    property bool compact: false
    readonly property bool grown: Theme.textScale > 1
    readonly property int size: compact ? Math.min(Theme.body, Theme.px(38)) : grown ? Theme.small : Theme.body

    columns: grown && !compact && width < Theme.px(1300) ? 1 : 2
    columnSpacing: Theme.step(4)
    rowSpacing: Theme.step(2)

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        Layout.alignment: Qt.AlignTop
        visible: facts.model.needs !== ""
        spacing: Theme.px(4)

        Small {
            Layout.fillWidth: true
            text: qsTr("Siapkan")
        }
        Copy {
            objectName: "needs"
            Layout.fillWidth: true
            text: facts.model.needs
            size: facts.size
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 4
        Layout.alignment: Qt.AlignTop
        spacing: Theme.step(1.5)

        TicketFact {
            objectName: "promise"
            Layout.fillWidth: true
            name: qsTr("Dilayani di loket paling lama")
            value: facts.model.promise
            size: facts.size
        }
        TicketFact {
            objectName: "fee"
            Layout.fillWidth: true
            name: qsTr("Biaya")
            value: facts.model.fee
            size: facts.size
        }
    }
}
