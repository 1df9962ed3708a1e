"""The athlete's screen: one thing to aim at, its few neighbours, and the scenes between repetitions."""
