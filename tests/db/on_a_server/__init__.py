"""The tests of the repositories once more, on PostgreSQL: same models, same migrations, same answers."""
