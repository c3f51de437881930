import asyncio

from client.clinical.safety.findings import CheckReport, Finding, Gap, Kind, NotChecked, Tier
from client.commands import OrderDraft, SignOrders
from tests.ui.doctor.people import DOCTOR, NOW, WANG, ZHAO, book
from tests.ui.doctor.ward import FakeStation
from ui.doctor.drafts_model import (
    Desk,
    GroupRefusal,
    Hindrance,
    Sheet,
    added,
    grouped_with_above,
    removed,
    replaced,
    sign_command,
    with_reason,
    with_report,
)
from ui.doctor.entry_model import Entry, choose, to_draft, typed


def draft(text: str = "mlpn 1g q8h ivgtt") -> OrderDraft:
    made = to_draft(choose(typed(Entry(), text, book()), book()), book(), NOW)
    assert made is not None
    return made


def finding(tier: Tier, order: str = "0", *, may_override: bool = True) -> Finding:
    return Finding(
        tier=tier,
        kind=Kind.ALLERGY,
        rule_id="R1",
        order=order,
        title_zh="规则",
        pack_version="1",
        may_override=may_override,
    )


def report(*findings: Finding, gaps: int = 0) -> CheckReport:
    gap = NotChecked(kind=Kind.RENAL, gap=Gap.CLEARANCE_UNKNOWN, order="0")
    return CheckReport(findings=findings, not_checked=(gap,) * gaps, pack_version="1")


def checked(sheet: Sheet, found: CheckReport) -> Sheet:
    return with_report(sheet, sheet.version, found, at=NOW, elapsed_s=0.01)


def sign(sheet: Sheet) -> SignOrders | tuple[Hindrance, ...]:
    return sign_command(sheet, command_id="c1", author=DOCTOR, encounter="Encounter/e12", now=NOW)


def test_unchecked_drafts_are_not_signed() -> None:
    assert sign(added(Sheet(patient=ZHAO), (draft(),))) == (Hindrance.NOT_CHECKED_YET,)


def test_an_empty_sheet_is_not_signed() -> None:
    assert sign(Sheet(patient=ZHAO)) == (Hindrance.NO_DRAFTS,)


def test_a_stop_is_never_signed_and_takes_no_reason() -> None:
    sheet = checked(added(Sheet(patient=ZHAO), (draft(),)), report(finding(Tier.STOP)))
    answered = with_reason(sheet, finding(Tier.STOP), "我坚持")
    assert sign(answered) == (Hindrance.STOPPED,)


def test_an_interrupting_finding_that_may_not_be_overridden_stops() -> None:
    sheet = checked(added(Sheet(patient=ZHAO), (draft(),)), report(finding(Tier.INTERRUPT, may_override=False)))
    assert sign(sheet) == (Hindrance.STOPPED,)


def test_an_interrupting_finding_wants_a_reason_that_goes_with_the_order() -> None:
    sheet = checked(added(Sheet(patient=ZHAO), (draft(),)), report(finding(Tier.INTERRUPT)))
    assert sign(sheet) == (Hindrance.NEEDS_REASON,)
    assert sign(with_reason(sheet, finding(Tier.INTERRUPT), "   ")) == (Hindrance.NEEDS_REASON,)
    command = sign(with_reason(sheet, finding(Tier.INTERRUPT), "既往可耐受"))
    assert isinstance(command, SignOrders)
    assert [(one.rule_id, one.reason, one.draft_index) for one in command.overrides] == [("R1", "既往可耐受", 0)]


def test_what_was_not_checked_is_acknowledged_in_the_command() -> None:
    sheet = added(Sheet(patient=ZHAO), (draft(),))
    with_gap, without = sign(checked(sheet, report(gaps=1))), sign(checked(sheet, report()))
    assert isinstance(with_gap, SignOrders)
    assert isinstance(without, SignOrders)
    assert (with_gap.acknowledged_not_checked, without.acknowledged_not_checked) == (True, False)


def test_the_command_names_the_sheets_patient_author_and_encounter() -> None:
    command = sign(checked(added(Sheet(patient=ZHAO), (draft(),)), report()))
    assert isinstance(command, SignOrders)
    assert (command.patient, command.author, command.encounter) == (ZHAO, DOCTOR, "Encounter/e12")
    assert command.drafts == (draft(),)


def test_a_check_of_older_lines_is_not_taken() -> None:
    sheet = added(Sheet(patient=ZHAO), (draft(),))
    later = added(sheet, (draft("nl-1"),))
    assert not with_report(later, sheet.version, report(), at=NOW, elapsed_s=0).is_checked


def test_any_change_of_the_lines_asks_for_a_new_check() -> None:
    sheet = checked(added(Sheet(patient=ZHAO), (draft(),)), report())
    assert not removed(sheet, sheet.lines[0].key).is_checked
    assert not replaced(sheet, sheet.lines[0].key, draft("nl-1")).is_checked


def test_two_drugs_of_one_route_and_frequency_make_one_infusion() -> None:
    sheet = added(Sheet(patient=ZHAO), (draft(), draft("mlpn 2g q8h ivgtt")))
    grouped = grouped_with_above(sheet, sheet.lines[1].key)
    assert isinstance(grouped, Sheet)
    assert [one.group for one in grouped.drafts] == [1, 1]


def test_what_differs_or_is_no_drug_makes_no_infusion() -> None:
    sheet = added(Sheet(patient=ZHAO), (draft(), draft("mlpn 1g q12h ivgtt"), draft("nl-1")))
    assert grouped_with_above(sheet, sheet.lines[0].key) is GroupRefusal.TOO_FEW
    assert grouped_with_above(sheet, sheet.lines[1].key) is GroupRefusal.DIFFERENT
    assert grouped_with_above(sheet, sheet.lines[2].key) is GroupRefusal.NOT_DRUGS


def test_a_group_of_one_is_none() -> None:
    sheet = added(Sheet(patient=ZHAO), (draft(), draft("mlpn 2g q8h ivgtt")))
    grouped = grouped_with_above(sheet, sheet.lines[1].key)
    assert isinstance(grouped, Sheet)
    assert [one.group for one in removed(grouped, sheet.lines[0].key).drafts] == [0]


def test_drafts_belong_to_their_patient() -> None:
    desk = Desk()
    desk.put(added(desk.sheet(ZHAO), (draft(),)))
    assert desk.sheet(WANG).lines == ()
    assert desk.counts() == {ZHAO: 1}


def test_what_was_drafted_while_signing_stays() -> None:
    desk = Desk()
    desk.put(added(desk.sheet(ZHAO), (draft(),)))
    signed = desk.sheet(ZHAO)
    desk.put(added(signed, (draft("nl-1"),)))
    rest = desk.drop_signed(signed)
    assert [one.catalogue_id for one in rest.drafts] == ["NL-1"]


def test_the_real_rules_stop_penicillin_for_a_penicillin_anaphylaxis() -> None:
    station = FakeStation()
    sheet = added(Sheet(patient=ZHAO), (draft("amxl 500mg q8h po"),))
    found = asyncio.run(station.check(ZHAO, sheet.drafts))
    assert [one.kind for one in found.of_tier(Tier.STOP)] == [Kind.ALLERGY]
    hindrances = sign(checked(sheet, found))
    assert isinstance(hindrances, tuple)
    assert Hindrance.STOPPED in hindrances


def infusion() -> Sheet:
    sheet = added(Sheet(patient=ZHAO), (draft(), draft("mlpn 2g q8h ivgtt")))
    grouped = grouped_with_above(sheet, sheet.lines[1].key)
    assert isinstance(grouped, Sheet)
    return grouped


def test_a_changed_line_stays_in_its_infusion() -> None:
    sheet = infusion()
    after = replaced(sheet, sheet.lines[1].key, draft("mlpn 1.5g q8h ivgtt"))
    assert [(str(one.dose and one.dose.value), one.group) for one in after.drafts] == [("1", 1), ("1.5", 1)]


def test_another_frequency_of_one_line_is_the_whole_infusions() -> None:
    sheet = infusion()
    after = replaced(sheet, sheet.lines[1].key, draft("mlpn 2g q12h ivgtt 3d"))
    assert [(one.frequency, one.days, one.group) for one in after.drafts] == [("Q12H", 3, 1), ("Q12H", 3, 1)]
    assert [str(one.dose and one.dose.value) for one in after.drafts] == ["1", "2"]


def test_what_is_no_drug_leaves_the_infusion() -> None:
    sheet = infusion()
    assert [one.group for one in replaced(sheet, sheet.lines[1].key, draft("nl-1")).drafts] == [0, 0]
