"""Joins the progress of an athlete to the database and to its page."""
