"""Spanish: back-references, and how papers are introduced."""

from __future__ import annotations

from council.records.patterns.table import Noun, References

_DRAFT = r"(?:(?:ante)?proyecto de )?"

REFERENCES = References(
    nouns=(
        Noun("document", r"documento", "document"),
        Noun("report", rf"{_DRAFT}informe", "paper"),
        Noun("contribution", r"contribucion", "paper"),
        Noun("summary", r"resumen", "paper"),
        Noun("agenda", rf"{_DRAFT}orden del dia", "paper"),
        Noun("plan", rf"{_DRAFT}(?:plan|calendario|presupuesto)", "paper"),
        Noun("declaration", r"declaracion", "paper"),
        Noun("draft", r"(?:ante)?proyecto(?! del?\b)", "amendment"),
        Noun(
            "text",
            rf"{_DRAFT}(?:texto(?! nuevo)|redaccion)",
            "amendment",
            r"\b(?:(?:el|la|del|al|este|esta|ese|dicho|dicha|de este|de dicho|de la) (?:mism[oa] |presente |citado )?(?:NOUN)"
            r"|un (?:NOUN) (?:revisado|convenido|acordado|consensuado|de avenencia|de consenso))\b(?! ?(?:DOC|RES))",
        ),
        Noun(
            "revision",
            rf"{_DRAFT}revision|(?:propuestas? de )?(?:modificacion|enmienda|modificaciones|enmiendas)(?: propuestas?)?",
            "amendment",
            r"\b(?:la|las|esta|estas|dicha|dichas|esa|esas) (?:NOUN)\b(?! (?:[a-z']+ ){0,6}(?:RES|DOC))",
        ),
        Noun(
            "new instrument",
            rf"{_DRAFT}nueva (?:resolucion|decision)|{_DRAFT}nuevo acuerdo(?! (?:de|con|entre|marco)\b)"
            r"|proyecto de (?:resolucion|decision|acuerdo)",
            "amendment",
        ),
        Noun("resolution", r"resolucion", "instrument"),
        Noun("item", r"punto|cuestion|asunto|tema", "item"),
        Noun(
            "annex",
            r"anexo",
            "annex",
            r"\b(?:en (?:el )?|el |su |del |al )(?:NOUN)(?! (?:[a-z0-9]{1,2} )?(?:del?|al|a)\b)",
        ),
    ),
    back=r"\b(?:el|la|del|al|este|esta|ese|esa|dicho|dicha|de este|de esta) (?:mism[oa] |presente |citad[oa] |referid[oa] )?"
    r"(?:NOUN)\b(?! ?(?:DOC|RES))",
    introduced=(
        r"\b(?:NOUN)\b[^.;DOC]{0,160}?(?:que figura|figura|que aparece|que se (?:recoge|reproduce|presenta|expone)|contenid[oa]s?"
        r"|reproducid[oa]s?|presentad[oa]s?|expuest[oa]s?|recogid[oa]s?|que contiene) (?:en|como)"
        r"(?: (?:el |su )?anexo(?: [a-z0-9]{1,2})? (?:del|al))?(?: (?:el|los))?(?: ?documentos?)? ?DOC",
        r"\b(?:NOUN)\b[^.;()DOC]{0,160}?\((?:documentos? )?DOC",
        r"DOC, (?:(?:el|la|los|las|un|una|su|sus) )?(?:(?:ante)?proyecto (?:del|de la|de) )?(?:NOUN)\b",
        r"DOC[,)]{0,2} (?:que |el cual )?(?:contiene|contienen|presenta|recoge|constituye|expone|incluye|es)"
        r"(?: (?:el|la|los|las|un|una|su|sus))? ?(?:NOUN)\b",
    ),
)
