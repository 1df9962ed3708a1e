"""Programs at the station: what is read for the page, suggestions after a visit, who is due."""
