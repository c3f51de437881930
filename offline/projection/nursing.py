"""What speaks against a nurse's acts around orders, for intake: one word for all of them. Refuses to know any of it itself."""

from datetime import datetime

from client.clinical.bedside import BedsideBook
from client.clinical.catalogue import Catalogue
from client.commands import Command
from offline.projection import queries, skin_starts, specimens, verifying
from offline.store.books import Books


def objections(
    books: Books, command: Command, book: BedsideBook, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    return (
        *queries.objections(books, command),
        *verifying.objections(books, command, book.verifying, catalogue, now),
        *skin_starts.objections(books, command, book, now),
        *specimens.objections(books, command, now, catalogue, book),
    )
