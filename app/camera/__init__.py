"""The camera on the station: switched on in settings, mirrored, kept with consent, shown in the review."""
