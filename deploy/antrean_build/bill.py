"""Tells what is shipped: a bill of materials (CycloneDX) and the licences, read from the wheels."""

import email.message
import email.parser
import hashlib
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|OFL)[^/]*$", re.IGNORECASE)


Component: TypeAlias = dict[str, object]


def wheels_in(wheelhouse: Path) -> list[Path]:
    """Return all wheels of a folder, in their order."""
    return sorted(wheelhouse.glob("*.whl"))


def write(wheels: Iterable[Path], lock: Path, out: Path, others: Sequence[Component] = ()) -> None:
    """Write ``sbom-LOCK.cdx.json`` for the wheels of one lock, and for what came in no wheel."""
    document = bill_of([*map(_component, wheels), *others], lock)
    text = json.dumps(document, indent=1, ensure_ascii=False)
    (out / f"sbom-{lock.stem}.cdx.json").write_text(f"{text}\n", encoding="utf-8")


def bill_of(components: Sequence[Component], lock: Path) -> dict[str, object]:
    """Return the CycloneDX 1.5 document of some components."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": f"antrean ({lock.stem})"},
            "properties": [
                {"name": "antrean:lock", "value": lock.name},
                {
                    "name": "antrean:lock-sha256",
                    "value": hashlib.sha256(lock.read_bytes()).hexdigest(),
                },
            ],
        },
        "components": components,
    }


def licences(wheels: Iterable[Path], file: Path) -> None:
    """Write every licence text that the wheels bring, behind the name of its package."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as out:
        for wheel in wheels:
            about = _about(wheel)
            out.write(f"{'=' * 72}\n{about['Name']} {about['Version']}: {licence_of(about)}\n\n")
            out.writelines(f"{text.strip()}\n\n" for text in _licence_texts(wheel))


def licence_of(about: email.message.Message) -> str:
    """Return what a wheel's metadata says of its licence, in the shortest form it gives."""
    classified = (
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier", [])
        if line.startswith("License ::")
    )
    told = about["License-Expression"] or ", ".join(classified) or str(about["License"] or "")
    return told.strip().partition("\n")[0] or "see its licence file"


def sha256(content: bytes) -> list[dict[str, str]]:
    """Return a hash as a component tells it."""
    return [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}]


def _component(wheel: Path) -> Component:
    about = _about(wheel)
    name, version = about["Name"], about["Version"]
    return {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name.lower()}@{version}",
        "purl": f"pkg:pypi/{name.lower()}@{version}",
        "name": name,
        "version": version,
        "hashes": sha256(wheel.read_bytes()),
        "licenses": [{"license": {"name": licence_of(about)}}],
    }


def _about(wheel: Path) -> email.message.Message:
    with zipfile.ZipFile(wheel) as files:
        name = next(each for each in files.namelist() if each.endswith(".dist-info/METADATA"))
        return email.parser.BytesParser().parsebytes(files.read(name), headersonly=True)


def _licence_texts(wheel: Path) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as files:
        for name in sorted(files.namelist()):
            if ".dist-info/" in name and LICENCE_FILE.search(name):
                yield files.read(name).decode("utf-8", errors="replace")
