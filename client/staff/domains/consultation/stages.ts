/** The conditions of the list as they stand in the address. */
import type { ConsultationsDeskQueryVariables } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { AFTER } from '#client/staff/ground/frame/use-address.ts';
import type { ChipItem } from '#client/ui/Chips.tsx';
import { CONSULTATION_STAGE_LABELS } from '#client/words.ts';

type Stage = NonNullable<ConsultationsDeskQueryVariables['stage']>;

export const STAGE = 'huanjie';
export const MINE = 'jingshou';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  DRAFT: 'nigao',
  IN_REVIEW: 'shencha',
  APPROVED: 'daigongbu',
  OPEN: 'zhengji',
  CLOSED: 'jiezhi',
  FEEDBACK_READY: 'daifankui',
  FEEDBACK_PUBLISHED: 'yifankui',
  ARCHIVED: 'guidang',
  WITHDRAWN: 'chehui',
};

const STAGES = Object.keys(STAGE_WORDS) as Stage[];

/** The stage asked for; an unknown word asks for none. */
export const stageIn = (address: Pick<Address, 'get'>): Stage | null =>
  STAGES.find((stage) => STAGE_WORDS[stage] === address.get(STAGE)) ?? null;

/** Every stage as a link, and whether only what I had in hand is shown. */
export function stageChips(address: Pick<Address, 'get' | 'with'>): ChipItem[] {
  const chosen = stageIn(address);
  const mine = Boolean(address.get(MINE));
  const link = (stage: Stage | null) => ({
    href: address.with({ [STAGE]: stage && STAGE_WORDS[stage], [AFTER]: null }),
    label: stage ? CONSULTATION_STAGE_LABELS[stage] : '全部',
    current: stage === chosen,
  });
  return [
    ...[null, ...STAGES].map(link),
    { href: address.with({ [MINE]: mine ? null : '1', [AFTER]: null }), label: '我经手的', current: mine },
  ];
}
