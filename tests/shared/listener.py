"""Someone who waits for what a link delivers."""

import queue

from antrean_shared.session import Message

PATIENCE_S = 10


class Listener:
    """Keeps what a link delivers until the test asks for it."""

    def __init__(self) -> None:
        self.messages: queue.Queue[Message] = queue.Queue()

    def next(self, kind: type) -> Message:
        while True:
            message = self.messages.get(timeout=PATIENCE_S)
            if isinstance(message, kind):
                return message
