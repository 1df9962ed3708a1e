"""Rules of progression on worked cases."""
