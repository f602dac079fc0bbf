"""The words of what can be done: each deed, each question it asks, each answer it suggests."""

from types import MappingProxyType

from antrean_ui.translate import QT_TRANSLATE_NOOP

DEEDS: MappingProxyType[str, str] = MappingProxyType(
    {
        "pause": QT_TRANSLATE_NOOP("supervisor", "Istirahatkan loket"),
        "resume": QT_TRANSLATE_NOOP("supervisor", "Buka loket lagi"),
        "grant": QT_TRANSLATE_NOOP("supervisor", "Izinkan loket tutup untuk hari ini"),
        "keep_open": QT_TRANSLATE_NOOP("supervisor", "Minta loket tetap buka"),
        "close": QT_TRANSLATE_NOOP("supervisor", "Tutup loket"),
        "suspend": QT_TRANSLATE_NOOP("supervisor", "Hentikan pengambilan nomor"),
        "resume_service": QT_TRANSLATE_NOOP("supervisor", "Buka pengambilan nomor lagi"),
        "quota": QT_TRANSLATE_NOOP("supervisor", "Tambah atau kurangi kuota hari ini"),
        "force_open": QT_TRANSLATE_NOOP("supervisor", "Buka paksa untuk hari ini"),
        "force_close": QT_TRANSLATE_NOOP("supervisor", "Tutup paksa untuk hari ini"),
        "unforce": QT_TRANSLATE_NOOP("supervisor", "Ikuti jadwal lagi"),
        "suspend_agency": QT_TRANSLATE_NOOP("supervisor", "Sistem instansi terganggu"),
        "resume_agency": QT_TRANSLATE_NOOP("supervisor", "Sistem instansi pulih"),
        "reprint": QT_TRANSLATE_NOOP("supervisor", "Cetak ulang"),
        "say": QT_TRANSLATE_NOOP("supervisor", "Umumkan"),
        "emergency": QT_TRANSLATE_NOOP("supervisor", "Umumkan keadaan darurat"),
        "end": QT_TRANSLATE_NOOP("supervisor", "Akhiri pengumuman ini"),
        "hush": QT_TRANSLATE_NOOP("supervisor", "Heningkan suara panggilan"),
        "unhush": QT_TRANSLATE_NOOP("supervisor", "Bunyikan lagi suara panggilan"),
        "make_kiosk": QT_TRANSLATE_NOOP("supervisor", "Jadikan kios"),
        "make_counter": QT_TRANSLATE_NOOP("supervisor", "Jadikan loket"),
        "make_display": QT_TRANSLATE_NOOP("supervisor", "Jadikan layar ruang tunggu"),
        "make_front_desk": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja depan"),
        "make_agency_head": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja kepala instansi"),
        "make_supervisor": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja penyelia"),
        "make_technician": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja teknisi"),
        "refuse": QT_TRANSLATE_NOOP("supervisor", "Tolak perangkat ini"),
        "revoke": QT_TRANSLATE_NOOP("supervisor", "Cabut perangkat ini"),
        "export": QT_TRANSLATE_NOOP("supervisor", "Simpan semua tabel ke berkas XLSX"),
        "import": QT_TRANSLATE_NOOP("supervisor", "Ambil dari berkas XLSX, ODS, atau CSV"),
        "add": QT_TRANSLATE_NOOP("supervisor", "Tambah baris"),
        "report": QT_TRANSLATE_NOOP("supervisor", "Simpan laporan"),
        "edit": QT_TRANSLATE_NOOP("supervisor", "Ubah"),
        "remove": QT_TRANSLATE_NOOP("supervisor", "Hapus baris ini"),
        "forget": QT_TRANSLATE_NOOP("supervisor", "Batalkan perubahan baris ini"),
        "forget_all": QT_TRANSLATE_NOOP("supervisor", "Buang semua perubahan"),
        "apply": QT_TRANSLATE_NOOP("supervisor", "Terapkan sekarang"),
        "undo": QT_TRANSLATE_NOOP("supervisor", "Kembali ke versi ini"),
        "hand": QT_TRANSLATE_NOOP("supervisor", "Masukkan nomor yang diberi tangan"),
        "call": QT_TRANSLATE_NOOP("supervisor", "Panggil ke loket"),
        "restore": QT_TRANSLATE_NOOP("supervisor", "Kembalikan ke antrean"),
        "prioritise": QT_TRANSLATE_NOOP("supervisor", "Ubah prioritas"),
        "transfer": QT_TRANSLATE_NOOP("supervisor", "Alihkan ke layanan lain"),
        "cancel": QT_TRANSLATE_NOOP("supervisor", "Batalkan nomor"),
        "take": QT_TRANSLATE_NOOP("supervisor", "Ambilkan nomor"),
        "check_in": QT_TRANSLATE_NOOP("supervisor", "Lapor hadir dengan kode"),
        "handed": QT_TRANSLATE_NOOP("supervisor", "Kertas sudah diberikan"),
        "not_handed": QT_TRANSLATE_NOOP("supervisor", "Tidak jadi, buang nomor ini"),
    }
)
FIELDS: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        "reason": (
            QT_TRANSLATE_NOOP("supervisor", "Apa alasannya?"),
            QT_TRANSLATE_NOOP("supervisor", "Pilih, atau tulis alasan lain"),
        ),
        "counter": (
            QT_TRANSLATE_NOOP("supervisor", "Ke loket mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari nomor atau nama loket"),
        ),
        "service": (
            QT_TRANSLATE_NOOP("supervisor", "Ke layanan mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari layanan atau instansi"),
        ),
        "place": (QT_TRANSLATE_NOOP("supervisor", "Di tempat mana dalam antrean?"), ""),
        "priority": (QT_TRANSLATE_NOOP("supervisor", "Prioritas apa?"), ""),
        "language": (QT_TRANSLATE_NOOP("supervisor", "Dipanggil dalam bahasa apa?"), ""),
        "extra": (
            QT_TRANSLATE_NOOP("supervisor", "Berapa nomor ditambah?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 10; untuk mengurangi, -10"),
        ),
        "printer": (QT_TRANSLATE_NOOP("supervisor", "Kertasnya keluar di mana?"), ""),
        "text": (
            QT_TRANSLATE_NOOP("supervisor", "Apa yang diumumkan?"),
            QT_TRANSLATE_NOOP("supervisor", "Satu atau dua kalimat"),
        ),
        "text_en": (
            QT_TRANSLATE_NOOP("supervisor", "Dalam bahasa Inggris?"),
            QT_TRANSLATE_NOOP("supervisor", "Boleh kosong"),
        ),
        "zone": (QT_TRANSLATE_NOOP("supervisor", "Di zona mana?"), ""),
        "minutes": (
            QT_TRANSLATE_NOOP("supervisor", "Tampil berapa menit?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 10"),
        ),
        "urgent": (
            QT_TRANSLATE_NOOP("supervisor", "Apa yang diumumkan ke seluruh aula?"),
            QT_TRANSLATE_NOOP("supervisor", "Pilih, atau tulis sendiri"),
        ),
        "hush": (
            QT_TRANSLATE_NOOP("supervisor", "Hening berapa menit?"),
            QT_TRANSLATE_NOOP("supervisor", "Kosong: sampai dibunyikan lagi"),
        ),
        "station": (
            QT_TRANSLATE_NOOP("supervisor", "Nama perangkat ini?"),
            QT_TRANSLATE_NOOP("supervisor", "Huruf, angka, titik, garis; misalnya kios-2"),
        ),
        "in_zone": (QT_TRANSLATE_NOOP("supervisor", "Di zona mana?"), ""),
        "at_counter": (
            QT_TRANSLATE_NOOP("supervisor", "Di loket mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari nomor atau nama loket"),
        ),
        "of_agency": (
            QT_TRANSLATE_NOOP("supervisor", "Untuk instansi mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari instansi"),
        ),
        "cell": (
            QT_TRANSLATE_NOOP("supervisor", "Apa isinya?"),
            QT_TRANSLATE_NOOP("supervisor", "Boleh kosong bila tidak ada"),
        ),
        "period": (
            QT_TRANSLATE_NOOP("supervisor", "Laporan hari apa?"),
            QT_TRANSLATE_NOOP("supervisor", "Pilih, atau tulis: 2026-11-01 sampai 2026-11-15"),
        ),
        "path": (
            QT_TRANSLATE_NOOP("supervisor", "Nama berkasnya?"),
            QT_TRANSLATE_NOOP("supervisor", "Nama saja: di folder Anda; atau tulis foldernya juga"),
        ),
        "prefix": (
            QT_TRANSLATE_NOOP("supervisor", "Huruf apa di depan nomornya?"),
            QT_TRANSLATE_NOOP("supervisor", "Satu sampai tiga huruf, misalnya M"),
        ),
        "first": (
            QT_TRANSLATE_NOOP("supervisor", "Nomor pertama yang diberikan?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 1"),
        ),
        "last": (
            QT_TRANSLATE_NOOP("supervisor", "Nomor terakhir yang diberikan?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 37"),
        ),
        "given_at": (
            QT_TRANSLATE_NOOP("supervisor", "Pukul berapa yang pertama diberikan?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 08.15; kosong: sekarang"),
        ),
        "code": (
            QT_TRANSLATE_NOOP("supervisor", "Kode pendaftarannya?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya RSV-7K2M9QXA"),
        ),
    }
)
"""What a form asks, and what belongs into its blank."""
OPTIONS: MappingProxyType[str, str] = MappingProxyType(
    {
        text: text
        for text in (
            QT_TRANSLATE_NOOP("supervisor", "Kosong"),
            QT_TRANSLATE_NOOP("supervisor", "Istirahat"),
            QT_TRANSLATE_NOOP("supervisor", "Rapat singkat"),
            QT_TRANSLATE_NOOP("supervisor", "Sistem pusat terganggu"),
            QT_TRANSLATE_NOOP("supervisor", "Masih banyak yang menunggu"),
            QT_TRANSLATE_NOOP("supervisor", "Tunggu petugas pengganti"),
            QT_TRANSLATE_NOOP("supervisor", "Salah dibatalkan"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas pulang"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas sakit"),
            QT_TRANSLATE_NOOP("supervisor", "Loket dialihkan"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas tidak ada"),
            QT_TRANSLATE_NOOP("supervisor", "Listrik padam"),
            QT_TRANSLATE_NOOP("supervisor", "Sudah ada janji"),
            QT_TRANSLATE_NOOP("supervisor", "Arahan penyelia"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung datang kembali"),
            QT_TRANSLATE_NOOP("supervisor", "Terlihat di tempat"),
            QT_TRANSLATE_NOOP("supervisor", "Salah memilih di kios"),
            QT_TRANSLATE_NOOP("supervisor", "Salah mengambil nomor"),
            QT_TRANSLATE_NOOP("supervisor", "Loket lain lebih sepi"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung tidak jadi"),
            QT_TRANSLATE_NOOP("supervisor", "Jaringan instansi terputus"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung lebih banyak"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas bertambah"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas berkurang"),
            QT_TRANSLATE_NOOP("supervisor", "Azan"),
            QT_TRANSLATE_NOOP("supervisor", "Upacara"),
            QT_TRANSLATE_NOOP("supervisor", "Doa"),
            QT_TRANSLATE_NOOP("supervisor", "Seluruh aula"),
            QT_TRANSLATE_NOOP("supervisor", "Tulis pada kertas antrean"),
            QT_TRANSLATE_NOOP("supervisor", "Perangkat diganti"),
            QT_TRANSLATE_NOOP("supervisor", "Perangkat hilang"),
            QT_TRANSLATE_NOOP("supervisor", "Salah dipasangkan"),
            QT_TRANSLATE_NOOP("supervisor", "Loket mana pun"),
            QT_TRANSLATE_NOOP("supervisor", "Keputusan kepala daerah"),
            QT_TRANSLATE_NOOP("supervisor", "Perubahan jam layanan"),
            QT_TRANSLATE_NOOP("supervisor", "Perbaikan data"),
            QT_TRANSLATE_NOOP("supervisor", "Tanpa prioritas"),
            QT_TRANSLATE_NOOP("supervisor", "Menurut waktu datang"),
            QT_TRANSLATE_NOOP("supervisor", "Paling depan"),
            QT_TRANSLATE_NOOP("supervisor", "Bulan ini"),
            QT_TRANSLATE_NOOP("supervisor", "Bulan lalu"),
            QT_TRANSLATE_NOOP("supervisor", "Pekan ini"),
            QT_TRANSLATE_NOOP("supervisor", "Pekan lalu"),
            QT_TRANSLATE_NOOP("supervisor", "Hari ini"),
            QT_TRANSLATE_NOOP("supervisor", "Kemarin"),
            QT_TRANSLATE_NOOP("supervisor", "Bahasa Indonesia"),
            QT_TRANSLATE_NOOP("supervisor", "Bahasa Inggris"),
        )
    }
)
