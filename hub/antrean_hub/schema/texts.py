"""The prose around the contract's tables."""

PAGE = """\
# The wire

What every station, and every client that somebody else writes, can rely on. This page is made by
`antrean-hub schema --markdown` from the code that speaks the wire; `antrean-hub schema` prints
the same as JSON Schema.

## Transport

WebSocket, text frames, UTF-8 JSON, [JSON-RPC 2.0](https://www.jsonrpc.org/specification):
requests, replies and notifications, no batches. Stations send requests: a notification of theirs
has neither answer nor effect. A param that has a default may be left out or null.
`ws://127.0.0.1:7600/` on the hub's own machine, `wss://` with the hall's certificate on the
network. A frame of more than 64 KiB closes the line (1009). `GET /health` on the same port answers
plain HTTP with the result of `hub.status`.

Malformed input is answered with JSON-RPC's own codes (-32700, -32600, -32601, -32602) and changes
nothing. What the hall's rules refuse is answered with code 1, an English sentence, and a reason
word with its facts in `data`; the [reasons](#reasons) are all below.

```json
{{"jsonrpc": "2.0", "id": 7, "error": {{"code": 1, "message": "Nobody is waiting for counter 3.",
 "data": {{"reason": "nobody_waiting", "counter": "3"}}}}}}
```

Times are RFC 3339 with the hall's offset. Ids are strings. Unknown fields in what the hub sends
must be ignored: fields are added, never changed or removed.

## Opening

A station is paired once, either on the hub: `antrean-hub pair --db FILE --role kiosk --station
kiosk-1` prints its token; or by [a code](#pairing). The first request on every connection, within
ten seconds, is `session.open`; nothing else is answered before it (`not_open`). A station that may
not come in is told why, and the line is closed (1008).

```json
{{"jsonrpc": "2.0", "id": 1, "method": "session.open", "params": {{"protocol": {protocol},
 "role": "kiosk", "station": "kiosk-1", "token": "…", "since": null, "client": "mine/1.0",
 "zone": null}}}}
```

The answer holds `seq` and either `view`, the whole picture of that role, or, when `since` named a
`seq` that the hub still keeps, `events`, everything missed. From then on changes come as
notifications:

```json
{{"jsonrpc": "2.0", "method": "events", "params": {{"events": [
 {{"seq": 41, "at": "2026-11-25T08:12:31+07:00", "name": "ticket.called", "data": {{}}}}]}}}}
```

One frame carries what one commit made, in order. `seq` grows by exactly 1 over all stations and
restarts, and every open station gets every `seq`: what its role may not see comes with `"data":
null`. A gap therefore means loss: open again with `since`. Each part that is present in `data`
replaces the one the station had; `view` replaces everything. A client that does not keep up is
closed (1013) and comes back the same way.

## Pairing

A machine without a token asks `pairing.ask` instead, on a line of its own, and gets a code. It
shows the code, and the fingerprint of the hall's authority as it sees it (`GET /ca.pem` on the
hub's port gives the certificate). Someone who stands before it compares the fingerprint with the
hub's and approves the code: with `pairing.approve` at a supervisor's or technician's station, or
with `antrean-hub pairing` on the hub. The machine then hears, on the same line,

```json
{{"jsonrpc": "2.0", "method": "pairing.granted", "params": {{"station": "kiosk-1", "role": "kiosk",
 "token": "…", "zone": null, "counter": null, "agency": null}}}}
```

once: the hub keeps only a hash of the token. `pairing.ended` tells that it was refused, or that the
code has expired. The line is closed after either; nothing else is answered on it. The fingerprint
is the SHA-256 of the certificate (DER) as a big number, written with 31 letters
(`23456789ABCDEFGHJKMNPQRSTUVWXYZ`), the least digit first, twenty of them.

`station.rotate` gives a paired station a new token. The old one goes on to open until the new one
has opened a session once.

## Other versions

Fields, methods, events and words are only ever added: pass over what you do not know. A reason or a
ground that is new tells the reader less and changes nothing else. A hub that is older answers what
it has no word for with `-32601` or `-32602`, also a field of a command that it does not know: send
only what says something.

## Commands

Every command carries `key`, a UUID that the station chooses. The same key of the same station
gives the same answer again and never a second effect, after a reconnect and after a restart of
the hub the same day: a station whose line broke repeats what was not answered. A reply comes
after its event is on disk, and so does the event.

{methods}

A ticket goes `printing → waiting → called → serving → done`, or aside to `missed`, `parked`,
`cancelled`, `expired`. It is reserved first: the kiosk prints, then says `ticket.printed` or
`ticket.unprinted`. A ticket that stays `printing` for two minutes becomes `waiting` with
`"unsure": true`, for a visitor may hold that paper.

Who has no printer names a kiosk with `print_at` (the view's `printers` are those connected). That
kiosk finds the paper in its view's `papers`, says `paper.begin` when its visitors leave it time, is
answered with the ticket and its secret, prints, and says `paper.end`. A paper is handed over once.
One that is not begun within a minute has `failed` for certain, with the fault `no_answer`; one that
was begun and of which nothing is heard for two minutes is `doubtful`. All of it comes as `paper.…`
events to kiosks, counters and supervisors; a ticket whose first paper failed never lived.

### People

A supervisor's, agency head's, front desk's or technician's station may say who is at it:
`desk.sign_in` with name and PIN, `desk.sign_out`. What it asks between is written down under that
name; without it, under the station's. `people` in the view tells who is where. An agency head's
station sees and touches one agency alone, named in its view's `agency`.

### The hall's tables

The hall is described by tables of text: agencies, services, counters, hours, days, rules, officers
and more. `hall.tables` lists them, with a `guide` to every column and setting: its name, what it
does and how it is written. `hall.table` gives their rows page by page, each with its `key`.
`hall.change` carries edits made on one version (`base`) of them:

```json
{{"jsonrpc": "2.0", "id": 9, "method": "hall.change", "params": {{"key": "…", "base": 412,
 "reason": "More visitors than usual", "dry": true, "edits": [
 {{"table": "layanan", "row_key": "A-02", "row": {{"kuota_per_hari": "75"}}}},
 {{"table": "hari", "row_key": null, "row": {{"tanggal": "2027-03-10", "jenis": "libur"}}}},
 {{"table": "teks", "row_key": "3", "row": null}}]}}}}
```

A row without `row_key` is added, without `row` removed; otherwise the cells that are given
replace the old ones. The answer has `problems`, each with table, row and column, or `changes`,
cell by cell; `dry` stops there. All edits are made or none, and at once: every station gets
`hall.configured` with a new view, whose `hall.version` is the next `base`. An older `base` is
refused with `hall_changed`, which says who changed the tables. A change that would lose a visitor
is a problem like any other. `hall.versions` lists who changed what and why; `hall.restore` makes
one the hall again. `hall.upload` brings a workbook (XLSX, ODS) or one table as CSV in parts, and
`hall.import` makes it the hall's; `hall.export` gives the workbook. A PIN can be written and is
never told. `hall.report` gives a report of some days as a workbook, in parts like these.

## Events

{events}

## Types

{types}

## Reasons

{reasons}
"""
