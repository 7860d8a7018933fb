"""What does the least bot cost with python-telegram-bot? Its own webhook server, one row, an answer."""

from __future__ import annotations

from rows import WELCOME, Rows, options
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


def main() -> None:
    given = options()
    rows = Rows(given.database)

    async def checkin(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.message
        assert message is not None and message.text is not None
        rows.add(message.chat_id, message.message_id, message.text)
        await message.reply_text(WELCOME + message.text)

    # One update at a time is the library's default and its cheapest: with 8 or 64 at once its HTTP client
    # takes longer over every request.
    application = Application.builder().token(given.token).base_url(f"{given.api}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, checkin))
    application.run_webhook(
        "127.0.0.1",
        given.port,
        url_path="hook",
        webhook_url=f"http://127.0.0.1:{given.port}/hook",
        secret_token=given.secret,
    )


main()
