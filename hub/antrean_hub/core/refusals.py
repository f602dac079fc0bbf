"""How the hub says no: a reason word with its facts, and a sentence that says what to do."""

from msgspec import Struct

from antrean_shared.wire import Detail, ErrorObject
from antrean_shared.words import Reason


class Refused(Struct, frozen=True):
    """A wish that may not be granted now; nothing has changed."""

    reason: Reason
    facts: dict[str, Detail] = {}


SENTENCES: dict[Reason, str] = {
    Reason.SERVICE_INACTIVE: "Service {service} is not offered in this hall. Choose another.",
    Reason.SUSPENDED: "Service {service} gives no tickets for now: {detail}. Try again later.",
    Reason.SYSTEM_DOWN: "The system of this agency is down: {detail}. Service {service} gives no "
    "tickets until it is back.",
    Reason.HOLIDAY: "The hall is closed for a holiday ({detail}). Tickets again at {until}.",
    Reason.CLOSED_DATE: "Closed on this date ({detail}). Tickets again at {until}.",
    Reason.CLOSED_TODAY: "Closed on this weekday. Tickets again at {until}.",
    Reason.NOT_OPEN_YET: "Tickets are not given yet. They start at {until}.",
    Reason.BREAK: "The hall is on its break. Tickets again at {until}.",
    Reason.FRIDAY_PRAYER: "Friday prayer. Tickets again at {until}.",
    Reason.CUTOFF: "The last ticket of today was given. Tickets again at {until}.",
    Reason.ENDED: "The day is over. Tickets again at {until}.",
    Reason.QUOTA_FULL: "All tickets of {service} for today are given. Tickets again at {until}.",
    Reason.ONLINE_ONLY: "Only booked visitors get tickets of {service} until {until}.",
    Reason.AGENCY_ABSENT: "No officer of {service} has logged in yet. Ask at the information desk.",
    Reason.UNKNOWN_BOOKING: "There is no booking {code} for today. Check the code and its date.",
    Reason.BOOKING_EXISTS: "That code, or that person's visit on that day, is booked already.",
    Reason.BOOKING_TOO_FAR: "Bookings are for the next {days} days. Choose an earlier date.",
    Reason.BOOKING_TOO_EARLY: "Booking {code} can be checked in from {until}.",
    Reason.BOOKING_EXPIRED: "The time of booking {code} is over. Take an ordinary ticket.",
    Reason.BOOKING_USED: "Booking {code} already has ticket {number}.",
    Reason.NOBODY_WAITING: "Nobody is waiting for counter {counter}.",
    Reason.COUNTER_BUSY: "Counter {counter} still holds {number}. Finish or set it aside first.",
    Reason.COUNTER_CLOSED: "Counter {counter} is closed. Open it with counter.open first.",
    Reason.COUNTER_PAUSED: "Counter {counter} is paused. Resume it first.",
    Reason.COUNTER_IN_USE: "Counter {counter} is open for {officer}. Close it there first.",
    Reason.COUNTER_IDLE: "Counter {counter} holds no visitor in that state. Call one first.",
    Reason.TOO_SOON: "Called a moment ago. Call again in {wait_s} seconds.",
    Reason.CALL_LIMIT: "Called {calls} times already. Mark the visitor as missed.",
    Reason.WRONG_STATE: "Ticket {number} is {state}; that cannot be done with it now.",
    Reason.PAPER_UNDER_WAY: "The paper of {number} is under way at {printer}. Wait for it.",
    Reason.REASON_NEEDED: "Say why: this stays in the audit. Send a reason.",
    Reason.NOT_SPEAKER: "Zone {zone} is spoken for by {speaker}. Stay silent.",
    Reason.SPOKEN_ALREADY: "{what} was given to a voice already. Do not say it again.",
    Reason.TIME_PAST: "That moment has passed. Choose a later one.",
    Reason.UNKNOWN_ZONE: "There is no zone {zone}. Ask for the view to see them all.",
    Reason.UNKNOWN_ANNOUNCEMENT: "There is no announcement {id} now.",
    Reason.COUNTER_CLOSES: "Counter {counter} closes for today with its last visitor. Call nobody.",
    Reason.CLOSED_FOR_TODAY: "Counter {counter} is closed for today: {detail}. Open it tomorrow.",
    Reason.NOT_ASKED: "Counter {counter} has not asked to close for today.",
    Reason.NO_QUOTA: "Service {service} has no quota. Suspend it instead.",
    Reason.QUOTA_RANGE: "{taken} of {quota} are taken. Send an extra from {least} to {most}.",
    Reason.NOTHING_TO_UNDO: "Counter {counter} has no step that can be taken back now.",
    Reason.TOO_LATE: "A step can be taken back for {seconds} seconds. Correct it another way.",
    Reason.UNKNOWN_SERVICE: "There is no service {service}. Ask for the view to see them all.",
    Reason.UNKNOWN_COUNTER: "There is no counter {counter}. Ask for the view to see them all.",
    Reason.UNKNOWN_TICKET: "There is no ticket {ticket} today.",
    Reason.UNKNOWN_NUMBER: "There is no number {number} today.",
    Reason.UNKNOWN_LANGUAGE: "The hall has no language {language}. It has {languages}.",
    Reason.UNKNOWN_OFFICER: "There is no officer {officer}. Add one with antrean-hub officer.",
    Reason.UNKNOWN_PRINTER: "No kiosk {printer} is connected to print it. Choose another.",
    Reason.UNKNOWN_AGENCY: "There is no agency {agency}; an agency head has one, nobody else has.",
    Reason.UNKNOWN_CODE: "No machine waits with code {code}. Read it from its screen again.",
    Reason.WRONG_PIN: "The PIN is wrong. {left} tries left.",
    Reason.NOT_YOUR_COUNTER: "Counter {counter} is not yours to use. Open your own first.",
    Reason.NOT_YOUR_DUTY: "{officer} may not sign in as {role}. The office's officers say who may.",
    Reason.NOT_YOUR_TICKET: "Ticket {number} was taken or is held elsewhere.",
    Reason.NOT_YOUR_AGENCY: "{what} belongs to another agency.",
    Reason.NO_COUNTER: "No counter is open here. Open one with counter.open, then see to {what}.",
    Reason.NOT_ALLOWED: "A {role} may not send {method}.",
    Reason.NOT_LENT: "Number {number} is not lent to this station today. Ask for numbers.lease.",
    Reason.NUMBER_TAKEN: "Number {number} was given to somebody else today.",
    Reason.WRONG_RANGE: "Say the first and the last number, at most {most} papers at once.",
    Reason.HALL_CHANGED: "{who} changed the hall at {at}. Read the new tables first.",
    Reason.UNKNOWN_TABLE: "There is no table {table}. Ask hall.tables.",
    Reason.UNKNOWN_ROW: "There is no row {row_key} in table {table}. Read the table anew.",
    Reason.UNKNOWN_VERSION: "The hall has no version {version}. Ask hall.versions.",
    Reason.UNKNOWN_STATION: "There is no station {station}. Ask stations.list.",
    Reason.WRONG_DATES: "Name a first and a last day, at most {most} days together.",
    Reason.NO_FILE: "No whole file was uploaded. Send hall.upload first.",
    Reason.NOT_OPEN: "Send session.open first.",
    Reason.UNKNOWN_TOKEN: "The hub does not know this token. Pair the station again.",
    Reason.WRONG_ROLE: "This token is for {paired}, not for {asked}. Pair the station again.",
    Reason.PROTOCOL_TOO_OLD: "Protocol {asked} is too old for {spoken}. Update the station.",
    Reason.PROTOCOL_TOO_NEW: "Protocol {asked} is too new for {spoken}. Update the hub.",
    Reason.TOO_FAST: "Too many messages. Try again in {retry_after_s} seconds.",
    Reason.CLOCK_BEHIND: "The hub's clock says {today}, but {day} has begun. Set the clock first.",
    Reason.STORAGE_FAILED: "The hub cannot write to its disk; nothing changed. Call a technician.",
}
"""One English sentence a reason; stations have their own in the reader's language."""


def refusal(refused: Refused) -> ErrorObject:
    """Return the refusal as the wire carries it."""
    sentence = SENTENCES[refused.reason].format_map(_Spoken(refused.facts))
    return ErrorObject(code=1, message=sentence, data={"reason": refused.reason, **refused.facts})


class _Spoken(dict[str, Detail]):
    """Facts as they are read out: what is not known is said so."""

    def __missing__(self, _name: str) -> str:
        return "unknown"
