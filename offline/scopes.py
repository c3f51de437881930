"""The scopes of the patient list, and what central answered to the questions behind them; refuses to call an unasked question empty.

What was answered is kept with the store (`store_fact`), so that an emergency and a restart show the last answer with its time.
"""

from datetime import timedelta
from enum import StrEnum

import msgspec

from offline.store import facts
from offline.store.books import Books

LEFT_DAYS = timedelta(days=7)
"""For how long somebody who was discharged stays on the list."""


class Scope(StrEnum):
    """Which patients the list shows. CRITICAL is a filter of the ward: an unread critical value."""

    WARD = "ward"
    MY_TEAM = "my-team"
    MY_CONSULTS = "my-consults"
    CONSULTS = "consults"
    AUTHORISED = "authorised"
    LEFT = "left"
    MOVED = "moved"
    RECALLED = "recalled"
    ANNOUNCED = "announced"
    """Who is to come to the ward: a planned stay, with a bed or without."""
    CRITICAL = "critical"


class Question(StrEnum):
    """What is asked of central beside the ward itself."""

    STAYS = "stays"
    CONSULTS = "consults"
    RECALLS = "recalls"
    TEAMS = "teams"
    PERMISSIONS = "permissions"
    TASKS = "tasks"
    COVERAGES = "coverages"
    ACCOUNTS = "accounts"
    CLINIC = "clinic"
    """Today's visits of the department's clinics, their appointments, and the clinics themselves."""
    DIRECTORY = "directory"
    APPOINTMENTS = "appointments"
    ANNOUNCED = "announced"
    TRACES = "traces"
    """Who changed the orders, notes, diagnoses and allergies of the ward at central, and who signed for it."""
    PHARM_REVIEWS = "pharm-reviews"
    """Pharmacists' reviews that name no patient, or a group of orders: no feed of a patient brings what they speak of."""


QUESTIONS: dict[Scope, Question] = {
    Scope.MY_TEAM: Question.TEAMS,
    Scope.MY_CONSULTS: Question.CONSULTS,
    Scope.CONSULTS: Question.CONSULTS,
    Scope.AUTHORISED: Question.PERMISSIONS,
    Scope.LEFT: Question.STAYS,
    Scope.MOVED: Question.STAYS,
    Scope.RECALLED: Question.RECALLS,
    Scope.ANNOUNCED: Question.ANNOUNCED,
}
OF_A_PERSON = frozenset({Scope.MY_TEAM, Scope.MY_CONSULTS, Scope.AUTHORISED})
"""Scopes that say nothing about who was not asked for."""


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The last whole answer: the rows it named, and for whom it was asked; `at_ms` 0 while there is none.

    `reason`: why there is no newer one.
    """

    keys: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    at_ms: int = 0
    reason: str = ""


def answered(books: Books, question: Question) -> Answered:
    found = facts.get(books, _key(question))
    return Answered() if found is None else msgspec.json.decode(found, type=Answered)


def keep(books: Books, question: Question, answer: Answered) -> None:
    facts.put(books, _key(question), msgspec.json.encode(answer).decode())


def failed(books: Books, question: Question, reason: str) -> None:
    """The answer before stays, with its time."""
    keep(books, question, msgspec.structs.replace(answered(books, question), reason=reason))


def _key(question: Question) -> str:
    return f"scope:{question.value}"
