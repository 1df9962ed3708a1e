"""The jobs of the window: visits, ways between pages, commands, preferences, offers."""
