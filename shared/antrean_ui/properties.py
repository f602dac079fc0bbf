"""Qt's ``Property`` as it is: its type may be a name of Qt's own (``QVariantList``).

PySide's stub allows only classes there, while qmllint knows Qt's lists by nothing but their names.
"""

from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:

    class Property(QtCore.Property):
        """What the stub should say."""

        def __init__(
            self, type: type | str, *, notify: QtCore.Signal | None = None, constant: bool = False
        ) -> None: ...

else:
    Property = QtCore.Property
