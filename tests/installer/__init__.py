"""What goes into a package, and the files around it."""
