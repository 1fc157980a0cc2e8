# PROTEST: demonstrate, riot, strike, boycott, block, hunger strike.
roles V against,at=recipient outside,over,for=none obj=recipient
roles N against=recipient by,poss,of=actor to,on,with=none

protest/N                                   PROTEST demo         141
  + A protest filled the square.
protest/N compound:violent                  PROTEST riot         145
  + A violent protest filled the square.
protest/V                                   PROTEST demo         141
  + Miners protested outside the ministry.
protester/N                                 PROTEST demo         141 weak
  + Protesters filled the square.
demonstrate/V against|for|subj:@people|student|worker|thousand/N PROTEST demo 141
  + Thousands demonstrated against the decree.
demonstration/N                             PROTEST demo         141
  + A demonstration filled the square.
demonstrator/N                              PROTEST demo         141 weak
  + Demonstrators filled the square.
rally/N                                     PROTEST demo         141
  + A rally filled the square.
rally/V                                     PROTEST demo         141
  + Students rallied in the square.
rally/V subj:stock|market|share|currency|price - - -
  + Stocks rallied.
march/N compound:protest|peace|anti|mass|silent PROTEST demo     141
  + A protest march crossed the town.
march/N                                     PROTEST demo         141 weak
  + The march went on.
march/V                                     PROTEST demo         141
  + Thousands marched through the town.
march/V subj:@force                         MOBILIZE troops      154
  + Soldiers marched through the town.
take/V to:street                            PROTEST demo         141
  + Thousands took to the streets.
take/V part in:@protest                     PROTEST demo         141
  + Nuns took part in the march.
join/V obj:@protest/N                       PROTEST demo         141 obj=none
  + Nuns joined the rally.
hold/V obj:protest|demonstration|rally|march|vigil/N PROTEST demo 141 obj=none
  + Nuns held a vigil.
stage/V obj:protest|demonstration|rally|march|vigil|sit/N PROTEST demo 141 obj=none
  + Nuns staged a protest.
organize/V obj:@protest/N                   PROTEST demo         141 obj=none
  + Nuns organized a march.
lead/V obj:protest|march|rally/N            PROTEST demo         141 obj=none
  + Nuns led the march.
gather/V subj:protester|demonstrator|crowd|thousand|hundred PROTEST demo 141
  + Protesters gathered at dawn.
vigil/N                                     PROTEST demo         141
  + A vigil was held at dusk.
sit_in/N                                    PROTEST obstruct     144
  + A sit in filled the hall.
picket/N                                    PROTEST strike       143
  + A picket stood at the gate.
picket/V                                    PROTEST demo         141
  + Miners picketed the ministry.
unrest/N                                    PROTEST -            140
  + Unrest spread to the coast.
uprising/N                                  PROTEST riot         145
  + The uprising spread to the coast.
revolt/N                                    PROTEST riot         145
  + The revolt spread to the coast.
revolt/V                                    PROTEST riot         145
  + Peasants revolted.
rebellion/N                                 PROTEST riot         145
  + The rebellion spread to the coast.
insurrection/N                              PROTEST riot         145
  + The insurrection failed.
riot/N                                      PROTEST riot         145
  + A riot broke out.
riot/V                                      PROTEST riot         145
  + Fans rioted downtown.
rioter/N                                    PROTEST riot         145 weak
  + Rioters burned cars.
rampage/V                                   PROTEST riot         145
  + Youths rampaged downtown.
looting/N                                   PROTEST riot         145
  + Looting went on all night.
strike/N by:worker|teacher|doctor|nurse|miner|driver|union PROTEST strike 143
  + A strike by teachers closed the schools.
strike/N                                    PROTEST strike       143 weak
  + The strike went on.
strike/V for|over subj:worker|teacher|doctor|nurse|miner|driver PROTEST strike 143
  + Teachers struck for better pay.
go/V on:strike                              PROTEST strike       143 on=none
  + Teachers went on strike.
stage/V obj:strike|walkout/N                PROTEST strike       143 obj=none
  + Teachers staged a walkout.
walkout/N                                   PROTEST strike       143
  + A walkout closed the schools.
walk/V off                                  PROTEST strike       143 weak
  + Miners walked off the job.
stoppage/N compound:work                    PROTEST strike       143
  + A work stoppage closed the port.
industrial_action/N                         PROTEST strike       143
  + Industrial action closed the port.
down/V obj:tool/N                           PROTEST strike       143
  + Miners downed tools.
hunger_strike/N                             PROTEST hunger       142
  + The hunger strike went on for weeks.
fast/N                                      PROTEST hunger       142 weak
  + The fast went on.
fast/V against|unto                         PROTEST hunger       142
  + Monks fasted against the decree.
boycott/N                                   PROTEST boycott      143 of=recipient
  + The boycott of wine went on.
boycott/V                                   PROTEST boycott      143
  + Shoppers boycotted the chain.
blockade/V obj:road|highway|railway|street|port subj:farmer|protester|driver|trucker|activist PROTEST obstruct 144
  + Farmers blockaded the highway.
block/V obj:road|highway|railway|street|traffic|bridge|entrance|port/N PROTEST obstruct 144
  + Farmers blocked the highway.
obstruct/V                                  PROTEST obstruct     144
  + Farmers obstructed the highway.
barricade/N                                 PROTEST obstruct     144
  + Barricades closed the road.
barricade/V                                 PROTEST obstruct     144
  + Farmers barricaded the highway.
roadblock/N                                 PROTEST obstruct     144
  + A roadblock closed the road.
occupy/V obj:@building|office|campus|square|parliament|hall subj:protester|student|activist|worker PROTEST obstruct 144
  + Students occupied the building.
occupy/V subj:protester|student|activist    PROTEST obstruct     144
  + Students occupied it.
disrupt/V                                   PROTEST obstruct     144 weak
  + Farmers disrupted the session.
vandalize/V                                 PROTEST vandalize    145
  + Youths vandalized a shrine.
vandalism/N                                 PROTEST vandalize    145
  + Vandalism at the shrine was filmed.
deface/V                                    PROTEST vandalize    145
  + Youths defaced a shrine.
spray/V obj:paint|slogan|graffiti/N         PROTEST vandalize    145
  + Youths sprayed paint on a shrine.
burn/V obj:flag|effigy|tire|tyre/N          PROTEST demo         141
  + Youths burned a flag.
storm/V subj:protester|demonstrator|crowd|mob PROTEST riot       145
  + Protesters stormed the palace.
break/V into subj:protester|activist|demonstrator PROTEST riot   145
  + Protesters broke into the palace.
chant/V obj:slogan/N                        PROTEST demo         141
  + Nuns chanted slogans.
heckle/V                                    PROTEST -            140
  + Students heckled the minister.
boo/V                                       PROTEST -            140
  + Students booed the minister.
campaign/N against                          PROTEST -            140 weak
  + The campaign against the mine went on.
civil_disobedience/N                        PROTEST -            140
  + Civil disobedience spread.
dissent/N                                   PROTEST -            140 weak
  + Dissent spread.
self_immolation/N                           PROTEST -            140
  + The self immolation of a monk shocked all.
chain/V to                                  PROTEST obstruct     144 weak
  + Nuns chained themselves to a gate.
# Bare words: they label what the network found.
strike/V                                    PROTEST strike       143 weak
  + They strike.
demonstrate/V                               PROTEST demo         141 weak
  + They demonstrated.
gather/V                                    PROTEST demo         141 weak
  + They gathered.
gathering/N                                 PROTEST demo         141 weak
  + The gathering went on.
campaign/N                                  PROTEST -            140 weak
  + The campaign went on.
closure/N                                   PROTEST obstruct     144 weak
  + The closure went on.
block/V                                     PROTEST obstruct     144 weak
  + They blocked it again.
disturb/V                                   PROTEST obstruct     144
  + They disturbed the session.
disturbance/N                               PROTEST riot         145
  + The disturbance went on.
chant/V                                     PROTEST demo         141 weak
  + They chanted.
carry/V obj:sign|placard|banner/N           PROTEST demo         141
  + Nuns carried signs.
camp/V outside                              PROTEST demo         141
  + Nuns camped outside.
shut/V down                                 PROTEST obstruct     144 weak
  + They shut down a mill.
storm/V                                     PROTEST riot         145 weak
  + They stormed a mill.
resistance/N                                PROTEST -            140 weak
  + The resistance went on.
turnout/N                                   PROTEST demo         141 weak
  + The turnout was large.
petition/N                                  PROTEST -            140 weak
  + The petition went on.
