"""The example plug-in is a package of its own: its tests run where it is installed, not where it lies."""

collect_ignore = ["plugin_example"]
