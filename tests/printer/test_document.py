import msgspec
import pytest

from antrean_printer.document import Align, Cut, Document, Gap, Pair, Qr, Rule, Text

SMALL = Document((Text("A2-017", align=Align.CENTER, width=7, height=7), Gap(), Cut()))


def test_a_document_is_plain_data():
    assert msgspec.json.decode(msgspec.json.encode(SMALL), type=Document) == SMALL


def test_a_template_can_be_decoded_into_a_document():
    blocks = [
        {"block": "text", "text": "NOMOR", "align": "center"},
        {"block": "pair", "left": "Zona", "right": "1"},
        {"block": "rule"},
        {"block": "qr", "data": "https://mpp.example/t/7f3a", "module": 5},
    ]
    assert msgspec.convert({"blocks": blocks}, Document).blocks == (
        Text("NOMOR", align=Align.CENTER),
        Pair("Zona", "1"),
        Rule(),
        Qr("https://mpp.example/t/7f3a", module=5),
    )


@pytest.mark.parametrize("size", [0, 9])
def test_a_template_with_an_impossible_size_is_refused(size):
    with pytest.raises(msgspec.ValidationError, match=r"\$\.blocks\[0\]\.width"):
        msgspec.convert({"blocks": [{"block": "text", "text": "A", "width": size}]}, Document)
