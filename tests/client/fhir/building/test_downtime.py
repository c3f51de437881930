"""What goes past central, as written and as read back."""

import msgspec
import pytest

from client.commands import PhonedResult
from client.errors import InputRefused
from client.fhir import names, reading
from client.fhir.build import build
from client.fhir.reading.elements import PAPER as SIGN
from client.fhir.text import decode
from tests.client.fhir.downtime_samples import DOWNTIME, PAPER, POTASSIUM, SAID, from_paper, phoned, settled
from tests.client.fhir.samples import DOCTOR, NURSE, WITH_ROWS, give, vitals


def rows(command: object) -> list[dict]:  # type: ignore[type-arg]
    built = build(command, WITH_ROWS)  # type: ignore[arg-type]
    return [{**decode(row.resource), "id": row.key.partition("/")[2]} for row in built.rows]


def test_a_call_is_a_preliminary_value_of_who_heard_it_and_its_read_back() -> None:
    value, told = rows(phoned())[:2]
    assert (value["status"], value["performer"][0]["reference"]) == ("preliminary", NURSE.reference)
    assert reading.reported_by(value) == "检验科 王敏 · 生化室"
    again = next(one for one in told["extension"] if one["url"] == names.READ_BACK)
    assert again["valueQuantity"]["value"] == SAID.value
    assert told["sender"]["display"] == "检验科 王敏"


def test_a_value_said_back_otherwise_is_refused() -> None:
    wrong = msgspec.structs.replace(SAID, value=SAID.value + 1)
    with pytest.raises(InputRefused, match="differs"):
        rows(phoned(results=(PhonedResult(what=POTASSIUM, amount=SAID, read_back=wrong),)))
    with pytest.raises(InputRefused, match="two-needed"):
        rows(phoned(identified_by=("name",)))


def test_a_settled_value_stays_and_counts_no_more() -> None:
    found = rows(settled(is_same=False, reason="听错"))[0]
    assert found["status"] == "cancelled"
    assert found["valueQuantity"]["unit"] == "mmol/L"
    with pytest.raises(InputRefused, match="reason"):
        rows(settled(is_same=False))
    with pytest.raises(InputRefused, match="not-phoned"):
        rows(settled(phoned="Observation/total"))


def test_what_came_from_paper_names_writer_enterer_sheet_and_line_and_is_seen_by_its_sign() -> None:
    made = rows(from_paper(vitals(t="38.5")))
    trace = made[-1]
    assert [one["who"]["reference"] for one in trace["agent"]][:2] == [NURSE.reference, DOCTOR.reference]
    assert trace["entity"][1]["what"]["identifier"] == {"system": names.PAPER_PAGE, "value": f"{PAPER.page}#3"}
    (sign,) = reading.vital_signs(made[0])
    assert sign.by is not None
    assert sign.by.endswith(SIGN)
    dose = reading.dose(rows(from_paper(give()))[0])
    assert dose.by_name is not None
    assert dose.by_name.endswith(SIGN)
    assert SIGN not in (reading.dose(rows(give())[0]).by_name or "")


def test_a_sheet_that_does_not_add_up_says_why() -> None:
    whole = DOWNTIME["a sheet that does not add up"]()
    (task, _) = rows(whole)
    said = {one["type"]["coding"][0]["code"]: one.get("valueInteger") for one in task["output"]}
    assert (said["counted-lines"], said["entered-lines"]) == (5, 4)
    assert task["statusReason"]["text"] == "第 5 行无法辨认"
    with pytest.raises(InputRefused, match="reason"):
        rows(msgspec.structs.replace(whole, reason=""))
