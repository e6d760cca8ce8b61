import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DeedLine_LineFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason, Theme } from '#client/ui/Theme.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { reportHref } from '../addresses.ts';
import { deedId } from '../addresses/deed.ts';
import { clauseName, WHOLE_TEXT } from '../names.ts';
import { Corrected } from '../notice/Corrected.tsx';

export const DeedLineFragment = graphql(`
  fragment DeedLine_line on AdoptedLine {
    round
    position
    asked
    result
    count
    changedClauses {
      clauseNo
    }
    tasks {
      ...DeedTask_fields
    }
    deeds {
      ...Deed_fields
    }
  }
`);

interface DeedLineProps {
  no: string;
  line: FragmentType<typeof DeedLineFragment>;
}

/** 采纳的意见: what was asked, which clause it changed, what was done about it. */
export function DeedLine({ no, line }: DeedLineProps) {
  const { round, position, asked, result, count, changedClauses, ...done } = readFragment(
    DeedLineFragment,
    line,
  );
  const { kind, word } = OUTCOME_TAGS[result];
  return (
    <Theme
      id={deedId({ round, position })}
      count={count}
      unit="条意见"
      level={2}
      tag={
        <>
          <Tag kind={kind}>{word}</Tag>
          {changedClauses.length > 0 ? <Tag>{`改了${changedIn(changedClauses)}`}</Tag> : null}
        </>
      }
      title={<Corrected part="REPORT">{asked}</Corrected>}
    >
      <Deeds {...done} />
      <p className="small gap-top">
        <a href={`${reportHref({ no, round })}#lei-${position}`}>为什么采纳、条文改了哪里</a>
      </p>
    </Theme>
  );
}

const changedIn = (clauses: DeedLine_LineFragment['changedClauses']) =>
  [...new Set(clauses.map(({ clauseNo }) => (clauseNo ? clauseName(clauseNo) : WHOLE_TEXT)))].join('、');

/** 办了什么: words of the record, its day and who reported it; until there is one, what the text asks of whom. */
export const Deeds = ({ deeds, tasks }: Pick<DeedLine_LineFragment, 'deeds' | 'tasks'>) => (
  <>
    {deeds.map(({ happenedOn, record, unitName, words }, index) => (
      <Reason key={index} label={`${longDate(happenedOn)}　${unitName}${record}`}>
        {words}
      </Reason>
    ))}
    {tasks.map(({ clauseNo, unitName, task, due }, index) => (
      <p key={index} className="small soft gap-top">
        {`${clauseName(clauseNo)}的任务：${unitName}　${task}${due ? `　${due}` : ''}`}
      </p>
    ))}
    {deeds.length === 0 ? <p className="soft">还没有办理这条意见的执行记录。</p> : null}
  </>
);
