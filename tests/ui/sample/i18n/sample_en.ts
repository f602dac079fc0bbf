<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Main</name>
    <message>
        <source>Berapa kali tombol ini ditekan?</source>
        <translation>How often was this button pressed?</translation>
    </message>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Tekan</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Terputus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
