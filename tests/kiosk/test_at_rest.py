"""What a kiosk carries while nobody is before it: nothing that is not on show."""

import pytest

from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.poses import poses
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL
from tests.screens import person_before, settle

PAGES = poses(HALL)
PANELS = {"help": "help-title", "ease": "close-ease", "priority": "priority-title"}


@pytest.fixture
def model():
    app.application()
    made = KioskModel(Translations([I18N]), settle_ms=1)
    made.show(PAGES["idle"], example.NOW)
    yield made
    made.show(PAGES["idle"])


@pytest.fixture
def window(model):
    with person_before("Antrean.Kiosk", QML, model, (1080, 1920)) as someone:
        yield someone.window


def carried(window):
    """Return the names of all items there are, seen or not."""

    def below(item):
        yield item.objectName()
        for child in item.childItems():
            yield from below(child)

    return list(below(window.contentItem()))


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_is_made_when_it_is_wanted_and_goes_with_its_end(window, model, panel):
    assert PANELS[panel] not in carried(window)
    model.ease.lay(panel)
    settle(window)
    assert PANELS[panel] in carried(window)
    model.ease.lay("")
    settle(window)
    assert PANELS[panel] not in carried(window)


def test_the_agencies_that_are_not_on_the_first_page_are_made_when_all_are_asked_for(window, model):
    every = [f"agency-{each.id}" for each in PAGES["idle"].view.agencies]
    first = [name for name in carried(window) if name in every]
    assert len(first) == len(set(first)) < len(every)
    model.choosing.showAll()
    settle(window)
    assert set(every) <= set(carried(window))
