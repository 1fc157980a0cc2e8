# ASSAULT: attack, shell, bomb, kill, kidnap, torture, clash, airstrike, invasion. Both sides of a fight are actors.
roles V by=actor with=recipient against,on,at=recipient
roles N on,against,of,at=recipient by,poss,between,from=actor compound=either

attack/N                                    ASSAULT -            190
  + The attack on the convoy killed nine.
attack/N compound:drone|uav                 ASSAULT drone        195
  + A drone attack set the depot on fire.
attack/N compound:air|aerial                ASSAULT aerial       195
  + An air attack hit the pass.
attack/N compound:missile|rocket|artillery|mortar ASSAULT heavy-weapons 195
  + A rocket attack hit the market.
attack/N compound:bomb|bombing              ASSAULT explosives   183
  + A bomb attack hit the ministry.
attack/N compound:suicide                   ASSAULT suicide-attack 183
  + A suicide attack struck the mosque.
attack/N compound:arson                     ASSAULT destroy      1712
  + An arson attack ruined the depot.
attack/N compound:knife|stabbing|machete|axe ASSAULT primitive   182
  + A knife attack shook the town.
attack/N compound:gun|shooting|sniper       ASSAULT firearms     193
  + A gun attack on a bar left two dead.
attack/N compound:chemical|gas|nerve        ASSAULT unconventional 2041
  + A chemical attack choked the village.
attack/N compound:heart|panic|asthma        - - -
  + He died of a heart attack.
attack/N compound:cyber|hacker|ransomware|phishing COERCE cyber  171
  + A cyber attack halted the ferries.
attack/N compound:verbal|ad|hominem|personal ACCUSE disapprove   111
  + A verbal attack on the bishop was noted.
attack/N compound:terror|terrorist          ASSAULT -            180
  + A terror attack hit the station.
attack/V                                    ASSAULT -            190
  + Rebels attacked a convoy.
attack/V with:drone|uav/N                   ASSAULT drone        195
  + The port was attacked with drones.
attack/V with:missile|rocket/N              ASSAULT heavy-weapons 195
  + They attacked the base with missiles.
attack/V with:knife|machete|axe|stone|sword/N ASSAULT primitive  182
  + He attacked worshippers with a knife.
attack/V obj:problem|question|record|policy|idea/N - - -
  + She attacked the problem at its root.
attacker/N                                  ASSAULT -            190 weak
  + The attacker fled.
assault/N                                   ASSAULT -            190
  + The assault on the town began at dawn.
assault/N compound:sexual                   ASSAULT sexual       1821
  + She reported a sexual assault.
assault/V                                   ASSAULT beat         182
  + Guards assaulted a reporter.
counterattack/N                             ASSAULT -            190
  + A counterattack retook the bridge.
counterattack/V                             ASSAULT -            190
  + The brigade counterattacked at night.
counteroffensive/N                          ASSAULT -            190
  + The counteroffensive stalled.
offensive/N                                 ASSAULT -            190
  + An offensive on the valley began.
ambush/N                                    ASSAULT firearms     193
  + An ambush killed six soldiers.
ambush/V                                    ASSAULT firearms     193
  + Gunmen ambushed a patrol.
raid/N compound:bombing|bomber|night        ASSAULT aerial       195
  + A bombing raid hit the harbour.
raid/N compound:cattle|cross|border|militia ASSAULT -            190
  + A cross border raid left nine dead.
incursion/N                                 ASSAULT -            190
  + The incursion was repelled.
invade/V                                    ASSAULT -            190
  + The army invaded the island.
invade/V obj:privacy|pitch|space/N          - - -
  + Fans invaded the pitch.
invasion/N                                  ASSAULT -            190 of=recipient
  + The invasion of the island failed.
invasion/N of:privacy/N                     - - -
  + It was an invasion of privacy.
storm/V obj:@building|@territory|parliament|palace/N ASSAULT -   190
  + Fighters stormed the barracks town.
overrun/V obj:@territory|@building/N        ASSAULT -            190
  + The rebels overran a base.
strike/N compound:earthquake|quake|lightning - - -
  + A lightning strike lit the hill.
strike/N                                    ASSAULT -            195
  + The strike on the depot killed two.
strike/N compound:drone|uav                 ASSAULT drone        195
  + A drone strike hit the depot.
strike/N compound:air|aerial|bombing        ASSAULT aerial       195
  + Air strikes hit the valley.
strike/N compound:missile|rocket|artillery|ballistic ASSAULT heavy-weapons 195
  + A missile strike hit the valley.
strike/N compound:general|hunger|labour|labor|rail|teacher|doctor|nurse|worker|worker's|transport|bus|nationwide|24 PROTEST strike 143
  + A general strike shut the ports.
strike/V                                    ASSAULT -            195
  + The army struck the market.
strike/V obj:deal|agreement|balance|tone|chord|pose|accord/N - - -
  + They struck a balance.
strike/V subj:drone|uav|quadcopter/N        ASSAULT drone        195
  + A drone struck the refinery.
strike/V subj:missile|rocket|shell|artillery/N ASSAULT heavy-weapons 195
  + A missile struck the refinery.
strike/V subj:jet|warplane|plane|helicopter/N ASSAULT aerial     195
  + Jets struck the refinery.
strike/V subj:earthquake|storm|hurricane|typhoon|lightning|disaster|flood/N - - -
  + An earthquake struck the island.
airstrike/N                                 ASSAULT aerial       195   # by: actor; on, against: recipient; compound: either
  + An airstrike levelled the school.
air_raid/N                                  ASSAULT aerial       195
  + The air raid lasted an hour.
hit/V subj:drone|uav/N                      ASSAULT drone        195
  + Drones hit the depot.
hit/V subj:missile|rocket|shell|mortar|artillery/N ASSAULT heavy-weapons 195
  + A rocket hit the depot.
hit/V obj:@building|@territory|@vessel|convoy|target/N ASSAULT - 190
  + The army hit the convoy.
hit/V obj:record|headline|market|road|wall|milestone|goal/N - - -
  + The film hit the market.
target/V                                    ASSAULT -            190
  + Gunners targeted the bridge.
target/V obj:voter|consumer|market|customer|inflation|emission/N - - -
  + The firm targets young consumers.
bomb/N                                      ASSAULT explosives   183 weak
  + A bomb was found in the market.
bomb/V                                      ASSAULT aerial       195
  + Jets bombed the airfield.
bombing/N                                   ASSAULT explosives   183
  + The bombing killed nine.
bombing/N compound:car|truck                ASSAULT explosives   1832
  + A car bombing killed nine.
bombing/N compound:roadside                 ASSAULT explosives   1833
  + A roadside bombing killed nine.
bombing/N compound:suicide                  ASSAULT suicide-attack 1831
  + A suicide bombing killed nine.
bombing/N compound:aerial|carpet            ASSAULT aerial       195
  + Carpet bombing ruined the town.
bomber/N compound:suicide                   ASSAULT suicide-attack 1831
  + A suicide bomber entered the mosque.
bombard/V                                   ASSAULT heavy-weapons 194
  + Warships bombarded the coast.
bombardment/N                               ASSAULT heavy-weapons 194
  + The bombardment lasted all night.
bombardment/N compound:aerial|air           ASSAULT aerial       195
  + An aerial bombardment began.
shell/V                                     ASSAULT heavy-weapons 194
  + Gunners shelled the village.
shelling/N                                  ASSAULT heavy-weapons 194
  + Shelling wounded a farmer.
barrage/N compound:missile|rocket|artillery ASSAULT heavy-weapons 194
  + A rocket barrage fell on the port.
salvo/N                                     ASSAULT heavy-weapons 194
  + A salvo fell on the port.
pound/V                                     ASSAULT heavy-weapons 194
  + Artillery pounded the hills.
fire/N                                      ASSAULT firearms     193 weak
  + The fire killed nine.
fire/V obj:missile|rocket|shell|mortar|artillery/N ASSAULT heavy-weapons 194
  + The group fired rockets at the port.
fire/V obj:drone|uav/N                      ASSAULT drone        195
  + They fired drones at the port.
fire/V obj:shot|bullet|round|gun|weapon/N   ASSAULT firearms     193
  + Police fired shots at the crowd.
fire/V obj:gas/N                            ASSAULT crowd-control 175
  + Police fired tear gas at miners.
fire/V obj:bullet/N compound:rubber|plastic ASSAULT crowd-control 175
  + Police fired rubber bullets at students.
fire/V on|at|upon                           ASSAULT firearms     193 on,at,upon=recipient
  + Soldiers fired on the ferry.
open_fire/V                                 ASSAULT firearms     193 on,at=recipient
  + Guards opened fire on looters.
exchange/V obj:fire|gunfire/N               ASSAULT firearms     193
  + The patrols exchanged fire.
exchange/V obj:blow/N                       ASSAULT beat         182
  + The deputies exchanged blows.
gunfire/N                                   ASSAULT firearms     193
  + Gunfire rang out near the palace.
gunfight/N                                  ASSAULT firearms     193
  + A gunfight broke out.
shootout/N                                  ASSAULT firearms     193
  + A shootout left three dead.
firefight/N                                 ASSAULT firearms     193
  + The firefight lasted hours.
shoot/V                                     ASSAULT firearms     193
  + Guards shot a miner.
shoot/V obj:film|video|movie|photo|scene|footage/N - - -
  + He shot a film there.
shoot/V down                                ASSAULT -            190 
  + The army shot down a jet.
shooting/N                                  ASSAULT firearms     193
  + The shooting at the bar shocked the town.
gun/V down                                  ASSAULT firearms     193
  + He was gunned down outside his home.
sniper/N                                    ASSAULT firearms     193 weak
  + A sniper killed a medic.
down/V obj:drone|jet|plane|helicopter|aircraft|missile/N ASSAULT - 190
  + The battery downed a jet.
intercept/V obj:drone|missile|rocket/N      ASSAULT -            190 weak
  + The navy intercepted a missile.
launch/V obj:@attack/N                      ASSAULT -            190
  + The rebels launched an assault on the mine.
launch/V obj:airstrike/N                    ASSAULT aerial       195
  + The kingdom launched airstrikes on the rebels.
launch/V obj:missile|rocket/N               ASSAULT heavy-weapons 195
  + The militia launched rockets at the town.
launch/V obj:missile|rocket/N compound:test MOBILIZE weapons     150
  + The north launched a test missile.
launch/V obj:drone/N                        ASSAULT drone        195
  + They launched drones against the port.
launch/V obj:strike/N compound:drone        ASSAULT drone        195
  + They launched drone strikes on the port.
carry/V out obj:@attack|massacre|assassination/N ASSAULT -       190
  + The cell carried out an attack.
carry/V out obj:airstrike/N                 ASSAULT aerial       195
  + The air force carried out airstrikes.
conduct/V obj:@attack/N                     ASSAULT -            190
  + The navy conducted strikes on the camp.
conduct/V obj:airstrike/N                   ASSAULT aerial       195
  + The navy conducted airstrikes on the camp.
mount/V obj:@attack/N                       ASSAULT -            190
  + The rebels mounted an assault.
stage/V obj:@attack/N                       ASSAULT -            190
  + The gang staged an attack.
perpetrate/V                                ASSAULT -            180
  + The crime was perpetrated by a militia.
commit/V obj:massacre|atrocity|genocide|crime|murder|abuse/N ASSAULT - 180
  + The militia committed a massacre.
wage/V obj:war|campaign/N                   ASSAULT -            190 against,on=recipient
  + The clan waged war on its neighbours.
go/V to:war                                 ASSAULT -            190 with=recipient
  + The kingdoms went to war.
war/N on|against|between|with               ASSAULT -            190 between=actor
  + The war between the kingdoms went on.
war/N compound:trade|tariff                 SANCTION -           163
  + The trade war hurt growers.
war/N compound:civil !between !against      - - -
  + The civil war began there.
war/N compound:civil                        ASSAULT -            190 weak
  + The civil war between the clans began there.
conflict/N between                          ASSAULT -            190 between=actor weak
  + The conflict between the tribes went on.
aggression/N                                ASSAULT -            190 against=recipient
  + The aggression against the island was condemned.
hostility/N                                 ASSAULT -            190
  + Hostilities broke out at dusk.
fight/V                                     ASSAULT -            190 weak
  + The army fought rebels in the hills.
fight/V for|obj:right|cancer|corruption|poverty|fire|blaze|election|crime|inflation/N - - -
  + They fight corruption.
fighting/N                                  ASSAULT -            190
  + Fighting raged in the hills.
battle/N                                    ASSAULT -            190 weak
  + The battle for the town lasted a week.
battle/V                                    ASSAULT -            190 weak
  + Troops battled insurgents.
clash/N                                     ASSAULT -            190 with=recipient between=actor
  + Clashes between the tribes left nine dead.
clash/V                                     ASSAULT -            190
  + Soldiers clashed with rebels.
skirmish/N                                  ASSAULT firearms     193 with=recipient
  + A skirmish at the border left two hurt.
engage/V obj:@force|target|enemy/N          ASSAULT -            190
  + The brigade engaged rebels in the hills.
repel/V obj:@attack|@force/N                ASSAULT -            190
  + The garrison repelled an assault.
repulse/V                                   ASSAULT -            190
  + The garrison repulsed the rebels.
kill/V                                      ASSAULT -            190
  + The militia killed nine villagers.
kill/V obj:time|bill|proposal|deal|plan/N   - - -
  + The senate killed the bill.
kill/V subj:earthquake|flood|storm|crash|accident|fire|disease|virus|landslide|collision|hurricane/N - - -
  + The flood killed nine.
kill/V subj:drone|strike/N near:drone       ASSAULT drone        195
  + A drone killed two farmers.
kill/V subj:airstrike|strike/N near:airstrike|air ASSAULT aerial 195
  + Airstrikes killed two farmers.
kill/V subj:bomb|blast|explosion|mine/N     ASSAULT explosives   183
  + A bomb killed two farmers.
kill/V subj:shelling|shell|missile|rocket|artillery/N ASSAULT heavy-weapons 194
  + Shelling killed two farmers.
killing/N                                   ASSAULT -            190
  + The killing of nine villagers shocked the valley.
killing/N compound:targeted                 ASSAULT targeted     186
  + A targeted killing was reported.
wound/V                                     ASSAULT -            190
  + The blast wounded nine soldiers.
injure/V                                    ASSAULT -            190
  + The attackers injured nine.
massacre/N                                  ASSAULT -            202
  + The massacre in the village went unpunished.
massacre/V                                  ASSAULT -            202
  + The militia massacred villagers.
slaughter/N                                 ASSAULT -            202
  + The slaughter of civilians went on.
slaughter/V                                 ASSAULT -            202
  + They slaughtered civilians.
murder/N                                    ASSAULT -            180 of=recipient
  + The murder of the mayor shook the town.
murder/V                                    ASSAULT -            180
  + A guard murdered the mayor.
slay/V                                      ASSAULT -            180
  + The chief was slain by rivals.
behead/V                                    ASSAULT primitive    182
  + The group beheaded a driver.
lynch/V                                     ASSAULT beat         182
  + A mob lynched two men.
execute/V obj:@people|@captive|@leader|@name/N ASSAULT targeted  186
  + The junta executed two prisoners.
execute/V passive                           ASSAULT targeted     186
  + He was executed at dawn.
execution/N of:@people|@captive|@name/N     ASSAULT targeted     186 of=recipient
  + The execution of two prisoners was condemned.
hang/V passive                              ASSAULT targeted     186 weak
  + The spy was hanged.
assassinate/V                               ASSAULT targeted     186
  + Agents assassinated the defector.
assassination/N                             ASSAULT targeted     186 of=recipient
  + The assassination of the defector was denied.
assassination/N compound:attempted          ASSAULT targeted     185
  + After an attempted assassination he fled.
attempt/N on near:life|assassination        ASSAULT targeted     185
  + An attempt on the life of the governor failed.
poison/V                                    ASSAULT targeted     186
  + Agents poisoned the exile.
poisoning/N of:@people|@leader|@name/N      ASSAULT targeted     186
  + The poisoning of an officer was blamed on them.
genocide/N                                  ASSAULT -            203 against,of=recipient
  + The genocide of the hill people is denied.
ethnic_cleansing/N                          ASSAULT -            203 of=recipient
  + Ethnic cleansing emptied the valley.
atrocity/N                                  ASSAULT -            202
  + Atrocities in the valley were filmed.
bloodshed/N                                 ASSAULT -            190 weak
  + The bloodshed in the valley went on.
crackdown/N                                 COERCE -             170 on=recipient
  + A crackdown on miners followed.
blow/V up                                   ASSAULT explosives   183
  + The rebels blew up a bridge.
explode/V                                   ASSAULT explosives   183
  + A bomb exploded at the market.
explosion/N                                 ASSAULT explosives   183
  + An explosion ripped through the market.
explosion/N compound:gas|boiler|volcano|population - - -
  + A gas explosion ruined the flat.
blast/N                                     ASSAULT explosives   183
  + The blast killed a guard.
detonate/V                                  ASSAULT explosives   183
  + They detonated a bomb under the bridge.
detonation/N                                ASSAULT explosives   183
  + The detonation of a mine killed a guard.
ied/N                                       ASSAULT explosives   1833
  + An IED hit the patrol.
device/N compound:explosive                 ASSAULT explosives   1833
  + An explosive device hit the patrol.
car_bomb/N                                  ASSAULT explosives   1832
  + A car bomb hit the patrol.
grenade/N                                   ASSAULT explosives   183 weak
  + A grenade was thrown at the bar.
mine/V obj:road|field|harbour|water|border/N ASSAULT explosives  183 weak
  + The retreating army mined the road.
sink/V obj:@vessel|warship|submarine|frigate/N ASSAULT destroy   1712
  + Torpedoes sank a tanker.
torpedo/V obj:@vessel/N                     ASSAULT destroy      1712
  + The navy torpedoed a tanker.
ram/V obj:@vessel/N                         ASSAULT destroy      1712
  + A cutter rammed a trawler boat.
destroy/V                                   ASSAULT destroy      1712
  + The rebels destroyed a bridge.
destruction/N of                            ASSAULT destroy      1712
  + The destruction of the dam was filmed.
demolish/V                                  ASSAULT destroy      1712
  + Soldiers demolished nine houses.
demolition/N of:house|home|village|building/N ASSAULT destroy    1712
  + The demolition of the house was condemned.
raze/V                                      ASSAULT destroy      1712
  + The army razed a village.
level/V obj:@building/N                     ASSAULT destroy      1712
  + Strikes levelled a school; they leveled the school.
torch/V                                     ASSAULT destroy      1712
  + Raiders torched nine houses.
burn/V down|obj:@building|@vessel/N         ASSAULT destroy      1712
  + Raiders burned houses.
set/V fire|ablaze|afire                     ASSAULT destroy      1712
  + Raiders set fire to the school.
arson/N                                     ASSAULT destroy      1712
  + The arson at the depot was solved.
sabotage/N                                  ASSAULT destroy      1712 of=recipient
  + Sabotage of the cable is suspected.
sabotage/V                                  ASSAULT destroy      1712
  + Divers sabotaged the cable.
damage/V obj:@building|@vessel/N            ASSAULT destroy      1712
  + The attack damaged a school.
loot/V                                      ASSAULT destroy      1712 weak
  + Raiders looted the town.
abduct/V                                    ASSAULT abduct       181
  + Gunmen abducted nine pupils.
abduction/N                                 ASSAULT abduct       181 of=recipient
  + The abduction of nine pupils shocked all.
kidnap/V                                    ASSAULT abduct       181
  + The gang kidnapped a nun.
kidnapping/N                                ASSAULT abduct       181 of=recipient
  + The kidnapping of a nun shocked all.
take/V obj:hostage|captive/N                ASSAULT abduct       181
  + The pirates took hostages.
hold/V obj|as:hostage|captive/N             ASSAULT abduct       181
  + The gang held nine hostages.
hostage/N                                   ASSAULT abduct       181 weak
  + Hostages were seen alive.
hijack/V                                    ASSAULT abduct       181
  + Pirates hijacked a tanker.
hijacking/N                                 ASSAULT abduct       181 of=recipient
  + The hijacking of a tanker ended.
disappearance/N compound:enforced|forced    ASSAULT abduct       181 of=recipient
  + Enforced disappearances went on.
torture/N                                   ASSAULT torture      1822 of=recipient
  + Torture in the prison was documented.
torture/V                                   ASSAULT torture      1822
  + Guards tortured the poet.
mistreat/V                                  ASSAULT torture      1822 weak
  + Guards mistreated the crew.
maim/V                                      ASSAULT torture      1822
  + The mines maimed farmers.
mutilate/V                                  ASSAULT torture      1822
  + The gang mutilated a rival.
rape/N                                      ASSAULT sexual       1821 of=recipient
  + The rape of two women was reported.
rape/V                                      ASSAULT sexual       1821
  + Soldiers raped two women.
violence/N compound:sexual                  ASSAULT sexual       1821 against=recipient
  + Sexual violence against women rose.
grope/V                                     ASSAULT sexual       1821
  + He groped an aide.
molest/V                                    ASSAULT sexual       1821
  + A guard molested a pupil.
beat/V obj:@people|@captive|@name/N         ASSAULT beat         182
  + Police beat a student.
beat/V up                                   ASSAULT beat         182
  + Thugs beat up a farmer.
beating/N                                   ASSAULT beat         182 of=recipient
  + The beating of a farmer was filmed.
punch/V                                     ASSAULT beat         182
  + A deputy punched a rival.
kick/V obj:@people|@name/N                  ASSAULT beat         182
  + Guards kicked a student.
slap/V obj:@people|@leader|@name/N          ASSAULT beat         182
  + A man slapped the mayor.
drag/V obj:@people|@name/N                  ASSAULT beat         182 weak
  + Guards dragged a student.
manhandle/V                                 ASSAULT beat         182
  + Guards manhandled a reporter.
scuffle/N                                   ASSAULT beat         182
  + A scuffle in parliament was filmed.
brawl/N                                     ASSAULT beat         182
  + A brawl in parliament was filmed.
rough/V up                                  ASSAULT beat         182
  + Guards roughed up a reporter.
stab/V                                      ASSAULT primitive    182
  + A man stabbed two guards.
stabbing/N                                  ASSAULT primitive    182 of=recipient
  + The stabbing left two dead.
hack/V to:death                             ASSAULT primitive    182
  + He was hacked to death.
stone/V                                     ASSAULT primitive    182
  + A mob stoned the bus.
throw/V obj:stone|rock|bottle|brick|petrol|cocktail|egg/N ASSAULT primitive 182
  + Boys threw stones at a jeep.
hurl/V obj:stone|rock|bottle|brick|cocktail|grenade/N ASSAULT primitive 182
  + Boys hurled stones at a jeep.
pelt/V                                      ASSAULT primitive    182
  + Boys pelted a jeep.
tear_gas/N                                  ASSAULT crowd-control 175
  + Tear gas drifted over the square.
teargas/V                                   ASSAULT crowd-control 175
  + Police teargassed the students; they teargas them.
water_cannon/N                              ASSAULT crowd-control 175
  + Water cannons were turned on miners.
pepper_spray/N                              ASSAULT crowd-control 175
  + Pepper spray was used on miners.
baton/N                                     ASSAULT crowd-control 175 weak
  + Police with batons hit miners.
disperse/V obj:@protest|protester|crowd|demonstrator/N ASSAULT crowd-control 175
  + Police dispersed the crowd.
gas/V obj:@people|@captive/N                ASSAULT unconventional 2041
  + They gassed civilians.
weapon/N compound:chemical near:use|used    ASSAULT unconventional 2041
  + The use of chemical weapons is denied.
nerve_agent/N                               ASSAULT unconventional 2041
  + A nerve agent was used.
violate/V obj:@truce/N                      ASSAULT -            196
  + The militia violated the ceasefire.
violation/N of:@truce/N                     ASSAULT -            196
  + The violation of the truce was denied.
violation/N compound:ceasefire|truce        ASSAULT -            196
  + Ceasefire violations were counted.
break/V obj:@truce/N                        ASSAULT -            196
  + The militia broke the truce.
terrorize/V                                 ASSAULT -            180
  + The gang terrorized the valley.
pogrom/N                                    ASSAULT -            202
  + A pogrom emptied the quarter.
violence/N between|against                  ASSAULT -            180 weak
  + Violence between the clans flared.
retaliate/V with:strike|attack|missile|airstrike/N ASSAULT -     190
  + The kingdom retaliated with strikes.
persecute/V                                 ASSAULT -            175
  + The junta persecuted the sect.
repress/V                                   ASSAULT -            175
  + The junta repressed the sect.
human_shield/N                              ASSAULT abduct       184
  + Villagers were used as human shields.
# Bare words: they label what the network found.
execute/V                                   ASSAULT targeted     186 weak
  + They executed him.
execution/N                                 ASSAULT targeted     186 weak
  + The execution was denied.
capture/N                                   ASSAULT abduct       181 weak of=recipient
  + His capture was denied.
conflict/N                                  ASSAULT -            190 weak
  + The conflict went on.
war/N                                       ASSAULT -            190 weak
  + A long war went by.
war_crime/N                                 ASSAULT -            180 weak
  + War crimes were filmed.
crime/N                                     ASSAULT -            180 weak
  + The crime was filmed.
violence/N                                  ASSAULT -            180 weak
  + Violence went on.
operation/N compound:military|special|combat|ground ASSAULT -    190 weak
  + The military operation went on.
operation/N                                 ASSAULT -            190 weak
  + The operation went on.
action/N compound:military|aggressive|terrorist ASSAULT -        190 weak
  + The military action went on.
campaign/N compound:military|bombing|ground|air ASSAULT -        190 weak
  + The ground campaign went on.
confrontation/N                             ASSAULT -            190 weak
  + The confrontation went on.
encounter/N                                 ASSAULT firearms     193 weak
  + The encounter left two dead.
incident/N                                  ASSAULT -            190 weak
  + The incident was filmed.
insurgency/N                                ASSAULT -            190 weak
  + The insurgency went on.
escalation/N                                ASSAULT -            190 weak
  + The escalation went on.
terrorism/N                                 ASSAULT -            180 weak
  + Terrorism was blamed.
terrorist_act/N                             ASSAULT -            180
  + A terrorist act was foiled.
terrorist_attack/N                          ASSAULT -            180
  + A terrorist attack was foiled.
death/N                                     ASSAULT -            190 weak
  + His death was denied.
die/V                                       ASSAULT -            190 weak
  + Nine soldiers died.
homicide/N                                  ASSAULT -            180
  + The homicide of the mayor was solved.
eliminate/V obj:@people|@force|@leader|member|terrorist|@name ASSAULT - 190
  + The army eliminated a commander.
intercept/V                                 ASSAULT -            190 weak
  + The army intercepted it.
hit/V                                       ASSAULT -            190 weak
  + The army hit it.
fire/V                                      ASSAULT firearms     193 weak
  + The guards fired.
storm/V                                     ASSAULT -            190 weak
  + They stormed it.
retaliate/V                                 ASSAULT -            190 weak
  + The army retaliated.
respond/V with:fire|force|strike            ASSAULT -            190 weak
  + The army responded with fire.
brutality/N                                 ASSAULT beat         182
  + Police brutality was filmed.
mistreatment/N                              ASSAULT torture      1822 of=recipient
  + The mistreatment of sailors was filmed.
plot/N                                      ASSAULT -            190 weak
  + The plot was foiled.
responsibility/N near:claim                 ASSAULT -            180 weak
  + They claim responsibility.
burn/V                                      ASSAULT destroy      1712 weak
  + They burned it.
beat/V                                      ASSAULT beat         182 weak
  + They beat him.
missile/N                                   ASSAULT heavy-weapons 194 weak
  + Missiles fell.
drone/N                                     ASSAULT drone        195 weak
  + Drones fell.
enter/V                                     ASSAULT -            190 weak
  + They entered it.
advance/V                                   ASSAULT -            190 weak
  + The army advanced.
launch/V                                    ASSAULT -            190 weak
  + The army launched it.
