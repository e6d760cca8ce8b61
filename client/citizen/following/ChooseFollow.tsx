import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { CATALOGUE, CONSULTATIONS } from '../addresses.ts';
import { FOLLOW_COUNTY, followUnitHref } from './addresses.ts';

/** 关注 without anything chosen: what can be followed. */
export const ChooseFollow = ({ units }: { units: readonly { id: string; name: string }[] }) => (
  <Page>
    <PageHead title="关注" lead="留一个邮箱，或者用订阅软件，有了新进展自动告诉您。不用注册，随时可以停。" />
    <Section id="shixiang" title="关注一件事" rule>
      <p>
        打开它的页面，按“关注这件事”：在<a href={CATALOGUE}>决策事项目录</a>或者
        <a href={CONSULTATIONS}>征求意见</a>里找。
      </p>
    </Section>
    <Section id="quanxian" title="关注全县新开始的征求意见" rule>
      <p>
        <ButtonLink look="quiet" href={FOLLOW_COUNTY}>
          关注全县新开始的征求意见
        </ButtonLink>
      </p>
    </Section>
    <Section id="danwei" title="关注一个单位承办的事项" rule>
      <ul className="places">
        {units.map(({ id, name }) => (
          <li key={id}>
            <a href={followUnitHref(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  </Page>
);
