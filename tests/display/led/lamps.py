"""A sign at the other end of a pty: it shows what reaches it, and can be unplugged."""

import os
import select
import threading
import tty

from antrean_display.led.template import crc16
from tests.voice.hall_sound import until


class Lamps:
    """Lamps behind ``path``, a name that stays when the cable is pulled and put back."""

    def __init__(self, folder, modbus=False, deaf=False):
        self.path = folder / "ttySIGN"
        self.received = bytearray()
        self.last = b""
        self.modbus, self.deaf = modbus, deaf
        self._master = None
        self.plug()

    def plug(self):
        master, slave = os.openpty()
        tty.setraw(master), tty.setraw(slave)
        name = os.ttyname(slave)
        os.close(slave)
        self.path.symlink_to(name)
        self._master = master
        self._reader = threading.Thread(target=self._read, args=(master,), daemon=True)
        self._reader.start()

    def unplug(self):
        self.path.unlink()
        master, self._master = self._master, None
        self._reader.join()
        os.close(master)

    def shows(self, frame):
        until(lambda: self.last == frame or self.received.endswith(frame))

    def _read(self, master):
        while self._master == master:
            try:
                if select.select([master], [], [], 0.02)[0]:
                    self.received += os.read(master, 300)
            except OSError:  # nobody has the other end open yet
                threading.Event().wait(0.01)
            if self.modbus and self._whole():
                self.received, self.last = bytearray(), bytes(self.received)
                if not self.deaf:
                    os.write(master, self.last[:6] + crc16(self.last[:6]))

    def _whole(self):
        """A frame says how many bytes of text it has; its check follows them."""
        return len(self.received) > 7 and len(self.received) == 7 + self.received[6] + 2
