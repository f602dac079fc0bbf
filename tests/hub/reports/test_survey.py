import pytest

from antrean_hub.files.problems import ImportRefused
from antrean_hub.reports.survey import COLUMNS, read_survey

HEAD = ",".join(COLUMNS.all)
GOOD = "A-02,2026-11-25,4,4,3,4,4,4,4,,3,P,SMA,Wirausaha"


def written(tmp_path, *rows, head=HEAD):
    file = tmp_path / "skm.csv"
    file.write_text("\n".join([head, *rows]), encoding="utf-8")
    return file


def test_a_row_is_a_respondent_without_a_name(tmp_path):
    [one] = read_survey(written(tmp_path, GOOD), {"A-02"})
    assert one.answers == (4, 4, 3, 4, 4, 4, 4, None, 3)
    assert (one.service, f"{one.day}", one.groups) == (
        "A-02",
        "2026-11-25",
        ("P", "SMA", "Wirausaha"),
    )


def test_who_they_are_may_be_left_out(tmp_path):
    file = written(tmp_path, ";".join(GOOD.split(",")[:11]), head=";".join(COLUMNS.required))
    assert read_survey(file, {"A-02"})[0].groups == ("", "", "")


def test_every_mistake_is_named_with_its_place(tmp_path):
    rows = [
        GOOD.replace("A-02", "Z-99"),
        GOOD.replace(",3,4", ",5,0", 1),
        GOOD.replace("-25", "-31"),
    ]
    with pytest.raises(ImportRefused) as refused:
        read_survey(written(tmp_path, *rows), {"A-02"})
    said = [str(each) for each in refused.value.problems]
    assert [each.split(":")[0] for each in said] == [
        "skm.csv, row 2, layanan",
        "skm.csv, row 3, u3",
        "skm.csv, row 3, u4",
        "skm.csv, row 4, tanggal",
    ]
