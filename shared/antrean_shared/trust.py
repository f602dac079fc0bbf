"""Whom a station trusts: one hall's own certificate authority, known by a fingerprint for people.

The authority vouches for the hall's hub and for nothing else. So it does not matter under which
address the hub is found: whoever shows a certificate of this authority is the hub, on whatever
machine it has come back.
"""

import ssl
from binascii import Error as NotBase64
from hashlib import sha256
from ipaddress import ip_address
from urllib.parse import urlsplit

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without those that are taken for one another: 0 O, 1 I L."""
GROUPS, GROUP = 4, 5
"""Twenty letters, 99 bits: nobody makes another authority with the same ones."""


class NoAuthority(ValueError):
    """A text that should hold a certificate, and does not."""


def fingerprint(authority: str) -> str:
    """Return an authority's fingerprint as people compare it; raises NoAuthority."""
    try:
        number = int.from_bytes(sha256(ssl.PEM_cert_to_DER_cert(authority)).digest())
    except (ValueError, NotBase64) as error:
        raise NoAuthority("This is no certificate.") from error
    letters = ""
    for _ in range(GROUPS * GROUP):
        number, letter = divmod(number, len(LETTERS))
        letters += LETTERS[letter]
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def trusting(authority: str) -> ssl.SSLContext:
    """Return what trusts this hall's hub and nobody else; raises NoAuthority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    try:
        context.load_verify_locations(cadata=authority)
    except (ssl.SSLError, ValueError) as error:
        raise NoAuthority("This is no certificate.") from error
    return context


def in_the_open(url: str) -> bool:
    """Tell whether what is said under this address could be read on the way."""
    at = urlsplit(url)
    return at.scheme != "wss" and not is_loopback(at.hostname or "")


def is_loopback(host: str) -> bool:
    """Tell whether this host is the machine itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
