"""A ticket's day, read by somebody who was not there."""

from msgspec.structs import replace

from antrean_hub.core.facts import FACTS, TicketFact
from antrean_hub.why import _WORDS, sentence, tell
from antrean_shared import commands as c
from tests.hub.core.halls import KIOSK, Story, ask, desk


def told(story, number):
    """What ``why`` says, without the times."""
    return [sentence(line) for line in tell(story.records, story.hall.numbers[number])]


def test_a_plain_day_is_told_from_paper_to_done():
    story = Story()
    number = story.take("A-02").number
    story.open("1")
    story.serve("1")
    assert told(story, number) == [
        "A1-001 taken at kiosk-1 for A-02",
        "printed; it waits in line A1",
        "called to counter 1 by Sari: it was first in line A1",
        "0 who came earlier and 0 who came later had gone before it there",
        "the visitor is at counter 1",
        "served; done",
    ]


def test_whoever_went_before_is_named_with_the_reason():
    story = Story()
    story.take("A-02")
    number = story.take("A-02").number
    elderly = story.take("A-02", "elderly").number
    story.open("1", "8")
    for _ in range(3):
        story.serve("1")
    lines = told(story, number)
    assert lines[2] == (
        f"{elderly}, who came later, was called first to counter 1: priority (elderly) goes "
        "first, at most 2 in a row; it was first in line A1"
    )
    assert lines[4] == "1 who came earlier and 1 who came later had gone before it there"


def test_calls_at_counters_that_could_not_have_called_it_are_left_out():
    story = Story()
    number = story.take("A-02").number
    story.take("G-01")
    story.open("21")
    story.serve("21")
    assert len(told(story, number)) == 2


def test_every_turn_of_a_day_has_its_words():
    story = Story()
    ticket = story.take("A-01")
    story.open("1")
    story.call("1")
    story.do(ask(c.MissTicket, ticket=ticket.id, reason="tidak datang"), desk("1"))
    story.do(ask(c.RestoreTicket, ticket=ticket.id, reason="kembali"), desk("1"))
    story.do(ask(c.ReprintTicket, ticket=ticket.id), KIOSK)
    story.do(ask(c.CancelTicket, ticket=ticket.id, reason="pulang"), desk("1"))
    assert told(story, ticket.number)[4:] == [
        "the visitor did not come, because: tidak datang",
        "back in line A1, because: kembali",
        "printed once more at kiosk-1",
        "cancelled, because: pulang",
    ]


def test_no_fact_about_a_ticket_is_left_without_words():
    spoken = {*_WORDS, *(each for each in FACTS.__args__ if each.__name__ == "TicketCalled")}
    assert {each for each in FACTS.__args__ if issubclass(each, TicketFact)} == spoken


def test_what_came_of_a_service_and_what_was_taken_back_is_told():
    story = Story()
    ticket = story.take("A-02")
    story.open("1", "8")
    story.call("1")
    for wish in (c.StartServing, c.UndoStep, c.StartServing):
        story.do(ask(wish, counter="1"), desk("1"))
    to = c.Target(service="A-04")
    wish = ask(c.FinishServing, counter="1", outcome="in_process", then=to)
    story.do(wish, desk("1"))
    story.serve("8")
    lines = told(story, ticket.number)
    assert lines[4:8] == [
        "the visitor is at counter 1",
        "counter 1 took its last step back: called again",
        "the visitor is at counter 1",
        "in process; sent on to service A-04, now in line A2",
    ]
    assert lines[-1] == "served; done"


def test_a_call_tells_next_year_what_its_rules_were_then():
    story = Story()
    number = story.take("A-02").number
    story.open("1")
    story.serve("1")
    told_then = told(story, number)
    story.records = [replace(each, before=other_rules(each.before)) for each in story.records]
    assert told(story, number) == told_then


def other_rules(hall):
    return replace(hall, index=replace(hall.index, counters={}))


def test_a_supervisor_reads_the_same_in_indonesian_with_the_grounds_beside_it():
    story = Story()
    number = story.take("A-02", "elderly").number
    story.open("1")
    story.serve("1")
    lines = list(tell(story.records, story.hall.numbers[number]))
    assert [line.text for line in lines] == [
        "A1-001 diambil di kiosk-1 untuk A-02, prioritas (lansia)",
        "tercetak; menunggu di antrean A1",
        "dipanggil ke loket 1 oleh Sari",
        "0 yang datang lebih dulu dan 0 yang datang kemudian sudah dipanggil",
        "pengunjung sudah di loket 1",
        "dilayani; selesai",
    ]
    assert [bool(line.why) for line in lines] == [False, False, True, False, False, False]
