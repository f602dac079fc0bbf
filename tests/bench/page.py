"""The figures as the tables of ``docs/performance.md``: hub · floor · ratio."""

import re

LABELS = {
    "ops": "ops/s",
    "p50": "reply p50 ms",
    "p99": "reply p99 ms",
    "last_display": "call → last display ms",
    "cpu_us": "processor µs per op",
}


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def beside(figures, heads, keys=tuple(LABELS)):
    """Return a table of a column for each measurement and a row for each figure."""
    rows = [
        [LABELS[key], *(" · ".join(map(shown, each[key].values())) for each in figures)]
        for key in keys
        if key in figures[0]
    ]
    memory = ["memory MiB", *(" · ".join(map(shown, each["mib"].values())) for each in figures)]
    return table(["", *heads], [*rows, memory])


def shown(figure):
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"


def rates(figures):
    return beside(figures, [_stations(each) for each in figures])


def slow(figures):
    heads = [f"{_stations(each)}, sync {each['sync_ms']} ms" for each in figures]
    return beside(figures, heads)


def _stations(figures):
    return f"{figures['stations']} station{'s' * (figures['stations'] > 1)}"


def crowds(figures):
    heads = [f"{each['displays']:,} displays" for each in figures]
    return beside(figures, heads, ("last_display", "ops", "cpu_us"))


def day(figures):
    first, last = figures["first"], figures["last"]
    rows = [[LABELS[key], shown(first[key]), shown(last[key])] for key in first]
    heads = [f"a day of {figures['tickets']:,} tickets", "first tenth", "last tenth"]
    return table(heads, rows)


def years(figures):
    size = f"{figures['tickets']:,} tickets behind it ({figures['file_mib']:,} MiB) · new · ratio"
    start = " · ".join(map(shown, figures["start_s"].values()))
    return beside([figures], [size]) + f"\n| start-up s | {start} |"


def programs(figures):
    keys = ("shown_s", "shown_mib", "day_mib", "idle_percent")
    heads = [
        "program",
        "starts and shows the hall, s",
        "memory then, MiB",
        f"after a day of {figures['tickets']:,} tickets",
        "idle, % of a core",
    ]
    rows = [[name, *(shown(each[key]) for key in keys)] for name, each in figures["each"].items()]
    return table(heads, rows)


TABLES = {
    "rates": rates,
    "slow": slow,
    "crowds": crowds,
    "day": day,
    "years": years,
    "programs": programs,
}


def renew(page, report):
    """Put each section's table between its two marks on the page."""
    text = page.read_text()
    for name, figures in report.items():
        marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        made = TABLES[name](figures)
        text = marks.sub(lambda found, made=made: f"{found[1]}{made}\n{found[2]}", text)
    page.write_text(text)
