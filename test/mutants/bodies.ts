import { type Mutant, mutant } from './mutant.ts';

const law = (room: string, change: readonly [string, string], wrong: string, test = room): Mutant =>
  mutant(`server/law/**/${room}.ts`, change, [`law/**/${test}`], wrong);

/** Faults in what binds a matter: editions of the catalogue, settings of its body, the quorum of its meeting; and in what is entered late. */
export const BODIES: readonly Mutant[] = [
  law(
    'edition-release',
    [' && !releasedSteps.includes(step)', ''],
    'what was released is called dropped once more',
  ),
  law(
    'edition-release',
    ['...(gone.includes(what) ? [] : [notDropped(name, field)]),', ''],
    'what the edition in force names is released',
    'releases',
  ),
  law(
    'edition-release',
    ['gone.includes(what) && need ?', 'gone.includes(what) && need === null ?'],
    'what the statute asks is released because the catalogue dropped it',
    'releases',
  ),
  law(
    'edition-release',
    ['.filter(({ requirement }) => requirement === Requirement.REQUIRED)', ''],
    'a step that may be left out is never released',
    'releases',
  ),
  law(
    'binding-editions',
    ['publishedOn === since && publishedAt && sinceAt', 'publishedOn === null && publishedAt && sinceAt'],
    'an edition of the afternoon replaces the one under which a matter began in the morning',
  ),
  law(
    'binding-editions',
    ['publishedOn <= until', 'publishedOn < until'],
    'an edition of the day of the discussion does not bind',
  ),
  law(
    'quorum',
    ['Math.floor(entitled / 2) + 1', 'Math.ceil(entitled / 2)'],
    'half of the members decide for more than half',
  ),
  law(
    'quorum',
    ['if (setting.bodyQuorum) return setting.bodyQuorum;', ''],
    'the quorum that a body set for itself does not hold',
  ),
  law('quorum', ['items.filter(decides)', 'items'], 'an item that was put off counts as decided by too few'),
  law('body-policy', ['from <= day', 'from < day'], 'a setting of a body does not hold on its first day'),
  law(
    'body-policy',
    ['?.includes(kind) === false', '?.includes(kind) === null'],
    'a body decides at a meeting that it did not name',
  ),
  law(
    'body-policy',
    ['own === (legalityReviewer === ReviewerChoice.OWN)', 'own || legalityReviewer === ReviewerChoice.OWN'],
    'another reviewer than the body chose reviews',
  ),
  law(
    'late-competition',
    ['reviewedOn >= COMPETITION_REGULATION_SINCE', 'reviewedOn > COMPETITION_REGULATION_SINCE'],
    'the regulation is not asked on its first day',
  ),
  law(
    'late-competition',
    ['...(blank(drafterOpinion) ? [noOwnReview] : []),', ''],
    'a review of before the regulation is entered though nobody made it',
  ),
  law(
    'late-issue',
    ['...refuseIssueBeforeSigning(told.signedOn, told.issuedOn),', ''],
    'a decision entered late went out before it was signed',
  ),
  law('late-issue', ['...(blank(told.signedBy) ? [signerless] : []),', ''], 'nobody signed what went out'),
  law(
    'statement-body',
    ['? [atAnother] : []', '? [] : []'],
    "a post of another body takes down what was said at this one's meeting",
  ),
  law(
    'inviting-body',
    ['? [] : [invitedByAnother]', '? [] : []'],
    "an office invites to another body's meeting",
  ),
];
