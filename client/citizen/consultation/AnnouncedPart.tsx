import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { AnnouncedPart_ConsultationFragment } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { decisionHref } from '../addresses.ts';
import { StepLine } from '../parts/StepLine.tsx';
import { ContactPart } from './ContactPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { PARTS } from './Reading.tsx';

export const AnnouncedPartFragment = graphql(`
  fragment AnnouncedPart_consultation on Consultation {
    title
    round
    opensAt
    unit {
      name
    }
    decision {
      no
      year
      title
      item {
        seq
      }
      organ {
        name
      }
      ...StepLine_decision
    }
    ...ContactPart_consultation
    ...NoticesPart_consultation
  }
`);

type Announced = AnnouncedPart_ConsultationFragment;

/** 公告事项: what the statute has announced with the draft: who asks, since when, whom to call; what was announced since. */
export function AnnouncedPart({
  consultation,
}: {
  consultation: FragmentType<typeof AnnouncedPartFragment>;
}) {
  const facts = readFragment(AnnouncedPartFragment, consultation);
  return (
    <Part {...PARTS.announced}>
      <Facts items={factsOf(facts)} small />
      <ContactPart consultation={facts} />
      <NoticesPart consultation={facts} />
      <More row summary="决策进度">
        <StepLine decision={facts.decision} />
        <p className="small">
          <a href={decisionHref(facts.decision.no)}>{facts.decision.title}：全部程序与材料</a>
        </p>
      </More>
    </Part>
  );
}

function factsOf({ title, unit, opensAt, decision, round }: Announced): Fact[] {
  const place = decision.item ? `${decision.year}年第${decision.item.seq}项` : decision.title;
  return [
    { term: '公告', detail: title },
    { term: '承办单位', detail: unit.name },
    ...(decision.organ ? [{ term: '决策机关', detail: `${decision.organ.name}（自行决策）` }] : []),
    ...(opensAt ? [{ term: '公布时间', detail: <time dateTime={opensAt}>{moment(opensAt)}</time> }] : []),
    { term: '年度目录', detail: <a href={decisionHref(decision.no)}>{place}</a> },
    ...(round > 1 ? [{ term: '轮次', detail: `第${round}次征求意见` }] : []),
  ];
}
