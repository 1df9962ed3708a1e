"""Rules of comparing: each tells a condition that two sets do not share, and what that forbids."""
