<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>BarPage</name>
    <message>
        <source>Besarkan lagi</source>
        <translation>Make it large again</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Titipan dan terlewat</source>
        <translation>Set aside and missed</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Pilih loket</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>Sedang dipakai petugas lain</source>
        <translation>In use by another officer</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Counter number</translation>
    </message>
    <message>
        <source>Misalnya 3</source>
        <translation>For example 3</translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation>Officer&apos;s name</translation>
    </message>
    <message>
        <source>Seperti terdaftar di pusat</source>
        <translation>As registered with the hub</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Buka loket</source>
        <translation>Open the counter</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Menurut datang</source>
        <translation>By arrival</translation>
    </message>
    <message>
        <source>Di depan</source>
        <translation>At the front</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Papan ketik</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Papan angka</source>
        <translation>Numeric keypad</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>SIMULASI</source>
        <translation>REHEARSAL</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasa Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Nomor darurat</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Tiket tulis tangan</source>
        <translation>Handwritten ticket</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Yang terlama menunggu {wait}</source>
        <translation>The longest wait is {wait}</translation>
    </message>
    <message>
        <source>Siap memanggil</source>
        <translation>Ready to call</translation>
    </message>
    <message>
        <source>Daftar daring</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Tiket belum pasti</source>
        <translation>Paper in doubt</translation>
    </message>
    <message>
        <source>Sejak {time}</source>
        <translation>Since {time}</translation>
    </message>
    <message>
        <source>Berhenti sementara</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>Langkah {step} dari {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>Datang {time}</source>
        <translation>Arrived {time}</translation>
    </message>
    <message>
        <source>menunggu {wait}</source>
        <translation>waited {wait}</translation>
    </message>
    <message>
        <source>panggilan {call} dari {limit}</source>
        <translation>call {call} of {limit}</translation>
    </message>
    <message>
        <source>sejak panggilan terakhir</source>
        <translation>since the last call</translation>
    </message>
    <message>
        <source>dari {standard} menit</source>
        <translation>of {standard} min</translation>
    </message>
    <message>
        <source>melewati standar {standard} menit</source>
        <translation>over the standard of {standard} min</translation>
    </message>
    <message>
        <source>{number} {what}, {seconds} detik</source>
        <translation>{number} {what}, {seconds} s</translation>
    </message>
    <message>
        <source>Menunggu jawaban pusat</source>
        <translation>Waiting for the hub to answer</translation>
    </message>
    <message>
        <source>batas tercapai</source>
        <translation>limit reached</translation>
    </message>
    <message>
        <source>{seconds} detik lagi</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <source>sisa {left} kali</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>{count} pengunjung</source>
        <translation>{count} visitors</translation>
    </message>
    <message>
        <source>dan {count} lagi</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Hari ini {count} dilayani</source>
        <translation>{count} served today</translation>
    </message>
    <message>
        <source>rata-rata {mean}</source>
        <translation>on average {mean}</translation>
    </message>
    <message>
        <source>rata-rata {mean}, standar {standard}</source>
        <translation>on average {mean}, standard {standard}</translation>
    </message>
    <message>
        <source>Loket {counter}</source>
        <translation>Counter {counter}</translation>
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
        <translation>Offline for {age}</translation>
    </message>
    <message>
        <source>Ditolak pusat</source>
        <translation>Refused by the hub</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab. Perintah terakhir dikirim sekali saja begitu tersambung; jangan diulang.</source>
        <translation>The hub does not answer. Your last order goes out once, as soon as it is back; do not repeat it.</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab. Lanjutkan melayani {number}; panggilan berikutnya menunggu sambungan.</source>
        <translation>The hub does not answer. Go on serving {number}; the next call waits for the connection.</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab. Panggilan menunggu sambungan; daftar ini dari saat terakhir tersambung.</source>
        <translation>The hub does not answer. Calls wait for the connection; this list is from when it was last there.</translation>
    </message>
    <message>
        <source>Disetujui: loket ini tutup sesudah nomor yang di sini.</source>
        <translation>Approved: this counter closes after the number that is here.</translation>
    </message>
    <message>
        <source>Permintaan tutup menunggu persetujuan sejak {time}: {reason}.</source>
        <translation>Your wish to close waits for approval since {time}: {reason}.</translation>
    </message>
    <message>
        <source>Sistem pusat terganggu sejak {time}: {reason}. Tanpa nomor baru.</source>
        <translation>Central system down since {time}: {reason}. No new numbers.</translation>
    </message>
    <message>
        <source>({count} perangkat lain juga)</source>
        <translation>({count} other devices too)</translation>
    </message>
    <message>
        <source>Tulis alasannya</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>Sesudah ini langkah {step} dari {steps}: {name}.</source>
        <translation>Next is step {step} of {steps}: {name}.</translation>
    </message>
    <message>
        <source>Tekan tombol baru untuk {act}.</source>
        <translation>Press the new key for {act}.</translation>
    </message>
    <message>
        <source>Tersimpan di komputer ini saja.</source>
        <translation>Kept on this computer alone.</translation>
    </message>
    <message>
        <source>Nyala</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Mati</source>
        <translation>Off</translation>
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
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Nomor lain</source>
        <translation>Other number</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Cancel number</translation>
    </message>
    <message>
        <source>Tutup loket</source>
        <translation>Close counter</translation>
    </message>
    <message>
        <source>Cetak ulang</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Tampilkan loket</source>
        <translation>Show the counter</translation>
    </message>
    <message>
        <source>Bilah kecil</source>
        <translation>Small bar</translation>
    </message>
    <message>
        <source>Bilah kecil di atas program lain</source>
        <translation>Small bar above other programs</translation>
    </message>
    <message>
        <source>Pengaturan loket ini</source>
        <translation>Settings of this counter</translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Selesai, panggil berikutnya</source>
        <translation>Finish, call next</translation>
    </message>
    <message>
        <source>Buka loket lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tidak hadir?</source>
        <translation>Did not come?</translation>
    </message>
    <message>
        <source>Nomor ini tersimpan di Titipan dan terlewat, dan dapat dipanggil lagi.</source>
        <translation>The number is kept under Set aside and missed, and can be called again.</translation>
    </message>
    <message>
        <source>Mengapa ditunda?</source>
        <translation>Why set aside?</translation>
    </message>
    <message>
        <source>Loket ini bebas memanggil nomor lain.</source>
        <translation>This counter is then free to call another number.</translation>
    </message>
    <message>
        <source>Mengapa dibatalkan?</source>
        <translation>Why cancel?</translation>
    </message>
    <message>
        <source>Nomor yang batal tidak dipanggil lagi.</source>
        <translation>A cancelled number is not called any more.</translation>
    </message>
    <message>
        <source>Mengapa loket berhenti sementara?</source>
        <translation>Why the break?</translation>
    </message>
    <message>
        <source>Yang menunggu tetap dalam antrean.</source>
        <translation>Those who wait stay in line.</translation>
    </message>
    <message>
        <source>Berlaku juga pada langkah berikutnya.</source>
        <translation>Also counts at the next step.</translation>
    </message>
    <message>
        <source>Mengapa dipanggil lebih dulu?</source>
        <translation>Why call it first?</translation>
    </message>
    <message>
        <source>Panggilan di luar urutan selalu dicatat.</source>
        <translation>Calls out of order are always recorded.</translation>
    </message>
    <message>
        <source>Pengunjung kembali</source>
        <translation>The visitor is back</translation>
    </message>
    <message>
        <source>Nomor dan waktu datangnya tetap.</source>
        <translation>Number and time of arrival stay the same.</translation>
    </message>
    <message>
        <source>Tutup loket {counter}?</source>
        <translation>Close counter {counter}?</translation>
    </message>
    <message>
        <source>Yang menunggu tetap dalam antrean untuk loket lain.</source>
        <translation>Those who wait stay in line for other counters.</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Tekan angkanya, di sini atau di papan angka.</source>
        <translation>Press its digit, here or on the numeric keypad.</translation>
    </message>
    <message>
        <source>Selesai, dan kemudian?</source>
        <translation>Finished, and then?</translation>
    </message>
    <message>
        <source>Ini langkah terakhirnya.</source>
        <translation>This is the last step.</translation>
    </message>
    <message>
        <source>Sistem pusat gangguan?</source>
        <translation>Central system down?</translation>
    </message>
    <message>
        <source>Kios tidak memberi nomor baru untuk {agency}. Yang menunggu tetap dipanggil.</source>
        <translation>Kiosks give no new numbers for {agency}. Those who wait are still called.</translation>
    </message>
    <message>
        <source>Sistem pusat sudah pulih?</source>
        <translation>Is the central system back?</translation>
    </message>
    <message>
        <source>Kios memberi nomor baru lagi untuk {agency}.</source>
        <translation>Kiosks give new numbers for {agency} again.</translation>
    </message>
    <message>
        <source>Mengapa nomor ini?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Pusat belum mencatat alasannya.</source>
        <translation>The hub has not recorded the reason yet.</translation>
    </message>
    <message>
        <source>Cetak ulang di mana?</source>
        <translation>Print again where?</translation>
    </message>
    <message>
        <source>Tiketnya bertuliskan CETAK ULANG; nomornya tetap.</source>
        <translation>The ticket says CETAK ULANG; its number stays the same.</translation>
    </message>
    <message>
        <source>Mengapa tutup untuk hari ini?</source>
        <translation>Why close for today?</translation>
    </message>
    <message>
        <source>Supervisor menyetujui atau menolak; besok loket ini buka seperti biasa.</source>
        <translation>The supervisor approves or refuses; tomorrow it opens as always.</translation>
    </message>
    <message>
        <source>Masih di loket ini</source>
        <translation>Still at this counter</translation>
    </message>
    <message>
        <source>Apa yang terjadi dengannya lebih dulu?</source>
        <translation>What becomes of this visitor first?</translation>
    </message>
    <message>
        <source>Alihkan ke layanan</source>
        <translation>Transfer to a service</translation>
    </message>
    <message>
        <source>Cari layanan atau instansi</source>
        <translation>Search service or agency</translation>
    </message>
    <message>
        <source>Alihkan ke loket</source>
        <translation>Transfer to a counter</translation>
    </message>
    <message>
        <source>Cari nomor atau nama loket</source>
        <translation>Search counter number or name</translation>
    </message>
    <message>
        <source>Panggil nomor tertentu</source>
        <translation>Call a certain number</translation>
    </message>
    <message>
        <source>Ketik nomor, misalnya 17</source>
        <translation>Type the number, for example 17</translation>
    </message>
    <message>
        <source>Cetak ulang nomor</source>
        <translation>Print a number again</translation>
    </message>
    <message>
        <source>Tidak hadir, panggil berikutnya</source>
        <translation>Did not come, call next</translation>
    </message>
    <message>
        <source>Tidak hadir saja</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Panggil sekarang ke loket ini</source>
        <translation>Call to this counter now</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Put back in line</translation>
    </message>
    <message>
        <source>Tutup loket dan keluar</source>
        <translation>Close and log out</translation>
    </message>
    <message>
        <source>Minta tutup untuk hari ini</source>
        <translation>Ask to close for today</translation>
    </message>
    <message>
        <source>Petugas sakit</source>
        <translation>Officer is ill</translation>
    </message>
    <message>
        <source>Tugas lain dari kantor</source>
        <translation>Other duties of the office</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang menunggu</source>
        <translation>Nobody waits any more</translation>
    </message>
    <message>
        <source>Sudah selesai dilayani</source>
        <translation>Has been served</translation>
    </message>
    <message>
        <source>Ditunda, kembali nanti</source>
        <translation>Set aside, comes back later</translation>
    </message>
    <message>
        <source>Tanpa prioritas</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>Lanjut ke layanan lain</source>
        <translation>On to another service</translation>
    </message>
    <message>
        <source>Lanjut ke loket lain</source>
        <translation>On to another counter</translation>
    </message>
    <message>
        <source>Sudah pulih, beri nomor lagi</source>
        <translation>It is back, give numbers again</translation>
    </message>
    <message>
        <source>Sistem tidak dapat dibuka</source>
        <translation>The system cannot be opened</translation>
    </message>
    <message>
        <source>Sistem sangat lambat</source>
        <translation>The system is very slow</translation>
    </message>
    <message>
        <source>Jaringan instansi putus</source>
        <translation>The agency&apos;s network is down</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Menunggu berkas</source>
        <translation>Waiting for papers</translation>
    </message>
    <message>
        <source>Menunggu pembayaran</source>
        <translation>Waiting for payment</translation>
    </message>
    <message>
        <source>Menunggu sistem pusat</source>
        <translation>Waiting for the central system</translation>
    </message>
    <message>
        <source>Kembali lagi nanti</source>
        <translation>Comes back later</translation>
    </message>
    <message>
        <source>Pengunjung tidak jadi</source>
        <translation>Visitor changed their mind</translation>
    </message>
    <message>
        <source>Salah mengambil nomor</source>
        <translation>Took the wrong number</translation>
    </message>
    <message>
        <source>Persyaratan belum lengkap</source>
        <translation>Requirements incomplete</translation>
    </message>
    <message>
        <source>Salat</source>
        <translation>Prayer</translation>
    </message>
    <message>
        <source>Rapat singkat</source>
        <translation>Short meeting</translation>
    </message>
    <message>
        <source>Sistem pusat terganggu</source>
        <translation>Central system is down</translation>
    </message>
    <message>
        <source>Pengunjung datang kembali</source>
        <translation>Visitor came back</translation>
    </message>
    <message>
        <source>Berkas yang ditunggu sudah ada</source>
        <translation>The awaited papers are here</translation>
    </message>
    <message>
        <source>Sudah ada janji</source>
        <translation>Has an appointment</translation>
    </message>
    <message>
        <source>Arahan koordinator</source>
        <translation>Coordinator&apos;s instruction</translation>
    </message>
    <message>
        <source>Mendahulukan permintaan lain di loket</source>
        <translation>Another request at the counter went first</translation>
    </message>
    <message>
        <source>Selesai, lanjut ke layanan</source>
        <translation>Finished, on to a service</translation>
    </message>
    <message>
        <source>Selesai, lanjut ke loket</source>
        <translation>Finished, on to a counter</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>Tombol yang tampil di layar</source>
        <translation>Keys shown on the screen</translation>
    </message>
    <message>
        <source>Bunyi saat ada yang menunggu</source>
        <translation>Sound when someone waits</translation>
    </message>
    <message>
        <source>Kembalikan semua tombol ke awal</source>
        <translation>Put all keys back</translation>
    </message>
    <message>
        <source>Papan ketik</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Papan angka</source>
        <translation>Numeric keypad</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sistem pusat gangguan</source>
        <translation>Central system down</translation>
    </message>
    <message>
        <source>Selesai, lalu loket tutup</source>
        <translation>Finish, then close</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>. Del</source>
        <translation>. Del</translation>
    </message>
    <message>
        <source>Tunggu sampai tersambung lagi.</source>
        <translation>Wait until the connection is back.</translation>
    </message>
    <message>
        <source>Pusat antrean tidak menjawab.</source>
        <translation>The hub does not answer.</translation>
    </message>
    <message>
        <source>Selesaikan, alihkan, atau tunda nomor ini.</source>
        <translation>Finish, transfer or set aside this number.</translation>
    </message>
    <message>
        <source>Pengunjungnya sudah dilayani.</source>
        <translation>The visitor is being served already.</translation>
    </message>
    <message>
        <source>Mulai melayani terlebih dahulu.</source>
        <translation>Start serving first.</translation>
    </message>
    <message>
        <source>Pengunjungnya belum datang.</source>
        <translation>The visitor has not come yet.</translation>
    </message>
    <message>
        <source>Periksa nomornya.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>Nomor itu tidak sedang menunggu di instansi ini.</source>
        <translation>That number is not waiting at this agency.</translation>
    </message>
    <message>
        <source>Pilih loket dari daftar.</source>
        <translation>Choose a counter from the list.</translation>
    </message>
    <message>
        <source>Tidak ada loket dengan nomor itu.</source>
        <translation>There is no counter of that number.</translation>
    </message>
    <message>
        <source>Hapus beberapa huruf, lalu cari lagi.</source>
        <translation>Delete some letters, then search again.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Periksa lagi keadaan nomornya.</source>
        <translation>Check the number&apos;s state again.</translation>
    </message>
    <message>
        <source>Nomor itu baru saja diubah dari tempat lain.</source>
        <translation>That number was just changed elsewhere.</translation>
    </message>
    <message>
        <source>Masuk lagi untuk melanjutkan.</source>
        <translation>Log in again to go on.</translation>
    </message>
    <message>
        <source>Loket ini ditutup dari tempat lain.</source>
        <translation>This counter was closed from elsewhere.</translation>
    </message>
    <message>
        <source>Lanjutkan melayani sampai disetujui.</source>
        <translation>Go on serving until it is approved.</translation>
    </message>
    <message>
        <source>Permintaan tutup sudah sampai ke supervisor.</source>
        <translation>The supervisor has your wish to close.</translation>
    </message>
    <message>
        <source>Terima kasih.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>Loket ini tutup untuk hari ini dan dapat dibuka besok.</source>
        <translation>This counter is closed for today and may open tomorrow.</translation>
    </message>
    <message>
        <source>Silakan lanjutkan melayani.</source>
        <translation>Please go on serving.</translation>
    </message>
    <message>
        <source>Supervisor meminta loket ini tetap buka. {reason}</source>
        <translation>The supervisor asks this counter to stay open. {reason}</translation>
    </message>
    <message>
        <source>Nyalakan kios terdekat.</source>
        <translation>Switch on the nearest kiosk.</translation>
    </message>
    <message>
        <source>Tidak ada kios yang tersambung.</source>
        <translation>No kiosk is connected.</translation>
    </message>
    <message>
        <source>Minta pengunjung mengambilnya di {printer}.</source>
        <translation>Ask the visitor to fetch it at {printer}.</translation>
    </message>
    <message>
        <source>Tiket {number} sedang dicetak ulang.</source>
        <translation>Ticket {number} is being printed again.</translation>
    </message>
    <message>
        <source>Tiket {number} sudah tercetak.</source>
        <translation>Ticket {number} is printed.</translation>
    </message>
    <message>
        <source>Cetak di kios lain.</source>
        <translation>Print at another kiosk.</translation>
    </message>
    <message>
        <source>Tiket {number} tidak tercetak di {printer}.</source>
        <translation>Ticket {number} was not printed at {printer}.</translation>
    </message>
    <message>
        <source>Lihat sendiri di {printer}.</source>
        <translation>Have a look at {printer}.</translation>
    </message>
    <message>
        <source>Tidak pasti apakah tiket {number} tercetak.</source>
        <translation>Nobody can say whether ticket {number} was printed.</translation>
    </message>
    <message>
        <source>Tekan tombol lain.</source>
        <translation>Press another key.</translation>
    </message>
    <message>
        <source>Tombol {key} sudah dipakai untuk {act}.</source>
        <translation>The key {key} already does {act}.</translation>
    </message>
    <message>
        <source>Tombol {key} berarti sama di semua loket.</source>
        <translation>The key {key} means the same at every counter.</translation>
    </message>
    <message>
        <source>Kesempatan lagi: {left}.</source>
        <translation>Tries left: {left}.</translation>
    </message>
</context>
</TS>
