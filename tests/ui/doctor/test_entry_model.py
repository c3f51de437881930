from decimal import Decimal

import msgspec
import pytest

from client.clinical.entry import Part
from client.clinical.search import LIMIT, ItemKind
from client.records import Amount, OrderKind, OrderTerm
from tests.ui.doctor.people import NOW, book
from ui.doctor.drafts_model import GroupRefusal, Sheet, added, grouped_with_above, replaced
from ui.doctor.entry_model import (
    Entry,
    Problem,
    Step,
    choose,
    confirm_unit,
    moved,
    next_open,
    say_which,
    to_draft,
    typed,
    unchosen,
)
from ui.doctor.entry_words import part_chips
from ui.doctor.order_sets import as_entry
from ui.language import Languages


def line(text: str) -> Entry:
    return choose(typed(Entry(), text, book()), book())


def problems(state: Entry) -> list[tuple[Problem, Part | None]]:
    return [(one.problem, one.part) for one in state.problems]


def test_typing_lists_candidates_and_chooses_none() -> None:
    state = typed(Entry(), "mlpn 1g q8h ivgtt", book())
    assert state.step is Step.SEARCHING
    assert [hit.code for hit in state.found.hits] == ["meropenem-inj"]
    assert state.chosen is None
    assert to_draft(state, book(), NOW) is None


def test_a_complete_line_becomes_exactly_what_was_typed() -> None:
    draft = to_draft(line("mlpn 1g q8h ivgtt 7d"), book(), NOW)
    assert draft is not None
    assert (draft.kind, draft.term, draft.catalogue_id) == (OrderKind.MEDICATION, OrderTerm.LONG, "meropenem-inj")
    assert draft.dose is not None
    assert (draft.dose.value, draft.dose.unit) == (Decimal(1), "g")
    assert draft.route is not None
    assert (draft.frequency, draft.route.code, draft.days) == ("Q8H", "IVGTT", 7)
    assert draft.starts_at == NOW


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("mlpn 1 q8h ivgtt", Part.UNIT),
        ("mlpn q8h ivgtt", Part.DOSE),
        ("mlpn 1g ivgtt", Part.FREQUENCY),
        ("mlpn 1g q8h", Part.ROUTE),
    ],
)
def test_a_missing_part_of_a_drug_is_never_filled_in(text: str, part: Part) -> None:
    state = line(text)
    assert state.step is Step.FILLING
    assert (Problem.MISSING, part) in problems(state)
    assert to_draft(state, book(), NOW) is None


def test_another_unit_than_the_drugs_waits_for_a_person() -> None:
    state = line("mlpn 500mg q8h ivgtt")
    assert problems(state) == [(Problem.UNIT_CHANGED, Part.UNIT)]
    assert state.settled is not None
    assert state.settled.amount is not None
    assert (state.settled.amount.value, state.settled.amount.unit) == (Decimal("0.5"), "g")
    draft = to_draft(confirm_unit(state, book()), book(), NOW)
    assert draft is not None
    assert draft.dose is not None
    assert (draft.dose.value, draft.dose.unit) == (Decimal(500), "mg")


def test_a_confirmed_unit_is_asked_again_when_the_dose_changes() -> None:
    state = confirm_unit(line("mlpn 500mg q8h ivgtt"), book())
    assert state.step is Step.READY
    assert typed(state, "mlpn 900mg q8h ivgtt", book()).step is Step.FILLING


def test_confirming_a_unit_before_an_item_is_chosen_does_nothing() -> None:
    state = typed(Entry(), "mlpn 500mg", book())
    assert confirm_unit(state, book()) == state


def test_a_word_with_two_meanings_is_answered_by_a_person() -> None:
    state = line("mlpn 1g q8h iv")
    assert problems(state) == [(Problem.CHOOSE, Part.ROUTE)]
    answered = say_which(state, "IVGTT", book())
    assert answered.text == "mlpn 1g q8h ivgtt"
    assert answered.step is Step.READY


def test_an_answer_that_was_not_offered_changes_nothing() -> None:
    state = line("mlpn 1g q8h iv")
    assert say_which(state, "PO", book()) == state


def test_words_that_are_not_understood_keep_the_line_open() -> None:
    state = line("mlpn 1g q8h ivgtt xyzzy")
    assert problems(state) == [(Problem.UNREAD, None)]
    place = next_open(state)
    assert state.text[place.begin : place.end] == "xyzzy"


def test_a_part_said_twice_keeps_the_line_open() -> None:
    assert (Problem.REPEATED, Part.DOSE) in problems(line("mlpn 1g 2g q8h ivgtt"))


def test_a_dose_of_zero_is_no_order() -> None:
    assert (Problem.DOSE_ZERO, Part.DOSE) in problems(line("mlpn 0g q8h ivgtt"))


def test_changing_the_item_words_drops_the_choice() -> None:
    state = line("mlpn 1g q8h ivgtt")
    assert typed(state, "mlpnx 1g q8h ivgtt", book()).chosen is None


def test_changing_the_dose_keeps_the_choice() -> None:
    state = typed(line("mlpn 1g q8h ivgtt"), "mlpn 2g q8h ivgtt", book())
    assert state.chosen is not None
    assert state.read.dose == Decimal(2)


def test_going_back_keeps_the_words() -> None:
    state = unchosen(line("mlpn 1g q8h ivgtt"), book())
    assert (state.text, state.chosen) == ("mlpn 1g q8h ivgtt", None)


def test_the_list_is_short_and_says_how_many_there_are() -> None:
    state = typed(Entry(), "a", book())
    assert len(state.found.hits) == LIMIT
    assert state.left_out == state.found.total - LIMIT > 0


def test_the_highlight_stays_on_the_list() -> None:
    state = typed(Entry(), "a", book())
    assert moved(state, -1).at == 0
    assert moved(state, 99).at == LIMIT - 1
    assert choose(state, book(), 99) == state


def test_an_empty_line_is_empty() -> None:
    assert typed(Entry(), "   ", book()).step is Step.EMPTY


@pytest.mark.parametrize(("text", "kind"), [("血培养", OrderKind.LABORATORY), ("ct-chest", OrderKind.IMAGING)])
def test_a_test_is_ordered_once_unless_something_else_is_said(text: str, kind: OrderKind) -> None:
    draft = to_draft(line(text), book(), NOW)
    assert draft is not None
    assert (draft.kind, draft.term, draft.frequency, draft.dose, draft.route) == (
        kind,
        OrderTerm.ONCE,
        "ONCE",
        None,
        None,
    )


def test_nursing_takes_the_catalogues_frequency_and_runs_on() -> None:
    draft = to_draft(line("nl-1"), book(), NOW)
    assert draft is not None
    assert (draft.kind, draft.term, draft.frequency) == (OrderKind.NURSING, OrderTerm.LONG, "Q1H")


def test_a_dose_does_not_belong_to_a_test() -> None:
    assert (Problem.NOT_FOR_THIS, Part.DOSE) in problems(line("血培养 1g"))


def test_stat_is_a_one_off_and_as_needed_is_marked() -> None:
    stat = to_draft(line("mlpn 1g st ivgtt"), book(), NOW)
    needed = to_draft(line("mlpn 1g prn 间隔8h ivgtt"), book(), NOW)
    assert stat is not None
    assert needed is not None
    assert (stat.term, stat.is_as_needed) == (OrderTerm.ONCE, False)
    assert needed.is_as_needed


def test_an_order_set_is_no_draft_by_itself() -> None:
    state = line("脓毒症")
    assert state.chosen is not None
    assert state.chosen.kind is ItemKind.ORDER_SET
    assert to_draft(state, book(), NOW) is None


def test_a_dose_whose_unit_cannot_be_converted_is_never_confirmed() -> None:
    state = line("qlt 10g q12h po")
    assert (Problem.UNIT_ALIEN, Part.UNIT) in problems(state)
    confirmed = confirm_unit(state, book())
    assert (Problem.UNIT_ALIEN, Part.UNIT) in problems(confirmed)
    assert to_draft(confirmed, book(), NOW) is None


def test_rate_urgency_and_remark_go_into_the_draft_and_come_back_into_the_line() -> None:
    draft = to_draft(line("mlpn 1g q8h ivgtt 40滴/分 加急 // 现配现用"), book(), NOW)
    assert draft is not None
    assert draft.rate == Amount(value=Decimal(40), unit="[drp]/min", code="[drp]/min")
    assert (draft.is_urgent, draft.remark) == (True, "现配现用")
    again = to_draft(as_entry(draft, book()), book(), NOW)
    assert again == draft


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("amxl 0.5g tid po 60ml/h", Problem.NOT_FOR_THIS),
        ("mlpn 1g q8h ivgtt 0ml/h", Problem.RATE_ZERO),
        ("mlpn 1g q8h ivgtt 40滴/分 60ml/h", Problem.REPEATED),
    ],
)
def test_a_rate_that_cannot_be_meant_is_said(text: str, problem: Problem) -> None:
    state = line(text)
    assert (problem, Part.RATE) in problems(state)
    assert to_draft(state, book(), NOW) is None


def test_the_rate_in_the_line_says_that_it_was_not_checked(languages: Languages) -> None:
    del languages
    said = [chip.text for chip in part_chips(line("mlpn 1g q8h ivgtt 60ml/h"), book(), "zh")]
    assert any("60" in one and "未核对" in one for one in said)


def test_an_infusion_runs_at_one_rate_and_its_leading_line_says_it() -> None:
    fluid = to_draft(line("sodium-chloride-09-inj 500ml qd ivgtt"), book(), NOW)
    drug = to_draft(line("potassium-chloride-inj 1g qd ivgtt 60ml/h"), book(), NOW)
    assert fluid is not None
    assert drug is not None
    sheet = added(Sheet(patient="Patient/p"), (fluid, drug))
    joined = grouped_with_above(sheet, sheet.lines[1].key)
    assert isinstance(joined, Sheet)
    assert [one.rate.value if one.rate else None for one in joined.drafts] == [Decimal(60), None]
    faster = msgspec.structs.replace(joined.drafts[1], rate=Amount(value=Decimal(80), unit="mL/h", code="mL/h"))
    changed = replaced(joined, joined.lines[1].key, faster)
    assert [one.rate.value if one.rate else None for one in changed.drafts] == [Decimal(80), None]
    slow = msgspec.structs.replace(fluid, rate=Amount(value=Decimal(40), unit="mL/h", code="mL/h"))
    apart = added(Sheet(patient="Patient/p"), (slow, drug))
    assert grouped_with_above(apart, apart.lines[1].key) is GroupRefusal.DIFFERENT


def test_a_high_alert_drug_says_in_the_line_who_checks_it_and_how_much_is_in_a_millilitre(languages: Languages) -> None:
    del languages
    said = [chip.text for chip in part_chips(line("norepinephrine-inj 4mg"), book(), "zh")]
    assert said[0] == "高警示：双人核对"
    assert "mL" in said[1]
    assert not [chip for chip in part_chips(line("mlpn 1g q8h ivgtt"), book(), "zh") if "高警示" in chip.text]
