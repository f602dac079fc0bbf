import asyncio
import socket
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from antrean_hub.core.hall import new_hall
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import tick
from antrean_hub.files.hall import read_hall
from antrean_hub.line.crier import Crier, Line, framed
from antrean_hub.line.window import Window
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

BACKLOG = 64 * 1024
TEXT = b'{"a":"%s"}' % (b"x" * 1000)


NOW = datetime(2026, 11, 25, 8, 5, tzinfo=ZoneInfo("Asia/Jakarta"))


async def with_line(story, backlog=BACKLOG, make=Line):
    """Play ``story(client, line)`` over a real socket whose client reads only if it wants to."""
    lines = asyncio.Queue()

    async def handle(connection):
        await lines.put(make(connection, backlog))
        await connection.wait_closed()

    async with serve(handle, "127.0.0.1", 0, compression=None, close_timeout=1) as server:
        address = server.sockets[0].getsockname()
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.connect(address)
        uri = f"ws://{address[0]}:{address[1]}"
        async with connect(uri, sock=sock, compression=None, max_queue=1) as client:
            return await story(client, await lines.get())


async def fill(line, most=20_000):
    """Send until the line is cut; return how many texts it took."""
    for sent in range(most):
        if line.connection.protocol.state.name != "OPEN":
            return sent
        line.send(TEXT)
        await asyncio.sleep(0)
    return most


async def read_to_the_end(client):
    with suppress(ConnectionClosed):
        async with asyncio.timeout(5):
            async for _ in client:
                pass


def test_a_text_arrives_as_it_was_sent():
    async def story(client, line):
        line.send(TEXT)
        return await client.recv()

    assert asyncio.run(with_line(story)) == TEXT.decode()


def test_a_frame_made_once_reads_as_a_text():
    assert framed(b"ab") == b"\x81\x02ab"


def test_a_client_that_does_not_read_is_cut_off_and_told_to_come_again():
    async def story(client, line):
        sent = await fill(line)
        await read_to_the_end(client)
        return sent, client.close_code

    sent, code = asyncio.run(with_line(story))
    assert sent * len(TEXT) < 8 * 1024 * 1024
    assert code == 1013


def test_a_view_that_was_asked_for_does_not_count_as_a_backlog():
    async def story(client, line):
        line.expect(4 * 1024 * 1024)
        line.send(b"v" * 4 * 1024 * 1024)
        return line.connection.protocol.state.name

    assert asyncio.run(with_line(story)) == "OPEN"


def test_a_client_that_is_behind_at_ten_looks_in_a_row_is_cut_off():
    async def story(client, line):
        line.expect(16 * 1024 * 1024)
        line.send(b"v" * 8 * 1024 * 1024)
        for look in range(1, 20):
            line.look(patient=True)
            if line.connection.protocol.state.name != "OPEN":
                return look
        return None

    assert asyncio.run(with_line(story)) == 10


def test_a_client_that_never_answers_a_ping_is_cut_off_and_told_to_come_again():
    """Its machine still takes the bytes, so that nothing waits for it here."""

    async def story(client, line):
        for _ in range(60):
            line.send(TEXT)
        async with asyncio.timeout(5):
            pulse = asyncio.create_task(line.feel_pulse(every_s=0.05))
            while line.connection.protocol.state.name == "OPEN":
                await asyncio.sleep(0.01)
        pulse.cancel()
        await read_to_the_end(client)
        return client.close_code

    assert asyncio.run(with_line(story)) == 1013


def test_a_client_that_answers_pings_stays():
    async def story(client, line):
        reading = asyncio.create_task(read_to_the_end(client))
        with suppress(TimeoutError):
            async with asyncio.timeout(0.3):
                await line.feel_pulse(every_s=0.05)
        reading.cancel()
        return line.connection.protocol.state.name

    assert asyncio.run(with_line(story)) == "OPEN"


def test_an_answer_takes_the_news_along():
    async def story(client, line):
        line.news = framed(b"news")
        line.send(b"answer")
        line.catch_up()
        line.send(b"later")
        return [await client.recv() for _ in range(3)]

    assert asyncio.run(with_line(story)) == ["news", "answer", "later"]


def test_who_is_answered_is_told_before_those_who_only_look_on():
    order = []

    class Ear(Line):
        def write(self, frame):
            order.append(self)
            super().write(frame)

    async def story(client, tv):
        async def officer_is_answered(client, desk):
            crier = Crier(Window())
            crier.add(Audience(Role.DISPLAY), tv)
            crier.add(Audience(Role.COUNTER), desk)
            tell = crier.prepare(tick(new_hall(read_hall(SAMPLE)), NOW).records)
            assert order == []
            tell(lambda: desk.send(b"answer"))
            return order == [desk, tv], await client.recv(), await client.recv()

        return await with_line(officer_is_answered, make=Ear)

    in_order, first, second = asyncio.run(with_line(story, make=Ear))
    assert in_order
    assert ('"events"' in first, second) == (True, "answer")
