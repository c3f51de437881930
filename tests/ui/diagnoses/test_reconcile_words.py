"""A diagnosis that both sides changed, as the reconcile page words it."""

import msgspec
import pytest

from client.commands import Choice
from client.fhir.text import encode
from client.records import DiagnosisChange
from offline.projection.comparing import compared
from offline.views import ConflictView
from tests.client.fhir.building.test_diagnoses import revised
from tests.client.fhir.sample_rows import CONDITION_ROW
from tests.ui.doctor.people import NOW
from ui.emergency.consequences import consequence
from ui.emergency.field_words import field_words, value_words
from ui.language import Languages


def view() -> ConflictView:
    mine = encode(revised(DiagnosisChange.REFUTE))
    central = encode({**CONDITION_ROW, "severity": {"text": "mild"}})
    return ConflictView(
        command="c",
        kind="revise-diagnosis",
        conflict="changed",
        number=None,
        patient="Patient/p1",
        patient_name="",
        bed="",
        author="",
        saved_at=NOW,
        found_at=NOW,
        fields=compared(mine, central),
        facts=(),
        mine=mine.decode(),
        central=central.decode(),
        seen="",
        choices=(),
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_compared_field_has_a_name_and_no_value_is_a_machine_word(languages: Languages, language: str) -> None:
    languages.use(language)
    found = {pair.path: pair for pair in view().fields}
    assert {"diagnosis", "verification", "clinical"} <= set(found)
    for path, pair in found.items():
        assert field_words(path) != path
        for value in (pair.mine, pair.central):
            assert not value_words(value, NOW.tzinfo).startswith(("verification:", "clinical:", "use:", "side:"))


def test_the_differing_certainty_is_shown_in_words(languages: Languages) -> None:
    pair = next(one for one in view().fields if one.path == "verification")
    assert (value_words(pair.mine, None), value_words(pair.central, None)) == (
        "已排除",
        "疑似（?）",
    )  # as translated
    assert pair.differs


def test_each_choice_says_what_the_diagnosis_would_read(languages: Languages) -> None:
    mine = consequence(view(), Choice.KEEP_MINE, NOW)
    central = consequence(view(), Choice.KEEP_CENTRAL, NOW)
    assert "肺炎" in mine.title
    assert "已排除" in mine.said
    assert "疑似" in central.said
    assert "已排除" not in central.said


def test_a_side_that_says_nothing_is_given_no_words(languages: Languages) -> None:
    gone = msgspec.structs.replace(view(), fields=(), central=None)
    assert consequence(gone, Choice.KEEP_CENTRAL, NOW).said
