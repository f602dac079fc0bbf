"""What a visitor wants to know before the paper comes: what to bring, how long, what it costs."""

from dataclasses import dataclass

from antrean_kiosk.flow.screen import Page, Screen, offer_of, service_of
from antrean_kiosk.page.choices import waiting
from antrean_shared.wire import Service, View
from antrean_shared.words import Chance
from antrean_ui import format, words

SURE = frozenset({Chance.LIKELY})


@dataclass(frozen=True, slots=True)
class Brief:
    """Finished texts about one service; empty where the hall does not say."""

    needs: str = ""
    """One thing to bring a line."""
    promise: str = ""
    fee: str = ""
    standing: str = ""
    """How long the line is, and whether the visitor is served today."""
    doubtful: bool = False
    """True when the visitor may wait in vain."""


NOTHING = Brief()


def brief(screen: Screen) -> Brief:
    """Return what is known of the chosen service, for the page that asks the last question."""
    service, view = service_of(screen), screen.view
    if screen.page is not Page.CONFIRM or service is None or view is None:
        return NOTHING
    english = screen.language != "id"
    needs = (english and service.requirements_en) or service.requirements
    offer = offer_of(view, service.id)
    chance = offer.chance if offer else None
    return Brief(
        needs="\n".join(f"• {need}" for need in needs),
        promise=_promise(service, screen.language),
        fee=(english and service.fee_en) or service.fee,
        standing=" · ".join(filter(None, (_queue(service, view, screen.language), _hope(chance)))),
        doubtful=chance is not None and chance not in SURE,
    )


def _hope(chance: Chance | None) -> str:
    return words.tr(words.CHANCES[chance]) if chance else ""


def _promise(service: Service, language: str) -> str:
    if service.promise_min is None:
        return ""
    return format.duration(service.promise_min * 60, language)


def _queue(service: Service, view: View, language: str) -> str:
    stages = {step.stage for step in service.steps[:1]}
    return waiting([queue for queue in view.queues if queue.stage in stages], language)
