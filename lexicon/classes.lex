# Classes of words, for conditions: obj:@talk. A class may be extended in any file, a user's too.
[classes]
@talk       talk meeting negotiation consultation discussion dialogue conversation summit conference session round roundtable
@talk       exchange deliberation consultations tete-a-tete audience encounter briefing forum
@phone      phone telephone telephonic telephone video videoconference teleconference virtual
@pact       agreement deal treaty accord pact memorandum contract declaration protocol convention charter compact compromise
@pact       understanding settlement document communique roadmap mou framework
@force      soldier troop army force military fighter rebel militia militant insurgent gunman navy marine commando battalion
@force      brigade regiment division unit contingent guard guardsman peacekeeper warship fleet army militiaman paramilitary
@police     police policeman officer constable gendarme
@weapon     weapon missile tank ammunition artillery jet drone shell arm rocket munition howitzer launcher gun helicopter
@weapon     warplane aircraft bomb warhead battery interceptor rifle weaponry submarine bomber carrier frigate destroyer warship
@armsaid    weapon weaponry arm ammunition missile tank artillery munition howitzer shell interceptor jet military
@relief     food medicine medication flour wheat grain tent blanket vaccine water shelter fuel generator ambulance supply
@aid        aid assistance relief help support money loan grant fund funding financing credit donation equipment package
@money      money loan grant fund funding financing credit million billion dollar euro subsidy
@captive    prisoner hostage detainee captive inmate convict pow abductee
@diplomat   diplomat ambassador envoy attache consul chargé attaché charge emissary
@sanction   sanction tariff embargo duty penalty levy surcharge sanctions tariffs countermeasure
@restrict   restriction ban curb limit limitation prohibition control
@attack     attack strike airstrike raid assault offensive bombing shelling bombardment barrage operation campaign salvo invasion
@attack     incursion
@truce      ceasefire cease-fire truce armistice pause moratorium
@protest    protest demonstration rally march sit-in vigil riot walkout picket demo
@charge     charge allegation accusation indictment complaint lawsuit suit case
@building   building house home hospital school headquarters church mosque bridge depot refinery plant warehouse village town city
@building   infrastructure statue monument tower pipeline cable facility base
@vessel     ship vessel tanker boat vehicle car truck plane aircraft cargo freighter
@people     people civilian person man woman child resident villager passenger worker soldier officer fighter student tourist
@people     journalist activist protester demonstrator police policeman others dozen hundred thousand victim boy girl
@guest      president premier chancellor minister monarch king queen prince emir sultan diplomat ambassador envoy emissary delegation counterpart visitor chief commander lawmaker senator
@host       pope pontiff sheikh speaker governor mayor leader patriarch
@leader     president premier chancellor minister leader government monarch king governor mayor chief cabinet commander
@office     office post position role seat job
@request    request appeal demand call proposal offer plan bid petition application motion claim idea suggestion
@territory  territory city town village region province border land airport island post capital area district hill position dam base
@org        party group organization organisation union movement network channel newspaper company website app platform
@crisis     war conflict hostilities fighting violence crisis bloodshed
@rights     right freedom liberty
@light      hold have conduct stage open begin start resume continue launch
