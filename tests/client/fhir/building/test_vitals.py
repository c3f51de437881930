from decimal import Decimal
from typing import Any

import msgspec
import pytest

from client.commands import RecordVitals, VitalEntry
from client.errors import InputRefused
from client.fhir import names
from client.fhir.build import build
from client.fhir.reading import readings
from client.fhir.text import decode
from client.records import Amount, Stool
from tests.client.fhir.samples import SETTING, vitals

CELSIUS = Amount(value=Decimal("38.5"), unit="Cel", code="Cel")


def of(*values: VitalEntry, stool: Stool | None = None) -> RecordVitals:
    return msgspec.structs.replace(vitals(t="36.5"), values=values, stool=stool)


def rows(command: RecordVitals) -> list[dict[str, Any]]:
    return [decode(row.resource) for row in build(command, SETTING).rows if not row.is_provenance]


def test_where_and_how_a_temperature_was_taken_is_said_in_the_words_of_others_and_our_own() -> None:
    entry = VitalEntry(loinc="8310-5", amount=CELSIUS, site="rectal", method="after-cooling", before="Observation/o1")
    (found,) = rows(of(entry))
    assert [each["code"] for each in found["bodySite"]["coding"]] == ["34402009", "rectal"]
    assert found["method"]["coding"][0]["code"] == "after-cooling"
    assert found["extension"] == [{"url": names.READING_BEFORE, "valueReference": {"reference": "Observation/o1"}}]
    (read,) = readings({**found, "id": "x"})
    assert (read.site, read.method, read.before) == ("rectal", "after-cooling", "Observation/o1")


def test_what_could_not_be_measured_is_written_with_its_reason_and_without_a_value() -> None:
    (found,) = rows(of(VitalEntry(loinc="8310-5", absent="refused")))
    assert "valueQuantity" not in found
    assert [each["code"] for each in found["dataAbsentReason"]["coding"]] == ["asked-declined", "refused"]
    (read,) = readings({**found, "id": "x"})
    assert (read.amount, read.absent) == (None, "refused")


def test_the_rate_at_the_apex_is_another_sign_than_the_pulse_and_was_listened_to() -> None:
    beats = Amount(value=Decimal(132), unit="/min", code="/min")
    pulse, heart = rows(of(VitalEntry(loinc="8867-4", amount=beats), VitalEntry(loinc="apical-rate", amount=beats)))
    assert pulse["code"]["coding"][0]["system"] == names.LOINC
    assert heart["code"]["coding"][0] == {
        "system": names.NURSING_SIGN,
        "code": "apical-rate",
        "display": "Heart rate at the apex",
    }
    assert heart["method"]["coding"][0]["code"] == names.AUSCULTATION


def test_a_blood_pressure_at_the_leg_says_so_once_for_both_values() -> None:
    (found,) = rows(
        of(
            VitalEntry(
                loinc="8480-6", amount=Amount(value=Decimal(110), unit="mm[Hg]", code="mm[Hg]"), site="lower-limb"
            ),
            VitalEntry(loinc="8462-4", amount=Amount(value=Decimal(64), unit="mm[Hg]", code="mm[Hg]")),
        )
    )
    assert [each["code"] for each in found["bodySite"]["coding"]] == ["61685007", "lower-limb"]
    assert [read.site for read in readings({**found, "id": "x"})] == ["lower-limb", "lower-limb"]


def test_stools_are_one_observation_with_a_number_for_each_part() -> None:
    said = Stool(count=1, enemas=1, after_enema=2)
    (found,) = rows(of(stool=said))
    assert {part["code"]["coding"][0]["code"]: part["valueInteger"] for part in found["component"]} == {
        "count": 1,
        "after-enema": 2,
        "enemas": 1,
    }
    (read,) = readings({**found, "id": "x"})
    assert read.stool == said


@pytest.mark.parametrize(
    "entry",
    [
        VitalEntry(loinc="8310-5"),
        VitalEntry(loinc="8310-5", amount=CELSIUS, absent="refused"),
        VitalEntry(loinc="8310-5", absent="asleep"),
        VitalEntry(loinc="8310-5", amount=CELSIUS, site="elbow"),
        VitalEntry(loinc="8310-5", amount=CELSIUS, method="guessed"),
    ],
)
def test_neither_value_nor_reason_both_or_words_nobody_knows_are_refused(entry: VitalEntry) -> None:
    with pytest.raises(InputRefused):
        rows(of(entry))


@pytest.mark.parametrize("stool", [Stool(), Stool(count=99), Stool(after_enema=1)])
def test_stools_that_say_nothing_too_much_or_an_enema_nobody_gave_are_refused(stool: Stool) -> None:
    with pytest.raises(InputRefused):
        rows(of(stool=stool))
