"""A printer on USB, spoken to directly: found by its class, so that no list of makers is needed."""

from collections.abc import Iterator
from contextlib import suppress
from errno import EACCES, EBUSY
from time import sleep
from typing import NamedTuple

import usb.core
import usb.util
from usb.backend import IBackend
from usb.core import Configuration, Device, Endpoint, Interface, USBError, USBTimeoutError

from antrean_printer.deadline import Deadline
from antrean_printer.errors import (
    BadUri,
    InUse,
    Lost,
    NoAnswer,
    NotAllowed,
    NotFound,
    PrinterError,
    Stalled,
)
from antrean_printer.transport.descriptor import GLANCE

PRINTER_CLASS = 7
USB_SPEED = 200_000.0
"""Bytes a second that any USB printer takes."""


class _Way(NamedTuple):
    """The way into one printer."""

    device: Device
    interface: Interface
    out: Endpoint
    back: Endpoint | None


class UsbPrinter:
    """``usb:`` for the first printer, ``usb:04b8:0202`` for one vendor and product.

    Found anew for each job: after a replug the old handle is dead for ever.
    """

    def __init__(self, target: str = "", backend: IBackend | None = None) -> None:
        self.answers = True
        self.bytes_per_second = USB_SPEED
        self._wanted = _vendor_and_product(target)
        self._name = f"USB printer {target}" if target else "USB printer"
        self._backend = backend
        self._way: _Way | None = None

    def open(self, deadline: Deadline) -> None:
        """Find the printer, take it from the system's own driver, and drop what it said before."""
        try:
            self._way = _take(self._find())
        except usb.core.NoBackendError as error:
            raise NotFound("libusb is missing; install libusb-1.0-0") from error
        except USBError as error:
            raise self._refusal(error) from error
        self.answers = self._way.back is not None
        if self.answers:
            with suppress(PrinterError):
                self.read(Deadline(GLANCE))

    def _find(self) -> _Way:
        for device in usb.core.find(find_all=True, backend=self._backend, **self._wanted):
            for way in _ways(device):
                return way
        raise NotFound(f"no {self._name} is plugged in; check its cable and that it is on")

    def _refusal(self, error: USBError) -> PrinterError:
        if error.errno == EACCES:
            return NotAllowed(f"the {self._name} may not be opened; add the user to group lp")
        if error.errno == EBUSY:
            return InUse(f"the {self._name} is held by another program; stop that program")
        return NotFound(f"the {self._name} cannot be opened ({error.strerror}); plug it in again")

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Send all of it, a packet at a time, so that it is known how many were taken."""
        out = self._opened.out
        for sent in range(0, len(data), out.wMaxPacketSize):
            try:
                out.write(data[sent : sent + out.wMaxPacketSize], _milliseconds(deadline))
            except USBTimeoutError as error:
                message = f"the printer took {sent} of {len(data)} bytes and then no more"
                raise Stalled(message, sent=sent) from error
            except USBError as error:
                raise Lost(f"the printer went away: {error.strerror}", sent=sent) from error

    def read(self, deadline: Deadline) -> bytes:
        """What came back; many printers say "nothing yet" with an empty packet."""
        back = self._opened.back
        while back is not None and not deadline.passed:
            try:
                heard = bytes(back.read(back.wMaxPacketSize, _milliseconds(deadline)))
            except USBTimeoutError:
                break
            except USBError as error:
                raise Lost(f"the printer went away: {error.strerror}") from error
            if heard:
                return heard
            sleep(min(GLANCE, deadline.left))
        raise NoAnswer("the printer did not answer in time")

    @property
    def _opened(self) -> _Way:
        if self._way is None:
            raise Lost("the USB printer is not open")
        return self._way

    def close(self) -> None:
        """Let go; the next open finds it again."""
        if self._way is not None:
            with suppress(USBError):
                usb.util.dispose_resources(self._way.device)
            self._way = None


def _vendor_and_product(target: str) -> dict[str, int]:
    if not target:
        return {}
    try:
        vendor, product = (int(part, 16) for part in target.split(":"))
    except ValueError:
        example = "usb:04b8:0202 (lsusb shows both), or usb: for the first printer"
        raise BadUri(f"usb:{target} names no vendor and product; write {example}") from None
    return {"idVendor": vendor, "idProduct": product}


def _ways(device: Device) -> Iterator[_Way]:
    """Every way into this device as a printer, those that can answer first."""
    interfaces: list[Interface] = [
        interface
        for configuration in device
        for interface in configuration
        if interface.bInterfaceClass == PRINTER_CLASS
    ]
    ways = [_Way(device, interface, *_endpoints(interface)) for interface in interfaces]
    yield from sorted((way for way in ways if way.out), key=lambda way: way.back is None)


def _endpoints(interface: Interface) -> tuple[Endpoint, Endpoint | None]:
    """The bulk endpoints out and back, whatever their numbers."""
    bulk = [end for end in interface if end.bmAttributes & 3 == usb.util.ENDPOINT_TYPE_BULK]
    back = [end for end in bulk if end.bEndpointAddress & usb.util.ENDPOINT_IN]
    out = [end for end in bulk if not end.bEndpointAddress & usb.util.ENDPOINT_IN]
    return next(iter(out), None), next(iter(back), None)


def _take(way: _Way) -> _Way:
    device, number = way.device, way.interface.bInterfaceNumber
    with suppress(NotImplementedError):
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    if _configuration(device) is None:
        device.set_configuration()
    usb.util.claim_interface(device, number)
    if way.interface.bAlternateSetting:
        way.interface.set_altsetting()
    return way


def _configuration(device: Device) -> Configuration | None:
    try:
        return device.get_active_configuration()
    except USBError:
        return None


def _milliseconds(deadline: Deadline) -> int:
    """At least one: zero would mean for ever."""
    return max(1, int(deadline.left * 1000))
