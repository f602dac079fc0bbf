from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.reports.skm import (
    ELEMENTS,
    Weight,
    grade_of,
    respondents_needed,
    score,
)

EXACT, THREE, TWO = Weight

# The sum of nine means, and what each weight makes of it.
VECTORS = [
    ("31.12", EXACT, "86.44", "B"),
    ("31.12", THREE, "86.36", "B"),
    ("31.12", TWO, "85.58", "B"),
    ("31.80", EXACT, "88.33", "A"),
    ("31.80", THREE, "88.25", "B"),
    ("31.80", TWO, "87.45", "B"),
    ("23.40", EXACT, "65.00", "C"),
    ("23.40", THREE, "64.94", "D"),
    ("23.40", TWO, "64.35", "D"),
    ("27.58", EXACT, "76.61", "B"),
    ("27.58", THREE, "76.53", "C"),
    ("27.58", TWO, "75.85", "C"),
    ("36.00", EXACT, "100.00", "A"),
    ("36.00", THREE, "99.90", "A"),
    ("36.00", TWO, "99.00", "A"),
]


def hundred(total: str) -> list[tuple[int, ...]]:
    """A hundred respondents whose nine means add up to ``total``."""
    left = int(Decimal(total) * 100)
    columns = []
    for nth in range(ELEMENTS, 0, -1):
        of_this = -(-left // nth)
        left -= of_this
        columns.append([of_this // 100 + (each < of_this % 100) for each in range(100)])
    return list(zip(*columns, strict=True))


@pytest.mark.parametrize(("total", "weight", "index", "letter"), VECTORS)
def test_the_index_is_rounded_and_then_graded(total, weight, index, letter):
    found = score(hundred(total), weight)
    assert sum(found.means) == Decimal(total).as_integer_ratio()[0] / Decimal(
        Decimal(total).as_integer_ratio()[1]
    )
    assert (found.index, found.grade.letter) == (Decimal(index), letter)


@pytest.mark.parametrize(
    ("index", "letter"),
    [("100", "A"), ("88.31", "A"), ("88.30", "B"), ("76.61", "B"), ("76.60", "C"),
     ("65.00", "C"), ("64.99", "D"), ("25.00", "D"), ("24.75", "D")],
)  # fmt: skip
def test_each_grade_begins_where_the_regulation_says(index, letter):
    assert grade_of(Decimal(index)).letter == letter


NEEDED = {0: 0, 1: 1, 50: 44, 100: 80, 200: 132, 300: 169, 500: 217, 1000: 278, 2000: 322}
NEEDED |= {5000: 357, 10_000: 370}


@pytest.mark.parametrize(("served", "needed"), NEEDED.items())
def test_as_many_are_asked_as_the_table_of_krejcie_and_morgan_says(served, needed):
    assert respondents_needed(served) == needed


@given(st.integers(0, 100_000))
def test_never_more_are_asked_than_were_served(served):
    assert respondents_needed(served) <= served


def test_an_answer_left_out_counts_for_nothing_and_an_element_without_any_gives_no_index():
    half = score([(4,) * 9, (None,) * 8 + (2,)], EXACT)
    assert (half.counts, half.sums) == ((1,) * 8 + (2,), (4,) * 8 + (6,))
    assert half.index == Decimal("97.22")
    assert score([(4,) * 8 + (None,)], EXACT).index is None
    assert score([], EXACT).grade is None


def test_the_three_lowest_elements_are_named_the_first_of_equals_first():
    assert score([(4, 2, 4, 4, 1, 4, 4, 2, 2)], EXACT).lowest == (4, 1, 7)


ANSWER = st.tuples(*[st.integers(1, 4)] * ELEMENTS)


@given(st.lists(ANSWER, min_size=1))
def test_the_index_is_between_its_ends_and_better_answers_never_lower_it(answers):
    found = score(answers, EXACT)
    assert Decimal(25) <= found.index <= Decimal(100)
    better = [tuple(min(each + 1, 4) for each in answer) for answer in answers]
    assert score(better, EXACT).index >= found.index
