"""The machine's own settings on its own disk: one small TOML file that a person can read."""

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from antrean_counter.acts import Act
from antrean_counter.habits import TEXT_SIZES, USUAL, Device, Habits, Taken, keys_of, put
from antrean_shared import durable

log = logging.getLogger(__name__)


def keep(habits: Habits, path: Path) -> None:
    """Put ``habits`` in the place of what was kept before. Raises OSError."""
    durable.put(path, written(habits).encode())


def kept(path: Path) -> Habits:
    """Return what was kept; what cannot be read or understood is as on the first day."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return USUAL
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.warning("The settings of this counter cannot be read: %s", error)
        return USUAL
    return understood(told)


def written(habits: Habits) -> str:
    """Return ``habits`` as TOML."""
    lines = [
        f"text = {habits.text}",
        f'shown = "{habits.shown}"',
        f"sound = {str(habits.sound).lower()}",
        f"officer = {_quoted(habits.officer)}",
    ]
    for device in Device:
        keys = keys_of(habits, device)
        lines += ["", f"[{device}]", *(f'{act} = "{key}"' for act, key in keys.items())]
    return "\n".join(lines) + "\n"


def understood(told: Mapping[str, object]) -> Habits:
    """Return what a file says, as far as it can be; a key that is taken stays where it was."""
    text, shown = told.get("text"), told.get("shown")
    sound, officer = told.get("sound"), told.get("officer")
    habits = Habits(
        text=text if isinstance(text, int) and text in TEXT_SIZES else USUAL.text,
        shown=Device.PAD if shown == Device.PAD else Device.KEYBOARD,
        sound=sound if isinstance(sound, bool) else USUAL.sound,
        officer=officer if isinstance(officer, str) else "",
    )
    for device in Device:
        keys = told.get(device)
        if isinstance(keys, dict):
            habits = _with_keys(habits, device, keys)
    return habits


def _with_keys(habits: Habits, device: Device, told: Mapping[str, object]) -> Habits:
    wanted = {
        Act(act): key for act, key in told.items() if act in set(Act) and isinstance(key, str)
    }
    # From nothing, so that two acts may have changed places; what is missing comes back after.
    bare = replace(habits, keyboard={}) if device is Device.KEYBOARD else replace(habits, pad={})
    for act, key in (*wanted.items(), *_rest(habits, device, wanted)):
        done = put(bare, act, key)
        if isinstance(done, Taken):
            log.warning("The key %s of this counter's settings cannot be %s", key, act)
        else:
            bare = done
    return bare


def _rest(habits: Habits, device: Device, wanted: Mapping[Act, str]) -> tuple[tuple[Act, str], ...]:
    taken = set(wanted.values())
    usual = keys_of(habits, device).items()
    return tuple((act, key) for act, key in usual if act not in wanted and key not in taken)


def _quoted(text: str) -> str:
    plain = "".join(each for each in text if each.isprintable())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'
