"""Observation to results with the range and flag central gave, DiagnosticReport to its issue time; refuses to flag by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from client.fhir.names import REPORTED_BY
from client.fhir.reading.blood import is_of_transfusion
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code,
    codings,
    extension,
    first_code,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    range_text,
    targets,
    text,
    version,
    who,
)
from client.fhir.reading.fluids import is_fluid
from client.fhir.reading.observations import part_key
from client.fhir.reading.specialties import is_of_specialty
from client.fhir.reading.values import has_value, observed_at, value
from client.records import Code, Result

_RANGE_MEANING = "http://terminology.hl7.org/CodeSystem/referencerange-meaning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One DiagnosticReport: which results it issued, and when. `results` are keys, in the report's order."""

    key: str
    name: Code | None
    status: str
    issued_at: datetime | None
    results: tuple[str, ...]
    conclusion: str | None
    version: str | None
    categories: tuple[str, ...] = ()
    """Codes of what kind of report it is (v2-0074)."""
    effective_at: datetime | None = None
    performers: tuple[str, ...] = ()
    """Who answers for it, then who interpreted it; names as far as central gives them."""
    conclusion_codes: tuple[Code, ...] = ()
    studies: tuple[str, ...] = ()
    """The imaging studies it is about, in central's words or as its references."""
    attachments: tuple[str, ...] = ()
    """Titles of its presented forms; what they hold is not fetched."""


def results(resource: Mapping[str, Any], origin: Origin = HERE) -> tuple[Result, ...]:
    """The Observation's own value, then its components (key `Observation/id#code`). `report` is joined by who knows the reports.

    What a specialty writes down, what went in and out and what is seen of a transfusion has its own pages and is no result.
    """
    del origin
    if is_of_specialty(resource) or is_fluid(resource) or is_of_transfusion(resource):
        return ()
    parts = mappings(resource.get("component"))
    found = [_result(resource, part, part_key(resource, part, place)) for place, part in enumerate(parts)]
    if has_value(resource) or not parts:
        found.insert(0, _result(resource, resource, key(resource)))
    return tuple(found)


def report(resource: Mapping[str, Any], origin: Origin = HERE) -> Report:
    return Report(
        key=key(resource),
        name=code(resource.get("code")),
        status=text(resource.get("status")) or "unknown",
        issued_at=moment(resource.get("issued")),
        results=targets(resource.get("result"), origin),
        conclusion=text(resource.get("conclusion")),
        version=version(resource),
        categories=tuple(dict.fromkeys(_codes(resource.get("category")))),
        effective_at=observed_at(resource),
        performers=tuple(dict.fromkeys(_people(resource, origin))),
        conclusion_codes=tuple(said for each in mappings(resource.get("conclusionCode")) if (said := code(each))),
        studies=tuple(found for each in mappings(resource.get("imagingStudy")) if (found := who(each, origin))),
        attachments=tuple(map(_form, mappings(resource.get("presentedForm")))),
    )


def reported_by(resource: Mapping[str, Any]) -> str | None:
    """Who said the value on the telephone, of a result that was entered by hand from such a report."""
    return text(extension(resource, REPORTED_BY).get("valueString"))


def _codes(concepts: Any) -> Iterator[str]:
    for concept in mappings(concepts):
        yield from (found for _, found, _ in codings(concept) if found)


def _people(resource: Mapping[str, Any], origin: Origin) -> Iterator[str]:
    for member in ("performer", "resultsInterpreter"):
        yield from (found for each in mappings(resource.get(member)) if (found := who(each, origin)))


def _form(attachment: Mapping[str, Any]) -> str:
    return text(attachment.get("title")) or text(attachment.get("contentType")) or text(attachment.get("url")) or "?"


def _result(resource: Mapping[str, Any], element: Mapping[str, Any], name: str) -> Result:
    measured, normal = value(element), _normal_range(element)
    return Result(
        key=name,
        code=code(element.get("code")) or Code(text=""),
        amount=measured.amount,
        text=measured.text,
        comparator=measured.comparator,
        low=amount(normal.get("low")),
        high=amount(normal.get("high")),
        range_text=text(normal.get("text")) or range_text(normal),
        flag=next((found for each in mappings(element.get("interpretation")) if (found := first_code(each))), None),
        status=text(resource.get("status")) or "unknown",
        observed_at=observed_at(resource),
        issued_at=moment(resource.get("issued")),
        version=version(resource),
    )


def _normal_range(element: Mapping[str, Any]) -> Mapping[str, Any]:
    """The one range that is meant as normal; when several could be (by age, by sex), none: choosing would be guessing."""
    found = [each for each in mappings(element.get("referenceRange")) if _is_normal(each)]
    return mapping(found[0]) if len(found) == 1 else {}


def _is_normal(each: Mapping[str, Any]) -> bool:
    return "type" not in each or has_code(each.get("type"), _RANGE_MEANING, "normal")
