import QtQuick
import Antrean.Ui
import Antrean.Display

// A board of many counters.
Item {
    id: page

    required property BoardModel model

    Plan {
        id: plan
        width: page.width
        height: page.height
        empty: page.model.empty
        media: page.model.clip !== ""
        bulletin: page.model.bulletin && page.model.offline === ""
    }
    HeadBar {
        x: plan.head.x
        y: plan.head.y
        width: plan.head.width
        height: plan.head.height
        model: page.model
        edge: plan.edge
        tall: plan.tall
    }
    Stage {
        x: plan.stage.x
        y: plan.stage.y
        width: plan.stage.width
        height: plan.stage.height
        model: page.model
        plan: plan
    }
    CallList {
        visible: !plan.empty
        x: plan.list.x
        y: plan.list.y
        width: plan.list.width
        height: plan.list.height
        model: page.model
        edge: plan.edge
        columns: plan.listColumns
        named: plan.named
    }
    Aside {
        visible: !plan.empty
        x: plan.aside.x
        y: plan.aside.y
        width: plan.aside.width
        height: plan.aside.height
        model: page.model
        plan: plan
    }
    MediaPane {
        visible: plan.media
        x: plan.pane.x
        y: plan.pane.y
        width: plan.pane.width
        height: plan.pane.height
        source: page.model.clip
        moves: page.model.clipMoves
        caption: page.model.clipCaption
    }
    NoticeBar {
        x: plan.notice.x
        y: plan.notice.y
        width: plan.notice.width
        height: plan.notice.height
        edge: plan.edge
        text: page.model.notice
        bulletin: page.model.bulletin
        warning: page.model.offline
    }
}
