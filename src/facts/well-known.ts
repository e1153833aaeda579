/** Predicates that the engine itself speaks of; a fact base may give them words, none has to. */
export const WELL_KNOWN = {
  description: 'description',
  position: 'position',
  rank: 'rank',
  standsFor: 'stands_for',
  say: 'say',
  deny: 'deny',
  represent: 'represent',
  plan: 'plan',
  cancel: 'cancel',
  start: 'start',
  end: 'end',
  fullName: 'full_name',
  takePlace: 'take_place',
  country: 'country',
  obtain: 'obtain',
  give: 'give',
  pay: 'pay',
  meet: 'meet',
  attend: 'attend',
  join: 'join_body',
  visit: 'visit',
  travel: 'travel',
  come: 'come',
  depart: 'depart',
  assess: 'assess',
  aim: 'aim_at',
  win: 'win',
  lose: 'lose',
  draw: 'draw_match',
  locatedIn: 'located_in',
  headquarters: 'headquarters',
  accompany: 'accompany',
  nameAfter: 'name_after',
  holdOffice: 'hold_office',
} as const;

/** Going somewhere: the place belongs to what is done. */
export const JOURNEYS: readonly string[] = [WELL_KNOWN.visit, WELL_KNOWN.travel, WELL_KNOWN.come, WELL_KNOWN.depart];

/** True of predicates among which, with all that are broader, one is of going somewhere. */
export const isJourney = (broader: ReadonlySet<string>): boolean => JOURNEYS.some((journey) => broader.has(journey));
