"""Searching everything: what a query means, what it matches, what is answered, and why each hit is there."""
