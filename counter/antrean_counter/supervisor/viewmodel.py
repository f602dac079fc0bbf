"""What the QML of the supervisor's desk reads and calls: finished words out, gestures in."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from antrean_counter.supervisor.desk import Blank, Desk, Page, Wish
from antrean_counter.supervisor.effects import Effect
from antrean_counter.supervisor.faces import detail_face, hall_face, list_face, page_face, rows
from antrean_counter.supervisor.flow import step
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Dismissed,
    Entered,
    Filled,
    Input,
    Narrowed,
    Opened,
    Rested,
    SignedOff,
    Tick,
    Went,
    Wrote,
)
from antrean_counter.supervisor.keys import meaning
from antrean_shared.session import Changed
from antrean_ui.properties import Property
from antrean_ui.rows import Row, Rows

QML_IMPORT_NAME = "Antrean.Supervisor"
QML_IMPORT_MAJOR_VERSION = 1

Send = Callable[[Wish | Effect], None]
Face = Mapping[str, object]
BREATH_MS = 60
"""Between two pictures of a hall in which much happens: all that came meanwhile is one picture."""


@QmlElement
class SupervisorModel(QObject):
    """Holds the one desk; shows each of its faces when that face changes."""

    head_changed = Signal()
    page_changed = Signal()
    find_changed = Signal()
    shape_changed = Signal()
    detail_changed = Signal()
    form_changed = Signal()
    door_changed = Signal()
    told_changed = Signal()
    enlarged = Signal(float)
    never = Signal()
    """Of the lists, which change within: Qt's description of a type loses that one is constant."""
    shown = Signal()
    """The faces are those of the desk again."""

    def __init__(self, desk: Desk, send: Send) -> None:
        super().__init__()
        self.desk = desk
        self._send = send
        self._silent_s = 0.0
        self._scale = 1.0
        self._showing = False
        self._faces: dict[str, Face] = {}
        self._lists = {
            "tabs": Rows(page_face.Tab._fields, self),
            "figures": Rows(hall_face.Figure._fields, self),
            "zones": Rows(hall_face.ZoneRow._fields, self),
            "legend": Rows(hall_face.Figure._fields, self),
            "trend": Rows(hall_face.Bar._fields, self),
            "needs": Rows(hall_face.NeedRow._fields, self),
            "agencies": Rows(hall_face.AgencyRow._fields, self),
            "rows": Rows(rows.Row._fields, self),
            "facts": Rows(rows.Fact._fields, self),
            "deeds": Rows(detail_face.DeedRow._fields, self),
            "answers": Rows(page_face.OptionRow._fields, self),
        }
        self._breath = QTimer(self, singleShot=True, interval=BREATH_MS)
        self._breath.timeout.connect(self._breathed)
        self._stale = False
        self._show()

    def take(self, happened: Input) -> None:
        """Let something happen at the desk: send what follows, show what changed."""
        self.desk, commands = step(self.desk, happened)
        for command in commands:
            self._send(command)
        if isinstance(happened, Changed) and self._breath.isActive():
            self._stale = True
        else:
            self._show()

    def show(self, desk: Desk) -> None:
        """Show another desk from now on."""
        self.desk = desk
        self._show()

    def tick(self, tick: Tick, silent_s: float) -> None:
        """Let time go on; ``silent_s`` is for how long the hub has been away."""
        self._silent_s = silent_s
        self.take(tick)

    def enlarge(self, scale: float) -> None:
        """Draw all text at ``scale`` times its size."""
        self._scale = scale
        self.enlarged.emit(scale)

    def press(self, key: str, *, typing: bool) -> bool:
        """Take a key; return False where it belongs to what has the keyboard."""
        gesture = meaning(self.desk, key, typing=typing)
        if gesture is None:
            return False
        self.take(gesture)
        return True

    def _breathed(self) -> None:
        if self._stale:
            self._show()

    def _show(self) -> None:
        self._stale = False
        self._showing = True
        self._breath.start()
        if self.desk.page is Page.HALL or not self.desk.officer:
            self._show_lists(**hall_face.hall_face(self.desk)._asdict())
        self._show_page()
        self._show_faces()
        self._showing = False
        self.shown.emit()

    def _show_page(self) -> None:
        desk = self.desk
        beside, rows = detail_face.detail(desk), list_face.rows(desk)
        self._show_lists(
            tabs=page_face.tabs(desk),
            rows=rows,
            facts=beside.facts,
            deeds=beside.deeds,
            answers=page_face.answers(desk),
        )
        plain = {"number": beside.number, "title": beside.title, "note": beside.note}
        lies = {"cursor": list_face.cursor(desk, rows), "ledger": page_face.is_ledger(desk)}
        self._show_face("shape", lies, self.shape_changed)
        self._show_face("detail", plain | {"chosen": desk.chosen}, self.detail_changed)

    def _show_faces(self) -> None:
        desk = self.desk
        page: Face = {
            "page": page_face.open_page(desk),
            "place": page_face.place(desk),
            "searches": page_face.searches(desk),
        }
        self._show_face("page", page, self.page_changed)
        self._show_face("door", page_face.sign_in(desk)._asdict(), self.door_changed)
        self._show_face("find", {"find": desk.find}, self.find_changed)
        self._show_face("head", page_face.head(desk, self._silent_s)._asdict(), self.head_changed)
        self._show_face("form", page_face.form(desk)._asdict(), self.form_changed)
        self._show_face("told", {"told": page_face.told(desk)}, self.told_changed)

    def _show_lists(self, **shown: Sequence[Row]) -> None:
        for name, each in shown.items():
            self._lists[name].show(each)

    def _show_face(self, name: str, face: Face, changed: SignalInstance) -> None:
        if self._faces.get(name) != face:
            self._faces[name] = face
            changed.emit()

    # ---- the faces ----
    @Property(str, notify=page_changed)
    def page(self) -> str:
        """Which page fills the window."""
        return str(self._faces["page"]["page"])

    @Property(str, notify=page_changed)
    def place(self) -> str:
        """What the open list is of."""
        return str(self._faces["page"]["place"])

    @Property(bool, notify=page_changed)
    def searches(self) -> bool:
        """Whether the open list can be narrowed by typing."""
        return bool(self._faces["page"]["searches"])

    @Property("QVariantMap", notify=shape_changed)
    def shape(self) -> Face:
        """How the open list lies: where its cursor rests, and whether it is a ledger."""
        return self._faces["shape"]

    @Property(float, notify=enlarged)
    def textScale(self) -> float:
        """How large the person wants the text."""
        return self._scale

    @Property(str, notify=find_changed)
    def find(self) -> str:
        """What the open list is narrowed to."""
        return str(self._faces["find"]["find"])

    @Property("QVariantMap", notify=head_changed)
    def head(self) -> Face:
        """The bar at the top: ``page_face.Head``."""
        return self._faces["head"]

    @Property("QVariantMap", notify=detail_changed)
    def detail(self) -> Face:
        """What stands open beside the list: number, title, note, and its row as ``chosen``."""
        return self._faces["detail"]

    @Property("QVariantMap", notify=form_changed)
    def form(self) -> Face:
        """The open form: ``page_face.FormFace``."""
        return self._faces["form"]

    @Property("QVariantMap", notify=door_changed)
    def door(self) -> Face:
        """The page on which a person signs in: ``page_face.SignFace``."""
        return self._faces["door"]

    @Property(str, notify=told_changed)
    def told(self) -> str:
        """What there is to tell."""
        return str(self._faces["told"]["told"])

    @Property("QVariantMap", notify=never)
    def lists(self) -> dict[str, Rows]:
        """Every list of the pages, by its name."""
        return self._lists

    # ---- the gestures ----
    @Slot(str)
    def go(self, page: str) -> None:
        """Turn to a page."""
        self.take(Went(Page(page)))

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a row."""
        self.take(Opened(key))

    @Slot(str)
    def rest(self, key: str) -> None:
        """Let the cursor rest on a row; what a list does while it is filled is nobody's wish."""
        if not self._showing and key != self.desk.rests:
            self.take(Rested(key))

    @Slot(str)
    def narrow(self, text: str) -> None:
        """Narrow the list."""
        self.take(Narrowed(text))

    @Slot(str)
    def begin(self, deed: str) -> None:
        """Press a deed's button."""
        self.take(Began(deed))

    @Slot(str, str)
    def fill(self, blank: str, text: str) -> None:
        """Write in a blank of the sign-in page."""
        self.take(Filled(Blank(blank), text))

    @Slot(str)
    def enter(self, blank: str) -> None:
        """Go to a blank of the sign-in page."""
        self.take(Entered(Blank(blank)))

    @Slot()
    def signOut(self) -> None:
        """Sign out."""
        self.take(SignedOff())

    @Slot(str)
    def write(self, text: str) -> None:
        """Write in the form's blank."""
        self.take(Wrote(text))

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose an answer."""
        self.take(Chose(index))

    @Slot()
    def confirm(self) -> None:
        """Press Enter's button."""
        self.take(Confirmed())

    @Slot()
    def dismiss(self) -> None:
        """Press Escape's button."""
        self.take(Dismissed())
