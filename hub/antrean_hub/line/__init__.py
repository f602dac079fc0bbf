"""The hub's side of every connection: who comes in, what they ask, what they are told."""
