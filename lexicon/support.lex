# SUPPORT: praise, endorse, back, recognise, sign or ratify a treaty, open relations, congratulate, welcome a policy.
roles V with,to=recipient for,on=none
roles N for,to,with=recipient by,from,poss=actor of=none

praise/N                                    SUPPORT -            051
  + Praise for the nurses was loud.
praise/V                                    SUPPORT -            051
  + The king praised the nurses.
laud/V                                      SUPPORT -            051
  + The king lauded the nurses.
hail/V                                      SUPPORT -            051
  + The king hailed the pact.
hail/V from                                 - - -
  + She hails from the coast.
commend/V                                   SUPPORT -            051
  + The king commended the nurses.
applaud/V                                   SUPPORT -            051
  + The king applauded the nurses.
compliment/V                                SUPPORT -            051
  + The king complimented the nurses.
extol/V                                     SUPPORT -            051
  + Poets extol the king.
thank/V                                     SUPPORT -            051
  + The king thanked the nurses.
thanks/N                                    SUPPORT -            051 weak
  + His thanks for the nurses were loud.
thanks/N to                                 SUPPORT -            051 weak
  + Thanks to you, friends.
gratitude/N                                 SUPPORT -            051
  + His gratitude to the nurses was plain.
grateful/A                                  SUPPORT -            051
  + The king is grateful to the nurses.
thankful/A                                  SUPPORT -            051
  + The king is thankful to the nurses.
appreciate/V                                SUPPORT -            051 weak
  + The king appreciated the nurses.
appreciation/N                              SUPPORT -            051
  + His appreciation of the nurses was plain.
express/V obj:thanks|gratitude|appreciation|support|solidarity|admiration|satisfaction/N SUPPORT - 051 obj=none
  + The king expressed gratitude to the nurses.
express/V obj:condolence|sympathy|sorrow/N  - - -
  + The king expressed condolences.
congratulate/V                              SUPPORT -            051
  + The king congratulated the winner.
congratulation/N                            SUPPORT -            051
  + Congratulations to the winner were sent.
welcome/V obj:decision|move|step|agreement|announcement|statement|effort|plan|progress|result|initiative|report|news|release|ceasefire|deal|resolution/N SUPPORT - 051
  + The bloc welcomed the decision.
salute/V                                    SUPPORT -            051
  + The king saluted the nurses.
honor/V                                     SUPPORT -            051
  + The king honored the nurses.
honour/V                                    SUPPORT -            051
  + The king honoured the nurses.
award/V                                     SUPPORT -            051 weak
  + The king awarded a medal to the nurses.
decorate/V                                  SUPPORT -            051 weak
  + The king decorated the nurses.
pay/V obj:tribute|homage|respect/N          SUPPORT -            051 to=recipient obj=none
  + The king paid tribute to the nurses.
tribute/N                                   SUPPORT -            051
  + A tribute to the nurses was read.
lay/V obj:wreath|flower/N                   SUPPORT -            051 obj=none
  + The king laid a wreath.
endorse/V                                   SUPPORT -            051
  + The union endorsed the senator.
endorsement/N                               SUPPORT -            051 of=recipient
  + The endorsement of the senator came late.
support/N                                   SUPPORT -            051
  + Support for the plan grew.
support/N compound:military|financial|material AID -             070
  + Military support for the island grew.
support/V                                   SUPPORT -            051
  + The union supported the plan.
back/V                                      SUPPORT -            051
  + The union backed the plan.
backing/N                                   SUPPORT -            051
  + The backing of the union mattered.
champion/V                                  SUPPORT -            051
  + The union championed the plan.
side/V with                                 SUPPORT -            051
  + The king sided with the miners.
stand/V with|by|behind                      SUPPORT -            051 with,by,behind=recipient
  + The king stood with the miners.
rally/V behind|around                       SUPPORT -            053 behind,around=recipient
  + The party rallied behind the king.
rally/V obj:support/N                       SUPPORT -            053 obj=none
  + He rallied support for the plan.
solidarity/N                                SUPPORT -            051
  + Solidarity with the miners was loud.
defend/V                                    SUPPORT -            052
  + The lawyer defended the decree.
defend/V obj:title|border|city|territory|position/N - - -
  + The army defended the city.
defense/N of:decision|policy|record|decree  SUPPORT -            052
  + His defense of the decree was long.
justify/V                                   SUPPORT -            052
  + The lawyer justified the raid.
vouch/V                                     SUPPORT -            052
  + The lawyer vouched for him.
recognize/V                                 SUPPORT -            054 weak
  + The kingdom recognized the island.
recognise/V                                 SUPPORT -            054
  + The kingdom recognised the island.
recognition/N of                            SUPPORT -            054 of=recipient
  + The recognition of the island was hailed.
establish/V obj:relation|tie|embassy/N      SUPPORT -            054 raise obj=none
  + The kingdoms established relations.
restore/V obj:relation|tie/N                SUPPORT -            054 obj=none
  + The kingdoms restored ties.
normalize/V                                 SUPPORT -            050
  + The kingdoms normalized ties.
normalization/N                             SUPPORT -            050
  + The normalization of ties began.
open/V obj:embassy|consulate|mission/N      SUPPORT -            054 raise obj=none
  + The kingdom opened an embassy.
reopen/V obj:embassy|consulate/N            SUPPORT -            054 obj=none
  + The kingdom reopened its embassy.
accredit/V                                  SUPPORT -            054
  + The king accredited the envoy.
present/V obj:credential/N                  SUPPORT -            054 obj=none
  + The envoy presented his credentials.
sign/V obj:@pact|law|decree|bill/N          SUPPORT -            057 obj=none
  + The kingdoms signed a treaty.
sign/V                                      SUPPORT -            057
  + The kingdoms signed it.
sign/V obj:order/N                           - - -
  + The king signed an order.
sign/V up                                   - - -
  + Runners signed up.
signing/N of                                SUPPORT -            057
  + The signing of the treaty was filmed.
signature/N of                              SUPPORT -            057
  + The signature of the treaty was filmed.
ratify/V                                    SUPPORT -            057
  + Parliament ratified the treaty.
ratification/N                              SUPPORT -            057
  + The ratification of the treaty stalled.
accession/N                                 SUPPORT -            057
  + The accession of the island was hailed.
accede/V to:treaty|convention|union|alliance SUPPORT -           057 to=recipient
  + The island acceded to the treaty.
join/V obj:alliance|union|bloc|organization|treaty|coalition|party|nato|@name/N SUPPORT - 050
  + The island joined the bloc.
approve/V                                   SUPPORT -            051 weak
  + Parliament approved the law.
approval/N                                  SUPPORT -            051 weak
  + The approval of the plan came.
adopt/V obj:resolution|declaration|law|statement|charter/N SUPPORT - 057 obj=none
  + The council adopted a resolution.
pass/V obj:resolution|bill|law|legislation|motion|budget/N SUPPORT - 057 obj=none
  + Parliament passed the bill.
vote/N                                      SUPPORT -            051 weak
  + The vote was hailed.
vote/V for|in                               SUPPORT -            051 weak
  + The deputies voted for the plan.
elect/V                                     SUPPORT -            051 weak
  + The council elected a chair.
appoint/V                                   SUPPORT -            051 weak
  + The king appointed a chair.
nomination/N                                SUPPORT -            051
  + The nomination of a judge came.
inaugurate/V                                SUPPORT -            050 weak
  + The king inaugurated a dam.
celebrate/V                                 SUPPORT -            051 weak
  + The king celebrated the nurses.
cheer/V                                     SUPPORT -            051
  + The crowd cheered the king.
reaffirm/V                                  SUPPORT -            050
  + The kingdoms reaffirmed the pact.
reiterate/V obj:support|commitment          SUPPORT -            050 obj=none
  + The king reiterated his support.
reassure/V                                  AGREE -              030
  + The king reassured the miners.
loyalty/N                                   SUPPORT -            051
  + His loyalty to the king held.
pledge/V obj:loyalty|allegiance|support/N   SUPPORT -            051 obj=none
  + The clan pledged loyalty to the king.
admire/V                                    SUPPORT -            051
  + The king admired the nurses.
sympathize/V                                SUPPORT -            051
  + The king sympathized with the miners.
forgive/V                                   SUPPORT -            056
  + The king forgave the poet.
unite/V                                     SUPPORT -            050 weak
  + The clans united.
twin/V with                                 SUPPORT -            050
  + The town twinned with a port.
# Bare words: they label what the network found.
welcome/V                                   SUPPORT -            051 weak
  + They welcomed it.
join/V                                      SUPPORT -            050 weak
  + They joined it too.
open/V                                      SUPPORT -            050 weak
  + They opened it.
opening/N                                   SUPPORT -            050 weak
  + The opening was hailed.
pass/V                                      SUPPORT -            057 weak
  + They passed it.
adopt/V                                     SUPPORT -            057 weak
  + They adopted it.
establish/V                                 SUPPORT -            050 weak
  + They established it.
recognition/N                               SUPPORT -            054
  + The recognition was hailed.
commitment/N                                SUPPORT -            051 weak
  + The commitment was hailed.
emphasize/V                                 SUPPORT -            051 weak
  + They emphasized it.
highlight/V                                 SUPPORT -            051 weak
  + They highlighted it.
supporter/N                                 SUPPORT -            051 weak
  + A supporter was hailed.
advocate/V                                  SUPPORT -            051
  + They advocated it.
second/V                                    SUPPORT -            051 weak
  + They seconded it.
select/V                                    SUPPORT -            051 weak
  + They selected him.
wish/V                                      SUPPORT -            051 weak
  + They wished him luck.
pleased/A                                   SUPPORT -            051 weak
  + They are pleased.
admirable/A                                 SUPPORT -            051
  + It is admirable.
cheer/V on                                  SUPPORT -            051
  + They cheered him on.
treaty/N                                    SUPPORT -            057 weak
  + The treaty was hailed.
