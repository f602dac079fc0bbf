"""A desk as a program finds it when it starts."""

from antrean_counter.desk import Field, Line, Page, new_desk
from counter.shift import RUN


def test_a_new_desk_waits_for_the_hub_and_an_officer():
    desk = new_desk("pc-1", RUN)
    assert (desk.page, desk.line, desk.login.at) == (Page.LOGIN, Line.JOINING, Field.COUNTER)


def test_at_a_fixed_counter_only_the_name_is_asked():
    desk = new_desk("pc-1", RUN, "3")
    assert (desk.login.counter, desk.login.at) == ("3", Field.OFFICER)
