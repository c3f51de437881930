"""The smaller view models: list, orders, notes, identity, results, sets."""

from datetime import datetime, timedelta
from decimal import Decimal

import msgspec
import pytest

from client.clinical.entry import Part
from client.commands import OrderDraft
from client.records import Amount, Code, OrderTerm, Sex, VitalSign
from offline.outbox import State
from offline.scopes import Scope
from offline.views import Banner, LatestVital, OrderRow, Standing, VitalSeries, WardMap
from tests.support import builders
from tests.ui.doctor import people as ward
from tests.ui.doctor.people import DOCTOR, MARY, NOW, PEOPLE, WANG, ZHAO, book, order_row
from ui.doctor.drafts_model import Sheet, added
from ui.doctor.entry_model import Entry, Problem, choose, to_draft, typed
from ui.doctor.identity_model import Identity, Typed, initials_of, wrong_parts
from ui.doctor.note_model import NoteDesk, by_folder, note_command
from ui.doctor.order_rows import first_day_words, order_rows
from ui.doctor.order_sets import as_entry, draft_of_item
from ui.doctor.orders_model import Filter, SectionName, may_stop, may_withdraw, order_table, same_group, stop_command
from ui.doctor.patient_list_model import ASKED, patient_list
from ui.doctor.results_model import (
    Action,
    Lean,
    acknowledge_command,
    is_open_critical,
    lean_of_result,
    newest_first,
    vital_lines,
)
from ui.doctor.rows_kept import RowsKept
from ui.widgets.table_model import TableRow


def the_ward() -> WardMap:
    return WardMap(ward="w", name="n", cards=tuple(ward.card(one) for one in PEOPLE), as_of=NOW)


def banner(place: int) -> Banner:
    card = ward.card(PEOPLE[place])
    assert card.patient is not None
    return Banner(
        patient=card.patient,
        stay=card.stay,
        bed=card.bed,
        allergy=card.allergy,
        allergies=(),
        problems=(),
        tags=(),
        weight=None,
        height=None,
        crcl=None,
        looks_like=card.looks_like,
        fresh_at=NOW,
    )


def test_patients_stand_in_bed_order_with_true_counts() -> None:
    found = patient_list(the_ward(), Scope.WARD)
    assert [line.bed for line in found.lines] == ["03", "07", "12", "15", "16", "33"]
    counts = found.counts
    assert (counts[Scope.WARD], counts[Scope.CRITICAL]) == (6, 2)
    assert {counts[scope] for scope in ASKED} == {None}, "what central was not asked is not nobody"


def test_the_open_patient_stays_on_a_narrower_list() -> None:
    found = patient_list(the_ward(), Scope.CRITICAL)
    assert [line.patient for line in found.shown(MARY)] == [ZHAO, WANG, MARY]


def test_going_on_stays_at_the_ends_and_begins_at_the_first() -> None:
    found = patient_list(the_ward(), Scope.WARD)
    assert found.neighbour(None, 1) == "Patient/p3"
    assert found.neighbour(MARY, 1) == MARY
    assert found.neighbour(ZHAO, -1) == "Patient/p7"


def test_the_table_has_sections_counts_and_keeps_todays_stopped_rows() -> None:
    table = order_table(ward.orders(), Sheet(patient=ZHAO), Filter.ALL, NOW)
    assert [section.name for section in table.sections] == [SectionName.LONG, SectionName.ONCE]
    assert table.counts[Filter.LONG] == 5
    assert table.counts[Filter.ONCE] == 4
    stopped = table.line("MedicationRequest/5")
    assert stopped is not None
    assert stopped.is_struck


def test_a_row_stopped_two_days_ago_is_gone() -> None:
    table = order_table(ward.orders(), Sheet(patient=ZHAO), Filter.ALL, NOW + timedelta(days=2))
    assert table.line("MedicationRequest/5") is None


def test_a_filter_never_splits_a_group() -> None:
    table = order_table(ward.orders(), Sheet(patient=ZHAO), Filter.CHANGED, NOW)
    groups = [line.group for line in table.lines if line.group]
    assert groups in ([], ["g1", "g1"])


def test_an_accepted_row_is_not_pending_and_not_confirmed() -> None:
    line = order_table(ward.orders(), Sheet(patient=ZHAO), Filter.ALL, NOW).line("MedicationRequest/9")
    assert line is not None
    assert line.row is not None
    assert (line.row.standing, line.is_pending) == (Standing.ACCEPTED, False)


def test_stopping_takes_the_whole_infusion_at_the_seen_versions() -> None:
    rows = ward.orders()
    command = stop_command(
        rows, rows[2], patient=ZHAO, encounter=None, command_id="c", author=DOCTOR, reason="换药", now=NOW
    )
    assert command.orders == ("MedicationRequest/2", "MedicationRequest/3")
    assert command.versions == ("1", "1")
    assert same_group(rows, rows[0]) == (rows[0],)


def test_only_what_is_in_force_is_stopped_and_only_own_unsent_is_withdrawn() -> None:
    rows = {row.order.key: row for row in ward.orders()}
    assert may_stop(rows["MedicationRequest/4"])
    assert not may_stop(rows["MedicationRequest/5"])
    assert may_withdraw(rows["MedicationRequest/7"], DOCTOR)
    assert not may_withdraw(rows["MedicationRequest/9"], DOCTOR)
    sending = ward.order_row("x", "meropenem-inj", mark=ward.mark(state=State.SENDING))
    assert not may_withdraw(sending, DOCTOR)


def test_notes_stand_in_their_folder_newest_first() -> None:
    folders = by_folder(ward.notes(), builders.pack().documents)
    assert len(folders) == 9
    assert [row.note.key for row in folders[1].rows] == ["Composition/n3", "Composition/n2", "Composition/n1"]


def test_a_note_draft_stays_with_its_patient() -> None:
    desk = NoteDesk()
    desk.write(ZHAO, title="病程", text="今日")
    assert desk.draft(WANG).is_empty
    desk.fold(ZHAO)
    assert desk.begin(ZHAO, title="新").title == "病程"
    assert desk.unsigned() == (ZHAO,)


def test_a_note_without_text_is_not_signed_and_a_changed_one_is_kept() -> None:
    desk = NoteDesk()
    draft = desk.write(ZHAO, title="病程", text=" ")
    assert note_command(draft, command_id="c", author=DOCTOR, encounter=None, kind_name="病程记录", now=NOW) is None
    signed = desk.write(ZHAO, title="病程", text="今日")
    desk.write(ZHAO, title="病程", text="今日 39.5")
    desk.signed(signed)
    assert desk.draft(ZHAO).text == "今日 39.5"


def test_identity_needs_initials_sex_and_age_or_number() -> None:
    zhao = banner(2)
    assert wrong_parts(Typed(initials="ZBH", sex="男", age_or_number="67"), zhao, NOW) == ()
    assert wrong_parts(Typed(initials="zbh", sex="m", age_or_number="1959"), zhao, NOW) == ()
    assert wrong_parts(Typed(initials="wgl", sex="f", age_or_number="15"), zhao, NOW) == tuple(Identity)
    assert wrong_parts(Typed(), zhao, NOW) == tuple(Identity)


@pytest.mark.parametrize("bed", ["12", "12床", "012"])
def test_the_bed_is_never_taken_for_the_identity(bed: str) -> None:
    typed = Typed(initials="zbh", sex="m", age_or_number=bed)
    assert wrong_parts(typed, banner(2), NOW) == (Identity.AGE_OR_NUMBER,)


def test_the_number_of_the_patient_is_an_identity() -> None:
    zhao = banner(2)
    numbered = msgspec.structs.replace(zhao, patient=msgspec.structs.replace(zhao.patient, hospital_number="B0382917"))
    assert wrong_parts(Typed(initials="zbh", sex="m", age_or_number="b0382917"), numbered, NOW) == ()


def test_look_alike_names_have_the_same_initials_so_the_age_decides() -> None:
    assert initials_of(banner(3).patient) == {"wgl"}
    assert wrong_parts(Typed(initials="wgl", sex="f", age_or_number="16"), banner(3), NOW) == (Identity.AGE_OR_NUMBER,)
    assert "fma" in initials_of(banner(5).patient)
    assert banner(5).patient.sex is Sex.FEMALE


def test_unread_critical_results_come_first_and_are_acknowledged_by_key() -> None:
    rows = newest_first(tuple(reversed(ward.results())))
    assert is_open_critical(rows[0])
    command = acknowledge_command(
        rows[0], Action.REPEAT, command_id="c", author=DOCTOR, patient=ZHAO, encounter=None, now=NOW
    )
    assert (command.results, command.action) == (("Observation/r1",), "repeat")


def test_what_is_out_of_its_range_stands_before_what_is_normal_however_new() -> None:
    normal, odd = (
        ward.result(f"Observation/{value}", "2951-2", "钠", value, "mmol/L", low="130") for value in ("140", "120")
    )
    early = msgspec.structs.replace(odd.result, observed_at=NOW - timedelta(hours=5))
    odd = msgspec.structs.replace(odd, result=early)
    assert newest_first((normal, odd)) == (odd, normal)


def test_a_pressure_of_92_over_54_is_marked_low_and_a_diastolic_alone_is_not_judged() -> None:
    def taken(loinc: str, value: int) -> VitalSeries:
        pressure = Amount(value=Decimal(value), unit="mm[Hg]")
        sign = VitalSign(key=loinc, loinc=loinc, name="血压", amount=pressure, taken_at=NOW)
        return VitalSeries(loinc=loinc, name="血压", unit="mm[Hg]", signs=(sign,), latest=LatestVital(sign=sign))

    (pressure,) = vital_lines((taken("8480-6", 92), taken("8462-4", 54)), is_adult=True)
    assert (pressure.value, pressure.lean, pressure.is_urgent) == ("92/54", Lean.LOW, False)
    (diastolic,) = vital_lines((taken("8462-4", 54),), is_adult=True)
    assert diastolic.lean is Lean.UNKNOWN


def test_a_result_without_range_and_flag_is_not_called_normal() -> None:
    row = ward.result("Observation/x", "1-1", "x", "5", "mmol/L")
    assert lean_of_result(row) is Lean.UNKNOWN
    assert lean_of_result(ward.results()[4]) is Lean.NORMAL


def test_blood_pressure_is_one_row_and_children_get_no_adult_band() -> None:
    lines = vital_lines(ward.vitals(), is_adult=True)
    pressure = next(line for line in lines if line.loinc == "8480-6")
    assert (pressure.value, pressure.is_urgent) == ("90/54", True)
    assert all(line.loinc != "8462-4" for line in lines)
    child = vital_lines(ward.vitals(), is_adult=False)
    assert all(line.band is None and not line.is_urgent for line in child)


def drafts_of_set(code: str) -> list[OrderDraft]:
    items = book().catalogue.order_sets[code].items
    return [draft for item in items if item.is_selected and (draft := draft_of_item(item, book(), NOW)) is not None]


def test_a_set_gives_complete_members_and_names_the_others() -> None:
    for code in book().catalogue.order_sets:
        drugs = [draft for draft in drafts_of_set(code) if draft.kind.value == "medication"]
        assert all(draft.dose and draft.frequency and draft.route for draft in drugs)


def test_a_draft_comes_back_to_the_line_as_it_was() -> None:
    first = drafts_of_set("OS-SEPSIS-1H")
    sheet = added(Sheet(patient=ZHAO), first)
    drug = next((one for one in sheet.drafts if one.dose is not None), None)
    assert drug is not None
    state = as_entry(drug, book())
    assert state.chosen is not None
    assert state.chosen.code == drug.catalogue_id
    assert drug.term in {OrderTerm.LONG, OrderTerm.ONCE}


def test_what_is_given_as_needed_says_so_in_the_line() -> None:
    foreign = builders.draft("omeprazole-cap", dose="20", unit="mg", frequency="Q6H")
    needed = msgspec.structs.replace(foreign, route=Code(text="口服", code="PO"), is_as_needed=True)
    found = to_draft(as_entry(needed, book()), book(), NOW)
    assert found is not None
    assert (found.is_as_needed, found.frequency) == (True, "Q6HPRN")
    daily = as_entry(msgspec.structs.replace(needed, frequency="QD"), book())
    assert to_draft(daily, book(), NOW) is None, "no frequency of ours says it: a person does"
    assert [one.problem for one in daily.problems] == [Problem.REPEATED]


def test_an_as_needed_drug_without_its_least_interval_is_no_draft_yet() -> None:
    open_line = choose(typed(Entry(), "dyxajfp 500mg prn po", book()), book())
    assert [(one.problem, one.part) for one in open_line.problems] == [(Problem.MISSING, Part.INTERVAL)]
    assert to_draft(open_line, book(), NOW) is None
    said = typed(open_line, "dyxajfp 500mg prn 间隔6h po", book())
    draft = to_draft(said, book(), NOW)
    assert draft is not None
    assert (draft.is_as_needed, draft.min_interval_h) == (True, 6)
    again = to_draft(as_entry(draft, book()), book(), NOW)
    assert again is not None
    assert again.min_interval_h == 6


def test_an_interval_is_only_for_what_is_given_as_needed() -> None:
    state = choose(typed(Entry(), "dyxajfp 500mg tid 间隔6h po", book()), book())
    assert [(one.problem, one.part) for one in state.problems] == [(Problem.NOT_FOR_THIS, Part.INTERVAL)]


def test_the_first_days_doses_are_told_and_can_be_typed() -> None:
    plain = to_draft(choose(typed(Entry(), "mlpn 1g q8h ivgtt", book()), book()), book(), NOW)
    assert plain is not None
    assert plain.first_day_count is None
    assert first_day_words(plain, book()).endswith(tuple("0123456789"))
    typed_one = to_draft(choose(typed(Entry(), "mlpn 1g q8h ivgtt 首日0", book()), book()), book(), NOW)
    assert typed_one is not None
    assert typed_one.first_day_count == 0
    assert first_day_words(typed_one, book()).endswith(" 0")
    assert to_draft(as_entry(typed_one, book()), book(), NOW) == typed_one


def test_a_first_days_count_is_only_for_what_has_times_of_the_clock() -> None:
    state = choose(typed(Entry(), "mlpn 1g st ivgtt 首日1", book()), book())
    assert [(one.problem, one.part) for one in state.problems] == [(Problem.NOT_FOR_THIS, Part.FIRST_DAY)]


def test_the_initials_of_a_name_that_is_read_two_ways_are_right_both_ways() -> None:
    wu = msgspec.structs.replace(banner(3).patient, name="吴长庚", pinyin="Wu Changgeng")
    assert initials_of(wu) == {"wcg", "wzg"}


def test_controlled_drugs_have_a_filter_of_their_own_with_their_whole_infusion() -> None:
    rows = (
        order_row("MedicationRequest/m", "morphine-inj", "5"),
        order_row("MedicationRequest/o", "omeprazole-cap", "20"),
    )
    controlled = book().controlled
    assert "morphine-inj" in controlled
    assert "omeprazole-cap" not in controlled
    table = order_table(rows, Sheet(patient=ZHAO), Filter.CONTROLLED, NOW, controlled)
    assert [line.key for line in table.lines] == ["MedicationRequest/m"]
    assert table.counts[Filter.CONTROLLED] == 1
    painted = order_rows(order_table(rows, Sheet(patient=ZHAO), Filter.ALL, NOW, controlled), book(), "zh", NOW)
    edges = {row.key: row.edge for row in painted if not row.is_section}
    assert edges == {"MedicationRequest/m": "ink", "MedicationRequest/o": ""}
    said = next(row for row in painted if row.key == "MedicationRequest/m")
    assert any(run.text for run in said.cells[3].runs if run.text in {"麻醉药品", "narcotic"}), "never the edge alone"


def test_an_order_is_worded_anew_when_it_says_something_else_or_another_minute_begins_and_else_not() -> None:
    plain = order_row("MedicationRequest/o", "omeprazole-cap", "20")
    kept = RowsKept()

    def rows(row: OrderRow, now: datetime = NOW, language: str = "zh") -> tuple[TableRow, ...]:
        table = order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW)
        found = kept.rows(table, book(), language, now)
        assert found == order_rows(table, book(), language, now)
        return found

    first = rows(plain)[1]
    assert rows(msgspec.structs.replace(plain), NOW + timedelta(seconds=1))[1] is first
    verified = msgspec.structs.replace(plain, standing=Standing.VERIFIED, verified_by="陈静", verified_at=NOW)
    assert rows(verified)[1].cells != first.cells
    assert rows(plain, language="en")[1].cells != first.cells
    assert rows(plain, NOW + timedelta(minutes=1))[1] is not first
