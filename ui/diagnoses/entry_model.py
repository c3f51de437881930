"""The entry line of diagnoses as a pure state machine: typed, chosen, its details read. Refuses to choose, to complete and to guess.

First words are looked for in the table. Once one is chosen by a person the line takes its details: a side, `?` for provisional, main,
a rank, the list, a combination of ICD-11 codes. A word that is not understood stops the saving. `=words` is a diagnosis that the table
lacks: text without a code.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from client.clinical.diagnoses import DiagnosisBook, DiagnosisEntry, DiagnosisHits, cluster_of, with_cluster
from client.commands import RecordDiagnosis
from client.records import Code, DiagnosisUse, Laterality, Person, Verification

NOTHING = DiagnosisHits((), 0)
MOST_RANK = 99
_UNCODED = ("=", "＝")  # as a Chinese input method types it
_SIDES = {
    Laterality.LEFT: ("左", "左侧", "l", "left", "zuo"),
    Laterality.RIGHT: ("右", "右侧", "r", "right", "you"),
    Laterality.BILATERAL: ("双", "双侧", "b", "both", "bilateral", "shuang"),
}
_DOUBTS = ("?", "？", "疑", "疑似", "provisional")  # as a Chinese input method types it
_MAIN = ("*", "主", "主要", "main")
_USES = {
    DiagnosisUse.PRELIMINARY: ("初步", "cb", "preliminary"),
    DiagnosisUse.CONFIRMED: ("确定", "qd", "confirmed"),
    DiagnosisUse.SUPPLEMENTARY: ("补充", "bc", "supplementary"),
    DiagnosisUse.DISCHARGE: ("出院", "cy", "discharge"),
    DiagnosisUse.OUTPATIENT: ("门诊", "mz", "outpatient"),
}
_SIDE_OF = {word: side for side, words in _SIDES.items() for word in words}
_USE_OF = {word: use for use, words in _USES.items() for word in words}


class Open(StrEnum):
    """What still stands against saving."""

    NOT_CHOSEN = "not-chosen"
    UNREAD = "unread"
    TWICE = "twice"
    WHICH_LIST = "which-list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the words after the choice say. `unread` and `twice` are words that stop the saving."""

    laterality: Laterality | None = None
    is_provisional: bool = False
    is_primary: bool = False
    rank: int | None = None
    use: DiagnosisUse | None = None
    cluster: str | None = None
    """A combination of ICD-11 codes; its form alone was looked at."""
    unread: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """An entry of the table, or words of one's own."""

    entry: DiagnosisEntry | None = None
    words: str = ""

    def code(self, language: str) -> Code:
        """As it is written down; own words have no code."""
        return Code(text=self.words) if self.entry is None else self.entry.code(language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Invariant: `chosen` was chosen by a person; `details` are words about it, `text` what was looked for."""

    text: str = ""
    found: DiagnosisHits = NOTHING
    at: int = 0
    chosen: Chosen | None = None
    details: str = ""

    @property
    def shown(self) -> str:
        """What stands in the field."""
        return self.text if self.chosen is None else self.details

    @property
    def highlighted(self) -> DiagnosisEntry | None:
        return self.found.entries[self.at] if 0 <= self.at < len(self.found.entries) else None

    @property
    def read(self) -> Details:
        return read(self.details) if self.chosen is not None else Details()


def typed(state: Entry, text: str, book: DiagnosisBook) -> Entry:
    """Words that are looked for, or details of what was chosen."""
    if state.chosen is not None:
        return replace(state, details=text)
    found = NOTHING if text.startswith(_UNCODED) else book.search(text)
    return Entry(text=text, found=found)


def moved(state: Entry, step: int) -> Entry:
    count = len(state.found.entries)
    return replace(state, at=(state.at + step) % count) if count and state.chosen is None else state


def choose(state: Entry, at: int | None = None) -> Entry:
    """What is highlighted, or the words behind `=`; nothing where there is nothing."""
    if state.chosen is not None:
        return state
    own = own_words(state.text)
    if own:
        return replace(state, chosen=Chosen(words=own), details="")
    state = state if at is None else replace(state, at=at)
    return state if state.highlighted is None else replace(state, chosen=Chosen(entry=state.highlighted), details="")


def own_words(text: str) -> str:
    return text[1:].strip() if text.startswith(_UNCODED) else ""


def unchosen(state: Entry) -> Entry:
    """Back to the list; the details typed so far go with the choice."""
    return replace(state, chosen=None, details="")


def added(state: Entry, word: str) -> Entry:
    """One more word of detail, as a button says it."""
    return replace(state, details=f"{state.details.rstrip()} {word}".strip()) if state.chosen is not None else state


def read(details: str) -> Details:
    found = Details()
    for word in details.casefold().split():
        found = _with(found, word)
    return found


def _with(found: Details, word: str) -> Details:
    side, use = _SIDE_OF.get(word), _USE_OF.get(word)
    if side is not None:
        return _once(found, word, is_free=found.laterality in {None, side}, laterality=side)
    if use is not None:
        return _once(found, word, is_free=found.use in {None, use}, use=use)
    if word in _DOUBTS:
        return replace(found, is_provisional=True)
    if word in _MAIN:
        return replace(found, is_primary=True)
    if word.isascii() and word.isdigit() and 1 <= int(word) <= MOST_RANK:
        return _once(found, word, is_free=found.rank in {None, int(word)}, rank=int(word))
    cluster = cluster_of(word)
    if cluster is not None:
        return _once(found, word, is_free=found.cluster in {None, cluster}, cluster=cluster)
    return replace(found, unread=(*found.unread, word))


def _once(found: Details, word: str, *, is_free: bool, **value: object) -> Details:
    if not is_free:
        return replace(found, twice=(*found.twice, word))
    return replace(found, **value)  # type: ignore[arg-type]  # one member and its value


def use_of(state: Entry, tab: DiagnosisUse | None) -> DiagnosisUse | None:
    """The list it goes to: what was typed, else the tab that is open."""
    return state.read.use or tab


def open_parts(state: Entry, tab: DiagnosisUse | None) -> tuple[Open, ...]:
    details = state.read
    found = {
        Open.NOT_CHOSEN: state.chosen is None,
        Open.UNREAD: bool(details.unread),
        Open.TWICE: bool(details.twice),
        Open.WHICH_LIST: state.chosen is not None and use_of(state, tab) is None,
    }
    return tuple(one for one, is_open in found.items() if is_open)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes it down, about whom and when."""

    command_id: str
    person: Person
    patient: str
    encounter: str | None
    now: datetime


def to_command(state: Entry, tab: DiagnosisUse | None, language: str, author: Author) -> RecordDiagnosis | None:
    """None while anything is open."""
    use, details = use_of(state, tab), state.read
    if state.chosen is None or use is None or open_parts(state, tab):
        return None
    what = state.chosen.code(language)
    return RecordDiagnosis(
        id=author.command_id,
        author=author.person,
        patient=author.patient,
        encounter=author.encounter,
        occurred_at=author.now,
        what=with_cluster(what, details.cluster) if details.cluster else what,
        use=use,
        verification=Verification.PROVISIONAL if details.is_provisional else Verification.CONFIRMED,
        laterality=details.laterality,
        is_primary=details.is_primary,
        rank=details.rank,
    )


def to_pair(
    disease: str, syndrome: str, details: str, tab: DiagnosisUse | None, author: Author
) -> RecordDiagnosis | None:
    """A pair of Chinese medicine: both names are needed, a side is not understood."""
    said = read(details)
    use = said.use or tab
    is_open = not disease.strip() or not syndrome.strip() or said.unread or said.twice or said.laterality is not None
    is_open = is_open or said.cluster is not None
    if use is None or is_open:
        return None
    return RecordDiagnosis(
        id=author.command_id,
        author=author.person,
        patient=author.patient,
        encounter=author.encounter,
        occurred_at=author.now,
        what=Code(text=disease.strip()),
        syndrome=Code(text=syndrome.strip()),
        use=use,
        verification=Verification.PROVISIONAL if said.is_provisional else Verification.CONFIRMED,
        is_primary=said.is_primary,
        rank=said.rank,
    )
