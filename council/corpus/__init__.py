"""A made-up corpus of any size, to measure the site with: real frequencies, six languages, every kind of row."""
