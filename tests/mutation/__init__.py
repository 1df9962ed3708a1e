"""Changes the code one small piece at a time and asks the tests whether they notice."""
