"""The comments of the fake station: the team's as given, one's own as kept."""

from abc import abstractmethod

from offline.people import Session
from offline.private_comments import PrivateComment
from offline.views import TeamComment
from tests.ui.examples import NOW


class KeptComments:
    """Invariant: a person reads and drops only his own."""

    comments: dict[str, tuple[TeamComment, ...]]
    own: list[PrivateComment]

    @abstractmethod
    def new_id(self) -> str: ...

    async def team_comments(self, patient: str) -> tuple[TeamComment, ...]:
        return self.comments.get(patient, ())

    async def private_comments(self, session: Session, patient: str) -> tuple[PrivateComment, ...]:
        return tuple(one for one in self.own if (one.author, one.patient) == (session.person.reference, patient))

    async def keep_private_comment(self, session: Session, patient: str, text: str) -> PrivateComment:
        made = PrivateComment(
            id=self.new_id(),
            author=session.person.reference,
            patient=patient,
            text=text,
            at_ms=int(NOW.timestamp() * 1000),
        )
        self.own.append(made)
        return made

    async def drop_private_comment(self, session: Session, comment: PrivateComment) -> None:
        if comment.author == session.person.reference:
            self.own.remove(comment)
