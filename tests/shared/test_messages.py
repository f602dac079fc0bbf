import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_shared import commands as c
from antrean_shared import messages as m
from antrean_shared.errors import BadMessage
from antrean_shared.wire import ErrorObject

CALL = {"jsonrpc": "2.0", "id": 7, "method": "call.next", "params": {"key": "k", "counter": "3"}}


def read(**changes):
    request = m.decode_request(json.dumps({**CALL, **changes}))
    assert request is not None
    return m.decode_command(request)


def test_a_request_becomes_its_command():
    assert read() == c.CallNext(key="k", counter="3")


@pytest.mark.parametrize("command", c.COMMANDS, ids=lambda each: each.method)
def test_every_method_is_known(command):
    with pytest.raises(BadMessage) as caught:
        read(method=command.method, params={})
    assert caught.value.code == m.INVALID_PARAMS
    assert caught.value.id == 7


BROKEN = [
    ("{", m.PARSE_ERROR),
    ("", m.PARSE_ERROR),
    ("nonsense", m.PARSE_ERROR),
    ("[" * 100_000, m.PARSE_ERROR),
    ("[]", m.INVALID_REQUEST),
    ("7", m.INVALID_REQUEST),
    ('{"id": 1, "method": "call.next"}', m.INVALID_REQUEST),
    ('{"jsonrpc": "1.0", "id": 1, "method": "call.next"}', m.INVALID_REQUEST),
    ('{"jsonrpc": "1.0", "method": "call.next"}', m.INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "method": 5}', m.INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "id": {}, "method": "call.next"}', m.INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "id": 1, "method": 5}', m.INVALID_REQUEST),
]


@pytest.mark.parametrize(("text", "code"), BROKEN, ids=range(len(BROKEN)))
def test_a_broken_frame_has_its_standard_code(text, code):
    with pytest.raises(BadMessage) as caught:
        m.decode_request(text)
    assert caught.value.code == code


@pytest.mark.parametrize("method", ["call.next", "no.such"])
def test_a_notification_is_passed_over(method):
    assert m.decode_request(json.dumps({"jsonrpc": "2.0", "method": method, "params": {}})) is None


@pytest.mark.parametrize(("id", "told"), [(7, 7), ("a", "a"), (1.5, 1.5), (True, None), ([], None)])
def test_a_frame_that_is_no_request_is_answered_under_its_id_if_it_has_one(id, told):
    with pytest.raises(BadMessage) as caught:
        m.decode_request(json.dumps({"jsonrpc": "2.0", "id": id}))
    assert (caught.value.code, caught.value.id) == (m.INVALID_REQUEST, told)


def test_null_says_nothing_where_a_param_may_be_left_out():
    said = {"key": "k", "service": "A-02", "priority": None, "language": None}
    assert read(method="ticket.take", params=said) == c.TakeTicket(key="k", service="A-02")


def test_null_still_means_what_it_means_beside_one_that_says_nothing():
    said = {"key": "k", "ticket": "t", "priority": None, "reason": None}
    read_so = c.PrioritiseTicket(key="k", ticket="t", priority=None)
    assert read(method="ticket.prioritise", params=said) == read_so


@pytest.mark.parametrize("params", [{"key": None, "counter": "3"}, {"key": "k", "counter": None}])
def test_null_is_no_value_for_what_is_needed(params):
    with pytest.raises(BadMessage) as caught:
        read(params=params)
    assert (caught.value.code, caught.value.id) == (m.INVALID_PARAMS, 7)


def test_an_unknown_method_is_named_but_not_at_any_length():
    with pytest.raises(BadMessage, match="No method 'x") as caught:
        read(method="x" * 10_000)
    assert caught.value.code == m.METHOD_NOT_FOUND
    assert len(caught.value.message) < 200


PARAMS = [
    {"key": "k"},
    {"key": "", "counter": "3"},
    {"key": "k" * 65, "counter": "3"},
    {"key": "k", "counter": 3},
    {"key": "k", "counter": "3", "spelling": 1},
    ["k", "3"],
    None,
]


@pytest.mark.parametrize("params", PARAMS, ids=str)
def test_params_that_do_not_fit_are_refused(params):
    with pytest.raises(BadMessage) as caught:
        read(params=params)
    assert caught.value.code == m.INVALID_PARAMS


@pytest.mark.parametrize("to", [{}, {"service": "A-01", "counter": "3"}])
def test_a_transfer_names_exactly_one_target(to):
    params = {"key": "k", "ticket": "t", "to": to}
    with pytest.raises(BadMessage, match="either a service or a counter"):
        read(method="ticket.transfer", params=params)


@given(st.text() | st.binary())
def test_no_text_breaks_the_reader(text):
    for decode in (m.decode_request, m.decode_incoming):
        with suppress(BadMessage):
            decoded = decode(text)
            assert decoded is None or decoded.jsonrpc == "2.0"


def test_frames_are_json_rpc():
    error = m.encode(ErrorObject(code=1, message="No.", data={"reason": "cutoff"}))
    assert json.loads(m.answer("7", b'{"a":1}')) == {
        "jsonrpc": "2.0",
        "id": "7",
        "result": {"a": 1},
    }
    assert json.loads(m.failure(None, error))["error"]["data"] == {"reason": "cutoff"}
    assert m.read_error(m.decode_incoming(m.failure(1, error))).reason == "cutoff"
    events = m.notification([b'{"seq":1}', b'{"seq":2}'])
    assert json.loads(events)["params"] == {"events": [{"seq": 1}, {"seq": 2}]}


def test_an_error_without_a_reason_has_none():
    assert ErrorObject(code=-32700, message="x").reason is None
