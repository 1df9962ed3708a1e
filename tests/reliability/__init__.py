"""Shows what the station promises when things go wrong: `python3 run.py reliability`."""
