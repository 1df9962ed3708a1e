"""The clinic's own studies: counted visits, figures, limits."""
