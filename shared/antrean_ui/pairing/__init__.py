"""The page of a machine that nobody knows yet, the same for all screens."""
