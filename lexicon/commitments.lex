# Words of commitment: what an actor puts at stake about the future. ^ is what is at stake.
[commitments]
threaten/V ^to-inf|with          threat
threaten/V                       threat
threat/N ^of|to-inf              threat
threat/N                         threat
warn/V ^of|that                  threat
warn/V ^to-inf|against           demand
warning/N ^to-inf|against        demand
vow/N ^to-inf                    promise
vow/V ^to-inf:retaliate|respond|avenge|punish|destroy|crush|fight|strike|hit|eliminate|impose|block threat
vow/V obj:revenge|retaliation|vengeance|response threat
ultimatum/N ^to-inf|for          ultimatum
ultimatum/N                      ultimatum
deadline/N ^for|to-inf           ultimatum
deadline/N                       ultimatum
give/V obj:deadline|ultimatum ^to-inf ultimatum
give/V obj:day|week|hour|month ^to-inf demand
give/V until ^to-inf             demand
condition/V ^on                  demand
or/X face                        ultimatum
otherwise/X                      ultimatum
promise/N ^to-inf|of             promise
promise/V ^to-inf|that           promise
promise/V ^obj                   promise
pledge/N ^to-inf|of              promise
pledge/V ^to-inf|that            promise
pledge/V ^obj                    promise
vow/V ^to-inf|that               promise
commit/V ^to|to-inf              promise
commitment/N ^to|to-inf          promise
guarantee/N ^of|that             promise
guarantee/V ^obj|that            promise
assure/V ^that|of                promise
assurance/N ^of|that             promise
undertake/V ^to-inf              promise
intend/V ^to-inf                 promise
intention/N ^to-inf              promise
intent/N ^to-inf                 promise
swear/V ^to-inf                  promise
agree/V ^to-inf|on|that          promise
agree/V ^to                      promise
announce/V ^obj:aid|package|withdrawal|ceasefire|truce promise
offer/N ^of|to-inf               offer
offer/V ^to-inf|obj              offer
ready/A ^to-inf|for              offer
willing/A ^to-inf                offer
prepared/A ^to-inf               offer
willingness/N ^to-inf            offer
readiness/N ^to-inf              offer
invite/V ^to-inf|to              offer
invitation/N ^to-inf|to          offer
volunteer/V ^to-inf              offer
demand/N ^for|that               demand
demand/V ^that|to-inf|obj        demand
call/N ^for                      demand
call/V ^for                      demand
call/V obj:election|race|contest -
subpoena/N ^for                  demand
subpoena/V ^obj                  demand
call/V on ^to-inf                demand
call/V upon ^to-inf              demand
urge/V ^to-inf|obj               demand
ask/V ^to-inf|for                demand
request/N ^for|to-inf            demand
request/V ^to-inf|that|obj       demand
appeal/N ^for                    demand
appeal/V ^for|to-inf             demand
insist/V ^on|that                demand
press/V ^for|to-inf              demand
push/V ^for                      demand
pressure/V ^to-inf               demand
require/V ^to-inf|that           demand
require/V ^obj                   demand
order/V ^to-inf                  demand
instruct/V ^to-inf               demand
tell/V ^to-inf                   demand
must/X                           demand
should/X                         demand
need/V ^to-inf                   demand
have/V ^to-inf                   demand
beg/V ^to-inf|for                demand
plead/V ^for                     demand
implore/V ^to-inf                demand
exhort/V ^to-inf                 demand
propose/V ^obj|that|to-inf|ing   proposal
proposal/N ^for|to-inf|of        proposal
suggest/V ^ing|that              proposal
recommend/V ^ing|that|obj        proposal
plan/N ^for                      proposal
plan/N ^to-inf                   promise
initiative/N ^for|to-inf         proposal
put/V forward ^obj               proposal
table/V ^obj                     proposal
