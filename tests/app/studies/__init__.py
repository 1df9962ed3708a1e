"""Own errors and limits of a clinic through the station."""
