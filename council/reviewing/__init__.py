"""What the reading of records was not sure of, brought before an editor: one module per sort of row it stands in.

`queue` lists and counts it, and settles one entry at a time; whatever is settled is logged and is a person's from then
on, so that no later import changes it.
"""
