"""The ways to a printer; each opens anew for every job and has a deadline on everything it does."""
