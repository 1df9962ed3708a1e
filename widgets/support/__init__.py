"""What is shown when something goes wrong: what is safe, what to do, the report to read and save."""
