"""Judges whether a repetition can be trusted, with a sentence for each fault."""
