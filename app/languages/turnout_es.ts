<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>turnout</name>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>feedback in rep {rep_number}: {mode}, {shown}</source>
      <translation>información en la rep. {rep_number}: {mode}, {shown}</translation>
    </message>
    <message>
      <location filename="app/athlete/athlete_screen.py" />
      <source>not shown</source>
      <translation>no mostrado</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>Keep going</source>
      <translation>Sigue así</translation>
    </message>
    <message>
      <location filename="app/athlete/feedback.py" />
      <source>✓ on course</source>
      <translation>✓ en rumbo</translation>
    </message>
    <message>
      <location filename="app/athlete/metronome.py" />
      <source>No sound on this computer: the metronome is shown, not heard.</source>
      <translation>No hay sonido en este ordenador: el metrónomo se ve, no se oye.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>Cues cannot be spoken ({error}): they are shown.</source>
      <translation>No se pueden decir las indicaciones ({error}): se muestran.</translation>
    </message>
    <message>
      <location filename="app/athlete/voice.py" />
      <source>No speech program on this computer: cues are shown, not spoken.</source>
      <translation>No hay programa de voz en este ordenador: las indicaciones se muestran, no se dicen.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>None connected yet.</source>
      <translation>Ninguno conectado todavía.</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>Sensors</source>
      <translation>Sensores</translation>
    </message>
    <message>
      <location filename="app/athletes_controller.py" />
      <source>{title}, {side}: {saved_s:.0f} s saved</source>
      <translation>{title}, {side}: {saved_s:.0f} s guardados</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Discarded</source>
      <translation>Descartada</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Incomplete</source>
      <translation>Incompleta</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Interrupted</source>
      <translation>Interrumpida</translation>
    </message>
    <message>
      <location filename="app/athletes_list.py" />
      <source>Recording</source>
      <translation>Grabando</translation>
    </message>
    <message>
      <location filename="app/camera/keeper.py" />
      <source>The clip cannot be written ({error}): make room on the disk. The set itself is recorded.</source>
      <translation>No se puede escribir el clip ({error}): haga sitio en el disco. La serie misma está grabada.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>, {dropped} missed</source>
      <translation>, {dropped} perdidas</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>A picture of the clip is damaged: `turnout verify` tells more.</source>
      <translation>Una imagen del clip está dañada: `turnout verify` dice más.</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>The clip cannot be read any more ({error}).</source>
      <translation>El clip ya no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>the clip is there again</source>
      <translation>el clip está de nuevo</translation>
    </message>
    <message>
      <location filename="app/camera/review_clip.py" />
      <source>{count} pictures{missed}. Their times are when they arrived.</source>
      <translation>{count} imágenes{missed}. Sus horas son las de llegada.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Mirror only: no consent to video yet.</source>
      <translation>Solo espejo: aún no hay consentimiento de vídeo.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>The next set is kept as a clip.</source>
      <translation>La próxima serie se guarda como clip.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>This set is kept as a clip.</source>
      <translation>Esta serie se guarda como clip.</translation>
    </message>
    <message>
      <location filename="app/camera/station_camera.py" />
      <source>Waiting for the camera</source>
      <translation>Esperando la cámara</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decision</source>
      <translation>{count} decisión</translation>
    </message>
    <message>
      <location filename="app/cli/analyse.py" />
      <source>{count} decisions</source>
      <translation>{count} decisiones</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} row</source>
      <translation>{count} fila</translation>
    </message>
    <message>
      <location filename="app/cli/import_files.py" />
      <source>{count} rows</source>
      <translation>{count} filas</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athlete</source>
      <translation>{count} atleta</translation>
    </message>
    <message>
      <location filename="app/cli/import_people.py" />
      <source>{count} athletes</source>
      <translation>{count} atletas</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Baseline, {side}</source>
      <translation>Valor inicial, {side}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Mean of the group's newest</source>
      <translation>Media de los más recientes del grupo</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No earlier visit marked as baseline has this test on the {side}: choose two visits from the list.</source>
      <translation>Ninguna visita anterior marcada como inicial tiene este test ({side}): elija dos visitas de la lista.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>No visit has this test on both sides: record the other side, or choose two sets.</source>
      <translation>Ninguna visita tiene este test en ambos lados: grabe el otro lado, o elija dos series.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Rep {number} of {words}</source>
      <translation>Rep. {number} de {words}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Set, {accepted} counted</source>
      <translation>Serie, {accepted} contadas</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Single repetition</source>
      <translation>Repetición suelta</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>There is no earlier visit with this test on the {side}: record another.</source>
      <translation>No hay una visita anterior con este test ({side}): grabe otra.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>This athlete has no analysed set of this test: choose another test.</source>
      <translation>Este atleta no tiene series analizadas de este test: elija otro test.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>Visit, {count}</source>
      <translation>Visita, {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} rep</source>
      <translation>{count} rep.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} reps</source>
      <translation>{count} rep.</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} set</source>
      <translation>{count} serie</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{count} sets</source>
      <translation>{count} series</translation>
    </message>
    <message>
      <location filename="app/comparing/choosing.py" />
      <source>{name}: {label}</source>
      <translation>{name}: {label}</translation>
    </message>
    <message>
      <location filename="app/comparing/controller.py" />
      <source>A group's mean has no card: choose an athlete on the page Group.</source>
      <translation>La media de un grupo no tiene ficha: elija un atleta en la página Grupo.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, baseline</source>
      <translation>, valor inicial</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>, mean of {count}</source>
      <translation>, media de {count}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No analysed set of</source>
      <translation>No hay series analizadas para</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>No visit is marked as baseline for</source>
      <translation>Ninguna visita marcada como inicial para</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nobody in {name} has done this test on this side: choose another.</source>
      <translation>Nadie de {name} ha hecho este test en este lado: elija otro.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>Nothing forbids this comparison: there is nothing to override.</source>
      <translation>Nada prohíbe esta comparación: no hay nada que pasar por alto.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This is not there any more: choose something else.</source>
      <translation>Esto ya no existe: elija otra cosa.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>This set was never analysed: choose another one.</source>
      <translation>Esta serie nunca se analizó: elija otra.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>mean of {count} of {count2}</source>
      <translation>media de {count} de {count2}</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visit</source>
      <translation>{count} visita</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{count} visits</source>
      <translation>{count} visitas</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{what} this test and side: choose another test, or record one.</source>
      <translation>{what} este test y lado: elija otro test, o grabe uno.</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, imported</source>
      <translation>{words}, importada</translation>
    </message>
    <message>
      <location filename="app/comparing/gathering.py" />
      <source>{words}, rep {rep}</source>
      <translation>{words}, rep. {rep}</translation>
    </message>
    <message>
      <location filename="app/comparing/keys.py" />
      <source>{text!r} is nothing to compare: choose from the list.</source>
      <translation>{text!r} no se puede comparar: elija de la lista.</translation>
    </message>
    <message>
      <location filename="app/comparing/words.py" />
      <source>, no feedback</source>
      <translation>, sin información</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} file</source>
      <translation>{count} archivo</translation>
    </message>
    <message>
      <location filename="app/exchange/exporting/desk.py" />
      <source>{count} files</source>
      <translation>{count} archivos</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>C3D has no time of a sample: samples were placed evenly at the {rate_hz:.6g} Hz the file states.</source>
      <translation>C3D no guarda la hora de una muestra: se colocaron por igual a los {rate_hz:.6g} Hz que dice el archivo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>analog {i}</source>
      <translation>analógico {i}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{markers} markers are left out: no angle is computed from them, because the file does not say which body each belongs to.</source>
      <translation>{markers} marcadores quedan fuera: de ellos no se calcula ningún ángulo, porque el archivo no dice a qué cuerpo pertenece cada uno.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} has no analog signals: record the force with it, or export it as CSV.</source>
      <translation>{path} no tiene señales analógicas: grabe la fuerza con él, o exporte como CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/c3d_file.py" />
      <source>{path} is no C3D file that can be read ({trouble}).</source>
      <translation>{path} no es un archivo C3D legible ({trouble}).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Imported as a set with {reps}: it is in the athlete's history.</source>
      <translation>Importada como serie de {reps}: está en el historial del atleta.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>Lists and recordings (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;All files (*)</source>
      <translation>Listas y grabaciones (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{added} added, {same} were here already.</source>
      <translation>{added} añadidas, {same} ya estaban.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetition</source>
      <translation>{count} repetición</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/desk.py" />
      <source>{count} repetitions</source>
      <translation>{count} repeticiones</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>Rows that are here already stay as they are; one that says something else stops the import.</source>
      <translation>Las filas que ya están aquí quedan como están; una que diga otra cosa detiene la importación.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>The import was stopped: nothing of it was kept.</source>
      <translation>La importación se detuvo: no se guardó nada.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{athletes}, {visits}, {sets}: {names}.</source>
      <translation>{athletes}, {visits}, {sets}: {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is damaged ({trouble}): export it again. Nothing was imported.</source>
      <translation>{folder} está dañada ({trouble}): expórtela de nuevo. No se importó nada.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} is no export of Turnout in JSON: choose the folder with {manifest_file}.</source>
      <translation>{folder} no es una exportación JSON de Turnout: elija la carpeta con {manifest_file}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} lacks its file {name}: copy the whole folder.</source>
      <translation>A {folder} le falta el archivo {name}: copie la carpeta entera.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{folder} was written by another version of Turnout: update this station.</source>
      <translation>{folder} la escribió otra versión de Turnout: actualice esta estación.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{name} in {folder} was changed since the export: export it again.</source>
      <translation>{name} en {folder} cambió desde la exportación: expórtela de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} cannot be read ({trouble}): copy the whole folder.</source>
      <translation>{path} no se puede leer ({trouble}): copie la carpeta entera.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{path} is damaged: export it again.</source>
      <translation>{path} está dañado: expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/json_form.py" />
      <source>{rows} in all.</source>
      <translation>{rows} en total.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.</source>
      <translation>No existe el archivo {path}: dé un archivo CSV, XLSX, XDF o C3D, o una exportación.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/kinds.py" />
      <source>{path} is a folder without an export: give a file.</source>
      <translation>{path} es una carpeta sin exportación: dé un archivo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>Nobody of the list is new: there is nothing to import.</source>
      <translation>Nadie de la lista es nuevo: no hay nada que importar.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>There is no file {path}: choose a CSV or XLSX file.</source>
      <translation>No existe el archivo {path}: elija un archivo CSV o XLSX.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} new</source>
      <translation>{counts} nuevos</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} refused</source>
      <translation>{counts} rechazados</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} there already</source>
      <translation>{counts} ya presentes</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{counts} twice in the file</source>
      <translation>{counts} dos veces en el archivo</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added</source>
      <translation>{count} añadidos</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} added, {count2} updated</source>
      <translation>{count} añadidos, {count2} actualizados</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} brought up to date</source>
      <translation>{count} puestos al día</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} date</source>
      <translation>{count} fecha</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} dates</source>
      <translation>{count} fechas</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{count} of birth can be read in two ways ({some}): say whether the day or the month is written first.</source>
      <translation>{count} de nacimiento se leen de dos formas ({some}): diga si primero va el día o el mes.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{left_out} left as they were</source>
      <translation>{left_out} quedaron como estaban</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is an old workbook (XLS): save it as XLSX or CSV.</source>
      <translation>{path} es un libro antiguo (XLS): guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: split it, and try again.</source>
      <translation>{path} supera {largest_bytes:.0f} MB: divídalo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{refused} refused</source>
      <translation>{refused} rechazadas</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/people.py" />
      <source>{rows} would be refused: correct them, or say that the others may come alone.</source>
      <translation>{rows} se rechazarían: corríjalas, o diga que las demás pueden entrar solas.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/readable.py" />
      <source>{path} cannot be read ({trouble}): copy it, and try again.</source>
      <translation>{path} no se puede leer ({trouble}): cópielo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>No sensor of {file} is known: say which signal is the force.</source>
      <translation>No se conoce ningún sensor de {file}: diga qué señal es la fuerza.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{file} was imported before, on {day}, as set {set_id}.</source>
      <translation>{file} ya se importó, el {day}, como serie {set_id}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/recordings.py" />
      <source>{trouble} Import it again only if it is another set.</source>
      <translation>{trouble} Impórtelo de nuevo solo si es otra serie.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>It has no times: its samples were placed at the {rate_hz:g} Hz that were given.</source>
      <translation>No tiene horas: sus muestras se colocaron a los {rate_hz:g} Hz dados.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are the sensor's own, in microseconds.</source>
      <translation>Sus horas son las del sensor, en microsegundos.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>Its times are those of the file; whether a sensor's own clock made them, the file does not say.</source>
      <translation>Sus horas son las del archivo; si las hizo el reloj de un sensor, el archivo no lo dice.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>There is no file {path}: choose a CSV, XDF or C3D file.</source>
      <translation>No existe el archivo {path}: elija un archivo CSV, XDF o C3D.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{file} has no column {name}: choose of {names}.</source>
      <translation>{file} no tiene columna {name}: elija entre {names}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/signals.py" />
      <source>{path} is larger than {largest_bytes:.0f} MB: cut out one set.</source>
      <translation>{path} supera {largest_bytes:.0f} MB: recorte una serie.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>Read from the sheet {sheet_title}.</source>
      <translation>Leído de la hoja {sheet_title}.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{file} has over {most_rows:,} rows.</source>
      <translation>{file} tiene más de {most_rows:,} filas.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is empty: its first line must name the columns.</source>
      <translation>{path} está vacío: su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook that can be read ({name}): save it as XLSX or CSV.</source>
      <translation>{path} no es un libro legible ({name}): guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} is no workbook, whatever its name says: choose a CSV or XLSX file.</source>
      <translation>{path} no es un libro, diga lo que diga su nombre: elija un archivo CSV o XLSX.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/workbook.py" />
      <source>{path} unpacks to {unpacked:,.0f} MB, which no list has: save it as CSV.</source>
      <translation>{path} ocupa {unpacked:,.0f} MB descomprimido, más que cualquier lista: guárdelo como CSV.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>channel {place}</source>
      <translation>canal {place}</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>nothing known</source>
      <translation>nada conocido</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} has no stream of numbers: record the sensors' streams with it.</source>
      <translation>{file} no tiene ningún flujo de números: grabe con él los flujos de los sensores.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{file} is cut off or no XDF file that can be read ({trouble}): copy it again.</source>
      <translation>{file} está cortado o no es un XDF legible ({trouble}): cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has no samples.</source>
      <translation>{name} no tiene muestras.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} has times that no clock shows: the file is damaged, copy it again.</source>
      <translation>{name} tiene horas que ningún reloj muestra: el archivo está dañado, cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name} holds {kind}, no numbers: it is left out.</source>
      <translation>{name} contiene {kind}, no números: queda fuera.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: no offset between the computers was recorded: its times are the sender's own.</source>
      <translation>{name}: no se grabó ningún desfase entre los ordenadores: sus horas son las del emisor.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: one offset between the computers was measured, so drift is not known.</source>
      <translation>{name}: se midió un solo desfase entre los ordenadores, así que la deriva no se conoce.</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: stamps were put on a line of even steps (at most {off_ms:.3g} ms away).</source>
      <translation>{name}: las marcas se pusieron en una línea de pasos iguales (a {off_ms:.3g} ms como mucho).</translation>
    </message>
    <message>
      <location filename="app/exchange/importing/xdf_file.py" />
      <source>{name}: times are the sender's, put on the recorder's clock by {count} measured offsets (at most {off_ms:.3g} ms from their line).</source>
      <translation>{name}: las horas del emisor se pusieron en el reloj del grabador con {count} desfases medidos (a {off_ms:.3g} ms de su línea como mucho).</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Choose the logo</source>
      <translation>Elegir el logo</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>It waits for you: find it with Ctrl+K as Guided start, or in the settings.</source>
      <translation>Le espera: búsquelo con Ctrl+K como «Inicio guiado», o en los ajustes.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>No sensor was found yet. Go on without: the page Sensors finds them at any time.</source>
      <translation>Aún no se encontró ningún sensor. Siga sin ellos: la página Sensores los encuentra en cualquier momento.</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="app/first_run/desk.py" />
      <source>The guided start is not over yet.</source>
      <translation>El inicio guiado aún no ha terminado.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Choose an athlete on the page Athletes and press Start session.</source>
      <translation>Elija un atleta en la página Atletas y pulse «Empezar sesión».</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Look at each repetition, say at the right what you saw and felt and how it was, then press Save and next.</source>
      <translation>Mire cada repetición, diga a la derecha qué vio y sintió y cómo fue, y luego pulse Guardar y seguir.</translation>
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
      <source>Press Tare: nobody pulls now, so this load counts as zero.</source>
      <translation>Pulse Tarar: ahora nadie tira, así que esta carga cuenta como cero.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Technique was lost: the athlete moves back, then it goes on by itself.</source>
      <translation>Se perdió la técnica: el atleta vuelve y sigue por sí solo.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>That was a first test: look at its report, or close this window to begin with your own athletes.</source>
      <translation>Esa fue una primera prueba: mire su informe, o cierre esta ventana para empezar con sus propios atletas.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>The athlete rests. Press Redo when a repetition is to be done again.</source>
      <translation>El atleta descansa. Pulse Repetir si una repetición debe hacerse otra vez.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Tick the warm-up and the questions: they are asked before every visit.</source>
      <translation>Marque el calentamiento y las preguntas: se hacen antes de cada visita.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Turnout, practice</source>
      <translation>Turnout, práctica</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the countdown.</source>
      <translation>Espere la cuenta atrás.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait for the sensors.</source>
      <translation>Espere a los sensores.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait until three simulated sensors are found. If not, press Search for sensors on the page Sensors.</source>
      <translation>Espere hasta que se encuentren tres sensores simulados. Si no, pulse Buscar sensores en la página Sensores.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the athlete keeps still, so that every angle has its zero.</source>
      <translation>Espere: el atleta se queda quieto para que cada ángulo tenga su cero.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the quiet load becomes zero.</source>
      <translation>Espere: la carga en reposo se vuelve cero.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the recorded set is read.</source>
      <translation>Espere: se está leyendo la serie grabada.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Wait: the set is saved.</source>
      <translation>Espere: la serie se guarda.</translation>
    </message>
    <message>
      <location filename="app/first_run/practice.py" />
      <source>Watch force, angle and compensations. The simulated athlete pulls by itself.</source>
      <translation>Observe fuerza, ángulo y compensaciones. El atleta simulado tira solo.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>A group needs a name: type one.</source>
      <translation>Un grupo necesita un nombre: escriba uno.</translation>
    </message>
    <message>
      <location filename="app/group/changing.py" />
      <source>There is a group {name} already: choose another name.</source>
      <translation>Ya hay un grupo {name}: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Export the group</source>
      <translation>Exportar el grupo</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>Saved: {path}.</source>
      <translation>Guardado: {path}.</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>The file was not written: {error}</source>
      <translation>El archivo no se escribió: {error}</translation>
    </message>
    <message>
      <location filename="app/group/controller.py" />
      <source>There is no number of this test: nothing stands behind it.</source>
      <translation>No hay ningún número de este test: nada hay detrás.</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>All of them stand on the page Group</source>
      <translation>Todos están en la página Grupo</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Last visit {days} days ago</source>
      <translation>Última visita hace {days} días</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>No baseline yet</source>
      <translation>Aún sin valor inicial</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>Visit {visit} of {occasions} of the study {study_title}</source>
      <translation>Visita {visit} de {occasions} del estudio {study_title}</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athlete is due</source>
      <translation>Toca a {count} atleta más</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{count} more athletes are due</source>
      <translation>Toca a {count} atletas más</translation>
    </message>
    <message>
      <location filename="app/group/due.py" />
      <source>{day_title}, by the program</source>
      <translation>{day_title}, según el programa</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>Saved the group {name}.</source>
      <translation>Grupo {name} guardado.</translation>
    </message>
    <message>
      <location filename="app/group/editing.py" />
      <source>The group is removed. Its athletes and all their sets stay.</source>
      <translation>El grupo se ha quitado. Sus atletas y todas sus series quedan.</translation>
    </message>
    <message>
      <location filename="app/group/reading.py" />
      <source>No visit yet</source>
      <translation>Aún sin visitas</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A number shows a dash</source>
      <translation>Un número muestra una raya</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A screening and coaching aid, not a medical device. F1 explains what is under the pointer; the whole help is in the window.</source>
      <translation>Una ayuda de cribado y entrenamiento, no un producto sanitario. F1 explica lo que hay bajo el puntero; toda la ayuda está en la ventana.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A sensor is gone</source>
      <translation>Un sensor desapareció</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A set</source>
      <translation>Una serie</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>A trial that was spoiled says why: redo it. At most five trials.</source>
      <translation>Un intento estropeado dice por qué: repítalo. Cinco intentos como mucho.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Accept or reject each repetition; ask for effort, stability and discomfort.</source>
      <translation>Acepte o rechace cada repetición; pregunte por esfuerzo, estabilidad y molestias.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Cable with data wires, power, no other program on the port; search.</source>
      <translation>Cable con hilos de datos, corriente, ningún otro programa en el puerto; buscar.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Choose the athlete, start the session. Tick the warm-up, ask the five questions.</source>
      <translation>Elija el atleta, empiece la sesión. Marque el calentamiento, haga las cinco preguntas.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Count down. Ramp up over five seconds, hold, let go slowly.</source>
      <translation>Cuenta atrás. Subir en cinco segundos, mantener, soltar despacio.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Find an athlete, a test, a page</source>
      <translation>Buscar un atleta, un test, una página</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Force not quiet, or it drifts</source>
      <translation>Fuerza inquieta, o deriva</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Help for the place under the pointer</source>
      <translation>Ayuda del lugar bajo el puntero</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It could not be measured. The reason stands beside it.</source>
      <translation>No se pudo medir. La razón está al lado.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>It ends the set at once and keeps all of it. Say where, how strong, and if it was sharp. Sharp pain closes this exercise and side for the visit.</source>
      <translation>Termina la serie enseguida y lo guarda todo. Diga dónde, cuánto y si fue agudo. El dolor agudo cierra este ejercicio y lado para la visita.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Keys and pedal</source>
      <translation>Teclas y pedal</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>No sensor is found</source>
      <translation>No se encuentra ningún sensor</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Pain: P.</source>
      <translation>Dolor: P.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Plug it in again: the set goes on with the gap marked.</source>
      <translation>Conéctelo de nuevo: la serie sigue, con el hueco marcado.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Prepare: hold still, then move slowly as the words ask.</source>
      <translation>Preparar: quieto, luego mover despacio como piden las palabras.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Read what differs first, then the verdict. Real gain means beyond the error of the test.</source>
      <translation>Lea primero qué difiere, luego el veredicto. Mejora real significa más allá del error del test.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Save and go on with the other side.</source>
      <translation>Guarde y siga con el otro lado.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Start it again: the set is there, as interrupted.</source>
      <translation>Arránquelo de nuevo: la serie está, como interrumpida.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap free, limb out, tare again between sets.</source>
      <translation>Correa libre, pierna fuera, tarar de nuevo entre series.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Strap on, limb out of it: take the zero.</source>
      <translation>Correa puesta, pierna fuera: tomar el cero.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The leg turned, the pelvis moved</source>
      <translation>La pierna giró, la pelvis se movió</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>The station stopped or lost power</source>
      <translation>La estación se paró o perdió la corriente</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Tighten strap and sensor, hold the knee, redo.</source>
      <translation>Apriete correa y sensor, sujete la rodilla, repita.</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout {version}</source>
      <translation>Turnout {version}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Turnout: quick card</source>
      <translation>Turnout: tarjeta rápida</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>When something is wrong</source>
      <translation>Cuando algo va mal</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>Where the sensors sit: {test}</source>
      <translation>Dónde van los sensores: {test}</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>does</source>
      <translation>hace</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>key</source>
      <translation>tecla</translation>
    </message>
    <message>
      <location filename="app/help/card.py" />
      <source>pedal</source>
      <translation>pedal</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="app/help/desk.py" />
      <source>{page} was not installed with the help.</source>
      <translation>{page} no se instaló con la ayuda.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>, the last set of {newest}</source>
      <translation>, la última serie del {newest}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Backup of {when} {when2:%H:%M}, made {reason}</source>
      <translation>Copia del {when} {when2:%H:%M}, hecha {reason}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>By itself once a day, also while you record. They lie in {folder}.</source>
      <translation>Sola una vez al día, también mientras graba. Están en {folder}.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>Last good backup {backups}</source>
      <translation>Última copia buena {backups}</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>No backup yet</source>
      <translation>Aún sin copia</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The backup is made and verified.</source>
      <translation>La copia está hecha y verificada.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The database is damaged ({findings}). Finish the set, then close Turnout: at the next start it offers the last good backup.</source>
      <translation>La base de datos está dañada ({findings}). Termine la serie y cierre Turnout: al arrancar de nuevo ofrece la última copia buena.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>The present database is kept beside the restored one.</source>
      <translation>La base actual se conserva junto a la restaurada.</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>encrypted</source>
      <translation>cifrado</translation>
    </message>
    <message>
      <location filename="app/keeping/backups.py" />
      <source>{size_bytes:.1f} MB</source>
      <translation>{size_bytes:.1f} MB</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish or leave the running set first.</source>
      <translation>Termine o deje primero la serie en curso.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Finish the running set first: the database is closed for a moment.</source>
      <translation>Termine primero la serie en curso: la base se cierra un momento.</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>Recording goes on: {short_title}, {side}</source>
      <translation>La grabación sigue: {short_title}, {side}</translation>
    </message>
    <message>
      <location filename="app/keeping/front_desk.py" />
      <source>pain, stopped on the locked screen</source>
      <translation>dolor, parada en la pantalla bloqueada</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Each file is written anew and read back before it takes the place of the old one. If the computer stops now, nothing is lost.</source>
      <translation>Cada archivo se escribe de nuevo y se relee antes de ocupar el lugar del antiguo. Si el ordenador se para ahora, no se pierde nada.</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Encrypting the database and its backups</source>
      <translation>Cifrando la base y sus copias</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Restoring the backup</source>
      <translation>Restaurando la copia</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>Save the page to print</source>
      <translation>Guardar la página para imprimir</translation>
    </message>
    <message>
      <location filename="app/keeping/opening.py" />
      <source>The present database is kept beside it.</source>
      <translation>La base actual se conserva al lado.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source> {count} older backups still hold the athlete.</source>
      <translation> {count} copias antiguas aún contienen al atleta.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Erased: {total} rows.{left} Reports and exports are files of their own: delete those yourself.</source>
      <translation>Borrado: {total} filas.{left} Los informes y exportaciones son archivos aparte: bórrelos usted.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Export one athlete</source>
      <translation>Exportar un atleta</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>Zip (*.zip)</source>
      <translation>Zip (*.zip)</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{chosen}: {files} files, README.txt inside says what each is.</source>
      <translation>{chosen}: {files} archivos; README.txt dentro dice qué es cada uno.</translation>
    </message>
    <message>
      <location filename="app/keeping/person_data.py" />
      <source>{visits} sessions and everything recorded in them go for good, from every byte of the database. It cannot be undone: export first what has to be kept.</source>
      <translation>{visits} sesiones y todo lo grabado en ellas desaparecen para siempre, de cada byte de la base. No se puede deshacer: exporte antes lo que deba quedar.</translation>
    </message>
    <message>
      <location filename="app/keeping/sharing.py" />
      <source>This station shares the clinic's database from now on.</source>
      <translation>Esta estación comparte desde ahora la base de la clínica.</translation>
    </message>
    <message>
      <location filename="app/keeping/signing_in.py" />
      <source>Nobody signs in here yet: add a coach in the settings to lock the station.</source>
      <translation>Aquí nadie se identifica todavía: añada un coach en los ajustes para bloquear la estación.</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the review</source>
      <translation>Teclas de la revisión</translation>
    </message>
    <message>
      <location filename="app/keys/actions.py" />
      <source>Keys of the station</source>
      <translation>Teclas de la estación</translation>
    </message>
    <message>
      <location filename="app/keys/key_bindings.py" />
      <source>the tare</source>
      <translation>la tara</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Accept or reject the rep at the cursor</source>
      <translation>Aceptar o rechazar la rep. del cursor</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Add a rep where the replay stands</source>
      <translation>Añadir una rep. donde está la reproducción</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Go one step back</source>
      <translation>Volver un paso</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Mark this moment</source>
      <translation>Marcar este momento</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms earlier</source>
      <translation>Mover el cursor 10 ms antes</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 10 ms later</source>
      <translation>Mover el cursor 10 ms después</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms earlier</source>
      <translation>Mover el cursor 100 ms antes</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Move the cursor 100 ms later</source>
      <translation>Mover el cursor 100 ms después</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Pause, or go on</source>
      <translation>Pausa, o seguir</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Play or stop the replay</source>
      <translation>Reproducir o parar</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Prepare, start or finish the set</source>
      <translation>Preparar, empezar o terminar la serie</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Read the relaxed limb</source>
      <translation>Medir la pierna relajada</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the last rep</source>
      <translation>Repetir la última rep.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Redo the set</source>
      <translation>Repetir la serie</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Remove the rep at the cursor</source>
      <translation>Quitar la rep. del cursor</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Rep here by hand: once at its start, once at its end</source>
      <translation>Rep. a mano: una vez al empezar, otra al terminar</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Replay at full, half or quarter speed</source>
      <translation>Reproducir a velocidad entera, media o un cuarto</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Save and go to the next set</source>
      <translation>Guardar y pasar a la serie siguiente</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the keys of this page</source>
      <translation>Mostrar las teclas de esta página</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Show the warm-up, the questions and the angle of the strap</source>
      <translation>Mostrar calentamiento, preguntas y ángulo de la correa</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Stop for pain</source>
      <translation>Parar por dolor</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Sweep the relaxed limb: start, then end</source>
      <translation>Barrer la pierna relajada: inicio, luego fin</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Take the next cursor</source>
      <translation>Tomar el cursor siguiente</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Tare the force sensor</source>
      <translation>Tarar el sensor de fuerza</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>Undo the last step</source>
      <translation>Deshacer el último paso</translation>
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
      <translation>{key} ya hace «{other_title}» en {page_words}: elija otra tecla, o cambie antes aquella.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} belongs to the window: choose another key for this action.</source>
      <translation>{key} pertenece a la ventana: elija otra tecla para esta acción.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{key} does this already.</source>
      <translation>{key} ya hace esto.</translation>
    </message>
    <message>
      <location filename="app/keys/keymap.py" />
      <source>{wanted_title} always keeps a key: choose another one for it.</source>
      <translation>{wanted_title} siempre conserva una tecla: elija otra para ella.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>There is nothing to undo here.</source>
      <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="app/keys/undo.py" />
      <source>Undone: {step}.</source>
      <translation>Deshecho: {step}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · no mistake</source>
      <translation>Borrador guardado · sin errores</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistake to mend before it can be saved</source>
      <translation>Borrador guardado · {count} error que corregir antes de guardarlo</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Draft kept · {count} mistakes to mend before it can be saved</source>
      <translation>Borrador guardado · {count} errores que corregir antes de guardarlo</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Folder of your own tests and exercises</source>
      <translation>Carpeta de sus propios tests y ejercicios</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Mend the marked line first: the form cannot find its fields.</source>
      <translation>Corrija primero la línea marcada: el formulario no encuentra sus campos.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Saved as your own, version {version}.</source>
      <translation>Guardado como propio, versión {version}.</translation>
    </message>
    <message>
      <location filename="app/library/controller.py" />
      <source>Your unsaved draft is back.</source>
      <translation>Su borrador sin guardar está de vuelta.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>Earlier: version {rpartition} ({path}).</source>
      <translation>Antes: versión {rpartition} ({path}).</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>It takes the place of version {version}, which ships.</source>
      <translation>Ocupa el lugar de la versión {version}, que viene incluida.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>The name of the file (id) must be letters, digits and underscores, such as my_test: write one.</source>
      <translation>El nombre del archivo (id) debe tener letras, cifras y guiones bajos, como mi_test: escriba uno.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>There is no folder for own files: choose one with Own files.</source>
      <translation>No hay carpeta para archivos propios: elija una con «Archivos propios».</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{folder} cannot be made ({trouble}): choose another with Own files.</source>
      <translation>{folder} no se puede crear ({trouble}): elija otra con «Archivos propios».</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{path} cannot be written ({trouble}): free the disk or choose another folder.</source>
      <translation>{path} no se puede escribir ({trouble}): libere el disco o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="app/library/own_protocols.py" />
      <source>{title} (own)</source>
      <translation>{title} (propio)</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted for today.</source>
      <translation>Anotado para hoy.</translation>
    </message>
    <message>
      <location filename="app/program/day_desk.py" />
      <source>Noted: a visit without pain.</source>
      <translation>Anotado: una visita sin dolor.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Decision kept.</source>
      <translation>Decisión guardada.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Sets</source>
      <translation>Series</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>Taken back: the plan is as it was.</source>
      <translation>Retirado: el plan está como antes.</translation>
    </message>
    <message>
      <location filename="app/program/decision_desk.py" />
      <source>This set is no longer in the plan: look at the program again.</source>
      <translation>Esta serie ya no está en el plan: mire el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>Add an athlete first: a program belongs to one.</source>
      <translation>Añada primero un atleta: un programa pertenece a alguien.</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>See why</source>
      <translation>Ver por qué</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestion</source>
      <translation>{count} sugerencia</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{count} suggestions</source>
      <translation>{count} sugerencias</translation>
    </message>
    <message>
      <location filename="app/program/desk.py" />
      <source>{waiting} for next time.</source>
      <translation>{waiting} para la próxima vez.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Foundation</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Nothing of today's plan is open: choose a battery at the station.</source>
      <translation>Nada del plan de hoy está abierto: elija una batería en la estación.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>Program saved.</source>
      <translation>Programa guardado.</translation>
    </message>
    <message>
      <location filename="app/program/program_controller.py" />
      <source>{sentence} Until then this file is not used.</source>
      <translation>{sentence} Hasta entonces este archivo no se usa.</translation>
    </message>
    <message>
      <location filename="app/program/reading.py" />
      <source>: decided by the coach, because </source>
      <translation>: decidido por el coach, porque </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source> Decided by the coach on {decided_on}{reason}.</source>
      <translation> Decidido por el coach el {decided_on}{reason}.</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>, because {why}</source>
      <translation>, porque {why}</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Note a pain-free visit</source>
      <translation>Anotar una visita sin dolor</translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Rule “{rule}”, version {version} ({get}): </source>
      <translation>Regla «{rule}», versión {version} ({get}): </translation>
    </message>
    <message>
      <location filename="app/program/view.py" />
      <source>Shown, never decides: </source>
      <translation>Se muestra, nunca decide: </translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Limb symmetry index (LSI)</source>
      <translation>Índice de simetría (LSI)</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>Pain-free arc less 5°</source>
      <translation>Arco sin dolor menos 5°</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>all phases are over</source>
      <translation>todas las fases han terminado</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>due today</source>
      <translation>toca hoy</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not begun yet</source>
      <translation>aún sin empezar</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>not done</source>
      <translation>sin hacer</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>partly done</source>
      <translation>hecho en parte</translation>
    </message>
    <message>
      <location filename="app/program/words.py" />
      <source>{phase}, week {today} of {weeks}</source>
      <translation>{phase}, semana {today} de {weeks}</translation>
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
      <translation>Añada primero un atleta: el progreso es de una persona.</translation>
    </message>
    <message>
      <location filename="app/progress/desk.py" />
      <source>Goal removed.</source>
      <translation>Objetivo quitado.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>; {count} left out</source>
      <translation>; {count} fuera</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} report written</source>
      <translation>{count} informe escrito</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{count} reports written</source>
      <translation>{count} informes escritos</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{folder} cannot be made ({trouble}): choose another folder.</source>
      <translation>{folder} no se puede crear ({trouble}): elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="app/reporting/batch.py" />
      <source>{words}; stopped before the end.</source>
      <translation>{words}; detenido antes del final.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Choose a visit to report first.</source>
      <translation>Elija primero una visita para el informe.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>For the athlete</source>
      <translation>Para el atleta</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Making the report ...</source>
      <translation>Haciendo el informe ...</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Newest visit</source>
      <translation>Visita más reciente</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view</source>
      <translation>Del atleta en pantalla</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Of the athlete in view, in plain words</source>
      <translation>Del atleta en pantalla, en palabras sencillas</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>One for each, or all in one</source>
      <translation>Uno para cada uno, o todos en uno</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Page for the athlete</source>
      <translation>Página para el atleta</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of progress</source>
      <translation>Informe de progreso</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Report of the newest visit</source>
      <translation>Informe de la visita más reciente</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Reports of a group</source>
      <translation>Informes de un grupo</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>The report is on its way to the printer.</source>
      <translation>El informe va camino de la impresora.</translation>
    </message>
    <message>
      <location filename="app/reporting/desk.py" />
      <source>This visit</source>
      <translation>Esta visita</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>All athletes</source>
      <translation>Todos los atletas</translation>
    </message>
    <message>
      <location filename="app/reporting/group_desk.py" />
      <source>Folder for the reports</source>
      <translation>Carpeta de los informes</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} cannot be read: choose another file, or none.</source>
      <translation>El logo {path} no se puede leer: elija otro archivo, o ninguno.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} is larger than {most_bytes} kB: make it smaller.</source>
      <translation>El logo {path} supera {most_bytes} kB: hágalo más pequeño.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>The logo {path} {reason}: save it as PNG or as plain SVG.</source>
      <translation>El logo {path} {reason}: guárdelo como PNG o SVG sencillo.</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>asks for something outside itself</source>
      <translation>pide algo de fuera</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>has a document type of its own</source>
      <translation>tiene un tipo de documento propio</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>holds &lt;{tag}&gt;, which is not printed</source>
      <translation>contiene &lt;{tag}&gt;, que no se imprime</translation>
    </message>
    <message>
      <location filename="app/reporting/letterhead.py" />
      <source>is neither PNG nor SVG</source>
      <translation>no es PNG ni SVG</translation>
    </message>
    <message>
      <location filename="app/reporting/placement.py" />
      <source>{protocol_title}, {side} side: posture and where the sensors are.</source>
      <translation>{protocol_title}, lado {side}: postura y lugar de los sensores.</translation>
    </message>
    <message>
      <location filename="app/reporting/recovery_page.py" />
      <source>{path} cannot be written ({trouble}): choose another place, or write it down.</source>
      <translation>{path} no se puede escribir ({trouble}): elija otro lugar, o anótelo.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>No visit has been analysed yet: record a test first.</source>
      <translation>Aún no se analizó ninguna visita: grabe primero un test.</translation>
    </message>
    <message>
      <location filename="app/reporting/reporter.py" />
      <source>Nobody is in the group {group}: put athletes in first.</source>
      <translation>Nadie está en el grupo {group}: ponga atletas primero.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>, line {found}</source>
      <translation>, línea {found}</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>The template {template}{line}: {error}. The report was made with the template that ships; correct the line or take the file away.</source>
      <translation>La plantilla {template}{line}: {error}. El informe se hizo con la plantilla incluida; corrija la línea o quite el archivo.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} cannot be written ({trouble}): choose another folder.</source>
      <translation>{path} no se puede escribir ({trouble}): elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="app/reporting/template.py" />
      <source>{path} is there already: rename it first, so that your changes are not lost.</source>
      <translation>{path} ya existe: cámbiele antes el nombre, para no perder sus cambios.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The ink {ink!r} is unknown: choose colour or grey.</source>
      <translation>La tinta {ink!r} es desconocida: elija colour o grey.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The paper {paper!r} is unknown: choose a4 or letter.</source>
      <translation>El papel {paper!r} es desconocido: elija a4 o letter.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be laid out ({error}): send this sentence with the set.</source>
      <translation>El informe no se pudo componer ({error}): envíe esta frase con la serie.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>The report could not be written to {path} ({why}): choose another place.</source>
      <translation>El informe no se pudo escribir en {path} ({why}): elija otro lugar.</translation>
    </message>
    <message>
      <location filename="app/reporting/typst_report.py" />
      <source>it cannot be opened</source>
      <translation>no se puede abrir</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>There is nothing to report: no set of this visit has been analysed.</source>
      <translation>No hay nada que informar: ninguna serie de esta visita se analizó.</translation>
    </message>
    <message>
      <location filename="app/reports.py" />
      <source>{parent} cannot be made ({trouble}): choose another place.</source>
      <translation>{parent} no se puede crear ({trouble}): elija otro lugar.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source> Tare again before the next set.</source>
      <translation> Tare de nuevo antes de la próxima serie.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate between sets, when the sensor streams: say first where it sits.</source>
      <translation>Calibre entre series, cuando el sensor envía: diga primero dónde está.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibrate {descriptor_title}</source>
      <translation>Calibrar {descriptor_title}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Calibration saved.{again}</source>
      <translation>Calibración guardada.{again}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>This sensor has nothing to calibrate.</source>
      <translation>Este sensor no tiene nada que calibrar.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_controller.py" />
      <source>Write a whole number of months from 1 to 120.</source>
      <translation>Escriba un número entero de meses de 1 a 120.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>Write the masses in kg with spaces between them, such as 5 10 20.</source>
      <translation>Escriba las masas en kg separadas por espacios, como 5 10 20.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg down</source>
      <translation>{mass_kg:g} kg bajando</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_rows.py" />
      <source>{mass_kg:g} kg up</source>
      <translation>{mass_kg:g} kg subiendo</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source> again</source>
      <translation> otra vez</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>% of {full_scale_n:.0f} N</source>
      <translation>% de {full_scale_n:.0f} N</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, counts until {due_on}</source>
      <translation>, vale hasta el {due_on}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>, up and down</source>
      <translation>, subiendo y bajando</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibrated {taken}{until}.</source>
      <translation>Calibrado {taken}{until}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Channel {number}</source>
      <translation>Canal {number}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Counts until</source>
      <translation>Vale hasta</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Gyroscope at rest</source>
      <translation>Giróscopo en reposo</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hang {mass_kg:g} kg{once_more}</source>
      <translation>Cuelgue {mass_kg:g} kg{once_more}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Hysteresis error</source>
      <translation>Error de histéresis</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>It sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>Envía cuentas, no newtons: calíbrelo primero con masas conocidas.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Leave the sensor empty</source>
      <translation>Deje el sensor vacío</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Linearity error</source>
      <translation>Error de linealidad</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Never calibrated here: its own scale is used.</source>
      <translation>Nunca calibrado aquí: se usa su propia escala.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale against before</source>
      <translation>Escala frente a antes</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Scale only</source>
      <translation>Solo escala</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Serial number {serial_number} · {port}</source>
      <translation>Número de serie {serial_number} · {port}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Take everything off again</source>
      <translation>Quítelo todo otra vez</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The force sensor</source>
      <translation>El sensor de fuerza</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>The scale differs by {change} % from before: check that the masses are what they say before you save.</source>
      <translation>La escala difiere un {change} % de antes: compruebe que las masas son las que dicen antes de guardar.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>This sensor tells no serial number: the calibration belongs to whatever is plugged into {port}. Keep it there.</source>
      <translation>Este sensor no dice su número de serie: la calibración pertenece a lo que esté en {port}. Déjelo ahí.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>Two loads cannot show how straight the sensor reads: hang a third to see it.</source>
      <translation>Dos cargas no muestran si el sensor es lineal: cuelgue una tercera.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>bias at rest</source>
      <translation>sesgo en reposo</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{channel}: calibration</source>
      <translation>{channel}: calibración</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} load</source>
      <translation>{count} carga</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{count} loads</source>
      <translation>{count} cargas</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{model} sends counts, not newtons: calibrate it with known masses first.</source>
      <translation>{model} envía cuentas, no newtons: calíbrelo primero con masas conocidas.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} due on {due}.</source>
      <translation>{what} toca el {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/calibration_words.py" />
      <source>{what} overdue since {due}.</source>
      <translation>{what} atrasada desde el {due}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still</source>
      <translation>No se mueva</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Keep still ...</source>
      <translation>No se mueva ...</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Let it hang free. It is taken as soon as it has been still for two seconds.</source>
      <translation>Déjelo colgar libre. Se toma en cuanto lleva dos segundos quieto.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Moving</source>
      <translation>En movimiento</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Point {count} of {count2}</source>
      <translation>Punto {count} de {count2}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_guide.py" />
      <source>Still</source>
      <translation>Quieto</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>It never hung still: steady it, then take the point again.</source>
      <translation>Nunca colgó quieto: sujételo y tome el punto otra vez.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/load_taking.py" />
      <source>The reading did not change: see that the load is as asked, then take the point again.</source>
      <translation>La lectura no cambió: vea que la carga sea la pedida y tome el punto otra vez.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>No sensor of this set is {device_key}: choose a calibration of one that is in it.</source>
      <translation>Ningún sensor de esta serie es {device_key}: elija una calibración de uno de ellos.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibrating.py" />
      <source>Read with the calibration of {taken_at}.</source>
      <translation>Leído con la calibración del {taken_at}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>With the calibration of {taken_at}: {first}.</source>
      <translation>Con la calibración del {taken_at}: {first}.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>angles only</source>
      <translation>solo ángulos</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>at any time</source>
      <translation>en cualquier momento</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>counts until now</source>
      <translation>cuentas hasta ahora</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since it was taken, {taken_at}</source>
      <translation>desde que se hizo, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>since the calibration before it, {taken_at}</source>
      <translation>desde la calibración anterior, {taken_at}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>the earlier results stay beside the new ones.</source>
      <translation>los resultados anteriores quedan junto a los nuevos.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{done} of {whole} read anew: {still}</source>
      <translation>{done} de {whole} leídas de nuevo: {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/recalibration_controller.py" />
      <source>{whole} read anew: {still}</source>
      <translation>{whole} leídas de nuevo: {still}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Bias {axis}</source>
      <translation>Sesgo {axis}</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>It is taken by itself after five still seconds.</source>
      <translation>Se toma solo tras cinco segundos quieto.</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Leave the sensor alone</source>
      <translation>Deje el sensor tranquilo</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>Waiting</source>
      <translation>Esperando</translation>
    </message>
    <message>
      <location filename="app/sensors/calibrating/rest_guide.py" />
      <source>°/s spread</source>
      <translation>°/s de dispersión</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>No force sensor is connected: plug it in, then tare.</source>
      <translation>No hay sensor de fuerza conectado: conéctelo y tare.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Nothing to tare: choose a force sensor that is calibrated.</source>
      <translation>Nada que tarar: elija un sensor de fuerza calibrado.</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>Tare first: the force sensor has no zero yet (T).</source>
      <translation>Tare primero: el sensor de fuerza aún no tiene cero (T).</translation>
    </message>
    <message>
      <location filename="app/sensors/idle.py" />
      <source>The force sensor sits at the {other} cuff: on the page of sensors, say which one is at the {side} one.</source>
      <translation>El sensor de fuerza está en el manguito {other}: en la página de sensores, diga cuál está en {side}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sending.py" />
      <source>Turnout {segment} {key}</source>
      <translation>Turnout {segment} {key}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Gyroscope bias overdue since {due}: calibrate it lying still.</source>
      <translation>Sesgo del giróscopo atrasado desde el {due}: calíbrelo tumbado y quieto.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>Not tared yet.</source>
      <translation>Aún sin tarar.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_needs.py" />
      <source>{text} Counts only, until calibrated: {which}.</source>
      <translation>{text} Solo cuentas, hasta calibrar: {which}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>Another sensor sat at the {place}: say where that one sits now.</source>
      <translation>Otro sensor estaba aquí ({place}): diga dónde está ahora.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_places.py" />
      <source>{descriptor_title} sits at the {place} now; the two changed places.</source>
      <translation>{descriptor_title} está ahora aquí: {place}; los dos cambiaron de lugar.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It is gone: check its cable or its battery. It is taken up again by itself.</source>
      <translation>Ha desaparecido: revise su cable o su batería. Se retoma solo.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>It went silent: it is asked whether it is still there.</source>
      <translation>Se quedó callado: se le pregunta si sigue ahí.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>No sensors</source>
      <translation>Sin sensores</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Not recorded until you say where it sits. Tap or turn a sensor: its card lights up.</source>
      <translation>No se graba hasta que diga dónde está. Toque o gire un sensor: su tarjeta se ilumina.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>Recorded only: another force sensor counts. Say at which side's cuff each of them sits.</source>
      <translation>Solo grabado: cuenta otro sensor de fuerza. Diga en el manguito de qué lado está cada uno.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} of {words} streaming</source>
      <translation>{count} de {words} enviando</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensor</source>
      <translation>{count} sensor</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{count} sensors</source>
      <translation>{count} sensores</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{head} at {baud} baud{comma}{tail}</source>
      <translation>{head} a {baud} baudios{comma}{tail}</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_rows.py" />
      <source>{words} · {rate_hz:.0f} Hz</source>
      <translation>{words} · {rate_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Looking at the ports ...</source>
      <translation>Mirando los puertos ...</translation>
    </message>
    <message>
      <location filename="app/sensors/sensor_search.py" />
      <source>Nothing answers on {chosen}.</source>
      <translation>Nada responde en {chosen}.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>No sensor answers: check the cables and that the sensors are on.</source>
      <translation>Ningún sensor responde: revise los cables y que estén encendidos.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Place sensors between sets: this one was begun with the places before.</source>
      <translation>Coloque los sensores entre series: esta empezó con los lugares de antes.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Remove it between sets: what it sent belongs to this one.</source>
      <translation>Quítelo entre series: lo que envió pertenece a esta.</translation>
    </message>
    <message>
      <location filename="app/sensors/sensors_controller.py" />
      <source>Search between sets: a search writes to ports.</source>
      <translation>Busque entre series: una búsqueda escribe en los puertos.</translation>
    </message>
    <message>
      <location filename="app/sensors/stirring.py" />
      <source>Calibrate first</source>
      <translation>Calibre primero</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> That is a lot: was something pulling? Undo takes it back.</source>
      <translation> Es mucho: ¿tiraba algo? Deshacer lo retira.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source> The zero moved by {widest} N.</source>
      <translation> El cero se movió {widest} N.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>Tare between sets, when the sensor streams.</source>
      <translation>Tare entre series, cuando el sensor envía.</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>not tared yet</source>
      <translation>aún sin tarar</translation>
    </message>
    <message>
      <location filename="app/sensors/tare_controller.py" />
      <source>{calibrate_first}: it sends counts, not newtons.</source>
      <translation>{calibrate_first}: envía cuentas, no newtons.</translation>
    </message>
    <message>
      <location filename="app/settings.py" />
      <source>{path} cannot be written ({trouble}): the settings hold until you close.</source>
      <translation>{path} no se puede escribir ({trouble}): los ajustes valen hasta que cierre.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Ended</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force</source>
      <translation>En vigor</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: comparisons, progress and reports now stand on your own error.</source>
      <translation>En vigor: comparaciones, progreso e informes se apoyan ahora en su propio error.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>In force: the station judges by your own athletes. Earlier sets can be scored again.</source>
      <translation>En vigor: la estación juzga según sus propios atletas. Las series anteriores se pueden valorar de nuevo.</translation>
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
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the cited errors hold again.</source>
      <translation>Retirado: vuelven a valer los errores citados.</translation>
    </message>
    <message>
      <location filename="app/studies/controller.py" />
      <source>Withdrawn: the limits of the test hold again.</source>
      <translation>Retirado: vuelven a valer los límites del test.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>The test has no such rule any more: nothing stands behind it.</source>
      <translation>El test ya no tiene esa regla: nada hay detrás.</translation>
    </message>
    <message>
      <location filename="app/studies/evidence.py" />
      <source>This set was never analysed: nothing stands behind it.</source>
      <translation>Esta serie nunca se analizó: nada hay detrás.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> In force since {adopted_at}{by}, in place of the cited error.</source>
      <translation> En vigor desde el {adopted_at}{by}, en lugar del error citado.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source> by {adopted_by}</source>
      <translation> por {adopted_by}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Agreement between visits; 1 is perfect</source>
      <translation>Acuerdo entre visitas; 1 es perfecto</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Consistency, blind to a shift of everybody</source>
      <translation>Coherencia, ciega a un desplazamiento de todos</translation>
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
      <translation>En vigor ahora: {amber}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Mean difference {bias} {of}; limits of agreement {lower_limit} and {upper_limit} {of}. Slope on the mean {slope}.</source>
      <translation>Diferencia media {bias} {of}; límites de acuerdo {lower_limit} y {upper_limit} {of}. Pendiente sobre la media {slope}.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Smallest change between two visits that is real</source>
      <translation>Menor cambio real entre dos visitas</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>Standard error of the value of one visit</source>
      <translation>Error estándar del valor de una visita</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{count} of {count2} athletes have come to every visit.</source>
      <translation>{count} de {count2} atletas vinieron a cada visita.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{found:.{places}f} ({low:.{places}f} to {high:.{places}f})</source>
      <translation>{found:.{places}f} ({low:.{places}f} a {high:.{places}f})</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{low:.{places}f} to {high:.{places}f}{after}</source>
      <translation>{low:.{places}f} a {high:.{places}f}{after}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{name}: visit {count} from {day}</source>
      <translation>{name}: visita {count} desde el {day}</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{people} healthy athletes, each counted once: mean {mean:.1f}, SD {sd:.1f} {unit} between athletes.</source>
      <translation>{people} atletas sanos, contados una vez: media {mean:.1f}, SD {sd:.1f} {unit} entre atletas.</translation>
    </message>
    <message>
      <location filename="app/studies/view.py" />
      <source>{title} · {names} · {occasions} visits, {spacing_days} days or more apart · since {started_on}</source>
      <translation>{title} · {names} · {occasions} visitas, con {spacing_days} días o más entre ellas · desde el {started_on}</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Counts of rows, and whether they are sound</source>
      <translation>Número de filas, y si están íntegras</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Sensors: rate, jitter, lost samples</source>
      <translation>Sensores: frecuencia, fluctuación, muestras perdidas</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>The last fault of the program: where in its code</source>
      <translation>El último fallo del programa: en qué parte de su código</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Versions of Turnout, libraries and system</source>
      <translation>Versiones de Turnout, bibliotecas y sistema</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the commands wrote down lately</source>
      <translation>Lo último que anotaron los comandos</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>What the window wrote down lately</source>
      <translation>Lo último que anotó la ventana</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Where it stood when the system ended it</source>
      <translation>Dónde estaba cuando el sistema lo cerró</translation>
    </message>
    <message>
      <location filename="app/support/bundle.py" />
      <source>Your choices, without names and places</source>
      <translation>Sus ajustes, sin nombres ni lugares</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Saved: {path}. Nothing was sent.</source>
      <translation>Guardado: {path}. No se envió nada.</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Send a report of a problem</source>
      <translation>Informar de un problema</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="app/support/desk.py" />
      <source>The report was stopped.</source>
      <translation>El informe se detuvo.</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>Something in Turnout failed. {safe}</source>
      <translation>Algo falló en Turnout. {safe}</translation>
    </message>
    <message>
      <location filename="app/support/fault_desk.py" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>All samples up to {seconds:.0f} s ago are on the disk; none came since: look at the sensors.</source>
      <translation>Todas las muestras hasta hace {seconds:.0f} s están en el disco; desde entonces no llegó ninguna: mire los sensores.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Nothing was being recorded. Saved sets stay as they are.</source>
      <translation>No se estaba grabando nada. Las series guardadas siguen como están.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>Samples wait in memory and are not on the disk yet: do not close Turnout.</source>
      <translation>Hay muestras en la memoria que aún no están en el disco: no cierre Turnout.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The last samples are being written: wait a moment before you close.</source>
      <translation>Se están escribiendo las últimas muestras: espere un momento antes de cerrar.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set goes on being recorded. All up to {seconds:.1f} s ago is on the disk.</source>
      <translation>La serie se sigue grabando. Todo hasta hace {seconds:.1f} s está en el disco.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set has just begun: no sample is on the disk yet.</source>
      <translation>La serie acaba de empezar: aún no hay ninguna muestra en el disco.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>The set is recorded and on the disk. Its review is not saved yet.</source>
      <translation>La serie está grabada y en el disco. Su revisión aún no está guardada.</translation>
    </message>
    <message>
      <location filename="app/support/safety.py" />
      <source>What you typed and did not save is still there: {fields}.</source>
      <translation>Lo que escribió y no guardó sigue ahí: {fields}.</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{battery_title} · order {seed}</source>
      <translation>{battery_title} · orden {seed}</translation>
    </message>
    <message>
      <location filename="app/training/battery_view.py" />
      <source>{title}: {sets}, about {minutes} min with rests and changes.</source>
      <translation>{title}: {sets}, unos {minutes} min con descansos y cambios.</translation>
    </message>
    <message>
      <location filename="app/training/before_controller.py" />
      <source>Lever arm, {landmarks}</source>
      <translation>Brazo de palanca, {landmarks}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Back to the start, and still again.</source>
      <translation>Vuelve al inicio, y quieto otra vez.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor</source>
      <translation>Sensor de fuerza</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Force sensor tared</source>
      <translation>Sensor de fuerza tarado</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Hold still: the sensors learn this position.</source>
      <translation>Quieto: los sensores aprenden esta posición.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Not connected: connect it, then go back once.</source>
      <translation>Sin conectar: conéctelo y vuelva atrás una vez.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Ready.</source>
      <translation>Listo.</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Sensor at the {segment}</source>
      <translation>Sensor: {segment}</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still again</source>
      <translation>Quieto otra vez</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Still pose</source>
      <translation>Postura quieta</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn out and in, twice</source>
      <translation>Girar fuera y dentro, dos veces</translation>
    </message>
    <message>
      <location filename="app/training/checklist.py" />
      <source>Turn the foot slowly out and in, twice.</source>
      <translation>Gira despacio el pie fuera y dentro, dos veces.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A mark belongs to a running set: prepare one first.</source>
      <translation>Una marca pertenece a una serie en curso: prepare una primero.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>A rep is marked by hand while the set runs.</source>
      <translation>Una rep. se marca a mano mientras corre la serie.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Marked at {at_s:.1f} s. Ctrl+Z takes it back.</source>
      <translation>Marcado a los {at_s:.1f} s. Ctrl+Z lo retira.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>One reading at a time: finish the one that runs.</source>
      <translation>Una medición cada vez: termine la que está en curso.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading taken.</source>
      <translation>Medición relajada tomada.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Relaxed reading: let the leg hang in the strap, do nothing ...</source>
      <translation>Medición relajada: deje colgar la pierna en la correa, sin hacer nada ...</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand noted: it is in the review, where its cursors can be moved.</source>
      <translation>Rep. a mano anotada: está en la revisión, donde se mueven sus cursores.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Rep by hand: press again at its end.</source>
      <translation>Rep. a mano: pulse otra vez al terminar.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep done: the limb's weight is known now.</source>
      <translation>Barrido hecho: el peso de la pierna ya se conoce.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>Sweep: move the relaxed leg slowly there and back, then press again.</source>
      <translation>Barrido: mueva despacio la pierna relajada ida y vuelta y pulse otra vez.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>The limb is weighed after the still pose, before the countdown.</source>
      <translation>La pierna se pesa tras la postura quieta, antes de la cuenta atrás.</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>rep by hand</source>
      <translation>rep. a mano</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the mark at {at_s:.1f} s</source>
      <translation>la marca a los {at_s:.1f} s</translation>
    </message>
    <message>
      <location filename="app/training/hand_marks.py" />
      <source>the rep by hand</source>
      <translation>la rep. a mano</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{from_landmark} to {to_landmark}</source>
      <translation>{from_landmark} a {to_landmark}</translation>
    </message>
    <message>
      <location filename="app/training/lever_arm.py" />
      <source>{short_title} needs its lever arm, {name}: measure it and enter it before the set.</source>
      <translation>{short_title} necesita su brazo de palanca, {name}: mídalo y escríbalo antes de la serie.</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>now {now}</source>
      <translation>ahora {now}</translation>
    </message>
    <message>
      <location filename="app/training/readouts.py" />
      <source>{shown_label}, last rep</source>
      <translation>{shown_label}, última rep.</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach placed the repetitions</source>
      <translation>el coach colocó las repeticiones</translation>
    </message>
    <message>
      <location filename="app/training/review/placing.py" />
      <source>the coach took a step back</source>
      <translation>el coach volvió un paso</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source> Stopped: the others are as they were.</source>
      <translation> Detenido: las demás están como antes.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>; {failed} could not be: what they had holds</source>
      <translation>; {failed} no se pudo: vale lo que tenían</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>Chosen when the set was scored again.</source>
      <translation>Elegido cuando la serie se valoró de nuevo.</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{count} of {asked} sets were scored again, {changed} say something else</source>
      <translation>{count} de {asked} series se valoraron de nuevo, {changed} dicen otra cosa</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{done}{failed}. Earlier results are kept.{stopped}</source>
      <translation>{done}{failed}. Los resultados anteriores se conservan.{stopped}</translation>
    </message>
    <message>
      <location filename="app/training/review/rescoring.py" />
      <source>{rule_version} with {names}</source>
      <translation>{rule_version} con {names}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not answered yet: {question}. Answer it, or save again without.</source>
      <translation>Sin responder aún: {question}. Responda, o guarde otra vez sin ello.</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>Not saved yet, the recording itself is safe: {error}</source>
      <translation>Aún no guardado, la grabación misma está a salvo: {error}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_controller.py" />
      <source>the cursors stand where they were</source>
      <translation>los cursores están donde estaban</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>rep {number} {verb}</source>
      <translation>rep. {number} {verb}</translation>
    </message>
    <message>
      <location filename="app/training/review/review_steps.py" />
      <source>the rating of {name}</source>
      <translation>la valoración de {name}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare again before the next set.</source>
      <translation>Tare de nuevo antes de la próxima serie.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tare undone. {again}</source>
      <translation>Tara deshecha. {again}</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Tared: quiet within ±{sd_n:.1f} N.</source>
      <translation>Tarado: quieto dentro de ±{sd_n:.1f} N.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>Taring: strap on, limb out. Keep still for a second ...</source>
      <translation>Tarando: correa puesta, pierna fuera. Quieto un segundo ...</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The force sensor is not quiet: free the strap, then tare again.</source>
      <translation>El sensor de fuerza no está quieto: libere la correa y tare de nuevo.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero before it holds again.</source>
      <translation>El cero de antes vale de nuevo.</translation>
    </message>
    <message>
      <location filename="app/training/running/between_sets.py" />
      <source>The zero stays for this set: undo the tare between sets.</source>
      <translation>El cero queda para esta serie: deshaga la tara entre series.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>Rep {number} will not count: one more to do.</source>
      <translation>La rep. {number} no contará: haga una más.</translation>
    </message>
    <message>
      <location filename="app/training/running/live_set.py" />
      <source>The sensor did not come back: the set ends here, all of it is kept.</source>
      <translation>El sensor no volvió: la serie termina aquí, se conserva entera.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>All samples are written again.</source>
      <translation>Todas las muestras se escriben de nuevo.</translation>
    </message>
    <message>
      <location filename="app/training/running/recorder_watch.py" />
      <source>Samples wait in memory, go on: {trouble}</source>
      <translation>Hay muestras esperando en memoria, siga: {trouble}</translation>
    </message>
    <message>
      <location filename="app/training/running/set_watch.py" />
      <source>Rep {number}: {words}</source>
      <translation>Rep. {number}: {words}</translation>
    </message>
    <message>
      <location filename="app/training/station_controller.py" />
      <source>redoing rep {number}</source>
      <translation>repetir la rep. {number}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> Arc of the exercise, none is noted for this athlete: {limits}.</source>
      <translation> Arco del ejercicio, ninguno anotado para este atleta: {limits}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source> To correct for the limb's weight: G reads it relaxed, S sweeps it.</source>
      <translation> Para corregir el peso de la pierna: G la mide relajada, S la barre.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Begin when you are ready: the set starts by itself. Enter starts it now.</source>
      <translation>Empiece cuando quiera: la serie arranca sola. Intro la arranca ya.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Get set {seconds_left}</source>
      <translation>Preparado {seconds_left}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>If {rule_label}: {cue}</source>
      <translation>Si {rule_label}: {cue}</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Move</source>
      <translation>Mueva</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next rep in {left}.</source>
      <translation>Próxima rep. en {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: prepare the set (Enter).</source>
      <translation>Después: preparar la serie (Intro).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Next: tare the force sensor (T).</source>
      <translation>Después: tarar el sensor de fuerza (T).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Plug the sensors in, switch them on, then search for them (Enter).</source>
      <translation>Conecte los sensores, enciéndalos y luego búsquelos (Intro).</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Practice</source>
      <translation>Práctica</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Press Enter to count down.</source>
      <translation>Pulse Intro para la cuenta atrás.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Pull</source>
      <translation>Tire</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Reading the set ...</source>
      <translation>Leyendo la serie ...</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Redo the last rep (R) or finish (Enter): ends in {left}.</source>
      <translation>Repita la última rep. (R) o termine (Intro): acaba en {left}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rep {reps_done} of {target}. </source>
      <translation>Rep. {reps_done} de {target}. </translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Rest</source>
      <translation>Descanso</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Take the start position again.</source>
      <translation>Tome otra vez la posición inicial.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first rep is practice and does not count.</source>
      <translation>La primera rep. es práctica y no cuenta.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>The first {count} reps are practice and do not count.</source>
      <translation>Las primeras {count} reps. son práctica y no cuentan.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>Then {after}.</source>
      <translation>Luego {after}.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} rep of practice, recorded and not counted.</source>
      <translation>{count} rep. de práctica, grabada y no contada.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{count} reps of practice, recorded and not counted.</source>
      <translation>{count} reps. de práctica, grabadas y no contadas.</translation>
    </message>
    <message>
      <location filename="app/training/station_words.py" />
      <source>{low_deg} to {high_deg}°</source>
      <translation>{low_deg} a {high_deg}°</translation>
    </message>
    <message>
      <location filename="app/training/visit.py" />
      <source>Closed for this visit: sharp pain{where} in {short_title}, {side}. Modify it or consult, and choose another step.</source>
      <translation>Cerrado para esta visita: dolor agudo{where} en {short_title}, {side}. Modifíquelo o consulte, y elija otro paso.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>A list of athletes, a recording, an export</source>
      <translation>Una lista de atletas, una grabación, una exportación</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Battery, for the athlete on the table</source>
      <translation>Batería, para el atleta en la camilla</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Begin {battery_title}</source>
      <translation>Empezar {battery_title}</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Choose whose report it is first.</source>
      <translation>Elija primero de quién es el informe.</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Clinic, language, encryption, coaches, sensors, practice</source>
      <translation>Clínica, idioma, cifrado, coaches, sensores, práctica</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Every action, its key and its pedal</source>
      <translation>Cada acción, su tecla y su pedal</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Find sensors</source>
      <translation>Buscar sensores</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Guided start</source>
      <translation>Inicio guiado</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Keys and pedals</source>
      <translation>Teclas y pedales</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Own errors and limits</source>
      <translation>Errores y límites propios</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Progress and goals</source>
      <translation>Progreso y objetivos</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Second display</source>
      <translation>Segunda pantalla</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Show the athlete's screen</source>
      <translation>Mostrar la pantalla del atleta</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test or exercise</source>
      <translation>Test o ejercicio</translation>
    </message>
    <message>
      <location filename="app/window/commands.py" />
      <source>Test-retest of the clinic</source>
      <translation>Test-retest de la clínica</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Removed from the lists.</source>
      <translation>Quitado de las listas.</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Report saved: {path}</source>
      <translation>Informe guardado: {path}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>The set is not finished yet: {sentence}</source>
      <translation>La serie aún no está terminada: {sentence}</translation>
    </message>
    <message>
      <location filename="app/window/offers.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Athletes</source>
      <translation>Atletas</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <location filename="app/window/places.py" />
      <source>Today</source>
      <translation>Hoy</translation>
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
      <translation>El tamaño del texto cambia al arrancar Turnout de nuevo.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Choose who is on the table, then start.</source>
      <translation>Elija quién está en la camilla y empiece.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>Start a session first: choose the athlete on the page Athletes.</source>
      <translation>Empiece primero una sesión: elija el atleta en la página Atletas.</translation>
    </message>
    <message>
      <location filename="app/window/visits.py" />
      <source>{involved} involved</source>
      <translation>{involved} afectado</translation>
    </message>
    <message>
      <location filename="app/window/ways.py" />
      <source>The battery is done.</source>
      <translation>La batería está hecha.</translation>
    </message>
    <message>
      <location filename="app/workers.py" />
      <source>Something went wrong: {error}</source>
      <translation>Algo salió mal: {error}</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>Another program keeps {name} locked: close that program, then try again.</source>
      <translation>Otro programa tiene bloqueado {name}: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} does not take data: check its free space and its cable.</source>
      <translation>El disco de {name} no admite datos: revise su espacio y su cable.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>The disk that holds {name} is full: free some space, then try again.</source>
      <translation>El disco de {name} está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} cannot be opened: check that its folder exists and can be written to.</source>
      <translation>{name} no se puede abrir: compruebe que su carpeta existe y se puede escribir.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is damaged: keep the file and go back to the last backup beside it.</source>
      <translation>{name} está dañado: conserve el archivo y vuelva a la última copia que está a su lado.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is not a Turnout database: choose another file with --db.</source>
      <translation>{name} no es una base de Turnout: elija otro archivo con --db.</translation>
    </message>
    <message>
      <location filename="db/errors.py" />
      <source>{name} is read-only: allow writing to it and its folder, or choose another with --db.</source>
      <translation>{name} es de solo lectura: permita escribir en él y su carpeta, o elija otro con --db.</translation>
    </message>
    <message>
      <location filename="db/keeping/alone.py" />
      <source>{database} is being encrypted or restored by another Turnout: wait until that one is done.</source>
      <translation>Otro Turnout está cifrando o restaurando {database}: espere a que termine.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>Another program keeps {source} locked: close that program, then make the backup again.</source>
      <translation>Otro programa tiene bloqueado {source}: ciérrelo y haga la copia de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup could not be written to {folder} ({error}): free some space there, or choose another folder.</source>
      <translation>La copia no se pudo escribir en {folder} ({error}): libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup has not as many rows of {names} as the database: make it again.</source>
      <translation>La copia no tiene tantas filas de {names} como la base: hágala de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup of {source} failed ({error}): check the disks and make it again.</source>
      <translation>La copia de {source} falló ({error}): revise los discos y hágala de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The backup was stopped; nothing was left behind.</source>
      <translation>La copia se detuvo; no quedó nada atrás.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The disk of {parent} is full: free some space there, or choose another folder.</source>
      <translation>El disco de {parent} está lleno: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>The folder {folder} cannot be read ({error}).</source>
      <translation>La carpeta {folder} no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{path} is not the name of a backup: leave its name as it was.</source>
      <translation>{path} no es el nombre de una copia: deje su nombre como estaba.</translation>
    </message>
    <message>
      <location filename="db/keeping/backup.py" />
      <source>{source} is damaged ({finding}), so no backup was made of it: keep the file and go back to the last good backup.</source>
      <translation>{source} está dañada ({finding}), así que no se hizo copia: conserve el archivo y vuelva a la última copia buena.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {name} could not be deleted ({error}): close the program that shows it, then erase once more.</source>
      <translation>El clip {name} no se pudo borrar ({error}): cierre el programa que lo muestra y borre otra vez.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} cannot be read ({error}): look for it in the backups.</source>
      <translation>El clip {path} no se puede leer ({error}): búsquelo en las copias.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is missing: look for it in the folder *{pool}* of the backups.</source>
      <translation>Falta el clip {path}: búsquelo en la carpeta *{pool}* de las copias.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>The clip {path} is not what was recorded: look in the folder *{pool}* of the backups.</source>
      <translation>El clip {path} no es lo que se grabó: mire en la carpeta *{pool}* de las copias.</translation>
    </message>
    <message>
      <location filename="db/keeping/clip_files.py" />
      <source>{path} belongs to no set of this database: move it elsewhere.</source>
      <translation>{path} no pertenece a ninguna serie de esta base: muévalo a otro sitio.</translation>
    </message>
    <message>
      <location filename="db/keeping/damage.py" />
      <source>{path} is damaged: keep the file and go back to the last backup{backup} ({findings}).</source>
      <translation>{path} está dañado: conserve el archivo y vuelva a la última copia{backup} ({findings}).</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is encrypted already: change its passphrase instead.</source>
      <translation>{database} ya está cifrada: cambie mejor su frase de paso.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{database} is not encrypted: there is nothing to do.</source>
      <translation>{database} no está cifrada: no hay nada que hacer.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} could not be converted ({error}): it stays as it was.</source>
      <translation>{path} no se pudo convertir ({error}): queda como estaba.</translation>
    </message>
    <message>
      <location filename="db/keeping/encrypting.py" />
      <source>{path} did not convert whole ({what}): it stays as it was.</source>
      <translation>{path} no se convirtió entero ({what}): queda como estaba.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>A set is being recorded: finish it, then erase.</source>
      <translation>Se está grabando una serie: termínela y borre después.</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>Another program still reads {database}: {again}</source>
      <translation>Otro programa aún lee {database}: {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>The file could not be written anew ({error}): {again}</source>
      <translation>El archivo no se pudo escribir de nuevo ({error}): {again}</translation>
    </message>
    <message>
      <location filename="db/keeping/erasure.py" />
      <source>There is no athlete {athlete_id}: choose one of the list.</source>
      <translation>No hay atleta {athlete_id}: elija uno de la lista.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is no good backup in {folder}: look for one elsewhere.</source>
      <translation>No hay copia buena en {folder}: busque una en otro sitio.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>There is {what} {name} in {folder}: `turnout backup --list` shows them.</source>
      <translation>Hay {what} {name} en {folder}: `turnout backup --list` las muestra.</translation>
    </message>
    <message>
      <location filename="db/keeping/keeper.py" />
      <source>{database} is a server, which keeps its own backups: ask who looks after it.</source>
      <translation>{database} es un servidor, que tiene sus propias copias: pregunte a quien lo cuida.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup could not be put in place ({error}): free some space and restore it again; the present database is unchanged.</source>
      <translation>La copia no se pudo colocar ({error}): libere espacio y restáurela otra vez; la base actual no cambió.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>The backup {backup} cannot be read ({error}): choose another.</source>
      <translation>La copia {backup} no se puede leer ({error}): elija otra.</translation>
    </message>
    <message>
      <location filename="db/keeping/restore.py" />
      <source>{database} is open in another program ({error}): close every Turnout, then try again.</source>
      <translation>{database} está abierta en otro programa ({error}): cierre todo Turnout e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be read ({error}).</source>
      <translation>El archivo de clave {path} no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} cannot be written ({error}): free some space there.</source>
      <translation>El archivo de clave {path} no se puede escribir ({error}): libere espacio.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is damaged (not the passphrase): copy the one beside a backup here.</source>
      <translation>El archivo de clave {path} está dañado (no la frase de paso): copie aquí el que está junto a una copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The key file {path} is missing: copy the one that lies beside a backup back to its place.</source>
      <translation>Falta el archivo de clave {path}: devuelva a su lugar el que está junto a una copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>The passphrase is wrong: type it again, or use the recovery key. The data is untouched.</source>
      <translation>La frase de paso es incorrecta: escríbala otra vez, o use la clave de recuperación. Los datos están intactos.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} is encrypted: give its passphrase, or the file that holds it with --key-file.</source>
      <translation>{path} está cifrado: dé su frase de paso, o el archivo que la contiene con --key-file.</translation>
    </message>
    <message>
      <location filename="db/keeping/vault.py" />
      <source>{path} was written by a newer Turnout: install the newer version.</source>
      <translation>{path} lo escribió un Turnout más nuevo: instale la versión más nueva.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Everything is sound: {seen} were read.</source>
      <translation>Todo está sano: se leyeron {seen}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>Stopped after {seen}: run it again to look at the rest.</source>
      <translation>Detenido tras {seen}: ejecútelo otra vez para ver el resto.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{count} faults were found in {seen} and all repaired.</source>
      <translation>Se encontraron {count} fallos en {seen} y se repararon todos.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{left} faults in {seen}.{mended} Keep this file, and see what the last backup holds.</source>
      <translation>{left} fallos en {seen}.{mended} Conserve este archivo y vea qué contiene la última copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{segment} in {protocol} {side} of {started:%Y-%m-%d %H:%M}</source>
      <translation>{segment} en {protocol} {side} del {started:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify.py" />
      <source>{streams:,} streams, {chunks:,} chunks and {samples:,} samples</source>
      <translation>{streams:,} flujos, {chunks:,} bloques y {samples:,} muestras</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>It does not fit the channels of its stream: go back to the last backup.</source>
      <translation>No encaja con los canales de su flujo: vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name} is {value}</source>
      <translation>{name} es {value}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: it begins at sample {expected:,}, as its neighbours prove.</source>
      <translation>{name}: empieza en la muestra {expected:,}, como prueban sus vecinos.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: its row says otherwise than its samples: {wrong}.</source>
      <translation>{name}: su fila dice otra cosa que sus muestras: {wrong}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{name}: {expected}: go back to the last backup.</source>
      <translation>{name}: {expected}: vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}, chunk {index} (from sample {first_sample:,})</source>
      <translation>{where}, bloque {index} (desde la muestra {first_sample:,})</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: its description is damaged ({error}): go back to the last backup.</source>
      <translation>{where}: su descripción está dañada ({error}): vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_chunks.py" />
      <source>{where}: {counted:,} of the {counted2:,} samples counted at its end are missing: go back to the last backup.</source>
      <translation>{where}: faltan {counted:,} de las {counted2:,} muestras contadas al final: vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>An index differs from its table ({text}).</source>
      <translation>Un índice difiere de su tabla ({text}).</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Analysis {number} of the set {set_id}</source>
      <translation>Análisis {number} de la serie {set_id}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It belongs to a row of {parent} that is not there: {backup}.</source>
      <translation>Pertenece a una fila de {parent} que no existe: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It has ended ({state}) and is still claimed by {claim}: {backup}.</source>
      <translation>Terminó ({state}) y aún la reclama {claim}: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It is searched by another name.</source>
      <translation>Se busca con otro nombre.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>It speaks of repetition {number}, which is not there: analyse the set again.</source>
      <translation>Habla de la repetición {number}, que no existe: analice la serie de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>Its state {state!r} is unknown: {backup}.</source>
      <translation>Su estado {state!r} es desconocido: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>The file is damaged ({text}): keep it and {backup}.</source>
      <translation>El archivo está dañado ({text}): consérvelo y {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>row {rowid}</source>
      <translation>fila {rowid}</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{last} of its {last2} marks are missing: {backup}.</source>
      <translation>Faltan {last} de sus {last2} marcas: {backup}.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name} has no curves: analyse the set again.</source>
      <translation>{name} no tiene curvas: analice la serie de nuevo.</translation>
    </message>
    <message>
      <location filename="db/keeping/verify_rows.py" />
      <source>{name}: its curves cannot be read ({error}) Analyse the set again.</source>
      <translation>{name}: sus curvas no se pueden leer ({error}) Analice la serie de nuevo.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>Before c{where} samples are missing: go back to the last backup.</source>
      <translation>Antes del b{where} faltan muestras: vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>C{where} does not fit its stream: go back to the last backup.</source>
      <translation>El b{where} no encaja con su flujo: vuelva a la última copia.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} changed while its chunks were joined: they are left.</source>
      <translation>El flujo {stream_id} cambió mientras se unían sus bloques: se dejan.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not pack the same: its small chunks are kept.</source>
      <translation>El flujo {stream_id} no se comprimió igual: se conservan sus bloques pequeños.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} did not read back the same: its small chunks are kept.</source>
      <translation>El flujo {stream_id} no se releyó igual: se conservan sus bloques pequeños.</translation>
    </message>
    <message>
      <location filename="db/recording/chunks.py" />
      <source>The stream {stream_id} is being changed: its small chunks are kept.</source>
      <translation>El flujo {stream_id} está cambiando: se conservan sus bloques pequeños.</translation>
    </message>
    <message>
      <location filename="db/recording/claims.py" />
      <source>{parent} does not take new files ({error}): allow writing to that folder.</source>
      <translation>{parent} no admite archivos nuevos ({error}): permita escribir en esa carpeta.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A block of shape {shape} does not fit the {columns} channels of its stream: update the driver of that sensor.</source>
      <translation>Un bloque de forma {shape} no encaja con los {columns} canales de su flujo: actualice el controlador de ese sensor.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>A station records into its own file first: give a file with --db.</source>
      <translation>Una estación graba primero en su propio archivo: dé un archivo con --db.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The disk is too slow to save the set: it is still tried, press Save again.</source>
      <translation>El disco es demasiado lento para guardar la serie: se sigue intentando, pulse Guardar otra vez.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The session of this set is not in the database: open a session for the athlete.</source>
      <translation>La sesión de esta serie no está en la base: abra una sesión para el atleta.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The set {set_id} is not being recorded: start it first.</source>
      <translation>La serie {set_id} no se está grabando: empiécela primero.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>The stream {stream_id} belongs to no set: start a set first.</source>
      <translation>El flujo {stream_id} no pertenece a ninguna serie: empiece primero una serie.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This set or one of its streams is recorded already: start a new set.</source>
      <translation>Esta serie o uno de sus flujos ya está grabado: empiece una serie nueva.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>This stream is recorded already: give a new sensor a new stream.</source>
      <translation>Este flujo ya está grabado: dé un flujo nuevo a un sensor nuevo.</translation>
    </message>
    <message>
      <location filename="db/recording/recorder.py" />
      <source>{pending} samples could not be saved. {failure}</source>
      <translation>No se pudieron guardar {pending} muestras. {failure}</translation>
    </message>
    <message>
      <location filename="db/repositories/analyses.py" />
      <source>The set {set_id} has no analysis {number}: choose one of its history.</source>
      <translation>La serie {set_id} no tiene análisis {number}: elija uno de su historial.</translation>
    </message>
    <message>
      <location filename="db/repositories/athlete_lists.py" />
      <source>The athlete {athlete_id} is no longer there: read the file again.</source>
      <translation>El atleta {athlete_id} ya no existe: lea el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/athletes.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add a new one.</source>
      <translation>No hay atleta {athlete_id}: elija uno de la lista o añada uno nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>No clips are kept with a database on a server: the mirror works, nothing of it is stored.</source>
      <translation>Con una base en un servidor no se guardan clips: el espejo funciona, nada se guarda.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>The athlete has not agreed to video: no clip is kept of this set.</source>
      <translation>El atleta no ha aceptado el vídeo: no se guarda clip de esta serie.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>There is no clip {clip_id}: it was erased with its athlete.</source>
      <translation>No hay clip {clip_id}: se borró con su atleta.</translation>
    </message>
    <message>
      <location filename="db/repositories/clips.py" />
      <source>This database is encrypted and clips are not: the mirror works, nothing of it is stored.</source>
      <translation>Esta base está cifrada y los clips no: el espejo funciona, nada se guarda.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>A coach needs a name: type one.</source>
      <translation>Un coach necesita un nombre: escriba uno.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is not the right PIN or passphrase: try again.</source>
      <translation>No es el PIN o la frase correcta: inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>That is wrong again. Try {wait}.</source>
      <translation>Otra vez incorrecto. Inténtelo {wait}.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>The first coach must be a lead: choose the role lead.</source>
      <translation>El primer coach debe ser responsable: elija el papel responsable.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is a coach {shown} already: add an initial to tell them apart.</source>
      <translation>Ya hay un coach {shown}: añada una inicial para distinguirlos.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>There is no coach {name}: `turnout users` lists the ones that are there.</source>
      <translation>No hay coach {name}: `turnout users` muestra los que hay.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>This coach does not sign in here any more: choose another name.</source>
      <translation>Este coach ya no se identifica aquí: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>Too many wrong tries: try again {wait}.</source>
      <translation>Demasiados intentos: inténtelo {wait}.</translation>
    </message>
    <message>
      <location filename="db/repositories/coaches.py" />
      <source>{row} is the only lead: make somebody else a lead first.</source>
      <translation>{row} es el único responsable: nombre antes a otro.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>The last calibration of this sensor is of {newest:%Y-%m-%d %H:%M} UTC, which is still to come: set this computer's clock, then calibrate again.</source>
      <translation>La última calibración de este sensor es del {newest:%Y-%m-%d %H:%M} UTC, aún por venir: ponga en hora este ordenador y calibre de nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/devices.py" />
      <source>There is {what} calibration {text!r}: `turnout calibrations` lists the ones there are.</source>
      <translation>Hay {what} calibración {text!r}: `turnout calibrations` muestra las que hay.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>A tag needs a word: type one.</source>
      <translation>Una etiqueta necesita una palabra: escriba una.</translation>
    </message>
    <message>
      <location filename="db/repositories/groups.py" />
      <source>This group or athlete is not there any more: choose another.</source>
      <translation>Este grupo o atleta ya no existe: elija otro.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>There is no {what} {text!r}: `turnout show` lists the ones that are there.</source>
      <translation>No hay {what} {text!r}: `turnout show` muestra los que hay.</translation>
    </message>
    <message>
      <location filename="db/repositories/lookup.py" />
      <source>{text!r} fits more than one {what}: give more characters, or the last ones.</source>
      <translation>{text!r} encaja con más de un {what}: dé más caracteres, o los últimos.</translation>
    </message>
    <message>
      <location filename="db/repositories/overrides.py" />
      <source>There is no set {set_id}: choose what to compare again.</source>
      <translation>No hay serie {set_id}: elija de nuevo qué comparar.</translation>
    </message>
    <message>
      <location filename="db/repositories/plan_log.py" />
      <source>There is no set {set_id}: choose one of the list.</source>
      <translation>No hay serie {set_id}: elija una de la lista.</translation>
    </message>
    <message>
      <location filename="db/repositories/programs.py" />
      <source>There is no program {program_id}: choose one of the athlete's.</source>
      <translation>No hay programa {program_id}: elija uno del atleta.</translation>
    </message>
    <message>
      <location filename="db/repositories/records.py" />
      <source>There is no such entry ({tablename} {key}): choose another.</source>
      <translation>No existe esa entrada ({tablename} {key}): elija otra.</translation>
    </message>
    <message>
      <location filename="db/repositories/removals.py" />
      <source>There is no such entry ({subject} {key}): choose another.</source>
      <translation>No existe esa entrada ({subject} {key}): elija otra.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>Repetition {number} was practice and never counts: choose another one.</source>
      <translation>La repetición {number} fue práctica y nunca cuenta: elija otra.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>The curves of this analysis differ in length: analyse the set again.</source>
      <translation>Las curvas de este análisis difieren en longitud: analice la serie de nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/results.py" />
      <source>This set has no repetition {number}: analyse it first or choose another one.</source>
      <translation>Esta serie no tiene repetición {number}: analícela primero o elija otra.</translation>
    </message>
    <message>
      <location filename="db/repositories/rule_limits.py" />
      <source>The clinic has no limit of its own for this rule: nothing to withdraw.</source>
      <translation>La clínica no tiene límite propio para esta regla: nada que retirar.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>The set {set_id} has no stream {stream_id}: choose one of it.</source>
      <translation>La serie {set_id} no tiene flujo {stream_id}: elija uno suyo.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no athlete {athlete_id}: choose one of the list or add one.</source>
      <translation>No hay atleta {athlete_id}: elija uno de la lista o añada uno.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no session {session_id}: choose one of the list.</source>
      <translation>No hay sesión {session_id}: elija una de la lista.</translation>
    </message>
    <message>
      <location filename="db/repositories/sessions.py" />
      <source>There is no set {set_id}: `turnout show` lists the ones that are there.</source>
      <translation>No hay serie {set_id}: `turnout show` muestra las que hay.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Nothing was found yet: go on with the study.</source>
      <translation>Aún no se ha encontrado nada: siga con el estudio.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>There is no study {study_id}: choose one of the list.</source>
      <translation>No hay estudio {study_id}: elija uno de la lista.</translation>
    </message>
    <message>
      <location filename="db/repositories/studies.py" />
      <source>Write why the set does not count: it is kept with the study.</source>
      <translation>Escriba por qué la serie no cuenta: queda con el estudio.</translation>
    </message>
    <message>
      <location filename="db/repositories/study_sets.py" />
      <source>It was done with version {protocol_version} of the test.</source>
      <translation>Se hizo con la versión {protocol_version} del test.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>There is no such suggestion: look at the program again.</source>
      <translation>No existe esa sugerencia: mire el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="db/repositories/suggestions.py" />
      <source>This suggestion was decided meanwhile: look at the program again.</source>
      <translation>Esta sugerencia se decidió entretanto: mire el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>Updating {database} would have lost rows of {where}, so nothing was changed: go on with the version you had and report this.</source>
      <translation>Actualizar {database} habría perdido filas de {where}, así que no se cambió nada: siga con su versión y avise de esto.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} belongs to another program: choose another file with --db.</source>
      <translation>{name} pertenece a otro programa: elija otro archivo con --db.</translation>
    </message>
    <message>
      <location filename="db/schema.py" />
      <source>{name} was written by a newer Turnout (schema {version}): install the newer version to open it, or go back to the backup made before the update with `turnout restore last`.</source>
      <translation>{name} lo escribió un Turnout más nuevo (esquema {version}): instale la versión más nueva para abrirlo, o vuelva con `turnout restore last` a la copia hecha antes de la actualización.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>The clinic's database has no version of this row: keep this station's.</source>
      <translation>La base de la clínica no tiene versión de esta fila: conserve la de esta estación.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>There is no open conflict {conflict_id}: `turnout conflicts` lists them.</source>
      <translation>No hay conflicto abierto {conflict_id}: `turnout conflicts` los muestra.</translation>
    </message>
    <message>
      <location filename="db/sharing/conflicts.py" />
      <source>This station's version is gone: take the clinic's.</source>
      <translation>La versión de esta estación ya no existe: tome la de la clínica.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Give the password before the @ or let yourself be asked, not after the ?.</source>
      <translation>Dé la contraseña antes de la @ o deje que se la pidan, no después del ?.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Las estaciones comparten un servidor PostgreSQL: dé postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
      <location filename="db/sharing/password.py" />
      <source>That is no address: give postgresql+psycopg://USER@HOST/NAME.</source>
      <translation>Eso no es una dirección: dé postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py" />
      <source>This station works alone: `turnout sync --join ADDRESS` joins a server.</source>
      <translation>Esta estación trabaja sola: `turnout sync --join ADDRESS` la une a un servidor.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} cannot be opened ({error}): choose a folder you may write to with --db.</source>
      <translation>{path} no se puede abrir ({error}): elija con --db una carpeta donde pueda escribir.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is a folder: give the name of a file in it, such as {path2}.</source>
      <translation>{path} es una carpeta: dé el nombre de un archivo en ella, como {path2}.</translation>
    </message>
    <message>
      <location filename="db/store.py" />
      <source>{path} is not a Turnout database: choose another file with --db.</source>
      <translation>{path} no es una base de Turnout: elija otro archivo con --db.</translation>
    </message>
    <message>
      <location filename="db/wall_clock.py" />
      <source>This computer's clock says {now:%Y-%m-%d %H:%M} UTC, but the newest entry is of {known:%Y-%m-%d %H:%M}: set the clock before you record, or the order of visits will be wrong.</source>
      <translation>El reloj de este ordenador dice {now:%Y-%m-%d %H:%M} UTC, pero la entrada más reciente es del {known:%Y-%m-%d %H:%M}: póngalo en hora antes de grabar, o el orden de las visitas será falso.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A PIN has {least_pin} to {most_pin} digits.</source>
      <translation>Un PIN tiene de {least_pin} a {most_pin} cifras.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>A passphrase has at least {least_passphrase} letters, not the same few: three words do.</source>
      <translation>Una frase de paso tiene al menos {least_passphrase} letras, no siempre las mismas: bastan tres palabras.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Everything: coaches, backups, exports of all, erasure, the audit</source>
      <translation>Todo: coaches, copias, exportaciones de todos, borrado, registro</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Looks, compares and prints; changes nothing</source>
      <translation>Mira, compara e imprime; no cambia nada</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Nobody is signed in: sign in to {right}.</source>
      <translation>Nadie está identificado: identifíquese para: {right}.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>Records, edits, exports one athlete; makes backups</source>
      <translation>Graba, edita, exporta un atleta; hace copias</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>The passphrase needs at least {least_encryption_passphrase} characters and not only digits: four words that do not belong together do well.</source>
      <translation>La frase de paso necesita al menos {least_encryption_passphrase} caracteres y no solo cifras: cuatro palabras sin relación van bien.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>This PIN is one of the first that are tried: choose another.</source>
      <translation>Este PIN es de los primeros que se prueban: elija otro.</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} minutes</source>
      <translation>en {seconds} minutos</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>in {seconds} seconds</source>
      <translation>en {seconds} segundos</translation>
    </message>
    <message>
      <location filename="domain/access.py" />
      <source>{coach} is a {role} and may not {right}: ask a lead to sign in.</source>
      <translation>{coach} ({role}) no puede: {right}. Pida a un responsable que se identifique.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, times known to {jitter_s:.0f} ms</source>
      <translation>, horas conocidas a {jitter_s:.0f} ms</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {averaged} readings averaged by the sensor</source>
      <translation>, {averaged} lecturas promediadas por el sensor</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>, {quantisation_steps} steps of {step_n:.2g} N</source>
      <translation>, {quantisation_steps} pasos de {step_n:.2g} N</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}.</source>
      <translation>Sensor de fuerza: {rate_hz:.0f} Hz medidos{averaged}{times}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Lever arm {lever_arm_m:.1f} cm, {words}.</source>
      <translation>Brazo de palanca {lever_arm_m:.1f} cm, {words}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_fixed_n:g} N above the baseline.</source>
      <translation>Inicio: {onset_fixed_n:g} N sobre la línea base.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>Onset: {onset_sd:g} SD above the baseline, at least {min_threshold_n:g} N{steps}.</source>
      <translation>Inicio: {onset_sd:g} SD sobre la línea base, al menos {min_threshold_n:g} N{steps}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>by set-up</source>
      <translation>por el montaje</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at an unknown angle</source>
      <translation>tirón en un ángulo desconocido</translation>
    </message>
    <message>
      <location filename="domain/analysis/force_notes.py" />
      <source>pull at {angle:.0f}° to the shank ({how})</source>
      <translation>tirón a {angle:.0f}° de la pierna ({how})</translation>
    </message>
    <message>
      <location filename="domain/analysis/rep_book.py" />
      <source>Stopped for a reset. {worst}</source>
      <translation>Detenida para recolocarse. {worst}</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>Force filter: {parameters}.</source>
      <translation>Filtro de fuerza: {parameters}.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>No sensor sat on the {limb}: what was counted is the motion of another place.</source>
      <translation>Ningún sensor estaba aquí: {limb}. Lo contado es el movimiento de otro lugar.</translation>
    </message>
    <message>
      <location filename="domain/analysis/set_notes.py" />
      <source>{rule_label} was not watched: its sensor was not connected.</source>
      <translation>{rule_label} no se vigiló: su sensor no estaba conectado.</translation>
    </message>
    <message>
      <location filename="domain/analysis/shown.py" />
      <source>Band tension</source>
      <translation>Tensión de la banda</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>female</source>
      <translation>mujer</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>male</source>
      <translation>hombre</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="domain/athlete.py" />
      <source>unspecified</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Everything that is in the present database is in this backup too.</source>
      <translation>Todo lo de la base actual está también en esta copia.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>Not in this backup: {lost}{whose}.</source>
      <translation>No está en esta copia: {lost}{whose}.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>The present database cannot be read, so nobody can say what it has beyond this backup.</source>
      <translation>La base actual no se puede leer, así que nadie puede decir qué tiene además de esta copia.</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before an update</source>
      <translation>antes de una actualización</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>before the encryption changed</source>
      <translation>antes de cambiar el cifrado</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>by the clock</source>
      <translation>por el reloj</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hour ago</source>
      <translation>hace {count} hora</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{count} hours ago</source>
      <translation>hace {count} horas</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{minutes} minutes ago</source>
      <translation>hace {minutes} minutos</translation>
    </message>
    <message>
      <location filename="domain/backups.py" />
      <source>{passed} days ago ({made_at})</source>
      <translation>hace {passed} días ({made_at})</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Acute injury</source>
      <translation>Lesión aguda</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Ask the five questions before a maximal test, then tick that they were asked.</source>
      <translation>Haga las cinco preguntas antes de un test máximo y marque que se hicieron.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Heart or blood-pressure limits</source>
      <translation>Límites de corazón o tensión arterial</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Hip replacement or arthroscopy</source>
      <translation>Prótesis de cadera o artroscopia</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Injury of the inner or a cruciate knee ligament (MCL, ACL)</source>
      <translation>Lesión del ligamento interno o de un cruzado de la rodilla (MCL, ACL)</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>No pain at rest and none in the practice</source>
      <translation>Sin dolor en reposo ni en la práctica</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Not a maximal test today: {applies}. Go on only when a clinician has cleared it, or choose another exercise.</source>
      <translation>Hoy no hay test máximo: {applies}. Siga solo si un clínico lo ha permitido, o elija otro ejercicio.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Recent surgery</source>
      <translation>Operación reciente</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tick the warm-up first: {missing}.</source>
      <translation>Marque primero el calentamiento: {missing}.</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Told to stop at once when something hurts</source>
      <translation>Sabe que debe parar enseguida si algo duele</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Tried the movement at easy effort, both sides</source>
      <translation>Movimiento probado con poco esfuerzo, ambos lados</translation>
    </message>
    <message>
      <location filename="domain/before_set.py" />
      <source>Warmed up with easy movement</source>
      <translation>Calentado con movimiento suave</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>balance</source>
      <translation>equilibrio</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bandwidth</source>
      <translation>margen</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>bar</source>
      <translation>barra</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>concurrent</source>
      <translation>simultánea</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>faded</source>
      <translation>decreciente</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>fill</source>
      <translation>llenar</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>glide</source>
      <translation>planear</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>mirror</source>
      <translation>espejo</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>path</source>
      <translation>camino</translation>
    </message>
    <message>
      <location filename="domain/biofeedback/exposure.py" />
      <source>tempo</source>
      <translation>tempo</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Buttock</source>
      <translation>Glúteo</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Groin</source>
      <translation>Ingle</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, front</source>
      <translation>Cadera, delante</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Hip, outside</source>
      <translation>Cadera, por fuera</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Knee</source>
      <translation>Rodilla</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Low back</source>
      <translation>Zona lumbar</translation>
    </message>
    <message>
      <location filename="domain/body_places.py" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Give at least one known mass above 0 kg, such as 5 or 10.</source>
      <translation>Dé al menos una masa conocida por encima de 0 kg, como 5 o 10.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The reading does not follow the load: check that the masses hang freely, then begin again.</source>
      <translation>La lectura no sigue la carga: compruebe que las masas cuelgan libres y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>The sensor sends no {channel}: choose another calibration.</source>
      <translation>El sensor no envía {channel}: elija otra calibración.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>This calibration belongs to {device_key}, the set was recorded with {key}: choose a calibration of that sensor.</source>
      <translation>Esta calibración pertenece a {device_key}, la serie se grabó con {key}: elija una calibración de ese sensor.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>Two different loads are needed: hang a known mass besides the empty sensor.</source>
      <translation>Hacen falta dos cargas distintas: cuelgue una masa conocida además del sensor vacío.</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>overdue</source>
      <translation>atrasada</translation>
    </message>
    <message>
      <location filename="domain/calibrating.py" />
      <source>valid</source>
      <translation>válida</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>A band's force is its stretch, so force against angle would show the band, not the athlete.</source>
      <translation>La fuerza de una banda es su estiramiento: fuerza contra ángulo mostraría la banda, no al atleta.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Angle (°)</source>
      <translation>Ángulo (°)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>No angle was measured here: force against angle needs a motion sensor on the limb.</source>
      <translation>Aquí no se midió ningún ángulo: fuerza contra ángulo necesita un sensor de movimiento en el miembro.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Share of the repetition (%)</source>
      <translation>Parte de la repetición (%)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>The limb is held still in this test: there is no angle for force to stand against.</source>
      <translation>En este test el miembro se queda quieto: no hay ángulo frente al que poner la fuerza.</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from onset (s)</source>
      <translation>Tiempo desde el inicio de la fuerza (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>Time from start (s)</source>
      <translation>Tiempo desde el comienzo (s)</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>angle</source>
      <translation>ángulo</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>onset</source>
      <translation>inicio</translation>
    </message>
    <message>
      <location filename="domain/change/alignment.py" />
      <source>start</source>
      <translation>comienzo</translation>
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
      <translation>afectado / no afectado</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>possible imbalance</source>
      <translation>posible desequilibrio</translation>
    </message>
    <message>
      <location filename="domain/change/asymmetry.py" />
      <source>probable imbalance</source>
      <translation>probable desequilibrio</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>; {left_out} without it</source>
      <translation>; {left_out} sin ella</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>A place in a group, not a change over time.</source>
      <translation>Un lugar en un grupo, no un cambio en el tiempo.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>At most {most} can be told apart in one picture: leave some out.</source>
      <translation>Como mucho {most} se distinguen en una imagen: quite algunos.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Choose two or more to compare: the two sides of one visit say most.</source>
      <translation>Elija dos o más para comparar: los dos lados de una visita son lo que más dice.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} athletes with its 95 % interval.</source>
      <translation>Media de {count} atletas con su intervalo del 95 %.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Mean of {count} sets</source>
      <translation>Media de {count} series</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Repetition {number} was practice: it has no figures, choose another one.</source>
      <translation>La repetición {number} fue de práctica: no tiene valores, elija otra.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Single repetitions: {reason}</source>
      <translation>Repeticiones sueltas: {reason}</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>Test-retest error is over visits; a single repetition carries no verdict.</source>
      <translation>El error test-retest vale entre visitas; una repetición suelta no lleva veredicto.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>The set has no repetition {number}: choose one of {count}.</source>
      <translation>La serie no tiene repetición {number}: elija una de {count}.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>baseline</source>
      <translation>valor inicial</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>rep</source>
      <translation>rep.</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>session</source>
      <translation>sesión</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>set</source>
      <translation>serie</translation>
    </message>
    <message>
      <location filename="domain/change/compared.py" />
      <source>{group_label} is a mean over people: a place in a group, not a change.</source>
      <translation>{group_label} es una media de personas: un lugar en un grupo, no un cambio.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source> for the mean of {visits} against {visits2} visits</source>
      <translation> para la media de {visits} frente a {visits2} visitas</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Beyond {words}</source>
      <translation>Más allá de {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is beyond measurement error</source>
      <translation>Está por encima del error de medida</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>It is within measurement error</source>
      <translation>Está dentro del error de medida</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Not a primary measure of this test: for interest only.</source>
      <translation>No es una medida principal de este test: solo por interés.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>One of the two is not measurable.</source>
      <translation>Una de las dos no es medible.</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>Within measurement error: {words}</source>
      <translation>Dentro del error de medida: {words}</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>exploratory</source>
      <translation>exploratorio</translation>
    </message>
    <message>
      <location filename="domain/change/comparison.py" />
      <source>the clinic's own: </source>
      <translation>propio de la clínica: </translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>counted</source>
      <translation>contada</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>finding</source>
      <translation>hallazgo</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>level of {rule_id}</source>
      <translation>nivel de {rule_id}</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="domain/change/differences.py" />
      <source>repetition</source>
      <translation>repetición</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>axis known to {residual_deg:.1f}°</source>
      <translation>eje conocido a {residual_deg:.1f}°</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>fewer than two repetitions have it</source>
      <translation>menos de dos repeticiones lo tienen</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor never calibrated with known loads</source>
      <translation>sensor de fuerza nunca calibrado con cargas conocidas</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>force sensor, {percent:.2g} % of {largest_n:.0f} N by its known loads</source>
      <translation>sensor de fuerza, {percent:.2g} % de {largest_n:.0f} N según sus cargas conocidas</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>inclination against optics, without soft tissue</source>
      <translation>inclinación frente a óptica, sin tejido blando</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>lever arm, read within 1 cm</source>
      <translation>brazo de palanca, leído a 1 cm</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>no estimate for this measure</source>
      <translation>sin estimación para esta medida</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>peak with and without the filter</source>
      <translation>pico con y sin el filtro</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>recomputed with its settings moved</source>
      <translation>recalculado con sus ajustes movidos</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>sensor</source>
      <translation>sensor</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>spread of {count} repetitions, within this visit</source>
      <translation>dispersión de {count} repeticiones, dentro de esta visita</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>trial</source>
      <translation>intento</translation>
    </message>
    <message>
      <location filename="domain/change/error_budget.py" />
      <source>two known loads do not tell the force sensor's error</source>
      <translation>dos cargas conocidas no dicen el error del sensor de fuerza</translation>
    </message>
    <message>
      <location filename="domain/change/history.py" />
      <source>The set {protocol_id} ({side}) of {athlete_name} was cut off: {saved_s:.1f} s are saved and it is closed as interrupted.</source>
      <translation>La serie {protocol_id} ({side}) de {athlete_name} se cortó: {saved_s:.1f} s están guardados y queda cerrada como interrumpida.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> Of 20 points about one does so by chance.</source>
      <translation> De 20 puntos, cerca de uno lo hace por azar.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source> and {count} more spans</source>
      <translation> y {count} tramos más</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>One repetition on a side has no spread: no band, so nothing is said of the difference.</source>
      <translation>Una repetición en un lado no tiene dispersión: sin banda, nada se dice de la diferencia.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference leaves {named} at {spans}{more}.{chance}</source>
      <translation>La diferencia sale de {named} en {spans}{more}.{chance}</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>The difference stays within {named} everywhere.</source>
      <translation>La diferencia queda dentro de {named} en todas partes.</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: 95 % interval of the mean of {curves} curves</source>
      <translation>banda: intervalo del 95 % de la media de {curves} curvas</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>band: ±1 SD of {curves} curves</source>
      <translation>banda: ±1 SD de {curves} curvas</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>ci95</source>
      <translation>ci95</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>its 95 % band</source>
      <translation>su banda del 95 %</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>one curve, no band</source>
      <translation>una curva, sin banda</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>sd</source>
      <translation>SD</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>the SD of single repetitions</source>
      <translation>la SD de repeticiones sueltas</translation>
    </message>
    <message>
      <location filename="domain/change/mean_curve.py" />
      <source>{low:g} to {high:g} {unit}</source>
      <translation>{low:g} a {high:g} {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>A whole set has no repetition to be a share of: show repetitions, or lay it over by start.</source>
      <translation>Una serie entera no tiene repetición de la que ser parte: muestre repeticiones, o superponga por el comienzo.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}.</source>
      <translation>Media, {band}.</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. No difference is drawn: {forbidden}</source>
      <translation>Media, {band}. No se dibuja diferencia: {forbidden}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>Mean, {band}. {unit}</source>
      <translation>Media, {band}. {unit}</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>every</source>
      <translation>cada</translation>
    </message>
    <message>
      <location filename="domain/change/overlay.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Compared in spite of this (overridden: {what}) by {who}, {day}: {why}.</source>
      <translation>Comparado a pesar de esto (pasado por alto: {what}) por {who}, {day}: {why}.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>Write why these may be compared: the reason stands beside the result.</source>
      <translation>Escriba por qué se pueden comparar: la razón queda junto al resultado.</translation>
    </message>
    <message>
      <location filename="domain/change/override.py" />
      <source>somebody not signed in</source>
      <translation>alguien sin identificar</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another anchor height.</source>
      <translation>Otra altura del anclaje.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another leg does the work.</source>
      <translation>Trabaja otra pierna.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another load: the set-up is not the same.</source>
      <translation>Otra carga: el montaje no es el mismo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another position: never interchanged.</source>
      <translation>Otra posición: nunca intercambiable.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>Another {label}: the set-up is not the same.</source>
      <translation>Otro ({label}): el montaje no es el mismo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The anchor stands {apart_m:.0f} cm higher or lower: the pull has another direction.</source>
      <translation>El anclaje está {apart_m:.0f} cm más alto o más bajo: el tirón tiene otra dirección.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The load differs: {load}, {load2}.</source>
      <translation>La carga difiere: {load}, {load2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The position differs ({position}; {position2}): never interchanged.</source>
      <translation>La posición difiere ({position}; {position2}): nunca intercambiable.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The tested leg differs: {tested_leg}, {tested_leg2}.</source>
      <translation>La pierna probada difiere: {tested_leg}, {tested_leg2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>The {label} differs: {one}, {other}.</source>
      <translation>Difiere ({label}): {one}, {other}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>anchor</source>
      <translation>anclaje</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>load</source>
      <translation>carga</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>position</source>
      <translation>posición</translation>
    </message>
    <message>
      <location filename="domain/change/rules/execution.py" />
      <source>tested leg</source>
      <translation>pierna probada</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>; the later set is a retention probe and shows what stays</source>
      <translation>; la serie posterior prueba lo que queda</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other encouragement: {raises}.</source>
      <translation>Otro ánimo: {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>Other feedback: {raises}.</source>
      <translation>Otra información: {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The encouragement differs ({said}): {raises}.</source>
      <translation>El ánimo difiere ({said}): {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>The feedback differs ({first}; {second}{probe}): {raises}.</source>
      <translation>La información difiere ({first}; {second}{probe}): {raises}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>encouragement</source>
      <translation>ánimo</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>feedback</source>
      <translation>retroalimentación</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>it changes a maximal effort by 10-16 %</source>
      <translation>cambia un esfuerzo máximo un 10-16 %</translation>
    </message>
    <message>
      <location filename="domain/change/rules/feedback.py" />
      <source>{mode}, seen in {share:.0f} % of the reps</source>
      <translation>{mode}, vista en el {share:.0f} % de las reps.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Lever arms differ by more than 1 cm: compare torque.</source>
      <translation>Los brazos de palanca difieren más de 1 cm: compare el momento.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One of the two was read without a measured calibration.</source>
      <translation>Una de las dos se leyó sin calibración medida.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>One set was read with the maker's scale, the other with a measured one, {share:.1f} % apart: read both with the same calibration (`turnout calibrations --apply`).</source>
      <translation>Una serie se leyó con la escala del fabricante, la otra con una medida, {share:.1f} % de diferencia: lea ambas con la misma calibración (`turnout calibrations --apply`).</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>Other sensors: devices differ by 16-24 % on the same task.</source>
      <translation>Otros sensores: los aparatos difieren un 16-24 % en la misma tarea.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The force sensor was calibrated anew in between: its scale differs by {share:.1f} %.</source>
      <translation>El sensor de fuerza se calibró de nuevo entretanto: su escala difiere un {share:.1f} %.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm differs by more than 1 cm: compare torque, not force.</source>
      <translation>El brazo de palanca difiere más de 1 cm: compare el momento, no la fuerza.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known.</source>
      <translation>El brazo de palanca de una serie no se conoce.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The lever arm of one set is not known: measure it, and force may be compared.</source>
      <translation>El brazo de palanca de una serie no se conoce: mídalo y la fuerza se podrá comparar.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>The sensors differ: {names} / {names2}.</source>
      <translation>Los sensores difieren: {names} / {names2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>calibration</source>
      <translation>calibración</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>device</source>
      <translation>aparato</translation>
    </message>
    <message>
      <location filename="domain/change/rules/measuring.py" />
      <source>lever arm</source>
      <translation>brazo de palanca</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between people, not a change over time.</source>
      <translation>Una diferencia entre personas, no un cambio en el tiempo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>A difference between sides, not a change over time.</source>
      <translation>Una diferencia entre lados, no un cambio en el tiempo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The athletes differ: what follows is a difference between people.</source>
      <translation>Los atletas difieren: lo que sigue es una diferencia entre personas.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>The side differs: {side}, {side2}.</source>
      <translation>El lado difiere: {side}, {side2}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>athlete</source>
      <translation>atleta</translation>
    </message>
    <message>
      <location filename="domain/change/rules/person.py" />
      <source>side</source>
      <translation>lado</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another protocol or another version of it.</source>
      <translation>Otro protocolo u otra versión.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Another version of the analysis.</source>
      <translation>Otra versión del análisis.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>Scored by other limits: score it again.</source>
      <translation>Valorada con otros límites: valórela de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The analysis version differs: analyse the older set again.</source>
      <translation>La versión del análisis difiere: analice de nuevo la serie más antigua.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The protocol differs: {first}, {second}.</source>
      <translation>El protocolo es distinto: {first}, {second}.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>The sets were scored by other limits ({first}; {second}): compare no scores and no clean values, or score both again.</source>
      <translation>Las series se valoraron con otros límites ({first}; {second}): no compare puntuaciones ni valores limpios, o valore ambas de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>algorithm</source>
      <translation>algoritmo</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>limits</source>
      <translation>límites</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>protocol</source>
      <translation>protocolo</translation>
    </message>
    <message>
      <location filename="domain/change/rules/versions.py" />
      <source>those of the test</source>
      <translation>los del test</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>change</source>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>everything</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="domain/change/set_conditions.py" />
      <source>scores</source>
      <translation>puntuaciones</translation>
    </message>
    <message>
      <location filename="domain/change/sides.py" />
      <source>This formula needs an involved side: write it on the athlete's page.</source>
      <translation>Esta fórmula necesita un lado afectado: escríbalo en la página del atleta.</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>count</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>counter</source>
      <translation>contador</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>cuff</source>
      <translation>manguito</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left cuff</source>
      <translation>correa izquierda</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left foot</source>
      <translation>pie izquierdo</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left forearm</source>
      <translation>antebrazo izquierdo</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left shank</source>
      <translation>pierna izquierda</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left thigh</source>
      <translation>muslo izquierdo</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>left upper arm</source>
      <translation>brazo izquierdo</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right cuff</source>
      <translation>correa derecha</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right foot</source>
      <translation>pie derecho</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right forearm</source>
      <translation>antebrazo derecho</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right shank</source>
      <translation>pierna derecha</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right thigh</source>
      <translation>muslo derecho</translation>
    </message>
    <message>
      <location filename="domain/channel.py" />
      <source>right upper arm</source>
      <translation>brazo derecho</translation>
    </message>
    <message>
      <location filename="domain/clip.py" />
      <source>I agree that my exercises are filmed. The clips stay on this station and its backups, are shown to my coach and me only, and are deleted when I ask for it.</source>
      <translation>Acepto que se filmen mis ejercicios. Los clips quedan en esta estación y sus copias, se muestran solo a mi coach y a mí, y se borran cuando lo pida.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>Beyond the {whose}: {angle_deg:.0f}° of {limit:.0f}°. Come back, go no further.</source>
      <translation>Más allá ({whose}): {angle_deg:.0f}° de {limit:.0f}°. Vuelve, no vayas más lejos.</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>comfortable arc</source>
      <translation>arco cómodo</translation>
    </message>
    <message>
      <location filename="domain/comfort.py" />
      <source>exercise's own arc</source>
      <translation>arco propio del ejercicio</translation>
    </message>
    <message>
      <location filename="domain/compensation/scoring.py" />
      <source>Needs {least_reps_for_slope} repetitions, has {count}.</source>
      <translation>Necesita {least_reps_for_slope} repeticiones, tiene {count}.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>consider ending the set (advice: the limit is not the clinic's own).</source>
      <translation>piense en terminar la serie (consejo: el límite no es el de la clínica).</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>end the set.</source>
      <translation>termine la serie.</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>reset: {scores_label}</source>
      <translation>recolocarse: {scores_label}</translation>
    </message>
    <message>
      <location filename="domain/compensation/technique.py" />
      <source>{rule_label} was beyond its limit in {failure_reps} repetitions in a row</source>
      <translation>{rule_label} pasó su límite en {failure_reps} repeticiones seguidas</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>band</source>
      <translation>banda</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>cable</source>
      <translation>polea</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>fixed</source>
      <translation>fijo</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>loud</source>
      <translation>fuerte</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>standard words</source>
      <translation>palabras estándar</translation>
    </message>
    <message>
      <location filename="domain/conditions.py" />
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A mean needs at least one visit on each side.</source>
      <translation>Una media necesita al menos una visita en cada lado.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>A value is missing: leave people out who did not come to every visit.</source>
      <translation>Falta un valor: deje fuera a quien no vino a cada visita.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Limits of agreement need {least_people} pairs or more; here are {n}.</source>
      <translation>Los límites de acuerdo necesitan {least_people} pares o más; aquí hay {n}.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>Test-retest figures need at least {least_people} people with 2 visits each: add visits first.</source>
      <translation>Las cifras test-retest necesitan al menos {least_people} personas con 2 visitas: añada visitas primero.</translation>
    </message>
    <message>
      <location filename="domain/error/reliability.py" />
      <source>The mean is 0, so there is no percentage of it: give the error in its unit.</source>
      <translation>La media es 0, así que no hay porcentaje de ella: dé el error en su unidad.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>Its cited error was measured twice on the same day: too small for a verdict over visits.</source>
      <translation>Su error citado se midió dos veces el mismo día: demasiado pequeño para un veredicto entre visitas.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.0f} % of the mean</source>
      <translation>MDC95 {limit:.0f} % de la media</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>MDC95 {limit:.3g}{unit}</source>
      <translation>MDC95 {limit:.3g}{unit}</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>No test-retest error is known for this measure in this test.</source>
      <translation>No se conoce error test-retest para esta medida en este test.</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The cited</source>
      <translation>El error citado</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>The clinic's own</source>
      <translation>El error propio de la clínica</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>why a figure without a unit carries no verdict</source>
      <translation>por qué una cifra sin unidad no lleva veredicto</translation>
    </message>
    <message>
      <location filename="domain/error/uncertainty.py" />
      <source>{whose} error is for the {statistic}; this has {reps} accepted.</source>
      <translation>{whose} vale para {statistic}; aquí hay {reps} aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: a repetition of the series has no force.</source>
      <translation>No medible: una repetición de la serie no tiene fuerza.</translation>
    </message>
    <message>
      <location filename="domain/force/critical_force.py" />
      <source>Not measurable: needs {least_reps} repetitions, has {count}.</source>
      <translation>No medible: necesita {least_reps} repeticiones, tiene {count}.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: too few samples to know their rate.</source>
      <translation>No medible: muy pocas muestras para conocer su frecuencia.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {known}; {what} needs {timing_share:.0f} ms.</source>
      <translation>No medible: {known}; {what} necesita {timing_share:.0f} ms.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>Not measurable: {rate_words}; {what} needs {needed:.0f} Hz.</source>
      <translation>No medible: {rate_words}; {what} necesita {needed:.0f} Hz.</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>sample times are known to {jitter_s:.0f} ms only</source>
      <translation>las horas de las muestras se conocen solo a {jitter_s:.0f} ms</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>the sensor averages {averaged} samples itself, so its {rate_hz:.0f} Hz carry no more than {effective_hz:.0f} Hz</source>
      <translation>el sensor promedia él mismo {averaged} muestras, así que sus {rate_hz:.0f} Hz no llevan más que {effective_hz:.0f} Hz</translation>
    </message>
    <message>
      <location filename="domain/force/effective_bandwidth.py" />
      <source>{rate_hz:.0f} Hz is too slow</source>
      <translation>{rate_hz:.0f} Hz es demasiado lento</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: the {which} three repetitions have no force.</source>
      <translation>No medible: las {which} tres repeticiones no tienen fuerza.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>Not measurable: {needed}.</source>
      <translation>No medible: {needed}.</translation>
    </message>
    <message>
      <location filename="domain/force/fatigue.py" />
      <source>needs exactly {endurance_reps} accepted repetitions, has {count}</source>
      <translation>necesita exactamente {endurance_reps} repeticiones aceptadas, tiene {count}</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep is shorter than {least_sweep_deg:.0f}°: move the relaxed leg further.</source>
      <translation>El barrido es menor de {least_sweep_deg:.0f}°: mueva más la pierna relajada.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep was faster than {limit}: move the relaxed leg slowly, both ways.</source>
      <translation>El barrido fue más rápido que {limit}: mueva despacio la pierna relajada, en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>The sweep went one way only: move the relaxed leg there and back.</source>
      <translation>El barrido fue en un solo sentido: mueva la pierna relajada ida y vuelta.</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>estimated from body mass, +/- {percent:g} % (unverified)</source>
      <translation>estimado de la masa corporal, +/- {percent:g} % (sin verificar)</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>fitted to a passive sweep</source>
      <translation>ajustado a un barrido pasivo</translation>
    </message>
    <message>
      <location filename="domain/force/gravity.py" />
      <source>one relaxed reading at the test angle</source>
      <translation>una lectura relajada en el ángulo del test</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: no relaxed reading was taken with the limb in the strap.</source>
      <translation>No medible: no se tomó lectura relajada con el miembro en la correa.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the force moved during the relaxed reading. Take it again with the leg at rest.</source>
      <translation>No medible: la fuerza se movió durante la lectura relajada. Tómela otra vez con la pierna en reposo.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: the limb's weight is not known. Sweep the relaxed leg slowly both ways, or take one relaxed reading in the strap.</source>
      <translation>No medible: no se conoce el peso del miembro. Barra despacio la pierna relajada en ambos sentidos, o tome una lectura relajada en la correa.</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>Not measurable: {problem}</source>
      <translation>No medible: {problem}</translation>
    </message>
    <message>
      <location filename="domain/force/limb_load.py" />
      <source>the axis is vertical: gravity does not turn the shank</source>
      <translation>el eje es vertical: la gravedad no gira la pierna</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>free</source>
      <translation>libre</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="domain/force/onset.py" />
      <source>unsteady</source>
      <translation>inquieto</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: no lever arm was entered.</source>
      <translation>No medible: no se escribió brazo de palanca.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the angle of the pull to the shank is not known, so there is only force.</source>
      <translation>No medible: no se conoce el ángulo del tirón con la pierna, así que solo hay fuerza.</translation>
    </message>
    <message>
      <location filename="domain/force/torque.py" />
      <source>Not measurable: the strap pulls at {pull_angle_deg:.0f}° to the shank, outside {low:.0f}-{high:.0f}°, so there is only force.</source>
      <translation>No medible: la correa tira a {pull_angle_deg:.0f}° de la pierna, fuera de {low:.0f}-{high:.0f}°, así que solo hay fuerza.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>In line with the pull.</source>
      <translation>En línea con el tirón.</translation>
    </message>
    <message>
      <location filename="domain/foreign/free_protocols.py" />
      <source>any pull</source>
      <translation>cualquier tirón</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file.</source>
      <translation>Importado de un archivo {form}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/imported.py" />
      <source>Imported from a {form} file: {names}</source>
      <translation>Importado de un archivo {form}: {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>no unit</source>
      <translation>ninguna unidad</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>nobody here was born on {found}</source>
      <translation>nadie de aquí nació el {found}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} has more than 11 inches</source>
      <translation>{cell} tiene más de 11 pulgadas</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is in {told}: write it in {names}</source>
      <translation>{cell} está en {told}: escríbalo en {names}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no date such as 1998-11-03</source>
      <translation>{cell} no es una fecha como 1998-11-03</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no number</source>
      <translation>{cell} no es un número</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no sex: write female, male, or nothing</source>
      <translation>{cell} no es un sexo: escriba mujer, hombre, o nada</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is no side: write left, right, or nothing</source>
      <translation>{cell} no es un lado: escriba izquierda, derecha, o nada</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{cell} is {value:.4g} {unit}, outside {low:g} to {high:g} {unit}: is the unit right</source>
      <translation>{cell} es {value:.4g} {unit}, fuera de {low:g} a {high:g} {unit}: ¿es correcta la unidad</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} has a year of two digits: write all four</source>
      <translation>{text} tiene un año de dos cifras: escriba las cuatro</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/cells.py" />
      <source>{text} may be two dates: say what is first</source>
      <translation>{text} pueden ser dos fechas: diga qué va primero</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Family name</source>
      <translation>Apellidos</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Given name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Lever arm (knee joint line to cuff)</source>
      <translation>Brazo de palanca (interlínea de la rodilla a la correa)</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Whole name</source>
      <translation>Nombre completo</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>Your own number of the athlete</source>
      <translation>Su propio número del atleta</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>height</source>
      <translation>altura</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>mass</source>
      <translation>masa</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/fields.py" />
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Column {place}</source>
      <translation>Columna {place}</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>Read as {encoding} with {name} between the columns.</source>
      <translation>Leído como {encoding} con {name} entre columnas.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has headings and no rows: export it again with its people.</source>
      <translation>{file} tiene encabezados y ninguna fila: expórtelo de nuevo con sus personas.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has more than {most_rows:,} rows: split it, and import the parts.</source>
      <translation>{file} tiene más de {most_rows:,} filas: divídalo e importe las partes.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has no headings: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} no tiene encabezados: su primera línea debe nombrar las columnas, como Nombre;Nacido.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} has {count} columns, of {most_columns} at most: leave some out.</source>
      <translation>{file} tiene {count} columnas, {most_columns} como mucho: quite algunas.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is cut off or damaged: export it again.</source>
      <translation>{file} está cortado o dañado: expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: export the list again, and choose that file.</source>
      <translation>{file} está vacío: exporte la lista de nuevo y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is empty: its first line must name the columns, such as Name;Born.</source>
      <translation>{file} está vacío: su primera línea debe nombrar las columnas, como Nombre;Nacido.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no table but another kind of file: choose a CSV or XLSX file.</source>
      <translation>{file} no es una tabla sino otra clase de archivo: elija un CSV o XLSX.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file} is no text: choose a CSV or XLSX file.</source>
      <translation>{file} no es texto: elija un archivo CSV o XLSX.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{file}, line {begin}: a quote is never closed, or a cell is too long ({trouble}): correct that line.</source>
      <translation>{file}, línea {begin}: una comilla nunca se cierra, o una celda es demasiado larga ({trouble}): corrija esa línea.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/grid.py" />
      <source>{wide} rows have more cells than there are headings: what stands there is left out.</source>
      <translation>{wide} filas tienen más celdas que encabezados: lo que sobra queda fuera.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {name}, born on the same day.</source>
      <translation>Ya está: {name}, nacido el mismo día.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Is there already: {twin}, by number {code}.</source>
      <translation>Ya está: {twin}, por el número {code}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Left out: the same person as in line {line}.</source>
      <translation>Fuera: la misma persona que en la línea {line}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>May be there already: {name}; a date of birth is missing.</source>
      <translation>Puede que ya esté: {name}; falta una fecha de nacimiento.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>New.</source>
      <translation>Nuevo.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>Refused: {reason}.</source>
      <translation>Rechazado: {reason}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>add</source>
      <translation>añadir</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>duplicate</source>
      <translation>duplicado</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>repeated</source>
      <translation>repetido</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>skip</source>
      <translation>saltar</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/matching.py" />
      <source>update</source>
      <translation>actualizar</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>number of the athlete</source>
      <translation>número del atleta</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name has {count} signs, of {longest_name} at most</source>
      <translation>el nombre tiene {count} signos, {longest_name} como mucho</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the name is empty</source>
      <translation>el nombre está vacío</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the notes have {count} signs, of {longest_text} at most</source>
      <translation>las notas tienen {count} signos, {longest_text} como mucho</translation>
    </message>
    <message>
      <location filename="domain/foreign/people/reading.py" />
      <source>the {what} has {count} signs, of {longest_name} at most</source>
      <translation>{what} tiene {count} signos, {longest_name} como mucho</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no signal {key}: choose of {names}.</source>
      <translation>{file} no tiene señal {key}: elija entre {names}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file} has no times: say how many samples a second it has.</source>
      <translation>{file} no tiene horas: diga cuántas muestras por segundo tiene.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: nobody said which signal is {names}.</source>
      <translation>{file}: nadie dijo qué señal es {names}.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the channels of one sensor must come from one stream.</source>
      <translation>{file}: los canales de un sensor deben venir de un solo flujo.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{file}: the unit of {key} is not known: say it, such as N or kgf.</source>
      <translation>{file}: no se conoce la unidad de {key}: dígala, como N o kgf.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is a finished angle: angles are computed here from motion sensors, so it is left out.</source>
      <translation>{key} es un ángulo ya hecho: aquí los ángulos se calculan de sensores de movimiento, así que queda fuera.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{key} is left out.</source>
      <translation>{key} queda fuera.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{stream}: a motion sensor whose place nobody said.</source>
      <translation>{stream}: un sensor de movimiento cuyo lugar nadie dijo.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: a single sample.</source>
      <translation>{what}: una sola muestra.</translation>
    </message>
    <message>
      <location filename="domain/foreign/signals.py" />
      <source>{what}: {rate_hz:.4g} Hz found; 95 % of the steps last {low:.3g} to {high:.3g} ms.</source>
      <translation>{what}: {rate_hz:.4g} Hz encontrados; el 95 % de los pasos dura de {low:.3g} a {high:.3g} ms.</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} hole</source>
      <translation>{count} hueco</translation>
    </message>
    <message>
      <location filename="domain/foreign/times.py" />
      <source>{count} holes</source>
      <translation>{count} huecos</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>gravity</source>
      <translation>gravedad</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>heading</source>
      <translation>rumbo</translation>
    </message>
    <message>
      <location filename="domain/judging.py" />
      <source>valgus</source>
      <translation>valgo</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>A clear beginning: seated rotation strength, range of motion, the three-point check and the standing check, both sides.</source>
      <translation>Un comienzo claro: fuerza de rotación sentado, rango de movimiento, control de tres puntos y control de pie, ambos lados.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Five minutes of easy walking or cycling.</source>
      <translation>Cinco minutos de marcha o bicicleta suave.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>Hip circles and leg swings, both legs.</source>
      <translation>Círculos de cadera y balanceos, ambas piernas.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/baseline.toml" />
      <source>One pull at half effort on each side.</source>
      <translation>Un tirón a medio esfuerzo en cada lado.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Activation and control before load: slow, few things at once, the pelvis quiet. Sets and rests are defaults of the product: edit them.</source>
      <translation>Activación y control antes de la carga: despacio, pocas cosas a la vez, la pelvis quieta. Series y descansos son valores del producto: cámbielos.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Breathe out with the work, in on the way back.</source>
      <translation>Soltar el aire con el trabajo, tomarlo a la vuelta.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/foundation_day.toml" />
      <source>Nothing hurts at rest.</source>
      <translation>Nada duele en reposo.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Clamshell and side-lying rotation in rounds, by time.</source>
      <translation>Almeja y rotación en decúbito lateral por rondas, por tiempo.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/hip_circuit.toml" />
      <source>Hip circuit</source>
      <translation>Circuito de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>A few minutes of easy walking.</source>
      <translation>Unos minutos de marcha suave.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Know the comfortable arc: nothing is forced.</source>
      <translation>Conocer el arco cómodo: nada se fuerza.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Mobility day</source>
      <translation>Día de movilidad</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/mobility_day.toml" />
      <source>Slow and in step with the breath, between hard days; never into pain. Sets and rests are defaults of the product: edit them.</source>
      <translation>Despacio y al ritmo de la respiración, entre días duros; nunca con dolor. Series y descansos son valores del producto: cámbielos.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Cleared for running and turning.</source>
      <translation>Con permiso para correr y girar.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Leg swings, ten squats, two easy runs with a turn.</source>
      <translation>Balanceos, diez sentadillas, dos carreras suaves con giro.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Return-to-sport check</source>
      <translation>Control de vuelta al deporte</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Strength of both sides, control on one leg, then sport drills. Read torque per body mass of each side with its error; LSI is shown, never the sole gate.</source>
      <translation>Fuerza de ambos lados, control sobre una pierna y ejercicios deportivos. Lea el momento por masa corporal de cada lado con su error; el LSI se muestra, nunca decide solo.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/return_to_sport.toml" />
      <source>Ten minutes of easy running or cycling.</source>
      <translation>Diez minutos de carrera o bicicleta suave.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Cleared for sprinting.</source>
      <translation>Con permiso para esprintar.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Leg swings, both legs.</source>
      <translation>Balanceos, ambas piernas.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Rotation work between fast steps and after sprints: compare the technique of the last round with the first. Work and rest are defaults of the product: edit them.</source>
      <translation>Rotación entre pasos rápidos y tras esprints: compare la técnica de la última ronda con la primera. Trabajo y descanso son valores del producto: cámbielos.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Sprint intervals</source>
      <translation>Intervalos de esprint</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/sprint_intervals.toml" />
      <source>Ten minutes of easy running with a few faster runs.</source>
      <translation>Diez minutos de carrera suave con algunas más rápidas.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Hip circles, leg swings and ten bridges.</source>
      <translation>Círculos de cadera, balanceos y diez puentes.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Light to heavier torque and movement patterns, in drawn order and varied tempo. Sets, tempi and rests are defaults of the product: edit them.</source>
      <translation>Momento y patrones de ligero a pesado, en orden sorteado y tempo variado. Series, tempos y descansos son valores del producto: cámbielos.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>One easy set of the first exercise.</source>
      <translation>Una serie suave del primer ejercicio.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/strengthening_day.toml" />
      <source>Strengthening day</source>
      <translation>Día de fuerza</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Strength beside mobility, the same every week: the three-point check, seated external rotation, and the walk.</source>
      <translation>Fuerza y movilidad, igual cada semana: el control de tres puntos, rotación externa sentado y la marcha.</translation>
    </message>
    <message>
      <location filename="domain/library/batteries/weekly_check.toml" />
      <source>Weekly check</source>
      <translation>Control semanal</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>There is no battery {battery_id!r}: choose one of {names}.</source>
      <translation>No hay ninguna batería {battery_id!r}: elija una de {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>at least one step</source>
      <translation>al menos un paso</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>has {text!r}</source>
      <translation>contiene {text!r}</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is given, but {protocol_id} has no tempo</source>
      <translation>está indicado, pero {protocol_id} no tiene tempo</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>is {name!r}{name2}, which is no test or exercise</source>
      <translation>es {name!r}{name2}, que no es ninguna prueba ni ejercicio</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>no tempi</source>
      <translation>ningún tempo</translation>
    </message>
    <message>
      <location filename="domain/library/battery.py" />
      <source>seconds as in '3-1-1-0'</source>
      <translation>segundos como en '3-1-1-0'</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sets</source>
      <translation>series</translation>
    </message>
    <message>
      <location filename="domain/library/battery_order.py" />
      <source>sides</source>
      <translation>lados</translation>
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
      <translation>Error test-retest citado</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Does not apply here because: {reason}</source>
      <translation>No se aplica aquí porque: {reason}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Measured in: {population}.</source>
      <translation>Medido en: {population}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Near from {amber} {unit}, beyond from {red} {unit}. Error of the signal: {sigma} {unit}.</source>
      <translation>Cerca a partir de {amber} {unit}, fuera a partir de {red} {unit}. Error de la señal: {sigma} {unit}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>No norm for this measure and movement was read in a source.</source>
      <translation>No se ha leído en ninguna fuente una norma para esta medida y este movimiento.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Norm</source>
      <translation>Norma</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Not measurable in this set.</source>
      <translation>No medible en esta serie.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Own test-retest error</source>
      <translation>Error test-retest propio</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Time between visits: {interval}.</source>
      <translation>SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Tiempo entre visitas: {interval}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>Test-retest error</source>
      <translation>Error test-retest</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>The mean peak over the repetitions that count, of the signal {signal}.</source>
      <translation>El pico medio de las repeticiones que cuentan, de la señal {signal}.</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>n not seen</source>
      <translation>n no visto</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{label} · {test}</source>
      <translation>{label} · {test}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{place} of {people} {population}: {norm}</source>
      <translation>{place} de {people} {population}: {norm}</translation>
    </message>
    <message>
      <location filename="domain/library/behind_number.py" />
      <source>{z:.1f} SD {words} the mean, percentile {z2:.0f}</source>
      <translation>{z:.1f} DE {words} de la media, percentil {z2:.0f}</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>These tables are written in one line: change them in the text.</source>
      <translation>Estas tablas están escritas en una sola línea: cámbielas en el texto.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written in a line with others: change it in the text.</source>
      <translation>Esta tabla está escrita en una línea con otras: cámbiela en el texto.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/inside.py" />
      <source>This table is written with dots: change it in the text.</source>
      <translation>Esta tabla está escrita con puntos: cámbiela en el texto.</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>All face the same way</source>
      <translation>Todos miran al mismo lado</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>An adult's, m</source>
      <translation>La de un adulto, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Anchor of strap, band or cable</source>
      <translation>Anclaje de correa, banda o polea</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Angle of the pelvis taken off</source>
      <translation>Ángulo de la pelvis descontado</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Answers, commas between</source>
      <translation>Respuestas, separadas por comas</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asked of the coach</source>
      <translation>Se pregunta al coach</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Asks for a reset</source>
      <translation>Pide recolocarse</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the pelvis's sensor</source>
      <translation>Eje en el sensor de la pelvis</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis in the shank's sensor</source>
      <translation>Eje en el sensor de la pierna</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Axis of the rotation</source>
      <translation>Eje de la rotación</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Beyond from</source>
      <translation>Fuera a partir de</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Carried by</source>
      <translation>Lo lleva</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Comfortable arc</source>
      <translation>Arco cómodo</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Concentric, s</source>
      <translation>Concéntrica, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Constants of judging</source>
      <translation>Constantes de valoración</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cue</source>
      <translation>Consigna</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Cues with a condition</source>
      <translation>Consignas con condición</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Distance at the start, m</source>
      <translation>Distancia al inicio, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drawing</source>
      <translation>Dibujo</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Drift of a heading, °/s</source>
      <translation>Deriva del rumbo, °/s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Eccentric, s</source>
      <translation>Excéntrica, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of a heading, °</source>
      <translation>Error del rumbo, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error of valgus, °</source>
      <translation>Error del valgo, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Error where gravity sees it, °</source>
      <translation>Error donde lo ve la gravedad, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Feedback to the athlete</source>
      <translation>Feedback al atleta</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>From, °</source>
      <translation>Desde, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Functional movement</source>
      <translation>Movimiento funcional</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Gravity sees the axis</source>
      <translation>La gravedad ve el eje</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Height, m</source>
      <translation>Altura, m</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How it sits, in words</source>
      <translation>Cómo se coloca, en palabras</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>How sure the source is</source>
      <translation>Certeza de la fuente</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting until it ends, s</source>
      <translation>Duración hasta que termina, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Lasting, s</source>
      <translation>Duración, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Measured in whom</source>
      <translation>Medido en quién</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Name to store it by</source>
      <translation>Nombre con que se guarda</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Near from</source>
      <translation>Cerca a partir de</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>No set without it</source>
      <translation>Sin él no hay serie</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause lengthened, s</source>
      <translation>Pausa en estiramiento, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Pause shortened, s</source>
      <translation>Pausa en acortamiento, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Points up at zero</source>
      <translation>Apunta hacia arriba en cero</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Posture</source>
      <translation>Postura</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Quality gate</source>
      <translation>Control de calidad</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Reps in a row that end a set</source>
      <translation>Reps seguidas que acaban la serie</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Rule of the library</source>
      <translation>Regla de la biblioteca</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Say</source>
      <translation>Decir</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Seen from</source>
      <translation>Visto desde</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Starts with</source>
      <translation>Empieza con</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Still pose: what points up</source>
      <translation>Pose quieta: qué apunta arriba</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to begin, 0.5 to 1</source>
      <translation>Certeza para empezar, 0,5 a 1</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Sure enough to end, 0 to 0.5</source>
      <translation>Certeza para terminar, 0 a 0,5</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Target to aim at</source>
      <translation>Objetivo al que apuntar</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Things around</source>
      <translation>Objetos alrededor</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>To, °</source>
      <translation>Hasta, °</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Unit, for a number instead</source>
      <translation>Unidad, si es un número</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What no answer means</source>
      <translation>Qué significa no responder</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>What suits</source>
      <translation>Qué conviene</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When it is shown</source>
      <translation>Cuándo se muestra</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>When this fires</source>
      <translation>Cuándo salta</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where strap or hand touches</source>
      <translation>Dónde toca la correa o la mano</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Where the limits come from</source>
      <translation>De dónde salen los límites</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>Window, s</source>
      <translation>Ventana, s</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>flag</source>
      <translation>indicador</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>list</source>
      <translation>lista</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>numbers</source>
      <translation>números</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>pick</source>
      <translation>elección</translation>
    </message>
    <message>
      <location filename="domain/library/changing/tables.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>a number from amber, {amber:g}, up</source>
      <translation>un número a partir de amber, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/evidence.py" />
      <source>is {red:g}</source>
      <translation>es {red:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of </source>
      <translation>una lista de </translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list of texts</source>
      <translation>una lista de textos</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a list with at least {least} text in quotes</source>
      <translation>una lista con al menos {least} texto(s) entre comillas</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a number from {low:g} to {high:g}</source>
      <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table</source>
      <translation>una tabla</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a table [{name}]</source>
      <translation>una tabla [{name}]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is not known{name}</source>
      <translation>no se conoce{name}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}</source>
      <translation>es {item!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {item!r}{near}</source>
      <translation>es {item!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}</source>
      <translation>es {value!r}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value!r}{near}</source>
      <translation>es {value!r}{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>is {value:g}</source>
      <translation>es {value:g}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>names the {what} {item!r}, which there is not{near}</source>
      <translation>nombra {what} {item!r}, que no existe{near}</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>tables [[{name}]]</source>
      <translation>tablas [[{name}]]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>text in quotes</source>
      <translation>texto entre comillas</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>three numbers of length 1, such as [0, 0, 1]</source>
      <translation>tres números de longitud 1, como [0, 0, 1]</translation>
    </message>
    <message>
      <location filename="domain/library/fields.py" />
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source> (did you mean {near!r}?)</source>
      <translation> (¿quería decir {near!r}?)</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>, line {line}</source>
      <translation>, línea {line}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>; allowed: {allowed}</source>
      <translation>; permitido: {allowed}</translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>field {field} </source>
      <translation>el campo {field} </translation>
    </message>
    <message>
      <location filename="domain/library/mistakes.py" />
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low, {low:g}</source>
      <translation>un número mayor que low, {low:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>a number above low_deg, {low_deg:g}</source>
      <translation>un número mayor que low_deg, {low_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high:g}</source>
      <translation>es {high:g}</translation>
    </message>
    <message>
      <location filename="domain/library/movement_file.py" />
      <source>is {high_deg:g}</source>
      <translation>es {high_deg:g}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>Norm: {norm}.</source>
      <translation>Norma: {norm}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years and no date of birth is entered</source>
      <translation>es para {age_low:g}-{age_high:g} años y no hay fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {age_low:g}-{age_high:g} years, not {years}</source>
      <translation>es para {age_low:g}-{age_high:g} años, no {years}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes</source>
      <translation>es para atletas de sexo {sex}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is for {sex} athletes and no sex is entered</source>
      <translation>es para atletas de sexo {sex} y no se ha indicado el sexo</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it is in {unit}, not in {unit2}</source>
      <translation>está en {unit}, no en {unit2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>it was measured {position}, not {position2}</source>
      <translation>se midió en {position}, no en {position2}</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>what of age and position was not read in the source</source>
      <translation>lo relativo a la edad y la posición no se leyó en la fuente</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{norm} does not apply here because {names}.</source>
      <translation>{norm} no se aplica aquí porque {names}.</translation>
    </message>
    <message>
      <location filename="domain/library/norms.py" />
      <source>{not_seen} were not read in its source</source>
      <translation>{not_seen} no se leyeron en su fuente</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a TOML file saved as UTF-8</source>
      <translation>un archivo TOML guardado como UTF-8</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a file that opens</source>
      <translation>un archivo que se abra</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>a table [name_of_the_rule]</source>
      <translation>una tabla [nombre_de_la_regla]</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>cannot be read ({trouble})</source>
      <translation>no se puede leer ({trouble})</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is not text in UTF-8</source>
      <translation>no es texto en UTF-8</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {content!r}</source>
      <translation>es {content!r}</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>is {version}, as in the rule that ships, with other content</source>
      <translation>es {version}, como en la regla incluida, con otro contenido</translation>
    </message>
    <message>
      <location filename="domain/library/own_files.py" />
      <source>{version} or more</source>
      <translation>{version} o más</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>is not valid TOML ({words})</source>
      <translation>no es TOML válido ({words})</translation>
    </message>
    <message>
      <location filename="domain/library/parsing.py" />
      <source>lines such as reps = 3, title = "Words in quotes", [table] or [[list of tables]]</source>
      <translation>líneas como reps = 3, title = "Palabras entre comillas", [tabla] o [[lista de tablas]]</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>full</source>
      <translation>completo</translation>
    </message>
    <message>
      <location filename="domain/library/pictures/drawing.py" />
      <source>small</source>
      <translation>pequeño</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Five weeks of clean rotation, mobility and a steady pelvis.</source>
      <translation>Cinco semanas de rotación limpia, movilidad y una pelvis estable.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>Stability day</source>
      <translation>Día de estabilidad</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>no load</source>
      <translation>sin carga</translation>
    </message>
    <message>
      <location filename="domain/library/programs/foundation.toml" />
      <source>yellow band</source>
      <translation>banda amarilla</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>1 kg</source>
      <translation>1 kg</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Hip rotation, back to sport</source>
      <translation>Rotación de cadera, vuelta al deporte</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Sport drills</source>
      <translation>Ejercicios deportivos</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening day with sport drills</source>
      <translation>Día de fortalecimiento con ejercicios deportivos</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Strengthening with sport drills</source>
      <translation>Fortalecimiento con ejercicios deportivos</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>Twelve weeks: a foundation of clean rotation, then strength with sport drills.</source>
      <translation>Doce semanas: una base de rotación limpia, después fuerza con ejercicios deportivos.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/hip_rotation_back_to_sport.toml" />
      <source>red band</source>
      <translation>banda roja</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Seven weeks of strength with sport drills, for whoever has a foundation.</source>
      <translation>Siete semanas de fuerza con ejercicios deportivos, para quien tiene una base.</translation>
    </message>
    <message>
      <location filename="domain/library/programs/strengthening.toml" />
      <source>Strengthening</source>
      <translation>Fortalecimiento</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>at least one [[sensors]] table</source>
      <translation>al menos una tabla [[sensors]]</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>names more than three</source>
      <translation>nombra más de tres</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>one to three metrics</source>
      <translation>de una a tres métricas</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: cannot be read ({problem}).</source>
      <translation>{path}: no se puede leer ({problem}).</translation>
    </message>
    <message>
      <location filename="domain/library/protocol_file.py" />
      <source>{path}: is not text in UTF-8; allowed: a TOML file.</source>
      <translation>{path}: no es texto en UTF-8; permitido: un archivo TOML.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Ankle plantarflexion strength</source>
      <translation>Fuerza de flexión plantar de tobillo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Breathe; never hold the breath through the pull.</source>
      <translation>Respirar; no contener nunca la respiración durante el esfuerzo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Build up over two to three seconds to your hardest pull, hold until five, then let go.</source>
      <translation>Aumentar la fuerza en dos o tres segundos hasta el máximo, mantener hasta cinco y soltar.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Heart or blood-pressure limits on maximal effort.</source>
      <translation>Límites cardíacos o de tensión arterial para el esfuerzo máximo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>In line with the strap round the ball of the foot.</source>
      <translation>En línea con la correa que rodea el antepié.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Knee straight, hips quiet.</source>
      <translation>Rodilla estirada, cadera quieta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Lie on the back, knee straight, heel free over the end of the table, ankle at a right angle.</source>
      <translation>Tumbarse boca arriba, rodilla estirada, talón libre fuera del borde de la camilla, tobillo en ángulo recto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Measure the lever arm: outer ankle bone to the line of the strap at the ball of the foot.</source>
      <translation>Medir el brazo de palanca: del maléolo externo a la línea de la correa en el antepié.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>On the sacrum, arrow up along the spine.</source>
      <translation>Sobre el sacro, con la flecha hacia arriba a lo largo de la columna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Push the ball of the foot away from you; knee stays straight.</source>
      <translation>Empujar con el antepié alejándolo del cuerpo; la rodilla sigue estirada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Recent injury or surgery of Achilles tendon, calf or ankle.</source>
      <translation>Lesión o cirugía reciente del tendón de Aquiles, la pantorrilla o el tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>Strap round the ball of the foot, back along the leg to an anchor at the head end; shoulders against a stop.</source>
      <translation>Correa alrededor del antepié, hacia atrás a lo largo de la pierna hasta un anclaje en la cabecera; hombros contra un tope.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>ankle</source>
      <translation>tobillo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>plantarflexion</source>
      <translation>flexión plantar</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/ankle_plantarflexion_strength.toml" />
      <source>supine, knee straight, foot upright</source>
      <translation>decúbito supino, rodilla estirada, pie vertical</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Calf raise</source>
      <translation>Elevación de talón</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Hips level, then go on.</source>
      <translation>Nivela la cadera y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Knee straight, all the way up.</source>
      <translation>Rodilla estirada, sube del todo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>On the instep, arrow toward the heel.</source>
      <translation>Sobre el empeine, con la flecha hacia el talón.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Recent injury of Achilles tendon or calf.</source>
      <translation>Lesión reciente del tendón de Aquiles o de la pantorrilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sensor on the instep.</source>
      <translation>Sensor sobre el empeine.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Sharp pain: it ends the set and blocks exercise and side for the visit.</source>
      <translation>Dolor agudo: termina la serie y bloquea el ejercicio y el lado durante la visita.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Stand on the tested leg, knee straight, fingertips on the wall for balance only.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, rodilla estirada, puntas de los dedos en la pared solo para el equilibrio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Tall and level, then go on.</source>
      <translation>Ponte erguido y nivelado y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>Up on the ball of the foot in one second, down in two, knee straight; stop when you no longer reach the height.</source>
      <translation>Subir de puntillas en un segundo y bajar en dos, rodilla estirada; parar cuando ya no se alcance la altura.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/calf_raise.toml" />
      <source>standing on the tested leg, fingertips on a wall</source>
      <translation>de pie sobre la pierna evaluada, puntas de los dedos en la pared</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Clamshell</source>
      <translation>Almeja</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Feet stay together; open the top knee in two seconds, close it in two.</source>
      <translation>Los pies siguen juntos; abrir la rodilla de arriba en dos segundos y cerrarla en dos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Keep your hips stacked; do not roll back.</source>
      <translation>Mantén una cadera sobre la otra; no te vayas hacia atrás.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, feet together.</source>
      <translation>Tumbarse sobre el otro lado, cadera a 45 grados, rodillas a 90, pies juntos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Loop the band round both thighs just above the knees.</source>
      <translation>Pasar la banda alrededor de los dos muslos, justo por encima de las rodillas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Outside of the top thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Cara externa del muslo de arriba, una mano por encima de la rodilla, con la flecha hacia la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>Sharp pain in hip or groin during opening.</source>
      <translation>Dolor agudo en la cadera o la ingle al abrir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, feet together</source>
      <translation>decúbito lateral sobre el otro lado, cadera a 45 y rodillas a 90 grados, pies juntos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/clamshell.toml" />
      <source>thigh opening (abduction and external rotation)</source>
      <translation>apertura del muslo (abducción y rotación externa)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Acute lower back pain.</source>
      <translation>Dolor lumbar agudo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Breathe out as the leg goes down.</source>
      <translation>Suelta el aire al bajar la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Dead bug</source>
      <translation>Dead bug</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Hips heavy on the table, then go on.</source>
      <translation>Deja pesar la cadera en la camilla y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lie on the back, hips and knees at 90 degrees, arms to the ceiling, lower back on the mat.</source>
      <translation>Tumbarse boca arriba, cadera y rodillas a 90 grados, brazos hacia el techo, zona lumbar sobre la colchoneta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower back heavy, then go on.</source>
      <translation>Deja pesar la zona lumbar y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Lower the tested leg and the other arm in three seconds, bring them back in two; the lower back stays down.</source>
      <translation>Bajar la pierna evaluada y el brazo contrario en tres segundos y volver en dos; la zona lumbar sigue apoyada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>Outside of the thigh, a hand above the knee, arrow toward the hip.</source>
      <translation>Cara externa del muslo, una mano por encima de la rodilla, con la flecha hacia la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>anti-extension</source>
      <translation>antiextensión</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>spine</source>
      <translation>columna</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>supine, hips and knees at 90 degrees, arms up</source>
      <translation>decúbito supino, cadera y rodillas a 90 grados, brazos arriba</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/dead_bug.toml" />
      <source>trunk</source>
      <translation>tronco</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Begin at an easy jog.</source>
      <translation>Empezar a trote suave.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Between the shoulder blades, arrow up along the spine.</source>
      <translation>Entre las escápulas, con la flecha hacia arriba a lo largo de la columna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Chest over your hips, then go on.</source>
      <translation>Lleva el pecho sobre la cadera y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Deceleration drill</source>
      <translation>Ejercicio de frenada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Front of the shin, a hand below the knee, arrow toward the knee.</source>
      <translation>Cara anterior de la espinilla, una mano por debajo de la rodilla, con la flecha hacia la rodilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Frontal-plane knee angle</source>
      <translation>Ángulo frontal de la rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Hips level as you stop.</source>
      <translation>Cadera nivelada al frenar.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Keep the knee over the foot, then go on.</source>
      <translation>Mantén la rodilla sobre el pie y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Land softly, knee over the foot.</source>
      <translation>Aterriza suave, rodilla sobre el pie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Level your hips, then go on.</source>
      <translation>Nivela la cadera y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Not cleared for turning or running after injury or surgery of hip, knee or ankle.</source>
      <translation>Sin autorización para girar o correr tras lesión o cirugía de cadera, rodilla o tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Pelvic drop</source>
      <translation>Caída de la pelvis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Run in, stop within three steps on the tested leg, hold two seconds; walk back and keep still.</source>
      <translation>Entrar corriendo, frenar en tres pasos sobre la pierna evaluada, mantener dos segundos; volver andando y quedarse quieto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>Ten metres of clear run, a cone where to stop.</source>
      <translation>Diez metros de carrera despejados, un cono donde parar.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>run and stop on one leg</source>
      <translation>correr y frenar sobre una pierna</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/deceleration_drill.toml" />
      <source>running in, stopping on the tested leg</source>
      <translation>entrar corriendo y frenar sobre la pierna evaluada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>A straight way of ten metres or more.</source>
      <translation>Un recorrido recto de diez metros o más.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Farmer carry</source>
      <translation>Paseo del granjero</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Heart or blood-pressure limits on carrying weight.</source>
      <translation>Límites cardíacos o de tensión arterial para cargar peso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Shoulders level.</source>
      <translation>Hombros nivelados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Still pose standing upright with the weight.</source>
      <translation>Pose quieta de pie, erguido, con el peso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>The same weight in each hand; note the weight.</source>
      <translation>El mismo peso en cada mano; anotar el peso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>Walk at an easy pace, shoulders level, pelvis level; turn at the end and go on.</source>
      <translation>Caminar a ritmo cómodo, hombros y pelvis nivelados; girar al final y seguir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking upright with a weight in the hand</source>
      <translation>caminar erguido con un peso en la mano</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/farmer_carry.toml" />
      <source>walking with weight on both sides</source>
      <translation>caminar con peso a ambos lados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Feet hip-wide on the balls, room on all sides.</source>
      <translation>Pies al ancho de la cadera, sobre los antepiés, con espacio alrededor.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Four fast steps on the spot, then turn the tested leg out and touch the floor beside you, back, and again.</source>
      <translation>Cuatro pasos rápidos en el sitio, luego girar hacia fuera la pierna evaluada y tocar el suelo al lado, volver y repetir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Quick feet, quiet hips.</source>
      <translation>Pies rápidos, cadera quieta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>Rotation between fast steps</source>
      <translation>Rotación entre pasos rápidos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>fast steps on the spot</source>
      <translation>pasos rápidos en el sitio</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/fast_step_rotation.toml" />
      <source>hip rotation between fast steps</source>
      <translation>rotación de cadera entre pasos rápidos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Dizziness, or cannot stand on one leg with a hand on a support.</source>
      <translation>Mareo, o incapacidad de estar sobre una pierna con una mano en un apoyo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam pad near a firm support; shoes off.</source>
      <translation>Almohadilla de espuma junto a un apoyo firme; sin zapatos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Foam-pad balance</source>
      <translation>Equilibrio sobre espuma</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Look ahead, breathe.</source>
      <translation>Mira al frente y respira.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Stand on the tested leg, hands on the hips, and keep the pelvis level; touch down when you must, and go on.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, manos en la cadera, y mantener la pelvis nivelada; apoyar el otro pie si hace falta y seguir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>Still pose on the tested leg on the firm floor first, then step on the pad.</source>
      <translation>Primero la pose quieta sobre la pierna evaluada en suelo firme; después subir a la almohadilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>single-leg stance</source>
      <translation>apoyo monopodal</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/foam_pad_balance.toml" />
      <source>standing on the tested leg on a foam pad</source>
      <translation>de pie sobre la pierna evaluada en una almohadilla de espuma</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Fix one sensor to the segment that moves most.</source>
      <translation>Fijar un sensor al segmento que más se mueve.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Free motion</source>
      <translation>Movimiento libre</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>On the segment that moves most.</source>
      <translation>Sobre el segmento que más se mueve.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>Repeat one movement; the station counts.</source>
      <translation>Repetir un solo movimiento; la estación cuenta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/free_motion.toml" />
      <source>any repeated movement</source>
      <translation>cualquier movimiento repetido</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Glute activation (bridge)</source>
      <translation>Activación de glúteos (puente)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Knees stay apart; ribs stay down.</source>
      <translation>Rodillas separadas; costillas abajo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Lie on the back, knees bent, feet flat and hip-wide.</source>
      <translation>Tumbarse boca arriba, rodillas flexionadas, pies apoyados al ancho de la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>Squeeze the buttocks and lift the hips in two seconds, hold two, lower in two.</source>
      <translation>Apretar los glúteos y elevar la cadera en dos segundos, mantener dos, bajar en dos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>The sensor sits on one thigh; both legs work.</source>
      <translation>El sensor está en un muslo; trabajan las dos piernas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>extension</source>
      <translation>extensión</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/glute_activation.toml" />
      <source>supine, knees bent, feet flat</source>
      <translation>decúbito supino, rodillas flexionadas, pies apoyados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Acute injury of hip, groin, thigh or lower back.</source>
      <translation>Lesión aguda de cadera, ingle, muslo o zona lumbar.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor beside the other side, at a right angle to the leg.</source>
      <translation>Manguito justo por encima del maléolo externo; correa horizontal hasta un anclaje junto al otro lado, perpendicular a la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Hip abduction strength</source>
      <translation>Fuerza de abducción de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>In line with the strap, cuff just above the outer ankle bone.</source>
      <translation>En línea con la correa, manguito justo por encima del maléolo externo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Lie on the back, legs straight and hip-wide, hands on the table.</source>
      <translation>Tumbarse boca arriba, piernas estiradas al ancho de la cadera, manos en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Measure the lever arm: greater trochanter to the middle of the cuff.</source>
      <translation>Medir el brazo de palanca: del trocánter mayor al centro del manguito.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Push the straight leg outward; toes point to the ceiling.</source>
      <translation>Empujar la pierna estirada hacia fuera; los dedos del pie apuntan al techo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>Recent hip surgery, hip replacement or arthroscopy without clearance.</source>
      <translation>Cirugía reciente, prótesis o artroscopia de cadera sin autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>abduction</source>
      <translation>abducción</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_abduction_strength.toml" />
      <source>supine, hip and knee straight</source>
      <translation>decúbito supino, cadera y rodilla estiradas</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Acute groin strain or groin pain in the squeeze at rest.</source>
      <translation>Distensión inguinal aguda o dolor inguinal al apretar en reposo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor on the outer side, at a right angle to the leg.</source>
      <translation>Manguito justo por encima del maléolo interno; correa horizontal hasta un anclaje en el lado externo, perpendicular a la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Hip adduction strength</source>
      <translation>Fuerza de aducción de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>In line with the strap, cuff just above the inner ankle bone.</source>
      <translation>En línea con la correa, manguito justo por encima del maléolo interno.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>Pull the straight leg inward toward the other leg; toes point to the ceiling.</source>
      <translation>Tirar de la pierna estirada hacia dentro, hacia la otra; los dedos del pie apuntan al techo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_adduction_strength.toml" />
      <source>adduction</source>
      <translation>aducción</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Cannot stand safely on one leg with a hand on a support.</source>
      <translation>No puede estar con seguridad sobre una pierna con una mano en un apoyo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Lift the knee and draw a slow circle with it: forward, out, back, down; five one way, five the other.</source>
      <translation>Elevar la rodilla y dibujar con ella un círculo lento: delante, fuera, atrás, abajo; cinco en un sentido y cinco en el otro.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Stand on the other leg, a hand on a firm support.</source>
      <translation>Ponerse de pie sobre la otra pierna, con una mano en un apoyo firme.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Tall and level; only the leg circles.</source>
      <translation>Erguido y nivelado; solo gira la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>Warm-up hip circles</source>
      <translation>Círculos de cadera (calentamiento)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>circling</source>
      <translation>círculos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_circles.toml" />
      <source>standing on the other leg, a hand on a support</source>
      <translation>de pie sobre la otra pierna, una mano en un apoyo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Cuff just above the heel, behind the ankle; strap straight down to an anchor below, at a right angle to the leg.</source>
      <translation>Manguito justo por encima del talón, detrás del tobillo; correa vertical hasta un anclaje abajo, perpendicular a la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Hip extension strength</source>
      <translation>Fuerza de extensión de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>In line with the strap, cuff behind the ankle.</source>
      <translation>En línea con la correa, manguito detrás del tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lie face down, legs straight, hands beside the head.</source>
      <translation>Tumbarse boca abajo, piernas estiradas, manos junto a la cabeza.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Lift the straight leg toward the ceiling against the strap; both hip bones stay down.</source>
      <translation>Elevar la pierna estirada hacia el techo contra la correa; los dos huesos de la cadera siguen apoyados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>Press your hips into the table, then go on.</source>
      <translation>Aprieta la cadera contra la camilla y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>The leg's weight hangs in the strap or on the cuff: take the relaxed reading before the first trial.</source>
      <translation>El peso de la pierna cuelga de la correa o del manguito: tomar la lectura en relajación antes del primer intento.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_extension_strength.toml" />
      <source>prone, hip and knee straight</source>
      <translation>decúbito prono, cadera y rodilla estiradas</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips heavy on the mat, then go on.</source>
      <translation>Deja pesar los dos lados de la cadera y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Both hips stay heavy on the mat.</source>
      <translation>Los dos lados de la cadera pesan sobre la colchoneta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Breathe out as you go, in as you come back; the pacer shows it.</source>
      <translation>Suelta el aire al ir y tómalo al volver; lo marca la guía de ritmo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Draw the knee across the body until you feel a gentle stretch at the buttock; rest there, and let it back.</source>
      <translation>Llevar la rodilla a través del cuerpo hasta notar un estiramiento suave en el glúteo; descansar ahí y dejarla volver.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Femoroacetabular impingement (FAI) or labral injury of the hip.</source>
      <translation>Pinzamiento femoroacetabular (FAI) o lesión del labrum de la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip replacement: flexion with adduction may dislocate it.</source>
      <translation>Prótesis de cadera: la flexión con aducción puede luxarla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Hip stretch, 90-degree flexion with adduction</source>
      <translation>Estiramiento de cadera, flexión de 90 grados con aducción</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Lie on the back, tested hip and knee at 90 degrees, the other leg straight.</source>
      <translation>Tumbarse boca arriba, cadera y rodilla evaluadas a 90 grados, la otra pierna estirada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching in the groin: stop, and tell it.</source>
      <translation>Pinchazo en la ingle: para y dilo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>Pinching or sharp pain in the groin: it ends the set.</source>
      <translation>Pinchazo o dolor agudo en la ingle: termina la serie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>The other hand lies on the outside of the tested knee.</source>
      <translation>La otra mano se apoya en la cara externa de la rodilla evaluada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>adduction in 90 degrees of flexion</source>
      <translation>aducción a 90 grados de flexión</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_adduction_stretch.toml" />
      <source>supine, hip and knee at 90 degrees</source>
      <translation>decúbito supino, cadera y rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Cuff on the thigh just above the knee; strap straight down to an anchor below, at a right angle to the thigh.</source>
      <translation>Manguito en el muslo justo por encima de la rodilla; correa vertical hasta un anclaje abajo, perpendicular al muslo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Hip flexion strength</source>
      <translation>Fuerza de flexión de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>In line with the strap, cuff on the thigh just above the knee.</source>
      <translation>En línea con la correa, manguito en el muslo justo por encima de la rodilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Lift the knee toward the ceiling against the strap; sit tall.</source>
      <translation>Elevar la rodilla hacia el techo contra la correa; espalda erguida.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall and level, then go on.</source>
      <translation>Siéntate erguido y nivelado y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands on the table.</source>
      <translation>Sentarse erguido en el borde de una camilla firme, cadera y rodilla a 90 grados, pies en el aire, manos en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>flexion</source>
      <translation>flexión</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/hip_flexion_strength.toml" />
      <source>seated, hip and knee at 90 degrees</source>
      <translation>sentado, cadera y rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Acute injury of knee, thigh or calf; ligament injury of the knee (MCL, ACL).</source>
      <translation>Lesión aguda de rodilla, muslo o pantorrilla; lesión ligamentosa de la rodilla (LLI, LCA).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Cuff on the front of the shin just above the ankle; strap level to an anchor behind, at a right angle to the shin.</source>
      <translation>Manguito en la cara anterior de la espinilla justo por encima del tobillo; correa horizontal hasta un anclaje detrás, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Early after an ACL graft: knee extension against resistance only with clearance.</source>
      <translation>Poco después de una plastia de LCA: extensión de rodilla contra resistencia solo con autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>In line with the strap, cuff on the front of the shin just above the ankle.</source>
      <translation>En línea con la correa, manguito en la cara anterior de la espinilla justo por encima del tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Knee extension strength</source>
      <translation>Fuerza de extensión de rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Measure the lever arm: knee joint line to the middle of the cuff.</source>
      <translation>Medir el brazo de palanca: de la interlínea de la rodilla al centro del manguito.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Push the shin forward against the strap; do not lean back.</source>
      <translation>Empujar la espinilla hacia delante contra la correa; no inclinarse hacia atrás.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>Recent knee or hip surgery, or a ligament graft, without clearance.</source>
      <translation>Cirugía reciente de rodilla o cadera, o plastia ligamentosa, sin autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee</source>
      <translation>rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_extension_strength.toml" />
      <source>knee extension</source>
      <translation>extensión de rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Cuff behind the shin just above the ankle; strap level to an anchor in front, at a right angle to the shin.</source>
      <translation>Manguito en la cara posterior justo por encima del tobillo; correa horizontal hasta un anclaje delante, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Fresh hamstring strain.</source>
      <translation>Distensión reciente de isquiotibiales.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>In line with the strap, cuff behind the shin just above the ankle.</source>
      <translation>En línea con la correa, manguito en la cara posterior justo por encima del tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Knee flexion strength</source>
      <translation>Fuerza de flexión de rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>Pull the heel back under the table against the strap; do not lean forward.</source>
      <translation>Tirar del talón hacia atrás bajo la camilla contra la correa; no inclinarse hacia delante.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/knee_flexion_strength.toml" />
      <source>knee flexion</source>
      <translation>flexión de rodilla</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Hip replacement: no crossing of the middle.</source>
      <translation>Prótesis de cadera: no cruzar la línea media.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Leg passes</source>
      <translation>Cruces de pierna</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Let the knee open outward, then pass it slowly across to the other side and back.</source>
      <translation>Dejar que la rodilla se abra hacia fuera, pasarla despacio al otro lado y volver.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lie on the back, arms out to the sides, the other leg straight.</source>
      <translation>Tumbarse boca arriba, brazos en cruz, la otra pierna estirada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Lift the tested leg with the knee bent above the hip.</source>
      <translation>Elevar la pierna evaluada con la rodilla flexionada sobre la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>Slowly through the middle.</source>
      <translation>Despacio por el centro.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>leg crosses the body and opens again</source>
      <translation>la pierna cruza el cuerpo y vuelve a abrirse</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_passes.toml" />
      <source>supine, arms out, the other leg straight</source>
      <translation>decúbito supino, brazos en cruz, la otra pierna estirada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Fresh muscle strain of thigh or groin.</source>
      <translation>Distensión muscular reciente de muslo o ingle.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Leg swings</source>
      <translation>Balanceos de pierna</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Stand on the other leg, side-on to a firm support, a hand on it.</source>
      <translation>Ponerse de pie sobre la otra pierna, de lado junto a un apoyo firme, con una mano en él.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Swing the straight leg forward and back, loose from the hip, a little further each time.</source>
      <translation>Balancear la pierna estirada adelante y atrás, suelta desde la cadera, un poco más cada vez.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk and hips quiet, then go on.</source>
      <translation>Tronco y cadera quietos y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>Trunk stays quiet; the leg swings.</source>
      <translation>El tronco quieto; la pierna se balancea.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/leg_swings.toml" />
      <source>flexion and extension swing</source>
      <translation>balanceo en flexión y extensión</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Begin at walking pace.</source>
      <translation>Empezar a ritmo de paseo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Low hips, chest over the foot.</source>
      <translation>Cadera baja, pecho sobre el pie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Pivot drill</source>
      <translation>Ejercicio de pivote</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Step in, plant the tested foot, turn over it and push off the other way; walk back and keep still.</source>
      <translation>Entrar, apoyar el pie evaluado, girar sobre él y salir hacia el otro lado; volver andando y quedarse quieto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>Three steps to a cone; the way out lies to the other side.</source>
      <translation>Tres pasos hasta un cono; la salida queda al otro lado.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>plant and pivot</source>
      <translation>apoyo y pivote</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/pivot_drill.toml" />
      <source>running in, planting the tested foot, turning</source>
      <translation>entrar corriendo, apoyar el pie evaluado y girar</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Back of the wrist of the tapping hand, like a watch.</source>
      <translation>Dorso de la muñeca de la mano que toca, como un reloj.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Feet wider makes it easier.</source>
      <translation>Con los pies más separados es más fácil.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips quiet, then go on.</source>
      <translation>Cadera quieta y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Hips up and quiet, then go on.</source>
      <translation>Cadera arriba y quieta y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Lift the hand, tap the hip on the same side clearly, set the hand down softly; ten taps, then the other hand.</source>
      <translation>Levantar la mano, tocar claramente la cadera del mismo lado y apoyarla con suavidad; diez toques y cambiar de mano.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pain in wrist or shoulder under load.</source>
      <translation>Dolor de muñeca u hombro bajo carga.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Pelvic rotation</source>
      <translation>Rotación de la pelvis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank on the hands, feet a little wider than the hips.</source>
      <translation>Plancha sobre las manos, pies algo más separados que la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Plank with hip taps</source>
      <translation>Plancha con toques de cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>The pelvis does not turn.</source>
      <translation>La pelvis no gira.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>Wrist sensor on the hand that taps; pelvis sensor on the sacrum.</source>
      <translation>Sensor de muñeca en la mano que toca; sensor de pelvis sobre el sacro.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>anti-rotation</source>
      <translation>antirrotación</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/plank_hip_taps.toml" />
      <source>plank on the hands, one hand taps the hip</source>
      <translation>plancha sobre las manos, una mano toca la cadera</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>A hand on the pelvis feels when it lifts.</source>
      <translation>Una mano sobre la pelvis nota cuándo se levanta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Go only as far as is comfortable, wait a moment at the end, and come back.</source>
      <translation>Llegar solo hasta donde resulte cómodo, esperar un momento al final y volver.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Hold the knee still with a hand or a rolled towel: a loose knee adds its own rotation.</source>
      <translation>Sujetar la rodilla con una mano o una toalla enrollada: una rodilla suelta añade su propia rotación.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Let the foot sink inward across the other leg as far as it goes by itself.</source>
      <translation>Dejar caer el pie hacia dentro, por encima de la otra pierna, hasta donde llegue por sí solo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Lie face down, hips straight and together, tested knee at 90 degrees, the other leg flat.</source>
      <translation>Tumbarse boca abajo, cadera estirada y piernas juntas, rodilla evaluada a 90 grados, la otra pierna apoyada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip ER, active range</source>
      <translation>RE de cadera en prono, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Prone hip external rotation, active range</source>
      <translation>Rotación externa de cadera en prono, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Recent hip surgery or hip replacement without clearance.</source>
      <translation>Cirugía o prótesis de cadera reciente sin autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Sharp pain in hip or groin during rotation.</source>
      <translation>Dolor agudo en la cadera o la ingle durante la rotación.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>Slowly, and never force the end.</source>
      <translation>Despacio, sin forzar nunca el final.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>external rotation</source>
      <translation>rotación externa</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_rom.toml" />
      <source>prone, hip straight, knee at 90 degrees</source>
      <translation>decúbito prono, cadera estirada, rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Acute injury of hip, groin or knee; ligament injury of the knee (MCL, ACL).</source>
      <translation>Lesión aguda de cadera, ingle o rodilla; lesión ligamentosa de la rodilla (LLI, LCA).</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Cuff just above the inner ankle bone; strap level to an anchor at the outer side, at a right angle to the shin.</source>
      <translation>Manguito justo por encima del maléolo interno; correa horizontal hasta un anclaje en el lado externo, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Let go the moment the pelvis lifts.</source>
      <translation>Suelta en cuanto la pelvis se levante.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Measure the lever arm: inner knee joint line to the middle of the cuff.</source>
      <translation>Medir el brazo de palanca: de la interlínea interna de la rodilla al centro del manguito.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip ER strength</source>
      <translation>Fuerza de RE de cadera en prono</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Prone hip external rotation strength</source>
      <translation>Fuerza de rotación externa de cadera en prono</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Pull the foot inward across the other leg; both hip bones stay on the table.</source>
      <translation>Tirar del pie hacia dentro por encima de la otra pierna; los dos huesos de la cadera siguen en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_er_strength.toml" />
      <source>Start with the shin about 5 degrees turned outward (hip in slight internal rotation), strap taut.</source>
      <translation>Empezar con la espinilla girada unos 5 grados hacia fuera (cadera en ligera rotación interna), correa tensa.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Let the foot sink outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Dejar caer el pie hacia fuera, alejándolo de la otra pierna, hasta donde llegue por sí solo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip IR, active range</source>
      <translation>RI de cadera en prono, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_rom.toml" />
      <source>Prone hip internal rotation, active range</source>
      <translation>Rotación interna de cadera en prono, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone; strap level to an anchor at the inner side, at a right angle to the shin.</source>
      <translation>Manguito justo por encima del maléolo externo; correa horizontal hasta un anclaje en el lado interno, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip IR strength</source>
      <translation>Fuerza de RI de cadera en prono</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Prone hip internal rotation strength</source>
      <translation>Fuerza de rotación interna de cadera en prono</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Push the foot outward, away from the other leg; both hip bones stay on the table.</source>
      <translation>Empujar el pie hacia fuera, alejándolo de la otra pierna; los dos huesos de la cadera siguen en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/prone_hip_ir_strength.toml" />
      <source>Start with the shin upright or turned outward by about 5 degrees, strap taut.</source>
      <translation>Empezar con la espinilla vertical o girada unos 5 grados hacia fuera, correa tensa.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Front of the shin of the top leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Cara anterior de la espinilla de la pierna de arriba, una mano por debajo de la rodilla, con la flecha hacia la rodilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Hip replacement with limits on rotation.</source>
      <translation>Prótesis de cadera con límites de rotación.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Knees stay together; lift the top foot in two seconds, lower it in two.</source>
      <translation>Las rodillas siguen juntas; elevar el pie de arriba en dos segundos y bajarlo en dos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Lie on the other side, hips at 45 degrees, knees at 90, knees together on a pillow.</source>
      <translation>Tumbarse sobre el otro lado, cadera a 45 grados, rodillas a 90, rodillas juntas sobre una almohada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Loop the mini band round both ankles; begin without it.</source>
      <translation>Pasar la minibanda alrededor de los dos tobillos; empezar sin ella.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Only the foot moves.</source>
      <translation>Solo se mueve el pie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Reverse clam</source>
      <translation>Almeja inversa</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>Stack your hips, then go on.</source>
      <translation>Pon una cadera sobre la otra y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/reverse_clam.toml" />
      <source>side-lying on the other side, hips at 45 and knees at 90 degrees, knees together</source>
      <translation>decúbito lateral sobre el otro lado, cadera a 45 y rodillas a 90 grados, rodillas juntas</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Begin without weight; note the weight when there is one.</source>
      <translation>Empezar sin peso; anotar el peso cuando lo haya.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Chest over your hips.</source>
      <translation>Pecho sobre la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Front knee over the foot; chest turns with the hips.</source>
      <translation>Rodilla delantera sobre el pie; el pecho gira con la cadera.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Open the hip, step round into a lunge in two seconds, and push back in two.</source>
      <translation>Abrir la cadera, girar con un paso hasta la zancada en dos segundos y volver empujando en dos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Rotary lunge</source>
      <translation>Zancada con rotación</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>Stand tall, feet together; mark the place to step to, behind and to the side.</source>
      <translation>Ponerse de pie, erguido, pies juntos; marcar el lugar del paso, detrás y al lado.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>lunge with rotation</source>
      <translation>zancada con rotación</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/rotary_lunge.toml" />
      <source>standing, stepping outward into a lunge</source>
      <translation>de pie, paso hacia fuera hasta la zancada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Cuff just above the inner ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manguito justo por encima del maléolo interno; correa horizontal y tensa, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Seated hip external rotation</source>
      <translation>Rotación externa de cadera sentado</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit heavy on both sides.</source>
      <translation>Siéntate con el mismo peso en ambos lados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor.</source>
      <translation>Sentarse erguido en el borde de una camilla firme, cadera y rodilla a 90 grados, pies en el aire.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er.toml" />
      <source>Turn the foot inward toward the other leg; the knee stays where it is.</source>
      <translation>Girar el pie hacia dentro, hacia la otra pierna; la rodilla no se mueve del sitio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip ER, all-out series</source>
      <translation>RE de cadera sentado, serie a tope</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Seated hip external rotation, all-out series</source>
      <translation>Rotación externa de cadera sentado, serie a tope</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_all_out.toml" />
      <source>Twenty-four pulls of seven seconds, each as hard as you can, three seconds of rest; never save strength.</source>
      <translation>Veinticuatro tirones de siete segundos, cada uno con toda la fuerza posible, tres segundos de descanso; sin reservar fuerza nunca.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip ER, strength endurance</source>
      <translation>RE de cadera sentado, resistencia de fuerza</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Seated hip external rotation, strength endurance</source>
      <translation>Rotación externa de cadera sentado, resistencia de fuerza</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_endurance.toml" />
      <source>Ten pulls of five seconds, each as hard as you can, ten seconds of rest between them.</source>
      <translation>Diez tirones de cinco segundos, cada uno con toda la fuerza posible, con diez segundos de descanso entre ellos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Let go fully and keep still; then pull as fast and as hard as you can, and hold for two seconds.</source>
      <translation>Soltar del todo y quedarse quieto; después tirar lo más rápido y fuerte posible y mantener dos segundos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip ER, fast and hard</source>
      <translation>RE de cadera sentado, rápido y fuerte</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_fast.toml" />
      <source>Seated hip external rotation, fast and hard</source>
      <translation>Rotación externa de cadera sentado, rápido y fuerte</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>A rolled towel under the thigh keeps it level.</source>
      <translation>Una toalla enrollada bajo el muslo lo mantiene horizontal.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip ER, active range</source>
      <translation>RE de cadera sentado, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Seated hip external rotation, active range</source>
      <translation>Rotación externa de cadera sentado, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor, hands beside you.</source>
      <translation>Sentarse erguido en el borde de una camilla firme, cadera y rodilla a 90 grados, pies en el aire, manos a los lados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_er_rom.toml" />
      <source>Turn the foot inward toward the other leg as far as it goes by itself.</source>
      <translation>Girar el pie hacia dentro, hacia la otra pierna, hasta donde llegue por sí solo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Cuff just above the outer ankle bone; strap level and pulled taut, at a right angle to the shin.</source>
      <translation>Manguito justo por encima del maléolo externo; correa horizontal y tensa, perpendicular a la espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip IR</source>
      <translation>RI de cadera sentado</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Seated hip internal rotation</source>
      <translation>Rotación interna de cadera sentado</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir.toml" />
      <source>Turn the foot outward, away from the other leg; the knee stays where it is.</source>
      <translation>Girar el pie hacia fuera, alejándolo de la otra pierna; la rodilla no se mueve del sitio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip IR, active range</source>
      <translation>RI de cadera sentado, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Seated hip internal rotation, active range</source>
      <translation>Rotación interna de cadera sentado, arco activo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/seated_hip_ir_rom.toml" />
      <source>Turn the foot outward, away from the other leg, as far as it goes by itself.</source>
      <translation>Girar el pie hacia fuera, alejándolo de la otra pierna, hasta donde llegue por sí solo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Back of the wrist, like a watch.</source>
      <translation>Dorso de la muñeca, como un reloj.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Band at elbow height; sensor on the back of the wrist.</source>
      <translation>Banda a la altura del codo; sensor en el dorso de la muñeca.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Elbow stays at your side.</source>
      <translation>El codo sigue pegado al costado.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Sharp pain in the shoulder.</source>
      <translation>Dolor agudo en el hombro.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder ER with a band</source>
      <translation>RE de hombro con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Shoulder external rotation with a band</source>
      <translation>Rotación externa de hombro con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Stand side-on to the anchor, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Ponerse de pie de lado al anclaje, toalla entre codo y costillas, codo a 90 grados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>Turn the forearm out against the band, come back slowly, twenty times.</source>
      <translation>Girar el antebrazo hacia fuera contra la banda y volver despacio, veinte veces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>shoulder</source>
      <translation>hombro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er.toml" />
      <source>standing, elbow at the side and bent to 90 degrees</source>
      <translation>de pie, codo pegado al costado y flexionado a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Acute injury of shoulder or elbow.</source>
      <translation>Lesión aguda de hombro o codo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the other side, at a right angle to the forearm.</source>
      <translation>Manguito en la muñeca; correa horizontal hasta un anclaje a la altura del codo en el otro lado, perpendicular al antebrazo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Elbow on the towel, trunk quiet.</source>
      <translation>Codo sobre la toalla, tronco quieto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>In line with the strap, cuff on the wrist.</source>
      <translation>En línea con la correa, manguito en la muñeca.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Measure the lever arm: point of the elbow to the middle of the cuff.</source>
      <translation>Medir el brazo de palanca: de la punta del codo al centro del manguito.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Recent shoulder surgery or dislocation without clearance.</source>
      <translation>Cirugía o luxación reciente de hombro sin autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder ER strength</source>
      <translation>Fuerza de RE de hombro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Shoulder external rotation strength</source>
      <translation>Fuerza de rotación externa de hombro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall on a chair, towel between elbow and ribs, elbow at 90 degrees, forearm pointing ahead.</source>
      <translation>Sentarse erguido en una silla, toalla entre codo y costillas, codo a 90 grados, antebrazo hacia delante.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Sit tall, trunk quiet, then pull again.</source>
      <translation>Siéntate erguido, tronco quieto, y tira otra vez.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>Turn the forearm outward against the strap; the elbow stays on the towel.</source>
      <translation>Girar el antebrazo hacia fuera contra la correa; el codo sigue sobre la toalla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_er_strength.toml" />
      <source>seated, elbow at the side and bent to 90 degrees</source>
      <translation>sentado, codo pegado al costado y flexionado a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>In line with the band.</source>
      <translation>En línea con la banda.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder IR with a band</source>
      <translation>RI de hombro con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Shoulder internal rotation with a band</source>
      <translation>Rotación interna de hombro con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Stand side-on to the anchor, tested arm next to it, towel between elbow and ribs, elbow at 90 degrees.</source>
      <translation>Ponerse de pie de lado al anclaje, el brazo evaluado junto a él, toalla entre codo y costillas, codo a 90 grados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir.toml" />
      <source>Turn the forearm in across the belly against the band, come back slowly, twenty times.</source>
      <translation>Girar el antebrazo hacia dentro por delante del abdomen contra la banda y volver despacio, veinte veces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Cuff on the wrist; strap level to an anchor at elbow height on the same side, at a right angle to the forearm.</source>
      <translation>Manguito en la muñeca; correa horizontal hasta un anclaje a la altura del codo en el mismo lado, perpendicular al antebrazo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder IR strength</source>
      <translation>Fuerza de RI de hombro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Shoulder internal rotation strength</source>
      <translation>Fuerza de rotación interna de hombro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/shoulder_ir_strength.toml" />
      <source>Turn the forearm inward across the belly against the strap; the elbow stays on the towel.</source>
      <translation>Girar el antebrazo hacia dentro por delante del abdomen contra la correa; el codo sigue sobre la toalla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Band from the ankle to a low anchor behind, with the cell in line.</source>
      <translation>Banda del tobillo a un anclaje bajo detrás, con la célula de carga en línea.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Front of the shin of the bottom leg, a hand below the knee, arrow toward the knee.</source>
      <translation>Cara anterior de la espinilla de la pierna de abajo, una mano por debajo de la rodilla, con la flecha hacia la rodilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>In line with the band, between anchor and ankle cuff.</source>
      <translation>En línea con la banda, entre el anclaje y el manguito del tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lie on the tested side, head supported, bottom hip straight and knee at 90 degrees.</source>
      <translation>Tumbarse sobre el lado evaluado, cabeza apoyada, cadera de abajo estirada y rodilla a 90 grados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lift the foot in one second, lower it in three, rest one, and again.</source>
      <translation>Elevar el pie en un segundo, bajarlo en tres, descansar uno y repetir.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Lower slowly: three, two, one.</source>
      <translation>Baja despacio: tres, dos, uno.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Only the foot moves: hips stacked, belly firm.</source>
      <translation>Solo se mueve el pie: una cadera sobre la otra, abdomen firme.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>Side-lying hip external rotation</source>
      <translation>Rotación externa de cadera en decúbito lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>The thigh rests on the table; the foot of the bottom leg does the work.</source>
      <translation>El muslo descansa en la camilla; trabaja el pie de la pierna de abajo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er.toml" />
      <source>side-lying on the tested side, hip straight, knee at 90 degrees</source>
      <translation>decúbito lateral sobre el lado evaluado, cadera estirada, rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lie on the tested side, head supported; bottom hip straight, bottom knee at 90 degrees; the top leg rests in front on a pillow.</source>
      <translation>Tumbarse sobre el lado evaluado, cabeza apoyada; cadera de abajo estirada, rodilla de abajo a 90 grados; la pierna de arriba descansa delante sobre una almohada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Lift the bottom foot toward the ceiling against the strap; hips stay stacked.</source>
      <translation>Elevar el pie de abajo hacia el techo contra la correa; una cadera sigue sobre la otra.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip ER strength</source>
      <translation>Fuerza de RE de cadera en lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Side-lying hip external rotation strength</source>
      <translation>Fuerza de rotación externa de cadera en decúbito lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>Strap straight down to a low anchor, at a right angle to the shin, shin level and strap taut.</source>
      <translation>Correa vertical hasta un anclaje bajo, perpendicular a la espinilla, espinilla horizontal y correa tensa.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The bottom thigh lies on the table. Cuff just above the inner ankle bone of the bottom leg.</source>
      <translation>El muslo de abajo se apoya en la camilla. Manguito justo por encima del maléolo interno de la pierna de abajo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_er_strength.toml" />
      <source>The weight of shin and foot is largest here: take the relaxed reading at the test angle before the first trial.</source>
      <translation>El peso de la pierna y el pie es máximo aquí: tomar la lectura en relajación en el ángulo de prueba antes del primer intento.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Cuff just above the outer ankle bone of the top leg.</source>
      <translation>Manguito justo por encima del maléolo externo de la pierna de arriba.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lie on the other side, head supported; top hip straight and top knee at 90 degrees, thigh level on a firm pillow between the knees.</source>
      <translation>Tumbarse sobre el otro lado, cabeza apoyada; cadera de arriba estirada y rodilla de arriba a 90 grados, muslo horizontal sobre una almohada firme entre las rodillas.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Lift the top foot toward the ceiling against the strap; the knee stays on the pillow, hips stay stacked.</source>
      <translation>Elevar el pie de arriba hacia el techo contra la correa; la rodilla sigue sobre la almohada y una cadera sobre la otra.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip IR strength</source>
      <translation>Fuerza de RI de cadera en lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>Side-lying hip internal rotation strength</source>
      <translation>Fuerza de rotación interna de cadera en decúbito lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_lying_hip_ir_strength.toml" />
      <source>side-lying on the other side, hip straight, knee at 90 degrees</source>
      <translation>decúbito lateral sobre el otro lado, cadera estirada, rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Easier: knees bent, on the lower knee.</source>
      <translation>Más fácil: rodillas flexionadas, sobre la rodilla de abajo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips in line with shoulders and feet; hold, and breathe.</source>
      <translation>Cadera en línea con hombros y pies; mantén y respira.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Hips up and stacked, then go on.</source>
      <translation>Cadera arriba y alineada y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Lie on the tested side, elbow under the shoulder, legs straight; lift the hips once for the still pose.</source>
      <translation>Tumbarse sobre el lado evaluado, codo bajo el hombro, piernas estiradas; elevar la cadera una vez para la pose quieta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Pain in the shoulder under load.</source>
      <translation>Dolor de hombro bajo carga.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>Side plank</source>
      <translation>Plancha lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>anti-lateral-flexion</source>
      <translation>antiflexión lateral</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/side_plank.toml" />
      <source>side plank on the tested side, on the forearm</source>
      <translation>plancha lateral sobre el lado evaluado, sobre el antebrazo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Bend the knee in two seconds as deep as you control, stand up in two; five times.</source>
      <translation>Flexionar la rodilla en dos segundos hasta donde se controle y subir en dos; cinco veces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Both hips forward, then go on.</source>
      <translation>Los dos lados de la cadera al frente y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Cannot stand safely on one leg.</source>
      <translation>No puede estar con seguridad sobre una pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Not cleared for single-leg loading after injury or surgery.</source>
      <translation>Sin autorización para carga monopodal tras lesión o cirugía.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Single-leg squat, free leg behind</source>
      <translation>Sentadilla a una pierna, pierna libre detrás</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is behind, knee bent to 90 degrees.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, brazos cruzados; la pierna libre detrás, rodilla flexionada a 90 grados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>Still pose on both feet, knees straight, facing ahead.</source>
      <translation>Pose quieta sobre los dos pies, rodillas estiradas, mirando al frente.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>single-leg squat</source>
      <translation>sentadilla a una pierna</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_back.toml" />
      <source>standing on the tested leg, free leg behind</source>
      <translation>de pie sobre la pierna evaluada, pierna libre detrás</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Single-leg squat, free leg in front</source>
      <translation>Sentadilla a una pierna, pierna libre delante</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is held straight in front, heel just off the floor.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, brazos cruzados; la pierna libre estirada delante, talón apenas separado del suelo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_front.toml" />
      <source>standing on the tested leg, free leg in front</source>
      <translation>de pie sobre la pierna evaluada, pierna libre delante</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Single-leg squat, free leg in the middle</source>
      <translation>Sentadilla a una pierna, pierna libre en el centro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>Stand on the tested leg, arms crossed; the free leg is beside the standing leg, knee straight.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, brazos cruzados; la pierna libre junto a la de apoyo, rodilla estirada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/single_leg_squat_middle.toml" />
      <source>standing on the tested leg, free leg in the middle</source>
      <translation>de pie sobre la pierna evaluada, pierna libre en el centro</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>A sprint of a few seconds that ends at the station; take the still pose before the sprint.</source>
      <translation>Un esprint de pocos segundos que acaba en la estación; tomar la pose quieta antes del esprint.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Heart or blood-pressure limits on hard effort.</source>
      <translation>Límites cardíacos o de tensión arterial para el esfuerzo intenso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Not cleared for sprinting.</source>
      <translation>Sin autorización para esprintar.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Rotation after a sprint</source>
      <translation>Rotación tras un esprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Same quality, tired or not.</source>
      <translation>La misma calidad, con o sin cansancio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>Sprint, walk in, stand on the tested leg: turn the body over the stance foot and back, six times, as clean as before the sprint.</source>
      <translation>Esprintar, entrar andando, ponerse sobre la pierna evaluada: girar el cuerpo sobre el pie de apoyo y volver, seis veces, tan limpio como antes del esprint.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>The count starts when the athlete is back.</source>
      <translation>La cuenta empieza cuando vuelve el atleta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>hip rotation under fatigue after a sprint</source>
      <translation>rotación de cadera con fatiga tras un esprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/sprint_rotation.toml" />
      <source>standing on the tested leg right after a sprint</source>
      <translation>de pie sobre la pierna evaluada justo después de un esprint</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Clear floor; a turn disc makes it harder.</source>
      <translation>Suelo despejado; un disco de giro lo hace más difícil.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee over the foot all the way.</source>
      <translation>Rodilla sobre el pie todo el tiempo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Knee, hip and foot turn as one.</source>
      <translation>Rodilla, cadera y pie giran a la vez.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stance-foot pivot</source>
      <translation>Pivote sobre el pie de apoyo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Stand on the tested leg, knee soft, heel light; the other foot just touches the floor.</source>
      <translation>Ponerse de pie sobre la pierna evaluada, rodilla suelta, talón ligero; el otro pie apenas toca el suelo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>Turn hips and foot together outward on the ball of the foot, stop, and turn back.</source>
      <translation>Girar cadera y pie juntos hacia fuera sobre el antepié, parar y girar de vuelta.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>pivot of the body over the stance foot</source>
      <translation>pivote del cuerpo sobre el pie de apoyo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/stance_foot_pivot.toml" />
      <source>standing on the tested leg</source>
      <translation>de pie sobre la pierna evaluada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down maker, colour, rest length and stretch of the band.</source>
      <translation>Una célula de carga en línea da newtons; sin ella, anotar fabricante, color, longitud en reposo y estiramiento de la banda.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Band from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Banda del tobillo a un anclaje a la altura del tobillo de la pierna flexionada, en el lado externo; anotar altura, lado y distancia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Draw the foot inward behind the other leg in one second, let it back in three, rest one.</source>
      <translation>Llevar el pie hacia dentro por detrás de la otra pierna en un segundo, dejarlo volver en tres, descansar uno.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Hips face ahead and stay level; the knee points down.</source>
      <translation>La cadera mira al frente y sigue nivelada; la rodilla apunta abajo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Ligament injury of the knee (MCL, ACL): attach above the knee or leave it out.</source>
      <translation>Lesión ligamentosa de la rodilla (LLI, LCA): fijar por encima de la rodilla o no hacerlo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Slowly back: three, two, one.</source>
      <translation>Vuelve despacio: tres, dos, uno.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Stand on the other leg, a hand on a firm support, thigh upright, tested knee bent so that the shin is level behind you.</source>
      <translation>Ponerse de pie sobre la otra pierna, una mano en un apoyo firme, muslo vertical, rodilla evaluada flexionada con la espinilla horizontal detrás.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip ER</source>
      <translation>RE de cadera de pie con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>Standing band hip external rotation</source>
      <translation>Rotación externa de cadera de pie con banda</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_band_hip_er.toml" />
      <source>standing on the other leg, tested knee bent to 90 degrees</source>
      <translation>de pie sobre la otra pierna, rodilla evaluada flexionada a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>A cell in line gives newtons; without it write down the weight of the stack.</source>
      <translation>Una célula de carga en línea da newtons; sin ella, anotar el peso de la pila.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Cable from the ankle to an anchor at ankle height of the bent leg, on the outer side; write down height, side and distance.</source>
      <translation>Polea del tobillo a un anclaje a la altura del tobillo de la pierna flexionada, en el lado externo; anotar altura, lado y distancia.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>In line with the cable, between anchor and ankle cuff.</source>
      <translation>En línea con el cable de la polea, entre el anclaje y el manguito del tobillo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip ER</source>
      <translation>RE de cadera de pie con polea</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_cable_hip_er.toml" />
      <source>Standing cable hip external rotation</source>
      <translation>Rotación externa de cadera de pie con polea</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>All within 20 seconds; the hips face ahead.</source>
      <translation>Todo en menos de 20 segundos; la cadera mira al frente.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Finish where you began and keep still.</source>
      <translation>Termina donde empezaste y quédate quieto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips face ahead; only the leg turns.</source>
      <translation>La cadera mira al frente; solo gira la pierna.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Hips level and ahead, then again.</source>
      <translation>Cadera nivelada y al frente, y otra vez.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Sensor on the shin; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Sensor en la espinilla; no se acepta solo un sensor en el muslo, la piel gira sobre el hueso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Stand on the other leg, a hand on a firm support, hips level.</source>
      <translation>Ponerse de pie sobre la otra pierna, una mano en un apoyo firme, cadera nivelada.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Standing hip rotation check</source>
      <translation>Control de rotación de cadera de pie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Tested knee straight, foot just clear of the floor, toes pointing ahead.</source>
      <translation>Rodilla evaluada estirada, pie apenas separado del suelo, dedos hacia delante.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>Turn the whole leg out, then in one go in, and back to the start; then keep still.</source>
      <translation>Girar toda la pierna hacia fuera, luego de una vez hacia dentro y volver al inicio; después quedarse quieto.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>rotation arc</source>
      <translation>arco de rotación</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation.toml" />
      <source>standing on the other leg, tested knee straight, foot just clear of the floor</source>
      <translation>de pie sobre la otra pierna, rodilla evaluada estirada, pie apenas separado del suelo</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Sensor on the instep; a thigh sensor alone is not accepted, the skin turns over the bone.</source>
      <translation>Sensor en el empeine; no se acepta solo un sensor en el muslo, la piel gira sobre el hueso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/standing_hip_rotation_foot.toml" />
      <source>Standing hip rotation check, foot sensor</source>
      <translation>Control de rotación de cadera de pie, sensor en el pie</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Let the free hip come level, then go on.</source>
      <translation>Nivela el lado libre de la cadera y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Lower the other heel to the floor in two seconds, just touch, and come up in two; five times.</source>
      <translation>Bajar el otro talón al suelo en dos segundos, solo tocar, y subir en dos; cinco veces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Stand on the tested leg on a step, hands on the hips, the other foot free in front; note the height of the step.</source>
      <translation>Ponerse de pie sobre la pierna evaluada en un escalón, manos en la cadera, el otro pie libre delante; anotar la altura del escalón.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Step-down</source>
      <translation>Bajada de escalón</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>Still pose on both feet on the step, facing ahead.</source>
      <translation>Pose quieta con los dos pies en el escalón, mirando al frente.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>standing on the tested leg on a step</source>
      <translation>de pie sobre la pierna evaluada en un escalón</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/step_down.toml" />
      <source>step-down</source>
      <translation>bajada de escalón</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Draw the foot inward with the strap, slowly, until you feel a gentle stretch; rest there, and let it back.</source>
      <translation>Llevar el pie hacia dentro con la correa, despacio, hasta notar un estiramiento suave; descansar ahí y dejarlo volver.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Gently: the strap helps, it does not pull you further.</source>
      <translation>Con suavidad: la correa ayuda, no te lleva más lejos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Hip replacement, recent hip surgery or arthroscopy without clearance.</source>
      <translation>Prótesis, cirugía reciente o artroscopia de cadera sin autorización.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Ligament injury of the knee: hold the strap above the ankle, or leave the exercise out.</source>
      <translation>Lesión ligamentosa de la rodilla: sujetar la correa por encima del tobillo o no hacer el ejercicio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Loop the strap round the foot and hold its end with the other hand, in front of the other shin.</source>
      <translation>Pasar la correa alrededor del pie y sujetar su extremo con la otra mano, por delante de la otra espinilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Sit tall on the edge of a firm table, hip and knee at 90 degrees.</source>
      <translation>Sentarse erguido en el borde de una camilla firme, cadera y rodilla a 90 grados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip ER</source>
      <translation>RE de cadera asistida con correa</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>Strap-assisted hip external rotation</source>
      <translation>Rotación externa de cadera asistida con correa</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/strap_assisted_hip_er.toml" />
      <source>The hips stay level; the strap only helps, it never forces.</source>
      <translation>La cadera sigue nivelada; la correa solo ayuda, nunca fuerza.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>A weight in the hand of the tested side; note the weight.</source>
      <translation>Un peso en la mano del lado evaluado; anotar el peso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Do not lean away from the weight.</source>
      <translation>No te inclines al lado contrario del peso.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>Suitcase carry</source>
      <translation>Paseo con maleta</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/suitcase_carry.toml" />
      <source>anti-lateral-flexion, weight on the tested side</source>
      <translation>antiflexión lateral, peso en el lado evaluado</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>From the hip, not from the foot.</source>
      <translation>Desde la cadera, no desde el pie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Hips heavy on the mat, then go on.</source>
      <translation>Deja pesar la cadera en la colchoneta y sigue.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Lie on the back, legs straight and a hand's width apart, arms beside you.</source>
      <translation>Tumbarse boca arriba, piernas estiradas y separadas un palmo, brazos a los lados.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Roll the whole leg outward from the hip, slowly, rest, and roll it back to the middle.</source>
      <translation>Rodar toda la pierna hacia fuera desde la cadera, despacio, descansar y volver al centro.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip ER</source>
      <translation>RE de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Supine hip external rotation</source>
      <translation>Rotación externa de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>Toes of the tested foot point to the ceiling at the start.</source>
      <translation>Los dedos del pie evaluado apuntan al techo al inicio.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er.toml" />
      <source>supine, knee straight</source>
      <translation>decúbito supino, rodilla estirada</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Lie on the back, tested shin hanging over the end of the table, knee at 90 degrees; the other foot on the table.</source>
      <translation>Tumbarse boca arriba, pierna evaluada colgando del borde de la camilla, rodilla a 90 grados; el otro pie en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip ER strength</source>
      <translation>Fuerza de RE de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Supine hip external rotation strength</source>
      <translation>Fuerza de rotación externa de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Thigh flat on the table, hip straight; a folded towel under the knee.</source>
      <translation>Muslo apoyado en la camilla, cadera estirada; una toalla doblada bajo la rodilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>Turn the foot inward toward the other leg; the thigh stays on the table.</source>
      <translation>Girar el pie hacia dentro, hacia la otra pierna; el muslo sigue en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_er_strength.toml" />
      <source>supine, shank over the table's end, hip straight, knee at 90 degrees</source>
      <translation>decúbito supino, pierna colgando del borde de la camilla, cadera estirada, rodilla a 90 grados</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip IR strength</source>
      <translation>Fuerza de RI de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Supine hip internal rotation strength</source>
      <translation>Fuerza de rotación interna de cadera en supino</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/supine_hip_ir_strength.toml" />
      <source>Turn the foot outward, away from the other leg; the thigh stays on the table.</source>
      <translation>Girar el pie hacia fuera, alejándolo de la otra pierna; el muslo sigue en la camilla.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Do not stop in the middle; wait a moment at each end.</source>
      <translation>No te pares en el centro; espera un momento en cada extremo.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Feel both iliac crests: level, right high or left high. You are asked for it after the set.</source>
      <translation>Palpar las dos crestas ilíacas: niveladas, derecha alta o izquierda alta. Se pregunta después de la serie.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning inward (IR)</source>
      <translation>Primer dolor al girar hacia dentro (RI)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>First pain turning outward (ER)</source>
      <translation>Primer dolor al girar hacia fuera (RE)</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Iliac crests, felt with both hands</source>
      <translation>Crestas ilíacas, palpadas con ambas manos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Say at once when it first hurts: the coach notes the angle. No pain is noted as pain-free to the end.</source>
      <translation>Di enseguida cuándo duele por primera vez: el coach anota el ángulo. Sin dolor se anota como indoloro hasta el final.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>The angle on the screen at the first pain, each way, is asked for after the set; leave it empty where nothing hurt.</source>
      <translation>Después de la serie se pregunta el ángulo en pantalla al primer dolor, en cada sentido; déjelo vacío donde no duela.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>Turn the foot inward as far as it goes by itself, then in one go outward as far as it goes, and back inward: three times.</source>
      <translation>Girar el pie hacia dentro hasta donde llegue por sí solo, luego de una vez hacia fuera hasta donde llegue, y de vuelta hacia dentro: tres veces.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>left high</source>
      <translation>izquierda más alta</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>level</source>
      <translation>a la misma altura</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/three_point_check.toml" />
      <source>right high</source>
      <translation>derecha más alta</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>A straight way of about 15 metres, own shoes, the same every time.</source>
      <translation>Un recorrido recto de unos 15 metros, calzado propio, igual cada vez.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Cannot walk 20 steps without help.</source>
      <translation>No puede dar 20 pasos sin ayuda.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Nothing to say while walking: compare with the last check.</source>
      <translation>No hay que decir nada al caminar: comparar con el último control.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Sensor on the shin of the side under test; ten strides of it are twenty steps.</source>
      <translation>Sensor en la espinilla del lado evaluado; diez zancadas suyas son veinte pasos.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Stand still, then walk at your own pace until told to stop; look ahead.</source>
      <translation>Quedarse quieto de pie y después caminar al ritmo propio hasta el aviso de parar; mirar al frente.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk as always.</source>
      <translation>Camina como siempre.</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>Walk check, 20 steps</source>
      <translation>Control de marcha, 20 pasos</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>gait</source>
      <translation>marcha</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>pelvis</source>
      <translation>pelvis</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking</source>
      <translation>caminar</translation>
    </message>
    <message>
      <location filename="domain/library/protocols/walk_check.toml" />
      <source>walking, from standing still</source>
      <translation>caminar, partiendo de pie y quieto</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>a [[sensors]] table with segment = {lacking!r}</source>
      <translation>una tabla [[sensors]] con segment = {lacking!r}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is no parameter of {rule}{name}</source>
      <translation>no es un parámetro de {rule}{name}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}</source>
      <translation>es {rule!r}{rule2}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>is {rule!r}{rule2}, which is no compensation of this file</source>
      <translation>es {rule!r}{rule2}, que no es ninguna compensación de este archivo</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the protocol itself</source>
      <translation>nombra el propio protocolo</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>names the signal {signal!r}, which there is not{near}</source>
      <translation>nombra la señal {signal!r}, que no existe{near}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>needs a sensor on the {said}</source>
      <translation>necesita un sensor en: {said}</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>no parameters</source>
      <translation>ningún parámetro</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>nothing: the file has no [[compensations]]</source>
      <translation>nada: el archivo no tiene [[compensations]]</translation>
    </message>
    <message>
      <location filename="domain/library/references.py" />
      <source>other protocols</source>
      <translation>otros protocolos</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>a number above amber, {amber:g}</source>
      <translation>un número mayor que amber, {amber:g}</translation>
    </message>
    <message>
      <location filename="domain/library/rule_file.py" />
      <source>is {use!r}{use2}</source>
      <translation>es {use!r}{use2}</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>a name of its own</source>
      <translation>un nombre propio</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>and unit go not together</source>
      <translation>y unit no van juntos</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>choices, or the unit of a number</source>
      <translation>opciones, o la unidad de un número</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>gives no choice</source>
      <translation>no da ninguna opción</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>is {name!r} again</source>
      <translation>es {name!r} otra vez</translation>
    </message>
    <message>
      <location filename="domain/library/setting_file.py" />
      <source>two different words or more</source>
      <translation>dos palabras distintas o más</translation>
    </message>
    <message>
      <location filename="domain/library/shelf.py" />
      <source>is {protocol_id!r} in the file {file}</source>
      <translation>es {protocol_id!r} en el archivo {file}</translation>
    </message>
    <message>
      <location filename="domain/library/toml_file.py" />
      <source>TOML as in the files that ship</source>
      <translation>TOML como en los archivos incluidos</translation>
    </message>
    <message>
      <location filename="domain/library/versions.py" />
      <source>is {version}, under which there is other content already: an edited protocol counts up</source>
      <translation>es {version}, con la que ya existe otro contenido: un protocolo editado sube de número</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>External rotation</source>
      <translation>Rotación externa</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest external rotation of the repetition from the anatomical zero.</source>
      <translation>Máxima rotación externa de la repetición desde el cero anatómico.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Furthest internal rotation of the repetition from the anatomical zero.</source>
      <translation>Máxima rotación interna de la repetición desde el cero anatómico.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Internal rotation</source>
      <translation>Rotación interna</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Largest - smallest angle of the repetition.</source>
      <translation>Ángulo mayor - ángulo menor de la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Not measurable: this position has no anatomical zero, so only the total arc holds.</source>
      <translation>No medible: esta posición no tiene cero anatómico, así que solo vale el arco total.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Science of the station, sections 2 and 6; error of rotation: JSSM 14-354.</source>
      <translation>Ciencia de la estación, secciones 2 y 6; error de rotación: JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Tests that turn the limb both ways, with an angle that is known throughout the repetition.</source>
      <translation>Pruebas que giran el miembro en ambos sentidos, con un ángulo conocido durante toda la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>Total arc</source>
      <translation>Arco total</translation>
    </message>
    <message>
      <location filename="domain/metrics/arc.py" />
      <source>{valid} Needs an anatomical zero: alignment residual up to 3 deg.</source>
      <translation>{valid} Necesita un cero anatómico: residuo de alineación de hasta 3°.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Band or cable sets with a cell in line. A band's force is its stretch: it is never a strength.</source>
      <translation>Series con banda o polea y célula de carga en línea. La fuerza de una banda es su estiramiento: nunca es una fuerza muscular.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Clean excursion</source>
      <translation>Excursión limpia</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Dynamic sets with a joint angle and a compensation rule whose sensors were seen.</source>
      <translation>Series dinámicas con un ángulo articular y una regla de compensación cuyos sensores se vieron.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red once it was back inside for 500 ms</source>
      <translation>Dentro: P frente a rojo &lt; {inside_p:g}; después de rojo, cuando ya ha vuelto dentro durante 500 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Integral of tension x lever arm x sin(angle of pull) over the joint angle of the concentric phase.</source>
      <translation>Integral de tensión x brazo de palanca x sin(ángulo de tracción) sobre el ángulo articular de la fase concéntrica.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Largest excursion from the start of the repetition reached inside every limit.</source>
      <translation>Mayor excursión desde el inicio de la repetición alcanzada dentro de todos los límites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Maximum of the filtered, tared force in line with the band: its stretch, never a strength.</source>
      <translation>Máximo de la fuerza filtrada y tarada en línea con la banda: su estiramiento, nunca una fuerza muscular.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean over time of the filtered, tared force in line with the band over the repetition.</source>
      <translation>Media temporal de la fuerza filtrada y tarada en línea con la banda durante la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Mean tension</source>
      <translation>Tensión media</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: a gap in the tension.</source>
      <translation>No medible: un hueco en la tensión.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: no cell in line with the band.</source>
      <translation>No medible: sin célula de carga en línea con la banda.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Not measurable: the repetition was never inside every limit.</source>
      <translation>No medible: la repetición nunca estuvo dentro de todos los límites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Peak tension</source>
      <translation>Tensión pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>The angle of the pull is taken as it is set up; it turns with the limb</source>
      <translation>El ángulo de la tracción se toma como está montado; gira con el miembro</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>Work against the band</source>
      <translation>Trabajo contra la banda</translation>
    </message>
    <message>
      <location filename="domain/metrics/band.py" />
      <source>{band} Needs the angle throughout, a lever arm and the angle of the pull.</source>
      <translation>{band} Necesita el ángulo en todo momento, un brazo de palanca y el ángulo de la tracción.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>5 SD has the lowest bias at 1 kHz (Dos'Santos 2017); quiet before the pull: Maffiuletti 2016.</source>
      <translation>5 DE tiene el menor sesgo a 1 kHz (Dos'Santos 2017); calma antes de tirar: Maffiuletti 2016.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Force before the pull</source>
      <translation>Fuerza antes de tirar</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Isometric sets whose repetitions are found in the force.</source>
      <translation>Series isométricas cuyas repeticiones se encuentran en la fuerza.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Mean of the unfiltered force in the quietest 200 ms before the pull.</source>
      <translation>Media de la fuerza sin filtrar en los 200 ms más tranquilos antes de tirar.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>No filter</source>
      <translation>Sin filtro</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Not measurable: less than 200 ms of force before the pull.</source>
      <translation>No medible: menos de 200 ms de fuerza antes del tirón.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset after the start</source>
      <translation>Inicio de la fuerza tras el comienzo</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Onset of the force - start of the repetition, where its threshold is crossed.</source>
      <translation>Inicio de la fuerza - comienzo de la repetición, donde se cruza su umbral.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Pre-tension: rising, or above the slack that is allowed.</source>
      <translation>Pretensión: creciente, o por encima de la holgura permitida.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack take-up of up to 10 N (unverified) that is steady is the baseline</source>
      <translation>Una holgura recogida de hasta 10 N (sin verificar) que es estable es la línea de base</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>Slack taken up: steady, so it is the baseline.</source>
      <translation>Holgura recogida: estable, así que es la línea de base.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>The baseline was not steady.</source>
      <translation>La línea de base no era estable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/beginning.py" />
      <source>{validity} Needs a quiet baseline before the pull.</source>
      <translation>{validity} Necesita una línea de base tranquila antes de tirar.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>(Peak of the same 200 ms mean - clean force) / that peak.</source>
      <translation>(Pico de la misma media de 200 ms - fuerza limpia) / ese pico.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Best 200 ms mean of force wholly inside every limit (P against red &lt; 0.5), with no red excursion earlier unless back inside for 500 ms.</source>
      <translation>Mejor media de 200 ms de la fuerza totalmente dentro de todos los límites (P frente a rojo &lt; 0,5), sin excursión roja anterior salvo que haya vuelto dentro durante 500 ms.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Borrowed share</source>
      <translation>Parte prestada</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force</source>
      <translation>Fuerza limpia</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean force x lever arm x sin(angle of the pull to the shank).</source>
      <translation>Fuerza limpia x brazo de palanca x sin(ángulo de la tracción con la pierna).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Clean torque</source>
      <translation>Momento limpio</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Definition of the station; it describes, it does not prove substitution.</source>
      <translation>Definición de la estación; describe, no demuestra la sustitución.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Half the spread when force and angle are moved by +/- {lag_uncertainty_s:.0f} ms (lag not verified by a tap test).</source>
      <translation>La mitad de la diferencia al desplazar fuerza y ángulo +/- {lag_uncertainty_s:.0f} ms (desfase no verificado con una prueba de golpe).</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Inside: P against red &lt; {inside_p:g}; after red only once it was back inside for 500 ms</source>
      <translation>Dentro: P frente a rojo &lt; {inside_p:g}; después de rojo, solo cuando ya ha vuelto dentro durante 500 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Isometric make tests with a compensation rule whose sensors were seen throughout.</source>
      <translation>Pruebas isométricas de empuje mantenido con una regla de compensación cuyos sensores se vieron en todo momento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: a sensor that watches a compensation was missing or had a gap.</source>
      <translation>No medible: faltaba un sensor que vigila una compensación, o tenía un hueco.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no 200 ms of this repetition were inside every limit.</source>
      <translation>No medible: no hubo 200 ms de esta repetición dentro de todos los límites.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: no force, or a gap in it.</source>
      <translation>No medible: sin fuerza, o con un hueco en ella.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the force of this repetition is nowhere above zero.</source>
      <translation>No medible: la fuerza de esta repetición no supera cero en ningún punto.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Not measurable: the repetition is shorter than 200 ms.</source>
      <translation>No medible: la repetición dura menos de 200 ms.</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>Window: 200 ms</source>
      <translation>Ventana: 200 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/clean.py" />
      <source>{definition} Error: {error}</source>
      <translation>{definition} Error: {error}</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Held</source>
      <translation>Mantenido</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>No phase was seen.</source>
      <translation>No se vio ninguna fase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>None: it is a share.</source>
      <translation>Ninguno: es una proporción.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>On tempo</source>
      <translation>En tempo</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols that count seconds.</source>
      <translation>Protocolos que cuentan segundos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Protocols with a tempo, and repetitions whose phases are known.</source>
      <translation>Protocolos con tempo y repeticiones cuyas fases se conocen.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Science of the station, section 2.</source>
      <translation>Ciencia de la estación, sección 2.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Seconds of all accepted holds or carries together.</source>
      <translation>Segundos de todos los mantenimientos o transportes aceptados, sumados.</translation>
    </message>
    <message>
      <location filename="domain/metrics/counted.py" />
      <source>Share of the accepted repetitions of which every phase that was seen lies within max(20 %, 0.3 s) of the prescribed tempo.</source>
      <translation>Proporción de repeticiones aceptadas en las que cada fase vista queda dentro de max(20 %, 0,3 s) del tempo prescrito.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Always.</source>
      <translation>Siempre.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Definition of the station.</source>
      <translation>Definición de la estación.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Not known.</source>
      <translation>No se conoce.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>Of a set: 1.96 SEM of the test-retest figure that fits the test; not known for one repetition.</source>
      <translation>De una serie: 1,96 SEM del dato test-retest que corresponde a la prueba; no se conoce para una repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>band or cable</source>
      <translation>banda o polea</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>clean force</source>
      <translation>fuerza limpia</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>endurance</source>
      <translation>resistencia</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>limb load</source>
      <translation>carga del miembro</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>speed of the effort</source>
      <translation>velocidad del esfuerzo</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>steadiness</source>
      <translation>estabilidad</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>strength</source>
      <translation>fuerza</translation>
    </message>
    <message>
      <location filename="domain/metrics/definition.py" />
      <source>technique</source>
      <translation>técnica</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Best moving average of the filtered force over 1 s inside the repetition.</source>
      <translation>Mejor media móvil de la fuerza filtrada durante 1 s dentro de la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Definition of the station; of a good dynamometer CV &lt; 6 % (Curovic 2026).</source>
      <translation>Definición de la estación; de un buen dinamómetro, CV &lt; 6 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Filter: {filter_kind}, -3 dB near 10 Hz, delay removed; order and exact cut-off stand with the set</source>
      <translation>Filtro: {filter_kind}, -3 dB cerca de 10 Hz, retardo eliminado; el orden y el corte exacto constan con la serie</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Impulse</source>
      <translation>Impulso</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Integral of the filtered force above its baseline, from the onset to the end of the repetition.</source>
      <translation>Integral de la fuerza filtrada por encima de su línea de base, desde el inicio de la fuerza hasta el final de la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Isometric sets with a force sensor; never with a band or cable.</source>
      <translation>Series isométricas con sensor de fuerza; nunca con banda o polea.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the filtered, tared force inside the repetition. {filter}.</source>
      <translation>Máximo de la fuerza filtrada y tarada dentro de la repetición. {filter}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Maximum of the tared force inside the repetition, unfiltered, without marked spikes.</source>
      <translation>Máximo de la fuerza tarada dentro de la repetición, sin filtrar, sin los picos espurios marcados.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force of the repetition</source>
      <translation>Fuerza media de la repetición</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean force over 1 s</source>
      <translation>Fuerza media durante 1 s</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Mean over time of the filtered force from start to end of the repetition.</source>
      <translation>Media temporal de la fuerza filtrada desde el comienzo hasta el final de la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: a gap in the force.</source>
      <translation>No medible: un hueco en la fuerza.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no force samples in this repetition.</source>
      <translation>No medible: sin muestras de fuerza en esta repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no onset found above a steady baseline.</source>
      <translation>No medible: no se encontró un inicio de la fuerza sobre una línea de base estable.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: no second of force without a gap.</source>
      <translation>No medible: ningún segundo de fuerza sin huecos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Not measurable: shorter than {mean_window_s:g} s.</source>
      <translation>No medible: más corta que {mean_window_s:g} s.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Of a good dynamometer CV &lt; 10 % (Curovic 2026).</source>
      <translation>De un buen dinamómetro, CV &lt; 10 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Onset: quietest 200 ms of the 1 s that ends 100 ms before the crossing; mean + max(5 SD or as the protocol says, 3 quantisation steps, 2 N), held 20 ms and 2 samples; back to the last sample within 2 SD of the mean, at most 100 ms, and from there to the mean, at most 10 ms</source>
      <translation>Inicio de la fuerza: los 200 ms más tranquilos del segundo que acaba 100 ms antes del cruce; media + max(5 DE o lo que diga el protocolo, 3 pasos de cuantización, 2 N), mantenido 20 ms y 2 muestras; atrás hasta la última muestra a menos de 2 DE de la media, como máximo 100 ms, y de ahí hasta la media, como máximo 10 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Raw peak force</source>
      <translation>Fuerza pico sin filtrar</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>Window: onset to end of the repetition</source>
      <translation>Ventana: del inicio de la fuerza al final de la repetición</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Needs an onset above a baseline and no gap.</source>
      <translation>{isometric} Necesita un inicio de la fuerza sobre una línea de base y sin huecos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/force.py" />
      <source>{isometric} Not for a repetition shorter than W.</source>
      <translation>{isometric} No para una repetición más corta que W.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Cadence</source>
      <translation>Cadencia</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Not measurable: the stride has no length.</source>
      <translation>No medible: la zancada no tiene duración.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Science of the station, section 6.</source>
      <translation>Ciencia de la estación, sección 6.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>The walk check; read as change against the athlete's own earlier check only.</source>
      <translation>El control de marcha; se lee solo como cambio frente al control anterior del propio atleta.</translation>
    </message>
    <message>
      <location filename="domain/metrics/gait.py" />
      <source>Two steps over the duration of a stride; a repetition of the walk check is a stride.</source>
      <translation>Dos pasos entre la duración de una zancada; una repetición del control de marcha es una zancada.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Angle furthest from the still pose in the direction of the first phase.</source>
      <translation>Ángulo más alejado de la pose quieta en el sentido de la primera fase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Definition of the station; error of rotation: JSSM 14-354.</source>
      <translation>Definición de la estación; error de rotación: JSSM 14-354.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Duration</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets whose angle is known throughout the repetition.</source>
      <translation>Series dinámicas cuyo ángulo se conoce durante toda la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Dynamic sets with a joint angle that is known throughout the repetition.</source>
      <translation>Series dinámicas con un ángulo articular conocido durante toda la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Largest angle - angle at the start of the repetition, in the direction of its first phase.</source>
      <translation>Ángulo mayor - ángulo al comienzo de la repetición, en el sentido de su primera fase.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not known for the athlete; slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg.</source>
      <translation>No se conoce para el atleta; la rotación lenta / media / rápida lleva 3,2 / 3,6 / 5,6°.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Not measurable: the angle is not known throughout the repetition.</source>
      <translation>No medible: el ángulo no se conoce durante toda la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Peak angle</source>
      <translation>Ángulo pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/motion.py" />
      <source>Start to end of the repetition on the common grid.</source>
      <translation>Del comienzo al final de la repetición en la rejilla común.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No accepted repetition.</source>
      <translation>Ninguna repetición aceptada.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>No compensation was measured.</source>
      <translation>No se midió ninguna compensación.</translation>
    </message>
    <message>
      <location filename="domain/metrics/of_set.py" />
      <source>{remark} Of {count} of {count2} repetitions; in another: {lacking}</source>
      <translation>{remark} De {count} de {count2} repeticiones; en otra: {lacking}</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>100 x the mean over the repetition of (1 - largest probability of being beyond red); of a set: mean over its accepted repetitions.</source>
      <translation>100 x la media en la repetición de (1 - mayor probabilidad de estar más allá de rojo); de una serie: media de sus repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>95 % interval of the slope from the scatter about it.</source>
      <translation>Intervalo del 95 % de la pendiente a partir de la dispersión en torno a ella.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Accepted repetitions.</source>
      <translation>Repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak force</source>
      <translation>Mejor fuerza pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best peak torque</source>
      <translation>Mejor momento pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Best total arc</source>
      <translation>Mejor arco total</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Isometric sets with a lever arm and a pull at 75-105 deg; never with a band or cable.</source>
      <translation>Series isométricas con brazo de palanca y una tracción a 75-105°; nunca con banda o polea.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak force of the accepted repetitions.</source>
      <translation>Mayor fuerza pico de las repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest peak torque of the accepted repetitions.</source>
      <translation>Mayor momento pico de las repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Largest total arc of the accepted repetitions.</source>
      <translation>Mayor arco total de las repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Least-squares slope of the technique score across repetitions.</source>
      <translation>Pendiente por mínimos cuadrados de la puntuación de técnica a lo largo de las repeticiones.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>None: it is a count.</source>
      <translation>Ninguno: es un recuento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Not below 6 repetitions.</source>
      <translation>No con menos de 6 repeticiones.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Science of the station, section 6: best of three.</source>
      <translation>Ciencia de la estación, sección 6: la mejor de tres.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Sets in which at least one compensation was measured.</source>
      <translation>Series en las que se midió al menos una compensación.</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).</source>
      <translation>Se muestra junto a la media, que es la que decide: SEM 5,7-13,0 % frente a 4,1-9,4 % (fiabilidad de GroinBar).</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique</source>
      <translation>Técnica</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Technique drift</source>
      <translation>Deriva de la técnica</translation>
    </message>
    <message>
      <location filename="domain/metrics/registry.py" />
      <source>Tests that turn the limb both ways.</source>
      <translation>Pruebas que giran el miembro en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>100 x (1 - mean of the last three / mean of the best three) of the peak forces of the accepted repetitions.</source>
      <translation>100 x (1 - media de las tres últimas / media de las tres mejores) de las fuerzas pico de las repeticiones aceptadas.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Against the best, not the first three, which underestimate fatigue.</source>
      <translation>Frente a las mejores, no a las tres primeras, que subestiman la fatiga.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>All-out series of at least {least_reps} maximal holds, each with less rest than the hold is long.</source>
      <translation>Series a tope de al menos {least_reps} mantenimientos máximos, cada uno con menos descanso que su duración.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Critical force</source>
      <translation>Fuerza crítica</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Fatigue index</source>
      <translation>Índice de fatiga</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean force of the last repetitions of an all-out series.</source>
      <translation>Fuerza media de las últimas repeticiones de una serie a tope.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Mean of the last three peak forces as a share of the mean of the first three, in ten maximal holds of 5 s with 10 s rest.</source>
      <translation>Media de las tres últimas fuerzas pico como proporción de la media de las tres primeras, en diez mantenimientos máximos de 5 s con 10 s de descanso.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the repetitions about their trend in this set; no day-to-day error.</source>
      <translation>Dispersión de las repeticiones en torno a su tendencia en esta serie; sin error de un día a otro.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Scatter of the tail in this set; no day-to-day error.</source>
      <translation>Dispersión del tramo final en esta serie; sin error de un día a otro.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength kept</source>
      <translation>Fuerza conservada</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Strength sets; not below 6 repetitions.</source>
      <translation>Series de fuerza; no con menos de 6 repeticiones.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>Sum over the repetitions of (mean force - critical force) x duration where the mean is above it.</source>
      <translation>Suma en las repeticiones de (fuerza media - fuerza crítica) x duración donde la media la supera.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That of the critical force, over the time above it.</source>
      <translation>El de la fuerza crítica, durante el tiempo por encima de ella.</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>That test only, with all ten accepted. A single 60 s hold is unreliable (ICC 0.31).</source>
      <translation>Solo esa prueba, con las diez aceptadas. Un único mantenimiento de 60 s no es fiable (ICC 0,31).</translation>
    </message>
    <message>
      <location filename="domain/metrics/series.py" />
      <source>peerj.17951 (mid-thigh pull): ICC 0.79-0.81; ours gives the share, not the difference.</source>
      <translation>peerj.17951 (tirón a medio muslo): ICC 0,79-0,81; la nuestra da la proporción, no la diferencia.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>A rise of at least 0.1 s without a gap.</source>
      <translation>Una subida de al menos 0,1 s sin huecos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</source>
      <translation>Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Definition of the station; minimum jerk: Flash and Hogan 1985.</source>
      <translation>Definición de la estación; mínima sacudida (jerk): Flash y Hogan 1985.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Hitches</source>
      <translation>Tirones</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>How often the rise fell below 20 % of its peak speed and went on above 40 %.</source>
      <translation>Cuántas veces la subida cayó por debajo del 20 % de su velocidad pico y siguió por encima del 40 %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Log dimensionless jerk of the rise: -ln(T^3 / v_peak^2 x integral of the squared second derivative of the speed). About -5.3 in a movement of minimum jerk, lower the jerkier.</source>
      <translation>Sacudida (jerk) adimensional logarítmica de la subida: -ln(T^3 / v_peak^2 x integral del cuadrado de la segunda derivada de la velocidad). Cerca de -5,3 en un movimiento de mínima sacudida; más baja cuanto más brusco.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: ramped effort.</source>
      <translation>No medible: esfuerzo en rampa.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Not measurable: the rise is shorter than 0.1 s or has a gap.</source>
      <translation>No medible: la subida dura menos de 0,1 s o tiene un hueco.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Peak speed at</source>
      <translation>Velocidad pico en</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Smoothness (log jerk)</source>
      <translation>Suavidad (log jerk)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>Where in the rise the speed of the angle, or the slope of the force, is largest: 50 % in a smooth movement, less in one that is thrown.</source>
      <translation>En qué punto de la subida es máxima la velocidad del ángulo o la pendiente de la fuerza: 50 % en un movimiento suave, menos en uno lanzado.</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>from the start to 90 % of the highest value</source>
      <translation>desde el comienzo hasta el 90 % del valor más alto</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>speed smoothed over 100 ms (Hann)</source>
      <translation>velocidad suavizada en 100 ms (Hann)</translation>
    </message>
    <message>
      <location filename="domain/metrics/smoothness.py" />
      <source>{valid} Isometric sets only with the fast-and-hard instruction.</source>
      <translation>{valid} Series isométricas solo con la instrucción rápido y fuerte.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>(F(onset + {milliseconds} ms) - F(onset)) / {milliseconds} ms, unfiltered force, interpolated between samples.</source>
      <translation>(F(inicio + {milliseconds} ms) - F(inicio)) / {milliseconds} ms, fuerza sin filtrar, interpolada entre muestras.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>0-{milliseconds} ms</source>
      <translation>0-{milliseconds} ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Effective rate = measured rate / samples that the device averages itself (olkal 16, OpenScale 4)</source>
      <translation>Frecuencia efectiva = frecuencia medida / muestras que el propio dispositivo promedia (olkal 16, OpenScale 4)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>From the onset to the peak of the filtered force.</source>
      <translation>Del inicio de la fuerza al pico de la fuerza filtrada.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Low trust: ICC 0.68-0.71, CV &gt; 24 %.</source>
      <translation>Confianza baja: ICC 0,68-0,71, CV &gt; 24 %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Maffiuletti 2016; fixed windows preferred to the peak slope (Moir 2019); CV &lt; 20 % (Curovic 2026).</source>
      <translation>Maffiuletti 2016; ventanas fijas preferibles a la pendiente pico (Moir 2019); CV &lt; 20 % (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 200 effective Hz</source>
      <translation>Necesita 200 Hz efectivos</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 500 effective Hz</source>
      <translation>Necesita 500 Hz efectivos</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Needs 80 effective Hz</source>
      <translation>Necesita 80 Hz efectivos</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: a submaximal hold has no fast rise.</source>
      <translation>No medible: un mantenimiento submáximo no tiene subida rápida.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: samples are missing in the rise.</source>
      <translation>No medible: faltan muestras en la subida.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the rate of the force sensor is not known.</source>
      <translation>No medible: no se conoce la frecuencia del sensor de fuerza.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: the repetition ended before the window did.</source>
      <translation>No medible: la repetición terminó antes que la ventana.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Not measurable: {samples} samples between 20 and 80 %, this needs {least_samples_20_80}.</source>
      <translation>No medible: {samples} muestras entre 20 y 80 %; hacen falta {least_samples_20_80}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Only with the instruction *fast and hard*; on a ramped test: not measurable.</source>
      <translation>Solo con la instrucción *rápido y fuerte*; en una prueba en rampa: no medible.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Peak RFD over 20 ms</source>
      <translation>RFD pico en 20 ms</translation>
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
      <translation>Pendiente entre los primeros instantes en que la fuerza sin filtrar alcanza el 20 % y el 80 % de su pico sobre la línea de base.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Steepest slope of the unfiltered force over 20 ms between onset and peak.</source>
      <translation>Mayor pendiente de la fuerza sin filtrar en 20 ms entre el inicio de la fuerza y el pico.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Time to peak</source>
      <translation>Tiempo hasta el pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>Window: 20 ms</source>
      <translation>Ventana: 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>a slope over 20 ms</source>
      <translation>una pendiente en 20 ms</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>and sample times known to a tenth of the window (product default)</source>
      <translation>y tiempos de muestra conocidos hasta una décima de la ventana (valor por defecto del producto)</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 500 effective Hz, as 0-50 ms does, {times}.</source>
      <translation>{fast} Necesita 500 Hz efectivos, como 0-50 ms, {times}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} Needs 80 effective Hz {times}, and at least {least_samples_20_80} samples between the two.</source>
      <translation>{fast} Necesita 80 Hz efectivos {times}, y al menos {least_samples_20_80} muestras entre ambos.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{fast} {rates} {times}, and no missing sample in the window.</source>
      <translation>{fast} {rates} {times}, y ninguna muestra ausente en la ventana.</translation>
    </message>
    <message>
      <location filename="domain/metrics/speed.py" />
      <source>{low_trust} (Curovic 2026).</source>
      <translation>{low_trust} (Curovic 2026).</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Distance from the target</source>
      <translation>Distancia al objetivo</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation</source>
      <translation>Fluctuación de la fuerza</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Force fluctuation, share</source>
      <translation>Fluctuación de la fuerza, proporción</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Hold: longest stretch above {plateau_share:.0f} % of the target's lower edge, without a target of the 90th percentile, without its first and last {edge_s:g} s (product default)</source>
      <translation>Mantenimiento: tramo más largo por encima del {plateau_share:.0f} % del borde inferior del objetivo o, sin objetivo, del percentil 90, sin los primeros ni los últimos {edge_s:g} s (valor por defecto del producto)</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Isometric, not fast and hard, a hold of at least {least_hold_s:g} s without a gap. Compare only at the same % of the maximum.</source>
      <translation>Isométrica, no rápida y fuerte, con un mantenimiento de al menos {least_hold_s:g} s sin huecos. Compare solo al mismo % del máximo.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: a gap inside the hold.</source>
      <translation>No medible: un hueco dentro del mantenimiento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Not measurable: no hold of {least_hold_s:g} s between the way up and the way down.</source>
      <translation>No medible: no hay un mantenimiento de {least_hold_s:g} s entre la subida y la bajada.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Root mean square of force - middle of the target inside the hold.</source>
      <translation>Raíz cuadrática media de fuerza - centro del objetivo dentro del mantenimiento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD about the straight trend / mean force of the hold.</source>
      <translation>DE en torno a la tendencia recta / fuerza media del mantenimiento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>SD of the filtered force about its own straight trend inside the hold.</source>
      <translation>DE de la fuerza filtrada en torno a su propia tendencia recta dentro del mantenimiento.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Share of the hold inside the target's edges.</source>
      <translation>Proporción del mantenimiento dentro de los bordes del objetivo.</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>Time in the zone</source>
      <translation>Tiempo en la zona</translation>
    </message>
    <message>
      <location filename="domain/metrics/steady.py" />
      <source>{valid} Needs a target in newtons.</source>
      <translation>{valid} Necesita un objetivo en newtons.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source> Needs a sweep, a relaxed reading, or body mass in a position whose hanging is known.</source>
      <translation> Necesita un barrido, una lectura en relajación, o la masa corporal en una posición cuya vertical se conoce.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>1.96 SD of the reading's samples.</source>
      <translation>1,96 DE de las muestras de la lectura.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Angle of the pull to the shank as measured with the set, else as the set-up asks</source>
      <translation>Ángulo de la tracción con la pierna medido en la serie; si no, el que pide el montaje</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Body mass dated within 30 days</source>
      <translation>Masa corporal de hace 30 días como máximo</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Corrected peak torque / body mass dated within 30 days.</source>
      <translation>Momento pico corregido / masa corporal de hace 30 días como máximo.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Lever arm: hip rotation from the medial knee joint line to the cuff centre; never hip to ankle</source>
      <translation>Brazo de palanca: rotación de cadera, de la interlínea interna de la rodilla al centro del manguito; nunca de la cadera al tobillo</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Load of the relaxed limb</source>
      <translation>Carga del miembro relajado</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Mean force of the relaxed limb in the strap: the second zero, never in the tare.</source>
      <translation>Fuerza media del miembro relajado en la correa: el segundo cero, nunca en la tara.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a lever arm and a pull at 75-105° to the shank; otherwise there is only force.</source>
      <translation>Necesita un brazo de palanca y una tracción a 75-105° con la pierna; si no, solo hay fuerza.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Needs a relaxed reading of at least 0.5 s, marked in the set, with an SD up to 2 N.</source>
      <translation>Necesita una lectura en relajación de al menos 0,5 s, marcada en la serie, con una DE de hasta 2 N.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not corrected for the limb's weight</source>
      <translation>Sin corregir por el peso del miembro</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: no body mass dated within 30 days.</source>
      <translation>No medible: sin masa corporal de los últimos 30 días.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Not measurable: the angle of the shank is not known throughout the repetition.</source>
      <translation>No medible: el ángulo de la pierna no se conoce durante toda la repetición.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak force x lever arm x sin(angle of the pull to the shank)</source>
      <translation>Fuerza pico x brazo de palanca x sin(ángulo de la tracción con la pierna)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak of (force - force of the relaxed limb at the same position) x lever arm x sin(angle of pull).</source>
      <translation>Pico de (fuerza - fuerza del miembro relajado en la misma posición) x brazo de palanca x sin(ángulo de tracción).</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque</source>
      <translation>Momento pico</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque / body mass dated within 30 days.</source>
      <translation>Momento pico / masa corporal de hace 30 días como máximo.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque per body mass</source>
      <translation>Momento pico por masa corporal</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off</source>
      <translation>Momento pico sin el peso del miembro</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Peak torque, limb weight taken off, per body mass</source>
      <translation>Momento pico sin el peso del miembro, por masa corporal</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>The sensor is tared with the strap on and the limb out</source>
      <translation>El sensor se tara con la correa puesta y el miembro fuera</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: a sin(psi) + b cos(psi) + c fitted to a slow passive sweep both ways without its end ranges (Anderson 2010); without one, one relaxed reading above 2 N; else an estimate from body mass, +/- 15 % (unverified)</source>
      <translation>Peso del miembro: a sin(psi) + b cos(psi) + c ajustado a un barrido pasivo lento en ambos sentidos sin sus extremos (Anderson 2010); si no lo hay, una lectura en relajación superior a 2 N; si no, una estimación a partir de la masa corporal, +/- 15 % (sin verificar)</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Weight of the limb: {how}.</source>
      <translation>Peso del miembro: {how}.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging the limb weighs less than 1 Nm: not corrected.</source>
      <translation>A menos de 5° de la vertical el miembro pesa menos de 1 Nm: sin corregir.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>Within 5° of hanging, below 1 Nm: not corrected, and said so; axis vertical: none</source>
      <translation>A menos de 5° de la vertical, por debajo de 1 Nm: sin corregir, y se indica; eje vertical: ninguno</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{needs} Needs a body mass dated within 30 days.</source>
      <translation>{needs} Necesita una masa corporal de hace 30 días como máximo.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{retest} The lever arm's 1 cm, {lever_error_percent:g} %, is added.</source>
      <translation>{retest} Se añade 1 cm de brazo de palanca, {lever_error_percent:g} %.</translation>
    </message>
    <message>
      <location filename="domain/metrics/torque.py" />
      <source>{torque}; not corrected for the limb's weight. 1 cm of lever arm is about 3 %.</source>
      <translation>{torque}; sin corregir por el peso del miembro. 1 cm de brazo de palanca es cerca del 3 %.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the anatomical zero of the position.</source>
      <translation>Los ángulos cuentan desde el cero anatómico de la posición.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Angles count from the still pose: only the total arc and excursions hold.</source>
      <translation>Los ángulos cuentan desde la pose quieta: solo valen el arco total y las excursiones.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Axis by {method}, residual {residual_deg:.1f}°.</source>
      <translation>Eje por {method}, residuo {residual_deg:.1f}°.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>No pelvis sensor: what the pelvis turned is not taken off the angle.</source>
      <translation>Sin sensor de pelvis: lo que giró la pelvis no se descuenta del ángulo.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the angle came back {error:.0f}° beside its start, more than {largest_closure_deg:g}°. Repeat the trial within 20 s and end it in the start pose.</source>
      <translation>No medible: el ángulo volvió a {error:.0f}° de su comienzo, más de {largest_closure_deg:g}°. Repita el intento en menos de 20 s y termínelo en la pose inicial.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Not measurable: the sensor's alignment is not known to {largest_residual_deg:g}°, so only the total arc holds. Place the sensor as the picture shows and repeat the functional movement.</source>
      <translation>No medible: la alineación del sensor no se conoce con una precisión de {largest_residual_deg:g}°, así que solo vale el arco total. Coloque el sensor como en la imagen y repita el movimiento funcional.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Olsson/Seel</source>
      <translation>Olsson/Seel</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>Rotation axis from: {found_by}.</source>
      <translation>Eje de rotación según: {found_by}.</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>functional movement</source>
      <translation>movimiento funcional</translation>
    </message>
    <message>
      <location filename="domain/motion/angle_honesty.py" />
      <source>placement picture only</source>
      <translation>solo imagen de colocación</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Angle between gravity in the pelvis sensor now and in the still pose: needs no alignment</source>
      <translation>Ángulo entre la gravedad en el sensor de la pelvis ahora y en la pose quieta: no necesita alineación</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>FPPA-equivalent knee valgus: angle between the long axes of thigh and shank, projected on the pelvis's frontal plane, as change {still}</source>
      <translation>Valgo de rodilla equivalente a FPPA: ángulo entre los ejes largos de muslo y pierna, proyectado en el plano frontal de la pelvis, como cambio {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Frontal-plane knee angle: shank against the thigh, second ISB angle, as change {still}</source>
      <translation>Ángulo frontal de la rodilla: pierna respecto al muslo, segundo ángulo ISB, como cambio {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Heading-only hip rotation at the return to the start pose, against the start; known once it is back</source>
      <translation>Rotación de cadera solo por rumbo al volver a la pose inicial, respecto al comienzo; se conoce al volver</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Hip rotation as it is stored (ISB): hip_rotation_deg with the sign of internal rotation, or the third angle of the hip {still} where the protocol has no rotation axis</source>
      <translation>Rotación de cadera tal como se guarda (ISB): hip_rotation_deg con el signo de la rotación interna, o el tercer ángulo de la cadera {still} donde el protocolo no tiene eje de rotación</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Opening of the thigh (abduction and external rotation) about its functional axis, {still}, minus the pelvis roll</source>
      <translation>Apertura del muslo (abducción y rotación externa) sobre su eje funcional, {still}, menos el giro de la pelvis</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of hip_rotation_deg</source>
      <translation>Velocidad de hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Rate of thigh_opening_deg</source>
      <translation>Velocidad de thigh_opening_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, first ISB angle with the sign turned</source>
      <translation>Pierna respecto al muslo, primer ángulo ISB con el signo cambiado</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Shank against the thigh, third ISB angle, as change {still}</source>
      <translation>Pierna respecto al muslo, tercer ángulo ISB, como cambio {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, first ISB angle (about the pelvis's side-to-side axis)</source>
      <translation>Muslo respecto a la pelvis, primer ángulo ISB (sobre el eje transversal de la pelvis)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Thigh against the pelvis, second ISB angle (about the floating axis)</source>
      <translation>Muslo respecto a la pelvis, segundo ángulo ISB (sobre el eje flotante)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its front-back axis {still}</source>
      <translation>Giro de la pelvis sobre su eje anteroposterior {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its long axis {still}; lying down this is the roll</source>
      <translation>Giro de la pelvis sobre su eje longitudinal {still}; tumbado es el rodamiento</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the pelvis about its side-to-side axis {still}</source>
      <translation>Giro de la pelvis sobre su eje transversal {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the shank about the thigh axis minus the pelvis angle about it, {zero}</source>
      <translation>Giro de la pierna sobre el eje del muslo menos el ángulo de la pelvis sobre él, {zero}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its front-back axis {still}</source>
      <translation>Giro del tronco sobre su eje anteroposterior {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its long axis {still}</source>
      <translation>Giro del tronco sobre su eje longitudinal {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>Turn of the trunk about its side-to-side axis {still}</source>
      <translation>Giro del tronco sobre su eje transversal {still}</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>against the still pose</source>
      <translation>respecto a la pose quieta</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>as hip_rotation_deg</source>
      <translation>como hip_rotation_deg</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>forward (anterior tilt)</source>
      <translation>hacia delante (anteversión)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>from the anatomical zero where the alignment allows it, else from the still pose</source>
      <translation>desde el cero anatómico donde la alineación lo permite; si no, desde la pose quieta</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>internal rotation</source>
      <translation>rotación interna</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>its front toward the tested side</source>
      <translation>su cara anterior hacia el lado evaluado</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>never negative</source>
      <translation>nunca negativo</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>pelvis_obliquity_deg with the other sign: how far the free side dropped</source>
      <translation>pelvis_obliquity_deg con el otro signo: cuánto cayó el lado libre</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the free side goes down (away from the tested side)</source>
      <translation>el lado libre baja (lejos del lado evaluado)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>the tested side goes down (toward the tested side)</source>
      <translation>el lado evaluado baja (hacia el lado evaluado)</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the protocol's positive angle, on either side</source>
      <translation>hacia el ángulo positivo del protocolo, en ambos lados</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>toward the tested side</source>
      <translation>hacia el lado evaluado</translation>
    </message>
    <message>
      <location filename="domain/motion/angles.py" />
      <source>valgus (abduction)</source>
      <translation>valgo (abducción)</translation>
    </message>
    <message>
      <location filename="domain/motion/zero.py" />
      <source>anatomical</source>
      <translation>anatómico</translation>
    </message>
    <message>
      <location filename="domain/program/arc_error.py" />
      <source>How much a pain-free arc varies from day to day is not known and not in it.</source>
      <translation>No se sabe cuánto varía un arco sin dolor de un día a otro, y no está incluido.</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>ahead</source>
      <translation>por delante</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>due</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>missed</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="domain/program/done.py" />
      <source>partly</source>
      <translation>en parte</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A phase needs a name: write one, such as Foundation.</source>
      <translation>Una fase necesita un nombre: escriba uno, como Base.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>A program needs a title: write one, such as Back to football.</source>
      <translation>Un programa necesita un título: escriba uno, como Vuelta al fútbol.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>There is no next phase: add one, or end the program.</source>
      <translation>No hay fase siguiente: añada una o termine el programa.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This gate is no longer in the program: look at the program again.</source>
      <translation>Esta condición ya no está en el programa: vuelva a mirar el programa.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This phase is no longer in the program: choose another.</source>
      <translation>Esta fase ya no está en el programa: elija otra.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>This set is no longer in the plan: it was changed or taken out meanwhile.</source>
      <translation>Esta serie ya no está en el plan: se ha cambiado o quitado entretanto.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: choose a day from Monday to Sunday, or leave it open.</source>
      <translation>{day_title}: elija un día de lunes a domingo o déjelo abierto.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{day_title}: {sets} sets cannot be; give 1 to {most_sets}.</source>
      <translation>{day_title}: {sets} series no es posible; indique de 1 a {most_sets}.</translation>
    </message>
    <message>
      <location filename="domain/program/editing.py" />
      <source>{phase} cannot last {weeks} weeks: give 1 to {most_weeks}.</source>
      <translation>{phase} no puede durar {weeks} semanas: indique de 1 a {most_weeks}.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>A phase cannot be left on the limb symmetry index (LSI) alone: 90 % is what experts agreed on, not a proof, and its own error is larger than the step. Add one in Nm/kg per side, an arc or a drift.</source>
      <translation>No se puede salir de una fase solo con el índice de simetría de miembros (LSI): el 90 % es lo que acordaron los expertos, no una prueba, y su propio error es mayor que el paso. Añada una condición en Nm/kg por lado, un arco o una deriva.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>cannot be told apart</source>
      <translation>no se puede distinguir</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>could not be measured.</source>
      <translation>no se pudo medir.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>decided by the coach</source>
      <translation>decidido por el coach</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>measured in {unit}, the gate asks for {unit2}.</source>
      <translation>medido en {unit}, la condición pide {unit2}.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>met</source>
      <translation>cumplida</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>never measured: do the test first.</source>
      <translation>nunca medido: haga primero la prueba.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>not yet</source>
      <translation>todavía no</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the LSI needs an involved side: note it on the athlete's page.</source>
      <translation>el LSI necesita un lado afectado: anótelo en la página del atleta.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the last value is of {measured_on}: older than {gate_valid_days} days, measure again.</source>
      <translation>el último valor es del {measured_on}: más antiguo que {gate_valid_days} días, mida de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>the uninvolved side has no value above 0.</source>
      <translation>el lado no afectado no tiene ningún valor mayor que 0.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the error of this measure is not known, so you decide.</source>
      <translation>{said}: no se conoce el error de esta medida, así que decide usted.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{said}: the threshold lies inside the measurement error.</source>
      <translation>{said}: el umbral queda dentro del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{value} against {relation} {threshold}</source>
      <translation>{value} frente a {relation} {threshold}</translation>
    </message>
    <message>
      <location filename="domain/program/gates.py" />
      <source>{words} (error of the angles {error})</source>
      <translation>{words} (error de los ángulos {error})</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>hard</source>
      <translation>intenso</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>mobility</source>
      <translation>movilidad</translation>
    </message>
    <message>
      <location filename="domain/program/plan.py" />
      <source>rest</source>
      <translation>descanso</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due on {due}.</source>
      <translation>Control de movilidad previsto para el {due}.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: none has been done in this program.</source>
      <translation>Control de movilidad pendiente: no se ha hecho ninguno en este programa.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>Mobility check due: the last was {since} ago, {check_every_days} are asked for.</source>
      <translation>Control de movilidad pendiente: el último fue hace {since}, se piden cada {check_every_days}.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>mobility, stability or rest day</source>
      <translation>día de movilidad, estabilidad o descanso</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{before} and {after} are both hard: put {needed} between them.</source>
      <translation>{before} y {after} son ambos intensos: ponga {needed} entre ellos.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} day</source>
      <translation>{count} día</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{count} hard days in the week of {monday}: keep to {most_hard_per_week}, the others mobility or stability.</source>
      <translation>{count} días intensos en la semana del {monday}: no pase de {most_hard_per_week}, los demás de movilidad o estabilidad.</translation>
    </message>
    <message>
      <location filename="domain/program/recovery.py" />
      <source>{place}{place2} is sore at {sore_severity:g} or more since {row}: hold or ease the load there, and ask a clinician when it does not pass.</source>
      <translation>{place}{place2} duele {sore_severity:g} o más desde {row}: mantenga o reduzca ahí la carga y consulte a un clínico si no se pasa.</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one [[phases]]</source>
      <translation>al menos un [[phases]]</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>at least one sentence that says where the plan is from</source>
      <translation>al menos una frase que diga de dónde procede el plan</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>cannot be a program</source>
      <translation>no puede ser un programa</translation>
    </message>
    <message>
      <location filename="domain/program/template.py" />
      <source>is not there</source>
      <translation>no está</translation>
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
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="domain/program/weeks.py" />
      <source>any day</source>
      <translation>cualquier día</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> The target of {series} {likely}.</source>
      <translation> El objetivo de {series} {likely}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source> {due_on} is further ahead than the visits reach back.</source>
      <translation> {due_on} queda más lejos de lo que abarcan las visitas.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>At the target: {shown} on {on}. Within its error it may be less: measure it once more.</source>
      <translation>En el objetivo: {shown} el {on}. Dentro de su error puede ser menos: mídalo una vez más.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Due on {due_on} and not reached: {series} at the last visit.</source>
      <translation>Previsto para el {due_on} y no alcanzado: {series} en la última visita.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>In words only: no number to follow.</source>
      <translation>Solo en palabras: no hay cifra que seguir.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Likely between {low} and {high} on {on} (8 in 10), if it goes on as it has.</source>
      <translation>Probablemente entre {low} y {high} el {on} (8 de cada 10), si sigue como hasta ahora.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Not measured yet: the first visit with this test starts the line.</source>
      <translation>Aún sin medir: la primera visita con esta prueba inicia la línea.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. The visits are too long ago to look further than {end}.</source>
      <translation>Ahora {series}. Las visitas son demasiado antiguas para mirar más allá de {end}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Now {series}. {days}</source>
      <translation>Ahora {series}. {days}</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached on {reached_on}.</source>
      <translation>Alcanzado el {reached_on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>Reached: {shown} on {on}.</source>
      <translation>Alcanzado: {shown} el {on}.</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is likely reached</source>
      <translation>probablemente se alcance</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>is not likely reached by then</source>
      <translation>probablemente no se alcance para entonces</translation>
    </message>
    <message>
      <location filename="domain/progress/goals.py" />
      <source>lies inside: it can go either way</source>
      <translation>queda dentro: puede ir en un sentido u otro</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Before the test: {answered}</source>
      <translation>Antes de la prueba: {answered}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Healed</source>
      <translation>Curada</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Injury</source>
      <translation>Lesión</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Missed week: nothing planned was done</source>
      <translation>Semana perdida: no se hizo nada de lo previsto</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Sharp pain: {site}</source>
      <translation>Dolor agudo: {site}</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>Surgery</source>
      <translation>Cirugía</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>event</source>
      <translation>suceso</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>injury</source>
      <translation>lesión</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>missed week</source>
      <translation>semana perdida</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>pain</source>
      <translation>dolor</translation>
    </message>
    <message>
      <location filename="domain/progress/happenings.py" />
      <source>place not said</source>
      <translation>lugar no indicado</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>fatigue</source>
      <translation>fatiga</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>neither</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="domain/progress/measures.py" />
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source> by {size}</source>
      <translation> en {size}</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real.</source>
      <translation>Este cambio es real.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>This change is real. Talk with your coach about it.</source>
      <translation>Este cambio es real. Háblalo con tu coach.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You did every session for {weeks} weeks in a row. Well done!</source>
      <translation>Has hecho todas las sesiones durante {weeks} semanas seguidas. ¡Muy bien!</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire less</source>
      <translation>Te cansas menos</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>You tire sooner</source>
      <translation>Te cansas antes</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body slips out of line more</source>
      <translation>Tu cuerpo se desalinea más</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your body stays in line better</source>
      <translation>Tu cuerpo se mantiene mejor alineado</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>Your {side} {joint}</source>
      <translation>Tu {joint} ({side})</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a higher score</source>
      <translation>tiene una puntuación más alta</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>has a lower score</source>
      <translation>tiene una puntuación más baja</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is stronger</source>
      <translation>tiene más fuerza</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>is weaker</source>
      <translation>tiene menos fuerza</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves further</source>
      <translation>llega más lejos</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moves less far</source>
      <translation>llega menos lejos</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>moving out to the side</source>
      <translation>al separar hacia fuera</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>squeezing in</source>
      <translation>al apretar hacia dentro</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning in</source>
      <translation>al girar hacia dentro</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>turning out</source>
      <translation>al girar hacia fuera</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} has its first test. Next time we can see a change.</source>
      <translation>{series} tiene su primera prueba. La próxima vez podremos ver un cambio.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} is about the same. The test cannot see a change this small.</source>
      <translation>{series} está más o menos igual. La prueba no puede ver un cambio tan pequeño.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tested in a new way. We cannot put it next to your first test.</source>
      <translation>{series} se ha probado de otra manera. No podemos compararlo con tu primera prueba.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{series} was tried once. The next test is your start.</source>
      <translation>{series} se ha ensayado una vez. La próxima prueba es tu punto de partida.</translation>
    </message>
    <message>
      <location filename="domain/progress/plain_story.py" />
      <source>{words} in the {name}.</source>
      <translation>{words} en {name}.</translation>
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
      <translation>es realmente más alto</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really lower</source>
      <translation>es realmente más bajo</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really stronger</source>
      <translation>es realmente más fuerte</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>is really weaker</source>
      <translation>es realmente más débil</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches further</source>
      <translation>llega realmente más lejos</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>really reaches less far</source>
      <translation>llega realmente menos lejos</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>the visit of {first_on}</source>
      <translation>la visita del {first_on}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one} since {one2}, within the {one3} that this test</source>
      <translation>{one} desde {one2}, dentro de los {one3} que esta prueba</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{one}, beyond the {one2} this test can tell apart</source>
      <translation>{one}, más allá de los {one2} que esta prueba puede distinguir</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series} {series2} than at {one}: {told}.</source>
      <translation>{series} {series2} que en {one}: {told}.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {one} since {one2}, no verdict. {reason}</source>
      <translation>{series}: {one} desde {one2}, sin veredicto. {reason}</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{series}: {told} cannot tell from measurement error.</source>
      <translation>{series}: {told} no puede distinguir del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{side} {measure_label} {size} a week ({low} to {high})</source>
      <translation>{side} {measure_label} {size} por semana ({low} a {high})</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{weeks} weeks in a row with every planned session.</source>
      <translation>{weeks} semanas seguidas con todas las sesiones previstas.</translation>
    </message>
    <message>
      <location filename="domain/progress/story.py" />
      <source>{what}, {short_title}: {sizes}. For interest, not a verdict.</source>
      <translation>{what}, {short_title}: {sizes}. A título informativo, no es un veredicto.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough visits yet: {missing} more.</source>
      <translation>Aún no hay bastantes visitas: faltan {missing}.</translation>
    </message>
    <message>
      <location filename="domain/progress/trend.py" />
      <source>Not enough weeks yet: a visit on {ready} or later makes them {least_days}.</source>
      <translation>Aún no hay bastantes semanas: una visita el {ready} o después las hace {least_days}.</translation>
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
      <translation>a {high_deg}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>to {high}°</source>
      <translation>a {high}°</translation>
    </message>
    <message>
      <location filename="domain/progression/applying.py" />
      <source>{lever}: {after} instead of {before}</source>
      <translation>{lever}: {after} en lugar de {before}</translation>
    </message>
    <message>
      <location filename="domain/progression/blocks.py" />
      <source>Closed since {day}: sharp pain{where} in {name}, {side}. It opens after a visit without pain; until then modify it, or ask a clinician.</source>
      <translation>Cerrado desde el {day}: dolor agudo{where} en {name}, {side}. Se abre tras una visita sin dolor; hasta entonces modifíquelo o consulte a un clínico.</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>compensation drift</source>
      <translation>aumento de las compensaciones</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>completed work</source>
      <translation>trabajo completado</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>discomfort</source>
      <translation>molestias</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>effort (RPE)</source>
      <translation>esfuerzo (RPE)</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not analysed</source>
      <translation>sin analizar</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not every set is analysed</source>
      <translation>no todas las series están analizadas</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not measured in every set</source>
      <translation>no medido en todas las series</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated</source>
      <translation>sin valorar</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>not rated after every set</source>
      <translation>no valorado después de cada serie</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>nothing was planned</source>
      <translation>no había nada previsto</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>sharp pain</source>
      <translation>dolor agudo</translation>
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
      <translation>estabilidad</translation>
    </message>
    <message>
      <location filename="domain/progression/facts.py" />
      <source>technique failure</source>
      <translation>fallo de la técnica</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Nothing was done yet.</source>
      <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: no rule asks for a change.</source>
      <translation>Se queda como está: ninguna regla pide un cambio.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: pain or technique says no to more.</source>
      <translation>Se queda como está: el dolor o la técnica impiden más.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>Stay as it is: {missing}.</source>
      <translation>Se queda como está: {missing}.</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>is not known ({clean})</source>
      <translation>no se conoce ({clean})</translation>
    </message>
    <message>
      <location filename="domain/progression/interpreter.py" />
      <source>within its error</source>
      <translation>dentro de su error</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>["block", "less", "hold", "more"]</source>
      <translation>["block", "less", "hold", "more"]</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one condition</source>
      <translation>al menos una condición</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>at least one { what = ..., step = ... }</source>
      <translation>al menos un { what = ..., step = ... }</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>block</source>
      <translation>bloquear</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>has the same id twice</source>
      <translation>tiene dos veces el mismo id</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>is another order</source>
      <translation>es otro orden</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>less</source>
      <translation>menos</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>names {unknown!r} in braces</source>
      <translation>nombra {unknown!r} entre llaves</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>no change</source>
      <translation>sin cambio</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one of </source>
      <translation>uno de </translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>one rule for each id</source>
      <translation>una regla por cada id</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>range</source>
      <translation>rango</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>repetitions</source>
      <translation>repeticiones</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>stands in a rule that says {effect}</source>
      <translation>está en una regla que dice {effect}</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>steps {amount:g} in a rule that asks for {effect}</source>
      <translation>cambia {amount:g} en una regla que pide {effect}</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>surface</source>
      <translation>superficie</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>the other sign</source>
      <translation>el otro signo</translation>
    </message>
    <message>
      <location filename="domain/progression/rules.py" />
      <source>{fact!r} has {count} relations</source>
      <translation>{fact!r} tiene {count} relaciones</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>A suggestion cannot change {unknown}: change the day itself.</source>
      <translation>Una sugerencia no puede cambiar {unknown}: cambie el propio día.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>This suggestion was decided already: look at the program again.</source>
      <translation>Esta sugerencia ya se decidió: mire el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>accepted</source>
      <translation>aceptada</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>noted</source>
      <translation>anotada</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>overtaken</source>
      <translation>superada</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>waiting</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: closed until a visit without pain</source>
      <translation>{what}: cerrado hasta una visita sin dolor</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: make it easier; choose what</source>
      <translation>{what}: facilítelo; elija qué</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: ready for more, but everything is at its limit</source>
      <translation>{what}: listo para más, pero todo está en su límite</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is</source>
      <translation>{what}: se queda como está</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: stay as it is, {missing}</source>
      <translation>{what}: se queda como está, {missing}</translation>
    </message>
    <message>
      <location filename="domain/progression/suggestion.py" />
      <source>{what}: {lever} {after} instead of {before}</source>
      <translation>{what}: {lever} {after} en lugar de {before}</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>active</source>
      <translation>activo</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>assisted</source>
      <translation>asistido</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>break</source>
      <translation>pausa</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>core</source>
      <translation>tronco</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>dynamic</source>
      <translation>dinámico</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>events</source>
      <translation>sucesos</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>exercise</source>
      <translation>ejercicio</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>foundation</source>
      <translation>base</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>isometric</source>
      <translation>isométrico</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>make</source>
      <translation>crear</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>motion</source>
      <translation>movimiento</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>one</source>
      <translation>uno</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>passive</source>
      <translation>pasivo</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>sport</source>
      <translation>deporte</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>strengthening</source>
      <translation>fortalecimiento</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="domain/protocol/kinds.py" />
      <source>warm up</source>
      <translation>calentamiento</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above</source>
      <translation>arriba</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above inner ankle</source>
      <translation>por encima del tobillo interno</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>above outer ankle</source>
      <translation>por encima del tobillo externo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back</source>
      <translation>detrás</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of ankle</source>
      <translation>detrás del tobillo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>back of thigh</source>
      <translation>cara posterior del muslo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>carry</source>
      <translation>acarreo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>clam</source>
      <translation>almeja</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>forearm</source>
      <translation>antebrazo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front</source>
      <translation>delante</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of ankle</source>
      <translation>delante del tobillo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>front of thigh</source>
      <translation>cara anterior del muslo</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>hand</source>
      <translation>mano</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>inner knee</source>
      <translation>rodilla interna</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>lunge</source>
      <translation>zancada</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>outer knee</source>
      <translation>rodilla externa</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>plank</source>
      <translation>plancha</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>prone</source>
      <translation>decúbito prono</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>run</source>
      <translation>carrera</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>seated</source>
      <translation>sentado</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>sole</source>
      <translation>planta</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>standing</source>
      <translation>de pie</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>supine</source>
      <translation>decúbito supino</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>walk</source>
      <translation>marcha</translation>
    </message>
    <message>
      <location filename="domain/protocol/picture.py" />
      <source>wrist</source>
      <translation>muñeca</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>below</source>
      <translation>debajo</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>either</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="domain/protocol/rules.py" />
      <source>whole</source>
      <translation>entero</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above elbow</source>
      <translation>por encima del codo</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>above knee</source>
      <translation>por encima de la rodilla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ankle weight</source>
      <translation>tobillera lastrada</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>balance board</source>
      <translation>tabla de equilibrio</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>ball of foot</source>
      <translation>almohadilla del pie</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>behind</source>
      <translation>por detrás</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chair</source>
      <translation>silla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>chest</source>
      <translation>pecho</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cones</source>
      <translation>conos</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>cuff centre</source>
      <translation>centro de la correa</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>dumbbell</source>
      <translation>mancuerna</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>elbow</source>
      <translation>codo</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>fixed anchor</source>
      <translation>anclaje fijo</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>floor</source>
      <translation>suelo</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foam pad</source>
      <translation>almohadilla de espuma</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>foot</source>
      <translation>pie</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>greater trochanter</source>
      <translation>trocánter mayor</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hand support</source>
      <translation>apoyo de la mano</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>hip centre</source>
      <translation>centro de la cadera</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>kettlebell</source>
      <translation>pesa rusa</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>knee joint line</source>
      <translation>interlínea de la rodilla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>lateral malleolus</source>
      <translation>maléolo lateral</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mat</source>
      <translation>esterilla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>mini band</source>
      <translation>minibanda</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>overhead</source>
      <translation>sobre la cabeza</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>pillow</source>
      <translation>almohada</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>shoulder tip</source>
      <translation>punta del hombro</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>step</source>
      <translation>escalón</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>strap</source>
      <translation>correa</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>table</source>
      <translation>camilla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>towel</source>
      <translation>toalla</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turf</source>
      <translation>césped</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>turn disc</source>
      <translation>disco giratorio</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>waist</source>
      <translation>cintura</translation>
    </message>
    <message>
      <location filename="domain/protocol/setting.py" />
      <source>wall</source>
      <translation>pared</translation>
    </message>
    <message>
      <location filename="domain/protocol/unverified.py" />
      <source>Unverified: sets, repetitions, holds, rest, tempo and targets that none of these gives are starting values of the product. Change them to your own.</source>
      <translation>Sin verificar: series, repeticiones, tiempos, descansos, tempo y objetivos que ninguna de estas fuentes da son valores de partida del producto. Cámbielos por los suyos.</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Best two trials differ</source>
      <translation>Los dos mejores intentos difieren</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force at rest moved</source>
      <translation>La fuerza en reposo se ha desplazado</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Force not quiet before the pull</source>
      <translation>Fuerza inestable antes del tirón</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Held too short</source>
      <translation>Mantenido demasiado poco</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb rests elsewhere</source>
      <translation>El miembro reposa en otro sitio</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Limb turned in an isometric pull</source>
      <translation>El miembro giró en un tirón isométrico</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>N that the force at rest may move (half the allowed slack)</source>
      <translation>N que puede desplazarse la fuerza en reposo (la mitad de la holgura permitida)</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>No force seen before the pull</source>
      <translation>No se vio fuerza antes del tirón</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Swing before the pull</source>
      <translation>Impulso antes del tirón</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>Tension before the pull</source>
      <translation>Tensión antes del tirón</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the limb may turn</source>
      <translation>grados que puede girar el miembro</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>degrees that the resting angle may move</source>
      <translation>grados que puede desplazarse el ángulo de reposo</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>percent that the best two trials may differ</source>
      <translation>por ciento en que pueden diferir los dos mejores intentos</translation>
    </message>
    <message>
      <location filename="domain/quality/catalogue.py" />
      <source>share of the prescribed hold that is needed</source>
      <translation>parte necesaria del tiempo de mantenimiento prescrito</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo.</source>
      <translation>La fuerza bajó a {lowest:.0f} N: la tara se hizo con carga. Tare de nuevo y repita.</translation>
    </message>
    <message>
      <location filename="domain/quality/devices.py" />
      <source>The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: its angles are off by as much. Set its rate and redo.</source>
      <translation>El sensor de {where} envió {sent_hz:.0f} muestras por segundo, no {used_hz:.0f}: sus ángulos se desvían en igual medida. Ajuste su frecuencia y repita.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>Less than 1 % of the {word} is missing.</source>
      <translation>Falta menos del 1 % de: {word}.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition of this set counts.</source>
      <translation>Ninguna repetición de esta serie cuenta.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>No repetition was found in this set.</source>
      <translation>No se encontró ninguna repetición en esta serie.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>The best two trials differ by {spread:.0f} %: {advice}.</source>
      <translation>Los dos mejores intentos difieren un {spread:.0f} %: {advice}.</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>one more, at most five</source>
      <translation>uno más, cinco como máximo</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>rest, and repeat the test another day</source>
      <translation>descanse y repita la prueba otro día</translation>
    </message>
    <message>
      <location filename="domain/quality/gate.py" />
      <source>{missing:.0f} % of the {word} is missing: check the sensor's link.</source>
      <translation>Falta el {missing:.0f} % de: {word}. Compruebe la conexión del sensor.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg rests {moved:.0f}° from where it first rested: check that the sensor sits tight.</source>
      <translation>La pierna reposa a {moved:.0f}° de donde reposaba al principio: compruebe que el sensor esté bien sujeto.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>The leg turned {turned:.0f}° in an isometric pull: tighten the strap.</source>
      <translation>La pierna giró {turned:.0f}° en un tirón isométrico: apriete la correa.</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>redo?</source>
      <translation>¿repetir?</translation>
    </message>
    <message>
      <location filename="domain/quality/motion.py" />
      <source>{rule_label} could not be seen: check its sensor.</source>
      <translation>No se pudo ver {rule_label}: compruebe su sensor.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>Held {held:.1f} s of {wanted:.0f} s: redo, and hold until {wanted:.0f}.</source>
      <translation>Mantenido {held:.1f} s de {wanted:.0f} s: repita y mantenga hasta {wanted:.0f}.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>No force was seen in the second before the pull, so its zero is not known: let go, then pull.</source>
      <translation>No se vio fuerza en el segundo previo al tirón y no se conoce su cero: suelte y luego tire.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force at rest moved by {moved:+.0f} N since the first repetition: tare again.</source>
      <translation>La fuerza en reposo se ha desplazado {moved:+.0f} N desde la primera repetición: tare de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force dipped by {dip:.0f} N before the pull: pull without a swing.</source>
      <translation>La fuerza cayó {dip:.0f} N antes del tirón: tire sin impulso.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force sensor reached its limit: use a stronger cell.</source>
      <translation>El sensor de fuerza llegó a su límite: use una célula de mayor capacidad.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The force was not quiet before the pull: wait, then pull.</source>
      <translation>La fuerza no estaba estable antes del tirón: espere y luego tire.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>The strap already carried {tension:.0f} N before the pull: let go fully first.</source>
      <translation>La correa ya soportaba {tension:.0f} N antes del tirón: suelte primero del todo.</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>sample was a spike</source>
      <translation>muestra era un pico espurio</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>samples were spikes</source>
      <translation>muestras eran picos espurios</translation>
    </message>
    <message>
      <location filename="domain/quality/pull.py" />
      <source>{spikes} force {word} and left out: check plug and cable.</source>
      <translation>{spikes} {word} de fuerza, excluidos: compruebe el conector y el cable.</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>after peak</source>
      <translation>tras el pico</translation>
    </message>
    <message>
      <location filename="domain/quality/words.py" />
      <source>before peak</source>
      <translation>antes del pico</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>armed</source>
      <translation>preparada para registrar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>cancel</source>
      <translation>cancelar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connect</source>
      <translation>conectar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connected</source>
      <translation>conectada</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>connecting</source>
      <translation>conectando</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>countdown</source>
      <translation>cuenta atrás</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>disconnect</source>
      <translation>desconectar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>finish</source>
      <translation>terminar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>go</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>live</source>
      <translation>en directo</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>pause</source>
      <translation>pausar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepare</source>
      <translation>preparar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>prepared</source>
      <translation>preparada</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>preparing</source>
      <translation>preparando</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>redo</source>
      <translation>repetir</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resting</source>
      <translation>en descanso</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>resume</source>
      <translation>reanudar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>review</source>
      <translation>revisión</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>save</source>
      <translation>guardar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saved</source>
      <translation>guardada</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>saving</source>
      <translation>guardando</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>tare</source>
      <translation>tarar</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>taring</source>
      <translation>tarando</translation>
    </message>
    <message>
      <location filename="domain/recording.py" />
      <source>{event!r} cannot happen while the station is {state!r}.</source>
      <translation>{event!r} no puede ocurrir mientras la estación está {state!r}.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A letter of the recovery key is wrong: compare it with the printed page.</source>
      <translation>Una letra de la clave de recuperación es errónea: compárela con la página impresa.</translation>
    </message>
    <message>
      <location filename="domain/recovery_key.py" />
      <source>A recovery key has {length} letters and digits, this one has {count}: compare it again.</source>
      <translation>Una clave de recuperación tiene {length} letras y cifras, esta tiene {count}: compárela de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>dropped</source>
      <translation>abandonado</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>ended</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>revised</source>
      <translation>revisado</translation>
    </message>
    <message>
      <location filename="domain/repetitions/events.py" />
      <source>started</source>
      <translation>iniciado</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source> by {due_on}</source>
      <translation> hasta el {due_on}</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>If something hurts or feels wrong, stop and tell your coach.</source>
      <translation>Si algo te duele o notas algo raro, para y díselo a tu coach.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Talk about this with your coach</source>
      <translation>Háblalo con tu coach</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>What stayed the same</source>
      <translation>Lo que sigue igual</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>You have not been tested yet. After your first test you will see your results here.</source>
      <translation>Todavía no has hecho ninguna prueba. Después de la primera verás aquí tus resultados.</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your first tests</source>
      <translation>Tus primeras pruebas</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your goals</source>
      <translation>Tus objetivos</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your progress</source>
      <translation>Tu progreso</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>Your tests</source>
      <translation>Tus pruebas</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}. Reached!</source>
      <translation>{words}. ¡Alcanzado!</translation>
    </message>
    <message>
      <location filename="domain/reports/athlete_page.py" />
      <source>{words}: now {now}, and you want {target}{due}.</source>
      <translation>{words}: ahora {now}, y quieres {target}{due}.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>95 % half-width of the value beside it. A dash means not measurable.</source>
      <translation>Semiamplitud del 95 % del valor de al lado. Un guion significa no medible.</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>not distinguishable</source>
      <translation>no distinguible</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really better</source>
      <translation>{arrow} realmente mejor</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>{arrow} really worse</source>
      <translation>{arrow} realmente peor</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▲ real gain</source>
      <translation>▲ mejora real</translation>
    </message>
    <message>
      <location filename="domain/reports/common.py" />
      <source>▼ real loss</source>
      <translation>▼ pérdida real</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Compared</source>
      <translation>Comparado</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Left beside right</source>
      <translation>Izquierda junto a derecha</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Mean curves from the onset</source>
      <translation>Curvas medias desde el inicio de la fuerza</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Several athletes</source>
      <translation>Varios atletas</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>Where error comes from</source>
      <translation>De dónde viene el error</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{label} highest {values}</source>
      <translation>{label} máximo {values}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{letter} beside {reference}</source>
      <translation>{letter} junto a {reference}</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_report.py" />
      <source>{signal_label}, mean curves: {highest}.</source>
      <translation>{signal_label}, curvas medias: {highest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>This</source>
      <translation>Este</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>Up to 10 % is usual, from 20 % probable (Sapega); within measurement error it is none.</source>
      <translation>Hasta un 10 % es habitual, desde un 20 % es probable (Sapega); dentro del error de medida no la hay.</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>within measurement error</source>
      <translation>dentro del error de medida</translation>
    </message>
    <message>
      <location filename="domain/reports/comparison_tables.py" />
      <source>{verdict}, in spite of: {codes}</source>
      <translation>{verdict}, a pesar de: {codes}</translation>
    </message>
    <message>
      <location filename="domain/reports/document.py" />
      <source>time s</source>
      <translation>tiempo s</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Group report</source>
      <translation>Informe de grupo</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Left, since baseline</source>
      <translation>Izquierda, desde el valor inicial</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Newest decision value of each side; weaker side by how much of the stronger, where both are of one day. Values of different people are not compared in this table.</source>
      <translation>Valor de decisión más reciente de cada lado; el lado más débil y en cuánto respecto al más fuerte, si ambos son del mismo día. Los valores de personas distintas no se comparan en esta tabla.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Not tested yet</source>
      <translation>Aún sin probar</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really better in at least one test: {better}.</source>
      <translation>Realmente mejor en al menos una prueba: {better}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Really worse in at least one test: {worse}.</source>
      <translation>Realmente peor en al menos una prueba: {worse}.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Right, since baseline</source>
      <translation>Derecha, desde el valor inicial</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>Weaker side</source>
      <translation>Lado más débil</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>no verdict</source>
      <translation>sin veredicto</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{tested} of {count} tested, {count2} tests and sides.</source>
      <translation>{tested} de {count} con pruebas, {count2} pruebas y lados.</translation>
    </message>
    <message>
      <location filename="domain/reports/group_report.py" />
      <source>{words}, {share} % less</source>
      <translation>{words}, {share} % menos</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_charts.py" />
      <source>{title}, {measure_label}, {count} from {first} to {last}, newest {newest}.</source>
      <translation>{title}, {measure_label}, {count} de {first} a {last}, más reciente {newest}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Beside the baseline</source>
      <translation>Junto al valor inicial</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Cannot be compared yet</source>
      <translation>Aún no se puede comparar</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>No test has been done yet: there is nothing to follow.</source>
      <translation>Todavía no se ha hecho ninguna prueba: no hay nada que seguir.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Nothing has changed beyond what these tests can tell from measurement error.</source>
      <translation>Nada ha cambiado más allá de lo que estas pruebas pueden distinguir del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Over the visits</source>
      <translation>A lo largo de las visitas</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Planned sessions done</source>
      <translation>Sesiones previstas hechas</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Progress report</source>
      <translation>Informe de progreso</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>The shaded band holds every value that one visit cannot be told apart from the baseline mean (MDC95). Open dots stand for visits that may not be compared with the newest: the reason is under What happened.</source>
      <translation>La banda sombreada abarca todo valor que una visita no puede distinguir de la media inicial (MDC95). Los puntos abiertos son visitas que no pueden compararse con la más reciente: el motivo está en Qué ha pasado.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Within error</source>
      <translation>Dentro del error</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worse: look at this first</source>
      <translation>Peor: mire esto primero</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>Worth a word</source>
      <translation>Merece un comentario</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>really better</source>
      <translation>realmente mejor</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_report.py" />
      <source>{names}.</source>
      <translation>{names}.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source> ({visits} visits)</source>
      <translation> ({visits} visitas)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>A week (95 %)</source>
      <translation>Por semana (95 %)</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline</source>
      <translation>Valor inicial</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Baseline: the mean of the baseline visits. Told apart from: the smallest change in that direction that the test can tell from measurement error.</source>
      <translation>Valor inicial: la media de las visitas iniciales. Distinguible desde: el menor cambio en ese sentido que la prueba puede distinguir del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>How it stands</source>
      <translation>Cómo está</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Other measures</source>
      <translation>Otras medidas</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>Told apart from</source>
      <translation>Distinguible desde</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{side}, {title}: {label}{unit}</source>
      <translation>{side}, {title}: {label}{unit}</translation>
    </message>
    <message>
      <location filename="domain/reports/progress_tables.py" />
      <source>{size} a week ({low} to {high})</source>
      <translation>{size} por semana ({low} a {high})</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Score %</source>
      <translation>Puntuación %</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>Tempo s</source>
      <translation>Ritmo s</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>▲ {text} off</source>
      <translation>▲ {text} desviado</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✓ yes</source>
      <translation>✓ sí</translation>
    </message>
    <message>
      <location filename="domain/reports/repetition_table.py" />
      <source>✗ no: {reason}</source>
      <translation>✗ no: {reason}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Also done: {sentence_list}.</source>
      <translation>También se hizo: {sentence_list}.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Baseline report</source>
      <translation>Informe inicial</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Difference = (larger - smaller) / larger. Up to 10 % is usual, from 20 % probable (Sapega).</source>
      <translation>Diferencia = (mayor - menor) / mayor. Hasta un 10 % es habitual, desde un 20 % es probable (Sapega).</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Discomfort {discomfort:g} of 10{where} in {name}: see a clinician.</source>
      <translation>Molestia {discomfort:g} de 10{where} en {name}: consulte a un clínico.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Session report</source>
      <translation>Informe de sesión</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>Sharp pain{where} in {name}: no more of it in this visit.</source>
      <translation>Dolor agudo{where} en {name}: no siga con ello en esta visita.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>near from {near}, beyond from {beyond} ({quality}). {source}</source>
      <translation>cerca desde {near}, superado desde {beyond} ({quality}). {source}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{counted} of {count} count</source>
      <translation>{counted} de {count} cuentan</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{part} ({count} of {count2} count)</source>
      <translation>{part} ({count} de {count2} cuentan)</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} beyond the limit of {limit} in {over} of {count}</source>
      <translation>{rule_label} más allá del límite de {limit} en {over} de {count}</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{rule_label} within the limit of {limit} in every repetition.</source>
      <translation>{rule_label} dentro del límite de {limit} en todas las repeticiones.</translation>
    </message>
    <message>
      <location filename="domain/reports/session_report.py" />
      <source>{what}: no repetition was found.</source>
      <translation>{what}: no se encontró ninguna repetición.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>beyond {words}</source>
      <translation>más allá de {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>last time</source>
      <translation>la última vez</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>near {words}</source>
      <translation>cerca de {words}</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>this time</source>
      <translation>esta vez</translation>
    </message>
    <message>
      <location filename="domain/reports/set_charts.py" />
      <source>{title} over time, {count}, highest {highest} at {time_s:.1f} s.</source>
      <translation>{title} a lo largo del tiempo, {count}, máximo {highest} en {time_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Beside last time</source>
      <translation>Junto a la última vez</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>Last time</source>
      <translation>Última vez</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>This time</source>
      <translation>Esta vez</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} cannot be told apart from {before}: {change} is within measurement error.</source>
      <translation>{label} no se puede distinguir de {before}: {change} está dentro del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really higher than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} es realmente más alto que el {before}: {change}, más allá del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_comparison.py" />
      <source>{label} is really lower than on {before}: {change}, beyond measurement error.</source>
      <translation>{label} es realmente más bajo que el {before}: {change}, más allá del error de medida.</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>: redo?</source>
      <translation>: ¿repetir?</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Contraction</source>
      <translation>Contracción</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Feedback</source>
      <translation>Feedback</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Rated of 10</source>
      <translation>Valorado sobre 10</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>Started</source>
      <translation>Iniciada</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>mean of {counted} counted</source>
      <translation>media de {counted} contadas</translation>
    </message>
    <message>
      <location filename="domain/reports/set_report.py" />
      <source>{words}, best {best}</source>
      <translation>{words}, mejor {best}</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>Visits and what is due</source>
      <translation>Visitas y lo pendiente</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{athletes} · {due} due · {beyond} beyond a limit</source>
      <translation>{athletes} · {due} pendientes · {beyond} más allá de un límite</translation>
    </message>
    <message>
      <location filename="domain/reports/standing.py" />
      <source>{test}, {side}: places</source>
      <translation>{test}, {side}: puestos</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>amber</source>
      <translation>ámbar</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>info</source>
      <translation>info</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>invalid</source>
      <translation>no válida</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <location filename="domain/results.py" />
      <source>warning</source>
      <translation>aviso</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Places that overlap cannot be told apart: their difference is within the error of the two values.</source>
      <translation>Los puestos que se solapan no se pueden distinguir: su diferencia está dentro del error de los dos valores.</translation>
    </message>
    <message>
      <location filename="domain/roster.py" />
      <source>Without a known test-retest error nobody can be told apart: there is an order, and no place.</source>
      <translation>Sin un error test-retest conocido no se puede distinguir a nadie: hay un orden, pero no puestos.</translation>
    </message>
    <message>
      <location filename="domain/samples/filters.py" />
      <source>{kind}, {taps} taps, -3 dB at {cutoff_hz:.1f} Hz ({rate_hz:g} Hz sampling), delay of {delay_s:.0f} ms removed</source>
      <translation>{kind}, {taps} coeficientes, -3 dB a {cutoff_hz:.1f} Hz (muestreo a {rate_hz:g} Hz), retardo de {delay_s:.0f} ms eliminado</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>complete</source>
      <translation>completa</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>discarded</source>
      <translation>descartada</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>incomplete</source>
      <translation>incompleta</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>interrupted</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>recording</source>
      <translation>registrando</translation>
    </message>
    <message>
      <location filename="domain/session.py" />
      <source>stop</source>
      <translation>detener</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source> since {since:%H:%M}</source>
      <translation> desde las {since:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Clinic away</source>
      <translation>Clínica no accesible</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>This station works alone: nothing is sent anywhere.</source>
      <translation>Esta estación trabaja sola: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>everything is at the clinic's database, as of {exchanged_at:%H:%M}</source>
      <translation>todo está en la base de datos de la clínica, a las {exchanged_at:%H:%M}</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>the clinic's database has not been asked yet</source>
      <translation>aún no se ha consultado la base de datos de la clínica</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} changed at two stations: decide below</source>
      <translation>{conflicts} cambiados en dos estaciones: decida abajo</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{conflicts} to decide</source>
      <translation>{conflicts} por decidir</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} change waits</source>
      <translation>{count} cambio en espera</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{count} changes wait</source>
      <translation>{count} cambios en espera</translation>
    </message>
    <message>
      <location filename="domain/sharing.py" />
      <source>{waiting} waiting</source>
      <translation>{waiting} en espera</translation>
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
      <translation>Todas las visitas dieron el mismo valor: eso no es un error. Mire las series del estudio.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The ICC is negative: the athletes differ less from one another than from themselves. It is told as it is, and means that there is no agreement.</source>
      <translation>El ICC es negativo: los atletas difieren menos entre sí que consigo mismos. Se indica tal cual y significa que no hay concordancia.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The differences grow with the value, so the error is given in percent of it.</source>
      <translation>Las diferencias crecen con el valor, así que el error se da en porcentaje de él.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The second visit differs for everybody in the same direction: a familiarisation visit may be missing. That shift is no part of the SEM.</source>
      <translation>La segunda visita difiere en todos en el mismo sentido: puede faltar una visita de familiarización. Ese desplazamiento no forma parte del SEM.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>The shift between the visits goes with the value: look at the plot.</source>
      <translation>El desplazamiento entre visitas depende del valor: mire el gráfico.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{count} athletes have this measure at all {occasions} visits; the figures need {least_people} and a verdict needs {least_to_adopt}.</source>
      <translation>{count} atletas tienen esta medida en las {occasions} visitas; las cifras necesitan {least_people} y un veredicto {least_to_adopt}.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{left_out} of {n} athletes lack a visit or a value and are left out.</source>
      <translation>A {left_out} de {n} atletas les falta una visita o un valor y quedan excluidos.</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{n} athletes: the intervals are wide; {advised_people} are advised (Koo and Li 2016).</source>
      <translation>{n} atletas: los intervalos son amplios; se aconsejan {advised_people} (Koo y Li 2016).</translation>
    </message>
    <message>
      <location filename="domain/studies/finding.py" />
      <source>{people} athletes have come to every visit; an own error needs {least_to_adopt}. Go on with the study.</source>
      <translation>{people} atletas han venido a todas las visitas; un error propio necesita {least_to_adopt}. Continúe el estudio.</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>from this clinic's own study of {made_on}, n = {people}</source>
      <translation>del estudio propio de esta clínica del {made_on}, n = {people}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{kind} of {least_reps}</source>
      <translation>{kind} de {least_reps}</translation>
    </message>
    <message>
      <location filename="domain/studies/own_figure.py" />
      <source>{spacing_days} days or more</source>
      <translation>{spacing_days} días o más</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>Amber {amber:g} and red {red:g} need 0 &lt; amber &lt; red: correct them.</source>
      <translation>Ámbar {amber:g} y rojo {red:g} deben cumplir 0 &lt; ámbar &lt; rojo: corríjalos.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>The athletes do not differ, or do not go this way: there is no limit in that.</source>
      <translation>Los atletas no difieren o no se desvían en este sentido: de ahí no sale ningún límite.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>This clinic's own athletes, {decided_on}, n = {people}: amber mean + 1 SD, red mean + 2 SD.</source>
      <translation>Atletas propios de esta clínica, {decided_on}, n = {people}: ámbar media + 1 DE, rojo media + 2 DE.</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>near from {amber:.1f}{gap}{symbol}, beyond from {red:.1f}{gap}{symbol}</source>
      <translation>cerca desde {amber:.1f}{gap}{symbol}, superado desde {red:.1f}{gap}{symbol}</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes of this clinic</source>
      <translation>{people} atletas sanos de esta clínica</translation>
    </message>
    <message>
      <location filename="domain/studies/rebasing.py" />
      <source>{people} healthy athletes were measured; limits of the clinic's own need {least_athletes}. Test more athletes first.</source>
      <translation>Se ha medido a {people} atletas sanos; unos límites propios de la clínica necesitan {least_athletes}. Pruebe primero a más atletas.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A repeat on the same day is no retest.</source>
      <translation>Una repetición el mismo día no es un retest.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest on the same day is no evidence: strap and posture are the same, so its error is too small. Choose 1 day or more between the visits.</source>
      <translation>Un retest el mismo día no prueba nada: la correa y la postura son las mismas, así que su error es demasiado pequeño. Elija 1 día o más entre las visitas.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A retest takes {fewest_occasions} to {most_occasions} visits: choose again.</source>
      <translation>Un retest lleva de {fewest_occasions} a {most_occasions} visitas: elija de nuevo.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>A study needs at least one measure: choose what is to be repeated.</source>
      <translation>Un estudio necesita al menos una medida: elija qué se va a repetir.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>All visits of this athlete were done already.</source>
      <translation>Todas las visitas de este atleta ya están hechas.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>It was done before the study began.</source>
      <translation>Se hizo antes de que empezara el estudio.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>Only {days} of {spacing_days} days after the visit before.</source>
      <translation>Solo {days} de {spacing_days} días después de la visita anterior.</translation>
    </message>
    <message>
      <location filename="domain/studies/study.py" />
      <source>The other side counts.</source>
      <translation>Cuenta el otro lado.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>Write a number such as {example}.</source>
      <translation>Escriba un número como {example}.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} can be read in two ways: write {example} with one decimal sign and no other.</source>
      <translation>{typed} se puede leer de dos maneras: escriba {example} con un signo decimal y ningún otro.</translation>
    </message>
    <message>
      <location filename="domain/typed_number.py" />
      <source>{typed} is not a number: write one such as {example}.</source>
      <translation>{typed} no es un número: escriba uno como {example}.</translation>
    </message>
    <message>
      <location filename="domain/units.py" />
      <source>imperial</source>
      <translation>imperial</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Apr</source>
      <translation>abr</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Aug</source>
      <translation>ago</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Dec</source>
      <translation>dic</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Feb</source>
      <translation>feb</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jan</source>
      <translation>ene</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jul</source>
      <translation>jul</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Jun</source>
      <translation>jun</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Mar</source>
      <translation>mar</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Nov</source>
      <translation>nov</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Oct</source>
      <translation>oct</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>Sep</source>
      <translation>sep</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>near</source>
      <translation>cerca</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>not measurable</source>
      <translation>no medible</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <location filename="domain/wording.py" />
      <source>{names} and {words}</source>
      <translation>{names} y {words}</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>A picture of the camera could not be packed: choose another camera.</source>
      <translation>No se pudo comprimir una imagen de la cámara: elija otra cámara.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Camera {address} does not answer: plug it in, close the program that uses it, allow cameras in the system's settings, or choose another number.</source>
      <translation>La cámara {address} no responde: conéctela, cierre el programa que la usa, permita las cámaras en los ajustes del sistema o elija otro número.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>Cameras need the extra *camera*, which is not installed here: install Turnout with it to see a mirror and to keep clips. Everything else works without.</source>
      <translation>Las cámaras necesitan el extra *camera*, que aquí no está instalado: instale Turnout con él para ver un espejo y guardar clips. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
      <location filename="drivers/camera/capture.py" />
      <source>{address} cannot be opened as a video: check the name of the file or the address.</source>
      <translation>{address} no se puede abrir como vídeo: compruebe el nombre del archivo o la dirección.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_file.py" />
      <source>The clip {path} cannot be read ({error}): look for it in a backup.</source>
      <translation>El clip {path} no se puede leer ({error}): búsquelo en una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="drivers/camera/clip_recorder.py" />
      <source>The clip could not be written on ({error}): make room on the disk. The sensors' recording is not touched by this.</source>
      <translation>No se pudo seguir escribiendo el clip ({error}): haga sitio en el disco. Esto no afecta al registro de los sensores.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{file} is damaged at byte {tell}: what stands before it was read.</source>
      <translation>{file} está dañado en el byte {tell}: se leyó lo anterior.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{folder} is no folder that you may write to: choose another to capture into.</source>
      <translation>{folder} no es una carpeta en la que pueda escribir: elija otra para la captura.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be read ({error}): give a file with what a sensor sent.</source>
      <translation>{path} no se puede leer ({error}): indique un archivo con lo que envió un sensor.</translation>
    </message>
    <message>
      <location filename="drivers/capture.py" />
      <source>{path} cannot be written ({error}): choose another folder to capture into.</source>
      <translation>{path} no se puede escribir ({error}): elija otra carpeta para la captura.</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>booting</source>
      <translation>arrancando</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>disconnected</source>
      <translation>desconectada</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>identifying</source>
      <translation>identificando</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>lost</source>
      <translation>perdido</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>opening</source>
      <translation>abriendo</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>stalled</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="drivers/continuity.py" />
      <source>streaming</source>
      <translation>envía</translation>
    </message>
    <message>
      <location filename="drivers/driver.py" />
      <source>{descriptor_title} cannot do '{name}': it can do {known}.</source>
      <translation>{descriptor_title} no puede hacer '{name}': puede hacer {known}.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close it, wait a few seconds, and try again.</source>
      <translation>Otro programa está usando {port}: ciérrelo, espere unos segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>Another program is using {port}: close {name} (process {process}) and try again.</source>
      <translation>Otro programa está usando {port}: cierre {name} (proceso {process}) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>The sensor on {port} is gone: check its cable and plug it in again.</source>
      <translation>El sensor de {port} ya no está: compruebe su cable y conéctelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in, or choose another port.</source>
      <translation>No hay ningún puerto {port}: conecte el sensor o elija otro puerto.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>There is no port {port}: plug the sensor in. If it vanishes at once, brltty takes it for a braille display: `sudo systemctl mask --now brltty-udev brltty` lets go of it.</source>
      <translation>No hay ningún puerto {port}: conecte el sensor. Si desaparece enseguida, brltty lo toma por una línea braille: `sudo systemctl mask --now brltty-udev brltty` lo libera.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: it belongs to the group '{group}'. Run `sudo usermod -aG {group} $USER`, log out and in again, then retry.</source>
      <translation>No tiene permiso para abrir {port}: pertenece al grupo '{group}'. Ejecute `sudo usermod -aG {group} $USER`, cierre la sesión, vuelva a entrar e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>You may not open {port}: only the administrator may. Run `sudo cp {udev_rules} /etc/udev/rules.d`, unplug the sensor, plug it in again, then retry.</source>
      <translation>No tiene permiso para abrir {port}: solo puede el administrador. Ejecute `sudo cp {udev_rules} /etc/udev/rules.d`, desconecte el sensor, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} cannot be opened ({text}): unplug the sensor, plug it in again, and retry.</source>
      <translation>{port} no se puede abrir ({text}): desconecte el sensor, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is being read by Turnout already: disconnect the sensor there first.</source>
      <translation>Turnout ya está leyendo {port}: desconecte allí primero el sensor.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is in use, perhaps by ModemManager, which tries every new port for a modem: wait 15 seconds and try again; `sudo cp {udev_rules} /etc/udev/rules.d` keeps it away for good.</source>
      <translation>{port} está en uso, quizá por ModemManager, que prueba cada puerto nuevo como módem: espere 15 segundos e inténtelo de nuevo; `sudo cp {udev_rules} /etc/udev/rules.d` lo aparta para siempre.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not a serial port: choose one that `turnout devices` finds.</source>
      <translation>{port} no es un puerto serie: elija uno que encuentre `turnout devices`.</translation>
    </message>
    <message>
      <location filename="drivers/errors.py" />
      <source>{port} is not ready yet: wait ten seconds after plugging in, and try again.</source>
      <translation>{port} aún no está listo: espere diez segundos tras conectarlo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} did not answer to '{name}': check the cable and try again.</source>
      <translation>{descriptor_title} no respondió a '{name}': compruebe el cable e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/ascii_line.py" />
      <source>{descriptor_title} does not know '{name}': use its own buttons.</source>
      <translation>{descriptor_title} no conoce '{name}': use sus propios botones.</translation>
    </message>
    <message>
      <location filename="drivers/families/bno08x.py" />
      <source>Sends no angular rate: its angles are recorded, but joint angles cannot be computed from it.</source>
      <translation>No envía velocidad angular: se registran sus ángulos, pero con él no se pueden calcular ángulos articulares.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Say the mass that hangs on the sensor, in kg, to calibrate it.</source>
      <translation>Indique la masa que cuelga del sensor, en kg, para calibrarlo.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>Sends bare readings of four cells: calibrate it first.</source>
      <translation>Envía lecturas sin procesar de cuatro células: calíbrelo primero.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor did not answer to '{name}': unload it and try again.</source>
      <translation>El sensor de fuerza no respondió a '{name}': quítele la carga e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/chronojump.py" />
      <source>The force sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>El sensor de fuerza de {port} no arranca: desconéctelo, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/families/gauges.py" />
      <source>Asked for each value, 10 to 20 a second: for peaks and steady pulls, not for force development.</source>
      <translation>Se le pide cada valor, de 10 a 20 por segundo: para picos y tirones estables, no para el desarrollo de la fuerza.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Averages 16 readings, so that a force shows about 8 of them late (0.1 s at 80 a second, 0.8 s at 10): not for the rate of force development.</source>
      <translation>Promedia 16 lecturas, de modo que una fuerza aparece con unas 8 de retraso (0.1 s a 80 por segundo, 0.8 s a 10): no sirve para la tasa de desarrollo de la fuerza.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>One value in five seconds: for a load that hangs still, not for repetitions.</source>
      <translation>Un valor cada cinco segundos: para una carga que cuelga quieta, no para repeticiones.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Sends bare readings, one a second: calibrate it first, and use it for steady pulls only.</source>
      <translation>Envía lecturas sin procesar, una por segundo: calíbrelo primero y úselo solo para tirones estables.</translation>
    </message>
    <message>
      <location filename="drivers/families/hx711.py" />
      <source>Ten values a second at most: for steady pulls, not for the rate of force development.</source>
      <translation>Diez valores por segundo como máximo: para tirones estables, no para la tasa de desarrollo de la fuerza.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl.py" />
      <source>The stream sends {label} in {unit}: let it send {ours} instead.</source>
      <translation>El flujo envía {label} en {unit}: haga que envíe {ours}.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>No stream is called '{name}': start it on its computer, then search again.</source>
      <translation>Ningún flujo se llama '{name}': inícielo en su ordenador y busque de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>Two streams are called '{name}': give one of them another name, then search again.</source>
      <translation>Dos flujos se llaman '{name}': dé otro nombre a uno de ellos y busque de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_inlet.py" />
      <source>{port} is not open: connect the stream first.</source>
      <translation>{port} no está abierto: conecte primero el flujo.</translation>
    </message>
    <message>
      <location filename="drivers/families/lsl_library.py" />
      <source>LSL streams need the extra 'lsl': install Turnout with it, then search again.</source>
      <translation>Los flujos LSL necesitan el extra 'lsl': instale Turnout con él y busque de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>Slow (5 to 23 values a second): for body mass and steady pulls, not for repetitions.</source>
      <translation>Lento (de 5 a 23 valores por segundo): para masa corporal y tirones estables, no para repeticiones.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale on {port} sends no weight: check that it is switched on.</source>
      <translation>La báscula de {port} no envía peso: compruebe que esté encendida.</translation>
    </message>
    <message>
      <location filename="drivers/families/mtsics.py" />
      <source>The scale refused '{name}': keep the load still and within its range.</source>
      <translation>La báscula rechazó '{name}': mantenga la carga quieta y dentro de su rango.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>A few averaged values a second as it leaves the factory: for steady pulls, not for repetitions.</source>
      <translation>Pocos valores promediados por segundo tal como sale de fábrica: para tirones estables, no para repeticiones.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale did not finish its tare: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale no terminó su tara: desconéctelo, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale does not open its menu: unplug it, plug it in again, and retry.</source>
      <translation>OpenScale no abre su menú: desconéctelo, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/families/openscale.py" />
      <source>OpenScale on {port} waits in its calibration: unplug it and plug it in again.</source>
      <translation>OpenScale de {port} espera en su calibración: desconéctelo y conéctelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>Made from the maker's description and not yet tried with a real sensor: check a known mass.</source>
      <translation>Hecho según la descripción del fabricante y aún no probado con un sensor real: compruebe una masa conocida.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not start: switch it off and on, and connect it again.</source>
      <translation>El Progressor no arranca: apáguelo, enciéndalo y conéctelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq.py" />
      <source>The Progressor does not tell its battery: bring it nearer and try again.</source>
      <translation>El Progressor no indica su batería: acérquelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors need the extra 'ble': install Turnout with it, then connect again.</source>
      <translation>Los sensores Bluetooth necesitan el extra 'ble': instale Turnout con él y conecte de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>Bluetooth sensors were not looked for ({error}): where there is one, switch Bluetooth on.</source>
      <translation>No se buscaron sensores Bluetooth ({error}): si hay alguno, active el Bluetooth.</translation>
    </message>
    <message>
      <location filename="drivers/families/tindeq_ble.py" />
      <source>{port} cannot be reached over Bluetooth ({error}): switch Bluetooth and the sensor on, bring it near, and try again.</source>
      <translation>No se puede acceder a {port} por Bluetooth ({error}): active el Bluetooth y el sensor, acérquelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>Its lines carry no time: switch to the binary output for measurements of timing.</source>
      <translation>Sus líneas no llevan tiempo: cambie a la salida binaria para medidas de tiempos.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} does not send acceleration and angular rate: switch them on with the maker's program.</source>
      <translation>El sensor VectorNav de {port} no envía aceleración ni velocidad angular: actívelas con el programa del fabricante.</translation>
    </message>
    <message>
      <location filename="drivers/families/vectornav.py" />
      <source>The VectorNav sensor on {port} refused the rate ({why}): try a lower one.</source>
      <translation>El sensor VectorNav de {port} rechazó la frecuencia ({why}): pruebe una más baja.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>Choose bits that hold 2 (acceleration) and 4 (angular rate), such as 14 or 526.</source>
      <translation>Elija bits que incluyan 2 (aceleración) y 4 (velocidad angular), como 14 o 526.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{frames} kinds of frames at {rates:g} Hz do not fit through {baud} baud: choose at most {frames2} Hz first.</source>
      <translation>{frames} tipos de tramas a {rates:g} Hz no caben en {baud} baudios: elija primero como máximo {frames2} Hz.</translation>
    </message>
    <message>
      <location filename="drivers/families/witmotion.py" />
      <source>{rate_hz:g} Hz do not fit through {baud} baud: choose at most {most_hz} Hz, or raise the baud rate with the maker's program.</source>
      <translation>{rate_hz:g} Hz no caben en {baud} baudios: elija como máximo {most_hz} Hz o suba los baudios con el programa del fabricante.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 divides {sensor_rate_hz} Hz by a whole number: choose 400, 200, 100 or 50 Hz.</source>
      <translation>El x-IMU3 divide {sensor_rate_hz} Hz por un número entero: elija 400, 200, 100 o 50 Hz.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 on {port} does not answer to '{key}': check its cable.</source>
      <translation>El x-IMU3 de {port} no responde a '{key}': compruebe su cable.</translation>
    </message>
    <message>
      <location filename="drivers/families/ximu3.py" />
      <source>The x-IMU3 refuses '{key}' ({answer}): update its firmware.</source>
      <translation>El x-IMU3 rechaza '{key}' ({answer}): actualice su firmware.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not obey: unplug it, plug it in again, and retry.</source>
      <translation>El sensor Xsens de {port} no obedece: desconéctelo, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not send acceleration, rate of turn and SampleTimeFine: switch these outputs on with the maker's program.</source>
      <translation>El sensor Xsens de {port} no envía aceleración, velocidad de giro y SampleTimeFine: active estas salidas con el programa del fabricante.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} does not start: unplug it, plug it in again, and retry.</source>
      <translation>El sensor Xsens de {port} no arranca: desconéctelo, conéctelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="drivers/families/xsens.py" />
      <source>The Xsens sensor on {port} refused the rate: check its cable, retry.</source>
      <translation>El sensor Xsens de {port} rechazó la frecuencia: compruebe su cable e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/finding/elsewhere.py" />
      <source>The scan for {descriptor_title} failed ({error!r}): update or remove the plug-in.</source>
      <translation>La búsqueda de {descriptor_title} falló ({error!r}): actualice o elimine el complemento.</translation>
    </message>
    <message>
      <location filename="drivers/link.py" />
      <source>Stopped on request.</source>
      <translation>Detenido a petición.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>The sensor knows the rates {known} Hz: choose one of them.</source>
      <translation>El sensor conoce las frecuencias {known} Hz: elija una de ellas.</translation>
    </message>
    <message>
      <location filename="drivers/rates.py" />
      <source>{rate} Hz do not fit through {baud} baud: choose at most {most} Hz.</source>
      <translation>{rate} Hz no caben en {baud} baudios: elija como máximo {most} Hz.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>The sensor on {port} is not connected: wait until it streams.</source>
      <translation>El sensor de {port} no está conectado: espere hasta que transmita.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} does not let go: unplug the sensor.</source>
      <translation>{port} no se libera: desenchufe el sensor.</translation>
    </message>
    <message>
      <location filename="drivers/reader.py" />
      <source>{port} is being read already: stop it first.</source>
      <translation>{port} ya se está leyendo: deténgalo primero.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>Another sensor answers on {port} than before: plug the first one in again, or connect the new one as a sensor of its own.</source>
      <translation>En {port} responde otro sensor que antes: conecte de nuevo el primero o añada el nuevo como sensor aparte.</translation>
    </message>
    <message>
      <location filename="drivers/recognition.py" />
      <source>No {title} answers on {port}: check the cable and its power.</source>
      <translation>Ningún {title} responde en {port}: compruebe el cable y su alimentación.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' cannot be loaded ({reason}): update or remove it.</source>
      <translation>El controlador '{entry}' no se puede cargar ({reason}): actualícelo o elimínelo.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>The driver '{entry}' was made for another version of Turnout: update or remove it.</source>
      <translation>El controlador '{entry}' se hizo para otra versión de Turnout: actualícelo o elimínelo.</translation>
    </message>
    <message>
      <location filename="drivers/registry.py" />
      <source>There is no driver '{driver_id}': choose one of {known}.</source>
      <translation>No hay ningún controlador '{driver_id}': elija uno de {known}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>'{command}' was broken off.</source>
      <translation>'{command}' se interrumpió.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/commands.py" />
      <source>The link was lost before '{command}' was sent.</source>
      <translation>Se perdió la conexión antes de enviar '{command}'.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Asking who is on {port}.</source>
      <translation>Preguntando quién está en {port}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Opening {port}.</source>
      <translation>Abriendo {port}.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and connect it again.</source>
      <translation>La lectura de {port} se detuvo por un error interno ({error!r}): desconecte el sensor y conéctelo de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} fell silent: asking it again.</source>
      <translation>{descriptor_title} en {port} ha dejado de responder: se le pregunta de nuevo.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is ready.</source>
      <translation>{descriptor_title} en {port} está listo.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} is streaming.</source>
      <translation>{descriptor_title} en {port} está transmitiendo.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{descriptor_title} on {port} restarts.</source>
      <translation>{descriptor_title} en {port} se reinicia.</translation>
    </message>
    <message>
      <location filename="drivers/streaming/news.py" />
      <source>{port} is disconnected.</source>
      <translation>{port} está desconectado.</translation>
    </message>
    <message>
      <location filename="drivers/transport.py" />
      <source>{port} is not open: connect the sensor first.</source>
      <translation>{port} no está abierto: conecte primero el sensor.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>no signal</source>
      <translation>sin señal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▲ a bit more</source>
      <translation>▲ un poco más</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>▼ ease off</source>
      <translation>▼ afloja</translation>
    </message>
    <message>
      <location filename="widgets/athlete/aim.py" />
      <source>✓ in the band</source>
      <translation>✓ en la banda</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>! nearly too far</source>
      <translation>! casi demasiado</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>Balance of the pelvis</source>
      <translation>Equilibrio de la pelvis</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>no signal from the pelvis</source>
      <translation>sin señal de la pelvis</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✓ level</source>
      <translation>✓ nivelada</translation>
    </message>
    <message>
      <location filename="widgets/athlete/balance.py" />
      <source>✕ bring it back</source>
      <translation>✕ vuelve al centro</translation>
    </message>
    <message>
      <location filename="widgets/athlete/band.py" />
      <source>Target band over time</source>
      <translation>Banda objetivo en el tiempo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>Camera mirror</source>
      <translation>Espejo de cámara</translation>
    </message>
    <message>
      <location filename="widgets/athlete/camera.py" />
      <source>No camera picture</source>
      <translation>Sin imagen de cámara</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Athlete sees</source>
      <translation>El atleta ve</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Feedback is shown</source>
      <translation>Se muestra el feedback</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {sight_words}</source>
      <translation>Ve: {sight_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Sees: {words}</source>
      <translation>Ve: {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>Shown: {words}</source>
      <translation>Se muestra: {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>What the athlete sees</source>
      <translation>Lo que ve el atleta</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>every other rep</source>
      <translation>una de cada dos rep.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="widgets/athlete/card.py" />
      <source>only when off course</source>
      <translation>solo al desviarse</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Band over time</source>
      <translation>Banda en el tiempo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Breathe easy</source>
      <translation>Respira tranquilo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: fill the glass</source>
      <translation>Juego: llena el vaso</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Game: glide</source>
      <translation>Juego: planear</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Get set</source>
      <translation>Prepárate</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Hold still</source>
      <translation>No te muevas</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Let the strap hang free</source>
      <translation>Deja la correa suelta</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Mirror figure</source>
      <translation>Figura en espejo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Nearly ready</source>
      <translation>Casi a punto</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Path to follow</source>
      <translation>Trayectoria a seguir</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Pelvis balance</source>
      <translation>Equilibrio de pelvis</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Relax</source>
      <translation>Relájate</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Target bar</source>
      <translation>Barra objetivo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Tempo and breath</source>
      <translation>Ritmo y respiración</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>The sensors learn your position</source>
      <translation>Los sensores aprenden tu posición</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Turnout: athlete</source>
      <translation>Turnout: atleta</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Wait for the countdown</source>
      <translation>Espera la cuenta atrás</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Well worked</source>
      <translation>Buen trabajo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/display.py" />
      <source>Your coach starts the set</source>
      <translation>Tu coach inicia la serie</translation>
    </message>
    <message>
      <location filename="widgets/athlete/fill.py" />
      <source>✓ filling</source>
      <translation>✓ llenando</translation>
    </message>
    <message>
      <location filename="widgets/athlete/glide.py" />
      <source>✓ in the valley</source>
      <translation>✓ en el valle</translation>
    </message>
    <message>
      <location filename="widgets/athlete/path.py" />
      <source>✓ on the path</source>
      <translation>✓ en la trayectoria</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Knee over your toes, then go on</source>
      <translation>Rodilla sobre los dedos del pie y sigue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Level your hips, then go on</source>
      <translation>Nivela las caderas y sigue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Sit or stand tall, then go on</source>
      <translation>Ponte bien erguido y sigue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Take up the strap, keep the leg still, then go on</source>
      <translation>Tensa la correa, mantén la pierna quieta y sigue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/reset_picture.py" />
      <source>Turn your hips to the front, then go on</source>
      <translation>Gira las caderas al frente y sigue</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>! near limit</source>
      <translation>! cerca del límite</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>RESET</source>
      <translation>VUELVE</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {shown}</source>
      <translation>Recolócate. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>Reset. {words}</source>
      <translation>Recolócate. {words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>hips {hips_words}</source>
      <translation>caderas {hips_words}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>of {target}</source>
      <translation>de {target}</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>reps</source>
      <translation>rep.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>{done} of {target} repetitions</source>
      <translation>{done} de {target} repeticiones</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>– no signal</source>
      <translation>– sin señal</translation>
    </message>
    <message>
      <location filename="widgets/athlete/scenes.py" />
      <source>✕ too far</source>
      <translation>✕ demasiado</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Athlete's screen</source>
      <translation>Pantalla del atleta</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Cues</source>
      <translation>Señales</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Display</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Heard and seen</source>
      <translation>Se oye y se ve</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Metronome</source>
      <translation>Metrónomo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>No display</source>
      <translation>Sin pantalla</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Plug in a second display: the athlete's screen goes there by itself.</source>
      <translation>Conecte una segunda pantalla: la del atleta pasa a ella por sí sola.</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Seen only</source>
      <translation>Solo se ve</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown and spoken</source>
      <translation>Mostrado y hablado</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Shown only</source>
      <translation>Solo mostrado</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Steady</source>
      <translation>Constante</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Tempo</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>The second display</source>
      <translation>La segunda pantalla</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 10 %</source>
      <translation>Varía un 10 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>Varies by 20 %</source>
      <translation>Varía un 20 %</translation>
    </message>
    <message>
      <location filename="widgets/athlete/screen_card.py" />
      <source>{chosen} · unplugged</source>
      <translation>{chosen} · desconectada</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>Tempo wheel</source>
      <translation>Rueda de ritmo</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe in</source>
      <translation>inspira</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>breathe out</source>
      <translation>espira</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>keep breathing</source>
      <translation>sigue respirando</translation>
    </message>
    <message>
      <location filename="widgets/athlete/wheel.py" />
      <source>wait for the start</source>
      <translation>espera el inicio</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source> · baseline</source>
      <translation> · valor inicial</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Body mass</source>
      <translation>Masa corporal</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one more to compare</source>
      <translation>Elija otra para comparar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Choose one to open, two to compare</source>
      <translation>Elija una para abrir, dos para comparar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Compare the two</source>
      <translation>Comparar las dos</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Dominant side</source>
      <translation>Lado dominante</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Involved side</source>
      <translation>Lado afectado</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Lever arm</source>
      <translation>Brazo de palanca</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>No set yet. Start a session, and every set will be listed here.</source>
      <translation>Aún no hay series. Inicie una sesión y cada serie aparecerá aquí.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Open session</source>
      <translation>Abrir sesión</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Phases, this week, gates, and what is suggested next</source>
      <translation>Fases, esta semana, condiciones y lo que se sugiere a continuación</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sets so far</source>
      <translation>Series hasta ahora</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Start session</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>What really changed, goals, and every visit on one time axis</source>
      <translation>Qué ha cambiado de verdad, objetivos y todas las visitas en un eje de tiempo</translation>
    </message>
    <message>
      <location filename="widgets/athletes/detail.py" />
      <source>{involved_side} involved</source>
      <translation>{involved_side} afectado</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>3 Nov 1998</source>
      <translation>3 nov 1998</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Add athlete</source>
      <translation>Añadir atleta</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body</source>
      <translation>Cuerpo</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Body mass, {unit}</source>
      <translation>Masa corporal, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Check the year: nobody living was born then.</source>
      <translation>Compruebe el año: nadie que viva hoy nació entonces.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Date of birth</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Edit athlete</source>
      <translation>Editar atleta</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Female</source>
      <translation>Mujer</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Given name and family name</source>
      <translation>Nombre y apellidos</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Knee joint line to the middle of the cuff</source>
      <translation>De la interlínea de la rodilla al centro del manguito</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Lever arm, {unit}</source>
      <translation>Brazo de palanca, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Male</source>
      <translation>Hombre</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Not stated</source>
      <translation>No indicado</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Phase</source>
      <translation>Fase</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Save athlete</source>
      <translation>Guardar atleta</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Sex, as norms are published</source>
      <translation>Sexo, según los valores normativos publicados</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Type the name of the athlete.</source>
      <translation>Escriba el nombre del atleta.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Week 5 strengthening</source>
      <translation>Semana 5 fortalecimiento</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>What the next coach must know</source>
      <translation>Lo que debe saber el próximo coach</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write a number between {low:g} and {high:g}.</source>
      <translation>Escriba un número entre {low:g} y {high:g}.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/form.py" />
      <source>Write the date like 3 Nov 1998 or 1998-11-03.</source>
      <translation>Escriba la fecha como 3 nov 1998 o 1998-11-03.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Add your first athlete</source>
      <translation>Añada su primer atleta</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Everyone who is tested here gets a page with body measures and every session.</source>
      <translation>Todo el que hace pruebas aquí tiene una página con sus medidas corporales y todas sus sesiones.</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>Find an athlete</source>
      <translation>Buscar un atleta</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No athletes yet</source>
      <translation>Aún no hay atletas</translation>
    </message>
    <message>
      <location filename="widgets/athletes/page.py" />
      <source>No injury noted</source>
      <translation>Sin lesión anotada</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Clip of the set</source>
      <translation>Clip de la serie</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>No picture of this moment</source>
      <translation>No hay imagen de este momento</translation>
    </message>
    <message>
      <location filename="widgets/camera/clip_view.py" />
      <source>Remove this clip</source>
      <translation>Quitar este clip</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>0 is the first, 1 the next; or a file or address</source>
      <translation>0 es la primera, 1 la siguiente; o un archivo o una dirección</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>A live mirror, and a clip of each set for athletes who agree to it. Clips stay on this station, and are not encrypted.</source>
      <translation>Un espejo en directo y un clip de cada serie para los atletas que lo consientan. Los clips se quedan en esta estación y no están cifrados.</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Mirror and clips</source>
      <translation>Espejo y clips</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Off</source>
      <translation>Apagado</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>On</source>
      <translation>El</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Test picture</source>
      <translation>Imagen de prueba</translation>
    </message>
    <message>
      <location filename="widgets/camera/settings_card.py" />
      <source>Which camera</source>
      <translation>Qué cámara</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Agrees to video</source>
      <translation>Consiente el vídeo</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>Take back the consent to video</source>
      <translation>Retirar el consentimiento al vídeo</translation>
    </message>
    <message>
      <location filename="widgets/camera/station_card.py" />
      <source>The athlete agrees to video</source>
      <translation>El atleta consiente el vídeo</translation>
    </message>
    <message>
      <location filename="widgets/camera/view.py" />
      <source>No picture yet</source>
      <translation>Aún no hay imagen</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find an athlete, a test or an action</source>
      <translation>Busque un atleta, una prueba o una acción</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>Find anything</source>
      <translation>Buscar lo que sea</translation>
    </message>
    <message>
      <location filename="widgets/command_palette.py" />
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Athlete</source>
      <translation>Atleta</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Beside another athlete</source>
      <translation>Junto a otro atleta</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Click two lines or more.</source>
      <translation>Haga clic en dos líneas o más.</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Date, side or group</source>
      <translation>Fecha, lado o grupo</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Keep what is chosen when the athlete changes</source>
      <translation>Conservar lo elegido al cambiar de atleta</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Test</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>Visits and means</source>
      <translation>Visitas y medias</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>What to compare</source>
      <translation>Qué comparar</translation>
    </message>
    <message>
      <location filename="widgets/compare/chooser.py" />
      <source>{count} of at most {most} chosen. Click to add or take away.</source>
      <translation>{count} de {most} como máximo. Haga clic para añadir o quitar.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>0-100 % of rep</source>
      <translation>0-100 % de la rep.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>95 % of mean</source>
      <translation>95 % de la media</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>All together</source>
      <translation>Todas juntas</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Best rep</source>
      <translation>Mejor rep.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Every rep</source>
      <translation>Cada rep.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Line up by</source>
      <translation>Alinear por</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Mean of reps</source>
      <translation>Media de las rep.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Onset</source>
      <translation>Inicio de la fuerza</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Overlaid</source>
      <translation>Superpuestas</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>SD of reps</source>
      <translation>DE de las rep.</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Signal</source>
      <translation>Señal</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Start</source>
      <translation>Comienzo</translation>
    </message>
    <message>
      <location filename="widgets/compare/look_row.py" />
      <source>Whole set</source>
      <translation>Toda la serie</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare anyway</source>
      <translation>Comparar igualmente</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Compare in spite of differences</source>
      <translation>Comparar pese a las diferencias</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Record decision</source>
      <translation>Registrar decisión</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Rows that these differences forbid have no change: {}.</source>
      <translation>Las filas que estas diferencias impiden no tienen cambio: {}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Why may these be compared?</source>
      <translation>¿Por qué se pueden comparar?</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Write why: the reason stands beside the result.</source>
      <translation>Escriba por qué: el motivo figura junto al resultado.</translation>
    </message>
    <message>
      <location filename="widgets/compare/override_row.py" />
      <source>Your name, the time and the reason are kept and stand beside the result.</source>
      <translation>Su nombre, la hora y el motivo se guardan y figuran junto al resultado.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Asymmetry</source>
      <translation>Asimetría</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Choose a measure (click, or F1 on its row) to read how it is computed.</source>
      <translation>Elija una medida (clic, o F1 en su fila) para leer cómo se calcula.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Click two lines at the left, or one of the three buttons above: they pick the newest visit.</source>
      <translation>Haga clic en dos líneas a la izquierda o en uno de los tres botones de arriba: toman la visita más reciente.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Left vs right</source>
      <translation>Izq. y der.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Make report</source>
      <translation>Crear informe</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Nothing to compare yet</source>
      <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Start a session</source>
      <translation>Iniciar una sesión</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs baseline</source>
      <translation>Hoy e inicial</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Today vs last</source>
      <translation>Hoy y última vez</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>Two sides, or two visits, stand beside each other here: record a test first.</source>
      <translation>Aquí se ven dos lados, o dos visitas, uno junto a otro: grabe primero una prueba.</translation>
    </message>
    <message>
      <location filename="widgets/compare/page.py" />
      <source>What changed</source>
      <translation>Qué ha cambiado</translation>
    </message>
    <message>
      <location filename="widgets/compare/plots.py" />
      <source>Curves: {keys}, Ctrl and arrow keys move the cursor</source>
      <translation>Curvas: {keys}, Ctrl y las flechas mueven el cursor</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>At {place}:  </source>
      <translation>En {place}:  </translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>angle (°)</source>
      <translation>ángulo (°)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>share (%)</source>
      <translation>parte (%)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>time (s)</source>
      <translation>tiempo (s)</translation>
    </message>
    <message>
      <location filename="widgets/compare/readout.py" />
      <source>{label}, rep {rep_number}</source>
      <translation>{label}, rep. {rep_number}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source> Parameters: {names}.</source>
      <translation> Parámetros: {names}.</translation>
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
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error from: {text}.</source>
      <translation>Error por: {text}.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Error of A by origin, {text}</source>
      <translation>Error de A según su origen, {text}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory</source>
      <translation>Exploratorio</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Exploratory: not a primary measure of this test, shown for interest only.</source>
      <translation>Exploratorio: no es una medida principal de esta prueba, se muestra solo a título informativo.</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not comparable</source>
      <translation>No comparable</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Not distinguishable</source>
      <translation>No distinguible</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Overridden: {names}. {short}</source>
      <translation>Admitido: {names}. {short}</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real gain</source>
      <translation>Mejora real</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Real loss</source>
      <translation>Pérdida real</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Right − left</source>
      <translation>Derecha − izquierda</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>Within measurement error</source>
      <translation>Dentro del error de medida</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>compared with</source>
      <translation>comparado con</translation>
    </message>
    <message>
      <location filename="widgets/compare/rows.py" />
      <source>{label}: {definition}{parameters} Measurable: {validity} ±: {error} Source: {source}</source>
      <translation>{label}: {definition}{parameters} Medible: {validity} ±: {error} Fuente: {source}</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>A starting value, not a standard: edit it to your own quality rules.</source>
      <translation>Un valor de partida, no una norma: ajústelo a sus propias reglas de calidad.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Apply to recorded sets ...</source>
      <translation>Aplicar a series registradas ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Begin again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Counts for, months</source>
      <translation>Vale durante, meses</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Earlier calibrations</source>
      <translation>Calibraciones anteriores</translation>
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
      <translation>Masas conocidas, kg</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Lay the sensor on a table and do not touch it for five seconds.</source>
      <translation>Ponga el sensor sobre una mesa y no lo toque durante cinco segundos.</translation>
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
      <translation>Aún sin calibrar: se usa la escala propia del sensor.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Order of the loads</source>
      <translation>Orden de las cargas</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Save calibration</source>
      <translation>Guardar calibración</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Take this point</source>
      <translation>Tomar este punto</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Taken</source>
      <translation>Hecha</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The empty sensor is added. Two masses or more show how straight the sensor reads.</source>
      <translation>Se añade el sensor vacío. Dos masas o más muestran si el sensor mide de forma lineal.</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>The sensor reads</source>
      <translation>El sensor marca</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up and down</source>
      <translation>Subida y bajada</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Up only</source>
      <translation>Solo subida</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which channel</source>
      <translation>Qué canal</translation>
    </message>
    <message>
      <location filename="widgets/devices/calibration_steps.py" />
      <source>Which masses, who calibrated</source>
      <translation>Qué masas, quién calibró</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Apply to {count}</source>
      <translation>Aplicar a {count}</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Exercise</source>
      <translation>Ejercicio</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Force</source>
      <translation>Fuerza</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Looking for sets of this sensor ...</source>
      <translation>Buscando series de este sensor ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>No recorded set would change.</source>
      <translation>No cambiaría ninguna serie registrada.</translation>
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
      <translation>Los picos son medias de la serie. Se conservan las muestras originales y todos los resultados anteriores; los nuevos figuran al lado.</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Read recorded sets anew</source>
      <translation>Releer series registradas</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Reading set {done} of {of} anew ...</source>
      <translation>Releyendo la serie {done} de {of} ...</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Recorded sets</source>
      <translation>Series registradas</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets read anew</source>
      <translation>Series releídas</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>Sets recorded</source>
      <translation>Series registradas</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="widgets/devices/recalibration.py" />
      <source>{stays} Click sets to choose some of them.</source>
      <translation>{stays} Haga clic en series para elegir algunas.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>LSL streams</source>
      <translation>Flujos LSL</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Other programs</source>
      <translation>Otros programas</translation>
    </message>
    <message>
      <location filename="widgets/devices/sending_card.py" />
      <source>Sends every placed sensor to other programs in this network, in SI units and with its tare. Who is in the network can read it; no name is sent.</source>
      <translation>Envía todos los sensores colocados a otros programas de esta red, en unidades SI y con su tara. Quien esté en la red puede leerlo; no se envía ningún nombre.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask this port</source>
      <translation>Preguntar a este puerto</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Ask {row}</source>
      <translation>Preguntar a {row}</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</source>
      <translation>COM7   ble:C4:12:0A:77:03:51   lsl:Force plate</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Find out by itself</source>
      <translation>Averiguarlo solo</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Look there</source>
      <translation>Mirar ahí</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Not loaded</source>
      <translation>No cargado</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Other ports</source>
      <translation>Otros puertos</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Port or address</source>
      <translation>Puerto o dirección</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which</source>
      <translation>Indicar cuál</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Say which sensor is on {row}</source>
      <translation>Indicar qué sensor está en {row}</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Sends the questions of all known sensors. Do it when you know that a sensor is plugged in there: to other machines a question may be a command.</source>
      <translation>Envía las preguntas de todos los sensores conocidos. Hágalo cuando sepa que ahí hay un sensor conectado: para otros aparatos una pregunta puede ser una orden.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Which sensor</source>
      <translation>Qué sensor</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>Write a port such as COM7, or lsl: or ble: and a name.</source>
      <translation>Escriba un puerto como COM7, o lsl: o ble: y un nombre.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_ports.py" />
      <source>lsl: and the name of a stream on the network; ble: and the address of a Bluetooth sensor.</source>
      <translation>lsl: y el nombre de un flujo de la red; ble: y la dirección de un sensor Bluetooth.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Calibrate</source>
      <translation>Calibrar</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Charge</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How many samples arrive each second.</source>
      <translation>Cuántas muestras llegan por segundo.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How much faster or slower the sensor's own clock runs than the computer's, in millionths.</source>
      <translation>Cuánto más rápido o lento va el reloj del sensor que el del ordenador, en millonésimas.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>How unevenly samples arrive: 95 of 100 are off their time by no more than this.</source>
      <translation>Con qué irregularidad llegan las muestras: 95 de cada 100 no se apartan de su momento más que esto.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Hz</source>
      <translation>Hz</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Jitter p95</source>
      <translation>Fluctuación p95</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Rate</source>
      <translation>Frecuencia</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Reads now</source>
      <translation>Lee ahora</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Take it off this page; a search finds it again.</source>
      <translation>Quitarlo de esta página; una búsqueda lo encuentra de nuevo.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Tare</source>
      <translation>Tarar</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The charge that is left, as the sensor says it.</source>
      <translation>La carga que queda, según indica el sensor.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>The share of samples that the sensor sent and that did not arrive.</source>
      <translation>La parte de las muestras que el sensor envió y que no llegaron.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>What it sends at this moment. Tap, turn or pull a sensor to see which one it is.</source>
      <translation>Lo que envía en este momento. Golpee, gire o tire de un sensor para ver cuál es.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where does it sit?</source>
      <translation>¿Dónde está colocado?</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensor_row.py" />
      <source>Where {row_title} sits</source>
      <translation>Dónde está colocado {row_title}</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source> · {waiting} without a place</source>
      <translation> · {waiting} sin colocar</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Add by name</source>
      <translation>Añadir por nombre</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor answers yet. What was met on each port is said below.</source>
      <translation>Aún no responde ningún sensor. Abajo se dice qué se encontró en cada puerto.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>No sensor found yet</source>
      <translation>Aún no hay sensores</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Plug the receiver or the cable in, switch the sensors on, then search. A port that another program holds must be released first.</source>
      <translation>Conecte el receptor o el cable, encienda los sensores y busque. Un puerto que ocupa otro programa debe liberarse primero.</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>Search for sensors</source>
      <translation>Buscar sensores</translation>
    </message>
    <message>
      <location filename="widgets/devices/sensors.py" />
      <source>{count} found</source>
      <translation>{count} encontrados</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set the zero of the force</source>
      <translation>Ajustar el cero de la fuerza</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Set zero</source>
      <translation>Ajustar cero</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Strap on, limb out of it, nothing pulling. Each sensor is taken in its first quiet second.</source>
      <translation>Correa puesta, miembro fuera de ella, nada que tire. Cada sensor se toma en su primer segundo en calma.</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Tare {row_title}</source>
      <translation>Tarar {row_title}</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="widgets/devices/tare.py" />
      <source>{row_title} reads</source>
      <translation>{row_title} marca</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A group</source>
      <translation>Un grupo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>A lake by clinic, year and month for DuckDB, Polars and Spark, with ready queries for norms.</source>
      <translation>Un lago de datos por clínica, año y mes para DuckDB, Polars y Spark, con consultas listas para normas.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>An athlete</source>
      <translation>Un atleta</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>As</source>
      <translation>Como</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Athlete 12 of 31</source>
      <translation>Atleta 12 de 31</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Everything, for another Turnout station: it can be imported there and is the same.</source>
      <translation>Todo, para otra estación Turnout: allí se puede importar y es idéntico.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export ...</source>
      <translation>Exportar ...</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Export {name}</source>
      <translation>Exportar {name}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>For research</source>
      <translation>Para investigación</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Form of the export</source>
      <translation>Forma de la exportación</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Names, dates of birth, free text and serial numbers are left out and dates are shifted. A key file stays on this station.</source>
      <translation>Se omiten nombres, fechas de nacimiento, texto libre y números de serie, y se desplazan las fechas. En esta estación queda un archivo de claves.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>One workbook with a sheet per table; numbers and dates are real ones. Without raw samples.</source>
      <translation>Un libro con una hoja por tabla; los números y las fechas son auténticos. Sin muestras originales.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Progress of the export</source>
      <translation>Progreso de la exportación</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Say which one first.</source>
      <translation>Indique primero cuál.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Set</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Show folder</source>
      <translation>Mostrar carpeta</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>Tables that every program opens, with all raw samples and curves.</source>
      <translation>Tablas que abre cualquier programa, con todas las muestras originales y las curvas.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The curves of each set for motion analysis software, repetitions as events.</source>
      <translation>Las curvas de cada serie para programas de análisis del movimiento, las repeticiones como eventos.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The id of the set, its beginning, or the word last</source>
      <translation>El id de la serie, su comienzo o la palabra last</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name</source>
      <translation>El nombre completo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>The whole name of the group</source>
      <translation>El nombre completo del grupo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="widgets/exchange/export_card.py" />
      <source>What to export</source>
      <translation>Qué exportar</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>(empty)</source>
      <translation>(vacío)</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Day first</source>
      <translation>Día primero</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import athletes</source>
      <translation>Importar atletas</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Import {coming}</source>
      <translation>Importar {coming}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Leave the refused rows out</source>
      <translation>Omitir las filas rechazadas</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Month first</source>
      <translation>Mes primero</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Nobody to import</source>
      <translation>Nadie que importar</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Not in the file</source>
      <translation>No está en el archivo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Progress of the import</source>
      <translation>Progreso de la importación</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Unit of {split}</source>
      <translation>Unidad de {split}</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Update</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What becomes of each row</source>
      <translation>Qué pasa con cada fila</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>Who is here already</source>
      <translation>Quién está ya aquí</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{double} here already</source>
      <translation>{double} ya están aquí</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{doubtful} can be read in two ways ({count}): what is first?</source>
      <translation>{doubtful} se puede leer de dos maneras ({count}): ¿qué va primero?</translation>
    </message>
    <message>
      <location filename="widgets/exchange/import_sheet.py" />
      <source>{new} new</source>
      <translation>{new} nuevos</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>3 Nov 2026</source>
      <translation>3 nov 2026</translation>
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
      <translation>Según los encabezados</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose the test: no file says it.</source>
      <translation>Elija la prueba: ningún archivo la indica.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Choose whose set it is.</source>
      <translation>Elija de quién es la serie.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import a recording</source>
      <translation>Importar un registro</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import it again</source>
      <translation>Importar de nuevo</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Import the set</source>
      <translation>Importar la serie</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Only where the file has no times</source>
      <translation>Solo si el archivo no tiene tiempos</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Recorded on</source>
      <translation>Registrado el</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Samples a second, Hz</source>
      <translation>Muestras por segundo, Hz</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Unit of the force</source>
      <translation>Unidad de la fuerza</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write how many samples a second, such as 80.</source>
      <translation>Escriba cuántas muestras por segundo, por ejemplo 80.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/recording_sheet.py" />
      <source>Write the day as 3 Nov 2026.</source>
      <translation>Escriba el día como 3 nov 2026.</translation>
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
      <translation>{earlier} Impórtela de nuevo solo si es otra serie.</translation>
    </message>
    <message>
      <location filename="widgets/exchange/return_sheet.py" />
      <source>Import an export of Turnout</source>
      <translation>Importar una exportación de Turnout</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>A few things once. Each can be skipped, and done later.</source>
      <translation>Unas pocas cosas, una sola vez. Todas pueden omitirse y hacerse más tarde.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Begin to work</source>
      <translation>Empezar a trabajar</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Clinic</source>
      <translation>Clínica</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>First coach</source>
      <translation>Primer coach</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Language and units</source>
      <translation>Idioma y unidades</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Leave for now</source>
      <translation>Dejar por ahora</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="widgets/first_run/guide.py" />
      <source>{title}, done</source>
      <translation>{title}, hecho</translation>
    </message>
    <message>
      <location filename="widgets/first_run/practice_strip.py" />
      <source>A simulated athlete. All of it is removed when this window is closed.</source>
      <translation>Un atleta simulado. Todo se elimina al cerrar esta ventana.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>6 digits or more, or three words</source>
      <translation>6 cifras o más, o tres palabras</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A PNG or SVG file of at most 300 kB</source>
      <translation>Un archivo PNG o SVG de 300 kB como máximo</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>A second window opens with a simulated athlete and simulated sensors, and says at each step what to do. It is marked as practice and has a database of its own, which is removed when that window is closed: nothing of it ever stands beside your athletes.</source>
      <translation>Se abre una segunda ventana con un atleta y sensores simulados, que dice en cada paso qué hacer. Está marcada como práctica y tiene su propia base de datos, que se elimina al cerrar esa ventana: nada de ello aparece nunca junto a sus atletas.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Add coach</source>
      <translation>Añadir coach</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Begin to practise</source>
      <translation>Empezar a practicar</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Both can be changed in the settings at any time and hold from the next start on.</source>
      <translation>Ambos se pueden cambiar en los ajustes en cualquier momento y valen desde el siguiente inicio.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a file</source>
      <translation>Elija un archivo</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Choose a passphrase</source>
      <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Clinic name</source>
      <translation>Nombre de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>From the first coach on Turnout asks who is there, and notes every change under that name. The first coach is a lead. Skip this when one person works alone in a room that is locked.</source>
      <translation>Desde el primer coach, Turnout pregunta quién está y anota cada cambio con ese nombre. El primer coach es responsable. Omítalo si una sola persona trabaja en una sala cerrada con llave.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Keep the records unreadable for others</source>
      <translation>Que otros no puedan leer los registros</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Kept. It takes effect when Turnout is started again.</source>
      <translation>Guardado. Tiene efecto cuando Turnout se inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Name of the clinic</source>
      <translation>Nombre de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>PIN or passphrase</source>
      <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Plug in the force sensor and switch on the motion sensors, then let Turnout look for them.</source>
      <translation>Conecte el sensor de fuerza, encienda los sensores de movimiento y deje que Turnout los busque.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Practise a first test</source>
      <translation>Practicar una primera prueba</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is encrypted.</source>
      <translation>La base de datos está cifrada.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The database is on a server, which encrypts its own disks: there is nothing to do here.</source>
      <translation>La base de datos está en un servidor, que cifra sus propios discos: aquí no hay nada que hacer.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>The name stands on the first page and on every report, the logo beside it.</source>
      <translation>El nombre figura en la primera página y en cada informe, con el logotipo al lado.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Type a name.</source>
      <translation>Escriba un nombre.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Which sensors are here?</source>
      <translation>¿Qué sensores hay aquí?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Who works here?</source>
      <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>Whose station is this?</source>
      <translation>¿De quién es esta estación?</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>With a passphrase the database and its backups are encrypted. You get a recovery key to print: without passphrase and key nobody can read the records, and nobody can help.</source>
      <translation>Con una frase de contraseña se cifran la base de datos y sus copias de seguridad. Recibe una clave de recuperación para imprimir: sin la frase ni la clave nadie puede leer los registros y nadie puede ayudar.</translation>
    </message>
    <message>
      <location filename="widgets/first_run/steps.py" />
      <source>{name} is signed in.</source>
      <translation>{name} ha iniciado sesión.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Add an athlete</source>
      <translation>Añadir un atleta</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Athletes of the group</source>
      <translation>Atletas del grupo</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond a limit</source>
      <translation>Más allá de un límite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Beyond red: {names}</source>
      <translation>Más allá del rojo: {names}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Due</source>
      <translation>Pendientes</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Edit group</source>
      <translation>Editar grupo</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Export CSV</source>
      <translation>Exportar CSV</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Last visit</source>
      <translation>Última visita</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Name, tag, phase or what is due</source>
      <translation>Nombre, etiqueta, fase o lo pendiente</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Narrow the group</source>
      <translation>Acotar el grupo</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>New group</source>
      <translation>Grupo nuevo</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Newest</source>
      <translation>Más reciente</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>No group yet: New group makes one, with a name and ticks beside the athletes.</source>
      <translation>Aún no hay grupos: «Grupo nuevo» hace uno, con un nombre y marcas junto a los atletas.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody here yet</source>
      <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Nobody matches. Try fewer words, or show all.</source>
      <translation>No coincide nadie. Pruebe con menos palabras o muestre todos.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Place</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>Tested</source>
      <translation>Probados</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The evidence behind the number of the chosen athlete (F1)</source>
      <translation>Las pruebas en que se basa el número del atleta elegido (F1)</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>The first {most_shown} of {kept} are shown: type to narrow. {said}</source>
      <translation>Se muestran los primeros {most_shown} de {kept}: escriba para acotar. {said}</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>What stands behind it</source>
      <translation>En qué se basa</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>With the first athlete this page shows who was tested, who is due and where everybody stands.</source>
      <translation>Con el primer atleta, esta página muestra a quién se ha probado, quién está pendiente y cómo está cada uno.</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>within</source>
      <translation>dentro</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{beyond} beyond a limit</source>
      <translation>{beyond} más allá de un límite</translation>
    </message>
    <message>
      <location filename="widgets/group/page.py" />
      <source>{due} due</source>
      <translation>{due} pendientes</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>First team</source>
      <translation>Primer equipo</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>No athlete is here yet: save the group and fill it later.</source>
      <translation>Aún no hay atletas: guarde el grupo y llénelo más tarde.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Nobody matches. Try fewer words.</source>
      <translation>Nadie coincide. Pruebe con menos palabras.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Remove group</source>
      <translation>Quitar grupo</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Removing a group keeps its athletes and all their sets.</source>
      <translation>Al quitar un grupo quedan sus atletas y todas sus series.</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Save group</source>
      <translation>Guardar grupo</translation>
    </message>
    <message>
      <location filename="widgets/group/sheet.py" />
      <source>Type the name of the group.</source>
      <translation>Escriba el nombre del grupo.</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>About: {place}</source>
      <translation>Sobre: {place}</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>One page to print: a set, the keys and what to do when something is wrong</source>
      <translation>Una página para imprimir: una serie, las teclas y qué hacer cuando algo va mal</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Quick card</source>
      <translation>Tarjeta rápida</translation>
    </message>
    <message>
      <location filename="widgets/help/sheet.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Back up now</source>
      <translation>Hacer copia ahora</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>In this backup</source>
      <translation>En esta copia</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Keep the present database</source>
      <translation>Mantener la base de datos actual</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Kept</source>
      <translation>Se conserva</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Not looked at yet</source>
      <translation>Aún sin revisar</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Progress of the backup</source>
      <translation>Progreso de la copia</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore ...</source>
      <translation>Restaurar ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore a backup</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore and start again</source>
      <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Restore the backup of {when}</source>
      <translation>Restaurar la copia de {when}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/backups.py" />
      <source>Would be missing</source>
      <translation>Faltaría</translation>
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
      <translation>Tras este tiempo sin usarse. Una serie continúa tras el bloqueo.</translation>
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
      <translation>Todos inician sesión. Un responsable gestiona, un coach registra y edita, un lector mira e imprime.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lead</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Lock by itself</source>
      <translation>Bloqueo automático</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Nobody has to sign in: that suits one person in a room that is locked. From the first coach on, Turnout asks who is there. The first coach is a lead.</source>
      <translation>Nadie tiene que iniciar sesión: es adecuado para una persona en una sala cerrada con llave. Desde el primer coach, Turnout pregunta quién está. El primer coach es responsable.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Remove {person}</source>
      <translation>Quitar a {person}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="widgets/keeping/coaches.py" />
      <source>Viewer</source>
      <translation>Lector</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>At least 12 characters; four words that do not belong together</source>
      <translation>Al menos 12 caracteres; cuatro palabras sin relación entre sí</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Close Turnout</source>
      <translation>Cerrar Turnout</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt</source>
      <translation>Cifrar</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypt ...</source>
      <translation>Cifrar ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Encrypted, nobody who takes this computer or a backup can read a name or a number. You type the passphrase when Turnout starts, and print a recovery key for the day it is forgotten. It can be undone or done later, in the settings.</source>
      <translation>Con el cifrado, nadie que se lleve este ordenador o una copia de seguridad puede leer un nombre o un número. Usted escribe la frase de contraseña al iniciar Turnout e imprime una clave de recuperación por si un día se olvida. Se puede deshacer o hacer más tarde, en los ajustes.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>I have printed it or written it down</source>
      <translation>La he imprimido o la he anotado</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>It opens the database and every backup when the passphrase is forgotten. It is shown only now. Without both, nobody can read the recordings again, and nobody can help.</source>
      <translation>Abre la base de datos y todas las copias de seguridad si se olvida la frase de contraseña. Solo se muestra ahora. Sin ninguna de las dos, nadie podrá volver a leer los registros y nadie podrá ayudar.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Keep this recovery key</source>
      <translation>Guarde esta clave de recuperación</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Passphrase or recovery key</source>
      <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Protect the recordings?</source>
      <translation>¿Proteger los registros?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Remember it in this computer's keyring</source>
      <translation>Recordarla en el llavero de este ordenador</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Save page to print ...</source>
      <translation>Guardar página para imprimir ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The database and its backups can be read with the passphrase or the recovery key only. Change or undo it with `turnout encrypt`.</source>
      <translation>La base de datos y sus copias de seguridad solo se pueden leer con la frase de contraseña o la clave de recuperación. Cámbielo o deshágalo con `turnout encrypt`.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>The two are not the same.</source>
      <translation>Las dos no son iguales.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>This database is encrypted</source>
      <translation>Esta base de datos está cifrada</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>Whoever has this computer or a backup can read the recordings.</source>
      <translation>Quien tenga este ordenador o una copia de seguridad puede leer los registros.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/encryption.py" />
      <source>{name}
Type the passphrase, or the recovery key of the printed page.</source>
      <translation>{name}
Escriba la frase de contraseña o la clave de recuperación de la página impresa.</translation>
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
      <translation>Pulse una tecla o un pedal de la lista para cambiarlo. F1 es la ayuda, Ctrl+K busca lo que sea.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the key</source>
      <translation>Pulse la tecla</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Press the pedal</source>
      <translation>Pise el pedal</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>Reset all keys</source>
      <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="widgets/keeping/key_sheet.py" />
      <source>{row_title}: {what} {text}. Press to change it</source>
      <translation>{row_title}: {what} {text}. Pulse para cambiarlo</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase ...</source>
      <translation>Borrar ...</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase for good</source>
      <translation>Borrar para siempre</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Erase {name}?</source>
      <translation>¿Borrar a {name}?</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Everything about one person in one zip file, or erased for good, for whoever asks for it.</source>
      <translation>Todo sobre una persona en un archivo zip, o borrado para siempre, para quien lo solicite.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>One athlete's data</source>
      <translation>Datos de un atleta</translation>
    </message>
    <message>
      <location filename="widgets/keeping/person_data.py" />
      <source>Type the whole name</source>
      <translation>Escriba el nombre completo</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Alone</source>
      <translation>Sola</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Exchange now</source>
      <translation>Intercambiar ahora</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Give the address of the server.</source>
      <translation>Indique la dirección del servidor.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep the clinic's</source>
      <translation>Mantener la de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Keep this station's</source>
      <translation>Mantener la de esta estación</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Records stay in this station's own file; they are sent there too</source>
      <translation>Los registros quedan en el archivo propio de esta estación; también se envían allí</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Several stations</source>
      <translation>Varias estaciones</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Share this station</source>
      <translation>Compartir esta estación</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic</source>
      <translation>La clínica</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's PostgreSQL</source>
      <translation>El PostgreSQL de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>The clinic's database refused it: {reason}</source>
      <translation>La base de datos de la clínica lo rechazó: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>This station</source>
      <translation>Esta estación</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>Work alone again</source>
      <translation>Volver a trabajar sola</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>phase</source>
      <translation>fase</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sharing.py" />
      <source>{words} version of {conflict_title}</source>
      <translation>Versión de {conflict_title}: {words}</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Every look and every change is noted under your name.</source>
      <translation>Cada consulta y cada cambio se anotan con su nombre.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Everything behind goes on. Type your PIN to come back to it.</source>
      <translation>Todo lo de detrás continúa. Escriba su PIN para volver.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Too many wrong tries. The next one is free in {minutes}:{seconds:02d}.</source>
      <translation>Demasiados intentos erróneos. El siguiente será posible en {minutes}:{seconds:02d}.</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="widgets/keeping/sign_in.py" />
      <source>Who are you?</source>
      <translation>¿Quién es usted?</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source> (decides about change)</source>
      <translation> (decide sobre el cambio)</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, about {typical_m:g} m in an adult</source>
      <translation>, unos {typical_m:g} m en un adulto</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, optional</source>
      <translation>, opcional</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>, {distance_m:g} m away</source>
      <translation>, a {distance_m:g} m</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Anchor at the height of the {height}, {side}{away}.</source>
      <translation>Anclaje a la altura de {height}, {side}{away}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Around the athlete</source>
      <translation>Alrededor del atleta</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Asked of you after the set</source>
      <translation>Se le pregunta después de la serie</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Attached at: {attachment}.</source>
      <translation>Fijado en: {attachment}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Begin a new test or exercise from this one</source>
      <translation>Empezar una prueba o un ejercicio nuevo a partir de este</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Beyond</source>
      <translation>Fuera</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Change it</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Comfortable arc: {low_deg:g} to {high_deg:g}°.</source>
      <translation>Arco cómodo: {low_deg:g} a {high_deg:g}°.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Compensation</source>
      <translation>Compensación</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Do not use when</source>
      <translation>No usar si</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Easier</source>
      <translation>Más fácil</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Edit it as a file of your own: it takes the place of the one that ships</source>
      <translation>Editarlo como archivo propio: sustituye al que viene incluido</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Equipment: </source>
      <translation>Equipo: </translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Harder</source>
      <translation>Más difícil</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>If this happens, say</source>
      <translation>Si ocurre esto, diga</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Lever arm: {from_landmark} to {to_landmark}{usual}.</source>
      <translation>Brazo de palanca: {from_landmark} a {to_landmark}{usual}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Limits of compensation</source>
      <translation>Límites de compensación</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Motion sensor</source>
      <translation>Sensor de movimiento</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Near</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Next steps</source>
      <translation>Pasos siguientes</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>On: {surface}.</source>
      <translation>Sobre: {surface}.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Say to the athlete</source>
      <translation>Diga al atleta</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sensors and placement</source>
      <translation>Sensores y colocación</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Set-up</source>
      <translation>Preparación</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Use in a session</source>
      <translation>Usar en una sesión</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>Version {version}, {origin} ({protocol_id}.toml).</source>
      <translation>Versión {version}, {origin} ({protocol_id}.toml).</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>What is measured</source>
      <translation>Qué se mide</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>a file of your own</source>
      <translation>un archivo propio</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>hold {hold_s:g} s</source>
      <translation>mantener {hold_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>rest {rest_s:g} s</source>
      <translation>descanso {rest_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>ships with Turnout</source>
      <translation>incluido con Turnout</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>tempo {tempo}</source>
      <translation>ritmo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{question}: {answers}</source>
      <translation>{question}: {answers}</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{reps} reps</source>
      <translation>{reps} rep.</translation>
    </message>
    <message>
      <location filename="widgets/library/detail.py" />
      <source>{sets} sets</source>
      <translation>{sets} series</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Allowed: {allowed}</source>
      <translation>Permitido: {allowed}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Back to the library</source>
      <translation>Volver a la biblioteca</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Discard the draft</source>
      <translation>Descartar el borrador</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>How it will look</source>
      <translation>Cómo quedará</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Line {line}: {field} {wrong}</source>
      <translation>Línea {line}: {field} {wrong}</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>Save as my own</source>
      <translation>Guardar como propio</translation>
    </message>
    <message>
      <location filename="widgets/library/editor.py" />
      <source>and {count} more, marked in the text</source>
      <translation>y {count} más, marcados en el texto</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Hold, s</source>
      <translation>Mantener, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>It {wrong}; allowed: {allowed}.</source>
      <translation>{wrong}; permitido: {allowed}.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Movement</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Muscle work</source>
      <translation>Trabajo muscular</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Name of the file</source>
      <translation>Nombre del archivo</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Reps</source>
      <translation>Rep.</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Rest, s</source>
      <translation>Descanso, s</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Sides</source>
      <translation>Lados</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="widgets/library/form.py" />
      <source>{label}, a line each</source>
      <translation>{label}, uno por línea</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source> There are {count} more in {names}.</source>
      <translation> Hay {count} más en {names}.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Choose the folder with the clinic's own tests, exercises, rules and norms</source>
      <translation>Elija la carpeta con las pruebas, ejercicios, reglas y normas propios de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Exercises</source>
      <translation>Ejercicios</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Find a test</source>
      <translation>Buscar una prueba</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own files</source>
      <translation>Archivos propios</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Own · </source>
      <translation>Propio · </translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests</source>
      <translation>Pruebas</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises</source>
      <translation>Pruebas y ejercicios</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>Tests and exercises are files. Put one in the library folder and it appears here.</source>
      <translation>Las pruebas y los ejercicios son archivos. Ponga uno en la carpeta de la biblioteca y aparecerá aquí.</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>The library is empty</source>
      <translation>La biblioteca está vacía</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} test or exercise</source>
      <translation>{count} prueba o ejercicio</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{count} tests and exercises</source>
      <translation>{count} pruebas y ejercicios</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{problems} Until then this file is not used.{more}</source>
      <translation>{problems} Hasta entonces no se usa este archivo.{more}</translation>
    </message>
    <message>
      <location filename="widgets/library/page.py" />
      <source>{words}, {own} of them your own</source>
      <translation>{words}, {own} de ellos propios</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Common fields</source>
      <translation>Campos comunes</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>Part of the file</source>
      <translation>Parte del archivo</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistake</source>
      <translation>{count} error</translation>
    </message>
    <message>
      <location filename="widgets/library/part_form.py" />
      <source>{count} mistakes</source>
      <translation>{count} errores</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Picture: {protocol_title}, {side} side</source>
      <translation>Imagen: {protocol_title}, lado {side}</translation>
    </message>
    <message>
      <location filename="widgets/library/picture.py" />
      <source>Side of the picture</source>
      <translation>Lado de la imagen</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Add one: {part}</source>
      <translation>Añadir: {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>Take away: {part}</source>
      <translation>Quitar: {part}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>as usual: {usual}</source>
      <translation>como siempre: {usual}</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>not said</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="widgets/library/table_rows.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="widgets/library/text_pane.py" />
      <source>Text of the file</source>
      <translation>Texto del archivo</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pain stop</source>
      <translation>Parar por dolor</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Prepare set</source>
      <translation>Preparar serie</translation>
    </message>
    <message>
      <location filename="widgets/live/action_bar.py" />
      <source>Redo</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source> · {place} of {count}</source>
      <translation> · {place} de {count}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>About {minutes} min of work and rest left</source>
      <translation>Quedan unos {minutes} min de trabajo y descanso</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Battery</source>
      <translation>Batería</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Rest {whole}:{whole2:02d}</source>
      <translation>Descanso {whole}:{whole2:02d}</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Seated hip ER</source>
      <translation>RE de cadera sentado</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Side-lying hip ER</source>
      <translation>RE de cadera en decúbito lateral</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Three-point check</source>
      <translation>Control de tres puntos</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>Warm-up</source>
      <translation>Calentamiento</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>closed</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <location filename="widgets/live/battery_list.py" />
      <source>{sets_done} of {sets_total} sets done</source>
      <translation>{sets_done} de {sets_total} series hechas</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>Show now</source>
      <translation>Mostrar ahora</translation>
    </message>
    <message>
      <location filename="widgets/live/looking_back.py" />
      <source>{seconds:.0f} s ago · the set goes on</source>
      <translation>hace {seconds:.0f} s · la serie continúa</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>Hip rotation</source>
      <translation>Rotación de cadera</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>force</source>
      <translation>fuerza</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>hip</source>
      <translation>cadera</translation>
    </message>
    <message>
      <location filename="widgets/live/panels.py" />
      <source>pelvis moved</source>
      <translation>pelvis movida</translation>
    </message>
    <message>
      <location filename="widgets/live/plot.py" />
      <source>Live plot: {keys}</source>
      <translation>Gráfico en directo: {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/prepare_panel.py" />
      <source>Before the set</source>
      <translation>Antes de la serie</translation>
    </message>
    <message>
      <location filename="widgets/live/protocol_panels.py" />
      <source>movement</source>
      <translation>movimiento</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Discomfort</source>
      <translation>Molestia</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Effort (RPE)</source>
      <translation>Esfuerzo (RPE)</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>Stability</source>
      <translation>Estabilidad</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>maximal</source>
      <translation>máximo</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>no effort</source>
      <translation>ningún esfuerzo</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>rock steady</source>
      <translation>totalmente firme</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>unstable</source>
      <translation>inestable</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>worst imaginable</source>
      <translation>el peor imaginable</translation>
    </message>
    <message>
      <location filename="widgets/live/rating_sliders.py" />
      <source>{label}, 0 {low} to 10 {high}</source>
      <translation>{label}, 0 {low} a 10 {high}</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>beyond</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>down</source>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>hold</source>
      <translation>mantener</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>near limit</source>
      <translation>cerca del límite</translation>
    </message>
    <message>
      <location filename="widgets/live/readout.py" />
      <source>up</source>
      <translation>sube</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_curves.py" />
      <source>Curves of the set: {keys}</source>
      <translation>Curvas de la serie: {keys}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>Figure of the rep</source>
      <translation>Figura de la rep.</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No angle at this moment: the sensors take their pose</source>
      <translation>Sin ángulo en este momento: los sensores toman su pose</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>No motion sensor in this recording</source>
      <translation>Ningún sensor de movimiento en esta grabación</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_figure.py" />
      <source>The figure shows hip, pelvis and trunk: no sensor of this recording measured them</source>
      <translation>La figura muestra cadera, pelvis y tronco: ningún sensor de esta grabación los midió</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Excursion</source>
      <translation>Excursión</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Not a full effort</source>
      <translation>Sin esfuerzo máximo</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Off tempo</source>
      <translation>Fuera de ritmo</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Pain</source>
      <translation>Dolor</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Peak force</source>
      <translation>Pico de fuerza</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Reject: {reason}</source>
      <translation>Rechazar: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Rep</source>
      <translation>Rep.</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Strap slipped</source>
      <translation>Correa deslizada</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Tension</source>
      <translation>Tensión</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Torque</source>
      <translation>Momento</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="widgets/live/rep_table.py" />
      <source>practice, not counted</source>
      <translation>práctica, no cuenta</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Pace of the replay</source>
      <translation>Velocidad de la reproducción</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Play the replay</source>
      <translation>Iniciar la reproducción</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Rep {number}</source>
      <translation>Rep. {number}</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Stop the replay</source>
      <translation>Detener la reproducción</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>What is replayed</source>
      <translation>Qué se reproduce</translation>
    </message>
    <message>
      <location filename="widgets/live/replay_bar.py" />
      <source>Where the replay stands</source>
      <translation>Dónde va la reproducción</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Prepare</source>
      <translation>Preparar</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Reset</source>
      <translation>Recolocarse</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <location filename="widgets/live/state_band.py" />
      <source>Taring</source>
      <translation>Tarando</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Act on this message</source>
      <translation>Actuar sobre este mensaje</translation>
    </message>
    <message>
      <location filename="widgets/parts/banner.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="widgets/parts/conditions.py" />
      <source>Same test, position, device and feedback: the two can be compared.</source>
      <translation>Misma prueba, posición, dispositivo y feedback: las dos se pueden comparar.</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data</source>
      <translation>Copiar datos</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy data: zoom in first, this is too much</source>
      <translation>Copiar datos: acerque primero la vista, es demasiado</translation>
    </message>
    <message>
      <location filename="widgets/parts/plot_manners.py" />
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <location filename="widgets/parts/rail.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="widgets/parts/search_list.py" />
      <source>Nothing matches. Try fewer words.</source>
      <translation>Nada coincide. Pruebe con menos palabras.</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>Help for this page; F1 helps with the place under the pointer</source>
      <translation>Ayuda de esta página; F1 ayuda con el lugar bajo el puntero</translation>
    </message>
    <message>
      <location filename="widgets/parts/shell_header.py" />
      <source>No athlete chosen</source>
      <translation>Ningún atleta elegido</translation>
    </message>
    <message>
      <location filename="widgets/parts/stat.py" />
      <source>{label}: not measured</source>
      <translation>{label}: sin medir</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>+{beside} beside</source>
      <translation>+{beside} al lado</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Nothing planned.</source>
      <translation>Nada previsto.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Square: hard day. Ring: mobility or stability. Filled: done. Amber: hard days too close.</source>
      <translation>Cuadrado: día intenso. Anillo: movilidad o estabilidad. Relleno: hecho. Ámbar: días intensos demasiado seguidos.</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>Week of {monday}</source>
      <translation>Semana del {monday}</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>nothing planned</source>
      <translation>nada previsto</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{day} · today</source>
      <translation>{day} · hoy</translation>
    </message>
    <message>
      <location filename="widgets/program/calendar.py" />
      <source>{title}: {done} of {asked} sets, {status}. {names}</source>
      <translation>{title}: {done} de {asked} series, {status}. {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 fresh, 10 worn out</source>
      <translation>0 fresco, 10 agotado</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 hardly, 10 plenty</source>
      <translation>0 apenas, 10 abundante</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 none, 10 best</source>
      <translation>0 ninguno, 10 el mejor</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 not, 10 worst</source>
      <translation>0 nada, 10 lo peor</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>0 poorly, 10 well</source>
      <translation>0 mal, 10 bien</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Both or middle</source>
      <translation>Ambos o centro</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Calf, groin ...</source>
      <translation>Gemelo, ingle ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Drinking</source>
      <translation>Bebida</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Eating</source>
      <translation>Comida</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Fatigue</source>
      <translation>Fatiga</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Give the place and how sore it is, or neither.</source>
      <translation>Indique el lugar y cuánto duele, o ninguno de los dos.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How is the day?</source>
      <translation>¿Cómo va el día?</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>How sore</source>
      <translation>Cuánto duele</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>In words</source>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Late match, long flight ...</source>
      <translation>Partido tarde, vuelo largo ...</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Leave open what was not asked.</source>
      <translation>Deje en blanco lo que no se preguntó.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sleep</source>
      <translation>Sueño</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Sore place</source>
      <translation>Zona dolorida</translation>
    </message>
    <message>
      <location filename="widgets/program/day_notes.py" />
      <source>Write a number from 0 to 10, or leave it open.</source>
      <translation>Escriba un número de 0 a 10 o déjelo en blanco.</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>Any day</source>
      <translation>Cualquier día</translation>
    </message>
    <message>
      <location filename="widgets/program/day_row.py" />
      <source>{done} of {asked} sets</source>
      <translation>{done} de {asked} series</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Add phase</source>
      <translation>Añadir fase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Asks for</source>
      <translation>Pide</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Change phase</source>
      <translation>Cambiar fase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Choose the day first, or add one.</source>
      <translation>Elija primero el día o añada uno.</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days and sets</source>
      <translation>Días y series</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Days of the week</source>
      <translation>Días de la semana</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Dose</source>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gate</source>
      <translation>Condición</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Gates to the next phase</source>
      <translation>Condiciones para la fase siguiente</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Name of the phase</source>
      <translation>Nombre de la fase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>New phase</source>
      <translation>Fase nueva</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Remove phase</source>
      <translation>Quitar fase</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Save program</source>
      <translation>Guardar programa</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Sets of the day</source>
      <translation>Series del día</translation>
    </message>
    <message>
      <location filename="widgets/program/editor.py" />
      <source>Weeks</source>
      <translation>Semanas</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself ...</source>
      <translation>Decidirlo yo ...</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Decide it myself: {gate_title}</source>
      <translation>Decidirlo yo: {gate_title}</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Gates of this phase</source>
      <translation>Condiciones de esta fase</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>It is enough, because</source>
      <translation>Es suficiente, porque</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Keep the decision</source>
      <translation>Guardar la decisión</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>No gate: you decide when the next phase begins.</source>
      <translation>Sin condición: usted decide cuándo empieza la fase siguiente.</translation>
    </message>
    <message>
      <location filename="widgets/program/gate_list.py" />
      <source>Say why in a few words: whoever reads this later will ask.</source>
      <translation>Diga por qué en pocas palabras: quien lo lea más tarde lo preguntará.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Begin the next phase</source>
      <translation>Empezar la fase siguiente</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Edit program</source>
      <translation>Editar programa</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>No program yet</source>
      <translation>Aún no hay programa</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing is planned for today.</source>
      <translation>No hay nada previsto para hoy.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Nothing waits. After a session the next step of each exercise is suggested here.</source>
      <translation>Nada pendiente. Tras una sesión se sugiere aquí el paso siguiente de cada ejercicio.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Phases</source>
      <translation>Fases</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Sessions a week, done of planned: {names}</source>
      <translation>Sesiones por semana, hechas de previstas: {names}</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start from nothing</source>
      <translation>Empezar desde cero</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start today's session</source>
      <translation>Iniciar la sesión de hoy</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template</source>
      <translation>Empezar con una plantilla</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Start with a template: phases, days and gates that you change as you like. It begins today.</source>
      <translation>Empiece con una plantilla: fases, días y condiciones que puede cambiar a su gusto. Empieza hoy.</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Suggested next</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <location filename="widgets/program/page.py" />
      <source>{done} of {planned}</source>
      <translation>{done} de {planned}</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>Phases over the weeks</source>
      <translation>Fases a lo largo de las semanas</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} week</source>
      <translation>{count} semana</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{count} weeks</source>
      <translation>{count} semanas</translation>
    </message>
    <message>
      <location filename="widgets/program/phase_band.py" />
      <source>{weeks} from {begins}</source>
      <translation>{weeks} desde el {begins}</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>1 kg, red band</source>
      <translation>1 kg, banda roja</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A day needs a title: write one, such as Foundation day.</source>
      <translation>Un día necesita un título: escriba uno, como Día de base.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>A threshold needs a source: write where the number is from.</source>
      <translation>Un umbral necesita una fuente: escriba de dónde procede el número.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Choose a test or exercise first.</source>
      <translation>Elija primero una prueba o un ejercicio.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Each side</source>
      <translation>Cada lado</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Foundation day</source>
      <translation>Día de base</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hard</source>
      <translation>Intenso</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Hold</source>
      <translation>Mantener</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Is</source>
      <translation>Es</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Mobility</source>
      <translation>Movilidad</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Our own athletes, 2026</source>
      <translation>Nuestros atletas, 2026</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Surface</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Tempo: write four numbers of seconds, such as 3-1-1-0, eccentric first.</source>
      <translation>Ritmo: escriba cuatro números de segundos, como 3-1-1-0, primero la fase excéntrica.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>Where the number is from</source>
      <translation>De dónde procede el número</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at least</source>
      <translation>al menos</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>firm floor</source>
      <translation>suelo firme</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: write a whole number from 1, not {text!r}.</source>
      <translation>{name}: escriba un número entero desde 1, no {text!r}.</translation>
    </message>
    <message>
      <location filename="widgets/program/program_fields.py" />
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message>
      <location filename="widgets/program/record_editor.py" />
      <source>Nothing here yet: fill in the fields below, then press Add.</source>
      <translation>Todavía no hay nada: rellene los campos de abajo y pulse Añadir.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step back</source>
      <translation>Un paso atrás</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>A step up</source>
      <translation>Un paso adelante</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Change ...</source>
      <translation>Cambiar ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Keep the change</source>
      <translation>Guardar el cambio</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Load, N</source>
      <translation>Carga, N</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse ...</source>
      <translation>Rechazar ...</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Refuse it</source>
      <translation>Rechazarla</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Stay</source>
      <translation>Se queda</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Suggestion: {suggestion}</source>
      <translation>Sugerencia: {suggestion}</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>There is no single step to take: change the set, or refuse.</source>
      <translation>No hay un único paso que dar: cambie la serie o rechace.</translation>
    </message>
    <message>
      <location filename="widgets/program/suggestion_card.py" />
      <source>Why, in a few words</source>
      <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>Not measured</source>
      <translation>Sin medir</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>goal {target}</source>
      <translation>objetivo {target}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>not comparable</source>
      <translation>no comparable</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>other {codes}</source>
      <translation>otro {codes}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>real change</source>
      <translation>cambio real</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>within error</source>
      <translation>dentro del error</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{count} visits, from {first} to {last}. {shown}</source>
      <translation>{count} visitas, del {first} al {last}. {shown}</translation>
    </message>
    <message>
      <location filename="widgets/progress/chart.py" />
      <source>{size} a week ({parts} to {parts2})</source>
      <translation>{size} por semana ({parts} a {parts2})</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Due on (may be left empty)</source>
      <translation>Para el día (puede quedar vacío)</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Goal</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Measured by</source>
      <translation>Medido con</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Pull 70 Nm on the right</source>
      <translation>Tirar 70 Nm con la derecha</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Save goal</source>
      <translation>Guardar objetivo</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Target</source>
      <translation>Meta</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>What to reach</source>
      <translation>Qué se quiere alcanzar</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Words only</source>
      <translation>Solo en palabras</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write a day as 3 Nov 2026.</source>
      <translation>Escriba un día como 3 nov 2026.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goal_form.py" />
      <source>Write what is to be reached.</source>
      <translation>Escriba qué se quiere alcanzar.</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source> · due {due_on}</source>
      <translation> · para el {due_on}</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Add a goal</source>
      <translation>Añadir un objetivo</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Goals</source>
      <translation>Objetivos</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>Mark as reached</source>
      <translation>Marcar como alcanzado</translation>
    </message>
    <message>
      <location filename="widgets/progress/goals_card.py" />
      <source>No goal yet. One with a number gets a forecast from the athlete's own visits.</source>
      <translation>Aún no hay objetivos. Uno con número recibe un pronóstico a partir de las visitas del propio atleta.</translation>
    </message>
    <message>
      <location filename="widgets/progress/lane.py" />
      <source>Phases and events</source>
      <translation>Fases y sucesos</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Filled dots may be compared with the newest visit; hollow grey ones may not, and the dashed line says why. A ring is a baseline visit. Inside the shading round the baseline one visit cannot be told apart from it. Numbers stand for what happened, listed below.</source>
      <translation>Los puntos rellenos se pueden comparar con la visita más reciente; los grises huecos no, y la línea discontinua dice por qué. Un anillo es una visita inicial. Dentro de la zona sombreada en torno al valor inicial, una visita no se puede distinguir de él. Los números indican lo que pasó, detallado abajo.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>For the coach</source>
      <translation>Para el coach</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Plan against done</source>
      <translation>Previsto y hecho</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>The first visit is the baseline; from the second on this page says what really changed.</source>
      <translation>La primera visita es el valor inicial; desde la segunda, esta página dice qué ha cambiado de verdad.</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <location filename="widgets/progress/page.py" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week</source>
      <translation>Sesiones por semana</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>Sessions a week, done of planned</source>
      <translation>Sesiones por semana, hechas de previstas</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} session</source>
      <translation>{count} sesión</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{count} sessions</source>
      <translation>{count} sesiones</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} done</source>
      <translation>{done} de {planned} hechas</translation>
    </message>
    <message>
      <location filename="widgets/progress/plan_chart.py" />
      <source>{done} of {planned} in {count}</source>
      <translation>{done} de {planned} en {count}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Another measure of this test</source>
      <translation>Otra medida de esta prueba</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Left, {day}</source>
      <translation>Izquierda, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/row_head.py" />
      <source>Right, {day}</source>
      <translation>Derecha, {day}</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Band and cable: never a strength</source>
      <translation>Banda y polea: nunca una fuerza</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Strength and mobility</source>
      <translation>Fuerza y movilidad</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>Technique and control</source>
      <translation>Técnica y control</translation>
    </message>
    <message>
      <location filename="widgets/progress/rows.py" />
      <source>{short_title} · {measure_label}{words}</source>
      <translation>{short_title} · {measure_label}{words}</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>About the same</source>
      <translation>Más o menos igual</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>In short</source>
      <translation>En breve</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>No verdict</source>
      <translation>Sin veredicto</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Not known yet</source>
      <translation>Aún no se sabe</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Nothing to compare yet. After the baseline, each visit is set against it here.</source>
      <translation>Aún no hay nada que comparar. Tras el valor inicial, cada visita se contrasta aquí con él.</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really better</source>
      <translation>Realmente mejor</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Really worse, or to watch</source>
      <translation>Realmente peor, o a vigilar</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>To celebrate</source>
      <translation>Para celebrar</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>Well done</source>
      <translation>Bien hecho</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What got better</source>
      <translation>Lo que ha mejorado</translation>
    </message>
    <message>
      <location filename="widgets/progress/story_card.py" />
      <source>What to talk about</source>
      <translation>De qué hablar</translation>
    </message>
    <message>
      <location filename="widgets/progress/timed_plot.py" />
      <source>Ctrl and wheel zoom, {keys}</source>
      <translation>Ctrl y rueda para ampliar, {keys}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>How many reports are made</source>
      <translation>Cuántos informes se hacen</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Make one for each</source>
      <translation>Hacer uno para cada uno</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>One report of all</source>
      <translation>Un informe de todos</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>Report for each athlete</source>
      <translation>Informe por cada atleta</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}</source>
      <translation>{done} de {of}</translation>
    </message>
    <message>
      <location filename="widgets/reports/batch.py" />
      <source>{done} of {of}: {name}</source>
      <translation>{done} de {of}: {name}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Page {number} of {count}</source>
      <translation>Página {number} de {count}</translation>
    </message>
    <message>
      <location filename="widgets/reports/pages.py" />
      <source>Pages of the report</source>
      <translation>Páginas del informe</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Black and white</source>
      <translation>Blanco y negro</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Kind of report</source>
      <translation>Tipo de informe</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page before</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Save PDF</source>
      <translation>Guardar PDF</translation>
    </message>
    <message>
      <location filename="widgets/reports/preview.py" />
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Clinic, coaches, sensors, practice</source>
      <translation>Clínica, coaches, sensores, práctica</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Folder of the library</source>
      <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Places, calibration, tare</source>
      <translation>Lugares, calibración, tara</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>Set where it is used</source>
      <translation>Se ajusta donde se usa</translation>
    </message>
    <message>
      <location filename="widgets/settings/elsewhere_card.py" />
      <source>The clinic's own tests, rules and norms</source>
      <translation>Las pruebas, reglas y normas propias de la clínica</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>It takes effect when Turnout is started again.</source>
      <translation>Tiene efecto cuando Turnout se inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="widgets/settings/language_card.py" />
      <source>Restart now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>200 % needs a screen of at least 2560 x 1440.</source>
      <translation>El 200 % necesita una pantalla de al menos 2560 x 1440.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Below the name; | begins another line</source>
      <translation>Debajo del nombre; | empieza otra línea</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Beside the name; at most 300 kB</source>
      <translation>Junto al nombre; 300 kB como máximo</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Find a setting</source>
      <translation>Buscar un ajuste</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>No setting has this word: try another, or press Ctrl+K to search everything.</source>
      <translation>Ningún ajuste contiene esta palabra: pruebe otra o pulse Ctrl+K para buscar en todo.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Path of a PNG or SVG file</source>
      <translation>Ruta de un archivo PNG o SVG</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Printed on every report</source>
      <translation>Se imprime en cada informe</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Signed by</source>
      <translation>Firmado por</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Stands at the signature line</source>
      <translation>Figura en la línea de la firma</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Street, town | telephone</source>
      <translation>Calle, ciudad | teléfono</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>The athlete's screen stays dark.</source>
      <translation>La pantalla del atleta sigue oscura.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Turnout is a screening and coaching aid, not a medical device. It does not diagnose, and its numbers do not replace the judgement of a clinician.</source>
      <translation>Turnout es una ayuda para la evaluación y el entrenamiento, no un producto sanitario. No diagnostica, y sus números no sustituyen el criterio de un clínico.</translation>
    </message>
    <message>
      <location filename="widgets/settings_page.py" />
      <source>Your name and title</source>
      <translation>Su nombre y titulación</translation>
    </message>
    <message>
      <location filename="widgets/shell.py" />
      <source>What can I do?</source>
      <translation>¿Qué puedo hacer?</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_button.py" />
      <source>What stands behind a number: definition, error, limits, norms, with sources</source>
      <translation>Qué hay detrás de un número: definición, error, límites, normas, con fuentes</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>What stands behind {behind_title}</source>
      <translation>En qué se basa {behind_title}</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>a default of the product</source>
      <translation>un valor predeterminado del producto</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>calculated from a source</source>
      <translation>calculado a partir de una fuente</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not used for this number</source>
      <translation>no se usa para este número</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>not verified</source>
      <translation>sin verificar</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>read in its source</source>
      <translation>leído en su fuente</translation>
    </message>
    <message>
      <location filename="widgets/studies/evidence_card.py" />
      <source>this clinic's own</source>
      <translation>propio de esta clínica</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>7 is usual</source>
      <translation>7 es lo habitual</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Begin the study</source>
      <translation>Empezar el estudio</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Choose a measure.</source>
      <translation>Elija una medida.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Days between visits, at least</source>
      <translation>Días entre visitas, mínimo</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Give the study a name.</source>
      <translation>Dé un nombre al estudio.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>How often</source>
      <translation>Cuántas veces</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>New test-retest</source>
      <translation>Nuevo test-retest</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Seated ER, autumn</source>
      <translation>RE sentado, otoño</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>The same test, the same athletes, the same tester, some days apart and nothing trained in between: what still differs is the error of your own measurement.</source>
      <translation>La misma prueba, los mismos atletas, el mismo evaluador, con unos días de separación y sin entrenar nada entremedias: lo que aún difiere es el error de su propia medición.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Whoever does this test</source>
      <translation>Quien haga esta prueba</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>Write whole days, such as 7.</source>
      <translation>Escriba días enteros, por ejemplo 7.</translation>
    </message>
    <message>
      <location filename="widgets/studies/form.py" />
      <source>{n} visits</source>
      <translation>{n} visitas</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Distribution over athletes</source>
      <translation>Distribución entre los atletas</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Every set of this test, from raw, by the limits in force; earlier results stay</source>
      <translation>Cada serie de este test, desde los datos brutos, con los límites vigentes; los resultados anteriores quedan</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Let these limits hold</source>
      <translation>Poner en vigor estos límites</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Only a lead lets own limits hold.</source>
      <translation>Solo un responsable pone en vigor límites propios.</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Score earlier sets again</source>
      <translation>Valorar de nuevo las series anteriores</translation>
    </message>
    <message>
      <location filename="widgets/studies/limits.py" />
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Agreement of two visits</source>
      <translation>Concordancia de dos visitas</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Due: </source>
      <translation>Pendiente: </translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>End the study</source>
      <translation>Terminar el estudio</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Errors</source>
      <translation>Errores</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Find a study</source>
      <translation>Buscar un estudio</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>In place of the cited error, everywhere</source>
      <translation>En lugar del error citado, en todas partes</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Let it hold</source>
      <translation>Ponerlo en vigor</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>No study of your own yet</source>
      <translation>Aún no hay ningún estudio propio</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Nobody is due.</source>
      <translation>No hay nadie pendiente.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Only a lead lets an own error hold.</source>
      <translation>Solo un responsable pone en vigor un error propio.</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Pelvis moved</source>
      <translation>Pelvis movida</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Plan a test-retest</source>
      <translation>Planificar un test-retest</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <location filename="widgets/studies/page.py" />
      <source>Test the same athletes twice, some days apart. What your own team, sensors and straps repeat then decides what is a real change, in place of figures from the literature.</source>
      <translation>Pruebe a los mismos atletas dos veces, con unos días de separación. Lo que repitan su propio equipo, sus sensores y sus correas decide entonces qué es un cambio real, en lugar de cifras de la literatura.</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Mean of both visits, {unit}</source>
      <translation>Media de ambas visitas, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Second − first, {unit}</source>
      <translation>Segunda − primera, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Share of athletes at or below, %</source>
      <translation>Proporción de atletas en o por debajo, %</translation>
    </message>
    <message>
      <location filename="widgets/studies/plots.py" />
      <source>Usual excursion, {unit}</source>
      <translation>Excursión habitual, {unit}</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Count again</source>
      <translation>Contar de nuevo</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Counts</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Leave out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Sets of the study</source>
      <translation>Series del estudio</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Why the chosen set does not count</source>
      <translation>Por qué no cuenta la serie elegida</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>Write why: it is kept with the study.</source>
      <translation>Escriba por qué: se guarda con el estudio.</translation>
    </message>
    <message>
      <location filename="widgets/studies/sets.py" />
      <source>counts</source>
      <translation>cuenta</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Details for whoever mends it</source>
      <translation>Detalles para quien lo arregle</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on with the set. Restart when it is saved. A report helps to mend it; it names nobody.</source>
      <translation>Siga con la serie. Reinicie cuando esté guardada. Un informe ayuda a arreglarlo; no nombra a nadie.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Go on. If it happens again, restart Turnout. A report helps to mend it; it names nobody.</source>
      <translation>Continúe. Si vuelve a ocurrir, reinicie Turnout. Un informe ayuda a arreglarlo; no nombra a nadie.</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Restart Turnout</source>
      <translation>Reiniciar Turnout</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Save a report ...</source>
      <translation>Guardar un informe ...</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something failed</source>
      <translation>Algo falló</translation>
    </message>
    <message>
      <location filename="widgets/support/crash_dialog.py" />
      <source>Something in Turnout failed</source>
      <translation>Algo falló en Turnout</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>It was started on {began} and ended by a fault or with the computer. What was recorded until then is kept; a set that ran is under Interrupted.</source>
      <translation>Se inició el {began} y terminó por un fallo o con el ordenador. Lo grabado hasta entonces se conserva; una serie en curso está en Interrumpidas.</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="widgets/support/ended_notice.py" />
      <source>Turnout was not closed last time</source>
      <translation>Turnout no se cerró la última vez</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>A file with versions, sensors and logs, without names. You read it before it is saved, and send it yourself.</source>
      <translation>Un archivo con versiones, sensores y registros, sin nombres. Usted lo lee antes de guardarlo, y lo envía usted mismo.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_card.py" />
      <source>Read and save ...</source>
      <translation>Leer y guardar ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Looking through the database ...</source>
      <translation>Revisando la base de datos ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Progress of the report</source>
      <translation>Progreso del informe</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Put {part} into the file</source>
      <translation>Incluir {part} en el archivo</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Read it, leave out what you do not want to give away, save it, and send the file yourself. Turnout sends nothing. Nobody is named in it.</source>
      <translation>Léalo, deje fuera lo que no quiera dar, guárdelo y envíe el archivo usted mismo. Turnout no envía nada. No nombra a nadie.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Report of a problem</source>
      <translation>Informe de un problema</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Save as ...</source>
      <translation>Guardar como ...</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>Text of the part</source>
      <translation>Texto de la parte</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} part will be in the file.</source>
      <translation>{count} parte irá en el archivo.</translation>
    </message>
    <message>
      <location filename="widgets/support/report_sheet.py" />
      <source>{count} parts will be in the file.</source>
      <translation>{count} partes irán en el archivo.</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Look after this</source>
      <translation>Atienda esto</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Not safe yet</source>
      <translation>Aún no está seguro</translation>
    </message>
    <message>
      <location filename="widgets/support/safe_lines.py" />
      <source>Safe</source>
      <translation>Seguro</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Add the person in front of you, or let a simulated athlete show you a whole visit.</source>
      <translation>Añada a la persona que tiene delante o deje que un atleta simulado le muestre una visita completa.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Due today</source>
      <translation>Pendientes hoy</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Interrupted, nothing lost</source>
      <translation>Interrumpida, nada perdido</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Last sessions</source>
      <translation>Últimas sesiones</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>No sensor has been found yet.</source>
      <translation>Aún no se ha encontrado ningún sensor.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is due today.</source>
      <translation>Hoy no hay nadie pendiente.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Nobody is here yet</source>
      <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Opening athletes, tests and sensors …</source>
      <translation>Abriendo los datos …</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>The first session will be listed here.</source>
      <translation>La primera sesión aparecerá aquí.</translation>
    </message>
    <message>
      <location filename="widgets/today.py" />
      <source>Try with a simulated athlete</source>
      <translation>Probar con un atleta simulado</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>A clinician has cleared a maximal effort</source>
      <translation>Un clínico ha autorizado un esfuerzo máximo</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>All five were asked; what applies is ticked</source>
      <translation>Se preguntaron las cinco; lo que procede está marcado</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Angle of the strap to the shin, measured</source>
      <translation>Ángulo de la correa con la espinilla, medido</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before a maximal test: does any of this apply?</source>
      <translation>Antes de una prueba máxima: ¿se da algo de esto?</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Before this battery</source>
      <translation>Antes de esta batería</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} rep of practice: recorded, not counted</source>
      <translation>Empezar con {count} rep. de práctica: se registra, no cuenta</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Begin with {count} reps of practice: recorded, not counted</source>
      <translation>Empezar con {count} rep. de práctica: se registran, no cuentan</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Five minutes of easy cycling</source>
      <translation>Cinco minutos de bicicleta suave</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Hip circles, ten each way</source>
      <translation>Círculos de cadera, diez en cada sentido</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Lever arm, hip centre to knee joint line</source>
      <translation>Brazo de palanca, del centro de la cadera a la interlínea de la rodilla</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Tick the whole warm-up</source>
      <translation>Marcar todo el calentamiento</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Weekly check · about {minutes} min. One test of strength and two of motion.</source>
      <translation>Control semanal · unos {minutes} min. Una prueba de fuerza y dos de movimiento.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Without it the protocol's set-up holds.</source>
      <translation>Sin él vale la preparación del protocolo.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>Write an angle between 0 and 180 degrees, or nothing.</source>
      <translation>Escriba un ángulo entre 0 y 180 grados, o nada.</translation>
    </message>
    <message>
      <location filename="widgets/training/before_panel.py" />
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Hip hike</source>
      <translation>Elevación de la cadera</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Pelvic tilt</source>
      <translation>Inclinación pélvica</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>Trunk lean</source>
      <translation>Inclinación del tronco</translation>
    </message>
    <message>
      <location filename="widgets/training/compensation_meter.py" />
      <source>product default</source>
      <translation>valor del producto</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>After the countdown</source>
      <translation>Tras la cuenta atrás</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Attached at</source>
      <translation>Fijado en</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Band at rest, metres</source>
      <translation>Banda en reposo, metros</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>By itself, when the athlete begins</source>
      <translation>Sola, cuando empieza el atleta</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Colour of the band</source>
      <translation>Color de la banda</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Empty: after the reps or by hand.</source>
      <translation>Vacío: tras las rep. o a mano.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Encouragement</source>
      <translation>Ánimo</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Ends without a rep for, seconds</source>
      <translation>Termina sin rep. durante, segundos</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Height of the anchor, metres</source>
      <translation>Altura del anclaje, metros</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Load, kg</source>
      <translation>Carga, kg</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Maker of the band</source>
      <translation>Fabricante de la banda</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Not said</source>
      <translation>No indicado</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Only where it was measured.</source>
      <translation>Solo donde se midió.</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Resistance</source>
      <translation>Resistencia</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Stretched by, metres</source>
      <translation>Estirada en, metros</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set</source>
      <translation>La serie</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>The set starts</source>
      <translation>La serie empieza</translation>
    </message>
    <message>
      <location filename="widgets/training/conditions_panel.py" />
      <source>Write a number, 0 or more.</source>
      <translation>Escriba un número, 0 o más.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>An adult's is about {length}.</source>
      <translation>En un adulto, unos {length}.</translation>
    </message>
    <message>
      <location filename="widgets/training/length_field.py" />
      <source>Lever arm, knee joint line to cuff centre</source>
      <translation>Brazo de palanca, de la interlínea de la rodilla al centro del manguito</translation>
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
      <location filename="widgets/training/live_numbers.py" />
      <source>Compensations</source>
      <translation>Compensaciones</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_s:g} s</source>
      <translation>de {hold_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {hold_target_s:g} s</source>
      <translation>de {hold_target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps_target}</source>
      <translation>de {reps_target}</translation>
    </message>
    <message>
      <location filename="widgets/training/live_numbers.py" />
      <source>of {reps}</source>
      <translation>de {reps}</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Left empty: {meaning}.</source>
      <translation>Si queda vacío: {meaning}.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>Write a number in {unit}, or nothing.</source>
      <translation>Escriba un número en {unit}, o nada.</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>not said yet</source>
      <translation>aún no indicado</translation>
    </message>
    <message>
      <location filename="widgets/training/observations_panel.py" />
      <source>{question}, in {unit}</source>
      <translation>{question}, en {unit}</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Everything recorded so far is kept. Tell us about the pain, then decide together.</source>
      <translation>Todo lo registrado hasta ahora se conserva. Indique cómo es el dolor y después decidan juntos.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>How strong?</source>
      <translation>¿Qué intensidad?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Not sharp</source>
      <translation>No agudo</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Save answer</source>
      <translation>Guardar respuesta</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Sharp</source>
      <translation>Agudo</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>The set has stopped</source>
      <translation>La serie se ha detenido</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>This exercise and side stay closed for the rest of the visit. Modify it or consult.</source>
      <translation>Este ejercicio y lado quedan cerrados el resto de la visita. Modifíquelo o consulte.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Was it sharp?</source>
      <translation>¿Fue agudo?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>Where?</source>
      <translation>¿Dónde?</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>You can go on with less load or a smaller range when the athlete agrees.</source>
      <translation>Puede seguir con menos carga o un rango menor si el atleta está de acuerdo.</translation>
    </message>
    <message>
      <location filename="widgets/training/pain_dialog.py" />
      <source>no pain</source>
      <translation>sin dolor</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Force cuff</source>
      <translation>Manguito de fuerza</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>Upper arm</source>
      <translation>Brazo</translation>
    </message>
    <message>
      <location filename="widgets/training/placement.py" />
      <source>{position}, {side} side. {spoken}</source>
      <translation>{position}, lado {side}. {spoken}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>not accepted</source>
      <translation>no aceptada</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>pelvis moved 8°</source>
      <translation>pelvis movida 8°</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>practice</source>
      <translation>práctica</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index}</source>
      <translation>rep. {index}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {index} …</source>
      <translation>rep. {index} …</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number} {verdict}</source>
      <translation>rep. {number} {verdict}</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>rep {number}, practice, not counted</source>
      <translation>rep. {number}, práctica, no cuenta</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>score {score:.0f} %</source>
      <translation>puntuación {score:.0f} %</translation>
    </message>
    <message>
      <location filename="widgets/training/rep_strip.py" />
      <source>{names} beyond limit</source>
      <translation>{names} más allá del límite</translation>
    </message>
    <message>
      <location filename="widgets/training/review.py" />
      <source>{count} of {count2} reps accepted</source>
      <translation>{count} de {count2} rep. aceptadas</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Baseline steady before every rep.</source>
      <translation>Nivel de reposo estable antes de cada rep.</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Pelvis moved 9° before peak</source>
      <translation>Pelvis movida 9° antes del pico</translation>
    </message>
    <message>
      <location filename="widgets/training/review_sample.py" />
      <source>Rep 4: pelvis moved 9° before peak.</source>
      <translation>Rep. 4: pelvis movida 9° antes del pico.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Beside the curves</source>
      <translation>Junto a las curvas</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Clip</source>
      <translation>Clip</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: found. Drag their cursors.</source>
      <translation>Rep.: detectadas. Arrastre sus cursores.</translation>
    </message>
    <message>
      <location filename="widgets/training/set_picture.py" />
      <source>Reps: set by the coach</source>
      <translation>Rep.: fijadas por el coach</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete</source>
      <translation>Elija un atleta</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Choose an athlete, then start a session</source>
      <translation>Elija un atleta y luego inicie una sesión</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>Redo rep</source>
      <translation>Repetir rep.</translation>
    </message>
    <message>
      <location filename="widgets/training/station.py" />
      <source>The battery, the live curves and the compensations of the set are shown here.</source>
      <translation>Aquí se muestran la batería, las curvas en directo y las compensaciones de la serie.</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>No tempo</source>
      <translation>Sin ritmo</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo ring</source>
      <translation>Anillo de ritmo</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>Tempo {tempo}</source>
      <translation>Ritmo {tempo}</translation>
    </message>
    <message>
      <location filename="widgets/training/tempo_bar.py" />
      <source>of {target_s:g} s</source>
      <translation>de {target_s:g} s</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>How was it?</source>
      <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Nothing to object to.</source>
      <translation>Nada que objetar.</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Redo set</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>Save and next</source>
      <translation>Guardar y seguir</translation>
    </message>
    <message>
      <location filename="widgets/training/verdict_column.py" />
      <source>What did you see and feel?</source>
      <translation>¿Qué ha visto y sentido?</translation>
    </message>
  </context>
</TS>
