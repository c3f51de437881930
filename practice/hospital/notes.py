"""Writes the progress notes of the past days as Compositions in the ward's own words; writes no note for today of patient 12."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from html import escape

from practice.hospital.condition import Condition
from practice.hospital.documents import CORRECTED, corrected, documents, typed
from practice.hospital.people import Staff, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, concept, entry_identifier, instant, sid

FIRST, DAILY, TRANSFER = "首次病程记录", "日常病程记录", "转入记录"


def notes(scene: Scene, guest: Guest, picture: Condition) -> Iterator[Json]:
    names = "；".join(f"{problem.text}{'？' if problem.is_provisional else ''}" for problem in picture.problems)
    sex, written = "男" if guest.is_male else "女", scene.admitted(guest) + timedelta(hours=2)
    who = f"{guest.name}，{sex}，{guest.age} 岁，因“{guest.headline}”入院。"
    first = "\n".join((who, f"初步诊断：{names}。", f"检查：{picture.finding}", f"诊疗计划：{picture.plan}"))
    if written < scene.now:
        yield note(guest, 1, FIRST, written, first)
    for number, moment in enumerate(_daily_moments(scene, guest), start=2):
        daily = note(guest, number, DAILY, moment, _daily(guest, picture, is_last=moment.date() == scene.now.date()))
        is_mended = guest.slug == CORRECTED and number == 2 and moment + timedelta(hours=3) < scene.now
        yield from corrected(daily) if is_mended else (daily,)
    for number, (kind, title, moment, text, author) in enumerate(documents(scene, guest, picture), start=20):
        yield note(guest, number, title, moment, text, kind=kind, author=author)
    if guest.slug == "n3-25":
        text = f"今日由心血管内科内五病区 09 床转入我科。\n转入诊断：{names}。\n{picture.story}\n处理：{picture.plan}"
        yield note(guest, 9, TRANSFER, scene.now - timedelta(hours=2, minutes=45), text)


def _daily_moments(scene: Scene, guest: Guest) -> list[datetime]:
    days = range(max(2 - guest.day, -2), 1)
    moments = [scene.day(offset, time(10, 15)) + timedelta(minutes=int(guest.bed)) for offset in days]
    is_mine = guest.level in {"1", "S"} or int(guest.bed) % 2 == 0
    wanted = moments if is_mine else moments[:1]
    has_draft = guest.slug == "n3-12"
    return [moment for moment in wanted if moment < scene.now and not (has_draft and moment.date() == scene.now.date())]


def _daily(guest: Guest, picture: Condition, *, is_last: bool) -> str:
    temperature, pulse, systolic, diastolic, saturation, breaths, flow = guest.vitals
    oxygen = f"（鼻导管 {flow} L/min）" if flow else "（未吸氧）"
    signs = f"T {temperature} ℃，P {pulse} 次/分，R {breaths} 次/分，BP {systolic}/{diastolic} mmHg，SpO₂ {saturation}%{oxygen}。"
    if not is_last:
        return f"患者一般情况尚可。\n{picture.finding}\n处理：{picture.plan}"
    return f"{picture.story}\n查体：{signs}\n处理：{picture.plan}"


def note(
    guest: Guest,
    number: int,
    title: str,
    written: datetime,
    text: str,
    *,
    kind: str = "progress",
    author: Staff | None = None,
) -> Json:
    key = f"n-{guest.slug}-{number}"
    author = author or doctor(guest.doctor)
    body = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    narrative = {"status": "additional", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'}
    return {
        "resourceType": "Composition",
        "id": key,
        "identifier": {"system": sid("entry"), "value": entry_identifier(key)[0]["value"]},
        "status": "final",
        "type": concept(title, *typed(kind)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "date": instant(written),
        "author": [author.reference],
        "title": title,
        "section": [{"title": title, "text": narrative}],
    }
