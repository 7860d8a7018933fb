"""What does a platform really do, beside what its documents say? (`doctor.examine` is the way in.)"""
