"""How one officer's machine is set up: its keys, its size of type, its sound. Kept on this PC."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from antrean_counter.acts import Act

FUNCTION_KEYS = tuple(f"F{n + 1}" for n in range(12))
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
EDITING_KEYS = ("Backspace", "Delete", "Insert", "Home", "End", "PageUp", "PageDown")
PAD_KEYS = ("Num0", "Num+", "Num-", "Num*", "Num/", "Num.")
FREE = frozenset({"Space", *FUNCTION_KEYS, *LETTERS, *EDITING_KEYS, *PAD_KEYS})
"""What an act may be put on. Enter, Escape, the arrows and the digits mean the same everywhere."""

KEYBOARD: Mapping[Act, str] = MappingProxyType(
    {
        Act.PRIMARY: "Space",
        Act.MORE: "F1",
        Act.CALL_AGAIN: "F2",
        Act.MISSED: "F3",
        Act.TRANSFER: "F4",
        Act.FINISH: "F5",
        Act.PARK: "F6",
        Act.NUMBER: "F7",
        Act.PRIORITY: "F8",
        Act.WHY: "F9",
        Act.PAUSE: "F10",
        Act.BAR: "F11",
        Act.UNDO: "Backspace",
        Act.CANCEL: "Delete",
        Act.CLOSE: "F12",
    }
)
PAD: Mapping[Act, str] = MappingProxyType(
    {
        Act.MORE: "Num0",
        Act.CALL_AGAIN: "Num+",
        Act.MISSED: "Num-",
        Act.TRANSFER: "Num*",
        Act.PARK: "Num/",
        Act.UNDO: "Num.",
    }
)
"""A numeric keypad alone is enough: its Enter is the big key, and 0 opens all that is rarer."""


class Device(StrEnum):
    """What an officer's fingers are on."""

    KEYBOARD = "keyboard"
    PAD = "pad"


TEXT_SIZES = (100, 150, 200)
"""Per cent of the usual size."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What an officer's machine keeps between two days."""

    keyboard: Mapping[Act, str] = field(default_factory=lambda: KEYBOARD)
    pad: Mapping[Act, str] = field(default_factory=lambda: PAD)
    shown: Device = Device.KEYBOARD
    """Whose keys are drawn on the buttons."""
    text: int = TEXT_SIZES[0]
    sound: bool = True
    """Whether someone who waits at an idle counter is heard."""
    officer: str = ""
    """Who last logged in here: then a PIN is enough, and a numeric keypad can type it."""


USUAL = Habits()
"""A machine on its first day."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Why an act cannot be put on a key: another act is there; None: the key is not free."""

    by: Act | None


def device_of(key: str) -> Device:
    """Tell where ``key`` is."""
    return Device.PAD if key.startswith("Num") else Device.KEYBOARD


def keys_of(habits: Habits, device: Device) -> Mapping[Act, str]:
    """Return the keys of one device."""
    return habits.pad if device is Device.PAD else habits.keyboard


def act_on(habits: Habits, key: str) -> Act | None:
    """Return the act that ``key`` was given."""
    keys = keys_of(habits, device_of(key))
    return next((act for act, at in keys.items() if at == key), None)


def key_of(habits: Habits, act: Act) -> str:
    """Return the key that is drawn on the button of ``act``; empty where it has none."""
    if act is Act.PRIMARY and habits.shown is Device.PAD:
        return "NumEnter"
    return keys_of(habits, habits.shown).get(act, "")


def put(habits: Habits, act: Act, key: str) -> Habits | Taken:
    """Put ``act`` on ``key``, or say who is there already."""
    device, there = device_of(key), act_on(habits, key)
    if key not in FREE or (device is Device.PAD and act is Act.PRIMARY):
        return Taken(None)
    if there not in {None, act}:
        return Taken(there)
    keys = MappingProxyType({**keys_of(habits, device), act: key})
    return replace(habits, pad=keys) if device is Device.PAD else replace(habits, keyboard=keys)


def usual_keys(habits: Habits) -> Habits:
    """Put every act back on the key it had on the first day."""
    return replace(habits, keyboard=KEYBOARD, pad=PAD)
