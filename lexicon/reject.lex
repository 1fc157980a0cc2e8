# REJECT: refuse, reject, dismiss, veto, deny a request, cancel a meeting, boycott talks, defy.
roles V to,from=recipient
roles N of,to=recipient by,poss,from=actor

reject/V                                    REJECT -             120
  + The union rejected the offer.
reject/V obj:@talk|mediation/N              REJECT meet          125
  + The rebels rejected talks.
reject/V obj:call|demand/N for:resignation|reform REJECT change  123
  + The premier rejected calls for his resignation.
reject/V obj:ceasefire|truce|withdrawal/N   REJECT yield         1246
  + The rebels rejected a ceasefire.
rejection/N                                 REJECT -             120
  + The rejection of the offer was firm.
refuse/V ^to-inf                            REJECT -             120
  + The rebels refused to leave.
refuse/V ^to-inf:meet|negotiate|talk|attend REJECT meet          125
  + The rebels refused to meet the envoy.
refuse/V ^to-inf:help|support|provide|assist|pay|fund REJECT assist 121
  + The bank refused to help the island.
refuse/V ^to-inf:release|free               REJECT yield         1243
  + The rebels refused to release the crew.
refuse/V ^to-inf:withdraw|disarm|stop|cease REJECT yield         1246
  + The rebels refused to withdraw.
refuse/V ^to-inf:resign|step                REJECT change        1231
  + The premier refused to resign.
refuse/V                                    REJECT -             120
  + The rebels refused the offer.
refusal/N                                   REJECT -             120
  + The refusal was firm.
decline/V ^to-inf                           REJECT -             120
  + The firm declined to pay.
respond/V to:request|email|inquiry|enquiry|query|question|message|call - - -
  + The firm did not respond to the questions.
reply/V to:request|email|inquiry|enquiry|query|question|message|call - - -
  + The firm did not reply to the email.
decline/V ^to-inf:comment                   - - -
  + The firm declined to comment.
decline/V obj:@request|invitation/N         REJECT -             120
  + The king declined the invitation.
deny/V                                      REJECT -             120
  + The army denied the report.
deny/V obj:@request|bail|visa|permission|parole|asylum|access/N REJECT - 120
  + The court denied the request.
denial/N                                    REJECT -             120
  + The denial was swift.
dismiss/V obj:@request|claim|report|allegation|accusation|case|lawsuit|concern|idea|complaint|rumor|threat|criticism/N REJECT - 120
  + The court dismissed the complaint.
dismiss/V as                                REJECT -             120 as=none
  + He dismissed it as a lie.
rebuff/V                                    REJECT -             120
  + The king rebuffed the envoy.
spurn/V                                     REJECT -             120
  + The rebels spurned the offer.
snub/V                                      REJECT meet          125
  + The king snubbed the envoy.
turn/V down                                 REJECT -             120
  + The rebels turned down the offer.
rule/V out                                  REJECT -             120
  + The premier ruled out a vote.
veto/N                                      REJECT yield         129
  + The veto was condemned.
veto/V                                      REJECT yield         129 sure
  + The kingdom vetoed the draft.
overrule/V                                  REJECT -             120
  + The king overruled the council.
oppose/V                                    REJECT -             120
  + The union opposed the plan.
opposition/N to                             REJECT -             120
  + Opposition to the plan grew.
resist/V                                    REJECT -             120
  + The union resisted the plan.
resist/V obj:arrest/N                       REJECT -             120
  + He resisted arrest.
defy/V                                      REJECT yield         128
  + The union defied the ban.
defiance/N of                               REJECT yield         128
  + The defiance of the ban went on.
flout/V                                     REJECT yield         128
  + The firm flouted the ban.
disobey/V                                   REJECT yield         128
  + The captain disobeyed the order.
ignore/V obj:@request|warning|ruling|order|deadline|ultimatum|law/N REJECT - 120
  + The rebels ignored the deadline.
violate/V obj:law|agreement|treaty|resolution|rule|convention|sanction|accord/N REJECT yield 128
  + The kingdom violated the treaty.
violation/N of:law|agreement|treaty|resolution|rule|convention REJECT yield 128
  + The violation of the treaty was noted.
breach/V obj:agreement|treaty|law|contract/N REJECT yield        128
  + The kingdom breached the treaty.
evade/V                                     REJECT -             120 weak
  + The tanker evaded the navy.
block/V obj:resolution|bill|motion|deal|nomination|law|bid|policy|vote|proposal|plan|measure/N REJECT yield 129
  + The kingdom blocked the resolution.
strike/V down                               REJECT -             120
  + The court struck down the decree.
throw/V out                                 REJECT -             120 weak
  + The court threw out the case.
overturn/V                                  REJECT -             120 weak
  + The king overturned the ban.
vote/V against                              REJECT -             120 against=recipient
  + The deputies voted against the pact.
vote/V down                                 REJECT -             120
  + The deputies voted down the pact.
abstain/V                                   REJECT -             120 weak
  + The kingdom abstained.
boycott/N of:@talk|election|vote|ceremony   REJECT meet          125
  + The boycott of the talks went on.
boycott/V obj:@talk|election|vote|parliament|inauguration|ceremony|game/N REJECT meet 125
  + The party boycotted the talks.
cancel/V obj:@talk|visit|trip/N             REJECT meet          125
  + The premier cancelled the visit.
cancellation/N of:@talk|visit|trip          REJECT meet          125
  + The cancellation of the visit was confirmed.
call/V off                                  REJECT meet          125
  + The premier called off the talks.
postpone/V obj:@talk|visit|trip/N           REJECT meet          125
  + The premier postponed the visit.
skip/V obj:@talk|ceremony|funeral/N         REJECT meet          125
  + The premier skipped the summit.
stay/V away from                            REJECT meet          125
  + The premier stayed away from the summit.
fail/V to-inf:attend|appear|show            REJECT meet          125
  + The general failed to attend.
refute/V                                    REJECT -             120
  + The army refuted the report.
rebut/V                                     REJECT -             120
  + The army rebutted the report.
contradict/V                                REJECT -             120
  + The army contradicted the report.
dispute/V                                   REJECT -             120
  + The army disputed the toll.
contest/V obj:result|election|claim|ruling|decision/N REJECT -   120
  + The party contested the result.
disavow/V                                   REJECT -             120
  + The party disavowed the letter.
repudiate/V                                 REJECT -             120
  + The party repudiated the letter.
disagree/V                                  REJECT -             120
  + The allies disagreed on tolls.
brush/V off                                 REJECT -             120
  + The premier brushed off the threat.
shrug/V off                                 REJECT -             120
  + The premier shrugged off the threat.
scoff/V at                                  REJECT -             120
  + The premier scoffed at the threat.
plead/V not guilty                          REJECT -             120
  + He pleaded not guilty.
renege/V                                    REJECT -             120
  + The kingdom reneged on the pact.
backtrack/V                                 REJECT -             120
  + The kingdom backtracked on the pact.
shelve/V                                    REJECT -             120
  + The ministry shelved the plan.
scuttle/V                                   REJECT -             120
  + The veto scuttled the plan.
derail/V                                    REJECT -             120
  + The veto derailed the plan.
stonewall/V                                 REJECT -             120
  + The firm stonewalled the panel.
non_compliance/N                            REJECT yield         128
  + The non compliance of the firm was noted.
unwilling/A                                 REJECT -             120 weak
  + The rebels were unwilling to leave.
unacceptable/A                              REJECT -             120 weak
  + The offer was unacceptable.
accept/V neg obj:*                          REJECT -             120
  + They did not accept the offer.
recognize/V neg                             REJECT -             120
  + They did not recognize the vote.
# Bare words: they label what the network found.
dismiss/V                                   REJECT -             120 weak
  + The king dismissed it.
decision/N                                  REJECT -             120 weak
  + The decision was read.
ruling/N                                    REJECT -             120 weak
  + The ruling was read.
rule/V                                      REJECT -             120 weak
  + They ruled.
appeal/N                                    REJECT -             120 weak
  + The appeal was read.
appeal/V                                    REJECT -             120 weak
  + They appealed.
challenge/N                                 REJECT -             120 weak
  + The challenge was read.
challenge/V                                 REJECT -             120 weak
  + They challenged it.
object/V                                    REJECT -             120 weak
  + They objected.
objection/N                                 REJECT -             120 weak
  + The objection was read.
cancel/V                                    REJECT meet          125 weak
  + They cancelled it.
cancellation/N                              REJECT meet          125 weak
  + The cancellation was read.
decline/V                                   REJECT -             120 weak
  + The king declined.
breach/V                                    REJECT yield         128 weak
  + They breached it.
set/V aside                                 REJECT -             120
  + The court set aside the decree.
maintain/V obj:innocence/N                  REJECT -             120
  + He maintained his innocence.
resistance/N                                REJECT -             120 weak
  + Resistance went on.
false/A                                     REJECT -             120 weak
  + The claim is false.
innocent/A                                  REJECT -             120 weak
  + He is innocent.
turn/V away                                 REJECT assist        121
  + They turned away the boat.
fail/V ^to-inf                              REJECT -             120 weak
  + The firm failed to pay.
stall/V                                     REJECT -             120 weak
  + They stalled.
block/V                                     REJECT yield         129 weak
  + They blocked it.
