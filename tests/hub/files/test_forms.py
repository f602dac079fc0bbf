"""The tables an office fills in, and what tells their rows apart."""

import pytest

from antrean_hub.files.forms import FORMS


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_table_is_told_apart_by_columns_of_its_own(form):
    assert form.key
    assert set(form.key) <= set(form.headings)
    assert len(set(form.headings)) == len(form.headings)
    assert form.title != form.title_en


def test_a_key_is_made_of_the_cells_that_tell_a_row_apart():
    assert FORMS["hari"].key_of(("2026-12-25", "libur", "Natal", "", "A-01")) == "2026-12-25||A-01"
    assert FORMS["teks"].key_of(("3", "Halo.")) == "3"
