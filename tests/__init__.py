"""Does the bot do what the documents promise?"""
