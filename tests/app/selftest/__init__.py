"""The self-test of an installation, and that it tells what is wrong."""
