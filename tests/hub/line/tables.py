"""An office at work on its tables, over the wire."""

import base64


def edit(table, row_key, **row):
    return {"table": table, "row_key": row_key, "row": row or None}


async def change(boss, *edits, base=None, reason="uji", **more):
    if base is None:
        base = (await boss.request_of("hall.tables"))["version"]
    wish = {"base": base, "edits": list(edits), "reason": reason, **more}
    return await boss.do("hall.change", **wish)


async def rows(boss, table):
    """Read a whole table, page by page."""
    found, after = {}, 0
    while after is not None:
        page = await boss.request_of("hall.table", table=table, after=after)
        found |= {
            row["key"]: dict(zip(page["columns"], row["cells"], strict=True))
            for row in page["rows"]
        }
        after = page["after"]
    return found


async def send(boss, name, data, size=20_000):
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    for nth, part in enumerate(parts, start=1):
        text = base64.b64encode(part).decode()
        whole = {"name": name, "part": nth, "of": len(parts), "data": text}
        here = await boss.request_of("hall.upload", **whole)
    return here


async def fetch(boss):
    parts, of = [], 1
    while len(parts) < of:
        found = await boss.request_of("hall.export", part=len(parts) + 1)
        parts.append(base64.b64decode(found["data"]))
        of = found["of"]
    return b"".join(parts)
