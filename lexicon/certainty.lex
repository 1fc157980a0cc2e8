# Words around an event that tell its status. What bears ^ governs the event; the rest stands beside it.
[status]
may/X               possible
might/X             possible
could/X             possible
would/X             planned
will/X              planned
'll/X               planned
shall/X             planned
not/X               negated
n't/X               negated
never/X             negated
no/X                negated
without/X           negated
neither/X           negated
if/X                conditional
unless/X            conditional
whether/X           possible
in_case/X           conditional
should_it/X         conditional
possible/A          possible
potential/A         possible
potentially/X       possible
possibly/X          possible
perhaps/X           possible
maybe/X             possible
probable/A          possible
likely/A ^to-inf    possible
likely/A            possible
unlikely/A          possible
expected/A          possible
hypothetical/A      conditional
planned/A           planned
scheduled/A         planned
upcoming/A          planned
forthcoming/A       planned
proposed/A          possible
intended/A          planned
future/A            planned
imminent/A          planned
impending/A         planned
next/A              planned
plan/N ^to-inf|for|of            planned self
be/V ^to-inf                     planned
announce/V obj:plan ^to-inf      planned
pending/A                        planned
plan/V ^to-inf|obj|ing           planned self
intend/V ^to-inf                 planned self
intention/N ^to-inf|of           planned self
aim/V ^to-inf                    planned self
schedule/V ^to-inf|for|obj       planned self
set/A ^to-inf                    planned self
set/V passive ^to-inf            planned self
due/A ^to-inf                    planned self
prepare/V ^to-inf|for            planned self
go/V ^to-inf                     planned
want/V ^to-inf|obj               planned
wish/V ^to-inf                   planned
hope/V ^to-inf|for               possible self
ask/V ^to-inf|for                possible
urge/V ^to-inf                   possible
propose/V ^to-inf|obj|ing        possible
suggest/V ^ing|that              possible
recommend/V ^ing|obj|that        possible
consider/V ^ing|obj              possible self
considering/X ^obj               possible
weigh/V ^ing|obj                 possible self
mull/V ^ing|obj                  possible self
discuss/V ^ing                   possible
explore/V ^ing|obj               possible
contemplate/V ^ing|obj           possible self
expect/V ^to-inf|obj             possible self
expect/V passive ^to-inf         possible self
believe/V passive ^to-inf        possible
threaten/V ^to-inf|with          conditional
offer/V ^to-inf|obj              possible
agree/V ^to-inf|on               planned
promise/V ^to-inf|that|obj       planned
pledge/V ^to-inf|that|obj        planned
vow/V ^to-inf|that|obj           planned
ready/A ^to-inf|for              possible
willing/A ^to-inf                possible
prepared/A ^to-inf               possible
possibility/N ^of|that           possible self
prospect/N ^of                   possible self
chance/N ^of|that                possible
risk/N ^of|that                  possible
threat/N ^of|to-inf              possible
fear/N ^of|that                  possible
fear/V ^that|obj                 possible
refuse/V ^to-inf                 negated
refusal/N ^to-inf                negated
decline/V ^to-inf                negated
fail/V ^to-inf                   negated
failure/N ^to-inf                negated
deny/V ^ing|that|obj             negated
denial/N ^of|that                negated
reject/V ^obj                    negated
oppose/V ^ing|obj                negated
avoid/V ^ing|obj                 negated
prevent/V ^obj|from              negated
stop/V ^from                     negated
avert/V ^obj                     negated
foil/V ^obj                      negated
thwart/V ^obj                    negated
prohibit/V ^from                 negated
rule/V out ^obj                  negated
cancel/V ^obj                    negated
lack/N ^of                       negated
absence/N ^of                    negated
refrain/V ^from                  negated
abstain/V ^from                  negated
stop/V short ^of                 negated

# Words that put an event into history or setting.
[background]
amid/X              background
amidst/X            background
since/X             background
following/X         background
despite/X           background
because_of/X        background
due_to/X            background
in_the_wake_of/X    background
in_response_to/X    background
ahead_of/X          background
previous/A          background
previously/X        background
earlier/X           background
past/A              background
former/A            background
ongoing/A           background
long/X              background
historic/A          background
decade/N            background
spark/V ^by         background
trigger/V ^by       background
cause/V ^by         background
prompt/V ^by        background
provoke/V ^by       background
displace/V ^by      background
devastate/V ^by     background
follow/V ^obj       background
respond/V ^to       background
retaliation/N ^for  background
response/N ^to      background
anniversary/N ^of   background
commemorate/V ^obj  background
mark/V ^obj         background
aftermath/N ^of     background
victim/N ^of        background
survivor/N ^of      background
veteran/N ^of       background
