"""How do we talk with Telegram? (`channel.TelegramChannel` is the way in.)"""
