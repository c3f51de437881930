"""Patient to its record; refuses to choose between two people and to invent a name.

Han, kana and hangul names are shown whole and without a space; others as "FAMILY, Given".
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from client.fhir.names import BIRTH_TIME, HOSPITAL_NUMBER, IDENTIFIER_TYPE, NAME_REPRESENTATION
from client.fhir.reading.elements import (
    HERE,
    Origin,
    bounded,
    code,
    day,
    extension,
    identifier,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    text,
    texts,
    typed_identifier,
    version,
)
from client.fhir.reading.temporaries import replaces, temporary
from client.records import Contact, Patient, Sex

_WHOLE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_USES = ("official", "usual", "", "nickname", "anonymous", "temp", "maiden", "old")
_SPELLED = frozenset({"SYL", "ABC"})


def patient(resource: Mapping[str, Any], origin: Origin = HERE) -> Patient:
    names = sorted(mappings(resource.get("name")), key=_rank)
    shown = next(filter(_is_shown, names), None) or next(iter(names), {})
    born = text(resource.get("birthDate")) or ""
    died = resource.get("deceasedDateTime")
    number = identifier(resource, HOSPITAL_NUMBER) or typed_identifier(resource, IDENTIFIER_TYPE, "MR")
    return Patient(
        key=key(resource),
        name=bounded(_written(shown)),
        pinyin=bounded(_pinyin(shown, names)),
        sex=_sex(resource.get("gender")),
        birth_date=day(born),
        birth_date_text="" if day(born) else born,
        born_at=moment(extension(resource.get("_birthDate"), BIRTH_TIME).get("valueDateTime")),
        deceased_at=recorded(died, origin),
        is_deceased=resource.get("deceasedBoolean") is True or text(died) is not None,
        hospital_number=number,
        identifiers=_identifiers(mappings(resource.get("identifier"))),
        replaced_by=_replaced_by(resource, origin),
        replaces=replaces(resource),
        temporary=temporary(resource),
        contacts=tuple(one for one in map(_contact, mappings(resource.get("contact"))) if one is not None),
        version=version(resource),
    )


def _contact(said: Mapping[str, Any]) -> Contact | None:
    """None for one whose time is over, and for one that names neither a person nor a number."""
    if text(mapping(said.get("period")).get("end")) is not None:
        return None
    kinds = (code(one) for one in mappings(said.get("relationship")))
    phones = (one for one in mappings(said.get("telecom")) if text(one.get("system")) in {"phone", "sms", None})
    name = bounded(_written(mapping(said.get("name"))))
    phone = next((found for one in phones if (found := text(one.get("value")))), "")
    if not (name or phone):
        return None
    return Contact(name=name, relation=next((one.text for one in kinds if one is not None), ""), phone=phone)


def _rank(name: Mapping[str, Any]) -> tuple[bool, bool, bool, int]:
    """Present names first, then present uses; among those the name in its own script, then the more official."""
    use = text(name.get("use")) or ""
    place = _USES.index(use) if use in _USES else len(_USES)
    has_ended = text(mapping(name.get("period")).get("end")) is not None
    return has_ended, place >= _USES.index("nickname"), not _WHOLE.search(_written(name)), place


def _is_shown(name: Mapping[str, Any]) -> bool:
    return bool(_written(name)) and _representation(name) not in _SPELLED


def _representation(name: Mapping[str, Any]) -> str | None:
    return text(extension(name, NAME_REPRESENTATION).get("valueCode"))


def _written(name: Mapping[str, Any]) -> str:
    family, given = text(name.get("family")) or "", texts(name.get("given"))
    whole = text(name.get("text"))
    if whole and (_WHOLE.search(whole) or not (family or given)):
        return whole.strip()
    if _WHOLE.search(family + "".join(given)):
        return family.strip() + "".join(each.strip() for each in given)
    return ", ".join(part for part in (family.strip().upper(), " ".join(given).strip()) if part)


def _pinyin(shown: Mapping[str, Any], names: Iterable[Mapping[str, Any]]) -> str:
    """The Latin spelling of a name that is written otherwise; empty when central has none."""
    others = [name for name in names if name is not shown]
    spelled = [name for name in others if _representation(name) in _SPELLED]
    if not spelled and _WHOLE.search(_written(shown)):
        spelled = [name for name in others if text(name.get("use")) in {None, "usual", "official"} and _is_latin(name)]
    return _spelling(spelled[0]) if spelled else ""


def _is_latin(name: Mapping[str, Any]) -> bool:
    spelling = _spelling(name)
    return bool(spelling) and not _WHOLE.search(spelling)


def _spelling(name: Mapping[str, Any]) -> str:
    parts = [text(name.get("family")) or "", *texts(name.get("given"))]
    return text(name.get("text")) or " ".join(part for part in parts if part)


def _sex(value: Any) -> Sex:
    return Sex(value) if isinstance(value, str) and value in {each.value for each in Sex} else Sex.UNKNOWN


def _identifiers(found: Iterable[Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    return tuple((text(each.get("system")) or "", value) for each in found if (value := text(each.get("value"))))


def _replaced_by(resource: Mapping[str, Any], origin: Origin) -> str | None:
    links = (link for link in mappings(resource.get("link")) if link.get("type") == "replaced-by")
    return next((found for link in links if (found := target(link.get("other"), origin))), None)
