"""A store with one patient and one command in it."""

import pytest

from offline.store.books import Books
from tests.support.builders import keep, load, patient, sign, stay


@pytest.fixture
def kept_books(books: Books) -> Books:
    load(books, patient(), stay())
    keep(books, sign(1))
    return books
