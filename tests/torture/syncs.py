"""Sees what really reached the disk: the kernel tells of every sync of one process (seccomp).

A test that takes a commit's word for its sync would pass on a database that never syncs. Here each
``fsync`` and ``fdatasync`` is stopped for a moment, and what its file holds then is what a cut may
not take.
"""

import ctypes
import fcntl
import os
import pickle
import platform
import select
import socket
import struct
from pathlib import Path

SYNCS = {"x86_64": (74, 75), "aarch64": (82, 83)}[platform.machine()]
"""``fsync`` and ``fdatasync``."""
SECCOMP = {"x86_64": 317, "aarch64": 277}[platform.machine()]
NO_NEW_PRIVILEGES, FILTER, LISTENER = 38, 1, 1 << 3
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, NOTIFY = 0x7FFF0000, 0x7FC00000
HEAR, ANSWER, GO_ON = 0xC0502100, 0xC0182101, 1


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


class Syncs:
    """Runs work in a process of its own, and keeps each file of a folder as at its last sync."""

    def __init__(self, folder):
        self._folder = os.path.realpath(folder)
        self._kept = Path(self._folder) / "synced"
        self._kept.mkdir()
        self.count = 0

    def synced(self, name):
        """Return what a cut may not take of that file."""
        kept = self._kept / name
        return kept.read_bytes() if kept.exists() else b""

    def run(self, work):
        """Do ``work`` and return what it returns; raises AssertionError with what it raised."""
        ours, theirs = socket.socketpair()
        child = os.fork()
        if child == 0:
            _work(theirs, work)
        theirs.close()
        with ours:
            _, listeners, _, _ = socket.recv_fds(ours, 1, 1)
            for listener in listeners:
                self._hear(listener)
                os.close(listener)
            whole = b"".join(iter(lambda: ours.recv(65536), b""))
        os.waitpid(child, 0)
        done, result = pickle.loads(whole)
        if not done:
            raise AssertionError(result)
        return result

    def _hear(self, listener):
        """Note every sync until the process has ended."""
        waiting = select.poll()
        waiting.register(listener, select.POLLIN)
        while waiting.poll()[0][1] & select.POLLIN:
            told = bytearray(80)
            fcntl.ioctl(listener, HEAR, told)
            id, task = struct.unpack_from("QI", told)
            (file,) = struct.unpack_from("Q", told, 32)
            self._note(Path(os.readlink(f"/proc/{task}/fd/{file}")))
            fcntl.ioctl(listener, ANSWER, struct.pack("QqiI", id, 0, 0, GO_ON))

    def _note(self, path):
        self.count += 1
        if str(path.parent) == self._folder and path.is_file():
            (self._kept / path.name).write_bytes(path.read_bytes())


def _work(line, work):
    """Live as the watched process, and end it."""
    try:
        socket.send_fds(line, [b"!"], [_listen()])
        told = True, work()
    except BaseException as error:
        told = False, f"{type(error).__name__}: {error}"
    line.sendall(pickle.dumps(told))
    os._exit(0)


def _listen():
    """Have the kernel tell of this thread's syncs; return where it does."""
    steps = [
        (LOAD, 0, 0, 0),  # the number of the call
        (EQUAL, 2, 0, SYNCS[0]),
        (EQUAL, 1, 0, SYNCS[1]),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, NOTIFY),
    ]
    program = Program(len(steps), b"".join(struct.pack("HBBI", *step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    listener = libc.syscall(SECCOMP, FILTER, LISTENER, ctypes.byref(program))
    if listener < 0:
        raise OSError(ctypes.get_errno(), "the kernel keeps its filters to itself")
    return listener
