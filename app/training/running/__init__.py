"""The set under way: from the first sample to what was found in it, with a screen or without."""
