"""The report's own words, in the office's language, and what each of its figures means."""

from antrean_shared.words import Priority, Reason, Role

MEANING = (
    ("Tiket", "nomor yang tercetak; kertas yang gagal dicetak tidak dihitung"),
    ("Selesai", "semua tahap layanannya selesai"),
    ("Tidak hadir", "tidak datang pada panggilan terakhir dan tidak dilayani hari itu"),
    ("Tidak hadir (%)", "tidak hadir dibagi tiket yang dipanggil"),
    ("Tidak terlayani", "tiket yang sampai hari ditutup tidak dilayani, tidak batal, dan tidak "
     "tercatat tidak hadir"),
    ("Waktu tunggu", "dari tiket tercetak sampai panggilan pertama; yang mendaftar daring: dari "
     "lapor hadir"),
    ("Waktu layanan", "dari mulai dilayani sampai selesai, dijumlahkan atas semua tahap"),
    ("Waktu total", "dari tiket tercetak sampai selesai"),
    ("Median", "separuh pengunjung tidak lebih lama dari ini"),
    ("P90", "sembilan dari sepuluh pengunjung tidak lebih lama dari ini"),
    ("Janji layanan", "menit di loket menurut Standar Pelayanan, di kolom janji_menit"),
    ("Sesuai janji (%)", "tiket selesai yang waktu layanannya tidak melebihi janji, dibagi tiket "
     "selesai dari layanan yang punya janji"),
    ("Jam buka", "dari loket dibuka sampai ditutup, tanpa istirahat; yang lupa ditutup dihitung "
     "sampai pengunjung terakhirnya"),
    ("Utilisasi (%)", "jumlah waktu layanan dibagi jam buka"),
    ("Laju", "kunjungan selesai di loket itu per jam buka"),
    ("Ditolak", "permintaan nomor yang ditolak, menurut alasannya; permintaan berulang ikut "
     "terhitung, sentuhan pada layanan yang di kios sudah tampil tutup tidak"),
    ("Petugas (kanal)", "nomor diambilkan di loket, di meja penyelia, atau ditulis tangan"),
    ("< 5", "kelompok rentan yang kurang dari lima orang disamarkan"),
)  # fmt: skip

PRIORITIES: dict[str | None, str] = {
    None: "Umum",
    Priority.ELDERLY: "Lansia",
    Priority.DISABILITY: "Penyandang disabilitas",
    Priority.PREGNANT: "Ibu hamil",
    Priority.CHILD: "Ibu menyusui atau membawa balita",
}

REASONS: dict[str, str] = {
    Reason.SERVICE_INACTIVE: "layanan tidak aktif",
    Reason.SUSPENDED: "dihentikan petugas",
    Reason.SYSTEM_DOWN: "sistem instansi terganggu",
    Reason.HOLIDAY: "hari libur",
    Reason.CLOSED_DATE: "tutup pada tanggal itu",
    Reason.CLOSED_TODAY: "ditutup penyelia hari itu",
    Reason.NOT_OPEN_YET: "belum dibuka",
    Reason.BREAK: "jam istirahat",
    Reason.FRIDAY_PRAYER: "istirahat salat Jumat",
    Reason.CUTOFF: "lewat batas pengambilan nomor",
    Reason.ENDED: "pelayanan hari itu selesai",
    Reason.ONLINE_ONLY: "hanya antrean daring",
    Reason.AGENCY_ABSENT: "petugas instansi belum hadir",
    Reason.QUOTA_FULL: "kuota habis",
}
"""Why visitors could not have a number; other refusals are slips of a machine, and not counted."""

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

ONLINE, DESK = "Daring", "Petugas"
CHANNELS: dict[str, str] = {Role.KIOSK: "Kios", Role.FRONT_DESK: "Meja depan"}

ELEMENT_NAMES = (
    "Persyaratan",
    "Sistem, mekanisme, dan prosedur",
    "Waktu penyelesaian",
    "Biaya/tarif",
    "Produk spesifikasi jenis pelayanan",
    "Kompetensi pelaksana",
    "Perilaku pelaksana",
)
LAST_TWO = ("Sarana dan prasarana", "Penanganan pengaduan, saran, dan masukan")
"""U8 and U9 as the model questionnaire asks them; the regulation lists them the other way round."""
SURVEY_GROUPS = {
    "jenis_kelamin": "Jenis kelamin",
    "pendidikan": "Pendidikan",
    "pekerjaan": "Pekerjaan",
}
SURVEY_MEANING = (
    ("Dasar", "PermenPANRB 14/2017: sembilan unsur, nilai 1 sampai 4"),
    ("NRR", "nilai rata-rata unsur: jumlah nilai dibagi banyaknya jawaban"),
    ("NRR tertimbang", "NRR dikali bobot; bobot yang dipakai tertulis di lembar IKM"),
    ("IKM", "jumlah NRR tertimbang dikali 25, dibulatkan dua desimal, lalu digolongkan"),
    ("Mutu", "A 88,31-100,00; B 76,61-88,30; C 65,00-76,60; D di bawah 65,00"),
    ("Dilayani (N)", "tiket selesai dalam periode itu menurut catatan antrean"),
    ("Responden perlu", "menurut Krejcie dan Morgan: keyakinan 95 %, galat 5 %"),
    ("Tiga terendah", "unsur yang didahulukan dalam rencana tindak lanjut"),
)
