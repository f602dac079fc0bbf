"""What keeps a hall over the years: copies, recovery, forgetting, a steady clock, the watchdog."""
