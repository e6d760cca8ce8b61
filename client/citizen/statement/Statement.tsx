import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Statement_StatementFragment as Of } from '#client/graphql/graphql.ts';
import { dayOf, longDate, moment } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { ItemMeta, RuledItem } from '#client/ui/Ruled.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { STATEMENT_ORIGIN_LABELS } from '#server/law/invitation/statement-stage.ts';
import { AnswerText } from '../AnswerText.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { agendaItemHref } from '../addresses/meeting.ts';
import { momentHref } from '../addresses/playback.ts';
import { statementId } from '../addresses/statement.ts';

export const StatementFragment = graphql(`
  fragment Statement_statement on AttendeeStatement {
    id
    category
    name
    origin
    text
    saidAt
    moment {
      part
      startsMs
    }
    meetingNo
    meetingName
    itemPosition
    itemTitle
    dueOn
    result
    ground
    reason
    decisionNo
    redline {
      version
      since
    }
    changedClauses {
      ...ChangedClause_fields
    }
    coveredAt
    route
    answeredByUnit
    answeredAt
  }
`);

/** 列席意见: who by category, and by name only with their consent; what they said, and what became of it and why. */
export function Statement({ statement }: { statement: FragmentType<typeof StatementFragment> }) {
  const of = readFragment(StatementFragment, statement);
  return (
    <RuledItem
      id={statementId(of.id)}
      margin={
        <Daymark
          mark={of.name ?? REPRESENTATIVE_CATEGORY_LABELS[of.category]}
          note={of.name ? REPRESENTATIVE_CATEGORY_LABELS[of.category] : STATEMENT_ORIGIN_LABELS[of.origin]}
        />
      }
    >
      <div className="prose">
        <Paragraphs>{of.text}</Paragraphs>
      </div>
      <ItemMeta items={sourceOf(of)} />
      <Answer {...of} />
    </RuledItem>
  );
}

const sourceOf = ({ meetingNo, meetingName, itemPosition, moment: at, saidAt, origin }: Of) => [
  <a key="meeting" href={agendaItemHref(meetingNo, itemPosition)}>
    {`${meetingName}第${itemPosition}项议题`}
  </a>,
  origin === 'WRITTEN' ? '会后书面提交' : null,
  at ? (
    <a key="moment" href={momentHref({ no: meetingNo, part: at.part }, at.startsMs)}>
      看回放 {saidTime(at.startsMs)}
    </a>
  ) : saidAt ? (
    moment(saidAt)
  ) : null,
];

function Answer({ result, dueOn, answeredByUnit, answeredAt, decisionNo, redline, ...answer }: Of) {
  if (!result)
    return (
      <p className="small soft">
        {dueOn ? `承办单位应当在${longDate(dueOn)}前答复，答复后与意见一并公布。` : '正在答复。'}
      </p>
    );
  return (
    <>
      <AnswerText
        {...answer}
        outcome={result}
        before="修改前"
        revised={decisionNo && redline ? { no: decisionNo, ...redline } : null}
      />
      <p className="small soft gap-top">
        {answeredByUnit}
        {answeredAt ? `　${longDate(dayOf(answeredAt))}` : ''}
      </p>
    </>
  );
}
