"""The waiting room's voice: which call is spoken next, in which words, and how it sounds."""
