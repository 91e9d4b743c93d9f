"""As `rows_en_fr_es`, for the languages that do not write in Latin letters."""

RUSSIAN = [
    (
        "body, then sessions with Cyrillic letters",
        "пересмотреть Резолюцию 1332 Совета (С11, последнее изменение С23)",
        "Резолюцию 1332 Совета (С11, последнее изменение С23) => council/1332 | C11 | C23",
    ),
    ("a decision", "Решение 563 Совета", "Решение 563 Совета => council/decision-563"),
    (
        "a decision of the margin, its session in Cyrillic",
        "Реш. 495 (С-2000)",
        "Реш. 495 (С-2000) => council/decision-495 | C2000 |",
    ),
    (
        "place, year and г.",
        "Резолюция 102 (Пересм. Пусан, 2014 г.)",
        "Резолюция 102 (Пересм. Пусан, 2014 г.) => pp/102 |  | PP-14",
    ),
    (
        "another case, body behind",
        "в Резолюции 140 (Пересм. Бухарест, 2022 г.) Полномочной конференции",
        "Резолюции 140 (Пересм. Бухарест, 2022 г.) Полномочной конференции => pp/140 |  | PP-22",
    ),
    (
        "a decision of the Plenipotentiary Conference",
        "Решения 5 (Пересм. Гвадалахара, 2010 г.)",
        "Решения 5 (Пересм. Гвадалахара, 2010 г.) => pp/decision-5 |  | PP-10",
    ),
    ("acronym behind the number", "Резолюция 33 ВКРЭ", "Резолюция 33 ВКРЭ => wtdc/33"),
    (
        "a city of two words",
        "Резолюцией 67 (Пересм. Буэнос-Айрес, 2017 г.) ВКРЭ",
        "Резолюцией 67 (Пересм. Буэнос-Айрес, 2017 г.) ВКРЭ => wtdc/67 |  | WTDC-17",
    ),
    (
        "Russian acronym in the bracket",
        "Резолюция 95 (Пересм. ВКР-07)",
        "Резолюция 95 (Пересм. ВКР-07) => wrc/95 |  | WRC-07",
    ),
    ("edition", "Резолюция МСЭ-R 1-8", "Резолюция МСЭ-R 1-8 => itu-r/1"),
    (
        "a plural that can only be one",
        "в Резолюциях 1332 и 1306 Совета",
        "Резолюциях 1332 => council/1332",
        "1306 Совета => council/1306",
    ),
    (
        "a form that may be one or many, in a list",
        "Резолюции 66, 71 и 102",
        "Резолюции 66 => /66",
        "71 => /71",
        "102 => /102",
    ),
    ("the same form, and a count of something else", "текст Резолюции 1332 и 10 пунктов", "Резолюции 1332 => /1332"),
    ("genitive plural", "Резолюций 101 и 102", "Резолюций 101 => /101", "102 => /102"),
    (
        "genitive plural of decisions",
        "Решений 482 и 563 Совета",
        "Решений 482 => council/decision-482",
        "563 Совета => council/decision-563",
    ),
    (
        "the last session told in words",
        "Резолюции 1299 (C08, последний раз измененной на сессии C20)",
        "Резолюции 1299 (C08, последний раз измененной на сессии C20) => council/1299 | C08 | C20",
    ),
    (
        "changes made by a session",
        "Решением 482 (С01, с последними изменениями, внесенными на сессии С20)",
        "Решением 482 (С01, с последними изменениями, внесенными на сессии С20) => council/decision-482 | C01 | C20",
    ),
    (
        "a year is that of a session of the Council",
        "Резолюция 1305 (изменена в 2019 г.)",
        "Резолюция 1305 (изменена в 2019 г.) => council/1305 |  | C19",
    ),
    (
        "body between noun and number",
        "Решения Совета 482 и 563",
        "Решения Совета 482 => council/decision-482",
        "563 => council/decision-563",
    ),
    (
        "an addendum in another case",
        "с Дополнительным документом 1 к Документу C24/35",
        "Дополнительным документом 1 к Документу C24/35 => C24/35(Add.1)",
    ),
    ("number sign", "Резолюция № 1332", "Резолюция № 1332 => /1332"),
    ("short form", "Рез. 1332", "Рез. 1332 => /1332"),
    ("Cyrillic symbols", "Документы С24/60 и С24/82", "С24/60 => C24/60", "С24/82 => C24/82"),
    ("common nouns", "решение 5 принято; решает 1.1; по решению Совета"),
    ("another Council", "Резолюция 1325 Совета Безопасности"),
]

CHINESE = [
    ("the number before the noun", "见第1141号决议附件A", "第1141号决议 => /1141"),
    ("a decision", "按照第482号决定", "第482号决定 => /decision-482"),
    (
        "the body before the number",
        "修订理事会第1332号决议（C11，最后修正C23）的提案",
        "第1332号决议（C11，最后修正C23） => council/1332 | C11 | C23",
    ),
    (
        "year, city, status",
        "第66号决议（1998年，明尼阿波利斯，修订版）",
        "第66号决议（1998年，明尼阿波利斯，修订版） => pp/66 |  | PP-98",
    ),
    (
        "two, each with its noun",
        "全权代表大会第140号决议（2022年，布加勒斯特，修订版）和第179号决议（2022年，布加勒斯特，修订版）",
        "第140号决议（2022年，布加勒斯特，修订版） => pp/140 |  | PP-22",
        "第179号决议（2022年，布加勒斯特，修订版） => pp/179 |  | PP-22",
    ),
    ("first edition", "第146号决议（2006年，安塔利亚）", "第146号决议（2006年，安塔利亚） => pp/146 | PP-06 |"),
    ("a list shares the last noun", "第101、102和133号决议", "第101 => /101", "102 => /102", "133号决议 => /133"),
    (
        "the body before a list holds for all",
        "理事会第1332号和第1306号决议",
        "第1332号 => council/1332",
        "第1306号决议 => council/1306",
    ),
    ("sessions as codes", "第519号决定（C04）", "第519号决定（C04） => council/decision-519 | C04 |"),
    ("space before the bracket", "第495号决定 (C-2000)", "第495号决定 (C-2000) => council/decision-495 | C2000 |"),
    (
        "a session by its year",
        "第482号决定（2001年理事会，最后修正C20）",
        "第482号决定（2001年理事会，最后修正C20） => council/decision-482 | C01 | C20",
    ),
    (
        "the last amendment in other words",
        "理事会第1332号决议（C11，上次修订于C23）",
        "第1332号决议（C11，上次修订于C23） => council/1332 | C11 | C23",
    ),
    (
        "amended by a session",
        "第1332号决议（C11，经C23修订）",
        "第1332号决议（C11，经C23修订） => council/1332 | C11 | C23",
    ),
    (
        "sessions by their names",
        "第1332号决议（理事会2011年会议，理事会2023年会议最后修正）",
        "第1332号决议（理事会2011年会议，理事会2023年会议最后修正） => council/1332 | C11 | C23",
    ),
    (
        "the session that adopted it before the number",
        "理事会2001年会议通过的第482号决定",
        "第482号决定 => council/decision-482",
    ),
    ("edition", "ITU-R第1-8号决议", "第1-8号决议 => itu-r/1"),
    ("dropped hyphen", "ITUR第5-8号决议", "第5-8号决议 => itu-r/5"),
    (
        "long name and acronym before",
        "世界电信发展大会（WTDC）第67号决议（2017年，布宜诺斯艾利斯，修订版）",
        "第67号决议（2017年，布宜诺斯艾利斯，修订版） => wtdc/67 |  | WTDC-17",
    ),
    ("acronym in the bracket", "第95号决议（WRC-07，修订版）", "第95号决议（WRC-07，修订版） => wrc/95 |  | WRC-07"),
    ("letters of the margin", "见R1332和D 482", "R1332 => /1332", "D 482 => /decision-482"),
    (
        "documents have the same measure word",
        "C2000/89和C2000/95号文件",
        "C2000/89 => C2000/89",
        "C2000/95 => C2000/95",
    ),
    ("points, groups, treaties", "做出决议2；第17研究组；《公约》第2款；第3次会议；10项目标"),
    ("other councils", "安全理事会第1325号决议和经社理事会第12号决定"),
]

ARABIC = [
    ("the article belongs to the noun", "نص القرار 1332", "القرار 1332 => /1332"),
    ("a decision is another word", "نص المقرر 482", "المقرر 482 => /decision-482"),
    ("written together with a preposition", "وفقاً للقرار 1332 للمجلس", "للقرار 1332 للمجلس => council/1332"),
    (
        "body, then sessions",
        "القرار 1332 للمجلس (C11، آخر تعديل C23)",
        "القرار 1332 للمجلس (C11، آخر تعديل C23) => council/1332 | C11 | C23",
    ),
    (
        "place and year with vowel signs",
        "القرار 179 (المراجَع في بوخارست، 2022)",
        "القرار 179 (المراجَع في بوخارست، 2022) => pp/179 |  | PP-22",
    ),
    (
        "bracket, then body",
        "القرار 140 (المراجَع في دبي، 2018) لمؤتمر المندوبين المفوضين",
        "القرار 140 (المراجَع في دبي، 2018) لمؤتمر المندوبين المفوضين => pp/140 |  | PP-18",
    ),
    ("first edition", "القرار 146 (أنطاليا، 2006)", "القرار 146 (أنطاليا، 2006) => pp/146 | PP-06 |"),
    (
        "a decision of the Plenipotentiary Conference",
        "والمقرر 5 (المراجَع في بوسان، 2014)",
        "والمقرر 5 (المراجَع في بوسان، 2014) => pp/decision-5 |  | PP-14",
    ),
    (
        "a conference by its name",
        "القرار 67 (المراجَع في بوينس آيرس، 2017) للمؤتمر العالمي لتنمية الاتصالات",
        "القرار 67 (المراجَع في بوينس آيرس، 2017) للمؤتمر العالمي لتنمية الاتصالات => wtdc/67 |  | WTDC-17",
    ),
    ("body between noun and number", "قرار المجلس 1332", "قرار المجلس 1332 => council/1332"),
    (
        "a dual, its body behind",
        "عملاً بالقرارين 1332 و1306 الصادرين عن المجلس",
        "بالقرارين 1332 => council/1332",
        "1306 الصادرين عن المجلس => council/1306",
    ),
    ("a list, each joined by and", "القرارات 101 و102 و133", "القرارات 101 => /101", "102 => /102", "133 => /133"),
    (
        "a dual in construct, its body between",
        "قراري المجلس 1332 و1306",
        "قراري المجلس 1332 => council/1332",
        "1306 => council/1306",
    ),
    (
        "an and before the last amendment",
        "القرار 1332 للمجلس (C11، وآخر تعديل له في C23)",
        "القرار 1332 للمجلس (C11، وآخر تعديل له في C23) => council/1332 | C11 | C23",
    ),
    ("revised, then the body", "القرار 1332 المراجَع للمجلس", "القرار 1332 المراجَع للمجلس => council/1332"),
    (
        "a dual of revised",
        "المقررين 5 و11 (المراجَعين في بوخارست، 2022)",
        "المقررين 5 => /decision-5",
        "11 (المراجَعين في بوخارست، 2022) => pp/decision-11 |  | PP-22",
    ),
    ("the word for number", "القرار رقم 1332", "القرار رقم 1332 => /1332"),
    ("a stretched letter and a direction mark", "القـرار\u200f 1332", "القـرار\u200f 1332 => /1332"),
    ("an acronym in Latin letters", "القرار 95 (Rev.WRC-07)", "القرار 95 (Rev.WRC-07) => wrc/95 |  | WRC-07"),
    ("edition", "القرار ITU-R 1-8", "القرار ITU-R 1-8 => itu-r/1"),
    (
        "a session by its year",
        "القرار 1333 (دورة المجلس لعام 2011)",
        "القرار 1333 (دورة المجلس لعام 2011) => council/1333 | C11 |",
    ),
    ("a document among Arabic words", "الوثيقة C24/60", "C24/60 => C24/60"),
    ("common nouns and points", "اتخذ المجلس قراراً؛ المقرر الخاص؛ يقرر 1.1؛ 10 أهداف"),
    ("another council", "قرار مجلس الأمن 1325"),
]

ROWS = {"ru": RUSSIAN, "zh": CHINESE, "ar": ARABIC}
