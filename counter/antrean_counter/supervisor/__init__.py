"""The desk that runs the hall: what a supervisor sees of it and does in it."""
