"""Turns a `BannerContent` into the cells of a width class: which cells, which lines. Paints nothing."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.marking.state import MarkingState
from ui.marking.words import clock_words, short_age
from ui.theme.width import WidthClass
from ui.widgets.banner_content import AllergyKnowledge, BannerContent, Fact, More
from ui.widgets.painting import Chip, Run, Words, plain_text

UNRECORDED = "—"
MAX_SHOWN = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLook:
    """Columns of (label, value) with a line below. `fill` and `edge` are colour names. What has too little room goes over several lines."""

    columns: tuple[tuple[tuple[Run, ...], tuple[Run, ...]], ...]
    below: tuple[Run, ...] = ()
    fill: str = ""
    edge: str = ""
    grows: bool = False
    """Takes the room that the others leave."""
    gives: bool = False
    """May be narrower than its words on one line."""
    min_width: int = 0
    is_bed: bool = False
    is_diagnoses: bool = False
    """What opens when it is pressed."""
    is_strip: bool = False
    """The second zone: one run of facts below the cells, as wide as the banner."""
    told: str = ""
    """What is read on hover."""
    is_dead: bool = False
    """Hatched: the patient is deceased."""

    @property
    def spoken(self) -> str:
        lines = [plain_text((*label, *value)) for label, value in self.columns]
        return ", ".join(line for line in (*lines, plain_text(self.below)) if line)


def banner_cells(content: BannerContent, width: WidthClass, marking: MarkingState) -> tuple[CellLook, ...]:
    """In reading order. Identity, allergy, wishes and freshness are in every width."""
    is_wide, is_narrow = width is WidthClass.WIDE, width is WidthClass.NARROW
    return (
        _bed(content, is_narrow=is_narrow),
        _identity(content, width),
        *((_facts(content),) if is_wide and content.facts else ()),
        *(() if is_narrow else (_care(content),)),
        _allergy(content, is_narrow=is_narrow),
        _diagnoses(content, width),
        *(() if is_narrow or not content.body else (_body(content),)),
        *(() if is_narrow or not content.risks else (_risks(content),)),
        _wishes(content, is_narrow=is_narrow),
        *((_team(content),) if is_wide and content.team else ()),
        _freshness(content, marking, is_narrow=is_narrow),
        *_strip(content, width),
    )


def _strip(content: BannerContent, width: WidthClass) -> tuple[CellLook, ...]:
    """The second zone; on a narrow screen it stays folded, and Alt 0 opens all of it as a list."""
    if width is WidthClass.NARROW or not content.more:
        return ()
    team = QCoreApplication.translate("PatientBanner", "Team")
    folded = (
        (More(label=team, runs=(Words(" · ".join(part for part in (content.team, content.team_line) if part)),)),)
        if width is WidthClass.MEDIUM and content.team
        else ()
    )
    runs: list[Run] = []
    for more in (*folded, *content.more):
        runs.append(Words(more.label, tone="t3", role="meta", gap=14 if runs else 0))
        first, *rest = more.runs
        runs.append(replace(first, gap=6) if isinstance(first, Words) else first)
        runs += rest
    return (CellLook(columns=(((), tuple(runs)),), is_strip=True, gives=True),)


def _label(text: str, tone: str = "t3", icon: str = "", weight: int = 400) -> tuple[Run, ...]:
    return (Words(text, tone=tone, role="meta", icon=icon, weight=weight),)


def _value(text: str, *, strong: bool = True, tone: str = "t1") -> tuple[Run, ...]:
    return (Words(text or UNRECORDED, tone=tone, role="body", weight=600 if strong else 400),)


def _below(text: str, tone: str = "t2") -> tuple[Run, ...]:
    return (Words(text, tone=tone, role="meta"),) if text else ()


def _bed(content: BannerContent, *, is_narrow: bool) -> CellLook:
    unit = QCoreApplication.translate("PatientBanner", "Bed")
    note = f"{unit} · {content.bed_note}" if content.bed_note and not is_narrow else unit
    note = content.place_word or note
    role = "name" if is_narrow else "display"
    columns = (((), (Words(content.bed, tone="onink", role=role),)),)
    return CellLook(
        columns=columns,
        below=_below(note, "onink"),
        fill="ink",
        is_bed=True,
        min_width=56 if is_narrow else 76,
    )


def _identity(content: BannerContent, width: WidthClass) -> CellLook:
    is_wide, is_narrow = width is WidthClass.WIDE, width is WidthClass.NARROW
    who = f"{content.sex} · {content.age}" if is_wide else f"{content.sex} {content.age}"
    chips: tuple[Run, ...] = () if content.urgency is None else (content.urgency,)
    if is_narrow and content.nursing:
        chips = (*chips, Chip(text=content.nursing, tone="ink", is_small=True))
    name = Words(content.name, role="title" if is_narrow else "name", weight=600, spacing=0 if is_narrow else 1)
    plain = Words(who, role="note" if is_narrow else "heading", weight=400, gap=8 if is_narrow else 12)
    merged = " · ".join(f"{fact.label} {fact.value}" if at < 2 else fact.value for at, fact in enumerate(content.facts))
    weight = tuple(f"{fact.label} {fact.value}" for fact in content.body if fact.is_strong)
    narrow = " ｜ ".join(
        (*(f"{fact.label} {fact.value}" for fact in content.facts[:1]), *filter(None, (content.stay,)), *weight)
    )
    line = content.name_line if is_wide else (narrow if is_narrow else merged)
    columns = (((), (name, plain, *chips)),)
    return CellLook(columns=columns, below=_below(line), gives=True, is_dead=content.is_deceased)


def _pairs(facts: tuple[Fact, ...]) -> tuple[tuple[tuple[Run, ...], tuple[Run, ...]], ...]:
    return tuple((_label(fact.label), _value(fact.value, strong=fact.is_strong)) for fact in facts)


def _facts(content: BannerContent) -> CellLook:
    return CellLook(columns=_pairs(content.facts), below=_below(content.facts_line), gives=True)


def _care(content: BannerContent) -> CellLook:
    label = _label(content.care_word or QCoreApplication.translate("PatientBanner", "Nursing level / days"))
    value: tuple[Run, ...] = (*_value(content.nursing), *((Words(" · " + content.stay),) if content.stay else ()))
    return CellLook(columns=((label, value),), below=_below(content.care_line), gives=True)


def _allergy(content: BannerContent, *, is_narrow: bool) -> CellLook:
    translate = QCoreApplication.translate
    title = translate("PatientBanner", "Allergies")
    if content.allergy_knowledge is AllergyKnowledge.NONE_KNOWN:
        words = _value(translate("PatientBanner", "No known allergies"))
        return CellLook(columns=((_label(title, icon="check"), words),), gives=True)
    if content.allergy_knowledge is AllergyKnowledge.UNAVAILABLE:
        words = _value(translate("PatientBanner", "Not available here: ask and look it up"))
        return CellLook(columns=((_label(title, "t1", icon="cloudx", weight=600), words),), edge="ink", gives=True)
    if content.allergy_knowledge is AllergyKnowledge.UNKNOWN or not content.allergies:
        words = _value(translate("PatientBanner", "Not recorded: ask before prescribing"))
        return CellLook(columns=((_label(title, "t1", icon="diff", weight=600), words),), edge="ink", gives=True)
    separator = " · " if is_narrow else " ｜ "
    first = separator.join(content.allergies) if is_narrow else content.allergies[0]
    rest = "" if is_narrow else separator.join(content.allergies[1:])
    label = _label(title, "danger", icon="warn", weight=600)
    return CellLook(
        columns=((label, _value(first, tone="danger")),),
        below=_below(rest, "danger"),
        fill="dangersoft",
        edge="danger",
        gives=True,
    )


def _diagnoses(content: BannerContent, width: WidthClass) -> CellLook:
    count = len(content.diagnoses)
    words = QCoreApplication.translate("PatientBanner", "Diagnoses ({count})").format(count=count)
    keys = (Chip(text=content.diagnoses_keys, is_small=True),) if content.diagnoses_keys else ()
    label = (*_label(words), *keys)
    if width is not WidthClass.WIDE:
        first = " · ".join(content.diagnoses[:2])
        rest = "" if width is WidthClass.NARROW else " · ".join(content.diagnoses[2:])
        return CellLook(
            columns=((label, _value(first)),), below=_below(rest), grows=True, gives=True, is_diagnoses=True
        )
    numbered = [f"{chr(0x2460 + at)} {text}" for at, text in enumerate(content.diagnoses[:MAX_SHOWN])]
    return CellLook(
        columns=((label, _value("  ".join(numbered[:2]))),),
        below=_below("   ".join(numbered[2:])),
        grows=True,
        gives=True,
        is_diagnoses=True,
    )


def _body(content: BannerContent) -> CellLook:
    return CellLook(columns=_pairs(content.body), below=_below(content.body_line), gives=True)


def _risks(content: BannerContent) -> CellLook:
    half = (len(content.risks) + 1) // 2
    label = _label(QCoreApplication.translate("PatientBanner", "Risks"))
    return CellLook(
        columns=((label, tuple(content.risks[:half])),),
        below=tuple(content.risks[half:]),
        gives=True,
        told=content.risks_told,
    )


def _wishes(content: BannerContent, *, is_narrow: bool) -> CellLook:
    translate = QCoreApplication.translate
    label = _label(translate("PatientBanner", "Resuscitation"))
    wishes = content.wishes or translate("PatientBanner", "Not recorded")
    return CellLook(
        columns=((label, _value(wishes)),), below=() if is_narrow else _below(content.wishes_line), gives=True
    )


def _team(content: BannerContent) -> CellLook:
    return CellLook(
        columns=((_label(QCoreApplication.translate("PatientBanner", "Team")), _value(content.team)),),
        below=_below(content.team_line),
        gives=True,
    )


def freshness_words(as_of: datetime | None, marking: MarkingState) -> tuple[str, str]:
    """What the words are about, and until when what is shown of the patient is known; unknown is said."""
    translate = QCoreApplication.translate
    age = None if as_of is None or marking.now is None else marking.now - as_of
    if marking.is_marked:
        words = translate("PatientBanner", "as of {time} ({age} ago)")
        said = words.format(time=clock_words(as_of), age=short_age(age))
        return translate("PatientBanner", "Snapshot · not live"), said
    label = translate("PatientBanner", "Data freshness")
    if as_of is None:
        return label, translate("PatientBanner", "Unknown")
    words = translate("PatientBanner", "{time} · {age} ago")
    return label, words.format(time=clock_words(as_of), age=short_age(age))


def _freshness(content: BannerContent, marking: MarkingState, *, is_narrow: bool) -> CellLook:
    title, words = freshness_words(content.data_as_of or marking.data_as_of, marking)
    line = "" if is_narrow else content.freshness_line
    if marking.is_marked:
        label = _label(title, "@ink", icon="cloudx")
        return CellLook(
            columns=((label, _value(words, tone="@ink")),),
            below=_below(line, "@ink"),
            fill="@fill",
            min_width=150 if is_narrow else 196,
        )
    label = _label(title, icon="sync")
    return CellLook(columns=((label, _value(words)),), below=_below(line), min_width=150 if is_narrow else 196)
