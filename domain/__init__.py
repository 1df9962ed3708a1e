"""The science: pure numpy, no Qt, no ports, no database."""
