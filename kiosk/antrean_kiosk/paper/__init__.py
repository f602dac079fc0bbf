"""The paper and its fate: its face, the printer's thread, the book on the kiosk's disk."""
