import QtQuick
import QtQuick.Layouts
import Antrean.Ui

// Where one is, and when; on a practice day, that it is one.
Item {
    id: header

    required property KioskModel model
    property bool low: false // a screen with little height
    readonly property real grown: Math.min(Theme.textScale, 1.3)

    implicitHeight: band.height + row.implicitHeight + Theme.step(header.low ? 5 : 8)

    Rectangle {
        id: band
        width: parent.width
        height: header.model.hall.rehearsal ? label.implicitHeight + Theme.step(1.5) : 0
        visible: header.model.hall.rehearsal
        color: Theme.stop

        Copy {
            id: label
            objectName: "rehearsal"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("SIMULASI. Hari latihan: nomor ini tidak berlaku.")
            size: Math.round(Theme.px(26) * header.grown)
            bold: true
            color: Theme.stopInk
        }
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: line.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.step(header.low ? 2 : 3)
        spacing: Theme.step(3)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Copy {
                objectName: "hall"
                Layout.fillWidth: true
                text: header.model.hall.name
                size: Math.round(Theme.px(34) * header.grown)
                bold: true
            }
            Copy {
                objectName: "notice"
                Layout.fillWidth: true
                visible: text !== ""
                text: header.model.hall.notice
                size: Math.round(Theme.px(26) * header.grown)
                bold: true
            }
            Copy {
                Layout.fillWidth: true
                visible: header.model.hall.notice === ""
                text: header.model.hall.region
                size: Math.round(Theme.px(26) * header.grown)
                color: Theme.second
            }
        }
        ColumnLayout {
            spacing: Theme.step(1.5)

            NumberText {
                objectName: "clock"
                Layout.alignment: Qt.AlignRight
                text: header.model.hall.clock
                size: Math.round(Theme.px(58) * header.grown)
            }
            Copy {
                Layout.alignment: Qt.AlignRight
                wrapMode: Text.NoWrap
                text: header.model.hall.date
                size: Math.round(Theme.px(26) * header.grown)
                figures: true
                color: Theme.second
            }
        }
    }

    Divider {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
    }
}
