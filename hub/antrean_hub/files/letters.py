"""What a code in the office's files looks like."""

import re

LETTER = re.compile(r"[A-HJ-NP-Z]")
LETTER_WANTED = "one capital letter (I and O look like 1 and 0)"

QUEUE = re.compile(r"[A-HJ-NP-Z][A-HJ-NP-Z0-9]{0,2}")
QUEUE_WANTED = "a queue's code: a capital letter, then up to two letters or digits, without I and O"

CODE = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*")
CODE_WANTED = "a code of capital letters, digits and hyphens"

COUNTER = re.compile(r"[1-9]\d{0,2}")
COUNTER_WANTED = "a counter's number from 1 to 999"

LANGUAGE = re.compile(r"[a-z]{2,3}")
