import pytest

from antrean_shared.trust import LETTERS, NoAuthority, fingerprint, in_the_open, trusting

PEM = """\
-----BEGIN CERTIFICATE-----
YW50cmVhbg==
-----END CERTIFICATE-----
"""


def test_a_fingerprint_is_four_groups_of_letters_that_nobody_mistakes():
    groups = fingerprint(PEM).split("-")
    assert [len(group) for group in groups] == [5, 5, 5, 5]
    assert set("".join(groups)) <= set(LETTERS)
    assert not set(LETTERS) & set("01OIL")


def test_another_certificate_has_another_fingerprint():
    assert fingerprint(PEM) != fingerprint(PEM.replace("YW50", "YW51"))


@pytest.mark.parametrize("text", ["", "no certificate", PEM.replace("YW50cmVhbg==", "Y")])
def test_what_is_no_certificate_has_none(text):
    with pytest.raises(NoAuthority):
        fingerprint(text)


def test_what_is_no_certificate_is_not_trusted():
    with pytest.raises(NoAuthority):
        trusting(PEM)


@pytest.mark.parametrize(
    ("url", "readable"),
    [
        ("ws://127.0.0.1:7600/", False),
        ("ws://[::1]:7600/", False),
        ("ws://localhost:7600", False),
        ("wss://10.0.0.2:7600/", False),
        ("ws://10.0.0.2:7600/", True),
        ("ws://hub.local:7600/", True),
        ("http://10.0.0.2/", True),
    ],
)
def test_only_this_machine_may_be_told_things_in_the_open(url, readable):
    assert in_the_open(url) is readable
