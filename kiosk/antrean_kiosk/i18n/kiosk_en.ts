<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Selamat datang · langkah 1 dari 2</source>
        <translation>Welcome · step 1 of 2</translation>
    </message>
    <message>
        <source>Pilih instansi</source>
        <translation>Choose an agency</translation>
    </message>
    <message>
        <source>Semua (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Instansi apa yang Anda tuju?</source>
        <translation>Which agency do you need?</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Semua instansi (%1)</source>
        <translation>All agencies (%1)</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cari layanan, misalnya: KTP rusak</source>
        <translation>Search, for example: damaged ID card</translation>
    </message>
    <message>
        <source>Langkah 1 dari 2 · semua instansi, menurut abjad</source>
        <translation>Step 1 of 2 · all agencies, A to Z</translation>
    </message>
    <message>
        <source>Langkah 1 dari 2 · paling sering dikunjungi</source>
        <translation>Step 1 of 2 · most visited</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Teks %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Kemudahan</source>
        <translation>Ease of use</translation>
    </message>
    <message>
        <source>Sudah daftar</source>
        <translation>Booked</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>SIMULASI. Hari latihan: nomor ini tidak berlaku.</source>
        <translation>REHEARSAL. A practice day: these numbers are not real.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Cara mengambil nomor</source>
        <translation>How to get a number</translation>
    </message>
    <message>
        <source>Sentuh instansi yang Anda tuju.</source>
        <translation>Touch the agency you need.</translation>
    </message>
    <message>
        <source>Sentuh layanan yang Anda butuhkan.</source>
        <translation>Touch the service you need.</translation>
    </message>
    <message>
        <source>Ambil tiket Anda, lalu tunggu panggilan.</source>
        <translation>Take your ticket, then wait to be called.</translation>
    </message>
    <message>
        <source>Petugas di meja informasi siap membantu Anda.</source>
        <translation>The staff at the information desk are glad to help.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HubAwayPage</name>
    <message>
        <source>Bila lama, silakan ambil nomor di meja informasi.</source>
        <translation>If this takes long, please get a number at the information desk.</translation>
    </message>
</context>
<context>
    <name>PrinterFaultPage</name>
    <message>
        <source>Kios ini siap lagi setelah petugas memeriksanya.</source>
        <translation>This kiosk will be ready again once the staff have seen to it.</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ada pertanyaan? Silakan ke meja informasi.</source>
        <translation>Any questions? Please go to the information desk.</translation>
    </message>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Ganti instansi</source>
        <translation>Change agency</translation>
    </message>
    <message>
        <source>%1 · langkah 2 dari 2 · nomor langsung dicetak</source>
        <translation>%1 · step 2 of 2 · prints at once</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Layar kembali ke awal dalam %n detik.</source>
        <translation>
            <numerusform>The screen starts over in %n second.</numerusform>
            <numerusform>The screen starts over in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Ingat atau catat nomor Anda.</source>
        <translation>Remember or write down your number.</translation>
    </message>
    <message>
        <source>Silakan ambil tiket Anda.</source>
        <translation>Please take your ticket.</translation>
    </message>
    <message>
        <source>Tiketnya mungkin tidak tercetak, tetapi nomor ini tetap berlaku. Beri tahu petugas.</source>
        <translation>The ticket may not have been printed, but this number is valid. Tell the staff.</translation>
    </message>
    <message>
        <source>Prioritas: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Silakan menunggu di</source>
        <translation>Please wait at</translation>
    </message>
    <message>
        <source>Menunggu di depan Anda</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>Perkiraan dipanggil</source>
        <translation>Expected call</translation>
    </message>
    <message>
        <source>Ambil nomor lain</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Cetak lagi</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Tidak ada antrean</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>%n menunggu</source>
        <translation>%n waiting</translation>
    </message>
    <message>
        <source>Belum tentu sempat hari ini</source>
        <translation>Not certain for today</translation>
    </message>
    <message>
        <source>Mungkin tidak sempat hari ini</source>
        <translation>Probably not today</translation>
    </message>
    <message>
        <source>Petugas belum hadir</source>
        <translation>Staff not here yet</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Kertas tiket di kios ini habis.</source>
        <translation>This kiosk is out of ticket paper.</translation>
    </message>
    <message>
        <source>Penutup printer di kios ini terbuka.</source>
        <translation>This kiosk&apos;s printer is open.</translation>
    </message>
    <message>
        <source>Printer di kios ini macet.</source>
        <translation>This kiosk&apos;s printer is jammed.</translation>
    </message>
    <message>
        <source>Printer di kios ini tidak menjawab.</source>
        <translation>This kiosk&apos;s printer does not answer.</translation>
    </message>
    <message>
        <source>Silakan gunakan kios lain, atau hubungi petugas.</source>
        <translation>Please use another kiosk, or call the staff.</translation>
    </message>
    <message>
        <source>Nomor Anda tidak jadi dibuat.</source>
        <translation>You have not been given a number.</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>Kios ini sedang menyambung kembali ke pusat antrean.</source>
        <translation>This kiosk is reconnecting to the queue system.</translation>
    </message>
    <message>
        <source>Terputus {age}</source>
        <translation>Disconnected for {age}</translation>
    </message>
    <message>
        <source>Pusat antrean terputus {age}. Nomor dari kios ini tetap berlaku.</source>
        <translation>The queue centre is cut off ({age}). Numbers from this kiosk are valid.</translation>
    </message>
    <message>
        <source>Zona {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message>
        <source>Loket {numbers}</source>
        <translation>Counter {numbers}</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>1 orang</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>%n orang</source>
        <translation>%n people</translation>
    </message>
    <message>
        <source>Ketik layanan yang Anda butuhkan, misalnya: ganti KTP rusak.</source>
        <translation>Type what you need, for example: damaged ID card.</translation>
    </message>
    <message>
        <source>Belum ada yang cocok. Coba kata lain, atau tanya petugas informasi.</source>
        <translation>Nothing fits yet. Try another word, or ask at the information desk.</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nomor {number} sedang dicetak untuk petugas.</source>
        <translation>Number {number} is being printed for the staff.</translation>
    </message>
    <message>
        <source>Tiket Anda sedang dicetak.</source>
        <translation>Your ticket is being printed.</translation>
    </message>
    <message>
        <source>Mohon tunggu di depan kios ini.</source>
        <translation>Please wait in front of this kiosk.</translation>
    </message>
    <message>
        <source>Terdaftar untuk pukul {time}</source>
        <translation>Booked for {time}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Ubah kata</source>
        <translation>Change words</translation>
    </message>
    <message>
        <source>Hasil (%1)</source>
        <translation>Results (%1)</translation>
    </message>
    <message>
        <source>Cari layanan</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>misalnya: KTP rusak</source>
        <translation>e.g. damaged ID card</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Tunjukkan kode QR Anda, atau ketik kodenya.</source>
        <translation>Show your QR code, or type the code.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>misalnya: RSV-7K2M9QXA</source>
        <translation>e.g. RSV-7K2M9QXA</translation>
    </message>
    <message>
        <source>Kodenya ada di bukti pendaftaran daring Anda.</source>
        <translation>The code is on your online booking.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
    <message>
        <source>Kemudahan</source>
        <translation>Ease of use</translation>
    </message>
    <message>
        <source>Teks %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>Teks besar</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Warna biasa</source>
        <translation>Usual colours</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Tombol di tempat biasa</source>
        <translation>Buttons in their usual place</translation>
    </message>
    <message>
        <source>Tombol di bawah</source>
        <translation>Buttons lower down</translation>
    </message>
    <message>
        <source>Tanpa suara</source>
        <translation>No voice</translation>
    </message>
    <message>
        <source>Panduan suara</source>
        <translation>Voice guidance</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>Siapkan</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>Dilayani di loket paling lama</source>
        <translation>At the counter, at most</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Perawatan kios</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cetak uji</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Kertas baru terpasang</source>
        <translation>New roll is in</translation>
    </message>
    <message>
        <source>Cetak ulang %1</source>
        <translation>Print %1 again</translation>
    </message>
    <message>
        <source>Belum ada tiket</source>
        <translation>No ticket yet</translation>
    </message>
    <message>
        <source>Mulai ulang kios</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>Lebih pelan (%1 %)</source>
        <translation>Quieter (%1 %)</translation>
    </message>
    <message>
        <source>Lebih keras</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Lebih redup (%1 %)</source>
        <translation>Darker (%1 %)</translation>
    </message>
    <message>
        <source>Lebih terang</source>
        <translation>Brighter</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>PIN salah berkali-kali. Tunggu {s} detik.</source>
        <translation>The PIN was wrong several times. Wait {s} seconds.</translation>
    </message>
    <message>
        <source>PIN tidak cocok. Coba lagi.</source>
        <translation>The PIN does not match. Try again.</translation>
    </message>
    <message>
        <source>Ketik PIN petugas.</source>
        <translation>Type the staff's PIN.</translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>tersambung</source>
        <translation>up</translation>
    </message>
    <message>
        <source>terputus</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Sisa kertas</source>
        <translation>Paper left</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>pengeras suara mesin ini</source>
        <translation>this machine's speakers</translation>
    </message>
    <message>
        <source>panduan suara saja; mesin ini tidak dapat diatur</source>
        <translation>the voice guide only; this machine cannot be set</translation>
    </message>
    <message>
        <source>tidak ada: program suara belum dipasang</source>
        <translation>none: no voice program is installed</translation>
    </message>
    <message>
        <source>Cahaya saat diam</source>
        <translation>Light at rest</translation>
    </message>
    <message>
        <source>lampu layar</source>
        <translation>the screen's lamp</translation>
    </message>
    <message>
        <source>gambar saja; lampu layar ini tidak dapat diatur</source>
        <translation>the picture only; this screen's lamp cannot be set</translation>
    </message>
    <message>
        <source>Ganti kertas sebelum</source>
        <translation>Change the paper by</translation>
    </message>
    <message>
        <source>Potongan pisau</source>
        <translation>Cuts of the knife</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Syarat dan biaya</source>
        <translation>What to bring, cost</translation>
    </message>
    <message>
        <source>Cetak nomor saya</source>
        <translation>Print my number</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Printer petugas siap.</source>
        <translation>The staff printer is ready.</translation>
    </message>
    <message>
        <source>Tiket yang diminta di loket atau meja depan dicetak di sini.</source>
        <translation>Tickets asked for at a counter or the front desk are printed here.</translation>
    </message>
    <message>
        <source>Untuk mengambil nomor, silakan ke kios di dekat pintu.</source>
        <translation>To take a number, please go to the kiosk near the door.</translation>
    </message>
</context>
<context>
    <name>PriorityButton</name>
    <message>
        <source>Didahulukan?</source>
        <translation>Priority?</translation>
    </message>
    <message>
        <source>Anda didahulukan: %1</source>
        <translation>You go first: %1</translation>
    </message>
    <message>
        <source>Apakah Anda didahulukan? Sentuh ini.</source>
        <translation>Do you go first? Touch here.</translation>
    </message>
    <message>
        <source>Lansia 60+, penyandang disabilitas, hamil, membawa balita</source>
        <translation>60 and older, disabled, pregnant, with a small child</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Apakah Anda termasuk yang didahulukan?</source>
        <translation>Are you entitled to go first?</translation>
    </message>
    <message>
        <source>Tidak perlu bukti.</source>
        <translation>No proof needed.</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
</context>
</TS>
