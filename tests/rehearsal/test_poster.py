from PIL import Image

from antrean_rehearsal.poster import GROUND, MARGIN, compose


def test_four_pictures_share_one_ground(tmp_path):
    files = {}
    for name, size in {
        "kiosk": (1080, 1920),
        "ticket": (640, 1200),
        "counter": (1366, 768),
        "board": (1920, 1080),
    }.items():
        files[name] = tmp_path / f"{name}.png"
        Image.new("RGB", size, "white").save(files[name])
    poster = compose(**files)
    assert poster.getpixel((2, 2)) == GROUND
    inside = [(MARGIN + 9, MARGIN + 9), (poster.width - MARGIN - 9, MARGIN + 9)]
    assert [poster.getpixel(each) for each in inside] == [(255, 255, 255)] * 2
