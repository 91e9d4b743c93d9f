"""English: what a paragraph of a debate does, told by a sentence of it."""

from __future__ import annotations

from council.records.patterns.table import Parts, rx

PARTS = Parts(
    presents=rx(
        r"[^.;]{2,240}?\b(?:introduced|presented|gave (?:an? )?(?:oral |brief |short )?(?:presentation|overview|report|account|update)"
        r"|reported (?:orally |briefly )?(?:on|that)|outlined|described|summarized|drew attention to|provided an (?:update|overview))\b"
    ),
    states=rx(
        r"[^.;]{0,240}?\b(?:made|delivered|read out|gave) (?:the following |an? (?:opening |closing )?)(?:statement|address|remarks)"
        r"|[^.;]{0,160}?\bstatements?\b[^.;]{0,120}? (?:is|are|was|were) (?:reproduced|available|annexed|attached)"
        r"|[^.;]{0,160}?\baddressed the (?:council|meeting)\b"
    ),
    discusses=rx(
        r"[^.;]{0,240}?\b(?:councillors?|observers?|delegations?|speakers?|secretariat|secretary-general|director|chief|chair|he|she|they)\b"
        r"[^.;]{0,160}?\b(?:replied|answered|explained|asked|enquired|wondered|clarified|responded|requested|called for|sought"
        r"|cautioned|urged|encouraged|agreed with|objected|preferred|reserved|hoped|noted with|drew the attention|disagreed|supported"
        r"|said|considered|suggested|expressed|welcomed|commended|thanked the (?:group|secretariat)|stressed|emphasized|recalled|pointed out)\b"
    ),
    proceeds=rx(
        r"(?:[^.;]{0,120}?, )?(?:the (?:acting )?chair(?:man|woman|person)?(?! of\b)|the secretary-general)\b[^.;]{0,80}?\b(?:opened|closed|adjourned|suspended|resumed|thanked|welcomed|gave the floor"
        r"|invited (?:comments|councillors|delegations|the (?:councillor|representative|chair|secretariat))|announced|reminded|called on|drew the)\b"
        r"|the (?:meeting|sitting|session|discussion) (?:was|rose|resumed)\b"
    ),
)
