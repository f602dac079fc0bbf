"""Files part by part: each station's own, in their turn, and nobody else's."""

from antrean_hub.core.refusals import Refused
from antrean_hub.parcels import Parcels
from antrean_shared.errands import PART_BYTES, UploadPart


def part(nth, of, data=b"x"):
    return UploadPart(name="hari.csv", part=nth, of=of, data=data)


def test_a_file_comes_in_part_by_part_for_each_station_of_its_own():
    parcels = Parcels()
    assert parcels.bring(part(1, 3), "boss").parts == 1
    assert parcels.bring(part(1, 2), "other").parts == 1
    assert parcels.bring(part(2, 3), "boss").parts == 2
    assert isinstance(parcels.bring(part(2, 3), "boss"), Refused)
    assert isinstance(parcels.bring(part(3, 4), "boss"), Refused)
    assert parcels.brought("boss") is None
    assert parcels.bring(part(3, 3), "boss").parts == 3
    assert parcels.brought("boss") == ("hari.csv", b"xxx")
    assert parcels.brought("other") is None
    assert parcels.bring(part(1, 3), "boss").parts == 1
    assert parcels.brought("boss") is None


def test_a_file_goes_out_part_by_part_to_whom_it_was_packed_for():
    parcels, owner = Parcels(), ("desk-1", None)
    data = bytes(range(256)) * (PART_BYTES // 256) + b"the end"
    parcels.pack(owner, "aula.xlsx", data)
    first, second = parcels.fetch(owner, 1), parcels.fetch(owner, 2)
    assert (first.of, first.data + second.data) == (2, data)
    assert isinstance(parcels.fetch(owner, 3), Refused)


def test_a_station_that_has_become_an_agency_s_finds_nothing_of_the_whole_hall():
    parcels = Parcels()
    parcels.pack(("desk-1", None), "aula.xlsx", b"the whole hall")
    assert isinstance(parcels.fetch(("desk-1", "DUKCAPIL"), 1), Refused)
