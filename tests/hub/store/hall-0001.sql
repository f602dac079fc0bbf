BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	day DATE NOT NULL, 
	nth INTEGER NOT NULL, 
	station VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	reason VARCHAR, 
	subject VARCHAR, 
	body BLOB NOT NULL, 
	PRIMARY KEY (day, nth)
)
 WITHOUT ROWID

;
CREATE TABLE config (
	seq INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	document VARCHAR NOT NULL, 
	PRIMARY KEY (seq), 
	FOREIGN KEY(seq) REFERENCES event (seq)
);
INSERT INTO "config" VALUES(1,'2026-11-25T08:05:00+07:00','{"name":"Mal Pelayanan Publik","region":"Kabupaten Contoh","region_code":"00.00","time_zone":"Asia/Jakarta","zone_label":"WIB","languages":["id","en"],"ticket_url":"https://antrean.example/t/","running_text":["Siapkan KTP dan berkas asli sebelum nomor Anda dipanggil.","Dahulukan lansia, penyandang disabilitas, ibu hamil, dan pendamping balita.","Biaya resmi hanya PNBP dan retribusi; mintalah bukti bayar.","Tolak pungutan liar. Laporkan ke lapor.go.id atau SMS 1708.","Jaga barang bawaan Anda.","Pindai kode QR di tiket untuk melihat sisa antrean dari ponsel."],"stage_names":{},"hours":[[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":690},{"start":780,"end":900}],[],[]],"agency_hours":{},"opens_before_min":30,"cutoff_before_min":30,"days":[{"date":"2026-12-25","kind":"holiday","reason":"Hari Raya Natal","agency":null,"service":null},{"date":"2027-01-01","kind":"holiday","reason":"Tahun Baru Masehi","agency":null,"service":null},{"date":"2027-03-26","kind":"holiday","reason":"Wafat Yesus Kristus","agency":null,"service":null},{"date":"2027-05-01","kind":"holiday","reason":"Hari Buruh Internasional","agency":null,"service":null},{"date":"2027-05-06","kind":"holiday","reason":"Kenaikan Yesus Kristus","agency":null,"service":null},{"date":"2027-06-01","kind":"holiday","reason":"Hari Lahir Pancasila","agency":null,"service":null},{"date":"2027-08-17","kind":"holiday","reason":"Hari Kemerdekaan Republik Indonesia","agency":null,"service":null},{"date":"2027-12-25","kind":"holiday","reason":"Hari Raya Natal","agency":null,"service":null}],"policy":{"priority_run":2,"call_limit":3,"call_spacing_s":30,"restore_after":3,"longest_wait_guard_min":30,"unsure_after_s":120},"agencies":[{"id":"DUKCAPIL","letter":"A","name":"Dinas Kependudukan dan Pencatatan Sipil","name_en":"Population and Civil Registration","short":"Dukcapil","icon":"id-card","kind":"OPD","zone":"1"},{"id":"DPMPTSP","letter":"B","name":"Dinas Penanaman Modal dan PTSP","name_en":"Investment and One-Stop Licensing","short":"Perizinan (DPMPTSP)","icon":"briefcase-business","kind":"OPD","zone":"1"},{"id":"BAPENDA","letter":"C","name":"Badan Pendapatan Daerah","name_en":"Regional Revenue Agency","short":"Pajak daerah","icon":"landmark","kind":"OPD","zone":"1"}],"services":[{"id":"A-01","name":"Kartu Tanda Penduduk elektronik (KTP-el)","name_en":"Electronic ID card","agency":"DUKCAPIL","prefix":"A1","steps":[{"stage":"A1","minutes":7}],"quota":60,"daily":30,"active":true},{"id":"A-02","name":"Kartu Keluarga dan pindah datang","name_en":"Family card and moving","agency":"DUKCAPIL","prefix":"A2","steps":[{"stage":"A2","minutes":12}],"quota":45,"daily":25,"active":true},{"id":"A-03","name":"Akta kelahiran dan kematian","name_en":"Birth and death certificates","agency":"DUKCAPIL","prefix":"A3","steps":[{"stage":"A3","minutes":13}],"quota":30,"daily":12,"active":true},{"id":"B-01","name":"Perizinan berusaha (OSS)","name_en":"Business licensing","agency":"DPMPTSP","prefix":"B1","steps":[{"stage":"B1","minutes":20}],"quota":20,"daily":8,"active":true},{"id":"B-02","name":"Informasi dan pengambilan izin","name_en":"Information and permit collection","agency":"DPMPTSP","prefix":"B2","steps":[{"stage":"B2","minutes":6}],"quota":null,"daily":6,"active":true},{"id":"C-01","name":"PBB-P2 dan BPHTB","name_en":"Property tax","agency":"BAPENDA","prefix":"C","steps":[{"stage":"C","minutes":8}],"quota":null,"daily":12,"active":true}],"counters":[{"id":"1","name":"KTP-el","agency":"DUKCAPIL","stages":["A1"],"priority_first":false,"active":true},{"id":"2","name":"KK dan akta","agency":"DUKCAPIL","stages":["A2","A3"],"priority_first":false,"active":true},{"id":"3","name":"Prioritas (semua layanan Dukcapil)","agency":"DUKCAPIL","stages":["A1","A2","A3"],"priority_first":true,"active":true},{"id":"4","name":"Perizinan","agency":"DPMPTSP","stages":["B1","B2"],"priority_first":false,"active":true},{"id":"5","name":"Pajak daerah","agency":"BAPENDA","stages":["C"],"priority_first":false,"active":true}],"crowd":{"A-01":{"online":0,"priority":10,"no_show":5},"A-02":{"online":0,"priority":10,"no_show":5},"A-03":{"online":0,"priority":15,"no_show":5},"B-01":{"online":0,"priority":6,"no_show":6},"B-02":{"online":0,"priority":6,"no_show":4},"C-01":{"online":0,"priority":15,"no_show":4}},"arrivals":[]}');
CREATE TABLE event (
	seq INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	day DATE, 
	name VARCHAR NOT NULL, 
	station VARCHAR, 
	"key" VARCHAR, 
	data VARCHAR NOT NULL, 
	chain BLOB NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "event" VALUES(1,'2026-11-25T08:05:00+07:00',NULL,'hall.configured',NULL,NULL,'{"name":"hall.configured","config":{"name":"Mal Pelayanan Publik","region":"Kabupaten Contoh","region_code":"00.00","time_zone":"Asia/Jakarta","zone_label":"WIB","languages":["id","en"],"ticket_url":"https://antrean.example/t/","running_text":["Siapkan KTP dan berkas asli sebelum nomor Anda dipanggil.","Dahulukan lansia, penyandang disabilitas, ibu hamil, dan pendamping balita.","Biaya resmi hanya PNBP dan retribusi; mintalah bukti bayar.","Tolak pungutan liar. Laporkan ke lapor.go.id atau SMS 1708.","Jaga barang bawaan Anda.","Pindai kode QR di tiket untuk melihat sisa antrean dari ponsel."],"stage_names":{},"hours":[[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":900}],[{"start":480,"end":690},{"start":780,"end":900}],[],[]],"agency_hours":{},"opens_before_min":30,"cutoff_before_min":30,"days":[{"date":"2026-12-25","kind":"holiday","reason":"Hari Raya Natal","agency":null,"service":null},{"date":"2027-01-01","kind":"holiday","reason":"Tahun Baru Masehi","agency":null,"service":null},{"date":"2027-03-26","kind":"holiday","reason":"Wafat Yesus Kristus","agency":null,"service":null},{"date":"2027-05-01","kind":"holiday","reason":"Hari Buruh Internasional","agency":null,"service":null},{"date":"2027-05-06","kind":"holiday","reason":"Kenaikan Yesus Kristus","agency":null,"service":null},{"date":"2027-06-01","kind":"holiday","reason":"Hari Lahir Pancasila","agency":null,"service":null},{"date":"2027-08-17","kind":"holiday","reason":"Hari Kemerdekaan Republik Indonesia","agency":null,"service":null},{"date":"2027-12-25","kind":"holiday","reason":"Hari Raya Natal","agency":null,"service":null}],"policy":{"priority_run":2,"call_limit":3,"call_spacing_s":30,"restore_after":3,"longest_wait_guard_min":30,"unsure_after_s":120},"agencies":[{"id":"DUKCAPIL","letter":"A","name":"Dinas Kependudukan dan Pencatatan Sipil","name_en":"Population and Civil Registration","short":"Dukcapil","icon":"id-card","kind":"OPD","zone":"1"},{"id":"DPMPTSP","letter":"B","name":"Dinas Penanaman Modal dan PTSP","name_en":"Investment and One-Stop Licensing","short":"Perizinan (DPMPTSP)","icon":"briefcase-business","kind":"OPD","zone":"1"},{"id":"BAPENDA","letter":"C","name":"Badan Pendapatan Daerah","name_en":"Regional Revenue Agency","short":"Pajak daerah","icon":"landmark","kind":"OPD","zone":"1"}],"services":[{"id":"A-01","name":"Kartu Tanda Penduduk elektronik (KTP-el)","name_en":"Electronic ID card","agency":"DUKCAPIL","prefix":"A1","steps":[{"stage":"A1","minutes":7}],"quota":60,"daily":30,"active":true},{"id":"A-02","name":"Kartu Keluarga dan pindah datang","name_en":"Family card and moving","agency":"DUKCAPIL","prefix":"A2","steps":[{"stage":"A2","minutes":12}],"quota":45,"daily":25,"active":true},{"id":"A-03","name":"Akta kelahiran dan kematian","name_en":"Birth and death certificates","agency":"DUKCAPIL","prefix":"A3","steps":[{"stage":"A3","minutes":13}],"quota":30,"daily":12,"active":true},{"id":"B-01","name":"Perizinan berusaha (OSS)","name_en":"Business licensing","agency":"DPMPTSP","prefix":"B1","steps":[{"stage":"B1","minutes":20}],"quota":20,"daily":8,"active":true},{"id":"B-02","name":"Informasi dan pengambilan izin","name_en":"Information and permit collection","agency":"DPMPTSP","prefix":"B2","steps":[{"stage":"B2","minutes":6}],"quota":null,"daily":6,"active":true},{"id":"C-01","name":"PBB-P2 dan BPHTB","name_en":"Property tax","agency":"BAPENDA","prefix":"C","steps":[{"stage":"C","minutes":8}],"quota":null,"daily":12,"active":true}],"counters":[{"id":"1","name":"KTP-el","agency":"DUKCAPIL","stages":["A1"],"priority_first":false,"active":true},{"id":"2","name":"KK dan akta","agency":"DUKCAPIL","stages":["A2","A3"],"priority_first":false,"active":true},{"id":"3","name":"Prioritas (semua layanan Dukcapil)","agency":"DUKCAPIL","stages":["A1","A2","A3"],"priority_first":true,"active":true},{"id":"4","name":"Perizinan","agency":"DPMPTSP","stages":["B1","B2"],"priority_first":false,"active":true},{"id":"5","name":"Pajak daerah","agency":"BAPENDA","stages":["C"],"priority_first":false,"active":true}],"crowd":{"A-01":{"online":0,"priority":10,"no_show":5},"A-02":{"online":0,"priority":10,"no_show":5},"A-03":{"online":0,"priority":15,"no_show":5},"B-01":{"online":0,"priority":6,"no_show":6},"B-02":{"online":0,"priority":6,"no_show":4},"C-01":{"online":0,"priority":15,"no_show":4}},"arrivals":[]}}',X'F4C7D6B756C385786FF1B6314592C5963038716E208AF057CC0FD23B348426EF');
INSERT INTO "event" VALUES(2,'2026-11-25T08:05:00+07:00','2026-11-25','hall.day_opened',NULL,NULL,'{"name":"hall.day_opened","day":"2026-11-25"}',X'93DE5EA7FA2B57BAED89B59B83EC1E387936B06E6D0287366B795DE1CBDA86E5');
INSERT INTO "event" VALUES(3,'2026-11-25T08:05:00+07:00','2026-11-25','service.opened',NULL,NULL,'{"name":"service.opened","services":["A-01","A-02","A-03","B-01","B-02","C-01"]}',X'C95BA3949A40298FB7F2A2142F250BDBB65138703E0B04D16DAA33DEEABE6F46');
INSERT INTO "event" VALUES(4,'2026-11-25T08:05:00+07:00','2026-11-25','ticket.taken',NULL,NULL,'{"name":"ticket.taken","ticket":"20261125-A1-001","number":"A1-001","service":"A-01","priority":null,"language":"id","token":"t","station":"kiosk-1"}',X'22629BD8D7B68DF3B358D2D455572DC2988E1AE5DA631EBD0B933F1694B218E2');
INSERT INTO "event" VALUES(5,'2026-11-25T08:05:05+07:00','2026-11-25','ticket.printed',NULL,NULL,'{"name":"ticket.printed","ticket":"20261125-A1-001"}',X'A9AC294AAD3F5D6DDB3EE8A69B5FD436A8E35B8CA6A899B8101C879D464A97B7');
INSERT INTO "event" VALUES(6,'2026-11-25T08:05:10+07:00','2026-11-25','ticket.taken',NULL,NULL,'{"name":"ticket.taken","ticket":"20261125-A1-002","number":"A1-002","service":"A-01","priority":null,"language":"id","token":"t","station":"kiosk-1"}',X'61EB7C4D1874488DF4AB1CD98787D4C1CB51752D21D3EA48B1C4A90632867E1A');
INSERT INTO "event" VALUES(7,'2026-11-25T08:05:15+07:00','2026-11-25','ticket.printed',NULL,NULL,'{"name":"ticket.printed","ticket":"20261125-A1-002"}',X'DD6D7F09917A264A272AD4E44B9FF6A60BCA0EE477BF27DA2D341A6C7473AB72');
INSERT INTO "event" VALUES(8,'2026-11-25T08:05:20+07:00','2026-11-25','ticket.taken',NULL,NULL,'{"name":"ticket.taken","ticket":"20261125-A1-003","number":"A1-003","service":"A-01","priority":null,"language":"id","token":"t","station":"kiosk-1"}',X'40FBF53C9DC292F4D7F9426DD33F58C02E38E9A4CF8EEF30A1283A6F760009B2');
INSERT INTO "event" VALUES(9,'2026-11-25T08:05:25+07:00','2026-11-25','ticket.printed',NULL,NULL,'{"name":"ticket.printed","ticket":"20261125-A1-003"}',X'98D8219647E7E8E140DB514E8290E6B56BEBB967BCC6E05F2A717A3B46E84DE7');
INSERT INTO "event" VALUES(10,'2026-11-25T08:05:30+07:00','2026-11-25','ticket.taken',NULL,NULL,'{"name":"ticket.taken","ticket":"20261125-A1-004","number":"A1-004","service":"A-01","priority":null,"language":"id","token":"t","station":"kiosk-1"}',X'A3989E41CA465EF44F40E8E11B021CC7CA74EA92607F41F8B8D531A845D9B48F');
INSERT INTO "event" VALUES(11,'2026-11-25T08:05:35+07:00','2026-11-25','ticket.printed',NULL,NULL,'{"name":"ticket.printed","ticket":"20261125-A1-004"}',X'621047C98892562FAC85FA459BDF2C538C38203B35AC3BE0EB0526C59DBCC282');
INSERT INTO "event" VALUES(12,'2026-11-25T08:06:00+07:00','2026-11-25','counter.opened',NULL,NULL,'{"name":"counter.opened","counter":"1","officer":"Sari","station":"pc-1"}',X'B5F04C72131385F53DD0102EF6C5AD10B334A3CBBB04344FED05C7DD75D1536D');
INSERT INTO "event" VALUES(13,'2026-11-25T08:06:10+07:00','2026-11-25','ticket.called',NULL,NULL,'{"name":"ticket.called","ticket":"20261125-A1-001","counter":"1","officer":"Sari"}',X'7E34DF3FAF022F14B9C33589E1EC49BE1220421126780722D45060DBDFC195E5');
INSERT INTO "event" VALUES(14,'2026-11-25T08:06:20+07:00','2026-11-25','ticket.started',NULL,NULL,'{"name":"ticket.started","ticket":"20261125-A1-001"}',X'B54B6610E046929670C14FF7F18BE438FFDE03F8221F1173F7CF444780F3E027');
INSERT INTO "event" VALUES(15,'2026-11-25T08:08:20+07:00','2026-11-25','ticket.finished',NULL,NULL,'{"name":"ticket.finished","ticket":"20261125-A1-001"}',X'5AF49291B09040B0BD90774C10E2E0AFE43ED39E5F35C5D536ED11CC7060A3DF');
INSERT INTO "event" VALUES(16,'2026-11-25T08:08:30+07:00','2026-11-25','ticket.called',NULL,NULL,'{"name":"ticket.called","ticket":"20261125-A1-002","counter":"1","officer":"Sari"}',X'15D10D97653C602B6E93B4845C65ECE9BC929A2A5203F9AE1F9EC3C9241C9676');
INSERT INTO "event" VALUES(17,'2026-11-26T08:05:00+07:00','2026-11-25','ticket.expired',NULL,NULL,'{"name":"ticket.expired","ticket":"20261125-A1-002"}',X'397D4ABF7DD39986F488C5C26FA8C4E393E34245DCEEC061146006A05C213937');
INSERT INTO "event" VALUES(18,'2026-11-26T08:05:00+07:00','2026-11-25','ticket.expired',NULL,NULL,'{"name":"ticket.expired","ticket":"20261125-A1-003"}',X'8925794320513AB9801A7B64DE5ED232D040254EDBA773838E36A1356019684C');
INSERT INTO "event" VALUES(19,'2026-11-26T08:05:00+07:00','2026-11-25','ticket.expired',NULL,NULL,'{"name":"ticket.expired","ticket":"20261125-A1-004"}',X'3D3DF7431CBB8814509C472CCB6DB6E3D65B28DEA7C28D8C311FFE430AAD8331');
INSERT INTO "event" VALUES(20,'2026-11-26T08:05:00+07:00','2026-11-25','hall.day_closed',NULL,NULL,'{"name":"hall.day_closed","day":"2026-11-25"}',X'F132E2BCB71818AACEDE873D1C218BBB9EF8C02652BD6C19B5359A79D40FF313');
INSERT INTO "event" VALUES(21,'2026-11-26T08:05:00+07:00','2026-11-26','hall.day_opened',NULL,NULL,'{"name":"hall.day_opened","day":"2026-11-26"}',X'8A77C794C649B7B3C637E722537EA4C3B9ADCF6EF23B2F3CE4A423E2E83FFD73');
INSERT INTO "event" VALUES(22,'2026-11-26T08:05:00+07:00','2026-11-26','service.opened',NULL,NULL,'{"name":"service.opened","services":["A-01","A-02","A-03","B-01","B-02","C-01"]}',X'5AE903C5D8FB1D3898A3C59C63892236A7050B7ACA8A6F468BB7C80AD45C42AD');
INSERT INTO "event" VALUES(23,'2026-11-26T08:06:00+07:00','2026-11-26','ticket.taken',NULL,NULL,'{"name":"ticket.taken","ticket":"20261126-A1-001","number":"A1-001","service":"A-01","priority":null,"language":"id","token":"t","station":"kiosk-1"}',X'3077EC818DF5C471AA91CC820890F3A54CAD46BBC4271D3F187A49C194D7D960');
CREATE TABLE officer (
	name VARCHAR NOT NULL, 
	pin VARCHAR NOT NULL, 
	counters VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "officer" VALUES('Sari','hash','all');
CREATE TABLE station (
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	token BLOB NOT NULL, 
	paired_at VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "station" VALUES('kiosk-1','kiosk',X'0707070707070707070707070707070707070707070707070707070707070707','2026-11-25T08:05:00+07:00');
CREATE TABLE ticket (
	id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	number VARCHAR NOT NULL, 
	service VARCHAR NOT NULL, 
	agency VARCHAR NOT NULL, 
	priority VARCHAR, 
	language VARCHAR NOT NULL, 
	station VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	step INTEGER NOT NULL, 
	counter VARCHAR, 
	calls INTEGER NOT NULL, 
	unsure BOOLEAN NOT NULL, 
	taken_at VARCHAR NOT NULL, 
	printed_at VARCHAR, 
	called_at VARCHAR, 
	started_at VARCHAR, 
	ended_at VARCHAR, 
	reason VARCHAR, 
	PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "ticket" VALUES('20261125-A1-001','2026-11-25','A1-001','A-01','DUKCAPIL',NULL,'id','kiosk-1','done',1,'1',1,0,'2026-11-25T08:05:00+07:00','2026-11-25T08:05:05+07:00','2026-11-25T08:06:10+07:00','2026-11-25T08:06:20+07:00','2026-11-25T08:08:20+07:00',NULL);
INSERT INTO "ticket" VALUES('20261125-A1-002','2026-11-25','A1-002','A-01','DUKCAPIL',NULL,'id','kiosk-1','expired',1,'1',1,0,'2026-11-25T08:05:10+07:00','2026-11-25T08:05:15+07:00','2026-11-25T08:08:30+07:00',NULL,'2026-11-26T08:05:00+07:00',NULL);
INSERT INTO "ticket" VALUES('20261125-A1-003','2026-11-25','A1-003','A-01','DUKCAPIL',NULL,'id','kiosk-1','expired',1,NULL,0,0,'2026-11-25T08:05:20+07:00','2026-11-25T08:05:25+07:00',NULL,NULL,'2026-11-26T08:05:00+07:00',NULL);
INSERT INTO "ticket" VALUES('20261125-A1-004','2026-11-25','A1-004','A-01','DUKCAPIL',NULL,'id','kiosk-1','expired',1,NULL,0,0,'2026-11-25T08:05:30+07:00','2026-11-25T08:05:35+07:00',NULL,NULL,'2026-11-26T08:05:00+07:00',NULL);
INSERT INTO "ticket" VALUES('20261126-A1-001','2026-11-26','A1-001','A-01','DUKCAPIL',NULL,'id','kiosk-1','printing',1,NULL,0,0,'2026-11-26T08:06:00+07:00',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE visit (
	ticket VARCHAR NOT NULL, 
	nth INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	counter VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	out_of_order BOOLEAN NOT NULL, 
	calls INTEGER NOT NULL, 
	called_at VARCHAR NOT NULL, 
	started_at VARCHAR, 
	ended_at VARCHAR, 
	outcome VARCHAR, 
	PRIMARY KEY (ticket, nth), 
	FOREIGN KEY(ticket) REFERENCES ticket (id)
)
 WITHOUT ROWID

;
INSERT INTO "visit" VALUES('20261125-A1-001',1,1,'A1','1','Sari',0,1,'2026-11-25T08:06:10+07:00','2026-11-25T08:06:20+07:00','2026-11-25T08:08:20+07:00','done');
INSERT INTO "visit" VALUES('20261125-A1-002',1,1,'A1','1','Sari',0,1,'2026-11-25T08:08:30+07:00',NULL,'2026-11-26T08:05:00+07:00','expired');
CREATE INDEX event_day_opened ON event (seq) WHERE name = 'hall.day_opened';
COMMIT;
