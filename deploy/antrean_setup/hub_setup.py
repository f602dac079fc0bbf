"""Makes this machine the hub: five answers, then the hall, its certificate, its service."""

import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from antrean_setup import authority, hall_files, network
from antrean_setup.asking import Asker, Question
from antrean_setup.errors import SetupFailed, Wrong
from antrean_setup.hall_files import ZONES, Names
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import hub_command, own, service
from antrean_setup.settings import PORT, HubSettings, load, save
from antrean_setup.texts import Say

QUESTIONS = 5
WORKBOOKS = (".xlsx", ".ods")
SHORTEST_PIN = 4
KEPT = "-"
"""The answer that leaves officers as they are."""


class HubAnswers(Struct, frozen=True):
    """What the technician said."""

    folder: Path
    names: Names
    address: str
    officer: str
    pin: str


class HubSetup:
    """One run of the set-up on a hub."""

    def __init__(self, places: Places, asker: Asker, say: Say) -> None:
        self._places = places
        self._asker = asker
        self._say = say
        self._before = _before(places)

    def run(self) -> None:
        """Ask, then do; raises SetupFailed. May be run again at any time."""
        with tempfile.TemporaryDirectory() as scratch:
            _let_in(self._places, Path(scratch))
            self._set_up(self._ask(Path(scratch)))

    def _set_up(self, answers: HubAnswers) -> None:
        service(self._places, "stop", "antrean-hub.service")
        self._import(answers)
        self._trust(answers)
        save(self._places.settings("hub"), HubSettings(address=answers.address))
        self._start()

    # ---- asking ----
    def _ask(self, scratch: Path) -> HubAnswers:
        ask, say = self._asker.ask, self._say
        if self._before:
            self._bring_files_up_to_date(scratch)
        default = self._places.hall_files if self._before else self._places.template
        answer = ask(Question("hall", say("ask_hall"), str(default), self._check_hall))
        folder = self._as_folder(Path(answer), scratch)
        names = hall_files.names_of(folder)
        called = f"{names.name}, {names.region}"
        name = ask(Question("name", say("ask_name"), called, self._check_name))
        zone = ask(Question("time_zone", say("ask_zone"), names.label, self._check_zone))
        address = ask(
            Question("address", say("ask_address"), self._likely_address(), self._check_address)
        )
        officer, _, pin = ask(
            Question(
                "officer", say("ask_officer"), KEPT if self._before else "", self._check_officer
            )
        ).rpartition(" ")
        named = Names(*_two(name), ZONES[zone.upper()])
        return HubAnswers(folder, named, address, officer.strip(), pin)

    def _likely_address(self) -> str:
        ours = network.addresses()
        return self._before.address if self._before else (ours[0] if ours else "")

    def _check_hall(self, answer: str) -> str:
        if not Path(answer).is_dir() and not _is_workbook(Path(answer)):
            raise Wrong(self._say("no_folder", folder=answer))
        with tempfile.TemporaryDirectory() as scratch:
            _let_in(self._places, Path(scratch))
            copy = _copy(Path(answer), Path(scratch) / f"hall{Path(answer).suffix}")
            done = hub_command(self._places, "import", "--db", Path(scratch) / "trial.db", copy)
        if not done.ok:
            raise Wrong(done.words)
        return done.words.removeprefix("imported: ")

    def _as_folder(self, hall: Path, scratch: Path) -> Path:
        """Return the hall's folder; a workbook is unfolded into one."""
        if hall.is_dir():
            return hall
        trial = scratch / "trial.db"
        copy = _copy(hall, scratch / f"hall{hall.suffix}")
        hub_command(self._places, "import", "--db", trial, copy)
        return self._export(trial, scratch)

    def _bring_files_up_to_date(self, scratch: Path) -> None:
        """Write down what was changed in the application since: the files must not undo it."""
        if self._database.exists():
            files = self._export(self._database, scratch)
            shutil.rmtree(self._places.hall_files, ignore_errors=True)
            _copy(files, self._places.hall_files)

    def _export(self, database: Path, scratch: Path) -> Path:
        files = scratch / database.stem
        done = hub_command(self._places, "export", "--db", database, files)
        if not done.ok:
            raise SetupFailed(done.words)
        return files

    @property
    def _database(self) -> Path:
        return self._places.state / "hall.db"

    def _check_name(self, answer: str) -> str:
        name, region = _two(answer)
        if not name or not region or '"' in answer or "\\" in answer:
            raise Wrong(self._say("name_two"))
        return self._say("named", name=name, region=region)

    def _check_zone(self, answer: str) -> str:
        if answer.upper() not in ZONES:
            raise Wrong(self._say("zone_three"))
        now = datetime.now(ZoneInfo(ZONES[answer.upper()]))  # noqa: TID251 -- shown to a person
        return self._say("clock", time=f"{now:%H.%M} {answer.upper()}")

    def _check_address(self, answer: str) -> str:
        ours = network.addresses()
        known = network.resolves_to(answer)
        if not known:
            raise Wrong(self._say("address_name", address=answer, ours=", ".join(ours)))
        if ours and not known & {*ours, "127.0.0.1"}:
            raise Wrong(self._say("address_not_ours", address=answer, ours=", ".join(ours)))
        running = service(self._places, "is-active", "antrean-hub.service").out.strip()
        if running != "active" and self._places.live and not network.is_free(PORT):
            raise Wrong(self._say("port_taken", port=PORT))
        return self._say("address_good", address=answer, port=PORT)

    def _check_officer(self, answer: str) -> str:
        if answer == KEPT and self._before:
            return self._say("officer_kept")
        name, _, pin = answer.rpartition(" ")
        if not name.strip() or not pin.isdigit() or len(pin) < SHORTEST_PIN:
            raise Wrong(self._say("officer_two"))
        return self._say("officer_good", name=name.strip())

    # ---- doing ----
    def _import(self, answers: HubAnswers) -> None:
        files, database = self._places.hall_files, self._database
        if answers.folder.resolve() != files.resolve():
            shutil.rmtree(files, ignore_errors=True)
            _copy(answers.folder, files)
        hall_files.rename(files, answers.names)
        self._places.state.mkdir(parents=True, exist_ok=True)
        own(self._places, self._places.state, HUB_USER, HUB_USER)
        self._places.state.chmod(0o750)
        (self._places.state / "backup").mkdir(exist_ok=True)
        own(self._places, self._places.state / "backup", HUB_USER, HUB_USER)
        done = hub_command(self._places, "import", "--db", database, files)
        if done.ok and answers.officer:
            officer = ("--officer", answers.officer, "--pin", "-", "--counters", "all")
            seated = hub_command(
                self._places, "officer", "--db", database, *officer, says=f"{answers.pin}\n"
            )
            done = done if seated.ok else seated
        if not done.ok:
            raise SetupFailed(done.words)
        self._asker.tell(self._say("hub_import", what=done.words.removeprefix("imported: ")))

    def _trust(self, answers: HubAnswers) -> None:
        names = sorted({answers.address, *network.addresses(), "127.0.0.1", "localhost"})
        fingerprint = authority.ensure(self._places, answers.names.region, names)
        self._asker.tell(self._say("hub_tls", names=", ".join(names), fingerprint=fingerprint))

    def _start(self) -> None:
        if not self._places.live:
            self._asker.tell(self._say("image_only", root=self._places.root))
            return
        done = service(self._places, "enable", "--now", "antrean-hub.service")
        if not done.ok:
            raise SetupFailed(f"{done.words}\njournalctl -u antrean-hub")
        self._asker.tell(self._say("hub_started"))
        self._asker.tell(self._say("hub_next"))


def _before(places: Places) -> HubSettings | None:
    file = places.settings("hub")
    return load(file, HubSettings) if file.exists() else None


def _two(answer: str) -> tuple[str, str]:
    name, _, region = answer.partition(",")
    return name.strip(), region.strip()


def _is_workbook(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() in WORKBOOKS


def _copy(hall: Path, into: Path) -> Path:
    """Copy a folder of hall files, or a workbook, so that the hub's own user may read it."""
    if hall.is_file():
        shutil.copyfile(hall, into)
        into.chmod(0o644)
        return into
    shutil.copytree(hall, into, copy_function=shutil.copyfile)
    into.chmod(0o755)
    return into


def _let_in(places: Places, scratch: Path) -> None:
    own(places, scratch, HUB_USER, HUB_USER)
