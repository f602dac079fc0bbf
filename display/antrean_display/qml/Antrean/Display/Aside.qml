import QtQuick
import Antrean.Ui
import Antrean.Display

// Beside the calls: who was missed, and which counters rest.
Item {
    id: aside

    required property BoardModel model
    required property Plan plan
    readonly property bool column: !plan.tall && !plan.wide
    readonly property int start: column ? 0 : plan.edge
    readonly property int room: width - start - plan.edge
    readonly property int second: Math.round(room * 0.7)
    readonly property bool tight: column && height < Theme.px(340) // an announcement took its place

    readonly property bool snug: column && !tight && model.paused.length > 0 // both, one below the other
    readonly property int size: Theme.px(tight ? 40 : snug ? 46 : plan.tall ? 50 : 60)

    Numbers {
        id: missed
        objectName: "missed"
        x: aside.start
        y: Theme.step(aside.tight || aside.snug ? 1.5 : 2.5)
        width: aside.column ? aside.room : aside.second - Theme.step(4)
        title: aside.model.missedTitle
        hint: aside.model.missedHint
        values: aside.model.missed
        columns: aside.tight && !aside.plan.media ? 2 : aside.column ? 1 : 3
        size: aside.size
    }
    Numbers {
        objectName: "paused"
        x: aside.column ? 0 : aside.start + aside.second
        y: aside.column && missed.visible ? missed.y + missed.height + Theme.step(aside.tight || aside.snug ? 2 : 3.5) : missed.y
        width: aside.column ? aside.room : aside.room - aside.second
        title: aside.model.pausedTitle
        values: aside.model.paused
        columns: aside.plan.tall ? 2 : 4
        size: Math.min(aside.size, Theme.px(50))
    }
}
