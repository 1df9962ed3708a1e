"""The angle channels of a set, one line each: what it is, which way is positive, where it comes from."""

from dataclasses import dataclass

from domain.language import say

DEGREES = "deg"


@dataclass(frozen=True, slots=True)
class AngleChannel:
    """One channel that `SetSignals` may give.

    Attributes
    ----------
    name
        Key in `SignalRows.channels`; its standard error has the same key in `SignalRows.sigma`.
    definition
        What is measured, against which zero.
    positive
        Which way counts as positive.
    needs
        The segments whose sensors it needs.
    source
        `gravity`: does not drift; `heading`: drifts, its sigma grows with time and it decides nothing
        alone; `mixed`: either, by the pose or the size of the angle.
    unit
        deg, or deg/s.
    """

    name: str
    definition: str
    positive: str
    needs: tuple[str, ...]
    source: str
    unit: str = DEGREES


_PELVIS, _TRUNK = ("pelvis",), ("trunk",)
_HIP, _KNEE = ("pelvis", "thigh"), ("thigh", "shank")
_STILL = say("against the still pose")
_ZERO = say("from the anatomical zero where the alignment allows it, else from the still pose")

ANGLE_CHANNELS: tuple[AngleChannel, ...] = (
    AngleChannel(
        "hip_rotation_deg",
        say("Turn of the shank about the thigh axis minus the pelvis angle about it, {zero}", zero=_ZERO),
        say("toward the protocol's positive angle, on either side"),
        ("shank",),
        "mixed",
    ),
    AngleChannel(
        "hip_rotation_rate_deg_per_s",
        say("Rate of hip_rotation_deg"),
        say("as hip_rotation_deg"),
        ("shank",),
        "gyroscope",
        "deg/s",
    ),
    AngleChannel(
        "hip_internal_rotation_deg",
        say(
            "Hip rotation as it is stored (ISB): hip_rotation_deg with the sign of internal "
            "rotation, or the third angle of the hip {still} where the protocol has no rotation "
            "axis",
            still=_STILL,
        ),
        say("internal rotation"),
        _HIP,
        "mixed",
    ),
    AngleChannel(
        "thigh_opening_deg",
        say(
            "Opening of the thigh (abduction and external rotation) about its functional axis, "
            "{still}, minus the pelvis roll",
            still=_STILL,
        ),
        "opening",
        ("thigh",),
        "gravity",
    ),
    AngleChannel(
        "thigh_opening_rate_deg_per_s",
        say("Rate of thigh_opening_deg"),
        "opening",
        ("thigh",),
        "gyroscope",
        "deg/s",
    ),
    AngleChannel(
        "closure_error_deg",
        say(
            "Heading-only hip rotation at the return to the start pose, against the start; "
            "known once it is back"
        ),
        "none",
        ("shank", "pelvis"),
        "heading",
    ),
    AngleChannel(
        "pelvis_moved_deg",
        say("Angle between gravity in the pelvis sensor now and in the still pose: needs no alignment"),
        say("never negative"),
        _PELVIS,
        "gravity",
    ),
    AngleChannel(
        "pelvis_obliquity_deg",
        say("Turn of the pelvis about its front-back axis {still}", still=_STILL),
        say("the tested side goes down (toward the tested side)"),
        _PELVIS,
        "mixed",
    ),
    AngleChannel(
        "pelvic_drop_deg",
        say("pelvis_obliquity_deg with the other sign: how far the free side dropped"),
        say("the free side goes down (away from the tested side)"),
        _PELVIS,
        "mixed",
    ),
    AngleChannel(
        "pelvis_tilt_deg",
        say("Turn of the pelvis about its side-to-side axis {still}", still=_STILL),
        say("forward (anterior tilt)"),
        _PELVIS,
        "mixed",
    ),
    AngleChannel(
        "pelvis_rotation_deg",
        say("Turn of the pelvis about its long axis {still}; lying down this is the roll", still=_STILL),
        say("its front toward the tested side"),
        _PELVIS,
        "mixed",
    ),
    AngleChannel(
        "trunk_lean_deg",
        say("Turn of the trunk about its front-back axis {still}", still=_STILL),
        say("toward the tested side"),
        _TRUNK,
        "mixed",
    ),
    AngleChannel(
        "trunk_flexion_deg",
        say("Turn of the trunk about its side-to-side axis {still}", still=_STILL),
        "forward",
        _TRUNK,
        "mixed",
    ),
    AngleChannel(
        "trunk_rotation_deg",
        say("Turn of the trunk about its long axis {still}", still=_STILL),
        say("its front toward the tested side"),
        _TRUNK,
        "mixed",
    ),
    AngleChannel(
        "hip_flexion_deg",
        say("Thigh against the pelvis, first ISB angle (about the pelvis's side-to-side axis)"),
        "flexion",
        _HIP,
        "mixed",
    ),
    AngleChannel(
        "hip_adduction_deg",
        say("Thigh against the pelvis, second ISB angle (about the floating axis)"),
        "adduction",
        _HIP,
        "mixed",
    ),
    AngleChannel(
        "knee_flexion_deg",
        say("Shank against the thigh, first ISB angle with the sign turned"),
        "flexion",
        _KNEE,
        "mixed",
    ),
    AngleChannel(
        "knee_frontal_deg",
        say(
            "Frontal-plane knee angle: shank against the thigh, second ISB angle, as change {still}",
            still=_STILL,
        ),
        say("valgus (abduction)"),
        _KNEE,
        "heading",
    ),
    AngleChannel(
        "knee_internal_rotation_deg",
        say("Shank against the thigh, third ISB angle, as change {still}", still=_STILL),
        say("internal rotation"),
        _KNEE,
        "heading",
    ),
    AngleChannel(
        "fppa_deg",
        say(
            "FPPA-equivalent knee valgus: angle between the long axes of thigh and shank, "
            "projected on the pelvis's frontal plane, as change {still}",
            still=_STILL,
        ),
        "valgus",
        ("pelvis", "thigh", "shank"),
        "mixed",
    ),
)


def angle_channel_named(name: str) -> AngleChannel:
    """The line of a channel; KeyError where there is none."""
    for channel in ANGLE_CHANNELS:
        if channel.name == name:
            return channel
    raise KeyError(name)
