"""The settings on the machine's disk: kept whole, read kindly."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from antrean_counter.acts import Act
from antrean_counter.habits import FREE, TEXT_SIZES, USUAL, Device, Habits, put
from antrean_counter.keepsake import keep, kept, understood, written


def test_what_was_kept_comes_back(tmp_path):
    path = tmp_path / "new" / "counter-1.toml"
    habits = put(
        Habits(text=150, shown=Device.PAD, sound=False, officer='R. "Sri" \\ W'), Act.PARK, "T"
    )
    keep(habits, path)
    assert kept(path) == habits
    assert [file.name for file in path.parent.iterdir()] == ["counter-1.toml"]


def test_a_machine_that_kept_nothing_is_as_on_its_first_day(tmp_path):
    assert kept(tmp_path / "none.toml") == USUAL


def test_a_file_that_is_broken_costs_the_settings_and_not_the_counter(tmp_path):
    path = tmp_path / "counter-1.toml"
    path.write_bytes(b"\xff text = ")
    assert kept(path) == USUAL
    path.write_text("text = [")
    assert kept(path) == USUAL


def test_what_is_understood_is_taken_and_the_rest_left():
    told = {
        "text": 170,
        "shown": "pad",
        "sound": "loud",
        "officer": 3,
        "keyboard": {"fly": "F1", "park": 4},
    }
    assert understood(told) == Habits(shown=Device.PAD)


def test_a_key_given_twice_stays_with_the_first():
    habits = understood({"keyboard": {"park": "T", "transfer": "T"}})
    assert habits.keyboard[Act.PARK] == "T"
    assert Act.TRANSFER not in habits.keyboard


def test_a_key_given_anew_is_taken_from_its_usual_act():
    habits = understood({"keyboard": {"park": "F4"}})
    assert habits.keyboard[Act.PARK] == "F4"
    assert Act.TRANSFER not in habits.keyboard


@given(
    st.lists(st.tuples(st.sampled_from(list(Act)), st.sampled_from(sorted(FREE))), max_size=12),
    st.sampled_from(TEXT_SIZES),
    st.text(max_size=20),
)
def test_whatever_was_put_anywhere_comes_back(wishes, text, officer):
    habits = Habits(text=text, officer="".join(c for c in officer if c.isprintable()))
    for act, key in wishes:
        done = put(habits, act, key)
        habits = done if isinstance(done, Habits) else habits
    assert understood(tomllib.loads(written(habits))) == habits
