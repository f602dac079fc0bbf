"""Our printer package against a simulator that shares no line with it; see ``run``."""

import io
import json
import sys
import time
import urllib.request
from pathlib import Path

import zxingcpp
from PIL import Image

from antrean_printer.outcome import Result
from antrean_printer.spool import Printer
from antrean_printer.status import Status
from tests.kiosk.papers import TICKETS, job

FAULTS = {
    "paper-out": Status.PAPER_OUT,
    "cover-open": Status.COVER_OPEN,
    "offline": Status.OFFLINE,
    "paper-near-end": Status.NEAR_END,
}
PROFILES = {"epson-tm-t20iii": 19100, "xprinter-xp80t": 19101}
PAPERS = ("80mm", "80mm-raster")
PATIENCE_S = 20.0


class Simulator:
    """Its operator's side."""

    def __init__(self, api: str) -> None:
        self._api = f"{api}/api/v1"

    def ask(self, path: str, method: str = "GET") -> bytes:
        request = urllib.request.Request(f"{self._api}/{path}", method=method)
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.read()

    def wait(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                self.ask("health")
                return
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def receipts(self, device: str) -> list[str]:
        told = json.loads(self.ask(f"devices/{device}/receipts"))
        found = told if isinstance(told, list) else told.get("receipts", told.get("items", []))
        return [str(each["id"]) for each in found]

    def next_receipt(self, device: str, known: list[str]) -> str:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            new = [each for each in self.receipts(device) if each not in known]
            if new:
                return new[0]
            time.sleep(0.05)
        raise AssertionError(f"{device} made no receipt of the job")


class Report:
    """Says each check, and counts those that failed."""

    failed = 0

    def check(self, what: str, *, good: bool, found: object = "") -> None:
        self.failed += not good
        sys.stdout.write(f"{'ok  ' if good else 'FAIL'} {what}{'' if good else f': {found}'}\n")


def states(simulator: Simulator, device: str, printer: Printer, report: Report) -> None:
    """Each state that it can be put into is read as what it is, and mended without a restart."""
    report.check(f"{device} is well", good=printer.status() is Status.OK, found=printer.status())
    for fault, status in FAULTS.items():
        simulator.ask(f"devices/{device}/faults/{fault}", "PUT")
        found = printer.status()
        report.check(f"{device} {fault} is {status}", good=found is status, found=found)
        if fault in ("paper-out", "cover-open"):
            outcome = printer.print(job("plain", "80mm"))
            report.check(
                f"{device} {fault}: nothing was sent",
                good=outcome.result is Result.NOT_PRINTED,
                found=outcome,
            )
        simulator.ask(f"devices/{device}/faults/{fault}", "DELETE")
    report.check(f"{device} is mended", good=printer.status() is Status.OK, found=printer.status())


def papers(simulator: Simulator, device: str, printer: Printer, report: Report) -> None:
    """Each layout is printed and confirmed, its picture as wide as the paper, its code legible."""
    for ticket, (held, view, _) in TICKETS.items():
        for paper in PAPERS:
            known = simulator.receipts(device)
            outcome = printer.print(job(ticket, paper))
            name = f"{device} {ticket} {paper}"
            report.check(f"{name} is printed", good=outcome.printed, found=outcome)
            receipt = simulator.next_receipt(device, known)
            text = simulator.ask(f"devices/{device}/receipts/{receipt}/text").decode()
            report.check(f"{name} says {held.number}", good=held.number in text, found=text)
            image = simulator.ask(f"devices/{device}/receipts/{receipt}/image")
            with Image.open(io.BytesIO(image)) as picture:
                codes = [each.text for each in zxingcpp.read_barcodes(picture.convert("L"))]
            wanted = [view.hall.ticket_url + str(held.token)]
            report.check(f"{name}: its code is legible", good=codes == wanted, found=codes)


def main() -> int:
    api, lines = sys.argv[1], Path(sys.argv[2])
    simulator, report = Simulator(api), Report()
    simulator.wait()
    for device, port in PROFILES.items():
        printer = Printer(f"tcp://127.0.0.1:{port}")
        states(simulator, device, printer, report)
        papers(simulator, device, printer, report)
        line = lines / "emupos" / device
        serial = Printer(f"serial:{line.readlink()}")
        report.check(f"{device} on a serial line", good=serial.print(job("plain", "80mm")).printed)
    sys.stdout.write(f"{report.failed} failed\n")
    return min(report.failed, 1)


if __name__ == "__main__":
    sys.exit(main())
