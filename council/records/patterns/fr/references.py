"""French: back-references, how papers are introduced, and what a citation does in its sentence."""

from __future__ import annotations

from council.records.patterns.table import Noun, References, Roles, rx

REFERENCES = References(
    nouns=(
        Noun("document", r"document", "document"),
        Noun("report", r"(?:projet de |avant-projet de )?rapport", "paper"),
        Noun("contribution", r"contribution", "paper"),
        Noun("summary", r"resume", "paper"),
        Noun("agenda", r"(?:projet d')?ordre du jour", "paper"),
        Noun("plan", r"(?:projet de )?(?:plan|calendrier|budget)", "paper"),
        Noun(
            "guidelines",
            r"(?:projet de )?lignes directrices",
            "paper",
            r"\b(?:les|des|aux|ces|lesdites) (?:NOUN)\b(?! ?(?:DOC|RES))",
        ),
        Noun("declaration", r"declaration", "paper"),
        Noun("draft", r"(?:avant-)?projet(?! d[e'u])", "amendment"),
        Noun(
            "text",
            r"(?:projet de )?(?:texte(?! nouveau)|libelle)",
            "amendment",
            r"\b(?:(?:le|du|au|ce|ledit|dudit|de ce) (?:meme |present )?(?:NOUN)|un (?:NOUN) (?:revise|convenu|de compromis))\b"
            r"(?! ?(?:DOC|RES))",
        ),
        Noun(
            "revision",
            r"(?:projet de )?revision|(?:resolution|decision) revisee|(?:propositions? de )?(?:modification|amendement)s?(?: proposee?s?)?",
            "amendment",
            r"\b(?:la|le|les|du|cette|ces|des(?= [a-z ]{0,40}proposee?s)) (?:NOUN)\b(?! (?:[a-z']+ ){0,6}(?:RES|DOC))",
        ),
        Noun(
            "proposal",
            r"propositions?",
            "amendment",
            r"\b(?:la|les|cette|ces) (?:NOUN)\b(?= (?:(?:est|sont) (?:retiree|rejetee|reportee)|(?:n'est|ne sont) pas ))",
        ),
        Noun(
            "new instrument",
            r"(?:projet de )?nouvelle (?:resolution|decision)|projet de (?:resolution|decision)",
            "amendment",
        ),
        Noun("resolution", r"resolution", "instrument"),
        Noun("item", r"point|question|sujet", "item"),
        Noun(
            "annex",
            r"annexe",
            "annex",
            r"\b(?:en|l') ?(?:NOUN)(?! (?:[a-z0-9]{1,2} )?(?:du|de|des|au|a|aux)\b)",
        ),
    ),
    back=r"(?:\b(?:le|la|du|au|ce|cet|cette|ledit|ladite|dudit|audit|de ce|de cette) (?:meme |present |presente )?|\bl')"
    r"(?:NOUN)\b(?! ?(?:DOC|RES))",
    introduced=(
        r"\b(?:NOUN)\b[^.;DOC]{0,160}?(?:figurant|qui figure|contenue?s?|reproduite?s?|presentee?s?|exposee?s?|enoncee?s?)"
        r" (?:dans|en|a)(?: l'annexe(?: [a-z0-9]{1,2})? (?:du|au))?(?: (?:les?|l'))?(?: ?documents?)? ?DOC",
        r"\b(?:NOUN)\b[^.;()DOC]{0,160}?\((?:documents? )?DOC",
        r"DOC,? dans (?:lequel|lesquels) [^.;DOC]{0,80}?(?:approuver|adopter|enteriner|propose|presente)e?s? (?:les? |la |des |une? |l')?(?:NOUN)\b",
        r"DOC, (?:(?:les?|la|une?|son|sa|leur) )?(?:(?:avant-)?projet (?:du|de) )?(?:NOUN)\b",
        r"DOC[,)]{0,2} (?:qui |lequel )?(?:contient|contenant|renferme|presente|presentant|constitue|expose)"
        r"(?: (?:les?|la|une?|son|sa|leur|ses|des)| l')? ?(?:NOUN)\b",
    ),
)

ROLES = Roles(
    basis=rx(
        r"(?:etablie?|definie?|enoncee?|consacree?|prevue?|fixee?|fondee?|basee?|inscrite?|visee?)s?(?: [a-z]+)?"
        r" (?:dans|par|sur|a)(?: (?:la|les))? ?RES"
        r"|(?:conformement a|en (?:application|vertu) d[e']|aux termes d[e']|au titre d[e']|sur la base d[e']|fondee?s? sur)"
        r"(?: (?:la|le|les|l'))?(?: ?documents?)? ?(?:RES|DOC)"
    ),
    argument=rx(
        r"\b(?:conseillere?s?|observateurs?|observatrices?|delegations?|orateurs?|oratrices?)\b[^;]{0,160}?\b(?:souscri|appuie"
        r"|soutien|soulign|estim|consider|fai[ts]* (?:observer|valoir|remarquer)|font (?:observer|valoir|remarquer)|rappel"
        r"|se ralli|s'accord|s'oppos|exprim(?!(?:e|ent|ant) au nom)|suggere|insist|se felicit|salue|jug)"
    ),
)
