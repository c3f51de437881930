"""The safety rules: how often each one spoke at this station and what came of it. Judges no rule and names no patient."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clinical.safety.findings import Kind, Tier
from offline.rule_counts import RuleCount
from ui.emergency.centre_model import CentreModel
from ui.emergency.queue_page import DockedLine
from ui.marking.windows import Backdrop
from ui.rule_words import kind_word, tier_word
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell

NO_RATE = "—"


class RulesPage(Backdrop):
    """Invariant: shows exactly the counts that were read; a rate is of what was answered, and none is no rate of zero."""

    def __init__(self, theme: Theme, model: CentreModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self.pane = Pane(theme)
        self.listing = Listing(theme, self._columns())
        self.export = SecondaryButton(theme, "", keys="E", is_small=True)
        self.line = DockedLine(theme)
        self.result = Label(theme, role="meta", tone="t2", wrap=True)
        self.pane.add_to_header(self.export)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.line)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self.result, 1)
        self.pane.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.pane)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.export.clicked.connect(self.ask_path)
        self.line.act.clicked.connect(self.do_asked)
        self.line.field.edit.returnPressed.connect(self.do_asked)
        self.line.cancel.clicked.connect(self.end_line)

    # -- acts ---------------------------------------------------------------------------------------------------

    def ask_path(self) -> None:
        asked = self.tr("Export the counts to this file (JSON, nothing of a patient)")
        self.line.ask("", asked, self.tr("Export"), self._model.proposed_rules_path())

    def do_asked(self) -> None:
        typed = self.line.field.text()
        if typed.strip() and not self.line.isHidden():
            self._spawner.spawn(self._model.export_rules(typed), "export rules", owner=self)
            self.end_line()

    def end_line(self) -> None:
        self.line.end()
        self.listing.table.setFocus()

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Safety rules"))
        self.export.setText(self.tr("Export counts"))
        self.line.cancel.setText(self.tr("Cancel"))
        self.listing.table.set_columns(self._columns())
        self.listing.table.setAccessibleName(self.tr("Safety rules"))
        self.show_model()

    def show_model(self) -> None:
        model = self._model
        self.pane.set_meta(self.tr("counted at this station, per rule and version of the pack"))
        exported = model.rules_exported
        said = self.tr("Exported {count} rules to {path}")
        self.result.setText(said.format(count=exported[0], path=exported[1]) if exported else "")
        if model.rules is None:
            kind = EmptyKind.FAILED if "rules" in model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("Safety rules"))
        elif model.rules:
            self.listing.show_rows(tuple(rule_row(one) for one in model.rules))
        else:
            detail = self.tr("No safety rule has spoken at this station yet.")
            self.listing.show_note(EmptyKind.EMPTY, subject=self.tr("Safety rules"), detail=detail)

    def _columns(self) -> tuple[Column, ...]:
        figures = (("shown", self.tr("Shown")), ("over", self.tr("Overridden")), ("followed", self.tr("Followed")))
        return (
            Column(key="rule", title=self.tr("Rule"), width=230, wraps=True),
            Column(key="kind", title=self.tr("Check"), width=110, wraps=True),
            Column(key="tier", title=self.tr("Tier"), width=100, wraps=True),
            *(Column(key=key, title=title, width=84, align=Align.RIGHT) for key, title in figures),
            Column(key="rate", title=self.tr("Override rate"), width=104, align=Align.RIGHT),
            Column(key="pack", title=self.tr("Pack"), width=120, pad=18, wraps=True),
            Column(key="source", title=self.tr("Source"), wraps=True),
        )


def rule_row(one: RuleCount) -> TableRow:
    rate = one.override_rate
    kind = kind_word(Kind(one.kind)) if one.kind in set(Kind) else one.kind
    tier = Tier(one.tier) if one.tier in set(Tier) else None
    cells = (
        cell(one.rule_id, weight=600),
        cell(kind),
        cell(f"T{one.tier} {tier_word(tier)}" if tier is not None else f"T{one.tier}"),
        cell(str(one.shown)),
        cell(str(one.overridden)),
        cell(str(one.followed)),
        cell(NO_RATE if rate is None else f"{rate * 100:.0f} %", weight=600),
        cell(one.pack_version, tone="t2"),
        cell(one.source, tone="t2", role="meta"),
    )
    return TableRow(key=f"{one.pack_version} {one.kind} {one.rule_id}", cells=cells, subject=one)
