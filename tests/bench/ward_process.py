"""The station of figure (e) as a process of its own: `python -m tests.bench.ward_process BASE FOLDER` prints one JSON line."""

import asyncio
import json
import sys
import time
from pathlib import Path

from client.central.answers import Entry
from client.clock import SystemClock
from client.fhir import text
from offline.simulation import stations
from offline.simulation.stations import Simulated
from tests.bench.reasons import Spent, shared
from tests.bench.single import median, settings_for, station, until_fresh
from tests.bench.table import percentile

REFRESHES = 10
CHANGED = 8
PROFILED = 2


async def _measured(base: str, folder: Path) -> dict[str, float | str]:
    async with station(base, folder) as one:
        began, used = time.perf_counter(), time.process_time()
        await one.station.start()
        await until_fresh(one)
        found: dict[str, float | str] = {"first_s": time.perf_counter() - began}
        found["patients"] = float(len(one.patients))
        found["first_spent"] = shared({"station": time.process_time() - used}, float(found["first_s"]))
        found["rows"] = float(
            await one.database.read(lambda books: books.execute("SELECT count(*) FROM resource").fetchone()[0])
        )
        await one.station.engine.pull_once()
        found |= await _switches(one)
        spent = Spent()
        found |= {"refresh_s": await _refreshes(one, base, spent), "refresh_spent": spent.words()}
        return found | _memory()


async def _switches(one: Simulated) -> dict[str, float]:
    taken = []
    for stay in one.patients:
        began = time.perf_counter()
        seen = one.station
        await seen.chart(stay.patient)
        await seen.due(patient=stay.patient)
        taken.append((time.perf_counter() - began) * 1000)
    return {"switch_ms": percentile(taken, 0.95), "switch_p50_ms": median(taken)}


async def _refreshes(one: Simulated, base: str, spent: Spent) -> float:
    """Somebody else writes a few rows; then one whole pass of the feed."""
    settings = settings_for(base)
    other = stations.connect(settings, SystemClock(settings.zone), None)
    taken = []
    for turn in range(REFRESHES + PROFILED):
        some = [one.patients[(turn * CHANGED + place) % len(one.patients)].patient for place in range(CHANGED)]
        await other.batch([Entry(verb="POST", url="Observation", resource=_pulse(patient, one)) for patient in some])
        if turn >= REFRESHES:
            with spent.round():
                await one.station.engine.pull.refresh()
            continue
        began = time.perf_counter()
        await one.station.engine.pull.refresh()
        taken.append(time.perf_counter() - began)
    await other.close()
    return median(taken)


def _pulse(patient: str, one: Simulated) -> bytes:
    return text.encode(
        {
            "resourceType": "Observation",
            "status": "final",
            "category": [
                {
                    "coding": [
                        {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}
                    ]
                }
            ],
            "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
            "subject": {"reference": patient},
            "effectiveDateTime": one.station.clock.now().isoformat(timespec="seconds"),
            "valueQuantity": {"value": 80, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"},
        }
    )


def _memory() -> dict[str, float]:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return {"rss_mib": kib["VmRSS"] / 1024, "peak_mib": kib["VmHWM"] / 1024}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_measured(sys.argv[1], Path(sys.argv[2])))))
