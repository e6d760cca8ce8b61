import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { dayOf, longDate } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { speakerOf } from '#server/law/playback/cue-writing.ts';
import { pagesOf } from '../pages-of.ts';
import { momentHref, TRANSCRIPT_SEARCH } from '../addresses/playback.ts';

export const TranscriptSearchQuery = graphql(`
  query TranscriptSearch($asked: Boolean!, $q: String!, $year: Int, $meetingNo: String, $after: String) {
    hits: transcriptSearch(q: $q, year: $year, meetingNo: $meetingNo, first: 20, after: $after)
      @include(if: $asked) {
      nodes {
        ...TranscriptHit_fields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type SearchData = ResultOf<typeof TranscriptSearchQuery>;
type Hits = NonNullable<SearchData['hits']>;

/** 检索会议文字记录: what was said in published recordings, with the way to the minute. */
export function SearchPage({ data: { hits }, at }: PageProps<SearchData>) {
  const { q = '', huiyi, nian } = at.query;
  return (
    <Page>
      <PageHead
        title="检索会议文字记录"
        lead="在已经公布的会议回放中，逐字查找会上说过的话。找到的每一句都可以从那一刻播放。"
      />
      <form className="stack" role="search" action={TRANSCRIPT_SEARCH} aria-label="检索会议文字记录">
        <TextInput
          name="q"
          label="要找的字词"
          hint={`两个字以上${huiyi ? `，只在${huiyi}号会议中找` : ''}`}
          defaultValue={q}
          maxLength={50}
        />
        <TextInput
          name="nian"
          label="年份"
          width="short"
          optional
          inputMode="numeric"
          defaultValue={nian ?? ''}
        />
        {huiyi ? <input type="hidden" name="huiyi" value={huiyi} /> : null}
        <p>
          <Button type="submit">检索</Button>
        </p>
      </form>
      {hits ? <Found hits={hits} at={at} /> : <Asking q={q} />}
    </Page>
  );
}

const Asking = ({ q }: { q: string }) =>
  q.trim() === '' ? null : <p role="status">请输入两个以上、五十个以下的字，再检索。</p>;

function Found({ hits, at }: { hits: Hits; at: PageProps<SearchData>['at'] }) {
  const { q, huiyi, nian, after, qian } = at.query;
  if (hits.nodes.length === 0)
    return <p role="status">{`没有找到“${q}”。可以换一个说法，或者用更少的字。`}</p>;
  const place = { path: TRANSCRIPT_SEARCH, conditions: { q, nian, huiyi }, after, passed: qian };
  return (
    <Section id="jieguo" title="找到的话" aside={<p className="small soft">最近的会议在前</p>}>
      <Ruled>
        {hits.nodes.map((hit) => (
          <Hit key={hit.id} {...hit} />
        ))}
      </Ruled>
      <Pagination {...pagesOf(place, hits.pageInfo)} />
    </Section>
  );
}

const Hit = (hit: Hits['nodes'][number]) => (
  <RuledItem margin={<Daymark mark={saidTime(hit.startsMs)} note={longDate(dayOf(hit.heldAt))} />}>
    <ItemTitle href={momentHref({ no: hit.meetingNo, part: hit.part }, hit.startsMs)}>
      {hit.meetingName}
    </ItemTitle>
    <p>
      {speakerOf(hit) ? <b>{speakerOf(hit)}：</b> : null}
      {hit.before}
      <mark>{hit.found}</mark>
      {hit.after}
    </p>
  </RuledItem>
);
