"""How does an older database become today's? (Alembic reads this folder.)"""
