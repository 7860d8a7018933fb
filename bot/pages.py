"""What do the pages behind one-time addresses look like? (No script, nothing loaded from anywhere.)"""

import base64
import hashlib
from collections.abc import Iterable
from html import escape

from aiohttp import web

from handlers.words import files as words

FIELD = "tep"
_STYLE = """
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
p,ul,pre{margin:0 0 1rem}
ul{padding-left:1.25rem}
pre{font:inherit;padding:.75rem;border:1px solid GrayText;border-radius:.5rem;white-space:pre-wrap}
label{display:block;font-weight:600;margin-bottom:.5rem}
input{display:block;box-sizing:border-box;width:100%;min-height:3rem;padding:.5rem 0;font:inherit}
button{display:block;width:100%;min-height:3.25rem;margin:1rem 0;font:inherit;font-weight:600;
color:#fff;background:#0b57c2;border:2px solid #0b57c2;border-radius:.5rem}
input::file-selector-button{min-height:2.75rem;margin-right:.75rem;padding:0 .75rem;font:inherit}
button:focus-visible,input:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = (
    "default-src 'none'",
    f"style-src 'sha256-{_STYLE_HASH}'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)
HEADERS = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Nhịp Đo</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def dead() -> web.Response:
    """Unknown, ended, replaced, or of somebody who no longer leads: nobody learns which."""
    return _page(404, words.DEAD_TITLE, _said([words.DEAD, words.ANEW]))


def used() -> web.Response:
    """The address has been used."""
    return _page(410, words.USED_TITLE, _said([words.USED, words.ANEW]))


def fetch(unit: str, months: str) -> web.Response:
    """A button that downloads. Looking at the page uses nothing up: chats fetch previews."""
    what = words.FETCH_WHAT.format(months=months, unit=unit)
    form = f'<form method="post"><button>{escape(words.FETCH_BUTTON)}</button></form>'
    return _page(200, words.FETCH_TITLE, _said([what, words.FETCH_ONCE, words.FETCH_NAMES]) + form)


def hand_in(unit: str) -> web.Response:
    """A form to choose a file."""
    what = _said([words.HAND_IN_WHAT.format(unit=unit)])
    return _page(200, words.HAND_IN_TITLE, f"{what}<pre>{escape(words.HAND_IN_EXAMPLE)}</pre>{_form()}")


def refused(status: int, why: Iterable[str]) -> web.Response:
    """Why nothing was done, and the form again."""
    listed = "".join(f"<li>{escape(each)}</li>" for each in why)
    body = f'<ul role="alert">{listed}</ul>{_said([words.NOTHING_DONE])}{_form()}'
    return _page(status, words.PROBLEM_TITLE, body)


def done(said: Iterable[str]) -> web.Response:
    """What was done."""
    return _page(200, words.DONE_TITLE, _said([*said, words.DONE_LIST]))


def broken() -> web.Response:
    """A mistake of ours."""
    return _page(500, words.BROKEN_TITLE, _said([words.BROKEN]))


def _form() -> str:
    return (
        '<form method="post" enctype="multipart/form-data">'
        f'<label for="{FIELD}">{escape(words.HAND_IN_FILE)}</label>'
        f'<input id="{FIELD}" type="file" name="{FIELD}" accept=".txt,.csv,text/plain,text/csv" required>'
        f"<button>{escape(words.HAND_IN_BUTTON)}</button></form>"
    )


def _said(sentences: Iterable[str]) -> str:
    return "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)


def _page(status: int, title: str, body: str) -> web.Response:
    text = _PAGE.format(title=escape(title), style=_STYLE, body=body)
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8", headers=HEADERS)
