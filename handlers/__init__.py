"""What do we decide and say?"""
