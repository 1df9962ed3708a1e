"""The library in views: the list, one test or exercise in full, and the editor of a file."""
