import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { AUDIENCE_LABELS } from '#client/words.ts';
import { personsWords } from '#client/words/persons-words.ts';
import { Audience } from '#server/law/following/audience.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { PUSH_MAX } from '#server/law/push/push.ts';
import type { PushDesk } from './push-query.ts';

interface Typed {
  groups: readonly string[];
  title: string;
  text: string;
  page: string;
  reason: string;
}

const BLANK: Typed = { groups: [], title: '', text: '', page: '', reason: '' };

type Offered = Pick<PushDesk, 'followCounts' | 'pushablePages'>;

/** The groups, each with how many follow it. */
const groupOptions = ({ followCounts }: Offered) =>
  Object.fromEntries(
    Object.values(Audience).map((one) => {
      const found = followCounts.find(({ kind, subject }) => kind === 'AUDIENCE' && subject === one);
      return [one, `${AUDIENCE_LABELS[one]}（${personsWords(found?.followers)}）`];
    }),
  );

const pageOptions = ({ pushablePages }: Offered) =>
  Object.fromEntries(pushablePages.map(({ key, kind, title }) => [key, `${MOMENT_LABELS[kind]}：${title}`]));

const fieldsOf = (offered: Offered): readonly RecordField<Typed>[] => [
  {
    kind: 'checks',
    name: 'groups',
    label: '推送给哪些群体',
    hint: '只选与这件事直接有关的；括号里是现在的关注人数，没有人看得到是谁。',
    options: groupOptions(offered),
    wrap: true,
  },
  {
    kind: 'choice',
    name: 'page',
    label: '引到哪个页面',
    hint: '本单位在本平台公布的页面；征求意见、听证会、活动已经结束的不在其中。',
    options: pageOptions(offered),
    none: '请选择',
    find: '查找页面',
  },
  { kind: 'text', name: 'title', label: '标题', hint: `不超过${PUSH_MAX.title}字。` },
  {
    kind: 'area',
    name: 'text',
    label: '正文',
    hint: `不超过${PUSH_MAX.text}字：与收信人有什么关系、到哪天为止。链接由平台加上，不写网址。`,
  },
  {
    kind: 'area',
    name: 'reason',
    label: '为什么推送',
    hint: '记入推送记录，公众看不到。例如“收费办法关系到在养老院的老人，月底截止”。',
  },
];

/** 拟写推送: sent by nobody before a second person of the unit has approved it. */
export const WritePush = ({ proposePushCan, ...offered }: Offered & Pick<PushDesk, 'proposePushCan'>) => (
  <RecordForm
    form="push:new"
    capability={proposePushCan}
    word="拟写推送"
    document={standard('proposePush')}
    record={BLANK}
    fields={fieldsOf(offered)}
    variables={({ groups, ...typed }) => ({
      input: { ...typed, groups: Object.values(Audience).filter((one) => groups.includes(one)) },
    })}
    confirm={<p>拟写以后由本单位另一人审核，审核通过才寄出；寄出以后不能收回。</p>}
  />
);
