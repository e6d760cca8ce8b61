/** The county's settings by subject, as the desk and the reader look for them. */
export const POLICY_GROUPS: readonly (readonly [title: string, keys: readonly string[]])[] = [
  [
    '征求意见的期限',
    [
      'consultationDays',
      'rollForwardClosingDay',
      'minShortenedDays',
      'shortenReasonMinChars',
      'solicitationRequired',
    ],
  ],
  [
    '程序、审查和讨论',
    ['alwaysExpertReview', 'alwaysRiskAssessment', 'legalityReviewer', 'decidingMeeting', 'bodyQuorum'],
  ],
  ['集体讨论', ['executiveQuorum', 'plenaryQuorum']],
  ['意见的提交与展示', ['commentMaxChars', 'attachmentsMax', 'attachmentMaxMegabytes', 'commentsShown']],
  [
    '意见的处理与反馈',
    ['commentTriageWorkingDays', 'reasonMinChars', 'feedbackWorkingDays', 'followUpWorkingDays'],
  ],
  [
    '听证',
    [
      'hearingNoticeDays',
      'priceHearingNoticeDays',
      'hearingListDays',
      'priceMaterialDays',
      'consumerShareMin',
    ],
  ],
  [
    '代表与会议',
    [
      'invitationSendWorkingDays',
      'invitationReplyWorkingDays',
      'restAfterMeetings',
      'representativeTermYears',
    ],
  ],
  ['开放活动', ['openDaysPerYear', 'waitlistClaimHours', 'eventReportWorkingDays']],
  ['执行与后评估', ['evaluationOpinions', 'evaluationDays']],
  ['合规提醒', ['dutyReminderWorkingDays']],
  ['征求有关单位意见', ['unitReplyWorkingDays']],
  ['补录', ['platformFirstDay', 'lateFormsLastDay']],
  [
    '久拖不决的提示',
    [
      'phaseDaysProposed',
      'phaseDaysStudying',
      'phaseDaysInitiated',
      'phaseDaysDrafting',
      'phaseDaysConsulting',
      'phaseDaysRevising',
      'phaseDaysLegalityReview',
      'phaseDaysReadyForDiscussion',
      'phaseDaysScheduled',
      'phaseDaysApproved',
      'phaseDaysIssued',
      'phaseDaysPublished',
      'phaseDaysSuspended',
    ],
  ],
  [
    '答复、留存与归档',
    [
      'simpleReplyDays',
      'ordinaryReplyWorkingDays',
      'requestInternalWorkingDays',
      'contactRetentionYears',
      'archiveHandoverDays',
    ],
  ],
];

interface Keyed {
  key: string;
}

/** The values in their groups; one that no group names yet stands under 其他. */
export function grouped<T extends Keyed>(values: readonly T[]): [title: string, values: T[]][] {
  const known = new Set(POLICY_GROUPS.flatMap(([, keys]) => keys));
  const groups = POLICY_GROUPS.map(([title, keys]): [string, T[]] => [
    title,
    keys.flatMap((key) => values.filter((one) => one.key === key)),
  ]);
  const others: [string, T[]] = ['其他', values.filter(({ key }) => !known.has(key))];
  return [...groups, others].filter(([, members]) => members.length > 0);
}
