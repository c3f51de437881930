"""One critical value whole: the value large, what is usual, the two before, who has seen it, the clock, the thread. Shows; does nothing."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.tongue import reads_english
from offline.result_views import CriticalValue
from ui.doctor.wording import NONE, full_time, short_language
from ui.results.critical_model import CriticalDesk, elapsed_words, is_alarm
from ui.results.critical_rows import clock_columns, clock_rows, clock_words, thread_columns, thread_rows
from ui.results.critical_words import (
    action_words,
    earlier_words,
    lamp_words,
    level_words,
    usual_words,
    value_words,
)
from ui.results.words import joined, status_words
from ui.theme.theme import Theme
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import SectionHeader

ROW = 28


class CriticalDetail(Living, QWidget):
    """Invariant: everything on it is about the value last shown; the time since the report counts up every second."""

    def __init__(self, theme: Theme, desk: CriticalDesk) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk = desk
        self._value: CriticalValue | None = None
        self._who = Label(theme, role="heading", wrap=True)
        self._name = Label(theme, role="title", wrap=True)
        self._large = Label(theme, role="display", wrap=True)
        self._elapsed = Label(theme, role="title")
        self._facts = Label(theme, role="body", tone="t2", wrap=True)
        self._phone = Label(theme, role="value", wrap=True)
        self._level = Label(theme, role="value", wrap=True)
        self._advice = Label(theme, role="meta", tone="t2", wrap=True)
        self._lamps = Label(theme, role="value", wrap=True)
        self._heads = {key: SectionHeader(theme, has_top_line=True) for key in ("lamps", "clock", "thread")}
        self.clock = Listing(theme, clock_columns())
        self.told = Listing(theme, thread_columns(), has_header=False)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self._who, 1)
        top.addWidget(self._elapsed)
        column.addLayout(top)
        for label in (self._name, self._large, self._facts, self._phone, self._level, self._advice):
            label.setContentsMargins(16, 0, 16, 0)
            column.addWidget(label)
        column.addWidget(self._heads["lamps"])
        self._lamps.setContentsMargins(16, 4, 16, 4)
        column.addWidget(self._lamps)
        column.addWidget(self._heads["clock"])
        column.addWidget(self.clock)
        column.addWidget(self._heads["thread"])
        column.addWidget(self.told, 1)

    def show_value(self, value: CriticalValue | None) -> None:
        self._value = value
        self.setVisible(value is not None)
        if value is None:
            return
        desk, now = self._desk, self._desk.now
        language = short_language(self.theme.language)
        tone = "danger" if is_alarm(value) else "t1"
        self._who.setText(self.tr("Bed {bed} {name}").format(bed=value.bed or NONE, name=value.patient_name))
        self._name.setText(desk.names.of(value.result.code, language))
        self._large.setText(value_words(value.result))
        self._large.set_tone(tone)
        self._elapsed.set_tone(tone)
        self._facts.setText(self._facts_of(value, now))
        self._say_phone(value, now)
        self._level.setText(level_words(desk.level(value)))
        self._level.setVisible(bool(self._level.text()))
        self._advice.setText(self._advice_of(value, language))
        self._advice.setVisible(bool(self._advice.text()))
        self._show_tables(value, now)
        self.tick()
        self.setAccessibleName(joined((self._who.text(), self._name.text(), self._large.text(), self._facts.text())))

    def _facts_of(self, value: CriticalValue, now: datetime) -> str:
        result, usual = value.result, usual_words(value.result)
        state = status_words(result.status) if result.status != "final" else ""
        reader = (
            self.tr("acknowledged by {name} {time}: {action}").format(
                name=value.read_by, time=full_time(value.read_at, now), action=action_words(value.action)
            )
            if value.is_acknowledged
            else ""
        )
        return joined(
            (
                self.tr("usual {range}").format(range=usual) if usual else self.tr("no usual range sent"),
                earlier_words(value, now),
                self.tr("specimen {time}").format(time=full_time(result.observed_at, now)),
                self.tr("reported {time}").format(time=full_time(value.released_at, now)),
                state,
                reader,
            )
        )

    def _say_phone(self, value: CriticalValue, now: datetime) -> None:
        """A value by telephone says so; when the laboratory's own has come, both are named and a person compares."""
        words = self.tr("entered by hand, called by {name}").format(name=value.reported_by) if value.reported_by else ""
        lab = value.laboratory
        if lab is not None:
            words = joined(
                (
                    words,
                    self.tr("the laboratory's own result is here: {value} of {time}, compare").format(
                        value=value_words(lab), time=full_time(lab.observed_at, now)
                    ),
                )
            )
        self._phone.setText(words)
        self._phone.setVisible(bool(words))

    def _advice_of(self, value: CriticalValue, language: str) -> str:
        """The pack's suggestion with where it is from; never more than that."""
        limit, names = self._desk.limit(value), self._desk.names
        words = (limit.action_en if reads_english(language) else limit.action_zh) if limit else ""
        if not words:
            return ""
        draft = self.tr("draft, not reviewed") if names.is_draft else ""
        return joined(
            (
                self.tr("To consider: {words}").format(words=words),
                self.tr("pack {version}").format(version=names.version),
                draft,
            )
        )

    def _show_tables(self, value: CriticalValue, now: datetime) -> None:
        desk = self._desk
        seen = sum(1 for lamp in value.lamps if lamp.seen_by)
        self._heads["lamps"].set_words(
            self.tr("Departments with an open stay"),
            self.tr("{seen} of {all} have seen it").format(seen=seen, all=len(value.lamps)),
        )
        self._lamps.setText(
            "\n".join(
                f"{'●' if lamp.seen_by else '○'} {lamp_words(lamp.name, lamp.seen_by, lamp.seen_at, now)}"
                for lamp in value.lamps
            )
            or self.tr("no open stay is known here")
        )
        rows = clock_rows(value, desk.steps(value), now)
        self._heads["clock"].set_words(self.tr("Clock"), clock_words(desk.clock))
        self.clock.table.set_columns(clock_columns())
        self.clock.show_rows(rows, subject=self.tr("Clock"))
        self.clock.setFixedHeight(self.theme.scaled(26 + ROW * max(len(rows), 2)) + 4)
        self._heads["thread"].set_words(self.tr("Thread"), str(len(value.told)) if value.told else "")
        self.told.show_rows(thread_rows(value.told, now), subject=self.tr("Thread"))
        if not value.told:
            self.told.show_note(EmptyKind.NOT_DONE, subject=self.tr("Thread"))
        self.told.setMinimumHeight(self.theme.scaled(ROW * min(len(value.told), 4) if value.told else 90))

    def tick(self) -> None:
        value = self._value
        if value is not None:
            since = "" if value.is_closed else elapsed_words(value.released_at, self._desk.now)
            self._elapsed.setText(since)
