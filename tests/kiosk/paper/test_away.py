"""What a kiosk may give by itself: by the clock, the last quota and its own block."""

from datetime import timedelta

from msgspec.structs import replace

from antrean_kiosk.paper.away import alone, lend, next_number, running_low, ticket, valid
from antrean_kiosk.paper.paperwork import Book, Borrowed, note
from antrean_shared.commands import TakeTicket
from antrean_shared.wire import Lease, Window
from antrean_shared.words import Origin, Reason
from antrean_ui.example import NOW
from tests.kiosk.story import KEYS, VIEW

SOON = NOW + timedelta(minutes=30)
LEASE = Lease(
    id=f"{NOW:%Y%m%d}-900",
    first=900,
    last=901,
    windows=tuple(Window(each.id, NOW - timedelta(hours=1), SOON) for each in VIEW.services),
)
BOOK = Book(lease=LEASE)


def offer(view=VIEW, book=BOOK, now=NOW, service="A-04"):
    return next(each for each in alone(view, book, now).offers if each.service == service)


def with_offer(**changes):
    """The view in which one service was told otherwise."""
    offers = (replace(each, **changes) if each.service == "A-04" else each for each in VIEW.offers)
    return replace(VIEW, offers=tuple(offers))


def take(key=KEYS[0], book=BOOK, view=VIEW, now=NOW):
    return lend(TakeTicket(key=key, service="A-04"), view, book, "secret", now)


def test_while_the_window_is_open_it_gives():
    assert offer().available


def test_a_window_closes_without_the_hub():
    assert offer(now=SOON).reason is Reason.CUTOFF


def test_a_break_ends_without_the_hub():
    later = replace(LEASE, windows=(Window("A-04", SOON, SOON + timedelta(hours=1)),))
    shut = offer(book=Book(lease=later))
    assert (shut.reason, shut.until) == (Reason.BREAK, SOON)
    was_shut = with_offer(available=False, reason=Reason.BREAK)
    assert offer(was_shut, Book(lease=later), SOON).available


def test_what_people_closed_stays_closed():
    for reason in (Reason.SUSPENDED, Reason.QUOTA_FULL, Reason.HOLIDAY):
        assert offer(with_offer(available=False, reason=reason)).reason is reason


def test_the_last_known_quota_is_kept():
    view = with_offer(quota_left=1)
    assert offer(view).available
    used = note(BOOK, take(view=view))
    assert offer(view, used).reason is Reason.QUOTA_FULL


def test_a_block_that_is_used_up_gives_no_more():
    book = note(note(BOOK, take(KEYS[0])), take(KEYS[1], note(BOOK, take(KEYS[0]))))
    assert next_number(book, "A2") is None
    assert offer(book=book).reason is Reason.SUSPENDED
    assert take(KEYS[2], book) is None


def test_yesterdays_block_gives_nothing():
    tomorrow = NOW + timedelta(days=1)
    assert not valid(LEASE, tomorrow)
    assert not valid(None, NOW)
    assert not offer(now=tomorrow).available
    assert take(now=tomorrow) is None


def test_each_number_is_lent_once_and_says_what_it_is():
    lent = take()
    assert (lent.number, lent.ticket) == ("A2-900", f"{NOW:%Y%m%d}-A2-900")
    assert take(KEYS[1], note(BOOK, lent)).number == "A2-901"
    paper = ticket(lent, VIEW)
    assert (paper.origin, paper.ahead, paper.wait) == (Origin.EMERGENCY, None, None)


def test_without_a_block_or_for_a_service_that_is_not_there_nothing_is_lent():
    assert take(book=Book()) is None
    assert lend(TakeTicket(key=KEYS[0], service="Z"), VIEW, BOOK, "s", NOW) is None


def test_a_block_runs_low_after_half_of_it():
    assert not running_low(Book())
    assert not running_low(note(BOOK, take()))
    half = note(BOOK, take(KEYS[0]))
    assert running_low(note(half, take(KEYS[1], half)))
    assert Borrowed(lease=LEASE, ahead_s=0).last == {}


def test_what_only_the_hub_knows_is_not_shown():
    chances = tuple(replace(each, chance="unlikely") for each in VIEW.offers)
    seen = alone(replace(VIEW, offers=chances), BOOK, NOW)
    assert seen.queues == ()
    assert {each.chance for each in seen.offers if each.available} == {None}
