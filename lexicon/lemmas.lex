# Lemmas and their forms, counted from the train parts of the treebanks UD English EWT and GUM (see NOTICE) by
# tools/build_lemmas, which writes this file anew: put words of your own into a file of your own (--lexicon FILE).
# TAG lemma form …; TAG is a UPOS tag, or an XPOS tag where that one knows better. docs/lexicon.md tells more.
[lemmas]
VERB abandon abandoned abandoning
VERB abate
VERB abide abiding
VERB abolish abolished abolishing
VERB absent absenting
VERB absorb absorbed absorbing
VERB abstain abstained abstaining
VERB abuse abused abusing
VERB accelerate accelerated accelerating
VERB accent
VERB accept accepted accepting accepts
VERB access accessed accessing
VERB acclaim acclaimed
VERB accommodate accommodated
VERB accompany accompanied
VERB accomplish accomplished accomplishes accomplishing
VERB accord according
VERB account accounted
VERB accumulate accumulated accumulating
VERB accuse accused accuses accusing
VERB accustom accustomed
VERB achieve achieved achieving
VERB acknowledge acknowledged acknowledges acknowledging
VERB acquiesce
VERB acquire acquired acquiring
VERB act acted acting acts
VERB activate activated
VERB adapt adapted adapts
VERB add added adding adds
VERB address addressed addresses addressing
VERB adhere adhered adhering
VERB adjoin adjoining
VERB adjudicate adjudicated
VERB adjust adjusted adjusting adjusts
VERB administer administered
VERB admire admiring
VERB admit admits admitted admitting
VERB admonish admonished
VERB adopt adopted adopting adopts
VERB adorn adorned adorns
VERB adulterate adulterated
VERB advance advanced advancing
VERB advertise advertised
VERB advise advised advises advising
VERB advocate advocated
VERB aerate aerated
VERB affect affected affecting affects
VERB affirm affirmed affirming affirms
VERB afford affords
VERB age aged aging
VERB aggravate aggravated
VERB agree agreed agreeing agrees
VERB aid aided aiding
VERB aim aimed aiming aims
VERB air
VERB airlift airlifted
VERB alarm alarming
VERB alert alerted
VERB alienate alienating
VERB align aligned
VERB allege alleged
VERB allocate allocated allocating
VERB allot allotted
VERB allow allowed allowing allows
VERB allude alluded alludes
VERB ally
VERB alter altered altering
VERB alternate alternating
VERB amass amassed
VERB amaze amazed amazes
VERB amend amended amends
VERB amount amounts
VERB amplify amplified
VERB analyse analysed
VERB analyze analyzed analyzes analyzing
VERB anger
VERB annex annexed
VERB annotate annotated
VERB announce announced announces announcing
VERB annoy annoyed annoying
VERB answer answered answering answetred aswered aswering
VERB anticipate anticipated anticipates anticipating
VERB apologise apologised
VERB apologize appologized
VERB appall appalled
VERB appeal appealed appealing
VERB appear appeared appearing appears
VERB appease
VERB applaud
VERB apply applied applies applying
VERB appoint appointed
VERB appreciate appreciated appreciates
VERB apprentice apprenticed
VERB apprise apprised
VERB approach approached approaches
VERB appropriate appropriated appropriating
VERB approve approved approves
VERB approximate approximates
VERB argue argued argues arguing
VERB arise arisen arises arising arose
VERB arm armed
VERB arrange arranged arranging
VERB array arrayed
VERB arrest arrested arresting arrests
VERB arrive arrived arrives arriving
VERB arrv.
VERB articulate articulating
VERB ascend ascending
VERB ascertain
VERB ask asked asking asks
VERB aspire aspiring
VERB assassinate assassinated
VERB assault assaulted
VERB assemble assembled assembling
VERB assert asserted asserting
VERB assess assessed assessing
VERB assign assigned assigning
VERB assist assisted assisting
VERB associate associated
VERB assort assorted
VERB assuage
VERB assume assumed assumes assuming
VERB assure assured assuring
VERB astonish astonishing
VERB atrophy atrophied
VERB attach attached attaches attaching
VERB attack attacked attacking attacks
VERB attain attaining
VERB attempt attempted attempting attempts
VERB attend attended attending
VERB attest
VERB attract attracted attracting attracts
VERB attribute attributed attributing
VERB audition auditioned
VERB augment augmented
VERB author authored
VERB authorize authorized authorizing
VERB avail availed
VERB average averaging
VERB avert averted
VERB avoid avoided avoiding
VERB await awaited awaiting
VERB awake
VERB award awarded awarding
VERB back backed backing
VERB backdate backdated
VERB backpedal backpedalling
VERB baffle baffled
VERB bait
VERB bake baked baking
VERB balance balanced
VERB bald balding
VERB bale baling
VERB ban banned banning bans
VERB bang banging
VERB banish banishes
VERB bankroll
VERB baptize baptized
VERB bar barred
VERB barbeque
VERB bare bares
VERB bargain
VERB bark
VERB bartend bartending
VERB base based bases basing
VERB bask basking
VERB bat bats batted batting
VERB bath bathed
VERB bathe
VERB batter battered
VERB battle battled battles battling
VERB be 'm 're 's ai are been being is s was were where ’s
VERB bear b. beared bearing bears bore born botn
VERB beard bearded
VERB beat beaten beating beats
VERB beckon beckons
VERB become became becomes becoming
VERB beef beefing
VERB befuddle befuddled
VERB beg begs
VERB begin began beginning begins begun
VERB behave behaves
VERB believe believed believes believing
VERB belittle
VERB belive
VERB belong belonged belonging belongs
VERB bend bending bends bent
VERB benefit benefited benefiting benefits
VERB beseech
VERB besiege besieged
VERB bet
VERB betray betrayed
VERB better bettering
VERB beware
VERB bewilder bewildered
VERB bias biasing
VERB bid bade bidding
VERB bike biked biking
VERB bilk bilked
VERB bill
VERB bind binding bound
VERB Biotale biotaling
VERB bitch bitching
VERB bite bites biting
VERB black blacked
VERB blacken blackened
VERB blackline blacklined
VERB blame blamed blames blaming
VERB blast blasted
VERB bleed bleeding
VERB blend blended blending
VERB bless blessed
VERB blind blinds
VERB blindfold blindfolded
VERB blink blinked blinking blinks
VERB block blocked
VERB blog blogging
VERB blood blooded
VERB bloody bloodied bloodying
VERB bloom blooming
VERB blotch blotched
VERB blow blew blowing blown blows
VERB blur blurred blurring
VERB blush
VERB board boarding
VERB boast boasted boasting boasts
VERB bob bobbing
VERB bog bogging
VERB boggle boggles
VERB boil boiled boils
VERB bolster bolstered
VERB bolt bolting
VERB bomb bombed
VERB bombard bombarding
VERB bond bonded
VERB book booked booking
VERB boom booming
VERB boost boosted
VERB boot
VERB border bordered
VERB borrow
VERB bother bothered
VERB bounce bounced bounces
VERB bound bounded
VERB bow
VERB brace braced
VERB brag bragging
VERB brain braining
VERB brainstorm
VERB brainwash brainwashed
VERB branch branches
VERB breach breached
VERB break breaking breaks broke broken
VERB breath breathing
VERB breathe breathed
VERB breed bred breeded breeding
VERB brief briefed
VERB brim brimming
VERB bring bringing brings brought
VERB broach broached
VERB broadcast broadcasting broadcasts
VERB broaden
VERB broker brokered
VERB brood brooded
VERB brown browning
VERB browse browsing
VERB bruise bruised
VERB buckle buckled
VERB buddy
VERB budge
VERB budget budgeted
VERB buffer
VERB bugle
VERB build building builds built
VERB bump bumped bumping
VERB bundle bundling
VERB bunker
VERB burn buring burned burning burnt
VERB burp
VERB burrow burrowed burrowing burrows
VERB burst bursting
VERB bury buried
VERB bust busted
VERB bustle bustling
VERB butcher
VERB butter buttered
VERB buy bought buying
VERB bypass bypassing
VERB cache caching
VERB cage caged
VERB cake caked
VERB calculate calculated calculating
VERB calendar
VERB calibrate calibrated
VERB call called calling calls
VERB calm
VERB camp camping
VERB campaign campaigning
VERB can canned
VERB cancel canceling cancelled
VERB canoe canoeing
VERB canter cantering
VERB cap capped caps
VERB capitalize capitalizing
VERB captain captained
VERB capture captured
VERB care cared cares caring
VERB carry carried carries carrying
VERB carve carved carven
VERB cascade cascading
VERB case casing
VERB cash
VERB catalog cataloging
VERB catapult
VERB catch catches caught
VERB categorize categorizing
VERB cater caters
VERB cause caused causes causing
VERB caution cautioned
VERB caw cawing
VERB cc
VERB cease ceased ceases
VERB celebrate celebrated celebrates
VERB cement cemented
VERB censor censored
VERB center centered
VERB centralize
VERB chair chairs
VERB chalk chalked
VERB challenge challenged challenges challenging
VERB change changed changes changing
VERB channel channeled channelled
VERB chant chanting
VERB char charred
VERB characterize characterized characterizing
VERB charge charged charges charging
VERB charter chartered chartering
VERB chase chased chases chasing
VERB chat chatting
VERB cheat cheated
VERB check checked checking checks
VERB cheer
VERB chef
VERB cherish cherished
VERB chew chewed chewing
VERB chill chilling
VERB chime chimed
VERB chip chipped
VERB chirp chirping
VERB chock chocked
VERB chomp chomping
VERB choose chooses choosing chose chosen
VERB chop chopping
VERB christen christened
VERB chunk chunked
VERB circle circled circles circling
VERB circulate circulated circulates circulating
VERB cite cited cites citing
VERB ck
VERB claim claimed claiming claims
VERB clamber clambered
VERB clamor clamoring
VERB clamp clamped
VERB clap clapping
VERB clarify clarified
VERB clash clashes
VERB classify classified
VERB claw clawing
VERB clean cleaned cleaning
VERB cleanse cleansing
VERB clear cleared clearing
VERB click clicked clicking
VERB climax climaxed
VERB climb climbing
VERB clinch clinched
VERB cling clinging clings clung
VERB clog
VERB close closed closing
VERB cloud
VERB cluster clustered
VERB co-found co-founded
VERB co-operate
VERB co-ordinate co-ordinated
VERB co-own co-owned
VERB co-parent co-parenting
VERB co-sign co-signing
VERB co-star co-starred
VERB coat coated
VERB coax
VERB cock
VERB code coded coding
VERB coerce
VERB coin coined
VERB coincide coincided coincides
VERB collaborate collaborated
VERB collapse collapsed collapsing
VERB collaspe collasped
VERB collect collected collecting collects
VERB colonize colonized
VERB color colored
VERB comb combed
VERB combat
VERB combine combined combines combining
VERB come came comes coming
VERB comfort
VERB command commanded
VERB commemorate commemorated
VERB commence commenced
VERB commend commended
VERB comment commented
VERB commercialize
VERB commission commissioned
VERB commit committed committing
VERB communicate communicated communicating
VERB commute commuting
VERB compare compared compares comparing
VERB compartmentalize
VERB compel compelled
VERB compensate
VERB compete competed competing
VERB compile compiling
VERB complain complained complaining
VERB complement complements
VERB complete completed completes completing
VERB compliment complimented
VERB comply complying
VERB compose composed composing
VERB compound compounded compounding
VERB comprehend
VERB compress
VERB comprise comprised comprising
VERB compromise compromising
VERB con conned
VERB concede conceded conceding
VERB conceive conceived
VERB concentrate concentrated concentrating
VERB conceptualize conceptualizing
VERB concern concerned concerning
VERB conclude concluded concluding
VERB concur
VERB condemn condemned condemning condemns
VERB condense condensed
VERB condition conditioned
VERB condone
VERB conduct conducted conducting
VERB conference conferenced
VERB confess confessed
VERB confide confided
VERB confine confined
VERB confirm confirmed confirming
VERB confiscate confiscated
VERB conflate conflating
VERB conflict conflicting conflicts
VERB conform
VERB confront confronted confronting
VERB confuse confused
VERB congratulate congratulated
VERB connect connected connecting connects
VERB conquer conquered conquering
VERB consent consented consenting
VERB consider considered considering considers
VERB consist consisted consists
VERB consolidate consolidated
VERB constitute constitutes
VERB constrain constrained
VERB construct constructed constructing
VERB construe
VERB consult consulted consulting
VERB consume consumed consumes consuming
VERB contact contacted contacting
VERB contain contained containing contains
VERB contaminate contaminated
VERB contemplate contemplated contemplates contemplating
VERB contend
VERB contest contested
VERB continue continued continues continuing
VERB contract contracted contracts
VERB contradict contradicting contradicts
VERB contrast contrasted
VERB contribute contributed contributes contributing
VERB control controlled controlling controls
VERB convene convening
VERB convert converted converting
VERB convey conveyed conveys
VERB convict convicted
VERB convince convinced convincing
VERB convulse convulsed
VERB cook cooked cookin' cooking
VERB cool cooled cooling cools
VERB cooperate cooperated cooperating
VERB coordinate coordinated coordinating
VERB cope coping
VERB copy copied copying
VERB copyright copyrighted
VERB correct corrected correcting
VERB correspond
VERB cost costs
VERB costume costumed
VERB cough coughing
VERB count counted counting counts
VERB counter
VERB counteract counteracts
VERB counterattack counterattacked
VERB couple coupled
VERB course coursed coursing
VERB court
VERB cover covered covering covers
VERB crack cracked cracking
VERB cradle cradled
VERB craft crafted crafting
VERB cram
VERB crash crashes
VERB crave craves
VERB crawl crawled crawling crawls
VERB craze crazed
VERB creak creaking
VERB create created creates creating
VERB credential credentialing
VERB credit credited
VERB creep creeping crept
VERB cripple
VERB criticise criticised criticising
VERB criticize criticized
VERB crochet crocheting
VERB cross crossed crosses crossing
VERB cross-breed cross-breeded
VERB crossbreed crossbred
VERB crouch crouches
VERB crowd crowded
VERB crucify
VERB crumble crumbling
VERB crumple crumpled crumples
VERB crunch crunched
VERB crush crushed crushing
VERB cry cried cries crying
VERB crystallize crystallizes
VERB cultivate cultivating
VERB curate curated curating
VERB curb curbing
VERB curdle
VERB cure cured cures
VERB curl curled
VERB curse cursed
VERB curve curves
VERB customise
VERB customize
VERB cut cuts cutting
VERB cycle cycling
VERB dally
VERB damage damaged damaging
VERB dampen
VERB dance danced dances dancing
VERB dangle dangled
VERB dare daring
VERB darken darkened
VERB dart
VERB dash dashed
VERB date dated dates dating
VERB daydream daydreaming
VERB deadbolt deadbolted
VERB deal dealing deals dealt
VERB debate debated debates debating
VERB debut debuted
VERB deceive deceiving
VERB decentralize decentralized
VERB decide decided decides deciding
VERB declare declared declares declaring
VERB decline declined declines declining
VERB decompose
VERB decorate decorated
VERB decouple decoupled
VERB decrease decreased decreasing
VERB dedicate dedicated
VERB deduce
VERB deduct deducted deducting
VERB deem deemed
VERB deepen deeping
VERB defang defanged
VERB defeat defeated defeating defeats
VERB defend defended defending
VERB defile defiled
VERB define defined defines defining
VERB deflate deflated
VERB defrost defrosted
VERB defund
VERB defuse defuses
VERB defy defied
VERB delay delayed
VERB delete deleted deleting
VERB deliver deliverd delivered delivering delivers
VERB delude deluded
VERB demand demanded demanding demands
VERB demonstrate demonstrated demonstrates demonstrating
VERB denote denoted
VERB deny denied denying
VERB depart departing
VERB depend depending depends
VERB depersonalize depersonalizing
VERB depict depicts
VERB deploy deployed deploying
VERB deport deported
VERB deposit deposited
VERB depress
VERB deregulate
VERB derive derived
VERB descend descended descends
VERB describe described describes describing
VERB desecrate desecrated
VERB desert deserted
VERB deserve deserves
VERB design designed designing
VERB designate designated
VERB desire desired desires
VERB destabilize destabilizing
VERB destroy destroyed
VERB detach
VERB detail detailing details
VERB detain detained
VERB detect detected
VERB deter deterring
VERB deteriorate deteriorated deteriorating
VERB determine determined determining
VERB detonate detonated
VERB detour detoured
VERB detract
VERB develop developed developing develops
VERB deviate deviating
VERB devise devised
VERB devolve devolving
VERB devote devoted
VERB devour
VERB diagnose diagnosed
VERB dial dialing
VERB dictate dictating
VERB die d. died dies dying
VERB differ differed differing
VERB differentiate
VERB diffuse
VERB dig digging digs dug
VERB digest
VERB digress
VERB dilly
VERB dilute
VERB diminish diminished diminishes diminishing
VERB dine dined dining
VERB ding dinging
VERB dip dipped dipping
VERB direct directed directing
VERB disagree disagreed
VERB disappear disappeared
VERB disappoint disappointed
VERB disarm
VERB disband disbanded
VERB discard discarded
VERB discharge discharged
VERB disclose disclosed
VERB disconnect disconnected
VERB discontinue discontinued
VERB discount discounted
VERB discourage discouraged discouraging
VERB discover discovered discovers
VERB discuss discussed discusses discussing
VERB disenfranchise disenfranchised
VERB disentangle
VERB disguise
VERB dishonor dishonors
VERB dislike disliked
VERB dislocate dislocated
VERB dismantle
VERB dismember dismembered
VERB dismiss dismissed dismisses dismissing
VERB dispatch dispatched
VERB disperse dispersing
VERB displace displaced displacing
VERB display displayed displaying displays
VERB displease displeases
VERB dispose disposed
VERB dispossess dispossesses
VERB dispute disputed
VERB disregard
VERB disrupt disrupting
VERB dissect dissecting
VERB disseminate
VERB dissent dissenting
VERB dissolve dissolved dissolves dissolving
VERB distil distilled
VERB distinguish distinguished distinguishes distinguishing
VERB distort distorted distorts
VERB distract distracted distracting
VERB distribute distributed distributing
VERB distrust distrusted
VERB disturb
VERB divert diverted
VERB divest
VERB divide divided divides dividing
VERB divine divined
VERB divorce div. divorcing
VERB divy
VERB do did does doing done to
VERB dock docking
VERB document documented documenting documents
VERB dole doled
VERB domesticate domesticated
VERB dominate dominated
VERB don donned
VERB donate donated donating
VERB doom doomed
VERB dot dotted
VERB double doubled doubling
VERB doubt
VERB downgrade downgrading
VERB download downloaded
VERB downwell downwelling
VERB draft drafted drafting
VERB drag dragged dragging drags
VERB drain drained
VERB drape draped draping
VERB draw drawing drawn draws drew
VERB dread dreaded dreading
VERB dream dreamed
VERB drench drenched
VERB dress dressed dressing
VERB dribble dwibbling
VERB drift
VERB drill drilled drilling
VERB drink drank drinking drinks drunk
VERB drip dripping
VERB drive driven drives driving drove drving
VERB drizzle
VERB drool drooling
VERB drop dropped dropping drops
VERB drown drowning
VERB drum drumming
VERB dry dried dries
VERB dub dubbed
VERB duck ducked
VERB duel dueled
VERB dump dumping
VERB dung
VERB duplicate
VERB dust dusted dusting
VERB dwarf dwarfed
VERB dwell dwells
VERB dwindle dwindled
VERB e-mail e-mailed
VERB earn earned earning
VERB ease easing
VERB eat ate eaten eatin eating eats eatting
VERB eavesdrop
VERB ebb ebbed
VERB echo echoing
VERB eclipse
VERB economize economizing
VERB edit edited editing
VERB educate educated educating
VERB effect effected
VERB elaborate elaborated
VERB elapse elapsed
VERB elect elected elects
VERB elevate elevated
VERB eliminate eliminated eliminating
VERB elongate
VERB elucidate
VERB email emailed
VERB emancipate
VERB embark embarked
VERB embarrass embarrassed
VERB embed embedded embedding
VERB embody embodies embodying
VERB embolden
VERB embower embowered
VERB embrace embraced embracing
VERB embroider embroidered
VERB emerge emerged emerges emerging
VERB emigrate emigrated
VERB emit emits emitting
VERB empathize empathized
VERB emphasize emphasized emphasizes emphasizing
VERB employ employed employs
VERB emulate emulating
VERB enable enabled enables enabling
VERB enact enacted
VERB encase encased
VERB encircle encircled
VERB enclose enclosed enclosing
VERB encompass encompasses encompassing
VERB encounter encountered
VERB encourage encouraged encourages encouraging
VERB encrust encrusted
VERB end ended ending ends
VERB endanger
VERB endeavor
VERB endorse
VERB endow
VERB endure endured enduring
VERB enforce enforcing
VERB enfranchise enfranchising
VERB engage engaged engaging
VERB engender engendered
VERB engineer engineered
VERB engrave engraved
VERB engulf engulfed
VERB enhance enhanced enhancing
VERB enjamb enjambed
VERB enjoy enjoyed enjoying enjoys
VERB enlarge enlarging
VERB enlist enlisted
VERB enrage enraged
VERB enrich enriched
VERB enroll enrolled
VERB enshrine enshrined
VERB enslave enslaved
VERB ensue ensuing
VERB ensure ensured ensures ensuring
VERB enter entered entering enters
VERB entitle entitled
VERB entreat
VERB envelop envelops
VERB envision envisioned
VERB equal equaling equals
VERB equalise equalising
VERB equate equating
VERB equip equipped equips
VERB erase
VERB erect erected
VERB err erred
VERB erupt erupted erupts
VERB escape escaped escaping
VERB establish established establishes establishing
VERB estimate estimated estimates
VERB evacuate evacuated
VERB evade
VERB evaluate evalu- evaluated evaluating
VERB evaporate
VERB even evened
VERB evict
VERB evidence evidenced
VERB evoke
VERB evolve evolved evolves evolving
VERB exacerbate exacerbated
VERB exaggerate exaggerated
VERB exalt exalted
VERB examine examined examines examining
VERB exceed exceeded exceeds
VERB excel excels
VERB excerpt excepted
VERB exchange exchanged exchanges
VERB excite excited
VERB exclaim exclaimed
VERB exclude excluded excluding
VERB excuse
VERB execute executed executing
VERB exemplify exemplified
VERB exercise exercised exercises
VERB exfoliate exfoliating
VERB exhaust exhausted
VERB exhibit exhibited exhibits
VERB exile exiled
VERB exist existed existing exists
VERB expand expanded expanding expands
VERB expect expected expecting expects
VERB expedite expedited
VERB expel expelling
VERB expense
VERB experience experienced experiencing
VERB experiment exper- experimented experimenting
VERB expire expired expires
VERB explain explained explaining explains
VERB explode exploded exploding
VERB exploit exploited exploiting
VERB explore explored exploring
VERB export
VERB expose exposed exposing
VERB express expressed expresses expressing
VERB extend extended extending extends
VERB exterminate exterminated
VERB extract extracts
VERB extradite extradited
VERB extrapolate
VERB eye eyed
VERB face faced faces facing
VERB facilitate facilitated facilitating
VERB factor
VERB fade faded fades fading
VERB fail failed failing fails
VERB fall fallen falling falls fell
VERB falter faltered faltering falters
VERB fancy fancies
VERB fascinate fascinates
VERB fashion fashioned
VERB fathom
VERB fatten fattening
VERB favor favoring favors
VERB favour favoured
VERB fax faxed
VERB fear feared
VERB feast
VERB feature featured features featuring
VERB fedex fedexed
VERB feed fed feeding feeds
VERB feel feeling feels felt
VERB fend
VERB ferment fermented
VERB fetch
VERB fight fighting fought
VERB figure figured figures figuring
VERB file filed filing
VERB fill filled filling fills
VERB film filmed filming
VERB filter filtered filtering filters
VERB finalize finalizing
VERB finance financed financing
VERB find finding finds found founds
VERB finesse
VERB finger fingered
VERB finish finished finishing
VERB fire fired firing
VERB fit fits fitting
VERB fix fixed fixeded fixes fixing
VERB fizzle
VERB flag
VERB flap flapping
VERB flash flashing
VERB flatten
VERB flavor flavored flavoring
VERB fleck flecked
VERB flee fled fleeing
VERB flesh fleshed fleshing
VERB flex flexed
VERB flicker flickering
VERB flip flipped flipping flips
VERB flirt flirted flirting
VERB float floated floating
VERB flock flocked
VERB flog flogging
VERB flood flooded flooding
VERB flop flopped flops
VERB flourish flourished flourishing
VERB flow flowed flowing flows
VERB flower flowered
VERB fluff
VERB flunk flunking
VERB flush
VERB flutter fluttered fluttering
VERB fly flew flies flown flying
VERB focus focused focuses focusing
VERB foist foisted
VERB fold folded folding folds
VERB follow followed following follows
VERB fool
VERB foot
VERB forage foraging
VERB forbid forbade forbidding
VERB force forced forces
VERB foresee foresaw
VERB forge forged
VERB forget forgetting forgot forgotten
VERB forgive forgave forgiven
VERB forgo
VERB fork
VERB form formed forming forms
VERB formalize formalized
VERB format formatted formatting
VERB formulate
VERB forward forwarded forwarding
VERB foster fostering
VERB foul fouling
VERB found founded founding
VERB frame framed
VERB fray fraying
VERB fre freed
VERB freak freaked
VERB freeze freezing frozen
VERB frequent frequented
VERB frighten frightened frightens
VERB frolick frolicking
VERB frost
VERB froth frothing
VERB frown frowned frowns
VERB frustrate frustrated
VERB fry fried
VERB fuck f*ed fucked fucking
VERB fuel fueled
VERB fulfil fulfilling fulfils
VERB fulfill fulfilled
VERB function functioning
VERB fund funded funding funds
VERB fundrais fundraising
VERB fungus
VERB funnel funneled
VERB furnish furnished
VERB further furthering
VERB fuse fused
VERB fuss
VERB gag gagged
VERB gain gained gaining gains
VERB gallivant gallivanting
VERB gallop galloped galloping
VERB gamble gambling
VERB game gaming
VERB gargle gargling
VERB garner garnered
VERB gas
VERB gasp gasped gasps
VERB gather gathered gathering gathers
VERB gauge
VERB gaze gazed gazing
VERB gear geared gearing
VERB gel
VERB generalize generalized
VERB generate generated generates generating
VERB gentrify gentrified
VERB germinate
VERB get gets getting got gotten
VERB gift gifted
VERB giggle giggled giggling
VERB give gave given gives giving
VERB gladden gladdened
VERB glance glanced
VERB glare glared
VERB glaze glazed
VERB gleam gleaming
VERB glean gleaned
VERB glisten glistening
VERB gloat gloating
VERB glow glowed glowing
VERB glut
VERB gnaw gnawed
VERB go goes going gon gone went
VERB gobble gobbled
VERB golf golfing
VERB google googled
VERB govern governing governs
VERB grab grabbed grabbing grabs
VERB graduate graduated graduating
VERB grant granted granting grants
VERB grapple grapples grappling
VERB grasp grasped grasps
VERB graze grazing
VERB greet greeted
VERB grill grilled grills
VERB grin grinned
VERB grip gripped
VERB groan groaning
VERB groom groomed
VERB grope groped
VERB ground grounded
VERB group grouped
VERB grow grew growing grown grows
VERB grumble
VERB guarantee guaranteed guaranteeing guarantees
VERB guard
VERB guess guessed guessing
VERB guide guided guiding
VERB gulp gulping
VERB gush gushing
VERB guss
VERB guz
VERB hack hacked hacking
VERB hail
VERB halt halted
VERB hamper hampered
VERB hand handed handing
VERB handcuff handcuffed
VERB handle handled handles handling
VERB hang hanging hangs hung
VERB happen happened happening happens
VERB harass
VERB harbor harboring
VERB harbour harbouring
VERB harm harming harms
VERB harmonize
VERB harvest harvesting
VERB hassle
VERB hasten hastened
VERB hatch hatched
VERB hate hated hates hating
VERB haul hauled hauling hauls
VERB haunt
VERB have had has hav haves having
VERB head headed heading heads
VERB heal healing
VERB hear heard hearing hears
VERB heat heated heating
VERB hedge hedging
VERB heed heeded
VERB heel
VERB heighten heightened
VERB help helped helping helps
VERB herd
VERB hesitate hesitated
VERB hibernate
VERB hide hid hidden hiding
VERB highlight highlighted highlighting highlights
VERB hike hiking
VERB hinder hindered hindering
VERB hing hinges
VERB hint
VERB hire hired hirier hiring
VERB hiss hissed hisses hissing
VERB hit hits hitting
VERB hogtie hogtied
VERB hoist hoists
VERB hold held holding holds
VERB holiday
VERB holler hollering
VERB honor honored
VERB honour
VERB honro
VERB hook hooking
VERB hop
VERB hope hoped hopes hoping
VERB hospitalize hospitalized
VERB host hosted hosting hosts
VERB hotpot
VERB house housed houses
VERB hover hovers
VERB howl howled
VERB hug hugging hugs
VERB hum humming
VERB humiliate
VERB humor
VERB hunch hunches
VERB hunger
VERB hunker hunkering
VERB hunt hunting
VERB hurl hurled hurling
VERB hurry hurried
VERB hurt hurting hurts
VERB hurtle hurtled hurtling
VERB hydrate hydrated
VERB hypnotize hypnotized hypnotizing
VERB hypothesize hypothesized
VERB ice
VERB ideate
VERB identify identified identifies identifying
VERB idk
VERB ignite ignited
VERB ignore ignored ignoring
VERB illuminate illuminated illuminating
VERB illustrate illustrated illustrates illustrating
VERB imagine imagined
VERB imbue imbued
VERB immerse immersed
VERB immigrate
VERB immortalize immortalized
VERB impact impacted
VERB impart
VERB impede
VERB impend impending
VERB imperil imperiled
VERB implant implanted
VERB implement implemented implementing
VERB implicate implicated
VERB imply implied implies implying
VERB import imported importing
VERB impose imposing
VERB impress impressed
VERB imprison imprisoned
VERB improve improved improves improving
VERB impugn impugned
VERB incapacitate incapacitated
VERB incense incensed
VERB incite incited inciting
VERB include included includes including
VERB incorporate incorporated incorporates
VERB increase increased increases increasing
VERB incubate incubating
VERB incur incurred
VERB indenture indentured
VERB index indexed
VERB indicate indicated indicates indicating
VERB induce induced induces
VERB induct inducted
VERB indulge indulged
VERB infect infected
VERB infer inferred
VERB infest infested
VERB infiltrate
VERB inflate inflated inflating
VERB influence influenced influencing
VERB inform informed informing
VERB infringe infringing
VERB infuriate enfurates
VERB infuse infused
VERB ingest ingested ingesting
VERB inhabit inhabited inhabiting inhabits
VERB inhale inhaled inhaling
VERB inherit inherited
VERB initial initials
VERB initiate initiated
VERB inject
VERB injure injured
VERB ink inked
VERB innovate innovating
VERB inquire inquired inquiring
VERB inscribe inscribed
VERB insert inserted
VERB insist insisted insists
VERB inspect inspected
VERB inspire inspired inspires
VERB install installed installing
VERB instigate instigated
VERB instil instilling
VERB instruct instructed
VERB insult insulted insulting
VERB insure insured
VERB integrate integrated integrates
VERB intend intended intending intends
VERB interact interacting interacts
VERB intercept intercepted
VERB interest interested
VERB interface
VERB interfere interferes interfering
VERB intermarry intermarrying
VERB interpolate interpolated
VERB interpret interpreted interpreting
VERB interrogate interrogated
VERB interrupt interrupted interrupting
VERB intersect
VERB intersperse interspersed
VERB intervene intervening
VERB interview interviewed interviewing interviews
VERB interweave
VERB intimidate intimidating
VERB intrigue intrigued intriguing
VERB introduce introduced introduces introducing
VERB intrude intrudes
VERB invade invaded invading
VERB invent invented
VERB inventory inventorying
VERB invert inverted
VERB invest invested
VERB investigate investigated investigating
VERB invite invited inviting
VERB invoice invoiced invoicing
VERB invoke invoked invoking
VERB involve involved involves involving invovled
VERB iron
VERB irrigate
VERB irritate irritated irritates
VERB isolate isolated isolating
VERB issue issued issues issuing
VERB itemize itemized
VERB jam jamming
VERB jeopardise jeopardised
VERB jog jogs
VERB join joined joining
VERB joke joking
VERB jolt jolts
VERB journey journeying
VERB judge judged judging
VERB jumble jumbled
VERB jump jumped jumping jumps
VERB justify justifies justifying
VERB keep keeping keeps kept
VERB kick kicked kicking kicks
VERB kid kidding
VERB kidnap kidnapped kidnapping
VERB kill killed killing kills
VERB kiss kissed
VERB knock knocked knocking
VERB knot knotted
VERB know knew knowing known knows new
VERB label labeled labelled
VERB labor laboring
VERB labour
VERB lace laced
VERB lack lacked lacking lacks
VERB lag lagged
VERB laminate laminated
VERB land landed
VERB lap lapped lapping
VERB lapse
VERB lash lashed
VERB last lasted lasting lasts
VERB laud lauded lauding
VERB laugh laughed laughing laughs
VERB launch launched launches launching
VERB launder
VERB lay laid laying
VERB layer
VERB lead leading leads led
VERB leak leaked leaks
VERB lean leaning leant
VERB leap leaps
VERB learn leaned learned learning learns learnt
VERB leave leaves leaving left
VERB leer leering
VERB legalise legalised
VERB legalize legalizing
VERB legislate
VERB lend lends lent
VERB less lessen
VERB let lets letting
VERB leverage
VERB libel libeled
VERB liberate liberated
VERB license licensed
VERB lick licking licks
VERB lie lied lies lying
VERB lift lifted lifting
VERB light lighted lighting lights lit litten
VERB lighten
VERB like liked likes liking
VERB liken likened
VERB limit limited
VERB line lined
VERB linger lingering
VERB link linked linking
VERB liquefy liquefied
VERB list listed listing lists
VERB listen listened listening
VERB live lived lives living
VERB load loaded loading loads
VERB lob lobbed
VERB lobby
VERB localize localized
VERB locate located
VERB lock locked locking
VERB lodge
VERB log logging
VERB long longed longs
VERB look looked looking looks
VERB loom loomed looming
VERB loosen
VERB loot
VERB lope
VERB lose loose loosing loses losing loss lost
VERB love loved loves loving
VERB lower lowered lowering lowers
VERB lurch
VERB lurk lurks
VERB lv.
VERB madden maddened
VERB magnify magnifying
VERB mail mailed mailing
VERB maintain maintained maintaining maintains
VERB make made madea makes making
VERB malfunction malfunctioned malfunctions
VERB manage managed manages managing manged
VERB mandate mandated
VERB manifest manifests
VERB manipulate manipulated manipulating
VERB manufacture manufactured manufacturing
VERB map mapped
VERB marble marbled
VERB march marched
VERB marginalize marginalized
VERB mark marked marking marks
VERB market marketed
VERB marry m. married marrying
VERB marvel marvelled
VERB mash
VERB mask masking
VERB massacre massacred massacring
VERB massage
VERB match matched matches matching
VERB mate
VERB materialize materializes
VERB matter mattered matters
VERB mature matures
VERB maul mauled mauling
VERB maximize maximized
VERB mean meaning means meant
VERB meander
VERB measure measured measures measuring
VERB mediate mediated
VERB medicate medicating
VERB meditate meditating
VERB meet meeting meets met
VERB meld melded
VERB melt melted melting melts
VERB memorialize memorializes
VERB memorize memorized
VERB menace menacing
VERB mention mentioned mentioning mentions
VERB meow meowing
VERB merge merged merging
VERB merit
VERB mesh
VERB mesmerize mesmerized
VERB mess messed messing
VERB message messaging
VERB microwave microwaved
VERB migrate migrated migrates
VERB militarize
VERB milk milking
VERB mill milling
VERB mimic
VERB mimick mimicked mimicking
VERB mind
VERB mingle
VERB minimize minimizing
VERB minister ministered
VERB mint minted
VERB mirror mirroring
VERB misinform
VERB mislabel mislabeled
VERB mislead misleading
VERB misname misnamed
VERB misrepresent misrepresenting
VERB miss missed missing
VERB misstate misstated
VERB mistake mistook
VERB mitigate mitigated mitigating
VERB mix mixed mixes mixing
VERB moan moaned moaning
VERB mobilise mobilised
VERB model modeling
VERB moderate
VERB modernize modernizing
VERB modify modified modifying
VERB modulate modulated
VERB moisturize moisturizing
VERB mold molded
VERB mollify mollified mollifying
VERB monetize monetized
VERB monitor monitored monitoring
VERB morph
VERB motivate motivated motivating
VERB motorize motorized
VERB mount mounted mounting
VERB mourn mourning
VERB mouth mouthing
VERB move moved moves moving
VERB muddy muddying
VERB multiply multiplied multiplying
VERB mumble mumbling
VERB munch munching
VERB murder murdered
VERB muster
VERB mutate mutated
VERB mutilate mutilated mutilating
VERB nab nabbed
VERB nag nagged
VERB nagg nagging
VERB nail nailed
VERB name named names naming
VERB narrow narrowed
VERB navigate navigating
VERB near
VERB need needed needing needs
VERB negate negates negating
VERB neglect neglected neglects
VERB negotiate negotiated negotiating
VERB neighbor neighboring
VERB neighbour neighbouring
VERB nest nesting nests
VERB nestle nestled
VERB neuter neutered
VERB nibble
VERB nickname nicknamed
VERB nip nipped nipping
VERB nominate nominated
VERB noodle noodling
VERB note noted notes noting
VERB notice noticed noticing
VERB notify notified
VERB nudge nudging
VERB nullify nullified
VERB numb numbing
VERB number numbered
VERB nurture nurtured
VERB obey obeying obeys
VERB object objects
VERB obligate obligated obligates
VERB oblige obliged
VERB obliterate obliterated obliterating
VERB observe observed observes observing
VERB obsess obsessed
VERB obtain obtained obtaining
VERB occasion occasioned
VERB occupy occupied occupies occupying
VERB occur occurred occurring occurs
VERB offend offended
VERB offer offered offering offers
VERB officiate
VERB offset offsetting
VERB OK ok'd
VERB omit omitted
VERB ooze oozed oozes oozing
VERB open opened opening opens
VERB operate operated operates operating
VERB oppose opposed
VERB oppress oppressed
VERB opt opted
VERB optimize optimized
VERB orbit orbiting
VERB ordain ordained
VERB order orderd ordered ordering
VERB organize organized organizing
VERB orient oriented orienting
VERB originate originated
VERB ornament ornamented
VERB outfit outfitting
VERB outgrow
VERB outline outlined outlines outlining
VERB outlive outlived
VERB outnumber outnumbered
VERB outperform outperformed
VERB outrage outraged
VERB outshine outshone
VERB outsource outsourcing
VERB outweigh
VERB over-simplify over-simplifying
VERB overcharge overcharged
VERB overcome overcoming
VERB overcook overcooked
VERB overdo overdone
VERB overflow overflowed overflowing
VERB overhear overheard
VERB overheat overheats
VERB overload
VERB overlook overlooked overlooking
VERB overplay overplayed
VERB oversee overseeing oversees
VERB overshadow overshadowed
VERB oversleep overslept
VERB overstay
VERB overtake overtook
VERB overthrow
VERB overtop overtopped
VERB overwhelm overwhelmed
VERB owe owes owing
VERB own owned owning owns
VERB pacify pacifying
VERB pack packed packing
VERB package packaged
VERB pad padded
VERB paddle paddled
VERB paint painted painting
VERB pair paired pairing
VERB pale
VERB palpitate palpitating
VERB panic panicking panics
VERB pant panted
VERB parade paraded
VERB paralyze paralyzed
VERB pardon
VERB park parked parking
VERB part
VERB participate participated participating
VERB partition
VERB partner partnered
VERB party partying
VERB pass passed passes passing
VERB paste pasted
VERB pat
VERB patrol
VERB patronize patronized
VERB pause paused
VERB pave paves paving
VERB paw pawing
VERB pawn
VERB pay paid payed paying pays
VERB peak peaking
VERB peck pecking
VERB pee peeing
VERB peel peeled peeling
VERB peg pegged
VERB penalize penalizing
VERB pend pending
VERB penetrate penetrated penetrates
VERB penn penned
VERB perceive perceived perceives perceiving
VERB perfect perfected perfecting
VERB perform performed performing
VERB perk perks
VERB permeate permeated
VERB permit permits permitted
VERB perpetrate perpetrated
VERB perpetuate perpetuates
VERB persecute persecuted
VERB persevere
VERB persist persisting
VERB personalize personalized
VERB persuade persuaded persuading
VERB persue
VERB pertain pertains
VERB pester
VERB pet
VERB phase phased
VERB phone phoned
VERB photograph photographed photographing
VERB phrase
VERB pick picked picking picks
VERB picket
VERB pickle pickling
VERB picnic
VERB picture pictured
VERB pierce
VERB pile piled
VERB pilot
VERB pin pinning
VERB pinch pinching
VERB pinpoint pinpointed
VERB pioneer pioneering
VERB pipe piping
VERB piss pissed
VERB pitch pitched
VERB placate
VERB place placed places placing
VERB plagiarize plagiarized
VERB plague plagued plagues
VERB plan planned planning plans
VERB plane planing
VERB plant planted planting
VERB plat platted
VERB plate plated
VERB play played playing plays
VERB plead pleaded
VERB please
VERB pledge pledged
VERB plot plotted
VERB plough ploughing
VERB plow plowed
VERB pluck plucked
VERB plummet
VERB plunder
VERB plunge plunged
VERB ply plied
VERB poach
VERB point pointed pointing points
VERB pointe
VERB poison
VERB poke poked
VERB polarize polarized
VERB polish polishing
VERB poll
VERB pollute polluted polluting
VERB ponder
VERB pop popped
VERB popularize popularized
VERB populate populated
VERB portend portends
VERB portray portrayed
VERB pose posed poses posing
VERB posit posited
VERB position positioned
VERB possess possessed possesses
VERB post posted posting
VERB postpone postponed
VERB pound pounded
VERB pour poured pouring
VERB practice practiced practicing
VERB practise practised
VERB praise praised
VERB pray prayed praying
VERB pre-exist pre-existing
VERB pre-make pre-made
VERB pre-organise pre-organised
VERB pre-screen pre-screened
VERB preach preached
VERB prearrange prearranged
VERB predestine predestined
VERB predetermine predetermined
VERB predicate predicated
VERB predict predicted predicting predicts
VERB prefer preferred preferring prefers
VERB preheat
VERB premier premiering
VERB premise premised
VERB prepare prepared prepares preparing
VERB prepay prepaid
VERB prescribe
VERB present presented presenting presents
VERB preserve preserved preserves preserving
VERB preside
VERB press pressed
VERB pressure pressuring
VERB pressurize pressurized
VERB presume presumed
VERB pretend pretended pretending pretends
VERB prevail prevailed prevailing
VERB prevent prevented preventing prevents
VERB preview
VERB price priced pricing
VERB pride
VERB print printed
VERB prioritise prioritised
VERB prise prising
VERB privatize privatized
VERB prize prized
VERB probe probing
VERB proceed preceded proceeded proceeding
VERB process processed processes processing
VERB proclaim proclaimed proclaiming
VERB procrastinate procrastinating
VERB procreate procreating
VERB procure
VERB produce produced produces producing
VERB professionalize professionalized
VERB profit profited
VERB program programmed
VERB progress progresses
VERB prohibit prohibited
VERB project projected projecting
VERB proliferate proliferated
VERB prolong prolonged
VERB promise promised promises promising
VERB promote promoted promoting
VERB prompt prompted prompting
VERB promulgate
VERB pronounce pronounced
VERB prop propping
VERB propel propelled
VERB propose proposed proposes proposing
VERB prosecute
VERB protect protected protecting protects
VERB protest protested protesting
VERB prove proved proven proves proving
VERB provide provided provides providing
VERB provoke provoked
VERB prune
VERB pry
VERB publicize publicized
VERB publish published publishes publishing
VERB puff
VERB puke
VERB pull pulled pulling pulls
VERB pump pumped pumping pumps
VERB punch punching
VERB punctuate punctuated
VERB puncture puncturing
VERB punish punishing
VERB purchase purchased purchasing
VERB puree pureed
VERB purge purged
VERB purport purported purporting
VERB pursue pursued pursuing
VERB purvey purveyed
VERB push pushed pushing
VERB put puts putting
VERB puzzle puzzled
VERB qualify qualified
VERB quantify quantifying
VERB quarter quartered
VERB quash quashed
VERB question questioned questioning
VERB quiet
VERB quit quitting
VERB quiz quizzing
VERB quote quoted quoting
VERB race races
VERB rack racked racking
VERB rage raging
VERB raid raided raiding
VERB rain rained raining rains
VERB raise raised raises raising
VERB rally rallied
VERB ramp
VERB rampage rampaged
VERB rang ranged
VERB range ranging
VERB rank ranked ranking ranks
VERB rape raped
VERB ratchet
VERB rate rated rates rating
VERB ratify
VERB rave
VERB re-elect re-elected
VERB re-embark re-embarking
VERB re-enlist
VERB re-evaluate
VERB re-interview re-interviewed
VERB re-invest
VERB re-look re-looking
VERB re-purpose
VERB re-record
VERB re-route re-routed
VERB re-schedule
VERB re-secure re-secured
VERB re-train re-trained
VERB re-type
VERB re-use
VERB reach reached reaches reaching
VERB react reacted reacts
VERB read reading reads
VERB reaffirm reaffirmed reaffirms
VERB realise realised realises
VERB realize realized realizing
VERB reap reaped reaping
VERB reapply
VERB rear rearing
VERB reason reasoned
VERB reassemble
VERB reassign reassigns
VERB reassure reassured
VERB rebel rebelling
VERB rebuild rebuilding rebuilt
VERB recall recalled recalls
VERB receive received receives receiving recieve recieved
VERB reciprocate
VERB recite
VERB reclaim reclaimed
VERB recline reclining
VERB recode
VERB recognise recognised recognising
VERB recognize recognized recognizes recognizing
VERB recollect recollected
VERB recommend rcommended reccomend reccommend recommended recommending recommends
VERB reconcile reconciled reconciling
VERB reconfigure reconfigured
VERB reconfirm
VERB reconsider
VERB reconven reconvened
VERB reconvene
VERB record recorded recording records
VERB recount
VERB recover recovered recovering
VERB recreate recreated recreating
VERB recruit recruited
VERB rectify rectified
VERB recur recurring
VERB recycle recycling
VERB redeem
VERB redefine redefined
VERB redeploy redeploying
VERB redesign redesigning
VERB redirect
VERB rediscover
VERB redline redlined
VERB redownload
VERB reduce reduced reduces reducing
VERB reek reeks
VERB reestablish reestablished
VERB refer referred referring refers reffered
VERB reference referenced referencing
VERB refine refining
VERB reflect reflected reflecting reflects
VERB refold
VERB reformulate reformulated
VERB refresh refreshing
VERB refrigerate
VERB refund
VERB refuse refused refuses refusing
VERB refute
VERB regade regading
VERB regain
VERB regard regarded regarding regards
VERB regenerate
VERB register registered registering
VERB regret regreted regretted regretting
VERB regroup
VERB regulate regulated
VERB rehabilitate
VERB reign reigned reigning
VERB reimburse reimbursed
VERB rein
VERB reinforce reinforces reinforcing
VERB reinter reinterred
VERB reintroduce reintroduced
VERB reiterate
VERB reject rejected rejects
VERB rejoice
VERB rejuvenate
VERB rekindle
VERB relate related relates relating
VERB relax relaxed relaxes relaxing
VERB relay
VERB release released releases releasing
VERB relieve relieved
VERB relocate relocating
VERB rely relies relying
VERB remain remained remaining remains
VERB remark remarked
VERB remember remembered remembering remembers
VERB remind reminded reminding reminds
VERB remodel remodeled
VERB remove removed removes removing
VERB rename renamed
VERB render rendered
VERB renege reneged reneging renigged
VERB renegotiate
VERB renew renewed renewing
VERB renovate renovated
VERB renown renowned
VERB rent rented renting
VERB reopen reopened
VERB repair repaired
VERB reparcel reparcelling
VERB repay repays
VERB repeal
VERB repeat repeated repeating
VERB repent
VERB replace replaced replacing
VERB replicate
VERB reply replied replies
VERB report reported reporting reports
VERB reposition repositioning
VERB repost reposted
VERB represent represented representing represents
VERB repress repressed
VERB reprint reprinted
VERB reprioritise reprioritised
VERB reproduce reproduced reproducing
VERB repurpose repurposed
VERB reput reputed
VERB request requested requesting
VERB require required requires requiring
VERB reread
VERB reschedule rescheduled rescheduling
VERB rescind rescinded
VERB rescop rescoped
VERB rescue rescued
VERB research researching
VERB resell
VERB resemble resembled resembles
VERB resent resented
VERB reserve reserved reserves
VERB reside resided resides residing
VERB resign resigned
VERB resist resisted
VERB resolve resolved resolving
VERB resonate resonates
VERB resort resorted
VERB respect respected respecting
VERB respond responded responding responds
VERB rest rested resting rests
VERB restock restocked
VERB restore restored restoring
VERB restrain restrained
VERB restrict restricted restricting
VERB result resulted resulting results
VERB resume resumed
VERB resurrect
VERB retain retained
VERB retake retaking
VERB retaliate retaliated
VERB retire retired retiring
VERB retract retracted
VERB retreat retreated
VERB retrieve retrieved
VERB retrofit retrofitting
VERB return returned returning returns
VERB reunify
VERB reuse reused
VERB revalue
VERB reveal revealed revealing reveals
VERB reverse reversed reversing
VERB revert reverted
VERB review reviewed reviewing reviews
VERB revise revised revising
VERB revisit revisited
VERB revive revived
VERB revoke
VERB revolt revolted
VERB revolutionize revolutionizing
VERB revolve revolves
VERB reward rewarded
VERB rewind
VERB reword reworded
VERB rewrite re-writing
VERB ride ridden rides riding rode
VERB ridicule ridiculed ridiculing ridiculized
VERB rig rigged
VERB ring rang
VERB rinse rinsed
VERB rip ripped ripping
VERB ripple rippled
VERB rise rises rising rose
VERB risk risked risking risks
VERB roam roaming
VERB roast roasted
VERB rob robbed
VERB rock rocked rocking rocks
VERB roll rolled rolling rolls
VERB room rooming
VERB root rooting
VERB rot
VERB rotate rotating
VERB roughen roughened
VERB rout routed
VERB route
VERB rub rubbed rubbing
VERB ruin ruined ruining ruins
VERB rule ruled rules ruling
VERB ruminate
VERB rumor rumored
VERB run ran running runs
VERB rush rushed rushing
VERB rust rusted
VERB sabotage sabotaging
VERB sacrifice sacrificed
VERB sadden saddened
VERB saddle
VERB safeguard
VERB sail sailed sailing
VERB salt salted
VERB salute
VERB sample sampling
VERB sanction sanctioned
VERB sand sanded
VERB sandwich
VERB sap sapped
VERB sate
VERB satisfy satisfied satisfying
VERB save saved saves saving
VERB say said saying says sez
VERB scan scanned scanning
VERB scare scared scaring
VERB scatter scattered
VERB scent scented
VERB schedule scheduled scheduling
VERB school schooling
VERB scoff
VERB scold
VERB scoop scooped scooping
VERB score scored scoring
VERB scour scoured
VERB scramble scrambled scrambling
VERB scrap
VERB scrape scraped
VERB scratch scratched scratching
VERB scream screamed screaming
VERB screem
VERB screen screened screening
VERB screw screwed
VERB script scripted
VERB scroll
VERB scrub
VERB sculpt sculpted
VERB seal sealed
VERB sear seared
VERB search searching
VERB season seasoned
VERB seat seated
VERB secure secured securing
VERB see saw seeing seen sees
VERB seed seeded
VERB seek seeking seeks sought
VERB seem seemed seeming seems
VERB seethe seething
VERB segment segmented
VERB segue
VERB seize seized
VERB select selected selecting
VERB sell sale selling sold
VERB send sending sends sent
VERB sense sensed sensing
VERB separate separated separates separating seperates
VERB sequence
VERB serrate serrated
VERB serve served serves serving
VERB service serviced
VERB set sets setting
VERB settle settled
VERB sex sexing
VERB shackle shackled
VERB shade
VERB shadow
VERB shake shaken
VERB shape shaped shapes
VERB share shared shares sharing
VERB shatter
VERB shed shedding
VERB sheet sheeting
VERB shell
VERB shelter sheltered sheltering shelters
VERB shew shewing
VERB shift shifting
VERB shin shinning
VERB shine shines shining shone
VERB ship shipped
VERB shit shitting
VERB shiver shivered shivering
VERB shock shocked shocking
VERB shoe shoes
VERB shoo
VERB shoot shooting shoots shot
VERB shop shopped shopping
VERB shorten shortened
VERB shoulder
VERB shout shouted
VERB shove shoving
VERB show showed showing shown shows
VERB showcase
VERB shower
VERB shred shredded
VERB shriek shrieked
VERB shrink shrunk
VERB shroud shrouded
VERB shuffle shuffling
VERB shunt shunted
VERB side
VERB sidestepp sidestepped
VERB sift sifted
VERB sigh sighed sighs
VERB sign signed signing signs
VERB signal signaled signaling signalling signals
VERB signify signifies
VERB silence
VERB simmer
VERB simplify simplified
VERB simulate simulates simulating
VERB sing sang singing sings
VERB single
VERB sink sank sinking sinks sunk sunken
VERB sip sipping
VERB siphon siphoned
VERB sit sat sits sitting
VERB situate situated
VERB size sized sizing
VERB sizzle
VERB sketch
VERB ski skiing
VERB skill skilled
VERB skip skipped skipping
VERB skittle skittled
VERB skyrocket skyrocketing
VERB slack slacked
VERB slam slammed
VERB slant slanted slanting
VERB slap slapped
VERB slaughter
VERB sleep sleeping sleeps slept
VERB slice sliced
VERB slide sliding
VERB sling slung
VERB slip slipped slipping
VERB slither slithers
VERB slope sloping
VERB slow slowed
VERB smack smacked smacking smacks
VERB smash smashed
VERB smear smeared
VERB smell smelled smelling smells
VERB smile smiled smiles smiling
VERB smoke smoked smoking
VERB smooth
VERB SMS
VERB smudge
VERB smuggle smuggled smuggling
VERB snatch snatches
VERB sneak sneaks
VERB sneeze
VERB sniff sniffed sniffing
VERB sniffle sniffling
VERB snooze snoozing
VERB snort snorted
VERB soak soaked soaking
VERB soar soared soaring
VERB socialize
VERB soften
VERB solicit
VERB solve solved solving
VERB sort sorted
VERB sound sounded sounding sounds
VERB sour
VERB source sourced
VERB sow sown
VERB space spaced
VERB span spanned spanning spans
VERB spare spared
VERB spawn spawned spawning
VERB spay spayed
VERB speak speaking speaks spoke spoken
VERB specialize specialized specializing
VERB specify specified specifies
VERB speckle speckled
VERB speculate speculated
VERB speed speeding
VERB spel
VERB spell spelling
VERB spend spending spends spent
VERB spice
VERB spike
VERB spill spills
VERB spiral spiraled
VERB spirit spirited
VERB spit
VERB splash splashed
VERB splatter splattered
VERB splish
VERB split splitting
VERB spoil spoilt
VERB sponor sponoring
VERB sponser sponsered
VERB sponsor sponsored sponsoring sponsors
VERB sport sporting
VERB spot spotted
VERB spotlight
VERB spout spouting
VERB sprawl sprawled
VERB spray
VERB spread spreading
VERB spring sprang
VERB sprinkle
VERB spurn spurned
VERB square squared
VERB squash squashed
VERB squawk squawking
VERB squeeze squeezed
VERB squirm
VERB squirrel squirelled
VERB squish
VERB stab stabbed
VERB stabilise
VERB stabilize
VERB stack stacked
VERB staff staffed
VERB stage
VERB stagger staggered staggering
VERB stain staind stained
VERB stalemate stalemated
VERB stall stalls
VERB stamp stamped stamping
VERB stand standing stands stood
VERB standardize standardized
VERB star starred starring stars
VERB stare staring
VERB start started starting starts
VERB startle startled
VERB starve starved starving
VERB stash
VERB state stated states stating
VERB station stationed
VERB stay stayed staying stays
VERB steady
VERB steal stealing steals stole stolen
VERB steam steamed
VERB steep steeped
VERB steer steered
VERB stem stemmed
VERB step stepped stepping
VERB stick sticking sticks stuck
VERB stickhandle
VERB stifle stifled
VERB stimulate stimulating
VERB sting stinging
VERB stink stunk
VERB stir stirred stirring
VERB stock stocking
VERB stomp stomped
VERB stop stopped stopping stops
VERB store stored storing
VERB storm
VERB stow stowed
VERB straighten straightened straightening
VERB strain
VERB strand stranded
VERB strangle strangled
VERB stray strayed
VERB streak streaked
VERB stream streamed streaming
VERB streamline streamlined
VERB strengthen strengthened strengthening
VERB stress stressed
VERB stretch stretched stretching
VERB strike striking struck
VERB string stringing
VERB strip strips
VERB strive
VERB stroll
VERB structure structured
VERB struggle struggled struggling
VERB strut
VERB study studied studies studying
VERB stuff stuffing
VERB stumble stumbled
VERB stump stumping
VERB stun stunning
VERB stutter stuttering
VERB style styled
VERB subdivide
VERB subdue subduing
VERB subject subjected
VERB submerge submerged
VERB submit submits submitted
VERB subscribe subscribed
VERB subside subsides
VERB substantiate substantiating
VERB substitute substituted substituting
VERB subsume
VERB subtract
VERB succeed succeeded succeeding
VERB succumb succumbed succumbing
VERB suck sucked sucks
VERB sue sued
VERB suffer suffered suffering suffers
VERB suffocate
VERB suggest suggested suggesting suggests
VERB suit suited suits
VERB sum summed
VERB summarise summarised
VERB summarize summarized
VERB supersede superseding
VERB supervise supervised
VERB supplement supplements
VERB supply supplied supplies
VERB support supported supporting supports
VERB suppose supposed
VERB suppress suppressed
VERB surface surfaced
VERB surge
VERB surpass surpassed surpassing
VERB surprise surprised
VERB surrender surrendered
VERB surround surounded surrounded surrounding surrounds
VERB survey surveyed
VERB survive survived surviving
VERB suspect suspected suspects
VERB suspend suspended
VERB sustain sustains
VERB swab swabs
VERB swallow swallowed swallowing
VERB swamp swamped
VERB swap swapped
VERB swarm swarming
VERB swatch
VERB sway swayed swaying
VERB swear sweared swearing sworn
VERB sweat sweated sweating
VERB sweep sweeping swept
VERB swell swelling
VERB swim swam swimming
VERB swing swinging swings swung
VERB swirl swirling swirls
VERB switch switched switching
VERB swivel swivels
VERB symbolize symbolized symbolizes
VERB sympathize
VERB tackle tackling
VERB tag
VERB tailor
VERB take taken takes taking took
VERB talk talked talking talks
VERB tame tamed
VERB tantalise tantalising
VERB tap tapping
VERB tape
VERB taper tapering
VERB tar tarred
VERB target targeted targeting targetting
VERB task tasked
VERB taste tasted tastes tasting
VERB tax taxed
VERB taxi taxied
VERB teach taught teaches teaching
VERB tear tearing torn
VERB tease
VERB teethe teething
VERB televise televised
VERB tell telling tells told
VERB temper tempered
VERB tempt tempted
VERB tend tended tending tends
VERB terminate terminated
VERB terrify terrified
VERB test tested testing tests
VERB testify testified testifying
VERB tether tethered
VERB text
VERB thank thanked thanking
VERB thaw thawed
VERB theorize theorized
VERB thin thinned
VERB think think- thinking thinks thought thouhgt
VERB thrash thrashed
VERB threaten threatened threatening threatens
VERB thrill thrilled
VERB thrive thrives
VERB throw threw throwing thrown throws
VERB thwart thwarted
VERB tick ticks
VERB tickle tickled
VERB tie tied tying
VERB tighten
VERB till
VERB time timed
VERB tip tipped
VERB title titled
VERB toast
VERB tolerate tolerating
VERB tone toned
VERB top topped
VERB topple
VERB torment tormented
VERB torture tortured torturing
VERB toss tossed tosses
VERB total totaling totalling
VERB touch touched touches touching
VERB tour toured
VERB tout touted touting touts
VERB tow towed
VERB tower towering
VERB toy toying
VERB trace traced
VERB track tracked tracking
VERB trade traded trades trading
VERB trademark trademarked trademarks
VERB traighten traightening
VERB trail
VERB train trained training trains
VERB trample trampled
VERB tranquilize
VERB transact
VERB transcend
VERB transfer transferred transferring xferring
VERB transform transformed transforming transforms
VERB translate translated translates translating
VERB transmit transmitted
VERB transpire transpired
VERB transplant
VERB transport transported transporting transports
VERB trap trapped
VERB trash trashed
VERB travel traveled traveling travelled travelling travels
VERB tread
VERB treat treated treating treats
VERB tremble trembled trembling
VERB trick
VERB trickle
VERB trigger triggered triggering
VERB trim trimmed
VERB trip tripped tripping
VERB trot trotting
VERB trouble troubled troubling
VERB trust trusted trusts
VERB try tried tries trying
VERB trye tryed
VERB tuck tucked
VERB tug tugged tugging
VERB tumble tumbling
VERB tune tuned
VERB turn turned turning turns
VERB tweet tweeted
VERB twist twisted
VERB twitch twitched
VERB type
VERB typify typifies
VERB unclench unclenched
VERB unclip unclipped
VERB uncover uncovered
VERB underestimate
VERB undergo undergoing
VERB underlie underlying
VERB undermine undermines undermining
VERB underpin underpinned underpinning
VERB underscore
VERB understand unde$tood understanding understands understood
VERB undertake undertaken undertakes undertook
VERB undervalue undervalued
VERB underwrite
VERB undo
VERB unearth unearthed
VERB unfold unfolded unfolding unfolds
VERB unfreeze
VERB unify
VERB unite united
VERB unload unloading
VERB unlock unlocked
VERB unpack unpacking
VERB unravel unravelling
VERB unreport unreported
VERB unveil unveiled
VERB unwrap
VERB unzip unzipped
VERB up
VERB update updated updating
VERB upend upends
VERB uphold upholding
VERB upholster upholstered
VERB upload uploaded uploads
VERB upraise upraised
VERB upstage
VERB urge urged urging
VERB use used uses using
VERB usee useing
VERB usher ushering
VERB utilise utilising
VERB utilize
VERB utter utters
VERB vacate vacated
VERB vacation vacationed
VERB validate
VERB value valued values valuing
VERB vanish vanished
VERB vary varie$ varied varies varying
VERB vault vaulted
VERB vein veined
VERB vent vented
VERB ventilate ventilated
VERB venture ventured venturing
VERB verify verified verifies
VERB veto
VERB vibrate vibrated vibrating
VERB vie vying
VERB view viewed viewing views
VERB vintage vintaged
VERB violate violates violating
VERB visit visited visiting visits
VERB visualize
VERB vitalize vitalized
VERB vlog
VERB voice voiced voicing
VERB void voided
VERB volunteer volunteered
VERB vomit vomited vomiting
VERB vote voted
VERB vow vowed
VERB wag wagging wagin
VERB wage waging
VERB wai wai'd waiing
VERB wail wailing wails
VERB wait waited waiting waits
VERB wake waked wakes waking woke woken
VERB walk walked walkin walking walks
VERB wander wandered
VERB wane waned waning
VERB want wan wanted wanting wants
VERB ward
VERB warm warmed warming warms
VERB warn warned
VERB warp warped warps
VERB warrant warranted warrants
VERB wash washed washing
VERB waste wasted wasting
VERB watch watched watching
VERB water watered watering
VERB wave waved waving
VERB weaken weakened weakening
VERB weaponize
VERB wear wearing wears wore worn
VERB weary wearies
VERB weather weathered
VERB weave woven
VERB wed
VERB weed
VERB weep weeping
VERB weigh weighed
VERB welcome welcomed
VERB wet
VERB whack
VERB wheeze wheezing
VERB whip whipped
VERB whir
VERB whisk
VERB whisper whispered
VERB whistle
VERB whittle
VERB wide
VERB wield wielding wields
VERB wiggle
VERB will
VERB win winning wins won
VERB wince winces
VERB wind winding winds
VERB wing winging
VERB wink winked winking
VERB winter wintering
VERB wipe wiped
VERB wire wired
VERB wish wished wishes wishing
VERB wit
VERB witch
VERB withdraw withdrawing withdrawn withdrew
VERB withhold withheld
VERB withstand withstanding
VERB witness witnessed witnessing
VERB wonder wandering wondered wondering
VERB woo wooing
VERB work worked working works
VERB worry worried worrying
VERB worsen worsening
VERB worship worshiped worshipped
VERB wound wounded wounding
VERB wrap wrapped wrapping
VERB wreathe wreathed
VERB wriggle wriggled
VERB write writes writing written wrote
VERB writhe writhing
VERB yack yacks
VERB yahoo!
VERB yearn yearning
VERB yell yelled yelling
VERB yelp yelped
VERB yield yielded yielding
VERB zoom zooming
AUX be 'm 're 's `s ai am are been being is m r re s was were where ’m ’re ’s
AUX can ca
AUX do did does
AUX get gets getting got
AUX have 've had has having of ve ’ve
AUX will 'll ll wo ’ll
AUX would 'd ’d
NOUN "
NOUN $
NOUN '
NOUN 'scope 'scopes
NOUN A
NOUN A-
NOUN a.m. am
NOUN AA
NOUN abandon
NOUN abandonment
NOUN abdomen
NOUN aberration aberrations
NOUN ability abilities
NOUN abnormality
NOUN abolition
NOUN abomination
NOUN above
NOUN absence
NOUN absorption
NOUN abstinence
NOUN abstract
NOUN abstraction
NOUN absurdity
NOUN abundance
NOUN abuse abuses
NOUN abuser abusers
NOUN abyss
NOUN academia
NOUN academic academics
NOUN acceleration accelerations
NOUN accelerator
NOUN accent accents
NOUN acceptance
NOUN access
NOUN accessibility
NOUN accessory accessories
NOUN accident accidents
NOUN accommodation accommodations
NOUN accomplice accomplices
NOUN accomplishment accomplishments
NOUN accord
NOUN account accounts
NOUN accountability accountabilities
NOUN accountant
NOUN accounting
NOUN accouterment accouterments
NOUN accumulation
NOUN accuracy accuracies
NOUN accusation accusations
NOUN achievement achievements
NOUN acidity
NOUN acne
NOUN acquaintance
NOUN acquisition
NOUN acquistion
NOUN acquittal
NOUN acre acres
NOUN acrimony
NOUN acronym
NOUN act acts
NOUN actin actins
NOUN acting
NOUN action actions
NOUN activism
NOUN activist activists
NOUN activity activities
NOUN actor actors
NOUN actress actresses
NOUN acuity
NOUN acupuncture
NOUN acupuncturist
NOUN ad ads
NOUN ada
NOUN adage
NOUN adaptation adaptations
NOUN add
NOUN addendum
NOUN addict addicts
NOUN addiction addictions
NOUN addition additions
NOUN additive
NOUN address addresses
NOUN addressee
NOUN adherent
NOUN adjective
NOUN adjustment adjustments
NOUN admin admins
NOUN administration administrations
NOUN administrator
NOUN admiral
NOUN admiration
NOUN admirer admirers
NOUN admission admissions
NOUN adn
NOUN adolescent adolescents
NOUN adoption
NOUN adsl
NOUN adult adults
NOUN advance advances
NOUN advancement advancements
NOUN advantage advantages
NOUN adventure
NOUN adverb
NOUN adversary adversaries
NOUN adversity
NOUN advert
NOUN advertiser advertisers
NOUN advertising
NOUN advice advise
NOUN adviser advisers
NOUN advisor advisors
NOUN advocate advocates
NOUN aerogel
NOUN aeroplane
NOUN aerosol
NOUN aerospace
NOUN aesthetics
NOUN afar
NOUN affair affairs
NOUN affect
NOUN affectation
NOUN affection
NOUN affiliate affiliates
NOUN affinity
NOUN aficionado aficionados
NOUN afterlife
NOUN aftermath
NOUN afternoon
NOUN aftershock aftershocks
NOUN ag
NOUN agar
NOUN age ages
NOUN agency agencies
NOUN agenda
NOUN agent agents
NOUN agglomeration
NOUN aggravation
NOUN aggregate
NOUN aggregation
NOUN aggregator aggregators
NOUN aggression
NOUN agility
NOUN aging
NOUN agony
NOUN agreement agreements
NOUN agriculture
NOUN ahead
NOUN AI
NOUN aid
NOUN aids
NOUN ailment ailments
NOUN aim aims
NOUN air
NOUN airbase
NOUN aircraft
NOUN airfare
NOUN airhole airholes
NOUN airlift
NOUN airline airlines
NOUN airliner airliners
NOUN airplane
NOUN airport airports
NOUN airwave airwaves
NOUN airway
NOUN aisle
NOUN AK
NOUN alarm alarms
NOUN album albums
NOUN alcohol
NOUN alcoholic alcoholics
NOUN alcoholism
NOUN ale
NOUN alert alerts
NOUN alga algae
NOUN algebra
NOUN algorithm algorithms
NOUN alias
NOUN alignment
NOUN all
NOUN alla
NOUN allegation allegations
NOUN allegory
NOUN alliance
NOUN allocation
NOUN allowance
NOUN ally allies
NOUN alma
NOUN almanac
NOUN aloe
NOUN alphabet alphabets
NOUN alt
NOUN alt.animals
NOUN alt.animals.cat
NOUN alt.animals.dog
NOUN alt.animals.ethics.vegetarian
NOUN alt.animals.felines.diseases
NOUN alt.animals.felines.snowleopards
NOUN alt.animals.horses.breeding
NOUN alt.animals.lion
NOUN alt.animals.rights.promotion
NOUN alt.animals.tiger
NOUN alt.consumers
NOUN alt.religion.scientology
NOUN altar
NOUN alteration alterations
NOUN alternate alternates
NOUN alternation alternations
NOUN alternative alternatives
NOUN altitude
NOUN aluminum
NOUN alumnus alumni
NOUN amalgam
NOUN amalgamation
NOUN amateur
NOUN ambassador ambassadors
NOUN ambiance
NOUN ambiguity
NOUN ambition ambitions
NOUN ambulance ambulances
NOUN amendment amendments
NOUN amendmnet amendmnets
NOUN ammonia
NOUN ammonium
NOUN ammunition
NOUN amnesty amnesties
NOUN amount amounts
NOUN amuse
NOUN amusement
NOUN analogy
NOUN analysis analyses
NOUN analyst analysts
NOUN anarchy
NOUN anasthesia
NOUN anatomy
NOUN ancestor ancestors
NOUN ancestry
NOUN anchorage
NOUN anemone anemones
NOUN anesthesia
NOUN anesthetic
NOUN angel angels
NOUN anger
NOUN angle angles
NOUN angst
NOUN animal animals
NOUN animation
NOUN animator animators
NOUN anime
NOUN ankle
NOUN annex
NOUN annexation
NOUN anniversary
NOUN announcement
NOUN annoyance annoyances
NOUN annual annuals
NOUN answer answers
NOUN ant ants
NOUN antecedent
NOUN antenna antennæ
NOUN anthrax
NOUN anthropologist
NOUN anthropology
NOUN anti-Americanism
NOUN anti-christ
NOUN anti-Semite
NOUN antibiotic antibiotics
NOUN antifreeze
NOUN antipasto antipasti
NOUN antique antiques
NOUN antiquity antiquities
NOUN antiseptic
NOUN antisocialism
NOUN antivaxxer antivaxxers
NOUN anwser
NOUN anxiety anxieties
NOUN anyting
NOUN AP
NOUN apartment apartments
NOUN apathy
NOUN aperture
NOUN aphid aphids
NOUN aphorism aphorisms
NOUN api
NOUN aplo.
NOUN apogee
NOUN apology apologies
NOUN apostle apostles
NOUN app apps
NOUN apparatus
NOUN appeal appeals
NOUN appearance appearances
NOUN appellant appellants
NOUN appellation
NOUN appellee appellees
NOUN Appendix appendices
NOUN appetite
NOUN appetizer appetizers
NOUN apple
NOUN appliance appliances
NOUN applicant
NOUN application applications
NOUN appointee appointees
NOUN appointment appointments
NOUN appraisal
NOUN appreciation
NOUN apprehension
NOUN apprentice
NOUN approach approaches
NOUN appropriation appropriations
NOUN appropriator appropriators
NOUN approval approvals
NOUN approved
NOUN approximation
NOUN appy
NOUN apricot
NOUN apron
NOUN aquarist
NOUN aquarium
NOUN aquasafe
NOUN aqueduct aqueducts
NOUN aquirium aquiriums
NOUN AR
NOUN arancini
NOUN arbitrariness
NOUN arbitration
NOUN arbitrator arbitrators
NOUN arc
NOUN arch-murderer
NOUN archipelago
NOUN architect
NOUN architecture
NOUN archive archives
NOUN archosaur
NOUN area area's areas
NOUN arena
NOUN argument arguments
NOUN arm arms
NOUN armadilla
NOUN armament armaments
NOUN armature armatures
NOUN armhole armholes
NOUN armour
NOUN army armies
NOUN aroma aromas
NOUN around
NOUN arrangement arrangements
NOUN array
NOUN arrears
NOUN arrest arrests
NOUN arrival
NOUN arrogance
NOUN arrow
NOUN arsenal arsenals
NOUN arsenic
NOUN art arts
NOUN arterial arterials
NOUN artery arteries
NOUN arthritis
NOUN article articles
NOUN articulating
NOUN artifact artifacts
NOUN artillery
NOUN artist artists
NOUN artwork artworks
NOUN artworld
NOUN asbestos
NOUN ascendance
NOUN ascetic ascetics
NOUN ash ashes
NOUN asparagus
NOUN aspect aspects
NOUN aspen
NOUN aspiration aspirations
NOUN aspirin
NOUN ass asses
NOUN ass't.
NOUN assailant assailants
NOUN assassin
NOUN assassination
NOUN assault
NOUN assembly
NOUN assertion assertions
NOUN assessment
NOUN asset assets
NOUN asshole
NOUN assignment assignments
NOUN assist
NOUN assistance
NOUN assistant
NOUN associate associates
NOUN association associations
NOUN assortment
NOUN assumption assumptions
NOUN assurance
NOUN asthma
NOUN astronaut astronauts
NOUN astronomer astronomers
NOUN astronomy
NOUN astrophysics
NOUN asylee
NOUN asylum
NOUN athlete athletes
NOUN ATM
NOUN atmosphere
NOUN atom atoms
NOUN atrocity atrocities
NOUN atrophy
NOUN attachment attachments
NOUN attack attacks
NOUN attacker attackers
NOUN attainment
NOUN attempt attempts
NOUN attendance
NOUN attendant
NOUN attendee attendees
NOUN attention
NOUN attic
NOUN attitude attitudes
NOUN attn.
NOUN attorney attorneys
NOUN attraction attractions
NOUN atty
NOUN auction
NOUN aud
NOUN audacity
NOUN audience audiences
NOUN audio
NOUN audiobook audiobooks
NOUN audiotape
NOUN audit
NOUN aught
NOUN augmentation augmentations
NOUN aunt
NOUN aura
NOUN auspices
NOUN author authors
NOUN authority authorities
NOUN authorization
NOUN autism
NOUN auto
NOUN autobiography
NOUN autograph
NOUN autonomy
NOUN autumn
NOUN avail
NOUN availability
NOUN avant
NOUN avenger
NOUN avenue avenues
NOUN average
NOUN averaging
NOUN aversion aversions
NOUN aviation
NOUN avocado
NOUN avoidance
NOUN award awards
NOUN awarding
NOUN awareness
NOUN away aways
NOUN awe
NOUN awkwardness
NOUN axis
NOUN B
NOUN b&b
NOUN B-
NOUN ba.consumers
NOUN baba
NOUN babe
NOUN babino babinos
NOUN baby babies
NOUN bac
NOUN bachelor
NOUN back backs
NOUN backbone
NOUN background backgrounds
NOUN backlog
NOUN backpack backpacks
NOUN backside
NOUN backup
NOUN backyard
NOUN bacteriologist
NOUN bad
NOUN badge
NOUN badger badgers
NOUN bag bags
NOUN bagel bagels
NOUN baggage
NOUN bail
NOUN bait
NOUN baja
NOUN baker bakers
NOUN bakery bakeries
NOUN baking
NOUN balance balances
NOUN balancing
NOUN balcony balconies
NOUN baldness
NOUN ball balls
NOUN ballerina
NOUN ballet
NOUN balloon balloons
NOUN ballot
NOUN balloting
NOUN ballroom
NOUN balm
NOUN balsa
NOUN ban
NOUN banana
NOUN band bands
NOUN bandage
NOUN bandwidth
NOUN bang
NOUN bank banks
NOUN banking
NOUN banknote
NOUN bankruptcy bankruptcies
NOUN banner banners
NOUN banquet
NOUN bar bars
NOUN barbecue
NOUN barber
NOUN barbershop barbershops
NOUN barcode barcodes
NOUN barcoding
NOUN barese
NOUN barge barges
NOUN bark
NOUN barn barns
NOUN barnacle barnacles
NOUN barometer barometers
NOUN baron barons
NOUN barre
NOUN barrel barrels
NOUN barrier barriers
NOUN barrister
NOUN bartender bartenders
NOUN basalt
NOUN base
NOUN baseball
NOUN baseline
NOUN baseman
NOUN basement
NOUN basher bashers
NOUN bashing
NOUN basic basics
NOUN basil basils
NOUN basis bases
NOUN basket
NOUN basketball
NOUN basking
NOUN bass
NOUN baster basters
NOUN bat
NOUN batch batches
NOUN bath baths
NOUN bathing
NOUN bathroom bathrooms
NOUN bathtub
NOUN batter
NOUN battery batteries
NOUN batting
NOUN battle battles
NOUN battlefield
NOUN battleground
NOUN battleship battleships
NOUN bay bays
NOUN bazaar
NOUN bbq
NOUN BC
NOUN BCE
NOUN bday
NOUN bdr
NOUN BDSM
NOUN be
NOUN beach beaches
NOUN beak
NOUN beam beams
NOUN bean beans
NOUN bear bears
NOUN beard beards
NOUN beardy beardies
NOUN beast beasts
NOUN beat beats
NOUN beater beaters
NOUN beating
NOUN beauty
NOUN beaver beavers
NOUN bed beds
NOUN bedding
NOUN bedlam
NOUN bedroom bedrooms
NOUN bee bees bees'
NOUN beef
NOUN beer beers
NOUN beetle beetles
NOUN beginner beginners
NOUN beginning beginnings
NOUN behalf
NOUN behavior behaviors
NOUN behaviour behaviours
NOUN being beings
NOUN belief beliefs
NOUN believer believers
NOUN bell
NOUN belly
NOUN belonging belongings
NOUN belt belts
NOUN bench
NOUN bending bendings
NOUN benedict
NOUN benefactor
NOUN beneficiary
NOUN benefit benefits
NOUN berry berries
NOUN berth berths
NOUN berthage
NOUN best
NOUN bestiality
NOUN bestseller
NOUN bet
NOUN beta
NOUN betta bettas
NOUN beverage
NOUN bias biases
NOUN biceps
NOUN bicycle
NOUN bicycling
NOUN bid
NOUN bidder bidders
NOUN bike bikes
NOUN bill bills
NOUN billiard
NOUN billiards
NOUN billing
NOUN billion billions
NOUN bin
NOUN binary
NOUN bind binds
NOUN binding
NOUN bio
NOUN biochemist
NOUN biodefense
NOUN biodiversity
NOUN biogeochemistry
NOUN biographer biographers
NOUN biography
NOUN biolab
NOUN biologist biologists
NOUN biology
NOUN biosphere
NOUN bioweaponeer
NOUN bird birds
NOUN birdie
NOUN birdy
NOUN birth
NOUN birthdate
NOUN birthday
NOUN birthright
NOUN bit bits
NOUN bitch
NOUN bite bites
NOUN biting
NOUN bitmap
NOUN bitter bitters
NOUN bitterness
NOUN biz
NOUN black
NOUN blackberry
NOUN blackmail
NOUN blackness
NOUN blackout blackouts
NOUN blacksmithing
NOUN blackworm blackworms
NOUN bladder
NOUN blade blades
NOUN blame
NOUN blanket blankets
NOUN blast
NOUN blend
NOUN blender
NOUN blessing blessings
NOUN blind blinds
NOUN blindfold blindfolds
NOUN blindness
NOUN blink
NOUN blinking
NOUN blip
NOUN block blocks
NOUN blog blogs
NOUN blogger
NOUN blogosphere
NOUN bloke
NOUN blood
NOUN bloodletting
NOUN bloodworm bloodworms
NOUN blossom blossoms
NOUN blossoming
NOUN blouse blouses
NOUN blow blows
NOUN blowback
NOUN blowdry
NOUN blower
NOUN blowing
NOUN blowout
NOUN bludger bludgers
NOUN blue blues
NOUN bluff
NOUN blunder
NOUN blush
NOUN board boards
NOUN boarding
NOUN boardroom
NOUN boast boasts
NOUN boat boats
NOUN bobber
NOUN bodice
NOUN body bodies
NOUN bodyguard bodyguards
NOUN bodytalk
NOUN bodyworker
NOUN boil
NOUN boiler
NOUN boldness
NOUN bomb bombs
NOUN bombast
NOUN bomber bombers
NOUN bombing bombings
NOUN bond bonds
NOUN bone bones
NOUN bonus
NOUN boob
NOUN book books
NOUN booking bookings
NOUN bookkeeping
NOUN boom
NOUN boost
NOUN booster
NOUN boot boots
NOUN booth booths
NOUN border boarders borders
NOUN bore
NOUN borough
NOUN borrowing borrowings
NOUN boss bosses
NOUN botanical botanicals
NOUN botany
NOUN bottle bottles
NOUN bottleneck
NOUN bottom bottoms
NOUN boulder boulders
NOUN boulevard boulevards
NOUN bounce
NOUN bound bounds
NOUN boundary boundaries
NOUN bouquet
NOUN bourbon
NOUN bout bouts
NOUN boutique boutiques
NOUN bow
NOUN bowel
NOUN bowl bowls
NOUN box boxes
NOUN boxer
NOUN boxing
NOUN boy boys
NOUN boycott
NOUN boyfriend
NOUN bozo bozos
NOUN bpd
NOUN brack
NOUN braid
NOUN brain brains
NOUN brainer
NOUN brainwashing
NOUN brake brakes
NOUN branch branches
NOUN brand
NOUN bras
NOUN brase
NOUN brass
NOUN brat brats
NOUN bravery
NOUN bread
NOUN breadth
NOUN break breaks
NOUN breakaway
NOUN breakdown
NOUN breaker breakers
NOUN breakfast breakfasts
NOUN breaking
NOUN breakthrough breakthroughs
NOUN breast
NOUN breath
NOUN breathing
NOUN breed
NOUN breeder bredders
NOUN breeding
NOUN breeze breezes
NOUN Brethren
NOUN brevet
NOUN brewery
NOUN breyer breyers
NOUN brick
NOUN bride brides
NOUN bridge bridges
NOUN brief
NOUN briefing
NOUN brigade brigades
NOUN brigadier
NOUN brightness
NOUN brim
NOUN brink
NOUN brinkmanship
NOUN bro
NOUN broadband
NOUN broadcast broadcasts
NOUN broadcaster broadcasters
NOUN broadcasting
NOUN brocade
NOUN broccoli
NOUN brochure
NOUN broker brokers
NOUN brokerage
NOUN bronchiti
NOUN bronze
NOUN broom brooms
NOUN broomstick broomsticks
NOUN broth
NOUN brothel
NOUN brother brothers
NOUN brown browns
NOUN browncover
NOUN browse
NOUN browser browsers
NOUN bruise bruises
NOUN brumation
NOUN brunch
NOUN brunt
NOUN brush brushes
NOUN brutality
NOUN bryer
NOUN bs
NOUN bubble
NOUN buck bucks
NOUN bucket
NOUN bud buds
NOUN buddy buddies
NOUN budget budgets
NOUN budgie budgies
NOUN buff buffs
NOUN buffet
NOUN bug bugs
NOUN build
NOUN build-out build-outs
NOUN builder builders
NOUN building buildings
NOUN buildup
NOUN bulb bulbs
NOUN bulk
NOUN bull
NOUN bullet
NOUN bulletin
NOUN bullfight bullfights
NOUN bullseye
NOUN bullshit
NOUN bully
NOUN bun
NOUN bunch
NOUN bundle
NOUN bungling
NOUN buoy buoys
NOUN burden burdens
NOUN bureau
NOUN burger burgers
NOUN burglar burglars
NOUN burial
NOUN burn burns
NOUN burner burners
NOUN burning
NOUN burp
NOUN burrito borritos
NOUN burrow burrows
NOUN burst bursts
NOUN bus buses
NOUN bush bushes
NOUN business businesses
NOUN businessmen
NOUN businessperson
NOUN bust
NOUN buster
NOUN bustle
NOUN busybody busybodies
NOUN butt
NOUN butter
NOUN butterfly butterflies
NOUN button buttons
NOUN buy
NOUN buyer buyers
NOUN buying
NOUN buzzer buzzers
NOUN buzzing
NOUN buzzword buzzwords
NOUN bye
NOUN bypass bypasses
NOUN byproduct
NOUN bystander
NOUN c
NOUN c.
NOUN c.dtf
NOUN ca
NOUN cab
NOUN cabalah
NOUN cabbage
NOUN cabin cabins
NOUN cabinet cabinets
NOUN cable
NOUN cacao
NOUN cache caches
NOUN cactus
NOUN cafe cafes
NOUN cafeteria
NOUN caffeine
NOUN cage cages
NOUN cake cakes
NOUN calcium
NOUN calculater
NOUN calculation
NOUN calculator
NOUN calculus
NOUN calendar calendars
NOUN calender
NOUN calf
NOUN calibration
NOUN calico
NOUN call calls
NOUN calling
NOUN calmness
NOUN calorie calories
NOUN camel camels
NOUN camera cameras
NOUN camp camps
NOUN campaign campaigns
NOUN campaigner
NOUN campaigning
NOUN camper
NOUN camping
NOUN campsite campsites
NOUN campus
NOUN can cans
NOUN can-teen
NOUN canal
NOUN canapé canape's
NOUN cancellation cancellations
NOUN cancer cancers
NOUN candidate candidates
NOUN candle candles
NOUN candy candies
NOUN cane canes
NOUN canister
NOUN cannibal cannibals
NOUN cannon
NOUN canoe canoes
NOUN canopy
NOUN canvas
NOUN cap caps
NOUN capability capabilities
NOUN capacity capacities
NOUN cape capes
NOUN capelin
NOUN caper
NOUN capita
NOUN capital capitals
NOUN capitalism
NOUN capitalization
NOUN capsule capsules
NOUN captain
NOUN capture
NOUN car cars
NOUN caramel
NOUN carb carbs
NOUN carbon carbons
NOUN carbonate
NOUN carbonyl
NOUN carburetor
NOUN carcinoma
NOUN card cards
NOUN cardinal
NOUN care
NOUN career careers
NOUN cargo
NOUN caribou
NOUN caring
NOUN carotid
NOUN carpenter
NOUN carpet carpets
NOUN carport
NOUN carrier carriers
NOUN carrot carrots
NOUN cart
NOUN carter carters
NOUN carton
NOUN cartoon cartoons
NOUN carving carvings
NOUN cascade cascades
NOUN case cases
NOUN cash
NOUN cashier
NOUN cashout
NOUN casino casinos
NOUN cast
NOUN caster
NOUN casting
NOUN castle
NOUN castling
NOUN castration
NOUN casualty casualties
NOUN cat cats
NOUN catacomb catacombs
NOUN catalog
NOUN catalogue
NOUN catapult
NOUN catastrophe
NOUN catch
NOUN catcher
NOUN categorization
NOUN category categories
NOUN cater
NOUN caterer caterers
NOUN catering
NOUN catfish
NOUN cathedral
NOUN Catholicism
NOUN cattle
NOUN Caucasian caucasians
NOUN cauldron
NOUN cauliflower
NOUN causality
NOUN causation
NOUN cause causes
NOUN caution
NOUN cave caves
NOUN caveat
NOUN cavy cavies
NOUN cayenne
NOUN cc
NOUN CD cds
NOUN CE
NOUN ceasefire
NOUN cec
NOUN ceiling
NOUN celebration celebrations
NOUN celebrity celebrities
NOUN celery
NOUN cell cells
NOUN cellar
NOUN cellfone
NOUN cellphone cellphones
NOUN cement
NOUN cemetery
NOUN cenotaph
NOUN cenote
NOUN census censuses
NOUN cent cents
NOUN center centers
NOUN centerpiece
NOUN centimetre
NOUN centre centres
NOUN century centuries
NOUN ceo
NOUN cere
NOUN cereal
NOUN ceremony ceremonies
NOUN certainty
NOUN certificate certificates
NOUN certification
NOUN cfc
NOUN CFL cfls
NOUN chai
NOUN chain chains
NOUN chair chairs
NOUN chairman
NOUN chairperson chairpersons
NOUN chalk
NOUN challenge challenges
NOUN chamber chambers
NOUN chambermaid
NOUN champion
NOUN championship
NOUN chance chances
NOUN chandelier chandeliers
NOUN change changes chnages
NOUN changer
NOUN changing
NOUN channel channels
NOUN chant chants
NOUN chaos
NOUN chap chaps
NOUN chapel
NOUN chapter chapters
NOUN character characters
NOUN characteristic characteristics
NOUN charcoal
NOUN charge charges
NOUN charity charities
NOUN charlatan charlatans
NOUN charm charms
NOUN chart
NOUN charter
NOUN chase
NOUN chaser chasers
NOUN chasm chasms
NOUN chat chats
NOUN chattel chattels
NOUN chatterbox
NOUN chauvinism chauvinisms
NOUN cheating
NOUN check checks
NOUN checkerspot
NOUN checkout
NOUN checkup checkups
NOUN cheek cheeks
NOUN cheer cheers
NOUN cheese
NOUN cheesecloth
NOUN chef chefs
NOUN chem
NOUN chemical chemicals
NOUN chemist
NOUN chemistry chemistries
NOUN cheque cheques
NOUN cherry cherries
NOUN chess
NOUN chest
NOUN chew
NOUN chick chicks
NOUN chicken chickens
NOUN chief chiefs
NOUN child children
NOUN childbirth
NOUN childcare
NOUN childhood
NOUN chili
NOUN chill chills
NOUN chimichanga chimichangas
NOUN chimney chimneys
NOUN China
NOUN chip chips
NOUN chiro chiros
NOUN chiropractic
NOUN chirping
NOUN chloride
NOUN chlorination
NOUN chlorine
NOUN chocolate
NOUN choice choices
NOUN choir
NOUN chop chops
NOUN choramine
NOUN chord chords
NOUN chore chores
NOUN chorion
NOUN chrissake
NOUN Christian christians
NOUN chromatograph
NOUN chrome
NOUN chromosome
NOUN chunk
NOUN church churches
NOUN churchyard churchyards
NOUN chute chutes
NOUN ciac
NOUN cicada
NOUN cichlid
NOUN cider
NOUN cigarette
NOUN cinema
NOUN cinnamon
NOUN circle circles
NOUN circling
NOUN circularisation
NOUN circulation circulations
NOUN circumference
NOUN circumstance circumstances
NOUN citadel
NOUN citation citations
NOUN citizen citizens
NOUN citizenship
NOUN citral
NOUN citrus
NOUN city cities
NOUN civet
NOUN civilian civilians
NOUN civilisation
NOUN civility
NOUN civilization civilizations
NOUN claim claims
NOUN claimant claimants
NOUN clamoring
NOUN clamp clamps
NOUN clan clans
NOUN clang
NOUN clarification
NOUN clarity
NOUN clash clashes
NOUN class classes
NOUN classic classics
NOUN classmate classmates
NOUN classroom
NOUN clause clauses
NOUN claw claws
NOUN clay
NOUN clean
NOUN cleaner cleaners
NOUN cleaning
NOUN cleanup
NOUN clergy
NOUN cleric clerics
NOUN clerk
NOUN click
NOUN clicker
NOUN client clients
NOUN clientelage
NOUN cliff
NOUN climate climates
NOUN climber
NOUN clinic clinics
NOUN clip clips
NOUN clipping clippings
NOUN cloak
NOUN clock
NOUN clod clods
NOUN clog clogs
NOUN clone clones
NOUN close
NOUN closet
NOUN closing
NOUN cloth
NOUN clothes
NOUN clothing
NOUN cloud clouds
NOUN club clubs
NOUN clubhouse
NOUN clue clues
NOUN clump clumps
NOUN cluster
NOUN cm
NOUN co-creator co-creators
NOUN co-founder
NOUN co-op
NOUN co-ordination
NOUN co-ownership
NOUN co-star co-stars
NOUN co-worker co-workers
NOUN co.
NOUN coach
NOUN coal coals
NOUN coalition
NOUN coast
NOUN coastal
NOUN coastline
NOUN coat coats
NOUN coating
NOUN coauthor
NOUN cob
NOUN cockatiel
NOUN cockle cockles
NOUN cockpit cockpits
NOUN cocktail cocktails
NOUN cocoa
NOUN coconut
NOUN cod
NOUN code codes
NOUN codex codices
NOUN coding
NOUN coffee
NOUN coffeehouse coffeehouses
NOUN coffin coffins
NOUN cognition
NOUN coil coils
NOUN coin coins
NOUN coincidence
NOUN col
NOUN colada
NOUN cold
NOUN collaboration collaborations
NOUN collaborator
NOUN collage
NOUN collapse
NOUN collar
NOUN collateral
NOUN colleague colleagues
NOUN collection collections
NOUN collector collectors
NOUN college collages colleges
NOUN collision collisions
NOUN collusion
NOUN colonial colonials
NOUN colonization
NOUN colonizer colonizers
NOUN colony colonies
NOUN color colors
NOUN colour colours
NOUN column columns
NOUN columnist
NOUN CoM
NOUN comb combs
NOUN combat
NOUN combatant combatants
NOUN combination
NOUN combo
NOUN comeback
NOUN comedian comedians
NOUN comedy
NOUN comer comers
NOUN comet
NOUN comfort comforts
NOUN comforter
NOUN comic comics
NOUN coming
NOUN comm
NOUN comma
NOUN command commands
NOUN commandant
NOUN commander commanders
NOUN commate
NOUN comment comments
NOUN commentary commentaries
NOUN commentator commentators
NOUN commerce
NOUN commercial
NOUN commission commissions
NOUN commissioner commissioners
NOUN commitee
NOUN commitment commitments
NOUN committee committees
NOUN committment committments
NOUN commodity
NOUN common
NOUN communalism
NOUN communication communications
NOUN communicator
NOUN communion
NOUN communism
NOUN community communities
NOUN comp
NOUN comp.mail.maps
NOUN comp.sources.d
NOUN comp.sources.unix
NOUN companion companions
NOUN company companie$ companies company's
NOUN comparability
NOUN comparison comparisons
NOUN compass
NOUN compassion
NOUN compatibility
NOUN compensation
NOUN competence
NOUN competition competitions
NOUN competitiveness
NOUN complaint complaints
NOUN completion
NOUN complex complexes
NOUN complexity complexities
NOUN compliance
NOUN complication complications
NOUN compliment compliments
NOUN component components
NOUN composition comps.
NOUN compost
NOUN compound compounds
NOUN comprehension
NOUN compression
NOUN compressor
NOUN compromise
NOUN compulsion
NOUN computer computers
NOUN computing
NOUN Comédie
NOUN con cons
NOUN conceding
NOUN concentration concentrations
NOUN concept concepts
NOUN concern concerns
NOUN concert concerts
NOUN concession
NOUN conclave
NOUN conclusion conclusions
NOUN concrete
NOUN condemnation condemnations
NOUN condiment condiments
NOUN condition conditions
NOUN conditioner
NOUN conditioning
NOUN conditon conditons
NOUN condo condos
NOUN condominium
NOUN condor
NOUN conduct
NOUN conduit conduits
NOUN conf
NOUN conf.
NOUN conferee conferees
NOUN conference conferences
NOUN confession
NOUN confessor
NOUN confidante
NOUN confidence
NOUN confidentiality
NOUN configuration configurations
NOUN confines
NOUN confirm confirms
NOUN confirmation confirmations
NOUN confiscation
NOUN conflagration
NOUN conflict conflicts
NOUN confluence
NOUN conformity
NOUN confrontation
NOUN confusion
NOUN congestion
NOUN conglomerate
NOUN congrat congrats
NOUN congratulation congratulations
NOUN congregation
NOUN congress
NOUN congressman
NOUN conjecture conjectures
NOUN conjunction
NOUN connection connections
NOUN connoisseur
NOUN connotation connotations
NOUN conquest
NOUN conquistador conquistadors
NOUN conscience
NOUN consciousness
NOUN consensus
NOUN consent
NOUN consequence consequences
NOUN conservation
NOUN conservationist conservationists
NOUN conservative conservatives
NOUN conservatory
NOUN consideration considerations
NOUN consistency
NOUN console
NOUN consolidation
NOUN consortium
NOUN conspiracy
NOUN conspirator
NOUN constant
NOUN constituency constituencies
NOUN constituent
NOUN constitution constitutions
NOUN constraint constraints
NOUN construct constructs
NOUN construction
NOUN consulate consulates
NOUN consultant consultants
NOUN consulting
NOUN consumer consumers
NOUN consumerism
NOUN consumption
NOUN contact contacts
NOUN container containers
NOUN contamination
NOUN contemporary contemporaries
NOUN contender contenders
NOUN content
NOUN contents
NOUN contest
NOUN context contexts
NOUN continent continents
NOUN contingency contingencies
NOUN contingent
NOUN continuation
NOUN contour contours
NOUN contract contracts
NOUN contracting
NOUN contraction
NOUN contractor contractors
NOUN contrary
NOUN contrast contrasts
NOUN contribution contributions
NOUN contributor
NOUN control controls
NOUN controller controllers
NOUN controversy
NOUN conundrum
NOUN convenience
NOUN convention conventions
NOUN convergence
NOUN conversation conversations
NOUN conversion
NOUN converso conversos
NOUN converter
NOUN conveyor
NOUN convict convicts
NOUN conviction convictions
NOUN convience
NOUN convoy convoys
NOUN cook
NOUN cookbook
NOUN cooker
NOUN cookie cookies
NOUN cooking
NOUN cooling
NOUN coolness
NOUN coop
NOUN cooperation
NOUN coordinate
NOUN coordination
NOUN coordinator coordinator's
NOUN cop
NOUN coping
NOUN copper
NOUN copy copies
NOUN copying
NOUN copyright copyrights
NOUN coquette
NOUN cord
NOUN core
NOUN coreligionist coreligionists
NOUN cork
NOUN corking
NOUN corn corns
NOUN corner corners
NOUN cornerstone cornerstones
NOUN coronavirus
NOUN coroner
NOUN corporation corporations
NOUN corps
NOUN corpus corpora
NOUN correction corrections
NOUN correctness
NOUN correlate correlates
NOUN correlation
NOUN correspondance correspondances
NOUN correspondence correspondences
NOUN correspondent correspondents
NOUN corridor corridors
NOUN corruption
NOUN cory
NOUN cosmetic cosmetics
NOUN cosmos
NOUN cosplay
NOUN cosplayer
NOUN cost costs
NOUN costume costumes
NOUN cotton
NOUN cottonwood cottonwoods
NOUN couch couches
NOUN council
NOUN councillor councillors
NOUN counsel
NOUN counseling
NOUN counselor counselors
NOUN count counts
NOUN countdown
NOUN counter counters
NOUN counter-conference
NOUN counter-measure
NOUN counter-propaganda
NOUN counter-terrorism
NOUN counteraction counteractions
NOUN counterintelligence
NOUN counterpart counterparts
NOUN counterparty counterparties
NOUN countersignature
NOUN countertop
NOUN counterweight
NOUN counting
NOUN country countries
NOUN countryman countrymen
NOUN countryside
NOUN county counties
NOUN coup
NOUN couple couples
NOUN coupon coupons
NOUN courage
NOUN course courses
NOUN court courts
NOUN courtesy
NOUN courthouse
NOUN courtroom
NOUN courtyard
NOUN cousin cousins
NOUN covariation
NOUN cover covers
NOUN coverage
NOUN cow cows
NOUN cowboy
NOUN coworker coworkers
NOUN cp
NOUN CPA
NOUN cpi
NOUN cpim
NOUN cpy cpys
NOUN crab
NOUN crack
NOUN crackdown
NOUN cracker
NOUN cracking
NOUN crackpot
NOUN craft crafts
NOUN crafter
NOUN craftsman craftsmen
NOUN craftsmanship
NOUN crane
NOUN cranium
NOUN crap
NOUN crapfest
NOUN crapload
NOUN crash
NOUN crate
NOUN craving cravings
NOUN crawfish
NOUN crawler
NOUN creaking
NOUN cream
NOUN crease creases
NOUN creation creations
NOUN creativity
NOUN creator creators
NOUN creature creatures
NOUN credence
NOUN credential credentials
NOUN credibility
NOUN credit
NOUN creditor creditors
NOUN creep
NOUN creole
NOUN crepe
NOUN crest crests
NOUN cretin cretins
NOUN crew crews
NOUN cricket crickets
NOUN crime crimes
NOUN criminal criminals
NOUN criminologist
NOUN crisis crises
NOUN crisp
NOUN criterion criteria
NOUN critic critics
NOUN criticism
NOUN critter critters
NOUN crocodile
NOUN crocodilian crocodilians
NOUN croissant croissants
NOUN crook crooks
NOUN crop crops
NOUN cropduster cropdusters
NOUN cross crosses
NOUN cross-examination
NOUN cross-section
NOUN crossing crossings
NOUN crossroad crossroads
NOUN crossword
NOUN crow crows
NOUN crowd crowds
NOUN crown crowns
NOUN crucible
NOUN crude
NOUN cruelty
NOUN cruise cruises
NOUN cruiseline
NOUN crumb crumbs
NOUN crunch
NOUN crusade
NOUN crusader
NOUN crush
NOUN crust
NOUN crustacean crustaceans
NOUN crux
NOUN cry
NOUN crypt crypts
NOUN crypto
NOUN crystal
NOUN csa csas
NOUN CT
NOUN cube
NOUN CUC
NOUN cuckoo
NOUN cucumber cucumbers
NOUN cue
NOUN cuisine cuisines
NOUN culprit
NOUN cult cults
NOUN culture cultures
NOUN cup cups
NOUN cupcake cupcakes
NOUN curate
NOUN curator
NOUN curb
NOUN cure
NOUN curfew
NOUN curiosity
NOUN curl
NOUN currant
NOUN currency
NOUN current currents
NOUN curry
NOUN curse
NOUN cursor
NOUN curtain curtains
NOUN curve curves
NOUN curving
NOUN cussing
NOUN custody
NOUN custom customs
NOUN customer customers
NOUN cut cuts
NOUN cuticle cuticles
NOUN cutlery
NOUN cutoff
NOUN cutter
NOUN cutting cuttings
NOUN cyanide
NOUN cyborg
NOUN cycle cycles
NOUN cycling
NOUN cylinder cylinders
NOUN czar
NOUN D
NOUN d'etat
NOUN da
NOUN DAB
NOUN dad dads
NOUN daddy
NOUN daily
NOUN dairy
NOUN daisy
NOUN dale
NOUN damage
NOUN damn
NOUN damnation
NOUN dance dances
NOUN dancer dancers
NOUN dancewear
NOUN dancing
NOUN dandelion dandelions
NOUN dandy
NOUN danger dangers
NOUN daphnia
NOUN dark
NOUN darkling
NOUN darkness
NOUN darkroom
NOUN darn
NOUN data
NOUN database databases
NOUN datamanager
NOUN date dates
NOUN dating
NOUN daughter daughters
NOUN dawn
NOUN day days
NOUN daycare
NOUN daydream daydreams
NOUN daytime
NOUN deacon
NOUN dead
NOUN deadbolt
NOUN deadline deadlines
NOUN deal deals
NOUN dealer dealers
NOUN dealership dealerships
NOUN dean
NOUN dear dears
NOUN death deaths
NOUN debate debates
NOUN debit
NOUN debris
NOUN debt debts
NOUN debtor debtors
NOUN debut
NOUN debutant debutans debutants
NOUN decade decades
NOUN deceit
NOUN deception
NOUN decided
NOUN decision decisions
NOUN deck decks
NOUN decking
NOUN declaration declarations
NOUN decline declines
NOUN decoding
NOUN decor
NOUN decoration
NOUN decrease
NOUN dedication
NOUN deduction deductions
NOUN deed deeds
NOUN deepening
NOUN deer
NOUN defamation
NOUN default defaults
NOUN defeat
NOUN defect defects
NOUN defector defectors
NOUN defence
NOUN defendant defendants
NOUN defender defenders
NOUN defense
NOUN defiance
NOUN defibrillator
NOUN deficiency
NOUN deficit
NOUN definition definitions
NOUN deformity
NOUN degenerate
NOUN degree degrees
NOUN degu degus
NOUN deity deities
NOUN delay delays
NOUN delegate delegates
NOUN delegation
NOUN deli delis
NOUN delicacy
NOUN deliciousness
NOUN delight delights
NOUN delivery deliveries
NOUN delta
NOUN demagogue demagogues
NOUN demand demands
NOUN demise
NOUN demo
NOUN democracy
NOUN democrat
NOUN demon demons
NOUN demonstration demonstrations
NOUN demotion
NOUN dempsey dempseys
NOUN denial
NOUN denomination
NOUN denominator
NOUN density
NOUN dentist dentists
NOUN denunciation
NOUN department departments
NOUN departure departures
NOUN dependance
NOUN dependency
NOUN depiction depictions
NOUN deployment deployments
NOUN deposit
NOUN deposition
NOUN depot depots
NOUN depression
NOUN dept
NOUN depth depths
NOUN deputy deputies
NOUN derailing
NOUN deregulation
NOUN derivative derivatives
NOUN descendant descendants
NOUN descent
NOUN description descriptions
NOUN desert deserts
NOUN design designs
NOUN designation
NOUN designer designers
NOUN desirability
NOUN desire
NOUN desk desks
NOUN despair
NOUN desperation
NOUN despotism
NOUN dessert desserts
NOUN destination destinations
NOUN destiny destinies
NOUN destroyer
NOUN destruction
NOUN detail details
NOUN detainee detainees
NOUN detection
NOUN detective detectives
NOUN detector detectors
NOUN detention detentions
NOUN deterioration
NOUN determination
NOUN determiner
NOUN deterrent
NOUN detractor detractors
NOUN developer developers
NOUN development developments
NOUN deviation
NOUN device devices
NOUN devil
NOUN devolution
NOUN deworming
NOUN dh
NOUN di
NOUN diagram diagrams
NOUN dial dials
NOUN dialague
NOUN dialect dialects
NOUN dialogue
NOUN diameter
NOUN diaper diapers
NOUN diarrhea
NOUN diary
NOUN dick
NOUN dicot
NOUN dictator dictators
NOUN dictatorship
NOUN dictionary
NOUN diet
NOUN diety
NOUN difference differences
NOUN differential
NOUN difficulty difficulties
NOUN dignitary dignitaries
NOUN dignity
NOUN dilapidation
NOUN dilemma dilemmas
NOUN diligence
NOUN dime
NOUN dimension dimensions
NOUN diner diners
NOUN ding dings
NOUN dining
NOUN dinner dinners
NOUN dinosaur dinasaurs dinosaurs
NOUN diocese
NOUN diode
NOUN dioxide
NOUN dip
NOUN diplomacy
NOUN diplomat diplomats
NOUN direction directions
NOUN directive
NOUN director directors
NOUN directory directories
NOUN dirt
NOUN disability disabilities
NOUN disadvantage disadvantages
NOUN disagreement disagreements
NOUN disappearance
NOUN disappointment
NOUN disarmament
NOUN disarming
NOUN disaster disasters
NOUN disc
NOUN discharge
NOUN dischord
NOUN disciple disciples
NOUN discipline disciplines
NOUN disclaimer
NOUN disclosure disclosures
NOUN disco
NOUN discomfort
NOUN discontent
NOUN discount discounts
NOUN discourse
NOUN discoverer
NOUN discovery discoveries
NOUN discrediting
NOUN discrepancy
NOUN discretion
NOUN discrimination
NOUN discussion discussions
NOUN disdain
NOUN disease diseases
NOUN disenfranchisement
NOUN disgrace
NOUN disgust
NOUN dish dishes
NOUN dishwasher
NOUN disinformation
NOUN disintegration
NOUN disk
NOUN dislike dislikes
NOUN dismay
NOUN disobedience
NOUN disorder disorders
NOUN disorientation
NOUN dispatch
NOUN dispersal
NOUN dispersion
NOUN displacement displacements
NOUN display displays
NOUN disposal
NOUN dispute disputes
NOUN disquiet
NOUN disregard
NOUN disrepair
NOUN disrepute
NOUN disrespect
NOUN disruption disruptions
NOUN dissatisfaction
NOUN dissemination
NOUN dissertation
NOUN dissipation
NOUN distance distances
NOUN distemper
NOUN distillery distilleries
NOUN distinction distinctions
NOUN distinctiveness
NOUN distortion distortions
NOUN distraction distractions
NOUN distractor distractors
NOUN distress distresses
NOUN distribution
NOUN distributor distributors
NOUN district districts
NOUN diver
NOUN diversification
NOUN diversion
NOUN diversity
NOUN divide
NOUN dividend dividends
NOUN diving
NOUN divinity
NOUN division divisions
NOUN divorce divorces
NOUN dj dj's
NOUN DNA
NOUN do dos
NOUN doc docs
NOUN dock docks
NOUN docking
NOUN dockworker dockworkers
NOUN doctor doctors
NOUN doctorate
NOUN doctrine
NOUN document documents
NOUN documentation
NOUN doer doers
NOUN dog dogs
NOUN dogma
NOUN dogwood
NOUN doldrum doldrums
NOUN doll
NOUN dollar dollars
NOUN domain domains
NOUN dome
NOUN domestic
NOUN domestication
NOUN dominance
NOUN Don't don'ts
NOUN donation donations
NOUN dongle
NOUN donor donors
NOUN donut donuts
NOUN doom
NOUN door doors
NOUN doorbell
NOUN doorstep
NOUN dope
NOUN dorm
NOUN dose doses
NOUN dot
NOUN double doubles
NOUN doublethink
NOUN doubt doubts
NOUN dough
NOUN dove doves
NOUN down downs
NOUN downfall downfalls
NOUN download downloads
NOUN downloading
NOUN downpour
NOUN downside
NOUN downsizing
NOUN downtown
NOUN dozen dozens
NOUN DPR
NOUN dr
NOUN draft drafts
NOUN drag
NOUN dragon dragons
NOUN drain
NOUN drama
NOUN dramatization
NOUN draw
NOUN drawer drawers
NOUN drawing drawings
NOUN drawstring
NOUN dream dreams
NOUN dreaming
NOUN dreg dregs
NOUN dress dresses
NOUN dressage
NOUN dresser dressers
NOUN dressing
NOUN drifter drifters
NOUN driftwood
NOUN drill drills
NOUN drilling
NOUN drink drinks
NOUN drinking
NOUN drip
NOUN drive drives
NOUN driver drivers
NOUN driveway
NOUN driving
NOUN drone drones
NOUN drop drops
NOUN dropout
NOUN drought droughts
NOUN drug drugs
NOUN drum drums
NOUN dry
NOUN dryer
NOUN drying
NOUN dsl
NOUN dslr
NOUN duality dualities
NOUN duck
NOUN duct
NOUN dude dudes
NOUN duel
NOUN dumping
NOUN dunderhead dunderheads
NOUN dune dunes
NOUN dungaree dungarees
NOUN dungeon
NOUN dupe dupes
NOUN duplicity
NOUN durability
NOUN duration durations
NOUN duress
NOUN dust
NOUN duster dusters
NOUN dusting
NOUN duty duties
NOUN dvd
NOUN dwarf dwarfs
NOUN dweller dwellers
NOUN dwelling dwellings
NOUN dynamic dynamics
NOUN dysentery
NOUN dysfunction
NOUN dyspepsia
NOUN dysphoria
NOUN décor
NOUN E
NOUN e-commerce
NOUN e-mail e-mails
NOUN e-reader
NOUN e-visit
NOUN eagle
NOUN ear ears
NOUN earmuff earmuffs
NOUN earnest
NOUN earning earnings
NOUN earring earrings
NOUN earth
NOUN earthquake earthquakes
NOUN earthworm earthworms
NOUN ease
NOUN east
NOUN Easterner easterners
NOUN eat eats
NOUN eatables
NOUN eater eaters
NOUN eating
NOUN eave eaves
NOUN eclipse eclipses
NOUN eco
NOUN ecologist
NOUN ecology
NOUN ecommerce
NOUN economics
NOUN economist economists
NOUN economy economies
NOUN ecosystem ecosystems
NOUN ecp
NOUN ed
NOUN ed.
NOUN edge edges
NOUN edifice edifices
NOUN edit
NOUN editing
NOUN edition
NOUN editor editors
NOUN editorial
NOUN editorship
NOUN education
NOUN educator educators
NOUN eei
NOUN ees
NOUN eesi
NOUN effect effects
NOUN effectiveness
NOUN efficacy
NOUN efficiency
NOUN effort efforts
NOUN egg eggs
NOUN eggnog
NOUN eggshell eggshells
NOUN ego egos
NOUN egress
NOUN Eid
NOUN eighties
NOUN eikon
NOUN elbow elbows
NOUN elder
NOUN elect elects
NOUN election elections
NOUN electric
NOUN electricity
NOUN electrolyte
NOUN electron electrons
NOUN electronics
NOUN elegance
NOUN element elements
NOUN elephant elephants
NOUN elevation
NOUN elevator elevators
NOUN eligibility
NOUN elimination
NOUN elite elites
NOUN elk
NOUN elve elves
NOUN email emails
NOUN embarrassment
NOUN embassy embassies
NOUN emblem
NOUN embrace
NOUN embryo
NOUN emergency emergencies
NOUN emigration
NOUN emirate
NOUN emission emissions
NOUN emissivity
NOUN emotion emotions
NOUN empathy
NOUN emperor emperors
NOUN emphasis
NOUN empire
NOUN empiricist empiricists
NOUN employee employees
NOUN employer employers
NOUN employment
NOUN empowerment
NOUN emptiness
NOUN ENA
NOUN encampment
NOUN enchilada enchiladas enchladas
NOUN enclosure
NOUN encounter encounters
NOUN encouragement
NOUN enculturation
NOUN end ends
NOUN endangered
NOUN endeavor endeavors
NOUN endeavour
NOUN endemic endemics
NOUN ending
NOUN endorsement endorsements
NOUN endowment endowments
NOUN enemy enemies
NOUN energetics
NOUN energy
NOUN energyphile energyphiles
NOUN enforcement
NOUN engagement
NOUN engine engines
NOUN engineer engineers
NOUN engineering
NOUN enhancement enhancements
NOUN enjambment
NOUN enjoyment
NOUN enlargement
NOUN enlightenment
NOUN enmity enmities
NOUN enovate
NOUN enquiry enquiries
NOUN enrichment
NOUN enrollment
NOUN enron.xls
NOUN enrongss.xls
NOUN ensemble
NOUN entered
NOUN entering
NOUN enterprise enterprises
NOUN entertaining
NOUN entertainment
NOUN entery
NOUN enthusiasm
NOUN enthusiast enthusiasts
NOUN entire
NOUN entitlement
NOUN entity entities
NOUN entourage
NOUN entrance
NOUN entreaty
NOUN entree
NOUN entrepreneur entrepreneurs
NOUN entry
NOUN entrée
NOUN envelope envelopes
NOUN enviroment
NOUN environment environments
NOUN environmentalist environmentalists
NOUN envoy
NOUN envy
NOUN eol
NOUN eos
NOUN ep
NOUN epc
NOUN epidemic
NOUN epilepsy
NOUN episode episodes
NOUN epistemology epistemologies
NOUN epithet
NOUN epitome
NOUN EPM
NOUN equal
NOUN equality
NOUN equation equations
NOUN equinox
NOUN equipment
NOUN equity
NOUN equivalence
NOUN equivalent equivalents
NOUN er
NOUN era eras
NOUN ereader
NOUN eremite eremites
NOUN erosion
NOUN errand errands
NOUN error errors
NOUN erythema
NOUN esa
NOUN escalation
NOUN escalator
NOUN escapade escapades
NOUN escape
NOUN espeaker espeakers
NOUN essay
NOUN essence
NOUN essential essentials
NOUN establishment establishments
NOUN estate
NOUN estimate estimates
NOUN estimation
NOUN ET
NOUN eta
NOUN ethicity ethicities
NOUN ethics
NOUN ethnicity
NOUN ethnocentrism
NOUN etiquette
NOUN ets
NOUN euro euros
NOUN evacuee evacuees
NOUN evaluation evaluations
NOUN evening evenings
NOUN event events
NOUN everyday
NOUN evictee evictees
NOUN eviction
NOUN evidence
NOUN evil
NOUN evolution
NOUN ex-con ex-cons
NOUN ex-husband
NOUN ex-member ex-members
NOUN ex-pat
NOUN exaggeration
NOUN exam exams
NOUN examination
NOUN examining
NOUN example examples
NOUN excavation excavations
NOUN excellence
NOUN exception exceptions
NOUN excerpt excerpts
NOUN excess excesses
NOUN exchange
NOUN excitement
NOUN exclamation
NOUN exclusion
NOUN excuse excuses
NOUN execution executions
NOUN executive executives
NOUN exercise exercises
NOUN exercising
NOUN exhaust
NOUN exhaustion
NOUN exhibit exhibits
NOUN exhibition
NOUN existence
NOUN exit
NOUN exodus
NOUN expansion
NOUN expectancy
NOUN expectation expectations
NOUN expedition expeditions
NOUN expense expenses
NOUN experiance
NOUN experice
NOUN experience experiences
NOUN experiment experiments
NOUN experimentation
NOUN experimenter
NOUN expert experts
NOUN expertise
NOUN expiration
NOUN explanation explanations
NOUN exploitation
NOUN exploration
NOUN explorer explorers
NOUN exploring
NOUN explosion explosions
NOUN explosive explosives
NOUN exporter
NOUN exposition expositions
NOUN exposure exposures
NOUN expression expressions
NOUN expressionist
NOUN expropriation
NOUN expulsion
NOUN ext
NOUN ext.
NOUN extension extensions
NOUN extent
NOUN exterior
NOUN extermination
NOUN exterminator
NOUN extinction extinctions
NOUN extra extras
NOUN extract
NOUN extraction
NOUN extradition
NOUN extremism
NOUN extremist extremists
NOUN exurb exurbs
NOUN eye eyes
NOUN eyedropper
NOUN eyelid eyelids
NOUN eyewitness eyewitnesses
NOUN f
NOUN fabric
NOUN fabrication fabrications
NOUN face faces
NOUN Facebook
NOUN facet facets
NOUN facility facilities
NOUN fact facts
NOUN faction factions
NOUN factor factors
NOUN factory
NOUN faculty faculties
NOUN failure failures
NOUN fainting
NOUN fair fairs
NOUN fairness
NOUN fairy
NOUN faith
NOUN fake fakes
NOUN fall
NOUN fallibility
NOUN falling
NOUN fallout
NOUN falls
NOUN falsehood falsehoods
NOUN fam
NOUN fame
NOUN familia
NOUN familiarity
NOUN family families
NOUN fan fans
NOUN fanaticism
NOUN fancy
NOUN fandom
NOUN fanfic fanfics
NOUN fantasy
NOUN faq
NOUN farce
NOUN fare
NOUN farewell
NOUN farm farms
NOUN farmer farmers
NOUN farming
NOUN farmland farmlands
NOUN farrier farriers
NOUN fascination
NOUN fashion
NOUN fat
NOUN fatality fatalities
NOUN fate
NOUN father fathers
NOUN fault
NOUN fauna
NOUN favor
NOUN favorite favorites
NOUN favour favours
NOUN favourite
NOUN fax
NOUN fax.
NOUN façade façades
NOUN FDI
NOUN fear fears
NOUN feast
NOUN feat
NOUN feather feathers
NOUN feathering
NOUN feature features
NOUN fedayeen
NOUN federation
NOUN fee fees
NOUN feed feeds
NOUN feedback
NOUN feeder
NOUN feeding
NOUN feel
NOUN feeling feelings
NOUN feild
NOUN felicity
NOUN fellow fellows
NOUN female females
NOUN feminism
NOUN femora
NOUN femur
NOUN fence
NOUN ferc
NOUN ferry ferries
NOUN fervor
NOUN festival festivals
NOUN festivity festivities
NOUN festoon festoons
NOUN fetishism
NOUN fever fevers
NOUN fi
NOUN fiance
NOUN fiancé
NOUN fiction
NOUN field fields
NOUN fieldwork
NOUN fifteenth
NOUN fifth fifths
NOUN fight fights
NOUN fighter fighters
NOUN fighting
NOUN figure figures
NOUN Fiji
NOUN file files
NOUN filigree
NOUN filing
NOUN filler
NOUN film films
NOUN filming
NOUN filmmaker
NOUN filter filters
NOUN filth
NOUN fin fins
NOUN final finals
NOUN finalist finalists
NOUN finance
NOUN finances
NOUN financial financials
NOUN financing
NOUN finch finches
NOUN find
NOUN finding findings
NOUN fine
NOUN finery
NOUN finger fingers
NOUN fingernail
NOUN finish
NOUN fino
NOUN fire fires
NOUN fireplace fireplaces
NOUN firepower
NOUN firewall firewalls
NOUN firework fireworks
NOUN firm firms
NOUN first
NOUN fish fishes
NOUN fisherman fishermen
NOUN fishery fisheries
NOUN fishing
NOUN fist fists
NOUN fistfight fistfights
NOUN fit fits
NOUN fitness
NOUN fitter fitters
NOUN five
NOUN fives
NOUN fix fixes
NOUN fixation fixations
NOUN fixing
NOUN fixture fixtures
NOUN flag flags
NOUN flagship
NOUN flake flakes
NOUN flank
NOUN flap
NOUN flash
NOUN flashlight flashlights
NOUN flashpoint flashpoints
NOUN flat flats
NOUN flatbread
NOUN flatfish
NOUN flavor flavor(s) flavors
NOUN flavoring
NOUN flavour
NOUN flaw
NOUN flea
NOUN fleece
NOUN fleeing
NOUN fleet
NOUN flesh
NOUN flexibility
NOUN flexion
NOUN flick
NOUN flicker
NOUN flier fliers
NOUN flight flights
NOUN flip
NOUN flirt flirts
NOUN flirting
NOUN floating
NOUN flock
NOUN flood floods
NOUN flooding
NOUN floor floors
NOUN flooring
NOUN flop flops
NOUN flopping
NOUN flora
NOUN florist
NOUN flour
NOUN flow flows
NOUN flower flowers
NOUN flu
NOUN fluid fluids
NOUN flux
NOUN fly
NOUN flyer flyers
NOUN foam
NOUN focus
NOUN fodder
NOUN foe
NOUN fog
NOUN foie
NOUN foil
NOUN fold folds
NOUN foliage
NOUN folk folks
NOUN follow
NOUN follower followers
NOUN following followings
NOUN followup
NOUN folly
NOUN food foods
NOUN foodshed
NOUN foody foodies
NOUN fool
NOUN foot feet
NOUN footage
NOUN football
NOUN foothill foothills
NOUN footprint footprints
NOUN footwear
NOUN foraging
NOUN force forces
NOUN forearm
NOUN forecast forecasts
NOUN forefinger
NOUN forefront
NOUN foreground
NOUN forehead
NOUN foreigner foreigners
NOUN forelimb
NOUN forest
NOUN forestry
NOUN forethought
NOUN forever
NOUN forger
NOUN forgiveness
NOUN fork
NOUN forkful forkfuls
NOUN form forms
NOUN formaldehyde
NOUN formalin
NOUN formalism formalisms
NOUN formality
NOUN format
NOUN formation
NOUN formula
NOUN fort
NOUN forth
NOUN fortress
NOUN fortune fortunes
NOUN forum forums
NOUN forwarding
NOUN fossil
NOUN foster
NOUN foul
NOUN foundation foundations
NOUN founder founders
NOUN fountain
NOUN four fours
NOUN fourteen
NOUN fourth
NOUN fox foxes
NOUN fps
NOUN fraction
NOUN fracture
NOUN fragment fragments
NOUN fragrance
NOUN frame frames
NOUN framework
NOUN franchise
NOUN fraternity
NOUN fraud
NOUN fray
NOUN freedom freedoms
NOUN freeway freeways
NOUN freeze
NOUN freezer
NOUN freezing
NOUN freight
NOUN freighter
NOUN frenzy
NOUN frequency frequencies
NOUN fresco
NOUN freshman
NOUN freshness
NOUN fridge
NOUN friend friend(s) friends
NOUN friendliness
NOUN friendship friendships
NOUN frigidity
NOUN fringe
NOUN frisbee
NOUN fritter fritters
NOUN front
NOUN frontier
NOUN frontiersman
NOUN frontline
NOUN frontpage
NOUN frost frosts
NOUN frosting
NOUN fruit fruits
NOUN fruitcake
NOUN frustration
NOUN fry fries
NOUN ft
NOUN fuck
NOUN fucker f'ers
NOUN fuckwad
NOUN fuel fuels
NOUN fugitive fugitives
NOUN fulfilment
NOUN fullness
NOUN fumarase
NOUN fume fumes
NOUN fun
NOUN function functions
NOUN functionalism
NOUN functionality
NOUN functioning
NOUN fund funds
NOUN fundamentalist fundamentalists
NOUN funding
NOUN fundraising
NOUN funeral funerals
NOUN fungus
NOUN funnel funnels
NOUN fur furs
NOUN furnace furnaces
NOUN furnishings
NOUN furniture
NOUN fuse
NOUN fusion fusions
NOUN fuss
NOUN future futures
NOUN futurism
NOUN futurity
NOUN fx
NOUN ga
NOUN gain gains
NOUN gal gals
NOUN galaxy galaxies
NOUN gall
NOUN galleon
NOUN gallery galleries
NOUN gallon
NOUN gambit
NOUN gambling
NOUN game games
NOUN gameplay
NOUN gamer gamers
NOUN gaming
NOUN gamut
NOUN gang gangs
NOUN gangland
NOUN gangster
NOUN gap gaps
NOUN garage
NOUN garbage
NOUN garden gardens
NOUN gardener gardeners
NOUN gardening
NOUN gardnerus gardneri
NOUN garlic
NOUN garment garments
NOUN garnish garnishes
NOUN garrison
NOUN gas gases
NOUN gash
NOUN gasp
NOUN gastroenteritis
NOUN gate gates
NOUN gateway
NOUN gathering gatherings
NOUN gator
NOUN gay
NOUN gcp
NOUN gda
NOUN gdp
NOUN gear gears
NOUN gearbox
NOUN gee
NOUN gel gels
NOUN gelatin
NOUN gelato
NOUN gelceutical gelceuticals
NOUN gem
NOUN gender genders
NOUN gene genes
NOUN genealogy
NOUN general generals
NOUN generalizability
NOUN generalization generalizations
NOUN generating
NOUN generation generations
NOUN generator generators
NOUN genetics
NOUN genital genitalia
NOUN genitals
NOUN genius
NOUN genocide
NOUN genome
NOUN genotype
NOUN genre genres
NOUN gentleman
NOUN gentlemen
NOUN geofence geofences
NOUN geographer
NOUN geography
NOUN geologist geologists
NOUN geometry geometries
NOUN geopolitics
NOUN gerbil
NOUN germ germs
NOUN German
NOUN gestalt
NOUN gesture gestures
NOUN getting
NOUN geyser
NOUN gf
NOUN ghost ghosts
NOUN GI
NOUN giant giants
NOUN gibberish
NOUN gift gifts
NOUN ginger
NOUN gingerbread
NOUN giraffe giraffes
NOUN girdle
NOUN girl girls
NOUN girlfriend
NOUN girlie
NOUN GIS
NOUN gist
NOUN give
NOUN given
NOUN glacier glaciers
NOUN glamour
NOUN glance
NOUN gland glands
NOUN glass
NOUN glasses
NOUN glaze
NOUN glimpse
NOUN glitch
NOUN glitz
NOUN glob
NOUN globe
NOUN gloom
NOUN glory
NOUN gloss
NOUN glove gloves
NOUN glow
NOUN glowstick glowsticks
NOUN glue
NOUN glut
NOUN glyph glyphs
NOUN gmat
NOUN GMT
NOUN gnocchi
NOUN GNP
NOUN gnu
NOUN go go's
NOUN goal goals
NOUN goalkeeper
NOUN goat goats
NOUN god gods
NOUN goddess goddesses
NOUN godsend
NOUN goer goers
NOUN gold
NOUN golden
NOUN golf
NOUN golfer golfers
NOUN goo
NOUN good
NOUN goodbye
NOUN goodness
NOUN goods
NOUN goody goodies
NOUN gooseberry
NOUN gorse
NOUN gouging
NOUN gourmet
NOUN gout
NOUN governance
NOUN governing
NOUN government governments
NOUN governor
NOUN governorate governorates
NOUN govt
NOUN gown
NOUN gpa
NOUN GPS
NOUN grace
NOUN grad
NOUN grade grades
NOUN graduand graduands
NOUN graduate
NOUN graduation
NOUN grail
NOUN grain grains
NOUN gram g grams
NOUN grammar grammars
NOUN grammarian
NOUN grandchild grandchildren
NOUN granddaughter granddaughters
NOUN grandeur
NOUN grandfather
NOUN grandma
NOUN grandmother grandmothers
NOUN grandpa
NOUN grandparent grandparents
NOUN grandson grandsons
NOUN grant grants
NOUN granting
NOUN grape grapes
NOUN grapefruit
NOUN graphic graphics
NOUN gras
NOUN grass
NOUN grassroot grassroots
NOUN gratitude
NOUN grave graves
NOUN gravel
NOUN graveyard graveyards
NOUN gravity
NOUN gravy
NOUN gray
NOUN grease
NOUN greatness
NOUN greed
NOUN green greens
NOUN greenery
NOUN greenhouse
NOUN greeter
NOUN greeting greetings
NOUN grenade grenades
NOUN grey greys
NOUN greyness
NOUN GRF
NOUN grid
NOUN grief
NOUN grifter
NOUN grill
NOUN grinder
NOUN grindstone
NOUN grip grips
NOUN grist
NOUN grit
NOUN grocer grocers
NOUN grocery groceries grocerys
NOUN groove
NOUN gross
NOUN ground
NOUN grounds
NOUN group groups
NOUN grouping groupings
NOUN grower growers
NOUN growth
NOUN grudge
NOUN grunt
NOUN GTC gtc's gtcs
NOUN gtee
NOUN guacamole
NOUN guarantee guarantees
NOUN guarantor
NOUN guaranty guaranties
NOUN guard guards
NOUN guardian guardians
NOUN guardsman guardsmen
NOUN guerilla
NOUN guerrilla guerrillas
NOUN guess
NOUN guesswork
NOUN guest guests
NOUN GUI
NOUN guidance
NOUN guide guides
NOUN guidebook
NOUN guideline guidelines
NOUN guider
NOUN guild guilds
NOUN guilt
NOUN guilty
NOUN guinea
NOUN guitar
NOUN guitarist
NOUN gulf
NOUN gumball
NOUN gun guns
NOUN gunfire
NOUN gunman gunmen
NOUN gunpowder
NOUN gut guts
NOUN gutter gutters
NOUN guy guys
NOUN gym
NOUN gymnasium gymnasiums
NOUN H
NOUN habit habits
NOUN habitat
NOUN habitation
NOUN hacker hackers
NOUN hackles
NOUN haddock
NOUN haemorrhage
NOUN hagiography
NOUN hailstorm
NOUN hair hairs
NOUN haircut haircuts
NOUN hairdresser
NOUN hairstyling
NOUN hairstylist
NOUN hajj
NOUN half halves
NOUN halibut
NOUN hall halls
NOUN hallway
NOUN halt halts
NOUN ham
NOUN hammer
NOUN hammie
NOUN hammock hammocks
NOUN hammy
NOUN hamster hamsters
NOUN hand hands
NOUN handbag
NOUN handcraft
NOUN handcuffs
NOUN handful
NOUN handicap
NOUN handiwork
NOUN handkerchief
NOUN handle
NOUN handlebar
NOUN handler handlers
NOUN handling
NOUN hangar
NOUN hanging
NOUN hangout
NOUN hank hanks
NOUN happenstance
NOUN happiness
NOUN harbor
NOUN harbour harbours
NOUN harbouring
NOUN hardliner hardliners
NOUN hardness
NOUN hardship
NOUN hardware
NOUN hare
NOUN harem
NOUN harm
NOUN harmony
NOUN harness
NOUN harvest
NOUN harvesting
NOUN hash
NOUN hashtag
NOUN hassle hassles
NOUN haste
NOUN hat hats
NOUN hate
NOUN hatred
NOUN hauling
NOUN haven havens
NOUN havoc
NOUN hay
NOUN hazard hazards
NOUN hd
NOUN HDTV
NOUN head heads
NOUN headache headaches
NOUN headboard
NOUN headcount
NOUN header
NOUN heading
NOUN headline headlines
NOUN headquarters
NOUN headset
NOUN headspace
NOUN healing
NOUN health
NOUN healthcare
NOUN heap
NOUN hearing hearings
NOUN heart hearts
NOUN heartbreak heartbreaks
NOUN heat
NOUN heater
NOUN heather
NOUN heating
NOUN heaven heavens
NOUN heavyweight
NOUN heck
NOUN heckuvalot
NOUN hedge
NOUN hedging
NOUN heebee
NOUN heed
NOUN heel heels
NOUN heifer heifers
NOUN height heights
NOUN helicopter helicopters
NOUN helium
NOUN hell
NOUN helmet helmets
NOUN help
NOUN helper helpers
NOUN hemisphere
NOUN hemistich hemistichs
NOUN hen hens
NOUN henequen
NOUN herb herbs
NOUN herbalist
NOUN herd
NOUN herding
NOUN heresy
NOUN heritage
NOUN hermit
NOUN hernia
NOUN hero heroes
NOUN herpes
NOUN herring
NOUN hesitation hesitations
NOUN heyday
NOUN hh
NOUN hiatus
NOUN hibernation
NOUN hicky hickies
NOUN hide
NOUN hideout hideouts
NOUN hiding
NOUN hierarchy hierarchies
NOUN high
NOUN highland highlands
NOUN highlight highlights
NOUN highline
NOUN highrise
NOUN hight
NOUN highway
NOUN hijacker hijackers
NOUN hike hikes
NOUN hiking
NOUN hill hills
NOUN hillock hillocks
NOUN hilltop hilltops
NOUN hindlimb
NOUN hindrance
NOUN hindsight
NOUN hinge hinges
NOUN hint hints
NOUN hip
NOUN hippie hippies
NOUN hippy
NOUN hiring
NOUN hiss
NOUN hissing
NOUN hissy
NOUN historian historians
NOUN historicism
NOUN history histories
NOUN hit
NOUN hitch
NOUN hnd
NOUN hoax hoaxes
NOUN hobby hobbies
NOUN hock
NOUN hockey
NOUN hoeing
NOUN hold
NOUN holder holders
NOUN holding holdings
NOUN hole holes wholes
NOUN holiday holidays
NOUN holidaying
NOUN holocaust
NOUN homage
NOUN home homes
NOUN homeland
NOUN homeopath
NOUN homeowner homeowners
NOUN homepage
NOUN homer
NOUN hometown
NOUN homework
NOUN homo
NOUN homosexual homosexuals
NOUN homosexuality
NOUN hon
NOUN honesty
NOUN honey
NOUN honeydew
NOUN honeymoon
NOUN honor honors
NOUN honour
NOUN hood hoods
NOUN hoodie
NOUN hoof hooves
NOUN hook hooks
NOUN hooker hookers
NOUN hooligan hooligans
NOUN hoop hoops
NOUN hooptie
NOUN hope hopes
NOUN hopeful hopefuls
NOUN hopelessness
NOUN horizon horizons
NOUN horizontal
NOUN hormone hormones
NOUN horn
NOUN hornet
NOUN horror horrors
NOUN horse horses
NOUN horseshoe horseshoes
NOUN horsetail
NOUN hose
NOUN hospital hospitals
NOUN hospitality
NOUN hoss
NOUN host hosts
NOUN hostage hostages
NOUN hostel
NOUN hostess
NOUN hostility hostilities
NOUN hosting
NOUN hotel hotels
NOUN hothead hotheads
NOUN hotline
NOUN hotspot hotspots
NOUN hottie
NOUN hour hours
NOUN house houses
NOUN household households
NOUN housemother
NOUN houseware
NOUN housewife
NOUN housing
NOUN how
NOUN HR
NOUN html
NOUN hub hubs
NOUN hug hugs
NOUN hull
NOUN human humans
NOUN humanist humanists
NOUN humanity humanities
NOUN humankind
NOUN humiliation
NOUN humility
NOUN hummus
NOUN humor
NOUN humour
NOUN humus
NOUN hundred hundreds
NOUN hundredth hundredths
NOUN hunger
NOUN hunk hunks
NOUN hunt hunts
NOUN hunter hunters
NOUN hunting
NOUN hurdle hurdles
NOUN hurry
NOUN husband husbands
NOUN hustle
NOUN hutch
NOUN hybrid hybrids
NOUN hydration
NOUN hydrocele
NOUN hydrogen
NOUN hygiene
NOUN hype
NOUN hyperbole
NOUN hypnosis
NOUN hypocrisy
NOUN hypothesis
NOUN hysteria
NOUN Hz
NOUN i
NOUN i.s.c.
NOUN icc
NOUN ice ices
NOUN iceberg
NOUN icecream icecreams
NOUN ichor
NOUN icing
NOUN icon
NOUN icq
NOUN ICT
NOUN icu
NOUN id ids
NOUN idea ideas
NOUN ideal ideals
NOUN ideation
NOUN identification
NOUN identity
NOUN ideologue
NOUN ideology
NOUN idiot idiots
NOUN idol idols
NOUN ignoramus
NOUN ignorance
NOUN iguana
NOUN ilk
NOUN illegal illegals
NOUN illness illnesses
NOUN illusion illusions
NOUN illustration illustrations
NOUN illustrator
NOUN illwill
NOUN IM
NOUN image images
NOUN imagination imaginations
NOUN imbalance imbalances
NOUN immigeration
NOUN immigrant immigrants
NOUN immigration
NOUN immobility
NOUN immune
NOUN immunity
NOUN impact impacts
NOUN impasse
NOUN impediment
NOUN imperfection imperfections
NOUN imperialism
NOUN implant implants
NOUN implement implements
NOUN implementation
NOUN implication implications
NOUN importance
NOUN imposition
NOUN imposter imposters
NOUN impression impressions
NOUN imprint
NOUN imprisonment
NOUN improv
NOUN improvement improvements
NOUN impulse impulses
NOUN in
NOUN inability
NOUN inauguration
NOUN incarceration
NOUN incentive incentives
NOUN inception
NOUN inch inches
NOUN incident
NOUN incitement
NOUN inclusion
NOUN income incomes
NOUN incompetence
NOUN inconsistency
NOUN increase increases
NOUN increasing
NOUN incredulity
NOUN incrustation
NOUN incubation
NOUN independence
NOUN independent independents
NOUN index indices
NOUN indication
NOUN indicator indicators
NOUN indignity
NOUN individual individuals
NOUN indulgence indulgences
NOUN industrialist
NOUN industry industries
NOUN ineos.xls
NOUN inequality inequalities
NOUN inequity inequities
NOUN inertia
NOUN infant
NOUN infantry
NOUN infection infections
NOUN inference inferences
NOUN inferior inferiors
NOUN inferiority
NOUN infertility
NOUN infidel infidels
NOUN infielder
NOUN infiltrator infiltrators
NOUN infinity
NOUN inflation
NOUN influence influences
NOUN influenza
NOUN influx
NOUN info
NOUN info.
NOUN information
NOUN infrastructure infrastructures
NOUN ingenuity
NOUN ingredient ingredients
NOUN inhabitant inhabitants
NOUN inhalation
NOUN inhaler
NOUN inhaling
NOUN inheritance
NOUN inhibitor inhibitors
NOUN initial initials
NOUN initiation
NOUN initiative initiatives
NOUN initiator
NOUN injection
NOUN injury injuries
NOUN injustice
NOUN ink
NOUN inn
NOUN inning
NOUN innkeeper innkeepers
NOUN innocent innocents
NOUN innovation innovations
NOUN innovator innovators
NOUN input
NOUN inquiry inquires inquiries
NOUN insanity
NOUN inscription inscriptions
NOUN insect insects
NOUN insecurity insecurities
NOUN insert inserts
NOUN inside insides
NOUN insider
NOUN insight insights
NOUN insignia insignias
NOUN insomnia
NOUN inspection
NOUN inspector inspectors
NOUN inspiration
NOUN instability
NOUN installation
NOUN instance instances
NOUN instant
NOUN instinct instincts
NOUN institution institutions
NOUN institutionalism
NOUN instruction instructions
NOUN instructor instructors
NOUN instrument instruments
NOUN instrumentation
NOUN insulation
NOUN insult insults
NOUN insurance
NOUN insurer insurers
NOUN insurgency
NOUN insurgent insurgents
NOUN intake
NOUN integration
NOUN integrity
NOUN intellect
NOUN intellectual intellectuals
NOUN intelligence
NOUN intelligibility
NOUN intensity
NOUN intent intents
NOUN intention intentions
NOUN inter-animation
NOUN interaction interactions
NOUN intercept
NOUN interception
NOUN interceptor
NOUN interconnect
NOUN intercourse
NOUN interest interests
NOUN interestingness
NOUN interface interfaces
NOUN interference interferences
NOUN interferometer interferometers
NOUN interior
NOUN interjection interjections
NOUN intermediary
NOUN intern interns
NOUN internet
NOUN internship
NOUN interplay
NOUN interpretation interpretations
NOUN interpreter
NOUN interrogation interrogations
NOUN interrogator interrogators
NOUN interruption interruptions
NOUN intersect intersects
NOUN intersection intersections
NOUN intertext intertexts
NOUN intertextuality intertextualities
NOUN interval intervals
NOUN intervention interventions
NOUN interview interviews
NOUN interviewer interviewers
NOUN intestine intestines
NOUN intifada
NOUN intimacy
NOUN into
NOUN intolerance
NOUN intoxication
NOUN intranet
NOUN intrigue
NOUN introduction introductions
NOUN introspection
NOUN intruder intruders
NOUN intrusion
NOUN intuition
NOUN invasion
NOUN invention
NOUN inventor
NOUN inventory
NOUN inventorying
NOUN inversion
NOUN investigation investigations
NOUN investigator investigators
NOUN investment investments
NOUN investor investors
NOUN invitaion
NOUN invitation invitations
NOUN invitee invitees
NOUN invoice invoices
NOUN invoicing
NOUN involvement
NOUN ip
NOUN ipa
NOUN IQ
NOUN iron irons
NOUN irony
NOUN irregularity irregularities
NOUN irrigation
NOUN irritation
NOUN isda
NOUN Islamist islamists
NOUN islamophobia
NOUN island islands
NOUN islet islets
NOUN iso
NOUN isolation
NOUN issue issues
NOUN IT
NOUN itching
NOUN item items
NOUN itinerary
NOUN iv
NOUN ivy
NOUN izakaya
NOUN J
NOUN jack jacks
NOUN jacket jackets
NOUN jade
NOUN jail
NOUN jalapeno
NOUN jam jams
NOUN jar
NOUN jargon
NOUN javascript
NOUN jaw jaws
NOUN jazz
NOUN jealousy
NOUN jeans
NOUN jelly jellies
NOUN jerk jerks
NOUN jersey
NOUN jester
NOUN jet jets
NOUN Jew
NOUN jewel jewels
NOUN jewelry
NOUN jiffy
NOUN jihad
NOUN jihadi jihadis
NOUN jihadist
NOUN jimmy
NOUN jingle
NOUN jitney
NOUN jitsu
NOUN jiu
NOUN Jkthom
NOUN job jobs
NOUN jobsite
NOUN jog
NOUN joinery
NOUN joint joints
NOUN joke jokes
NOUN jongg
NOUN journal journals
NOUN journalism
NOUN journalist journalists
NOUN journey
NOUN joy
NOUN joystick
NOUN jpy
NOUN judge judges
NOUN judgement
NOUN judgment judgments
NOUN judiciary
NOUN jug
NOUN juggling
NOUN jugular
NOUN juice
NOUN jumbo
NOUN jump
NOUN jumper
NOUN junction junctions
NOUN juncture
NOUN jungle
NOUN junk
NOUN junkie
NOUN jurisdiction jurisdictions
NOUN jury
NOUN justice justices
NOUN justification
NOUN juvenile
NOUN k
NOUN kale
NOUN kaoshikii
NOUN karma
NOUN kayak
NOUN kb
NOUN kebab kebabs
NOUN keep
NOUN keeper keepers
NOUN keeping
NOUN kennel kennels
NOUN kevalam
NOUN key keys
NOUN keyboard
NOUN keystone
NOUN keyword keywords
NOUN kg
NOUN khaki
NOUN kick
NOUN kid kids
NOUN kiddie kiddies
NOUN kidding
NOUN kidnapping kidnappings
NOUN kidney
NOUN kido
NOUN kill
NOUN killer killers
NOUN killie
NOUN killifish
NOUN killing killings
NOUN killy killies
NOUN kiln
NOUN kilometer kilometers km
NOUN kilometre kilometres
NOUN kimberwick
NOUN kind kinds
NOUN kindergarten
NOUN kindness
NOUN kinematics
NOUN kinesiologist
NOUN king kings
NOUN kinsman
NOUN kiss xxx
NOUN kit kits
NOUN kitchen kitchens
NOUN kitten kittens
NOUN kitty
NOUN knack knacks
NOUN knee knees
NOUN knick
NOUN knife knives
NOUN knitter knitters
NOUN knitting
NOUN knock knocks
NOUN knot knots
NOUN know
NOUN knowledge
NOUN kosa kosas
NOUN Krone kr
NOUN kung
NOUN l.l.c
NOUN lab labs
NOUN label labels
NOUN labor
NOUN laboratory
NOUN laborer laborers
NOUN labour
NOUN labyrinth
NOUN lace laces
NOUN lack
NOUN ladder
NOUN lady ladies
NOUN laffa
NOUN lagoon
NOUN lakefront
NOUN lamb lambs
NOUN lamp
NOUN land lands
NOUN landing landings
NOUN landlord
NOUN landmark
NOUN landmine landmines
NOUN landowner landowners
NOUN landscape
NOUN lane lanes
NOUN language languages
NOUN lantern lanterns
NOUN lap
NOUN lapse lapses
NOUN laptop laptops
NOUN lasciviousness
NOUN laser
NOUN lash
NOUN last
NOUN late
NOUN latitude latitudes
NOUN latte
NOUN laugh
NOUN laughter
NOUN launch
NOUN launcher launchers
NOUN launching
NOUN laundromat laundromats
NOUN laundry
NOUN laureate
NOUN laurel laurels
NOUN lava
NOUN law laws
NOUN lawlessness
NOUN lawmaker lawmakers
NOUN lawman
NOUN lawn
NOUN lawsuit lawsuits
NOUN lawyer lawyers
NOUN layer layers
NOUN laying
NOUN layman
NOUN layout
NOUN lazer lazers
NOUN lb lbs
NOUN lb.
NOUN lc
NOUN lead leads
NOUN leader leaders
NOUN leadership leaderships
NOUN leaf leaves
NOUN leaflet leaflets
NOUN leafy
NOUN league leagues
NOUN leak leaks
NOUN leakage
NOUN leap leaps
NOUN learner learners
NOUN learning
NOUN lease
NOUN leash
NOUN leather
NOUN leave
NOUN lecture lectures
NOUN LED
NOUN ledger
NOUN left
NOUN leg legs
NOUN legacy
NOUN legal
NOUN legend
NOUN legislation
NOUN legislator legislators
NOUN legislature
NOUN legitimacy
NOUN leisure
NOUN leitmotiv leitmotivs
NOUN lemon lemons
NOUN lemonade
NOUN length lengths
NOUN lens
NOUN leotard
NOUN leprechaun leprechauns
NOUN lesion
NOUN lesson lessons
NOUN let
NOUN lethargy
NOUN letter letters
NOUN lettuce
NOUN level levels
NOUN lever levers
NOUN leverage
NOUN lexicography
NOUN lexicon
NOUN liability liabilities
NOUN liar liars
NOUN libel
NOUN liberal liberals
NOUN liberation
NOUN libertarian
NOUN liberty liberties
NOUN libido
NOUN library
NOUN license licenses
NOUN licensing
NOUN lichen
NOUN lid lids
NOUN lidocaine
NOUN lie lies
NOUN lieu
NOUN lieutenant
NOUN life lives
NOUN lifeboat lifeboats
NOUN lifeguard
NOUN lifehood
NOUN lifespan lifespans
NOUN lifestyle lifestyles
NOUN lifetime lifetimes
NOUN lift
NOUN ligament ligaments
NOUN light lights
NOUN lightbulb
NOUN lighting
NOUN lightness
NOUN lightning
NOUN like likes
NOUN likelihood
NOUN likeness
NOUN limb limbs
NOUN limbo
NOUN lime limes
NOUN limelight
NOUN limestone
NOUN limit limits
NOUN limitation limitations
NOUN linchpin
NOUN line lines
NOUN lineatus
NOUN linen linens
NOUN liner
NOUN lingua
NOUN linguist linguists
NOUN linguistics
NOUN link inks links
NOUN linkage linkages
NOUN lion lions
NOUN lip lips
NOUN lipa
NOUN lipid lipids
NOUN lipstick lipsticks
NOUN liq
NOUN liquid
NOUN liquidation liquidations
NOUN liquor
NOUN lisp
NOUN list lists
NOUN listener listeners
NOUN listening
NOUN listing listings
NOUN listlessness
NOUN liter liters
NOUN literalist
NOUN literature
NOUN litgation
NOUN litho lithos
NOUN lithograph
NOUN litigation
NOUN litter
NOUN litterbox
NOUN livelihood livelihoods
NOUN liver
NOUN livestock
NOUN living
NOUN lizard lizards
NOUN llc
NOUN LLM llms
NOUN lme
NOUN lo
NOUN load loads
NOUN loading
NOUN loaf loaves
NOUN loan loans
NOUN loathing
NOUN lobby
NOUN lobbyist
NOUN lobster
NOUN loc
NOUN local locals
NOUN locality localities
NOUN location locations
NOUN lock locks
NOUN locker
NOUN locomotion
NOUN locust locusts
NOUN lodge
NOUN lodging
NOUN loft lofts
NOUN log logs
NOUN logging
NOUN logic
NOUN login
NOUN logo
NOUN loi
NOUN long
NOUN longevity
NOUN longitude
NOUN longshoreman
NOUN look
NOUN lookout
NOUN loop
NOUN loot
NOUN looter looters
NOUN looting
NOUN lope
NOUN loser losers
NOUN loss losses
NOUN lot lots
NOUN lottery
NOUN lotus lotos
NOUN loudspeaker loudspeakers
NOUN lounge
NOUN love luv
NOUN lover lovers
NOUN lovin'
NOUN low
NOUN loyalty
NOUN LP
NOUN lsd
NOUN lube
NOUN luck
NOUN luggage
NOUN lull
NOUN luminescence
NOUN luminol
NOUN lump
NOUN luna luna's
NOUN lunatic lunatics
NOUN lunch
NOUN lunchbox lunchboxes
NOUN luncheon
NOUN lung lungs
NOUN lure
NOUN lust
NOUN luxury
NOUN lymphoma
NOUN lyric lyrics
NOUN M
NOUN ma
NOUN maam
NOUN mac macs
NOUN macadamia
NOUN mach
NOUN machine machines
NOUN machinery
NOUN macrocosm
NOUN madam
NOUN madrasa madrasas
NOUN magazine magazines
NOUN magic
NOUN magician magicians
NOUN magnesium
NOUN magnet
NOUN magnification
NOUN magnitude
NOUN mah
NOUN maid maids
NOUN maiden
NOUN mail mails
NOUN mailer
NOUN mailing mailings
NOUN mainland
NOUN mainstream
NOUN maintenance
NOUN maize
NOUN majeure
NOUN major majors
NOUN majority
NOUN maker makers
NOUN makeup
NOUN making
NOUN male males
NOUN mall malls
NOUN mama
NOUN mammal mammals
NOUN man men
NOUN man-
NOUN management
NOUN manager managers mangers
NOUN mandate
NOUN mango
NOUN manhood
NOUN manhunt
NOUN maniac maniacs
NOUN manicure
NOUN manifestation manifestations
NOUN manifold
NOUN manikin manikins
NOUN manipulation manipulations
NOUN mankind
NOUN manliness
NOUN manner
NOUN manners
NOUN manoeuvre
NOUN manor
NOUN mansion mansions
NOUN mantid mantids
NOUN mantra
NOUN manual
NOUN manufacture
NOUN manufacturer manufacturers
NOUN manufacturing
NOUN manuscript manuscripts
NOUN map maps
NOUN maple
NOUN mapping
NOUN marae
NOUN marble
NOUN march marches
NOUN mare
NOUN margarita margaritas
NOUN margin margins
NOUN marine
NOUN marionette marionettes
NOUN mark marks
NOUN marker markers
NOUN market markets
NOUN marketer marketers
NOUN marketing
NOUN marketplace marketplaces
NOUN marking markings
NOUN markup
NOUN marriage marriages
NOUN marrying
NOUN marsh marshes
NOUN martyr martyrs
NOUN marvel marvels
NOUN mary
NOUN masculinity
NOUN mask masks
NOUN masking
NOUN masquerade
NOUN mass masses
NOUN massacre
NOUN massage massages
NOUN mast masts
NOUN master masters
NOUN mastermind masterminds
NOUN masterpiece masterpieces
NOUN mastery
NOUN mat
NOUN match matches
NOUN matching
NOUN matchup
NOUN mate mates
NOUN mater
NOUN material materials
NOUN math
NOUN mathematician mathematicians
NOUN mathematics
NOUN matrix
NOUN matter matters
NOUN maturity
NOUN mausoleum
NOUN maw
NOUN max
NOUN maximum
NOUN mayonnaise
NOUN mayor mayors
NOUN mba
NOUN meadowlark meadowlarks
NOUN meal meals
NOUN mean
NOUN meaning meanings
NOUN means
NOUN meantime
NOUN meanwhile
NOUN measure measures
NOUN measurement measurements
NOUN measuring
NOUN meat meats
NOUN meatball
NOUN mecca
NOUN mechanic mechaincs
NOUN mechanics
NOUN mechanism mechanisms
NOUN med meds
NOUN medal medals
NOUN medalist
NOUN media
NOUN median
NOUN mediation
NOUN medication
NOUN medicine
NOUN meditation
NOUN medium
NOUN meet
NOUN meeting meetings
NOUN meetup meetups
NOUN megapixel
NOUN megawatt
NOUN mein
NOUN melting
NOUN member members
NOUN membership
NOUN membrane
NOUN memo memos
NOUN memoir memoirs
NOUN memorial
NOUN memory memories
NOUN menace menaces
NOUN menstruation
NOUN mentality
NOUN mentor
NOUN mentoring
NOUN menu
NOUN meowing
NOUN mercenary mercenaries
NOUN merchandise
NOUN merchant merchants
NOUN mercury
NOUN mercy
NOUN merger mergers
NOUN merit merits
NOUN mermaid mermaids
NOUN mesh
NOUN mess
NOUN message messages
NOUN messaging
NOUN metabolism
NOUN metabolome
NOUN metal
NOUN metaphor metaphors
NOUN metaphysic
NOUN metascience
NOUN metastasis
NOUN meteorite meteorites
NOUN meter meters
NOUN metering
NOUN method methods
NOUN methodology
NOUN metre metres
NOUN metric metrics
NOUN metro
NOUN metroplex
NOUN metropolis
NOUN mezza
NOUN mic
NOUN microbiologist
NOUN microcomputer
NOUN microcosm
NOUN micron microns
NOUN microphone
NOUN microscope
NOUN microtome
NOUN microwave
NOUN mid-afternoon
NOUN mid-air
NOUN mid-city mid-cities
NOUN mid-day
NOUN mid-evening mid-evenings
NOUN mid-nineties
NOUN mid-season
NOUN mid-town
NOUN middle
NOUN midget
NOUN midlife
NOUN midnight
NOUN midst
NOUN midterm midterms
NOUN Midwesterner midwesterners
NOUN midwife
NOUN migrant migrants
NOUN migration migrations
NOUN mildew
NOUN mile miles
NOUN mileage
NOUN milestone
NOUN milieu
NOUN militant militants
NOUN militarism
NOUN military militaries
NOUN militia militias
NOUN milk milks
NOUN milkshake milkshakes
NOUN mill mills
NOUN millennium
NOUN millet
NOUN millileter ml
NOUN milliliter milliliters
NOUN milling
NOUN million millions
NOUN millionth
NOUN mimicry
NOUN mimosa mimosas
NOUN min. mins.
NOUN minaret minarets
NOUN mind minds
NOUN mindedness
NOUN mindset
NOUN mine mines
NOUN mineral minerals
NOUN mini-serial
NOUN miniature
NOUN minicab
NOUN minimum minimums
NOUN minimunm
NOUN mining
NOUN miniseries
NOUN minister ministers
NOUN ministry ministries
NOUN minor minors
NOUN minority minorities
NOUN minute min mins minutes
NOUN miracle miracles mircles
NOUN mirror mirrors
NOUN mirth
NOUN misanthropy
NOUN misc.consumers
NOUN misc.consumers.frugal-living
NOUN miscalculation
NOUN mischief
NOUN misconception
NOUN miscreant miscreants
NOUN misdirection
NOUN misery miseries
NOUN misfortune misfortunes
NOUN mishandling
NOUN misinformation
NOUN misinterpretation
NOUN misogyny
NOUN misrepresentation misrepresentations
NOUN missile missiles
NOUN mission missions
NOUN missive
NOUN misstatement misstatements
NOUN mist
NOUN mistake mistakes
NOUN misto
NOUN mistreatment
NOUN mistress mistresses
NOUN mistruth
NOUN misunderstanding
NOUN mitigating
NOUN mix
NOUN mixer
NOUN mixing
NOUN mixture
NOUN mm
NOUN mma
NOUN mmbtu
NOUN mmc
NOUN mo
NOUN moan moans
NOUN mob
NOUN mob.
NOUN mobile mobiles
NOUN mobilising
NOUN mocking
NOUN modality modalities
NOUN mode modes
NOUN model models
NOUN modeling
NOUN modem
NOUN moderate moderates
NOUN moderator
NOUN modernity
NOUN modernization
NOUN modicum
NOUN modification
NOUN module
NOUN modus
NOUN moisture
NOUN mold
NOUN molding
NOUN mole
NOUN molecule molecules
NOUN molester molesters
NOUN moll
NOUN mom
NOUN moment moments
NOUN momentum
NOUN mommism
NOUN mommy mommies
NOUN monarch
NOUN monarchy monarchies
NOUN monastery monasteries
NOUN money monies
NOUN mongrel
NOUN moniker
NOUN monitoring
NOUN monk monks
NOUN monkey
NOUN monocot
NOUN monologue
NOUN monopoly
NOUN monotony
NOUN monsoon
NOUN month months
NOUN monument monuments
NOUN moo
NOUN mood
NOUN moon
NOUN moonlight
NOUN moor moors
NOUN moorland
NOUN mop
NOUN morale
NOUN morality
NOUN morbidity
NOUN morelias
NOUN morning mornings
NOUN morphology
NOUN mortality
NOUN mortar mortars
NOUN mortgage
NOUN mortification
NOUN mosaic
NOUN mosque mosques
NOUN mosquito
NOUN moss
NOUN motel
NOUN mother mothers
NOUN motherland
NOUN motif motifs
NOUN motion motions
NOUN motivation motivations
NOUN motive motives
NOUN moto
NOUN motor
NOUN motorcycle
NOUN motorist
NOUN motorway motorways
NOUN motto
NOUN mould
NOUN mound mounds
NOUN mountain mountains
NOUN mountaineering
NOUN mountaintop
NOUN mounting
NOUN mouse mice
NOUN mousse
NOUN mouth mouths
NOUN mouthpiece
NOUN move moves
NOUN movement movements
NOUN movie movies
NOUN moving
NOUN mozzarella
NOUN mpg
NOUN MT
NOUN mtle
NOUN mtm
NOUN mud
NOUN muff muffs
NOUN muffin
NOUN mug
NOUN muggle muggles
NOUN mujahidin
NOUN mulla mullahs
NOUN mullah
NOUN multi-millionnaire multi-millionnaires
NOUN multimillion multimillions
NOUN multiplayer
NOUN multiplex
NOUN multiplier
NOUN multitude
NOUN mum
NOUN mumbo
NOUN muni
NOUN municipality municipalities
NOUN mural murals
NOUN murder murders
NOUN murderer murderers
NOUN murdering
NOUN muscle muscles
NOUN musculature
NOUN muse
NOUN museum museums
NOUN mush
NOUN mushroom mushrooms
NOUN music
NOUN musical
NOUN musician musicians
NOUN musk
NOUN muslin
NOUN mussel mussels
NOUN mustache
NOUN muster
NOUN mutant mutants
NOUN mutation
NOUN mutilation
NOUN mutt
NOUN mvb
NOUN MVP
NOUN mwh
NOUN MXN
NOUN mystery mysteries mysterys
NOUN mysticism
NOUN myth myths
NOUN n
NOUN n.d.
NOUN nacho nachos
NOUN nail nails
NOUN naivety
NOUN nam
NOUN name names
NOUN naming
NOUN nano
NOUN nap
NOUN napkin napkins
NOUN narcotic narcotics
NOUN narrative narratives
NOUN narrator
NOUN nation nations
NOUN national nationals
NOUN nationalism
NOUN nationalist nationalists
NOUN nationality nationalities
NOUN native natives
NOUN naturalism
NOUN naturalist
NOUN nature
NOUN nausea
NOUN navel
NOUN navigation
NOUN navy
NOUN Nazi nazis
NOUN nearsightedness
NOUN necessity necessities
NOUN neck
NOUN neckhole
NOUN need needs
NOUN needle needles
NOUN needlework
NOUN negative
NOUN neglect
NOUN negligence
NOUN negotiating
NOUN negotiation negotiations
NOUN negotiator
NOUN neighbor neighbors
NOUN neighborhood neighborhoods
NOUN neighbour neighbours
NOUN neighbourhood neighbourhoods
NOUN nematocyst nematocysts
NOUN neo-conservative neo-conservatives
NOUN neocon neocons
NOUN neoformalism
NOUN neologism
NOUN neon
NOUN nephew nephews
NOUN nerd nerds
NOUN nerf
NOUN neroli
NOUN nerve nerves
NOUN nest nests
NOUN net nets
NOUN netting
NOUN network networks
NOUN networking
NOUN neuro
NOUN neurobiology
NOUN neuroimaging
NOUN neurology
NOUN neuroscience
NOUN neuter
NOUN New
NOUN newbie newbies
NOUN newborn
NOUN newcomer newcomers
NOUN news
NOUN newsgroup newsgroups
NOUN newsletter
NOUN newspaper newspapers
NOUN newsprint
NOUN ngo ngo's
NOUN nice
NOUN niche niches
NOUN nick nicks
NOUN nickname
NOUN night nights nite
NOUN nightclub nightclubs
NOUN nightlife
NOUN nightmare
NOUN nightstand
NOUN nigiri
NOUN ninth
NOUN nitrogen
NOUN no
NOUN no.
NOUN node nodes
NOUN noggins
NOUN noise noises
NOUN nomenclature
NOUN nomination
NOUN non-art
NOUN non-compete
NOUN non-fiction
NOUN non-interference
NOUN non-local non-locals
NOUN non-philosopher non-philosophers
NOUN non-proliferation
NOUN non-realism
NOUN non-smoker non-smokers
NOUN non-violence
NOUN none
NOUN nonenforcement
NOUN nonpartisan
NOUN nonsense
NOUN noon noons
NOUN norm norms
NOUN normal
NOUN normalcy
NOUN normality
NOUN north
NOUN northeast
NOUN northwest
NOUN nose noses
NOUN nosedive
NOUN nostril nostrils
NOUN notch
NOUN note notes
NOUN notebook
NOUN notepad
NOUN notice
NOUN notification notifications
NOUN notion notions
NOUN noun
NOUN novel novels
NOUN novelist novelists
NOUN novella novellas
NOUN novelty
NOUN nude nudes
NOUN nudging
NOUN nuke nukes
NOUN number numbers
NOUN numbness
NOUN numero
NOUN nun
NOUN nurse nurses
NOUN nursery
NOUN nut nuts
NOUN nutcracker nutcrackers
NOUN nutrient nutrients
NOUN nutrition
NOUN nvq
NOUN nwp
NOUN nylon nylons
NOUN o
NOUN o'clock
NOUN oak oaks
NOUN oath oaths
NOUN oatmeal
NOUN obedience
NOUN obesity
NOUN object objects
NOUN objection objections
NOUN objective objectives
NOUN objectivity
NOUN obligation obligations
NOUN obscurity
NOUN observation observations
NOUN observatory observatories
NOUN observer observers
NOUN observing
NOUN obsession
NOUN OBSF
NOUN obsidian
NOUN obstacle obstacles
NOUN obstruction obstructions
NOUN occasion occasions
NOUN occupancy
NOUN occupation occupations
NOUN occurrence
NOUN ocean oceans
NOUN oclock
NOUN odd odds
NOUN off offs
NOUN off-
NOUN offense
NOUN offensive
NOUN offer offers
NOUN offering offerings
NOUN office offices
NOUN officer officers
NOUN official officials
NOUN offset offsets
NOUN offsite
NOUN offspring
NOUN offworlder offworlders
NOUN ofo ofos
NOUN oil oils
NOUN oilfield
NOUN old olds
NOUN ole
NOUN olive olives
NOUN omelet omelets
NOUN omission
NOUN omnibus
NOUN on
NOUN once
NOUN one one's ones
NOUN onesie
NOUN onion onions
NOUN online
NOUN onomatopoeia
NOUN ontogeny
NOUN ooze
NOUN op ops
NOUN open
NOUN opener
NOUN opening openings
NOUN opera operas
NOUN operandi
NOUN operating
NOUN operation operations
NOUN operative operatives
NOUN operator operators
NOUN opinion opinions
NOUN opinon opinons
NOUN opossum opossums
NOUN opponent opponents
NOUN opportunity opportunities
NOUN opposite
NOUN opposition
NOUN oppositon
NOUN oppression
NOUN opt
NOUN optimization
NOUN option options
NOUN optionality
NOUN optogenetics
NOUN orange
NOUN orbit
NOUN orchestra
NOUN ordeal
NOUN order orders
NOUN ordering
NOUN oregano
NOUN org
NOUN organ organs
NOUN organisation organisations
NOUN organism
NOUN organization organizations
NOUN organizer organizers
NOUN organizing
NOUN orientation orientations
NOUN origami
NOUN origin origins
NOUN original orginals
NOUN originality
NOUN origination
NOUN ornament ornaments
NOUN ornithology
NOUN orphan orphans
NOUN orthodontist
NOUN os
NOUN osteo osteos
NOUN ostrich
NOUN otc
NOUN other others
NOUN ounce oz
NOUN ouster
NOUN ousting
NOUN out outs
NOUN outage
NOUN outbreak outbreaks
NOUN outcast outcasts
NOUN outcome outcomes
NOUN outcrop outcrops
NOUN outfielder
NOUN outfit outfits
NOUN outgrowth
NOUN outing
NOUN outlet outlets
NOUN outlier outliers
NOUN outline outlines
NOUN outlook
NOUN output
NOUN outrage outrages
NOUN outreach
NOUN outro
NOUN outrunner outrunners
NOUN outside
NOUN outsider outsiders
NOUN oven
NOUN over overs
NOUN over-generalization over-generalizations
NOUN overage
NOUN overcharge overcharges
NOUN overdose
NOUN overflow
NOUN overlap
NOUN overnight
NOUN oversight
NOUN oversite
NOUN overstatement overstatements
NOUN overthrow
NOUN overture overtures
NOUN overview
NOUN owl owls
NOUN owner owners
NOUN ownership
NOUN oxygen
NOUN oz ozs
NOUN oz.
NOUN ozone
NOUN p
NOUN p&i
NOUN p&l
NOUN p.m. p.m pm
NOUN p.o.
NOUN p.s.
NOUN pa
NOUN pace
NOUN pack packs
NOUN package packages
NOUN packaging
NOUN packer
NOUN packet packets
NOUN packing
NOUN pact
NOUN pad
NOUN padmasana
NOUN paedophilia
NOUN page p. pages pp
NOUN pager
NOUN pagoda pagodas
NOUN pain pains
NOUN paint
NOUN painter
NOUN painting paintings
NOUN pair pairs
NOUN pal pals
NOUN palace palaces
NOUN palate
NOUN palette
NOUN palm palms
NOUN palp palps
NOUN pamphlet pamphlets
NOUN pan pans
NOUN pan-democrat pan-democrats
NOUN pancake
NOUN pancreatitis
NOUN pandemic
NOUN pane panes
NOUN panel panels
NOUN panic
NOUN panko
NOUN panorama
NOUN pantheon pantheons
NOUN pantry
NOUN pants
NOUN pao
NOUN paper papers
NOUN paperclip paperclips
NOUN paperweight
NOUN paperwork
NOUN paq
NOUN par
NOUN para
NOUN para.
NOUN parachute parachutes
NOUN parade paraded
NOUN paradigm paradigms
NOUN paradise
NOUN paradox
NOUN paragraph paragraphs
NOUN parakeet parakeets
NOUN paralegal
NOUN parallel
NOUN parama
NOUN parameter parameters
NOUN paramilitary
NOUN paraphernalia
NOUN parasite
NOUN paratext paratexts
NOUN parcel
NOUN parent parents
NOUN parentheses
NOUN pariah
NOUN parish
NOUN parishioner parishioners
NOUN park parks
NOUN parking
NOUN parliament
NOUN parmesan
NOUN parmigiana
NOUN parody
NOUN parole
NOUN parrot
NOUN part parts
NOUN participant participants
NOUN participation
NOUN particle particles
NOUN partition
NOUN partner partners
NOUN partnership partnerships
NOUN party parties
NOUN pass passes
NOUN passage passages
NOUN passcode
NOUN passenger passengers
NOUN passing
NOUN passion
NOUN passport passports
NOUN password
NOUN past
NOUN pasta
NOUN paste
NOUN pastor
NOUN pastry pastries
NOUN pasture pastures
NOUN pat
NOUN patch patches
NOUN patent patents
NOUN path paths
NOUN pathalias
NOUN pathogen pathogens
NOUN pathway pathways
NOUN patience
NOUN patient patients
NOUN patio
NOUN patriot
NOUN patrol
NOUN patron patrons
NOUN patronage
NOUN pattern patterns
NOUN patty patties
NOUN pause
NOUN paw paws
NOUN pay
NOUN payer payers
NOUN payment payments
NOUN payoff
NOUN payout
NOUN payroll
NOUN pc
NOUN pdf
NOUN PDT
NOUN pea peas
NOUN peace
NOUN peacekeeper peacekeepers
NOUN peacekeeping
NOUN peacetime
NOUN peach
NOUN peak peaks
NOUN peanut peanuts
NOUN pearl pearls
NOUN peasant peasants
NOUN peat
NOUN pebble pebbles
NOUN pedal peddles
NOUN pedantry
NOUN pederasty
NOUN pedestal
NOUN pedestrian
NOUN pediatrician pediatricians
NOUN pedicure pedicures
NOUN peel peels
NOUN peer peers
NOUN pekin
NOUN pelham
NOUN pen
NOUN penalty penalties
NOUN penance
NOUN pencil pencils
NOUN pending
NOUN pendulum
NOUN penetration
NOUN peninsula
NOUN penitentiary
NOUN penne
NOUN penny pennies
NOUN people peoples ppl pwople
NOUN pep
NOUN pepper peppers
NOUN pepperoni
NOUN per
NOUN percent
NOUN percentage percentages
NOUN percentile percentiles
NOUN perception perceptions
NOUN perfection
NOUN perfectionist
NOUN performance performances
NOUN performer performers
NOUN performing
NOUN perfume perfumes
NOUN peril perils
NOUN period periods
NOUN periodizing
NOUN peritonitis
NOUN perk perks
NOUN perlite
NOUN permission permissions
NOUN permit permits
NOUN peroxide
NOUN perp
NOUN persecution
NOUN perseverance
NOUN Persian persians
NOUN persistence
NOUN person persons
NOUN personality
NOUN personnel
NOUN perspective perspectives
NOUN perspiration
NOUN persuasion
NOUN perturbation
NOUN perv
NOUN pest pests
NOUN pesticide pesticides
NOUN pesto
NOUN pet pets
NOUN petard
NOUN petition
NOUN petrol
NOUN petroleum
NOUN petshoppe
NOUN petting
NOUN pewter
NOUN pg&e
NOUN pgt
NOUN ph
NOUN ph.
NOUN Ph.D.
NOUN phantom
NOUN pharmacy
NOUN phase phases
NOUN phd
NOUN pheasant
NOUN phenology
NOUN phenomenon phenomena
NOUN phenophase phenophases
NOUN philologist philologists
NOUN philosopher philosophers
NOUN philosophy philosophies
NOUN phlox
NOUN pho
NOUN phobia
NOUN phoebe
NOUN phone phones
NOUN phoneering
NOUN phonne
NOUN phonology
NOUN phony phonies
NOUN photo photos
NOUN photograph photographs
NOUN photographer photographers
NOUN photography
NOUN photojournalism
NOUN phrase phrases
NOUN phy
NOUN physical
NOUN physician physicians
NOUN physicist
NOUN physics
NOUN physio physios
NOUN physiology
NOUN physiotherapist physiotherapists
NOUN pic pics
NOUN pick picks
NOUN picket
NOUN picketing
NOUN pickle
NOUN pickup pickups
NOUN picnic picnics
NOUN picnicker picnickers
NOUN pictograph pictographs
NOUN picture pictures
NOUN pie pies
NOUN piece pieces
NOUN pig pigs
NOUN pigeon
NOUN pigmy
NOUN pilates
NOUN pile piles
NOUN pilgrim pilgrams pilgrims
NOUN pilgrimage pilgrimages
NOUN pill pills
NOUN pillaging pillagings
NOUN pillar pillars
NOUN pillow
NOUN pillowcase pillowcases
NOUN pilot pilots
NOUN piloting
NOUN pimple
NOUN pin pins
NOUN pinch
NOUN pine pines
NOUN pinkie pinkies
NOUN pinky
NOUN pint
NOUN pioneer pioneers
NOUN pipe
NOUN pipefitter pipefitters
NOUN pipeline pipelines
NOUN pipette
NOUN piping
NOUN pirate pirates
NOUN pit
NOUN pitch pitches
NOUN pitcher
NOUN pitfall pitfalls
NOUN pity
NOUN pixel pixels
NOUN pixie pixies
NOUN pizza pizzas
NOUN pizzeria pizzerias
NOUN place palces places
NOUN placement
NOUN plague
NOUN plain plains
NOUN plaintiff plaintiffs
NOUN plan plans
NOUN plane planes
NOUN planeload planeloads
NOUN planet planets
NOUN plank planks
NOUN planner planners
NOUN planning
NOUN plant plants
NOUN plantain plantains
NOUN planting
NOUN plaque
NOUN plaster
NOUN plastic
NOUN plat
NOUN plate plates
NOUN plateau
NOUN platform platforms
NOUN platter
NOUN play
NOUN player players
NOUN playground
NOUN playing
NOUN playoff playoffs
NOUN plaza plazas
NOUN pleading pleadings
NOUN pleasantry pleasantries
NOUN pleasure
NOUN pledge pledges
NOUN plenty
NOUN plight
NOUN plot plots
NOUN plotter plotters
NOUN plover
NOUN plt
NOUN plug plugs
NOUN plum
NOUN plumber
NOUN plunge
NOUN plural plurals
NOUN pluralism
NOUN plurality
NOUN plus
NOUN plutocracy
NOUN plywood
NOUN po
NOUN POA
NOUN pocket pockets
NOUN podcast podcasts
NOUN podcaster podcasters
NOUN podium
NOUN poem poems
NOUN poet
NOUN poetry
NOUN point points
NOUN poison
NOUN poisoning
NOUN poker
NOUN polarization
NOUN Polaroid polaroids
NOUN pole poles
NOUN police
NOUN policeman policemen
NOUN policing
NOUN policy policies
NOUN policymaking
NOUN polish
NOUN polite
NOUN politician politicians
NOUN politics
NOUN poll polls
NOUN polling
NOUN pollutant pollutants
NOUN polluter polluters
NOUN pollution
NOUN polly
NOUN polo
NOUN polution
NOUN polygamy
NOUN polygon polygons
NOUN polytheism
NOUN pony ponies pony's
NOUN pool pools
NOUN poop
NOUN poor
NOUN pop
NOUN popcorn
NOUN pope popes
NOUN populace
NOUN popularity
NOUN population populations
NOUN popup
NOUN porch
NOUN pork
NOUN port ports
NOUN portal
NOUN portion portions
NOUN portrait
NOUN portrayal
NOUN pos
NOUN pose poses
NOUN position positions
NOUN positioning
NOUN possession possessions
NOUN possibility possibilities
NOUN post posts
NOUN post-production
NOUN postage
NOUN postcard postcards
NOUN poster posters
NOUN posterity
NOUN posting postings
NOUN postponement
NOUN postseason
NOUN posture postures
NOUN pot
NOUN potato potatoes potatos
NOUN potential
NOUN potentiality
NOUN potpourri
NOUN potter potters
NOUN pottery
NOUN potty
NOUN pouch
NOUN pound pounds
NOUN Pov
NOUN poverty
NOUN powder
NOUN power powers
NOUN powerhead
NOUN ppi
NOUN ppm
NOUN pr
NOUN practice practices
NOUN practitioner practitioners
NOUN pragmatics
NOUN praise praises
NOUN prank pranks
NOUN prankster
NOUN prawn prawns
NOUN prayer prayers
NOUN PRC
NOUN pre-season
NOUN preacher preachers
NOUN preamble
NOUN precaution precautions
NOUN precedent
NOUN precipitation
NOUN precision
NOUN preconception preconceptions
NOUN precondition preconditions
NOUN predator predators
NOUN predecessor predecessors
NOUN predestination
NOUN prediction predictions
NOUN predictor predictors
NOUN predisposition
NOUN preening
NOUN preference preferences
NOUN pregnancy
NOUN prejudice prejudices
NOUN prelude
NOUN premise premises
NOUN premium premiums
NOUN preorder
NOUN prep
NOUN preparation preparations
NOUN preparedness
NOUN prepayment prepayments
NOUN prequel
NOUN prerequisite
NOUN prerogative
NOUN preschool
NOUN preschooler preschoolers
NOUN preseason
NOUN presence
NOUN present presents
NOUN presentation
NOUN presenter
NOUN preservation
NOUN preservative preservatives
NOUN president presidents
NOUN press
NOUN pressure pressures
NOUN prestige
NOUN pretense
NOUN pretext
NOUN pretzel
NOUN prevalence
NOUN prevention
NOUN preview previews
NOUN prey
NOUN price prices
NOUN pricing
NOUN pride
NOUN priest priests
NOUN primary primaries
NOUN princess
NOUN principal
NOUN principle principles
NOUN print prints
NOUN printer printers
NOUN printing
NOUN priority priorities
NOUN prison prisons
NOUN prisoner prisoners
NOUN privacy
NOUN privilege privileges
NOUN prize prizes
NOUN pro pros
NOUN pro-Beijing
NOUN probability
NOUN probabition
NOUN probation
NOUN probe
NOUN problem problems
NOUN procedure procedures
NOUN proceed proceeds
NOUN proceeding
NOUN proceedings
NOUN process processes
NOUN processing
NOUN procession
NOUN processor processors
NOUN proclaimer proclaimers
NOUN procrastination
NOUN procrastinator
NOUN procurement
NOUN prod
NOUN produce
NOUN producer producers
NOUN product products
NOUN production
NOUN productivity
NOUN profanity
NOUN profession
NOUN professional professionals
NOUN professionalism
NOUN professor professors
NOUN proficiency
NOUN profile profiles
NOUN profiler profilers
NOUN profit profits
NOUN profundity
NOUN prognosis
NOUN program programs
NOUN programme programmes
NOUN programmer
NOUN programming
NOUN progress
NOUN progression
NOUN prohibition
NOUN project projects
NOUN projection projections
NOUN proliferation
NOUN prologue
NOUN prominence
NOUN promise promises
NOUN promotion
NOUN prong prongs
NOUN pronoun
NOUN pronouncement pronouncements
NOUN pronunciation
NOUN proof
NOUN prop props
NOUN propaganda
NOUN propane
NOUN propensity
NOUN property properties
NOUN proponent proponents
NOUN proportion
NOUN proposal proposals
NOUN proposal.xls
NOUN proposition
NOUN proprietor proprietors
NOUN prosecution
NOUN prosecutor prosecutors
NOUN prospect prospects
NOUN prosperity
NOUN prostitute
NOUN protection protections
NOUN protein proteins
NOUN protest protests
NOUN Protestant
NOUN proto-language
NOUN protocol
NOUN prototype prototypes
NOUN protégé
NOUN provider providers
NOUN province provinces
NOUN provision provisions
NOUN proviso
NOUN provocation provocations
NOUN prowess
NOUN proximity
NOUN proxy
NOUN prs
NOUN pry
NOUN ps
NOUN ps.
NOUN pseudonym
NOUN PST
NOUN psu
NOUN psychiatrist psychiatrists
NOUN psychoanalysis
NOUN psychologist psychologists
NOUN psychology
NOUN psychotherapist
NOUN PT
NOUN pub pubs
NOUN public
NOUN publication publications
NOUN publicity
NOUN publisher publishers
NOUN publishing
NOUN puc
NOUN pucker
NOUN puff puffs
NOUN puffing
NOUN pull
NOUN pullback
NOUN puller pullers
NOUN pulse
NOUN pump
NOUN pumpkin
NOUN pun puns
NOUN punch punches
NOUN punchline punchlines
NOUN punctuation
NOUN punishment
NOUN punk
NOUN pup
NOUN pupil pupils
NOUN puppet puppets
NOUN puppy puppies
NOUN purchase purchases
NOUN purgatory
NOUN purple
NOUN purpose purposes
NOUN purse
NOUN pursuer pursuers
NOUN pursuit
NOUN purus'a
NOUN push
NOUN put puts
NOUN puzzle puzzles
NOUN pyramid pyramids
NOUN python pythons
NOUN Q
NOUN qf qfs
NOUN quad
NOUN quadra
NOUN quadrant
NOUN quaffle
NOUN qualification qualifications
NOUN quality qualities
NOUN quantification
NOUN quantity
NOUN quarter quarters
NOUN quartile quartiles
NOUN que
NOUN queen
NOUN query queries
NOUN quesadilla quesadillas
NOUN queso
NOUN quest
NOUN question questions
NOUN questionnaire questionnaires
NOUN queue queues
NOUN quidditch
NOUN quiet
NOUN quietness
NOUN quilling
NOUN quinoa
NOUN quitter
NOUN quiz
NOUN quo
NOUN quote quotes
NOUN R&D
NOUN rabbi
NOUN rabbit rabbits
NOUN rabble
NOUN rac
NOUN race races
NOUN racing
NOUN racism
NOUN rack
NOUN radar
NOUN radiation
NOUN radiator radiators
NOUN radical radicals
NOUN radio radios
NOUN radiograph radiographs
NOUN radiometer
NOUN radiometry
NOUN radius
NOUN raffle raffles
NOUN raft
NOUN ragamuffin
NOUN rage
NOUN ragga
NOUN rail rails
NOUN railroad
NOUN railway railways
NOUN rain rains
NOUN rainbow
NOUN raiser raisers
NOUN raising
NOUN rakau
NOUN rally
NOUN rallying
NOUN ramification ramifications
NOUN rampart
NOUN ranch
NOUN rancher ranchers
NOUN range ranges
NOUN ranger rangers
NOUN rangoon
NOUN rank ranks
NOUN ranking rankings
NOUN rap
NOUN rape
NOUN rapist rapists
NOUN rapport
NOUN raspberry
NOUN rat rats
NOUN rate rates
NOUN ratepayer
NOUN rating ratings
NOUN ratio
NOUN ration
NOUN rationale
NOUN rattling
NOUN rave
NOUN ray rays
NOUN razor
NOUN RBI rbis
NOUN re-election
NOUN re-enactment re-enactments
NOUN re-purposing
NOUN re-run
NOUN re-wiring
NOUN reach reaches
NOUN reaction reactions
NOUN reactor
NOUN read
NOUN reader readers
NOUN readership
NOUN reading readings
NOUN reaffirmation
NOUN realisation
NOUN realism
NOUN realist realists
NOUN reality realities
NOUN realization
NOUN realm realms
NOUN reappropriation
NOUN rear
NOUN rearing
NOUN reason reasons
NOUN reassignment
NOUN reassurance
NOUN reball
NOUN rebel rebels
NOUN rebellion
NOUN rebirth
NOUN rebuilding
NOUN rebuttal
NOUN recalculation
NOUN recall
NOUN recap
NOUN receipt
NOUN receiver
NOUN reception
NOUN receptionist
NOUN recession
NOUN recheck
NOUN recipe
NOUN recipient recipients
NOUN recitation
NOUN reckoning
NOUN recognition
NOUN recoil
NOUN recommendation recommendations
NOUN reconciliation
NOUN reconciling
NOUN reconnaissance
NOUN reconstruction
NOUN record records
NOUN recorder
NOUN recording recordings
NOUN recount
NOUN recourse
NOUN recovery
NOUN recreation
NOUN recruit recruits
NOUN recruiting
NOUN recruitment
NOUN rectangle
NOUN rector
NOUN recycling
NOUN red
NOUN redistribution
NOUN reduction
NOUN redvepco.doc
NOUN redwing redwings
NOUN redwood
NOUN reed reeds
NOUN reef reefs
NOUN referee
NOUN reference references
NOUN referendum referendums
NOUN referral referrals
NOUN refinement
NOUN refinery refineries
NOUN reflection
NOUN reflector
NOUN reform reforms
NOUN reformer
NOUN refreshment
NOUN refrigerator refrigerators
NOUN refuge
NOUN refugee refugees
NOUN refund refunds
NOUN refurb
NOUN refusal refusals
NOUN regalia
NOUN regard
NOUN regards
NOUN regime regimes
NOUN regimen
NOUN region regions
NOUN registrar
NOUN registration
NOUN regress
NOUN regret regrets
NOUN regular regulars
NOUN regularity
NOUN regulation regulations
NOUN regulator regulators
NOUN rehab
NOUN rehearing
NOUN rein reins
NOUN reinforcement reinforcements
NOUN reintroduction
NOUN reiteration
NOUN rejection
NOUN relapse
NOUN relatedness
NOUN relation relations
NOUN relationship relationships
NOUN relative relatives
NOUN relativism
NOUN relativity
NOUN relaxation
NOUN release releases
NOUN relevance
NOUN reliability
NOUN reliance
NOUN relic relics
NOUN relief
NOUN religion religions
NOUN relleno
NOUN reluctance
NOUN remainder
NOUN remains
NOUN remake
NOUN remark remarks
NOUN remedy remedies
NOUN remilitarization
NOUN reminder
NOUN remission
NOUN remnant remnants
NOUN remodel remodels
NOUN remodeling
NOUN remodelling
NOUN removal
NOUN rendering
NOUN renegotiation
NOUN renewal
NOUN renovation
NOUN rent rents
NOUN rental rentals
NOUN reopening
NOUN reorg
NOUN reorganization
NOUN rep reps
NOUN rep. reps.
NOUN repair repairs
NOUN reparcelling
NOUN repercussion repercussions
NOUN repetition
NOUN repition
NOUN replacement
NOUN replica
NOUN replication replications
NOUN reply replies
NOUN report reports
NOUN reporter reporters
NOUN reporting
NOUN repository
NOUN representation representations
NOUN representationalism
NOUN representative representatives
NOUN reprimand reprimands
NOUN reprisal reprisals
NOUN reproducibility
NOUN reproduction
NOUN reptile reptiles
NOUN republic republics
NOUN reputation reputations
NOUN request requests
NOUN requirement requirements
NOUN resale
NOUN rescue
NOUN rescuer rescuers
NOUN research
NOUN researcher researchers
NOUN resemblance
NOUN reservation reservations
NOUN reserve reserves
NOUN reservoir reservoirs
NOUN residence residences
NOUN residency
NOUN resident residents
NOUN resignation
NOUN resilience
NOUN resistance
NOUN resolution resolutions
NOUN resort resorts
NOUN resource resources
NOUN respect respects
NOUN respondent respondents
NOUN responder responders
NOUN response responses
NOUN responsibility responsibilities
NOUN responsiveness
NOUN rest
NOUN restaurant restaurants resturant
NOUN restaurateur
NOUN resting
NOUN restoration
NOUN restraint
NOUN restriction restrictions
NOUN restructuring
NOUN resubstantiation
NOUN result results
NOUN resume resumes
NOUN resumption
NOUN resupply
NOUN resurrection
NOUN retail
NOUN retailer retailers
NOUN retaliation
NOUN retardation
NOUN retention
NOUN retiree
NOUN retirement
NOUN retraction
NOUN retreat retreats
NOUN retrial
NOUN retrieval
NOUN retriever
NOUN retrospect
NOUN return returns
NOUN returnee returnees
NOUN reuptake
NOUN reuse
NOUN revelation revelations
NOUN revenge
NOUN revenue revenues
NOUN reverence
NOUN reverie
NOUN reversal
NOUN review reviews
NOUN reviewer reviewers
NOUN revision revisions
NOUN revitalization
NOUN revival
NOUN revocation
NOUN revolt
NOUN revolution revolutions
NOUN revolutionary revolutionaries
NOUN reward rewards
NOUN RFI
NOUN rgd rgds
NOUN rhythm
NOUN rib ribs
NOUN ribbon ribbons
NOUN rice
NOUN riches
NOUN ride rides
NOUN rider riders
NOUN riding
NOUN rifle rifles
NOUN rift
NOUN rigger
NOUN righ-
NOUN right rights
NOUN righteousness
NOUN righty
NOUN rigor
NOUN rim
NOUN ring rings
NOUN ringleader
NOUN riot riots
NOUN rip
NOUN ripple ripples
NOUN rise rises
NOUN rising
NOUN risk risks
NOUN riso
NOUN risotto
NOUN rite rites
NOUN ritual
NOUN rival
NOUN rivalry rivalries
NOUN river
NOUN riverboatmen
NOUN rnb
NOUN rnr
NOUN roach roaches
NOUN road roads
NOUN roadshow roadshows
NOUN roadside
NOUN roadway roadways
NOUN roar
NOUN robber
NOUN robe
NOUN robot robots
NOUN robotics
NOUN rock rocks
NOUN rocket
NOUN rodent rodents
NOUN rogue
NOUN role roles
NOUN roll rolls
NOUN rollback rollbacks
NOUN ROM roms
NOUN romaine
NOUN romance
NOUN roof roofs
NOUN roofing
NOUN rooftop rooftops
NOUN room rooms
NOUN roomate roomates
NOUN roomer roomers
NOUN roomful
NOUN roommate
NOUN rooster roosters
NOUN root roots
NOUN rope
NOUN rose
NOUN rosemary
NOUN rosette
NOUN rosewater
NOUN roster rosters
NOUN rosé
NOUN rot
NOUN rotation
NOUN rouge
NOUN roughhouse
NOUN roughhousing
NOUN roughness
NOUN round rounds
NOUN roundtable
NOUN route routes
NOUN routine routines
NOUN ROV
NOUN row rows
NOUN rp
NOUN rubber
NOUN rubbish
NOUN rubble
NOUN ruby
NOUN rudeness
NOUN rug
NOUN ruin ruins
NOUN rule rules
NOUN ruler rulers
NOUN ruling
NOUN rum rums
NOUN rumor rumors
NOUN rumour rumours
NOUN run runs
NOUN runaround
NOUN runflat runflats
NOUN runner runners
NOUN running
NOUN runway
NOUN rush
NOUN rut ruts
NOUN rv rvs
NOUN s
NOUN S&M
NOUN s&s
NOUN saber
NOUN saboteur saboteurs
NOUN saccade saccades
NOUN sacking
NOUN sacrifice sacrifices
NOUN sacristy
NOUN saddle
NOUN sadness
NOUN safeguard safeguards
NOUN safety
NOUN sag
NOUN saga
NOUN sail sails
NOUN sailing
NOUN sailor sailors
NOUN saint
NOUN saithe
NOUN sake
NOUN salad salads
NOUN salary salaries
NOUN salatim
NOUN sale sales
NOUN salesman
NOUN salespeople
NOUN salesperson
NOUN salinity
NOUN salmon
NOUN salon salons
NOUN salsa
NOUN salt
NOUN saltimbocca
NOUN saltiness
NOUN salvage
NOUN salvation
NOUN sample samples
NOUN sample.doc
NOUN sampler
NOUN sampling
NOUN sanction sanctions
NOUN sanctuary
NOUN sand
NOUN sandal sandals
NOUN sandalwood
NOUN sandbag sandbags
NOUN sandbox
NOUN sandwich sandwiches sanwiches
NOUN santorum
NOUN SAP
NOUN sapling saplings
NOUN saponin saponins
NOUN sashimi
NOUN satay
NOUN satellite satellites
NOUN satire
NOUN satisfaction
NOUN Saturday saturdays
NOUN sauce sauces
NOUN saucepan
NOUN sausage
NOUN savage savages
NOUN savings
NOUN saviour
NOUN saw saws
NOUN saying sayings
NOUN sc.
NOUN scale
NOUN scaling
NOUN scallop scallops
NOUN scam
NOUN scammer scammers
NOUN scampi
NOUN scan
NOUN scandal scandals
NOUN scanning
NOUN scape scapes
NOUN scare
NOUN scarf
NOUN scarlet
NOUN scenario scenarios
NOUN scene scenes
NOUN scenery
NOUN scent scents
NOUN schedule schedules
NOUN scheduler schedulers
NOUN scheduling
NOUN scheme schemes
NOUN scholar scholars
NOUN scholarship
NOUN school schools
NOUN schoolboy
NOUN schoolchild schoolchildren
NOUN schooling
NOUN schtick
NOUN sci
NOUN science
NOUN scientist scientists
NOUN scientology
NOUN scissors
NOUN SCLED
NOUN scoop
NOUN scooping
NOUN scope
NOUN score scores
NOUN scoreboard
NOUN scoring
NOUN scorn
NOUN scorpion
NOUN scowl
NOUN scramble
NOUN scrambler scramblers
NOUN scrap scraps
NOUN scratch scratches
NOUN scratching
NOUN scream screams
NOUN screen screens
NOUN screener
NOUN screenwriter
NOUN screw screws
NOUN script scripts
NOUN scruff
NOUN scrutiny
NOUN sculpting
NOUN sculpture sculptures
NOUN sea seas
NOUN seafood
NOUN seal seals
NOUN seamstress seamstresses
NOUN search searches
NOUN searchability
NOUN searching
NOUN season seasons
NOUN seasoning seasonings
NOUN seat seats
NOUN seating
NOUN seaweed
NOUN sec.
NOUN secession
NOUN secessionist secessionists
NOUN seclusion
NOUN second seconds
NOUN secret secrets
NOUN secretary secretaries
NOUN secretion secretions
NOUN sect
NOUN section sections
NOUN sector sectors
NOUN secularist
NOUN security securities
NOUN seed seeds
NOUN seeker seekers
NOUN segment segments
NOUN segregation
NOUN segregationist segregationists
NOUN seive
NOUN seizure seizures
NOUN selection selections
NOUN selectiveness
NOUN self
NOUN selfie
NOUN seller
NOUN semantics
NOUN semester
NOUN semi
NOUN semi-pelagianism
NOUN semi-sketchiness
NOUN semicolon
NOUN semifreddo
NOUN senate
NOUN senator senators
NOUN send
NOUN sender
NOUN sensation sensations
NOUN sense senses
NOUN sensing
NOUN sensitivity
NOUN sensor sensors
NOUN sentence sentences
NOUN sentencing
NOUN sentiment sentiments
NOUN sentry
NOUN seo
NOUN separation
NOUN separatist separatists
NOUN sepulchre sepulchres
NOUN sequel
NOUN sequence sequences
NOUN sequencing
NOUN sergeant
NOUN series
NOUN serigraph
NOUN seriousness
NOUN serotonin
NOUN serpent
NOUN servant servants
NOUN server servers
NOUN service services
NOUN services.doc
NOUN serving servings
NOUN sesame
NOUN session sessions
NOUN set sets
NOUN setback
NOUN setoff
NOUN setting settings
NOUN settlement settlements
NOUN settler settlers
NOUN setup setups
NOUN sewage
NOUN sewer sewers
NOUN sex
NOUN sexuality
NOUN shade shades
NOUN shadow
NOUN shaft shafts
NOUN shallow shallows
NOUN sham
NOUN shame
NOUN shampoo
NOUN shank shanks
NOUN shape
NOUN share shares
NOUN sharer sharers
NOUN sharing
NOUN shark
NOUN shave
NOUN shaving shavings
NOUN shed sheds
NOUN shedding
NOUN shedload
NOUN sheep
NOUN sheet sheets
NOUN sheik
NOUN sheikh sheikhs
NOUN shelf shelves
NOUN shell shells
NOUN shellac
NOUN shelter shelters
NOUN shepherd
NOUN sheriff
NOUN shield shields
NOUN shift
NOUN shifting
NOUN shih
NOUN shin shins
NOUN shine
NOUN ship ships
NOUN shipment
NOUN shipper shippers
NOUN shipping
NOUN shipyard
NOUN shirt shirts
NOUN shirtsleeve shirtsleeves
NOUN shish
NOUN shit
NOUN shock
NOUN shoe shoes
NOUN shoer
NOUN sholder
NOUN shoot shoots
NOUN shooting
NOUN shop shops
NOUN shopper shoppers
NOUN shopping
NOUN shore shores
NOUN short shorts
NOUN shortage shortages
NOUN shortcut
NOUN shortness
NOUN shortstop
NOUN shot shots
NOUN shotgun
NOUN shoulder shoulders
NOUN shout
NOUN shouting
NOUN shove
NOUN shovel
NOUN show shows
NOUN showdown
NOUN shower
NOUN showgirl
NOUN showroom
NOUN shrapnel
NOUN shred shreds
NOUN shrewdness
NOUN shrimp
NOUN shrine shrines
NOUN shrink
NOUN shroud shrouds
NOUN shrub shrubs
NOUN shrug
NOUN shu
NOUN shura
NOUN shutter shutters
NOUN shuttle shuttles
NOUN shyster sheisters
NOUN SI
NOUN sickness
NOUN side sides
NOUN sideline sidelines
NOUN sidenote
NOUN sidewalk sidewalks
NOUN siege
NOUN siesta
NOUN sieve
NOUN sight sights
NOUN sightseeing
NOUN sigma
NOUN sign signs
NOUN signage
NOUN signal signals
NOUN signalling
NOUN signatory signatories
NOUN signature signatures
NOUN signer signers
NOUN significance
NOUN signing
NOUN signoff signoffs
NOUN silence
NOUN silhouette
NOUN silicone
NOUN silk
NOUN silkie
NOUN silky silkies
NOUN silver
NOUN silverware
NOUN similarity similarities
NOUN simplicity
NOUN simplification simplifications
NOUN simulation
NOUN sin sins
NOUN singer singers
NOUN singing
NOUN single singles
NOUN singular
NOUN singularity
NOUN sink sinks
NOUN sinking
NOUN sinnel
NOUN sinus sinuses
NOUN sip sips
NOUN sir
NOUN sirloin
NOUN sisal
NOUN sister sisters
NOUN sit
NOUN sitcom
NOUN site sites
NOUN sitting
NOUN situation situations
NOUN sixth
NOUN sixties
NOUN size sizes
NOUN skater
NOUN skeleton
NOUN sketch
NOUN sketchbook
NOUN skewer
NOUN skill skills
NOUN skillset skillsets
NOUN skimmer
NOUN skin
NOUN skincare
NOUN skirmish
NOUN skirt skirts
NOUN skull
NOUN sky skies
NOUN skydiver skydivers
NOUN skydiving
NOUN skylight
NOUN skyline
NOUN skyscraper skyscrapers
NOUN skytrain
NOUN slacks
NOUN slang
NOUN slat slats
NOUN slave slaves
NOUN slaveholder slaveholders
NOUN slavery
NOUN sled
NOUN sleep
NOUN sleeper sleepers
NOUN sleeping
NOUN sleeve sleeves
NOUN slice slices
NOUN slide slides
NOUN slinking
NOUN slip
NOUN slipper slippers
NOUN slipstream
NOUN sliver
NOUN slobber
NOUN slope
NOUN slot slots
NOUN slowing
NOUN slum
NOUN slumber
NOUN slush
NOUN slut sluts
NOUN smacker smackers
NOUN smail
NOUN smakkecenter
NOUN smartphone
NOUN smell smells
NOUN smelling
NOUN smile
NOUN smirk
NOUN smock
NOUN smoke
NOUN smoker smokers
NOUN smoking
NOUN smorgasbord
NOUN sms
NOUN smuggler smugglers
NOUN smuggling
NOUN smugness
NOUN snack snacks
NOUN snaffle
NOUN snag snags
NOUN snail snails
NOUN snake snakes
NOUN snap
NOUN snapshot
NOUN sneaker sneakers
NOUN sneeze
NOUN sniper snipers
NOUN snippet snippets
NOUN snitch snitches
NOUN snorkeling
NOUN snow snows
NOUN snowboard
NOUN snowscape
NOUN snowshoe
NOUN snowstorm
NOUN snub
NOUN soaking
NOUN soap
NOUN sobriquet
NOUN soccer
NOUN social socials
NOUN socialism
NOUN socialist
NOUN socialization
NOUN society societies
NOUN sociologist sociologists
NOUN sociology
NOUN sock socks
NOUN soda
NOUN sodium
NOUN sofa sofas
NOUN softener
NOUN software
NOUN soil
NOUN soldier soldiers
NOUN sole soles
NOUN solemnity
NOUN solid solids
NOUN solidarity
NOUN solitude
NOUN solstice solstices
NOUN solution solutions
NOUN solving
NOUN some
NOUN someday
NOUN sommelier
NOUN son sons
NOUN song songs
NOUN songwriter
NOUN sonnet sonnets
NOUN sonny
NOUN sonus
NOUN soot
NOUN sophomore
NOUN sorghum
NOUN sorority
NOUN sorrow sorrows
NOUN sorrrow
NOUN sort sorts
NOUN soul souls
NOUN sound sounds
NOUN soundtrack
NOUN soup soups
NOUN source sources
NOUN sourcing
NOUN sourness
NOUN south
NOUN southeast
NOUN souvenir souvenirs
NOUN sovereignty
NOUN soy
NOUN soybean
NOUN sp
NOUN spa
NOUN space spaces
NOUN spacecraft
NOUN spaceflight
NOUN spacetime
NOUN spacewalk spacewalks
NOUN spadework
NOUN spaghetti
NOUN span
NOUN spare
NOUN spark
NOUN spattering
NOUN spawning
NOUN spay
NOUN speadsheet
NOUN speak
NOUN speaker speakers
NOUN spec.
NOUN special specials
NOUN specialist specialists
NOUN specialty
NOUN species
NOUN specification specifications
NOUN specifics
NOUN specimen specimens
NOUN spectrophotometer
NOUN spectrum
NOUN speculation
NOUN speculator speculators
NOUN speech speeches
NOUN speed speeds
NOUN spelling
NOUN spending
NOUN sphere spheres
NOUN spice spices
NOUN spider
NOUN spiel
NOUN spike spikes
NOUN spin
NOUN spinach
NOUN spine spines
NOUN spinoff
NOUN spiral
NOUN spire spires
NOUN spirit spirits
NOUN spirituality
NOUN spite
NOUN splash
NOUN splendour
NOUN split
NOUN splitter
NOUN spoilage
NOUN spoiler spoilers
NOUN spokesman
NOUN spokesperson
NOUN sponge
NOUN sponsorship
NOUN spoon
NOUN spore spores
NOUN sport sports
NOUN spot spots
NOUN spotlight
NOUN spouse spouses
NOUN Spouse(s)
NOUN spray sprays
NOUN spraying
NOUN sprdopt
NOUN spread
NOUN spreadsheet
NOUN spree
NOUN spring springs
NOUN sprite sprites
NOUN sprout sprouts
NOUN spur spurs
NOUN spurt
NOUN spy spies
NOUN spying
NOUN squadron squadrons
NOUN square squares
NOUN squash
NOUN squawk
NOUN squeak squeaks
NOUN squish
NOUN ss
NOUN ssd
NOUN SSRI ssris
NOUN SSS
NOUN SST
NOUN St.
NOUN stability
NOUN stabilization
NOUN stable stables
NOUN stabro stabros
NOUN stack stacks
NOUN stadium stadiums
NOUN staff staffs
NOUN stage stages
NOUN stain
NOUN stair stairs
NOUN staircase staircases
NOUN stake stakes
NOUN stalk
NOUN stall stalls
NOUN stamina
NOUN stamp stamps
NOUN stampede stampedes
NOUN stance stances
NOUN stand stands
NOUN stand-in stand-ins
NOUN standard standards
NOUN standing standings
NOUN standpoint
NOUN standup
NOUN stanza
NOUN staple staples
NOUN star stars
NOUN stardom
NOUN stare
NOUN starfighter starfighters
NOUN start starts
NOUN starter starters
NOUN starting
NOUN startup
NOUN starvation
NOUN state states
NOUN stategy
NOUN statehood
NOUN statement statements
NOUN static
NOUN station stations
NOUN stationery
NOUN statistic statistics
NOUN statue statues
NOUN statuette
NOUN stature
NOUN status
NOUN statute statutes
NOUN stay stays
NOUN steak steaks
NOUN steakhouse
NOUN steam
NOUN steel
NOUN steer steers
NOUN steering
NOUN stem stems
NOUN stench
NOUN stenosis
NOUN step steps
NOUN stepper steppers
NOUN stereo
NOUN stereotype
NOUN steward
NOUN stewardship
NOUN stick sticks
NOUN sticker
NOUN sticky stickies
NOUN stifle
NOUN stigma
NOUN stimulus stimuli
NOUN stink
NOUN stint stints
NOUN stipe stipes
NOUN stipend
NOUN stipulation
NOUN stir
NOUN stirrup stirrups
NOUN stl
NOUN stoat stoats
NOUN stock stocks
NOUN stockholder stockholders
NOUN stockpile stockpiles
NOUN stomach stomachs
NOUN stone stones
NOUN stoner
NOUN stonework
NOUN stoning
NOUN stooge stooges
NOUN stop stops
NOUN storage
NOUN store stores
NOUN storefront storefronts
NOUN storm storms
NOUN stormtrooper stormtroopers
NOUN story stories
NOUN storybook storybooks
NOUN storyworld
NOUN stove
NOUN strain
NOUN strainer
NOUN strait
NOUN stranger strangers
NOUN strap straps
NOUN strategy strategies
NOUN stratosphere
NOUN straw
NOUN strawberry strawberries
NOUN streak streaks
NOUN stream streams
NOUN streamside
NOUN street streets
NOUN strength strengths
NOUN strengthening
NOUN stress
NOUN stretch
NOUN stride
NOUN strife
NOUN strike strikes
NOUN string strings
NOUN stripe stripes
NOUN stripper strippers
NOUN striving
NOUN strobe
NOUN stroke
NOUN stronghold
NOUN structure structures
NOUN structuring
NOUN struggle struggles
NOUN stub
NOUN student students
NOUN studio studios
NOUN study studies
NOUN studying
NOUN studymate
NOUN stuff stuffs
NOUN stump stumps
NOUN stupidity
NOUN sturdy
NOUN style styles
NOUN styler stylers
NOUN styling
NOUN stylist stylists
NOUN styrofoam
NOUN sub
NOUN sub-category sub-categories
NOUN sub-culture sub-cultures
NOUN sub-division
NOUN subcommission
NOUN subcontinent
NOUN subcontractor
NOUN subdomain subdomains
NOUN subject subjects
NOUN submarine submarines
NOUN submersion
NOUN submicron
NOUN submission
NOUN subparagraph
NOUN subpoena subpoenas
NOUN subscriber subscribers
NOUN subscription
NOUN subsection
NOUN subsidiary
NOUN subsidy subsidies
NOUN substance substances
NOUN substantiation
NOUN substitute substitutes
NOUN substrate
NOUN subterfuge
NOUN subtlety
NOUN suburb suburbs
NOUN subway
NOUN success successes
NOUN succession
NOUN successor successors
NOUN suffering
NOUN suffix
NOUN suffrage
NOUN sugar
NOUN sugarcane
NOUN suggestion suggestions
NOUN suicide
NOUN suit
NOUN suitcase suitcases
NOUN suite suites
NOUN sulfate
NOUN sulfur
NOUN sum sums
NOUN summary summaries
NOUN summer summers
NOUN summertime
NOUN summit
NOUN summons
NOUN sumo
NOUN sump
NOUN sun
NOUN sunbathing
NOUN sunburn
NOUN sundae sundaes
NOUN Sunday sundays
NOUN sunflower
NOUN sunglasses
NOUN sunlight
NOUN sunrise
NOUN sunroom
NOUN sunscreen
NOUN sunset
NOUN sunshield
NOUN sunshine
NOUN super
NOUN superboy superboys
NOUN superhero superheroes
NOUN superintendent
NOUN superior superiors
NOUN superiority
NOUN supermarket supermarkets
NOUN superpower
NOUN superstar superstars
NOUN superstore superstores
NOUN supervision
NOUN supervisor
NOUN supplement
NOUN supplier suppliers
NOUN supplies
NOUN supply
NOUN support
NOUN supporter supporters
NOUN supposition
NOUN supremacy
NOUN suprematist
NOUN surface
NOUN surfing
NOUN surge
NOUN surgeon surgeons
NOUN surgery
NOUN surname
NOUN surplus surpluses
NOUN surprise surprises
NOUN surrender
NOUN surroundings
NOUN surveillance
NOUN survey surveys
NOUN survival
NOUN survivor survivors
NOUN susceptibility
NOUN sushi
NOUN suspect
NOUN suspense
NOUN suspension
NOUN suspicion
NOUN sussex sussexs
NOUN sustenance
NOUN SUT
NOUN suv
NOUN swallow swallows
NOUN swap swaps
NOUN swearing
NOUN sweat
NOUN sweater
NOUN sweatshirt sweatshirts
NOUN sweep
NOUN sweeper
NOUN sweet sweets
NOUN sweety
NOUN swell
NOUN swimming
NOUN swing swings
NOUN swish
NOUN switch switches
NOUN switchboard
NOUN sword swords
NOUN symbiosis
NOUN symbol symbols
NOUN symbolism
NOUN symmetry
NOUN sympathizer sympathizers
NOUN sympathy
NOUN symptom symptoms
NOUN synch
NOUN syntax
NOUN synthesis syntheses
NOUN syrup
NOUN system systems
NOUN t
NOUN t&d
NOUN tab
NOUN table tables
NOUN tablespoon tablespoons
NOUN tablet tablets
NOUN tabletop
NOUN tabs
NOUN taco tacos
NOUN tactic tactics
NOUN tag
NOUN tagg
NOUN tail tails
NOUN tailor
NOUN take
NOUN takeover
NOUN taking
NOUN tale tales
NOUN talent
NOUN talk talks
NOUN talkie
NOUN talking
NOUN talkshow
NOUN tandem
NOUN tanin tanins
NOUN tank tanks
NOUN tanker tankers
NOUN tankmate tankmates
NOUN tanning
NOUN tap
NOUN tape
NOUN tapping
NOUN tarantula
NOUN target targets
NOUN tariff
NOUN tarpaulin
NOUN task tasks
NOUN tasking
NOUN taste
NOUN tasting tastings
NOUN tatter tatters
NOUN tattoo tattoos
NOUN tau
NOUN taunt taunts
NOUN tavern
NOUN tax taxes
NOUN taxi taxis
NOUN taxpayer taxpayers
NOUN tc
NOUN tca
NOUN tds
NOUN tea
NOUN teacher teachers
NOUN teaching teachings
NOUN team teams
NOUN teammate
NOUN tear tears
NOUN teaspoon teaspoons
NOUN tech
NOUN technician
NOUN technique techniques
NOUN technology technologies
NOUN tee tees
NOUN teen teens
NOUN teenager teenagers
NOUN tele
NOUN telecomumication telecommunications
NOUN telegram
NOUN telephone tel telephones
NOUN telephony
NOUN telescope
NOUN television televisions
NOUN telling
NOUN temp
NOUN temper tempers
NOUN temperament
NOUN temperance
NOUN temperature temperatures
NOUN tempest
NOUN temple temples
NOUN temptation temptations
NOUN tempura
NOUN ten tens
NOUN tenacity
NOUN tenant tenants
NOUN tendency tendencies
NOUN tendon tendons
NOUN tendril tendrils
NOUN tenet
NOUN tennis
NOUN tension tensions
NOUN tent
NOUN tenth
NOUN tenure
NOUN term terms
NOUN terminal terminals
NOUN termination
NOUN terrain
NOUN territory territories
NOUN terror terrors
NOUN terrorism
NOUN terrorist terrorists
NOUN test tests
NOUN testament
NOUN testimony
NOUN testing
NOUN testosterone
NOUN text texts
NOUN textbook
NOUN textile
NOUN texting
NOUN texture textures
NOUN TF tfs
NOUN thank thanx
NOUN thanks
NOUN thawed
NOUN theater theaters
NOUN theatre theatres
NOUN theft
NOUN theme themes
NOUN theologian
NOUN theology
NOUN theory theories
NOUN therapist
NOUN therapy therapies
NOUN thermometer
NOUN theropod theropods
NOUN thesis
NOUN theta
NOUN thick
NOUN thickness
NOUN thief thieves
NOUN thievery
NOUN thigh
NOUN thing things
NOUN thingy
NOUN think
NOUN thinker
NOUN thinking
NOUN thinset
NOUN third thirds
NOUN thirst
NOUN this
NOUN thought thoughts
NOUN thousand thousands
NOUN thread threads
NOUN threat threats
NOUN threatened
NOUN threshold thresholds
NOUN thriller
NOUN throat throats
NOUN throe throes
NOUN thug thugs
NOUN thumb thumbs
NOUN thump
NOUN thx
NOUN thyroid
NOUN tibco
NOUN tibia
NOUN ticket tickets
NOUN tidbit
NOUN tide tides
NOUN tie ties
NOUN tight tights
NOUN tile tiles
NOUN tiling
NOUN timber timbers
NOUN time times
NOUN timeframe timeframes
NOUN timer
NOUN timetable
NOUN timing timings
NOUN tin
NOUN tint tints
NOUN tip tips
NOUN tire tires
NOUN tissue tissues
NOUN tit titts
NOUN titer
NOUN title titles
NOUN tks
NOUN tm
NOUN tms
NOUN to to's
NOUN toast
NOUN today
NOUN toddler
NOUN toe toes
NOUN toenail
NOUN tofu
NOUN toilet toilets
NOUN toiletry toiletries
NOUN toledo
NOUN tolerance
NOUN toll tolls
NOUN tom
NOUN tomato tomatoes tomatos
NOUN tomb
NOUN tombstone
NOUN tome
NOUN tommorow
NOUN tomorrow
NOUN ton tons
NOUN tone
NOUN tongue tongues
NOUN tonight
NOUN tonnage
NOUN tonne tonnes
NOUN tool tools
NOUN tooling
NOUN tooth teeth theeth
NOUN toothache
NOUN top tops
NOUN topic topics
NOUN topline
NOUN torch
NOUN torrent torrents
NOUN torso
NOUN tortilla
NOUN torture
NOUN toss
NOUN total
NOUN tote totes
NOUN touch touches
NOUN touch-up touch-ups
NOUN touchstone touchstones
NOUN tour tours
NOUN tourism
NOUN tourist tourists
NOUN tournament
NOUN tow
NOUN towel towels
NOUN tower towers
NOUN towing
NOUN town towns
NOUN townhouse
NOUN township
NOUN towny townies
NOUN toxin toxins
NOUN toy toys
NOUN trace traces
NOUN track tracks
NOUN tracking
NOUN tract
NOUN tractor
NOUN trade trades
NOUN trademark
NOUN trademarking
NOUN tradename
NOUN trader traders
NOUN trading
NOUN tradition traditions
NOUN traffic
NOUN trafficker traffickers
NOUN trafficking
NOUN tragedy tragedies
NOUN trail trails
NOUN trailer trailers
NOUN trailhead
NOUN trailor
NOUN train trains
NOUN trainer trainers
NOUN training
NOUN trait traits
NOUN traitor traitors
NOUN traitress
NOUN trajectory
NOUN tram trams
NOUN tranquillity
NOUN transaction transactions
NOUN transcendence
NOUN transcript transcripts
NOUN transcriptome
NOUN transfer transfers
NOUN transferability
NOUN transformation transformations
NOUN transit
NOUN transition
NOUN translation translations
NOUN translator
NOUN transmedia
NOUN transmission
NOUN transmutation
NOUN transparency
NOUN transplant transplants
NOUN transport
NOUN transportation
NOUN trap
NOUN trash
NOUN trauma traumas
NOUN travel travels
NOUN traveler travelers
NOUN travelguide travelguides
NOUN traveling
NOUN traveller travellers
NOUN travelling
NOUN tray
NOUN treasure treasures
NOUN treasurer
NOUN treat treats
NOUN treatise
NOUN treatment treatments
NOUN treaty treaties
NOUN tree trees tress
NOUN trek
NOUN trend trends
NOUN trespass
NOUN triage
NOUN trial trials
NOUN tribe tribes
NOUN tributary tributaries
NOUN trick tricks
NOUN trickle
NOUN trifurcation
NOUN trillion trillions
NOUN trimester
NOUN trimmer trimmers
NOUN trinity
NOUN trio trios
NOUN trip trips
NOUN triplet triplets
NOUN triumph triumphs
NOUN trivia
NOUN triviality
NOUN troop
NOUN trooper
NOUN troops
NOUN trophy
NOUN trot
NOUN trotter trotters
NOUN trouble troubles
NOUN trough troughs
NOUN troupe
NOUN trousers
NOUN trove
NOUN truck
NOUN trumpet trumpets
NOUN trunk trunks
NOUN trust
NOUN trustee
NOUN truth truths
NOUN try tries
NOUN tryst
NOUN tsar
NOUN tsunami
NOUN tub
NOUN tube tubes
NOUN tuberculosis
NOUN tug
NOUN tulip tulips
NOUN tumor
NOUN tuna
NOUN tundra
NOUN tune
NOUN tuning
NOUN tunnel
NOUN tupperware tupperwear
NOUN turbine turbines
NOUN turkey
NOUN turkistan
NOUN turmoil
NOUN turn turns
NOUN turning
NOUN turnout
NOUN turnover
NOUN turtle
NOUN tussock
NOUN tutorial
NOUN TV t.v.
NOUN tweet
NOUN tweezer tweezers
NOUN twelve
NOUN twenties
NOUN twilight
NOUN twin
NOUN twine twines
NOUN twinky twinkies
NOUN twist twists
NOUN twister
NOUN two twos
NOUN tycoon tycoons
NOUN type types
NOUN typo typos
NOUN typology typologies
NOUN tyrant tyrants
NOUN tzu
NOUN u
NOUN ubiquitousness
NOUN ubs
NOUN ucc
NOUN udc udcs
NOUN ufo ufos
NOUN uin
NOUN ultra-violet uv
NOUN umbrella
NOUN uncertainty
NOUN uncle
NOUN unconsumable unconsumables
NOUN undercurrent undercurrents
NOUN underdog
NOUN undergraduate
NOUN underground
NOUN undernourishment
NOUN undersecretary
NOUN undershirt
NOUN understaffing
NOUN understanding
NOUN underwear
NOUN underwriting
NOUN undocking
NOUN uneasiness
NOUN unemployent
NOUN unemployment
NOUN uni
NOUN uniform uniforms
NOUN uniformity
NOUN unilevel
NOUN union
NOUN unit units
NOUN unity
NOUN universal universals
NOUN universe
NOUN university universities
NOUN unknown unknowns
NOUN unloading
NOUN uno
NOUN unprofessionalism
NOUN unveiling
NOUN unwillingness
NOUN up ups
NOUN upbringing
NOUN update updates
NOUN updo
NOUN upgrade
NOUN upheaval
NOUN upland
NOUN uppercasing
NOUN uprising
NOUN upside
NOUN urethra
NOUN urge urges
NOUN urging
NOUN urinal urinals
NOUN urination
NOUN urine
NOUN url
NOUN US$
NOUN usage
NOUN USB
NOUN usd
NOUN use uses
NOUN useability
NOUN usefulness
NOUN user users
NOUN username
NOUN utensil utensils
NOUN uterine
NOUN uth uth's
NOUN utilitarianism
NOUN utility utilities
NOUN utilization
NOUN utterance
NOUN uva
NOUN uvb
NOUN UVR
NOUN V
NOUN vacancy
NOUN vacation vacations
NOUN vacature
NOUN vaccine vaccines
NOUN vacuum
NOUN valet
NOUN validity
NOUN valley
NOUN valuation
NOUN value values
NOUN valve
NOUN vampire vampires
NOUN van vans
NOUN vanilla
NOUN vapor
NOUN vapour
NOUN variability
NOUN variable variables
NOUN variant variants
NOUN variation
NOUN varietal
NOUN variety varieties
NOUN vastness
NOUN veg
NOUN vegan
NOUN vegetable vegetables
NOUN vegetarian vegetarians
NOUN vegetation
NOUN veggie
NOUN veggy veggies
NOUN vehicle vehicles
NOUN veil veils
NOUN vein veins
NOUN velocity
NOUN venality
NOUN vendor vendors
NOUN vengeance
NOUN vent
NOUN ventilation
NOUN ventilator
NOUN venture ventures
NOUN venue venues
NOUN vera
NOUN verb verbs
NOUN verde
NOUN verdict
NOUN verge
NOUN verification
NOUN vermiculite
NOUN versaille versailles
NOUN version versions
NOUN verticalization
NOUN vessel vessels
NOUN vest vests
NOUN vet vets
NOUN veteran veterans
NOUN veterinarian
NOUN veto
NOUN vexation
NOUN VHF
NOUN viability
NOUN vial
NOUN vibe
NOUN vice
NOUN vice-president
NOUN victim victims
NOUN victory victories
NOUN video videos
NOUN videoconference
NOUN videotape
NOUN view views
NOUN viewer viewers
NOUN viewership
NOUN viewing
NOUN viewpoint viewpoints
NOUN vigor
NOUN village villages
NOUN vindication
NOUN vinegar
NOUN vineyard vineyards
NOUN vintage
NOUN violation violations
NOUN violator violators
NOUN violence
NOUN VIP
NOUN virility
NOUN virtue virtues
NOUN virus viruses
NOUN visa visas
NOUN visibility
NOUN vision visions
NOUN visit visits
NOUN visitor visitors
NOUN vista vistas
NOUN visualisation visualisations
NOUN visualization visualizations
NOUN vitamin vitamins
NOUN vlog vlogs
NOUN vlogger
NOUN vocabulary
NOUN vocal vocals
NOUN vocalist
NOUN vodka
NOUN voice voices
NOUN voicemail
NOUN void
NOUN vol.
NOUN volatility volatilities
NOUN volcano
NOUN volley
NOUN volleyball
NOUN volume vols volumes
NOUN volunteer volunteers
NOUN volunteering
NOUN vom
NOUN vomiting
NOUN vote votes
NOUN voter voters
NOUN voting
NOUN vowel vowels
NOUN vp
NOUN vpp
NOUN vulnerability vulnerabilities
NOUN wa
NOUN wading
NOUN wafer
NOUN waffle
NOUN wage wages
NOUN wager
NOUN wagon
NOUN wai
NOUN waist
NOUN wait
NOUN waiter waiters
NOUN waiting
NOUN waitress waitresses
NOUN waitstaff
NOUN waiver
NOUN wake wakes
NOUN walk
NOUN walkie
NOUN walking
NOUN walkway
NOUN wall walls
NOUN wallet
NOUN walnut
NOUN wand wands
NOUN wang wangs
NOUN war wars
NOUN ward
NOUN warehouse
NOUN warfare
NOUN warlord warlords
NOUN warm
NOUN warming
NOUN warmonger
NOUN warmth
NOUN warning warnings
NOUN warping
NOUN warranty warranties
NOUN warrior
NOUN warship
NOUN wartime
NOUN wash washes
NOUN washer
NOUN washing
NOUN wasp
NOUN waste wastes
NOUN wat wats
NOUN watch
NOUN watcher watchers
NOUN water waters
NOUN waterfall waterfalls
NOUN waterfront
NOUN watermelon
NOUN watt
NOUN wave waves
NOUN wavelength
NOUN wavenumber
NOUN waving
NOUN wax
NOUN way ways
NOUN weakling weaklings
NOUN weakness weaknesses
NOUN wealth
NOUN weapon weapons
NOUN wear
NOUN weather
NOUN web
NOUN webcomic
NOUN webpage
NOUN website websites
NOUN wedding
NOUN wedge wedges
NOUN weed weeds
NOUN week weeks
NOUN weekday
NOUN weekend weekends
NOUN weeping
NOUN weight we weights
NOUN weirdness
NOUN welfare
NOUN well
NOUN west
NOUN westerner westerners
NOUN whale
NOUN wharf
NOUN whatnot
NOUN wheat
NOUN wheel wheels
NOUN wheelchair
NOUN wheeler
NOUN where
NOUN whereabouts
NOUN while
NOUN whim
NOUN whip whips
NOUN whistleblowing
NOUN white
NOUN whiteboard
NOUN whiting
NOUN whole
NOUN whoopsie
NOUN whore
NOUN widget widgets
NOUN width
NOUN wife wives
NOUN wiffle
NOUN wifi
NOUN wig
NOUN wight
NOUN wiki wikis
NOUN wikiLove
NOUN wild
NOUN wildflower wildflowers
NOUN wildland
NOUN wildlife
NOUN wile
NOUN will
NOUN willingness
NOUN willow willows
NOUN wind winds
NOUN windfall
NOUN window windows
NOUN windshield
NOUN windsurf
NOUN wine wines
NOUN winery
NOUN wing wings
NOUN winger
NOUN wink winks
NOUN winker
NOUN winking
NOUN winner
NOUN winter winters
NOUN wintertime
NOUN wire wires
NOUN wiring
NOUN wisdom
NOUN wish wishes
NOUN wit
NOUN witch
NOUN withdrawal
NOUN witness witnesses
NOUN wmd wmds
NOUN wobbler wobblers
NOUN wodge wodges
NOUN wok
NOUN wolf wolves
NOUN woman women
NOUN womanizer
NOUN wonder wonders
NOUN wonderland
NOUN wonton wantons wontons
NOUN wood
NOUN woodland
NOUN woodpecker woodpeckers
NOUN wool
NOUN woolly woollies
NOUN word words
NOUN wording
NOUN work works
NOUN workday
NOUN worker workers
NOUN workforce
NOUN working
NOUN workload
NOUN workmanship
NOUN workout
NOUN workpaper workpapers
NOUN workplace
NOUN worksheet
NOUN workshop workshops
NOUN world worlds
NOUN worldview
NOUN worm worms
NOUN worry worries
NOUN worship
NOUN worshipper worshippers
NOUN worth
NOUN wound wounds
NOUN wow
NOUN wrap
NOUN wrapping
NOUN wrath
NOUN wreck
NOUN wrinkle wrinkles
NOUN writer writers
NOUN writhing
NOUN writing writings
NOUN wrong
NOUN wsi
NOUN www
NOUN x
NOUN xbox
NOUN xenocentrism
NOUN xray
NOUN y
NOUN yahoo yahoos
NOUN yam yams
NOUN yard yards
NOUN yarn
NOUN YE
NOUN year years yr yrs yrs.
NOUN yelling
NOUN yellow
NOUN yes
NOUN yesterday
NOUN yield yields
NOUN yoga
NOUN yogurt
NOUN yoke
NOUN Yorkedness
NOUN you
NOUN young
NOUN youngster youngsteers youngsters
NOUN youth youths
NOUN z
NOUN Zealander
NOUN zealot
NOUN zebra
NOUN Zeitgeist
NOUN zero zeros
NOUN zinc
NOUN zip
NOUN zither
NOUN zodiac
NOUN zombie
NOUN zone zones
NOUN zoo
NOUN zoom
NOUN zouk
NOUN °
NOUN º
NOUN ρ
ADJ abhorrent
ADJ able ablest
ADJ abnormal
ADJ about
ADJ above
ADJ abrasive
ADJ absent
ADJ absolute
ADJ abstract
ADJ absurd
ADJ abundant
ADJ academic
ADJ accented
ADJ acceptable
ADJ accessible
ADJ accidental
ADJ acclaimed
ADJ accommodating accomodating
ADJ accurate
ADJ accustomed
ADJ acidic
ADJ acoustic
ADJ acquainted
ADJ acrid
ADJ acrylic
ADJ actionable
ADJ active
ADJ actual
ADJ acute
ADJ adaptive
ADJ added
ADJ addicted
ADJ addicting
ADJ addictive
ADJ additional
ADJ adequate
ADJ adjacent
ADJ adjustable
ADJ admin
ADJ administrative
ADJ adoptive
ADJ adorable
ADJ adult
ADJ advance
ADJ advanced
ADJ advantaged
ADJ adventurous
ADJ adverse
ADJ advisable
ADJ advisory
ADJ aerial
ADJ aesthetic
ADJ affected
ADJ affectionate
ADJ affective
ADJ affirmative
ADJ affluent
ADJ affordable
ADJ Afghan
ADJ aforementioned
ADJ afraid
ADJ African
ADJ aged
ADJ ageless
ADJ aggregate
ADJ aggressive
ADJ agonizing
ADJ agreeable
ADJ agricultural
ADJ airborne
ADJ airtight
ADJ akin
ADJ alarmed
ADJ alarming
ADJ alaskan
ADJ Albanian
ADJ alchemical
ADJ alike
ADJ alive
ADJ alleged
ADJ alone
ADJ alphabetical
ADJ alright
ADJ alternate
ADJ alternative
ADJ amazed
ADJ amazing
ADJ ambitious
ADJ American
ADJ amorphous
ADJ amphibious
ADJ ample
ADJ amused
ADJ amusing
ADJ anachronistic
ADJ anal
ADJ analytical
ADJ anatomical
ADJ ancestral
ADJ ancient
ADJ anemic
ADJ anglo
ADJ angry
ADJ animated
ADJ annoyed
ADJ annoying
ADJ annual
ADJ anonymous
ADJ Antarctic
ADJ anti-American
ADJ anti-army
ADJ anti-bush
ADJ anti-democratic
ADJ anti-essentialist
ADJ anti-establishment
ADJ anti-india
ADJ anti-Indian
ADJ anti-Israeli
ADJ anti-Luther
ADJ anti-Pyongyang
ADJ anti-ship
ADJ anti-shipping
ADJ anti-trust
ADJ antiquated
ADJ antique
ADJ antiwar
ADJ anxious
ADJ aortic
ADJ apathetic
ADJ apocalyptic
ADJ apologetic
ADJ appalled
ADJ apparent
ADJ appealing
ADJ appetizing
ADJ applicable
ADJ applied
ADJ apprehensive
ADJ approachable
ADJ appropriate
ADJ approximate
ADJ aquatic
ADJ Arab
ADJ Arabian
ADJ arakan
ADJ arbitrary
ADJ archaeological
ADJ arched
ADJ archeological
ADJ architectural
ADJ archival
ADJ archive
ADJ arctic
ADJ Argentine
ADJ argumentative
ADJ arid
ADJ aristocratic
ADJ armed
ADJ Armenian
ADJ armored
ADJ aromatic
ADJ arrogant
ADJ arterial
ADJ artesian
ADJ artificial
ADJ artistic
ADJ Aryan
ADJ ascetic
ADJ ashamed
ADJ Asian
ADJ asleep
ADJ aspirational
ADJ assed
ADJ assertive
ADJ assistant
ADJ associated
ADJ assorted
ADJ asthmatic
ADJ astonished
ADJ astounding
ADJ astronomical
ADJ asymmetric
ADJ asymmetrical
ADJ asymptotic
ADJ athletic
ADJ Atlantic
ADJ atmospheric
ADJ attached
ADJ attainable
ADJ attentive
ADJ attractive
ADJ attributable
ADJ audible
ADJ audio
ADJ august
ADJ austere
ADJ Australian
ADJ authentic
ADJ authoritarian
ADJ authoritative
ADJ automated
ADJ automatic
ADJ automotive
ADJ autonomous
ADJ auxiliary
ADJ available
ADJ average
ADJ averse
ADJ avian
ADJ awake
ADJ aware
ADJ awash
ADJ awesome
ADJ awful
ADJ awkward
ADJ awol
ADJ axial
ADJ B
ADJ Baathist
ADJ baby
ADJ back
ADJ backward
ADJ bad badder worse worst
ADJ baffle
ADJ baggy
ADJ balanced
ADJ bald
ADJ baleful
ADJ ballistic
ADJ balochi
ADJ Bangladeshi
ADJ bankrupt
ADJ Bantu
ADJ bare
ADJ bareback
ADJ barren
ADJ based
ADJ basic
ADJ basis
ADJ battery
ADJ bearded
ADJ beautiful
ADJ beige
ADJ Belgian
ADJ believable
ADJ belittling
ADJ bella
ADJ beloved
ADJ below
ADJ beneficent
ADJ beneficial
ADJ benign
ADJ bent
ADJ bereaved
ADJ biased
ADJ Biblical
ADJ bicuspid
ADJ big bigger biggest
ADJ bilateral
ADJ biochemical
ADJ biographical
ADJ biological
ADJ bipartisan
ADJ bipedal
ADJ bisexual
ADJ bitter
ADJ bitty
ADJ bizarre
ADJ black
ADJ blak
ADJ bland
ADJ blank
ADJ bleak
ADJ blind
ADJ blonde
ADJ blooded
ADJ bloody
ADJ blowing
ADJ blue
ADJ bogus
ADJ boisterous
ADJ bold bolder
ADJ Bolivar
ADJ bony
ADJ booming
ADJ borderline
ADJ bored
ADJ boring
ADJ borne
ADJ bosnian
ADJ bottled
ADJ bottom
ADJ bouncy
ADJ bound
ADJ braised
ADJ brave braver
ADJ brazen
ADJ Brazilian
ADJ Brazillian
ADJ breakout
ADJ breathtaking
ADJ bridal
ADJ brief
ADJ bright brighter
ADJ brilliant
ADJ British
ADJ broad broader
ADJ broadline
ADJ broke
ADJ broken
ADJ bronzy
ADJ brown
ADJ brutal
ADJ Buddhist
ADJ burdensome
ADJ bureaucratic
ADJ burnt
ADJ bushy
ADJ businesslike
ADJ bustling
ADJ busy busier busiest
ADJ buttery
ADJ buzzy
ADJ cajunish
ADJ calligraphic
ADJ calm calmest
ADJ calming
ADJ Calvinist
ADJ Canadian
ADJ candid
ADJ capable
ADJ capital
ADJ captivated
ADJ captive
ADJ cardiac
ADJ cardinal
ADJ careful
ADJ caribbean
ADJ caring
ADJ carless
ADJ Carribean
ADJ cartoony
ADJ casual
ADJ catalytic
ADJ catastrophic
ADJ Catholic
ADJ Caucasian
ADJ causal
ADJ caustic
ADJ cautionary
ADJ cautious
ADJ celebrated
ADJ cellular
ADJ cenobitic
ADJ central
ADJ centralized
ADJ ceramic
ADJ ceremonious
ADJ certain
ADJ certified
ADJ challenging
ADJ changeable
ADJ chaotic
ADJ charcoal
ADJ charitable
ADJ cheap cheaper cheapest
ADJ chemical
ADJ chewy
ADJ chief
ADJ childish
ADJ chill
ADJ Chinese
ADJ choice
ADJ choppy
ADJ Christian
ADJ chronic
ADJ chubby
ADJ churchy
ADJ circular
ADJ circulatory
ADJ citrus
ADJ civic
ADJ civil
ADJ civilian
ADJ civilized
ADJ clad
ADJ classic
ADJ classical
ADJ classified
ADJ classy classiest
ADJ clay
ADJ clean cleaner cleanest
ADJ clear clearer
ADJ cliffy
ADJ clinical
ADJ close closer closest
ADJ closed
ADJ cloudless
ADJ cloudy
ADJ clumsy
ADJ coastal
ADJ cocked
ADJ coed
ADJ cognitive
ADJ cohesive
ADJ coiled
ADJ coincidental
ADJ cold colder
ADJ collaborative
ADJ collaged
ADJ collateral
ADJ collective
ADJ colonial
ADJ colored
ADJ colorful
ADJ coloured
ADJ colourful
ADJ combative
ADJ comfortable
ADJ comforting
ADJ comfy
ADJ comic
ADJ commanding
ADJ commendable
ADJ commercial
ADJ commercialish
ADJ committed
ADJ common
ADJ commonplace
ADJ commonsense
ADJ communicative
ADJ communist
ADJ communistic
ADJ compact
ADJ comparable
ADJ comparative
ADJ compassionate
ADJ compatible
ADJ compelling
ADJ competent
ADJ competitive
ADJ complementary
ADJ complete
ADJ complex
ADJ complicated
ADJ complicit
ADJ componential
ADJ compound
ADJ comprehensive
ADJ compulsive
ADJ computational
ADJ conceivable
ADJ concentric
ADJ conceptual
ADJ concerned
ADJ concerning
ADJ concerted
ADJ conciliatory
ADJ concrete
ADJ condescending
ADJ conducive
ADJ confident
ADJ confidential
ADJ conflicting
ADJ confused
ADJ confusing
ADJ congested
ADJ congressional
ADJ conscientious
ADJ conscious
ADJ consecutive
ADJ consequential
ADJ conservative
ADJ considerable
ADJ considerate
ADJ consistent
ADJ constant
ADJ constitutional
ADJ constructive
ADJ constructivist
ADJ contagious
ADJ contain
ADJ contemporary
ADJ content
ADJ contentious
ADJ continental
ADJ continued
ADJ continuous
ADJ contractual
ADJ contrary
ADJ controversial
ADJ convenient
ADJ conventional
ADJ conversational
ADJ converted
ADJ convertible
ADJ convinced
ADJ convincing
ADJ cooked
ADJ cool cooler
ADJ core
ADJ corporate
ADJ correct
ADJ corresponding
ADJ corrugated
ADJ corrupt
ADJ cosmetic
ADJ cosmic
ADJ cosmopolitan
ADJ costly
ADJ counter-cultural
ADJ counterfeit
ADJ countless
ADJ courageous
ADJ courteous
ADJ covered
ADJ covert
ADJ cozy
ADJ cramped
ADJ crap
ADJ crappy
ADJ crazy crazier craziest
ADJ creational
ADJ creative
ADJ credible
ADJ creepy
ADJ crepey
ADJ criminal
ADJ crippled
ADJ crisp
ADJ crispy
ADJ critical
ADJ crooked
ADJ cross-clause
ADJ cross-cultural
ADJ cross-functional
ADJ cross-linguistic
ADJ cross-sectional
ADJ cross-sectoral
ADJ crowded
ADJ crowleyan
ADJ crucial
ADJ crude
ADJ cruel
ADJ crumpled
ADJ crunchy
ADJ crusty
ADJ Cuban
ADJ cubist
ADJ cuddly
ADJ culinary
ADJ cultural
ADJ curious
ADJ curly
ADJ current
ADJ curved
ADJ custom
ADJ cut
ADJ cutaneous
ADJ cute
ADJ cyber
ADJ cybernetic
ADJ cynical
ADJ daily
ADJ damaged
ADJ damaging
ADJ damned
ADJ damning
ADJ damp
ADJ dangerous
ADJ Danish
ADJ dark darker darkest
ADJ dated
ADJ daunting
ADJ dead
ADJ deadly deadliest
ADJ dear
ADJ deathly
ADJ decent
ADJ deceptive
ADJ decisive
ADJ declaratory
ADJ dedicated
ADJ deep deeper deepest
ADJ defective
ADJ defensive
ADJ definable
ADJ defining
ADJ definite
ADJ definitive
ADJ defunct
ADJ degenerate
ADJ dehydrated
ADJ delayed
ADJ delectable
ADJ deliberate
ADJ delicate
ADJ delicious
ADJ delighted
ADJ delightful
ADJ delinquent
ADJ delirious
ADJ Democrat
ADJ democratic
ADJ demographic
ADJ dense
ADJ dental
ADJ dependable
ADJ dependant
ADJ dependent
ADJ depraved
ADJ deprecating
ADJ depressed
ADJ derivative
ADJ descriptive
ADJ desirable
ADJ desisted
ADJ desolate
ADJ desparate
ADJ despective
ADJ desperate
ADJ destined
ADJ destructive
ADJ detailed
ADJ detectable
ADJ determined
ADJ detrimental
ADJ devastating
ADJ developed
ADJ developmental
ADJ devoid
ADJ devoted
ADJ devotional
ADJ devout
ADJ diachronic
ADJ dialogical
ADJ die
ADJ different
ADJ difficult
ADJ digital
ADJ diligent
ADJ dilute
ADJ dim
ADJ dimensional
ADJ diminish
ADJ dingy
ADJ diplomatic
ADJ dire
ADJ direct
ADJ dirty dirtier
ADJ disabled
ADJ disappeared
ADJ disappointed
ADJ disastrous
ADJ disciplined
ADJ discounted
ADJ discouraged
ADJ discouraging
ADJ discourteous
ADJ discreet
ADJ discretionary
ADJ discriminatory
ADJ disgruntled
ADJ disgusting
ADJ dishonest
ADJ disjoint
ADJ dismal
ADJ dispossesed
ADJ disproportionate
ADJ disruptive
ADJ dissatisfied
ADJ distal
ADJ distant
ADJ distinct
ADJ distinguished
ADJ distinguishing
ADJ distorted
ADJ distracting
ADJ disturbing
ADJ diurnal
ADJ divergent
ADJ diverse
ADJ divine
ADJ divorced
ADJ diy
ADJ doltish
ADJ dom.
ADJ domestic
ADJ dominant
ADJ dominate
ADJ done
ADJ double
ADJ down
ADJ downstream
ADJ downtown
ADJ downtrodden
ADJ dramatic
ADJ dreadful
ADJ dried
ADJ drive
ADJ driveby
ADJ driving
ADJ drunk drunkest
ADJ drunken
ADJ dry driest
ADJ dth
ADJ dual
ADJ dubious
ADJ due
ADJ dull
ADJ dumb dumbest
ADJ durable
ADJ dusty
ADJ dwarf
ADJ dyed
ADJ dynamic
ADJ dysfunctional
ADJ eager
ADJ early earlier earliest
ADJ earthly
ADJ east
ADJ eastbound
ADJ eastern
ADJ easy eaiser easier easiest
ADJ ebullient
ADJ ecological
ADJ economic
ADJ economical
ADJ ecumenical
ADJ edged
ADJ edible
ADJ editorial
ADJ educated
ADJ educational
ADJ eerie
ADJ effective
ADJ effeminate
ADJ efficient
ADJ egalitarian
ADJ egregious
ADJ Egyptian
ADJ eighth
ADJ elaborate
ADJ elder
ADJ election
ADJ electoral
ADJ electric
ADJ electrical
ADJ electromagnetic
ADJ electronic
ADJ electrostatic
ADJ elegant
ADJ elementary
ADJ eligible
ADJ elite
ADJ eloquent
ADJ embarrassed
ADJ embarrassing
ADJ emergent
ADJ emeritus
ADJ eminent
ADJ emotional
ADJ empirical
ADJ employable
ADJ empowering
ADJ empty
ADJ enchanting
ADJ encouraging
ADJ encyclopedic
ADJ endangered
ADJ ended
ADJ endemic
ADJ endless
ADJ energetic
ADJ engaging
ADJ English
ADJ enhanced
ADJ enjoyable
ADJ enormous
ADJ enough
ADJ entertained
ADJ entertaining
ADJ enthusiastic
ADJ entire
ADJ entrepreneurial
ADJ environmental
ADJ epic
ADJ Episcopal
ADJ epistemic
ADJ epistemological
ADJ equal
ADJ equine
ADJ equitable
ADJ equivalent
ADJ erratic
ADJ erroneous
ADJ essential
ADJ established
ADJ Estonian
ADJ eternal
ADJ ethical
ADJ ethnic
ADJ ethnocentric
ADJ European
ADJ even
ADJ everyday
ADJ evident
ADJ evidentary
ADJ evil
ADJ evolutionary
ADJ exact
ADJ excellent
ADJ exceptional
ADJ excess
ADJ excessive
ADJ excited
ADJ exciting
ADJ exclusive
ADJ executable
ADJ executive
ADJ exhausted
ADJ exhausting
ADJ existent
ADJ exotic
ADJ expanded
ADJ expensive
ADJ experienced
ADJ experimental
ADJ expert
ADJ expired
ADJ explanatory
ADJ explicit
ADJ explosive
ADJ exposed
ADJ express
ADJ expressionless
ADJ expressive
ADJ exquisite
ADJ extant
ADJ extended
ADJ extensive
ADJ external
ADJ extinct
ADJ extra
ADJ extractive
ADJ extracurricular
ADJ extraordinary
ADJ extraterrestrial
ADJ extreme
ADJ extremist
ADJ exuberant
ADJ eyed
ADJ fabulous
ADJ faced
ADJ facial
ADJ failed
ADJ faint
ADJ fair fairer fairest
ADJ faithful
ADJ fake
ADJ fallujan
ADJ false
ADJ famed
ADJ familiar
ADJ famous
ADJ fanatic
ADJ fancy
ADJ fantastic
ADJ far farther
ADJ farcical
ADJ fascinating
ADJ fascist
ADJ fashioned
ADJ fast faster fastest
ADJ fat
ADJ fatal
ADJ fated
ADJ fateful
ADJ faulty
ADJ favorable
ADJ favorite
ADJ favourable
ADJ favourite
ADJ fearless
ADJ fearsome
ADJ feasible
ADJ feathered
ADJ feathery
ADJ fecal
ADJ fed
ADJ federal
ADJ feeble
ADJ feisty
ADJ fellow
ADJ female
ADJ femoral
ADJ fertile
ADJ fetched
ADJ few fewer
ADJ fifth
ADJ fifty
ADJ Filipino
ADJ filthy
ADJ final
ADJ financial
ADJ fine finest
ADJ finished
ADJ firm
ADJ first
ADJ fiscal
ADJ fit
ADJ fitting
ADJ fixable
ADJ fixed
ADJ flashy flashest
ADJ flat
ADJ flavorful
ADJ flavorless
ADJ flawless
ADJ fleeting
ADJ flexible
ADJ flirtatious
ADJ flirty
ADJ floral
ADJ florescent
ADJ flourishing
ADJ flowery
ADJ fluent
ADJ fluffy
ADJ fluid fl
ADJ fluorescent
ADJ flustered
ADJ focal
ADJ focused
ADJ fond
ADJ foolhardy
ADJ foolish
ADJ football
ADJ for-profit
ADJ forbidden
ADJ forceful
ADJ foreign
ADJ foremost
ADJ forgotten
ADJ formal
ADJ former
ADJ formidable
ADJ forthcoming
ADJ fortunate
ADJ forward
ADJ foundational
ADJ fourteenth
ADJ fourth
ADJ fragile
ADJ fragmentary
ADJ fragrant
ADJ fraught
ADJ frazzled
ADJ freakin
ADJ freaky
ADJ free
ADJ freelance
ADJ freeze
ADJ French
ADJ frequent
ADJ fresh
ADJ friendly friendlier
ADJ frightening
ADJ front
ADJ frothy
ADJ frozen
ADJ fruitless
ADJ fruity
ADJ frustrated
ADJ frustrating
ADJ fucking
ADJ full fullest
ADJ fun
ADJ functional
ADJ functioning
ADJ fundamental
ADJ fundamentalist
ADJ funny funniest
ADJ furious
ADJ fussy
ADJ future
ADJ futuristic
ADJ Gabonese
ADJ gangly
ADJ gastric
ADJ gated
ADJ gaunt
ADJ gay
ADJ general
ADJ generative
ADJ generic
ADJ generous
ADJ genetic
ADJ gentle
ADJ genuine
ADJ geographic
ADJ geographical
ADJ geometric
ADJ geopolitical
ADJ German
ADJ gestalt
ADJ ghostly
ADJ giant
ADJ giddy
ADJ gigantic
ADJ gilded
ADJ gimmicky
ADJ given
ADJ glad
ADJ glamorous
ADJ glandular
ADJ glaring
ADJ global
ADJ gloomy
ADJ glorious
ADJ glowing
ADJ gnarled
ADJ goddamn
ADJ gold
ADJ golden
ADJ gone
ADJ good best better
ADJ goofy
ADJ gorgeous
ADJ gossipy
ADJ governmental
ADJ graceful
ADJ gracious
ADJ gradual
ADJ graduate
ADJ grain
ADJ grammatical
ADJ grand
ADJ graphic
ADJ grassy
ADJ grateful
ADJ gratified
ADJ grave
ADJ gravitational
ADJ gray
ADJ greasy
ADJ great greater greatest
ADJ Grecian
ADJ greedy
ADJ Greek
ADJ green
ADJ greenish
ADJ grey
ADJ grim
ADJ grimy
ADJ grizzly
ADJ gross
ADJ grotesque
ADJ grueling
ADJ Guadeloupean
ADJ guilty
ADJ gullible
ADJ hackable
ADJ hackneyed
ADJ halal
ADJ half
ADJ ham
ADJ handed
ADJ handicapped
ADJ handsome
ADJ handwritten
ADJ handy
ADJ happy happier happiest
ADJ hard harder hardest
ADJ hardcore
ADJ harmful
ADJ harmless
ADJ harsh harsher harshest
ADJ hateful
ADJ hawkish
ADJ hazardous
ADJ hazy
ADJ headed
ADJ headlong
ADJ heady
ADJ healed
ADJ healthy healthier healthiest
ADJ heartbreaking
ADJ heartbroken
ADJ heartless
ADJ heartwarming
ADJ heavy heavier
ADJ Hebrew
ADJ hectic
ADJ heedless
ADJ Hegelian
ADJ hegemonic
ADJ heightened
ADJ Hellenic
ADJ hellish
ADJ helpful
ADJ hesitant
ADJ hidden
ADJ hideous
ADJ hierarchical
ADJ high higher highest
ADJ highrise
ADJ hilarious
ADJ hindu
ADJ hippie
ADJ Hispanic
ADJ historic
ADJ historical
ADJ holistic
ADJ holocaust-esque
ADJ holy holiest
ADJ homeless
ADJ homemade
ADJ homey
ADJ homogeneous
ADJ homosexual
ADJ honest
ADJ honorable
ADJ honorary
ADJ honored
ADJ honorific
ADJ hookless
ADJ hopeful
ADJ hopeless
ADJ hopping
ADJ horizontal
ADJ hormonal
ADJ horrendous
ADJ horrible
ADJ horrific
ADJ horrifying
ADJ horse
ADJ hospitable
ADJ hostile
ADJ hot hotter hottest
ADJ hourly
ADJ house
ADJ hubristic
ADJ huge
ADJ human
ADJ humanatarian
ADJ humane
ADJ humanistic
ADJ humanitarian
ADJ humble
ADJ humid
ADJ hung
ADJ hungry
ADJ hybrid
ADJ hydrate
ADJ hyper
ADJ hyperbolic
ADJ hypnotic
ADJ hysterical
ADJ I
ADJ icky
ADJ iconic
ADJ ideal
ADJ identical
ADJ ideological
ADJ ideologized
ADJ idle
ADJ ignorant
ADJ ill
ADJ illegal
ADJ Illyrian
ADJ imaginary
ADJ immediate
ADJ immense
ADJ immortal
ADJ impartial
ADJ impatient
ADJ impeccable
ADJ impending
ADJ impenetrable
ADJ imperative
ADJ imperial
ADJ implicit
ADJ impolite
ADJ important
ADJ imposing
ADJ impossible
ADJ impressed
ADJ impressionist
ADJ impressive
ADJ in
ADJ inaccurate
ADJ inactive
ADJ inadequate
ADJ inalienable
ADJ inappropriate
ADJ inaugural
ADJ incandescent
ADJ incarcerated
ADJ incessant
ADJ inclined
ADJ inclusive
ADJ incoherent
ADJ incompatible
ADJ incompetent
ADJ incomplete
ADJ incomprehensible
ADJ inconsiderate
ADJ inconvenient
ADJ incorrect
ADJ increased
ADJ incredible
ADJ incremental
ADJ incumbent
ADJ indefinite
ADJ independent
ADJ Indian
ADJ indicative
ADJ indifferent
ADJ indigenous
ADJ indirect
ADJ indispensable
ADJ indistinguishable
ADJ individual
ADJ individualized
ADJ indivisible
ADJ indomitable
ADJ Indonesian
ADJ indoor
ADJ industrial
ADJ industrialized
ADJ ineffective
ADJ inevitable
ADJ inexpensive
ADJ inexperienced
ADJ infallible
ADJ infamous
ADJ infected
ADJ infectious
ADJ inferior
ADJ infinite
ADJ inflammatory
ADJ influential
ADJ informal
ADJ informative
ADJ informed
ADJ infrequent
ADJ ingrown
ADJ inhalable
ADJ inherent
ADJ inhospitable
ADJ inhuman
ADJ initial
ADJ injured
ADJ injurious
ADJ inky
ADJ Innate
ADJ inner
ADJ innermost
ADJ innocent
ADJ innovative
ADJ inoperable
ADJ inquisitive
ADJ insane
ADJ insatiable
ADJ insecure
ADJ insensitive
ADJ inseparable
ADJ inside
ADJ insidious
ADJ insoluble
ADJ inspirational
ADJ inspired
ADJ inspiring
ADJ instant
ADJ institutional
ADJ instructive
ADJ instrumental
ADJ insufficient
ADJ insular
ADJ insulting
ADJ intact
ADJ integral
ADJ integrated
ADJ intellectual
ADJ intelligent
ADJ intended
ADJ intense
ADJ intensive
ADJ intentional
ADJ inter-caste
ADJ interactive
ADJ intercompany
ADJ interconnected
ADJ interested
ADJ interesting
ADJ interim
ADJ interior
ADJ intermediary
ADJ intermediate
ADJ internal
ADJ international
ADJ interpersonal
ADJ interplanetary
ADJ interpretative
ADJ interquartile
ADJ interracial
ADJ interrogative
ADJ interstellar
ADJ intertwined
ADJ intial
ADJ intimate
ADJ intimidating
ADJ intolerant
ADJ intoxicating
ADJ intra-day
ADJ intractable
ADJ introductory
ADJ intuitive
ADJ Inuit
ADJ invasive
ADJ investigative
ADJ involved
ADJ Iranian
ADJ Iraqi
ADJ irate
ADJ Irish
ADJ iron
ADJ ironic
ADJ irrational
ADJ irreconcilable
ADJ irrelevant
ADJ irrigated
ADJ irritated
ADJ Islamic
ADJ Islamist
ADJ isolated
ADJ Israeli
ADJ Italian
ADJ itchy
ADJ itty
ADJ Jamaican
ADJ Japanese
ADJ jealous
ADJ Jesuit
ADJ Jewish
ADJ jihadi
ADJ joint
ADJ jolly
ADJ journalistic
ADJ joyous
ADJ judicial
ADJ juicy
ADJ junior
ADJ just
ADJ justified
ADJ keen
ADJ Kenyan
ADJ key
ADJ khaki
ADJ kind
ADJ kindly
ADJ kinetic
ADJ knowledgeable
ADJ known
ADJ Korean
ADJ kosher
ADJ Kurdish
ADJ kuwaiti
ADJ lackluster
ADJ laden
ADJ laid
ADJ lame
ADJ landlocked
ADJ Lankan
ADJ lanky
ADJ large larger largest
ADJ last
ADJ lasting
ADJ late later latest
ADJ Latin
ADJ latino
ADJ latter
ADJ laudable
ADJ lawless
ADJ lax
ADJ lay
ADJ lazy
ADJ lead
ADJ leafy
ADJ leaky
ADJ lean
ADJ Lebanese
ADJ left
ADJ legal
ADJ legato
ADJ legendary
ADJ legislative
ADJ legit
ADJ legitimate
ADJ leisurely
ADJ lemony
ADJ lengthy
ADJ lethal
ADJ level
ADJ lexical
ADJ lexicographic
ADJ LGBTQ
ADJ liberal
ADJ Libertarian
ADJ Libyan
ADJ licensed
ADJ life
ADJ lifelong
ADJ light lighter lightest
ADJ lighthearted
ADJ likable
ADJ like
ADJ likely
ADJ lime
ADJ limited
ADJ limitless
ADJ limp
ADJ line
ADJ lingering
ADJ linguistic
ADJ liquid
ADJ listless
ADJ literal
ADJ literary
ADJ literate
ADJ little
ADJ liturgical
ADJ livable
ADJ live
ADJ lo
ADJ local
ADJ localist
ADJ locomotor
ADJ locomotory
ADJ logical
ADJ logistical
ADJ lone
ADJ lonely
ADJ long longer longest
ADJ longitudinal
ADJ looking
ADJ looming
ADJ loopy
ADJ loose
ADJ lopsided
ADJ lost
ADJ loud
ADJ lousy
ADJ lovable
ADJ lovely
ADJ loving
ADJ low lower lowest
ADJ loyal
ADJ lucky
ADJ lucrative
ADJ lunar
ADJ lurid
ADJ lush
ADJ luxurious
ADJ macho
ADJ macro
ADJ mad
ADJ magic
ADJ magical
ADJ magickal
ADJ magnetic
ADJ magnificent
ADJ main
ADJ mainland
ADJ mainstream
ADJ mainstreamed
ADJ majestic
ADJ major
ADJ Malaysian
ADJ male
ADJ malformed
ADJ malignant
ADJ mandatory
ADJ manifest
ADJ manned
ADJ mannered
ADJ manual
ADJ many
ADJ Maori
ADJ marginal
ADJ marine
ADJ maritime
ADJ marked
ADJ married
ADJ martial
ADJ marvelous
ADJ Masonic
ADJ mass
ADJ massive
ADJ material
ADJ maternal
ADJ mathematical
ADJ mature
ADJ max
ADJ maximum
ADJ Mayan
ADJ meager
ADJ mean meanest
ADJ meaningful
ADJ measly
ADJ measurable
ADJ mechanical
ADJ medial
ADJ median
ADJ medical
ADJ medieval
ADJ mediocre
ADJ medium
ADJ meek
ADJ melodramatic
ADJ memorable
ADJ memorial
ADJ mental
ADJ mere
ADJ merry
ADJ Mesoamerican
ADJ messy
ADJ metaethical
ADJ metallic
ADJ metaphysical
ADJ meteorological
ADJ methodical
ADJ methodological
ADJ meticulous
ADJ metrical
ADJ metro
ADJ metropolitan
ADJ Mexican
ADJ micro-fiber
ADJ microscopic
ADJ mid-shaft
ADJ mid-size
ADJ middle
ADJ midmarket
ADJ migrant
ADJ mild milder
ADJ militant
ADJ military
ADJ milky
ADJ minded
ADJ mindful
ADJ mini
ADJ miniature
ADJ minimal
ADJ minimum
ADJ minor
ADJ minuscule
ADJ miraculous
ADJ miscellaneous
ADJ mischievous
ADJ miserable
ADJ misleading
ADJ missing
ADJ mistaken
ADJ mixed
ADJ mobile
ADJ mod
ADJ moderate
ADJ modern
ADJ modest
ADJ modifiable
ADJ moist
ADJ moisturizing
ADJ moldovan
ADJ molten
ADJ momentary
ADJ momentous
ADJ monastic
ADJ monetary
ADJ Mongolian
ADJ monotonous
ADJ monstrous
ADJ monthly
ADJ monumental
ADJ moral
ADJ Moriori
ADJ mormon
ADJ morphological
ADJ mortal
ADJ Moslem
ADJ motionless
ADJ motley
ADJ mountainous
ADJ mousey
ADJ mouthed
ADJ moveable
ADJ moving
ADJ much
ADJ muddy
ADJ multi-compartment
ADJ multi-nation
ADJ multi-national
ADJ multicultural
ADJ multiethnic
ADJ multilateral
ADJ multiple
ADJ multipolar
ADJ multisite
ADJ municipal
ADJ murderous
ADJ musical
ADJ Muslim
ADJ mutant
ADJ mutual
ADJ myopic
ADJ myriad
ADJ mysterious
ADJ mystical
ADJ mythical
ADJ naive
ADJ naked
ADJ nameless
ADJ narcotic
ADJ narrative
ADJ narrow
ADJ nasty
ADJ nat
ADJ national
ADJ nationalist
ADJ nationwide
ADJ native
ADJ natural
ADJ naturalistic
ADJ naughty
ADJ nauseous
ADJ naval
ADJ Nazi
ADJ near nearest
ADJ nearby
ADJ neat
ADJ nebulous
ADJ necessary
ADJ need
ADJ needless
ADJ needy
ADJ negative
ADJ negligent
ADJ negro
ADJ neighboring
ADJ neighborly
ADJ neighbourly
ADJ neo
ADJ neo-Nazi
ADJ neoconservative
ADJ neonatal
ADJ neoplatonic
ADJ Nepalese
ADJ nervous
ADJ nessasary
ADJ net
ADJ neural
ADJ neurological
ADJ neutral
ADJ new newer newest
ADJ newborn
ADJ newfound
ADJ next
ADJ nice nicer nicest
ADJ nightly
ADJ nineteenth
ADJ ninth
ADJ noble
ADJ noir
ADJ noiseless
ADJ noisy
ADJ non-approved
ADJ non-Arab
ADJ non-avian
ADJ non-commercial
ADJ non-crumbly
ADJ non-essential
ADJ non-fixed
ADJ non-functional
ADJ non-hodgkin
ADJ non-human
ADJ non-lexical
ADJ non-life-threatening
ADJ non-Moslem
ADJ non-Muslim
ADJ non-personal
ADJ non-profit
ADJ non-prototypical
ADJ non-representative
ADJ non-scientific
ADJ non-social
ADJ non-veg
ADJ non-violent
ADJ nonconventional
ADJ nondescript
ADJ nonessential
ADJ nonexistent
ADJ nonjudgmental
ADJ nonmaterial
ADJ nonpartisan
ADJ nonprofit
ADJ nonsensical
ADJ nonviolent
ADJ normal
ADJ normall
ADJ normative
ADJ north
ADJ northbound
ADJ northeast
ADJ northeastern
ADJ northern
ADJ northwest
ADJ Norwegian
ADJ nosy
ADJ notable
ADJ noticeable
ADJ notional
ADJ nourishing
ADJ novel
ADJ nuanced
ADJ nuclear
ADJ numbered
ADJ numerical
ADJ numerous
ADJ nutritional
ADJ nutritious
ADJ nutritive
ADJ nutty
ADJ o.k.
ADJ obese
ADJ objective
ADJ obligated
ADJ oblivious
ADJ obscure
ADJ observable
ADJ obsessed
ADJ obsessive
ADJ obtuse
ADJ obvious
ADJ occasional
ADJ occupied
ADJ odd
ADJ off
ADJ offended
ADJ offensive
ADJ official
ADJ offshore
ADJ oily
ADJ ok
ADJ okay
ADJ old eldest older oldest
ADJ ole
ADJ olfactory
ADJ Olmec
ADJ Olympic
ADJ ominous
ADJ omnipotent
ADJ on
ADJ oncoming
ADJ onerous
ADJ ongoing
ADJ online
ADJ only
ADJ open
ADJ opening
ADJ operational
ADJ opiate
ADJ opportune
ADJ opposed
ADJ opposite
ADJ oppressive
ADJ optical
ADJ optimal
ADJ optimistic
ADJ optinal
ADJ optional
ADJ orange
ADJ orchestral
ADJ orderly
ADJ ordinary
ADJ organic
ADJ organised
ADJ organizational
ADJ organized
ADJ oriented
ADJ original
ADJ orthographic
ADJ orwellian
ADJ other
ADJ out
ADJ outcast
ADJ outdated
ADJ outdoor
ADJ outer
ADJ outlandish
ADJ outright
ADJ outside
ADJ outstanding
ADJ outward
ADJ oval
ADJ over
ADJ over-priced
ADJ over-rated
ADJ overall
ADJ overarching
ADJ overbearing
ADJ overcast
ADJ overcooked
ADJ overcrowded
ADJ overdue
ADJ overland
ADJ overpriced
ADJ overseas
ADJ overt
ADJ overwhelmed
ADJ overwhelming
ADJ own
ADJ Pachomian
ADJ packaged
ADJ packed
ADJ padded
ADJ pagan
ADJ painful
ADJ painless
ADJ Pakistani
ADJ palatial
ADJ pale
ADJ Palestinian
ADJ pan-democratic
ADJ Panamanian
ADJ panicked
ADJ panjsheri
ADJ par
ADJ paradigmatic
ADJ parallel
ADJ Paralympic
ADJ paramount
ADJ paranoid
ADJ paranormal
ADJ parched
ADJ parental
ADJ Parisian
ADJ parliamentary
ADJ parochial
ADJ partial
ADJ participatory
ADJ particular
ADJ Pashtun
ADJ passionate
ADJ passive
ADJ past
ADJ paternal
ADJ pathological
ADJ patient
ADJ patriotic
ADJ paved
ADJ payable
ADJ peaceful
ADJ peak
ADJ pectoral
ADJ peculiar
ADJ pedagogical
ADJ pediatric
ADJ pelvic
ADJ pending
ADJ penultimate
ADJ peppery
ADJ peregrinate
ADJ peremptory
ADJ perennial
ADJ perfect
ADJ perishable
ADJ permanent
ADJ permissible
ADJ permissive
ADJ perpendicular
ADJ perpetual
ADJ Persian
ADJ persistent
ADJ personable
ADJ personal
ADJ persuasive
ADJ pertinent
ADJ pesky
ADJ petty
ADJ pewter
ADJ pharmaceutical
ADJ phat
ADJ phenological
ADJ phenomenal
ADJ phenotypic
ADJ philippine
ADJ philosophical
ADJ Phobic
ADJ phoney
ADJ photographic
ADJ phylogenetic
ADJ physical
ADJ picked
ADJ picky
ADJ picturesque
ADJ pink
ADJ piteous
ADJ pivotal
ADJ placid
ADJ plain
ADJ planned
ADJ plastic
ADJ plausible
ADJ playful
ADJ pleasant
ADJ pleased
ADJ pleasing
ADJ pleasurable
ADJ plentiful
ADJ plenty
ADJ plural
ADJ pluralist
ADJ pluralistic
ADJ poetic
ADJ poignant
ADJ pointed
ADJ pointless
ADJ poison
ADJ polar
ADJ Polish
ADJ polished
ADJ polite
ADJ political
ADJ polygamous
ADJ polytheistic
ADJ poor poorest
ADJ pop
ADJ popular
ADJ populist
ADJ populous
ADJ portable
ADJ ported
ADJ Portugese
ADJ positive
ADJ possible
ADJ post
ADJ post-accident
ADJ post-Chavez
ADJ post-modern
ADJ post-Saddam
ADJ post-season
ADJ post-war
ADJ postacetabular
ADJ postal
ADJ postdigital
ADJ postdoctoral
ADJ posted
ADJ posterior
ADJ postural
ADJ potable
ADJ potent
ADJ potential
ADJ powerful
ADJ practical
ADJ pragmatic
ADJ prayerful
ADJ pre-arrest
ADJ pre-Columbian
ADJ pre-fab
ADJ pre-fabricated
ADJ pre-killed
ADJ pre-meeting
ADJ pre-owned
ADJ pre-rinsed
ADJ pre-war
ADJ precious
ADJ precipitous
ADJ precise
ADJ predatory
ADJ predictable
ADJ predisposed
ADJ preferable
ADJ preferred
ADJ pregnant
ADJ preliminary
ADJ premature
ADJ premier
ADJ prepared
ADJ preposterous
ADJ prescient
ADJ prescriptive
ADJ present
ADJ presidential
ADJ pressured
ADJ prestigious
ADJ pretend
ADJ pretty prettier
ADJ prevalent
ADJ prevenient
ADJ preventive
ADJ previous
ADJ priced
ADJ pricey
ADJ prickly
ADJ pricy
ADJ prideful
ADJ primary
ADJ prime
ADJ primitive
ADJ principal
ADJ principle
ADJ prior
ADJ private
ADJ privileged
ADJ pro-Beijing
ADJ pro-establishment
ADJ pro-india
ADJ pro-Palestinian
ADJ pro-same
ADJ pro-Zionist
ADJ probable
ADJ probing
ADJ problematic
ADJ procedural
ADJ prodigious
ADJ productive
ADJ professional
ADJ proficient
ADJ profitable
ADJ profound
ADJ progressive
ADJ prolific
ADJ prolonged
ADJ prominent
ADJ promising
ADJ promotional
ADJ prompt
ADJ pronounced
ADJ proof
ADJ proper
ADJ proprietary
ADJ prospective
ADJ prosperous
ADJ prosthetic
ADJ protective
ADJ Protestant
ADJ proud
ADJ proverbial
ADJ provincial
ADJ provisional
ADJ provocative
ADJ prudent
ADJ prudish
ADJ psychedelic
ADJ psychic
ADJ psycho-spiritual
ADJ psycholical
ADJ psychological
ADJ public
ADJ puffy
ADJ punctual
ADJ punitive
ADJ pure
ADJ purple
ADJ purported
ADJ purpose
ADJ pursuant
ADJ pushy
ADJ putting
ADJ pyrimidal
ADJ quaint
ADJ qualified
ADJ qualitative
ADJ quality
ADJ quantitative
ADJ quarter
ADJ quarterly
ADJ quasi
ADJ questionable
ADJ quick quicker quickest
ADJ quiet quieter quietest
ADJ quixotic
ADJ rabid
ADJ racial
ADJ radiative
ADJ radical
ADJ rainy
ADJ rambunctious
ADJ rampant
ADJ ramshackle
ADJ random
ADJ ranged
ADJ rank
ADJ rapid
ADJ rare
ADJ rarefied
ADJ rational
ADJ ratty
ADJ raw
ADJ Re(a)d
ADJ reachable
ADJ reactionary
ADJ ready
ADJ real realer
ADJ realistic
ADJ Realtime
ADJ rear
ADJ reasonable
ADJ reasoned
ADJ reborn
ADJ rec.
ADJ recent
ADJ receptive
ADJ recessive
ADJ reckless
ADJ reclusive
ADJ recognizable
ADJ reconcilable
ADJ record
ADJ recreational
ADJ recurrent
ADJ red reddest
ADJ reddish
ADJ redlined
ADJ redundant
ADJ reedy
ADJ reflective
ADJ refundable
ADJ regional
ADJ regrettable
ADJ regular
ADJ regulated
ADJ regulatory
ADJ reimbursable
ADJ rejuvenating
ADJ related
ADJ relative
ADJ relativist
ADJ relaxed
ADJ relaxing
ADJ relentless
ADJ relevant
ADJ reliable
ADJ relieved
ADJ religious
ADJ reluctant
ADJ remaining
ADJ remarkable
ADJ remote
ADJ renal
ADJ renegade
ADJ renewable
ADJ renewed
ADJ renowned
ADJ rental
ADJ repeat
ADJ repeatable
ADJ repetitive
ADJ replete
ADJ representative
ADJ repressed
ADJ reproductive
ADJ Republican
ADJ repugnant
ADJ repulsive
ADJ reputable
ADJ resentful
ADJ resident
ADJ residential
ADJ residual
ADJ resistless
ADJ resounding
ADJ respectable
ADJ respected
ADJ respectful
ADJ respective
ADJ responsible
ADJ responsive
ADJ rest
ADJ restful
ADJ restricted
ADJ restrictive
ADJ resultant
ADJ retail
ADJ retarded
ADJ retired
ADJ retroactive
ADJ revealing
ADJ reverent
ADJ revolutionary
ADJ rhetorical
ADJ rich richest
ADJ rid
ADJ riddled
ADJ rideable
ADJ ridiculous rediculous
ADJ right
ADJ rigid
ADJ rigorous
ADJ ringed
ADJ ripe
ADJ risky
ADJ roast
ADJ robotic
ADJ robust
ADJ rocky
ADJ rolling
ADJ Roman
ADJ romantic
ADJ rosy
ADJ rotten
ADJ rough roughest
ADJ round
ADJ routine
ADJ royal
ADJ royalist
ADJ rude rudest
ADJ run
ADJ running
ADJ rural
ADJ Russian
ADJ rust
ADJ ruthless
ADJ sacramental
ADJ sacred
ADJ sad
ADJ sadistic
ADJ safe safer safest
ADJ sage
ADJ said
ADJ saintly
ADJ saleable
ADJ salty
ADJ same
ADJ sanitary
ADJ sappy
ADJ sarcastic
ADJ Satanic
ADJ satirical
ADJ satisfactory
ADJ satisfied
ADJ Saudi
ADJ Saxon
ADJ scaly
ADJ scant
ADJ scared
ADJ scary
ADJ scattered
ADJ scenic
ADJ scented
ADJ schizophrenic
ADJ scholarly
ADJ scholastic
ADJ scientific
ADJ Scottish
ADJ scratchy
ADJ scriptural
ADJ scrubby
ADJ scrumptious
ADJ seasonal
ADJ seasoned
ADJ secessionist
ADJ secluded
ADJ second
ADJ secondary
ADJ secret
ADJ secretive
ADJ sectarian
ADJ secular
ADJ secure
ADJ seeming
ADJ select
ADJ selective
ADJ semantic
ADJ semi-automatic
ADJ semi-empirical
ADJ semiautomatic
ADJ seminal
ADJ senatorial
ADJ senior
ADJ sensational
ADJ senseless
ADJ sensible
ADJ sensitive
ADJ sensory
ADJ separate
ADJ separated
ADJ seperate
ADJ sequential
ADJ serious
ADJ serpentine
ADJ set
ADJ settled
ADJ seventh
ADJ several
ADJ severe
ADJ severly
ADJ sexual
ADJ sexy
ADJ shady
ADJ Shakespearean
ADJ shaky
ADJ shallow
ADJ shameful
ADJ shaped
ADJ shared
ADJ sharp sharpest
ADJ shattered
ADJ sheer
ADJ Shi'ite
ADJ Shia
ADJ Shiite
ADJ shitty
ADJ shocked
ADJ shocking
ADJ shoddy
ADJ short shorter shortest
ADJ shredded
ADJ shrewd
ADJ shrill
ADJ shut
ADJ shy
ADJ Sicilian
ADJ sick sickest
ADJ sickly
ADJ side
ADJ sided
ADJ sight
ADJ signifcant
ADJ significant
ADJ silent
ADJ silk
ADJ silly
ADJ silver
ADJ similar
ADJ simple simpler simplest
ADJ simultaneous
ADJ singing
ADJ single
ADJ singular
ADJ Sinhala
ADJ Sinhalese
ADJ sinister
ADJ sixteenth
ADJ sixth
ADJ sizable
ADJ sized
ADJ skeptical
ADJ sketchy
ADJ skilled
ADJ skinned
ADJ skittish
ADJ slant
ADJ slanted
ADJ sleek
ADJ sleepy
ADJ sleeved
ADJ sleeveless
ADJ slick
ADJ slight slightest
ADJ slimy
ADJ Slovenian
ADJ slow slower slowest
ADJ slowed
ADJ small smaller smallest
ADJ smart smarter smartest
ADJ smashed
ADJ smiley
ADJ smooth smoother
ADJ smug
ADJ snappy
ADJ snooty
ADJ snowy
ADJ snug
ADJ soaking
ADJ sociable
ADJ social
ADJ societal
ADJ socio-economic
ADJ socio-political
ADJ sociodemographic
ADJ sodden
ADJ soft
ADJ solar
ADJ sole
ADJ solemn
ADJ solicitous
ADJ solid
ADJ solo
ADJ sombre
ADJ soothing
ADJ sophisticated
ADJ sore
ADJ sorrowstricken
ADJ sorry
ADJ soulless
ADJ sound
ADJ sour
ADJ South
ADJ southeast
ADJ southeastern
ADJ southern
ADJ southwestern
ADJ sovereign
ADJ Soviet
ADJ spacefaring
ADJ spacious
ADJ Spanish
ADJ spare
ADJ sparkling
ADJ spartan
ADJ spatial
ADJ special
ADJ specialist
ADJ specialized
ADJ specific
ADJ spectacular
ADJ spectral
ADJ spicy
ADJ spinal
ADJ spiral
ADJ spiritual
ADJ splashy
ADJ split
ADJ spoiled
ADJ spongy
ADJ spooky
ADJ sporadic
ADJ spot
ADJ spruce
ADJ sq
ADJ square
ADJ squeaky
ADJ sr
ADJ sr.
ADJ Sri
ADJ stable
ADJ staccato
ADJ staggering
ADJ stainless
ADJ stale
ADJ stalked
ADJ standard
ADJ starchy
ADJ starless
ADJ startling
ADJ stateless
ADJ stately
ADJ statewide
ADJ statistical
ADJ statutory
ADJ staunch
ADJ steadfast
ADJ steady
ADJ stellar
ADJ sterile
ADJ still
ADJ stilted
ADJ stinking
ADJ stolen
ADJ stony
ADJ stormy
ADJ stout stouter
ADJ straight
ADJ straightforward
ADJ strange stranger
ADJ strategic
ADJ stray
ADJ streamside
ADJ strenuous
ADJ stressful
ADJ stretchy
ADJ stricken
ADJ strict
ADJ striking
ADJ strong stronger strongest
ADJ structural
ADJ Stuart
ADJ stubborn
ADJ stuck
ADJ stunning
ADJ stupid
ADJ sturdy
ADJ stylistic
ADJ sub-par
ADJ sub-Saharan
ADJ subdued
ADJ subject
ADJ subjective
ADJ sublime
ADJ subpar
ADJ subsequent
ADJ substantial
ADJ substantive
ADJ subtle
ADJ suburban
ADJ successful
ADJ successive
ADJ succint
ADJ succulent
ADJ such
ADJ sudden
ADJ sufficient
ADJ sugary
ADJ suitable
ADJ suited
ADJ sullen
ADJ sulphuric
ADJ sunless
ADJ Sunni
ADJ sunny
ADJ superb
ADJ superficial
ADJ superfine
ADJ superhuman
ADJ superior
ADJ superlative
ADJ supersonic
ADJ supportive
ADJ suppressive
ADJ supreme
ADJ sure surest
ADJ surgical
ADJ surly
ADJ surprised
ADJ surprising
ADJ surrealist
ADJ suspect
ADJ suspicious
ADJ sustainable
ADJ sustained
ADJ Swedish
ADJ sweeping
ADJ sweet
ADJ swell
ADJ swift
ADJ Swiss
ADJ swollen
ADJ symbolic
ADJ sympathetic
ADJ symptomatic
ADJ synonymous
ADJ syntactic
ADJ synthetic
ADJ Syrian
ADJ syrupy
ADJ systematic
ADJ systemic
ADJ tacky
ADJ tactical
ADJ Taiwanese
ADJ talented
ADJ tall taller
ADJ tame
ADJ Tamil
ADJ tangible
ADJ Tarahumara
ADJ tart
ADJ tasteful
ADJ tasteless
ADJ tastical
ADJ tasty
ADJ taut
ADJ team
ADJ tearful
ADJ technical
ADJ technological
ADJ tee
ADJ teen
ADJ teenage
ADJ telegraphic
ADJ temperate
ADJ temporal
ADJ temporary
ADJ tempting
ADJ tender
ADJ tense
ADJ tentative
ADJ Tenured
ADJ terminal
ADJ terrestrial
ADJ terrible
ADJ terrific
ADJ terrified
ADJ terrifying
ADJ territorial
ADJ terrorist
ADJ texan
ADJ Thai
ADJ thankful
ADJ theatrical
ADJ thematic
ADJ themed
ADJ theocratic
ADJ theological
ADJ theoretical
ADJ thermal
ADJ thick thicker
ADJ thin thinner thinnest
ADJ third
ADJ thirteenth
ADJ thorny
ADJ thorough
ADJ threatened
ADJ threatening
ADJ three–day
ADJ thrifty
ADJ thrilled
ADJ thriving
ADJ thunderous
ADJ tidal
ADJ tied
ADJ tight tighter
ADJ timely
ADJ timid
ADJ tiny
ADJ tired
ADJ tiring
ADJ together
ADJ tolerable
ADJ tolerant
ADJ tonic
ADJ top
ADJ topical
ADJ topless
ADJ topographic
ADJ topological
ADJ torn
ADJ torsional
ADJ total
ADJ totalitarian
ADJ tough
ADJ touristic
ADJ touristy
ADJ toxic
ADJ traceable
ADJ trackless
ADJ traditional
ADJ tragic
ADJ trainable
ADJ trained
ADJ transactional
ADJ transatlantic
ADJ transcendent
ADJ transferable
ADJ transformational
ADJ transformative
ADJ transitional
ADJ translucent
ADJ transnational
ADJ transparent
ADJ trashy
ADJ treacherous
ADJ treat
ADJ treated
ADJ tremendous
ADJ trendy
ADJ triangular
ADJ tribal
ADJ tricky
ADJ Trinidadian
ADJ tripartite
ADJ triple
ADJ trivial
ADJ tropical
ADJ troubled
ADJ troublesome
ADJ troubling
ADJ true truer
ADJ trusted
ADJ trusty
ADJ trying
ADJ Turkish
ADJ twelfth
ADJ twentieth
ADJ twisted
ADJ typical
ADJ ugly
ADJ ulterior
ADJ ultimate
ADJ ultrasonic
ADJ ultraviolet
ADJ umbilical
ADJ unable
ADJ unacceptable
ADJ unaffected
ADJ unanimous
ADJ unanticipated
ADJ unapologetic
ADJ unattended
ADJ unavailable
ADJ unavoidable
ADJ unaware
ADJ unbearable
ADJ unbeatable
ADJ unbeaten
ADJ unbelievable
ADJ uncaring
ADJ uncertain
ADJ unclear
ADJ uncommitted
ADJ uncommon
ADJ unconnected
ADJ unconscious
ADJ uncontaminated
ADJ uncontrolled
ADJ uncontroversial
ADJ unconvincing
ADJ uncredited
ADJ uncrowded
ADJ uncultured
ADJ uncut
ADJ undecided
ADJ undeclared
ADJ undeniable
ADJ underage
ADJ undergraduate
ADJ underground
ADJ underlying
ADJ undersigned
ADJ undersized
ADJ understandable
ADJ understanding
ADJ undersung
ADJ underway
ADJ undesirable
ADJ undisclosed
ADJ undiscovered
ADJ undisputed
ADJ undue
ADJ uneasy
ADJ uneducated
ADJ unemployable
ADJ unemployed
ADJ unending
ADJ unequal
ADJ unequipped
ADJ uneven
ADJ unexercised
ADJ unexpected
ADJ unexplored
ADJ unfair
ADJ unfaithful
ADJ unfamiliar
ADJ unfavorable
ADJ unfavourable
ADJ unfinished
ADJ unforgivable
ADJ unfortunate
ADJ unfriendly
ADJ unfunny
ADJ ungainly
ADJ unhappy
ADJ unhealthy
ADJ unheard
ADJ unheeded
ADJ unheeding
ADJ uniform
ADJ unilateral
ADJ unimpeded
ADJ unimportant
ADJ uninhabited
ADJ uninspired
ADJ uninsured
ADJ uninteresting
ADJ uninterrupted
ADJ unique
ADJ unitary
ADJ united
ADJ universal
ADJ unjustified
ADJ unknowledgeable
ADJ unknown
ADJ unlawful
ADJ unleavened
ADJ unlikely
ADJ unlimited
ADJ unmanned
ADJ unmarried
ADJ unmediated
ADJ unmistakable
ADJ unmolested
ADJ unnamed
ADJ unnatural
ADJ unnecessary
ADJ unobstructed
ADJ unofficial
ADJ unorganized
ADJ unorthodox
ADJ unpaid
ADJ unpalatable
ADJ unparalleled
ADJ unplaced
ADJ unpleasant
ADJ unpopular
ADJ unprecedented
ADJ unpredictable
ADJ unpretentious
ADJ unpriced
ADJ unprocessed
ADJ unproductive
ADJ unprofessional
ADJ unproven
ADJ unreachable
ADJ unrealistic
ADJ unrelated
ADJ unreliable
ADJ unresolved
ADJ unresponsive
ADJ unrestrained
ADJ unruly
ADJ unscreened
ADJ unset
ADJ unsettling
ADJ unsociable
ADJ unsolved
ADJ unspecified
ADJ unspoken
ADJ unstable
ADJ unsteady
ADJ unsuccessful
ADJ unsure
ADJ unsurprising
ADJ unsuspecting
ADJ unsustainable
ADJ unsweetened
ADJ untalented
ADJ untamed
ADJ unthinkable
ADJ unthinking
ADJ untouchable
ADJ untouched
ADJ untrained
ADJ untreated
ADJ untrue
ADJ unturned
ADJ unused
ADJ unusual
ADJ unvocal
ADJ unwanted
ADJ unweaponized
ADJ unwieldy
ADJ unwilling
ADJ unwitting
ADJ unwonted
ADJ unwooded
ADJ unworthy
ADJ up
ADJ upcoming
ADJ updated
ADJ uphill
ADJ upper
ADJ upright
ADJ upscale
ADJ upset
ADJ upsetting
ADJ upstairs
ADJ urban
ADJ urgent
ADJ urinary
ADJ used
ADJ useful
ADJ useless
ADJ usual
ADJ utter
ADJ UV
ADJ vacuous
ADJ vague
ADJ vain
ADJ valiant
ADJ valid
ADJ valuable
ADJ vanilla
ADJ variable
ADJ varied
ADJ various
ADJ vast
ADJ vaunted
ADJ vegan
ADJ vegetarian
ADJ Venezuelan
ADJ verbal
ADJ veritable
ADJ vertical
ADJ very
ADJ vested
ADJ veteran
ADJ viable
ADJ vibrant
ADJ vicious
ADJ Vietnamese
ADJ vigilant
ADJ vile
ADJ vintage
ADJ violent
ADJ viral
ADJ virile
ADJ virtual
ADJ virtuoso
ADJ virtuous
ADJ virulent
ADJ visible
ADJ visual
ADJ vital
ADJ vivid
ADJ vocal
ADJ void
ADJ volcanic
ADJ voluntary
ADJ vulnerable
ADJ W
ADJ wan
ADJ warm warmer
ADJ wary
ADJ watchful
ADJ watering
ADJ waterproof
ADJ watery
ADJ wavy
ADJ weak weaker weakest
ADJ wealthy
ADJ weathered
ADJ wee
ADJ weedy
ADJ weekly
ADJ weird weirder
ADJ welcome
ADJ welcoming
ADJ well
ADJ west
ADJ western
ADJ wet wetter
ADJ whelmed
ADJ whiskered
ADJ white
ADJ whitish
ADJ whole
ADJ wholesale
ADJ wholesome
ADJ wicked
ADJ wide wider widest
ADJ widespread
ADJ wild
ADJ willing
ADJ windy windier
ADJ wireless
ADJ wise wiser
ADJ wispy
ADJ witting
ADJ wizarding
ADJ womanish
ADJ wonderful
ADJ wooden
ADJ wordy
ADJ workable
ADJ worldly
ADJ worldwide
ADJ worn
ADJ worried
ADJ worth
ADJ worthless
ADJ worthwhile
ADJ worthy
ADJ wounded
ADJ wrapped
ADJ written
ADJ wrong
ADJ yearly
ADJ yellow
ADJ young younger youngest
ADJ youthful
ADJ yucky
ADJ yummy
ADJ zealous
ADJ zipped
ADV 'nt
ADV a.k.a. a.k.a aka
ADV aboard
ADV about
ADV above
ADV abroad
ADV abruptly
ADV absolute
ADV absolutely
ADV abundantly
ADV accidentally
ADV according
ADV accordingly
ADV accurately
ADV acoustically
ADV across
ADV actively
ADV actually
ADV acutely
ADV additionally
ADV adequately
ADV admittedly
ADV afar
ADV afresh
ADV after
ADV afterward
ADV afterwards
ADV again
ADV aggressively
ADV ago
ADV ahead
ADV alike
ADV all
ADV allegedly
ADV almost
ADV alone
ADV along
ADV alot
ADV already
ADV alright
ADV also
ADV alternately
ADV alternatively
ADV although
ADV altogether
ADV always
ADV amazingly
ADV ambitiously
ADV anew
ADV annually
ADV any
ADV anymore
ADV anytime
ADV anyway
ADV anyways
ADV anywhere
ADV apart
ADV apparently
ADV appartently
ADV appropriately
ADV approx
ADV approx.
ADV approximately
ADV aptly
ADV arguably
ADV around
ADV arrogantly
ADV artificially
ADV artistically
ADV as a
ADV ASAP
ADV asexually
ADV aside
ADV asleep
ADV atm
ADV audibly
ADV automatically
ADV awake
ADV away
ADV awhile
ADV back
ADV backward
ADV backwards
ADV bad worst
ADV badly worse
ADV bareback
ADV barely
ADV basically
ADV beautifully
ADV before
ADV behind
ADV below
ADV beneath
ADV besides
ADV beyond
ADV biblically
ADV big bigger
ADV biologically
ADV blatantly
ADV blindly
ADV bluntly
ADV both
ADV brand
ADV bravely
ADV briefly
ADV brightly
ADV brilliantly
ADV broadly
ADV btw
ADV bureaucratically
ADV but
ADV by
ADV calmly
ADV career-wise
ADV carefully
ADV casually
ADV categorically
ADV cautiously
ADV centrally
ADV ceremoniously
ADV certainly
ADV cheaply
ADV chemically
ADV chock
ADV clear
ADV clearly
ADV cleverly
ADV close closer
ADV closely
ADV cognitively
ADV coincidentally
ADV collaboratively
ADV collectively
ADV comfortably
ADV commercially
ADV commonly
ADV completely completly
ADV compositionally
ADV conceivably
ADV concurrently
ADV confidently
ADV conjointly
ADV consciously
ADV consequently
ADV considerably
ADV consistently
ADV constantly
ADV constitutionally
ADV continually
ADV continuously
ADV contrary
ADV controversially
ADV conveniently
ADV cool
ADV cordially
ADV correctly
ADV creatively
ADV critically
ADV crucially
ADV culturally
ADV currently
ADV customarily
ADV dab
ADV daily
ADV damn
ADV damned
ADV dangerously
ADV dead
ADV decidely
ADV decisively
ADV deep deeper
ADV deeply
ADV definitely def definately
ADV deliberately
ADV delicately
ADV deliciously
ADV democratically
ADV densely
ADV despairingly
ADV desperately
ADV developmentally
ADV differently
ADV dimly
ADV directly
ADV disgustingly
ADV distally
ADV distantly
ADV divinely
ADV domestically
ADV double
ADV doubt
ADV doubtless
ADV down
ADV downhill
ADV downright
ADV downstairs
ADV downtown
ADV downward
ADV dramatically
ADV during
ADV dutifully
ADV E
ADV early earlier
ADV easily
ADV east
ADV eastward
ADV easy easier
ADV economically
ADV effectively
ADV efficiently
ADV eighth
ADV either
ADV electronically
ADV else
ADV elsewhere
ADV elsewise
ADV emotionally
ADV emphatically
ADV empirically
ADV endlessly
ADV enormously
ADV enough
ADV enroute
ADV enthusiastically
ADV entirely
ADV enviably
ADV environmentally
ADV equally
ADV esp
ADV esp.
ADV especially
ADV essentially
ADV eternally
ADV ethnically
ADV even
ADV evenly
ADV eventually
ADV ever every
ADV everyday
ADV everywhere
ADV evidently
ADV exact
ADV exactly
ADV exceedingly
ADV excellently
ADV exceptionally
ADV exclusively
ADV expectedly
ADV experimentally
ADV expertly
ADV explanatorily
ADV explicitly
ADV exponentially
ADV extensively
ADV extra
ADV extraordinarily
ADV extremely
ADV fabulously
ADV fain
ADV fairly
ADV faithfully
ADV famously
ADV far farther
ADV fast faster
ADV fatally
ADV favorably
ADV feverishly
ADV fiercely
ADV fifth
ADV figuratively
ADV finally
ADV financially
ADV fine
ADV fineally
ADV firmly
ADV first
ADV firsthand
ADV firstly
ADV flat
ADV fluently
ADV force
ADV forcefully
ADV forever
ADV formally
ADV formerly
ADV forth
ADV fortunately
ADV forward
ADV fourth
ADV frankly
ADV freely
ADV frequently
ADV fresh
ADV freshly
ADV front
ADV frontal
ADV ftw
ADV fucking
ADV full
ADV fulltime
ADV fully
ADV functionally
ADV fundamentally
ADV furthermore
ADV fyi
ADV gaily
ADV galore
ADV generally
ADV genetically
ADV gently
ADV genuinely
ADV geometrically
ADV gladly
ADV good
ADV gradually
ADV gratefully
ADV great
ADV greatly
ADV grossly
ADV half
ADV halfway
ADV handed
ADV handily
ADV handsomely
ADV happily
ADV hard harder
ADV hardly
ADV harrowing
ADV harshly
ADV hastily
ADV heartedly
ADV heartily
ADV heavily
ADV hence
ADV here
ADV hereby
ADV herein
ADV herewith
ADV hesitantly
ADV high higher highest
ADV highly
ADV historically
ADV home
ADV honestly
ADV hopefully
ADV hopelessly
ADV horizontally
ADV horribly
ADV hotly
ADV hourly
ADV how
ADV however
ADV hypothetically
ADV ideally
ADV idly
ADV ill
ADV illegally
ADV immaculately
ADV immediately
ADV immensely
ADV imo
ADV impatiently
ADV important
ADV importantly
ADV imposingly
ADV improperly
ADV in
ADV inadvertently
ADV inappropriately
ADV incidentally
ADV incomplete
ADV incompletely
ADV incorrectly
ADV increasingly
ADV incredibly
ADV incrementally
ADV indeed
ADV indefinitely
ADV independently
ADV indescriminately
ADV indirectly
ADV indiscriminately
ADV individually
ADV indoors
ADV inevitably
ADV informally
ADV inherently
ADV initially
ADV inland
ADV insanely
ADV inside
ADV instantaneously
ADV instantly
ADV instead
ADV instinctively
ADV institutionally
ADV intellectually
ADV intensely
ADV interestingly
ADV internally
ADV internationally
ADV intimately
ADV intuitively
ADV inwards
ADV ironically
ADV irregardless
ADV irrespective
ADV jointly
ADV jokingly
ADV just
ADV justly
ADV keenly
ADV kinda
ADV kindly
ADV knowingly
ADV largely
ADV last
ADV late late- later
ADV lately
ADV leadoff
ADV left
ADV legally
ADV lightly
ADV like
ADV likely
ADV likewise
ADV line
ADV ling
ADV literally
ADV little
ADV live
ADV local
ADV locally
ADV long longer longest
ADV longitudinally
ADV loose
ADV loosely
ADV loud
ADV loudly
ADV low
ADV luckily
ADV mainly
ADV manually
ADV markedly
ADV marvelously
ADV mathematically
ADV maybe
ADV meaningfully
ADV meanwhile
ADV mechanically
ADV mentally
ADV merely
ADV meritocratically
ADV metabolically
ADV microscopically
ADV midway
ADV mightily
ADV mildly
ADV militarily
ADV minus
ADV mistakenly
ADV moderately
ADV moreover
ADV moreso
ADV mostly
ADV much
ADV mutually
ADV mysteriously
ADV N
ADV namely
ADV narrowly
ADV nationally
ADV nationwide
ADV naturally
ADV near
ADV nearby
ADV nearly
ADV neatly
ADV necessarily
ADV neither
ADV never
ADV nevertheless
ADV newly
ADV next
ADV nice
ADV nicely
ADV nigh
ADV no
ADV non
ADV non-stop
ADV nonetheless
ADV normally
ADV north
ADV northward
ADV notably
ADV noticeably
ADV notoriously
ADV now
ADV nowadays
ADV nowhere
ADV nutrition-wise
ADV o'clock
ADV objectively
ADV obviously
ADV occasionally
ADV oddly
ADV of
ADV off
ADV officially
ADV offline
ADV often
ADV oh
ADV ok
ADV on
ADV onboard
ADV once
ADV online
ADV only
ADV onpeak
ADV onshore
ADV onward
ADV onwards
ADV openly
ADV orally
ADV ordinarily
ADV originally
ADV ostensibly
ADV other
ADV otherwise
ADV out
ADV outdoors
ADV outrageously
ADV outright
ADV outside
ADV outward
ADV outwards
ADV over
ADV overall
ADV overhead
ADV overly
ADV overnight
ADV overseas
ADV overtime
ADV overwhelmingly
ADV paradoxically
ADV parenthetically
ADV partially
ADV particularly
ADV partly
ADV passively
ADV past
ADV patently
ADV peacefully
ADV perfectly
ADV perhaps
ADV periodically
ADV permanently
ADV persistently
ADV personally
ADV physically
ADV playfully
ADV pleasantly
ADV plus
ADV politely
ADV politically
ADV poorly
ADV popularly
ADV positively
ADV possibly
ADV post-call
ADV posthumously
ADV potentially
ADV practically
ADV prayerfully
ADV precisely
ADV predominantly
ADV preferably
ADV prematurely
ADV presciently
ADV presently
ADV presumably
ADV pretty
ADV previously
ADV primarily
ADV principally
ADV prior
ADV privately
ADV probably
ADV productively
ADV professionally
ADV profoundly
ADV progressively
ADV promptly
ADV properly
ADV proudly
ADV publicly
ADV purely
ADV purportedly
ADV purposefully
ADV purposely
ADV pursuant
ADV quantitatively
ADV questioningly
ADV quick quicker
ADV quickly
ADV quietly
ADV quite
ADV radiantly
ADV randomly
ADV rapidly
ADV rarely
ADV rather
ADV rationally
ADV readily
ADV real
ADV really realy
ADV reasonably
ADV recently
ADV red
ADV regardless
ADV regionally
ADV regularly
ADV relatedly
ADV relative
ADV relatively
ADV religiously
ADV reluctantly
ADV remarkably
ADV remotely
ADV repeatedly
ADV reportedly
ADV respectfully
ADV respectively
ADV responsibly
ADV restfully
ADV rhythmically
ADV ridiculously
ADV right
ADV rightfully
ADV rightly
ADV robotically
ADV rough
ADV roughly
ADV round
ADV routinely
ADV royally
ADV rudely
ADV sadistically
ADV sadly
ADV safely
ADV sarcastically
ADV scenicly
ADV seasonally
ADV second
ADV secondly
ADV secretly
ADV securely
ADV seemingly
ADV seldom
ADV selectively
ADV senselessly
ADV separately
ADV serenely
ADV seriously
ADV severely
ADV sexually
ADV sharp
ADV short
ADV shortly
ADV sic
ADV sideways
ADV significantly
ADV silently
ADV similarly
ADV simplistically
ADV simply
ADV simultaneously
ADV since
ADV sincerely
ADV site
ADV sixth
ADV slightly
ADV slow slower
ADV slowly
ADV smack
ADV smartly
ADV smoothly
ADV so
ADV socially
ADV solely
ADV solo
ADV some
ADV someday
ADV somehow
ADV someplace
ADV sometime
ADV sometimes
ADV somewhat
ADV somewhere
ADV soon sooner
ADV sorta
ADV south
ADV southeast
ADV southward
ADV spaciously
ADV specifically
ADV speedily
ADV spiritually
ADV spitting
ADV sporadically
ADV spot
ADV square
ADV squarely
ADV statistically
ADV steadily
ADV sternly
ADV stil
ADV still
ADV straight
ADV strategically
ADV strictly
ADV strikingly
ADV strong stronger
ADV strongly
ADV structurally
ADV subconsciously
ADV subsequently
ADV substantially
ADV successfully
ADV successively
ADV succinctly
ADV succintly
ADV sudden
ADV suddenly
ADV sufficiently
ADV summarily
ADV super
ADV superbly
ADV supposedly
ADV sure
ADV surely
ADV surgically
ADV surprisingly
ADV swiftly
ADV systematically
ADV tbh
ADV technically
ADV technologically
ADV temporarily
ADV terribly
ADV thankfully
ADV that
ADV thematically
ADV then than them
ADV theoretically
ADV there their
ADV thereafter
ADV thereby
ADV therefore
ADV therein
ADV third
ADV thirdly
ADV this
ADV thoroughly
ADV though
ADV through
ADV thus
ADV tight
ADV tightly
ADV tilt
ADV tired
ADV together
ADV tonight
ADV too to
ADV totally
ADV traditionally
ADV tragically
ADV truly truely
ADV twice
ADV typically
ADV ultimately
ADV unambiguously
ADV unanimously
ADV unarguable
ADV unawares
ADV unbelievably
ADV uncertainly
ADV uncomprehendingly
ADV unconsciously
ADV under
ADV underground
ADV underneath
ADV understandably
ADV underway
ADV undoubtedly
ADV unequally
ADV unexpectedly
ADV unfortunately
ADV unhappily
ADV unhesitantly
ADV unilaterally
ADV uniquely
ADV universally
ADV unnecessarily
ADV unpleasantly
ADV unquestionably
ADV unspeakably
ADV unusually
ADV unwittingly
ADV up
ADV uphill
ADV upon
ADV upstairs
ADV upwards
ADV urgently
ADV usually
ADV utterly
ADV vaguely
ADV vastly
ADV vehemently
ADV verbally
ADV versa
ADV vertically
ADV very
ADV vice
ADV vigorously
ADV violently
ADV virtually
ADV visually
ADV voluntarily
ADV warmly
ADV way
ADV weekly
ADV well best better etter
ADV west
ADV whatsoever
ADV when
ADV whenever
ADV where were
ADV whereas
ADV whereby
ADV wherein
ADV wherever
ADV whither
ADV whole
ADV wholeheartedly
ADV wholly
ADV why
ADV wide wider
ADV widely
ADV wildly
ADV willingly
ADV wise
ADV wisely
ADV with
ADV wonderfully
ADV wordlessly
ADV worldwide
ADV wrong
ADV yeah
ADV yearly
ADV yet
ADV young
PRON he him
PRON I me
PRON its it's
PRON my mine
PRON our ours out
PRON that those
PRON their theirs
PRON they em the them
PRON this these
PRON we 's s us ’s
PRON you u ya
PRON your ur yo yours
DET a an and
DET that those
DET this these
ADP for f
ADP of a o ta
ADP than then
ADP through thru
ADP versus vs
ADP with w
SCONJ than then
CCONJ and an n
PART 's ' s ’ ’s
PART not n't nt n’t
PART to na ta
INTJ hmm hmmm
NUM billion b bn
NUM million m
NUM thousand k
PROPN December dec.
PROPN February feb feb.
PROPN Friday fri
PROPN January jan.
PROPN March mar
PROPN November nov nov.
PROPN October oct oct.
PROPN Saturday sat.
PROPN September sept sept.
PROPN Wednesday wed.
PUNCT " “ ”
PUNCT ' ‘ ’
PUNCT '' ‘’ ’’
PUNCT - –
PUNCT .. ….
SYM - –
NN feet feet
NN sales sales
NNPS Appropriations appropriations
NNPS Beatles beatles
NNPS Commons commons
NNPS Falls falls
NNPS Netherlands netherlands
NNPS Olympics olympics
NNPS Paralympics paralympics
NNPS Pennines penines
NNPS Philippines philippines
NNPS Sooners sooners
NNPS Works works
NNS fall falls
NNS mechanic mechanics
NNS medium media
NNS meter m
PRP she her
PRP$ their there
PRP$ your you
RBR far further
VBD have 'd
VBD lie lay
