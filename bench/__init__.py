"""What does a check-in cost, beside what other people's bots would need for less?"""
