"""The decisions: whether a wish may be granted, and which facts it then makes.

Each topic has its module; here is the one table that knows them all.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from antrean_hub.core import (
    announcing,
    aside,
    bookings,
    calling,
    counters,
    elsewhere,
    paper,
    people,
    reconfigure,
    services,
    speaking,
    undo,
)
from antrean_hub.core import facts as f
from antrean_hub.core.agency import outside
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.hall import Hall
from antrean_hub.core.hand import enter_hand_given
from antrean_hub.core.leases import lease, merge
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason


def decide(hall: Hall, command: c.Command, asker: Asker, now: datetime) -> Decision:
    """Return the facts that ``command`` makes at ``now``, or why it makes none."""
    if hall.day is not None and now.date() < hall.day:
        return Refused(
            Reason.CLOCK_BEHIND,
            {"today": now.date().isoformat(), "day": hall.day.isoformat()},
        )
    barred = outside(hall, command, asker)
    granted = barred or _DECIDERS[type(command)](hall, command, asker, now)
    if isinstance(granted, Refused):
        return granted
    return elsewhere.at_its_printer(hall, command, asker, granted)


def _report(hall: Hall, command: c.ReportStation, asker: Asker, now: datetime) -> Decision:
    known = hall.faults.get(asker.station)
    if command.fault == known:
        return ()
    if command.fault is None:
        return (f.StationRecovered(station=asker.station),)
    return (f.StationFaulted(station=asker.station, fault=command.fault),)


_DECIDERS: dict[type[c.Command], Callable[[Hall, Any, Asker, datetime], Decision]] = {
    c.TakeTicket: paper.take,
    c.ConfirmPrinted: paper.printed,
    c.ReportUnprinted: paper.unprinted,
    c.ReprintTicket: paper.reprint,
    c.BeginPaper: elsewhere.begin,
    c.EndPaper: elsewhere.end,
    c.LeaseNumbers: lease,
    c.MergeTicket: merge,
    c.EnterHandGiven: enter_hand_given,
    c.AddBooking: bookings.add,
    c.CancelBooking: bookings.cancel,
    c.FindBooking: bookings.find,
    c.CheckIn: bookings.check_in,
    c.OpenCounter: counters.open_,
    c.PauseCounter: counters.pause,
    c.ResumeCounter: counters.resume,
    c.CloseCounter: counters.close,
    c.AskToClose: counters.ask_close,
    c.GrantClose: counters.approve_close,
    c.RefuseClose: counters.refuse_close,
    c.CallNext: calling.call_next,
    c.CallNumber: calling.call_number,
    c.CallAgain: calling.call_again,
    c.UndoStep: undo.undo,
    c.StartServing: calling.start,
    c.FinishServing: calling.finish,
    c.MissTicket: aside.missed,
    c.ParkTicket: aside.park,
    c.RestoreTicket: aside.restore,
    c.CancelTicket: aside.cancel,
    c.TransferTicket: aside.transfer,
    c.PrioritiseTicket: aside.prioritise,
    c.SuspendService: services.suspend,
    c.ResumeService: services.resume,
    c.SuspendAgency: services.suspend_agency,
    c.ResumeAgency: services.resume_agency,
    c.ChangeQuota: services.change_quota,
    c.ForceService: services.force,
    c.SayAnnouncement: announcing.say,
    c.EndAnnouncement: announcing.end,
    c.SpeakAnnouncement: speaking.announce,
    c.HushVoices: announcing.hush,
    c.UnhushVoices: announcing.unhush,
    c.OfferVoice: speaking.offer,
    c.SpeakCall: speaking.speak,
    c.ReportStation: _report,
    c.ChangeHall: reconfigure.change,
    c.RestoreHall: reconfigure.change,
    c.ImportHall: reconfigure.change,
    c.SignIn: people.sign_in,
    c.SignOut: people.sign_out,
}
