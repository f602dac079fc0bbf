"""Language, reach, voice and panels."""

from msgspec.structs import replace as changed

from antrean_kiosk.flow.ease import NextLanguage, Show, Speak, SwitchReach, SwitchVoice, UseKeys
from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.flow.screen import Page, Panel
from antrean_kiosk.flow.visitor import GoHome, TakeAnother
from tests.kiosk.story import VIEW, Story, at_rest, printing, seen

THREE = changed(VIEW, hall=changed(VIEW.hall, languages=("id", "en", "jv")))


def with_three() -> Story:
    story = Story().joined(THREE)
    story.screen = seen(story, spoken=("id", "en", "jv"))
    return story


def test_three_languages_are_chosen_from_a_list():
    story = with_three().then(NextLanguage())
    assert (story.screen.panel, story.screen.language) == (Panel.LANGUAGES, "id")
    story.then(Speak("jv"))
    assert (story.screen.panel, story.screen.language) == (Panel.NONE, "jv")


def test_a_language_that_nobody_checked_is_not_spoken():
    story = Story().joined(THREE).then(NextLanguage())
    assert (story.screen.panel, story.screen.language) == (Panel.NONE, "en")
    assert story.then(Speak("jv")).screen.language == "en"


def test_reach_and_voice_are_switched_and_forgotten_with_their_visitor():
    story = at_rest().then(SwitchReach(), SwitchVoice())
    assert (story.page, story.screen.reach, story.screen.voice) == (Page.AGENCY, True, True)
    assert not story.then(SwitchReach()).screen.reach
    assert not story.then(GoHome()).screen.voice


def test_a_second_number_keeps_them():
    story = at_rest().then(SwitchReach(), SwitchVoice()).chooses().answers().given()
    story.paper(Paper.OUT).then(TakeAnother())
    assert (story.screen.reach, story.screen.voice) == (True, True)


def test_who_uses_the_keys_wants_to_hear():
    story = at_rest().then(UseKeys())
    assert (story.page, story.screen.voice) == (Page.AGENCY, True)
    before = story.screen
    assert story.then(UseKeys()).screen == before


def test_a_panel_lies_over_the_page_and_goes_with_it():
    story = at_rest().then(Show(Panel.EASE))
    assert story.screen.panel is Panel.EASE
    assert story.chooses().screen.panel is Panel.NONE


def test_nothing_lies_over_a_ticket_that_is_printing():
    assert printing().then(Show(Panel.HELP)).screen.panel is Panel.NONE
