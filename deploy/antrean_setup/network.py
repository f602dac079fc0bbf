"""This computer's addresses, and whether a port is free on it."""

import json
import socket

from antrean_setup.programs import run


def addresses() -> tuple[str, ...]:
    """Return this computer's IPv4 addresses in its networks; a loop to itself comes last."""
    done = run("ip", "-json", "-4", "address", "show", "up")
    found = [
        (entry["local"], link["ifname"] == "lo")
        for link in (json.loads(done.out) if done.ok else [])
        for entry in link.get("addr_info", [])
    ]
    return tuple(address for address, _ in sorted(found, key=lambda pair: pair[1]))


def resolves_to(name: str) -> frozenset[str]:
    """Return the IPv4 addresses that a name or number stands for; none for an unknown one."""
    try:
        return frozenset(
            str(found[4][0]) for found in socket.getaddrinfo(name, None, family=socket.AF_INET)
        )
    except OSError:
        return frozenset()


def is_free(port: int) -> bool:
    """Tell whether a program may listen on ``port``."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("0.0.0.0", port))
        except OSError:
            return False
    return True
