pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui
import Antrean.Counter

// The counter in one strip above other programs: the number, who waits, and the big key.
Rectangle {
    id: page

    required property CounterModel model
    readonly property bool calling: model.hero.state === "called"

    color: calling ? Theme.called : Theme.night

    DragHandler {
        target: null // the desktop moves the window, not we the page
        onActiveChanged: if (active) page.Window.window.startSystemMove()
    }
    NumberText {
        id: number
        objectName: "number"
        x: Theme.step(2)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(166)
        text: page.model.hero.number === "" ? "–" : page.model.hero.number
        size: Theme.px(42)
        tabular: false
        color: page.calling ? Theme.calledInk : Theme.nightInk
    }
    Column {
        anchors.left: number.right
        anchors.right: primary.left
        anchors.rightMargin: Theme.step(1)
        anchors.verticalCenter: parent.verticalCenter
        Copy {
            objectName: "state"
            visible: page.model.notice === ""
            width: parent.width
            height: Theme.px(26)
            fits: true
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            text: page.model.hero.heading
            size: Theme.small
            bold: true
            color: page.calling ? Theme.calledInk : Theme.nightInk
        }
        Copy {
            objectName: "brief"
            width: parent.width
            height: page.model.notice === "" ? Theme.px(26) : Theme.px(52)
            fits: true
            verticalAlignment: Text.AlignVCenter
            text: page.model.brief
            size: Theme.small
            bold: page.model.notice !== ""
            color: page.calling ? Theme.calledInk : page.model.notice === "" ? Theme.nightSecond : Theme.nightInk
        }
    }
    BigButton {
        id: primary
        objectName: "primary"
        anchors.right: grow.left
        anchors.rightMargin: Theme.step(1)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(264)
        height: Theme.px(52)
        leftPadding: Theme.step(2)
        rightPadding: Theme.step(1.5)
        topPadding: Theme.step(0.25)
        bottomPadding: Theme.step(0.25)
        focusPolicy: Qt.NoFocus
        kind: "primary"
        leading: true
        size: Theme.px(20)
        text: page.model.keys.primary
        hint: page.model.keys.primaryKey
        enabled: page.model.keys.primaryAble
        onClicked: page.model.act("primary")
    }
    BigButton {
        id: grow
        objectName: "grow"
        anchors.right: parent.right
        anchors.rightMargin: Theme.step(1)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(58)
        height: Theme.px(52)
        leftPadding: Theme.step(1)
        rightPadding: Theme.step(1.375)
        focusPolicy: Qt.NoFocus
        hint: page.model.keys.barKey
        Accessible.name: qsTr("Besarkan lagi")
        onClicked: page.model.act("bar")
    }
}
