"""Which turns in which order ask about the campaign, the state, the ranking or the bot? (format: cues.py)"""

TABLE = """
question 6: happens ? -drop
question 5: whenq … handin -then | mustdo … many ! -owing -else -mine -then
  | mustdo … many ? -owing -else -mine -then | inlist ? | whorules ? -best -leastbest -rank
  | bot … alike ? | robot alike | merged … whichname | whichname … merged ? | limit
  | forwhat -villagers -amiss | whenresult | deadline … handin ? | handin … deadline ? | dutied | norm ?
  | beg … link -lost -broken | link beg -broken | link … where | goeson
question 4: whenfar … handin -then | whichpick | campaign … howlong -left ! | campaign … howlong ? -left
  | ours … howlong ? -left | ruled ? | ruled … choose | permit ? | differs ? @ | differs @
  | reward … truly | reward ? -rank | reward … asked ? | truly ? @ | private ? -many | duty ? @
  | why2 … whydiffer | child2 … allowed | child2 … happens | deadline ? @ | child2 … asked ? @
help 5: unsure write how -sent | unsure … write how | unsure … write what | sample … copied
  | give … sample -reward | write bot how | write … how … obey -merged
help 4: write … correctq ? -# -figures | writewhat ? -sent | writewhat herein
  | write … bot … understand ? | write … details … choose | bot … understand ? -fails | give … sample
  | write … obey ? | beg … sample | teach … sample | must … write … obey
progress 5: half … distance
progress 4: many else full -days | we … fullyet ? -date | we … fullyet -then | entry … bookedyet
  | mine … bookedyet | i … bookedyet | named … lacking -then | lacking … named -then
  | who … notyet … closing -then -why | percent -thing -mbps | sumup until … plead -then
  | sumup … until -then +plead | nowadays stateof | give … figures … place_name -# | place_name … stateof
  | place_name … reach many ? -rule | place_name … reach … yet ? | figures … place_name ? -# -paper
  | stateof … nowadays ?
leaderboard 5: named … leastbest -then | leastbest … awarded -then +who | who leastbest … awarded
  | board … leastbest | give … place -write
leaderboard 4: table … plead -then | give … leastbest -mbps -speed -then | we … best ? -then
  | place_name isbest | place_name … best ? | leastbest … awarded +give | awarded … leastbest +give
  | isbest -then
progress 3: figures … we -# -paper -? -ordered -done | figures until -# -paper -ordered
  | give … figures … we -# -paper -ordered -done | give figures -# -paper -then -ordered -done
  | give … figures … purpose
"""
