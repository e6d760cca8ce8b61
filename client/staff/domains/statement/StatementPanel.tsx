import type { DeskStatement_StatementFragment as DeskStatement } from '#client/graphql/graphql.ts';
import { longDate, shortMoment } from '#client/format.ts';
import { momentHref } from '#client/citizen/addresses/playback.ts';
import { Paragraphs } from '#client/citizen/Paragraphs.tsx';
import { AnswerText } from '#client/citizen/AnswerText.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { STATEMENT_ORIGIN_LABELS, STATEMENT_STAGE_LABELS } from '#server/law/invitation/statement-stage.ts';
import type { DraftClause } from '#client/staff/domains/opinions/answered-draft.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { StatementActions } from './StatementActions.tsx';

const TAGS = {
  OPINION_RECORDED: 'due',
  ANSWER_PROPOSED: 'care',
  OPINION_ANSWERED: 'done',
  VOID: 'closed',
} as const;

interface Props {
  statement: DeskStatement;
  policy: LocalPolicy;
  /** The draft that was discussed, as it stands now. */
  draft: readonly DraftClause[];
}

/** One statement: what was said, by whom, how far its answer is, and what the viewer may do with it. */
export function StatementPanel({ statement, policy, draft }: Props) {
  const { stage, speaker, category, text, result, returnedReason, voidReason } = statement;
  return (
    <Panel
      title={`${speaker}（${REPRESENTATIVE_CATEGORY_LABELS[category]}）`}
      aside={<Tag kind={TAGS[stage]}>{STATEMENT_STAGE_LABELS[stage]}</Tag>}
    >
      <div className="prose">
        <Paragraphs>{text}</Paragraphs>
      </div>
      <Facts small items={factsOf(statement)} />
      {voidReason ? (
        <Note small title="作废的原因" level={3}>
          {voidReason}
        </Note>
      ) : null}
      {returnedReason ? (
        <Note tone="care" small title="负责人退回" level={3}>
          {returnedReason}
        </Note>
      ) : null}
      {result ? <AnswerText {...statement} outcome={result} before="修改前" /> : null}
      <AnswerForm statement={statement} policy={policy} discussed={draft} />
      <StatementActions statement={statement} />
    </Panel>
  );
}

const factsOf = (one: DeskStatement): Fact[] => [
  { term: '议题', detail: `第${one.itemPosition}项　${one.itemTitle}` },
  { term: '提出', detail: `${STATEMENT_ORIGIN_LABELS[one.origin]}${momentText(one)}` },
  ...(one.moment
    ? [
        {
          term: '回放',
          detail: (
            <a
              href={momentHref({ no: one.meetingNo, part: one.moment.part }, one.moment.startsMs)}
              target="_blank"
              rel="noopener"
            >
              {saidTime(one.moment.startsMs)}
            </a>
          ),
        },
      ]
    : []),
  {
    term: '署名',
    detail: one.consentedAt ? `同意写姓名（${shortMoment(one.consentedAt)}）` : '只写类别',
  },
  {
    term: '登记',
    detail: `${one.recordedBy ?? '本人凭链接提交'}　${shortMoment(one.recordedAt)}`,
  },
  {
    term: '答复',
    detail: `${one.answeringUnits.join('、')}${one.dueOn ? `，${longDate(one.dueOn)}前` : ''}${handsText(one)}`,
  },
];

const momentText = ({ saidAt, origin }: DeskStatement) =>
  saidAt ? `，${shortMoment(saidAt)}` : origin === 'SPOKEN' ? '，没有记下时刻' : '';

const handsText = ({ proposedBy, confirmedBy }: DeskStatement) =>
  [proposedBy ? `，${proposedBy}拟` : '', confirmedBy ? `，${confirmedBy}确认` : ''].join('');
