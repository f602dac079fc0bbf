"""The hall's own certificate authority, and the hub's certificate, which renews itself.

One folder holds it all: ``ca.pem`` and ``ca.key``, made once and kept with the copies, so that a
hub on another machine is the same hub to its stations; and ``hub.pem``, key and certificate in one
file, so that no power cut leaves one without the other.
"""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from msgspec import Struct

from antrean_hub.store.errors import StoreError
from antrean_shared.durable import put
from antrean_shared.trust import fingerprint

CA, CA_KEY, HUB = "ca.pem", "ca.key", "hub.pem"
FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Everything is valid from here: a station whose battery is empty must not lose the hub for it."""
CA_UNTIL = datetime(2070, 1, 1, tzinfo=UTC)
HUB_VALID = timedelta(days=400)
RENEW_BEFORE = timedelta(days=200)
"""Long before: a hall may be closed for months, and a certificate's end stops every station."""
LOOK_S = 3600.0

log = logging.getLogger(__name__)


class NoCertificate(StoreError):
    """The folder of certificates cannot be used; its text says what to do."""


class Authority:
    """A hall's folder of certificates."""

    def __init__(self, folder: Path, now: Callable[[], datetime] | None = None) -> None:
        """Use ``folder``; ``now`` is the machine's time, aware; None for the machine's own."""
        self._folder = folder
        self._now = now or _now

    @property
    def pem(self) -> str:
        """The authority's certificate; raises NoCertificate."""
        return _read(self._folder / CA).decode()

    @property
    def fingerprint(self) -> str:
        """The authority's fingerprint; raises NoCertificate."""
        return fingerprint(self.pem)

    def establish(self, hall: str, names: Sequence[str]) -> None:
        """Have an authority, made once, and a certificate for these names and addresses."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        if not (self._folder / CA).exists():
            self._make_authority(hall)
        self._issue(names)

    def ends(self) -> datetime:
        """Return when the hub's certificate ends; raises NoCertificate."""
        return self._certificate().not_valid_after_utc

    def names(self) -> list[str]:
        """Return the names and addresses that the hub's certificate holds; raises NoCertificate."""
        held = self._certificate().extensions.get_extension_for_class(x509.SubjectAlternativeName)
        return [str(name.value) for name in held.value]

    def renew_if_due(self) -> bool:
        """Make a new certificate if the old one's end is near; raises NoCertificate.

        A clock that jumped back never makes one that ends earlier than the one there is.
        """
        ends = self.ends()
        if ends - self._now() > RENEW_BEFORE or self._now() + HUB_VALID <= ends:
            return False
        self._issue(self.names())
        log.warning("the hub's certificate was renewed: it ends on %s", f"{self.ends():%Y-%m-%d}")
        return True

    def credentials(self) -> ssl.SSLContext:
        """Return what the hub shows to stations; raises NoCertificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        self.show(context)
        return context

    def show(self, context: ssl.SSLContext) -> None:
        """Have new connections see the certificate as it is now; raises NoCertificate."""
        try:
            context.load_cert_chain(self._folder / HUB)
        except (OSError, ssl.SSLError) as error:
            raise _unusable(self._folder / HUB, error) from error

    def _make_authority(self, hall: str) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(f"Antrean {hall}".strip())
        made = (
            _begun(name, name, key.public_key(), CA_UNTIL)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            .sign(key, SHA256())
        )
        put(self._folder / CA_KEY, _private(key), 0o600)
        put(self._folder / CA, made.public_bytes(Encoding.PEM), 0o644)

    def _issue(self, names: Sequence[str]) -> None:
        authority = x509.load_pem_x509_certificate(_read(self._folder / CA))
        signer = load_pem_private_key(_read(self._folder / CA_KEY), password=None)
        if not isinstance(signer, ec.EllipticCurvePrivateKey):
            raise NoCertificate(f"{self._folder / CA_KEY} is not a key that antrean-hub ca made.")
        key = ec.generate_private_key(ec.SECP256R1())
        alternatives = x509.SubjectAlternativeName([_alternative(name) for name in names])
        server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        issued_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
        made = (
            _begun(
                _name("antrean-hub"), authority.subject, key.public_key(), self._now() + HUB_VALID
            )
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(server, critical=False)
            .add_extension(alternatives, critical=False)
            .add_extension(issued_by, critical=False)
            .sign(signer, SHA256())
        )
        put(self._folder / HUB, _private(key) + made.public_bytes(Encoding.PEM), 0o600)

    def _certificate(self) -> x509.Certificate:
        try:
            return x509.load_pem_x509_certificate(_read(self._folder / HUB))
        except ValueError as error:
            raise _unusable(self._folder / HUB, error) from error


class Keys(Struct, frozen=True):
    """What a served hub shows to stations."""

    context: ssl.SSLContext
    authority: str
    """The authority's certificate, for those who do not know it yet."""


@asynccontextmanager
async def tls(folder: Path | None, every_s: float = LOOK_S) -> AsyncIterator[Keys | None]:
    """Have the folder's certificate, valid for as long as the context lasts; None without one.

    Raises NoCertificate.
    """
    if folder is None:
        yield None
        return
    authority = Authority(folder)
    authority.renew_if_due()
    keys = Keys(authority.credentials(), authority.pem)
    keeping = asyncio.create_task(keep_valid(authority, keys.context, every_s))
    try:
        yield keys
    finally:
        keeping.cancel()


async def keep_valid(authority: Authority, context: ssl.SSLContext, every_s: float) -> None:
    """Renew the certificate while the hub serves, until cancelled; stations notice nothing."""
    while True:
        await asyncio.sleep(every_s)
        try:
            if await asyncio.to_thread(authority.renew_if_due):
                authority.show(context)
        except (NoCertificate, OSError) as error:
            log.error("the hub's certificate could not be renewed: %s", error)


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(FROM)
        .not_valid_after(max(until, FROM + HUB_VALID))
    )


def _now() -> datetime:
    """The machine's own clock, as the stations' libraries will have theirs."""
    return datetime.now(UTC)  # noqa: TID251 -- a certificate's end is no moment of the hall's


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common[:64])])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _unusable(file, error) from error


def _unusable(file: Path, error: Exception) -> NoCertificate:
    return NoCertificate(f"{file} cannot be used ({error}). Make it: antrean-hub ca {file.parent}")
