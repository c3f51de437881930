"""What the record says outright about pregnancy and skin tests, for the safety rules; refuses to conclude either from anything else.

A positive skin test holds for ever, a negative one for a day and until a later reading of the same test puts it in doubt. "Pregnant"
holds for ten months, "not pregnant" for a week; an active diagnosis that only a pregnant person has says it as long as it is active.
Anything older or unclear is not known.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from client.clinical.safety.facts import SkinTest
from client.clinical.skin_words import said_of
from client.fhir import names
from client.fhir.reading.elements import HERE, extension, first, has_code, moment, targets, text, who
from client.records import Code, OrderStatus, Problem, Result, SkinOutcome, SkinTestRead
from offline.projection import chart, records, rows
from offline.projection.rows import Shown
from offline.store.books import Books

NEGATIVE_TEST_HOLDS = timedelta(hours=24)
TEST_OVER = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR, OrderStatus.DRAFT})
"""An order of a skin test with which nobody reads a negative one and no drug waits."""
PREGNANT_HOLDS, NOT_PREGNANT_HOLDS = timedelta(days=300), timedelta(days=7)
_TRUE = "(status IS NULL OR status NOT IN ('entered-in-error', 'cancelled'))"
_ICD10 = re.compile(r"O(1[0-6]|2\d|3\d|4[0-8])|Z3[345]|Z32\.1")
"""Illness of pregnancy up to labour and its supervision; not abortion, delivery or the time after."""
_WORDS = re.compile(r"妊娠|怀孕|懷孕|孕\s*\d+|早孕|\bpregnan|grávida|gravidez|gestação")
_NOT_NOW = re.compile(
    r"[史后後非未无無否]|产后|流产|异位|宫外|排除|待排|计划|\b(not?|history|previous|ectopic|post|after|planning|prevention)\b|\?"
)
_TESTED = (names.NURSING_ORDER, names.DRUG, names.ATC)
_IS_TEST = re.compile(r"皮试|皮肤试验|skin test|prick test|intradermal test", re.IGNORECASE)


def is_pregnant(books: Books, patient: str, now: datetime) -> bool | None:
    """None where the record does not say."""
    if any(_is_of_pregnancy(problem) for problem in chart.problems_of(books, [patient])[patient]):
        return True
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where=f"code = ? AND {_TRUE}",
        values=[names.PREGNANCY_STATUS],
        order="ORDER BY at_s",
        with_marks=False,
    )
    return _status(found[-1], now) if found else None


def _status(row: Shown, now: datetime) -> bool | None:
    age = None if row.at_s is None else now - rows.at(row.at_s * 1000)
    answer = row.resource.get("valueCodeableConcept")
    if age is None or age < timedelta(0):
        return None
    if _says(answer, names.PREGNANT, names.PREGNANT_ANSWER):
        return True if age <= PREGNANT_HOLDS else None
    return False if _says(answer, names.NOT_PREGNANT, names.NOT_PREGNANT_ANSWER) and age <= NOT_PREGNANT_HOLDS else None


def _says(answer: object, snomed: str, loinc: str) -> bool:
    return has_code(answer, names.SNOMED, snomed) or has_code(answer, names.LOINC, loinc)


def _is_of_pregnancy(problem: Problem) -> bool:
    if problem.name.code_in(names.SNOMED) == names.PREGNANT:
        return True
    if icd := _icd10(problem.name):
        return _ICD10.match(icd) is not None
    words = problem.name.text.casefold()
    return _WORDS.search(words) is not None and _NOT_NOW.search(words) is None


def _icd10(name: Code) -> str | None:
    pairs = ((name.system, name.code), *name.others)
    return next((code for system, code in pairs if system and code and "icd-10" in system), None)


def skin_tests(books: Books, patient: str, now: datetime) -> tuple[SkinTest, ...]:
    """Every test whose result is clear: positive ones of any age, negative ones that hold and that no later reading puts in doubt."""
    found = tests(books, [patient])
    drugs = _waiting(books, patient) if found else {}
    unclear = [one for one in found if outcome_of(one[1]) is SkinOutcome.UNCLEAR and _is_reading(one[1])]
    clear = [
        (row, test)
        for row, result in found
        if (test := _skin_test(row, result, now)) is not None
        and (test.is_positive or not any(_puts_in_doubt(one, (row, result)) for one in unclear))
    ]
    return (*(test for _, test in clear), *(one for row, test in clear for one in _linked(books, row, test, drugs)))


def _linked(books: Books, row: Shown, test: SkinTest, drugs: Mapping[str, Sequence[str]]) -> list[SkinTest]:
    """The same test as one of the drugs that wait for it, with the code of its order. A negative answer to a drug's order is none."""
    mine = _drugs_of(row, drugs)
    asked = rows.by_key(books, targets(row.resource.get("basedOn"), HERE)) if mine else {}
    orders = [records.order(one) for one in asked.values() if one.type == "ServiceRequest"]
    if not test.is_positive and len(orders) < len(asked):
        return []
    code = test.test or next((found for one in orders if (found := one.what.code_in(names.NURSING_ORDER))), None)
    return [replace(test, drug_id=drug, test=code) for drug in mine]


def _puts_in_doubt(later: tuple[Shown, Result], negative: tuple[Shown, Result]) -> bool:
    """A reading of the same test that is not older and that nobody can read."""
    (row, said), (before, known) = later, negative
    is_older = row.at_s is not None and before.at_s is not None and row.at_s < before.at_s
    if is_older or row.key == before.key:
        return False
    is_named = said.code.text.strip() == known.code.text.strip()
    codes = ((said.code.code_in(system), known.code.code_in(system)) for system in _TESTED)
    is_coded = any(one is not None and one == other for one, other in codes)
    answered = set(targets(row.resource.get("basedOn"), HERE)) & set(targets(before.resource.get("basedOn"), HERE))
    return is_named or is_coded or bool(answered)


def tests(books: Books, patients: Collection[str]) -> list[tuple[Shown, Result]]:
    """Every skin test with what it said, oldest first."""
    where = f"is_vital IS NOT 1 AND (body LIKE '%皮试%' OR body LIKE '%皮肤试验%' OR body LIKE '% test%') AND {_TRUE}"
    found = rows.read(books, ["Observation"], patients=patients, where=where, order="ORDER BY at_s", with_marks=False)
    return [(row, result) for row in found for result in records.results(row) if _IS_TEST.search(result.code.text)]


def drugs_waiting(books: Books, patients: Collection[str]) -> dict[str, Code]:
    """Key of a skin test's order to the first drug whose order names it as what it waits for."""
    found: dict[str, Code] = {}
    for row in rows.read(books, ["MedicationRequest"], patients=patients, with_marks=False):
        order = records.order(row)
        for key in order.rests_on:
            found.setdefault(key, order.what)
    return found


def _waiting(books: Books, patient: str) -> dict[str, list[str]]:
    """Key of a skin test's order to the drugs whose orders name it as what they wait for."""
    found: dict[str, list[str]] = {}
    for row in rows.read(books, ["MedicationRequest"], patients=[patient], with_marks=False):
        order = records.order(row)
        for key in order.rests_on if order.drug_id else ():
            found.setdefault(key, []).append(order.drug_id or "")
    return found


def is_waited_for(books: Books, patient: str, test: str) -> bool:
    """Whether a drug's order names it as the test that it waits for."""
    return test in _waiting(books, patient)


def _drugs_of(row: Shown, drugs: Mapping[str, Sequence[str]]) -> list[str]:
    """The drugs that the test was made for: a result of the very test that their orders name is about these drugs."""
    answered = targets(row.resource.get("basedOn"), HERE)
    return list(dict.fromkeys(drug for key in answered for drug in drugs.get(key, ())))


def _until(row: Shown) -> datetime | None:
    """When a negative test ends to hold: what the test itself says, else a day after it was read."""
    said = moment(extension(row.resource, names.VALID_UNTIL).get("valueDateTime"))
    return said or (rows.at(row.at_s * 1000) + NEGATIVE_TEST_HOLDS if row.at_s is not None else None)


def _is_over(row: Shown, now: datetime) -> bool:
    until = _until(row)
    return until is None or now > until


def skin_tests_read(books: Books, patient: str) -> tuple[SkinTestRead, ...]:
    """The newest of each test with what it said, the newest first; over or not, clear or not."""
    found: dict[str, SkinTestRead] = {}
    for one in readings(books, patient):
        found.setdefault(one.name, one)
    return tuple(found.values())


def readings(books: Books, patient: str) -> tuple[SkinTestRead, ...]:
    """Every reading, the newest first: a positive one is not covered by what was read after it."""
    found = [_read(row, result) for row, result in tests(books, [patient])]
    return tuple(reversed(found))


def _read(row: Shown, result: Result) -> SkinTestRead:
    outcome = outcome_of(result)
    return SkinTestRead(
        key=row.key,
        name=result.code.text,
        outcome=outcome,
        said=result.text or "",
        at=rows.at(row.at_s * 1000) if row.at_s is not None else None,
        until=_until(row) if outcome is SkinOutcome.NEGATIVE else None,
        by=who(first(row.resource.get("performer"))),
        answers=targets(row.resource.get("basedOn"), HERE),
    )


def outcome_of(result: Result) -> SkinOutcome:
    """By its words and its sign; where the two say different things, it is unclear."""
    said = said_of(result.text or "")
    signed = {"POS": SkinOutcome.POSITIVE, "NEG": SkinOutcome.NEGATIVE}.get(result.flag or "", said)
    return signed if said in {SkinOutcome.UNCLEAR, signed} else SkinOutcome.UNCLEAR


def _is_reading(result: Result) -> bool:
    return bool((result.text or "").strip() or result.flag)


def _skin_test(row: Shown, result: Result, now: datetime) -> SkinTest | None:
    outcome = outcome_of(result)
    is_positive, is_negative = outcome is SkinOutcome.POSITIVE, outcome is SkinOutcome.NEGATIVE
    is_fresh = row.at_s is not None and rows.at(row.at_s * 1000) <= now and not _is_over(row, now)
    if is_positive == is_negative or (is_negative and not is_fresh):
        return None
    drug, atc = result.code.code_in(names.DRUG), result.code.code_in(names.ATC)
    read_at = None if row.at_s is None else rows.at(row.at_s * 1000)
    until, zone = _until(row) if is_negative else None, now.tzinfo
    return SkinTest(
        key=row.key,
        is_positive=is_positive,
        drug_id=drug,
        atc=atc,
        text=result.code.text,
        test=result.code.code_in(names.NURSING_ORDER),
        read_at=read_at.astimezone(zone) if read_at is not None else None,
        until=until.astimezone(zone) if until is not None else None,
        batch=text(extension(row.resource, names.SKIN_TEST_BATCH).get("valueString")) or "",
    )
