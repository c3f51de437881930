"""The chosen patient's stay in words: bottles with their order, who prepared and checked, slips, tests. Computes nothing."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.infusion_room import BottleState
from offline.views.room import BottleRow, RoomRow
from ui.nurse.group_words import group_words
from ui.room import words
from ui.units import rate_words

At = Callable[[datetime | None], str]


def detail_words(row: RoomRow, catalogue: Catalogue, language: str, now: datetime, at: At) -> str:
    translate = QCoreApplication.translate
    said = [_bottle(one, catalogue, language, now, at) for one in row.bottles]
    course = words.course_words(row.course)
    said += [course] if course else []
    if row.slips or row.number:
        numbers = "、".join(dict.fromkeys([*row.slips, *([row.number] if row.number else [])]))
        said.append(translate("Room", "Slip: {numbers}").format(numbers=numbers))
    known = translate("Room", "Registered: {registered} · paid: {paid}")
    said.append(known.format(registered=words.said_word(row.registered), paid=words.said_word(row.paid)))
    said += [translate("Room", "Waits for: {test}").format(test=test.test.what.text) for test in row.tests]
    return "\n".join((*said, *_stay(row, at)))


def _bottle(one: BottleRow, catalogue: Catalogue, language: str, now: datetime, at: At) -> str:
    translate = QCoreApplication.translate
    name = group_words(one.lines, catalogue, language)
    rate = rate_words(one.lines[0].rate) if one.lines and one.lines[0].rate is not None else ""
    state = words.left_words(one, now) or words.bottle_word(one.state)
    told = [f"{one.place}/{one.of}  {name}", " · ".join(part for part in (rate, state) if part)]
    if one.checked_by and one.state is not BottleState.OPEN:
        told.append(translate("Room", "checked by {who}").format(who=one.checked_by))
    if one.running is not None:
        told.append(translate("Room", "begun {time}").format(time=at(one.running.began_at)))
        if one.running.looked_at is not None:
            told.append(translate("Room", "looked at {time}").format(time=at(one.running.looked_at)))
    return "\n".join((told[0], " · ".join(told[1:])))


def _stay(row: RoomRow, at: At) -> Iterable[str]:
    translate, stay = QCoreApplication.translate, row.stay
    if stay is None:
        return
    first = stay.accepted
    yield translate("Room", "Taken in {time} by {who}").format(time=at(first.at), who=first.by or "—")
    if stay.reaction is not None:
        said = translate("Room", "Reaction {time}: {what}")
        yield said.format(time=at(stay.reaction.at), what=stay.reaction.reason)
    if row.may_leave_at is not None:
        said = translate("Room", "Needle out {time}; observed until {until}")
        yield said.format(time=at(stay.withdrawn_at), until=at(row.may_leave_at))
