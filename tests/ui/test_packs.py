"""Languages are data, and a draft is hidden until somebody who speaks it says that it is right."""

from pathlib import Path

import antrean_kiosk
from antrean_ui import packs
from antrean_ui.translate import read

I18N = Path(antrean_kiosk.__file__).parent / "i18n"
DRAFTS = {"jv", "su", "ban", "mad", "min", "bug", "bjn", "ace"}


def test_only_what_people_checked_is_shown():
    assert packs.checked() == ("id", "en")


def test_every_draft_has_its_own_name_and_texts():
    assert set(packs.names()) == {"id", "en"} | DRAFTS
    for code in DRAFTS:
        assert len(read(I18N / f"kiosk_{code}.ts")) >= 20, code


def test_drafts_say_what_they_are_in_the_file():
    for code in DRAFTS:
        assert "not checked by a native speaker" in (I18N / f"kiosk_{code}.ts").read_text()


def test_drafts_translate_what_the_kiosk_says():
    known = set(read(I18N / "kiosk_en.ts"))
    for code in DRAFTS:
        assert set(read(I18N / f"kiosk_{code}.ts")) <= known, code


def test_marking_a_pack_checked_brings_it_out(tmp_path):
    text = packs.MANIFEST.read_text()
    manifest = tmp_path / "packs.toml"
    before, jawa, after = text.partition("[jv]")
    manifest.write_text(before + jawa + after.replace("checked = false", "checked = true", 1))
    assert packs.checked(manifest) == ("id", "en", "jv")
