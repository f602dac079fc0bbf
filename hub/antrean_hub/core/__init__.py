"""The rules of the hall, pure: no clock, no disk, no socket. Begin reading at ``step``."""
