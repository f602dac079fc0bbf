import QtQuick

// A column that is moved when there is more than fits. Half a line says nothing: what is not wholly
// in view asks `holds` and is left out.
Flickable {
    id: leaf

    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function holds(y: real, height: real): bool {
        return y >= contentY - 1 && y + height <= contentY + leaf.height + 1;
    }
    function turn(leaves: int): void {
        contentY = Math.max(0, Math.min(contentY + leaves * leaf.height * 0.8, contentHeight - leaf.height));
    }
    function reveal(y: real, height: real): void {
        contentY = Math.max(0, Math.min(Math.max(contentY, y + height - leaf.height), y));
    }
}
