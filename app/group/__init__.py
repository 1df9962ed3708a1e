"""The group page joined to the database: who was tested, who is due, and places with their error."""
