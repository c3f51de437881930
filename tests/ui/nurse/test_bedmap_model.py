import asyncio
from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest

from client.errors import StoreDamaged
from client.records import AllergyKnowledge, Bed, BedState, Code, Stay
from offline.day_views import OnDuty
from offline.views import BedCard, Task
from tests.support.builders import pack
from tests.ui.nurse.examples import (
    NOW,
    NURSE,
    ZONE,
    PaperStation,
    card,
    due,
    given_dose,
    group,
    order,
    tag,
    vital,
    ward_of,
)
from ui.nurse import bed_facts as facts
from ui.nurse.bedmap_model import BedMapModel
from ui.nurse.ledger import doctors_now, ledger
from ui.nurse.loading import Knowing
from ui.nurse.todo import TodoAct, slots, todo_items
from ui.units import plain


def loaded(station: PaperStation) -> BedMapModel:
    model = BedMapModel(station, NURSE)
    asyncio.run(model.refresh())
    return model


def count(model: BedMapModel, key: str) -> int:
    return next(line.count for lines in model.ledger() for line in lines if line.key == key)


def test_the_ledger_counts_only_who_lies_here() -> None:
    ill = card("12", "赵秉衡", tags=(tag("condition", "COND-SERIOUS"), tag("nursing-level", "NL-1")), news2=14)
    gone = card("13", "沈卓然", left_at=NOW, tags=(tag("condition", "COND-CRITICAL"),))
    model = loaded(PaperStation(ward=ward_of(ill, gone, card("06"))))
    assert [count(model, key) for key in ("in-hospital", "empty-beds", "serious", "critical", "level-3")] == [
        1,
        1,
        1,
        0,
        1,
    ]
    assert count(model, "news2-high") == 1


def test_a_line_nobody_knows_is_left_out() -> None:
    keys = {line.key for lines in loaded(PaperStation()).ledger() for line in lines}
    assert "news2-high" not in keys
    assert "level-unknown" in keys


def test_a_fever_is_counted_in_celsius_only() -> None:
    hot = card("01", "甲", vitals=(vital(facts.TEMPERATURE, "38.5", "Cel"),))
    foreign = card("02", "乙", vitals=(vital(facts.TEMPERATURE, "101.3", "[degF]"),))
    assert facts.has_fever(hot)
    assert not facts.has_fever(foreign)


def test_the_four_allergy_states_are_told_apart() -> None:
    states = [card(str(at), "甲", allergy=state) for at, state in enumerate(AllergyKnowledge)]
    lines = {line.key: line.count for lines in ledger(ward_of(*states), NOW.date(), ZONE) for line in lines}
    assert (lines["allergy"], lines["allergy-unknown"]) == (1, 1)


def test_digits_jump_to_the_bed_also_without_the_zero() -> None:
    model = loaded(PaperStation())
    model.type_digit("1")
    assert model.jump() == 0
    for digit in "12":
        model.type_digit(digit)
    assert model.jump() == 2
    assert model.typed == ""


def test_a_jump_to_a_hidden_bed_gives_up_the_filter() -> None:
    model = loaded(PaperStation())
    model.choose_filter("empty")
    for digit in "12":
        model.type_digit(digit)
    assert model.jump() == 2
    assert model.filter == "all"


def test_a_bed_that_is_not_there_changes_nothing() -> None:
    model = loaded(PaperStation())
    model.choose_filter("empty")
    model.type_digit("9")
    assert model.jump() is None
    assert model.filter == "empty"


def test_a_filter_never_changes_a_count() -> None:
    model = loaded(PaperStation())
    before = model.counts()
    model.choose_filter("empty")
    assert model.counts() == before
    assert len(model.cards()) == before["empty"] == 1


def test_a_failure_is_not_shown_as_an_empty_ward() -> None:
    station = PaperStation(is_broken=True)
    model = BedMapModel(station, NURSE)
    assert BedMapModel(station, NURSE).knowing is Knowing.NOT_LOADED
    with pytest.raises(StoreDamaged):
        asyncio.run(model.refresh())
    assert model.knowing is Knowing.FAILED


def test_of_a_ward_not_read_or_nobody_is_known_on_nothing_is_counted() -> None:
    unread, empty = BedMapModel(PaperStation(), NURSE), loaded(PaperStation(ward=ward_of(card("06"))))
    for model in (unread, empty):
        assert not model.is_known
        assert (model.counts(), model.ledger(), model.todo()) == ({}, (), ())
    assert loaded(PaperStation()).is_known


def test_todo_lists_a_thing_once_and_overdue_first() -> None:
    tasks = (
        Task(
            kind="critical-result",
            patient="Patient/12",
            patient_name="赵",
            bed="12",
            what=Code(text="乳酸"),
            due_at=NOW,
        ),
        Task(kind="verify-order", patient="Patient/12", patient_name="赵", bed="12", what=None, due_at=NOW),
        Task(kind="overdue-dose", patient="Patient/12", patient_name="赵", bed="12", what=None, due_at=NOW),
        Task(kind="conflict-stop-order", patient="Patient/12", patient_name="赵", bed="12", what=None, due_at=NOW),
    )
    lead = order("z")
    doses = (due(order("a"), minutes=-90), due(order("b"), minutes=40), due(lead, dose=given_dose(lead, 0)))
    items = todo_items(tasks, doses, (group(order("c"), minutes=3),), NOW)
    assert sorted(item.act for item in items) == sorted(
        [TodoAct.READ, TodoAct.DECIDE, TodoAct.VERIFY, TodoAct.GIVE, TodoAct.GIVE]
    )
    made = slots(items, ZONE)
    assert (made[0].kind, len(made[0].items)) == ("overdue", 1)
    assert [slot.starts_at.strftime("%H:%M") for slot in made[1:] if slot.starts_at] == ["14:00", "14:30"]


def test_an_st_order_waits_five_minutes_another_thirty() -> None:
    stat, plain = group(order("a"), minutes=6, is_urgent=True), group(order("b"), minutes=6)
    assert [item.is_overdue for item in todo_items((), (), (stat, plain), NOW)] == [True, False]


def test_card_vitals_take_their_points_from_the_packs_news2() -> None:
    news2 = pack().scores.tables["NEWS2"]
    ill = card(
        "12",
        "赵",
        vitals=(vital(facts.PULSE, "118", "/min"), vital("59408-5", "91", "%"), vital(facts.SYSTOLIC, "92", "mm[Hg]")),
    )
    found = {each.sign: each for each in facts.card_vitals(ill, news2)}
    assert {sign: each.points for sign, each in found.items()} == {"t": None, "p": 2, "bp": 2, "o2": 3}
    assert (found["t"].text, found["bp"].text) == ("—", "92/—")


def test_numbers_keep_no_useless_zero_but_temperatures_one_place() -> None:
    assert [plain(Decimal(each)) for each in ("0.40", "100", "1E+2")] == ["0.4", "100", "100"]
    assert facts.one_place(Decimal(37)) == "37.0"


def test_the_day_of_admission_is_day_one() -> None:
    assert facts.day_of_stay(card("12", "赵"), NOW.date(), ZONE) == 4
    assert facts.day_of_stay(card("12", "赵", stay=None), NOW.date(), ZONE) is None
    assert facts.day_of_stay(card("12", "赵"), (NOW - timedelta(days=3)).date(), ZONE) == 1


def test_who_is_announced_is_one_number_on_every_page_and_a_bed_kept_or_being_cleaned_is_not_empty() -> None:
    planned = [Stay(key=f"Encounter/c{n}", patient=f"Patient/c{n}", status="planned", admitted_at=None) for n in (1, 2)]
    names = ("罗知秋", "樊若水")
    coming = [
        msgspec.structs.replace(card(f"c{n}", name, stay=planned[n - 1]), bed=None)
        for n, name in enumerate(names, start=1)
    ]
    dirty = BedCard(bed=Bed(key="Location/21", label="21", ward="Location/N3", state=BedState.CLEANING))
    ward = ward_of(card("01", "钱慕云"), card("06"), dirty)
    model = loaded(PaperStation(ward=msgspec.structs.replace(ward, awaited=tuple(coming))))
    assert count(model, "waiting") == 2, "as the page of admissions lists them"
    assert (count(model, "empty-beds"), model.counts()["empty"]) == (1, 1)
    assert count(model, "cleaning-beds") == 1
    assert model.counts()["all"] == 3, "the beds; who has none yet is in his own figure"
    model.choose_filter("waiting")
    assert [one.patient.name for one in model.cards() if one.patient] == ["罗知秋", "樊若水"]


def test_cards_stand_as_the_beds_do_or_the_illest_or_what_waits_most_first_and_empty_beds_last() -> None:
    calm, ill = card("01", "钱慕云", news2=2), card("02", "孙望舒", news2=9)
    serious = card("03", "周砚秋", tags=(tag("condition", "COND-SERIOUS"),), news2=1)
    late = msgspec.structs.replace(card("04", "吴长庚", tags=(tag("nursing-level", "NL-1"),)), overdue=2, due=2)
    model = loaded(PaperStation(ward=ward_of(calm, card("06"), ill, serious, late)))

    def beds() -> list[str]:
        return [one.bed.label for one in model.cards() if one.bed is not None]

    assert beds() == ["01", "06", "02", "03", "04"]
    model.next_order()
    assert beds() == ["03", "02", "01", "04", "06"], "of whom no score is known after those of whom one is"
    model.next_order()
    assert beds() == ["04", "01", "02", "03", "06"]
    model.next_order()
    assert beds() == ["04", "01", "02", "03", "06"]
    model.next_order()
    assert beds() == ["01", "06", "02", "03", "04"]


def test_the_to_do_list_of_one_nurse_hides_nothing_from_the_count_of_the_ward() -> None:
    mine = card("01", "钱慕云")
    stay = msgspec.structs.replace(mine.stay, responsible_nurse=NURSE.name) if mine.stay is not None else None
    mine, other = msgspec.structs.replace(mine, stay=stay), card("02", "孙望舒")
    waits = [
        Task(
            kind="critical-result",
            key=one.bed.label,
            patient=one.patient.key,
            patient_name="",
            bed=one.bed.label,
            what=None,
            due_at=None,
        )
        for one in (mine, other)
        if one.patient is not None and one.bed is not None
    ]
    model = loaded(PaperStation(ward=ward_of(mine, other), waiting=tuple(waits)))
    model.is_mine = True
    assert [item.bed for slot in model.todo() for item in slot.items] == ["01"]
    assert (len(model.items), len(model.mine())) == (2, 1)


@pytest.mark.parametrize(
    ("hours", "hour", "is_there"),
    [("08:00-17:30", 12, True), ("08:00-17:30", 18, False), ("17:30-08:00", 3, True), ("24 h", 3, True)],
)
def test_who_is_on_duty_is_named_by_the_hours_that_run_now(hours: str, hour: int, is_there: bool) -> None:
    there = OnDuty(key="d1", name="沈亦舟", hours=(hours,))
    others = (OnDuty(key="d2", name="梁昀"), OnDuty(key="d3", name="顾明渊", is_off=True))
    found = doctors_now((there, *others), NOW.replace(hour=hour, minute=0))
    assert [one.nurse for one in found] == (["沈亦舟"] if is_there else [])
