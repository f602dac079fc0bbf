"""What an utterance needs before it is heard: the hub's leave, and its words."""

from uuid import uuid4

from antrean_shared.commands import Command, SpeakAnnouncement, SpeakCall
from antrean_shared.wire import Call
from antrean_shared.words import Form
from antrean_voice import sentence
from antrean_voice.claims import Thing
from antrean_voice.room import Mark, Urgency, Utterance
from antrean_voice.sentence import Manner, Sentence, Signal


def claimed(said: Utterance) -> Thing | None:
    """Return what the hub must grant before ``said`` is heard: not a repetition, not an alarm."""
    if isinstance(said.what, Call):
        return Mark.of(said.what) if said.time == 1 else None
    return None if said.what.urgency is Urgency.EMERGENCY else said.what.id


def claim(said: Utterance) -> Command:
    """Return the wish to say it."""
    key = str(uuid4())
    if not isinstance(said.what, Call):
        return SpeakAnnouncement(key=key, id=said.what.id)
    return SpeakCall(
        key=key,
        ticket=said.what.ticket,
        calls=said.what.calls,
        lag_ms=round(said.lag_s * 1000),
        form=Form[said.level.name],
    )


def words(said: Utterance, manner: Manner) -> Sentence:
    """Return the words of ``said``."""
    if isinstance(said.what, Call):
        return sentence.call(said.what, said.level, manner)
    alarm = said.what.urgency is Urgency.EMERGENCY
    signal = Signal.ALARM if alarm else Signal.CHIME
    texts = [sentence.text(text, language, signal) for language, text in said.what.text]
    return Sentence(signal, tuple(phrase for each in texts for phrase in each.phrases))
