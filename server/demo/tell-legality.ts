import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { giveLegalityOpinion } from '#server/procedure/give-legality-opinion.ts';
import { returnLegality } from '#server/procedure/return-legality.ts';
import { submitLegality } from '#server/procedure/submit-legality.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { Action, Later } from './later.ts';
import type { Way } from './later-action.ts';

/** 合法性审查: sent by the lead with the clerk's papers, perhaps returned and sent again, then answered by the reviewer. */
export async function tellLegality(way: Way, { unit, legality }: Later): Promise<void> {
  const { id, teller } = way;
  const { sent, returned, opinion, adjusted } = legality;
  await send(way, unit, sent);
  if (returned) {
    const { on, reason, again } = returned;
    await way.action('hefa', { on }, (context, version) => returnLegality(context, id, version, reason));
    await send(way, unit, again);
  }
  if (opinion)
    await way.action('hefa', opinion, (context, version, fileIds) =>
      giveLegalityOpinion(context, id, version, { ...teller.shift.whole(opinion.input), fileIds }),
    );
  if (adjusted) await way.bring(clerkOf(unit), adjusted.on, adjusted.papers);
}

async function send(way: Way, unit: string, { on, papers = [], input }: Action<LegalitySubmissionInput>) {
  const { id, teller } = way;
  await way.bring(clerkOf(unit), on, papers);
  await way.action(leadOf(unit), { on }, (context, version) =>
    submitLegality(context, id, version, teller.shift.whole(input), []),
  );
}
