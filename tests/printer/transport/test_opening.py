from errno import EACCES, EBUSY, ENOENT

import pytest

from antrean_printer.errors import InUse, NotAllowed, NotFound
from antrean_printer.transport.opening import cannot_open


@pytest.mark.parametrize(
    ("number", "kind", "advice"),
    [
        (EACCES, NotAllowed, "add the user to group lp"),
        (EBUSY, InUse, "stop that program"),
        (ENOENT, NotFound, "No such file or directory"),
    ],
)
def test_a_refusal_says_what_to_do(number, kind, advice):
    error = cannot_open("/dev/usb/lp0", "lp", OSError(number, "No such file or directory"))
    assert type(error) is kind
    assert "/dev/usb/lp0" in str(error)
    assert advice in str(error)
