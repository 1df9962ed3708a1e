"""How far a number may be off: repeatability, least detectable change, uncertainty."""
