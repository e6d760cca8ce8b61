import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { giveLegalityOpinion } from '#server/domains/procedure/legality/give-legality-opinion.ts';
import { judgeReviewedChanges } from '#server/domains/procedure/legality/judge-reviewed-changes.ts';
import { returnLegality } from '#server/domains/procedure/legality/return-legality.ts';
import { submitLegality } from '#server/domains/procedure/legality/submit-legality.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { Action, Later } from './later.ts';
import type { Way } from './later-action.ts';
import { tellPaper } from './tell-papers.ts';
import { tellRevision } from './tell-revision.ts';

/** 合法性审查: sent by the lead with the clerk's papers, perhaps returned and sent again, then answered by the reviewer. */
export async function tellLegality(way: Way, { unit, legality }: Later): Promise<void> {
  const { id, teller } = way;
  const { sent, returned, opinion, adjusted } = legality;
  await send(way, unit, sent);
  if (returned) {
    const { on, reason, revision, again } = returned;
    await way.action('hefa', { on }, (context, version) => returnLegality(context, id, version, reason));
    await tellRevision(way, unit, revision);
    await send(way, unit, again);
  }
  if (opinion) {
    const points = await pointsIn(way, opinion.input.points);
    await way.action('hefa', opinion, (context, version, fileIds) =>
      giveLegalityOpinion(context, id, version, { ...teller.shift.whole(opinion.input), points, fileIds }),
    );
    await tellPaper(way, 'hefa', opinion.on, CasePaperKind.LEGALITY_OPINION);
  }
  if (!adjusted) return;
  await tellRevision(way, unit, adjusted);
  await judge(way, adjusted);
}

/** The points of an opinion, each at its clause of the newest version. */
async function pointsIn({ id, teller }: Way, told: readonly { clauseNo: string; text: string }[]) {
  const rows = await teller.rows<{ anchorId: string; no: string }>(
    `select anchor_id as "anchorId", no from clause where draft_version_id = ${NEWEST}`,
    [id],
  );
  return told.map(({ clauseNo, text }) => ({
    anchorId: rows.find(({ no }) => no === clauseNo)?.anchorId ?? null,
    text: teller.shift.text(text),
  }));
}

/** The reviewer ties what the unit changed to the point it carries out (第二十八条). */
async function judge(way: Way, { judgedOn, point }: NonNullable<Later['legality']['adjusted']>) {
  const { id, teller } = way;
  const rows = await teller.rows<{ versionId: string; anchorId: string }>(
    `select draft_version_id as "versionId", anchor_id as "anchorId" from draft_change where draft_version_id = ${NEWEST}`,
    [id],
  );
  const verdicts = rows.map(({ anchorId }) => ({ anchorId, point: point ?? null }));
  await way.action('hefa', { on: judgedOn }, (context, version) =>
    judgeReviewedChanges(context, id, version, rows[0]?.versionId ?? '', verdicts),
  );
}

const NEWEST = '(select id from draft_version where decision_id = $1 order by no desc limit 1)';

async function send(way: Way, unit: string, { on, papers = [], input }: Action<LegalitySubmissionInput>) {
  const { id, teller } = way;
  await way.bring(clerkOf(unit), on, papers);
  await way.action(leadOf(unit), { on }, (context, version) =>
    submitLegality(context, id, version, teller.shift.whole(input), []),
  );
  await tellPaper(way, clerkOf(unit), on, CasePaperKind.SUBMISSION_LETTER);
}
