<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="ace" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pileh instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi peue nyang neujak?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Mita layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Gisa</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan peue nyang neupeureulee?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Gantoe instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Peu droeneuh nyang geupeudilee?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket teungoh geuceutak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Neupreh di keue mesin nyoe.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Neucok tiket droeneuh.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Neupreh di</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Nyang preh di keue droeneuh</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Lheueh</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pileh layanan laén</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Mantong di sinoe?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Seuseunambong</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Cara cok nomboi</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Top</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bantuan</source>
        <translation>Beunantu</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Haraih raya</translation>
    </message>
</context>
</TS>
