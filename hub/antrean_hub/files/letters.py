"""What a code in the office's files looks like."""

import re

LETTER = re.compile(r"[A-HJ-NP-Z]")

QUEUE = re.compile(r"[A-HJ-NP-Z][A-HJ-NP-Z0-9]{0,2}")

CODE = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*")

COUNTER = re.compile(r"[1-9]\d{0,2}")

LANGUAGE = re.compile(r"[a-z]{2,3}")
