import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { consultationHref, groupHref, reportHref } from '../addresses.ts';
import { sizeOf } from './Groups.tsx';
import { PublicComment } from './PublicComment.tsx';
import { revisedIn } from '../draft/revised-in.ts';
import { clauseName, subjectOf } from '../names.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { Answered, ReportThemeFragment } from '../feedback/ReportTheme.tsx';

export const GroupPageQuery = graphql(`
  query GroupPage($no: String!, $round: Int!, $group: ID!) {
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      stage
      opensAt
      closesAt
      feedbackDueOn
      unit {
        name
      }
      decision {
        no
        title
      }
      draftVersionNo
      revision {
        no
      }
      report {
        correctedWords {
          ...CorrectedWords_fields
        }
      }
      opinionGroup(id: $group) {
        ...OpinionGroup_fields
        rows {
          position
          count
          people
          result
          clauseNos
          ...ReportTheme_row
        }
        samples {
          same
          opinion {
            id
            ...PublicComment_comment
          }
        }
      }
    }
  }
`);

export type GroupData = ResultOf<typeof GroupPageQuery>;
type Of = NonNullable<GroupData['consultation']>;
type Group = NonNullable<Of['opinionGroup']>;

/** The heading of a group's page: its title, or the words of its first opinion that everybody may read. */
export const groupTitle = ({ title, words }: Pick<Group, 'title' | 'words'>) => title ?? `“${words}”`;

/** 一并处理的意见: how many they are, what became of them and why, and how they were said. */
export function GroupPage({ data: { consultation: of }, at }: PageProps<GroupData>) {
  const group = of?.opinionGroup;
  if (!of || !group) return null;
  return (
    <WithCorrections words={of.report?.correctedWords ?? []}>
      <Page>
        <PageHead
          tags={<Tag>一并处理的意见</Tag>}
          title={groupTitle(group)}
          lead={`${sizeOf(group)}。${of.unit.name}对《${subjectOf(of.title)}》征求意见时收到。`}
        />
        {group.rows.length > 0 ? <Answers of={of} rows={group.rows} /> : <Waiting {...of} />}
        <Samples samples={group.samples} answered={group.rows.length > 0} />
        <PrintAddress at={at} href={groupHref(of, group.id)} />
      </Page>
    </WithCorrections>
  );
}

const Answers = ({ of, rows }: { of: Of; rows: Group['rows'] }) => (
  <Section id="jieguo" title="处理结果">
    {rows.map((row) => (
      <div key={row.position} className="gap-below">
        <p className="row">
          <Tag kind={OUTCOME_TAGS[row.result].kind}>{OUTCOME_TAGS[row.result].word}</Tag>
          {row.clauseNos.length > 0 ? <Tag>{row.clauseNos.map(clauseName).join('、')}</Tag> : null}
          {rows.length > 1 ? <span className="small soft">{sizeOf(row)}</span> : null}
        </p>
        <Answered row={readFragment(ReportThemeFragment, row)} revised={revisedIn(of)} level={3} />
      </div>
    ))}
    <p>
      <a href={`${reportHref(of)}#lei-${rows[0]?.position}`}>看全部意见的采纳情况</a>
    </p>
  </Section>
);

/** The clerk's title and the outcome are public with the report, not before. */
const Waiting = ({ feedbackDueOn, ...of }: Of) => (
  <Section id="jieguo" title="处理结果">
    <p>
      还没有公布。
      {feedbackDueOn ? `结果和理由应当在${longDate(feedbackDueOn)}前公布，届时在这里也能看到。` : ''}
    </p>
    <p>
      <a href={consultationHref(of)}>征求意见的草案和材料</a>
    </p>
  </Section>
);

const Samples = ({ samples, answered }: { samples: Group['samples']; answered: boolean }) => (
  <Section id="yuanwen" title="这些意见怎么说" rule>
    {samples.length === 0 ? (
      <p className="soft">没有可以展示的原文：须本人同意并经审核。每一条都计入，都有答复。</p>
    ) : (
      <>
        <p className="small soft gap-below">
          以下是本人同意公开、经审核的原文，最多10条：一字不差的只列最先收到的一条，这样说的多的在前。姓名按规定隐去。
        </p>
        <Ruled>
          {samples.map(({ opinion, same }) => (
            <PublicComment key={opinion.id} comment={opinion} answered={answered}>
              {same > 1 ? <p className="small">一字不差的共{same}条。</p> : null}
            </PublicComment>
          ))}
        </Ruled>
      </>
    )}
  </Section>
);
