/** 国令711号第十四条至第十六条: whatever a citizen or an unconcerned member of staff asks of a closed item, its title is in no answer. */
import { buildClientSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { minutesSheet } from '#server/domains/meeting/minutes-sheet.queries.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { MEETING, SECRET } from './samples.ts';

const { database, people } = await openRoom();
const { clerk, media, otherLead, govOffice, secrecy } = people;
const decision = await buildDecision(database, people, {
  phase: DecisionPhase.SCHEDULED,
  title: '关于某企业的决定',
});
const STAGES = [
  'PLANNED',
  'AGENDA_SET',
  'INVITING',
  'READY',
  'IN_SESSION',
  'ENDED',
  'MINUTES_DRAFTED',
  'REVIEWED',
  'PUBLISHED',
  'ARCHIVED',
  'CANCELLED',
] as const;
const nos: string[] = [];
for (const stage of STAGES) {
  const closed = {
    title: SECRET,
    disclosure: 'CLOSED',
    decisionId: decision.id,
    reportingUnit: '某保密单位',
  } as const;
  const partial = { title: '公开部分', disclosure: 'PARTIAL' } as const;
  const { no, itemIds } = await buildMeeting(database, people, {
    stage,
    items: [{ title: '甲' }, closed, partial],
    stream: 'APPROVED',
  });
  await database.sql(`update agenda_item_paper set title = $2 where item_id = $1`, [itemIds[1], SECRET]);
  nos.push(no);
}

/** Every plain field of the types of meetings: what is added later is asked as well. */
async function everything(): Promise<string> {
  const schema = buildClientSchema(introspectionFromSchema(await buildContract()));
  const plain = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(name);
    return Object.values(type.getFields())
      .filter(
        (field) =>
          field.args.length === 0 &&
          /^\[?(String|ID|Int|Boolean|Instant|[A-Z][A-Za-z]*(Kind|State|Stage|Result|Disclosure|Paper))!?\]?!?$/.test(
            field.type.toString(),
          ),
      )
      .map((field) => field.name)
      .filter((field) => !['paper'].includes(field) || name === 'Meeting');
  };
  return `${plain('Meeting').join(' ')} agenda { ${plain('AgendaItem').join(' ')} }`;
}

const answersOf = async (actor: Actor | null) => {
  const queries = [
    `{ meetings(first: 50) { nodes { ${MEETING} } } }`,
    `{ meetings(first: 50) { nodes { ${await everything()} } } }`,
    ...nos.map((no) => `{ meeting(no: "${no}") { ${MEETING} } }`),
    `{ decision(no: "${decision.no}") { discussedIn { title position meeting { name } } } }`,
  ];
  const answers = await Promise.all(queries.map((query) => ask(database, actor, { query })));
  for (const { errors } of answers) if (errors) throw new Error(JSON.stringify(errors));
  const papers = await Promise.all(nos.map((no) => minutesSheet(contextOf(database, actor), no)));
  return JSON.stringify([answers, papers]);
};

it.each<[string, Actor | null]>([
  ['公众', null],
  ['无关单位的经办人', clerk],
  ['无关单位的负责人', otherLead],
  ['融媒体中心', media],
])('%s问什么都得不到依法不予公开的题目、汇报单位和关联的决策', async (_title, actor) => {
  const said = await answersOf(actor);
  expect(said).toContain('依法不予公开的议题');
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain('某保密单位');
  expect(said).toContain('"discussedIn":[]');
});

it('承办的人看得到；审查员只看得到送审的', async () => {
  expect(await answersOf(govOffice)).toContain(SECRET);
  expect(JSON.stringify((await answersOf(secrecy)).match(new RegExp(SECRET, 'g'))?.length ?? 0)).toBe('2');
});
