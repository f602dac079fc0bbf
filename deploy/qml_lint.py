"""Lints every QML module against the Python view models it draws from: no warning is let through.

Each part's view models are read by Qt's own tools into a ``.qmltypes`` file, so that a misspelt
property is an error here and not an empty screen in the hall. All is staged under ``build/qml``.
"""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Module:
    """One QML module: its name, the package that holds it, and the types written in Python."""

    name: str
    package: Path
    seam: str = "."
    """Where in the package the Python types are."""

    @property
    def folder(self) -> Path:
        """Where its QML lies."""
        return self.package / "qml" / Path(*self.name.split("."))

    @property
    def viewmodels(self) -> list[Path]:
        """Where its Python types are; only screens have some."""
        seam = self.package / self.seam
        main = seam / "viewmodel.py"
        return [main, *sorted(seam.glob("*_models.py"))] if main.is_file() else []


MODULES = (
    Module("Antrean.Ui", ROOT / "shared/antrean_ui"),
    Module("Antrean.Pairing", ROOT / "shared/antrean_ui/pairing"),
    Module("Antrean.Kiosk", ROOT / "kiosk/antrean_kiosk", "page"),
    Module("Antrean.Counter", ROOT / "counter/antrean_counter"),
    Module("Antrean.Supervisor", ROOT / "counter/antrean_counter/supervisor"),
    Module("Antrean.Display", ROOT / "display/antrean_display"),
)


class LintFailed(Exception):
    """A tool found something wrong: its own words."""


def stage(module: Module, build: Path) -> Path:
    """Copy ``module`` to ``build`` and describe its Python types there; return the copy."""
    target = build / Path(*module.name.split("."))
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(module.folder, target)
    if module.viewmodels:
        described = target / "python.json"
        described.write_text(describe(module))
        generate(module, described, target / "python.qmltypes")
        with (target / "qmldir").open("a") as qmldir:
            qmldir.write("\ntypeinfo python.qmltypes\n")
    return target


def describe(module: Module) -> str:
    """Return Qt's description of the view models' classes."""
    found = []
    for file in module.viewmodels:
        classes = json.loads(_run("pyside6-metaobjectdump", "--quiet", str(file)))
        if not classes:
            raise LintFailed(f"{file}: no class is declared with @QmlElement")
        found += classes
    return json.dumps(found)


def generate(module: Module, described: Path, qmltypes: Path) -> None:
    """Write the ``.qmltypes`` of what ``describe`` found."""
    _run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", str(qmltypes)),
        *("-o", str(described.with_suffix(".cpp"))),
        *("--import-name", module.name, "--major-version", "1", "--minor-version", "0"),
        str(described),
    )


def lint(folder: Path, build: Path) -> None:
    """Lint all QML in ``folder``. Raises LintFailed at the first warning."""
    files = sorted(str(path) for path in folder.glob("*.qml"))
    _run("pyside6-qmllint", "-W", "0", "-I", str(build), *files)


def check(modules: tuple[Module, ...], build: Path) -> None:
    """Stage all of ``modules``, then lint each. Raises LintFailed."""
    staged = [stage(module, build) for module in modules if module.folder.is_dir()]
    for folder in staged:
        lint(folder, build)


def main() -> int:
    """Lint all of them; return 1 with the tools' words on any finding."""
    build = ROOT / "build" / "qml"
    try:
        check(MODULES, build)
    except LintFailed as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _run(tool: str, *arguments: str) -> str:
    done = subprocess.run([BIN / tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise LintFailed(f"{tool}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
