# Words that tell the mode of an event of one type where its predicate does not. Without a flag an entry speaks from the anchor
# and its arguments; `anchor`: inside the anchor alone; `clause`: from anywhere in the clause. The earlier line wins a tie.
[modes]
# ---- ASSAULT: what it was done with
drone/N             ASSAULT drone           195 clause
uav/N               ASSAULT drone           195 clause
quadcopter/N        ASSAULT drone           195 clause
shahed/N            ASSAULT drone           195 clause
suicide/N           ASSAULT suicide-attack  183 clause
suicide_bomber/N    ASSAULT suicide-attack  1831 clause
airstrike/N         ASSAULT aerial          195 clause
air/N               ASSAULT aerial          195 anchor
aerial/A            ASSAULT aerial          195
warplane/N          ASSAULT aerial          195 clause
jet/N               ASSAULT aerial          195
bomber/N            ASSAULT aerial          195
helicopter/N        ASSAULT aerial          195
gunship/N           ASSAULT aerial          195
air_force/N         ASSAULT aerial          195 clause
missile/N           ASSAULT heavy-weapons   194 clause
rocket/N            ASSAULT heavy-weapons   194 clause
artillery/N         ASSAULT heavy-weapons   194 clause
mortar/N            ASSAULT heavy-weapons   194 clause
howitzer/N          ASSAULT heavy-weapons   194 clause
tank/N              ASSAULT heavy-weapons   194
shelling/N          ASSAULT heavy-weapons   194 clause
shell/N             ASSAULT heavy-weapons   194
mlrs/N              ASSAULT heavy-weapons   194 clause
bombardment/N       ASSAULT heavy-weapons   194 clause
bomb/N              ASSAULT explosives      183 clause
ied/N               ASSAULT explosives      1833 clause
explosive/N         ASSAULT explosives      183 clause
explosive/A         ASSAULT explosives      183 clause
explosion/N         ASSAULT explosives      183 clause
bombing/N           ASSAULT explosives      183 clause
blast/N             ASSAULT explosives      183 clause
grenade/N           ASSAULT explosives      183 clause
landmine/N          ASSAULT explosives      183 clause
mine/N compound:land ASSAULT explosives     183
detonate/V          ASSAULT explosives      183 clause
tear_gas/N          ASSAULT crowd-control   175 clause
water_cannon/N      ASSAULT crowd-control   175 clause
rubber_bullet/N     ASSAULT crowd-control   175 clause
pepper_spray/N      ASSAULT crowd-control   175 clause
baton/N             ASSAULT crowd-control   175
gunman/N            ASSAULT firearms        193 clause
gunfire/N           ASSAULT firearms        193 clause
gun/N               ASSAULT firearms        193
shooter/N           ASSAULT firearms        193 clause
shooting/N          ASSAULT firearms        193 clause
shoot/V             ASSAULT firearms        193 clause
sniper/N            ASSAULT firearms        193 clause
bullet/N            ASSAULT firearms        193 clause
rifle/N             ASSAULT firearms        193
pistol/N            ASSAULT firearms        193
firearm/N           ASSAULT firearms        193
knife/N             ASSAULT primitive       182 clause
machete/N           ASSAULT primitive       182 clause
stab/V              ASSAULT primitive       182 clause
stabbing/N          ASSAULT primitive       182 clause
sword/N             ASSAULT primitive       182
axe/N               ASSAULT primitive       182
rock/N              ASSAULT primitive       182
stone/N             ASSAULT primitive       182
arson/N             ASSAULT destroy         1712
assassination/N     ASSAULT targeted        186
assassinate/V       ASSAULT targeted        186
execution/N         ASSAULT targeted        186
torture/N           ASSAULT torture         1822
sexual/A            ASSAULT sexual          1821
rape/N              ASSAULT sexual          1821
chemical/A          ASSAULT unconventional  2041
sarin/N             ASSAULT unconventional  2041
nuclear/A           ASSAULT unconventional  204 anchor
hostage/N           ASSAULT abduct          181 anchor
# ---- CONSULT: how they met
phone/N             CONSULT phone           041 clause
telephone/N         CONSULT phone           041 clause
telephone/A         CONSULT phone           041 clause
call/N              CONSULT phone           041
video/N             CONSULT phone           041
virtually/X         CONSULT phone           041 anchor
summit/N            CONSULT multilateral    040
g7/N                CONSULT multilateral    040
g20/N               CONSULT multilateral    040
g/N near:7|20       CONSULT multilateral    040
brics/N             CONSULT multilateral    040 anchor
quad/N              CONSULT multilateral    040 anchor
multilateral/A      CONSULT multilateral    040
trilateral/A        CONSULT multilateral    040
conference/N !compound:press|news|video CONSULT multilateral 040 anchor
assembly/N          CONSULT multilateral    040 anchor
visit/N             CONSULT visit           042
trip/N              CONSULT visit           042
visit/V             CONSULT visit           042
host/V              CONSULT visit           043
arrive/V            CONSULT visit           042 clause
travel/V            CONSULT visit           042 clause
mediator/N          CONSULT third-party     045
mediation/N         CONSULT third-party     045
mediate/V           CONSULT third-party     045
indirect/A          CONSULT third-party     045
broker/V            CONSULT third-party     045
# ---- SANCTION
court/N             SANCTION convict        116
judge/N             SANCTION convict        116
sentence/N          SANCTION convict        116
prison/N            SANCTION convict        116
guilty/A            SANCTION convict        116
jury/N              SANCTION convict        116
tribunal/N          SANCTION convict        116
diplomat/N          SANCTION expel          166 anchor
dismissal/N         SANCTION expel          166
ouster/N            SANCTION expel          166
suspension/N        SANCTION expel          166 anchor
membership/N        SANCTION expel          166
withdrawal/N        SANCTION withdraw       161
aid/N               SANCTION discontinue    162
funding/N           SANCTION discontinue    162
fund/N              SANCTION discontinue    162
shipment/N          SANCTION discontinue    162
# ---- COERCE
arrest/N            COERCE arrest           173
custody/N           COERCE arrest           173
detention/N         COERCE arrest           173
jail/N              COERCE arrest           173
prison/N            COERCE arrest           173
arrest/V            COERCE arrest           173
detain/V            COERCE arrest           173
curfew/N            COERCE curfew           1723
emergency/N         COERCE martial-law      1724 anchor
martial_law/N       COERCE martial-law      1724
deportation/N       COERCE deport           174
deport/V            COERCE deport           174
cyber/N             COERCE cyber            171
hacker/N            COERCE cyber            171 clause
malware/N           COERCE cyber            171
coup/N              COERCE seize            170
asset/N             COERCE seize            1711
weapon/N            COERCE seize            1711
drug/N              COERCE seize            1711
territory/N         COERCE seize            192
control/N           COERCE seize            192 anchor
border/N            COERCE restrict         191
strait/N            COERCE restrict         191
airspace/N          COERCE restrict         191
website/N           COERCE censor           1721
media/N             COERCE censor           1721 anchor
account/N           COERCE censor           1721 anchor
internet/N          COERCE censor           1721
ban/N               COERCE restrict         172
decree/N            COERCE restrict         172
visa/N              COERCE restrict         172
# ---- PROTEST
hunger/N            PROTEST hunger          142
strike/N            PROTEST strike          143
worker/N            PROTEST strike          143 anchor
riot/N              PROTEST riot            145
violent/A           PROTEST riot            145 anchor
highway/N           PROTEST obstruct        144
road/N              PROTEST obstruct        144
entrance/N          PROTEST obstruct        144
boycott/N           PROTEST boycott         143
protester/N         PROTEST demo            141
demonstrator/N      PROTEST demo            141
rally/N             PROTEST demo            141
street/N            PROTEST demo            141
# ---- THREATEN: what is threatened
war/N               THREATEN violence       138
attack/N            THREATEN violence       138
strike/N            THREATEN violence       138
force/N             THREATEN violence       138
bomb/V              THREATEN violence       138
strike/V            THREATEN violence       138
bombing/N           THREATEN violence       138
kill/V              THREATEN violence       138
retaliate/V         THREATEN violence       138
military/A          THREATEN violence       138
missile/N           THREATEN violence       138
arrest/V            THREATEN arrest         132
justice/N           THREATEN arrest         132
prosecute/V         THREATEN arrest         132
tariff/N            THREATEN restrict       1312
sanction/N          THREATEN restrict       1312
expel/V             THREATEN expel          136
# ---- REQUEST: what is asked for
resign/V            REQUEST change          1041
resignation/N       REQUEST change          1041
reform/N            REQUEST change          104
step_down/V         REQUEST change          1041
withdraw/V          REQUEST yield           1056
withdrawal/N        REQUEST yield           1056
ceasefire/N         REQUEST yield           1056
release/N           REQUEST yield           1053
release/V           REQUEST yield           1053
cease/V             REQUEST yield           1056
help/N              REQUEST assist          103
aid/N               REQUEST assist          103
assistance/N        REQUEST assist          103
support/N           REQUEST assist          103
weapon/N            REQUEST assist          1032
help/N              REJECT assist           121
help/V              REQUEST assist          103
meeting/N           REQUEST meet            106
dialogue/N          REQUEST meet            106
negotiation/N       REQUEST meet            106
# ---- REJECT
meeting/N           REJECT meet             125 anchor
talk/N              REJECT meet             125 anchor
attend/V            REJECT meet             125
invitation/N        REJECT meet             125 anchor
aid/N               REJECT assist           122
# ---- ACCUSE
investigation/N     ACCUSE investigate      091
investigate/V       ACCUSE investigate      091
probe/N             ACCUSE investigate      091
inquiry/N           ACCUSE investigate      090
accuse/V            ACCUSE allege           112 anchor
allegation/N        ACCUSE allege           112
alleged/A           ACCUSE allege           112
condemn/V           ACCUSE disapprove       111 anchor
criticism/N         ACCUSE disapprove       111
# ---- RETREAT
prisoner/N          RETREAT release         0841
hostage/N           RETREAT release         0841
detainee/N          RETREAT release         0841
bail/N              RETREAT release         0841
body/N              RETREAT release         0841
troop/N             RETREAT withdraw        0874
force/N             RETREAT withdraw        0874
resignation/N       RETREAT resign          0831
ceasefire/N         RETREAT ceasefire       0871
truce/N             RETREAT ceasefire       0871
inspector/N         RETREAT access          0862
# ---- MOBILIZE
police/N            MOBILIZE police         153
troop/N             MOBILIZE troops         154
soldier/N           MOBILIZE troops         154
guard/N             MOBILIZE troops         154
reservist/N         MOBILIZE troops         154
missile/N           MOBILIZE weapons        154
warship/N           MOBILIZE weapons        154
jet/N               MOBILIZE weapons        154
tank/N              MOBILIZE weapons        154
drone/N             MOBILIZE weapons        154
nuclear/A           MOBILIZE weapons        154
ship/N              MOBILIZE weapons        154
militia/N           MOBILIZE militia        154
