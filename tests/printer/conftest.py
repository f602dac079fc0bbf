"""Printers to talk to: behind a pty, behind a socket, behind a pyusb backend."""

import os
import socket
import threading
import tty
from select import select
from types import SimpleNamespace

import pytest
import usb.backend
from usb.core import USBError, USBTimeoutError

from antrean_printer.conversation import Patience
from antrean_printer.document import Align, Cut, Document, Gap, Pair, Qr, Rule, Text
from antrean_printer.transport.memory import Firmware

CENTER = Align.CENTER
TICKET_URL = "https://antrean.sukamaju.go.id/t/7f3a9c2e81b04d55"


@pytest.fixture
def brief():
    """Patience short enough for tests, long enough for a busy machine."""
    return Patience(open=5.0, ask=2.0, answer=0.8, write=0.4, print=0.7, look=0.3, quiet=0.02)


@pytest.fixture(scope="session")
def ticket():
    """A ticket as the hall prints it."""
    return Document(
        (
            Text("MAL PELAYANAN PUBLIK\nKABUPATEN SUKAMAJU", CENTER, bold=True),
            Rule(),
            Text("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", CENTER, bold=True),
            Text("Kartu Keluarga baru/perubahan", CENTER),
            Gap(),
            Text("NOMOR ANTREAN", CENTER),
            Text("A2-017", CENTER, width=7, height=7, bold=True),
            Text("PRIORITAS", CENTER, width=2, height=2, inverse=True),
            Gap(),
            Pair("Tempat", "Zona 1 – Loket 3, 4", bold=True),
            Pair("Menunggu di depan Anda", "6 orang", bold=True),
            Pair("Perkiraan dipanggil", "08.45–09.05 WIB", bold=True),
            Rule(),
            Pair("Senin, 3 Agustus 2026", "08.12.31 WIB"),
            Qr(TICKET_URL),
            Text("Mohon menunggu nomor Anda dipanggil.", CENTER),
            Text("Setelah 3 kali dipanggil tidak hadir, nomor dinyatakan terlewat.", CENTER),
            Text("Pengaduan: lapor.go.id / SMS 1708", CENTER),
            Gap(),
            Cut(),
        )
    )


class Line:
    """A printer's end of a line: a thread that hears bytes and sends the firmware's answers."""

    def __init__(self, fd, firmware):
        self.firmware = firmware
        self.reads = True
        self._fd = fd
        self._stop, self._stopped = os.pipe()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        while True:
            ready, _, _ = select([self._stop, *([self._fd] if self.reads else [])], [], [])
            if self._stop in ready:
                return
            try:
                heard = os.read(self._fd, 4096)
            except OSError:
                return
            if not heard:
                return
            os.write(self._fd, self.firmware.hear(heard))

    def end(self):
        os.close(self._stopped)
        self._thread.join()
        os.close(self._stop)


class PtyPrinter:
    """A serial printer; ``path`` is its line."""

    def __init__(self, firmware, *, reads=True):
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self.firmware = firmware
        self._line = Line(self._master, firmware) if reads else None

    def say(self, data):
        """Send something unasked."""
        os.write(self._master, data)

    def unplug(self):
        if self._line is not None:
            self._line.end()
            self._line = None
        if self._master >= 0:
            os.close(self._slave)
            os.close(self._master)
            self._master = -1


@pytest.fixture
def pty_printer():
    made = []

    def make(firmware=None, **options):
        made.append(PtyPrinter(firmware or Firmware(), **options))
        return made[-1]

    yield make
    for printer in made:
        printer.unplug()


class TcpPrinter:
    """A network printer that serves one connection after the other."""

    def __init__(self, firmware, *, reads=True, hangs_up_after=None):
        self.firmware = firmware
        self.connections = 0
        self._reads, self._limit = reads, hangs_up_after
        self._listener = socket.create_server(("127.0.0.1", 0))
        # Small, so that a printer that never reads is noticed after a few kilobytes.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        while True:
            connection, _ = self._listener.accept()
            with connection:
                if self._ended.is_set():
                    return
                self.connections += 1
                self._talk(connection)

    def _talk(self, connection):
        heard = 0
        if not self._reads:
            self._ended.wait()
            return
        while self._limit is None or heard < self._limit:
            data = connection.recv(4096)
            if not data:
                return
            heard += len(data)
            connection.sendall(self.firmware.hear(data))

    def end(self):
        self._ended.set()
        host, port = self._listener.getsockname()
        socket.create_connection((host, port)).close()
        self._thread.join()
        self._listener.close()


@pytest.fixture
def tcp_printer():
    made = []

    def make(firmware=None, **options):
        made.append(TcpPrinter(firmware or Firmware(), **options))
        return made[-1]

    yield make
    for printer in made:
        printer.end()


class UsbBus(usb.backend.IBackend):
    """A USB bus with one device on it; ``printer_class`` 7 makes it a printer."""

    def __init__(self, firmware, *, out=0x03, back=0x81, printer_class=7, alternates=1):
        self.firmware = firmware
        self.plugged = True
        self.stalled = False
        self.refusal = None
        self.kernel_driver = True
        self.claimed = []
        self.opened = 0
        self._class, self._alternates = printer_class, alternates
        self._ends = [end for end in (back, out) if end is not None]
        self._inbox = b""

    def enumerate_devices(self):
        return iter(["device"] if self.plugged else [])

    def get_device_descriptor(self, device):
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=0x0416, idProduct=0x5011,
            bcdDevice=0x100, iManufacturer=0, iProduct=0, iSerialNumber=0, bNumConfigurations=1,
            address=4, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, device, configuration):
        if configuration:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=2,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0x80, bMaxPower=50,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, device, interface, alternate, configuration):
        # Interface 0 is something else (a keyboard), as on printers with a card reader.
        if interface > 1 or alternate >= (self._alternates if interface else 1):
            raise IndexError
        ends = len(self._ends) if interface and alternate == self._alternates - 1 else 1
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=interface, bAlternateSetting=alternate,
            bNumEndpoints=ends, bInterfaceClass=self._class if interface else 3,
            bInterfaceSubClass=1, bInterfaceProtocol=ends, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, device, endpoint, interface, alternate, configuration):
        address = self._ends[endpoint] if interface else 0x8F
        if interface and alternate < self._alternates - 1:
            address = self._ends[-1]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=2,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, device):
        self._alive()
        self.opened += 1
        return device

    def close_device(self, handle):
        pass

    def get_configuration(self, handle):
        return 1

    def set_configuration(self, handle, value):
        raise AssertionError("a configured device must not be reset under the kernel")

    def set_interface_altsetting(self, handle, interface, alternate):
        self.claimed.append(("alternate", alternate))

    def is_kernel_driver_active(self, handle, interface):
        return self.kernel_driver

    def detach_kernel_driver(self, handle, interface):
        self.kernel_driver = False

    def claim_interface(self, handle, interface):
        self._alive()
        self.claimed.append(interface)

    def release_interface(self, handle, interface):
        self.claimed.remove(interface)

    def bulk_write(self, handle, endpoint, interface, data, timeout):
        self._alive()
        assert (endpoint, timeout > 0) == (self._ends[-1], True)
        if self.stalled:
            raise USBTimeoutError("timed out", -7, 110)
        self._inbox += self.firmware.hear(bytes(data))
        return len(data)

    def bulk_read(self, handle, endpoint, interface, buffer, timeout):
        self._alive()
        assert (endpoint, timeout > 0) == (self._ends[0], True)
        heard, self._inbox = self._inbox[: len(buffer)], self._inbox[len(buffer) :]
        if not heard and not self.firmware.fences:
            raise USBTimeoutError("timed out", -7, 110)
        buffer[: len(heard)] = type(buffer)("B", heard)
        return len(heard)

    def _alive(self):
        if self.refusal is not None:
            raise USBError("refused", -3, self.refusal)
        if not self.plugged:
            raise USBError("No such device", -4, 19)


@pytest.fixture
def usb_bus():
    def make(firmware=None, **options):
        return UsbBus(firmware or Firmware(), **options)

    return make
