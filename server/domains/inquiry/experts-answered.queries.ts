import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { arguedAspects, EXPERT_ASPECT_LABELS } from '#server/law/procedure/expert-adoption.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { ExpertPanelMember } from '#server/law/procedure/expert-panel.ts';
import type { ExpertRecord } from '#server/law/procedure/expert-record.ts';
import { ExpertKind, type ExpertOpinion } from '#server/law/procedure/expert-review.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { type InquiryRow, lettersOf } from './inquiry.queries.ts';

/** Results of the letters to the experts of a decision (专家论证的情况). */
interface ExpertsAnswered {
  letters: { name: string; standing: ExpertStanding }[];
  told: Omit<ExpertRecord, 'form'>;
  paperIds: readonly string[];
  /** The day of the last answer; null while there is none. */
  lastOn: CalendarDay | null;
}

/** Reads the results: every signed opinion, and the state of each expert's letter. */
export async function expertsAnswered(
  db: Db,
  decisionId: string,
  today: CalendarDay,
): Promise<ExpertsAnswered> {
  const rows = (await lettersOf(db, InquiryKind.EXPERT, decisionId)).map((one) => ({
    ...one,
    standing: expertStanding(one, today),
  }));
  const letters = rows.filter(({ standing }) => standing !== ExpertStanding.RECALLED);
  const answered = letters.filter(({ reply }) => reply !== null);
  const names = new Map(letters.map((one) => [one.addressee, one]));
  // An expert who has answered once counts as heard, even if a later letter to them was taken back.
  for (const one of answered) names.set(one.addressee, one);
  const panel = [...names.values()];
  return {
    letters: letters.map(({ addressee, standing }) => ({ name: addressee, standing })),
    told: {
      library: panel.every(({ expert }) => expert?.library) ? (panel[0]?.expert?.library ?? null) : null,
      members: panel.map(memberOf),
      opinions: answered.map(opinionOf),
      dissent: answered
        .filter(({ reply }) => reply !== UnitReply.AGREE)
        .map(wordsOf)
        .join('\n'),
      adoptions: answered.flatMap(adoptionsOf),
    },
    paperIds: letters.flatMap(({ paperId, declarationId }) => [paperId ?? [], declarationId ?? []].flat()),
    lastOn: answered.flatMap(({ repliedOn }) => repliedOn ?? []).reduce<CalendarDay | null>(later, null),
  };
}

const later = (last: CalendarDay | null, day: CalendarDay) => (last === null || day > last ? day : last);

const memberOf = (one: InquiryRow & { standing: ExpertStanding }): ExpertPanelMember => ({
  name: one.addressee,
  employer: one.expert?.employer ?? '',
  interest: one.interest,
  dissenting: one.expert?.dissenting ?? false,
  library: one.expert?.library ?? null,
  outsideReason: one.expert?.outsideReason ?? null,
  standing: one.standing,
});

const opinionOf = (one: InquiryRow): ExpertOpinion => ({
  expertKind: one.expert?.kind ?? ExpertKind.PERSON,
  expertName: one.addressee,
  necessity: one.argument?.necessity || null,
  feasibility: one.argument?.feasibility || null,
  scientificMerit: one.argument?.scientificMerit || null,
  // On the platform one signs by one's name; on paper the scan shows signature and seal.
  signed: one.expert?.kind !== ExpertKind.INSTITUTION,
  sealed: one.expert?.kind === ExpertKind.INSTITUTION && one.way === ReplyWay.PAPER,
  conclusion: one.reply,
  way: one.way,
  signedBy: one.signedBy,
  repliedOn: one.repliedOn,
  signedAt: one.signedAt?.toISOString() ?? null,
  digest: one.digest,
});

const aspectsOf = ({ argument }: InquiryRow) => arguedAspects(argument);

const wordsOf = (one: InquiryRow): string =>
  aspectsOf(one)
    .map(({ text }) => `${one.addressee}：${text}`)
    .join('\n');

const adoptionsOf = (one: InquiryRow) =>
  aspectsOf(one).flatMap(({ aspect, text }) => {
    const told = one.adoptions.find((adoption) => adoption.aspect === aspect);
    const opinion = `${one.addressee}（${EXPERT_ASPECT_LABELS[aspect]}）：${text}`;
    return told ? [{ opinion, adopted: told.adopted, reason: told.reason }] : [];
  });
