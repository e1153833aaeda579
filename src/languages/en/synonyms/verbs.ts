/** What is done, with its noun. A group of words that may stand for each other a line. */
export const VERBS = `
sign, ink, pen, put name to, put signature to, put pen to paper, autograph
suspend, throw out, bar, exclude, sideline
expel, throw out, kick out, chuck out, boot out, turf out, drum out, show the door
evict, throw out, kick out, turf out, turn out, chuck out, put out on the street
eject, throw out, kick out, chuck out, escort out, show the door
dismiss, fire, sack, axe, give the boot, give the sack, show the door, let go, give the push
dismiss, relieve of duties, remove from post, strip of post, oust, drop
dismiss, throw out, toss out
hold, fit, accommodate, seat, take in, have room for, have space for, carry, squeeze in
seat, hold, have seats for, have room for
fire, go off, let off, discharge
conclude, wrap up, end, finish, wind up, close, draw to a close
solve, fix, crack, work out, sort out, figure out, resolve, get to the bottom of
solve, clear up, puzzle out, unravel
resolve, settle, sort out, iron out, straighten out, put right, smooth out
close, shut, shut its doors, shut down, shut up shop, close down, cease trading, fold
close, shut, slam, pull shut
open, throw open, unlock, unseal
open, start up, set up shop, open its doors
abandon, scrap, shelve, ditch, drop, bin, junk, kill off
cancel, call off, scrap, axe, scrub, nix, pull the plug on
delay, hold up, set back, slow down, stall
delay, drag feet, stall, play for time, hold off, dither, procrastinate
abolish, do away with, get rid of, scrap, end, axe, wipe out
remove, take away, take out, pull out, strip out, get rid of, clear away
remove, take down, pull down, dismantle
dismantle, take apart, break up, pull apart, take to pieces, strip down
destroy, wipe out, wreck, ruin, lay waste, trash, obliterate, annihilate
ruin, wreck, spoil, mess up, screw up, botch, bungle, make a mess of
damage, harm, hurt, hit, dent
break, smash, shatter, bust, snap, crack
break down, conk out, pack up, stop working, go wrong, give out
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
recover, get better, get well, pull through, bounce back, get over, mend
recover, bounce back, rally, pick up, rebound, turn around
recover, get back, find again, win back, retrieve
retrieve, get back, recover, reclaim, regain, take back
regain, win back, get back, take back, retake, recapture
fall ill, get sick, fall sick
catch a disease, pick up, contract, come down with, go down with, catch
suffer, go through, undergo, experience, endure
endure, put up with, stand, bear, live with, tolerate, stomach
tolerate, put up with, stand for, accept, stomach, allow
die, pass away, pass on, lose life, perish, pop clogs, kick the bucket, breathe last, succumb
kill, take the life of, slay, do in, bump off, finish off
cull, put down, slaughter
put down, put to sleep, euthanise, euthanize
die out, become extinct, vanish, disappear, go extinct
murder, bump off, do in, do away with, assassinate
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
vomit, throw up, puke, bring up, chuck up
cough up, bring up
swallow, gulp, gulp down
sweat, perspire
operate on, perform surgery on, give an operation to
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
investigate, look into, probe, dig into, go into, examine, follow up, check out
investigate, make inquiries, carry out an inquiry
search, look for, hunt, comb, scour, go through
search, frisk, pat down, body search
search for, look for, hunt for, seek, track
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
smuggle, sneak in, bring in illegally, run, traffic
kidnap, snatch, abduct, grab, seize
hijack, seize, commandeer, take over
carjack, steal a car
take hostage, seize, hold captive
arrest, nab, nick, pick up, bust, collar, haul in, pinch, cuff
arrest, take into custody, apprehend, slap handcuffs on, catch
detain, hold, keep in custody, hold in custody
jail, lock up, put behind bars, put away, send down, imprison, throw in jail, incarcerate, bang up
serve time, do time, serve a sentence
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
flee, get out, escape, take flight, skip the country
chase, run after, go after, pursue, give chase
pursue, chase after, go after, seek
track, follow, trail, keep tabs on, tail, shadow
catch, capture, get hold of, trap, nab, grab
seize, grab, take hold of, snatch
confiscate, seize, take away, impound
hand over, pass over, turn over, give up, deliver
accuse, point the finger at, blame, level accusations at
blame, hold responsible, point the finger at, lay at the door of, pin on
suspect, think guilty of
charge, indict, bring charges against, book, press charges against
sue, take to court, bring legal action against, drag to court, bring a lawsuit against
prosecute, put on trial, bring to trial, bring to court, take to court
convict, find guilty, declare guilty
sentence, send down, give a sentence, hand a sentence
acquit, clear, find not guilty, let off, declare innocent
pardon, let off, grant clemency, grant amnesty, forgive
forgive, let off, pardon, excuse
testify, give evidence, take the stand
plead, enter a plea
deny, reject, dismiss, rubbish, say not true, dispute
dispute, contest, challenge, take issue with, disagree with
fine, hit with a fine, slap a fine on, penalise, penalize
punish, discipline, penalise, penalize, come down on
reprimand, tell off, scold, rebuke, give a dressing down, haul over the coals, bawl out, give an earful
investigate, audit, go through the books
break the law, commit a crime, commit an offence
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
witness, see
recognise, recognize, know, identify, spot
identify, name, pick out, put a name to, pinpoint
recognise, recognize, acknowledge, accept
name, call, dub, christen, give the name
nickname, dub, call, label
label, brand, describe as, call, tag
describe, portray, depict, paint a picture of
mention, bring up, refer to, raise, touch on, speak of
quote, cite
tell, inform, let know, notify, break the news to
announce, let it be known, give word
declare, proclaim, pronounce, state
explain, spell out, make clear, clear up, set out, give an account of
clarify, clear up, make clear, spell out
play down, downplay, make light of, minimise, minimize
exaggerate, overstate, blow up, blow out of proportion, overdo, lay it on thick
insist, maintain, stand firm, hold out, stick to guns
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
ignite, set light to, set fire to, light, set ablaze, set alight, torch
catch fire, go up in flames, burst into flames, ignite
burn down, go up in smoke
extinguish, put out, douse, snuff out
smoke, light up, puff on, have a smoke, have a fag
talk, chat, speak, have a word, natter, have a chat, gab, yak
gossip, dish the dirt, tittle tattle, spread rumours
shout, yell, scream, cry out, holler, bawl
whisper, murmur, mutter, mumble
argue, row, quarrel, fall out, squabble, bicker, have words, have a row
agree to, sign up to, say yes to, go along with, accept, consent to
disagree, differ, not see eye to eye
compromise, meet halfway, give ground, find middle ground
concede, give ground, back down, give way, yield, cave in, give in
back down, climb down, give way, cave in, give in, relent
change mind, have second thoughts, think again, do a u turn, reverse course, backtrack, go back on
reconsider, rethink, think again, think twice, have another look at
decide, make up mind, make a decision, settle on, resolve
rule, decide, hand down a ruling, hand down a decision
rule out, exclude, dismiss, count out
prefer, favour, favor, like better, would rather
nominate, put forward, name, propose
appoint, name, pick, choose, install, select
reappoint, keep on, give another term, retain
re elect, reelect, vote back in, return to office, give another term
run for office, stand, put name forward, throw hat into the ring
run for, stand for, contest, seek
campaign, go canvassing
swear in, inaugurate, install
take office, take over, come to power, take the reins
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
hire, take on, recruit, employ, bring on board, sign up, engage
lay off, make redundant, let go, cut jobs, shed jobs, axe jobs, downsize
join, sign up, sign up for, become a member of, enrol, enroll
join, link up with, team up with, come on board
enlist, join up, sign up, join the army
conscript, draft, call up
leave, quit, walk out on, walk away from, pull out of
leave, go away, depart, set off, head off, clear off, take off
leave, go out, get out, exit
depart, leave, set off, pull out, get going, hit the road
take off, lift off, get off the ground, leave the ground
land, touch down, come down, put down
arrive, get in, turn up, show up, get here, get there, roll up, reach, pull in
turn up, show up, appear, put in an appearance, surface
disembark, get off, go ashore, step off, alight, get out
board, get on, climb aboard, hop on, embark, go aboard
return, give back, hand back, send back, bring back, take back
visit, drop in on, call on, stop by, pop in, go to see, look up, swing by
tour, go round, go around, travel round, look round
travel, journey, make way, get about
commute, travel to work, go to work
ride, travel by, go by
drive, motor
speed, drive too fast, break the speed limit, put foot down
overtake, pass, go past, pull ahead of
overtake, surpass, pass, go past, beat, top, outstrip
brake, hit the brakes, slow down, slam on the brakes
accelerate, speed up, pick up speed, step on it, gather pace
slow, slow down, ease off, lose speed, decelerate
stop, pull up, come to a halt, come to a stop, draw up, halt
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
pilot, fly
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
fall, tumble, come a cropper, go down, trip, topple
fall, drop, plunge, go down, come down, slip, dip, slide, tumble, decline
fall off, come off
trip, stumble, lose footing
slip, slide, lose footing, skid
crawl, creep
cross, go across, get over, go over
enter, go in, get in, come in, set foot in, go inside
sneak in, slip in, steal in, creep in, get in unseen
intrude, trespass, enter without permission, gatecrash
approach, come near, get close, near, close in on, draw near
surround, ring, encircle, close in on, hem in
move house, move home, relocate, up sticks, change address
settle, put down roots, make home, set up home, settle down
emigrate, move abroad, leave the country
wander, roam, drift, rove
get lost, lose way, go astray, lose bearings
disappear, vanish, go missing, drop out of sight
camp, pitch a tent, stay in a tent, sleep under canvas
stay, spend the night, put up, stop, lodge, stay the night
live, reside, have home, dwell
share a home, live together, cohabit, shack up, move in together
accommodate, put up, house, give a bed to, take in
throw, chuck, hurl, fling, toss, lob, sling, pelt
throw away, chuck out, bin, get rid of, discard, dump, chuck away, dispose of, throw out
dump, fly tip, tip, throw away
drop, let fall, let go of
carry, cart, lug, haul, bear
bring, fetch, go and get
collect, pick up, fetch, come for, call for
pick up, lift, take up
lift, raise, hoist, pick up, heave
lower, let down, bring down, take down
pull, drag, tug, haul, yank, tow
push, shove, press, jostle
push, urge, press, lean on, put pressure on, twist arm, lobby
pressure, put pressure on, lean on, turn up the heat on, twist arm
force, compel, oblige, coerce
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
cry, weep, sob, break down in tears, burst into tears, well up, shed tears, blub
mourn, grieve, lament
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
worry, fret, lose sleep over
fear, dread
thrill, excite, delight
please, delight, make happy
enjoy, like, have fun, have a good time, relish, get a kick out of
like, love, take to
hate, detest, loathe, cannot stand, despise, dislike
admire, look up to, think highly of, respect
respect, look up to, have regard for
despise, look down on, hold in contempt
regret, rue, feel bad about
apologise, apologize, apology, say sorry, make an apology, express regret, eat humble pie
thank, express gratitude to, say thanks to, give thanks to
congratulate, pat on the back, send congratulations to, say well done to
criticise, criticize, slam, hit out at, lash out at, slate, have a go at, attack, take a swipe at, lambast
criticise, criticize, find fault with, pick holes in, knock, run down, pan, have a pop at
insult, call names, offend, abuse, slag off, bad mouth
offend, give offence, upset, cause offence
humiliate, embarrass, show up, make a fool of, shame
bully, pick on, push around, intimidate, harass, victimise, victimize
harass, hassle, pester, hound, badger
stalk, follow, keep following
abuse, mistreat, ill treat, maltreat
torture, inflict pain on, put on the rack
spy on, snoop on, eavesdrop on, keep watch on
eavesdrop, listen in, overhear, tap
bug, tap, wiretap, listen in on
monitor, keep an eye on, watch over, keep tabs on, keep watch on, observe
guard, watch over, protect, keep watch on, stand guard over
patrol, police, keep watch over, make rounds
defend, stick up for, stand up for, protect
look after, take care of, care for, mind, tend, see to
babysit, look after children, mind children
bring up, raise, rear
raise, bring up, mention, broach
adopt, take in, become parents to
foster, take in, bring up
feed, give food to, nourish
breastfeed, nurse, suckle
give birth, have a baby, bear
get pregnant, conceive, fall pregnant
miscarry, lose a baby
marry, get married, tie the knot, get hitched, wed, say i do, walk down the aisle
get engaged, propose marriage, pop the question
propose, pop the question
date, go out with, see
flirt, chat up, make eyes at, hit on, make a pass at
fall in love, fall for, lose heart to
cheat on, have an affair with, two time
separate, split up, break up, part, go separate ways
divorce, get divorced, end marriage, split up
break up with, dump, finish with, jilt, leave, ditch, chuck
reconcile, make up, patch things up, bury the hatchet, get back together
befriend, make friends with, get friendly with
get along, get on, hit it off
gather, come together, get together, assemble, flock, congregate
call together, convene, summon
organise, organize, arrange, set up, put together, lay on
plan, map out, work out, draw up
plot, scheme, conspire, hatch a plot
intend, plan, mean, aim
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
last, go on, run, continue
extend, lengthen, make longer, prolong, drag out, stretch out
extend, roll over, renew, prolong
renew, extend, re sign
shorten, cut short, make shorter, curtail, cut down
interrupt, break off, cut off, disrupt, cut in on
disrupt, throw into chaos, upset, hit, interfere with
disturb, bother, interrupt, trouble
interfere, meddle, stick nose in, poke nose in, butt in
intervene, step in, get involved, weigh in
end, come to an end, finish, draw to a close, run out
give up, call it quits, throw in the towel, call it a day, pack it in, give up the ghost
fail, flunk, not pass
backfire, go wrong, boomerang, misfire
struggle, have difficulty, have a hard time, find it hard, battle
try, attempt, have a go, give it a go, make an effort, have a shot, have a crack, have a stab
manage, succeed, pull it off
succeed, work out, pay off, come off, do well, make it, go well
cope, manage, get by, make do, make ends meet
carry out, perform, conduct, undertake
introduce, bring in, put in place, roll out, phase in
take effect, come into force, come into effect, kick in, go into effect
impose, slap on, bring in, put on
lift, remove, end, drop, scrap
ease, relax, loosen, soften
tighten, toughen, crack down on, clamp down on, beef up
crack down, clamp down, get tough, take a tough line
ban, outlaw, prohibit, bar, forbid, make illegal, put a stop to
legalise, legalize, make legal, decriminalise, decriminalize
allow, permit, give permission, give the go ahead, give the green light
approve, give the green light, give the nod, give the go ahead, say yes to, sign off on, rubber stamp, give the thumbs up
reject, turn down, say no to, refuse, knock back, throw out, rebuff, vote down, give the thumbs down
accept, take up, say yes to
amend, change, revise, rewrite, alter
recommend, advise, suggest, endorse
advise, recommend, counsel, give advice
consult, ask advice of, seek advice from, sound out, turn to
request, ask for, put in for, appeal for
beg, plead with, implore, appeal to
apply, put in for, ask for, file an application
invite, ask, ask over, have over
summon, call in, call, send for, haul in
order, tell, command, instruct, direct
lead, head, run, head up
run, manage, operate
oversee, supervise, keep an eye on, manage
control, hold, run
take over, take control of, take charge of, take the reins of
supply, provide, furnish, kit out with
provide, lay on, supply, offer
equip, fit out, kit out, provide with
install, put in, fit, set up
rebuild, build again, reconstruct, put back up
renovate, do up, refurbish, restore, give a facelift, redo, spruce up, revamp
maintain, keep up, service, look after
decorate, do up, paint, adorn
paint, give a coat of paint
expand, grow, get bigger, branch out, enlarge, make bigger
widen, broaden, make wider
increase, go up, rise, grow, climb, jump, go higher
soar, shoot up, rocket, surge, skyrocket, go through the roof, leap
double, go up twofold, increase twofold, become twice as big
treble, triple, go up threefold
halve, cut in half, cut by half, slash by half
reduce, cut, lower, bring down, slash, trim, cut back, cut down, scale back, pare down
cut back, economise, economize, tighten belt, make cuts, cut spending
cut out, do without, go without
plunge, plummet, nosedive, crash, tumble, slump, go through the floor
shrink, get smaller, contract
stabilise, stabilize, level off, steady, settle, even out
fluctuate, go up and down, vary, swing
peak, reach a high, hit a high, top out
bottom out, hit bottom, reach a low, hit a low
exceed, go over, top, pass, surpass
reach, hit, get to, come to
total, add up to, amount to, come to, run to
add up, tot up, count up, work out, tally up
count, number, tally, tot up
calculate, work out, figure out, reckon
estimate, put at, guess, reckon, gauge
measure, size up, gauge, take the size of
weigh, tip the scales at
weigh up, consider, think about, mull over, chew over
consider, think about, mull, look at, toy with, contemplate
cost, set back, go for, come to
sell for, fetch, go for, go under the hammer for
sell out, have no tickets left
spend, pay out, shell out, fork out, lay out, splash out, blow, splurge
waste, squander, fritter away, throw away, blow
overspend, go over budget, spend too much
pay, fork out, cough up, shell out, stump up, dig deep
pay for, foot the bill, pick up the tab, meet the cost of, fund
pay back, repay, pay off, refund, reimburse, give back
refund, give money back, pay back, reimburse
pay off, clear, settle
save, put aside, set aside, put by
save up, put money by, put by
earn, take home, bring in, pull in, pocket, bring home
make money, turn a profit, make a profit
lose money, make a loss, run at a loss
go bankrupt, go bust, go under, go to the wall, fold, go broke, go belly up, collapse, become insolvent
bail out, rescue, save, prop up
fund, pay for, bankroll, finance, put up the money for, foot the bill for
sponsor, back, fund, support
invest, put money into, pump money into, plough money into, sink money into
donate, give away, contribute, chip in
raise money, raise funds, have a whip round, collect money, fundraise
inherit, come into
leave, bequeath, leave in a will
bet, gamble, wager, put money on, have a flutter, place a bet, punt
tip, give a gratuity
tax, put a tax on, slap a tax on
insure, cover, take out insurance on
rent, hire, lease
rent out, let out, hire out, lease out
charge, ask, bill
overcharge, rip off, fleece, charge too much, sting
haggle, beat down, bargain
import, bring in, buy from abroad, ship in
deliver, drop off, bring round, bring
send out, issue, put out, dispatch
receive, take delivery of
hand, present, hand over, give away
share, split, divide, go halves on
merge, join, come together, combine, unite, join forces, amalgamate
join forces, team up, gang up, band together, club together
ally with, side with, take the side of, throw in lot with
support, back, get behind, stand by, endorse, stick up for
oppose, object to, fight, stand against, speak out against
object, raise objections, protest, complain
riot, go on the rampage, run riot, run amok, rampage
boycott, stay away from, shun, refuse to attend
attack, go for, set on, assault, lay into, set upon
ambush, lie in wait for, set a trap for
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
defeat, beat, overcome, get the better of, crush
disarm, lay down weapons, give up weapons, hand in weapons
arm, give weapons to, supply weapons to
deploy, send in, send, move in, station
occupy, take over, take up
hold out, last, survive, resist
cease fire, stop fighting, end hostilities, silence guns, stop shooting
make peace, end the war, bury the hatchet, settle differences
account for, make up, represent, form
account for, explain, give reasons for
act, take action, do something, take steps, make a move
act, perform, play a part, star
act for, represent, speak for
allow for, take into account, make allowance for, factor in, bear in mind
alternate, take turns, rotate
appeal, file an appeal, lodge an appeal, take to a higher court
arouse, stir up, provoke, whip up
provoke, stir up, goad, wind up, inflame
incite, stir up, egg on, urge on, whip up, spur on
ask around, make inquiries, ask questions
ask out, invite on a date
assign, give the job of, task with, put in charge of
attach, fix, stick on, fasten, tie on
attend, turn up at, show up at, sit in on
attract, draw, pull in, bring in, lure
authorise, authorize, give permission for, sanction, clear, approve
award, present with, hand, grant
back out, pull out, get cold feet, drop out, withdraw
back up, support, bear out, confirm, corroborate
back up, copy, save a copy
back up, reverse, go backwards
base on, model on, draw from
lie, stand
become, turn into, grow into, develop into, end up as
begin with, start with, open with, kick off with
bend, buckle, twist, warp
bend the rules, stretch the rules
block, stop, hold up, stand in the way of
block, bar, seal off, close off, cordon off, shut off
cordon off, seal off, rope off, fence off, close off
boast, brag, show off, blow own trumpet, crow
boil, bring to the boil, cook in water
boil down to, come down to, amount to
book, reserve, make a reservation, put name down for
book, yellow card, show a yellow card, caution, give a booking
boost, lift, raise, give a boost to, push up
bore, send to sleep
bottle up, hold back, keep in, suppress
hold back, restrain, keep back, keep in check
break a record, set a new best, beat the record, smash a record, set a new record
hold a record, have the best ever
break away, split off, secede, go it alone
break out, start, erupt, flare up, begin
break through, get through, smash through
break up, disperse, scatter
break up, split up, call it a day, go separate ways, disband
break the ice, ease the tension
break the news, tell first
breed, multiply, reproduce
brighten, light up, cheer up
bring forward, move forward, make earlier, move up
bring in, introduce, launch, start
bring out, publish, release, put out
bring together, unite, reunite, join
reunite, bring back together, get back together, meet again
broadcast, air, show, screen, put out, televise, put on the air
browse, look through, flick through, leaf through
brush up, polish, improve, refresh
build up, accumulate, amass, pile up, gather
bulge, stick out, swell
bunk off, skip school, play truant, skive, cut class, play hooky
burn out, exhaust, run out of steam, wear out
bury, lay to rest, inter, put in the ground, put six feet under
buy out, take over, buy the whole of
buy time, play for time, stall
call, phone, ring, ring up, give a ring, give a bell, telephone, call up, give a buzz, get on the phone to
call back, ring back, phone back, return a call
call in, bring in, send for, ask for help from
call in sick, phone in sick, report sick
call it a day, stop work, knock off, pack up
call on, ask, urge, appeal to
call out, challenge, criticise, criticize
call the shots, wear the trousers, rule the roost
call up, select, pick, name in the squad
recall, call back, order home, bring home
recall, call back, withdraw from sale, take off the market, pull from the shelves
recall, remember, think back to, look back on
remember, recall, think of, bring to mind, call to mind
remind, jog memory, bring back to mind, prompt
forget, slip mind, not remember
commemorate, mark, remember, honour, honor, celebrate
celebrate, mark, party, have a party, paint the town red, let hair down
cancel out, offset, make up for, balance out
compensate, make up for, offset, pay damages to
make up for, atone for, make amends for
care about, mind about
carry off, win, take home, walk off with
win a medal, bring home a medal, take home a medal, come home with a medal, come away with a medal, bag a medal
win gold, bring home gold, take home gold, come home with gold, bag gold, clinch gold, strike gold
win, take home, walk away with, lift, scoop, carry off, bag, land, clinch, capture
win, come first, come out on top, triumph, emerge victorious, prevail, take first place
win, finish first, come first, top the podium, take the top spot
win a lottery, hit the jackpot, scoop the jackpot
beat, defeat, get the better of, see off, overcome, win against, knock over, prevail over, down, edge
beat, thrash, hammer, trounce, crush, rout, wipe the floor with, demolish, annihilate
beat, edge, pip, squeeze past, edge past, pip at the post
lose, go down, suffer defeat, come second best, get beaten
lose, mislay, misplace, cannot find
lose, drop, shed
lose control, get out of hand, lose grip
lose patience, run out of patience, have had enough
lose weight, slim, slim down, shed pounds, diet
gain weight, put on weight, put on pounds, get fat, fill out
knock out, eliminate, send out, send home, dump out, put out
go out, crash out, bow out, exit
knock out, floor, put on the canvas, lay out
draw, tie, finish level, share the points, end all square, end level, share the spoils
equalise, equalize, level, draw level, pull level, make it all square, level the score
score, net, find the net, put in the net, put away, slot home, bang in, bury
score, notch up, rack up, run up, chalk up
score, hit, strike, find the target
miss, shoot wide, fire over, miss the target
save, keep out, stop, parry
pass, play a ball, lay off
dribble, run with the ball, go past
tackle, dispossess, win the ball
foul, bring down, trip, hack down, chop down
send off, show a red card, red card, dismiss, give marching orders, give an early bath
concede, let in, ship
take the lead, go ahead, go in front, hit the front, go one up, nose in front
trail, lag behind
come from behind, fight back, turn round, stage a comeback
come back, make a comeback, return
catch up, draw level, close the gap, make up ground
fall behind, lag, lag behind, drop back, trail
compete, take part, participate, run, race, contest, enter
compete with, vie with, rival, go up against
face, meet, play, take on, come up against, play against
challenge, take on, throw down the gauntlet to, call out
challenge, question, dispute, contest, query
qualify, book a place, go through, get through, make it through, reach, advance, progress, make the cut, secure a place
go up, win promotion, move up
go down, drop down, suffer relegation
host, stage, hold, put on, lay on
kick off, start, get under way, begin, tip off, throw off
draw lots, hold the draw, make the draw
sign, snap up, buy, land, bring in, capture, secure
sign, join, move to, put pen to paper with
loan out, send on loan, lend
play, feature, appear, turn out, take the field, line up
play, have a game, have a match
captain, skipper, lead, wear the armband
coach, train, manage
debut, make first appearance, first play, make debut
cheer, root for, cheer on, applaud, shout for, get behind
boo, jeer, heckle, whistle at
clap, applaud, give a hand to, put hands together
cross the line, finish, complete the race, reach the finish
train, limber up, warm up, practise
dope, take drugs, use banned drugs, use steroids
injure, crock, put out of action
limp off, go off injured, hobble off
rest, leave out, drop, bench, omit, put on the bench
wrestle, grapple
ski, go skiing
swim, have a swim, go for a dip, take a dip
dive, plunge, plunge in
row, paddle
skate, go skating
cash in, exchange for money, redeem
cash in on, profit from, take advantage of, make money from, capitalise on, capitalize on
take advantage of, exploit, make the most of, use, capitalise on, capitalize on
exploit, take advantage of, use, milk
catch, snare, trap, hook, net
catch on, become popular, take off
catch out, trip up, find out
catch red handed, catch in the act, catch at it, catch bang to rights
stem from, result from, come from, arise from
change, alter, become different, turn, shift
change hands, get a new owner
charge, top up, power up, plug in
charge at, rush at, run at
chase up, follow up, remind
check in, register, sign in, book in
check out, leave the hotel, settle the bill
chicken out, bottle it, lose nerve, get cold feet
chill out, relax, wind down, take it easy, unwind, put feet up, rest
chop up, cut up, slice, dice
clean, wash, scrub, wipe, tidy, mop
clean up, clear up, tidy up, tidy, mop up
clear, clear up, brighten up, become sunny
clog, block, choke up, bung up
collapse, cave in, fall down, come down, give way, crumble, fall in
collapse, break down, fall apart, fail
combine, mix, blend, put together
mix, blend, stir, combine
mix up, confuse, muddle, get wrong
confuse, puzzle, baffle, bewilder, throw, flummox
come about, happen, take place, occur, come to pass
happen, take place, occur, go on, come off
happen to, become of, befall
come across, encounter, run into, meet with
come apart, fall apart, fall to pieces, disintegrate, break up
come down to, depend on, hinge on, boil down to
come from, hail from, originate from
come of age, grow up, reach adulthood, turn 18
come out, hit the shelves, hit the shops, go on sale
come out, say openly gay, come out of the closet
come out, go on show, open, premiere, hit the screens
come round, visit, call round, drop by
come true, become reality
come under fire, get stick, get flak
come up, arise, crop up, occur
come up with, think of, dream up, devise, invent, think up
invent, think up, come up with, devise, create, dream up, pioneer
comment, speak out, have a say, give an opinion, pass comment
commit, carry out, perpetrate
commit suicide, kill himself, kill herself, take own life, suicide, top himself
liken, compare to, see as similar to
complain, moan, grumble, gripe, whinge, make a complaint, bellyache, kick up a fuss
complicate, make harder, make difficult
compose, write, create, make up
concentrate, focus, pay attention, put mind to
confirm, bear out, back up, prove, verify
prove, show, establish, demonstrate, back up
confront, face up to, challenge, square up to
connect, link, join, hook up, tie together
contact, get in touch with, reach, get hold of, reach out to
contain, bring under control, curb, keep in check
control, bring under control, rein in, get a grip on, curb
contribute, chip in, put in
contribute, play a part, help cause, add to
convert, find faith, change religion
cook, make food, prepare a meal, rustle up, make a meal
bake, cook in an oven
fry, cook in oil
grill, barbecue, broil
cool, cool down, chill, get colder
heat, warm, warm up, heat up
freeze, ice over, ice up, turn to ice
melt, thaw, defrost, turn to water
dry, dry out, dry up
dry up, run dry
evaporate, turn to vapour, boil away
soak, drench, wet through
get wet, get soaked
copy, imitate, ape, mimic, do like
copy, reproduce, duplicate, replicate
photocopy, run off, make a copy of
plagiarise, plagiarize, copy, crib, lift
cover, report on, write about, do a story on
crack a code, decipher, decode, break a code, crack
create, make from scratch, produce, bring into being
crop up, come up, arise, turn up
crowd, pack, cram, fill
crown, put on the throne, make king, enthrone
abdicate, give up the throne, step down from the throne
come to the throne, ascend to the throne, become king, become queen, succeed to the throne
reign, rule, wear the crown
cultivate, grow, farm, raise
grow, get bigger, rise, expand, swell
grow, plant, cultivate, produce, raise
harvest, gather in, bring in, reap, pick
sow, plant, put seeds in
dig, burrow, excavate, tunnel
dig up, excavate, unearth, exhume
drill, bore, make a hole
mine, dig for, extract
extract, take out, pull out, draw out
cure, heal, make better, make well
heal, get better, mend
cut off, sever, chop off, lop off
amputate, cut off, remove a limb
cut off, disconnect, switch off, turn off
cut off, isolate, strand, leave stranded, maroon
strand, leave stuck, leave high and dry, maroon
cut out, leave out, omit, drop
cut short, break off, end early, curtail
cut corners, do on the cheap, skimp
dance, boogie, bop
dare, have the nerve, have the guts
date back to, date from, go back to
dawn, break, begin
deal with, handle, tackle, take care of, see to, sort out, address
deal in, trade in, buy and sell
decay, rot, go bad, go off, decompose
decline, fade, wane, go downhill, deteriorate
worsen, get worse, deteriorate, go downhill, go from bad to worse
improve, get better, look up, pick up, make better
dedicate, devote, give over to
default, fail to pay, miss a payment
defect, change sides, switch sides, jump ship
defuse, make safe, disarm
defuse, calm, take the heat out of
delete, erase, wipe, rub out, take out, cross out, strike out
depend, hang on, hinge on, rest on
deport, send home, kick out of the country, send back, throw out of the country
exile, banish, send into exile, drive out of the country
extradite, hand over, send to face trial
deposit, pay in, put in the bank, bank
deprive, strip, take away from, rob
desert, go awol, run away from the army
deserve, merit, earn
design, draw up, plan, create
detect, pick up, spot, find, sense
determine, find out, establish, work out
detonate, set off, let off, trigger
detour, go the long way round, take a different route
divert, reroute, redirect, send another way
develop, grow, come on, evolve
develop, work on, create
die down, subside, ease, calm down, abate
differ, vary
dip into, use part of, draw on
disagree with, take issue with
disappoint, let down, dash hopes of
let down, disappoint, fail
disappear into thin air, vanish without trace
discharge, release, pump out, pour out
discontinue, stop making, phase out, axe
phase out, get rid of gradually, run down
deter, put off, discourage, scare off
discriminate, treat unfairly
display, show, put on show, exhibit, put on display
dissolve, melt, mix in
distinguish, tell apart, tell the difference
distort, twist, misrepresent
distract, take attention away, put off
dodge, avoid, get out of, duck out of, wriggle out of
dominate, rule, control, run the show
doubt, question, not believe, have doubts about
download, get from the internet, pull down
upload, put online, post
post, put up, publish online, share, put online
log in, log on, sign in
log off, log out, sign out
hack, break into, gain access to
hack into, break into, crack
encrypt, scramble, put into code
install, set up, put on
crash, go down, go offline
switch on, turn on, power up, put on
switch off, turn off, power down, shut down, shut off
plug in, connect to power
unplug, disconnect, pull the plug out
click, press
print, run off, print out
scan, run over, read in
record, tape, get on tape
film, shoot, record, get on camera, capture on film, video
photograph, take a picture of, snap, take a photo of, take a photograph of
draw, sketch, make a drawing of
draw up, write, prepare, put together, draft
dream, have a dream, imagine
imagine, picture, dream up, visualise, visualize
dress, put clothes on, get dressed
dress up, put on best clothes, doll up, put on glad rags
undress, take off clothes, strip, strip off, get undressed
wear, have on, sport, don
put on, don, slip on, pull on, get into
take off, remove, slip off, peel off
drink, down, knock back, sip, swig
get drunk, get hammered, get plastered, get wasted
drink and drive, drive drunk, drive under the influence
sober up, stop drinking, go on the wagon
drive away, scare off, chase off, see off
drive out, force out, push out, chase out
drop off, deliver, leave, set down
drop out, quit, leave early, pull out
drop out, leave school early, quit studies
ease up, slow down, relax, let up
eat, have a meal, have a bite, tuck in, scoff, consume, munch, dine, grab a bite
eat out, go to a restaurant, dine out
starve, go hungry, have nothing to eat
edit, cut, revise, make changes to
educate, teach, school
learn, study, pick up, get to know
study, read, learn
revise, study for an exam, cram, swot
graduate, finish university, get a degree, complete studies
sit an exam, take an exam, take a test
pass, get through
fail an exam, flunk
enrol, enroll, sign up, register, put name down
encourage, urge, spur on, egg on, cheer on
end up, finish up, wind up, land up
enforce, apply, put into force, police
engage, take up, get involved in
enter, go in for, take part in, put name down for
entertain, amuse, keep amused
equal, match, tie with, level
erupt, blow, go off, explode, spew lava
exchange, swap, trade, switch, change
exclude, leave out, keep out, shut out, bar
exhaust, use up, run out of
run out of, use up, have none left, run short of
run short, run low
expect, think likely, predict, anticipate, foresee
guess, take a guess, have a stab at
expose, bring to light, unmask, show up, uncover
face, have to deal with
fade, die away, grow weak, disappear slowly
fall apart, break up, collapse, come apart
fall for, swallow
fall short, not be enough, miss, fail to reach, come up short
fell, cut down, chop down, bring down
fight for, campaign for, push for, battle for
fight, tackle, combat, battle against
fight off, beat, shake off, overcome
overcome, get over, beat, conquer
fill in, fill out, complete
fill in, tell, bring up to date, brief, bring up to speed
brief, fill in, put in the picture, inform
fill up, refuel, top up, tank up
refuel, fill the tank, take on fuel
finalise, finalize, settle, tie up, complete
find fault, criticise, nitpick
fire at, shoot at, let fly at, open up on
fit in, belong, blend in
fix, agree on, settle
set a date, fix a date, name the day
fix, fasten, attach, secure
flare up, break out, blow up
flood, swamp, go under water, inundate, submerge
overflow, spill over, burst banks, brim over
pour, stream, gush, flow out
pour down, rain hard, bucket down, chuck it down, rain cats and dogs, pelt down, tip down
rain, drizzle, spit
snow, fall as snow
blow over, pass, die down
blow over, knock down, bring down
blow off, rip off, tear off
blow out, extinguish, put out
blow away, carry off, sweep away
sweep away, wash away, carry away
wash up, do the dishes, do the washing up
wash up, drift ashore
float, drift, bob, stay on the surface
refloat, get afloat again, set free from the bottom
salvage, raise from the seabed, recover
tow away, take away, remove
follow, come after, go after
follow up, pursue, look further into
fool around, mess around, muck about, play the fool
force out, oust, push out, drive out
form, take shape, come into being
formalise, formalize, make official
free up, make available, release
freeze, stop, put on hold, halt
frighten off, scare away, drive away
function, work, operate, run
work, function, operate
work, have a job, earn a living
work out, turn out, pan out
turn out, end up, prove, pan out
gamble away, lose at betting
gang up on, unite against, turn on together
gather, collect, pick up, round up
gather, understand, hear, believe
get across, put across, communicate, get over
get ahead, do well, make progress, get on
get around, travel, move about
get away with, go unpunished for, escape punishment for
get by, manage, survive, make ends meet, scrape by
get down to, start work on, make a start on
get into trouble, get into hot water, land in trouble, fall foul of
get involved, take part, join in, muck in
get lost, go missing, lose way
get on, board, climb on
get off, alight, climb off, step off, disembark
get over, recover from, get through
get rid of, dispose of, dump, remove, do away with, shake off
get the chop, get the sack, get the push, lose job
get the idea, understand, get the message
get through, survive, live through, come through
get through, use up, consume
get together, meet, assemble, team up
get used to, become accustomed to, adjust to
get up, rise, stand up, get to feet
sit down, take a seat, have a seat
lie down, stretch out, have a lie down
kneel, go down on knees, get on knees
bow, curtsy, take a bow
give away, reveal, let slip
give away, hand out free, donate
give birth to, bear, deliver
give off, emit, send out, produce, release
give up, quit, stop, kick, pack in
give way, yield, let through
give way, break, collapse
shine, gleam, glow, sparkle
go against, defy
go ahead, proceed, take place, go forward
go along with, agree with, support, accept
go away, leave, depart, clear off, beat it
go away, disappear, clear up, pass
go bad, go off, spoil, turn
go behind the back of, deceive, do in secret
go by, pass, elapse, slip by
sound, ring, go off, blare
go on sale, hit the shops, come onto the market
go on holiday, take a vacation, take a break, go on vacation, have a holiday, get away
go out, stop burning, die out
go out, fail
go over, check, look over, review
go over, cross, pass over
go public, float, list on the stock market
go round, circle, orbit, revolve around
orbit, circle, go round, go around
spin, turn round, rotate, whirl, revolve
turn, rotate, swing round, swivel
go shopping, do the shopping, hit the shops
go solo, leave the band, go it alone
go through, pass
go to court, take legal action, go to law
go to pieces, break down, crack up, have a breakdown
go to war, start a war, take up arms
go up, rise
go viral, spread online, blow up online, take the internet by storm
go without, do without
greet, welcome, say hello to, meet
say hello, greet, say hi, say good morning
say goodbye, bid farewell, take leave, see off, wave off
ground, stop from flying, keep on the ground
grow up, spend childhood, spend early years
guide, show the way, lead, steer
halt, bring to a stop, stop, put the brakes on
hand down, pass down, pass on, leave
hand in, give in, submit, turn in
submit, hand in, send in, put in, turn in, file
file, lodge, submit, put in
hang, suspend, put up, dangle
hang around, linger, loiter, stick around, hang about
hang out, spend time, chill
hang up, put the phone down, ring off, end the call
have a go, try, take a turn, attempt
have a baby, give birth, become a mother, become a parent
have a break, take a rest, take a breather, take five
have a heart attack, suffer a heart attack, have a coronary
have guests, have people round, entertain
have in common, share
have sex, make love, sleep together, have intercourse
head for, make for, go towards
hear, learn, get to know
hear about, get wind of, learn of
help, give a hand, lend a hand, assist, aid, help out
help out, do a favour, lend a hand, muck in, pitch in
hide behind, use as an excuse
hinder, get in the way of, hamper, hold back, impede
hit, lash, batter, strike, pound, pummel, hammer
hit and run, drive off after a crash, leave the scene
hit the headlines, make the news, make headlines
hog, keep to oneself, monopolise
hold, grip, grasp, clutch, hang on to
hold a meeting, meet, sit
hold hands, join hands
hold off, keep at bay, keep away
hold on to, keep, retain, hang on to
hold talks, meet for talks, have talks, sit down for talks
hold up, support, prop up, keep up
prop up, support, hold up, shore up
honour, honor, pay tribute to, commemorate
hope, wish, keep fingers crossed, cross fingers
house, accommodate, give a roof to, put up
house, contain
hunt, stalk, track
poach, hunt illegally
fish, go fishing, angle
poach, lure away, tempt away
identify with, feel close to
idle, do nothing, laze about, loaf, lounge about
impress, make an impression on, wow, bowl over, blow away
injure, hurt, do an injury to
inspire, motivate, fire up, give ideas to
integrate, fit in, bring in
intercept, cut off, stop on the way, head off
introduce, present, make known
introduce, bring, launch, debut
isolate, cut off, set apart
issue, give out, put out, release, hand out
judge, decide on, assess, form an opinion of
jump the queue, cut in line, push in
jump a red light, run a red light, go through a red light
keep a secret, keep mum, keep lips sealed, not tell anyone
keep calm, keep cool, stay cool
keep up, maintain, continue with
keep up with, match, keep pace with
knock at, tap on, rap on
knock down, run over, hit, mow down, run down
run over, knock down, hit, drive over, mow down
knock off, cut, take off, deduct
deduct, take off, subtract, take away
knock over, upset, tip over, topple
lack, not have, want for
last, go on for
laugh off, make light of, shrug off
shrug off, dismiss, brush aside
launch an attack, strike, go on the attack
launder money, wash dirty money, clean dirty money
lay eggs, spawn
lead the way, go first, blaze a trail
lead to, result in, cause, end in
leave, walk out on, desert, abandon
leave behind, forget, not take
leave no stone unturned, do everything possible
leave out, omit, skip, miss out
skip, miss, leave out, give a miss, not attend
miss, fail to attend, not be at
miss, long for, pine for
miss, not catch
let in, admit, allow in, give entry to
let off steam, have fun, relax
license, licence, give a licence to, permit
lie in, sleep in, sleep late, stay in bed
oversleep, sleep too long, sleep through the alarm
light, illuminate, light up
limit, cap, restrict, put a limit on, put a cap on
restrict, limit, curb, keep down
line up, queue, stand in line, queue up, wait in line
line up, arrange, organise
link, connect, tie, associate
list, set out, name, itemise, itemize
listen, pay attention, lend an ear
load, fill, pack
unload, empty, offload
lock, bolt, secure, fasten
lock up, put away, put in prison
lock out, shut out, keep out
look after, mind, watch, tend, take care of
look back, think about the past, reminisce
look forward to, await eagerly
look like, resemble, take after, bear a resemblance to
take after, look like
look out, watch out, beware, take care, mind out
look out for, keep an eye out for, watch for
look up, search for, check
loosen, slacken, undo, let out
lure, tempt, entice, attract
make a comeback, return, stage a return
make a deal, do business, strike a bargain
make a difference, change things, have an effect
make a fortune, get rich, strike it rich, make a killing, make a pile
make a living, earn a living, support oneself
make a mistake, go wrong, slip up, err, blunder, get it wrong, mess up
make a speech, give a talk, speak, give an address, address
make amends, put things right, make up
make an effort, try hard, do best, pull out all the stops, go all out, go out of way
make contact, get in touch, reach
make do with, get by with, settle for
make friends, become friends, get to know
make from, produce from, put together from
make history, go down in history
make it up, invent, fabricate, tell a story
make money from, profit from, earn from
make peace with, come to terms with, reconcile with
make possible, enable, allow
make progress, get on, come along, move forward, gain ground
make public, publish, release, reveal
make room for, clear a space for, fit in
make sense, add up
make sure, ensure, see to it, guarantee, see that
make the most of, use fully, get the best from
make up, compose, form
make up mind, decide, choose
make waves, cause a stir, cause trouble
mark, grade, give marks to
mark, celebrate, observe
market, promote, advertise, push, plug
advertise, promote, push, plug, publicise, publicize
master, get the hang of, become good at
match, equal
match, go with, fit
mess around with, tamper with, play with
mess up, spoil, botch, make a hash of
mind, object to
mislead, give the wrong idea, deceive, lead astray
misunderstand, get wrong, misread
mix, socialise, socialize, mingle
moor, tie up, make fast
motivate, drive, inspire, spur
move ahead, progress, go forward
move away, leave, move out
move in, take up residence, start living in
move out, leave home, leave
move on, leave, go on
mug, rob in the street, attack and rob
name after, call after, name for
name and shame, expose publicly
narrow down, reduce, whittle down
necessitate, require, call for
need, require, call for, want
obstruct, block, get in the way of
offend, commit a crime, break the law
reoffend, commit another crime, go back to crime
offer, put forward, hold out, make an offer of
open fire, start shooting, begin shooting
open up, unlock, unfasten
operate, run, work, use
opt out, choose not to, pull out
outbid, offer more than, beat in an auction
outlive, live longer than, survive
outnumber, exceed in number
outplay, outclass, run rings round
outsource, farm out, contract out, subcontract
overdo, go too far, go overboard, go over the top
overdose, take too much, od
overeat, eat too much, pig out, gorge
overhear, happen to hear, catch
overload, put too much on, weigh down
overlook, look out over, have a view of
overpower, overwhelm, get the better of
overrule, overturn, go over the head of
overwork, work too hard
pack, put in a case, fill a bag
pack, wrap, box up, package
parachute, jump from a plane, bail out
park, pull in, leave the car
participate, take part, join in
part with, give up, let go of
pass away, die, depart this life
pass on, hand on, relay, forward
forward, send on, pass on
pass on, infect with, transmit, spread
infect, give a disease to, pass a disease to
pass up, turn down, miss, let slip
pave the way, prepare the ground, make possible
pay attention to, heed, listen to, take notice of
pay a visit, visit, call on
pay off, bear fruit, succeed
pay tribute, honour, honor, doff cap, take hat off
pedal, cycle, ride a bike, go by bike, bike
penetrate, get through, break through, pierce
pierce, puncture, make a hole in
perform, play, appear, act, put on a show, take the stage
perform, behave, fare
fare, get on
talk out of, dissuade, put off
pick on, bully, single out
pick up, give a lift to, collect
pick up speed, go faster, accelerate
pile up, accumulate, build up, stack up
stack, pile, heap
pin down, hold down, trap
pinpoint, find exactly, locate
play a part, contribute, have a hand in
play a trick on, trick, fool, prank
play along, pretend to agree, go along
play it safe, take no risks
play music, perform
play off, meet in a decider
play the role of, star as, play, portray, act the part of
plead, beg, appeal
aim, point, take aim
aim for, hope for, target, work towards
police, patrol, keep order in
pollute, contaminate, poison, foul
pop in, drop in, call by
pour money into, invest in, fund
pray, say prayers, say a prayer
preach, give a sermon
prescribe, give a prescription for, put on
present, hand over, award
present, show, unveil, set out
unveil, show, reveal, present, take the wraps off, launch
preserve, keep, conserve, protect
press charges, prosecute, take to court
prevent from, keep from, stop from
privatise, privatize, sell off, put in private hands
nationalise, nationalize, put in public hands, take into public ownership
produce, turn out, churn out, manufacture, put out
produce, generate, create
profit, benefit, gain, cash in
progress, move on, advance, go forward
promote, push, encourage, further
protest, kick up a fuss, object
publish, put out, print, bring out, run, carry
pull a fast one, trick, con
pull off, achieve, manage, bring off
pull out, withdraw, quit
pull out all the stops, do everything possible
pull strings, use influence
pull through, survive, recover
pull together, cooperate, work as one
pump up, inflate, blow up
inflate, blow up, fill with air
deflate, let down, let the air out of
burst, pop, blow, go bang
burst, break, rupture, give way
punch, make a hole in, pierce
put across, communicate, convey
put at risk, endanger, jeopardise, jeopardize, put in danger, imperil
risk, endanger, put on the line, gamble with
risk, take a chance, chance it, run the risk of, stick neck out
put back, replace, return
put down, suppress, crush, quash, quell
suppress, put down, crush, stamp out
stamp out, end, put an end to, get rid of
put down, write down, note, jot down
write down, note down, jot down, make a note of, put down
put down to, blame on, attribute to, ascribe to
attribute, put down to, ascribe, credit
put faith in, trust, believe in
trust, have faith in, believe in, rely on, have confidence in
put in charge, give command, appoint to lead
put on, stage, perform
put on, gain, add
put out, issue, publish, broadcast
put right, correct, fix, remedy
correct, put right, set right, fix, rectify
put to sea, set sail, leave port
put together, assemble, build, make up
assemble, put together, build, fit together
put up, provide, offer
put up for sale, offer for sale, put on the market, put on sale
quit, leave, give up, stop
race against time, race against the clock
raise, collect, bring in
raise eyebrows, cause surprise, surprise
raise the alarm, call for help, give a warning
raise the roof, cheer loudly
rank, place, come in, rate
ration, limit, share out
reach, come to, get to, arrive at
reach a verdict, come to a decision, give a ruling
read out, say aloud, recite
realise, realize, become aware, understand, grasp
understand, grasp, follow, see, get the point, catch on, make sense of
rebound, bounce back, come back
recite, say by heart, speak
record, log, register, write down
reel off, list, recite
refer to, mention, speak of, allude to
register, sign up, sign on, put name down, enrol
regulate, control, oversee
weaken, make weaker, undermine, sap
reissue, release again, bring out again
remain, stay
remake, make again, redo
repeat, say again, do again
replay, play again, play over
report, tell, give an account of, file
represent, stand for
rescue, save, come to the aid of, bail out
resemble, look like
resit, take again, retake
reveal all, tell the whole story, come clean
reverse, back, go backwards
reverse, change, undo, go back on
review, look at again, go over
review, write about, give an opinion on
revive, bring back, breathe new life into
revive, bring round, resuscitate
resuscitate, revive, bring back to life, give cpr to
reward, give a prize to, pay
rid, free, clear
rinse, wash out
rival, match, compete with
roam, wander, go freely
roar, bellow, shout
rob, steal from, hold up
rock, shake, hit, stun
rule, govern, reign, run
govern, rule, run
rule out, exclude, eliminate
think, ponder, reflect
run, operate, travel
run an errand, do a job
run away from home, leave home
run for cover, take cover, take shelter, dive for cover
shelter, take cover, find refuge, take refuge
run into trouble, get into difficulty, hit problems
run out, come to an end
run through, rehearse, go through
run up against, meet, face
rush off, leave in a hurry, dash off
rust, corrode
sabotage, wreck, damage on purpose
sail round, circumnavigate
satisfy, please, meet
save, keep, preserve
save up, put money aside, salt away
scale down, reduce, make smaller
scatter, spread, throw about, sprinkle
schedule, time, plan, pencil in
scoop, beat to the story, get an exclusive
scream, shriek, yell
screen, test, check
scrape through, just pass, barely survive
seal a deal, clinch a deal, close a deal, tie up a deal
see in the new year, celebrate new year
see off, say goodbye to, wave off
see through, carry out, finish
seek asylum, ask for asylum, claim asylum, ask for refuge
send back, return, deport
send home, dismiss, let go home
send shock waves, shock, stun
serve, do duty
serve up, dish up, provide
set alight, set on fire, torch
reserve, keep, set aside, earmark
earmark, set aside, allocate
allocate, give out, set aside, assign
set out to, intend to, aim to
set right, correct, put straight
set the record straight, give the true story, put the record straight
set the scene, describe the background
set up, frame, stitch up, fit up
settle, reach agreement on, resolve
settle down, calm down, quieten down
settle out of court, reach a settlement
sew, stitch, knit
shake, tremble, shiver, quake, wobble
shake hands, clasp hands, shake the hand of
shake off, get rid of, lose
share out, divide, hand out
sharpen, make sharp, hone
shed, lose, get rid of
shed light on, explain, make clear
shift, move, change
shoot dead, kill with a gun, gun down
shoot a film, make a movie, film
shore up, support, strengthen
show, display, present
show around, give a tour, take round, guide
show off, display proudly, boast about
shut away, lock up, confine
shut down, close, stop working
shut up, keep quiet, fall silent, belt up, pipe down
shuttle, go back and forth, ply
side with, support, back
sift through, go through, search
sign off, approve, ok
silence, gag, muzzle, shut up
sing, belt out, croon
sink, send to the bottom, scuttle
sit out, miss, not take part in
slacken, ease off, slow
slash, cut heavily, reduce
sleep, spend the night, bed down
sleep rough, sleep on the streets
slide, slip, glide
slip through the net, escape notice, get missed
slow down, ease off, lose pace
smarten up, tidy up, spruce up
smash up, wreck, vandalise
vandalise, vandalize, damage, deface, trash, smash up
smell, sniff, whiff
smell, stink, reek, pong
smooth over, calm, settle
snap up, buy quickly, grab
sneeze, have a cold
snow under, overwhelm, swamp
overwhelm, swamp, flood
soften, make softer, tone down
tone down, soften, water down
water down, weaken, dilute
sort, arrange, put in order, classify
sort out, organise, tidy up
sound out, ask opinion of, test opinion
spare, let off, show mercy to
spark, trigger, set off, touch off, ignite
speak out, say openly, make voice heard
speak up, talk louder, raise voice
specialise, specialize
speculate, guess, wonder
speed off, drive away fast, race away
speed up, hurry up, accelerate, quicken, fast track
spell, write out
spell the end of, finish, mean the end of
spin out, prolong, drag out
splash down, land in the sea
spoil, ruin, mar, put a damper on
spread, get around, travel, catch on
spread out, scatter, fan out
squat, occupy illegally
squeeze into, cram into, fit into
stand by, support, stick with
stand for, mean, represent
stand out, stick out
stand trial, go on trial, appear in court, face trial
star, play the lead
star in, appear in, play in, feature in
start a family, have children
start a fire, set fire, cause a blaze
start over, start again, begin afresh
start up, found, launch
starve to death, die of hunger
stash, hide, store away
station, post, base
stay away, keep out, not come
stay in, not go out
stay out, not come home
stay put, not move, remain
stay the course, last, see it through
steer, guide, drive, direct
step aside, make way, stand down
step in, intervene, take action
step out of line, break the rules, misbehave
misbehave, behave badly, act up
intensify, step up, get stronger, escalate
escalate, get worse, intensify, spiral
stick, glue, paste, bond
stick around, stay, wait
stick out, jut out, protrude
stick together, stay united
stir up trouble, make trouble, cause trouble
stock, have in stock, sell, carry
stock up, lay in supplies, hoard, stockpile
hoard, stockpile, stash, store up
stop dead, come to a sudden halt
store, keep, put away, stash
storm off, leave in anger, walk off
straighten, make straight
stretch, extend, pull out
strike, hit, deal a blow to
strike down, afflict, lay low
win gold, strike gold, take gold, claim gold, take the gold medal
strike out, set off, start
struggle on, carry on with difficulty
subdue, bring under control, overpower
subsidise, subsidize, help pay for, support with money
suck in, draw in, pull in
sum up, summarise, summarize, recap, give a summary
summarise, summarize, sum up, give the gist of, boil down
surf, ride the waves
surf the internet, browse the web, go online
surge, jump, rise sharply
surround, circle
swallow up, engulf, absorb
swap sides, defect, change sides
swear, curse, use bad language, cuss
swear, promise, take an oath
swear by, have faith in
sweep to power, win easily, win by a landslide
swell, get bigger, grow, balloon
swing, sway, move from side to side
switch over, change over, go over
sympathise, sympathize, feel sorry, feel for
pity, feel sorry for, take pity on
tackle, deal with, get to grips with, address
take a back seat, let others lead
take a beating, lose heavily
take a bow, acknowledge applause
take a break, rest, pause
pause, break off, stop for a while, take a break
take a chance, risk it, gamble
disapprove of, frown on, take a dim view of
take a liking to, begin to like
take a look, have a look, look
take a photo, take a picture, snap, take a photograph
take a stand, make a stand, resist
take a walk, go for a walk, stroll
take apart, dismantle, break down
take away, remove, carry off
take back, withdraw, retract, eat words
take by surprise, surprise, catch unawares
take charge, take control, take the helm, assume command, take over
take cover, shelter, hide
take down, write down, note
take effect, come into force, start to work
take exception to, object to
take for granted, assume, not question
assume, take for granted, suppose, presume
take home, earn
take in, shelter, give a home to
take in, absorb, understand
take into account, consider, bear in mind
take into consideration, consider, think about
take its toll, do damage, have a bad effect
take note of, notice, pay attention to
take notice, pay attention, heed
take off, mimic, imitate
take office, come to office
take on, fight, challenge
take on, accept, shoulder, undertake
take on board, accept, listen to
take out, kill
take over, replace, step in
take pity on, have mercy on
take possession of, seize, acquire
take responsibility for, admit, own up to
claim responsibility for, say it did, admit carrying out
take revenge on, get even with, pay back
take shape, form, develop
take stock, think carefully, review
take the blame, carry the can, take the rap
take the plunge, decide to act, go for it
take the train, go by train, travel by rail
take to, start to like, grow fond of
take to the air, take off, fly
take turns, alternate, go one after another
take up, start, begin
take up, occupy, fill
take up arms, start fighting, go to war
talk back, answer rudely
tamper with, interfere with, meddle with
tap, bug, listen to
target, aim at, single out, go after
taste, try, sample
taste, savour, savor
team up, join forces, pair up
tear, rip, split
tear apart, rip up, pull to pieces
tear up, rip up, scrap
tell off, scold, reprimand, give a talking to
tell on, inform on, grass up, sneak on
tell the time, read a clock
tell the truth, come clean
tense up, become nervous
text, send a message, message, send a text
thaw, melt, warm up
think, believe, reckon, feel, hold
think ahead, plan
think back, remember
think highly of, admire, rate
think over, consider, mull over, sleep on
think twice, hesitate
hesitate, waver, dither
thrash out, discuss, settle
threaten, put at risk
thrive, flourish, do well, prosper, boom
throw a party, have a party, hold a party
throw in, include free, add
throw light on, explain, help explain
tidy, clean up, put in order
tie, fasten, bind, knot
tie up, bind, secure
untie, undo, unfasten
tighten, make tighter, squeeze
tighten the belt, spend less, save money
tilt, tip, lean
clock, time, record
tip, forecast, back, fancy
tip over, overturn, upset
tire, wear out, exhaust
tiptoe, walk quietly
top up, fill up, refill
toss a coin, flip a coin
tour, go on tour
trade in, exchange, part exchange
trade insults, have a slanging match, swap insults
trade places, swap places, change places
trail, drag behind
train, teach, prepare, coach
train sights on, aim at, focus on
transform, change completely, turn into
translate, put into another language, render
interpret, translate orally
interpret, read, understand
transmit, send, broadcast
transport, carry, move
trap, catch, corner
trap, pin, wedge, stick
travel light, take little luggage
treat, handle, deal with
tremble, shake, shudder
trick, fool, con
trickle, drip, run slowly
trim, cut, clip
trip up, make fall, cause to stumble
trouble, worry, bother
try for, aim for, go for
try on, test for size
try out, test, give a try
try to win, go for, chase
tune in, watch, listen
turn, become, reach the age of
turn against, become hostile to, turn on
turn around, go back, head back
turn away, refuse entry, send away
turn back, go back, retreat
turn down, lower the volume, make quieter
turn up, raise the volume, make louder
turn in, hand over to police, give up
turn inside out, search thoroughly
turn into, become, change into
turn on, attack, round on
turn over a new leaf, reform, mend ways
turn sour, go wrong, go bad
turn the corner, begin to recover
turn the tables, reverse the situation
turn up, appear
sprain, twist, pull
pull a muscle, strain a muscle, tear a muscle
break a bone, fracture, suffer a fracture
fracture, break, crack
dislocate, put out, pop out
undercut, sell cheaper than, charge less than
undertake, take on, carry out
underestimate, think too little of, sell short
undo, reverse, cancel
unite, come together, bring together
unload, discharge, empty
unscramble, decode
untangle, sort out, unravel
unwrap, open
upgrade, improve, raise
displace, drive from home, make homeless, force from home
upstage, steal the show, steal the limelight, outshine
use force, resort to violence, get violent
use up, finish, exhaust
usher in, mark the start of, bring in
value, put a price on, price
veto, block, say no to, turn down
vie, compete, battle
view, see, look at
violate, abuse, desecrate
desecrate, violate, defile
visit, see, go to
void, cancel, declare invalid
volunteer, offer help, come forward, step forward
come forward, volunteer, offer oneself
vote against, oppose, reject
vote down, reject, defeat
vote for, back, support
vote out, remove from office, throw out of office
wade into, join in, get involved in
wage war, fight, make war
wait, hang on, hold on, stay put, bide time
wait for, await, look forward to
wake up to, realise, become aware of
walk away with, win easily
walk off, leave, go away
walk off the pitch, leave the field
walk over, beat easily
want, wish, would like, desire, fancy
ward off, keep away, fend off
warm up, get warmer
warn off, tell to stay away
wash, clean, launder
wash hands of, refuse responsibility for
watch, keep an eye on, monitor
water, irrigate, spray
wave through, let pass
weaken, fade, flag
wear away, erode, eat away
wear off, fade, pass
wear out, become worn, fall apart
weather, survive, ride out
weave, zigzag
weigh anchor, set sail
weigh down, burden, load
weigh in, intervene, join in
welcome, applaud
weld, join, fuse
whistle, blow a whistle
whistle blow, blow the whistle, inform on wrongdoing
wield, hold, brandish, wave
win back, recover, regain
win by a mile, win by a landslide, win hands down, win easily, romp home
win through, succeed
win the hearts of, charm, win over
wind down, run down, close gradually
wind up, liquidate, close
winch, hoist, lift
wipe, rub, clean
wipe off, knock off, take off
wipe off the map, destroy completely
wipe out, eradicate, get rid of, eliminate, stamp out
withhold, hold back, keep back
withstand, stand up to, resist, hold out against
witness, see happen
wither, shrivel, dry up
wobble, shake, rock
wonder, ask oneself
woo, court, try to win over
work against, hinder
work as, have a job as
work hard, slave away, toil, graft, beaver away, put in the hours
work overtime, put in extra hours
work towards, aim for, try to reach
work with, collaborate with
worship, pray to, venerate
worship, idolise, adore
wrap, cover, pack
wreak havoc, cause damage, cause chaos
wreck, smash up, destroy
wrestle with, struggle with
write, pen, put down, compose
write, author
write off, damage beyond repair, wreck, total
write off, cancel, wipe out, forgive
write to, send a letter to, drop a line to
write up, make notes of, report
yield, produce, return
zero in on, home in on, focus on
home in on, aim for, zero in on
zip, race, speed
bluff, pretend, fake it
bail, release on bail, give bail, free on bail
jump bail, skip bail, flee while on bail
parole, release early, let out early
remand, hold in custody
subpoena, summon to court, order to appear
perjure, lie under oath, commit perjury
bear a grudge, hold a grudge
bear the brunt, suffer most
bite the bullet, face up to it, do it anyway
break new ground, pioneer
bring to justice, put on trial, bring before a court
bury head in the sand, ignore the problem
clear name, prove innocent
come to a head, reach a crisis
come to blows, fight, start fighting
come to terms with, accept, learn to live with
come to the rescue, save, help out
cover tracks, hide evidence, destroy evidence
cross the line, go too far, overstep the mark
cut ties, break off relations, sever links, break off ties
drop charges, withdraw charges, drop a case
drop the ball, make a mistake
face the music, accept punishment, face the consequences
fly in the face of, defy, go against
fuel, feed, add to
fuel up, refuel
get cold feet, lose courage, back out
give credit to, praise, acknowledge
go behind bars, go to prison, sit in prison, sit in jail, sit behind bars, stay in prison, stay in jail, spend in prison, spend in jail, spend behind bars, serve in prison, rot in jail
go from strength to strength, get better and better
go into effect, come into force, start to apply
go the extra mile, make a special effort
go to great lengths, try very hard
have the upper hand, have the advantage
hold hostage, hold captive, keep as a hostage
hold to account, make answer for
keep the peace, maintain order
know inside out, know well
lay a wreath, place flowers
leave in the lurch, abandon, desert
lift the lid on, reveal, expose
lose life, die, get killed
lose power, fall from power
make ends meet, get by, survive financially
move heaven and earth, do everything possible
pass judgment, judge, give a verdict
pass sentence, sentence
pay a price, suffer
play ball, cooperate
play the blame game, blame each other
play with, toy with
put heads together, work together
put on a show, perform, entertain
try, put on trial, try in court
put in a word for, recommend
put to the vote, hold a vote on, vote on, ballot on
raise the stakes, escalate
rise to fame, become famous, become a star, shoot to fame, make a name
rise to the challenge, cope
rub salt in the wound, make worse
rub shoulders with, mix with, meet
run riot, go wild
save the day, rescue the situation
see the light of day, come out
send packing, dismiss, get rid of
set foot on, land on, step onto
set the pace, lead
shoot to fame, become famous overnight
shut the door on, rule out
sit on the fence, not take sides
spread like wildfire, spread fast
stand shoulder to shoulder with, support
stand the test of time, last
steal the show, outshine everyone
stem, stop, halt, check
strike a chord, touch people
sweep the board, win everything
take hat off to, praise, salute
take in stride, cope with calmly
take the lid off, expose
take the mickey, make fun
throw book at, punish severely
throw weight behind, support, back
toe the line, obey
turn a blind eye, ignore
turn back the clock, return to the past
turn over, flip
turn the tide, reverse the trend
turn up the heat, increase pressure
wipe the slate clean, start afresh
abandon, leave behind, desert, forsake, turn back on, walk out on
go on strike, walk out, down tools, stop work, take industrial action, strike, stage a walkout
win election, get elected, get in
cost a fortune, cost the earth, cost a bomb
frustrate, annoy, exasperate, irritate
spark outrage, cause anger, cause an outcry, cause uproar
disqualify, ban, bar, throw out, chuck out
beat the world record, break the world record, smash the world record
stop work, knock off, clock off, finish work
clock in, start work
come second, finish second, take silver, win silver
come third, finish third, take bronze, win bronze
come last, finish last, finish bottom, bring up the rear
light up, illuminate, brighten
call a strike, announce a walkout
move to another club, switch clubs, sign for another club, change clubs
give a speech, make a speech, speak, deliver a speech
get a job, find work, land a job
lose job, get sacked
get injured, pick up an injury, hurt oneself
get caught, get busted, get nicked
get killed, lose life
get paid, receive wages, earn
get permission, get the go ahead, get approval
get drunk, have too much to drink
get better, improve, recover
get on board, support, back
get old, age, grow old
grow old, age, get on in years
give money, donate, contribute
give the all clear, declare safe, say safe
go broke, go bankrupt, run out of money
go abroad, leave the country, travel overseas, go overseas
go ashore, land, disembark
go for a swim, swim, take a dip
go on air, start broadcasting
go on tour, tour, hit the road
go to prison, go to jail, go down
go to sea, sail
go into space, fly into space, blast off into space
have an operation, go under the knife, undergo surgery, have surgery
have a fever, run a temperature, have a temperature
have a child, become a parent, become a father, become a mother
have trouble, struggle, find it difficult
make a film, shoot a film, film
make a profit, make money
make an offer, bid, put in a bid
make an arrest, arrest, take a suspect in
make it illegal, ban, outlaw
make headlines, hit the headlines
make landfall, come ashore, reach land, hit the coast
make safe, defuse, secure
make a splash, attract attention
put in prison, jail, lock up
put on alert, place on standby
put out to sea, leave port, set sail
put under house arrest, confine to home, keep at home
take drugs, use drugs, dope
take a selfie, take a photo of oneself
take a vote, vote, hold a vote
take an exam, sit a test
take to the stage, perform, play live
take off from, leave, depart from
take lead, go ahead, go in front
take down a website, close a website, take offline
take part in, join in, participate in
take refuge, shelter, hide
take a knee, kneel
come ashore, make landfall, land
come to a standstill, stop, grind to a halt, come to a halt
come to light, surface
come to rescue, rescue, save
come close, nearly succeed, go close
do business, trade, deal
do damage, damage, harm
do harm, harm, hurt, damage
do homework, study
do well, succeed, perform well
do badly, perform poorly, fare badly
do up, renovate, redecorate
do exercise, work out, train
hit a record, reach a record, hit an all time high
hit rock bottom, reach the lowest point
get a fine, have to pay a fine
stand for, abbreviate
auction, put up for auction, sell at auction, sell under the hammer
break the ceasefire, violate the truce
break out of prison, escape from prison, escape from jail
cut the cost, make cheaper, lower the price
raise the price, make dearer, put up the price, make more expensive
raise wages, give a pay rise, pay more
strike oil, find oil
test positive, have the virus
fail a drugs test, test positive for drugs, test positive for doping
lose a leg, have a leg amputated
give a concert, play a concert, perform, do a gig, play a gig
sell tickets, put tickets on sale
spend time, stay, pass time
share the prize, win jointly
stop a match, halt a game, call off a game
wave a flag, fly a flag
hoist, raise, run up
run a marathon, take part in a marathon
run short of, lack
run wild, go on the rampage
pick fruit, harvest
pick a fight, start a fight
pick a team, name a squad, choose a side
name a squad, pick a team, announce the lineup
tweet, post on twitter, write on twitter
google, search the internet, look up online
email, send an email, mail
fax, send a fax
livestream, stream, show online, broadcast online
binge, overindulge, go on a bender
crowdfund, raise money online
recycle, use again, reuse
compost, rot down
conserve, save, preserve, protect
emit, give off, release, let out
pollute, dirty, foul, contaminate
clear land, cut down forest, deforest
deforest, cut down trees, fell trees
plant, put in the ground, sow
milk, get milk from
graze, feed on grass
tame, domesticate, break in
hatch, come out of an egg
mate, breed
hibernate, sleep through winter
evolve, develop, change over time
observe, watch, study
experiment, test, carry out tests
prove wrong, disprove, show to be false, debunk
debunk, prove false, expose as false
theorise, theorize, suggest
dissect, cut open
launch a probe, start an investigation, open an inquiry
dock, link up, join
splash down, land at sea
set a trap, lay a trap
stage a coup, seize power, overthrow the government
stage a sit in, occupy in protest
stage a comeback, come back, fight back
call elections, call a poll, go to the country
rig an election, steal an election, fix a vote
count votes, tally votes
concede defeat, admit defeat, accept defeat
admit defeat, concede, throw in the towel
filibuster, talk out
abstain, not vote, refuse to vote
censor, cut, suppress
censure, reprimand, condemn
form a government, put together a cabinet
dissolve parliament, end parliament
declare war on, go to war with
sign a treaty, ink a pact, conclude a treaty
cut interest rates, lower interest rates
raise interest rates, put up interest rates, hike rates
raise taxes, put up taxes, hike taxes, increase taxes
cut taxes, lower taxes, reduce taxes
levy, impose, charge, raise
evade tax, dodge tax, cheat on taxes
restock, fill up again, replenish
devalue, lower the value of
appreciate, rise in value, go up in value
depreciate, fall in value, lose value
downsize, cut jobs, get smaller
poach, hire away
moonlight, have a second job
freelance, work for oneself
clock up, reach, rack up, run up
collapse, faint, pass out, keel over
treat, give medicine to, give treatment to
medicate, give drugs to
sedate, put under, give a sedative to
anaesthetise, anesthetize, put under
x ray, take an x ray of, scan
transplant, graft
donate blood, give blood
detox, dry out, go into rehab
rehabilitate, restore to health, get back on feet
euthanise, mercy kill
test, screen, swab
ache, hurt
shiver, tremble
overheat, get too hot
dehydrate, lose water
chew, munch, crunch
peel, take the skin off
brew, make beer
distil, distill, make spirits
spice up, liven up
toast, drink to, raise a glass to
wine and dine, entertain, treat
shop around, compare prices
window shop, look without buying
babysit, mind the kids, look after the kids
tidy up, clear up, clean up, straighten up
hoover, vacuum
sew, stitch, mend
do laundry, wash clothes
trim, cut, prune
tattoo, ink
pierce, put a hole in
busk, perform in the street
rap, rhyme
mime, act without words, lip sync
sculpt, carve, model
forge, fake, copy illegally
film, make a movie of, adapt for the screen
dub, put another voice on
cast, give a role to, choose for a part
audition, try out, try out for a part
premiere, show for the first time, first show
top the charts, reach number one
release an album, bring out a record, put out an album
publish a book, bring out a book
bestsell, sell well, sell like hot cakes
sell well, sell like hot cakes
flop, bomb, do badly
bomb, flop, fail
book a room, reserve a room
sightsee, see the sights, do the sights
sunbathe, catch some rays, lie in the sun
holiday, vacation, spend a holiday
backpack, travel round
jet off, fly out, fly off
jaywalk, cross illegally
tailgate, drive too close
tow, haul, give a tow to
service, maintain, give a check up
jam, block, clog
divert, send elsewhere
delay, make late, hold up
hover, hang in the air
taxi, move along the runway
ditch, land on water, come down in the sea
eject, bail out, parachute out
nosedive, dive, plunge
snow in, cut off by snow
blaze, burn, rage
char, burn black
douse, put out, soak
shake, tremble, rock, sway
rumble, roar
uproot, pull up, blow down
wash away, sweep away, carry off
submerge, flood, put under water, cover with water
pull out alive, rescue, save
airlift, fly out, take by helicopter
drop, parachute
shelter, house, take in
rebuild, put back together, restore
mourn, lament, grieve for
hold a funeral, bury, lay to rest
identify, work out who, name
take the oath, swear the oath
surrender, hand in, turn in, give up, hand over, part with
`;
