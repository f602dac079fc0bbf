"""The survey's report: the index and its elements, by service with how many were asked of how many
served, and who they were. Made to be published as it is."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from antrean_hub.reports.cells import Cell, Facts, Row, Table
from antrean_hub.reports.skm import ELEMENTS, Score, Weight, respondents_needed, rounded, score
from antrean_hub.reports.survey import GROUPS, Respondent
from antrean_hub.reports.words import ELEMENT_NAMES, LAST_TWO, SURVEY_GROUPS, SURVEY_MEANING
from antrean_shared.words import TicketState

INDEX = ("IKM", "Mutu", "Kinerja")
ASKED = ("Dilayani (N)", "Responden perlu", "Responden ada", "Cukup")


def survey_tables(
    facts: Facts, asked: Sequence[Respondent], weight: Weight, *, complaints_first: bool
) -> tuple[Table, ...]:
    """Return every table; ``complaints_first`` makes U8 the handling of complaints."""
    whole = score([each.answers for each in asked], weight)
    names = (*ELEMENT_NAMES, *(reversed(LAST_TWO) if complaints_first else LAST_TWO))
    return (
        _summary(facts, whole, weight),
        _elements(whole, names),
        _by_agency(facts, asked, weight),
        _by_service(facts, asked, weight),
        _people(asked),
        _answers(asked),
        Table("Keterangan", ("Istilah", "Artinya"), SURVEY_MEANING),
    )


def _summary(facts: Facts, whole: Score, weight: Weight) -> Table:
    config, period = facts.config, facts.period
    served = sum(each.state == TicketState.DONE for each in facts.tickets)
    rows: tuple[Row, ...] = (
        ("Aula", f"{config.name} {config.region}"),
        ("Kode wilayah", config.region_code),
        ("Dari", period.first.isoformat()),
        ("Sampai", period.last.isoformat()),
        ("Bobot tiap unsur", f"1/{ELEMENTS}" if weight is Weight.EXACT else weight),
        *zip(ASKED, _asked(served, whole), strict=True),
        *zip(INDEX, _index(whole), strict=True),
    )
    return Table("IKM", ("Keterangan", "Nilai"), rows)


def _elements(whole: Score, names: Sequence[str]) -> Table:
    rows = tuple(
        (f"U{nth + 1}", names[nth], whole.sums[nth], whole.counts[nth],
         _decimal(whole.means[nth], "0.001"), _decimal(whole.weighted[nth], "0.0001"),
         "ya" if nth in whole.lowest else "")
        for nth in range(ELEMENTS)
    )  # fmt: skip
    headings = ("Unsur", "Nama", "Jumlah nilai", "Jawaban", "NRR", "NRR tertimbang")
    return Table("Unsur", (*headings, "Tiga terendah"), rows)


def _by_agency(facts: Facts, asked: Sequence[Respondent], weight: Weight) -> Table:
    names = {str(each.id): each.name for each in facts.config.agencies}
    owner = {str(each.id): str(each.agency) for each in facts.config.services}
    served = Counter(each.agency for each in facts.tickets if each.state == TicketState.DONE)
    said = _by(asked, lambda each: owner[each.service])
    rows = tuple(
        (code, names.get(code, code), *_line(served[code], said.get(code, []), weight))
        for code in sorted({*served, *said})
    )
    return Table("Instansi", ("Kode", "Instansi", *ASKED, *INDEX), rows)


def _by_service(facts: Facts, asked: Sequence[Respondent], weight: Weight) -> Table:
    names = {str(each.id): each.name for each in facts.config.services}
    served = Counter(each.service for each in facts.tickets if each.state == TicketState.DONE)
    said = _by(asked, lambda each: each.service)
    rows = tuple(
        (code, names.get(code, code), *_line(served[code], said.get(code, []), weight))
        for code in sorted({*served, *said})
    )
    return Table("Layanan", ("Kode", "Layanan", *ASKED, *INDEX), rows)


def _people(asked: Sequence[Respondent]) -> Table:
    rows: list[Row] = []
    for nth, name in enumerate(GROUPS):
        found = Counter(each.groups[nth] or "tidak disebut" for each in asked)
        rows += [(SURVEY_GROUPS[name], group, times) for group, times in sorted(found.items())]
    return Table("Responden", ("Menurut", "Kelompok", "Jumlah"), tuple(rows))


def _answers(asked: Sequence[Respondent]) -> Table:
    """Every questionnaire's answers: anybody may do the sum again."""
    headings = ("No", "Tanggal", "Layanan", *(f"U{nth + 1}" for nth in range(ELEMENTS)))
    rows = tuple(
        (nth, each.day.isoformat(), each.service, *each.answers)
        for nth, each in enumerate(asked, start=1)
    )
    return Table("Jawaban", headings, rows)


def _by(
    asked: Iterable[Respondent], key: Callable[[Respondent], str]
) -> dict[str, list[Respondent]]:
    found: dict[str, list[Respondent]] = {}
    for each in asked:
        found.setdefault(key(each), []).append(each)
    return found


def _line(served: int, asked: Sequence[Respondent], weight: Weight) -> Row:
    found = score([each.answers for each in asked], weight)
    return (*_asked(served, found), *_index(found))


def _asked(served: int, found: Score) -> Row:
    needed = respondents_needed(served)
    return served, needed, found.respondents, "ya" if found.respondents >= needed else "belum"


def _index(found: Score) -> tuple[Cell, ...]:
    if found.index is None or found.grade is None:
        return (None,) * len(INDEX)
    return float(found.index), found.grade.letter, found.grade.words


def _decimal(value: Fraction | None, step: str) -> float | None:
    return None if value is None else float(rounded(value, step))
