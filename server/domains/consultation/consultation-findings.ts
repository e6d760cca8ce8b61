import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { closingDay, refuseRestingClose } from '#server/law/consultation/closing-day.ts';
import { earliestClosing, refuseCommentPeriod } from '#server/law/consultation/comment-period.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { refuseDossier } from '#server/law/consultation/dossier.ts';
import { refuseForms } from '#server/law/consultation/interpretation-forms.ts';
import { refuseClips } from '#server/law/consultation/explained-clip.ts';
import { refuseStory } from '#server/law/consultation/picture-story.ts';
import { refuseSections } from '#server/law/consultation/interpretation-sections.ts';
import { refuseCitations } from '#server/law/statute/cited-law.ts';
import { announceUnheld, unheldCitations } from '#server/law/statute/held-law.ts';
import { refuseLegalBasis, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { refusePlainWords } from '#server/law/consultation/plain-words.ts';
import { refusePublicity } from '#server/law/consultation/publicity.ts';
import { refuseUnsure } from '#server/law/draft/clause-identity.ts';
import { settingOf } from '#server/law/policy/body-policy.ts';
import { refuseUntoldMatter } from '#server/law/decision/outside-matter.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { lawsOfRound, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { blank } from '#server/law/substance.ts';
import { clipFacts } from '#server/domains/playback/clip/clip.queries.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { openingDay } from './consultation-read.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { materialOf } from './dossier-material.ts';
import { picturesOf } from './explained-pictures.ts';

const r15Design = provision('R-15', 'DESIGN', '办理流程');
const r15 = provision('R-15', 'LAW', '国令713号第十五条');

/** The law in force, as far as an opening asks for it. */
export type OpeningRules = Pick<Rules, 'policy' | 'bodies' | 'calendar' | 'laws' | 'statutes'>;

/** The special laws on a round (专门规定): those of the day it opened, or would open as it is planned now. */
export const lawsOfRow = (
  row: ConsultationRow,
  laws: Rules['laws'],
  opensOn = openingDay(row),
): SpecialRule[] => {
  const { lawIds, specialRules, decision } = row;
  const opened = row.opensAt !== null;
  const { categories, facts } = opened ? { categories: [], facts: [] } : decision;
  return lawsOfRound({ lawIds, specialRules, categories, facts }, laws, opensOn);
};

/** Everything that stands in the way of opening on that day (不能公布的理由): all findings at once. */
export const refuseOpening = (row: ConsultationRow, opensOn: CalendarDay, rules: OpeningRules): Finding[] => [
  ...refuseUnruledFacts(row.decision),
  ...(blank(row.title) ? [untitled] : []),
  ...refuseDossier(materialOf(row)),
  // A passed review stays valid: a county rule that came later applies to the next submission.
  ...(row.review === 'APPROVED' ? [] : refuseSections(row.dossier?.interpretation ?? [], 'interpretation')),
  ...(row.review === 'APPROVED' ? [] : refuseBasisOf(row, rules.statutes, opensOn)),
  ...(row.review === 'APPROVED' ? [] : refusePlainWords(row.plainWords ?? '')),
  ...refuseUnsure(row.draft?.clauses ?? []),
  ...refuseForms(row.dossier?.impacts ?? [], row.dossier?.questions ?? [], row.dossier?.cases ?? []),
  ...refuseStory(picturesOf(row.attachments ?? [])),
  ...refuseClips(clipFacts(row.clips ?? [])),
  ...refuseMail(row.dossier?.contact.email ?? ''),
  ...refusePublicity(
    (row.dossier?.channels ?? []).map(({ kind, name, at }) => ({ kind, name, at: new Date(at) })),
  ),
  ...refuseDays(row, opensOn, rules),
  ...refuseUntoldMatter(row.decision),
];

const basisOf = ({ dossier }: ConsultationRow) => (dossier?.basis ?? []).map(wholeBasis);

const refuseBasisOf = (row: ConsultationRow, statutes: Rules['statutes'], opensOn: CalendarDay) => [
  ...refuseLegalBasis(
    basisOf(row),
    'basis',
    (row.draft?.clauses ?? []).map(({ anchorId }) => anchorId),
  ),
  ...refuseCitations(basisOf(row), statutes, opensOn, 'basis'),
];

/** Notice that the wizard adds: laws that the library lacks were not compared; nobody has to answer for it. */
export const announcedUnheld = (row: ConsultationRow, { statutes }: OpeningRules): Finding[] =>
  announceUnheld(unheldCitations(basisOf(row), statutes, openingDay(row)), 'basis');

/** The period counts with the last day as it will be announced: a rest day gives way to the next working day. */
function refuseDays(
  row: ConsultationRow,
  opensOn: CalendarDay,
  { calendar, laws, ...rules }: Omit<OpeningRules, 'statutes'>,
): Finding[] {
  const policy = settingOf(rules, row.decision.organId, opensOn);
  const special = lawsOfRow(row, laws, opensOn);
  if (!row.closesOn) return [noClosingDay(earliestClosing(opensOn, calendar, policy, special).day)];
  const closesOn = closingDay(row.closesOn, calendar, policy).day;
  return refuseCommentPeriod({ ...row, opensOn, closesOn }, policy, {
    special,
    calendar,
    approvedApart: true,
  });
}

/** Notice that the wizard adds: the last day will be moved automatically, so nobody has to answer for it. */
export const announcedShift = (
  { closesOn }: ConsultationRow,
  { policy, calendar }: OpeningRules,
): Finding[] => (closesOn ? refuseRestingClose(closesOn, calendar, policy) : []);

const untitled = r15Design.block('TITLE_MISSING', 'title')`
  公告没有标题。
  写“关于《……（草案）》公开征求意见的公告”一类的题目。`;

const noClosingDay = (earliest: CalendarDay) => r15.block('CLOSING_DAY_MISSING', 'closesOn')`
  公开征求意见应当公布期限，现在没有截止日。
  截止日填写${inChinese(earliest)}或以后。`;

const refuseMail = (email: string): Finding[] =>
  email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [notMail];

const notMail = r15Design.block('CONTACT_MAIL_MALFORMED', 'contact.email')`
  联系邮箱的写法不对，公众寄不到。
  写成 name@example.gov.cn 的样子，或者留空。`;
