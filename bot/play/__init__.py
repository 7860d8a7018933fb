"""How is a talk written down, and played against the real bot?"""
