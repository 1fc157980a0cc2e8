# MOBILIZE: move or ready forces short of using them; tests of weapons and exercises of one country.
roles V to,in,at=place
roles N of=none by,poss=actor to,in,at=place

deploy/V                                    MOBILIZE troops      154 obj=none
  + The kingdom deployed scouts.
deploy/V obj:@force/N                       MOBILIZE troops      154 obj=none
  + The kingdom deployed soldiers.
deploy/V obj:@police/N                      MOBILIZE police      153 obj=none
  + The mayor deployed police.
deploy/V obj:@weapon|system|asset/N         MOBILIZE weapons     154 obj=none
  + The kingdom deployed missiles.
deploy/V obj:gas|cannon|spray/N             ASSAULT crowd-control 175
  + Guards deployed tear gas.
deployment/N                                MOBILIZE troops      154
  + The deployment to the border began.
deployment/N of:@police                     MOBILIZE police      153
  + The deployment of police began.
deployment/N of:@weapon|system              MOBILIZE weapons     154
  + The deployment of missiles began.
redeploy/V                                  MOBILIZE troops      154 obj=none
  + The army redeployed scouts.
mobilize/V                                  MOBILIZE troops      154 obj=none
  + The kingdom mobilized reservists.
mobilise/V                                  MOBILIZE troops      154 obj=none
  + The kingdom mobilised reservists.
mobilization/N                              MOBILIZE troops      154
  + The mobilization began.
mobilisation/N                              MOBILIZE troops      154
  + The mobilisation began.
call/V up obj:reservist|reserve|conscript|soldier/N MOBILIZE troops 154 obj=none
  + The kingdom called up reservists.
send/V obj:@force/N                         MOBILIZE troops      154 obj=none
  + The kingdom sent troops to the pass.
send/V obj:@police/N                        MOBILIZE police      153 obj=none
  + The mayor sent police to the square.
send/V obj:warship|fleet|carrier|jet|bomber|tank|submarine/N MOBILIZE weapons 154 obj=none
  + The kingdom sent a warship.
dispatch/V obj:@force|warship/N             MOBILIZE troops      154 obj=none
  + The kingdom dispatched a brigade.
order/V obj:@force/N to|in                  MOBILIZE troops      154 obj=none
  + The king ordered troops to the border.
move/V obj:@force/N                         MOBILIZE troops      154 obj=none
  + The kingdom moved troops to the pass.
mass/V obj:@force/N                         MOBILIZE troops      154 obj=none
  + The kingdom massed troops.
amass/V obj:@force/N                        MOBILIZE troops      154 obj=none
  + The kingdom amassed troops.
buildup/N                                   MOBILIZE troops      154
  + The buildup at the pass went on.
build_up/N                                  MOBILIZE troops      154
  + The build up at the pass went on.
reinforce/V                                 MOBILIZE troops      154
  + The army reinforced the pass.
reinforcement/N                             MOBILIZE troops      154
  + Reinforcements reached the pass.
station/V obj:@force/N                      MOBILIZE troops      154 obj=none
  + The kingdom stationed troops there.
patrol/N                                    MOBILIZE -           150
  + Patrols at the pass went on.
patrol/V                                    MOBILIZE -           150
  + Scouts patrolled the pass.
alert/N compound:high|military|combat       MOBILIZE troops      152
  + The army is on high alert.
put/V on:alert                              MOBILIZE troops      152 on=none
  + The army was put on alert.
raise/V obj:alert/N                         MOBILIZE troops      152 obj=none
  + The kingdom raised its alert.
scramble/V                                  MOBILIZE weapons     154 obj=none
  + The kingdom scrambled jets.
recruit/V obj:@force|@police/N              MOBILIZE troops      154 obj=none
  + The kingdom recruited soldiers.
recruitment/N of:@police                    MOBILIZE police      153
  + The recruitment of police began.
enlist/V                                    MOBILIZE troops      154 weak
  + Farmers enlisted.
conscription/N                              MOBILIZE troops      154
  + Conscription began.
draft/V obj:@people|conscript|recruit       MOBILIZE troops      154 obj=none weak
  + The kingdom drafted students.
rearm/V                                     MOBILIZE weapons     154
  + The kingdom rearmed.
test/N compound:missile|nuclear|weapon|ballistic MOBILIZE weapons 150
  + A missile test was filmed.
test/N                                      MOBILIZE weapons     150 weak
  + The test was filmed.
test/V obj:missile|weapon|bomb|warhead|drone/N MOBILIZE weapons  150 obj=none
  + The kingdom tested a missile.
test_fire/V                                 MOBILIZE weapons     150 obj=none
  + The kingdom test fired a rocket.
launch/N                                    MOBILIZE weapons     150 weak
  + The launch was filmed.
launch/V obj:satellite/N                    - - -
  + The kingdom launched a satellite.
exercise/N compound:military|naval|army|air|drill MOBILIZE troops 150
  + A military exercise began.
drill/N compound:military|naval|fire|army   MOBILIZE troops      150
  + A naval drill began.
war_game/N                                  MOBILIZE troops      150
  + War games began.
parade/N compound:military                  MOBILIZE weapons     150
  + A military parade was held.
parade/V obj:@weapon|@force                 MOBILIZE weapons     150 obj=none
  + The kingdom paraded tanks.
fortify/V                                   MOBILIZE -           150
  + The army fortified the pass.
show/N of:force/N                           MOBILIZE -           150
  + The show of force went on.
enrich/V obj:uranium/N                      MOBILIZE weapons     150 obj=none
  + The kingdom enriched uranium.
produce/V obj:@weapon|warhead               MOBILIZE weapons     150 obj=none weak
  + The kingdom produced missiles.
develop/V obj:missile|weapon|bomb|warhead   MOBILIZE weapons     150 obj=none weak
  + The kingdom developed a missile.
enter/V subj:@force                         MOBILIZE troops      154 weak
  + Troops entered the pass.
position/V obj:@force|@weapon/N             MOBILIZE troops      154 obj=none
  + The army positioned tanks.
surge/N of:@force|@police                   MOBILIZE troops      154
  + The surge of troops began.
step/V up obj:patrol|security|presence/N    MOBILIZE police      153 obj=none
  + The mayor stepped up security.
tighten/V obj:security/N                    MOBILIZE police      153 obj=none
  + The mayor tightened security.
beef/V up                                   MOBILIZE police      153 obj=none
  + The mayor beefed up security.
presence/N compound:police|security         MOBILIZE police      153
  + The police presence grew.
presence/N compound:military|troop          MOBILIZE troops      154
  + The military presence grew.
overflight/N                                MOBILIZE weapons     150 weak
  + The overflights went on.
sail/V through subj:warship|destroyer|frigate|carrier MOBILIZE weapons 150
  + A warship sailed through the strait.
fly/V subj:jet|bomber|warplane|drone        MOBILIZE weapons     150 weak
  + Bombers flew near the pass.
# Bare words: they label what the network found.
dispatch/V                                  MOBILIZE troops      154 weak
  + They dispatched it.
send/V                                      MOBILIZE troops      154 weak
  + They sent it.
arrive/V                                    MOBILIZE weapons     154 weak
  + It arrived.
launch/V                                    MOBILIZE weapons     150 weak
  + They launched it.
test/V                                      MOBILIZE weapons     150 weak
  + They tested it.
militarize/V                                MOBILIZE weapons     154
  + They militarized the reef.
violate/V obj:airspace/N                    MOBILIZE weapons     150
  + A jet violated the airspace.
incursion/N                                 MOBILIZE weapons     150 weak
  + The incursion was filmed.
presence/N                                  MOBILIZE -           150 weak
  + The presence was filmed.
alert/N                                     MOBILIZE troops      152 weak
  + The alert was read.
join/V                                      MOBILIZE weapons     154 weak
  + It joined the fleet.
training/N compound:military                MOBILIZE troops      150
  + Military training began.
exercise/N                                  MOBILIZE troops      150 weak
  + The exercise was filmed.
drill/N                                     MOBILIZE troops      150 weak
  + The drill was filmed.
authorize/V                                 MOBILIZE troops      154 weak
  + They authorized it.
instruct/V                                  MOBILIZE troops      154 weak
  + They instructed it.
