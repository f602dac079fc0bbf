import QtQuick
import QtQuick.Layouts
import Antrean.Ui
import Antrean.Sample

HallScreen {
    id: main

    required property SampleModel model

    distance: "counter"
    designWidth: 1366
    designHeight: 768

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Question {
            objectName: "question"
            Layout.fillWidth: true
            text: qsTr("Berapa kali tombol ini ditekan?")
        }
        NumberText {
            objectName: "count"
            text: main.model.count
            size: Theme.hero
        }
        ChoiceCard {
            objectName: "choice"
            Layout.preferredWidth: Theme.px(420)
            title: "Samsat (Bapenda Provinsi, Polri, Jasa Raharja)"
            symbol: "car"
            note: qsTr("%n menunggu", "", 3)
        }
        BigButton {
            objectName: "press"
            kind: "primary"
            text: qsTr("Tekan")
            hint: "F2"
            onClicked: main.model.press()
        }
        Item {
            Layout.fillHeight: true
        }
        StatusLine {
            connected: false
            text: qsTr("Terputus")
        }
    }
    Shortcut {
        sequence: "F2"
        onActivated: main.model.press()
    }
}
