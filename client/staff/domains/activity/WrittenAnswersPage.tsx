import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { WrittenAnswersPageQuery as Data } from '#client/graphql/graphql.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { SearchBox } from '#client/staff/ground/frame/SearchBox.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { activityPath, writtenPath } from '#client/staff/ground/addresses/activity.ts';
import { ExportWritten } from './ExportWritten.tsx';
import { SummaryForm } from './SummaryForm.tsx';
import { WrittenList } from './WrittenList.tsx';

const WrittenAnswersPageQuery = graphql(`
  query WrittenAnswersPage($no: String!, $seq: Int!, $question: Int, $text: Text, $after: String) {
    activity(no: $no, seq: $seq) {
      id
      seq
      title
      decision {
        no
      }
      questions {
        text
      }
      writtenCounts {
        question
        count
      }
      writtenAnswers(question: $question, text: $text, after: $after) {
        nodes {
          ...WrittenAnswer_fields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
      ...SummaryForm_activity
    }
  }
`);

type Activity = NonNullable<Data['activity']>;

const QUESTION = 'ti';
const WORDS = 'q';
const TITLE = '书面回答';

/** The question that the address names, its place counted from 0. */
const placeIn = (typed: string | undefined) => (/^[1-9]\d?$/.test(typed ?? '') ? Number(typed) - 1 : null);

/** 书面回答: what was written in a questionnaire, by question, masked; and what the unit sums it up to (第十八条). */
export function WrittenAnswersPage() {
  const { no = '', seq = '' } = useParams();
  useTitle(TITLE);
  const address = useAddress();
  const asked = useDesk(WrittenAnswersPageQuery, {
    no,
    seq: Number(seq) || 0,
    question: placeIn(address.get(QUESTION)),
    text: address.get(WORDS) ?? null,
    after: address.get(AFTER) ?? null,
  });
  return (
    <Waiting asked={asked}>
      {({ activity }) =>
        activity?.writtenAnswers ? (
          <Desk activity={activity} answers={activity.writtenAnswers} />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

interface DeskProps {
  activity: Activity;
  answers: NonNullable<Activity['writtenAnswers']>;
}

const Desk = ({ activity, answers }: DeskProps) => (
  <>
    <DeskTop title={TITLE} note={`${activity.title}；不公开，归纳以后公布`}>
      <ButtonLink look="quiet" href={activityPath(activity)}>
        返回活动
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <Panel title="归纳">
        <SummaryForm activity={activity} />
      </Panel>
      <Panel title="书面回答" aside={<ExportWritten {...activity} />}>
        <ByQuestion {...activity} />
        <WrittenList answers={answers.nodes} questions={activity.questions} />
        <KeysetPages pageInfo={answers.pageInfo} />
      </Panel>
    </DeskBody>
  </>
);

/** By question, and by words. */
function ByQuestion(activity: Activity) {
  const address = useAddress();
  const counts = activity.writtenCounts ?? [];
  const current = placeIn(address.get(QUESTION));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Chips
        label="按题目看"
        items={[
          {
            label: `全部（${total}）`,
            href: address.with({ [QUESTION]: null, [AFTER]: null }),
            current: current === null,
          },
          ...counts.map(({ question, count }) => ({
            label: `第${question + 1}题（${count}）`,
            href: address.with({ [QUESTION]: String(question + 1), [AFTER]: null }),
            current: current === question,
          })),
        ]}
      />
      <SearchBox
        action={writtenPath(activity)}
        label="查找书面回答中的字词"
        name={WORDS}
        value={address.get(WORDS)}
        keep={{ [QUESTION]: address.get(QUESTION) }}
      />
    </>
  );
}
