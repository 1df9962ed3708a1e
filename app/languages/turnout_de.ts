<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>turnout</name>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>feedback in rep {rep_number}: {mode}, {shown}</source>
      <translation>Feedback in Wiederholung {rep_number}: {mode}, {shown}</translation>
    </message>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>not shown</source>
      <translation>nicht gezeigt</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>Keep going</source>
      <translation>Weiter so</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>✓ on course</source>
      <translation>✓ auf Kurs</translation>
    </message>
    <message>
      <location filename="app/athlete/metronome.py" />
      <source>No sound on this computer: the metronome is shown, not heard.</source>
      <translation>Kein Ton an diesem Computer: Das Metronom ist zu sehen, nicht zu hören.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>Cues cannot be spoken ({error}): they are shown.</source>
      <translation>Hinweise können nicht gesprochen werden ({error}): Sie werden gezeigt.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>No speech program on this computer: cues are shown, not spoken.</source>
      <translation>Kein Sprachprogramm auf diesem Computer: Hinweise werden gezeigt, nicht gesprochen.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>None connected yet.</source>
      <translation>Noch keiner verbunden.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Sensors</source>
      <translation>Sensoren</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>{title}, {side}: {saved_s:.0f} s saved</source>
      <translation>{title}, {side}: {saved_s:.0f} s gesichert</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Discarded</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Incomplete</source>
      <translation>Unvollständig</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Interrupted</source>
      <translation>Unterbrochen</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Recording</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="app/camera/keeper.py" />
      <source>The clip cannot be written ({error}): make room on the disk. The set itself is recorded.</source>
      <translation>Der Clip kann nicht geschrieben werden ({error}): Schaffen Sie Platz auf dem Datenträger. Der Satz selbst ist aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>, {dropped} missed</source>
      <translation>, {dropped} verpasst</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>A picture of the clip is damaged: `turnout verify` tells more.</source>
      <translation>Ein Bild des Clips ist beschädigt: `turnout verify` sagt mehr.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>The clip cannot be read any more ({error}).</source>
      <translation>Der Clip kann nicht mehr gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>the clip is there again</source>
      <translation>der Clip ist wieder da</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>{count} pictures{missed}. Their times are when they arrived.</source>
      <translation>{count} Bilder{missed}. Ihre Zeiten sind die des Eintreffens.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Mirror only: no consent to video yet.</source>
      <translation>Nur Spiegel: Noch keine Einwilligung zum Video.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>The next set is kept as a clip.</source>
      <translation>Der nächste Satz wird als Clip behalten.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>This set is kept as a clip.</source>
      <translation>Dieser Satz wird als Clip behalten.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Waiting for the camera</source>
      <translation>Wartet auf die Kamera</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decision</source>
      <translation>{count} Entscheidung</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decisions</source>
      <translation>{count} Entscheidungen</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} row</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athlete</source>
      <translation>{count} Athlet</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athletes</source>
      <translation>{count} Athleten</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Baseline, {side}</source>
      <translation>Ausgangswert, {side}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Mean of the group's newest</source>
      <translation>Mittel der neuesten Werte der Gruppe</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No earlier visit marked as baseline has this test on the {side}: choose two visits from the list.</source>
      <translation>Kein früherer Termin mit Ausgangswert hat diesen Test {side}: Wählen Sie zwei Termine aus der Liste.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No visit has this test on both sides: record the other side, or choose two sets.</source>
      <translation>Kein Termin hat diesen Test auf beiden Seiten: Nehmen Sie die andere Seite auf oder wählen Sie zwei Sätze.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Rep {number} of {words}</source>
      <translation>Wdh. {number} von {words}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Set, {accepted} counted</source>
      <translation>Satz, {accepted} gezählt</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Single repetition</source>
      <translation>Einzelne Wiederholung</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>There is no earlier visit with this test on the {side}: record another.</source>
      <translation>Es gibt keinen früheren Termin mit diesem Test {side}: Nehmen Sie noch einen auf.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>This athlete has no analysed set of this test: choose another test.</source>
      <translation>Dieser Athlet hat keinen ausgewerteten Satz dieses Tests: Wählen Sie einen anderen Test.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Visit, {count}</source>
      <translation>Termin, {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} rep</source>
      <translation>{count} Wdh.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} reps</source>
      <translation>{count} Wdh.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} set</source>
      <translation>{count} Satz</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} sets</source>
      <translation>{count} Sätze</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{name}: {label}</source>
      <translation>{name}: {label}</translation>
    </message>
    <message>
      <location filename="app/comparing/controller.py" />
      <source>A group's mean has no card: choose an athlete on the page Group.</source>
      <translation>Das Mittel einer Gruppe hat keine Karte: Wählen Sie einen Athleten auf der Seite Gruppe.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, baseline</source>
      <translation>, Ausgangswert</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, mean of {count}</source>
      <translation>, Mittel aus {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No analysed set of</source>
      <translation>Kein ausgewerteter Satz für</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No visit is marked as baseline for</source>
      <translation>Kein Termin ist als Ausgangswert markiert für</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nobody in {name} has done this test on this side: choose another.</source>
      <translation>Niemand in {name} hat diesen Test auf dieser Seite gemacht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nothing forbids this comparison: there is nothing to override.</source>
      <translation>Nichts verbietet diesen Vergleich: Es gibt nichts zu übergehen.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This is not there any more: choose something else.</source>
      <translation>Das ist nicht mehr da: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This set was never analysed: choose another one.</source>
      <translation>Dieser Satz wurde nie ausgewertet: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>mean of {count} of {count2}</source>
      <translation>Mittel von {count} aus {count2}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visit</source>
      <translation>{count} Termin</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visits</source>
      <translation>{count} Termine</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{what} this test and side: choose another test, or record one.</source>
      <translation>{what} diesen Test und diese Seite: Wählen Sie einen anderen Test oder nehmen Sie einen auf.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, imported</source>
      <translation>{words}, importiert</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, rep {rep}</source>
      <translation>{words}, Wdh. {rep}</translation>
    </message>
    <message>
      <location filename="app/comparing/keys.py" />
      <source>{text!r} is nothing to compare: choose from the list.</source>
      <translation>{text!r} lässt sich nicht vergleichen: Wählen Sie aus der Liste.</translation>
    </message>
    <message>
      <location filename="app/comparing/words.py" />
      <source>, no feedback</source>
      <translation>, ohne Feedback</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} file</source>
      <translation>{count} Datei</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>C3D has no time of a sample: samples were placed evenly at the {rate_hz:.6g} Hz the file states.</source>
      <translation>C3D kennt keine Zeit je Messwert: Die Messwerte wurden gleichmäßig mit den {rate_hz:.6g} Hz der Datei gesetzt.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>analog {i}</source>
      <translation>analog {i}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{markers} markers are left out: no angle is computed from them, because the file does not say which body each belongs to.</source>
      <translation>{markers} Marker bleiben weg: Aus ihnen wird kein Winkel berechnet, weil die Datei nicht sagt, zu welchem Körper jeder gehört.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} has no analog signals: record the force with it, or export it as CSV.</source>
      <translation>{path} hat keine analogen Signale: Nehmen Sie die Kraft damit auf oder exportieren Sie als CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} is no C3D file that can be read ({trouble}).</source>
      <translation>{path} ist keine lesbare C3D-Datei ({trouble}).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Imported as a set with {reps}: it is in the athlete's history.</source>
      <translation>Als Satz mit {reps} importiert: Er steht im Verlauf des Athleten.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Lists and recordings (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;All files (*)</source>
      <translation>Listen und Aufnahmen (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{added} added, {same} were here already.</source>
      <translation>{added} hinzugefügt, {same} waren schon da.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetition</source>
      <translation>{count} Wiederholung</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetitions</source>
      <translation>{count} Wiederholungen</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>Rows that are here already stay as they are; one that says something else stops the import.</source>
      <translation>Zeilen, die schon da sind, bleiben, wie sie sind; eine, die etwas anderes sagt, hält den Import an.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>The import was stopped: nothing of it was kept.</source>
      <translation>Der Import wurde abgebrochen: Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{athletes}, {visits}, {sets}: {names}.</source>
      <translation>{athletes}, {visits}, {sets}: {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is damaged ({trouble}): export it again. Nothing was imported.</source>
      <translation>{folder} ist beschädigt ({trouble}): Exportieren Sie noch einmal. Nichts wurde importiert.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is no export of Turnout in JSON: choose the folder with {manifest_file}.</source>
      <translation>{folder} ist kein JSON-Export von Turnout: Wählen Sie den Ordner mit {manifest_file}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} lacks its file {name}: copy the whole folder.</source>
      <translation>{folder} fehlt die Datei {name}: Kopieren Sie den ganzen Ordner.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} was written by another version of Turnout: update this station.</source>
      <translation>{folder} wurde von einer anderen Version von Turnout geschrieben: Aktualisieren Sie diese Station.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{name} in {folder} was changed since the export: export it again.</source>
      <translation>{name} in {folder} wurde seit dem Export verändert: Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} cannot be read ({trouble}): copy the whole folder.</source>
      <translation>{path} kann nicht gelesen werden ({trouble}): Kopieren Sie den ganzen Ordner.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} is damaged: export it again.</source>
      <translation>{path} ist beschädigt: Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{rows} in all.</source>
      <translation>{rows} insgesamt.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.</source>
      <translation>Es gibt keine Datei {path}: Geben Sie eine CSV-, XLSX-, XDF- oder C3D-Datei oder einen Export an.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>{path} is a folder without an export: give a file.</source>
      <translation>{path} ist ein Ordner ohne Export: Geben Sie eine Datei an.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>Nobody of the list is new: there is nothing to import.</source>
      <translation>Niemand auf der Liste ist neu: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>There is no file {path}: choose a CSV or XLSX file.</source>
      <translation>Es gibt keine Datei {path}: Wählen Sie eine CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} new</source>
      <translation>{counts} neu</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} refused</source>
      <translation>{counts} abgelehnt</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} there already</source>
      <translation>{counts} schon da</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} twice in the file</source>
      <translation>{counts} doppelt in der Datei</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added</source>
      <translation>{count} hinzugefügt</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added, {count2} updated</source>
      <translation>{count} hinzugefügt, {count2} aktualisiert</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} brought up to date</source>
      <translation>{count} aktualisiert</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} date</source>
      <translation>{count} Datum</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} dates</source>
      <translation>{count} Daten</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} of birth can be read in two ways ({some}): say whether the day or the month is written first.</source>
      <translation>{count} der Geburt lassen sich auf zwei Arten lesen ({some}): Sagen Sie, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{left_out} left as they were</source>
      <translation>{left_out} blieben, wie sie waren</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is an old workbook (XLS): save it as XLSX or CSV.</source>
      <translation>{path} ist eine alte Arbeitsmappe (XLS): Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: split it, and try again.</source>
      <translation>{path} ist größer als {largest_bytes:.0f} MB: Teilen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{refused} refused</source>
      <translation>{refused} abgelehnt</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{rows} would be refused: correct them, or say that the others may come alone.</source>
      <translation>{rows} würden abgelehnt: Korrigieren Sie sie oder sagen Sie, dass die anderen allein kommen dürfen.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/readable.py" />
      <source>{path} cannot be read ({trouble}): copy it, and try again.</source>
      <translation>{path} kann nicht gelesen werden ({trouble}): Kopieren Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>No sensor of {file} is known: say which signal is the force.</source>
      <translation>Kein Sensor von {file} ist bekannt: Sagen Sie, welches Signal die Kraft ist.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{file} was imported before, on {day}, as set {set_id}.</source>
      <translation>{file} wurde schon importiert, am {day}, als Satz {set_id}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{trouble} Import it again only if it is another set.</source>
      <translation>{trouble} Importieren Sie nur dann noch einmal, wenn es ein anderer Satz ist.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>It has no times: its samples were placed at the {rate_hz:g} Hz that were given.</source>
      <translation>Sie hat keine Zeiten: Die Messwerte wurden mit den angegebenen {rate_hz:g} Hz gesetzt.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are the sensor's own, in microseconds.</source>
      <translation>Ihre Zeiten sind die des Sensors, in Mikrosekunden.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are those of the file; whether a sensor's own clock made them, the file does not say.</source>
      <translation>Ihre Zeiten sind die der Datei; ob die Uhr eines Sensors sie gemacht hat, sagt die Datei nicht.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>There is no file {path}: choose a CSV, XDF or C3D file.</source>
      <translation>Es gibt keine Datei {path}: Wählen Sie eine CSV-, XDF- oder C3D-Datei.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{file} has no column {name}: choose of {names}.</source>
      <translation>{file} hat keine Spalte {name}: Wählen Sie aus {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: cut out one set.</source>
      <translation>{path} ist größer als {largest_bytes:.0f} MB: Schneiden Sie einen Satz heraus.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>Read from the sheet {sheet_title}.</source>
      <translation>Gelesen vom Blatt {sheet_title}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{file} has over {most_rows:,} rows.</source>
      <translation>{file} hat mehr als {most_rows:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is empty: its first line must name the columns.</source>
      <translation>{path} ist leer: Die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook that can be read ({name}): save it as XLSX or CSV.</source>
      <translation>{path} ist keine lesbare Arbeitsmappe ({name}): Speichern Sie als XLSX oder CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook, whatever its name says: choose a CSV or XLSX file.</source>
      <translation>{path} ist keine Arbeitsmappe, was auch ihr Name sagt: Wählen Sie eine CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} unpacks to {unpacked:,.0f} MB, which no list has: save it as CSV.</source>
      <translation>{path} wird entpackt {unpacked:,.0f} MB groß, so groß ist keine Liste: Speichern Sie als CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>channel {place}</source>
      <translation>Kanal {place}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>nothing known</source>
      <translation>nichts Bekanntes</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} has no stream of numbers: record the sensors' streams with it.</source>
      <translation>{file} hat keinen Datenstrom mit Zahlen: Nehmen Sie die Ströme der Sensoren damit auf.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} is cut off or no XDF file that can be read ({trouble}): copy it again.</source>
      <translation>{file} ist abgeschnitten oder keine lesbare XDF-Datei ({trouble}): Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has no samples.</source>
      <translation>{name} hat keine Messwerte.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has times that no clock shows: the file is damaged, copy it again.</source>
      <translation>{name} hat Zeiten, die keine Uhr zeigt: Die Datei ist beschädigt, kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} holds {kind}, no numbers: it is left out.</source>
      <translation>{name} enthält {kind}, keine Zahlen: bleibt weg.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: no offset between the computers was recorded: its times are the sender's own.</source>
      <translation>{name}: Kein Versatz zwischen den Computern wurde aufgezeichnet: Die Zeiten sind die des Senders.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: one offset between the computers was measured, so drift is not known.</source>
      <translation>{name}: Ein einziger Versatz zwischen den Computern wurde gemessen, die Drift ist also nicht bekannt.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: stamps were put on a line of even steps (at most {off_ms:.3g} ms away).</source>
      <translation>{name}: Die Zeitstempel wurden auf eine Linie gleicher Schritte gelegt (höchstens {off_ms:.3g} ms daneben).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: times are the sender's, put on the recorder's clock by {count} measured offsets (at most {off_ms:.3g} ms from their line).</source>
      <translation>{name}: Die Zeiten des Senders wurden mit {count} gemessenen Versätzen auf die Uhr des Aufnahmegeräts gelegt (höchstens {off_ms:.3g} ms neben ihrer Linie).</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Choose the logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>It waits for you: find it with Ctrl+K as Guided start, or in the settings.</source>
      <translation>Er wartet auf Sie: Sie finden ihn mit Strg+K als „Geführter Start“ oder in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>No sensor was found yet. Go on without: the page Sensors finds them at any time.</source>
      <translation>Noch kein Sensor gefunden. Gehen Sie ohne weiter: Die Seite Sensoren findet sie jederzeit.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>The guided start is not over yet.</source>
      <translation>Der geführte Start ist noch nicht fertig.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Choose an athlete on the page Athletes and press Start session.</source>
      <translation>Wählen Sie auf der Seite Athleten jemanden und drücken Sie „Sitzung beginnen“.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Look at each repetition, say at the right what you saw and felt and how it was, then press Save and next.</source>
      <translation>Sehen Sie sich jede Wiederholung an, sagen Sie rechts, was Sie gesehen und gespürt haben und wie es war, dann drücken Sie „Sichern, weiter“.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Prepare set: first the athlete keeps still for a moment.</source>
      <translation>Drücken Sie „Satz vorbereiten“: Zuerst hält der Athlet einen Augenblick still.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Start: the set is counted down.</source>
      <translation>Drücken Sie Start: Der Satz wird heruntergezählt.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Tare: nobody pulls now, so this load counts as zero.</source>
      <translation>Drücken Sie Tarieren: Jetzt zieht niemand, also zählt diese Last als null.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Technique was lost: the athlete moves back, then it goes on by itself.</source>
      <translation>Die Technik ging verloren: Der Athlet kehrt zurück, dann geht es von selbst weiter.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>That was a first test: look at its report, or close this window to begin with your own athletes.</source>
      <translation>Das war ein erster Test: Sehen Sie sich den Bericht an, oder schließen Sie dieses Fenster und beginnen Sie mit Ihren eigenen Athleten.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>The athlete rests. Press Redo when a repetition is to be done again.</source>
      <translation>Der Athlet ruht. Drücken Sie „Noch einmal“, wenn eine Wiederholung neu gemacht werden soll.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Tick the warm-up and the questions: they are asked before every visit.</source>
      <translation>Haken Sie das Aufwärmen und die Fragen ab: Sie werden vor jedem Besuch gestellt.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Turnout, practice</source>
      <translation>Turnout, Übung</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the countdown.</source>
      <translation>Warten Sie auf den Countdown.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the sensors.</source>
      <translation>Warten Sie auf die Sensoren.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait until three simulated sensors are found. If not, press Search for sensors on the page Sensors.</source>
      <translation>Warten Sie, bis drei simulierte Sensoren gefunden sind. Wenn nicht, drücken Sie auf der Seite Sensoren „Sensoren suchen“.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the athlete keeps still, so that every angle has its zero.</source>
      <translation>Warten Sie: Der Athlet hält still, damit jeder Winkel seine Null hat.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the quiet load becomes zero.</source>
      <translation>Warten Sie: Die ruhige Last wird zu Null.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the recorded set is read.</source>
      <translation>Warten Sie: Der aufgezeichnete Satz wird gelesen.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the set is saved.</source>
      <translation>Warten Sie: Der Satz wird gespeichert.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Watch force, angle and compensations. The simulated athlete pulls by itself.</source>
      <translation>Beobachten Sie Kraft, Winkel und Ausweichbewegungen. Der simulierte Athlet zieht von selbst.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>A group needs a name: type one.</source>
      <translation>Eine Gruppe braucht einen Namen: Geben Sie einen ein.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>There is a group {name} already: choose another name.</source>
      <translation>Es gibt schon eine Gruppe {name}: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Export the group</source>
      <translation>Gruppe exportieren</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Saved: {path}.</source>
      <translation>Gespeichert: {path}.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>The file was not written: {error}</source>
      <translation>Die Datei wurde nicht geschrieben: {error}</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>There is no number of this test: nothing stands behind it.</source>
      <translation>Es gibt keine Zahl dieses Tests: Nichts steht dahinter.</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>All of them stand on the page Group</source>
      <translation>Alle stehen auf der Seite Gruppe</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Last visit {days} days ago</source>
      <translation>Letzter Termin vor {days} Tagen</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>No baseline yet</source>
      <translation>Noch kein Ausgangswert</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Visit {visit} of {occasions} of the study {study_title}</source>
      <translation>Termin {visit} von {occasions} der Studie {study_title}</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athlete is due</source>
      <translation>{count} weiterer Athlet ist fällig</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athletes are due</source>
      <translation>{count} weitere Athleten sind fällig</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{day_title}, by the program</source>
      <translation>{day_title}, nach dem Programm</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>Saved the group {name}.</source>
      <translation>Gruppe {name} gespeichert.</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>The group is removed. Its athletes and all their sets stay.</source>
      <translation>Die Gruppe ist entfernt. Ihre Athleten und alle ihre Sätze bleiben.</translation>
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>No visit yet</source>
      <translation>Noch kein Termin</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A number shows a dash</source>
      <translation>Eine Zahl zeigt einen Strich</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A screening and coaching aid, not a medical device. F1 explains what is under the pointer; the whole help is in the window.</source>
      <translation>Eine Hilfe für Screening und Coaching, kein Medizinprodukt. F1 erklärt, was unter dem Zeiger ist; die ganze Hilfe steht im Fenster.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A sensor is gone</source>
      <translation>Ein Sensor ist weg</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A set</source>
      <translation>Ein Satz</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A trial that was spoiled says why: redo it. At most five trials.</source>
      <translation>Ein verdorbener Versuch sagt, warum: Machen Sie ihn noch einmal. Höchstens fünf Versuche.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Accept or reject each repetition; ask for effort, stability and discomfort.</source>
      <translation>Jede Wiederholung annehmen oder ablehnen; nach Anstrengung, Stabilität und Beschwerden fragen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Cable with data wires, power, no other program on the port; search.</source>
      <translation>Kabel mit Datenadern, Strom, kein anderes Programm am Anschluss; suchen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Choose the athlete, start the session. Tick the warm-up, ask the five questions.</source>
      <translation>Athleten wählen, Sitzung beginnen. Aufwärmen abhaken, die fünf Fragen stellen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Count down. Ramp up over five seconds, hold, let go slowly.</source>
      <translation>Herunterzählen. Über fünf Sekunden steigern, halten, langsam lösen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Find an athlete, a test, a page</source>
      <translation>Athleten, Test oder Seite finden</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Force not quiet, or it drifts</source>
      <translation>Kraft nicht ruhig, oder sie driftet</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Help for the place under the pointer</source>
      <translation>Hilfe zur Stelle unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It could not be measured. The reason stands beside it.</source>
      <translation>Es ließ sich nicht messen. Der Grund steht daneben.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It ends the set at once and keeps all of it. Say where, how strong, and if it was sharp. Sharp pain closes this exercise and side for the visit.</source>
      <translation>Es beendet den Satz sofort und behält alles. Sagen Sie wo, wie stark und ob stechend. Stechender Schmerz sperrt diese Übung und Seite für den Termin.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Keys and pedal</source>
      <translation>Tasten und Pedal</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>No sensor is found</source>
      <translation>Kein Sensor gefunden</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Pain: P.</source>
      <translation>Schmerz: P.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Plug it in again: the set goes on with the gap marked.</source>
      <translation>Stecken Sie ihn wieder an: Der Satz geht weiter, die Lücke ist markiert.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Prepare: hold still, then move slowly as the words ask.</source>
      <translation>Vorbereiten: stillhalten, dann langsam bewegen, wie die Worte es sagen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Read what differs first, then the verdict. Real gain means beyond the error of the test.</source>
      <translation>Lesen Sie zuerst, was verschieden ist, dann das Urteil. Echter Zuwachs heißt: über dem Fehler des Tests.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Save and go on with the other side.</source>
      <translation>Speichern und mit der anderen Seite weitermachen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Start it again: the set is there, as interrupted.</source>
      <translation>Starten Sie neu: Der Satz ist da, als unterbrochen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap free, limb out, tare again between sets.</source>
      <translation>Gurt frei, Bein heraus, zwischen den Sätzen neu tarieren.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap on, limb out of it: take the zero.</source>
      <translation>Gurt an, Bein heraus: Null nehmen.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The leg turned, the pelvis moved</source>
      <translation>Das Bein drehte, das Becken bewegte sich</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The station stopped or lost power</source>
      <translation>Die Station blieb stehen oder verlor den Strom</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Tighten strap and sensor, hold the knee, redo.</source>
      <translation>Gurt und Sensor festziehen, Knie halten, noch einmal.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout {version}</source>
      <translation>Turnout {version}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout: quick card</source>
      <translation>Turnout: Kurzkarte</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>When something is wrong</source>
      <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Where the sensors sit: {test}</source>
      <translation>Wo die Sensoren sitzen: {test}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>does</source>
      <translation>tut</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>pedal</source>
      <translation>Pedal</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>{page} was not installed with the help.</source>
      <translation>{page} wurde nicht mit der Hilfe installiert.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>, the last set of {newest}</source>
      <translation>, der letzte Satz vom {newest}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Backup of {when} {when2:%H:%M}, made {reason}</source>
      <translation>Sicherung vom {when} {when2:%H:%M}, {reason}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>By itself once a day, also while you record. They lie in {folder}.</source>
      <translation>Von selbst einmal am Tag, auch während Sie aufnehmen. Sie liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Last good backup {backups}</source>
      <translation>Letzte gute Sicherung {backups}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>No backup yet</source>
      <translation>Noch keine Sicherung</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The backup is made and verified.</source>
      <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The database is damaged ({findings}). Finish the set, then close Turnout: at the next start it offers the last good backup.</source>
      <translation>Die Datenbank ist beschädigt ({findings}). Beenden Sie den Satz, dann schließen Sie Turnout: Beim nächsten Start bietet es die letzte gute Sicherung an.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The present database is kept beside the restored one.</source>
      <translation>Die jetzige Datenbank bleibt neben der wiederhergestellten erhalten.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>encrypted</source>
      <translation>verschlüsselt</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>{size_bytes:.1f} MB</source>
      <translation>{size_bytes:.1f} MB</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish or leave the running set first.</source>
      <translation>Beenden oder verlassen Sie zuerst den laufenden Satz.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish the running set first: the database is closed for a moment.</source>
      <translation>Beenden Sie zuerst den laufenden Satz: Die Datenbank wird für einen Augenblick geschlossen.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Recording goes on: {short_title}, {side}</source>
      <translation>Die Aufnahme läuft weiter: {short_title}, {side}</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>pain, stopped on the locked screen</source>
      <translation>Schmerz, auf dem gesperrten Bildschirm gestoppt</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Each file is written anew and read back before it takes the place of the old one. If the computer stops now, nothing is lost.</source>
      <translation>Jede Datei wird neu geschrieben und zurückgelesen, bevor sie die alte ersetzt. Hält der Computer jetzt an, ist nichts verloren.</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Encrypting the database and its backups</source>
      <translation>Datenbank und Sicherungen werden verschlüsselt</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Restoring the backup</source>
      <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Save the page to print</source>
      <translation>Seite zum Drucken speichern</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>The present database is kept beside it.</source>
      <translation>Die jetzige Datenbank bleibt daneben erhalten.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source> {count} older backups still hold the athlete.</source>
      <translation> {count} ältere Sicherungen enthalten den Athleten noch.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Erased: {total} rows.{left} Reports and exports are files of their own: delete those yourself.</source>
      <translation>Gelöscht: {total} Zeilen.{left} Berichte und Exporte sind eigene Dateien: Löschen Sie diese selbst.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Export one athlete</source>
      <translation>Einen Athleten exportieren</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Zip (*.zip)</source>
      <translation>Zip (*.zip)</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{chosen}: {files} files, README.txt inside says what each is.</source>
      <translation>{chosen}: {files} Dateien, README.txt darin sagt, was jede ist.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{visits} sessions and everything recorded in them go for good, from every byte of the database. It cannot be undone: export first what has to be kept.</source>
      <translation>{visits} Sitzungen und alles darin Aufgezeichnete werden endgültig gelöscht, aus jedem Byte der Datenbank. Das lässt sich nicht rückgängig machen: Exportieren Sie zuerst, was bleiben muss.</translation>
    </message>
    <message>
      <location filename="app/keeping/sharing.py" />
      <source>This station shares the clinic's database from now on.</source>
      <translation>Diese Station teilt ab jetzt die Datenbank der Praxis.</translation>
    </message>
    <message>
      <location filename="app/keeping/signing_in.py" />
      <source>Nobody signs in here yet: add a coach in the settings to lock the station.</source>
      <translation>Hier meldet sich noch niemand an: Fügen Sie in den Einstellungen einen Coach hinzu, um die Station zu sperren.</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the review</source>
      <translation>Tasten der Durchsicht</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the station</source>
      <translation>Tasten der Station</translation>
    </message>
    <message>
      <location filename="app/keys/key_bindings.py" />
      <source>the tare</source>
      <translation>das Tarieren</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Accept or reject the rep at the cursor</source>
      <translation>Wiederholung am Cursor annehmen oder ablehnen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Add a rep where the replay stands</source>
      <translation>Wiederholung an der Stelle der Wiedergabe hinzufügen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Go one step back</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Mark this moment</source>
      <translation>Diesen Augenblick markieren</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms earlier</source>
      <translation>Cursor 10 ms früher</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms later</source>
      <translation>Cursor 10 ms später</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms earlier</source>
      <translation>Cursor 100 ms früher</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms later</source>
      <translation>Cursor 100 ms später</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Pause, or go on</source>
      <translation>Pause oder weiter</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Play or stop the replay</source>
      <translation>Wiedergabe starten oder anhalten</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Prepare, start or finish the set</source>
      <translation>Satz vorbereiten, starten oder beenden</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Read the relaxed limb</source>
      <translation>Das entspannte Bein messen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the last rep</source>
      <translation>Letzte Wiederholung noch einmal</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the set</source>
      <translation>Satz noch einmal</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Remove the rep at the cursor</source>
      <translation>Wiederholung am Cursor entfernen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Rep here by hand: once at its start, once at its end</source>
      <translation>Wiederholung von Hand: einmal am Anfang, einmal am Ende</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Replay at full, half or quarter speed</source>
      <translation>Wiedergabe mit ganzem, halbem oder viertel Tempo</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Save and go to the next set</source>
      <translation>Speichern und zum nächsten Satz</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the keys of this page</source>
      <translation>Tasten dieser Seite zeigen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the warm-up, the questions and the angle of the strap</source>
      <translation>Aufwärmen, Fragen und Winkel des Gurts zeigen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Stop for pain</source>
      <translation>Stopp wegen Schmerz</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Sweep the relaxed limb: start, then end</source>
      <translation>Das entspannte Bein durchbewegen: Start, dann Ende</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Take the next cursor</source>
      <translation>Nächsten Cursor nehmen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Tare the force sensor</source>
      <translation>Kraftsensor tarieren</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Undo the last step</source>
      <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>every page</source>
      <translation>jeder Seite</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the review</source>
      <translation>der Durchsicht</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the station</source>
      <translation>der Station</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} already does “{other_title}” on {page_words}: choose another key, or change that one first.</source>
      <translation>{key} macht schon „{other_title}“ auf {page_words}: Wählen Sie eine andere Taste oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} belongs to the window: choose another key for this action.</source>
      <translation>{key} gehört dem Fenster: Wählen Sie eine andere Taste für diese Aktion.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} does this already.</source>
      <translation>{key} macht das schon.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{wanted_title} always keeps a key: choose another one for it.</source>
      <translation>{wanted_title} behält immer eine Taste: Wählen Sie eine andere dafür.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>There is nothing to undo here.</source>
      <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>Undone: {step}.</source>
      <translation>Rückgängig gemacht: {step}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · no mistake</source>
      <translation>Entwurf behalten · kein Fehler</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistake to mend before it can be saved</source>
      <translation>Entwurf behalten · {count} Fehler zu beheben, bevor er gespeichert werden kann</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistakes to mend before it can be saved</source>
      <translation>Entwurf behalten · {count} Fehler zu beheben, bevor er gespeichert werden kann</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Folder of your own tests and exercises</source>
      <translation>Ordner Ihrer eigenen Tests und Übungen</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Mend the marked line first: the form cannot find its fields.</source>
      <translation>Beheben Sie zuerst die markierte Zeile: Das Formular findet seine Felder nicht.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Saved as your own, version {version}.</source>
      <translation>Als eigene gespeichert, Version {version}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Your unsaved draft is back.</source>
      <translation>Ihr ungespeicherter Entwurf ist wieder da.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>Earlier: version {rpartition} ({path}).</source>
      <translation>Früher: Version {rpartition} ({path}).</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>It takes the place of version {version}, which ships.</source>
      <translation>Sie tritt an die Stelle der mitgelieferten Version {version}.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>The name of the file (id) must be letters, digits and underscores, such as my_test: write one.</source>
      <translation>Der Dateiname (id) darf nur Buchstaben, Ziffern und Unterstriche haben, wie mein_test: Schreiben Sie einen.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>There is no folder for own files: choose one with Own files.</source>
      <translation>Es gibt keinen Ordner für eigene Dateien: Wählen Sie einen mit „Eigene Dateien“.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{folder} cannot be made ({trouble}): choose another with Own files.</source>
      <translation>{folder} kann nicht angelegt werden ({trouble}): Wählen Sie einen anderen mit „Eigene Dateien“.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{path} cannot be written ({trouble}): free the disk or choose another folder.</source>
      <translation>{path} kann nicht geschrieben werden ({trouble}): Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{title} (own)</source>
      <translation>{title} (eigene)</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted for today.</source>
      <translation>Für heute notiert.</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted: a visit without pain.</source>
      <translation>Notiert: ein Termin ohne Schmerz.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Decision kept.</source>
      <translation>Entscheidung behalten.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Sets</source>
      <translation>Sätze</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Taken back: the plan is as it was.</source>
      <translation>Zurückgenommen: Der Plan ist, wie er war.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>This set is no longer in the plan: look at the program again.</source>
      <translation>Dieser Satz ist nicht mehr im Plan: Sehen Sie das Programm noch einmal an.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>Add an athlete first: a program belongs to one.</source>
      <translation>Fügen Sie zuerst einen Athleten hinzu: Ein Programm gehört einem.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>See why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestion</source>
      <translation>{count} Vorschlag</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestions</source>
      <translation>{count} Vorschläge</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{waiting} for next time.</source>
      <translation>{waiting} für das nächste Mal.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Foundation</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Nothing of today's plan is open: choose a battery at the station.</source>
      <translation>Vom heutigen Plan ist nichts offen: Wählen Sie eine Testbatterie an der Station.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program saved.</source>
      <translation>Programm gespeichert.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>{sentence} Until then this file is not used.</source>
      <translation>{sentence} Bis dahin wird diese Datei nicht benutzt.</translation>
    </message>
    <message>
      <location filename="app/program/reading.py" />
      <source>: decided by the coach, because </source>
      <translation>: vom Coach entschieden, weil </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source> Decided by the coach on {decided_on}{reason}.</source>
      <translation> Vom Coach entschieden am {decided_on}{reason}.</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>, because {why}</source>
      <translation>, weil {why}</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Note a pain-free visit</source>
      <translation>Termin ohne Schmerz notieren</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Rule “{rule}”, version {version} ({get}): </source>
      <translation>Regel „{rule}“, Version {version} ({get}): </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Shown, never decides: </source>
      <translation>Gezeigt, entscheidet nie: </translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Limb symmetry index (LSI)</source>
      <translation>Limb-Symmetrie-Index (LSI)</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Pain-free arc less 5°</source>
      <translation>Schmerzfreier Bogen weniger 5°</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>all phases are over</source>
      <translation>alle Phasen sind vorbei</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>due today</source>
      <translation>heute fällig</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not begun yet</source>
      <translation>noch nicht begonnen</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not done</source>
      <translation>nicht gemacht</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>partly done</source>
      <translation>teilweise gemacht</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>{phase}, week {today} of {weeks}</source>
      <translation>{phase}, Woche {today} von {weeks}</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal reached. Well done!</source>
      <translation>Ziel erreicht. Gut gemacht!</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal saved.</source>
      <translation>Ziel gespeichert.</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>The goal is back.</source>
      <translation>Das Ziel ist wieder da.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Add an athlete first: progress is of one person.</source>
      <translation>Fügen Sie zuerst einen Athleten hinzu: Fortschritt ist der einer Person.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Goal removed.</source>
      <translation>Ziel entfernt.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>; {count} left out</source>
      <translation>; {count} ausgelassen</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} report written</source>
      <translation>{count} Bericht geschrieben</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} reports written</source>
      <translation>{count} Berichte geschrieben</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{folder} cannot be made ({trouble}): choose another folder.</source>
      <translation>{folder} kann nicht angelegt werden ({trouble}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{words}; stopped before the end.</source>
      <translation>{words}; vor dem Ende angehalten.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Choose a visit to report first.</source>
      <translation>Wählen Sie zuerst einen Termin für den Bericht.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>For the athlete</source>
      <translation>Für den Athleten</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Making the report ...</source>
      <translation>Bericht wird gemacht ...</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Newest visit</source>
      <translation>Neuester Termin</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view</source>
      <translation>Des Athleten, der gezeigt wird</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view, in plain words</source>
      <translation>Des Athleten, der gezeigt wird, in einfachen Worten</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>One for each, or all in one</source>
      <translation>Einer für jeden, oder alle in einem</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Page for the athlete</source>
      <translation>Seite für den Athleten</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of progress</source>
      <translation>Fortschrittsbericht</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of the newest visit</source>
      <translation>Bericht des neuesten Termins</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Reports of a group</source>
      <translation>Berichte einer Gruppe</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>The report is on its way to the printer.</source>
      <translation>Der Bericht ist unterwegs zum Drucker.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>This visit</source>
      <translation>Dieser Termin</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>All athletes</source>
      <translation>Alle Athleten</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>Folder for the reports</source>
      <translation>Ordner für die Berichte</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} cannot be read: choose another file, or none.</source>
      <translation>Das Logo {path} kann nicht gelesen werden: Wählen Sie eine andere Datei oder keine.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} is larger than {most_bytes} kB: make it smaller.</source>
      <translation>Das Logo {path} ist größer als {most_bytes} kB: Machen Sie es kleiner.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} {reason}: save it as PNG or as plain SVG.</source>
      <translation>Das Logo {path} {reason}: Speichern Sie es als PNG oder einfaches SVG.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>asks for something outside itself</source>
      <translation>verlangt etwas außerhalb seiner selbst</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>has a document type of its own</source>
      <translation>hat einen eigenen Dokumenttyp</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>holds &lt;{tag}&gt;, which is not printed</source>
      <translation>enthält &lt;{tag}&gt;, was nicht gedruckt wird</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>is neither PNG nor SVG</source>
      <translation>ist weder PNG noch SVG</translation>
    </message>
    <message>
      <location filename="app/reporting/placement.py" />
      <source>{protocol_title}, {side} side: posture and where the sensors are.</source>
      <translation>{protocol_title}, {side}: Haltung, und wo die Sensoren sitzen.</translation>
    </message>
    <message>
      <location filename="app/reporting/recovery_page.py" />
      <source>{path} cannot be written ({trouble}): choose another place, or write it down.</source>
      <translation>{path} kann nicht geschrieben werden ({trouble}): Wählen Sie einen anderen Ort oder schreiben Sie es auf.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>No visit has been analysed yet: record a test first.</source>
      <translation>Noch kein Termin wurde ausgewertet: Nehmen Sie zuerst einen Test auf.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>Nobody is in the group {group}: put athletes in first.</source>
      <translation>Niemand ist in der Gruppe {group}: Nehmen Sie zuerst Athleten hinein.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>, line {found}</source>
      <translation>, Zeile {found}</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>The template {template}{line}: {error}. The report was made with the template that ships; correct the line or take the file away.</source>
      <translation>Die Vorlage {template}{line}: {error}. Der Bericht wurde mit der mitgelieferten Vorlage gemacht; korrigieren Sie die Zeile oder nehmen Sie die Datei weg.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} cannot be written ({trouble}): choose another folder.</source>
      <translation>{path} kann nicht geschrieben werden ({trouble}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} is there already: rename it first, so that your changes are not lost.</source>
      <translation>{path} gibt es schon: Benennen Sie es zuerst um, damit Ihre Änderungen nicht verloren gehen.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The ink {ink!r} is unknown: choose colour or grey.</source>
      <translation>Die Farbe {ink!r} ist unbekannt: Wählen Sie colour oder grey.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The paper {paper!r} is unknown: choose a4 or letter.</source>
      <translation>Das Papier {paper!r} ist unbekannt: Wählen Sie a4 oder letter.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be laid out ({error}): send this sentence with the set.</source>
      <translation>Der Bericht konnte nicht gesetzt werden ({error}): Senden Sie diesen Satz mit der Aufnahme.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be written to {path} ({why}): choose another place.</source>
      <translation>Der Bericht konnte nicht nach {path} geschrieben werden ({why}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>it cannot be opened</source>
      <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>There is nothing to report: no set of this visit has been analysed.</source>
      <translation>Es gibt nichts zu berichten: Kein Satz dieses Termins wurde ausgewertet.</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>{parent} cannot be made ({trouble}): choose another place.</source>
      <translation>{parent} kann nicht angelegt werden ({trouble}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source> Tare again before the next set.</source>
      <translation> Tarieren Sie neu vor dem nächsten Satz.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate between sets, when the sensor streams: say first where it sits.</source>
      <translation>Kalibrieren Sie zwischen den Sätzen, wenn der Sensor sendet: Sagen Sie zuerst, wo er sitzt.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate {descriptor_title}</source>
      <translation>{descriptor_title} kalibrieren</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibration saved.{again}</source>
      <translation>Kalibrierung gespeichert.{again}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>This sensor has nothing to calibrate.</source>
      <translation>An diesem Sensor gibt es nichts zu kalibrieren.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Write a whole number of months from 1 to 120.</source>
      <translation>Schreiben Sie eine ganze Zahl von Monaten von 1 bis 120.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>Write the masses in kg with spaces between them, such as 5 10 20.</source>
      <translation>Schreiben Sie die Massen in kg mit Leerzeichen dazwischen, wie 5 10 20.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg down</source>
      <translation>{mass_kg:g} kg abwärts</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg up</source>
      <translation>{mass_kg:g} kg aufwärts</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source> again</source>
      <translation> noch einmal</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>% of {full_scale_n:.0f} N</source>
      <translation>% von {full_scale_n:.0f} N</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, counts until {due_on}</source>
      <translation>, gilt bis {due_on}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, up and down</source>
      <translation>, auf und ab</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibrated {taken}{until}.</source>
      <translation>Kalibriert {taken}{until}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Channel {number}</source>
      <translation>Kanal {number}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Counts until</source>
      <translation>Gilt bis</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Gyroscope at rest</source>
      <translation>Gyroskop in Ruhe</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hang {mass_kg:g} kg{once_more}</source>
      <translation>{mass_kg:g} kg anhängen{once_more}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hysteresis error</source>
      <translation>Hysteresefehler</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>It sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>Er sendet Zählwerte, keine Newton: Kalibrieren Sie ihn zuerst mit bekannten Massen.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Leave the sensor empty</source>
      <translation>Den Sensor leer lassen</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Linearity error</source>
      <translation>Linearitätsfehler</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Never calibrated here: its own scale is used.</source>
      <translation>Hier nie kalibriert: Seine eigene Skala wird benutzt.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale against before</source>
      <translation>Skala gegen vorher</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale only</source>
      <translation>Nur Skala</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Serial number {serial_number} · {port}</source>
      <translation>Seriennummer {serial_number} · {port}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Take everything off again</source>
      <translation>Alles wieder abnehmen</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The force sensor</source>
      <translation>Der Kraftsensor</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The scale differs by {change} % from before: check that the masses are what they say before you save.</source>
      <translation>Die Skala weicht um {change} % von vorher ab: Prüfen Sie, ob die Massen stimmen, bevor Sie speichern.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>This sensor tells no serial number: the calibration belongs to whatever is plugged into {port}. Keep it there.</source>
      <translation>Dieser Sensor nennt keine Seriennummer: Die Kalibrierung gehört zu dem, was an {port} steckt. Lassen Sie ihn dort.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Two loads cannot show how straight the sensor reads: hang a third to see it.</source>
      <translation>Zwei Lasten zeigen nicht, wie gerade der Sensor misst: Hängen Sie eine dritte an.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>bias at rest</source>
      <translation>Bias in Ruhe</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{channel}: calibration</source>
      <translation>{channel}: Kalibrierung</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} load</source>
      <translation>{count} Last</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} loads</source>
      <translation>{count} Lasten</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{model} sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>{model} sendet Zählwerte, keine Newton: Kalibrieren Sie ihn zuerst mit bekannten Massen.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} due on {due}.</source>
      <translation>{what} fällig am {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} overdue since {due}.</source>
      <translation>{what} überfällig seit {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still</source>
      <translation>Stillhalten</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still ...</source>
      <translation>Stillhalten ...</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Let it hang free. It is taken as soon as it has been still for two seconds.</source>
      <translation>Lassen Sie es frei hängen. Es wird genommen, sobald es zwei Sekunden still war.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Moving</source>
      <translation>Bewegt sich</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Point {count} of {count2}</source>
      <translation>Punkt {count} von {count2}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Still</source>
      <translation>Still</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>It never hung still: steady it, then take the point again.</source>
      <translation>Sie hing nie still: Beruhigen Sie sie, dann nehmen Sie den Punkt noch einmal.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>The reading did not change: see that the load is as asked, then take the point again.</source>
      <translation>Die Anzeige änderte sich nicht: Prüfen Sie die verlangte Last, dann nehmen Sie den Punkt noch einmal.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>No sensor of this set is {device_key}: choose a calibration of one that is in it.</source>
      <translation>Kein Sensor dieses Satzes ist {device_key}: Wählen Sie eine Kalibrierung eines Sensors, der darin ist.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>Read with the calibration of {taken_at}.</source>
      <translation>Gelesen mit der Kalibrierung vom {taken_at}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>With the calibration of {taken_at}: {first}.</source>
      <translation>Mit der Kalibrierung vom {taken_at}: {first}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>angles only</source>
      <translation>nur Winkel</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>at any time</source>
      <translation>jederzeit</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>counts until now</source>
      <translation>Zählwerte bis jetzt</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since it was taken, {taken_at}</source>
      <translation>seit sie gemacht wurde, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since the calibration before it, {taken_at}</source>
      <translation>seit der Kalibrierung davor, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>the earlier results stay beside the new ones.</source>
      <translation>die früheren Ergebnisse bleiben neben den neuen.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{done} of {whole} read anew: {still}</source>
      <translation>{done} von {whole} neu gelesen: {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{whole} read anew: {still}</source>
      <translation>{whole} neu gelesen: {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Bias {axis}</source>
      <translation>Bias {axis}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>It is taken by itself after five still seconds.</source>
      <translation>Er wird nach fünf stillen Sekunden von selbst genommen.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Leave the sensor alone</source>
      <translation>Den Sensor in Ruhe lassen</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>°/s spread</source>
      <translation>°/s Streuung</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>No force sensor is connected: plug it in, then tare.</source>
      <translation>Kein Kraftsensor ist verbunden: Stecken Sie ihn an, dann tarieren Sie.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Nothing to tare: choose a force sensor that is calibrated.</source>
      <translation>Nichts zu tarieren: Wählen Sie einen kalibrierten Kraftsensor.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Tare first: the force sensor has no zero yet (T).</source>
      <translation>Tarieren Sie zuerst: Der Kraftsensor hat noch keine Null (T).</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>The force sensor sits at the {other} cuff: on the page of sensors, say which one is at the {side} one.</source>
      <translation>Der Kraftsensor sitzt an der Manschette {other}: Sagen Sie auf der Seite Sensoren, welcher {side} sitzt.</translation>
    </message>
    <message>
      <location filename="app/sensors/sending.py" />
      <source>Turnout {segment} {key}</source>
      <translation>Turnout {segment} {key}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Gyroscope bias overdue since {due}: calibrate it lying still.</source>
      <translation>Gyroskop-Bias überfällig seit {due}: Kalibrieren Sie ihn liegend und still.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Not tared yet.</source>
      <translation>Noch nicht tariert.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>{text} Counts only, until calibrated: {which}.</source>
      <translation>{text} Nur Zählwerte, bis kalibriert: {which}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>Another sensor sat at the {place}: say where that one sits now.</source>
      <translation>Ein anderer Sensor saß hier ({place}): Sagen Sie, wo jener jetzt sitzt.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>{descriptor_title} sits at the {place} now; the two changed places.</source>
      <translation>{descriptor_title} sitzt jetzt hier: {place}; die beiden haben getauscht.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It is gone: check its cable or its battery. It is taken up again by itself.</source>
      <translation>Er ist weg: Prüfen Sie Kabel oder Batterie. Er wird von selbst wieder aufgenommen.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It went silent: it is asked whether it is still there.</source>
      <translation>Er ist verstummt: Er wird gefragt, ob er noch da ist.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>No sensors</source>
      <translation>Keine Sensoren</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Not recorded until you say where it sits. Tap or turn a sensor: its card lights up.</source>
      <translation>Nicht aufgezeichnet, bis Sie sagen, wo er sitzt. Tippen oder drehen Sie einen Sensor: Seine Karte leuchtet auf.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Recorded only: another force sensor counts. Say at which side's cuff each of them sits.</source>
      <translation>Nur aufgezeichnet: Ein anderer Kraftsensor zählt. Sagen Sie, an der Manschette welcher Seite jeder sitzt.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} of {words} streaming</source>
      <translation>{count} von {words} senden</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensor</source>
      <translation>{count} Sensor</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensors</source>
      <translation>{count} Sensoren</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{head} at {baud} baud{comma}{tail}</source>
      <translation>{head} mit {baud} Baud{comma}{tail}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{words} · {rate_hz:.0f} Hz</source>
      <translation>{words} · {rate_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Looking at the ports ...</source>
      <translation>Die Anschlüsse werden durchgesehen ...</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Nothing answers on {chosen}.</source>
      <translation>Nichts antwortet an {chosen}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>No sensor answers: check the cables and that the sensors are on.</source>
      <translation>Kein Sensor antwortet: Prüfen Sie die Kabel und ob die Sensoren an sind.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Place sensors between sets: this one was begun with the places before.</source>
      <translation>Ordnen Sie Sensoren zwischen den Sätzen zu: Dieser begann mit den Plätzen von vorher.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Remove it between sets: what it sent belongs to this one.</source>
      <translation>Entfernen Sie ihn zwischen den Sätzen: Was er sandte, gehört zu diesem.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Search between sets: a search writes to ports.</source>
      <translation>Suchen Sie zwischen den Sätzen: Eine Suche schreibt an Anschlüsse.</translation>
    </message>
    <message>
      <location filename="app/sensors/stirring.py" />
      <source>Calibrate first</source>
      <translation>Zuerst kalibrieren</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> That is a lot: was something pulling? Undo takes it back.</source>
      <translation> Das ist viel: Hat etwas gezogen? Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> The zero moved by {widest} N.</source>
      <translation> Die Null hat sich um {widest} N verschoben.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>Tare between sets, when the sensor streams.</source>
      <translation>Tarieren Sie zwischen den Sätzen, wenn der Sensor sendet.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>not tared yet</source>
      <translation>noch nicht tariert</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>{calibrate_first}: it sends counts, not newtons.</source>
      <translation>{calibrate_first}: Er sendet Zählwerte, keine Newton.</translation>
    </message>
    <message>
      <location filename="app/settings.py" />
      <source>{path} cannot be written ({trouble}): the settings hold until you close.</source>
      <translation>{path} kann nicht geschrieben werden ({trouble}): Die Einstellungen gelten, bis Sie schließen.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force</source>
      <translation>In Kraft</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: comparisons, progress and reports now stand on your own error.</source>
      <translation>In Kraft: Vergleiche, Fortschritt und Berichte stehen jetzt auf Ihrem eigenen Fehler.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: the station judges by your own athletes. Earlier sets can be scored again.</source>
      <translation>In Kraft: Die Station urteilt nach Ihren eigenen Athleten. Frühere Sätze können neu bewertet werden.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Scored again by the limits of the clinic.</source>
      <translation>Nach den Grenzen der Praxis neu bewertet.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>The sets are scored again: go on working meanwhile.</source>
      <translation>Die Sätze werden neu bewertet: Arbeiten Sie inzwischen weiter.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Under way</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the cited errors hold again.</source>
      <translation>Zurückgezogen: Die zitierten Fehler gelten wieder.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the limits of the test hold again.</source>
      <translation>Zurückgezogen: Die Grenzen des Tests gelten wieder.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>The test has no such rule any more: nothing stands behind it.</source>
      <translation>Der Test hat diese Regel nicht mehr: Nichts steht dahinter.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>This set was never analysed: nothing stands behind it.</source>
      <translation>Dieser Satz wurde nie ausgewertet: Nichts steht dahinter.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> In force since {adopted_at}{by}, in place of the cited error.</source>
      <translation> In Kraft seit {adopted_at}{by}, an Stelle des zitierten Fehlers.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> by {adopted_by}</source>
      <translation> durch {adopted_by}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Agreement between visits; 1 is perfect</source>
      <translation>Übereinstimmung zwischen Terminen; 1 ist vollkommen</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Consistency, blind to a shift of everybody</source>
      <translation>Konsistenz, blind für eine Verschiebung aller</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>ICC(2,1)</source>
      <translation>ICC(2,1)</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>ICC(3,1)</source>
      <translation>ICC(3,1)</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>In force now: {amber}.</source>
      <translation>Jetzt in Kraft: {amber}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Mean difference {bias} {of}; limits of agreement {lower_limit} and {upper_limit} {of}. Slope on the mean {slope}.</source>
      <translation>Mittlere Differenz {bias} {of}; Übereinstimmungsgrenzen {lower_limit} und {upper_limit} {of}. Steigung über dem Mittel {slope}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Smallest change between two visits that is real</source>
      <translation>Kleinste Änderung zwischen zwei Terminen, die echt ist</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Standard error of the value of one visit</source>
      <translation>Standardfehler des Werts eines Termins</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{count} of {count2} athletes have come to every visit.</source>
      <translation>{count} von {count2} Athleten kamen zu jedem Termin.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{found:.{places}f} ({low:.{places}f} to {high:.{places}f})</source>
      <translation>{found:.{places}f} ({low:.{places}f} bis {high:.{places}f})</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{low:.{places}f} to {high:.{places}f}{after}</source>
      <translation>{low:.{places}f} bis {high:.{places}f}{after}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{name}: visit {count} from {day}</source>
      <translation>{name}: Termin {count} ab {day}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{people} healthy athletes, each counted once: mean {mean:.1f}, SD {sd:.1f} {unit} between athletes.</source>
      <translation>{people} gesunde Athleten, jeder einmal gezählt: Mittel {mean:.1f}, SD {sd:.1f} {unit} zwischen Athleten.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{title} · {names} · {occasions} visits, {spacing_days} days or more apart · since {started_on}</source>
      <translation>{title} · {names} · {occasions} Termine im Abstand von {spacing_days} Tagen oder mehr · seit {started_on}</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Counts of rows, and whether they are sound</source>
      <translation>Anzahl der Zeilen, und ob sie heil sind</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Sensors: rate, jitter, lost samples</source>
      <translation>Sensoren: Rate, Jitter, verlorene Messwerte</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>The last fault of the program: where in its code</source>
      <translation>Der letzte Fehler des Programms: wo in seinem Code</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Versions of Turnout, libraries and system</source>
      <translation>Versionen von Turnout, Bibliotheken und System</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the commands wrote down lately</source>
      <translation>Was die Befehle zuletzt aufgeschrieben haben</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the window wrote down lately</source>
      <translation>Was das Fenster zuletzt aufgeschrieben hat</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Where it stood when the system ended it</source>
      <translation>Wo es stand, als das System es beendete</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Your choices, without names and places</source>
      <translation>Ihre Einstellungen, ohne Namen und Orte</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Saved: {path}. Nothing was sent.</source>
      <translation>Gespeichert: {path}. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Send a report of a problem</source>
      <translation>Ein Problem melden</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>The report was stopped.</source>
      <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>Something in Turnout failed. {safe}</source>
      <translation>In Turnout ist etwas fehlgeschlagen. {safe}</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>All samples up to {seconds:.0f} s ago are on the disk; none came since: look at the sensors.</source>
      <translation>Alle Messwerte bis vor {seconds:.0f} s sind auf dem Datenträger; seither kam keiner: sehen Sie nach den Sensoren.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Nothing was being recorded. Saved sets stay as they are.</source>
      <translation>Es wurde nichts aufgezeichnet. Gespeicherte Sätze bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Samples wait in memory and are not on the disk yet: do not close Turnout.</source>
      <translation>Messwerte warten im Speicher und sind noch nicht auf dem Datenträger: Turnout nicht schließen.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The last samples are being written: wait a moment before you close.</source>
      <translation>Die letzten Messwerte werden geschrieben: warten Sie einen Moment, bevor Sie schließen.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set goes on being recorded. All up to {seconds:.1f} s ago is on the disk.</source>
      <translation>Der Satz wird weiter aufgezeichnet. Alles bis vor {seconds:.1f} s ist auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set has just begun: no sample is on the disk yet.</source>
      <translation>Der Satz hat gerade begonnen: noch kein Messwert ist auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set is recorded and on the disk. Its review is not saved yet.</source>
      <translation>Der Satz ist aufgezeichnet und auf dem Datenträger. Seine Durchsicht ist noch nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>What you typed and did not save is still there: {fields}.</source>
      <translation>Was Sie getippt und nicht gespeichert haben, ist noch da: {fields}.</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{battery_title} · order {seed}</source>
      <translation>{battery_title} · Reihenfolge {seed}</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{title}: {sets}, about {minutes} min with rests and changes.</source>
      <translation>{title}: {sets}, etwa {minutes} min mit Pausen und Umbau.</translation>
    </message>
    <message>
      <location filename="app/training/before_controller.py" />
      <source>Lever arm, {landmarks}</source>
      <translation>Hebelarm, {landmarks}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Back to the start, and still again.</source>
      <translation>Zurück zum Anfang und wieder still.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor</source>
      <translation>Kraftsensor</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor tared</source>
      <translation>Kraftsensor tariert</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Hold still: the sensors learn this position.</source>
      <translation>Stillhalten: Die Sensoren lernen diese Haltung.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Not connected: connect it, then go back once.</source>
      <translation>Nicht verbunden: Verbinden Sie ihn, dann gehen Sie einmal zurück.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Ready.</source>
      <translation>Bereit.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Sensor at the {segment}</source>
      <translation>Sensor: {segment}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still again</source>
      <translation>Wieder still</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still pose</source>
      <translation>Stille Haltung</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn out and in, twice</source>
      <translation>Zweimal aus- und eindrehen</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn the foot slowly out and in, twice.</source>
      <translation>Den Fuß langsam aus- und eindrehen, zweimal.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A mark belongs to a running set: prepare one first.</source>
      <translation>Eine Markierung gehört zu einem laufenden Satz: Bereiten Sie zuerst einen vor.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A rep is marked by hand while the set runs.</source>
      <translation>Eine Wiederholung wird von Hand markiert, während der Satz läuft.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Marked at {at_s:.1f} s. Ctrl+Z takes it back.</source>
      <translation>Markiert bei {at_s:.1f} s. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>One reading at a time: finish the one that runs.</source>
      <translation>Eine Messung nach der anderen: Beenden Sie die laufende.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading taken.</source>
      <translation>Entspannte Messung genommen.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading: let the leg hang in the strap, do nothing ...</source>
      <translation>Entspannte Messung: Das Bein im Gurt hängen lassen, nichts tun ...</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand noted: it is in the review, where its cursors can be moved.</source>
      <translation>Wiederholung von Hand notiert: Sie steht in der Durchsicht, wo ihre Cursor verschoben werden können.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand: press again at its end.</source>
      <translation>Wiederholung von Hand: am Ende noch einmal drücken.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep done: the limb's weight is known now.</source>
      <translation>Durchbewegt: Das Gewicht des Beins ist jetzt bekannt.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep: move the relaxed leg slowly there and back, then press again.</source>
      <translation>Durchbewegen: Das entspannte Bein langsam hin und zurück bewegen, dann noch einmal drücken.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>The limb is weighed after the still pose, before the countdown.</source>
      <translation>Das Bein wird nach der stillen Haltung gewogen, vor dem Countdown.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>rep by hand</source>
      <translation>Wiederholung von Hand</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the mark at {at_s:.1f} s</source>
      <translation>die Markierung bei {at_s:.1f} s</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the rep by hand</source>
      <translation>die Wiederholung von Hand</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{from_landmark} to {to_landmark}</source>
      <translation>{from_landmark} bis {to_landmark}</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{short_title} needs its lever arm, {name}: measure it and enter it before the set.</source>
      <translation>{short_title} braucht den Hebelarm, {name}: Messen Sie ihn und geben Sie ihn vor dem Satz ein.</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>now {now}</source>
      <translation>jetzt {now}</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>{shown_label}, last rep</source>
      <translation>{shown_label}, letzte Wdh.</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach placed the repetitions</source>
      <translation>der Coach hat die Wiederholungen gesetzt</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach took a step back</source>
      <translation>der Coach ging einen Schritt zurück</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source> Stopped: the others are as they were.</source>
      <translation> Angehalten: Die anderen sind, wie sie waren.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>; {failed} could not be: what they had holds</source>
      <translation>; {failed} ging nicht: Was sie hatten, gilt</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>Chosen when the set was scored again.</source>
      <translation>Gewählt, als der Satz neu bewertet wurde.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{count} of {asked} sets were scored again, {changed} say something else</source>
      <translation>{count} von {asked} Sätzen wurden neu bewertet, {changed} sagen etwas anderes</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{done}{failed}. Earlier results are kept.{stopped}</source>
      <translation>{done}{failed}. Frühere Ergebnisse bleiben.{stopped}</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{rule_version} with {names}</source>
      <translation>{rule_version} mit {names}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not answered yet: {question}. Answer it, or save again without.</source>
      <translation>Noch nicht beantwortet: {question}. Antworten Sie, oder speichern Sie noch einmal ohne.</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not saved yet, the recording itself is safe: {error}</source>
      <translation>Noch nicht gespeichert, die Aufnahme selbst ist sicher: {error}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>the cursors stand where they were</source>
      <translation>die Cursor stehen, wo sie waren</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>rep {number} {verb}</source>
      <translation>Wiederholung {number} {verb}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>the rating of {name}</source>
      <translation>die Bewertung von {name}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare again before the next set.</source>
      <translation>Tarieren Sie neu vor dem nächsten Satz.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare undone. {again}</source>
      <translation>Tarieren zurückgenommen. {again}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tared: quiet within ±{sd_n:.1f} N.</source>
      <translation>Tariert: ruhig innerhalb von ±{sd_n:.1f} N.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Taring: strap on, limb out. Keep still for a second ...</source>
      <translation>Tarieren: Gurt an, Bein heraus. Eine Sekunde stillhalten ...</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The force sensor is not quiet: free the strap, then tare again.</source>
      <translation>Der Kraftsensor ist nicht ruhig: Gurt lösen, dann neu tarieren.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero before it holds again.</source>
      <translation>Die Null davor gilt wieder.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero stays for this set: undo the tare between sets.</source>
      <translation>Die Null bleibt für diesen Satz: Nehmen Sie das Tarieren zwischen den Sätzen zurück.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>Rep {number} will not count: one more to do.</source>
      <translation>Wiederholung {number} wird nicht zählen: noch eine.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>The sensor did not come back: the set ends here, all of it is kept.</source>
      <translation>Der Sensor kam nicht zurück: Der Satz endet hier, alles davon bleibt.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>All samples are written again.</source>
      <translation>Alle Messwerte werden wieder geschrieben.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>Samples wait in memory, go on: {trouble}</source>
      <translation>Messwerte warten im Speicher, machen Sie weiter: {trouble}</translation>
    </message>
    <message>
      <location filename="app/training/running/set_watch.py" />
      <source>Rep {number}: {words}</source>
      <translation>Wdh. {number}: {words}</translation>
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>redoing rep {number}</source>
      <translation>Wiederholung {number} noch einmal</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> Arc of the exercise, none is noted for this athlete: {limits}.</source>
      <translation> Bogen der Übung, für diesen Athleten ist keiner notiert: {limits}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> To correct for the limb's weight: G reads it relaxed, S sweeps it.</source>
      <translation> Um das Gewicht des Beins abzuziehen: G misst es entspannt, S bewegt es durch.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Begin when you are ready: the set starts by itself. Enter starts it now.</source>
      <translation>Beginnen Sie, wenn Sie so weit sind: Der Satz startet von selbst. Enter startet ihn jetzt.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Get set {seconds_left}</source>
      <translation>Gleich {seconds_left}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>If {rule_label}: {cue}</source>
      <translation>Wenn {rule_label}: {cue}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Move</source>
      <translation>Bewegen</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next rep in {left}.</source>
      <translation>Nächste Wdh. in {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: prepare the set (Enter).</source>
      <translation>Als Nächstes: den Satz vorbereiten (Enter).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: tare the force sensor (T).</source>
      <translation>Als Nächstes: den Kraftsensor tarieren (T).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Plug the sensors in, switch them on, then search for them (Enter).</source>
      <translation>Schließen Sie die Sensoren an, schalten Sie sie ein und suchen Sie dann nach ihnen (Enter).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Press Enter to count down.</source>
      <translation>Drücken Sie Enter zum Herunterzählen.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Pull</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Reading the set ...</source>
      <translation>Der Satz wird gelesen ...</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Redo the last rep (R) or finish (Enter): ends in {left}.</source>
      <translation>Letzte Wdh. noch einmal (R) oder beenden (Enter): endet in {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rep {reps_done} of {target}. </source>
      <translation>Wdh. {reps_done} von {target}. </translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rest</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Take the start position again.</source>
      <translation>Nehmen Sie wieder die Ausgangshaltung ein.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first rep is practice and does not count.</source>
      <translation>Die erste Wiederholung ist Übung und zählt nicht.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first {count} reps are practice and do not count.</source>
      <translation>Die ersten {count} Wiederholungen sind Übung und zählen nicht.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Then {after}.</source>
      <translation>Danach {after}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} rep of practice, recorded and not counted.</source>
      <translation>{count} Übungswiederholung, aufgezeichnet und nicht gezählt.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} reps of practice, recorded and not counted.</source>
      <translation>{count} Übungswiederholungen, aufgezeichnet und nicht gezählt.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{low_deg} to {high_deg}°</source>
      <translation>{low_deg} bis {high_deg}°</translation>
    </message>
    <message>
      <location filename="app/training/visit.py" />
      <source>Closed for this visit: sharp pain{where} in {short_title}, {side}. Modify it or consult, and choose another step.</source>
      <translation>Für diesen Termin gesperrt: stechender Schmerz{where} bei {short_title}, {side}. Verändern Sie die Übung oder fragen Sie nach und wählen Sie einen anderen Schritt.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>A list of athletes, a recording, an export</source>
      <translation>Eine Athletenliste, eine Aufnahme, ein Export</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Battery, for the athlete on the table</source>
      <translation>Testbatterie, für den Athleten auf der Liege</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Begin {battery_title}</source>
      <translation>{battery_title} beginnen</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Choose whose report it is first.</source>
      <translation>Wählen Sie zuerst, wessen Bericht es ist.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Clinic, language, encryption, coaches, sensors, practice</source>
      <translation>Praxis, Sprache, Verschlüsselung, Coaches, Sensoren, Übung</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Every action, its key and its pedal</source>
      <translation>Jede Aktion, ihre Taste und ihr Pedal</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Find sensors</source>
      <translation>Sensoren finden</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Guided start</source>
      <translation>Geführter Start</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Keys and pedals</source>
      <translation>Tasten und Pedale</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Own errors and limits</source>
      <translation>Eigene Fehler und Grenzen</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Progress and goals</source>
      <translation>Fortschritt und Ziele</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Second display</source>
      <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Show the athlete's screen</source>
      <translation>Bildschirm des Athleten zeigen</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test or exercise</source>
      <translation>Test oder Übung</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test-retest of the clinic</source>
      <translation>Test-Retest der Praxis</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Removed from the lists.</source>
      <translation>Aus den Listen entfernt.</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Report saved: {path}</source>
      <translation>Bericht gespeichert: {path}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>The set is not finished yet: {sentence}</source>
      <translation>Der Satz ist noch nicht fertig: {sentence}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Athletes</source>
      <translation>Athleten</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in kg and cm</source>
      <translation>Körper in kg und cm</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in lb and in, forces in N</source>
      <translation>Körper in lb und in, Kräfte in N</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>The text size changes when Turnout is started again.</source>
      <translation>Die Schriftgröße ändert sich, wenn Turnout neu gestartet wird.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Choose who is on the table, then start.</source>
      <translation>Wählen Sie, wer auf der Liege ist, dann starten Sie.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Start a session first: choose the athlete on the page Athletes.</source>
      <translation>Beginnen Sie zuerst eine Sitzung: Wählen Sie den Athleten auf der Seite Athleten.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>{involved} involved</source>
      <translation>{involved} betroffen</translation>
    </message>
    <message>
      <location filename="app/window/ways.py" />
      <source>The battery is done.</source>
      <translation>Die Testbatterie ist geschafft.</translation>
    </message>
    <message>
      <location filename="app/workers.py" />
      <source>Something went wrong: {error}</source>
      <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>Another program keeps {name} locked: close that program, then try again.</source>
      <translation>Ein anderes Programm hält {name} gesperrt: Schließen Sie jenes Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} does not take data: check its free space and its cable.</source>
      <translation>Der Datenträger mit {name} nimmt keine Daten an: Prüfen Sie freien Platz und Kabel.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} is full: free some space, then try again.</source>
      <translation>Der Datenträger mit {name} ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} cannot be opened: check that its folder exists and can be written to.</source>
      <translation>{name} kann nicht geöffnet werden: Prüfen Sie, ob der Ordner da und beschreibbar ist.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is damaged: keep the file and go back to the last backup beside it.</source>
      <translation>{name} ist beschädigt: Behalten Sie die Datei und gehen Sie auf die letzte Sicherung daneben zurück.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is not a Turnout database: choose another file with --db.</source>
      <translation>{name} ist keine Turnout-Datenbank: Wählen Sie eine andere Datei mit --db.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is read-only: allow writing to it and its folder, or choose another with --db.</source>
      <translation>{name} ist schreibgeschützt: Erlauben Sie das Schreiben in Datei und Ordner oder wählen Sie eine andere mit --db.</translation>
    </message>
    <message>
      <location filename="db/keeping/alone.py" />
      <source>{database} is being encrypted or restored by another Turnout: wait until that one is done.</source>
      <translation>{database} wird gerade von einem anderen Turnout verschlüsselt oder wiederhergestellt: Warten Sie, bis jenes fertig ist.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>Another program keeps {source} locked: close that program, then make the backup again.</source>
      <translation>Ein anderes Programm hält {source} gesperrt: Schließen Sie jenes Programm und machen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup could not be written to {folder} ({error}): free some space there, or choose another folder.</source>
      <translation>Die Sicherung konnte nicht nach {folder} geschrieben werden ({error}): Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup has not as many rows of {names} as the database: make it again.</source>
      <translation>Die Sicherung hat nicht so viele Zeilen von {names} wie die Datenbank: Machen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup of {source} failed ({error}): check the disks and make it again.</source>
      <translation>Die Sicherung von {source} ist misslungen ({error}): Prüfen Sie die Datenträger und machen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup was stopped; nothing was left behind.</source>
      <translation>Die Sicherung wurde angehalten; nichts blieb zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The disk of {parent} is full: free some space there, or choose another folder.</source>
      <translation>Der Datenträger von {parent} ist voll: Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The folder {folder} cannot be read ({error}).</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{path} is not the name of a backup: leave its name as it was.</source>
      <translation>{path} ist nicht der Name einer Sicherung: Lassen Sie ihren Namen, wie er war.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{source} is damaged ({finding}), so no backup was made of it: keep the file and go back to the last good backup.</source>
      <translation>{source} ist beschädigt ({finding}), darum wurde keine Sicherung davon gemacht: Behalten Sie die Datei und gehen Sie auf die letzte gute Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {name} could not be deleted ({error}): close the program that shows it, then erase once more.</source>
      <translation>Der Clip {name} konnte nicht gelöscht werden ({error}): Schließen Sie das Programm, das ihn zeigt, dann löschen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} cannot be read ({error}): look for it in the backups.</source>
      <translation>Der Clip {path} kann nicht gelesen werden ({error}): Suchen Sie ihn in den Sicherungen.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is missing: look for it in the folder *{pool}* of the backups.</source>
      <translation>Der Clip {path} fehlt: Suchen Sie ihn im Ordner *{pool}* der Sicherungen.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is not what was recorded: look in the folder *{pool}* of the backups.</source>
      <translation>Der Clip {path} ist nicht, was aufgezeichnet wurde: Suchen Sie im Ordner *{pool}* der Sicherungen.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>{path} belongs to no set of this database: move it elsewhere.</source>
      <translation>{path} gehört zu keinem Satz dieser Datenbank: Legen Sie die Datei woandershin.</translation>
    </message>
    <message>
      <location filename="db/keeping/damage.py" />
      <source>{path} is damaged: keep the file and go back to the last backup{backup} ({findings}).</source>
      <translation>{path} ist beschädigt: Behalten Sie die Datei und gehen Sie auf die letzte Sicherung zurück{backup} ({findings}).</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is encrypted already: change its passphrase instead.</source>
      <translation>{database} ist schon verschlüsselt: Ändern Sie stattdessen die Passphrase.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is not encrypted: there is nothing to do.</source>
      <translation>{database} ist nicht verschlüsselt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} could not be converted ({error}): it stays as it was.</source>
      <translation>{path} konnte nicht umgewandelt werden ({error}): Es bleibt, wie es war.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} did not convert whole ({what}): it stays as it was.</source>
      <translation>{path} wurde nicht ganz umgewandelt ({what}): Es bleibt, wie es war.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>A set is being recorded: finish it, then erase.</source>
      <translation>Ein Satz wird gerade aufgenommen: Beenden Sie ihn, dann löschen Sie.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>Another program still reads {database}: {again}</source>
      <translation>Ein anderes Programm liest {database} noch: {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>The file could not be written anew ({error}): {again}</source>
      <translation>Die Datei konnte nicht neu geschrieben werden ({error}): {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>There is no athlete {athlete_id}: choose one of the list.</source>
      <translation>Es gibt keinen Athleten {athlete_id}: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is no good backup in {folder}: look for one elsewhere.</source>
      <translation>Es gibt keine gute Sicherung in {folder}: Suchen Sie anderswo eine.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is {what} {name} in {folder}: `turnout backup --list` shows them.</source>
      <translation>Es gibt {what} {name} in {folder}: `turnout backup --list` zeigt sie.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>{database} is a server, which keeps its own backups: ask who looks after it.</source>
      <translation>{database} ist ein Server, der seine eigenen Sicherungen hat: Fragen Sie, wer ihn betreut.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup could not be put in place ({error}): free some space and restore it again; the present database is unchanged.</source>
      <translation>Die Sicherung konnte nicht eingesetzt werden ({error}): Schaffen Sie Platz und stellen Sie sie noch einmal wieder her; die jetzige Datenbank ist unverändert.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup {backup} cannot be read ({error}): choose another.</source>
      <translation>Die Sicherung {backup} kann nicht gelesen werden ({error}): Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>{database} is open in another program ({error}): close every Turnout, then try again.</source>
      <translation>{database} ist in einem anderen Programm offen ({error}): Schließen Sie jedes Turnout und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be read ({error}).</source>
      <translation>Die Schlüsseldatei {path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be written ({error}): free some space there.</source>
      <translation>Die Schlüsseldatei {path} kann nicht geschrieben werden ({error}): Schaffen Sie dort Platz.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is damaged (not the passphrase): copy the one beside a backup here.</source>
      <translation>Die Schlüsseldatei {path} ist beschädigt (nicht die Passphrase): Kopieren Sie die neben einer Sicherung hierher.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is missing: copy the one that lies beside a backup back to its place.</source>
      <translation>Die Schlüsseldatei {path} fehlt: Kopieren Sie die, die neben einer Sicherung liegt, an ihren Platz zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The passphrase is wrong: type it again, or use the recovery key. The data is untouched.</source>
      <translation>Die Passphrase ist falsch: Geben Sie sie noch einmal ein oder nehmen Sie den Wiederherstellungsschlüssel. Die Daten sind unberührt.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} is encrypted: give its passphrase, or the file that holds it with --key-file.</source>
      <translation>{path} ist verschlüsselt: Geben Sie die Passphrase an oder die Datei, die sie enthält, mit --key-file.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} was written by a newer Turnout: install the newer version.</source>
      <translation>{path} wurde von einem neueren Turnout geschrieben: Installieren Sie die neuere Version.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Everything is sound: {seen} were read.</source>
      <translation>Alles ist in Ordnung: {seen} wurden gelesen.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Stopped after {seen}: run it again to look at the rest.</source>
      <translation>Angehalten nach {seen}: Starten Sie noch einmal, um den Rest anzusehen.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{count} faults were found in {seen} and all repaired.</source>
      <translation>{count} Fehler in {seen} gefunden und alle behoben.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{left} faults in {seen}.{mended} Keep this file, and see what the last backup holds.</source>
      <translation>{left} Fehler in {seen}.{mended} Behalten Sie diese Datei und sehen Sie nach, was die letzte Sicherung enthält.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{segment} in {protocol} {side} of {started:%Y-%m-%d %H:%M}</source>
      <translation>{segment} in {protocol} {side} vom {started:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{streams:,} streams, {chunks:,} chunks and {samples:,} samples</source>
      <translation>{streams:,} Datenströme, {chunks:,} Blöcke und {samples:,} Messwerte</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>It does not fit the channels of its stream: go back to the last backup.</source>
      <translation>Es passt nicht zu den Kanälen seines Datenstroms: Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name} is {value}</source>
      <translation>{name} ist {value}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: it begins at sample {expected:,}, as its neighbours prove.</source>
      <translation>{name}: Er beginnt bei Messwert {expected:,}, wie seine Nachbarn beweisen.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: its row says otherwise than its samples: {wrong}.</source>
      <translation>{name}: Seine Zeile sagt etwas anderes als seine Messwerte: {wrong}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: {expected}: go back to the last backup.</source>
      <translation>{name}: {expected}: Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}, chunk {index} (from sample {first_sample:,})</source>
      <translation>{where}, Block {index} (ab Messwert {first_sample:,})</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: its description is damaged ({error}): go back to the last backup.</source>
      <translation>{where}: Die Beschreibung ist beschädigt ({error}): Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: {counted:,} of the {counted2:,} samples counted at its end are missing: go back to the last backup.</source>
      <translation>{where}: {counted:,} der {counted2:,} am Ende gezählten Messwerte fehlen: Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>An index differs from its table ({text}).</source>
      <translation>Ein Index weicht von seiner Tabelle ab ({text}).</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Analysis {number} of the set {set_id}</source>
      <translation>Auswertung {number} des Satzes {set_id}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It belongs to a row of {parent} that is not there: {backup}.</source>
      <translation>Es gehört zu einer Zeile von {parent}, die nicht da ist: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It has ended ({state}) and is still claimed by {claim}: {backup}.</source>
      <translation>Es ist beendet ({state}) und noch beansprucht von {claim}: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It is searched by another name.</source>
      <translation>Es wird unter einem anderen Namen gesucht.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It speaks of repetition {number}, which is not there: analyse the set again.</source>
      <translation>Es spricht von Wiederholung {number}, die es nicht gibt: Werten Sie den Satz neu aus.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Its state {state!r} is unknown: {backup}.</source>
      <translation>Sein Zustand {state!r} ist unbekannt: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>The file is damaged ({text}): keep it and {backup}.</source>
      <translation>Die Datei ist beschädigt ({text}): Behalten Sie sie und {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>row {rowid}</source>
      <translation>Zeile {rowid}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{last} of its {last2} marks are missing: {backup}.</source>
      <translation>{last} seiner {last2} Markierungen fehlen: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name} has no curves: analyse the set again.</source>
      <translation>{name} hat keine Kurven: Werten Sie den Satz neu aus.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name}: its curves cannot be read ({error}) Analyse the set again.</source>
      <translation>{name}: Seine Kurven können nicht gelesen werden ({error}) Werten Sie den Satz neu aus.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>Before c{where} samples are missing: go back to the last backup.</source>
      <translation>Vor dem B{where} fehlen Messwerte: Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>C{where} does not fit its stream: go back to the last backup.</source>
      <translation>B{where} passt nicht zu seinem Datenstrom: Gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} changed while its chunks were joined: they are left.</source>
      <translation>Der Datenstrom {stream_id} änderte sich, während seine Blöcke verbunden wurden: Sie bleiben.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not pack the same: its small chunks are kept.</source>
      <translation>Der Datenstrom {stream_id} wurde nicht gleich gepackt: Seine kleinen Blöcke bleiben.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not read back the same: its small chunks are kept.</source>
      <translation>Der Datenstrom {stream_id} las sich nicht gleich zurück: Seine kleinen Blöcke bleiben.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} is being changed: its small chunks are kept.</source>
      <translation>Der Datenstrom {stream_id} wird gerade verändert: Seine kleinen Blöcke bleiben.</translation>
    </message>
    <message>
      <location filename="db/recording/claims.py" />
      <source>{parent} does not take new files ({error}): allow writing to that folder.</source>
      <translation>{parent} nimmt keine neuen Dateien an ({error}): Erlauben Sie das Schreiben in diesen Ordner.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A block of shape {shape} does not fit the {columns} channels of its stream: update the driver of that sensor.</source>
      <translation>Ein Block der Form {shape} passt nicht zu den {columns} Kanälen seines Datenstroms: Aktualisieren Sie den Treiber dieses Sensors.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A station records into its own file first: give a file with --db.</source>
      <translation>Eine Station nimmt zuerst in ihre eigene Datei auf: Geben Sie eine Datei mit --db an.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The disk is too slow to save the set: it is still tried, press Save again.</source>
      <translation>Der Datenträger ist zu langsam, um den Satz zu speichern: Es wird weiter versucht, drücken Sie noch einmal Speichern.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The session of this set is not in the database: open a session for the athlete.</source>
      <translation>Die Sitzung dieses Satzes ist nicht in der Datenbank: Öffnen Sie eine Sitzung für den Athleten.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The set {set_id} is not being recorded: start it first.</source>
      <translation>Der Satz {set_id} wird nicht aufgenommen: Starten Sie ihn zuerst.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The stream {stream_id} belongs to no set: start a set first.</source>
      <translation>Der Datenstrom {stream_id} gehört zu keinem Satz: Starten Sie zuerst einen Satz.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This set or one of its streams is recorded already: start a new set.</source>
      <translation>Dieser Satz oder einer seiner Datenströme ist schon aufgenommen: Starten Sie einen neuen Satz.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This stream is recorded already: give a new sensor a new stream.</source>
      <translation>Dieser Datenstrom ist schon aufgenommen: Geben Sie einem neuen Sensor einen neuen Datenstrom.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>{pending} samples could not be saved. {failure}</source>
      <translation>{pending} Messwerte konnten nicht gespeichert werden. {failure}</translation>
    </message>
    <message>
      <location filename="db/repositories/analyses.py" />
      <source>The set {set_id} has no analysis {number}: choose one of its history.</source>
      <translation>Der Satz {set_id} hat keine Auswertung {number}: Wählen Sie eine aus seinem Verlauf.</translation>
    </message>
    <message>
      <location filename="db/repositories/athlete_lists.py" />
      <source>The athlete {athlete_id} is no longer there: read the file again.</source>
      <translation>Der Athlet {athlete_id} ist nicht mehr da: Lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="db/repositories/athletes.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add a new one.</source>
      <translation>Es gibt keinen Athleten {athlete_id}: Wählen Sie einen aus der Liste oder fügen Sie einen neuen hinzu.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>No clips are kept with a database on a server: the mirror works, nothing of it is stored.</source>
      <translation>Mit einer Datenbank auf einem Server werden keine Clips behalten: Der Spiegel geht, nichts davon wird gespeichert.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>The athlete has not agreed to video: no clip is kept of this set.</source>
      <translation>Der Athlet hat dem Video nicht zugestimmt: Von diesem Satz wird kein Clip behalten.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>There is no clip {clip_id}: it was erased with its athlete.</source>
      <translation>Es gibt keinen Clip {clip_id}: Er wurde mit seinem Athleten gelöscht.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>This database is encrypted and clips are not: the mirror works, nothing of it is stored.</source>
      <translation>Diese Datenbank ist verschlüsselt, Clips sind es nicht: Der Spiegel geht, nichts davon wird gespeichert.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>A coach needs a name: type one.</source>
      <translation>Ein Coach braucht einen Namen: Geben Sie einen ein.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is not the right PIN or passphrase: try again.</source>
      <translation>Das ist nicht die richtige PIN oder Passphrase: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is wrong again. Try {wait}.</source>
      <translation>Das ist wieder falsch. Versuchen Sie es {wait}.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>The first coach must be a lead: choose the role lead.</source>
      <translation>Der erste Coach muss eine Leitung sein: Wählen Sie die Rolle Leitung.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is a coach {shown} already: add an initial to tell them apart.</source>
      <translation>Es gibt schon einen Coach {shown}: Fügen Sie einen Anfangsbuchstaben hinzu, um sie zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is no coach {name}: `turnout users` lists the ones that are there.</source>
      <translation>Es gibt keinen Coach {name}: `turnout users` listet die vorhandenen.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>This coach does not sign in here any more: choose another name.</source>
      <translation>Dieser Coach meldet sich hier nicht mehr an: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>Too many wrong tries: try again {wait}.</source>
      <translation>Zu viele falsche Versuche: Versuchen Sie es {wait} noch einmal.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>{row} is the only lead: make somebody else a lead first.</source>
      <translation>{row} ist die einzige Leitung: Machen Sie zuerst jemand anderen zur Leitung.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>The last calibration of this sensor is of {newest:%Y-%m-%d %H:%M} UTC, which is still to come: set this computer's clock, then calibrate again.</source>
      <translation>Die letzte Kalibrierung dieses Sensors ist vom {newest:%Y-%m-%d %H:%M} UTC, das erst noch kommt: Stellen Sie die Uhr dieses Computers, dann kalibrieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>There is {what} calibration {text!r}: `turnout calibrations` lists the ones there are.</source>
      <translation>Es gibt {what} Kalibrierung {text!r}: `turnout calibrations` listet die vorhandenen.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>A tag needs a word: type one.</source>
      <translation>Ein Schlagwort braucht ein Wort: Geben Sie eines ein.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>This group or athlete is not there any more: choose another.</source>
      <translation>Diese Gruppe oder dieser Athlet ist nicht mehr da: Wählen Sie anders.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>There is no {what} {text!r}: `turnout show` lists the ones that are there.</source>
      <translation>Es gibt kein {what} {text!r}: `turnout show` listet die vorhandenen.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>{text!r} fits more than one {what}: give more characters, or the last ones.</source>
      <translation>{text!r} passt auf mehr als ein {what}: Geben Sie mehr Zeichen an oder die letzten.</translation>
    </message>
    <message>
      <location filename="db/repositories/overrides.py" />
      <source>There is no set {set_id}: choose what to compare again.</source>
      <translation>Es gibt keinen Satz {set_id}: Wählen Sie noch einmal, was verglichen wird.</translation>
    </message>
    <message>
      <location filename="db/repositories/plan_log.py" />
      <source>There is no set {set_id}: choose one of the list.</source>
      <translation>Es gibt keinen Satz {set_id}: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/programs.py" />
      <source>There is no program {program_id}: choose one of the athlete's.</source>
      <translation>Es gibt kein Programm {program_id}: Wählen Sie eines des Athleten.</translation>
    </message>
    <message>
      <location filename="db/repositories/records.py" />
      <source>There is no such entry ({tablename} {key}): choose another.</source>
      <translation>Es gibt keinen solchen Eintrag ({tablename} {key}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="db/repositories/removals.py" />
      <source>There is no such entry ({subject} {key}): choose another.</source>
      <translation>Es gibt keinen solchen Eintrag ({subject} {key}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>Repetition {number} was practice and never counts: choose another one.</source>
      <translation>Wiederholung {number} war Übung und zählt nie: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>The curves of this analysis differ in length: analyse the set again.</source>
      <translation>Die Kurven dieser Auswertung sind verschieden lang: Werten Sie den Satz neu aus.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>This set has no repetition {number}: analyse it first or choose another one.</source>
      <translation>Dieser Satz hat keine Wiederholung {number}: Werten Sie ihn zuerst aus oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="db/repositories/rule_limits.py" />
      <source>The clinic has no limit of its own for this rule: nothing to withdraw.</source>
      <translation>Die Praxis hat für diese Regel keine eigene Grenze: Es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>The set {set_id} has no stream {stream_id}: choose one of it.</source>
      <translation>Der Satz {set_id} hat keinen Datenstrom {stream_id}: Wählen Sie einen von ihm.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add one.</source>
      <translation>Es gibt keinen Athleten {athlete_id}: Wählen Sie einen aus der Liste oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no session {session_id}: choose one of the list.</source>
      <translation>Es gibt keine Sitzung {session_id}: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no set {set_id}: `turnout show` lists the ones that are there.</source>
      <translation>Es gibt keinen Satz {set_id}: `turnout show` listet die vorhandenen.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Nothing was found yet: go on with the study.</source>
      <translation>Noch wurde nichts gefunden: Machen Sie mit der Studie weiter.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>There is no study {study_id}: choose one of the list.</source>
      <translation>Es gibt keine Studie {study_id}: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Write why the set does not count: it is kept with the study.</source>
      <translation>Schreiben Sie, warum der Satz nicht zählt: Es bleibt bei der Studie.</translation>
    </message>
    <message>
      <location filename="db/repositories/study_sets.py" />
      <source>It was done with version {protocol_version} of the test.</source>
      <translation>Er wurde mit Version {protocol_version} des Tests gemacht.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>There is no such suggestion: look at the program again.</source>
      <translation>Es gibt keinen solchen Vorschlag: Sehen Sie das Programm noch einmal an.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>This suggestion was decided meanwhile: look at the program again.</source>
      <translation>Dieser Vorschlag wurde inzwischen entschieden: Sehen Sie das Programm noch einmal an.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>Updating {database} would have lost rows of {where}, so nothing was changed: go on with the version you had and report this.</source>
      <translation>Die Aktualisierung von {database} hätte Zeilen von {where} verloren, darum wurde nichts geändert: Machen Sie mit der bisherigen Version weiter und melden Sie das.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} belongs to another program: choose another file with --db.</source>
      <translation>{name} gehört zu einem anderen Programm: Wählen Sie eine andere Datei mit --db.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} was written by a newer Turnout (schema {version}): install the newer version to open it, or go back to the backup made before the update with `turnout restore last`.</source>
      <translation>{name} wurde von einem neueren Turnout geschrieben (Schema {version}): Installieren Sie die neuere Version, um sie zu öffnen, oder gehen Sie mit `turnout restore last` auf die Sicherung vor der Aktualisierung zurück.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>The clinic's database has no version of this row: keep this station's.</source>
      <translation>Die Datenbank der Praxis hat keine Fassung dieser Zeile: Behalten Sie die dieser Station.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>There is no open conflict {conflict_id}: `turnout conflicts` lists them.</source>
      <translation>Es gibt keinen offenen Konflikt {conflict_id}: `turnout conflicts` listet sie.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>This station's version is gone: take the clinic's.</source>
      <translation>Die Fassung dieser Station ist weg: Nehmen Sie die der Praxis.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Give the password before the @ or let yourself be asked, not after the ?.</source>
      <translation>Geben Sie das Passwort vor dem @ an oder lassen Sie sich fragen, nicht nach dem ?.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Stationen teilen einen PostgreSQL-Server: Geben Sie postgresql+psycopg://USER@HOST/NAME an.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>That is no address: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Das ist keine Adresse: Geben Sie postgresql+psycopg://USER@HOST/NAME an.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py" />
      <source>This station works alone: `turnout sync --join ADDRESS` joins a server.</source>
      <translation>Diese Station arbeitet allein: `turnout sync --join ADDRESS` verbindet mit einem Server.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} cannot be opened ({error}): choose a folder you may write to with --db.</source>
      <translation>{path} kann nicht geöffnet werden ({error}): Wählen Sie mit --db einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is a folder: give the name of a file in it, such as {path2}.</source>
      <translation>{path} ist ein Ordner: Geben Sie den Namen einer Datei darin an, wie {path2}.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is not a Turnout database: choose another file with --db.</source>
      <translation>{path} ist keine Turnout-Datenbank: Wählen Sie eine andere Datei mit --db.</translation>
    </message>
    <message>
      <location filename="db/wall_clock.py" />
      <source>This computer's clock says {now:%Y-%m-%d %H:%M} UTC, but the newest entry is of {known:%Y-%m-%d %H:%M}: set the clock before you record, or the order of visits will be wrong.</source>
      <translation>Die Uhr dieses Computers sagt {now:%Y-%m-%d %H:%M} UTC, aber der neueste Eintrag ist vom {known:%Y-%m-%d %H:%M}: Stellen Sie die Uhr, bevor Sie aufnehmen, sonst stimmt die Reihenfolge der Termine nicht.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A PIN has {least_pin} to {most_pin} digits.</source>
      <translation>Eine PIN hat {least_pin} bis {most_pin} Ziffern.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A passphrase has at least {least_passphrase} letters, not the same few: three words do.</source>
      <translation>Eine Passphrase hat mindestens {least_passphrase} Buchstaben, nicht nur wenige gleiche: Drei Wörter reichen.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Everything: coaches, backups, exports of all, erasure, the audit</source>
      <translation>Alles: Coaches, Sicherungen, Exporte aller, Löschen, das Protokoll</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Looks, compares and prints; changes nothing</source>
      <translation>Sieht an, vergleicht und druckt; ändert nichts</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Nobody is signed in: sign in to {right}.</source>
      <translation>Niemand ist angemeldet: Melden Sie sich an, um das zu dürfen: {right}.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Records, edits, exports one athlete; makes backups</source>
      <translation>Nimmt auf, bearbeitet, exportiert einen Athleten; macht Sicherungen</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>The passphrase needs at least {least_encryption_passphrase} characters and not only digits: four words that do not belong together do well.</source>
      <translation>Die Passphrase braucht mindestens {least_encryption_passphrase} Zeichen und nicht nur Ziffern: Vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>This PIN is one of the first that are tried: choose another.</source>
      <translation>Diese PIN ist eine der ersten, die probiert werden: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} minutes</source>
      <translation>in {seconds} Minuten</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} seconds</source>
      <translation>in {seconds} Sekunden</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>{coach} is a {role} and may not {right}: ask a lead to sign in.</source>
      <translation>{coach} ({role}) darf das nicht: {right}. Bitten Sie eine Leitung, sich anzumelden.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, times known to {jitter_s:.0f} ms</source>
      <translation>, Zeiten auf {jitter_s:.0f} ms bekannt</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {averaged} readings averaged by the sensor</source>
      <translation>, {averaged} Messungen vom Sensor gemittelt</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {quantisation_steps} steps of {step_n:.2g} N</source>
      <translation>, {quantisation_steps} Stufen von {step_n:.2g} N</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}.</source>
      <translation>Kraftsensor: {rate_hz:.0f} Hz gemessen{averaged}{times}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Lever arm {lever_arm_m:.1f} cm, {words}.</source>
      <translation>Hebelarm {lever_arm_m:.1f} cm, {words}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_fixed_n:g} N above the baseline.</source>
      <translation>Beginn: {onset_fixed_n:g} N über der Grundlinie.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_sd:g} SD above the baseline, at least {min_threshold_n:g} N{steps}.</source>
      <translation>Beginn: {onset_sd:g} SD über der Grundlinie, mindestens {min_threshold_n:g} N{steps}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>by set-up</source>
      <translation>nach Aufbau</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at an unknown angle</source>
      <translation>Zug in unbekanntem Winkel</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at {angle:.0f}° to the shank ({how})</source>
      <translation>Zug im Winkel von {angle:.0f}° zum Unterschenkel ({how})</translation>
    </message>
    <message>
      <location filename="domain/analysis/rep_book.py" />
      <source>Stopped for a reset. {worst}</source>
      <translation>Angehalten zum Zurücksetzen. {worst}</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>Force filter: {parameters}.</source>
      <translation>Kraftfilter: {parameters}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>No sensor sat on the {limb}: what was counted is the motion of another place.</source>
      <translation>Kein Sensor saß hier: {limb}. Gezählt wurde die Bewegung einer anderen Stelle.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>{rule_label} was not watched: its sensor was not connected.</source>
      <translation>{rule_label} wurde nicht überwacht: Der Sensor war nicht verbunden.</translation>
    </message>
    <message>
      <location filename="domain/analysis/shown.py" />
      <source>Band tension</source>
      <translation>Bandspannung</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>female</source>
      <translation>weiblich</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>male</source>
      <translation>männlich</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>unspecified</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Everything that is in the present database is in this backup too.</source>
      <translation>Alles aus der jetzigen Datenbank ist auch in dieser Sicherung.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Not in this backup: {lost}{whose}.</source>
      <translation>Nicht in dieser Sicherung: {lost}{whose}.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>The present database cannot be read, so nobody can say what it has beyond this backup.</source>
      <translation>Die jetzige Datenbank kann nicht gelesen werden, darum weiß niemand, was sie über diese Sicherung hinaus hat.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before an update</source>
      <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before the encryption changed</source>
      <translation>vor dem Ändern der Verschlüsselung</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by the clock</source>
      <translation>nach der Uhr</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hour ago</source>
      <translation>vor {count} Stunde</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hours ago</source>
      <translation>vor {count} Stunden</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{minutes} minutes ago</source>
      <translation>vor {minutes} Minuten</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{passed} days ago ({made_at})</source>
      <translation>vor {passed} Tagen ({made_at})</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Acute injury</source>
      <translation>Akute Verletzung</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Ask the five questions before a maximal test, then tick that they were asked.</source>
      <translation>Stellen Sie vor einem Maximaltest die fünf Fragen und haken Sie ab, dass sie gestellt wurden.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Heart or blood-pressure limits</source>
      <translation>Grenzen von Herz oder Blutdruck</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Hip replacement or arthroscopy</source>
      <translation>Hüftprothese oder Arthroskopie</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Injury of the inner or a cruciate knee ligament (MCL, ACL)</source>
      <translation>Verletzung des inneren Seiten- oder eines Kreuzbands am Knie (MCL, ACL)</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>No pain at rest and none in the practice</source>
      <translation>Kein Schmerz in Ruhe und keiner beim Üben</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Not a maximal test today: {applies}. Go on only when a clinician has cleared it, or choose another exercise.</source>
      <translation>Heute kein Maximaltest: {applies}. Weiter nur, wenn ein Arzt oder Therapeut es freigegeben hat, oder wählen Sie eine andere Übung.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Recent surgery</source>
      <translation>Kürzliche Operation</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tick the warm-up first: {missing}.</source>
      <translation>Haken Sie zuerst das Aufwärmen ab: {missing}.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Told to stop at once when something hurts</source>
      <translation>Weiß, dass sofort zu stoppen ist, wenn etwas schmerzt</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tried the movement at easy effort, both sides</source>
      <translation>Die Bewegung mit leichter Kraft geübt, beide Seiten</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Warmed up with easy movement</source>
      <translation>Mit leichter Bewegung aufgewärmt</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bandwidth</source>
      <translation>Bandbreite</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bar</source>
      <translation>Balken</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>concurrent</source>
      <translation>gleichzeitig</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>faded</source>
      <translation>ausschleichend</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>fill</source>
      <translation>füllen</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>glide</source>
      <translation>gleiten</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>mirror</source>
      <translation>Spiegel</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>path</source>
      <translation>Pfad</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Buttock</source>
      <translation>Gesäß</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Groin</source>
      <translation>Leiste</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, front</source>
      <translation>Hüfte, vorn</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, outside</source>
      <translation>Hüfte, außen</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Knee</source>
      <translation>Knie</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Low back</source>
      <translation>Unterer Rücken</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Give at least one known mass above 0 kg, such as 5 or 10.</source>
      <translation>Geben Sie mindestens eine bekannte Masse über 0 kg an, wie 5 oder 10.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The reading does not follow the load: check that the masses hang freely, then begin again.</source>
      <translation>Die Anzeige folgt der Last nicht: Prüfen Sie, ob die Massen frei hängen, dann beginnen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The sensor sends no {channel}: choose another calibration.</source>
      <translation>Der Sensor sendet kein {channel}: Wählen Sie eine andere Kalibrierung.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>This calibration belongs to {device_key}, the set was recorded with {key}: choose a calibration of that sensor.</source>
      <translation>Diese Kalibrierung gehört zu {device_key}, der Satz wurde mit {key} aufgenommen: Wählen Sie eine Kalibrierung jenes Sensors.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Two different loads are needed: hang a known mass besides the empty sensor.</source>
      <translation>Zwei verschiedene Lasten sind nötig: Hängen Sie außer dem leeren Sensor eine bekannte Masse an.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>valid</source>
      <translation>gültig</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>A band's force is its stretch, so force against angle would show the band, not the athlete.</source>
      <translation>Die Kraft eines Bandes ist seine Dehnung, Kraft über Winkel würde also das Band zeigen, nicht den Athleten.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Angle (°)</source>
      <translation>Winkel (°)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>No angle was measured here: force against angle needs a motion sensor on the limb.</source>
      <translation>Hier wurde kein Winkel gemessen: Kraft über Winkel braucht einen Bewegungssensor an der Gliedmaße.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Share of the repetition (%)</source>
      <translation>Anteil der Wiederholung (%)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>The limb is held still in this test: there is no angle for force to stand against.</source>
      <translation>In diesem Test wird die Gliedmaße still gehalten: Es gibt keinen Winkel, über dem Kraft stehen könnte.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from onset (s)</source>
      <translation>Zeit ab Kraftbeginn (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from start (s)</source>
      <translation>Zeit ab Start (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>onset</source>
      <translation>Kraftbeginn</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(R - L) / (R + L)</source>
      <translation>(R - L) / (R + L)</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(R - L) / max</source>
      <translation>(R - L) / max</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(max - min) / max</source>
      <translation>(max - min) / max</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>involved / uninvolved</source>
      <translation>betroffen / nicht betroffen</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>possible imbalance</source>
      <translation>mögliches Ungleichgewicht</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>probable imbalance</source>
      <translation>wahrscheinliches Ungleichgewicht</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>; {left_out} without it</source>
      <translation>; {left_out} ohne</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>A place in a group, not a change over time.</source>
      <translation>Ein Platz in einer Gruppe, keine Änderung über die Zeit.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>At most {most} can be told apart in one picture: leave some out.</source>
      <translation>Höchstens {most} lassen sich in einem Bild unterscheiden: Lassen Sie einige weg.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Choose two or more to compare: the two sides of one visit say most.</source>
      <translation>Wählen Sie zwei oder mehr zum Vergleichen: Am meisten sagen die zwei Seiten eines Termins.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} athletes with its 95 % interval.</source>
      <translation>Mittel von {count} Athleten mit seinem 95-%-Intervall.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} sets</source>
      <translation>Mittel von {count} Sätzen</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Repetition {number} was practice: it has no figures, choose another one.</source>
      <translation>Wiederholung {number} war Übung: sie hat keine Werte, wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Single repetitions: {reason}</source>
      <translation>Einzelne Wiederholungen: {reason}</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Test-retest error is over visits; a single repetition carries no verdict.</source>
      <translation>Der Test-Retest-Fehler gilt über Termine; eine einzelne Wiederholung trägt kein Urteil.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>The set has no repetition {number}: choose one of {count}.</source>
      <translation>Der Satz hat keine Wiederholung {number}: Wählen Sie eine von {count}.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>rep</source>
      <translation>Wdh.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>set</source>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>{group_label} is a mean over people: a place in a group, not a change.</source>
      <translation>{group_label} ist ein Mittel über Personen: ein Platz in einer Gruppe, keine Änderung.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source> for the mean of {visits} against {visits2} visits</source>
      <translation> für das Mittel aus {visits} gegen {visits2} Terminen</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Beyond {words}</source>
      <translation>Über {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is beyond measurement error</source>
      <translation>Es liegt über dem Messfehler</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is within measurement error</source>
      <translation>Es liegt innerhalb des Messfehlers</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Not a primary measure of this test: for interest only.</source>
      <translation>Kein Hauptmaß dieses Tests: nur zur Information.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>One of the two is not measurable.</source>
      <translation>Eines von beiden ist nicht messbar.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Within measurement error: {words}</source>
      <translation>Innerhalb des Messfehlers: {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>exploratory</source>
      <translation>erkundend</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>the clinic's own: </source>
      <translation>der Praxis eigen: </translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>counted</source>
      <translation>gezählt</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>level of {rule_id}</source>
      <translation>Stufe von {rule_id}</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>repetition</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>axis known to {residual_deg:.1f}°</source>
      <translation>Achse auf {residual_deg:.1f}° bekannt</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>fewer than two repetitions have it</source>
      <translation>weniger als zwei Wiederholungen haben es</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor never calibrated with known loads</source>
      <translation>Kraftsensor nie mit bekannten Lasten kalibriert</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor, {percent:.2g} % of {largest_n:.0f} N by its known loads</source>
      <translation>Kraftsensor, {percent:.2g} % von {largest_n:.0f} N nach seinen bekannten Lasten</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>inclination against optics, without soft tissue</source>
      <translation>Neigung gegen Optik, ohne Weichteile</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>lever arm, read within 1 cm</source>
      <translation>Hebelarm, auf 1 cm abgelesen</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>no estimate for this measure</source>
      <translation>keine Schätzung für dieses Maß</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>peak with and without the filter</source>
      <translation>Spitze mit und ohne Filter</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>recomputed with its settings moved</source>
      <translation>mit verschobenen Einstellungen neu berechnet</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>spread of {count} repetitions, within this visit</source>
      <translation>Streuung von {count} Wiederholungen, innerhalb dieses Termins</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>trial</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>two known loads do not tell the force sensor's error</source>
      <translation>zwei bekannte Lasten verraten den Fehler des Kraftsensors nicht</translation>
    </message>
    <message>
      <location filename="domain/change/history.py" />
      <source>The set {protocol_id} ({side}) of {athlete_name} was cut off: {saved_s:.1f} s are saved and it is closed as interrupted.</source>
      <translation>Der Satz {protocol_id} ({side}) von {athlete_name} wurde abgeschnitten: {saved_s:.1f} s sind gesichert, er ist als unterbrochen abgeschlossen.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> Of 20 points about one does so by chance.</source>
      <translation> Von 20 Punkten tut es etwa einer zufällig.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> and {count} more spans</source>
      <translation> und {count} weitere Abschnitte</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>One repetition on a side has no spread: no band, so nothing is said of the difference.</source>
      <translation>Eine Wiederholung auf einer Seite hat keine Streuung: kein Band, also wird über den Unterschied nichts gesagt.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference leaves {named} at {spans}{more}.{chance}</source>
      <translation>Der Unterschied verlässt {named} bei {spans}{more}.{chance}</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference stays within {named} everywhere.</source>
      <translation>Der Unterschied bleibt überall innerhalb: {named}.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: 95 % interval of the mean of {curves} curves</source>
      <translation>Band: 95-%-Intervall des Mittels von {curves} Kurven</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: ±1 SD of {curves} curves</source>
      <translation>Band: ±1 SD von {curves} Kurven</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>ci95</source>
      <translation>ci95</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>its 95 % band</source>
      <translation>sein 95-%-Band</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>one curve, no band</source>
      <translation>eine Kurve, kein Band</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>sd</source>
      <translation>SD</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>the SD of single repetitions</source>
      <translation>die SD einzelner Wiederholungen</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>{low:g} to {high:g} {unit}</source>
      <translation>{low:g} bis {high:g} {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>A whole set has no repetition to be a share of: show repetitions, or lay it over by start.</source>
      <translation>Ein ganzer Satz hat keine Wiederholung, deren Anteil er wäre: Zeigen Sie Wiederholungen oder legen Sie ihn nach dem Start übereinander.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}.</source>
      <translation>Mittel, {band}.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. No difference is drawn: {forbidden}</source>
      <translation>Mittel, {band}. Kein Unterschied wird gezeichnet: {forbidden}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. {unit}</source>
      <translation>Mittel, {band}. {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>best</source>
      <translation>beste</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>every</source>
      <translation>jede</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Compared in spite of this (overridden: {what}) by {who}, {day}: {why}.</source>
      <translation>Trotzdem verglichen (übergangen: {what}) von {who}, {day}: {why}.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Write why these may be compared: the reason stands beside the result.</source>
      <translation>Schreiben Sie, warum diese verglichen werden dürfen: Der Grund steht neben dem Ergebnis.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>somebody not signed in</source>
      <translation>jemand ohne Anmeldung</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another anchor height.</source>
      <translation>Andere Höhe der Befestigung.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another leg does the work.</source>
      <translation>Ein anderes Bein arbeitet.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another load: the set-up is not the same.</source>
      <translation>Andere Last: Der Aufbau ist nicht derselbe.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another position: never interchanged.</source>
      <translation>Andere Position: nie austauschbar.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another {label}: the set-up is not the same.</source>
      <translation>Anders ({label}): Der Aufbau ist nicht derselbe.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.</source>
      <translation>Die Befestigung ist {apart_m:.0f} cm höher oder tiefer: Der Zug hat eine andere Richtung.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The load differs: {load}, {load2}.</source>
      <translation>Die Last ist verschieden: {load}, {load2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The position differs ({position}; {position2}): never interchanged.</source>
      <translation>Die Position ist verschieden ({position}; {position2}): nie austauschbar.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The tested leg differs: {tested_leg}, {tested_leg2}.</source>
      <translation>Das getestete Bein ist verschieden: {tested_leg}, {tested_leg2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The {label} differs: {one}, {other}.</source>
      <translation>Verschieden ({label}): {one}, {other}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>anchor</source>
      <translation>Befestigung</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>tested leg</source>
      <translation>getestetes Bein</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>; the later set is a retention probe and shows what stays</source>
      <translation>; der spätere Satz prüft, was bleibt</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other encouragement: {raises}.</source>
      <translation>Anderes Anfeuern: {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other feedback: {raises}.</source>
      <translation>Anderes Feedback: {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The encouragement differs ({said}): {raises}.</source>
      <translation>Das Anfeuern ist verschieden ({said}): {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The feedback differs ({first}; {second}{probe}): {raises}.</source>
      <translation>Das Feedback ist verschieden ({first}; {second}{probe}): {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>encouragement</source>
      <translation>Anfeuern</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>feedback</source>
      <translation>Rückmeldung</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>it changes a maximal effort by 10-16 %</source>
      <translation>es ändert eine maximale Anstrengung um 10-16 %</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>{mode}, seen in {share:.0f} % of the reps</source>
      <translation>{mode}, gesehen in {share:.0f} % der Wiederholungen</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Lever arms differ by more than 1 cm: compare torque.</source>
      <translation>Hebelarme weichen um mehr als 1 cm ab: Vergleichen Sie das Drehmoment.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One of the two was read without a measured calibration.</source>
      <translation>Einer von beiden wurde ohne gemessene Kalibrierung gelesen.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One set was read with the maker's scale, the other with a measured one, {share:.1f} % apart: read both with the same calibration (`turnout calibrations --apply`).</source>
      <translation>Ein Satz wurde mit der Skala des Herstellers gelesen, der andere mit einer gemessenen, {share:.1f} % auseinander: Lesen Sie beide mit derselben Kalibrierung (`turnout calibrations --apply`).</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Other sensors: devices differ by 16-24 % on the same task.</source>
      <translation>Andere Sensoren: Geräte unterscheiden sich bei derselben Aufgabe um 16-24 %.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The force sensor was calibrated anew in between: its scale differs by {share:.1f} %.</source>
      <translation>Der Kraftsensor wurde dazwischen neu kalibriert: Seine Skala weicht um {share:.1f} % ab.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm differs by more than 1 cm: compare torque, not force.</source>
      <translation>Der Hebelarm weicht um mehr als 1 cm ab: Vergleichen Sie das Drehmoment, nicht die Kraft.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known.</source>
      <translation>Der Hebelarm eines Satzes ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known: measure it, and force may be compared.</source>
      <translation>Der Hebelarm eines Satzes ist nicht bekannt: Messen Sie ihn, dann darf die Kraft verglichen werden.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The sensors differ: {names} / {names2}.</source>
      <translation>Die Sensoren sind verschieden: {names} / {names2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>lever arm</source>
      <translation>Hebelarm</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between people, not a change over time.</source>
      <translation>Ein Unterschied zwischen Personen, keine Änderung über die Zeit.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between sides, not a change over time.</source>
      <translation>Ein Unterschied zwischen Seiten, keine Änderung über die Zeit.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The athletes differ: what follows is a difference between people.</source>
      <translation>Die Athleten sind verschieden: Was folgt, ist ein Unterschied zwischen Personen.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The side differs: {side}, {side2}.</source>
      <translation>Die Seite ist verschieden: {side}, {side2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>athlete</source>
      <translation>Athlet</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>side</source>
      <translation>seitlich</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another protocol or another version of it.</source>
      <translation>Anderer Test oder eine andere Version davon.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another version of the analysis.</source>
      <translation>Andere Version der Auswertung.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Scored by other limits: score it again.</source>
      <translation>Nach anderen Grenzen bewertet: neu bewerten.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The analysis version differs: analyse the older set again.</source>
      <translation>Die Version der Auswertung ist verschieden: Werten Sie den älteren Satz neu aus.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The protocol differs: {first}, {second}.</source>
      <translation>Der Test ist verschieden: {first}, {second}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The sets were scored by other limits ({first}; {second}): compare no scores and no clean values, or score both again.</source>
      <translation>Die Sätze wurden nach anderen Grenzen bewertet ({first}; {second}): Vergleichen Sie keine Wertungen und keine sauberen Werte, oder bewerten Sie beide neu.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>algorithm</source>
      <translation>Algorithmus</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>protocol</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>those of the test</source>
      <translation>die des Tests</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>scores</source>
      <translation>Wertungen</translation>
    </message>
    <message>
      <location filename="domain/change/sides.py" />
      <source>This formula needs an involved side: write it on the athlete's page.</source>
      <translation>Diese Formel braucht eine betroffene Seite: Schreiben Sie sie auf die Seite des Athleten.</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>counter</source>
      <translation>Zähler</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>cuff</source>
      <translation>Manschette</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left cuff</source>
      <translation>linke Manschette</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left foot</source>
      <translation>linker Fuß</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left forearm</source>
      <translation>linker Unterarm</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left shank</source>
      <translation>linker Unterschenkel</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left thigh</source>
      <translation>linker Oberschenkel</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left upper arm</source>
      <translation>linker Oberarm</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right cuff</source>
      <translation>rechte Manschette</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right foot</source>
      <translation>rechter Fuß</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right forearm</source>
      <translation>rechter Unterarm</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right shank</source>
      <translation>rechter Unterschenkel</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right thigh</source>
      <translation>rechter Oberschenkel</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right upper arm</source>
      <translation>rechter Oberarm</translation>
    </message>
    <message>
      <location filename="domain/clip.py" />
      <source>I agree that my exercises are filmed. The clips stay on this station and its backups, are shown to my coach and me only, and are deleted when I ask for it.</source>
      <translation>Ich bin einverstanden, dass meine Übungen gefilmt werden. Die Clips bleiben auf dieser Station und ihren Sicherungen, werden nur meinem Coach und mir gezeigt und gelöscht, wenn ich darum bitte.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>Beyond the {whose}: {angle_deg:.0f}° of {limit:.0f}°. Come back, go no further.</source>
      <translation>Über die Grenze ({whose}): {angle_deg:.0f}° von {limit:.0f}°. Komm zurück, geh nicht weiter.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>comfortable arc</source>
      <translation>angenehmer Bogen</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>exercise's own arc</source>
      <translation>Bogen der Übung</translation>
    </message>
    <message>
      <location filename="domain/compensation/scoring.py" />
      <source>Needs {least_reps_for_slope} repetitions, has {count}.</source>
      <translation>Braucht {least_reps_for_slope} Wiederholungen, hat {count}.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>consider ending the set (advice: the limit is not the clinic's own).</source>
      <translation>Satz beenden? (Rat: Die Grenze ist nicht die der Praxis.)</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>end the set.</source>
      <translation>Satz beenden.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>reset: {scores_label}</source>
      <translation>Zurücksetzen: {scores_label}</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>{rule_label} was beyond its limit in {failure_reps} repetitions in a row</source>
      <translation>{rule_label} lag in {failure_reps} Wiederholungen hintereinander über der Grenze</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>band</source>
      <translation>Band</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>cable</source>
      <translation>Seilzug</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>fixed</source>
      <translation>fest</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>loud</source>
      <translation>laut</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>standard words</source>
      <translation>Standardworte</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A mean needs at least one visit on each side.</source>
      <translation>Ein Mittel braucht auf jeder Seite mindestens einen Termin.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A value is missing: leave people out who did not come to every visit.</source>
      <translation>Ein Wert fehlt: Lassen Sie Personen weg, die nicht zu jedem Termin kamen.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Limits of agreement need {least_people} pairs or more; here are {n}.</source>
      <translation>Übereinstimmungsgrenzen brauchen {least_people} Paare oder mehr; hier sind {n}.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Test-retest figures need at least {least_people} people with 2 visits each: add visits first.</source>
      <translation>Test-Retest-Zahlen brauchen mindestens {least_people} Personen mit je 2 Terminen: Fügen Sie zuerst Termine hinzu.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>The mean is 0, so there is no percentage of it: give the error in its unit.</source>
      <translation>Das Mittel ist 0, es gibt also keinen Prozentwert davon: Geben Sie den Fehler in seiner Einheit an.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>Its cited error was measured twice on the same day: too small for a verdict over visits.</source>
      <translation>Der zitierte Fehler wurde zweimal am selben Tag gemessen: zu klein für ein Urteil über Termine.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.0f} % of the mean</source>
      <translation>MDC95 {limit:.0f} % des Mittels</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.3g}{unit}</source>
      <translation>MDC95 {limit:.3g}{unit}</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>No test-retest error is known for this measure in this test.</source>
      <translation>Für dieses Maß ist in diesem Test kein Test-Retest-Fehler bekannt.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The cited</source>
      <translation>Der zitierte Fehler</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The clinic's own</source>
      <translation>Der eigene Fehler der Praxis</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>why a figure without a unit carries no verdict</source>
      <translation>warum eine Zahl ohne Einheit kein Urteil trägt</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>{whose} error is for the {statistic}; this has {reps} accepted.</source>
      <translation>{whose} gilt für {statistic}; hier sind {reps} angenommen.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: a repetition of the series has no force.</source>
      <translation>Nicht messbar: Eine Wiederholung der Serie hat keine Kraft.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: needs {least_reps} repetitions, has {count}.</source>
      <translation>Nicht messbar: braucht {least_reps} Wiederholungen, hat {count}.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: too few samples to know their rate.</source>
      <translation>Nicht messbar: zu wenige Messwerte, um ihre Rate zu kennen.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {known}; {what} needs {timing_share:.0f} ms.</source>
      <translation>Nicht messbar: {known}; {what} braucht {timing_share:.0f} ms.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {rate_words}; {what} needs {needed:.0f} Hz.</source>
      <translation>Nicht messbar: {rate_words}; {what} braucht {needed:.0f} Hz.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>sample times are known to {jitter_s:.0f} ms only</source>
      <translation>Zeiten der Messwerte sind nur auf {jitter_s:.0f} ms bekannt</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>the sensor averages {averaged} samples itself, so its {rate_hz:.0f} Hz carry no more than {effective_hz:.0f} Hz</source>
      <translation>der Sensor mittelt selbst {averaged} Messwerte, seine {rate_hz:.0f} Hz tragen also nicht mehr als {effective_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>{rate_hz:.0f} Hz is too slow</source>
      <translation>{rate_hz:.0f} Hz ist zu langsam</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: the {which} three repetitions have no force.</source>
      <translation>Nicht messbar: Die {which} drei Wiederholungen haben keine Kraft.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: {needed}.</source>
      <translation>Nicht messbar: {needed}.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>needs exactly {endurance_reps} accepted repetitions, has {count}</source>
      <translation>braucht genau {endurance_reps} angenommene Wiederholungen, hat {count}</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep is shorter than {least_sweep_deg:.0f}°: move the relaxed leg further.</source>
      <translation>Die Bewegung ist kürzer als {least_sweep_deg:.0f}°: Bewegen Sie das entspannte Bein weiter.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep was faster than {limit}: move the relaxed leg slowly, both ways.</source>
      <translation>Die Bewegung war schneller als {limit}: Bewegen Sie das entspannte Bein langsam, in beide Richtungen.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep went one way only: move the relaxed leg there and back.</source>
      <translation>Die Bewegung ging nur in eine Richtung: Bewegen Sie das entspannte Bein hin und zurück.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>estimated from body mass, +/- {percent:g} % (unverified)</source>
      <translation>aus der Körpermasse geschätzt, +/- {percent:g} % (nicht geprüft)</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>fitted to a passive sweep</source>
      <translation>an eine passive Bewegung angepasst</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>one relaxed reading at the test angle</source>
      <translation>eine entspannte Messung im Testwinkel</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: no relaxed reading was taken with the limb in the strap.</source>
      <translation>Nicht messbar: Es wurde keine entspannte Messung mit dem Bein im Gurt gemacht.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the force moved during the relaxed reading. Take it again with the leg at rest.</source>
      <translation>Nicht messbar: Die Kraft bewegte sich während der entspannten Messung. Messen Sie noch einmal mit ruhendem Bein.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the limb's weight is not known. Sweep the relaxed leg slowly both ways, or take one relaxed reading in the strap.</source>
      <translation>Nicht messbar: Das Gewicht der Gliedmaße ist nicht bekannt. Bewegen Sie das entspannte Bein langsam in beide Richtungen oder messen Sie es einmal entspannt im Gurt.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: {problem}</source>
      <translation>Nicht messbar: {problem}</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>the axis is vertical: gravity does not turn the shank</source>
      <translation>die Achse steht senkrecht: Die Schwerkraft dreht den Unterschenkel nicht</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unsteady</source>
      <translation>unruhig</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: no lever arm was entered.</source>
      <translation>Nicht messbar: Es wurde kein Hebelarm eingegeben.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the angle of the pull to the shank is not known, so there is only force.</source>
      <translation>Nicht messbar: Der Winkel des Zugs zum Unterschenkel ist nicht bekannt, es gibt also nur Kraft.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the strap pulls at {pull_angle_deg:.0f}° to the shank, outside {low:.0f}-{high:.0f}°, so there is only force.</source>
      <translation>Nicht messbar: Der Gurt zieht im Winkel von {pull_angle_deg:.0f}° zum Unterschenkel, außerhalb von {low:.0f}-{high:.0f}°, es gibt also nur Kraft.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>In line with the pull.</source>
      <translation>In der Linie des Zugs.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>any pull</source>
      <translation>beliebiger Zug</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file.</source>
      <translation>Aus einer {form}-Datei importiert.</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file: {names}</source>
      <translation>Aus einer {form}-Datei importiert: {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>no unit</source>
      <translation>keiner Einheit</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>nobody here was born on {found}</source>
      <translation>niemand hier wurde am {found} geboren</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} has more than 11 inches</source>
      <translation>{cell} hat mehr als 11 Zoll</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is in {told}: write it in {names}</source>
      <translation>{cell} steht in {told}: Schreiben Sie es in {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no date such as 1998-11-03</source>
      <translation>{cell} ist kein Datum wie 1998-11-03</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no number</source>
      <translation>{cell} ist keine Zahl</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no sex: write female, male, or nothing</source>
      <translation>{cell} ist kein Geschlecht: Schreiben Sie weiblich, männlich oder nichts</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no side: write left, right, or nothing</source>
      <translation>{cell} ist keine Seite: Schreiben Sie links, rechts oder nichts</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is {value:.4g} {unit}, outside {low:g} to {high:g} {unit}: is the unit right</source>
      <translation>{cell} ist {value:.4g} {unit}, außerhalb von {low:g} bis {high:g} {unit}: Stimmt die Einheit</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} has a year of two digits: write all four</source>
      <translation>{text} hat ein Jahr mit zwei Ziffern: Schreiben Sie alle vier</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} may be two dates: say what is first</source>
      <translation>{text} kann zwei Tage bedeuten: Sagen Sie, was zuerst steht</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Lever arm (knee joint line to cuff)</source>
      <translation>Hebelarm (Kniegelenkspalt bis Manschette)</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Whole name</source>
      <translation>Ganzer Name</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Your own number of the athlete</source>
      <translation>Ihre eigene Nummer des Athleten</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>height</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>mass</source>
      <translation>Masse</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Column {place}</source>
      <translation>Spalte {place}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Read as {encoding} with {name} between the columns.</source>
      <translation>Gelesen als {encoding} mit {name} zwischen den Spalten.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has headings and no rows: export it again with its people.</source>
      <translation>{file} hat Überschriften und keine Zeilen: Exportieren Sie noch einmal mit den Personen.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has more than {most_rows:,} rows: split it, and import the parts.</source>
      <translation>{file} hat mehr als {most_rows:,} Zeilen: Teilen Sie die Datei und importieren Sie die Teile.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has no headings: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} hat keine Überschriften: Die erste Zeile muss die Spalten nennen, wie Name;Geboren.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has {count} columns, of {most_columns} at most: leave some out.</source>
      <translation>{file} hat {count} Spalten, höchstens {most_columns}: Lassen Sie einige weg.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is cut off or damaged: export it again.</source>
      <translation>{file} ist abgeschnitten oder beschädigt: Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: export the list again, and choose that file.</source>
      <translation>{file} ist leer: Exportieren Sie die Liste noch einmal und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} ist leer: Die erste Zeile muss die Spalten nennen, wie Name;Geboren.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no table but another kind of file: choose a CSV or XLSX file.</source>
      <translation>{file} ist keine Tabelle, sondern eine andere Art Datei: Wählen Sie eine CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no text: choose a CSV or XLSX file.</source>
      <translation>{file} ist kein Text: Wählen Sie eine CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file}, line {begin}: a quote is never closed, or a cell is too long ({trouble}): correct that line.</source>
      <translation>{file}, Zeile {begin}: Ein Anführungszeichen wird nie geschlossen, oder eine Zelle ist zu lang ({trouble}): Korrigieren Sie die Zeile.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{wide} rows have more cells than there are headings: what stands there is left out.</source>
      <translation>{wide} Zeilen haben mehr Zellen als es Überschriften gibt: Was dort steht, bleibt weg.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {name}, born on the same day.</source>
      <translation>Schon da: {name}, am selben Tag geboren.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {twin}, by number {code}.</source>
      <translation>Schon da: {twin}, nach Nummer {code}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Left out: the same person as in line {line}.</source>
      <translation>Weggelassen: dieselbe Person wie in Zeile {line}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>May be there already: {name}; a date of birth is missing.</source>
      <translation>Vielleicht schon da: {name}; ein Geburtsdatum fehlt.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>New.</source>
      <translation>Neu.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Refused: {reason}.</source>
      <translation>Abgelehnt: {reason}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>add</source>
      <translation>hinzufügen</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>duplicate</source>
      <translation>doppelt</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>repeated</source>
      <translation>wiederholt</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>skip</source>
      <translation>auslassen</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>update</source>
      <translation>aktualisieren</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>number of the athlete</source>
      <translation>Nummer des Athleten</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name has {count} signs, of {longest_name} at most</source>
      <translation>der Name hat {count} Zeichen, höchstens {longest_name}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name is empty</source>
      <translation>der Name ist leer</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the notes have {count} signs, of {longest_text} at most</source>
      <translation>die Notizen haben {count} Zeichen, höchstens {longest_text}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the {what} has {count} signs, of {longest_name} at most</source>
      <translation>{what} hat {count} Zeichen, höchstens {longest_name}</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no signal {key}: choose of {names}.</source>
      <translation>{file} hat kein Signal {key}: Wählen Sie aus {names}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no times: say how many samples a second it has.</source>
      <translation>{file} hat keine Zeiten: Sagen Sie, wie viele Messwerte je Sekunde es hat.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: nobody said which signal is {names}.</source>
      <translation>{file}: Niemand hat gesagt, welches Signal {names} ist.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the channels of one sensor must come from one stream.</source>
      <translation>{file}: Die Kanäle eines Sensors müssen aus einem Datenstrom kommen.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the unit of {key} is not known: say it, such as N or kgf.</source>
      <translation>{file}: Die Einheit von {key} ist nicht bekannt: Sagen Sie sie, wie N oder kgf.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is a finished angle: angles are computed here from motion sensors, so it is left out.</source>
      <translation>{key} ist ein fertiger Winkel: Winkel werden hier aus Bewegungssensoren berechnet, darum bleibt er weg.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is left out.</source>
      <translation>{key} bleibt weg.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{stream}: a motion sensor whose place nobody said.</source>
      <translation>{stream}: ein Bewegungssensor, dessen Platz niemand genannt hat.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: a single sample.</source>
      <translation>{what}: ein einziger Messwert.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: {rate_hz:.4g} Hz found; 95 % of the steps last {low:.3g} to {high:.3g} ms.</source>
      <translation>{what}: {rate_hz:.4g} Hz gefunden; 95 % der Schritte dauern {low:.3g} bis {high:.3g} ms.</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} hole</source>
      <translation>{count} Lücke</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} holes</source>
      <translation>{count} Lücken</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>gravity</source>
      <translation>Schwerkraft</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>heading</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>valgus</source>
      <translation>Valgus</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>A clear beginning: seated rotation strength, range of motion, the three-point check and the standing check, both sides.</source>
      <translation>Ein klarer Anfang: Rotationskraft im Sitzen, Beweglichkeit, Drei-Punkte-Check und Check im Stehen, beide Seiten.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Five minutes of easy walking or cycling.</source>
      <translation>Fünf Minuten leichtes Gehen oder Radfahren.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Hip circles and leg swings, both legs.</source>
      <translation>Hüftkreise und Beinschwünge, beide Beine.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>One pull at half effort on each side.</source>
      <translation>Ein Zug mit halber Kraft auf jeder Seite.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Activation and control before load: slow, few things at once, the pelvis quiet. Sets and rests are defaults of the product: edit them.</source>
      <translation>Aktivierung und Kontrolle vor Last: langsam, wenig auf einmal, das Becken ruhig. Sätze und Pausen sind Vorgaben des Produkts: Ändern Sie sie.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Breathe out with the work, in on the way back.</source>
      <translation>Mit der Arbeit ausatmen, auf dem Rückweg einatmen.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Nothing hurts at rest.</source>
      <translation>In Ruhe schmerzt nichts.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Clamshell and side-lying rotation in rounds, by time.</source>
      <translation>Muschel und Rotation in Seitenlage in Runden, nach Zeit.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Hip circuit</source>
      <translation>Hüftzirkel</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>A few minutes of easy walking.</source>
      <translation>Einige Minuten leichtes Gehen.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Know the comfortable arc: nothing is forced.</source>
      <translation>Den angenehmen Bogen kennen: Nichts wird erzwungen.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Mobility day</source>
      <translation>Beweglichkeitstag</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Slow and in step with the breath, between hard days; never into pain. Sets and rests are defaults of the product: edit them.</source>
      <translation>Langsam und im Takt des Atems, zwischen harten Tagen; nie in den Schmerz. Sätze und Pausen sind Vorgaben des Produkts: Ändern Sie sie.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Cleared for running and turning.</source>
      <translation>Für Laufen und Drehen freigegeben.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Leg swings, ten squats, two easy runs with a turn.</source>
      <translation>Beinschwünge, zehn Kniebeugen, zwei leichte Läufe mit Drehung.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Return-to-sport check</source>
      <translation>Check vor der Rückkehr zum Sport</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Strength of both sides, control on one leg, then sport drills. Read torque per body mass of each side with its error; LSI is shown, never the sole gate.</source>
      <translation>Kraft beider Seiten, Kontrolle auf einem Bein, dann Sportübungen. Lesen Sie das Drehmoment je Körpermasse jeder Seite mit seinem Fehler; der LSI wird gezeigt, entscheidet aber nie allein.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Ten minutes of easy running or cycling.</source>
      <translation>Zehn Minuten leichtes Laufen oder Radfahren.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Cleared for sprinting.</source>
      <translation>Für Sprints freigegeben.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Leg swings, both legs.</source>
      <translation>Beinschwünge, beide Beine.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Rotation work between fast steps and after sprints: compare the technique of the last round with the first. Work and rest are defaults of the product: edit them.</source>
      <translation>Rotationsarbeit zwischen schnellen Schritten und nach Sprints: Vergleichen Sie die Technik der letzten Runde mit der ersten. Arbeit und Pause sind Vorgaben des Produkts: Ändern Sie sie.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Sprint intervals</source>
      <translation>Sprintintervalle</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Ten minutes of easy running with a few faster runs.</source>
      <translation>Zehn Minuten leichtes Laufen mit einigen schnelleren Läufen.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Hip circles, leg swings and ten bridges.</source>
      <translation>Hüftkreise, Beinschwünge und zehn Brücken.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Light to heavier torque and movement patterns, in drawn order and varied tempo. Sets, tempi and rests are defaults of the product: edit them.</source>
      <translation>Leichtes bis schwereres Drehmoment und Bewegungsmuster, in gezogener Reihenfolge und wechselndem Tempo. Sätze, Tempi und Pausen sind Vorgaben des Produkts: Ändern Sie sie.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>One easy set of the first exercise.</source>
      <translation>Ein leichter Satz der ersten Übung.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Strengthening day</source>
      <translation>Kräftigungstag</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Strength beside mobility, the same every week: the three-point check, seated external rotation, and the walk.</source>
      <translation>Kraft neben Beweglichkeit, jede Woche gleich: Drei-Punkte-Check, Außenrotation im Sitzen und das Gehen.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Weekly check</source>
      <translation>Wöchentlicher Check</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>There is no battery {battery_id!r}: choose one of {names}.</source>
      <translation>Es gibt keine Testbatterie {battery_id!r}: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>at least one step</source>
      <translation>mindestens ein Schritt</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>has {text!r}</source>
      <translation>hat {text!r}</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is given, but {protocol_id} has no tempo</source>
      <translation>ist angegeben, aber {protocol_id} hat kein Tempo</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is {name!r}{name2}, which is no test or exercise</source>
      <translation>ist {name!r}{name2}, was kein Test und keine Übung ist</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>no tempi</source>
      <translation>keine Tempi</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>seconds as in '3-1-1-0'</source>
      <translation>Sekunden wie in '3-1-1-0'</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sets</source>
      <translation>Sätze</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sides</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>tempi</source>
      <translation>Tempi</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>, ICC {icc}</source>
      <translation>, ICC {icc}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Cited test-retest error</source>
      <translation>Zitierter Test-Retest-Fehler</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Does not apply here because: {reason}</source>
      <translation>Gilt hier nicht, weil: {reason}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Measured in: {population}.</source>
      <translation>Gemessen bei: {population}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Near from {amber} {unit}, beyond from {red} {unit}. Error of the signal: {sigma} {unit}.</source>
      <translation>Nahe ab {amber} {unit}, darüber ab {red} {unit}. Fehler des Signals: {sigma} {unit}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>No norm for this measure and movement was read in a source.</source>
      <translation>Für dieses Maß und diese Bewegung wurde in keiner Quelle eine Norm gelesen.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Norm</source>
      <translation>Norm</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Not measurable in this set.</source>
      <translation>In diesem Satz nicht messbar.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Own test-retest error</source>
      <translation>Eigener Test-Retest-Fehler</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Time between visits: {interval}.</source>
      <translation>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Zeit zwischen den Terminen: {interval}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Test-retest error</source>
      <translation>Test-Retest-Fehler</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>The mean peak over the repetitions that count, of the signal {signal}.</source>
      <translation>Der mittlere Höchstwert des Signals {signal} über die zählenden Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>n not seen</source>
      <translation>n nicht gesehen</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{label} · {test}</source>
      <translation>{label} · {test}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{place} of {people} {population}: {norm}</source>
      <translation>{place} von {people} {population}: {norm}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{z:.1f} SD {words} the mean, percentile {z2:.0f}</source>
      <translation>{z:.1f} SD {words} dem Mittel, Perzentil {z2:.0f}</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>These tables are written in one line: change them in the text.</source>
      <translation>Diese Tabellen stehen in einer Zeile: Ändern Sie sie im Text.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written in a line with others: change it in the text.</source>
      <translation>Diese Tabelle steht mit anderen in einer Zeile: Ändern Sie sie im Text.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written with dots: change it in the text.</source>
      <translation>Diese Tabelle ist mit Punkten geschrieben: Ändern Sie sie im Text.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>All face the same way</source>
      <translation>Alle zeigen in dieselbe Richtung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>An adult's, m</source>
      <translation>Bei Erwachsenen, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Anchor of strap, band or cable</source>
      <translation>Befestigung von Gurt, Band oder Seilzug</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Angle of the pelvis taken off</source>
      <translation>Beckenwinkel wird abgezogen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Answers, commas between</source>
      <translation>Antworten, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asked of the coach</source>
      <translation>Den Coach gefragt</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asks for a reset</source>
      <translation>Verlangt ein Zurücksetzen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the pelvis's sensor</source>
      <translation>Achse im Sensor des Beckens</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the shank's sensor</source>
      <translation>Achse im Sensor des Unterschenkels</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis of the rotation</source>
      <translation>Achse der Rotation</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Beyond from</source>
      <translation>Darüber ab</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Carried by</source>
      <translation>Getragen von</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Comfortable arc</source>
      <translation>Angenehmer Bogen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Concentric, s</source>
      <translation>Konzentrisch, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Constants of judging</source>
      <translation>Konstanten des Urteils</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cue</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cues with a condition</source>
      <translation>Hinweise mit Bedingung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Distance at the start, m</source>
      <translation>Abstand am Anfang, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drawing</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drift of a heading, °/s</source>
      <translation>Drift einer Richtung, °/s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Eccentric, s</source>
      <translation>Exzentrisch, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of a heading, °</source>
      <translation>Fehler einer Richtung, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of valgus, °</source>
      <translation>Fehler des Valgus, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error where gravity sees it, °</source>
      <translation>Fehler, wo die Schwerkraft es sieht, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Feedback to the athlete</source>
      <translation>Feedback an den Athleten</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From, °</source>
      <translation>Von, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Functional movement</source>
      <translation>Funktionelle Bewegung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Gravity sees the axis</source>
      <translation>Schwerkraft sieht die Achse</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Height, m</source>
      <translation>Höhe, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How it sits, in words</source>
      <translation>Wie er sitzt, in Worten</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How sure the source is</source>
      <translation>Wie sicher die Quelle ist</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting until it ends, s</source>
      <translation>Dauer bis zum Ende, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting, s</source>
      <translation>Dauer, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Measured in whom</source>
      <translation>An wem gemessen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Name to store it by</source>
      <translation>Name, unter dem es gespeichert wird</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Near from</source>
      <translation>Nahe ab</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>No set without it</source>
      <translation>Kein Satz ohne ihn</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause lengthened, s</source>
      <translation>Pause gedehnt, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause shortened, s</source>
      <translation>Pause verkürzt, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Points up at zero</source>
      <translation>Zeigt bei Null nach oben</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Posture</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Quality gate</source>
      <translation>Qualitätsprüfung</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Reps in a row that end a set</source>
      <translation>Wiederholungen hintereinander, die einen Satz beenden</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule of the library</source>
      <translation>Regel der Bibliothek</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Say</source>
      <translation>Sagen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Seen from</source>
      <translation>Gesehen von</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Starts with</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Still pose: what points up</source>
      <translation>Stille Haltung: was nach oben zeigt</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to begin, 0.5 to 1</source>
      <translation>Sicher genug zum Beginnen, 0,5 bis 1</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to end, 0 to 0.5</source>
      <translation>Sicher genug zum Beenden, 0 bis 0,5</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Target to aim at</source>
      <translation>Ziel, das angestrebt wird</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Things around</source>
      <translation>Dinge ringsum</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To, °</source>
      <translation>Bis, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit, for a number instead</source>
      <translation>Einheit, wenn es eine Zahl ist</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What no answer means</source>
      <translation>Was keine Antwort bedeutet</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What suits</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When it is shown</source>
      <translation>Wann es gezeigt wird</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When this fires</source>
      <translation>Wenn diese auslöst</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where strap or hand touches</source>
      <translation>Wo Gurt oder Hand berührt</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where the limits come from</source>
      <translation>Woher die Grenzen sind</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Window, s</source>
      <translation>Fenster, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>flag</source>
      <translation>Ja/Nein</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>list</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>pick</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>a number from amber, {amber:g}, up</source>
      <translation>eine Zahl ab Gelb, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>is {red:g}</source>
      <translation>ist {red:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of </source>
      <translation>eine Liste von </translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of texts</source>
      <translation>eine Liste von Texten</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list with at least {least} text in quotes</source>
      <translation>eine Liste mit mindestens {least} Text in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a number from {low:g} to {high:g}</source>
      <translation>eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table</source>
      <translation>eine Tabelle</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table [{name}]</source>
      <translation>eine Tabelle [{name}]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is not known{name}</source>
      <translation>ist nicht bekannt{name}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}</source>
      <translation>ist {item!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}{near}</source>
      <translation>ist {item!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}</source>
      <translation>ist {value!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}{near}</source>
      <translation>ist {value!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value:g}</source>
      <translation>ist {value:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>names the {what} {item!r}, which there is not{near}</source>
      <translation>nennt {what} {item!r}, was es nicht gibt{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>tables [[{name}]]</source>
      <translation>Tabellen [[{name}]]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>text in quotes</source>
      <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>three numbers of length 1, such as [0, 0, 1]</source>
      <translation>drei Zahlen der Länge 1, wie [0, 0, 1]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source> (did you mean {near!r}?)</source>
      <translation> (meinten Sie {near!r}?)</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>, line {line}</source>
      <translation>, Zeile {line}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>; allowed: {allowed}</source>
      <translation>; erlaubt: {allowed}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>field {field} </source>
      <translation>Feld {field} </translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low, {low:g}</source>
      <translation>eine Zahl über low, {low:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low_deg, {low_deg:g}</source>
      <translation>eine Zahl über low_deg, {low_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high:g}</source>
      <translation>ist {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high_deg:g}</source>
      <translation>ist {high_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>Norm: {norm}.</source>
      <translation>Norm: {norm}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years and no date of birth is entered</source>
      <translation>sie gilt für {age_low:g}-{age_high:g} Jahre, und kein Geburtsdatum ist eingetragen</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years, not {years}</source>
      <translation>sie gilt für {age_low:g}-{age_high:g} Jahre, nicht {years}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes</source>
      <translation>sie gilt für Athleten: {sex}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes and no sex is entered</source>
      <translation>sie gilt für Athleten: {sex}, und kein Geschlecht ist eingetragen</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is in {unit}, not in {unit2}</source>
      <translation>sie ist in {unit}, nicht in {unit2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it was measured {position}, not {position2}</source>
      <translation>sie wurde {position} gemessen, nicht {position2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>what of age and position was not read in the source</source>
      <translation>was von Alter und Position in der Quelle nicht gelesen wurde</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{norm} does not apply here because {names}.</source>
      <translation>{norm} gilt hier nicht, weil: {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{not_seen} were not read in its source</source>
      <translation>{not_seen} wurden in der Quelle nicht gelesen</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a TOML file saved as UTF-8</source>
      <translation>eine als UTF-8 gespeicherte TOML-Datei</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a file that opens</source>
      <translation>eine Datei, die sich öffnen lässt</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a table [name_of_the_rule]</source>
      <translation>eine Tabelle [name_der_regel]</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>cannot be read ({trouble})</source>
      <translation>kann nicht gelesen werden ({trouble})</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is not text in UTF-8</source>
      <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {content!r}</source>
      <translation>ist {content!r}</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {version}, as in the rule that ships, with other content</source>
      <translation>ist {version}, wie in der mitgelieferten Regel, mit anderem Inhalt</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>{version} or more</source>
      <translation>{version} oder mehr</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>is not valid TOML ({words})</source>
      <translation>ist kein gültiges TOML ({words})</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>lines such as reps = 3, title = "Words in quotes", [table] or [[list of tables]]</source>
      <translation>Zeilen wie reps = 3, title = "Worte in Anführungszeichen", [tabelle] oder [[liste von tabellen]]</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>full</source>
      <translation>groß</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>small</source>
      <translation>klein</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Five weeks of clean rotation, mobility and a steady pelvis.</source>
      <translation>Fünf Wochen saubere Rotation, Beweglichkeit und ein ruhiges Becken.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Stability day</source>
      <translation>Stabilitätstag</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>no load</source>
      <translation>ohne Last</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>yellow band</source>
      <translation>gelbes Band</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>1 kg</source>
      <translation>1 kg</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Hip rotation, back to sport</source>
      <translation>Hüftrotation, zurück zum Sport</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Sport drills</source>
      <translation>Sportübungen</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening day with sport drills</source>
      <translation>Kräftigungstag mit Sportübungen</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening with sport drills</source>
      <translation>Kräftigung mit Sportübungen</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Twelve weeks: a foundation of clean rotation, then strength with sport drills.</source>
      <translation>Zwölf Wochen: eine Grundlage aus sauberer Rotation, dann Kraft mit Sportübungen.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>red band</source>
      <translation>rotes Band</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Seven weeks of strength with sport drills, for whoever has a foundation.</source>
      <translation>Sieben Wochen Kraft mit Sportübungen, für alle mit einer Grundlage.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Strengthening</source>
      <translation>Kräftigung</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>at least one [[sensors]] table</source>
      <translation>mindestens eine Tabelle [[sensors]]</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>names more than three</source>
      <translation>nennt mehr als drei</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>one to three metrics</source>
      <translation>ein bis drei Maße</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: cannot be read ({problem}).</source>
      <translation>{path}: kann nicht gelesen werden ({problem}).</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: is not text in UTF-8; allowed: a TOML file.</source>
      <translation>{path}: ist kein Text in UTF-8; erlaubt: eine TOML-Datei.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Ankle plantarflexion strength</source>
      <translation>Kraft der Plantarflexion im Sprunggelenk</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Breathe; never hold the breath through the pull.</source>
      <translation>Atmen; nie durch den Zug hindurch die Luft anhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Build up over two to three seconds to your hardest pull, hold until five, then let go.</source>
      <translation>Über zwei bis drei Sekunden zum stärksten Zug steigern, bis fünf halten, dann lösen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Heart or blood-pressure limits on maximal effort.</source>
      <translation>Grenzen von Herz oder Blutdruck bei maximaler Anstrengung.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>In line with the strap round the ball of the foot.</source>
      <translation>In der Linie des Gurts um den Fußballen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Knee straight, hips quiet.</source>
      <translation>Knie gestreckt, Hüfte ruhig.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Lie on the back, knee straight, heel free over the end of the table, ankle at a right angle.</source>
      <translation>Rückenlage, Knie gestreckt, Ferse frei über dem Ende der Liege, Sprunggelenk im rechten Winkel.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Measure the lever arm: outer ankle bone to the line of the strap at the ball of the foot.</source>
      <translation>Hebelarm messen: Außenknöchel bis zur Linie des Gurts am Fußballen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>On the sacrum, arrow up along the spine.</source>
      <translation>Auf dem Kreuzbein, Pfeil entlang der Wirbelsäule nach oben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Push the ball of the foot away from you; knee stays straight.</source>
      <translation>Den Fußballen wegdrücken; das Knie bleibt gestreckt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Recent injury or surgery of Achilles tendon, calf or ankle.</source>
      <translation>Frische Verletzung oder Operation von Achillessehne, Wade oder Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Strap round the ball of the foot, back along the leg to an anchor at the head end; shoulders against a stop.</source>
      <translation>Gurt um den Fußballen, am Bein entlang zurück zu einer Befestigung am Kopfende; Schultern gegen einen Anschlag.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>ankle</source>
      <translation>Sprunggelenk</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>plantarflexion</source>
      <translation>Plantarflexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>supine, knee straight, foot upright</source>
      <translation>Rückenlage, Knie gestreckt, Fuß aufrecht</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Calf raise</source>
      <translation>Wadenheben</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Hips level, then go on.</source>
      <translation>Becken gerade, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Knee straight, all the way up.</source>
      <translation>Knie gestreckt, ganz nach oben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>On the instep, arrow toward the heel.</source>
      <translation>Auf dem Spann, Pfeil zur Ferse.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Recent injury of Achilles tendon or calf.</source>
      <translation>Frische Verletzung von Achillessehne oder Wade.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sensor on the instep.</source>
      <translation>Sensor auf dem Spann.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sharp pain: it ends the set and blocks exercise and side for the visit.</source>
      <translation>Stechender Schmerz: Er beendet den Satz und sperrt Übung und Seite für den Termin.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Stand on the tested leg, knee straight, fingertips on the wall for balance only.</source>
      <translation>Auf dem getesteten Bein stehen, Knie gestreckt, Fingerspitzen nur für das Gleichgewicht an der Wand.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Tall and level, then go on.</source>
      <translation>Groß und gerade, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Up on the ball of the foot in one second, down in two, knee straight; stop when you no longer reach the height.</source>
      <translation>In einer Sekunde auf den Fußballen, in zwei hinunter, Knie gestreckt; aufhören, wenn die Höhe nicht mehr erreicht wird.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>standing on the tested leg, fingertips on a wall</source>
      <translation>Stand auf dem getesteten Bein, Fingerspitzen an einer Wand</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Clamshell</source>
      <translation>Muschel</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Feet stay together; open the top knee in two seconds, close it in two.</source>
      <translation>Die Füße bleiben zusammen; das obere Knie in zwei Sekunden öffnen, in zwei schließen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Keep your hips stacked; do not roll back.</source>
      <translation>Hüften übereinander halten; nicht nach hinten rollen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, feet together.</source>
      <translation>Auf der anderen Seite liegen, Hüften bei 45 Grad, Knie bei 90, Füße zusammen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Loop the band round both thighs just above the knees.</source>
      <translation>Das Band um beide Oberschenkel knapp über den Knien legen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Outside of the top thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Außenseite des oberen Oberschenkels, eine Handbreit über dem Knie, Pfeil zur Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Sharp pain in hip or groin during opening.</source>
      <translation>Stechender Schmerz in Hüfte oder Leiste beim Öffnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, feet together</source>
      <translation>Seitenlage auf der anderen Seite, Hüften bei 45 und Knie bei 90 Grad, Füße zusammen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>thigh opening (abduction and external rotation)</source>
      <translation>Öffnen des Oberschenkels (Abduktion und Außenrotation)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Acute lower back pain.</source>
      <translation>Akuter Schmerz im unteren Rücken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Breathe out as the leg goes down.</source>
      <translation>Ausatmen, während das Bein sinkt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Dead bug</source>
      <translation>Dead Bug</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Hips heavy on the table, then go on.</source>
      <translation>Hüften schwer auf der Liege, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lie on the back, hips and knees at 90 degrees, arms to the ceiling, lower back on the mat.</source>
      <translation>Rückenlage, Hüften und Knie bei 90 Grad, Arme zur Decke, unterer Rücken auf der Matte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower back heavy, then go on.</source>
      <translation>Unterer Rücken schwer, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower the tested leg and the other arm in three seconds, bring them back in two; the lower back stays down.</source>
      <translation>Das getestete Bein und den anderen Arm in drei Sekunden senken, in zwei zurückholen; der untere Rücken bleibt unten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Outside of the thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Außenseite des Oberschenkels, eine Handbreit über dem Knie, Pfeil zur Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>anti-extension</source>
      <translation>Anti-Extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>spine</source>
      <translation>Wirbelsäule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>supine, hips and knees at 90 degrees, arms up</source>
      <translation>Rückenlage, Hüften und Knie bei 90 Grad, Arme oben</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>trunk</source>
      <translation>Rumpf</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Begin at an easy jog.</source>
      <translation>Mit leichtem Traben beginnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Between the shoulder blades, arrow up along the spine.</source>
      <translation>Zwischen den Schulterblättern, Pfeil entlang der Wirbelsäule nach oben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Chest over your hips, then go on.</source>
      <translation>Brust über die Hüfte, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Deceleration drill</source>
      <translation>Bremsübung</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Front of the shin, a hand below the knee, arrow toward the knee.</source>
      <translation>Vorderseite des Schienbeins, eine Handbreit unter dem Knie, Pfeil zum Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Frontal-plane knee angle</source>
      <translation>Kniewinkel in der Frontalebene</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Hips level as you stop.</source>
      <translation>Hüfte gerade beim Anhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Keep the knee over the foot, then go on.</source>
      <translation>Das Knie über den Fuß, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Land softly, knee over the foot.</source>
      <translation>Weich landen, Knie über dem Fuß.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Level your hips, then go on.</source>
      <translation>Das Becken gerade, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Not cleared for turning or running after injury or surgery of hip, knee or ankle.</source>
      <translation>Nach Verletzung oder Operation von Hüfte, Knie oder Sprunggelenk nicht zum Drehen oder Laufen freigegeben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Pelvic drop</source>
      <translation>Absinken des Beckens</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Run in, stop within three steps on the tested leg, hold two seconds; walk back and keep still.</source>
      <translation>Anlaufen, innerhalb von drei Schritten auf dem getesteten Bein anhalten, zwei Sekunden halten; zurückgehen und stillhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Ten metres of clear run, a cone where to stop.</source>
      <translation>Zehn Meter freie Laufstrecke, ein Hütchen, wo angehalten wird.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>run and stop on one leg</source>
      <translation>laufen und auf einem Bein anhalten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>running in, stopping on the tested leg</source>
      <translation>Anlauf, Anhalten auf dem getesteten Bein</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>A straight way of ten metres or more.</source>
      <translation>Eine gerade Strecke von zehn Metern oder mehr.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Farmer carry</source>
      <translation>Farmer Carry</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Heart or blood-pressure limits on carrying weight.</source>
      <translation>Grenzen von Herz oder Blutdruck beim Tragen von Gewicht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Shoulders level.</source>
      <translation>Schultern gerade.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Still pose standing upright with the weight.</source>
      <translation>Stille Haltung aufrecht stehend mit dem Gewicht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>The same weight in each hand; note the weight.</source>
      <translation>Das gleiche Gewicht in jeder Hand; das Gewicht notieren.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Walk at an easy pace, shoulders level, pelvis level; turn at the end and go on.</source>
      <translation>Ruhig gehen, Schultern gerade, Becken gerade; am Ende umdrehen und weitergehen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking upright with a weight in the hand</source>
      <translation>aufrecht gehen mit einem Gewicht in der Hand</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking with weight on both sides</source>
      <translation>Gehen mit Gewicht auf beiden Seiten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Feet hip-wide on the balls, room on all sides.</source>
      <translation>Füße hüftbreit auf den Ballen, Platz auf allen Seiten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Four fast steps on the spot, then turn the tested leg out and touch the floor beside you, back, and again.</source>
      <translation>Vier schnelle Schritte auf der Stelle, dann das getestete Bein ausdrehen und neben sich den Boden berühren, zurück und noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Quick feet, quiet hips.</source>
      <translation>Schnelle Füße, ruhige Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Rotation between fast steps</source>
      <translation>Rotation zwischen schnellen Schritten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>fast steps on the spot</source>
      <translation>schnelle Schritte auf der Stelle</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>hip rotation between fast steps</source>
      <translation>Hüftrotation zwischen schnellen Schritten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Dizziness, or cannot stand on one leg with a hand on a support.</source>
      <translation>Schwindel, oder Stand auf einem Bein mit einer Hand an einem Halt nicht möglich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam pad near a firm support; shoes off.</source>
      <translation>Schaumstoffkissen nahe einem festen Halt; ohne Schuhe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam-pad balance</source>
      <translation>Balance auf dem Schaumstoffkissen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Look ahead, breathe.</source>
      <translation>Nach vorn schauen, atmen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Stand on the tested leg, hands on the hips, and keep the pelvis level; touch down when you must, and go on.</source>
      <translation>Auf dem getesteten Bein stehen, Hände an der Hüfte, Becken gerade halten; absetzen, wenn es sein muss, und weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Still pose on the tested leg on the firm floor first, then step on the pad.</source>
      <translation>Stille Haltung zuerst auf dem getesteten Bein auf festem Boden, dann auf das Kissen steigen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>single-leg stance</source>
      <translation>Einbeinstand</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>standing on the tested leg on a foam pad</source>
      <translation>Stand auf dem getesteten Bein auf einem Schaumstoffkissen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Fix one sensor to the segment that moves most.</source>
      <translation>Einen Sensor an dem Körperteil befestigen, der sich am meisten bewegt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Free motion</source>
      <translation>Freie Bewegung</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>On the segment that moves most.</source>
      <translation>Am Körperteil, der sich am meisten bewegt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Repeat one movement; the station counts.</source>
      <translation>Eine Bewegung wiederholen; die Station zählt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any repeated movement</source>
      <translation>beliebige wiederholte Bewegung</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Glute activation (bridge)</source>
      <translation>Gesäßaktivierung (Brücke)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Knees stay apart; ribs stay down.</source>
      <translation>Knie bleiben auseinander; Rippen bleiben unten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Lie on the back, knees bent, feet flat and hip-wide.</source>
      <translation>Rückenlage, Knie gebeugt, Füße flach und hüftbreit.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Squeeze the buttocks and lift the hips in two seconds, hold two, lower in two.</source>
      <translation>Das Gesäß anspannen und die Hüfte in zwei Sekunden heben, zwei halten, in zwei senken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>The sensor sits on one thigh; both legs work.</source>
      <translation>Der Sensor sitzt an einem Oberschenkel; beide Beine arbeiten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>extension</source>
      <translation>Extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>supine, knees bent, feet flat</source>
      <translation>Rückenlage, Knie gebeugt, Füße flach</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Acute injury of hip, groin, thigh or lower back.</source>
      <translation>Akute Verletzung von Hüfte, Leiste, Oberschenkel oder unterem Rücken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor beside the other side, at a right angle to the leg.</source>
      <translation>Manschette knapp über dem Außenknöchel; Gurt waagrecht zu einer Befestigung neben der anderen Seite, im rechten Winkel zum Bein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Hip abduction strength</source>
      <translation>Kraft der Hüftabduktion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>In line with the strap, cuff just above the outer ankle bone.</source>
      <translation>In der Linie des Gurts, Manschette knapp über dem Außenknöchel.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Lie on the back, legs straight and hip-wide, hands on the table.</source>
      <translation>Rückenlage, Beine gestreckt und hüftbreit, Hände auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Measure the lever arm: greater trochanter to the middle of the cuff.</source>
      <translation>Hebelarm messen: Trochanter major bis Mitte der Manschette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Push the straight leg outward; toes point to the ceiling.</source>
      <translation>Das gestreckte Bein nach außen drücken; die Zehen zeigen zur Decke.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Recent hip surgery, hip replacement or arthroscopy without clearance.</source>
      <translation>Frische Hüftoperation, Hüftprothese oder Arthroskopie ohne Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>abduction</source>
      <translation>Abduktion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>supine, hip and knee straight</source>
      <translation>Rückenlage, Hüfte und Knie gestreckt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Acute groin strain or groin pain in the squeeze at rest.</source>
      <translation>Akute Leistenzerrung oder Leistenschmerz beim Zusammendrücken in Ruhe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor on the outer side, at a right angle to the leg.</source>
      <translation>Manschette knapp über dem Innenknöchel; Gurt waagrecht zu einer Befestigung auf der Außenseite, im rechten Winkel zum Bein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Hip adduction strength</source>
      <translation>Kraft der Hüftadduktion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>In line with the strap, cuff just above the inner ankle bone.</source>
      <translation>In der Linie des Gurts, Manschette knapp über dem Innenknöchel.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Pull the straight leg inward toward the other leg; toes point to the ceiling.</source>
      <translation>Das gestreckte Bein nach innen zum anderen Bein ziehen; die Zehen zeigen zur Decke.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>adduction</source>
      <translation>Adduktion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Cannot stand safely on one leg with a hand on a support.</source>
      <translation>Sicherer Stand auf einem Bein mit einer Hand an einem Halt nicht möglich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Lift the knee and draw a slow circle with it: forward, out, back, down; five one way, five the other.</source>
      <translation>Das Knie heben und langsam einen Kreis damit ziehen: vor, aus, zurück, ab; fünf in eine, fünf in die andere Richtung.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Stand on the other leg, a hand on a firm support.</source>
      <translation>Auf dem anderen Bein stehen, eine Hand an einem festen Halt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Tall and level; only the leg circles.</source>
      <translation>Groß und gerade; nur das Bein kreist.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Warm-up hip circles</source>
      <translation>Aufwärmen: Hüftkreise</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>circling</source>
      <translation>kreisen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>standing on the other leg, a hand on a support</source>
      <translation>Stand auf dem anderen Bein, eine Hand an einem Halt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Cuff just above the heel, behind the ankle; strap straight down to an anchor below, at a right angle to the leg.</source>
      <translation>Manschette knapp über der Ferse, hinter dem Sprunggelenk; Gurt gerade hinunter zu einer Befestigung, im rechten Winkel zum Bein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Hip extension strength</source>
      <translation>Kraft der Hüftextension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>In line with the strap, cuff behind the ankle.</source>
      <translation>In der Linie des Gurts, Manschette hinter dem Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lie face down, legs straight, hands beside the head.</source>
      <translation>Bauchlage, Beine gestreckt, Hände neben dem Kopf.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lift the straight leg toward the ceiling against the strap; both hip bones stay down.</source>
      <translation>Das gestreckte Bein gegen den Gurt zur Decke heben; beide Hüftknochen bleiben unten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Press your hips into the table, then go on.</source>
      <translation>Die Hüfte in die Liege drücken, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>The leg's weight hangs in the strap or on the cuff: take the relaxed reading before the first trial.</source>
      <translation>Das Gewicht des Beins hängt im Gurt oder auf der Manschette: Die entspannte Messung vor dem ersten Versuch machen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>prone, hip and knee straight</source>
      <translation>Bauchlage, Hüfte und Knie gestreckt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips heavy on the mat, then go on.</source>
      <translation>Beide Hüften schwer auf der Matte, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips stay heavy on the mat.</source>
      <translation>Beide Hüften bleiben schwer auf der Matte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Breathe out as you go, in as you come back; the pacer shows it.</source>
      <translation>Auf dem Hinweg ausatmen, auf dem Rückweg ein; der Taktgeber zeigt es.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Draw the knee across the body until you feel a gentle stretch at the buttock; rest there, and let it back.</source>
      <translation>Das Knie über den Körper ziehen, bis eine sanfte Dehnung am Gesäß zu spüren ist; dort ruhen und zurücklassen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Femoroacetabular impingement (FAI) or labral injury of the hip.</source>
      <translation>Femoroacetabuläres Impingement (FAI) oder Labrumverletzung der Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip replacement: flexion with adduction may dislocate it.</source>
      <translation>Hüftprothese: Flexion mit Adduktion kann sie ausrenken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip stretch, 90-degree flexion with adduction</source>
      <translation>Hüftdehnung, 90 Grad Flexion mit Adduktion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Lie on the back, tested hip and knee at 90 degrees, the other leg straight.</source>
      <translation>Rückenlage, getestete Hüfte und Knie bei 90 Grad, das andere Bein gestreckt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching in the groin: stop, and tell it.</source>
      <translation>Einklemmen in der Leiste: aufhören und es sagen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching or sharp pain in the groin: it ends the set.</source>
      <translation>Einklemmen oder stechender Schmerz in der Leiste: Es beendet den Satz.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>The other hand lies on the outside of the tested knee.</source>
      <translation>Die andere Hand liegt außen am getesteten Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>adduction in 90 degrees of flexion</source>
      <translation>Adduktion in 90 Grad Flexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>supine, hip and knee at 90 degrees</source>
      <translation>Rückenlage, Hüfte und Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Cuff on the thigh just above the knee; strap straight down to an anchor below, at a right angle to the thigh.</source>
      <translation>Manschette am Oberschenkel knapp über dem Knie; Gurt gerade hinunter zu einer Befestigung, im rechten Winkel zum Oberschenkel.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Hip flexion strength</source>
      <translation>Kraft der Hüftflexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>In line with the strap, cuff on the thigh just above the knee.</source>
      <translation>In der Linie des Gurts, Manschette am Oberschenkel knapp über dem Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Lift the knee toward the ceiling against the strap; sit tall.</source>
      <translation>Das Knie gegen den Gurt zur Decke heben; aufrecht sitzen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall and level, then go on.</source>
      <translation>Aufrecht und gerade sitzen, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands on the table.</source>
      <translation>Aufrecht auf der Kante einer festen Liege sitzen, Hüfte und Knie bei 90 Grad, Füße ohne Bodenkontakt, Hände auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>flexion</source>
      <translation>Flexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>seated, hip and knee at 90 degrees</source>
      <translation>Sitz, Hüfte und Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Acute injury of knee, thigh or calf; ligament injury of the knee (MCL, ACL).</source>
      <translation>Akute Verletzung von Knie, Oberschenkel oder Wade; Bandverletzung am Knie (MCL, ACL).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Cuff on the front of the shin just above the ankle; strap level to an anchor behind, at a right angle to the shin.</source>
      <translation>Manschette vorn am Schienbein knapp über dem Sprunggelenk; Gurt waagrecht zu einer Befestigung hinten, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Early after an ACL graft: knee extension against resistance only with clearance.</source>
      <translation>Früh nach einer Kreuzbandplastik: Knieextension gegen Widerstand nur mit Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>In line with the strap, cuff on the front of the shin just above the ankle.</source>
      <translation>In der Linie des Gurts, Manschette vorn am Schienbein knapp über dem Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Knee extension strength</source>
      <translation>Kraft der Knieextension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Measure the lever arm: knee joint line to the middle of the cuff.</source>
      <translation>Hebelarm messen: Kniegelenkspalt bis Mitte der Manschette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Push the shin forward against the strap; do not lean back.</source>
      <translation>Das Schienbein nach vorn gegen den Gurt drücken; nicht zurücklehnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Recent knee or hip surgery, or a ligament graft, without clearance.</source>
      <translation>Frische Knie- oder Hüftoperation oder Bandplastik ohne Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee</source>
      <translation>Knie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee extension</source>
      <translation>Knieextension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Cuff behind the shin just above the ankle; strap level to an anchor in front, at a right angle to the shin.</source>
      <translation>Manschette hinten am Schienbein knapp über dem Sprunggelenk; Gurt waagrecht zu einer Befestigung vorn, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Fresh hamstring strain.</source>
      <translation>Frische Zerrung der hinteren Oberschenkelmuskeln.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>In line with the strap, cuff behind the shin just above the ankle.</source>
      <translation>In der Linie des Gurts, Manschette hinten am Schienbein knapp über dem Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Knee flexion strength</source>
      <translation>Kraft der Knieflexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Pull the heel back under the table against the strap; do not lean forward.</source>
      <translation>Die Ferse gegen den Gurt unter die Liege ziehen; nicht nach vorn lehnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>knee flexion</source>
      <translation>Knieflexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Hip replacement: no crossing of the middle.</source>
      <translation>Hüftprothese: nicht über die Mitte kreuzen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Leg passes</source>
      <translation>Beinpassagen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Let the knee open outward, then pass it slowly across to the other side and back.</source>
      <translation>Das Knie nach außen öffnen lassen, dann langsam zur anderen Seite hinüber und zurück.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lie on the back, arms out to the sides, the other leg straight.</source>
      <translation>Rückenlage, Arme zur Seite, das andere Bein gestreckt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lift the tested leg with the knee bent above the hip.</source>
      <translation>Das getestete Bein mit gebeugtem Knie über die Hüfte heben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Slowly through the middle.</source>
      <translation>Langsam durch die Mitte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>leg crosses the body and opens again</source>
      <translation>Bein kreuzt den Körper und öffnet wieder</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>supine, arms out, the other leg straight</source>
      <translation>Rückenlage, Arme zur Seite, das andere Bein gestreckt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Fresh muscle strain of thigh or groin.</source>
      <translation>Frische Muskelzerrung von Oberschenkel oder Leiste.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Leg swings</source>
      <translation>Beinschwünge</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Stand on the other leg, side-on to a firm support, a hand on it.</source>
      <translation>Auf dem anderen Bein stehen, seitlich zu einem festen Halt, eine Hand daran.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Swing the straight leg forward and back, loose from the hip, a little further each time.</source>
      <translation>Das gestreckte Bein vor und zurück schwingen, locker aus der Hüfte, jedes Mal etwas weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk and hips quiet, then go on.</source>
      <translation>Rumpf und Hüfte ruhig, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk stays quiet; the leg swings.</source>
      <translation>Der Rumpf bleibt ruhig; das Bein schwingt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>flexion and extension swing</source>
      <translation>Schwung in Flexion und Extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Begin at walking pace.</source>
      <translation>Mit Gehtempo beginnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Low hips, chest over the foot.</source>
      <translation>Tiefe Hüfte, Brust über dem Fuß.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Pivot drill</source>
      <translation>Drehübung</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Step in, plant the tested foot, turn over it and push off the other way; walk back and keep still.</source>
      <translation>Hineinschreiten, den getesteten Fuß aufsetzen, darüber drehen und in die andere Richtung abdrücken; zurückgehen und stillhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Three steps to a cone; the way out lies to the other side.</source>
      <translation>Drei Schritte zu einem Hütchen; der Weg hinaus liegt auf der anderen Seite.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>plant and pivot</source>
      <translation>aufsetzen und drehen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>running in, planting the tested foot, turning</source>
      <translation>Anlauf, den getesteten Fuß aufsetzen, drehen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Back of the wrist of the tapping hand, like a watch.</source>
      <translation>Handrückenseite des Handgelenks der tippenden Hand, wie eine Uhr.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Feet wider makes it easier.</source>
      <translation>Füße weiter auseinander macht es leichter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips quiet, then go on.</source>
      <translation>Hüfte ruhig, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips up and quiet, then go on.</source>
      <translation>Hüfte oben und ruhig, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Lift the hand, tap the hip on the same side clearly, set the hand down softly; ten taps, then the other hand.</source>
      <translation>Die Hand heben, deutlich die Hüfte derselben Seite antippen, die Hand sanft absetzen; zehnmal, dann die andere Hand.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pain in wrist or shoulder under load.</source>
      <translation>Schmerz in Handgelenk oder Schulter unter Last.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pelvic rotation</source>
      <translation>Rotation des Beckens</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank on the hands, feet a little wider than the hips.</source>
      <translation>Stütz auf den Händen, Füße etwas weiter als die Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank with hip taps</source>
      <translation>Stütz mit Hüfttippen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>The pelvis does not turn.</source>
      <translation>Das Becken dreht sich nicht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Wrist sensor on the hand that taps; pelvis sensor on the sacrum.</source>
      <translation>Handgelenksensor an der tippenden Hand; Beckensensor auf dem Kreuzbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>anti-rotation</source>
      <translation>Anti-Rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>plank on the hands, one hand taps the hip</source>
      <translation>Stütz auf den Händen, eine Hand tippt die Hüfte an</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>A hand on the pelvis feels when it lifts.</source>
      <translation>Eine Hand am Becken spürt, wenn es sich hebt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Go only as far as is comfortable, wait a moment at the end, and come back.</source>
      <translation>Nur so weit gehen, wie es angenehm ist, am Ende kurz warten und zurückkommen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Hold the knee still with a hand or a rolled towel: a loose knee adds its own rotation.</source>
      <translation>Das Knie mit einer Hand oder einem gerollten Handtuch still halten: Ein loses Knie fügt eigene Rotation hinzu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Let the foot sink inward across the other leg as far as it goes by itself.</source>
      <translation>Den Fuß nach innen über das andere Bein sinken lassen, so weit er von selbst geht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Lie face down, hips straight and together, tested knee at 90 degrees, the other leg flat.</source>
      <translation>Bauchlage, Hüften gestreckt und zusammen, getestetes Knie bei 90 Grad, das andere Bein flach.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip ER, active range</source>
      <translation>Hüft-AR in Bauchlage, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip external rotation, active range</source>
      <translation>Hüft-Außenrotation in Bauchlage, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Recent hip surgery or hip replacement without clearance.</source>
      <translation>Frische Hüftoperation oder Hüftprothese ohne Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Sharp pain in hip or groin during rotation.</source>
      <translation>Stechender Schmerz in Hüfte oder Leiste bei der Rotation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Slowly, and never force the end.</source>
      <translation>Langsam, und nie das Ende erzwingen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>external rotation</source>
      <translation>Außenrotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>prone, hip straight, knee at 90 degrees</source>
      <translation>Bauchlage, Hüfte gestreckt, Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Acute injury of hip, groin or knee; ligament injury of the knee (MCL, ACL).</source>
      <translation>Akute Verletzung von Hüfte, Leiste oder Knie; Bandverletzung am Knie (MCL, ACL).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor at the outer side, at a right angle to the shin.</source>
      <translation>Manschette knapp über dem Innenknöchel; Gurt waagrecht zu einer Befestigung auf der Außenseite, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Let go the moment the pelvis lifts.</source>
      <translation>Loslassen, sobald sich das Becken hebt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Measure the lever arm: inner knee joint line to the middle of the cuff.</source>
      <translation>Hebelarm messen: innerer Kniegelenkspalt bis Mitte der Manschette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip ER strength</source>
      <translation>Kraft Hüft-AR in Bauchlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip external rotation strength</source>
      <translation>Kraft der Hüft-Außenrotation in Bauchlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Pull the foot inward across the other leg; both hip bones stay on the table.</source>
      <translation>Den Fuß nach innen über das andere Bein ziehen; beide Hüftknochen bleiben auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Start with the shin about 5 degrees turned outward (hip in slight internal rotation), strap taut.</source>
      <translation>Mit dem Schienbein etwa 5 Grad nach außen gedreht beginnen (Hüfte leicht innenrotiert), Gurt straff.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Let the foot sink outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Den Fuß nach außen sinken lassen, weg vom anderen Bein, so weit er von selbst geht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip IR, active range</source>
      <translation>Hüft-IR in Bauchlage, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip internal rotation, active range</source>
      <translation>Hüft-Innenrotation in Bauchlage, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor at the inner side, at a right angle to the shin.</source>
      <translation>Manschette knapp über dem Außenknöchel; Gurt waagrecht zu einer Befestigung auf der Innenseite, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip IR strength</source>
      <translation>Kraft Hüft-IR in Bauchlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip internal rotation strength</source>
      <translation>Kraft der Hüft-Innenrotation in Bauchlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Push the foot outward, away from the other leg; both hip bones stay on the table.</source>
      <translation>Den Fuß nach außen drücken, weg vom anderen Bein; beide Hüftknochen bleiben auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Start with the shin upright or turned outward by about 5 degrees, strap taut.</source>
      <translation>Mit dem Schienbein aufrecht oder etwa 5 Grad nach außen gedreht beginnen, Gurt straff.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Front of the shin of the top leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Vorderseite des Schienbeins des oberen Beins, eine Handbreit unter dem Knie, Pfeil zum Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Hip replacement with limits on rotation.</source>
      <translation>Hüftprothese mit Grenzen für die Rotation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Knees stay together; lift the top foot in two seconds, lower it in two.</source>
      <translation>Die Knie bleiben zusammen; den oberen Fuß in zwei Sekunden heben, in zwei senken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, knees together on a pillow.</source>
      <translation>Auf der anderen Seite liegen, Hüften bei 45 Grad, Knie bei 90, Knie zusammen auf einem Kissen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Loop the mini band round both ankles; begin without it.</source>
      <translation>Das Miniband um beide Knöchel legen; ohne Band beginnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Only the foot moves.</source>
      <translation>Nur der Fuß bewegt sich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Reverse clam</source>
      <translation>Umgekehrte Muschel</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Stack your hips, then go on.</source>
      <translation>Die Hüften übereinander, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, knees together</source>
      <translation>Seitenlage auf der anderen Seite, Hüften bei 45 und Knie bei 90 Grad, Knie zusammen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Begin without weight; note the weight when there is one.</source>
      <translation>Ohne Gewicht beginnen; das Gewicht notieren, wenn es eines gibt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Chest over your hips.</source>
      <translation>Brust über der Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Front knee over the foot; chest turns with the hips.</source>
      <translation>Vorderes Knie über dem Fuß; die Brust dreht mit der Hüfte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Open the hip, step round into a lunge in two seconds, and push back in two.</source>
      <translation>Die Hüfte öffnen, in zwei Sekunden herum in einen Ausfallschritt treten und in zwei zurückdrücken.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Rotary lunge</source>
      <translation>Ausfallschritt mit Rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Stand tall, feet together; mark the place to step to, behind and to the side.</source>
      <translation>Aufrecht stehen, Füße zusammen; die Stelle markieren, auf die getreten wird, hinten und seitlich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>lunge with rotation</source>
      <translation>Ausfallschritt mit Rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>standing, stepping outward into a lunge</source>
      <translation>Stand, Schritt nach außen in einen Ausfallschritt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Cuff just above the inner ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manschette knapp über dem Innenknöchel; Gurt waagrecht und straff, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Seated hip external rotation</source>
      <translation>Hüft-Außenrotation im Sitzen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit heavy on both sides.</source>
      <translation>Auf beiden Seiten schwer sitzen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor.</source>
      <translation>Aufrecht auf der Kante einer festen Liege sitzen, Hüfte und Knie bei 90 Grad, Füße ohne Bodenkontakt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Turn the foot inward toward the other leg; the knee stays where it is.</source>
      <translation>Den Fuß nach innen zum anderen Bein drehen; das Knie bleibt, wo es ist.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip ER, all-out series</source>
      <translation>Hüft-AR im Sitzen, Maximalserie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip external rotation, all-out series</source>
      <translation>Hüft-Außenrotation im Sitzen, Maximalserie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Twenty-four pulls of seven seconds, each as hard as you can, three seconds of rest; never save strength.</source>
      <translation>Vierundzwanzig Züge von sieben Sekunden, jeder so fest wie möglich, drei Sekunden Pause; nie Kraft sparen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip ER, strength endurance</source>
      <translation>Hüft-AR im Sitzen, Kraftausdauer</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip external rotation, strength endurance</source>
      <translation>Hüft-Außenrotation im Sitzen, Kraftausdauer</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Ten pulls of five seconds, each as hard as you can, ten seconds of rest between them.</source>
      <translation>Zehn Züge von fünf Sekunden, jeder so fest wie möglich, dazwischen zehn Sekunden Pause.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Let go fully and keep still; then pull as fast and as hard as you can, and hold for two seconds.</source>
      <translation>Ganz loslassen und stillhalten; dann so schnell und fest wie möglich ziehen und zwei Sekunden halten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip ER, fast and hard</source>
      <translation>Hüft-AR im Sitzen, schnell und fest</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip external rotation, fast and hard</source>
      <translation>Hüft-Außenrotation im Sitzen, schnell und fest</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>A rolled towel under the thigh keeps it level.</source>
      <translation>Ein gerolltes Handtuch unter dem Oberschenkel hält ihn waagrecht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip ER, active range</source>
      <translation>Hüft-AR im Sitzen, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip external rotation, active range</source>
      <translation>Hüft-Außenrotation im Sitzen, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands beside you.</source>
      <translation>Aufrecht auf der Kante einer festen Liege sitzen, Hüfte und Knie bei 90 Grad, Füße ohne Bodenkontakt, Hände neben dem Körper.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Turn the foot inward toward the other leg as far as it goes by itself.</source>
      <translation>Den Fuß nach innen zum anderen Bein drehen, so weit er von selbst geht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Cuff just above the outer ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manschette knapp über dem Außenknöchel; Gurt waagrecht und straff, im rechten Winkel zum Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip IR</source>
      <translation>Hüft-IR im Sitzen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip internal rotation</source>
      <translation>Hüft-Innenrotation im Sitzen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Turn the foot outward, away from the other leg; the knee stays where it is.</source>
      <translation>Den Fuß nach außen drehen, weg vom anderen Bein; das Knie bleibt, wo es ist.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip IR, active range</source>
      <translation>Hüft-IR im Sitzen, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip internal rotation, active range</source>
      <translation>Hüft-Innenrotation im Sitzen, aktiver Umfang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Turn the foot outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Den Fuß nach außen drehen, weg vom anderen Bein, so weit er von selbst geht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Back of the wrist, like a watch.</source>
      <translation>Handrückenseite des Handgelenks, wie eine Uhr.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Band at elbow height; sensor on the back of the wrist.</source>
      <translation>Band auf Höhe des Ellbogens; Sensor auf der Handrückenseite des Handgelenks.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Elbow stays at your side.</source>
      <translation>Der Ellbogen bleibt an der Seite.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Sharp pain in the shoulder.</source>
      <translation>Stechender Schmerz in der Schulter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder ER with a band</source>
      <translation>Schulter-AR mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder external rotation with a band</source>
      <translation>Schulter-Außenrotation mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Stand side-on to the anchor, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Seitlich zur Befestigung stehen, Handtuch zwischen Ellbogen und Rippen, Ellbogen bei 90 Grad.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Turn the forearm out against the band, come back slowly, twenty times.</source>
      <translation>Den Unterarm gegen das Band nach außen drehen, langsam zurück, zwanzigmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>shoulder</source>
      <translation>Schulter</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>standing, elbow at the side and bent to 90 degrees</source>
      <translation>Stand, Ellbogen an der Seite und auf 90 Grad gebeugt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Acute injury of shoulder or elbow.</source>
      <translation>Akute Verletzung von Schulter oder Ellbogen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the other side, at a right angle to the forearm.</source>
      <translation>Manschette am Handgelenk; Gurt waagrecht zu einer Befestigung auf Höhe des Ellbogens auf der anderen Seite, im rechten Winkel zum Unterarm.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Elbow on the towel, trunk quiet.</source>
      <translation>Ellbogen am Handtuch, Rumpf ruhig.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>In line with the strap, cuff on the wrist.</source>
      <translation>In der Linie des Gurts, Manschette am Handgelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Measure the lever arm: point of the elbow to the middle of the cuff.</source>
      <translation>Hebelarm messen: Ellbogenspitze bis Mitte der Manschette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Recent shoulder surgery or dislocation without clearance.</source>
      <translation>Frische Schulteroperation oder Luxation ohne Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder ER strength</source>
      <translation>Kraft Schulter-AR</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder external rotation strength</source>
      <translation>Kraft der Schulter-Außenrotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall on a chair, towel between elbow and ribs, elbow at 90 degrees, forearm pointing ahead.</source>
      <translation>Aufrecht auf einem Stuhl sitzen, Handtuch zwischen Ellbogen und Rippen, Ellbogen bei 90 Grad, Unterarm zeigt nach vorn.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall, trunk quiet, then pull again.</source>
      <translation>Aufrecht sitzen, Rumpf ruhig, dann wieder ziehen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Turn the forearm outward against the strap; the elbow stays on the towel.</source>
      <translation>Den Unterarm nach außen gegen den Gurt drehen; der Ellbogen bleibt am Handtuch.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>seated, elbow at the side and bent to 90 degrees</source>
      <translation>Sitz, Ellbogen an der Seite und auf 90 Grad gebeugt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>In line with the band.</source>
      <translation>In der Linie des Bandes.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder IR with a band</source>
      <translation>Schulter-IR mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder internal rotation with a band</source>
      <translation>Schulter-Innenrotation mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Stand side-on to the anchor, tested arm next to it, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Seitlich zur Befestigung stehen, getesteter Arm daneben, Handtuch zwischen Ellbogen und Rippen, Ellbogen bei 90 Grad.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Turn the forearm in across the belly against the band, come back slowly, twenty times.</source>
      <translation>Den Unterarm gegen das Band nach innen über den Bauch drehen, langsam zurück, zwanzigmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the same side, at a right angle to the forearm.</source>
      <translation>Manschette am Handgelenk; Gurt waagrecht zu einer Befestigung auf Höhe des Ellbogens auf derselben Seite, im rechten Winkel zum Unterarm.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder IR strength</source>
      <translation>Kraft Schulter-IR</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder internal rotation strength</source>
      <translation>Kraft der Schulter-Innenrotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Turn the forearm inward across the belly against the strap; the elbow stays on the towel.</source>
      <translation>Den Unterarm nach innen über den Bauch gegen den Gurt drehen; der Ellbogen bleibt am Handtuch.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Band from the ankle to a low anchor behind, with the cell in line.</source>
      <translation>Band vom Sprunggelenk zu einer tiefen Befestigung hinten, mit der Messzelle in der Linie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Front of the shin of the bottom leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Vorderseite des Schienbeins des unteren Beins, eine Handbreit unter dem Knie, Pfeil zum Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>In line with the band, between anchor and ankle cuff.</source>
      <translation>In der Linie des Bandes, zwischen Befestigung und Manschette am Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lie on the tested side, head supported, bottom hip straight and knee at 90 degrees.</source>
      <translation>Auf der getesteten Seite liegen, Kopf gestützt, untere Hüfte gestreckt und Knie bei 90 Grad.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lift the foot in one second, lower it in three, rest one, and again.</source>
      <translation>Den Fuß in einer Sekunde heben, in drei senken, eine ruhen und noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lower slowly: three, two, one.</source>
      <translation>Langsam senken: drei, zwei, eins.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Only the foot moves: hips stacked, belly firm.</source>
      <translation>Nur der Fuß bewegt sich: Hüften übereinander, Bauch fest.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Side-lying hip external rotation</source>
      <translation>Hüft-Außenrotation in Seitenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>The thigh rests on the table; the foot of the bottom leg does the work.</source>
      <translation>Der Oberschenkel ruht auf der Liege; der Fuß des unteren Beins arbeitet.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>side-lying on the tested side, hip straight, knee at 90 degrees</source>
      <translation>Seitenlage auf der getesteten Seite, Hüfte gestreckt, Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lie on the tested side, head supported; bottom hip straight, bottom knee at 90 degrees; the top leg rests in front on a pillow.</source>
      <translation>Auf der getesteten Seite liegen, Kopf gestützt; untere Hüfte gestreckt, unteres Knie bei 90 Grad; das obere Bein ruht vorn auf einem Kissen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lift the bottom foot toward the ceiling against the strap; hips stay stacked.</source>
      <translation>Den unteren Fuß gegen den Gurt zur Decke heben; die Hüften bleiben übereinander.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip ER strength</source>
      <translation>Kraft Hüft-AR in Seitenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip external rotation strength</source>
      <translation>Kraft der Hüft-Außenrotation in Seitenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Strap straight down to a low anchor, at a right angle to the shin, shin level and strap taut.</source>
      <translation>Gurt gerade hinunter zu einer tiefen Befestigung, im rechten Winkel zum Schienbein, Schienbein waagrecht und Gurt straff.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The bottom thigh lies on the table. Cuff just above the inner ankle bone of the bottom leg.</source>
      <translation>Der untere Oberschenkel liegt auf der Liege. Manschette knapp über dem Innenknöchel des unteren Beins.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The weight of shin and foot is largest here: take the relaxed reading at the test angle before the first trial.</source>
      <translation>Hier ist das Gewicht von Unterschenkel und Fuß am größten: Die entspannte Messung im Testwinkel vor dem ersten Versuch machen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone of the top leg.</source>
      <translation>Manschette knapp über dem Außenknöchel des oberen Beins.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lie on the other side, head supported; top hip straight and top knee at 90 degrees, thigh level on a firm pillow between the knees.</source>
      <translation>Auf der anderen Seite liegen, Kopf gestützt; obere Hüfte gestreckt und oberes Knie bei 90 Grad, Oberschenkel waagrecht auf einem festen Kissen zwischen den Knien.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lift the top foot toward the ceiling against the strap; the knee stays on the pillow, hips stay stacked.</source>
      <translation>Den oberen Fuß gegen den Gurt zur Decke heben; das Knie bleibt auf dem Kissen, die Hüften bleiben übereinander.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip IR strength</source>
      <translation>Kraft Hüft-IR in Seitenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip internal rotation strength</source>
      <translation>Kraft der Hüft-Innenrotation in Seitenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>side-lying on the other side, hip straight, knee at 90 degrees</source>
      <translation>Seitenlage auf der anderen Seite, Hüfte gestreckt, Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Easier: knees bent, on the lower knee.</source>
      <translation>Leichter: Knie gebeugt, auf dem unteren Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips in line with shoulders and feet; hold, and breathe.</source>
      <translation>Hüfte in einer Linie mit Schultern und Füßen; halten und atmen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips up and stacked, then go on.</source>
      <translation>Hüften oben und übereinander, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Lie on the tested side, elbow under the shoulder, legs straight; lift the hips once for the still pose.</source>
      <translation>Auf der getesteten Seite liegen, Ellbogen unter der Schulter, Beine gestreckt; die Hüfte für die stille Haltung einmal heben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Pain in the shoulder under load.</source>
      <translation>Schmerz in der Schulter unter Last.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Side plank</source>
      <translation>Seitstütz</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>anti-lateral-flexion</source>
      <translation>Anti-Seitneigung</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>side plank on the tested side, on the forearm</source>
      <translation>Seitstütz auf der getesteten Seite, auf dem Unterarm</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Bend the knee in two seconds as deep as you control, stand up in two; five times.</source>
      <translation>Das Knie in zwei Sekunden so tief beugen, wie es kontrolliert geht, in zwei aufstehen; fünfmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Both hips forward, then go on.</source>
      <translation>Beide Hüften nach vorn, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Cannot stand safely on one leg.</source>
      <translation>Sicherer Stand auf einem Bein nicht möglich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Not cleared for single-leg loading after injury or surgery.</source>
      <translation>Nach Verletzung oder Operation nicht für Belastung auf einem Bein freigegeben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Single-leg squat, free leg behind</source>
      <translation>Einbeinige Kniebeuge, freies Bein hinten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is behind, knee bent to 90 degrees.</source>
      <translation>Auf dem getesteten Bein stehen, Arme verschränkt; das freie Bein ist hinten, Knie auf 90 Grad gebeugt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Still pose on both feet, knees straight, facing ahead.</source>
      <translation>Stille Haltung auf beiden Füßen, Knie gestreckt, Blick nach vorn.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>single-leg squat</source>
      <translation>einbeinige Kniebeuge</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>standing on the tested leg, free leg behind</source>
      <translation>Stand auf dem getesteten Bein, freies Bein hinten</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Single-leg squat, free leg in front</source>
      <translation>Einbeinige Kniebeuge, freies Bein vorn</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is held straight in front, heel just off the floor.</source>
      <translation>Auf dem getesteten Bein stehen, Arme verschränkt; das freie Bein wird gestreckt nach vorn gehalten, Ferse knapp über dem Boden.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>standing on the tested leg, free leg in front</source>
      <translation>Stand auf dem getesteten Bein, freies Bein vorn</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Single-leg squat, free leg in the middle</source>
      <translation>Einbeinige Kniebeuge, freies Bein in der Mitte</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is beside the standing leg, knee straight.</source>
      <translation>Auf dem getesteten Bein stehen, Arme verschränkt; das freie Bein ist neben dem Standbein, Knie gestreckt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>standing on the tested leg, free leg in the middle</source>
      <translation>Stand auf dem getesteten Bein, freies Bein in der Mitte</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>A sprint of a few seconds that ends at the station; take the still pose before the sprint.</source>
      <translation>Ein Sprint von einigen Sekunden, der an der Station endet; die stille Haltung vor dem Sprint nehmen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Heart or blood-pressure limits on hard effort.</source>
      <translation>Grenzen von Herz oder Blutdruck bei harter Anstrengung.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Not cleared for sprinting.</source>
      <translation>Nicht für Sprints freigegeben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Rotation after a sprint</source>
      <translation>Rotation nach einem Sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Same quality, tired or not.</source>
      <translation>Gleiche Qualität, müde oder nicht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Sprint, walk in, stand on the tested leg: turn the body over the stance foot and back, six times, as clean as before the sprint.</source>
      <translation>Sprinten, hineingehen, auf dem getesteten Bein stehen: den Körper über dem Standfuß drehen und zurück, sechsmal, so sauber wie vor dem Sprint.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>The count starts when the athlete is back.</source>
      <translation>Es wird gezählt, sobald der Athlet zurück ist.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>hip rotation under fatigue after a sprint</source>
      <translation>Hüftrotation unter Ermüdung nach einem Sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>standing on the tested leg right after a sprint</source>
      <translation>Stand auf dem getesteten Bein gleich nach einem Sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Clear floor; a turn disc makes it harder.</source>
      <translation>Freier Boden; eine Drehscheibe macht es schwerer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee over the foot all the way.</source>
      <translation>Das Knie die ganze Zeit über dem Fuß.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee, hip and foot turn as one.</source>
      <translation>Knie, Hüfte und Fuß drehen als eines.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stance-foot pivot</source>
      <translation>Drehen auf dem Standfuß</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stand on the tested leg, knee soft, heel light; the other foot just touches the floor.</source>
      <translation>Auf dem getesteten Bein stehen, Knie locker, Ferse leicht; der andere Fuß berührt nur den Boden.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Turn hips and foot together outward on the ball of the foot, stop, and turn back.</source>
      <translation>Hüfte und Fuß zusammen auf dem Fußballen nach außen drehen, anhalten und zurückdrehen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>pivot of the body over the stance foot</source>
      <translation>Drehung des Körpers über dem Standfuß</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>standing on the tested leg</source>
      <translation>Stand auf dem getesteten Bein</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down maker, colour, rest length and stretch of the band.</source>
      <translation>Eine Messzelle in der Linie gibt Newton; ohne sie Hersteller, Farbe, Ruhelänge und Dehnung des Bandes aufschreiben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Band from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Band vom Sprunggelenk zu einer Befestigung auf Knöchelhöhe des gebeugten Beins, außen; Höhe, Seite und Abstand aufschreiben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Draw the foot inward behind the other leg in one second, let it back in three, rest one.</source>
      <translation>Den Fuß in einer Sekunde nach innen hinter das andere Bein ziehen, in drei zurücklassen, eine ruhen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Hips face ahead and stay level; the knee points down.</source>
      <translation>Die Hüfte zeigt nach vorn und bleibt gerade; das Knie zeigt nach unten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Ligament injury of the knee (MCL, ACL): attach above the knee or leave it out.</source>
      <translation>Bandverletzung am Knie (MCL, ACL): über dem Knie befestigen oder weglassen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Slowly back: three, two, one.</source>
      <translation>Langsam zurück: drei, zwei, eins.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Stand on the other leg, a hand on a firm support, thigh upright, tested knee bent so that the shin is level behind you.</source>
      <translation>Auf dem anderen Bein stehen, eine Hand an einem festen Halt, Oberschenkel senkrecht, getestetes Knie so gebeugt, dass das Schienbein hinten waagrecht ist.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip ER</source>
      <translation>Hüft-AR im Stehen mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip external rotation</source>
      <translation>Hüft-Außenrotation im Stehen mit Band</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>standing on the other leg, tested knee bent to 90 degrees</source>
      <translation>Stand auf dem anderen Bein, getestetes Knie auf 90 Grad gebeugt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down the weight of the stack.</source>
      <translation>Eine Messzelle in der Linie gibt Newton; ohne sie das Gewicht am Seilzug aufschreiben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Cable from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Seilzug vom Sprunggelenk zu einer Befestigung auf Knöchelhöhe des gebeugten Beins, außen; Höhe, Seite und Abstand aufschreiben.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>In line with the cable, between anchor and ankle cuff.</source>
      <translation>In der Linie des Seils, zwischen Befestigung und Manschette am Sprunggelenk.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip ER</source>
      <translation>Hüft-AR im Stehen am Seilzug</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip external rotation</source>
      <translation>Hüft-Außenrotation im Stehen am Seilzug</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>All within 20 seconds; the hips face ahead.</source>
      <translation>Alles innerhalb von 20 Sekunden; die Hüfte zeigt nach vorn.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Finish where you began and keep still.</source>
      <translation>Dort aufhören, wo es begann, und stillhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips face ahead; only the leg turns.</source>
      <translation>Die Hüfte zeigt nach vorn; nur das Bein dreht.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips level and ahead, then again.</source>
      <translation>Hüfte gerade und nach vorn, dann noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Sensor on the shin; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Sensor am Schienbein; ein Sensor nur am Oberschenkel genügt nicht, die Haut dreht über dem Knochen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Stand on the other leg, a hand on a firm support, hips level.</source>
      <translation>Auf dem anderen Bein stehen, eine Hand an einem festen Halt, Hüfte gerade.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Standing hip rotation check</source>
      <translation>Check der Hüftrotation im Stehen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Tested knee straight, foot just clear of the floor, toes pointing ahead.</source>
      <translation>Getestetes Knie gestreckt, Fuß knapp über dem Boden, Zehen nach vorn.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Turn the whole leg out, then in one go in, and back to the start; then keep still.</source>
      <translation>Das ganze Bein ausdrehen, dann in einem Zug eindrehen und zurück zum Anfang; dann stillhalten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>rotation arc</source>
      <translation>Rotationsbogen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>standing on the other leg, tested knee straight, foot just clear of the floor</source>
      <translation>Stand auf dem anderen Bein, getestetes Knie gestreckt, Fuß knapp über dem Boden</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Sensor on the instep; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Sensor auf dem Spann; ein Sensor nur am Oberschenkel genügt nicht, die Haut dreht über dem Knochen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Standing hip rotation check, foot sensor</source>
      <translation>Check der Hüftrotation im Stehen, Fußsensor</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Let the free hip come level, then go on.</source>
      <translation>Die freie Hüfte gerade kommen lassen, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Lower the other heel to the floor in two seconds, just touch, and come up in two; five times.</source>
      <translation>Die andere Ferse in zwei Sekunden zum Boden senken, nur berühren, in zwei hochkommen; fünfmal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Stand on the tested leg on a step, hands on the hips, the other foot free in front; note the height of the step.</source>
      <translation>Auf dem getesteten Bein auf einer Stufe stehen, Hände an der Hüfte, der andere Fuß frei vorn; die Höhe der Stufe notieren.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Step-down</source>
      <translation>Step-down</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Still pose on both feet on the step, facing ahead.</source>
      <translation>Stille Haltung auf beiden Füßen auf der Stufe, Blick nach vorn.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>standing on the tested leg on a step</source>
      <translation>Stand auf dem getesteten Bein auf einer Stufe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>step-down</source>
      <translation>Step-down</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Draw the foot inward with the strap, slowly, until you feel a gentle stretch; rest there, and let it back.</source>
      <translation>Den Fuß mit dem Gurt langsam nach innen ziehen, bis eine sanfte Dehnung zu spüren ist; dort ruhen und zurücklassen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Gently: the strap helps, it does not pull you further.</source>
      <translation>Sanft: Der Gurt hilft, er zieht nicht weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Hip replacement, recent hip surgery or arthroscopy without clearance.</source>
      <translation>Hüftprothese, frische Hüftoperation oder Arthroskopie ohne Freigabe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Ligament injury of the knee: hold the strap above the ankle, or leave the exercise out.</source>
      <translation>Bandverletzung am Knie: Den Gurt über dem Sprunggelenk halten oder die Übung weglassen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Loop the strap round the foot and hold its end with the other hand, in front of the other shin.</source>
      <translation>Den Gurt um den Fuß legen und das Ende mit der anderen Hand halten, vor dem anderen Schienbein.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees.</source>
      <translation>Aufrecht auf der Kante einer festen Liege sitzen, Hüfte und Knie bei 90 Grad.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip ER</source>
      <translation>Hüft-AR mit Gurthilfe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip external rotation</source>
      <translation>Hüft-Außenrotation mit Gurthilfe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>The hips stay level; the strap only helps, it never forces.</source>
      <translation>Die Hüfte bleibt gerade; der Gurt hilft nur, er zwingt nie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>A weight in the hand of the tested side; note the weight.</source>
      <translation>Ein Gewicht in der Hand der getesteten Seite; das Gewicht notieren.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Do not lean away from the weight.</source>
      <translation>Nicht vom Gewicht weg lehnen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Suitcase carry</source>
      <translation>Suitcase Carry</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>anti-lateral-flexion, weight on the tested side</source>
      <translation>Anti-Seitneigung, Gewicht auf der getesteten Seite</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>From the hip, not from the foot.</source>
      <translation>Aus der Hüfte, nicht aus dem Fuß.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Hips heavy on the mat, then go on.</source>
      <translation>Hüften schwer auf der Matte, dann weiter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Lie on the back, legs straight and a hand's width apart, arms beside you.</source>
      <translation>Rückenlage, Beine gestreckt und eine Handbreit auseinander, Arme neben dem Körper.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Roll the whole leg outward from the hip, slowly, rest, and roll it back to the middle.</source>
      <translation>Das ganze Bein aus der Hüfte langsam nach außen rollen, ruhen und zur Mitte zurückrollen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip ER</source>
      <translation>Hüft-AR in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip external rotation</source>
      <translation>Hüft-Außenrotation in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Toes of the tested foot point to the ceiling at the start.</source>
      <translation>Die Zehen des getesteten Fußes zeigen am Anfang zur Decke.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>supine, knee straight</source>
      <translation>Rückenlage, Knie gestreckt</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Lie on the back, tested shin hanging over the end of the table, knee at 90 degrees; the other foot on the table.</source>
      <translation>Rückenlage, getesteter Unterschenkel hängt über das Ende der Liege, Knie bei 90 Grad; der andere Fuß auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip ER strength</source>
      <translation>Kraft Hüft-AR in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip external rotation strength</source>
      <translation>Kraft der Hüft-Außenrotation in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Thigh flat on the table, hip straight; a folded towel under the knee.</source>
      <translation>Oberschenkel flach auf der Liege, Hüfte gestreckt; ein gefaltetes Handtuch unter dem Knie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Turn the foot inward toward the other leg; the thigh stays on the table.</source>
      <translation>Den Fuß nach innen zum anderen Bein drehen; der Oberschenkel bleibt auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>supine, shank over the table's end, hip straight, knee at 90 degrees</source>
      <translation>Rückenlage, Unterschenkel über dem Ende der Liege, Hüfte gestreckt, Knie bei 90 Grad</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip IR strength</source>
      <translation>Kraft Hüft-IR in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip internal rotation strength</source>
      <translation>Kraft der Hüft-Innenrotation in Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Turn the foot outward, away from the other leg; the thigh stays on the table.</source>
      <translation>Den Fuß nach außen drehen, weg vom anderen Bein; der Oberschenkel bleibt auf der Liege.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Do not stop in the middle; wait a moment at each end.</source>
      <translation>Nicht in der Mitte anhalten; an jedem Ende kurz warten.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Feel both iliac crests: level, right high or left high. You are asked for it after the set.</source>
      <translation>Beide Beckenkämme tasten: gerade, rechts hoch oder links hoch. Nach dem Satz wird danach gefragt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning inward (IR)</source>
      <translation>Erster Schmerz beim Eindrehen (IR)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning outward (ER)</source>
      <translation>Erster Schmerz beim Ausdrehen (AR)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Iliac crests, felt with both hands</source>
      <translation>Beckenkämme, mit beiden Händen getastet</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Say at once when it first hurts: the coach notes the angle. No pain is noted as pain-free to the end.</source>
      <translation>Sofort sagen, wenn es zum ersten Mal schmerzt: Der Coach notiert den Winkel. Kein Schmerz gilt als schmerzfrei bis zum Ende.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>The angle on the screen at the first pain, each way, is asked for after the set; leave it empty where nothing hurt.</source>
      <translation>Der Winkel auf dem Bildschirm beim ersten Schmerz, in jeder Richtung, wird nach dem Satz gefragt; leer lassen, wo nichts schmerzt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Turn the foot inward as far as it goes by itself, then in one go outward as far as it goes, and back inward: three times.</source>
      <translation>Den Fuß nach innen drehen, so weit er von selbst geht, dann in einem Zug nach außen, so weit er geht, und zurück nach innen: dreimal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>left high</source>
      <translation>links höher</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>level</source>
      <translation>gleich hoch</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>right high</source>
      <translation>rechts höher</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>A straight way of about 15 metres, own shoes, the same every time.</source>
      <translation>Eine gerade Strecke von etwa 15 Metern, eigene Schuhe, jedes Mal gleich.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Cannot walk 20 steps without help.</source>
      <translation>Kann ohne Hilfe keine 20 Schritte gehen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Nothing to say while walking: compare with the last check.</source>
      <translation>Beim Gehen nichts sagen: mit dem letzten Check vergleichen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Sensor on the shin of the side under test; ten strides of it are twenty steps.</source>
      <translation>Sensor am Schienbein der getesteten Seite; zehn Doppelschritte davon sind zwanzig Schritte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Stand still, then walk at your own pace until told to stop; look ahead.</source>
      <translation>Stillstehen, dann im eigenen Tempo gehen bis zum Stopp; nach vorn schauen.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk as always.</source>
      <translation>Gehen wie immer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk check, 20 steps</source>
      <translation>Gehcheck, 20 Schritte</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>gait</source>
      <translation>Gang</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>pelvis</source>
      <translation>Becken</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking, from standing still</source>
      <translation>Gehen, aus dem Stillstand</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>a [[sensors]] table with segment = {lacking!r}</source>
      <translation>eine Tabelle [[sensors]] mit segment = {lacking!r}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is no parameter of {rule}{name}</source>
      <translation>ist kein Parameter von {rule}{name}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}</source>
      <translation>ist {rule!r}{rule2}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}, which is no compensation of this file</source>
      <translation>ist {rule!r}{rule2}, was keine Ausweichbewegung dieser Datei ist</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the protocol itself</source>
      <translation>nennt den Test selbst</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the signal {signal!r}, which there is not{near}</source>
      <translation>nennt das Signal {signal!r}, das es nicht gibt{near}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>needs a sensor on the {said}</source>
      <translation>braucht einen Sensor: {said}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>no parameters</source>
      <translation>keine Parameter</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>nothing: the file has no [[compensations]]</source>
      <translation>nichts: Die Datei hat keine [[compensations]]</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>other protocols</source>
      <translation>andere Tests oder Übungen</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>a number above amber, {amber:g}</source>
      <translation>eine Zahl über Gelb, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>is {use!r}{use2}</source>
      <translation>ist {use!r}{use2}</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>a name of its own</source>
      <translation>einen eigenen Namen</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>and unit go not together</source>
      <translation>und eine Einheit passen nicht zusammen</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>choices, or the unit of a number</source>
      <translation>Antworten, oder die Einheit einer Zahl</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>gives no choice</source>
      <translation>gibt keine Wahl</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>is {name!r} again</source>
      <translation>ist noch einmal {name!r}</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>two different words or more</source>
      <translation>zwei verschiedene Wörter oder mehr</translation>
    </message>
    <message>
      <location filename="domain/library/shelf.py" />
      <source>is {protocol_id!r} in the file {file}</source>
      <translation>ist {protocol_id!r} in der Datei {file}</translation>
    </message>
    <message>
      <location filename="domain/library/toml_file.py" />
      <source>TOML as in the files that ship</source>
      <translation>TOML wie in den mitgelieferten Dateien</translation>
    </message>
    <message>
      <location filename="domain/library/versions.py" />
      <source>is {version}, under which there is other content already: an edited protocol counts up</source>
      <translation>ist {version}, worunter es schon anderen Inhalt gibt: Ein geänderter Test zählt hoch</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>External rotation</source>
      <translation>Außenrotation</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest external rotation of the repetition from the anatomical zero.</source>
      <translation>Weiteste Außenrotation der Wiederholung von der anatomischen Null.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest internal rotation of the repetition from the anatomical zero.</source>
      <translation>Weiteste Innenrotation der Wiederholung von der anatomischen Null.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Internal rotation</source>
      <translation>Innenrotation</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Largest - smallest angle of the repetition.</source>
      <translation>Größter - kleinster Winkel der Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Not measurable: this position has no anatomical zero, so only the total arc holds.</source>
      <translation>Nicht messbar: Diese Position hat keine anatomische Null, es gilt also nur der ganze Bogen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Science of the station, sections 2 and 6; error of rotation: JSSM 14-354.</source>
      <translation>Wissenschaft der Station, Abschnitte 2 und 6; Fehler der Rotation: JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Tests that turn the limb both ways, with an angle that is known throughout the repetition.</source>
      <translation>Tests, die die Gliedmaße in beide Richtungen drehen, mit durchgehend bekanntem Winkel.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Total arc</source>
      <translation>Ganzer Bogen</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>{valid} Needs an anatomical zero: alignment residual up to 3 deg.</source>
      <translation>{valid} Braucht eine anatomische Null: Restfehler der Ausrichtung bis 3 Grad.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Band or cable sets with a cell in line. A band's force is its stretch: it is never a strength.</source>
      <translation>Sätze mit Band oder Seilzug und einer Messzelle in der Linie. Die Kraft eines Bandes ist seine Dehnung: Sie ist nie eine Stärke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Clean excursion</source>
      <translation>Sauberer Ausschlag</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Dynamic sets with a joint angle and a compensation rule whose sensors were seen.</source>
      <translation>Dynamische Sätze mit Gelenkwinkel und einer Ausweichregel, deren Sensoren gesehen wurden.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red once it was back inside for 500 ms</source>
      <translation>Innerhalb: P gegen Rot &lt; {inside_p:g}; nach Rot, sobald es 500 ms wieder innerhalb war</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Integral of tension x lever arm x sin(angle of pull) over the joint angle of the concentric phase.</source>
      <translation>Integral von Spannung x Hebelarm x sin(Zugwinkel) über den Gelenkwinkel der konzentrischen Phase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Largest excursion from the start of the repetition reached inside every limit.</source>
      <translation>Größter Ausschlag vom Beginn der Wiederholung, der innerhalb aller Grenzen erreicht wurde.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Maximum of the filtered, tared force in line with the band: its stretch, never a strength.</source>
      <translation>Maximum der gefilterten, tarierten Kraft in der Linie des Bandes: seine Dehnung, nie eine Stärke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean over time of the filtered, tared force in line with the band over the repetition.</source>
      <translation>Zeitmittel der gefilterten, tarierten Kraft in der Linie des Bandes über die Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean tension</source>
      <translation>Mittlere Spannung</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: a gap in the tension.</source>
      <translation>Nicht messbar: eine Lücke in der Spannung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: no cell in line with the band.</source>
      <translation>Nicht messbar: keine Messzelle in der Linie des Bandes.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: the repetition was never inside every limit.</source>
      <translation>Nicht messbar: Die Wiederholung war nie innerhalb aller Grenzen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Peak tension</source>
      <translation>Höchste Spannung</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>The angle of the pull is taken as it is set up; it turns with the limb</source>
      <translation>Der Zugwinkel gilt, wie er aufgebaut ist; er dreht mit der Gliedmaße</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Work against the band</source>
      <translation>Arbeit gegen das Band</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>{band} Needs the angle throughout, a lever arm and the angle of the pull.</source>
      <translation>{band} Braucht durchgehend den Winkel, einen Hebelarm und den Zugwinkel.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>5 SD has the lowest bias at 1 kHz (Dos'Santos 2017); quiet before the pull: Maffiuletti 2016.</source>
      <translation>5 SD hat bei 1 kHz die kleinste Verzerrung (Dos'Santos 2017); Ruhe vor dem Zug: Maffiuletti 2016.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Force before the pull</source>
      <translation>Kraft vor dem Zug</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Isometric sets whose repetitions are found in the force.</source>
      <translation>Isometrische Sätze, deren Wiederholungen in der Kraft gefunden werden.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Mean of the unfiltered force in the quietest 200 ms before the pull.</source>
      <translation>Mittel der ungefilterten Kraft in den ruhigsten 200 ms vor dem Zug.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>No filter</source>
      <translation>Kein Filter</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Not measurable: less than 200 ms of force before the pull.</source>
      <translation>Nicht messbar: weniger als 200 ms Kraft vor dem Zug.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset after the start</source>
      <translation>Kraftbeginn nach dem Start</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset of the force - start of the repetition, where its threshold is crossed.</source>
      <translation>Kraftbeginn - Start der Wiederholung, wo ihre Schwelle überschritten wird.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Pre-tension: rising, or above the slack that is allowed.</source>
      <translation>Vorspannung: steigend oder über dem erlaubten Spiel.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack take-up of up to 10 N (unverified) that is steady is the baseline</source>
      <translation>Spiel bis 10 N (nicht geprüft), das ruhig bleibt, ist die Grundlinie</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack taken up: steady, so it is the baseline.</source>
      <translation>Spiel aufgenommen: ruhig, also ist es die Grundlinie.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>The baseline was not steady.</source>
      <translation>Die Grundlinie war nicht ruhig.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>{validity} Needs a quiet baseline before the pull.</source>
      <translation>{validity} Braucht eine ruhige Grundlinie vor dem Zug.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>(Peak of the same 200 ms mean - clean force) / that peak.</source>
      <translation>(Spitze desselben 200-ms-Mittels - saubere Kraft) / diese Spitze.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Best 200 ms mean of force wholly inside every limit (P against red &lt; 0.5), with no red excursion earlier unless back inside for 500 ms.</source>
      <translation>Bestes 200-ms-Mittel der Kraft ganz innerhalb aller Grenzen (P gegen Rot &lt; 0,5), ohne früheren roten Ausschlag, außer es war 500 ms wieder innerhalb.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Borrowed share</source>
      <translation>Geliehener Anteil</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force</source>
      <translation>Saubere Kraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force x lever arm x sin(angle of the pull to the shank).</source>
      <translation>Saubere Kraft x Hebelarm x sin(Winkel des Zugs zum Unterschenkel).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean torque</source>
      <translation>Sauberes Drehmoment</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Definition of the station; it describes, it does not prove substitution.</source>
      <translation>Definition der Station; sie beschreibt, sie beweist kein Ausweichen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Half the spread when force and angle are moved by +/- {lag_uncertainty_s:.0f} ms (lag not verified by a tap test).</source>
      <translation>Halbe Spanne, wenn Kraft und Winkel um +/- {lag_uncertainty_s:.0f} ms verschoben werden (Verzug nicht durch Klopftest geprüft).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red only once it was back inside for 500 ms</source>
      <translation>Innerhalb: P gegen Rot &lt; {inside_p:g}; nach Rot erst, wenn es 500 ms wieder innerhalb war</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Isometric make tests with a compensation rule whose sensors were seen throughout.</source>
      <translation>Isometrische Haltetests mit einer Ausweichregel, deren Sensoren durchgehend gesehen wurden.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: a sensor that watches a compensation was missing or had a gap.</source>
      <translation>Nicht messbar: Ein Sensor, der eine Ausweichbewegung überwacht, fehlte oder hatte eine Lücke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no 200 ms of this repetition were inside every limit.</source>
      <translation>Nicht messbar: Keine 200 ms dieser Wiederholung lagen innerhalb aller Grenzen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no force, or a gap in it.</source>
      <translation>Nicht messbar: keine Kraft oder eine Lücke darin.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the force of this repetition is nowhere above zero.</source>
      <translation>Nicht messbar: Die Kraft dieser Wiederholung ist nirgends über Null.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the repetition is shorter than 200 ms.</source>
      <translation>Nicht messbar: Die Wiederholung ist kürzer als 200 ms.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Window: 200 ms</source>
      <translation>Fenster: 200 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>{definition} Error: {error}</source>
      <translation>{definition} Fehler: {error}</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Held</source>
      <translation>Gehalten</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>No phase was seen.</source>
      <translation>Keine Phase wurde gesehen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>None: it is a share.</source>
      <translation>Keiner: Es ist ein Anteil.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>On tempo</source>
      <translation>Im Tempo</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols that count seconds.</source>
      <translation>Tests und Übungen, die Sekunden zählen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols with a tempo, and repetitions whose phases are known.</source>
      <translation>Tests und Übungen mit Tempo und Wiederholungen, deren Phasen bekannt sind.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Science of the station, section 2.</source>
      <translation>Wissenschaft der Station, Abschnitt 2.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Seconds of all accepted holds or carries together.</source>
      <translation>Sekunden aller angenommenen Halte- oder Trageübungen zusammen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Share of the accepted repetitions of which every phase that was seen lies within max(20 %, 0.3 s) of the prescribed tempo.</source>
      <translation>Anteil der angenommenen Wiederholungen, bei denen jede gesehene Phase innerhalb von max(20 %, 0,3 s) des vorgegebenen Tempos liegt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Always.</source>
      <translation>Immer.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Definition of the station.</source>
      <translation>Definition der Station.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Not known.</source>
      <translation>Nicht bekannt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Of a set: 1.96 SEM of the test-retest figure that fits the test; not known for one repetition.</source>
      <translation>Eines Satzes: 1,96 SEM der Test-Retest-Zahl, die zum Test passt; für eine einzelne Wiederholung nicht bekannt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>band or cable</source>
      <translation>Band oder Seilzug</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>clean force</source>
      <translation>saubere Kraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>endurance</source>
      <translation>Ausdauer</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>limb load</source>
      <translation>Last der Gliedmaße</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>speed of the effort</source>
      <translation>Schnelligkeit der Anstrengung</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>steadiness</source>
      <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>strength</source>
      <translation>Kraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>technique</source>
      <translation>Technik</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Best moving average of the filtered force over 1 s inside the repetition.</source>
      <translation>Bestes gleitendes Mittel der gefilterten Kraft über 1 s in der Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Definition of the station; of a good dynamometer CV &lt; 6 % (Curovic 2026).</source>
      <translation>Definition der Station; bei einem guten Dynamometer CV &lt; 6 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Filter: {filter_kind}, -3 dB near 10 Hz, delay removed; order and exact cut-off stand with the set</source>
      <translation>Filter: {filter_kind}, -3 dB nahe 10 Hz, Verzug entfernt; Ordnung und genaue Grenze stehen beim Satz</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Impulse</source>
      <translation>Impuls</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Integral of the filtered force above its baseline, from the onset to the end of the repetition.</source>
      <translation>Integral der gefilterten Kraft über ihrer Grundlinie, vom Kraftbeginn bis zum Ende der Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Isometric sets with a force sensor; never with a band or cable.</source>
      <translation>Isometrische Sätze mit Kraftsensor; nie mit Band oder Seilzug.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the filtered, tared force inside the repetition. {filter}.</source>
      <translation>Maximum der gefilterten, tarierten Kraft in der Wiederholung. {filter}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the tared force inside the repetition, unfiltered, without marked spikes.</source>
      <translation>Maximum der tarierten Kraft in der Wiederholung, ungefiltert, ohne markierte Ausreißer.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force of the repetition</source>
      <translation>Mittlere Kraft der Wiederholung</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force over 1 s</source>
      <translation>Mittlere Kraft über 1 s</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean over time of the filtered force from start to end of the repetition.</source>
      <translation>Zeitmittel der gefilterten Kraft vom Anfang bis zum Ende der Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: a gap in the force.</source>
      <translation>Nicht messbar: eine Lücke in der Kraft.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no force samples in this repetition.</source>
      <translation>Nicht messbar: keine Kraftmesswerte in dieser Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no onset found above a steady baseline.</source>
      <translation>Nicht messbar: kein Kraftbeginn über einer ruhigen Grundlinie gefunden.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no second of force without a gap.</source>
      <translation>Nicht messbar: keine Sekunde Kraft ohne Lücke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: shorter than {mean_window_s:g} s.</source>
      <translation>Nicht messbar: kürzer als {mean_window_s:g} s.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Of a good dynamometer CV &lt; 10 % (Curovic 2026).</source>
      <translation>Bei einem guten Dynamometer CV &lt; 10 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Onset: quietest 200 ms of the 1 s that ends 100 ms before the crossing; mean + max(5 SD or as the protocol says, 3 quantisation steps, 2 N), held 20 ms and 2 samples; back to the last sample within 2 SD of the mean, at most 100 ms, and from there to the mean, at most 10 ms</source>
      <translation>Kraftbeginn: ruhigste 200 ms der Sekunde, die 100 ms vor dem Überschreiten endet; Mittel + max(5 SD oder wie der Test sagt, 3 Quantisierungsstufen, 2 N), 20 ms und 2 Messwerte gehalten; zurück zum letzten Messwert innerhalb 2 SD des Mittels, höchstens 100 ms, und von dort zum Mittel, höchstens 10 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Raw peak force</source>
      <translation>Rohe Spitzenkraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Window: onset to end of the repetition</source>
      <translation>Fenster: Kraftbeginn bis Ende der Wiederholung</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Needs an onset above a baseline and no gap.</source>
      <translation>{isometric} Braucht einen Kraftbeginn über einer Grundlinie und keine Lücke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Not for a repetition shorter than W.</source>
      <translation>{isometric} Nicht für eine Wiederholung kürzer als W.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Cadence</source>
      <translation>Schrittfrequenz</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Not measurable: the stride has no length.</source>
      <translation>Nicht messbar: Der Doppelschritt hat keine Länge.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Science of the station, section 6.</source>
      <translation>Wissenschaft der Station, Abschnitt 6.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>The walk check; read as change against the athlete's own earlier check only.</source>
      <translation>Der Gehcheck; nur als Änderung gegen den eigenen früheren Check zu lesen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Two steps over the duration of a stride; a repetition of the walk check is a stride.</source>
      <translation>Zwei Schritte durch die Dauer eines Doppelschritts; eine Wiederholung des Gehchecks ist ein Doppelschritt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Angle furthest from the still pose in the direction of the first phase.</source>
      <translation>Winkel am weitesten von der stillen Haltung in Richtung der ersten Phase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Definition of the station; error of rotation: JSSM 14-354.</source>
      <translation>Definition der Station; Fehler der Rotation: JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets whose angle is known throughout the repetition.</source>
      <translation>Dynamische Sätze mit durchgehend bekanntem Winkel.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets with a joint angle that is known throughout the repetition.</source>
      <translation>Dynamische Sätze mit einem durchgehend bekannten Gelenkwinkel.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Largest angle - angle at the start of the repetition, in the direction of its first phase.</source>
      <translation>Größter Winkel - Winkel am Beginn der Wiederholung, in Richtung ihrer ersten Phase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not known for the athlete; slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg.</source>
      <translation>Für den Athleten nicht bekannt; langsame / mittlere / schnelle Rotation trägt 3,2 / 3,6 / 5,6 Grad.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not measurable: the angle is not known throughout the repetition.</source>
      <translation>Nicht messbar: Der Winkel ist nicht durchgehend bekannt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Peak angle</source>
      <translation>Höchster Winkel</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Start to end of the repetition on the common grid.</source>
      <translation>Anfang bis Ende der Wiederholung auf dem gemeinsamen Raster.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No accepted repetition.</source>
      <translation>Keine angenommene Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No compensation was measured.</source>
      <translation>Keine Ausweichbewegung wurde gemessen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>{remark} Of {count} of {count2} repetitions; in another: {lacking}</source>
      <translation>{remark} Von {count} der {count2} Wiederholungen; in einer anderen: {lacking}</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>100 x the mean over the repetition of (1 - largest probability of being beyond red); of a set: mean over its accepted repetitions.</source>
      <translation>100 x das Mittel über die Wiederholung von (1 - größte Wahrscheinlichkeit, über Rot zu sein); eines Satzes: Mittel über die angenommenen Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>95 % interval of the slope from the scatter about it.</source>
      <translation>95-%-Intervall der Steigung aus der Streuung um sie.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Accepted repetitions.</source>
      <translation>Angenommene Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak force</source>
      <translation>Beste Spitzenkraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak torque</source>
      <translation>Bestes Spitzendrehmoment</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best total arc</source>
      <translation>Bester ganzer Bogen</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Isometric sets with a lever arm and a pull at 75-105 deg; never with a band or cable.</source>
      <translation>Isometrische Sätze mit Hebelarm und einem Zug bei 75-105 Grad; nie mit Band oder Seilzug.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak force of the accepted repetitions.</source>
      <translation>Größte Spitzenkraft der angenommenen Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak torque of the accepted repetitions.</source>
      <translation>Größtes Spitzendrehmoment der angenommenen Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest total arc of the accepted repetitions.</source>
      <translation>Größter ganzer Bogen der angenommenen Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Least-squares slope of the technique score across repetitions.</source>
      <translation>Steigung der Technikwertung über die Wiederholungen, nach kleinsten Quadraten.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>None: it is a count.</source>
      <translation>Keiner: Es ist eine Anzahl.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Not below 6 repetitions.</source>
      <translation>Nicht unter 6 Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Science of the station, section 6: best of three.</source>
      <translation>Wissenschaft der Station, Abschnitt 6: Bestes aus dreien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Sets in which at least one compensation was measured.</source>
      <translation>Sätze, in denen mindestens eine Ausweichbewegung gemessen wurde.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).</source>
      <translation>Gezeigt neben dem Mittel, das entscheidet: SEM 5,7-13,0 % gegen 4,1-9,4 % (GroinBar-Zuverlässigkeit).</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique</source>
      <translation>Technik</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique drift</source>
      <translation>Technikdrift</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Tests that turn the limb both ways.</source>
      <translation>Tests, die die Gliedmaße in beide Richtungen drehen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>100 x (1 - mean of the last three / mean of the best three) of the peak forces of the accepted repetitions.</source>
      <translation>100 x (1 - Mittel der letzten drei / Mittel der besten drei) der Spitzenkräfte der angenommenen Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Against the best, not the first three, which underestimate fatigue.</source>
      <translation>Gegen die besten, nicht die ersten drei, die die Ermüdung unterschätzen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>All-out series of at least {least_reps} maximal holds, each with less rest than the hold is long.</source>
      <translation>Maximalserie von mindestens {least_reps} maximalen Haltephasen, jede mit weniger Pause, als sie lang ist.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Critical force</source>
      <translation>Kritische Kraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Fatigue index</source>
      <translation>Ermüdungsindex</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean force of the last repetitions of an all-out series.</source>
      <translation>Mittlere Kraft der letzten Wiederholungen einer Maximalserie.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean of the last three peak forces as a share of the mean of the first three, in ten maximal holds of 5 s with 10 s rest.</source>
      <translation>Mittel der letzten drei Spitzenkräfte als Anteil des Mittels der ersten drei, in zehn maximalen Haltephasen von 5 s mit 10 s Pause.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the repetitions about their trend in this set; no day-to-day error.</source>
      <translation>Streuung der Wiederholungen um ihren Trend in diesem Satz; kein Fehler von Tag zu Tag.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the tail in this set; no day-to-day error.</source>
      <translation>Streuung des Endes in diesem Satz; kein Fehler von Tag zu Tag.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength kept</source>
      <translation>Erhaltene Kraft</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength sets; not below 6 repetitions.</source>
      <translation>Kraftsätze; nicht unter 6 Wiederholungen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Sum over the repetitions of (mean force - critical force) x duration where the mean is above it.</source>
      <translation>Summe über die Wiederholungen von (mittlere Kraft - kritische Kraft) x Dauer, wo das Mittel darüber liegt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That of the critical force, over the time above it.</source>
      <translation>Der der kritischen Kraft, über die Zeit darüber.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That test only, with all ten accepted. A single 60 s hold is unreliable (ICC 0.31).</source>
      <translation>Nur dieser Test, mit allen zehn angenommen. Ein einzelnes Halten von 60 s ist unzuverlässig (ICC 0,31).</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>peerj.17951 (mid-thigh pull): ICC 0.79-0.81; ours gives the share, not the difference.</source>
      <translation>peerj.17951 (Mid-Thigh Pull): ICC 0,79-0,81; unserer gibt den Anteil, nicht die Differenz.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>A rise of at least 0.1 s without a gap.</source>
      <translation>Ein Anstieg von mindestens 0,1 s ohne Lücke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</source>
      <translation>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Definition of the station; minimum jerk: Flash and Hogan 1985.</source>
      <translation>Definition der Station; kleinster Ruck: Flash und Hogan 1985.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Hitches</source>
      <translation>Stocker</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>How often the rise fell below 20 % of its peak speed and went on above 40 %.</source>
      <translation>Wie oft der Anstieg unter 20 % seiner höchsten Geschwindigkeit fiel und über 40 % weiterging.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Log dimensionless jerk of the rise: -ln(T^3 / v_peak^2 x integral of the squared second derivative of the speed). About -5.3 in a movement of minimum jerk, lower the jerkier.</source>
      <translation>Logarithmischer dimensionsloser Ruck des Anstiegs: -ln(T^3 / v_peak^2 x Integral der quadrierten zweiten Ableitung der Geschwindigkeit). Etwa -5,3 bei einer Bewegung mit kleinstem Ruck, tiefer, je ruckiger.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: ramped effort.</source>
      <translation>Nicht messbar: gesteigerte Anstrengung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: the rise is shorter than 0.1 s or has a gap.</source>
      <translation>Nicht messbar: Der Anstieg ist kürzer als 0,1 s oder hat eine Lücke.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Peak speed at</source>
      <translation>Höchste Geschwindigkeit bei</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Smoothness (log jerk)</source>
      <translation>Glätte (log. Ruck)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Where in the rise the speed of the angle, or the slope of the force, is largest: 50 % in a smooth movement, less in one that is thrown.</source>
      <translation>Wo im Anstieg die Geschwindigkeit des Winkels oder die Steigung der Kraft am größten ist: 50 % bei einer glatten Bewegung, weniger bei einer geworfenen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>from the start to 90 % of the highest value</source>
      <translation>vom Start bis 90 % des höchsten Werts</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>speed smoothed over 100 ms (Hann)</source>
      <translation>Geschwindigkeit über 100 ms geglättet (Hann)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>{valid} Isometric sets only with the fast-and-hard instruction.</source>
      <translation>{valid} Isometrische Sätze nur mit der Anweisung schnell und fest.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>(F(onset + {milliseconds} ms) - F(onset)) / {milliseconds} ms, unfiltered force, interpolated between samples.</source>
      <translation>(F(Beginn + {milliseconds} ms) - F(Beginn)) / {milliseconds} ms, ungefilterte Kraft, zwischen Messwerten interpoliert.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>0-{milliseconds} ms</source>
      <translation>0-{milliseconds} ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Effective rate = measured rate / samples that the device averages itself (olkal 16, OpenScale 4)</source>
      <translation>Wirksame Rate = gemessene Rate / Messwerte, die das Gerät selbst mittelt (olkal 16, OpenScale 4)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>From the onset to the peak of the filtered force.</source>
      <translation>Vom Kraftbeginn bis zur Spitze der gefilterten Kraft.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Low trust: ICC 0.68-0.71, CV &gt; 24 %.</source>
      <translation>Geringes Vertrauen: ICC 0,68-0,71, CV &gt; 24 %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Maffiuletti 2016; fixed windows preferred to the peak slope (Moir 2019); CV &lt; 20 % (Curovic 2026).</source>
      <translation>Maffiuletti 2016; feste Fenster der steilsten Stelle vorgezogen (Moir 2019); CV &lt; 20 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 200 effective Hz</source>
      <translation>Braucht 200 Hz wirksam</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 500 effective Hz</source>
      <translation>Braucht 500 Hz wirksam</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 80 effective Hz</source>
      <translation>Braucht 80 Hz wirksam</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: a submaximal hold has no fast rise.</source>
      <translation>Nicht messbar: Ein submaximales Halten hat keinen schnellen Anstieg.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: samples are missing in the rise.</source>
      <translation>Nicht messbar: Im Anstieg fehlen Messwerte.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the rate of the force sensor is not known.</source>
      <translation>Nicht messbar: Die Rate des Kraftsensors ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the repetition ended before the window did.</source>
      <translation>Nicht messbar: Die Wiederholung endete vor dem Fenster.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: {samples} samples between 20 and 80 %, this needs {least_samples_20_80}.</source>
      <translation>Nicht messbar: {samples} Messwerte zwischen 20 und 80 %, nötig sind {least_samples_20_80}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Only with the instruction *fast and hard*; on a ramped test: not measurable.</source>
      <translation>Nur mit der Anweisung *schnell und fest*; bei einem gesteigerten Test: nicht messbar.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Peak RFD over 20 ms</source>
      <translation>Höchste RFD über 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>RFD 0-{milliseconds} ms</source>
      <translation>RFD 0-{milliseconds} ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>RFD 20-80 %</source>
      <translation>RFD 20-80 %</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Slope between the first times at which the unfiltered force reaches 20 % and 80 % of its peak above the baseline.</source>
      <translation>Steigung zwischen den ersten Zeiten, zu denen die ungefilterte Kraft 20 % und 80 % ihrer Spitze über der Grundlinie erreicht.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Steepest slope of the unfiltered force over 20 ms between onset and peak.</source>
      <translation>Steilste Steigung der ungefilterten Kraft über 20 ms zwischen Kraftbeginn und Spitze.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Time to peak</source>
      <translation>Zeit bis zur Spitze</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Window: 20 ms</source>
      <translation>Fenster: 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>a slope over 20 ms</source>
      <translation>eine Steigung über 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>and sample times known to a tenth of the window (product default)</source>
      <translation>und Zeiten der Messwerte auf ein Zehntel des Fensters bekannt (Vorgabe des Produkts)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 500 effective Hz, as 0-50 ms does, {times}.</source>
      <translation>{fast} Braucht 500 Hz wirksam, wie 0-50 ms, {times}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 80 effective Hz {times}, and at least {least_samples_20_80} samples between the two.</source>
      <translation>{fast} Braucht 80 Hz wirksam {times} und mindestens {least_samples_20_80} Messwerte zwischen den beiden.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} {rates} {times}, and no missing sample in the window.</source>
      <translation>{fast} {rates} {times}, und kein fehlender Messwert im Fenster.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{low_trust} (Curovic 2026).</source>
      <translation>{low_trust} (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Distance from the target</source>
      <translation>Abstand vom Ziel</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation</source>
      <translation>Kraftschwankung</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation, share</source>
      <translation>Kraftschwankung, Anteil</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Hold: longest stretch above {plateau_share:.0f} % of the target's lower edge, without a target of the 90th percentile, without its first and last {edge_s:g} s (product default)</source>
      <translation>Halten: längster Abschnitt über {plateau_share:.0f} % der unteren Zielkante, ohne Ziel des 90. Perzentils, ohne die ersten und letzten {edge_s:g} s (Vorgabe des Produkts)</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Isometric, not fast and hard, a hold of at least {least_hold_s:g} s without a gap. Compare only at the same % of the maximum.</source>
      <translation>Isometrisch, nicht schnell und fest, ein Halten von mindestens {least_hold_s:g} s ohne Lücke. Nur beim selben % des Maximums vergleichen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: a gap inside the hold.</source>
      <translation>Nicht messbar: eine Lücke im Halten.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: no hold of {least_hold_s:g} s between the way up and the way down.</source>
      <translation>Nicht messbar: kein Halten von {least_hold_s:g} s zwischen dem Weg hinauf und hinunter.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Root mean square of force - middle of the target inside the hold.</source>
      <translation>Quadratisches Mittel von Kraft - Mitte des Ziels während des Haltens.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD about the straight trend / mean force of the hold.</source>
      <translation>SD um den geraden Trend / mittlere Kraft des Haltens.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD of the filtered force about its own straight trend inside the hold.</source>
      <translation>SD der gefilterten Kraft um ihren eigenen geraden Trend während des Haltens.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Share of the hold inside the target's edges.</source>
      <translation>Anteil des Haltens innerhalb der Zielkanten.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Time in the zone</source>
      <translation>Zeit in der Zone</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>{valid} Needs a target in newtons.</source>
      <translation>{valid} Braucht ein Ziel in Newton.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source> Needs a sweep, a relaxed reading, or body mass in a position whose hanging is known.</source>
      <translation> Braucht eine Durchbewegung, eine entspannte Messung oder die Körpermasse in einer Position, deren Hängen bekannt ist.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>1.96 SD of the reading's samples.</source>
      <translation>1,96 SD der Messwerte der Messung.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Angle of the pull to the shank as measured with the set, else as the set-up asks</source>
      <translation>Winkel des Zugs zum Unterschenkel, wie beim Satz gemessen, sonst wie der Aufbau verlangt</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Body mass dated within 30 days</source>
      <translation>Körpermasse von den letzten 30 Tagen</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Corrected peak torque / body mass dated within 30 days.</source>
      <translation>Korrigiertes Spitzendrehmoment / Körpermasse von den letzten 30 Tagen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Lever arm: hip rotation from the medial knee joint line to the cuff centre; never hip to ankle</source>
      <translation>Hebelarm: Hüftrotation vom inneren Kniegelenkspalt bis zur Mitte der Manschette; nie von der Hüfte zum Sprunggelenk</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Load of the relaxed limb</source>
      <translation>Last der entspannten Gliedmaße</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Mean force of the relaxed limb in the strap: the second zero, never in the tare.</source>
      <translation>Mittlere Kraft der entspannten Gliedmaße im Gurt: die zweite Null, nie in der Tara.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a lever arm and a pull at 75-105° to the shank; otherwise there is only force.</source>
      <translation>Braucht einen Hebelarm und einen Zug bei 75-105° zum Unterschenkel; sonst gibt es nur Kraft.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a relaxed reading of at least 0.5 s, marked in the set, with an SD up to 2 N.</source>
      <translation>Braucht eine entspannte Messung von mindestens 0,5 s, im Satz markiert, mit einer SD bis 2 N.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not corrected for the limb's weight</source>
      <translation>Nicht um das Gewicht der Gliedmaße korrigiert</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: no body mass dated within 30 days.</source>
      <translation>Nicht messbar: keine Körpermasse von den letzten 30 Tagen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: the angle of the shank is not known throughout the repetition.</source>
      <translation>Nicht messbar: Der Winkel des Unterschenkels ist nicht durchgehend bekannt.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak force x lever arm x sin(angle of the pull to the shank)</source>
      <translation>Spitzenkraft x Hebelarm x sin(Winkel des Zugs zum Unterschenkel)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak of (force - force of the relaxed limb at the same position) x lever arm x sin(angle of pull).</source>
      <translation>Spitze von (Kraft - Kraft der entspannten Gliedmaße in derselben Lage) x Hebelarm x sin(Zugwinkel).</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque</source>
      <translation>Spitzendrehmoment</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque / body mass dated within 30 days.</source>
      <translation>Spitzendrehmoment / Körpermasse von den letzten 30 Tagen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque per body mass</source>
      <translation>Spitzendrehmoment je Körpermasse</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off</source>
      <translation>Spitzendrehmoment, Gewicht der Gliedmaße abgezogen</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off, per body mass</source>
      <translation>Spitzendrehmoment, Gewicht der Gliedmaße abgezogen, je Körpermasse</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>The sensor is tared with the strap on and the limb out</source>
      <translation>Der Sensor wird mit Gurt und ohne Gliedmaße tariert</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: a sin(psi) + b cos(psi) + c fitted to a slow passive sweep both ways without its end ranges (Anderson 2010); without one, one relaxed reading above 2 N; else an estimate from body mass, +/- 15 % (unverified)</source>
      <translation>Gewicht der Gliedmaße: a sin(psi) + b cos(psi) + c an eine langsame passive Bewegung in beide Richtungen angepasst, ohne ihre Enden (Anderson 2010); ohne diese eine entspannte Messung über 2 N; sonst eine Schätzung aus der Körpermasse, +/- 15 % (nicht geprüft)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: {how}.</source>
      <translation>Gewicht der Gliedmaße: {how}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging the limb weighs less than 1 Nm: not corrected.</source>
      <translation>Innerhalb von 5° vom Hängen wiegt die Gliedmaße weniger als 1 Nm: nicht korrigiert.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging, below 1 Nm: not corrected, and said so; axis vertical: none</source>
      <translation>Innerhalb von 5° vom Hängen, unter 1 Nm: nicht korrigiert, und es wird gesagt; Achse senkrecht: keines</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{needs} Needs a body mass dated within 30 days.</source>
      <translation>{needs} Braucht eine Körpermasse von den letzten 30 Tagen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{retest} The lever arm's 1 cm, {lever_error_percent:g} %, is added.</source>
      <translation>{retest} Der 1 cm des Hebelarms, {lever_error_percent:g} %, kommt dazu.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{torque}; not corrected for the limb's weight. 1 cm of lever arm is about 3 %.</source>
      <translation>{torque}; nicht um das Gewicht der Gliedmaße korrigiert. 1 cm Hebelarm ist etwa 3 %.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the anatomical zero of the position.</source>
      <translation>Winkel zählen von der anatomischen Null der Position.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the still pose: only the total arc and excursions hold.</source>
      <translation>Winkel zählen von der stillen Haltung: Nur der ganze Bogen und Ausschläge gelten.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Axis by {method}, residual {residual_deg:.1f}°.</source>
      <translation>Achse nach {method}, Restfehler {residual_deg:.1f}°.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>No pelvis sensor: what the pelvis turned is not taken off the angle.</source>
      <translation>Kein Beckensensor: Was das Becken drehte, ist vom Winkel nicht abgezogen.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the angle came back {error:.0f}° beside its start, more than {largest_closure_deg:g}°. Repeat the trial within 20 s and end it in the start pose.</source>
      <translation>Nicht messbar: Der Winkel kam {error:.0f}° neben seinem Anfang zurück, mehr als {largest_closure_deg:g}°. Wiederholen Sie den Versuch innerhalb von 20 s und beenden Sie ihn in der Anfangshaltung.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the sensor's alignment is not known to {largest_residual_deg:g}°, so only the total arc holds. Place the sensor as the picture shows and repeat the functional movement.</source>
      <translation>Nicht messbar: Die Ausrichtung des Sensors ist nicht auf {largest_residual_deg:g}° bekannt, es gilt also nur der ganze Bogen. Setzen Sie den Sensor wie im Bild und wiederholen Sie die funktionelle Bewegung.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Olsson/Seel</source>
      <translation>Olsson/Seel</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Rotation axis from: {found_by}.</source>
      <translation>Rotationsachse aus: {found_by}.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>functional movement</source>
      <translation>funktionelle Bewegung</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>placement picture only</source>
      <translation>nur Bild der Platzierung</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Angle between gravity in the pelvis sensor now and in the still pose: needs no alignment</source>
      <translation>Winkel zwischen der Schwerkraft im Beckensensor jetzt und in der stillen Haltung: braucht keine Ausrichtung</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>FPPA-equivalent knee valgus: angle between the long axes of thigh and shank, projected on the pelvis's frontal plane, as change {still}</source>
      <translation>Knievalgus entsprechend dem FPPA: Winkel zwischen den Längsachsen von Oberschenkel und Unterschenkel, auf die Frontalebene des Beckens projiziert, als Änderung {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Frontal-plane knee angle: shank against the thigh, second ISB angle, as change {still}</source>
      <translation>Kniewinkel in der Frontalebene: Unterschenkel gegen Oberschenkel, zweiter ISB-Winkel, als Änderung {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Heading-only hip rotation at the return to the start pose, against the start; known once it is back</source>
      <translation>Hüftrotation nur nach Richtung bei der Rückkehr zur Anfangshaltung, gegen den Anfang; bekannt, sobald sie zurück ist</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Hip rotation as it is stored (ISB): hip_rotation_deg with the sign of internal rotation, or the third angle of the hip {still} where the protocol has no rotation axis</source>
      <translation>Hüftrotation wie gespeichert (ISB): hip_rotation_deg mit dem Vorzeichen der Innenrotation oder der dritte Winkel der Hüfte {still}, wo der Test keine Rotationsachse hat</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Opening of the thigh (abduction and external rotation) about its functional axis, {still}, minus the pelvis roll</source>
      <translation>Öffnung des Oberschenkels (Abduktion und Außenrotation) um seine funktionelle Achse, {still}, weniger das Rollen des Beckens</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of hip_rotation_deg</source>
      <translation>Rate von hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of thigh_opening_deg</source>
      <translation>Rate von thigh_opening_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, first ISB angle with the sign turned</source>
      <translation>Unterschenkel gegen Oberschenkel, erster ISB-Winkel mit gedrehtem Vorzeichen</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, third ISB angle, as change {still}</source>
      <translation>Unterschenkel gegen Oberschenkel, dritter ISB-Winkel, als Änderung {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, first ISB angle (about the pelvis's side-to-side axis)</source>
      <translation>Oberschenkel gegen Becken, erster ISB-Winkel (um die Querachse des Beckens)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, second ISB angle (about the floating axis)</source>
      <translation>Oberschenkel gegen Becken, zweiter ISB-Winkel (um die schwebende Achse)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its front-back axis {still}</source>
      <translation>Drehung des Beckens um seine Achse von vorn nach hinten {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its long axis {still}; lying down this is the roll</source>
      <translation>Drehung des Beckens um seine Längsachse {still}; im Liegen ist das das Rollen</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its side-to-side axis {still}</source>
      <translation>Drehung des Beckens um seine Querachse {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the shank about the thigh axis minus the pelvis angle about it, {zero}</source>
      <translation>Drehung des Unterschenkels um die Oberschenkelachse weniger den Beckenwinkel um sie, {zero}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its front-back axis {still}</source>
      <translation>Drehung des Rumpfs um seine Achse von vorn nach hinten {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its long axis {still}</source>
      <translation>Drehung des Rumpfs um seine Längsachse {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its side-to-side axis {still}</source>
      <translation>Drehung des Rumpfs um seine Querachse {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>against the still pose</source>
      <translation>gegen die stille Haltung</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>as hip_rotation_deg</source>
      <translation>wie hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>forward (anterior tilt)</source>
      <translation>nach vorn (Kippung)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>from the anatomical zero where the alignment allows it, else from the still pose</source>
      <translation>von der anatomischen Null, wo die Ausrichtung es erlaubt, sonst von der stillen Haltung</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>internal rotation</source>
      <translation>Innenrotation</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>its front toward the tested side</source>
      <translation>Vorderseite zur getesteten Seite</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>never negative</source>
      <translation>nie negativ</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>pelvis_obliquity_deg with the other sign: how far the free side dropped</source>
      <translation>pelvis_obliquity_deg mit dem anderen Vorzeichen: wie weit die freie Seite sank</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the free side goes down (away from the tested side)</source>
      <translation>die freie Seite geht hinunter (weg von der getesteten Seite)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the tested side goes down (toward the tested side)</source>
      <translation>die getestete Seite geht hinunter (zur getesteten Seite)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the protocol's positive angle, on either side</source>
      <translation>zum positiven Winkel des Tests, auf beiden Seiten</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the tested side</source>
      <translation>zur getesteten Seite</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>valgus (abduction)</source>
      <translation>Valgus (Abduktion)</translation>
    </message>
    <message>
      <location filename="domain/motion/zero.py" />
      <source>anatomical</source>
      <translation>anatomisch</translation>
    </message>
    <message>
      <location filename="domain/program/arc_error.py" />
      <source>How much a pain-free arc varies from day to day is not known and not in it.</source>
      <translation>Wie sehr ein schmerzfreier Bogen von Tag zu Tag schwankt, ist nicht bekannt und nicht darin.</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>ahead</source>
      <translation>bevorstehend</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>done</source>
      <translation>gemacht</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>missed</source>
      <translation>versäumt</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>partly</source>
      <translation>teilweise</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A phase needs a name: write one, such as Foundation.</source>
      <translation>Eine Phase braucht einen Namen: Schreiben Sie einen, wie Grundlage.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A program needs a title: write one, such as Back to football.</source>
      <translation>Ein Programm braucht einen Titel: Schreiben Sie einen, wie Zurück zum Fußball.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>There is no next phase: add one, or end the program.</source>
      <translation>Es gibt keine nächste Phase: Fügen Sie eine hinzu oder beenden Sie das Programm.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This gate is no longer in the program: look at the program again.</source>
      <translation>Diese Bedingung ist nicht mehr im Programm: Sehen Sie das Programm noch einmal an.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This phase is no longer in the program: choose another.</source>
      <translation>Diese Phase ist nicht mehr im Programm: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This set is no longer in the plan: it was changed or taken out meanwhile.</source>
      <translation>Dieser Satz ist nicht mehr im Plan: Er wurde inzwischen geändert oder herausgenommen.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: choose a day from Monday to Sunday, or leave it open.</source>
      <translation>{day_title}: Wählen Sie einen Tag von Montag bis Sonntag oder lassen Sie es offen.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: {sets} sets cannot be; give 1 to {most_sets}.</source>
      <translation>{day_title}: {sets} Sätze gehen nicht; geben Sie 1 bis {most_sets} an.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{phase} cannot last {weeks} weeks: give 1 to {most_weeks}.</source>
      <translation>{phase} kann nicht {weeks} Wochen dauern: Geben Sie 1 bis {most_weeks} an.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>A phase cannot be left on the limb symmetry index (LSI) alone: 90 % is what experts agreed on, not a proof, and its own error is larger than the step. Add one in Nm/kg per side, an arc or a drift.</source>
      <translation>Eine Phase kann nicht allein über den Limb-Symmetrie-Index (LSI) verlassen werden: 90 % haben Fachleute vereinbart, das ist kein Beweis, und sein eigener Fehler ist größer als der Schritt. Fügen Sie eine in Nm/kg je Seite, einen Bogen oder eine Drift hinzu.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>cannot be told apart</source>
      <translation>lässt sich nicht unterscheiden</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>could not be measured.</source>
      <translation>konnte nicht gemessen werden.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>decided by the coach</source>
      <translation>vom Coach entschieden</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>measured in {unit}, the gate asks for {unit2}.</source>
      <translation>gemessen in {unit}, die Bedingung verlangt {unit2}.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>met</source>
      <translation>erfüllt</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>never measured: do the test first.</source>
      <translation>nie gemessen: Machen Sie zuerst den Test.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the LSI needs an involved side: note it on the athlete's page.</source>
      <translation>der LSI braucht eine betroffene Seite: Notieren Sie sie auf der Seite des Athleten.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the last value is of {measured_on}: older than {gate_valid_days} days, measure again.</source>
      <translation>der letzte Wert ist vom {measured_on}: älter als {gate_valid_days} Tage, messen Sie neu.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the uninvolved side has no value above 0.</source>
      <translation>die nicht betroffene Seite hat keinen Wert über 0.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the error of this measure is not known, so you decide.</source>
      <translation>{said}: Der Fehler dieses Maßes ist nicht bekannt, also entscheiden Sie.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the threshold lies inside the measurement error.</source>
      <translation>{said}: Die Schwelle liegt innerhalb des Messfehlers.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{value} against {relation} {threshold}</source>
      <translation>{value} gegen {relation} {threshold}</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{words} (error of the angles {error})</source>
      <translation>{words} (Fehler der Winkel {error})</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>hard</source>
      <translation>hart</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>mobility</source>
      <translation>Beweglichkeit</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>rest</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due on {due}.</source>
      <translation>Beweglichkeitscheck fällig am {due}.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: none has been done in this program.</source>
      <translation>Beweglichkeitscheck fällig: In diesem Programm wurde noch keiner gemacht.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: the last was {since} ago, {check_every_days} are asked for.</source>
      <translation>Beweglichkeitscheck fällig: Der letzte war vor {since}, verlangt sind alle {check_every_days} Tage.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>mobility, stability or rest day</source>
      <translation>Tag für Beweglichkeit, Stabilität oder Ruhe</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{before} and {after} are both hard: put {needed} between them.</source>
      <translation>{before} und {after} sind beide hart: Legen Sie {needed} dazwischen.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} day</source>
      <translation>{count} Tag</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} days</source>
      <translation>{count} Tagen</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} hard days in the week of {monday}: keep to {most_hard_per_week}, the others mobility or stability.</source>
      <translation>{count} harte Tage in der Woche vom {monday}: Bleiben Sie bei {most_hard_per_week}, die anderen für Beweglichkeit oder Stabilität.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{place}{place2} is sore at {sore_severity:g} or more since {row}: hold or ease the load there, and ask a clinician when it does not pass.</source>
      <translation>{place}{place2} schmerzt mit {sore_severity:g} oder mehr seit {row}: Halten oder verringern Sie dort die Last und fragen Sie einen Arzt oder Therapeuten, wenn es nicht vergeht.</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one [[phases]]</source>
      <translation>mindestens ein [[phases]]</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one sentence that says where the plan is from</source>
      <translation>mindestens ein Satz, der sagt, woher der Plan ist</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>cannot be a program</source>
      <translation>kann kein Programm sein</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>is not there</source>
      <translation>ist nicht da</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>metric</source>
      <translation>Maß</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>names the {what} {name!r}, which there is not{near}</source>
      <translation>nennt {what} {name!r}, was es nicht gibt{near}</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>test or exercise</source>
      <translation>Test oder Übung</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>any day</source>
      <translation>beliebiger Tag</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> The target of {series} {likely}.</source>
      <translation> Das Ziel von {series} {likely}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> {due_on} is further ahead than the visits reach back.</source>
      <translation> {due_on} liegt weiter voraus, als die Termine zurückreichen.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>At the target: {shown} on {on}. Within its error it may be less: measure it once more.</source>
      <translation>Am Ziel: {shown} am {on}. Innerhalb des Fehlers kann es weniger sein: Messen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Due on {due_on} and not reached: {series} at the last visit.</source>
      <translation>Fällig am {due_on} und nicht erreicht: {series} beim letzten Termin.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>In words only: no number to follow.</source>
      <translation>Nur in Worten: keine Zahl, der zu folgen wäre.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Likely between {low} and {high} on {on} (8 in 10), if it goes on as it has.</source>
      <translation>Wahrscheinlich zwischen {low} und {high} am {on} (8 von 10), wenn es so weitergeht.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Not measured yet: the first visit with this test starts the line.</source>
      <translation>Noch nicht gemessen: Der erste Termin mit diesem Test beginnt die Linie.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. The visits are too long ago to look further than {end}.</source>
      <translation>Jetzt {series}. Die Termine liegen zu weit zurück, um über {end} hinaus zu sehen.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. {days}</source>
      <translation>Jetzt {series}. {days}</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached on {reached_on}.</source>
      <translation>Erreicht am {reached_on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached: {shown} on {on}.</source>
      <translation>Erreicht: {shown} am {on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is likely reached</source>
      <translation>wird wahrscheinlich erreicht</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is not likely reached by then</source>
      <translation>wird bis dahin wahrscheinlich nicht erreicht</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>lies inside: it can go either way</source>
      <translation>liegt darin: Es kann so oder so ausgehen</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Before the test: {answered}</source>
      <translation>Vor dem Test: {answered}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Healed</source>
      <translation>Geheilt</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Injury</source>
      <translation>Verletzung</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Missed week: nothing planned was done</source>
      <translation>Versäumte Woche: Nichts Geplantes wurde gemacht</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Sharp pain: {site}</source>
      <translation>Stechender Schmerz: {site}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Surgery</source>
      <translation>Operation</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>injury</source>
      <translation>Verletzung</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>missed week</source>
      <translation>versäumte Woche</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>pain</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>place not said</source>
      <translation>Stelle nicht genannt</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>fatigue</source>
      <translation>Ermüdung</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>neither</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>other</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source> by {size}</source>
      <translation> um {size}</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real.</source>
      <translation>Diese Änderung ist echt.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real. Talk with your coach about it.</source>
      <translation>Diese Änderung ist echt. Sprich mit deinem Coach darüber.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You did every session for {weeks} weeks in a row. Well done!</source>
      <translation>Du hast {weeks} Wochen hintereinander jede Einheit gemacht. Gut gemacht!</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire less</source>
      <translation>Du ermüdest weniger</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire sooner</source>
      <translation>Du ermüdest früher</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body slips out of line more</source>
      <translation>Dein Körper gerät mehr aus der Linie</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body stays in line better</source>
      <translation>Dein Körper bleibt besser in der Linie</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your {side} {joint}</source>
      <translation>Deine Seite {side}: {joint}</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a higher score</source>
      <translation>hat eine höhere Wertung</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a lower score</source>
      <translation>hat eine niedrigere Wertung</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is stronger</source>
      <translation>ist stärker</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is weaker</source>
      <translation>ist schwächer</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves further</source>
      <translation>bewegt sich weiter</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves less far</source>
      <translation>bewegt sich weniger weit</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moving out to the side</source>
      <translation>zur Seite hinaus bewegen</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>squeezing in</source>
      <translation>zusammendrücken</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning in</source>
      <translation>eindrehen</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning out</source>
      <translation>ausdrehen</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} has its first test. Next time we can see a change.</source>
      <translation>{series}: Das war der erste Test. Nächstes Mal sehen wir eine Änderung.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} is about the same. The test cannot see a change this small.</source>
      <translation>{series} ist etwa gleich. Eine so kleine Änderung kann der Test nicht sehen.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tested in a new way. We cannot put it next to your first test.</source>
      <translation>{series} wurde anders getestet. Das lässt sich nicht neben deinen ersten Test stellen.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tried once. The next test is your start.</source>
      <translation>{series} wurde einmal probiert. Der nächste Test ist dein Anfang.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{words} in the {name}.</source>
      <translation>{words} bei {name}.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Better alignment</source>
      <translation>Bessere Linie</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less fatigue</source>
      <translation>Weniger Ermüdung</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less technique is lost through the set</source>
      <translation>Im Lauf des Satzes geht weniger Technik verloren</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More fatigue</source>
      <translation>Mehr Ermüdung</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More technique is lost through the set</source>
      <translation>Im Lauf des Satzes geht mehr Technik verloren</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Worse alignment</source>
      <translation>Schlechtere Linie</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really higher</source>
      <translation>ist wirklich höher</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really lower</source>
      <translation>ist wirklich niedriger</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really stronger</source>
      <translation>ist wirklich stärker</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really weaker</source>
      <translation>ist wirklich schwächer</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches further</source>
      <translation>reicht wirklich weiter</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches less far</source>
      <translation>reicht wirklich weniger weit</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>the visit of {first_on}</source>
      <translation>dem Termin vom {first_on}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one} since {one2}, within the {one3} that this test</source>
      <translation>{one} seit {one2}, innerhalb der {one3}, die dieser Test</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one}, beyond the {one2} this test can tell apart</source>
      <translation>{one}, über den {one2}, die dieser Test unterscheiden kann</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series} {series2} than at {one}: {told}.</source>
      <translation>{series} {series2} als bei {one}: {told}.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {one} since {one2}, no verdict. {reason}</source>
      <translation>{series}: {one} seit {one2}, kein Urteil. {reason}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {told} cannot tell from measurement error.</source>
      <translation>{series}: {told} nicht vom Messfehler unterscheiden kann.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{side} {measure_label} {size} a week ({low} to {high})</source>
      <translation>{side} {measure_label} {size} je Woche ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{weeks} weeks in a row with every planned session.</source>
      <translation>{weeks} Wochen hintereinander mit jeder geplanten Einheit.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{what}, {short_title}: {sizes}. For interest, not a verdict.</source>
      <translation>{what}, {short_title}: {sizes}. Zur Information, kein Urteil.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough visits yet: {missing} more.</source>
      <translation>Noch nicht genug Termine: {missing} mehr.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough weeks yet: a visit on {ready} or later makes them {least_days}.</source>
      <translation>Noch nicht genug Wochen: Mit einem Termin am {ready} oder später sind es {least_days}.</translation>
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>A first visit without practice is not a baseline: the next one is.</source>
      <translation>Ein erster Termin ohne Übung ist kein Ausgangswert: Der nächste ist es.</translation>
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>Only the baseline so far: the next visit can be compared with it.</source>
      <translation>Bisher nur der Ausgangswert: Der nächste Termin lässt sich damit vergleichen.</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high_deg}°</source>
      <translation>bis {high_deg}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high}°</source>
      <translation>bis {high}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>{lever}: {after} instead of {before}</source>
      <translation>{lever}: {after} statt {before}</translation>
    </message>
    <message>
      <location filename="domain/progression/blocks.py" />
      <source>Closed since {day}: sharp pain{where} in {name}, {side}. It opens after a visit without pain; until then modify it, or ask a clinician.</source>
      <translation>Gesperrt seit {day}: stechender Schmerz{where} bei {name}, {side}. Es öffnet nach einem Termin ohne Schmerz; bis dahin verändern Sie die Übung oder fragen Sie einen Arzt oder Therapeuten.</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>compensation drift</source>
      <translation>Zunahme der Ausweichbewegungen</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>completed work</source>
      <translation>geschaffte Arbeit</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>discomfort</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>effort (RPE)</source>
      <translation>Anstrengung (RPE)</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not analysed</source>
      <translation>nicht ausgewertet</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not every set is analysed</source>
      <translation>nicht jeder Satz ist ausgewertet</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured in every set</source>
      <translation>nicht in jedem Satz gemessen</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated after every set</source>
      <translation>nicht nach jedem Satz bewertet</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>nothing was planned</source>
      <translation>nichts war geplant</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sharp pain</source>
      <translation>stechender Schmerz</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sleep</source>
      <translation>Schlaf</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>soreness</source>
      <translation>Schmerzen</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>stability</source>
      <translation>Stabilität</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>technique failure</source>
      <translation>Technikverlust</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Nothing was done yet.</source>
      <translation>Noch wurde nichts gemacht.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: no rule asks for a change.</source>
      <translation>So bleiben: Keine Regel verlangt eine Änderung.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: pain or technique says no to more.</source>
      <translation>So bleiben: Schmerz oder Technik sagt nein zu mehr.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: {missing}.</source>
      <translation>So bleiben: {missing}.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>is not known ({clean})</source>
      <translation>ist nicht bekannt ({clean})</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>within its error</source>
      <translation>innerhalb seines Fehlers</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>["block", "less", "hold", "more"]</source>
      <translation>["block", "less", "hold", "more"]</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one condition</source>
      <translation>mindestens eine Bedingung</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one { what = ..., step = ... }</source>
      <translation>mindestens ein { what = ..., step = ... }</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>block</source>
      <translation>sperren</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>has the same id twice</source>
      <translation>hat dieselbe id zweimal</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>is another order</source>
      <translation>ist eine andere Reihenfolge</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>names {unknown!r} in braces</source>
      <translation>nennt {unknown!r} in Klammern</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>no change</source>
      <translation>keine Änderung</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one of </source>
      <translation>eines von </translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one rule for each id</source>
      <translation>eine Regel für jede id</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>range</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>repetitions</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>stands in a rule that says {effect}</source>
      <translation>steht in einer Regel, die {effect} sagt</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>steps {amount:g} in a rule that asks for {effect}</source>
      <translation>geht {amount:g} in einer Regel, die {effect} verlangt</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>surface</source>
      <translation>Untergrund</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>the other sign</source>
      <translation>das andere Vorzeichen</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>{fact!r} has {count} relations</source>
      <translation>{fact!r} hat {count} Beziehungen</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>A suggestion cannot change {unknown}: change the day itself.</source>
      <translation>Ein Vorschlag kann {unknown} nicht ändern: Ändern Sie den Tag selbst.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>This suggestion was decided already: look at the program again.</source>
      <translation>Dieser Vorschlag wurde schon entschieden: Sehen Sie das Programm noch einmal an.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>noted</source>
      <translation>notiert</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>overtaken</source>
      <translation>überholt</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: closed until a visit without pain</source>
      <translation>{what}: gesperrt bis zu einem Termin ohne Schmerz</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: make it easier; choose what</source>
      <translation>{what}: leichter machen; wählen Sie, was</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: ready for more, but everything is at its limit</source>
      <translation>{what}: bereit für mehr, aber alles ist an seiner Grenze</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is</source>
      <translation>{what}: so bleiben</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is, {missing}</source>
      <translation>{what}: so bleiben, {missing}</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: {lever} {after} instead of {before}</source>
      <translation>{what}: {lever} {after} statt {before}</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>assisted</source>
      <translation>unterstützt</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>both</source>
      <translation>beide</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>break</source>
      <translation>Bruchtest</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>core</source>
      <translation>Rumpf</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>dynamic</source>
      <translation>dynamisch</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>foundation</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>isometric</source>
      <translation>isometrisch</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>make</source>
      <translation>Haltetest</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>one</source>
      <translation>eine</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>passive</source>
      <translation>passiv</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>sport</source>
      <translation>Sport</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>strengthening</source>
      <translation>Kräftigung</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>warm up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above</source>
      <translation>oben</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above inner ankle</source>
      <translation>über dem Innenknöchel</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above outer ankle</source>
      <translation>über dem Außenknöchel</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back</source>
      <translation>hinten</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of ankle</source>
      <translation>hinten am Knöchel</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of thigh</source>
      <translation>Oberschenkelrückseite</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>carry</source>
      <translation>tragen</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>clam</source>
      <translation>Muschel</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>forearm</source>
      <translation>Unterarm</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front</source>
      <translation>vorn</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of ankle</source>
      <translation>vorn am Knöchel</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of thigh</source>
      <translation>Oberschenkelvorderseite</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>inner knee</source>
      <translation>Knieinnenseite</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>lunge</source>
      <translation>Ausfallschritt</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>outer knee</source>
      <translation>Knieaußenseite</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>plank</source>
      <translation>Stütz</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>prone</source>
      <translation>Bauchlage</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>run</source>
      <translation>laufen</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>seated</source>
      <translation>Sitz</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>sole</source>
      <translation>Sohle</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>supine</source>
      <translation>Rückenlage</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>walk</source>
      <translation>gehen</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>wrist</source>
      <translation>Handgelenk</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>below</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>either</source>
      <translation>beides</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>whole</source>
      <translation>ganz</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above elbow</source>
      <translation>über dem Ellbogen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above knee</source>
      <translation>über dem Knie</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ankle weight</source>
      <translation>Fußgewicht</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>balance board</source>
      <translation>Balancebrett</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ball of foot</source>
      <translation>Fußballen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>behind</source>
      <translation>dahinter</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chair</source>
      <translation>Stuhl</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chest</source>
      <translation>Brust</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cones</source>
      <translation>Hütchen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cuff centre</source>
      <translation>Manschettenmitte</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>dumbbell</source>
      <translation>Kurzhantel</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>elbow</source>
      <translation>Ellbogen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>fixed anchor</source>
      <translation>feste Verankerung</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>floor</source>
      <translation>Boden</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foam pad</source>
      <translation>Schaumstoffmatte</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foot</source>
      <translation>Fuß</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>greater trochanter</source>
      <translation>großer Rollhügel</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hand support</source>
      <translation>Handstütze</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hip centre</source>
      <translation>Hüftmitte</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>kettlebell</source>
      <translation>Kettlebell</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>knee joint line</source>
      <translation>Kniegelenkspalt</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>lateral malleolus</source>
      <translation>Außenknöchel</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mat</source>
      <translation>Matte</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mini band</source>
      <translation>Miniband</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>overhead</source>
      <translation>über Kopf</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>pillow</source>
      <translation>Kissen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>shoulder tip</source>
      <translation>Schulterhöhe</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>step</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>strap</source>
      <translation>Gurt</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>table</source>
      <translation>Liege</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>towel</source>
      <translation>Handtuch</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turf</source>
      <translation>Rasen</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turn disc</source>
      <translation>Drehscheibe</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>waist</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>wall</source>
      <translation>Wand</translation>
    </message>
    <message>
      <location filename="domain/protocol/unverified.py" />
      <source>Unverified: sets, repetitions, holds, rest, tempo and targets that none of these gives are starting values of the product. Change them to your own.</source>
      <translation>Nicht geprüft: Sätze, Wiederholungen, Haltezeiten, Pausen, Tempo und Ziele, die keine dieser Quellen nennt, sind Anfangswerte des Produkts. Ändern Sie sie auf Ihre eigenen.</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Best two trials differ</source>
      <translation>Beste zwei Versuche verschieden</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force at rest moved</source>
      <translation>Kraft in Ruhe verschoben</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force not quiet before the pull</source>
      <translation>Kraft vor dem Zug nicht ruhig</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Held too short</source>
      <translation>Zu kurz gehalten</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb rests elsewhere</source>
      <translation>Gliedmaße ruht anderswo</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb turned in an isometric pull</source>
      <translation>Gliedmaße drehte bei isometrischem Zug</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>N that the force at rest may move (half the allowed slack)</source>
      <translation>N, um die sich die Kraft in Ruhe verschieben darf (die Hälfte des erlaubten Spiels)</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>No force seen before the pull</source>
      <translation>Keine Kraft vor dem Zug gesehen</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Swing before the pull</source>
      <translation>Schwung vor dem Zug</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Tension before the pull</source>
      <translation>Spannung vor dem Zug</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the limb may turn</source>
      <translation>Grad, um die sich die Gliedmaße drehen darf</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the resting angle may move</source>
      <translation>Grad, um die sich der Ruhewinkel verschieben darf</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>percent that the best two trials may differ</source>
      <translation>Prozent, um die sich die besten zwei Versuche unterscheiden dürfen</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>share of the prescribed hold that is needed</source>
      <translation>Anteil des vorgegebenen Haltens, der nötig ist</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo.</source>
      <translation>Die Kraft fiel auf {lowest:.0f} N: Es wurde unter Last tariert. Tarieren Sie neu und machen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: its angles are off by as much. Set its rate and redo.</source>
      <translation>Der Sensor hier: {where} sandte {sent_hz:.0f} Messwerte je Sekunde, nicht {used_hz:.0f}: Seine Winkel sind um so viel falsch. Stellen Sie seine Rate ein und machen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>Less than 1 % of the {word} is missing.</source>
      <translation>Weniger als 1 % fehlt: {word}.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition of this set counts.</source>
      <translation>Keine Wiederholung dieses Satzes zählt.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition was found in this set.</source>
      <translation>In diesem Satz wurde keine Wiederholung gefunden.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>The best two trials differ by {spread:.0f} %: {advice}.</source>
      <translation>Die besten zwei Versuche unterscheiden sich um {spread:.0f} %: {advice}.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>one more, at most five</source>
      <translation>noch einer, höchstens fünf</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>rest, and repeat the test another day</source>
      <translation>ruhen und den Test an einem anderen Tag wiederholen</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>{missing:.0f} % of the {word} is missing: check the sensor's link.</source>
      <translation>{missing:.0f} % fehlen ({word}): Prüfen Sie die Verbindung des Sensors.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg rests {moved:.0f}° from where it first rested: check that the sensor sits tight.</source>
      <translation>Das Bein ruht {moved:.0f}° neben der ersten Ruhelage: Prüfen Sie, ob der Sensor fest sitzt.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg turned {turned:.0f}° in an isometric pull: tighten the strap.</source>
      <translation>Das Bein drehte um {turned:.0f}° bei einem isometrischen Zug: Ziehen Sie den Gurt fest.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>redo?</source>
      <translation>noch einmal?</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>{rule_label} could not be seen: check its sensor.</source>
      <translation>{rule_label} war nicht zu sehen: Prüfen Sie den Sensor.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>Held {held:.1f} s of {wanted:.0f} s: redo, and hold until {wanted:.0f}.</source>
      <translation>{held:.1f} s von {wanted:.0f} s gehalten: noch einmal, und bis {wanted:.0f} halten.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>No force was seen in the second before the pull, so its zero is not known: let go, then pull.</source>
      <translation>In der Sekunde vor dem Zug war keine Kraft zu sehen, ihre Null ist also nicht bekannt: loslassen, dann ziehen.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force at rest moved by {moved:+.0f} N since the first repetition: tare again.</source>
      <translation>Die Kraft in Ruhe hat sich seit der ersten Wiederholung um {moved:+.0f} N verschoben: Tarieren Sie neu.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force dipped by {dip:.0f} N before the pull: pull without a swing.</source>
      <translation>Die Kraft sank vor dem Zug um {dip:.0f} N: ohne Schwung ziehen.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force sensor reached its limit: use a stronger cell.</source>
      <translation>Der Kraftsensor erreichte seine Grenze: Nehmen Sie eine stärkere Zelle.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force was not quiet before the pull: wait, then pull.</source>
      <translation>Die Kraft war vor dem Zug nicht ruhig: warten, dann ziehen.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The strap already carried {tension:.0f} N before the pull: let go fully first.</source>
      <translation>Der Gurt trug vor dem Zug schon {tension:.0f} N: zuerst ganz loslassen.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>sample was a spike</source>
      <translation>Messwert war ein Ausreißer</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>samples were spikes</source>
      <translation>Messwerte waren Ausreißer</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>{spikes} force {word} and left out: check plug and cable.</source>
      <translation>{spikes} {word} der Kraft und ausgelassen: Prüfen Sie Stecker und Kabel.</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>after peak</source>
      <translation>nach der Spitze</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>before peak</source>
      <translation>vor der Spitze</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>armed</source>
      <translation>scharf</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>cancel</source>
      <translation>abbrechen</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connect</source>
      <translation>verbinden</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connected</source>
      <translation>verbunden</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connecting</source>
      <translation>verbindet</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>countdown</source>
      <translation>Countdown</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>disconnect</source>
      <translation>trennen</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>finish</source>
      <translation>beenden</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>go</source>
      <translation>los</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>live</source>
      <translation>live</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepare</source>
      <translation>vorbereiten</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepared</source>
      <translation>vorbereitet</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>preparing</source>
      <translation>wird vorbereitet</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>redo</source>
      <translation>noch einmal</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resting</source>
      <translation>ruht</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resume</source>
      <translation>fortsetzen</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>save</source>
      <translation>speichern</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saving</source>
      <translation>wird gespeichert</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>tare</source>
      <translation>tarieren</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>taring</source>
      <translation>wird tariert</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>{event!r} cannot happen while the station is {state!r}.</source>
      <translation>{event!r} geht nicht, während die Station im Zustand {state!r} ist.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A letter of the recovery key is wrong: compare it with the printed page.</source>
      <translation>Ein Buchstabe des Wiederherstellungsschlüssels ist falsch: Vergleichen Sie mit der gedruckten Seite.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A recovery key has {length} letters and digits, this one has {count}: compare it again.</source>
      <translation>Ein Wiederherstellungsschlüssel hat {length} Buchstaben und Ziffern, dieser hat {count}: Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>dropped</source>
      <translation>entfallen</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>revised</source>
      <translation>überarbeitet</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>started</source>
      <translation>begonnen</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source> by {due_on}</source>
      <translation> bis {due_on}</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>If something hurts or feels wrong, stop and tell your coach.</source>
      <translation>Wenn etwas schmerzt oder sich falsch anfühlt, hör auf und sag es deinem Coach.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Talk about this with your coach</source>
      <translation>Sprich darüber mit deinem Coach</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>What stayed the same</source>
      <translation>Was gleich blieb</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>You have not been tested yet. After your first test you will see your results here.</source>
      <translation>Du wurdest noch nicht getestet. Nach deinem ersten Test siehst du hier deine Ergebnisse.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your first tests</source>
      <translation>Deine ersten Tests</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your goals</source>
      <translation>Deine Ziele</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your progress</source>
      <translation>Dein Fortschritt</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your tests</source>
      <translation>Deine Tests</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}. Reached!</source>
      <translation>{words}. Erreicht!</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}: now {now}, and you want {target}{due}.</source>
      <translation>{words}: jetzt {now}, und du willst {target}{due}.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>95 % half-width of the value beside it. A dash means not measurable.</source>
      <translation>Halbe Breite des 95-%-Intervalls des Werts daneben. Ein Strich heißt nicht messbar.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>not distinguishable</source>
      <translation>nicht unterscheidbar</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really better</source>
      <translation>{arrow} wirklich besser</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really worse</source>
      <translation>{arrow} wirklich schlechter</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▲ real gain</source>
      <translation>▲ echter Zuwachs</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▼ real loss</source>
      <translation>▼ echter Verlust</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Left beside right</source>
      <translation>Links neben rechts</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Mean curves from the onset</source>
      <translation>Mittlere Kurven ab Kraftbeginn</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Several athletes</source>
      <translation>Mehrere Athleten</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>What differs</source>
      <translation>Was verschieden ist</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Where error comes from</source>
      <translation>Woher der Fehler kommt</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{label} highest {values}</source>
      <translation>{label} höchstens {values}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{letter} beside {reference}</source>
      <translation>{letter} neben {reference}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{signal_label}, mean curves: {highest}.</source>
      <translation>{signal_label}, mittlere Kurven: {highest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>This</source>
      <translation>Dieser</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>Up to 10 % is usual, from 20 % probable (Sapega); within measurement error it is none.</source>
      <translation>Bis 10 % ist üblich, ab 20 % wahrscheinlich (Sapega); innerhalb des Messfehlers ist es keines.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>within measurement error</source>
      <translation>innerhalb des Messfehlers</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>{verdict}, in spite of: {codes}</source>
      <translation>{verdict}, trotz: {codes}</translation>
    </message>
    <message>
      <location filename="domain/reports/document.py" />
      <source>time s</source>
      <translation>Zeit s</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Group report</source>
      <translation>Gruppenbericht</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Left, since baseline</source>
      <translation>Links, seit Ausgangswert</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Newest decision value of each side; weaker side by how much of the stronger, where both are of one day. Values of different people are not compared in this table.</source>
      <translation>Neuester Entscheidungswert jeder Seite; schwächere Seite um so viel der stärkeren, wo beide von einem Tag sind. Werte verschiedener Personen werden in dieser Tabelle nicht verglichen.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Not tested yet</source>
      <translation>Noch nicht getestet</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really better in at least one test: {better}.</source>
      <translation>Wirklich besser in mindestens einem Test: {better}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really worse in at least one test: {worse}.</source>
      <translation>Wirklich schlechter in mindestens einem Test: {worse}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Right, since baseline</source>
      <translation>Rechts, seit Ausgangswert</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Weaker side</source>
      <translation>Schwächere Seite</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>no verdict</source>
      <translation>kein Urteil</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{tested} of {count} tested, {count2} tests and sides.</source>
      <translation>{tested} von {count} getestet, {count2} Tests und Seiten.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{words}, {share} % less</source>
      <translation>{words}, {share} % weniger</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_charts.py" />
      <source>{title}, {measure_label}, {count} from {first} to {last}, newest {newest}.</source>
      <translation>{title}, {measure_label}, {count} vom {first} bis {last}, neuester {newest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Beside the baseline</source>
      <translation>Neben dem Ausgangswert</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Cannot be compared yet</source>
      <translation>Noch nicht vergleichbar</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>No test has been done yet: there is nothing to follow.</source>
      <translation>Noch kein Test wurde gemacht: Es gibt nichts zu verfolgen.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Nothing has changed beyond what these tests can tell from measurement error.</source>
      <translation>Nichts hat sich über das hinaus geändert, was diese Tests vom Messfehler unterscheiden können.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Over the visits</source>
      <translation>Über die Termine</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Planned sessions done</source>
      <translation>Geplante Einheiten gemacht</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Progress report</source>
      <translation>Fortschrittsbericht</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>The shaded band holds every value that one visit cannot be told apart from the baseline mean (MDC95). Open dots stand for visits that may not be compared with the newest: the reason is under What happened.</source>
      <translation>Das schattierte Band enthält jeden Wert, der bei einem Termin nicht vom mittleren Ausgangswert unterscheidbar ist (MDC95). Offene Punkte stehen für Termine, die nicht mit dem neuesten verglichen werden dürfen: Der Grund steht unter „Was geschah“.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Visits</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Within error</source>
      <translation>Innerhalb des Fehlers</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worse: look at this first</source>
      <translation>Schlechter: zuerst hierauf schauen</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worth a word</source>
      <translation>Ein Wort wert</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>really better</source>
      <translation>wirklich besser</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>{names}.</source>
      <translation>{names}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source> ({visits} visits)</source>
      <translation> ({visits} Termine)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>A week (95 %)</source>
      <translation>Je Woche (95 %)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline: the mean of the baseline visits. Told apart from: the smallest change in that direction that the test can tell from measurement error.</source>
      <translation>Ausgangswert: das Mittel der ersten Termine. Unterscheidbar ab: die kleinste Änderung in jener Richtung, die der Test vom Messfehler unterscheiden kann.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>How it stands</source>
      <translation>Wie es steht</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Other measures</source>
      <translation>Andere Maße</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Told apart from</source>
      <translation>Unterscheidbar ab</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{side}, {title}: {label}{unit}</source>
      <translation>{side}, {title}: {label}{unit}</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{size} a week ({low} to {high})</source>
      <translation>{size} je Woche ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Score %</source>
      <translation>Wertung %</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Tempo s</source>
      <translation>Tempo s</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>▲ {text} off</source>
      <translation>▲ {text} daneben</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✓ yes</source>
      <translation>✓ ja</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✗ no: {reason}</source>
      <translation>✗ nein: {reason}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Also done: {sentence_list}.</source>
      <translation>Außerdem gemacht: {sentence_list}.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Baseline report</source>
      <translation>Ausgangsbericht</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference = (larger - smaller) / larger. Up to 10 % is usual, from 20 % probable (Sapega).</source>
      <translation>Unterschied = (größer - kleiner) / größer. Bis 10 % ist üblich, ab 20 % wahrscheinlich (Sapega).</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Discomfort {discomfort:g} of 10{where} in {name}: see a clinician.</source>
      <translation>Beschwerden {discomfort:g} von 10{where} bei {name}: ärztlich oder therapeutisch abklären.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session report</source>
      <translation>Sitzungsbericht</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Sharp pain{where} in {name}: no more of it in this visit.</source>
      <translation>Stechender Schmerz{where} bei {name}: In diesem Termin nicht mehr davon.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>near from {near}, beyond from {beyond} ({quality}). {source}</source>
      <translation>nahe ab {near}, darüber ab {beyond} ({quality}). {source}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{counted} of {count} count</source>
      <translation>{counted} von {count} zählen</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{part} ({count} of {count2} count)</source>
      <translation>{part} ({count} von {count2} zählen)</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} beyond the limit of {limit} in {over} of {count}</source>
      <translation>{rule_label} über der Grenze von {limit} in {over} von {count}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} within the limit of {limit} in every repetition.</source>
      <translation>{rule_label} innerhalb der Grenze von {limit} in jeder Wiederholung.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{what}: no repetition was found.</source>
      <translation>{what}: Keine Wiederholung wurde gefunden.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>beyond {words}</source>
      <translation>über {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>last time</source>
      <translation>letztes Mal</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>near {words}</source>
      <translation>nahe {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>this time</source>
      <translation>dieses Mal</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>{title} over time, {count}, highest {highest} at {time_s:.1f} s.</source>
      <translation>{title} über der Zeit, {count}, höchster Wert {highest} bei {time_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Beside last time</source>
      <translation>Neben dem letzten Mal</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Last time</source>
      <translation>Letztes Mal</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>This time</source>
      <translation>Dieses Mal</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} cannot be told apart from {before}: {change} is within measurement error.</source>
      <translation>{label} lässt sich nicht von {before} unterscheiden: {change} liegt innerhalb des Messfehlers.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really higher than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} ist wirklich höher als am {before}: {change}, über dem Messfehler.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really lower than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} ist wirklich niedriger als am {before}: {change}, über dem Messfehler.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>: redo?</source>
      <translation>: noch einmal?</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Contraction</source>
      <translation>Kontraktion</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Feedback</source>
      <translation>Feedback</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Rated of 10</source>
      <translation>Bewertet von 10</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Started</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>mean of {counted} counted</source>
      <translation>Mittel der {counted} gezählten</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>{words}, best {best}</source>
      <translation>{words}, bester {best}</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>Visits and what is due</source>
      <translation>Termine und was fällig ist</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{athletes} · {due} due · {beyond} beyond a limit</source>
      <translation>{athletes} · {due} fällig · {beyond} über einer Grenze</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{test}, {side}: places</source>
      <translation>{test}, {side}: Plätze</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>amber</source>
      <translation>gelb</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>info</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>invalid</source>
      <translation>ungültig</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Places that overlap cannot be told apart: their difference is within the error of the two values.</source>
      <translation>Plätze, die sich überlappen, lassen sich nicht unterscheiden: Ihr Unterschied liegt innerhalb des Fehlers der beiden Werte.</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Without a known test-retest error nobody can be told apart: there is an order, and no place.</source>
      <translation>Ohne bekannten Test-Retest-Fehler lässt sich niemand unterscheiden: Es gibt eine Reihenfolge und keinen Platz.</translation>
    </message>
    <message>
      <location filename="domain/samples/filters.py" />
      <source>{kind}, {taps} taps, -3 dB at {cutoff_hz:.1f} Hz ({rate_hz:g} Hz sampling), delay of {delay_s:.0f} ms removed</source>
      <translation>{kind}, {taps} Koeffizienten, -3 dB bei {cutoff_hz:.1f} Hz ({rate_hz:g} Hz Abtastung), Verzug von {delay_s:.0f} ms entfernt</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>discarded</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>incomplete</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>recording</source>
      <translation>nimmt auf</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source> since {since:%H:%M}</source>
      <translation> seit {since:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Clinic away</source>
      <translation>Praxis fern</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Sending</source>
      <translation>Sendet</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>This station works alone: nothing is sent anywhere.</source>
      <translation>Diese Station arbeitet allein: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>everything is at the clinic's database, as of {exchanged_at:%H:%M}</source>
      <translation>alles ist in der Datenbank der Praxis, Stand {exchanged_at:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>the clinic's database has not been asked yet</source>
      <translation>die Datenbank der Praxis wurde noch nicht gefragt</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} changed at two stations: decide below</source>
      <translation>{conflicts} an zwei Stationen geändert: unten entscheiden</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} to decide</source>
      <translation>{conflicts} zu entscheiden</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} change waits</source>
      <translation>{count} Änderung wartet</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} changes wait</source>
      <translation>{count} Änderungen warten</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{waiting} waiting</source>
      <translation>{waiting} warten</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>anterior</source>
      <translation>anterior</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>distal</source>
      <translation>distal</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>posterior</source>
      <translation>posterior</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>proximal</source>
      <translation>proximal</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>Every visit gave the same value: that is no error. Look at the sets of the study.</source>
      <translation>Jeder Termin gab denselben Wert: Das ist kein Fehler. Sehen Sie die Sätze der Studie an.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The ICC is negative: the athletes differ less from one another than from themselves. It is told as it is, and means that there is no agreement.</source>
      <translation>Der ICC ist negativ: Die Athleten unterscheiden sich weniger voneinander als von sich selbst. Er steht da, wie er ist, und heißt: keine Übereinstimmung.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The differences grow with the value, so the error is given in percent of it.</source>
      <translation>Die Unterschiede wachsen mit dem Wert, der Fehler steht darum in Prozent davon.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The second visit differs for everybody in the same direction: a familiarisation visit may be missing. That shift is no part of the SEM.</source>
      <translation>Der zweite Termin ist bei allen in derselben Richtung verschieden: Vielleicht fehlt ein Termin zum Gewöhnen. Diese Verschiebung ist kein Teil des SEM.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The shift between the visits goes with the value: look at the plot.</source>
      <translation>Die Verschiebung zwischen den Terminen geht mit dem Wert: Sehen Sie das Diagramm an.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{count} athletes have this measure at all {occasions} visits; the figures need {least_people} and a verdict needs {least_to_adopt}.</source>
      <translation>{count} Athleten haben dieses Maß bei allen {occasions} Terminen; die Zahlen brauchen {least_people}, ein Urteil braucht {least_to_adopt}.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{left_out} of {n} athletes lack a visit or a value and are left out.</source>
      <translation>{left_out} von {n} Athleten fehlt ein Termin oder ein Wert; sie sind ausgelassen.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{n} athletes: the intervals are wide; {advised_people} are advised (Koo and Li 2016).</source>
      <translation>{n} Athleten: Die Intervalle sind weit; empfohlen sind {advised_people} (Koo und Li 2016).</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{people} athletes have come to every visit; an own error needs {least_to_adopt}. Go on with the study.</source>
      <translation>{people} Athleten kamen zu jedem Termin; ein eigener Fehler braucht {least_to_adopt}. Machen Sie mit der Studie weiter.</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>from this clinic's own study of {made_on}, n = {people}</source>
      <translation>aus der eigenen Studie dieser Praxis vom {made_on}, n = {people}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{kind} of {least_reps}</source>
      <translation>{kind} aus {least_reps}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{spacing_days} days or more</source>
      <translation>{spacing_days} Tage oder mehr</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>Amber {amber:g} and red {red:g} need 0 &lt; amber &lt; red: correct them.</source>
      <translation>Gelb {amber:g} und Rot {red:g} brauchen 0 &lt; Gelb &lt; Rot: Korrigieren Sie sie.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>The athletes do not differ, or do not go this way: there is no limit in that.</source>
      <translation>Die Athleten unterscheiden sich nicht oder gehen nicht in diese Richtung: Darin liegt keine Grenze.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>This clinic's own athletes, {decided_on}, n = {people}: amber mean + 1 SD, red mean + 2 SD.</source>
      <translation>Eigene Athleten dieser Praxis, {decided_on}, n = {people}: Gelb Mittel + 1 SD, Rot Mittel + 2 SD.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>near from {amber:.1f}{gap}{symbol}, beyond from {red:.1f}{gap}{symbol}</source>
      <translation>nahe ab {amber:.1f}{gap}{symbol}, darüber ab {red:.1f}{gap}{symbol}</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes of this clinic</source>
      <translation>{people} gesunde Athleten dieser Praxis</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes were measured; limits of the clinic's own need {least_athletes}. Test more athletes first.</source>
      <translation>{people} gesunde Athleten wurden gemessen; eigene Grenzen der Praxis brauchen {least_athletes}. Testen Sie zuerst mehr Athleten.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A repeat on the same day is no retest.</source>
      <translation>Eine Wiederholung am selben Tag ist kein Retest.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest on the same day is no evidence: strap and posture are the same, so its error is too small. Choose 1 day or more between the visits.</source>
      <translation>Ein Retest am selben Tag beweist nichts: Gurt und Haltung sind dieselben, sein Fehler ist also zu klein. Wählen Sie 1 Tag oder mehr zwischen den Terminen.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest takes {fewest_occasions} to {most_occasions} visits: choose again.</source>
      <translation>Ein Retest braucht {fewest_occasions} bis {most_occasions} Termine: Wählen Sie neu.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A study needs at least one measure: choose what is to be repeated.</source>
      <translation>Eine Studie braucht mindestens ein Maß: Wählen Sie, was wiederholt wird.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>All visits of this athlete were done already.</source>
      <translation>Alle Termine dieses Athleten wurden schon gemacht.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>It was done before the study began.</source>
      <translation>Es wurde vor Beginn der Studie gemacht.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>Only {days} of {spacing_days} days after the visit before.</source>
      <translation>Nur {days} von {spacing_days} Tagen nach dem Termin davor.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>The other side counts.</source>
      <translation>Die andere Seite zählt.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>Write a number such as {example}.</source>
      <translation>Schreiben Sie eine Zahl wie {example}.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} can be read in two ways: write {example} with one decimal sign and no other.</source>
      <translation>{typed} lässt sich auf zwei Arten lesen: Schreiben Sie {example} mit einem Dezimalzeichen und keinem anderen.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} is not a number: write one such as {example}.</source>
      <translation>{typed} ist keine Zahl: Schreiben Sie eine wie {example}.</translation>
    </message>
    <message>
      <location filename="domain/units.py" />
      <source>imperial</source>
      <translation>imperial</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Sep</source>
      <translation>Sep.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>near</source>
      <translation>nahe</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>not measurable</source>
      <translation>nicht messbar</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{names} and {words}</source>
      <translation>{names} und {words}</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>A picture of the camera could not be packed: choose another camera.</source>
      <translation>Ein Bild der Kamera konnte nicht gepackt werden: Wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Camera {address} does not answer: plug it in, close the program that uses it, allow cameras in the system's settings, or choose another number.</source>
      <translation>Die Kamera {address} antwortet nicht: Stecken Sie sie an, schließen Sie das Programm, das sie benutzt, erlauben Sie Kameras in den Systemeinstellungen oder wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Cameras need the extra *camera*, which is not installed here: install Turnout with it to see a mirror and to keep clips. Everything else works without.</source>
      <translation>Kameras brauchen den Zusatz *camera*, der hier nicht installiert ist: Installieren Sie Turnout damit, um einen Spiegel zu sehen und Clips zu behalten. Alles andere geht ohne.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>{address} cannot be opened as a video: check the name of the file or the address.</source>
      <translation>{address} lässt sich nicht als Video öffnen: Prüfen Sie Dateinamen oder Adresse.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_file.py" />
      <source>The clip {path} cannot be read ({error}): look for it in a backup.</source>
      <translation>Der Clip {path} kann nicht gelesen werden ({error}): Suchen Sie ihn in einer Sicherung.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_recorder.py" />
      <source>The clip could not be written on ({error}): make room on the disk. The sensors' recording is not touched by this.</source>
      <translation>Der Clip konnte nicht weitergeschrieben werden ({error}): Schaffen Sie Platz auf dem Datenträger. Die Aufnahme der Sensoren ist davon nicht berührt.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{file} is damaged at byte {tell}: what stands before it was read.</source>
      <translation>{file} ist bei Byte {tell} beschädigt: Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{folder} is no folder that you may write to: choose another to capture into.</source>
      <translation>{folder} ist kein Ordner, in den Sie schreiben dürfen: Wählen Sie einen anderen für die Mitschrift.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be read ({error}): give a file with what a sensor sent.</source>
      <translation>{path} kann nicht gelesen werden ({error}): Geben Sie eine Datei mit dem an, was ein Sensor gesandt hat.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be written ({error}): choose another folder to capture into.</source>
      <translation>{path} kann nicht geschrieben werden ({error}): Wählen Sie einen anderen Ordner für die Mitschrift.</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>booting</source>
      <translation>startet</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>disconnected</source>
      <translation>getrennt</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>identifying</source>
      <translation>wird erkannt</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>opening</source>
      <translation>öffnet</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>stalled</source>
      <translation>stockt</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>streaming</source>
      <translation>sendet</translation>
    </message>
    <message>
      <location filename="drivers/driver.py" />
      <source>{descriptor_title} cannot do '{name}': it can do {known}.</source>
      <translation>{descriptor_title} kann '{name}' nicht: Es kann {known}.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close it, wait a few seconds, and try again.</source>
      <translation>Ein anderes Programm benutzt {port}: Schließen Sie es, warten Sie einige Sekunden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close {name} (process {process}) and try again.</source>
      <translation>Ein anderes Programm benutzt {port}: Schließen Sie {name} (Prozess {process}) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>The sensor on {port} is gone: check its cable and plug it in again.</source>
      <translation>Der Sensor an {port} ist weg: Prüfen Sie sein Kabel und stecken Sie ihn wieder an.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in, or choose another port.</source>
      <translation>Es gibt keinen Anschluss {port}: Stecken Sie den Sensor an oder wählen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes it for a braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of it.</source>
      <translation>Es gibt keinen Anschluss {port}: Stecken Sie den Sensor an. Verschwindet er sofort, hält brltty ihn für eine Braillezeile: `sudo systemctl mask --now brltty-udev brltty` gibt ihn frei.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: it belongs to the group '{group}'. Run `sudo usermod -aG {group} $USER`, log out and in again, then retry.</source>
      <translation>Sie dürfen {port} nicht öffnen: Er gehört der Gruppe '{group}'. Führen Sie `sudo usermod -aG {group} $USER` aus, melden Sie sich ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: only the administrator may. Run `sudo cp {udev_rules} /etc/udev/rules.d`, unplug the sensor, plug it in again, then retry.</source>
      <translation>Sie dürfen {port} nicht öffnen: Nur die Verwaltung darf es. Führen Sie `sudo cp {udev_rules} /etc/udev/rules.d` aus, stecken Sie den Sensor ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.</source>
      <translation>{port} kann nicht geöffnet werden ({text}): Stecken Sie den Sensor ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is being read by Turnout already: disconnect the sensor there first.</source>
      <translation>{port} wird schon von Turnout gelesen: Trennen Sie den Sensor zuerst dort.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is in use, perhaps by ModemManager, which tries every new port for a modem: wait 15 seconds and try again; `sudo cp {udev_rules} /etc/udev/rules.d` keeps it away for good.</source>
      <translation>{port} wird benutzt, vielleicht von ModemManager, der an jedem neuen Anschluss ein Modem sucht: Warten Sie 15 Sekunden und versuchen Sie es noch einmal; `sudo cp {udev_rules} /etc/udev/rules.d` hält ihn für immer fern.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not a serial port: choose one that `turnout devices` finds.</source>
      <translation>{port} ist kein serieller Anschluss: Wählen Sie einen, den `turnout devices` findet.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not ready yet: wait ten seconds after plugging in, and try again.</source>
      <translation>{port} ist noch nicht bereit: Warten Sie nach dem Anstecken zehn Sekunden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} did not answer to '{name}': check the cable and try again.</source>
      <translation>{descriptor_title} hat auf '{name}' nicht geantwortet: Prüfen Sie das Kabel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} does not know '{name}': use its own buttons.</source>
      <translation>{descriptor_title} kennt '{name}' nicht: Benutzen Sie seine eigenen Tasten.</translation>
    </message>
    <message>
      <location filename="drivers/families/bno08x.py" />
      <source>Sends no angular rate: its angles are recorded, but joint angles cannot be computed from it.</source>
      <translation>Sendet keine Drehrate: Seine Winkel werden aufgezeichnet, Gelenkwinkel lassen sich daraus aber nicht berechnen.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Say the mass that hangs on the sensor, in kg, to calibrate it.</source>
      <translation>Sagen Sie die Masse, die am Sensor hängt, in kg, um ihn zu kalibrieren.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Sends bare readings of four cells: calibrate it first.</source>
      <translation>Sendet rohe Werte von vier Zellen: zuerst kalibrieren.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor did not answer to '{name}': unload it and try again.</source>
      <translation>Der Kraftsensor hat auf '{name}' nicht geantwortet: Entlasten Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>Der Kraftsensor an {port} startet nicht: Stecken Sie ihn ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/gauges.py" />
      <source>Asked for each value, 10 to 20 a second: for peaks and steady pulls, not for force development.</source>
      <translation>Wird nach jedem Wert gefragt, 10- bis 20-mal je Sekunde: für Spitzen und ruhige Züge, nicht für die Kraftentwicklung.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Averages 16 readings, so that a force shows about 8 of them late (0.1 s at 80 a second, 0.8 s at 10): not for the rate of force development.</source>
      <translation>Mittelt 16 Werte, eine Kraft erscheint also etwa 8 davon verspätet (0,1 s bei 80 je Sekunde, 0,8 s bei 10): nicht für die Rate der Kraftentwicklung.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>One value in five seconds: for a load that hangs still, not for repetitions.</source>
      <translation>Ein Wert in fünf Sekunden: für eine still hängende Last, nicht für Wiederholungen.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Sends bare readings, one a second: calibrate it first, and use it for steady pulls only.</source>
      <translation>Sendet rohe Werte, einen je Sekunde: zuerst kalibrieren und nur für ruhige Züge benutzen.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Ten values a second at most: for steady pulls, not for the rate of force development.</source>
      <translation>Höchstens zehn Werte je Sekunde: für ruhige Züge, nicht für die Rate der Kraftentwicklung.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>The stream sends {label} in {unit}: let it send {ours} instead.</source>
      <translation>Der Datenstrom sendet {label} in {unit}: Lassen Sie ihn stattdessen {ours} senden.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>No stream is called '{name}': start it on its computer, then search again.</source>
      <translation>Kein Datenstrom heißt '{name}': Starten Sie ihn auf seinem Computer, dann suchen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>Two streams are called '{name}': give one of them another name, then search again.</source>
      <translation>Zwei Datenströme heißen '{name}': Geben Sie einem einen anderen Namen, dann suchen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>{port} is not open: connect the stream first.</source>
      <translation>{port} ist nicht offen: Verbinden Sie zuerst den Datenstrom.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_library.py" />
      <source>LSL streams need the extra 'lsl': install Turnout with it, then search again.</source>
      <translation>LSL-Datenströme brauchen den Zusatz 'lsl': Installieren Sie Turnout damit, dann suchen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>Slow (5 to 23 values a second): for body mass and steady pulls, not for repetitions.</source>
      <translation>Langsam (5 bis 23 Werte je Sekunde): für Körpermasse und ruhige Züge, nicht für Wiederholungen.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale on {port} sends no weight: check that it is switched on.</source>
      <translation>Die Waage an {port} sendet kein Gewicht: Prüfen Sie, ob sie an ist.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale refused '{name}': keep the load still and within its range.</source>
      <translation>Die Waage hat '{name}' abgelehnt: Halten Sie die Last still und in ihrem Bereich.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>A few averaged values a second as it leaves the factory: for steady pulls, not for repetitions.</source>
      <translation>Ab Werk einige gemittelte Werte je Sekunde: für ruhige Züge, nicht für Wiederholungen.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale did not finish its tare: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale hat das Tarieren nicht beendet: Stecken Sie es ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale does not open its menu: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale öffnet sein Menü nicht: Stecken Sie es ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale on {port} waits in its calibration: unplug it and plug it in again.</source>
      <translation>OpenScale an {port} wartet in seiner Kalibrierung: Stecken Sie es ab und wieder an.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>Made from the maker's description and not yet tried with a real sensor: check a known mass.</source>
      <translation>Nach der Beschreibung des Herstellers gemacht und noch nicht mit einem echten Sensor probiert: Prüfen Sie eine bekannte Masse.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not start: switch it off and on, and connect it again.</source>
      <translation>Der Progressor startet nicht: Schalten Sie ihn aus und ein und verbinden Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not tell its battery: bring it nearer and try again.</source>
      <translation>Der Progressor nennt seine Batterie nicht: Bringen Sie ihn näher und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors need the extra 'ble': install Turnout with it, then connect again.</source>
      <translation>Bluetooth-Sensoren brauchen den Zusatz 'ble': Installieren Sie Turnout damit, dann verbinden Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors were not looked for ({error}): where there is one, switch Bluetooth on.</source>
      <translation>Nach Bluetooth-Sensoren wurde nicht gesucht ({error}): Gibt es einen, schalten Sie Bluetooth ein.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>{port} cannot be reached over Bluetooth ({error}): switch Bluetooth and the sensor on, bring it near, and try again.</source>
      <translation>{port} ist über Bluetooth nicht erreichbar ({error}): Schalten Sie Bluetooth und den Sensor ein, bringen Sie ihn näher und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>Its lines carry no time: switch to the binary output for measurements of timing.</source>
      <translation>Seine Zeilen tragen keine Zeit: Schalten Sie für Zeitmessungen auf die binäre Ausgabe um.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} does not send acceleration and angular rate: switch them on with the maker's program.</source>
      <translation>Der VectorNav-Sensor an {port} sendet Beschleunigung und Drehrate nicht: Schalten Sie sie mit dem Programm des Herstellers ein.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} refused the rate ({why}): try a lower one.</source>
      <translation>Der VectorNav-Sensor an {port} hat die Rate abgelehnt ({why}): Versuchen Sie eine niedrigere.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>Choose bits that hold 2 (acceleration) and 4 (angular rate), such as 14 or 526.</source>
      <translation>Wählen Sie Bits, die 2 (Beschleunigung) und 4 (Drehrate) enthalten, wie 14 oder 526.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{frames} kinds of frames at {rates:g} Hz do not fit through {baud} baud: choose at most {frames2} Hz first.</source>
      <translation>{frames} Arten von Rahmen bei {rates:g} Hz passen nicht durch {baud} Baud: Wählen Sie zuerst höchstens {frames2} Hz.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{rate_hz:g} Hz do not fit through {baud} baud: choose at most {most_hz} Hz, or raise the baud rate with the maker's program.</source>
      <translation>{rate_hz:g} Hz passen nicht durch {baud} Baud: Wählen Sie höchstens {most_hz} Hz oder erhöhen Sie die Baudrate mit dem Programm des Herstellers.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 divides {sensor_rate_hz} Hz by a whole number: choose 400, 200, 100 or 50 Hz.</source>
      <translation>Der x-IMU3 teilt {sensor_rate_hz} Hz durch eine ganze Zahl: Wählen Sie 400, 200, 100 oder 50 Hz.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 on {port} does not answer to '{key}': check its cable.</source>
      <translation>Der x-IMU3 an {port} antwortet nicht auf '{key}': Prüfen Sie sein Kabel.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 refuses '{key}' ({answer}): update its firmware.</source>
      <translation>Der x-IMU3 lehnt '{key}' ab ({answer}): Aktualisieren Sie seine Firmware.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not obey: unplug it, plug it in again, and retry.</source>
      <translation>Der Xsens-Sensor an {port} gehorcht nicht: Stecken Sie ihn ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not send acceleration, rate of turn and SampleTimeFine: switch these outputs on with the maker's program.</source>
      <translation>Der Xsens-Sensor an {port} sendet Beschleunigung, Drehrate und SampleTimeFine nicht: Schalten Sie diese Ausgaben mit dem Programm des Herstellers ein.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>Der Xsens-Sensor an {port} startet nicht: Stecken Sie ihn ab und wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} refused the rate: check its cable, retry.</source>
      <translation>Der Xsens-Sensor an {port} hat die Rate abgelehnt: Prüfen Sie sein Kabel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="drivers/finding/elsewhere.py" />
      <source>The scan for {descriptor_title} failed ({error!r}): update or remove the plug-in.</source>
      <translation>Die Suche nach {descriptor_title} misslang ({error!r}): Aktualisieren oder entfernen Sie das Plug-in.</translation>
    </message>
    <message>
      <location filename="drivers/link.py" />
      <source>Stopped on request.</source>
      <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>The sensor knows the rates {known} Hz: choose one of them.</source>
      <translation>Der Sensor kennt die Raten {known} Hz: Wählen Sie eine davon.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>{rate} Hz do not fit through {baud} baud: choose at most {most} Hz.</source>
      <translation>{rate} Hz passen nicht durch {baud} Baud: Wählen Sie höchstens {most} Hz.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>The sensor on {port} is not connected: wait until it streams.</source>
      <translation>Der Sensor an {port} ist nicht verbunden: Warten Sie, bis er sendet.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} does not let go: unplug the sensor.</source>
      <translation>{port} lässt nicht los: Stecken Sie den Sensor ab.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} is being read already: stop it first.</source>
      <translation>{port} wird schon gelesen: Halten Sie das zuerst an.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>Another sensor answers on {port} than before: plug the first one in again, or connect the new one as a sensor of its own.</source>
      <translation>An {port} antwortet ein anderer Sensor als vorher: Stecken Sie den ersten wieder an oder verbinden Sie den neuen als eigenen Sensor.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>No {title} answers on {port}: check the cable and its power.</source>
      <translation>Kein {title} antwortet an {port}: Prüfen Sie Kabel und Strom.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' cannot be loaded ({reason}): update or remove it.</source>
      <translation>Der Treiber '{entry}' kann nicht geladen werden ({reason}): Aktualisieren oder entfernen Sie ihn.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' was made for another version of Turnout: update or remove it.</source>
      <translation>Der Treiber '{entry}' wurde für eine andere Version von Turnout gemacht: Aktualisieren oder entfernen Sie ihn.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>There is no driver '{driver_id}': choose one of {known}.</source>
      <translation>Es gibt keinen Treiber '{driver_id}': Wählen Sie einen von {known}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>'{command}' was broken off.</source>
      <translation>'{command}' wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>The link was lost before '{command}' was sent.</source>
      <translation>Die Verbindung ging verloren, bevor '{command}' gesendet war.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Asking who is on {port}.</source>
      <translation>Wer ist an {port}?</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Opening {port}.</source>
      <translation>{port} wird geöffnet.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and connect it again.</source>
      <translation>Das Lesen von {port} endete mit einem inneren Fehler ({error!r}): Trennen Sie den Sensor und verbinden Sie ihn wieder.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} fell silent: asking it again.</source>
      <translation>{descriptor_title} an {port} ist verstummt: Er wird noch einmal gefragt.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is ready.</source>
      <translation>{descriptor_title} an {port} ist bereit.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is streaming.</source>
      <translation>{descriptor_title} an {port} sendet.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} restarts.</source>
      <translation>{descriptor_title} an {port} startet neu.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{port} is disconnected.</source>
      <translation>{port} ist getrennt.</translation>
    </message>
    <message>
      <location filename="drivers/transport.py" />
      <source>{port} is not open: connect the sensor first.</source>
      <translation>{port} ist nicht offen: Verbinden Sie zuerst den Sensor.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>no signal</source>
      <translation>kein Signal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▲ a bit more</source>
      <translation>▲ etwas mehr</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▼ ease off</source>
      <translation>▼ etwas lösen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>✓ in the band</source>
      <translation>✓ im Band</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>! nearly too far</source>
      <translation>! fast zu weit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>Balance of the pelvis</source>
      <translation>Balance des Beckens</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>no signal from the pelvis</source>
      <translation>kein Signal vom Becken</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✓ level</source>
      <translation>✓ gerade</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✕ bring it back</source>
      <translation>✕ zurückholen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/band.py" />
      <source>Target band over time</source>
      <translation>Zielband über der Zeit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>Camera mirror</source>
      <translation>Kameraspiegel</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>No camera picture</source>
      <translation>Kein Kamerabild</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Athlete sees</source>
      <translation>Athlet sieht</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Feedback is shown</source>
      <translation>Feedback wird gezeigt</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {sight_words}</source>
      <translation>Sieht: {sight_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {words}</source>
      <translation>Sieht: {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Shown: {words}</source>
      <translation>Gezeigt: {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>What the athlete sees</source>
      <translation>Was der Athlet sieht</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>every other rep</source>
      <translation>jede zweite Wiederholung</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>only when off course</source>
      <translation>nur bei Abweichung</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Band over time</source>
      <translation>Band über der Zeit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Breathe easy</source>
      <translation>Ruhig atmen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: fill the glass</source>
      <translation>Spiel: Glas füllen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: glide</source>
      <translation>Spiel: gleiten</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Get set</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Hold still</source>
      <translation>Stillhalten</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Let the strap hang free</source>
      <translation>Den Gurt frei hängen lassen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Mirror figure</source>
      <translation>Spiegelfigur</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Nearly ready</source>
      <translation>Fast bereit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Path to follow</source>
      <translation>Pfad zum Folgen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Pelvis balance</source>
      <translation>Beckenbalance</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Relax</source>
      <translation>Locker</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Target bar</source>
      <translation>Zielbalken</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Tempo and breath</source>
      <translation>Tempo und Atem</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>The sensors learn your position</source>
      <translation>Die Sensoren lernen deine Haltung</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Turnout: athlete</source>
      <translation>Turnout: Athlet</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Wait for the countdown</source>
      <translation>Warte auf den Countdown</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Well worked</source>
      <translation>Gut gemacht</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Your coach starts the set</source>
      <translation>Dein Coach startet den Satz</translation>
    </message>
    <message>
      <location filename="widgets/athlete/fill.py" />
      <source>✓ filling</source>
      <translation>✓ füllt sich</translation>
    </message>
    <message>
      <location filename="widgets/athlete/glide.py" />
      <source>✓ in the valley</source>
      <translation>✓ im Tal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/path.py" />
      <source>✓ on the path</source>
      <translation>✓ auf dem Pfad</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Knee over your toes, then go on</source>
      <translation>Knie über die Zehen, dann weiter</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Level your hips, then go on</source>
      <translation>Becken gerade, dann weiter</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Sit or stand tall, then go on</source>
      <translation>Aufrecht sitzen oder stehen, dann weiter</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Take up the strap, keep the leg still, then go on</source>
      <translation>Gurt straffen, Bein still halten, dann weiter</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Turn your hips to the front, then go on</source>
      <translation>Hüfte nach vorn drehen, dann weiter</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>! near limit</source>
      <translation>! nahe der Grenze</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>RESET</source>
      <translation>ZURÜCK</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {shown}</source>
      <translation>Zurücksetzen. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {words}</source>
      <translation>Zurücksetzen. {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>hips {hips_words}</source>
      <translation>Hüfte {hips_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>of {target}</source>
      <translation>von {target}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>reps</source>
      <translation>Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>{done} of {target} repetitions</source>
      <translation>{done} von {target} Wiederholungen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>– no signal</source>
      <translation>– kein Signal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>✕ too far</source>
      <translation>✕ zu weit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Athlete's screen</source>
      <translation>Bildschirm des Athleten</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Cues</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Display</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Heard and seen</source>
      <translation>Zu hören und zu sehen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Metronome</source>
      <translation>Metronom</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>No display</source>
      <translation>Kein Bildschirm</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Plug in a second display: the athlete's screen goes there by itself.</source>
      <translation>Stecken Sie einen zweiten Bildschirm an: Die Ansicht des Athleten geht von selbst dorthin.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Seen only</source>
      <translation>Nur zu sehen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown and spoken</source>
      <translation>Gezeigt und gesprochen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown only</source>
      <translation>Nur gezeigt</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Steady</source>
      <translation>Gleichmäßig</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>The second display</source>
      <translation>Der zweite Bildschirm</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 10 %</source>
      <translation>Wechselt um 10 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 20 %</source>
      <translation>Wechselt um 20 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>{chosen} · unplugged</source>
      <translation>{chosen} · abgesteckt</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>Tempo wheel</source>
      <translation>Temporad</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe in</source>
      <translation>einatmen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe out</source>
      <translation>ausatmen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>keep breathing</source>
      <translation>weiteratmen</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>wait for the start</source>
      <translation>auf den Start warten</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source> · baseline</source>
      <translation> · Ausgangswert</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Body mass</source>
      <translation>Körpermasse</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one more to compare</source>
      <translation>Noch einen zum Vergleichen wählen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one to open, two to compare</source>
      <translation>Einen zum Öffnen wählen, zwei zum Vergleichen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Compare the two</source>
      <translation>Die zwei vergleichen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Dominant side</source>
      <translation>Dominante Seite</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Involved side</source>
      <translation>Betroffene Seite</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Lever arm</source>
      <translation>Hebelarm</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>No set yet. Start a session, and every set will be listed here.</source>
      <translation>Noch kein Satz. Beginnen Sie eine Sitzung, dann steht jeder Satz hier.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Open session</source>
      <translation>Sitzung öffnen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Phases, this week, gates, and what is suggested next</source>
      <translation>Phasen, diese Woche, Bedingungen und was als Nächstes vorgeschlagen wird</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sets so far</source>
      <translation>Bisherige Sätze</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Start session</source>
      <translation>Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Visit</source>
      <translation>Termin</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>What really changed, goals, and every visit on one time axis</source>
      <translation>Was sich wirklich änderte, Ziele und jeder Termin auf einer Zeitachse</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>{involved_side} involved</source>
      <translation>{involved_side} betroffen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>3 Nov 1998</source>
      <translation>3. Nov. 1998</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Add athlete</source>
      <translation>Athleten hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body</source>
      <translation>Körper</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body mass, {unit}</source>
      <translation>Körpermasse, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Check the year: nobody living was born then.</source>
      <translation>Prüfen Sie das Jahr: Niemand, der lebt, wurde damals geboren.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Date of birth</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Edit athlete</source>
      <translation>Athleten bearbeiten</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Female</source>
      <translation>Weiblich</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Given name and family name</source>
      <translation>Vorname und Familienname</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Knee joint line to the middle of the cuff</source>
      <translation>Kniegelenkspalt bis Mitte der Manschette</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Lever arm, {unit}</source>
      <translation>Hebelarm, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Male</source>
      <translation>Männlich</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Not stated</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Save athlete</source>
      <translation>Athleten speichern</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Sex, as norms are published</source>
      <translation>Geschlecht, wie Normen veröffentlicht sind</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Type the name of the athlete.</source>
      <translation>Geben Sie den Namen des Athleten ein.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Week 5 strengthening</source>
      <translation>Woche 5 Kräftigung</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>What the next coach must know</source>
      <translation>Was der nächste Coach wissen muss</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write a number between {low:g} and {high:g}.</source>
      <translation>Schreiben Sie eine Zahl zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write the date like 3 Nov 1998 or 1998-11-03.</source>
      <translation>Schreiben Sie das Datum wie 3. Nov. 1998 oder 1998-11-03.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Add your first athlete</source>
      <translation>Den ersten Athleten hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Everyone who is tested here gets a page with body measures and every session.</source>
      <translation>Wer hier getestet wird, bekommt eine Seite mit Körpermaßen und jeder Sitzung.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Find an athlete</source>
      <translation>Athleten finden</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No athletes yet</source>
      <translation>Noch keine Athleten</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No injury noted</source>
      <translation>Keine Verletzung notiert</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Clip of the set</source>
      <translation>Clip des Satzes</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>No picture of this moment</source>
      <translation>Kein Bild von diesem Augenblick</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Remove this clip</source>
      <translation>Diesen Clip entfernen</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>0 is the first, 1 the next; or a file or address</source>
      <translation>0 ist die erste, 1 die nächste; oder eine Datei oder Adresse</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>A live mirror, and a clip of each set for athletes who agree to it. Clips stay on this station, and are not encrypted.</source>
      <translation>Ein Live-Spiegel und ein Clip jedes Satzes für Athleten, die einwilligen. Clips bleiben auf dieser Station und sind nicht verschlüsselt.</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Mirror and clips</source>
      <translation>Spiegel und Clips</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Test picture</source>
      <translation>Testbild</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Which camera</source>
      <translation>Welche Kamera</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Agrees to video</source>
      <translation>Willigt in Video ein</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back the consent to video</source>
      <translation>Die Einwilligung zum Video zurücknehmen</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>The athlete agrees to video</source>
      <translation>Der Athlet willigt in das Video ein</translation>
    </message>
    <message>
      <location filename="widgets/camera/view.py" />
      <source>No picture yet</source>
      <translation>Noch kein Bild</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find an athlete, a test or an action</source>
      <translation>Athleten, Test oder Aktion finden</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find anything</source>
      <translation>Alles finden</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Athlete</source>
      <translation>Athlet</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Beside another athlete</source>
      <translation>Neben einem anderen Athleten</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Click two lines or more.</source>
      <translation>Klicken Sie zwei Zeilen oder mehr an.</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Date, side or group</source>
      <translation>Datum, Seite oder Gruppe</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Keep what is chosen when the athlete changes</source>
      <translation>Das Gewählte behalten, wenn der Athlet wechselt</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Visits and means</source>
      <translation>Termine und Mittel</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>What to compare</source>
      <translation>Was verglichen wird</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>{count} of at most {most} chosen. Click to add or take away.</source>
      <translation>{count} von höchstens {most} gewählt. Klicken fügt hinzu oder nimmt weg.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>0-100 % of rep</source>
      <translation>0-100 % der Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>95 % of mean</source>
      <translation>95 % des Mittels</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>All together</source>
      <translation>Alle zusammen</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Band</source>
      <translation>Band</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Best rep</source>
      <translation>Beste Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Every rep</source>
      <translation>Jede Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Line up by</source>
      <translation>Ausrichten nach</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Mean of reps</source>
      <translation>Mittel der Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Onset</source>
      <translation>Kraftbeginn</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Overlaid</source>
      <translation>Übereinander</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>SD of reps</source>
      <translation>SD der Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Whole set</source>
      <translation>Ganzer Satz</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare anyway</source>
      <translation>Trotzdem vergleichen</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare in spite of differences</source>
      <translation>Trotz Unterschieden vergleichen</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Record decision</source>
      <translation>Entscheidung festhalten</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Rows that these differences forbid have no change: {}.</source>
      <translation>Zeilen, denen diese Unterschiede den Vergleich verbieten, haben keine Änderung: {}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Why may these be compared?</source>
      <translation>Warum dürfen diese verglichen werden?</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Write why: the reason stands beside the result.</source>
      <translation>Schreiben Sie, warum: Der Grund steht neben dem Ergebnis.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Your name, the time and the reason are kept and stand beside the result.</source>
      <translation>Ihr Name, die Zeit und der Grund bleiben und stehen neben dem Ergebnis.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Asymmetry</source>
      <translation>Asymmetrie</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Choose a measure (click, or F1 on its row) to read how it is computed.</source>
      <translation>Wählen Sie ein Maß (Klick oder F1 auf seiner Zeile), um zu lesen, wie es berechnet wird.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Click two lines at the left, or one of the three buttons above: they pick the newest visit.</source>
      <translation>Klicken Sie links zwei Zeilen an oder oben einen der drei Knöpfe: Sie nehmen den neuesten Termin.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Left vs right</source>
      <translation>Links gegen rechts</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Make report</source>
      <translation>Bericht machen</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Nothing to compare yet</source>
      <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Start a session</source>
      <translation>Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs baseline</source>
      <translation>Heute gegen Ausgangswert</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs last</source>
      <translation>Heute gegen letztes Mal</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Two sides, or two visits, stand beside each other here: record a test first.</source>
      <translation>Hier stehen zwei Seiten oder zwei Termine nebeneinander: Nehmen Sie zuerst einen Test auf.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>What changed</source>
      <translation>Was sich änderte</translation>
    </message>
    <message>
      <location filename="widgets/compare/plots.py" />
      <source>Curves: {keys}, Ctrl and arrow keys move the cursor</source>
      <translation>Kurven: {keys}, Strg und Pfeiltasten bewegen den Cursor</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>At {place}:  </source>
      <translation>Bei {place}:  </translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>angle (°)</source>
      <translation>Winkel (°)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>share (%)</source>
      <translation>Anteil (%)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>time (s)</source>
      <translation>Zeit (s)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>{label}, rep {rep_number}</source>
      <translation>{label}, Wdh. {rep_number}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source> Parameters: {names}.</source>
      <translation> Parameter: {names}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Against {reference}</source>
      <translation>Gegen {reference}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Beyond measurement error</source>
      <translation>Über dem Messfehler</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error from: {text}.</source>
      <translation>Fehler aus: {text}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error of A by origin, {text}</source>
      <translation>Fehler von A nach Herkunft, {text}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory</source>
      <translation>Erkundend</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory: not a primary measure of this test, shown for interest only.</source>
      <translation>Erkundend: kein Hauptmaß dieses Tests, nur zur Information gezeigt.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not comparable</source>
      <translation>Nicht vergleichbar</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not distinguishable</source>
      <translation>Nicht unterscheidbar</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Overridden: {names}. {short}</source>
      <translation>Übergangen: {names}. {short}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real gain</source>
      <translation>Echter Zuwachs</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real loss</source>
      <translation>Echter Verlust</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Right − left</source>
      <translation>Rechts − links</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Within measurement error</source>
      <translation>Innerhalb des Messfehlers</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>compared with</source>
      <translation>verglichen mit</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>{label}: {definition}{parameters} Measurable: {validity} ±: {error} Source: {source}</source>
      <translation>{label}: {definition}{parameters} Messbar: {validity} ±: {error} Quelle: {source}</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>A starting value, not a standard: edit it to your own quality rules.</source>
      <translation>Ein Anfangswert, kein Standard: Ändern Sie ihn nach Ihren eigenen Qualitätsregeln.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Apply to recorded sets ...</source>
      <translation>Auf aufgezeichnete Sätze anwenden ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin again</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Counts for, months</source>
      <translation>Gilt für, Monate</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Earlier calibrations</source>
      <translation>Frühere Kalibrierungen</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Hysteresis</source>
      <translation>Hysterese</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known masses, kg</source>
      <translation>Bekannte Massen, kg</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Lay the sensor on a table and do not touch it for five seconds.</source>
      <translation>Legen Sie den Sensor auf einen Tisch und berühren Sie ihn fünf Sekunden lang nicht.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Linearity</source>
      <translation>Linearität</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Loads</source>
      <translation>Lasten</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Not calibrated yet: the sensor's own scale is used.</source>
      <translation>Noch nicht kalibriert: Die eigene Skala des Sensors wird benutzt.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Order of the loads</source>
      <translation>Reihenfolge der Lasten</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Read</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Save calibration</source>
      <translation>Kalibrierung speichern</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Take this point</source>
      <translation>Diesen Punkt nehmen</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Taken</source>
      <translation>Gemacht</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The empty sensor is added. Two masses or more show how straight the sensor reads.</source>
      <translation>Der leere Sensor kommt dazu. Zwei Massen oder mehr zeigen, wie gerade der Sensor misst.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The sensor reads</source>
      <translation>Der Sensor zeigt</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up and down</source>
      <translation>Auf und ab</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up only</source>
      <translation>Nur auf</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which channel</source>
      <translation>Welcher Kanal</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which masses, who calibrated</source>
      <translation>Welche Massen, wer kalibrierte</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply to {count}</source>
      <translation>Auf {count} anwenden</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Force</source>
      <translation>Kraft</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Looking for sets of this sensor ...</source>
      <translation>Sätze dieses Sensors werden gesucht ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>No recorded set would change.</source>
      <translation>Kein aufgezeichneter Satz würde sich ändern.</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak now</source>
      <translation>Spitze jetzt</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak then</source>
      <translation>Spitze dann</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peaks are means of the set. The raw samples and every earlier result stay; the new ones stand beside.</source>
      <translation>Spitzen sind Mittel des Satzes. Die rohen Messwerte und jedes frühere Ergebnis bleiben; die neuen stehen daneben.</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Read recorded sets anew</source>
      <translation>Aufgezeichnete Sätze neu lesen</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Reading set {done} of {of} anew ...</source>
      <translation>Satz {done} von {of} wird neu gelesen ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Recorded sets</source>
      <translation>Aufgezeichnete Sätze</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets read anew</source>
      <translation>Neu gelesene Sätze</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets recorded</source>
      <translation>Sätze aufgezeichnet</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>{stays} Click sets to choose some of them.</source>
      <translation>{stays} Klicken Sie Sätze an, um einige zu wählen.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>LSL streams</source>
      <translation>LSL-Datenströme</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Other programs</source>
      <translation>Andere Programme</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Sends every placed sensor to other programs in this network, in SI units and with its tare. Who is in the network can read it; no name is sent.</source>
      <translation>Sendet jeden zugeordneten Sensor an andere Programme in diesem Netz, in SI-Einheiten und tariert. Wer im Netz ist, kann es lesen; kein Name wird gesendet.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask this port</source>
      <translation>Diesen Anschluss fragen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask {row}</source>
      <translation>{row} fragen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</source>
      <translation>COM7   ble:C4:12:0A:77:03:51   lsl:Kraftplatte</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Find out by itself</source>
      <translation>Selbst herausfinden</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Look there</source>
      <translation>Dort suchen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Not loaded</source>
      <translation>Nicht geladen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Other ports</source>
      <translation>Andere Anschlüsse</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Port or address</source>
      <translation>Anschluss oder Adresse</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which sensor is on {row}</source>
      <translation>Sagen, welcher Sensor an {row} ist</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Sends the questions of all known sensors. Do it when you know that a sensor is plugged in there: to other machines a question may be a command.</source>
      <translation>Sendet die Fragen aller bekannten Sensoren. Tun Sie es, wenn Sie wissen, dass dort ein Sensor steckt: Für andere Geräte kann eine Frage ein Befehl sein.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Which sensor</source>
      <translation>Welcher Sensor</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Write a port such as COM7, or lsl: or ble: and a name.</source>
      <translation>Schreiben Sie einen Anschluss wie COM7 oder lsl: oder ble: und einen Namen.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>lsl: and the name of a stream on the network; ble: and the address of a Bluetooth sensor.</source>
      <translation>lsl: und der Name eines Datenstroms im Netz; ble: und die Adresse eines Bluetooth-Sensors.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Calibrate</source>
      <translation>Kalibrieren</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Charge</source>
      <translation>Ladung</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How many samples arrive each second.</source>
      <translation>Wie viele Messwerte je Sekunde eintreffen.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How much faster or slower the sensor's own clock runs than the computer's, in millionths.</source>
      <translation>Wie viel schneller oder langsamer die Uhr des Sensors läuft als die des Computers, in Millionsteln.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How unevenly samples arrive: 95 of 100 are off their time by no more than this.</source>
      <translation>Wie ungleichmäßig Messwerte eintreffen: 95 von 100 weichen höchstens so viel ab.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Hz</source>
      <translation>Hz</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Jitter p95</source>
      <translation>Jitter p95</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Reads now</source>
      <translation>Zeigt jetzt</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Take it off this page; a search finds it again.</source>
      <translation>Nimmt ihn von dieser Seite; eine Suche findet ihn wieder.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Tare</source>
      <translation>Tarieren</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The charge that is left, as the sensor says it.</source>
      <translation>Die restliche Ladung, wie der Sensor sie nennt.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The share of samples that the sensor sent and that did not arrive.</source>
      <translation>Der Anteil der Messwerte, die der Sensor sandte und die nicht ankamen.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>What it sends at this moment. Tap, turn or pull a sensor to see which one it is.</source>
      <translation>Was er in diesem Augenblick sendet. Tippen, drehen oder ziehen Sie an einem Sensor, um zu sehen, welcher es ist.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where does it sit?</source>
      <translation>Wo sitzt er?</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where {row_title} sits</source>
      <translation>Wo {row_title} sitzt</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source> · {waiting} without a place</source>
      <translation> · {waiting} ohne Platz</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Add by name</source>
      <translation>Nach Namen hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor answers yet. What was met on each port is said below.</source>
      <translation>Noch antwortet kein Sensor. Was an jedem Anschluss gefunden wurde, steht unten.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor found yet</source>
      <translation>Noch kein Sensor gefunden</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Plug the receiver or the cable in, switch the sensors on, then search. A port that another program holds must be released first.</source>
      <translation>Stecken Sie Empfänger oder Kabel an, schalten Sie die Sensoren ein, dann suchen Sie. Ein Anschluss, den ein anderes Programm hält, muss zuerst frei werden.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search for sensors</source>
      <translation>Sensoren suchen</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>{count} found</source>
      <translation>{count} gefunden</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set the zero of the force</source>
      <translation>Null der Kraft setzen</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set zero</source>
      <translation>Null setzen</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Strap on, limb out of it, nothing pulling. Each sensor is taken in its first quiet second.</source>
      <translation>Gurt an, Bein heraus, nichts zieht. Jeder Sensor wird in seiner ersten ruhigen Sekunde genommen.</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Tare {row_title}</source>
      <translation>{row_title} tarieren</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>{row_title} reads</source>
      <translation>{row_title} zeigt</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A group</source>
      <translation>Eine Gruppe</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A lake by clinic, year and month for DuckDB, Polars and Spark, with ready queries for norms.</source>
      <translation>Ein Datensee nach Praxis, Jahr und Monat für DuckDB, Polars und Spark, mit fertigen Abfragen für Normen.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>An athlete</source>
      <translation>Ein Athlet</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Athlete 12 of 31</source>
      <translation>Athlet 12 von 31</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything, for another Turnout station: it can be imported there and is the same.</source>
      <translation>Alles, für eine andere Turnout-Station: Es lässt sich dort importieren und ist gleich.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export ...</source>
      <translation>Exportieren ...</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export {name}</source>
      <translation>{name} exportieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>For research</source>
      <translation>Für die Forschung</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Form of the export</source>
      <translation>Form des Exports</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Names, dates of birth, free text and serial numbers are left out and dates are shifted. A key file stays on this station.</source>
      <translation>Namen, Geburtsdaten, freier Text und Seriennummern bleiben weg, Tage werden verschoben. Eine Schlüsseldatei bleibt auf dieser Station.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>One workbook with a sheet per table; numbers and dates are real ones. Without raw samples.</source>
      <translation>Eine Arbeitsmappe mit einem Blatt je Tabelle; Zahlen und Tage sind echte. Ohne rohe Messwerte.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Progress of the export</source>
      <translation>Fortschritt des Exports</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Say which one first.</source>
      <translation>Sagen Sie zuerst, welche.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Set</source>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Tables that every program opens, with all raw samples and curves.</source>
      <translation>Tabellen, die jedes Programm öffnet, mit allen rohen Messwerten und Kurven.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The curves of each set for motion analysis software, repetitions as events.</source>
      <translation>Die Kurven jedes Satzes für Programme der Bewegungsanalyse, Wiederholungen als Ereignisse.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The id of the set, its beginning, or the word last</source>
      <translation>Die id des Satzes, ihr Anfang oder das Wort last</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name</source>
      <translation>Der ganze Name</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name of the group</source>
      <translation>Der ganze Name der Gruppe</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What to export</source>
      <translation>Was exportiert wird</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Day first</source>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import athletes</source>
      <translation>Athleten importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import {coming}</source>
      <translation>{coming} importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave the refused rows out</source>
      <translation>Abgelehnte Zeilen auslassen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Month first</source>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Nobody to import</source>
      <translation>Niemand zu importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Not in the file</source>
      <translation>Nicht in der Datei</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Progress of the import</source>
      <translation>Fortschritt des Imports</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Unit of {split}</source>
      <translation>Einheit: {split}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What becomes of each row</source>
      <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Who is here already</source>
      <translation>Wer schon hier ist</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{double} here already</source>
      <translation>{double} schon hier</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{doubtful} can be read in two ways ({count}): what is first?</source>
      <translation>{doubtful} lässt sich auf zwei Arten lesen ({count}): Was steht zuerst?</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{new} new</source>
      <translation>{new} neu</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>3 Nov 2026</source>
      <translation>3. Nov. 2026</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Analysing: {percent} %</source>
      <translation>Auswertung: {percent} %</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the file says</source>
      <translation>Wie die Datei sagt</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the headings say</source>
      <translation>Wie die Überschriften sagen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose the test: no file says it.</source>
      <translation>Wählen Sie den Test: Keine Datei nennt ihn.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose whose set it is.</source>
      <translation>Wählen Sie, wessen Satz es ist.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import a recording</source>
      <translation>Aufnahme importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import it again</source>
      <translation>Noch einmal importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import the set</source>
      <translation>Satz importieren</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Only where the file has no times</source>
      <translation>Nur wo die Datei keine Zeiten hat</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Recorded on</source>
      <translation>Aufgenommen am</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Samples a second, Hz</source>
      <translation>Messwerte je Sekunde, Hz</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Unit of the force</source>
      <translation>Einheit der Kraft</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write how many samples a second, such as 80.</source>
      <translation>Schreiben Sie, wie viele Messwerte je Sekunde, etwa 80.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write the day as 3 Nov 2026.</source>
      <translation>Schreiben Sie den Tag wie 3. Nov. 2026.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>kg (as a force)</source>
      <translation>kg (als Kraft)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>lb (as a force)</source>
      <translation>lb (als Kraft)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>{earlier} Import it again only if it is another set.</source>
      <translation>{earlier} Importieren Sie nur dann noch einmal, wenn es ein anderer Satz ist.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/return_sheet.py" />
      <source>Import an export of Turnout</source>
      <translation>Einen Export von Turnout importieren</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>A few things once. Each can be skipped, and done later.</source>
      <translation>Einige Dinge, einmal. Jedes lässt sich überspringen und später tun.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Begin to work</source>
      <translation>Mit der Arbeit beginnen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Clinic</source>
      <translation>Praxis</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>First coach</source>
      <translation>Erster Coach</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Language and units</source>
      <translation>Sprache und Einheiten</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Leave for now</source>
      <translation>Vorerst verlassen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>{title}, done</source>
      <translation>{title}, fertig</translation>
    </message>
    <message>
      <location filename="widgets/first_run/practice_strip.py" />
      <source>A simulated athlete. All of it is removed when this window is closed.</source>
      <translation>Ein simulierter Athlet. Alles davon wird entfernt, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>6 digits or more, or three words</source>
      <translation>6 Ziffern oder mehr, oder drei Wörter</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A PNG or SVG file of at most 300 kB</source>
      <translation>Eine PNG- oder SVG-Datei von höchstens 300 kB</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A second window opens with a simulated athlete and simulated sensors, and says at each step what to do. It is marked as practice and has a database of its own, which is removed when that window is closed: nothing of it ever stands beside your athletes.</source>
      <translation>Ein zweites Fenster öffnet sich mit einem simulierten Athleten und simulierten Sensoren und sagt bei jedem Schritt, was zu tun ist. Es ist als Übung markiert und hat eine eigene Datenbank, die beim Schließen entfernt wird: Nichts davon steht je neben Ihren Athleten.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Add coach</source>
      <translation>Coach hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Begin to practise</source>
      <translation>Mit der Übung beginnen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Both can be changed in the settings at any time and hold from the next start on.</source>
      <translation>Beides lässt sich jederzeit in den Einstellungen ändern und gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a passphrase</source>
      <translation>Passphrase wählen</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Clinic name</source>
      <translation>Name der Praxis</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>From the first coach on Turnout asks who is there, and notes every change under that name. The first coach is a lead. Skip this when one person works alone in a room that is locked.</source>
      <translation>Ab dem ersten Coach fragt Turnout, wer da ist, und notiert jede Änderung unter diesem Namen. Der erste Coach ist eine Leitung. Überspringen Sie das, wenn eine Person allein in einem verschlossenen Raum arbeitet.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Keep the records unreadable for others</source>
      <translation>Die Aufzeichnungen für andere unlesbar halten</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Kept. It takes effect when Turnout is started again.</source>
      <translation>Behalten. Es gilt, wenn Turnout neu gestartet wird.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Name of the clinic</source>
      <translation>Name der Praxis</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>PIN or passphrase</source>
      <translation>PIN oder Passphrase</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Plug in the force sensor and switch on the motion sensors, then let Turnout look for them.</source>
      <translation>Stecken Sie den Kraftsensor an und schalten Sie die Bewegungssensoren ein, dann lassen Sie Turnout nach ihnen suchen.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Practise a first test</source>
      <translation>Einen ersten Test üben</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is encrypted.</source>
      <translation>Die Datenbank ist verschlüsselt.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is on a server, which encrypts its own disks: there is nothing to do here.</source>
      <translation>Die Datenbank ist auf einem Server, der seine Datenträger selbst verschlüsselt: Hier ist nichts zu tun.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The name stands on the first page and on every report, the logo beside it.</source>
      <translation>Der Name steht auf der ersten Seite und jedem Bericht, das Logo daneben.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Type a name.</source>
      <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Which sensors are here?</source>
      <translation>Welche Sensoren sind hier?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Who works here?</source>
      <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Whose station is this?</source>
      <translation>Wessen Station ist das?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>With a passphrase the database and its backups are encrypted. You get a recovery key to print: without passphrase and key nobody can read the records, and nobody can help.</source>
      <translation>Mit einer Passphrase werden Datenbank und Sicherungen verschlüsselt. Sie bekommen einen Wiederherstellungsschlüssel zum Drucken: Ohne Passphrase und Schlüssel kann niemand die Aufzeichnungen lesen, und niemand kann helfen.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>{name} is signed in.</source>
      <translation>{name} ist angemeldet.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Add an athlete</source>
      <translation>Einen Athleten hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Athletes of the group</source>
      <translation>Athleten der Gruppe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond a limit</source>
      <translation>Über einer Grenze</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond red: {names}</source>
      <translation>Über Rot: {names}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Edit group</source>
      <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Export CSV</source>
      <translation>CSV exportieren</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Last visit</source>
      <translation>Letzter Termin</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Name, tag, phase or what is due</source>
      <translation>Name, Schlagwort, Phase oder was fällig ist</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Narrow the group</source>
      <translation>Gruppe eingrenzen</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>New group</source>
      <translation>Neue Gruppe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Newest</source>
      <translation>Neuester</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>No group yet: New group makes one, with a name and ticks beside the athletes.</source>
      <translation>Noch keine Gruppe: „Neue Gruppe“ macht eine, mit einem Namen und Haken neben den Athleten.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody here yet</source>
      <translation>Noch niemand hier</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody matches. Try fewer words, or show all.</source>
      <translation>Niemand passt. Versuchen Sie weniger Wörter oder zeigen Sie alle.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Place</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Tested</source>
      <translation>Getestet</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The evidence behind the number of the chosen athlete (F1)</source>
      <translation>Die Belege hinter der Zahl des gewählten Athleten (F1)</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The first {most_shown} of {kept} are shown: type to narrow. {said}</source>
      <translation>Die ersten {most_shown} von {kept} sind gezeigt: Tippen Sie zum Eingrenzen. {said}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>What stands behind it</source>
      <translation>Was dahintersteht</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>With the first athlete this page shows who was tested, who is due and where everybody stands.</source>
      <translation>Mit dem ersten Athleten zeigt diese Seite, wer getestet wurde, wer fällig ist und wo alle stehen.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>within</source>
      <translation>innerhalb</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{beyond} beyond a limit</source>
      <translation>{beyond} über einer Grenze</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{due} due</source>
      <translation>{due} fällig</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>First team</source>
      <translation>Erste Mannschaft</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>No athlete is here yet: save the group and fill it later.</source>
      <translation>Noch ist kein Athlet hier: Speichern Sie die Gruppe und füllen Sie sie später.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Nobody matches. Try fewer words.</source>
      <translation>Niemand passt. Versuchen Sie weniger Wörter.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Remove group</source>
      <translation>Gruppe entfernen</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Removing a group keeps its athletes and all their sets.</source>
      <translation>Beim Entfernen einer Gruppe bleiben ihre Athleten und alle ihre Sätze.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Save group</source>
      <translation>Gruppe speichern</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Type the name of the group.</source>
      <translation>Geben Sie den Namen der Gruppe ein.</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>About: {place}</source>
      <translation>Über: {place}</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>One page to print: a set, the keys and what to do when something is wrong</source>
      <translation>Eine Seite zum Drucken: ein Satz, die Tasten und was zu tun ist, wenn etwas nicht stimmt</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Quick card</source>
      <translation>Kurzkarte</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>In this backup</source>
      <translation>In dieser Sicherung</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Keep the present database</source>
      <translation>Die jetzige Datenbank behalten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Kept</source>
      <translation>Bleibt</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Not looked at yet</source>
      <translation>Noch nicht angesehen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Progress of the backup</source>
      <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore ...</source>
      <translation>Wiederherstellen ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore and start again</source>
      <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore the backup of {when}</source>
      <translation>Die Sicherung vom {when} wiederherstellen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Would be missing</source>
      <translation>Würde fehlen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>15 min</source>
      <translation>15 min</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>2 min</source>
      <translation>2 min</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>5 min</source>
      <translation>5 min</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>After so long without a hand. A set goes on behind the lock.</source>
      <translation>Nach so langer Zeit ohne Eingabe. Ein Satz läuft hinter der Sperre weiter.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coach</source>
      <translation>Coach</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coaches</source>
      <translation>Coaches</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Everybody signs in. A lead manages, a coach records and edits, a viewer looks and prints.</source>
      <translation>Alle melden sich an. Eine Leitung verwaltet, ein Coach nimmt auf und bearbeitet, ein Betrachter sieht an und druckt.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lock by itself</source>
      <translation>Von selbst sperren</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Nobody has to sign in: that suits one person in a room that is locked. From the first coach on, Turnout asks who is there. The first coach is a lead.</source>
      <translation>Niemand muss sich anmelden: Das passt für eine Person in einem verschlossenen Raum. Ab dem ersten Coach fragt Turnout, wer da ist. Der erste Coach ist eine Leitung.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Remove {person}</source>
      <translation>{person} entfernen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Viewer</source>
      <translation>Betrachter</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>At least 12 characters; four words that do not belong together</source>
      <translation>Mindestens 12 Zeichen; vier Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Close Turnout</source>
      <translation>Turnout schließen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt</source>
      <translation>Verschlüsseln</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt ...</source>
      <translation>Verschlüsseln ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypted, nobody who takes this computer or a backup can read a name or a number. You type the passphrase when Turnout starts, and print a recovery key for the day it is forgotten. It can be undone or done later, in the settings.</source>
      <translation>Verschlüsselt kann niemand, der diesen Computer oder eine Sicherung nimmt, einen Namen oder eine Zahl lesen. Sie geben die Passphrase ein, wenn Turnout startet, und drucken einen Wiederherstellungsschlüssel für den Tag, an dem sie vergessen ist. Es lässt sich rückgängig machen oder später tun, in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>I have printed it or written it down</source>
      <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>It opens the database and every backup when the passphrase is forgotten. It is shown only now. Without both, nobody can read the recordings again, and nobody can help.</source>
      <translation>Er öffnet die Datenbank und jede Sicherung, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt. Ohne beides kann niemand die Aufnahmen wieder lesen, und niemand kann helfen.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Keep this recovery key</source>
      <translation>Bewahren Sie diesen Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase or recovery key</source>
      <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Protect the recordings?</source>
      <translation>Aufnahmen schützen?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Remember it in this computer's keyring</source>
      <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Save page to print ...</source>
      <translation>Seite zum Drucken speichern ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The database and its backups can be read with the passphrase or the recovery key only. Change or undo it with `turnout encrypt`.</source>
      <translation>Datenbank und Sicherungen lassen sich nur mit der Passphrase oder dem Wiederherstellungsschlüssel lesen. Ändern oder aufheben mit `turnout encrypt`.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The two are not the same.</source>
      <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>This database is encrypted</source>
      <translation>Diese Datenbank ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Whoever has this computer or a backup can read the recordings.</source>
      <translation>Wer diesen Computer oder eine Sicherung hat, kann die Aufnahmen lesen.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>{name}
Type the passphrase, or the recovery key of the printed page.</source>
      <translation>{name}
Geben Sie die Passphrase ein oder den Wiederherstellungsschlüssel der gedruckten Seite.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Pedal</source>
      <translation>Pedal</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press a key or a pedal of the list to change it. F1 is help, Ctrl+K finds anything.</source>
      <translation>Drücken Sie eine Taste oder ein Pedal der Liste, um sie zu ändern. F1 ist Hilfe, Strg+K findet alles.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the key</source>
      <translation>Taste drücken</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the pedal</source>
      <translation>Pedal drücken</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Reset all keys</source>
      <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>{row_title}: {what} {text}. Press to change it</source>
      <translation>{row_title}: {what} {text}. Drücken zum Ändern</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase ...</source>
      <translation>Löschen ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase {name}?</source>
      <translation>{name} löschen?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Everything about one person in one zip file, or erased for good, for whoever asks for it.</source>
      <translation>Alles über eine Person in einer Zip-Datei, oder endgültig gelöscht, für alle, die danach fragen.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>One athlete's data</source>
      <translation>Daten eines Athleten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Type the whole name</source>
      <translation>Geben Sie den ganzen Namen ein</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Alone</source>
      <translation>Allein</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Exchange now</source>
      <translation>Jetzt austauschen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Give the address of the server.</source>
      <translation>Geben Sie die Adresse des Servers an.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep the clinic's</source>
      <translation>Die der Praxis behalten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep this station's</source>
      <translation>Die dieser Station behalten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Records stay in this station's own file; they are sent there too</source>
      <translation>Aufzeichnungen bleiben in der eigenen Datei dieser Station; sie werden auch dorthin gesendet</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Several stations</source>
      <translation>Mehrere Stationen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Share this station</source>
      <translation>Diese Station verbinden</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic</source>
      <translation>Die Praxis</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's PostgreSQL</source>
      <translation>PostgreSQL der Praxis</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's database refused it: {reason}</source>
      <translation>Die Datenbank der Praxis hat es abgelehnt: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>This station</source>
      <translation>Diese Station</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Work alone again</source>
      <translation>Wieder allein arbeiten</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>{words} version of {conflict_title}</source>
      <translation>{conflict_title}: {words}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Every look and every change is noted under your name.</source>
      <translation>Jedes Ansehen und jede Änderung wird unter Ihrem Namen notiert.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Everything behind goes on. Type your PIN to come back to it.</source>
      <translation>Dahinter läuft alles weiter. Geben Sie Ihre PIN ein, um zurückzukehren.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Too many wrong tries. The next one is free in {minutes}:{seconds:02d}.</source>
      <translation>Zu viele falsche Versuche. Der nächste ist frei in {minutes}:{seconds:02d}.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Who are you?</source>
      <translation>Wer sind Sie?</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source> (decides about change)</source>
      <translation> (entscheidet über Änderung)</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, about {typical_m:g} m in an adult</source>
      <translation>, etwa {typical_m:g} m bei Erwachsenen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, optional</source>
      <translation>, wahlweise</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, {distance_m:g} m away</source>
      <translation>, {distance_m:g} m entfernt</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Anchor at the height of the {height}, {side}{away}.</source>
      <translation>Befestigung in Höhe: {height}, {side}{away}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Around the athlete</source>
      <translation>Um den Athleten</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Asked of you after the set</source>
      <translation>Sie werden nach dem Satz gefragt</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Attached at: {attachment}.</source>
      <translation>Befestigt an: {attachment}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Begin a new test or exercise from this one</source>
      <translation>Einen neuen Test oder eine neue Übung hiervon beginnen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Beyond</source>
      <translation>Darüber</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Change it</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Comfortable arc: {low_deg:g} to {high_deg:g}°.</source>
      <translation>Angenehmer Bogen: {low_deg:g} bis {high_deg:g}°.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Compensation</source>
      <translation>Ausweichbewegung</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Do not use when</source>
      <translation>Nicht benutzen bei</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Easier</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Edit it as a file of your own: it takes the place of the one that ships</source>
      <translation>Als eigene Datei bearbeiten: Sie tritt an die Stelle der mitgelieferten</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Equipment: </source>
      <translation>Ausrüstung: </translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Harder</source>
      <translation>Schwerer</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>If this happens, say</source>
      <translation>Wenn das geschieht, sagen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Lever arm: {from_landmark} to {to_landmark}{usual}.</source>
      <translation>Hebelarm: {from_landmark} bis {to_landmark}{usual}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Limits of compensation</source>
      <translation>Grenzen der Ausweichbewegungen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Motion sensor</source>
      <translation>Bewegungssensor</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Near</source>
      <translation>Nahe</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Next steps</source>
      <translation>Nächste Schritte</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>On: {surface}.</source>
      <translation>Auf: {surface}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Say to the athlete</source>
      <translation>Dem Athleten sagen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sensors and placement</source>
      <translation>Sensoren und Platzierung</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Set-up</source>
      <translation>Aufbau</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Use in a session</source>
      <translation>In einer Sitzung benutzen</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version {version}, {origin} ({protocol_id}.toml).</source>
      <translation>Version {version}, {origin} ({protocol_id}.toml).</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>a file of your own</source>
      <translation>eigene Datei</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>hold {hold_s:g} s</source>
      <translation>{hold_s:g} s halten</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>rest {rest_s:g} s</source>
      <translation>{rest_s:g} s Pause</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>ships with Turnout</source>
      <translation>mitgeliefert</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>tempo {tempo}</source>
      <translation>Tempo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{question}: {answers}</source>
      <translation>{question}: {answers}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{reps} reps</source>
      <translation>{reps} Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{sets} sets</source>
      <translation>{sets} Sätze</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Allowed: {allowed}</source>
      <translation>Erlaubt: {allowed}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Back to the library</source>
      <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Discard the draft</source>
      <translation>Entwurf verwerfen</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>How it will look</source>
      <translation>Wie es aussehen wird</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Line {line}: {field} {wrong}</source>
      <translation>Zeile {line}: {field} {wrong}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Save as my own</source>
      <translation>Als eigene speichern</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>and {count} more, marked in the text</source>
      <translation>und {count} weitere, im Text markiert</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Hold, s</source>
      <translation>Halten, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>It {wrong}; allowed: {allowed}.</source>
      <translation>Es {wrong}; erlaubt: {allowed}.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Movement</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Muscle work</source>
      <translation>Muskelarbeit</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Name of the file</source>
      <translation>Name der Datei</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Reps</source>
      <translation>Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Rest, s</source>
      <translation>Pause, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Sides</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>{label}, a line each</source>
      <translation>{label}, je eine Zeile</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source> There are {count} more in {names}.</source>
      <translation> Es gibt {count} weitere in {names}.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Choose the folder with the clinic's own tests, exercises, rules and norms</source>
      <translation>Ordner mit den eigenen Tests, Übungen, Regeln und Normen der Praxis wählen</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Exercises</source>
      <translation>Übungen</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Find a test</source>
      <translation>Test finden</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own files</source>
      <translation>Eigene Dateien</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own · </source>
      <translation>Eigene · </translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests</source>
      <translation>Tests</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises</source>
      <translation>Tests und Übungen</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises are files. Put one in the library folder and it appears here.</source>
      <translation>Tests und Übungen sind Dateien. Legen Sie eine in den Bibliotheksordner, und sie erscheint hier.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>The library is empty</source>
      <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} test or exercise</source>
      <translation>{count} Test oder Übung</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} tests and exercises</source>
      <translation>{count} Tests und Übungen</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{problems} Until then this file is not used.{more}</source>
      <translation>{problems} Bis dahin wird diese Datei nicht benutzt.{more}</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{words}, {own} of them your own</source>
      <translation>{words}, davon {own} eigene</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Common fields</source>
      <translation>Gemeinsame Felder</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Part of the file</source>
      <translation>Teil der Datei</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistake</source>
      <translation>{count} Fehler</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistakes</source>
      <translation>{count} Fehler</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Picture: {protocol_title}, {side} side</source>
      <translation>Bild: {protocol_title}, {side}</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Side of the picture</source>
      <translation>Seite des Bildes</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Add one: {part}</source>
      <translation>Hinzufügen: {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Take away: {part}</source>
      <translation>Wegnehmen: {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>as usual: {usual}</source>
      <translation>wie üblich: {usual}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="widgets/library/text_pane.py" />
      <source>Text of the file</source>
      <translation>Text der Datei</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Finish</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pain stop</source>
      <translation>Schmerzstopp</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Prepare set</source>
      <translation>Satz vorbereiten</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Redo</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source> · {place} of {count}</source>
      <translation> · {place} von {count}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>About {minutes} min of work and rest left</source>
      <translation>Noch etwa {minutes} min Arbeit und Pause</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Battery</source>
      <translation>Testbatterie</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Rest {whole}:{whole2:02d}</source>
      <translation>Pause {whole}:{whole2:02d}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Seated hip ER</source>
      <translation>Hüft-AR im Sitzen</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Side-lying hip ER</source>
      <translation>Hüft-AR in Seitenlage</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Three-point check</source>
      <translation>Drei-Punkte-Check</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Warm-up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>closed</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>{sets_done} of {sets_total} sets done</source>
      <translation>{sets_done} von {sets_total} Sätzen gemacht</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>Show now</source>
      <translation>Jetzt zeigen</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>{seconds:.0f} s ago · the set goes on</source>
      <translation>vor {seconds:.0f} s · der Satz läuft weiter</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>Hip rotation</source>
      <translation>Hüftrotation</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>force</source>
      <translation>Kraft</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>hip</source>
      <translation>Hüfte</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>pelvis moved</source>
      <translation>Becken bewegt</translation>
    </message>
    <message>
      <location filename="widgets/live/plot.py" />
      <source>Live plot: {keys}</source>
      <translation>Live-Diagramm: {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/prepare_panel.py" />
      <source>Before the set</source>
      <translation>Vor dem Satz</translation>
    </message>
    <message>
      <location filename="widgets/live/protocol_panels.py" />
      <source>movement</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Discomfort</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Effort (RPE)</source>
      <translation>Anstrengung (RPE)</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Stability</source>
      <translation>Stabilität</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>maximal</source>
      <translation>maximal</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>no effort</source>
      <translation>keine Anstrengung</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>rock steady</source>
      <translation>felsenfest</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>unstable</source>
      <translation>instabil</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>worst imaginable</source>
      <translation>schlimmste vorstellbare</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>{label}, 0 {low} to 10 {high}</source>
      <translation>{label}, 0 {low} bis 10 {high}</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>beyond</source>
      <translation>darüber</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>down</source>
      <translation>ab</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>hold</source>
      <translation>halten</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>near limit</source>
      <translation>nahe der Grenze</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>up</source>
      <translation>auf</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_curves.py" />
      <source>Curves of the set: {keys}</source>
      <translation>Kurven des Satzes: {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>Figure of the rep</source>
      <translation>Figur der Wiederholung</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No angle at this moment: the sensors take their pose</source>
      <translation>Noch kein Winkel: Die Sensoren nehmen ihre Haltung auf</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No motion sensor in this recording</source>
      <translation>Kein Bewegungssensor in dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>The figure shows hip, pelvis and trunk: no sensor of this recording measured them</source>
      <translation>Die Figur zeigt Hüfte, Becken und Rumpf: Kein Sensor dieser Aufnahme hat sie gemessen</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Excursion</source>
      <translation>Ausschlag</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Not a full effort</source>
      <translation>Keine volle Anstrengung</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Off tempo</source>
      <translation>Nicht im Tempo</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pain</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Peak force</source>
      <translation>Spitzenkraft</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Reject: {reason}</source>
      <translation>Ablehnen: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Rep</source>
      <translation>Wdh.</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Score</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Strap slipped</source>
      <translation>Gurt verrutscht</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Tension</source>
      <translation>Spannung</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Torque</source>
      <translation>Drehmoment</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>practice, not counted</source>
      <translation>Übung, nicht gezählt</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Pace of the replay</source>
      <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play the replay</source>
      <translation>Wiedergabe abspielen</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Rep {number}</source>
      <translation>Wdh. {number}</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Stop the replay</source>
      <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>What is replayed</source>
      <translation>Was wiedergegeben wird</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Where the replay stands</source>
      <translation>Wo die Wiedergabe steht</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Reset</source>
      <translation>Neu einrichten</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Saving</source>
      <translation>Speichert</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Taring</source>
      <translation>Tariert</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Act on this message</source>
      <translation>Auf diese Meldung reagieren</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="widgets/parts/conditions.py" />
      <source>Same test, position, device and feedback: the two can be compared.</source>
      <translation>Gleicher Test, gleiche Position, gleiches Gerät und Feedback: Die beiden lassen sich vergleichen.</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data</source>
      <translation>Daten kopieren</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data: zoom in first, this is too much</source>
      <translation>Daten kopieren: zuerst hineinzoomen, das ist zu viel</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="widgets/parts/rail.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="widgets/parts/search_list.py" />
      <source>Nothing matches. Try fewer words.</source>
      <translation>Nichts passt. Versuchen Sie weniger Wörter.</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Find</source>
      <translation>Finden</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Help for this page; F1 helps with the place under the pointer</source>
      <translation>Hilfe zu dieser Seite; F1 hilft zur Stelle unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>No athlete chosen</source>
      <translation>Kein Athlet gewählt</translation>
    </message>
    <message>
      <location filename="widgets/parts/stat.py" />
      <source>{label}: not measured</source>
      <translation>{label}: nicht gemessen</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>+{beside} beside</source>
      <translation>+{beside} zusätzlich</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Nothing planned.</source>
      <translation>Nichts geplant.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Square: hard day. Ring: mobility or stability. Filled: done. Amber: hard days too close.</source>
      <translation>Quadrat: harter Tag. Ring: Beweglichkeit oder Stabilität. Gefüllt: gemacht. Gelb: harte Tage zu nah.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week of {monday}</source>
      <translation>Woche vom {monday}</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>nothing planned</source>
      <translation>nichts geplant</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{day} · today</source>
      <translation>{day} · heute</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{title}: {done} of {asked} sets, {status}. {names}</source>
      <translation>{title}: {done} von {asked} Sätzen, {status}. {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 fresh, 10 worn out</source>
      <translation>0 frisch, 10 erschöpft</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 hardly, 10 plenty</source>
      <translation>0 kaum, 10 reichlich</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 none, 10 best</source>
      <translation>0 keiner, 10 am besten</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 not, 10 worst</source>
      <translation>0 nicht, 10 am schlimmsten</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 poorly, 10 well</source>
      <translation>0 schlecht, 10 gut</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Both or middle</source>
      <translation>Beide oder Mitte</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Calf, groin ...</source>
      <translation>Wade, Leiste ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Drinking</source>
      <translation>Trinken</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Eating</source>
      <translation>Essen</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Fatigue</source>
      <translation>Müdigkeit</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Give the place and how sore it is, or neither.</source>
      <translation>Geben Sie die Stelle und die Stärke an, oder keines.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How is the day?</source>
      <translation>Wie ist der Tag?</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How sore</source>
      <translation>Wie stark</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Late match, long flight ...</source>
      <translation>Spätes Spiel, langer Flug ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Leave open what was not asked.</source>
      <translation>Lassen Sie offen, was nicht gefragt wurde.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sleep</source>
      <translation>Schlaf</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sore place</source>
      <translation>Schmerzende Stelle</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Write a number from 0 to 10, or leave it open.</source>
      <translation>Schreiben Sie eine Zahl von 0 bis 10 oder lassen Sie es offen.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>Any day</source>
      <translation>Beliebiger Tag</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>{done} of {asked} sets</source>
      <translation>{done} von {asked} Sätzen</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Add phase</source>
      <translation>Phase hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Asks for</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Change phase</source>
      <translation>Phase ändern</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Choose the day first, or add one.</source>
      <translation>Wählen Sie zuerst den Tag oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days and sets</source>
      <translation>Tage und Sätze</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days of the week</source>
      <translation>Tage der Woche</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Dose</source>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gate</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates to the next phase</source>
      <translation>Bedingungen für die nächste Phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Name of the phase</source>
      <translation>Name der Phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>New phase</source>
      <translation>Neue Phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Remove phase</source>
      <translation>Phase entfernen</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Save program</source>
      <translation>Programm speichern</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Sets of the day</source>
      <translation>Sätze des Tages</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself ...</source>
      <translation>Selbst entscheiden ...</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself: {gate_title}</source>
      <translation>Selbst entscheiden: {gate_title}</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Gates of this phase</source>
      <translation>Bedingungen dieser Phase</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>It is enough, because</source>
      <translation>Es genügt, weil</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Keep the decision</source>
      <translation>Entscheidung behalten</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>No gate: you decide when the next phase begins.</source>
      <translation>Keine Bedingung: Sie entscheiden, wann die nächste Phase beginnt.</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Say why in a few words: whoever reads this later will ask.</source>
      <translation>Sagen Sie in wenigen Worten, warum: Wer es später liest, wird fragen.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Begin the next phase</source>
      <translation>Die nächste Phase beginnen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Edit program</source>
      <translation>Programm bearbeiten</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>No program yet</source>
      <translation>Noch kein Programm</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing is planned for today.</source>
      <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing waits. After a session the next step of each exercise is suggested here.</source>
      <translation>Nichts wartet. Nach einer Sitzung wird hier der nächste Schritt jeder Übung vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Sessions a week, done of planned: {names}</source>
      <translation>Einheiten je Woche, gemacht von geplant: {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start from nothing</source>
      <translation>Von nichts beginnen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start today's session</source>
      <translation>Heutige Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template</source>
      <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template: phases, days and gates that you change as you like. It begins today.</source>
      <translation>Beginnen Sie mit einer Vorlage: Phasen, Tage und Bedingungen, die Sie beliebig ändern. Sie beginnt heute.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Suggested next</source>
      <translation>Als Nächstes vorgeschlagen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>{done} of {planned}</source>
      <translation>{done} von {planned}</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>Phases over the weeks</source>
      <translation>Phasen über die Wochen</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} week</source>
      <translation>{count} Woche</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} weeks</source>
      <translation>{count} Wochen</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{weeks} from {begins}</source>
      <translation>{weeks} ab {begins}</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>1 kg, red band</source>
      <translation>1 kg, rotes Band</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A day needs a title: write one, such as Foundation day.</source>
      <translation>Ein Tag braucht einen Titel: Schreiben Sie einen, wie Grundlagentag.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A threshold needs a source: write where the number is from.</source>
      <translation>Eine Schwelle braucht eine Quelle: Schreiben Sie, woher die Zahl ist.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Choose a test or exercise first.</source>
      <translation>Wählen Sie zuerst einen Test oder eine Übung.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Each side</source>
      <translation>Jede Seite</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Foundation day</source>
      <translation>Grundlagentag</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hard</source>
      <translation>Hart</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hold</source>
      <translation>Halten</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Is</source>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Mobility</source>
      <translation>Beweglichkeit</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Our own athletes, 2026</source>
      <translation>Unsere eigenen Athleten, 2026</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Surface</source>
      <translation>Untergrund</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Tempo: write four numbers of seconds, such as 3-1-1-0, eccentric first.</source>
      <translation>Tempo: Schreiben Sie vier Zahlen in Sekunden, wie 3-1-1-0, exzentrisch zuerst.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Where the number is from</source>
      <translation>Woher die Zahl ist</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>firm floor</source>
      <translation>fester Boden</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: write a whole number from 1, not {text!r}.</source>
      <translation>{name}: Schreiben Sie eine ganze Zahl ab 1, nicht {text!r}.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/program/record_editor.py" />
      <source>Nothing here yet: fill in the fields below, then press Add.</source>
      <translation>Noch nichts hier: Füllen Sie die Felder unten aus und drücken Sie dann Hinzufügen.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step back</source>
      <translation>Ein Schritt zurück</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step up</source>
      <translation>Ein Schritt hinauf</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Change ...</source>
      <translation>Ändern ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Closed</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Keep the change</source>
      <translation>Änderung behalten</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Load, N</source>
      <translation>Last, N</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse ...</source>
      <translation>Ablehnen ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse it</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Suggestion: {suggestion}</source>
      <translation>Vorschlag: {suggestion}</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>There is no single step to take: change the set, or refuse.</source>
      <translation>Es gibt keinen einzelnen Schritt: Ändern Sie den Satz oder lehnen Sie ab.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Why, in a few words</source>
      <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>Not measured</source>
      <translation>Nicht gemessen</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>goal {target}</source>
      <translation>Ziel {target}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>not comparable</source>
      <translation>nicht vergleichbar</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>other {codes}</source>
      <translation>anders: {codes}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>real change</source>
      <translation>echte Änderung</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>within error</source>
      <translation>innerhalb des Fehlers</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{count} visits, from {first} to {last}. {shown}</source>
      <translation>{count} Termine, vom {first} bis {last}. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{size} a week ({parts} to {parts2})</source>
      <translation>{size} je Woche ({parts} bis {parts2})</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Due on (may be left empty)</source>
      <translation>Fällig am (darf leer bleiben)</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Measured by</source>
      <translation>Gemessen an</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Pull 70 Nm on the right</source>
      <translation>Rechts 70 Nm ziehen</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Save goal</source>
      <translation>Ziel speichern</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>What to reach</source>
      <translation>Was erreicht werden soll</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Words only</source>
      <translation>Nur Worte</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write a day as 3 Nov 2026.</source>
      <translation>Schreiben Sie einen Tag wie 3. Nov. 2026.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write what is to be reached.</source>
      <translation>Schreiben Sie, was erreicht werden soll.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source> · due {due_on}</source>
      <translation> · fällig {due_on}</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Add a goal</source>
      <translation>Ziel hinzufügen</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Mark as reached</source>
      <translation>Als erreicht markieren</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>No goal yet. One with a number gets a forecast from the athlete's own visits.</source>
      <translation>Noch kein Ziel. Eines mit einer Zahl bekommt eine Vorhersage aus den eigenen Terminen des Athleten.</translation>
    </message>
    <message>
      <location filename="widgets/progress/lane.py" />
      <source>Phases and events</source>
      <translation>Phasen und Ereignisse</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Filled dots may be compared with the newest visit; hollow grey ones may not, and the dashed line says why. A ring is a baseline visit. Inside the shading round the baseline one visit cannot be told apart from it. Numbers stand for what happened, listed below.</source>
      <translation>Gefüllte Punkte dürfen mit dem neuesten Termin verglichen werden; hohle graue nicht, und die gestrichelte Linie sagt, warum. Ein Ring ist ein Termin mit Ausgangswert. Im Schatten um den Ausgangswert ist ein Termin nicht davon unterscheidbar. Zahlen stehen für Ereignisse, unten aufgeführt.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>For the coach</source>
      <translation>Für den Coach</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Plan against done</source>
      <translation>Plan gegen Gemachtes</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>The first visit is the baseline; from the second on this page says what really changed.</source>
      <translation>Der erste Termin ist der Ausgangswert; ab dem zweiten sagt diese Seite, was sich wirklich änderte.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Words</source>
      <translation>Worte</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week</source>
      <translation>Einheiten je Woche</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week, done of planned</source>
      <translation>Einheiten je Woche, gemacht von geplant</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} session</source>
      <translation>{count} Einheit</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} sessions</source>
      <translation>{count} Einheiten</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} done</source>
      <translation>{done} von {planned} gemacht</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} in {count}</source>
      <translation>{done} von {planned} in {count}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Another measure of this test</source>
      <translation>Ein anderes Maß dieses Tests</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Left, {day}</source>
      <translation>Links, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Right, {day}</source>
      <translation>Rechts, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Band and cable: never a strength</source>
      <translation>Band und Seilzug: nie eine Stärke</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Strength and mobility</source>
      <translation>Kraft und Beweglichkeit</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Technique and control</source>
      <translation>Technik und Kontrolle</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>{short_title} · {measure_label}{words}</source>
      <translation>{short_title} · {measure_label}{words}</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>About the same</source>
      <translation>Etwa gleich</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>In short</source>
      <translation>Kurz gesagt</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>No verdict</source>
      <translation>Kein Urteil</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Not known yet</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Nothing to compare yet. After the baseline, each visit is set against it here.</source>
      <translation>Noch nichts zu vergleichen. Nach dem Ausgangswert wird jeder Termin hier dagegen gestellt.</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really better</source>
      <translation>Wirklich besser</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really worse, or to watch</source>
      <translation>Wirklich schlechter oder zu beobachten</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>To celebrate</source>
      <translation>Zu feiern</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Well done</source>
      <translation>Gut gemacht</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What got better</source>
      <translation>Was besser wurde</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What to talk about</source>
      <translation>Worüber zu sprechen ist</translation>
    </message>
    <message>
      <location filename="widgets/progress/timed_plot.py" />
      <source>Ctrl and wheel zoom, {keys}</source>
      <translation>Strg und Rad zoomt, {keys}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>How many reports are made</source>
      <translation>Wie viele Berichte gemacht sind</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Make one for each</source>
      <translation>Für jeden einen machen</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>One report of all</source>
      <translation>Ein Bericht für alle</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Report for each athlete</source>
      <translation>Bericht für jeden Athleten</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}</source>
      <translation>{done} von {of}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}: {name}</source>
      <translation>{done} von {of}: {name}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Pages of the report</source>
      <translation>Seiten des Berichts</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Black and white</source>
      <translation>Schwarzweiß</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Ink</source>
      <translation>Druckfarbe</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Kind of report</source>
      <translation>Art des Berichts</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page before</source>
      <translation>Seite davor</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Save PDF</source>
      <translation>PDF speichern</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Clinic, coaches, sensors, practice</source>
      <translation>Praxis, Coaches, Sensoren, Übung</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Folder of the library</source>
      <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Places, calibration, tare</source>
      <translation>Plätze, Kalibrierung, Tara</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Set where it is used</source>
      <translation>Dort eingestellt, wo es benutzt wird</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>The clinic's own tests, rules and norms</source>
      <translation>Eigene Tests, Regeln und Normen der Praxis</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>It takes effect when Turnout is started again.</source>
      <translation>Es gilt, wenn Turnout neu gestartet wird.</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>Restart now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>200 % needs a screen of at least 2560 x 1440.</source>
      <translation>200 % braucht einen Bildschirm von mindestens 2560 x 1440.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Below the name; | begins another line</source>
      <translation>Unter dem Namen; | beginnt eine neue Zeile</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Beside the name; at most 300 kB</source>
      <translation>Neben dem Namen; höchstens 300 kB</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Find a setting</source>
      <translation>Einstellung finden</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>No setting has this word: try another, or press Ctrl+K to search everything.</source>
      <translation>Keine Einstellung hat dieses Wort: Versuchen Sie ein anderes oder drücken Sie Strg+K, um alles zu durchsuchen.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Path of a PNG or SVG file</source>
      <translation>Pfad einer PNG- oder SVG-Datei</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Printed on every report</source>
      <translation>Auf jedem Bericht gedruckt</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Signed by</source>
      <translation>Unterschrieben von</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Stands at the signature line</source>
      <translation>Steht an der Unterschriftslinie</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Street, town | telephone</source>
      <translation>Straße, Ort | Telefon</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>The athlete's screen stays dark.</source>
      <translation>Der Bildschirm des Athleten bleibt dunkel.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Turnout is a screening and coaching aid, not a medical device. It does not diagnose, and its numbers do not replace the judgement of a clinician.</source>
      <translation>Turnout ist eine Hilfe für Screening und Coaching, kein Medizinprodukt. Es stellt keine Diagnose, und seine Zahlen ersetzen nicht das Urteil einer Fachperson.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Your name and title</source>
      <translation>Ihr Name und Titel</translation>
    </message>
    <message>
      <location filename="widgets/shell.py" />
      <source>What can I do?</source>
      <translation>Was kann ich tun?</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_button.py" />
      <source>What stands behind a number: definition, error, limits, norms, with sources</source>
      <translation>Was hinter einer Zahl steht: Definition, Fehler, Grenzen, Normen, mit Quellen</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>What stands behind {behind_title}</source>
      <translation>Was hinter {behind_title} steht</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>a default of the product</source>
      <translation>eine Vorgabe des Produkts</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>calculated from a source</source>
      <translation>aus einer Quelle berechnet</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not used for this number</source>
      <translation>für diese Zahl nicht benutzt</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not verified</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>read in its source</source>
      <translation>in der Quelle gelesen</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>this clinic's own</source>
      <translation>der Praxis eigen</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>7 is usual</source>
      <translation>7 ist üblich</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Begin the study</source>
      <translation>Studie beginnen</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Choose a measure.</source>
      <translation>Wählen Sie ein Maß.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Days between visits, at least</source>
      <translation>Tage zwischen Terminen, mindestens</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Give the study a name.</source>
      <translation>Geben Sie der Studie einen Namen.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>New test-retest</source>
      <translation>Neuer Test-Retest</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Seated ER, autumn</source>
      <translation>AR im Sitzen, Herbst</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>The same test, the same athletes, the same tester, some days apart and nothing trained in between: what still differs is the error of your own measurement.</source>
      <translation>Derselbe Test, dieselben Athleten, derselbe Tester, einige Tage auseinander und dazwischen kein Training: Was dann noch verschieden ist, ist der Fehler Ihrer eigenen Messung.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Whoever does this test</source>
      <translation>Wer auch immer diesen Test macht</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Write whole days, such as 7.</source>
      <translation>Schreiben Sie ganze Tage, wie 7.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>{n} visits</source>
      <translation>{n} Termine</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Distribution over athletes</source>
      <translation>Verteilung über Athleten</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Every set of this test, from raw, by the limits in force; earlier results stay</source>
      <translation>Jeder Satz dieses Tests, aus Rohwerten, nach den geltenden Grenzen; frühere Ergebnisse bleiben</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Let these limits hold</source>
      <translation>Diese Grenzen gelten lassen</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Only a lead lets own limits hold.</source>
      <translation>Nur eine Leitung lässt eigene Grenzen gelten.</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Score earlier sets again</source>
      <translation>Frühere Sätze neu bewerten</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Agreement of two visits</source>
      <translation>Übereinstimmung zweier Termine</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Due: </source>
      <translation>Fällig: </translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>End the study</source>
      <translation>Studie beenden</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Errors</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Find a study</source>
      <translation>Studie finden</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>In place of the cited error, everywhere</source>
      <translation>An Stelle des zitierten Fehlers, überall</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Let it hold</source>
      <translation>Gelten lassen</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>No study of your own yet</source>
      <translation>Noch keine eigene Studie</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Nobody is due.</source>
      <translation>Niemand ist fällig.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Only a lead lets an own error hold.</source>
      <translation>Nur eine Leitung lässt einen eigenen Fehler gelten.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Pelvis moved</source>
      <translation>Becken bewegt</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Plan a test-retest</source>
      <translation>Test-Retest planen</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Test the same athletes twice, some days apart. What your own team, sensors and straps repeat then decides what is a real change, in place of figures from the literature.</source>
      <translation>Testen Sie dieselben Athleten zweimal, einige Tage auseinander. Was Ihr eigenes Team, Ihre Sensoren und Gurte wiederholen, entscheidet dann, was eine echte Änderung ist, an Stelle von Zahlen aus der Literatur.</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Mean of both visits, {unit}</source>
      <translation>Mittel beider Termine, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Second − first, {unit}</source>
      <translation>Zweiter − erster, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Share of athletes at or below, %</source>
      <translation>Anteil der Athleten bis hierher, %</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Usual excursion, {unit}</source>
      <translation>Üblicher Ausschlag, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Count again</source>
      <translation>Wieder zählen</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Counts</source>
      <translation>Zählt</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Sets of the study</source>
      <translation>Sätze der Studie</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Why the chosen set does not count</source>
      <translation>Warum der gewählte Satz nicht zählt</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Write why: it is kept with the study.</source>
      <translation>Schreiben Sie, warum: Es bleibt bei der Studie.</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>counts</source>
      <translation>zählt</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details for whoever mends it</source>
      <translation>Einzelheiten für den, der es behebt</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on with the set. Restart when it is saved. A report helps to mend it; it names nobody.</source>
      <translation>Machen Sie mit dem Satz weiter. Starten Sie neu, wenn er gespeichert ist. Ein Bericht hilft, es zu beheben; er nennt niemanden.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on. If it happens again, restart Turnout. A report helps to mend it; it names nobody.</source>
      <translation>Machen Sie weiter. Wenn es wieder geschieht, starten Sie Turnout neu. Ein Bericht hilft, es zu beheben; er nennt niemanden.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Restart Turnout</source>
      <translation>Turnout neu starten</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Save a report ...</source>
      <translation>Bericht speichern ...</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something failed</source>
      <translation>Etwas ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something in Turnout failed</source>
      <translation>In Turnout ist etwas fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>It was started on {began} and ended by a fault or with the computer. What was recorded until then is kept; a set that ran is under Interrupted.</source>
      <translation>Es wurde am {began} gestartet und durch einen Fehler oder mit dem Computer beendet. Was bis dahin aufgezeichnet war, ist erhalten; ein laufender Satz steht unter „Unterbrochen“.</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Notice</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Turnout was not closed last time</source>
      <translation>Turnout wurde letztes Mal nicht geschlossen</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>A file with versions, sensors and logs, without names. You read it before it is saved, and send it yourself.</source>
      <translation>Eine Datei mit Versionen, Sensoren und Protokollen, ohne Namen. Sie lesen sie, bevor sie gespeichert wird, und senden sie selbst.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>Read and save ...</source>
      <translation>Lesen und speichern ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Looking through the database ...</source>
      <translation>Die Datenbank wird durchgesehen ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Progress of the report</source>
      <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Put {part} into the file</source>
      <translation>{part} in die Datei aufnehmen</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Read it, leave out what you do not want to give away, save it, and send the file yourself. Turnout sends nothing. Nobody is named in it.</source>
      <translation>Lesen Sie ihn, lassen Sie weg, was Sie nicht weitergeben möchten, speichern Sie ihn und senden Sie die Datei selbst. Turnout sendet nichts. Niemand wird darin genannt.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Report of a problem</source>
      <translation>Bericht über ein Problem</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Save as ...</source>
      <translation>Speichern unter ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Text of the part</source>
      <translation>Text des Teils</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} part will be in the file.</source>
      <translation>{count} Teil kommt in die Datei.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} parts will be in the file.</source>
      <translation>{count} Teile kommen in die Datei.</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Look after this</source>
      <translation>Darum kümmern</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Not safe yet</source>
      <translation>Noch nicht sicher</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Safe</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Add the person in front of you, or let a simulated athlete show you a whole visit.</source>
      <translation>Fügen Sie die Person vor Ihnen hinzu, oder lassen Sie sich von einem simulierten Athleten einen ganzen Termin zeigen.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Due today</source>
      <translation>Heute fällig</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Interrupted, nothing lost</source>
      <translation>Unterbrochen, nichts verloren</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Last sessions</source>
      <translation>Letzte Sitzungen</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>No sensor has been found yet.</source>
      <translation>Noch kein Sensor wurde gefunden.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is due today.</source>
      <translation>Heute ist niemand fällig.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is here yet</source>
      <translation>Noch ist niemand hier</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Opening athletes, tests and sensors …</source>
      <translation>Daten werden geöffnet …</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>The first session will be listed here.</source>
      <translation>Die erste Sitzung steht dann hier.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Try with a simulated athlete</source>
      <translation>Mit einem simulierten Athleten probieren</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>A clinician has cleared a maximal effort</source>
      <translation>Ein Arzt oder Therapeut hat maximale Anstrengung freigegeben</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>All five were asked; what applies is ticked</source>
      <translation>Alle fünf wurden gefragt; was zutrifft, ist angehakt</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Angle of the strap to the shin, measured</source>
      <translation>Winkel des Gurts zum Schienbein, gemessen</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before a maximal test: does any of this apply?</source>
      <translation>Vor einem Maximaltest: Trifft etwas davon zu?</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before this battery</source>
      <translation>Vor dieser Testbatterie</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} rep of practice: recorded, not counted</source>
      <translation>Mit {count} Übungswiederholung beginnen: aufgezeichnet, nicht gezählt</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} reps of practice: recorded, not counted</source>
      <translation>Mit {count} Übungswiederholungen beginnen: aufgezeichnet, nicht gezählt</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Five minutes of easy cycling</source>
      <translation>Fünf Minuten leichtes Radfahren</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Hip circles, ten each way</source>
      <translation>Hüftkreise, zehn in jede Richtung</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Lever arm, hip centre to knee joint line</source>
      <translation>Hebelarm, Hüftzentrum bis Kniegelenkspalt</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Tick the whole warm-up</source>
      <translation>Ganzes Aufwärmen abhaken</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Weekly check · about {minutes} min. One test of strength and two of motion.</source>
      <translation>Wöchentlicher Check · etwa {minutes} min. Ein Krafttest und zwei der Beweglichkeit.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Without it the protocol's set-up holds.</source>
      <translation>Ohne ihn gilt der Aufbau des Tests.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Write an angle between 0 and 180 degrees, or nothing.</source>
      <translation>Schreiben Sie einen Winkel zwischen 0 und 180 Grad oder nichts.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>degrees</source>
      <translation>Grad</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Hip hike</source>
      <translation>Hüfte hochgezogen</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Pelvic tilt</source>
      <translation>Beckenkippung</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Trunk lean</source>
      <translation>Rumpfneigung</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>product default</source>
      <translation>Vorgabe des Produkts</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>After the countdown</source>
      <translation>Nach dem Countdown</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Attached at</source>
      <translation>Befestigt an</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Band at rest, metres</source>
      <translation>Band in Ruhe, Meter</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>By itself, when the athlete begins</source>
      <translation>Von selbst, wenn der Athlet beginnt</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Colour of the band</source>
      <translation>Farbe des Bandes</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Empty: after the reps or by hand.</source>
      <translation>Leer: nach den Wiederholungen oder von Hand.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Encouragement</source>
      <translation>Anfeuern</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Ends without a rep for, seconds</source>
      <translation>Endet ohne Wiederholung nach, Sekunden</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Height of the anchor, metres</source>
      <translation>Höhe der Befestigung, Meter</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Load, kg</source>
      <translation>Last, kg</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Maker of the band</source>
      <translation>Hersteller des Bandes</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Not said</source>
      <translation>Nicht gesagt</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Only where it was measured.</source>
      <translation>Nur wo es gemessen wurde.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Resistance</source>
      <translation>Widerstand</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Stretched by, metres</source>
      <translation>Gedehnt um, Meter</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set</source>
      <translation>Der Satz</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set starts</source>
      <translation>Der Satz startet</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Write a number, 0 or more.</source>
      <translation>Schreiben Sie eine Zahl, 0 oder mehr.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>An adult's is about {length}.</source>
      <translation>Bei Erwachsenen etwa {length}.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Lever arm, knee joint line to cuff centre</source>
      <translation>Hebelarm, Kniegelenkspalt bis Mitte der Manschette</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Write a length between {low} and {high} {unit}, or nothing.</source>
      <translation>Schreiben Sie eine Länge zwischen {low} und {high} {unit} oder nichts.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>{name}, {unit}</source>
      <translation>{name}, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>Compensations</source>
      <translation>Ausweichbewegungen</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_s:g} s</source>
      <translation>von {hold_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_target_s:g} s</source>
      <translation>von {hold_target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps_target}</source>
      <translation>von {reps_target}</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps}</source>
      <translation>von {reps}</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Left empty: {meaning}.</source>
      <translation>Leer gelassen: {meaning}.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Write a number in {unit}, or nothing.</source>
      <translation>Schreiben Sie eine Zahl in {unit} oder nichts.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>not said yet</source>
      <translation>noch nicht gesagt</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>{question}, in {unit}</source>
      <translation>{question}, in {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Everything recorded so far is kept. Tell us about the pain, then decide together.</source>
      <translation>Alles bisher Aufgezeichnete bleibt. Sagen Sie, was schmerzt, dann entscheiden Sie gemeinsam.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>How strong?</source>
      <translation>Wie stark?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Not sharp</source>
      <translation>Nicht stechend</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Save answer</source>
      <translation>Antwort speichern</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Sharp</source>
      <translation>Stechend</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>The set has stopped</source>
      <translation>Der Satz ist gestoppt</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>This exercise and side stay closed for the rest of the visit. Modify it or consult.</source>
      <translation>Diese Übung und Seite bleiben für den Rest des Termins gesperrt. Verändern Sie die Übung oder fragen Sie nach.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Was it sharp?</source>
      <translation>War es stechend?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Where?</source>
      <translation>Wo?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>You can go on with less load or a smaller range when the athlete agrees.</source>
      <translation>Sie können mit weniger Last oder kleinerem Umfang weitermachen, wenn der Athlet zustimmt.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>no pain</source>
      <translation>kein Schmerz</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Force cuff</source>
      <translation>Kraftmanschette</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Upper arm</source>
      <translation>Oberarm</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>{position}, {side} side. {spoken}</source>
      <translation>{position}, {side}. {spoken}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>not accepted</source>
      <translation>nicht angenommen</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>pelvis moved 8°</source>
      <translation>Becken bewegt 8°</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index}</source>
      <translation>Wdh. {index}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index} …</source>
      <translation>Wdh. {index} …</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number} {verdict}</source>
      <translation>Wdh. {number} {verdict}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number}, practice, not counted</source>
      <translation>Wdh. {number}, Übung, nicht gezählt</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>score {score:.0f} %</source>
      <translation>Wertung {score:.0f} %</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>{names} beyond limit</source>
      <translation>{names} über der Grenze</translation>
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>{count} of {count2} reps accepted</source>
      <translation>{count} von {count2} Wdh. angenommen</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Baseline steady before every rep.</source>
      <translation>Grundlinie ruhig vor jeder Wiederholung.</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Pelvis moved 9° before peak</source>
      <translation>Becken bewegt 9° vor der Spitze</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Rep 4: pelvis moved 9° before peak.</source>
      <translation>Wdh. 4: Becken bewegt 9° vor der Spitze.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Beside the curves</source>
      <translation>Neben den Kurven</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Figure</source>
      <translation>Figur</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: found. Drag their cursors.</source>
      <translation>Wdh.: gefunden. Ziehen Sie ihre Cursor.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: set by the coach</source>
      <translation>Wdh.: vom Coach gesetzt</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete</source>
      <translation>Athleten wählen</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete, then start a session</source>
      <translation>Wählen Sie einen Athleten, dann beginnen Sie eine Sitzung</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Redo rep</source>
      <translation>Wdh. neu</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>The battery, the live curves and the compensations of the set are shown here.</source>
      <translation>Testbatterie, Live-Kurven und Ausweichbewegungen des Satzes stehen hier.</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>No tempo</source>
      <translation>Kein Tempo</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo ring</source>
      <translation>Temporing</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo {tempo}</source>
      <translation>Tempo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>of {target_s:g} s</source>
      <translation>von {target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>How was it?</source>
      <translation>Wie war es?</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Nothing to object to.</source>
      <translation>Nichts einzuwenden.</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Redo set</source>
      <translation>Satz neu</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Save and next</source>
      <translation>Sichern, weiter</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>What did you see and feel?</source>
      <translation>Was haben Sie gesehen und getastet?</translation>
    </message>
  </context>
</TS>
