"""What stands where: the page of the guide for every page, part and dialog of the window."""

from operator import attrgetter

from app.assembly import Pages
from widgets.help.place import HELP

PARTS = {
    "station.actions_row.tare": "calibrating#tare",
    "station.actions_row.pain": "station#pain-stop",
    "station.actions_row.redo": "station#redo-a-repetition",
    "station.actions_row.pause": "station#pause",
}
"""Single controls that have a section of their own, by their way from `Pages`."""

CLASSES = {
    # Pages.
    "TodayPage": "first-day#the-page-today",
    "AthletesPage": "athletes",
    "StationPage": "station",
    "ReviewPage": "review",
    "LibraryPage": "library",
    "ComparePage": "comparing",
    "GroupPage": "group",
    "SensorsPage": "sensors",
    "SettingsPage": "settings",
    "ProgramPage": "programs",
    "ProgressPage": "progress",
    "StudiesPage": "test-retest",
    "AthleteDisplay": "biofeedback",
    # The window around the pages.
    "Rail": "first-day#the-window",
    "ShellHeader": "first-day#the-window",
    "CommandPalette": "keys#find-anything",
    "Banner": "troubleshooting",
    "Toast": "troubleshooting",
    "TroubleDialog": "troubleshooting",
    "GroupSheet": "group",
    "KeySheet": "keys",
    "SignInScreen": "keeping#people-and-the-lock",
    "FirstRunGuide": "first-day#the-guided-start",
    "PracticeStrip": "first-day#practise-without-sensors",
    "KeysStep": "keeping#encryption",
    "CoachStep": "keeping#people-and-the-lock",
    "SensorsStep": "sensors",
    "LanguageCard": "settings",
    "ElsewhereCard": "settings",
    # Athletes.
    "AthleteForm": "athletes#add-an-athlete",
    "AthleteDetail": "athletes#the-record",
    # The station.
    "BatteryList": "station#the-battery",
    "StateBand": "station#the-band",
    "LivePlot": "station#the-curves",
    "RepStrip": "station#the-repetitions",
    "TempoBar": "station#tempo",
    "MainNumeral": "station#the-large-number",
    "CompensationMeters": "station#compensations",
    "CueList": "station#compensations",
    "BeforePanel": "station#before-the-set",
    "ConditionsPanel": "station#before-the-set",
    "PreparePanel": "station#prepare",
    "PlacementPicture": "station#prepare",
    "ActionBar": "station#the-row-of-actions",
    "AthleteCard": "biofeedback",
    "StationCameraCard": "camera#at-the-station",
    "PainDialog": "station#pain-stop",
    # The review.
    "RepTable": "review#accept-or-reject",
    "RatingSliders": "review#three-ratings",
    "ReplayBar": "review#replay",
    "RepFigure": "review#replay",
    "ClipView": "camera#in-the-review",
    # Sensors.
    "SensorCard": "sensors#the-card-of-a-sensor",
    "PortList": "sensors#ports-without-a-sensor",
    "BrokenList": "sensors#ports-without-a-sensor",
    "AddByName": "sensors#ports-without-a-sensor",
    "CalibrationDialog": "calibrating#calibrate-a-force-sensor",
    "RecalibrationDialog": "calibrating#read-a-recorded-set-again",
    "TareDialog": "calibrating#tare",
    "SendingCard": "settings#send-samples",
    # Over weeks.
    "Chooser": "comparing#choose",
    "OverrideRow": "comparing#when-it-must-not-be-compared",
    "GoalsCard": "progress#goals",
    "SuggestionCard": "programs#the-suggestion",
    "EvidenceCard": "numbers#where-a-limit-comes-from",
    # Library.
    "ProtocolDetail": "library#a-test-on-one-page",
    "LibraryEditor": "writing-an-exercise",
    # Reports, files.
    "ReportPreview": "reports",
    "GroupReports": "reports#a-group",
    "ExportCard": "export-import#export",
    "ExportSheet": "export-import#export",
    "ImportSheet": "export-import#import",
    "RecordingSheet": "export-import#a-recording",
    "ReturnSheet": "export-import#import",
    # The clinic.
    "CoachesCard": "keeping#people-and-the-lock",
    "BackupsCard": "keeping#backups",
    "RestoreDialog": "keeping#go-back-to-a-backup",
    "EncryptionCard": "keeping#encryption",
    "EncryptionOffer": "keeping#encryption",
    "RecoveryKeySheet": "keeping#the-recovery-key",
    "UnlockSheet": "keeping#the-recovery-key",
    "WaitSheet": "keeping#encryption",
    "SharingCard": "keeping#several-stations",
    "PersonDataCard": "keeping#one-persons-data",
    "EraseSheet": "keeping#one-persons-data",
    "ReportCard": "settings#send-a-report-of-a-problem",
    "ReportSheet": "settings#send-a-report-of-a-problem",
    "CrashDialog": "settings#when-something-in-turnout-fails",
    "EndedNotice": "settings#when-something-in-turnout-fails",
    "CameraSettingsCard": "camera#switch-it-on",
    "HelpSheet": "index",
}
"""By the name of the class of a view: it holds for all that stands in it."""


def mark_places(pages: Pages) -> None:
    """Give the parts with a section of their own their topic."""
    for name, topic in PARTS.items():
        attrgetter(name)(pages).setProperty(HELP, topic)
