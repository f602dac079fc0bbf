"""The floor: bare ``websockets`` and bare sqlite3 in the hub's shape, without any rule.

Requests that arrive while a commit is in flight are committed together, and one frame a commit goes
to every client. Replies and events are as long as the hub's own, which the load tells it.
"""

import asyncio
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from pysqlite3 import dbapi2 as sqlite3
from websockets.asyncio.server import broadcast, serve


class Floor:
    def __init__(self, path: str, sync_ms: int, reply: int, display: int, counter: int) -> None:
        self.sync_s = sync_ms / 1000
        self.database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.database.execute("PRAGMA journal_mode=WAL")
        self.database.execute("PRAGMA synchronous=FULL")
        self.database.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, data TEXT)")
        self.reply = "x" * max(reply - 50, 1)
        self.sizes = {"display": max(display - 60, 1), "counter": max(counter - 60, 1)}
        self.thread = ThreadPoolExecutor(1)
        self.pending = []
        self.wanted = asyncio.Event()
        self.everyone = {"display": set(), "counter": set()}
        self.seq = 0

    async def handle(self, connection):
        opening = json.loads(await connection.recv())
        broadcast((connection,), f'{{"jsonrpc":"2.0","id":{opening["id"]},"result":{{}}}}')
        mine = self.everyone[opening["params"]["role"]]
        mine.add(connection)
        try:
            async for text in connection:
                self.pending.append((connection, text, json.loads(text)))
                self.wanted.set()
        finally:
            mine.discard(connection)

    async def work(self):
        loop = asyncio.get_running_loop()
        while True:
            await self.wanted.wait()
            self.wanted.clear()
            batch, self.pending = self.pending, []
            rows = [(self.seq + n, text) for n, (_, text, _) in enumerate(batch, 1)]
            self.seq += len(batch)
            await loop.run_in_executor(self.thread, self.commit, rows)
            for connection, _, message in batch:
                body = f'{{"jsonrpc":"2.0","id":{message["id"]},"result":"{self.reply}"}}'
                broadcast((connection,), body)
            for role, size in self.sizes.items():
                data = "x" * size
                events = ",".join(
                    f'{{"seq":{seq},"name":"{message["method"]}","data":"{data}"}}'
                    for (seq, _), (_, _, message) in zip(rows, batch, strict=True)
                )
                frame = f'{{"method":"events","params":{{"events":[{events}]}}}}'
                broadcast(self.everyone[role], frame)

    def commit(self, rows):
        self.database.execute("BEGIN IMMEDIATE")
        self.database.executemany("INSERT INTO event VALUES (?, ?)", rows)
        self.database.execute("COMMIT")
        if self.sync_s:
            time.sleep(self.sync_s)


async def main(path: str, *sizes: int) -> None:
    floor = Floor(path, *sizes)
    async with serve(
        floor.handle, "127.0.0.1", 0, compression=None, max_size=65536, ping_interval=5
    ) as server:
        port = server.sockets[0].getsockname()[1]
        sys.stdout.write(f"listening on ws://127.0.0.1:{port}\n")
        sys.stdout.flush()
        await floor.work()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], *map(int, sys.argv[2:])))
