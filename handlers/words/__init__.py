"""What does the bot say? One module for each conversation; no sentence stands anywhere else.

The bot is "em", the reader "anh/chị" and a name; leads are "đồng chí". One question at a time, and one line
that repeats what was understood.
"""
