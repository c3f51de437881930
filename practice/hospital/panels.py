"""Which tests a laboratory panel of the notation holds; names only LOINC codes the pack's table has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One order form of the laboratory; `tests` are its LOINC codes, empty for a culture (its result is text)."""

    loinc: str
    name: str
    tests: tuple[str, ...]
    usual: tuple[str, ...] = ()


PANELS = {
    "cbc": Panel(
        loinc="57021-8",
        name="血细胞分析(五分类)",
        tests=("6690-2", "770-8", "718-7", "777-3", "713-8"),
        usual=("6.6", "60", "134", "218", "2.1"),
    ),
    "crp": Panel(loinc="1988-5", name="C反应蛋白+降钙素原", tests=("1988-5", "33959-8"), usual=("4", "0.03")),
    "bmp": Panel(
        loinc="24326-1",
        name="肾功能电解质",
        tests=("2951-2", "2823-3", "14682-9", "22664-7", "14749-6"),
        usual=("140", "4.1", "72", "5.4", "5.6"),
    ),
    "lft": Panel(
        loinc="24325-3",
        name="肝功能",
        tests=("1742-6", "1920-8", "1751-7", "14631-6"),
        usual=("22", "24", "41", "12"),
    ),
    "gas": Panel(
        loinc="24336-0",
        name="动脉血气+乳酸",
        tests=("2744-1", "2019-8", "2703-7", "1960-4", "2518-9"),
        usual=("7.40", "40", "84", "24", "1.1"),
    ),
    "coag": Panel(loinc="6301-6", name="凝血功能+D-二聚体", tests=("6301-6", "48065-7"), usual=("1.0", "0.3")),
    "card": Panel(loinc="33762-6", name="心衰及心肌标志物", tests=("33762-6", "89579-7"), usual=("90", "6")),
    "tumour": Panel(loinc="2039-6", name="癌胚抗原", tests=("2039-6",), usual=("2.4",)),
    "culture": Panel(loinc="600-7", name="血培养(需氧+厌氧)", tests=()),
    "sputum": Panel(loinc="6460-0", name="痰培养", tests=()),
}
