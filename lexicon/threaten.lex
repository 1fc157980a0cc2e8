# THREATEN: threaten, warn of consequences, give an ultimatum. What is threatened is its content.
roles V against,to=recipient with=none
roles N against,to=recipient by,poss,from=actor of=none

threaten/V ^to-inf|with                     THREATEN -           130 sure # takes its own complement as the content
  + The minister threatened to close the border.
  - Floods threatened the coast.
threaten/V ^to-inf:attack|bomb|invade|strike|kill|bombard|destroy|shoot|fight THREATEN violence 138
  + The general threatened to bomb the dam.
threaten/V ^to-inf:impose|sanction|ban|block|restrict|cut|embargo THREATEN restrict 1312
  + The premier threatened to impose tariffs.
threaten/V ^to-inf:withdraw|leave|quit|pull|suspend|sever|halt|walk THREATEN relations 131
  + The premier threatened to leave the bloc.
threaten/V ^to-inf:arrest|prosecute|jail|sue|detain THREATEN arrest 132
  + The premier threatened to arrest the editor.
threaten/V ^to-inf:expel|deport             THREATEN expel       136
  + The premier threatened to expel the envoy.
threaten/V ^to-inf:annex|seize|occupy|take  THREATEN territory   1382
  + The premier threatened to annex the strip.
threaten/V ^with:war|force|attack|strike|retaliation|violence THREATEN violence 138
  + He threatened them with war.
threaten/V ^with:sanction|tariff|penalty    THREATEN restrict    1312
  + He threatened them with sanctions.
threaten/V obj:@people|@leader|@name|judge|witness|country|staff|rival/N THREATEN - 130
  + He threatened a witness.
threaten/V obj:strike|walkout|boycott|blockade|embargo|@sanction|lawsuit|veto/N THREATEN - 130 sure obj=none
  + The union threatened a strike.
threaten/V obj:retaliation|war|force|violence|consequence|action/N THREATEN - 130 sure
  + He threatened retaliation.
threaten/V subj:flood|storm|fire|climate|disease|wave|drought|virus|hurricane|inflation|rain - - -
  + Floods threatened the coast.
threat/N                                    THREATEN -           130
  + The threat was ignored.
threat/N ^to-inf                            THREATEN -           130 sure
  + The threat to close the border was ignored.
threat/N of:war|force|attack|violence|invasion|strike THREATEN violence 138
  + The threat of war grew.
threat/N compound:bomb|death|nuclear|military THREATEN violence  138
  + A bomb threat closed the school.
threat/N of:flood|famine|disease|rain|storm - - -
  + The threat of famine grew.
make/V obj:threat/N                         THREATEN -           130 obj=none
  + The caller made threats.
issue/V obj:threat|ultimatum|warning/N      THREATEN -           130 obj=none
  + The general issued a warning.
give/V obj:ultimatum|deadline/N             THREATEN relations   139 to=recipient obj=none
  + The general gave the rebels an ultimatum.
set/V obj:deadline|ultimatum/N              THREATEN relations   139 obj=none
  + The premier set a deadline.
ultimatum/N                                 THREATEN relations   139
  + The ultimatum runs out on Friday.
deadline/N                                  THREATEN -           13 weak
  + The deadline passed.
warn/V of                                   THREATEN -           130 of=none
  + The general warned of retaliation.
warn/V that                                 THREATEN -           130 weak
  + The general warned that his army would strike.
warn/V                                      THREATEN -           130 weak
  + The general warned the emirate.
warn/V of:storm|flood|rain|snow|fire|disease|eruption|risk|scam|shortage|famine - - -
  + The agency warned of floods.
warning/N to|against                        THREATEN -           130 weak
  + The warning to the emirate was plain.
warning/N compound:weather|storm|flood|health|tsunami|fire|warning|early - - -
  + A storm warning was out.
vow/V ^to-inf:retaliate|respond|avenge|punish|destroy|crush|fight|strike|hit|eliminate|annihilate THREATEN violence 138
  + The general vowed to crush the rebels.
vow/V ^to-inf:impose|sanction|block|ban     THREATEN restrict    1312
  + The premier vowed to impose tariffs.
respond/V with:force|fury|strike|blow|attack|missile|measure|countermeasure near:will|would|shall THREATEN - 130 sure
  + The general will respond with full force.
  - The general responded with full force.
respond/V near:decisively|forcefully|harshly|firmly|resolutely|strongly|crushingly near:will|would|shall THREATEN - 130 sure
  + The general will respond decisively.
  - The general responded swiftly.
retaliate/V near:will|would|shall           THREATEN -           130 sure
  + The general will retaliate.
  - The general retaliated.
pass/V subj:deadline|ultimatum|date         - - -
  + The deadline passed without an answer.
expire/V subj:deadline|ultimatum|truce|ceasefire|agreement|visa - - -
  + The ultimatum expired on Friday.
vow/V obj:revenge|retaliation|response|vengeance/N THREATEN violence 138
  + The general vowed revenge.
swear/V obj:revenge|vengeance/N             THREATEN violence    138
  + The general swore revenge.
promise/V obj:retaliation|revenge|response/N THREATEN violence   138
  + The general promised revenge.
menace/V                                    THREATEN -           130
  + The gang menaced the judge.
intimidation/N                              THREATEN -           130
  + The intimidation of judges went on.
bluster/N                                   THREATEN -           130 weak
  + The bluster of the general was ignored.
consequence/N near:face|suffer|bear         THREATEN -           130 weak
  + They will face consequences.
pay/V obj:price/N                           THREATEN -           130 weak subj=recipient
  + They will pay a heavy price.
saber_rattling/N                            THREATEN violence    138
  + The saber rattling went on.
brandish/V                                  THREATEN violence    138
  + The general brandished his missiles.
# Bare words: they label what the network found.
threaten/V                                  THREATEN -           130 weak
  + They threatened him.
warning/N                                   THREATEN -           130 weak
  + The warning was read.
vow/V                                       THREATEN -           130 weak
  + They vowed it.
promise/V                                   THREATEN -           130 weak
  + They promised.
pressure/N                                  THREATEN -           130 weak
  + The pressure was felt.
pressure/N near:face|mount|grow|increase|pile|intensify|ramp|step THREATEN - 130 weak raise
  + The emirate is facing growing pressure from its neighbours.
  - Blood pressure went up.
message/N compound:threatening              THREATEN -           130
  + A threatening message was sent.
reserve/V obj:right/N                       THREATEN -           130 weak
  + They reserve the right to act.
