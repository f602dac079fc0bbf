pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// The one question, where it is in nobody's way: who goes first says so, all others read past it.
Item {
    id: question

    required property KioskModel model
    property bool compact: false // where there is room for a word alone
    readonly property bool claimed: model.choosing.claimed !== ""

    implicitWidth: claimed || compact ? word.implicitWidth : Theme.px(440)
    implicitHeight: claimed || compact ? word.implicitHeight : sentence.implicitHeight

    ChoiceCard {
        id: sentence
        objectName: "priority"
        visible: !question.claimed && !question.compact
        anchors.fill: parent
        strong: false
        terse: Theme.textScale > 1
        symbol: "star"
        size: Theme.body
        title: qsTr("Apakah Anda didahulukan? Sentuh ini.")
        note: qsTr("Lansia 60+, penyandang disabilitas, hamil, membawa balita")
        onClicked: question.model.ease.lay("priority")
    }
    BigButton {
        id: word
        objectName: "priority"
        visible: question.claimed || question.compact
        anchors.fill: parent
        kind: question.claimed ? "primary" : "secondary"
        symbol: "star"
        leading: true
        size: Theme.textScale > 1 ? Theme.small : Theme.px(34)
        text: !question.claimed ? qsTr("Didahulukan?") : question.compact ? question.model.choosing.claimed : qsTr("Anda didahulukan: %1").arg(question.model.choosing.claimed)
        onClicked: question.model.ease.lay("priority")
    }
}
