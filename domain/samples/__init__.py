"""Puts device samples on one time: clocks and their fit, holes, filters, stillness."""
