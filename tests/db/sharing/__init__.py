"""Several stations and one server, on a real PostgreSQL."""
