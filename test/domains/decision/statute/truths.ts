/** Invariants of every decision after every action (国令713号第十四条、第十八条、第三十二条、第三十三条、第三十七条), checked on the tables. */
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { owedSteps, TAKES_AWAY } from './law.ts';
import type { Matter } from './matter.ts';
import { named } from './edition-oracle.ts';
import { UNDECIDED, unfinished } from './grounds.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

const NOTHING = { hearing: 'NO', methods: [], steps: [], laws: [] };
const unless = (holds: boolean, what: string) => (holds ? [] : [what]);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const REVIEWED = [
  'LEGALITY_REVIEW',
  'READY_FOR_DISCUSSION',
  'SCHEDULED',
  'APPROVED',
  'ISSUED',
  'PUBLISHED',
  'EXECUTING',
];

/**
 * 第十八条: no opinion is without its published outcome once the draft is before the reviewer; whatever became of its
 * round.
 */
export const opinionsAnswered = ({ phase, rounds }: Matter): string[] =>
  REVIEWED.includes(phase)
    ? rounds
        .filter(
          ({ opinions, undisposed, answered }) => opinions.length > 0 && (undisposed.length > 0 || !answered),
        )
        .map(({ no }) => `opinions of round ${no} without outcome at ${phase}`)
    : [];

/** 第二十五条: what is before the reviewer, or past them, owes nothing that comes before the review. */
export const nothingSkipped = (matter: Matter): string[] =>
  ['LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED'].includes(matter.phase)
    ? unfinished(matter).map((rule) => `at ${matter.phase} without what ${rule} asks`)
    : [];

/** 第三十三条: what was entered late bears its mark, whatever it tells. */
export const lateMarked = ({ late, records }: Matter): string[] =>
  records
    .filter(({ kind, content }) => kind === RecordKind.LATE_ENTRY && WRITES.includes(stepOf(content)))
    .filter(({ id }) => !late.some(({ markOf }) => markOf === id))
    .map(({ content }) => `${stepOf(content)} was entered late, and its record bears no mark`);

const WRITES = ['UNIT_CONSULTATION', 'SOLICITATION', 'ACTIVITY'];
const stepOf = (content: object) => (content as { place: { step: string } }).place.step;

/** 第三十三条: what is on record stays; a mark of 补录 stays; what was opened to the public is never shortened. */
export function nothingLost(before: Matter, after: Matter): string[] {
  const kept = new Map(after.records.map((record) => [record.id, record]));
  const marks = new Map(after.late.map((mark) => [mark.id, mark]));
  const rounds = new Map(after.rounds.map((round) => [round.id, round]));
  return [
    ...before.records
      .filter((one) => !same(one, kept.get(one.id)))
      .map(({ kind }) => `a record of ${kind} changed`),
    ...before.late.filter((one) => !same(one, marks.get(one.id))).map(() => 'a mark of 补录 is gone'),
    ...unless(before.since === null || after.since === before.since, '平台启用日 of the matter changed'),
    ...before.rounds
      .filter(({ opened }) => opened)
      .flatMap((round) => {
        const now = rounds.get(round.id);
        if (!now) return [`round ${round.no} is gone`];
        return [
          ...unless((now.closesOn ?? '') >= (round.closesOn ?? ''), `round ${round.no} was shortened`),
          ...unless(same(now.laws, round.laws), `the laws of round ${round.no} changed after it opened`),
          ...unless(
            round.opinions.every((id) => now.opinions.includes(id)),
            `an opinion on round ${round.no} is gone`,
          ),
        ];
      }),
    ...before.laws
      .filter((kind) => !after.laws.includes(kind))
      .map((kind) => `${kind} was taken off the matter`),
  ];
}

/** 第三条第三款、第三十七条: what is adjusted owes what the matter owed; what took a duty away is shown anew; its circumstances are ruled on. */
export const inherits = (before: Matter, successor: Matter): string[] => [
  ...unless(successor.adjustsId !== null, 'adjusts nothing'),
  ...unless(!successor.confirmed, 'the adjusted circumstances were ruled on by nobody'),
  ...before.facts
    .filter((fact) => !TAKES_AWAY.includes(fact) && !successor.facts.includes(fact))
    .map((fact) => `${fact} was lost in the adjustment`),
  ...successor.facts.filter((fact) => TAKES_AWAY.includes(fact)).map((fact) => `${fact} came along unproved`),
  ...before.laws
    .filter((law) => !successor.laws.includes(law))
    .map((law) => `${law} was lost in the adjustment`),
  // An adjustment begins under the edition in force; what an earlier one named alone bound what was begun under that.
  ...unless(
    same(before.row !== null, successor.row !== null) &&
      named(before.edition ?? NOTHING).every((step) => named(successor.row ?? NOTHING).includes(step)),
    'the published row was lost in the adjustment',
  ),
];

interface Page {
  phase: string;
  facts: string[];
  startedOn: string;
  lateMarks: unknown[];
  requirements: {
    kind: string;
    requirement: string;
    status: string;
    happenedOn: string | null;
    reason: string;
  }[];
  stepLine: { kind: string; state: string; happenedOn: string | null }[];
}

/** The page as a citizen reads it: the step line and the table of steps say the same, and what the statute asks. */
export async function pageTells(database: TestDatabase, matter: Matter): Promise<string[]> {
  const { data, errors } = await ask(database, null, {
    query: `query($no: String!) { page: decision(no: $no) { phase facts startedOn lateMarks { step }
      requirements { kind requirement status happenedOn reason } stepLine { kind state happenedOn } } }`,
    variables: { no: matter.no },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { page } = data as unknown as { page: Page };
  const required = page.requirements
    .filter(({ requirement }) => requirement === 'REQUIRED')
    .map(({ kind }) => kind);
  const missing = owedSteps(matter).filter((kind) => !required.includes(kind));
  const more = required.filter((kind) => !owedSteps(matter).includes(kind));
  const line = new Map(page.stepLine.map((one) => [one.kind, one]));
  return [
    ...unless(same(page.phase, matter.phase), `page: ${page.phase}, tables: ${matter.phase}`),
    ...unless(
      same(
        page.facts.toSorted((a, b) => a.localeCompare(b)),
        matter.facts.toSorted((a, b) => a.localeCompare(b)),
      ),
      'the page tells other circumstances',
    ),
    ...unless(
      page.lateMarks.length > 0 === matter.late.some(({ entry }) => entry),
      'the page tells other marks of 补录',
    ),
    ...(UNDECIDED.includes(matter.phase)
      ? [
          ...missing.map((kind) => `the page does not ask for ${kind}`),
          ...more.map((kind) => `the page asks for ${kind}`),
        ]
      : []),
    ...page.requirements.flatMap(({ kind, requirement, status, happenedOn }) => {
      const shown = line.get(kind);
      const listed = requirement === 'REQUIRED' || ['DONE', 'IN_PROGRESS'].includes(status);
      return [
        ...unless(
          listed === (shown !== undefined),
          `${kind}: in the line ${String(shown !== undefined)}, in the table ${requirement} ${status}`,
        ),
        ...unless(
          !shown || (shown.state === 'DONE') === (status === 'DONE'),
          `${kind}: ${shown?.state} in the line, ${status} in the table`,
        ),
        ...unless(
          !shown || shown.happenedOn === happenedOn,
          `${kind}: another day in the line than in the table`,
        ),
      ];
    }),
  ];
}
