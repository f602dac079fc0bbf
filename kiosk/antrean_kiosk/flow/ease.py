"""What makes the kiosk easier for one visitor: language, letters, colours, reach, voice, help."""

from dataclasses import dataclass, replace

from antrean_kiosk.flow.screen import TEXT_SCALES, Page, Panel, Screen, Step, languages_of

SWITCHABLE = 2
"""So many languages take turns on one button; more are chosen from a list."""


@dataclass(frozen=True, slots=True)
class NextLanguage:
    """The language button."""

    def on(self, screen: Screen) -> Step:
        """Speak the other language, or show all there are."""
        languages = languages_of(screen) or (screen.language,)
        if len(languages) > SWITCHABLE:
            return Show(Panel.LANGUAGES).on(screen)
        index = languages.index(screen.language) if screen.language in languages else -1
        return _begun(replace(screen, language=languages[(index + 1) % len(languages)])), ()


@dataclass(frozen=True, slots=True)
class Speak:
    """One of several languages was chosen."""

    language: str

    def on(self, screen: Screen) -> Step:
        """Speak it from now on, if this kiosk can."""
        if self.language not in languages_of(screen):
            return screen, ()
        return replace(_begun(screen), language=self.language, panel=Panel.NONE), ()


@dataclass(frozen=True, slots=True)
class NextTextScale:
    """The button for larger letters."""

    def on(self, screen: Screen) -> Step:
        """Enlarge the letters, and after the largest begin again."""
        index = TEXT_SCALES.index(screen.text_scale)
        scale = TEXT_SCALES[(index + 1) % len(TEXT_SCALES)]
        return _begun(replace(screen, text_scale=scale)), ()


@dataclass(frozen=True, slots=True)
class SwitchContrast:
    """The button for high contrast."""

    def on(self, screen: Screen) -> Step:
        """Turn high contrast on or off."""
        return _begun(replace(screen, high_contrast=not screen.high_contrast)), ()


@dataclass(frozen=True, slots=True)
class SwitchReach:
    """The button that brings all controls into the lower half."""

    def on(self, screen: Screen) -> Step:
        """Bring them down, or back."""
        return _begun(replace(screen, reach=not screen.reach)), ()


@dataclass(frozen=True, slots=True)
class SwitchVoice:
    """The button for being told each choice."""

    def on(self, screen: Screen) -> Step:
        """Speak from now on, or be silent."""
        return _begun(replace(screen, voice=not screen.voice)), ()


@dataclass(frozen=True, slots=True)
class UseKeys:
    """A tactile key was pressed: whoever does not look at the glass wants to hear."""

    def on(self, screen: Screen) -> Step:
        """Speak from now on."""
        return (screen if screen.voice else _begun(replace(screen, voice=True))), ()


@dataclass(frozen=True, slots=True)
class Show:
    """A button that lays something over the page, or takes it away."""

    panel: Panel

    def on(self, screen: Screen) -> Step:
        """Lay it there; nothing lies over a ticket that is printing."""
        if screen.page in {Page.PRINTING, Page.CARE}:
            return screen, ()
        return replace(_begun(screen), panel=self.panel), ()


def _begun(screen: Screen) -> Screen:
    # Whoever sets the screen up at rest has come: from here on it also goes back by itself.
    touched = replace(screen, quiet_s=0)
    return replace(touched, page=Page.AGENCY) if screen.page is Page.IDLE else touched
