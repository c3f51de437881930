"""What each scan at the bed means, over the practice ward without a window."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.clinical.bedside import Unverified
from client.clinical.unit_codes import part_code
from client.commands import NoteNearMiss
from client.errors import InputRefused
from client.records import Person, Role
from client.records.bedside import KnownBy, NearMissKind, NoScan
from offline.views import Unit
from offline.views.mar import MarState
from offline.views.scanning import LabelFound, LabelStanding
from tests.ui.nurse.practice_ward import LIU_AN, NurseSession, WardStation, open_ward
from ui.nurse.bedside_model import BedsideModel, Stop, open_doses
from ui.nurse.give_entry import GiveEntry, check_of, command_of

BAI_ZHI = Person(reference="Practitioner/staff-30127", name="白芷", role=Role.NURSE, staff_number="30127")
BED, OTHER_BED = "Patient/p-n3-12", "Patient/p-n3-15"


@dataclass(slots=True, kw_only=True)
class Round:
    """A nurse with a scanner, at one station."""

    loop: asyncio.AbstractEventLoop
    station: WardStation
    model: BedsideModel

    def scan(self, *codes: str, by: KnownBy = KnownBy.SCANNED) -> Stop | None:
        for code in codes:
            self.loop.run_until_complete(self.model.take(code, by=by))
        return self.model.seen.stop

    def wristband(self, patient: str = BED) -> str:
        banner = self.loop.run_until_complete(self.station.banner(patient))
        assert banner is not None
        return banner.patient.hospital_number or ""

    def ready(self, patient: str = BED) -> None:
        self.scan(LIU_AN.staff_number, self.wristband(patient))

    def unit(self, patient: str = BED) -> Unit:
        """One that a person may give alone."""
        now = self.station.clock.now()
        day = timedelta(hours=24)
        view = self.loop.run_until_complete(self.station.mar(patient, now - day, now + day))
        waits = {MarState.DUE, MarState.OVERDUE, MarState.NEXT, MarState.FUTURE}
        for row in view.rows:
            if row.is_verified and not row.asks_second and not row.is_fasting:
                for event in row.events:
                    label = self.loop.run_until_complete(self.station.read_label(event.code))
                    if event.state in waits and label is not None and label.unit is not None:
                        return label.unit
        raise AssertionError("nothing is due")

    def give(self) -> None:
        seen = self.model.seen
        assert seen.dose is not None
        amounts = tuple(f"{line.dose.value:f}" if line.dose else "" for line in seen.dose.lines)
        entry = GiveEntry(amounts=amounts, note="外出检查", waste={})
        now, author = self.model.now, LIU_AN
        command = command_of(seen, entry, ident=self.station.new_id(), author=author, now=now, beside=None)
        self.loop.run_until_complete(self.station.submit(command))

    def near_misses(self) -> list[NearMissKind]:
        return [one.what for one in self.station.taken if isinstance(one, NoteNearMiss)]


@pytest.fixture
def bed(filled_store: Path, tmp_path: Path) -> Iterator[Round]:
    loop = asyncio.new_event_loop()
    station = loop.run_until_complete(open_ward(Path(shutil.copy(filled_store, tmp_path / "ward.db"))))
    pack = station.knowledge.pack
    yield Round(loop=loop, station=station, model=BedsideModel(station, NurseSession(), pack.catalogue, pack.giving))
    loop.run_until_complete(station.database.close())
    loop.close()


def test_the_order_is_badge_wristband_label(bed: Round) -> None:
    code = bed.unit().code
    found = [bed.scan(bed.wristband()), bed.scan(LIU_AN.staff_number, code), bed.scan(bed.wristband(), code)]
    assert found == [Stop.BADGE_FIRST, Stop.WRISTBAND_FIRST, None]
    assert bed.model.seen.dose is not None


def test_half_a_code_does_nothing_and_a_bed_number_is_no_wristband(bed: Round) -> None:
    bed.ready()
    code = bed.unit().code
    found = [bed.scan(code[:9]), bed.scan(code[:-1] + ("0" if code[-1] != "0" else "1")), bed.scan("12")]
    assert found == [Stop.UNKNOWN] * 3
    assert bed.model.seen.patient == BED
    assert bed.station.taken == []


def test_a_code_that_an_input_method_widened_is_the_same_code(bed: Round) -> None:
    bed.ready()
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in bed.unit().code)
    assert bed.scan(wide, by=KnownBy.TYPED) is None
    assert bed.model.seen.dose is not None


def test_another_wristband_forgets_the_label(bed: Round) -> None:
    bed.ready()
    bed.scan(bed.unit().code, bed.wristband(OTHER_BED))
    assert (bed.model.seen.patient, bed.model.seen.dose, bed.model.seen.code) == (OTHER_BED, None, "")


def test_a_label_that_was_given_is_a_second_scan_and_counted(bed: Round) -> None:
    bed.ready()
    code = bed.unit().code
    bed.scan(code)
    bed.give()
    assert bed.scan(code) is Stop.DUPLICATE
    assert bed.near_misses() == [NearMissKind.DUPLICATE]


def test_another_patients_label_is_a_near_miss_of_whose_it_is(bed: Round) -> None:
    bed.ready()
    assert bed.scan(bed.unit(OTHER_BED).code) is Stop.WRONG_PATIENT
    (miss,) = [one for one in bed.station.taken if isinstance(one, NoteNearMiss)]
    assert (miss.what, miss.patient, miss.met) == (NearMissKind.WRONG_PATIENT, OTHER_BED, bed.wristband())
    with pytest.raises(InputRefused):
        _sign(bed)


def _sign(bed: Round) -> None:
    entry = GiveEntry(amounts=(), waste={})
    command_of(bed.model.seen, entry, ident="x", author=LIU_AN, now=bed.model.now, beside=None)


def test_two_identifiers_of_different_kinds_and_never_a_bed(bed: Round) -> None:
    banner = bed.loop.run_until_complete(bed.station.banner(BED))
    assert banner is not None
    name, number = banner.patient.name, banner.patient.hospital_number or ""
    born = banner.patient.birth_date.isoformat() if banner.patient.birth_date else ""

    def identify(first: str, second: str) -> bool:
        return bed.loop.run_until_complete(bed.model.identify(first, second, NoScan.WRISTBAND_MISSING, ""))

    assert not identify(name, "12")
    assert not identify(name, name)
    assert not identify(name, bed.wristband(OTHER_BED))
    assert identify(born, number)
    assert (bed.model.seen.patient, bed.model.seen.identifiers) == (BED, ("birth-date", "hospital-number"))


def test_a_dose_without_a_label_says_why_and_names_no_unit(bed: Round) -> None:
    bed.ready()
    row, slot = next(
        (row, slot)
        for row, slot in open_doses(bed.model.rows)
        if row.is_verified and not row.asks_second and not row.is_fasting and slot is not None
    )
    bed.model.choose(row, slot, NoScan.LABEL_UNREADABLE, "")
    bed.give()
    (given,) = bed.station.taken
    check = getattr(given, "check")  # noqa: B009  # a dose
    assert (check.label, check.reason, check.codes) == (KnownBy.NONE, NoScan.LABEL_UNREADABLE, ())


def test_a_second_result_that_differs_never_becomes_a_dose(bed: Round) -> None:
    bed.ready()
    bed.scan(bed.unit().code)
    dose = bed.model.seen.dose
    assert dose is not None
    bed.model.seen = replace(bed.model.seen, dose=replace(dose, asks_second=("high-alert",)))
    amounts = tuple(f"{line.dose.value:f}" if line.dose else "" for line in dose.lines)
    wrong = tuple(f"9{text}" if text else "" for text in amounts)
    entry = GiveEntry(amounts=amounts, again=wrong, note="x", waste={})
    with pytest.raises(InputRefused) as refused:
        command_of(bed.model.seen, entry, ident="x", author=LIU_AN, now=bed.model.now, beside=BAI_ZHI)
    assert refused.value.facts[:2] == ("second", "differs")
    right = replace(entry, again=amounts)
    made = command_of(bed.model.seen, right, ident="x", author=LIU_AN, now=bed.model.now, beside=BAI_ZHI)
    assert made.second is not None
    assert made.beside() == (BAI_ZHI,)


def test_a_group_prepared_apart_stands_still_until_every_label_of_it_was_scanned(bed: Round) -> None:
    bed.ready()
    units = bed.loop.run_until_complete(bed.station.units())
    group = next(
        one
        for one in units
        if one.size > 1 and one.is_verified and one.dose is None and one.slot_at is not None and not one.is_fasting
    )
    bed.ready(group.patient)
    labels = [part_code(group.code, place, group.size) for place in range(1, group.size + 1)]
    assert [bed.scan(one) for one in labels[:-1]] == [Stop.INCOMPLETE] * (group.size - 1)
    waiting = bed.model.seen.dose
    assert waiting is None
    assert bed.scan(labels[0]) is Stop.INCOMPLETE
    assert bed.scan(labels[-1]) is None
    assert bed.model.seen.dose is not None
    assert check_of(bed.model.seen).codes == tuple(labels)
    assert bed.near_misses() == []


def test_the_labels_of_another_unit_do_not_complete_a_group(bed: Round) -> None:
    bed.ready()
    units = bed.loop.run_until_complete(bed.station.units())
    every = [one for one in units if one.size == 2 and one.dose is None and one.slot_at is not None and one.is_verified]
    one, other = next((a, b) for a in every for b in every if a.lead == b.lead and a.key != b.key)
    bed.ready(one.patient)
    assert bed.scan(part_code(one.code, 1, 2)) is Stop.INCOMPLETE
    assert bed.scan(part_code(other.code, 2, 2)) is Stop.INCOMPLETE


def test_a_label_of_a_group_that_has_more_lines_by_now_is_of_an_order_that_changed(bed: Round) -> None:
    bed.ready()
    assert bed.scan(part_code(bed.unit().code, 1, 7)) is Stop.CHANGED


@pytest.mark.parametrize(
    ("site", "stop"), [(Unverified.BLOCK, Stop.UNVERIFIED), (Unverified.WARN, None), (Unverified.ALLOW, None)]
)
def test_an_order_that_nobody_checked_stops_at_the_bed_where_the_site_says_so(
    bed: Round, site: Unverified, stop: Stop | None
) -> None:
    """Where it only warns, taking it in asks for words; where it allows, nobody is asked."""
    pack = bed.station.knowledge.pack
    model = BedsideModel(bed.station, NurseSession(), pack.catalogue, pack.giving, site)
    unit = bed.unit()
    model.seen = replace(model.seen, patient=unit.patient)
    found = LabelFound(
        standing=LabelStanding.OPEN,
        patient=unit.patient,
        patient_name=unit.patient_name,
        bed=unit.bed,
        unit=msgspec.structs.replace(unit, is_verified=False),
    )
    assert model.judged(found) is stop
