"""Keeps every window off the desktop, and says how hard hypothesis tries."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

# How long an example takes is the machine's business, not the promise's. `deep` is for quiet hours.
PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("fast", **PATIENT, derandomize=True)
settings.register_profile("deep", **PATIENT, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


@pytest.fixture(autouse=True)
def swept():
    """Sweep between tests: with a screen in the process, nobody does while no Qt loop runs."""
    yield
    if not gc.isenabled():
        gc.collect(1)
