"""A station without a screen: one of the crowd's hands on the wire."""

import queue
import ssl
from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from msgspec import Struct

from antrean_shared.commands import Command
from antrean_shared.link import Link
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Barred, Changed, Joined, Message, Refused
from antrean_shared.wire import View
from antrean_shared.words import Role

PATIENCE_S = 10.0
C = TypeVar("C", bound=Command)


class Said(Exception):
    """The hub said no: its reason word."""


class Robot:
    """Joins the hub, keeps its view current, and asks one thing at a time."""

    def __init__(
        self,
        url: str,
        role: Role,
        station: str,
        token: str,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        opening = Opening(
            protocol=PROTOCOL, role=role, station=station, token=token, client="antrean-rehearsal"
        )
        self._heard: queue.Queue[Message] = queue.Queue()
        self._link = Link(url, opening, self._heard.put, tls)
        self._view: View | None = None
        self._link.start()
        self._until(lambda heard: isinstance(heard, Joined))

    @property
    def view(self) -> View:
        """The hall as this station last heard of it."""
        while not self._heard.empty():
            self._note(self._heard.get())
        if self._view is None:
            raise Said("never joined")
        return self._view

    def ask(self, kind: type[C], **params: object) -> Struct:
        """Send a command and return its answer; raises Said with the reason word."""
        command = kind(key=str(uuid4()), **params)
        self._link.send(command)

        told = self._until(
            lambda heard: isinstance(heard, Answered | Refused) and heard.command == command
        )
        if isinstance(told, Answered):
            return told.result
        raise Said(told.error.reason if isinstance(told, Refused) else "no answer")

    def leave(self) -> None:
        """Hang up."""
        self._link.stop()

    def _until(self, wanted: Callable[[Message], bool]) -> Message:
        while True:
            heard = self._heard.get(timeout=PATIENCE_S)
            self._note(heard)
            if isinstance(heard, Barred):
                raise Said(heard.message)
            if wanted(heard):
                return heard

    def _note(self, message: Message) -> None:
        if isinstance(message, Joined | Changed):
            self._view = message.view
