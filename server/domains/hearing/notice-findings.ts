import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { disclosuresOf } from '#server/ground/kernel/matter/decision-documents.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { refuseUndisclosed } from '#server/law/decision/document-disclosure.ts';
import { refuseNight, refuseShortSignUp } from '#server/law/hearing/hearing-hours.ts';
import { refuseHearingNotice } from '#server/law/hearing/hearing-notice.ts';
import { refuseUnreadyPlan } from '#server/law/hearing/hearing-plan.ts';
import { refuseOffered } from '#server/law/hearing/hearing-sides.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { planOf } from './plan-input.ts';
import { priceStanding } from './price-host.queries.ts';
import { isVital } from './sides-ground.queries.ts';

const r28 = provision('R-28', 'DESIGN', '听证办理规则');
const r27 = provision('R-27', 'DESIGN', '听证办理规则');

/** Findings against announcing a hearing today, all at once. */
export async function refuseAnnouncing(command: CommandContext, hearing: Hearing): Promise<Finding[]> {
  const published = await isDraftPublished(command, hearing);
  const { price, held } = await priceStanding(command.db, command, hearing);
  const papers = [hearing.draftFileId, hearing.explanationFileId].filter((id) => id !== null);
  return [
    ...(await refuseUnruled(command, hearing)),
    ...refuseUnreadyPlan(planOf(hearing)),
    ...refuseHearingNotice(
      {
        noticeOn: command.today,
        heldOn: hearing.heldOn,
        startsAt: hearing.startsAt,
        place: hearing.place,
        draftPublished: published || hearing.draftFileId !== null,
        explanationPublished: published || hearing.explanationFileId !== null,
        price,
      },
      command.policy,
    ),
    ...refuseClosedBefore(hearing, command.now),
    ...refuseShortSignUp(hearing, command.now),
    ...refuseNight(planOf(hearing).beginsAt),
    ...refuseTexts(hearing),
    ...refuseUndisclosed(await disclosuresOf(command.db, papers)),
    ...(price ? refusePrice(hearing, { policy: command.policy, held }) : []),
    ...refuseOffered(hearing, { price, vital: await isVital(command.db, hearing) }, command.policy),
  ];
}

/** A notice is a publication of the matter: its circumstances were ruled on before. */
async function refuseUnruled({ db }: CommandContext, { decisionId }: Hearing): Promise<Finding[]> {
  const decision = await db
    .selectFrom('decision')
    .select(['phase', 'facts_confirmed as factsConfirmed'])
    .where('id', '=', decisionId)
    .executeTakeFirst();
  return decision ? refuseUnruledFacts(decision) : [];
}

/** With a consultation that has opened, draft and explanation are public. */
async function isDraftPublished({ db }: CommandContext, { decisionId }: Hearing): Promise<boolean> {
  const opened = await db
    .selectFrom('consultation')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where('opens_at', 'is not', null)
    .executeTakeFirst();
  return opened !== undefined;
}

const refusePrice = (
  { sides }: Hearing,
  { policy, held }: Pick<CommandContext, 'policy'> & { held: boolean },
): Finding[] =>
  refusePriceHearing(
    {
      heldByPriceAuthority: held,
      participants: sides.flatMap(({ side, seats }) => Array.from({ length: seats }, () => ({ side }))),
    },
    policy,
  ).map((finding) => ({
    ...finding,
    fields: finding.fields.map((field) => (field === 'participants' ? 'sides' : field)),
  }));

const refuseClosedBefore = ({ signUpClosesAt }: Hearing, now: Date): Finding[] =>
  signUpClosesAt && signUpClosesAt <= now ? [closedBefore] : [];

const refuseTexts = ({ content, contact }: Hearing): Finding[] => [
  ...(blank(content) ? [textMissing('公告正文', 'content')] : []),
  ...(blank(contact) ? [textMissing('联系方式', 'contact')] : []),
];

const closedBefore = r28.block('SIGN_UP_CLOSES_TOO_EARLY', 'signUpClosesAt')`
  报名截止时间在公告之前，公众来不及报名。
  改到公布以后，给公众留出几天考虑。`;

const textMissing = (what: string, field: string) => r27.block('HEARING_NOTICE_TEXT_MISSING', field)`
  听证会公告没有${what}。
  在公告这一栏写好再送审，公众凭它报名和询问。`;
