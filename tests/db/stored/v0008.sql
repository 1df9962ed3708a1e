BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE analyses (
	analysis_id VARCHAR NOT NULL, 
	set_id VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	algorithm_version VARCHAR NOT NULL, 
	rule_version VARCHAR NOT NULL, 
	score DOUBLE, 
	alignment_residual_deg DOUBLE, 
	notes JSON NOT NULL, calibrations JSON, cause VARCHAR, coach_id VARCHAR, rules JSON, 
	CONSTRAINT pk_analyses PRIMARY KEY (analysis_id), 
	CONSTRAINT uq_analyses_set_id_number UNIQUE (set_id, number), 
	CONSTRAINT fk_analyses_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
INSERT INTO "analyses" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69','set-1',1,'2026-11-22 13:40:28.336924','1','seated_hip_er@1',NULL,1.25,'["One sensor was late."]',NULL,NULL,NULL,NULL);
INSERT INTO "analyses" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5','set-1',2,'2026-11-22 13:40:28.360898','1','seated_hip_er@1',NULL,1.25,'["One sensor was late."]',NULL,NULL,NULL,NULL);
CREATE TABLE athlete_codes (
	code_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	noted_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_athlete_codes PRIMARY KEY (code_id), 
	CONSTRAINT fk_athlete_codes_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE athlete_groups (
	group_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	search_name VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_athlete_groups PRIMARY KEY (group_id)
);
CREATE TABLE athletes (
	athlete_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	search_name VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	born_on DATE, 
	dominant_side VARCHAR, 
	involved_side VARCHAR, 
	phase VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, archived_at DATETIME, merged_into_id VARCHAR REFERENCES athletes (athlete_id), 
	CONSTRAINT pk_athletes PRIMARY KEY (athlete_id)
);
INSERT INTO "athletes" VALUES('ada','Ada Kovač','ada kovač','female','1999-02-03','right','left','foundation','Left groin.','2026-11-22 13:40:28.089419',NULL,1,NULL,NULL);
INSERT INTO "athletes" VALUES('bo','Bo O''Neil; DROP TABLE','bo o''neil; drop table','unspecified',NULL,NULL,NULL,'','','2026-11-22 13:40:28.190679','2026-11-22 13:40:28.207368',2,NULL,NULL);
CREATE TABLE audit_events (
	event_id VARCHAR NOT NULL, 
	happened_at DATETIME NOT NULL, 
	action VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	subject_id VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, coach_id VARCHAR, station_id VARCHAR, sequence BIGINT, previous_hash VARCHAR, hash VARCHAR, 
	CONSTRAINT pk_audit_events PRIMARY KEY (event_id)
);
INSERT INTO "audit_events" VALUES('01a2037c-9d7f-7ae7-b10f-77e88f310aaa','2026-11-22 13:40:28.159232','add','athletes','ada','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9da4-77ce-bc6a-d1eae7b61764','2026-11-22 13:40:28.196278','add','athletes','bo','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9db5-75ff-a54f-024fcd9c61cf','2026-11-22 13:40:28.213164','remove','athletes','bo','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9dd2-7a07-ba37-457ba87308a5','2026-11-22 13:40:28.242149','open','sessions','01a2037c-9dcf-7b90-bd5e-18c0c1b4d1e7','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9dde-7f9a-8a79-a6bb8f51ed4f','2026-11-22 13:40:28.254699','open','sessions','01a2037c-9ddc-7be0-92ee-5448d85a0f41','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e0e-7322-8a5f-9fc160769e5d','2026-11-22 13:40:28.299866','set complete','sets','set-1','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e27-7014-b7d6-a32378deca09','2026-11-22 13:40:28.326346','set complete','sets','set-2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e50-7d99-b28e-8c42a2e2889f','2026-11-22 13:40:28.368656','rate','sets','set-1','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e5b-7e67-8560-d04ce6706c29','2026-11-22 13:40:28.379908','reject','sets','set-1','repetition 1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e60-7e1b-a6de-0ab1c12e0d5a','2026-11-22 13:40:28.384835','set discarded','sets','set-2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "audit_events" VALUES('01a2037c-9e85-7e1a-aa0f-60c917a0745d','2026-11-22 13:40:28.421014','recalibrate','sets','set-1','',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE batteries (
	battery_id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	items JSON NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_batteries PRIMARY KEY (battery_id)
);
CREATE TABLE body_measures (
	measure_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	measured_on DATE NOT NULL, 
	mass_kg DOUBLE, 
	shank_length_m DOUBLE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, height_m DOUBLE, 
	CONSTRAINT pk_body_measures PRIMARY KEY (measure_id), 
	CONSTRAINT fk_body_measures_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
INSERT INTO "body_measures" VALUES('01a2037c-9d7f-733d-bf01-026ac51218b7','ada','2026-01-01',64.0,0.38,NULL,1,NULL);
INSERT INTO "body_measures" VALUES('01a2037c-9d7f-770e-ba69-4b8cf9311950','ada','2026-02-01',64.5,NULL,NULL,1,NULL);
CREATE TABLE calibrations (
	calibration_id VARCHAR NOT NULL, 
	device_key VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	scale DOUBLE NOT NULL, 
	zero_raw DOUBLE NOT NULL, 
	kind VARCHAR NOT NULL, 
	taken_at DATETIME NOT NULL, points JSON, linearity_percent DOUBLE, hysteresis_percent DOUBLE, due_on DATE, note VARCHAR, 
	CONSTRAINT pk_calibrations PRIMARY KEY (calibration_id), 
	CONSTRAINT fk_calibrations_device_key_devices FOREIGN KEY(device_key) REFERENCES devices (device_key)
);
INSERT INTO "calibrations" VALUES('cal-1','chronojump:A1','force',0.0101,50.0,'two_point','2026-03-01 09:30:00.000000','[]',NULL,NULL,NULL,'');
INSERT INTO "calibrations" VALUES('cal-2','chronojump:A1','force',0.0102,50.0,'multi_point','2026-03-02 09:30:00.000000','[{"force_n": 0.0, "raw": 50.0, "loading": true}, {"force_n": 49.03, "raw": 4856.862745098039, "loading": true}, {"force_n": 98.07, "raw": 9664.70588235294, "loading": true}]',0.12,NULL,'2027-03-01','Class M1 masses.');
CREATE TABLE chunks (
	stream_id VARCHAR NOT NULL, 
	chunk_index INTEGER NOT NULL, 
	first_sample BIGINT NOT NULL, 
	samples INTEGER NOT NULL, 
	first_received_ns BIGINT NOT NULL, 
	last_received_ns BIGINT NOT NULL, 
	payload BLOB NOT NULL, 
	CONSTRAINT pk_chunks PRIMARY KEY (stream_id, chunk_index), 
	CONSTRAINT fk_chunks_stream_id_streams FOREIGN KEY(stream_id) REFERENCES streams (stream_id)
);
INSERT INTO "chunks" VALUES('stream-1',0,0,1500,5000000000,6499000000,X'54430100DC05000005000205020200010201020128B52FFD609839750200F8007F00E45F000BED00545300020200D000070002001004040404394204020E0EA08006BD1C40030BDB72D77D97BFB589FE1374E58CAA2D2FF22F9BB0EEDFEB7ED7FD59E7679D5FEBFED6FD17055CB1C17D');
INSERT INTO "chunks" VALUES('stream-2',0,0,300,5000000000,5299000000,X'544301002C01000005000205020200010201020128B52FFD60B80A550200E8007F00E45F000BED00545300020200D00007001004040404394204020E0E80A0C65E0E272F4B5520948ACC7EB8FCBC2D4906AA1B16134C80CA13A03E016A13A06A02D4264065A20218FDA55F11');
INSERT INTO "chunks" VALUES('stream-3',0,0,200,5000000000,5199000000,X'54430100C800000005000205020200010201020128B52FFD60D0064D0200E8007F00E45F000BED00545300020200D00007001004040404394204020E0E80A0C65E0EC3A5A18484A290D90F979FB71532A45D8B9820041487803A045421A01402AA10508414800117E70F49');
CREATE TABLE clinic_settings (
	name VARCHAR NOT NULL, 
	value JSON, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_clinic_settings PRIMARY KEY (name)
);
CREATE TABLE clips (
	clip_id VARCHAR NOT NULL, 
	set_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	camera VARCHAR NOT NULL, 
	begun_at DATETIME NOT NULL, 
	begin_s DOUBLE, 
	end_s DOUBLE, 
	frames INTEGER, 
	dropped INTEGER NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_clips PRIMARY KEY (clip_id), 
	CONSTRAINT fk_clips_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_clips_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE clock_segments (
	stream_id VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	first_sample BIGINT NOT NULL, 
	samples BIGINT NOT NULL, 
	start_tick BIGINT NOT NULL, 
	start_ns BIGINT NOT NULL, 
	ns_per_tick DOUBLE NOT NULL, 
	jitter_p95_ms DOUBLE, 
	algorithm_version VARCHAR NOT NULL, 
	CONSTRAINT pk_clock_segments PRIMARY KEY (stream_id, number, position), 
	CONSTRAINT fk_clock_segments_stream_id_streams FOREIGN KEY(stream_id) REFERENCES streams (stream_id)
);
CREATE TABLE coaches (
	coach_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	search_name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	active BOOLEAN NOT NULL, 
	secret_kind VARCHAR, 
	secret_hash VARCHAR, 
	secret_set_at DATETIME, 
	failed_attempts INTEGER NOT NULL, 
	locked_until DATETIME, 
	last_signed_in_at DATETIME, 
	created_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_coaches PRIMARY KEY (coach_id)
);
CREATE TABLE comfortable_arcs (
	arc_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	noted_on DATE NOT NULL, 
	movement VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	low_deg DOUBLE, 
	high_deg DOUBLE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_comfortable_arcs PRIMARY KEY (arc_id), 
	CONSTRAINT fk_comfortable_arcs_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE comparison_overrides (
	override_id VARCHAR NOT NULL, 
	earlier_set_id VARCHAR NOT NULL, 
	later_set_id VARCHAR NOT NULL, 
	differences JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	decided_at DATETIME NOT NULL, 
	decided_by_id VARCHAR, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_comparison_overrides PRIMARY KEY (override_id), 
	CONSTRAINT fk_comparison_overrides_earlier_set_id_sets FOREIGN KEY(earlier_set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_comparison_overrides_later_set_id_sets FOREIGN KEY(later_set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_comparison_overrides_decided_by_id_coaches FOREIGN KEY(decided_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE compensation_scores (
	analysis_id VARCHAR NOT NULL, 
	rep_number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	rule_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	peak DOUBLE, 
	probability_amber DOUBLE, 
	probability_red DOUBLE, 
	duration_s DOUBLE, 
	area DOUBLE, 
	level VARCHAR NOT NULL, score DOUBLE, 
	CONSTRAINT pk_compensation_scores PRIMARY KEY (analysis_id, rep_number, position), 
	CONSTRAINT fk_compensation_scores_analysis_id_analyses FOREIGN KEY(analysis_id) REFERENCES analyses (analysis_id)
);
INSERT INTO "compensation_scores" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',1,0,'pelvis_moved','Pelvis','°',8.1,0.97,NULL,0.4,1.2,'amber',88.5);
INSERT INTO "compensation_scores" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',1,0,'pelvis_moved','Pelvis','°',8.1,0.97,NULL,0.4,1.2,'amber',88.5);
CREATE TABLE conflicts (
	conflict_id VARCHAR NOT NULL, 
	found_at DATETIME NOT NULL, 
	subject VARCHAR NOT NULL, 
	row_key JSON NOT NULL, 
	base_revision BIGINT, 
	mine JSON, 
	theirs JSON, 
	resolved_at DATETIME, 
	resolution VARCHAR NOT NULL, 
	CONSTRAINT pk_conflicts PRIMARY KEY (conflict_id)
);
CREATE TABLE consents (
	consent_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	given BOOLEAN NOT NULL, 
	decided_on DATE NOT NULL, 
	withdrawn_on DATE, 
	wording VARCHAR NOT NULL, 
	signed_by VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY (consent_id), 
	CONSTRAINT fk_consents_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE devices (
	device_key VARCHAR NOT NULL, 
	driver VARCHAR NOT NULL, 
	model VARCHAR NOT NULL, 
	serial_number VARCHAR NOT NULL, 
	firmware VARCHAR NOT NULL, 
	port VARCHAR NOT NULL, 
	first_seen_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_devices PRIMARY KEY (device_key)
);
INSERT INTO "devices" VALUES('chronojump:A1','chronojump','Force Sensor','A1','0.7','/dev/ttyUSB0','2026-11-22 13:40:28.273183','2026-11-22 13:40:28.313804',NULL,2);
INSERT INTO "devices" VALUES('chronojump:B2','chronojump','Force Sensor','B2','0.7','/dev/ttyUSB0','2026-11-22 13:40:28.276640','2026-11-22 13:40:28.276640',NULL,1);
CREATE TABLE dominances (
	dominance_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	noted_on DATE NOT NULL, 
	task VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_dominances PRIMARY KEY (dominance_id), 
	CONSTRAINT fk_dominances_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE events (
	event_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	session_id VARCHAR, 
	set_id VARCHAR, 
	kind VARCHAR NOT NULL, 
	happened_at DATETIME NOT NULL, 
	text VARCHAR NOT NULL, 
	detail JSON, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (event_id), 
	CONSTRAINT fk_events_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_events_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id), 
	CONSTRAINT fk_events_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
CREATE TABLE feedback_exposures (
	set_id VARCHAR NOT NULL, 
	rep_number INTEGER NOT NULL, 
	mode VARCHAR NOT NULL, 
	shown BOOLEAN NOT NULL, 
	CONSTRAINT pk_feedback_exposures PRIMARY KEY (set_id, rep_number), 
	CONSTRAINT fk_feedback_exposures_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
CREATE TABLE findings (
	analysis_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	sentence VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	rep_number INTEGER, 
	rep_counts BOOLEAN NOT NULL, 
	CONSTRAINT pk_findings PRIMARY KEY (analysis_id, position), 
	CONSTRAINT fk_findings_analysis_id_analyses FOREIGN KEY(analysis_id) REFERENCES analyses (analysis_id)
);
INSERT INTO "findings" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',0,'moved','Pelvis moved 8° before peak: redo?','warning',2,0);
INSERT INTO "findings" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',0,'moved','Pelvis moved 8° before peak: redo?','warning',2,0);
CREATE TABLE goals (
	goal_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	protocol_id VARCHAR, 
	metric VARCHAR, 
	side VARCHAR, 
	target DOUBLE, 
	unit VARCHAR NOT NULL, 
	set_on DATE NOT NULL, 
	due_on DATE, 
	reached_on DATE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_goals PRIMARY KEY (goal_id), 
	CONSTRAINT fk_goals_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE group_members (
	member_id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	joined_on DATE NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_group_members PRIMARY KEY (member_id), 
	CONSTRAINT fk_group_members_group_id_athlete_groups FOREIGN KEY(group_id) REFERENCES athlete_groups (group_id), 
	CONSTRAINT fk_group_members_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE imported_sets (
	set_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	imported_at DATETIME NOT NULL, 
	imported_by_id VARCHAR, 
	told JSON NOT NULL, 
	CONSTRAINT pk_imported_sets PRIMARY KEY (set_id), 
	CONSTRAINT fk_imported_sets_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_imported_sets_imported_by_id_coaches FOREIGN KEY(imported_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE injuries (
	injury_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	side VARCHAR, 
	description VARCHAR NOT NULL, 
	happened_on DATE, 
	surgery_on DATE, 
	resolved_on DATE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_injuries PRIMARY KEY (injury_id), 
	CONSTRAINT fk_injuries_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE limb_lengths (
	limb_length_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	measured_on DATE NOT NULL, 
	segment VARCHAR NOT NULL, 
	side VARCHAR, 
	length_m DOUBLE NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_limb_lengths PRIMARY KEY (limb_length_id), 
	CONSTRAINT fk_limb_lengths_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE local_values (
	name VARCHAR NOT NULL, 
	value JSON, 
	CONSTRAINT pk_local_values PRIMARY KEY (name)
);
CREATE TABLE marks (
	set_id VARCHAR NOT NULL, 
	mark_index INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	time_s DOUBLE NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (set_id, mark_index), 
	CONSTRAINT fk_marks_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
INSERT INTO "marks" VALUES('set-1',0,'go',0.5,'');
INSERT INTO "marks" VALUES('set-1',1,'stop',1.25,'late');
CREATE TABLE metric_values (
	analysis_id VARCHAR NOT NULL, 
	rep_number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	value DOUBLE, 
	unit VARCHAR NOT NULL, 
	half_width_95 DOUBLE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_metric_values PRIMARY KEY (analysis_id, rep_number, position), 
	CONSTRAINT fk_metric_values_analysis_id_analyses FOREIGN KEY(analysis_id) REFERENCES analyses (analysis_id)
);
INSERT INTO "metric_values" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',-1,0,'torque',NULL,'Nm',NULL,'No lever arm.');
INSERT INTO "metric_values" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',-1,1,'peak_force',100.0,'N',1.5,'');
INSERT INTO "metric_values" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',1,0,'peak_force',100.0,'N',1.5,'');
INSERT INTO "metric_values" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',1,1,'torque',NULL,'Nm',NULL,'No lever arm.');
INSERT INTO "metric_values" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',-1,0,'torque',NULL,'Nm',NULL,'No lever arm.');
INSERT INTO "metric_values" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',-1,1,'peak_force',131.25,'N',1.5,'');
INSERT INTO "metric_values" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',1,0,'peak_force',131.25,'N',1.5,'');
INSERT INTO "metric_values" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',1,1,'torque',NULL,'Nm',NULL,'No lever arm.');
CREATE TABLE notes (
	note_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	session_id VARCHAR, 
	set_id VARCHAR, 
	rep_number INTEGER, 
	written_at DATETIME NOT NULL, 
	written_by_id VARCHAR, 
	text VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_notes PRIMARY KEY (note_id), 
	CONSTRAINT fk_notes_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_notes_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id), 
	CONSTRAINT fk_notes_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_notes_written_by_id_coaches FOREIGN KEY(written_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE outbox (
	sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	change_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	subject VARCHAR NOT NULL, 
	row_key JSON NOT NULL, 
	action VARCHAR NOT NULL, 
	base_revision BIGINT, 
	document JSON, 
	attempts INTEGER NOT NULL, 
	last_error VARCHAR NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT uq_outbox_change_id UNIQUE (change_id)
);
CREATE TABLE phase_gates (
	gate_id VARCHAR NOT NULL, 
	phase_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	protocol_id VARCHAR, 
	metric VARCHAR NOT NULL, 
	side VARCHAR, 
	relation VARCHAR NOT NULL, 
	threshold DOUBLE NOT NULL, 
	unit VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	passed_on DATE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_phase_gates PRIMARY KEY (gate_id), 
	CONSTRAINT fk_phase_gates_phase_id_program_phases FOREIGN KEY(phase_id) REFERENCES program_phases (phase_id)
);
CREATE TABLE planned_sets (
	planned_set_id VARCHAR NOT NULL, 
	day_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	protocol_id VARCHAR NOT NULL, 
	protocol_version INTEGER, 
	side VARCHAR, 
	sets INTEGER NOT NULL, 
	repetitions INTEGER, 
	hold_s DOUBLE, 
	rest_s DOUBLE, 
	tempo VARCHAR NOT NULL, 
	load VARCHAR NOT NULL, 
	load_n DOUBLE, 
	surface VARCHAR NOT NULL, 
	feedback_mode VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_planned_sets PRIMARY KEY (planned_set_id), 
	CONSTRAINT fk_planned_sets_day_id_program_days FOREIGN KEY(day_id) REFERENCES program_days (day_id)
);
CREATE TABLE program_days (
	day_id VARCHAR NOT NULL, 
	phase_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	weekday INTEGER, 
	demand VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_program_days PRIMARY KEY (day_id), 
	CONSTRAINT fk_program_days_phase_id_program_phases FOREIGN KEY(phase_id) REFERENCES program_phases (phase_id)
);
CREATE TABLE program_phases (
	phase_id VARCHAR NOT NULL, 
	program_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	weeks INTEGER NOT NULL, 
	started_on DATE, 
	ended_on DATE, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_program_phases PRIMARY KEY (phase_id), 
	CONSTRAINT fk_program_phases_program_id_programs FOREIGN KEY(program_id) REFERENCES programs (program_id)
);
CREATE TABLE programs (
	program_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	started_on DATE NOT NULL, 
	ended_on DATE, 
	notes VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_programs PRIMARY KEY (program_id), 
	CONSTRAINT fk_programs_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
CREATE TABLE protocol_versions (
	protocol_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	content JSON, 
	first_used_at DATETIME NOT NULL, 
	CONSTRAINT pk_protocol_versions PRIMARY KEY (protocol_id, version)
);
INSERT INTO "protocol_versions" VALUES('seated_hip_er',1,'{"protocol_id": "seated_hip_er", "version": 1, "title": "Seated hip external rotation", "region": "hip", "joint": "hip", "movement": "external rotation", "position": "seated, hip and knee at 90 degrees", "purpose": "test", "contraction": "isometric", "effort": "ramped", "band": false, "sensors": [{"kind": "force", "segment": "cuff", "required": true, "placement": "In line with the strap, cuff just above the inner ankle bone."}, {"kind": "imu", "segment": "pelvis", "required": true, "placement": "On the sacrum, arrow up along the spine."}, {"kind": "imu", "segment": "shank", "required": true, "placement": "Front of the shin, a hand below the knee, arrow toward the knee."}], "rotation": {"shank_axis": [0.0, 0.0, 1.0], "pelvis_axis": [0.0, 0.0, -1.0], "pelvis_part": "obliquity", "gravity_sees_axis": true, "limb": "shank", "zero": "proximal"}, "positive_angle": "external rotation", "concentric": "external_rotation", "tested_leg": "tested", "reps": 3, "hold_s": 5.0, "rest_s": 30.0, "still_s": 3.0, "countdown_s": 3.0, "rep_source": "force", "min_force_n": 10.0, "min_excursion_deg": 10.0, "tempo": null, "target": null, "compensations": [{"rule_id": "pelvis_moved", "label": "Pelvis moved", "signal": "pelvis_moved_deg", "unit": "deg", "limit": {"amber": 3.0, "red": 5.0, "sigma": 1.0, "source": "No published cut-off found for open-chain hip rotation (sitting lets the pelvis tilt: Ahn 2018, n = 31): an unverified starting value, edit it from the clinic''s own first athletes.", "quality": "unverified", "population": "None: not measured on athletes yet."}, "cue": "Level your hips, then go on.", "pauses": true, "segment": "pelvis", "phase": "whole", "sensing": "gravity", "beyond": "above", "version": 1, "rebased": false, "limits_by_sex": []}], "primary_metrics": ["torque", "peak_force"], "set_up": ["Sit tall on the edge of a firm table, hip and knee at 90 degrees, feet off the floor.", "Cuff just above the inner ankle bone; strap level and pulled taut, at a right angle to the shin.", "Measure the lever arm: inner knee joint line to the middle of the cuff.", "Hold the knee still with a hand or a rolled towel: a loose knee adds its own rotation."], "instructions": ["Build up over two to three seconds to your hardest pull, hold until five, then let go.", "Turn the foot inward toward the other leg; the knee stays where it is."], "cues": ["Level your hips, then go on.", "Sit heavy on both sides."], "contra_indications": ["Recent hip surgery, hip replacement or arthroscopy without clearance.", "Acute injury of hip, groin or knee; ligament injury of the knee (MCL, ACL).", "Heart or blood-pressure limits on maximal effort."], "sources": ["Position and conduct: maximal isometric hip rotation, seated 90/90, ramped make test, three repetitions, 30 to 60 s rest.", "Hip rotation rig with a load cell, ICC 0.72-0.95, MDC95 11-31 % (PMC8179216)."], "counted": "repetitions", "judging": {"window_s": 0.2, "enter_p": 0.8, "enter_s": 0.3, "leave_p": 0.5, "leave_s": 0.5, "gravity_sigma_deg": 1.0, "heading_sigma_deg": 3.0, "valgus_sigma_deg": 5.0, "heading_drift_deg_per_s": 0.03, "failure_reps": 2}, "still_pose": {"upward": [["pelvis", "proximal"], ["trunk", "proximal"]], "heading_reset": true, "movement": "hip_rotation"}, "pull_angle_deg": 90.0, "onset_sd": 5.0, "onset_fixed_n": null}','2026-11-22 13:40:28.226653');
CREATE TABLE ratings (
	set_id VARCHAR NOT NULL, 
	rpe DOUBLE, 
	stability DOUBLE, 
	discomfort DOUBLE, 
	pain_site VARCHAR NOT NULL, 
	pain_sharp BOOLEAN NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, pain_severity DOUBLE, 
	CONSTRAINT pk_ratings PRIMARY KEY (set_id), 
	CONSTRAINT fk_ratings_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
INSERT INTO "ratings" VALUES('set-1',7.0,6.5,NULL,'left groin',1,NULL,1,NULL);
CREATE TABLE readiness (
	readiness_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	session_id VARCHAR, 
	noted_on DATE NOT NULL, 
	sleep DOUBLE, 
	nutrition DOUBLE, 
	hydration DOUBLE, 
	fatigue DOUBLE, 
	text VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_readiness PRIMARY KEY (readiness_id), 
	CONSTRAINT fk_readiness_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_readiness_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id)
);
CREATE TABLE recalibrations (
	recalibration_id VARCHAR NOT NULL, 
	stream_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	calibrations JSON NOT NULL, 
	CONSTRAINT pk_recalibrations PRIMARY KEY (recalibration_id), 
	CONSTRAINT fk_recalibrations_stream_id_streams FOREIGN KEY(stream_id) REFERENCES streams (stream_id)
);
INSERT INTO "recalibrations" VALUES('01a2037c-9e84-793e-b5e4-252054e3b8c1','stream-1','2026-11-22 13:40:28.420806','[{"calibration_id": "cal-2", "device_key": "chronojump:A1", "channel": "force", "scale": 0.0102, "zero_raw": 50.0, "kind": "multi_point", "taken_at": "2026-03-02T09:30:00+00:00", "points": [{"force_n": 0.0, "raw": 50.0, "loading": true}, {"force_n": 49.03, "raw": 4856.862745098039, "loading": true}, {"force_n": 98.07, "raw": 9664.70588235294, "loading": true}], "linearity_percent": 0.12, "hysteresis_percent": null, "due_on": "2027-03-01", "note": "Class M1 masses."}, {"calibration_id": "01a2037c-9de8-7935-8ecc-f44d3a29ddc9", "device_key": "chronojump:A1", "channel": "force", "scale": 0.0102, "zero_raw": 52.0, "kind": "tare", "taken_at": "2026-03-01T09:30:00+00:00", "points": [], "linearity_percent": null, "hysteresis_percent": null, "due_on": null, "note": ""}]');
CREATE TABLE reliability_results (
	result_id VARCHAR NOT NULL, 
	study_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	algorithm_version VARCHAR NOT NULL, 
	athletes INTEGER NOT NULL, 
	icc DOUBLE, 
	icc_low DOUBLE, 
	icc_high DOUBLE, 
	sem DOUBLE, 
	mdc95 DOUBLE, 
	unit VARCHAR NOT NULL, 
	adopted_at DATETIME, metric VARCHAR, least_reps INTEGER, figures JSON, 
	CONSTRAINT pk_reliability_results PRIMARY KEY (result_id), 
	CONSTRAINT fk_reliability_results_study_id_reliability_studies FOREIGN KEY(study_id) REFERENCES reliability_studies (study_id)
);
CREATE TABLE reliability_studies (
	study_id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	protocol_id VARCHAR NOT NULL, 
	protocol_version INTEGER NOT NULL, 
	metric VARCHAR NOT NULL, 
	occasions INTEGER NOT NULL, 
	started_on DATE NOT NULL, 
	ended_on DATE, 
	led_by_id VARCHAR, 
	notes VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, spacing_days INTEGER, group_id VARCHAR REFERENCES athlete_groups (group_id), adopted_at DATETIME, adopted_by_id VARCHAR REFERENCES coaches (coach_id), 
	CONSTRAINT pk_reliability_studies PRIMARY KEY (study_id), 
	CONSTRAINT fk_reliability_studies_led_by_id_coaches FOREIGN KEY(led_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE reliability_trials (
	trial_id VARCHAR NOT NULL, 
	study_id VARCHAR NOT NULL, 
	set_id VARCHAR NOT NULL, 
	occasion INTEGER NOT NULL, 
	excluded_reason VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_reliability_trials PRIMARY KEY (trial_id), 
	CONSTRAINT fk_reliability_trials_study_id_reliability_studies FOREIGN KEY(study_id) REFERENCES reliability_studies (study_id), 
	CONSTRAINT fk_reliability_trials_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
CREATE TABLE repetitions (
	analysis_id VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	start_s DOUBLE, 
	peak_s DOUBLE, 
	end_s DOUBLE, 
	score DOUBLE, 
	accepted BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	tempo JSON, 
	revision BIGINT NOT NULL, mark VARCHAR, 
	CONSTRAINT pk_repetitions PRIMARY KEY (analysis_id, number), 
	CONSTRAINT fk_repetitions_analysis_id_analyses FOREIGN KEY(analysis_id) REFERENCES analyses (analysis_id)
);
INSERT INTO "repetitions" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',1,1.0,2.5,4.0,82.0,1,'','{"eccentric_s": 3.0, "pause_lengthened_s": 1.0, "concentric_s": "nan", "pause_shortened_s": 0.0, "on_tempo": true, "phases_on_tempo": []}',1,NULL);
INSERT INTO "repetitions" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69',2,5.0,NULL,8.0,NULL,0,'Pelvis moved.',NULL,1,NULL);
INSERT INTO "repetitions" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',1,1.0,2.5,4.0,82.0,0,'Band slipped.','{"eccentric_s": 3.0, "pause_lengthened_s": 1.0, "concentric_s": "nan", "pause_shortened_s": 0.0, "on_tempo": true, "phases_on_tempo": []}',2,NULL);
INSERT INTO "repetitions" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5',2,5.0,NULL,8.0,NULL,0,'Pelvis moved.',NULL,1,NULL);
CREATE TABLE rule_limits (
	limit_id VARCHAR NOT NULL, 
	protocol_id VARCHAR NOT NULL, 
	rule_id VARCHAR NOT NULL, 
	athlete_id VARCHAR, 
	amber DOUBLE NOT NULL, 
	red DOUBLE NOT NULL, 
	reason VARCHAR NOT NULL, 
	decided_at DATETIME NOT NULL, 
	decided_by_id VARCHAR, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, sex VARCHAR, version INTEGER, people INTEGER, 
	CONSTRAINT pk_rule_limits PRIMARY KEY (limit_id), 
	CONSTRAINT fk_rule_limits_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_rule_limits_decided_by_id_coaches FOREIGN KEY(decided_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE screenings (
	screening_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	kind VARCHAR NOT NULL, 
	answers JSON NOT NULL, 
	cleared BOOLEAN NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_screenings PRIMARY KEY (screening_id), 
	CONSTRAINT fk_screenings_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id)
);
CREATE TABLE sessions (
	session_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	title VARCHAR NOT NULL, 
	baseline BOOLEAN NOT NULL, 
	notes VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, coach_id VARCHAR REFERENCES coaches (coach_id), program_day_id VARCHAR REFERENCES program_days (day_id), station_id VARCHAR, 
	CONSTRAINT pk_sessions PRIMARY KEY (session_id), 
	CONSTRAINT fk_sessions_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id)
);
INSERT INTO "sessions" VALUES('01a2037c-9dcf-7b90-bd5e-18c0c1b4d1e7','ada','2026-03-01 09:30:00.000000','First visit',1,'',NULL,1,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a2037c-9ddc-7be0-92ee-5448d85a0f41','ada','2026-03-08 09:30:00.000000','Second visit',0,'',NULL,1,NULL,NULL,NULL);
CREATE TABLE set_conditions (
	set_id VARCHAR NOT NULL, 
	set_up VARCHAR NOT NULL, 
	surface VARCHAR NOT NULL, 
	contraction VARCHAR NOT NULL, 
	tempo VARCHAR NOT NULL, 
	resistance VARCHAR NOT NULL, 
	load_n DOUBLE, 
	load_kg DOUBLE, 
	band_maker VARCHAR NOT NULL, 
	band_colour VARCHAR NOT NULL, 
	band_rest_length_m DOUBLE, 
	band_stretch_m DOUBLE, 
	anchor_height_m DOUBLE, 
	attachment VARCHAR NOT NULL, 
	order_seed BIGINT, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_set_conditions PRIMARY KEY (set_id), 
	CONSTRAINT fk_set_conditions_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
CREATE TABLE sets (
	set_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	protocol_id VARCHAR NOT NULL, 
	protocol_version INTEGER NOT NULL, 
	side VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	epoch_ns BIGINT NOT NULL, 
	lever_arm_m DOUBLE, 
	body_mass_kg DOUBLE, 
	feedback_mode VARCHAR NOT NULL, 
	load VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	claim VARCHAR, 
	notes VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, planned_set_id VARCHAR REFERENCES planned_sets (planned_set_id), encouragement VARCHAR, 
	CONSTRAINT pk_sets PRIMARY KEY (set_id), 
	CONSTRAINT fk_sets_protocol_id_protocol_version_protocol_versions FOREIGN KEY(protocol_id, protocol_version) REFERENCES protocol_versions (protocol_id, version), 
	CONSTRAINT fk_sets_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id)
);
INSERT INTO "sets" VALUES('set-1','01a2037c-9dcf-7b90-bd5e-18c0c1b4d1e7','seated_hip_er',1,'left','2026-03-01 09:30:00.000000','2026-03-01 09:30:00.000000',5000000000,0.38,64.5,'concurrent','','complete',NULL,'Seat 2.',NULL,3,NULL,NULL);
INSERT INTO "sets" VALUES('set-2','01a2037c-9dcf-7b90-bd5e-18c0c1b4d1e7','seated_hip_er',1,'left','2026-03-01 09:30:00.000000','2026-03-01 09:30:00.000000',5000000000,0.38,64.5,'concurrent','','discarded',NULL,'',NULL,3,NULL,NULL);
CREATE TABLE soreness (
	soreness_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	session_id VARCHAR, 
	noted_on DATE NOT NULL, 
	site VARCHAR NOT NULL, 
	side VARCHAR, 
	severity DOUBLE NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_soreness PRIMARY KEY (soreness_id), 
	CONSTRAINT fk_soreness_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_soreness_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id)
);
CREATE TABLE stations (
	station_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	first_seen_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_stations PRIMARY KEY (station_id)
);
CREATE TABLE stream_flags (
	stream_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	first_sample BIGINT NOT NULL, 
	samples BIGINT NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_stream_flags PRIMARY KEY (stream_id, position), 
	CONSTRAINT fk_stream_flags_stream_id_streams FOREIGN KEY(stream_id) REFERENCES streams (stream_id)
);
CREATE TABLE stream_health (
	stream_id VARCHAR NOT NULL, 
	samples BIGINT NOT NULL, 
	lost BIGINT NOT NULL, 
	errors BIGINT NOT NULL, 
	rate_hz DOUBLE, 
	jitter_p95_ms DOUBLE, 
	skew_ppm DOUBLE, 
	battery_percent DOUBLE, 
	battery_v DOUBLE, 
	CONSTRAINT pk_stream_health PRIMARY KEY (stream_id), 
	CONSTRAINT fk_stream_health_stream_id_streams FOREIGN KEY(stream_id) REFERENCES streams (stream_id)
);
INSERT INTO "stream_health" VALUES('stream-1',1500,2,1,88.2,1.4,-45.0,83.0,NULL);
CREATE TABLE streams (
	stream_id VARCHAR NOT NULL, 
	set_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	device_key VARCHAR NOT NULL, 
	device JSON NOT NULL, 
	segment VARCHAR NOT NULL, 
	channels JSON NOT NULL, 
	clock JSON NOT NULL, 
	nominal_rate_hz DOUBLE NOT NULL, 
	calibrations JSON NOT NULL, 
	CONSTRAINT pk_streams PRIMARY KEY (stream_id), 
	CONSTRAINT fk_streams_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_streams_device_key_devices FOREIGN KEY(device_key) REFERENCES devices (device_key)
);
INSERT INTO "streams" VALUES('stream-1','set-1',0,'chronojump:A1','{"driver": "chronojump", "model": "Force Sensor", "serial_number": "A1", "firmware": "0.7", "port": "/dev/ttyUSB0"}','cuff','[{"name": "force", "quantity": "force", "unit": "N", "scale": 0.01, "encoding": "count", "full_scale": 8388608.0}, {"name": "angle", "quantity": "angle", "unit": "rad", "scale": 1.0, "encoding": "float64_bits", "full_scale": null}]','{"kind": "device", "tick_s": 1e-06, "width_bits": 32, "latency_s": 0.002}',80.0,'[{"calibration_id": "01a2037c-9de8-7935-8ecc-f44d3a29ddc9", "device_key": "chronojump:A1", "channel": "force", "scale": 0.01, "zero_raw": 52.0, "kind": "tare", "taken_at": "2026-03-01T09:30:00+00:00", "points": [], "linearity_percent": null, "hysteresis_percent": null, "due_on": null, "note": ""}]');
INSERT INTO "streams" VALUES('stream-2','set-1',1,'chronojump:B2','{"driver": "chronojump", "model": "Force Sensor", "serial_number": "B2", "firmware": "0.7", "port": "/dev/ttyUSB0"}','cuff','[{"name": "force", "quantity": "force", "unit": "N", "scale": 0.01, "encoding": "count", "full_scale": 8388608.0}, {"name": "angle", "quantity": "angle", "unit": "rad", "scale": 1.0, "encoding": "float64_bits", "full_scale": null}]','{"kind": "device", "tick_s": 1e-06, "width_bits": 32, "latency_s": 0.002}',80.0,'[{"calibration_id": "01a2037c-9de8-721d-b06d-b64f172c60e4", "device_key": "chronojump:B2", "channel": "force", "scale": 0.01, "zero_raw": 52.0, "kind": "tare", "taken_at": "2026-03-01T09:30:00+00:00", "points": [], "linearity_percent": null, "hysteresis_percent": null, "due_on": null, "note": ""}]');
INSERT INTO "streams" VALUES('stream-3','set-2',0,'chronojump:A1','{"driver": "chronojump", "model": "Force Sensor", "serial_number": "A1", "firmware": "0.7", "port": "/dev/ttyUSB0"}','cuff','[{"name": "force", "quantity": "force", "unit": "N", "scale": 0.01, "encoding": "count", "full_scale": 8388608.0}, {"name": "angle", "quantity": "angle", "unit": "rad", "scale": 1.0, "encoding": "float64_bits", "full_scale": null}]','{"kind": "device", "tick_s": 1e-06, "width_bits": 32, "latency_s": 0.002}',80.0,'[{"calibration_id": "01a2037c-9de8-7935-8ecc-f44d3a29ddc9", "device_key": "chronojump:A1", "channel": "force", "scale": 0.01, "zero_raw": 52.0, "kind": "tare", "taken_at": "2026-03-01T09:30:00+00:00", "points": [], "linearity_percent": null, "hysteresis_percent": null, "due_on": null, "note": ""}]');
CREATE TABLE suggestions (
	suggestion_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	planned_set_id VARCHAR, 
	set_id VARCHAR, 
	made_at DATETIME NOT NULL, 
	rule_version VARCHAR NOT NULL, 
	sentence VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	change JSON NOT NULL, 
	decision VARCHAR NOT NULL, 
	decided_at DATETIME, 
	decided_by_id VARCHAR, 
	decision_reason VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_suggestions PRIMARY KEY (suggestion_id), 
	CONSTRAINT fk_suggestions_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_suggestions_planned_set_id_planned_sets FOREIGN KEY(planned_set_id) REFERENCES planned_sets (planned_set_id), 
	CONSTRAINT fk_suggestions_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id), 
	CONSTRAINT fk_suggestions_decided_by_id_coaches FOREIGN KEY(decided_by_id) REFERENCES coaches (coach_id)
);
CREATE TABLE taggings (
	tagging_id VARCHAR NOT NULL, 
	tag_id VARCHAR NOT NULL, 
	athlete_id VARCHAR NOT NULL, 
	session_id VARCHAR, 
	set_id VARCHAR, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_taggings PRIMARY KEY (tagging_id), 
	CONSTRAINT fk_taggings_tag_id_tags FOREIGN KEY(tag_id) REFERENCES tags (tag_id), 
	CONSTRAINT fk_taggings_athlete_id_athletes FOREIGN KEY(athlete_id) REFERENCES athletes (athlete_id), 
	CONSTRAINT fk_taggings_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (session_id), 
	CONSTRAINT fk_taggings_set_id_sets FOREIGN KEY(set_id) REFERENCES sets (set_id)
);
CREATE TABLE tags (
	tag_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	search_name VARCHAR NOT NULL, 
	removed_at DATETIME, 
	revision BIGINT NOT NULL, 
	CONSTRAINT pk_tags PRIMARY KEY (tag_id)
);
CREATE TABLE tombstones (
	subject VARCHAR NOT NULL, 
	row_key VARCHAR NOT NULL, 
	erased_at DATETIME NOT NULL, 
	station_id VARCHAR, 
	CONSTRAINT pk_tombstones PRIMARY KEY (subject, row_key)
);
CREATE TABLE traces (
	analysis_id VARCHAR NOT NULL, 
	names JSON NOT NULL, 
	payload BLOB NOT NULL, 
	CONSTRAINT pk_traces PRIMARY KEY (analysis_id), 
	CONSTRAINT fk_traces_analysis_id_analyses FOREIGN KEY(analysis_id) REFERENCES analyses (analysis_id)
);
INSERT INTO "traces" VALUES('01a2037c-9e32-79e2-9d7f-72cf8628bb69','["force_n", "pelvis_moved_deg"]',X'5443010090010000030002080208020828B52FFD6080246D4100947100F6F585F34701D349000201004547010200470000A300005129020100002828EB28E100A3E1E1E1E1007000B8005C005C5C515C7A00707A7A7A3D1E8F8F8FB88F14003D141414140A85C2C2C21EC2AE000AAEAEAEAED7EBF5F5F585F54700D747474747A3512808E80B0801000301010101007F7E00FF00CBECDFC92D4B9DDFAB67C703F18DEDC15B0545F58F77F9C1C7C121653579C533B955092F7519ED97914F5F6F87F17551651BB107D5A5EBF5014DF327F981D1D79BD5559907B577C3A9B7EBA99B897337B173B74D637313E153811F31FBB17909A3BBE58BBD051399218F3D652B1B29199FB3AD81154943AFBB8B391DD5A5751F533BF98D1F1931C19771BF03CFE1476729D15F670F3BD5090D23BFC1D33B2DA5AD53D177F10B0F81671F89EF2F7BB91359EF25A77B2BBBC7EBB72FBB7D29F781952D294F013B53EB9F11AF97C5ABC18D9929250B2185AF611C514B394FA38F73193D919FE9F7A96917CBCFFD559DAB7B41BB135525456B1F5B918FFB9BBDCF9FC96B6F47451D8D912FAD39512B3FBFE997A563EBBFC393573D6F3337E703AB3907553B89C3F5ADB73B6B8FB9DB00D7F1306DB23868DA56D784BB062404C7C075A02B340E3D7AB204C680F009F003D223F271054D1A759C04587980BAAC12DD38804E6EE5EFFCB6FFEBCB22AD5F6115112554DC2EF40D8FC73798D91FC45AA6A587B3C58C1089674C0FBD9407BB8B83E31CD4E0494B50F70D92B5D68581BA4E8AEA17EA68C561C9B60DE16E1C7D4F780B417D4B5F96F3A0F0587813107DFF1D04008E6FAA84877D71ACB6538487D318416EF96E9057ECAA1E064B088430AABB51869914E05928715946DAF0A137354D648C03316DDCBEE9E41B2EF004DB04D788A2DB966CBE9289840ED0F29BDF39AD62A7FE2498F92F0508EE9409898398A3B212491EB03F700A5B191E6D32C19B6A0777EFD2B661CB22C64E877556A0036BFF257FEF96D652F1DB0600FE08A6BF60B92114354C4A457D590081A8CF67DA1B20DF4C5D09440644F6118D6083ED957481B50873EF76FF860372CA09261FEC8BF6281ED3446E4CDC1B069BD8B93F662E959A3D7D5AD3E99CEDDB699767DAF2B1192EF0658D6D096380651494E8162314EFBA7B37F6BE968491C423B88AA107C2DD6156C6BA3E591782A58A3CC73592EB49BB4B07FA32BCA3F7C417FF89C4BD8325B136C36833357C191B925052B899092B200B0E4CE805C752C9510E26BCF6F9ECF335D701D9852CF6098EAB89502737CFAAA3B5CF446687FB1528878679B48C547F5F3EF2D89BE45E6DFC5031FF1F1C7B476C6603C410CB6D39BEF7EB9D618D78A4300323FA337C80EA68A65116A3A4C87BDA68272B4D6448D2D937C459CEFDC0F067FE91F810B2BA0368C6F7D8471E3B7CBDDDB82E460DEF39FC2AB38695CF2588E939696B00E0577C37EA973CD970FF870780F15ABD176AB5F8346894B8D5E9F5FAF6EBD8BC986D39FDB86C17BB56E873F56FE04AAB03539BDB124167859BA8ADA99D896C471AE4A65F10B95AF2810988FF6ED43288D61B588EBBE0FC111E231F1401E6C398662BE99F4EF4932BBB43C43EB01B7EDA2F7DC3033B6C97BAD7EDFB040500F4E2CAAA855927EFB16C22D17B1FBD55E875FC1E5DE4C8A27136F1A249E67B0587FF6FD63489D61B588DBBE0FF15252E2F2B1F0DF5D7B389CD67D455CC3A9EF94B96D812457196B5CE0F67EFF6F5ECDBC40108B75F9A73CA540F49FFA9A5A30B5E71438C9FABAFAA9C4A549A7D5930FFC78740F09837CC58DA995391BDE3031D313E45463F321D01DEB3814604B9670BA73BC546BE2D93EF4189C7FB2545A14931AC2090F95DBB1366B2F83973A7002BCA1517181A1C1D1F202224252628292B2C2D2E303132333435363738393A3B3C3D3E3E3F4041414242434344444545464646464745454444444342424141403F3F3E3D3C3B3A3A3938373635333231302F2D2C2B292827252422211F1E1C1A1917151412100E0C0A0806050301FEFCFAF8F6F4F2EFEDEBE9E6E4E2DFDDDAD8D570339C97928D88827D78726D68625C57514C46403B352F29231D18120C0600FAF4EDE7E1DB3CAE9185786C5F5246392C201306F9ECDFF92171573D2309EF0249420EC003A3B44C305FF086193266BA37011B354F69835F47E8F5020F1B2835424E5B6874818D85A2D9DFE5ECF2F8FE040A10161C22272D33393F444A50555B60666B71767B81868B90969B02E1D5D7DADCDEE1E3E6E8EAECEFF1F3ED3101001D470100658F01000000CC2F649B0101BB4574DFA40F8C8DB749010152AC8774000042B2283CF0EF004546000300000006010D3E56D812020601FFFF7F7F00F8F703F7030304FB85040300020003F3470104010000030400F7A7020100000000A7A702010304A70002010001040300010102535356538100005316E1C600C6C600C600E300E3E30EE3950000E3D9E34B4B4B4BA5A5A52DA5430000A5CEA514A5373737379B9B9BB29B8B00009BF79BAE9B89898989C4C4C49DC46C0000C453C447C44141414120A0800F0007007E7FA0B144D1444488324A52A77010031A9AB4728B035965829A4B8784A10C3869D02529F314957A5BDA98921479AA4ABE2F378624659EAE126F4B3B9892C9A5C81553952571ED5E1FD399C88CA4C25206253966811E4533D5368DE0A08E05991C596605D995704C0EB1DBF70A6808431C1941A7427E603C64DE62164C069943C687D3A2A0FA37DD682BC89AC1EB4620282A1D38216AB25ECB942D4BECF392F9E1F700A6EB98C813CCA5E4394C324FB15E458EB680696D01D2DA0222AD2C61529A9B5C31AA72500CC64E4405A42B12503C16226A20451100A26223A20052150524D4D98993A8807447720438D7B6BF80618A379D22F155720B7B2DAB8A954257440EE9DC81400D2BFD6B3A0313F6465B93F07E000E402B');
INSERT INTO "traces" VALUES('01a2037c-9e49-7887-8759-4e633cb03cc5','["force_n", "pelvis_moved_deg"]',X'5443010090010000030002080208020828B52FFD608024454100047100F6F585F34701D349000201004547010200470000A300005129020100002828EB28E100A3E1E1E1E1007000B8005C005C5C515C7A00707A7A7A3D1E8F8F8FB88F14003D141414140A85C2C2C21EC2AE000AAEAEAEAED7EBF5F5F585F54700D747474747A3512808E80B0801000301010101007F7E00FF007B36535D37756DA563A3EB317D29193DB7375BD1BF09895F131DCDC721A30311F55DAF256139E1EB71F99FE71B034F4323E17BC7879FC9E9D9910F71DB8FD517BD33FF8F4997AFAF8D0173077B1BB17F1363D1F5B583ABEB697B5901F9F7E33947651FA5BB4519999DBB7F97D9B119AF210F3FCD3991796585091B05272BF9EB7BFDC9277D2DB3ADA783FD0391A74D874775CDE509556791ABAD87A56999930D09AD4BF5F1FF73A9B9E7D39D1D1371597759A12D7D0DF3C9FFB945E53F2DFF13F5C949A7BF41BBEBD1BDD5B9773FFDB5550FF3C7575BC553AC1DE52979E3D7ED631FD1B5D3550D059FB9A3CBD10DB10FC53B0307E915F5670DBFD9BB9F55236D5DF9B58B89DB579F8D5395DF49C3450765617BF1C5D739A9971949DDD1F73DCBEB214B85518173B16F1BCFBF7081CB6D5FFFEAFA492E415A8E36E9801505ECAA627995A3D19199E5B4882CAC5BD4F3188E827372C1C406321AB00C6A29CBF97C446310A6A4AD881F82E59E2A2658A51BE85FF84E2051E60B0C5C8E5C3ED75AB8A12BB2D885E467C4F4381249E637CD7A55B636B0424964718F1DB93ECAB59745D38E03F973B0288FD218C064D4176E4F6594F2CDA52F522B045EE98544665BC26845816F8E88328AB90F063F81BA008AA64050AD02652FF89823EB7D9F50C56BE0F9B85532E222DA1E274F1CC8754553F7C4802AEF2C267B947D9B5C64297B30E8AE35248D16C59A3CC2944B4D7B539A532FD87AAB2EF72B28830CE8945493E503D053C37F133DE8316810E2CEFBCBD9FC4914EFAF6B8252B3285D31A9F25E67B00355C2943E5EBF5A53FEDA991B6ED3BCCBD6E4312B74E500AA0CD0B83E53EAF4642B3C8A08AA6226E99F3CB70418E96D9A67CABA2F2085558A1B0271CA3BB9D283CAA5100A90A23C5E0531E113C6FAADE092C373A14E7B28550333E71EDC20EE462A9CA0366124827551B17D9E1BFA440138F339148EAF810E628584693F13EFE1F435B1758F0BF9655FF53630F491159319B98286D784A13E6F44D1285C80A8E751F9F45633A0B3801C9D18A45644852F591A88BBCBCEDC0D79396304C1B64FB61BB2AC3E9AF27C6AF144992318AD178B3E683CF3C12421B45140EFCC47CED0BB0113328B9BBCCFB4F7BA348F0AE23DAA40A01FBE30172D7C04E5B9A2EDAEED39243D184453D81500EDF5264B2B934B1FD943285593AF73AD28B1141E9D5D2BD72EF64CA2AD12BA8C715216A6ECCF391449C16623E18A0A4B38BBC033FF1052B21B7ABC0096933378B4E60E2D434F5149381CF7C88E4BFEA645D962E257C22278C4053B67889FAB2EA847B72288E84399E93378B8F227567FA4C2DBEFFD060907FFF2DFC7A9865D2EFBC1833EF5A651F79833C959F2BDD4CAB5966B37F8AE59FB921EA01886E94291D61142688598A2A19783663E0ED49044EE8E26B53AB72A95F750A1E929608FB5D4EAF8FEFCF3E1C8A8805019DB9649F69B3AD263EE72F067D843A80761B4024AA6A4046AC5175E9CD1FC1E384951524A3B2405E0B3804606BF731A43DB184B7495AEBEC7C9C59A1C26F0B16A1CB3AF20DD4EAEC131DA3914F8F60D7EC70941298D575E5E584A3416EFBF85F9DFCD1B64A6E217466E8EA8BAC4C6C0B29B7C5322E7A254FC992DCF15D38736DE811EB546D054D24ABB2588E53B89D1124B7DA7CAE6F9060A06FBE7CB0049596C6E70727577797B7D7F81838486888A8B8D8F909293959698999A9C9D9E9FA0A1B68CD2D2D3D3D3D4D4D4D5D5D5D5D6D7D7D7D4D4D4D3D3D3D2D27FA1A1A09F9E9D9C9A999896959492918F8D8C8A88878583817F7D7B79777573716E6C6A676563605E5B595653514E4B494643403D3A3734312E2B2825221F1C1815120E0B080401FDFAF6F3EFECE8E5E1DDDAD60055968E867F776F675F5850484038302820180F07FFF7EFE6DE0F388A7A69584736251403F2F9287F5C3A18F6D9341E31C89C1CA640E22A4C586F0D2F5274DE77EDFE0F203142536374857F01DBE4ECF4FC050D151D252D353D454D555D656D747C848B939BFDD1D8DCE0E3E7EBEEF2F5F9FC0003070A0D1114171B1E2124272A2D313437393C3FC72101050F000C0801007322019AAE00297300ED520155D385078B59522E01E45B9EFE000046850EF0EF0038390004000009083E57D50E080200FFFF7F7FF8F703F7030304FB85040300020003F3470104010000030400F7A7020100000000A7A702010304A70002010001040300010102535356538100005316E1C600C6C600C600E300E3E30EE3950000E3D9E34B4B4B4BA5A5A52DA5430000A5CEA514A5373737379B9B9BB29B8B00009BF79BAE9B89898989C4C4C49DC46C0000C453C447C44141414120A0800F00077E8082A0A144F24402190A8A0A52A77020831992B4728B03595D1AEBF4B17AC1601FAD25A9F274957E43029812EA2C45A4DC920A5B92224B15C97BF2114B32D994B942BA8234CE6EE8A3749359114A2CA5A0349E59A097E8EC956D230228E7419243167840EF8A392640FECD830A18DC20478A6872F00FAC87949B5DC1649032647C4E4B51BD6912A8E8ED3EB8C55E542A9DD3C5677FE326A3A893C45942D058A8ABFD829711027D820AC71D72986C5E75ADEB390297B680696D01D2DA0220AD2C61729A9BAA686A725409C0424409A42B12508C2C449440BA9180626021A204D21D092806B0102751827447769CF257B3FB0143946FA28DE054C836E8D558553CD4BB427248C61F09D4B3D2BCA633F0617F6C3D12C70F9766048F');
CREATE INDEX ix_athletes_search_name ON athletes (search_name);
CREATE INDEX ix_body_measures_athlete_id ON body_measures (athlete_id);
CREATE INDEX ix_calibrations_device_key ON calibrations (device_key);
CREATE INDEX ix_sessions_athlete_id_started_at ON sessions (athlete_id, started_at);
CREATE INDEX ix_sessions_started_at ON sessions (started_at);
CREATE INDEX ix_sets_session_id_started_at ON sets (session_id, started_at);
CREATE INDEX ix_sets_started_at ON sets (started_at);
CREATE INDEX ix_sets_state ON sets (state);
CREATE INDEX ix_streams_set_id ON streams (set_id);
CREATE INDEX ix_metric_values_name_analysis_id ON metric_values (name, analysis_id);
CREATE INDEX ix_compensation_scores_rule_id ON compensation_scores (rule_id);
CREATE INDEX ix_audit_events_happened_at ON audit_events (happened_at);
CREATE INDEX ix_audit_events_subject_id ON audit_events (subject_id);
CREATE INDEX ix_recalibrations_stream_id ON recalibrations (stream_id);
CREATE INDEX ix_coaches_search_name ON coaches (search_name);
CREATE INDEX ix_limb_lengths_athlete_id ON limb_lengths (athlete_id);
CREATE INDEX ix_dominances_athlete_id ON dominances (athlete_id);
CREATE INDEX ix_injuries_athlete_id ON injuries (athlete_id);
CREATE INDEX ix_comfortable_arcs_athlete_id ON comfortable_arcs (athlete_id);
CREATE INDEX ix_consents_athlete_id ON consents (athlete_id);
CREATE INDEX ix_programs_athlete_id ON programs (athlete_id);
CREATE INDEX ix_program_phases_program_id ON program_phases (program_id);
CREATE INDEX ix_program_days_phase_id ON program_days (phase_id);
CREATE INDEX ix_planned_sets_day_id ON planned_sets (day_id);
CREATE INDEX ix_phase_gates_phase_id ON phase_gates (phase_id);
CREATE INDEX ix_goals_athlete_id ON goals (athlete_id);
CREATE INDEX ix_suggestions_athlete_id ON suggestions (athlete_id);
CREATE INDEX ix_athlete_groups_search_name ON athlete_groups (search_name);
CREATE INDEX ix_group_members_athlete_id ON group_members (athlete_id);
CREATE UNIQUE INDEX ix_group_members_group_id_athlete_id ON group_members (group_id, athlete_id);
CREATE INDEX ix_tags_search_name ON tags (search_name);
CREATE INDEX ix_taggings_athlete_id ON taggings (athlete_id);
CREATE INDEX ix_taggings_session_id ON taggings (session_id);
CREATE INDEX ix_taggings_set_id ON taggings (set_id);
CREATE INDEX ix_taggings_tag_id ON taggings (tag_id);
CREATE INDEX ix_notes_athlete_id ON notes (athlete_id);
CREATE INDEX ix_notes_session_id ON notes (session_id);
CREATE INDEX ix_notes_set_id ON notes (set_id);
CREATE INDEX ix_events_athlete_id ON events (athlete_id);
CREATE INDEX ix_events_session_id ON events (session_id);
CREATE INDEX ix_events_set_id ON events (set_id);
CREATE INDEX ix_readiness_athlete_id ON readiness (athlete_id);
CREATE INDEX ix_soreness_athlete_id ON soreness (athlete_id);
CREATE INDEX ix_screenings_session_id ON screenings (session_id);
CREATE INDEX ix_reliability_trials_set_id ON reliability_trials (set_id);
CREATE UNIQUE INDEX ix_reliability_trials_study_id_set_id ON reliability_trials (study_id, set_id);
CREATE INDEX ix_reliability_results_study_id ON reliability_results (study_id);
CREATE INDEX ix_rule_limits_athlete_id ON rule_limits (athlete_id);
CREATE INDEX ix_rule_limits_protocol_id_rule_id ON rule_limits (protocol_id, rule_id);
CREATE INDEX ix_comparison_overrides_earlier_set_id_later_set_id ON comparison_overrides (earlier_set_id, later_set_id);
CREATE INDEX ix_conflicts_subject_resolved_at ON conflicts (subject, resolved_at);
CREATE INDEX ix_outbox_sent_at ON outbox (sent_at);
CREATE INDEX ix_audit_events_coach_id ON audit_events (coach_id);
CREATE UNIQUE INDEX ix_audit_events_station_id_sequence ON audit_events (station_id, sequence);
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'The audit is only ever added to'); END;
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'The audit is only ever added to'); END;
CREATE INDEX ix_clips_set_id ON clips (set_id);
CREATE INDEX ix_clips_athlete_id ON clips (athlete_id);
CREATE INDEX ix_imported_sets_sha256 ON imported_sets (sha256);
CREATE INDEX ix_athlete_codes_athlete_id ON athlete_codes (athlete_id);
DELETE FROM "sqlite_sequence";
COMMIT;
