"""The hall's own certificate authority, and the hub's certificate under it, made by openssl."""

import tempfile
from collections.abc import Sequence
from ipaddress import ip_address
from pathlib import Path

from antrean_setup.errors import SetupFailed
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import own, run

DAYS = 3650
"""A hall without internet has nobody to renew it unseen; the doctor warns a season ahead."""

AUTHORITY = """\
[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = Antrean {hall}
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""
LEAF = """\
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = {names}
"""


def ensure(places: Places, hall: str, names: Sequence[str]) -> None:
    """Have an authority, made once, and a fresh certificate for ``names``; raises SetupFailed."""
    places.tls.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        if not (places.tls / "ca.pem").exists():
            _make_authority(places.tls, Path(scratch), hall)
        _make_leaf(places.tls, Path(scratch), names)
    for name, user, group, mode in (
        ("ca.key", "root", "root", 0o600),
        ("ca.pem", "root", "root", 0o644),
        ("hub.key", "root", HUB_USER, 0o640),
        ("hub.pem", "root", "root", 0o644),
    ):
        (places.tls / name).chmod(mode)
        own(places, places.tls / name, user, group)


def _make_authority(tls: Path, scratch: Path, hall: str) -> None:
    config = scratch / "authority.cnf"
    config.write_text(AUTHORITY.format(hall=_plain(hall)), encoding="utf-8")
    _key(tls / "ca.key")
    signed = ("-x509", "-new", "-days", str(DAYS), "-config", config, "-utf8")
    _openssl("req", *signed, "-key", tls / "ca.key", "-out", tls / "ca.pem")


def _make_leaf(tls: Path, scratch: Path, names: Sequence[str]) -> None:
    request, extensions = scratch / "hub.csr", scratch / "leaf.cnf"
    extensions.write_text(LEAF.format(names=", ".join(map(_alternative, names))), encoding="utf-8")
    _key(tls / "hub.key")
    _openssl("req", "-new", "-key", tls / "hub.key", "-subj", "/CN=antrean-hub", "-out", request)
    authority = ("-CA", tls / "ca.pem", "-CAkey", tls / "ca.key", "-extfile", extensions)
    fresh = tls / "hub.pem"
    _openssl("x509", "-req", "-in", request, *authority, "-days", str(DAYS), "-out", fresh)


def _key(file: Path) -> None:
    file.touch(mode=0o600)
    curve = ("-pkeyopt", "ec_paramgen_curve:P-256")
    _openssl("genpkey", "-algorithm", "EC", *curve, "-out", file)


def _alternative(name: str) -> str:
    try:
        return f"IP:{ip_address(name)}"
    except ValueError:
        return f"DNS:{name}"


def _plain(text: str) -> str:
    """Return a name that openssl's file cannot misread."""
    return "".join(letter if letter.isalnum() else " " for letter in text).strip() or "Hall"


def _openssl(*arguments: str | Path) -> None:
    done = run("openssl", *arguments)
    if not done.ok:
        raise SetupFailed(f"openssl {arguments[0]}: {done.words}")
