import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { PLANNING_STANDING_LABELS } from '#client/words.ts';
import { heldWords, periodWords, rankWords } from '#client/words/statute-words.ts';
import { decisionHref } from '../addresses.ts';
import { statuteHref } from '../addresses/statute.ts';
import { StatuteText } from './StatuteText.tsx';

export const StatutePageQuery = graphql(`
  query StatutePage($code: String!, $no: Int) {
    statute(code: $code, no: $no) {
      statute {
        ...Statute_fields
      }
      clauses {
        kind
        no
        text
        anchor
      }
      editions {
        id
        no
        ends
        from
        until
        standing
      }
      decision {
        no
        title
      }
    }
  }
`);

type Data = ResultOf<typeof StatutePageQuery>;
type Text = NonNullable<Data['statute']>;

/** 法规正文、规划正文: what it is, since when it stands, and its articles or sections, each with a place of its own. */
export function StatutePage({ data: { statute: text } }: PageProps<Data>) {
  if (!text) return null;
  return (
    <Page>
      <PageHead title={text.statute.title} lead={leadOf(text.statute)} />
      <Standing text={text} />
      <Facts inline items={factsOf(text)} />
      {text.clauses.length > 0 ? <StatuteText clauses={text.clauses} /> : null}
      {text.editions.length > 1 ? <Editions text={text} /> : null}
    </Page>
  );
}

const leadOf = (statute: Text['statute']) =>
  `${rankWords(statute)}。${statute.planKind ? '以' : '引用时以'}官方公布的文本为准。`;

const factsOf = ({ statute, decision }: Text) => [
  ...(statute.docNo ? [{ term: '文号', detail: statute.docNo }] : []),
  { term: statute.planKind ? '编制机关' : '制定机关', detail: statute.issuer },
  { term: '公布', detail: longDate(statute.promulgatedOn) },
  statute.planKind
    ? { term: '规划期', detail: periodOf(statute) }
    : { term: '施行', detail: spanWords(statute) },
  { term: '正文', detail: heldWords(statute) },
  ...(decision
    ? [{ term: '本平台公布的决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> }]
    : []),
  ...(statute.url ? [{ term: '官方文本', detail: <a href={statute.url}>查看公布的文本</a> }] : []),
];

const periodOf = (statute: Text['statute']) =>
  [
    periodWords(statute),
    ...(statute.planStanding ? [PLANNING_STANDING_LABELS[statute.planStanding]] : []),
  ].join('，');

const spanWords = ({ from, until }: { from: string; until?: string | null }) =>
  until ? `自${longDate(from)}起，至${longDate(until)}止` : `自${longDate(from)}起`;

/** Who reads an edition that is not the law of today is told so first. */
function Standing({ text: { statute } }: { text: Text }) {
  if (statute.ends)
    return (
      <Note tone="care" title={`自${longDate(statute.from)}起失效`}>
        <p>{statute.successor ? `由《${statute.successor}》取代。` : statute.reason}</p>
      </Note>
    );
  if (statute.standing === 'IN_FORCE') return null;
  return (
    <Note tone="care" title={statute.standing ? PAST_WORDS[statute.standing] : '还没有确认'}>
      <p>
        <a href={statuteHref(statute.code)}>看现在的版本</a>
      </p>
    </Note>
  );
}

const PAST_WORDS = { COMING: '还没有施行', AMENDED: '这一版已经修改', REPEALED: '已经废止' } as const;

const Editions = ({ text: { statute, editions } }: { text: Text }) => (
  <Section id="banben" title="各个版本" rule>
    <ul className="plain">
      {editions.map((one) => (
        <li key={one.id}>
          <a
            href={statuteHref(statute.code, one.no)}
            aria-current={one.id === statute.id ? 'true' : undefined}
          >
            {one.ends ? `自${longDate(one.from)}起失效` : spanWords(one)}
          </a>
        </li>
      ))}
    </ul>
  </Section>
);
