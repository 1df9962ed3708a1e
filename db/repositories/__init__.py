"""Reading and writing of athletes, sessions, results and devices as domain values."""
