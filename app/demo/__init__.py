"""The demo: sample athletes with history, simulated sensors, and a visit that plays itself."""
