"""A hub of another version on a real socket: it says in plain JSON what it is told to say."""

import json
import threading
from collections.abc import Callable

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from antrean_shared.messages import encode
from antrean_shared.wire import HubFacts, Opened, View

UNKNOWN_METHOD = {"error": {"code": -32601, "message": "No such method here."}}


def opened(view: View, now) -> dict:
    """A good answer to ``session.open`` as plain JSON, to be written over."""
    facts = HubFacts("hub", "9.9.9", "MPP")
    return json.loads(encode(Opened(protocol=1, hub=facts, now=now, seq=5, view=view)))


class OtherHub:
    """Answers openings with ``opening`` and everything else with ``answers``."""

    def __init__(
        self,
        opening: dict,
        answers: Callable[[dict], dict] = lambda _: UNKNOWN_METHOD,
    ) -> None:
        self.opening = opening
        self.answers = answers
        self.openings: list[dict] = []
        self.asked: list[str] = []
        self._server = serve(self._talk, "127.0.0.1", 0)
        self._lines = set()
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/"

    def tells(self, method: str, params: object) -> None:
        """Say something to everyone who has opened."""
        for line in list(self._lines):
            line.send(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}))

    def hangs_up(self) -> None:
        for line in list(self._lines):
            line.close()

    def stop(self) -> None:
        self.hangs_up()
        self._server.shutdown()
        self._thread.join()

    def _talk(self, line) -> None:
        try:
            for text in line:
                self._lines.add(line)
                line.send(json.dumps(self._answer(json.loads(text))))
        except ConnectionClosed:
            pass
        finally:
            self._lines.discard(line)

    def _answer(self, request: dict) -> dict:
        envelope = {"jsonrpc": "2.0", "id": request["id"]}
        if request["method"] == "session.open":
            self.openings.append(request["params"])
            return envelope | self.opening
        self.asked.append(request["method"])
        return envelope | self.answers(request)
