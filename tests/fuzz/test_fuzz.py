"""A short part of the fuzzing with fixed seeds: what is hostile is refused with the error that was promised, or read as unknown."""

import pytest

from tests.fuzz.campaign import once
from tests.fuzz.targets import TARGETS, readers


@pytest.mark.parametrize("name", list(TARGETS))
def test_nothing_hostile_is_met_with_an_error_that_nobody_promised(name: str) -> None:
    failed = {seed: said for seed in range(TARGETS[name][1]) if (said := once(name, seed))}
    assert failed == {}


def test_every_reader_of_fhir_is_fuzzed() -> None:
    assert len(readers()) > 100
