"""What an athlete is shown and hears, and when, without a screen."""
