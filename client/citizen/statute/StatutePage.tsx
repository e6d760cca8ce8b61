import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Clause } from '#client/ui/Clause.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { statuteHref } from '../addresses/statute.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { heldWords } from '#client/words/statute-words.ts';

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
    }
  }
`);

type Data = ResultOf<typeof StatutePageQuery>;
type Text = NonNullable<Data['statute']>;

/** 法规正文: what the law is, since when it stands, and its articles, each with a place of its own. */
export function StatutePage({ data: { statute: text } }: PageProps<Data>) {
  if (!text) return null;
  return (
    <Page>
      <PageHead title={text.statute.title} lead={leadOf(text.statute)} />
      <Standing text={text} />
      <Facts
        inline
        items={[
          { term: '文号', detail: text.statute.docNo },
          { term: '制定机关', detail: text.statute.issuer },
          { term: '公布', detail: longDate(text.statute.promulgatedOn) },
          { term: '施行', detail: spanWords(text.statute) },
          { term: '正文', detail: heldWords(text.statute) },
          ...(text.statute.url
            ? [{ term: '官方文本', detail: <a href={text.statute.url}>查看公布的文本</a> }]
            : []),
        ]}
      />
      {text.clauses.length > 0 ? (
        <Section id="zhengwen" title="正文" rule>
          {text.clauses.map((clause, index) => (
            <Article key={index} clause={clause} />
          ))}
        </Section>
      ) : null}
      {text.editions.length > 1 ? <Editions text={text} /> : null}
    </Page>
  );
}

const leadOf = ({ level }: Text['statute']) => `${BASIS_LEVEL_LABELS[level]}。引用时以官方公布的文本为准。`;

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
    <Note tone="care" title={statute.standing === 'COMING' ? '还没有施行' : '这一版已经失效'}>
      <p>
        <a href={statuteHref(statute.code)}>看现在的版本</a>
      </p>
    </Note>
  );
}

const Article = ({ clause: { no, text, anchor } }: { clause: Text['clauses'][number] }) =>
  anchor ? (
    <Clause id={anchor} level={3} no={no} text={<Paragraphs>{text}</Paragraphs>} />
  ) : (
    <h3>
      {no}　{text}
    </h3>
  );

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
