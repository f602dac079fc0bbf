"""The files an office keeps: its hall as CSV and TOML, in both directions, and tickets as CSV."""
