"""How many points is each sign beside a number worth? (read by weigh.py)

A line reads `kind: points sign sign | points sign`; a sign is a tag of lexicon.py or a word that weigh.py
tells apart, `none` the edge of a message. The points were fitted to about 5,000 labelled messages (reports
and chat with numbers, by a dozen writers), rounded to halves, and are read like any other table.
"""

TABLE = """
after: 5.5 # | 4 L | 1.5 C l polite | 1 k p | 0.5 ! D n | -0.5 H _ g t | -1 ? B | -1.5 Q | -2 I
before: 2.5 # | 2 D ~ | 1.5 ! S polite | 1 _ d g o | 0.5 C R k p | -0.5 V | -1 O t | -1.5 F any | -2.5 I
  | -3 Q
elsewhere: 6.5 C | 3.5 . | 1.5 L V | 1 , M | 0.5 D _ k | -0.5 W any d | -1.5 : T | -2 O
governor: 2.5 A | 1.5 made | 1 F none | -0.5 O W | -1 t y | -3 B
is: 1 alone | -1.5 foreign | -3 large ordinal | -4.5 open
key: 1 phat | 0.5 luot | -0.5 lan
next: 2.5 , | 1 none polite | 0.5 d | -1 m | -3.5 L
noun: 0.5 verb
odd: -0.5 0 | -1 1
previous: 3 : | 1.5 d g | 1 p | 0.5 made none | -0.5 B k polite
"""
