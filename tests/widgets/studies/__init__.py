"""The clinic's own figures and the evidence behind a number."""
