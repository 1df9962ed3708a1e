"""Programs at the station: reading, suggesting, deciding."""
