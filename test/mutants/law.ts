import { type Mutant, mutant } from './mutant.ts';

const law = (room: string, change: readonly [string, string], wrong: string, test = room): Mutant =>
  mutant(`server/law/**/${room}.ts`, change, [`law/**/${test}`], wrong);

/** Faults in the statute's rules: each is one sign or word. */
export const LAW: readonly Mutant[] = [
  law(
    'comment-period',
    ['if (days >= MINIMUM_COMMENT_DAYS && asking', 'if (days >= MINIMUM_COMMENT_DAYS - 1 && asking'],
    'twenty-nine days pass for thirty',
  ),
  law(
    'comment-period',
    ['period.shortenReasonAt > period.opensAt', 'period.shortenReasonAt < period.opensAt'],
    'a reason for a shorter period may be added after the opening',
  ),
  law(
    'comment-window',
    ['return now < window.closesAt ? []', 'return now <= window.closesAt ? []'],
    'the closing instant itself still takes opinions',
  ),
  law(
    'comment-window',
    ['...(on > period.closesOn ?', '...(on >= period.closesOn ?'],
    'a letter of the last day is turned away',
  ),
  law(
    'comment-window',
    ['  CommentChannel.OPEN_DAY,\n', ''],
    'what is heard at an open day counts only within the period',
  ),
  law(
    'comment-withdrawal',
    ['return now < closesAt', 'return now <= closesAt'],
    'an opinion can be withdrawn when the period is over',
  ),
  law(
    'outcome-confirmation',
    ['now >= closesAt', 'now > closesAt'],
    'outcomes cannot be confirmed at the closing instant',
    'comment-withdrawal',
  ),
  law(
    'comment-content',
    ['if (count >= MINIMUM_COMMENT_CHARS)', 'if (count > MINIMUM_COMMENT_CHARS)'],
    'an opinion of five characters is refused',
  ),
  law(
    'feedback-due',
    ['today <= due.day', 'today < due.day'],
    'feedback of the last day is called late',
    'adoption-report',
  ),
  law(
    'adoption-report',
    ['...(undisposed > 0 ? [undisposedLeft', '...(undisposed > 1 ? [undisposedLeft'],
    'a report is published with one opinion unanswered',
  ),
  law(
    'disposition',
    ['wordsAlone(before) === wordsAlone(after)', 'before === after'],
    'a change of blanks counts as adopting an opinion',
  ),
  law(
    'disposition',
    ['() => refuseRoute(draft.route)', '() => []'],
    'a matter outside the consultation is sent nowhere',
  ),
  law(
    'working-day',
    ["return special === 'MAKE_UP_WORKDAY';", "return special === 'HOLIDAY';"],
    'holidays and make-up workdays change places',
  ),
  law(
    'working-day',
    ['return weekday(day) % 6 !== 0;', 'return weekday(day) !== 0;'],
    'Saturdays count as working days',
  ),
  law(
    'dossier',
    ['=> size > 0 && DOCUMENT_TYPES', '=> size >= 0 && DOCUMENT_TYPES'],
    'an empty file passes for the draft',
  ),
  law(
    'dossier',
    ['!blank(contact.unit) && !(blank(contact.phone) && blank(contact.email))', '!blank(contact.unit)'],
    'a contact without telephone and mail passes',
  ),
  law(
    'draft-complete',
    ['largeDisagreement && options.length === 1', 'largeDisagreement && options.length === 0'],
    'nobody is warned of a single option in dispute',
  ),
  law(
    'hearing-notice',
    ['price ? priceHearingNoticeDays : hearingNoticeDays', 'hearingNoticeDays'],
    'a price hearing is announced no earlier than others',
  ),
  law(
    'hearing-notice',
    ['if (days < 1) return [notInAdvance]', 'if (days < 0) return [notInAdvance]'],
    'a hearing is announced on its own day',
  ),
  law(
    'hearing-stage',
    ['stage === S.NOTICE_PUBLISHED && selects', 'stage === S.NOTICE_PUBLISHED && !selects'],
    'a list is published before anybody was selected',
  ),
  law(
    'hearing-sign-up',
    ['return now < closesAt ? []', 'return now <= closesAt ? []'],
    'sign-up for a hearing goes on at the closing instant',
    'hearing-plan',
  ),
  law(
    'transition',
    ['row.event === event && row.from.includes(stage)', 'row.event === event'],
    'every stage allows every act',
    'decision-course',
  ),
  law(
    'second-person',
    ['authors.includes(actorId)', 'authors.length > 1 && authors.includes(actorId)'],
    'the author of a paper decides on it alone',
  ),
  law(
    'required-steps',
    ['[F.PROFESSIONAL, F.TECHNICAL],', '[F.PROFESSIONAL],'],
    'a technical matter needs no experts',
  ),
  law(
    'review-time',
    ['if (meetingOn >= earliest.day', 'if (meetingOn > earliest.day'],
    'the first lawful day of the meeting is refused',
  ),
  law(
    'issuing',
    ['if (reply === ReportReply.REFUSED) return [refused(to)];', ''],
    'a decision is issued although the superior body said no',
  ),
  law(
    'risk-assessment',
    ['rank(report.level) < highest(report.riskPoints)', 'rank(report.level) <= highest(report.riskPoints)'],
    'a level as high as the worst risk is refused',
  ),
  law(
    'expert-panel',
    ['!heard.some(({ dissenting }) => dissenting)', 'heard.some(({ dissenting }) => dissenting)'],
    'a panel of one mind goes unnoticed',
    'expert-review',
  ),
  law(
    'repeal',
    ['item.heldOn > repealsOn', 'item.heldOn < repealsOn'],
    'a decision is repealed before the meeting that discusses it',
  ),
  law(
    'decision-publication',
    ['(place !== PublicationPlace.WEBSITE &&\n    absentPlaces', '(absentPlaces'],
    'a county may say that it has no website',
  ),
  law(
    'catalogue-publication',
    [
      'version.secrecyReviewedById && version.secrecyReviewedById !== version.createdById',
      'version.secrecyReviewedById',
    ],
    'the author of a catalogue reviews it',
  ),
];
