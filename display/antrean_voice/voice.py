"""A sentence becomes one buffer: the signal, then phrase by phrase the best voice there is."""

from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress

from antrean_voice import chime, sound
from antrean_voice.build import Engine
from antrean_voice.espeak import EngineFailed
from antrean_voice.pack import BadPack, Pack
from antrean_voice.sentence import Phrase, Sentence
from antrean_voice.sound import Sound

PHRASES_KEPT = 160
"""Phrases kept ready, some 50 kB each: a hall's counters and queues, and the latest numbers."""


class CannotSay(Exception):
    """Neither pack nor engine can say these words. Half a number is worse than none."""


class Voice:
    """Speaks sentences, one buffer each."""

    def __init__(self, packs: Mapping[str, Pack], engine: Engine | None) -> None:
        self._packs = packs
        self._engine = engine
        self._ready: OrderedDict[Phrase, Sound] = OrderedDict()

    def say(self, sentence: Sentence) -> Sound:
        """Return ``sentence`` as it will be heard. Raises CannotSay."""
        words = sound.join([self.phrase(each) for each in sentence.phrases], sound.PHRASE_GAP_S)
        return sound.join([chime.signal(sentence.signal), words], sound.WORD_GAP_S)

    def prepare(self, sentence: Sentence) -> None:
        """Make what ``sentence`` needs, so that it can begin at once when it is said."""
        with suppress(CannotSay):
            for each in sentence.phrases:
                self.phrase(each)

    def phrase(self, phrase: Phrase) -> Sound:
        """Return one phrase, trimmed and evenly loud. Raises CannotSay."""
        made = self._ready.pop(phrase, None)
        self._ready[phrase] = made = made or self._made(phrase)
        if len(self._ready) > PHRASES_KEPT:
            self._ready.popitem(last=False)
        return made

    def _made(self, phrase: Phrase) -> Sound:
        pack = self._packs.get(phrase.language)
        if pack is None:
            return self._spoken(phrase) or _refuse(phrase)
        # A person's words may be joined; an engine's phrase sounds better than its joined words.
        recorded = self._joined(pack, phrase) if pack.manifest.recorded else None
        made = self._whole(pack, phrase) or recorded or self._spoken(phrase)
        return made or self._joined(pack, phrase) or _refuse(phrase)

    def _whole(self, pack: Pack, phrase: Phrase) -> Sound | None:
        return self._clips(pack, (phrase.text,)) if pack.holds(phrase.text) else None

    def _joined(self, pack: Pack, phrase: Phrase) -> Sound | None:
        texts = pack.cover(phrase.words)
        return self._clips(pack, texts) if texts else None

    def _clips(self, pack: Pack, texts: tuple[str, ...]) -> Sound | None:
        try:
            return sound.join([pack.clip(text) for text in texts], sound.WORD_GAP_S)
        except BadPack:
            return None

    def _spoken(self, phrase: Phrase) -> Sound | None:
        try:
            return sound.clean(self._engine.speak(phrase)) if self._engine else None
        except EngineFailed:
            return None


def _refuse(phrase: Phrase) -> Sound:
    raise CannotSay(f"No clip and no engine for “{phrase.text}” ({phrase.language})")
