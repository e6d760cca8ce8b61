import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { SpecialLaws_EntryFragment as Entry } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { LAW_LEVEL_LABELS } from '#client/words.ts';
import { conditionWords, demandWords } from '#client/words/law-entry-words.ts';

export const SpecialLawsFragment = graphql(`
  fragment SpecialLaws_entry on LawEntry {
    id
    no
    ends
    label
    source
    docNo
    level
    article
    subjects
    categories
    facts
    steps
    minimumDays
    dayUnit
    shortenable
    hearing
    attendance
    feedbackByLaw
    duty
    from
    until
    standing
    reason
  }
`);

/**
 * 专门规定: which laws and documents ask more of which matters, since when; those to come stand first, those past are
 * folded away.
 */
export function SpecialLaws({ entries }: { entries: readonly FragmentType<typeof SpecialLawsFragment>[] }) {
  const all = readFragment(SpecialLawsFragment, entries);
  const of = (standing: Entry['standing']) => all.filter((entry) => entry.standing === standing);
  const coming = of('COMING');
  const past = of('PAST');
  return (
    <Section id="zhuanmen" title="某类事项的专门规定" rule>
      <p className="small soft gap-below">
        法律、法规、规章和规范性文件对某一类事项另有规定的，这类事项还要依照其规定，只能更严，不能更松。由县司法局一人登记、另一人对照原文确认。
      </p>
      {coming.length > 0 ? (
        <>
          <h3>即将施行</h3>
          <Laws caption="即将施行的专门规定" entries={coming} />
        </>
      ) : null}
      <More summary={`现行有效的${of('IN_FORCE').length}项`} row>
        <Laws caption="现行有效的专门规定" entries={of('IN_FORCE')} />
      </More>
      {past.length > 0 ? (
        <More summary={`已经失效的${past.length}项`} row>
          <Laws caption="已经失效的专门规定" entries={past} />
        </More>
      ) : null}
    </Section>
  );
}

const Laws = ({ caption, entries }: { caption: string; entries: readonly Entry[] }) => (
  <Table
    stack
    caption={caption}
    captionHidden
    columns={['事项', '哪些适用', '规定的内容', '平台检查', '依据', '适用时间'].map((label) => ({ label }))}
    rows={entries.map((entry) => ({
      key: entry.id,
      cells: [
        entry.label,
        `${conditionWords(entry).join('，或者')}。`,
        `${entry.duty}。`,
        `${demandWords(entry).join('；')}。`,
        `${entry.article}（${entry.docNo}，${LAW_LEVEL_LABELS[entry.level]}）`,
        spanWords(entry),
      ],
    }))}
  />
);

const spanWords = ({ from, until }: Entry) =>
  until ? `自${longDate(from)}起，至${longDate(until)}止` : `自${longDate(from)}起`;
