<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="ban" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi napi sane katuju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Ngrereh layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Mawali</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan napi sane kaperluang?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Gentosin instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Napike ragane sane kariinang?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket ragane kantun kacetak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Rarisang jantos ring arep mesin puniki.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Rarisang ambil tiket ragane.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Rarisang ngantosang ring</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Sane ngantosang ring arep ragane</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Puput</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pilih layanan lianan</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Kantun driki?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Lanturang</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Carane ngambil nomor</translation>
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
        <translation>Wantuan</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Aksara ageng</translation>
    </message>
</context>
</TS>
