"""What a visitor reads before the paper comes."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from antrean_kiosk.page.brief import NOTHING, brief
from antrean_kiosk.poses import late, poses
from antrean_ui import app
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL, VIEW

PAGES = poses(HALL)


@pytest.fixture(autouse=True)
def application():
    app.application()
    Translations().speak("id")


def test_it_says_what_to_bring_how_long_and_how_much():
    told = brief(PAGES["confirm"])
    assert told.needs.splitlines()[0] == "• KK lama"
    assert (told.promise, told.fee) == ("15 menit", "Gratis")
    assert told.standing == "Tidak ada antrean · Hari ini masih sempat dilayani."
    assert not told.doubtful


def test_who_may_wait_in_vain_is_told():
    told = brief(PAGES["confirm-in-vain"])
    assert (told.doubtful, "tidak sempat" in told.standing) == (True, True)


def test_english_readers_get_english_facts():
    told = brief(replace(PAGES["confirm"], language="en"))
    assert (told.needs.splitlines()[0], told.fee) == ("• Old family card", "Free")


def test_a_hall_that_says_nothing_promises_nothing():
    bare = tuple(changed(each, requirements=(), promise_min=None, fee="") for each in VIEW.services)
    told = brief(replace(PAGES["confirm"], view=changed(late(VIEW), services=bare)))
    assert (told.needs, told.promise, told.fee) == ("", "", "")


@pytest.mark.parametrize("name", ["service", "idle"])
def test_other_pages_have_none(name):
    assert brief(PAGES[name]) == NOTHING


def test_a_kiosk_alone_says_nothing_of_lines():
    alone = changed(VIEW, queues=(), offers=tuple(changed(o, chance=None) for o in VIEW.offers))
    assert brief(replace(PAGES["confirm"], view=alone)).standing == ""
