"""Whether anybody can use every view: names and roles, the way of the Tab key, the focus, the contrast."""
