# AID: give aid whose benefit goes to the recipient: money, arms, troops, humanitarian help, asylum, rescue.
roles V to,for=recipient from=actor
roles N to,for=recipient from,by,poss=actor of=none

aid/N                                       AID -                070
  + Aid to the island was doubled.
aid/N compound:military|security|defense|defence|lethal AID -    072
  + Military aid to the island was doubled.
aid/N compound:humanitarian|food|emergency|relief|medical AID -  073
  + Food aid to the island was doubled.
aid/N compound:financial|economic|development AID -              071
  + Financial aid to the island was doubled.
aid/N compound:legal|first|hearing|visual   - - -
  + He got first aid.
aid/V                                       AID -                070
  + The bloc aided the island.
assist/V                                    AID -                070
  + The bloc assisted the island.
assistance/N                                AID -                070
  + Assistance to the island was doubled.
assistance/N compound:military|security     AID -                072
  + Military assistance to the island was doubled.
assistance/N compound:humanitarian|food|emergency AID -          073
  + Humanitarian assistance to the island was doubled.
assistance/N compound:financial|economic|technical AID -         071
  + Economic assistance to the island was doubled.
help/N to|from|for                          AID -                070 weak
  + Help for the island came late.
help/V                                      AID -                070 weak
  + The bloc helped the island.
provide/V obj:@aid/N                        AID -                070 obj=none with=recipient
  + The bloc provided assistance to the island.
provide/V obj:@armsaid/N                    AID -                072 obj=none with=recipient
  + The bloc provided weapons to the island.
provide/V obj:@relief/N                     AID -                073 obj=none with=recipient
  + The bloc provided tents to the island.
provide/V obj:protection|sanctuary|shelter|refuge|security/N AID - 074 obj=none
  + The bloc provided protection to the island.
provide/V obj:training|intelligence|service|equipment/N AID -    070 obj=none
  + The bloc provided training to the guards.
give/V obj:@aid|@money/N                    AID -                071 obj=none
  + The bloc gave money to the island.
give/V obj:@armsaid/N                       AID -                072 obj=none
  + The bloc gave weapons to the island.
give/V obj:@relief/N                        AID -                073 obj=none
  + The bloc gave medicine to the island.
send/V obj:@aid|@money/N                    AID -                070 obj=none
  + The bloc sent aid to the island.
send/V obj:@armsaid/N to                    AID -                072 obj=none
  + The bloc sent ammunition to the island.
send/V obj:@relief|team|rescuer|doctor|convoy/N AID -            073 obj=none
  + The bloc sent blankets to the island.
deliver/V obj:@aid/N                        AID -                070 obj=none
  + The bloc delivered aid to the island.
deliver/V obj:@armsaid/N                    AID -                072 obj=none
  + The bloc delivered ammunition to the island.
deliver/V obj:@relief/N                     AID -                073 obj=none
  + The bloc delivered blankets to the island.
deliver/V obj:speech|message|address|letter|verdict|baby/N - - -
  + She delivered a speech.
delivery/N of:@aid|@relief                  AID -                073
  + The delivery of blankets went on.
delivery/N of:@armsaid                      AID -                072
  + The delivery of weapons went on.
shipment/N of:@armsaid                      AID -                072
  + A shipment of weapons left.
supply/N                                    AID -                070 weak
  + The supply came late.
supply/V obj:@armsaid/N                     AID -                072 obj=none with=recipient
  + The bloc supplied missiles to the island.
supply/V                                    AID -                070 weak
  + The bloc supplied the island.
donate/V                                    AID -                070 obj=none
  + The queen donated a ship.
donate/V obj:@relief                        AID -                073 obj=none
  + The queen donated blankets.
donate/V obj:@money|@name                   AID -                071 obj=none
  + The queen donated nine million.
donation/N                                  AID -                070
  + A donation from the queen came.
grant/N                                     AID -                071 weak
  + A grant to the island was signed.
grant/V obj:asylum|refuge|citizenship|residency|visa|protection/N AID - 075 obj=none
  + The king granted asylum to the poet.
grant/V obj:loan|@money/N                   AID -                071 obj=none
  + The bank granted a loan to the island.
asylum/N                                    AID -                075 weak
  + He won asylum.
admit/V obj:refugee|migrant/N               AID -                075
  + The king admitted refugees.
accept/V obj:refugee|migrant|evacuee/N      AID -                075
  + The king accepted refugees.
resettle/V                                  AID -                075
  + The king resettled refugees.
shelter/V                                   AID -                075
  + Monks sheltered refugees.
harbor/V                                    AID -                075
  + The kingdom harbored rebels.
harbour/V                                   AID -                075
  + The kingdom harboured rebels.
lend/V obj:@money/N                         AID -                071 obj=none
  + The bank lent money to the island.
loan/N to|for|from                          AID -                071
  + A loan to the island was signed.
bail/V out                                  AID -                071
  + The bank bailed out the island.
bailout/N                                   AID -                071
  + The bailout of the island was signed.
fund/V                                      AID -                071
  + The bloc funded the school.
funding/N for|to                            AID -                071 weak
  + Funding for the school came late.
finance/V                                   AID -                071
  + The emirate financed the rebels.
subsidize/V                                 AID -                071
  + The state subsidized farmers.
subsidy/N                                   AID -                071
  + Subsidies to farmers were paid.
allocate/V obj:@money                       AID -                071 obj=none
  + The bloc allocated nine million for the island.
disburse/V                                  AID -                071 obj=none
  + The bank disbursed the loan.
package/N compound:aid|assistance|support|relief AID -           070
  + The aid package was signed.
arm/V obj:rebel|militia|army                AID -                072
  + The emirate armed the rebels.
equip/V                                     AID -                072
  + The emirate equipped the rebels.
train/V obj:@force|@police|recruit          AID -                072
  + The emirate trained the rebels.
training/N of:@force|@police                AID -                072
  + The training of soldiers went on.
sell/V obj:@armsaid                         COOPERATE -          062 obj=none
  + The kingdom sold missiles to the emirate.
rescue/N of                                 AID -                073 of=recipient
  + The rescue of the crew was filmed.
rescue/V                                    AID -                073
  + The navy rescued the crew.
save/V obj:@people|life|crew                AID -                073
  + The navy saved nine people.
evacuate/V                                  AID -                073
  + The navy evacuated her pupils.
evacuation/N                                AID -                073 of=recipient
  + The evacuation of the island began.
airlift/N                                   AID -                073
  + The airlift to the island began.
airlift/V                                   AID -                073
  + The navy airlifted the crew.
airdrop/N                                   AID -                073
  + The airdrop of food began.
airdrop/V                                   AID -                073
  + The navy airdropped food.
distribute/V obj:@aid|@relief               AID -                073 obj=none
  + Monks distributed food to villagers.
feed/V obj:@people|refugee|family           AID -                073
  + Monks fed refugees.
treat/V obj:@people|patient|victim|wounded  AID -                073
  + Monks treated the victims.
vaccinate/V                                 AID -                073
  + Nurses vaccinated children.
repatriate/V                                AID -                073
  + The kingdom repatriated its pilgrims.
corridor/N compound:humanitarian            AID -                073 weak
  + A humanitarian corridor was agreed.
convoy/N compound:aid|relief|humanitarian   AID -                073
  + An aid convoy left.
protect/V                                   AID -                074 weak
  + The navy protected the island.
escort/V                                    AID -                074
  + The navy escorted the convoy.
peacekeeper/N                               AID -                074 weak
  + Peacekeepers reached the valley.
peacekeeping/N                              AID -                074
  + Peacekeeping in the valley went on.
contribute/V                                AID -                070 obj=none
  + The queen contributed a ship.
contribution/N                              AID -                070 weak
  + The contribution of the queen came.
receive/V obj:@aid/N                        AID -                070 subj=recipient from=actor obj=none
  + The island received aid from the bloc.
receive/V obj:@armsaid/N                    AID -                072 subj=recipient from=actor obj=none
  + The island received missiles from the bloc.
rebuild/V                                   AID -                071 weak
  + The bloc rebuilt the school.
forgive/V obj:debt|loan                     AID -                071 obj=none of=recipient
  + The bank forgave the debt of the island.
cancel/V obj:debt/N                         AID -                071 obj=none of=recipient
  + The bank cancelled the debt of the island.
relief/N compound:debt|disaster|earthquake|flood AID -           071
  + Debt relief for the island was signed.
pay/V for                                   AID -                071 weak
  + The bloc paid for the school.
bankroll/V                                  AID -                071
  + The emirate bankrolled the rebels.
sponsor/V                                   AID -                071
  + The emirate sponsored the rebels.
back/V with:money|arm|fund|weapon           AID -                070
  + The emirate backed them with money.
share/V obj:intelligence with               AID -                070 obj=none with=recipient weak
  + The kingdom shared intelligence with the island.
# Bare words: they label what the network found.
provide/V                                   AID -                070 weak
  + They provided it.
support/N                                   AID -                070 weak
  + The support came late.
support/V                                   AID -                070 weak
  + They supported him.
deliver/V                                   AID -                070 weak
  + They delivered it.
delivery/N                                  AID -                070 weak
  + The delivery came late.
send/V                                      AID -                070 weak
  + They sent it too.
hand/V over                                 AID -                070 weak
  + They handed over.
gift/N                                      AID -                070 weak
  + The gift came late.
accept/V                                    AID -                075 weak
  + They accepted him.
welcome/V                                   AID -                075 weak
  + They welcomed him.
host/V                                      AID -                075 weak
  + They hosted him.
repatriation/N                              AID -                073 weak
  + The repatriation came late.
training/N                                  AID -                072 weak
  + The training came late.
train/V                                     AID -                072 weak
  + They trained him.
program/N                                   AID -                070 weak
  + The program came late.
arm/V                                       AID -                072
  + The emirate armed the clan.
refuge/N                                    AID -                075
  + They found refuge.
protect/V obj:@people                       AID -                074
  + They protected civilians.
