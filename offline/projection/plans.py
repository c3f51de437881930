"""Central's own order sets, as they were last read; refuses to call one that is no set, or not active, one."""

from client.clinical.catalogue import OrderSet
from client.fhir import plans
from offline.projection import rows
from offline.store.books import Books


def order_sets(books: Books) -> tuple[OrderSet, ...]:
    found = (plans.order_set(row.resource) for row in rows.read(books, ["PlanDefinition"], with_marks=False))
    return tuple(one for one in found if one is not None)
