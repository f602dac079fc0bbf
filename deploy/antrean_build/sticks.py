"""The sticks of the proof, as they are plugged in, and the versions on them."""

STICK, NEWER, OLDER, BROKEN = "/media/stick", "/media/newer", "/media/older", "/media/broken"
NEW, OLD, BAD = "9.9.9", "0.0.9", "9.9.10"
"""The same code; an older one; one that changes the hall's file and then never answers."""
OLD_SCHEMA = "0004"
