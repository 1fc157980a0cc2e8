# SANCTION: sanctions, embargo, tariffs as punishment, expelling diplomats, stopping aid, breaking off, suspending, convicting.
roles V on,against=recipient
roles N on,against,of=recipient by,poss,from=actor

sanction/N                                  SANCTION -           163
  + Sanctions on two banks took effect.
sanction/V                                  SANCTION -           163
  + The bloc sanctioned two banks.
impose/V obj:@sanction/N                    SANCTION -           163 obj=none
  + The bloc imposed sanctions on two banks.
impose/V obj:fine/N                         SANCTION convict     116 obj=none
  + The court imposed a fine on the bank.
impose/V obj:sentence|term/N                SANCTION convict     116 obj=none
  + The court imposed a sentence on the banker.
slap/V obj:@sanction|fine/N                 SANCTION -           163 obj=none with=recipient
  + The bloc slapped tariffs on wine.
levy/V obj:@sanction|fine|tax/N             SANCTION -           163 obj=none
  + The bloc levied tariffs on wine.
approve/V obj:@sanction|embargo/N           SANCTION -           163 sure obj=none on,against=recipient
  + The bloc approved an embargo on wine.
extend/V obj:@sanction|embargo/N            SANCTION -           163 obj=none
  + The bloc extended sanctions by a year.
renew/V obj:@sanction/N                     SANCTION -           163 obj=none
  + The bloc renewed sanctions by a year.
tighten/V obj:@sanction/N                   SANCTION -           163 obj=none
  + The bloc tightened sanctions on banks.
announce/V obj:@sanction/N                  SANCTION -           163 obj=none
  + The bloc announced sanctions on banks.
raise/V obj:tariff|duty/N                   SANCTION -           163 obj=none
  + The kingdom raised tariffs on wine.
increase/V obj:tariff|duty/N                SANCTION -           163 obj=none
  + The kingdom increased tariffs on wine.
tariff/N                                    SANCTION -           163
  + A tariff on wine took effect.
tariff/V                                    SANCTION -           163
  + The kingdom tariffed wine.
embargo/N                                   SANCTION -           163
  + The embargo on arms holds.
embargo/V                                   SANCTION -           163
  + The bloc embargoed the port.
blacklist/V                                 SANCTION -           163
  + The ministry blacklisted two banks.
blacklisting/N                              SANCTION -           163
  + The blacklisting of two banks was upheld.
add/V to:list|blacklist                     SANCTION -           163
  + Two banks were added to the list.
designate/V as                              SANCTION -           163
  + The bloc designated the militia as terrorist.
designation/N of|as                         SANCTION -           163
  + The designation of the militia as terrorist held.
punish/V                                    SANCTION -           163
  + The bloc punished two banks.
penalize/V                                  SANCTION -           163
  + The bloc penalized two banks.
penalty/N on                                SANCTION -           163
  + A penalty on two banks was set.
countermeasure/N                            SANCTION -           163
  + Countermeasures took effect.
price_cap/N                                 SANCTION -           163
  + The price cap on oil holds.
isolate/V obj:@name|regime|country/N        SANCTION -           160
  + The bloc isolated the regime.
retaliate/V against                         SANCTION -           160
  + The kingdom retaliated against the bloc.
downgrade/V obj:tie|relation|status/N       SANCTION withdraw    161 with=recipient obj=none
  + The kingdom downgraded ties with the emirate.
sever/V obj:tie|relation|link|contact/N     SANCTION withdraw    161 with=recipient obj=none
  + The kingdom severed ties with the emirate.
cut/V obj:tie|relation|link|contact/N       SANCTION withdraw    161 with=recipient obj=none
  + The kingdom cut ties with the emirate.
break/V off                                 SANCTION withdraw    161 with=recipient obj=none
  + The kingdom broke off relations with the emirate.
break/V with                                SANCTION withdraw    161 with=recipient
  + The mayor broke with his party.
suspend/V obj:tie|relation|treaty|agreement|pact|cooperation|negotiation|talk|dialogue/N SANCTION withdraw 164 with=recipient obj=none
  + The kingdom suspended talks with the emirate.
suspension/N of:tie|treaty|agreement|pact|cooperation|negotiation|talk/N SANCTION withdraw 164 with=recipient of=none
  + The suspension of the treaty was confirmed.
freeze/V obj:tie|relation|contact|talk|membership|cooperation/N SANCTION withdraw 161 with=recipient obj=none
  + The kingdom froze relations with the emirate.
recall/N of:@diplomat/N                     SANCTION withdraw    161 from=recipient
  + The recall of the ambassador was confirmed.
recall/V obj:@diplomat/N                    SANCTION withdraw    161 from=recipient obj=none
  + The kingdom recalled its ambassador.
withdraw/V from:treaty|agreement|pact|accord|organization|convention|deal|alliance|union|bloc|court|commission SANCTION withdraw 161 sure from=recipient
  + The kingdom withdrew from the treaty.
withdraw/V obj:@diplomat|mission|delegation/N SANCTION withdraw  161 from=recipient obj=none
  + The kingdom withdrew its ambassador.
withdrawal/N from:treaty|agreement|pact|accord|organization|convention|deal|alliance|union|bloc|party SANCTION withdraw 161
  + The withdrawal from the treaty was confirmed.
pull/V out of                               SANCTION withdraw    161 of=recipient
  + The kingdom pulled out of the treaty.
leave/V obj:union|bloc|alliance|treaty|pact SANCTION withdraw     161 raise sure obj=recipient
  + The kingdom left the union.
leave/V obj:party|organization|coalition|group|council/N SANCTION withdraw 161
  + She left the party.
quit/V obj:union|bloc|alliance|party|organization|coalition|treaty|pact|council/N SANCTION withdraw 161
  + She quit the party.
exit/V obj:union|bloc|alliance|treaty|pact/N SANCTION withdraw   161
  + The kingdom exited the pact.
secede/V                                    SANCTION withdraw    161 from=recipient
  + The island seceded from the union.
defect/V                                    SANCTION withdraw    161 from=recipient to=none
  + The pilot defected to the west.
defection/N                                 SANCTION withdraw    161 from=recipient
  + The defection of a pilot was confirmed.
walk/V out of                               SANCTION withdraw    164
  + The envoy walked out of the talks.
close/V obj:embassy|consulate|mission/N     SANCTION withdraw    161 obj=none
  + The kingdom closed its embassy.
closure/N of:embassy|consulate|mission      SANCTION withdraw    161
  + The closure of the embassy was confirmed.
renounce/V obj:treaty|pact|agreement|membership/N SANCTION withdraw 161
  + The kingdom renounced the treaty.
denounce/V obj:treaty|pact|agreement/N      SANCTION withdraw    161
  + The kingdom denounced the treaty.
annul/V obj:treaty|pact|agreement|contract|deal/N SANCTION withdraw 161
  + The kingdom annulled the treaty.
terminate/V obj:treaty|pact|agreement|contract|deal|lease/N SANCTION withdraw 161
  + The kingdom terminated the lease.
scrap/V obj:treaty|pact|agreement|deal/N    SANCTION withdraw    161
  + The kingdom scrapped the pact.
abrogate/V                                  SANCTION withdraw    161
  + The kingdom abrogated the treaty.
disown/V                                    SANCTION withdraw    161
  + The party disowned its founder.
abandon/V obj:treaty|pact|agreement|deal|ally|talk/N SANCTION withdraw 161
  + The kingdom abandoned the pact.
suspend/V obj:@aid|payment|program|programme|shipment|delivery|sale|export|supply|flight|trade|issuance|operation/N SANCTION discontinue 162 to=recipient obj=none
  + The kingdom suspended aid to the island.
suspension/N of:@aid|payment|program|shipment|delivery|sale|export|supply|trade|flight/N SANCTION discontinue 162 to=recipient of=none
  + The suspension of aid was confirmed.
halt/V obj:@aid|payment|program|programme|shipment|delivery|sale|export|supply|import|trade|flow/N SANCTION discontinue 162 to=recipient obj=none
  + The kingdom halted shipments to the island.
stop/V obj:@aid|payment|shipment|delivery|sale|export|supply|import|trade|flow/N SANCTION discontinue 162 to=recipient obj=none
  + The kingdom stopped payments to the island.
pause/V obj:@aid|payment|shipment|delivery|sale|export|supply|trade/N SANCTION discontinue 162 to=recipient obj=none
  + The kingdom paused deliveries to the island.
freeze/V obj:@aid|payment|sale|export|grant|budget/N SANCTION discontinue 162 to=recipient obj=none
  + The bloc froze aid to the island.
cut/V obj:@aid|payment|budget|supply|ration|staff/N SANCTION discontinue 162 to=recipient obj=none
  + The bloc cut funding to the island.
cut/V off obj:@aid|payment|trade/N          SANCTION discontinue 162 to=recipient obj=none
  + The bloc cut off aid to the island.
end/V obj:@aid|program|programme|subsidy|mission|operation/N SANCTION discontinue 162 to=recipient obj=none
  + The bloc ended assistance to the island.
terminate/V obj:@aid|program|programme|status|protection/N SANCTION discontinue 162 to=recipient obj=none
  + The ministry terminated the program.
cancel/V obj:@aid|contract|order|sale|purchase|program|grant|visa/N SANCTION discontinue 162 obj=none
  + The ministry cancelled the contract.
reduce/V obj:@aid|contribution|staff|presence|ration/N SANCTION discontinue 162 to=recipient obj=none weak
  + The bloc reduced aid to the island.
slash/V obj:@aid|budget/N                   SANCTION discontinue 162 to=recipient obj=none
  + The bloc slashed aid to the island.
defund/V                                    SANCTION discontinue 162
  + The state defunded the agency.
withhold/V obj:@aid|payment|contribution/N  SANCTION discontinue 162 from=recipient obj=none
  + The bloc withheld funds from the island.
expel/V                                     SANCTION expel       166
  + The kingdom expelled two pilots.
expel/V obj:@diplomat/N                     SANCTION expel       166
  + The kingdom expelled two diplomats.
expulsion/N                                 SANCTION expel       166
  + The expulsion of two diplomats followed.
persona_non_grata/N                         SANCTION expel       166
  + The consul was declared persona non grata.
declare/V obj:persona|grata                 SANCTION expel       166
  + The ministry declared him persona non grata.
oust/V                                      SANCTION expel       166
  + The party ousted its leader.
ouster/N                                    SANCTION expel       166
  + The ouster of its leader was swift.
dismiss/V obj:@leader|@force|minister|general|judge|official|head|staff|employee|director|adviser|aide|@name/N SANCTION expel 166
  + The king dismissed the minister.
dismiss/V passive                           SANCTION expel       166
  + He was dismissed.
dismissal/N of:@leader|general|judge|official|staff|@name/N SANCTION expel 166
  + The dismissal of the minister was swift.
fire/V obj:@leader|general|judge|official|staff|employee|director|head|adviser|aide|commissioner|@name/N SANCTION expel 166
  + The king fired the minister.
sack/N                                      - - -
  + A sack of rice fell.
sack/V                                      SANCTION expel       166
  + The king sacked the minister.
sacking/N                                   SANCTION expel       166
  + The sacking of the minister was swift.
remove/V from:@office|power|presidency|premiership/N SANCTION expel 166
  + The court removed him from office.
remove/V obj:@leader|judge|governor|official|@name/N SANCTION expel 166
  + The king removed the governor.
removal/N of:@leader|judge|governor|official|@name|from/N SANCTION expel 166
  + The removal of the governor was swift.
removal/N from                              SANCTION expel       166
  + His removal from office was swift.
relieve/V of:duty|command|post|job/N        SANCTION expel       166 of=none
  + The king relieved the general of duty.
suspend/V                                   SANCTION expel       166
  + The board suspended the judge.
suspend/V from                              SANCTION expel       166 from=none
  + The bloc suspended the kingdom from the council.
suspension/N                                SANCTION expel       166
  + The suspension of the judge was upheld.
impeach/V                                   ACCUSE -             11
  + Parliament impeached the president.
impeachment/N                               ACCUSE -             11
  + The impeachment of the president failed.
exclude/V                                   SANCTION expel       166
  + The bloc excluded the kingdom.
exclusion/N                                 SANCTION expel       166 weak
  + The exclusion of the kingdom was condemned.
eject/V                                     SANCTION expel       166
  + Guards ejected the envoy.
purge/N                                     SANCTION expel       166
  + The purge of the army went on.
purge/V                                     SANCTION expel       166
  + The king purged the army.
demote/V                                    SANCTION expel       166
  + The king demoted the general.
unseat/V                                    SANCTION expel       166
  + The court unseated two deputies.
vote/V out                                  SANCTION expel       166 weak
  + Deputies voted out the premier.
convict/N                                   - - -
  + The convict escaped.
convict/V                                   SANCTION convict     116
  + A court convicted the banker of fraud.
conviction/N                                SANCTION convict     116
  + The conviction of the banker was upheld.
find/V guilty                               SANCTION convict     116
  + The jury found him guilty.
plead/V guilty                              CONCEDE -            080
  + He pleaded guilty to fraud.
sentence/N                                  SANCTION convict     116
  + The sentence was upheld.
sentence/V                                  SANCTION convict     116 to=none
  + A judge sentenced the banker to nine years.
death_sentence/N                            SANCTION convict     116
  + The death sentence was upheld.
condemn/V to:death|year                     SANCTION convict     116 to=none
  + The court condemned him to death.
fine/N                                      SANCTION convict     116
  + A fine on two banks was set.
fine/V                                      SANCTION convict     116
  + The court fined two banks.
ruling/N                                    SANCTION convict     116
  + The ruling of the court was read.
rule/V subj:court|judge|tribunal|justice|panel/N SANCTION convict 116
  + The court ruled against the bank.
rule/V against                              SANCTION convict     116
  + Umpires ruled against the bank.
verdict/N                                   SANCTION convict     116
  + The verdict was read.
judgment/N                                  SANCTION convict     116 weak
  + The judgment of the court was read.
order/N compound:court|deportation          SANCTION convict     116
  + A court order was served.
order/N                                     SANCTION convict     116 weak
  + The order was read twice.
order/V subj:court|judge|tribunal/N         SANCTION convict     116
  + The court ordered the bank to pay.
injunction/N                                SANCTION convict     116
  + An injunction was served.
uphold/V subj:court|judge|tribunal/N        SANCTION convict     116
  + The court upheld the term.
overturn/V subj:court|judge|tribunal/N      SANCTION convict     116 weak
  + The court overturned the term.
serve/V obj:sentence|term|year/N            SANCTION convict     116 subj=recipient
  + He is serving a sentence.
debar/V                                     SANCTION expel       166
  + The board debarred two firms.
ostracize/V                                 SANCTION -           160
  + The bloc ostracized the regime.
shun/V                                      SANCTION -           160
  + The bloc shunned the regime.
boycott/V obj:product|good|import|company/N PROTEST boycott      143
  + Shoppers boycotted the product.
declare/V obj:war/N                         THREATEN violence    138 on=recipient
  + The kingdom declared war on the island.
censure/V                                   ACCUSE disapprove    111
  + Parliament censured the minister.
disbar/V                                    SANCTION expel       166
  + The board disbarred the lawyer.
# Bare words: they label what the network found.
ban/N                                       SANCTION -           163 weak
  + The ban was read.
ban/V                                       SANCTION -           163 weak
  + They banned him.
bar/V                                       SANCTION expel       166 weak
  + They barred him.
restriction/N                               SANCTION -           163 weak
  + The restriction was read.
restrict/V                                  SANCTION -           163 weak
  + They restricted it.
measure/N                                   SANCTION -           163 weak
  + The measures were read.
impose/V                                    SANCTION -           163 weak
  + They imposed it.
imposition/N                                SANCTION -           163 weak
  + The imposition was read.
designate/V                                 SANCTION -           163 weak
  + They designated it.
freeze/V                                    SANCTION -           163 weak
  + They froze it.
blockade/N                                  SANCTION -           163 weak
  + The blockade was read.
disqualify/V                                SANCTION expel       166 weak
  + They disqualified him.
remove/V                                    SANCTION expel       166 weak
  + They removed him again.
removal/N                                   SANCTION expel       166 weak
  + The removal was read.
dismissal/N                                 SANCTION expel       166
  + The dismissal was read.
dismiss/V                                   SANCTION expel       166 weak
  + They dismissed.
fire/V                                      SANCTION expel       166 weak
  + They fired him.
leave/V                                     SANCTION withdraw    161 weak
  + They left.
withdraw/V                                  SANCTION withdraw    161 weak
  + They withdrew again.
withdrawal/N                                SANCTION withdraw    161 weak
  + The withdrawal was read.
departure/N                                 SANCTION withdraw    161 weak
  + The departure was read.
pause/V                                     SANCTION discontinue 162 weak
  + They paused it.
halt/V                                      SANCTION discontinue 162 weak
  + They halted it.
cease/V                                     SANCTION discontinue 162 weak
  + They ceased.
cut/V off                                   SANCTION discontinue 162 weak
  + They cut off.
terminate/V                                 SANCTION discontinue 162 weak
  + They terminated it.
cancel/V                                    SANCTION discontinue 162 weak
  + They cancelled it twice.
close/V                                     SANCTION withdraw    161 weak
  + They closed it twice.
order/V                                     SANCTION convict     116 weak
  + They ordered it twice.
decision/N                                  SANCTION convict     116 weak
  + The decision was read twice.
finding/N                                   SANCTION convict     116 weak
  + The finding was read.
guilty/A                                    SANCTION convict     116 weak
  + He is guilty.
disciplinary_action/N                       SANCTION -           160
  + Disciplinary action was taken.
block/V                                     SANCTION convict     116 weak
  + They blocked it twice.
retaliatory/A                               SANCTION -           163 weak
  + Retaliatory duties hit tea.
