import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.document import Align, Cut, Document, Gap, Pair, Qr, Rule, Text
from antrean_printer.errors import BadDocument
from antrean_printer.layout import Code, Feed, Knife, Line, Span, Style, layout
from antrean_printer.paper import NARROW, WIDE, Paper

PAPERS = st.builds(Paper, columns=st.sampled_from([WIDE, 42, NARROW]))
SIZES = st.integers(1, 8)
BLOCKS = st.one_of(
    st.builds(
        Text,
        st.text(max_size=80),
        st.sampled_from(Align),
        SIZES,
        SIZES,
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Pair, st.text(max_size=60), st.text(max_size=60), st.booleans()),
    st.builds(Rule),
    st.builds(Qr, st.text("abc/:.", min_size=1, max_size=200), st.integers(1, 16)),
)


def lines(*blocks, columns=WIDE):
    return layout(Document(blocks), Paper(columns=columns))


def texts(*blocks, columns=WIDE):
    rows = lines(*blocks, columns=columns)
    return ["".join(span.text for span in row.spans) for row in rows]


@given(BLOCKS, PAPERS)
def test_nothing_is_ever_wider_than_the_paper(block, paper):
    for row in layout(Document((block,)), paper):
        width = row.columns * 12 if isinstance(row, Line) else row.dots
        assert 0 <= width <= paper.dots


@pytest.mark.parametrize(
    ("number", "columns", "size"),
    [("A2-017", 48, 8), ("A2-1000", 48, 6), ("A2-017", 32, 5), ("A2-1000", 32, 4), ("A-1", 32, 8)],
)
def test_a_number_takes_the_largest_size_that_fits(number, columns, size):
    (row,) = lines(Text(number, Align.CENTER, width=8, height=8), columns=columns)
    assert row == Line((Span(number, Style(size, size)),), Align.CENTER)


def test_a_shrunk_text_keeps_its_proportions():
    (row,) = lines(Text("A2-1000", width=8, height=4))
    assert row.spans[0].style == Style(6, 3)


def test_an_enlarged_text_wraps_before_it_shrinks():
    rows = lines(Text("DINAS KEPENDUDUKAN", width=2, height=2), columns=NARROW)
    assert [row.spans[0].text for row in rows] == ["DINAS", "KEPENDUDUKAN"]
    assert {row.spans[0].style for row in rows} == {Style(2, 2)}


def test_white_on_black_has_black_at_its_sides():
    (row,) = lines(Text("PRIORITAS", width=2, inverse=True))
    assert row.spans == (Span(" PRIORITAS ", Style(2, 1, inverse=True)),)


def test_a_pair_reaches_from_edge_to_edge():
    assert texts(Pair("Zona", "1"), columns=NARROW) == ["Zona" + " " * 27 + "1"]


def test_a_pair_emboldens_only_its_value():
    (row,) = lines(Pair("Zona", "1", bold=True))
    assert [span.style.bold for span in row.spans] == [False, True]


def test_a_value_without_room_goes_to_the_right_of_the_next_line():
    rows = lines(Pair("Perkiraan dipanggil", "08.45-09.05 WIB"), columns=NARROW)
    assert [(row.spans[0].text, row.align) for row in rows] == [
        ("Perkiraan dipanggil", Align.LEFT),
        ("08.45-09.05 WIB", Align.RIGHT),
    ]


def test_a_long_label_shares_its_last_line_with_the_value():
    assert texts(Pair("Perkiraan waktu sampai nomor dipanggil", "9 menit"), columns=NARROW) == [
        "Perkiraan waktu sampai nomor",
        "dipanggil                9 menit",
    ]


def test_a_rule_is_as_wide_as_the_paper():
    assert texts(Rule(), columns=NARROW) == ["-" * NARROW]


def test_gaps_and_cuts_pass_through():
    assert lines(Gap(3), Cut(full=True)) == (Feed(3), Knife(full=True))


def test_a_code_is_as_large_as_wished_where_it_fits():
    (code,) = lines(Qr("https://mpp.example/t/7f3a9c", module=6))
    assert (code.module, code.side) == (6, 29)


def test_a_code_shrinks_to_the_paper_with_its_white_border():
    (code,) = lines(Qr("https://mpp.example/t/7f3a9c", module=16), columns=NARROW)
    assert isinstance(code, Code)
    assert code.module == 10
    assert code.dots == (29 + 8) * 10 <= NARROW * 12


@pytest.mark.parametrize("data", ["", "x" * 4000, "x" * 2300])
def test_a_code_that_no_paper_can_carry_is_refused(data):
    with pytest.raises(BadDocument):
        lines(Qr(data), columns=NARROW)


def test_a_ticket_at_80_mm(ticket):
    rows = [row for row in layout(ticket, Paper()) if isinstance(row, Line)]
    assert ["".join(span.text for span in row.spans) for row in rows] == [
        "MAL PELAYANAN PUBLIK",
        "KABUPATEN SUKAMAJU",
        "-" * 48,
        "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
        "Kartu Keluarga baru/perubahan",
        "NOMOR ANTREAN",
        "A2-017",
        " PRIORITAS ",
        "Tempat                       Zona 1 - Loket 3, 4",
        "Menunggu di depan Anda                   6 orang",
        "Perkiraan dipanggil              08.45-09.05 WIB",
        "-" * 48,
        "Senin, 3 Agustus 2026               08.12.31 WIB",
        "Mohon menunggu nomor Anda dipanggil.",
        "Setelah 3 kali dipanggil tidak",
        "hadir, nomor dinyatakan terlewat.",
        "Pengaduan: lapor.go.id / SMS 1708",
    ]


def test_a_ticket_at_58_mm(ticket):
    rows = [row for row in layout(ticket, Paper(columns=NARROW)) if isinstance(row, Line)]
    assert ["".join(span.text for span in row.spans) for row in rows[5:12]] == [
        "Kartu Keluarga baru/perubahan",
        "NOMOR ANTREAN",
        "A2-017",
        " PRIORITAS ",
        "Tempat       Zona 1 - Loket 3, 4",
        "Menunggu di depan Anda   6 orang",
        "Perkiraan dipanggil",
    ]
