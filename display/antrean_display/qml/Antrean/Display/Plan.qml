import QtQuick
import Antrean.Ui

// Where everything stands, for the three shapes of monitor. The called number asks first: its
// figures are a little more than a quarter of the screen's height, and the rest takes what is left.
QtObject {
    id: plan

    required property real width
    required property real height
    required property bool empty // nothing was called yet, nothing else to list

    readonly property bool tall: width < height * 1.25
    readonly property bool wide: width > height * 2

    readonly property int heroSize: Math.round(height * (wide ? 0.33 : 0.26) / Theme.numberCap)
    readonly property int stackedSize: Math.round(height * 0.137 / Theme.numberCap)

    readonly property int edge: tall ? Theme.step(7) : Theme.step(8)
    readonly property int headHeight: Theme.px(tall ? 112 : 76)
    readonly property int noticeHeight: Theme.px(tall ? 112 : 68)
    readonly property int asideHeight: Theme.px(tall ? 176 : 184)
    readonly property int asideWidth: Theme.px(404)
    readonly property int body: height - headHeight - noticeHeight
    readonly property int listWidth: Math.round(width * 0.3)
    readonly property int stageHeight: Math.round(empty ? body : wide ? body - asideHeight : height * (tall ? 0.475 : 0.523))
    readonly property int below: headHeight + stageHeight

    readonly property rect head: Qt.rect(0, 0, width, headHeight)
    readonly property rect stage: Qt.rect(0, headHeight, wide && !empty ? width - listWidth : width, stageHeight)
    readonly property rect list: wide ? Qt.rect(width - listWidth, headHeight, listWidth, body)
        : tall ? Qt.rect(0, below, width, body - stageHeight - asideHeight)
        : Qt.rect(0, below, width - asideWidth, body - stageHeight)
    readonly property rect aside: wide ? Qt.rect(0, below, stage.width, asideHeight)
        : tall ? Qt.rect(0, below + list.height, width, asideHeight)
        : Qt.rect(width - asideWidth, below, asideWidth, body - stageHeight)
    readonly property rect notice: Qt.rect(0, height - noticeHeight, width, noticeHeight)
}
