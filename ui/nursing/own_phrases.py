"""A nurse's own phrases beside the pack's: kept from what is typed, offered first, taken away. Refuses to keep whom they are about."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from client.errors import InputRefused
from offline.personal import OwnPhrase
from ui.doctor.note_pulls import Pull
from ui.nursing.phrases import OWN, PhraseField, own_pull, pull_of
from ui.nursing.record_model import RecordModel

Act = Callable[[Coroutine[Any, Any, None], str], None]


class OwnPhrases(QObject):
    """Invariant: the palette of each field offers this person's own of its part, the pack's of it, then the others."""

    def __init__(
        self,
        parent: QObject,
        model: RecordModel,
        fields: Mapping[str, PhraseField],
        act: Act,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._model, self._fields, self._act, self._say = model, fields, act, say
        self.own: tuple[OwnPhrase, ...] = ()
        for field in fields.values():
            field.edit.dropped.connect(self.drop)
        self._offer()

    def read(self) -> None:
        self._act(self._read(), "read own phrases")

    async def _read(self) -> None:
        self.own = await self._model.station.own_phrases(self._model.session)
        self._offer()

    def _offer(self) -> None:
        pack = self._model.phrases
        for name, field in self._fields.items():
            mine = sorted(self.own, key=lambda one: one.part != name)
            whole = sorted(pack, key=lambda one: one.part != name)
            field.edit.pulls = [*(own_pull(one) for one in mine), *(pull_of(one) for one in whole)]

    def keep(self) -> None:
        """Alt K: what is marked in the field that has the focus, or all of it."""
        name = next((name for name, field in self._fields.items() if field.edit.hasFocus()), None)
        translate = QCoreApplication.translate
        if name is None:
            self._say(translate("OwnPhrases", "Put the cursor into the text that is to be kept."))
            return
        edit = self._fields[name].edit
        text = (edit.textCursor().selectedText().replace("\u2029", "\n") or edit.toPlainText()).strip()
        if self._names_patient(text):
            self._say(translate("OwnPhrases", "The patient is named in it: a phrase is about nobody."))
        else:
            self._act(self._keep((*self._without(text), OwnPhrase(part=name, text=text))), "keep a phrase")

    def _names_patient(self, text: str) -> bool:
        banner = self._model.banner
        if banner is None:
            return False
        patient, stay = banner.patient, banner.stay
        known = [patient.name, patient.hospital_number, stay.admission_number if stay else None]
        return any(one and one in text for one in known)

    def _without(self, text: str) -> tuple[OwnPhrase, ...]:
        return tuple(one for one in self.own if one.text != text)

    def drop(self, pull: object) -> None:
        """Delete on one's own phrase of the open palette; the pack's stay."""
        if isinstance(pull, Pull) and pull.key.startswith(OWN):
            for field in self._fields.values():
                if field.edit.is_open():
                    field.edit.close_list()
            self._act(self._keep(self._without(pull.text)), "take a phrase away")

    async def _keep(self, phrases: tuple[OwnPhrase, ...]) -> None:
        translate = QCoreApplication.translate
        try:
            await self._model.station.keep_own_phrases(self._model.session, phrases)
        except InputRefused as error:
            known = {
                "too-many": translate("OwnPhrases", "Fifty are kept already: take one away first (/, Delete)."),
                "too-long": translate("OwnPhrases", "Too long for a phrase: mark the part that is to be kept."),
                "empty": translate("OwnPhrases", "There is nothing to keep."),
            }
            self._say(known.get(str(error.facts[1:2] and error.facts[1]), ""))
            return
        is_more = len(phrases) > len(self.own)
        self.own = phrases
        self._offer()
        said = translate("OwnPhrases", "Kept: / offers it first, to you alone.")
        self._say(said if is_more else translate("OwnPhrases", "Taken away."))
