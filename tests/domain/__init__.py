"""The science, tested on signals with known answers."""
