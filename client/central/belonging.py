"""Who belongs to a ward or to a person beside those who lie there: who left, consults, teams, permissions; refuses to look at charts."""

from collections.abc import Sequence

from client.central.answers import Row
from client.central.chunks import chunks
from client.central.http import Central
from client.central.pages import Params, all_rows, in_time
from client.central.profile import Profile
from client.errors import CommandRefused, NotAllowed
from client.fhir import text
from client.fhir.names import INFUSION_SEAT, LOCATION_TYPE, ORGANIZATION_TYPE, PLACE_KIND, STAFF_ROLE, TASK
from client.fhir.reading.elements import has_code, mappings

OPEN_TASKS = "requested,received,accepted,ready,in-progress,on-hold"
AT_ONCE = 20
ORDERS_AT_ONCE = 200


async def stays(central: Central, profile: Profile, ward: str, since: str) -> tuple[Row, ...]:
    """Stays that touched the ward: those that ended at or after the day `since`, and those that run, here or elsewhere by now."""
    ended = [("location", ward), ("status", "finished"), ("date", f"ge{since}")]
    running = [("location", ward), ("status", "in-progress")]
    return (*await _all(central, profile, "Encounter", ended), *await _all(central, profile, "Encounter", running))


async def announced(central: Central, profile: Profile, ward: str) -> tuple[Row, ...]:
    """Stays that are planned on the ward: who is to come, with a bed or without."""
    return await _all(central, profile, "Encounter", [("location", ward), ("status", "planned")])


async def clinic(central: Central, profile: Profile, department: str, day: str) -> tuple[Row, ...]:
    """The clinics that the department runs, and their visits and appointments from that day on."""
    places = await _all(central, profile, "Location", [("organization", department)])
    clinics = [row for row in places if is_clinic(row)]
    found: list[Row] = [*clinics, *(row for row in places if is_seat(row))]
    for place in clinics:
        for kind, name in (("Encounter", "location"), ("Appointment", "location")):
            found += await _all(central, profile, kind, [(name, place.key), ("date", f"ge{day}")])
    return tuple(found)


def is_clinic(row: Row) -> bool:
    """A Location that says it is an area or a room of its own: neither building nor ward nor bed."""
    kind = text.decode(row.raw).get("physicalType")
    return has_code(kind, LOCATION_TYPE, "area", "ro")


def is_seat(row: Row) -> bool:
    """A Location that says it is a seat of an infusion room."""
    kinds = mappings(text.decode(row.raw).get("type"))
    return any(has_code(each, PLACE_KIND, INFUSION_SEAT) for each in kinds)


async def tasks(central: Central, profile: Profile, kind: str, owners: Sequence[str]) -> tuple[Row, ...]:
    """Open Tasks that these persons or departments own; `kind` is one of our own task codes, "" asks for every code."""
    coded = [("code", f"{TASK}|{kind}")] if kind else []
    return await _each(central, profile, "Task", [*coded, ("status", OPEN_TASKS)], "owner", owners)


async def groups(central: Central, profile: Profile, patients: Sequence[str]) -> tuple[Row, ...]:
    """The groups that bind orders of these patients; a server that keeps none has none."""
    try:
        return await _each(central, profile, "RequestGroup", [], "patient", patients)
    except (CommandRefused, NotAllowed):
        return ()


async def about(central: Central, profile: Profile, kind: str, orders: Sequence[str], since: str) -> tuple[Row, ...]:
    """Tasks of this code about these orders or groups, whether they name a patient or not.

    A server that takes no lists is asked for all of them since then: hundreds of questions a minute would stop it.
    """
    coded = [("code", f"{TASK}|{kind}")]
    if not profile.has_patient_lists:
        return await all_rows(in_time(central, profile, "Task", coded, since))
    found: dict[str, Row] = {}
    for some in chunks(orders, ORDERS_AT_ONCE if profile.has_post_search else AT_ONCE):
        for name in ("focus", "based-on"):
            rows = await _all(central, profile, "Task", [*coded, (name, ",".join(some))])
            found |= {row.key: row for row in rows}
    return tuple(found.values())


async def targeting(central: Central, profile: Profile, keys: Sequence[str]) -> tuple[Row, ...]:
    """What is said about who changed these rows. A server that takes no lists is not asked: that would be a question for each row."""
    if not profile.has_patient_lists:
        return ()
    found: dict[str, Row] = {}
    for some in chunks(keys, ORDERS_AT_ONCE if profile.has_post_search else AT_ONCE):
        rows = await _all(central, profile, "Provenance", [("target", ",".join(some))])
        found |= {row.key: row for row in rows}
    return tuple(found.values())


async def teams(central: Central, profile: Profile, members: Sequence[str]) -> tuple[Row, ...]:
    return await _each(central, profile, "CareTeam", [("status", "active")], "participant", members)


async def permissions(central: Central, profile: Profile, actors: Sequence[str]) -> tuple[Row, ...]:
    return await _each(central, profile, "Consent", [("status", "active")], "actor", actors)


async def of_patients(
    central: Central, profile: Profile, kind: str, name: str, patients: Sequence[str]
) -> tuple[Row, ...]:
    """Everything of this type about these patients, whatever its state; `name` is the parameter that takes them."""
    return await _each(central, profile, kind, [], name, patients)


async def directory(central: Central, profile: Profile) -> tuple[Row, ...]:
    """The hospital's departments, and the roles of its doctors."""
    departments = [("type", f"{ORGANIZATION_TYPE}|dept")]
    doctors = [("role", f"{STAFF_ROLE}|doctor"), ("active", "true")]
    return (
        *await _all(central, profile, "Organization", departments),
        *await _all(central, profile, "PractitionerRole", doctors),
    )


async def staff(central: Central, profile: Profile, people: Sequence[str]) -> tuple[Row, ...]:
    """These persons (`Practitioner/id`) and the roles they have, active or not."""
    own = [one.rpartition("/")[2] for one in people]
    roles = await _each(central, profile, "PractitionerRole", [], "practitioner", people)
    return (*await _each(central, profile, "Practitioner", [], "_id", own), *roles)


async def persons(central: Central, profile: Profile, people: Sequence[str]) -> tuple[Row, ...]:
    """The human beings that these are (`Person`), at a central that keeps them."""
    return await _each(central, profile, "Person", [], "link", people)


async def _each(
    central: Central, profile: Profile, kind: str, params: Params, name: str, references: Sequence[str]
) -> tuple[Row, ...]:
    found: dict[str, Row] = {}
    for some in chunks(references, AT_ONCE if profile.has_patient_lists else 1):
        rows = await _all(central, profile, kind, [*params, (name, ",".join(some))])
        found |= {row.key: row for row in rows}
    return tuple(found.values())


async def _all(central: Central, profile: Profile, kind: str, params: Params) -> tuple[Row, ...]:
    return await all_rows(in_time(central, profile, kind, params))
