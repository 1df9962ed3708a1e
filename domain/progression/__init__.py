"""What an exercise should be next time: facts of a visit, rules that are data, what a coach decides."""
