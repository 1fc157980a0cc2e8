# CONCEDE: verbal concession: ease restrictions, apologise, pardon, declare a ceasefire or withdrawal, drop a demand.
roles V on,for=none
roles N to=recipient of,for=none by,poss=actor

concede/V                                   CONCEDE -            080
  + The premier conceded defeat.
concession/N                                CONCEDE -            080
  + The concession was welcomed.
concession/N compound:mining|oil|land       - - -
  + A mining concession was sold.
apologize/V                                 CONCEDE -            080
  + The premier apologized.
apologise/V                                 CONCEDE -            080
  + The premier apologised.
apology/N                                   CONCEDE -            080
  + The apology was accepted.
admit/V                                     CONCEDE -            080 weak
  + The army admitted the error.
acknowledge/V                               CONCEDE -            080 weak
  + The army acknowledged the error.
confess/V                                   CONCEDE -            080
  + The banker confessed.
confession/N                                CONCEDE -            080
  + The confession was read.
regret/V                                    CONCEDE -            080 weak
  + The army regretted the error.
express/V obj:regret|remorse/N              CONCEDE -            080 obj=none
  + The army expressed regret.
pardon/N                                    CONCEDE -            081 of=recipient
  + The pardon was signed.
pardon/V                                    CONCEDE -            081
  + The king pardoned the poet.
amnesty/N                                   CONCEDE -            081 for=recipient
  + The amnesty was signed.
commute/V obj:sentence|term/N               CONCEDE -            081 obj=none
  + The king commuted the sentence.
clemency/N                                  CONCEDE -            081
  + Clemency was granted.
exonerate/V                                 CONCEDE -            081
  + The court exonerated the poet.
yield/V                                     CONCEDE -            080
  + The premier yielded.
give/V in                                   CONCEDE -            080
  + The premier gave in.
bow/V to                                    CONCEDE -            080
  + The premier bowed to pressure.
relent/V                                    CONCEDE -            080
  + The premier relented.
back/V down                                 CONCEDE -            080
  + The premier backed down.
cave/V                                      CONCEDE -            080
  + The premier caved.
climb_down/N                                CONCEDE -            080
  + The climb down was swift.
drop/V obj:charge|demand|case|claim|objection|complaint|lawsuit/N CONCEDE - 080 obj=none against=recipient
  + The union dropped its demand.
withdraw/V obj:demand|objection|claim|lawsuit|bill|motion/N CONCEDE - 080 obj=none
  + The union withdrew its demand.
waive/V                                     CONCEDE -            080
  + The firm waived the fee.
soften/V                                    CONCEDE -            080
  + The premier softened his stance.
reverse/V                                   CONCEDE -            080
  + The premier reversed course.
rescind/V                                   CONCEDE -            080
  + The premier rescinded the decree.
repeal/N                                    CONCEDE -            0832
  + The repeal of the law was hailed.
repeal/V                                    CONCEDE -            0832
  + Parliament repealed the law.
overturn/V obj:ban|conviction|law/N subj:parliament|government CONCEDE - 0832
  + Parliament overturned the ban.
ease/V                                      CONCEDE -            081
  + The king eased the ban.
relax/V                                     CONCEDE -            081 weak
  + The king relaxed the ban.
loosen/V                                    CONCEDE -            081
  + The king loosened the ban.
reopen/V                                    CONCEDE -            081
  + The king reopened the border.
reopening/N                                 CONCEDE -            081
  + The reopening of the border was hailed.
reinstate/V                                 CONCEDE -            081
  + The king reinstated the judge.
reinstatement/N                             CONCEDE -            081
  + The reinstatement of the judge was hailed.
unban/V                                     CONCEDE -            081
  + The king unbanned the party.
legalize/V                                  CONCEDE -            0811
  + The king legalized the party.
decriminalize/V                             CONCEDE -            0811
  + The king decriminalized blasphemy.
allow/V                                     CONCEDE -            080 weak
  + The king allowed rallies.
permit/V                                    CONCEDE -            080 weak
  + The king permitted rallies.
authorize/V obj:rally|march|return|passage/N CONCEDE -           081
  + The king authorized the march.
exempt/V                                    CONCEDE -            081
  + The king exempted farmers.
exemption/N                                 CONCEDE -            081
  + The exemption of farmers was hailed.
suspend/V obj:tariff|sanction|ban|execution|countermeasure/N CONCEDE - 081 sure obj=none on,against,for=recipient
  + The king suspended the tariffs.
delay/V obj:tariff|sanction|countermeasure/N CONCEDE -           080 sure obj=none on,against,for=recipient
  + The king delayed the tariffs.
postpone/V obj:tariff|sanction|countermeasure/N CONCEDE -        080 sure obj=none on,against,for=recipient
  + The king postponed the sanctions.
delay/V obj:deadline|ban|law/N              CONCEDE -            080 obj=none
  + The king delayed the ban.
extend/V obj:pause|suspension|exemption|waiver|reprieve|delay/N CONCEDE - 080 sure obj=none on,for=recipient
  + The king extended the pause on tariffs.
  - The king extended the tariffs.
pause/N of:tariff|sanction|attack|strike    CONCEDE -            080
  + The pause of the tariffs was hailed.
pause/N                                     CONCEDE -            080 weak
  + The pause was read.
pause/V obj:tariff|sanction|countermeasure/N CONCEDE -           080 sure obj=none on,against,for=recipient
  + The king paused the tariffs.
pause/V obj:attack|strike|offensive|operation/N CONCEDE -        080 obj=none
  + The king paused the offensive.
halt/V obj:attack|strike|offensive|operation|bombing|execution/N CONCEDE - 080 obj=none
  + The king halted the offensive.
stop/V obj:attack|strike|offensive|bombing/N CONCEDE -           080 obj=none
  + The king stopped the offensive.
suspend/V obj:attack|strike|offensive|operation|hostility/N CONCEDE - 080 obj=none
  + The king suspended the offensive.
declare/V obj:@truce/N                      CONCEDE -            0871 obj=none
  + The rebels declared a truce.
announce/V obj:@truce/N                     CONCEDE -            0871 obj=none
  + The rebels announced a truce.
announce/V obj:withdrawal|pullout/N         CONCEDE -            0872 obj=none
  + The kingdom announced a withdrawal.
accede/V to                                 CONCEDE -            083 to=recipient
  + The king acceded to the demand.
comply/V                                    CONCEDE -            080
  + The firm complied with the order.
meet/V obj:demand/N                         CONCEDE -            083 obj=none of=recipient
  + The king met the demands of miners.
bend/V to                                   CONCEDE -            080
  + The king bent to the will of miners.
compensate/V                                CONCEDE -            080
  + The firm compensated the miners.
compensation/N                              CONCEDE -            080 weak
  + Compensation for the miners was paid.
uturn/N                                     CONCEDE -            080
  + The uturn was swift.
retract/V                                   CONCEDE -            080
  + The paper retracted the report.
retraction/N                                CONCEDE -            080
  + The retraction was printed.
# Bare words: they label what the network found.
acquit/V                                    CONCEDE -            081
  + The court acquitted the banker.
acquittal/N                                 CONCEDE -            081
  + The acquittal was read.
drop/V                                      CONCEDE -            080 weak
  + They dropped it.
lift/V                                      CONCEDE -            081 weak
  + They lifted it.
lifting/N of                                CONCEDE -            081
  + The lifting of the ban was read.
withdraw/V                                  CONCEDE -            080 weak
  + They withdrew it.
suspend/V                                   CONCEDE -            080 weak
  + They suspended it.
accept/V                                    CONCEDE -            080 weak
  + They accepted it.
guilty_plea/N                               CONCEDE -            080
  + The guilty plea was read.
give/V up                                   CONCEDE -            080
  + They gave up the claim.
discharge/V                                 CONCEDE -            081 weak
  + They discharged him.
resolve/V                                   CONCEDE -            083 weak
  + They resolved it.
stop/V                                      CONCEDE -            080 weak
  + They stopped it.
