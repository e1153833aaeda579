/** English words that shape a question. All in standard spelling; chat spellings are mapped to these first. */
import type { Language, Limit, QuestionWord, Role } from '../language.ts';
import { limiting } from '../limits.ts';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const spellings: Readonly<Record<string, string>> = {
  u: 'you',
  wats: 'what is',
  whered: 'where did',
  whod: 'who did',
  whatd: 'what did',
  whend: 'when did',
  whatre: 'what are',

  sed: 'said',
  tho: 'though',
  agre: 'agree',
  whch: 'which',
  ur: 'your',
  r: 'are',
  y: 'why',
  wht: 'what',
  wat: 'what',
  wut: 'what',
  wot: 'what',
  whats: 'what is',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  hows: 'how is',
  wen: 'when',
  whn: 'when',
  wher: 'where',
  whr: 'where',
  hu: 'who',
  pls: 'please',
  plz: 'please',
  abt: 'about',
  bout: 'about',
  w: 'with',
  wth: 'with',
  wit: 'with',
  btw: 'between',
  b4: 'before',
  cuz: 'because',
  bc: 'because',
  coz: 'because',
  n: 'and',
  da: 'the',
  teh: 'the',
  dis: 'this',
  dat: 'that',
  thx: 'thanks',
  ty: 'thanks',
  tnx: 'thanks',
  thnx: 'thanks',
  im: 'i am',
  didnt: 'did not',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  wasnt: 'was not',
  werent: 'were not',
  arent: 'are not',
  hasnt: 'has not',
  havent: 'have not',
  cant: 'can not',
  wont: 'will not',
  wanna: 'want to',
  gonna: 'going to',
  gimme: 'give me',
  lemme: 'let me',
  gov: 'government',
  mtg: 'meeting',
  tmrw: 'tomorrow',
  yday: 'yesterday',
  yest: 'yesterday',
  ppl: 'people',
  rly: 'really',
  sb: 'somebody',
  sth: 'something',
  ok: 'okay',
  k: 'okay',
  wanted: 'wanted',
  info: 'information',
  gr8: 'great',
  m8: 'mate',
  w8: 'wait',
  l8: 'late',
  l8r: 'later',
  '2day': 'today',
  '2nite': 'tonight',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  some1: 'someone',
  sum1: 'someone',
  any1: 'anyone',
  every1: 'everyone',
  evry1: 'everyone',
  no1: 'nobody',
  '4got': 'forgot',
  '4m': 'from',
  ud: 'you would',
  wana: 'want to',
  tryna: 'trying to',
  finna: 'going to',
  kno: 'know',
  knw: 'know',
  dunno: 'do not know',
  thnk: 'think',
  thot: 'thought',
  becus: 'because',
  frm: 'from',
  wiv: 'with',
  wheredd: 'where did',
  wendid: 'when did',
  whendid: 'when did',
  whodid: 'who did',
  howcome: 'how come',
  howmany: 'how many',
  howmuch: 'how much',
  howlong: 'how long',
  alot: 'a lot',
  aswell: 'as well',
  tv: 'television',
  telly: 'television',
  bros: 'brothers',
  hubby: 'husband',
  biz: 'business',
  corp: 'corporation',
  comp: 'company',
  mins: 'minutes',
  hq: 'headquarters',
  uni: 'university',
  docs: 'documents',
  doc: 'document',
  govs: 'governments',
  gvmt: 'government',
  gvt: 'government',
  bn: 'billion',
  mil: 'million',
  mio: 'million',
  mn: 'million',
  approx: 'about',
  pts: 'points',
  champs: 'champions',
  vid: 'video',
  vids: 'videos',
  vax: 'vaccine',
  vaxx: 'vaccine',
  vaxed: 'vaccinated',
  vaxxed: 'vaccinated',
  avg: 'average',
  secs: 'seconds',
  nite: 'night',
  cld: 'could',
  wld: 'would',
  shld: 'should',
  disc: 'discuss',
  discused: 'discussed',
  discusd: 'discussed',
  smth: 'something',
  smthn: 'something',
  sumthing: 'something',
  smt: 'something',
  smbd: 'somebody',
  smone: 'someone',
  sumone: 'someone',
  evry: 'every',
  whyd: 'why did',
  howd: 'how did',
  wholl: 'who will',
  whatll: 'what will',
  whenll: 'when will',
  whove: 'who have',
  whyre: 'why are',
  howre: 'how are',
  thats: 'that is',
  theres: 'there is',
  theyre: 'they are',
  hes: 'he is',
  shes: 'she is',
  youre: 'you are',
  ive: 'i have',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  hadnt: 'had not',
  aint: 'is not',
  lets: 'let us',
  gotta: 'have to',
  hafta: 'have to',
  outta: 'out of',
  cos: 'because',
  cus: 'because',
  becuz: 'because',
  becoz: 'because',
  bcoz: 'because',
  bcz: 'because',
  bcs: 'because',
  thru: 'through',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  ystrday: 'yesterday',
  prolly: 'probably',
  probs: 'probably',
  obvs: 'obviously',
  srsly: 'seriously',
  rlly: 'really',
  msg: 'message',
  pic: 'picture',
  pics: 'pictures',
  esp: 'especially',
  diff: 'different',
  btwn: 'between',
  lmk: 'let me know',
  wtf: 'what',
  hw: 'how',
  wich: 'which',
  whre: 'where',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  hav: 'have',
  goin: 'going',
  doin: 'doing',
  sayin: 'saying',
  meetin: 'meeting',
  talkin: 'talking',
  bein: 'being',
  tha: 'the',
  tht: 'that',
  hrs: 'hours',
  yrs: 'years',
  yr: 'year',
  wks: 'weeks',
  wk: 'week',
  mths: 'months',
  pres: 'president',
  prez: 'president',
  intl: 'international',
  dept: 'department',
  conf: 'conference',
  mtgs: 'meetings',
  agmt: 'agreement',
  bday: 'birthday',
  pplz: 'people',
};

export const soundalikes: Readonly<Record<string, string>> = { 2: 'to', 4: 'for' };

export const ordinalDigits: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
};

export const abbreviations: Language['abbreviations'] = {
  pm: 'prime minister',
  dpm: 'deputy prime minister',
  vp: 'vice president',
  ceo: 'chief executive',
  secgen: 'secretary general',
  govt: 'government',
  mou: 'memorandum',
};

export const clitics = [] as const;

export const functionWords: ReadonlySet<string> = new Set(
  list(`a an the two according regarding concerning of in on at to for from by with against about into onto over under between among during within through via per as and or
  but so if then than that this these those there here it its he she him her his hers they them their theirs we us our you
  your yours i me my mine who whom whose what when where why how which is are was were be been being am do does did done has
  have had having will would shall should can could may might must not no nor yes yet ever never also too just only very
  really please know want wanted like need out some any all both each every other another one ones
  same such own more most much many few lot else still already now then once again up down off out around s t d ll re ve m
  take took taken place happen happened happens occur occurred hold held okay hey hi hello bot sir madam mr mrs ms
  lol lmao yo tho though guy guys dude man btw purely merely simply um uh well get got thing things something anything someone anyone somebody anybody people side sides parties together even`),
);

export const totals: ReadonlySet<string> = new Set(list('total totals totally altogether overall'));

export const lightWords: ReadonlySet<string> = new Set([
  ...totals,
  ...list(`exactly precisely actually really specifically main mainly mostly particular particularly important officially specific historic historical recent recently new certain several various different respective respectively supposedly apparently
  reportedly allegedly maybe perhaps probably possibly briefly short detail details detailed exact full fully name named names
  whole entire finally generally normally usually already called mentioned according article articles report news fact facts true truth correct kind sort type types currently
  present-day so-called key directly personally actual concrete real curious wondering question
  roughly supposed basically essentially fundamentally primarily chiefly principally eventually ultimately evidently seemingly
  presumably arguably obviously clearly plainly definitely certainly surely undoubtedly honestly frankly seriously literally
  indeed truly notably namely especially famously formally lately nowadays presently hopefully luckily fortunately
  unfortunately sadly thankfully surprisingly interestingly importantly strangely somehow whatsoever anyway anyways anyhow
  way back kinda sorta legit lowkey highkey nah yep yeah yup nope hmm hmmm err erm ooh aha oops haha hahaha lmfao rofl omg
  tbh imo imho afaik iirc fyi ngl asap ofc tf damn dang heck bro bruh buddy mate pal folks fellas yall remember forgot
  wonder heard dunno`),
]);

export const faintWords: ReadonlySet<string> = new Set(
  list(`afterwards afterward later subsequently earlier previously beforehand formerly initially originally soon
  suddenly quickly slowly quietly meanwhile along ahead forward away everything completely quite rather pretty
  next big huge giant gigantic massive enormous large great small little tiny long old brand good nice lovely
  beautiful wonderful amazing famous well-known fancy cool funny weird strange crazy awful terrible poor serious
  proper special common typical usual ordinary entirety controversial infamous notorious iconic stuff story rest
  bit bunch case situation occasion ceremony circumstances context scene fellow fellows lads gear matter business
  thingy saga drama happening idea point spot`),
);

export const sequences: ReadonlySet<string> = new Set(list('next later subsequently previously afterwards afterward'));

export const faintVerbs: ReadonlySet<string> = new Set(list('use go come involve handle deal apply carry'));

export const eventWords: ReadonlySet<string> = new Set(
  list('happen happened take took taken place occur occurred hold held event go went gone on transpire transpired'),
);

const ask = (asks: QuestionWord['asks'], phrases: string, more: Partial<QuestionWord> = {}): QuestionWord[] =>
  phrases.split('|').map((words) => ({ words: words.trim(), asks, ...more }));

export const questionWords: readonly QuestionWord[] = [
  ...ask('who', 'by whom|by who', { role: 'agent' }),
  ...ask('who', 'with whom|with who|alongside whom', { role: 'partner' }),
  ...ask('who', 'to whom|to who|at whom|against whom|against who|about whom|about who', { role: 'recipient' }),
  ...ask('who', 'from whom', { role: 'origin' }),
  ...ask('who', 'who|whom|on whose|at whose|who else|which people|which person|what people'),
  ...ask('where', 'from where', { role: 'origin' }),
  ...ask('when', 'since when', { since: true }),
  ...ask('when', 'when|what was the date|how long ago|how recently'),
  ...ask('when', 'what day|which day|what day of the week|which day of the week|what weekday|which weekday', {
    precision: 'weekday',
  }),
  ...ask(
    'when',
    'what date|which date|on what date|on which date|which dates|on which dates|on what dates|on which days|on what days|which days',
    { precision: 'day' },
  ),
  ...ask('when', 'date when|date on which|day when|day on which', { precision: 'day' }),
  ...ask('when', 'what month|which month|month when|month in which', { precision: 'month' }),
  ...ask('when', 'what year|which year|year when|year in which', { precision: 'year' }),
  ...ask('when', 'what time|at what hour|what hour', { precision: 'clock' }),
  ...ask(
    'where',
    'where|what place|which place|what location|which location|what venue|which venue|whereabouts|where abouts|where to|where exactly',
  ),
  ...ask('where', 'what city|which city|what town|which town', { place: 'city' }),
  ...ask('where', 'what room|which room', { place: 'room' }),
  ...ask('where', 'what building|which building', { place: 'building' }),
  ...ask('where', 'in what country|in which country|to which country', { place: 'country' }),
  ...ask(
    'about',
    'about what|what topic|what topics|which topics|which topic|what issues|which issues|what subject|what subjects|what matters',
  ),
  ...ask(
    'why',
    'why|what for|how come|for what reason|for what reasons|for what purpose|on what occasion|what occasion|on what grounds|what was the point of|what is the point of',
  ),
  ...ask('why', 'what went wrong|what was wrong|what had gone wrong|what has gone wrong', { measures: 'fail' }),
  ...ask(
    'how',
    'how|in what way|in what manner|by what means|through what|with what|using what|by what method|what way',
  ),
  ...ask(
    'duration',
    'how long|how much time|how many days|how many hours|how many minutes|how many weeks|how many months|for how long',
  ),
  ...ask('times', 'how many times|how often|how frequently'),
  ...ask('amount', 'how many|what number of', { counts: true }),
  ...ask('amount', 'how much|how large|how big'),
  ...ask('who', 'whose', { measures: 'owner' }),
  ...ask('amount', 'how old', { measures: 'age' }),
  ...ask('amount', 'how far', { measures: 'distance' }),
  ...ask('amount', 'how tall|how high', { measures: 'height' }),
  ...ask('amount', 'how wide|how broad', { measures: 'width' }),
  ...ask('amount', 'how deep', { measures: 'depth' }),
  ...ask('amount', 'how heavy', { measures: 'weight' }),
  ...ask('amount', 'how fast', { measures: 'speed' }),
  ...ask('amount', 'how strong|how powerful|what magnitude', { measures: 'strength' }),
  ...ask('amount', 'how cold|how hot|how warm', { measures: 'temperature' }),
  ...ask('amount', 'what percentage|what proportion|what share|what percent|which percentage', {
    measures: 'percentage',
  }),
  ...ask('amount', 'how expensive', { measures: 'price' }),
  ...ask('when', 'until when|till when'),
  ...ask('definition', 'what is meant by|what is the meaning of|what does it mean'),
  ...ask('speaker', 'says who|according to whom|in whose words'),
  ...ask(
    'source',
    'what is your source|what is the source|what are your sources|which source|what source|your source|where did you get|where do you get|where does this come from|source please|which outlet|which newspaper|which paper|which website|which site|which publication|which media|what outlet|what newspaper|what website|where did you read|where did you hear|where did you see|who published this|who published that|who published it|who published the article|who published this article|who published the story|who published this story|who published the report|who published the news|who wrote this|who wrote that|who wrote it|who wrote the article|who wrote this article|who wrote the story|who wrote this story|who wrote the report|who wrote the news|how do you know|how do you know that|who reported this|who reported that|who reported it|who reported the article|who reported this article|who reported the story|who reported this story|who reported the report|who reported the news|which article|sources',
  ),
  ...ask('standing', 'what is the status|what was the status|how far along|what stage'),
  ...ask(
    'story',
    'what happened|what became of|what went on|what was going on|tell me about|tell us about|explain|describe',
  ),
  ...ask('which', 'against which|about which', { role: 'recipient' }),
  ...ask('which', 'which|which one|what kind of|what sort of|what type of|what kinds of|what sorts of|what types of'),
  ...ask('what', 'what is in|what was in|what is inside|what was inside', { measures: 'contents' }),
  ...ask('what', 'what'),
];

export const slotNouns: Language['slotNouns'] = {
  place: 'where',
  location: 'where',
  venue: 'where',
  site: 'where',
  date: 'when',
  time: 'when',
  timing: 'when',
  purpose: 'why',
  reason: 'why',
  reasons: 'why',
  aim: 'why',
  goal: 'why',
  objective: 'why',
  motive: 'why',
  occasion: 'why',
  atmosphere: 'how',
  mood: 'how',
  tone: 'how',
  manner: 'how',
  way: 'how',
  vibe: 'how',
  ambience: 'how',
  background: 'why',
  nature: 'how',
  end: 'result',
  turn: 'result',
  result: 'result',
  results: 'result',
  outcome: 'result',
  cause: 'why',
  causes: 'why',
  rationale: 'why',
  grounds: 'why',
  pretext: 'why',
  excuse: 'why',
  trigger: 'why',
  method: 'how',
  means: 'how',
  whereabouts: 'where',
  outcomes: 'result',
  consequence: 'result',
  upshot: 'result',
  gist: 'about',
  substance: 'about',
  topic: 'about',
  topics: 'about',
  agenda: 'about',
  subject: 'about',
  subjects: 'about',
  issues: 'about',
  theme: 'about',
  participants: 'who',
  attendees: 'who',
  status: 'standing',
  source: 'source',
  sources: 'source',
  duration: 'duration',
  length: 'duration',
  number: 'amount',
  meaning: 'definition',
  mean: 'definition',
  definition: 'definition',
};

export const polarityWords: ReadonlySet<string> = new Set(
  list('is are was were did does do has have had will would can could should'),
);

export const qualifiers: ReadonlySet<string> = new Set(
  list(`should would could can may might must ought if unless whether perhaps maybe possibly probably presumably supposedly
  almost nearly barely hardly always often sometimes rarely seldom usually every each more less fewer least most twice again
  else instead pretend imagine suppose wish hopefully`),
);

export const stopped: ReadonlySet<string> = new Set(
  list(`mr mrs ms dr prof st jr sr gen col lt maj capt cmdr adm sgt cpl brig rev hon gov sen rep pres amb no vs etc inc ltd co
  jan feb mar apr jun jul aug sep sept oct nov dec`),
);

export const negations: ReadonlySet<string> = new Set(list('not never no without nobody none neither'));

export const prepositions: Readonly<Record<string, Role>> = {
  by: 'agent',
  with: 'partner',
  between: 'partner',
  alongside: 'partner',
  to: 'recipient',
  against: 'recipient',
  in: 'place',
  at: 'place',
  from: 'origin',
  about: 'topic',
  on: 'topic',
  regarding: 'topic',
  concerning: 'topic',
};

export const passiveAuxiliaries: ReadonlySet<string> = new Set(list('was were been being is are be got'));
export const inversionAuxiliaries: ReadonlySet<string> = new Set(
  list('did does do will would can could should has have had'),
);

export const determiners: ReadonlySet<string> = new Set(
  list('the a an this that these those his her their its our my your mr mrs ms'),
);
export const eventPrepositions: ReadonlySet<string> = new Set(list('in at during on from of within'));
export const bodies: ReadonlySet<string> = new Set(
  list(`academy administration agency alliance army assembly association authority bank board brigade bureau cabinet chamber
  church club college command commission committee confederation congress corps council court department directorate embassy
  federation fleet force forces forum foundation front fund gallery gazette government guard hospital hotel institute institution
  league library ministry mission mosque movement museum navy network office orchestra organisation organization parliament
  party police regiment school secretariat senate service society squad squadron staff station team temple theatre times
  trust tribunal union university watch`),
);
export const lesserOffices = [
  'deputy',
  'vice',
  'former',
  'staff',
  'assistant',
  'adviser',
  'advisor',
  'acting',
  'candidate',
] as const;
export const titles: ReadonlySet<string> = new Set(list('mr mrs ms sir madam'));
export const altering: ReadonlySet<string> = new Set(list('semi quarter pre post non anti mid'));
export const genitives: ReadonlySet<string> = new Set(list('of for'));
export const locatives: ReadonlySet<string> = new Set<string>();
export const present: ReadonlySet<string> = new Set(list('now currently nowadays presently'));

export const future: ReadonlySet<string> = new Set(list('will shall going'));
export const roleWords = {
  nouns: new Set(list('role roles part parts')),
  verbs: new Set(list('play plays played playing')),
} as const;
export const doWords: ReadonlySet<string> = new Set(list('do doing role roles'));
export const requests = [
  'quick question',
  'quick one',
  'tell me',
  'tell us',
  'give me',
  'show me',
  'let me know',
  'say me',

  'can you tell',
  'can you tell me',
  'could you tell',
  'could you tell me',
  'please tell me',
  'remind me',
  'i want to know',
  'i wonder',
  'figure out',
  'trying to figure out',
  'trying to find out',
  'trying to remember',
  'fill me in',
  'fill me in on',
  'catch me up',
  'catch me up on',
  'enlighten me',
  'help me remember',
  'any idea',
  'any clue',
  'by any chance',
  'just curious',
] as const;
export const subordinators: ReadonlySet<string> = new Set(
  list('that if whether because although when while who which'),
);
export const conditions: ReadonlySet<string> = new Set(list('if'));
export const unless: ReadonlySet<string> = new Set(list('unless'));
export const relatives: ReadonlySet<string> = new Set(list('who that which whom'));
export const lightVerbs: ReadonlySet<string> = new Set(
  list('took take taking made make making gave give giving put got get ran run kept keep had did set use used'),
);
export const causatives: ReadonlySet<string> = new Set(list('make makes made making let lets letting had caused'));
export const polarityOpeners = [
  'is it true that',
  'is it true',
  'was it true that',
  'is it right that',
  'is it correct that',
  'is it the case that',
  'true or false',
  'so is it true that',
] as const;
export const again: ReadonlySet<string> = new Set(list('again'));
export const selfWords: ReadonlySet<string> = new Set(list('i my me im we our us'));
export const instruments: ReadonlySet<string> = new Set(list('through via by'));
export const affairs: ReadonlySet<string> = new Set(list('case affair scandal saga'));
export const companions: ReadonlySet<string> = new Set(list('with alongside'));
export const premises: ReadonlySet<string> = new Set(list('office offices building premises'));
export const goals: ReadonlySet<string> = new Set(list('to into'));
export const goVerbs: ReadonlySet<string> = new Set(list('go goes going went gone been get got'));
export const quantities: ReadonlySet<string> = new Set(
  list('thousands hundreds dozens millions billions tens scores several many some few number couple pair lots'),
);
export const owning: ReadonlySet<string> = new Set(list('have'));
export const wishes: ReadonlySet<string> = new Set(list('want wants wanted'));
export const modals: ReadonlySet<string> = new Set(
  list('want wants wanted wanna will would shall should can could may might must ought going gonna'),
);
export const obligations = [
  'have to',
  'has to',
  'had to',
  'having to',
  'must',
  'need to',
  'needs to',
  'needed to',
  'obliged to',
  'required to',
  'forced to',
  'made to',
];
export const receivers: ReadonlySet<string> = new Set(list('get gets got getting'));
export const overviews = [
  'summarise',
  'summarize',
  'sum up',
  'summary',
  'summary of',
  'give me a summary',
  'give me a summary of',
  'a summary of',
  'give me an overview',
  'give me an overview of',
  'overview of',
  'overview',
  'recap',
  'tldr',
  'everything about',
  'everything on',
  'everything you know about',
  'all you know about',
  'tell me everything about',
  'tell me everything you know about',
  'tell me all about',
] as const;
export const onBehalf: ReadonlySet<string> = new Set(list('for'));
export const postings: ReadonlySet<string> = new Set(list('to'));
export const magnitudes: ReadonlySet<string> = new Set(list('hundred thousand million billion trillion dozen'));
export const bounds: ReadonlySet<string> = new Set(
  list('more less fewer than at least most nearly almost about around over under some up to roughly approximately'),
);
export const lengthOpeners: ReadonlySet<string> = new Set(list('for lasted lasts lasting took takes taking'));
export const hourOpeners: ReadonlySet<string> = new Set(list('at around'));
export const causes: ReadonlySet<string> = new Set(list('for over'));
export const reasonOpeners: ReadonlySet<string> = new Set(list('because'));
export const distributives: ReadonlySet<string> = new Set(list('every each per'));
export const currencies = list(
  [
    '$ € £ ¥ ₩ ₫ ₱ ₹ ₺ ₽ ฿ rp usd dollar dollars euro euros pound pounds rupiah rupiahs yen yuan renminbi rupee rupees',
    'franc francs lire guilder guilders ringgit ringgits baht peso pesos dong kyat taka rouble roubles ruble rubles lira riyal',
    'riyals rial rials dinar dinars dirham dirhams shekel shekels krona kronor krone kroner zloty forint shilling shillings',
    'reais deutschmark deutschmarks reichsmark reichsmarks ducat ducats florin florins drachma drachmas peseta pesetas cents',
  ].join(' '),
);
export const exceptions = ['apart from', 'aside from', 'besides', 'other than', 'except', 'except for'] as const;
export const citations = ['according to', 'in the words of', 'in the view of', 'in the opinion of'] as const;
export const copulas: ReadonlySet<string> = new Set(list('become becomes became becoming'));
export const trailing: Language['trailing'] = { about: 'about', for: 'why', like: 'how' };
export const starters: ReadonlySet<string> = new Set(list('so well okay'));
export const vocatives: ReadonlySet<string> = new Set(list('bot guys dude man sir all everyone there'));
export const presence: ReadonlySet<string> = new Set(list('present attend attended attending'));
export const limits: ReadonlyMap<string, Limit> = new Map([
  ...limiting('only', 'only purely merely solely exclusively sole'),
  ...limiting('all', 'all every everyone everybody everything entire entirely whole unanimous unanimously'),
  ...limiting('first', 'first'),
  ...limiting('last', 'last latest'),
  ...limiting('second', 'second'),
  ...limiting('third', 'third'),
  ...limiting('always', 'always'),
]);
export const limitless = ['at all', 'above all', 'after all', 'in all', 'of all', 'all right'] as const;
export const anyone = [
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'anyone else',
  'anybody else',
  'someone else',
] as const;
export const alternatives: ReadonlySet<string> = new Set(list('or'));
export const indefinites: ReadonlySet<string> = new Set(list('a an'));
export const belonging: ReadonlySet<string> = new Set<string>();
export const tags: ReadonlySet<string> = new Set(list('right correct huh innit'));
export const nounBeforeQuestionWord = false;

export const pronouns: Language['pronouns'] = {
  he: 'person',
  she: 'person',
  him: 'person',
  her: 'person',
  his: 'person',
  they: 'people',
  them: 'people',
  their: 'people',
  it: 'thing',
  its: 'thing',
  that: 'event',
  there: 'place',
  then: 'event',
  this: 'event',
};

export const followUps = [
  'what about',
  'how about',
  'and',
  'and what about',
  'and how about',
  'then',
  'and then',
  'and for',
  'or',
  'okay and',
  'so and',
] as const;
export const corrections = [
  'no i meant',
  'no wait',
  'wait no',
  'no wait i meant',
  'wait i meant',
  'oops i meant',
  'sorry i mean',
  'sorry',
  'i meant',
  'i mean',
  'no i mean',
  'sorry i meant',
  'not',
  'rather',
  'actually i meant',
] as const;
export const topicChanges = [
  'different topic',
  'different question',
  'another topic',
  'another question',
  'new topic',
  'new question',
  'change of topic',
  'change of subject',
  'on another note',
  'by the way',
  'something else',
  'forget that',
  'forget it',
  'forget about that',
  'forget about it',
  'never mind',
  'never mind that',
  'nevermind',
  'moving on',
  'new subject',
  'different subject',
] as const;
export const ordinals: Language['ordinals'] = {
  'the first': 0,
  'the first one': 0,
  'the second': 1,
  'the second one': 1,
  'the third': 2,
  'the third one': 2,
  'the fourth': 3,
  'the fourth one': 3,
  'the fifth': 4,
  'the fifth one': 4,
  'the last one': -1,
  'number one': 0,
  'number two': 1,
  'number three': 2,
};
export const picks = ['the one', 'the ones', 'which of them', 'who of them', 'which one', 'which ones'] as const;
export const pairs = ['both', 'both of the', 'both the', 'the two'] as const;
export const otherWords: ReadonlySet<string> = new Set(list('else other others'));
export const possessives = [] as const;
export const listWords: ReadonlySet<string> = new Set(list('all else list every everyone everybody'));

export const smallTalk: Language['smallTalk'] = {
  greeting: [
    'hi',
    'hello',
    'hey',
    'hey there',
    'hi there',
    'hello there',
    'hello bot',
    'hi bot',
    'good morning',
    'good afternoon',
    'good evening',
    'how are you',
    'yo',
    'sup',
    'what is up',
    'test',
    'ping',
    'greetings',
  ],
  thanks: [
    'thanks',
    'thank you',
    'thank you very much',
    'thanks a lot',
    'many thanks',
    'cheers',
    'great thanks',
    'thank you so much',
    'okay thanks',
    'nice',
    'great',
    'okay',
    'cool',
    'good bot',
  ],
  identity: [
    'who are you',
    'what are you',
    'are you a bot',
    'are you human',
    'what is your name',
    'who made you',
    'are you an ai',
    'are you real',
  ],
  ability: [
    'help',
    'what can you do',
    'what can i ask',
    'what can i ask you',
    'how do i use you',
    'how does this work',
    'what do you know',
    'how do you work',
    'what questions can i ask',
    'can you help me',
    'help me',
  ],
};

export const time: Language['time'] = {
  months: [
    list('jan'),
    list('feb'),
    list('mar'),
    list('apr'),
    list(''),
    list('jun'),
    list('jul'),
    list('aug'),
    list('sep sept'),
    list('oct'),
    list('nov'),
    list('dec'),
  ],
  weekdays: [list('sun'), list('mon'), list('tue tues'), list('wed'), list('thu thur thurs'), list('fri'), list('sat')],
  units: { day: list('day days'), week: list('week weeks'), month: list('month months'), year: list('year years') },
  smallUnits: list('hour hours minute minutes second seconds decade decades century centuries'),
  before: ['before', 'prior to', 'earlier than', 'ahead of'],
  after: ['after', 'following', 'later than', 'subsequent to'],
  since: list('since'),
  until: ['until', 'till', 'up to', 'up until', 'by'],
  between: list('between from'),
  otherTime: ['next', 'previous', 'previously', 'afterwards', 'earlier', 'later', 'the time before'],
  rangeJoiners: list('and to until till'),
  conjunctions: list('and'),
  dateOpeners: list('the of'),
  dateLinks: list('of'),
  relativeLinks: [],
  first: ['first', 'first time', 'for the first time', 'earliest'],
  orderless: ['at last', 'at long last', 'at first', 'first of all', 'first off', 'last of all'],
  last: ['last', 'last time', 'for the last time', 'latest', 'most recent', 'most recently', 'newest'],
  relativeDays: {
    'the day before yesterday': -2,
    'day before yesterday': -2,
    yesterday: -1,
    'last night': -1,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
  },
  relativeAfterUnit: {},
  relativeBeforeUnit: { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 },
  ago: list('ago'),
  numbers: list('one two three four five six seven eight nine ten eleven twelve'),
  ones: list('a an'),
  oneUnits: {},
  decadeEndings: list('s'),
  decadeOpeners: list('the decade of'),
  decades: {
    thirties: 1930,
    forties: 1940,
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
  },
  centuries: list('century'),
  centuryLinks: [],
};
