"""A central that names its rows by their whole address means the same rows: below our own base, and nowhere else."""

import re
from pathlib import Path

import httpx
import pytest

from offline.outbox import State
from tests.support.builders import PATIENT, draft, sign
from tests.support.whole import BASE, Hospital, Place, run


class Naming:
    """Central's answers with every reference written in full, below this base."""

    def __init__(self, base: str) -> None:
        self.base = base.encode()

    def __call__(self, _request: httpx.Request, body: bytes) -> bytes:
        return re.sub(rb'"reference":"(?=[A-Z])', b'"reference":"' + self.base + b"/", body)


@pytest.mark.parametrize("spelled", [BASE, BASE.replace("/", r"\/")])
def test_an_order_is_confirmed_though_central_names_its_patient_by_the_whole_address(
    tmp_path: Path, spelled: str
) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        place.link.spoil = Naming(spelled)
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        names = {row.order.drug_id for row in await place.station.orders(PATIENT)}
        assert {"ambroxol-tab", "paracetamol-tab"} <= names, "and what is read is this patient's"

    run(tmp_path, case)


def test_an_order_that_stands_about_a_patient_of_another_server_comes_to_a_person(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
        place.link.spoil = Naming("http://elsewhere.example/fhir")
        await place.settle()
        assert State.CONFIRMED not in await place.states()

    run(tmp_path, case)
