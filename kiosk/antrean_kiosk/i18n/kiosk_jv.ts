<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="jv" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pilih instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi punapa ingkang panjenengan tuju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Madosi layanan</translation>
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
        <translation>Layanan punapa ingkang panjenengan betahaken?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Gantos instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Punapa panjenengan kalebet ingkang dipunrumiyinaken?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket panjenengan saweg dipuncithak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Mangga dipuntengga ing ngajeng mesin menika.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Mangga dipunpundhut tiket panjenengan.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Mangga nengga wonten ing</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Ingkang nengga saderengipun panjenengan</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pilih layanan sanes</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Taksih wonten mriki?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Lajengaken</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Caranipun mendhet nomer</translation>
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
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Seratan ageng</translation>
    </message>
</context>
</TS>
