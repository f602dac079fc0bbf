pragma ComponentBehavior: Bound

import QtQuick
import Antrean.Ui

// A picture or a film beside the calls, whole, never over them.
Rectangle {
    id: pane

    required property string source
    required property bool moves

    color: Theme.board

    Loader {
        objectName: "media"
        anchors.fill: parent
        active: pane.visible && pane.source !== ""
        sourceComponent: pane.moves ? film : picture
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
