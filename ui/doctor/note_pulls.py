"""What the chart can give to a note: vital signs, results, today's orders, scores, snippets, each as text with its time and its rows.

Refuses to give a value without the time it was measured, and to change or to round one. The text is the record's, in the record's language.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from client.clinical import pinyin
from client.clinical.documents.book import DocumentBook
from client.records import Result, VitalSign
from client.records.assessments import Assessment
from offline.drafts import Pulled
from offline.views import OrderRow, ResultRow, VitalSeries
from ui.doctor.chart_model import Chart
from ui.doctor.order_book import OrderBook
from ui.doctor.results_model import Lean, lean_of_result, newest_first, trimmed
from ui.units import unit_words

_SIGNS = (
    ("8310-5", "T", "℃"),
    ("8867-4", "P", "次/分"),
    ("9279-1", "R", "次/分"),
    ("8480-6", "BP", "mmHg"),
    ("59408-5", "SpO₂", "%"),
)
_DIASTOLIC = "8462-4"
_ARROWS = {"H": "↑", "HH": "↑↑", "L": "↓", "LL": "↓↓"}
_ABNORMAL = frozenset({"H", "HH", "L", "LL", "A", "AA", "HU", "LU", "POS"})


class Group(StrEnum):
    """The parts of the palette, in this order. There is no generated text: a group without a source of its own is not there."""

    DATA = "data"
    SCORE = "score"
    SNIPPET = "snippet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull:
    """One thing that may be inserted. `remark` is what the list shows beside it; `words` are what it is found by."""

    key: str
    group: Group
    zh: str
    en: str
    text: str
    remark: str = ""
    sources: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def pulled(self) -> Pulled:
        return Pulled(text=self.text, sources=self.sources)


_ROOM = {Group.DATA: 6, Group.SCORE: 5, Group.SNIPPET: 4}
"""How many of each group are seen at once; typing brings the others."""


def pulls(chart: Chart, book: OrderBook, documents: DocumentBook, news2: int | None, now: datetime) -> tuple[Pull, ...]:
    """Everything that is known and has a time, the abnormal results first."""
    return (
        *_vitals(chart.vitals, now),
        *_abnormal(chart.results, book, now),
        *_orders(chart.orders, book, now),
        *_results(chart.results, book, now),
        *_scores(chart.vitals, news2, now),
        *_assessments(chart.record.assessments if chart.record else (), now),
        *(_snippet(one.id, one.zh, one.en, one.text) for one in documents.snippets),
    )


def _snippet(key: str, zh: str, en: str, text: str) -> Pull:
    return Pull(key=f"snippet-{key}", group=Group.SNIPPET, zh=zh, en=en, text=text, words=spelled(zh, en))


def spelled(zh: str, en: str) -> tuple[str, ...]:
    found = pinyin.of_text(zh)
    return (zh.casefold(), en.casefold(), found.initials, found.full)


def at_words(moment: datetime, now: datetime) -> str:
    local = moment.astimezone(now.tzinfo)
    return local.strftime("%H:%M" if local.date() == now.date() else "%m-%d %H:%M")


# --- vital signs -------------------------------------------------------------------------------------------------


def _last(series: Sequence[VitalSeries], loinc: str) -> VitalSign | None:
    found = next((one for one in series if one.loinc == loinc), None)
    sign = found.latest.sign if found is not None and found.latest is not None else None
    return sign if sign is not None and sign.amount is not None and sign.taken_at is not None else None


def signs_pull(series: Sequence[VitalSeries], now: datetime) -> Pull | None:
    """The last value of each sign, each with its own time; None while there is none."""
    said, sources = list[str](), list[str]()
    for loinc, name, unit in _SIGNS:
        sign = _last(series, loinc)
        if sign is None or sign.amount is None or sign.taken_at is None:
            continue
        value = trimmed(sign.amount.value)
        low = _last(series, _DIASTOLIC) if loinc == "8480-6" else None
        if low is not None and low.amount is not None and low.panel == sign.panel:
            value = f"{value}/{trimmed(low.amount.value)}"
            sources.append(_row(low.key))
        said.append(f"{name} {value} {unit} {at_words(sign.taken_at, now)}")
        sources.append(_row(sign.key))
    if not said:
        return None
    text = "，".join(said)
    return Pull(
        key="vitals",
        group=Group.DATA,
        zh="体征（最近一次）",
        en="Vital signs (last)",
        text=text,
        remark=said[0],
        sources=tuple(dict.fromkeys(sources)),
        words=spelled("体征", "vital signs"),
    )


def _vitals(series: Sequence[VitalSeries], now: datetime) -> Iterator[Pull]:
    found = signs_pull(series, now)
    if found is not None:
        yield found


def _row(key: str) -> str:
    """A part of a panel is quoted as its row."""
    return key.partition("#")[0]


# --- results -----------------------------------------------------------------------------------------------------


def _told(rows: Sequence[ResultRow], book: OrderBook, now: datetime) -> list[tuple[ResultRow, str]]:
    """Each result that has a value and a time, the abnormal ones first."""
    told = [(row, words) for row in newest_first(rows) if (words := _result(row.result, book, now))]
    return [*(one for one in told if _is_abnormal(one[0])), *(one for one in told if not _is_abnormal(one[0]))]


def _abnormal(rows: Sequence[ResultRow], book: OrderBook, now: datetime) -> Iterator[Pull]:
    abnormal = [(row, words) for row, words in _told(rows, book, now) if _is_abnormal(row)]
    if abnormal:
        yield Pull(
            key="abnormal",
            group=Group.DATA,
            zh="检验（异常）",
            en="Results (abnormal)",
            text="，".join(words for _, words in abnormal),
            remark=str(len(abnormal)),
            sources=tuple(dict.fromkeys(_row(row.result.key) for row, _ in abnormal)),
            words=spelled("检验 异常结果", "results abnormal"),
        )


def critical_pull(rows: Sequence[ResultRow], book: OrderBook, now: datetime) -> Pull | None:
    """The critical results with their times; None while there is none."""
    critical = [(row, words) for row, words in _told(rows, book, now) if row.is_critical]
    if not critical:
        return None
    text = "，".join(words for _, words in critical)
    sources = tuple(dict.fromkeys(_row(row.result.key) for row, _ in critical))
    return Pull(key="critical", group=Group.DATA, zh="危急值", en="Critical values", text=text, sources=sources)


def _results(rows: Sequence[ResultRow], book: OrderBook, now: datetime) -> Iterator[Pull]:
    for row, words in _told(rows, book, now):
        zh, en = (book.name_of_lab(row.result.code, language) for language in ("zh", "en"))
        yield Pull(
            key=f"result-{row.result.key}",
            group=Group.DATA,
            zh=zh,
            en=en,
            text=words,
            remark=words.removeprefix(zh).strip(),
            sources=(_row(row.result.key),),
            words=spelled(zh, en),
        )


def _is_abnormal(row: ResultRow) -> bool:
    is_out = lean_of_result(row) in {Lean.HIGH, Lean.LOW}
    return row.is_critical or row.beyond is not None or is_out or row.result.flag in _ABNORMAL


def _result(result: Result, book: OrderBook, now: datetime) -> str:
    """Nothing for a result without a time: it is not said to be of today."""
    at = result.observed_at or result.issued_at
    if at is None or (result.amount is None and not result.text):
        return ""
    name = book.name_of_lab(result.code, "zh")
    unit = unit_words(result.amount.code or result.amount.unit) if result.amount else ""
    value = f"{result.comparator or ''}{trimmed(result.amount.value)} {unit}".strip() if result.amount else result.text
    arrow = _ARROWS.get(result.flag or "", "")
    return f"{name} {value}{f' {arrow}' if arrow else ''} {at_words(at, now)}"


# --- orders ------------------------------------------------------------------------------------------------------


def _orders(rows: Sequence[OrderRow], book: OrderBook, now: datetime) -> Iterator[Pull]:
    new = [row for row in rows if _is_today(row.order.authored_at, now)]
    ended = [row for row in rows if _is_today(row.order.ends_at, now) and row not in new and _is_over(row, now)]
    said = [f"{book.name_of_order(row.order, 'zh')} {_dose(row)}".strip() for row in (*new, *ended)]
    if not said:
        return
    parts = [
        f"新开：{'、'.join(said[: len(new)])}" if new else "",
        f"停止：{'、'.join(said[len(new) :])}" if ended else "",
    ]
    yield Pull(
        key="orders",
        group=Group.DATA,
        zh="今日医嘱变更",
        en="Order changes of today",
        text=f"{'；'.join(part for part in parts if part)}（截至 {now:%H:%M}）",
        remark=str(len(said)),
        sources=tuple(dict.fromkeys(row.order.key for row in (*new, *ended))),
        words=spelled("医嘱变更", "orders"),
    )


def _is_today(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment.astimezone(now.tzinfo).date() == now.date()


def _is_over(row: OrderRow, now: datetime) -> bool:
    return row.order.ends_at is not None and row.order.ends_at <= now


def _dose(row: OrderRow) -> str:
    dose = row.order.dose
    amount = f"{trimmed(dose.value)} {unit_words(dose.code or dose.unit)}" if dose is not None else ""
    often = row.order.frequency.text if row.order.frequency is not None else ""
    return " ".join(part for part in (amount, often) if part)


# --- scores ------------------------------------------------------------------------------------------------------


def _scores(series: Sequence[VitalSeries], news2: int | None, now: datetime) -> Iterator[Pull]:
    """NEWS2 as the ward map computed it; without its values in sight it has no time and is not offered."""
    signs = [sign for loinc, _, _ in _SIGNS if (sign := _last(series, loinc)) is not None]
    taken = max((sign.taken_at for sign in signs if sign.taken_at), default=None)
    if news2 is None or taken is None:
        return
    yield Pull(
        key="news2",
        group=Group.SCORE,
        zh="NEWS2",
        en="NEWS2",
        text=f"NEWS2 {news2} 分 {at_words(taken, now)}",
        remark=str(news2),
        sources=tuple(dict.fromkeys(_row(sign.key) for sign in signs)),
        words=spelled("评分 NEWS2", "score news2"),
    )


def _assessments(found: Sequence[Assessment], now: datetime) -> Iterator[Pull]:
    """The last by each form, as it was written; one without a result is not offered."""
    for one in found:
        outcome = one.outcome
        if outcome is None or one.at is None or (outcome.total is None and not outcome.band_text):
            continue
        total = "" if outcome.total is None else f"{trimmed(outcome.total)} 分"
        result = " ".join(part for part in (total, outcome.band_text) if part)
        yield Pull(
            key=f"assessment-{one.form}",
            group=Group.SCORE,
            zh=one.title or one.form,
            en=one.form,
            text=f"{one.title or one.form} {result} {at_words(one.at, now)}",
            remark=result,
            sources=(one.key,),
            words=spelled(f"评分 {one.title}", f"score {one.form}"),
        )


# --- finding one -------------------------------------------------------------------------------------------------


def found(every: Sequence[Pull], typed: str, most: int = 12) -> tuple[Pull, ...]:
    """By initials, pinyin, Chinese or English; the beginning before the middle before scattered letters, in the groups' order."""
    wanted = typed.strip().casefold()
    ranked = [(rank, at, pull) for at, pull in enumerate(every) if (rank := _rank(pull, wanted)) is not None]
    best = sorted(ranked, key=_best)
    best = [one for group in Group for one in [each for each in best if each[2].group is group][: _ROOM[group]]][:most]
    order = list(Group)
    return tuple(pull for _, _, pull in sorted(best, key=lambda one: (order.index(one[2].group), one[0], one[1])))


def _best(one: tuple[int, int, Pull]) -> tuple[int, int]:
    return one[0], one[1]


def _rank(pull: Pull, wanted: str) -> int | None:
    if not wanted or any(word.startswith(wanted) for word in pull.words):
        return 0
    if any(wanted in word for word in pull.words):
        return 1
    return 2 if len(wanted) > 1 and any(_is_scattered(wanted, word) for word in pull.words) else None


def _is_scattered(wanted: str, word: str) -> bool:
    letters = iter(word)
    return all(sign in letters for sign in wanted)
