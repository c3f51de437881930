"""Pictures of a drill that is really played, with its own hospital, station and script, after the ward's windows are closed."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import SystemRandom

from PySide6.QtWidgets import QApplication, QWidget

from client.clock import SystemClock
from offline.drills import Step
from offline.mode import Mode
from ui.commands.drill import HEAD_NURSE, Line, accounts, drill_settings
from ui.commands.hospital import start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD
from ui.drill.director import Director, DirectorParts
from ui.drill.panel import DrillPanel
from ui.drill.plan import WORD, DrillPlan, Word, put
from ui.tour.acts_at_bed import give_by_scan
from ui.tour.acts_at_the_desk import sign_in
from ui.tour.hands import front, settle, until
from ui.tour.people import Cast, cast
from ui.workplace.workplace import Workplace

LONG_S = 120.0
Take = Callable[[str, QWidget], Awaitable[None]]
PLAYED = (
    "drill-sign-in",
    "drill-script",
    "drill-script-played",
    "drill-nurse",
    "drill-doctor",
    "drill-centre",
    "drill-page",
)

OWN_SIZE = frozenset({"drill-script", "drill-script-played", "drill-page"})


def plan_of(language: str, theme: str, text_percent: int) -> DrillPlan:
    return DrillPlan(
        id="practice",
        ward="内三病区",
        station="N3-D01",
        led_by="苏叶",
        took_part=("柳安", "白芷", "沈亦舟"),
        is_alone=False,
        language=language,
        theme=theme,
        text_percent=text_percent,
    )


async def play(
    app: QApplication, loop: asyncio.AbstractEventLoop, work: Path, plan: DrillPlan, size: tuple[int, int], take: Take
) -> None:
    """From the sign-in to a dose at the bed; `take` draws each of PLAYED."""
    hospital = await start_hospital(work / "hospital", is_drill=True)
    settings = drill_settings(work, hospital.base, plan)
    workplace = Workplace(app, settings, SystemClock(settings.zone), SystemRandom(), loop=loop, cache=work / "cache")
    people = cast(workplace, size)
    try:
        await workplace.open()
        line = Line(hospital, workplace.clock)
        parts = DirectorParts(
            plan=plan,
            folder=work,
            station=workplace.station,
            clock=workplace.clock,
            spawner=workplace.spawner,
            line=line.turn,
            elsewhere=line.write_elsewhere,
        )
        await _scenes(people, Director(parts, workplace), work, take)
    finally:
        people.close()
        for top in app.topLevelWidgets():
            top.hide()
        await workplace.close()
        await hospital.stop()


async def _scenes(people: Cast, director: Director, work: Path, take: Take) -> None:
    panel = DrillPanel(people.workplace.theme, director, accounts())
    count = 0

    async def looked() -> None:
        nonlocal count
        count += 1
        put(work, WORD, Word(drill=director.plan.id, count=count))
        director.look()
        await settle(0.3)

    while not director.may_cut:
        await looked()
    await looked()
    await take("drill-sign-in", people.seats["nurse"].entry)
    panel.bring_up()
    await take("drill-script", panel)
    await sign_in(people, "nurse", NURSE, PASSWORD)
    await sign_in(people, "doctor", DOCTOR, PASSWORD)
    await _act(people, director, looked)
    await take("drill-script-played", panel)
    await front(people.nurse.window)
    people.nurse.window.show_page("beds")
    await take("drill-nurse", people.nurse.window)
    unit = director.prompt.unit
    await front(people.doctor.window)
    people.doctor.page.open_patient(unit.patient if unit is not None else "")
    await settle(0.6)
    await take("drill-doctor", people.doctor.window)
    people.doctor.paper.show()
    people.doctor.paper.window.resize(1280, 1040)
    await settle(1.2)
    await take("drill-page", people.doctor.paper.window)
    people.doctor.paper.leave()
    people.doctor.centre.show()
    await settle(0.8)
    await take("drill-centre", people.doctor.centre.window)
    director.close()
    panel.close()
    panel.deleteLater()


async def _act(people: Cast, director: Director, looked: Callable[[], Awaitable[None]]) -> None:
    """The cut, the declaration, the answer, a dose at the bed."""
    station = people.workplace.station
    head = await station.sign_in(HEAD_NURSE, PASSWORD)
    director.cut()
    await until(lambda: station.status.mode is Mode.EMERGENCY, "the played emergency", LONG_S)
    await station.declare(head, "演练：网络中断")
    card = director.prompt.allergic
    director.answer(" ".join(one.substance.text for one in card.allergies) if card is not None else "?")
    director.saw(Step.TELL)
    await looked()
    unit = director.prompt.unit
    if unit is not None:
        await give_by_scan(people, unit.patient, unit.code, note="演练")
    await looked()
    await looked()
