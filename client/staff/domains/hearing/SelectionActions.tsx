import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { ContactKind, StakeholderSide } from '#client/graphql/graphql.ts';
import { CONTACT_KIND_LABELS, STAKEHOLDER_SIDE_LABELS, words } from '#client/words.ts';
import {
  BeginHearingSelection,
  DrawHearingParticipants,
  NominateHearingParticipant,
  PublishHearingList,
} from './hearing-documents.ts';
import { called, formOf, type HearingActionProps, NOTHING } from './hearing-record.ts';
import { said } from '#client/staff/ground/form/typed.ts';

/** 开始遴选: the pool is closed and its digest published. */
export function BeginSelection({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'begin');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="截止报名，开始遴选"
      document={BeginHearingSelection}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>公布报名名册（只有受理编号）和它的指纹；此后的报名不再列入抽取。</p>}
    />
  );
}

/** 抽取: the seed is opened; digits called out by those present go into it. */
export function Draw({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'draw');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="抽取参加人"
      document={DrawHearingParticipants}
      record={{ publicDigits: '' }}
      fields={[
        {
          kind: 'text',
          name: 'publicDigits',
          label: '现场报出的数字',
          hint: '请在场的公众、监督人员随意报一组数字；没有人报的留空。',
          optional: true,
        },
      ]}
      variables={({ publicDigits }) => ({ ...on, publicDigits })}
      confirm={<p>种子揭开，结果立即公布；抽取只有一次，不能重来。</p>}
    />
  );
}

interface Nominee {
  side: StakeholderSide | '';
  name: string;
  showName: boolean;
  capacity: string;
  contactKind: ContactKind | '';
  contact: string;
}

const NOBODY: Nominee = {
  side: '',
  name: '',
  showName: true,
  capacity: '',
  contactKind: '',
  contact: '',
};

const nomineeFields = (
  sides: readonly { side: StakeholderSide; mode: string }[],
): readonly RecordField<Nominee>[] => [
  {
    kind: 'choice',
    name: 'side',
    label: '方面',
    options: Object.fromEntries(
      sides.filter(({ mode }) => mode !== 'DRAW').map(({ side }) => [side, STAKEHOLDER_SIDE_LABELS[side]]),
    ),
    none: words.form.choose,
    required: true,
  },
  { kind: 'text', name: 'name', label: '姓名', beside: true, required: true },
  { kind: 'text', name: 'capacity', label: '身份、推荐单位', hint: '如“县消费者协会推荐”，随名单公布。' },
  { kind: 'tick', name: 'showName', label: '本人同意公布姓名', hint: '不同意的，名单上只写姓。' },
  {
    kind: 'choice',
    name: 'contactKind',
    label: '联系方式',
    options: CONTACT_KIND_LABELS,
    none: '没有留',
    optional: true,
  },
  { kind: 'text', name: 'contact', label: '号码或者地址', hint: '密封保存。', optional: true, beside: true },
];

/** 登记推荐、邀请的参加人. */
export function Nominate({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'nominate');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="登记推荐、邀请的参加人"
      document={NominateHearingParticipant}
      record={NOBODY}
      fields={nomineeFields(hearing.sides)}
      variables={({ side, contactKind, contact, ...values }) => ({
        ...on,
        input: {
          ...values,
          side: side as StakeholderSide,
          contactKind: contactKind || null,
          contact: said(contact),
        },
      })}
    />
  );
}

/** 公布名单: always before the hearing (第十六条). */
export function PublishList({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'list');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="公布参加人名单"
      document={PublishHearingList}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>名单和产生方式立即向社会公布，共{called(hearing).length}名参加人。</p>}
    />
  );
}
