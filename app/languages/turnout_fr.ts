<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>turnout</name>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>feedback in rep {rep_number}: {mode}, {shown}</source>
      <translation>retour dans la rép. {rep_number} : {mode}, {shown}</translation>
    </message>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>not shown</source>
      <translation>non montré</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>Keep going</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>✓ on course</source>
      <translation>✓ dans la voie</translation>
    </message>
    <message>
      <location filename="app/athlete/metronome.py" />
      <source>No sound on this computer: the metronome is shown, not heard.</source>
      <translation>Pas de son sur cet ordinateur : le métronome se voit, il ne s'entend pas.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>Cues cannot be spoken ({error}): they are shown.</source>
      <translation>Les consignes ne peuvent être dites ({error}) : elles sont affichées.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>No speech program on this computer: cues are shown, not spoken.</source>
      <translation>Pas de programme de parole sur cet ordinateur : les consignes sont affichées, pas dites.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>None connected yet.</source>
      <translation>Aucun connecté pour l'instant.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Sensors</source>
      <translation>Capteurs</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>{title}, {side}: {saved_s:.0f} s saved</source>
      <translation>{title}, {side} : {saved_s:.0f} s sauvegardées</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Discarded</source>
      <translation>Rejetée</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Incomplete</source>
      <translation>Incomplète</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Interrupted</source>
      <translation>Interrompue</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Recording</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="app/camera/keeper.py" />
      <source>The clip cannot be written ({error}): make room on the disk. The set itself is recorded.</source>
      <translation>Le clip ne peut être écrit ({error}) : faites de la place sur le disque. La série elle-même est enregistrée.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>, {dropped} missed</source>
      <translation>, {dropped} manquées</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>A picture of the clip is damaged: `turnout verify` tells more.</source>
      <translation>Une image du clip est endommagée : `turnout verify` en dit plus.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>The clip cannot be read any more ({error}).</source>
      <translation>Le clip ne peut plus être lu ({error}).</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>the clip is there again</source>
      <translation>le clip est de retour</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>{count} pictures{missed}. Their times are when they arrived.</source>
      <translation>{count} images{missed}. Leurs heures sont celles de leur arrivée.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Mirror only: no consent to video yet.</source>
      <translation>Miroir seulement : pas encore d'accord pour la vidéo.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>The next set is kept as a clip.</source>
      <translation>La prochaine série est gardée en clip.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>This set is kept as a clip.</source>
      <translation>Cette série est gardée en clip.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Waiting for the camera</source>
      <translation>En attente de la caméra</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decision</source>
      <translation>{count} décision</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decisions</source>
      <translation>{count} décisions</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} row</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athlete</source>
      <translation>{count} athlète</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athletes</source>
      <translation>{count} athlètes</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Baseline, {side}</source>
      <translation>Valeur de départ, {side}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Mean of the group's newest</source>
      <translation>Moyenne des plus récentes du groupe</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No earlier visit marked as baseline has this test on the {side}: choose two visits from the list.</source>
      <translation>Aucune visite antérieure marquée comme départ n'a ce test à {side} : choisissez deux visites dans la liste.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No visit has this test on both sides: record the other side, or choose two sets.</source>
      <translation>Aucune visite n'a ce test des deux côtés : enregistrez l'autre côté, ou choisissez deux séries.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Rep {number} of {words}</source>
      <translation>Rép. {number} de {words}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Set, {accepted} counted</source>
      <translation>Série, {accepted} comptées</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Single repetition</source>
      <translation>Répétition seule</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>There is no earlier visit with this test on the {side}: record another.</source>
      <translation>Il n'y a pas de visite antérieure avec ce test à {side} : enregistrez-en une autre.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>This athlete has no analysed set of this test: choose another test.</source>
      <translation>Cet athlète n'a pas de série analysée de ce test : choisissez un autre test.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Visit, {count}</source>
      <translation>Visite, {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} rep</source>
      <translation>{count} rép.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} reps</source>
      <translation>{count} rép.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} set</source>
      <translation>{count} série</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} sets</source>
      <translation>{count} séries</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{name}: {label}</source>
      <translation>{name} : {label}</translation>
    </message>
    <message>
      <location filename="app/comparing/controller.py" />
      <source>A group's mean has no card: choose an athlete on the page Group.</source>
      <translation>La moyenne d'un groupe n'a pas de fiche : choisissez un athlète à la page Groupe.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, baseline</source>
      <translation>, valeur de départ</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, mean of {count}</source>
      <translation>, moyenne de {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No analysed set of</source>
      <translation>Aucune série analysée pour</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No visit is marked as baseline for</source>
      <translation>Aucune visite marquée comme départ pour</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nobody in {name} has done this test on this side: choose another.</source>
      <translation>Personne dans {name} n'a fait ce test de ce côté : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nothing forbids this comparison: there is nothing to override.</source>
      <translation>Rien n'interdit cette comparaison : il n'y a rien à outrepasser.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This is not there any more: choose something else.</source>
      <translation>Ceci n'existe plus : choisissez autre chose.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This set was never analysed: choose another one.</source>
      <translation>Cette série n'a jamais été analysée : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>mean of {count} of {count2}</source>
      <translation>moyenne de {count} sur {count2}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visit</source>
      <translation>{count} visite</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visits</source>
      <translation>{count} visites</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{what} this test and side: choose another test, or record one.</source>
      <translation>{what} ce test et ce côté : choisissez un autre test, ou enregistrez-en un.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, imported</source>
      <translation>{words}, importée</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, rep {rep}</source>
      <translation>{words}, rép. {rep}</translation>
    </message>
    <message>
      <location filename="app/comparing/keys.py" />
      <source>{text!r} is nothing to compare: choose from the list.</source>
      <translation>{text!r} ne se compare pas : choisissez dans la liste.</translation>
    </message>
    <message>
      <location filename="app/comparing/words.py" />
      <source>, no feedback</source>
      <translation>, sans retour</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} file</source>
      <translation>{count} fichier</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} files</source>
      <translation>{count} fichiers</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>C3D has no time of a sample: samples were placed evenly at the {rate_hz:.6g} Hz the file states.</source>
      <translation>C3D n'a pas l'heure d'un échantillon : ils ont été placés régulièrement aux {rate_hz:.6g} Hz que donne le fichier.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>analog {i}</source>
      <translation>analogique {i}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{markers} markers are left out: no angle is computed from them, because the file does not say which body each belongs to.</source>
      <translation>{markers} marqueurs sont laissés de côté : aucun angle n'en est calculé, car le fichier ne dit pas à quel corps chacun appartient.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} has no analog signals: record the force with it, or export it as CSV.</source>
      <translation>{path} n'a pas de signaux analogiques : enregistrez la force avec, ou exportez en CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} is no C3D file that can be read ({trouble}).</source>
      <translation>{path} n'est pas un fichier C3D lisible ({trouble}).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Imported as a set with {reps}: it is in the athlete's history.</source>
      <translation>Importée comme une série de {reps} : elle est dans l'historique de l'athlète.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Lists and recordings (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;All files (*)</source>
      <translation>Listes et enregistrements (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{added} added, {same} were here already.</source>
      <translation>{added} ajoutées, {same} étaient déjà là.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetition</source>
      <translation>{count} répétition</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetitions</source>
      <translation>{count} répétitions</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>Rows that are here already stay as they are; one that says something else stops the import.</source>
      <translation>Les lignes déjà présentes restent telles quelles ; une qui dit autre chose arrête l'importation.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>The import was stopped: nothing of it was kept.</source>
      <translation>L'importation a été arrêtée : rien n'en a été gardé.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{athletes}, {visits}, {sets}: {names}.</source>
      <translation>{athletes}, {visits}, {sets} : {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is damaged ({trouble}): export it again. Nothing was imported.</source>
      <translation>{folder} est endommagé ({trouble}) : exportez de nouveau. Rien n'a été importé.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is no export of Turnout in JSON: choose the folder with {manifest_file}.</source>
      <translation>{folder} n'est pas une exportation JSON de Turnout : choisissez le dossier avec {manifest_file}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} lacks its file {name}: copy the whole folder.</source>
      <translation>Il manque à {folder} le fichier {name} : copiez le dossier entier.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} was written by another version of Turnout: update this station.</source>
      <translation>{folder} a été écrit par une autre version de Turnout : mettez cette station à jour.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{name} in {folder} was changed since the export: export it again.</source>
      <translation>{name} dans {folder} a changé depuis l'exportation : exportez de nouveau.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} cannot be read ({trouble}): copy the whole folder.</source>
      <translation>{path} ne peut être lu ({trouble}) : copiez le dossier entier.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} is damaged: export it again.</source>
      <translation>{path} est endommagé : exportez de nouveau.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{rows} in all.</source>
      <translation>{rows} en tout.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.</source>
      <translation>Il n'y a pas de fichier {path} : donnez un fichier CSV, XLSX, XDF ou C3D, ou une exportation.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>{path} is a folder without an export: give a file.</source>
      <translation>{path} est un dossier sans exportation : donnez un fichier.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>Nobody of the list is new: there is nothing to import.</source>
      <translation>Personne de la liste n'est nouveau : il n'y a rien à importer.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>There is no file {path}: choose a CSV or XLSX file.</source>
      <translation>Il n'y a pas de fichier {path} : choisissez un fichier CSV ou XLSX.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} new</source>
      <translation>{counts} nouveaux</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} refused</source>
      <translation>{counts} refusés</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} there already</source>
      <translation>{counts} déjà là</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} twice in the file</source>
      <translation>{counts} deux fois dans le fichier</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added</source>
      <translation>{count} ajoutés</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added, {count2} updated</source>
      <translation>{count} ajoutés, {count2} mis à jour</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} brought up to date</source>
      <translation>{count} mis à jour</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} date</source>
      <translation>{count} date</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} dates</source>
      <translation>{count} dates</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} of birth can be read in two ways ({some}): say whether the day or the month is written first.</source>
      <translation>{count} de naissance se lisent de deux façons ({some}) : dites si le jour ou le mois est écrit d'abord.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{left_out} left as they were</source>
      <translation>{left_out} laissés comme ils étaient</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is an old workbook (XLS): save it as XLSX or CSV.</source>
      <translation>{path} est un ancien classeur (XLS) : enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: split it, and try again.</source>
      <translation>{path} dépasse {largest_bytes:.0f} Mo : divisez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{refused} refused</source>
      <translation>{refused} refusées</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{rows} would be refused: correct them, or say that the others may come alone.</source>
      <translation>{rows} seraient refusées : corrigez-les, ou dites que les autres peuvent venir seules.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/readable.py" />
      <source>{path} cannot be read ({trouble}): copy it, and try again.</source>
      <translation>{path} ne peut être lu ({trouble}) : copiez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>No sensor of {file} is known: say which signal is the force.</source>
      <translation>Aucun capteur de {file} n'est connu : dites quel signal est la force.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{file} was imported before, on {day}, as set {set_id}.</source>
      <translation>{file} a déjà été importé, le {day}, comme série {set_id}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{trouble} Import it again only if it is another set.</source>
      <translation>{trouble} Importez-le de nouveau seulement si c'est une autre série.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>It has no times: its samples were placed at the {rate_hz:g} Hz that were given.</source>
      <translation>Il n'a pas d'heures : ses échantillons ont été placés aux {rate_hz:g} Hz donnés.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are the sensor's own, in microseconds.</source>
      <translation>Ses heures sont celles du capteur, en microsecondes.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are those of the file; whether a sensor's own clock made them, the file does not say.</source>
      <translation>Ses heures sont celles du fichier ; si l'horloge d'un capteur les a faites, le fichier ne le dit pas.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>There is no file {path}: choose a CSV, XDF or C3D file.</source>
      <translation>Il n'y a pas de fichier {path} : choisissez un fichier CSV, XDF ou C3D.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{file} has no column {name}: choose of {names}.</source>
      <translation>{file} n'a pas de colonne {name} : choisissez parmi {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: cut out one set.</source>
      <translation>{path} dépasse {largest_bytes:.0f} Mo : découpez-en une série.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>Read from the sheet {sheet_title}.</source>
      <translation>Lu de la feuille {sheet_title}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{file} has over {most_rows:,} rows.</source>
      <translation>{file} a plus de {most_rows:,} lignes.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is empty: its first line must name the columns.</source>
      <translation>{path} est vide : sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook that can be read ({name}): save it as XLSX or CSV.</source>
      <translation>{path} n'est pas un classeur lisible ({name}) : enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook, whatever its name says: choose a CSV or XLSX file.</source>
      <translation>{path} n'est pas un classeur, quoi que dise son nom : choisissez un fichier CSV ou XLSX.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} unpacks to {unpacked:,.0f} MB, which no list has: save it as CSV.</source>
      <translation>{path} se décompresse en {unpacked:,.0f} Mo, ce qu'aucune liste n'a : enregistrez-le en CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>channel {place}</source>
      <translation>voie {place}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>nothing known</source>
      <translation>rien de connu</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} has no stream of numbers: record the sensors' streams with it.</source>
      <translation>{file} n'a pas de flux de nombres : enregistrez les flux des capteurs avec.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} is cut off or no XDF file that can be read ({trouble}): copy it again.</source>
      <translation>{file} est tronqué ou n'est pas un fichier XDF lisible ({trouble}) : copiez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has no samples.</source>
      <translation>{name} n'a pas d'échantillons.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has times that no clock shows: the file is damaged, copy it again.</source>
      <translation>{name} a des heures qu'aucune horloge ne montre : le fichier est endommagé, copiez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} holds {kind}, no numbers: it is left out.</source>
      <translation>{name} contient {kind}, pas de nombres : laissé de côté.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: no offset between the computers was recorded: its times are the sender's own.</source>
      <translation>{name} : aucun décalage entre les ordinateurs n'a été enregistré : ses heures sont celles de l'émetteur.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: one offset between the computers was measured, so drift is not known.</source>
      <translation>{name} : un seul décalage entre les ordinateurs a été mesuré, la dérive n'est donc pas connue.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: stamps were put on a line of even steps (at most {off_ms:.3g} ms away).</source>
      <translation>{name} : les heures ont été mises sur une ligne de pas égaux (au plus {off_ms:.3g} ms d'écart).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: times are the sender's, put on the recorder's clock by {count} measured offsets (at most {off_ms:.3g} ms from their line).</source>
      <translation>{name} : les heures de l'émetteur ont été mises sur l'horloge de l'enregistreur par {count} décalages mesurés (au plus {off_ms:.3g} ms de leur ligne).</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Choose the logo</source>
      <translation>Choisir le logo</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>It waits for you: find it with Ctrl+K as Guided start, or in the settings.</source>
      <translation>Il vous attend : trouvez-le avec Ctrl+K sous « Démarrage guidé », ou dans les réglages.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>No sensor was found yet. Go on without: the page Sensors finds them at any time.</source>
      <translation>Aucun capteur trouvé pour l'instant. Continuez sans : la page Capteurs les trouve à tout moment.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>The guided start is not over yet.</source>
      <translation>Le démarrage guidé n'est pas encore fini.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Choose an athlete on the page Athletes and press Start session.</source>
      <translation>Choisissez un athlète à la page Athlètes et appuyez sur « Démarrer la séance ».</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Look at each repetition, say at the right what you saw and felt and how it was, then press Save and next.</source>
      <translation>Regardez chaque répétition, dites à droite ce que vous avez vu et senti et comment c'était, puis appuyez sur Enregistrer.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Prepare set: first the athlete keeps still for a moment.</source>
      <translation>Appuyez sur « Préparer la série » : d'abord l'athlète reste immobile un moment.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Start: the set is counted down.</source>
      <translation>Appuyez sur Démarrer : le décompte de la série commence.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Press Tare: nobody pulls now, so this load counts as zero.</source>
      <translation>Appuyez sur Tarer : personne ne tire maintenant, cette charge compte donc comme zéro.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Technique was lost: the athlete moves back, then it goes on by itself.</source>
      <translation>La technique s'est perdue : l'athlète revient, puis cela continue tout seul.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>That was a first test: look at its report, or close this window to begin with your own athletes.</source>
      <translation>C'était un premier test : regardez son rapport, ou fermez cette fenêtre pour commencer avec vos propres athlètes.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>The athlete rests. Press Redo when a repetition is to be done again.</source>
      <translation>L'athlète se repose. Appuyez sur Refaire pour recommencer une répétition.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Tick the warm-up and the questions: they are asked before every visit.</source>
      <translation>Cochez l'échauffement et les questions : elles sont posées avant chaque visite.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Turnout, practice</source>
      <translation>Turnout, entraînement</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the countdown.</source>
      <translation>Attendez le décompte.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the sensors.</source>
      <translation>Attendez les capteurs.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait until three simulated sensors are found. If not, press Search for sensors on the page Sensors.</source>
      <translation>Attendez que trois capteurs simulés soient trouvés. Sinon, appuyez sur Chercher des capteurs sur la page Capteurs.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the athlete keeps still, so that every angle has its zero.</source>
      <translation>Attendez : l'athlète reste immobile pour que chaque angle ait son zéro.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the quiet load becomes zero.</source>
      <translation>Attendez : la charge au repos devient zéro.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the recorded set is read.</source>
      <translation>Attendez : la série enregistrée est lue.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the set is saved.</source>
      <translation>Attendez : la série est enregistrée.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Watch force, angle and compensations. The simulated athlete pulls by itself.</source>
      <translation>Regardez force, angle et compensations. L'athlète simulé tire tout seul.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>A group needs a name: type one.</source>
      <translation>Un groupe a besoin d'un nom : tapez-en un.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>There is a group {name} already: choose another name.</source>
      <translation>Il y a déjà un groupe {name} : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Export the group</source>
      <translation>Exporter le groupe</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Saved: {path}.</source>
      <translation>Enregistré : {path}.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>The file was not written: {error}</source>
      <translation>Le fichier n'a pas été écrit : {error}</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>There is no number of this test: nothing stands behind it.</source>
      <translation>Il n'y a pas de chiffre de ce test : rien n'est derrière.</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>All of them stand on the page Group</source>
      <translation>Tous sont à la page Groupe</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Last visit {days} days ago</source>
      <translation>Dernière visite il y a {days} jours</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>No baseline yet</source>
      <translation>Pas encore de valeur de départ</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Visit {visit} of {occasions} of the study {study_title}</source>
      <translation>Visite {visit} sur {occasions} de l'étude {study_title}</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athlete is due</source>
      <translation>{count} autre athlète est attendu</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athletes are due</source>
      <translation>{count} autres athlètes sont attendus</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{day_title}, by the program</source>
      <translation>{day_title}, selon le programme</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>Saved the group {name}.</source>
      <translation>Groupe {name} enregistré.</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>The group is removed. Its athletes and all their sets stay.</source>
      <translation>Le groupe est retiré. Ses athlètes et toutes leurs séries restent.</translation>
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>No visit yet</source>
      <translation>Pas encore de visite</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A number shows a dash</source>
      <translation>Un chiffre montre un tiret</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A screening and coaching aid, not a medical device. F1 explains what is under the pointer; the whole help is in the window.</source>
      <translation>Une aide au dépistage et au coaching, pas un dispositif médical. F1 explique ce qui est sous le pointeur ; l'aide entière est dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A sensor is gone</source>
      <translation>Un capteur a disparu</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A set</source>
      <translation>Une série</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A trial that was spoiled says why: redo it. At most five trials.</source>
      <translation>Un essai gâché dit pourquoi : refaites-le. Cinq essais au plus.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Accept or reject each repetition; ask for effort, stability and discomfort.</source>
      <translation>Accepter ou rejeter chaque répétition ; demander effort, stabilité et gêne.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Cable with data wires, power, no other program on the port; search.</source>
      <translation>Câble avec fils de données, courant, aucun autre programme sur le port ; chercher.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Choose the athlete, start the session. Tick the warm-up, ask the five questions.</source>
      <translation>Choisir l'athlète, démarrer la séance. Cocher l'échauffement, poser les cinq questions.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Count down. Ramp up over five seconds, hold, let go slowly.</source>
      <translation>Décompte. Monter en cinq secondes, tenir, relâcher lentement.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Find an athlete, a test, a page</source>
      <translation>Trouver un athlète, un test, une page</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Force not quiet, or it drifts</source>
      <translation>Force pas calme, ou elle dérive</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Help for the place under the pointer</source>
      <translation>Aide pour l'endroit sous le pointeur</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It could not be measured. The reason stands beside it.</source>
      <translation>Cela n'a pu être mesuré. La raison est à côté.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It ends the set at once and keeps all of it. Say where, how strong, and if it was sharp. Sharp pain closes this exercise and side for the visit.</source>
      <translation>Cela termine la série aussitôt et garde tout. Dites où, quelle intensité, et si c'était vif. Une douleur vive ferme cet exercice et ce côté pour la visite.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Keys and pedal</source>
      <translation>Touches et pédale</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>No sensor is found</source>
      <translation>Aucun capteur n'est trouvé</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Pain: P.</source>
      <translation>Douleur : P.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Plug it in again: the set goes on with the gap marked.</source>
      <translation>Rebranchez-le : la série continue, le trou est marqué.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Prepare: hold still, then move slowly as the words ask.</source>
      <translation>Préparer : rester immobile, puis bouger lentement comme le disent les mots.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Read what differs first, then the verdict. Real gain means beyond the error of the test.</source>
      <translation>Lisez d'abord ce qui diffère, puis le verdict. Gain réel veut dire au-delà de l'erreur du test.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Save and go on with the other side.</source>
      <translation>Enregistrer et continuer avec l'autre côté.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Start it again: the set is there, as interrupted.</source>
      <translation>Redémarrez : la série est là, comme interrompue.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap free, limb out, tare again between sets.</source>
      <translation>Sangle libre, jambe dehors, tarer de nouveau entre les séries.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap on, limb out of it: take the zero.</source>
      <translation>Sangle mise, jambe dehors : prendre le zéro.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The leg turned, the pelvis moved</source>
      <translation>La jambe a tourné, le bassin a bougé</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The station stopped or lost power</source>
      <translation>La station s'est arrêtée ou a perdu le courant</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Tighten strap and sensor, hold the knee, redo.</source>
      <translation>Serrer sangle et capteur, tenir le genou, refaire.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout {version}</source>
      <translation>Turnout {version}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout: quick card</source>
      <translation>Turnout : carte rapide</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>When something is wrong</source>
      <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Where the sensors sit: {test}</source>
      <translation>Où sont les capteurs : {test}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>does</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>key</source>
      <translation>touche</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>pedal</source>
      <translation>pédale</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>{page} was not installed with the help.</source>
      <translation>{page} n'a pas été installée avec l'aide.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>, the last set of {newest}</source>
      <translation>, la dernière série du {newest}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Backup of {when} {when2:%H:%M}, made {reason}</source>
      <translation>Sauvegarde du {when} {when2:%H:%M}, faite {reason}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>By itself once a day, also while you record. They lie in {folder}.</source>
      <translation>Toute seule une fois par jour, aussi pendant l'enregistrement. Elles sont dans {folder}.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Last good backup {backups}</source>
      <translation>Dernière bonne sauvegarde {backups}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>No backup yet</source>
      <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The backup is made and verified.</source>
      <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The database is damaged ({findings}). Finish the set, then close Turnout: at the next start it offers the last good backup.</source>
      <translation>La base de données est endommagée ({findings}). Finissez la série, puis fermez Turnout : au prochain démarrage il propose la dernière bonne sauvegarde.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The present database is kept beside the restored one.</source>
      <translation>La base actuelle est gardée à côté de la base restaurée.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>encrypted</source>
      <translation>chiffré</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>{size_bytes:.1f} MB</source>
      <translation>{size_bytes:.1f} Mo</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish or leave the running set first.</source>
      <translation>Finissez ou quittez d'abord la série en cours.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish the running set first: the database is closed for a moment.</source>
      <translation>Finissez d'abord la série en cours : la base est fermée un moment.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Recording goes on: {short_title}, {side}</source>
      <translation>L'enregistrement continue : {short_title}, {side}</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>pain, stopped on the locked screen</source>
      <translation>douleur, arrêtée sur l'écran verrouillé</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Each file is written anew and read back before it takes the place of the old one. If the computer stops now, nothing is lost.</source>
      <translation>Chaque fichier est réécrit et relu avant de prendre la place de l'ancien. Si l'ordinateur s'arrête maintenant, rien n'est perdu.</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Encrypting the database and its backups</source>
      <translation>Chiffrement de la base et de ses sauvegardes</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Restoring the backup</source>
      <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Save the page to print</source>
      <translation>Enregistrer la page à imprimer</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>The present database is kept beside it.</source>
      <translation>La base actuelle est gardée à côté.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source> {count} older backups still hold the athlete.</source>
      <translation> {count} sauvegardes plus anciennes contiennent encore l'athlète.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Erased: {total} rows.{left} Reports and exports are files of their own: delete those yourself.</source>
      <translation>Effacé : {total} lignes.{left} Rapports et exportations sont des fichiers à part : supprimez-les vous-même.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Export one athlete</source>
      <translation>Exporter un athlète</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Zip (*.zip)</source>
      <translation>Zip (*.zip)</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{chosen}: {files} files, README.txt inside says what each is.</source>
      <translation>{chosen} : {files} fichiers, README.txt à l'intérieur dit ce qu'est chacun.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{visits} sessions and everything recorded in them go for good, from every byte of the database. It cannot be undone: export first what has to be kept.</source>
      <translation>{visits} séances et tout ce qui y est enregistré disparaissent pour de bon, de chaque octet de la base. C'est irréversible : exportez d'abord ce qui doit être gardé.</translation>
    </message>
    <message>
      <location filename="app/keeping/sharing.py" />
      <source>This station shares the clinic's database from now on.</source>
      <translation>Cette station partage désormais la base du cabinet.</translation>
    </message>
    <message>
      <location filename="app/keeping/signing_in.py" />
      <source>Nobody signs in here yet: add a coach in the settings to lock the station.</source>
      <translation>Personne ne s'identifie encore ici : ajoutez un coach dans les réglages pour verrouiller la station.</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the review</source>
      <translation>Touches de la relecture</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the station</source>
      <translation>Touches de la station</translation>
    </message>
    <message>
      <location filename="app/keys/key_bindings.py" />
      <source>the tare</source>
      <translation>la tare</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Accept or reject the rep at the cursor</source>
      <translation>Accepter ou rejeter la rép. au curseur</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Add a rep where the replay stands</source>
      <translation>Ajouter une rép. là où est la lecture</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Go one step back</source>
      <translation>Revenir d'un pas</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Mark this moment</source>
      <translation>Marquer cet instant</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms earlier</source>
      <translation>Curseur 10 ms plus tôt</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms later</source>
      <translation>Curseur 10 ms plus tard</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms earlier</source>
      <translation>Curseur 100 ms plus tôt</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms later</source>
      <translation>Curseur 100 ms plus tard</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Pause, or go on</source>
      <translation>Pause, ou continuer</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Play or stop the replay</source>
      <translation>Lire ou arrêter la lecture</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Prepare, start or finish the set</source>
      <translation>Préparer, démarrer ou finir la série</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Read the relaxed limb</source>
      <translation>Mesurer la jambe relâchée</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the last rep</source>
      <translation>Refaire la dernière rép.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the set</source>
      <translation>Refaire la série</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Remove the rep at the cursor</source>
      <translation>Retirer la rép. au curseur</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Rep here by hand: once at its start, once at its end</source>
      <translation>Rép. à la main : une fois au début, une fois à la fin</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Replay at full, half or quarter speed</source>
      <translation>Lecture à pleine, demi ou quart de vitesse</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Save and go to the next set</source>
      <translation>Enregistrer et passer à la série suivante</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the keys of this page</source>
      <translation>Montrer les touches de cette page</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the warm-up, the questions and the angle of the strap</source>
      <translation>Montrer échauffement, questions et angle de la sangle</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Stop for pain</source>
      <translation>Arrêter pour douleur</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Sweep the relaxed limb: start, then end</source>
      <translation>Balayer la jambe relâchée : début, puis fin</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Take the next cursor</source>
      <translation>Prendre le curseur suivant</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Tare the force sensor</source>
      <translation>Tarer le capteur de force</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Undo the last step</source>
      <translation>Annuler le dernier pas</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>every page</source>
      <translation>chaque page</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the review</source>
      <translation>la relecture</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>the station</source>
      <translation>la station</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} already does “{other_title}” on {page_words}: choose another key, or change that one first.</source>
      <translation>{key} fait déjà « {other_title} » sur {page_words} : choisissez une autre touche, ou changez d'abord celle-là.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} belongs to the window: choose another key for this action.</source>
      <translation>{key} appartient à la fenêtre : choisissez une autre touche pour cette action.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} does this already.</source>
      <translation>{key} fait déjà cela.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{wanted_title} always keeps a key: choose another one for it.</source>
      <translation>{wanted_title} garde toujours une touche : choisissez-en une autre pour elle.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>There is nothing to undo here.</source>
      <translation>Il n'y a rien à annuler ici.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>Undone: {step}.</source>
      <translation>Annulé : {step}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · no mistake</source>
      <translation>Brouillon gardé · aucune faute</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistake to mend before it can be saved</source>
      <translation>Brouillon gardé · {count} faute à corriger avant de pouvoir l'enregistrer</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistakes to mend before it can be saved</source>
      <translation>Brouillon gardé · {count} fautes à corriger avant de pouvoir l'enregistrer</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Folder of your own tests and exercises</source>
      <translation>Dossier de vos propres tests et exercices</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Mend the marked line first: the form cannot find its fields.</source>
      <translation>Corrigez d'abord la ligne marquée : le formulaire ne trouve pas ses champs.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Saved as your own, version {version}.</source>
      <translation>Enregistré comme le vôtre, version {version}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Your unsaved draft is back.</source>
      <translation>Votre brouillon non enregistré est de retour.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>Earlier: version {rpartition} ({path}).</source>
      <translation>Avant : version {rpartition} ({path}).</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>It takes the place of version {version}, which ships.</source>
      <translation>Il prend la place de la version {version}, fournie.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>The name of the file (id) must be letters, digits and underscores, such as my_test: write one.</source>
      <translation>Le nom du fichier (id) ne doit avoir que lettres, chiffres et tirets bas, comme mon_test : écrivez-en un.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>There is no folder for own files: choose one with Own files.</source>
      <translation>Il n'y a pas de dossier pour vos fichiers : choisissez-en un avec « Fichiers propres ».</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{folder} cannot be made ({trouble}): choose another with Own files.</source>
      <translation>{folder} ne peut être créé ({trouble}) : choisissez-en un autre avec « Fichiers propres ».</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{path} cannot be written ({trouble}): free the disk or choose another folder.</source>
      <translation>{path} ne peut être écrit ({trouble}) : libérez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{title} (own)</source>
      <translation>{title} (propre)</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted for today.</source>
      <translation>Noté pour aujourd'hui.</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted: a visit without pain.</source>
      <translation>Noté : une visite sans douleur.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Decision kept.</source>
      <translation>Décision conservée.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Load</source>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Repetitions</source>
      <translation>Répétitions</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Sets</source>
      <translation>Séries</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Taken back: the plan is as it was.</source>
      <translation>Repris : le plan est comme avant.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>This set is no longer in the plan: look at the program again.</source>
      <translation>Cette série n'est plus dans le plan : regardez le programme de nouveau.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>Add an athlete first: a program belongs to one.</source>
      <translation>Ajoutez d'abord un athlète : un programme appartient à quelqu'un.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>See why</source>
      <translation>Voir pourquoi</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestion</source>
      <translation>{count} suggestion</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestions</source>
      <translation>{count} suggestions</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{waiting} for next time.</source>
      <translation>{waiting} pour la prochaine fois.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Foundation</source>
      <translation>Fondation</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Nothing of today's plan is open: choose a battery at the station.</source>
      <translation>Rien du plan d'aujourd'hui n'est ouvert : choisissez une batterie à la station.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program saved.</source>
      <translation>Programme enregistré.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>{sentence} Until then this file is not used.</source>
      <translation>{sentence} D'ici là, ce fichier n'est pas utilisé.</translation>
    </message>
    <message>
      <location filename="app/program/reading.py" />
      <source>: decided by the coach, because </source>
      <translation>: décidé par le coach, parce que </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source> Decided by the coach on {decided_on}{reason}.</source>
      <translation> Décidé par le coach le {decided_on}{reason}.</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>, because {why}</source>
      <translation>, parce que {why}</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Note a pain-free visit</source>
      <translation>Noter une visite sans douleur</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Rule “{rule}”, version {version} ({get}): </source>
      <translation>Règle « {rule} », version {version} ({get}) : </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Shown, never decides: </source>
      <translation>Montré, ne décide jamais : </translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Limb symmetry index (LSI)</source>
      <translation>Indice de symétrie (LSI)</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Pain-free arc less 5°</source>
      <translation>Arc sans douleur moins 5°</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>all phases are over</source>
      <translation>toutes les phases sont finies</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>due today</source>
      <translation>prévu aujourd'hui</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not begun yet</source>
      <translation>pas encore commencé</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not done</source>
      <translation>pas fait</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>partly done</source>
      <translation>fait en partie</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>{phase}, week {today} of {weeks}</source>
      <translation>{phase}, semaine {today} sur {weeks}</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal reached. Well done!</source>
      <translation>Objectif atteint. Bravo !</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>Goal saved.</source>
      <translation>Objectif enregistré.</translation>
    </message>
    <message>
      <location filename="app/progress/controller.py" />
      <source>The goal is back.</source>
      <translation>L'objectif est revenu.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Add an athlete first: progress is of one person.</source>
      <translation>Ajoutez d'abord un athlète : le progrès est celui d'une personne.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Goal removed.</source>
      <translation>Objectif retiré.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>; {count} left out</source>
      <translation>; {count} laissés de côté</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} report written</source>
      <translation>{count} rapport écrit</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} reports written</source>
      <translation>{count} rapports écrits</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{folder} cannot be made ({trouble}): choose another folder.</source>
      <translation>{folder} ne peut être créé ({trouble}) : choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{words}; stopped before the end.</source>
      <translation>{words} ; arrêté avant la fin.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Choose a visit to report first.</source>
      <translation>Choisissez d'abord une visite à rapporter.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>For the athlete</source>
      <translation>Pour l'athlète</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Making the report ...</source>
      <translation>Le rapport se fait ...</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Newest visit</source>
      <translation>Visite la plus récente</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view</source>
      <translation>De l'athlète affiché</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view, in plain words</source>
      <translation>De l'athlète affiché, en mots simples</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>One for each, or all in one</source>
      <translation>Un pour chacun, ou tous en un</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Page for the athlete</source>
      <translation>Page pour l'athlète</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Progress</source>
      <translation>Progrès</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of progress</source>
      <translation>Rapport de progrès</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of the newest visit</source>
      <translation>Rapport de la visite la plus récente</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Reports of a group</source>
      <translation>Rapports d'un groupe</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>The report is on its way to the printer.</source>
      <translation>Le rapport est en route vers l'imprimante.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>This visit</source>
      <translation>Cette visite</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>All athletes</source>
      <translation>Tous les athlètes</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>Folder for the reports</source>
      <translation>Dossier des rapports</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} cannot be read: choose another file, or none.</source>
      <translation>Le logo {path} ne peut être lu : choisissez un autre fichier, ou aucun.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} is larger than {most_bytes} kB: make it smaller.</source>
      <translation>Le logo {path} dépasse {most_bytes} ko : réduisez-le.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} {reason}: save it as PNG or as plain SVG.</source>
      <translation>Le logo {path} {reason} : enregistrez-le en PNG ou en SVG simple.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>asks for something outside itself</source>
      <translation>demande quelque chose d'extérieur</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>has a document type of its own</source>
      <translation>a son propre type de document</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>holds &lt;{tag}&gt;, which is not printed</source>
      <translation>contient &lt;{tag}&gt;, qui ne s'imprime pas</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>is neither PNG nor SVG</source>
      <translation>n'est ni PNG ni SVG</translation>
    </message>
    <message>
      <location filename="app/reporting/placement.py" />
      <source>{protocol_title}, {side} side: posture and where the sensors are.</source>
      <translation>{protocol_title}, côté {side} : posture et place des capteurs.</translation>
    </message>
    <message>
      <location filename="app/reporting/recovery_page.py" />
      <source>{path} cannot be written ({trouble}): choose another place, or write it down.</source>
      <translation>{path} ne peut être écrit ({trouble}) : choisissez un autre endroit, ou notez-le.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>No visit has been analysed yet: record a test first.</source>
      <translation>Aucune visite n'a encore été analysée : enregistrez d'abord un test.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>Nobody is in the group {group}: put athletes in first.</source>
      <translation>Personne n'est dans le groupe {group} : mettez-y d'abord des athlètes.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>, line {found}</source>
      <translation>, ligne {found}</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>The template {template}{line}: {error}. The report was made with the template that ships; correct the line or take the file away.</source>
      <translation>Le modèle {template}{line} : {error}. Le rapport a été fait avec le modèle fourni ; corrigez la ligne ou retirez le fichier.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} cannot be written ({trouble}): choose another folder.</source>
      <translation>{path} ne peut être écrit ({trouble}) : choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} is there already: rename it first, so that your changes are not lost.</source>
      <translation>{path} existe déjà : renommez-le d'abord, pour ne pas perdre vos changements.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The ink {ink!r} is unknown: choose colour or grey.</source>
      <translation>L'encre {ink!r} est inconnue : choisissez colour ou grey.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The paper {paper!r} is unknown: choose a4 or letter.</source>
      <translation>Le papier {paper!r} est inconnu : choisissez a4 ou letter.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be laid out ({error}): send this sentence with the set.</source>
      <translation>Le rapport n'a pu être mis en page ({error}) : envoyez cette phrase avec la série.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be written to {path} ({why}): choose another place.</source>
      <translation>Le rapport n'a pu être écrit dans {path} ({why}) : choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>it cannot be opened</source>
      <translation>il ne s'ouvre pas</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>There is nothing to report: no set of this visit has been analysed.</source>
      <translation>Il n'y a rien à rapporter : aucune série de cette visite n'a été analysée.</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>{parent} cannot be made ({trouble}): choose another place.</source>
      <translation>{parent} ne peut être créé ({trouble}) : choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source> Tare again before the next set.</source>
      <translation> Tarez de nouveau avant la prochaine série.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate between sets, when the sensor streams: say first where it sits.</source>
      <translation>Calibrez entre les séries, quand le capteur envoie : dites d'abord où il se trouve.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate {descriptor_title}</source>
      <translation>Calibrer {descriptor_title}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibration saved.{again}</source>
      <translation>Calibration enregistrée.{again}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>This sensor has nothing to calibrate.</source>
      <translation>Ce capteur n'a rien à calibrer.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Write a whole number of months from 1 to 120.</source>
      <translation>Écrivez un nombre entier de mois de 1 à 120.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>Write the masses in kg with spaces between them, such as 5 10 20.</source>
      <translation>Écrivez les masses en kg séparées par des espaces, comme 5 10 20.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg down</source>
      <translation>{mass_kg:g} kg en descendant</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg up</source>
      <translation>{mass_kg:g} kg en montant</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source> again</source>
      <translation> de nouveau</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>% of {full_scale_n:.0f} N</source>
      <translation>% de {full_scale_n:.0f} N</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, counts until {due_on}</source>
      <translation>, vaut jusqu'au {due_on}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, up and down</source>
      <translation>, en montant et descendant</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibrated {taken}{until}.</source>
      <translation>Calibré {taken}{until}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibration</source>
      <translation>Calibration</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Channel {number}</source>
      <translation>Voie {number}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Counts until</source>
      <translation>Vaut jusqu'au</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Gyroscope at rest</source>
      <translation>Gyroscope au repos</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hang {mass_kg:g} kg{once_more}</source>
      <translation>Suspendez {mass_kg:g} kg{once_more}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hysteresis error</source>
      <translation>Erreur d'hystérésis</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>It sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>Il envoie des coups, pas des newtons : calibrez-le d'abord avec des masses connues.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Leave the sensor empty</source>
      <translation>Laissez le capteur vide</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Linearity error</source>
      <translation>Erreur de linéarité</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Never calibrated here: its own scale is used.</source>
      <translation>Jamais calibré ici : sa propre échelle est utilisée.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale against before</source>
      <translation>Échelle contre avant</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale only</source>
      <translation>Échelle seule</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Serial number {serial_number} · {port}</source>
      <translation>Numéro de série {serial_number} · {port}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Take everything off again</source>
      <translation>Enlevez tout</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The force sensor</source>
      <translation>Le capteur de force</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The scale differs by {change} % from before: check that the masses are what they say before you save.</source>
      <translation>L'échelle diffère de {change} % d'avant : vérifiez que les masses sont exactes avant d'enregistrer.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>This sensor tells no serial number: the calibration belongs to whatever is plugged into {port}. Keep it there.</source>
      <translation>Ce capteur ne dit pas son numéro de série : la calibration appartient à ce qui est branché sur {port}. Laissez-le là.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Two loads cannot show how straight the sensor reads: hang a third to see it.</source>
      <translation>Deux charges ne montrent pas si le capteur est linéaire : suspendez-en une troisième.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>bias at rest</source>
      <translation>biais au repos</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{channel}: calibration</source>
      <translation>{channel} : calibration</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} load</source>
      <translation>{count} charge</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} loads</source>
      <translation>{count} charges</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{model} sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>{model} envoie des coups, pas des newtons : calibrez-le d'abord avec des masses connues.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} due on {due}.</source>
      <translation>{what} à faire le {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} overdue since {due}.</source>
      <translation>{what} en retard depuis le {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still</source>
      <translation>Ne bougez pas</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still ...</source>
      <translation>Ne bougez pas ...</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Let it hang free. It is taken as soon as it has been still for two seconds.</source>
      <translation>Laissez-le pendre librement. Il est pris dès qu'il est resté immobile deux secondes.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Moving</source>
      <translation>En mouvement</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Point {count} of {count2}</source>
      <translation>Point {count} sur {count2}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Still</source>
      <translation>Immobile</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>It never hung still: steady it, then take the point again.</source>
      <translation>Il n'a jamais pendu immobile : calmez-le, puis reprenez le point.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>The reading did not change: see that the load is as asked, then take the point again.</source>
      <translation>La lecture n'a pas changé : vérifiez la charge demandée, puis reprenez le point.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>No sensor of this set is {device_key}: choose a calibration of one that is in it.</source>
      <translation>Aucun capteur de cette série n'est {device_key} : choisissez une calibration de l'un d'eux.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>Read with the calibration of {taken_at}.</source>
      <translation>Lu avec la calibration du {taken_at}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>With the calibration of {taken_at}: {first}.</source>
      <translation>Avec la calibration du {taken_at} : {first}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>angles only</source>
      <translation>angles seulement</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>at any time</source>
      <translation>à tout moment</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>counts until now</source>
      <translation>coups jusqu'ici</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since it was taken, {taken_at}</source>
      <translation>depuis qu'elle a été faite, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since the calibration before it, {taken_at}</source>
      <translation>depuis la calibration d'avant, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>the earlier results stay beside the new ones.</source>
      <translation>les résultats antérieurs restent à côté des nouveaux.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{done} of {whole} read anew: {still}</source>
      <translation>{done} sur {whole} relues : {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{whole} read anew: {still}</source>
      <translation>{whole} relues : {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Bias {axis}</source>
      <translation>Biais {axis}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>It is taken by itself after five still seconds.</source>
      <translation>Il est pris tout seul après cinq secondes immobiles.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Leave the sensor alone</source>
      <translation>Laissez le capteur tranquille</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>°/s spread</source>
      <translation>°/s de dispersion</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>No force sensor is connected: plug it in, then tare.</source>
      <translation>Aucun capteur de force n'est connecté : branchez-le, puis tarez.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Nothing to tare: choose a force sensor that is calibrated.</source>
      <translation>Rien à tarer : choisissez un capteur de force calibré.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Tare first: the force sensor has no zero yet (T).</source>
      <translation>Tarez d'abord : le capteur de force n'a pas encore de zéro (T).</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>The force sensor sits at the {other} cuff: on the page of sensors, say which one is at the {side} one.</source>
      <translation>Le capteur de force est à la manchette {other} : à la page des capteurs, dites lequel est à {side}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sending.py" />
      <source>Turnout {segment} {key}</source>
      <translation>Turnout {segment} {key}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Gyroscope bias overdue since {due}: calibrate it lying still.</source>
      <translation>Biais du gyroscope en retard depuis le {due} : calibrez-le couché et immobile.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Not tared yet.</source>
      <translation>Pas encore taré.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>{text} Counts only, until calibrated: {which}.</source>
      <translation>{text} Des coups seulement, jusqu'à la calibration : {which}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>Another sensor sat at the {place}: say where that one sits now.</source>
      <translation>Un autre capteur était ici ({place}) : dites où il est maintenant.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>{descriptor_title} sits at the {place} now; the two changed places.</source>
      <translation>{descriptor_title} est maintenant ici : {place} ; les deux ont échangé leurs places.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It is gone: check its cable or its battery. It is taken up again by itself.</source>
      <translation>Il a disparu : vérifiez son câble ou sa batterie. Il est repris tout seul.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It went silent: it is asked whether it is still there.</source>
      <translation>Il s'est tu : on lui demande s'il est encore là.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>No sensors</source>
      <translation>Pas de capteurs</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Not recorded until you say where it sits. Tap or turn a sensor: its card lights up.</source>
      <translation>Pas enregistré tant que vous ne dites pas où il est. Touchez ou tournez un capteur : sa carte s'allume.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Recorded only: another force sensor counts. Say at which side's cuff each of them sits.</source>
      <translation>Enregistré seulement : un autre capteur de force compte. Dites à la manchette de quel côté est chacun.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} of {words} streaming</source>
      <translation>{count} sur {words} envoient</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensor</source>
      <translation>{count} capteur</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensors</source>
      <translation>{count} capteurs</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{head} at {baud} baud{comma}{tail}</source>
      <translation>{head} à {baud} bauds{comma}{tail}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{words} · {rate_hz:.0f} Hz</source>
      <translation>{words} · {rate_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Looking at the ports ...</source>
      <translation>Examen des ports ...</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Nothing answers on {chosen}.</source>
      <translation>Rien ne répond sur {chosen}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>No sensor answers: check the cables and that the sensors are on.</source>
      <translation>Aucun capteur ne répond : vérifiez les câbles et que les capteurs sont allumés.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Place sensors between sets: this one was begun with the places before.</source>
      <translation>Placez les capteurs entre les séries : celle-ci a commencé avec les places d'avant.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Remove it between sets: what it sent belongs to this one.</source>
      <translation>Retirez-le entre les séries : ce qu'il a envoyé appartient à celle-ci.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Search between sets: a search writes to ports.</source>
      <translation>Cherchez entre les séries : une recherche écrit sur les ports.</translation>
    </message>
    <message>
      <location filename="app/sensors/stirring.py" />
      <source>Calibrate first</source>
      <translation>Calibrez d'abord</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> That is a lot: was something pulling? Undo takes it back.</source>
      <translation> C'est beaucoup : quelque chose tirait ? Annuler le reprend.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> The zero moved by {widest} N.</source>
      <translation> Le zéro s'est déplacé de {widest} N.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>Tare between sets, when the sensor streams.</source>
      <translation>Tarez entre les séries, quand le capteur envoie.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>not tared yet</source>
      <translation>pas encore taré</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>{calibrate_first}: it sends counts, not newtons.</source>
      <translation>{calibrate_first} : il envoie des coups, pas des newtons.</translation>
    </message>
    <message>
      <location filename="app/settings.py" />
      <source>{path} cannot be written ({trouble}): the settings hold until you close.</source>
      <translation>{path} ne peut être écrit ({trouble}) : les réglages valent jusqu'à la fermeture.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Ended</source>
      <translation>Finie</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: comparisons, progress and reports now stand on your own error.</source>
      <translation>En vigueur : comparaisons, progrès et rapports reposent maintenant sur votre propre erreur.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: the station judges by your own athletes. Earlier sets can be scored again.</source>
      <translation>En vigueur : la station juge d'après vos propres athlètes. Les séries antérieures peuvent être évaluées de nouveau.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Scored again by the limits of the clinic.</source>
      <translation>Évaluée de nouveau selon les limites du cabinet.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>The sets are scored again: go on working meanwhile.</source>
      <translation>Les séries sont évaluées de nouveau : continuez à travailler.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the cited errors hold again.</source>
      <translation>Retiré : les erreurs citées valent de nouveau.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the limits of the test hold again.</source>
      <translation>Retiré : les limites du test valent de nouveau.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>The test has no such rule any more: nothing stands behind it.</source>
      <translation>Le test n'a plus cette règle : rien n'est derrière.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>This set was never analysed: nothing stands behind it.</source>
      <translation>Cette série n'a jamais été analysée : rien n'est derrière.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> In force since {adopted_at}{by}, in place of the cited error.</source>
      <translation> En vigueur depuis le {adopted_at}{by}, à la place de l'erreur citée.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> by {adopted_by}</source>
      <translation> par {adopted_by}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Agreement between visits; 1 is perfect</source>
      <translation>Accord entre visites ; 1 est parfait</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Consistency, blind to a shift of everybody</source>
      <translation>Cohérence, aveugle à un décalage de tous</translation>
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
      <translation>En vigueur maintenant : {amber}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Mean difference {bias} {of}; limits of agreement {lower_limit} and {upper_limit} {of}. Slope on the mean {slope}.</source>
      <translation>Différence moyenne {bias} {of} ; limites d'accord {lower_limit} et {upper_limit} {of}. Pente sur la moyenne {slope}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Smallest change between two visits that is real</source>
      <translation>Plus petit changement réel entre deux visites</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Standard error of the value of one visit</source>
      <translation>Erreur standard de la valeur d'une visite</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{count} of {count2} athletes have come to every visit.</source>
      <translation>{count} athlètes sur {count2} sont venus à chaque visite.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{found:.{places}f} ({low:.{places}f} to {high:.{places}f})</source>
      <translation>{found:.{places}f} ({low:.{places}f} à {high:.{places}f})</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{low:.{places}f} to {high:.{places}f}{after}</source>
      <translation>{low:.{places}f} à {high:.{places}f}{after}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{name}: visit {count} from {day}</source>
      <translation>{name} : visite {count} dès le {day}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{people} healthy athletes, each counted once: mean {mean:.1f}, SD {sd:.1f} {unit} between athletes.</source>
      <translation>{people} athlètes sains, comptés une fois : moyenne {mean:.1f}, SD {sd:.1f} {unit} entre athlètes.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{title} · {names} · {occasions} visits, {spacing_days} days or more apart · since {started_on}</source>
      <translation>{title} · {names} · {occasions} visites, à {spacing_days} jours ou plus d'intervalle · depuis le {started_on}</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Counts of rows, and whether they are sound</source>
      <translation>Nombre de lignes, et si elles sont intactes</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Sensors: rate, jitter, lost samples</source>
      <translation>Capteurs : fréquence, gigue, échantillons perdus</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>The last fault of the program: where in its code</source>
      <translation>La dernière erreur du programme : où dans son code</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Versions of Turnout, libraries and system</source>
      <translation>Versions de Turnout, des bibliothèques et du système</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the commands wrote down lately</source>
      <translation>Ce que les commandes ont noté dernièrement</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the window wrote down lately</source>
      <translation>Ce que la fenêtre a noté dernièrement</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Where it stood when the system ended it</source>
      <translation>Où il en était quand le système l'a arrêté</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Your choices, without names and places</source>
      <translation>Vos réglages, sans noms ni lieux</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Saved: {path}. Nothing was sent.</source>
      <translation>Enregistré : {path}. Rien n'a été envoyé.</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Send a report of a problem</source>
      <translation>Signaler un problème</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>The report was stopped.</source>
      <translation>Le rapport a été arrêté.</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>Something in Turnout failed. {safe}</source>
      <translation>Quelque chose a échoué dans Turnout. {safe}</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>All samples up to {seconds:.0f} s ago are on the disk; none came since: look at the sensors.</source>
      <translation>Tous les échantillons jusqu'à il y a {seconds:.0f} s sont sur le disque ; aucun n'est venu depuis : regardez les capteurs.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Nothing was being recorded. Saved sets stay as they are.</source>
      <translation>Rien n'était en cours d'enregistrement. Les séries enregistrées restent telles quelles.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Samples wait in memory and are not on the disk yet: do not close Turnout.</source>
      <translation>Des échantillons attendent en mémoire et ne sont pas encore sur le disque : ne fermez pas Turnout.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The last samples are being written: wait a moment before you close.</source>
      <translation>Les derniers échantillons sont en cours d'écriture : attendez un instant avant de fermer.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set goes on being recorded. All up to {seconds:.1f} s ago is on the disk.</source>
      <translation>La série continue d'être enregistrée. Tout jusqu'à il y a {seconds:.1f} s est sur le disque.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set has just begun: no sample is on the disk yet.</source>
      <translation>La série vient de commencer : aucun échantillon n'est encore sur le disque.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set is recorded and on the disk. Its review is not saved yet.</source>
      <translation>La série est enregistrée et sur le disque. Sa relecture n'est pas encore enregistrée.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>What you typed and did not save is still there: {fields}.</source>
      <translation>Ce que vous avez saisi sans l'enregistrer est encore là : {fields}.</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{battery_title} · order {seed}</source>
      <translation>{battery_title} · ordre {seed}</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{title}: {sets}, about {minutes} min with rests and changes.</source>
      <translation>{title} : {sets}, environ {minutes} min avec repos et changements.</translation>
    </message>
    <message>
      <location filename="app/training/before_controller.py" />
      <source>Lever arm, {landmarks}</source>
      <translation>Bras de levier, {landmarks}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Back to the start, and still again.</source>
      <translation>Retour au début, et de nouveau immobile.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor</source>
      <translation>Capteur de force</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor tared</source>
      <translation>Capteur de force taré</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Hold still: the sensors learn this position.</source>
      <translation>Immobile : les capteurs apprennent cette position.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Not connected: connect it, then go back once.</source>
      <translation>Non connecté : connectez-le, puis revenez une fois en arrière.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Ready.</source>
      <translation>Prêt.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Sensor at the {segment}</source>
      <translation>Capteur : {segment}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still again</source>
      <translation>De nouveau immobile</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still pose</source>
      <translation>Pose immobile</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn out and in, twice</source>
      <translation>Tourner dehors et dedans, deux fois</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn the foot slowly out and in, twice.</source>
      <translation>Tourner lentement le pied dehors et dedans, deux fois.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A mark belongs to a running set: prepare one first.</source>
      <translation>Une marque appartient à une série en cours : préparez-en une d'abord.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A rep is marked by hand while the set runs.</source>
      <translation>Une rép. se marque à la main pendant la série.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Marked at {at_s:.1f} s. Ctrl+Z takes it back.</source>
      <translation>Marqué à {at_s:.1f} s. Ctrl+Z l'annule.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>One reading at a time: finish the one that runs.</source>
      <translation>Une mesure à la fois : finissez celle en cours.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading taken.</source>
      <translation>Mesure relâchée prise.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading: let the leg hang in the strap, do nothing ...</source>
      <translation>Mesure relâchée : laisser pendre la jambe dans la sangle, ne rien faire ...</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand noted: it is in the review, where its cursors can be moved.</source>
      <translation>Rép. à la main notée : elle est dans la relecture, où ses curseurs se déplacent.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand: press again at its end.</source>
      <translation>Rép. à la main : appuyez encore à sa fin.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep done: the limb's weight is known now.</source>
      <translation>Balayage fait : le poids de la jambe est maintenant connu.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep: move the relaxed leg slowly there and back, then press again.</source>
      <translation>Balayage : bouger lentement la jambe relâchée aller et retour, puis appuyer encore.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>The limb is weighed after the still pose, before the countdown.</source>
      <translation>La jambe se pèse après la pose immobile, avant le décompte.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>rep by hand</source>
      <translation>rép. à la main</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the mark at {at_s:.1f} s</source>
      <translation>la marque à {at_s:.1f} s</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the rep by hand</source>
      <translation>la rép. à la main</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{from_landmark} to {to_landmark}</source>
      <translation>{from_landmark} à {to_landmark}</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{short_title} needs its lever arm, {name}: measure it and enter it before the set.</source>
      <translation>{short_title} a besoin de son bras de levier, {name} : mesurez-le et entrez-le avant la série.</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>now {now}</source>
      <translation>maintenant {now}</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>{shown_label}, last rep</source>
      <translation>{shown_label}, dernière rép.</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach placed the repetitions</source>
      <translation>le coach a placé les répétitions</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach took a step back</source>
      <translation>le coach est revenu d'un pas</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source> Stopped: the others are as they were.</source>
      <translation> Arrêté : les autres sont comme avant.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>; {failed} could not be: what they had holds</source>
      <translation>; {failed} n'ont pu l'être : ce qu'elles avaient vaut</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>Chosen when the set was scored again.</source>
      <translation>Choisi quand la série a été évaluée de nouveau.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{count} of {asked} sets were scored again, {changed} say something else</source>
      <translation>{count} séries sur {asked} ont été évaluées de nouveau, {changed} disent autre chose</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{done}{failed}. Earlier results are kept.{stopped}</source>
      <translation>{done}{failed}. Les résultats antérieurs sont gardés.{stopped}</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{rule_version} with {names}</source>
      <translation>{rule_version} avec {names}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not answered yet: {question}. Answer it, or save again without.</source>
      <translation>Pas encore de réponse : {question}. Répondez, ou enregistrez encore sans.</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not saved yet, the recording itself is safe: {error}</source>
      <translation>Pas encore enregistré, les données elles-mêmes sont en sécurité : {error}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>the cursors stand where they were</source>
      <translation>les curseurs sont où ils étaient</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>rep {number} {verb}</source>
      <translation>rép. {number} {verb}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>the rating of {name}</source>
      <translation>la note de {name}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare again before the next set.</source>
      <translation>Tarez de nouveau avant la prochaine série.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare undone. {again}</source>
      <translation>Tare annulée. {again}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tared: quiet within ±{sd_n:.1f} N.</source>
      <translation>Taré : calme à ±{sd_n:.1f} N près.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Taring: strap on, limb out. Keep still for a second ...</source>
      <translation>Tare : sangle mise, jambe dehors. Immobile une seconde ...</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The force sensor is not quiet: free the strap, then tare again.</source>
      <translation>Le capteur de force n'est pas calme : libérez la sangle, puis tarez de nouveau.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero before it holds again.</source>
      <translation>Le zéro d'avant vaut de nouveau.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero stays for this set: undo the tare between sets.</source>
      <translation>Le zéro reste pour cette série : annulez la tare entre les séries.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>Rep {number} will not count: one more to do.</source>
      <translation>La rép. {number} ne comptera pas : encore une à faire.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>The sensor did not come back: the set ends here, all of it is kept.</source>
      <translation>Le capteur n'est pas revenu : la série finit ici, tout en est gardé.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>All samples are written again.</source>
      <translation>Tous les échantillons sont de nouveau écrits.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>Samples wait in memory, go on: {trouble}</source>
      <translation>Des échantillons attendent en mémoire, continuez : {trouble}</translation>
    </message>
    <message>
      <location filename="app/training/running/set_watch.py" />
      <source>Rep {number}: {words}</source>
      <translation>Rép. {number} : {words}</translation>
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>redoing rep {number}</source>
      <translation>refaire la rép. {number}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> Arc of the exercise, none is noted for this athlete: {limits}.</source>
      <translation> Arc de l'exercice, aucun n'est noté pour cet athlète : {limits}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> To correct for the limb's weight: G reads it relaxed, S sweeps it.</source>
      <translation> Pour corriger du poids de la jambe : G la mesure relâchée, S la balaie.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Begin when you are ready: the set starts by itself. Enter starts it now.</source>
      <translation>Commencez quand vous êtes prêt : la série démarre toute seule. Entrée la démarre maintenant.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Get set {seconds_left}</source>
      <translation>Prêt dans {seconds_left}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>If {rule_label}: {cue}</source>
      <translation>Si {rule_label} : {cue}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Move</source>
      <translation>Bougez</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next rep in {left}.</source>
      <translation>Prochaine rép. dans {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: prepare the set (Enter).</source>
      <translation>Ensuite : préparer la série (Entrée).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: tare the force sensor (T).</source>
      <translation>Ensuite : tarer le capteur de force (T).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Plug the sensors in, switch them on, then search for them (Enter).</source>
      <translation>Branchez les capteurs, allumez-les, puis cherchez-les (Entrée).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Practice</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Press Enter to count down.</source>
      <translation>Appuyez sur Entrée pour le décompte.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Pull</source>
      <translation>Tirez</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Reading the set ...</source>
      <translation>Lecture de la série ...</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Redo the last rep (R) or finish (Enter): ends in {left}.</source>
      <translation>Refaire la dernière rép. (R) ou finir (Entrée) : fin dans {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rep {reps_done} of {target}. </source>
      <translation>Rép. {reps_done} sur {target}. </translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rest</source>
      <translation>Repos</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Take the start position again.</source>
      <translation>Reprenez la position de départ.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first rep is practice and does not count.</source>
      <translation>La première rép. est un entraînement et ne compte pas.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first {count} reps are practice and do not count.</source>
      <translation>Les {count} premières rép. sont un entraînement et ne comptent pas.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Then {after}.</source>
      <translation>Puis {after}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} rep of practice, recorded and not counted.</source>
      <translation>{count} rép. d'entraînement, enregistrée et non comptée.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} reps of practice, recorded and not counted.</source>
      <translation>{count} rép. d'entraînement, enregistrées et non comptées.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{low_deg} to {high_deg}°</source>
      <translation>{low_deg} à {high_deg}°</translation>
    </message>
    <message>
      <location filename="app/training/visit.py" />
      <source>Closed for this visit: sharp pain{where} in {short_title}, {side}. Modify it or consult, and choose another step.</source>
      <translation>Fermé pour cette visite : douleur vive{where} dans {short_title}, {side}. Modifiez l'exercice ou consultez, et choisissez une autre étape.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>A list of athletes, a recording, an export</source>
      <translation>Une liste d'athlètes, un enregistrement, une exportation</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Battery, for the athlete on the table</source>
      <translation>Batterie, pour l'athlète sur la table</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Begin {battery_title}</source>
      <translation>Commencer {battery_title}</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Choose whose report it is first.</source>
      <translation>Choisissez d'abord de qui est le rapport.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Clinic, language, encryption, coaches, sensors, practice</source>
      <translation>Cabinet, langue, chiffrement, coachs, capteurs, entraînement</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Every action, its key and its pedal</source>
      <translation>Chaque action, sa touche et sa pédale</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Find sensors</source>
      <translation>Trouver les capteurs</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Guided start</source>
      <translation>Démarrage guidé</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Keys and pedals</source>
      <translation>Touches et pédales</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Own errors and limits</source>
      <translation>Erreurs et limites propres</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Progress and goals</source>
      <translation>Progrès et objectifs</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Second display</source>
      <translation>Second écran</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Show the athlete's screen</source>
      <translation>Montrer l'écran de l'athlète</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test or exercise</source>
      <translation>Test ou exercice</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test-retest of the clinic</source>
      <translation>Test-retest du cabinet</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Removed from the lists.</source>
      <translation>Retiré des listes.</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Report saved: {path}</source>
      <translation>Rapport enregistré : {path}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>The set is not finished yet: {sentence}</source>
      <translation>La série n'est pas encore finie : {sentence}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Athletes</source>
      <translation>Athlètes</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in kg and cm</source>
      <translation>Corps en kg et cm</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>Body in lb and in, forces in N</source>
      <translation>Corps en lb et in, forces en N</translation>
    </message>
    <message>
      <location filename="app/window/preferences.py" />
      <source>The text size changes when Turnout is started again.</source>
      <translation>La taille du texte change au redémarrage de Turnout.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Choose who is on the table, then start.</source>
      <translation>Choisissez qui est sur la table, puis démarrez.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Start a session first: choose the athlete on the page Athletes.</source>
      <translation>Démarrez d'abord une séance : choisissez l'athlète à la page Athlètes.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>{involved} involved</source>
      <translation>{involved} atteint</translation>
    </message>
    <message>
      <location filename="app/window/ways.py" />
      <source>The battery is done.</source>
      <translation>La batterie est finie.</translation>
    </message>
    <message>
      <location filename="app/workers.py" />
      <source>Something went wrong: {error}</source>
      <translation>Quelque chose s'est mal passé : {error}</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>Another program keeps {name} locked: close that program, then try again.</source>
      <translation>Un autre programme garde {name} verrouillé : fermez-le, puis réessayez.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} does not take data: check its free space and its cable.</source>
      <translation>Le disque de {name} ne prend pas de données : vérifiez sa place libre et son câble.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} is full: free some space, then try again.</source>
      <translation>Le disque de {name} est plein : libérez de la place, puis réessayez.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} cannot be opened: check that its folder exists and can be written to.</source>
      <translation>{name} ne s'ouvre pas : vérifiez que son dossier existe et permet d'écrire.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is damaged: keep the file and go back to the last backup beside it.</source>
      <translation>{name} est endommagé : gardez le fichier et revenez à la dernière sauvegarde à côté.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is not a Turnout database: choose another file with --db.</source>
      <translation>{name} n'est pas une base Turnout : choisissez un autre fichier avec --db.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is read-only: allow writing to it and its folder, or choose another with --db.</source>
      <translation>{name} est en lecture seule : permettez d'écrire dans le fichier et son dossier, ou choisissez-en un autre avec --db.</translation>
    </message>
    <message>
      <location filename="db/keeping/alone.py" />
      <source>{database} is being encrypted or restored by another Turnout: wait until that one is done.</source>
      <translation>{database} est en train d'être chiffrée ou restaurée par un autre Turnout : attendez qu'il ait fini.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>Another program keeps {source} locked: close that program, then make the backup again.</source>
      <translation>Un autre programme garde {source} verrouillé : fermez-le, puis refaites la sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup could not be written to {folder} ({error}): free some space there, or choose another folder.</source>
      <translation>La sauvegarde n'a pu être écrite dans {folder} ({error}) : libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup has not as many rows of {names} as the database: make it again.</source>
      <translation>La sauvegarde n'a pas autant de lignes de {names} que la base : refaites-la.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup of {source} failed ({error}): check the disks and make it again.</source>
      <translation>La sauvegarde de {source} a échoué ({error}) : vérifiez les disques et refaites-la.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup was stopped; nothing was left behind.</source>
      <translation>La sauvegarde a été arrêtée ; rien n'est resté.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The disk of {parent} is full: free some space there, or choose another folder.</source>
      <translation>Le disque de {parent} est plein : libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The folder {folder} cannot be read ({error}).</source>
      <translation>Le dossier {folder} ne peut être lu ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{path} is not the name of a backup: leave its name as it was.</source>
      <translation>{path} n'est pas le nom d'une sauvegarde : laissez son nom comme il était.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{source} is damaged ({finding}), so no backup was made of it: keep the file and go back to the last good backup.</source>
      <translation>{source} est endommagée ({finding}), aucune sauvegarde n'en a donc été faite : gardez le fichier et revenez à la dernière bonne sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {name} could not be deleted ({error}): close the program that shows it, then erase once more.</source>
      <translation>Le clip {name} n'a pu être supprimé ({error}) : fermez le programme qui le montre, puis effacez encore.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} cannot be read ({error}): look for it in the backups.</source>
      <translation>Le clip {path} ne peut être lu ({error}) : cherchez-le dans les sauvegardes.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is missing: look for it in the folder *{pool}* of the backups.</source>
      <translation>Le clip {path} manque : cherchez-le dans le dossier *{pool}* des sauvegardes.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is not what was recorded: look in the folder *{pool}* of the backups.</source>
      <translation>Le clip {path} n'est pas ce qui a été enregistré : cherchez dans le dossier *{pool}* des sauvegardes.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>{path} belongs to no set of this database: move it elsewhere.</source>
      <translation>{path} n'appartient à aucune série de cette base : déplacez-le.</translation>
    </message>
    <message>
      <location filename="db/keeping/damage.py" />
      <source>{path} is damaged: keep the file and go back to the last backup{backup} ({findings}).</source>
      <translation>{path} est endommagé : gardez le fichier et revenez à la dernière sauvegarde{backup} ({findings}).</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is encrypted already: change its passphrase instead.</source>
      <translation>{database} est déjà chiffrée : changez plutôt sa phrase de passe.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is not encrypted: there is nothing to do.</source>
      <translation>{database} n'est pas chiffrée : il n'y a rien à faire.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} could not be converted ({error}): it stays as it was.</source>
      <translation>{path} n'a pu être converti ({error}) : il reste comme il était.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} did not convert whole ({what}): it stays as it was.</source>
      <translation>{path} n'a pas été converti en entier ({what}) : il reste comme il était.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>A set is being recorded: finish it, then erase.</source>
      <translation>Une série s'enregistre : finissez-la, puis effacez.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>Another program still reads {database}: {again}</source>
      <translation>Un autre programme lit encore {database} : {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>The file could not be written anew ({error}): {again}</source>
      <translation>Le fichier n'a pu être réécrit ({error}) : {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>There is no athlete {athlete_id}: choose one of the list.</source>
      <translation>Il n'y a pas d'athlète {athlete_id} : choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is no good backup in {folder}: look for one elsewhere.</source>
      <translation>Il n'y a pas de bonne sauvegarde dans {folder} : cherchez-en une ailleurs.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is {what} {name} in {folder}: `turnout backup --list` shows them.</source>
      <translation>Il y a {what} {name} dans {folder} : `turnout backup --list` les montre.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>{database} is a server, which keeps its own backups: ask who looks after it.</source>
      <translation>{database} est un serveur, qui a ses propres sauvegardes : demandez à qui s'en occupe.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup could not be put in place ({error}): free some space and restore it again; the present database is unchanged.</source>
      <translation>La sauvegarde n'a pu être mise en place ({error}) : libérez de la place et restaurez-la encore ; la base actuelle est inchangée.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup {backup} cannot be read ({error}): choose another.</source>
      <translation>La sauvegarde {backup} ne peut être lue ({error}) : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>{database} is open in another program ({error}): close every Turnout, then try again.</source>
      <translation>{database} est ouverte dans un autre programme ({error}) : fermez tous les Turnout, puis réessayez.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be read ({error}).</source>
      <translation>Le fichier de clé {path} ne peut être lu ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be written ({error}): free some space there.</source>
      <translation>Le fichier de clé {path} ne peut être écrit ({error}) : libérez-y de la place.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is damaged (not the passphrase): copy the one beside a backup here.</source>
      <translation>Le fichier de clé {path} est endommagé (pas la phrase de passe) : copiez ici celui à côté d'une sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is missing: copy the one that lies beside a backup back to its place.</source>
      <translation>Le fichier de clé {path} manque : remettez à sa place celui qui est à côté d'une sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The passphrase is wrong: type it again, or use the recovery key. The data is untouched.</source>
      <translation>La phrase de passe est fausse : tapez-la encore, ou utilisez la clé de secours. Les données sont intactes.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} is encrypted: give its passphrase, or the file that holds it with --key-file.</source>
      <translation>{path} est chiffré : donnez sa phrase de passe, ou le fichier qui la contient avec --key-file.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} was written by a newer Turnout: install the newer version.</source>
      <translation>{path} a été écrit par un Turnout plus récent : installez la version plus récente.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Everything is sound: {seen} were read.</source>
      <translation>Tout est sain : {seen} ont été lus.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Stopped after {seen}: run it again to look at the rest.</source>
      <translation>Arrêté après {seen} : relancez pour voir le reste.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{count} faults were found in {seen} and all repaired.</source>
      <translation>{count} défauts ont été trouvés dans {seen} et tous réparés.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{left} faults in {seen}.{mended} Keep this file, and see what the last backup holds.</source>
      <translation>{left} défauts dans {seen}.{mended} Gardez ce fichier et voyez ce que contient la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{segment} in {protocol} {side} of {started:%Y-%m-%d %H:%M}</source>
      <translation>{segment} dans {protocol} {side} du {started:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{streams:,} streams, {chunks:,} chunks and {samples:,} samples</source>
      <translation>{streams:,} flux, {chunks:,} blocs et {samples:,} échantillons</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>It does not fit the channels of its stream: go back to the last backup.</source>
      <translation>Il ne va pas avec les voies de son flux : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name} is {value}</source>
      <translation>{name} est {value}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: it begins at sample {expected:,}, as its neighbours prove.</source>
      <translation>{name} : il commence à l'échantillon {expected:,}, comme le prouvent ses voisins.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: its row says otherwise than its samples: {wrong}.</source>
      <translation>{name} : sa ligne dit autre chose que ses échantillons : {wrong}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: {expected}: go back to the last backup.</source>
      <translation>{name} : {expected} : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}, chunk {index} (from sample {first_sample:,})</source>
      <translation>{where}, bloc {index} (dès l'échantillon {first_sample:,})</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: its description is damaged ({error}): go back to the last backup.</source>
      <translation>{where} : sa description est endommagée ({error}) : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: {counted:,} of the {counted2:,} samples counted at its end are missing: go back to the last backup.</source>
      <translation>{where} : {counted:,} des {counted2:,} échantillons comptés à sa fin manquent : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>An index differs from its table ({text}).</source>
      <translation>Un index diffère de sa table ({text}).</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Analysis {number} of the set {set_id}</source>
      <translation>Analyse {number} de la série {set_id}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It belongs to a row of {parent} that is not there: {backup}.</source>
      <translation>Il appartient à une ligne de {parent} qui n'existe pas : {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It has ended ({state}) and is still claimed by {claim}: {backup}.</source>
      <translation>Il est fini ({state}) et encore réclamé par {claim} : {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It is searched by another name.</source>
      <translation>Il se cherche sous un autre nom.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It speaks of repetition {number}, which is not there: analyse the set again.</source>
      <translation>Il parle de la répétition {number}, qui n'existe pas : analysez la série de nouveau.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Its state {state!r} is unknown: {backup}.</source>
      <translation>Son état {state!r} est inconnu : {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>The file is damaged ({text}): keep it and {backup}.</source>
      <translation>Le fichier est endommagé ({text}) : gardez-le et {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>row {rowid}</source>
      <translation>ligne {rowid}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{last} of its {last2} marks are missing: {backup}.</source>
      <translation>{last} de ses {last2} marques manquent : {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name} has no curves: analyse the set again.</source>
      <translation>{name} n'a pas de courbes : analysez la série de nouveau.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name}: its curves cannot be read ({error}) Analyse the set again.</source>
      <translation>{name} : ses courbes ne peuvent être lues ({error}) Analysez la série de nouveau.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>Before c{where} samples are missing: go back to the last backup.</source>
      <translation>Avant le b{where} des échantillons manquent : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>C{where} does not fit its stream: go back to the last backup.</source>
      <translation>Le b{where} ne va pas avec son flux : revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} changed while its chunks were joined: they are left.</source>
      <translation>Le flux {stream_id} a changé pendant que ses blocs étaient joints : ils restent.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not pack the same: its small chunks are kept.</source>
      <translation>Le flux {stream_id} ne s'est pas compressé pareil : ses petits blocs sont gardés.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not read back the same: its small chunks are kept.</source>
      <translation>Le flux {stream_id} ne s'est pas relu pareil : ses petits blocs sont gardés.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} is being changed: its small chunks are kept.</source>
      <translation>Le flux {stream_id} est en train de changer : ses petits blocs sont gardés.</translation>
    </message>
    <message>
      <location filename="db/recording/claims.py" />
      <source>{parent} does not take new files ({error}): allow writing to that folder.</source>
      <translation>{parent} ne prend pas de nouveaux fichiers ({error}) : permettez d'écrire dans ce dossier.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A block of shape {shape} does not fit the {columns} channels of its stream: update the driver of that sensor.</source>
      <translation>Un bloc de forme {shape} ne va pas avec les {columns} voies de son flux : mettez à jour le pilote de ce capteur.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A station records into its own file first: give a file with --db.</source>
      <translation>Une station enregistre d'abord dans son propre fichier : donnez un fichier avec --db.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The disk is too slow to save the set: it is still tried, press Save again.</source>
      <translation>Le disque est trop lent pour enregistrer la série : on essaie encore, appuyez de nouveau sur Enregistrer.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The session of this set is not in the database: open a session for the athlete.</source>
      <translation>La séance de cette série n'est pas dans la base : ouvrez une séance pour l'athlète.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The set {set_id} is not being recorded: start it first.</source>
      <translation>La série {set_id} ne s'enregistre pas : démarrez-la d'abord.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The stream {stream_id} belongs to no set: start a set first.</source>
      <translation>Le flux {stream_id} n'appartient à aucune série : démarrez d'abord une série.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This set or one of its streams is recorded already: start a new set.</source>
      <translation>Cette série ou l'un de ses flux est déjà enregistré : démarrez une nouvelle série.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This stream is recorded already: give a new sensor a new stream.</source>
      <translation>Ce flux est déjà enregistré : donnez un nouveau flux à un nouveau capteur.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>{pending} samples could not be saved. {failure}</source>
      <translation>{pending} échantillons n'ont pu être enregistrés. {failure}</translation>
    </message>
    <message>
      <location filename="db/repositories/analyses.py" />
      <source>The set {set_id} has no analysis {number}: choose one of its history.</source>
      <translation>La série {set_id} n'a pas d'analyse {number} : choisissez-en une de son historique.</translation>
    </message>
    <message>
      <location filename="db/repositories/athlete_lists.py" />
      <source>The athlete {athlete_id} is no longer there: read the file again.</source>
      <translation>L'athlète {athlete_id} n'existe plus : relisez le fichier.</translation>
    </message>
    <message>
      <location filename="db/repositories/athletes.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add a new one.</source>
      <translation>Il n'y a pas d'athlète {athlete_id} : choisissez-en un dans la liste ou ajoutez-en un.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>No clips are kept with a database on a server: the mirror works, nothing of it is stored.</source>
      <translation>Aucun clip n'est gardé avec une base sur un serveur : le miroir marche, rien n'en est gardé.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>The athlete has not agreed to video: no clip is kept of this set.</source>
      <translation>L'athlète n'a pas accepté la vidéo : aucun clip de cette série n'est gardé.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>There is no clip {clip_id}: it was erased with its athlete.</source>
      <translation>Il n'y a pas de clip {clip_id} : il a été effacé avec son athlète.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>This database is encrypted and clips are not: the mirror works, nothing of it is stored.</source>
      <translation>Cette base est chiffrée et les clips ne le sont pas : le miroir marche, rien n'en est gardé.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>A coach needs a name: type one.</source>
      <translation>Un coach a besoin d'un nom : tapez-en un.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is not the right PIN or passphrase: try again.</source>
      <translation>Ce n'est pas le bon PIN ou la bonne phrase de passe : réessayez.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is wrong again. Try {wait}.</source>
      <translation>C'est encore faux. Réessayez {wait}.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>The first coach must be a lead: choose the role lead.</source>
      <translation>Le premier coach doit être responsable : choisissez le rôle responsable.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is a coach {shown} already: add an initial to tell them apart.</source>
      <translation>Il y a déjà un coach {shown} : ajoutez une initiale pour les distinguer.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is no coach {name}: `turnout users` lists the ones that are there.</source>
      <translation>Il n'y a pas de coach {name} : `turnout users` donne la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>This coach does not sign in here any more: choose another name.</source>
      <translation>Ce coach ne s'identifie plus ici : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>Too many wrong tries: try again {wait}.</source>
      <translation>Trop d'essais faux : réessayez {wait}.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>{row} is the only lead: make somebody else a lead first.</source>
      <translation>{row} est seul responsable : nommez d'abord un autre responsable.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>The last calibration of this sensor is of {newest:%Y-%m-%d %H:%M} UTC, which is still to come: set this computer's clock, then calibrate again.</source>
      <translation>La dernière calibration de ce capteur est du {newest:%Y-%m-%d %H:%M} UTC, encore à venir : réglez l'horloge de cet ordinateur, puis calibrez de nouveau.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>There is {what} calibration {text!r}: `turnout calibrations` lists the ones there are.</source>
      <translation>Il y a {what} calibration {text!r} : `turnout calibrations` donne la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>A tag needs a word: type one.</source>
      <translation>Une étiquette a besoin d'un mot : tapez-en un.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>This group or athlete is not there any more: choose another.</source>
      <translation>Ce groupe ou cet athlète n'existe plus : choisissez autre chose.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>There is no {what} {text!r}: `turnout show` lists the ones that are there.</source>
      <translation>Il n'y a pas de {what} {text!r} : `turnout show` donne la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>{text!r} fits more than one {what}: give more characters, or the last ones.</source>
      <translation>{text!r} convient à plus d'un {what} : donnez plus de caractères, ou les derniers.</translation>
    </message>
    <message>
      <location filename="db/repositories/overrides.py" />
      <source>There is no set {set_id}: choose what to compare again.</source>
      <translation>Il n'y a pas de série {set_id} : choisissez de nouveau quoi comparer.</translation>
    </message>
    <message>
      <location filename="db/repositories/plan_log.py" />
      <source>There is no set {set_id}: choose one of the list.</source>
      <translation>Il n'y a pas de série {set_id} : choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/programs.py" />
      <source>There is no program {program_id}: choose one of the athlete's.</source>
      <translation>Il n'y a pas de programme {program_id} : choisissez-en un de l'athlète.</translation>
    </message>
    <message>
      <location filename="db/repositories/records.py" />
      <source>There is no such entry ({tablename} {key}): choose another.</source>
      <translation>Cette entrée n'existe pas ({tablename} {key}) : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="db/repositories/removals.py" />
      <source>There is no such entry ({subject} {key}): choose another.</source>
      <translation>Cette entrée n'existe pas ({subject} {key}) : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>Repetition {number} was practice and never counts: choose another one.</source>
      <translation>La répétition {number} était un entraînement et ne compte jamais : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>The curves of this analysis differ in length: analyse the set again.</source>
      <translation>Les courbes de cette analyse diffèrent en longueur : analysez la série de nouveau.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>This set has no repetition {number}: analyse it first or choose another one.</source>
      <translation>Cette série n'a pas de répétition {number} : analysez-la d'abord ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="db/repositories/rule_limits.py" />
      <source>The clinic has no limit of its own for this rule: nothing to withdraw.</source>
      <translation>Le cabinet n'a pas de limite propre pour cette règle : rien à retirer.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>The set {set_id} has no stream {stream_id}: choose one of it.</source>
      <translation>La série {set_id} n'a pas de flux {stream_id} : choisissez-en un d'elle.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add one.</source>
      <translation>Il n'y a pas d'athlète {athlete_id} : choisissez-en un dans la liste ou ajoutez-en un.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no session {session_id}: choose one of the list.</source>
      <translation>Il n'y a pas de séance {session_id} : choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no set {set_id}: `turnout show` lists the ones that are there.</source>
      <translation>Il n'y a pas de série {set_id} : `turnout show` donne la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Nothing was found yet: go on with the study.</source>
      <translation>Rien n'a encore été trouvé : continuez l'étude.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>There is no study {study_id}: choose one of the list.</source>
      <translation>Il n'y a pas d'étude {study_id} : choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Write why the set does not count: it is kept with the study.</source>
      <translation>Écrivez pourquoi la série ne compte pas : c'est gardé avec l'étude.</translation>
    </message>
    <message>
      <location filename="db/repositories/study_sets.py" />
      <source>It was done with version {protocol_version} of the test.</source>
      <translation>Elle a été faite avec la version {protocol_version} du test.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>There is no such suggestion: look at the program again.</source>
      <translation>Cette suggestion n'existe pas : regardez le programme de nouveau.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>This suggestion was decided meanwhile: look at the program again.</source>
      <translation>Cette suggestion a été décidée entre-temps : regardez le programme de nouveau.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>Updating {database} would have lost rows of {where}, so nothing was changed: go on with the version you had and report this.</source>
      <translation>La mise à jour de {database} aurait perdu des lignes de {where}, rien n'a donc changé : continuez avec votre version et signalez-le.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} belongs to another program: choose another file with --db.</source>
      <translation>{name} appartient à un autre programme : choisissez un autre fichier avec --db.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} was written by a newer Turnout (schema {version}): install the newer version to open it, or go back to the backup made before the update with `turnout restore last`.</source>
      <translation>{name} a été écrit par un Turnout plus récent (schéma {version}) : installez la version plus récente pour l'ouvrir, ou revenez à la sauvegarde d'avant la mise à jour avec `turnout restore last`.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>The clinic's database has no version of this row: keep this station's.</source>
      <translation>La base du cabinet n'a pas de version de cette ligne : gardez celle de cette station.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>There is no open conflict {conflict_id}: `turnout conflicts` lists them.</source>
      <translation>Il n'y a pas de conflit ouvert {conflict_id} : `turnout conflicts` donne la liste.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>This station's version is gone: take the clinic's.</source>
      <translation>La version de cette station a disparu : prenez celle du cabinet.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Give the password before the @ or let yourself be asked, not after the ?.</source>
      <translation>Donnez le mot de passe avant le @ ou laissez-vous le demander, pas après le ?.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Les stations partagent un serveur PostgreSQL : donnez postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>That is no address: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Ce n'est pas une adresse : donnez postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py" />
      <source>This station works alone: `turnout sync --join ADDRESS` joins a server.</source>
      <translation>Cette station travaille seule : `turnout sync --join ADDRESS` rejoint un serveur.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} cannot be opened ({error}): choose a folder you may write to with --db.</source>
      <translation>{path} ne s'ouvre pas ({error}) : choisissez un dossier où vous pouvez écrire avec --db.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is a folder: give the name of a file in it, such as {path2}.</source>
      <translation>{path} est un dossier : donnez le nom d'un fichier dedans, comme {path2}.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is not a Turnout database: choose another file with --db.</source>
      <translation>{path} n'est pas une base Turnout : choisissez un autre fichier avec --db.</translation>
    </message>
    <message>
      <location filename="db/wall_clock.py" />
      <source>This computer's clock says {now:%Y-%m-%d %H:%M} UTC, but the newest entry is of {known:%Y-%m-%d %H:%M}: set the clock before you record, or the order of visits will be wrong.</source>
      <translation>L'horloge de cet ordinateur dit {now:%Y-%m-%d %H:%M} UTC, mais l'entrée la plus récente est du {known:%Y-%m-%d %H:%M} : réglez l'horloge avant d'enregistrer, sinon l'ordre des visites sera faux.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A PIN has {least_pin} to {most_pin} digits.</source>
      <translation>Un PIN a {least_pin} à {most_pin} chiffres.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A passphrase has at least {least_passphrase} letters, not the same few: three words do.</source>
      <translation>Une phrase de passe a au moins {least_passphrase} lettres, pas toujours les mêmes : trois mots suffisent.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Everything: coaches, backups, exports of all, erasure, the audit</source>
      <translation>Tout : coachs, sauvegardes, exportations de tous, effacement, journal</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Looks, compares and prints; changes nothing</source>
      <translation>Regarde, compare et imprime ; ne change rien</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Nobody is signed in: sign in to {right}.</source>
      <translation>Personne n'est identifié : identifiez-vous pour : {right}.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Records, edits, exports one athlete; makes backups</source>
      <translation>Enregistre, modifie, exporte un athlète ; fait des sauvegardes</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>The passphrase needs at least {least_encryption_passphrase} characters and not only digits: four words that do not belong together do well.</source>
      <translation>La phrase de passe a besoin d'au moins {least_encryption_passphrase} caractères et pas seulement de chiffres : quatre mots sans rapport conviennent.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>This PIN is one of the first that are tried: choose another.</source>
      <translation>Ce PIN est l'un des premiers qu'on essaie : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} minutes</source>
      <translation>dans {seconds} minutes</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} seconds</source>
      <translation>dans {seconds} secondes</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>{coach} is a {role} and may not {right}: ask a lead to sign in.</source>
      <translation>{coach} ({role}) n'a pas ce droit : {right}. Demandez à un responsable de s'identifier.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, times known to {jitter_s:.0f} ms</source>
      <translation>, heures connues à {jitter_s:.0f} ms</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {averaged} readings averaged by the sensor</source>
      <translation>, {averaged} lectures moyennées par le capteur</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {quantisation_steps} steps of {step_n:.2g} N</source>
      <translation>, {quantisation_steps} pas de {step_n:.2g} N</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}.</source>
      <translation>Capteur de force : {rate_hz:.0f} Hz mesurés{averaged}{times}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Lever arm {lever_arm_m:.1f} cm, {words}.</source>
      <translation>Bras de levier {lever_arm_m:.1f} cm, {words}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_fixed_n:g} N above the baseline.</source>
      <translation>Début : {onset_fixed_n:g} N au-dessus de la ligne de base.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_sd:g} SD above the baseline, at least {min_threshold_n:g} N{steps}.</source>
      <translation>Début : {onset_sd:g} SD au-dessus de la ligne de base, au moins {min_threshold_n:g} N{steps}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>by set-up</source>
      <translation>selon l'installation</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at an unknown angle</source>
      <translation>traction à un angle inconnu</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at {angle:.0f}° to the shank ({how})</source>
      <translation>traction à {angle:.0f}° de la jambe ({how})</translation>
    </message>
    <message>
      <location filename="domain/analysis/rep_book.py" />
      <source>Stopped for a reset. {worst}</source>
      <translation>Arrêtée pour se replacer. {worst}</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>Force filter: {parameters}.</source>
      <translation>Filtre de force : {parameters}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>No sensor sat on the {limb}: what was counted is the motion of another place.</source>
      <translation>Aucun capteur ici : {limb}. Ce qui a été compté est le mouvement d'un autre endroit.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>{rule_label} was not watched: its sensor was not connected.</source>
      <translation>{rule_label} n'a pas été surveillé : son capteur n'était pas connecté.</translation>
    </message>
    <message>
      <location filename="domain/analysis/shown.py" />
      <source>Band tension</source>
      <translation>Tension de l'élastique</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>female</source>
      <translation>femme</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>male</source>
      <translation>homme</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>unspecified</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Everything that is in the present database is in this backup too.</source>
      <translation>Tout ce qui est dans la base actuelle est aussi dans cette sauvegarde.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Not in this backup: {lost}{whose}.</source>
      <translation>Pas dans cette sauvegarde : {lost}{whose}.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>The present database cannot be read, so nobody can say what it has beyond this backup.</source>
      <translation>La base actuelle ne peut être lue, personne ne peut donc dire ce qu'elle a de plus que cette sauvegarde.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before an update</source>
      <translation>avant une mise à jour</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before the encryption changed</source>
      <translation>avant le changement de chiffrement</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by the clock</source>
      <translation>selon l'horloge</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>just now</source>
      <translation>à l'instant</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hour ago</source>
      <translation>il y a {count} heure</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hours ago</source>
      <translation>il y a {count} heures</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{minutes} minutes ago</source>
      <translation>il y a {minutes} minutes</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{passed} days ago ({made_at})</source>
      <translation>il y a {passed} jours ({made_at})</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Acute injury</source>
      <translation>Blessure aiguë</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Ask the five questions before a maximal test, then tick that they were asked.</source>
      <translation>Posez les cinq questions avant un test maximal, puis cochez qu'elles l'ont été.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Heart or blood-pressure limits</source>
      <translation>Limites du cœur ou de la tension</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Hip replacement or arthroscopy</source>
      <translation>Prothèse de hanche ou arthroscopie</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Injury of the inner or a cruciate knee ligament (MCL, ACL)</source>
      <translation>Blessure du ligament interne ou d'un croisé du genou (MCL, ACL)</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>No pain at rest and none in the practice</source>
      <translation>Pas de douleur au repos ni à l'entraînement</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Not a maximal test today: {applies}. Go on only when a clinician has cleared it, or choose another exercise.</source>
      <translation>Pas de test maximal aujourd'hui : {applies}. Continuez seulement si un clinicien l'a permis, ou choisissez un autre exercice.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Recent surgery</source>
      <translation>Opération récente</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tick the warm-up first: {missing}.</source>
      <translation>Cochez d'abord l'échauffement : {missing}.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Told to stop at once when something hurts</source>
      <translation>Sait qu'il faut arrêter dès que quelque chose fait mal</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tried the movement at easy effort, both sides</source>
      <translation>Mouvement essayé à effort léger, des deux côtés</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Warmed up with easy movement</source>
      <translation>Échauffé par un mouvement léger</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>balance</source>
      <translation>équilibre</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bandwidth</source>
      <translation>tolérance</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bar</source>
      <translation>barre</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>camera</source>
      <translation>caméra</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>concurrent</source>
      <translation>simultané</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>faded</source>
      <translation>estompé</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>fill</source>
      <translation>remplir</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>glide</source>
      <translation>planer</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>hidden</source>
      <translation>caché</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>mirror</source>
      <translation>miroir</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>path</source>
      <translation>chemin</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>tempo</source>
      <translation>tempo</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Buttock</source>
      <translation>Fesse</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Groin</source>
      <translation>Aine</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, front</source>
      <translation>Hanche, avant</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, outside</source>
      <translation>Hanche, extérieur</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Knee</source>
      <translation>Genou</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Low back</source>
      <translation>Bas du dos</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Give at least one known mass above 0 kg, such as 5 or 10.</source>
      <translation>Donnez au moins une masse connue au-dessus de 0 kg, comme 5 ou 10.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The reading does not follow the load: check that the masses hang freely, then begin again.</source>
      <translation>La lecture ne suit pas la charge : vérifiez que les masses pendent librement, puis recommencez.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The sensor sends no {channel}: choose another calibration.</source>
      <translation>Le capteur n'envoie pas de {channel} : choisissez une autre calibration.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>This calibration belongs to {device_key}, the set was recorded with {key}: choose a calibration of that sensor.</source>
      <translation>Cette calibration appartient à {device_key}, la série a été enregistrée avec {key} : choisissez une calibration de ce capteur.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Two different loads are needed: hang a known mass besides the empty sensor.</source>
      <translation>Il faut deux charges différentes : suspendez une masse connue en plus du capteur vide.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>valid</source>
      <translation>valable</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>A band's force is its stretch, so force against angle would show the band, not the athlete.</source>
      <translation>La force d'un élastique est son étirement : force contre angle montrerait l'élastique, pas l'athlète.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Angle (°)</source>
      <translation>Angle (°)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>No angle was measured here: force against angle needs a motion sensor on the limb.</source>
      <translation>Aucun angle n'a été mesuré ici : force contre angle demande un capteur de mouvement sur le membre.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Share of the repetition (%)</source>
      <translation>Part de la répétition (%)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>The limb is held still in this test: there is no angle for force to stand against.</source>
      <translation>Le membre reste immobile dans ce test : il n'y a pas d'angle à opposer à la force.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from onset (s)</source>
      <translation>Temps depuis le début de la force (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from start (s)</source>
      <translation>Temps depuis le départ (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>angle</source>
      <translation>angle</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>onset</source>
      <translation>début</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>start</source>
      <translation>départ</translation>
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
      <translation>atteint / non atteint</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>possible imbalance</source>
      <translation>déséquilibre possible</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>probable imbalance</source>
      <translation>déséquilibre probable</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>; {left_out} without it</source>
      <translation>; {left_out} sans</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>A place in a group, not a change over time.</source>
      <translation>Une place dans un groupe, pas un changement dans le temps.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>At most {most} can be told apart in one picture: leave some out.</source>
      <translation>Au plus {most} se distinguent dans une image : laissez-en de côté.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Choose two or more to compare: the two sides of one visit say most.</source>
      <translation>Choisissez-en deux ou plus à comparer : les deux côtés d'une visite en disent le plus.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} athletes with its 95 % interval.</source>
      <translation>Moyenne de {count} athlètes avec son intervalle à 95 %.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} sets</source>
      <translation>Moyenne de {count} séries</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Repetition {number} was practice: it has no figures, choose another one.</source>
      <translation>La répétition {number} était un essai : elle n'a pas de valeurs, choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Single repetitions: {reason}</source>
      <translation>Répétitions seules : {reason}</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Test-retest error is over visits; a single repetition carries no verdict.</source>
      <translation>L'erreur test-retest vaut entre visites ; une répétition seule ne porte pas de verdict.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>The set has no repetition {number}: choose one of {count}.</source>
      <translation>La série n'a pas de répétition {number} : choisissez-en une de {count}.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>baseline</source>
      <translation>valeur de départ</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>group</source>
      <translation>groupe</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>rep</source>
      <translation>rép.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>session</source>
      <translation>séance</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>set</source>
      <translation>série</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>{group_label} is a mean over people: a place in a group, not a change.</source>
      <translation>{group_label} est une moyenne de personnes : une place dans un groupe, pas un changement.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source> for the mean of {visits} against {visits2} visits</source>
      <translation> pour la moyenne de {visits} contre {visits2} visites</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Beyond {words}</source>
      <translation>Au-delà de {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is beyond measurement error</source>
      <translation>C'est au-delà de l'erreur de mesure</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is within measurement error</source>
      <translation>C'est dans l'erreur de mesure</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Not a primary measure of this test: for interest only.</source>
      <translation>Pas une mesure principale de ce test : pour information.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>One of the two is not measurable.</source>
      <translation>L'une des deux n'est pas mesurable.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Within measurement error: {words}</source>
      <translation>Dans l'erreur de mesure : {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>exploratory</source>
      <translation>exploratoire</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>the clinic's own: </source>
      <translation>propre au cabinet : </translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>counted</source>
      <translation>comptée</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>finding</source>
      <translation>constat</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>level of {rule_id}</source>
      <translation>niveau de {rule_id}</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>repetition</source>
      <translation>répétition</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>axis known to {residual_deg:.1f}°</source>
      <translation>axe connu à {residual_deg:.1f}°</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>fewer than two repetitions have it</source>
      <translation>moins de deux répétitions l'ont</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor never calibrated with known loads</source>
      <translation>capteur de force jamais calibré avec des charges connues</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor, {percent:.2g} % of {largest_n:.0f} N by its known loads</source>
      <translation>capteur de force, {percent:.2g} % de {largest_n:.0f} N d'après ses charges connues</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>inclination against optics, without soft tissue</source>
      <translation>inclinaison contre optique, sans les tissus mous</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>lever arm, read within 1 cm</source>
      <translation>bras de levier, lu à 1 cm près</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>no estimate for this measure</source>
      <translation>pas d'estimation pour cette mesure</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>peak with and without the filter</source>
      <translation>pic avec et sans filtre</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>recomputed with its settings moved</source>
      <translation>recalculé avec ses réglages déplacés</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>sensor</source>
      <translation>capteur</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>spread of {count} repetitions, within this visit</source>
      <translation>dispersion de {count} répétitions, dans cette visite</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>trial</source>
      <translation>essai</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>two known loads do not tell the force sensor's error</source>
      <translation>deux charges connues ne disent pas l'erreur du capteur de force</translation>
    </message>
    <message>
      <location filename="domain/change/history.py" />
      <source>The set {protocol_id} ({side}) of {athlete_name} was cut off: {saved_s:.1f} s are saved and it is closed as interrupted.</source>
      <translation>La série {protocol_id} ({side}) de {athlete_name} a été coupée : {saved_s:.1f} s sont gardées et elle est fermée comme interrompue.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> Of 20 points about one does so by chance.</source>
      <translation> Sur 20 points, environ un le fait par hasard.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> and {count} more spans</source>
      <translation> et {count} autres passages</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>One repetition on a side has no spread: no band, so nothing is said of the difference.</source>
      <translation>Une seule répétition d'un côté n'a pas de dispersion : pas de bande, rien n'est donc dit de la différence.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference leaves {named} at {spans}{more}.{chance}</source>
      <translation>La différence quitte {named} à {spans}{more}.{chance}</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference stays within {named} everywhere.</source>
      <translation>La différence reste partout dans {named}.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: 95 % interval of the mean of {curves} curves</source>
      <translation>bande : intervalle à 95 % de la moyenne de {curves} courbes</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: ±1 SD of {curves} curves</source>
      <translation>bande : ±1 SD de {curves} courbes</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>ci95</source>
      <translation>ci95</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>its 95 % band</source>
      <translation>sa bande à 95 %</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>one curve, no band</source>
      <translation>une courbe, pas de bande</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>sd</source>
      <translation>SD</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>the SD of single repetitions</source>
      <translation>la SD des répétitions seules</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>{low:g} to {high:g} {unit}</source>
      <translation>{low:g} à {high:g} {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>A whole set has no repetition to be a share of: show repetitions, or lay it over by start.</source>
      <translation>Une série entière n'a pas de répétition dont elle serait une part : montrez des répétitions, ou superposez par le départ.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}.</source>
      <translation>Moyenne, {band}.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. No difference is drawn: {forbidden}</source>
      <translation>Moyenne, {band}. Aucune différence n'est tracée : {forbidden}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. {unit}</source>
      <translation>Moyenne, {band}. {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>best</source>
      <translation>meilleure</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>every</source>
      <translation>chaque</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Compared in spite of this (overridden: {what}) by {who}, {day}: {why}.</source>
      <translation>Comparé malgré ceci (outrepassé : {what}) par {who}, {day} : {why}.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Write why these may be compared: the reason stands beside the result.</source>
      <translation>Écrivez pourquoi ceux-ci peuvent se comparer : la raison reste à côté du résultat.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>somebody not signed in</source>
      <translation>quelqu'un de non identifié</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another anchor height.</source>
      <translation>Autre hauteur d'ancrage.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another leg does the work.</source>
      <translation>Une autre jambe travaille.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another load: the set-up is not the same.</source>
      <translation>Autre charge : l'installation n'est pas la même.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another position: never interchanged.</source>
      <translation>Autre position : jamais interchangeable.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another {label}: the set-up is not the same.</source>
      <translation>Autre ({label}) : l'installation n'est pas la même.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.</source>
      <translation>L'ancrage est {apart_m:.0f} cm plus haut ou plus bas : la traction a une autre direction.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The load differs: {load}, {load2}.</source>
      <translation>La charge diffère : {load}, {load2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The position differs ({position}; {position2}): never interchanged.</source>
      <translation>La position diffère ({position} ; {position2}) : jamais interchangeable.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The tested leg differs: {tested_leg}, {tested_leg2}.</source>
      <translation>La jambe testée diffère : {tested_leg}, {tested_leg2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The {label} differs: {one}, {other}.</source>
      <translation>Différence ({label}) : {one}, {other}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>anchor</source>
      <translation>ancrage</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>load</source>
      <translation>charge</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>position</source>
      <translation>position</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>tested leg</source>
      <translation>jambe testée</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>; the later set is a retention probe and shows what stays</source>
      <translation>; la série plus tardive teste ce qui reste</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other encouragement: {raises}.</source>
      <translation>Autre encouragement : {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other feedback: {raises}.</source>
      <translation>Autre retour : {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The encouragement differs ({said}): {raises}.</source>
      <translation>L'encouragement diffère ({said}) : {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The feedback differs ({first}; {second}{probe}): {raises}.</source>
      <translation>Le retour diffère ({first} ; {second}{probe}) : {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>encouragement</source>
      <translation>encouragements</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>feedback</source>
      <translation>retour visuel</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>it changes a maximal effort by 10-16 %</source>
      <translation>cela change un effort maximal de 10-16 %</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>{mode}, seen in {share:.0f} % of the reps</source>
      <translation>{mode}, vu dans {share:.0f} % des rép.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Lever arms differ by more than 1 cm: compare torque.</source>
      <translation>Les bras de levier diffèrent de plus de 1 cm : comparez le couple.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One of the two was read without a measured calibration.</source>
      <translation>L'une des deux a été lue sans calibration mesurée.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One set was read with the maker's scale, the other with a measured one, {share:.1f} % apart: read both with the same calibration (`turnout calibrations --apply`).</source>
      <translation>Une série a été lue avec l'échelle du fabricant, l'autre avec une échelle mesurée, {share:.1f} % d'écart : lisez les deux avec la même calibration (`turnout calibrations --apply`).</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Other sensors: devices differ by 16-24 % on the same task.</source>
      <translation>Autres capteurs : les appareils diffèrent de 16-24 % sur la même tâche.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The force sensor was calibrated anew in between: its scale differs by {share:.1f} %.</source>
      <translation>Le capteur de force a été recalibré entre-temps : son échelle diffère de {share:.1f} %.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm differs by more than 1 cm: compare torque, not force.</source>
      <translation>Le bras de levier diffère de plus de 1 cm : comparez le couple, pas la force.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known.</source>
      <translation>Le bras de levier d'une série n'est pas connu.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known: measure it, and force may be compared.</source>
      <translation>Le bras de levier d'une série n'est pas connu : mesurez-le, et la force pourra se comparer.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The sensors differ: {names} / {names2}.</source>
      <translation>Les capteurs diffèrent : {names} / {names2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>calibration</source>
      <translation>étalonnage</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>device</source>
      <translation>appareil</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>lever arm</source>
      <translation>bras de levier</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between people, not a change over time.</source>
      <translation>Une différence entre personnes, pas un changement dans le temps.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between sides, not a change over time.</source>
      <translation>Une différence entre côtés, pas un changement dans le temps.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The athletes differ: what follows is a difference between people.</source>
      <translation>Les athlètes diffèrent : ce qui suit est une différence entre personnes.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The side differs: {side}, {side2}.</source>
      <translation>Le côté diffère : {side}, {side2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>athlete</source>
      <translation>athlète</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>side</source>
      <translation>côté</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another protocol or another version of it.</source>
      <translation>Autre protocole ou autre version.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another version of the analysis.</source>
      <translation>Autre version de l'analyse.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Scored by other limits: score it again.</source>
      <translation>Évaluée selon d'autres limites : évaluez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The analysis version differs: analyse the older set again.</source>
      <translation>La version de l'analyse diffère : analysez de nouveau la série plus ancienne.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The protocol differs: {first}, {second}.</source>
      <translation>Le protocole diffère : {first}, {second}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The sets were scored by other limits ({first}; {second}): compare no scores and no clean values, or score both again.</source>
      <translation>Les séries ont été évaluées selon d'autres limites ({first} ; {second}) : ne comparez ni scores ni valeurs propres, ou évaluez les deux de nouveau.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>algorithm</source>
      <translation>algorithme</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>limits</source>
      <translation>limites</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>protocol</source>
      <translation>protocole</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>those of the test</source>
      <translation>celles du test</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>change</source>
      <translation>changement</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>scores</source>
      <translation>scores</translation>
    </message>
    <message>
      <location filename="domain/change/sides.py" />
      <source>This formula needs an involved side: write it on the athlete's page.</source>
      <translation>Cette formule a besoin d'un côté atteint : écrivez-le à la page de l'athlète.</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>count</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>counter</source>
      <translation>compteur</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>cuff</source>
      <translation>manchette</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left cuff</source>
      <translation>sangle gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left foot</source>
      <translation>pied gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left forearm</source>
      <translation>avant-bras gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left shank</source>
      <translation>tibia gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left thigh</source>
      <translation>cuisse gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left upper arm</source>
      <translation>bras gauche</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right cuff</source>
      <translation>sangle droite</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right foot</source>
      <translation>pied droit</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right forearm</source>
      <translation>avant-bras droit</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right shank</source>
      <translation>tibia droit</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right thigh</source>
      <translation>cuisse droite</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right upper arm</source>
      <translation>bras droit</translation>
    </message>
    <message>
      <location filename="domain/clip.py" />
      <source>I agree that my exercises are filmed. The clips stay on this station and its backups, are shown to my coach and me only, and are deleted when I ask for it.</source>
      <translation>J'accepte que mes exercices soient filmés. Les clips restent sur cette station et ses sauvegardes, ne sont montrés qu'à mon coach et à moi, et sont effacés quand je le demande.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>Beyond the {whose}: {angle_deg:.0f}° of {limit:.0f}°. Come back, go no further.</source>
      <translation>Au-delà ({whose}) : {angle_deg:.0f}° sur {limit:.0f}°. Reviens, ne va pas plus loin.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>comfortable arc</source>
      <translation>arc confortable</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>exercise's own arc</source>
      <translation>arc propre de l'exercice</translation>
    </message>
    <message>
      <location filename="domain/compensation/scoring.py" />
      <source>Needs {least_reps_for_slope} repetitions, has {count}.</source>
      <translation>Demande {least_reps_for_slope} répétitions, en a {count}.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>consider ending the set (advice: the limit is not the clinic's own).</source>
      <translation>envisagez de finir la série (conseil : la limite n'est pas celle du cabinet).</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>end the set.</source>
      <translation>finissez la série.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>reset: {scores_label}</source>
      <translation>se replacer : {scores_label}</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>{rule_label} was beyond its limit in {failure_reps} repetitions in a row</source>
      <translation>{rule_label} était au-delà de sa limite dans {failure_reps} répétitions de suite</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>band</source>
      <translation>bande</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>cable</source>
      <translation>poulie</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>fixed</source>
      <translation>fixe</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>loud</source>
      <translation>fort</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>standard words</source>
      <translation>mots standard</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A mean needs at least one visit on each side.</source>
      <translation>Une moyenne demande au moins une visite de chaque côté.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A value is missing: leave people out who did not come to every visit.</source>
      <translation>Une valeur manque : laissez de côté qui n'est pas venu à chaque visite.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Limits of agreement need {least_people} pairs or more; here are {n}.</source>
      <translation>Les limites d'accord demandent {least_people} paires ou plus ; ici {n}.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Test-retest figures need at least {least_people} people with 2 visits each: add visits first.</source>
      <translation>Les chiffres test-retest demandent au moins {least_people} personnes à 2 visites : ajoutez d'abord des visites.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>The mean is 0, so there is no percentage of it: give the error in its unit.</source>
      <translation>La moyenne est 0, il n'y en a donc pas de pourcentage : donnez l'erreur dans son unité.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>Its cited error was measured twice on the same day: too small for a verdict over visits.</source>
      <translation>Son erreur citée a été mesurée deux fois le même jour : trop petite pour un verdict entre visites.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.0f} % of the mean</source>
      <translation>MDC95 {limit:.0f} % de la moyenne</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.3g}{unit}</source>
      <translation>MDC95 {limit:.3g}{unit}</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>No test-retest error is known for this measure in this test.</source>
      <translation>Aucune erreur test-retest n'est connue pour cette mesure dans ce test.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The cited</source>
      <translation>L'erreur citée</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The clinic's own</source>
      <translation>L'erreur propre du cabinet</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>why a figure without a unit carries no verdict</source>
      <translation>pourquoi un chiffre sans unité ne porte pas de verdict</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>{whose} error is for the {statistic}; this has {reps} accepted.</source>
      <translation>{whose} vaut pour {statistic} ; ici {reps} acceptées.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: a repetition of the series has no force.</source>
      <translation>Non mesurable : une répétition de la suite n'a pas de force.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: needs {least_reps} repetitions, has {count}.</source>
      <translation>Non mesurable : demande {least_reps} répétitions, en a {count}.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: too few samples to know their rate.</source>
      <translation>Non mesurable : trop peu d'échantillons pour connaître leur cadence.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {known}; {what} needs {timing_share:.0f} ms.</source>
      <translation>Non mesurable : {known} ; {what} demande {timing_share:.0f} ms.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {rate_words}; {what} needs {needed:.0f} Hz.</source>
      <translation>Non mesurable : {rate_words} ; {what} demande {needed:.0f} Hz.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>sample times are known to {jitter_s:.0f} ms only</source>
      <translation>les heures des échantillons ne sont connues qu'à {jitter_s:.0f} ms</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>the sensor averages {averaged} samples itself, so its {rate_hz:.0f} Hz carry no more than {effective_hz:.0f} Hz</source>
      <translation>le capteur moyenne lui-même {averaged} échantillons, ses {rate_hz:.0f} Hz ne portent donc pas plus que {effective_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>{rate_hz:.0f} Hz is too slow</source>
      <translation>{rate_hz:.0f} Hz est trop lent</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: the {which} three repetitions have no force.</source>
      <translation>Non mesurable : les {which} trois répétitions n'ont pas de force.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: {needed}.</source>
      <translation>Non mesurable : {needed}.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>needs exactly {endurance_reps} accepted repetitions, has {count}</source>
      <translation>demande exactement {endurance_reps} répétitions acceptées, en a {count}</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep is shorter than {least_sweep_deg:.0f}°: move the relaxed leg further.</source>
      <translation>Le balayage fait moins de {least_sweep_deg:.0f}° : bougez davantage la jambe relâchée.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep was faster than {limit}: move the relaxed leg slowly, both ways.</source>
      <translation>Le balayage a été plus rapide que {limit} : bougez la jambe relâchée lentement, dans les deux sens.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep went one way only: move the relaxed leg there and back.</source>
      <translation>Le balayage n'a eu qu'un sens : bougez la jambe relâchée aller et retour.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>estimated from body mass, +/- {percent:g} % (unverified)</source>
      <translation>estimé de la masse corporelle, +/- {percent:g} % (non vérifié)</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>fitted to a passive sweep</source>
      <translation>ajusté à un balayage passif</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>one relaxed reading at the test angle</source>
      <translation>une lecture relâchée à l'angle du test</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: no relaxed reading was taken with the limb in the strap.</source>
      <translation>Non mesurable : aucune lecture relâchée n'a été prise avec le membre dans la sangle.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the force moved during the relaxed reading. Take it again with the leg at rest.</source>
      <translation>Non mesurable : la force a bougé pendant la lecture relâchée. Reprenez-la jambe au repos.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the limb's weight is not known. Sweep the relaxed leg slowly both ways, or take one relaxed reading in the strap.</source>
      <translation>Non mesurable : le poids du membre n'est pas connu. Balayez lentement la jambe relâchée dans les deux sens, ou prenez une lecture relâchée dans la sangle.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: {problem}</source>
      <translation>Non mesurable : {problem}</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>the axis is vertical: gravity does not turn the shank</source>
      <translation>l'axe est vertical : la gravité ne tourne pas la jambe</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>free</source>
      <translation>libre</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unsteady</source>
      <translation>instable</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: no lever arm was entered.</source>
      <translation>Non mesurable : aucun bras de levier n'a été entré.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the angle of the pull to the shank is not known, so there is only force.</source>
      <translation>Non mesurable : l'angle de la traction à la jambe n'est pas connu, il n'y a donc que la force.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the strap pulls at {pull_angle_deg:.0f}° to the shank, outside {low:.0f}-{high:.0f}°, so there is only force.</source>
      <translation>Non mesurable : la sangle tire à {pull_angle_deg:.0f}° de la jambe, hors de {low:.0f}-{high:.0f}°, il n'y a donc que la force.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>In line with the pull.</source>
      <translation>Dans la ligne de traction.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>any pull</source>
      <translation>toute traction</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file.</source>
      <translation>Importé d'un fichier {form}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file: {names}</source>
      <translation>Importé d'un fichier {form} : {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>no unit</source>
      <translation>sans unité</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>nobody here was born on {found}</source>
      <translation>personne ici n'est né le {found}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} has more than 11 inches</source>
      <translation>{cell} a plus de 11 pouces</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is in {told}: write it in {names}</source>
      <translation>{cell} est en {told} : écrivez-le en {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no date such as 1998-11-03</source>
      <translation>{cell} n'est pas une date comme 1998-11-03</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no number</source>
      <translation>{cell} n'est pas un nombre</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no sex: write female, male, or nothing</source>
      <translation>{cell} n'est pas un sexe : écrivez femme, homme, ou rien</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no side: write left, right, or nothing</source>
      <translation>{cell} n'est pas un côté : écrivez gauche, droite, ou rien</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is {value:.4g} {unit}, outside {low:g} to {high:g} {unit}: is the unit right</source>
      <translation>{cell} est {value:.4g} {unit}, hors de {low:g} à {high:g} {unit} : l'unité est-elle juste</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} has a year of two digits: write all four</source>
      <translation>{text} a une année à deux chiffres : écrivez les quatre</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} may be two dates: say what is first</source>
      <translation>{text} peut être deux dates : dites ce qui vient d'abord</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Lever arm (knee joint line to cuff)</source>
      <translation>Bras de levier (interligne du genou à la sangle)</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Whole name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Your own number of the athlete</source>
      <translation>Votre propre numéro de l'athlète</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>height</source>
      <translation>taille</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>mass</source>
      <translation>masse</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Column {place}</source>
      <translation>Colonne {place}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Read as {encoding} with {name} between the columns.</source>
      <translation>Lu comme {encoding} avec {name} entre les colonnes.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has headings and no rows: export it again with its people.</source>
      <translation>{file} a des titres et pas de lignes : exportez-le de nouveau avec ses personnes.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has more than {most_rows:,} rows: split it, and import the parts.</source>
      <translation>{file} a plus de {most_rows:,} lignes : divisez-le et importez les parties.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has no headings: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} n'a pas de titres : sa première ligne doit nommer les colonnes, comme Nom;Né.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has {count} columns, of {most_columns} at most: leave some out.</source>
      <translation>{file} a {count} colonnes, {most_columns} au plus : laissez-en de côté.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is cut off or damaged: export it again.</source>
      <translation>{file} est tronqué ou endommagé : exportez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: export the list again, and choose that file.</source>
      <translation>{file} est vide : exportez de nouveau la liste et choisissez ce fichier.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} est vide : sa première ligne doit nommer les colonnes, comme Nom;Né.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no table but another kind of file: choose a CSV or XLSX file.</source>
      <translation>{file} n'est pas un tableau : choisissez un fichier CSV ou XLSX.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no text: choose a CSV or XLSX file.</source>
      <translation>{file} n'est pas du texte : choisissez un fichier CSV ou XLSX.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file}, line {begin}: a quote is never closed, or a cell is too long ({trouble}): correct that line.</source>
      <translation>{file}, ligne {begin} : un guillemet n'est jamais fermé, ou une cellule est trop longue ({trouble}) : corrigez cette ligne.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{wide} rows have more cells than there are headings: what stands there is left out.</source>
      <translation>{wide} lignes ont plus de cellules qu'il n'y a de titres : le surplus est laissé de côté.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {name}, born on the same day.</source>
      <translation>Déjà là : {name}, né le même jour.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {twin}, by number {code}.</source>
      <translation>Déjà là : {twin}, par le numéro {code}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Left out: the same person as in line {line}.</source>
      <translation>Laissé de côté : la même personne qu'à la ligne {line}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>May be there already: {name}; a date of birth is missing.</source>
      <translation>Peut-être déjà là : {name} ; une date de naissance manque.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>New.</source>
      <translation>Nouveau.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Refused: {reason}.</source>
      <translation>Refusé : {reason}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>add</source>
      <translation>ajouter</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>duplicate</source>
      <translation>doublon</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>repeated</source>
      <translation>répété</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>skip</source>
      <translation>sauter</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>update</source>
      <translation>mettre à jour</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>number of the athlete</source>
      <translation>numéro de l'athlète</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name has {count} signs, of {longest_name} at most</source>
      <translation>le nom a {count} signes, {longest_name} au plus</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name is empty</source>
      <translation>le nom est vide</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the notes have {count} signs, of {longest_text} at most</source>
      <translation>les notes ont {count} signes, {longest_text} au plus</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the {what} has {count} signs, of {longest_name} at most</source>
      <translation>{what} a {count} signes, {longest_name} au plus</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no signal {key}: choose of {names}.</source>
      <translation>{file} n'a pas de signal {key} : choisissez parmi {names}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no times: say how many samples a second it has.</source>
      <translation>{file} n'a pas d'heures : dites combien d'échantillons par seconde il a.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: nobody said which signal is {names}.</source>
      <translation>{file} : personne n'a dit quel signal est {names}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the channels of one sensor must come from one stream.</source>
      <translation>{file} : les voies d'un capteur doivent venir d'un seul flux.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the unit of {key} is not known: say it, such as N or kgf.</source>
      <translation>{file} : l'unité de {key} n'est pas connue : dites-la, comme N ou kgf.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is a finished angle: angles are computed here from motion sensors, so it is left out.</source>
      <translation>{key} est un angle fini : les angles se calculent ici des capteurs de mouvement, il est donc laissé de côté.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is left out.</source>
      <translation>{key} est laissé de côté.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{stream}: a motion sensor whose place nobody said.</source>
      <translation>{stream} : un capteur de mouvement dont personne n'a dit la place.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: a single sample.</source>
      <translation>{what} : un seul échantillon.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: {rate_hz:.4g} Hz found; 95 % of the steps last {low:.3g} to {high:.3g} ms.</source>
      <translation>{what} : {rate_hz:.4g} Hz trouvés ; 95 % des pas durent {low:.3g} à {high:.3g} ms.</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} hole</source>
      <translation>{count} trou</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} holes</source>
      <translation>{count} trous</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>gravity</source>
      <translation>gravité</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>heading</source>
      <translation>cap</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>valgus</source>
      <translation>valgus</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>A clear beginning: seated rotation strength, range of motion, the three-point check and the standing check, both sides.</source>
      <translation>Un début clair : force de rotation assis, amplitude, contrôle en trois points et contrôle debout, des deux côtés.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Five minutes of easy walking or cycling.</source>
      <translation>Cinq minutes de marche ou de vélo faciles.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Hip circles and leg swings, both legs.</source>
      <translation>Cercles de hanche et balancements, les deux jambes.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>One pull at half effort on each side.</source>
      <translation>Une traction à mi-effort de chaque côté.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Activation and control before load: slow, few things at once, the pelvis quiet. Sets and rests are defaults of the product: edit them.</source>
      <translation>Activation et contrôle avant la charge : lentement, peu à la fois, le bassin calme. Séries et repos sont des valeurs du produit : changez-les.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Breathe out with the work, in on the way back.</source>
      <translation>Expirer à l'effort, inspirer au retour.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Nothing hurts at rest.</source>
      <translation>Rien ne fait mal au repos.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Clamshell and side-lying rotation in rounds, by time.</source>
      <translation>Coquillage et rotation sur le côté par tours, au temps.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Hip circuit</source>
      <translation>Circuit de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>A few minutes of easy walking.</source>
      <translation>Quelques minutes de marche facile.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Know the comfortable arc: nothing is forced.</source>
      <translation>Connaître l'arc confortable : rien n'est forcé.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Mobility day</source>
      <translation>Jour de mobilité</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Slow and in step with the breath, between hard days; never into pain. Sets and rests are defaults of the product: edit them.</source>
      <translation>Lentement et au rythme du souffle, entre les jours durs ; jamais dans la douleur. Séries et repos sont des valeurs du produit : changez-les.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Cleared for running and turning.</source>
      <translation>Apte à courir et à pivoter.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Leg swings, ten squats, two easy runs with a turn.</source>
      <translation>Balancements, dix squats, deux courses faciles avec un demi-tour.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Return-to-sport check</source>
      <translation>Contrôle de retour au sport</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Strength of both sides, control on one leg, then sport drills. Read torque per body mass of each side with its error; LSI is shown, never the sole gate.</source>
      <translation>Force des deux côtés, contrôle sur une jambe, puis exercices de sport. Lisez le couple par masse corporelle de chaque côté avec son erreur ; le LSI est montré, il ne décide jamais seul.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Ten minutes of easy running or cycling.</source>
      <translation>Dix minutes de course ou de vélo faciles.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Cleared for sprinting.</source>
      <translation>Apte au sprint.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Leg swings, both legs.</source>
      <translation>Balancements, les deux jambes.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Rotation work between fast steps and after sprints: compare the technique of the last round with the first. Work and rest are defaults of the product: edit them.</source>
      <translation>Rotation entre pas rapides et après sprints : comparez la technique du dernier tour à celle du premier. Travail et repos sont des valeurs du produit : changez-les.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Sprint intervals</source>
      <translation>Intervalles de sprint</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Ten minutes of easy running with a few faster runs.</source>
      <translation>Dix minutes de course facile avec quelques accélérations.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Hip circles, leg swings and ten bridges.</source>
      <translation>Cercles de hanche, balancements et dix ponts.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Light to heavier torque and movement patterns, in drawn order and varied tempo. Sets, tempi and rests are defaults of the product: edit them.</source>
      <translation>Couple et mouvements du léger au lourd, dans un ordre tiré au sort et à tempo varié. Séries, tempos et repos sont des valeurs du produit : changez-les.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>One easy set of the first exercise.</source>
      <translation>Une série facile du premier exercice.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Strengthening day</source>
      <translation>Jour de renforcement</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Strength beside mobility, the same every week: the three-point check, seated external rotation, and the walk.</source>
      <translation>Force et mobilité, chaque semaine pareil : le contrôle en trois points, la rotation externe assis, et la marche.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Weekly check</source>
      <translation>Contrôle hebdomadaire</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>There is no battery {battery_id!r}: choose one of {names}.</source>
      <translation>Il n'y a pas de batterie de tests {battery_id!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>at least one step</source>
      <translation>au moins une étape</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>has {text!r}</source>
      <translation>contient {text!r}</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is given, but {protocol_id} has no tempo</source>
      <translation>est indiqué, mais {protocol_id} n'a pas de tempo</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is {name!r}{name2}, which is no test or exercise</source>
      <translation>est {name!r}{name2}, qui n'est ni un test ni un exercice</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>no tempi</source>
      <translation>aucun tempo</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>seconds as in '3-1-1-0'</source>
      <translation>des secondes comme dans '3-1-1-0'</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sets</source>
      <translation>séries</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sides</source>
      <translation>côtés</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>tempi</source>
      <translation>tempos</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>, ICC {icc}</source>
      <translation>, ICC {icc}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Cited test-retest error</source>
      <translation>Erreur test-retest citée</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Does not apply here because: {reason}</source>
      <translation>Ne s'applique pas ici, car : {reason}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Measured in: {population}.</source>
      <translation>Mesuré chez : {population}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Near from {amber} {unit}, beyond from {red} {unit}. Error of the signal: {sigma} {unit}.</source>
      <translation>Proche dès {amber} {unit}, au-delà dès {red} {unit}. Erreur du signal : {sigma} {unit}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>No norm for this measure and movement was read in a source.</source>
      <translation>Aucune norme pour cette mesure et ce mouvement n'a été lue dans une source.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Norm</source>
      <translation>Norme</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Not measurable in this set.</source>
      <translation>Non mesurable dans cette série.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Own test-retest error</source>
      <translation>Erreur test-retest propre</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Time between visits: {interval}.</source>
      <translation>SEM {sem:.3g} {unit}, {mdc_text} ; {statistic}, {people}{icc}. Temps entre les visites : {interval}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Test-retest error</source>
      <translation>Erreur test-retest</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>The mean peak over the repetitions that count, of the signal {signal}.</source>
      <translation>La moyenne des pics des répétitions qui comptent, du signal {signal}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>What it is</source>
      <translation>Ce que c'est</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>n not seen</source>
      <translation>n non vu</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{label} · {test}</source>
      <translation>{label} · {test}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{place} of {people} {population}: {norm}</source>
      <translation>{place} de {people} {population} : {norm}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{z:.1f} SD {words} the mean, percentile {z2:.0f}</source>
      <translation>à {z:.1f} SD de la moyenne ({words}), percentile {z2:.0f}</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>These tables are written in one line: change them in the text.</source>
      <translation>Ces tableaux sont écrits sur une seule ligne : modifiez-les dans le texte.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written in a line with others: change it in the text.</source>
      <translation>Ce tableau est écrit sur une ligne avec d'autres : modifiez-le dans le texte.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written with dots: change it in the text.</source>
      <translation>Ce tableau est écrit avec des points : modifiez-le dans le texte.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>All face the same way</source>
      <translation>Tous orientés dans le même sens</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>An adult's, m</source>
      <translation>Celle d'un adulte, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Anchor of strap, band or cable</source>
      <translation>Ancrage de sangle, élastique ou poulie</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Angle of the pelvis taken off</source>
      <translation>Angle du bassin déduit</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Answers, commas between</source>
      <translation>Réponses, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asked of the coach</source>
      <translation>Demandé au coach</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asks for a reset</source>
      <translation>Demande un retour au départ</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the pelvis's sensor</source>
      <translation>Axe dans le capteur du bassin</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the shank's sensor</source>
      <translation>Axe dans le capteur de la jambe</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis of the rotation</source>
      <translation>Axe de la rotation</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Beyond from</source>
      <translation>Au-delà dès</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Carried by</source>
      <translation>Porté par</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Comfortable arc</source>
      <translation>Arc confortable</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Concentric, s</source>
      <translation>Concentrique, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Constants of judging</source>
      <translation>Constantes d'évaluation</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cue</source>
      <translation>Consigne</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cues with a condition</source>
      <translation>Consignes avec condition</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Distance at the start, m</source>
      <translation>Distance au départ, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drift of a heading, °/s</source>
      <translation>Dérive d'un cap, °/s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Eccentric, s</source>
      <translation>Excentrique, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of a heading, °</source>
      <translation>Erreur d'un cap, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of valgus, °</source>
      <translation>Erreur du valgus, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error where gravity sees it, °</source>
      <translation>Erreur là où la gravité le voit, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Feedback to the athlete</source>
      <translation>Retour à l'athlète</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From, °</source>
      <translation>De, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Functional movement</source>
      <translation>Mouvement fonctionnel</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Gravity sees the axis</source>
      <translation>La gravité voit l'axe</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Height, m</source>
      <translation>Hauteur, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How it sits, in words</source>
      <translation>Comment il est placé, en mots</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How sure the source is</source>
      <translation>Fiabilité de la source</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting until it ends, s</source>
      <translation>Durée jusqu'à la fin, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting, s</source>
      <translation>Durée, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Measured in whom</source>
      <translation>Mesuré chez qui</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Name to store it by</source>
      <translation>Nom d'enregistrement</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Near from</source>
      <translation>Proche dès</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>No set without it</source>
      <translation>Pas de série sans lui</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause lengthened, s</source>
      <translation>Pause allongée, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause shortened, s</source>
      <translation>Pause raccourcie, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Points up at zero</source>
      <translation>Vers le haut à zéro</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Posture</source>
      <translation>Posture</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Quality gate</source>
      <translation>Condition de qualité</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Reps in a row that end a set</source>
      <translation>Rép. de suite qui terminent une série</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule of the library</source>
      <translation>Règle de la bibliothèque</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Say</source>
      <translation>Dire</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Seen from</source>
      <translation>Vu de</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Starts with</source>
      <translation>Commence par</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Still pose: what points up</source>
      <translation>Pose immobile : ce qui pointe vers le haut</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to begin, 0.5 to 1</source>
      <translation>Assez sûr pour commencer, 0.5 à 1</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to end, 0 to 0.5</source>
      <translation>Assez sûr pour finir, 0 à 0.5</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Target to aim at</source>
      <translation>Cible à viser</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Things around</source>
      <translation>Objets autour</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To, °</source>
      <translation>À, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit, for a number instead</source>
      <translation>Unité, pour un nombre à la place</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What no answer means</source>
      <translation>Sens d'une absence de réponse</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What suits</source>
      <translation>Ce qui convient</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When it is shown</source>
      <translation>Quand cela s'affiche</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When this fires</source>
      <translation>Quand cela se déclenche</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where strap or hand touches</source>
      <translation>Où touche la sangle ou la main</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where the limits come from</source>
      <translation>D'où viennent les limites</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Window, s</source>
      <translation>Fenêtre, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>flag</source>
      <translation>oui/non</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>list</source>
      <translation>liste</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>numbers</source>
      <translation>nombres</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>pick</source>
      <translation>choix</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>a number from amber, {amber:g}, up</source>
      <translation>un nombre à partir d'amber, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>is {red:g}</source>
      <translation>est {red:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of </source>
      <translation>une liste de </translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of texts</source>
      <translation>une liste de textes</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list with at least {least} text in quotes</source>
      <translation>une liste d'au moins {least} texte entre guillemets</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a number from {low:g} to {high:g}</source>
      <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table</source>
      <translation>un tableau</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table [{name}]</source>
      <translation>un tableau [{name}]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is not known{name}</source>
      <translation>n'est pas connu{name}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}</source>
      <translation>est {item!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}{near}</source>
      <translation>est {item!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}</source>
      <translation>est {value!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}{near}</source>
      <translation>est {value!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value:g}</source>
      <translation>est {value:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>names the {what} {item!r}, which there is not{near}</source>
      <translation>nomme {what} {item!r}, qui n'existe pas{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>tables [[{name}]]</source>
      <translation>des tableaux [[{name}]]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>text in quotes</source>
      <translation>un texte entre guillemets</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>three numbers of length 1, such as [0, 0, 1]</source>
      <translation>trois nombres de longueur 1, comme [0, 0, 1]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source> (did you mean {near!r}?)</source>
      <translation> (vouliez-vous dire {near!r} ?)</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>, line {line}</source>
      <translation>, ligne {line}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>; allowed: {allowed}</source>
      <translation>; permis : {allowed}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>field {field} </source>
      <translation>champ {field} </translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low, {low:g}</source>
      <translation>un nombre supérieur à low, {low:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low_deg, {low_deg:g}</source>
      <translation>un nombre supérieur à low_deg, {low_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high:g}</source>
      <translation>est {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high_deg:g}</source>
      <translation>est {high_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>Norm: {norm}.</source>
      <translation>Norme : {norm}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years and no date of birth is entered</source>
      <translation>elle vaut pour {age_low:g}-{age_high:g} ans et aucune date de naissance n'est saisie</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years, not {years}</source>
      <translation>elle vaut pour {age_low:g}-{age_high:g} ans, pas pour {years}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes</source>
      <translation>elle vaut pour les athlètes de sexe {sex}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes and no sex is entered</source>
      <translation>elle vaut pour les athlètes de sexe {sex} et aucun sexe n'est saisi</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is in {unit}, not in {unit2}</source>
      <translation>elle est en {unit}, pas en {unit2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it was measured {position}, not {position2}</source>
      <translation>elle a été mesurée {position}, pas {position2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>what of age and position was not read in the source</source>
      <translation>l'âge ou la position n'ont pas tous été lus dans la source</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{norm} does not apply here because {names}.</source>
      <translation>{norm} ne s'applique pas ici, car {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{not_seen} were not read in its source</source>
      <translation>{not_seen} : non lu dans sa source</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a TOML file saved as UTF-8</source>
      <translation>un fichier TOML enregistré en UTF-8</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a file that opens</source>
      <translation>un fichier qui s'ouvre</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a table [name_of_the_rule]</source>
      <translation>un tableau [name_of_the_rule]</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>cannot be read ({trouble})</source>
      <translation>ne peut pas être lu ({trouble})</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is not text in UTF-8</source>
      <translation>n'est pas un texte en UTF-8</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {content!r}</source>
      <translation>est {content!r}</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {version}, as in the rule that ships, with other content</source>
      <translation>est {version}, comme dans la règle livrée, avec un autre contenu</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>{version} or more</source>
      <translation>{version} ou plus</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>is not valid TOML ({words})</source>
      <translation>n'est pas du TOML valide ({words})</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>lines such as reps = 3, title = "Words in quotes", [table] or [[list of tables]]</source>
      <translation>des lignes comme reps = 3, title = "Words in quotes", [table] ou [[list of tables]]</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>full</source>
      <translation>entier</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>small</source>
      <translation>petit</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Five weeks of clean rotation, mobility and a steady pelvis.</source>
      <translation>Cinq semaines de rotation propre, de mobilité et d'un bassin stable.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Stability day</source>
      <translation>Jour de stabilité</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>no load</source>
      <translation>sans charge</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>yellow band</source>
      <translation>élastique jaune</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>1 kg</source>
      <translation>1 kg</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Hip rotation, back to sport</source>
      <translation>Rotation de hanche, retour au sport</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Sport drills</source>
      <translation>Exercices sportifs</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening day with sport drills</source>
      <translation>Jour de renforcement avec exercices sportifs</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening with sport drills</source>
      <translation>Renforcement avec exercices sportifs</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Twelve weeks: a foundation of clean rotation, then strength with sport drills.</source>
      <translation>Douze semaines : une base de rotation propre, puis la force avec des exercices sportifs.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>red band</source>
      <translation>élastique rouge</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Seven weeks of strength with sport drills, for whoever has a foundation.</source>
      <translation>Sept semaines de force avec exercices sportifs, pour qui a une base.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Strengthening</source>
      <translation>Renforcement</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>at least one [[sensors]] table</source>
      <translation>au moins un tableau [[sensors]]</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>names more than three</source>
      <translation>en nomme plus de trois</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>one to three metrics</source>
      <translation>une à trois mesures</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: cannot be read ({problem}).</source>
      <translation>{path} : ne peut pas être lu ({problem}).</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: is not text in UTF-8; allowed: a TOML file.</source>
      <translation>{path} : n'est pas un texte en UTF-8 ; permis : un fichier TOML.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Ankle plantarflexion strength</source>
      <translation>Force de flexion plantaire de cheville</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Breathe; never hold the breath through the pull.</source>
      <translation>Respire ; ne bloque jamais la respiration pendant l'effort.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Build up over two to three seconds to your hardest pull, hold until five, then let go.</source>
      <translation>Monter en deux à trois secondes jusqu'à la traction maximale, tenir jusqu'à cinq, puis relâcher.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Heart or blood-pressure limits on maximal effort.</source>
      <translation>Limites cardiaques ou de tension artérielle pour l'effort maximal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>In line with the strap round the ball of the foot.</source>
      <translation>En ligne avec la sangle qui passe sur l'avant-pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Knee straight, hips quiet.</source>
      <translation>Genou tendu, hanches immobiles.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Lie on the back, knee straight, heel free over the end of the table, ankle at a right angle.</source>
      <translation>S'allonger sur le dos, genou tendu, talon dépassant du bout de la table, cheville à angle droit.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Measure the lever arm: outer ankle bone to the line of the strap at the ball of the foot.</source>
      <translation>Mesurer le bras de levier : de la malléole externe à la ligne de la sangle sur l'avant-pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>On the sacrum, arrow up along the spine.</source>
      <translation>Sur le sacrum, flèche vers le haut le long de la colonne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Push the ball of the foot away from you; knee stays straight.</source>
      <translation>Pousser l'avant-pied loin de soi ; le genou reste tendu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Recent injury or surgery of Achilles tendon, calf or ankle.</source>
      <translation>Blessure ou chirurgie récente du tendon d'Achille, du mollet ou de la cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Strap round the ball of the foot, back along the leg to an anchor at the head end; shoulders against a stop.</source>
      <translation>Sangle autour de l'avant-pied, ramenée le long de la jambe vers un ancrage côté tête ; épaules contre une butée.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>ankle</source>
      <translation>cheville</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>plantarflexion</source>
      <translation>flexion plantaire</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>supine, knee straight, foot upright</source>
      <translation>sur le dos, genou tendu, pied à la verticale</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Calf raise</source>
      <translation>Montée sur la pointe du pied</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Hips level, then go on.</source>
      <translation>Hanches de niveau, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Knee straight, all the way up.</source>
      <translation>Genou tendu, jusqu'en haut.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>On the instep, arrow toward the heel.</source>
      <translation>Sur le cou-de-pied, flèche vers le talon.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Recent injury of Achilles tendon or calf.</source>
      <translation>Blessure récente du tendon d'Achille ou du mollet.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sensor on the instep.</source>
      <translation>Capteur sur le cou-de-pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sharp pain: it ends the set and blocks exercise and side for the visit.</source>
      <translation>Douleur vive : elle arrête la série et bloque l'exercice et le côté pour la visite.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Stand on the tested leg, knee straight, fingertips on the wall for balance only.</source>
      <translation>Se tenir sur la jambe testée, genou tendu, bout des doigts au mur pour l'équilibre seulement.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Tall and level, then go on.</source>
      <translation>Grand et de niveau, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Up on the ball of the foot in one second, down in two, knee straight; stop when you no longer reach the height.</source>
      <translation>Monter sur l'avant-pied en une seconde, descendre en deux, genou tendu ; arrêter quand la hauteur n'est plus atteinte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>standing on the tested leg, fingertips on a wall</source>
      <translation>debout sur la jambe testée, bout des doigts au mur</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Clamshell</source>
      <translation>Coquillage</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Feet stay together; open the top knee in two seconds, close it in two.</source>
      <translation>Les pieds restent joints ; ouvrir le genou du dessus en deux secondes, le refermer en deux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Keep your hips stacked; do not roll back.</source>
      <translation>Garde les hanches l'une sur l'autre ; ne roule pas en arrière.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, feet together.</source>
      <translation>S'allonger sur l'autre côté, hanches à 45 degrés, genoux à 90, pieds joints.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Loop the band round both thighs just above the knees.</source>
      <translation>Passer l'élastique autour des deux cuisses juste au-dessus des genoux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Outside of the top thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Face externe de la cuisse du dessus, une main au-dessus du genou, flèche vers la hanche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Sharp pain in hip or groin during opening.</source>
      <translation>Douleur vive à la hanche ou à l'aine pendant l'ouverture.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, feet together</source>
      <translation>sur l'autre côté, hanches à 45 et genoux à 90 degrés, pieds joints</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>thigh opening (abduction and external rotation)</source>
      <translation>ouverture de la cuisse (abduction et rotation externe)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Acute lower back pain.</source>
      <translation>Lombalgie aiguë.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Breathe out as the leg goes down.</source>
      <translation>Souffle pendant que la jambe descend.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Dead bug</source>
      <translation>Dead bug</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Hips heavy on the table, then go on.</source>
      <translation>Hanches lourdes sur la table, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lie on the back, hips and knees at 90 degrees, arms to the ceiling, lower back on the mat.</source>
      <translation>S'allonger sur le dos, hanches et genoux à 90 degrés, bras vers le plafond, bas du dos sur le tapis.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower back heavy, then go on.</source>
      <translation>Bas du dos lourd, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower the tested leg and the other arm in three seconds, bring them back in two; the lower back stays down.</source>
      <translation>Descendre la jambe testée et le bras opposé en trois secondes, les ramener en deux ; le bas du dos reste au sol.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Outside of the thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Face externe de la cuisse, une main au-dessus du genou, flèche vers la hanche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>anti-extension</source>
      <translation>anti-extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>spine</source>
      <translation>colonne</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>supine, hips and knees at 90 degrees, arms up</source>
      <translation>sur le dos, hanches et genoux à 90 degrés, bras en l'air</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>trunk</source>
      <translation>tronc</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Begin at an easy jog.</source>
      <translation>Commence en petites foulées.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Between the shoulder blades, arrow up along the spine.</source>
      <translation>Entre les omoplates, flèche vers le haut le long de la colonne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Chest over your hips, then go on.</source>
      <translation>Poitrine au-dessus des hanches, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Deceleration drill</source>
      <translation>Exercice de décélération</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Front of the shin, a hand below the knee, arrow toward the knee.</source>
      <translation>Avant du tibia, une main sous le genou, flèche vers le genou.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Frontal-plane knee angle</source>
      <translation>Angle du genou dans le plan frontal</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Hips level as you stop.</source>
      <translation>Hanches de niveau à l'arrêt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Keep the knee over the foot, then go on.</source>
      <translation>Garde le genou au-dessus du pied, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Land softly, knee over the foot.</source>
      <translation>Pose le pied en douceur, genou au-dessus du pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Level your hips, then go on.</source>
      <translation>Remets les hanches de niveau, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Not cleared for turning or running after injury or surgery of hip, knee or ankle.</source>
      <translation>Pas encore autorisé à pivoter ou à courir après blessure ou chirurgie de la hanche, du genou ou de la cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Pelvic drop</source>
      <translation>Chute du bassin</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Run in, stop within three steps on the tested leg, hold two seconds; walk back and keep still.</source>
      <translation>Arriver en courant, s'arrêter en trois pas sur la jambe testée, tenir deux secondes ; revenir en marchant et rester immobile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Ten metres of clear run, a cone where to stop.</source>
      <translation>Dix mètres de course dégagés, un cône au point d'arrêt.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>run and stop on one leg</source>
      <translation>course et arrêt sur une jambe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>running in, stopping on the tested leg</source>
      <translation>arrivée en courant, arrêt sur la jambe testée</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>A straight way of ten metres or more.</source>
      <translation>Une ligne droite de dix mètres ou plus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Farmer carry</source>
      <translation>Marche du fermier</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Heart or blood-pressure limits on carrying weight.</source>
      <translation>Limites cardiaques ou de tension artérielle pour le port de charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Shoulders level.</source>
      <translation>Épaules de niveau.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Still pose standing upright with the weight.</source>
      <translation>Pose immobile debout avec la charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>The same weight in each hand; note the weight.</source>
      <translation>La même charge dans chaque main ; noter la charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Walk at an easy pace, shoulders level, pelvis level; turn at the end and go on.</source>
      <translation>Marcher à allure tranquille, épaules de niveau, bassin de niveau ; faire demi-tour au bout et continuer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking upright with a weight in the hand</source>
      <translation>marche, buste droit, une charge dans la main</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking with weight on both sides</source>
      <translation>marche avec une charge des deux côtés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Feet hip-wide on the balls, room on all sides.</source>
      <translation>Pieds à largeur de hanches sur l'avant-pied, de la place de tous les côtés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Four fast steps on the spot, then turn the tested leg out and touch the floor beside you, back, and again.</source>
      <translation>Quatre pas rapides sur place, puis tourner la jambe testée vers l'extérieur, toucher le sol à côté, revenir, et recommencer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Quick feet, quiet hips.</source>
      <translation>Pieds rapides, hanches calmes.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Rotation between fast steps</source>
      <translation>Rotation entre pas rapides</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>fast steps on the spot</source>
      <translation>pas rapides sur place</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>hip rotation between fast steps</source>
      <translation>rotation de hanche entre pas rapides</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Dizziness, or cannot stand on one leg with a hand on a support.</source>
      <translation>Vertiges, ou incapacité à tenir sur une jambe avec une main en appui.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam pad near a firm support; shoes off.</source>
      <translation>Coussin de mousse près d'un appui stable ; pieds nus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam-pad balance</source>
      <translation>Équilibre sur mousse</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Look ahead, breathe.</source>
      <translation>Regarde devant toi, respire.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Stand on the tested leg, hands on the hips, and keep the pelvis level; touch down when you must, and go on.</source>
      <translation>Se tenir sur la jambe testée, mains sur les hanches, et garder le bassin de niveau ; poser l'autre pied si nécessaire, et continuer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Still pose on the tested leg on the firm floor first, then step on the pad.</source>
      <translation>D'abord la pose immobile sur la jambe testée au sol ferme, puis monter sur le coussin.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>single-leg stance</source>
      <translation>appui sur une jambe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>standing on the tested leg on a foam pad</source>
      <translation>debout sur la jambe testée, sur un coussin de mousse</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Fix one sensor to the segment that moves most.</source>
      <translation>Fixer un capteur sur le segment qui bouge le plus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Free motion</source>
      <translation>Mouvement libre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>On the segment that moves most.</source>
      <translation>Sur le segment qui bouge le plus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Repeat one movement; the station counts.</source>
      <translation>Répéter un mouvement ; la station compte.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any</source>
      <translation>au choix</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any repeated movement</source>
      <translation>tout mouvement répété</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Glute activation (bridge)</source>
      <translation>Activation des fessiers (pont)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Knees stay apart; ribs stay down.</source>
      <translation>Les genoux restent écartés ; les côtes restent basses.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Lie on the back, knees bent, feet flat and hip-wide.</source>
      <translation>S'allonger sur le dos, genoux fléchis, pieds à plat à largeur de hanches.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Squeeze the buttocks and lift the hips in two seconds, hold two, lower in two.</source>
      <translation>Serrer les fesses et monter le bassin en deux secondes, tenir deux, descendre en deux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>The sensor sits on one thigh; both legs work.</source>
      <translation>Le capteur est sur une cuisse ; les deux jambes travaillent.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>extension</source>
      <translation>extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>supine, knees bent, feet flat</source>
      <translation>sur le dos, genoux fléchis, pieds à plat</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Acute injury of hip, groin, thigh or lower back.</source>
      <translation>Blessure aiguë de la hanche, de l'aine, de la cuisse ou du bas du dos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor beside the other side, at a right angle to the leg.</source>
      <translation>Manchette juste au-dessus de la malléole externe ; sangle horizontale vers un ancrage de l'autre côté, à angle droit de la jambe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Hip abduction strength</source>
      <translation>Force d'abduction de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>In line with the strap, cuff just above the outer ankle bone.</source>
      <translation>En ligne avec la sangle, manchette juste au-dessus de la malléole externe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Lie on the back, legs straight and hip-wide, hands on the table.</source>
      <translation>S'allonger sur le dos, jambes tendues à largeur de hanches, mains sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Measure the lever arm: greater trochanter to the middle of the cuff.</source>
      <translation>Mesurer le bras de levier : du grand trochanter au milieu de la manchette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Push the straight leg outward; toes point to the ceiling.</source>
      <translation>Pousser la jambe tendue vers l'extérieur ; les orteils pointent vers le plafond.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Recent hip surgery, hip replacement or arthroscopy without clearance.</source>
      <translation>Chirurgie récente de hanche, prothèse de hanche ou arthroscopie sans autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>abduction</source>
      <translation>abduction</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>supine, hip and knee straight</source>
      <translation>sur le dos, hanche et genou tendus</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Acute groin strain or groin pain in the squeeze at rest.</source>
      <translation>Lésion aiguë des adducteurs ou douleur à l'aine au serrage, au repos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor on the outer side, at a right angle to the leg.</source>
      <translation>Manchette juste au-dessus de la malléole interne ; sangle horizontale vers un ancrage côté externe, à angle droit de la jambe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Hip adduction strength</source>
      <translation>Force d'adduction de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>In line with the strap, cuff just above the inner ankle bone.</source>
      <translation>En ligne avec la sangle, manchette juste au-dessus de la malléole interne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Pull the straight leg inward toward the other leg; toes point to the ceiling.</source>
      <translation>Tirer la jambe tendue vers l'intérieur, vers l'autre jambe ; les orteils pointent vers le plafond.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>adduction</source>
      <translation>adduction</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Cannot stand safely on one leg with a hand on a support.</source>
      <translation>Ne peut pas tenir sans risque sur une jambe avec une main en appui.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Lift the knee and draw a slow circle with it: forward, out, back, down; five one way, five the other.</source>
      <translation>Lever le genou et tracer un cercle lent : devant, dehors, derrière, en bas ; cinq dans un sens, cinq dans l'autre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Stand on the other leg, a hand on a firm support.</source>
      <translation>Se tenir sur l'autre jambe, une main sur un appui stable.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Tall and level; only the leg circles.</source>
      <translation>Grand et de niveau ; seule la jambe tourne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Warm-up hip circles</source>
      <translation>Cercles de hanche, échauffement</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>circling</source>
      <translation>cercles</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>standing on the other leg, a hand on a support</source>
      <translation>debout sur l'autre jambe, une main en appui</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Cuff just above the heel, behind the ankle; strap straight down to an anchor below, at a right angle to the leg.</source>
      <translation>Manchette juste au-dessus du talon, derrière la cheville ; sangle à la verticale vers un ancrage en bas, à angle droit de la jambe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Hip extension strength</source>
      <translation>Force d'extension de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>In line with the strap, cuff behind the ankle.</source>
      <translation>En ligne avec la sangle, manchette derrière la cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lie face down, legs straight, hands beside the head.</source>
      <translation>S'allonger à plat ventre, jambes tendues, mains à côté de la tête.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lift the straight leg toward the ceiling against the strap; both hip bones stay down.</source>
      <translation>Lever la jambe tendue vers le plafond contre la sangle ; les deux os du bassin restent posés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Press your hips into the table, then go on.</source>
      <translation>Appuie les hanches sur la table, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>The leg's weight hangs in the strap or on the cuff: take the relaxed reading before the first trial.</source>
      <translation>Le poids de la jambe repose dans la sangle ou sur la manchette : faire la mesure relâchée avant le premier essai.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>prone, hip and knee straight</source>
      <translation>à plat ventre, hanche et genou tendus</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips heavy on the mat, then go on.</source>
      <translation>Les deux hanches lourdes sur le tapis, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips stay heavy on the mat.</source>
      <translation>Les deux hanches restent lourdes sur le tapis.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Breathe out as you go, in as you come back; the pacer shows it.</source>
      <translation>Souffle à l'aller, inspire au retour ; le rythmeur te le montre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Draw the knee across the body until you feel a gentle stretch at the buttock; rest there, and let it back.</source>
      <translation>Amener le genou en travers du corps jusqu'à sentir un léger étirement à la fesse ; y rester, puis laisser revenir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Femoroacetabular impingement (FAI) or labral injury of the hip.</source>
      <translation>Conflit fémoro-acétabulaire (CFA) ou lésion du labrum de la hanche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip replacement: flexion with adduction may dislocate it.</source>
      <translation>Prothèse de hanche : la flexion avec adduction peut la luxer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip stretch, 90-degree flexion with adduction</source>
      <translation>Étirement de hanche, flexion à 90 degrés avec adduction</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Lie on the back, tested hip and knee at 90 degrees, the other leg straight.</source>
      <translation>S'allonger sur le dos, hanche et genou testés à 90 degrés, l'autre jambe tendue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching in the groin: stop, and tell it.</source>
      <translation>Pincement à l'aine : arrête, et dis-le.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching or sharp pain in the groin: it ends the set.</source>
      <translation>Pincement ou douleur vive à l'aine : cela arrête la série.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>The other hand lies on the outside of the tested knee.</source>
      <translation>La main opposée est posée sur l'extérieur du genou testé.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>adduction in 90 degrees of flexion</source>
      <translation>adduction à 90 degrés de flexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>supine, hip and knee at 90 degrees</source>
      <translation>sur le dos, hanche et genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Cuff on the thigh just above the knee; strap straight down to an anchor below, at a right angle to the thigh.</source>
      <translation>Manchette sur la cuisse juste au-dessus du genou ; sangle à la verticale vers un ancrage en bas, à angle droit de la cuisse.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Hip flexion strength</source>
      <translation>Force de flexion de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>In line with the strap, cuff on the thigh just above the knee.</source>
      <translation>En ligne avec la sangle, manchette sur la cuisse juste au-dessus du genou.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Lift the knee toward the ceiling against the strap; sit tall.</source>
      <translation>Lever le genou vers le plafond contre la sangle ; rester assis bien droit.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall and level, then go on.</source>
      <translation>Assis bien droit et de niveau, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands on the table.</source>
      <translation>S'asseoir bien droit au bord d'une table ferme, hanche et genou à 90 degrés, pieds décollés du sol, mains sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>flexion</source>
      <translation>flexion</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>seated, hip and knee at 90 degrees</source>
      <translation>assis, hanche et genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Acute injury of knee, thigh or calf; ligament injury of the knee (MCL, ACL).</source>
      <translation>Blessure aiguë du genou, de la cuisse ou du mollet ; lésion ligamentaire du genou (LCM, LCA).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Cuff on the front of the shin just above the ankle; strap level to an anchor behind, at a right angle to the shin.</source>
      <translation>Manchette sur l'avant du tibia juste au-dessus de la cheville ; sangle horizontale vers un ancrage derrière, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Early after an ACL graft: knee extension against resistance only with clearance.</source>
      <translation>Peu après une greffe du LCA : extension de genou contre résistance seulement avec autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>In line with the strap, cuff on the front of the shin just above the ankle.</source>
      <translation>En ligne avec la sangle, manchette sur l'avant du tibia juste au-dessus de la cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Knee extension strength</source>
      <translation>Force d'extension de genou</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Measure the lever arm: knee joint line to the middle of the cuff.</source>
      <translation>Mesurer le bras de levier : de l'interligne du genou au milieu de la manchette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Push the shin forward against the strap; do not lean back.</source>
      <translation>Pousser le tibia vers l'avant contre la sangle ; ne pas se pencher en arrière.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Recent knee or hip surgery, or a ligament graft, without clearance.</source>
      <translation>Chirurgie récente du genou ou de la hanche, ou greffe ligamentaire, sans autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee</source>
      <translation>genou</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee extension</source>
      <translation>extension de genou</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Cuff behind the shin just above the ankle; strap level to an anchor in front, at a right angle to the shin.</source>
      <translation>Manchette derrière la jambe juste au-dessus de la cheville ; sangle horizontale vers un ancrage devant, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Fresh hamstring strain.</source>
      <translation>Lésion récente des ischio-jambiers.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>In line with the strap, cuff behind the shin just above the ankle.</source>
      <translation>En ligne avec la sangle, manchette derrière la jambe juste au-dessus de la cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Knee flexion strength</source>
      <translation>Force de flexion de genou</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Pull the heel back under the table against the strap; do not lean forward.</source>
      <translation>Tirer le talon en arrière sous la table contre la sangle ; ne pas se pencher en avant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>knee flexion</source>
      <translation>flexion de genou</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Hip replacement: no crossing of the middle.</source>
      <translation>Prothèse de hanche : ne pas croiser la ligne médiane.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Leg passes</source>
      <translation>Passages de jambe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Let the knee open outward, then pass it slowly across to the other side and back.</source>
      <translation>Laisser le genou s'ouvrir vers l'extérieur, puis le passer lentement de l'autre côté et revenir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lie on the back, arms out to the sides, the other leg straight.</source>
      <translation>S'allonger sur le dos, bras écartés sur les côtés, l'autre jambe tendue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lift the tested leg with the knee bent above the hip.</source>
      <translation>Lever la jambe testée, genou fléchi au-dessus de la hanche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Slowly through the middle.</source>
      <translation>Lentement au milieu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>leg crosses the body and opens again</source>
      <translation>la jambe croise le corps et s'ouvre de nouveau</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>supine, arms out, the other leg straight</source>
      <translation>sur le dos, bras écartés, l'autre jambe tendue</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Fresh muscle strain of thigh or groin.</source>
      <translation>Lésion musculaire récente de la cuisse ou de l'aine.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Leg swings</source>
      <translation>Balancers de jambe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Stand on the other leg, side-on to a firm support, a hand on it.</source>
      <translation>Se tenir sur l'autre jambe, de profil à un appui stable, une main dessus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Swing the straight leg forward and back, loose from the hip, a little further each time.</source>
      <translation>Balancer la jambe tendue d'avant en arrière, souple depuis la hanche, un peu plus loin à chaque fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk and hips quiet, then go on.</source>
      <translation>Tronc et hanches calmes, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk stays quiet; the leg swings.</source>
      <translation>Le tronc reste calme ; la jambe balance.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>flexion and extension swing</source>
      <translation>balancer en flexion et extension</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Begin at walking pace.</source>
      <translation>Commence à l'allure de la marche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Low hips, chest over the foot.</source>
      <translation>Hanches basses, poitrine au-dessus du pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Pivot drill</source>
      <translation>Exercice de pivot</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Step in, plant the tested foot, turn over it and push off the other way; walk back and keep still.</source>
      <translation>Arriver, planter le pied testé, tourner dessus et repartir de l'autre côté ; revenir en marchant et rester immobile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Three steps to a cone; the way out lies to the other side.</source>
      <translation>Trois pas jusqu'à un cône ; la sortie est de l'autre côté.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>plant and pivot</source>
      <translation>appui et pivot</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>running in, planting the tested foot, turning</source>
      <translation>arrivée en courant, appui du pied testé, rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Back of the wrist of the tapping hand, like a watch.</source>
      <translation>Dos du poignet de la main qui touche, comme une montre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Feet wider makes it easier.</source>
      <translation>Pieds plus écartés : c'est plus facile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips quiet, then go on.</source>
      <translation>Hanches calmes, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips up and quiet, then go on.</source>
      <translation>Hanches hautes et calmes, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Lift the hand, tap the hip on the same side clearly, set the hand down softly; ten taps, then the other hand.</source>
      <translation>Lever la main, toucher nettement la hanche du même côté, reposer la main en douceur ; dix touches, puis l'autre main.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pain in wrist or shoulder under load.</source>
      <translation>Douleur au poignet ou à l'épaule en charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pelvic rotation</source>
      <translation>Rotation du bassin</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank on the hands, feet a little wider than the hips.</source>
      <translation>Planche sur les mains, pieds un peu plus écartés que les hanches.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank with hip taps</source>
      <translation>Planche avec touches de hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>The pelvis does not turn.</source>
      <translation>Le bassin ne tourne pas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Wrist sensor on the hand that taps; pelvis sensor on the sacrum.</source>
      <translation>Capteur de poignet sur la main qui touche ; capteur du bassin sur le sacrum.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>anti-rotation</source>
      <translation>anti-rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>plank on the hands, one hand taps the hip</source>
      <translation>planche sur les mains, une main touche la hanche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>A hand on the pelvis feels when it lifts.</source>
      <translation>Une main sur le bassin sent quand il se soulève.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Go only as far as is comfortable, wait a moment at the end, and come back.</source>
      <translation>Va seulement aussi loin que c'est confortable, attends un instant au bout, et reviens.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Hold the knee still with a hand or a rolled towel: a loose knee adds its own rotation.</source>
      <translation>Tenir le genou immobile avec une main ou une serviette roulée : un genou libre ajoute sa propre rotation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Let the foot sink inward across the other leg as far as it goes by itself.</source>
      <translation>Laisser descendre le pied vers l'intérieur, par-dessus l'autre jambe, aussi loin qu'il va seul.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Lie face down, hips straight and together, tested knee at 90 degrees, the other leg flat.</source>
      <translation>S'allonger à plat ventre, hanches tendues et jointes, genou testé à 90 degrés, l'autre jambe à plat.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip ER, active range</source>
      <translation>RE de hanche à plat ventre, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip external rotation, active range</source>
      <translation>Rotation externe de hanche à plat ventre, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Recent hip surgery or hip replacement without clearance.</source>
      <translation>Chirurgie récente de hanche ou prothèse de hanche sans autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Sharp pain in hip or groin during rotation.</source>
      <translation>Douleur vive à la hanche ou à l'aine pendant la rotation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Slowly, and never force the end.</source>
      <translation>Lentement, et ne force jamais au bout.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>external rotation</source>
      <translation>rotation externe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>prone, hip straight, knee at 90 degrees</source>
      <translation>à plat ventre, hanche tendue, genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Acute injury of hip, groin or knee; ligament injury of the knee (MCL, ACL).</source>
      <translation>Blessure aiguë de la hanche, de l'aine ou du genou ; lésion ligamentaire du genou (LCM, LCA).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor at the outer side, at a right angle to the shin.</source>
      <translation>Manchette juste au-dessus de la malléole interne ; sangle horizontale vers un ancrage côté externe, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Let go the moment the pelvis lifts.</source>
      <translation>Relâche dès que le bassin se soulève.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Measure the lever arm: inner knee joint line to the middle of the cuff.</source>
      <translation>Mesurer le bras de levier : de l'interligne interne du genou au milieu de la manchette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip ER strength</source>
      <translation>Force de RE de hanche à plat ventre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip external rotation strength</source>
      <translation>Force de rotation externe de hanche à plat ventre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Pull the foot inward across the other leg; both hip bones stay on the table.</source>
      <translation>Tirer le pied vers l'intérieur, par-dessus l'autre jambe ; les deux os du bassin restent sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Start with the shin about 5 degrees turned outward (hip in slight internal rotation), strap taut.</source>
      <translation>Commencer avec le tibia tourné d'environ 5 degrés vers l'extérieur (hanche en légère rotation interne), sangle tendue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Let the foot sink outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Laisser descendre le pied vers l'extérieur, loin de l'autre jambe, aussi loin qu'il va seul.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip IR, active range</source>
      <translation>RI de hanche à plat ventre, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip internal rotation, active range</source>
      <translation>Rotation interne de hanche à plat ventre, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor at the inner side, at a right angle to the shin.</source>
      <translation>Manchette juste au-dessus de la malléole externe ; sangle horizontale vers un ancrage côté interne, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip IR strength</source>
      <translation>Force de RI de hanche à plat ventre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip internal rotation strength</source>
      <translation>Force de rotation interne de hanche à plat ventre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Push the foot outward, away from the other leg; both hip bones stay on the table.</source>
      <translation>Pousser le pied vers l'extérieur, loin de l'autre jambe ; les deux os du bassin restent sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Start with the shin upright or turned outward by about 5 degrees, strap taut.</source>
      <translation>Commencer avec le tibia vertical ou tourné d'environ 5 degrés vers l'extérieur, sangle tendue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Front of the shin of the top leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Avant du tibia de la jambe du dessus, une main sous le genou, flèche vers le genou.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Hip replacement with limits on rotation.</source>
      <translation>Prothèse de hanche avec limites de rotation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Knees stay together; lift the top foot in two seconds, lower it in two.</source>
      <translation>Les genoux restent joints ; lever le pied du dessus en deux secondes, le descendre en deux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, knees together on a pillow.</source>
      <translation>S'allonger sur l'autre côté, hanches à 45 degrés, genoux à 90, genoux joints sur un coussin.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Loop the mini band round both ankles; begin without it.</source>
      <translation>Passer le mini-élastique autour des deux chevilles ; commencer sans.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Only the foot moves.</source>
      <translation>Seul le pied bouge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Reverse clam</source>
      <translation>Coquillage inversé</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Stack your hips, then go on.</source>
      <translation>Remets les hanches l'une sur l'autre, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, knees together</source>
      <translation>sur l'autre côté, hanches à 45 et genoux à 90 degrés, genoux joints</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Begin without weight; note the weight when there is one.</source>
      <translation>Commencer sans charge ; noter la charge s'il y en a une.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Chest over your hips.</source>
      <translation>Poitrine au-dessus des hanches.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Front knee over the foot; chest turns with the hips.</source>
      <translation>Genou avant au-dessus du pied ; la poitrine tourne avec les hanches.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Open the hip, step round into a lunge in two seconds, and push back in two.</source>
      <translation>Ouvrir la hanche, pivoter en fente en deux secondes, et repousser en deux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Rotary lunge</source>
      <translation>Fente rotative</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Stand tall, feet together; mark the place to step to, behind and to the side.</source>
      <translation>Se tenir bien droit, pieds joints ; marquer l'endroit où poser le pied, derrière et sur le côté.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>lunge with rotation</source>
      <translation>fente avec rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>standing, stepping outward into a lunge</source>
      <translation>debout, pas vers l'extérieur en fente</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Cuff just above the inner ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manchette juste au-dessus de la malléole interne ; sangle horizontale et bien tendue, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Seated hip external rotation</source>
      <translation>Rotation externe de hanche assis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit heavy on both sides.</source>
      <translation>Reste lourd sur les deux fesses.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor.</source>
      <translation>S'asseoir bien droit au bord d'une table ferme, hanche et genou à 90 degrés, pieds décollés du sol.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Turn the foot inward toward the other leg; the knee stays where it is.</source>
      <translation>Tourner le pied vers l'intérieur, vers l'autre jambe ; le genou reste où il est.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip ER, all-out series</source>
      <translation>RE de hanche assis, série à fond</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip external rotation, all-out series</source>
      <translation>Rotation externe de hanche assis, série à fond</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Twenty-four pulls of seven seconds, each as hard as you can, three seconds of rest; never save strength.</source>
      <translation>Vingt-quatre tractions de sept secondes, chacune aussi fort que possible, trois secondes de repos ; ne jamais économiser ses forces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip ER, strength endurance</source>
      <translation>RE de hanche assis, force-endurance</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip external rotation, strength endurance</source>
      <translation>Rotation externe de hanche assis, force-endurance</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Ten pulls of five seconds, each as hard as you can, ten seconds of rest between them.</source>
      <translation>Dix tractions de cinq secondes, chacune aussi fort que possible, dix secondes de repos entre elles.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Let go fully and keep still; then pull as fast and as hard as you can, and hold for two seconds.</source>
      <translation>Relâcher complètement et rester immobile ; puis tirer aussi vite et aussi fort que possible, et tenir deux secondes.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip ER, fast and hard</source>
      <translation>RE de hanche assis, vite et fort</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip external rotation, fast and hard</source>
      <translation>Rotation externe de hanche assis, vite et fort</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>A rolled towel under the thigh keeps it level.</source>
      <translation>Une serviette roulée sous la cuisse la garde horizontale.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip ER, active range</source>
      <translation>RE de hanche assis, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip external rotation, active range</source>
      <translation>Rotation externe de hanche assis, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands beside you.</source>
      <translation>S'asseoir bien droit au bord d'une table ferme, hanche et genou à 90 degrés, pieds décollés du sol, mains de chaque côté.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Turn the foot inward toward the other leg as far as it goes by itself.</source>
      <translation>Tourner le pied vers l'intérieur, vers l'autre jambe, aussi loin qu'il va seul.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Cuff just above the outer ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manchette juste au-dessus de la malléole externe ; sangle horizontale et bien tendue, à angle droit du tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip IR</source>
      <translation>RI de hanche assis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip internal rotation</source>
      <translation>Rotation interne de hanche assis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Turn the foot outward, away from the other leg; the knee stays where it is.</source>
      <translation>Tourner le pied vers l'extérieur, loin de l'autre jambe ; le genou reste où il est.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip IR, active range</source>
      <translation>RI de hanche assis, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip internal rotation, active range</source>
      <translation>Rotation interne de hanche assis, amplitude active</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Turn the foot outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Tourner le pied vers l'extérieur, loin de l'autre jambe, aussi loin qu'il va seul.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Back of the wrist, like a watch.</source>
      <translation>Dos du poignet, comme une montre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Band at elbow height; sensor on the back of the wrist.</source>
      <translation>Élastique à hauteur du coude ; capteur sur le dos du poignet.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Elbow stays at your side.</source>
      <translation>Le coude reste contre ton côté.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Sharp pain in the shoulder.</source>
      <translation>Douleur vive à l'épaule.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder ER with a band</source>
      <translation>RE d'épaule avec élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder external rotation with a band</source>
      <translation>Rotation externe d'épaule avec élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Stand side-on to the anchor, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Se tenir de profil à l'ancrage, serviette entre coude et côtes, coude à 90 degrés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Turn the forearm out against the band, come back slowly, twenty times.</source>
      <translation>Tourner l'avant-bras vers l'extérieur contre l'élastique, revenir lentement, vingt fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>shoulder</source>
      <translation>épaule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>standing, elbow at the side and bent to 90 degrees</source>
      <translation>debout, coude au corps et fléchi à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Acute injury of shoulder or elbow.</source>
      <translation>Blessure aiguë de l'épaule ou du coude.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the other side, at a right angle to the forearm.</source>
      <translation>Manchette au poignet ; sangle horizontale vers un ancrage à hauteur du coude de l'autre côté, à angle droit de l'avant-bras.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Elbow on the towel, trunk quiet.</source>
      <translation>Coude sur la serviette, tronc calme.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>In line with the strap, cuff on the wrist.</source>
      <translation>En ligne avec la sangle, manchette au poignet.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Measure the lever arm: point of the elbow to the middle of the cuff.</source>
      <translation>Mesurer le bras de levier : de la pointe du coude au milieu de la manchette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Recent shoulder surgery or dislocation without clearance.</source>
      <translation>Chirurgie ou luxation récente de l'épaule sans autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder ER strength</source>
      <translation>Force de RE d'épaule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder external rotation strength</source>
      <translation>Force de rotation externe d'épaule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall on a chair, towel between elbow and ribs, elbow at 90 degrees, forearm pointing ahead.</source>
      <translation>S'asseoir bien droit sur une chaise, serviette entre coude et côtes, coude à 90 degrés, avant-bras pointé devant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall, trunk quiet, then pull again.</source>
      <translation>Assis bien droit, tronc calme, puis tire de nouveau.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Turn the forearm outward against the strap; the elbow stays on the towel.</source>
      <translation>Tourner l'avant-bras vers l'extérieur contre la sangle ; le coude reste sur la serviette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>seated, elbow at the side and bent to 90 degrees</source>
      <translation>assis, coude au corps et fléchi à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>In line with the band.</source>
      <translation>En ligne avec l'élastique.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder IR with a band</source>
      <translation>RI d'épaule avec élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder internal rotation with a band</source>
      <translation>Rotation interne d'épaule avec élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Stand side-on to the anchor, tested arm next to it, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Se tenir de profil à l'ancrage, bras testé de son côté, serviette entre coude et côtes, coude à 90 degrés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Turn the forearm in across the belly against the band, come back slowly, twenty times.</source>
      <translation>Tourner l'avant-bras vers l'intérieur, devant le ventre, contre l'élastique, revenir lentement, vingt fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the same side, at a right angle to the forearm.</source>
      <translation>Manchette au poignet ; sangle horizontale vers un ancrage à hauteur du coude du même côté, à angle droit de l'avant-bras.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder IR strength</source>
      <translation>Force de RI d'épaule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder internal rotation strength</source>
      <translation>Force de rotation interne d'épaule</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Turn the forearm inward across the belly against the strap; the elbow stays on the towel.</source>
      <translation>Tourner l'avant-bras vers l'intérieur, devant le ventre, contre la sangle ; le coude reste sur la serviette.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Band from the ankle to a low anchor behind, with the cell in line.</source>
      <translation>Élastique de la cheville à un ancrage bas derrière, avec le capteur de force en ligne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Front of the shin of the bottom leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Avant du tibia de la jambe du dessous, une main sous le genou, flèche vers le genou.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>In line with the band, between anchor and ankle cuff.</source>
      <translation>En ligne avec l'élastique, entre l'ancrage et la manchette de cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lie on the tested side, head supported, bottom hip straight and knee at 90 degrees.</source>
      <translation>S'allonger sur le côté testé, tête soutenue, hanche du dessous tendue et genou à 90 degrés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lift the foot in one second, lower it in three, rest one, and again.</source>
      <translation>Lever le pied en une seconde, le descendre en trois, une de repos, et recommencer.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lower slowly: three, two, one.</source>
      <translation>Descends lentement : trois, deux, un.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Only the foot moves: hips stacked, belly firm.</source>
      <translation>Seul le pied bouge : hanches l'une sur l'autre, ventre ferme.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Side-lying hip external rotation</source>
      <translation>Rotation externe de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>The thigh rests on the table; the foot of the bottom leg does the work.</source>
      <translation>La cuisse repose sur la table ; le pied de la jambe du dessous fait le travail.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>side-lying on the tested side, hip straight, knee at 90 degrees</source>
      <translation>sur le côté testé, hanche tendue, genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lie on the tested side, head supported; bottom hip straight, bottom knee at 90 degrees; the top leg rests in front on a pillow.</source>
      <translation>S'allonger sur le côté testé, tête soutenue ; hanche du dessous tendue, genou du dessous à 90 degrés ; la jambe du dessus repose devant sur un coussin.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lift the bottom foot toward the ceiling against the strap; hips stay stacked.</source>
      <translation>Lever le pied du dessous vers le plafond contre la sangle ; les hanches restent l'une sur l'autre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip ER strength</source>
      <translation>Force de RE de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip external rotation strength</source>
      <translation>Force de rotation externe de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Strap straight down to a low anchor, at a right angle to the shin, shin level and strap taut.</source>
      <translation>Sangle à la verticale vers un ancrage bas, à angle droit du tibia, tibia horizontal et sangle tendue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The bottom thigh lies on the table. Cuff just above the inner ankle bone of the bottom leg.</source>
      <translation>La cuisse du dessous repose sur la table. Manchette juste au-dessus de la malléole interne de la jambe du dessous.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The weight of shin and foot is largest here: take the relaxed reading at the test angle before the first trial.</source>
      <translation>Le poids de la jambe et du pied est ici le plus grand : faire la mesure relâchée à l'angle du test avant le premier essai.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone of the top leg.</source>
      <translation>Manchette juste au-dessus de la malléole externe de la jambe du dessus.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lie on the other side, head supported; top hip straight and top knee at 90 degrees, thigh level on a firm pillow between the knees.</source>
      <translation>S'allonger sur l'autre côté, tête soutenue ; hanche du dessus tendue et genou du dessus à 90 degrés, cuisse horizontale sur un coussin ferme entre les genoux.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lift the top foot toward the ceiling against the strap; the knee stays on the pillow, hips stay stacked.</source>
      <translation>Lever le pied du dessus vers le plafond contre la sangle ; le genou reste sur le coussin, les hanches restent l'une sur l'autre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip IR strength</source>
      <translation>Force de RI de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip internal rotation strength</source>
      <translation>Force de rotation interne de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>side-lying on the other side, hip straight, knee at 90 degrees</source>
      <translation>sur l'autre côté, hanche tendue, genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Easier: knees bent, on the lower knee.</source>
      <translation>Plus facile : genoux fléchis, sur le genou du dessous.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips in line with shoulders and feet; hold, and breathe.</source>
      <translation>Hanches alignées avec épaules et pieds ; tiens, et respire.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips up and stacked, then go on.</source>
      <translation>Hanches hautes et l'une sur l'autre, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Lie on the tested side, elbow under the shoulder, legs straight; lift the hips once for the still pose.</source>
      <translation>S'allonger sur le côté testé, coude sous l'épaule, jambes tendues ; lever les hanches une fois pour la pose immobile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Pain in the shoulder under load.</source>
      <translation>Douleur à l'épaule en charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Side plank</source>
      <translation>Planche latérale</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>anti-lateral-flexion</source>
      <translation>anti-flexion latérale</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>side plank on the tested side, on the forearm</source>
      <translation>planche latérale sur le côté testé, sur l'avant-bras</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Bend the knee in two seconds as deep as you control, stand up in two; five times.</source>
      <translation>Fléchir le genou en deux secondes aussi bas que contrôlé, remonter en deux ; cinq fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Both hips forward, then go on.</source>
      <translation>Les deux hanches vers l'avant, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Cannot stand safely on one leg.</source>
      <translation>Ne peut pas tenir sans risque sur une jambe.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Not cleared for single-leg loading after injury or surgery.</source>
      <translation>Pas encore autorisé à charger une jambe après blessure ou chirurgie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Single-leg squat, free leg behind</source>
      <translation>Squat sur une jambe, jambe libre derrière</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is behind, knee bent to 90 degrees.</source>
      <translation>Se tenir sur la jambe testée, bras croisés ; la jambe libre est derrière, genou fléchi à 90 degrés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Still pose on both feet, knees straight, facing ahead.</source>
      <translation>Pose immobile sur les deux pieds, genoux tendus, face à l'avant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>single-leg squat</source>
      <translation>squat sur une jambe</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>standing on the tested leg, free leg behind</source>
      <translation>debout sur la jambe testée, jambe libre derrière</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Single-leg squat, free leg in front</source>
      <translation>Squat sur une jambe, jambe libre devant</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is held straight in front, heel just off the floor.</source>
      <translation>Se tenir sur la jambe testée, bras croisés ; la jambe libre est tendue devant, talon juste au-dessus du sol.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>standing on the tested leg, free leg in front</source>
      <translation>debout sur la jambe testée, jambe libre devant</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Single-leg squat, free leg in the middle</source>
      <translation>Squat sur une jambe, jambe libre au milieu</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is beside the standing leg, knee straight.</source>
      <translation>Se tenir sur la jambe testée, bras croisés ; la jambe libre est à côté de la jambe d'appui, genou tendu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>standing on the tested leg, free leg in the middle</source>
      <translation>debout sur la jambe testée, jambe libre au milieu</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>A sprint of a few seconds that ends at the station; take the still pose before the sprint.</source>
      <translation>Un sprint de quelques secondes qui finit à la station ; prendre la pose immobile avant le sprint.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Heart or blood-pressure limits on hard effort.</source>
      <translation>Limites cardiaques ou de tension artérielle pour l'effort intense.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Not cleared for sprinting.</source>
      <translation>Pas encore autorisé à sprinter.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Rotation after a sprint</source>
      <translation>Rotation après un sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Same quality, tired or not.</source>
      <translation>La même qualité, fatigué ou non.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Sprint, walk in, stand on the tested leg: turn the body over the stance foot and back, six times, as clean as before the sprint.</source>
      <translation>Sprinter, revenir en marchant, se tenir sur la jambe testée : tourner le corps sur le pied d'appui et revenir, six fois, aussi proprement qu'avant le sprint.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>The count starts when the athlete is back.</source>
      <translation>Le décompte commence quand l'athlète est revenu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>hip rotation under fatigue after a sprint</source>
      <translation>rotation de hanche sous fatigue après un sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>standing on the tested leg right after a sprint</source>
      <translation>debout sur la jambe testée juste après un sprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Clear floor; a turn disc makes it harder.</source>
      <translation>Sol dégagé ; un disque de rotation le rend plus difficile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee over the foot all the way.</source>
      <translation>Genou au-dessus du pied tout du long.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee, hip and foot turn as one.</source>
      <translation>Genou, hanche et pied tournent d'un bloc.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stance-foot pivot</source>
      <translation>Pivot sur le pied d'appui</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stand on the tested leg, knee soft, heel light; the other foot just touches the floor.</source>
      <translation>Se tenir sur la jambe testée, genou souple, talon léger ; l'autre pied effleure le sol.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Turn hips and foot together outward on the ball of the foot, stop, and turn back.</source>
      <translation>Tourner hanches et pied ensemble vers l'extérieur sur l'avant-pied, s'arrêter, et revenir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>pivot of the body over the stance foot</source>
      <translation>pivot du corps sur le pied d'appui</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>standing on the tested leg</source>
      <translation>debout sur la jambe testée</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down maker, colour, rest length and stretch of the band.</source>
      <translation>Un capteur de force en ligne donne des newtons ; sans lui, noter marque, couleur, longueur au repos et étirement de l'élastique.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Band from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Élastique de la cheville à un ancrage à hauteur de cheville de la jambe fléchie, côté externe ; noter hauteur, côté et distance.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Draw the foot inward behind the other leg in one second, let it back in three, rest one.</source>
      <translation>Tirer le pied vers l'intérieur derrière l'autre jambe en une seconde, le laisser revenir en trois, une de repos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Hips face ahead and stay level; the knee points down.</source>
      <translation>Les hanches restent face à l'avant et de niveau ; le genou pointe vers le bas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Ligament injury of the knee (MCL, ACL): attach above the knee or leave it out.</source>
      <translation>Lésion ligamentaire du genou (LCM, LCA) : attacher au-dessus du genou ou ne pas le faire.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Slowly back: three, two, one.</source>
      <translation>Reviens lentement : trois, deux, un.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Stand on the other leg, a hand on a firm support, thigh upright, tested knee bent so that the shin is level behind you.</source>
      <translation>Se tenir sur l'autre jambe, une main sur un appui stable, cuisse verticale, genou testé fléchi, tibia horizontal derrière soi.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip ER</source>
      <translation>RE de hanche debout à l'élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip external rotation</source>
      <translation>Rotation externe de hanche debout à l'élastique</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>standing on the other leg, tested knee bent to 90 degrees</source>
      <translation>debout sur l'autre jambe, genou testé fléchi à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down the weight of the stack.</source>
      <translation>Un capteur de force en ligne donne des newtons ; sans lui, noter le poids de la pile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Cable from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Poulie de la cheville à un ancrage à hauteur de cheville de la jambe fléchie, côté externe ; noter hauteur, côté et distance.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>In line with the cable, between anchor and ankle cuff.</source>
      <translation>En ligne avec le câble, entre l'ancrage et la manchette de cheville.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip ER</source>
      <translation>RE de hanche debout à la poulie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip external rotation</source>
      <translation>Rotation externe de hanche debout à la poulie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>All within 20 seconds; the hips face ahead.</source>
      <translation>Le tout en 20 secondes ; les hanches restent face à l'avant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Finish where you began and keep still.</source>
      <translation>Finis là où tu as commencé et reste immobile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips face ahead; only the leg turns.</source>
      <translation>Hanches face à l'avant ; seule la jambe tourne.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips level and ahead, then again.</source>
      <translation>Hanches de niveau et face à l'avant, puis recommence.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Sensor on the shin; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Capteur sur le tibia ; un capteur de cuisse seul n'est pas accepté, la peau tourne sur l'os.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Stand on the other leg, a hand on a firm support, hips level.</source>
      <translation>Se tenir sur l'autre jambe, une main sur un appui stable, hanches de niveau.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Standing hip rotation check</source>
      <translation>Contrôle de la rotation de hanche debout</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Tested knee straight, foot just clear of the floor, toes pointing ahead.</source>
      <translation>Genou testé tendu, pied juste décollé du sol, orteils pointés devant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Turn the whole leg out, then in one go in, and back to the start; then keep still.</source>
      <translation>Tourner toute la jambe vers l'extérieur, puis d'un trait vers l'intérieur, et revenir au départ ; puis rester immobile.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>rotation arc</source>
      <translation>arc de rotation</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>standing on the other leg, tested knee straight, foot just clear of the floor</source>
      <translation>debout sur l'autre jambe, genou testé tendu, pied juste décollé du sol</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Sensor on the instep; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Capteur sur le cou-de-pied ; un capteur de cuisse seul n'est pas accepté, la peau tourne sur l'os.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Standing hip rotation check, foot sensor</source>
      <translation>Contrôle de la rotation de hanche debout, capteur de pied</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Let the free hip come level, then go on.</source>
      <translation>Laisse la hanche libre revenir de niveau, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Lower the other heel to the floor in two seconds, just touch, and come up in two; five times.</source>
      <translation>Descendre l'autre talon au sol en deux secondes, effleurer, et remonter en deux ; cinq fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Stand on the tested leg on a step, hands on the hips, the other foot free in front; note the height of the step.</source>
      <translation>Se tenir sur la jambe testée sur une marche, mains sur les hanches, l'autre pied libre devant ; noter la hauteur de la marche.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Step-down</source>
      <translation>Descente de marche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Still pose on both feet on the step, facing ahead.</source>
      <translation>Pose immobile sur les deux pieds sur la marche, face à l'avant.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>standing on the tested leg on a step</source>
      <translation>debout sur la jambe testée sur une marche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>step-down</source>
      <translation>descente de marche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Draw the foot inward with the strap, slowly, until you feel a gentle stretch; rest there, and let it back.</source>
      <translation>Tirer le pied vers l'intérieur avec la sangle, lentement, jusqu'à sentir un léger étirement ; y rester, puis laisser revenir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Gently: the strap helps, it does not pull you further.</source>
      <translation>En douceur : la sangle aide, elle ne te tire pas plus loin.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Hip replacement, recent hip surgery or arthroscopy without clearance.</source>
      <translation>Prothèse de hanche, chirurgie récente de hanche ou arthroscopie sans autorisation.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Ligament injury of the knee: hold the strap above the ankle, or leave the exercise out.</source>
      <translation>Lésion ligamentaire du genou : tenir la sangle au-dessus de la cheville, ou ne pas faire l'exercice.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Loop the strap round the foot and hold its end with the other hand, in front of the other shin.</source>
      <translation>Passer la sangle autour du pied et tenir son bout de l'autre main, devant l'autre tibia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees.</source>
      <translation>S'asseoir bien droit au bord d'une table ferme, hanche et genou à 90 degrés.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip ER</source>
      <translation>RE de hanche aidée par sangle</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip external rotation</source>
      <translation>Rotation externe de hanche aidée par sangle</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>The hips stay level; the strap only helps, it never forces.</source>
      <translation>Les hanches restent de niveau ; la sangle aide seulement, elle ne force jamais.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>A weight in the hand of the tested side; note the weight.</source>
      <translation>Une charge dans la main du côté testé ; noter la charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Do not lean away from the weight.</source>
      <translation>Ne te penche pas à l'opposé de la charge.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Suitcase carry</source>
      <translation>Port de valise</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>anti-lateral-flexion, weight on the tested side</source>
      <translation>anti-flexion latérale, charge du côté testé</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>From the hip, not from the foot.</source>
      <translation>Depuis la hanche, pas depuis le pied.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Hips heavy on the mat, then go on.</source>
      <translation>Hanches lourdes sur le tapis, puis continue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Lie on the back, legs straight and a hand's width apart, arms beside you.</source>
      <translation>S'allonger sur le dos, jambes tendues à une largeur de main, bras le long du corps.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Roll the whole leg outward from the hip, slowly, rest, and roll it back to the middle.</source>
      <translation>Rouler toute la jambe vers l'extérieur depuis la hanche, lentement, attendre, et la ramener au milieu.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip ER</source>
      <translation>RE de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip external rotation</source>
      <translation>Rotation externe de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Toes of the tested foot point to the ceiling at the start.</source>
      <translation>Au départ, les orteils du pied testé pointent vers le plafond.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>supine, knee straight</source>
      <translation>sur le dos, genou tendu</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Lie on the back, tested shin hanging over the end of the table, knee at 90 degrees; the other foot on the table.</source>
      <translation>S'allonger sur le dos, jambe testée pendante au bout de la table, genou à 90 degrés ; l'autre pied sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip ER strength</source>
      <translation>Force de RE de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip external rotation strength</source>
      <translation>Force de rotation externe de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Thigh flat on the table, hip straight; a folded towel under the knee.</source>
      <translation>Cuisse à plat sur la table, hanche tendue ; une serviette pliée sous le genou.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Turn the foot inward toward the other leg; the thigh stays on the table.</source>
      <translation>Tourner le pied vers l'intérieur, vers l'autre jambe ; la cuisse reste sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>supine, shank over the table's end, hip straight, knee at 90 degrees</source>
      <translation>sur le dos, jambe au bout de la table, hanche tendue, genou à 90 degrés</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip IR strength</source>
      <translation>Force de RI de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip internal rotation strength</source>
      <translation>Force de rotation interne de hanche sur le dos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Turn the foot outward, away from the other leg; the thigh stays on the table.</source>
      <translation>Tourner le pied vers l'extérieur, loin de l'autre jambe ; la cuisse reste sur la table.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Do not stop in the middle; wait a moment at each end.</source>
      <translation>Ne t'arrête pas au milieu ; attends un instant à chaque bout.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Feel both iliac crests: level, right high or left high. You are asked for it after the set.</source>
      <translation>Palper les deux crêtes iliaques : de niveau, droite haute ou gauche haute. Cela est demandé après la série.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning inward (IR)</source>
      <translation>Première douleur vers l'intérieur (RI)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning outward (ER)</source>
      <translation>Première douleur vers l'extérieur (RE)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Iliac crests, felt with both hands</source>
      <translation>Crêtes iliaques, palpées des deux mains</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Say at once when it first hurts: the coach notes the angle. No pain is noted as pain-free to the end.</source>
      <translation>Dis-le dès que ça fait mal : le coach note l'angle. L'absence de douleur est notée comme indolore jusqu'au bout.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>The angle on the screen at the first pain, each way, is asked for after the set; leave it empty where nothing hurt.</source>
      <translation>L'angle à l'écran à la première douleur, dans chaque sens, est demandé après la série ; laisser vide là où rien n'a fait mal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Turn the foot inward as far as it goes by itself, then in one go outward as far as it goes, and back inward: three times.</source>
      <translation>Tourner le pied vers l'intérieur aussi loin qu'il va seul, puis d'un trait vers l'extérieur aussi loin qu'il va, et de nouveau vers l'intérieur : trois fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>left high</source>
      <translation>gauche plus haute</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>level</source>
      <translation>à la même hauteur</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>right high</source>
      <translation>droite plus haute</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>A straight way of about 15 metres, own shoes, the same every time.</source>
      <translation>Une ligne droite d'environ 15 mètres, ses propres chaussures, les mêmes à chaque fois.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Cannot walk 20 steps without help.</source>
      <translation>Ne peut pas faire 20 pas sans aide.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Nothing to say while walking: compare with the last check.</source>
      <translation>Rien à dire pendant la marche : comparer avec le dernier contrôle.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Sensor on the shin of the side under test; ten strides of it are twenty steps.</source>
      <translation>Capteur sur le tibia du côté testé ; dix de ses cycles de marche font vingt pas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Stand still, then walk at your own pace until told to stop; look ahead.</source>
      <translation>Rester immobile, puis marcher à son rythme jusqu'au signal d'arrêt ; regarder devant soi.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk as always.</source>
      <translation>Marche comme d'habitude.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk check, 20 steps</source>
      <translation>Contrôle de la marche, 20 pas</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>gait</source>
      <translation>marche</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>pelvis</source>
      <translation>bassin</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking</source>
      <translation>en marchant</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking, from standing still</source>
      <translation>marche, départ immobile debout</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>a [[sensors]] table with segment = {lacking!r}</source>
      <translation>un tableau [[sensors]] avec segment = {lacking!r}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is no parameter of {rule}{name}</source>
      <translation>n'est pas un paramètre de {rule}{name}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}</source>
      <translation>est {rule!r}{rule2}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}, which is no compensation of this file</source>
      <translation>est {rule!r}{rule2}, qui n'est pas une compensation de ce fichier</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the protocol itself</source>
      <translation>nomme le protocole lui-même</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the signal {signal!r}, which there is not{near}</source>
      <translation>nomme le signal {signal!r}, qui n'existe pas{near}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>needs a sensor on the {said}</source>
      <translation>demande un capteur sur : {said}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>no parameters</source>
      <translation>aucun paramètre</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>nothing: the file has no [[compensations]]</source>
      <translation>rien : le fichier n'a pas de [[compensations]]</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>other protocols</source>
      <translation>d'autres protocoles</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>a number above amber, {amber:g}</source>
      <translation>un nombre supérieur à amber, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>is {use!r}{use2}</source>
      <translation>est {use!r}{use2}</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>a name of its own</source>
      <translation>un nom à lui</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>and unit go not together</source>
      <translation>et unit ne vont pas ensemble</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>choices, or the unit of a number</source>
      <translation>des choix, ou l'unité d'un nombre</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>gives no choice</source>
      <translation>ne donne aucun choix</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>is {name!r} again</source>
      <translation>est encore {name!r}</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>two different words or more</source>
      <translation>deux mots différents ou plus</translation>
    </message>
    <message>
      <location filename="domain/library/shelf.py" />
      <source>is {protocol_id!r} in the file {file}</source>
      <translation>est {protocol_id!r} dans le fichier {file}</translation>
    </message>
    <message>
      <location filename="domain/library/toml_file.py" />
      <source>TOML as in the files that ship</source>
      <translation>du TOML comme dans les fichiers livrés</translation>
    </message>
    <message>
      <location filename="domain/library/versions.py" />
      <source>is {version}, under which there is other content already: an edited protocol counts up</source>
      <translation>est {version}, sous laquelle existe déjà un autre contenu : un protocole modifié prend le numéro suivant</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>External rotation</source>
      <translation>Rotation externe</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest external rotation of the repetition from the anatomical zero.</source>
      <translation>Rotation externe la plus grande de la répétition depuis le zéro anatomique.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest internal rotation of the repetition from the anatomical zero.</source>
      <translation>Rotation interne la plus grande de la répétition depuis le zéro anatomique.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Internal rotation</source>
      <translation>Rotation interne</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Largest - smallest angle of the repetition.</source>
      <translation>Plus grand - plus petit angle de la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Not measurable: this position has no anatomical zero, so only the total arc holds.</source>
      <translation>Non mesurable : cette position n'a pas de zéro anatomique, seul l'arc total est donc valable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Science of the station, sections 2 and 6; error of rotation: JSSM 14-354.</source>
      <translation>Science de la station, sections 2 et 6 ; erreur de rotation : JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Tests that turn the limb both ways, with an angle that is known throughout the repetition.</source>
      <translation>Tests qui tournent le membre dans les deux sens, avec un angle connu pendant toute la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Total arc</source>
      <translation>Arc total</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>{valid} Needs an anatomical zero: alignment residual up to 3 deg.</source>
      <translation>{valid} Demande un zéro anatomique : résidu d'alignement jusqu'à 3 deg.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Band or cable sets with a cell in line. A band's force is its stretch: it is never a strength.</source>
      <translation>Séries à l'élastique ou à la poulie avec capteur de force en ligne. La force d'un élastique est son étirement : ce n'est jamais une force musculaire.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Clean excursion</source>
      <translation>Excursion propre</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Dynamic sets with a joint angle and a compensation rule whose sensors were seen.</source>
      <translation>Séries dynamiques avec un angle articulaire et une règle de compensation dont les capteurs ont été vus.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red once it was back inside for 500 ms</source>
      <translation>À l'intérieur : P contre rouge &lt; {inside_p:g} ; après un rouge, une fois revenu à l'intérieur pendant 500 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Integral of tension x lever arm x sin(angle of pull) over the joint angle of the concentric phase.</source>
      <translation>Intégrale de tension x bras de levier x sin(angle de traction) sur l'angle articulaire de la phase concentrique.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Largest excursion from the start of the repetition reached inside every limit.</source>
      <translation>Plus grande excursion depuis le début de la répétition, atteinte à l'intérieur de toutes les limites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Maximum of the filtered, tared force in line with the band: its stretch, never a strength.</source>
      <translation>Maximum de la force filtrée et tarée en ligne avec l'élastique : son étirement, jamais une force musculaire.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean over time of the filtered, tared force in line with the band over the repetition.</source>
      <translation>Moyenne dans le temps, sur la répétition, de la force filtrée et tarée en ligne avec l'élastique.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean tension</source>
      <translation>Tension moyenne</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: a gap in the tension.</source>
      <translation>Non mesurable : une lacune dans la tension.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: no cell in line with the band.</source>
      <translation>Non mesurable : aucun capteur de force en ligne avec l'élastique.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: the repetition was never inside every limit.</source>
      <translation>Non mesurable : la répétition n'a jamais été à l'intérieur de toutes les limites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Peak tension</source>
      <translation>Pic de tension</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>The angle of the pull is taken as it is set up; it turns with the limb</source>
      <translation>L'angle de la traction est pris tel qu'installé ; il tourne avec le membre</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Work against the band</source>
      <translation>Travail contre l'élastique</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>{band} Needs the angle throughout, a lever arm and the angle of the pull.</source>
      <translation>{band} Demande l'angle tout du long, un bras de levier et l'angle de la traction.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>5 SD has the lowest bias at 1 kHz (Dos'Santos 2017); quiet before the pull: Maffiuletti 2016.</source>
      <translation>5 SD ont le plus faible biais à 1 kHz (Dos'Santos 2017) ; calme avant la traction : Maffiuletti 2016.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Force before the pull</source>
      <translation>Force avant la traction</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Isometric sets whose repetitions are found in the force.</source>
      <translation>Séries isométriques dont les répétitions sont trouvées dans la force.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Mean of the unfiltered force in the quietest 200 ms before the pull.</source>
      <translation>Moyenne de la force non filtrée dans les 200 ms les plus calmes avant la traction.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>No filter</source>
      <translation>Sans filtre</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Not measurable: less than 200 ms of force before the pull.</source>
      <translation>Non mesurable : moins de 200 ms de force avant la traction.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset after the start</source>
      <translation>Début de la force après le départ</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset of the force - start of the repetition, where its threshold is crossed.</source>
      <translation>Début de la force - départ de la répétition, là où son seuil est franchi.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Pre-tension: rising, or above the slack that is allowed.</source>
      <translation>Prétension : croissante, ou au-dessus du jeu permis.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack take-up of up to 10 N (unverified) that is steady is the baseline</source>
      <translation>Un rattrapage du jeu stable jusqu'à 10 N (non vérifié) est la valeur de départ</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack taken up: steady, so it is the baseline.</source>
      <translation>Jeu rattrapé : stable, c'est donc la valeur de départ.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>The baseline was not steady.</source>
      <translation>La valeur de départ n'était pas stable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>{validity} Needs a quiet baseline before the pull.</source>
      <translation>{validity} Demande une valeur de départ calme avant la traction.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>(Peak of the same 200 ms mean - clean force) / that peak.</source>
      <translation>(Pic de la même moyenne sur 200 ms - force propre) / ce pic.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Best 200 ms mean of force wholly inside every limit (P against red &lt; 0.5), with no red excursion earlier unless back inside for 500 ms.</source>
      <translation>Meilleure moyenne de force sur 200 ms entièrement à l'intérieur de toutes les limites (P contre rouge &lt; 0.5), sans écart rouge auparavant, sauf retour à l'intérieur pendant 500 ms.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Borrowed share</source>
      <translation>Part empruntée</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force</source>
      <translation>Force propre</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force x lever arm x sin(angle of the pull to the shank).</source>
      <translation>Force propre x bras de levier x sin(angle de la traction avec la jambe).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean torque</source>
      <translation>Couple propre</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Definition of the station; it describes, it does not prove substitution.</source>
      <translation>Définition de la station ; elle décrit, elle ne prouve pas une substitution.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Half the spread when force and angle are moved by +/- {lag_uncertainty_s:.0f} ms (lag not verified by a tap test).</source>
      <translation>La moitié de l'écart quand force et angle sont décalés de +/- {lag_uncertainty_s:.0f} ms (décalage non vérifié par un test de tape).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red only once it was back inside for 500 ms</source>
      <translation>À l'intérieur : P contre rouge &lt; {inside_p:g} ; après un rouge, seulement une fois revenu à l'intérieur pendant 500 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Isometric make tests with a compensation rule whose sensors were seen throughout.</source>
      <translation>Tests isométriques « make » avec une règle de compensation dont les capteurs ont été vus tout du long.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: a sensor that watches a compensation was missing or had a gap.</source>
      <translation>Non mesurable : un capteur qui surveille une compensation manquait ou avait une lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no 200 ms of this repetition were inside every limit.</source>
      <translation>Non mesurable : aucune période de 200 ms de cette répétition n'était à l'intérieur de toutes les limites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no force, or a gap in it.</source>
      <translation>Non mesurable : pas de force, ou une lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the force of this repetition is nowhere above zero.</source>
      <translation>Non mesurable : la force de cette répétition n'est nulle part au-dessus de zéro.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the repetition is shorter than 200 ms.</source>
      <translation>Non mesurable : la répétition dure moins de 200 ms.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Window: 200 ms</source>
      <translation>Fenêtre : 200 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>{definition} Error: {error}</source>
      <translation>{definition} Erreur : {error}</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Held</source>
      <translation>Durée tenue</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>No phase was seen.</source>
      <translation>Aucune phase n'a été vue.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>None: it is a share.</source>
      <translation>Aucune : c'est une part.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>On tempo</source>
      <translation>Dans le tempo</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols that count seconds.</source>
      <translation>Protocoles qui comptent des secondes.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols with a tempo, and repetitions whose phases are known.</source>
      <translation>Protocoles avec un tempo, et répétitions dont les phases sont connues.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Science of the station, section 2.</source>
      <translation>Science de la station, section 2.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Seconds of all accepted holds or carries together.</source>
      <translation>Secondes de tous les maintiens ou portés acceptés ensemble.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Share of the accepted repetitions of which every phase that was seen lies within max(20 %, 0.3 s) of the prescribed tempo.</source>
      <translation>Part des répétitions acceptées dont chaque phase vue est à max(20 %, 0.3 s) près du tempo prescrit.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Always.</source>
      <translation>Toujours.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Definition of the station.</source>
      <translation>Définition de la station.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Not known.</source>
      <translation>Inconnue.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Of a set: 1.96 SEM of the test-retest figure that fits the test; not known for one repetition.</source>
      <translation>D'une série : 1.96 SEM de la valeur test-retest qui convient au test ; inconnue pour une seule répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>band or cable</source>
      <translation>élastique ou poulie</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>clean force</source>
      <translation>force propre</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>endurance</source>
      <translation>endurance</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>limb load</source>
      <translation>charge du membre</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>speed of the effort</source>
      <translation>vitesse de l'effort</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>steadiness</source>
      <translation>stabilité</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>strength</source>
      <translation>force</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>technique</source>
      <translation>technique</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Best moving average of the filtered force over 1 s inside the repetition.</source>
      <translation>Meilleure moyenne mobile de la force filtrée sur 1 s dans la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Definition of the station; of a good dynamometer CV &lt; 6 % (Curovic 2026).</source>
      <translation>Définition de la station ; d'un bon dynamomètre CV &lt; 6 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Filter: {filter_kind}, -3 dB near 10 Hz, delay removed; order and exact cut-off stand with the set</source>
      <translation>Filtre : {filter_kind}, -3 dB vers 10 Hz, retard retiré ; l'ordre et la coupure exacte figurent avec la série</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Impulse</source>
      <translation>Impulsion</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Integral of the filtered force above its baseline, from the onset to the end of the repetition.</source>
      <translation>Intégrale de la force filtrée au-dessus de sa valeur de départ, du début de la force à la fin de la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Isometric sets with a force sensor; never with a band or cable.</source>
      <translation>Séries isométriques avec un capteur de force ; jamais avec élastique ou poulie.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the filtered, tared force inside the repetition. {filter}.</source>
      <translation>Maximum de la force filtrée et tarée dans la répétition. {filter}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the tared force inside the repetition, unfiltered, without marked spikes.</source>
      <translation>Maximum de la force tarée dans la répétition, non filtrée, sans les pointes marquées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force of the repetition</source>
      <translation>Force moyenne de la répétition</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force over 1 s</source>
      <translation>Force moyenne sur 1 s</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean over time of the filtered force from start to end of the repetition.</source>
      <translation>Moyenne dans le temps de la force filtrée du début à la fin de la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: a gap in the force.</source>
      <translation>Non mesurable : une lacune dans la force.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no force samples in this repetition.</source>
      <translation>Non mesurable : aucun échantillon de force dans cette répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no onset found above a steady baseline.</source>
      <translation>Non mesurable : pas de début de la force trouvé au-dessus d'une valeur de départ stable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no second of force without a gap.</source>
      <translation>Non mesurable : aucune seconde de force sans lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: shorter than {mean_window_s:g} s.</source>
      <translation>Non mesurable : moins de {mean_window_s:g} s.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Of a good dynamometer CV &lt; 10 % (Curovic 2026).</source>
      <translation>D'un bon dynamomètre CV &lt; 10 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Onset: quietest 200 ms of the 1 s that ends 100 ms before the crossing; mean + max(5 SD or as the protocol says, 3 quantisation steps, 2 N), held 20 ms and 2 samples; back to the last sample within 2 SD of the mean, at most 100 ms, and from there to the mean, at most 10 ms</source>
      <translation>Début de la force : les 200 ms les plus calmes de la 1 s qui finit 100 ms avant le franchissement ; moyenne + max(5 SD ou selon le protocole, 3 pas de quantification, 2 N), tenu 20 ms et 2 échantillons ; retour au dernier échantillon à moins de 2 SD de la moyenne, au plus 100 ms, et de là à la moyenne, au plus 10 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Raw peak force</source>
      <translation>Pic de force brut</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Window: onset to end of the repetition</source>
      <translation>Fenêtre : du début de la force à la fin de la répétition</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Needs an onset above a baseline and no gap.</source>
      <translation>{isometric} Demande un début de la force au-dessus d'une valeur de départ, sans lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Not for a repetition shorter than W.</source>
      <translation>{isometric} Pas pour une répétition plus courte que W.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Cadence</source>
      <translation>Cadence</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Not measurable: the stride has no length.</source>
      <translation>Non mesurable : le cycle de marche n'a pas de durée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Science of the station, section 6.</source>
      <translation>Science de la station, section 6.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>The walk check; read as change against the athlete's own earlier check only.</source>
      <translation>Le contrôle de la marche ; à lire seulement comme changement par rapport au contrôle antérieur du même athlète.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Two steps over the duration of a stride; a repetition of the walk check is a stride.</source>
      <translation>Deux pas sur la durée d'un cycle de marche ; une répétition du contrôle de la marche est un cycle.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Angle furthest from the still pose in the direction of the first phase.</source>
      <translation>Angle le plus éloigné de la pose immobile dans le sens de la première phase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Definition of the station; error of rotation: JSSM 14-354.</source>
      <translation>Définition de la station ; erreur de rotation : JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Duration</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets whose angle is known throughout the repetition.</source>
      <translation>Séries dynamiques dont l'angle est connu pendant toute la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets with a joint angle that is known throughout the repetition.</source>
      <translation>Séries dynamiques avec un angle articulaire connu pendant toute la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Largest angle - angle at the start of the repetition, in the direction of its first phase.</source>
      <translation>Plus grand angle - angle au début de la répétition, dans le sens de sa première phase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not known for the athlete; slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg.</source>
      <translation>Inconnue pour l'athlète ; une rotation lente / moyenne / rapide comporte 3.2 / 3.6 / 5.6 deg.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not measurable: the angle is not known throughout the repetition.</source>
      <translation>Non mesurable : l'angle n'est pas connu pendant toute la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Peak angle</source>
      <translation>Pic d'angle</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Start to end of the repetition on the common grid.</source>
      <translation>Du début à la fin de la répétition sur la grille commune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No accepted repetition.</source>
      <translation>Aucune répétition acceptée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No compensation was measured.</source>
      <translation>Aucune compensation n'a été mesurée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>{remark} Of {count} of {count2} repetitions; in another: {lacking}</source>
      <translation>{remark} De {count} répétitions sur {count2} ; dans une autre : {lacking}</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>100 x the mean over the repetition of (1 - largest probability of being beyond red); of a set: mean over its accepted repetitions.</source>
      <translation>100 x la moyenne sur la répétition de (1 - plus grande probabilité d'être au-delà du rouge) ; d'une série : moyenne sur ses répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>95 % interval of the slope from the scatter about it.</source>
      <translation>Intervalle à 95 % de la pente, d'après la dispersion autour d'elle.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Accepted repetitions.</source>
      <translation>Répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak force</source>
      <translation>Meilleur pic de force</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak torque</source>
      <translation>Meilleur pic de couple</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best total arc</source>
      <translation>Meilleur arc total</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Isometric sets with a lever arm and a pull at 75-105 deg; never with a band or cable.</source>
      <translation>Séries isométriques avec un bras de levier et une traction à 75-105 deg ; jamais avec élastique ou poulie.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak force of the accepted repetitions.</source>
      <translation>Plus grand pic de force des répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak torque of the accepted repetitions.</source>
      <translation>Plus grand pic de couple des répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest total arc of the accepted repetitions.</source>
      <translation>Plus grand arc total des répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Least-squares slope of the technique score across repetitions.</source>
      <translation>Pente des moindres carrés du score technique au fil des répétitions.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>None: it is a count.</source>
      <translation>Aucune : c'est un compte.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Not below 6 repetitions.</source>
      <translation>Pas en dessous de 6 répétitions.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Science of the station, section 6: best of three.</source>
      <translation>Science de la station, section 6 : meilleur de trois.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Sets in which at least one compensation was measured.</source>
      <translation>Séries dans lesquelles au moins une compensation a été mesurée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).</source>
      <translation>Affiché à côté de la moyenne, qui décide : SEM 5.7-13.0 % contre 4.1-9.4 % (fiabilité GroinBar).</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique</source>
      <translation>Technique</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique drift</source>
      <translation>Dérive de la technique</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Tests that turn the limb both ways.</source>
      <translation>Tests qui tournent le membre dans les deux sens.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>100 x (1 - mean of the last three / mean of the best three) of the peak forces of the accepted repetitions.</source>
      <translation>100 x (1 - moyenne des trois derniers / moyenne des trois meilleurs) des pics de force des répétitions acceptées.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Against the best, not the first three, which underestimate fatigue.</source>
      <translation>Contre les meilleurs, pas les trois premiers, qui sous-estiment la fatigue.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>All-out series of at least {least_reps} maximal holds, each with less rest than the hold is long.</source>
      <translation>Série à fond d'au moins {least_reps} maintiens maximaux, chacun avec moins de repos que la durée du maintien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Critical force</source>
      <translation>Force critique</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Fatigue index</source>
      <translation>Indice de fatigue</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean force of the last repetitions of an all-out series.</source>
      <translation>Force moyenne des dernières répétitions d'une série à fond.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean of the last three peak forces as a share of the mean of the first three, in ten maximal holds of 5 s with 10 s rest.</source>
      <translation>Moyenne des trois derniers pics de force en part de la moyenne des trois premiers, sur dix maintiens maximaux de 5 s avec 10 s de repos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the repetitions about their trend in this set; no day-to-day error.</source>
      <translation>Dispersion des répétitions autour de leur tendance dans cette série ; pas d'erreur d'un jour à l'autre.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the tail in this set; no day-to-day error.</source>
      <translation>Dispersion de la fin dans cette série ; pas d'erreur d'un jour à l'autre.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength kept</source>
      <translation>Force conservée</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength sets; not below 6 repetitions.</source>
      <translation>Séries de force ; pas en dessous de 6 répétitions.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Sum over the repetitions of (mean force - critical force) x duration where the mean is above it.</source>
      <translation>Somme sur les répétitions de (force moyenne - force critique) x durée, là où la moyenne est au-dessus.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That of the critical force, over the time above it.</source>
      <translation>Celle de la force critique, sur le temps passé au-dessus.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That test only, with all ten accepted. A single 60 s hold is unreliable (ICC 0.31).</source>
      <translation>Ce test seulement, avec les dix acceptées. Un seul maintien de 60 s n'est pas fiable (ICC 0.31).</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>peerj.17951 (mid-thigh pull): ICC 0.79-0.81; ours gives the share, not the difference.</source>
      <translation>peerj.17951 (tirage à mi-cuisse) : ICC 0.79-0.81 ; la nôtre donne la part, pas la différence.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>A rise of at least 0.1 s without a gap.</source>
      <translation>Une montée d'au moins 0.1 s sans lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</source>
      <translation>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Definition of the station; minimum jerk: Flash and Hogan 1985.</source>
      <translation>Définition de la station ; jerk minimal : Flash et Hogan 1985.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Hitches</source>
      <translation>À-coups</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>How often the rise fell below 20 % of its peak speed and went on above 40 %.</source>
      <translation>Nombre de fois où la montée est tombée sous 20 % de son pic de vitesse puis est repassée au-dessus de 40 %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Log dimensionless jerk of the rise: -ln(T^3 / v_peak^2 x integral of the squared second derivative of the speed). About -5.3 in a movement of minimum jerk, lower the jerkier.</source>
      <translation>Log du jerk sans dimension de la montée : -ln(T^3 / v_peak^2 x intégrale du carré de la dérivée seconde de la vitesse). Environ -5.3 dans un mouvement de jerk minimal, plus bas si plus saccadé.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: ramped effort.</source>
      <translation>Non mesurable : effort en rampe.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: the rise is shorter than 0.1 s or has a gap.</source>
      <translation>Non mesurable : la montée dure moins de 0.1 s ou a une lacune.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Peak speed at</source>
      <translation>Pic de vitesse à</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Smoothness (log jerk)</source>
      <translation>Fluidité (log du jerk)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Where in the rise the speed of the angle, or the slope of the force, is largest: 50 % in a smooth movement, less in one that is thrown.</source>
      <translation>Où dans la montée la vitesse de l'angle, ou la pente de la force, est la plus grande : 50 % dans un mouvement fluide, moins dans un mouvement lancé.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>from the start to 90 % of the highest value</source>
      <translation>du départ à 90 % de la valeur la plus haute</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>speed smoothed over 100 ms (Hann)</source>
      <translation>vitesse lissée sur 100 ms (Hann)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>{valid} Isometric sets only with the fast-and-hard instruction.</source>
      <translation>{valid} Séries isométriques seulement avec la consigne vite et fort.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>(F(onset + {milliseconds} ms) - F(onset)) / {milliseconds} ms, unfiltered force, interpolated between samples.</source>
      <translation>(F(début + {milliseconds} ms) - F(début)) / {milliseconds} ms, force non filtrée, interpolée entre les échantillons.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>0-{milliseconds} ms</source>
      <translation>0-{milliseconds} ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Effective rate = measured rate / samples that the device averages itself (olkal 16, OpenScale 4)</source>
      <translation>Fréquence effective = fréquence mesurée / échantillons que l'appareil moyenne lui-même (olkal 16, OpenScale 4)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>From the onset to the peak of the filtered force.</source>
      <translation>Du début de la force au pic de la force filtrée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Low trust: ICC 0.68-0.71, CV &gt; 24 %.</source>
      <translation>Faible confiance : ICC 0.68-0.71, CV &gt; 24 %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Maffiuletti 2016; fixed windows preferred to the peak slope (Moir 2019); CV &lt; 20 % (Curovic 2026).</source>
      <translation>Maffiuletti 2016 ; fenêtres fixes préférées à la pente maximale (Moir 2019) ; CV &lt; 20 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 200 effective Hz</source>
      <translation>Demande 200 Hz effectifs</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 500 effective Hz</source>
      <translation>Demande 500 Hz effectifs</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 80 effective Hz</source>
      <translation>Demande 80 Hz effectifs</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: a submaximal hold has no fast rise.</source>
      <translation>Non mesurable : un maintien sous-maximal n'a pas de montée rapide.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: samples are missing in the rise.</source>
      <translation>Non mesurable : des échantillons manquent dans la montée.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the rate of the force sensor is not known.</source>
      <translation>Non mesurable : la fréquence du capteur de force n'est pas connue.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the repetition ended before the window did.</source>
      <translation>Non mesurable : la répétition a fini avant la fenêtre.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: {samples} samples between 20 and 80 %, this needs {least_samples_20_80}.</source>
      <translation>Non mesurable : {samples} échantillons entre 20 et 80 %, il en faut {least_samples_20_80}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Only with the instruction *fast and hard*; on a ramped test: not measurable.</source>
      <translation>Seulement avec la consigne *vite et fort* ; sur un test en rampe : non mesurable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Peak RFD over 20 ms</source>
      <translation>Pic de RFD sur 20 ms</translation>
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
      <translation>Pente entre les premiers instants où la force non filtrée atteint 20 % et 80 % de son pic au-dessus de la valeur de départ.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Steepest slope of the unfiltered force over 20 ms between onset and peak.</source>
      <translation>Plus forte pente de la force non filtrée sur 20 ms entre le début de la force et le pic.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Time to peak</source>
      <translation>Temps jusqu'au pic</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Window: 20 ms</source>
      <translation>Fenêtre : 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>a slope over 20 ms</source>
      <translation>une pente sur 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>and sample times known to a tenth of the window (product default)</source>
      <translation>et des temps d'échantillons connus au dixième de la fenêtre (réglage du produit)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 500 effective Hz, as 0-50 ms does, {times}.</source>
      <translation>{fast} Demande 500 Hz effectifs, comme 0-50 ms, {times}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 80 effective Hz {times}, and at least {least_samples_20_80} samples between the two.</source>
      <translation>{fast} Demande 80 Hz effectifs {times}, et au moins {least_samples_20_80} échantillons entre les deux.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} {rates} {times}, and no missing sample in the window.</source>
      <translation>{fast} {rates} {times}, et aucun échantillon manquant dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{low_trust} (Curovic 2026).</source>
      <translation>{low_trust} (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Distance from the target</source>
      <translation>Distance à la cible</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation</source>
      <translation>Fluctuation de force</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation, share</source>
      <translation>Fluctuation de force, part</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Hold: longest stretch above {plateau_share:.0f} % of the target's lower edge, without a target of the 90th percentile, without its first and last {edge_s:g} s (product default)</source>
      <translation>Maintien : plus longue période au-dessus de {plateau_share:.0f} % du bord inférieur de la cible, sans cible du 90e percentile, sans ses premières et dernières {edge_s:g} s (réglage du produit)</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Isometric, not fast and hard, a hold of at least {least_hold_s:g} s without a gap. Compare only at the same % of the maximum.</source>
      <translation>Isométrique, pas vite et fort, un maintien d'au moins {least_hold_s:g} s sans lacune. À comparer seulement au même % du maximum.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: a gap inside the hold.</source>
      <translation>Non mesurable : une lacune pendant le maintien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: no hold of {least_hold_s:g} s between the way up and the way down.</source>
      <translation>Non mesurable : aucun maintien de {least_hold_s:g} s entre la montée et la descente.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Root mean square of force - middle of the target inside the hold.</source>
      <translation>Moyenne quadratique de force - milieu de la cible pendant le maintien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD about the straight trend / mean force of the hold.</source>
      <translation>SD autour de la tendance linéaire / force moyenne du maintien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD of the filtered force about its own straight trend inside the hold.</source>
      <translation>SD de la force filtrée autour de sa propre tendance linéaire pendant le maintien.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Share of the hold inside the target's edges.</source>
      <translation>Part du maintien entre les bords de la cible.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Time in the zone</source>
      <translation>Temps dans la zone</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>{valid} Needs a target in newtons.</source>
      <translation>{valid} Demande une cible en newtons.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source> Needs a sweep, a relaxed reading, or body mass in a position whose hanging is known.</source>
      <translation> Demande un balayage, une mesure relâchée, ou la masse corporelle dans une position où l'on sait comment le membre pend.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>1.96 SD of the reading's samples.</source>
      <translation>1.96 SD des échantillons de la mesure.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Angle of the pull to the shank as measured with the set, else as the set-up asks</source>
      <translation>Angle de la traction avec la jambe tel que mesuré avec la série, sinon selon l'installation demandée</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Body mass dated within 30 days</source>
      <translation>Masse corporelle de moins de 30 jours</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Corrected peak torque / body mass dated within 30 days.</source>
      <translation>Pic de couple corrigé / masse corporelle de moins de 30 jours.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Lever arm: hip rotation from the medial knee joint line to the cuff centre; never hip to ankle</source>
      <translation>Bras de levier : rotation de hanche, de l'interligne interne du genou au centre de la manchette ; jamais de la hanche à la cheville</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Load of the relaxed limb</source>
      <translation>Charge du membre relâché</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Mean force of the relaxed limb in the strap: the second zero, never in the tare.</source>
      <translation>Force moyenne du membre relâché dans la sangle : le deuxième zéro, jamais dans la tare.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a lever arm and a pull at 75-105° to the shank; otherwise there is only force.</source>
      <translation>Demande un bras de levier et une traction à 75-105° de la jambe ; sinon il n'y a que la force.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a relaxed reading of at least 0.5 s, marked in the set, with an SD up to 2 N.</source>
      <translation>Demande une mesure relâchée d'au moins 0.5 s, marquée dans la série, avec une SD jusqu'à 2 N.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not corrected for the limb's weight</source>
      <translation>Non corrigé du poids du membre</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: no body mass dated within 30 days.</source>
      <translation>Non mesurable : pas de masse corporelle de moins de 30 jours.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: the angle of the shank is not known throughout the repetition.</source>
      <translation>Non mesurable : l'angle de la jambe n'est pas connu pendant toute la répétition.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak force x lever arm x sin(angle of the pull to the shank)</source>
      <translation>Pic de force x bras de levier x sin(angle de la traction avec la jambe)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak of (force - force of the relaxed limb at the same position) x lever arm x sin(angle of pull).</source>
      <translation>Pic de (force - force du membre relâché à la même position) x bras de levier x sin(angle de traction).</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque</source>
      <translation>Pic de couple</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque / body mass dated within 30 days.</source>
      <translation>Pic de couple / masse corporelle de moins de 30 jours.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque per body mass</source>
      <translation>Pic de couple par masse corporelle</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off</source>
      <translation>Pic de couple, poids du membre déduit</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off, per body mass</source>
      <translation>Pic de couple, poids du membre déduit, par masse corporelle</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>The sensor is tared with the strap on and the limb out</source>
      <translation>Le capteur est taré avec la sangle en place et le membre hors de la sangle</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: a sin(psi) + b cos(psi) + c fitted to a slow passive sweep both ways without its end ranges (Anderson 2010); without one, one relaxed reading above 2 N; else an estimate from body mass, +/- 15 % (unverified)</source>
      <translation>Poids du membre : a sin(psi) + b cos(psi) + c ajusté à un lent balayage passif dans les deux sens sans ses fins de course (Anderson 2010) ; à défaut, une mesure relâchée au-dessus de 2 N ; sinon une estimation d'après la masse corporelle, +/- 15 % (non vérifié)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: {how}.</source>
      <translation>Poids du membre : {how}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging the limb weighs less than 1 Nm: not corrected.</source>
      <translation>À moins de 5° de la position pendante, le membre pèse moins de 1 Nm : non corrigé.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging, below 1 Nm: not corrected, and said so; axis vertical: none</source>
      <translation>À moins de 5° de la position pendante, sous 1 Nm : non corrigé, et indiqué ; axe vertical : aucun</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{needs} Needs a body mass dated within 30 days.</source>
      <translation>{needs} Demande une masse corporelle de moins de 30 jours.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{retest} The lever arm's 1 cm, {lever_error_percent:g} %, is added.</source>
      <translation>{retest} Le 1 cm du bras de levier, {lever_error_percent:g} %, s'y ajoute.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{torque}; not corrected for the limb's weight. 1 cm of lever arm is about 3 %.</source>
      <translation>{torque} ; non corrigé du poids du membre. 1 cm de bras de levier fait environ 3 %.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the anatomical zero of the position.</source>
      <translation>Les angles comptent depuis le zéro anatomique de la position.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the still pose: only the total arc and excursions hold.</source>
      <translation>Les angles comptent depuis la pose immobile : seuls l'arc total et les excursions sont valables.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Axis by {method}, residual {residual_deg:.1f}°.</source>
      <translation>Axe par {method}, résidu {residual_deg:.1f}°.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>No pelvis sensor: what the pelvis turned is not taken off the angle.</source>
      <translation>Pas de capteur du bassin : la rotation du bassin n'est pas déduite de l'angle.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the angle came back {error:.0f}° beside its start, more than {largest_closure_deg:g}°. Repeat the trial within 20 s and end it in the start pose.</source>
      <translation>Non mesurable : l'angle est revenu à {error:.0f}° de son départ, plus que {largest_closure_deg:g}°. Répétez l'essai en 20 s et finissez dans la pose de départ.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the sensor's alignment is not known to {largest_residual_deg:g}°, so only the total arc holds. Place the sensor as the picture shows and repeat the functional movement.</source>
      <translation>Non mesurable : l'alignement du capteur n'est pas connu à {largest_residual_deg:g}° près, seul l'arc total est donc valable. Placez le capteur comme sur l'image et répétez le mouvement fonctionnel.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Olsson/Seel</source>
      <translation>Olsson/Seel</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Rotation axis from: {found_by}.</source>
      <translation>Axe de rotation d'après : {found_by}.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>functional movement</source>
      <translation>mouvement fonctionnel</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>placement picture only</source>
      <translation>image de placement seule</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Angle between gravity in the pelvis sensor now and in the still pose: needs no alignment</source>
      <translation>Angle entre la gravité dans le capteur du bassin maintenant et dans la pose immobile : ne demande pas d'alignement</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>FPPA-equivalent knee valgus: angle between the long axes of thigh and shank, projected on the pelvis's frontal plane, as change {still}</source>
      <translation>Valgus du genou équivalent FPPA : angle entre les grands axes de la cuisse et de la jambe, projeté sur le plan frontal du bassin, comme changement {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Frontal-plane knee angle: shank against the thigh, second ISB angle, as change {still}</source>
      <translation>Angle du genou dans le plan frontal : jambe par rapport à la cuisse, deuxième angle ISB, comme changement {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Heading-only hip rotation at the return to the start pose, against the start; known once it is back</source>
      <translation>Rotation de hanche par le cap seul au retour à la pose de départ, par rapport au départ ; connue une fois revenue</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Hip rotation as it is stored (ISB): hip_rotation_deg with the sign of internal rotation, or the third angle of the hip {still} where the protocol has no rotation axis</source>
      <translation>Rotation de hanche telle qu'enregistrée (ISB) : hip_rotation_deg avec le signe de la rotation interne, ou le troisième angle de la hanche {still} si le protocole n'a pas d'axe de rotation</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Opening of the thigh (abduction and external rotation) about its functional axis, {still}, minus the pelvis roll</source>
      <translation>Ouverture de la cuisse (abduction et rotation externe) autour de son axe fonctionnel, {still}, moins le roulis du bassin</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of hip_rotation_deg</source>
      <translation>Vitesse de hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of thigh_opening_deg</source>
      <translation>Vitesse de thigh_opening_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, first ISB angle with the sign turned</source>
      <translation>Jambe par rapport à la cuisse, premier angle ISB, signe inversé</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, third ISB angle, as change {still}</source>
      <translation>Jambe par rapport à la cuisse, troisième angle ISB, comme changement {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, first ISB angle (about the pelvis's side-to-side axis)</source>
      <translation>Cuisse par rapport au bassin, premier angle ISB (autour de l'axe transversal du bassin)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, second ISB angle (about the floating axis)</source>
      <translation>Cuisse par rapport au bassin, deuxième angle ISB (autour de l'axe flottant)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its front-back axis {still}</source>
      <translation>Rotation du bassin autour de son axe avant-arrière {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its long axis {still}; lying down this is the roll</source>
      <translation>Rotation du bassin autour de son grand axe {still} ; allongé, c'est le roulis</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its side-to-side axis {still}</source>
      <translation>Rotation du bassin autour de son axe transversal {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the shank about the thigh axis minus the pelvis angle about it, {zero}</source>
      <translation>Rotation de la jambe autour de l'axe de la cuisse, moins l'angle du bassin autour de cet axe, {zero}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its front-back axis {still}</source>
      <translation>Rotation du tronc autour de son axe avant-arrière {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its long axis {still}</source>
      <translation>Rotation du tronc autour de son grand axe {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its side-to-side axis {still}</source>
      <translation>Rotation du tronc autour de son axe transversal {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>against the still pose</source>
      <translation>par rapport à la pose immobile</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>as hip_rotation_deg</source>
      <translation>comme hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>forward (anterior tilt)</source>
      <translation>vers l'avant (antéversion)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>from the anatomical zero where the alignment allows it, else from the still pose</source>
      <translation>depuis le zéro anatomique si l'alignement le permet, sinon depuis la pose immobile</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>internal rotation</source>
      <translation>rotation interne</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>its front toward the tested side</source>
      <translation>son avant vers le côté testé</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>never negative</source>
      <translation>jamais négatif</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>pelvis_obliquity_deg with the other sign: how far the free side dropped</source>
      <translation>pelvis_obliquity_deg avec l'autre signe : de combien le côté libre est descendu</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the free side goes down (away from the tested side)</source>
      <translation>le côté libre descend (loin du côté testé)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the tested side goes down (toward the tested side)</source>
      <translation>le côté testé descend (vers le côté testé)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the protocol's positive angle, on either side</source>
      <translation>vers l'angle positif du protocole, de chaque côté</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the tested side</source>
      <translation>vers le côté testé</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>valgus (abduction)</source>
      <translation>valgus (abduction)</translation>
    </message>
    <message>
      <location filename="domain/motion/zero.py" />
      <source>anatomical</source>
      <translation>anatomique</translation>
    </message>
    <message>
      <location filename="domain/program/arc_error.py" />
      <source>How much a pain-free arc varies from day to day is not known and not in it.</source>
      <translation>La variation d'un arc indolore d'un jour à l'autre n'est pas connue et n'y est pas comprise.</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>ahead</source>
      <translation>à venir</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>due</source>
      <translation>à faire</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>missed</source>
      <translation>manqué</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>partly</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A phase needs a name: write one, such as Foundation.</source>
      <translation>Une phase a besoin d'un nom : écrivez-en un, comme Fondation.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A program needs a title: write one, such as Back to football.</source>
      <translation>Un programme a besoin d'un titre : écrivez-en un, comme Retour au football.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>There is no next phase: add one, or end the program.</source>
      <translation>Il n'y a pas de phase suivante : ajoutez-en une, ou terminez le programme.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This gate is no longer in the program: look at the program again.</source>
      <translation>Cette condition n'est plus dans le programme : regardez de nouveau le programme.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This phase is no longer in the program: choose another.</source>
      <translation>Cette phase n'est plus dans le programme : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This set is no longer in the plan: it was changed or taken out meanwhile.</source>
      <translation>Cette série n'est plus dans le plan : elle a été modifiée ou retirée entre-temps.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: choose a day from Monday to Sunday, or leave it open.</source>
      <translation>{day_title} : choisissez un jour du lundi au dimanche, ou laissez-le libre.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: {sets} sets cannot be; give 1 to {most_sets}.</source>
      <translation>{day_title} : {sets} séries ne sont pas possibles ; indiquez de 1 à {most_sets}.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{phase} cannot last {weeks} weeks: give 1 to {most_weeks}.</source>
      <translation>{phase} ne peut pas durer {weeks} semaines : indiquez de 1 à {most_weeks}.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>A phase cannot be left on the limb symmetry index (LSI) alone: 90 % is what experts agreed on, not a proof, and its own error is larger than the step. Add one in Nm/kg per side, an arc or a drift.</source>
      <translation>Une phase ne peut pas être quittée sur le seul indice de symétrie des membres (LSI) : 90 % est un accord d'experts, pas une preuve, et son erreur propre est plus grande que le pas. Ajoutez une condition en Nm/kg par côté, un arc ou une dérive.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>cannot be told apart</source>
      <translation>ne se distinguent pas</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>could not be measured.</source>
      <translation>n'a pas pu être mesuré.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>decided by the coach</source>
      <translation>décidé par le coach</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>measured in {unit}, the gate asks for {unit2}.</source>
      <translation>mesuré en {unit}, la condition demande des {unit2}.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>met</source>
      <translation>remplie</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>never measured: do the test first.</source>
      <translation>jamais mesuré : faites d'abord le test.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the LSI needs an involved side: note it on the athlete's page.</source>
      <translation>le LSI demande un côté atteint : notez-le sur la page de l'athlète.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the last value is of {measured_on}: older than {gate_valid_days} days, measure again.</source>
      <translation>la dernière valeur date du {measured_on} : plus de {gate_valid_days} jours, mesurez à nouveau.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the uninvolved side has no value above 0.</source>
      <translation>le côté sain n'a aucune valeur supérieure à 0.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the error of this measure is not known, so you decide.</source>
      <translation>{said} : l'erreur de cette mesure n'est pas connue, c'est donc vous qui décidez.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the threshold lies inside the measurement error.</source>
      <translation>{said} : le seuil se trouve dans l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{value} against {relation} {threshold}</source>
      <translation>{value} pour {relation} {threshold}</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{words} (error of the angles {error})</source>
      <translation>{words} (erreur des angles {error})</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>hard</source>
      <translation>intense</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>mobility</source>
      <translation>mobilité</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>rest</source>
      <translation>repos</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due on {due}.</source>
      <translation>Contrôle de mobilité à faire le {due}.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: none has been done in this program.</source>
      <translation>Contrôle de mobilité à faire : aucun n'a été fait dans ce programme.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: the last was {since} ago, {check_every_days} are asked for.</source>
      <translation>Contrôle de mobilité à faire : le dernier date de {since}, il en faut un tous les {check_every_days}.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>mobility, stability or rest day</source>
      <translation>jour de mobilité, de stabilité ou de repos</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{before} and {after} are both hard: put {needed} between them.</source>
      <translation>{before} et {after} sont tous deux intenses : mettez {needed} entre eux.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} day</source>
      <translation>{count} jour</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} hard days in the week of {monday}: keep to {most_hard_per_week}, the others mobility or stability.</source>
      <translation>{count} jours intenses dans la semaine du {monday} : restez à {most_hard_per_week}, les autres en mobilité ou stabilité.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{place}{place2} is sore at {sore_severity:g} or more since {row}: hold or ease the load there, and ask a clinician when it does not pass.</source>
      <translation>{place}{place2} est douloureux à {sore_severity:g} ou plus depuis {row} : maintenez ou réduisez la charge à cet endroit, et consultez un clinicien si cela ne passe pas.</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one [[phases]]</source>
      <translation>au moins un [[phases]]</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one sentence that says where the plan is from</source>
      <translation>au moins une phrase qui dit d'où vient le plan</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>cannot be a program</source>
      <translation>ne peut pas être un programme</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>is not there</source>
      <translation>n'existe pas</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>metric</source>
      <translation>mesure</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>names the {what} {name!r}, which there is not{near}</source>
      <translation>nomme {what} {name!r}, qui n'existe pas{near}</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>test or exercise</source>
      <translation>test ou exercice</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Friday</source>
      <translation>Vendredi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Monday</source>
      <translation>Lundi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Saturday</source>
      <translation>Samedi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Sunday</source>
      <translation>Dimanche</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Thursday</source>
      <translation>Jeudi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Tuesday</source>
      <translation>Mardi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Wednesday</source>
      <translation>Mercredi</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>any day</source>
      <translation>n'importe quel jour</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> The target of {series} {likely}.</source>
      <translation> La cible de {series} {likely}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> {due_on} is further ahead than the visits reach back.</source>
      <translation> {due_on} est plus loin dans l'avenir que les visites ne remontent dans le passé.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>At the target: {shown} on {on}. Within its error it may be less: measure it once more.</source>
      <translation>À la cible : {shown} le {on}. Compte tenu de l'erreur, c'est peut-être moins : mesurez encore une fois.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Due on {due_on} and not reached: {series} at the last visit.</source>
      <translation>Prévu pour le {due_on} et non atteint : {series} à la dernière visite.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>In words only: no number to follow.</source>
      <translation>En mots seulement : aucun chiffre à suivre.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Likely between {low} and {high} on {on} (8 in 10), if it goes on as it has.</source>
      <translation>Probablement entre {low} et {high} le {on} (8 fois sur 10), si cela continue ainsi.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Not measured yet: the first visit with this test starts the line.</source>
      <translation>Pas encore mesuré : la première visite avec ce test ouvre la courbe.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. The visits are too long ago to look further than {end}.</source>
      <translation>Actuellement {series}. Les visites sont trop anciennes pour voir plus loin que le {end}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. {days}</source>
      <translation>Actuellement {series}. {days}</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached on {reached_on}.</source>
      <translation>Atteint le {reached_on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached: {shown} on {on}.</source>
      <translation>Atteint : {shown} le {on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is likely reached</source>
      <translation>sera probablement atteinte</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is not likely reached by then</source>
      <translation>ne sera probablement pas atteinte d'ici là</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>lies inside: it can go either way</source>
      <translation>est dans l'intervalle : tout est possible</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Before the test: {answered}</source>
      <translation>Avant le test : {answered}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Healed</source>
      <translation>Guéri</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Injury</source>
      <translation>Blessure</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Missed week: nothing planned was done</source>
      <translation>Semaine manquée : rien de prévu n'a été fait</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Sharp pain: {site}</source>
      <translation>Douleur vive : {site}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Surgery</source>
      <translation>Chirurgie</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>answer</source>
      <translation>réponse</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>injury</source>
      <translation>blessure</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>missed week</source>
      <translation>semaine manquée</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>pain</source>
      <translation>douleur</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>place not said</source>
      <translation>endroit non précisé</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>fatigue</source>
      <translation>fatigue</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>neither</source>
      <translation>ni l'un ni l'autre</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source> by {size}</source>
      <translation> de {size}</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real.</source>
      <translation>Ce changement est réel.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real. Talk with your coach about it.</source>
      <translation>Ce changement est réel. Parles-en avec ton coach.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You did every session for {weeks} weeks in a row. Well done!</source>
      <translation>Tu as fait toutes les séances {weeks} semaines de suite. Bravo !</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire less</source>
      <translation>Tu te fatigues moins</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire sooner</source>
      <translation>Tu te fatigues plus vite</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body slips out of line more</source>
      <translation>Ton corps sort davantage de l'alignement</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body stays in line better</source>
      <translation>Ton corps reste mieux aligné</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your {side} {joint}</source>
      <translation>Ton côté {side} ({joint})</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a higher score</source>
      <translation>a un meilleur score</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a lower score</source>
      <translation>a un score plus bas</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is stronger</source>
      <translation>a plus de force</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is weaker</source>
      <translation>a moins de force</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves further</source>
      <translation>bouge plus loin</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves less far</source>
      <translation>bouge moins loin</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moving out to the side</source>
      <translation>en écartant vers l'extérieur</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>squeezing in</source>
      <translation>en serrant vers l'intérieur</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning in</source>
      <translation>en tournant vers l'intérieur</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning out</source>
      <translation>en tournant vers l'extérieur</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} has its first test. Next time we can see a change.</source>
      <translation>{series} a son premier test. La prochaine fois, nous pourrons voir un changement.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} is about the same. The test cannot see a change this small.</source>
      <translation>{series} n'a presque pas changé. Le test ne voit pas un changement aussi petit.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tested in a new way. We cannot put it next to your first test.</source>
      <translation>{series} a été testé d'une nouvelle façon. Nous ne pouvons pas le comparer à ton premier test.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tried once. The next test is your start.</source>
      <translation>{series} a été essayé une fois. Le prochain test sera ton départ.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{words} in the {name}.</source>
      <translation>{words} : {name}.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Better alignment</source>
      <translation>Meilleur alignement</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less fatigue</source>
      <translation>Moins de fatigue</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Less technique is lost through the set</source>
      <translation>Moins de technique se perd au fil de la série</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More fatigue</source>
      <translation>Plus de fatigue</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>More technique is lost through the set</source>
      <translation>Plus de technique se perd au fil de la série</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>Worse alignment</source>
      <translation>Moins bon alignement</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really higher</source>
      <translation>a réellement augmenté</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really lower</source>
      <translation>a réellement diminué</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really stronger</source>
      <translation>a réellement gagné en force</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really weaker</source>
      <translation>a réellement perdu en force</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches further</source>
      <translation>va réellement plus loin</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches less far</source>
      <translation>va réellement moins loin</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>the visit of {first_on}</source>
      <translation>la visite du {first_on}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one} since {one2}, within the {one3} that this test</source>
      <translation>{one} depuis {one2}, dans les {one3} que ce test</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one}, beyond the {one2} this test can tell apart</source>
      <translation>{one}, au-delà des {one2} que ce test peut distinguer</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series} {series2} than at {one}: {told}.</source>
      <translation>{series} {series2} par rapport à {one} : {told}.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {one} since {one2}, no verdict. {reason}</source>
      <translation>{series} : {one} depuis {one2}, pas de verdict. {reason}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {told} cannot tell from measurement error.</source>
      <translation>{series} : {told} ne peut distinguer de l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{side} {measure_label} {size} a week ({low} to {high})</source>
      <translation>{measure_label} {side} {size} par semaine ({low} à {high})</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{weeks} weeks in a row with every planned session.</source>
      <translation>{weeks} semaines de suite avec toutes les séances prévues.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{what}, {short_title}: {sizes}. For interest, not a verdict.</source>
      <translation>{what}, {short_title} : {sizes}. À titre indicatif, pas un verdict.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough visits yet: {missing} more.</source>
      <translation>Pas encore assez de visites : il en faut {missing} de plus.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough weeks yet: a visit on {ready} or later makes them {least_days}.</source>
      <translation>Pas encore assez de semaines : une visite le {ready} ou plus tard en fera {least_days}.</translation>
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>A first visit without practice is not a baseline: the next one is.</source>
      <translation>Une première visite sans entraînement n'est pas une valeur de départ : la suivante l'est.</translation>
    </message>
    <message>
      <location filename="domain/progress/verdict.py" />
      <source>Only the baseline so far: the next visit can be compared with it.</source>
      <translation>Pour l'instant la valeur de départ seule : la prochaine visite pourra y être comparée.</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high_deg}°</source>
      <translation>à {high_deg}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high}°</source>
      <translation>à {high}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>{lever}: {after} instead of {before}</source>
      <translation>{lever} : {after} au lieu de {before}</translation>
    </message>
    <message>
      <location filename="domain/progression/blocks.py" />
      <source>Closed since {day}: sharp pain{where} in {name}, {side}. It opens after a visit without pain; until then modify it, or ask a clinician.</source>
      <translation>Fermé depuis le {day} : douleur vive{where} dans {name}, {side}. Il rouvre après une visite sans douleur ; d'ici là, adaptez-le ou consultez un clinicien.</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>compensation drift</source>
      <translation>dérive de la compensation</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>completed work</source>
      <translation>travail accompli</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>discomfort</source>
      <translation>gêne</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>effort (RPE)</source>
      <translation>effort (RPE)</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not analysed</source>
      <translation>non analysé</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not every set is analysed</source>
      <translation>toutes les séries ne sont pas analysées</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured</source>
      <translation>non mesuré</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured in every set</source>
      <translation>non mesuré dans chaque série</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated after every set</source>
      <translation>non évalué après chaque série</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>nothing was planned</source>
      <translation>rien n'était prévu</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sharp pain</source>
      <translation>douleur vive</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sleep</source>
      <translation>sommeil</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>soreness</source>
      <translation>douleurs</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>stability</source>
      <translation>stabilité</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>technique failure</source>
      <translation>échec technique</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Nothing was done yet.</source>
      <translation>Rien n'a encore été fait.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: no rule asks for a change.</source>
      <translation>Rester ainsi : aucune règle ne demande de changement.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: pain or technique says no to more.</source>
      <translation>Rester ainsi : la douleur ou la technique interdit d'en faire plus.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: {missing}.</source>
      <translation>Rester ainsi : {missing}.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>is not known ({clean})</source>
      <translation>n'est pas connu ({clean})</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>within its error</source>
      <translation>dans son erreur</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>["block", "less", "hold", "more"]</source>
      <translation>["block", "less", "hold", "more"]</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one condition</source>
      <translation>au moins une condition</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one { what = ..., step = ... }</source>
      <translation>au moins un { what = ..., step = ... }</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>block</source>
      <translation>bloquer</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>has the same id twice</source>
      <translation>a deux fois le même id</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>is another order</source>
      <translation>est un autre ordre</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>less</source>
      <translation>moins</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>names {unknown!r} in braces</source>
      <translation>nomme {unknown!r} entre accolades</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>no change</source>
      <translation>pas de changement</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one of </source>
      <translation>un parmi </translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one rule for each id</source>
      <translation>une règle par id</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>range</source>
      <translation>amplitude</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>repetitions</source>
      <translation>répétitions</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>stands in a rule that says {effect}</source>
      <translation>se trouve dans une règle qui dit {effect}</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>steps {amount:g} in a rule that asks for {effect}</source>
      <translation>avance de {amount:g} dans une règle qui demande {effect}</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>surface</source>
      <translation>surface</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>the other sign</source>
      <translation>l'autre signe</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>{fact!r} has {count} relations</source>
      <translation>{fact!r} a {count} relations</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>A suggestion cannot change {unknown}: change the day itself.</source>
      <translation>Une suggestion ne peut pas changer {unknown} : changez le jour lui-même.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>This suggestion was decided already: look at the program again.</source>
      <translation>Cette suggestion a déjà été tranchée : regardez à nouveau le programme.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>changed</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>noted</source>
      <translation>notée</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>overtaken</source>
      <translation>dépassée</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: closed until a visit without pain</source>
      <translation>{what} : fermé jusqu'à une visite sans douleur</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: make it easier; choose what</source>
      <translation>{what} : rendre plus facile ; choisissez quoi</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: ready for more, but everything is at its limit</source>
      <translation>{what} : prêt pour plus, mais tout est à sa limite</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is</source>
      <translation>{what} : rester ainsi</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is, {missing}</source>
      <translation>{what} : rester ainsi, {missing}</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: {lever} {after} instead of {before}</source>
      <translation>{what} : {lever} {after} au lieu de {before}</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>active</source>
      <translation>actif</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>assisted</source>
      <translation>actif aidé</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>break</source>
      <translation>break</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>core</source>
      <translation>gainage</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>dynamic</source>
      <translation>dynamique</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>events</source>
      <translation>événements</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>exercise</source>
      <translation>exercice</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>foundation</source>
      <translation>bases</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>isometric</source>
      <translation>isométrique</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>make</source>
      <translation>make</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>motion</source>
      <translation>mouvement</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>one</source>
      <translation>un</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>passive</source>
      <translation>passif</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>sport</source>
      <translation>sport</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>strengthening</source>
      <translation>renforcement</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>warm up</source>
      <translation>échauffement</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above</source>
      <translation>au-dessus</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above inner ankle</source>
      <translation>au-dessus de la cheville interne</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above outer ankle</source>
      <translation>au-dessus de la cheville externe</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back</source>
      <translation>dos</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of ankle</source>
      <translation>derrière la cheville</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of thigh</source>
      <translation>derrière la cuisse</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>carry</source>
      <translation>port de charge</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>clam</source>
      <translation>coquillage</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>forearm</source>
      <translation>avant-bras</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of ankle</source>
      <translation>devant la cheville</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of thigh</source>
      <translation>devant la cuisse</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>hand</source>
      <translation>main</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>inner knee</source>
      <translation>genou interne</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>lunge</source>
      <translation>fente</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>outer knee</source>
      <translation>genou externe</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>plank</source>
      <translation>planche</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>prone</source>
      <translation>à plat ventre</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>run</source>
      <translation>course</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>seated</source>
      <translation>assis</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>sole</source>
      <translation>plante</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>standing</source>
      <translation>debout</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>supine</source>
      <translation>sur le dos</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>walk</source>
      <translation>marche</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>wrist</source>
      <translation>poignet</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>below</source>
      <translation>au-dessous</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>either</source>
      <translation>l'un ou l'autre</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>whole</source>
      <translation>entier</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above elbow</source>
      <translation>au-dessus du coude</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above knee</source>
      <translation>au-dessus du genou</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ankle weight</source>
      <translation>lest de cheville</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>balance board</source>
      <translation>planche d'équilibre</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ball of foot</source>
      <translation>avant-pied</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>behind</source>
      <translation>derrière</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chair</source>
      <translation>chaise</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chest</source>
      <translation>poitrine</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cones</source>
      <translation>cônes</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cuff centre</source>
      <translation>centre de la sangle</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>dumbbell</source>
      <translation>haltère</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>elbow</source>
      <translation>coude</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>fixed anchor</source>
      <translation>ancrage fixe</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>floor</source>
      <translation>sol</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foam pad</source>
      <translation>coussin en mousse</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foot</source>
      <translation>pied</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>greater trochanter</source>
      <translation>grand trochanter</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hand support</source>
      <translation>appui de la main</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hip centre</source>
      <translation>centre de la hanche</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>kettlebell</source>
      <translation>kettlebell</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>knee joint line</source>
      <translation>interligne du genou</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>lateral malleolus</source>
      <translation>malléole latérale</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mat</source>
      <translation>tapis</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mini band</source>
      <translation>mini-bande</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>overhead</source>
      <translation>au-dessus de la tête</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>pillow</source>
      <translation>coussin</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>shoulder tip</source>
      <translation>pointe de l'épaule</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>step</source>
      <translation>marche</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>strap</source>
      <translation>sangle</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>towel</source>
      <translation>serviette</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turf</source>
      <translation>gazon</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turn disc</source>
      <translation>disque rotatif</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>waist</source>
      <translation>taille</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>wall</source>
      <translation>mur</translation>
    </message>
    <message>
      <location filename="domain/protocol/unverified.py" />
      <source>Unverified: sets, repetitions, holds, rest, tempo and targets that none of these gives are starting values of the product. Change them to your own.</source>
      <translation>Non vérifié : séries, répétitions, maintiens, repos, tempo et cibles qu'aucune de ces sources ne donne sont des valeurs de départ du produit. Changez-les pour les vôtres.</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Best two trials differ</source>
      <translation>Les deux meilleurs essais diffèrent</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force at rest moved</source>
      <translation>La force au repos a bougé</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force not quiet before the pull</source>
      <translation>Force instable avant la traction</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Held too short</source>
      <translation>Tenu trop peu de temps</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb rests elsewhere</source>
      <translation>Le membre repose ailleurs</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb turned in an isometric pull</source>
      <translation>Le membre a tourné dans une traction isométrique</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>N that the force at rest may move (half the allowed slack)</source>
      <translation>N dont la force au repos peut bouger (la moitié du jeu permis)</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>No force seen before the pull</source>
      <translation>Aucune force vue avant la traction</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Swing before the pull</source>
      <translation>Élan avant la traction</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Tension before the pull</source>
      <translation>Tension avant la traction</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the limb may turn</source>
      <translation>degrés dont le membre peut tourner</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the resting angle may move</source>
      <translation>degrés dont l'angle de repos peut bouger</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>percent that the best two trials may differ</source>
      <translation>pour cent dont les deux meilleurs essais peuvent différer</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>share of the prescribed hold that is needed</source>
      <translation>part nécessaire du maintien prescrit</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo.</source>
      <translation>La force est tombée à {lowest:.0f} N : la tare a été prise sous charge. Tarez à nouveau et refaites.</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: its angles are off by as much. Set its rate and redo.</source>
      <translation>Le capteur {where} a envoyé {sent_hz:.0f} échantillons par seconde, pas {used_hz:.0f} : ses angles sont faux d'autant. Réglez sa fréquence et refaites.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>Less than 1 % of the {word} is missing.</source>
      <translation>Il manque moins de 1 % des données ({word}).</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition of this set counts.</source>
      <translation>Aucune répétition de cette série ne compte.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition was found in this set.</source>
      <translation>Aucune répétition n'a été trouvée dans cette série.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>The best two trials differ by {spread:.0f} %: {advice}.</source>
      <translation>Les deux meilleurs essais diffèrent de {spread:.0f} % : {advice}.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>one more, at most five</source>
      <translation>encore un, cinq au plus</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>rest, and repeat the test another day</source>
      <translation>repos, et refaire le test un autre jour</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>{missing:.0f} % of the {word} is missing: check the sensor's link.</source>
      <translation>Il manque {missing:.0f} % des données ({word}) : vérifiez la liaison du capteur.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg rests {moved:.0f}° from where it first rested: check that the sensor sits tight.</source>
      <translation>La jambe repose à {moved:.0f}° de sa première position de repos : vérifiez que le capteur tient bien.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg turned {turned:.0f}° in an isometric pull: tighten the strap.</source>
      <translation>La jambe a tourné de {turned:.0f}° dans une traction isométrique : serrez la sangle.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>redo?</source>
      <translation>refaire ?</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>{rule_label} could not be seen: check its sensor.</source>
      <translation>{rule_label} n'a pas pu être vu : vérifiez le capteur concerné.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>Held {held:.1f} s of {wanted:.0f} s: redo, and hold until {wanted:.0f}.</source>
      <translation>Tenu {held:.1f} s sur {wanted:.0f} s : refaire, et tenir jusqu'à {wanted:.0f}.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>No force was seen in the second before the pull, so its zero is not known: let go, then pull.</source>
      <translation>Aucune force n'a été vue dans la seconde avant la traction, son zéro n'est donc pas connu : relâchez, puis tirez.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force at rest moved by {moved:+.0f} N since the first repetition: tare again.</source>
      <translation>La force au repos a bougé de {moved:+.0f} N depuis la première répétition : tarez à nouveau.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force dipped by {dip:.0f} N before the pull: pull without a swing.</source>
      <translation>La force a baissé de {dip:.0f} N avant la traction : tirez sans élan.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force sensor reached its limit: use a stronger cell.</source>
      <translation>Le capteur de force a atteint sa limite : utilisez une cellule plus forte.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force was not quiet before the pull: wait, then pull.</source>
      <translation>La force n'était pas stable avant la traction : attendez, puis tirez.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The strap already carried {tension:.0f} N before the pull: let go fully first.</source>
      <translation>La sangle portait déjà {tension:.0f} N avant la traction : relâchez d'abord complètement.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>sample was a spike</source>
      <translation>échantillon était une pointe parasite</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>samples were spikes</source>
      <translation>échantillons étaient des pointes parasites</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>{spikes} force {word} and left out: check plug and cable.</source>
      <translation>{spikes} {word} de la force, laissés de côté : vérifiez la prise et le câble.</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>after peak</source>
      <translation>après le pic</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>before peak</source>
      <translation>avant le pic</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>armed</source>
      <translation>armé</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>cancel</source>
      <translation>annuler</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connect</source>
      <translation>connecter</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connected</source>
      <translation>connecté</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connecting</source>
      <translation>connexion</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>countdown</source>
      <translation>compte à rebours</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>disconnect</source>
      <translation>déconnecter</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>finish</source>
      <translation>terminer</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>go</source>
      <translation>partir</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>live</source>
      <translation>en direct</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>pause</source>
      <translation>pause</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepare</source>
      <translation>préparer</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepared</source>
      <translation>préparé</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>preparing</source>
      <translation>préparation</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>redo</source>
      <translation>refaire</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resting</source>
      <translation>au repos</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resume</source>
      <translation>reprendre</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>review</source>
      <translation>relecture</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>save</source>
      <translation>enregistrer</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saved</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saving</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>tare</source>
      <translation>tarer</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>taring</source>
      <translation>tare en cours</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>{event!r} cannot happen while the station is {state!r}.</source>
      <translation>{event!r} ne peut pas se produire quand la station est {state!r}.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A letter of the recovery key is wrong: compare it with the printed page.</source>
      <translation>Une lettre de la clé de secours est fausse : comparez-la avec la page imprimée.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A recovery key has {length} letters and digits, this one has {count}: compare it again.</source>
      <translation>Une clé de secours a {length} lettres et chiffres, celle-ci en a {count} : comparez à nouveau.</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>dropped</source>
      <translation>abandonné</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>ended</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>revised</source>
      <translation>révisé</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>started</source>
      <translation>commencé</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source> by {due_on}</source>
      <translation> d'ici le {due_on}</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>If something hurts or feels wrong, stop and tell your coach.</source>
      <translation>Si quelque chose te fait mal ou te semble anormal, arrête-toi et dis-le à ton coach.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Talk about this with your coach</source>
      <translation>Parles-en avec ton coach</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>What stayed the same</source>
      <translation>Ce qui n'a pas changé</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>You have not been tested yet. After your first test you will see your results here.</source>
      <translation>Tu n'as pas encore été testé. Après ton premier test, tu verras tes résultats ici.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your first tests</source>
      <translation>Tes premiers tests</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your goals</source>
      <translation>Tes objectifs</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your progress</source>
      <translation>Tes progrès</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your tests</source>
      <translation>Tes tests</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}. Reached!</source>
      <translation>{words}. Atteint !</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}: now {now}, and you want {target}{due}.</source>
      <translation>{words} : maintenant {now}, et tu veux {target}{due}.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>95 % half-width of the value beside it. A dash means not measurable.</source>
      <translation>Demi-largeur à 95 % de la valeur à côté. Un tiret veut dire non mesurable.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>not distinguishable</source>
      <translation>non distinguable</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really better</source>
      <translation>{arrow} réellement mieux</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really worse</source>
      <translation>{arrow} réellement moins bien</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▲ real gain</source>
      <translation>▲ gain réel</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▼ real loss</source>
      <translation>▼ perte réelle</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Compared</source>
      <translation>Comparé</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Left beside right</source>
      <translation>Gauche à côté de droite</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Mean curves from the onset</source>
      <translation>Courbes moyennes depuis le début de la force</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Several athletes</source>
      <translation>Plusieurs athlètes</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Where error comes from</source>
      <translation>D'où vient l'erreur</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{label} highest {values}</source>
      <translation>{label}, maximum {values}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{letter} beside {reference}</source>
      <translation>{letter} à côté de {reference}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{signal_label}, mean curves: {highest}.</source>
      <translation>{signal_label}, courbes moyennes : {highest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>This</source>
      <translation>Ceci</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>Up to 10 % is usual, from 20 % probable (Sapega); within measurement error it is none.</source>
      <translation>Jusqu'à 10 % c'est habituel, dès 20 % probable (Sapega) ; dans l'erreur de mesure, il n'y en a pas.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>within measurement error</source>
      <translation>dans l'erreur de mesure</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>{verdict}, in spite of: {codes}</source>
      <translation>{verdict}, malgré : {codes}</translation>
    </message>
    <message>
      <location filename="domain/reports/document.py" />
      <source>time s</source>
      <translation>temps s</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Group report</source>
      <translation>Rapport de groupe</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Left, since baseline</source>
      <translation>Gauche, depuis le départ</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Newest decision value of each side; weaker side by how much of the stronger, where both are of one day. Values of different people are not compared in this table.</source>
      <translation>Valeur de décision la plus récente de chaque côté ; côté faible : de combien par rapport au plus fort, si les deux sont du même jour. Les valeurs de personnes différentes ne sont pas comparées dans ce tableau.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Not tested yet</source>
      <translation>Pas encore testé</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really better in at least one test: {better}.</source>
      <translation>Réellement mieux dans au moins un test : {better}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really worse in at least one test: {worse}.</source>
      <translation>Réellement moins bien dans au moins un test : {worse}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Right, since baseline</source>
      <translation>Droite, depuis le départ</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Weaker side</source>
      <translation>Côté faible</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>no verdict</source>
      <translation>pas de verdict</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{tested} of {count} tested, {count2} tests and sides.</source>
      <translation>{tested} sur {count} testés, {count2} tests et côtés.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{words}, {share} % less</source>
      <translation>{words}, {share} % de moins</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_charts.py" />
      <source>{title}, {measure_label}, {count} from {first} to {last}, newest {newest}.</source>
      <translation>{title}, {measure_label}, {count} du {first} au {last}, dernière {newest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Beside the baseline</source>
      <translation>À côté de la valeur de départ</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Cannot be compared yet</source>
      <translation>Pas encore comparable</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>No test has been done yet: there is nothing to follow.</source>
      <translation>Aucun test n'a encore été fait : il n'y a rien à suivre.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Nothing has changed beyond what these tests can tell from measurement error.</source>
      <translation>Rien n'a changé au-delà de ce que ces tests peuvent distinguer de l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Over the visits</source>
      <translation>Au fil des visites</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Planned sessions done</source>
      <translation>Séances prévues faites</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Progress report</source>
      <translation>Rapport de progrès</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>The shaded band holds every value that one visit cannot be told apart from the baseline mean (MDC95). Open dots stand for visits that may not be compared with the newest: the reason is under What happened.</source>
      <translation>La bande ombrée contient toute valeur qu'une seule visite ne permet pas de distinguer de la moyenne de départ (MDC95). Les points vides sont des visites qui ne peuvent pas être comparées à la dernière : la raison est sous Ce qui s'est passé.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Within error</source>
      <translation>Dans l'erreur</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worse: look at this first</source>
      <translation>Moins bien : à regarder d'abord</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worth a word</source>
      <translation>Mérite un mot</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>really better</source>
      <translation>réellement mieux</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>{names}.</source>
      <translation>{names}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source> ({visits} visits)</source>
      <translation> ({visits} visites)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>A week (95 %)</source>
      <translation>Par semaine (95 %)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline</source>
      <translation>Valeur de départ</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline: the mean of the baseline visits. Told apart from: the smallest change in that direction that the test can tell from measurement error.</source>
      <translation>Valeur de départ : la moyenne des visites de départ. Distinguable dès : le plus petit changement dans ce sens que le test peut distinguer de l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>How it stands</source>
      <translation>Où cela en est</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Other measures</source>
      <translation>Autres mesures</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Told apart from</source>
      <translation>Distinguable dès</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{side}, {title}: {label}{unit}</source>
      <translation>{title}, {side} : {label}{unit}</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{size} a week ({low} to {high})</source>
      <translation>{size} par semaine ({low} à {high})</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Score %</source>
      <translation>Score %</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Tempo s</source>
      <translation>Tempo s</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>▲ {text} off</source>
      <translation>▲ écart {text}</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✓ yes</source>
      <translation>✓ oui</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✗ no: {reason}</source>
      <translation>✗ non : {reason}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Also done: {sentence_list}.</source>
      <translation>Aussi fait : {sentence_list}.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Baseline report</source>
      <translation>Rapport de départ</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference = (larger - smaller) / larger. Up to 10 % is usual, from 20 % probable (Sapega).</source>
      <translation>Différence = (plus grand - plus petit) / plus grand. Jusqu'à 10 % c'est habituel, dès 20 % probable (Sapega).</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Discomfort {discomfort:g} of 10{where} in {name}: see a clinician.</source>
      <translation>Inconfort {discomfort:g} sur 10{where} dans {name} : voir un clinicien.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session report</source>
      <translation>Rapport de séance</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Sharp pain{where} in {name}: no more of it in this visit.</source>
      <translation>Douleur vive{where} dans {name} : plus de cet exercice dans cette visite.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>near from {near}, beyond from {beyond} ({quality}). {source}</source>
      <translation>proche dès {near}, au-delà dès {beyond} ({quality}). {source}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{counted} of {count} count</source>
      <translation>{counted} sur {count} comptent</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{part} ({count} of {count2} count)</source>
      <translation>{part} ({count} sur {count2} comptent)</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} beyond the limit of {limit} in {over} of {count}</source>
      <translation>{rule_label} au-delà de la limite de {limit} dans {over} sur {count}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} within the limit of {limit} in every repetition.</source>
      <translation>{rule_label} dans la limite de {limit} à chaque répétition.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{what}: no repetition was found.</source>
      <translation>{what} : aucune répétition n'a été trouvée.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>beyond {words}</source>
      <translation>au-delà {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>last time</source>
      <translation>la dernière fois</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>near {words}</source>
      <translation>proche {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>this time</source>
      <translation>cette fois</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>{title} over time, {count}, highest {highest} at {time_s:.1f} s.</source>
      <translation>{title} au cours du temps, {count}, maximum {highest} à {time_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Beside last time</source>
      <translation>À côté de la dernière fois</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Last time</source>
      <translation>La dernière fois</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>This time</source>
      <translation>Cette fois</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} cannot be told apart from {before}: {change} is within measurement error.</source>
      <translation>{label} ne peut pas être distingué du {before} : {change} est dans l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really higher than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} est réellement plus haut que le {before} : {change}, au-delà de l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really lower than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} est réellement plus bas que le {before} : {change}, au-delà de l'erreur de mesure.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>: redo?</source>
      <translation>: refaire ?</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Contraction</source>
      <translation>Contraction</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Feedback</source>
      <translation>Retour visuel</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Rated of 10</source>
      <translation>Note sur 10</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Started</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>mean of {counted} counted</source>
      <translation>moyenne de {counted} comptées</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>{words}, best {best}</source>
      <translation>{words}, meilleur {best}</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>Visits and what is due</source>
      <translation>Visites et ce qui est à faire</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{athletes} · {due} due · {beyond} beyond a limit</source>
      <translation>{athletes} · {due} à tester · {beyond} au-delà d'une limite</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{test}, {side}: places</source>
      <translation>{test}, {side} : rangs</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>amber</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>info</source>
      <translation>info</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>invalid</source>
      <translation>non valable</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>warning</source>
      <translation>avertissement</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Places that overlap cannot be told apart: their difference is within the error of the two values.</source>
      <translation>Des rangs qui se chevauchent ne peuvent pas être distingués : leur différence est dans l'erreur des deux valeurs.</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Without a known test-retest error nobody can be told apart: there is an order, and no place.</source>
      <translation>Sans erreur test-retest connue, personne ne peut être distingué : il y a un ordre, mais pas de rang.</translation>
    </message>
    <message>
      <location filename="domain/samples/filters.py" />
      <source>{kind}, {taps} taps, -3 dB at {cutoff_hz:.1f} Hz ({rate_hz:g} Hz sampling), delay of {delay_s:.0f} ms removed</source>
      <translation>{kind}, {taps} coefficients, -3 dB à {cutoff_hz:.1f} Hz (échantillonnage {rate_hz:g} Hz), retard de {delay_s:.0f} ms supprimé</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>complete</source>
      <translation>complet</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>discarded</source>
      <translation>écarté</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>incomplete</source>
      <translation>incomplet</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>interrupted</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>recording</source>
      <translation>enregistrement en cours</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>stop</source>
      <translation>arrêt</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source> since {since:%H:%M}</source>
      <translation> depuis {since:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Clinic away</source>
      <translation>Cabinet injoignable</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>This station works alone: nothing is sent anywhere.</source>
      <translation>Cette station travaille seule : rien n'est envoyé nulle part.</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>everything is at the clinic's database, as of {exchanged_at:%H:%M}</source>
      <translation>tout est dans la base de données du cabinet, état de {exchanged_at:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>the clinic's database has not been asked yet</source>
      <translation>la base de données du cabinet n'a pas encore été interrogée</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} changed at two stations: decide below</source>
      <translation>{conflicts} modifiés sur deux stations : décidez ci-dessous</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} to decide</source>
      <translation>{conflicts} à décider</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} change waits</source>
      <translation>{count} modification attend</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} changes wait</source>
      <translation>{count} modifications attendent</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{waiting} waiting</source>
      <translation>{waiting} en attente</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>anterior</source>
      <translation>antérieur</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>distal</source>
      <translation>distal</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>posterior</source>
      <translation>postérieur</translation>
    </message>
    <message>
      <location filename="domain/still_pose.py" />
      <source>proximal</source>
      <translation>proximal</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>Every visit gave the same value: that is no error. Look at the sets of the study.</source>
      <translation>Chaque visite a donné la même valeur : ce n'est pas une erreur de mesure. Regardez les séries de l'étude.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The ICC is negative: the athletes differ less from one another than from themselves. It is told as it is, and means that there is no agreement.</source>
      <translation>L'ICC est négatif : les athlètes diffèrent moins entre eux que d'eux-mêmes. Il est donné tel quel et signifie qu'il n'y a pas de concordance.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The differences grow with the value, so the error is given in percent of it.</source>
      <translation>Les différences croissent avec la valeur, l'erreur est donc donnée en pour cent de celle-ci.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The second visit differs for everybody in the same direction: a familiarisation visit may be missing. That shift is no part of the SEM.</source>
      <translation>La deuxième visite diffère chez tous dans le même sens : il manque peut-être une visite de familiarisation. Ce décalage ne fait pas partie du SEM.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The shift between the visits goes with the value: look at the plot.</source>
      <translation>Le décalage entre les visites suit la valeur : regardez le graphique.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{count} athletes have this measure at all {occasions} visits; the figures need {least_people} and a verdict needs {least_to_adopt}.</source>
      <translation>{count} athlètes ont cette mesure aux {occasions} visites ; les chiffres en demandent {least_people} et un verdict {least_to_adopt}.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{left_out} of {n} athletes lack a visit or a value and are left out.</source>
      <translation>{left_out} athlètes sur {n} n'ont pas toutes les visites ou valeurs et sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{n} athletes: the intervals are wide; {advised_people} are advised (Koo and Li 2016).</source>
      <translation>{n} athlètes : les intervalles sont larges ; {advised_people} sont conseillés (Koo et Li 2016).</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{people} athletes have come to every visit; an own error needs {least_to_adopt}. Go on with the study.</source>
      <translation>{people} athlètes sont venus à chaque visite ; une erreur propre en demande {least_to_adopt}. Poursuivez l'étude.</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>from this clinic's own study of {made_on}, n = {people}</source>
      <translation>de l'étude propre à ce cabinet du {made_on}, n = {people}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{kind} of {least_reps}</source>
      <translation>{kind} de {least_reps}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{spacing_days} days or more</source>
      <translation>{spacing_days} jours ou plus</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>Amber {amber:g} and red {red:g} need 0 &lt; amber &lt; red: correct them.</source>
      <translation>Orange {amber:g} et rouge {red:g} demandent 0 &lt; orange &lt; rouge : corrigez-les.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>The athletes do not differ, or do not go this way: there is no limit in that.</source>
      <translation>Les athlètes ne diffèrent pas, ou ne vont pas dans ce sens : on n'en tire aucune limite.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>This clinic's own athletes, {decided_on}, n = {people}: amber mean + 1 SD, red mean + 2 SD.</source>
      <translation>Athlètes de ce cabinet, {decided_on}, n = {people} : orange moyenne + 1 SD, rouge moyenne + 2 SD.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>near from {amber:.1f}{gap}{symbol}, beyond from {red:.1f}{gap}{symbol}</source>
      <translation>proche dès {amber:.1f}{gap}{symbol}, au-delà dès {red:.1f}{gap}{symbol}</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes of this clinic</source>
      <translation>{people} athlètes sains de ce cabinet</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes were measured; limits of the clinic's own need {least_athletes}. Test more athletes first.</source>
      <translation>{people} athlètes sains ont été mesurés ; des limites propres au cabinet en demandent {least_athletes}. Testez d'abord d'autres athlètes.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A repeat on the same day is no retest.</source>
      <translation>Une répétition le même jour n'est pas un retest.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest on the same day is no evidence: strap and posture are the same, so its error is too small. Choose 1 day or more between the visits.</source>
      <translation>Un retest le même jour n'est pas une preuve : la sangle et la posture sont les mêmes, son erreur est donc trop petite. Choisissez 1 jour ou plus entre les visites.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest takes {fewest_occasions} to {most_occasions} visits: choose again.</source>
      <translation>Un retest demande de {fewest_occasions} à {most_occasions} visites : choisissez à nouveau.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A study needs at least one measure: choose what is to be repeated.</source>
      <translation>Une étude demande au moins une mesure : choisissez ce qui doit être répété.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>All visits of this athlete were done already.</source>
      <translation>Toutes les visites de cet athlète ont déjà été faites.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>It was done before the study began.</source>
      <translation>Cela a été fait avant le début de l'étude.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>Only {days} of {spacing_days} days after the visit before.</source>
      <translation>Seulement {days} jours sur {spacing_days} depuis la visite précédente.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>The other side counts.</source>
      <translation>C'est l'autre côté qui compte.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>Write a number such as {example}.</source>
      <translation>Écrivez un nombre tel que {example}.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} can be read in two ways: write {example} with one decimal sign and no other.</source>
      <translation>{typed} peut se lire de deux façons : écrivez {example} avec un seul signe décimal et aucun autre.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} is not a number: write one such as {example}.</source>
      <translation>{typed} n'est pas un nombre : écrivez-en un tel que {example}.</translation>
    </message>
    <message>
      <location filename="domain/units.py" />
      <source>imperial</source>
      <translation>impérial</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>near</source>
      <translation>proche</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>not measurable</source>
      <translation>non mesurable</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{names} and {words}</source>
      <translation>{names} et {words}</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>A picture of the camera could not be packed: choose another camera.</source>
      <translation>Une image de la caméra n'a pas pu être compressée : choisissez une autre caméra.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Camera {address} does not answer: plug it in, close the program that uses it, allow cameras in the system's settings, or choose another number.</source>
      <translation>La caméra {address} ne répond pas : branchez-la, fermez le programme qui l'utilise, autorisez les caméras dans les réglages du système ou choisissez un autre numéro.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Cameras need the extra *camera*, which is not installed here: install Turnout with it to see a mirror and to keep clips. Everything else works without.</source>
      <translation>Les caméras demandent l'extra *camera*, qui n'est pas installé ici : installez Turnout avec lui pour voir un miroir et garder des clips. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>{address} cannot be opened as a video: check the name of the file or the address.</source>
      <translation>{address} ne peut pas être ouvert comme vidéo : vérifiez le nom du fichier ou l'adresse.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_file.py" />
      <source>The clip {path} cannot be read ({error}): look for it in a backup.</source>
      <translation>Le clip {path} ne peut pas être lu ({error}) : cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_recorder.py" />
      <source>The clip could not be written on ({error}): make room on the disk. The sensors' recording is not touched by this.</source>
      <translation>La suite du clip n'a pas pu être écrite ({error}) : faites de la place sur le disque. L'enregistrement des capteurs n'est pas touché.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{file} is damaged at byte {tell}: what stands before it was read.</source>
      <translation>{file} est endommagé à l'octet {tell} : ce qui précède a été lu.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{folder} is no folder that you may write to: choose another to capture into.</source>
      <translation>{folder} n'est pas un dossier où vous pouvez écrire : choisissez-en un autre pour la capture.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be read ({error}): give a file with what a sensor sent.</source>
      <translation>{path} ne peut pas être lu ({error}) : donnez un fichier contenant ce qu'un capteur a envoyé.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be written ({error}): choose another folder to capture into.</source>
      <translation>{path} ne peut pas être écrit ({error}) : choisissez un autre dossier pour la capture.</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>booting</source>
      <translation>démarrage</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>disconnected</source>
      <translation>déconnecté</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>identifying</source>
      <translation>identification</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>lost</source>
      <translation>perdu</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>opening</source>
      <translation>ouverture</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>stalled</source>
      <translation>bloqué</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>streaming</source>
      <translation>émet</translation>
    </message>
    <message>
      <location filename="drivers/driver.py" />
      <source>{descriptor_title} cannot do '{name}': it can do {known}.</source>
      <translation>{descriptor_title} ne sait pas faire '{name}' : il sait faire {known}.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close it, wait a few seconds, and try again.</source>
      <translation>Un autre programme utilise {port} : fermez-le, attendez quelques secondes et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close {name} (process {process}) and try again.</source>
      <translation>Un autre programme utilise {port} : fermez {name} (processus {process}) et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>The sensor on {port} is gone: check its cable and plug it in again.</source>
      <translation>Le capteur sur {port} a disparu : vérifiez son câble et rebranchez-le.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in, or choose another port.</source>
      <translation>Il n'y a pas de port {port} : branchez le capteur ou choisissez un autre port.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes it for a braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of it.</source>
      <translation>Il n'y a pas de port {port} : branchez le capteur. S'il disparaît aussitôt, brltty le prend pour une plage braille : `sudo systemctl mask --now brltty-udev brltty` le libère.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: it belongs to the group '{group}'. Run `sudo usermod -aG {group} $USER`, log out and in again, then retry.</source>
      <translation>Vous ne pouvez pas ouvrir {port} : il appartient au groupe '{group}'. Lancez `sudo usermod -aG {group} $USER`, fermez et rouvrez votre session, puis réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: only the administrator may. Run `sudo cp {udev_rules} /etc/udev/rules.d`, unplug the sensor, plug it in again, then retry.</source>
      <translation>Vous ne pouvez pas ouvrir {port} : seul l'administrateur le peut. Lancez `sudo cp {udev_rules} /etc/udev/rules.d`, débranchez le capteur, rebranchez-le, puis réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.</source>
      <translation>{port} ne peut pas être ouvert ({text}) : débranchez le capteur, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is being read by Turnout already: disconnect the sensor there first.</source>
      <translation>{port} est déjà lu par Turnout : déconnectez-y d'abord le capteur.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is in use, perhaps by ModemManager, which tries every new port for a modem: wait 15 seconds and try again; `sudo cp {udev_rules} /etc/udev/rules.d` keeps it away for good.</source>
      <translation>{port} est occupé, peut-être par ModemManager, qui cherche un modem sur chaque nouveau port : attendez 15 secondes et réessayez ; `sudo cp {udev_rules} /etc/udev/rules.d` l'écarte pour de bon.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not a serial port: choose one that `turnout devices` finds.</source>
      <translation>{port} n'est pas un port série : choisissez-en un que `turnout devices` trouve.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not ready yet: wait ten seconds after plugging in, and try again.</source>
      <translation>{port} n'est pas encore prêt : attendez dix secondes après le branchement et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} did not answer to '{name}': check the cable and try again.</source>
      <translation>{descriptor_title} n'a pas répondu à '{name}' : vérifiez le câble et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} does not know '{name}': use its own buttons.</source>
      <translation>{descriptor_title} ne connaît pas '{name}' : utilisez ses propres boutons.</translation>
    </message>
    <message>
      <location filename="drivers/families/bno08x.py" />
      <source>Sends no angular rate: its angles are recorded, but joint angles cannot be computed from it.</source>
      <translation>N'envoie pas de vitesse angulaire : ses angles sont enregistrés, mais on ne peut pas en calculer d'angles articulaires.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Say the mass that hangs on the sensor, in kg, to calibrate it.</source>
      <translation>Indiquez la masse suspendue au capteur, en kg, pour l'étalonner.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Sends bare readings of four cells: calibrate it first.</source>
      <translation>Envoie les lectures brutes de quatre cellules : étalonnez-le d'abord.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor did not answer to '{name}': unload it and try again.</source>
      <translation>Le capteur de force n'a pas répondu à '{name}' : déchargez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>Le capteur de force sur {port} ne démarre pas : débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/gauges.py" />
      <source>Asked for each value, 10 to 20 a second: for peaks and steady pulls, not for force development.</source>
      <translation>Interrogé pour chaque valeur, 10 à 20 par seconde : pour les pics et les tractions stables, pas pour la montée en force.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Averages 16 readings, so that a force shows about 8 of them late (0.1 s at 80 a second, 0.8 s at 10): not for the rate of force development.</source>
      <translation>Fait la moyenne de 16 lectures, si bien qu'une force apparaît environ 8 lectures plus tard (0,1 s à 80 par seconde, 0,8 s à 10) : pas pour la vitesse de montée en force.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>One value in five seconds: for a load that hangs still, not for repetitions.</source>
      <translation>Une valeur toutes les cinq secondes : pour une charge suspendue immobile, pas pour des répétitions.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Sends bare readings, one a second: calibrate it first, and use it for steady pulls only.</source>
      <translation>Envoie des lectures brutes, une par seconde : étalonnez-le d'abord et ne l'utilisez que pour des tractions stables.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Ten values a second at most: for steady pulls, not for the rate of force development.</source>
      <translation>Dix valeurs par seconde au plus : pour des tractions stables, pas pour la vitesse de montée en force.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>The stream sends {label} in {unit}: let it send {ours} instead.</source>
      <translation>Le flux envoie {label} en {unit} : faites-lui envoyer {ours} à la place.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>No stream is called '{name}': start it on its computer, then search again.</source>
      <translation>Aucun flux ne s'appelle '{name}' : démarrez-le sur son ordinateur, puis cherchez à nouveau.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>Two streams are called '{name}': give one of them another name, then search again.</source>
      <translation>Deux flux s'appellent '{name}' : donnez un autre nom à l'un d'eux, puis cherchez à nouveau.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>{port} is not open: connect the stream first.</source>
      <translation>{port} n'est pas ouvert : connectez d'abord le flux.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_library.py" />
      <source>LSL streams need the extra 'lsl': install Turnout with it, then search again.</source>
      <translation>Les flux LSL demandent l'extra 'lsl' : installez Turnout avec lui, puis cherchez à nouveau.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>Slow (5 to 23 values a second): for body mass and steady pulls, not for repetitions.</source>
      <translation>Lent (5 à 23 valeurs par seconde) : pour la masse corporelle et les tractions stables, pas pour des répétitions.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale on {port} sends no weight: check that it is switched on.</source>
      <translation>La balance sur {port} n'envoie aucun poids : vérifiez qu'elle est allumée.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale refused '{name}': keep the load still and within its range.</source>
      <translation>La balance a refusé '{name}' : gardez la charge immobile et dans sa plage.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>A few averaged values a second as it leaves the factory: for steady pulls, not for repetitions.</source>
      <translation>Quelques valeurs moyennées par seconde au réglage d'usine : pour des tractions stables, pas pour des répétitions.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale did not finish its tare: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale n'a pas terminé sa tare : débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale does not open its menu: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale n'ouvre pas son menu : débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale on {port} waits in its calibration: unplug it and plug it in again.</source>
      <translation>OpenScale sur {port} attend dans son étalonnage : débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>Made from the maker's description and not yet tried with a real sensor: check a known mass.</source>
      <translation>Fait d'après la description du fabricant et pas encore essayé avec un vrai capteur : contrôlez avec une masse connue.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not start: switch it off and on, and connect it again.</source>
      <translation>Le Progressor ne démarre pas : éteignez-le, rallumez-le et reconnectez-le.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not tell its battery: bring it nearer and try again.</source>
      <translation>Le Progressor n'indique pas sa batterie : rapprochez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors need the extra 'ble': install Turnout with it, then connect again.</source>
      <translation>Les capteurs Bluetooth demandent l'extra 'ble' : installez Turnout avec lui, puis connectez à nouveau.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors were not looked for ({error}): where there is one, switch Bluetooth on.</source>
      <translation>Les capteurs Bluetooth n'ont pas été cherchés ({error}) : s'il y en a un, activez le Bluetooth.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>{port} cannot be reached over Bluetooth ({error}): switch Bluetooth and the sensor on, bring it near, and try again.</source>
      <translation>{port} est injoignable par Bluetooth ({error}) : activez le Bluetooth et le capteur, rapprochez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>Its lines carry no time: switch to the binary output for measurements of timing.</source>
      <translation>Ses lignes ne portent pas l'heure : passez à la sortie binaire pour les mesures de temps.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} does not send acceleration and angular rate: switch them on with the maker's program.</source>
      <translation>Le capteur VectorNav sur {port} n'envoie pas l'accélération et la vitesse angulaire : activez-les avec le programme du fabricant.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} refused the rate ({why}): try a lower one.</source>
      <translation>Le capteur VectorNav sur {port} a refusé la fréquence ({why}) : essayez-en une plus basse.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>Choose bits that hold 2 (acceleration) and 4 (angular rate), such as 14 or 526.</source>
      <translation>Choisissez des bits qui contiennent 2 (accélération) et 4 (vitesse angulaire), tels que 14 ou 526.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{frames} kinds of frames at {rates:g} Hz do not fit through {baud} baud: choose at most {frames2} Hz first.</source>
      <translation>{frames} types de trames à {rates:g} Hz ne passent pas à {baud} bauds : choisissez d'abord {frames2} Hz au plus.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{rate_hz:g} Hz do not fit through {baud} baud: choose at most {most_hz} Hz, or raise the baud rate with the maker's program.</source>
      <translation>{rate_hz:g} Hz ne passent pas à {baud} bauds : choisissez {most_hz} Hz au plus, ou augmentez le débit avec le programme du fabricant.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 divides {sensor_rate_hz} Hz by a whole number: choose 400, 200, 100 or 50 Hz.</source>
      <translation>Le x-IMU3 divise {sensor_rate_hz} Hz par un nombre entier : choisissez 400, 200, 100 ou 50 Hz.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 on {port} does not answer to '{key}': check its cable.</source>
      <translation>Le x-IMU3 sur {port} ne répond pas à '{key}' : vérifiez son câble.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 refuses '{key}' ({answer}): update its firmware.</source>
      <translation>Le x-IMU3 refuse '{key}' ({answer}) : mettez à jour son micrologiciel.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not obey: unplug it, plug it in again, and retry.</source>
      <translation>Le capteur Xsens sur {port} n'obéit pas : débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not send acceleration, rate of turn and SampleTimeFine: switch these outputs on with the maker's program.</source>
      <translation>Le capteur Xsens sur {port} n'envoie pas l'accélération, la vitesse de rotation et SampleTimeFine : activez ces sorties avec le programme du fabricant.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>Le capteur Xsens sur {port} ne démarre pas : débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} refused the rate: check its cable, retry.</source>
      <translation>Le capteur Xsens sur {port} a refusé la fréquence : vérifiez son câble, réessayez.</translation>
    </message>
    <message>
      <location filename="drivers/finding/elsewhere.py" />
      <source>The scan for {descriptor_title} failed ({error!r}): update or remove the plug-in.</source>
      <translation>La recherche de {descriptor_title} a échoué ({error!r}) : mettez à jour ou retirez le module.</translation>
    </message>
    <message>
      <location filename="drivers/link.py" />
      <source>Stopped on request.</source>
      <translation>Arrêté sur demande.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>The sensor knows the rates {known} Hz: choose one of them.</source>
      <translation>Le capteur connaît les fréquences {known} Hz : choisissez-en une.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>{rate} Hz do not fit through {baud} baud: choose at most {most} Hz.</source>
      <translation>{rate} Hz ne passent pas à {baud} bauds : choisissez {most} Hz au plus.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>The sensor on {port} is not connected: wait until it streams.</source>
      <translation>Le capteur sur {port} n'est pas connecté : attendez qu'il envoie des données.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} does not let go: unplug the sensor.</source>
      <translation>{port} ne se libère pas : débranchez le capteur.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} is being read already: stop it first.</source>
      <translation>{port} est déjà en lecture : arrêtez-la d'abord.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>Another sensor answers on {port} than before: plug the first one in again, or connect the new one as a sensor of its own.</source>
      <translation>Un autre capteur qu'avant répond sur {port} : rebranchez le premier, ou connectez le nouveau comme capteur à part.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>No {title} answers on {port}: check the cable and its power.</source>
      <translation>Aucun {title} ne répond sur {port} : vérifiez le câble et l'alimentation.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' cannot be loaded ({reason}): update or remove it.</source>
      <translation>Le pilote '{entry}' ne peut pas être chargé ({reason}) : mettez-le à jour ou retirez-le.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' was made for another version of Turnout: update or remove it.</source>
      <translation>Le pilote '{entry}' a été fait pour une autre version de Turnout : mettez-le à jour ou retirez-le.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>There is no driver '{driver_id}': choose one of {known}.</source>
      <translation>Il n'y a pas de pilote '{driver_id}' : choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>'{command}' was broken off.</source>
      <translation>'{command}' a été interrompu.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>The link was lost before '{command}' was sent.</source>
      <translation>La liaison a été perdue avant l'envoi de '{command}'.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Asking who is on {port}.</source>
      <translation>Recherche de ce qui est sur {port}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Opening {port}.</source>
      <translation>Ouverture de {port}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and connect it again.</source>
      <translation>La lecture de {port} s'est arrêtée sur une erreur interne ({error!r}) : déconnectez puis reconnectez le capteur.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} fell silent: asking it again.</source>
      <translation>{descriptor_title} sur {port} s'est tu : nouvel appel.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is ready.</source>
      <translation>{descriptor_title} sur {port} est prêt.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is streaming.</source>
      <translation>{descriptor_title} sur {port} envoie ses données.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} restarts.</source>
      <translation>{descriptor_title} sur {port} redémarre.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{port} is disconnected.</source>
      <translation>{port} est déconnecté.</translation>
    </message>
    <message>
      <location filename="drivers/transport.py" />
      <source>{port} is not open: connect the sensor first.</source>
      <translation>{port} n'est pas ouvert : connectez d'abord le capteur.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>no signal</source>
      <translation>pas de signal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▲ a bit more</source>
      <translation>▲ un peu plus</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▼ ease off</source>
      <translation>▼ relâche un peu</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>✓ in the band</source>
      <translation>✓ dans la zone</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>! nearly too far</source>
      <translation>! presque trop loin</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>Balance of the pelvis</source>
      <translation>Équilibre du bassin</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>no signal from the pelvis</source>
      <translation>pas de signal du bassin</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✓ level</source>
      <translation>✓ de niveau</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✕ bring it back</source>
      <translation>✕ ramène-le</translation>
    </message>
    <message>
      <location filename="widgets/athlete/band.py" />
      <source>Target band over time</source>
      <translation>Zone cible dans le temps</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>Camera mirror</source>
      <translation>Miroir caméra</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>No camera picture</source>
      <translation>Pas d'image caméra</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Athlete sees</source>
      <translation>L'athlète voit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Feedback is shown</source>
      <translation>Retour visuel affiché</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {sight_words}</source>
      <translation>Voit : {sight_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {words}</source>
      <translation>Voit : {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Shown: {words}</source>
      <translation>Affiché : {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>What the athlete sees</source>
      <translation>Ce que voit l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>always</source>
      <translation>toujours</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>every other rep</source>
      <translation>une rép. sur deux</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>only when off course</source>
      <translation>seulement en cas d'écart</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Band over time</source>
      <translation>Zone dans le temps</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Breathe easy</source>
      <translation>Respire calmement</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: fill the glass</source>
      <translation>Jeu : remplir le verre</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: glide</source>
      <translation>Jeu : planer</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Get set</source>
      <translation>En place</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Hold still</source>
      <translation>Ne bouge plus</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Let the strap hang free</source>
      <translation>Laisse la sangle pendre</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Mirror figure</source>
      <translation>Figure miroir</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Nearly ready</source>
      <translation>Presque prêt</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Path to follow</source>
      <translation>Tracé à suivre</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Pelvis balance</source>
      <translation>Équilibre du bassin</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Relax</source>
      <translation>Relâche</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Target bar</source>
      <translation>Barre cible</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Tempo and breath</source>
      <translation>Tempo et souffle</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>The sensors learn your position</source>
      <translation>Les capteurs apprennent ta position</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Turnout: athlete</source>
      <translation>Turnout : athlète</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Wait for the countdown</source>
      <translation>Attends le compte à rebours</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Well worked</source>
      <translation>Bien travaillé</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Your coach starts the set</source>
      <translation>Ton coach lance la série</translation>
    </message>
    <message>
      <location filename="widgets/athlete/fill.py" />
      <source>✓ filling</source>
      <translation>✓ ça se remplit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/glide.py" />
      <source>✓ in the valley</source>
      <translation>✓ dans la vallée</translation>
    </message>
    <message>
      <location filename="widgets/athlete/path.py" />
      <source>✓ on the path</source>
      <translation>✓ sur le tracé</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Knee over your toes, then go on</source>
      <translation>Genou au-dessus des orteils, puis continue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Level your hips, then go on</source>
      <translation>Remets ton bassin de niveau, puis continue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Sit or stand tall, then go on</source>
      <translation>Redresse-toi, puis continue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Take up the strap, keep the leg still, then go on</source>
      <translation>Tends la sangle, garde la jambe immobile, puis continue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Turn your hips to the front, then go on</source>
      <translation>Tourne ton bassin vers l'avant, puis continue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>! near limit</source>
      <translation>! proche de la limite</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>RESET</source>
      <translation>REVIENS</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {shown}</source>
      <translation>Replace-toi. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {words}</source>
      <translation>Replace-toi. {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>hips {hips_words}</source>
      <translation>bassin {hips_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>of {target}</source>
      <translation>sur {target}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>reps</source>
      <translation>rép.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>{done} of {target} repetitions</source>
      <translation>{done} répétitions sur {target}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>– no signal</source>
      <translation>– pas de signal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>✕ too far</source>
      <translation>✕ trop loin</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Athlete's screen</source>
      <translation>Écran de l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Cues</source>
      <translation>Consignes</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Display</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Heard and seen</source>
      <translation>Entendu et vu</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Metronome</source>
      <translation>Métronome</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>No display</source>
      <translation>Pas d'écran</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Plug in a second display: the athlete's screen goes there by itself.</source>
      <translation>Branchez un deuxième écran : celui de l'athlète s'y place tout seul.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Seen only</source>
      <translation>Vu seulement</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown and spoken</source>
      <translation>Affiché et dit</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown only</source>
      <translation>Affiché seulement</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Steady</source>
      <translation>Régulier</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Tempo</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>The second display</source>
      <translation>Le deuxième écran</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 10 %</source>
      <translation>Varie de 10 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 20 %</source>
      <translation>Varie de 20 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>{chosen} · unplugged</source>
      <translation>{chosen} · débranché</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>Tempo wheel</source>
      <translation>Roue de tempo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe in</source>
      <translation>inspire</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe out</source>
      <translation>expire</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>keep breathing</source>
      <translation>continue à respirer</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>wait for the start</source>
      <translation>attends le départ</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source> · baseline</source>
      <translation> · départ</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Body mass</source>
      <translation>Masse corporelle</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Born</source>
      <translation>Naissance</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one more to compare</source>
      <translation>Choisissez-en une autre à comparer</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one to open, two to compare</source>
      <translation>Une pour ouvrir, deux pour comparer</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Compare the two</source>
      <translation>Comparer les deux</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Dominant side</source>
      <translation>Côté dominant</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Involved side</source>
      <translation>Côté atteint</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Lever arm</source>
      <translation>Bras de levier</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>No set yet. Start a session, and every set will be listed here.</source>
      <translation>Pas encore de série. Commencez une séance, et chaque série sera listée ici.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Open session</source>
      <translation>Ouvrir la séance</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Phases, this week, gates, and what is suggested next</source>
      <translation>Phases, cette semaine, conditions et suggestion suivante</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sets so far</source>
      <translation>Séries jusqu'ici</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Start session</source>
      <translation>Commencer une séance</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>What really changed, goals, and every visit on one time axis</source>
      <translation>Ce qui a réellement changé, les objectifs et chaque visite sur un axe du temps</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>{involved_side} involved</source>
      <translation>côté {involved_side} atteint</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>3 Nov 1998</source>
      <translation>3 nov. 1998</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Add athlete</source>
      <translation>Ajouter un athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body</source>
      <translation>Corps</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body mass, {unit}</source>
      <translation>Masse corporelle, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Check the year: nobody living was born then.</source>
      <translation>Vérifiez l'année : aucune personne vivante n'est née alors.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Date of birth</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Edit athlete</source>
      <translation>Modifier l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Female</source>
      <translation>Femme</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Given name and family name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Knee joint line to the middle of the cuff</source>
      <translation>De l'interligne du genou au milieu de la manchette</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Lever arm, {unit}</source>
      <translation>Bras de levier, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Male</source>
      <translation>Homme</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Not stated</source>
      <translation>Non précisé</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Save athlete</source>
      <translation>Enregistrer l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Sex, as norms are published</source>
      <translation>Sexe, comme dans les normes publiées</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Type the name of the athlete.</source>
      <translation>Tapez le nom de l'athlète.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Week 5 strengthening</source>
      <translation>Semaine 5 renforcement</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>What the next coach must know</source>
      <translation>Ce que le prochain coach doit savoir</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write a number between {low:g} and {high:g}.</source>
      <translation>Écrivez un nombre entre {low:g} et {high:g}.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write the date like 3 Nov 1998 or 1998-11-03.</source>
      <translation>Écrivez la date comme 3 nov. 1998 ou 1998-11-03.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Add your first athlete</source>
      <translation>Ajoutez votre premier athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Everyone who is tested here gets a page with body measures and every session.</source>
      <translation>Chaque personne testée ici reçoit une page avec ses mesures corporelles et toutes ses séances.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Find an athlete</source>
      <translation>Chercher un athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No athletes yet</source>
      <translation>Pas encore d'athlète</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No injury noted</source>
      <translation>Aucune blessure notée</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Clip of the set</source>
      <translation>Clip de la série</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>No picture of this moment</source>
      <translation>Pas d'image de ce moment</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Remove this clip</source>
      <translation>Supprimer ce clip</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>0 is the first, 1 the next; or a file or address</source>
      <translation>0 est la première, 1 la suivante ; ou un fichier ou une adresse</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>A live mirror, and a clip of each set for athletes who agree to it. Clips stay on this station, and are not encrypted.</source>
      <translation>Un miroir en direct, et un clip de chaque série pour les athlètes qui y consentent. Les clips restent sur cette station et ne sont pas chiffrés.</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Mirror and clips</source>
      <translation>Miroir et clips</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>On</source>
      <translation>Le</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Test picture</source>
      <translation>Image d'essai</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Which camera</source>
      <translation>Quelle caméra</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Agrees to video</source>
      <translation>Consent à la vidéo</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back the consent to video</source>
      <translation>Retirer le consentement à la vidéo</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>The athlete agrees to video</source>
      <translation>L'athlète consent à la vidéo</translation>
    </message>
    <message>
      <location filename="widgets/camera/view.py" />
      <source>No picture yet</source>
      <translation>Pas encore d'image</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find an athlete, a test or an action</source>
      <translation>Chercher un athlète, un test ou une action</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find anything</source>
      <translation>Tout chercher</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Athlete</source>
      <translation>Athlète</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Beside another athlete</source>
      <translation>À côté d'un autre athlète</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Click two lines or more.</source>
      <translation>Cliquez sur deux lignes ou plus.</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Date, side or group</source>
      <translation>Date, côté ou groupe</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Keep what is chosen when the athlete changes</source>
      <translation>Garder le choix quand l'athlète change</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Visits and means</source>
      <translation>Visites et moyennes</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>What to compare</source>
      <translation>Que comparer</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>{count} of at most {most} chosen. Click to add or take away.</source>
      <translation>{count} choisis sur {most} au plus. Cliquez pour ajouter ou retirer.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>0-100 % of rep</source>
      <translation>0-100 % de la rép.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>95 % of mean</source>
      <translation>95 % de la moyenne</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>All together</source>
      <translation>Tous ensemble</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Best rep</source>
      <translation>Meilleure rép.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Draw</source>
      <translation>Tracer</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Every rep</source>
      <translation>Chaque rép.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Line up by</source>
      <translation>Aligner sur</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Mean of reps</source>
      <translation>Moyenne des rép.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Onset</source>
      <translation>Début de la force</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Overlaid</source>
      <translation>Superposées</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>SD of reps</source>
      <translation>SD des rép.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Whole set</source>
      <translation>Série entière</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare anyway</source>
      <translation>Comparer quand même</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare in spite of differences</source>
      <translation>Comparer malgré les différences</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Record decision</source>
      <translation>Enregistrer la décision</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Rows that these differences forbid have no change: {}.</source>
      <translation>Les lignes que ces différences interdisent n'ont pas de changement : {}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Why may these be compared?</source>
      <translation>Pourquoi peut-on les comparer ?</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Write why: the reason stands beside the result.</source>
      <translation>Écrivez pourquoi : la raison figure à côté du résultat.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Your name, the time and the reason are kept and stand beside the result.</source>
      <translation>Votre nom, l'heure et la raison sont gardés et figurent à côté du résultat.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Asymmetry</source>
      <translation>Asymétrie</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Choose a measure (click, or F1 on its row) to read how it is computed.</source>
      <translation>Choisissez une mesure (clic, ou F1 sur sa ligne) pour lire comment elle est calculée.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Click two lines at the left, or one of the three buttons above: they pick the newest visit.</source>
      <translation>Cliquez sur deux lignes à gauche, ou sur l'un des trois boutons ci-dessus : ils prennent la dernière visite.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Left vs right</source>
      <translation>Gauche et droite</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Make report</source>
      <translation>Créer le rapport</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Nothing to compare yet</source>
      <translation>Encore rien à comparer</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Start a session</source>
      <translation>Commencer une séance</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs baseline</source>
      <translation>Aujourd'hui et départ</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs last</source>
      <translation>Aujourd'hui et dernière</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Two sides, or two visits, stand beside each other here: record a test first.</source>
      <translation>Ici, deux côtés ou deux visites sont placés l'un à côté de l'autre : enregistrez d'abord un test.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <location filename="widgets/compare/plots.py" />
      <source>Curves: {keys}, Ctrl and arrow keys move the cursor</source>
      <translation>Courbes : {keys}, Ctrl et les flèches déplacent le curseur</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>At {place}:  </source>
      <translation>À {place} :  </translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>angle (°)</source>
      <translation>angle (°)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>share (%)</source>
      <translation>part (%)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>time (s)</source>
      <translation>temps (s)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>{label}, rep {rep_number}</source>
      <translation>{label}, rép. {rep_number}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source> Parameters: {names}.</source>
      <translation> Paramètres : {names}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Against {reference}</source>
      <translation>Contre {reference}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Beyond measurement error</source>
      <translation>Au-delà de l'erreur de mesure</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error from: {text}.</source>
      <translation>Erreur d'après : {text}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error of A by origin, {text}</source>
      <translation>Erreur de A par origine, {text}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory</source>
      <translation>Exploratoire</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory: not a primary measure of this test, shown for interest only.</source>
      <translation>Exploratoire : pas une mesure principale de ce test, donnée à titre indicatif.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not comparable</source>
      <translation>Non comparable</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not distinguishable</source>
      <translation>Non distinguable</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Overridden: {names}. {short}</source>
      <translation>Passé outre : {names}. {short}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real gain</source>
      <translation>Gain réel</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real loss</source>
      <translation>Perte réelle</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Right − left</source>
      <translation>Droite − gauche</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Within measurement error</source>
      <translation>Dans l'erreur de mesure</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>compared with</source>
      <translation>comparé à</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>{label}: {definition}{parameters} Measurable: {validity} ±: {error} Source: {source}</source>
      <translation>{label} : {definition}{parameters} Mesurable : {validity} ± : {error} Source : {source}</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>A starting value, not a standard: edit it to your own quality rules.</source>
      <translation>Une valeur pour commencer, pas une norme : adaptez-la à vos propres règles de qualité.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Apply to recorded sets ...</source>
      <translation>Appliquer aux séries enregistrées ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin again</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Counts for, months</source>
      <translation>Valable, mois</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Earlier calibrations</source>
      <translation>Étalonnages précédents</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Hysteresis</source>
      <translation>Hystérésis</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known</source>
      <translation>Connue</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Known masses, kg</source>
      <translation>Masses connues, kg</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Lay the sensor on a table and do not touch it for five seconds.</source>
      <translation>Posez le capteur sur une table et n'y touchez pas pendant cinq secondes.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Linearity</source>
      <translation>Linéarité</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Loads</source>
      <translation>Charges</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Not calibrated yet: the sensor's own scale is used.</source>
      <translation>Pas encore étalonné : l'échelle du capteur lui-même est utilisée.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Order of the loads</source>
      <translation>Ordre des charges</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Read</source>
      <translation>Lue</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Save calibration</source>
      <translation>Enregistrer l'étalonnage</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Take this point</source>
      <translation>Prendre ce point</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Taken</source>
      <translation>Faite</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The empty sensor is added. Two masses or more show how straight the sensor reads.</source>
      <translation>Le capteur à vide s'y ajoute. Deux masses ou plus montrent si le capteur est linéaire.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The sensor reads</source>
      <translation>Le capteur lit</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up and down</source>
      <translation>Montée et descente</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up only</source>
      <translation>Montée seulement</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which channel</source>
      <translation>Quel canal</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which masses, who calibrated</source>
      <translation>Quelles masses, qui a étalonné</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply to {count}</source>
      <translation>Appliquer à {count}</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Exercise</source>
      <translation>Exercice</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Force</source>
      <translation>Force</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Looking for sets of this sensor ...</source>
      <translation>Recherche des séries de ce capteur ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>No recorded set would change.</source>
      <translation>Aucune série enregistrée ne changerait.</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak now</source>
      <translation>Pic maintenant</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peak then</source>
      <translation>Pic alors</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Peaks are means of the set. The raw samples and every earlier result stay; the new ones stand beside.</source>
      <translation>Les pics sont des moyennes de la série. Les échantillons bruts et tous les résultats antérieurs restent ; les nouveaux s'ajoutent à côté.</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Read recorded sets anew</source>
      <translation>Relire les séries enregistrées</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Reading set {done} of {of} anew ...</source>
      <translation>Relecture de la série {done} sur {of} ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Recorded sets</source>
      <translation>Séries enregistrées</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets read anew</source>
      <translation>Séries relues</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets recorded</source>
      <translation>Séries enregistrées</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>{stays} Click sets to choose some of them.</source>
      <translation>{stays} Cliquez sur des séries pour en choisir quelques-unes.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>LSL streams</source>
      <translation>Flux LSL</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Other programs</source>
      <translation>Autres programmes</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Sends every placed sensor to other programs in this network, in SI units and with its tare. Who is in the network can read it; no name is sent.</source>
      <translation>Envoie chaque capteur placé à d'autres programmes de ce réseau, en unités SI et avec sa tare. Quiconque est dans le réseau peut le lire ; aucun nom n'est envoyé.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask this port</source>
      <translation>Interroger ce port</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask {row}</source>
      <translation>Interroger {row}</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</source>
      <translation>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Find out by itself</source>
      <translation>Trouver tout seul</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Look there</source>
      <translation>Chercher là</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Not loaded</source>
      <translation>Non chargé</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Other ports</source>
      <translation>Autres ports</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Port or address</source>
      <translation>Port ou adresse</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which</source>
      <translation>Indiquer lequel</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which sensor is on {row}</source>
      <translation>Indiquer quel capteur est sur {row}</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Sends the questions of all known sensors. Do it when you know that a sensor is plugged in there: to other machines a question may be a command.</source>
      <translation>Envoie les questions de tous les capteurs connus. À faire quand vous savez qu'un capteur y est branché : pour d'autres machines, une question peut être un ordre.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Which sensor</source>
      <translation>Quel capteur</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Write a port such as COM7, or lsl: or ble: and a name.</source>
      <translation>Écrivez un port tel que COM7, ou lsl: ou ble: et un nom.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>lsl: and the name of a stream on the network; ble: and the address of a Bluetooth sensor.</source>
      <translation>lsl: et le nom d'un flux du réseau ; ble: et l'adresse d'un capteur Bluetooth.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Calibrate</source>
      <translation>Étalonner</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Charge</source>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How many samples arrive each second.</source>
      <translation>Nombre d'échantillons qui arrivent chaque seconde.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How much faster or slower the sensor's own clock runs than the computer's, in millionths.</source>
      <translation>De combien l'horloge du capteur avance ou retarde sur celle de l'ordinateur, en millionièmes.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How unevenly samples arrive: 95 of 100 are off their time by no more than this.</source>
      <translation>Irrégularité d'arrivée des échantillons : 95 sur 100 ne s'écartent pas plus de leur moment.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Hz</source>
      <translation>Hz</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Jitter p95</source>
      <translation>Gigue p95</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Rate</source>
      <translation>Fréquence</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Reads now</source>
      <translation>Lit maintenant</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Take it off this page; a search finds it again.</source>
      <translation>Le retirer de cette page ; une recherche le retrouve.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Tare</source>
      <translation>Tarer</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The charge that is left, as the sensor says it.</source>
      <translation>La charge restante, telle que le capteur l'indique.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The share of samples that the sensor sent and that did not arrive.</source>
      <translation>La part des échantillons envoyés par le capteur et qui ne sont pas arrivés.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>What it sends at this moment. Tap, turn or pull a sensor to see which one it is.</source>
      <translation>Ce qu'il envoie en ce moment. Tapotez, tournez ou tirez un capteur pour voir lequel c'est.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where does it sit?</source>
      <translation>Où est-il placé ?</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where {row_title} sits</source>
      <translation>Où {row_title} est placé</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source> · {waiting} without a place</source>
      <translation> · {waiting} sans place</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Add by name</source>
      <translation>Ajouter par nom</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor answers yet. What was met on each port is said below.</source>
      <translation>Aucun capteur ne répond encore. Ce qui a été trouvé sur chaque port est dit ci-dessous.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor found yet</source>
      <translation>Aucun capteur trouvé</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Plug the receiver or the cable in, switch the sensors on, then search. A port that another program holds must be released first.</source>
      <translation>Branchez le récepteur ou le câble, allumez les capteurs, puis cherchez. Un port tenu par un autre programme doit d'abord être libéré.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search for sensors</source>
      <translation>Chercher des capteurs</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>{count} found</source>
      <translation>{count} trouvés</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set the zero of the force</source>
      <translation>Régler le zéro de la force</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set zero</source>
      <translation>Régler le zéro</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Strap on, limb out of it, nothing pulling. Each sensor is taken in its first quiet second.</source>
      <translation>Sangle en place, membre dégagé, rien ne tire. Chaque capteur est pris dans sa première seconde calme.</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Tare {row_title}</source>
      <translation>Tarer {row_title}</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>{row_title} reads</source>
      <translation>{row_title} lit</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A group</source>
      <translation>Un groupe</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A lake by clinic, year and month for DuckDB, Polars and Spark, with ready queries for norms.</source>
      <translation>Un lac de données par cabinet, année et mois pour DuckDB, Polars et Spark, avec des requêtes prêtes pour les normes.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>An athlete</source>
      <translation>Un athlète</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>As</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Athlete 12 of 31</source>
      <translation>Athlète 12 sur 31</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything, for another Turnout station: it can be imported there and is the same.</source>
      <translation>Tout, pour une autre station Turnout : on peut l'y importer à l'identique.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export ...</source>
      <translation>Exporter ...</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export {name}</source>
      <translation>Exporter {name}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>For research</source>
      <translation>Pour la recherche</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Form of the export</source>
      <translation>Forme de l'exportation</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Names, dates of birth, free text and serial numbers are left out and dates are shifted. A key file stays on this station.</source>
      <translation>Noms, dates de naissance, texte libre et numéros de série sont retirés et les dates décalées. Un fichier clé reste sur cette station.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>One workbook with a sheet per table; numbers and dates are real ones. Without raw samples.</source>
      <translation>Un classeur avec une feuille par table ; les nombres et les dates sont de vrais nombres et dates. Sans échantillons bruts.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Progress of the export</source>
      <translation>Avancement de l'export</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Say which one first.</source>
      <translation>Indiquez d'abord lequel.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Set</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Show folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Tables that every program opens, with all raw samples and curves.</source>
      <translation>Des tables que tout programme ouvre, avec tous les échantillons bruts et les courbes.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The curves of each set for motion analysis software, repetitions as events.</source>
      <translation>Les courbes de chaque série pour les logiciels d'analyse du mouvement, les répétitions comme événements.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The id of the set, its beginning, or the word last</source>
      <translation>L'id de la série, son début, ou le mot last</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name</source>
      <translation>Le nom entier</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name of the group</source>
      <translation>Le nom entier du groupe</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What to export</source>
      <translation>Que faut-il exporter</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Day first</source>
      <translation>Jour d'abord</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import athletes</source>
      <translation>Importer des athlètes</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import {coming}</source>
      <translation>Importer {coming}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave the refused rows out</source>
      <translation>Écarter les lignes refusées</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Month first</source>
      <translation>Mois d'abord</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Nobody to import</source>
      <translation>Personne à importer</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Not in the file</source>
      <translation>Pas dans le fichier</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Progress of the import</source>
      <translation>Avancement de l'import</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Unit of {split}</source>
      <translation>Unité de {split}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What becomes of each row</source>
      <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What happens</source>
      <translation>Ce qui se passe</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Who is here already</source>
      <translation>Qui est déjà ici</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{double} here already</source>
      <translation>{double} déjà ici</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{doubtful} can be read in two ways ({count}): what is first?</source>
      <translation>{doubtful} peut se lire de deux façons ({count}) : qu'est-ce qui vient d'abord ?</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{new} new</source>
      <translation>{new} nouveaux</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>3 Nov 2026</source>
      <translation>3 nov. 2026</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Analysing: {percent} %</source>
      <translation>Analyse : {percent} %</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the file says</source>
      <translation>Comme le dit le fichier</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>As the headings say</source>
      <translation>Selon les en-têtes</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose the test: no file says it.</source>
      <translation>Choisissez le test : aucun fichier ne l'indique.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose whose set it is.</source>
      <translation>Choisissez à qui est la série.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import a recording</source>
      <translation>Importer un enregistrement</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import it again</source>
      <translation>Importer à nouveau</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import the set</source>
      <translation>Importer la série</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Only where the file has no times</source>
      <translation>Seulement si le fichier n'a pas de temps</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Recorded on</source>
      <translation>Enregistré le</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Samples a second, Hz</source>
      <translation>Échantillons par seconde, Hz</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Unit of the force</source>
      <translation>Unité de la force</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write how many samples a second, such as 80.</source>
      <translation>Écrivez le nombre d'échantillons par seconde, par exemple 80.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write the day as 3 Nov 2026.</source>
      <translation>Écrivez le jour comme 3 nov. 2026.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>kg (as a force)</source>
      <translation>kg (comme force)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>lb (as a force)</source>
      <translation>lb (comme force)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>{earlier} Import it again only if it is another set.</source>
      <translation>{earlier} Ne l'importez à nouveau que s'il s'agit d'une autre série.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/return_sheet.py" />
      <source>Import an export of Turnout</source>
      <translation>Importer une exportation de Turnout</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>A few things once. Each can be skipped, and done later.</source>
      <translation>Quelques points, une seule fois. Chacun peut être passé et fait plus tard.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Begin to work</source>
      <translation>Commencer à travailler</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Clinic</source>
      <translation>Cabinet</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>First coach</source>
      <translation>Premier coach</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Language and units</source>
      <translation>Langue et unités</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Leave for now</source>
      <translation>Laisser pour l'instant</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>{title}, done</source>
      <translation>{title}, fait</translation>
    </message>
    <message>
      <location filename="widgets/first_run/practice_strip.py" />
      <source>A simulated athlete. All of it is removed when this window is closed.</source>
      <translation>Un athlète simulé. Tout est supprimé à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>6 digits or more, or three words</source>
      <translation>6 chiffres ou plus, ou trois mots</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A PNG or SVG file of at most 300 kB</source>
      <translation>Un fichier PNG ou SVG de 300 kB au plus</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A second window opens with a simulated athlete and simulated sensors, and says at each step what to do. It is marked as practice and has a database of its own, which is removed when that window is closed: nothing of it ever stands beside your athletes.</source>
      <translation>Une deuxième fenêtre s'ouvre avec un athlète simulé et des capteurs simulés, et dit à chaque étape quoi faire. Elle est marquée comme entraînement et a sa propre base de données, supprimée à la fermeture de la fenêtre : rien n'en figure jamais à côté de vos athlètes.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Add coach</source>
      <translation>Ajouter un coach</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Begin to practise</source>
      <translation>Commencer à s'exercer</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Both can be changed in the settings at any time and hold from the next start on.</source>
      <translation>Les deux se changent à tout moment dans les réglages et valent dès le prochain démarrage.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a passphrase</source>
      <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Clinic name</source>
      <translation>Nom du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>From the first coach on Turnout asks who is there, and notes every change under that name. The first coach is a lead. Skip this when one person works alone in a room that is locked.</source>
      <translation>Dès le premier coach, Turnout demande qui est là et note chaque modification sous ce nom. Le premier coach est responsable. Passez ce point si une personne travaille seule dans une pièce fermée à clé.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Keep the records unreadable for others</source>
      <translation>Rendre les dossiers illisibles pour les autres</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Kept. It takes effect when Turnout is started again.</source>
      <translation>Enregistré. Cela prend effet au prochain démarrage de Turnout.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Name of the clinic</source>
      <translation>Nom du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>PIN or passphrase</source>
      <translation>PIN ou phrase de passe</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Plug in the force sensor and switch on the motion sensors, then let Turnout look for them.</source>
      <translation>Branchez le capteur de force et allumez les capteurs de mouvement, puis laissez Turnout les chercher.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Practise a first test</source>
      <translation>S'exercer sur un premier test</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is encrypted.</source>
      <translation>La base de données est chiffrée.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is on a server, which encrypts its own disks: there is nothing to do here.</source>
      <translation>La base de données est sur un serveur qui chiffre ses propres disques : il n'y a rien à faire ici.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The name stands on the first page and on every report, the logo beside it.</source>
      <translation>Le nom figure sur la première page et sur chaque rapport, avec le logo à côté.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Type a name.</source>
      <translation>Tapez un nom.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Which sensors are here?</source>
      <translation>Quels capteurs sont ici ?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Who works here?</source>
      <translation>Qui travaille ici ?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Whose station is this?</source>
      <translation>À qui est cette station ?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>With a passphrase the database and its backups are encrypted. You get a recovery key to print: without passphrase and key nobody can read the records, and nobody can help.</source>
      <translation>Avec une phrase de passe, la base de données et ses sauvegardes sont chiffrées. Vous recevez une clé de secours à imprimer : sans phrase de passe ni clé, personne ne peut lire les dossiers et personne ne peut aider.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>{name} is signed in.</source>
      <translation>{name} est connecté.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Add an athlete</source>
      <translation>Ajouter un athlète</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Athletes of the group</source>
      <translation>Athlètes du groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond a limit</source>
      <translation>Au-delà d'une limite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond red: {names}</source>
      <translation>Au-delà du rouge : {names}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Due</source>
      <translation>À tester</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Edit group</source>
      <translation>Modifier le groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Export CSV</source>
      <translation>Exporter en CSV</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Last visit</source>
      <translation>Dernière visite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Name, tag, phase or what is due</source>
      <translation>Nom, étiquette, phase ou ce qui est à faire</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Narrow the group</source>
      <translation>Restreindre le groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>New group</source>
      <translation>Nouveau groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Newest</source>
      <translation>Dernière</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>No group yet: New group makes one, with a name and ticks beside the athletes.</source>
      <translation>Pas encore de groupe : « Nouveau groupe » en fait un, avec un nom et des coches à côté des athlètes.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody here yet</source>
      <translation>Encore personne ici</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody matches. Try fewer words, or show all.</source>
      <translation>Personne ne correspond. Essayez moins de mots ou affichez tout.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Place</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Tested</source>
      <translation>Testés</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The evidence behind the number of the chosen athlete (F1)</source>
      <translation>Les preuves derrière la valeur de l'athlète choisi (F1)</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The first {most_shown} of {kept} are shown: type to narrow. {said}</source>
      <translation>Les {most_shown} premiers sur {kept} sont affichés : tapez pour restreindre. {said}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>What stands behind it</source>
      <translation>Ce qu'il y a derrière</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>With the first athlete this page shows who was tested, who is due and where everybody stands.</source>
      <translation>Avec le premier athlète, cette page montre qui a été testé, qui est à tester et où chacun en est.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>within</source>
      <translation>dans la limite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{beyond} beyond a limit</source>
      <translation>{beyond} au-delà d'une limite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{due} due</source>
      <translation>{due} à tester</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>First team</source>
      <translation>Équipe première</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>No athlete is here yet: save the group and fill it later.</source>
      <translation>Aucun athlète n'est encore là : enregistrez le groupe et remplissez-le plus tard.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Nobody matches. Try fewer words.</source>
      <translation>Personne ne correspond. Essayez moins de mots.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Remove group</source>
      <translation>Retirer le groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Removing a group keeps its athletes and all their sets.</source>
      <translation>Retirer un groupe garde ses athlètes et toutes leurs séries.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Save group</source>
      <translation>Enregistrer le groupe</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Type the name of the group.</source>
      <translation>Tapez le nom du groupe.</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>About: {place}</source>
      <translation>À propos : {place}</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>One page to print: a set, the keys and what to do when something is wrong</source>
      <translation>Une page à imprimer : une série, les touches et que faire en cas de problème</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Quick card</source>
      <translation>Aide-mémoire</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Search the help</source>
      <translation>Chercher dans l'aide</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>In this backup</source>
      <translation>Dans cette sauvegarde</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Keep the present database</source>
      <translation>Garder la base actuelle</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Kept</source>
      <translation>Conservé</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Not looked at yet</source>
      <translation>Pas encore consultée</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Progress of the backup</source>
      <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore ...</source>
      <translation>Restaurer ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore and start again</source>
      <translation>Restaurer et redémarrer</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore the backup of {when}</source>
      <translation>Restaurer la sauvegarde du {when}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Would be missing</source>
      <translation>Manquerait</translation>
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
      <translation>Après ce temps sans action. Une série continue derrière le verrou.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coach</source>
      <translation>Coach</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Coaches</source>
      <translation>Coachs</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Everybody signs in. A lead manages, a coach records and edits, a viewer looks and prints.</source>
      <translation>Chacun s'identifie. Un responsable gère, un coach enregistre et modifie, un lecteur regarde et imprime.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lead</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lock by itself</source>
      <translation>Verrouillage auto</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Nobody has to sign in: that suits one person in a room that is locked. From the first coach on, Turnout asks who is there. The first coach is a lead.</source>
      <translation>Personne n'a à s'identifier : cela convient à une personne seule dans une pièce fermée à clé. Dès le premier coach, Turnout demande qui est là. Le premier coach est responsable.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Remove {person}</source>
      <translation>Retirer {person}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Viewer</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>At least 12 characters; four words that do not belong together</source>
      <translation>Au moins 12 caractères ; quatre mots qui n'ont rien à voir entre eux</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Close Turnout</source>
      <translation>Fermer Turnout</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt</source>
      <translation>Chiffrer</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt ...</source>
      <translation>Chiffrer ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypted, nobody who takes this computer or a backup can read a name or a number. You type the passphrase when Turnout starts, and print a recovery key for the day it is forgotten. It can be undone or done later, in the settings.</source>
      <translation>Une fois chiffré, quiconque prend cet ordinateur ou une sauvegarde ne peut lire ni nom ni chiffre. Vous tapez la phrase de passe au démarrage de Turnout et imprimez une clé de secours pour le jour où elle serait oubliée. Cela peut être annulé ou fait plus tard, dans les réglages.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>I have printed it or written it down</source>
      <translation>Je l'ai imprimée ou notée</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>It opens the database and every backup when the passphrase is forgotten. It is shown only now. Without both, nobody can read the recordings again, and nobody can help.</source>
      <translation>Elle ouvre la base de données et chaque sauvegarde quand la phrase de passe est oubliée. Elle n'est montrée que maintenant. Sans les deux, personne ne pourra relire les enregistrements et personne ne pourra aider.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Keep this recovery key</source>
      <translation>Gardez cette clé de secours</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase</source>
      <translation>Phrase de passe</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase or recovery key</source>
      <translation>Phrase de passe ou clé de secours</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Protect the recordings?</source>
      <translation>Protéger les enregistrements ?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Remember it in this computer's keyring</source>
      <translation>La retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Save page to print ...</source>
      <translation>Enregistrer la page à imprimer ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The database and its backups can be read with the passphrase or the recovery key only. Change or undo it with `turnout encrypt`.</source>
      <translation>La base de données et ses sauvegardes ne se lisent qu'avec la phrase de passe ou la clé de secours. Changez ou annulez cela avec `turnout encrypt`.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The two are not the same.</source>
      <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>This database is encrypted</source>
      <translation>Cette base de données est chiffrée</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Whoever has this computer or a backup can read the recordings.</source>
      <translation>Quiconque a cet ordinateur ou une sauvegarde peut lire les enregistrements.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>{name}
Type the passphrase, or the recovery key of the printed page.</source>
      <translation>{name}
Tapez la phrase de passe, ou la clé de secours de la page imprimée.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Pedal</source>
      <translation>Pédale</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press a key or a pedal of the list to change it. F1 is help, Ctrl+K finds anything.</source>
      <translation>Appuyez sur une touche ou une pédale de la liste pour la changer. F1 ouvre l'aide, Ctrl+K cherche partout.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the key</source>
      <translation>Appuyez sur la touche</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the pedal</source>
      <translation>Appuyez sur la pédale</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Reset all keys</source>
      <translation>Réinitialiser les touches</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>{row_title}: {what} {text}. Press to change it</source>
      <translation>{row_title} : {what} {text}. Appuyez pour changer</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase ...</source>
      <translation>Effacer ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase for good</source>
      <translation>Effacer pour de bon</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase {name}?</source>
      <translation>Effacer {name} ?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Everything about one person in one zip file, or erased for good, for whoever asks for it.</source>
      <translation>Tout sur une personne dans un fichier zip, ou effacé pour de bon, pour qui le demande.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>One athlete's data</source>
      <translation>Les données d'un athlète</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Type the whole name</source>
      <translation>Tapez le nom entier</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Alone</source>
      <translation>Seule</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Exchange now</source>
      <translation>Échanger maintenant</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Give the address of the server.</source>
      <translation>Donnez l'adresse du serveur.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep the clinic's</source>
      <translation>Garder celle du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep this station's</source>
      <translation>Garder celle de la station</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Records stay in this station's own file; they are sent there too</source>
      <translation>Les dossiers restent dans le fichier de cette station ; ils y sont aussi envoyés</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Several stations</source>
      <translation>Plusieurs stations</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Share this station</source>
      <translation>Partager cette station</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic</source>
      <translation>Le cabinet</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's PostgreSQL</source>
      <translation>Le PostgreSQL du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's database refused it: {reason}</source>
      <translation>La base de données du cabinet l'a refusé : {reason}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>This station</source>
      <translation>Cette station</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Work alone again</source>
      <translation>Travailler seule à nouveau</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>phase</source>
      <translation>phase</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>{words} version of {conflict_title}</source>
      <translation>{words}, version de {conflict_title}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Every look and every change is noted under your name.</source>
      <translation>Chaque consultation et chaque modification est notée sous votre nom.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Everything behind goes on. Type your PIN to come back to it.</source>
      <translation>Tout continue derrière. Tapez votre PIN pour y revenir.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Sign in</source>
      <translation>S'identifier</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Too many wrong tries. The next one is free in {minutes}:{seconds:02d}.</source>
      <translation>Trop d'essais faux. Le prochain est possible dans {minutes}:{seconds:02d}.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Who are you?</source>
      <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source> (decides about change)</source>
      <translation> (décide du changement)</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, about {typical_m:g} m in an adult</source>
      <translation>, environ {typical_m:g} m chez un adulte</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, optional</source>
      <translation>, facultatif</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, {distance_m:g} m away</source>
      <translation>, à {distance_m:g} m</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Anchor at the height of the {height}, {side}{away}.</source>
      <translation>Ancrage à la hauteur : {height}, {side}{away}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Around the athlete</source>
      <translation>Autour de l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Asked of you after the set</source>
      <translation>On vous le demande après la série</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Attached at: {attachment}.</source>
      <translation>Fixé à : {attachment}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Begin a new test or exercise from this one</source>
      <translation>Commencer un nouveau test ou exercice à partir de celui-ci</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Beyond</source>
      <translation>Au-delà</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Change it</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Comfortable arc: {low_deg:g} to {high_deg:g}°.</source>
      <translation>Arc confortable : {low_deg:g} à {high_deg:g}°.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Compensation</source>
      <translation>Compensation</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Do not use when</source>
      <translation>Ne pas utiliser si</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Easier</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Edit it as a file of your own: it takes the place of the one that ships</source>
      <translation>Le modifier comme fichier à vous : il remplace celui qui est fourni</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Equipment: </source>
      <translation>Matériel : </translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Harder</source>
      <translation>Plus difficile</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>If this happens, say</source>
      <translation>Si cela arrive, dites</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Lever arm: {from_landmark} to {to_landmark}{usual}.</source>
      <translation>Bras de levier : {from_landmark} à {to_landmark}{usual}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Limits of compensation</source>
      <translation>Limites de compensation</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Motion sensor</source>
      <translation>Capteur de mouvement</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Near</source>
      <translation>Proche</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Next steps</source>
      <translation>Étapes suivantes</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>On: {surface}.</source>
      <translation>Sur : {surface}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Say to the athlete</source>
      <translation>À dire à l'athlète</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sensors and placement</source>
      <translation>Capteurs et placement</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Set-up</source>
      <translation>Installation</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Use in a session</source>
      <translation>Utiliser en séance</translation>
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
      <translation>Ce qui est mesuré</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>a file of your own</source>
      <translation>un fichier à vous</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>hold {hold_s:g} s</source>
      <translation>tenir {hold_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>rest {rest_s:g} s</source>
      <translation>repos {rest_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>ships with Turnout</source>
      <translation>fourni avec Turnout</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>tempo {tempo}</source>
      <translation>tempo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{question}: {answers}</source>
      <translation>{question} : {answers}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{reps} reps</source>
      <translation>{reps} rép.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{sets} sets</source>
      <translation>{sets} séries</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Allowed: {allowed}</source>
      <translation>Permis : {allowed}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Back to the library</source>
      <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Discard the draft</source>
      <translation>Jeter le brouillon</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>How it will look</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Line {line}: {field} {wrong}</source>
      <translation>Ligne {line} : {field} {wrong}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Save as my own</source>
      <translation>Enregistrer comme le mien</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>and {count} more, marked in the text</source>
      <translation>et {count} autres, marquées dans le texte</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Hold, s</source>
      <translation>Maintien, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>It {wrong}; allowed: {allowed}.</source>
      <translation>Il {wrong} ; permis : {allowed}.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Movement</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Muscle work</source>
      <translation>Travail musculaire</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Name of the file</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Reps</source>
      <translation>Rép.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Rest, s</source>
      <translation>Repos, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Sides</source>
      <translation>Côtés</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>{label}, a line each</source>
      <translation>{label}, un par ligne</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source> There are {count} more in {names}.</source>
      <translation> Il y en a {count} autres dans {names}.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Any</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Choose the folder with the clinic's own tests, exercises, rules and norms</source>
      <translation>Choisir le dossier des tests, exercices, règles et normes du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Exercises</source>
      <translation>Exercices</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Find a test</source>
      <translation>Chercher un test</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own files</source>
      <translation>Fichiers à vous</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own · </source>
      <translation>À vous · </translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests</source>
      <translation>Tests</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises</source>
      <translation>Tests et exercices</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises are files. Put one in the library folder and it appears here.</source>
      <translation>Les tests et exercices sont des fichiers. Mettez-en un dans le dossier de la bibliothèque et il apparaît ici.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>The library is empty</source>
      <translation>La bibliothèque est vide</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} test or exercise</source>
      <translation>{count} test ou exercice</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} tests and exercises</source>
      <translation>{count} tests et exercices</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{problems} Until then this file is not used.{more}</source>
      <translation>{problems} D'ici là, ce fichier n'est pas utilisé.{more}</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{words}, {own} of them your own</source>
      <translation>{words}, dont {own} à vous</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Common fields</source>
      <translation>Champs courants</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Part of the file</source>
      <translation>Partie du fichier</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistake</source>
      <translation>{count} erreur</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistakes</source>
      <translation>{count} erreurs</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Picture: {protocol_title}, {side} side</source>
      <translation>Image : {protocol_title}, côté {side}</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Side of the picture</source>
      <translation>Côté de l'image</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Add one: {part}</source>
      <translation>Ajouter : {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Take away: {part}</source>
      <translation>Retirer : {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>as usual: {usual}</source>
      <translation>comme d'habitude : {usual}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>not said</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="widgets/library/text_pane.py" />
      <source>Text of the file</source>
      <translation>Texte du fichier</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pain stop</source>
      <translation>Arrêt douleur</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Prepare set</source>
      <translation>Préparer la série</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Redo</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source> · {place} of {count}</source>
      <translation> · {place} sur {count}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>About {minutes} min of work and rest left</source>
      <translation>Encore environ {minutes} min de travail et de repos</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Battery</source>
      <translation>Batterie de tests</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Rest {whole}:{whole2:02d}</source>
      <translation>Repos {whole}:{whole2:02d}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Seated hip ER</source>
      <translation>RE de hanche assis</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Side-lying hip ER</source>
      <translation>RE de hanche sur le côté</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Three-point check</source>
      <translation>Contrôle en trois points</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Warm-up</source>
      <translation>Échauffement</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>closed</source>
      <translation>fermé</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>{sets_done} of {sets_total} sets done</source>
      <translation>{sets_done} séries sur {sets_total} faites</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>Show now</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>{seconds:.0f} s ago · the set goes on</source>
      <translation>il y a {seconds:.0f} s · la série continue</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>Hip rotation</source>
      <translation>Rotation de hanche</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>force</source>
      <translation>force</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>hip</source>
      <translation>hanche</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>pelvis moved</source>
      <translation>bassin déplacé</translation>
    </message>
    <message>
      <location filename="widgets/live/plot.py" />
      <source>Live plot: {keys}</source>
      <translation>Courbe en direct : {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/prepare_panel.py" />
      <source>Before the set</source>
      <translation>Avant la série</translation>
    </message>
    <message>
      <location filename="widgets/live/protocol_panels.py" />
      <source>movement</source>
      <translation>mouvement</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Discomfort</source>
      <translation>Inconfort</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Effort (RPE)</source>
      <translation>Effort (RPE)</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Stability</source>
      <translation>Stabilité</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>maximal</source>
      <translation>maximal</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>no effort</source>
      <translation>aucun effort</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>rock steady</source>
      <translation>parfaitement stable</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>unstable</source>
      <translation>instable</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>worst imaginable</source>
      <translation>pire imaginable</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>{label}, 0 {low} to 10 {high}</source>
      <translation>{label}, 0 {low} à 10 {high}</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>beyond</source>
      <translation>au-delà</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>down</source>
      <translation>baisse</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>hold</source>
      <translation>maintenir</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>near limit</source>
      <translation>proche de la limite</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>up</source>
      <translation>hausse</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_curves.py" />
      <source>Curves of the set: {keys}</source>
      <translation>Courbes de la série : {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>Figure of the rep</source>
      <translation>Figure de la rép.</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No angle at this moment: the sensors take their pose</source>
      <translation>Pas d'angle à ce moment : les capteurs prennent leur pose</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No motion sensor in this recording</source>
      <translation>Aucun capteur de mouvement dans cet enregistrement</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>The figure shows hip, pelvis and trunk: no sensor of this recording measured them</source>
      <translation>La figure montre la hanche, le bassin et le tronc : aucun capteur de cet enregistrement ne les a mesurés</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Excursion</source>
      <translation>Excursion</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Not a full effort</source>
      <translation>Effort non maximal</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Off tempo</source>
      <translation>Hors tempo</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pain</source>
      <translation>Douleur</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Peak force</source>
      <translation>Pic de force</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Reject: {reason}</source>
      <translation>Rejeter : {reason}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Rep</source>
      <translation>Rép.</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Strap slipped</source>
      <translation>Sangle glissée</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Tension</source>
      <translation>Tension</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Torque</source>
      <translation>Couple</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>practice, not counted</source>
      <translation>entraînement, non compté</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Pace of the replay</source>
      <translation>Vitesse de la relecture</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play the replay</source>
      <translation>Lancer la relecture</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Rep {number}</source>
      <translation>Rép. {number}</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Stop the replay</source>
      <translation>Arrêter la relecture</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>What is replayed</source>
      <translation>Ce qui est rejoué</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Where the replay stands</source>
      <translation>Où en est la relecture</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Prepare</source>
      <translation>Préparer</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Reset</source>
      <translation>Remise en place</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Saving</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Taring</source>
      <translation>Tare en cours</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Act on this message</source>
      <translation>Agir sur ce message</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="widgets/parts/conditions.py" />
      <source>Same test, position, device and feedback: the two can be compared.</source>
      <translation>Mêmes test, position, appareil et retour visuel : les deux peuvent être comparés.</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data</source>
      <translation>Copier les données</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data: zoom in first, this is too much</source>
      <translation>Copier les données : zoomez d'abord, c'est trop</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy picture</source>
      <translation>Copier l'image</translation>
    </message>
    <message>
      <location filename="widgets/parts/rail.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="widgets/parts/search_list.py" />
      <source>Nothing matches. Try fewer words.</source>
      <translation>Rien ne correspond. Essayez moins de mots.</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Help for this page; F1 helps with the place under the pointer</source>
      <translation>Aide de cette page ; F1 aide pour l'endroit sous le pointeur</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>No athlete chosen</source>
      <translation>Aucun athlète choisi</translation>
    </message>
    <message>
      <location filename="widgets/parts/stat.py" />
      <source>{label}: not measured</source>
      <translation>{label} : non mesuré</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>+{beside} beside</source>
      <translation>+{beside} à côté</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>April</source>
      <translation>Avril</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>August</source>
      <translation>Août</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>December</source>
      <translation>Décembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>February</source>
      <translation>Février</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>January</source>
      <translation>Janvier</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>July</source>
      <translation>Juillet</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>June</source>
      <translation>Juin</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>March</source>
      <translation>Mars</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Nothing planned.</source>
      <translation>Rien de prévu.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>November</source>
      <translation>Novembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>October</source>
      <translation>Octobre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>September</source>
      <translation>Septembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Square: hard day. Ring: mobility or stability. Filled: done. Amber: hard days too close.</source>
      <translation>Carré : jour intense. Anneau : mobilité ou stabilité. Plein : fait. Orange : jours intenses trop proches.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week</source>
      <translation>Semaine</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week of {monday}</source>
      <translation>Semaine du {monday}</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>nothing planned</source>
      <translation>rien de prévu</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{day} · today</source>
      <translation>{day} · aujourd'hui</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{title}: {done} of {asked} sets, {status}. {names}</source>
      <translation>{title} : {done} séries sur {asked}, {status}. {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 fresh, 10 worn out</source>
      <translation>0 frais, 10 épuisé</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 hardly, 10 plenty</source>
      <translation>0 à peine, 10 beaucoup</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 none, 10 best</source>
      <translation>0 aucune, 10 la meilleure</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 not, 10 worst</source>
      <translation>0 pas du tout, 10 le pire</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 poorly, 10 well</source>
      <translation>0 mal, 10 bien</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Both or middle</source>
      <translation>Les deux ou milieu</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Calf, groin ...</source>
      <translation>Mollet, aine ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Drinking</source>
      <translation>Boisson</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Eating</source>
      <translation>Alimentation</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Fatigue</source>
      <translation>Fatigue</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Give the place and how sore it is, or neither.</source>
      <translation>Indiquez l'endroit et son degré de douleur, ou aucun des deux.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How is the day?</source>
      <translation>Comment va la journée ?</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How sore</source>
      <translation>Degré de douleur</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>In words</source>
      <translation>En mots</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Late match, long flight ...</source>
      <translation>Match tardif, long vol ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Leave open what was not asked.</source>
      <translation>Laissez vide ce qui n'a pas été demandé.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sleep</source>
      <translation>Sommeil</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sore place</source>
      <translation>Endroit douloureux</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Write a number from 0 to 10, or leave it open.</source>
      <translation>Écrivez un nombre de 0 à 10, ou laissez vide.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>Any day</source>
      <translation>N'importe quel jour</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>{done} of {asked} sets</source>
      <translation>{done} séries sur {asked}</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Add phase</source>
      <translation>Ajouter une phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Asks for</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Change phase</source>
      <translation>Modifier la phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Choose the day first, or add one.</source>
      <translation>Choisissez d'abord le jour, ou ajoutez-en un.</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days and sets</source>
      <translation>Jours et séries</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days of the week</source>
      <translation>Jours de la semaine</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Dose</source>
      <translation>Dose</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gate</source>
      <translation>Condition</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates to the next phase</source>
      <translation>Conditions pour la phase suivante</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Name of the phase</source>
      <translation>Nom de la phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>New phase</source>
      <translation>Nouvelle phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Remove phase</source>
      <translation>Retirer la phase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Save program</source>
      <translation>Enregistrer le programme</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Sets of the day</source>
      <translation>Séries du jour</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Weeks</source>
      <translation>Semaines</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself ...</source>
      <translation>Décider moi-même ...</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself: {gate_title}</source>
      <translation>Décider moi-même : {gate_title}</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Gates of this phase</source>
      <translation>Conditions de cette phase</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>It is enough, because</source>
      <translation>Cela suffit, parce que</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Keep the decision</source>
      <translation>Garder la décision</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>No gate: you decide when the next phase begins.</source>
      <translation>Aucune condition : vous décidez quand la phase suivante commence.</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Say why in a few words: whoever reads this later will ask.</source>
      <translation>Dites pourquoi en quelques mots : qui lira ceci plus tard le demandera.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Begin the next phase</source>
      <translation>Commencer la phase suivante</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Edit program</source>
      <translation>Modifier le programme</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>No program yet</source>
      <translation>Pas encore de programme</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing is planned for today.</source>
      <translation>Rien n'est prévu aujourd'hui.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing waits. After a session the next step of each exercise is suggested here.</source>
      <translation>Rien n'attend. Après une séance, l'étape suivante de chaque exercice est suggérée ici.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Overview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Phases</source>
      <translation>Phases</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Sessions a week, done of planned: {names}</source>
      <translation>Séances par semaine, faites sur prévues : {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start from nothing</source>
      <translation>Partir de zéro</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start today's session</source>
      <translation>Commencer la séance du jour</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template</source>
      <translation>Partir d'un modèle</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template: phases, days and gates that you change as you like. It begins today.</source>
      <translation>Partir d'un modèle : phases, jours et conditions que vous changez à votre gré. Il commence aujourd'hui.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Suggested next</source>
      <translation>Suggestion suivante</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>{done} of {planned}</source>
      <translation>{done} sur {planned}</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>Phases over the weeks</source>
      <translation>Phases au fil des semaines</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} week</source>
      <translation>{count} semaine</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} weeks</source>
      <translation>{count} semaines</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{weeks} from {begins}</source>
      <translation>{weeks} à partir du {begins}</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>1 kg, red band</source>
      <translation>1 kg, élastique rouge</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A day needs a title: write one, such as Foundation day.</source>
      <translation>Un jour a besoin d'un titre : écrivez-en un, par exemple Jour de bases.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A threshold needs a source: write where the number is from.</source>
      <translation>Un seuil a besoin d'une source : écrivez d'où vient le chiffre.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Choose a test or exercise first.</source>
      <translation>Choisissez d'abord un test ou un exercice.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Each side</source>
      <translation>Chaque côté</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Foundation day</source>
      <translation>Jour de bases</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hard</source>
      <translation>Intense</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hold</source>
      <translation>Maintien</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Is</source>
      <translation>Est</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Mobility</source>
      <translation>Mobilité</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Our own athletes, 2026</source>
      <translation>Nos propres athlètes, 2026</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Surface</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Tempo: write four numbers of seconds, such as 3-1-1-0, eccentric first.</source>
      <translation>Tempo : écrivez quatre nombres de secondes, par exemple 3-1-1-0, l'excentrique d'abord.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Where the number is from</source>
      <translation>D'où vient le chiffre</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at least</source>
      <translation>au moins</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at most</source>
      <translation>au plus</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>firm floor</source>
      <translation>sol ferme</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: write a whole number from 1, not {text!r}.</source>
      <translation>{name} : écrivez un nombre entier à partir de 1, pas {text!r}.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: {reason}</source>
      <translation>{name} : {reason}</translation>
    </message>
    <message>
      <location filename="widgets/program/record_editor.py" />
      <source>Nothing here yet: fill in the fields below, then press Add.</source>
      <translation>Rien ici pour le moment : remplissez les champs ci-dessous, puis appuyez sur Ajouter.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step back</source>
      <translation>Un pas en arrière</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step up</source>
      <translation>Un pas en avant</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Change ...</source>
      <translation>Modifier ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Closed</source>
      <translation>Fermé</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Keep the change</source>
      <translation>Garder la modification</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Load, N</source>
      <translation>Charge, N</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse ...</source>
      <translation>Refuser ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse it</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Suggestion: {suggestion}</source>
      <translation>Suggestion : {suggestion}</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>There is no single step to take: change the set, or refuse.</source>
      <translation>Il n'y a pas une étape unique à franchir : modifiez la série ou refusez.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Why, in a few words</source>
      <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>Not measured</source>
      <translation>Non mesuré</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>goal {target}</source>
      <translation>objectif {target}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>not comparable</source>
      <translation>non comparable</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>other {codes}</source>
      <translation>autre {codes}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>real change</source>
      <translation>changement réel</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>within error</source>
      <translation>dans l'erreur</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{count} visits, from {first} to {last}. {shown}</source>
      <translation>{count} visites, du {first} au {last}. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{size} a week ({parts} to {parts2})</source>
      <translation>{size} par semaine ({parts} à {parts2})</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Due on (may be left empty)</source>
      <translation>Pour le (peut rester vide)</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Goal</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Measured by</source>
      <translation>Mesuré par</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Pull 70 Nm on the right</source>
      <translation>Tirer 70 Nm à droite</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Save goal</source>
      <translation>Enregistrer l'objectif</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>What to reach</source>
      <translation>Ce qu'il faut atteindre</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Words only</source>
      <translation>En mots seulement</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write a day as 3 Nov 2026.</source>
      <translation>Écrivez un jour comme 3 nov. 2026.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write what is to be reached.</source>
      <translation>Écrivez ce qu'il faut atteindre.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source> · due {due_on}</source>
      <translation> · pour le {due_on}</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Add a goal</source>
      <translation>Ajouter un objectif</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Goals</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Mark as reached</source>
      <translation>Marquer comme atteint</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>No goal yet. One with a number gets a forecast from the athlete's own visits.</source>
      <translation>Pas encore d'objectif. Avec un chiffre, il reçoit une prévision d'après les visites de l'athlète.</translation>
    </message>
    <message>
      <location filename="widgets/progress/lane.py" />
      <source>Phases and events</source>
      <translation>Phases et événements</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Filled dots may be compared with the newest visit; hollow grey ones may not, and the dashed line says why. A ring is a baseline visit. Inside the shading round the baseline one visit cannot be told apart from it. Numbers stand for what happened, listed below.</source>
      <translation>Les points pleins peuvent être comparés avec la dernière visite ; les points gris vides ne le peuvent pas, et la ligne pointillée dit pourquoi. Un anneau est une visite de départ. Dans l'ombrage autour de la valeur de départ, une visite ne peut pas en être distinguée. Les numéros désignent ce qui s'est passé, listé ci-dessous.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>For the coach</source>
      <translation>Pour le coach</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Plan against done</source>
      <translation>Prévu et fait</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>The first visit is the baseline; from the second on this page says what really changed.</source>
      <translation>La première visite est la valeur de départ ; dès la deuxième, cette page dit ce qui a réellement changé.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>What happened</source>
      <translation>Ce qui s'est passé</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week</source>
      <translation>Séances par semaine</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week, done of planned</source>
      <translation>Séances par semaine, faites sur prévues</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} session</source>
      <translation>{count} séance</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} sessions</source>
      <translation>{count} séances</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} done</source>
      <translation>{done} sur {planned} faites</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} in {count}</source>
      <translation>{done} sur {planned} en {count}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Another measure of this test</source>
      <translation>Une autre mesure de ce test</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Left, {day}</source>
      <translation>Gauche, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Right, {day}</source>
      <translation>Droite, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Band and cable: never a strength</source>
      <translation>Élastique et poulie : jamais une force</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Strength and mobility</source>
      <translation>Force et mobilité</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Technique and control</source>
      <translation>Technique et contrôle</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>{short_title} · {measure_label}{words}</source>
      <translation>{short_title} · {measure_label}{words}</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>About the same</source>
      <translation>À peu près pareil</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>In short</source>
      <translation>En bref</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>No verdict</source>
      <translation>Pas de verdict</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Not known yet</source>
      <translation>Pas encore connu</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Nothing to compare yet. After the baseline, each visit is set against it here.</source>
      <translation>Encore rien à comparer. Après la valeur de départ, chaque visite y est confrontée ici.</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really better</source>
      <translation>Réellement mieux</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really worse, or to watch</source>
      <translation>Réellement moins bien, ou à surveiller</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>To celebrate</source>
      <translation>À fêter</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Well done</source>
      <translation>Bravo</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What got better</source>
      <translation>Ce qui s'est amélioré</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What to talk about</source>
      <translation>De quoi parler</translation>
    </message>
    <message>
      <location filename="widgets/progress/timed_plot.py" />
      <source>Ctrl and wheel zoom, {keys}</source>
      <translation>Ctrl et molette : zoom, {keys}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>How many reports are made</source>
      <translation>Combien de rapports sont créés</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Make one for each</source>
      <translation>En faire un pour chacun</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>One report of all</source>
      <translation>Un rapport pour tous</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Report for each athlete</source>
      <translation>Rapport pour chaque athlète</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}</source>
      <translation>{done} sur {of}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}: {name}</source>
      <translation>{done} sur {of} : {name}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Pages of the report</source>
      <translation>Pages du rapport</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Black and white</source>
      <translation>Noir et blanc</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Kind of report</source>
      <translation>Type de rapport</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Larger</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Save PDF</source>
      <translation>Enregistrer le PDF</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Clinic, coaches, sensors, practice</source>
      <translation>Cabinet, coachs, capteurs, entraînement</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Folder of the library</source>
      <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Places, calibration, tare</source>
      <translation>Places, étalonnage, tare</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Set where it is used</source>
      <translation>Réglé là où il est utilisé</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>The clinic's own tests, rules and norms</source>
      <translation>Les tests, règles et normes du cabinet</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>It takes effect when Turnout is started again.</source>
      <translation>Cela prend effet au prochain démarrage de Turnout.</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>Restart now</source>
      <translation>Redémarrer</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>200 % needs a screen of at least 2560 x 1440.</source>
      <translation>200 % demande un écran d'au moins 2560 x 1440.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Below the name; | begins another line</source>
      <translation>Sous le nom ; | commence une autre ligne</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Beside the name; at most 300 kB</source>
      <translation>À côté du nom ; 300 kB au plus</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Find a setting</source>
      <translation>Chercher un réglage</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>No setting has this word: try another, or press Ctrl+K to search everything.</source>
      <translation>Aucun réglage ne contient ce mot : essayez-en un autre, ou appuyez sur Ctrl+K pour chercher partout.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Path of a PNG or SVG file</source>
      <translation>Chemin d'un fichier PNG ou SVG</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Printed on every report</source>
      <translation>Imprimé sur chaque rapport</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Stands at the signature line</source>
      <translation>Figure sur la ligne de signature</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Street, town | telephone</source>
      <translation>Rue, ville | téléphone</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>The athlete's screen stays dark.</source>
      <translation>L'écran de l'athlète reste sombre.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Turnout is a screening and coaching aid, not a medical device. It does not diagnose, and its numbers do not replace the judgement of a clinician.</source>
      <translation>Turnout est une aide au dépistage et au coaching, pas un dispositif médical. Il ne pose pas de diagnostic, et ses chiffres ne remplacent pas le jugement d'un clinicien.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Your name and title</source>
      <translation>Votre nom et titre</translation>
    </message>
    <message>
      <location filename="widgets/shell.py" />
      <source>What can I do?</source>
      <translation>Que puis-je faire ?</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_button.py" />
      <source>What stands behind a number: definition, error, limits, norms, with sources</source>
      <translation>Ce qu'il y a derrière un chiffre : définition, erreur, limites, normes, avec sources</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>What stands behind {behind_title}</source>
      <translation>Ce qu'il y a derrière {behind_title}</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>a default of the product</source>
      <translation>une valeur par défaut du produit</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>calculated from a source</source>
      <translation>calculé d'après une source</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not used for this number</source>
      <translation>non utilisé pour ce chiffre</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not verified</source>
      <translation>non vérifié</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>read in its source</source>
      <translation>lu dans sa source</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>this clinic's own</source>
      <translation>propre à ce cabinet</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>7 is usual</source>
      <translation>7 est habituel</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Begin the study</source>
      <translation>Commencer l'étude</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Choose a measure.</source>
      <translation>Choisissez une mesure.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Days between visits, at least</source>
      <translation>Jours entre les visites, au moins</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Give the study a name.</source>
      <translation>Donnez un nom à l'étude.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>How often</source>
      <translation>Combien de fois</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>New test-retest</source>
      <translation>Nouveau test-retest</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Seated ER, autumn</source>
      <translation>RE assis, automne</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>The same test, the same athletes, the same tester, some days apart and nothing trained in between: what still differs is the error of your own measurement.</source>
      <translation>Le même test, les mêmes athlètes, le même testeur, à quelques jours d'intervalle et sans entraînement entre-temps : ce qui diffère encore est l'erreur de votre propre mesure.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Whoever does this test</source>
      <translation>Quiconque fait ce test</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Write whole days, such as 7.</source>
      <translation>Écrivez des jours entiers, par exemple 7.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>{n} visits</source>
      <translation>{n} visites</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Distribution over athletes</source>
      <translation>Répartition entre athlètes</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Every set of this test, from raw, by the limits in force; earlier results stay</source>
      <translation>Chaque série de ce test, depuis les données brutes, selon les limites en vigueur ; les résultats antérieurs restent</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Let these limits hold</source>
      <translation>Appliquer ces limites</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Only a lead lets own limits hold.</source>
      <translation>Seul un responsable peut appliquer des limites propres.</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Score earlier sets again</source>
      <translation>Évaluer de nouveau les séries antérieures</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Agreement of two visits</source>
      <translation>Concordance de deux visites</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Due: </source>
      <translation>À faire : </translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>End the study</source>
      <translation>Terminer l'étude</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Find a study</source>
      <translation>Chercher une étude</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>In place of the cited error, everywhere</source>
      <translation>À la place de l'erreur citée, partout</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Let it hold</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>No study of your own yet</source>
      <translation>Pas encore d'étude à vous</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Nobody is due.</source>
      <translation>Personne n'est à tester.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Only a lead lets an own error hold.</source>
      <translation>Seul un responsable peut appliquer une erreur propre.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Pelvis moved</source>
      <translation>Bassin déplacé</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Plan a test-retest</source>
      <translation>Planifier un test-retest</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Studies</source>
      <translation>Études</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Test the same athletes twice, some days apart. What your own team, sensors and straps repeat then decides what is a real change, in place of figures from the literature.</source>
      <translation>Testez deux fois les mêmes athlètes, à quelques jours d'intervalle. Ce que votre équipe, vos capteurs et vos sangles reproduisent décide alors de ce qui est un changement réel, à la place des chiffres de la littérature.</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Mean of both visits, {unit}</source>
      <translation>Moyenne des deux visites, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Second − first, {unit}</source>
      <translation>Deuxième − première, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Share of athletes at or below, %</source>
      <translation>Part des athlètes à cette valeur ou au-dessous, %</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Usual excursion, {unit}</source>
      <translation>Excursion habituelle, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Count again</source>
      <translation>Compter à nouveau</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Counts</source>
      <translation>Compte</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Leave out</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Sets of the study</source>
      <translation>Séries de l'étude</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Why the chosen set does not count</source>
      <translation>Pourquoi la série choisie ne compte pas</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Write why: it is kept with the study.</source>
      <translation>Écrivez pourquoi : c'est gardé avec l'étude.</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>counts</source>
      <translation>compte</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details for whoever mends it</source>
      <translation>Détails pour la personne qui corrigera</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on with the set. Restart when it is saved. A report helps to mend it; it names nobody.</source>
      <translation>Continuez la série. Redémarrez quand elle est enregistrée. Un rapport aide à corriger ; il ne nomme personne.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on. If it happens again, restart Turnout. A report helps to mend it; it names nobody.</source>
      <translation>Continuez. Si cela se reproduit, redémarrez Turnout. Un rapport aide à corriger ; il ne nomme personne.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Restart Turnout</source>
      <translation>Redémarrer Turnout</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Save a report ...</source>
      <translation>Enregistrer un rapport ...</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something failed</source>
      <translation>Quelque chose a échoué</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something in Turnout failed</source>
      <translation>Quelque chose a échoué dans Turnout</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>It was started on {began} and ended by a fault or with the computer. What was recorded until then is kept; a set that ran is under Interrupted.</source>
      <translation>Il a été démarré le {began} et s'est arrêté par une erreur ou avec l'ordinateur. Ce qui était enregistré est conservé ; une série en cours se trouve sous « Interrompu ».</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Turnout was not closed last time</source>
      <translation>Turnout n'a pas été fermé la dernière fois</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>A file with versions, sensors and logs, without names. You read it before it is saved, and send it yourself.</source>
      <translation>Un fichier avec versions, capteurs et journaux, sans noms. Vous le lisez avant qu'il soit enregistré, et l'envoyez vous-même.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>Read and save ...</source>
      <translation>Lire et enregistrer ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Looking through the database ...</source>
      <translation>Examen de la base de données ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Progress of the report</source>
      <translation>Progression du rapport</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Put {part} into the file</source>
      <translation>Mettre {part} dans le fichier</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Read it, leave out what you do not want to give away, save it, and send the file yourself. Turnout sends nothing. Nobody is named in it.</source>
      <translation>Lisez-le, laissez de côté ce que vous ne voulez pas donner, enregistrez-le et envoyez le fichier vous-même. Turnout n'envoie rien. Personne n'y est nommé.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Report of a problem</source>
      <translation>Rapport d'un problème</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Save as ...</source>
      <translation>Enregistrer sous ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Text of the part</source>
      <translation>Texte de la partie</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} part will be in the file.</source>
      <translation>{count} partie sera dans le fichier.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} parts will be in the file.</source>
      <translation>{count} parties seront dans le fichier.</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Look after this</source>
      <translation>À surveiller</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Not safe yet</source>
      <translation>Pas encore en sécurité</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Safe</source>
      <translation>En sécurité</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Add the person in front of you, or let a simulated athlete show you a whole visit.</source>
      <translation>Ajoutez la personne devant vous, ou laissez un athlète simulé vous montrer une visite entière.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Due today</source>
      <translation>À tester aujourd'hui</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Interrupted, nothing lost</source>
      <translation>Interrompu, rien n'est perdu</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Last sessions</source>
      <translation>Dernières séances</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>No sensor has been found yet.</source>
      <translation>Aucun capteur n'a encore été trouvé.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is due today.</source>
      <translation>Personne n'est à tester aujourd'hui.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is here yet</source>
      <translation>Encore personne ici</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Opening athletes, tests and sensors …</source>
      <translation>Ouverture des données …</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>The first session will be listed here.</source>
      <translation>La première séance sera listée ici.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Try with a simulated athlete</source>
      <translation>Essayer avec un athlète simulé</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>A clinician has cleared a maximal effort</source>
      <translation>Un clinicien a autorisé un effort maximal</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>All five were asked; what applies is ticked</source>
      <translation>Les cinq questions ont été posées ; ce qui s'applique est coché</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Angle of the strap to the shin, measured</source>
      <translation>Angle de la sangle avec le tibia, mesuré</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before a maximal test: does any of this apply?</source>
      <translation>Avant un test maximal : l'un de ces points s'applique-t-il ?</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before this battery</source>
      <translation>Avant cette batterie de tests</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} rep of practice: recorded, not counted</source>
      <translation>Commencer par {count} rép. d'entraînement : enregistrée, non comptée</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} reps of practice: recorded, not counted</source>
      <translation>Commencer par {count} rép. d'entraînement : enregistrées, non comptées</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Five minutes of easy cycling</source>
      <translation>Cinq minutes de vélo facile</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Hip circles, ten each way</source>
      <translation>Cercles de hanche, dix dans chaque sens</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Lever arm, hip centre to knee joint line</source>
      <translation>Bras de levier, centre de hanche à interligne du genou</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Tick the whole warm-up</source>
      <translation>Cocher tout l'échauffement</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Weekly check · about {minutes} min. One test of strength and two of motion.</source>
      <translation>Contrôle hebdomadaire · environ {minutes} min. Un test de force et deux de mouvement.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Without it the protocol's set-up holds.</source>
      <translation>Sans elle, l'installation du protocole s'applique.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Write an angle between 0 and 180 degrees, or nothing.</source>
      <translation>Écrivez un angle entre 0 et 180 degrés, ou rien.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Hip hike</source>
      <translation>Élévation du bassin</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Pelvic tilt</source>
      <translation>Bascule du bassin</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Trunk lean</source>
      <translation>Inclinaison du tronc</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>product default</source>
      <translation>valeur par défaut</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>After the countdown</source>
      <translation>Après le compte à rebours</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Attached at</source>
      <translation>Fixé à</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Band at rest, metres</source>
      <translation>Élastique au repos, mètres</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>By itself, when the athlete begins</source>
      <translation>Tout seul, quand l'athlète commence</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Colour of the band</source>
      <translation>Couleur de l'élastique</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Empty: after the reps or by hand.</source>
      <translation>Vide : après les rép. ou à la main.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Encouragement</source>
      <translation>Encouragement</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Ends without a rep for, seconds</source>
      <translation>Se termine sans rép. après, secondes</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Height of the anchor, metres</source>
      <translation>Hauteur de l'ancrage, mètres</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Load, kg</source>
      <translation>Charge, kg</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Maker of the band</source>
      <translation>Fabricant de l'élastique</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Not said</source>
      <translation>Non précisé</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Only where it was measured.</source>
      <translation>Seulement si elle a été mesurée.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Resistance</source>
      <translation>Résistance</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Stretched by, metres</source>
      <translation>Étiré de, mètres</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set</source>
      <translation>La série</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set starts</source>
      <translation>La série commence</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Write a number, 0 or more.</source>
      <translation>Écrivez un nombre, 0 ou plus.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>An adult's is about {length}.</source>
      <translation>Chez un adulte, environ {length}.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Lever arm, knee joint line to cuff centre</source>
      <translation>Bras de levier, interligne du genou au centre de la manchette</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Write a length between {low} and {high} {unit}, or nothing.</source>
      <translation>Écrivez une longueur entre {low} et {high} {unit}, ou rien.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>{name}, {unit}</source>
      <translation>{name}, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>Compensations</source>
      <translation>Compensations</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_s:g} s</source>
      <translation>sur {hold_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_target_s:g} s</source>
      <translation>sur {hold_target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps_target}</source>
      <translation>sur {reps_target}</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps}</source>
      <translation>sur {reps}</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Left empty: {meaning}.</source>
      <translation>Laissé vide : {meaning}.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Write a number in {unit}, or nothing.</source>
      <translation>Écrivez un nombre en {unit}, ou rien.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>not said yet</source>
      <translation>pas encore précisé</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>{question}, in {unit}</source>
      <translation>{question}, en {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Everything recorded so far is kept. Tell us about the pain, then decide together.</source>
      <translation>Tout ce qui a été enregistré est gardé. Parlez-nous de la douleur, puis décidez ensemble.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>How strong?</source>
      <translation>Quelle intensité ?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Not sharp</source>
      <translation>Pas vive</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Save answer</source>
      <translation>Enregistrer la réponse</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Sharp</source>
      <translation>Vive</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>The set has stopped</source>
      <translation>La série est arrêtée</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>This exercise and side stay closed for the rest of the visit. Modify it or consult.</source>
      <translation>Cet exercice reste fermé de ce côté pour le reste de la visite. Adaptez-le ou demandez un avis.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Was it sharp?</source>
      <translation>Était-elle vive ?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Where?</source>
      <translation>Où ?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>You can go on with less load or a smaller range when the athlete agrees.</source>
      <translation>Vous pouvez continuer avec moins de charge ou une amplitude réduite si l'athlète est d'accord.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>no pain</source>
      <translation>pas de douleur</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Force cuff</source>
      <translation>Manchette de force</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Upper arm</source>
      <translation>Bras</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>{position}, {side} side. {spoken}</source>
      <translation>{position}, côté {side}. {spoken}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>not accepted</source>
      <translation>non acceptée</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>pelvis moved 8°</source>
      <translation>bassin déplacé de 8°</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>practice</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index}</source>
      <translation>rép. {index}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index} …</source>
      <translation>rép. {index} …</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number} {verdict}</source>
      <translation>rép. {number} {verdict}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number}, practice, not counted</source>
      <translation>rép. {number}, entraînement, non comptée</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>score {score:.0f} %</source>
      <translation>score {score:.0f} %</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>{names} beyond limit</source>
      <translation>{names} au-delà de la limite</translation>
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>{count} of {count2} reps accepted</source>
      <translation>{count} rép. sur {count2} acceptées</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Baseline steady before every rep.</source>
      <translation>Ligne de base stable avant chaque rép.</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Pelvis moved 9° before peak</source>
      <translation>Bassin déplacé de 9° avant le pic</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Rep 4: pelvis moved 9° before peak.</source>
      <translation>Rép. 4 : bassin déplacé de 9° avant le pic.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Beside the curves</source>
      <translation>À côté des courbes</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: found. Drag their cursors.</source>
      <translation>Rép. : trouvées. Faites glisser leurs curseurs.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: set by the coach</source>
      <translation>Rép. : placées par le coach</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete</source>
      <translation>Choisir un athlète</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete, then start a session</source>
      <translation>Choisissez un athlète, puis commencez une séance</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Redo rep</source>
      <translation>Refaire la rép.</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>The battery, the live curves and the compensations of the set are shown here.</source>
      <translation>La batterie de tests, les courbes en direct et les compensations de la série s'affichent ici.</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>No tempo</source>
      <translation>Pas de tempo</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo ring</source>
      <translation>Anneau de tempo</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo {tempo}</source>
      <translation>Tempo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>of {target_s:g} s</source>
      <translation>sur {target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>How was it?</source>
      <translation>Comment était-ce ?</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Nothing to object to.</source>
      <translation>Rien à redire.</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Redo set</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Save and next</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>What did you see and feel?</source>
      <translation>Qu'avez-vous vu et senti ?</translation>
    </message>
  </context>
</TS>
