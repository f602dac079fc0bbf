"""Where things lie on a machine; another root prepares an image, or tests."""

from pathlib import Path
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

Part: TypeAlias = Literal["hub", "kiosk", "display", "counter"]
PARTS: tuple[Part, ...] = get_args(Part)
STATIONS: tuple[Part, ...] = ("kiosk", "display", "counter")
HUB_USER, SCREEN_USER = "antrean", "antrean-screen"


class Places(Struct, frozen=True):
    """The folders of one machine."""

    root: Path = Path("/")

    @property
    def live(self) -> bool:
        """True on the machine itself, where services run and users are known."""
        return self.root == Path("/")

    @property
    def etc(self) -> Path:
        """What the set-up wrote."""
        return self.root / "etc/antrean"

    @property
    def state(self) -> Path:
        """The hall's own data."""
        return self.root / "var/lib/antrean"

    def own(self, part: Part) -> Path:
        """Return where a part keeps what must outlast a power cut."""
        return self.state if part == "hub" else self.root / f"var/lib/antrean-{part}"

    @property
    def hall_files(self) -> Path:
        """The office's files, as they were imported last."""
        return self.etc / "hall"

    @property
    def tls(self) -> Path:
        """The hall's certificate authority and the hub's certificate."""
        return self.state / "tls"

    @property
    def second_disk(self) -> Path:
        """Where a disk with the label ANTREAN-BACKUP is mounted."""
        return self.root / "media/antrean"

    @property
    def second_home(self) -> Path:
        """The hub's own folder on that disk; it is there only while the disk is."""
        return self.second_disk / "antrean"

    @property
    def hubs_own(self) -> tuple[Path, ...]:
        """What of this machine's settings makes it the hub; a station beside it keeps its own."""
        return self.settings("hub"), self.hall_files

    @property
    def template(self) -> Path:
        """A small hall to start from."""
        return self.root / "usr/share/antrean/template-hall"

    def settings(self, part: Part, output: str = "") -> Path:
        """Return the part's file of answers; ``output`` is one of several screens."""
        return self.etc / f"{seat(part, output)}.toml"

    def token(self, part: Part, output: str = "") -> Path:
        """Return the file of a station's secret."""
        return self.etc / f"{seat(part, output)}.token"

    def badge(self, part: Part, output: str = "") -> Path:
        """Return where a screen keeps what it was given for its code."""
        return self.own(part) / output / "badge.json"

    def authority(self, part: Part, output: str = "") -> Path:
        """Return the file of the authority that a station trusts."""
        return self.etc / f"{seat(part, output)}-ca.pem"

    def outputs(self) -> tuple[str, ...]:
        """Return the screens of a computer that shows several, as they were set up."""
        files = self.etc.glob(f"{seat('display', '*')}.toml")
        return tuple(sorted(file.stem.partition("@")[2] for file in files))

    def seats(self, part: Part) -> tuple[str, ...]:
        """Return the outputs of a part's stations here: a lone one has none to name."""
        return (part == "display" and self.outputs()) or ("",)

    def program(self, part: Part, name: str) -> Path:
        """Return a program of a part's own environment."""
        return self.root / "opt/antrean" / part / "bin" / name

    def installed(self) -> tuple[Part, ...]:
        """Return the parts that this machine has."""
        return tuple(part for part in PARTS if self.program(part, f"antrean-{part}").exists())


def seat(part: Part, output: str = "") -> str:
    """Return what a station of this machine is called: its files, and its unit."""
    return f"{part}@{output}" if output else part
