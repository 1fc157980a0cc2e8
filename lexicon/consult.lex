# CONSULT: meet, visit, host, talk, call, negotiate, mediate. Equals are all actors; a visitor is actor and the host recipient.
roles V with=actor obj=actor and=actor
roles N with=actor of=actor between=actor by=actor

meet/V                                      CONSULT -            040
  + The two ministers met on the sidelines of the fair.
  - The plan met the standard.
meet/V obj:standard|demand|deadline|target|requirement|goal|need|criteria|resistance|challenge|opposition|expectation - - -
  + The plan met the requirements.
meet/V near:@phone                          CONSULT phone        041
  + The leaders met by video conference.
meet/V up                                   CONSULT -            040
  + She met up with her counterpart.
meeting/N                                   CONSULT -            040
  + A meeting between the two presidents lasted an hour.
meeting/N compound:phone|telephone|virtual|online|video CONSULT phone 041
  + A virtual meeting of the envoys took place.
meeting/N compound:annual|general|council|board|cabinet|security|committee|party CONSULT - 040 weak
  + The annual meeting opened.
hold/V obj:@talk/N                          CONSULT -            040   # a light verb
  + The envoys held talks in the old town.
  - The dam held back the water.
hold/V obj:@talk/N compound:phone|telephone|telephonic CONSULT phone 041
  + They held a telephone conversation about grain.
hold/V obj:negotiation/N                    CONSULT -            046
  + Both governments held negotiations on the river.
hold/V obj:summit/N                         CONSULT multilateral 040
  + The bloc held a summit on fisheries.
have/V obj:@talk/N                          CONSULT -            040
  + He had a meeting with the governor.
have/V obj:call/N                           CONSULT phone        041
  + He had a call with the premier.
have/V obj:conversation/N near:@phone       CONSULT phone        041
  + She had a phone conversation with the king.
conduct/V obj:@talk/N                       CONSULT -            046
  + The delegation conducted negotiations.
begin/V obj:@talk/N                         CONSULT -            046
  + The rivals began talks on a border.
start/V obj:@talk/N                         CONSULT -            046
  + They started negotiations in spring.
open/V obj:@talk/N                          CONSULT -            046
  + The sides opened talks on gas transit.
resume/V obj:@talk/N                        CONSULT -            046
  + The sides resumed talks after a year.
continue/V obj:@talk/N                      CONSULT -            046
  + The envoys continued their consultations.
attend/V obj:summit|conference|forum|assembly/N CONSULT multilateral 040
  + The chancellor attended the summit.
attend/V obj:meeting|talk|session|ceremony|inauguration|funeral|event|reception/N CONSULT - 040
  + Her deputy attended the meeting.
attend/V obj:school|class|college|university/N - - -
  + He attended school in the capital.
participate/V in:@talk/N                    CONSULT -            040
  + Four mediators participated in the talks.
take_part/V in:@talk/N                      CONSULT -            040
  + The king took part in the conference.
gather/V subj:leader|minister|envoy|official|delegate/N CONSULT multilateral 040 weak
  + Leaders of nine states gathered in the port.
convene/V obj:@talk|council|parliament/N    CONSULT -            040
  + The premier convened a meeting of the council.
chair/V obj:@talk|council/N                 CONSULT -            040
  + The governor chaired a meeting on floods.
preside/V over:@talk/N                      CONSULT -            040
  + The bishop presided over the session.
sit/V down with                             CONSULT -            040
  + The miners sat down with the minister.
reconvene/V                                 CONSULT -            046
  + The negotiators reconvened on Friday.
discuss/V                                   CONSULT -            040
  + The ministers discussed the drought.
discuss/V near:phone|telephone|telephonic   CONSULT phone        041
  + Over the phone they discussed the drought.
discussion/N                                CONSULT -            040
  + Discussions on the canal went on until dawn.
talk/N                                      CONSULT -            046
  + The talks ended at midnight.
talk/N compound:peace|ceasefire|truce|trade|nuclear|direct|bilateral CONSULT - 046
  + Peace talks opened by the lake.
talk/N compound:phone|telephone             CONSULT phone        041
  + Telephone talks between the premiers lasted long.
talk/V to|with                              CONSULT -            040
  + The mayor talked with the envoys.
speak/V with                                CONSULT -            040
  + The premier spoke with the pope.
speak/V with|to near:phone|telephone        CONSULT phone        041
  + The premier spoke to the king by phone.
speak/V obj:language/N                      - - -
  + She speaks two languages.
confer/V with                               CONSULT -            040
  + The regent conferred with elders.
confer/V on                                 - - -
  + A title was conferred on the pilot.
consult/V                                   CONSULT -            040
  + The president consulted his allies.
consultation/N                              CONSULT -            040
  + Consultations with the opposition opened.
negotiate/V                                 CONSULT -            046
  + The union negotiated with the state.
renegotiate/V                               CONSULT -            046
  + They want to renegotiate the fisheries treaty.
negotiation/N                               CONSULT -            046
  + Negotiations over the dam stalled.
bargain/V with                              CONSULT -            046
  + The envoy bargained with the clans.
haggle/V                                    CONSULT -            046
  + Ministers haggled over quotas all night.
dialogue/N                                  CONSULT -            046
  + A dialogue between the two sides opened.
conversation/N                              CONSULT -            040
  + The conversation with the queen was brief.
conversation/N compound:phone|telephone|telephonic CONSULT phone 041
  + A telephone conversation took place.
call/N compound:phone|telephone|video       CONSULT phone        041
  + A phone call between the leaders lasted an hour.
call/N with                                 CONSULT phone        041
  + During a call with the emir he asked for gas.
call/N to|from:@leader|counterpart|@name/N  CONSULT phone        041 to=recipient from=actor
  + A call from the president came late.
call/N                                      CONSULT phone        041 weak
  + The call was brief.
call/V near:phone                           CONSULT phone        041
  + He called the chancellor by phone.
call/V near:counterpart !for !on !that CONSULT phone        041  sure
  + The minister called his counterpart in the north.
call/V obj:* to-inf:discuss|express|congratulate|convey|thank|brief|inform|assure|apologize|reassure !obj:@talk|session|election|vote|parliament|council|cabinet !on !for CONSULT phone 041 sure
  + She called the king to discuss grain.
  - She called an election to express defiance.
phone/V                                     CONSULT phone        041
  + The minister phoned his counterpart.
telephone/V                                 CONSULT phone        041
  + The consul telephoned the family.
place/V obj:call/N                          CONSULT phone        041
  + The governor placed a call to the ministry.
receive/V obj:call/N                        CONSULT phone        041 subj=recipient from=actor
  + The sultan received a call from the premier.
videoconference/N                           CONSULT phone        041
  + A videoconference of defence chiefs was held.
teleconference/N                            CONSULT phone        041
  + In a teleconference they reviewed the dam.
contact/N between                           CONSULT -            040
  + Contacts between the staffs went on.
exchange/N of:view|opinion|message/N        CONSULT -            040
  + An exchange of views on trade followed.
exchange/N                                  CONSULT -            040 weak
  + The exchange was brief.
exchange/V obj:view|opinion|message|signal|letter|information/N CONSULT - 040
  + They exchanged views on the harvest.
touch/V on|upon                             CONSULT -            040
  + They also touched upon the gas transit.
review/V obj:relation|cooperation|progress|situation|tie|partnership/N CONSULT - 040
  + The ministers reviewed bilateral relations.
raise/V obj:issue|concern|question|matter/N CONSULT -            040 with=recipient
  + She raised the issue with her host.
explore/V obj:potential|possibility|way|option/N CONSULT -       040 weak
  + The sides explored ways to open the road.
brief/V                                     CONSULT -            040 weak subj=actor obj=recipient
  + The general briefed the ambassadors.
debate/N                                    CONSULT -            040 weak
  + The debate in the council went on.
debate/V                                    CONSULT -            040 weak
  + The council debated the blockade.
visit/N                                     CONSULT visit        042 to=recipient of=actor
  + A visit to the island was cut short.
visit/N compound:state|official|working     CONSULT visit        042 to=recipient of=actor
  + The state visit opens on Monday.
visit/V                                     CONSULT visit        042 obj=recipient
  + The king visited the island republic.
visit/V obj:website|page|doctor|museum/N    - - -
  + Tourists visited the museum.
pay/V obj:visit/N                           CONSULT visit        042 to=recipient
  + The envoy paid a visit to the camp.
make/V obj:visit|trip/N                     CONSULT visit        042 to=recipient
  + The premier made a surprise visit to the front.
trip/N to                                   CONSULT visit        042 to=recipient
  + His trip to the kingdom lasted two days.
tour/N of:@name|region|continent|country|state/N CONSULT visit   042 of=recipient poss=actor
  + Her tour of the region began in the capital.
travel/V to subj:@leader|@diplomat|delegation|minister|@name/N CONSULT visit 042 to=recipient
  + The president travelled to the kingdom.
fly/V to subj:@leader|@diplomat|delegation/N CONSULT visit       042 to=recipient weak
  + The minister flew to the islands.
arrive/V in|at subj:@leader|@diplomat|delegation|mission/N CONSULT visit 042 in=recipient
  + The ambassador arrived in the kingdom.
arrival/N of:@leader|@diplomat|delegation/N CONSULT visit        042 weak
  + The arrival of the delegation was delayed.
host/V obj:@leader|@diplomat|delegation|counterpart/N CONSULT visit 043 subj=recipient obj=actor
  + The sultan hosted the delegation.
host/V obj:summit|conference|forum/N        CONSULT multilateral 040 subj=actor
  + The city hosted the summit.
host/V obj:@talk/N                          CONSULT third-party  044 subj=actor
  + The emirate hosted talks between the rivals.
host/V obj:cup|game|championship|olympics|tournament/N - - -
  + The city hosted the games.
host/V obj:visit|stay/N subj:*                          CONSULT visit        043 subj=recipient
  + The kingdom hosted a visit by the premier.
receive/V obj:@guest/N                      CONSULT visit        043 sure raise subj=recipient obj=actor
  + The emir received the delegation.
  - The emir received the letter.
receive/V passive by:@guest|@host|@name !obj:@aid|@armsaid|letter|message|call|report|proposal|offer|invitation|request|news CONSULT visit 043 sure subj=recipient obj=actor
  + She was received by the queen.
  + The delegation was received by the emir.
  - The letter was received by the queen.
welcome/V obj:@guest/N                      CONSULT visit        043 sure subj=recipient obj=actor
  + The premier welcomed the delegation at the palace.
  + The president was welcomed by the king.
  - The king welcomed the decision.
greet/V obj:@leader|@diplomat|delegation|counterpart/N CONSULT visit 043 subj=recipient obj=actor weak
  + The mayor greeted the ambassador.
summit/N                                    CONSULT multilateral 040
  + The summit ended without a statement.
summit/N compound:bilateral                 CONSULT -            040
  + A bilateral summit is to follow.
conference/N compound:peace|donor|security|climate|international CONSULT multilateral 040
  + A peace conference opened in the port.
conference/N compound:press|news            - - -
  + At a press conference she smiled.
forum/N                                     CONSULT multilateral 040 weak
  + The forum drew thirty ministers.
roundtable/N                                CONSULT -            040 weak
  + A roundtable with farmers was held.
session/N compound:emergency|special|plenary CONSULT multilateral 040 weak
  + An emergency session was called.
mediate/V                                   CONSULT third-party  045 between=recipient subj=actor
  + The emirate mediated between the clans.
mediation/N                                 CONSULT third-party  045 between=recipient
  + Mediation by the bishops failed.
broker/V                                    CONSULT third-party  045 between=recipient
  + The monks brokered a deal between the clans.
arbitrate/V                                 CONSULT third-party  045 between=recipient
  + The court arbitrated between the states.
intercede/V                                 CONSULT third-party  045
  + The nuncio interceded for the crew.
shuttle/V between                           CONSULT third-party  045
  + The envoy shuttled between the capitals.
act/V obj|as:mediator|intermediary/N        CONSULT third-party  045
  + The sultanate acted as a mediator.
negotiator/N                                CONSULT -            046 weak
  + Negotiators worked through the night.
touch_base/V with                           CONSULT -            040
  + He touched base with donors.
interview/V by:@name                        - - -
go/V to:kingdom|capital|@name subj:@leader|minister|@diplomat/N CONSULT visit    042 to=recipient weak
  + The minister went to the capital.
come/V to:capital|kingdom|palace|@name subj:@leader|@diplomat|delegation/N CONSULT visit      042 to=recipient weak
  + The ambassador came to the palace.
return/V from:visit|trip|talk/N             CONSULT visit        042 weak
  + The minister returned from a visit.
convene/V                                   CONSULT -            040
  + The assembly convened at noon.
round/N of:@talk/N                          CONSULT -            046
  + A third round of talks is due.
tete/N                                      CONSULT -            040 weak
  + A tete a tete followed.
audience/N with:pope|king|queen|emir|sultan|president/N CONSULT visit 042
  + An audience with the pope was granted.
deliberate/V                                CONSULT -            040 weak
  + The regents deliberated for a week.
# Bare words: they label what the network found.
attend/V                                    CONSULT -            040 weak
  + Nine governors attended.
inform/V                                    CONSULT -            040 weak obj=recipient
  + The king informed the emir.
welcome/V                                   CONSULT visit        043 weak subj=recipient obj=actor
  + The king welcomed him.
arrive/V                                    CONSULT visit        042 weak
  + The convoy arrived.
arrival/N                                   CONSULT visit        042 weak
  + His arrival was delayed.
journey/N                                   CONSULT visit        042 weak
  + His journey was delayed.
trip/N                                      CONSULT visit        042 weak
  + The trip was delayed.
tour/N                                      CONSULT visit        042 weak
  + The tour was delayed.
tour/V                                      CONSULT visit        042 weak
  + The king toured the isles.
receive/V                                   CONSULT visit        043 weak subj=recipient obj=actor
  + The king received him.
reception/N                                 CONSULT -            040 weak
  + The reception was brief.
briefing/N                                  CONSULT -            040 weak
  + The briefing was brief.
event/N                                     CONSULT -            040 weak
  + The event was brief.
engagement/N                                CONSULT -            040 weak
  + Engagement with the emir went on.
engage/V with|in                            CONSULT -            040 weak
  + The king engaged with elders.
contact/N                                   CONSULT -            040 weak
  + The contact was brief.
contact/V                                   CONSULT -            040 weak
  + The king contacted the emir.
reach/V out                                 CONSULT -            040 to=recipient
  + The king reached out to the emir.
listen/V to                                 CONSULT -            040 weak
  + The king listened to miners.
share/V obj:view|assessment|perspective|experience|lesson/N CONSULT - 040
  + The king shared his view.
letter/N to                                 CONSULT -            040 weak
  + A letter to the emir was sent.
facilitate/V                                CONSULT third-party  045 weak
  + The monks facilitated it.
mediator/N                                  CONSULT third-party  045 weak
  + The mediators met nobody.
address/V obj:parliament|assembly|congress|session|council|nation/N CONSULT - 040
  + The king addressed parliament.
testify/V                                   CONSULT -            040 weak
  + The banker testified.
pay/V obj:attention/N                       CONSULT -            040 weak
  + They paid attention to tea.
conference/N                                CONSULT multilateral 040 weak
  + The conference was brief.
session/N                                   CONSULT -            040 weak
  + The session was brief.
gathering/N                                 CONSULT multilateral 040 weak
  + The gathering was brief.
host/V                                      CONSULT visit        043 weak subj=recipient obj=actor
  + The king hosted him.
go/V to                                     CONSULT visit        042 weak
  + The king went to the isles.
come/V to                                   CONSULT visit        042 weak
  + The king came to the isles.
report/V to:@leader|parliament|congress/N   CONSULT -            040 weak
  + He reported to the president.
speak/V                                     CONSULT -            040 weak
  + The king spoke.
talk/V                                      CONSULT -            040 weak
  + The king talked.
participate/V                               CONSULT -            040 weak
  + The king participated.
huddle/V                                    CONSULT -            040 weak
  + The envoys huddled.
