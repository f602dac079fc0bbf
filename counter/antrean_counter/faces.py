"""All faces of the screen at one moment."""

from dataclasses import dataclass

from antrean_counter import dialog_face, hero_face, keys_face, lists_face, page_face
from antrean_counter.desk import Desk
from antrean_counter.dialog_face import DialogFace
from antrean_counter.hero_face import Hero
from antrean_counter.keys_face import Keys
from antrean_counter.lists_face import Lists
from antrean_counter.page_face import Head, LoginFace


@dataclass(frozen=True, slots=True)
class Faces:
    """What the officer reads everywhere."""

    page: str
    head: Head
    hero: Hero
    keys: Keys
    lists: Lists
    dialog: DialogFace
    login: LoginFace
    told: str
    brief: str
    """The one thing worth saying where there is room for one: the small bar, the tray."""


def faces(desk: Desk, silent_s: float, language: str) -> Faces:
    """Return how ``desk`` reads when the hub has been silent for ``silent_s`` seconds."""
    head, lists = page_face.head(desk, silent_s, language), lists_face.lists(desk, language)
    do = page_face.to_do(desk)
    return Faces(
        page=desk.page.value,
        head=head,
        hero=hero_face.hero(desk, language),
        keys=keys_face.keys(desk),
        lists=lists,
        dialog=dialog_face.dialog(desk, language),
        login=page_face.login(desk),
        told=page_face.told(desk),
        brief=do or (lists.total if head.online else head.line),
    )
