"""Which turns in which order ask for the state, the ranking, help or something else? (format: cues.py)"""

TABLE = """
leaderboard 5: who … best ? | give … leaders -then | leader distance | distance leader
leaderboard 4: place ? -date | margin … many | margin ? | behind … person … many ? -mbps | best many
  | race ? | who … best ? | who best | best … who | rank … who ? | give … table | table … give
  | give … who … best | rank … kick … who | who … best kick | who … kick … best | versus … between
  | who … compare ? -mbps | compare … who ? | we … compare … we ? | rank along rank | leader … distance
  | i … tops … yet ? | compare who | kick … who best | whose rank ? | rank whose | table … whose
leaderboard 3: place we -date | place … mine -date | who … rank ? | table -of | table ? | place ? -date
  | place … who | i place -date | i … place ? -date | board … rank | board … mine | between -apart
  | versus … outdo ? -speed | versus … compare ? -mbps -speed -thing -apart | compare … yet ?
  | we … versus … we … rank | rank … vanished | i … rank … where
help 5: look | novice … plea | write … plea
help 4 -just: example … copy | give … example | teach … form | teach write | picture … reads ?
  | teach … write … bot | novice … teach | teach … novice | must … write how | how must write
  | write how … understand | must … write what ? | give … form | form how | bot … able | able … bot
  | means ? +bot | means … understand ? | novice … write | write what … understand | write what … undone
  | write how … undone | howto … write | howto write | steps | wipe … how | how … wipe
help 3: write manner -# | teach use bot | teach … bot -# | write how ? -# -place | manner write ? -#
  | write what ? -# -sent | form ? -paper | means ? +write | how … stop | stop … how | novice … how
  | bot use how | how use bot | helpless ! | use how ? | next ? | next | choice … write … choose +bot
  | write … choose +means | choice … write … choose +means | howto … learn | told how | howto … told
  | i write … choose
progress 5: left … distance ? | distance … full
progress 4: figures … purpose -# | purpose … figures -# | who … notyet idle -then -duetask | anyyet ?
  | names … notyet -then | atfigure ? | give … figures until -# | give … figures we -#
  | give … figures … of -# -paper | figures until ? -# | we … reach many ? -rank -rule
  | we reach … many ? -rank -rule | reach many … until ? -rule | until … reach many ? -rule
  | mine … reach many -rule | reach many done ? -each -mbps | many else … full -days -then
  | left many else -each -days | passed half yet -midway | passed half … yet -midway | finish ? -date
  | finish … left | we … state ? -rank | work state ? | lazy … give ? -then | give … lazy -then
  | lazy work ? | we … until … reach many | give until reach many -rule | give … until … we … reach -rule
  | until … we … reach many | left … distance | distance … full | distance until ?
  | left until … distance | mine … many done | mine … many ? -rule | i reach many done
progress 3: figures of we ? -# -paper | we state | state ? -rank | lazy ? | who … notyet work ?
  | who … notyet … asked ? | work … yet ? +who | booked … yet ? -never | booked yet ? -never
  | left much ? | left … much | we … left many ? -each | full … yet ? +share | we … much ?
  | reach much ? -rank | half yet ? -mbps | share … yet | full share … yet
  | passed … half … asked ? -mbps | reach half … asked ? | reach half … tell | left … any ? +share
  | sum ? | shares ? | nobody ? | each … yet +work ? -then | check … person … yet -#
question 5: why … unbooked ? | topic … keeper ? -best | keeper … topic ? -best
question 4: campaign … whether ? | whether campaign ? | campaign … asking ? | asking … campaign ?
  | campaign … asking asked | matter … better | better ? @ | choose … better | matter … whether ?
  | matter … asking | matter … choose … asked | whether … matter ? | contact … wanted | wanted … contact
question 3: topic … whether ? | whether … topic ? | topic … asking ? | asking … topic ?
  | topic … asking … asked | topic … choose … asked ? | choose … asked ? | asking asked ?
"""
