import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { CatalogueItem_ItemFragment } from '#client/graphql/graphql.ts';
import { closingShort, dateBeside } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Steps, type Step } from '#client/ui/Steps.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CATALOGUE_CHANGE_LABELS } from '#client/words.ts';
import { consultationHref, decisionHref, reportHref } from '../addresses.ts';
import { DecisionTags } from '../decision/DecisionTags.tsx';
import { stepsOf } from '../parts/steps-of.ts';

export const CatalogueItemFragment = graphql(`
  fragment CatalogueItem_item on CatalogueItem {
    no
    year
    seq
    name
    ownDecision
    decisionOrgan
    leadUnit {
      name
    }
    coUnits {
      name
    }
    plannedText
    carriedOverFrom
    firstPlannedText
    daysLate
    hearing
    change
    adjustmentNote
    removed
    stepLine {
      kind
      state
      happenedOn
      note
    }
    decision {
      phase
    }
    consultations {
      no
      round
      stage
      closesOn
      commentCount
      report {
        publishedOn
      }
    }
  }
`);

type Item = CatalogueItem_ItemFragment;
type Consultation = Item['consultations'][number];

interface CatalogueItemProps {
  item: FragmentType<typeof CatalogueItemFragment>;
  /** When the year's catalogue was published first. */
  listedOn?: string | null | undefined;
}

/** One matter of the catalogue: item, unit, decision time, hearing, and its step line. */
export function CatalogueItem({ item: masked, listedOn }: CatalogueItemProps) {
  const item = readFragment(CatalogueItemFragment, masked);
  const { seq, plannedText, name, no, hearing, leadUnit, coUnits } = item;
  return (
    <RuledItem id={`di-${seq}`} margin={<Daymark mark={`第${seq}项`} note={plannedText} />}>
      <p className="row">
        <DecisionTags {...item} />
        <Change {...item} />
      </p>
      <ItemTitle href={decisionHref(no)}>{name}</ItemTitle>
      <ItemMeta
        items={[
          `承办 ${[leadUnit.name, ...coUnits.map((unit) => unit.name)].join('、')}`,
          `决策时间 ${plannedText}`,
          item.ownDecision ? `决策机关 ${item.decisionOrgan}` : null,
          hearing === 'YES' ? null : HEARING[hearing],
        ]}
      />
      <Carried {...item} />
      <Adjusted {...item} />
      <Links {...item} />
      <div>
        <Steps layout="brief" steps={lineOf(item, listedOn)} />
      </div>
    </RuledItem>
  );
}

const HEARING = { NO: '不听证', TBD: '是否听证待定' } as const;

const Change = ({ change }: Item) => (change === 'ADDED' ? <Tag>{CATALOGUE_CHANGE_LABELS.ADDED}</Tag> : null);

const Adjusted = ({ change, adjustmentNote }: Item) =>
  change === 'CHANGED' && adjustmentNote ? <p className="small soft">已调整：{adjustmentNote}</p> : null;

/** 结转: since when it was due, for a new time takes nothing away. */
const Carried = ({ carriedOverFrom, firstPlannedText, daysLate }: Item) =>
  carriedOverFrom && firstPlannedText ? (
    <p className="small soft">
      由{carriedOverFrom}年度结转，原定{firstPlannedText}
      {daysLate ? <span className="due">，已逾期{daysLate}日</span> : null}
    </p>
  ) : null;

const openOf = ({ consultations }: Item) => consultations.find(({ stage }) => stage === 'OPEN');

/** From the plan to what one can read or do now. */
const Links = ({ consultations }: Item) => {
  const links = consultations.flatMap((one) => linkOf(one));
  if (links.length === 0) return null;
  return (
    <p className="row small">
      {links.map(([href, label]) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
};

function linkOf(one: Consultation): [href: string, label: string][] {
  if (one.stage === 'OPEN') return [[consultationHref(one), '正在征集，去提意见']];
  if (one.report) return [[reportHref(one), `看${one.commentCount}条意见怎样处理`]];
  return one.closesOn ? [[consultationHref(one), `征集已结束，收到${one.commentCount}条意见`]] : [];
}

function listedNote({ change, year }: Item, listedOn: string | null | undefined): string {
  if (change === 'ADDED') return CATALOGUE_CHANGE_LABELS.ADDED;
  return listedOn ? dateBeside(listedOn, String(year)) : `${year}年度`;
}

/** Being listed is the first step of all; an open period is said by its end. */
function lineOf(item: Item, listedOn: string | null | undefined): Step[] {
  const open = openOf(item);
  const until = open?.closesOn ? { PUBLIC_PARTICIPATION: `${closingShort(open.closesOn)}截止` } : {};
  const listed: Step = {
    name: '列入目录',
    note: listedNote(item, listedOn),
    state: 'done',
  };
  return [listed, ...stepsOf(item.year, item.stepLine, until)];
}
