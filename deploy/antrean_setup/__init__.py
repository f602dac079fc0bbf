"""Sets a machine of the hall up, starts its program, keeps copies, finds what is wrong."""
