import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Dial } from '../Dial.tsx';
import { ABOUT } from '../addresses.ts';
import { askHref } from '../addresses/casework.ts';
import { catalogueOfHref } from '../addresses/openness.ts';
import { hasInterpreters, Interpreters } from '../interpreter/Interpreters.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { DecisionItem } from './DecisionPage.tsx';
import { namesOf } from './decision-facts.tsx';

type Answerable = Pick<
  DecisionItem,
  'no' | 'decision' | 'decisionOrgan' | 'ownDecision' | 'leadUnit' | 'coUnits' | 'contact'
>;

/** 谁来决定、找谁反映: who answers for what, and whom to ask. */
export const ParticipationPart = (item: Answerable) => (
  <Section
    id="canyu"
    title="谁来决定、找谁反映"
    rule
    aside={
      item.decision ? (
        <a className="small" href={askHref(item.no)}>
          写留言提问
        </a>
      ) : null
    }
  >
    <Facts items={contactOf(item)} />
    <More row summary="谁作决定、谁起草、谁审查">
      <Facts items={dutiesOf(item)} />
      <p>
        <a href={ABOUT}>一项决策怎样作出</a>、
        <a href={catalogueOfHref(item.no)}>在政务公开标准目录的哪一项</a>
      </p>
    </More>
  </Section>
);

/** Who decides what. 国令713号第十一条、第十八条、第二十五条、第三十条. */
const dutiesOf = ({ decisionOrgan, ownDecision, leadUnit, coUnits }: Answerable): Fact[] => [
  {
    term: '谁作决定',
    detail: ownDecision
      ? `${decisionOrgan}。参照条例，草案经领导班子会议集体讨论，由机关负责人在集体讨论的基础上作出决定（国令713号第三十条、第四十二条）。`
      : `${decisionOrgan}。草案经常务会议或者全体会议讨论，由行政首长在集体讨论的基础上作出决定（国令713号第三十条）。`,
  },
  {
    term: '谁起草',
    detail: `${leadUnit.name}${
      coUnits.length > 0 ? `牵头，${namesOf(coUnits)}配合` : ''
    }。拟订草案，听取并研究各方面的意见，合理的充分采纳（国令713号第十一条、第十八条）。`,
  },
  {
    term: '谁审查',
    detail: '负责合法性审查的部门。没有审查或者审查不合法的，不提交讨论（国令713号第二十五条）。',
  },
];

const contactOf = ({ contact, leadUnit }: Answerable): Fact[] => [
  ...(contact ? [{ term: '联系方式', detail: <Paragraphs dial>{contact}</Paragraphs> }] : []),
  ...(hasInterpreters(leadUnit) ? [interpreters(leadUnit)] : switchboard(contact, leadUnit)),
];

/** Names and numbers; about what and when each answers stands in the list. */
const interpreters = (unit: Answerable['leadUnit']): Fact => ({
  term: '解读人和电话',
  detail: <Interpreters unit={unit} brief />,
});

const switchboard = (contact: string | null | undefined, { name, phone }: Answerable['leadUnit']): Fact[] =>
  phone && !contact?.includes(phone)
    ? [{ term: '承办单位电话', detail: <Dial>{`${phone}（${name}）`}</Dial> }]
    : [];
