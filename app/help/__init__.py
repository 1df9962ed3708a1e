"""Help wired up: the guide's files, what stands where in the window, the desk, and the card to print."""
