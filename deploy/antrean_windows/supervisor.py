"""The same program as the supervisor's desk, and what starts it at log-in."""

from antrean_build.errors import BuildFailed
from antrean_rehearsal.stage import SUPERVISOR, SUPERVISOR_PIN
from antrean_shared.words import Role
from antrean_windows.day import Day
from antrean_windows.desk import BAND
from antrean_windows.folder import NAME

BADGE = "supervisor.json"
VOICE = "F4"
"""Its page of what the hall is told."""
WORDS = "Pelayanan KTP pindah ke lantai dua."
AT_LOGIN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"


def works(day: Day) -> None:
    """The same program is the supervisor's desk."""
    kept = day.wine.local / "Antrean" / BADGE
    ended = day.starts("--role", "supervisor", "--badge", day.wine.c_drive(kept))
    day.is_let_in(kept, Role.SUPERVISOR)
    day.signs(SUPERVISOR, SUPERVISOR_PIN)
    _tells_the_hall(day)
    _loses_the_hub(day)
    for page in ("F1", "F3", "F5", "F6"):
        day.asks(f"the page of {page}", page)
    day.does("alt+F4")
    if ended():
        raise BuildFailed("the supervisor's desk did not end well")


def _tells_the_hall(day: Day) -> None:
    day.asks("what the hall is told", VOICE).asks("what to say", "1").types(WORDS)
    day.asks("and in English", "Return").asks("where", "Return").asks("how long", "Return")
    day.does("Return").until(
        lambda: [each.text for each in day.boss.view.announcements] == [WORDS], "it is announced"
    )


def _loses_the_hub(day: Day) -> None:
    day.desk.brings("the supervisor without a hub", day.stage.kill, BAND)
    day.desk.brings("the supervisor has the hub again", day.stage.serve, BAND)
    day.asks("how long to be silent", "3").asks("why to be silent", "Return").does("Return")
    day.until(lambda: day.boss.view.hush is not None, "the hall is silent")


def starts_at_login(day: Day) -> None:
    """It starts when its user logs in, or no more."""
    program = day.wine.c_drive(day.home / NAME / f"{NAME}.exe")
    for wish, there in (("yes", True), ("no", False)):
        day.wine.run(["start", program, "--at-login", wish])  # as Win+R does: without a console
        day.desk.turns_to(NAME)
        day.desk.looks(f"at log-in {wish}")
        day.desk.presses("Return")
        day.desk.until(lambda: not day.desk.shows(NAME), "the end of a message")
        told = day.wine.run(["reg", "query", AT_LOGIN])
        if (f"{NAME}.exe" in told) is not there:
            raise BuildFailed(f"--at-login {wish} left: {told}")
