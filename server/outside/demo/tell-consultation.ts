import { createConsultation } from '#server/domains/consultation/create-consultation.ts';
import { openConsultation } from '#server/domains/consultation/open-consultation.ts';
import { saveConsultation } from '#server/domains/consultation/save-consultation.ts';
import { scheduleConsultation } from '#server/domains/consultation/schedule-consultation.ts';
import { createDecision } from '#server/domains/decision/create-decision.ts';
import { startDrafting } from '#server/domains/decision/start-drafting.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { clerkOf, leadOf } from './desks.ts';
import { dossierOf } from './dossier-of.ts';
import type { Story } from './story.ts';
import { tellApproval } from './tell-approval.ts';
import { tellCircumstances } from './tell-circumstances.ts';
import { tellFiles, tellPictures } from './tell-files.ts';
import { tellFilm } from './tell-film.ts';
import { kept, type Teller } from './teller.ts';

/** From the catalogue row to the opening; the id of the consultation. */
export async function tellConsultation(teller: Teller, story: Story): Promise<string> {
  const clerk = teller.as(clerkOf(story.unit));
  const lead = teller.as(leadOf(story.unit));
  await teller.clock(before(story, 12), '10:00');
  const no = teller.shift.decisionNo(story.seq);
  const decision = kept(await createDecision(lead, no));
  const research = '已走访相关社区和企业，收集近三年数据，形成调查研究报告。';
  kept(await startDrafting(clerk, decision, await teller.version('decision', decision), research));

  await teller.clock(before(story, 8), '10:00');
  await tellCircumstances(teller, story, decision);

  await teller.clock(before(story, 5), '15:00');
  const id = kept(await createConsultation(clerk, decision));
  const version = () => teller.version('consultation', id);
  kept(await saveConsultation(clerk, id, await version(), await dossierOf(teller, story)));
  const told = { pictures: await tellPictures(teller, story, id), clips: await tellFilm(teller, story, id) };
  if (told.pictures.length > 0 || told.clips.length > 0 || story.basis.some(({ clauses }) => clauses)) {
    const bound = await dossierOf(teller, story, await savedClauses(teller, id), told);
    kept(await saveConsultation(clerk, id, await version(), bound));
  }
  if (story.until === 'DRAFT') return id;
  await tellFiles(teller, story, id);
  kept(await PAPERS.CONSULTATION.submit(clerk, id, await version(), ACKNOWLEDGED));
  await teller.clock(before(story, 2), '10:00');
  kept(await PAPERS.CONSULTATION.pass(teller.as('baomi'), id, await version()));
  if (story.shortenReason) await tellShortening(teller, story, id);
  if (story.until === 'SCHEDULED') {
    kept(await scheduleConsultation(lead, id, await version(), teller.shift.at(story.opensOn)));
    return id;
  }
  await teller.clock(story.opensOn, '09:00');
  kept(await openConsultation(lead, id, await version(), ACKNOWLEDGED));
  return id;
}

/** The unit asks, 分管副县长 approves. */
async function tellShortening(teller: Teller, story: Story, id: string): Promise<void> {
  const asker = clerkOf(story.unit);
  await tellApproval(teller, ApprovalKind.SHORTENED_PERIOD, id, { asker, leader: 'fuxianzhang' });
}

/** The clauses of the draft as they were saved: number to identity. */
async function savedClauses(teller: Teller, id: string): Promise<ReadonlyMap<string, string>> {
  const rows = await teller.rows<{ no: string; anchorId: string }>(
    'select no, anchor_id as "anchorId" from clause where consultation_id = $1',
    [id],
  );
  return new Map(rows.map(({ no, anchorId }) => [no, anchorId]));
}

/** Days before the opening, but never after the present of the story. */
const before = ({ opensOn }: Story, days: number) => {
  const day = addDays(opensOn as `${number}-${number}-${number}`, -days);
  return day > '2026-11-19' ? '2026-11-19' : day;
};

/** Warnings that a shifted calendar may raise; the story answers for them. */
const ACKNOWLEDGED = [
  { code: 'CLOSING_DAY_RESTS', reason: '截止日遇休息日，按规定顺延。' },
  { code: 'PORTAL_FIRST', reason: '各渠道与政府网站同日发布。' },
  { code: 'PORTAL_ONLY', reason: '同时在村（社区）公示栏张贴。' },
];
