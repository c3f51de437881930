"""What is written of an overridden finding is the rule's own; an answer to what nothing found is refused."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Override
from client.errors import PolicyRefused
from tests.support.builders import PATIENT, draft, pack, sign
from tests.support.whole import Hospital, Place, run

WARFARIN = draft("warfarin-tab", frequency="QD", dose="2.5", unit="mg")
IBUPROFEN = draft("ibuprofen-srcap", frequency="BID", dose="0.3", unit="g")


def because(rule: str, line: int = 0, **more: Any) -> Override:
    said = {"severity": "low", "finding": "无事", "source": "fabricated", "pack_version": "99", **more}
    return Override(rule_id=rule, reason="监测凝血", draft_index=line, **said)


def test_what_is_written_of_a_finding_is_what_the_rule_says(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, WARFARIN, IBUPROFEN, overrides=(because("DDI043"),)))
        await place.settle()
        (issue,) = await hospital.find("DetectedIssue", patient=PATIENT)
        (coding,) = issue["code"]["coding"]
        assert (coding["code"], coding["version"]) == ("DDI043", pack().version)
        assert issue["severity"] == "high"
        assert issue["detail"] not in {"", "无事"}
        assert issue["evidence"][0]["code"][0]["text"] not in {"", "fabricated"}
        assert issue["mitigation"][0]["action"]["text"] == "监测凝血"

    run(tmp_path, case)


def test_an_answer_to_what_nothing_found_is_refused(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        harmless = draft("folic-acid-tab")
        for n, one in enumerate((because("NOT-A-RULE"), because("DDI043"), because("DDI043", 9)), 1):
            with pytest.raises(PolicyRefused, match="override-of-nothing"):
                await place.submit(sign(n, harmless, overrides=(one,)))
        other_line = sign(8, WARFARIN, IBUPROFEN, overrides=(because("DDI043"), because("DDI043", 1)))
        with pytest.raises(PolicyRefused, match="override-of-nothing"):
            await place.submit(other_line)
        await place.submit(msgspec.structs.replace(other_line, overrides=(because("DDI043"),)))

    run(tmp_path, case)
