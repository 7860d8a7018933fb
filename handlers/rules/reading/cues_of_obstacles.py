"""Which turns in which order tell of what stands in the way of measuring? (format: cues.py)"""

TABLE = """
difficulty 5 -if -got -farm: sharing -? | oneway | emergency | thing demand version … old
  | demand version … old | device … unable … nowwhat | unable … nowwhat @ | otp … notcome
difficulty 4 -if -got -farm: roam -? | runs … crashes -? | device … crashes -? | device … crashes always
  | device always crashes | crashes always @ -? | thing … nomoney | sims … cutoff
  | nopower … phone -office | phone … nopower -office | nopower … unable -office | lostphone
  | phone gone -? | phone … gone @ -? | device … old -? | vehicle … nogo -? | allfail -?
  | crashes … nowwhat | nowwhat … crashes | fewbars … spot | spot … fewbars
difficulty 4 -if -got -farm: speed … zero -? | climb … hasonly -?
difficulty 4 -if -got -farm: nobody2 … device ! -then | villagers … nobody2 … device
difficulty 3 -if -got -farm: amiss … thing ! -putoff -then -robot | deny goes can ! -putoff -then
  | goes deny can ! -putoff -then | amiss … signal ! -putoff -then | amiss … road ! -putoff -then
  | thing … amiss ! -then -putoff | villagers … amiss ! -then -putoff | signal … amiss ! -putoff
  | road … amiss ! -putoff | illiterate -? | outplace … farway -? | farway … outplace -? | runs … crashes
"""
