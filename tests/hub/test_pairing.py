"""A new machine asks, somebody who sees its code lets it in, and it is a station."""

import asyncio
import contextlib

import pytest
from websockets.asyncio.client import connect

from antrean_hub.__main__ import main
from antrean_hub.auth import token_hash
from antrean_hub.store.database import DRIVER
from tests.hub.stranger import Refusal, Stranger, arrive, take_and_print

NEW_PC = {"protocol": 1, "client": "antrean-counter/1", "role": "counter", "station": "pc-9"}


@pytest.fixture
def ask(closed_place, strangers):
    """Return a function that lets a new machine ask; gives the machine and its code."""

    async def ask(**wishes):
        machine = Stranger(await connect(closed_place.url, compression=None, proxy=None))
        strangers.append(machine)
        asked = await machine.request("pairing.ask", {**NEW_PC, **wishes})
        return machine, asked["code"]

    return ask


def kept(place, query):
    with contextlib.closing(DRIVER.connect(place.database)) as database:
        return database.execute(query).fetchall()


async def error_of(wish):
    with pytest.raises(Refusal) as refused:
        await wish
    return refused.value.reason


def approval(code, **more):
    return {"code": code, "role": "kiosk", "station": "kiosk-9", **more}


def test_a_machine_that_shows_its_code_becomes_a_station(place, meet, ask, play):
    async def story():
        boss = await meet("supervisor", "boss")
        machine, code = await ask(station="kiosk-9", role="kiosk")
        listed = await boss.request("pairing.list", {})
        spoken = f"{code[:3]} {code[3:]}".lower()
        paired = await boss.request("pairing.approve", approval(spoken))
        name, granted = await machine.hears()
        end = await machine.closed()
        kiosk = await arrive(place.url, role="kiosk", station="kiosk-9", token=granted["token"])
        ticket = await take_and_print(kiosk, "A-02")
        await kiosk.leave()
        return listed["waiting"], paired, name, granted, end, ticket

    waiting, paired, name, granted, end, ticket = play(story())
    assert [(each["station"], each["address"]) for each in waiting] == [("kiosk-9", "127.0.0.1")]
    assert paired == {"station": "kiosk-9", "role": "kiosk", "replaced": False}
    assert (name, granted["station"], granted["role"]) == ("pairing.granted", "kiosk-9", "kiosk")
    assert (end, ticket["state"]) == (1000, "waiting")
    assert "station.paired" in place.journal()


def test_the_hub_keeps_no_token_and_shows_nobody_a_code_that_was_used(place, meet, ask, play):
    async def story():
        boss = await meet("supervisor", "boss")
        machine, code = await ask()
        await boss.request("pairing.approve", approval(code))
        _, granted = await machine.hears()
        again = await error_of(boss.request("pairing.approve", approval(code)))
        return granted["token"], again, await boss.request("pairing.list", {})

    token, again, listed = play(story())
    assert (again, listed["waiting"]) == ("unknown_code", [])
    whole = b"".join(each.read_bytes() for each in place.database.parent.iterdir())
    assert token.encode() not in whole
    assert token_hash(token) in whole


def test_a_dead_pcs_name_goes_to_the_new_one_and_the_old_token_dies(place, meet, ask, play):
    async def story():
        boss, old = await meet("supervisor", "boss"), await meet("counter", "pc-1")
        machine, code = await ask()
        wish = approval(code, role="counter", station="pc-1", counter="1")
        paired = await boss.request("pairing.approve", wish)
        _, granted = await machine.hears()
        return paired, granted, await old.closed(), await error_of(meet("counter", "pc-1"))

    paired, granted, closed, barred = play(story())
    assert paired["replaced"]
    assert granted["counter"] == "1"
    assert (closed, barred) == (1008, "unknown_token")


def test_a_machine_that_is_refused_is_told_so_and_stays_outside(place, meet, ask, play):
    async def story():
        boss = await meet("supervisor", "boss")
        machine, code = await ask()
        await boss.request("pairing.refuse", {"code": code})
        return await machine.hears(), await machine.closed()

    assert play(story()) == (("pairing.ended", {"reason": "refused"}), 1000)


def test_nothing_else_is_answered_to_a_machine_that_waits(place, ask, play):
    async def story():
        machine, _ = await ask()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await machine.request("hub.status", {})

    play(story())
    assert "station.joined" not in place.journal()


def test_a_code_that_nobody_wants_expires(closed_place, ask, play):
    closed_place.told = {"code_expires_s": 0.2}
    place = closed_place.start()

    async def story():
        machine, _ = await ask()
        return await machine.hears()

    assert play(story()) == ("pairing.ended", {"reason": "expired"})
    assert kept(place, "SELECT count(*) FROM pairing") == [(0,)]


def test_a_machine_that_gave_up_is_not_shown_any_more(place, meet, ask, play):
    async def story():
        boss = await meet("supervisor", "boss")
        machine, code = await ask()
        await machine.leave()
        while (await boss.request("pairing.list", {}))["waiting"]:
            await asyncio.sleep(0.01)
        return await error_of(boss.request("pairing.approve", approval(code)))

    assert play(story()) == "unknown_code"


def test_one_address_has_only_so_many_machines_waiting(place, ask, play):
    async def story():
        for _ in range(4):
            await ask()
        return await error_of(ask())

    assert play(story()) == "too_fast"


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        ({"code": "222222"}, "unknown_code"),
        ({"role": "display", "zone": "99"}, "unknown_zone"),
        ({"role": "counter", "counter": "99"}, "unknown_counter"),
        ({"role": "agency_head"}, "unknown_agency"),
        ({"role": "kiosk", "agency": "DUKCAPIL"}, "unknown_agency"),
    ],
)
def test_what_cannot_be_is_refused_and_the_machine_waits_on(place, meet, ask, play, wish, reason):
    async def story():
        boss = await meet("supervisor", "boss")
        _, code = await ask()
        refused = await error_of(boss.request("pairing.approve", {**approval(code), **wish}))
        return refused, await boss.request("pairing.list", {})

    refused, listed = play(story())
    assert refused == reason
    assert len(listed["waiting"]) == 1


def test_a_technician_makes_machines_of_the_hall_and_nobody_who_rules(
    closed_place, meet, ask, play
):
    closed_place.pair("technician", "bench")
    closed_place.start()

    async def story():
        bench = await meet("technician", "bench")
        machine, code = await ask()
        boss = await error_of(bench.request("pairing.approve", approval(code, role="supervisor")))
        await bench.request("pairing.approve", approval(code))
        return boss, await machine.hears()

    boss, (name, _) = play(story())
    assert (boss, name) == ("not_allowed", "pairing.granted")


def test_the_hubs_own_terminal_lets_a_machine_in(place, ask, play, capsys):
    database = str(place.database)

    async def story():
        machine, code = await ask(station="tv-9", role="display", zone="1")
        order = ["pairing", "approve", "--db", database, code[:3].lower(), code[3:]]
        order += ["--role", "display", "--station", "tv-9", "--zone", "1"]
        done = await asyncio.to_thread(main, order)
        return code, done, await machine.hears()

    assert main(["pairing", "list", "--db", database]) == 0
    assert capsys.readouterr().out == "0 waiting\n"
    code, done, (name, granted) = play(story())
    assert (done, name, granted["zone"]) == (0, "pairing.granted", "1")
    assert capsys.readouterr().out == "tv-9 is paired as display\n"
    assert main(["pairing", "approve", "--db", database, code, "--role", "kiosk", "--station", "x"])
    assert "No machine waits with code" in capsys.readouterr().err


def test_the_terminal_lists_and_refuses_and_says_what_cannot_be(place, ask, play, capsys):
    database = str(place.database)

    async def story():
        machine, code = await ask()
        assert await asyncio.to_thread(main, ["pairing", "list", "--db", database]) == 0
        wrong = ["pairing", "approve", "--db", database, code, "--role", "counter"]
        wrong += ["--station", "pc-9", "--counter", "99"]
        assert await asyncio.to_thread(main, wrong) == 1
        assert await asyncio.to_thread(main, ["pairing", "refuse", "--db", database, code]) == 0
        return code, await machine.hears()

    code, told = play(story())
    said = capsys.readouterr()
    assert f"{code[:3]} {code[3:]}" in said.out
    assert "counter pc-9" in said.out
    assert "There is no counter 99" in said.err
    assert told == ("pairing.ended", {"reason": "refused"})


def test_a_new_token_ends_the_old_one_when_it_has_opened_once(place, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        token = (await kiosk.request("station.rotate", {}))["token"]
        with_old = await meet("kiosk", "kiosk-1")
        place.tokens["kiosk-1"], old = token, place.tokens["kiosk-1"]
        await meet("kiosk", "kiosk-1")
        closed = await kiosk.closed(), await with_old.closed()
        place.tokens["kiosk-1"] = old
        return closed, await error_of(meet("kiosk", "kiosk-1"))

    assert play(story()) == ((1008, 1008), "unknown_token")


def test_a_machine_of_another_protocol_is_told_so(place, ask, play):
    assert play(error_of(ask(protocol=99))) == "protocol_too_new"
