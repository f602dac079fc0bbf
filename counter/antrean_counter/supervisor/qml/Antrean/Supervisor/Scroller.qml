import QtQuick
import Antrean.Ui

// Where one is in a list that is longer than its room.
Rectangle {
    required property Flickable view

    visible: view.visibleArea.heightRatio < 1
    x: view.x + view.width + Theme.px(2)
    y: view.y + Math.round(view.visibleArea.yPosition * view.height)
    width: Theme.px(4)
    height: Math.round(view.visibleArea.heightRatio * view.height)
    radius: width / 2
    color: Theme.outline
}
