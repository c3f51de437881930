import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from client.commands import AdministerDose
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Code, DoseOutcome
from offline.views import Unit, UnitKind, UnitState
from offline.views.mar import FollowUp
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, PaperStation, Session, due, given_dose, mark, order, row
from ui.nurse.dose_entry import DoseEntry, NotGivenReason, read_amount, read_time
from ui.nurse.due_model import DueModel, as_needed, in_time_order
from ui.nurse.todo import key_of_dose


def loaded(station: PaperStation, patient: str | None = None) -> DueModel:
    model = DueModel(station, Session(), pack().catalogue)
    model.only(patient)
    asyncio.run(model.refresh())
    return model


def form(model: DueModel, outcome: DoseOutcome = DoseOutcome.GIVEN) -> DoseEntry:
    entry = model.begin(outcome)
    assert entry is not None
    return entry


def test_overdue_slots_come_first() -> None:
    late, now, later = due(order("a"), minutes=-90), due(order("b")), due(order("c"), minutes=30)
    assert in_time_order((later, now, late)) == (late, now, later)


def test_giving_records_amount_time_and_slot() -> None:
    dose = due(order("a"), minutes=-8)
    station = PaperStation(doses=(dose,))
    model = loaded(station)
    asyncio.run(model.save(replace(form(model), time_text="14:02", amounts=("40",))))
    (command,) = station.taken
    assert isinstance(command, AdministerDose)
    assert command.slot_at == dose.slot_at
    assert (command.occurred_at.hour, command.occurred_at.minute) == (14, 2)
    assert command.lines[0].amount is not None
    assert command.lines[0].amount.value == Decimal(40)
    assert command.outcome is DoseOutcome.GIVEN


def test_an_infusion_is_given_with_all_its_lines() -> None:
    station = PaperStation(doses=(due(order("a"), order("b")),))
    model = loaded(station)
    asyncio.run(model.save(form(model)))
    assert isinstance(station.taken[0], AdministerDose)
    assert [line.order for line in station.taken[0].lines] == ["MedicationRequest/a", "MedicationRequest/b"]


def test_an_answered_slot_opens_no_form() -> None:
    lead = order("a")
    station = PaperStation(doses=(due(lead, dose=given_dose(lead, -2)),))
    model = loaded(station)
    asyncio.run(model.choose(key_of_dose(station.doses[0])))
    assert model.begin(DoseOutcome.GIVEN) is None


def test_a_pending_answer_locks_the_slot_too() -> None:
    lead = order("a")
    station = PaperStation(doses=(due(lead, dose=given_dose(lead, -2), mark=mark(number="X-N3-01-261120-0003-K")),))
    model = loaded(station)
    asyncio.run(model.choose(key_of_dose(station.doses[0])))
    assert model.begin(DoseOutcome.NOT_GIVEN) is None


def test_an_unverified_order_is_not_given() -> None:
    station = PaperStation(doses=(due(order("a"), is_verified=False),))
    model = loaded(station)
    with pytest.raises(PolicyRefused) as refused:
        asyncio.run(model.save(form(model)))
    assert "unverified" in refused.value.facts
    assert station.taken == []


def test_an_unverified_st_order_may_be_given() -> None:
    lead = order("a", frequency=Code(text="ST", code="ST"))
    station = PaperStation(doses=(due(lead, is_verified=False),))
    model = loaded(station)
    asyncio.run(model.save(form(model)))
    assert len(station.taken) == 1


def test_an_unverified_order_may_be_answered_as_not_given() -> None:
    station = PaperStation(doses=(due(order("a"), is_verified=False),))
    model = loaded(station)
    asyncio.run(model.save(replace(form(model, DoseOutcome.NOT_GIVEN), reason=NotGivenReason.REFUSED)))
    assert len(station.taken) == 1


def test_not_given_needs_a_reason_and_records_the_hospitals_word() -> None:
    station = PaperStation(doses=(due(order("a")),))
    model = loaded(station)
    with pytest.raises(InputRefused):
        asyncio.run(model.save(form(model, DoseOutcome.NOT_GIVEN)))
    asyncio.run(model.save(replace(form(model, DoseOutcome.NOT_GIVEN), reason=NotGivenReason.VOMITED)))
    assert isinstance(station.taken[0], AdministerDose)
    assert station.taken[0].reason == "呕吐"
    assert station.taken[0].lines[0].amount is None


def test_another_reason_needs_words() -> None:
    model = loaded(PaperStation(doses=(due(order("a")),)))
    entry = replace(form(model, DoseOutcome.NOT_GIVEN), reason=NotGivenReason.OTHER)
    with pytest.raises(InputRefused, match="needs-words"):
        asyncio.run(model.save(entry))


def test_more_than_an_hour_from_the_plan_needs_a_remark() -> None:
    station = PaperStation(doses=(due(order("a"), minutes=-90),))
    model = loaded(station)
    with pytest.raises(InputRefused, match="why-not-on-time"):
        asyncio.run(model.save(form(model)))
    asyncio.run(model.save(replace(form(model), note="患者外出检查")))
    assert len(station.taken) == 1


def test_less_than_was_ordered_needs_a_remark_and_a_comma_of_thousands_is_not_read() -> None:
    station = PaperStation(doses=(due(order("a")),))
    model = loaded(station)
    entry = form(model)
    with pytest.raises(InputRefused, match="why-less"):
        asyncio.run(model.save(replace(entry, amounts=("0.001",))))
    with pytest.raises(InputRefused, match="read-two-ways"):
        asyncio.run(model.save(replace(entry, amounts=("1,000",))))
    assert station.taken == []


def test_an_open_form_follows_its_slot_and_keeps_what_is_typed() -> None:
    lead = order("a")
    station = PaperStation(doses=(due(lead),))
    model = loaded(station)
    form(model)
    station.doses = (due(lead, dose=given_dose(lead, -2)),)
    asyncio.run(model.refresh())
    assert model.entry is not None
    assert model.entry.dose.dose is not None
    with pytest.raises(InputRefused, match="already-answered"):
        asyncio.run(model.save(model.entry))
    station.doses = ()
    asyncio.run(model.refresh())
    assert model.entry.is_gone


def test_an_as_needed_order_tells_when_it_was_last_given_and_how_long_it_waits() -> None:
    drug = next(drug for drug in pack().catalogue.drugs.values() if drug.min_interval_h)
    assert drug.min_interval_h is not None
    needed = order("p", is_as_needed=True, drug_id=drug.id)
    (found,) = as_needed((row(needed, last_dose=given_dose(needed, -60)),), pack().catalogue, NOW)
    assert found.last_given_at == NOW - timedelta(hours=1)
    assert found.waits == timedelta(hours=float(drug.min_interval_h) - 1)


def test_an_interval_the_pack_does_not_know_stays_unknown() -> None:
    (found,) = as_needed((row(order("p", is_as_needed=True, drug_id="none")),), pack().catalogue, NOW)
    assert (found.min_interval_h, found.waits) == (None, None)


@pytest.mark.parametrize(("said", "longer"), [("1", "of the pack"), ("400", "of the order")])
def test_the_longer_interval_of_order_and_pack_holds(said: str, longer: str) -> None:
    drug = next(drug for drug in pack().catalogue.drugs.values() if drug.min_interval_h)
    assert drug.min_interval_h is not None
    needed = order("p", is_as_needed=True, drug_id=drug.id, min_interval_h=Decimal(said))
    (found,) = as_needed((row(needed, last_dose=given_dose(needed, -60)),), pack().catalogue, NOW)
    assert found.min_interval_h == (drug.min_interval_h if longer == "of the pack" else Decimal(said))


def test_the_interval_of_the_order_holds_where_the_pack_knows_none() -> None:
    needed = order("p", is_as_needed=True, drug_id="none", min_interval_h=Decimal(6))
    (found,) = as_needed((row(needed, last_dose=given_dose(needed, -30)),), pack().catalogue, NOW)
    assert found.waits == timedelta(hours=5, minutes=30)


def test_an_order_once_if_needed_is_not_offered_after_its_dose_or_twelve_hours() -> None:
    sos = Code(text="SOS", system=names.FREQUENCY, code="SOS")
    fresh = order("p", is_as_needed=True, frequency=sos, starts_at=NOW - timedelta(hours=11))
    assert len(as_needed((row(fresh),), pack().catalogue, NOW)) == 1
    assert as_needed((row(fresh, last_dose=given_dose(fresh, -60)),), pack().catalogue, NOW) == ()
    old = order("p", is_as_needed=True, frequency=sos, starts_at=NOW - timedelta(hours=12))
    assert as_needed((row(old),), pack().catalogue, NOW) == ()


def test_an_as_needed_dose_answers_no_slot() -> None:
    needed = order("p", is_as_needed=True)
    station = PaperStation(rows=(row(needed, verified_at=NOW),))
    model = loaded(station, "Patient/12")
    asyncio.run(model.choose(f"prn:{needed.key}"))
    asyncio.run(model.save(form(model)))
    assert isinstance(station.taken[0], AdministerDose)
    assert station.taken[0].slot_at is None


def test_an_as_needed_dose_names_the_place_that_is_open_and_none_where_the_plan_has_none() -> None:
    needed = order("p", is_as_needed=True)
    place = Unit(
        key="unit-1",
        code="WLU",
        patient="Patient/12",
        patient_name="x",
        bed="12",
        encounter=None,
        lead=needed.key,
        lines=(needed,),
        slot_at=None,
        kind=UnitKind.ORAL,
        number=1,
        of=0,
        state=UnitState.OPEN,
    )
    for planned, unit in (((place,), "unit-1"), ((), "")):
        station = PaperStation(rows=(row(needed, verified_at=NOW),), planned=planned)
        model = loaded(station, "Patient/12")
        asyncio.run(model.choose(f"prn:{needed.key}"))
        asyncio.run(model.save(form(model)))
        assert isinstance(station.taken[0], AdministerDose)
        assert station.taken[0].unit == unit


def effect(minutes: int) -> FollowUp:
    needed = order("p", is_as_needed=True)
    given = given_dose(needed, minutes - 30)
    return FollowUp(
        patient="Patient/12",
        patient_name="x",
        bed="12",
        encounter=None,
        order=needed,
        dose=given,
        due_at=NOW + timedelta(minutes=minutes),
    )


@pytest.mark.parametrize(("minutes", "count"), [(-5, 2), (30, 2), (90, 1)])
def test_an_effect_to_look_at_stands_in_the_list_and_counts_up_to_an_hour_ahead(minutes: int, count: int) -> None:
    model = loaded(PaperStation(doses=(due(order("a")),), effects=(effect(minutes),)))
    assert model.open_count() == count
    asyncio.run(model.choose("effect:MedicationAdministration/a"))
    assert model.chosen_effect is not None
    assert model.chosen is None
    assert model.begin(DoseOutcome.GIVEN) is None, "it is no dose to give"
    assert model.banner is not None


def test_outside_the_sites_window_words_are_asked_for_and_within_it_none() -> None:
    """An order to be given at once has a quarter of an hour, as on the MAR."""
    at_once = order("a", frequency=Code(text="ST", code="ST"))
    for minutes, is_asked in ((-10, False), (-20, True)):
        model = loaded(PaperStation(doses=(due(at_once, minutes=minutes),)))
        entry = form(model)
        if is_asked:
            with pytest.raises(InputRefused, match="why-not-on-time"):
                asyncio.run(model.save(entry))
        else:
            asyncio.run(model.save(entry))


def test_choosing_another_row_closes_the_form() -> None:
    doses = (due(order("a")), due(order("b"), minutes=5))
    model = loaded(PaperStation(doses=doses))
    form(model)
    asyncio.run(model.choose(key_of_dose(doses[1])))
    assert model.entry is None


@pytest.mark.parametrize("typed", ["14:02", "1402", "１４：０２", " 14:02 "])
def test_a_time_is_read_in_the_ways_people_type_it(typed: str) -> None:
    assert read_time(typed, NOW) == NOW.replace(minute=2)


def test_a_time_before_midnight_is_yesterdays_shortly_after_midnight() -> None:
    night = NOW.replace(hour=0, minute=10)
    assert read_time("23:50", night) == night - timedelta(minutes=20)


@pytest.mark.parametrize(("typed", "fault"), [("25:00", "not-a-time"), ("", "not-a-time"), ("15:00", "in-the-future")])
def test_a_time_that_cannot_be_meant_is_refused(typed: str, fault: str) -> None:
    with pytest.raises(InputRefused, match=fault):
        read_time(typed, NOW)


def test_an_amount_takes_a_comma_and_refuses_zero_and_words() -> None:
    ordered = order("a").dose
    amount = read_amount("0,5", ordered, 0)
    assert amount is not None
    assert amount.value == Decimal("0.5")
    for typed in ("0", "", "forty", "-1", "1e3"):
        with pytest.raises(InputRefused):
            read_amount(typed, ordered, 0)
