from antrean_hub.reports import visits

WAIT, SERVE = "Waktu tunggu: {} (menit)", "Waktu layanan: {} (menit)"


def test_the_summary_counts_each_visitor_once(facts, cells):
    told = {row[0]: row[1] for row in visits.summary(facts).rows}
    assert told["Aula"] == "MPP Kabupaten Uji"
    counts = ("Tiket", "Selesai", "Tidak hadir", "Batal", "Tidak terlayani", "Ditolak")
    assert [told[each] for each in counts] == [5, 2, 1, 1, 1, 3]
    assert told["Tidak hadir (%)"] == 33.3, "of the three that were called"
    assert told["Sesuai janji (%)"] == 50.0
    assert (told["Prioritas"], told["Hari pelayanan"]) == (1, 1)


def test_a_wait_is_from_paper_to_first_call_and_a_service_is_the_time_at_the_counter(facts, cells):
    told = cells(visits.services(facts), "A-02")
    assert [told[WAIT.format(each)] for each in ("rata-rata", "median", "P90", "terlama")] == [
        15.0,
        15.0,
        20.0,
        20.0,
    ]
    assert [told[SERVE.format(each)] for each in ("rata-rata", "terlama")] == [5.0, 6.0]
    assert told["Waktu total: terlama (menit)"] == 26.0
    assert (told["Janji layanan (menit)"], told["Sesuai janji (%)"]) == (5, 50.0)


def test_a_service_that_nobody_got_is_told_by_its_refusals(facts, cells):
    told = cells(visits.services(facts), "A-01")
    assert (told["Tiket"], told["Ditolak"], told[WAIT.format("P90")]) == (0, 1, None)
    assert cells(visits.services(facts), "A-02")["Ditolak"] == 2


def test_agencies_days_and_hours_add_up_to_the_whole(facts, cells):
    agencies = visits.agencies(facts)
    assert [(row[0], row[2]) for row in agencies.rows] == [("DUKCAPIL", 4), ("SIM", 1)]
    day = cells(visits.days(facts), "2026-11-25")
    assert (day["Hari"], day["Tiket"], day["Jam tersibuk"]) == ("Rabu", 5, "09.00-09.59")
    hours = visits.hours(facts)
    assert sum(sum(row[1:]) for row in hours.rows) == 5
    assert hours.rows[0] == ("09.00-09.59", 0, 0, 4, 0, 0, 0, 0)
