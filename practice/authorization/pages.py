"""The plain sign-in page; refuses to put anything into HTML unescaped."""

from collections.abc import Mapping
from html import escape

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in - practice hospital</title>
<style>body{{font:16px sans-serif;max-width:22em;margin:4em auto}}input,button{{font:inherit;width:100%;
box-sizing:border-box;margin:.3em 0;padding:.5em}}.wrong{{color:#a00}}</style></head>
<body><h1>Practice hospital</h1>
<p>A hospital that does not exist. <span lang="zh">练习医院，数据均为虚构。</span></p>
<p>Wardlight wants to know who you are. <span lang="zh">Wardlight 请您登录。</span></p>{notice}
<form method="post" action="authorize">{hidden}
<label>Staff number <span lang="zh">工号</span><input name="username" autofocus autocomplete="username"></label>
<label>Password <span lang="zh">密码</span><input name="password" type="password" autocomplete="current-password"></label>
<button>Sign in <span lang="zh">登录</span></button></form></body></html>
"""
_NOT_ACCEPTED = (
    '<p class="wrong">Staff number or password not accepted. <span lang="zh">工号或密码不被接受。</span></p>'
)
HEADERS = {
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}


def sign_in_page(asked: Mapping[str, str], *, was_refused: bool) -> str:
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in asked.items()
    )
    notice = _NOT_ACCEPTED if was_refused else ""
    return _PAGE.format(hidden=hidden, notice=notice)
