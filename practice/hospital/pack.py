"""Reads the knowledge pack's tables for the generator; refuses to invent a drug, a test or a time that is not in them."""

import csv
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson

import resources
from practice.hospital.words import ATC, SNOMED, Json, coding, concept, own

Row = dict[str, str]

_PRINTED = {"[iU]": "U", "ug": "µg", "{tablet}": "片", "{patch}": "贴", "[drp]": "滴", "{application}": "次"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequency:
    """One row of the frequency table; `times` are local wall times, empty where the table names none."""

    code: str
    name: str
    times: tuple[time, ...]
    is_as_needed: bool
    every_days: int
    timing: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class LabTest:
    """One test with its printed unit and critical limits; None where the table is silent."""

    loinc: str
    name: str
    unit: str
    critical_low: Decimal | None
    critical_high: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The tables by their own keys; nothing is changed after reading."""

    drugs: dict[str, Row]
    frequencies: dict[str, Frequency]
    routes: dict[str, Row]
    tests: dict[str, LabTest]
    ranges: dict[str, tuple[Row, ...]]
    exams: dict[str, str]
    nursing: dict[str, Row]
    diets: dict[str, str]
    vitals: dict[str, Row]
    diagnoses: dict[str, Row]


def read_content(folder: Path | None = None) -> Content:
    home = folder or resources.path("packs/practice")
    ranges: dict[str, tuple[Row, ...]] = {}
    for row in _rows(home / "lab_reference_ranges.csv"):
        ranges[row["loinc"]] = (*ranges.get(row["loinc"], ()), row)
    return Content(
        drugs=_keyed(home / "drugs.csv", "id"),
        frequencies={row["code"]: _frequency(row) for row in _rows(home / "frequencies.csv")},
        routes=_keyed(home / "routes.csv", "code"),
        tests={row["loinc"]: _test(row) for row in _rows(home / "labs.csv")},
        ranges=ranges,
        exams={row["code"]: row["name_zh"] for row in _rows(home / "exams.csv")},
        nursing=_keyed(home / "nursing_orders.csv", "code"),
        diets={row["code"]: row["name_zh"] for row in _rows(home / "diets.csv")},
        vitals=_keyed(home / "vitals.csv", "loinc"),
        diagnoses=_keyed(home / "diagnoses.csv", "icd10"),
    )


def medication(content: Content, drug: str) -> Json:
    """The CodeableConcept of a formulary item."""
    row = content.drugs[drug]
    codings = [coding(own("drug"), drug, row["name_zh"])]
    if row["atc"]:
        codings.append(coding(ATC, row["atc"], row["atc_name_who"]))
    return concept(row["name_zh"], *codings)


def route_of(content: Content, code: str) -> Json:
    row = content.routes[code]
    codings = [coding(own("route"), code, row["name_zh"])]
    if row["snomed_code"]:
        codings.append(coding(SNOMED, row["snomed_code"], row["snomed_display"]))
    return concept(row["name_zh"], *codings)


def printed_unit(ucum: str) -> str:
    """How the ward prints a UCUM unit: µg for ug, U for units."""
    return _PRINTED.get(ucum, ucum)


def reference_range(content: Content, loinc: str, *, is_male: bool, age: int) -> tuple[Decimal | None, Decimal | None]:
    """Low and high of the adult range that fits, or two Nones: the table leaves some out on purpose."""
    sex = "male" if is_male else "female"
    for row in content.ranges.get(loinc, ()):
        if row["sex"] in {"any", sex} and _fits(row, age):
            return _decimal(row["low"]), _decimal(row["high"])
    return None, None


def _fits(row: Row, age: int) -> bool:
    return int(row["age_min_years"] or 0) <= age <= int(row["age_max_years"] or 200)


def _frequency(row: Row) -> Frequency:
    timing: dict[str, Any] = orjson.loads(row["fhir_timing_json"])
    repeat = timing.get("repeat", {})
    by_unit = {"d": 1, "wk": 7}
    return Frequency(
        code=row["code"],
        name=row["name_zh"],
        times=tuple(time.fromisoformat(text) for text in row["default_times"].split(";") if text),
        is_as_needed=row["is_prn"] == "1",
        every_days=int(repeat.get("period", 1)) * by_unit.get(repeat.get("periodUnit", ""), 0) or 1,
        timing=timing,
    )


def _test(row: Row) -> LabTest:
    return LabTest(
        loinc=row["loinc"],
        name=row["name_zh"],
        unit=row["unit_ucum"],
        critical_low=_decimal(row["critical_low"]),
        critical_high=_decimal(row["critical_high"]),
    )


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _keyed(file: Path, key: str) -> dict[str, Row]:
    return {row[key]: row for row in _rows(file)}


def _rows(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
