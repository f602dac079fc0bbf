"""What is wrong in the office's files, collected so that all of it can be mended in one go."""

from msgspec import Struct

from antrean_hub.files.wrong import Fact, Wrong


class Problem(Struct, frozen=True):
    """One thing to mend: the file, the row (the heading is row 1) and the column or key."""

    file: str
    row: int | None
    column: str | None
    text: str
    text_id: str = ""
    """The same in Indonesian."""

    def __str__(self) -> str:
        row = f"row {self.row}" if self.row is not None else None
        place = ", ".join(part for part in (self.file, row, self.column) if part)
        return f"{place}: {self.text}"


class ImportRefused(Exception):
    """The files do not describe a hall; nothing was changed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems in the hall's files")
        self.problems = problems


class Problems:
    """Collects problems while reading goes on."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def add(
        self, file: str, row: int | None, column: str | None, wrong: Wrong, /, **facts: Fact
    ) -> None:
        """Note one problem."""
        said = wrong.english(facts), wrong.indonesian(facts)
        self.found.append(Problem(file, row, column, *said))
