import { offer } from '#client/offer.ts';
import { longDate, moment } from '#client/format.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { REPRESENTATIVE_ORIGIN_LABELS } from '#server/law/register/representative-origin.ts';
import type { RepresentativeRecord } from './representative-record.ts';
import { categoriesOf, placeOf, termOf } from './register-words.ts';
import { RevealRepresentative } from './RevealRepresentative.tsx';

/** Facts the register holds of a representative; their contact is shown only for a reason. */
export const RepresentativeFacts = ({ representative }: { representative: RepresentativeRecord }) => (
  <Facts items={[...personFacts(representative), ...termFacts(representative)]} />
);

const personFacts = (one: RepresentativeRecord): Fact[] => [
  { term: '类别', detail: categoriesOf(one) },
  { term: '单位和职务', detail: one.unitPost },
  { term: '熟悉的领域', detail: one.fields.join('、') },
  { term: '所在地', detail: placeOf(one) },
  ...(one.gender ? [{ term: '性别', detail: `${one.gender}（自愿填写，只用于均衡名额）` }] : []),
  {
    term: '利害关系',
    detail: one.declaredInterests.length > 0 ? one.declaredInterests.join('；') : '没有申报',
  },
  {
    term: '公开姓名',
    detail: one.nameConsentOn ? `${longDate(one.nameConsentOn)}书面同意` : '没有同意，公开页面只计入人数',
  },
  { term: '联系方式', detail: <Reach {...one} /> },
];

const Reach = ({ id, name, hasContact, viewerCan }: RepresentativeRecord) => {
  if (!hasContact) return '没有留联系方式，只能由会务人员当面告知';
  return allowedIn(offer(viewerCan, 'reveal')) ? <RevealRepresentative id={id} name={name} /> : '已封存';
};

const termFacts = (one: RepresentativeRecord): Fact[] => [
  { term: '任期', detail: termOf(one) },
  { term: '入库途径', detail: originOf(one) },
  ...(one.applied ? [{ term: '申请理由', detail: one.applied }] : []),
  ...(one.verifiedOn
    ? [{ term: '核实', detail: `${longDate(one.verifiedOn)}：${one.verificationNote ?? ''}` }]
    : []),
  ...(one.stateReason ? [{ term: '原因', detail: one.stateReason }] : []),
  { term: '近12个月', detail: `受邀${one.invited}次，到会${one.attended}次` },
];

const originOf = ({ origin, nominatedBy, enteredByName, enteredAt }: RepresentativeRecord): string =>
  [
    nominatedBy ? `${nominatedBy.name}推荐` : REPRESENTATIVE_ORIGIN_LABELS[origin],
    enteredByName ? `${enteredByName}登记` : null,
    moment(enteredAt),
  ]
    .filter(Boolean)
    .join('，');
