"""Pages and dialogs about sensors: found, tared, calibrated."""
