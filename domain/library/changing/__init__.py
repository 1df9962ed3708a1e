"""Changes the text of a protocol file field by field: what is in it, and how it is written."""
