"""Opens sensors and keeps them ready: finding, places, tare, calibration."""
