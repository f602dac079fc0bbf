"""The words under the fields of the wire's values, read from their source and written once."""

import ast
import inspect
import textwrap
from functools import cache
from itertools import pairwise


@cache
def words_under(value: type) -> dict[str, str]:
    """Return the docstring under each field of a class, its base classes included."""
    found: dict[str, str] = {}
    for part in reversed(value.__mro__):
        if part.__module__.startswith("antrean_"):
            found |= _own_words(part)
    return found


def _own_words(value: type) -> dict[str, str]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(value)))
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    return {
        field.target.id: " ".join(words.value.value.split())
        for field, words in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(words, ast.Expr)
        and isinstance(words.value, ast.Constant)
        and isinstance(words.value.value, str)
    }
