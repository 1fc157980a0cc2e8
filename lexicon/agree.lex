# AGREE: agree, offer, promise, or otherwise show willingness to cooperate. What is agreed or promised is its content, no event.
roles V with,to=recipient on,for=none
roles N with,to=recipient between,by,from,poss=actor of,on,for=none

agree/V ^to-inf                             AGREE -              030
  + The kingdoms agreed to share the river.
agree/V ^to-inf:meet|negotiate|talk|discuss|hold|resume AGREE -  036
  + The kingdoms agreed to meet in May.
agree/V ^on:ceasefire|truce|peace           AGREE -              037
  + The sides agreed on a truce.
agree/V ^to:ceasefire|truce|proposal|plan|deal AGREE -           037
  + The sides agreed to a truce.
agree/V ^that|on|upon|obj                   AGREE -              030
  + The kingdoms agreed on a toll.
agree/V                                     AGREE -              030 weak
  + Both agreed.
agree/V with:view|opinion|statement         - - -
  + He agreed with the statement.
agreement/N                                 AGREE -              030
  + The agreement between the kingdoms held.
agreement/N compound:ceasefire|peace|truce  AGREE -              037
  + A peace agreement was reached.
agreement/N compound:trade|economic|investment AGREE -           0311
  + A trade agreement was reached.
agreement/N compound:defence|defense|military|security AGREE -   0312
  + A defence agreement was reached.
deal/N                                      AGREE -              030
  + The deal between the kingdoms held.
deal/N compound:peace|ceasefire|hostage|truce AGREE -            037
  + A ceasefire deal was reached.
deal/N compound:trade|gas|oil|energy|investment AGREE -          0311
  + A trade deal was reached.
deal/N compound:arm|arms|weapon|defence|defense AGREE -          0312
  + An arms deal was reached.
accord/N                                    AGREE -              030
  + The accord between the kingdoms held.
memorandum/N                                AGREE -              030
  + The memorandum was drafted.
reach/V obj:@pact|consensus|ceasefire|truce/N AGREE -            037 obj=none
  + The kingdoms reached an agreement.
strike/V obj:deal|agreement|accord|bargain/N AGREE -             030 obj=none
  + The kingdoms struck a deal.
conclude/V obj:@pact/N                      AGREE -              030 obj=none
  + The kingdoms concluded a pact.
make/V obj:deal/N                           AGREE -              030 obj=none
  + The kingdoms made a deal.
come/V to:agreement|understanding/N         AGREE -              030
  + The kingdoms came to an agreement.
compromise/V                                AGREE -              030
  + The kingdoms compromised.
settle/V obj:dispute|conflict|case/N        AGREE -              037 obj=none
  + The kingdoms settled the dispute.
reconcile/V                                 AGREE -              037
  + The clans reconciled.
reconciliation/N                            AGREE -              037
  + The reconciliation of the clans came.
promise/N                                   AGREE -              030
  + The promise to the miners was kept.
promise/V ^to-inf|that|obj                  AGREE -              030
  + The king promised to build a school.
pledge/N                                    AGREE -              030
  + The pledge to the miners was kept.
pledge/V ^to-inf                            AGREE -              030
  + The king pledged to build a school.
pledge/V ^to-inf:help|assist|provide|send|give|donate|support|supply|contribute|train|arm AGREE - 033
  + The king pledged to help the miners.
pledge/V obj:@aid|@money/N                  AGREE -              0331
  + The king pledged aid to the miners.
pledge/V obj:@armsaid/N                     AGREE -              0332
  + The king pledged weapons to the miners.
pledge/V                                    AGREE -              030
  + The king pledged calm.
vow/N                                       AGREE -              030 weak
  + The vow was kept.
vow/V ^to-inf                               AGREE -              030 weak
  + The king vowed to build a school.
commit/V to                                 AGREE -              030
  + The king committed to a plan.
commit/V obj:@money|resource|fund/N         AGREE -              0331
  + The king committed nine million.
commitment/N                                AGREE -              030
  + His commitment to the plan held.
guarantee/N                                 AGREE -              030
  + The guarantee to the miners held.
guarantee/V                                 AGREE -              030
  + The king guaranteed a school.
assure/V                                    AGREE -              030
  + The king assured the miners.
assurance/N                                 AGREE -              030
  + The assurance to the miners held.
offer/N                                     AGREE -              030
  + The offer to the miners stood.
offer/V ^to-inf                             AGREE -              030
  + The king offered to build a school.
offer/V ^to-inf:mediate|broker|host         AGREE -              039
  + The king offered to mediate.
offer/V obj:@aid/N                          AGREE -              033
  + The king offered help to the miners.
offer/V obj:condolence|apology|prayer/N     - - -
  + The king offered condolences.
offer/V                                     AGREE -              030 weak
  + The king offered a truce.
willingness/N                               AGREE -              030
  + His willingness to talk was plain.
willing/A to-inf                            AGREE -              030
  + The king is willing to talk.
ready/A to-inf|for                          AGREE -              030
  + The king is ready to talk.
readiness/N                                 AGREE -              030
  + His readiness to talk was plain.
prepared/A to-inf                           AGREE -              030
  + The king is prepared to talk.
open/A to                                   AGREE -              030 weak
  + The king is open to talks.
openness/N to                               AGREE -              030
  + His openness to talks was plain.
invite/V                                    AGREE -              036
  + The king invited the emir.
invitation/N                                AGREE -              036
  + The invitation to the emir stood.
accept/V obj:invitation/N                   AGREE -              036
  + The emir accepted the invitation.
accept/V obj:proposal|offer|plan|deal|term|ceasefire|truce|condition|mediation|agreement/N AGREE - 030 obj=none
  + The emir accepted the offer.
acceptance/N of                             AGREE -              030
  + The acceptance of the offer was swift.
consent/N                                   AGREE -              030 weak
  + The consent of the emir came.
consent/V                                   AGREE -              030
  + The emir consented.
undertake/V ^to-inf                         AGREE -              030
  + The emir undertook to build a school.
volunteer/V ^to-inf                         AGREE -              030
  + The emir volunteered to build a school.
propose/V obj:ceasefire|truce|halt|pause|moratorium|settlement|peace|cooperation|partnership/N AGREE - 030 obj=none
  + The emir proposed a truce.
proposal/N                                  AGREE -              030 weak
  + The proposal was studied.
approve/V obj:@aid|loan|package|sale|investment/N AGREE -        033 obj=none
  + Parliament approved the loan.
approve/V obj:embassy|mission|plan|deal/N   AGREE -              030 weak
  + Parliament approved the embassy.
announce/V obj:@aid|package|partnership|cooperation|investment/N AGREE - 033 obj=none
  + The king announced a package for the miners.
plan/V ^to-inf:cooperate|help|build|invest|join|sign AGREE -     030 weak
  + The king plans to build a dam.
boost/V obj:cooperation|tie|relation|partnership|trade/N AGREE - 030 obj=none
  + The kings want to boost ties.
strengthen/V obj:cooperation|tie|relation|partnership|alliance|friendship/N AGREE - 030 obj=none
  + The kings want to strengthen ties.
deepen/V obj:cooperation|tie|relation|partnership/N AGREE -      030 obj=none
  + The kings want to deepen ties.
expand/V obj:cooperation|tie|relation|partnership|trade/N AGREE - 030 obj=none
  + The kings want to expand ties.
form/V obj:coalition|alliance|government|partnership|bloc/N AGREE - 030 obj=none
  + The parties formed a coalition.
allow/V obj:@name|@leader to-inf            AGREE -              035 weak
  + The emir allowed the premier to leave.
cooperate/V near:will|would|ready           AGREE -              030 weak
  + The emir would cooperate.
extend/V obj:hand|invitation|offer|deadline|ceasefire|truce/N AGREE - 030 obj=none
  + The emir extended an invitation.
# Bare words: they label what the network found.
accept/V                                    AGREE -              030 weak
  + They accepted it.
approve/V                                   AGREE -              030 weak
  + They approved it.
approval/N                                  AGREE -              030 weak
  + The approval was read.
propose/V                                   AGREE -              030 weak
  + They proposed it.
announce/V                                  AGREE -              030 weak
  + They announced it.
announcement/N                              AGREE -              030 weak
  + The announcement was read.
decide/V                                    AGREE -              030 weak
  + They decided it.
decision/N                                  AGREE -              030 weak
  + The decision was read.
reaffirm/V                                  AGREE -              030 weak
  + They reaffirmed it.
permit/V                                    AGREE -              035 weak
  + They permitted it.
authorize/V                                 AGREE -              030 weak
  + They authorized it.
ensure/V                                    AGREE -              030 weak
  + They ensured it.
merger/N                                    AGREE -              030
  + The merger was read.
put/V forward                               AGREE -              030
  + They put forward a plan.
interest/N                                  AGREE -              030 weak
  + The interest was read.
keen/A                                      AGREE -              030
  + They are keen to help.
initiative/N                                AGREE -              030 weak
  + The initiative was read.
intention/N                                 AGREE -              030 weak
  + The intention was read.
promise/V                                   AGREE -              030 weak
  + They promised.
