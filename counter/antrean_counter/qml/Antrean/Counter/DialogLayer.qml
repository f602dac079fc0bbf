import QtQuick
import Antrean.Ui
import Antrean.Counter

// At most one dialog, over a page that waits.
Item {
    id: layer

    required property CounterModel model

    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: 0.55
    }
    MouseArea {
        anchors.fill: parent // what lies beneath is out of reach
    }
    Loader {
        id: loader
        anchors.centerIn: parent
        active: layer.visible
        sourceComponent: layer.model.dialog === "question" ? question : search
    }
    Component {
        id: question
        QuestionPanel { model: layer.model }
    }
    Component {
        id: search
        SearchPanel { model: layer.model }
    }
}
