import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// What to bring on one side; how long and how much on the other.
GridLayout {
    id: facts

    required property BriefModel model
    property bool compact: false
    property bool roomy: false
    readonly property bool ruled: roomy && width < Theme.px(1100)
    readonly property bool grown: Theme.textScale > 1
    readonly property int size: compact ? Math.min(Theme.body, Theme.px(width < Theme.px(1100) ? 44 : 38)) : grown ? Theme.small : roomy ? Theme.choice : Theme.body

    columns: ruled ? 1 : grown && !compact && width < Theme.px(1300) ? 1 : 2
    columnSpacing: Theme.step(4)
    rowSpacing: Theme.step(roomy ? 3 : 2)

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        Layout.alignment: Qt.AlignTop
        visible: facts.model.needs !== ""
        spacing: Theme.px(4)

        Small {
            Layout.fillWidth: true
            text: qsTr("Siapkan")
            size: Math.min(Theme.small, facts.size)
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
        spacing: Theme.step(facts.roomy ? 3 : 1.5)

        TicketFact {
            objectName: "promise"
            Layout.fillWidth: true
            name: qsTr("Dilayani di loket paling lama")
            ruled: facts.ruled
            value: facts.model.promise
            size: facts.size
        }
        TicketFact {
            objectName: "fee"
            Layout.fillWidth: true
            name: qsTr("Biaya")
            ruled: facts.ruled
            value: facts.model.fee
            size: facts.size
        }
    }
}
