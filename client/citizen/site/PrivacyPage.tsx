import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import { type Channels, followLeaves, followWords, useChannels } from '../channels.ts';
import { FOLLOW } from '../addresses/following.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const PrivacyPageQuery = graphql(`
  query PrivacyPage {
    privacyNotice {
      ...PrivacyNotice_fields
    }
    site {
      privacyContact
      phone
    }
  }
`);

export type PrivacyData = ResultOf<typeof PrivacyPageQuery>;

/** 隐私政策: the notice in force, with its version (个人信息保护法第十七条). */
export function PrivacyPage({ data: { privacyNotice, site } }: PageProps<PrivacyData>) {
  const contact = site.privacyContact || site.phone;
  return (
    <Page>
      <PageHead
        title={words.footer.privacy}
        lead="我们收集什么、为什么收集、保存多久、谁能看到，您有什么权利。"
      >
        <Facts
          inline
          items={[
            { term: '版本', detail: `第${privacyNotice.version}版` },
            { term: '生效', detail: longDate(privacyNotice.effectiveOn) },
            ...(contact ? [{ term: '联系', detail: contact }] : []),
          ]}
        />
      </PageHead>
      <Section id="gaozhi" title="个人信息处理告知" rule>
        <div className="stack prose">
          <Paragraphs>{privacyNotice.text}</Paragraphs>
        </div>
      </Section>
      <OfFollowing />
      <LeftHere />
    </Page>
  );
}

/** Cookies, and a draft of one's own: all that the site leaves on the device. */
const LeftHere = () => (
  <Section id="cookie" title="本站在您的设备上留下什么" rule>
    <div className="stack prose">
      <p>长辈模式的选择，保存一年。</p>
      <p>
        您提交以后拿到的回执，由这台设备记住：受理编号和查询码加密保存，一年后失效，只在打开“我的参与”和那份回执时送回本站；内容不在里面。公用的设备，点“不要记住”或者“全部忘记”立即清除。
      </p>
      <p>
        另有一个记号，只说明这台设备记着回执，首页凭它给出通到“我的参与”的链接；没有编号，没有内容，一年后失效，忘记最后一份回执时清除。
      </p>
      <FoundAgain />
      <p>查询期间的凭据，加密保存，30分钟后失效；点“退出查询”立即清除。</p>
      <p>
        正在写的意见，如果浏览器支持，保存在您自己的设备上，只有您能看到，提交成功后自动清除，也可以随时手动清除。
      </p>
      <p>本站不使用第三方的统计、广告和字体，不跟踪您的浏览。</p>
    </div>
  </Section>
);

/** The contact also leads back to what was sent from it, where the county sends codes. */
function FoundAgain() {
  const channels = useChannels();
  if (!channels.mail && !channels.sms) return null;
  return (
    <p>
      换了设备，可以用您留过的{followLeaves(channels)}收一个验证码，把用它提交的都找回来。验证码{CODE_MINUTES}
      分钟内有效，用一次就失效；每份记录都写明什么时候这样找回过。
    </p>
  );
}

/** 关注: what becomes of the address of whoever follows something. */
function OfFollowing() {
  const channels = useChannels();
  if (!followWords(channels)) return <Section {...FOLLOWING}>{WITHOUT_ADDRESS}</Section>;
  const left = followLeaves(channels);
  return (
    <Section {...FOLLOWING}>
      <div className="stack prose">
        <p>{`${left}只用来告诉您关注的进展，加密保存，工作人员只看得到有多少人关注，看不到是谁。${asked(channels)}48小时内没有确认的，自动删除。`}</p>
        <p>{`每次告知都附有停止的链接；停止最后一项关注，${left}立即删除。关注的事项结束的，告诉您结果一天以后，对它的关注自动删除。连着三次送不到的，不再告知，${left}删除。`}</p>
        {WITHOUT_ADDRESS}
      </div>
    </Section>
  );
}

const FOLLOWING = { id: 'guanzhu', title: '您关注的', rule: true };

const asked = ({ mail, sms }: Channels) =>
  `先${[...(mail ? ['寄一封确认信'] : []), ...(sms ? ['发一条带验证码的短信'] : [])].join('，或者')}；`;

const WITHOUT_ADDRESS = (
  <p>
    用订阅地址<a href={FOLLOW}>关注</a>，不用留任何联系方式。
  </p>
);
