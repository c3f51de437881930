"""A big ward for benchmarks: N9 with sixty patients and fifty thousand resources, heavy with vital signs; no ward is really like that.

Every patient has a full chart of `generate.chart`; the rest are readings every quarter of an hour, going back evenly for all.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count, islice

from practice.hospital.generate import chart
from practice.hospital.measures import reading
from practice.hospital.pack import read_content
from practice.hospital.people import staff_resources, station_resources
from practice.hospital.places import WARD_NAMES, bed, location, site_resources
from practice.hospital.roster import Guest, guests
from practice.hospital.scene import Scene
from practice.hospital.words import Json

WARD = "N9"
_FAMILIES = (
    "赵 Zhao",
    "钱 Qian",
    "孙 Sun",
    "李 Li",
    "周 Zhou",
    "吴 Wu",
    "郑 Zheng",
    "王 Wang",
    "冯 Feng",
    "陈 Chen",
    "褚 Chu",
    "卫 Wei",
)
_GIVENS = ("安然 Anran", "望川 Wangchuan", "若溪 Ruoxi", "长亭 Changting", "听雨 Tingyu", "既明 Jiming", "归舟 Guizhou")


def crowd(now: datetime, seed: int, patients: int = 60, resources: int = 50_000) -> Iterator[Json]:
    """Exactly `resources` resources, if the charts alone are not more. Readings come last, so every reference is there."""
    return islice(_endless(now, seed, patients), resources)


def _endless(now: datetime, seed: int, patients: int) -> Iterator[Json]:
    scene = Scene(now=now.replace(second=0, microsecond=0), seed=seed, content=read_content())
    people = [_guest(number) for number in range(1, patients + 1)]
    taken = {f"{WARD}-{guest.bed}" for guest in people}
    yield from site_resources()
    yield location(WARD, WARD_NAMES[WARD], "wa", "yunting-site")
    yield from (bed(WARD, guest.bed, taken) for guest in people)
    yield from staff_resources()
    yield from station_resources()
    for guest in people:
        yield from chart(scene, guest)
    for step in count(1):
        for guest in people:
            yield from _older(scene, guest, step)


def _guest(number: int) -> Guest:
    """A patient of the wards under another name, in a bed of N9."""
    models = guests()
    family, given = _FAMILIES[number % len(_FAMILIES)].split(), _GIVENS[number % len(_GIVENS)].split()
    return replace(
        models[number % len(models)],
        ward=WARD,
        bed=f"{number:02d}",
        name=family[0] + given[0],
        pinyin=f"{family[1]} {given[1]}",
        height_cm=150 + number % 35,
        weight_kg=Decimal(48 + number % 40),
    )


def _older(scene: Scene, guest: Guest, step: int) -> Iterator[Json]:
    moment = scene.now - timedelta(minutes=15 * step + 1)
    if moment.minute == 2:
        moment -= timedelta(minutes=3)
    dice = scene.dice(guest.slug, "older", str(step))
    temperature, pulse, systolic, diastolic, saturation, breaths, flow = guest.vitals
    warmth = temperature + Decimal(dice.randint(-4, 4)) / 10
    swing = dice.randint(-6, 6)
    return reading(
        guest, moment, (warmth, pulse + swing, systolic + swing, diastolic + swing // 2, saturation, breaths, flow)
    )
