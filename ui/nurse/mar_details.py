"""What is known of the chosen row, in full words: plan, check, who, reason, how an infusion runs. Words only."""

from PySide6.QtCore import QCoreApplication

from offline.views.mar import MarEvent, MarRow, RunningInfusion
from ui.nurse import words
from ui.nurse.bedside_log import check_words
from ui.nurse.mar_model import MarModel, Tab
from ui.nurse.mar_tables import TableSetting, ml, request_words
from ui.nurse.mar_words import as_needed_text, event_text, state_word
from ui.nurse.pack_names import order_name, way_words
from ui.pharm_marks import pharm_words
from ui.units import rate_words


def details_of(model: MarModel, setting: TableSetting) -> str:
    if model.tab is Tab.MAR:
        row = model.chosen_row
        return _row(row, model, setting) if row is not None else ""
    if model.tab is Tab.RUNNING and model.chosen_infusion is not None:
        return _infusion(model.chosen_infusion, setting)
    if model.tab is Tab.MISSED and model.chosen_missed is not None:
        one = model.chosen_missed
        return "\n".join((setting.names(one.due.lines), request_words(one, setting)))
    if model.tab is Tab.EFFECTS and model.chosen_effect is not None:
        return setting.names((model.chosen_effect.order,))
    return QCoreApplication.translate("MarDetails", "Choose a row: ↑ ↓.") if model.tab is not Tab.BOARD else _board()


def _board() -> str:
    return QCoreApplication.translate(
        "MarDetails",
        "Counted from what was charted. Scanning alone does not make giving safe: what is not scanned shows where it fails.",
    )


def _row(row: MarRow, model: MarModel, setting: TableSetting) -> str:
    translate = QCoreApplication.translate
    lines = [
        f"{order_name(line, setting.catalogue, setting.language)}  {words.amount_words(line.dose, line.dose_text)}"
        for line in row.lines
    ]
    lines.append(way_words(row.lines[0], setting.catalogue, setting.language))
    minutes = round(row.window.total_seconds() / 60)
    lines.append(translate("MarDetails", "Window ± {minutes} min").format(minutes=minutes))
    lines.append(
        translate("MarDetails", "Verified") if row.is_verified else translate("MarDetails", "Not verified yet")
    )
    if row.asks_second:
        why = ", ".join(setting.checks.names(row.asks_second, setting.language))
        lines.append(translate("MarDetails", "Two people check: {why}").format(why=why))
    if row.lines[0].is_as_needed:
        lines.append(as_needed_text(row, setting.now, setting.zone))
    lines += [said] if (said := pharm_words(row.pharm, setting.at)) else []
    event = model.chosen
    if event is not None:
        lines += ["", *_event(event, row, setting)]
    running = model.running_of(row)
    if running is not None:
        lines += ["", _infusion(running, setting)]
    return "\n".join(line for line in lines)


def _event(event: MarEvent, row: MarRow, setting: TableSetting) -> list[str]:
    translate, dose = QCoreApplication.translate, event.dose
    found = [translate("MarDetails", "Planned {time}").format(time=setting.at(event.at)), state_word(event.state)]
    if dose is None:
        return found
    found.append(event_text(event, row, setting.now, setting.zone))
    found.append(check_words(event))
    found += [dose.by_name] if dose.by_name else []
    found += [dose.reason] if dose.reason else []
    found += [dose.note] if dose.note else []
    if dose.used is not None:
        said = translate(
            "MarDetails", "batch {batch}, opened {opened}, given {given}, thrown away {wasted}, witness {name}"
        )
        found.append(
            said.format(
                batch=dose.used.batch,
                opened=words.amount_words(dose.used.opened),
                given=words.amount_words(dose.used.given),
                wasted=words.amount_words(dose.used.wasted),
                name=dose.used.witness or words.UNKNOWN,
            )
        )
    if event.effect_due_at is not None:
        due = translate("MarDetails", "effect to be looked at {time}").format(time=setting.at(event.effect_due_at))
        found.append(
            due if event.effect is None else f"{effect_word(event.effect.effect)} {event.effect.words}".strip()
        )
    if event.mark is not None:
        found.append(f"{event.mark.number or ''} {words.mark_words(event.mark)}".strip())
    return [part for part in found if part]


def effect_word(effect: str) -> str:
    translate = QCoreApplication.translate
    return {
        "effective": translate("MarDetails", "effective"),
        "partly-effective": translate("MarDetails", "partly effective"),
        "not-effective": translate("MarDetails", "not effective"),
        "worse": translate("MarDetails", "worse"),
        "not-assessable": translate("MarDetails", "cannot be said"),
    }.get(effect, effect)


def step_word(step: str) -> str:
    translate = QCoreApplication.translate
    return {
        "round": translate("MarDetails", "looked at"),
        "rate": translate("MarDetails", "rate changed"),
        "pause": translate("MarDetails", "paused"),
        "resume": translate("MarDetails", "went on"),
        "end": translate("MarDetails", "ended"),
        "stop": translate("MarDetails", "stopped early"),
    }.get(step, step)


def _infusion(one: RunningInfusion, setting: TableSetting) -> str:
    translate = QCoreApplication.translate
    unknown = translate("MarDetails", "unknown")
    lines = [
        setting.names(one.lines),
        translate("MarDetails", "Running since {time}").format(time=setting.at(one.began_at)),
        translate("MarDetails", "Rate {rate}").format(rate=rate_words(one.rate) or unknown),
        translate("MarDetails", "In {infused} of {volume}").format(
            infused=ml(one.infused_ml), volume=ml(one.volume_ml)
        ),
        translate("MarDetails", "Ends {time}").format(time=setting.at(one.ends_at) if one.ends_at else unknown),
    ]
    for note in one.notes:
        said = (step_word(note.step), rate_words(note.rate), note.site, note.reaction, note.reason, note.by or "")
        lines.append(f"{setting.at(note.at)}  " + " · ".join(part for part in said if part))
    return "\n".join(lines)
