import QtQuick
import Antrean.Ui

// A hairline between two things.
Rectangle {
    property bool night: false
    implicitHeight: Theme.hair
    implicitWidth: Theme.hair
    color: night ? Theme.nightLine : Theme.line
}
