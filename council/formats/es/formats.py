THOUSAND_SEPARATOR = "\xa0"  # a point, which Spain used to write, is no longer written in the documents of the Union
