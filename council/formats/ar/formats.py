"""Digits are Western (11 June 2024 is 11 يونيو 2024), as in the Arabic documents of the Union: symbols hold them too."""

DATE_FORMAT = "j F Y"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y، H:i"
SHORT_DATE_FORMAT = "d/m/Y"
SHORT_DATETIME_FORMAT = "d/m/Y H:i"
THOUSAND_SEPARATOR = "\xa0"
NUMBER_GROUPING = 3
