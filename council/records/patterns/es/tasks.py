"""Spanish: who is asked to do what, and by when."""

from __future__ import annotations

from council.records.patterns.es.consultations import LEADS, LED
from council.records.patterns.table import Tasks, rx

_ASKS = (
    r"(?:encarg(?:ar|a|an|o|aron|ue|uen)|encomend(?:ar|o)|encomiend(?:a|an|e|en)|pedir|pid(?:e|en|io|ieron|a|an)"
    r"|solicit(?:ar|a|an|o|aron|e|en)|rogar|rogo|rueg(?:a|an|ue|uen)|orden(?:ar|a|o|e)|d[ae]n? instrucciones)(?: ADVERB)?"
)
_INVITES = (
    r"(?:invit(?:ar|a|an|o|aron|e|en)|inst(?:ar|a|an|o|e|en)|exhort(?:ar|a|an|o|e|en)|alentar|alento|alient(?:a|an|e|en)"
    r"|anim(?:ar|a|an|e|en)|autoriz(?:ar|a|an|o)|autoric(?:e|en))(?: ADVERB)?"
)
_ADVERB = r"(?:tambien|ademas|asimismo|igualmente)"
_TO = r"(?:al |a (?=(?:la|los|las|su|sus|un|una|cada) ))"
_INFINITIVE = r"(?:no )?[a-z]+[aei]r(?:l[oae]s?|se)?\b.*"
_CLAUSE = r"(?:no )?(?:se |lo |la |los |las |le |les )*[a-z]+(?:e|en|a|an)\b.*"  # a subjunctive and what follows it

TASKS = Tasks(
    given=(
        # "encarga al Director que prepare"
        rx(
            r"ASKS TO(?P<actor>[^;,]{3,140}?)(?:, [^;,]{2,120},)? (?:para )?que (?P<action>CLAUSE)",
            ASKS=_ASKS,
            ADVERB=_ADVERB,
            TO=_TO,
            CLAUSE=_CLAUSE,
        ),
        # "invita a los Miembros a que presenten", where "a presentar contribuciones que ..." is none
        rx(
            r"INVITES TO(?P<actor>(?:(?! a [a-z]+[aei]r\b)[^;,]){3,140}?)(?:, [^;,]{2,120},)? a que (?P<action>CLAUSE)",
            INVITES=_INVITES,
            ADVERB=_ADVERB,
            TO=_TO,
            CLAUSE=_CLAUSE,
        ),
        # "invita a los Miembros a presentar", "encomienda al Grupo la tarea de preparar"
        rx(
            r"(?:ASKS|INVITES) TO(?P<actor>(?:(?! que )[^;,]){3,140}?)(?:, [^;,]{2,120},)? (?:la tarea de |de |a |)(?P<action>INFINITIVE)",
            ASKS=_ASKS,
            INVITES=_INVITES,
            ADVERB=_ADVERB,
            TO=_TO,
            INFINITIVE=_INFINITIVE,
        ),
        rx(
            r"(?P<actor>(?:el|la|los|las) [^;,]{2,140}?) (?:es|son|sea|sean|queda|quedan|quede|queden)"
            r" (?:encargad|invitad|autorizad|instad)[oa]s? (?:de |a )(?P<action>INFINITIVE)",
            INFINITIVE=_INFINITIVE,
        ),
        rx(
            rf"^(?:al |a (?=la |los |las ))(?P<actor>(?:la |los |las )?(?:consejer|observador|president|secretari|director|represent|facilitador|grupo)"
            rf"[^;,]{{2,140}}?) que (?P<action>{LEADS}\b.*)"
        ),
        rx(rf"(?:^| )que (?P<actor>(?!se )[^;,]{{3,140}}?) (?P<action>(?:{LEADS}|(?:se )?consulten?)\b.*)"),
        rx(
            rf"(?P<action>{LED}[^;]{{0,120}}?,? (?:(?:(?:sean |son )?(?:celebrad|dirigid|organizad|coordinad|encabezad|presidid)as? por)"
            r" (?=el |la |los |las |un |una )|(?:bajo la (?:direccion|coordinacion|presidencia|conduccion)|a cargo) (?:del |de (?=la |las |los |un )))"
            r"(?P<actor>[^;,]{3,140}).*)"
        ),
        rx(
            r"(?:^| )que (?P<actor>(?:la |el )(?:secretaria|secretari[oa] general|director[a]?)(?: de (?:la|los) [a-z]+)?)"
            r" (?P<action>CLAUSE)",
            CLAUSE=_CLAUSE,
        ),
    ),
    undertaken=rx(
        r"(?:de que |que )(?P<actor>[^;,]{3,100}?) (?P<action>(?:no )?(?:se |lo |la |los |las |le |les )*"
        r"(?:[a-z]+(?:ra|ran|ria|rian)|debe|deben|ha de|han de)\b.*)"
    ),
    actor=rx(
        r"secretari|president|consejer|director|grupo|\bgt[cr]\b|\bge-|comision|oficina|estados? miembros?|miembros|representante"
        r"|coordinador|facilitador|relator|\buit\b|\bunion\b|\bsr\. |\bsra\. "
    ),
    due=rx(
        r"consejo,? (?:en|durante|para) su (?:reunion|sesion)(?: ordinaria)? (?:de|del ano) (?P<at>[0-9]{4})"
        r"|(?:reunion|sesion)(?: ordinaria)? de (?P<of>[0-9]{4}) del consejo"
        r"|(?:reunion|sesion)(?: ordinaria)? del consejo (?:de|en) (?P<dated>[0-9]{4})|consejo(?: de)? (?P<named>[0-9]{4})"
        r"|(?:a|en|para|antes de|hasta) (?:su|la) (?:proxima )?(?:reunion|sesion)(?: ordinaria)? de (?P<own>[0-9]{4})(?! del?\b)"
    ),
)
