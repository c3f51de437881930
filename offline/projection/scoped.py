"""Who is in which scope of the patient list, and who may be read of other wards; refuses to show an unasked question as nobody."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from client.fhir import names, reading
from client.fhir.reading.elements import target
from client.records import Consult, Permission, Stay
from offline import census, scopes
from offline.census import GUEST, Here
from offline.projection import chart, records, rows
from offline.projection.rows import Shown
from offline.scopes import LEFT_DAYS, OF_A_PERSON, QUESTIONS, Answered, Question, Scope
from offline.store.books import Books
from offline.views import BedCard, Scoped

FORGOTTEN_AFTER = timedelta(days=7)
"""How long after it was due a consult that nobody closed still is a reason to read."""
OPEN = frozenset({"requested", "received", "accepted", "ready", "in-progress", "on-hold"})

consult = rows.once(reading.consult, 512)
team = rows.once(reading.team, 512)
permission = rows.once(reading.permission, 512)


def department(books: Books, ward: str) -> str | None:
    """The Organization that runs the ward, as its Location says."""
    found = rows.by_key(books, [ward]).get(ward)
    return target(found.resource.get("managingOrganization")) if found else None


def scopes_of(books: Books, me: str, ward: str, now: datetime) -> dict[Scope, Scoped]:
    """The seven scopes beside the ward, for this person (`Practitioner/id`)."""
    answers = {question: scopes.answered(books, question) for question in Question}
    held = {question: _held(books, answer.keys) for question, answer in answers.items()}
    open_consults = [one for one in map(consult, held[Question.CONSULTS]) if is_open(one, now)]
    recalls = [one for one in map(consult, held[Question.RECALLS]) if is_open(one, now)]
    permitted = [one for one in map(permission, held[Question.PERMISSIONS]) if is_valid(one, me, now)]
    teams = [one for one in map(team, held[Question.TEAMS]) if one.is_active and me in one.members]
    stays = [records.stay(row) for row in held[Question.STAYS]]
    found: dict[Scope, Mapping[str, str]] = {
        Scope.MY_TEAM: {one.patient: one.name for one in teams},
        Scope.MY_CONSULTS: {one.patient: one.question for one in open_consults if one.owner == me},
        Scope.CONSULTS: {one.patient: one.question for one in open_consults},
        Scope.AUTHORISED: {one.patient: one.given_by or "" for one in permitted},
        Scope.LEFT: {one.patient: "" for one in _left(stays, now)},
        Scope.MOVED: {one.patient: "" for one in stays if one.status == "in-progress" and one.ward != ward},
        Scope.RECALLED: {one.patient: one.question for one in recalls},
        Scope.ANNOUNCED: {one.patient: one.reason.text if one.reason else "" for one in _announced(books)},
    }
    here = {one.patient for one in census.ward(books)}
    return {scope: _scoped(scope, answers[QUESTIONS[scope]], every, me, here) for scope, every in found.items()}


def announced_here(books: Books) -> list[str]:
    """The patients of planned stays on the ward who are not on it."""
    here = {one.patient for one in census.ward(books)}
    return sorted({one.patient for one in _announced(books)} - here)


def _announced(books: Books) -> list[Stay]:
    """Planned stays on the ward, as central last named them; one that began or was called off since is none."""
    held = (records.stay(row) for row in _held(books, scopes.answered(books, Question.ANNOUNCED).keys))
    return [one for one in held if one.status == "planned" and one.patient]


def _held(books: Books, keys: Collection[str]) -> list[Shown]:
    return list(rows.by_key(books, keys).values())


def _left(stays: Iterable[Stay], now: datetime) -> list[Stay]:
    return [
        one
        for one in stays
        if one.status == "finished" and one.ended_at is not None and now - one.ended_at <= LEFT_DAYS
    ]


def _scoped(scope: Scope, answer: Answered, found: Mapping[str, str], me: str, here: Collection[str]) -> Scoped:
    """Whoever came back to the ward is on its list, not among those who left it."""
    is_known = answer.at_ms > 0 and (scope not in OF_A_PERSON or me in answer.people)
    if not is_known:
        reason = answer.reason or "not-asked"
        return Scoped(scope=scope, patients={}, as_of=None, reason=reason)
    shown = {who: why for who, why in found.items() if not (scope in {Scope.LEFT, Scope.MOVED} and who in here)}
    return Scoped(scope=scope, patients=shown, as_of=rows.at(answer.at_ms), reason=answer.reason)


def with_cards(one: Scoped, cards: Mapping[str, BedCard]) -> Scoped:
    """With the cards of those of its patients who do not lie on the ward."""
    found = tuple(cards[patient] for patient in one.patients if patient in cards)
    return msgspec.structs.replace(one, cards=found) if found else one


def is_open(one: Consult, now: datetime) -> bool:
    """Whether it still lets us read: an overdue one does, one that nobody ever closed does not for ever."""
    return is_waiting(one) and (one.until is None or now < one.until + FORGOTTEN_AFTER)


def is_waiting(one: Consult) -> bool:
    return one.status in OPEN and bool(one.patient)


def is_valid(one: Permission, me: str | None, now: datetime) -> bool:
    """`me` None: for anybody."""
    is_in_time = (one.since is None or one.since <= now) and (one.until is None or now < one.until)
    return one.is_active and bool(one.patient) and is_in_time and (me is None or me in one.actors)


def guests(books: Books, now: datetime) -> dict[str, str]:
    """Patients beside the ward whom an open consult, a valid permission, a planned stay here or a link with one of ours lets us read."""
    asked = _held(books, scopes.answered(books, Question.CONSULTS).keys)
    given = _held(books, scopes.answered(books, Question.PERMISSIONS).keys)
    found = {one.patient: one.key for one in map(consult, asked) if is_open(one, now) and one.kind == names.CONSULT}
    found |= {one.patient: one.key for one in map(permission, given) if is_valid(one, None, now)}
    found |= {one.patient: one.key for one in _announced(books)}
    known = chart.patients(books, [one.patient for one in census.followed(books)]).items()
    found |= {one.replaced_by: key for key, one in known if one.replaced_by and one.temporary is not None}
    here = {one.patient for one in census.ward(books)}
    return {patient: reason for patient, reason in found.items() if patient not in here}


def known(books: Books, keys: Sequence[str]) -> list[Here]:
    """Where each of these stands: as the census has it, else as somebody of whom only name and stay are here."""
    found, stays = census.of(books, keys), chart.stays(books, keys)
    return [found.get(key) or _stranger(key, stays.get(key)) for key in keys]


def _stranger(key: str, stay: Stay | None) -> Here:
    return Here(
        patient=key,
        encounter=stay.key if stay else None,
        arrived_at_ms=0,
        left_at_ms=None,
        left_reason=GUEST,
        fresh_at_ms=None,
        verified_at_ms=None,
        verified_hash=None,
        is_equal=None,
    )
