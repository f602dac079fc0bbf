"""LED signs on serial lines: the called number in lamps, sent by a template that is a data file."""
