"""What is fuzzed: each target takes one input made of a random number generator and says what the station promises for it.

A target returns for what was taken in or refused with the error it promises, and raises for everything else.
"""

import contextlib
import hashlib
import importlib
import inspect
import json
import pkgutil
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

import resources
from client.central import answers
from client.central.capabilities import claims_of
from client.central.cds_cards import cards_in, services_in
from client.central.comparing import first_difference
from client.central.people import privilege_of, role_of
from client.central.presence import has_moved_on, is_running_on
from client.central.subjects import patient_of
from client.clinical.critical import read_amount
from client.clinical.entry import parse_entry
from client.clinical.entry_words import entry_words
from client.clinical.fluids import read_line
from client.clinical.identifiers import kind_of
from client.clinical.pack import MANIFEST, ContentPack
from client.clinical.specialties.dental import read_teeth
from client.clinical.specimen_codes import read_specimen_code
from client.clinical.stools import read_stool
from client.clinical.timing import due_times
from client.clinical.timing_fhir import read_dosage, ward_clock
from client.clinical.transfusion import bag_number
from client.clinical.unit_codes import part_code, read_part, read_unit_code
from client.errors import CentralFaulty, NotSigned, PackDamaged, SettingsWrong
from client.fhir import reading
from client.fhir.reading.elements import HERE
from client.fhir.reading.plain_signs import plain_signs
from client.fhir.text import decode, encode
from client.records import Patient
from client.secrets import new_signing_key, public_half
from client.signed import Kind, proved, signed, state
from practice.hospital import resources as practice_rows
from tests.fuzz.door import come
from tests.fuzz.mutate import mutated, spoiled, words
from tests.fuzz.paper import paint
from tests.fuzz.ports import at_control_port, at_redirect_port
from tests.fuzz.views import look
from ui.settings import settings_in
from ui.site_words import words_in

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
_KEY = new_signing_key()


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """Resources of the practice hospital: at most a dozen of each type and profile of members."""
    found: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = {}
    for row in practice_rows(NOW, 1):
        shape = found.setdefault((row["resourceType"], tuple(sorted(row))), [])
        if len(shape) < 12:
            shape.append(decode(encode(row)))
    return tuple(row for shape in found.values() for row in shape)


@cache
def readers() -> tuple[Callable[..., object], ...]:
    """Every reader there is: what takes a parsed resource, and of the rest only what it may leave out."""
    found: dict[str, Callable[..., object]] = {}
    for module in pkgutil.iter_modules(reading.__path__):
        place = importlib.import_module(f"{reading.__name__}.{module.name}")
        for name, one in inspect.getmembers(place, inspect.isfunction):
            if one.__module__ == place.__name__ and not name.startswith("_") and _is_reader(one):
                found[f"{module.name}.{name}"] = one
    return tuple(found.values())


def _is_reader(one: Callable[..., object]) -> bool:
    first, *rest = inspect.signature(one).parameters.values()
    return first.name == "resource" and all(each.default is not each.empty or each.name == "origin" for each in rest)


def read_fhir(rng: Random) -> None:
    """A broken resource through every reader: each says what it can, none raises; none changes what it was given."""
    row = mutated(rng, rng.choice(rows()))
    for one in readers():
        found = one(row) if _takes_one(one) else one(row, HERE)
        if isinstance(found, msgspec.Struct):
            msgspec.json.encode(found)


@cache
def _takes_one(one: Callable[..., object]) -> bool:
    return all(each.default is not each.empty for each in list(inspect.signature(one).parameters.values())[1:])


def read_text(rng: Random) -> None:
    """Bytes that nobody wrote: one object whose every word is here once, or CentralFaulty."""
    raw = spoiled(rng, encode(rng.choice(rows())))
    with contextlib.suppress(CentralFaulty):
        held = decode(raw)
        assert decode(encode(held)) == held
    plain_signs(raw, "Observation/1")


def read_answers(rng: Random) -> None:
    """What comes in place of central's answer."""
    chosen = [rng.choice(rows()) for _ in range(rng.choice((0, 1, 5)))]
    entries = [{"resource": one, "response": {"status": "200 OK", "etag": 'W/"1"'}} for one in chosen]
    links = [{"relation": "next", "url": words(rng)}]
    whole: Any = {"resourceType": "Bundle", "type": "searchset", "total": len(entries), "link": links, "entry": entries}
    whole |= {"issue": [{"code": "x", "diagnostics": words(rng).encode("utf-8", "replace").decode()}]}
    raw = encode(mutated(rng, whole)) if rng.random() < 0.6 else spoiled(rng, encode(whole))
    for one in (answers.page_of, answers.row_of, answers.resource_type_of):
        with contextlib.suppress(CentralFaulty):
            one(raw)
    with contextlib.suppress(CentralFaulty):
        answers.entries_of(raw, len(entries))
    answers.issues_of(raw)
    answers.key_in(words(rng))


def read_parts(rng: Random) -> None:
    """What else of central's rows is looked at: whose it is, where it runs, who somebody is, what the server can do."""
    held = mutated(rng, rng.choice(rows()))
    with contextlib.suppress(CentralFaulty):
        row = answers.row_of(encode(held))
        patient_of(row)
        is_running_on(row, "Location/N3")
        has_moved_on(row, "Location/N3")
        first_difference(encode(rng.choice(rows())), row.raw, {})
    if isinstance(held, dict):
        role_of(held)
        privilege_of(held, NOW)
    resource = {"type": "Patient", "interaction": [{"code": "read"}], "searchParam": [{"name": "_id"}]}
    rest = [{"mode": "server", "resource": [resource], "interaction": [{"code": "transaction"}]}]
    with contextlib.suppress(CentralFaulty):
        claims_of(encode(mutated(rng, {"resourceType": "CapabilityStatement", "rest": rest})))


def read_advice(rng: Random) -> None:
    card = {
        "summary": "x",
        "indicator": "warning",
        "source": {"label": "y"},
        "uuid": "1",
        "links": [],
        "suggestions": [],
    }
    whole = {
        "cards": [card] * rng.choice((1, 3)),
        "services": [{"hook": "order-sign", "id": "a", "prefetch": {"p": "Patient"}}],
    }
    raw = encode(mutated(rng, whole)) if rng.random() < 0.6 else spoiled(rng, encode(whole))
    for one in (partial_cards, services_in):
        with contextlib.suppress(CentralFaulty, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            one(raw)


def partial_cards(raw: bytes) -> object:
    return cards_in(raw, "a")


def read_timing(rng: Random) -> None:
    """A schedule of a hostile dosage is None, or one whose times come one after another and end."""
    pack = shipped()
    orders = [one for one in rows() if "dosageInstruction" in one]
    dosage = mutated(rng, rng.choice(orders)["dosageInstruction"][0])
    if not isinstance(dosage, Mapping):
        return
    schedule = read_dosage(dosage, start=NOW, clock=ward_clock(pack.catalogue.frequencies, ZONE))
    if schedule is not None:
        times = due_times(schedule, NOW, NOW + timedelta(days=2))
        assert len(times) <= 2 * 24 * 60 + 1
        assert list(times) == sorted(times)


def scan(rng: Random) -> None:
    """What a scanner, a label or fingers may bring: one of ours exactly, or nothing."""
    text = words(rng)
    for one in (read_unit_code, read_specimen_code):
        found = one(text)
        assert found is None or one(found) == found
    part = read_part(text)
    assert part is None or read_part(part_code(part.code, part.place, part.of)) in {part, None}
    bag_number(text)
    kind_of(Patient(key="Patient/1", name="氏"), None, text)


def typed(rng: Random) -> None:
    """Quick entry, values, teeth, stools, fluids: read as far as they can be, or not."""
    text, pack = words(rng), shipped()
    parse_entry(text, entries())
    read_amount(text)
    read_teeth(text)
    read_stool(text)
    if pack.fluids is not None:
        read_line(text, pack.fluids)


@cache
def entries() -> Any:
    return entry_words(shipped().catalogue)


@cache
def shipped_files() -> dict[str, bytes]:
    return {place.name: place.read_bytes() for place in resources.path("packs/practice").iterdir()}


@cache
def shipped() -> ContentPack:
    return ContentPack.parse(shipped_files())


def read_pack(rng: Random) -> None:
    """A pack whose hashes fit and whose content does not: taken whole, or PackDamaged."""
    files = dict(shipped_files())
    name = rng.choice(sorted(files))
    if name.endswith(".json") and rng.random() < 0.8:
        files[name] = encode(mutated(rng, msgspec.json.decode(files[name])))
    else:
        files[name] = _broken_table(rng, files[name])
    if name != MANIFEST:
        manifest = msgspec.json.decode(files[MANIFEST])
        manifest["files"][name]["sha256"] = hashlib.sha256(files[name]).hexdigest()
        files[MANIFEST] = msgspec.json.encode(manifest)
    with contextlib.suppress(PackDamaged):
        ContentPack.parse(files)


def _broken_table(rng: Random, content: bytes) -> bytes:
    lines = content.decode().split("\n")
    for _ in range(rng.choice((1, 3))):
        at = rng.randrange(len(lines))
        cells = lines[at].split(",")
        cells[rng.randrange(len(cells))] = words(rng)
        lines[at] = ",".join(cells)
    changed = "\n".join(lines).encode("utf-8", "replace")
    return changed if rng.random() < 0.7 else spoiled(rng, content)


_TOML = b"""[central]
url = "https://x.test/fhir"
[station]
code = "A"
ward = "Location/N3"
ward_code = "N3"
zone = "Asia/Shanghai"
[limits]
failed_probes = 2
slow_ms = 1500.0
[emergency]
declared_by = ["doctor"]
prints_at = ["06:00"]
[bed_map]
palette = "pink-blue-green"
colors = { second = "#1557A0" }
[site]
folder = "/x"
words = "n3"
"""


def read_settings(rng: Random) -> None:
    raw = _TOML
    for _ in range(rng.choice((1, 2, 4))):
        value = json.dumps(words(rng), ensure_ascii=False).encode("utf-8", "replace")
        value = rng.choice((value, b"nan", b"inf", b"-1", b"9" * 400, b"true", b"[]", b"{}", b"1979-05-27", value[:1]))
        parts = raw.split(b"\n")
        at = rng.randrange(len(parts))
        parts[at] = parts[at].partition(b"=")[0] + b"= " + value if b"=" in parts[at] else parts[at]
        raw = b"\n".join(parts)
    raw = raw if rng.random() < 0.6 else spoiled(rng, raw)
    with contextlib.suppress(SettingsWrong):
        found = settings_in(raw, "fuzz.toml")
        _ = found.zone, found.mode_limits(), found.declare_rules(), found.bed_map_look()


def read_words(rng: Random) -> None:
    whole = {"Check": {"Rule pack": "Ward rules", "believed: {key}": "glaubt {key}"}, "Other": {}}
    raw = encode(mutated(rng, whole)) if rng.random() < 0.6 else spoiled(rng, encode(whole))
    with contextlib.suppress(SettingsWrong):
        words_in({rng.choice(("en.json", "zh_CN.json", "xx.json", "../en.json", "")): raw})


_ENVELOPE = signed(_KEY, state(Kind.KNOWLEDGE, "n3", 7, {"a.csv": b"x"}))
_STATEMENT = proved(_ENVELOPE, (public_half(_KEY),), Kind.KNOWLEDGE, "n3")


def read_envelope(rng: Random) -> None:
    """No broken envelope says anything else than the one that was signed."""
    with contextlib.suppress(NotSigned):
        assert proved(spoiled(rng, _ENVELOPE), (public_half(_KEY),), Kind.KNOWLEDGE, "n3") == _STATEMENT


TARGETS: Mapping[str, tuple[Callable[[Random], None], int]] = {
    "fhir-readers": (read_fhir, 250),
    "fhir-text": (read_text, 400),
    "central-answers": (read_answers, 400),
    "central-parts": (read_parts, 250),
    "whole-station": (look, 4),
    "print-data": (paint, 3),
    "redirect-port": (at_redirect_port, 60),
    "control-port": (at_control_port, 250),
    "advice": (read_advice, 400),
    "timing": (read_timing, 300),
    "scans": (scan, 1500),
    "typed": (typed, 1000),
    "rule-pack": (read_pack, 6),
    "settings": (read_settings, 500),
    "site-words": (read_words, 500),
    "signatures": (read_envelope, 500),
    "sign-in": (come, 12),
}
"""By name: the target, and how many inputs the suite gives it."""
