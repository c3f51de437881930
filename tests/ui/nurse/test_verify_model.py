import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from client.commands import ConfirmStop, QueryOrder, VerifyOrder
from client.records import Amount, Code, OrderStatus
from client.records.nursing import OrderQuery
from offline.views import QueryThread
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, PaperStation, Session, group, order, row
from ui.nurse.loading import Knowing
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_model import (
    Hindrance,
    Kind,
    VerifyModel,
    differing_parts,
    hindrance,
    kind_of,
    most_urgent_first,
    order_before,
)
from ui.nurse.verify_rows import difference_words, has_numbers, verify_columns

ASKED = QueryThread(patient="Patient/p1", query=OrderQuery(key="Communication/q", orders=("MedicationRequest/a",)))


def loaded(station: PaperStation) -> VerifyModel:
    model = VerifyModel(station, Session())
    asyncio.run(model.refresh())
    return model


def test_what_is_urgent_or_waits_longest_stands_first_and_no_patient_is_torn_apart() -> None:
    late, stat = group(order("a"), minutes=50), group(order("b"), is_urgent=True, minutes=1)
    first, second = (group(order(key), bed="2", minutes=minutes) for key, minutes in (("c", 70), ("d", 10)))
    elsewhere = msgspec.structs.replace(first, patient="Patient/p2")
    after = msgspec.structs.replace(second, patient="Patient/p2")
    found = most_urgent_first((after, late, elsewhere, stat))
    assert [slot_of_verify(each).removeprefix("MedicationRequest/") for each in found] == ["b", "a", "c", "d"]


def test_verifying_checks_exactly_the_chosen_group_with_the_versions_seen() -> None:
    station = PaperStation(groups=(group(order("a"), order("b", version="2")), group(order("c"))))
    model = loaded(station)
    asyncio.run(model.choose("MedicationRequest/a"))
    asyncio.run(model.verify())
    (command,) = station.taken
    assert isinstance(command, VerifyOrder)
    assert command.orders == ("MedicationRequest/a", "MedicationRequest/b")
    assert command.order_versions == ("1", "2")
    assert (command.task, command.task_version, command.occurred_at) == ("Task/t1", "3", NOW)


def test_after_verifying_the_next_group_is_chosen() -> None:
    station = PaperStation(groups=(group(order("a")), group(order("c"))))
    model = loaded(station)
    asyncio.run(model.verify())
    assert model.chosen_key == "MedicationRequest/c"


def test_nothing_chosen_submits_nothing() -> None:
    station = PaperStation()
    assert asyncio.run(loaded(station).verify()) is None
    assert station.taken == []


def test_a_changed_dose_is_told_against_the_order_before() -> None:
    before = order("old", authored_at=NOW - timedelta(days=1))
    now = order("new", dose=Amount(value=Decimal(60), unit="mg", code="mg"), frequency=Code(text="Q12H", code="Q12H"))
    found = order_before(row(now), (row(before), row(now)), group(now))
    assert found is not None
    assert found.parts == ("dose", "frequency")
    assert difference_words("dose", found, now, pack().catalogue, "en") == "Dose 40\u00a0mg → 60\u00a0mg"


def test_a_changed_frequency_is_told_in_the_words_of_the_lists() -> None:
    ours = "https://practice/CodeSystem/frequency"
    before = order("old", frequency=Code(text="QD", code="QD", system=ours), authored_at=NOW - timedelta(days=1))
    now = order("new", frequency=Code(text="Q12H", code="Q12H", system=ours))
    found = order_before(row(now), (row(before),), group(now))
    assert found is not None
    said = [difference_words("frequency", found, now, pack().catalogue, language) for language in ("zh_CN", "en")]
    assert [each.partition(" ")[2] for each in said] == ["每日一次 → 每12小时一次", "once daily → every 12 hours"]


def test_numbers_are_a_column_only_while_there_are_any_and_the_wait_always_is() -> None:
    plain = {column.key for column in verify_columns(1020, is_narrow=True)}
    assert not has_numbers((group(order("a")),))
    assert "number" not in plain
    assert {"waits", "difference", "what", "dose", "route", "frequency"} <= plain
    numbered = order("a", provisional_number="X-N3-N3D01-261120-0001-H")
    assert has_numbers((group(numbered),))
    assert verify_columns(1020, is_narrow=True, has_numbers=True)[0].key == "number"


def test_free_width_stands_at_the_end_and_not_between_drug_and_dose() -> None:
    wide = {column.key: column.width for column in verify_columns(2900)}
    assert (wide["what"], wide["difference"]) == (520, 0)
    assert {column.key: column.width for column in verify_columns(1300)}["what"] == 0


def test_a_later_order_of_the_same_drug_is_not_the_order_before() -> None:
    first, later = order("a"), order("b", authored_at=NOW)
    assert order_before(row(first), (row(later),), group(first)) is None


def test_the_same_order_again_has_no_differences() -> None:
    assert differing_parts(order("a"), order("b")) == ()


def test_another_drug_is_no_order_before() -> None:
    other = order("old", "呋塞米注射液", authored_at=NOW - timedelta(days=1))
    assert order_before(row(order("a")), (row(other),), group(order("a"))) is None


def test_the_patient_beside_is_the_one_of_the_chosen_group() -> None:
    station = PaperStation(groups=(group(order("a"), bed="01"), group(order("c"))))
    model = loaded(station)
    assert model.banner is not None
    assert model.banner.patient.key == "Patient/01"
    asyncio.run(model.choose("MedicationRequest/c"))
    assert model.banner.patient.key == "Patient/12"
    assert model.knowing is Knowing.READY


def test_a_stop_is_confirmed_by_its_own_command_and_listed_beside_new_orders() -> None:
    ended = order("a", status=OrderStatus.STOPPED, stop_at=NOW, stopped_by="沈亦舟", stop_reason="好转")
    stop = msgspec.structs.replace(group(ended), is_stop=True, task="Task/stop", task_version="1")
    station = PaperStation(groups=(group(order("c")), stop))
    model = loaded(station)
    assert {kind: n for kind, n in model.counts().items() if n} == {Kind.ALL: 2, Kind.NEW: 1, Kind.STOPS: 1}
    asyncio.run(model.show(Kind.STOPS))
    assert [one.task for one in model.groups] == ["Task/stop"]
    assert model.chosen is stop, "what is not listed is not chosen"
    asyncio.run(model.verify())
    (command,) = station.taken
    assert isinstance(command, ConfirmStop)
    assert (command.orders, command.task, command.task_version) == (("MedicationRequest/a",), "Task/stop", "1")
    assert {kind: n for kind, n in model.counts().items() if n} == {Kind.ALL: 1, Kind.NEW: 1}
    assert model.chosen is None


def test_a_change_stands_on_its_own_tab_and_is_told_against_the_order_it_replaces() -> None:
    before = order("old", authored_at=NOW - timedelta(days=3))
    newer = order("newer", authored_at=NOW - timedelta(days=1))
    now = msgspec.structs.replace(order("new"), replaces="MedicationRequest/old", remark="缓慢")
    changed = msgspec.structs.replace(group(now), is_change=True)
    found = order_before(row(now), (row(before), row(newer), row(now)), changed)
    assert found is not None
    assert (found.order.order.key, found.parts) == ("MedicationRequest/old", ("remark",))
    assert kind_of(changed) is Kind.CHANGES
    assert kind_of(msgspec.structs.replace(changed, is_stop=True, is_void=True)) is Kind.VOIDS


@pytest.mark.parametrize(
    ("more", "against"),
    [({"held_for": ("青霉素皮试",)}, Hindrance.HELD), ({"queries": (ASKED,)}, Hindrance.QUERIED)],
)
def test_what_intake_would_refuse_is_not_handed_in(more: dict[str, Any], against: Hindrance) -> None:
    station = PaperStation(groups=(msgspec.structs.replace(group(order("a")), **more),))
    model = loaded(station)
    assert hindrance(station.groups[0]) is against
    assert asyncio.run(model.verify()) is None
    assert station.taken == []


def test_a_question_names_every_line_and_goes_to_who_ordered_it() -> None:
    asked = msgspec.structs.replace(group(order("a"), order("b")), prescriber="Practitioner/d1")
    station = PaperStation(groups=(asked,))
    model = loaded(station)
    asyncio.run(model.ask(asked, Code(text="剂量有疑问", code="dose"), "40 mg？"))
    (command,) = station.taken
    assert isinstance(command, QueryOrder)
    assert command.orders == ("MedicationRequest/a", "MedicationRequest/b")
    assert (command.recipient, command.reason.code, command.text) == ("Practitioner/d1", "dose", "40 mg？")


def test_the_last_potassium_stands_beside_a_drug_that_moves_it() -> None:
    station = PaperStation(groups=(group(order("a", drug_id="digoxin-tab")),))
    model = VerifyModel(station, Session(), pack())
    asyncio.run(model.refresh())
    assert model.looked_at(station.groups[0]) == ("2823-3",)
    other = VerifyModel(PaperStation(groups=(group(order("b", drug_id="ambroxol-tab")),)), Session(), pack())
    asyncio.run(other.refresh())
    assert other.looked_at(other.groups[0]) == ()
