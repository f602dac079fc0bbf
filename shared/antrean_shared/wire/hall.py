"""What every screen must know of the hall: its names, its rules, its media."""

from msgspec import Struct

from antrean_shared.words import NumberStyle


class Policy(Struct, frozen=True, kw_only=True):
    """The hall's rules as data."""

    priority_run: int = 2
    """How many priority visitors in a row while others wait."""
    call_limit: int = 3
    call_spacing_s: int = 30
    booked_run: int = 0
    """How many booked visitors whose time has come go before a line in a row; 0 for none: a booking
    is a promise to come, and everybody is called by arrival."""
    help_after_min: int = 20
    """A counter for which nobody waits helps a line whose first has waited longer than this."""
    restore_after: int = 3
    """A missed visitor who returns waits for this many others."""
    longest_wait_guard_min: int = 30
    """Who has waited longer than this goes before the counter's listed order."""
    unsure_after_s: int = 120
    """A print nobody confirmed for this long joins the line."""
    undo_s: int = 10
    """How long an officer may take a step back that nobody has heard."""
    absent_after_min: int = 15
    """An agency without an officer this long after opening is absent."""
    absent_stops: bool = False
    """Whether an absent agency gives no tickets, or only warns the visitor."""
    booking_window_min: int = 15
    """A booked visitor may come this long before and after the appointed time."""
    booking_days_ahead: int = 7
    """How far ahead visits may be booked; 0 for no bookings at all."""
    booking_days_kept: int = 30
    """How long after its day a booking can still be read; then it is forgotten for good."""


class VoiceRules(Struct, frozen=True, kw_only=True):
    """How this hall speaks."""

    style: NumberStyle = NumberStyle.DIGIT
    times: int = 2
    """How often a call is said while nobody else waits to be called."""
    short_from: int = 1
    """How many other calls wait when sentences become short …"""
    shortest_from: int = 3
    """… and shortest."""
    stale_s: int = 600
    """An older call is not spoken any more."""


class Media(Struct, frozen=True, kw_only=True):
    """A picture or a film of the waiting room, as the office's list names it."""

    file: str
    """A name within the display's own folder of media."""
    caption: str = ""
    zone: str | None = None
    """Null for every zone."""
    seconds: int | None = None
    """How long a picture stays; null for as long as it lasts, or as is usual."""


class Hall(Struct, frozen=True, kw_only=True):
    """What every screen must know of the hall."""

    name: str
    region: str
    time_zone: str
    """IANA name, e.g. ``Asia/Jakarta``."""
    zone_label: str
    """WIB, WITA or WIT."""
    languages: tuple[str, ...]
    ticket_url: str
    """The QR code's address; the ticket's token follows it."""
    rehearsal: bool
    """True on a practice day: every screen and ticket says SIMULASI."""
    running_text: tuple[str, ...]
    stage_names: dict[str, str]
    """What happens at a step, for those that need saying: ``AR`` → ``Perekaman``."""
    policy: Policy
    stage_names_en: dict[str, str] = {}
    """The same in English, where the hall has it."""
    voice: VoiceRules = VoiceRules()
    media: tuple[Media, ...] = ()
    """What waiting rooms play, in order; a zone's screen gets its own and common ones."""
    version: int = 0
    """Of the hall's tables: another number means that somebody changed them."""
