<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="su" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi naon anu dituju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Milari layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan naon anu diperyogikeun?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Gentos instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Naha Anjeun kalebet anu dipiheulakeun?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tikét Anjeun nuju dicitak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Mangga antosan di payuneun mesin ieu.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Mangga candak tikét Anjeun.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Mangga antosan di</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Anu ngantosan samemeh Anjeun</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rengse</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pilih layanan sanés</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Masih di dieu?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Teraskeun</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Cara nyandak nomer</translation>
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
        <translation>Bantosan</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Aksara ageung</translation>
    </message>
</context>
</TS>
