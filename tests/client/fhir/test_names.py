import re

import pytest

from client.fhir import names
from tests.client.fhir.foreign import ROOT

PAGE = (ROOT / "docs" / "fhir-mapping.md").read_text(encoding="utf-8")
OURS = {value for value in vars(names).values() if isinstance(value, str) and value.startswith(f"{names.BASE}/")}


def test_every_uri_of_the_page_has_a_name() -> None:
    said = {f"{names.BASE}{tail}" for tail in re.findall(r"\{base\}(/[\w/-]+)", PAGE)}
    assert said
    assert said <= OURS


@pytest.mark.parametrize("uri", sorted(OURS))
def test_every_name_stands_on_the_page(uri: str) -> None:
    assert uri.replace(names.BASE, "{base}") in PAGE


@pytest.mark.parametrize(
    "code",
    [names.EMERGENCY_ENTRY, names.VERIFY_ORDER, names.ACKNOWLEDGE_RESULT, names.NOT_CHECKED, names.RESPONSIBLE_NURSE],
)
def test_every_code_stands_on_the_page(code: str) -> None:
    assert code in PAGE


def test_no_two_names_mean_the_same_uri() -> None:
    ours = [value for value in vars(names).values() if isinstance(value, str) and value.startswith("http")]
    assert len(ours) == len(set(ours))
