"""Two hours of random touching, at accelerated pace: never a wrong state, never a lost number.

The values are touched for two hours in every run; the glass for a short while, because it is slow.
"""

import os

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.flow.step import Settled, Tick, step
from antrean_kiosk.flow.visitor import ChooseService, TakeNumber
from antrean_kiosk.page.sight import look
from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.kiosk.monkey import Monkey, World, faults, second
from tests.screens import person_before, settle

TWO_HOURS_S = 2 * 3600
GLASS_TOUCHES = int(os.environ.get("ANTREAN_MONKEY_TOUCHES", "250"))
"""For a long run on the glass set ``ANTREAN_MONKEY_TOUCHES=20000``."""
ENDINGS = {"printed", "given back", "in doubt"}


class Played:
    """Two hours, lived through."""

    def __init__(self, seed: int, seconds: int) -> None:
        monkey = Monkey(seed)
        self.world, self.screen = World(monkey), Screen(caring=True)
        self.choices, self.pages, self.wrong = 0, set(), []
        for _ in range(seconds):
            for each in [*self.world.happens(), *second(monkey)]:
                self.then(each)
        self.then(Settled())
        while coming := self.world.settle():
            for each in coming:
                self.then(each)

    def then(self, happened) -> None:
        before = self.screen
        self.screen, effects = step(before, happened)
        chosen = isinstance(happened, ChooseService | TakeNumber)
        if chosen and self.screen.page is Page.PRINTING is not before.page:
            self.choices += 1
        for effect in effects:
            self.world.carry_out(effect)
        self.pages.add(self.screen.page)
        self.wrong += [f"after {happened}: {each}" for each in faults(self.screen)]


@pytest.fixture(scope="module", params=[1, 2, 3])
def played(request):
    return Played(request.param, TWO_HOURS_S)


def test_no_state_is_ever_wrong(played):
    assert played.wrong == []
    assert played.pages == set(Page) - {Page.DESK}


def test_every_wish_is_one_choice(played):
    assert len(played.world.wishes) == played.choices > 100
    assert len({wish.key for wish in played.world.wishes}) == played.choices


def test_every_number_ends_on_paper_in_doubt_or_given_back(played):
    assert set(played.world.given.values()) <= ENDINGS


def test_no_number_is_on_two_papers_by_itself(played):
    assert len(played.world.papers) == len(set(played.world.papers))


def test_every_screen_on_the_way_can_be_looked_at():
    app.application()
    monkey = Monkey(7)
    world, screen = World(monkey), Screen()
    for _ in range(120):
        for each in [*world.happens(), *second(monkey)]:
            screen, effects = step(screen, each)
            for effect in effects:
                world.carry_out(effect)
        assert look(screen, example.NOW).page == screen.page


def test_drumming_on_the_glass_is_never_wrong():
    app.application()
    monkey = Monkey(11)
    speech = Translations([I18N])
    world, model = World(monkey), KioskModel(speech, Screen(caring=True), settle_ms=1)
    model.effect.connect(world.carry_out)
    model.set_clock(example.NOW)
    with person_before("Antrean.Kiosk", QML, model, (540, 960)) as person:
        window = person.window
        for nth in range(GLASS_TOUCHES):
            for each in world.happens():
                model.happen(each)
            spot = QPoint(monkey.random.randrange(540), monkey.random.randrange(960))
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=spot)
            settle(window)
            model.happen(Settled())
            if nth % 5 == 0:
                model.happen(Tick(monkey.random.choice([1, 1, 5, 60])))
            assert faults(model.screen) == []
        assert set(world.given.values()) <= {*ENDINGS, "reserved"}
    speech.speak("id")  # the child may have left another language behind
