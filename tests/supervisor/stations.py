"""Another station of the hall, on a real line, asking one thing after another."""

from itertools import count

from websockets.sync.client import connect

from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Refused, Session


class Station:
    """A paired station that asks and waits for the answer."""

    def __init__(self, place, role, station):
        token = place.tokens[station]
        self._url = place.url
        self._session = Session(Opening(protocol=PROTOCOL, role=role, station=station, token=token))
        self._keys = count()

    def __enter__(self):
        self._opened = connect(self._url, compression=None)
        self._line = self._opened.__enter__()
        self._session.connected()
        while not self._session.open:
            self._exchange()
        return self

    def __exit__(self, *raised):
        self._opened.__exit__(*raised)

    def does(self, command, **params):
        """Ask and return the result; a refusal is an error."""
        self._session.send(command(key=f"key-{next(self._keys)}", **params))
        while True:
            for message in self._exchange():
                assert not isinstance(message, Refused), message.error
                if isinstance(message, Answered):
                    return message.result

    def _exchange(self):
        for frame in self._session.outgoing():
            self._line.send(frame, text=True)
        return self._session.receive(self._line.recv(timeout=10))
