<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>turnout</name>
    <message>
      <location filename="app/assembly.py" />
      <source>Athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/assembly.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>feedback in rep {rep_number}: {mode}, {shown}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>not shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>Keep going</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>✓ on course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/metronome.py" />
      <source>No sound on this computer: the metronome is shown, not heard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>Cues cannot be spoken ({error}): they are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>No speech program on this computer: cues are shown, not spoken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Discarded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>None connected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>{title}, {side}: {saved_s:.0f} s saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/keeper.py" />
      <source>The clip cannot be written ({error}): make room on the disk. The set itself is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>, {dropped} missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>A picture of the clip is damaged: `turnout verify` tells more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>The clip cannot be read any more ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>the clip is there again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>{count} pictures{missed}. Their times are when they arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Mirror only: no consent to video yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>The next set is kept as a clip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>This set is kept as a clip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Waiting for the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Baseline, {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Mean of the group's newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No earlier visit marked as baseline has this test on the {side}: choose two visits from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No visit has this test on both sides: record the other side, or choose two sets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Rep {number} of {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Set, {accepted} counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Single repetition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>There is no earlier visit with this test on the {side}: record another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>This athlete has no analysed set of this test: choose another test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Visit, {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{name}: {label}</source>
      <translation>{name}: {label}</translation>
    </message>
    <message>
      <location filename="app/comparing/controller.py" />
      <source>A group's mean has no card: choose an athlete on the page Group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, mean of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No analysed set of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No visit is marked as baseline for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nobody in {name} has done this test on this side: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nothing forbids this comparison: there is nothing to override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This is not there any more: choose something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This set was never analysed: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>mean of {count} of {count2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{what} this test and side: choose another test, or record one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, imported</source>
      <translation>{words}, importada</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, rep {rep}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/keys.py" />
      <source>{text!r} is nothing to compare: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/comparing/words.py" />
      <source>, no feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>C3D has no time of a sample: samples were placed evenly at the {rate_hz:.6g} Hz the file states.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>analog {i}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{markers} markers are left out: no angle is computed from them, because the file does not say which body each belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} has no analog signals: record the force with it, or export it as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} is no C3D file that can be read ({trouble}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Imported as a set with {reps}: it is in the athlete's history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Lists and recordings (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{added} added, {same} were here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>Rows that are here already stay as they are; one that says something else stops the import.</source>
      <translation>Las filas que ya están aquí quedan como están; una que diga otra cosa detiene la importación.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>The import was stopped: nothing of it was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{athletes}, {visits}, {sets}: {names}.</source>
      <translation>{athletes}, {visits}, {sets}: {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is damaged ({trouble}): export it again. Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is no export of Turnout in JSON: choose the folder with {manifest_file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} lacks its file {name}: copy the whole folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} was written by another version of Turnout: update this station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{name} in {folder} was changed since the export: export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} cannot be read ({trouble}): copy the whole folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} is damaged: export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{rows} in all.</source>
      <translation>{rows} en total.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>{path} is a folder without an export: give a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>Nobody of the list is new: there is nothing to import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>There is no file {path}: choose a CSV or XLSX file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} twice in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added, {count2} updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} brought up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} of birth can be read in two ways ({some}): say whether the day or the month is written first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{left_out} left as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} cannot be read ({trouble}): copy it, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is an old workbook (XLS): save it as XLSX or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: split it, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{refused} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{rows} would be refused: correct them, or say that the others may come alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>No sensor of {file} is known: say which signal is the force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{file} was imported before, on {day}, as set {set_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{trouble} Import it again only if it is another set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>It has no times: its samples were placed at the {rate_hz:g} Hz that were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are the sensor's own, in microseconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are those of the file; whether a sensor's own clock made them, the file does not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>There is no file {path}: choose a CSV, XDF or C3D file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{file} has no column {name}: choose of {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: cut out one set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>Read from the sheet {sheet_title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{file} has over {most_rows:,} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is empty: its first line must name the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook that can be read ({name}): save it as XLSX or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook, whatever its name says: choose a CSV or XLSX file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} unpacks to {unpacked:,.0f} MB, which no list has: save it as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>channel {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>nothing known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} has no stream of numbers: record the sensors' streams with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} is cut off or no XDF file that can be read ({trouble}): copy it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has no samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has times that no clock shows: the file is damaged, copy it again.</source>
      <translation>{name} tiene horas que ningún reloj muestra: el archivo está dañado, cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} holds {kind}, no numbers: it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: no offset between the computers was recorded: its times are the sender's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: one offset between the computers was measured, so drift is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: stamps were put on a line of even steps (at most {off_ms:.3g} ms away).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: times are the sender's, put on the recorder's clock by {count} measured offsets (at most {off_ms:.3g} ms from their line).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Choose the logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>It waits for you: find it with Ctrl+K as Guided start, or in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>No sensor was found yet. Go on without: the page Sensors finds them at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>The guided start is not over yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Choose an athlete on the page Athletes and press Start session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Look at each repetition, rate the set at the right, then press Save and next.</source>
      <translation>Mire cada repetición, valore la serie a la derecha y pulse «Guardar y seguir».</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Prepare set: first the athlete keeps still for a moment.</source>
      <translation>Pulse «Preparar serie»: primero el atleta se queda quieto un momento.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Start: the set is counted down.</source>
      <translation>Pulse Empezar: comienza la cuenta atrás de la serie.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Technique was lost: the athlete moves back, then it goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>That was a first test. Go on with the next, or close this window to begin with your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>The athlete rests. Press Redo when a repetition is to be done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Tick the warm-up and the questions, then press Tare: nobody pulls now, so this is zero.</source>
      <translation>Marque el calentamiento y las preguntas y pulse Tarar: ahora nadie tira, así que esto es cero.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Turnout, practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the countdown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the sensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait until three simulated sensors are found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the athlete keeps still, so that every angle has its zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the quiet load becomes zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the set is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Watch force, angle and compensations. The simulated athlete pulls by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Export the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Saved: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>The file was not written: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>There is no number of this test: nothing stands behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>All of them stand on the page Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Last visit {days} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>No baseline yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athlete is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athletes are due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>No visit yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>Visit {visit} of {occasions} of the study {study_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>{day_title}, by the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/guard.py" />
      <source> Details are in {log_file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/guard.py" />
      <source>Something went wrong ({fault}). What was recorded is safe; go on or start again.{where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A number shows a dash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A screening and coaching aid, not a medical device. F1 explains what is under the pointer; the whole help is in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A sensor is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A trial that was spoiled says why: redo it. At most five trials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Accept or reject each repetition; ask for effort, stability and discomfort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Cable with data wires, power, no other program on the port; search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Choose the athlete, start the session. Tick the warm-up, ask the five questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Count down. Ramp up over five seconds, hold, let go slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Find an athlete, a test, a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Force not quiet, or it drifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Help for the place under the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It could not be measured. The reason stands beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It ends the set at once and keeps all of it. Say where, how strong, and if it was sharp. Sharp pain closes this exercise and side for the visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Keys and pedal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>No sensor is found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Pain: P.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Plug it in again: the set goes on with the gap marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Prepare: hold still, then move slowly as the words ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Read what differs first, then the verdict. Real gain means beyond the error of the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Save and go on with the other side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Start it again: the set is there, as interrupted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap free, limb out, tare again between sets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap on, limb out of it: take the zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The leg turned, the pelvis moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The station stopped or lost power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Tighten strap and sensor, hold the knee, redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout: quick card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>When something is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Where the sensors sit: {test}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>pedal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>{page} was not installed with the help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>, the last set of {newest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Backup of {when} {when2:%H:%M}, made {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>By itself once a day, also while you record. They lie in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Last good backup {backups}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>No backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The backup is made and verified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The database is damaged ({findings}). Finish the set, then close Turnout: at the next start it offers the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The present database is kept beside the restored one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>{size_bytes:.1f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish or leave the running set first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish the running set first: the database is closed for a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Recording goes on: {short_title}, {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>pain, stopped on the locked screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Each file is written anew and read back before it takes the place of the old one. If the computer stops now, nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Encrypting the database and its backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Restoring the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Save the page to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>The present database is kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source> {count} older backups still hold the athlete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Erased: {total} rows.{left} Reports and exports are files of their own: delete those yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Export one athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Zip (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{chosen}: {files} files, README.txt inside says what each is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{visits} sessions and everything recorded in them go for good, from every byte of the database. It cannot be undone: export first what has to be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/sharing.py" />
      <source>This station shares the clinic's database from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keeping/signing_in.py" />
      <source>Nobody signs in here yet: add a coach in the settings to lock the station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/key_bindings.py" />
      <source>the tare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Accept or reject the rep at the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Add a rep where the replay stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Go one step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Mark this moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Pause, or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Play or stop the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Prepare, start or finish the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Read the relaxed limb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the last rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Remove the rep at the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Rep here by hand: once at its start, once at its end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Replay at full, half or quarter speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Save and go to the next set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the keys of this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the warm-up, the questions and the angle of the strap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Stop for pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Sweep the relaxed limb: start, then end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Take the next cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Tare the force sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Undo the last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>every page</source>
      <translation>cada página</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the review</source>
      <translation>la revisión</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the station</source>
      <translation>la estación</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} already does “{other_title}” on {page_words}: choose another key, or change that one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} belongs to the window: choose another key for this action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} does this already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{wanted_title} always keeps a key: choose another one for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>There is nothing to undo here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>Undone: {step}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · no mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistake to mend before it can be saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistakes to mend before it can be saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Folder of your own tests and exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Mend the marked line first: the form cannot find its fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Saved as your own, version {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Your unsaved draft is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>Earlier: version {rpartition} ({path}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>It takes the place of version {version}, which ships.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>The name of the file (id) must be letters, digits and underscores, such as my_test: write one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>There is no folder for own files: choose one with Own files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{folder} cannot be made ({trouble}): choose another with Own files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{path} cannot be written ({trouble}): free the disk or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{title} (own)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>Add an athlete first: a program belongs to one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>See why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{waiting} for next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Decision kept.</source>
      <translation>Decisión guardada.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Foundation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Noted for today.</source>
      <translation>Anotado para hoy.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Noted: a visit without pain.</source>
      <translation>Anotado: una visita sin dolor.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Nothing of today's plan is open: choose a battery at the station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Taken back: the plan is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>This set is no longer in the plan: look at the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>{sentence} Until then this file is not used.</source>
      <translation>{sentence} Hasta entonces este archivo no se usa.</translation>
    </message>
    <message>
      <location filename="app/program/reading.py" />
      <source>: decided by the coach, because </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source> Decided by the coach on {decided_on}{reason}.</source>
      <translation> Decidido por el coach el {decided_on}{reason}.</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>, because {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Note a pain-free visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Rule “{rule}”, version {version} ({get}): </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Shown, never decides: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Limb symmetry index (LSI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Pain-free arc less 5°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>all phases are over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not begun yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>partly done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>{hold_s:g} s hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>{phase}, week {today} of {weeks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal reached. Well done!</source>
      <translation>Objetivo alcanzado. ¡Bien hecho!</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal saved.</source>
      <translation>Objetivo guardado.</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>The goal is back.</source>
      <translation>El objetivo ha vuelto.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Add an athlete first: progress is of one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Goal removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>; {count} left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} report written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} reports written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{folder} cannot be made ({trouble}): choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{words}; stopped before the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Choose a visit to report first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>For the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Making the report ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Newest visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view, in plain words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>One for each, or all in one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Page for the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of the newest visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Reports of a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>The report is on its way to the printer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>This visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>All athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>Folder for the reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} cannot be read: choose another file, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} is larger than {most_bytes} kB: make it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} {reason}: save it as PNG or as plain SVG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>asks for something outside itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>has a document type of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>holds &lt;{tag}&gt;, which is not printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>is neither PNG nor SVG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/placement.py" />
      <source>{protocol_title}, {side} side: posture and where the sensors are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/recovery_page.py" />
      <source>{path} cannot be written ({trouble}): choose another place, or write it down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>No visit has been analysed yet: record a test first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>Nobody is in the group {group}: put athletes in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>, line {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>The template {template}{line}: {error}. The report was made with the template that ships; correct the line or take the file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} cannot be written ({trouble}): choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} is there already: rename it first, so that your changes are not lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The ink {ink!r} is unknown: choose colour or grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The paper {paper!r} is unknown: choose a4 or letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be laid out ({error}): send this sentence with the set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be written to {path} ({why}): choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>it cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>There is nothing to report: no set of this visit has been analysed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>{parent} cannot be made ({trouble}): choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source> Tare again before the next set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Bias {axis}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Calibrate between sets, when the sensor streams: say first where it sits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Calibrate {descriptor_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Calibration saved.{again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>It is taken by itself after five still seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Keep still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Keep still ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Leave the sensor alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Let it hang free. It is taken as soon as it has been still for two seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Moving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Point {count} of {count2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>This sensor has nothing to calibrate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>Write a whole number of months from 1 to 120.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_controller.py" />
      <source>°/s spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_rows.py" />
      <source>Write the masses in kg with spaces between them, such as 5 10 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_rows.py" />
      <source>{mass_kg:g} kg down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_rows.py" />
      <source>{mass_kg:g} kg up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source> again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>% of {full_scale_n:.0f} N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>, counts until {due_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>, up and down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Calibrated {taken}{until}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Channel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Counts until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Gyroscope at rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Hang {mass_kg:g} kg{once_more}</source>
      <translation>Cuelgue {mass_kg:g} kg{once_more}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Hysteresis error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>It sends counts, not newtons: calibrate it with known masses first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Leave the sensor empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Linearity error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Never calibrated here: its own scale is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Scale against before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Scale only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Serial number {serial_number} · {port}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Take everything off again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>The force sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>The scale differs by {change} % from before: check that the masses are what they say before you save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>This sensor tells no serial number: the calibration belongs to whatever is plugged into {port}. Keep it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>Two loads cannot show how straight the sensor reads: hang a third to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>bias at rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{channel}: calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{count} load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{count} loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{model} sends counts, not newtons: calibrate it with known masses first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{what} due on {due}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/calibration_words.py" />
      <source>{what} overdue since {due}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>No force sensor is connected: plug it in, then tare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Nothing to tare: choose a force sensor that is calibrated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Tare first: the force sensor has no zero yet (T).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>The force sensor sits at the {other} cuff: on the page of sensors, say which one is at the {side} one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/load_taking.py" />
      <source>It never hung still: steady it, then take the point again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/load_taking.py" />
      <source>The reading did not change: see that the load is as asked, then take the point again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibrating.py" />
      <source>No sensor of this set is {device_key}: choose a calibration of one that is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibrating.py" />
      <source>Read with the calibration of {taken_at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>With the calibration of {taken_at}: {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>angles only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>at any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>counts until now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>since it was taken, {taken_at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>since the calibration before it, {taken_at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>the earlier results stay beside the new ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>{done} of {whole} read anew: {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/recalibration_controller.py" />
      <source>{whole} read anew: {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sending.py" />
      <source>Turnout {segment} {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Gyroscope bias overdue since {due}: calibrate it lying still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Not tared yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>{text} Counts only, until calibrated: {which}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It is gone: check its cable or its battery. It is taken up again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It went silent: it is asked whether it is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>No sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Not recorded until you say where it sits. Tap or turn a sensor: its card lights up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Recorded only: another force sensor counts. Say at which side's cuff each of them sits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} of {words} streaming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{head} at {baud} baud{comma}{tail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{words} · {rate_hz:.0f} Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Another sensor sat at the {place}: say where that one sits now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Looking at the ports ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>No sensor answers: check the cables and that the sensors are on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Nothing answers on {chosen}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Place sensors between sets: this one was begun with the places before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Remove it between sets: what it sent belongs to this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Search between sets: a search writes to ports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>{descriptor_title} sits at the {place} now; the two changed places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/stirring.py" />
      <source>Calibrate first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> That is a lot: was something pulling? Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> The zero moved by {widest} N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>Tare between sets, when the sensor streams.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>not tared yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>{calibrate_first}: it sends counts, not newtons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/settings.py" />
      <source>{path} cannot be written ({trouble}): the settings hold until you close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: comparisons, progress and reports now stand on your own error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: the station judges by your own athletes. Earlier sets can be scored again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Scored again by the limits of the clinic.</source>
      <translation>Valorada de nuevo con los límites de la clínica.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>The sets are scored again: go on working meanwhile.</source>
      <translation>Las series se valoran de nuevo: siga trabajando mientras tanto.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the cited errors hold again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the limits of the test hold again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>The test has no such rule any more: nothing stands behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>This set was never analysed: nothing stands behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> In force since {adopted_at}{by}, in place of the cited error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> by {adopted_by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Agreement between visits; 1 is perfect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Consistency, blind to a shift of everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>ICC(2,1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>ICC(3,1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>In force now: {amber}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Mean difference {bias} {of}; limits of agreement {lower_limit} and {upper_limit} {of}. Slope on the mean {slope}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Smallest change between two visits that is real</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Standard error of the value of one visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{count} of {count2} athletes have come to every visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{found:.{places}f} ({low:.{places}f} to {high:.{places}f})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{low:.{places}f} to {high:.{places}f}{after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{name}: visit {count} from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{people} healthy athletes, each counted once: mean {mean:.1f}, SD {sd:.1f} {unit} between athletes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{title} · {names} · {occasions} visits, {spacing_days} days or more apart · since {started_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>Tare again before the next set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>Tare undone. {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>Tared: quiet within ±{sd_n:.1f} N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>Taring: strap on, limb out. Keep still for a second ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>The force sensor is not quiet: free the strap, then tare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>The zero before it holds again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/between_sets.py" />
      <source>The zero stays for this set: undo the tare between sets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A mark belongs to a running set: prepare one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A rep is marked by hand while the set runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Marked at {at_s:.1f} s. Ctrl+Z takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>One reading at a time: finish the one that runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading: let the leg hang in the strap, do nothing ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand noted: it is in the review, where its cursors can be moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand: press again at its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep done: the limb's weight is known now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep: move the relaxed leg slowly there and back, then press again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>The limb is weighed after the still pose, before the countdown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>rep by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the mark at {at_s:.1f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the rep by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{from_landmark} to {to_landmark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{short_title} needs its lever arm, {name}: measure it and enter it before the set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/live_set.py" />
      <source>Rep {number} will not count: one more to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/live_set.py" />
      <source>The sensor did not come back: the set ends here, all of it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/placing.py" />
      <source>the coach placed the repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/placing.py" />
      <source>the coach took a step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>now {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>{shown_label}, last rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/recorder_watch.py" />
      <source>All samples are written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/recorder_watch.py" />
      <source>Samples wait in memory, go on: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source> Stopped: the others are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source>; {failed} could not be: what they had holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source>Chosen when the set was scored again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source>{count} of {asked} sets were scored again, {changed} say something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source>{done}{failed}. Earlier results are kept.{stopped}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/rescoring.py" />
      <source>{rule_version} with {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/review_controller.py" />
      <source>Not answered yet: {question}. Answer it, or save again without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/review_controller.py" />
      <source>Not saved yet, the recording itself is safe: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/review_controller.py" />
      <source>the cursors stand where they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/review_steps.py" />
      <source>rep {number} {verb}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/review_steps.py" />
      <source>the rating of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/set_watch.py" />
      <source>Rep {number}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Back to the start, and still again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Hold still: the sensors learn this position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Lever arm, {landmarks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Still again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Still pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Turn out and in, twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>Turn the foot slowly out and in, twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>redoing rep {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> Arc of the exercise, none is noted for this athlete: {limits}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> To correct for the limb's weight: G reads it relaxed, S sweeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Begin when you are ready: the set starts by itself. Enter starts it now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Force sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Force sensor tared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Get set {seconds_left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>If {rule_label}: {cue}</source>
      <translation>Si {rule_label}: {cue}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next rep in {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: prepare the set (Enter).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: tare the force sensor (T).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Not connected: connect it, then go back once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Press Enter to count down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Reading the set ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Redo the last rep (R) or finish (Enter): ends in {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rep {reps_done} of {target}. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Sensor at the {segment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Take the start position again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first rep is practice and does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first {count} reps are practice and do not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Then {after}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{battery_title} · order {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} rep of practice, recorded and not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} reps of practice, recorded and not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{low_deg} to {high_deg}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{title}: {sets}, about {minutes} min with rests and changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/training/visit.py" />
      <source>Closed for this visit: sharp pain{where} in {short_title}, {side}. Modify it or consult, and choose another step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>A list of athletes, a recording, an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Battery, for the athlete on the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Begin {battery_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Choose whose report it is first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Clinic, language, encryption, coaches, sensors, practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Every action, its key and its pedal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Find sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Guided start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Keys and pedals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Own errors and limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Progress and goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Second display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Show the athlete's screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test or exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test-retest of the clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Removed from the lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Report saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>The set is not finished yet: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in kg and cm</source>
      <translation>Cuerpo en kg y cm</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in lb and in, forces in N</source>
      <translation>Cuerpo en lb e in, fuerzas en N</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>The text size changes when Turnout is started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Choose who is on the table, then start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Start a session first: choose the athlete on the page Athletes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>{involved} involved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/ways.py" />
      <source>The battery is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/workers.py" />
      <source>Something went wrong: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>Another program keeps {name} locked: close that program, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} does not take data: check its free space and its cable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} is full: free some space, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} cannot be opened: check that its folder exists and can be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is damaged: keep the file and go back to the last backup beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is not a Turnout database: choose another file with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is read-only: allow writing to it and its folder, or choose another with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/alone.py" />
      <source>{database} is being encrypted or restored by another Turnout: wait until that one is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/alone.py" />
      <source>{parent} does not take new files ({error}): allow writing to that folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>Another program keeps {source} locked: close that program, then make the backup again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup could not be written to {folder} ({error}): free some space there, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup has not as many rows of {names} as the database: make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup of {source} failed ({error}): check the disks and make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup was stopped; nothing was left behind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The disk of {parent} is full: free some space there, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The folder {folder} cannot be read ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{path} is not the name of a backup: leave its name as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{source} is damaged ({finding}), so no backup was made of it: keep the file and go back to the last good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {name} could not be deleted ({error}): close the program that shows it, then erase once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} cannot be read ({error}): look for it in the backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is missing: look for it in the folder *{pool}* of the backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is not what was recorded: look in the folder *{pool}* of the backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>{path} belongs to no set of this database: move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/damage.py" />
      <source>{path} is damaged: keep the file and go back to the last backup{backup} ({findings}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is encrypted already: change its passphrase instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is not encrypted: there is nothing to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} could not be converted ({error}): it stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} did not convert whole ({what}): it stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>A set is being recorded: finish it, then erase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>Another program still reads {database}: {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>The file could not be written anew ({error}): {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>There is no athlete {athlete_id}: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is no good backup in {folder}: look for one elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is {what} {name} in {folder}: `turnout backup --list` shows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>{database} is a server, which keeps its own backups: ask who looks after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup could not be put in place ({error}): free some space and restore it again; the present database is unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup {backup} cannot be read ({error}): choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>{database} is open in another program ({error}): close every Turnout, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be read ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be written ({error}): free some space there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is damaged (not the passphrase): copy the one beside a backup here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is missing: copy the one that lies beside a backup back to its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The passphrase is wrong: type it again, or use the recovery key. The data is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} is encrypted: give its passphrase, or the file that holds it with --key-file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} was written by a newer Turnout: install the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Everything is sound: {seen} were read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Stopped after {seen}: run it again to look at the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{count} faults were found in {seen} and all repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{left} faults in {seen}.{mended} Keep this file, and see what the last backup holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{segment} in {protocol} {side} of {started:%Y-%m-%d %H:%M}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{streams:,} streams, {chunks:,} chunks and {samples:,} samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>It does not fit the channels of its stream: go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name} is {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: it begins at sample {expected:,}, as its neighbours prove.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: its row says otherwise than its samples: {wrong}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: {expected}: go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}, chunk {index} (from sample {first_sample:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: its description is damaged ({error}): go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: {counted:,} of the {counted2:,} samples counted at its end are missing: go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>An index differs from its table ({text}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Analysis {number} of the set {set_id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It belongs to a row of {parent} that is not there: {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It has ended ({state}) and is still claimed by {claim}: {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It is searched by another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It speaks of repetition {number}, which is not there: analyse the set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Its state {state!r} is unknown: {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>The file is damaged ({text}): keep it and {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>row {rowid}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{last} of its {last2} marks are missing: {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name} has no curves: analyse the set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name}: its curves cannot be read ({error}) Analyse the set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>Before c{where} samples are missing: go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>C{where} does not fit its stream: go back to the last backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} changed while its chunks were joined: they are left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not pack the same: its small chunks are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not read back the same: its small chunks are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} is being changed: its small chunks are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A block of shape {shape} does not fit the {columns} channels of its stream: update the driver of that sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A station records into its own file first: give a file with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The disk is too slow to save the set: it is still tried, press Save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The session of this set is not in the database: open a session for the athlete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The set {set_id} is not being recorded: start it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The stream {stream_id} belongs to no set: start a set first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This set or one of its streams is recorded already: start a new set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This stream is recorded already: give a new sensor a new stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>{pending} samples could not be saved. {failure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/analyses.py" />
      <source>The set {set_id} has no analysis {number}: choose one of its history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/athletes.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>No clips are kept with a database on a server: the mirror works, nothing of it is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>The athlete has not agreed to video: no clip is kept of this set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>There is no clip {clip_id}: it was erased with its athlete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>This database is encrypted and clips are not: the mirror works, nothing of it is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>A coach needs a name: type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is not the right PIN or passphrase: try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is wrong again. Try {wait}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>The first coach must be a lead: choose the role lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is a coach {shown} already: add an initial to tell them apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is no coach {name}: `turnout users` lists the ones that are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>This coach does not sign in here any more: choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>Too many wrong tries: try again {wait}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>{row} is the only lead: make somebody else a lead first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>The last calibration of this sensor is of {newest:%Y-%m-%d %H:%M} UTC, which is still to come: set this computer's clock, then calibrate again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>There is {what} calibration {text!r}: `turnout calibrations` lists the ones there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>A tag needs a word: type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>This group or athlete is not there any more: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/imports.py" />
      <source>The athlete {athlete_id} is no longer there: read the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>There is no {what} {text!r}: `turnout show` lists the ones that are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>{text!r} fits more than one {what}: give more characters, or the last ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/overrides.py" />
      <source>There is no set {set_id}: choose what to compare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/plan_log.py" />
      <source>There is no set {set_id}: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/programs.py" />
      <source>There is no program {program_id}: choose one of the athlete's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/records.py" />
      <source>There is no such entry ({tablename} {key}): choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/removals.py" />
      <source>There is no such entry ({subject} {key}): choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>Repetition {number} was practice and never counts: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>The curves of this analysis differ in length: analyse the set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>This set has no repetition {number}: analyse it first or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/rule_limits.py" />
      <source>The clinic has no limit of its own for this rule: nothing to withdraw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>The set {set_id} has no stream {stream_id}: choose one of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no session {session_id}: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no set {set_id}: `turnout show` lists the ones that are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Nothing was found yet: go on with the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>There is no study {study_id}: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Write why the set does not count: it is kept with the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/study_sets.py" />
      <source>It was done with version {protocol_version} of the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>There is no such suggestion: look at the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>This suggestion was decided meanwhile: look at the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>Updating {database} would have lost rows of {where}, so nothing was changed: go on with the version you had and report this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} belongs to another program: choose another file with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} was written by a newer Turnout (schema {version}): install the newer version to open it, or go back to the backup made before the update with `turnout restore last`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>The clinic's database has no version of this row: keep this station's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>There is no open conflict {conflict_id}: `turnout conflicts` lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>This station's version is gone: take the clinic's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Give the password before the @ or let yourself be asked, not after the ?.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>That is no address: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/sharing/sharing.py" />
      <source>This station works alone: `turnout sync --join ADDRESS` joins a server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} cannot be opened ({error}): choose a folder you may write to with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is a folder: give the name of a file in it, such as {path2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is not a Turnout database: choose another file with --db.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="db/wall_clock.py" />
      <source>This computer's clock says {now:%Y-%m-%d %H:%M} UTC, but the newest entry is of {known:%Y-%m-%d %H:%M}: set the clock before you record, or the order of visits will be wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A PIN has {least_pin} to {most_pin} digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A passphrase has at least {least_passphrase} letters, not the same few: three words do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Everything: coaches, backups, exports of all, erasure, the audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Looks, compares and prints; changes nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Nobody is signed in: sign in to {right}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Records, edits, exports one athlete; makes backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>The passphrase needs at least {least_encryption_passphrase} characters and not only digits: four words that do not belong together do well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>This PIN is one of the first that are tried: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>{coach} is a {role} and may not {right}: ask a lead to sign in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, times known to {jitter_s:.0f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {averaged} readings averaged by the sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {quantisation_steps} steps of {step_n:.2g} N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Lever arm {lever_arm_m:.1f} cm, {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_fixed_n:g} N above the baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_sd:g} SD above the baseline, at least {min_threshold_n:g} N{steps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>by set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at an unknown angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at {angle:.0f}° to the shank ({how})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/rep_book.py" />
      <source>Stopped for a reset. {worst}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/set_analysis.py" />
      <source>Force filter: {parameters}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/set_analysis.py" />
      <source>No sensor sat on the {limb}: what was counted is the motion of another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/analysis/set_analysis.py" />
      <source>{rule_label} was not watched: its sensor was not connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>unspecified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Everything that is in the present database is in this backup too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Not in this backup: {lost}{whose}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>The present database cannot be read, so nobody can say what it has beyond this backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before the encryption changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by the clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hour ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hours ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{minutes} minutes ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{passed} days ago ({made_at})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Acute injury</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Ask the five questions before a maximal test, then tick that they were asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Heart or blood-pressure limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Hip replacement or arthroscopy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Injury of the inner or a cruciate knee ligament (MCL, ACL)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>No pain at rest and none in the practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Not a maximal test today: {applies}. Go on only when a clinician has cleared it, or choose another exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Recent surgery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tick the warm-up first: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Told to stop at once when something hurts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tried the movement at easy effort, both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Warmed up with easy movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bandwidth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>concurrent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>faded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>glide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Give at least one known mass above 0 kg, such as 5 or 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The reading does not follow the load: check that the masses hang freely, then begin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The sensor sends no {channel}: choose another calibration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>This calibration belongs to {device_key}, the set was recorded with {key}: choose a calibration of that sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Two different loads are needed: hang a known mass besides the empty sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>valid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>A band's force is its stretch, so force against angle would show the band, not the athlete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Angle (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>No angle was measured here: force against angle needs a motion sensor on the limb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Share of the repetition (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>The limb is held still in this test: there is no angle for force to stand against.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from onset (s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from start (s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>onset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(R - L) / (R + L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(R - L) / max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>(max - min) / max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>involved / uninvolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>possible imbalance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>probable imbalance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>; the later set is a retention probe and shows what stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>A difference between people, not a change over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>A difference between sides, not a change over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another anchor height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another leg does the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another load: the set-up is not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another position: never interchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another protocol or another version of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another version of the analysis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Another {label}: the set-up is not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Lever arms differ by more than 1 cm: compare torque.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>One of the two was read without a measured calibration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>One set was read with the maker's scale, the other with a measured one, {share:.1f} % apart: read both with the same calibration (`turnout calibrations --apply`).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Other encouragement: {raises}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Other feedback: {raises}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Other sensors: devices differ by 16-24 % on the same task.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>Scored by other limits: score it again.</source>
      <translation>Valorada con otros límites: valórela de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The analysis version differs: analyse the older set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The athletes differ: what follows is a difference between people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The encouragement differs ({said}): {raises}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The feedback differs ({first}; {second}{probe}): {raises}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The force sensor was calibrated anew in between: its scale differs by {share:.1f} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The lever arm differs by more than 1 cm: compare torque, not force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The lever arm of one set is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The lever arm of one set is not known: measure it, and force may be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The load differs: {load}, {load2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The position differs ({position}; {position2}): never interchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The protocol differs: {first}, {second}.</source>
      <translation>El protocolo es distinto: {first}, {second}.</translation>
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The sensors differ: {names} / {names2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The sets were scored by other limits ({first}; {second}): compare no scores and no clean values, or score both again.</source>
      <translation>Las series se valoraron con otros límites ({first}; {second}): no compare puntuaciones ni valores limpios, o valore ambas de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The side differs: {side}, {side2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The tested leg differs: {tested_leg}, {tested_leg2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>The {label} differs: {one}, {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>it changes a maximal effort by 10-16 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>scores</source>
      <translation>puntuaciones</translation>
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>those of the test</source>
      <translation>los del test</translation>
    </message>
    <message>
      <location filename="domain/change/comparability.py" />
      <source>{mode}, seen in {share:.0f} % of the reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>; {left_out} without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>A place in a group, not a change over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>At most {most} can be told apart in one picture: leave some out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Choose two or more to compare: the two sides of one visit say most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} athletes with its 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Single repetitions: {reason}</source>
      <translation>Repeticiones sueltas: {reason}</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Test-retest error is over visits; a single repetition carries no verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>The set has no repetition {number}: choose one of {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>{group_label} is a mean over people: a place in a group, not a change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source> for the mean of {visits} against {visits2} visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Beyond {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is beyond measurement error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is within measurement error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Not a primary measure of this test: for interest only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>One of the two is not measurable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Within measurement error: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>exploratory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>the clinic's own: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>level of {rule_id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>axis known to {residual_deg:.1f}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>fewer than two repetitions have it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor never calibrated with known loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor, {percent:.2g} % of {largest_n:.0f} N by its known loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>inclination against optics, without soft tissue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>lever arm, read within 1 cm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>no estimate for this measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>peak with and without the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>recomputed with its settings moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>spread of {count} repetitions, within this visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>two known loads do not tell the force sensor's error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/history.py" />
      <source>The set {protocol_id} ({side}) of {athlete_name} was cut off: {saved_s:.1f} s are saved and it is closed as interrupted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> Of 20 points about one does so by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> and {count} more spans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>One repetition on a side has no spread: no band, so nothing is said of the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference leaves {named} at {spans}{more}.{chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference stays within {named} everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: 95 % interval of the mean of {curves} curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: ±1 SD of {curves} curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>ci95</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>its 95 % band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>one curve, no band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>sd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>the SD of single repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>{low:g} to {high:g} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>A whole set has no repetition to be a share of: show repetitions, or lay it over by start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. No difference is drawn: {forbidden}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Compared in spite of this (overridden: {what}) by {who}, {day}: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Write why these may be compared: the reason stands beside the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>somebody not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/change/sides.py" />
      <source>This formula needs an involved side: write it on the athlete's page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>counter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>cuff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/clip.py" />
      <source>I agree that my exercises are filmed. The clips stay on this station and its backups, are shown to my coach and me only, and are deleted when I ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>Beyond the {whose}: {angle_deg:.0f}° of {limit:.0f}°. Come back, go no further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>comfortable arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>exercise's own arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/compensation/scoring.py" />
      <source>Needs {least_reps_for_slope} repetitions, has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>consider ending the set (advice: the limit is not the clinic's own).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>end the set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>reset: {scores_label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>{rule_label} was beyond its limit in {failure_reps} repetitions in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A mean needs at least one visit on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A value is missing: leave people out who did not come to every visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Limits of agreement need {least_people} pairs or more; here are {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Test-retest figures need at least {least_people} people with 2 visits each: add visits first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>The mean is 0, so there is no percentage of it: give the error in its unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>Its cited error was measured twice on the same day: too small for a verdict over visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.0f} % of the mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.3g}{unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>No test-retest error is known for this measure in this test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The cited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The clinic's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>why a figure without a unit carries no verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>{whose} error is for the {statistic}; this has {reps} accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: a repetition of the series has no force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: needs {least_reps} repetitions, has {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: too few samples to know their rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {known}; {what} needs {timing_share:.0f} ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {rate_words}; {what} needs {needed:.0f} Hz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>sample times are known to {jitter_s:.0f} ms only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>the sensor averages {averaged} samples itself, so its {rate_hz:.0f} Hz carry no more than {effective_hz:.0f} Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>{rate_hz:.0f} Hz is too slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: the {which} three repetitions have no force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: {needed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>needs exactly {endurance_reps} accepted repetitions, has {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep is shorter than {least_sweep_deg:.0f}°: move the relaxed leg further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep was faster than {limit}: move the relaxed leg slowly, both ways.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep went one way only: move the relaxed leg there and back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>estimated from body mass, +/- {percent:g} % (unverified)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>fitted to a passive sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>one relaxed reading at the test angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: no relaxed reading was taken with the limb in the strap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the force moved during the relaxed reading. Take it again with the leg at rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the limb's weight is not known. Sweep the relaxed leg slowly both ways, or take one relaxed reading in the strap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>the axis is vertical: gravity does not turn the shank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unsteady</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: no lever arm was entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the angle of the pull to the shank is not known, so there is only force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the strap pulls at {pull_angle_deg:.0f}° to the shank, outside {low:.0f}-{high:.0f}°, so there is only force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>In line with the pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>any pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>no unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>nobody here was born on {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} has more than 11 inches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is in {told}: write it in {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no date such as 1998-11-03</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no sex: write female, male, or nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no side: write left, right, or nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is {value:.4g} {unit}, outside {low:g} to {high:g} {unit}: is the unit right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} has a year of two digits: write all four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} may be two dates: say what is first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>mass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Column {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Read as {encoding} with {name} between the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has headings and no rows: export it again with its people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has more than {most_rows:,} rows: split it, and import the parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has no headings: its first line must name the columns, such as Name;Born.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has {count} columns, of {most_columns} at most: leave some out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is cut off or damaged: export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: export the list again, and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: its first line must name the columns, such as Name;Born.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no table but another kind of file: choose a CSV or XLSX file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no text: choose a CSV or XLSX file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file}, line {begin}: a quote is never closed, or a cell is too long ({trouble}): correct that line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{wide} rows have more cells than there are headings: what stands there is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {name}, born on the same day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {twin}, by number {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Left out: the same person as in line {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>May be there already: {name}; a date of birth is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>New.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Refused: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>number of the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name has {count} signs, of {longest_name} at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the notes have {count} signs, of {longest_text} at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the {what} has {count} signs, of {longest_name} at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no signal {key}: choose of {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no times: say how many samples a second it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: nobody said which signal is {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the channels of one sensor must come from one stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the unit of {key} is not known: say it, such as N or kgf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is a finished angle: angles are computed here from motion sensors, so it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{stream}: a motion sensor whose place nobody said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: a single sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: {rate_hz:.4g} Hz found; 95 % of the steps last {low:.3g} to {high:.3g} ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} hole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} holes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>gravity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>valgus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>A clear beginning: seated rotation strength, range of motion, the three-point check and the standing check, both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Five minutes of easy walking or cycling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Hip circles and leg swings, both legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>One pull at half effort on each side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Activation and control before load: slow, few things at once, the pelvis quiet. Sets and rests are defaults of the product: edit them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Breathe out with the work, in on the way back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Nothing hurts at rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Clamshell and side-lying rotation in rounds, by time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Hip circuit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>A few minutes of easy walking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Know the comfortable arc: nothing is forced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Mobility day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Slow and in step with the breath, between hard days; never into pain. Sets and rests are defaults of the product: edit them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Cleared for running and turning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Leg swings, ten squats, two easy runs with a turn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Return-to-sport check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Strength of both sides, control on one leg, then sport drills. Read torque per body mass of each side with its error; LSI is shown, never the sole gate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Ten minutes of easy running or cycling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Cleared for sprinting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Leg swings, both legs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Rotation work between fast steps and after sprints: compare the technique of the last round with the first. Work and rest are defaults of the product: edit them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Sprint intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Ten minutes of easy running with a few faster runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Hip circles, leg swings and ten bridges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Light to heavier torque and movement patterns, in drawn order and varied tempo. Sets, tempi and rests are defaults of the product: edit them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>One easy set of the first exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Strengthening day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Strength beside mobility, the same every week: the three-point check, seated external rotation, and the walk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Weekly check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>There is no battery {battery_id!r}: choose one of {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>at least one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>has {text!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is given, but {protocol_id} has no tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is {name!r}{name2}, which is no test or exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>no tempi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>seconds as in '3-1-1-0'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>tempi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>, ICC {icc}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Cited test-retest error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Does not apply here because: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Measured in: {population}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Near from {amber} {unit}, beyond from {red} {unit}. Error of the signal: {sigma} {unit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>No norm for this measure and movement was read in a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Not measurable in this set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Own test-retest error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Time between visits: {interval}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Test-retest error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>The mean peak over the repetitions that count, of the signal {signal}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>n not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{label} · {test}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{place} of {people} {population}: {norm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{z:.1f} SD {words} the mean, percentile {z2:.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>These tables are written in one line: change them in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written in a line with others: change it in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written with dots: change it in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>All face the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>An adult's, m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Anchor of strap, band or cable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Angle of the pelvis taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Answers, commas between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asked of the coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asks for a reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the pelvis's sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the shank's sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis of the rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Beyond from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Carried by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Comfortable arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Concentric, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Constants of judging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cues with a condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Distance at the start, m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drift of a heading, °/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Eccentric, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of a heading, °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of valgus, °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error where gravity sees it, °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Feedback to the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From, °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Functional movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Gravity sees the axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Height, m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How it sits, in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How sure the source is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting until it ends, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Measured in whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Name to store it by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Near from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>No set without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause lengthened, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause shortened, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Points up at zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Posture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Quality gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Reps in a row that end a set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule of the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Seen from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Starts with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Still pose: what points up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to begin, 0.5 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to end, 0 to 0.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Target to aim at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Things around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To, °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit, for a number instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What no answer means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What suits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When it is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When this fires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where strap or hand touches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where the limits come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Window, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>pick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>a number from amber, {amber:g}, up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>is {red:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list with at least {least} text in quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a number from {low:g} to {high:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table [{name}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a whole number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is not known{name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}{near}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}{near}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>names the {what} {item!r}, which there is not{near}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>tables [[{name}]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>text in quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>three numbers of length 1, such as [0, 0, 1]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>true or false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source> (did you mean {near!r}?)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>; allowed: {allowed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>field {field} </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>{names} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low, {low:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low_deg, {low_deg:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high_deg:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>Norm: {norm}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years and no date of birth is entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years, not {years}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes and no sex is entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is in {unit}, not in {unit2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it was measured {position}, not {position2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>what of age and position was not read in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{norm} does not apply here because {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{not_seen} were not read in its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a TOML file saved as UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a file that opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a table [name_of_the_rule]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>cannot be read ({trouble})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is not text in UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {content!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {version}, as in the rule that ships, with other content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>{version} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>is not valid TOML ({words})</source>
      <translation>no es TOML válido ({words})</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>lines such as reps = 3, title = "Words in quotes", [table] or [[list of tables]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>at least one [[sensors]] table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>names more than three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>one to three metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: cannot be read ({problem}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: is not text in UTF-8; allowed: a TOML file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Ankle plantarflexion strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Breathe; never hold the breath through the pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Build up over two to three seconds to your hardest pull, hold until five, then let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Heart or blood-pressure limits on maximal effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>In line with the strap round the ball of the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Knee straight, hips quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Lie on the back, knee straight, heel free over the end of the table, ankle at a right angle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Measure the lever arm: outer ankle bone to the line of the strap at the ball of the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>On the sacrum, arrow up along the spine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Push the ball of the foot away from you; knee stays straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Recent injury or surgery of Achilles tendon, calf or ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Strap round the ball of the foot, back along the leg to an anchor at the head end; shoulders against a stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>plantarflexion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>supine, knee straight, foot upright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Calf raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Hips level, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Knee straight, all the way up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>On the instep, arrow toward the heel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Recent injury of Achilles tendon or calf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sensor on the instep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sharp pain: it ends the set and blocks exercise and side for the visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Stand on the tested leg, knee straight, fingertips on the wall for balance only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Tall and level, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Up on the ball of the foot in one second, down in two, knee straight; stop when you no longer reach the height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>standing on the tested leg, fingertips on a wall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Clamshell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Feet stay together; open the top knee in two seconds, close it in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Keep your hips stacked; do not roll back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, feet together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Loop the band round both thighs just above the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Outside of the top thigh, a hand above the knee, arrow toward the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Sharp pain in hip or groin during opening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, feet together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>thigh opening (abduction and external rotation)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Acute lower back pain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Breathe out as the leg goes down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Dead bug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Hips heavy on the table, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lie on the back, hips and knees at 90 degrees, arms to the ceiling, lower back on the mat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower back heavy, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower the tested leg and the other arm in three seconds, bring them back in two; the lower back stays down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Outside of the thigh, a hand above the knee, arrow toward the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>anti-extension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>spine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>supine, hips and knees at 90 degrees, arms up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>trunk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Begin at an easy jog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Between the shoulder blades, arrow up along the spine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Chest over your hips, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Deceleration drill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Front of the shin, a hand below the knee, arrow toward the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Frontal-plane knee angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Hips level as you stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Keep the knee over the foot, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Land softly, knee over the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Level your hips, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Not cleared for turning or running after injury or surgery of hip, knee or ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Pelvic drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Run in, stop within three steps on the tested leg, hold two seconds; walk back and keep still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Ten metres of clear run, a cone where to stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>run and stop on one leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>running in, stopping on the tested leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>A straight way of ten metres or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Farmer carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Heart or blood-pressure limits on carrying weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Shoulders level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Still pose standing upright with the weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>The same weight in each hand; note the weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Walk at an easy pace, shoulders level, pelvis level; turn at the end and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking upright with a weight in the hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking with weight on both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Feet hip-wide on the balls, room on all sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Four fast steps on the spot, then turn the tested leg out and touch the floor beside you, back, and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Quick feet, quiet hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Rotation between fast steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>fast steps on the spot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>hip rotation between fast steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Dizziness, or cannot stand on one leg with a hand on a support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam pad near a firm support; shoes off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam-pad balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Look ahead, breathe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Stand on the tested leg, hands on the hips, and keep the pelvis level; touch down when you must, and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Still pose on the tested leg on the firm floor first, then step on the pad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>single-leg stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>standing on the tested leg on a foam pad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Fix one sensor to the segment that moves most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Free motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>On the segment that moves most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Repeat one movement; the station counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any repeated movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Glute activation (bridge)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Knees stay apart; ribs stay down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Lie on the back, knees bent, feet flat and hip-wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Squeeze the buttocks and lift the hips in two seconds, hold two, lower in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>The sensor sits on one thigh; both legs work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>extension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>supine, knees bent, feet flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Acute injury of hip, groin, thigh or lower back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor beside the other side, at a right angle to the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Hip abduction strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>In line with the strap, cuff just above the outer ankle bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Lie on the back, legs straight and hip-wide, hands on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Measure the lever arm: greater trochanter to the middle of the cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Push the straight leg outward; toes point to the ceiling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Recent hip surgery, hip replacement or arthroscopy without clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>abduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>supine, hip and knee straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Acute groin strain or groin pain in the squeeze at rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor on the outer side, at a right angle to the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Hip adduction strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>In line with the strap, cuff just above the inner ankle bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Pull the straight leg inward toward the other leg; toes point to the ceiling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>adduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Cannot stand safely on one leg with a hand on a support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Lift the knee and draw a slow circle with it: forward, out, back, down; five one way, five the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Stand on the other leg, a hand on a firm support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Tall and level; only the leg circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Warm-up hip circles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>circling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>standing on the other leg, a hand on a support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Cuff just above the heel, behind the ankle; strap straight down to an anchor below, at a right angle to the leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Hip extension strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>In line with the strap, cuff behind the ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lie face down, legs straight, hands beside the head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lift the straight leg toward the ceiling against the strap; both hip bones stay down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Press your hips into the table, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>The leg's weight hangs in the strap or on the cuff: take the relaxed reading before the first trial.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>prone, hip and knee straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips heavy on the mat, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips stay heavy on the mat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Breathe out as you go, in as you come back; the pacer shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Draw the knee across the body until you feel a gentle stretch at the buttock; rest there, and let it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Femoroacetabular impingement (FAI) or labral injury of the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip replacement: flexion with adduction may dislocate it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip stretch, 90-degree flexion with adduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Lie on the back, tested hip and knee at 90 degrees, the other leg straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching in the groin: stop, and tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching or sharp pain in the groin: it ends the set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>The other hand lies on the outside of the tested knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>adduction in 90 degrees of flexion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>supine, hip and knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Cuff on the thigh just above the knee; strap straight down to an anchor below, at a right angle to the thigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Hip flexion strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>In line with the strap, cuff on the thigh just above the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Lift the knee toward the ceiling against the strap; sit tall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall and level, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>flexion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>seated, hip and knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Acute injury of knee, thigh or calf; ligament injury of the knee (MCL, ACL).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Cuff on the front of the shin just above the ankle; strap level to an anchor behind, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Early after an ACL graft: knee extension against resistance only with clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>In line with the strap, cuff on the front of the shin just above the ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Knee extension strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Measure the lever arm: knee joint line to the middle of the cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Push the shin forward against the strap; do not lean back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Recent knee or hip surgery, or a ligament graft, without clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee extension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Cuff behind the shin just above the ankle; strap level to an anchor in front, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Fresh hamstring strain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>In line with the strap, cuff behind the shin just above the ankle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Knee flexion strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Pull the heel back under the table against the strap; do not lean forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>knee flexion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Hip replacement: no crossing of the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Leg passes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Let the knee open outward, then pass it slowly across to the other side and back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lie on the back, arms out to the sides, the other leg straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lift the tested leg with the knee bent above the hip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Slowly through the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>leg crosses the body and opens again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>supine, arms out, the other leg straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Fresh muscle strain of thigh or groin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Leg swings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Stand on the other leg, side-on to a firm support, a hand on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Swing the straight leg forward and back, loose from the hip, a little further each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk and hips quiet, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk stays quiet; the leg swings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>flexion and extension swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Begin at walking pace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Low hips, chest over the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Pivot drill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Step in, plant the tested foot, turn over it and push off the other way; walk back and keep still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Three steps to a cone; the way out lies to the other side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>plant and pivot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>running in, planting the tested foot, turning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Back of the wrist of the tapping hand, like a watch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Feet wider makes it easier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips quiet, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips up and quiet, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Lift the hand, tap the hip on the same side clearly, set the hand down softly; ten taps, then the other hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pain in wrist or shoulder under load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pelvic rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank on the hands, feet a little wider than the hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank with hip taps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>The pelvis does not turn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Wrist sensor on the hand that taps; pelvis sensor on the sacrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>anti-rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>plank on the hands, one hand taps the hip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>A hand on the pelvis feels when it lifts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Go only as far as is comfortable, wait a moment at the end, and come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Hold the knee still with a hand or a rolled towel: a loose knee adds its own rotation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Let the foot sink inward across the other leg as far as it goes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Lie face down, hips straight and together, tested knee at 90 degrees, the other leg flat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip ER, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip external rotation, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Recent hip surgery or hip replacement without clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Sharp pain in hip or groin during rotation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Slowly, and never force the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>prone, hip straight, knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Acute injury of hip, groin or knee; ligament injury of the knee (MCL, ACL).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor at the outer side, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Let go the moment the pelvis lifts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Measure the lever arm: inner knee joint line to the middle of the cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip ER strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip external rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Pull the foot inward across the other leg; both hip bones stay on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Start with the shin about 5 degrees turned outward (hip in slight internal rotation), strap taut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Let the foot sink outward, away from the other leg, as far as it goes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip IR, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip internal rotation, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor at the inner side, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip IR strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip internal rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Push the foot outward, away from the other leg; both hip bones stay on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Start with the shin upright or turned outward by about 5 degrees, strap taut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Front of the shin of the top leg, a hand below the knee, arrow toward the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Hip replacement with limits on rotation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Knees stay together; lift the top foot in two seconds, lower it in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, knees together on a pillow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Loop the mini band round both ankles; begin without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Only the foot moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Reverse clam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Stack your hips, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, knees together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Begin without weight; note the weight when there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Chest over your hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Front knee over the foot; chest turns with the hips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Open the hip, step round into a lunge in two seconds, and push back in two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Rotary lunge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Stand tall, feet together; mark the place to step to, behind and to the side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>lunge with rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>standing, stepping outward into a lunge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Cuff just above the inner ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Seated hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit heavy on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Turn the foot inward toward the other leg; the knee stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip ER, all-out series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip external rotation, all-out series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Twenty-four pulls of seven seconds, each as hard as you can, three seconds of rest; never save strength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip ER, strength endurance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip external rotation, strength endurance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Ten pulls of five seconds, each as hard as you can, ten seconds of rest between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Let go fully and keep still; then pull as fast and as hard as you can, and hold for two seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip ER, fast and hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip external rotation, fast and hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>A rolled towel under the thigh keeps it level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip ER, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip external rotation, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands beside you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Turn the foot inward toward the other leg as far as it goes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Cuff just above the outer ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip IR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip internal rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Turn the foot outward, away from the other leg; the knee stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip IR, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip internal rotation, active range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Turn the foot outward, away from the other leg, as far as it goes by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Back of the wrist, like a watch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Band at elbow height; sensor on the back of the wrist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Elbow stays at your side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Sharp pain in the shoulder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder ER with a band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder external rotation with a band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Stand side-on to the anchor, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Turn the forearm out against the band, come back slowly, twenty times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>shoulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>standing, elbow at the side and bent to 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Acute injury of shoulder or elbow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the other side, at a right angle to the forearm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Elbow on the towel, trunk quiet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>In line with the strap, cuff on the wrist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Measure the lever arm: point of the elbow to the middle of the cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Recent shoulder surgery or dislocation without clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder ER strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder external rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall on a chair, towel between elbow and ribs, elbow at 90 degrees, forearm pointing ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall, trunk quiet, then pull again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Turn the forearm outward against the strap; the elbow stays on the towel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>seated, elbow at the side and bent to 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>In line with the band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder IR with a band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder internal rotation with a band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Stand side-on to the anchor, tested arm next to it, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Turn the forearm in across the belly against the band, come back slowly, twenty times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the same side, at a right angle to the forearm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder IR strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder internal rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Turn the forearm inward across the belly against the strap; the elbow stays on the towel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Band from the ankle to a low anchor behind, with the cell in line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Front of the shin of the bottom leg, a hand below the knee, arrow toward the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>In line with the band, between anchor and ankle cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lie on the tested side, head supported, bottom hip straight and knee at 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lift the foot in one second, lower it in three, rest one, and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lower slowly: three, two, one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Only the foot moves: hips stacked, belly firm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Side-lying hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>The thigh rests on the table; the foot of the bottom leg does the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>side-lying on the tested side, hip straight, knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lie on the tested side, head supported; bottom hip straight, bottom knee at 90 degrees; the top leg rests in front on a pillow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lift the bottom foot toward the ceiling against the strap; hips stay stacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip ER strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip external rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Strap straight down to a low anchor, at a right angle to the shin, shin level and strap taut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The bottom thigh lies on the table. Cuff just above the inner ankle bone of the bottom leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The weight of shin and foot is largest here: take the relaxed reading at the test angle before the first trial.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone of the top leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lie on the other side, head supported; top hip straight and top knee at 90 degrees, thigh level on a firm pillow between the knees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lift the top foot toward the ceiling against the strap; the knee stays on the pillow, hips stay stacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip IR strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip internal rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>side-lying on the other side, hip straight, knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Easier: knees bent, on the lower knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips in line with shoulders and feet; hold, and breathe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips up and stacked, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Lie on the tested side, elbow under the shoulder, legs straight; lift the hips once for the still pose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Pain in the shoulder under load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Side plank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>anti-lateral-flexion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>side plank on the tested side, on the forearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Bend the knee in two seconds as deep as you control, stand up in two; five times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Both hips forward, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Cannot stand safely on one leg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Not cleared for single-leg loading after injury or surgery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Single-leg squat, free leg behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is behind, knee bent to 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Still pose on both feet, knees straight, facing ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>single-leg squat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>standing on the tested leg, free leg behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Single-leg squat, free leg in front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is held straight in front, heel just off the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>standing on the tested leg, free leg in front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Single-leg squat, free leg in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is beside the standing leg, knee straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>standing on the tested leg, free leg in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>A sprint of a few seconds that ends at the station; take the still pose before the sprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Heart or blood-pressure limits on hard effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Not cleared for sprinting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Rotation after a sprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Same quality, tired or not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Sprint, walk in, stand on the tested leg: turn the body over the stance foot and back, six times, as clean as before the sprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>The count starts when the athlete is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>hip rotation under fatigue after a sprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>standing on the tested leg right after a sprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Clear floor; a turn disc makes it harder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee over the foot all the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee, hip and foot turn as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stance-foot pivot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stand on the tested leg, knee soft, heel light; the other foot just touches the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Turn hips and foot together outward on the ball of the foot, stop, and turn back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>pivot of the body over the stance foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>standing on the tested leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down maker, colour, rest length and stretch of the band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Band from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Draw the foot inward behind the other leg in one second, let it back in three, rest one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Hips face ahead and stay level; the knee points down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Ligament injury of the knee (MCL, ACL): attach above the knee or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Slowly back: three, two, one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Stand on the other leg, a hand on a firm support, thigh upright, tested knee bent so that the shin is level behind you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>standing on the other leg, tested knee bent to 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down the weight of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Cable from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>In line with the cable, between anchor and ankle cuff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>All within 20 seconds; the hips face ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Finish where you began and keep still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips face ahead; only the leg turns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips level and ahead, then again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Sensor on the shin; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Stand on the other leg, a hand on a firm support, hips level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Standing hip rotation check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Tested knee straight, foot just clear of the floor, toes pointing ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Turn the whole leg out, then in one go in, and back to the start; then keep still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>rotation arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>standing on the other leg, tested knee straight, foot just clear of the floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Sensor on the instep; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Standing hip rotation check, foot sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Let the free hip come level, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Lower the other heel to the floor in two seconds, just touch, and come up in two; five times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Stand on the tested leg on a step, hands on the hips, the other foot free in front; note the height of the step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Step-down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Still pose on both feet on the step, facing ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>standing on the tested leg on a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>step-down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Draw the foot inward with the strap, slowly, until you feel a gentle stretch; rest there, and let it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Gently: the strap helps, it does not pull you further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Hip replacement, recent hip surgery or arthroscopy without clearance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Ligament injury of the knee: hold the strap above the ankle, or leave the exercise out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Loop the strap round the foot and hold its end with the other hand, in front of the other shin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>The hips stay level; the strap only helps, it never forces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>A weight in the hand of the tested side; note the weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Do not lean away from the weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Suitcase carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>anti-lateral-flexion, weight on the tested side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>From the hip, not from the foot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Hips heavy on the mat, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Lie on the back, legs straight and a hand's width apart, arms beside you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Roll the whole leg outward from the hip, slowly, rest, and roll it back to the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip external rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Toes of the tested foot point to the ceiling at the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>supine, knee straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Lie on the back, tested shin hanging over the end of the table, knee at 90 degrees; the other foot on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip ER strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip external rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Thigh flat on the table, hip straight; a folded towel under the knee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Turn the foot inward toward the other leg; the thigh stays on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>supine, shank over the table's end, hip straight, knee at 90 degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip IR strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip internal rotation strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Turn the foot outward, away from the other leg; the thigh stays on the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Do not stop in the middle; wait a moment at each end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Feel both iliac crests: level, right high or left high. You are asked for it after the set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning inward (IR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning outward (ER)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Iliac crests, felt with both hands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Say at once when it first hurts: the coach notes the angle. No pain is noted as pain-free to the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>The angle on the screen at the first pain, each way, is asked for after the set; leave it empty where nothing hurt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Turn the foot inward as far as it goes by itself, then in one go outward as far as it goes, and back inward: three times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>A straight way of about 15 metres, own shoes, the same every time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Cannot walk 20 steps without help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Nothing to say while walking: compare with the last check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Sensor on the shin of the side under test; ten strides of it are twenty steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Stand still, then walk at your own pace until told to stop; look ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk as always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk check, 20 steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>gait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>pelvis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking, from standing still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>a [[sensors]] table with segment = {lacking!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is no parameter of {rule}{name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}, which is no compensation of this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the protocol itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the signal {signal!r}, which there is not{near}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>needs a sensor on the {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>no parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>nothing: the file has no [[compensations]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>other protocols</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>a number above amber, {amber:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>is {use!r}{use2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>a name of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>and unit go not together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>choices, or the unit of a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>gives no choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>is {name!r} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>two different words or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/shelf.py" />
      <source>is {protocol_id!r} in the file {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/toml_file.py" />
      <source>TOML as in the files that ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/library/versions.py" />
      <source>is {version}, under which there is other content already: an edited protocol counts up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>External rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest external rotation of the repetition from the anatomical zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest internal rotation of the repetition from the anatomical zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Internal rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Largest - smallest angle of the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Not measurable: this position has no anatomical zero, so only the total arc holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Science of the station, sections 2 and 6; error of rotation: JSSM 14-354.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Tests that turn the limb both ways, with an angle that is known throughout the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Total arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>{valid} Needs an anatomical zero: alignment residual up to 3 deg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Band or cable sets with a cell in line. A band's force is its stretch: it is never a strength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Clean excursion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Dynamic sets with a joint angle and a compensation rule whose sensors were seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red once it was back inside for 500 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Integral of tension x lever arm x sin(angle of pull) over the joint angle of the concentric phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Largest excursion from the start of the repetition reached inside every limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Maximum of the filtered, tared force in line with the band: its stretch, never a strength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean over time of the filtered, tared force in line with the band over the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean tension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: a gap in the tension.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: no cell in line with the band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: the repetition was never inside every limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Peak tension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>The angle of the pull is taken as it is set up; it turns with the limb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Work against the band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>{band} Needs the angle throughout, a lever arm and the angle of the pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>5 SD has the lowest bias at 1 kHz (Dos'Santos 2017); quiet before the pull: Maffiuletti 2016.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Force before the pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Isometric sets whose repetitions are found in the force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Mean of the unfiltered force in the quietest 200 ms before the pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>No filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Not measurable: less than 200 ms of force before the pull.</source>
      <translation>No medible: menos de 200 ms de fuerza antes del tirón.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset after the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset of the force - start of the repetition, where its threshold is crossed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Pre-tension: rising, or above the slack that is allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack take-up of up to 10 N (unverified) that is steady is the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack taken up: steady, so it is the baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>The baseline was not steady.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>{validity} Needs a quiet baseline before the pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>(Peak of the same 200 ms mean - clean force) / that peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Best 200 ms mean of force wholly inside every limit (P against red &lt; 0.5), with no red excursion earlier unless back inside for 500 ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Borrowed share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force x lever arm x sin(angle of the pull to the shank).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean torque</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Definition of the station; it describes, it does not prove substitution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Half the spread when force and angle are moved by +/- {lag_uncertainty_s:.0f} ms (lag not verified by a tap test).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red only once it was back inside for 500 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Isometric make tests with a compensation rule whose sensors were seen throughout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: a sensor that watches a compensation was missing or had a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no 200 ms of this repetition were inside every limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no force, or a gap in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the force of this repetition is nowhere above zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the repetition is shorter than 200 ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Window: 200 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>{definition} Error: {error}</source>
      <translation>{definition} Error: {error}</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>No phase was seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>None: it is a share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>On tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols that count seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols with a tempo, and repetitions whose phases are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Science of the station, section 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Seconds of all accepted holds or carries together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Share of the accepted repetitions of which every phase that was seen lies within max(20 %, 0.3 s) of the prescribed tempo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Definition of the station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Of a set: 1.96 SEM of the test-retest figure that fits the test; not known for one repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>band or cable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>clean force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>endurance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>limb load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>speed of the effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>steadiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>technique</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Best moving average of the filtered force over 1 s inside the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Definition of the station; of a good dynamometer CV &lt; 6 % (Curovic 2026).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Filter: {filter_kind}, -3 dB near 10 Hz, delay removed; order and exact cut-off stand with the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Impulse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Integral of the filtered force above its baseline, from the onset to the end of the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Isometric sets with a force sensor; never with a band or cable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the filtered, tared force inside the repetition. {filter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the tared force inside the repetition, unfiltered, without marked spikes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force of the repetition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force over 1 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean over time of the filtered force from start to end of the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: a gap in the force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no force samples in this repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no onset found above a steady baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no second of force without a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: shorter than {mean_window_s:g} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Of a good dynamometer CV &lt; 10 % (Curovic 2026).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Onset: quietest 200 ms of the 1 s that ends 100 ms before the crossing; mean + max(5 SD or as the protocol says, 3 quantisation steps, 2 N), held 20 ms and 2 samples; back to the last sample within 2 SD of the mean, at most 100 ms, and from there to the mean, at most 10 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Raw peak force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Window: onset to end of the repetition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Needs an onset above a baseline and no gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Not for a repetition shorter than W.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Not measurable: the stride has no length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Science of the station, section 6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>The walk check; read as change against the athlete's own earlier check only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Two steps over the duration of a stride; a repetition of the walk check is a stride.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Angle furthest from the still pose in the direction of the first phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Definition of the station; error of rotation: JSSM 14-354.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Duration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets whose angle is known throughout the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets with a joint angle that is known throughout the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Largest angle - angle at the start of the repetition, in the direction of its first phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not known for the athlete; slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not measurable: the angle is not known throughout the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Peak angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Start to end of the repetition on the common grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No accepted repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No compensation was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>{remark} Of {count} of {count2} repetitions; in another: {lacking}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>100 x the mean over the repetition of (1 - largest probability of being beyond red); of a set: mean over its accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>95 % interval of the slope from the scatter about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak torque</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best total arc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Isometric sets with a lever arm and a pull at 75-105 deg; never with a band or cable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak force of the accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak torque of the accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest total arc of the accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Least-squares slope of the technique score across repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>None: it is a count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Not below 6 repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Science of the station, section 6: best of three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Sets in which at least one compensation was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique drift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Tests that turn the limb both ways.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>100 x (1 - mean of the last three / mean of the best three) of the peak forces of the accepted repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Against the best, not the first three, which underestimate fatigue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>All-out series of at least {least_reps} maximal holds, each with less rest than the hold is long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Critical force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Fatigue index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean force of the last repetitions of an all-out series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean of the last three peak forces as a share of the mean of the first three, in ten maximal holds of 5 s with 10 s rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the repetitions about their trend in this set; no day-to-day error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the tail in this set; no day-to-day error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength sets; not below 6 repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Sum over the repetitions of (mean force - critical force) x duration where the mean is above it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That of the critical force, over the time above it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That test only, with all ten accepted. A single 60 s hold is unreliable (ICC 0.31).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>peerj.17951 (mid-thigh pull): ICC 0.79-0.81; ours gives the share, not the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>A rise of at least 0.1 s without a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Definition of the station; minimum jerk: Flash and Hogan 1985.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Hitches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>How often the rise fell below 20 % of its peak speed and went on above 40 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Log dimensionless jerk of the rise: -ln(T^3 / v_peak^2 x integral of the squared second derivative of the speed). About -5.3 in a movement of minimum jerk, lower the jerkier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: ramped effort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: the rise is shorter than 0.1 s or has a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Peak speed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Smoothness (log jerk)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Where in the rise the speed of the angle, or the slope of the force, is largest: 50 % in a smooth movement, less in one that is thrown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>from the start to 90 % of the highest value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>speed smoothed over 100 ms (Hann)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>{valid} Isometric sets only with the fast-and-hard instruction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>(F(onset + {milliseconds} ms) - F(onset)) / {milliseconds} ms, unfiltered force, interpolated between samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>0-{milliseconds} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Effective rate = measured rate / samples that the device averages itself (olkal 16, OpenScale 4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>From the onset to the peak of the filtered force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Low trust: ICC 0.68-0.71, CV &gt; 24 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Maffiuletti 2016; fixed windows preferred to the peak slope (Moir 2019); CV &lt; 20 % (Curovic 2026).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 200 effective Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 500 effective Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 80 effective Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: a submaximal hold has no fast rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: samples are missing in the rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the rate of the force sensor is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the repetition ended before the window did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: {samples} samples between 20 and 80 %, this needs {least_samples_20_80}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Only with the instruction *fast and hard*; on a ramped test: not measurable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Peak RFD over 20 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>RFD 0-{milliseconds} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>RFD 20-80 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Slope between the first times at which the unfiltered force reaches 20 % and 80 % of its peak above the baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Steepest slope of the unfiltered force over 20 ms between onset and peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Time to peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Window: 20 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>a slope over 20 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>and sample times known to a tenth of the window (product default)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 500 effective Hz, as 0-50 ms does, {times}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 80 effective Hz {times}, and at least {least_samples_20_80} samples between the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} {rates} {times}, and no missing sample in the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{low_trust} (Curovic 2026).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Distance from the target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation, share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Hold: longest stretch above {plateau_share:.0f} % of the target's lower edge, without a target of the 90th percentile, without its first and last {edge_s:g} s (product default)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Isometric, not fast and hard, a hold of at least {least_hold_s:g} s without a gap. Compare only at the same % of the maximum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: a gap inside the hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: no hold of {least_hold_s:g} s between the way up and the way down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Root mean square of force - middle of the target inside the hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD about the straight trend / mean force of the hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD of the filtered force about its own straight trend inside the hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Share of the hold inside the target's edges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Time in the zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>{valid} Needs a target in newtons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source> Needs a sweep, a relaxed reading, or body mass in a position whose hanging is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>1.96 SD of the reading's samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Angle of the pull to the shank as measured with the set, else as the set-up asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Body mass dated within 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Corrected peak torque / body mass dated within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Lever arm: hip rotation from the medial knee joint line to the cuff centre; never hip to ankle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Load of the relaxed limb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Mean force of the relaxed limb in the strap: the second zero, never in the tare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a lever arm and a pull at 75-105° to the shank; otherwise there is only force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a relaxed reading of at least 0.5 s, marked in the set, with an SD up to 2 N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not corrected for the limb's weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: no body mass dated within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: the angle of the shank is not known throughout the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak force x lever arm x sin(angle of the pull to the shank)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak of (force - force of the relaxed limb at the same position) x lever arm x sin(angle of pull).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque / body mass dated within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque per body mass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off, per body mass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>The sensor is tared with the strap on and the limb out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: a sin(psi) + b cos(psi) + c fitted to a slow passive sweep both ways without its end ranges (Anderson 2010); without one, one relaxed reading above 2 N; else an estimate from body mass, +/- 15 % (unverified)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging the limb weighs less than 1 Nm: not corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging, below 1 Nm: not corrected, and said so; axis vertical: none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{needs} Needs a body mass dated within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{retest} The lever arm's 1 cm, {lever_error_percent:g} %, is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{torque}; not corrected for the limb's weight. 1 cm of lever arm is about 3 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the anatomical zero of the position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the still pose: only the total arc and excursions hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Axis by {method}, residual {residual_deg:.1f}°.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>No pelvis sensor: what the pelvis turned is not taken off the angle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the angle came back {error:.0f}° beside its start, more than {largest_closure_deg:g}°. Repeat the trial within 20 s and end it in the start pose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the sensor's alignment is not known to {largest_residual_deg:g}°, so only the total arc holds. Place the sensor as the picture shows and repeat the functional movement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Olsson/Seel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Rotation axis from: {found_by}.</source>
      <translation>Eje de rotación según: {found_by}.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>functional movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>placement picture only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Angle between gravity in the pelvis sensor now and in the still pose: needs no alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>FPPA-equivalent knee valgus: angle between the long axes of thigh and shank, projected on the pelvis's frontal plane, as change {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Frontal-plane knee angle: shank against the thigh, second ISB angle, as change {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Heading-only hip rotation at the return to the start pose, against the start; known once it is back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Hip rotation as it is stored (ISB): hip_rotation_deg with the sign of internal rotation, or the third angle of the hip {still} where the protocol has no rotation axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Opening of the thigh (abduction and external rotation) about its functional axis, {still}, minus the pelvis roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of hip_rotation_deg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of thigh_opening_deg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, first ISB angle with the sign turned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, third ISB angle, as change {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, first ISB angle (about the pelvis's side-to-side axis)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, second ISB angle (about the floating axis)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its front-back axis {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its long axis {still}; lying down this is the roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its side-to-side axis {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the shank about the thigh axis minus the pelvis angle about it, {zero}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its front-back axis {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its long axis {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its side-to-side axis {still}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>against the still pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>as hip_rotation_deg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>forward (anterior tilt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>from the anatomical zero where the alignment allows it, else from the still pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>internal rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>its front toward the tested side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>never negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>pelvis_obliquity_deg with the other sign: how far the free side dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the free side goes down (away from the tested side)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the tested side goes down (toward the tested side)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the protocol's positive angle, on either side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the tested side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>valgus (abduction)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/motion/zero.py" />
      <source>anatomical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/arc_error.py" />
      <source>How much a pain-free arc varies from day to day is not known and not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>partly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A phase needs a name: write one, such as Foundation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A program needs a title: write one, such as Back to football.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>There is no next phase: add one, or end the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This gate is no longer in the program: look at the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This phase is no longer in the program: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This set is no longer in the plan: it was changed or taken out meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: choose a day from Monday to Sunday, or leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: {sets} sets cannot be; give 1 to {most_sets}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{phase} cannot last {weeks} weeks: give 1 to {most_weeks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>A phase cannot be left on the limb symmetry index (LSI) alone: 90 % is what experts agreed on, not a proof, and its own error is larger than the step. Add one in Nm/kg per side, an arc or a drift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>cannot be told apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>could not be measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>decided by the coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>measured in {unit}, the gate asks for {unit2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>never measured: do the test first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the LSI needs an involved side: note it on the athlete's page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the last value is of {measured_on}: older than {gate_valid_days} days, measure again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the uninvolved side has no value above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the error of this measure is not known, so you decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the threshold lies inside the measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{value} against {relation} {threshold}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{words} (error of the angles {error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>mobility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due on {due}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: none has been done in this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: the last was {since} ago, {check_every_days} are asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>mobility, stability or rest day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{before} and {after} are both hard: put {needed} between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} hard days in the week of {monday}: keep to {most_hard_per_week}, the others mobility or stability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{place}{place2} is sore at {sore_severity:g} or more since {row}: hold or ease the load there, and ask a clinician when it does not pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one [[phases]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one sentence that says where the plan is from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>cannot be a program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>metric</source>
      <translation>medida</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>names the {what} {name!r}, which there is not{near}</source>
      <translation>nombra {what} {name!r}, que no existe{near}</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>test or exercise</source>
      <translation>test o ejercicio</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Monday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Saturday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Sunday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Thursday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Tuesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Wednesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>any day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> The target of {series} {likely}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> {due_on} is further ahead than the visits reach back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>At the target: {shown} on {on}. Within its error it may be less: measure it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Due on {due_on} and not reached: {series} at the last visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>In words only: no number to follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Likely between {low} and {high} on {on} (8 in 10), if it goes on as it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Not measured yet: the first visit with this test starts the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. The visits are too long ago to look further than {end}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached on {reached_on}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached: {shown} on {on}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is likely reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is not likely reached by then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>lies inside: it can go either way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Before the test: {answered}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Healed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Injury</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Missed week: nothing planned was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Sharp pain: {site}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Surgery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>injury</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>missed week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>place not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>fatigue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source> by {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real. Talk with your coach about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You did every session for {weeks} weeks in a row. Well done!</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire sooner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body slips out of line more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body stays in line better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your {side} {joint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a higher score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a lower score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is stronger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is weaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves less far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moving out to the side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>squeezing in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} has its first test. Next time we can see a change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} is about the same. The test cannot see a change this small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tested in a new way. We cannot put it next to your first test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tried once. The next test is your start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{words} in the {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Better alignment</source>
      <translation>Mejor alineación</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less fatigue</source>
      <translation>Menos fatiga</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less technique is lost through the set</source>
      <translation>Se pierde menos técnica a lo largo de la serie</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More fatigue</source>
      <translation>Más fatiga</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More technique is lost through the set</source>
      <translation>Se pierde más técnica a lo largo de la serie</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Worse alignment</source>
      <translation>Peor alineación</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really stronger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really weaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches less far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>the visit of {first_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one} since {one2}, within the {one3} that this test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one}, beyond the {one2} this test can tell apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series} {series2} than at {one}: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {one} since {one2}, no verdict. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {told} cannot tell from measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{side} {measure_label} {size} a week ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{weeks} weeks in a row with every planned session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{what}, {short_title}: {sizes}. For interest, not a verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough visits yet: {missing} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough weeks yet: a visit on {ready} or later makes them {least_days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>A first visit without practice is not a baseline: the next one is.</source>
      <translation>Una primera visita sin práctica no es un valor inicial: lo es la siguiente.</translation>
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>Only the baseline so far: the next visit can be compared with it.</source>
      <translation>Por ahora solo el valor inicial: la próxima visita se podrá comparar con él.</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high_deg}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>{lever}: {after} instead of {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/blocks.py" />
      <source>Closed since {day}: sharp pain{where} in {name}, {side}. It opens after a visit without pain; until then modify it, or ask a clinician.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>compensation drift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>completed work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>discomfort</source>
      <translation>molestias</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>effort (RPE)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not analysed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not every set is analysed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured in every set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated after every set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>nothing was planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sharp pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sleep</source>
      <translation>sueño</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>soreness</source>
      <translation>dolor muscular</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>stability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>technique failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Nothing was done yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: no rule asks for a change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: pain or technique says no to more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>is not known ({clean})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>within its error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>["block", "less", "hold", "more"]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one { what = ..., step = ... }</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>has the same id twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>is another order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>names {unknown!r} in braces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>no change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one of </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one rule for each id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>stands in a rule that says {effect}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>steps {amount:g} in a rule that asks for {effect}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>the other sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>{fact!r} has {count} relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>A suggestion cannot change {unknown}: change the day itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>This suggestion was decided already: look at the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>overtaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: closed until a visit without pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: make it easier; choose what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: ready for more, but everything is at its limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is, {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: {lever} {after} instead of {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>assisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>dynamic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>foundation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>isometric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>passive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>sport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>strengthening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>clam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>forearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>lunge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>plank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>prone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>seated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>sole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>supine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>walk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>wrist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>either</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>dumbbell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>elbow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>kettlebell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>overhead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>pillow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>strap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>towel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>waist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>wall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/protocol/unverified.py" />
      <source>Unverified: sets, repetitions, holds, rest, tempo and targets that none of these gives are starting values of the product. Change them to your own.</source>
      <translation>Sin verificar: series, repeticiones, tiempos, descansos, tempo y objetivos que ninguna de estas fuentes da son valores de partida del producto. Cámbielos por los suyos.</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Best two trials differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force at rest moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force not quiet before the pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Held too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb rests elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb turned in an isometric pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>N that the force at rest may move (half the allowed slack)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>No force seen before the pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Swing before the pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Tension before the pull</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the limb may turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the resting angle may move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>percent that the best two trials may differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>share of the prescribed hold that is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: its angles are off by as much. Set its rate and redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>Less than 1 % of the {word} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition of this set counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition was found in this set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>The best two trials differ by {spread:.0f} %: {advice}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>one more, at most five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>rest, and repeat the test another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>{missing:.0f} % of the {word} is missing: check the sensor's link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg rests {moved:.0f}° from where it first rested: check that the sensor sits tight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg turned {turned:.0f}° in an isometric pull: tighten the strap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>redo?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>{rule_label} could not be seen: check its sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>Held {held:.1f} s of {wanted:.0f} s: redo, and hold until {wanted:.0f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>No force was seen in the second before the pull, so its zero is not known: let go, then pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force at rest moved by {moved:+.0f} N since the first repetition: tare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force dipped by {dip:.0f} N before the pull: pull without a swing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force sensor reached its limit: use a stronger cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force was not quiet before the pull: wait, then pull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The strap already carried {tension:.0f} N before the pull: let go fully first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>sample was a spike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>samples were spikes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>{spikes} force {word} and left out: check plug and cable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>after peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>before peak</source>
      <translation>antes del pico</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>armed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>countdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>disconnect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>disconnected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>preparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>tare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>taring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>{event!r} cannot happen while the station is {state!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A letter of the recovery key is wrong: compare it with the printed page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A recovery key has {length} letters and digits, this one has {count}: compare it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>revised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source> by {due_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>If something hurts or feels wrong, stop and tell your coach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Talk about this with your coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>What stayed the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>You have not been tested yet. After your first test you will see your results here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your first tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}. Reached!</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}: now {now}, and you want {target}{due}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>95 % half-width of the value beside it. A dash means not measurable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>not distinguishable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▲ real gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▼ real loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Left beside right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Mean curves from the onset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Several athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Where error comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{label} highest {values}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{letter} beside {reference}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{signal_label}, mean curves: {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>This</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>Up to 10 % is usual, from 20 % probable (Sapega); within measurement error it is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>within measurement error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>{verdict}, in spite of: {codes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/document.py" />
      <source>time s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Group report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Left, since baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Newest decision value of each side; weaker side by how much of the stronger, where both are of one day. Values of different people are not compared in this table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Not tested yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really better in at least one test: {better}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really worse in at least one test: {worse}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Right, since baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Weaker side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>no verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{tested} of {count} tested, {count2} tests and sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{words}, {share} % less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_charts.py" />
      <source>{title}, {measure_label}, {count} from {first} to {last}, newest {newest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Beside the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Cannot be compared yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>No test has been done yet: there is nothing to follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Nothing has changed beyond what these tests can tell from measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Over the visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Planned sessions done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Progress report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>The shaded band holds every value that one visit cannot be told apart from the baseline mean (MDC95). Open dots stand for visits that may not be compared with the newest: the reason is under What happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Within error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worse: look at this first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worth a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>really better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>{names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source> ({visits} visits)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>A week (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline: the mean of the baseline visits. Told apart from: the smallest change in that direction that the test can tell from measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>How it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Other measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Told apart from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{side}, {title}: {label}{unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{size} a week ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Score %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Tempo s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>▲ {text} off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✓ yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✗ no: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Also done: {sentence_list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Baseline report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference = (larger - smaller) / larger. Up to 10 % is usual, from 20 % probable (Sapega).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Discomfort {discomfort:g} of 10{where} in {name}: see a clinician.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Sharp pain{where} in {name}: no more of it in this visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>near from {near}, beyond from {beyond} ({quality}). {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{counted} of {count} count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{part} ({count} of {count2} count)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} beyond the limit of {limit} in {over} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} within the limit of {limit} in every repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{what}: no repetition was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>Band tension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>beyond {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>near {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>{title} over time, {count}, highest {highest} at {time_s:.1f} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Beside last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>This time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} cannot be told apart from {before}: {change} is within measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really higher than on {before}: {change}, beyond measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really lower than on {before}: {change}, beyond measurement error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>: redo?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Contraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Rated of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>mean of {counted} counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>{words}, best {best}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>Visits and what is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{athletes} · {due} due · {beyond} beyond a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{test}, {side}: places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>amber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>info</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>invalid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Places that overlap cannot be told apart: their difference is within the error of the two values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Without a known test-retest error nobody can be told apart: there is an order, and no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/samples/filters.py" />
      <source>{kind}, {taps} taps, -3 dB at {cutoff_hz:.1f} Hz ({rate_hz:g} Hz sampling), delay of {delay_s:.0f} ms removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>discarded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source> since {since:%H:%M}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Clinic away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>This station works alone: nothing is sent anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>everything is at the clinic's database, as of {exchanged_at:%H:%M}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>the clinic's database has not been asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} changed at two stations: decide below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} to decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} change waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} changes wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{waiting} waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>anterior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>distal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>posterior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>proximal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>Every visit gave the same value: that is no error. Look at the sets of the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The ICC is negative: the athletes differ less from one another than from themselves. It is told as it is, and means that there is no agreement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The differences grow with the value, so the error is given in percent of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The second visit differs for everybody in the same direction: a familiarisation visit may be missing. That shift is no part of the SEM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The shift between the visits goes with the value: look at the plot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{count} athletes have this measure at all {occasions} visits; the figures need {least_people} and a verdict needs {least_to_adopt}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{left_out} of {n} athletes lack a visit or a value and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{n} athletes: the intervals are wide; {advised_people} are advised (Koo and Li 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{people} athletes have come to every visit; an own error needs {least_to_adopt}. Go on with the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>from this clinic's own study of {made_on}, n = {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{kind} of {least_reps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{spacing_days} days or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>Amber {amber:g} and red {red:g} need 0 &lt; amber &lt; red: correct them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>The athletes do not differ, or do not go this way: there is no limit in that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>This clinic's own athletes, {decided_on}, n = {people}: amber mean + 1 SD, red mean + 2 SD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>near from {amber:.1f}{gap}{symbol}, beyond from {red:.1f}{gap}{symbol}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes of this clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes were measured; limits of the clinic's own need {least_athletes}. Test more athletes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A repeat on the same day is no retest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest on the same day is no evidence: strap and posture are the same, so its error is too small. Choose 1 day or more between the visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest takes {fewest_occasions} to {most_occasions} visits: choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A study needs at least one measure: choose what is to be repeated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>All visits of this athlete were done already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>It was done before the study began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>Only {days} of {spacing_days} days after the visit before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>The other side counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>Write a number such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} can be read in two ways: write {example} with one decimal sign and no other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} is not a number: write one such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/units.py" />
      <source>imperial</source>
      <translation>imperial</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>near</source>
      <translation>cerca</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>not measurable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{names} and {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>A picture of the camera could not be packed: choose another camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Camera {address} does not answer: plug it in, close the program that uses it, allow cameras in the system's settings, or choose another number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Cameras need the extra *camera*, which is not installed here: install Turnout with it to see a mirror and to keep clips. Everything else works without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>{address} cannot be opened as a video: check the name of the file or the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/clip_file.py" />
      <source>The clip {path} cannot be read ({error}): look for it in a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/camera/clip_recorder.py" />
      <source>The clip could not be written on ({error}): make room on the disk. The sensors' recording is not touched by this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{file} is damaged at byte {tell}: what stands before it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{folder} is no folder that you may write to: choose another to capture into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be read ({error}): give a file with what a sensor sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be written ({error}): choose another folder to capture into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/driver.py" />
      <source>{descriptor_title} cannot do '{name}': it can do {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/elsewhere.py" />
      <source>The scan for {descriptor_title} failed ({error!r}): update or remove the plug-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close it, wait a few seconds, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close {name} (process {process}) and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>The sensor on {port} is gone: check its cable and plug it in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in, or choose another port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes it for a braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: it belongs to the group '{group}'. Run `sudo usermod -aG {group} $USER`, log out and in again, then retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: only the administrator may. Run `sudo cp {udev_rules} /etc/udev/rules.d`, unplug the sensor, plug it in again, then retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is being read by Turnout already: disconnect the sensor there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is in use, perhaps by ModemManager, which tries every new port for a modem: wait 15 seconds and try again; `sudo cp {udev_rules} /etc/udev/rules.d` keeps it away for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not a serial port: choose one that `turnout devices` finds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not ready yet: wait ten seconds after plugging in, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} did not answer to '{name}': check the cable and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} does not know '{name}': use its own buttons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/bno08x.py" />
      <source>Sends no angular rate: its angles are recorded, but joint angles cannot be computed from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Say the mass that hangs on the sensor, in kg, to calibrate it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Sends bare readings of four cells: calibrate it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor did not answer to '{name}': unload it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/gauges.py" />
      <source>Asked for each value, 10 to 20 a second: for peaks and steady pulls, not for force development.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Averages 16 readings, so that a force shows about 8 of them late (0.1 s at 80 a second, 0.8 s at 10): not for the rate of force development.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>One value in five seconds: for a load that hangs still, not for repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Sends bare readings, one a second: calibrate it first, and use it for steady pulls only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Ten values a second at most: for steady pulls, not for the rate of force development.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>LSL streams need the extra 'lsl': install Turnout with it, then search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>No stream is called '{name}': start it on its computer, then search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>The stream sends {label} in {unit}: let it send {ours} instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>Two streams are called '{name}': give one of them another name, then search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>{port} is not open: connect the stream first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>Slow (5 to 23 values a second): for body mass and steady pulls, not for repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale on {port} sends no weight: check that it is switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale refused '{name}': keep the load still and within its range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>A few averaged values a second as it leaves the factory: for steady pulls, not for repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale did not finish its tare: unplug it, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale does not open its menu: unplug it, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale on {port} waits in its calibration: unplug it and plug it in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>Made from the maker's description and not yet tried with a real sensor: check a known mass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not start: switch it off and on, and connect it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not tell its battery: bring it nearer and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors need the extra 'ble': install Turnout with it, then connect again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors were not looked for ({error}): where there is one, switch Bluetooth on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>{port} cannot be reached over Bluetooth ({error}): switch Bluetooth and the sensor on, bring it near, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>Its lines carry no time: switch to the binary output for measurements of timing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} does not send acceleration and angular rate: switch them on with the maker's program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} refused the rate ({why}): try a lower one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The sensor knows the rates {known} Hz: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>{rate} Hz do not fit through {baud} baud: choose at most {most} Hz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>Choose bits that hold 2 (acceleration) and 4 (angular rate), such as 14 or 526.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{frames} kinds of frames at {rates:g} Hz do not fit through {baud} baud: choose at most {frames2} Hz first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{rate_hz:g} Hz do not fit through {baud} baud: choose at most {most_hz} Hz, or raise the baud rate with the maker's program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 divides {sensor_rate_hz} Hz by a whole number: choose 400, 200, 100 or 50 Hz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 on {port} does not answer to '{key}': check its cable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 refuses '{key}' ({answer}): update its firmware.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not obey: unplug it, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not send acceleration, rate of turn and SampleTimeFine: switch these outputs on with the maker's program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} refused the rate: check its cable, retry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/link.py" />
      <source>Stopped on request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>'{command}' was broken off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>Another sensor answers on {port} than before: plug the first one in again, or connect the new one as a sensor of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>Asking who is on {port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>No {title} answers on {port}: check the cable and its power.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>Opening {port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and connect it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>The link was lost before '{command}' was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>The sensor on {port} is not connected: wait until it streams.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{descriptor_title} on {port} fell silent: asking it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{descriptor_title} on {port} is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{descriptor_title} on {port} is streaming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{descriptor_title} on {port} restarts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} does not let go: unplug the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} is being read already: stop it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} is disconnected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' cannot be loaded ({reason}): update or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' was made for another version of Turnout: update or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>There is no driver '{driver_id}': choose one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="drivers/transport.py" />
      <source>{port} is not open: connect the sensor first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>no signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▲ a bit more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▼ ease off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>✓ in the band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>! nearly too far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>Balance of the pelvis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>no signal from the pelvis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✓ level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✕ bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/band.py" />
      <source>Target band over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>Camera mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>No camera picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Athlete sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Feedback is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {sight_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Shown: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>What the athlete sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>every other rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>only when off course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Band over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Breathe easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: fill the glass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: glide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Get set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Hold still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Let the strap hang free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Mirror figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Nearly ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Path to follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Pelvis balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Relax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Target bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Tempo and breath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>The sensors learn your position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Turnout: athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Wait for the countdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Well worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Your coach starts the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/fill.py" />
      <source>✓ filling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/glide.py" />
      <source>✓ in the valley</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/path.py" />
      <source>✓ on the path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Knee over your toes, then go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Level your hips, then go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Sit or stand tall, then go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Take up the strap, keep the leg still, then go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Turn your hips to the front, then go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>! near limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>RESET</source>
      <translation>VUELVE</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {shown}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>hips {hips_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>of {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>reps</source>
      <translation>rep.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>{done} of {target} repetitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>– no signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>✕ too far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Athlete's screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Cues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Heard and seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Metronome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>No display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Plug in a second display: the athlete's screen goes there by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Seen only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown and spoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Steady</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>The second display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 10 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 20 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>{chosen} · unplugged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>Tempo wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>keep breathing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>wait for the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source> · baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Body mass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Born</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one more to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one to open, two to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Compare the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Dominant side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Involved side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Lever arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>No set yet. Start a session, and every set will be listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Open session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Phases, this week, gates, and what is suggested next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sets so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Start session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>What really changed, goals, and every visit on one time axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>{involved_side} involved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>3 Nov 1998</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Add athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body mass, {unit}</source>
      <translation>Masa corporal, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Check the year: nobody living was born then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Edit athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Given name and family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Knee joint line to the middle of the cuff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Lever arm, {unit}</source>
      <translation>Brazo de palanca, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Save athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Sex, as norms are published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Type the name of the athlete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Week 5 strengthening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>What the next coach must know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write a number between {low:g} and {high:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write the date like 3 Nov 1998 or 1998-11-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Add your first athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Everyone who is tested here gets a page with body measures and every session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Find an athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No athletes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No injury noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Clip of the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>No picture of this moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Remove this clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>0 is the first, 1 the next; or a file or address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>A live mirror, and a clip of each set for athletes who agree to it. Clips stay on this station, and are not encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Mirror and clips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Test picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Which camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Agrees to video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back the consent to video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>The athlete agrees to video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/camera/view.py" />
      <source>No picture yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find an athlete, a test or an action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Beside another athlete</source>
      <translation>Junto a otro atleta</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Click two lines or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Date, side or group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Keep what is chosen when the athlete changes</source>
      <translation>Conservar lo elegido al cambiar de atleta</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Visits and means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>What to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>{count} of at most {most} chosen. Click to add or take away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>0-100 % of rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>95 % of mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>All together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Best rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Every rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Line up by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Mean of reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Onset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Overlaid</source>
      <translation>Superpuestas</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>SD of reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Whole set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare in spite of differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Record decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Rows that these differences forbid have no change: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Why may these be compared?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Write why: the reason stands beside the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Your name, the time and the reason are kept and stand beside the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Asymmetry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Choose a measure (click, or F1 on its row) to read how it is computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Click two lines at the left, or one of the three buttons above: they pick the newest visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Left vs right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Make report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Nothing to compare yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Start a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/plots.py" />
      <source>Curves: {keys}, Ctrl and arrow keys move the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>At {place}:  </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>angle (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>share (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>time (s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>{label}, rep {rep_number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source> Parameters: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Against {reference}</source>
      <translation>Frente a {reference}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Beyond measurement error</source>
      <translation>Por encima del error de medida</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error from: {text}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error of A by origin, {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory: not a primary measure of this test, shown for interest only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not comparable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not distinguishable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Overridden: {names}. {short}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Right − left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Within measurement error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>compared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>{label}: {definition}{parameters} Measurable: {validity} ±: {error} Source: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>A starting value, not a standard: edit it to your own quality rules.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Apply to recorded sets ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Counts for, months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Earlier calibrations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Hysteresis</source>
      <translation>Histéresis</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known</source>
      <translation>Conocido</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known masses, kg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Lay the sensor on a table and do not touch it for five seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Linearity</source>
      <translation>Linealidad</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Loads</source>
      <translation>Cargas</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Not calibrated yet: the sensor's own scale is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Order of the loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Save calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Take this point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Taken</source>
      <translation>Hecha</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The empty sensor is added. Two masses or more show how straight the sensor reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The sensor reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up and down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which masses, who calibrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply to {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Looking for sets of this sensor ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>No recorded set would change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak now</source>
      <translation>Pico ahora</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak then</source>
      <translation>Pico entonces</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peaks are means of the set. The raw samples and every earlier result stay; the new ones stand beside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Read recorded sets anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Reading set {done} of {of} anew ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Recorded sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets read anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>{stays} Click sets to choose some of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>LSL streams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Sends every placed sensor to other programs in this network, in SI units and with its tare. Who is in the network can read it; no name is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask this port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Find out by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Look there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Not loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Other ports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Port or address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which sensor is on {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Sends the questions of all known sensors. Do it when you know that a sensor is plugged in there: to other machines a question may be a command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Which sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Write a port such as COM7, or lsl: or ble: and a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>lsl: and the name of a stream on the network; ble: and the address of a Bluetooth sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Calibrate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How many samples arrive each second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How much faster or slower the sensor's own clock runs than the computer's, in millionths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How unevenly samples arrive: 95 of 100 are off their time by no more than this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Take it off this page; a search finds it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Tare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The charge that is left, as the sensor says it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The share of samples that the sensor sent and that did not arrive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>What it sends at this moment. Tap, turn or pull a sensor to see which one it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where does it sit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where {row_title} sits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source> · {waiting} without a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Add by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor answers yet. What was met on each port is said below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor found yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Plug the receiver or the cable in, switch the sensors on, then search. A port that another program holds must be released first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search for sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>{count} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set the zero of the force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Strap on, limb out of it, nothing pulling. Each sensor is taken in its first quiet second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Tare {row_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>{row_title} reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A lake by clinic, year and month for DuckDB, Polars and Spark, with ready queries for norms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>An athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>As</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Athlete 12 of 31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything, for another Turnout station: it can be imported there and is the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>For research</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Form of the export</source>
      <translation>Forma de la exportación</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Names, dates of birth, free text and serial numbers are left out and dates are shifted. A key file stays on this station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>One workbook with a sheet per table; numbers and dates are real ones. Without raw samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Parquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Progress of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Say which one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Show folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Tables that every program opens, with all raw samples and curves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The curves of each set for motion analysis software, repetitions as events.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The id of the set, its beginning, or the word last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What to export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Day first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import {coming}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave the refused rows out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Month first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Nobody to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Not in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Progress of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Unit of {split}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What becomes of each row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Who is here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{double} here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{doubtful} can be read in two ways ({count}): what is first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{new} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>3 Nov 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Analysing: {percent} %</source>
      <translation>Analizando: {percent} %</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the file says</source>
      <translation>Como dice el archivo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the headings say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose the test: no file says it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose whose set it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import a recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Only where the file has no times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Recorded on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Samples a second, Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Unit of the force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write how many samples a second, such as 80.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write the day as 3 Nov 2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>kg (as a force)</source>
      <translation>kg (como fuerza)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>lb (as a force)</source>
      <translation>lb (como fuerza)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>{earlier} Import it again only if it is another set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/exchange/return_sheet.py" />
      <source>Import an export of Turnout</source>
      <translation>Importar una exportación de Turnout</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>A few things once. Each can be skipped, and done later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Begin to work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>First coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Language and units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Leave for now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>{title}, done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/practice_strip.py" />
      <source>A simulated athlete. All of it is removed when this window is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>6 digits or more, or three words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A PNG or SVG file of at most 300 kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A second window opens with a simulated athlete and simulated sensors, and says at each step what to do. It is marked as practice and has a database of its own, which is removed when that window is closed: nothing of it ever stands beside your athletes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Add coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Begin to practise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Both can be changed in the settings at any time and hold from the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Clinic name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>From the first coach on Turnout asks who is there, and notes every change under that name. The first coach is a lead. Skip this when one person works alone in a room that is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Keep the records unreadable for others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Kept. It takes effect when Turnout is started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Name of the clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>PIN or passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Plug in the force sensor and switch on the motion sensors, then let Turnout look for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Practise a first test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is on a server, which encrypts its own disks: there is nothing to do here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The name stands on the first page and on every report, the logo beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Type a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Which sensors are here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Who works here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Whose station is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>With a passphrase the database and its backups are encrypted. You get a recovery key to print: without passphrase and key nobody can read the records, and nobody can help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>{name} is signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Add an athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Athletes of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond red: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Export CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Last visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Name, tag, phase or what is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Narrow the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody matches. Try fewer words, or show all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Tested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The evidence behind the number of the chosen athlete (F1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The first {most_shown} of {kept} are shown: type to narrow. {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>What stands behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>With the first athlete this page shows who was tested, who is due and where everybody stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{beyond} beyond a limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{due} due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>About: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>One page to print: a set, the keys and what to do when something is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Quick card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Search the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>In this backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Keep the present database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Kept</source>
      <translation>Se conserva</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Not looked at yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Progress of the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore and start again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore the backup of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Would be missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>15 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>2 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>5 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>After so long without a hand. A set goes on behind the lock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Everybody signs in. A lead manages, a coach records and edits, a viewer looks and prints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lock by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Nobody has to sign in: that suits one person in a room that is locked. From the first coach on, Turnout asks who is there. The first coach is a lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Remove {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Viewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>At least 12 characters; four words that do not belong together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Close Turnout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypted, nobody who takes this computer or a backup can read a name or a number. You type the passphrase when Turnout starts, and print a recovery key for the day it is forgotten. It can be undone or done later, in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>I have printed it or written it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>It opens the database and every backup when the passphrase is forgotten. It is shown only now. Without both, nobody can read the recordings again, and nobody can help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Keep this recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase or recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Protect the recordings?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Remember it in this computer's keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Save page to print ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The database and its backups can be read with the passphrase or the recovery key only. Change or undo it with `turnout encrypt`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The two are not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>This database is encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Whoever has this computer or a backup can read the recordings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>{name}
Type the passphrase, or the recovery key of the printed page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Pedal</source>
      <translation>Pedal</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press a key or a pedal of the list to change it. F1 is help, Ctrl+K finds anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the pedal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Reset all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>{row_title}: {what} {text}. Press to change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Everything about one person in one zip file, or erased for good, for whoever asks for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>One athlete's data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Type the whole name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Exchange now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Give the address of the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep the clinic's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep this station's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Records stay in this station's own file; they are sent there too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Several stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Share this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's PostgreSQL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's database refused it: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>This station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Work alone again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>{words} version of {conflict_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Every look and every change is noted under your name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Everything behind goes on. Type your PIN to come back to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Too many wrong tries. The next one is free in {minutes}:{seconds:02d}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Who are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source> (decides about change)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, about {typical_m:g} m in an adult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, optional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, {distance_m:g} m away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Anchor at the height of the {height}, {side}{away}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Around the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Asked of you after the set</source>
      <translation>Se le pregunta después de la serie</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Attached at: {attachment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Begin a new test or exercise from this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Beyond</source>
      <translation>Fuera</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Comfortable arc: {low_deg:g} to {high_deg:g}°.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Compensation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Do not use when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Easier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Edit it as a file of your own: it takes the place of the one that ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Equipment: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Harder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>If this happens, say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Lever arm: {from_landmark} to {to_landmark}{usual}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Limits of compensation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Motion sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Near</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Next steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>On: {surface}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Say to the athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sensors and placement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Use in a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version {version}, {origin} ({protocol_id}.toml).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>What is measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>a file of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>hold {hold_s:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>rest {rest_s:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>ships with Turnout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>tempo {tempo}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{question}: {answers}</source>
      <translation>{question}: {answers}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{reps} reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{sets} sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Allowed: {allowed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Back to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Discard the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>How it will look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Line {line}: {field} {wrong}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Save as my own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>and {count} more, marked in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Hold, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>It {wrong}; allowed: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Muscle work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Name of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Reps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Rest, s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>{label}, a line each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source> There are {count} more in {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Choose the folder with the clinic's own tests, exercises, rules and norms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Find a test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises are files. Put one in the library folder and it appears here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>The library is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} test or exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} tests and exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{problems} Until then this file is not used.{more}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{words}, {own} of them your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Common fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Part of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Picture: {protocol_title}, {side} side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Side of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Add one: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Take away: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>as usual: {usual}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/library/text_pane.py" />
      <source>Text of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pain stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Prepare set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source> · {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>About {minutes} min of work and rest left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Battery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Rest {whole}:{whole2:02d}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Seated hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Side-lying hip ER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Three-point check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>{sets_done} of {sets_total} sets done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>Show now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>{seconds:.0f} s ago · the set goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>Hip rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>pelvis moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/plot.py" />
      <source>Live plot: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/prepare_panel.py" />
      <source>Before the set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Discomfort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Effort (RPE)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Stability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>no effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>rock steady</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>worst imaginable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>{label}, 0 {low} to 10 {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>beyond</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>near limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_curves.py" />
      <source>Curves of the set: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>Figure of the rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No angle at this moment: the sensors take their pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No motion sensor in this recording</source>
      <translation>Ningún sensor de movimiento en esta grabación</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Excursion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Not a full effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Off tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Peak force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pelvis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pelvis moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Reject: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Strap slipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Tension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Torque</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>practice, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Pace of the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Rep {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Stop the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>What is replayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Where the replay stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Prepare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Taring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Act on this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/conditions.py" />
      <source>Same test, position, device and feedback: the two can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data: zoom in first, this is too much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/rail.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/search_list.py" />
      <source>Nothing matches. Try fewer words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Help for this page; F1 helps with the place under the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>No athlete chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/parts/stat.py" />
      <source>{label}: not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>+{beside} beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Nothing planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Square: hard day. Ring: mobility or stability. Filled: done. Amber: hard days too close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week of {monday}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>nothing planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{day} · today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{title}: {done} of {asked} sets, {status}. {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 fresh, 10 worn out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 hardly, 10 plenty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 none, 10 best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 not, 10 worst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 poorly, 10 well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Both or middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Calf, groin ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Drinking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Eating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Fatigue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Give the place and how sore it is, or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How is the day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How sore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Late match, long flight ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Leave open what was not asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sore place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Write a number from 0 to 10, or leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>Any day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>{done} of {asked} sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Add phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Change phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Choose the day first, or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days and sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Dose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates to the next phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Name of the phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>New phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Remove phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Save program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Sets of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself: {gate_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Gates of this phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>It is enough, because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Keep the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>No gate: you decide when the next phase begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Say why in a few words: whoever reads this later will ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Begin the next phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Edit program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>No program yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing is planned for today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing waits. After a session the next step of each exercise is suggested here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Phases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Sessions a week, done of planned: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start from nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start today's session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template: phases, days and gates that you change as you like. It begins today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Suggested next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>{done} of {planned}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>Phases over the weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{weeks} from {begins}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>1 kg, red band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A day needs a title: write one, such as Foundation day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A threshold needs a source: write where the number is from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Choose a test or exercise first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Each side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Foundation day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Mobility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Our own athletes, 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Tempo: write four numbers of seconds, such as 3-1-1-0, eccentric first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Where the number is from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>firm floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: write a whole number from 1, not {text!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Change ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Keep the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Load, N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Suggestion: {suggestion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>There is no single step to take: change the set, or refuse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Why, in a few words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>Not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>goal {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>not comparable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>other {codes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>real change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>within error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{count} visits, from {first} to {last}. {shown}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{size} a week ({parts} to {parts2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Due on (may be left empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Measured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Pull 70 Nm on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Save goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>What to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Words only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write a day as 3 Nov 2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write what is to be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source> · due {due_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Add a goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Mark as reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>No goal yet. One with a number gets a forecast from the athlete's own visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/lane.py" />
      <source>Phases and events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Filled dots may be compared with the newest visit; hollow grey ones may not, and the dashed line says why. A ring is a baseline visit. Inside the shading round the baseline one visit cannot be told apart from it. Numbers stand for what happened, listed below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>For the coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Plan against done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>The first visit is the baseline; from the second on this page says what really changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week, done of planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} in {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Another measure of this test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Left, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Right, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Band and cable: never a strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Strength and mobility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Technique and control</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>{short_title} · {measure_label}{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>About the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>In short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>No verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Nothing to compare yet. After the baseline, each visit is set against it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really worse, or to watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>To celebrate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Well done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What got better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What to talk about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/progress/timed_plot.py" />
      <source>Ctrl and wheel zoom, {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>How many reports are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Make one for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>One report of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Report for each athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Pages of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Black and white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Ink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Kind of report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Save PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Clinic, coaches, sensors, practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Folder of the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Places, calibration, tare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Set where it is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>The clinic's own tests, rules and norms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>It takes effect when Turnout is started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>Restart now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>200 % needs a screen of at least 2560 x 1440.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>As the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Below the name; | begins another line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Beside the name; at most 300 kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Find a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>No setting has this word: try another, or press Ctrl+K to search everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Path of a PNG or SVG file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Printed on every report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Signed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Stands at the signature line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Street, town | telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>The athlete's screen stays dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Turnout is a screening and coaching aid, not a medical device. It does not diagnose, and its numbers do not replace the judgement of a clinician.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Your name and title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/shell.py" />
      <source>What can I do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/starting.py" />
      <source>Opening athletes, tests and sensors …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/starting.py" />
      <source>Turnout is starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_button.py" />
      <source>What stands behind a number: definition, error, limits, norms, with sources</source>
      <translation>Qué hay detrás de un número: definición, error, límites, normas, con fuentes</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>What stands behind {behind_title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>a default of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>calculated from a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not used for this number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>read in its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>this clinic's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>7 is usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Begin the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Choose a measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Days between visits, at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Give the study a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>New test-retest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Seated ER, autumn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>The same test, the same athletes, the same tester, some days apart and nothing trained in between: what still differs is the error of your own measurement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Whoever does this test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Write whole days, such as 7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>{n} visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Distribution over athletes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Every set of this test, from raw, by the limits in force; earlier results stay</source>
      <translation>Cada serie de este test, desde los datos brutos, con los límites vigentes; los resultados anteriores quedan</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Let these limits hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Only a lead lets own limits hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Score earlier sets again</source>
      <translation>Valorar de nuevo las series anteriores</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Agreement of two visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Due: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>End the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Find a study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>In place of the cited error, everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Let it hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>No study of your own yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Nobody is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Only a lead lets an own error hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Plan a test-retest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Studies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Test the same athletes twice, some days apart. What your own team, sensors and straps repeat then decides what is a real change, in place of figures from the literature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Mean of both visits, {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Second − first, {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Share of athletes at or below, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Usual excursion, {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Count again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Sets of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Why the chosen set does not count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Write why: it is kept with the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>counts</source>
      <translation>cuenta</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Add the person in front of you, or let a simulated athlete show you a whole visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Interrupted, nothing lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Last sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>No sensor has been found yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is due today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>The first session will be listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Try with a simulated athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>A clinician has cleared a maximal effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>All five were asked; what applies is ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Angle of the strap to the shin, measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before a maximal test: does any of this apply?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before this battery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} rep of practice: recorded, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} reps of practice: recorded, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Five minutes of easy cycling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Hip circles, ten each way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Lever arm, hip centre to knee joint line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Tick the whole warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Weekly check · about {minutes} min. One test of strength and two of motion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Without it the protocol's set-up holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Write an angle between 0 and 180 degrees, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Hip hike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Pelvic tilt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Trunk lean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>product default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>After the countdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Attached at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Band at rest, metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>By itself, when the athlete begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Colour of the band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Empty: after the reps or by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Encouragement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Ends without a rep for, seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Height of the anchor, metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Load, kg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Maker of the band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Only where it was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Stretched by, metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Write a number, 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>An adult's is about {length}.</source>
      <translation>En un adulto, unos {length}.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Lever arm, knee joint line to cuff centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Write a length between {low} and {high} {unit}, or nothing.</source>
      <translation>Escriba una longitud entre {low} y {high} {unit}, o nada.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>{name}, {unit}</source>
      <translation>{name}, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Left empty: {meaning}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Write a number in {unit}, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>not said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>{question}, in {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Buttock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Everything recorded so far is kept. Tell us about the pain, then decide together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Groin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Hip, front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Hip, outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>How strong?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Knee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Not sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Save answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>The set has stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>This exercise and side stay closed for the rest of the visit. Modify it or consult.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Was it sharp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Where?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>You can go on with less load or a smaller range when the athlete agrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>no pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Force cuff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Upper arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>{position}, {side} side. {spoken}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>pelvis moved 8°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number} {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number}, practice, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>score {score:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>{names} beyond limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Baseline steady before every rep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Beside the curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>How was it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Nothing to object to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Pelvis moved 9° before peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Redo set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Rep 4: pelvis moved 9° before peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Reps: found. Drag their cursors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Reps: set by the coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>Save and next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>What did you see and feel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>{count} of {count2} reps accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete, then start a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Compensations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Redo rep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>The battery, the live curves and the compensations of the set are shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>of {hold_s:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>of {hold_target_s:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>of {reps_target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>of {reps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>No tempo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo {tempo}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>of {target_s:g} s</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
