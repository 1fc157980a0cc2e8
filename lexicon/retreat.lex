# RETREAT: release prisoners, withdraw forces, disarm, observe a ceasefire, let observers in, resign, lift sanctions.
roles V from=none
roles N of=none by,poss=actor

withdraw/V                                  RETREAT withdraw     0874
  + The rebels withdrew.
withdraw/V obj:@force/N                     RETREAT withdraw     0874 obj=none
  + The kingdom withdrew its troops.
withdraw/V obj:charge|bid|candidacy|case|complaint|support/N CONCEDE - 080
  + He withdrew the complaint.
withdrawal/N                                RETREAT withdraw     0874
  + The withdrawal from the pass began.
retreat/N                                   RETREAT withdraw     0874
  + The retreat from the pass began.
retreat/V                                   RETREAT withdraw     0874
  + The rebels retreated.
pull/V back                                 RETREAT withdraw     0874
  + The army pulled back.
pull/V out                                  RETREAT withdraw     0874
  + The army pulled out.
pullout/N                                   RETREAT withdraw     0874
  + The pullout began.
pullback/N                                  RETREAT withdraw     0874
  + The pullback began.
evacuate/V obj:base|position|@territory subj:@force RETREAT withdraw 0874
  + Soldiers evacuated the base.
vacate/V                                    RETREAT withdraw     0874
  + The army vacated the base.
leave/V subj:@force                         RETREAT withdraw     0874
  + Troops left the valley.
surrender/N                                 RETREAT disarm       0874
  + The surrender was signed.
surrender/V                                 RETREAT disarm       0874
  + The garrison surrendered.
capitulate/V                                RETREAT disarm       0874
  + The garrison capitulated.
lay/V down obj:arm|weapon/N                 RETREAT disarm       0873 obj=none
  + The rebels laid down their arms.
disarm/V                                    RETREAT disarm       0873
  + The rebels disarmed.
disarmament/N                               RETREAT disarm       0873
  + Disarmament of the rebels began.
demobilize/V                                RETREAT disarm       0873
  + The rebels demobilized.
hand/V over obj:weapon|arm/N                RETREAT disarm       0873 obj=none
  + The rebels handed over their weapons.
hand/V over obj:@captive|body|remains/N     RETREAT release      0841
  + The rebels handed over the hostages.
hand/V over                                 RETREAT -            084
  + The kingdom handed over the island.
handover/N                                  RETREAT -            084
  + The handover of the island was filmed.
demilitarize/V                              RETREAT disarm       0873
  + They demilitarized the strip.
stand/V down subj:@force                    RETREAT disarm       087
  + The troops stood down.
de_escalate/V                               RETREAT disarm       087
  + They want to de escalate.
dismantle/V obj:weapon|missile|programme|program|base/N RETREAT disarm 087 obj=none
  + The kingdom dismantled its missiles.
observe/V obj:@truce/N                      RETREAT ceasefire    087 obj=none
  + The rebels observed the truce.
hold/V subj:@truce                          RETREAT ceasefire    087
  + The ceasefire held.
ceasefire/N                                 RETREAT ceasefire    0871
  + The ceasefire began at noon.
ceasefire/N compound:proposed               AGREE -              037 weak
  + The proposed ceasefire was studied.
cease_fire/N                                RETREAT ceasefire    0871
  + The cease fire began at noon.
truce/N                                     RETREAT ceasefire    0871
  + The truce began at noon.
armistice/N                                 RETREAT ceasefire    0871
  + The armistice began at noon.
release/N of:@captive|@people|@name|citizen RETREAT release      0841 of=recipient
  + The release of the prisoners was hailed.
release/N poss                              RETREAT release      0841 poss=recipient
  + His release was hailed.
release/N compound:press|news|film          - - -
  + A press release was sent.
release/N                                   RETREAT release      0841 weak
  + Release was read.
release/V obj:@people|@captive|@name|citizen|body/N RETREAT release 0841
  + The junta released the prisoners.
release/V passive                           RETREAT release      0841
  + He was released at noon.
release/V obj:asset|fund|ship|vessel/N      RETREAT release      0842
  + The kingdom released the ship.
release/V obj:report|statement|video|album|film|data|list|figure|document|footage|book|song|result/N - - -
  + The agency released a report.
free/V                                      RETREAT release      0841
  + The junta freed the poet.
set/V free                                  RETREAT release      0841
  + The junta set the poet free.
let/V go                                    RETREAT release      0841 weak
  + The junta let the poet go.
liberate/V obj:@captive/N                   RETREAT release      0841
  + The junta liberated the hostages.
bail/N                                      RETREAT release      0841
  + He was out on bail.
grant/V obj:bail|parole/N                   RETREAT release      0841 to=recipient obj=none
  + The judge granted bail.
parole/V                                    RETREAT release      0841
  + The board paroled the banker.
swap/N compound:prisoner|hostage            RETREAT release      0841 with=recipient
  + A prisoner swap was agreed.
exchange/N compound:prisoner|hostage        RETREAT release      0841 with=recipient
  + A prisoner exchange was agreed.
exchange/V obj:@captive|body/N              RETREAT release      0841 with=recipient obj=none
  + The sides exchanged prisoners.
swap/V obj:@captive                         RETREAT release      0841 with=recipient obj=none
  + The sides swapped prisoners.
return/V obj:body|remains|@captive|child/N  RETREAT release      0841 to=recipient obj=none
  + The kingdom returned the bodies.
return/V obj:artifact|property|land|asset|territory|bronze/N RETREAT release 0842 to=recipient obj=none
  + The museum returned the artifact.
repatriation/N                              RETREAT release      0841 weak
  + The repatriation of the bodies began.
lift/V obj:@sanction/N                      RETREAT -            085 against,on=recipient obj=none
  + The bloc lifted sanctions on the bank.
lift/V obj:ban|restriction|curb/N           CONCEDE -            081 on=recipient obj=none
  + The kingdom lifted the ban.
lift/V obj:blockade|siege/N                 RETREAT withdraw     0872 of,on=recipient obj=none
  + The navy lifted the blockade.
lift/V obj:emergency|law|curfew/N           CONCEDE -            081 obj=none
  + The king lifted martial law.
ease/V obj:@sanction/N                      RETREAT -            085 against,on=recipient obj=none
  + The bloc eased sanctions on the bank.
remove/V obj:@sanction/N                    RETREAT -            085 against,on=recipient obj=none
  + The bloc removed sanctions on the bank.
remove/V from:list|blacklist                RETREAT -            085 from=none
  + The bank was removed from the list.
waive/V obj:@sanction/N                     RETREAT -            085 obj=none
  + The bloc waived sanctions.
drop/V obj:tariff|sanction/N                RETREAT -            085 against,on=recipient obj=none
  + The kingdom dropped tariffs on wine.
lower/V obj:tariff|duty/N                   RETREAT -            085 against,on=recipient obj=none
  + The kingdom lowered tariffs on wine.
unfreeze/V                                  RETREAT release      0842
  + The bank unfroze the funds; they unfreeze the funds.
restore/V obj:membership|aid|funding/N      RETREAT -            084 obj=none
  + The bloc restored funding.
readmit/V                                   RETREAT -            084
  + The bloc readmitted the kingdom.
readmission/N                               RETREAT -            084
  + The readmission of the kingdom was hailed.
allow/V obj:inspector|monitor|observer/N    RETREAT access       0862
  + The kingdom allowed inspectors in.
admit/V obj:inspector|monitor|observer|peacekeeper/N RETREAT access 0862
  + The kingdom admitted inspectors.
allow/V obj:@aid|convoy|truck|food|fuel/N   RETREAT access       0863 obj=none
  + The army allowed convoys in.
let/V in obj:@aid|convoy|truck|food         RETREAT access       0863 obj=none
  + The army let food in.
open/V obj:corridor/N                       RETREAT access       0863 obj=none
  + The army opened a corridor.
resign/V                                    RETREAT resign       0831 from=none
  + The premier resigned.
resignation/N                               RETREAT resign       0831 of=actor
  + The resignation of the premier was swift.
resignation/N near:demand|call|calls|demanded|called REQUEST change 1041 weak
  + They demand his resignation.
step/V down                                 RETREAT resign       0831
  + The premier stepped down.
step/V aside                                RETREAT resign       0831
  + The premier stepped aside.
quit/V obj:@office|job/N                    RETREAT resign       0831
  + The premier quit his post.
quit/V                                      RETREAT resign       0831
  + The premier quit.
relinquish/V                                RETREAT -            084
  + The kingdom relinquished the island.
abdicate/V                                  RETREAT resign       0831
  + The king abdicated.
abdication/N                                RETREAT resign       0831 of=actor
  + The abdication of the king was swift.
leave/V obj:@office|politics|power/N        RETREAT resign       0831
  + The premier left office.
drop/V out of                               RETREAT resign       0831
  + The senator dropped out of the race.
stand/V down                                RETREAT resign       0831
  + The mayor stood down.
bow/V out                                   RETREAT resign       0831
  + The mayor bowed out.
cede/V                                      RETREAT -            084
  + The kingdom ceded the island.
transfer/N of:power|sovereignty|control     RETREAT -            084
  + The transfer of power was swift.
end/V obj:occupation|siege|blockade|war|hostility|offensive/N RETREAT withdraw 0872 weak
  + The kingdom ended the occupation.
# Bare words: they label what the network found.
release/V                                   RETREAT release      0841 weak
  + They released him.
exit/N                                      RETREAT resign       0831 weak
  + His exit was read.
exit/V                                      RETREAT withdraw     0874 weak
  + They exited it.
evacuate/V                                  RETREAT withdraw     0874 weak
  + They evacuated it.
pull_out/N                                  RETREAT withdraw     0874
  + The pull out began.
transfer/N                                  RETREAT -            084 weak
  + The transfer was read.
transfer/V                                  RETREAT -            084 weak
  + They transferred it.
lift/V                                      RETREAT -            085 weak
  + They lifted it.
leave/V                                     RETREAT resign       0831 weak
  + They left again.
