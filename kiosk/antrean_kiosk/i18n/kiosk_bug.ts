<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="bug" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pile instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi aga iya maelo nalaoi?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Sappa layanang</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Lisu</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanang aga napparelluang?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Sellei instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Engka mupa ri padioloi?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiketta ricetak mupi.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Tajengngi ri olona mesing éwé.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Alani tiketta.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Tajengngi ri</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Tau mattajeng ri olota</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Purani</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pile layanang laing</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Engka mopi kuwae?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Patteruni</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Cara mala nomoro</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutu'</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bantuan</source>
        <translation>Pattulung</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Uki' maloppo</translation>
    </message>
</context>
</TS>
