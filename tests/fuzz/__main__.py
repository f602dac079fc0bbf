"""``./run fuzz [SECONDS]``: bytes of a stranger, guided by coverage, through all that reads them.

Not among the tests: atheris is wanted only here, and not everywhere to be had. A finding is written
beside this file as ``crash-…`` and ends the run; whatever is not ``BadMessage`` is one.
"""

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["antrean_shared", "antrean_hub"]):
    from antrean_hub.line.arrival import OPEN
    from antrean_shared import messages
    from antrean_shared.commands import COMMANDS
    from antrean_shared.errands import ERRANDS
    from antrean_shared.errors import BadMessage
    from antrean_shared.pairing import ASK

METHODS = (OPEN, ASK, *(each.method for each in (*COMMANDS, *ERRANDS)))


def read(data):
    """Read a frame as the hub does: before a session, and in one."""
    with suppress(BadMessage):
        request = messages.decode_request(data)
        if request is None:
            return
        for reader in (messages.decode_opening, messages.decode_asking):
            with suppress(BadMessage):
                reader(request)
        messages.decode_errand(request) or messages.decode_command(request)


def read_as_params(data):
    """Read the rest as the params of the method that the first byte names."""
    if data:
        method = METHODS[data[0] % len(METHODS)].encode()
        read(b'{"jsonrpc":"2.0","id":1,"method":"%b","params":%b}' % (method, data[1:]))


def one(data):
    read(data)
    read_as_params(data)


def seeds(folder):
    """Write a wish of each method, to begin from."""
    shapes = {OPEN: messages.Opening, ASK: messages.Asking}
    shapes |= {each.method: each for each in (*COMMANDS, *ERRANDS)}
    for nth, method in enumerate(METHODS):
        wish = {name: "1" for name in shapes[method].__struct_fields__}
        (folder / f"{nth:03}").write_bytes(bytes([nth]) + messages.encode(wish))


if __name__ == "__main__":
    limits = [f"-max_total_time={(sys.argv[1:] or ['60'])[0]}", "-timeout=5", "-max_len=4096"]
    with tempfile.TemporaryDirectory() as corpus:
        seeds(Path(corpus))
        atheris.Setup([sys.argv[0], *limits, corpus], one)
        atheris.Fuzz()
