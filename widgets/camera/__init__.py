"""What a camera sees: on the station, on the athlete's screen and beside the curves."""
