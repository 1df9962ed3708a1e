"""The views of a program."""
