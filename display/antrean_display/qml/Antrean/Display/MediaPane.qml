pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// A picture or a film beside the calls, whole, never over them.
Rectangle {
    id: pane

    required property string source
    required property bool moves
    required property string caption

    color: Theme.board

    Loader {
        objectName: "media"
        width: parent.width
        height: parent.height - (words.visible ? words.height + Theme.step(1) : 0)
        active: pane.visible && pane.source !== ""
        sourceComponent: pane.moves ? film : picture
    }
    Copy {
        id: words
        objectName: "caption"
        visible: text !== ""
        x: Theme.step(2)
        y: parent.height - height - Theme.step(0.5)
        width: parent.width - 2 * x
        height: Theme.px(44)
        verticalAlignment: Text.AlignVCenter
        text: pane.caption
        size: Theme.small
        fits: true
        color: Theme.boardSecond
    }
    Component {
        id: picture
        Image {
            source: pane.source
            fillMode: Image.PreserveAspectFit
            asynchronous: !Theme.still
            cache: false
            sourceSize: Qt.size(pane.width, pane.height)
        }
    }
    Component {
        id: film
        AnimatedImage {
            source: pane.source
            fillMode: Image.PreserveAspectFit
            cache: false
            playing: !Theme.still
        }
    }
}
