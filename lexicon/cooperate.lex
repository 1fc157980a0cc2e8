# COOPERATE: mutual material cooperation: trade, joint exercises, exchange of intelligence, extradition.
roles V with=recipient
roles N with=recipient between=actor by,poss=actor of,in,on=none

cooperate/V                                 COOPERATE -          060
  + The kingdoms cooperated.
cooperation/N                               COOPERATE -          060
  + Cooperation between the kingdoms grew.
cooperation/N compound:military|defence|defense|security COOPERATE - 062
  + Military cooperation between the kingdoms grew.
cooperation/N compound:economic|trade|energy COOPERATE -         061
  + Economic cooperation between the kingdoms grew.
cooperation/N compound:judicial|legal|police COOPERATE -         063
  + Judicial cooperation between the kingdoms grew.
collaborate/V                               COOPERATE -          060
  + The labs collaborated.
collaboration/N                             COOPERATE -          060
  + Collaboration between the labs grew.
partnership/N                               COOPERATE -          060 weak
  + The partnership between the labs grew.
partner/V with                              COOPERATE -          060
  + The lab partnered with the firm.
team/V up                                   COOPERATE -          060
  + The lab teamed up with the firm.
work/V together|alongside|jointly           COOPERATE -          060
  + The labs worked together.
work/V with                                 COOPERATE -          060 weak
  + The lab worked with the firm.
join/V obj:force/N                          COOPERATE -          060 obj=none
  + The rebels joined forces.
coordinate/V                                COOPERATE -          060
  + The armies coordinated.
coordination/N                              COOPERATE -          060
  + Coordination between the armies grew.
trade/N with|between                        COOPERATE -          061
  + Trade between the kingdoms grew.
trade/N                                     COOPERATE -          061 weak
  + Trade grew.
trade/V with                                COOPERATE -          061
  + The island traded with the kingdom.
trade/V obj:barb|insult|blow|accusation|shot/N - - -
  + They traded barbs.
export/N                                    COOPERATE -          061 weak
  + Exports grew.
export/V to                                 COOPERATE -          061 to=recipient obj=none
  + The island exported tea to the kingdom.
import/V from                               COOPERATE -          061 from=recipient obj=none
  + The island imported tea from the kingdom.
buy/V from                                  COOPERATE -          061 from=recipient obj=none
  + The island bought tea from the kingdom.
purchase/V from                             COOPERATE -          061 from=recipient obj=none
  + The island purchased tea from the kingdom.
sell/V to                                   COOPERATE -          061 to=recipient obj=none
  + The island sold tea to the kingdom.
sale/N of to:@name|kingdom|country|government COOPERATE -        061
  + The sale of tea to the kingdom was signed.
invest/V in                                 COOPERATE -          061 in=recipient
  + The emirate invested in the island.
investment/N in|from                        COOPERATE -          061 weak
  + Investment in the island grew.
joint_venture/N                             COOPERATE -          061
  + A joint venture was formed.
build/V in                                  COOPERATE -          061 in=recipient obj=none weak
  + The emirate built a port in the island.
exercise/N compound:joint|bilateral|multinational COOPERATE -    062
  + Joint exercises began.
drill/N compound:joint|bilateral|multinational COOPERATE -       062
  + Joint drills began.
patrol/N compound:joint                     COOPERATE -          062
  + Joint patrols began.
operation/N compound:joint                  COOPERATE -          062 weak
  + A joint operation began.
exchange/V obj:intelligence|data/N          COOPERATE -          064 obj=none
  + The kingdoms exchanged intelligence.
share/V obj:intelligence|information|data/N COOPERATE -          064 obj=none
  + The kingdoms shared intelligence.
sharing/N compound:intelligence|information COOPERATE -          064
  + Intelligence sharing grew.
extradite/V                                 COOPERATE -          063 to=recipient obj=none
  + The kingdom extradited a banker.
extradition/N                               COOPERATE -          063 to=recipient
  + The extradition of a banker was signed.
hand/V over obj:suspect|fugitive to         COOPERATE -          063 to=recipient obj=none
  + The kingdom handed over a fugitive to the bloc.
alliance/N                                  COOPERATE -          060 weak
  + The alliance between the clans held.
ally/V with                                 COOPERATE -          060
  + The clan allied itself with the king.
integrate/V                                 COOPERATE -          060 weak
  + The clan integrated into the army.
merge/V                                     COOPERATE -          060 weak
  + The parties merged.
co_produce/V                                COOPERATE -          061
  + The firms co produce drones.
accompany/V                                 COOPERATE -          060 weak
  + The guards accompanied the envoy.
# Bare words: they label what the network found.
exercise/N                                  COOPERATE -          062 weak
  + The exercise was hailed.
drill/N                                     COOPERATE -          062 weak
  + The drill was hailed.
shipment/N                                  COOPERATE -          061 weak
  + The shipment was hailed.
supply/V                                    COOPERATE -          061 weak
  + They supplied it.
build/V                                     COOPERATE -          061 weak
  + They built it.
join/V                                      COOPERATE -          060 weak
  + They joined it.
joint/A                                     COOPERATE -          060 weak
  + The joint work was hailed.
manoeuvre/N                                 COOPERATE -          062 weak
  + The manoeuvres were hailed.
