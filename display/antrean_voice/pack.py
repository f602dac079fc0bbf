"""A voice pack: a folder of clips and a manifest that names the text and the checksum of each."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from antrean_voice import sound, vocabulary
from antrean_voice.numbers import Words
from antrean_voice.sound import BadSound, Sound

MANIFEST = "manifest.json"
CLIPS = "clips"
FORMAT = 1


class Clip(Struct, frozen=True):
    """One recording."""

    file: str
    sha256: str
    seconds: float


class Manifest(Struct, frozen=True, kw_only=True):
    """What a pack holds."""

    format: int = FORMAT
    name: str
    language: str
    rate: int
    recorded: bool
    """A person speaks: its single words may be joined. An engine's may not, if it can be helped."""
    clips: Mapping[str, Clip]
    """By what is said in it."""


class BadPack(Exception):
    """A folder that is no voice pack; says why."""


class Pack:
    """A voice pack on disk. Clips are read and proved when they are first needed."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self.folder = folder
        self.manifest = manifest
        self._longest = max((text.count(" ") + 1 for text in manifest.clips), default=0)

    @classmethod
    def open(cls, folder: Path) -> "Pack":
        """Open the pack in ``folder``. Raises BadPack."""
        try:
            content = (folder / MANIFEST).read_bytes()
            manifest = msgspec.json.decode(content, type=Manifest)
        except (OSError, msgspec.MsgspecError) as error:
            raise BadPack(f"{folder}: {error}") from error
        if manifest.format != FORMAT:
            raise BadPack(f"{folder}: format {manifest.format}, this program reads {FORMAT}")
        return cls(folder, manifest)

    def holds(self, text: str) -> bool:
        """Tell whether ``text`` is one clip."""
        return text in self.manifest.clips

    def cover(self, words: Words) -> tuple[str, ...] | None:
        """Return the fewest clips that say ``words``, longest first; None if a word is missing."""
        spoken = tuple(" ".join(words).split(" "))
        found: list[str] = []
        at = 0
        while at < len(spoken):
            ends = range(min(len(spoken), at + self._longest), at, -1)
            end = next((end for end in ends if self.holds(" ".join(spoken[at:end]))), None)
            if end is None:
                return None
            found.append(" ".join(spoken[at:end]))
            at = end
        return tuple(found)

    def clip(self, text: str) -> Sound:
        """Return the clip of ``text``. Raises BadPack if it is missing, changed or unreadable."""
        clip = self.manifest.clips[text]
        try:
            content = (self.folder / clip.file).read_bytes()
            if hashlib.sha256(content).hexdigest() != clip.sha256:
                raise BadPack(f"{clip.file}: not the clip that the manifest names")
            return sound.resample(sound.from_wav(content))
        except (OSError, BadSound) as error:
            raise BadPack(f"{clip.file}: {error}") from error

    def problems(self) -> Iterator[str]:
        """Yield a sentence for each clip that cannot be used."""
        for text in self.manifest.clips:
            try:
                self.clip(text)
            except BadPack as error:
                yield str(error)

    def missing(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``words`` that it cannot say."""
        return tuple(word for word in words if self.cover((word,)) is None)


def write(
    folder: Path, name: str, language: str, clips: Mapping[str, Sound], *, recorded: bool
) -> Pack:
    """Write a pack; clips of an earlier one that are not replaced stay. Raises OSError, BadPack."""
    known = dict(Pack.open(folder).manifest.clips) if (folder / MANIFEST).exists() else {}
    (folder / CLIPS).mkdir(parents=True, exist_ok=True)
    known.update((text, _write_clip(folder, text, clip)) for text, clip in clips.items())
    manifest = Manifest(
        name=name, language=language, rate=sound.RATE, recorded=recorded, clips=known
    )
    fresh = folder / f"{MANIFEST}.new"
    fresh.write_bytes(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
    fresh.replace(folder / MANIFEST)
    return Pack(folder, manifest)


def _write_clip(folder: Path, text: str, clip: Sound) -> Clip:
    file = f"{CLIPS}/{vocabulary.slug(text)}.wav"
    content = sound.to_wav(clip)
    (folder / file).write_bytes(content)
    return Clip(file, hashlib.sha256(content).hexdigest(), round(clip.seconds, 3))
