"""Who works in the fictitious hospital and which stations stand there; every person is invented.

One password for all practice accounts and one secret for all stations stand here and in practice/README.md; neither protects anything.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from practice.hospital.words import Json, concept, own, reference, sid

PRACTICE_PASSWORD = "wardlight"  # noqa: S105 - published on purpose: everything behind it is invented
STATION_SECRET = "practice-station"  # noqa: S105 - the same
ROLE_WORDS = {"doctor": "医师", "nurse": "护士", "head-nurse": "护士长", "pharmacist": "药师", "it": "信息工程师"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """One member of staff; `number` is the staff number and the username."""

    number: str
    name: str
    pinyin: str
    role: str
    title: str
    department: str

    @property
    def key(self) -> str:
        return f"staff-{self.number}"

    @property
    def performer(self) -> Json:
        """As who gave a dose: with the role, and the staff number in the reference."""
        actor = self.reference | {"identifier": {"system": sid("staff"), "value": self.number}}
        return {"function": {"coding": [{"system": own("staff-role"), "code": self.role}]}, "actor": actor}

    @property
    def reference(self) -> Json:
        return reference("Practitioner", self.key, self.name)


def _staff(table: str) -> tuple[Staff, ...]:
    names = ("number", "name", "pinyin", "role", "title", "department")
    rows = [dict(zip(names, row.split("|"), strict=True)) for row in table.strip().splitlines()]
    return tuple(Staff(**row) for row in rows)


STAFF = _staff("""
20117|顾明澜|Gu Minglan|doctor|主任医师|N3
20318|沈亦舟|Shen Yizhou|doctor|主治医师|N3
20345|梁昀|Liang Yun|doctor|住院医师|N3
20402|江离|Jiang Li|doctor|副主任医师|N5
20411|陆川|Lu Chuan|doctor|主治医师|N5
20507|程青|Cheng Qing|doctor|主治医师|OP
30101|苏叶|Su Ye|head-nurse|护士长|N3
30112|柳安|Liu An|nurse|主管护师|N3
30127|白芷|Bai Zhi|nurse|护师|N3
30133|秦艽|Qin Jiao|nurse|护师|N3
30138|石斛|Shi Hu|nurse|护师|N3
30141|杜若|Du Ruo|nurse|护士|N3
30156|紫苏|Zi Su|nurse|护士|N3
30160|方葛|Fang Ge|nurse|护士|N3
30201|连翘|Lian Qiao|head-nurse|护士长|N5
30211|辛夷|Xin Yi|nurse|主管护师|N5
30215|半夏|Ban Xia|nurse|护师|N5
40105|丁香|Ding Xiang|pharmacist|主管药师|PH
50101|陆英|Lu Ying|it|信息工程师|IT
""")
ALSO = {"20345": ("nurse", "护师（兼岗）")}
"""Staff number: a second role of the same person, with its title."""
BY_NAME = {person.name: person for person in STAFF}
DOCTORS = {"顾": "顾明澜", "沈": "沈亦舟", "梁": "梁昀", "江": "江离", "陆": "陆川", "程": "程青"}
STATIONS = ("N3-D01", "N3-D02", "N3-N01", "N3-N02", *(f"SIM-{n:03d}" for n in range(1, 61)))


def doctor(initial: str) -> Staff:
    return BY_NAME[DOCTORS[initial]]


def staff_resources() -> Iterator[Json]:
    for person in STAFF:
        yield {
            "resourceType": "Practitioner",
            "id": person.key,
            "identifier": [
                {"system": sid("staff"), "value": person.number},
                {"system": sid("badge"), "value": badge_of(person)},
            ],
            "active": True,
            "name": _names(person.name, person.pinyin),
            **_privilege(person),
        }
        yield _role(person, f"role-{person.number}", person.role, person.title)
        if person.number in ALSO:
            yield _role(person, f"role-{person.number}-2", *ALSO[person.number])


def badge_of(person: Staff) -> str:
    """What stands on the badge: a number of its own, as hospitals print it."""
    return f"80{person.number}{sum(map(int, person.number)) % 10}"


_WEEK = ["mon", "tue", "wed", "thu", "fri"]
SHIFTS: dict[str, Json] = {
    "顾明澜": {"daysOfWeek": _WEEK, "availableStartTime": "08:00:00", "availableEndTime": "17:30:00"},
    "沈亦舟": {"daysOfWeek": [*_WEEK, "sat"], "availableStartTime": "08:00:00", "availableEndTime": "17:30:00"},
    "江离": {"daysOfWeek": _WEEK, "availableStartTime": "08:00:00", "availableEndTime": "17:30:00"},
    "陆川": {"allDay": True},
}
EXCEPTIONS = {"沈亦舟": "周三夜班 17:30 至次日 08:00"}
"""Who is there when. Nothing is said of the resident 梁昀: his times are not known."""


_WORKS_IN = {place: f"dept-{place}" for place in ("N3", "N5", "PH")}
"""Who works in a department that is here belongs to it, and answers its consults; the others to the hospital."""


def _role(person: Staff, key: str, role: str, title: str) -> Json:
    return {
        "resourceType": "PractitionerRole",
        "id": key,
        "identifier": [{"system": sid("staff"), "value": person.number}],
        "active": True,
        "practitioner": person.reference,
        "organization": reference("Organization", _WORKS_IN.get(person.department, "yunting")),
        "code": [concept(title, *({"system": own(name), "code": role} for name in ("role", "staff-role")))],
        **({"location": [reference("Location", person.department)]} if person.department in {"N3", "N5", "OP"} else {}),
        **({"availableTime": [SHIFTS[person.name]]} if person.name in SHIFTS else {}),
        **({"availabilityExceptions": EXCEPTIONS[person.name]} if person.name in EXCEPTIONS else {}),
    }


PRIVILEGES = {
    "主任医师": "special",
    "副主任医师": "special",
    "主治医师": "restricted",
    "住院医师": "non-restricted",
}
"""The antibacterial tier by title, as this hospital grants it."""


def _privilege(person: Staff) -> Json:
    tier = PRIVILEGES.get(person.title)
    return (
        {}
        if tier is None
        else {"qualification": [{"code": concept(tier, {"system": own("prescribing-privilege"), "code": tier})}]}
    )


def station_resources() -> Iterator[Json]:
    for station in STATIONS:
        yield {
            "resourceType": "Device",
            "id": station,
            "identifier": [{"system": sid("station"), "value": station}],
            "status": "active",
            "deviceName": [{"name": f"病区工作站 {station}", "type": "user-friendly-name"}],
            "type": concept("病区工作站"),
            "owner": reference("Organization", "yunting"),
            **({"location": reference("Location", "N3")} if station.startswith("N3") else {}),
        }


def _names(name: str, pinyin: str) -> list[Json]:
    return [{"use": "official", "text": name, "family": name[0], "given": [name[1:]]}, {"use": "usual", "text": pinyin}]
