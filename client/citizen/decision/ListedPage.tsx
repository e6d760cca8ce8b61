import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { decisionHref } from '../addresses.ts';
import { inShort } from '../in-short.ts';
import { Corrected } from '../notice/Corrected.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { PassLine } from '../parts/PassLine.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { decisionFacts, lastAsked } from './decision-facts.tsx';
import { DecisionTags } from './DecisionTags.tsx';
import { MatterParts } from './MatterParts.tsx';
import { WaysBar, WaysNow } from './WaysNow.tsx';
import type { DecisionData, DecisionItem } from './DecisionPage.tsx';

/** Lead of a matter's page: how the plain words of the last round put to the public begin, else the background in the catalogue. */
function leadOf(item: DecisionItem) {
  const last = lastAsked(item);
  if (!last) return item.background ?? undefined;
  return (
    <WithCorrections words={last.correctedWords}>
      <Corrected part="PLAIN_WORDS">{inShort(last)}</Corrected>
    </WithCorrections>
  );
}

/** A matter of the yearly catalogue (目录事项). */
export function ListedPage({ item, at }: { item: DecisionItem; at: PageProps<DecisionData>['at'] }) {
  return (
    <>
      <Page>
        <PageHead
          tags={<DecisionTags {...item} />}
          title={item.name}
          lead={leadOf(item)}
          aside={<WaysNow {...item} />}
        />
        <div className="gap-below">
          <Facts inline items={[{ term: '承办单位', detail: item.leadUnit.name }]} />
          <PassLine href={decisionHref(item.no)} />
        </div>
        <MatterParts item={item} />
        <Section id="yiju" title="目录里的记载" rule>
          <Facts
            small
            items={[
              ...decisionFacts(item),
              { term: '依据', detail: item.legalBasis.map((name) => <p key={name}>{name}</p>) },
            ]}
          />
        </Section>
        <PrintAddress at={at} href={decisionHref(item.no)} />
      </Page>
      <WaysBar {...item} />
    </>
  );
}
