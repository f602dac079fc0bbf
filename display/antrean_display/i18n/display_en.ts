<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Display</name>
    <message>
        <source>Sedang dipanggil</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation>Now being served</translation>
    </message>
    <message>
        <source>Terakhir dipanggil</source>
        <translation>Last called</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Zona {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message>
        <source>Tahap {step}</source>
        <translation>Step {step}</translation>
    </message>
    <message>
        <source>Tahap {step}: {name}</source>
        <translation>Step {step}: {name}</translation>
    </message>
    <message>
        <source>Luring sejak {time} — daftar bisa tertinggal</source>
        <translation>Offline since {time} — the list may be behind</translation>
    </message>
    <message>
        <source>Selamat datang di</source>
        <translation>Welcome to</translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil di sini.</source>
        <translation>Called numbers appear here.</translation>
    </message>
    <message>
        <source>Silakan tunggu panggilan berikutnya.</source>
        <translation>Please wait for the next call.</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Terlewat</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Silakan ke petugas</source>
        <translation>Please see the staff</translation>
    </message>
    <message>
        <source>Loket istirahat</source>
        <translation>Counters on break</translation>
    </message>
    <message>
        <source>Silakan perhatikan panggilan petugas.</source>
        <translation>Please listen for the staff.</translation>
    </message>
    <message>
        <source>Layar ini belum tersambung ke pusat.</source>
        <translation>This screen is not connected yet.</translation>
    </message>
    <message>
        <source>Nomor darurat</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Nomor manual</source>
        <translation>Number by hand</translation>
    </message>
    <message>
        <source>Perhatian</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Panggilan tampil tanpa suara sampai pukul {time}. Silakan perhatikan layar.</source>
        <translation>Calls are shown without sound until {time}. Please watch the screen.</translation>
    </message>
    <message>
        <source>Panggilan tampil tanpa suara. Silakan perhatikan layar.</source>
        <translation>Calls are shown without sound. Please watch the screen.</translation>
    </message>
    <message>
        <source>Silakan tunggu panggilan.</source>
        <translation>Please wait for your call.</translation>
    </message>
    <message>
        <source>Petugas istirahat</source>
        <translation>Officer on a break</translation>
    </message>
    <message>
        <source>Loket tutup</source>
        <translation>Counter closed</translation>
    </message>
    <message>
        <source>Loket ini tidak dikenal.</source>
        <translation>This counter is unknown.</translation>
    </message>
</context>
</TS>
