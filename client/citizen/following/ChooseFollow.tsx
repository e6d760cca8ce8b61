import type { UnitKind } from '#client/graphql/graphql.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { DECISION_CATEGORY_LABELS, DecisionCategory } from '#server/law/decision/decision-category.ts';
import { Audience, audienceWords } from '#server/law/following/audience.ts';
import { CATALOGUE, CONSULTATIONS } from '../addresses.ts';
import { followLeaves, followWords, useChannels } from '../channels.ts';
import {
  FOLLOW_COUNTY,
  FOLLOW_GROUPS,
  followCategoryHref,
  followTownHref,
  followUnitHref,
  PUSHES,
} from '../addresses/following.ts';

interface ChooseFollowProps {
  units: readonly { id: string; name: string; kind: UnitKind }[];
  /** Signature of the app that the reader comes from; the choice carries it on. */
  shou: string | undefined;
}

/** Address of a choice, of which every one has a query. */
type Carried = (href: string) => string;

/** 关注 without anything chosen: what can be followed. */
export function ChooseFollow({ units, shou }: ChooseFollowProps) {
  const carried: Carried = (href) => (shou ? `${href}&shou=${encodeURIComponent(shou)}` : href);
  const towns = units.filter(({ kind }) => kind === 'TOWNSHIP');
  return (
    <Page>
      <PageHead title="关注" lead={useLead(shou !== undefined)} />
      <MatterOrCounty carried={carried} />
      <Groups carried={carried} />
      <Places
        id="leibie"
        title="关注一类事项"
        places={CATEGORIES.map((one) => ({
          href: carried(followCategoryHref(one)),
          name: DECISION_CATEGORY_LABELS[one],
        }))}
      />
      <Places
        id="xiangzhen"
        title="关注一个乡镇、街道承办和配合的事项"
        places={towns.map(({ id, name }) => ({ href: carried(followTownHref(id)), name }))}
      />
      <Places
        id="danwei"
        title="关注一个单位承办的事项"
        places={units
          .filter(({ kind }) => kind !== 'TOWNSHIP')
          .map(({ id, name }) => ({ href: carried(followUnitHref(id)), name }))}
      />
    </Page>
  );
}

function useLead(inApp: boolean): string {
  const channels = useChannels();
  if (inApp) return '有了新进展，发到您的微信或者App里。不用注册，随时可以停。';
  const left = followWords(channels) ? `留一个${followLeaves(channels)}，或者` : '';
  return `${left}用订阅软件，有了新进展自动告诉您。不用注册，随时可以停。`;
}

const MatterOrCounty = ({ carried }: { carried: Carried }) => (
  <>
    <Section id="shixiang" title="关注一件事" rule>
      <p>
        打开它的页面，按“关注这件事”：在<a href={CATALOGUE}>决策事项目录</a>或者
        <a href={CONSULTATIONS}>征求意见</a>里找。
      </p>
    </Section>
    <Section id="quanxian" title="关注全县新开始的征求意见" rule>
      <p>
        <ButtonLink look="quiet" href={carried(FOLLOW_COUNTY)}>
          关注全县新开始的征求意见
        </ButtonLink>
      </p>
    </Section>
  </>
);

const Groups = ({ carried }: { carried: Carried }) => (
  <Section id="qunti" title="收与您的群体有关的推送" rule>
    <p>
      {audienceWords(Object.values(Audience))}：与哪个群体直接有关的事，由承办单位推送。
      <a href={PUSHES}>看推送过什么</a>
    </p>
    <p>
      <ButtonLink look="quiet" href={carried(FOLLOW_GROUPS)}>
        选择群体
      </ButtonLink>
    </p>
  </Section>
);

const CATEGORIES = Object.values(DecisionCategory);

interface PlacesProps {
  id: string;
  title: string;
  places: readonly { href: string; name: string }[];
}

/** Of what there is none, nothing is said. */
const Places = ({ id, title, places }: PlacesProps) =>
  places.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <ul className="places">
        {places.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
