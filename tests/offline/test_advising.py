"""Mirrors offline/advising.py and offline/prefetch.py: central's advice beside the local rules, at a real hospital."""

import asyncio
import json
from pathlib import Path
from typing import Any

from client.central.cds import Advice
from client.central.cds_cards import Card, Reason
from client.clinical.safety.findings import CheckReport, Finding, Gap, Kind, NotChecked, Tier
from client.commands import OrderDraft, Override
from client.hooks import Hook
from offline import rule_counts
from offline.advising import Advising, Asking, CentralAdvice, merged, nothing, told
from offline.prefetch import prefetched
from offline.rule_counts import Fate
from offline.station import StationSettings
from offline.store.books import Books
from tests.offline.test_station import into_emergency
from tests.support import builders
from tests.support.builders import DOCTOR, PATIENT, draft, sign
from tests.support.whole import Hospital, Place, run

IBUPROFEN = draft("ibuprofen-srcap", dose="300", unit="mg", frequency="BID")
HIGH = {**builders.lab("crea", "14682-9", "158", "umol/L"), "id": "crea"}


def asking(hook: Hook = Hook.ORDER_SIGN, *drafts: OrderDraft, patient: str = PATIENT) -> Asking:
    return Asking(
        hook=hook, patient=patient, encounter="Encounter/e1", author=DOCTOR, drafts=drafts or (draft(), IBUPROFEN)
    )


def gaps(advice: CentralAdvice) -> list[Gap]:
    return [one.gap for one in advice.not_checked]


def test_a_critical_card_asks_for_a_reason_on_the_line_it_is_about_and_names_its_source(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(HIGH)
        advice = await place.station.advise(asking())
        (found,) = advice.findings
        assert (found.kind, found.tier, found.order) == (Kind.CENTRAL, Tier.INTERRUPT, "1")
        assert "158" in found.title_zh
        assert "示范医院临床药学" in found.source
        assert found.pack_version == "CDS kidneys-sign"
        assert found.reasons == ("已调整剂量并监测肾功能", "无合适替代药物")
        assert advice.not_checked == ()

    run(tmp_path, case)


def test_in_an_emergency_nobody_is_asked_and_that_is_said(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await into_emergency(place)
        assert gaps(await place.station.advise(asking())) == [Gap.CENTRAL_AWAY]

    run(tmp_path, case)


def test_a_patient_whom_central_does_not_know_is_not_asked_about(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        unknown = "urn:uuid:00000000-0000-4000-8000-000000000001"
        assert gaps(await place.station.advise(asking(patient=unknown))) == [Gap.CENTRAL_AWAY]

    run(tmp_path, case)


def test_a_service_that_fails_or_is_slow_is_a_gap_of_its_own(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hospital.faults.cds = "html"
        assert gaps(await place.station.advise(asking())) == [Gap.CENTRAL_FAILED]
        place.pass_time(61)
        hospital.faults.cds = "slow"
        place.station.settings = _with_budget(place, 0.2)
        late = await place.station.advise(asking())
        assert gaps(late) == [Gap.CENTRAL_LATE]
        assert late.is_late

    run(tmp_path, case)


def _with_budget(place: Place, seconds: float) -> Any:
    return StationSettings(
        station_code=place.name,
        station_reference="Device/s1",
        ward_key=builders.WARD,
        ward_code="N3",
        advice_budget_s=seconds,
    )


def test_a_station_without_services_says_so() -> None:
    desk = builders.desk()
    advising = Advising(None, None, desk, builders.set_clock(), lambda: "")  # type: ignore[arg-type]  # no store is asked
    assert gaps(asyncio.run(advising.ask(asking(), 1.0, is_away=False))) == [Gap.CENTRAL_ABSENT]


def test_what_became_of_a_card_goes_back_without_a_typed_word_and_is_counted(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(HIGH)
        (found,) = (await place.station.advise(asking())).findings
        report = await place.station.check(PATIENT, (draft(), IBUPROFEN))
        reasons = [(one.rule_id, one.order, "患者张三要求") for one in report.findings if one.tier is Tier.INTERRUPT]
        overrides = tuple(
            Override(
                rule_id=rule,
                severity="high",
                finding="x",
                reason=said,
                draft_index=int(order),
                source="s",
                pack_version="v",
            )
            for rule, order, said in (*reasons, (found.rule_id, found.order, "无合适替代药物"))
        )
        await place.submit(sign(1, draft(), IBUPROFEN, overrides=overrides))
        (queued,) = await place.database.read(_waiting)
        service, entry = queued
        assert service == "kidneys-sign"
        assert (entry["outcome"], entry["overrideReason"]["reason"]["code"]) == ("overridden", "no-alternative")
        assert "张三" not in json.dumps(queued, ensure_ascii=False)
        assert "Patient" not in json.dumps(queued)
        await place.station._advising.send_feedback()
        assert await place.database.read(_waiting) == []
        counted = {one.rule_id: one.overridden for one in await place.station.rule_counts()}
        assert counted[found.rule_id] == 1

    run(tmp_path, case)


def test_a_draft_that_went_for_a_card_is_told_as_accepted_and_waits_while_central_is_away(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(HIGH)
        (found,) = (await place.station.advise(asking())).findings
        seen = rule_counts.seen(found)
        assert seen is not None
        place.link.is_dark = True
        await place.station.count_findings(Fate.FOLLOWED, [seen])
        await place.station._advising.send_feedback()
        ((_, entry),) = await place.database.read(_waiting)
        assert entry["outcome"] == "accepted"
        place.link.is_dark = False
        await place.station._advising.send_feedback()
        assert await place.database.read(_waiting) == []

    run(tmp_path, case)


def _waiting(books: Books) -> list[tuple[str, dict[str, Any]]]:
    row = books.execute("SELECT value FROM store_fact WHERE key = 'cds-feedback'").fetchone()
    return [] if row is None else [(name, entry) for name, entry in json.loads(row[0])]


def test_advice_never_takes_a_local_finding_or_gap_away() -> None:
    local = Finding(tier=Tier.STOP, kind=Kind.ALLERGY, rule_id="SAME-SUBSTANCE", order="0")
    gap = NotChecked(kind=Kind.RENAL, gap=Gap.CLEARANCE_UNKNOWN, order="0")
    report = CheckReport(findings=(local,), not_checked=(gap,), pack_version="1")
    same_name = Finding(tier=Tier.ADVISE, kind=Kind.CENTRAL, rule_id="SAME-SUBSTANCE", order="0", title_zh="可以用")
    found = merged(report, [CentralAdvice(findings=(same_name,)), nothing(Gap.CENTRAL_LATE)])
    assert found.findings == (local,)
    assert [one.gap for one in found.not_checked] == [Gap.CLEARANCE_UNKNOWN, Gap.CENTRAL_LATE]


def test_two_cards_of_one_service_are_two_findings() -> None:
    one = Card(
        service="a",
        uuid="",
        summary="甲",
        indicator="info",
        source="s",
        topic="t",
        detail="",
        suggestions=(),
        reasons=(),
        about=(),
    )
    other = Card(
        service="a", uuid="", summary="乙", indicator="critical", source="s", topic="t", detail="", suggestions=("改药",),
        reasons=(Reason(code="r", display="监测"),), about=("draft-7",),
    )  # fmt: skip
    findings = told(Advice(cards=(one, other), asked=1), asking()).findings
    assert len({found.rule_id for found in findings}) == 2
    assert [found.order for found in findings] == ["0", "0"], "a draft that is not there is not pointed at"
    assert findings[1].management_zh == "改药"


def test_only_whole_answers_about_this_patient_and_from_central_are_prefetched(books: Books) -> None:
    builders.load(books, builders.patient(1), builders.patient(2), builders.stay(), builders.no_allergy("na"))
    builders.load(books, builders.drug_order("o1"), builders.drug_order("o2", status="stopped"))
    builders.keep(books, sign(1))
    context = {"patientId": "p1", "encounterId": "e1"}
    queries = (
        "Patient/{{context.patientId}}",
        "Patient/p2",
        "MedicationRequest?patient={{context.patientId}}&status=active",
        "MedicationRequest?patient=p1&_sort=-date",
        "MedicationRequest?status=active",
        "Observation?patient=Patient/p2",
        "Coverage?patient={{context.patientId}}",
        "Patient/{{context.fhirUser}}",
        "MedicationRequest",
    )
    found = prefetched(books, queries, context, PATIENT)
    assert set(found) == {queries[0], queries[2]}
    assert found[queries[0]]["id"] == "p1"
    assert [entry["resource"]["id"] for entry in found[queries[2]]["entry"]] == ["o1"]
