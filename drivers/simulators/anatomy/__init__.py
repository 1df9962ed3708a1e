"""The simulated body: how it lies in the world, how a protocol moves it, how it gives way."""
