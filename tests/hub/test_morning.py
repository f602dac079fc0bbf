"""The office changes its hall in the middle of a morning, on a real hub: nobody is lost."""

import asyncio

import msgspec

from antrean_hub.store.audit import audit
from antrean_hub.store.store import Store
from antrean_shared.replica import fold
from antrean_shared.wire import Event, View
from tests.hub.stranger import Refusal, take_and_print

SERVICES = ("A-02", "A-04", "A-02", "G-01", "A-02")
VISITORS = 30
COUNTERS = {"1": "pc-1", "3": "pc-2", "21": "pc-3"}
"""KTP-el, family cards, driving licences; the photograph between is at 22."""

NEW_SERVICE = {
    "kode": "A-99",
    "nama": "Layanan keliling",
    "huruf_instansi": "A",
    "prefix_antrean": "A1",
    "alur_tahap_menit": "A1:5",
    "menit_total": "5",
    "datang_per_hari": "5",
    "kuota_per_hari": "0",
    "persen_daring": "0",
    "persen_prioritas": "0",
    "persen_tidak_hadir": "0",
}
CHANGES = [
    [("layanan", None, NEW_SERVICE)],
    [("layanan", "A-02", {"kuota_per_hari": "200"}), ("aula", "name", {"nilai": "MPP Baru"})],
    [("loket", "2", {"aktif": "tidak"})],
    [("layanan", "A-02", None)],
    [("loket", "1", {"tahap_dilayani": "A2"}), ("loket", "2", {"tahap_dilayani": "A1 A2"})],
    [("loket", "2", {"aktif": "ya"})],
    [("loket", "1", {"tahap_dilayani": "A1 A2"})],
    [("layanan", "A-99", {"aktif": "tidak"})],
    [("instansi", "SIM", {"zona": "1"}), ("teks", "1", {"teks": "Selamat pagi."})],
    [("layanan", "A-99", None)],
]

REFUSED = 3
"""The change that would remove a service for which people wait."""


async def visitors(kiosk, taken, some):
    for nth in some:
        ticket = await take_and_print(kiosk, SERVICES[nth % len(SERVICES)])
        taken.append(ticket["id"])
        await asyncio.sleep(0)


async def officer(pc, counter, over):
    await pc.do("counter.open", counter=counter, officer="Sari", pin="1234")
    while True:
        try:
            await pc.do("call.next", counter=counter)
        except Refusal:  # nobody is waiting now
            if over.is_set():
                return
            await asyncio.sleep(0.01)
            continue
        await pc.do("serve.start", counter=counter)
        await pc.do("serve.finish", counter=counter)


async def office(boss, told, changes):
    for edits in changes:
        base = (await boss.request_of("hall.tables"))["version"]
        rows = [dict(zip(("table", "row_key", "row"), each, strict=True)) for each in edits]
        told.append(await boss.do("hall.change", base=base, edits=rows, reason="Pagi ini"))


def test_a_reconfiguration_in_the_middle_of_a_morning_loses_nobody(closed_place, meet, play):
    closed_place.pair("counter", "pc-4")
    place = closed_place.start()

    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        pcs = {counter: await meet("counter", station) for counter, station in COUNTERS.items()}
        photo = await meet("counter", "pc-4")
        taken, told, over = [], [], asyncio.Event()
        early = REFUSED + 1
        await visitors(kiosk, taken, range(early))
        await office(boss, told, CHANGES[:early])
        at_work = [asyncio.create_task(officer(pc, counter, over)) for counter, pc in pcs.items()]
        at_work.append(asyncio.create_task(officer(photo, "22", over)))
        later = visitors(kiosk, taken, range(early, VISITORS))
        await asyncio.gather(later, office(boss, told, CHANGES[early:]))
        async with asyncio.timeout(30):
            while await waiting(boss):
                await asyncio.sleep(0.01)
        over.set()
        await asyncio.gather(*at_work)
        await boss.until((await boss.request_of("hub.status"))["seq"])
        fresh = await meet("supervisor", "boss")
        return taken, told, boss, fresh.opened["view"]

    taken, told, boss, view = play(story())
    place.stop()
    assert len(taken) == VISITORS
    assert [each["changed"] for each in told] == [at != REFUSED for at in range(len(CHANGES))]
    assert told[REFUSED]["problems"][0]["row_key"] == "A-02"
    assert seen(boss).hall.name == view["hall"]["name"] == "MPP Baru"
    with Store(place.database) as store:
        hall = store.load().hall
        audit(store)
    assert {ticket: hall.tickets[ticket].state for ticket in taken} == dict.fromkeys(taken, "done")


async def waiting(boss):
    return (await boss.request_of("hub.status"))["waiting"] or any(
        ticket.state in ("printing", "called", "serving") for ticket in seen(boss).tickets
    )


def seen(boss):
    """What the supervisor's screen shows: its first view, and every event since."""
    view = msgspec.convert(boss.opened["view"], View)
    for event in boss.events:
        view = fold(view, msgspec.convert(event, Event))
    return view
