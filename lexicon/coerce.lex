# COERCE: arrest, detain, raid, seize, censor, ban, curfew, deport, cyber-attack, cut off utilities, occupy.
roles N of,on,against=recipient by,poss=actor

arrest/N                                    COERCE arrest        173
  + The arrest of two editors was condemned.
arrest/N compound:house                     COERCE arrest        173
  + He is under house arrest.
arrest/N compound:cardiac                   - - -
  + He died of cardiac arrest.
arrest/V                                    COERCE arrest        173
  + Police arrested two editors.
arrest/V obj:decline|slide|development/N    - - -
  + They could not arrest the decline.
arrest_warrant/N                            ACCUSE -             11
  + An arrest warrant was out for him.
rearrest/V                                  COERCE arrest        173
  + Police rearrested the poet.
detain/V                                    COERCE arrest        173
  + Guards detained a reporter.
detention/N                                 COERCE arrest        173
  + The detention of a reporter was condemned.
jail/V                                      SANCTION convict     116
  + A court jailed the poet for a year.
imprison/V                                  COERCE arrest        173
  + The junta imprisoned the poet.
imprisonment/N                              COERCE arrest        173
  + The imprisonment of the poet goes on.
incarcerate/V                               COERCE arrest        173
  + The junta incarcerated the poet.
apprehend/V                                 COERCE arrest        173
  + Police apprehended the gunman.
capture/N of:@territory/N                   COERCE seize         192
  + The capture of the town was denied.
capture/N                                   COERCE arrest        173
  + His capture was hailed.
capture/V obj:@people|@leader|@force|@name|suspect|drug|lord|fugitive/N COERCE arrest 173
  + Soldiers captured a commander.
capture/V obj:@territory/N                  COERCE seize         192
  + Rebels captured the town.
round/V up                                  COERCE arrest        173
  + Police rounded up migrants.
roundup/N                                   COERCE arrest        173
  + The roundup of migrants went on.
take/V into:custody                         COERCE arrest        173
  + Police took him into custody.
hold/V in:custody|jail|prison|detention     COERCE arrest        173
  + He is held in custody.
place/V under:arrest|detention              COERCE arrest        173
  + They placed her under arrest.
place/V in:custody|detention                COERCE arrest        173
  + They placed her in custody.
remand/V                                    COERCE arrest        173
  + A judge remanded the editor.
custody/N                                   COERCE arrest        173 weak
  + He died in custody.
nab/V                                       COERCE arrest        173
  + Police nabbed the smuggler.
intern/V obj:@people|@captive/N             COERCE arrest        173
  + The junta interned civilians.
handcuff/V                                  COERCE arrest        173
  + Agents handcuffed a senator.
hold/V without:charge|trial                 COERCE arrest        173
  + He was held without charge.
manhunt/N                                   COERCE arrest        173 weak
  + A manhunt for the gunman began.
interrogate/V                               ACCUSE investigate   091
  + Agents interrogated the crew.
arrestee/N                                  COERCE arrest        173 weak
  + The arrestees were masked.
raid/N                                      COERCE -             170
  + A raid on the newsroom was filmed.
raid/V                                      COERCE -             170
  + Police raided a newsroom.
raid/V obj:fridge|coffer|saving/N           - - -
  + He raided the fridge.
search/N of:@building|office|premise|@vessel/N COERCE -          170
  + The search of the office lasted hours.
search/V obj:@building|office|premise|@vessel/N COERCE -         170
  + Agents searched his office.
crack/V down                                COERCE -             170 on=recipient
  + The junta cracked down on priests.
break/V up obj:@protest|gathering/N         COERCE -             170
  + Police broke up the rally.
seize/V                                     COERCE seize         171
  + Customs seized a tanker.
seize/V obj:@territory|control/N            COERCE seize         192
  + Rebels seized the airport.
seize/V obj:power/N                         COERCE seize         170
  + The generals seized power.
seize/V obj:opportunity|chance|moment|initiative/N - - -
  + She seized the opportunity.
seizure/N                                   COERCE seize         171
  + The seizure of a tanker was condemned.
seizure/N of:@territory|power/N             COERCE seize         192
  + The seizure of power was condemned.
confiscate/V                                COERCE seize         1711
  + Agents confiscated his passport.
confiscation/N                              COERCE seize         1711
  + The confiscation of land was halted.
impound/V                                   COERCE seize         1711
  + Customs impounded a yacht.
expropriate/V                               COERCE seize         1711
  + The state expropriated the mine.
nationalize/V                               COERCE seize         1711
  + The state nationalized the mine.
requisition/V                               COERCE seize         1711
  + The army requisitioned trucks.
intercept/V obj:@vessel|flotilla/N          COERCE seize         171
  + The coast guard intercepted a trawler boat.
board/V obj:@vessel|flotilla/N              COERCE seize         171
  + Marines boarded a tanker.
freeze/N of:asset|account/N                 COERCE seize         1711
  + The freeze of his assets went on.
freeze/V obj:asset|account|fund|property/N  COERCE seize         1711
  + The bank froze his assets.
asset_freeze/N                              COERCE seize         1711
  + An asset freeze was imposed.
occupy/V                                    COERCE seize         192
  + The army occupied the valley.
occupy/V obj:seat|role|position|mind/N      - - -
  + She occupied the seat for years.
occupation/N of                             COERCE seize         192
  + The occupation of the valley goes on.
annex/V                                     COERCE seize         192
  + The kingdom annexed the strip.
annexation/N                                COERCE seize         192
  + The annexation of the strip was condemned.
take/V over obj:@territory|@building/N      COERCE seize         192
  + Rebels took over the airport.
take/V obj:control/N of                     COERCE seize         192 of=recipient
  + Rebels took control of the airport.
gain/V obj:control/N                        COERCE seize         192 of=recipient
  + Rebels gained control of the airport.
take/V obj:power/N                          COERCE seize         170
  + The junta took power last year.
recapture/V                                 COERCE seize         192
  + The army recaptured the town.
retake/V obj:@territory/N                   COERCE seize         192
  + The army retook the town.
conquer/V                                   COERCE seize         192
  + The horde conquered the valley.
liberate/V obj:@territory|settlement/N      COERCE seize         192
  + The army liberated a village.
overthrow/N                                 COERCE seize         170
  + The overthrow of the sultan was bloody.
overthrow/V                                 COERCE seize         170
  + The guards overthrew the sultan.
topple/V obj:@leader|regime|government|@name/N COERCE seize      170
  + The guards toppled the president.
depose/V                                    COERCE seize         170
  + The guards deposed the sultan.
oust/V subj:@force|coup|junta/N             COERCE seize         170
  + The army ousted the premier.
coup/N                                      COERCE seize         170
  + A coup ended his rule.
coup/N compound:diplomatic                  - - -
  + The visit was a diplomatic coup.
putsch/N                                    COERCE seize         170
  + The putsch failed.
mutiny/N                                    COERCE seize         170
  + A mutiny in the barracks spread.
mutiny/V                                    COERCE seize         170
  + The guards mutinied at dawn.
ban/N                                       COERCE restrict      172
  + A ban on rallies took effect.
ban/N on:import|export|trade|ship/N         SANCTION -           163
  + A ban on imports took effect.
ban/V                                       COERCE restrict      172
  + The junta banned rallies.
ban/V obj:party|candidate|movement|group/N  COERCE restrict      1722
  + The junta banned the party.
ban/V obj:book|film|song|newspaper|website|app|media|tiktok|broadcast|channel/N COERCE censor 1721
  + The junta banned a film.
ban/V from                                  COERCE restrict      172 from=none
  + The junta banned him from the capital.
ban/V obj:import|export|trade|good/N        SANCTION -           163
  + The kingdom banned imports of wheat.
prohibit/V                                  COERCE restrict      172
  + The decree prohibited rallies.
prohibition/N                               COERCE restrict      172
  + The prohibition of rallies goes on.
outlaw/V                                    COERCE restrict      1722
  + The junta outlawed the sect.
forbid/V                                    COERCE restrict      172
  + The decree forbade rallies.
bar/V from                                  COERCE restrict      172 from=none
  + The board barred him from running.
disqualify/V                                COERCE restrict      1722
  + The board disqualified a candidate.
disqualification/N                          COERCE restrict      1722
  + The disqualification of a candidate was upheld.
restrict/V                                  COERCE restrict      172
  + The decree restricted travel.
restriction/N                               COERCE restrict      172
  + Restrictions on travel took effect.
restriction/N compound:visa|export|import|trade SANCTION -       163
  + Visa restrictions took effect.
curb/V                                      COERCE restrict      172 weak
  + The decree curbed travel.
impose/V obj:@restrict|curb|order|lockdown|law/N COERCE restrict 172 on=recipient
  + The junta imposed restrictions on priests.
lockdown/N                                  COERCE restrict      191 weak
  + The lockdown of the port went on.
close/V obj:border|airspace|crossing|strait|road|airport|port/N COERCE restrict 191
  + The kingdom closed the border.
close/V obj:office|newspaper|station|school|channel/N COERCE restrict 172
  + The junta closed the newspaper.
closure/N of:border|airspace|crossing|strait|airport|port/N COERCE restrict 191
  + The closure of the border went on.
shut/V obj:border|airspace|crossing|strait|airport|port/N COERCE restrict 191
  + The kingdom shut the border.
shut/V down                                 COERCE restrict      172
  + The junta shut down a radio.
seal/V obj:border|area|road|city/N          COERCE restrict      191
  + Soldiers sealed the border.
cordon/V off                                COERCE restrict      191
  + Soldiers cordoned off the square.
block/V obj:border|strait|channel|@vessel|access|entry|convoy/N COERCE restrict 191
  + The navy blocked the strait.
blockade/N                                  COERCE restrict      191
  + The blockade of the port went on.
blockade/V                                  COERCE restrict      191
  + The navy blockaded the port.
siege/N                                     COERCE restrict      191
  + The siege of the town went on.
besiege/V                                   COERCE restrict      191
  + Rebels besieged the town.
encircle/V                                  COERCE restrict      191
  + Rebels encircled the town.
deny/V obj:entry|access|visa/N              COERCE restrict      172
  + Guards denied entry to a reporter.
travel_ban/N                                COERCE restrict      172
  + A travel ban was imposed on the poet.
revoke/V obj:licence|license|passport|citizenship|visa|permit|accreditation/N COERCE restrict 172
  + The ministry revoked his passport.
revocation/N of:licence|license|passport|citizenship|visa/N COERCE restrict 172
  + The revocation of his licence was upheld.
strip/V of:citizenship|immunity|nationality|title/N COERCE restrict 172
  + The decree stripped him of citizenship.
suspend/V obj:licence|license|constitution|parliament|right|activity|election|party/N COERCE restrict 172
  + The junta suspended the constitution.
dissolve/V obj:parliament|assembly|party|organization|court|council|legislature COERCE restrict 172 raise
  + The king dissolved parliament.
  + He means to dissolve the National Assembly.
dissolution/N of:parliament|assembly|party COERCE restrict       172 raise
  + The dissolution of parliament was condemned.
postpone/V obj:election|vote/N              COERCE restrict      172
  + The junta postponed the election.
gag/V                                       COERCE censor        1721
  + The decree gagged editors.
designate/V obj:@org|cartel/N               SANCTION -           163
  + The kingdom designated the group as terrorist.
evict/V                                     COERCE restrict      172
  + Soldiers evicted nine families.
eviction/N of                               COERCE restrict      172
  + The eviction of nine families was filmed.
displace/V                                  COERCE deport        174 weak
  + The offensive displaced thousands.
force/V obj:@people|@leader|@name/N to-inf  COERCE -             170
  + Gunmen forced residents to leave.
coerce/V                                    COERCE -             170
  + The junta coerced the judges.
harass/V                                    COERCE -             170
  + Patrol boats harassed fishermen.
harassment/N                                COERCE -             170
  + Harassment of fishermen went on.
intimidate/V                                THREATEN -           130
  + The junta intimidated the judges.
extort/V                                    COERCE -             170
  + The gang extorted shopkeepers.
blackmail/V                                 COERCE -             170
  + The firm blackmailed the ministry.
spy/V on                                    COERCE -             170 on=recipient
  + Agents spied on exiles.
wiretap/V                                   COERCE -             170
  + Agents wiretapped the court.
surveil/V                                   COERCE -             170
  + Agents surveilled exiles.
espionage/N                                 COERCE -             170 weak
  + Espionage against the fleet was denied.
rig/V obj:election|vote|ballot/N            COERCE -             170
  + The junta rigged the vote.
meddle/V in                                 COERCE -             170 in=recipient
  + The kingdom meddled in the vote.
interfere/V in|with                         COERCE -             170 in,with=recipient weak
  + The kingdom interfered in the vote.
censor/V                                    COERCE censor        1721
  + The junta censored the film.
censorship/N                                COERCE censor        1721
  + Censorship of the film was lifted.
block/V obj:website|app|account|internet|access|channel|site|page|platform|service/N COERCE censor 1721
  + The ministry blocked a website.
take/V off:air                              COERCE censor        1721
  + The radio was taken off the air.
jam/V                                       COERCE censor        1721 weak
  + The army jammed the signal.
silence/V                                   COERCE censor        1721
  + The junta silenced editors.
remove/V obj:post|video|content|account/N   COERCE censor        1721
  + The firm removed a post.
shutdown/N compound:internet|network        COERCE censor        1721
  + An internet shutdown began.
blackout/N compound:internet|media|news     COERCE censor        1721
  + An internet blackout began.
curfew/N                                    COERCE curfew        1723
  + A curfew took effect at dusk.
impose/V obj:curfew/N                       COERCE curfew        1723 on,in=recipient
  + The governor imposed a curfew.
martial_law/N                               COERCE martial-law   1724
  + Martial law was lifted after a year.
declare/V obj:emergency|law|alert/N         COERCE martial-law   1724
  + The king declared a state of emergency.
state/N of:emergency|siege/N                COERCE martial-law   1724 of=none
  + The state of emergency was extended.
emergency_rule/N                            COERCE martial-law   1724
  + Emergency rule was extended.
deport/V                                    COERCE deport        174
  + The kingdom deported migrants.
deportation/N                               COERCE deport        174
  + The deportation of migrants went on.
repatriate/V by:force                       COERCE deport        174
  + Migrants were repatriated by force.
send/V back obj:migrant|refugee/N           COERCE deport        174
  + The kingdom sent migrants back.
expulsion/N of:migrant|refugee|@people/N    COERCE deport        174
  + The expulsion of migrants went on.
expel/V obj:migrant|refugee|resident|minority|population/N COERCE deport 174
  + The kingdom expelled migrants.
exile/V                                     COERCE deport        174
  + The junta exiled the poet.
pushback/N of                               COERCE deport        174
  + A pushback of migrants was filmed.
cut/V off obj:electricity|power|water|gas|internet|supply/N COERCE withhold 191
  + The army cut off water.
withhold/V                                  COERCE withhold      191
  + The kingdom withheld water.
starve/V                                    COERCE withhold      191 weak
  + The siege starved the town.
power_cut/N                                 COERCE withhold      191 weak
  + Power cuts went on.
cyberattack/N                               COERCE cyber         171
  + A cyberattack halted the ferries.
cyberattack/V                               COERCE cyber         171
  + Agents cyberattacked the port.
hack/N                                      COERCE cyber         171
  + The hack was found.
hack/V                                      COERCE cyber         171
  + Agents hacked the ministry.
hacking/N                                   COERCE cyber         171
  + The hacking of the ministry was denied.
hacker/N                                    COERCE cyber         171 weak
  + Hackers stole the files.
breach/N compound:data|security             COERCE cyber         171
  + A data breach hit the ministry.
ransomware/N                                COERCE cyber         171
  + Ransomware halted the ferries.
malware/N                                   COERCE cyber         171
  + Malware was found in the port.
leak/V obj:document|email|file|data/N       COERCE cyber         171 weak
  + Agents leaked emails.
disinformation/N                            COERCE misinformation 170
  + Disinformation about the vote spread.
spread/V obj:disinformation|propaganda|rumour|rumor|lie|misinformation/N COERCE misinformation 170
  + The channel spread lies.
propaganda/N                                COERCE misinformation 170 weak
  + Propaganda against the exiles went on.
fabricate/V obj:evidence|case|story|charge/N COERCE misinformation 170
  + Agents fabricated evidence.
conscript/V                                 COERCE -             170
  + The junta conscripted pupils.
enslave/V                                   COERCE -             170
  + The gang enslaved migrants.
traffic/V obj:@people|migrant/N             COERCE -             170
  + The gang trafficked women.
smuggle/V                                   COERCE -             170 weak
  + The gang smuggled arms.
# Bare words: they label what the network found.
capture/V                                   COERCE arrest        173 weak
  + They captured him.
jail/V                                      COERCE arrest        173 weak
  + They jailed him.
hold/V passive                              COERCE arrest        173 weak
  + He was held.
close/V                                     COERCE restrict      172 weak
  + They closed it.
closure/N                                   COERCE restrict      172 weak
  + The closure was filmed.
shutdown/N                                  COERCE restrict      172 weak
  + The shutdown was filmed.
block/V                                     COERCE restrict      172 weak
  + They blocked it.
order/N                                     COERCE restrict      172 weak
  + The order was read.
order/V                                     COERCE restrict      172 weak
  + They ordered it.
require/V                                   COERCE restrict      172 weak
  + They required it.
revoke/V                                    COERCE restrict      172 weak
  + They revoked it.
suspend/V                                   COERCE restrict      172 weak
  + They suspended it.
cancel/V                                    COERCE restrict      172 weak
  + They cancelled it.
cancellation/N                              COERCE restrict      172 weak
  + The cancellation was filmed.
dissolve/V                                  COERCE restrict      172 weak
  + They dissolved it.
prorogue/V                                  COERCE restrict      172 raise
  + The king prorogued parliament.
prorogation/N                               COERCE restrict      172
  + The prorogation was unlawful.
prevent/V                                   COERCE restrict      172 weak
  + They prevented it.
stop/V                                      COERCE restrict      172 weak
  + They stopped him.
confine/V                                   COERCE restrict      172
  + They confined the poet to his house.
clampdown/N                                 COERCE -             170
  + The clampdown went on.
suppress/V                                  COERCE -             170
  + The junta suppressed the march.
suppression/N                               COERCE -             170
  + The suppression of the march went on.
repression/N                                COERCE -             170
  + The repression went on.
stifle/V                                    COERCE censor        1721
  + The junta stifled the press.
abuse/N                                     COERCE -             170 weak
  + Abuses went on.
violation/N compound:right|rights           COERCE -             170
  + Rights violations went on.
interference/N                              COERCE -             170
  + Interference in the vote went on.
takeover/N                                  COERCE seize         192
  + The takeover of the port went on.
retake/V                                    COERCE seize         192 weak
  + They retook it.
regain/V obj:control/N                      COERCE seize         192
  + They regained control.
control/N                                   COERCE seize         192 weak
  + They are in control.
take/V obj:@territory/N                     COERCE seize         192 weak
  + The army took the town.
steal/V                                     COERCE seize         171 weak
  + They stole it.
occupation/N                                COERCE seize         192 weak
  + The occupation went on.
remove/V                                    COERCE deport        174 weak
  + They removed him.
return/V                                    COERCE deport        174 weak
  + They returned him.
repatriation/N                              COERCE deport        174 weak
  + The repatriation went on.
breach/N                                    COERCE cyber         171 weak
  + The breach was found.
breach/V                                    COERCE cyber         171 weak
  + They breached it.
intrusion/N                                 COERCE cyber         171
  + The intrusion was found.
penetrate/V obj:computer|network|system/N   COERCE cyber         171
  + Agents penetrated the network.
escort/V                                    COERCE arrest        173 weak
  + They escorted him.
action/N                                    COERCE -             170 weak
  + The action went on.
operation/N                                 COERCE -             170 weak
  + The operation was filmed.
persecution/N                               COERCE -             170
  + The persecution went on.
disruption/N                                COERCE -             170 weak
  + The disruption went on.
target/V                                    COERCE -             170 weak
  + They targeted him.
