from msgspec.structs import replace

from antrean_hub.reports import staff


def test_a_counter_is_used_by_the_time_at_it_of_the_time_it_was_open(facts, cells):
    told = cells(staff.counters(facts), "2")
    assert (told["Dipanggil"], told["Dilayani"]) == (3, 2)
    assert told["Waktu layanan rata-rata (menit)"] == 5.0
    assert told["Jam buka"] == 0.5, "thirty minutes, and thirty of pause"
    assert (told["Utilisasi (%)"], told["Laju per jam"]) == (33.3, 4.0)


def test_an_officer_is_told_by_name(facts):
    assert staff.officers(facts).rows == (("Sari", 3, 2, 5.0),)


def test_few_of_a_vulnerable_group_are_not_told_apart(facts, cells):
    table = staff.priorities(facts)
    few = cells(table, "Lansia")
    assert few["Tiket"] == "< 5"
    assert set(list(few.values())[2:]) == {None}
    assert cells(table, "Umum")["Tiket"] == 4
    assert cells(table, "Ibu hamil")["Tiket"] == 0
    [one] = [each for each in facts.tickets if each.priority]
    many = replace(facts, tickets=(one,) * 5)
    assert cells(staff.priorities(many), "Lansia")["Tiket"] == 5


def test_the_way_to_a_number_is_by_booking_kiosk_or_hand(facts):
    roles = {"kiosk-1": "kiosk"}
    first, second, *others = facts.tickets
    others = [each._replace(station="counter-2") for each in others]
    tickets = (first._replace(booked=True), second, *others)
    told = staff.channels(replace(facts, roles=roles, tickets=tickets))
    assert [row[:2] for row in told.rows] == [("Daring", 1), ("Kios", 1), ("Petugas", 3)]


def test_refusals_stand_under_their_reason_and_slips_of_machines_not_at_all(facts):
    assert staff.refusals(facts).rows == (
        ("2026-11-25", "A-01", "A-01", "lewat batas pengambilan nomor", 1),
        ("2026-11-25", "A-02", "A-02", "kuota habis", 2),
    )
