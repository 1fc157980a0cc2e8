# Irregular forms: a lemma and its forms. Regular inflection is built in.
[forms]
be       was were been is are am
bear     bore borne
beat     beaten
become   became
begin    began begun
bind     bound
bite     bit bitten
blow     blew blown
break    broke broken
bring    brought
build    built
burn     burnt
buy      bought
catch    caught
choose   chose chosen
come     came
deal     dealt
dig      dug
do       did done
draw     drew drawn
drive    drove driven
fall     fell fallen
feed     fed
feel     felt
bend     bent
rebuild  rebuilt
sell     sold
spread   spread
fight    fought
find     found
flee     fled
fly      flew flown
forbid   forbade forbidden
foresee  foresaw foreseen
forgive  forgave forgiven
freeze   froze frozen
get      got gotten
give     gave given
go       went gone
hear     heard
hide     hid hidden
hold     held
keep     kept
know     knew known
lay      laid
lead     led
leave    left
lend     lent
light    lit
lose     lost
make     made
mean     meant
meet     met
overthrow overthrew overthrown
overrun  overran
pay      paid
retake   retook retaken
traffic  trafficked trafficking
panic    panicked
prove    proven
ride     rode ridden
rise     rose risen
run      ran
say      said
see      saw seen
seek     sought
send     sent
shake    shook shaken
shoot    shot
show     shown
sink     sank sunk
sit      sat
slay     slew slain
speak    spoke spoken
spend    spent
spring   sprang sprung
stand    stood
steal    stole stolen
step     stepped
stick    stuck
strike   struck stricken
swear    swore sworn
sweep    swept
take     took taken
teach    taught
tear     tore torn
tell     told
think    thought
throw    threw thrown
undertake undertook undertaken
uphold   upheld
wage     waged
wear     wore worn
win      won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write    wrote written
have     has had
say      says said
policeman policemen
gunman   gunmen
militiaman militiamen
guardsman guardsmen
man      men
woman    women
child    children
crisis   crises
arise    arose arisen
awake    awoke awoken
bleed    bled
breed    bred
cling    clung
creep    crept
drink    drank drunk
dwell    dwelt
eat      ate eaten
forget   forgot forgotten
forgo    forwent forgone
grind    ground
grow     grew grown
kneel    knelt
leap     leapt
learn    learnt
mislead  misled
mistake  mistook mistaken
oversee  oversaw overseen
overcome overcame
overtake overtook overtaken
ring     rang rung
shine    shone
shrink   shrank shrunk
sing     sang sung
sleep    slept
slide    slid
sling    slung
stride   strode stridden
strive   strove striven
swell    swollen
swim     swam swum
swing    swung
tread    trod trodden
undergo  underwent undergone
understand understood
undo     undid undone
unwind   unwound
wake     woke woken
weave    wove woven
weep     wept
wind     wound
wring    wrung
outdo    outdid outdone
redo     redid redone
remake   remade
resell   resold
rewrite  rewrote rewritten
repay    repaid
forego   forewent foregone
foretell foretold
befall   befell befallen
behold   beheld
hang     hung
loaf     loaves
half     halves
knife    knives
leaf     leaves
life     lives
thief    thieves
wife     wives
wolf     wolves
foot     feet
tooth    teeth
mouse    mice
goose    geese
businessman businessmen
congressman congressmen
congresswoman congresswomen
fisherman fishermen
lawman   lawmen
spokesman spokesmen
spokeswoman spokeswomen
serviceman servicemen
tribesman tribesmen
clergyman clergymen
analysis analyses
basis    bases
thesis   theses
hypothesis hypotheses
memorandum memoranda
referendum referenda
