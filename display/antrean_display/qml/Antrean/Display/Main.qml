import QtQuick
import Antrean.Ui
import Antrean.Display

// The waiting room's board: who is called, above all; then the last calls, the time, the notices.
HallScreen {
    id: main

    required property BoardModel model

    distance: "display"
    designWidth: portrait ? 1080 : 1920
    designHeight: portrait ? 1920 : 1080
    color: Theme.night

    Plan {
        id: plan
        width: main.width
        height: main.height
        empty: main.model.empty
    }
    HeadBar {
        x: plan.head.x
        y: plan.head.y
        width: plan.head.width
        height: plan.head.height
        model: main.model
        edge: plan.edge
        tall: plan.tall
    }
    Stage {
        x: plan.stage.x
        y: plan.stage.y
        width: plan.stage.width
        height: plan.stage.height
        model: main.model
        plan: plan
    }
    CallList {
        visible: !plan.empty
        x: plan.list.x
        y: plan.list.y
        width: plan.list.width
        height: plan.list.height
        model: main.model
        edge: plan.edge
        columns: plan.tall || plan.wide ? 1 : 2
    }
    Aside {
        visible: !plan.empty
        x: plan.aside.x
        y: plan.aside.y
        width: plan.aside.width
        height: plan.aside.height
        model: main.model
        plan: plan
    }
    NoticeBar {
        x: plan.notice.x
        y: plan.notice.y
        width: plan.notice.width
        height: plan.notice.height
        edge: plan.edge
        text: main.model.notice
        warning: main.model.offline
    }
}
