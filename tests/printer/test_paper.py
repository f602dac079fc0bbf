import pytest

from antrean_printer.paper import NARROW, WIDE, Paper


@pytest.mark.parametrize(("columns", "dots"), [(WIDE, 576), (NARROW, 384)])
def test_dots_follow_the_columns(columns, dots):
    assert Paper(columns=columns).dots == dots
