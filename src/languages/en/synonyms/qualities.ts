/** How things are. A group of words that may stand for each other a line. */
export const QUALITIES = `
big, large, sizeable, sizable, great
huge, enormous, massive, giant, gigantic, vast, colossal, immense, whopping, mega
biggest, largest, greatest
small, little, tiny, wee, minute
tiny, minute, minuscule, teeny, microscopic
smallest, tiniest, littlest
tall, high, towering, lofty
tallest, highest
short, small, not tall
short, brief, quick
long, lengthy, extended
longest, lengthiest
wide, broad
narrow, thin, slim
deep, far down
shallow, not deep
thick, fat, chunky
thin, slim, slender, skinny
fat, overweight, obese, plump, chubby
heavy, weighty, bulky
light, weightless, not heavy
fast, quick, rapid, swift, speedy
fastest, quickest, speediest
quickly, fast, rapidly, swiftly, at speed, in a hurry
slow, sluggish, unhurried
slowly, at a snail pace, gradually
early, ahead of time, in good time
earlier, before, previously, beforehand
earliest, first
late, overdue, tardy, behind time
later, afterwards, subsequently, after that
lately, recently, of late, not long ago
latest, newest, most recent, last
recent, latest, new
new, brand new, fresh
modern, up to date, present day, contemporary
old, ancient, aged
old, elderly, aged, getting on
oldest, most ancient, eldest
ancient, very old, age old
old fashioned, outdated, dated, out of date, obsolete
former, ex, previous, past, one time, erstwhile
previous, last, prior, earlier, preceding
future, coming, upcoming
current, present, existing
currently, at present, now, at the moment, right now, presently, these days
nowadays, these days, today
now, at this time, right now
soon, before long, shortly, in a while
immediately, at once, straight away, right away, instantly, on the spot, without delay
suddenly, all of a sudden, abruptly, out of the blue, without warning
eventually, in the end, finally, at last
first, initially, at first, to begin with
firstly, to start with
final, last, closing
temporary, interim, provisional, short term, stopgap
interim, caretaker, acting, provisional
acting, caretaker, stand in
permanent, lasting, for good
permanently, for good, forever, for ever
forever, for ever, always
always, all the time, constantly, at all times
constantly, all the time, nonstop, continually, without a break
often, frequently, a lot, many times, regularly
rarely, seldom, hardly ever
sometimes, now and then, occasionally, from time to time, once in a while, at times
never, at no time, not ever
usually, normally, as a rule, generally, mostly
twice, two times
thrice, three times
repeatedly, again and again, time and again
yearly, annual, every year, each year
annually, every year, once a year, yearly
every two years, biennial
monthly, every month, once a month
weekly, every week, once a week
daily, every day, day to day
hourly, every hour
nightly, every night
meanwhile, in the meantime, at the same time
simultaneously, at the same time, at once
together, jointly, as one
jointly, together, in partnership
alone, by himself, by herself, on own, solo, single handed
separately, apart, on their own
overnight, during the night
abroad, overseas, in a foreign country, out of the country
overseas, foreign, abroad
foreign, overseas, from abroad, alien
global, worldwide, world, international
worldwide, around the world, all over the world, across the globe
nationwide, countrywide, across the country, all over the country
national, countrywide, state
domestic, home, internal
local, native, from the area
regional, provincial
rural, country, countryside
urban, city, metropolitan
coastal, seaside, by the sea
inland, away from the sea
underground, subterranean
undersea, on the seabed, submarine
offshore, out at sea
aboard, on board
ashore, on land, on shore
outdoor, open air, outside
outdoors, outside, in the open air, alfresco
indoors, inside
near, close to, not far from, next to, by
nearby, close, in the neighbourhood, not far away
nearest, closest
far, distant, a long way
far away, distant, remote, far off
remote, isolated, out of the way, far flung
furthest, farthest, most distant
opposite, facing, across from
upstairs, on the floor above
northern, north
southern, south
eastern, east
western, west
central, middle
main, chief, principal, major, primary, key
mainly, mostly, chiefly, largely, for the most part
important, significant, major, big
crucial, vital, essential, critical
essential, necessary, needed, vital
necessary, needed, required
unnecessary, needless, not needed
obligatory, compulsory, mandatory, required
compulsory, mandatory, obligatory, required by law
voluntary, optional, by choice
serious, grave, severe, bad
severe, serious, bad, acute
seriously, badly, severely, gravely
badly, seriously, heavily
minor, small, slight, light
slightly, a little, a bit, somewhat
partly, in part, to some extent
partial, incomplete, part
completely, totally, entirely, fully, wholly, utterly
complete, whole, entire, full, total
exactly, precisely, spot on, on the dot
exact, precise, accurate
accurate, correct, exact
correct, right, accurate
wrong, incorrect, mistaken, false
false, untrue, wrong, incorrect
true, correct, right
fake, false, counterfeit, bogus, sham, phoney, phony
genuine, real, authentic, true
official, formal, authorised, authorized
officially, formally
unofficial, informal
approximately, about, around, roughly, circa, or so, give or take
almost, nearly, close to, just under, not quite
more than, in excess of, upwards of
less than, fewer than
at least, no fewer than, not less than, minimum
at most, no more than, maximum, up to
up to, as many as, at most
enough, sufficient, adequate, ample
extra, additional, further, more, added
another, one more, an extra
double, twofold, twice
triple, threefold, treble
various, different, several, diverse
different, unlike, distinct
similar, alike, much the same, comparable, like
equal, the same, level
unequal, uneven, lopsided
opposite, contrary, reverse
unique, one of a kind, only one
rare, uncommon, unusual, scarce
common, usual, widespread
usual, normal, regular, ordinary, typical
normal, ordinary, standard, regular
unusual, strange, odd, out of the ordinary, uncommon
strange, odd, weird, bizarre, peculiar
famous, well known, renowned, celebrated, noted
best known, most famous
unknown, not known, unfamiliar
anonymous, unnamed, nameless, unidentified
unidentified, unknown, unnamed
popular, well liked, in demand, sought after
unpopular, disliked, not liked
favourite, favorite, best loved, most liked
beloved, much loved, dear
controversial, contentious, disputed, divisive
notorious, infamous
secret, confidential, classified, hush hush
secretly, in secret, behind closed doors, on the quiet, on the sly, covertly
openly, publicly, in public
private, personal, own
public, state, government
state owned, government owned, nationalised, state run
privately owned, in private hands
free, free of charge, for nothing, gratis, at no cost, costing nothing
free, at liberty
at large, on the loose, on the run, free
captive, in captivity, imprisoned
open, unlocked
closed, shut, not open
available, on sale, to be had, obtainable
unavailable, out of stock, sold out
expensive, costly, dear, pricey, steep
most expensive, costliest, dearest, priciest
cheap, inexpensive, low cost, low priced, affordable
cheaper, less expensive
cheapest, least expensive, lowest priced
worthless, of no value, without value
valuable, precious, worth a lot
priceless, beyond price
rich, wealthy, well off, affluent, well heeled, minted
richest, wealthiest
poor, needy, hard up, impoverished, badly off, skint
poorest, neediest
bankrupt, insolvent, bust, broke
broke, penniless, skint, out of money
profitable, in the black, money making
unprofitable, loss making, in the red
unemployed, jobless, out of work, on the dole
employed, in work, in a job
busy, occupied, tied up
idle, inactive, doing nothing
hardworking, industrious, diligent
lazy, idle, workshy
stronger, more powerful, mightier
strongest, most powerful, mightiest
powerful, strong, mighty, influential
weak, feeble, frail
frail, weak, delicate
healthy, well, fit, in good health
fit, healthy, in good shape
unfit, out of shape, out of condition
suitable, right, fitting, appropriate
unsuitable, wrong, inappropriate
ill, sick, unwell, poorly
seriously ill, gravely ill, very sick
terminally ill, dying
infected, sick with the virus
contagious, infectious, catching
deadly, fatal, lethal, killer
harmless, safe, not dangerous
dangerous, risky, unsafe, hazardous, perilous
most dangerous, riskiest
safe, secure, out of danger
safe, harmless, risk free
safely, without harm, unharmed
unharmed, unhurt, uninjured, safe and sound, without a scratch, unscathed
badly injured, seriously hurt, badly hurt, critically injured
slightly injured, lightly hurt
dead, deceased, lifeless, no more
late, deceased, dead
alive, living, still breathing
missing, lost, unaccounted for, gone
lost, missing, gone astray
trapped, stuck, pinned
stranded, stuck, marooned
stuck, jammed, wedged
homeless, without a home, roofless, on the streets
blind, sightless, unable to see
deaf, hard of hearing
dumb, mute, unable to speak
disabled, handicapped
paralysed, paralyzed, unable to move
pregnant, expecting
unconscious, out cold, knocked out
conscious, awake
asleep, sleeping
tired, weary, worn out, exhausted, knackered, shattered, bushed
hungry, starving, famished, peckish
thirsty, parched
drunk, intoxicated, plastered, hammered, tipsy
sober, not drunk
stoned, high
addicted, hooked, dependent
young, youthful
younger, junior
youngest, most junior
underage, too young
newborn, just born
engaged, betrothed
divorced, split up
childless, without children
happy, glad, pleased, delighted, cheerful, chuffed
delighted, thrilled, chuffed, overjoyed
sad, unhappy, down, miserable, blue, sorrowful
heartbroken, devastated, grief stricken
upset, distressed, hurt
angry, cross, mad, furious, irate
furious, livid, fuming, enraged, very angry
annoyed, irritated, cross, miffed
disappointed, let down, gutted
ashamed, embarrassed
sorry, apologetic, regretful
jealous, envious
afraid, scared, frightened, fearful, terrified
nervous, anxious, jittery, on edge, tense
calm, cool, relaxed, composed
surprised, amazed, astonished, taken aback
shocked, stunned, staggered
surprising, unexpected, astonishing, amazing
surprisingly, unexpectedly, out of the blue
unexpected, surprise, unforeseen
expected, due, anticipated
confused, puzzled, baffled, bewildered
confusing, puzzling, unclear
excited, thrilled
exciting, thrilling, gripping
bored, fed up
boring, dull, tedious
interesting, intriguing, fascinating
interested, keen, curious
keen, eager, enthusiastic
reluctant, unwilling, not keen
willing, ready, prepared
ready, prepared, all set
unprepared, not ready
determined, set on, resolved
confident, sure, certain
sure, certain, definite
certainly, definitely, for sure, without doubt
unsure, uncertain, undecided
undecided, uncertain, in two minds
clear, plain, obvious
clearly, plainly, obviously
unclear, vague, not known
obvious, clear, evident
likely, probable, on the cards
probably, likely, in all likelihood
unlikely, improbable
possible, feasible, doable
impossible, not possible, out of the question
perhaps, maybe, possibly
allegedly, reportedly, supposedly, it is claimed
reportedly, said to be, according to reports
apparently, seemingly, it seems
supposed, alleged, claimed, so called
suspected, thought to be
innocent, not guilty, blameless
legal, lawful, allowed by law, legit
illegal, unlawful, illicit, outlawed
illegally, unlawfully
allowed, permitted, ok
forbidden, banned, prohibited, not allowed, off limits
banned, barred, outlawed, forbidden
corrupt, bent, crooked, on the take
honest, truthful, upright, straight
dishonest, crooked, untruthful
fair, just
unfair, unjust
biased, one sided, prejudiced, partial
neutral, impartial, unbiased, even handed
independent, self governing
autonomous, self governing
elected, voted in
left wing, leftist, on the left
right wing, rightist, on the right
conservative, right wing
liberal, progressive
extreme, radical, hardline
moderate, middle of the road, centrist
military, army
armed, carrying weapons
unarmed, without weapons
violent, brutal, bloody
bloody, violent, gory
brutal, cruel, savage, vicious
cruel, heartless, inhumane
peaceful, non violent, without violence
hostile, unfriendly
friendly, kind, warm
kind, good hearted, nice
nice, pleasant, lovely
rude, impolite, bad mannered
polite, courteous, well mannered
brave, courageous, heroic, bold, plucky, gutsy
cowardly, gutless
clever, smart, intelligent, bright, brainy
stupid, dumb, foolish, silly, daft, thick
wise, sensible
crazy, mad, insane, nuts, bonkers
talented, gifted
skilful, skillful, skilled, expert, able
experienced, seasoned, veteran
inexperienced, green, new to the job
good, fine, decent
very good, excellent, superb, first class, outstanding, great
excellent, superb, outstanding, first rate, top notch, brilliant
great, brilliant, fantastic, terrific, super, wonderful
best, top, finest, number one
better, improved, superior
bad, poor, lousy, awful, rubbish
terrible, awful, dreadful, horrible, horrific, appalling
worst, poorest
worse, poorer
perfect, flawless, faultless
faulty, defective, broken
broken, out of order, not working, bust, kaput
damaged, hit, harmed
destroyed, wrecked, in ruins
intact, undamaged, in one piece
ruined, in ruins, wrecked
burnt, charred, burned
burning, on fire, ablaze, alight, in flames
flooded, inundated
wet, soaked, damp, soaking
damp, moist
hot, boiling, scorching, sweltering, baking
hottest, warmest
warm, mild
cold, chilly, freezing, icy, nippy, parky
coldest, chilliest
cool, chilly
frozen, iced over, icy
sunny, bright, fine
cloudy, overcast, grey
rainy, wet
windy, breezy, blowy, gusty
stormy, rough
foggy, misty
snowy, snow covered
slippery, icy, slick
dark, unlit, gloomy
bright, light, shining
clean, spotless
dirty, filthy, grubby, mucky, unclean
polluted, contaminated, dirty
poisonous, toxic, venomous
radioactive, giving off radiation
green, eco friendly, environmentally friendly
renewable, sustainable
organic, natural
natural, not artificial
artificial, man made, synthetic
man made, artificial, made by humans
handmade, made by hand
electric, battery powered, electrical
electronic, digital
automatic, self working
driverless, self driving, autonomous
unmanned, uncrewed, without a crew
manned, crewed
wireless, without wires
online, on the internet, on the web
offline, down, not connected
broken down, out of action
out of action, not working, sidelined
injured, sidelined, crocked
suspended, banned
unbeaten, undefeated, without defeat
reigning, defending, current
victorious, winning, triumphant
successful, triumphant
unsuccessful, failed, in vain
in vain, without success, for nothing
record breaking, best ever
all time, ever
at home, on home soil
professional, pro, full time
full time, whole time
part time, half time
senior, high ranking, top, leading
high ranking, top level, senior
low ranking, junior
chief, head, top
deputy, vice, assistant
joint, shared, common
mutual, two way, shared
bilateral, two way
unanimous, by all
unanimously, without opposition
united, as one
divided, split
separate, individual
individual, single
single, sole, one
sole, only
empty, vacant, unoccupied
full, packed, filled
crowded, packed, jam packed, full of people, rammed
deserted, empty, abandoned
abandoned, deserted, derelict, disused
populous, densely populated
most populous, biggest by population
sold out, no tickets left
comfortable, comfy, cosy, cozy
uncomfortable, uneasy
luxurious, luxury, posh, plush, upmarket
posh, upper class
easy, simple, straightforward, no trouble
easily, without trouble, hands down, comfortably
hard, difficult, tough, tricky
difficult, hard, tough, demanding
complicated, complex, tricky
hard, solid, firm
soft, spongy
rough, uneven, bumpy
smooth, even
flat, level, even
steep, sheer
sharp, pointed
round, circular
loud, noisy, deafening
quiet, silent, noiseless
quietly, silently, without a sound
sweet, sugary
sour, tart, acid
salty, briny
spicy, hot
tasty, delicious, yummy, scrumptious
raw, uncooked
fresh, newly made
rotten, bad, off, gone off
edible, eatable, fit to eat
fattening, full of calories
vegetarian, meat free, meatless
beautiful, lovely, pretty, gorgeous, stunning
good looking, attractive, handsome, pretty
ugly, hideous, unsightly
naked, nude, bare, unclothed, in the buff
barefoot, without shoes
bald, hairless
blonde, fair haired, blond
ginger, red haired
colourful, colorful, multicoloured
golden, gold
funny, amusing, hilarious, comical
religious, devout
holy, sacred
muslim, islamic, moslem
catholic, roman catholic
indigenous, native, aboriginal
ethnic, racial
historic, historical, momentous
financial, money, monetary
commercial, business
industrial, factory
agricultural, farm, farming
medical, health
scientific, science
technical, technological
nuclear, atomic
solar, sun powered
educational, teaching
sporting, sports
urgent, pressing
urgently, as soon as possible, asap, without delay
as soon as possible, asap, quickly
scheduled, planned, timetabled
on schedule, on time, as planned, punctual
on time, punctually, on schedule
ahead of schedule, early, sooner than planned
deliberate, intentional, on purpose, wilful
deliberately, on purpose, intentionally, knowingly
accidental, by accident, unintentional, chance
accidentally, by accident, by mistake, by chance, unintentionally
wrongly, by mistake, mistakenly, in error
by chance, accidentally, by coincidence
by force, forcibly, using violence
by hand, manually
by car, by road, driving
by train, by rail
by boat, by ship, by sea
by bike, by bicycle, cycling
by bus, by coach
by post, by mail, in the post
on foot, walking
by heart, from memory
for life, lifelong, until death
lifelong, all his life, all her life
for sale, on sale, on the market, up for grabs
for the first time, first ever
first ever, very first
in advance, beforehand, ahead of time
in charge, in control, at the helm
in power, in office, ruling
in private, privately, behind closed doors
in total, altogether, all in all, overall, all told
altogether, in total, in all
instead of, in place of, rather than
because of, due to, owing to, on account of, thanks to, as a result of
in spite of, notwithstanding
apart from, except for, other than
too, also, as well
also, as well, in addition
in addition, besides, moreover, furthermore
in honour of, in memory of, in tribute to
in exchange for, in return for
beside, next to, alongside
beneath, underneath
at the bottom of, at the foot of
through, via, by way of
outside, out of
towards, toward, in the direction of
everywhere, all over, all over the place
unmarried, single, never married
one handed, single handed
sky high, very high, steep
rock bottom, very low
bite sized, small
knee deep, up to the knees
nonstop, non stop, direct, without a stopover
round the clock, day and night, 24 hours a day
at night, after dark, by night
by day, in daylight, in the daytime
at dawn, at sunrise, at first light
at noon, at midday
at weekends, on weekends, at the weekend
last year, the year before, a year ago
on foot, by walking
top secret, classified, strictly confidential
waterproof, watertight, rainproof
fireproof, fire resistant, non flammable
bulletproof, armoured, armored
flammable, inflammable, easy to burn
rusty, corroded
second hand, used, pre owned, pre loved
leftover, unused, remaining
remaining, left, left over
unused, never used, mint
three quarters, 75 percent
household, domestic
seaworthy, fit to sail
airworthy, fit to fly
roadworthy, fit to drive
livable, habitable, fit to live in
uninhabitable, unlivable, unfit to live in
legendary, iconic
award winning, prize winning
bestselling, best selling, top selling
long serving, veteran
long awaited, eagerly awaited, much anticipated
last minute, eleventh hour
last ditch, desperate
first half, before the break
second half, after the break
top scoring, highest scoring
home made, homemade
self taught, without a teacher
self employed, freelance, own boss
all male, men only
all female, women only
multinational, international
multiracial, of many races
cross border, across the border
door to door, house to house
in person, personally, face to face
one on one, two people alone
neck and neck, level pegging, very close
hand in hand, together
side by side, next to each other
gradually, bit by bit, little by little, step by step
stressed, feeling the heat
behind bars, in prison, in jail, inside, locked up
out of control, out of hand
in danger, at risk
at risk, in danger, vulnerable
in trouble, in hot water, in a mess
in debt, in the red, owing money
in love, smitten, head over heels
in hospital, hospitalised, hospitalized
in hiding, lying low
in exile, banished
in season, ripe
in shape, fit
in tears, crying, weeping
in touch, in contact
out of date, expired, past sell by date
out of print, no longer published
excessive, too much, ott
too expensive, overpriced
too late, not in time
just in time, in the nick of time, at the last minute
at the last minute, just in time, at the last moment
on the verge of, about to, close to
on the brink of, on the edge of, close to
on the spot, there and then
on site, at the scene
at the scene, on the spot
at full speed, flat out, at top speed
flat out, at full speed, full throttle
abrupt, sudden
absurd, ridiculous, ludicrous
abundant, plentiful
acceptable, good enough, ok
active, busy
addictive, habit forming
admirable, praiseworthy
aggressive, violent, belligerent
agile, nimble
airborne, in the air, flying
ambitious, go getting
anti war, pacifist
appalling, shocking, horrifying, dreadful
arrogant, big headed, cocky
astonishing, amazing, astounding, incredible
clumsy, awkward, butterfingered
barbaric, brutal, savage
blind drunk, plastered
breathtaking, stunning, spectacular
spectacular, stunning, dramatic
brief, short, concise
brilliant, dazzling
brittle, fragile, easy to break
fragile, delicate, breakable
careful, cautious, wary
careless, reckless, sloppy, slapdash
carefully, cautiously
carelessly, recklessly
cashless, without cash
catastrophic, disastrous, calamitous
disastrous, catastrophic, ruinous
chaotic, messy, disorderly
charming, delightful
childish, immature
civilian, non military
classic, vintage
clear cut, decisive
close, tight, narrow
convincing, emphatic, comprehensive
narrowly, by a whisker, by a hair, just barely
barely, only just, hardly, scarcely
competent, capable, able
competitive, cut throat
hidden, concealed, buried
convenient, handy
cooperative, helpful
creative, inventive, imaginative
curly, wavy
decisive, deciding
decent, respectable
defiant, unbowed
dense, thick
desperate, in despair
detailed, in depth, thorough
thorough, in depth, exhaustive
thoroughly, in detail, in depth
disgraceful, shameful, outrageous
disgusting, revolting, foul
distinguished, eminent, noted
doubtful, in doubt, uncertain
sensational, dramatic, spectacular
durable, hard wearing, long lasting
eccentric, odd
effective, successful, working
efficient, well organised
elegant, stylish
stylish, fashionable, chic
fashionable, in fashion, trendy, in vogue
unfashionable, out of fashion
emotional, moving, touching
entertaining, amusing
exotic, tropical
explosive, likely to blow up
extinct, died out, no longer existing
endangered, threatened, at risk of dying out
extraordinary, remarkable, exceptional
remarkable, extraordinary, striking
fabulous, wonderful
faithful, loyal, true
loyal, faithful, devoted
unfaithful, cheating
fake, mock
fearless, brave
fertile, fruitful
infertile, barren, unable to have children
fierce, ferocious, violent
fiercely, ferociously
flexible, bendy
lucky, fortunate, jammy
luckily, fortunately
unlucky, unfortunate, hapless
unfortunately, sadly, unluckily, regrettably
frequent, regular
frustrated, fed up
generous, big hearted, open handed
mean, stingy, tight fisted
gentle, soft, mild
glorious, splendid
bleak, grim, gloomy
gradual, step by step
greedy, grasping
gruesome, grisly, ghastly
useful, handy, helpful
useless, no good, pointless
pointless, futile, useless
harmful, damaging, bad for you
hasty, rushed
helpless, powerless
optimistic, hopeful, upbeat, confident
pessimistic, gloomy, downbeat
hopeless, without hope
humble, modest
identical, exactly the same
imminent, about to happen, looming, around the corner
imported, from abroad, brought in
impressive, striking, imposing
inadequate, not enough, insufficient
insufficient, not enough, too little
incredible, unbelievable, amazing
incurable, without a cure
inevitable, unavoidable, bound to happen
innovative, groundbreaking, new
inseparable, very close
intense, fierce
intact, whole, undamaged
invalid, void, null and void
valid, in force, good
irrelevant, beside the point
joyful, happy
juvenile, young
lavish, extravagant
lifelike, realistic
light hearted, jokey
lonely, lonesome, all alone
lucrative, profitable, well paid
well paid, highly paid, lucrative
badly paid, poorly paid, low paid
unpaid, without pay, for no pay
overpaid, paid too much
magnificent, splendid, grand
meaningless, senseless
merciless, ruthless, pitiless
ruthless, merciless, hard nosed
messy, untidy
tidy, neat, orderly
miraculous, amazing
mobile, moving
movable, portable
portable, mobile, easy to carry
muddy, covered in mud
mysterious, puzzling
mysteriously, without explanation
narrow minded, intolerant
nasty, unpleasant, horrid
unpleasant, nasty, disagreeable
nosy, curious, prying
notable, noteworthy
obedient, well behaved
naughty, badly behaved, disobedient
offensive, insulting
outdated, obsolete, behind the times
outgoing, departing
incoming, new, next
outspoken, frank, blunt
overcrowded, too full, bursting at the seams
painful, sore
painless, without pain
patient, long suffering
impatient, restless
perplexed, puzzled
persistent, dogged
pioneering, groundbreaking, trailblazing
premature, too early, before time
prestigious, renowned
prolonged, drawn out, long
up and coming, promising, rising
prosperous, thriving, flourishing
puny, weak
rainless, without rain
reckless, rash, careless, foolhardy
reasonable, fair, sensible
recognisable, recognizable, easy to spot
reliable, dependable, trustworthy
unreliable, not to be trusted
resilient, tough
respected, esteemed, well regarded
restless, fidgety
ripe, ready to eat
rival, competing, opposing
rocky, stony
scarce, in short supply, hard to find
scary, frightening, terrifying, spooky, hair raising
picturesque, scenic, pretty as a picture
selfish, self centred
sensitive, delicate
sensible, level headed
shabby, run down, tatty, scruffy
run down, dilapidated, shabby, neglected
shaky, unsteady, wobbly
shiny, gleaming
shocking, appalling, scandalous
shy, timid, bashful
sincere, heartfelt
sleepy, drowsy
sly, cunning, crafty
snug, cosy
sparse, thin
sparsely populated, thinly populated
spontaneous, off the cuff, unplanned
spotless, very clean
steadily, at a steady pace
unstable, shaky, volatile
stale, old
starving, very hungry
stiff, rigid
sturdy, solid, robust
stubborn, obstinate, pig headed
substantial, considerable, sizeable
considerably, significantly, much, a great deal
sharply, steeply, dramatically
suicidal, wanting to die
suspicious, dodgy, fishy
dodgy, suspicious, shady
suspiciously, in a strange way
sustained, prolonged
tame, domesticated
wild, untamed, feral
tense, strained, fraught
tentative, provisional
tight, close fitting
strict, tight, stringent, tough
lax, slack, loose
timeless, ageless
tragic, heartbreaking, sad
heartbreaking, heart rending, tragic
tragically, sadly
tremendous, great
troubled, beset by problems
trusted, reliable
ultimate, final
unaware, in the dark, not knowing
aware, in the know, conscious
unbearable, intolerable, too much to bear
unclaimed, not collected
uncomfortable, not comfy
unconfirmed, not verified
confirmed, verified, proven
undeniable, beyond doubt
uneasy, anxious
unemployed, without a job
unexploded, live
unfinished, incomplete, not completed
unforgettable, memorable
ungrateful, thankless
unharmed, safe
unhealthy, bad for health
uninsured, without insurance
unlimited, limitless, without limit
unlimited, without end
unmanned, pilotless
unpopular, hated
unprecedented, never seen before, without precedent
unrivalled, unmatched, peerless
unsolved, not cleared up
unspoilt, untouched
unsuccessful, without success
untreated, without treatment
unused, not used
unwanted, not wanted
upcoming, forthcoming, coming
upside down, wrong way up, belly up
vague, hazy
vain, fruitless
vegan, plant based
versatile, all round
vibrant, lively
lively, energetic, full of life
vigilant, watchful, on guard
vivid, bright
wasteful, extravagant
well educated, learned
well equipped, well kitted out
well preserved, in good condition
wholehearted, full
wise, shrewd
wonderful, marvellous, fantastic
worn, threadbare, worn out
worrying, alarming, disturbing
alarming, worrying, frightening
worthwhile, worth it
yearlong, lasting a year
zealous, fervent
`;
