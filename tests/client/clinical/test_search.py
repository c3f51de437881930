import pytest

from client.clinical.pack import ContentPack
from client.clinical.search import LIMIT, CatalogueIndex, ItemKind, build_index


@pytest.fixture(scope="module")
def index(pack: ContentPack) -> CatalogueIndex:
    return build_index(pack.catalogue)


@pytest.mark.parametrize("text", ["mlpn", "meiluopeinan", "美罗培南", "MEROPENEM", "meropenem-inj", "J01DH02"])
def test_a_drug_is_found_by_every_way_of_writing_it(index: CatalogueIndex, text: str) -> None:
    found = index.search(text)
    assert found.hits[0].code == "meropenem-inj"


def test_the_list_is_short_and_says_how_many_there_are(index: CatalogueIndex) -> None:
    found = index.search("a")
    assert len(found.hits) == LIMIT
    assert found.total > LIMIT


def test_asking_for_more_than_the_limit_gives_the_limit(index: CatalogueIndex) -> None:
    assert len(index.search("a", limit=50).hits) == LIMIT


def test_nearer_hits_come_first(index: CatalogueIndex) -> None:
    ranks = [hit.rank for hit in index.search("jia").hits]
    assert ranks == sorted(ranks)


def test_all_words_must_fit(index: CatalogueIndex) -> None:
    assert {hit.code for hit in index.search("ct chest").hits} == {"CT-CHEST", "CT-CHEST-CE"}
    assert index.search("ct nothing-like-this").total == 0


def test_nothing_typed_finds_nothing(index: CatalogueIndex) -> None:
    assert index.search("   ").total == 0


def test_only_the_asked_tables_are_searched(index: CatalogueIndex) -> None:
    kinds = {hit.kind for hit in index.search("potassium", kinds=[ItemKind.LAB]).hits}
    assert kinds == {ItemKind.LAB}


def test_every_drug_finds_itself_by_its_chinese_name(index: CatalogueIndex, pack: ContentPack) -> None:
    for drug in pack.catalogue.drugs.values():
        found = index.search(drug.name_zh, kinds=[ItemKind.DRUG])
        assert drug.id in {hit.code for hit in found.hits}


@pytest.mark.parametrize("text", ["furosemide", "fsm", "呋塞米"])
@pytest.mark.parametrize(
    ("routes", "first"),
    [(("IVP",), "furosemide-inj"), (("IVGTT", "IVP"), "furosemide-inj"), (("PO",), "furosemide-tab")],
)
def test_what_can_be_given_by_the_typed_route_comes_first(
    index: CatalogueIndex, text: str, routes: tuple[str, ...], first: str
) -> None:
    found = index.search(text, routes=routes)
    assert found.hits[0].code == first
    assert {hit.code for hit in found.hits} == {hit.code for hit in index.search(text).hits}


def test_a_far_hit_is_not_brought_before_a_near_one_by_its_route(index: CatalogueIndex) -> None:
    for routes in ((), ("IVP",)):
        ranks = [hit.rank > 2 for hit in index.search("jia", routes=routes).hits]
        assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("lhn", "sodium-chloride-09-inj"),
        ("氯化钠", "sodium-chloride-09-inj"),
        ("葡萄糖", "glucose-5-inj"),
        ("ptt", "glucose-5-inj"),
        ("浓氯化钠", "sodium-chloride-10-inj"),
    ],
)
def test_the_plain_solution_comes_before_the_concentrate(index: CatalogueIndex, text: str, first: str) -> None:
    assert index.search(text, kinds=[ItemKind.DRUG]).hits[0].code == first


def test_of_hits_equally_near_a_high_alert_drug_is_never_first(index: CatalogueIndex, pack: ContentPack) -> None:
    drugs = pack.catalogue.drugs
    for text in ("lhn", "ptt", "lhj", "yds"):
        hits = index.search(text, kinds=[ItemKind.DRUG]).hits
        nearest = [hit for hit in hits if hit.rank == hits[0].rank]
        assert not drugs[nearest[0].code].is_high_alert or all(drugs[hit.code].is_high_alert for hit in nearest)
