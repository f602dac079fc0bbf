"""Finished words of each page, in the reader's language."""
