"""The practice hospital's decision support over CDS Hooks 2.0: a small rule engine over its own rows; refuses to be a medical source.

Three rules, invented for practice: poor kidneys and drugs that burden them, what the insurance wants to know, and a last look at the
kidneys when a chart is opened. It reads creatinine from the hospital's own store, not from what it is told. Feedback is kept, the last 100.
`cds` among the faults makes it slow, fail, or answer something that is no answer.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from client.fhir import names
from practice.faults import Faults
from practice.outcomes import RequestRefusedError, refusal
from practice.resources import Records
from practice.search.page import search_page

CREATININE = "14682-9"
HIGH_UMOL_L = 133
BURDENS_KIDNEYS = {"M01A": "critical", "J01G": "critical", "J01XA": "warning", "A10BA": "warning"}
"""By ATC prefix; the practice hospital's own invention."""
INSURED_WITH_INDICATION = ("J01DH", "J01XX08", "L01F")
SOURCE = {"label": "示范医院临床药学（练习用，未经临床审定）", "url": "https://practice.invalid/cds"}
REASONS = [
    {"code": "monitored", "system": f"{names.BASE}/CodeSystem/override-reason", "display": "已调整剂量并监测肾功能"},
    {"code": "no-alternative", "system": f"{names.BASE}/CodeSystem/override-reason", "display": "无合适替代药物"},
]
_LONGEST_BODY = 2 * 1024 * 1024
_SLOW_S = 5.0
_PREFETCH = {"patient": "Patient/{{context.patientId}}"}
SERVICES = (
    {
        "id": "kidneys-at-a-look",
        "hook": "patient-view",
        "title": "肾功能一览",
        "description": "Last creatinine, if high",
    },
    {
        "id": "kidneys-select",
        "hook": "order-select",
        "title": "肾功能与用药",
        "description": "Drugs that burden kidneys",
    },
    {"id": "kidneys-sign", "hook": "order-sign", "title": "肾功能与用药", "description": "Drugs that burden kidneys"},
    {"id": "insurance", "hook": "order-sign", "title": "医保提示", "description": "What the insurance asks for"},
)

Card = dict[str, Any]


class DecisionSupport:
    """Answers hooks from the rows as they are. `is_let_in` says whether a request carries a token of this hospital."""

    def __init__(self, records: Records, faults: Faults, is_let_in: Callable[[Request], bool]) -> None:
        self._records, self._faults, self._is_let_in = records, faults, is_let_in
        self.feedback: deque[dict[str, Any]] = deque(maxlen=100)

    def routes(self) -> list[Route]:
        return [
            Route("/cds-services", self._faulty(self.discovery), methods=["GET"]),
            Route("/cds-services/{service}", self._faulty(self.hook), methods=["POST"]),
            Route("/cds-services/{service}/feedback", self._faulty(self.take_feedback), methods=["POST"]),
        ]

    def _faulty(self, answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        async def answered(request: Request) -> Response:
            match self._faults.cds:
                case "slow":
                    await asyncio.sleep(_SLOW_S)
                case "error":
                    raise refusal(500, "The decision support failed, as commanded.")
                case "malformed":
                    return Response(b'{"cards": [{"summary": ', media_type="application/json")
                case "html":
                    return HTMLResponse("<html><script>alert(1)</script>maintenance</html>")
                case "huge":
                    return Response(b'{"cards": [' + b" " * _LONGEST_BODY + b"]}", media_type="application/json")
            return await answer(request)

        return answered

    async def discovery(self, _request: Request) -> Response:
        return JSONResponse({"services": [{**one, "prefetch": _PREFETCH} for one in SERVICES]})

    async def hook(self, request: Request) -> Response:
        asked = await self._read(request)
        service = next((one for one in SERVICES if one["id"] == request.path_params["service"]), None)
        context = asked.get("context")
        if service is None:
            raise refusal(404, "There is no such service.")
        if asked.get("hook") != service["hook"] or not isinstance(context, dict):
            raise refusal(400, "The request is not of this service's hook.")
        instance = str(asked.get("hookInstance", ""))
        return JSONResponse({"cards": [_with_uuid(card, instance) for card in self._cards(service["id"], context)]})

    async def take_feedback(self, request: Request) -> Response:
        asked = await self._read(request)
        entries = asked.get("feedback")
        if not isinstance(entries, list):
            raise refusal(400, "There is no feedback in it.")
        self.feedback.extend(one for one in entries if isinstance(one, dict))
        return JSONResponse({})

    async def _read(self, request: Request) -> dict[str, Any]:
        if not self._is_let_in(request):
            raise RequestRefusedError(401, *refusal(401, "Sign in first.").issues)
        body = await request.body()
        try:
            asked = msgspec.json.decode(body[:_LONGEST_BODY])
        except msgspec.DecodeError as error:
            raise refusal(400, "The body is not JSON.") from error
        if not isinstance(asked, dict):
            raise refusal(400, "The body is no object.")
        return asked

    # --- rules ---------------------------------------------------------------------------------------------------

    def _cards(self, service: str, context: dict[str, Any]) -> list[Card]:
        high = self._high_creatinine(str(context.get("patientId", "")))
        match service:
            case "insurance":
                return [
                    _insurance(name) for name, _, code in _drugs(context) if code.startswith(INSURED_WITH_INDICATION)
                ]
            case "kidneys-at-a-look":
                return [_look(high)] if high else []
        return [card for drug in _drugs(context) if high and (card := _burden(*drug, high)) is not None]

    def _high_creatinine(self, patient: str) -> str:
        """The last creatinine in words, where it is high; empty otherwise."""
        pairs = [("patient", patient), ("code", CREATININE), ("_sort", "-date"), ("_count", "1")]
        page = msgspec.json.decode(search_page(self._records, "", "Observation", pairs, is_strict=False))
        for entry in page.get("entry", ()):
            quantity = entry["resource"].get("valueQuantity", {})
            value, at = quantity.get("value"), str(entry["resource"].get("effectiveDateTime", ""))[:10]
            if quantity.get("code") == "umol/L" and isinstance(value, int | float) and value >= HIGH_UMOL_L:
                return f"肌酐 {value:g} µmol/L（{at}）"
        return ""


def _drugs(context: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(name, id of the draft, ATC code) of every drug among the drafts that carries one."""
    bundle = context.get("draftOrders")
    entries = bundle.get("entry") if isinstance(bundle, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        order = entry.get("resource") if isinstance(entry, dict) else None
        concept = order.get("medicationCodeableConcept") if isinstance(order, dict) else None
        if not isinstance(order, dict) or not isinstance(concept, dict):
            continue
        coding = concept.get("coding")
        every = [one for one in coding if isinstance(one, dict)] if isinstance(coding, list) else []
        codes = [one.get("code") for one in every if one.get("system") == names.ATC]
        if codes:
            yield str(concept.get("text", "")), f"{order.get('resourceType')}/{order.get('id')}", str(codes[0])


def _burden(name: str, draft: str, code: str, high: str) -> Card | None:
    indicator = next((how for prefix, how in BURDENS_KIDNEYS.items() if code.startswith(prefix)), None)
    if indicator is None:
        return None
    return {
        "summary": f"{high}，{name}可加重肾损害"[:140],
        "indicator": indicator,
        "detail": "建议选用对肾功能影响较小的药物，或减量并复查肌酐。",
        "source": {**SOURCE, "topic": {"code": "kidneys"}},
        "overrideReasons": REASONS,
        "selectionBehavior": "any",
        "suggestions": [
            {
                "label": f"改用其他药物：移除{name}",
                "actions": [{"type": "delete", "description": f"移除{name}", "resourceId": draft}],
            }
        ],
    }


def _insurance(name: str) -> Card:
    return {
        "summary": f"医保：{name}限有明确适应证者，请在病程中写明适应证"[:140],
        "indicator": "info",
        "source": {**SOURCE, "label": "示范医院医保办（练习用）", "topic": {"code": "insurance"}},
    }


def _look(high: str) -> Card:
    return {
        "summary": f"{high}偏高：开药前核对肾功能",
        "indicator": "info",
        "source": {**SOURCE, "topic": {"code": "kidneys"}},
    }


def _with_uuid(card: Card, instance: str) -> Card:
    """Only a card that asks for reasons wants to hear what became of it."""
    wants = "overrideReasons" in card
    return {**card, "uuid": str(uuid5(NAMESPACE_URL, f"{instance}{card['summary']}"))} if wants else card
