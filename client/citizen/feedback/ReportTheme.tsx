import { Fragment } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportTheme_RowFragment } from '#client/graphql/graphql.ts';
import type { Level } from '#client/ui/Heading.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason, Theme } from '#client/ui/Theme.tsx';
import { OUTCOME_TAGS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { likeText } from '#server/law/feedback/like-figures.ts';
import { redline } from '#server/law/draft/redline.ts';
import { Corrected, SlipsIn } from '../notice/Corrected.tsx';
import { RedlineLink } from '../draft/RedlineLink.tsx';
import type { Revised } from '../draft/revised-in.ts';
import { groupHref } from '../addresses.ts';
import { reasonTerm } from '../AnswerText.tsx';
import { clauseName } from '../names.ts';
import { FollowUps } from './FollowUps.tsx';
import { QuotedClause } from '../QuotedClause.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

export const ReportThemeFragment = graphql(`
  fragment ReportTheme_row on ReportRow {
    ...ReportRow_fields
    changedClauses {
      ...ChangedClause_fields
    }
    samples {
      ...ReportSample_fields
    }
    followUps {
      ...FollowUp_fields
    }
  }
`);

interface ReportThemeProps {
  row: FragmentType<typeof ReportThemeFragment>;
  /** Where the adopted change can be read in the whole text, once that is public. */
  revised?: Revised | null | undefined;
  /** The round, where its groups of opinions have pages. */
  round?: { no: string; round: number } | undefined;
}

/**
 * Opinions that many people share: their count in the margin, the outcome, the reason in full, the clause before and
 * after.
 */
export function ReportTheme({ row: masked, revised, round }: ReportThemeProps) {
  const row = readFragment(ReportThemeFragment, masked);
  const { kind, word } = OUTCOME_TAGS[row.result];
  return (
    <Theme
      id={`lei-${row.position}`}
      count={row.count}
      unit={row.count > 1 || row.people > 1 ? `条意见，${row.people}人` : '条意见'}
      tag={
        <>
          <Tag kind={kind}>{word}</Tag>
          {row.clauseNos.length > 0 ? <Tag>{row.clauseNos.map(clauseName).join('、')}</Tag> : null}
        </>
      }
      title={<Corrected part="REPORT">{row.title}</Corrected>}
    >
      <Answered row={row} revised={revised} />
      <Samples {...row} />
      {round && row.groupId && row.count > 1 ? (
        <p className="small gap-top">
          <a href={groupHref(round, row.groupId)}>看这{row.count}条意见怎么说</a>
        </p>
      ) : null}
    </Theme>
  );
}

interface AnsweredProps {
  row: ReportTheme_RowFragment;
  revised?: Revised | null | undefined;
  /** Of the headings over the two wordings of a clause. */
  level?: Level | undefined;
}

/** The answer that many opinions share: summary, reason in full, the clause before and after. */
export const Answered = ({ row, revised, level }: AnsweredProps) => (
  <>
    <Summary {...row} />
    <Answer {...row} />
    <FollowUps {...row} />
    {row.changedClauses.map((changed) =>
      row.result === 'ALREADY_COVERED' ? (
        <QuotedClause key={changed.anchorId ?? changed.clauseNo} {...changed} />
      ) : (
        <Fragment key={changed.anchorId ?? changed.clauseNo}>
          <Redline
            level={level}
            before={`征求意见稿　${clauseName(changed.clauseNo)}`}
            after={`修改后　${clauseName(changed.clauseNo)}`}
            spans={redline(changed.before, changed.after)}
          />
          <SlipsIn text={changed.before} />
          <RedlineLink changed={changed} revised={revised} />
        </Fragment>
      ),
    )}
  </>
);

const Summary = ({ summary, count, stancesAlone, ...row }: ReportTheme_RowFragment) => (
  <>
    {summary ? (
      <div className="small gap-title">
        <Paragraphs part="REPORT">{summary}</Paragraphs>
      </div>
    ) : null}
    {stancesAlone ? (
      <p className="small soft">
        {stancesAlone === count ? '都' : `其中${stancesAlone}条`}只表示态度，没有写理由。
      </p>
    ) : null}
    {row.alike ? <p className="small soft">{likeText(row, count)}</p> : null}
  </>
);

function Answer({ result, reason, ground, route, coveredAt }: ReportTheme_RowFragment) {
  const more = [
    ground ? `理由类别：${REJECTION_GROUND_LABELS[ground]}` : '',
    coveredAt ? `见${coveredAt}` : '',
    route ? `去向：${route}` : '',
  ].filter(Boolean);
  if (!reason && more.length === 0) return null;
  return (
    <Reason label={reasonTerm(result)}>
      {reason ? <Paragraphs part="REPORT">{reason}</Paragraphs> : null}
      {more.map((line) => (
        <p key={line} className="small soft">
          <Corrected part="REPORT">{line}</Corrected>
        </p>
      ))}
    </Reason>
  );
}

/** Some of the texts whose authors agreed. */
const Samples = ({ samples, count }: ReportTheme_RowFragment) =>
  samples.length === 0 ? null : (
    <div className="samples gap-top small">
      <p className="soft">{count === 1 ? '原文：' : '其中：'}</p>
      <ul className="plain">
        {samples.map(({ displayName, text, quote }, index) => (
          <li key={index}>
            {quote ? (
              <>
                针对<mark>{quote}</mark>：
              </>
            ) : null}
            “{text}”<span className="soft">　{displayName}</span>
          </li>
        ))}
      </ul>
    </div>
  );
