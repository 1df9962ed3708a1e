"""Several stations on one server: each records into its own file, and changes travel both ways."""
