"""The hub: the hall's memory and its rules, one process and one file."""
