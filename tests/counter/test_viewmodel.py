"""The model tells of each face when it changes, and of nothing else."""

from datetime import timedelta

import pytest

from antrean_counter import example
from antrean_counter.gestures import Tick
from antrean_counter.scenes import scenes
from antrean_counter.viewmodel import CounterModel

SCENES = scenes()


@pytest.fixture
def sent():
    return []


@pytest.fixture
def model(qapp, sent):
    return CounterModel(SCENES["serving"], sent.append, "id")


@pytest.fixture
def told(model):
    """Names of the signals that came."""
    came = []
    for name in ("head", "hero", "keys", "lists", "dialog", "login"):
        getattr(model, name).changed.connect(lambda name=name: came.append(name))
    model.dialog.rows_changed.connect(lambda: came.append("rows"))
    model.login.rows_changed.connect(lambda: came.append("tiles"))
    model.told_changed.connect(lambda: came.append("told"))
    return came


def test_a_tick_that_changes_no_word_tells_nothing(model, told):
    model.tick(Tick(example.NOW), 0)
    assert told == []


def test_a_second_moves_the_bar_alone(model, told):
    model.tick(Tick(example.NOW + timedelta(seconds=1)), 0)
    assert told == ["hero"]
    assert model.hero.spent == "06.03"


def test_a_moving_cursor_leaves_the_rows_alone(model, told):
    model.show(SCENES["ask-park"])
    told.clear()
    model.point(2)
    assert (told, model.dialog.cursor) == (["dialog"], 2)


def test_the_language_changes_every_word(model, told):
    model.speak("en")
    assert model.hero.service == "Family card, new or changed"


def test_each_slot_is_a_gesture(model, sent):
    model.act("transfer")
    model.write("loket")
    model.turn()
    model.toFront()
    assert (model.dialog.find, model.dialog.front, model.dialog.text) == ("counter", True, "")
    model.choose(1)
    assert (sent[0].to.counter, sent[0].front) == ("4", True)


def test_dialogs_are_left_and_confirmed(model, sent):
    model.bring(0)
    model.dismiss()
    assert model.dialog.kind == ""
    model.act("priority")
    model.confirm()
    assert sent[0].priority == "elderly"


def test_the_blanks_of_the_log_in(model):
    model.show(SCENES["login"])
    model.enter("officer")
    model.fill("officer", "Sari")
    assert (model.login.at, model.login.officer) == ("officer", "Sari")


def test_every_property_has_a_value_on_every_scene(model):
    parts = (model, model.head, model.hero, model.keys, model.lists, model.dialog, model.login)
    for desk in SCENES.values():
        model.show(desk)
        for part in parts:
            assert None not in [getattr(part, name) for name in properties(part)]


def properties(part):
    meta = part.metaObject()
    return [meta.property(n).name() for n in range(1, meta.propertyCount())]
