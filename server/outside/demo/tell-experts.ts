import { declareInterest, signExpertOpinion } from '#server/domains/inquiry/answer-as-expert.ts';
import { askExperts } from '#server/domains/inquiry/ask-experts.ts';
import { enterExpertPaper } from '#server/domains/inquiry/enter-expert-paper.ts';
import { openByLink } from '#server/domains/inquiry/open-letter.ts';
import { treatExpertOpinion } from '#server/domains/inquiry/work-on-expert-letter.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { AspectAdoption } from '#server/law/procedure/expert-adoption.ts';
import type { ExpertAnswer } from '#server/law/procedure/expert-answer.ts';
import { type ExpertToAsk, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { recordExpertReview } from '#server/domains/procedure/record-expert-review.ts';
import { clerkOf } from './desks.ts';
import type { Paper } from './later.ts';
import type { Way } from './later-action.ts';
import { enterAddresses, entryOf } from './letter-links.ts';
import { libraryOf } from './tell-library.ts';
import { kept } from './teller.ts';

/** One expert who is asked by a link of their own: what they declared, argued, and what became of it. */
export interface ExpertTelling extends Omit<
  ExpertToAsk,
  'contact' | 'library' | 'expertId' | 'outsideReason'
> {
  /** Why somebody who stands in no library is asked; without it they are chosen from the library. */
  outsideReason?: string;
  /** The day of their declaration; without one the letter waits. */
  on?: string;
  /** Their direct interest, for which they step back. */
  interest?: string;
  answer?: ExpertAnswer;
  /** The declaration and the opinion, where they came on paper. */
  onPaper?: readonly Paper[];
  adoptions?: readonly AspectAdoption[];
}

/** 专家论证函 as they were sent and answered, and the review as it was recorded from them. */
export interface ExpertsTelling {
  sentOn: string;
  dueOn: CalendarDay;
  note: string;
  contact: string;
  asked: readonly ExpertTelling[];
  /** Not there while the review is under way. */
  recorded?: { on: string; form: ExpertReviewForm; heldOn: CalendarDay; papers: readonly Paper[] };
}

const MAILBOX = 'zhuanjia@xuexiao.example';

/** Sends the letters, lets each expert declare and sign by their link. */
export async function tellExperts(way: Way, unit: string, told: ExpertsTelling): Promise<void> {
  const { id } = way;
  const { shift } = way.teller;
  const clerk = clerkOf(unit);
  const listed = await libraryOf(way.teller);
  await way.action(clerk, { on: told.sentOn }, (context, version) =>
    askExperts(context, id, version, {
      experts: told.asked.map(({ kind, name, employer, dissenting, outsideReason = '' }) => ({
        expertId: outsideReason ? null : (listed.get(name) ?? ''),
        kind,
        name,
        employer,
        outsideReason,
        dissenting,
      })),
      dueOn: shift.day(told.dueOn),
      note: told.note,
      contact: told.contact,
      fileIds: [],
    }),
  );
  await enterAddresses(way, InquiryKind.EXPERT, MAILBOX);
  for (const expert of told.asked)
    await (expert.onPaper ? tellPaperAnswer(way, clerk, expert) : tellAnswer(way, expert));
}

/** Takes up what the experts said, and records the review. */
export async function tellExpertReview(way: Way, unit: string, told: ExpertsTelling): Promise<void> {
  const { id } = way;
  const { shift } = way.teller;
  const clerk = clerkOf(unit);
  const { recorded } = told;
  if (!recorded) return;
  for (const expert of told.asked) await tellAdoptions(way, clerk, recorded.on, expert);
  await way.action(clerk, recorded, (context, version, fileIds) => {
    const input = { form: recorded.form, heldOn: shift.day(recorded.heldOn), fileIds };
    return recordExpertReview(context, id, version, input, null, []);
  });
}

async function letterOf({ teller, id }: Way, name: string): Promise<string> {
  const [letter] = await teller.rows<{ id: string }>(
    'select id from inquiry where decision_id = $1 and addressee = $2 order by sent_at desc limit 1',
    [id, name],
  );
  return letter?.id ?? '';
}

/** 录入书面声明和书面意见. */
async function tellPaperAnswer(
  way: Way,
  clerk: string,
  { name, on = '', answer, onPaper = [] }: ExpertTelling,
): Promise<void> {
  const { teller } = way;
  const [declarationId = null, fileId = null] = await way.bring(clerk, on, onPaper);
  const id = await letterOf(way, name);
  const version = await teller.version('inquiry', id);
  const input = { interest: InterestDeclaration.NONE, interestNote: '', ...answer, declarationId, fileId };
  kept(await enterExpertPaper(teller.as(clerk), id, version, { ...input, repliedOn: teller.shift.day(on) }));
}

async function tellAnswer(way: Way, { name, on, interest = '', answer }: ExpertTelling): Promise<void> {
  if (!on) return;
  const { teller } = way;
  await way.bring('', on, []);
  const { token, proof } = await entryOf(way, InquiryKind.EXPERT, await letterOf(way, name));
  await openByLink(teller.as(null), InquiryKind.EXPERT, token);
  const declared = interest ? InterestDeclaration.DIRECT : InterestDeclaration.NONE;
  kept(await declareInterest(teller.as(null), token, proof, { interest: declared, note: interest }));
  if (answer) kept(await signExpertOpinion(teller.as(null), token, proof, { ...answer }, name));
}

async function tellAdoptions(
  way: Way,
  clerk: string,
  on: string,
  { name, adoptions }: ExpertTelling,
): Promise<void> {
  if (!adoptions) return;
  const { teller } = way;
  await way.bring(clerk, on, []);
  const id = await letterOf(way, name);
  kept(await treatExpertOpinion(teller.as(clerk), id, await teller.version('inquiry', id), adoptions));
}
