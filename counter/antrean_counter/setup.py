"""The settings of one officer's machine: a list of what can be changed, and each change."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from antrean_counter.acts import Act
from antrean_counter.desk import Desk, Hint, Notice, Setup
from antrean_counter.habits import TEXT_SIZES, Device, Habits, Taken, put, usual_keys

TEXT, SHOWN, SOUND, USUAL = "text", "shown", "sound", "usual"
ITEMS: tuple[str, ...] = (TEXT, SHOWN, SOUND, *Act, USUAL)
"""What the list holds, in its order."""


def choose(desk: Desk, setup: Setup, index: int) -> Desk:
    """Change the item at ``index``; an act first waits for its new key."""
    if not 0 <= index < len(ITEMS):
        return desk
    item = ITEMS[index]
    if item in _CHANGES:
        dialog = replace(setup, cursor=index)
        return replace(desk, dialog=dialog, habits=_CHANGES[item](desk.habits), notice=None)
    return replace(desk, dialog=Setup(cursor=index, catching=True), notice=None)


def catch(desk: Desk, setup: Setup, key: str) -> Desk:
    """Put the act under the cursor on ``key``, or say why that cannot be."""
    done = put(desk.habits, Act(ITEMS[setup.cursor]), key)
    waiting = replace(setup, catching=False)
    if not isinstance(done, Taken):
        return replace(desk, dialog=waiting, habits=done, notice=None)
    return replace(desk, dialog=setup, notice=_taken(done, key))


def _taken(done: Taken, key: str) -> Notice:
    if done.by is None:
        return Notice(Hint.KEY_FIXED, {"key": key})
    return Notice(Hint.KEY_TAKEN, {"key": key, "act": done.by.value})


def _next_size(habits: Habits) -> Habits:
    following = TEXT_SIZES[(TEXT_SIZES.index(habits.text) + 1) % len(TEXT_SIZES)]
    return replace(habits, text=following)


def _other_caps(habits: Habits) -> Habits:
    return replace(habits, shown=Device.KEYBOARD if habits.shown is Device.PAD else Device.PAD)


def _other_sound(habits: Habits) -> Habits:
    return replace(habits, sound=not habits.sound)


_CHANGES: Mapping[str, Callable[[Habits], Habits]] = {
    TEXT: _next_size,
    SHOWN: _other_caps,
    SOUND: _other_sound,
    USUAL: usual_keys,
}
