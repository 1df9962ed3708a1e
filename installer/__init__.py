"""Packages for clinics: what goes into them, how they are made, and how they are proved."""
