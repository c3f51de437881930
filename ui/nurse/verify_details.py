"""What stands beside the list of orders to verify: the chosen group in whole words, field by field against the order before."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.bedside import loinc_of
from client.clinical.concentration import of_order
from client.tongue import reads_chinese
from offline.views import VerifyGroup
from ui.doctor.order_marks import on_side
from ui.drug_marks import drug_marks
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.group_words import named
from ui.nurse.pack_names import way_words
from ui.nurse.verify_model import VerifyModel
from ui.nurse.verify_rows import difference_words, signed_words, stopped_by
from ui.nurse.verify_words import hold_sentence, none_words, result_lines, second_words, thread_lines
from ui.pharm_marks import pharm_words
from ui.requests.words import per_ml_words


class VerifyDetails:
    """The words of one moment: made anew for each drawing."""

    def __init__(self, desk: Desk, model: VerifyModel, language: str) -> None:
        self._catalogue, self._clock = desk.pack.catalogue, desk.station.clock
        self._model, self._language, self._checks = model, language, desk.pack.checks

    def stop(self, group: VerifyGroup) -> str:
        """What is stopped or taken back by whom and why, and what the nurse confirms with H."""
        translate = QCoreApplication.translate
        catalogue, language, clock = self._catalogue, self._language, self._clock
        names = [named(row.order, catalogue, language) for row in group.rows]
        lead = group.rows[0]
        who = stopped_by(lead.order, clock.now(), clock.zone)
        told = (
            translate("VerifyPage", "Taken back: {who}") if group.is_void else translate("VerifyPage", "Stopped: {who}")
        )
        said = [told.format(who=who)]
        said += (
            [translate("VerifyPage", "Reason: {reason}").format(reason=lead.order.stop_reason)]
            if lead.order.stop_reason
            else []
        )
        said += ["", translate("VerifyPage", "Confirmed with H: no dose of it is prepared or running any more.")]
        said += [f"{lead.mark.number or ''} {words.mark_words(lead.mark)}".strip()] if lead.mark is not None else []
        return "\n".join((*names, "", *said))

    def _at(self, moment: datetime | None) -> str:
        clock = self._clock
        return words.moment_words(moment, clock.now(), clock.zone) if moment is not None else ""

    def order(self, group: VerifyGroup) -> str:
        """Each line with its way, its marks and what differs from before; then what the check waits for, and who signed."""
        translate, lines = QCoreApplication.translate, list[str]()
        catalogue, language, clock = self._catalogue, self._language, self._clock
        for row in group.rows:
            order, before = row.order, self._model.before(row, group)
            side = [one.text.strip() for one in on_side(order.request)]
            lines.append(named(order, catalogue, language))
            way = way_words(order, catalogue, language)
            beside = [of_order(one.order) for one in group.rows]
            per_ml = per_ml_words(of_order(order), beside, catalogue)
            marks = [chip.text for chip in drug_marks(catalogue.drugs.get(order.drug_id or ""), says_who_checks=True)]
            lines += [
                "    " + each
                for each in (
                    *side,
                    *marks,
                    per_ml,
                    way,
                    order.remark,
                    pharm_words(row.pharm, self._at),
                )
                if each
            ]
            if before is None:
                lines.append("    " + translate("VerifyPage", "not ordered before in this stay"))
            elif not before.parts:
                lines.append("    " + translate("VerifyPage", "as the order before"))
            else:
                lines += ["    " + difference_words(part, before, order, catalogue, language) for part in before.parts]
        lines += self._needs(group)
        lead = group.rows[0] if group.rows else None
        if lead is not None:
            lines += [
                "",
                translate("VerifyPage", "Signed: {who}").format(who=signed_words(lead.order, clock.now(), clock.zone)),
            ]
        if lead is not None and lead.mark is not None:
            lines.append(f"{lead.mark.number or ''} {words.mark_words(lead.mark)}".strip())
        return "\n".join(lines)

    def _needs(self, group: VerifyGroup) -> list[str]:
        """Hold, second person, questions with answers, and the results that belong beside it."""
        lines = [hold_sentence(group)] if group.held_for else []
        lines += [second_words(group, self._checks, self._language)] if group.second_for else []
        lines += thread_lines(group.queries, self._at)
        wanted = self._model.looked_at(group)
        known = {loinc_of(row.result.code) for row in self._model.results}
        lines += result_lines(self._model.results, self._at)
        labs = self._catalogue.labs
        names = [
            labs[code].name_zh if reads_chinese(self._language) else labs[code].name_en
            for code in wanted
            if code in labs and code not in known
        ]
        lines += [none_words(names)] if names else []
        return ["", *lines] if lines else []
