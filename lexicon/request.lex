# REQUEST: ask, demand, urge, call for, appeal, order. What is asked for is its content, no event.
roles V of,from=recipient to=recipient for=none on,upon=recipient
roles N to=recipient from=either by,poss=actor for,of=none

call/N for                                  REQUEST -            100
  + Calls for calm were ignored.
call/N for:resignation                      REQUEST change       1041
  + Calls for his resignation grew.
call/N for:ceasefire|truce|end|withdrawal|restraint|halt REQUEST yield 1056
  + Calls for a truce were ignored.
call/N                                      REQUEST -            100 weak
  + The call was read.
call/V ^for                                 REQUEST -            100
  + The bishop called for calm.
call/V ^for:resignation|ouster|removal|election|impeachment REQUEST change 1041
  + The bishop called for his resignation.
call/V ^for:reform|change                   REQUEST change       104
  + The bishop called for reform.
call/V ^for:ceasefire|cease|truce|end|withdrawal|restraint|halt|deescalation|peace|escalation REQUEST yield 1056
  + The bishop called for a truce.
call/V ^for:release                         REQUEST yield        1053
  + The bishop called for the release of hostages.
call/V ^for:talk|dialogue|negotiation|meeting|summit REQUEST meet 106
  + The bishop called for talks.
call/V ^for:aid|help|support|assistance|donation REQUEST assist  103
  + The bishop called for aid.
call/V ^for:sanction|embargo|boycott        REQUEST -            100
  + The bishop called for sanctions.
call/V on|upon                              REQUEST -            100
  + The bishop called on the king to act.
call/V on|upon to-inf:resign|step|quit      REQUEST change       1041
  + The bishop called on the king to resign.
call/V on|upon to-inf:withdraw|stop|end|halt|cease|disarm REQUEST yield 1056
  + The bishop called on the rebels to disarm.
call/V on|upon to-inf:release|free          REQUEST yield        1053
  + The bishop called on the rebels to free the hostages.
demand/N                                    REQUEST -            100
  + The demand was refused.
demand/N compound:consumer|domestic|energy|market|oil - - -
  + Consumer demand fell.
demand/N for:oil|gas|good|product|power|electricity - - -
  + Demand for oil fell.
demand/V                                    REQUEST -            100 obj=none
  + The union demanded a pay rise.
demand/V obj:resignation|ouster|removal|election/N REQUEST change 1041 obj=none
  + The union demanded his resignation.
demand/V obj:reform|change|right/N          REQUEST change       104 obj=none
  + The union demanded reform.
demand/V obj:release|return/N               REQUEST yield        1053 obj=none
  + The union demanded the release of the poet.
demand/V obj:withdrawal|ceasefire|end|halt/N REQUEST yield       1056 obj=none
  + The union demanded an end to the raids.
demand/V obj:extradition/N                  REQUEST assist       1013 obj=none
  + The kingdom demanded extradition of the banker.
demand/V that                               REQUEST -            100
  + The union demanded that the mine be shut.
urge/V                                      REQUEST -            100
  + The premier urged calm.
urge/V to-inf:resign|step|quit              REQUEST change       1041
  + The premier urged the mayor to resign.
urge/V to-inf:stop|end|halt|withdraw|cease|refrain REQUEST yield 1056
  + The premier urged the rebels to stop.
urge/V to-inf:help|support|provide|send|donate REQUEST assist    103
  + The premier urged allies to help.
ask/V to-inf near:name|identify|anonymous|anonymity - - -
  + The official asked not to be named.
ask/V to-inf                                REQUEST -            100
  + The mayor asked the army to wait.
ask/V ^for                                  REQUEST -            100
  + The mayor asked for time.
ask/V ^for:help|aid|assistance|support|loan|troop|weapon|protection REQUEST assist 103
  + The mayor asked for help.
ask/V to-inf:resign|step|quit               REQUEST change       1041
  + The mayor asked the marshal to resign.
ask/V to-inf:help|support|assist|provide    REQUEST assist       103
  + The mayor asked the army to help.
ask/V obj:court|parliament|congress|council|government|judge/N REQUEST - 100
  + The lawyer asked the court for time.
ask/V near:question                         - - -
  + He asked a question.
request/N                                   REQUEST -            100
  + The request was refused.
request/N for:help|aid|assistance|support|protection|loan|information|extradition REQUEST assist 103
  + A request for help was refused.
request/N for:comment|interview|clarification - - -
  + The request for comment was refused.
request/V                                   REQUEST -            100 obj=none
  + The mayor requested a delay.
request/V obj:help|aid|assistance|support|troop|weapon|extradition|protection|loan/N REQUEST assist 103 obj=none
  + The mayor requested help.
request/V obj:meeting|talk|session|audience/N REQUEST meet       106 obj=none
  + The mayor requested a meeting.
appeal/N                                    REQUEST -            100
  + The appeal was ignored.
appeal/N for:aid|help|fund|donation|assistance REQUEST assist    103
  + An appeal for aid was ignored.
appeal/V for                                REQUEST -            100
  + The bishop appealed for calm.
appeal/V for:aid|help|fund|donation|assistance REQUEST assist    103
  + The bishop appealed for help.
appeal/V to                                 REQUEST -            100
  + The bishop appealed to the gunmen.
appeal/V obj:ruling|decision|sentence|conviction|verdict/N REQUEST - 100 obj=none
  + The banker appealed the ruling.
appeal/V against                            REQUEST -            100
  + The banker appealed against the term.
plea/N                                      REQUEST -            100
  + The plea was ignored.
plead/V for|with                            REQUEST -            100
  + The families pleaded for news.
beg/V                                       REQUEST -            100
  + The families begged the gunmen.
implore/V                                   REQUEST -            100
  + The families implored the gunmen.
beseech/V                                   REQUEST -            100
  + The pilgrims beseech the king.
exhort/V                                    REQUEST -            100
  + The king exhorted his people.
entreat/V                                   REQUEST -            100
  + The pilgrims entreated the king.
press/V obj:@leader|government|@name|lawmaker/N REQUEST -        100 for=none
  + Allies pressed the government to act.
press/V for                                 REQUEST -            100
  + Allies pressed for a vote.
pressure/N on                               REQUEST -            100 weak
  + Pressure on the emirate went on.
pressure/N                                  REQUEST -            100 weak
  + Pressure went up.
pressure/V                                  REQUEST -            100
  + Allies pressured the emirate.
push/N                                      REQUEST -            100 weak
  + The push went on.
push/V for                                  REQUEST -            100
  + Allies pushed for a vote.
lobby/V                                     REQUEST -            100
  + Farmers lobbied the ministry.
petition/N                                  REQUEST -            100
  + A petition was signed.
petition/V                                  REQUEST -            100
  + Farmers petitioned the court.
order/N                                     REQUEST -            100 weak
  + The order was ignored.
order/V obj:@people|@force|company|agency|ministry|resident|@org|staff/N to-inf REQUEST - 100
  + The mayor ordered residents to stay.
instruct/V                                  REQUEST -            100
  + The king instructed the army.
direct/V obj:@leader|ministry|agency|official|department|firm|provider/N REQUEST - 100
  + The king directed the ministry to act.
command/V to-inf                            REQUEST -            100
  + The king commanded him to leave.
tell/V to-inf                               REQUEST -            100
  + The judge told the firm to pay.
invite/V obj:investor|comment|bid/N         - - -
  + The ministry invited comment.
recommend/V                                 REQUEST -            100 weak obj=none
  + The panel recommended a delay.
recommendation/N                            REQUEST -            100 weak
  + The recommendation was ignored.
advise/V                                    REQUEST -            100
  + The panel advised the king.
counsel/V                                   REQUEST -            100 weak
  + The panel counselled patience.
suggest/V that                              REQUEST -            100 weak
  + She suggested that they wait.
suggest/V ing                               REQUEST -            100
  + She suggested moving the talks.
propose/V                                   REQUEST -            100 obj=none
  + The senator proposed a delay.
encourage/V to-inf                          REQUEST -            100
  + The king encouraged them to return.
seek/V obj:help|aid|assistance|support|loan|fund|protection|refuge|asylum/N REQUEST assist 103 obj=none
  + The island sought help.
seek/V obj:meeting|talk|dialogue|negotiation/N REQUEST meet      106 obj=none
  + The island sought talks.
seek/V obj:approval|permission|extradition|explanation|clarification|warrant|investigation|permit/N REQUEST - 100 obj=none
  + The island sought approval.
apply/V for|to                              REQUEST -            100 weak to=recipient for=none
  + The island applied for a loan.
application/N for                           REQUEST -            100
  + The application for a loan was refused.
bid/N to-inf|for                            REQUEST -            100 weak
  + A bid for a loan was refused.
resort/V to:court|council|nation/N          REQUEST -            100
  + The island resorted to the court.
insist/V                                    REQUEST -            100 on=none
  + The union insisted on a vote.
must/X                                      REQUEST -            100 weak
  + The rebels must leave.
should/X                                    REQUEST -            100 weak
  + The rebels should leave.
ought/X                                     REQUEST -            100 weak
  + The rebels ought to leave.
need/V to-inf                               REQUEST -            100 weak
  + The rebels need to leave.
require/V to-inf                            REQUEST -            100 weak
  + The law required the firm to pay.
requirement/N                               REQUEST -            100 weak
  + The requirement was dropped.
submit/V obj:request|motion|petition|application|demand|memorandum/N REQUEST - 100 obj=none
  + The senator submitted a motion.
make/V obj:appeal|request|demand|plea|call/N REQUEST -           100 obj=none
  + The bishop made an appeal.
issue/V obj:appeal|request|demand|call/N    REQUEST -            100 obj=none
  + The bishop issued an appeal.
file/V obj:appeal|motion|request|application/N REQUEST -         100 obj=none
  + The banker filed an appeal.
urging/N                                    REQUEST -            100 weak
  + At her urging he left.
prompt/V to-inf                             REQUEST -            100 weak
  + The letter prompted them to leave.
solicit/V                                   REQUEST assist       103
  + The agency solicited donations.
caution/V                                   REQUEST -            100 weak
  + The agency cautioned visitors.
remind/V to-inf                             REQUEST -            100 weak
  + The agency reminded visitors to pay.
incite/V                                    REQUEST -            100
  + The preacher incited the crowd.
instigate/V                                 REQUEST -            100
  + The preacher instigated the crowd.
nominate/V                                  SUPPORT -            051
  + The party nominated a judge.
want/V obj:@name|@leader to-inf             REQUEST -            100 weak
  + They want the premier to leave.
# Bare words: they label what the network found.
call/V                                      REQUEST -            100 weak
  + They called.
ask/V                                       REQUEST -            100 weak
  + They asked.
proposal/N                                  REQUEST -            100 weak
  + The proposal was read.
suggest/V                                   REQUEST -            100 weak
  + They suggested it.
suggestion/N                                REQUEST -            100 weak
  + The suggestion was read.
application/N                               REQUEST -            100 weak
  + The application was read.
appeal/V                                    REQUEST -            100 weak
  + They appealed again.
order/V                                     REQUEST -            100 weak
  + They ordered him out.
direct/V                                    REQUEST -            100 weak
  + They directed him.
want/V                                      REQUEST -            100 weak
  + They want it.
seek/V obj:term|election|reelection|office|seat|nomination/N - - -
  + The mayor seeks a third term.
seek/V                                      REQUEST -            100 weak
  + They seek it.
push/V                                      REQUEST -            100 weak
  + They pushed it.
press/V                                     REQUEST -            100 weak
  + They pressed him.
warn/V to-inf                               REQUEST -            100 weak
  + They warned him to leave.
give/V obj:day|week|hour|month|minute/N to-inf REQUEST -         100 sure obj=none
  + The general gave the rebels two days to surrender.
give/V until to-inf                         REQUEST -            100 sure
  + The general gave the rebels until noon to surrender.
deadline/N                                  REQUEST -            100 weak
  + The deadline was read.
invite/V                                    REQUEST -            100 weak
  + They invited him.
notice/N                                    REQUEST -            100 weak
  + The notice was read.
motion/N                                    REQUEST -            100 weak
  + The motion was read.
advice/N                                    REQUEST -            100 weak
  + The advice was read.
behest/N                                    REQUEST -            100
  + At the behest of the king he left.
persuade/V                                  REQUEST -            100
  + They persuaded him.
submit/V                                    REQUEST -            100 weak
  + They submitted it.
have/V ^to-inf                              REQUEST -            100 weak
  + They have to leave.
