"""A camera beside the sensors: pictures on the station's clock, the newest one, and a clip that survives."""
