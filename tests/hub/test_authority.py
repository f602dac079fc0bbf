"""The hall's certificates on real sockets: who is believed, and for how long."""

import asyncio
import contextlib
import ssl
import stat
import time
from datetime import UTC, datetime, timedelta

import pytest

from antrean_hub.__main__ import main
from antrean_hub.authority import RENEW_BEFORE, Authority, NoCertificate, tls
from antrean_shared.trust import fingerprint, trusting

NOW = datetime(2026, 11, 25, tzinfo=UTC)
PATIENCE_S = 10


def today():
    return datetime.fromtimestamp(time.time(), UTC)


def made(folder, now=NOW, names=("127.0.0.1", "hub.local")):
    authority = Authority(folder, lambda: now)
    authority.establish("Kabupaten Tirta Kencana", names)
    return authority


@pytest.fixture
def authority(tmp_path):
    return made(tmp_path / "tls")


@contextlib.asynccontextmanager
async def server(context):
    """Somebody who shows certificates and says what he hears."""

    async def echo(reader, writer):
        while line := await reader.readline():
            writer.write(line)
        writer.close()

    async with await asyncio.start_server(echo, "127.0.0.1", 0, ssl=context) as listening:
        yield listening.sockets[0].getsockname()[1]


async def line(port, trust):
    return await asyncio.open_connection("127.0.0.1", port, ssl=trust)


async def says(reader, writer, word):
    writer.write(word + b"\n")
    return (await reader.readline()).strip()


def end_of(writer):
    """When the certificate ends that this line was shown."""
    ends = writer.get_extra_info("peercert")["notAfter"]
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)


async def met(context, trust):
    async with server(context) as port:
        reader, writer = await line(port, trust)
        heard = await says(reader, writer, b"selamat pagi")
        writer.close()
        return heard


def test_a_station_that_trusts_the_hall_meets_its_hub_under_any_address(authority):
    context = authority.credentials()
    assert asyncio.run(met(context, trusting(authority.pem))) == b"selamat pagi"
    elsewhere = made(authority._folder, names=["10.9.9.9"])
    assert asyncio.run(met(elsewhere.credentials(), trusting(authority.pem))) == b"selamat pagi"


def test_another_halls_hub_is_not_believed(authority, tmp_path):
    other = made(tmp_path / "other")
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer"):
        asyncio.run(met(other.credentials(), trusting(authority.pem)))


def test_a_certificate_that_has_ended_is_not_believed(tmp_path):
    ended = made(tmp_path, now=datetime(2021, 1, 1, tzinfo=UTC))
    with pytest.raises(ssl.SSLCertVerificationError, match="expired"):
        asyncio.run(met(ended.credentials(), trusting(ended.pem)))


def test_a_certificate_made_by_a_hub_whose_clock_is_far_ahead_is_believed_today(tmp_path):
    ahead = made(tmp_path, now=NOW + timedelta(days=9000))
    assert asyncio.run(met(ahead.credentials(), trusting(ahead.pem))) == b"selamat pagi"


def test_it_is_renewed_in_time_and_never_for_an_earlier_end(authority):
    ends = authority.ends()
    assert not authority.renew_if_due()
    assert not Authority(authority._folder, lambda: datetime(1970, 1, 1, tzinfo=UTC)).renew_if_due()
    later = Authority(authority._folder, lambda: ends - RENEW_BEFORE + timedelta(days=1))
    assert later.renew_if_due()
    assert authority.ends() > ends
    assert authority.names() == ["127.0.0.1", "hub.local"]


def test_it_is_renewed_while_stations_are_connected_and_they_notice_nothing(authority):
    async def story():
        async with tls(authority._folder, every_s=0.5) as keys, server(keys.context) as port:
            trust = trusting(keys.authority)
            made(authority._folder, now=today() - timedelta(days=300)).show(keys.context)
            near, old = authority.ends(), await line(port, trust)
            assert end_of(old[1]) == near
            async with asyncio.timeout(PATIENCE_S):
                while (new := await line(port, trust)) and end_of(new[1]) <= near:
                    new[1].close()
                    await asyncio.sleep(0.01)
            heard = await says(*old, b"masih di sini"), await says(*new, b"baru")
            old[1].close()
            new[1].close()
            return near, end_of(new[1]), heard

    near, renewed, heard = asyncio.run(story())
    assert renewed - near > timedelta(days=290)
    assert heard == (b"masih di sini", b"baru")


def test_one_command_makes_it_and_once_more_keeps_the_authority(tmp_path, capsys):
    folder = tmp_path / "tls"
    assert main(["ca", str(folder), "127.0.0.1", "hub.local", "--hall", "Kota Contoh"]) == 0
    said, pem = capsys.readouterr().out, (folder / "ca.pem").read_text()
    assert f"fingerprint {fingerprint(pem)}\n" in said
    assert main(["ca", str(folder), "10.0.0.2"]) == 0
    assert (folder / "ca.pem").read_text() == pem
    assert Authority(folder).names() == ["10.0.0.2"]
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}
    assert modes == {"ca.pem": 0o644, "ca.key": 0o600, "hub.pem": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_without_certificates_says_what_to_run(tmp_path):
    with pytest.raises(NoCertificate, match="antrean-hub ca"):
        Authority(tmp_path).credentials()
    made(tmp_path)
    (tmp_path / "hub.pem").write_text("torn")
    with pytest.raises(NoCertificate, match="antrean-hub ca"):
        Authority(tmp_path).renew_if_due()


def test_whoever_does_not_know_the_authority_yet_may_ask_the_hub_for_it(closed_place, tmp_path):
    authority = made(tmp_path / "tls", now=today() - timedelta(days=3000))
    closed_place.told = {"tls": tmp_path / "tls"}
    closed_place.start()
    assert closed_place.url.startswith("wss://")
    assert closed_place.page("/ca.pem", trusting(authority.pem)) == authority.pem
    assert authority.ends() > today(), "what had ended was renewed before anyone came"
