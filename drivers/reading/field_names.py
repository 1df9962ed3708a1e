"""How a quantity is called in a packet that is told: its name with its unit."""

_SUFFIXES = {"1": "", "": "", "degC": "_deg_c", "count": "_counts", "%": "_percent"}


def field_name(name: str, unit: str) -> str:
    """The name of a quantity with its unit: `acc_x` in `m/s2` is `acc_x_m_per_s2`."""
    if unit in _SUFFIXES:
        return name + _SUFFIXES[unit]
    return f"{name}_{unit.replace('/', '_per_').lower()}"
