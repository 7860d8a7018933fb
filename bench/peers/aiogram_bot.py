"""What does the least bot cost with aiogram? Its own webhook handler, one row, an answer."""

from __future__ import annotations

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web
from rows import WELCOME, Rows, options


def main() -> None:
    given = options()
    rows = Rows(given.database)
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def checkin(message: Message) -> None:
        text = message.text or ""
        rows.add(message.chat.id, message.message_id, text)
        await message.answer(WELCOME + text)

    @dispatcher.startup()
    async def tell_telegram(bot: Bot) -> None:
        await bot.set_webhook(f"http://127.0.0.1:{given.port}/hook", secret_token=given.secret)

    session = AiohttpSession(api=TelegramAPIServer.from_base(given.api))
    bot = Bot(given.token, session=session)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=given.secret).register(app, path="/hook")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=given.port, access_log=None, print=lambda _line: None)


main()
