"""The line between a kiosk and the hub, as a process that can die: ``python line.py PORT HUB``."""

import asyncio
import sys


async def pump(reader, writer):
    """Carry bytes one way until either end is gone."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def carry(hub, reader, writer):
    """One kiosk's connection, for as long as the hub takes it."""
    try:
        there, back = await asyncio.open_connection("127.0.0.1", hub)
    except ConnectionError:
        writer.close()
        return
    await asyncio.gather(pump(reader, back), pump(there, writer))


async def main(port, hub):
    server = await asyncio.start_server(
        lambda reader, writer: carry(hub, reader, writer), "127.0.0.1", port
    )
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
