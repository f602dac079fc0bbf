"""What ails a display, in one word."""

from antrean_display.faults import Faults


def test_the_staff_is_told_the_first_fault_and_the_next_when_it_is_mended():
    told = []
    faults = Faults(told.append)
    for part, fault in (("voice", "no_sound_device"), ("sign", "sign_lost"), ("voice", None)):
        faults.note(part, fault)
    faults.note("sign", None)
    faults.note("sign", None)
    assert told == ["no_sound_device", "sign_lost", None]
