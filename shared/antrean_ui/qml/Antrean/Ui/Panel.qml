import QtQuick
import Antrean.Ui

// A raised piece of paper: a bounded ground for what belongs together.
Rectangle {
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hair
    border.color: Theme.line
}
