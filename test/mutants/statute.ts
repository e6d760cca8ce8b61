import { type Mutant, mutant } from './mutant.ts';

const gate = (file: string, change: readonly [string, string], wrong: string): Mutant =>
  mutant(`server/${file}.ts`, change, ['domains/decision/statute-stages'], wrong);

const course = (file: string, change: readonly [string, string], wrong: string): Mutant =>
  mutant(`server/${file}.ts`, change, ['domains/decision/course-model'], wrong);

/** Faults at the gates of a decision's course, which the model written from the statute must see. */
export const STATUTE: readonly Mutant[] = [
  gate(
    'domains/consultation/consultation-findings',
    ['  ...refuseUnruledFacts(row.decision),\n', ''],
    'a round opens with circumstances that nobody ruled on',
  ),
  gate(
    'domains/procedure/legality/send-to-review',
    ['  ...refuseUnruledFacts(decision),\n', ''],
    'a review is sent with circumstances that nobody ruled on',
  ),
  gate(
    'domains/execution/adjust-decision',
    ['    specialRules: adjusted.specialRules,\n', '    specialRules: [],\n'],
    'an adjustment loses the special laws',
  ),
  gate(
    'domains/execution/adjust-decision',
    ['added.includes(fact) || (before.includes(fact)', 'added.includes(fact) || (!before.includes(fact)'],
    'an adjustment loses the circumstances',
  ),
  gate(
    'domains/decision/requirement.queries',
    ['editionsOf(db, listedNo(no))', 'editionsOf(db, no)'],
    'an adjusted matter owes nothing of what its row names',
  ),
  gate(
    'domains/decision/decision.queries',
    ["split_part(decision.no, '-调', 1)", 'decision.no'],
    'the line of steps of an adjusted matter is drawn without its row',
  ),
  gate(
    'domains/procedure/late/late-work',
    ['{ ...happening, lateEntryId, replacesId }', '{ ...happening, replacesId }'],
    'what was entered late bears no mark',
  ),
  gate(
    'domains/decision/heard.queries',
    ['((content.solicitation ?? content.hearing)?.shortfalls.length ?? 0) === 0', 'true'],
    'a solicitation of before the platform counts though it was too short',
  ),
  gate(
    'law/decision/outside-matter',
    [
      '  ...before.specialRules.filter((kind) => !(told.specialRules ?? []).includes(kind)).map(dropped),\n',
      '',
    ],
    'a special law is taken off a matter',
  ),
  gate(
    'domains/decision/tell-matter',
    [
      '    await reopenSteps(command, decision, before, await requirementsOf(command.db, decision, command));\n',
      '',
    ],
    'what a new special law asks is not opened again',
  ),
  gate(
    'domains/execution/ending-guards',
    ['  ...openRounds.map(beingHeard),\n', ''],
    'a decision is ended while the public is being heard',
  ),
  gate(
    'domains/execution/ending-guards',
    ['  ...announced.map(stillAnnounced),\n', ''],
    'a decision is ended with a hearing announced',
  ),
  gate(
    'law/decision/fact-ruling',
    ['  ...added.filter(({ fact }) => TAKES_AWAY.has(fact)).map(({ fact }) => notAdded(fact)),\n', ''],
    'a ruling adds what takes a duty away',
  ),
  gate(
    'law/decision/fact-ruling',
    ['    ...silent.map((fact) => unexplained(fact)),\n', ''],
    'a circumstance is taken back without a word',
  ),
  gate(
    'domains/consultation/consultation-findings',
    ['    special,\n    calendar,\n    approvedApart', '    special: [],\n    calendar,\n    approvedApart'],
    'a period that a special law fixes is shortened',
  ),
];

/**
 * Faults in the input of an action and in who may take it, which the model of the course must see however few its
 * walks.
 */
export const COURSE: readonly Mutant[] = [
  course(
    'domains/procedure/legality/give-legality-opinion',
    ['      ...refuseLegalityOpinion(input),\n', ''],
    'an opinion without its legal adviser passes a draft',
  ),
  course(
    'domains/execution/complete-decision',
    ['      ...refuseCompletion(decision.phase, decision.executingUnitIds, records),\n', ''],
    'a decision is completed that nobody carried out',
  ),
  course(
    'domains/execution/archive-decision',
    ['        ...refuseFiling({ matter: { phase, phaseSince, records }, file }, command),\n', ''],
    'an archive is closed without its papers',
  ),
];
