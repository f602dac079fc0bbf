"""What stands on the screen of a machine that waits to be let in."""

from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from antrean_shared.knock import LetIn, News, Seeking, Shown, Turned
from antrean_shared.pairing import for_people
from antrean_ui.translate import QT_TRANSLATE_NOOP

CONTEXT = "pairing"
_EXAMPLE = QT_TRANSLATE_NOOP("pairing", "Misalnya 192.168.10.2")
_TYPE = QT_TRANSLATE_NOOP("pairing", "Pusat tidak ditemukan? Tulis alamatnya, lalu tekan Enter.")
_WRITE = QT_TRANSLATE_NOOP("pairing", "Tulis alamat pusat, lalu tekan Enter.")
_NO_ADDRESS = QT_TRANSLATE_NOOP("pairing", "Ini bukan alamat pusat. Tanyakan kepada teknisi.")
_NEW = QT_TRANSLATE_NOOP("pairing", "Perangkat ini belum terdaftar")
_TELL = QT_TRANSLATE_NOOP("pairing", "Bacakan kode ini kepada pengawas atau teknisi.")
_COMPARE = QT_TRANSLATE_NOOP(
    "pairing",
    "Cocokkan sidik jari ini dengan yang tampil di pengawas. Bila berbeda, jangan setujui.",
)
_FOR = QT_TRANSLATE_NOOP("pairing", "Kode berganti setiap {minutes} menit.")
_HUB = QT_TRANSLATE_NOOP("pairing", "Pusat: {hub}")
_SEEKING = QT_TRANSLATE_NOOP("pairing", "Mencari pusat antrean")
_NOT_FOUND = QT_TRANSLATE_NOOP(
    "pairing", "Pastikan pusat menyala dan kabel jaringan terpasang. Perangkat ini terus mencari."
)
_CALLING = QT_TRANSLATE_NOOP("pairing", "Menghubungi pusat antrean")
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "pairing", "Pusat belum menjawab. Pastikan pusat menyala dan kabel jaringan terpasang."
)
_REFUSED = QT_TRANSLATE_NOOP("pairing", "Perangkat ini ditolak")
_WHY_REFUSED = QT_TRANSLATE_NOOP(
    "pairing", "Pengawas tidak menyetujuinya. Sebentar lagi perangkat ini bertanya lagi."
)
_LATER = QT_TRANSLATE_NOOP("pairing", "Pusat sedang sibuk")
_WHY_LATER = QT_TRANSLATE_NOOP("pairing", "Sebentar lagi perangkat ini bertanya lagi.")
_OTHER_VERSION = QT_TRANSLATE_NOOP("pairing", "Versi perangkat ini lain dari versi pusat")
_UPDATE = QT_TRANSLATE_NOOP("pairing", "Hubungi teknisi untuk memperbarui yang lebih lama.")
_ADDRESS = QT_TRANSLATE_NOOP("pairing", "Alamat pusat antrean")
_ANOTHER = QT_TRANSLATE_NOOP("pairing", "Bukan pusat ini? Tulis alamat")
_BACK = QT_TRANSLATE_NOOP("pairing", "Kembali")
_WELCOME = QT_TRANSLATE_NOOP("pairing", "Perangkat ini terdaftar")


class Sign(NamedTuple):
    """The words of the page; what is empty is not shown."""

    title: str
    tell: str = ""
    code: str = ""
    compare: str = ""
    fingerprint: str = ""
    foot: str = ""


def sign(news: News) -> Sign:
    """Return the page for the latest news, in the language of the screen."""
    match news:
        case Seeking():
            return _seeking(news)
        case Shown():
            return _shown(news)
        case Turned():
            return _turned(news.reason)
        case LetIn():
            return Sign(_tr(_WELCOME), code=news.badge.station)


def example() -> str:
    """Return what an address looks like."""
    return _tr(_EXAMPLE)


def typing(news: News, understood: bool) -> str:
    """Return what stands by the blank for the hub's address."""
    if not understood:
        return _tr(_NO_ADDRESS)
    return _tr(_TYPE if isinstance(news, Seeking) else _WRITE)


def writing() -> Sign:
    """Return the page for an address, whatever the hub that was found says meanwhile."""
    return Sign(_tr(_ADDRESS))


def aside(asks: bool) -> tuple[str, str]:
    """Return what leads to that page, or back from it, and its key."""
    return (_tr(_BACK), "Esc") if asks else (_tr(_ANOTHER), "F2")


def _seeking(news: Seeking) -> Sign:
    if news.hub is None:
        return Sign(_tr(_SEEKING), _tr(_NOT_FOUND))
    words = _tr(_NO_ANSWER) if news.why else ""
    return Sign(_tr(_CALLING), words, foot=_tr(_HUB).format(hub=_host(news.hub)))


def _shown(news: Shown) -> Sign:
    minutes = _tr(_FOR).format(minutes=max(1, round(news.expires_in_s / 60)))
    foot = f"{_tr(_HUB).format(hub=_host(news.hub))}\n{minutes}"
    compare = _tr(_COMPARE) if news.fingerprint else ""
    code = for_people(news.code)
    return Sign(_tr(_NEW), _tr(_TELL), code, compare, news.fingerprint or "", foot)


def _turned(reason: str) -> Sign:
    if reason in ("protocol_too_old", "protocol_too_new"):
        return Sign(_tr(_OTHER_VERSION), _tr(_UPDATE))
    if reason == "refused":
        return Sign(_tr(_REFUSED), _tr(_WHY_REFUSED))
    return Sign(_tr(_LATER), _tr(_WHY_LATER))


def _host(hub: str) -> str:
    return urlsplit(hub).hostname or hub


def _tr(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
