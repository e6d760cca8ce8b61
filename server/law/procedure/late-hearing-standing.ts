/**
 * 国令713号第十六条、第十七条: whether a hearing from before the platform counts as the one a matter asks for
 * (补录的听证会是否算数), by the law of its day and its papers. Where it fell short, that is shown beside it for ever.
 */
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { refuseHearingNotice } from '#server/law/hearing/hearing-notice.ts';
import { refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { refuseHearingSelection, SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { refuseUnconcerned, type SidesGround } from '#server/law/hearing/hearing-sides.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';
import { unsaid } from '#server/law/substance.ts';
import { comers, type LateHearing } from './late-hearing.ts';
import { IN_FORCE_SINCE } from './late-solicitation.ts';

const r28 = provision('R-28', 'LAW', '国令713号第十六条');
const r30 = provision('R-30', 'LAW', '国令713号第十七条');

type Measures = Pick<
  LocalPolicy,
  'hearingNoticeDays' | 'priceHearingNoticeDays' | 'hearingListDays' | 'consumerShareMin'
>;

/** Reasons why it does not count as the hearing the matter asks for (不足): by the law of its day and its papers. */
export function hearingShortfalls(
  told: LateHearing,
  policy: Measures,
  { price, vital }: SidesGround,
): Finding[] {
  const participants = told.groups.flatMap(({ side, count }) =>
    Array.from({ length: Math.min(count, 500) }, () => ({ side })),
  );
  const consumers = price ? refusePriceHearing({ heldByPriceAuthority: true, participants }, policy) : [];
  const found = told.heldOn < IN_FORCE_SINCE ? [] : underRegulation(told, policy, participants, vital);
  return [...found, ...consumers].filter(blocks);
}

function underRegulation(
  told: LateHearing,
  policy: Measures,
  participants: readonly { side: StakeholderSide }[],
  vital: boolean,
): Finding[] {
  const { heldOn, noticeOn, methodOn, listOn, deliveredOn } = told;
  const eve = addDays(heldOn, -1);
  return [
    ...(noticeOn == null ? [] : refuseHearingNotice({ ...AS_PUBLISHED, noticeOn, heldOn }, policy)),
    ...refuseHearingSelection(
      {
        ...UNSELECTED,
        heldOn,
        listOn: listOn ?? eve,
        sides: told.groups.map(({ side }) => side),
        participants,
      },
      policy,
    ),
    // Our own share is no measure of the past.
    ...refuseUnconcerned(participants, { vital }, policy).filter(({ basis }) => basis === 'LAW'),
    ...(told.selected && methodOn != null && listOn != null && methodOn > listOn ? [methodLate] : []),
    ...(deliveredOn == null
      ? []
      : refuseHearingMaterials({
          heldOn,
          price: false,
          deliveries: [{ participantId: '', name: '参加人', deliveredOn }],
        })),
    ...refuseHearingRecord({ ...asSigned(told), heldInPublic: told.heldInPublic }),
    ...(told.signedCount != null && told.signedCount < comers(told) && unsaid(told.unsignedReason)
      ? [unsigned(comers(told), told.signedCount)]
      : []),
  ];
}

/**
 * Notice parts assumed as published: facts missing from the papers were warned of and acknowledged; they are no
 * shortfall.
 */
const AS_PUBLISHED = {
  startsAt: '00:00',
  place: '—',
  draftPublished: true,
  explanationPublished: true,
  price: false,
};
const UNSELECTED = {
  selectionMode: SelectionMode.NONE,
  methodPublishedAt: null,
  selectedAt: null,
  seedPublishedAt: null,
};
const asSigned = ({ heldOn, summary, answer }: LateHearing) => ({
  presentation: summary,
  statements: [{ participantId: '', text: summary }],
  explanation: answer,
  signatures: [{ participantId: '', name: '', attended: true, signedOn: heldOn }],
});

const methodLate = r28.block('LATE_HEARING_METHOD_LATE', 'methodOn')`
  遴选办法晚于参加人名单公布，没有先公布办法再遴选。
  核对两个日期；确实如此的，在平台上重新举行听证会。`;

const unsigned = (came: number, signed: number) => r30.block('LATE_HEARING_UNSIGNED', 'signedCount')`
  参加人${came}名，在听证笔录上签字的${signed}名，没有注明其他人拒签的理由。
  核对笔录；注明拒签理由的，照录理由。`;
