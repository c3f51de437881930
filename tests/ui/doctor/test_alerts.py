"""What a doctor's alerts hold, the order of the vital signs, and words for refusals and rule texts."""

from datetime import timedelta
from decimal import Decimal

import msgspec

from client.clinical.safety.findings import Finding, Kind, Tier
from client.records import Amount, Code, Dose, DoseOutcome, Result
from offline.outbox import State
from offline.scopes import Scope
from offline.views import Banner, Measure, QueueEntry, ResultRow, Standing, WardMap
from offline.views.chart import Beyond
from tests.ui.doctor import people as ward
from tests.ui.doctor.people import NOW, PEOPLE, WANG, ZHAO, book
from tests.ui.doctor.test_models import banner
from ui.doctor.assistant_model import Loudness, cards
from ui.doctor.assistant_words import Spoken, card_words
from ui.doctor.banner_words import _body_line
from ui.doctor.chart_model import Chart
from ui.doctor.note_model import latest
from ui.doctor.patient_list_model import PatientLine, patient_list
from ui.doctor.result_rows import result_rows
from ui.doctor.results_model import newest_first, vital_lines
from ui.doctor.safety_words import finding_words
from ui.doctor.summary_rows import vital_rows
from ui.doctor.wording import refusal_words
from ui.widgets.painting import Chip


def entry(state: State, patient: str = ZHAO, error: str | None = None) -> QueueEntry:
    return QueueEntry(
        command=f"c-{state}-{patient}",
        seq=1,
        kind="sign-orders",
        number=None,
        patient=patient,
        patient_name="赵秉衡",
        bed="12",
        summary=("注射用美罗培南",),
        author="沈亦舟",
        station="N3-D01",
        saved_at=NOW,
        state=state,
        tries=2,
        error=error,
        needs=(),
        is_emergency=False,
    )


def lines() -> tuple[PatientLine, ...]:
    found = WardMap(ward="w", name="n", cards=tuple(ward.card(one) for one in PEOPLE), as_of=NOW)
    return patient_list(found, Scope.WARD).lines


def test_what_waits_for_central_is_no_card_and_what_waits_for_a_person_is() -> None:
    chart = Chart(patient=ZHAO, queue=(entry(State.SENDING), entry(State.REFUSED), entry(State.CONFLICT, WANG)))
    found = [card.entry.state for card in cards(chart, None) if card.entry is not None]
    assert found == [State.REFUSED, State.CONFLICT]


def test_a_dose_given_after_the_stop_is_loud() -> None:
    row = ward.order_row("MedicationRequest/1", "meropenem-inj", standing=Standing.STOPPED)
    stopped = NOW - timedelta(hours=1)
    dose = Dose(key="MedicationAdministration/1", order="MedicationRequest/1", given_at=NOW, outcome=DoseOutcome.GIVEN)
    order = type(row.order)(
        **{**{name: getattr(row.order, name) for name in row.order.__struct_fields__}, "ends_at": stopped}
    )
    fields = {name: getattr(row, name) for name in row.__struct_fields__}
    late = type(row)(**{**fields, "order": order, "last_dose": dose})
    found = cards(Chart(patient=ZHAO, orders=(late,)), None)
    assert [card.loudness for card in found] == [Loudness.ALERT]
    assert cards(Chart(patient=ZHAO, orders=(row,)), None) == ()


def test_checks_of_the_nurse_are_one_line_and_other_beds_one_each() -> None:
    found = cards(Chart(patient=ZHAO), None, lines())
    others = [card.other.bed for card in found if card.other is not None]
    assert others == ["15"]
    assert sum(1 for card in found if card.loudness is Loudness.CHECKS) <= 1


def test_vital_signs_stand_in_the_wards_order_with_the_rest_as_small_values() -> None:
    extra = (ward.series("3151-8", "Oxygen flow", "L/min", ("3",)), ward.series("9192-6", "Urine", "mL", ("640",)))
    found = vital_lines((*extra, *reversed(ward.vitals())), is_adult=True)
    assert [line.loinc for line in found] == ["8310-5", "8867-4", "8480-6", "9279-1", "59408-5", "9192-6", "3151-8"]
    rows = vital_rows(found, NOW)
    assert [row.key for row in rows][-2:] == ["9192-6", "other-signs"]


def test_a_value_that_a_wrong_clock_dated_ahead_is_listed_as_such_and_is_not_the_last() -> None:
    (warm, *_) = ward.vitals()
    odd = msgspec.structs.replace(warm.signs[0], taken_at=NOW + timedelta(days=365))
    found = vital_lines((msgspec.structs.replace(warm, ahead=(odd,)),), is_adult=True)
    rows = vital_rows(found, NOW)
    assert [row.key for row in rows] == ["8310-5", "ahead-8310-5"]
    assert "39.5" in rows[0].cells[3].text
    assert "dated ahead" in rows[1].cells[0].text
    assert f"37.0 ({NOW + timedelta(days=365):%Y-%m-%d}" in rows[1].cells[0].text


def test_a_text_result_takes_the_room_of_its_own_row() -> None:
    text = Result(key="Observation/t", code=Code(text="血培养"), text="革兰阴性杆菌（2/2 瓶，初报）", observed_at=NOW)
    rows = result_rows((ResultRow(result=text), ward.results()[0]), book(), "zh", NOW, has_range=True)
    assert rows[0].cells[0].span == 6
    assert rows[0].cells[0].text.endswith("初报）")
    words = [cell.text for cell in rows[1].cells]
    assert words[2:6] == ["4.1", "mmol/L", "0.5–1.7", "2.2 →"]


def test_the_clearance_names_its_creatinine_with_unit_and_time() -> None:
    creatinine = next(row for row in ward.results() if row.result.code.code == "14682-9")
    chart = ward_banner(at_hours=0.5)
    assert "158 μmol/L" in _body_line(chart, NOW, (creatinine,))
    assert "158" not in _body_line(chart, NOW, ())


def ward_banner(*, at_hours: float) -> Banner:
    clearance = Measure(amount=Amount(value=Decimal(38), unit="mL/min"), at=NOW - timedelta(hours=at_hours))
    found = banner(2)
    fields = {name: getattr(found, name) for name in found.__struct_fields__}
    return type(found)(**{**fields, "crcl": clearance})


def test_a_machine_word_gets_words_and_a_sentence_is_quoted() -> None:
    assert "422" in refusal_words("refused-422")
    assert refusal_words("refused-422") != refusal_words("refused-403")
    assert "碘过敏" in refusal_words("碘过敏")
    assert refusal_words("碘过敏").endswith("F12")


def test_rule_text_of_the_other_language_is_marked_as_such() -> None:
    finding = Finding(
        rule_id="r",
        tier=Tier.INTERRUPT,
        kind=Kind.ALLERGY,
        order="0",
        title_zh="青霉素类",
        effect_en="same class",
    )
    assert finding_words(finding, "zh") != "青霉素类 · same class"
    assert finding_words(finding, "zh").endswith("same class")


def test_the_newest_note_is_read_when_none_is_chosen() -> None:
    found = latest(ward.notes())
    assert found is not None
    assert found.note.key == "Composition/n3"
    assert latest(()) is None


def beyond() -> ResultRow:
    """A potassium of 7.5 that the laboratory flags high and no more."""
    amount = Amount(value=Decimal("7.5"), unit="mmol/L", code="mmol/L")
    code = Code(text="钾", system="http://loinc.org", code="2823-3")
    result = Result(
        key="Observation/k", code=code, status="final", amount=amount, flag="H", observed_at=NOW, issued_at=NOW
    )
    limit = Beyond(rule="CV01", is_high=True, limit=Decimal("6.2"), unit="mmol/L", source="a list", population="adult")
    return ResultRow(result=result, beyond=limit)


def test_a_value_at_a_limit_of_the_pack_is_loud_until_somebody_has_read_it_and_says_whose_word_it_is() -> None:
    (card,) = cards(Chart(patient=ZHAO, results=(beyond(),)), None)
    assert card.loudness is Loudness.LIMIT
    title, said = card_words(card, Spoken(book=book(), language="en", now=NOW, sheet=None))
    assert title.endswith("7.5 mmol/L")
    assert "critical limit of the pack ≥ 6.2 mmol/L, not flagged by the laboratory" in said
    read = msgspec.structs.replace(beyond(), acknowledged_by="沈亦舟")
    assert cards(Chart(patient=ZHAO, results=(read,)), None) == ()


def test_it_stands_above_what_is_only_out_of_its_range_with_a_mark_that_is_not_the_laboratorys() -> None:
    plain = msgspec.structs.replace(beyond(), beyond=None)
    assert newest_first((plain, beyond())) == (beyond(), plain)
    (row,) = result_rows((beyond(),), book(), "en", NOW, has_range=True)
    assert [run.text for run in row.cells[1].runs if isinstance(run, Chip)] == ["limit"]
