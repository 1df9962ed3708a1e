"""Sample studies for the gallery and the tests."""

import numpy as np

from domain.studies.finding import figures_of
from widgets.studies.views import AgreementView, Figure, LimitView, MeasureView, SetView, StudyView

_FIRST = np.array([31, 44, 52, 38, 60, 47, 55, 41, 36, 49, 58, 63, 45, 40], dtype=np.float64)
_CHANGE = np.array([1.8, -2.2, 0.9, 2.6, -1.4, 0.3, -2.9, 1.1, 3.1, -0.7, 1.9, -1.8, 0.4, -1.2])


def agreement() -> AgreementView:
    """Torques of fourteen athletes at two visits."""
    found = figures_of("torque", "Nm", np.column_stack([_FIRST, _FIRST + _CHANGE]))
    words = "Mean difference 0.1 Nm; limits of agreement −3.5 to 3.8 Nm; shaded: their 95 % intervals."
    return AgreementView(_FIRST, _FIRST + _CHANGE, found.agreement, "Nm", words)


def study() -> StudyView:
    """A study that could be adopted."""
    figures = (
        Figure("ICC(2,1)", "0.98", "0.94 to 0.99", "Agreement: 1 is perfect"),
        Figure("ICC(3,1)", "0.98", "0.94 to 0.99", "Consistency, blind to a shift of everybody"),
        Figure("SEM", "1.4 Nm", "1.0 to 2.3 Nm", "Standard error of one visit's value"),
        Figure("MDC95", "4.0 Nm", "2.9 to 6.4 Nm", "Smallest change that is real between two visits"),
    )
    remark = "14 athletes: the intervals are wide; 30 are advised (Koo and Li 2016)."
    return StudyView(
        study_id="s",
        title="Seated ER, autumn",
        plan="Seated hip ER · torque · 2 visits, 7 days or more apart · since 2 Oct 2026",
        state="14 of 16 athletes have come to every visit.",
        holds=False,
        may_settle=True,
        measures=(MeasureView("Torque", figures, (remark,), agreement()),),
        due=("Bram de Vries: visit 2 since 29 Oct 2026", "Tom Okafor: visit 1 since 2 Oct 2026"),
        sets=(
            SetView("1", "Ana Ferreira", "5 Oct 2026", "44.0 Nm"),
            SetView("2", "Ana Ferreira", "5 Oct 2026", "43.1 Nm", "A repeat on the same day is no retest."),
            SetView("3", "Ana Ferreira", "13 Oct 2026", "41.8 Nm"),
            SetView("4", "Chloé Dubois", "6 Oct 2026", "38.0 Nm", "The strap slipped"),
        ),
    )


def limit() -> LimitView:
    """Twenty-four healthy athletes and one rule."""
    values = np.random.default_rng(4).normal(4.1, 1.2, 24)
    amber, red = values.mean() + values.std(ddof=1), values.mean() + 2 * values.std(ddof=1)
    return LimitView(
        title="Pelvis moved · Seated hip ER",
        values=values,
        unit="deg",
        amber=float(amber),
        red=float(red),
        words=(
            "24 healthy athletes, each counted once: mean 4.1°, SD 1.1° between athletes.",
            "In force now: near from 3.0°, beyond from 5.0° (unverified).",
        ),
        refusal="",
        holds=False,
        may_settle=True,
    )
