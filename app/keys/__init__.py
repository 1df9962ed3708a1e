"""Actions, their keys and pedals, and how they are taken back."""
