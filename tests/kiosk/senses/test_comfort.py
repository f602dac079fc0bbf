"""Volume and brightness stay on the disk, within what can be heard and seen."""

from antrean_kiosk.senses.comfort import Comfort, ComfortBook


def test_what_was_set_is_found_again(tmp_path):
    book = ComfortBook(tmp_path / "comfort.json")
    book.louder(2)
    book.brighter(-3)
    assert ComfortBook(tmp_path / "comfort.json").now == Comfort(volume=70, light=70)


def test_there_is_an_end_on_both_sides():
    book = ComfortBook(None)
    book.louder(-20)
    book.brighter(-20)
    assert book.now == Comfort(volume=0, light=20)
    book.louder(30)
    assert book.now.volume == 100


def test_a_broken_file_begins_anew(tmp_path):
    (tmp_path / "comfort.json").write_text("{")
    assert ComfortBook(tmp_path / "comfort.json").now == Comfort()
    (tmp_path / "comfort.json").write_text('{"volume": 999, "light": -5}')
    assert ComfortBook(tmp_path / "comfort.json").now == Comfort(100, 20)


def test_a_disk_that_refuses_stops_nobody(tmp_path):
    book = ComfortBook(tmp_path / "gone" / "comfort.json")
    book.louder(1)
    assert book.now.volume == 60
