"""What a package puts on a machine: the right programs, units that work, no Qt on a hub."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from antrean_build.deb import control_text
from antrean_build.recipe import read_recipes
from tests.deploy.machines import PACKAGES, PROJECT

RECIPES = read_recipes(PACKAGES)
LOCKS = PROJECT / "deploy/locks"
UNITS = sorted(PACKAGES.glob("*/root/usr/lib/systemd/system/antrean-*"))
EXPOSURE = {"antrean-hub": 15, "antrean-kiosk": 25, "antrean-display": 25}
EXPOSURE |= {"antrean-screens": 25, "antrean-display@HDMI-A-1": 25}


@pytest.fixture(scope="session")
def root(tmp_path_factory):
    """A root with our units, Debian's own, and the programs that they name."""
    root = tmp_path_factory.mktemp("root")
    shutil.copytree("/usr/lib/systemd/system", root / "usr/lib/systemd/system", symlinks=True)
    (root / "lib").symlink_to("usr/lib")
    for package in RECIPES.values():
        if (package.folder / "root").is_dir():
            shutil.copytree(package.folder / "root", root, symlinks=True, dirs_exist_ok=True)
    for part in ("hub", "kiosk", "display"):
        program = root / "opt/antrean" / part / "bin/antrean-setup"
        program.parent.mkdir(parents=True)
        program.symlink_to("/bin/true")
    (root / "bin").mkdir()
    shutil.copy2(shutil.which("true"), root / "bin/true")
    (root / "usr/bin").mkdir(parents=True, exist_ok=True)
    shutil.copy2(shutil.which("true"), root / "usr/bin/install")
    return root


def analyze(*words):
    command = ["systemd-analyze", *map(str, words)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.returncode, told.stdout + told.stderr


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_understands_every_unit(root, unit):
    _, told = analyze("verify", "--man=no", f"--root={root}", unit.name)
    assert [line for line in told.splitlines() if "antrean" in line] == []


@pytest.mark.parametrize(("unit", "worst"), EXPOSURE.items())
def test_units_are_as_closed_as_promised(root, unit, worst):
    asked = ("security", "--offline=true", f"--root={root}", f"--threshold={worst}")
    code, told = analyze(*asked, f"{unit}.service")
    assert code == 0, told


def test_every_package_says_what_it_is(package):
    control = control_text(RECIPES[package], "1.2.3", 10)
    assert control.startswith(f"Package: {package}\nVersion: 1.2.3\n")
    assert "${version}" not in control


def test_every_lock_that_is_named_is_there(package):
    lock = RECIPES[package].lock
    assert not lock or (LOCKS / f"{lock}.txt").exists()


def test_every_file_that_is_copied_is_there(package):
    assert all((PROJECT / source).exists() for source in RECIPES[package].copies)


def test_every_program_of_ours_exists(package):
    folders = ("hub/", "kiosk/", "display/", "counter/", "printer/", "deploy/")
    for module in RECIPES[package].programs.values():
        file = f"{module.replace('.', '/')}.py"
        assert any((PROJECT / folder / file).exists() for folder in folders), module


def test_a_hub_has_no_qt_and_no_screen():
    hub = RECIPES["antrean-hub"]
    assert "pyside" not in (LOCKS / f"{hub.lock}.txt").read_text().lower()
    assert not any(word.startswith(("libx", "libegl", "cage", "libgl")) for word in hub.depends)


def test_a_kiosk_brings_what_paper_needs():
    lock = (LOCKS / f"{RECIPES['antrean-kiosk'].lock}.txt").read_text()
    assert {"libusb-1.0-0"} <= set(RECIPES["antrean-kiosk"].depends)
    assert "python-escpos==" in lock
    assert "pyusb==" in lock


def test_shell_scripts_are_shell():
    scripts = [*PACKAGES.glob("*/p*inst"), *PACKAGES.glob("*/p*rm")]
    scripts += [file for file in PACKAGES.glob("*/root/usr/bin/*") if file.is_file()] + [
        PROJECT / "deploy/antrean_build/install"
    ]
    for script in scripts:
        assert subprocess.run(["sh", "-n", script], check=False).returncode == 0
        assert os.access(script, os.X_OK), script


def test_the_screens_user_owns_no_console():
    kiosk = Path(RECIPES["antrean-kiosk"].folder / "root/usr/lib/systemd/system")
    text = (kiosk / "antrean-kiosk.service").read_text()
    assert "User=antrean-screen" in text
    assert "Conflicts=getty@tty1.service" in text
    assert "PAMName=" not in text.replace("PAMName=).", "")
