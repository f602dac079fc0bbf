"""A desk as a program finds it when it starts."""

from dataclasses import replace

from antrean_counter.desk import Ask, Field, Line, Page, Question, new_desk
from antrean_counter.habits import Habits
from tests.counter.shift import RUN


def test_a_new_desk_waits_for_the_hub_and_an_officer():
    desk = new_desk("pc-1", RUN)
    assert (desk.page, desk.line, desk.login.at) == (Page.LOGIN, Line.JOINING, Field.COUNTER)


def test_at_a_fixed_counter_only_the_name_is_asked():
    desk = new_desk("pc-1", RUN, "3")
    assert (desk.login.counter, desk.login.at) == ("3", Field.OFFICER)


def test_who_was_here_yesterday_needs_only_a_pin():
    habits = Habits(officer="Sari")
    fixed = new_desk("pc-1", RUN, "3", habits)
    assert (fixed.login.officer, fixed.login.at) == ("Sari", Field.PIN)
    free = new_desk("pc-1", RUN, None, habits)
    assert (free.login.officer, free.login.at) == ("Sari", Field.COUNTER)


def test_the_bar_gives_way_to_a_question_and_to_the_log_in():
    desk = replace(new_desk("pc-1", RUN), small=True)
    assert desk.page is Page.LOGIN
    working = replace(desk, counter="3")
    assert working.page is Page.BAR
    assert replace(working, dialog=Question(Ask.PAUSE)).page is Page.WORK
