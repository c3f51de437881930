"""Readers of consults, handovers and pathways over shown rows, each resource read once; and whom a consult may be asked of."""

from client.fhir.reading import care as reading
from client.fhir.reading.elements import first, mapping, mappings, target, text, who
from offline import scopes
from offline.care_views import Department, Directory
from offline.projection import rows
from offline.projection.rows import once
from offline.scopes import Question
from offline.store.books import Books

consult = once(reading.consult_task, 512)
review = once(reading.review_task, 256)
handover = once(reading.handover, 512)
nursing_handover = once(reading.nursing_handover, 512)
handover_task = once(reading.handover_task, 512)
plan = once(reading.pathway_plan, 256)
variance = once(reading.variance, 512)
home_medicine = once(reading.home_medicine, 512)


def directory(books: Books) -> Directory:
    """Departments, and doctors with where they work; as central last named them."""
    answer = scopes.answered(books, Question.DIRECTORY)
    departments, doctors = [], []
    for row in rows.by_key(books, answer.keys).values():
        if row.type == "Organization" and (name := text(row.resource.get("name"))):
            departments.append(Department(key=row.key, name=name))
        elif row.type == "PractitionerRole":
            person = mapping(row.resource.get("practitioner"))
            key, name = target(person), who(person)
            place = target(first(row.resource.get("location"))) or ""
            titles = [each.get("text") for each in mappings(row.resource.get("code"))]
            if key and name:
                title = next((str(each) for each in titles if each), "")
                doctors.append(Department(key=key, name=f"{name} {title}".strip(), place=place))
    return Directory(
        departments=tuple(sorted(departments, key=_by_name)),
        doctors=tuple(sorted(doctors, key=_by_name)),
        as_of=rows.at(answer.at_ms) if answer.at_ms else None,
        reason=answer.reason,
    )


def _by_name(one: Department) -> tuple[str, str]:
    return one.place, one.name
