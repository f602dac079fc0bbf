"""The reports a hall owes: visits, waits, kept promises, wishes refused, by the rules it states."""
