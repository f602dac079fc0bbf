"""The language every part of Antrean speaks: words, commands, values, codec and link."""

__version__ = "0.1.0"
