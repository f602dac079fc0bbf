<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>words</name>
    <message>
        <source>Instansi itu tidak ada di sini.</source>
        <translation>There is no such agency here.</translation>
    </message>
    <message>
        <source>Baca lagi kode di layar perangkat itu.</source>
        <translation>Read the code on that machine's screen again.</translation>
    </message>
    <message>
        <source>Tidak ada perangkat yang menunggu dengan kode itu.</source>
        <translation>No machine waits with that code.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain, atau tanya petugas.</source>
        <translation>Please choose another service, or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan kembali pada hari pelayanan berikutnya.</source>
        <translation>Please come back on the next service day.</translation>
    </message>
    <message>
        <source>Silakan coba lagi nanti, atau tanya petugas.</source>
        <translation>Please try again later, or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan periksa lagi.</source>
        <translation>Please check again.</translation>
    </message>
    <message>
        <source>Silakan hubungi teknisi.</source>
        <translation>Please call the technician.</translation>
    </message>
    <message>
        <source>Layanan ini tidak dibuka di sini.</source>
        <translation>This service is not offered here.</translation>
    </message>
    <message>
        <source>Layanan ini dihentikan untuk sementara.</source>
        <translation>This service has stopped for a while.</translation>
    </message>
    <message>
        <source>Hari ini hari libur.</source>
        <translation>Today is a public holiday.</translation>
    </message>
    <message>
        <source>Layanan ini tutup hari ini.</source>
        <translation>This service is closed today.</translation>
    </message>
    <message>
        <source>Hari ini bukan hari pelayanan.</source>
        <translation>This service is not given on this weekday.</translation>
    </message>
    <message>
        <source>Pengambilan nomor belum dibuka.</source>
        <translation>Numbers are not given yet.</translation>
    </message>
    <message>
        <source>Pengambilan nomor berhenti selama jam istirahat.</source>
        <translation>No numbers are given during the break.</translation>
    </message>
    <message>
        <source>Nomor hari ini sudah tidak diberikan. Nomor yang sudah diambil tetap dilayani.</source>
        <translation>No more numbers are given today. Numbers already taken will still be served.</translation>
    </message>
    <message>
        <source>Pelayanan hari ini telah selesai.</source>
        <translation>Service has ended for today.</translation>
    </message>
    <message>
        <source>Kuota hari ini sudah habis.</source>
        <translation>All of today&apos;s numbers have been taken.</translation>
    </message>
    <message>
        <source>Silakan tunggu pengunjung berikutnya.</source>
        <translation>Please wait for the next visitor.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu di loket ini.</source>
        <translation>Nobody is waiting for this counter.</translation>
    </message>
    <message>
        <source>Selesaikan dulu nomor yang sedang dipegang.</source>
        <translation>Finish the number you hold first.</translation>
    </message>
    <message>
        <source>Loket ini masih memegang satu nomor.</source>
        <translation>This counter still holds a number.</translation>
    </message>
    <message>
        <source>Buka loket terlebih dahulu.</source>
        <translation>Open the counter first.</translation>
    </message>
    <message>
        <source>Loket ini tutup.</source>
        <translation>This counter is closed.</translation>
    </message>
    <message>
        <source>Akhiri istirahat terlebih dahulu.</source>
        <translation>End the break first.</translation>
    </message>
    <message>
        <source>Loket ini sedang istirahat.</source>
        <translation>This counter is on a break.</translation>
    </message>
    <message>
        <source>Pilih loket lain, atau minta petugas itu menutupnya.</source>
        <translation>Choose another counter, or ask that officer to close it.</translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation>Another officer is using this counter.</translation>
    </message>
    <message>
        <source>Panggil nomor berikutnya terlebih dahulu.</source>
        <translation>Call the next number first.</translation>
    </message>
    <message>
        <source>Belum ada nomor di loket ini.</source>
        <translation>This counter has no number yet.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu panggil lagi.</source>
        <translation>Wait a moment, then call again.</translation>
    </message>
    <message>
        <source>Panggilan terakhir baru saja terdengar.</source>
        <translation>The last call has only just been heard.</translation>
    </message>
    <message>
        <source>Tandai tidak hadir, lalu panggil nomor berikutnya.</source>
        <translation>Mark it as absent, then call the next number.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu periksa kios itu.</source>
        <translation>Wait a moment, then look at that kiosk.</translation>
    </message>
    <message>
        <source>Kertas nomor ini sedang dicetak.</source>
        <translation>This number's paper is being printed.</translation>
    </message>
    <message>
        <source>Pilih kios lain untuk mencetak.</source>
        <translation>Choose another kiosk to print it.</translation>
    </message>
    <message>
        <source>Kios itu tidak tersambung.</source>
        <translation>That kiosk is not connected.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dipanggil sebanyak batasnya.</source>
        <translation>This number has been called as often as allowed.</translation>
    </message>
    <message>
        <source>Keadaan nomor ini sudah berubah.</source>
        <translation>This number&apos;s state has changed.</translation>
    </message>
    <message>
        <source>Isi alasannya.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Tindakan ini selalu dicatat dengan alasan.</source>
        <translation>This is always recorded with a reason.</translation>
    </message>
    <message>
        <source>Layanan ini tidak dikenal.</source>
        <translation>This service is unknown.</translation>
    </message>
    <message>
        <source>Loket ini tidak dikenal.</source>
        <translation>This counter is unknown.</translation>
    </message>
    <message>
        <source>Tiket ini tidak dikenal.</source>
        <translation>This ticket is unknown.</translation>
    </message>
    <message>
        <source>Tidak ada nomor itu hari ini.</source>
        <translation>There is no such number today.</translation>
    </message>
    <message>
        <source>Bahasa ini tidak tersedia.</source>
        <translation>This language is not available.</translation>
    </message>
    <message>
        <source>Periksa nama petugas.</source>
        <translation>Check the officer&apos;s name.</translation>
    </message>
    <message>
        <source>Nama petugas ini tidak dikenal.</source>
        <translation>This officer&apos;s name is unknown.</translation>
    </message>
    <message>
        <source>Ketik PIN sekali lagi.</source>
        <translation>Type the PIN once more.</translation>
    </message>
    <message>
        <source>PIN tidak cocok.</source>
        <translation>The PIN does not match.</translation>
    </message>
    <message>
        <source>Pilih loket Anda, atau hubungi koordinator.</source>
        <translation>Choose your counter, or call the coordinator.</translation>
    </message>
    <message>
        <source>Loket ini bukan untuk Anda.</source>
        <translation>This counter is not yours.</translation>
    </message>
    <message>
        <source>Nomor ini dipegang loket lain.</source>
        <translation>Another counter holds this number.</translation>
    </message>
    <message>
        <source>Silakan hubungi koordinator.</source>
        <translation>Please call the coordinator.</translation>
    </message>
    <message>
        <source>Silakan minta hak masuk kepada koordinator.</source>
        <translation>Please ask the coordinator for the right to sign in.</translation>
    </message>
    <message>
        <source>Silakan periksa tabel yang baru, lalu ubah lagi.</source>
        <translation>Please look at the new tables, then change them again.</translation>
    </message>
    <message>
        <source>Pengaturan aula baru saja diubah orang lain.</source>
        <translation>Somebody else has just changed the hall's settings.</translation>
    </message>
    <message>
        <source>Tabel ini tidak ada.</source>
        <translation>There is no such table.</translation>
    </message>
    <message>
        <source>Baris ini sudah tidak ada.</source>
        <translation>This row is not there any more.</translation>
    </message>
    <message>
        <source>Versi ini tidak ada.</source>
        <translation>There is no such version.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertama, atau lebih dari setahun.</source>
        <translation>The last day is before the first, or more than a year after it.</translation>
    </message>
    <message>
        <source>Perangkat ini tidak ada.</source>
        <translation>There is no such machine.</translation>
    </message>
    <message>
        <source>Silakan kirim berkasnya sekali lagi.</source>
        <translation>Please send the file once more.</translation>
    </message>
    <message>
        <source>Berkas belum diterima seluruhnya.</source>
        <translation>The file has not come in whole.</translation>
    </message>
    <message>
        <source>Nama ini tidak boleh masuk di sini.</source>
        <translation>This name may not sign in here.</translation>
    </message>
    <message>
        <source>Layanan ini milik instansi lain.</source>
        <translation>This service belongs to another agency.</translation>
    </message>
    <message>
        <source>Buka loket dulu.</source>
        <translation>Open a counter first.</translation>
    </message>
    <message>
        <source>Belum ada loket yang dibuka di perangkat ini.</source>
        <translation>No counter is open on this machine yet.</translation>
    </message>
    <message>
        <source>Perangkat ini tidak boleh melakukannya.</source>
        <translation>This machine may not do that.</translation>
    </message>
    <message>
        <source>Nomor ini bukan dari cadangan kios ini.</source>
        <translation>This number is not from this kiosk's reserve.</translation>
    </message>
    <message>
        <source>Nomor itu sudah dipakai hari ini.</source>
        <translation>That number has been used today.</translation>
    </message>
    <message>
        <source>Isi nomor pertama dan terakhir, paling banyak 100.</source>
        <translation>Enter the first and the last number, at most 100.</translation>
    </message>
    <message>
        <source>Sambungan belum siap.</source>
        <translation>The connection is not ready yet.</translation>
    </message>
    <message>
        <source>Perangkat ini belum terdaftar di aula ini.</source>
        <translation>This machine is not registered in this hall.</translation>
    </message>
    <message>
        <source>Perangkat ini terdaftar untuk tugas lain.</source>
        <translation>This machine is registered for another task.</translation>
    </message>
    <message>
        <source>Silakan minta teknisi memperbarui perangkat ini.</source>
        <translation>Please ask a technician to update this machine.</translation>
    </message>
    <message>
        <source>Program perangkat ini lebih lama daripada pusat.</source>
        <translation>This machine&apos;s program is older than the hub&apos;s.</translation>
    </message>
    <message>
        <source>Silakan minta teknisi memperbarui pusat.</source>
        <translation>Please ask a technician to update the hub.</translation>
    </message>
    <message>
        <source>Alasannya belum dikenal perangkat ini.</source>
        <translation>This machine does not know the reason yet.</translation>
    </message>
    <message>
        <source>Program pusat lebih lama daripada perangkat ini.</source>
        <translation>The hub&apos;s program is older than this machine&apos;s.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Permintaan datang terlalu cepat.</source>
        <translation>Requests are coming too fast.</translation>
    </message>
    <message>
        <source>Silakan hubungi petugas.</source>
        <translation>Please call the staff.</translation>
    </message>
    <message>
        <source>Jam pusat salah, sehingga nomor belum dapat diberikan.</source>
        <translation>The hub&apos;s clock is wrong, so no number can be given yet.</translation>
    </message>
    <message>
        <source>Pusat belum dapat menyimpan, sehingga tidak ada yang berubah.</source>
        <translation>The hub cannot save at present, so nothing was changed.</translation>
    </message>
    <message>
        <source>Tidak dibuka</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>Berhenti sementara</source>
        <translation>Stopped for now</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Tutup hari ini</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>Belum buka</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Sudah tutup</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation>Ended for today</translation>
    </message>
    <message>
        <source>Kuota hari ini habis</source>
        <translation>Fully taken today</translation>
    </message>
    <message>
        <source>Lansia, 60 tahun ke atas</source>
        <translation>Aged 60 or over</translation>
    </message>
    <message>
        <source>Penyandang disabilitas</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>Ibu hamil</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>Ibu menyusui atau membawa balita</source>
        <translation>Nursing, or with a small child</translation>
    </message>
    <message>
        <source>Lansia</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Disabilitas</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Membawa balita</source>
        <translation>With a small child</translation>
    </message>
    <message>
        <source>Sedang dicetak</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sedang dipanggil</source>
        <translation>Being called</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terlewat</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pusat belum dapat melakukannya.</source>
        <translation>The hub cannot do that at present.</translation>
    </message>
    <message>
        <source>Buka pukul {time}</source>
        <translation>Opens at {time}</translation>
    </message>
    <message>
        <source>Silakan kembali pukul {time}.</source>
        <translation>Please come back at {time}.</translation>
    </message>
    <message>
        <source>Silakan kembali {date}, pukul {time}.</source>
        <translation>Please come back on {date}, at {time}.</translation>
    </message>
    <message>
        <source>Silakan ambil nomor biasa, atau tanya petugas informasi.</source>
        <translation>Please take an ordinary number, or ask at the information desk.</translation>
    </message>
    <message>
        <source>Pengambilan nomor berhenti selama salat Jumat.</source>
        <translation>No numbers are given during the Friday prayer.</translation>
    </message>
    <message>
        <source>Saat ini layanan ini hanya untuk yang sudah daftar daring.</source>
        <translation>At this time the service is for visitors who booked online.</translation>
    </message>
    <message>
        <source>Silakan tanya petugas di meja informasi.</source>
        <translation>Please ask at the information desk.</translation>
    </message>
    <message>
        <source>Petugas instansi ini belum hadir.</source>
        <translation>The staff of this agency have not arrived yet.</translation>
    </message>
    <message>
        <source>Silakan periksa kode dan tanggalnya, lalu coba lagi.</source>
        <translation>Please check the code and its date, then try again.</translation>
    </message>
    <message>
        <source>Tidak ada pendaftaran dengan kode ini untuk hari ini.</source>
        <translation>There is no booking with this code for today.</translation>
    </message>
    <message>
        <source>Pendaftaran ini sudah ada.</source>
        <translation>This booking exists already.</translation>
    </message>
    <message>
        <source>Tanggal itu belum atau tidak lagi dapat dipesan.</source>
        <translation>That date cannot be booked yet, or no longer.</translation>
    </message>
    <message>
        <source>Waktu lapor hadir untuk kode ini belum dibuka.</source>
        <translation>It is too early to check in with this code.</translation>
    </message>
    <message>
        <source>Waktu pendaftaran dengan kode ini sudah lewat.</source>
        <translation>The time of this booking is over.</translation>
    </message>
    <message>
        <source>Silakan tunggu nomor Anda dipanggil.</source>
        <translation>Please wait until your number is called.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai untuk mengambil nomor.</source>
        <translation>A number was taken with this code already.</translation>
    </message>
    <message>
        <source>Salat Jumat</source>
        <translation>Friday prayer</translation>
    </message>
    <message>
        <source>Hanya daftar daring</source>
        <translation>Online booking only</translation>
    </message>
    <message>
        <source>Petugas belum hadir</source>
        <translation>Staff not here yet</translation>
    </message>
    <message>
        <source>Hari ini masih sempat dilayani.</source>
        <translation>You will be served today.</translation>
    </message>
    <message>
        <source>Hari ini belum tentu sempat dilayani.</source>
        <translation>It is not certain that you will be served today.</translation>
    </message>
    <message>
        <source>Hari ini kemungkinan tidak sempat dilayani.</source>
        <translation>You will probably not be served today.</translation>
    </message>
    <message>
        <source>Dipanggil di luar urutan oleh {officer}: {reason}</source>
        <translation>Called out of order by {officer}: {reason}</translation>
    </message>
    <message>
        <source>Prioritas didahulukan ({priority}), paling banyak {most} berturut-turut.</source>
        <translation>Priority goes first ({priority}), at most {most} in a row.</translation>
    </message>
    <message>
        <source>Sesudah {run} nomor prioritas berturut-turut, giliran nomor biasa.</source>
        <translation>After {run} priority numbers in a row, an ordinary one was due.</translation>
    </message>
    <message>
        <source>Dikirim langsung ke loket {counter}.</source>
        <translation>Sent to counter {counter} in person.</translation>
    </message>
    <message>
        <source>Sudah menunggu {waited} menit, melewati batas {guard} menit.</source>
        <translation>Waited {waited} minutes, past the limit of {guard}.</translation>
    </message>
    <message>
        <source>Giliran antrean {line}: {share} dari setiap {shares} nomor di loket ini.</source>
        <translation>The turn of line {line}: {share} of every {shares} numbers at this counter.</translation>
    </message>
    <message>
        <source>Loket ini mendahulukan antrean {line} sebelum {later}.</source>
        <translation>This counter takes line {line} before {later}.</translation>
    </message>
    <message>
        <source>Datang paling awal di antara semua nomor prioritas loket ini.</source>
        <translation>Came first of all the priority numbers of this counter.</translation>
    </message>
    <message>
        <source>Terdepan di antrean {line}.</source>
        <translation>First in line {line}.</translation>
    </message>
    <message>
        <source>Sudah waktunya menurut pendaftaran daring, pukul {at}.</source>
        <translation>Booked for {at}, and that time had come.</translation>
    </message>
    <message>
        <source>Sesudah {run} nomor daftar daring berturut-turut, giliran nomor lain.</source>
        <translation>After {run} booked numbers in a row, another one was due.</translation>
    </message>
    <message>
        <source>Loket ini kosong dan membantu antrean {line} yang sudah menunggu {waited} menit.</source>
        <translation>This counter had nobody and helps line {line}, which had waited {waited} minutes.</translation>
    </message>
    <message>
        <source>Layar lain yang bersuara di zona ini.</source>
        <translation>Another screen speaks in this zone.</translation>
    </message>
    <message>
        <source>Panggilan ini sudah diumumkan.</source>
        <translation>This call has been announced already.</translation>
    </message>
    <message>
        <source>Pilih waktu yang akan datang.</source>
        <translation>Choose a time to come.</translation>
    </message>
    <message>
        <source>Waktu itu sudah lewat.</source>
        <translation>That time has passed.</translation>
    </message>
    <message>
        <source>Zona ini tidak dikenal.</source>
        <translation>This zone is unknown.</translation>
    </message>
    <message>
        <source>Pengumuman ini sudah tidak ada.</source>
        <translation>This announcement is not there any more.</translation>
    </message>
    <message>
        <source>Mulai melayani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Dikembalikan ke antrean</source>
        <translation>Back in line</translation>
    </message>
    <message>
        <source>Dialihkan</source>
        <translation>Sent elsewhere</translation>
    </message>
    <message>
        <source>Prioritas diubah</source>
        <translation>Priority changed</translation>
    </message>
    <message>
        <source>Selesai dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Diterima, masih diproses</source>
        <translation>Accepted, in process</translation>
    </message>
    <message>
        <source>Berkas belum lengkap</source>
        <translation>Papers incomplete</translation>
    </message>
    <message>
        <source>Dirujuk ke tempat lain</source>
        <translation>Referred elsewhere</translation>
    </message>
    <message>
        <source>Tidak memenuhi syarat</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Sistem pusat gangguan</source>
        <translation>Central system down</translation>
    </message>
    <message>
        <source>Tidak ada langkah yang dapat diurungkan.</source>
        <translation>There is no step to take back.</translation>
    </message>
    <message>
        <source>Perbaiki dengan cara lain.</source>
        <translation>Please correct it another way.</translation>
    </message>
    <message>
        <source>Waktu untuk mengurungkan sudah lewat.</source>
        <translation>The time to take it back has passed.</translation>
    </message>
    <message>
        <source>Sistem pusat instansi ini sedang terganggu.</source>
        <translation>The central system of this agency is down.</translation>
    </message>
    <message>
        <source>Sistem terganggu</source>
        <translation>System down</translation>
    </message>
    <message>
        <source>Hentikan layanannya bila perlu.</source>
        <translation>Please suspend the service if need be.</translation>
    </message>
    <message>
        <source>Layanan ini tidak memakai kuota.</source>
        <translation>This service has no quota.</translation>
    </message>
    <message>
        <source>Kuota paling sedikit nomor yang sudah diambil.</source>
        <translation>The quota cannot be less than what is taken.</translation>
    </message>
    <message>
        <source>Selesaikan nomor yang sedang dipegang.</source>
        <translation>Please finish the number you hold.</translation>
    </message>
    <message>
        <source>Loket ini akan tutup untuk hari ini.</source>
        <translation>This counter is about to close for today.</translation>
    </message>
    <message>
        <source>Buka lagi besok, atau hubungi koordinator.</source>
        <translation>Open it again tomorrow, or call the coordinator.</translation>
    </message>
    <message>
        <source>Loket ini tutup untuk hari ini.</source>
        <translation>This counter is closed for today.</translation>
    </message>
    <message>
        <source>Loket ini tidak mengajukan tutup.</source>
        <translation>This counter has not asked to close.</translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>Panggil teknisi: setel jam dan tanggal komputer pusat.</source>
        <translation>Call the technician: set the hub's clock and date.</translation>
    </message>
    <message>
        <source>Jam pusat melompat; antrean memakai hitungannya sendiri.</source>
        <translation>The hub's clock jumped; the queue keeps its own time.</translation>
    </message>
    <message>
        <source>Matikan dan nyalakan lagi printer.</source>
        <translation>Switch the printer off and on.</translation>
    </message>
    <message>
        <source>Periksa kabel dan listrik printer.</source>
        <translation>Check the printer's cable and power.</translation>
    </message>
    <message>
        <source>Printer tidak menjawab.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Pasang gulungan kertas baru.</source>
        <translation>Put in a new roll of paper.</translation>
    </message>
    <message>
        <source>Kertas habis.</source>
        <translation>The paper is used up.</translation>
    </message>
    <message>
        <source>Siapkan gulungan kertas baru.</source>
        <translation>Have a new roll of paper ready.</translation>
    </message>
    <message>
        <source>Kertas hampir habis.</source>
        <translation>The paper is nearly used up.</translation>
    </message>
    <message>
        <source>Tutup penutup printer sampai berbunyi klik.</source>
        <translation>Press the printer's cover shut until it clicks.</translation>
    </message>
    <message>
        <source>Penutup printer terbuka.</source>
        <translation>The printer's cover is open.</translation>
    </message>
    <message>
        <source>Matikan printer, keluarkan kertas, lalu nyalakan lagi.</source>
        <translation>Switch the printer off, take the paper out, switch it on.</translation>
    </message>
    <message>
        <source>Pisau printer macet.</source>
        <translation>The printer's knife is stuck.</translation>
    </message>
    <message>
        <source>Keluarkan kertas yang macet, lalu nyalakan lagi printer.</source>
        <translation>Take out the jammed paper, then switch the printer off and on.</translation>
    </message>
    <message>
        <source>Printer melaporkan gangguan.</source>
        <translation>The printer reports an error.</translation>
    </message>
    <message>
        <source>Printer tidak siap.</source>
        <translation>The printer is not ready.</translation>
    </message>
    <message>
        <source>Hubungi teknisi: periksa alamat dan kecepatan printer.</source>
        <translation>Call a technician: check the printer's address and speed.</translation>
    </message>
    <message>
        <source>Yang menjawab bukan printer.</source>
        <translation>What answers is not a printer.</translation>
    </message>
    <message>
        <source>Printer tidak ditemukan.</source>
        <translation>The printer is not found.</translation>
    </message>
    <message>
        <source>Printer berhenti menerima data.</source>
        <translation>The printer stopped taking data.</translation>
    </message>
    <message>
        <source>Sambungan ke printer terputus.</source>
        <translation>The connection to the printer broke off.</translation>
    </message>
    <message>
        <source>Ganti kertas sebelum {time}.</source>
        <translation>Change the paper before {time}.</translation>
    </message>
    <message>
        <source>Printer cadangan sedang dipakai.</source>
        <translation>The spare printer is in use.</translation>
    </message>
    <message>
        <source>Layani nomor {number} dengan tangan dan beri tahu teknisi.</source>
        <translation>Serve number {number} by hand and tell a technician.</translation>
    </message>
    <message>
        <source>Nomor darurat {number} tidak dapat digabungkan.</source>
        <translation>Emergency number {number} could not be merged.</translation>
    </message>
    <message>
        <source>Periksa perangkat ini.</source>
        <translation>Check this machine.</translation>
    </message>
    <message>
        <source>Perangkat ini melaporkan gangguan: {fault}.</source>
        <translation>This machine reports a fault: {fault}.</translation>
    </message>
    <message>
        <source>Hubungi teknisi: pasang program suara di layar ini.</source>
        <translation>Call a technician: install a sound program on this screen.</translation>
    </message>
    <message>
        <source>Layar ini tidak punya program suara.</source>
        <translation>This screen has no sound program.</translation>
    </message>
    <message>
        <source>Periksa kabel pengeras suara layar ini.</source>
        <translation>Check this screen's loudspeaker cable.</translation>
    </message>
    <message>
        <source>Pengeras suara tidak ditemukan.</source>
        <translation>No loudspeaker was found.</translation>
    </message>
    <message>
        <source>Matikan dan nyalakan lagi layar ini.</source>
        <translation>Switch this screen off and on.</translation>
    </message>
    <message>
        <source>Pengeras suara tidak menjawab.</source>
        <translation>The loudspeaker does not answer.</translation>
    </message>
    <message>
        <source>Hubungi teknisi: pasang suara atau mesin suara di layar ini.</source>
        <translation>Call a technician: install a voice or a speech engine on this screen.</translation>
    </message>
    <message>
        <source>Layar ini tidak punya suara untuk menyebut panggilan.</source>
        <translation>This screen has no voice to say the calls.</translation>
    </message>
    <message>
        <source>Periksa kabel dan listrik papan LED.</source>
        <translation>Check the LED sign's cable and power.</translation>
    </message>
    <message>
        <source>Papan LED tidak terhubung.</source>
        <translation>The LED sign is not connected.</translation>
    </message>
    <message>
        <source>Periksa listrik dan alamat papan LED.</source>
        <translation>Check the LED sign's power and address.</translation>
    </message>
    <message>
        <source>Papan LED tidak menjawab.</source>
        <translation>The LED sign does not answer.</translation>
    </message>
</context>
<context>
    <name>pairing</name>
    <message>
        <source>Misalnya 192.168.10.2</source>
        <translation>E.g. 192.168.10.2</translation>
    </message>
    <message>
        <source>Pusat tidak ditemukan? Tulis alamatnya, lalu tekan Enter.</source>
        <translation>Is the hub not found? Type its address, then press Enter.</translation>
    </message>
    <message>
        <source>Tulis alamat pusat, lalu tekan Enter.</source>
        <translation>Type the hub's address, then press Enter.</translation>
    </message>
    <message>
        <source>Ini bukan alamat pusat. Tanyakan kepada teknisi.</source>
        <translation>This is no address of a hub. Ask the technician.</translation>
    </message>
    <message>
        <source>Perangkat ini belum terdaftar</source>
        <translation>This machine is not registered yet</translation>
    </message>
    <message>
        <source>Bacakan kode ini kepada pengawas atau teknisi.</source>
        <translation>Read this code out to the supervisor or technician.</translation>
    </message>
    <message>
        <source>Cocokkan sidik jari ini dengan yang tampil di pengawas. Bila berbeda, jangan setujui.</source>
        <translation>Compare this fingerprint with the one the supervisor sees. If it differs, do not approve.</translation>
    </message>
    <message>
        <source>Kode berganti setiap {minutes} menit.</source>
        <translation>The code changes every {minutes} minutes.</translation>
    </message>
    <message>
        <source>Pusat: {hub}</source>
        <translation>Hub: {hub}</translation>
    </message>
    <message>
        <source>Mencari pusat antrean</source>
        <translation>Looking for the hub</translation>
    </message>
    <message>
        <source>Pastikan pusat menyala dan kabel jaringan terpasang. Perangkat ini terus mencari.</source>
        <translation>See that the hub is on and the network cable is in. This machine goes on looking.</translation>
    </message>
    <message>
        <source>Menghubungi pusat antrean</source>
        <translation>Calling the hub</translation>
    </message>
    <message>
        <source>Pusat belum menjawab. Pastikan pusat menyala dan kabel jaringan terpasang.</source>
        <translation>The hub does not answer yet. See that it is on and the network cable is in.</translation>
    </message>
    <message>
        <source>Perangkat ini ditolak</source>
        <translation>This machine was refused</translation>
    </message>
    <message>
        <source>Pengawas tidak menyetujuinya. Sebentar lagi perangkat ini bertanya lagi.</source>
        <translation>The supervisor did not approve it. It will ask again in a moment.</translation>
    </message>
    <message>
        <source>Pusat sedang sibuk</source>
        <translation>The hub is busy</translation>
    </message>
    <message>
        <source>Sebentar lagi perangkat ini bertanya lagi.</source>
        <translation>This machine will ask again in a moment.</translation>
    </message>
    <message>
        <source>Versi perangkat ini lain dari versi pusat</source>
        <translation>This machine's version differs from the hub's</translation>
    </message>
    <message>
        <source>Hubungi teknisi untuk memperbarui yang lebih lama.</source>
        <translation>Call the technician to update the older one.</translation>
    </message>
    <message>
        <source>Alamat pusat antrean</source>
        <translation>The hub's address</translation>
    </message>
    <message>
        <source>Bukan pusat ini? Tulis alamat</source>
        <translation>Not this hub? Type an address</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Perangkat ini terdaftar</source>
        <translation>This machine is registered</translation>
    </message>
</context>
</TS>
