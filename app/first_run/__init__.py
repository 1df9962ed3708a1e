"""The guided start: when it is shown, what each step does, and the practice with a simulated athlete."""
