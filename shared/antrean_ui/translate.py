"""Indonesian and English: the source texts are Indonesian, the others are read from ``.ts`` files.

The catalogues are read as Linguist saves them and handed to Qt in its own form (``qm``), so a wheel
or a checkout speaks every language without a build step.
"""

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

from antrean_ui import qm

SOURCE = "id"
OWN = Path(__file__).parent / "i18n"

Catalogue = dict[tuple[str, str], tuple[str, ...]]
"""(context, source) → the translation, or its singular and plural."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark ``source`` for lupdate, which looks for this name, and return it.

    Qt's own is typed as returning ``object``.
    """
    return source


class Translations:
    """Switches the running application between languages; every screen follows at once."""

    def __init__(self, folders: Iterable[Path] = ()) -> None:
        self._folders = (OWN, *folders)
        self._installed: _Translator | None = None
        self.language = SOURCE

    def speak(self, language: str) -> None:
        """Make ``language`` the language of every text; unknown ones leave it Indonesian."""
        if language == self.language:
            return
        self._remove()
        if language != SOURCE:
            self._installed = _Translator(load(self._folders, language))
            QCoreApplication.installTranslator(self._installed)
        self.language = language

    def _remove(self) -> None:
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None


def load(folders: Iterable[Path], language: str) -> Catalogue:
    """Read all finished translations into ``language`` from ``*_<language>.ts`` in ``folders``."""
    catalogue: Catalogue = {}
    for folder in folders:
        for file in sorted(folder.glob(f"*_{language}.ts")):
            catalogue |= read(file)
    return catalogue


def read(file: Path) -> Catalogue:
    """Read one ``.ts`` file; what is unfinished is left to the source language."""
    catalogue: Catalogue = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            texts = _texts(message.find("translation"))
            if texts:
                catalogue[context.findtext("name", ""), message.findtext("source", "")] = texts
    return catalogue


def _texts(translation: ElementTree.Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return ()
    forms = translation.findall("numerusform")
    texts = tuple(form.text or "" for form in forms) if forms else (translation.text or "",)
    return texts if all(texts) else ()


class _Translator(QTranslator):
    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._data = qm.encode(catalogue)  # Qt reads from these bytes as long as it translates
        self.load(self._data)
