<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>DoorPage</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Tidak ada. Semua antrean berjalan.</source>
        <translation>Nothing. All lines are moving.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing matches.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>SIMULASI</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Tulis nomor ini pada kertas antrean, lalu berikan kepada pengunjung.</source>
        <translation>Write this number on a queue paper and hand it to the visitor.</translation>
    </message>
    <message>
        <source>Sedang dicetak di {printer}.</source>
        <translation>Being printed at {printer}.</translation>
    </message>
    <message>
        <source>Sudah dicetak di {printer}.</source>
        <translation>Printed at {printer}.</translation>
    </message>
    <message>
        <source>Tidak tercetak di {printer}. Ambil nomor sekali lagi, dan pilih kios lain.</source>
        <translation>Not printed at {printer}. Take a number again and choose another kiosk.</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Loket buka</source>
        <translation>Counters open</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Pilih loket atau layanan untuk bertindak.</source>
        <translation>Choose a counter or a service to act on it.</translation>
    </message>
    <message>
        <source>Ketik nomor, lalu pilih dari daftar. Tanpa ketikan: yang terlama menunggu.</source>
        <translation>Type a number, then choose from the list. With nothing typed: who has waited longest.</translation>
    </message>
    <message>
        <source>Pengumuman tampil di layar ruang tunggu dan diucapkan di zonanya.</source>
        <translation>Announcements are shown in the waiting room and spoken in their zone.</translation>
    </message>
    <message>
        <source>Perangkat baru menampilkan kode; cocokkan kode itu dengan daftar sebelum menyetujuinya.</source>
        <translation>A new machine shows a code; compare it with the list before you let it in.</translation>
    </message>
    <message>
        <source>Cari layanan yang dituju pengunjung, lalu pilih dari daftar.</source>
        <translation>Find the service the visitor came for, then choose it from the list.</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Minta tutup</source>
        <translation>Asks to close</translation>
    </message>
    <message>
        <source>Akan tutup</source>
        <translation>Will close</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Pengunjung</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Dilayani hari ini</source>
        <translation>Served today</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kios</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kalau datang sekarang</source>
        <translation>Coming now</translation>
    </message>
    <message>
        <source>{low} sampai {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>Perkiraan menunggu</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Waktu biasanya</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Mengapa dipanggil</source>
        <translation>Why it was called</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>{step} dari {steps}</source>
        <translation>{step} of {steps}</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Asal nomor</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>nomor darurat kios</source>
        <translation>emergency number of a kiosk</translation>
    </message>
    <message>
        <source>diberi dengan tangan</source>
        <translation>given by hand</translation>
    </message>
    <message>
        <source>Loket {counter}</source>
        <translation>Counter {counter}</translation>
    </message>
    <message>
        <source>{service} dan {more} layanan lain</source>
        <translation>{service} and {more} more</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>terlama menunggu</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>loket buka</source>
        <translation>counters open</translation>
    </message>
    <message>
        <source>dilayani hari ini</source>
        <translation>served today</translation>
    </message>
    <message>
        <source>Zona {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message>
        <source>{count} menunggu, tidak ada loket buka</source>
        <translation>{count} waiting, no counter open</translation>
    </message>
    <message>
        <source>Terlama menunggu {span}</source>
        <translation>Longest wait {span}</translation>
    </message>
    <message>
        <source>Petugas belum hadir</source>
        <translation>No officer has come yet</translation>
    </message>
    <message>
        <source>Loket {subject} minta tutup: {words}</source>
        <translation>Counter {subject} asks to close: {words}</translation>
    </message>
    <message>
        <source>Loket {subject} istirahat {span}</source>
        <translation>Counter {subject} on a break for {span}</translation>
    </message>
    <message>
        <source>Loket {subject} melayani {words} {span}</source>
        <translation>Counter {subject} serving {words} for {span}</translation>
    </message>
    <message>
        <source>Pengambilan nomor dihentikan</source>
        <translation>No numbers are given</translation>
    </message>
    <message>
        <source>Sistem instansi terganggu {span}</source>
        <translation>The agency&apos;s system has been down for {span}</translation>
    </message>
    <message>
        <source>Pengumuman darurat sedang berlaku</source>
        <translation>An emergency is being announced</translation>
    </message>
    <message>
        <source>terlama {span}</source>
        <translation>longest {span}</translation>
    </message>
    <message>
        <source>lebih dari dua kali waktu biasanya</source>
        <translation>more than twice the usual time</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>tidak ada yang menunggu</source>
        <translation>nobody waiting</translation>
    </message>
    <message>
        <source>{count} menunggu, terlama {span}</source>
        <translation>{count} waiting, longest {span}</translation>
    </message>
    <message>
        <source>memberi nomor</source>
        <translation>gives numbers</translation>
    </message>
    <message>
        <source>memberi nomor, sisa {left}</source>
        <translation>gives numbers, {left} left</translation>
    </message>
    <message>
        <source>Lihat catatan nomor ini</source>
        <translation>See what is on record of this number</translation>
    </message>
    <message>
        <source>tidak sedang di aula</source>
        <translation>not in the hall now</translation>
    </message>
    <message>
        <source>{state}, loket {counter}</source>
        <translation>{state}, counter {counter}</translation>
    </message>
    <message>
        <source>Menyambung ke pusat antrean.</source>
        <translation>Connecting to the hub.</translation>
    </message>
    <message>
        <source>Memeriksa nama dan PIN.</source>
        <translation>Checking name and PIN.</translation>
    </message>
    <message>
        <source>Pertanyaan {at} dari {many}</source>
        <translation>Question {at} of {many}</translation>
    </message>
    <message>
        <source>Terhubung</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Menyambung</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Terputus {age}</source>
        <translation>Cut off {age}</translation>
    </message>
    <message>
        <source>Ditolak pusat</source>
        <translation>Refused by the hub</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab. Yang tampil di sini dari saat terakhir tersambung.</source>
        <translation>The hub does not answer. What you see is from the last moment it did.</translation>
    </message>
    <message>
        <source>Aula</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>ditambah</source>
        <translation>added</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Loket petugas</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Layar ruang tunggu</source>
        <translation>Waiting-room display</translation>
    </message>
    <message>
        <source>Meja penyelia</source>
        <translation>Supervisor&apos;s desk</translation>
    </message>
    <message>
        <source>Meja kepala instansi</source>
        <translation>Agency head&apos;s desk</translation>
    </message>
    <message>
        <source>Meja teknisi</source>
        <translation>Technician&apos;s desk</translation>
    </message>
    <message>
        <source>Penyelia aula</source>
        <translation>Hall supervisor</translation>
    </message>
    <message>
        <source>Kepala instansi</source>
        <translation>Head of the agency</translation>
    </message>
    <message>
        <source>Teknisi</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>melayani</source>
        <translation>serving</translation>
    </message>
    <message>
        <source>memanggil</source>
        <translation>calling</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>istirahat</source>
        <translation>on a break</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Istirahatkan loket</source>
        <translation>Send the counter on a break</translation>
    </message>
    <message>
        <source>Buka loket lagi</source>
        <translation>Open the counter again</translation>
    </message>
    <message>
        <source>Izinkan loket tutup untuk hari ini</source>
        <translation>Let the counter close for today</translation>
    </message>
    <message>
        <source>Minta loket tetap buka</source>
        <translation>Ask the counter to stay open</translation>
    </message>
    <message>
        <source>Tutup loket</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>Hentikan pengambilan nomor</source>
        <translation>Stop giving numbers</translation>
    </message>
    <message>
        <source>Buka pengambilan nomor lagi</source>
        <translation>Give numbers again</translation>
    </message>
    <message>
        <source>Tambah atau kurangi kuota hari ini</source>
        <translation>Add to today&apos;s quota, or take away</translation>
    </message>
    <message>
        <source>Buka paksa untuk hari ini</source>
        <translation>Open for today, whatever the calendar says</translation>
    </message>
    <message>
        <source>Tutup paksa untuk hari ini</source>
        <translation>Close for today, whatever the calendar says</translation>
    </message>
    <message>
        <source>Ikuti jadwal lagi</source>
        <translation>Follow the calendar again</translation>
    </message>
    <message>
        <source>Sistem instansi terganggu</source>
        <translation>The agency&apos;s system is down</translation>
    </message>
    <message>
        <source>Sistem instansi pulih</source>
        <translation>The agency&apos;s system is back</translation>
    </message>
    <message>
        <source>Cetak ulang</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Umumkan</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Umumkan keadaan darurat</source>
        <translation>Announce an emergency</translation>
    </message>
    <message>
        <source>Akhiri pengumuman ini</source>
        <translation>End this announcement</translation>
    </message>
    <message>
        <source>Heningkan suara panggilan</source>
        <translation>Silence the calling voice</translation>
    </message>
    <message>
        <source>Bunyikan lagi suara panggilan</source>
        <translation>Let the calling voice speak again</translation>
    </message>
    <message>
        <source>Jadikan kios</source>
        <translation>Make it a kiosk</translation>
    </message>
    <message>
        <source>Jadikan loket</source>
        <translation>Make it a counter</translation>
    </message>
    <message>
        <source>Jadikan layar ruang tunggu</source>
        <translation>Make it a waiting-room display</translation>
    </message>
    <message>
        <source>Jadikan meja depan</source>
        <translation>Make it a front desk</translation>
    </message>
    <message>
        <source>Jadikan meja kepala instansi</source>
        <translation>Make it an agency head&apos;s desk</translation>
    </message>
    <message>
        <source>Jadikan meja penyelia</source>
        <translation>Make it a supervisor&apos;s desk</translation>
    </message>
    <message>
        <source>Jadikan meja teknisi</source>
        <translation>Make it a technician&apos;s desk</translation>
    </message>
    <message>
        <source>Tolak perangkat ini</source>
        <translation>Send this machine away</translation>
    </message>
    <message>
        <source>Cabut perangkat ini</source>
        <translation>End this machine&apos;s pairing</translation>
    </message>
    <message>
        <source>Simpan semua tabel ke berkas XLSX</source>
        <translation>Save all tables as an XLSX file</translation>
    </message>
    <message>
        <source>Ambil dari berkas XLSX, ODS, atau CSV</source>
        <translation>Take from an XLSX, ODS or CSV file</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Hapus baris ini</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Batalkan perubahan baris ini</source>
        <translation>Drop the change of this row</translation>
    </message>
    <message>
        <source>Buang semua perubahan</source>
        <translation>Drop all changes</translation>
    </message>
    <message>
        <source>Terapkan sekarang</source>
        <translation>Apply now</translation>
    </message>
    <message>
        <source>Kembali ke versi ini</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Masukkan nomor yang diberi tangan</source>
        <translation>Enter numbers given by hand</translation>
    </message>
    <message>
        <source>Panggil ke loket</source>
        <translation>Call to a counter</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Put back in line</translation>
    </message>
    <message>
        <source>Ubah prioritas</source>
        <translation>Change the priority</translation>
    </message>
    <message>
        <source>Alihkan ke layanan lain</source>
        <translation>Transfer to another service</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Cancel the number</translation>
    </message>
    <message>
        <source>Ambilkan nomor</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Lapor hadir dengan kode</source>
        <translation>Check in with a code</translation>
    </message>
    <message>
        <source>Kertas sudah diberikan</source>
        <translation>The paper is handed over</translation>
    </message>
    <message>
        <source>Tidak jadi, buang nomor ini</source>
        <translation>Not needed, drop this number</translation>
    </message>
    <message>
        <source>Apa alasannya?</source>
        <translation>What is the reason?</translation>
    </message>
    <message>
        <source>Pilih, atau tulis alasan lain</source>
        <translation>Choose, or write another reason</translation>
    </message>
    <message>
        <source>Ke loket mana?</source>
        <translation>To which counter?</translation>
    </message>
    <message>
        <source>Cari nomor atau nama loket</source>
        <translation>Search a counter&apos;s number or name</translation>
    </message>
    <message>
        <source>Ke layanan mana?</source>
        <translation>To which service?</translation>
    </message>
    <message>
        <source>Cari layanan atau instansi</source>
        <translation>Search a service or agency</translation>
    </message>
    <message>
        <source>Di tempat mana dalam antrean?</source>
        <translation>Where in the line?</translation>
    </message>
    <message>
        <source>Prioritas apa?</source>
        <translation>Which priority?</translation>
    </message>
    <message>
        <source>Dipanggil dalam bahasa apa?</source>
        <translation>Called in which language?</translation>
    </message>
    <message>
        <source>Berapa nomor ditambah?</source>
        <translation>How many numbers more?</translation>
    </message>
    <message>
        <source>Misalnya 10; untuk mengurangi, -10</source>
        <translation>For example 10; to take away, -10</translation>
    </message>
    <message>
        <source>Kertasnya keluar di mana?</source>
        <translation>Where shall the paper come out?</translation>
    </message>
    <message>
        <source>Apa yang diumumkan?</source>
        <translation>What is to be announced?</translation>
    </message>
    <message>
        <source>Satu atau dua kalimat</source>
        <translation>One or two sentences</translation>
    </message>
    <message>
        <source>Dalam bahasa Inggris?</source>
        <translation>In English?</translation>
    </message>
    <message>
        <source>Boleh kosong</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>Di zona mana?</source>
        <translation>In which zone?</translation>
    </message>
    <message>
        <source>Tampil berapa menit?</source>
        <translation>Shown for how many minutes?</translation>
    </message>
    <message>
        <source>Misalnya 10</source>
        <translation>For example 10</translation>
    </message>
    <message>
        <source>Apa yang diumumkan ke seluruh aula?</source>
        <translation>What is to be announced to the whole hall?</translation>
    </message>
    <message>
        <source>Pilih, atau tulis sendiri</source>
        <translation>Choose, or write your own</translation>
    </message>
    <message>
        <source>Hening berapa menit?</source>
        <translation>Silent for how many minutes?</translation>
    </message>
    <message>
        <source>Kosong: sampai dibunyikan lagi</source>
        <translation>Empty: until it is let speak again</translation>
    </message>
    <message>
        <source>Nama perangkat ini?</source>
        <translation>What is this machine called?</translation>
    </message>
    <message>
        <source>Huruf, angka, titik, garis; misalnya kios-2</source>
        <translation>Letters, digits, dots, dashes; for example kios-2</translation>
    </message>
    <message>
        <source>Di loket mana?</source>
        <translation>At which counter?</translation>
    </message>
    <message>
        <source>Untuk instansi mana?</source>
        <translation>For which agency?</translation>
    </message>
    <message>
        <source>Cari instansi</source>
        <translation>Search an agency</translation>
    </message>
    <message>
        <source>Apa isinya?</source>
        <translation>What shall it hold?</translation>
    </message>
    <message>
        <source>Boleh kosong bila tidak ada</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>Nama berkasnya?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Nama saja: di folder Anda; atau tulis foldernya juga</source>
        <translation>A name alone: in your own folder; or write its folder too</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save a report</translation>
    </message>
    <message>
        <source>Laporan hari apa?</source>
        <translation>A report of which days?</translation>
    </message>
    <message>
        <source>Pilih, atau tulis: 2026-11-01 sampai 2026-11-15</source>
        <translation>Choose, or write: 2026-11-01 to 2026-11-15</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Pekan ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Pekan lalu</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kemarin</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Tulis tahun-bulan-tanggal, misalnya 2026-11-01 sampai 2026-11-15.</source>
        <translation>Write year-month-day, for example 2026-11-01 to 2026-11-15.</translation>
    </message>
    <message>
        <source>Tanggalnya tidak terbaca, atau lebih dari setahun.</source>
        <translation>These days cannot be read, or are more than a year.</translation>
    </message>
    <message>
        <source>Laporan sedang disusun; aula tetap berjalan.</source>
        <translation>The report is being made; the hall goes on.</translation>
    </message>
    <message>
        <source>Huruf apa di depan nomornya?</source>
        <translation>Which letters stand before the numbers?</translation>
    </message>
    <message>
        <source>Satu sampai tiga huruf, misalnya M</source>
        <translation>One to three letters, for example M</translation>
    </message>
    <message>
        <source>Nomor pertama yang diberikan?</source>
        <translation>The first number given?</translation>
    </message>
    <message>
        <source>Misalnya 1</source>
        <translation>For example 1</translation>
    </message>
    <message>
        <source>Nomor terakhir yang diberikan?</source>
        <translation>The last number given?</translation>
    </message>
    <message>
        <source>Misalnya 37</source>
        <translation>For example 37</translation>
    </message>
    <message>
        <source>Pukul berapa yang pertama diberikan?</source>
        <translation>At what time was the first given?</translation>
    </message>
    <message>
        <source>Misalnya 08.15; kosong: sekarang</source>
        <translation>For example 08.15; empty: now</translation>
    </message>
    <message>
        <source>Kode pendaftarannya?</source>
        <translation>The booking code?</translation>
    </message>
    <message>
        <source>Misalnya RSV-7K2M9QXA</source>
        <translation>For example RSV-7K2M9QXA</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Rapat singkat</source>
        <translation>Short meeting</translation>
    </message>
    <message>
        <source>Sistem pusat terganggu</source>
        <translation>The central system is down</translation>
    </message>
    <message>
        <source>Masih banyak yang menunggu</source>
        <translation>Many still wait</translation>
    </message>
    <message>
        <source>Tunggu petugas pengganti</source>
        <translation>Wait for another officer</translation>
    </message>
    <message>
        <source>Salah dibatalkan</source>
        <translation>Cancelled by mistake</translation>
    </message>
    <message>
        <source>Petugas pulang</source>
        <translation>The officer went home</translation>
    </message>
    <message>
        <source>Petugas sakit</source>
        <translation>The officer is ill</translation>
    </message>
    <message>
        <source>Loket dialihkan</source>
        <translation>The counter is used elsewhere</translation>
    </message>
    <message>
        <source>Petugas tidak ada</source>
        <translation>No officer</translation>
    </message>
    <message>
        <source>Listrik padam</source>
        <translation>No electricity</translation>
    </message>
    <message>
        <source>Sudah ada janji</source>
        <translation>Had an appointment</translation>
    </message>
    <message>
        <source>Arahan penyelia</source>
        <translation>On the supervisor&apos;s word</translation>
    </message>
    <message>
        <source>Pengunjung datang kembali</source>
        <translation>The visitor came back</translation>
    </message>
    <message>
        <source>Terlihat di tempat</source>
        <translation>Seen on the spot</translation>
    </message>
    <message>
        <source>Salah memilih di kios</source>
        <translation>Chose wrongly at the kiosk</translation>
    </message>
    <message>
        <source>Salah mengambil nomor</source>
        <translation>Took the wrong number</translation>
    </message>
    <message>
        <source>Loket lain lebih sepi</source>
        <translation>Another counter is quieter</translation>
    </message>
    <message>
        <source>Pengunjung tidak jadi</source>
        <translation>The visitor changed their mind</translation>
    </message>
    <message>
        <source>Jaringan instansi terputus</source>
        <translation>The agency&apos;s network is down</translation>
    </message>
    <message>
        <source>Pengunjung lebih banyak</source>
        <translation>More visitors</translation>
    </message>
    <message>
        <source>Petugas bertambah</source>
        <translation>More officers</translation>
    </message>
    <message>
        <source>Petugas berkurang</source>
        <translation>Fewer officers</translation>
    </message>
    <message>
        <source>Azan</source>
        <translation>Call to prayer</translation>
    </message>
    <message>
        <source>Upacara</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Doa</source>
        <translation>Prayer</translation>
    </message>
    <message>
        <source>Perubahan yang disiapkan</source>
        <translation>Prepared changes</translation>
    </message>
    <message>
        <source>Versi sebelumnya</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Atur instansi</source>
        <translation>Manage the agency</translation>
    </message>
    <message>
        <source>Isian ini hanya dapat diubah penyelia aula.</source>
        <translation>Only the hall's supervisor changes this cell.</translation>
    </message>
    <message>
        <source>Dapat Anda ubah</source>
        <translation>Yours to change</translation>
    </message>
    <message>
        <source>Diatur penyelia aula</source>
        <translation>Set by the hall's supervisor</translation>
    </message>
    <message>
        <source>untuk seluruh aula</source>
        <translation>for the whole hall</translation>
    </message>
    <message>
        <source>Yang kembali hanya baris instansi Anda.</source>
        <translation>Only your agency's rows go back.</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Atur aula</source>
        <translation>Manage the hall</translation>
    </message>
    <message>
        <source>Versi {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Perubahan disiapkan dahulu dan diperiksa pusat; baru berlaku setelah diterapkan.</source>
        <translation>Changes are prepared first and checked by the hub; they count once they are applied.</translation>
    </message>
    <message>
        <source>Pilih satu baris, atau tambah yang baru.</source>
        <translation>Choose a row, or add a new one.</translation>
    </message>
    <message>
        <source>Setiap perubahan dapat dibatalkan.</source>
        <translation>Every change can be undone.</translation>
    </message>
    <message>
        <source>Belum ada perubahan yang disiapkan.</source>
        <translation>No change is prepared.</translation>
    </message>
    <message>
        <source>Perbaiki dahulu yang ditandai.</source>
        <translation>First mend what is marked.</translation>
    </message>
    <message>
        <source>Tidak ada yang akan berubah.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Semua berlaku sekaligus di setiap layar, tanpa mulai ulang.</source>
        <translation>All of it counts at once on every screen, without a restart.</translation>
    </message>
    <message>
        <source>Seluruh aula</source>
        <translation>The whole hall</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>{count} baris</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>akan ditambah</source>
        <translation>to be added</translation>
    </message>
    <message>
        <source>akan dihapus</source>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>akan diubah</source>
        <translation>to be changed</translation>
    </message>
    <message>
        <source>sebelumnya: {value}</source>
        <translation>before: {value}</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Yang akan berubah</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>dan {count} baris lagi</source>
        <translation>and {count} more rows</translation>
    </message>
    <message>
        <source>yang berlaku sekarang</source>
        <translation>in force now</translation>
    </message>
    <message>
        <source>Tanpa alasan</source>
        <translation>No reason</translation>
    </message>
    <message>
        <source>di mesin pusat</source>
        <translation>on the hub&apos;s machine</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>{count} baris berubah</source>
        <translation>{count} rows changed</translation>
    </message>
    <message>
        <source>baris baru</source>
        <translation>new row</translation>
    </message>
    <message>
        <source>Tulis pada kertas antrean</source>
        <translation>Written on a queue paper</translation>
    </message>
    <message>
        <source>Perangkat diganti</source>
        <translation>The machine was replaced</translation>
    </message>
    <message>
        <source>Perangkat hilang</source>
        <translation>The machine is lost</translation>
    </message>
    <message>
        <source>Salah dipasangkan</source>
        <translation>Paired by mistake</translation>
    </message>
    <message>
        <source>Loket mana pun</source>
        <translation>Any counter</translation>
    </message>
    <message>
        <source>Keputusan kepala daerah</source>
        <translation>Decision of the regional head</translation>
    </message>
    <message>
        <source>Perubahan jam layanan</source>
        <translation>Change of hours</translation>
    </message>
    <message>
        <source>Perbaikan data</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Tanpa prioritas</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>Menurut waktu datang</source>
        <translation>By time of arrival</translation>
    </message>
    <message>
        <source>Paling depan</source>
        <translation>At the very front</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasa Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Tunggu sampai tersambung lagi.</source>
        <translation>Wait until the line is back.</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab.</source>
        <translation>The hub does not answer.</translation>
    </message>
    <message>
        <source>Tunggu sebentar.</source>
        <translation>Wait a moment.</translation>
    </message>
    <message>
        <source>Tindakan sebelumnya belum dijawab pusat.</source>
        <translation>The hub has not answered the last act yet.</translation>
    </message>
    <message>
        <source>Hapus beberapa huruf, lalu cari lagi.</source>
        <translation>Delete a few letters and search again.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing matches.</translation>
    </message>
    <message>
        <source>Periksa angkanya.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>Angka ini di luar batas.</source>
        <translation>This number is out of range.</translation>
    </message>
    <message>
        <source>Tulis jam dan menitnya, misalnya 08.15.</source>
        <translation>Write hours and minutes, for example 08.15.</translation>
    </message>
    <message>
        <source>Waktu ini tidak terbaca.</source>
        <translation>This is no time.</translation>
    </message>
    <message>
        <source>Isi dahulu bagian ini.</source>
        <translation>Fill this in first.</translation>
    </message>
    <message>
        <source>Bagian ini tidak boleh kosong.</source>
        <translation>This must not be empty.</translation>
    </message>
    <message>
        <source>Tersimpan: {path}.</source>
        <translation>Saved: {path}.</translation>
    </message>
    <message>
        <source>Periksa nama berkas dan foldernya: {path}.</source>
        <translation>Check the file&apos;s name and folder: {path}.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibuka ({why}).</source>
        <translation>The file cannot be opened ({why}).</translation>
    </message>
    <message>
        <source>Masuk lagi untuk bertindak.</source>
        <translation>Sign in again to act.</translation>
    </message>
    <message>
        <source>Meja ini lama tidak disentuh, lalu terkunci.</source>
        <translation>Nobody touched this desk for long, so it locked itself.</translation>
    </message>
    <message>
        <source>Periksa lagi keadaannya.</source>
        <translation>Look again.</translation>
    </message>
    <message>
        <source>Yang dibicarakan baru saja berubah.</source>
        <translation>What this was about has just changed.</translation>
    </message>
    <message>
        <source>Selesai: {deed}.</source>
        <translation>Done: {deed}.</translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation>Being announced</translation>
    </message>
    <message>
        <source>Suara panggilan</source>
        <translation>The calling voice</translation>
    </message>
    <message>
        <source>sampai diakhiri</source>
        <translation>until it is ended</translation>
    </message>
    <message>
        <source>sampai {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Suara hening sampai dibunyikan lagi</source>
        <translation>The voice is silent until it is let speak again</translation>
    </message>
    <message>
        <source>Suara hening sampai {time}</source>
        <translation>The voice is silent until {time}</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Terdengar di zona</source>
        <translation>Heard in zone</translation>
    </message>
    <message>
        <source>{said} panggilan diucapkan, {dropped} tidak terucap</source>
        <translation>{said} calls spoken, {dropped} never spoken</translation>
    </message>
    <message>
        <source>jeda {usual}, terlama {longest} detik</source>
        <translation>usually {usual} s late, at most {longest} s</translation>
    </message>
    <message>
        <source>tidak ada pengeras suara</source>
        <translation>no loudspeaker</translation>
    </message>
    <message>
        <source>Minta dipasangkan</source>
        <translation>Asking to be let in</translation>
    </message>
    <message>
        <source>Perangkat baru</source>
        <translation>New machine</translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>tersambung</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>tidak tersambung</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ingin menjadi</source>
        <translation>Wants to be</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kode berlaku sampai</source>
        <translation>Code good until</translation>
    </message>
    <message>
        <source>Sidik pusat</source>
        <translation>Hub&apos;s fingerprint</translation>
    </message>
    <message>
        <source>Yang dilakukan</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Dipasangkan</source>
        <translation>Paired on</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Artinya</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nama di berkas</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>Sekarang: {value}</source>
        <translation>Now: {value}</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Written as</translation>
    </message>
    <message>
        <source>{count} pilihan</source>
        <translation>{count} choices</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Harus diisi</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>Keharusan</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Contoh: {example}</source>
        <translation>Example: {example}</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Isian tiap baris</source>
        <translation>Each row holds</translation>
    </message>
    <message>
        <source>Disiapkan</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Spasi memilih, Enter selesai; ketik untuk mencari</source>
        <translation>Space picks, Enter is done; type to find</translation>
    </message>
    <message>
        <source>Ketik untuk mencari</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Bilangan bulat dari {low} sampai {high}</source>
        <translation>A whole number from {low} to {high}</translation>
    </message>
    <message>
        <source>Angka dari {low} sampai {high}</source>
        <translation>A number from {low} to {high}</translation>
    </message>
    <message>
        <source>Jam dan menit dengan titik</source>
        <translation>Hour and minute with a point</translation>
    </message>
    <message>
        <source>Tahun-bulan-tanggal</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>Bilangan dari {low} sampai {high}</source>
        <translation>Numbers from {low} to {high}</translation>
    </message>
    <message>
        <source>Setiap tahap {low} sampai {high}</source>
        <translation>Each step {low} to {high}</translation>
    </message>
    <message>
        <source>Tahap {step}, {minutes} menit</source>
        <translation>Step {step}, {minutes} minutes</translation>
    </message>
    <message>
        <source>lalu {step}, {minutes} menit</source>
        <translation>then {step}, {minutes} minutes</translation>
    </message>
    <message>
        <source>Tutup sepanjang hari</source>
        <translation>Closed all day</translation>
    </message>
    <message>
        <source>{start} sampai {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>, lalu </source>
        <translation>, then </translation>
    </message>
    <message>
        <source>Menurut urutan datang</source>
        <translation>In order of arrival</translation>
    </message>
    <message>
        <source>{count} dari {step}</source>
        <translation>{count} of {step}</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tekan Enter untuk bertindak.</source>
        <translation>Press Enter to act.</translation>
    </message>
    <message>
        <source>sejam lalu {count}</source>
        <translation>an hour ago {count}</translation>
    </message>
    <message>
        <source>{served} dilayani  ·  {officers} petugas</source>
        <translation>{served} served  ·  {officers} officers</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>versi {number} berlaku sekarang</source>
        <translation>version {number} is in force</translation>
    </message>
    <message>
        <source>{count} disiapkan</source>
        <translation>{count} prepared</translation>
    </message>
</context>
</TS>
