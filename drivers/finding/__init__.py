"""How the search for devices goes on one port: whom to ask and when, what was heard, what it proves."""
