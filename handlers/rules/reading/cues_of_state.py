"""Which turns in which order take a report back, tell of an obstacle or are only chat? (format: cues.py)"""

TABLE = """
undo 4: whoseelse … drop -? | entry recent … whoseelse -? | drop … whoseelse -? | robot … gotwrong -how
  | i … claimed nay # -? | asgot … slip | booked … denied | denied … booked | whence … denied
  | really … # +send -? | asplan … drop +entry | entry … asplan +send +drop | mistyped … rather
  | gotwrong ! -how | gotwrong … rather | sorry … slip +send -played -kid | sorry … gotwrong | whence #
  | whence … entry | whence … names | never … entry recent | recent … never -nothing
  | entry recent … never -nothing | let entry recent -adding | restore | fix into # | really only #
  | really … rather # | entry … asplan … drop | drop … asplan +entry | never … asplan +entry -talk
  | sorry … never | mistyped … drop | drop … mistyped | slip … fix | fix … slip -? | sorry … entry … slip
  | entry … asplan … never | mistyped … fix | drop entry recent | entry recent drop | recent entry … drop
  | pull | child … played … send | mistyped … # +digit | mistyped … digit | entry recent … asplan
  | mistyped … sorry | sorry … mistyped -kid
undo 3: fixto # | write … slip -? -how -if -thing -kid -adding -astray
  | i mistyped -ads -kid -adding -astray | mistyped -kid -astray -adding -asking -ads -thing
  | let … entry … drop -adding | fix … into … entry | child … played | really … slip | rather only #
  | really # +entry | recent entry slip | entry recent … slip | drop … slip -thing | notthat … rather
  | rather … notthat | isday … notday | day rather … notday | name rather | unlike | rather … digit
  | fix into | belongs | late … entered
difficulty 4 -if -got -farm: thing always broken | thing … broken … always | always broken
  | thing always … fails | thing … without result | always … without … result | thing … demand version -?
  | thing demand … version | climb … hasonly … signal | hasonly … signal … climb | hasonly signal … climb
  | signal … outage | outage … signal | we outage | thing outage | signal … power | power … signal
  | power … mute | road … blocked -warn -# | blocked … road -warn | folk … unfit | unfit folk | unfit !
  | small | lost | ads … always | always … ads | always … fails … resign | resign … always
  | thing … resign +fails | without signal | outage -# -warn -rank | thing … mute | retry … not | howcan
  | folk … away … allgone -# | away allgone -# -done | thing … puzzled | fails … puzzled
  | thing always … not | tried thing always | tried … thing always … not | thing … weak tried
  | tried broken -? | edge | thing … fell -? | tried … without | thing … broken … resign
difficulty 3 -if -got -farm: thing … broken -whether | thing … fails +resign | resign @ -# | unfit
  | always … fails -# | always fails @ -# | without result -nothing | thing without | ads
  | always … without | hasonly … folk | climb … signal | carrier … outage | carrier fails
undo 5: whatsthis -manner | entry recent … never -nothing -talk -? | void | never recent -nothing -talk
  | drop entry recent ! -nothing -what -manner | never … entry recent -nothing -talk | twice … drop !
  | astray … drop | astray … never | never … astray | astray … belongs | twice … keep !
  | mistyped … digit
other 4: whoever … offer -rank -many
other 5: never … nothing | nothing … never | please | mike | whoever then order | whoever … then … order
  | whoever … then … send | whatever … later | quoted
"""
