"""Builds the catalogue from the tables of a pack. Refuses a pack whose rows do not fit or refer to nothing."""

from collections.abc import Callable, Iterable, Mapping
from datetime import time
from typing import Any, TypeVar

import orjson

from client.clinical.catalogue import (
    Catalogue,
    Diet,
    DoseLimit,
    Drug,
    Exam,
    Frequency,
    LabTest,
    NursingOrder,
    OrderSet,
    OrderSetItem,
    PaediatricDose,
    RenalRule,
    Route,
    Strength,
)
from client.clinical.cells import Row, decimal, rows
from client.clinical.units import Quantity
from client.errors import PackDamaged

T = TypeVar("T")


def json_of(content: bytes, file: str) -> Any:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise PackDamaged(file, "json") from error


def _quantity(row: Row, value: str, unit: str) -> Quantity | None:
    amount = row.number(value)
    return None if amount is None else Quantity(amount, row.required(unit))


def _limit(row: Row, value: str, unit: str, basis: str | None = None) -> DoseLimit | None:
    amount = _quantity(row, value, unit)
    return None if amount is None else DoseLimit(amount, row.word(basis) if basis else None)


def _strength(row: Row) -> Strength | None:
    content = _quantity(row, "strength_value", "strength_unit")
    if content is None:
        return None
    return Strength(content, _quantity(row, "strength_per_value", "strength_per_unit"))


def _paediatric(row: Row) -> PaediatricDose | None:
    high = row.number("ped_dose_high")
    if high is None:
        return None
    per = row.required("ped_dose_per")
    if per not in {"dose", "day"}:
        raise PackDamaged(row.file, str(row.line), "ped_dose_per")
    return PaediatricDose(
        row.number("ped_dose_low"), high, row.required("ped_dose_unit"), "dose" if per == "dose" else "day"
    )


def _renal(row: Row) -> RenalRule | None:
    action = row.word("renal_action")
    return None if action is None else RenalRule(action, row.number("renal_crcl_threshold_ml_min"))


def _drug(row: Row) -> Drug:
    return Drug(
        id=row.required("id"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        name_tallman=row.word("name_tallman"),
        atc=row.word("atc"),
        atc_name=row.word("atc_name_who"),
        form_code=row.required("form_code"),
        form_zh=row.required("form_zh"),
        form_en=row.required("form_en"),
        strength=_strength(row),
        pack=row.word("pack"),
        routes=row.list("routes"),
        dose_low=row.number("dose_low"),
        dose_high=row.number("dose_high"),
        dose_unit=row.word("dose_unit"),
        default_frequency=row.required("default_frequency"),
        max_single=_limit(row, "max_single_dose", "max_single_unit", "max_single_basis"),
        max_daily=_limit(row, "max_daily_dose", "max_daily_unit", "max_daily_basis"),
        warn_daily=_limit(row, "warn_daily_dose", "max_daily_unit"),
        paediatric=_paediatric(row),
        renal=_renal(row),
        pregnancy_flag=row.word("pregnancy_flag"),
        antibiotic_tier=row.word("antibiotic_tier_cn"),
        is_high_alert=row.flag("high_alert"),
        skin_test=row.word("skin_test"),
        controlled_class=row.word("controlled_class_cn"),
        allergy_classes=row.list("allergy_classes"),
        diluents=row.list("compatible_diluents"),
        note_zh=row.word("note_zh"),
        note_en=row.word("note_en"),
        warn_daily_note_en=row.word("warn_daily_note_en"),
        min_interval_h=row.number("min_interval_h"),
        min_age_years=row.number("min_age_years"),
        max_dose_check=row.word("max_dose_check"),
        source=row.text("source"),
    )


def _frequency(row: Row) -> Frequency:
    return Frequency(
        code=row.required("code"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        times=tuple(_time(row, text) for text in row.list("default_times")),
        doses_per_day=row.number("doses_per_day"),
        is_prn=row.flag("is_prn"),
        frequency=row.whole("frequency"),
        period=row.number("period"),
        period_unit=row.word("period_unit"),
        when=row.list("when"),
        abbreviation=row.word("fhir_timing_abbreviation"),
        timing=json_of(row.required("fhir_timing_json").encode(), row.file),
        source=row.text("source"),
    )


def _time(row: Row, text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise PackDamaged(row.file, str(row.line), "default_times") from error


def _route(row: Row) -> Route:
    return Route(
        code=row.required("code"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        snomed_code=row.word("snomed_code"),
        snomed_display=row.word("snomed_display"),
        source=row.text("source"),
        unit_kind=row.cells.get("unit_kind", ""),
    )


def _lab(row: Row) -> LabTest:
    return LabTest(
        loinc=row.required("loinc"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        specimen_code=row.text("specimen_code"),
        specimen_zh=row.text("specimen_zh"),
        specimen_en=row.text("specimen_en"),
        result_type=row.required("result_type"),
        unit=row.word("unit_ucum"),
        expected_qualitative=row.word("expected_qualitative"),
        critical_low=row.number("critical_low"),
        critical_high=row.number("critical_high"),
        category=row.text("category"),
        source=row.text("code_verification"),
    )


def _exam(row: Row) -> Exam:
    return Exam(
        code=row.required("code"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        modality=row.text("modality"),
        body_site_en=row.word("body_site_en"),
        is_laterality_required=row.flag("laterality_required"),
        contrast=row.word("contrast"),
        preparation_en=row.word("preparation_en"),
        source=row.text("source"),
    )


def _nursing(row: Row) -> NursingOrder:
    return NursingOrder(
        code=row.required("code"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        category=row.text("category"),
        default_frequency=row.word("default_frequency"),
        detail_en=row.word("detail_en"),
        source=row.text("source"),
    )


def _diet(row: Row) -> Diet:
    return Diet(
        code=row.required("code"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        category=row.text("category"),
        blocks_meals=row.flag("blocks_meals"),
        source=row.text("source"),
    )


def _item(raw: Mapping[str, Any]) -> OrderSetItem:
    dose = raw.get("dose")
    return OrderSetItem(
        type=raw["type"],
        ref=raw.get("ref"),
        dose=None if dose is None else Quantity(decimal(dose, "order_sets.json"), raw["unit"]),
        route=raw.get("route"),
        frequency=raw.get("frequency"),
        duration_days=raw.get("duration_days", raw.get("days")),
        is_selected=bool(raw.get("selected", False)),
        note_en=raw.get("note_en"),
        text_zh=raw.get("text_zh", raw.get("name_zh")),
        text_en=raw.get("text_en", raw.get("name_en")),
    )


def _order_set(raw: Mapping[str, Any]) -> OrderSet:
    return OrderSet(
        id=raw["id"],
        name_zh=raw["name_zh"],
        name_en=raw["name_en"],
        setting=raw["setting"],
        diagnoses=tuple(raw["diagnoses"]),
        items=tuple(_item(item) for item in raw["items"]),
        source=raw["source"],
        review=raw["review"],
    )


def _table(files: Mapping[str, bytes], file: str, read: Callable[[Row], T], key: Callable[[T], str]) -> dict[str, T]:
    found: dict[str, T] = {}
    for row in rows(files[file], file):
        item = read(row)
        if key(item) in found:
            raise PackDamaged(file, str(row.line), "duplicate")
        found[key(item)] = item
    return found


def _order_sets(files: Mapping[str, bytes]) -> dict[str, OrderSet]:
    try:
        found = [_order_set(raw) for raw in json_of(files["order_sets.json"], "order_sets.json")["order_sets"]]
    except (KeyError, TypeError, AttributeError) as error:
        raise PackDamaged("order_sets.json", "shape") from error
    return {item.id: item for item in found}


def _refuse_dangling(catalogue: Catalogue) -> None:
    for drug in catalogue.drugs.values():
        _refuse_missing("drugs.csv", [drug.default_frequency], catalogue.frequencies)
        _refuse_missing("drugs.csv", drug.routes, catalogue.routes)
    tables: dict[str, Mapping[str, object]] = {
        "drug": catalogue.drugs,
        "lab": catalogue.labs,
        "exam": catalogue.exams,
        "nursing": catalogue.nursing,
        "diet": catalogue.diets,
    }
    for item in (item for one in catalogue.order_sets.values() for item in one.items):
        if not all(isinstance(word, str | None) for word in (item.type, item.ref, item.frequency)):
            raise PackDamaged("order_sets.json", "shape")
        if item.type in tables:
            _refuse_missing("order_sets.json", [item.ref or ""], tables[item.type])
        _refuse_missing("order_sets.json", filter(None, [item.frequency]), catalogue.frequencies)


def _refuse_missing(file: str, codes: Iterable[str], table: Mapping[str, object]) -> None:
    for code in codes:
        if code not in table:
            raise PackDamaged(file, "reference", code)


def read_catalogue(files: Mapping[str, bytes]) -> Catalogue:
    """`files` maps the pack's file names to their bytes; what does not fit raises PackDamaged."""
    catalogue = Catalogue(
        drugs=_table(files, "drugs.csv", _drug, lambda item: item.id),
        frequencies=_table(files, "frequencies.csv", _frequency, lambda item: item.code),
        routes=_table(files, "routes.csv", _route, lambda item: item.code),
        labs=_table(files, "labs.csv", _lab, lambda item: item.loinc),
        exams=_table(files, "exams.csv", _exam, lambda item: item.code),
        nursing=_table(files, "nursing_orders.csv", _nursing, lambda item: item.code),
        diets=_table(files, "diets.csv", _diet, lambda item: item.code),
        order_sets=_order_sets(files),
    )
    _refuse_dangling(catalogue)
    return catalogue
