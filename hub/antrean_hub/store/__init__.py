"""The only SQL of the hub: the journal, the tables for reports, stations and officers."""
