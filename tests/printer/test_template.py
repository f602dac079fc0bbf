"""A layout as a technician writes it: read, filled, and every slip answered with its line."""

import pytest
from PIL import Image

from antrean_printer.document import Align, Cut, Document, Gap, Logo, Pair, Qr, Rule, Text
from antrean_printer.errors import BadTemplate
from antrean_printer.template import parse, read

CENTER = Align.CENTER


def filled(text, tmp_path=None, **fields):
    return parse(text, "t.layout", tmp_path).fill(fields).blocks


LINES = [
    ("text: Halo", Text("Halo")),
    ("center bold: Halo", Text("Halo", CENTER, bold=True)),
    ("right x2 inverse: A", Text("A", Align.RIGHT, 2, 2, inverse=True)),
    ("x2x1: A", Text("A", width=2, height=1)),
    ("tall bold: A", Text("A", height=2, bold=True)),
    ("text:  indented", Text(" indented")),
    ("pair bold: Loket | 3", Pair("Loket", "3", bold=True)),
    ("rule", Rule()),
    ("gap", Gap()),
    ("gap 3", Gap(3)),
    ("qr: https://a.b/c", Qr("https://a.b/c")),
    ("qr 4: x", Qr("x", 4)),
    ("cut", Cut()),
    ("cut full", Cut(full=True)),
    ("text: jam 08:30", Text("jam 08:30")),
    ("text: {{kurung}}", Text("{kurung}")),
]


@pytest.mark.parametrize(("line", "block"), LINES)
def test_a_line_is_a_block(line, block):
    assert filled(line) == (block,)


def test_fields_are_filled_in():
    assert filled("pair: Nomor | {number}", number="A2-017") == (Pair("Nomor", "A2-017"),)


def test_a_line_whose_fields_are_all_empty_is_left_out():
    text = "text: {a}\ntext: {a} dan {b}\ntext: tetap"
    assert filled(text, a="", b="") == (Text("tetap"),)
    assert filled(text, b="ada")[0] == Text(" dan ada")


def test_a_field_of_several_values_repeats_its_line():
    lines = filled("text: {mark} {steps}", mark="-", steps=("foto", "bayar"))
    assert lines == (Text("- foto"), Text("- bayar"))


CONDITIONS = [
    ("[a] rule", {"a": "x"}, True),
    ("[a] rule", {}, False),
    ("[not a] rule", {}, True),
    ("[a not b] rule", {"a": "x"}, True),
    ("[a not b] rule", {"a": "x", "b": "y"}, False),
    ("[a b] rule", {"a": "x"}, False),
]


@pytest.mark.parametrize(("line", "fields", "there"), CONDITIONS)
def test_a_condition_decides_whether_a_line_is_there(line, fields, there):
    assert bool(filled(line, **fields)) is there


def test_remarks_and_samples_leave_no_ink():
    template = parse("# judul\nsample a = 7 \n\ntext: {a}", "t", None)
    assert template.fill({}).blocks == ()
    assert template.samples == {"a": "7"}


SLIPS = [
    ("text: baik\ncentre: A", "t.layout:2: there is no word 'centre' here; did you mean center?"),
    ("text Halo", "there is no word 'Halo'"),
    ("bold", "t.layout:1: text needs a colon and a text; write for example text: Selamat datang"),
    ("rule: A", "rule needs no text"),
    ("pair: Loket 3", "a pair needs a |"),
    ("qr", "qr needs a colon and a text; write for example qr: {url}"),
    ("inverse pair: a | b", "a pair cannot be inverse"),
    ("gap 99", "t.layout:1: Expected `int` <= 50"),
    ("qr 40: x", "Expected `int` <= 16"),
    ("x9: A", "there is no word 'x9'"),
    ("text: {number", "braces hold one name"),
    ("text: {}", "braces hold one name"),
    ("text: {a.b}", "braces hold one name"),
    ("[a rule", "there is no word '[a'"),
    ("[a!] rule", "[a!] names no field"),
    ("logo: tidak-ada.png", "t.layout:1: the picture"),
    ("", "t.layout says nothing"),
    ("# hanya catatan", "says nothing"),
]


@pytest.mark.parametrize(("text", "says"), SLIPS)
def test_every_slip_is_answered_with_its_line_and_what_to_write(tmp_path, text, says):
    with pytest.raises(BadTemplate) as refused:
        parse(text, "t.layout", tmp_path)
    assert says in str(refused.value)


def test_a_field_that_is_not_there_is_said_with_what_was_meant():
    with pytest.raises(BadTemplate, match="t:1: there is no field 'numer' here; did you mean num"):
        parse("text: {numer}", "t", None).check(["number", "where"])
    with pytest.raises(BadTemplate, match="write one of number"):
        parse("[q] rule", "t", None).check(["number"])


def test_a_picture_lies_beside_its_layout(tmp_path):
    Image.new("1", (16, 8)).save(tmp_path / "logo.png")
    (tmp_path / "t.layout").write_text("logo: logo.png")
    document = read(tmp_path / "t.layout").fill({})
    assert document == Document((Logo(2, b"\xff\xff" * 8),))


def test_a_layout_that_cannot_be_read_is_said_so(tmp_path):
    with pytest.raises(BadTemplate, match="cannot be read"):
        read(tmp_path / "none.layout")
