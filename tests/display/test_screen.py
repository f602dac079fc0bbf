"""The real page, offscreen, on every shape of monitor and in both languages."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QColor

from antrean_display import scenes
from antrean_display.board import MISSED_SHOWN, PAUSED_SHOWN, Ground, Tick
from antrean_display.reel import read
from antrean_display.shots import COUNTER_SIZES, COUNTERS, PICTURES, SIZES, Played, poster
from antrean_display.station import MODULE, QML
from antrean_shared.session import Barred
from antrean_shared.wire import Media
from antrean_shared.words import TicketState
from tests.display.films import film
from tests.screens import box, no_clipped_text, person_before, shown

FULL_HD = (1920, 1080)
ODD_SIZES = ((1366, 768), (1280, 800), (1024, 768), (768, 1366))
INK, YELLOW = QColor("#12222E"), QColor("#FFC845")


def before(played, size=FULL_HD, **properties):
    return person_before(MODULE, QML, played.model, size, properties)


def acted(scene, zone="1", language="id", **more):
    played = Played(zone, language, **more)
    played.plays(scene)
    return played


def crowded(hall):
    """Everything the page can hold at once, at its longest."""
    yield from scenes.twelve_calls(hall)
    for number in ("A4-1008", "A3-925", "A2-842"):
        yield hall.moves(number, TicketState.MISSED)
    for counter in ("4", "6", "8"):
        yield hall.pauses(counter)


def full_aside(hall):
    """Three who were missed, and four counters that rest."""
    yield from scenes.taken_back(hall)
    for counter in ("6", "8"):
        yield hall.pauses(counter)


def every_short_name(hall):
    yield hall.joined()
    for counter in range(1, 46, 3):
        yield 70
        yield hall.calls(f"W{counter % 9 + 1}-1000", str(counter), language="en")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("name", "scene", "zone"), [*PICTURES, ("crowded", crowded, "1")])
def test_every_text_fits_on_every_monitor(name, scene, zone, language):
    with before(acted(scene, zone, language)) as person:
        for size in SIZES:
            person.resizes(*size)
            no_clipped_text(person.window)


@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_the_practice_board_fits_too(size):
    with before(acted(scenes.whole_hall, None, rehearsal=True), size) as person:
        no_clipped_text(person.window)
        assert "SIMULASI" in person.texts()


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_agency_of_the_hall_fits(language):
    played = Played(None, language)
    with before(played) as person:
        for happening in every_short_name(played.hall):
            played.plays(lambda _, one=happening: [one])
            for size in SIZES if not isinstance(happening, int) else ():
                person.resizes(*size)
                no_clipped_text(person.window)


@pytest.mark.parametrize("size", [*SIZES, (1366, 768), (1280, 800)])
@pytest.mark.parametrize("scene", [scenes.one_call, scenes.longest_number])
def test_the_called_number_is_a_quarter_of_the_screen_high(scene, size):
    with before(acted(scene), size) as person:
        assert person.find("number").height() >= size[1] * 0.25


@pytest.mark.parametrize("size", [*SIZES, (1366, 768), (1280, 800)])
@pytest.mark.parametrize("scene", [scenes.one_call, scenes.longest])
def test_where_to_go_is_the_second_largest_thing_on_the_board(scene, size):
    zone = "3" if scene is scenes.longest else "1"
    with before(acted(scene, zone), size) as person:
        assert person.find("counter").height() >= min(size) * 0.11


@pytest.mark.parametrize("size", [FULL_HD, (2560, 1080)])
def test_its_very_ink_is_a_quarter_of_the_screen_high(size):
    with before(acted(scenes.longest_number), size) as person:
        place, image = box(person.find("number")), person.picture()
        middle = range(round(place.left()), round(place.right()), 2)
        inked = [
            y
            for y in range(round(place.top()), round(place.bottom()) + 1)
            if any(image.pixelColor(x, y) == INK for x in middle)
        ]
        assert inked[-1] - inked[0] + 1 >= size[1] * 0.25


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [2, 4])
def test_several_at_once_are_still_read_from_afar(count, size):
    scene = scenes.two_calls if count == 2 else scenes.twelve_calls
    with before(acted(scene), size) as person:
        figures = [i for i in shown(person.window.contentItem()) if i.objectName() == "figures"]
        assert len(figures) == count
        assert min(item.height() for item in figures) >= min(size) * 0.07


@pytest.mark.parametrize("size", SIZES)
def test_the_longest_number_is_not_read_into_its_counter(size):
    with before(acted(scenes.two_calls), size) as person:
        items = list(shown(person.window.contentItem()))
        number, *_ = (box(item) for item in items if item.objectName() == "figures")
        counter, *_ = (box(item) for item in items if item.objectName() == "counter")
        assert counter.left() - number.right() >= number.height() * 0.4


def test_the_list_shows_the_last_eight():
    with before(acted(scenes.one_call)) as person:
        rows = [i for i in shown(person.window.contentItem()) if i.objectName() == "rowNumber"]
        assert [row.property("text") for row in rows][:2] == ["A1-031", "A4-014"]
        assert len(rows) == 8


def test_a_call_is_yellow_and_a_served_visitor_is_not():
    played = acted(scenes.one_call)
    with before(played) as person:
        assert person.picture().pixelColor(10, 300) == YELLOW
        played.plays(lambda hall: [12, hall.moves("A2-017", TicketState.SERVING)])
        person.waits_for(lambda: person.picture().pixelColor(10, 300) != YELLOW)
        assert person.reads("heading") == "Sedang dilayani"


def test_the_age_stands_where_the_notices_stood():
    with before(acted(scenes.link_down)) as person:
        assert person.reads("offline") == "Luring sejak 10.49 — daftar bisa tertinggal"
        assert not person.sees("notice")
        assert person.reads("heading") == "Terakhir dipanggil"


def test_before_the_first_call_the_hall_welcomes():
    with before(acted(scenes.before_the_first_call)) as person:
        assert person.reads("quietTitle") == "Mal Pelayanan Publik\nKabupaten Tirta Kencana"
        assert not person.sees("row")


def test_a_refused_screen_says_whom_to_ask():
    refused = Barred("unknown_token", "Pair it again.")
    with before(acted(lambda hall: [refused])) as person:
        assert person.reads("quietTitle") == "Silakan hubungi teknisi."
        no_clipped_text(person.window)


# ---- movement ----


def tiles(person):
    return [i for i in shown(person.window.contentItem()) if i.objectName() == "tile"]


def lives(person, seconds):
    clock = QElapsedTimer()
    clock.start()
    person.waits_for(lambda: clock.elapsed() >= seconds * 1000)


def moving(person):
    return [tile.property("moving") for tile in tiles(person)]


def test_a_new_call_moves_once_and_alone():
    played = acted(scenes.one_call)
    with before(played, still=False) as person:
        person.waits_for(lambda: moving(person) == [False])
        played.plays(lambda hall: [1, hall.calls("A1-032", "1")])
        person.waits_for(lambda: moving(person) == [False, True])
        person.waits_for(lambda: moving(person) == [False, False], seconds=1)


def test_a_repeated_call_moves_again():
    played = acted(scenes.one_call)
    with before(played, still=False) as person:
        person.waits_for(lambda: moving(person) == [False])
        played.later(30)
        played.plays(lambda hall: [hall.calls_again("A2-017")])
        person.waits_for(lambda: moving(person) == [True])
        person.waits_for(lambda: moving(person) == [False], seconds=1)


def test_coming_to_rest_moves_nothing():
    played = acted(scenes.two_calls)
    with before(played, still=False) as person:
        person.waits_for(lambda: moving(person) == [False, False])
        played.plays(lambda hall: [12, Tick()])
        assert moving(person) == [False]


# ---- beside the calls, above one counter, by day ----


def boxes(person, name):
    return [box(i) for i in shown(person.window.contentItem()) if i.objectName() == name]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "scene", [scenes.one_call, scenes.twelve_calls, scenes.longest_number, scenes.announcement]
)
def test_pictures_stand_beside_the_calls_and_never_over_them(scene, size, tmp_path):
    with before(acted(scene, reel=poster(tmp_path)), size) as person:
        (media,) = boxes(person, "media")
        assert media.width() * media.height() > 0
        for name in ("tile", "row", "clock", "aside", "notice", "bulletin"):
            for other in boxes(person, name):
                assert not media.intersects(other), name
        no_clipped_text(person.window)


def test_a_picture_has_the_halls_words_below_it(tmp_path):
    played = Played("1", reel=poster(tmp_path))
    listed = (Media(file="poster.png", caption="Layanan di sini gratis."),)
    played.hall.view = replace(played.hall.view, hall=replace(played.hall.view.hall, media=listed))
    played.plays(scenes.one_call)
    with before(played) as person:
        assert person.reads("caption") == "Layanan di sini gratis."
        no_clipped_text(person.window)


def test_a_film_moves_beside_the_calls(tmp_path):
    film(tmp_path / "film.webp", 12, 100)
    with before(acted(scenes.at_rest, reel=read(tmp_path)), still=False) as person:
        (place,) = boxes(person, "media")
        seen = set()

        def changes():
            seen.add(person.picture().pixelColor(place.center().toPoint()).name())
            return len(seen) > 3

        person.waits_for(changes)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [*COUNTER_SIZES, (1024, 600), (1280, 400)])
@pytest.mark.parametrize(("name", "scene"), COUNTERS)
def test_a_screen_above_a_counter_fits_every_shape(name, scene, size, language):
    with before(acted(scene, None, language, counter="3", rehearsal=True), size) as person:
        no_clipped_text(person.window)
        assert person.reads("counter") == "3"


@pytest.mark.parametrize("size", COUNTER_SIZES)
def test_its_number_is_a_quarter_of_the_screen_high_or_as_wide_as_it_can_be(size):
    with before(acted(scenes.counter_calls, None, counter="3"), size) as person:
        (figures, *rest) = boxes(person, "figures")
        wide = max(each.width() for each in (figures, *rest))
        assert figures.height() >= size[1] * 0.25 or wide >= size[0] * 0.8


def test_an_emergency_covers_everything():
    with before(acted(scenes.emergency)) as person:
        (alarm,) = boxes(person, "alarm")
        assert (alarm.width(), alarm.height()) == FULL_HD
        assert person.reads("alarmText").startswith("Silakan keluar")


def test_the_day_board_is_paper_and_what_is_called_is_still_yellow():
    with before(acted(scenes.twelve_calls, ground=Ground.DAY)) as person:
        image = person.picture()
        assert image.pixelColor(5, 5) == QColor("#FAF8F3")
        (row, *_) = boxes(person, "row")
        assert image.pixelColor(round(row.left()) - 3, round(row.center().y())) == YELLOW


@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_as_many_missed_numbers_and_resting_counters_as_a_page_has_stand_above_the_notice(size):
    with before(acted(full_aside), size) as person:
        (notice,) = [box(i) for i in shown(person.window.contentItem()) if is_notice(i)]
        aside = boxes(person, "aside")
        assert len(aside) == MISSED_SHOWN + PAUSED_SHOWN
        assert max(each.bottom() for each in aside) <= notice.top()


def is_notice(item):
    return item.metaObject().className().startswith("NoticeBar")


@pytest.mark.parametrize("size", SIZES)
def test_nothing_stands_where_a_television_cuts_off(size):
    with before(acted(crowded), size, overscan=5.0) as person:
        no_clipped_text(person.window)
        for name in ("place", "clock", "notice", "figures", "rowNumber", "aside"):
            for each in boxes(person, name):
                assert each.left() >= size[0] * 0.05
                assert each.right() <= size[0] * 0.95
                assert each.top() >= size[1] * 0.05 - 1
                assert each.bottom() <= size[1] * 0.95 + 1


def test_a_long_notice_runs_by_at_reading_speed():
    played = Played("1")
    hall = replace(played.hall.view.hall, running_text=("Jagalah barang bawaan Anda. " * 8,))
    played.hall.view = replace(played.hall.view, hall=hall)
    with before(played, still=False) as person:
        played.plays(scenes.before_the_first_call)
        notice = person.find("notice")
        person.waits_for(lambda: notice.x() < -5, "the text to run", 5)
        clock = QElapsedTimer()
        clock.start()
        begun = notice.x()
        person.waits_for(lambda: notice.x() < begun - 60, "a second of it", 5)
        assert 60 / (clock.elapsed() / 1000) <= 66


def test_a_board_at_rest_draws_nothing():
    with before(acted(scenes.at_rest), still=False) as person:
        person.waits_for(lambda: not any(moving(person)))
        lives(person, 0.4)
        frames = []
        person.window.frameSwapped.connect(lambda: frames.append(1))
        lives(person, 0.6)
        assert frames == []
