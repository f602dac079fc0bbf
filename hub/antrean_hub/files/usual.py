"""The settings a hall begins with whose office has its tables but no ``hall.toml`` yet.

Hours and limits are those of the halls we know; what only the office knows, it changes.
"""

USUAL = """\
name = "Mal Pelayanan Publik"
region = "Kabupaten/Kota"
region_code = "00.00"
time_zone = "Asia/Jakarta"
languages = ["id", "en"]
ticket_url = "https://antrean.example/t/"
running_text = [
    "Siapkan KTP dan berkas asli sebelum nomor Anda dipanggil.",
    "Dahulukan lansia, penyandang disabilitas, ibu hamil, dan pendamping balita.",
    "Biaya resmi hanya PNBP dan retribusi; mintalah bukti bayar.",
]
opens_before_min = 30
cutoff_before_min = 30

[policy]

[hours]
monday = ["08.00-15.00"]
tuesday = ["08.00-15.00"]
wednesday = ["08.00-15.00"]
thursday = ["08.00-15.00"]
friday = ["08.00-11.30", "13.00-15.00"]
saturday = []
sunday = []
"""
