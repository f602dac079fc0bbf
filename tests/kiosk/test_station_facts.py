"""The lines of the maintenance corner."""

from dataclasses import replace

import pytest

from antrean_kiosk.page.viewmodel import I18N
from antrean_kiosk.station_facts import Standing, facts
from antrean_ui import app
from antrean_ui.translate import Translations

HERE = Standing("kiosk-1", "ws://hub:7600/", True, "usb:", 61_400.0, None, 1234)


@pytest.fixture(autouse=True)
def indonesian():
    app.application()
    Translations([I18N]).speak("id")


def test_a_station_that_is_well_says_what_it_has():
    lines = dict(facts(HERE))
    assert lines["Sambungan"] == "tersambung"
    assert (lines["Sisa kertas"], lines["Potongan pisau"]) == ("61 m", "1234")
    assert "Ganti kertas sebelum" not in lines


def test_a_roll_that_ends_soon_says_when():
    lines = dict(facts(replace(HERE, due="13.20", connected=False)))
    assert (lines["Ganti kertas sebelum"], lines["Sambungan"]) == ("13.20", "terputus")
