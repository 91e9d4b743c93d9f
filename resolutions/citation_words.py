"""The words in which the six languages cite a resolution: one table per language, spelled as the Council writes them.

Spellings and phrases are separated by "|"; the reader folds them, so that case, accents and kinds of space need no
entry of their own.
"""

from resolutions.citation_table import Noun, Words

# Known in every text: a Russian bracket may say WRC, a Chinese one always does.
ACRONYMS: dict[str, str] = {
    "pp": "PP|ПК",
    "wtdc": "WTDC|CMDT|ВКРЭ",
    "wtsa": "WTSA|AMNT|ВАСЭ",
    "wrc": "WRC|CMR|ВКР",
    "itu-r": "ITU-R|UIT-R|МСЭ-R|ITUR",
}

# The short forms of the volume's margin and of the agenda, in every text: "R 1372", "D 556".
MARGIN = (Noun("resolution", "", "", weak="R"), Noun("decision", "", "", weak="D"))

ENGLISH = Words(
    nouns=(
        Noun("resolution", "resolution", "resolutions", "res"),
        Noun("decision", "decision", "decisions", weak="dec"),
        Noun("recommendation", "recommendation", "recommendations", "rec"),
    ),
    after={
        "foreign": "of the Council of Europe|of the Security Council|of the UN Security Council|of the General Assembly"
        "|of the United Nations|of the UN General Assembly|of the Economic and Social Council|of ECOSOC"
        "|of the Human Rights Council|of the Council of the European Union|of the European Council",
        "council": "of the Council|of Council|of the ITU Council|of the Administrative Council",
        "pp": "of the Plenipotentiary Conference|of the ITU Plenipotentiary Conference|of PP|of the PP",
        "wtdc": "of the World Telecommunication Development Conference|of WTDC|of the WTDC",
        "wtsa": "of the World Telecommunication Standardization Assembly|of WTSA|of the WTSA",
        "wrc": "of the World Radiocommunication Conference|of WRC|of the WRC",
        "itu-r": "of the Radiocommunication Assembly",
    },
    before={
        "foreign": "Security Council|General Assembly|UNGA|UN|United Nations|Economic and Social Council|ECOSOC"
        "|Human Rights Council|European Council|EU Council",
        "council": "Council|ITU Council|Administrative Council",
        "pp": "Plenipotentiary Conference|Plenipotentiary",
        "wtdc": "World Telecommunication Development Conference",
        "wtsa": "World Telecommunication Standardization Assembly",
        "wrc": "World Radiocommunication Conference",
    },
    genitive="'s",
    council="Council",
    amended="last amended|last modified|last amend.|last mod.|last revised|as amended|as modified|amended|modified"
    "|amend.|amd.|mod.|last amended in|modified in|amended in|amended by|last amended by|revised in",
    revised="revised|rev.",
    joiners="and|or|&",
    ranges="to|through",
    numero="No.|Nos.|number",
    titles={"resolution": "Resolution", "decision": "Decision", "recommendation": "Recommendation"},
    forms={
        "council": "{title} {number} of the Council",
        "pp": "{title} {number} of the Plenipotentiary Conference",
        "wtdc": "{title} {number} of WTDC",
        "wtsa": "{title} {number} of WTSA",
        "wrc": "{title} {number} of WRC",
        "itu-r": "{title} ITU-R {number}",
    },
)

FRENCH = Words(
    nouns=(
        Noun("resolution", "résolution", "résolutions", "rés|res"),
        Noun("decision", "décision", "décisions", weak="déc"),
        Noun("recommendation", "recommandation", "recommandations", "rec"),
    ),
    after={
        "foreign": "du Conseil de sécurité|du Conseil économique et social|du Conseil de l'Europe"
        "|du Conseil des droits de l'homme|du Conseil de l'Union européenne|du Conseil européen|des Nations Unies"
        "|de l'ONU|de l'Assemblée générale|de l'ECOSOC",
        "council": "du Conseil|du Conseil de l'UIT|du Conseil d'administration",
        "pp": "de la Conférence de plénipotentiaires|de la Conférence de plénipotentiaires de l'UIT|de la PP",
        "wtdc": "de la Conférence mondiale de développement des télécommunications|de la CMDT",
        "wtsa": "de l'Assemblée mondiale de normalisation des télécommunications|de l'AMNT",
        "wrc": "de la Conférence mondiale des radiocommunications|de la CMR",
        "itu-r": "de l'Assemblée des radiocommunications",
    },
    council="Conseil|Conseil de",
    amended="dernière modification|dernière mod.|dern. mod.|dern. modif.|dernière modification en|dernier amendement"
    "|modifiée|modifié"
    "|modifiée en dernier lieu|modifiée en|modifiée par|modification|mod.|amendée|amendement|amend."
    "|révisée en|dernière révision|révision",
    revised="révisée|rév.|révisée à",
    joiners="et|ou",
    ranges="à|au",
    numero="N°|No|Nos|numéro",
    titles={"resolution": "Résolution", "decision": "Décision", "recommendation": "Recommandation"},
    forms={
        "council": "{title} {number} du Conseil",
        "pp": "{title} {number} de la Conférence de plénipotentiaires",
        "wtdc": "{title} {number} de la CMDT",
        "wtsa": "{title} {number} de l'AMNT",
        "wrc": "{title} {number} de la CMR",
        "itu-r": "{title} UIT-R {number}",
    },
)

SPANISH = Words(
    nouns=(
        Noun("resolution", "resolución", "resoluciones", "res"),
        Noun("decision", "acuerdo", "acuerdos", body="council"),
        Noun("decision", "decisión", "decisiones", weak="dec", body="pp"),
        Noun("recommendation", "recomendación", "recomendaciones", "rec"),
    ),
    after={
        "foreign": "del Consejo de Seguridad|del Consejo Económico y Social|del Consejo de Europa"
        "|del Consejo de Derechos Humanos|del Consejo Europeo|de las Naciones Unidas|de la Asamblea General"
        "|del ECOSOC",
        "council": "del Consejo|del Consejo de la UIT|del Consejo de Administración",
        "pp": "de la Conferencia de Plenipotenciarios|de la Conferencia de Plenipotenciarios de la UIT|de la PP",
        "wtdc": "de la Conferencia Mundial de Desarrollo de las Telecomunicaciones|de la CMDT",
        "wtsa": "de la Asamblea Mundial de Normalización de las Telecomunicaciones|de la AMNT",
        "wrc": "de la Conferencia Mundial de Radiocomunicaciones|de la CMR",
        "itu-r": "de la Asamblea de Radiocomunicaciones",
    },
    council="Consejo|Consejo de|reunión de",
    amended="última modificación|última mod.|últ. mod.|última enmienda|modificada|modificado|modificada en"
    "|modificado en|modificada por última vez|modificado por última vez|modificación|mod.|enmendada|enmendado|enm.",
    revised="revisada|revisado|rev.|revisada en",
    joiners="y|e|o|u",
    ranges="a|al",
    numero="N.º|Nº|N°|núm.|número",
    titles={"resolution": "Resolución", "council decision": "Acuerdo", "decision": "Decisión"}
    | {"recommendation": "Recomendación"},
    forms={
        "council": "{title} {number} del Consejo",
        "pp": "{title} {number} de la Conferencia de Plenipotenciarios",
        "wtdc": "{title} {number} de la CMDT",
        "wtsa": "{title} {number} de la AMNT",
        "wrc": "{title} {number} de la CMR",
        "itu-r": "{title} UIT-R {number}",
    },
)

RUSSIAN = Words(
    nouns=(
        # Folding takes the breve: the genitive plural becomes the form that may be one or many.
        Noun("resolution", "резолюция|резолюцию|резолюцией", "резолюциям|резолюциями|резолюциях", "резолюции|рез"),
        Noun("decision", "решение|решению|решением", "решениям|решениями|решениях", "решения|решении|реш"),
        Noun(
            "recommendation",
            "рекомендация|рекомендацию|рекомендацией",
            "рекомендациям|рекомендациями|рекомендациях",
            "рекомендации|рек",
        ),
    ),
    after={
        "foreign": "Совета Безопасности|Совета Европы|Совета по правам человека|Экономического и Социального Совета"
        "|Генеральной Ассамблеи|Организации Объединенных Наций|ООН|ГА ООН|ЭКОСОС|Европейского совета",
        "council": "Совета|Совета МСЭ|Административного совета",
        "pp": "Полномочной конференции|Полномочной конференции МСЭ|ПК",
        "wtdc": "Всемирной конференции по развитию электросвязи|ВКРЭ",
        "wtsa": "Всемирной ассамблеи по стандартизации электросвязи|ВАСЭ",
        "wrc": "Всемирной конференции радиосвязи|ВКР",
        "itu-r": "Ассамблеи радиосвязи",
    },
    council="Совет|Совета|сессия Совета|сессии Совета",
    amended="последнее изменение|последняя поправка|последние изменения|последнее изм.|посл. изм.|посл. изменение"
    "|последний пересмотр|последний раз изменена|последний раз изменено|последний раз измененная|последний раз измененное"
    "|последний раз измененной|последний раз измененную|последний раз измененного|последний раз измененном"
    "|с изменениями|с последними изменениями|с изменениями, внесенными|с последними изменениями, внесенными"
    "|измененная|измененное|измененной|измененную|измененного|измененном|изменена|изменено|изменение|изм.|с поправками",
    revised="пересмотренная|пересмотренное|пересмотренной|пересмотренную|пересмотренного|пересмотрена|пересмотрено"
    "|пересмотр|пересм.",
    joiners="и|или",
    ranges="по|до",
    numero="№",
    titles={"resolution": "Резолюция", "decision": "Решение", "recommendation": "Рекомендация"},
    forms={
        "council": "{title} {number} Совета",
        "pp": "{title} {number} Полномочной конференции",
        "wtdc": "{title} {number} ВКРЭ",
        "wtsa": "{title} {number} ВАСЭ",
        "wrc": "{title} {number} ВКР",
        "itu-r": "{title} МСЭ-R {number}",
    },
    fillers="г.|гг.|года|год|году|сессия|сессии|на|в",
)

CHINESE = Words(
    nouns=(
        Noun("resolution", one="", many="", either="决议"),
        Noun("decision", one="", many="", either="决定"),
        Noun("recommendation", one="", many="", either="建议"),
    ),
    after={},
    before={
        "foreign": "安全理事会|安理会|经济及社会理事会|经社理事会|人权理事会|欧洲理事会|欧盟理事会"
        "|联合国大会|联大|联合国",
        "council": "理事会|国际电联理事会|行政理事会",
        "pp": "全权代表大会|全权大会|国际电联全权代表大会",
        "wtdc": "世界电信发展大会",
        "wtsa": "世界电信标准化全会",
        "wrc": "世界无线电通信大会",
        "itu-r": "无线电通信全会",
    },
    genitive="的|通过的",
    council="理事会",
    amended="最后修正|最近修正|最新修正|上次修正|最后修订|最近修订|最新修订|上次修订|最后修改|最近修改|最新修改|上次修改|最近一次修正"
    "|最后一次修正|最近一次修订|最后一次修订|最近一次修改|最后一次修改|修正|修改|经修正|经修改|修正于|修订于|修改于",
    revised="修订版|修订|经修订",
    joiners="和|及|与|以及|或",
    ranges="至|到",
    numero="",
    titles={"resolution": "决议", "decision": "决定", "recommendation": "建议"},
    forms={
        "": "第{number}号{title}",
        "council": "理事会第{number}号{title}",
        "pp": "全权代表大会第{number}号{title}",
        "wtdc": "WTDC第{number}号{title}",
        "wtsa": "WTSA第{number}号{title}",
        "wrc": "WRC第{number}号{title}",
        "itu-r": "ITU-R第{number}号{title}",
    },
    number_first=True,
    fillers="年版|年|版|会议|届会|于|为|由|经|在",
)

ARABIC = Words(
    nouns=(
        Noun("resolution", "قرار", "قراران|قرارين|قراري|قرارات"),
        Noun("decision", "مقرر", "مقرران|مقررين|مقرري|مقررات"),
        Noun("recommendation", "توصية", "توصيتان|توصيتين|توصيات"),
    ),
    after={
        "foreign": "لمجلس الأمن|مجلس الأمن|للجمعية العامة|الجمعية العامة|للأمم المتحدة|الأمم المتحدة"
        "|للمجلس الاقتصادي والاجتماعي|المجلس الاقتصادي والاجتماعي|لمجلس حقوق الإنسان|مجلس حقوق الإنسان",
        "council": "للمجلس|المجلس|لمجلس الاتحاد|مجلس الاتحاد",
        "pp": "لمؤتمر المندوبين المفوضين|مؤتمر المندوبين المفوضين",
        "wtdc": "للمؤتمر العالمي لتنمية الاتصالات|المؤتمر العالمي لتنمية الاتصالات",
        "wtsa": "للجمعية العالمية لتقييس الاتصالات|الجمعية العالمية لتقييس الاتصالات",
        "wrc": "للمؤتمر العالمي للاتصالات الراديوية|المؤتمر العالمي للاتصالات الراديوية",
        "itu-r": "لجمعية الاتصالات الراديوية|جمعية الاتصالات الراديوية",
    },
    # "Issued by", or "revised": "القرار 1332 المراجَع للمجلس".
    issued="الصادر عن|الصادرة عن|الصادران عن|الصادرين عن|الصادرات عن|المراجع|المعدل|المراجع الصادر عن|المعدل الصادر عن",
    council="المجلس|دورة المجلس|مجلس",
    amended="وآخر تعديل|وآخر تعديل في|وآخر تعديل له|وآخر تعديل له في"
    "|آخر تعديل|آخر تعديل في|آخر تعديل له|آخر تعديل له في|المعدل|المعدل في|المعدلة|المعدلة في|معدل|تعديل"
    "|المعدل آخر مرة في|آخر مراجعة",
    revised="المراجعين في|المراجعين|المراجعتين في|المراجعان في|المراجعان|المراجعات في"
    "|المراجع في|المراجع|المراجعة في|المراجعة|مراجع|مراجعة",
    joiners="و|أو",
    ranges="إلى|حتى",
    numero="رقم",
    titles={"resolution": "القرار", "decision": "المقرر", "recommendation": "التوصية"},
    forms={
        "council": "{title} {number} للمجلس",
        "pp": "{title} {number} لمؤتمر المندوبين المفوضين",
        "wtdc": "{title} {number} للمؤتمر العالمي لتنمية الاتصالات",
        "wtsa": "{title} {number} للجمعية العالمية لتقييس الاتصالات",
        "wrc": "{title} {number} للمؤتمر العالمي للاتصالات الراديوية",
        "itu-r": "{title} ITU-R {number}",
    },
    # and / so, by / as / to, the: written together with the noun they precede.
    prefix="[وف]?(?:[بك]?ال|لل|[بكل])?",
    fillers="في|عام|لعام|سنة",
)

WORDS: dict[str, Words] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "zh": CHINESE, "ar": ARABIC}
