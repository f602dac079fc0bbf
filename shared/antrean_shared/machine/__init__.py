"""What differs between the systems that stations run on: each difference a name, all of them here.

``posix`` and ``windows`` define the same names; nothing else asks which system it runs on.
"""

import sys

if sys.platform == "win32":
    from antrean_shared.machine.windows import (
        CHILD,
        DRAWING,
        INPUT_EVENTS,
        WAV,
        at_login,
        journal,
        open_input,
        play_wav,
        rename,
        say,
        state,
        sync_folder,
        tell_manager,
    )
else:
    from antrean_shared.machine.posix import (
        CHILD,
        DRAWING,
        INPUT_EVENTS,
        WAV,
        at_login,
        journal,
        open_input,
        play_wav,
        rename,
        say,
        state,
        sync_folder,
        tell_manager,
    )

__all__ = [
    "CHILD",
    "DRAWING",
    "INPUT_EVENTS",
    "WAV",
    "at_login",
    "journal",
    "open_input",
    "play_wav",
    "rename",
    "say",
    "state",
    "sync_folder",
    "tell_manager",
]
