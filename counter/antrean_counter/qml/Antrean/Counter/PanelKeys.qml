import QtQuick
import Antrean.Ui
import Antrean.Counter

// The two ways out of a dialog.
Row {
    id: keys

    required property CounterModel model
    property bool telling: false // nothing to confirm
    property string confirmText: qsTr("Lanjutkan")

    spacing: Theme.gap

    BigButton {
        id: confirm
        objectName: "confirm"
        visible: !keys.telling
        width: Math.round((keys.width - keys.spacing) * 0.62)
        height: Theme.px(60)
        focusPolicy: Qt.NoFocus
        kind: "primary"
        leading: true
        text: keys.confirmText
        hint: "Enter"
        onClicked: keys.model.confirm()
    }
    BigButton {
        objectName: "dismiss"
        width: confirm.visible ? keys.width - keys.spacing - confirm.width : keys.width
        height: Theme.px(60)
        focusPolicy: Qt.NoFocus
        leading: true
        text: qsTr("Kembali")
        hint: "Esc"
        onClicked: keys.model.dismiss()
    }
}
