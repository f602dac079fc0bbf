"""What the desk asks of its own machine: to read a file, or to write one."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a whole file; ``FileRead`` or ``FileFailed`` follows."""

    path: str


@dataclass(frozen=True, slots=True)
class WriteFile:
    """Write a whole file; ``FileWritten`` or ``FileFailed`` follows."""

    path: str
    data: bytes


Effect: TypeAlias = ReadFile | WriteFile
