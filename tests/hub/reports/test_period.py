from datetime import date

import pytest

from antrean_hub.reports.period import Period, period_of

NAMED = {
    "2026-11-25": (date(2026, 11, 25), date(2026, 11, 25)),
    "2026-11": (date(2026, 11, 1), date(2026, 11, 30)),
    "2028-02": (date(2028, 2, 1), date(2028, 2, 29)),
    "2026": (date(2026, 1, 1), date(2026, 12, 31)),
    "2026-W53": (date(2026, 12, 28), date(2027, 1, 3)),
    "2026-11-23..2026-11-25": (date(2026, 11, 23), date(2026, 11, 25)),
    "2026-11..2027-01": (date(2026, 11, 1), date(2027, 1, 31)),
}


@pytest.mark.parametrize(("text", "days"), NAMED.items(), ids=NAMED)
def test_an_office_names_its_days(text, days):
    assert period_of(text) == Period(*days)


WRONG = ["", "yesterday", "2026-13", "2026-02-30", "2025-W53", "2026-11-25..2026-11-24", ".."]


@pytest.mark.parametrize("text", WRONG)
def test_days_that_are_none_are_refused(text):
    with pytest.raises(ValueError, match=r"."):
        period_of(text)
