"""How do we talk with Zalo? (`channel.ZaloChannel` is the way in.)"""
