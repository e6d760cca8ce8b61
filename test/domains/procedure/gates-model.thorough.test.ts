/** 国令713号第二十五条、第二十八条、第三十条: whatever is tried in whatever order, no text is approved that differs untied from the reviewed one. */
import { expect, it } from 'vitest';
import { Seeded } from '#test/domains/decision/model/seeded.ts';
import { step } from '#test/engines/draft/draft-asking.ts';
import { expertGround } from '#test/engines/draft/recorded-ground.ts';
import { ask } from '#test/kernel/ask.ts';
import type { Matter } from './review-questions.ts';
import { MEETING, MINUTES, openReview, PASS, REPORT, SENT } from './review-room.ts';
import { judgedAs, reviewSeen } from './reviewing.ts';
import { unfoundedIn, untiedAt } from './gates-oracle.ts';

const room = await openReview();
const { database, people, reviewer, heard } = room;
const { lead, clerk, govOffice } = people;
const STEPS = Number(process.env.GATE_STEPS ?? 160);
const HELD = { ...MINUTES, heldOn: '2026-12-03' };
const JUDGED = 'judgement: { material: false, reason: "不增加任何人的义务和负担，只作文字调整。" }';

interface Course {
  matter: Matter;
  chance: Seeded;
}
interface Row {
  id: string;
  anchorId: string;
  text: string;
}

const clausesOfNewest = ({ matter }: Course): Promise<Row[]> =>
  database.sql<Row>(
    `select c.draft_version_id as id, c.anchor_id as "anchorId", c.text from clause c where c.draft_version_id =
      (select v.id from draft_version v where v.decision_id = $1 order by v.no desc limit 1) order by c.position`,
    [matter.id],
  );
const tell = (call: string) => step(database, clerk, call);

async function edit(course: Course): Promise<void> {
  const { matter, chance } = course;
  await tell(`startDraftRevision(decisionId: "${matter.id}")`);
  const clauses = await clausesOfNewest(course);
  const { id, anchorId, text } = chance.pick(clauses);
  const at = `id: "${id}", anchorId: "${anchorId}"`;
  const kind = chance.pick(['revise', 'revise', 'move', 'remove', 'insert']);
  if (kind === 'revise')
    await tell(`reviseClause(${at}, seen: "${text}", text: "第${chance.pick([1, 2, 3])}种写法。")`);
  if (kind === 'move') await tell(`moveClause(${at}, after: null)`);
  if (kind === 'remove' && clauses.length > 1) await tell(`removeClause(${at})`);
  if (kind === 'insert')
    await tell(`insertClause(id: "${id}", after: "${anchorId}", kind: ITEM, text: "新增的一条。")`);
}

async function fix(course: Course): Promise<void> {
  const [first] = await clausesOfNewest(course);
  const source = course.chance.pick(['EDITORIAL', 'MEETING', 'LEGALITY', 'EXPERTS', 'EXPERTS']);
  const recorded = await expertGround(database, course.matter.id, clerk);
  const groundId = course.chance.pick([recorded, recorded, recorded, `${recorded}9`]);
  const read = await ask(database, clerk, {
    query: `{ decision(no: "${course.matter.no}") { drafts { id changes { anchorId } } } }`,
  });
  type Drafts = { decision: { drafts: { id: string; changes: { anchorId: string }[] }[] } };
  const newest = (read.data as unknown as Drafts).decision.drafts.find(({ id }) => id === first?.id);
  for (const { anchorId } of newest?.changes ?? [])
    await tell(
      `explainDraftChange(id: "${newest?.id}", anchorId: "${anchorId}", source: ${source}, note: "会议记录第二页", point: 1, groundId: "${groundId}")`,
    );
  await tell(`fixDraft(id: "${newest?.id}", reason: "按照收到的意见逐条修改草案。", ${JUDGED})`);
}

async function judge({ matter, chance }: Course): Promise<void> {
  const review = await reviewSeen(database, matter, reviewer);
  const some = chance.some(review?.changes ?? [], chance.pick([0.5, 1]));
  const verdicts = some.map(({ anchorId }) =>
    chance.chance(0.85) ? { anchorId, point: 1 } : { anchorId, askedBack: '不是审查意见的内容。' },
  );
  await judgedAs(database, matter, { actor: reviewer, draftVersionId: review?.currentId ?? '', verdicts });
}

async function confirm(course: Course): Promise<void> {
  const [first] = await clausesOfNewest(course);
  await ask(database, govOffice, {
    query: `mutation { confirmApprovedDraft(id: "${course.matter.id}", version: ${await course.matter.version()},
      draftVersionId: "${first?.id}") { __typename } }`,
  });
}

const MOVES: readonly ((course: Course) => Promise<unknown>)[] = [
  edit,
  edit,
  fix,
  fix,
  judge,
  judge,
  confirm,
  async (course) => tell(`discardDraftRevision(id: "${(await clausesOfNewest(course))[0]?.id}")`),
  ({ matter }) => matter.bring('submitLegality', lead, SENT),
  ({ matter }) => matter.bring('submitLegality', lead, SENT),
  ({ matter, chance }) =>
    chance.chance(0.2) ? matter.bring('resubmitLegality', lead, SENT) : Promise.resolve(),
  ({ matter }) => matter.bring('giveLegalityOpinion', reviewer, PASS),
  ({ matter }) => matter.bring('giveLegalityOpinion', reviewer, PASS),
  ({ matter }) => matter.bring('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-12-03' }),
  ({ matter }) => matter.bring('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-12-03' }),
  ({ matter, chance }) =>
    matter.bring('recordDiscussion', govOffice, { ...HELD, amended: chance.chance(0.5) }),
  ({ matter, chance }) => {
    const result = chance.pick(['DEFER', 'REWORK']);
    return chance.chance(0.4)
      ? matter.bring('recordDiscussion', govOffice, { ...HELD, result, majorityResult: result })
      : Promise.resolve();
  },
  ({ matter, chance }) =>
    chance.chance(0.5)
      ? matter.bring('recordPartyReply', govOffice, { ...REPORT, reply: 'REFUSED', repliedOn: '2026-12-03' })
      : Promise.resolve(),
];

it.each([20261121, 713])(
  '种子%i：怎样交错都没有未经确认的文字被通过',
  async (seed) => {
    await database.setClock('2026-12-03T08:00:00Z');
    const chance = new Seeded(seed);
    const matter = await heard();
    for (let count = 0; count < STEPS; count += 1) {
      await chance.pick(MOVES)({ matter, chance });
      const wrong = [...(await untiedAt(database, matter.id)), ...(await unfoundedIn(database, matter.id))];
      expect(wrong, `seed ${seed}, step ${count}`).toEqual([]);
    }
    const passages = await database.sql<{ gate: string }>(
      'select distinct gate from draft_passage where decision_id = $1 order by gate',
      [matter.id],
    );
    expect(passages.map(({ gate }) => gate)).toEqual(['APPROVED', 'DISCUSSED', 'SUBMITTED']);
  },
  STEPS * 500,
);
