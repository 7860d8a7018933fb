"""Which turns in which order are only talk between people? (format: cues.py)"""

TABLE = """
other 6: riddle
other 5: mistyped … toother | slip … toother | borrow -phone -thing | wonder -what -where | shrug -slip
  | changed … known | changed known | solved -broken -fails -without
  | robot … moody -slip -gotwrong -fails | office … shutdown -signal -unable
  | shutdown … office -signal -unable | schedule -signal -unable
  | quit -signal -fails -broken -entry -lost | excused -drop -stop | lesson -? | promo -lost -beg
  | play … broken | broken … play | peers … absent -entry -state | absent … peers -entry -state | alive
  | ifonly … miracle | ifonly miracle | howcome … wow -@ -thing -robot -booked -entry -campaign
  | thanks many -left -reach -we | whoever … then … duetask | whoever … write … herein -rank
  | whoever … send … herein -rank | whenever … then … bidden -how -what -where -many
  | whoever … trading -rank -many -thing -topic -link | astray … hushed | farm … who -@
  | inquired -where -many | surprise … thought | thought … surprise
other 4: whoever … then … bidden -?
other 3: queried ? -ours -@ -stop -phone
  | queried ? +foreign -@ -matter -link -reward -stop -bot -keeper -handin
"""
