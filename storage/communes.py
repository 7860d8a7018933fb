"""Which communes are there in Vietnam?

`communes.csv`: the 3,321 communes of 2026-09-20, from thanglequoc/vietnamese-provinces-database v5.2.0 (MIT,
see communes.LICENSE). Only for names and codes: a deployment names its own communes in its settings.
"""

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("communes.csv")


class Commune(NamedTuple):
    """A commune of the national list: "03217", "Tủa Chùa", "Xã", "Tỉnh Điện Biên"."""

    code: str
    name: str
    type: str
    province: str


@cache
def national_list() -> dict[str, Commune]:
    """Every commune by its code."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {
            row["code"]: Commune(row["code"], row["name"], row["type"], row["province_full"]) for row in rows
        }


def full_name(commune: Commune) -> str:
    """As in running text: "xã Tủa Chùa", "phường Móng Cái 1", "Phường 1" (a number takes a capital)."""
    kind = commune.type if commune.name[:1].isdigit() else commune.type.lower()
    return f"{kind} {commune.name}"
