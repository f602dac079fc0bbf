"""The hub: the hall's memory and its rules, one process and one file."""

from importlib.metadata import version

__version__ = version("antrean")
