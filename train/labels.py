"""The label lists of every head. Order is the file's; the C side finds labels by name."""
TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
KINDS = ["threat", "ultimatum", "promise", "offer", "demand", "proposal"]
STATUS = ["actual", "planned", "possible", "conditional", "negated"]
WHEN = ["none", "published", "told"]
ACTOR_KINDS = ["person", "state", "organization", "group", "media"]
SECTORS = [""] + "GOV MIL COP JUD LEG SPY PRM PTY REB UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
NAMES = ["Person", "Organization", "Location", "NORP", "Facility", "Date", "Money", "Product", "Misc"]
TIMEX = ["DATE", "TIME", "DURATION", "SET"]
MODES = [""] + sorted("""abduct access aerial allege arrest assist beat boycott ceasefire censor change convict crowd-control curfew cyber demo
deport destroy disapprove disarm discontinue drone expel explosives firearms heavy-weapons hunger investigate martial-law meet militia
misinformation multilateral obstruct phone police primitive relations release resign restrict riot seize sexual strike suicide-attack targeted
territory third-party torture troops unconventional vandalize violence visit weapons withdraw withhold yield""".split())
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
DEPRELS = """dep acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj
csubj:outer csubj:pass det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj
nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp""".split()


def bio(names):
    return ["O"] + [p + "-" + n for n in names for p in "BI"]


def fixed():
    """All lists but those counted from the treebanks (xpos, feats, lemma)."""
    plain = ["O", "B", "I"]
    return {"sentence": ["O", "B"], "upos": UPOS, "names": bio(NAMES), "times": bio(TIMEX), "report": bio(["source", "cue", "content"]),
            "claim": plain, "cue": plain, "mention": plain, "event": bio(TYPES), "act": bio(KINDS), "condition": plain,
            "mode": MODES, "status": STATUS, "when": WHEN, "kind": ACTOR_KINDS, "sector": SECTORS, "act_status": STATUS, "arc": DEPRELS}
