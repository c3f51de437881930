from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from client.fhir import names
from client.records import AllergyKnowledge, DoseOutcome, Patient
from offline import census, commands_kept, conflicts_kept, journal
from offline.outbox import Outcome, State
from offline.projection import chart, doses, ending, lists, orders, queue, results, safety, ward
from offline.store.books import Books
from offline.views import DueDose, Standing
from tests.support import builders
from tests.support.builders import NOW, NOW_MS, ident, keep, load

AT_8 = NOW.replace(hour=8)
AT_12 = NOW.replace(hour=12)


@pytest.fixture
def ward_books(books: Books) -> Books:
    """Two patients in beds 2 and 10, an empty bed 1, a third patient without a bed."""
    load(
        books,
        builders.ward(),
        *(builders.bed(n) for n in (1, 2, 10)),
        builders.patient(1, "王桂兰", "1947-01-01", "female"),
        builders.patient(2, "王桂芝", "1950-06-01", "female"),
        builders.patient(3, "李白"),
        builders.stay(1, 2),
        builders.stay(2, 10),
        builders.stay(3),
        fresh=(1, 2, 3),
    )
    return books


def dues(books: Books, since: datetime = AT_8, until: datetime = AT_12 + timedelta(minutes=1)) -> tuple[DueDose, ...]:
    return doses.due_doses(books, lists.people(books), since, until, NOW, builders.plan())


def test_every_bed_is_a_card_in_the_order_people_count_and_nobody_is_left_out(ward_books: Books) -> None:
    found = ward.ward_map(ward_books, builders.WARD, NOW, builders.plan(), builders.pack().scores)
    cards = [
        (card.bed.label if card.bed else None, card.patient.name if card.patient else None) for card in found.cards
    ]
    assert cards == [("01", None), ("02", "王桂兰"), ("10", "王桂芝"), (None, "李白")]
    assert found.name == "呼吸内三病区"
    assert found.as_of == NOW


def test_the_map_is_as_old_as_its_oldest_patient_and_has_no_age_while_one_was_never_loaded(ward_books: Books) -> None:
    census.arrived(ward_books, "Patient/p4", None, NOW_MS)
    assert ward.ward_map(ward_books, builders.WARD, NOW, builders.plan(), builders.pack().scores).as_of is None


def test_names_that_sound_or_look_alike_point_at_each_other(ward_books: Books) -> None:
    cards = ward.ward_map(ward_books, builders.WARD, NOW, builders.plan(), builders.pack().scores).cards
    assert {card.patient.name: card.looks_like for card in cards if card.patient} == {
        "王桂兰": ("10",),
        "王桂芝": ("02",),
        "李白": (),
    }


def test_two_patients_without_a_name_are_not_alike() -> None:
    nameless = {key: Patient(key=key, name=name) for key, name in (("Patient/1", ""), ("Patient/2", " "))}
    people = {**nameless, "Patient/3": Patient(key="Patient/3", name="王建国")}
    assert ward.look_alikes(people, {key: key for key in people}) == {}


def test_a_card_counts_what_waits(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1"),
        builders.verify_task("t1", "MedicationRequest/m1"),
        builders.lab("l1", "2823-3", "7.1", "mmol/L", flagged="HH"),
        fresh=(),
    )
    card = ward.ward_map(ward_books, builders.WARD, NOW, builders.plan(), builders.pack().scores).cards[1]
    assert (card.to_verify, card.due, card.overdue, card.unread_critical) == (1, 3, 3, 1)
    assert card.next_due is not None
    assert card.next_due.slot_at == AT_12 - timedelta(days=1)


def test_a_stopped_order_is_not_counted_as_waiting_for_its_check(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), builders.verify_task("t1", "MedicationRequest/m1"), fresh=())
    assert ward.to_verify(ward_books, ["Patient/p1"]) == {"Patient/p1": 1}
    keep(ward_books, builders.stop(1, "MedicationRequest/m1"))
    assert ward.to_verify(ward_books, ["Patient/p1"]) == {}


SIGNS = {
    "8310-5": ("36.8", "Cel"),
    "8867-4": ("80", "/min"),
    "9279-1": ("16", "/min"),
    "8480-6": ("120", "mm[Hg]"),
    "59408-5": ("97", "%"),
}
REST = {"3151-8": ("0", "L/min"), "9269-2": ("15", "{score}")}


def with_signs(books: Books, signs: dict[str, tuple[str, str]]) -> tuple[int | None, bool]:
    made = [
        builders.observation(f"v{code}", code, value, unit, at=NOW - timedelta(hours=1))
        for code, (value, unit) in signs.items()
    ]
    load(books, *made, fresh=())
    card = ward.ward_map(books, builders.WARD, NOW, builders.plan(), builders.pack().scores).cards[1]
    return card.news2, card.news2_is_urgent


def test_news2_is_a_total_only_when_every_part_is_known(ward_books: Books) -> None:
    assert with_signs(ward_books, SIGNS) == (None, False)
    assert with_signs(ward_books, SIGNS | REST) == (0, False)


def test_a_single_parameter_of_three_is_urgent_even_without_a_total(ward_books: Books) -> None:
    assert with_signs(ward_books, SIGNS | {"8480-6": ("85", "mm[Hg]")}) == (None, True)
    assert with_signs(ward_books, REST | {"9269-2": ("13", "{score}"), "3151-8": ("2", "L/min")}) == (8, True)


def test_news2_is_of_one_set_of_measurements(ward_books: Books) -> None:
    old = builders.observation("old", "9269-2", "15", "{score}", at=NOW - timedelta(hours=3))
    load(ward_books, old, fresh=())
    assert with_signs(ward_books, SIGNS | {"3151-8": ("0", "L/min")}) == (None, False)


@pytest.mark.parametrize(("minutes_ago", "total"), [(80, 0), (30, 3)])
def test_news2_takes_the_newer_of_the_answer_and_the_coma_score(
    ward_books: Books, minutes_ago: int, total: int
) -> None:
    said = builders.observation("said", names.CONSCIOUSNESS, "0", "1", at=NOW - timedelta(minutes=minutes_ago))
    del said["valueQuantity"]
    said["valueCodeableConcept"] = {"coding": [{"system": names.ACVPU, "code": "C"}]}
    load(ward_books, said, fresh=())
    assert with_signs(ward_books, SIGNS | REST) == (total, total == 3)


def test_the_allergy_label_has_four_states(ward_books: Books) -> None:
    load(ward_books, builders.allergy("a1", "青霉素", 1), builders.no_allergy("a2", 2), fresh=())
    census.arrived(ward_books, "Patient/p4", None, NOW_MS)
    keys = [f"Patient/p{n}" for n in (1, 2, 3, 4)]
    assert [chart.allergies_of(ward_books, keys)[key][0] for key in keys] == [
        AllergyKnowledge.KNOWN,
        AllergyKnowledge.NONE_KNOWN,
        AllergyKnowledge.NOT_RECORDED,
        AllergyKnowledge.UNAVAILABLE,
    ]


def test_the_banner_says_what_is_known_and_computes_only_from_what_is_known(ward_books: Books) -> None:
    weight = builders.observation("w", "29463-7", "60", "kg", at=NOW - timedelta(days=2))
    load(ward_books, weight, builders.problem("c1", "肺栓塞"), builders.flag("f1", "跌倒"), fresh=())
    before = ward.banner(ward_books, "Patient/p1", NOW)
    assert before is not None
    assert before.weight is not None
    assert (before.crcl, before.height, before.looks_like) == (None, None, ("10",))
    load(ward_books, builders.lab("k", "2160-0", "1.0", "mg/dL"), fresh=())
    after = ward.banner(ward_books, "Patient/p1", NOW)
    assert after is not None
    assert after.crcl is not None
    assert after.crcl.amount is not None
    assert after.crcl.amount.value == Decimal(43)
    assert [problem.name.text for problem in after.problems] == ["肺栓塞"]
    assert [tag.name.text for tag in after.tags] == ["跌倒"]
    assert ward.banner(ward_books, "Patient/none", NOW) is None


def test_problems_follow_centrals_rank(ward_books: Books) -> None:
    ranked = builders.stay(1, 2, diagnosis="Condition/c2")
    load(ward_books, builders.problem("c1", "高血压"), builders.problem("c2", "脓毒症"), fresh=())
    load(ward_books, {**ranked, "id": "e9"}, fresh=())
    assert [problem.name.text for problem in chart.problems_of(ward_books, ["Patient/p1"])["Patient/p1"]] == [
        "脓毒症",
        "高血压",
    ]


def test_vitals_are_series_with_pending_values_marked(ward_books: Books) -> None:
    load(ward_books, builders.observation("v1", "8310-5", "37.5", "Cel", at=NOW - timedelta(hours=4)), fresh=())
    keep(ward_books, builders.vitals(1, temperature="38.5", systolic="120", diastolic="80"))
    found = {one.loinc: one for one in chart.vitals(ward_books, "Patient/p1", NOW - timedelta(days=1), NOW)}
    assert [sign.amount.value for sign in found["8310-5"].signs if sign.amount] == [Decimal("37.5"), Decimal("38.5")]
    latest = found["8310-5"].latest
    assert latest is not None
    assert latest.mark is not None
    assert latest.mark.state is State.SAVED_HERE
    assert set(found) == {"8310-5", "8480-6", "8462-4"}


def test_a_planned_dose_is_due_until_it_is_given_and_then_locked(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1"),
        builders.verify_task("t1", "MedicationRequest/m1", status="completed"),
        fresh=(),
    )
    first, second = dues(ward_books)
    assert [(due.slot_at, due.is_overdue, due.is_verified, due.bed) for due in (first, second)] == [
        (AT_8, True, True, "02"),
        (AT_12, False, True, "02"),
    ]
    keep(ward_books, builders.give(1, "MedicationRequest/m1", AT_8))
    first, second = dues(ward_books)
    assert first.dose is not None
    assert first.mark is not None
    assert (first.dose.outcome, first.mark.state, first.is_overdue) == (DoseOutcome.GIVEN, State.SAVED_HERE, False)
    assert second.dose is None


def test_a_void_dose_answers_nothing(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1"),
        builders.dose_given("g1", "MedicationRequest/m1", AT_8, status="entered-in-error"),
        fresh=(),
    )
    assert [due.dose for due in dues(ward_books)] == [None, None]


def test_a_stopped_order_is_not_due(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), fresh=())
    keep(ward_books, builders.stop(1, "MedicationRequest/m1"))
    assert dues(ward_books) == ()


def test_a_pending_order_is_due_and_says_that_it_is_pending(ward_books: Books) -> None:
    keep(ward_books, builders.sign(1))
    (due,) = dues(ward_books)
    assert due.order_mark is not None
    assert (due.slot_at, due.order_mark.state, due.is_verified) == (AT_12, State.SAVED_HERE, False)


def test_an_infusion_is_given_as_one(ward_books: Books) -> None:
    lines = (
        builders.draft("ambroxol-inj", dose="30", unit="mg", group=1),
        builders.draft("glucose-5-inj", dose="100", unit="mL", group=1),
    )
    made = keep(ward_books, builders.sign(1, *lines))
    rows = orders.orders(ward_books, "Patient/p1")
    assert [(row.group_line, row.group_size) for row in rows] == [(1, 2), (2, 2)]
    (due,) = dues(ward_books)
    assert [order.what.text for order in due.lines] == ["ambroxol-inj", "glucose-5-inj"]
    keep(ward_books, builders.give(2, made.rows[1].key, AT_12))
    assert dues(ward_books)[0].dose is not None


def test_the_next_planned_time_is_of_orders_in_force_only(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), builders.drug_order("m2", status="stopped"), fresh=())
    table = orders.with_next(orders.orders(ward_books, "Patient/p1"), builders.plan(), NOW)
    assert {row.order.key: row.next_due_at for row in table} == {
        "MedicationRequest/m1": AT_12,
        "MedicationRequest/m2": None,
    }


def test_an_order_waits_for_its_check_until_a_nurse_made_it(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), builders.verify_task("t1", "MedicationRequest/m1"), fresh=())
    (group,) = lists.unverified(ward_books, lists.people(ward_books), NOW)
    assert (group.task, group.task_version, group.bed, group.patient_name) == ("Task/t1", "1", "02", "王桂兰")
    keep(ward_books, builders.verify(1, "MedicationRequest/m1", "Task/t1"))
    assert lists.unverified(ward_books, lists.people(ward_books), NOW) == ()
    (row,) = orders.orders(ward_books, "Patient/p1")
    assert (row.verified_by, row.standing) == ("柳安", Standing.SIGNED_LOCAL)


def test_a_verified_order_reads_verified_only_when_central_has_it(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1"),
        builders.verify_task("t1", "MedicationRequest/m1", status="completed"),
        fresh=(),
    )
    assert orders.orders(ward_books, "Patient/p1")[0].standing is Standing.VERIFIED
    load(ward_books, builders.dose_given("g1", "MedicationRequest/m1", AT_8), fresh=())
    assert orders.orders(ward_books, "Patient/p1")[0].standing is Standing.EXECUTING


def test_an_order_of_an_earlier_stay_does_not_wait_for_a_check(ward_books: Books) -> None:
    load(ward_books, {**builders.drug_order("old"), "encounter": {"reference": "Encounter/e0"}}, fresh=())
    assert lists.unverified(ward_books, lists.people(ward_books), NOW) == ()


def test_a_result_comes_with_the_one_before_and_with_who_read_it(ward_books: Books) -> None:
    earlier, now = NOW - timedelta(days=20), NOW - timedelta(hours=1)
    load(
        ward_books,
        builders.lab("l1", "2823-3", "4.0", "mmol/L", at=earlier),
        builders.lab("l2", "2823-3", "7.1", "mmol/L", at=now, flagged="HH"),
        fresh=(),
    )
    (row,) = results.results(ward_books, "Patient/p1", NOW - timedelta(days=3))
    assert row.previous is not None
    assert (row.result.key, row.previous.key, row.is_critical, row.acknowledged_by) == (
        "Observation/l2",
        "Observation/l1",
        True,
        None,
    )
    assert set(results.unread_critical(ward_books, ["Patient/p1"], NOW - timedelta(days=3))) == {"Patient/p1"}
    keep(ward_books, builders.acknowledge(1, "Observation/l2"))
    (row,) = results.results(ward_books, "Patient/p1", NOW - timedelta(days=3))
    assert (row.acknowledged_by, row.mark is not None) == ("沈亦舟", True)
    assert results.unread_critical(ward_books, ["Patient/p1"], NOW - timedelta(days=3)) == {}


def test_the_queue_lists_every_open_command_with_its_words(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), fresh=())
    keep(ward_books, builders.sign(1), number="E-9")
    keep(ward_books, builders.stop(2, "MedicationRequest/m1"))
    keep(ward_books, builders.note(3))
    commands_kept.move(ward_books, ident(3), Outcome.WITHDRAWN, at_ms=NOW_MS)
    found = queue.queue(ward_books)
    assert [(entry.command, entry.number, entry.summary, entry.bed) for entry in found] == [
        (ident(1), "E-9", ("paracetamol-tab",), "02"),
        (ident(2), None, ("paracetamol-tab",), "02"),
    ]
    assert [entry.state for entry in queue.queue(ward_books, State)] == [
        State.SAVED_HERE,
        State.SAVED_HERE,
        State.WITHDRAWN,
    ]


def test_a_conflict_shows_both_sides_field_by_field(ward_books: Books) -> None:
    keep(ward_books, builders.note(1))
    mine, central = (
        b'{"status":"active","dose":[{"value":0.50}]}',
        b'{"status":"stopped","dose":[{"value":0.50}],"by":"x"}',
    )
    commands_kept.move(ward_books, ident(1), Outcome.CONFLICT_FOUND, at_ms=NOW_MS)
    seen = conflicts_kept.found(
        ward_books, ident(1), "changed", mine=mine, central=central, facts={"keys": "A/1"}, at_ms=NOW_MS
    )
    (view,) = queue.conflicts(ward_books)
    assert (view.conflict, view.bed, view.seen) == ("changed", "02", seen)
    assert {pair.path: (pair.mine, pair.central) for pair in view.fields if pair.differs} == {
        "status": ("active", "stopped"),
        "other:by": ("by = None", "by = x"),
    }


def test_the_timeline_tells_newest_first(ward_books: Books) -> None:
    keep(ward_books, builders.note(1))
    journal.write(ward_books, "mode", at_ms=NOW_MS + 1, facts={"to": "emergency"})
    assert [(event.kind, event.patient) for event in queue.timeline(ward_books)] == [
        ("mode", None),
        ("saved", "Patient/p1"),
    ]


def test_tasks_name_what_waits_for_whom(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), builders.verify_task("t1", "MedicationRequest/m1"), fresh=())
    load(ward_books, builders.lab("l1", "2823-3", "7.1", "mmol/L", flagged="HH"), fresh=())
    keep(ward_books, builders.note(1))
    commands_kept.move(ward_books, ident(1), Outcome.CONFLICT_FOUND, at_ms=NOW_MS)
    found = lists.tasks(ward_books, lists.people(ward_books), NOW, builders.plan())
    assert {task.kind for task in found} == {"overdue-dose", "critical-result", "verify-order", "conflict-write-note"}
    assert {task.bed for task in found} == {"02"}


def test_the_rules_see_pending_orders_and_no_stopped_ones(ward_books: Books) -> None:
    load(
        ward_books,
        builders.drug_order("m1", "warfarin-tab"),
        builders.drug_order("m2", "ibuprofen-srcap", status="stopped"),
        fresh=(),
    )
    keep(ward_books, builders.sign(1, builders.draft("omeprazole-cap")))
    found = safety.running(ward_books, "Patient/p1", builders.pack().catalogue, NOW)
    assert {drug.name for drug in found} == {"warfarin-tab", "omeprazole-cap"}


def test_what_is_not_known_about_a_patient_stays_unknown(ward_books: Books) -> None:
    known = safety.facts(ward_books, "Patient/p1", NOW)
    assert (known.allergies, known.weight_kg, known.creatinine_clearance, known.sex) == (None, None, None, "female")
    nobody = safety.facts(ward_books, "Patient/none", NOW)
    assert (nobody.age_years, nobody.sex, nobody.allergies) == (None, None, None)


def test_a_refused_dose_does_not_undo_that_an_earlier_one_was_given(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), fresh=())
    assert [row.is_begun for row in orders.orders(ward_books, "Patient/p1")] == [False]
    keep(ward_books, builders.give(1, "MedicationRequest/m1", AT_8))
    keep(ward_books, builders.give(2, "MedicationRequest/m1", AT_12, DoseOutcome.NOT_GIVEN))
    (row,) = orders.orders(ward_books, "Patient/p1")
    assert row.is_begun
    assert ending.objections(ward_books, builders.void(3, "MedicationRequest/m1")) == (ending.BEGUN,)


def test_a_dose_that_was_only_refused_began_nothing(ward_books: Books) -> None:
    load(ward_books, builders.drug_order("m1"), fresh=())
    keep(ward_books, builders.give(1, "MedicationRequest/m1", AT_8, DoseOutcome.NOT_GIVEN))
    assert [row.is_begun for row in orders.orders(ward_books, "Patient/p1")] == [False]
    assert ending.objections(ward_books, builders.void(2, "MedicationRequest/m1")) == ()
