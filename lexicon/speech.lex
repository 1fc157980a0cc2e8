# Speech: reporting words with what they imply of their content, cues of several words, hedges.
# asserts: the source vouches for it; denies: for its contrary; speculates: leaves it open. factive: taken for true by the teller.
# speech: may stand beside direct speech.
[reporting]
say/V               asserts speech
tell/V              asserts speech
state/V             asserts speech
add/V               asserts speech
note/V              asserts factive speech
announce/V          asserts factive speech
declare/V           asserts speech
report/N            asserts
report/V            asserts speech
write/V             asserts speech
post/V              asserts speech
tweet/V             asserts speech
explain/V           asserts factive speech
argue/V             asserts speech
maintain/V          asserts speech
assert/V            asserts speech
insist/V            asserts speech
claim/N             asserts
claim/V             asserts speech
allege/V            asserts
stress/V            asserts speech
emphasize/V         asserts speech
emphasise/V         asserts speech
underline/V         asserts speech
underscore/V        asserts speech
reiterate/V         asserts speech
repeat/V            asserts speech
reaffirm/V          asserts speech
affirm/V            asserts speech
confirm/V           asserts factive speech
acknowledge/V       asserts factive speech
admit/V             asserts factive speech
concede/V           asserts factive speech
confess/V           asserts factive speech
recognize/V         asserts factive
recall/V            asserts factive speech
remember/V          asserts factive
reveal/V            asserts factive speech
disclose/V          asserts factive speech
discover/V          asserts factive
find/V that         asserts factive
learn/V that        asserts factive
know/V that         asserts factive
realize/V that      asserts factive
show/V that         asserts factive
indicate/V          asserts speech
observe/V           asserts speech
remark/N            asserts
remark/V            asserts speech
comment/N           asserts
comment/V           asserts speech
reply/V             asserts speech
respond/V           asserts speech
answer/V            asserts speech
retort/V            asserts speech
continue/V          asserts speech
conclude/V          asserts speech
exclaim/V           asserts speech
shout/V             asserts speech
complain/V          asserts speech
lament/V            asserts speech
warn/V              asserts speech
caution/V           asserts speech
vow/V               asserts speech
promise/V           asserts speech
pledge/V            asserts speech
threaten/V          asserts speech
demand/V that       asserts speech
urge/V              asserts speech
accuse/V of         asserts
describe/V as       asserts
call/V obj:*        asserts
quote/V             asserts source-after
cite/V              asserts source-after
testify/V           asserts speech
swear/V             asserts speech
inform/V            asserts speech
notify/V            asserts
brief/V that        asserts
point/V out         asserts factive speech
make/V clear        asserts factive speech
read/V              asserts speech
agree/V that        asserts speech
hail/V as           asserts
boast/V             asserts speech
joke/V              asserts speech
mention/V           asserts factive
clarify/V           asserts factive speech
elaborate/V         asserts speech
contend/V           asserts speech
predict/V           speculates speech
forecast/V          speculates
expect/V            speculates
suggest/V           speculates speech
suspect/V           speculates
believe/V           speculates speech
think/V             speculates speech
hope/V              speculates speech
fear/N              speculates

fear/V              speculates speech
imply/V             speculates
hint/V              speculates speech
speculate/V         speculates speech
assume/V            speculates
estimate/V          speculates speech
anticipate/V        speculates
wonder/V            speculates speech
doubt/V             denies
ask/V               speculates speech
question/V          speculates
deny/V              denies speech
refute/V            denies
reject/V            denies
dismiss/V           denies
dispute/V           denies
contradict/V        denies
disavow/V           denies
rule/V out          denies
statement/N         asserts
announcement/N      asserts factive
allegation/N        asserts
accusation/N        asserts
assertion/N         asserts
declaration/N       asserts
confirmation/N      asserts factive
admission/N         asserts factive
denial/N            denies
rumour/N            speculates
rumor/N             speculates
speculation/N       speculates
suggestion/N        speculates
belief/N            speculates
[cues]
according_to/X              asserts source-after
as_per/X                    asserts source-after
in_the_words_of/X           asserts source-after
in_the_view_of/X            speculates source-after
in_the_opinion_of/X         speculates source-after
citing/X                    asserts source-after
quoting/X                    asserts source-after
cited_by/X                  asserts source-after
quoted_by/X                 asserts source-after
reported_by/X               asserts source-after
as_reported_by/X            asserts source-after
as_told_by/X                asserts source-after
said_in_a_statement/X       asserts speech
told_reporters/X            asserts speech
told_journalists/X          asserts speech
on_condition_of_anonymity/X asserts
per/X                       asserts source-after
via/X                       asserts source-after
based_on/X                  asserts source-after

[hedges]
reportedly/X        speculates
allegedly/X         speculates
supposedly/X        speculates
purportedly/X       speculates
apparently/X        speculates
presumably/X        speculates
ostensibly/X        speculates
seemingly/X         speculates
possibly/X          speculates
perhaps/X           speculates
maybe/X             speculates
probably/X          speculates
likely/X            speculates
rumored/A           speculates
rumoured/A          speculates
alleged/A           speculates
suspected/A         speculates
purported/A         speculates
supposed/A          speculates
apparent/A          speculates
unconfirmed/A       speculates
presumed/A          speculates
so_called/A         speculates
claimed/A           speculates
seem/V              speculates
appear/V to-inf     speculates
