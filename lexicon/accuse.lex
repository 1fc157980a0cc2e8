# ACCUSE: criticise, condemn, blame, accuse, sue, charge, investigate. What somebody is accused of is an event of its own.
roles V over,for=none
roles N against,of,at=recipient by,poss,from=actor over,for=none

accuse/V                                    ACCUSE allege        112
  + The ministry accused the emirate of smuggling.
accusation/N                                ACCUSE allege        112
  + The accusation was denied.
allege/V                                    ACCUSE allege        112
  + Prosecutors alleged fraud.
allegation/N                                ACCUSE allege        112
  + Allegations of fraud were denied.
allegedly/X                                 ACCUSE allege        112 weak
  + He allegedly took bribes.
suspect/V                                   ACCUSE allege        112 weak
  + Police suspect a rival gang.
implicate/V                                 ACCUSE allege        112
  + The report implicated two generals.
incriminate/V                               ACCUSE allege        112
  + The tape incriminated two generals.
insinuate/V                                 ACCUSE allege        112 weak
  + He insinuated that the vote was stolen.
finger/V obj:@name|group|militia/N          ACCUSE allege        112
  + Spies fingered the militia.
claim/N of:responsibility                   - - -
charge/N                                    ACCUSE -             11
  + The charges were dropped.
charge/N compound:bribery|treason|terror|terrorism|murder|fraud|corruption|criminal ACCUSE allege 1121
  + Corruption charges were filed.
charge/N of:bribery|treason|terrorism|murder|fraud|corruption|genocide ACCUSE allege 1121
  + He faces charges of fraud.
charge/V with                               ACCUSE -             11 with=none
  + Prosecutors charged him with fraud.
charge/V                                    ACCUSE -             11
  + Two men were charged.
charge/V obj:fee|price|toll|battery|phone|car|rate/N - - -
  + They charged a fee.
indict/V                                    ACCUSE -             11
  + A grand jury indicted the banker.
indictment/N                                ACCUSE -             11
  + The indictment was sealed.
prosecute/V                                 ACCUSE -             11
  + The state prosecuted the banker.
prosecution/N of                            ACCUSE -             11
  + The prosecution of the banker stalled.
trial/N                                     ACCUSE -             11
  + The trial of the banker opened.
trial/N compound:clinical|drug|vaccine      - - -
  + A clinical trial opened.
try/V for:murder|treason|fraud|corruption|crime ACCUSE -         11
  + He was tried for treason.
put/V on:trial                              ACCUSE -             11
  + They put him on trial.
stand/V obj:trial/N                         ACCUSE -             11 subj=recipient
  + He will stand trial.
face/V obj:charge|trial|prosecution|accusation|allegation/N ACCUSE - 11 subj=recipient
  + He faces charges.
face/V obj:criticism|backlash/N             ACCUSE disapprove    111 subj=recipient
  + The plan faced criticism.
arraign/V                                   ACCUSE -             11
  + He was arraigned at noon.
sue/V                                       ACCUSE -             11 raise
  + The miners sued the firm.
lawsuit/N                                   ACCUSE -             11
  + A lawsuit against the firm was filed.
file/V obj:lawsuit|suit|case|charge|complaint|petition/N ACCUSE - 11 obj=none
  + The miners filed a lawsuit against the firm.
bring/V obj:charge|case|lawsuit|suit/N      ACCUSE -             11 obj=none
  + Prosecutors brought charges against the banker.
press/V obj:charge/N                        ACCUSE -             11 obj=none
  + Prosecutors pressed charges against the banker.
lodge/V obj:complaint|protest|appeal|case/N ACCUSE -             11 obj=none with=recipient
  + The ministry lodged a complaint.
complaint/N                                 ACCUSE -             11
  + The complaint was lodged at noon.
complain/V                                  ACCUSE disapprove    111
  + The mayor complained about noise.
issue/V obj:warrant/N                       ACCUSE -             11 obj=none
  + The court issued a warrant.
case/N against                              ACCUSE -             11
  + The case against the banker fell apart.
case/N compound:criminal|corruption|murder|treason|court|genocide ACCUSE - 11
  + The corruption case fell apart.
book/V passive                              ACCUSE -             11 weak
  + He was booked for fraud.
wanted/A                                    ACCUSE -             11 weak
  + He is wanted for fraud.
criticize/V                                 ACCUSE disapprove    111
  + The bishop criticized the decree.
criticise/V                                 ACCUSE disapprove    111
  + The bishop criticised the decree.
criticism/N                                 ACCUSE disapprove    111
  + Criticism of the decree grew.
critical/A of                               ACCUSE disapprove    111 weak
  + She was critical of the decree.
condemn/V                                   ACCUSE disapprove    111
  + The union condemned the raid.
condemnation/N                              ACCUSE disapprove    111
  + Condemnation of the raid was swift.
denounce/V                                  ACCUSE disapprove    111
  + The union denounced the raid.
denunciation/N                              ACCUSE disapprove    111
  + The denunciation of the raid was swift.
decry/V                                     ACCUSE disapprove    111
  + The union decried the raid.
deplore/V                                   ACCUSE disapprove    111
  + The union deplored the raid.
blast/V                                     ACCUSE disapprove    111
  + The senator blasted the decree.
slam/V                                      ACCUSE disapprove    111
  + The senator slammed the decree.
lambast/V                                   ACCUSE disapprove    111
  + The senator lambasted the decree.
lambaste/V                                  ACCUSE disapprove    111
  + He likes to lambaste the press.
excoriate/V                                 ACCUSE disapprove    111
  + The senator excoriated the decree.
castigate/V                                 ACCUSE disapprove    111
  + The senator castigated the decree.
chastise/V                                  ACCUSE disapprove    111
  + The senator chastised the press.
berate/V                                    ACCUSE disapprove    111
  + The senator berated an aide.
rebuke/N                                    ACCUSE disapprove    111
  + The rebuke stung.
rebuke/V                                    ACCUSE disapprove    111
  + The pope rebuked the bishop.
reprimand/V                                 ACCUSE disapprove    111
  + The general reprimanded a captain.
scold/V                                     ACCUSE disapprove    111
  + The premier scolded the envoy.
reproach/V                                  ACCUSE disapprove    111
  + The premier reproached the envoy.
chide/V                                     ACCUSE disapprove    111
  + The premier chided the envoy.
admonish/V                                  ACCUSE disapprove    111
  + The premier admonished the envoy.
lash/V out                                  ACCUSE disapprove    111 at,against=recipient
  + He lashed out at the press.
hit/V out                                   ACCUSE disapprove    111 at,against=recipient
  + He hit out at the press.
rail/V against                              ACCUSE disapprove    111
  + He railed against the press.
inveigh/V                                   ACCUSE disapprove    111
  + He inveighed against the press.
speak/V out against                         ACCUSE disapprove    111 against=recipient
  + She spoke out against the decree.
fault/V                                     ACCUSE disapprove    111
  + The report faulted the army.
blame/N                                     ACCUSE disapprove    111 weak
  + The blame lies with the army.
blame/V                                     ACCUSE disapprove    111
  + The union blamed the ministry.
hold/V responsible                          ACCUSE disapprove    111
  + They hold the army responsible.
ridicule/V                                  ACCUSE disapprove    111
  + The poet ridiculed the general.
mock/V                                      ACCUSE disapprove    111
  + The poet mocked the general.
disparage/V                                 ACCUSE disapprove    111
  + The poet disparaged the general.
deride/V                                    ACCUSE disapprove    111
  + The poet derided the general.
belittle/V                                  ACCUSE disapprove    111
  + The poet belittled the general.
vilify/V                                    ACCUSE disapprove    111
  + The press vilified the exile.
smear/V                                     ACCUSE disapprove    111
  + The press smeared the exile.
question/V obj:decision|legality|legitimacy|motive|result|move|integrity|claim/N ACCUSE disapprove 111
  + The lawyer questioned the legality of the decree.
challenge/N                                 ACCUSE disapprove    111 weak
  + The challenge was noted.
challenge/V obj:decision|legality|result|ruling|government|law|claim/N ACCUSE disapprove 111
  + The lawyer challenged the decision.
object/V to                                 ACCUSE disapprove    111
  + The lawyer objected to the decree.
objection/N                                 ACCUSE disapprove    111
  + The objections were noted.
disapprove/V                                ACCUSE disapprove    111
  + The council disapproved of the raid.
disapproval/N                               ACCUSE disapprove    111
  + The disapproval was plain.
express/V obj:outrage|dismay|disappointment|anger|indignation|frustration|displeasure|disapproval/N ACCUSE disapprove 111
  + The union expressed outrage.
voice/V obj:outrage|dismay|disappointment|anger|criticism|displeasure/N ACCUSE disapprove 111
  + The union voiced anger.
outrage/N                                   ACCUSE disapprove    111 weak
  + Outrage over the raid grew.
summon/V obj:@diplomat/N                    ACCUSE disapprove    111
  + The ministry summoned the ambassador.
summon/V                                    ACCUSE investigate   090
  + Prosecutors summoned the banker.
protest/N                                   ACCUSE disapprove    111 weak
  + The protest was noted.
protest/V to|obj:violation|incursion|decision/N subj:ministry|government|embassy|@name/N ACCUSE disapprove 111
  + The ministry protested the incursion.
note/N of:protest/N                         ACCUSE disapprove    111
  + A note of protest was handed over.
demarche/N                                  ACCUSE disapprove    111
  + A demarche was made.
motion/N compound:confidence|censure        ACCUSE disapprove    113
  + A no confidence motion failed.
vote/N of:confidence|censure near:no        ACCUSE disapprove    113
  + A vote of no confidence failed.
rally/V against obj:opposition/N            ACCUSE disapprove    113
  + He rallied opposition against the pact.
campaign/V against                          ACCUSE disapprove    113
  + She campaigned against the pact.
discredit/V                                 ACCUSE disapprove    111
  + The report discredited the witness.
attack/N                                    ACCUSE disapprove    111 weak
  + The attack was noted.
attack/V obj:policy|rhetoric|plan|critic|media|judge/N ACCUSE disapprove 111
  + The senator attacked the policy.
warn/V against                              ACCUSE disapprove    111 weak
  + She warned against haste.
investigate/V                               ACCUSE investigate   091
  + Police investigated the fire.
investigation/N                             ACCUSE investigate   091
  + An investigation into the fire began.
investigation/N into:killing|attack|crime|massacre|atrocity near:war ACCUSE investigate 094
  + An investigation into war crimes began.
probe/N                                     ACCUSE investigate   091
  + A probe into the fire began.
probe/N compound:space|lunar|mars           - - -
  + A space probe was built.
probe/V                                     ACCUSE investigate   091
  + Police probed the fire.
inquiry/N                                   ACCUSE investigate   090
  + An inquiry into the fire began.
enquiry/N                                   ACCUSE investigate   090
  + An enquiry into the fire began.
launch/V obj:investigation|inquiry|probe|enquiry/N ACCUSE investigate 091 into=recipient obj=none
  + Police launched a probe into the fire.
open/V obj:investigation|inquiry|probe|case|enquiry/N ACCUSE investigate 091 into=recipient obj=none
  + Police opened an investigation into the fire.
look/V into                                 ACCUSE investigate   091
  + Police looked into the fire.
question/V                                  ACCUSE investigate   091 weak
  + Detectives questioned the banker.
questioning/N                               ACCUSE investigate   091
  + His questioning lasted hours.
grill/V                                     ACCUSE investigate   091
  + Deputies grilled the minister.
interrogation/N                             ACCUSE investigate   091
  + The interrogation lasted hours.
subpoena/N                                  ACCUSE investigate   091
  + The subpoena was served.
subpoena/V                                  ACCUSE investigate   091
  + The panel subpoenaed the banker.
audit/V                                     ACCUSE investigate   091
  + The state audited the fund.
scrutinize/V                                ACCUSE investigate   091
  + The panel scrutinized the fund.
hearing/N                                   ACCUSE investigate   091 weak
  + A hearing on the fire was held.
testify/V against                           ACCUSE allege        112
  + She testified against the banker.
testimony/N against                         ACCUSE allege        112
  + Her testimony against the banker was heard.
discover/V obj:plot|conspiracy/N            ACCUSE investigate   091 weak
  + Police discovered a plot.
uncover/V                                   ACCUSE investigate   091 weak
  + Police uncovered a plot.
label/V                                     ACCUSE disapprove    111 weak
  + He labelled them traitors.
brand/V as                                  ACCUSE disapprove    111 weak
  + He branded them as traitors.
# Bare words: they label what the network found.
attack/V                                    ACCUSE disapprove    111 weak
  + They attacked him.
challenge/V                                 ACCUSE disapprove    111 weak
  + They challenged him.
protest/V                                   ACCUSE disapprove    111 weak
  + They protested.
express/V obj:concern|reservation|unhappiness/N ACCUSE disapprove 111 weak
  + They expressed concern.
case/N                                      ACCUSE -             11 weak
  + The case was noted.
proceeding/N                                ACCUSE -             11 weak
  + The proceedings were noted.
court_action/N                              ACCUSE -             11
  + The court action was noted.
claim/N                                     ACCUSE allege        112 weak
  + The claim was noted.
attribute/V to                              ACCUSE allege        112 weak
  + They attributed it to him.
link/V to                                   ACCUSE allege        112 weak
  + They linked him to it.
review/V                                    ACCUSE investigate   090 weak
  + They reviewed it.
grilling/N                                  ACCUSE investigate   091
  + The grilling was noted.
interview/V                                 ACCUSE investigate   091 weak
  + They interviewed him.
search/N                                    ACCUSE investigate   091 weak
  + The search was noted.
identify/V                                  ACCUSE investigate   091 weak
  + They identified him.
confront/V                                  ACCUSE disapprove    111 weak
  + They confronted him.
critic/N                                    ACCUSE disapprove    111 weak
  + A critic was noted.
go/V after                                  ACCUSE disapprove    111
  + They went after him.
speak/V against                             ACCUSE disapprove    111
  + They spoke against him.
call/V out                                  ACCUSE disapprove    111 weak
  + They called him out.
rap/V                                       ACCUSE disapprove    111
  + They rapped him.
rip/V into                                  ACCUSE disapprove    111
  + They ripped into him.
lament/V                                    ACCUSE disapprove    111 weak
  + They lamented it.
warn/V                                      ACCUSE disapprove    111 weak
  + They warned.
refer/V to                                  ACCUSE -             11 weak
  + They referred him to it.
cite/V                                      - - -
  + The paper cited the police.
  + The owner closed the mine, citing losses.
