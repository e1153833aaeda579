/** Things and people. A group of words that may stand for each other a line. */
export const NOUNS = `
agreement, deal, accord, pact, settlement
treaty, pact, accord, convention
contract, deal, written agreement
bill, draft law, proposed law
law, act, statute, legislation
rule, regulation
constitution, basic law
decree, edict, order, directive
ban, prohibition, embargo
permission, consent, authorisation, authorization, go ahead, green light, approval
referendum, plebiscite, popular vote, public vote
election, poll, vote, ballot
by election, special election
general election, national election, parliamentary election
runoff, run off, second round, second ballot
turnout, voter turnout, share of voters
voter, elector
electorate, voters
constituency, electoral district, seat
polling station, polling place, voting place
ballot box, voting box
ballot paper, voting slip
opinion poll, survey, poll
exit poll, survey of voters
landslide, crushing victory, runaway win
majority, most
candidate, contender, nominee, hopeful
front runner, frontrunner, favourite, favorite
outsider, underdog, long shot, dark horse
lawmaker, legislator, member of parliament, mp, parliamentarian, deputy
senator, member of the senate
parliament, legislature, assembly, house
lower house, lower chamber
upper house, upper chamber
cabinet, government, ministers
minister, secretary, cabinet member
prime minister, premier, pm, head of government
president, leader of the country
vice president, vp, second in command
first lady, wife of the president
finance minister, treasury chief, finance chief, treasury secretary
finance ministry, treasury, exchequer
foreign minister, foreign secretary, top diplomat
foreign ministry, foreign office
defence minister, defense minister, defence secretary, defense secretary
interior minister, home secretary
justice minister, justice secretary
health minister, health secretary
deputy, number two, second in command, right hand man
spokesman, spokeswoman, spokesperson, press officer, mouthpiece
adviser, advisor, aide, consultant
aide, assistant, helper
assistant, helper, deputy, right hand man
boss, chief, head, leader, top dog, gaffer
manager, boss, gaffer, coach, head coach, trainer
chief executive, ceo, boss, top executive, managing director
founder, creator, cofounder, person who started
owner, proprietor, holder
successor, replacement, heir
heir to the throne, crown prince, next in line
ruler, leader, sovereign
royal family, royals, royal household, the crown
crown, throne
coronation, crowning, enthronement
nobleman, aristocrat, lord, peer
dictator, tyrant, strongman, despot, autocrat
dictatorship, tyranny, one man rule, autocracy
democracy, rule by the people
monarchy, kingdom
coup, putsch, military takeover, power grab
revolution, overthrow
rebel, insurgent, guerrilla
militant, extremist, radical
attacker, assailant, assaulter
activist, campaigner, protester
protester, demonstrator, marcher
protest, demonstration, demo, rally, march
rally, mass meeting
riot, unrest, disturbance, disorder
unrest, disorder, turmoil, disturbances, trouble
strike, walkout, stoppage, industrial action
trade union, union, labor union, labour union
striker, striking worker
crowd, throng, mass of people, mob
mob, angry crowd
diplomat, envoy, ambassador
embassy, diplomatic mission
consulate, consular office
envoy, emissary, representative
summit, top level meeting, leaders meeting
meeting, talks, get together, gathering
conference, convention, congress, meeting
talks, negotiations, discussions, bargaining
speech, address, talk
statement, announcement, communique, declaration
press release, press statement, news release
press conference, news conference, presser, media briefing
interview, sit down, chat
rumour, rumor, gossip, hearsay, talk
story, account, version, report
account, story, version, description, tale
tale, story, yarn
article, piece, story, report, write up
headline, title, heading
newspaper, paper, daily, broadsheet, tabloid, rag
magazine, mag, periodical, weekly
journalist, reporter, newsman, hack, correspondent
editor, chief of a newspaper
columnist, newspaper writer
presenter, host, anchor, newsreader
broadcaster, tv station, channel, network
television, tv, telly, the box
tv set, telly, television set
radio, wireless
programme, program, show, broadcast
series, show, serial
episode, part, instalment, installment
film, movie, picture, flick
cinema, movie theater, movie theatre, picture house, the pictures
film maker, filmmaker, director, moviemaker
actor, performer, thespian
star, celebrity, celeb, big name, famous person
celebrity, celeb, famous person, personality
fame, stardom, celebrity, renown
fan, supporter, follower, admirer
audience, crowd, viewers, spectators
concert, gig, show, live performance
tour, series of concerts
band, group, pop group
singer, vocalist, performer
musician, player, instrumentalist
songwriter, writer of songs, lyricist
song, track, tune, number
hit, chart topper, smash
album, record, lp
lyrics, words of the song
anthem, national song
musical, stage show
play, drama, stage play
theatre, theater, playhouse
painting, picture, canvas, artwork
statue, monument, sculpture
monument, memorial
exhibition, show, display, expo
art gallery, art museum
book, volume, title
novel, book, fiction
novelist, writer, author
poem, verse
memoir, autobiography, life story, memoirs
biography, life story
bestseller, best selling book
publisher, publishing house
copyright, rights
festival, fete, fair
party, celebration, bash
ceremony, ritual, rite
birthday, bday
wedding, marriage ceremony, nuptials
marriage, union, wedlock, matrimony
bride, newlywed wife
bridegroom, groom
fiance, fiancee, husband to be, wife to be
engagement, betrothal
divorce, split, marriage breakup
honeymoon, wedding trip
funeral, burial, last rites
grave, tomb, resting place, burial place
cemetery, graveyard, burial ground, churchyard
coffin, casket
mourning, grief
grief, sorrow, heartache
wreath, flowers for the dead
obituary, death notice
inheritance, legacy, bequest
body, corpse, remains, dead body
bones, skeleton, remains
death, passing, demise
death toll, number of dead, number killed, body count
casualties, dead and injured
victim, casualty, sufferer
survivor, person who lived
injuries, wounds
bruise, black mark
fracture, broken bone, break
burn, scald
scar, mark
pain, ache, soreness
headache, sore head
illness, sickness, disease, ailment, complaint
disease, illness, condition
infection, bug
virus, bug
coronavirus, covid, covid 19, corona
flu, influenza
cold, sniffles
cancer, tumour, tumor
heart attack, cardiac arrest, coronary
tuberculosis, tb
mental illness, mental health problem
dementia, memory loss
std, sexually transmitted disease
pandemic, worldwide outbreak
fever, high temperature
symptom, sign
side effect, adverse effect
cure, remedy, treatment
treatment, therapy
medicine, drug, medication, meds
pill, tablet, capsule
vaccine, jab, shot, vaccination
injection, jab, shot
dose, amount of medicine
surgeon, operating doctor
doctor, physician, medic, doc, gp
dentist, tooth doctor
nurse, carer
midwife, birth attendant
paramedic, ambulance worker, ambulance man, medic
chemist, pharmacist, druggist
pharmacy, chemist, drugstore
psychiatrist, shrink
vet, veterinarian, animal doctor
hospital, infirmary, medical centre, medical center
clinic, surgery, health centre, health center
intensive care, icu, critical care
ward, hospital unit
emergency room, a and e, casualty, emergency department
ambulance, emergency vehicle
patient, sick person, sufferer
disability, handicap
lockdown, stay at home order
birth, delivery, childbirth
baby, infant, newborn, bairn
toddler, small child, tot
child, kid, youngster, minor, bairn, nipper
children, kids, youngsters, little ones
boy, lad, young man
girl, lass, young woman
teenager, teen, adolescent
young people, youth, youngsters
adult, grown up
man, bloke, guy, chap, fella, dude, fellow, gent
woman, lady, female
old man, pensioner, elderly man, oap
pensioner, senior citizen, oap, elderly person, retired person
old people, the elderly, seniors, pensioners
person, individual, human, human being
people, folk, persons, folks
mother, mum, mom, mummy, mama, ma
father, dad, daddy, pop, papa
parents, mum and dad, mom and dad, folks
grandmother, gran, granny, grandma, nan, nana
grandfather, grandpa, grandad, granddad
brother, bro
sister, sis
partner, boyfriend, girlfriend, other half
boyfriend, fella, boy friend
girlfriend, lady friend
couple, pair, two
family, relatives, relations, kin
relative, relation, family member
ancestor, forefather, forebear
bachelor, unmarried man, single man
friend, mate, pal, buddy, chum
colleague, workmate, coworker, co worker, fellow worker
neighbour, neighbor, person next door
enemy, foe, adversary
opponent, rival, adversary
ally, partner, friend
stranger, unknown person
citizen, national, subject
resident, inhabitant, local, dweller
foreigner, alien, outsider, foreign national
immigrant, migrant, newcomer, incomer
refugee, asylum seeker, displaced person
passport, travel document
visa, entry permit
id card, identity card, identification
birth certificate, birth record
population, number of inhabitants, number of people
census, head count, population count
police, cops, the law, the force
police officer, policeman, policewoman, cop, copper, constable, officer
police station, cop shop, police headquarters
police car, patrol car, squad car
sheriff, lawman
secret service, intelligence agency, spy agency, intelligence service
spy, secret agent, mole, undercover agent
guard, sentry, watchman
bodyguard, minder, protection officer
bouncer, doorman
prison, jail, nick, slammer, penitentiary, gaol, clink
prison cell, cell
prisoner, inmate, convict, jailbird, con
prison guard, warder, prison officer, jailer
criminal, crook, lawbreaker, offender, wrongdoer, villain
offender, lawbreaker, culprit, wrongdoer
defendant, accused, person in the dock
thief, robber, crook
burglar, housebreaker
robber, bandit, mugger
robbery, heist, hold up, stick up, raid
theft, stealing, larceny
burglary, break in
loot, haul, swag, stolen goods
fraud, scam, con, swindle, racket
fraudster, con man, swindler, scammer, con artist
forgery, fake, counterfeit
fake money, counterfeit money, funny money
bribe, backhander, kickback, sweetener, bung
corruption, graft, sleaze, bribery
drug dealer, pusher, trafficker
drug trafficking, drug smuggling, drug running
drugs, narcotics, dope
cocaine, coke, charlie
heroin, smack
ecstasy, mdma
drug addict, junkie, drug user
addiction, dependency, habit
gang, mob, ring, crew
mafia, mob, organised crime, organized crime
gangster, mobster, mafioso
murderer, killer, slayer
assassin, hitman, hired killer
manslaughter, unlawful killing
massacre, slaughter, bloodbath, mass killing
genocide, ethnic cleansing
execution, putting to death
death penalty, capital punishment
hanging, the gallows, the noose
kidnapper, abductor, hostage taker
ransom, money for release
arson, fire raising, deliberate fire
arsonist, fire raiser, firebug
vandalism, criminal damage
assault, attack, beating
stabbing, knife attack, knifing
knife, blade, dagger
shooting, gun attack
mass shooting, gun rampage
hooligan, thug, yob, lout
hacker, cyber criminal
cyber attack, cyberattack, hack, hacking attack
crime, offence, offense, wrongdoing
crime scene, scene of the crime
motive, reason, grounds
alibi, excuse
clue, lead, hint
evidence, proof
witness, onlooker, bystander
fingerprint, dabs
arrest warrant, warrant
bail, surety
court, tribunal, court of law
courtroom, court
supreme court, highest court, top court
judge, justice, magistrate
jury, jurors
lawyer, attorney, solicitor, barrister, counsel, brief
prosecutor, prosecution lawyer, district attorney, da
lawsuit, suit, legal action, court case
charge, count
accusation, allegation, claim
indictment, charges
verdict, ruling, judgment, judgement, decision
life sentence, life imprisonment, life in prison, life term
prison sentence, jail term, prison term, stretch, jail time
suspended sentence, conditional sentence
community service, unpaid work
parking ticket, parking fine
appeal, legal challenge
acquittal, not guilty verdict
conviction, guilty verdict
confession, admission of guilt
pardon, clemency, mercy
amnesty, general pardon
inquest, coroner hearing
autopsy, post mortem, postmortem
compensation, payout, damages, redress
human rights, basic rights
freedom, liberty
equality, equal rights
discrimination, bias, unfair treatment
racism, race hate
slavery, bondage, forced labour
slave, bonded worker
whistleblower, informer, insider
informer, grass, snitch, nark
war, armed conflict
fight, brawl, punch up, scuffle, scrap
peace talks, peace negotiations
air strike, airstrike, air raid, air attack, bombing raid
bombing, bomb attack, bomb blast
suicide bomber, human bomb
landmine, mine
hand grenade, grenade
missile, rocket
rocket, space rocket, launcher
bullet, round, slug
gun, firearm, shooter, weapon
pistol, handgun, revolver, sidearm
machine gun, automatic weapon
rifle, long gun
tank, armoured vehicle, armored vehicle
warship, naval ship, navy ship
submarine, sub, u boat
aircraft carrier, flat top
fighter jet, fighter plane, warplane
drone, unmanned aircraft, uav
helicopter, chopper, copter, whirlybird
parachute, chute
soldier, serviceman, trooper, squaddie
troops, soldiers, forces, military personnel
army, military, armed forces
navy, fleet
air force, flying corps
marine, naval infantry
mercenary, hired gun, soldier of fortune
veteran, ex soldier, former soldier, ex serviceman
army base, barracks, garrison, military base
barracks, soldiers quarters
conscription, draft, national service, compulsory military service
prisoner of war, pow
nuclear weapon, atomic bomb, nuclear bomb, nuke, atom bomb
chemical weapon, poison gas
weapons, arms, weaponry
ammunition, ammo, bullets
uniform, military dress
medal, gong, decoration
award, prize, honour, honor, gong
prize, award, reward
prize money, winnings, purse
reward, bounty
trophy, cup, silverware
gold medal, gold
silver medal, silver
bronze medal, bronze
title, crown, championship
champion, title holder, winner
competition, contest, event
league, division
top flight, first division, premier division
cup, knockout competition
final, decider, championship game, last match
semi final, semifinal, last four
quarter final, quarterfinal, last eight
round of 16, last 16
group stage, first round
qualifier, qualifying match, qualifying game
match, game, fixture, clash, tie, bout, contest
friendly, exhibition match, friendly match
derby, local derby
replay, rematch
kick off, start of the match
half time, halftime, interval, the break
full time, final whistle, end of the match
extra time, overtime
stoppage time, injury time, added time
penalty shootout, penalties, shootout, spot kicks
penalty, spot kick, pen
free kick, set piece
corner, corner kick
header, headed goal
goal, strike, score
hat trick, hattrick, three goals, treble
equaliser, equalizer, leveller
winner, winning goal
score, result, scoreline
final score, end result, result
draw, tie, stalemate, dead heat
victory, win, triumph, success
defeat, loss, beating
heavy defeat, thrashing, drubbing, hammering, rout
upset, surprise result, shock result, giant killing
record, best ever, all time high
world record, world best
personal best, pb, career best
runner up, second place, beaten finalist
third place, bronze
red card, sending off, dismissal, early bath
yellow card, booking, caution
foul, infringement
referee, ref, match official
umpire, match official, ump
linesman, assistant referee
video referee, var, video replay
goalkeeper, keeper, goalie, custodian
defender, back, full back
midfielder, middle man
striker, forward, attacker, goalscorer, centre forward, hitman
winger, wide man
playmaker, number ten
scorer, goalscorer, goal getter
substitute, sub, replacement, reserve
footballer, football player, soccer player
football, soccer, footy
player, sportsman, sportswoman
athlete, sportsman, sportswoman, competitor
amateur, non professional
professional, pro
newcomer, rookie, debutant, novice, beginner
veteran, old hand, old timer
team, side, squad, outfit
team mate, teammate, fellow player
opposing team, opponents, other side
lineup, line up, starting eleven
home team, hosts, home side
away team, visitors, away side, visiting team
club, team, side
national team, national side
stadium, ground, arena, venue
pitch, field, playing field
racetrack, circuit, track, racecourse
racing driver, race driver, f1 driver
formula one, formula 1, f1
grand prix, motor race
pole position, first on the grid
pit stop, tyre change
lap, circuit, time round
cyclist, bike rider, rider, biker
cycle race, bike race
stage, leg
jockey, rider
horse race, race, the gee gees
runner, sprinter, racer
marathon, long distance race, 42 kilometre race
long jump, broad jump
hurdles, hurdle race
relay, team race
diver, frogman
swimming pool, pool, baths
gym, gymnasium, fitness centre, fitness center
gymnast, tumbler
doubles, pairs
tie break, tiebreak, tiebreaker
boxer, fighter, prizefighter
bout, fight, boxing match
boxing ring, ring
knockout, ko
wrestler, grappler
golfer, golf player
golf course, links
hole in one, ace
basketball player, hooper
cricketer, cricket player
wicket, stumps
baseball player, ballplayer
home run, homer
rugby player, rugger player
rower, oarsman
sailor, yachtsman
skier, ski racer
ice skater, skater
ice hockey, hockey
mountaineer, climber, alpinist
chess player, grandmaster
gamer, video game player
video game, computer game
olympics, olympic games, the games
paralympics, paralympic games
winter olympics, winter games
world cup, football world cup
olympic flame, torch
mascot, lucky symbol
doping, drug taking, drug use
steroids, banned drugs, performance enhancing drugs
transfer fee, fee, price
transfer window, time for signings
match fixing, game rigging
podium, winners stand
standings, table, rankings, ranking
points, score
season, campaign
relegation, the drop
spectators, crowd, attendance
attendance, gate, crowd size, number of spectators
ticket, admission, entry ticket
tout, scalper, ticket seller
disaster, catastrophe, calamity, tragedy
road accident, traffic accident, car crash, car accident, car wreck
pile up, multiple crash
plane crash, air crash, air disaster, aviation accident
train crash, rail disaster, train wreck, rail accident
shipwreck, sinking
wreckage, wreck, remains, debris
rubble, debris, ruins
earthquake, quake, tremor, temblor, seism
aftershock, second quake, after tremor
epicentre, epicenter, centre of the quake, center of the quake
magnitude, strength, size on the richter scale
tsunami, tidal wave, giant wave
flood, flooding, deluge, high water, inundation
floodwater, high water
storm, tempest, gale
hurricane, typhoon, cyclone, tropical storm
tornado, twister, whirlwind
thunderstorm, electrical storm
lightning, bolt
thunder, rumble in the sky
hail, hailstones
heavy rain, downpour, torrential rain, cloudburst, deluge
rain, rainfall, showers, wet weather
snow, snowfall
snowstorm, blizzard
avalanche, snow slide, snowslide
landslide, landslip, mudslide, rockfall
mud, sludge
fog, mist
smog, haze, air pollution
sandstorm, dust storm
heat, high temperatures, hot weather
heatwave, heat wave, hot spell
drought, dry spell, lack of rain, water shortage
famine, hunger, starvation, food shortage
cold snap, cold spell, cold wave
frost, freezing weather
eruption, volcanic eruption, outburst
lava, molten rock
volcanic ash, ash
wildfire, forest fire, bush fire, bushfire
fire, blaze, inferno
flame, fire
smoke, fumes
firefighter, fireman, fire crew
fire brigade, fire service, fire department
fire engine, fire truck
rescue worker, rescuer, emergency worker, first responder
rescue team, search party, rescue crew
emergency services, rescue services, first responders
lifeguard, lifesaver
lifeboat, rescue boat
life jacket, life vest
evacuation, clearing out
evacuee, displaced person
shelter, refuge, safe place
emergency, crisis
state of emergency, emergency rule
curfew, ban on going out
alarm, siren
warning, alert, heads up
aid, assistance, help, support
aid worker, relief worker, charity worker
charity, aid organisation, aid organization, good cause, non profit
donation, gift, contribution
volunteer, unpaid helper
gas leak, escape of gas
oil spill, oil slick
power cut, blackout, outage, power outage, power failure
shortage, lack, scarcity
damage, destruction, harm
pollution, contamination
global warming, climate change
carbon dioxide, co2
deforestation, cutting down trees, forest loss
rubbish, garbage, trash, waste, litter, refuse
landfill, rubbish dump, garbage dump, tip, dump
recycling, reuse
sewage, waste water, wastewater
nature reserve, national park, wildlife park
endangered species, threatened species, animal at risk
extinction, dying out
wildlife, animals
animal, beast, creature
pet, domestic animal
dog, hound, mutt, pooch
puppy, pup, young dog
cat, kitty, moggy
kitten, young cat
horse, steed, nag
donkey, ass
cow, cattle
calf, young cow
pig, hog, swine
chicken, hen, poultry
cock, rooster
crocodile, croc
hippo, hippopotamus
rhino, rhinoceros
chimp, chimpanzee
snake, serpent
mosquito, mozzie
spider, arachnid
bird of prey, raptor
pigeon, dove
zoo, animal park, zoological garden
farm, farmstead
farmer, grower, agriculturist
small farmer, smallholder, peasant
farm worker, farmhand, agricultural worker
livestock, farm animals
harvest, crop, yield
field, meadow
vineyard, wine estate
maize, corn, sweetcorn
rice field, paddy, paddy field
potato, spud
aubergine, eggplant
courgette, zucchini
coriander, cilantro
prawn, shrimp
peanut, groundnut
fertiliser, fertilizer, manure
pesticide, weedkiller, bug killer
fisherman, fisher, angler
fishing boat, trawler, fishing vessel
forest, woods, woodland, wood
rainforest, jungle
autumn, fall
sea, ocean, waters
coast, shore, seaside, coastline, seaboard
beach, sands
cliff, rock face
island, isle, islet
peninsula, headland
mountain, peak, mount
mountain range, chain of mountains, mountains
summit, top, peak
valley, dale, vale, glen
desert, sands
cave, cavern, grotto
lake, loch
river, stream, waterway
waterfall, falls, cascade
mouth of the river, estuary, delta
strait, channel, narrows
bay, inlet
harbour, harbor, port
wave, roller, breaker
tide, ebb and flow
glacier, river of ice
countryside, rural area, country
suburb, outskirts, edge of town
city centre, town centre, downtown, city center
slum, shanty town, shantytown, favela
neighbourhood, neighborhood, district, quarter
border, frontier, boundary
border crossing, checkpoint, border post
village, hamlet
town, municipality
mayor, city chief, head of the city
city council, town council, local council
town hall, city hall
county, district
province, region
local authority, council
zip code, postcode, postal code
square, plaza
street, road
main road, highway, trunk road
motorway, highway, freeway, expressway
alley, lane, back street
crossroads, intersection, junction
roundabout, traffic circle, rotary
traffic light, stoplight
zebra crossing, pedestrian crossing, crosswalk
pavement, sidewalk, footpath
pedestrian, walker, person on foot
traffic jam, congestion, tailback, gridlock
rush hour, peak time
road sign, traffic sign
car park, parking lot, parking garage
petrol station, filling station, gas station, service station
petrol, gas, gasoline
car, automobile, auto, motor, motor car
electric car, ev, electric vehicle, battery car
sports car, racer
lorry, truck, heavy goods vehicle
van, delivery vehicle
bus, coach
taxi, cab
taxi driver, cabbie, cab driver
minicab, hire car
tram, streetcar, trolley car
motorbike, motorcycle
motorcyclist, biker
scooter, moped
bicycle, bike, cycle, push bike, pushbike
helmet, crash helmet
seat belt, safety belt
tyre, tire
windscreen, windshield
boot, trunk
bonnet, hood
number plate, license plate, registration plate
driving licence, driver license
driver, motorist, person at the wheel
chauffeur, driver
bus driver, man at the wheel
mechanic, car repairman
train, railway train
underground, subway, metro, tube
railway, railroad, rail
railway line, track, rail line
railway station, train station
train driver, engine driver
carriage, coach, wagon
level crossing, railroad crossing
high speed train, bullet train, fast train
locomotive, engine
fare, ticket price, cost of the ride
journey time, travel time
trip, outing, excursion, jaunt
voyage, sea journey, sailing
flight, plane journey, air travel
plane, aeroplane, airplane, aircraft, jet
airliner, passenger plane, passenger jet
private jet, private plane
seaplane, flying boat
glider, sailplane
hot air balloon, balloon
airship, blimp, zeppelin
pilot, flyer, airman
co pilot, copilot, second pilot
cabin crew, flight attendants, stewards
air hostess, stewardess, flight attendant
airline, air carrier, carrier
airport, airfield, aerodrome
runway, landing strip, airstrip, tarmac
terminal, airport building
control tower, tower
luggage, baggage, bags, suitcases
suitcase, case, bag
passenger, traveller, traveler
stopover, layover
take off, takeoff, lift off
landing, touchdown
ship, vessel, boat
cruise ship, liner, ocean liner
ferry, passenger boat
cargo ship, freighter, container ship
oil tanker, tanker
yacht, sailing boat, sail boat
sailor, seaman, mariner, seafarer
captain, skipper, master
crew, ship company
dinghy, rubber boat, inflatable boat
lighthouse, beacon
dock, quay, wharf, pier
pier, jetty
canal, waterway
bridge, crossing
tunnel, underground passage
cable car, gondola, ropeway
lift, elevator
escalator, moving staircase
staircase, stairs, steps
cargo, freight, load
container, shipping box
lorry driver, truck driver, trucker
postman, mailman, letter carrier, mail carrier
post office, mail office
letter, note
parcel, package, packet
stamp, postage
mail, post
mobile phone, cellphone, cell phone, mobile, cell, smartphone, handset
phone call, call, ring
text message, text, sms
email, e mail
computer, pc
laptop, notebook
internet, web, net
social media, social network
password, login code
app, application, program
software, program
computer virus, malware
artificial intelligence, ai, machine intelligence
chatbot, bot
robot, android
information, info, data, facts
data leak, data breach
online shop, web shop, internet shop
username, login, handle
user, member
chip, microchip, semiconductor
camera, webcam
photo, photograph, picture, pic, snap, shot
photographer, cameraman, snapper
video, clip, footage
footage, film, video
cctv, security camera, surveillance camera
scientist, researcher, boffin
researcher, investigator, scientist
inventor, creator, designer
invention, creation, innovation
laboratory, lab
study, research, survey
theory, hypothesis
breakthrough, advance
astronaut, cosmonaut, spaceman
spacecraft, spaceship, space vehicle
space shuttle, shuttle
space station, orbiting lab
space probe, probe
launch pad, launch site
space, outer space
universe, cosmos
planet, world
earth, the globe, the world
moon landing, landing on the moon
meteorite, meteor, shooting star
rover, moon buggy
excavation, dig
ancient remains, ruins
treasure, riches, hoard
species, kind of animal
dna, genes, genetic material
germ, bug, microbe, bacterium
nuclear power plant, nuclear power station, atomic power plant
power plant, power station
electricity, power, current
wind farm, wind park
wind turbine, windmill
solar panel, solar cell
gas pipeline, pipeline, pipe
oil, crude, petroleum
oil well, oil field, oilfield
oil rig, oil platform
refinery, oil works
coal mine, pit, colliery
mine, pit, colliery
miner, pitman
quarry, stone pit
diamond, rock, gem
gem, jewel, precious stone
jewellery, jewelry, jewels
economic growth, growth
gross domestic product, gdp, size of the economy
recession, downturn, slump
economic crisis, financial crisis, slump
boom, upturn
inflation, price rises, rising prices, cost of living
interest rate, lending rate
exchange rate, rate of exchange
central bank, reserve bank
banker, bank executive
bank account, account
loan, credit
mortgage, home loan
debt, money owed
bailout, rescue package
subsidy, state aid, government money
tax, duty, levy
value added tax, vat, sales tax
import duty, tariff, customs duty
taxpayer, tax payer
budget, spending plan
deficit, shortfall, gap
surplus, excess
profit, gain, earnings
revenue, income, takings, turnover
sales, turnover
cost, price, expense
price, cost, price tag
price rise, price increase, price hike
discount, reduction, money off
bargain, good buy
auction, sale to the highest bidder
money, cash, dough, dosh, readies
cash, notes and coins, ready money
banknote, note, bill
coin, piece of money
pound, quid, pound sterling, sterling
dollar, buck, greenback
thousand, k, grand
million, m
billion, bn
currency, money, legal tender
cryptocurrency, crypto, digital currency
bitcoin, btc
cheque, check
credit card, plastic
cash machine, atm, cashpoint
wallet, billfold
purse, handbag
salary, pay, wages, earnings, pay packet
pay rise, pay raise, wage increase, salary increase, raise
bonus, extra pay
minimum wage, lowest pay
pension, retirement pay
retirement age, pension age
unemployment, joblessness, lack of jobs
unemployed, jobless, out of work
unemployment benefit, dole, jobseeker allowance
welfare, benefits, social security
the poor, poor people
the rich, rich people, the wealthy
billionaire, super rich person
millionaire, rich man
company, firm, business, enterprise
multinational, global company
startup, start up, new company
subsidiary, daughter company
branch, local office
shareholder, stockholder, investor
share, stock
stake, share, holding
stock exchange, stock market, bourse
merger, tie up, amalgamation
monopoly, sole control
customer, client, shopper, buyer
consumer, buyer, user
supplier, provider, vendor
wholesaler, bulk seller
shop, store, outlet
shopkeeper, storekeeper, shop owner
supermarket, grocery store, superstore
shopping centre, shopping mall, mall, shopping center
market, bazaar
stall, booth, stand
salesman, seller, sales rep
factory, plant, works, mill
warehouse, depot, storehouse
workshop, garage
factory worker, blue collar worker
worker, employee, labourer, laborer
staff, workforce, employees, workers, personnel
employer, boss
job, post, position, work
job vacancy, opening, vacancy
career, working life
occupation, profession, job, trade, line of work
apprentice, trainee, intern
secretary, office assistant
accountant, bookkeeper
civil servant, public servant, government employee
builder, construction worker
bricklayer, brickie
electrician, sparky
plumber, pipe fitter
carpenter, joiner
cleaner, janitor, caretaker
waiter, waitress, server
cook, chef
hairdresser, barber
tailor, dressmaker
lumberjack, logger
undertaker, funeral director
product, item, article
brand, label
raw material, commodity
advertisement, ad, advert, commercial
logo, emblem, symbol
campaign, drive, push
project, scheme, plan
plan, scheme, blueprint
idea, notion, concept
reason, cause, why
result, outcome, consequence, upshot
advantage, benefit, plus, upside
disadvantage, drawback, downside, snag
problem, trouble, difficulty, issue
solution, answer, fix
question, query
choice, option, alternative
chance, opportunity
chance, probability, likelihood, odds
risk, danger
hazard, danger, threat
mistake, error, blunder, slip, slip up, boob, cock up
fault, flaw, defect, bug
misunderstanding, mix up
success, hit, triumph
failure, flop, fiasco, dud
scandal, affair, outrage
secret, mystery
mystery, riddle, puzzle
surprise, shock, bombshell
dispute, row, quarrel, argument, disagreement, spat
row, argument, quarrel, bust up
controversy, row, storm
criticism, flak, stick, brickbats
praise, acclaim, plaudits
applause, clapping, ovation
help, assistance, hand
advice, tip, guidance, counsel
attempt, bid, try
step, measure, move
delay, hold up, wait
postponement, putting off
cancellation, calling off
end, finish, conclusion, close
ending, finale
halt, stop, stoppage
pause, break, breather
break, rest, time off
holiday, vacation, break, time off
public holiday, bank holiday, national holiday
day off, free day, rest day
christmas, xmas, yuletide
christmas eve, 24 december
new year eve, 31 december
halloween, all hallows eve
weekend, saturday and sunday
fortnight, two weeks
decade, ten years
century, hundred years
millennium, thousand years
midnight, twelve at night
noon, midday, twelve oclock
morning, am
dawn, sunrise, daybreak, first light
dusk, sunset, sundown, nightfall, twilight
evening, night
minute, min
second, sec
date, day
era, age, period
term, period in office
time, length of time, duration
deadline, time limit, cut off date
agenda, list of topics
diary, calendar
tourist, holidaymaker, vacationer, sightseer
tourism, travel industry
tour guide, guide
travel agency, travel agent
hotel, inn
hotel room, accommodation
reservation, booking
tourist attraction, sight, place of interest, landmark
map, chart, plan
route, way, course, itinerary
path, track, trail
shortcut, quick way
destination, end of the journey
width, breadth
size, dimensions
speed, velocity, pace
number, amount, quantity
area, size, surface
diameter, distance across
circumference, distance round
kilometre, kilometer, km
metre, meter, m
centimetre, centimeter, cm
millimetre, millimeter, mm
inch, in
foot, ft
kilogram, kilo, kg
gram, gramme, g
tonne, ton, metric ton
litre, liter
degree, degree celsius
percent, per cent, percentage
half, 50 percent
quarter, fourth, 25 percent
third, one in three
dozen, twelve
amount, quantity, sum
sum, total, amount
total, sum, overall number
average, mean
figure, number
maximum, most, upper limit
minimum, least, lower limit
limit, cap, ceiling
piece, bit, part, chunk
part, section, portion
majority, bulk, greater part
rest, remainder, others
group, bunch, band
list, roll, register
row, line
queue, line
school, academy
primary school, elementary school, grade school
secondary school, high school
kindergarten, nursery school, preschool, nursery
boarding school, live in school
university, college, uni
campus, university grounds
headmaster, headteacher, principal, head teacher, headmistress
teacher, schoolteacher, educator, schoolmaster, schoolmistress
professor, academic, prof
lecturer, university teacher
tutor, private teacher
pupil, schoolchild, student, schoolboy, schoolgirl
student, undergraduate, college kid
classmate, fellow pupil
graduate, alumnus, former student
degree, university qualification
diploma, certificate
phd, doctorate
exam, examination, test
lesson, class
homework, assignments
grade, mark
scholarship, grant, bursary
tuition fee, school fee
encyclopedia, encyclopaedia
dialect, local speech
word, term, expression
translation, rendering
god, deity
church, place of worship, house of god
cathedral, minster
monastery, abbey
mosque, muslim house of prayer
temple, shrine
priest, clergyman, vicar, minister, pastor, reverend, parson
pope, pontiff, holy father, head of the catholic church
bishop, prelate
nun, sister
monk, friar, brother
imam, muslim cleric
muslim, moslem
atheist, non believer
service, mass
prayer, devotion
bible, scripture, good book
koran, quran, qur an
ramadan, fasting month, muslim fast
sect, cult
house, home, dwelling, residence, pad
flat, apartment
skyscraper, high rise, tower, tower block, tall building
tower block, block of flats, apartment block, apartment building
mansion, stately home, big house
castle, fortress, stronghold
palace, royal residence
hut, shack, cabin, shed
tenant, renter, lodger
rent, rental payment
ground floor, first floor
floor, storey, story, level
roof, rooftop
cellar, basement
attic, loft
room, chamber
living room, lounge, sitting room
bedroom, sleeping room
bathroom, washroom
toilet, loo, lavatory, bathroom, restroom, wc, john, bog
garden, yard, backyard
gate, entrance
entrance, way in, entry
exit, way out
door, doorway
curtain, drape
carpet, rug
sofa, couch, settee
chair, seat
armchair, easy chair
cupboard, closet, cabinet
fridge, refrigerator, freezer
cooker, stove, oven
washing machine, washer
vacuum cleaner, hoover
tap, faucet
dustbin, bin, trash can, garbage can, rubbish bin
torch, flashlight
scissors, shears
tool, implement, instrument
machine, device, apparatus
device, gadget, gizmo
engine, motor
bottle, flask
cup, mug
nappy, diaper
pram, baby carriage, stroller, buggy, pushchair
dummy, pacifier
toy, plaything
doll, dolly
clothes, clothing, garments, outfit, gear
trousers, pants, slacks
jeans, denims
jumper, sweater, pullover, jersey
waistcoat, vest
t shirt, tee shirt
coat, jacket
raincoat, mac
dress, frock, gown
suit, formal dress
underwear, underpants, undies, knickers
shoe, footwear
trainers, sneakers, running shoes
wellingtons, rubber boots
glasses, spectacles, specs
sunglasses, shades
headscarf, hijab
swimsuit, bathing suit, swimming costume
pyjamas, pajamas
handkerchief, hanky, tissue
umbrella, brolly
necklace, chain
watch, timepiece
fashion designer, couturier
model, mannequin
make up, makeup, cosmetics
hairstyle, haircut, hairdo
beard, facial hair
moustache, mustache
food, grub, nosh, meal
breakfast, morning meal
lunch, midday meal
dinner, evening meal, supper, tea
banquet, feast, formal dinner
snack, bite
dish, course
recipe, cooking instructions
menu, bill of fare
dessert, pudding, sweet, afters
starter, appetiser, appetizer
takeaway, takeout, carry out
restaurant, eatery, diner, eating place
cafe, coffee shop, coffee house
pub, bar, boozer, tavern, inn, watering hole
nightclub, club, disco
bread, loaf
sandwich, butty, sarnie
biscuit, cookie
sweets, candy
ice cream, gelato
crisps, potato chips
chips, french fries, fries
minced meat, ground beef, mince
jam, jelly, preserve
beer, lager, ale
alcohol, booze, liquor, drink, spirits
drunk, drunkard, boozer
alcoholic, problem drinker
soft drink, fizzy drink, soda, pop
tea, cuppa
vegetable, veg, veggie
spice, seasoning
vegetarian, veggie, non meat eater
cigarette, fag, ciggie, smoke
party goer, reveller
flag, banner, standard
coat of arms, crest
national anthem, national song
name, title
nickname, alias, pet name
first name, given name, forename, christian name
middle name, second name
address, place of residence
occupant, resident
birthplace, place of birth, where born, home town, hometown
homeland, native land, home country, mother country
origin, roots, background
character, personality, nature
appearance, look, looks
head, skull
brain, mind
mouth, gob
tooth, gnasher
stomach, tummy, belly
bottom, bum, backside, buttocks
leg, limb
hand, paw, mitt
finger, digit
blood type, blood group
muscle, brawn
hero, heroine
coward, chicken
genius, prodigy, brilliant mind
expert, specialist, authority, pundit
commentator, pundit
beginner, novice, learner
pioneer, trailblazer
explorer, discoverer, adventurer
legend, icon, great
role model, example
idol, hero
fool, idiot, twit, clown
liar, fibber
reviewer, critic
member, one of the group
leader of the opposition, opposition leader
left, left wing
right, right wing
far right, extreme right
far left, extreme left
conservative, tory, right winger
socialist, left winger
environmentalist, green, green campaigner
feminist, women rights campaigner
minority, ethnic minority
native people, indigenous people, first people, aborigines
tribe, clan
gay, homosexual
gay marriage, same sex marriage
transgender person, trans person
colony, overseas territory
independence, self rule
independence day, national day
separatist, independence fighter
empire, realm
superpower, world power, great power
nation, country, people
border guard, frontier guard
border wall, border fence
coastguard, coast guard
customs officer, customs official
no confidence vote, vote of no confidence
opposition, other parties
ruling party, party in power, governing party
coalition, alliance, governing partners
party leader, party chief, head of the party
party, political group
manifesto, party programme
policy, line, approach
budget cut, spending cut
austerity, belt tightening
crackdown, clampdown
raid, swoop
manhunt, police hunt
chase, pursuit
escape, breakout, getaway
prison break, jailbreak
ambush, surprise attack
prisoner swap, prisoner exchange
liberation, freeing
occupation, foreign rule
annexation, takeover of land
arrival, coming
departure, leaving
return, homecoming, comeback
visit, stay
stay, time spent
exodus, mass departure
parade, procession, march
fireworks, pyrotechnics
carnival, mardi gras
fair, funfair
amusement park, theme park
roller coaster, big dipper
magician, conjurer, conjuror
clown, comic
comedian, comic, stand up, funny man
joke, gag, wisecrack
prank, practical joke, trick, hoax
hoax, fake, con
fake news, false report, disinformation
conspiracy, plot
compromise, middle way
apology, saying sorry
promise, pledge, vow, word
bet, wager, flutter
lottery, lotto, raffle
jackpot, top prize
casino, gambling house
bookmaker, bookie
gambler, punter
gambling, betting
luck, fortune
hobby, pastime, leisure interest
playground, play area
park, public garden
bench, park seat
library, book collection
archive, records
document, paper
certificate, written proof
report, account, write up
record, written account
form, questionnaire
file, folder
copy, duplicate
original, first version
draft, rough version
summary, outline, roundup
introduction, foreword, preface
chapter, section
page, sheet
picture, image, illustration
drawing, sketch
cartoon, comic strip, caricature
cartoonist, comic artist
map maker, cartographer
code, cipher
sign, notice
signal, sign
sound, noise
noise, din, racket, row
silence, quiet
smell, odour, odor, scent, whiff
stink, stench, bad smell
perfume, scent, fragrance
taste, flavour, flavor
colour, color, shade
grey, gray
purple, violet
crimson, scarlet
gold, bullion
silver, sterling
iron, steel
aluminium, aluminum
wood, timber, lumber
cloth, fabric, material, textile
rubber, latex
stone, rock, boulder
soil, earth, ground
ground, land
land, terrain
property, real estate
estate agent, realtor, real estate agent
building site, construction site
crane, lifting machine
digger, excavator, bulldozer
foundation stone, cornerstone
shelter, hut
camp, campsite
refugee camp, tent city
water supply, drinking water
well, water hole
pipe, tube
sewer, drain
drain, gutter
water shortage, lack of water
reservoir, artificial lake
dam, barrage
dike, dyke, levee
murder, homicide, slaying
spacesuit, space suit
insect, bug, creepy crawly
believer, worshipper, faithful
ticket, pass
hostage, captive, person held
`;
