<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft, not checked by a native speaker: hidden until packs.toml says checked = true. -->
<TS version="2.1" language="mad" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Pilih instansi</source>
        <translation>Pele instansi</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Instansi napa se etoju?</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Nyare layanan</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Abali</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>Layanan napa se eparlo?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Gante instansi</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Napa panjennengan se epadhimin?</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Tiket panjennengan gi' ecetak.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Ngereng antos e adha'na mesin paneka.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Ngereng pondhut tiket panjennengan.</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Ngereng antos e</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Se ngantos e adha'na panjennengan</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Mare</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pele layanan laen</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Gi' badha e ka'dinto?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Terrosagi</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>Carana ngala' nomer</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Totop</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bantuan</source>
        <translation>Bantowan</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Toles raja</translation>
    </message>
</context>
</TS>
