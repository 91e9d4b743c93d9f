"""What is exported of each list: its columns, in the strings that the Council itself writes."""
