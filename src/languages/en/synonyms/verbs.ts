/** What is done, with its noun. A group of words that may stand for each other a line. */
export const VERBS = `
sign, ink, pen, put name to, put signature to, put pen to paper, autograph
suspend, throw out, bar, exclude, sideline
expel, throw out, kick out, chuck out, boot out, turf out, drum out, show the door
evict, throw out, kick out, turf out, turn out, chuck out, put out on the street
eject, throw out, kick out, chuck out, escort out, show the door
dismiss, fire, sack, axe, give the boot, give the sack, show the door, let go, can, give the push
dismiss, relieve of duties, remove from post, strip of post, oust, drop
dismiss a case, throw out, toss out, quash
hold, fit, accommodate, seat, take in, have room for, have space for, carry, squeeze in
seat, hold, have seats for, have room for
fire, go off, let off, discharge
explode, go off, blow up, detonate, blast, burst
conclude, wrap up, end, finish, wind up, close, draw to a close
solve, fix, crack, work out, sort out, figure out, resolve, get to the bottom of
solve, clear up, puzzle out, unravel
resolve, settle, sort out, iron out, straighten out, put right, smooth out
surrender, hand in, turn in, give up, hand over
close, shut, shut its doors, shut down, shut up shop, close down, cease trading, fold
close, shut, slam, pull shut
open, throw open, unlock, unseal
open, start up, set up shop, open its doors
abandon, give up on, walk away from, ditch, drop, dump, leave behind, desert, forsake, turn back on
abandon, scrap, shelve, ditch, drop, bin, junk, kill off
cancel, call off, scrap, axe, scrub, nix, pull the plug on
postpone, put off, push back, put back, delay, defer, hold over, reschedule, shelve
delay, hold up, set back, slow down, stall
delay, drag feet, stall, play for time, hold off, dither, procrastinate
abolish, do away with, get rid of, scrap, end, axe, wipe out
remove, take away, take out, pull out, strip out, get rid of, clear away
remove, take down, pull down, dismantle
dismantle, take apart, break up, pull apart, take to pieces, strip down
demolish, knock down, pull down, tear down, bulldoze, flatten, level, raze
destroy, wipe out, wreck, ruin, lay waste, trash, obliterate, annihilate
ruin, wreck, spoil, mess up, screw up, botch, bungle, make a mess of
damage, harm, hurt, hit, dent
break, smash, shatter, bust, snap, crack
break down, conk out, pack up, stop working, go wrong, fail, give out, die
malfunction, play up, act up, go wrong, go haywire
crash, freeze, go down, hang
crash, smash into, plough into, slam into, ram, run into, hit, collide with
collide, crash, smash into each other, hit each other
overturn, flip over, tip over, roll over, turn over, keel over
overturn, quash, reverse, strike down, set aside, throw out, annul
annul, void, cancel, declare void, nullify, invalidate
uphold, back, confirm, let stand
repeal, scrap, strike down, revoke, abolish, rescind, do away with, withdraw
revoke, withdraw, take away, cancel, strip, pull
withdraw, pull out, back out, drop out, bow out, withdraw from, bail out, scratch
withdraw troops, pull troops out, bring troops home
withdraw, take out, draw out
retreat, pull back, fall back, back off, draw back
evacuate, clear out, move out, get out, take to safety, empty
rescue, save, pull out, get out, bring to safety, pull free
survive, live through, come through, pull through, make it, live to tell the tale, make it out alive
survive, hold on, cling on, hang on, scrape through
recover, get better, get well, pull through, bounce back, get over, be back on feet, mend
recover, bounce back, rally, pick up, rebound, turn around
recover, get back, find again, win back, retrieve
retrieve, get back, recover, reclaim, regain, take back
regain, win back, get back, take back, retake, recapture
fall ill, get sick, come down with, be taken ill, go down with, catch
catch a disease, pick up, contract, come down with, go down with, catch
suffer, go through, undergo, experience, endure
endure, put up with, stand, bear, live with, tolerate, stomach
tolerate, put up with, stand for, accept, stomach, allow
die, pass away, pass on, lose life, perish, pop clogs, kick the bucket, breathe last, be no more, succumb
kill, take the life of, slay, do in, bump off, finish off, dispatch
kill, wipe out, mow down, cut down, claim the life of
cull, put down, slaughter
put down, put to sleep, euthanise, euthanize
die out, become extinct, vanish, disappear, go extinct, be wiped out
murder, kill, bump off, do in, do away with, assassinate
execute, put to death
hang, string up, send to the gallows
stab, knife
strangle, choke, throttle
suffocate, smother, asphyxiate
behead, decapitate, cut head off
poison, slip poison to
drown, go under
shoot, gun down, open fire on, fire at, shoot at, put a bullet in
shoot down, bring down, down
injure, hurt, wound, harm
maim, cripple, disable, disfigure
bruise, graze, scrape
bleed, lose blood
faint, pass out, black out, lose consciousness, collapse
wake, wake up, come round, come to
wake, wake up, get up, rise, get out of bed
fall asleep, nod off, doze off, drop off, drift off
sleep, kip, snooze, nap, slumber, have a nap
go to bed, turn in, hit the sack, hit the hay, retire to bed
stay up, sit up, stay awake
vomit, throw up, be sick, puke, bring up, chuck up
cough up, bring up
swallow, gulp, gulp down
breathe, draw breath, inhale
sweat, perspire
operate on, perform surgery on, give an operation to, have surgery
diagnose, identify, find to have
hospitalise, hospitalize, take to hospital, admit to hospital, put in hospital, rush to hospital
discharge, let out, release, send home
treat, care for, look after, tend, nurse
vaccinate, jab, immunise, immunize, inoculate, give a shot to
isolate, quarantine, self isolate, keep apart, shut away
examine, check over, look over, check
examine, look into, look at, go over, study, pore over, scrutinise, scrutinize, comb through
check, look over, check out, verify, make sure, double check
verify, check, confirm, authenticate, prove genuine
inspect, check, look over, look round, go over, check out
test, try out, put to the test, trial, test out, pilot
investigate, look into, probe, dig into, go into, examine, follow up, check out
investigate, make inquiries, carry out an inquiry
search, look for, hunt, comb, scour, go through
search, frisk, pat down, body search
search for, look for, hunt for, seek, be after, track
raid, swoop on, storm, bust, burst into
find, come across, discover, turn up, dig up, unearth, stumble on, locate, happen upon
find, track down, trace, locate, hunt down
discover, find out, uncover, come to light, learn
find out, learn, discover, get wind of, hear, get to know
reveal, disclose, make public, let slip, divulge, let on, make known, bring to light
reveal, expose, lay bare, blow the lid off, uncover, bring to light
reveal, come out with, own up to, spill the beans, come clean about
emerge, come out, come to light, turn out, transpire, surface
leak, let slip, let out, give away, spill
leak, seep out, ooze, escape, drip
leak, let in water
hide, conceal, cover up, keep secret, keep from, hush up
hide, lie low, hole up, go to ground, go into hiding, hide out, keep out of sight
cover up, hush up, sweep under the carpet, whitewash, gloss over
disguise, dress up as, pass off as, pose as, pretend to be, masquerade as, impersonate
pretend, make believe, put on, feign, fake, let on
fake, forge, counterfeit, falsify
falsify, doctor, fiddle, tamper with, cook the books, massage
rig, fix, fiddle, tamper with, manipulate
cheat, con, rip off, swindle, scam, defraud, take for a ride, diddle
deceive, fool, trick, take in, mislead, dupe, hoodwink, pull the wool over eyes
lie, tell lies, tell fibs, fib, tell untruths
betray, sell out, stab in the back, double cross, turn on
betray, inform on, grass on, shop, rat on, snitch on, turn in
tip off, inform, tip, give a tip, alert
blackmail, hold to ransom, extort
bribe, buy off, pay off, grease the palm of
steal, nick, pinch, swipe, lift, make off with, walk off with, run off with, nab
rob, hold up, stick up, mug
burgle, burglarize, break into, rob
break in, force entry, get in, force way in
loot, plunder, ransack, pillage
embezzle, pocket, siphon off, skim off
smuggle, sneak in, bring in illegally, run, traffic
kidnap, snatch, abduct, grab, seize
hijack, seize, commandeer, take over
carjack, steal a car
take hostage, seize, hold captive
arrest, nab, nick, pick up, bust, collar, detain, take in, haul in, pinch
arrest, take into custody, apprehend, slap handcuffs on, catch
detain, hold, keep in custody, lock up, hold in custody
jail, lock up, put behind bars, put away, send down, imprison, throw in jail, incarcerate, bang up
jail, send to prison, put in prison, send to jail
serve time, do time, be behind bars, be in jail, be in prison, serve a sentence
release, let go, set free, let out, free, turn loose
release, bring out, put out, come out with, issue, drop
escape, get away, break out, break free, get out, slip away, run away
escape, break out of jail, bust out
evade, dodge, avoid, get out of, duck, give the slip
avoid, steer clear of, stay away from, keep away from, shun, give a wide berth
avoid, get round, get around, sidestep, bypass, dodge
avert, head off, stave off, ward off, prevent, fend off
prevent, stop, keep from, block, foil, thwart
foil, thwart, stop, nip in the bud, scupper
flee, run away, run off, make off, bolt, do a runner, take to heels, scarper
flee, get out, escape, leave, take flight, skip the country
chase, run after, go after, pursue, give chase, be in pursuit of
pursue, chase after, go after, seek
track, follow, trail, keep tabs on, tail, shadow
catch, capture, get hold of, trap, nab, grab
capture, take, seize, overrun, take control of, grab
seize, grab, take hold of, snatch
confiscate, seize, take away, impound
hand over, pass over, turn over, give up, deliver
accuse, point the finger at, blame, level accusations at
blame, hold responsible, point the finger at, lay at the door of, pin on
suspect, think guilty of, be suspicious of
charge, indict, bring charges against, book, press charges against
sue, take to court, bring legal action against, drag to court, bring a lawsuit against
prosecute, put on trial, try, bring to trial, bring to court, take to court
convict, find guilty, declare guilty
sentence, send down, give a sentence, hand a sentence
acquit, clear, find not guilty, let off, declare innocent
pardon, let off, grant clemency, grant amnesty, forgive
forgive, let off, pardon, excuse
testify, give evidence, take the stand, be a witness
plead, enter a plea
plead guilty, admit, own up, confess
confess, own up, come clean, admit, fess up
admit, own up to, concede, acknowledge, come clean about
deny, reject, dismiss, rubbish, say not true, dispute
dispute, contest, challenge, take issue with, disagree with
fine, hit with a fine, slap a fine on, penalise, penalize
punish, discipline, penalise, penalize, come down on
reprimand, tell off, scold, rebuke, give a dressing down, haul over the coals, bawl out, give an earful
investigate, audit, go through the books
break the law, commit a crime, commit an offence, break the rules
violate, break, breach, flout, go against, infringe
obey, follow, abide by, stick to, comply with, keep to, go along with
comply with, stick to, adhere to, toe the line, keep to, follow, observe, meet, conform to
disobey, defy, go against, ignore
ignore, take no notice of, turn a blind eye to, pay no attention to, disregard, brush aside
ignore, blank, snub, cold shoulder, give the cold shoulder
neglect, fail to look after, let slide
overlook, miss, fail to notice, fail to spot
notice, spot, see, catch sight of, clock, pick up on, observe
see, spot, catch sight of, sight, glimpse, set eyes on, lay eyes on
look at, watch, view, observe, eye, have a look at
watch, look on, tune in to, view, see
stare, gaze, gape, peer
glance, peek, peep, look briefly
witness, see, be witness to
recognise, recognize, know, identify, spot
identify, name, pick out, put a name to, pinpoint
recognise, recognize, acknowledge, accept
name, call, dub, christen, give the name
nickname, dub, call, label
label, brand, describe as, call, tag
describe, portray, depict, paint a picture of
mention, bring up, refer to, raise, touch on, speak of
quote, cite
say, tell, state, remark, comment, note, go on record
tell, inform, let know, notify, break the news to
announce, make known, say publicly, make public, unveil, reveal
announce, let it be known, give word
declare, proclaim, pronounce, state
explain, spell out, make clear, clear up, set out, give an account of
clarify, clear up, make clear, spell out
stress, emphasise, emphasize, underline, highlight, play up, hammer home, drive home
play down, downplay, make light of, minimise, minimize
exaggerate, overstate, blow up, blow out of proportion, overdo, lay it on thick
insist, maintain, stand firm, be adamant, hold out, stick to guns
claim, allege, assert, maintain, contend
suggest, hint, imply, point to, indicate
hint, drop hints, let on, give a clue
point out, draw attention to, note, highlight, flag up
warn, sound the alarm, caution, raise the alarm, alert, put on alert, flag
threaten, make threats against, menace, issue threats against
promise, pledge, vow, swear, give word, guarantee
keep a promise, make good on, keep word, deliver on, live up to
break a promise, go back on, renege on, break word, back out of
ask, inquire, enquire, put to
question, quiz, grill, interrogate, interview, put questions to
interview, speak to, talk to, sit down with
answer, reply, respond, come back, write back, get back
reply, answer back, retort, hit back, fire back
respond, react, hit back
react, respond, reaction, response
ignite, set light to, set fire to, light, set ablaze, set alight, torch
catch fire, go up in flames, burst into flames, ignite
burn down, go up in smoke, be gutted, be destroyed by fire
burn, be on fire, be ablaze, be alight, be in flames
extinguish, put out, douse, bring under control, snuff out
smoke, light up, puff on, have a smoke, have a fag
discuss, talk about, talk over, go over, chat about, thrash out
talk, chat, speak, have a word, natter, have a chat, gab, yak
gossip, dish the dirt, tittle tattle, spread rumours
shout, yell, scream, cry out, holler, bawl
whisper, murmur, mutter, mumble
negotiate, bargain, haggle, hammer out, thrash out
argue, row, quarrel, fall out, squabble, bicker, have words, have a row
agree, come to terms, see eye to eye, reach a deal, strike a deal, shake on it
agree to, sign up to, say yes to, go along with, accept, consent to
disagree, differ, be at odds, not see eye to eye, be split
compromise, meet halfway, give ground, find middle ground
concede, give ground, back down, give way, yield, cave in, give in
back down, climb down, give way, cave in, give in, relent
change mind, have second thoughts, think again, do a u turn, reverse course, backtrack, go back on
reconsider, rethink, think again, think twice, have another look at
decide, make up mind, make a decision, settle on, resolve
rule, decide, hand down a ruling, find
rule out, exclude, dismiss, count out
choose, pick, select, go for, opt for, settle on, plump for
prefer, favour, favor, like better, would rather
nominate, put forward, name, propose
appoint, name, pick, choose, install, select
reappoint, keep on, give another term, retain
elect, vote in, choose, return, vote into office
re elect, reelect, vote back in, return to office, give another term
vote, cast a ballot, go to the polls, cast a vote
run for office, stand, put name forward, throw hat into the ring, be a candidate
run for, stand for, contest, seek
campaign, be on the stump, be on the campaign trail, go canvassing
swear in, take the oath, inaugurate, install
take office, be sworn in, take over, come to power, take the reins
come to power, take power, gain power
seize power, stage a coup, take over, grab power
overthrow, topple, bring down, oust, depose, unseat, remove from power
impeach, bring impeachment charges against
resign, quit, step down, stand down, hand in notice, call it a day, throw in the towel, bow out
resign, leave post, give up post, leave job, pack in job
retire, call it a day, bow out, hang up boots, give up work, call time on career
stay on, remain in post, keep job, hang on
succeed, take over from, follow, replace, step into the shoes of
replace, take the place of, take over from, stand in for, fill in for
replace, swap, change, switch, substitute
substitute, bring off, take off, sub off, withdraw
bring on, send on, sub on
stand in for, fill in for, deputise for, deputize for, cover for, sit in for
promote, move up, give promotion to, upgrade, elevate
demote, downgrade, move down, relegate, knock down
transfer, move, switch
hire, take on, recruit, employ, bring on board, sign up, engage
lay off, make redundant, let go, cut jobs, shed jobs, axe jobs, downsize
join, sign up, sign up for, become a member of, enrol, enroll
join, link up with, team up with, come on board
enlist, join up, sign up, join the army
conscript, draft, call up
leave, quit, walk out on, walk away from, pull out of
leave, go away, depart, set off, head off, clear off, take off, be off
leave, go out, get out, exit
depart, leave, set off, pull out, get going, hit the road
set off, set out, head out, start out, get going
take off, lift off, get off the ground, leave the ground
land, touch down, come down, put down
arrive, get in, turn up, show up, get here, get there, roll up, reach, pull in
turn up, show up, appear, put in an appearance, surface
disembark, get off, go ashore, step off, alight, get out
board, get on, climb aboard, hop on, embark, go aboard
return, come back, go back, get back, head back, be back
return, give back, hand back, send back, bring back, take back
return home, come home, go home, get home, head home
visit, drop in on, call on, stop by, pop in, go to see, look up, swing by
tour, go round, go around, travel round, look round
travel, go, journey, make way, get about
commute, travel to work, go to work
ride, travel by, go by
drive, motor, be at the wheel, be behind the wheel
speed, drive too fast, break the speed limit, put foot down
overtake, pass, go past, pull ahead of
overtake, surpass, pass, go past, beat, top, outstrip
brake, hit the brakes, slow down, slam on the brakes
accelerate, speed up, pick up speed, step on it, gather pace
slow, slow down, ease off, lose speed, decelerate
stop, pull up, come to a halt, come to a stop, draw up, halt
stop, put an end to, halt, put a stop to, call a halt to, end
stop, give up, quit, pack in, pack up, knock off, kick the habit, cease
park, leave a car, pull over
pull over, pull up, flag down, stop
give a lift, give a ride, drive, run, drop off
hitchhike, thumb a lift, hitch a ride
swerve, veer, turn sharply, change direction
skid, slide, slip, lose grip
derail, come off the rails, jump the tracks, leave the rails, go off the rails
run aground, hit rocks, run ashore, go aground, beach
sink, go down, go under, founder, go to the bottom
capsize, tip over, turn over, overturn, flip over
sail, set sail, put to sea, go by ship
dock, come into port, moor, berth, tie up, drop anchor
fly, go by plane, go by air
pilot, fly, be at the controls
crash, come down, fall from the sky, plunge to the ground, go down
walk, go on foot, stroll, stride, trek, hike
walk, stroll, go for a walk, wander, amble
limp, hobble, walk with a limp
march, parade, file past, troop
run, sprint, race, dash, jog
rush, hurry, hasten, dash, race, get a move on, get a wiggle on, shake a leg
climb, go up, scale, ascend, clamber up
descend, go down, come down, climb down, get down
jump, leap, hop, spring, bound
jump, throw oneself, leap
fall, tumble, come a cropper, go down, trip, topple
fall, drop, plunge, go down, come down, slip, dip, slide, tumble, decline
fall off, come off, be thrown off
trip, stumble, lose footing
slip, slide, lose footing, skid
crawl, creep, go on hands and knees
cross, go across, get over, go over
enter, go in, get in, come in, set foot in, go inside
sneak in, slip in, steal in, creep in, get in unseen
intrude, trespass, enter without permission, gatecrash
approach, come near, get close, near, close in on, draw near
surround, ring, encircle, close in on, hem in
move, shift, relocate, transfer
move house, move home, relocate, up sticks, change address
settle, put down roots, make home, set up home, settle down
emigrate, move abroad, leave the country
wander, roam, drift, rove
get lost, lose way, go astray, lose bearings
disappear, vanish, go missing, be gone, drop out of sight
camp, pitch a tent, stay in a tent, sleep under canvas
stay, spend the night, put up, stop, lodge, stay the night, be put up
live, reside, have home, be settled, dwell
share a home, live together, cohabit, shack up, move in together
accommodate, put up, house, give a bed to, take in
throw, chuck, hurl, fling, toss, lob, sling, pelt
throw away, chuck out, bin, get rid of, discard, dump, chuck away, dispose of, throw out
dump, fly tip, tip, throw away
drop, let fall, let go of
carry, cart, lug, take, haul, bear
bring, fetch, get, go and get
collect, pick up, fetch, come for, call for
pick up, lift, take up
lift, raise, hoist, pick up, heave
lower, let down, bring down, take down
pull, drag, tug, haul, yank, tow
push, shove, press, jostle
push, urge, press, lean on, put pressure on, twist arm, lobby
pressure, put pressure on, lean on, turn up the heat on, twist arm
force, make, compel, oblige, coerce
hit, strike, beat, bash, whack, thump, punch, slap
beat up, rough up, assault, attack, duff up, give a beating, lay into, set upon
punch, hit, thump, land a blow on, slug, belt, sock
slap, smack, cuff, clout
kick, boot, hoof, put the boot in
bite, sink teeth into, nip
sting, prick, stab
scratch, claw, graze
squeeze, press, crush, squash
crush, squash, flatten, trample
touch, feel, handle, lay hands on
grab, snatch, get hold of, clutch, grip, seize
hug, cuddle, embrace, put arms round
kiss, snog, peck, smooch, have a kiss
wave, gesture, signal
nod, nod head
smile, grin, beam
laugh, giggle, chuckle, crack up, burst out laughing, chortle
laugh at, make fun of, mock, poke fun at, take the mickey out of, send up, ridicule, jeer
tease, kid, pull leg, wind up, rib
joke, crack a joke, kid, jest, quip
cry, weep, sob, break down in tears, burst into tears, be in tears, well up, shed tears, blub
mourn, grieve, be in mourning, lament
comfort, console, cheer up, reassure
calm, calm down, soothe, cool down, settle down, pacify
annoy, irritate, bug, get on nerves, wind up, hack off, bother, needle
anger, make angry, infuriate, enrage, incense, make mad, outrage
lose temper, fly off the handle, hit the roof, blow a fuse, see red, go mad, flip out, blow top, go ballistic
upset, distress, make sad, hurt
shock, stun, stagger, horrify, shake, appal, appall
surprise, amaze, astonish, take aback, astound, catch off guard, catch by surprise
scare, frighten, terrify, give a fright, spook, put the wind up
panic, lose nerve, freak out, get in a flap
worry, be concerned, fret, be anxious, lose sleep over, be bothered
fear, be afraid, be scared, be frightened, dread
thrill, excite, delight
please, delight, make happy
enjoy, like, have fun, have a good time, relish, get a kick out of
like, love, be fond of, be keen on, be into, be a fan of, take to
hate, detest, loathe, can't stand, despise, dislike
admire, look up to, think highly of, respect
respect, look up to, have regard for
despise, look down on, hold in contempt
envy, be jealous of, be envious of
regret, be sorry, rue, feel bad about
apologise, apologize, apology, say sorry, make an apology, express regret, eat humble pie
thank, express gratitude to, say thanks to, give thanks to
praise, hail, applaud, pay tribute to, compliment, speak highly of, laud, heap praise on, salute, sing the praises of
congratulate, pat on the back, send congratulations to, say well done to
criticise, criticize, slam, hit out at, lash out at, slate, have a go at, attack, take a swipe at, lambast
criticise, criticize, find fault with, pick holes in, knock, run down, pan, have a pop at
condemn, denounce, deplore, speak out against
insult, call names, be rude to, offend, abuse, slag off, bad mouth
offend, give offence, upset, cause offence
humiliate, embarrass, show up, make a fool of, shame
bully, pick on, push around, intimidate, harass, victimise, victimize
harass, hassle, pester, hound, badger
stalk, follow, keep following
abuse, mistreat, ill treat, maltreat
rape, sexually assault, force sex on
torture, inflict pain on, put on the rack
spy on, snoop on, eavesdrop on, keep watch on
eavesdrop, listen in, overhear, tap
bug, tap, wiretap, listen in on
monitor, keep an eye on, watch over, keep tabs on, keep watch on, observe
guard, watch over, protect, keep watch on, stand guard over
patrol, police, keep watch over, make rounds
protect, keep safe, shield, look after, safeguard, guard
defend, stick up for, stand up for, protect
look after, take care of, care for, mind, tend, see to
babysit, look after children, mind children
bring up, raise, rear, grow up
raise, bring up, mention, broach
adopt, take in, become parents to
foster, take in, bring up
feed, give food to, nourish
breastfeed, nurse, suckle
give birth, have a baby, bear, be delivered of
be born, come into the world
be pregnant, expect a baby, be expecting, be with child
get pregnant, conceive, fall pregnant
miscarry, lose a baby
marry, get married, tie the knot, get hitched, wed, say i do, walk down the aisle
get engaged, propose marriage, pop the question
propose, pop the question, go down on one knee
date, go out with, see, be going out with, be in a relationship with
flirt, chat up, make eyes at, hit on, make a pass at
fall in love, fall for, lose heart to
cheat on, be unfaithful to, have an affair with, two time
separate, split up, break up, part, go separate ways
divorce, get divorced, end marriage, split up
break up with, dump, finish with, jilt, leave, ditch, chuck
reconcile, make up, patch things up, bury the hatchet, get back together
befriend, make friends with, get friendly with
get along, get on, be on good terms, hit it off
meet, get together, meet up, run into, bump into, come face to face
gather, come together, get together, assemble, flock, congregate
call together, convene, summon
hold, stage, host, put on, lay on
organise, organize, arrange, set up, put together, lay on
plan, map out, work out, draw up
plot, scheme, conspire, hatch a plot
intend, plan, mean, aim, be going to
prepare, get ready, gear up, lay the groundwork, make preparations
rehearse, practise, practice, run through
practise, practice, train, work on
train, work out, exercise, keep fit
begin, start, kick off, get under way, get going, commence, get off the ground, get started
start, set in motion, trigger, spark, set off, touch off
launch, set up, start, get going, kick off, roll out
launch, lift off, blast off, send up, shoot into space, put into orbit
found, set up, establish, start, create, form
restart, start again, begin again, resume, get going again, reopen
resume, start again, pick up again, restart, carry on
continue, go on, carry on, keep going, press on, keep at it, soldier on, plough on
last, go on, take, run, continue
extend, lengthen, make longer, prolong, drag out, stretch out
extend, roll over, renew, prolong
renew, extend, re sign
shorten, cut short, make shorter, curtail, cut down
interrupt, break off, cut off, disrupt, cut in on
disrupt, throw into chaos, upset, hit, interfere with
disturb, bother, interrupt, trouble
interfere, meddle, stick nose in, poke nose in, butt in
intervene, step in, get involved, weigh in
finish, complete, get done, round off, be through with, finish off, polish off
end, come to an end, be over, finish, draw to a close, run out
expire, run out, lapse, end
give up, call it quits, throw in the towel, call it a day, pack it in, give up the ghost
fail, fall through, come to nothing, flop, go wrong, come unstuck, fall flat
fail, flunk, not pass
backfire, go wrong, boomerang, misfire
struggle, have difficulty, have a hard time, find it hard, battle
try, attempt, have a go, give it a go, make an effort, have a shot, have a crack, have a stab
manage, be able, succeed, pull it off
succeed, work out, pay off, come off, do well, make it, go well
cope, manage, get by, make do, make ends meet
achieve, pull off, accomplish, reach, bring off, attain
fulfil, fulfill, live up to, meet, satisfy, carry out
carry out, do, perform, conduct, undertake
implement, put into practice, put in place, bring in, carry out, put into effect, roll out
introduce, bring in, put in place, roll out, phase in
take effect, come into force, come into effect, kick in, go into effect
impose, slap on, bring in, put on
lift, remove, end, drop, scrap
ease, relax, loosen, soften
tighten, toughen, crack down on, clamp down on, beef up
crack down, clamp down, get tough, take a tough line
ban, outlaw, prohibit, bar, forbid, make illegal, put a stop to
legalise, legalize, make legal, decriminalise, decriminalize
allow, let, permit, give permission, give the go ahead, give the green light
approve, give the green light, give the nod, give the go ahead, say yes to, sign off on, rubber stamp, give the thumbs up
reject, turn down, say no to, refuse, knock back, throw out, rebuff, vote down, give the thumbs down
refuse, say no, decline, turn down
accept, take up, say yes to, take
pass a law, adopt, enact, vote through, push through
amend, change, revise, rewrite, alter
draft, draw up, write, put together
propose, put forward, suggest, table, float, come up with
recommend, advise, suggest, endorse
advise, recommend, counsel, give advice
consult, ask advice of, seek advice from, sound out, turn to
demand, call for, insist on, press for, push for
call for, urge, appeal for, demand
request, ask for, put in for, appeal for
beg, plead with, implore, appeal to
apply, put in for, ask for, file an application
invite, ask, ask over, have over
summon, call in, call, send for, haul in
order, tell, command, instruct, direct
command, be in charge of, lead
lead, head, be in charge of, run, be at the helm of, head up
run, manage, operate, be in charge of
oversee, supervise, be in charge of, keep an eye on, manage
control, be in charge of, hold, run
take over, take control of, take charge of, take the reins of
supply, provide, give, furnish, kit out with
provide, lay on, supply, offer, give
equip, fit out, kit out, provide with
install, put in, fit, set up
build, put up, erect, construct
rebuild, build again, reconstruct, put back up
renovate, do up, refurbish, restore, give a facelift, redo, spruce up, revamp
repair, fix, mend, patch up, put right
maintain, keep up, service, look after
decorate, do up, paint, adorn
paint, give a coat of paint
expand, grow, get bigger, branch out, enlarge, make bigger
widen, broaden, make wider
increase, go up, rise, grow, climb, jump, go higher
increase, raise, put up, hike, push up, boost, bump up, jack up
soar, shoot up, rocket, surge, skyrocket, go through the roof, leap
double, go up twofold, increase twofold, become twice as big
treble, triple, go up threefold
halve, cut in half, cut by half, slash by half
decrease, drop, go down, fall, decline, come down, dwindle, shrink
reduce, cut, lower, bring down, slash, trim, cut back, cut down, scale back, pare down
cut back, economise, economize, tighten belt, make cuts, cut spending
cut out, do without, go without
plunge, plummet, nosedive, crash, tumble, slump, go through the floor
shrink, get smaller, contract
stabilise, stabilize, level off, steady, settle, even out
fluctuate, go up and down, vary, swing
peak, reach a high, hit a high, top out
bottom out, hit bottom, reach a low, hit a low
exceed, go over, top, be more than, pass, surpass
reach, hit, get to, come to
total, add up to, amount to, come to, run to
add up, tot up, count up, work out, tally up
count, number, tally, tot up
calculate, work out, figure out, reckon
estimate, put at, guess, reckon, gauge
measure, size up, gauge, take the size of
weigh, tip the scales at, be heavy
weigh up, consider, think about, mull over, chew over
consider, think about, mull, look at, toy with, contemplate
cost, set back, go for, be priced at, come to
sell for, fetch, go for, go under the hammer for, make
sell, flog, offload, hawk, put up for sale
sell out, be sold out, have no tickets left
buy, purchase, pick up, snap up, get, splash out on, acquire
spend, pay out, shell out, fork out, lay out, splash out, blow, splurge
waste, squander, fritter away, throw away, blow
overspend, go over budget, spend too much
pay, fork out, cough up, shell out, stump up, dig deep
pay for, foot the bill, pick up the tab, meet the cost of, fund
pay back, repay, pay off, refund, reimburse, give back
refund, give money back, pay back, reimburse
pay off, clear, settle
owe, be in debt, be in the red
borrow, take out a loan, get a loan
lend, loan, give a loan
save, put aside, set aside, put by
save up, put money by, put by
earn, make, take home, bring in, pull in, pocket, bring home
make money, turn a profit, be in the black, make a profit
lose money, make a loss, be in the red, run at a loss
go bankrupt, go bust, go under, go to the wall, fold, go broke, go belly up, collapse, become insolvent
bail out, rescue, save, prop up
fund, pay for, bankroll, finance, put up the money for, foot the bill for
sponsor, back, fund, support
invest, put money into, pump money into, plough money into, sink money into
donate, give, give away, contribute, chip in
raise money, raise funds, have a whip round, collect money, fundraise
inherit, be left, come into
leave, bequeath, leave in a will, will
bet, gamble, wager, put money on, have a flutter, place a bet, punt
tip, give a gratuity
tax, put a tax on, slap a tax on
insure, cover, take out insurance on
rent, hire, lease
rent out, let, let out, hire out, lease out
charge, ask, bill
overcharge, rip off, fleece, charge too much, sting
haggle, beat down, bargain
import, bring in, buy from abroad, ship in
export, ship abroad, sell abroad, send abroad
ship, send, transport, dispatch
deliver, drop off, bring round, bring
send, post, mail, dispatch, send off
send out, issue, put out, dispatch
receive, get, be given, be sent, take delivery of
give, hand, present, hand over, give away
hand out, give out, pass out, distribute, dish out, dole out
share, split, divide, go halves on
divide, split, break up, carve up, separate
merge, join, come together, combine, unite, join forces, amalgamate
cooperate, work together, team up, join forces, collaborate, pull together
join forces, team up, gang up, band together, club together
ally with, side with, take the side of, throw in lot with
support, back, get behind, stand by, endorse, be in favour of, stick up for
oppose, be against, object to, fight, stand against, speak out against
object, raise objections, protest, complain
protest, demonstrate, take to the streets, march, rally
riot, go on the rampage, run riot, run amok, rampage
strike, walk out, go on strike, down tools, stop work
boycott, stay away from, shun, refuse to attend
rebel, rise up, revolt, mutiny
attack, go for, set on, assault, lay into, set upon
ambush, lie in wait for, set a trap for
invade, march into, send troops into, overrun
bomb, shell, bombard, pound, blitz
blow up, bomb, dynamite, blast
storm, rush, burst into, charge into
fight, battle, clash, come to blows, brawl, scuffle, scrap
fight back, hit back, retaliate, strike back
retaliate, hit back, take revenge, get own back, get even, strike back
take revenge, get own back, get even, settle a score
resist, hold out, fight back, put up a fight, stand up to
stand up to, face up to, defy, face down
repel, beat back, fight off, fend off, drive back, beat off
surrender, give up, lay down arms, raise the white flag, throw in the towel
defeat, beat, overcome, get the better of, crush
disarm, lay down weapons, give up weapons, hand in weapons
arm, give weapons to, supply weapons to
deploy, send in, send, move in, station
besiege, lay siege to, surround
liberate, free, set free
occupy, take over, take up, be in
hold out, last, survive, resist
ceasefire, stop fighting, lay down arms, end hostilities, silence guns
make peace, end the war, bury the hatchet, settle differences
`;
