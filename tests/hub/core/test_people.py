"""Who sits at a station that is not a counter, and who is told."""

from antrean_hub.core.picture import tell, view
from antrean_hub.core.sight import Audience
from antrean_shared import commands as c
from antrean_shared.wire import Present, SignedIn
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, Story, ask

RATNA = Present("boss", "Ratna")


def signed_in() -> Story:
    story = Story()
    answer = story.do(ask(c.SignIn, officer="Ratna", pin="1234"), BOSS).answer
    assert answer == SignedIn("boss", "Ratna")
    return story


def seen(story: Story, audience: Audience):
    return view(story.hall, audience, story.now).people


def test_whoever_signs_in_is_there_until_they_sign_out():
    story = signed_in()
    assert seen(story, Audience(Role.SUPERVISOR)) == (RATNA,)
    assert story.do(ask(c.SignOut), BOSS).answer == SignedIn("boss", None)
    assert seen(story, Audience(Role.SUPERVISOR)) == ()
    assert story.do(ask(c.SignOut), BOSS).records == ()


def test_the_next_person_takes_the_station_over():
    story = signed_in()
    assert story.do(ask(c.SignIn, officer="Ratna", pin="1234"), BOSS).records == ()
    story.do(ask(c.SignIn, officer="Wayan", pin="1234"), BOSS)
    assert [each.officer for each in seen(story, Audience(Role.SUPERVISOR))] == ["Wayan"]


def test_nobody_stays_signed_in_overnight():
    story = signed_in()
    story.tick(days=1)
    assert seen(story, Audience(Role.SUPERVISOR)) == ()


def test_others_do_not_hear_of_the_supervisors_people():
    story = signed_in()
    record = story.records[-1]
    told = tell(record, Audience(Role.SUPERVISOR))
    assert (told.station, told.officer) == ("boss", "Ratna")
    others = [Audience(role) for role in Role if role is not Role.SUPERVISOR]
    for audience in [*others, Audience(Role.AGENCY_HEAD, agency="SIM")]:
        assert tell(record, audience) is None
        assert seen(story, audience) == ()
