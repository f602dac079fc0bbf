import QtQuick
import Antrean.Ui

// Where everything stands, for the three shapes of monitor. The called number asks first: its
// figures are a little more than a quarter of the screen's height, and the rest takes what is left.
QtObject {
    id: plan

    required property real width
    required property real height
    required property bool empty // nothing was called yet, nothing else to list
    property bool media: false // pictures beside the calls
    property bool bulletin: false // an announcement, which needs two lines

    readonly property bool tall: width < height * 1.25
    readonly property bool wide: width > height * 2

    readonly property int heroSize: Math.round(height * (wide ? 0.33 : 0.26) / Theme.numberCap)
    readonly property int stackedSize: Math.round(height * 0.137 / Theme.numberCap)

    readonly property int edge: tall ? Theme.step(7) : Theme.step(8)
    readonly property int headHeight: Theme.px(tall ? 112 : 76)
    readonly property int noticeHeight: Theme.px(bulletin ? tall ? 216 : 132 : tall ? 112 : 68)
    readonly property int asideHeight: Theme.px(tall ? 176 : 184)
    readonly property int body: height - headHeight - noticeHeight
    readonly property int listWidth: Math.round(width * 0.3)
    readonly property int stageHeight: Math.round(empty && !(media && tall) ? body : wide ? body - asideHeight : height * (tall ? media ? 0.45 : 0.475 : 0.523))
    readonly property int below: headHeight + stageHeight
    readonly property int rest: body - stageHeight

    // The pane: a third of the lower part, under the list, or at the foot; half the screen before the first call.
    readonly property int paneWidth: !media ? 0 : tall ? width : wide ? listWidth : empty ? Math.round(width * 0.46) : Math.round(Math.min(rest * 16 / 9, width * 0.36))
    readonly property int paneHeight: !media ? 0 : tall ? empty ? rest : Math.round(height * 0.16) : wide ? empty ? body : Math.round(listWidth * 9 / 16) : empty ? body : rest
    readonly property int asideWidth: Theme.px(media ? 270 : 404)

    readonly property bool named: !media || wide
    readonly property int listColumns: wide || (tall && !media) ? 1 : 2

    readonly property rect head: Qt.rect(0, 0, width, headHeight)
    readonly property rect stage: Qt.rect(0, headHeight, wide && (!empty || media) ? width - listWidth : empty && !tall ? width - paneWidth : width, stageHeight)
    readonly property rect list: wide ? Qt.rect(width - listWidth, headHeight, listWidth, body - paneHeight)
        : tall ? Qt.rect(0, below, width, rest - asideHeight - paneHeight)
        : Qt.rect(0, below, width - asideWidth - paneWidth, rest)
    readonly property rect aside: wide ? Qt.rect(0, below, stage.width, asideHeight)
        : tall ? Qt.rect(0, below + list.height, width, asideHeight)
        : Qt.rect(list.width, below, asideWidth, rest)
    readonly property rect pane: Qt.rect(width - paneWidth, height - noticeHeight - paneHeight, paneWidth, paneHeight)
    readonly property rect notice: Qt.rect(0, height - noticeHeight, width, noticeHeight)
}
