"""The linter lets a clean screen pass and finds a misspelt property of the Python view model."""

import shutil
from pathlib import Path

import pytest

import qml_lint


@pytest.fixture
def sample(tmp_path):
    package = tmp_path / "sample"
    shutil.copytree(Path(__file__).parent / "sample", package)
    return qml_lint.Module("Antrean.Sample", package)


def check(sample, tmp_path) -> None:
    qml_lint.check((qml_lint.MODULES[0], sample), tmp_path / "build")


def spoil(sample, old: str, new: str) -> None:
    main = sample.folder / "Main.qml"
    main.write_text(main.read_text().replace(old, new))


def test_a_clean_screen_passes(sample, tmp_path):
    check(sample, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("main.model.count", "main.model.cuont", "cuont"),
        ("main.model.press()", "main.model.pres()", "pres"),
        ("Theme.margin", "Theme.margins", "margins"),
    ],
)
def test_a_misspelling_is_found(sample, tmp_path, old, new, finding):
    spoil(sample, old, new)
    with pytest.raises(qml_lint.LintFailed, match=finding):
        check(sample, tmp_path)


def test_a_view_model_without_a_type_is_found(sample, tmp_path):
    sample.viewmodels[0].write_text("")
    with pytest.raises(qml_lint.LintFailed, match="QmlElement"):
        check(sample, tmp_path)


def test_our_own_modules_are_clean(tmp_path):
    qml_lint.check(qml_lint.MODULES, tmp_path)
