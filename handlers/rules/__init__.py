"""Which pure rules do the handlers decide by?"""
