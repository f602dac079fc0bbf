"""The conversation with the hub: one wish at a time, each sent once; answers taken in."""

from dataclasses import replace
from uuid import uuid5

from msgspec.structs import replace as with_fields

from antrean_counter.supervisor import office_flow
from antrean_counter.supervisor.desk import Blank, Desk, Hint, Line, Login, Notice, Step, Wish
from antrean_counter.supervisor.subjects import of_picture, subject_of
from antrean_shared.commands import (
    CheckIn,
    Command,
    ConfirmPrinted,
    ReportUnprinted,
    SignIn,
    SignOut,
    TakeTicket,
)
from antrean_shared.errands import AskWhy, FetchFile, FetchReport, UploadPart
from antrean_shared.managing import HallChanged, Stations, Story, Trend
from antrean_shared.pairing import Pairings
from antrean_shared.session import (
    Answered,
    Barred,
    Changed,
    Failed,
    Fetched,
    Joined,
    Left,
    Message,
    Refused,
    Reply,
)
from antrean_shared.wire import Ticket
from antrean_shared.words import Reason


def ask(desk: Desk, wish: Wish, deed: str) -> Step:
    """Send ``wish`` unless another is still with the hub; a command gets a key of its own."""
    if desk.line is not Line.UP:
        return tell(desk, Hint.HUB_AWAY), ()
    if desk.doing is not None:
        return tell(desk, Hint.BUSY), ()
    if isinstance(wish, Command):
        wish = with_fields(wish, key=str(uuid5(desk.seed, str(desk.sent))))
    asked = replace(desk, doing=wish, done=deed, sent=desk.sent + 1, form=None, notice=None)
    return asked, (wish,)


def tell(desk: Desk, word: str) -> Desk:
    """Put a sentence before the person."""
    return replace(desk, notice=Notice(word))


def fetch(desk: Desk, reply: Reply) -> Step:
    """Take in what came of an errand."""
    if isinstance(reply, Failed) and isinstance(reply.errand, FetchFile | FetchReport | UploadPart):
        return office_flow.lost(desk, reply), ()
    if desk.doing != reply.errand and isinstance(reply, Fetched):
        return office_flow.fetched(_keep(desk, reply), reply)
    return _fetched(desk, reply), ()


def _fetched(desk: Desk, reply: Reply) -> Desk:
    ours = desk.doing == reply.errand
    freed = replace(desk, doing=None, looked=None) if ours else desk
    if isinstance(reply, Failed):
        error = reply.error
        told = ours or isinstance(reply.errand, AskWhy)
        return replace(freed, notice=Notice(error.reason or "", error.data)) if told else freed
    kept = _keep(freed, reply)
    return tell(kept, Hint.DONE) if ours else kept


def _keep(desk: Desk, reply: Fetched) -> Desk:
    match reply.result:
        case Pairings():
            return replace(desk, pairings=reply.result)
        case Stations():
            return replace(desk, stations=reply.result)
        case Trend():
            return replace(desk, trend=reply.result)
        case Story():
            return replace(desk, story=reply.result)
        case _:
            return desk


def hear(desk: Desk, message: Message) -> Step:
    """Take in what the hub said."""
    match message:
        case Joined(now=now, view=view):
            return _settle(replace(desk, line=Line.UP, now=now, view=view)), ()
        case Changed(view=view):
            return _settle(replace(desk, view=view)), ()
        case Left():
            return replace(desk, line=Line.AWAY), ()
        case Barred(reason=reason):
            return replace(desk, line=Line.BARRED, barred=reason), ()
        case Answered() | Refused():
            return _heard_back(desk, message)


def _heard_back(desk: Desk, message: Answered | Refused) -> Step:
    ours = _is_ours(desk, message.command)
    free = replace(desk, doing=None) if ours else desk
    if isinstance(message.command, office_flow.Change):
        return _office(free, message)
    if not ours:
        return desk, ()
    if isinstance(message, Refused):
        refused = replace(free, notice=Notice(message.error.reason or "", message.error.data))
        return (_again(refused) if isinstance(message.command, SignIn) else refused), ()
    return _answered(free, message), ()


def _office(desk: Desk, message: Answered | Refused) -> Step:
    if isinstance(message, Refused):
        return office_flow.refused(desk, message)
    told, more = office_flow.answered(desk, message)
    made = isinstance(message.result, HallChanged) and message.result.changed
    return (tell(told, Hint.DONE) if made else told), more


def _is_ours(desk: Desk, command: Command) -> bool:
    return isinstance(desk.doing, Command) and desk.doing.key == command.key


def _answered(desk: Desk, message: Answered) -> Desk:
    command, result = message.command, message.result
    if isinstance(command, SignIn | SignOut):
        return desk
    told = tell(desk, Hint.DONE)
    if isinstance(command, TakeTicket | CheckIn) and isinstance(result, Ticket):
        printer = command.print_at or ""
        return replace(told, given=result, printer=printer, find="", chosen="", notice=None)
    if isinstance(command, ConfirmPrinted | ReportUnprinted):
        return replace(told, given=None, chosen="")
    return told


def _again(desk: Desk) -> Desk:
    at = RETURN_TO.get(desk.notice.word if desk.notice else "", Blank.OFFICER)
    return replace(desk, login=replace(desk.login, pin="", at=at))


RETURN_TO: dict[str, Blank] = {Reason.WRONG_PIN: Blank.PIN}
"""Which blank a refused signing in goes back to; the others go to the name."""


def _settle(desk: Desk) -> Desk:
    """Make person and form agree with the picture."""
    return _form(_person(desk))


def _person(desk: Desk) -> Desk:
    people = desk.view.people if desk.view else ()
    here = next((each.officer for each in people if each.station == desk.station), "")
    if here == desk.officer:
        return desk
    if here:
        return replace(desk, officer=here, login=Login(), touched=desk.now, notice=None)
    return replace(desk, officer="", form=None, chosen="", find="", login=Login())


def _form(desk: Desk) -> Desk:
    """Close a form whose subject is gone."""
    form = desk.form
    if form is None or not of_picture(form.about) or subject_of(desk.view, form.about) is not None:
        return desk
    return tell(replace(desk, form=None), Hint.MOVED)
