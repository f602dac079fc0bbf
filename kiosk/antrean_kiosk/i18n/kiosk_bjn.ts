<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="bjn" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi apa nang dituju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Cari layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Bulik</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan apa nang diparluakan?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Ganti instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Apakah Pian tamasuk nang didahuluakan?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket Pian lagi dicetak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Tolong hadangi di muka mesin ini.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Silakan ambil tiket Pian.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Silakan mahadang di</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Nang mahadang di muka Pian</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Tuntung</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pilih layanan lain</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Masih di sini kah?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Tarusakan</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Cara maambil nomor</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bantuan</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Tulisan ganal</translation>
    </message>
</context>
</TS>
