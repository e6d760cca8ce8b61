/**
 * 国令713号第十四条第一款: the public is heard in ways easy for it, save where the matter lawfully stays closed.
 * Closed means a ground of 国令711号第十四条、第十五条 or a law by name, and a second person who has reviewed it; that the
 * draft is process information (第十六条) is no ground, or no draft would ever be shown.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r13 = provision('R-13', 'LAW', '国令713号第十四条');

/** Ground on which a matter lawfully stays closed (依法不予公开的理由). 国令711号第十四条、第十五条. */
export const [NotPublicGround, NOT_PUBLIC_GROUND_LABELS] = vocabulary({
  STATE_SECRET: '依法确定为国家秘密',
  FORBIDDEN_BY_LAW: '法律、行政法规禁止公开',
  ENDANGERS_SECURITY: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
  THIRD_PARTY_RIGHTS: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益',
  NAMED_LAW: '其他法律规定不予公开',
});
export type NotPublicGround = keyof typeof NotPublicGround;

/** A claim that a matter stays closed (不予公开的认定). */
export interface NotPublicClaim {
  ground: NotPublicGround | null;
  /** The law and article, where the ground is a law. */
  law?: string | null | undefined;
  claimedById: string;
  reviewedById: string | null;
}

/** Whether the public must be heard (是否应当公众参与): always, unless a claim to stay closed stands. */
export const participationRequired = (claim: NotPublicClaim | null): boolean =>
  claim === null || refuseNotPublic(claim).length > 0;

const BY_LAW: ReadonlySet<NotPublicGround> = new Set([
  NotPublicGround.FORBIDDEN_BY_LAW,
  NotPublicGround.NAMED_LAW,
]);

/** Findings on a claim that a matter stays closed (不予公开的认定不成立). */
export const refuseNotPublic = ({ ground, law, claimedById, reviewedById }: NotPublicClaim): Finding[] => [
  ...(ground
    ? []
    : [required('没有不予公开的法定理由。', 'ground', '选择条例规定的理由；属于过程性信息不是理由。')]),
  ...(ground && BY_LAW.has(ground) && blank(law)
    ? [required('没有写明禁止公开的法律、行政法规。', 'law', '写明法律、行政法规的名称和条款。')]
    : []),
  ...(reviewedById && reviewedById !== claimedById
    ? []
    : [required('不予公开的认定没有经过他人审查。', 'reviewedById', '由保密审查员审查后认定。')]),
];

const required = (message: string, field: string, fix: string) => r13.block('PARTICIPATION_REQUIRED', field)`
  应当听取公众意见：${message}
  ${fix}`;
