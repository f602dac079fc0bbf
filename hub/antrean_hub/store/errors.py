"""What the store cannot do.

StoreError
├── StoreTooNew     the file was written by a later version of the hub
├── CommitFailed    the disk refused; nothing of the batch was kept
├── ReadFailed      the disk refused a read
├── FileDamaged     the file, or its journal beside it, is not whole
├── Diverged        the file is not where the engine believes it is: restart
├── NoHall          the file holds no hall yet
├── BackupFailed    a copy could not be made, or is not whole
└── StoreBusy       another process serves this file
"""


class StoreError(Exception):
    """The root of the store's errors; its text is a sentence for a technician."""


class StoreTooNew(StoreError):
    """The file was written by a later version of the hub."""


class CommitFailed(StoreError):
    """The disk refused; nothing of the batch was kept."""


class ReadFailed(StoreError):
    """The disk refused a read."""


class Diverged(StoreError):
    """The file does not end where the engine's hall does."""


class NoHall(StoreError):
    """The file holds no hall yet."""


class StoreBusy(StoreError):
    """Another process serves this file."""


class BackupFailed(StoreError):
    """A copy could not be made, or is not whole; nothing was touched."""


class FileDamaged(StoreError):
    """The file, or its journal beside it, is not whole."""
