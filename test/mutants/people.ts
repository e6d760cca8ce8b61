import { type Mutant, mutant } from './mutant.ts';

const law = (room: string, change: readonly [string, string], wrong: string, test = room): Mutant =>
  mutant(`server/law/**/${room}.ts`, change, [`law/**/${test}`], wrong);

/** Faults in sign-up and seats, draws, privacy and meetings. */
export const PEOPLE: readonly Mutant[] = [
  law(
    'registration',
    ['return now >= signUpClosesAt ||', 'return now > signUpClosesAt ||'],
    'somebody registers at the closing instant',
  ),
  law(
    'registration',
    ['facts.waiting + persons > facts.waitlist', 'facts.waiting > facts.waitlist'],
    'a party waits on more places than there are',
  ),
  law(
    'seat-offer',
    ['(left -= persons) < 0', '(left -= persons) <= 0'],
    'the last free seat is offered to nobody',
    'registration',
  ),
  law(
    'seat-offer',
    ['waiting === 0 && taken + persons <= seats', 'taken + persons <= seats'],
    'a newcomer overtakes those who wait',
    'registration',
  ),
  law(
    'gate',
    ['releasedAt && at >= releasedAt && persons > left', 'releasedAt && at >= releasedAt && persons >= left'],
    'the last seat is kept from its holder',
  ),
  law(
    'gate',
    [
      'one.scannedAt.getTime() - other.scannedAt.getTime()',
      'other.scannedAt.getTime() - one.scannedAt.getTime()',
    ],
    'the later of two scans lets in',
  ),
  law(
    'representative-selection',
    ['found < seats ? [poolTooSmall', 'found <= seats ? [poolTooSmall'],
    'a full draw is called short',
  ),
  law(
    'contact-retention',
    ['today > contactsKeptThrough', 'today >= contactsKeptThrough'],
    'contacts are deleted a day early',
  ),
  law(
    'mask-personal',
    ['if (proves?.(found) ?? true) take(', 'take('],
    'any long number is masked as an identity number',
  ),
  law(
    'display-name',
    [
      "return identity === IdentityKind.PERSON ? maskName(name ?? '') : ANONYMOUS_NAME;",
      "return name ?? '';",
    ],
    'names are published whole',
  ),
  law(
    'attendee-statement',
    ['...(today > until ?', '...(today >= until ?'],
    'a statement of the last day is late',
  ),
  law(
    'agenda-disclosure',
    ['items.filter(({ disclosure }) => disclosure !== AgendaDisclosure.CLOSED)', 'items.slice()'],
    'closed items are named to the public',
  ),
  law(
    'closed-stretches',
    ['.filter((stretch) => !isCutOut(cuts, stretch))', '.filter(() => false)'],
    'a recording is published with its closed stretches',
    'playback',
  ),
  mutant(
    'server/ground/proof/crockford.ts',
    ["replace(/[IL]/g, '1')", "replace(/[I]/g, '1')"],
    ['ground/proof/crockford'],
    'a code read as L is not found',
  ),
  mutant(
    'server/ground/proof/commitment.ts',
    ['bytes.set(salt, scheme.length);', 'bytes.set(salt, 0);'],
    ['ground/proof/commitment'],
    'commitments of other schemes are the same',
  ),
  mutant(
    'server/ground/proof/canonical-json.ts',
    ['    .sort()\n', ''],
    ['ground/proof/commitment'],
    'the same words have two digests',
  ),
  mutant(
    'server/ground/proof/hearing-draw.ts',
    ['order.slice(0, seats)', 'order.slice(0, seats + 1)'],
    ['ground/proof/hearing-draw'],
    'one more than the seats is drawn',
  ),
];
