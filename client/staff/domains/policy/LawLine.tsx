import { offer } from '#client/offer.ts';
import type { LawsPage_EntryFragment as Entry } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { longDate, moment } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { LAW_ENTRY_STATE_LABELS, LAW_LEVEL_LABELS, LAW_STANDING_LABELS } from '#client/words.ts';
import { conditionWords, demandWords } from '#client/words/law-entry-words.ts';
import { formOf, inputOf, LAW_FIELDS } from './law-form.ts';

const ProposeLawEntry = standard('proposeLawEntry');
const EndLawEntry = standard('endLawEntry');
const ConfirmLawEntry = standard('confirmLawEntry');
const ReturnLawEntry = standard('returnLawEntry');

/** One entry: what it says, what may be done with it, its other editions folded away. */
export const LawLine = ({ entry, editions }: { entry: Entry; editions: readonly Entry[] }) => (
  <div className="stack gap-below">
    <Heading level={3}>{entry.label}</Heading>
    <Edition entry={entry} />
    {entry.state === 'PROPOSED' ? <Ruling entry={entry} /> : <Following entry={entry} />}
    {editions.length > 0 ? (
      <More summary={`其他${editions.length}版`} row>
        {editions.map((one) => (
          <Edition key={one.id} entry={one} />
        ))}
      </More>
    ) : null}
  </div>
);

const Edition = ({ entry }: { entry: Entry }) => (
  <Facts
    items={[
      { term: '依据', detail: `${entry.article}（${entry.docNo}，${LAW_LEVEL_LABELS[entry.level]}）` },
      ...(entry.ends
        ? [{ term: '停止适用', detail: `自${longDate(entry.from)}起不再适用` }]
        : [
            { term: '哪些事项', detail: conditionWords(entry).join('，或者') },
            { term: '要求', detail: `${entry.duty}。` },
            { term: '平台检查', detail: `${demandWords(entry).join('；')}。` },
            { term: '适用时间', detail: spanWords(entry) },
          ]),
      { term: '第几版', detail: `第${entry.no}版，${stateWords(entry)}` },
      { term: '理由', detail: entry.reason },
      ...(entry.ruling ? [{ term: '退回的原因', detail: entry.ruling }] : []),
    ]}
  />
);

const spanWords = ({ from, until }: Entry) =>
  until ? `自${longDate(from)}起，至${longDate(until)}止` : `自${longDate(from)}起`;

function stateWords({ state, standing, proposedBy, proposedAt, ruledBy, ruledAt }: Entry): string {
  const proposed = proposedBy ? `${proposedBy}${moment(proposedAt)}提出` : '';
  const ruled =
    ruledBy && ruledAt ? `${ruledBy}${moment(ruledAt)}${state === 'RETURNED' ? '退回' : '确认'}` : '';
  const word = standing ? LAW_STANDING_LABELS[standing] : LAW_ENTRY_STATE_LABELS[state];
  return [word, proposed, ruled].filter(Boolean).join('，');
}

/** 确认、退回: by the second person. */
const Ruling = ({ entry: { id, version, viewerCan } }: { entry: Entry }) => (
  <div className="row">
    <ActionDialog
      form={`confirm-law:${id}`}
      capability={offer(viewerCan, 'confirm')}
      look="solid"
      word="确认"
      title="确认专门规定"
      document={ConfirmLawEntry}
      record={{}}
      fields={[]}
      variables={() => ({ id, version })}
    >
      <p>已经对照原文核对名称、文号、条款、适用条件和要求。确认以后立即公开，不能修改，只能提出新的一版。</p>
    </ActionDialog>
    <ActionDialog
      form={`return-law:${id}`}
      capability={offer(viewerCan, 'return')}
      look="quiet"
      word="退回"
      title="退回专门规定"
      document={ReturnLawEntry}
      record={NO_REASON}
      fields={reasonField('退回的原因', '写明哪里与原文不符，不少于5字。')}
      variables={({ reason }) => ({ id, version, reason })}
    />
  </div>
);

const NO_END = { fromDay: '', reason: '' };

const END_FIELDS: readonly RecordField<typeof NO_END>[] = [
  { name: 'fromDay', kind: 'day', label: '从哪一天起不再适用', hint: '不早于另一人确认之日。' },
  { name: 'reason', kind: 'area', label: '为什么停止适用', hint: '如“原文件已经废止”；随规定公开。' },
];

/** 提出新的一版、停止适用: both wait for the second person. */
const Following = ({ entry }: { entry: Entry }) => (
  <div className="row">
    <RecordForm
      form={`law:${entry.code}`}
      word="提出新的一版"
      look="quiet"
      capability={offer(entry.viewerCan, 'follow')}
      document={ProposeLawEntry}
      record={formOf(entry)}
      fields={LAW_FIELDS}
      variables={(form) => ({ input: inputOf(form), code: entry.code })}
    />
    {entry.ends ? null : (
      <ActionDialog
        form={`end-law:${entry.code}`}
        capability={offer(entry.viewerCan, 'follow')}
        look="text"
        word="提出停止适用"
        title="提出停止适用"
        document={EndLawEntry}
        record={NO_END}
        fields={END_FIELDS}
        variables={({ fromDay, reason }) => ({ code: entry.code, fromDay, reason })}
      />
    )}
  </div>
);
