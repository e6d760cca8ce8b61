import { standard } from '#client/graphql/standard.ts';
import { PictureFields } from '#client/staff/domains/event-report/PictureFields.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { POSTING_MAX } from '#server/law/village/village-posting.ts';
import {
  blankPosting,
  contentFields,
  contentOf,
  correctionOf,
  postingFields,
  postingVariables,
  type TypedContent,
} from './posting-form.ts';
import type { OnePosting, OneVillage } from './village-query.ts';

export interface VillageFormProps {
  capability: CapabilityRef;
  village: OneVillage;
  today: string;
}

/** 上传村务公开: one step, from a phone. */
export const PostAffairs = ({ capability, village, today }: VillageFormProps) => (
  <RecordForm
    form={`village:${village.id}:post`}
    capability={capability}
    word="上传村务公开"
    document={standard('postVillageAffairs')}
    record={blankPosting(village, today)}
    fields={postingFields(village, today)}
    variables={(typed) => postingVariables(village, typed)}
    renderOutlook={(draft) => <BoardPictures village={village} draft={draft} />}
  />
);

type Pictured = Pick<Draft<TypedContent>, 'values' | 'set'>;

/** 公开栏照片 of the posting. */
const BoardPictures = ({
  village,
  draft: { values, set },
}: {
  village: Pick<OneVillage, 'id'>;
  draft: Pictured;
}) => (
  <PictureFields
    title="公开栏照片"
    most={POSTING_MAX.pictures}
    altHint="读给看不见图的人听，如“公开栏上的第三季度收支表”。"
    upload={{ purpose: 'village', villageId: village.id }}
    rows={values.pictures}
    onChange={(rows) => set('pictures', rows)}
  />
);

interface CorrectProps extends VillageFormProps {
  posting: OnePosting;
}

const REASON: RecordField<{ reason: string }> = {
  kind: 'area',
  name: 'reason',
  label: '更正的原因',
  hint: '公众看得到，例如“漏记一笔林地租金”。',
};

/** 更正: the right one beside the wrong one. */
export const CorrectPosting = ({ capability, village, posting, today }: CorrectProps) => (
  <RecordForm
    form={`village:posting:${posting.id}:correct`}
    capability={capability}
    look="quiet"
    word="更正"
    about={posting.period}
    document={standard('correctVillagePosting')}
    record={correctionOf(posting)}
    fields={[REASON, ...contentFields(today)] as readonly RecordField<TypedContent & { reason: string }>[]}
    variables={({ reason, ...typed }) => ({ id: posting.id, reason, input: contentOf(typed) })}
    renderOutlook={(draft) => <BoardPictures village={village} draft={draft} />}
  />
);

/** 修改村: its name, how often its finances are made public, its end. */
export const ChangeVillage = ({ capability, village, today }: VillageFormProps) => (
  <RecordForm
    form={`village:${village.id}:change`}
    capability={capability}
    look="quiet"
    word="修改村的登记"
    document={standard('changeVillage')}
    record={{
      name: village.name,
      financeMonthly: village.financeMonthly,
      endedOn: village.endedOn ?? '',
    }}
    fields={[
      { kind: 'text', name: 'name', label: '村名' },
      MONTHLY,
      { kind: 'day', name: 'endedOn', label: '撤并日期', max: today, optional: true },
    ]}
    variables={({ name, financeMonthly, endedOn }) => ({
      id: village.id,
      version: village.version,
      name,
      financeMonthly,
      endedOn: (endedOn || null) as CalendarDay | null,
    })}
  />
);

const MONTHLY = {
  kind: 'tick',
  name: 'financeMonthly',
  label: '财务收支每月公开',
  hint: '集体财务往来较多的村，财务收支每月公开；其他的每季度公开。',
} as const;

interface AddProps {
  capability: CapabilityRef;
  towns: Readonly<Record<string, string>>;
  today: string;
}

/** 登记村 under a town. */
export const AddVillage = ({ capability, towns, today }: AddProps) => (
  <RecordForm
    form="village:add"
    capability={capability}
    look="quiet"
    word="登记村"
    document={standard('addVillage')}
    record={{ townId: Object.keys(towns)[0] ?? '', name: '', financeMonthly: false, since: today }}
    fields={[
      { kind: 'choice', name: 'townId', label: '所属乡镇', options: towns, none: '选乡镇' },
      { kind: 'text', name: 'name', label: '村名', hint: '例如“上坪村”“河东社区”。' },
      MONTHLY,
      {
        kind: 'day',
        name: 'since',
        label: '从哪一天起公开',
        hint: '这一天所在的季度或者月份是第一期；登记后不改。',
      },
    ]}
    variables={({ townId, name, financeMonthly, since }) => ({
      townId,
      name,
      financeMonthly,
      since: since as CalendarDay,
    })}
  />
);
