DATE_FORMAT = "j E Y года"
DATETIME_FORMAT = "j E Y года, G:i"
