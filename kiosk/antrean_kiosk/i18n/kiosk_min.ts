<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="min" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Piliah instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi apo nan dituju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Cari layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Baliak</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan apo nan diparaluan?</translation>
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
        <translation>Apokoh Awak tamasuak nan didahulukan?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket sadang dicetak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Tolong tunggu di muko mesin ko.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Silakan ambiak tiketnyo.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Silakan manunggu di</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Nan manunggu di muko</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Salasai</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Piliah layanan lain</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Masih di siko?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Lanjuikan</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Caro maambiak nomor</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutuik</translation>
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
        <translation>Tulisan gadang</translation>
    </message>
</context>
</TS>
