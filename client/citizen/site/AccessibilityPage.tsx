import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { elderLinks } from '../shell/elder.ts';

export const AccessibilityPageQuery = graphql(`
  query AccessibilityPage {
    site {
      phone
      hotline
    }
  }
`);

export type AccessibilityData = ResultOf<typeof AccessibilityPageQuery>;

/** 无障碍声明: what holds, how to make it larger, whom to tell. */
export function AccessibilityPage({ data: { site }, at }: PageProps<AccessibilityData>) {
  const phone = site.phone || site.hotline;
  return (
    <Page>
      <PageHead
        title={words.footer.accessibility}
        lead="任何人都应当能看懂、能提意见。本站以《网页内容可访问性指南》（WCAG）2.2 AA级为目标，并参照GB/T 37668。"
      />
      <Section id="fangfa" title="可以这样用" rule>
        <div className="stack prose">
          <Elder elder={at.elder} path={at.path} />
          <p>
            {words.shell.elder}
            的首页，开头就是提意见、报名、查结果、打电话。设备能朗读的，整页可以朗读，处理结果和公告也可以单独朗读。
          </p>
          <Promises />
        </div>
      </Section>
      <Section id="buzu" title="已知的不足" rule>
        <div className="stack prose">
          <p>
            承办单位上传的PDF、图片等附件，有的没有文字层，读屏软件读不出来。草案正文、解读和依据在页面上都有文字。
          </p>
        </div>
      </Section>
      <Section id="fankui" title="哪里不好用，请告诉我们" rule>
        <div className="stack prose">
          <p>
            {phone ? <Dial hotline>{`拨打${phone}，`}</Dial> : ''}
            说明是哪一页、用什么设备。不方便上网的，打电话提意见，由工作人员代录，同样有受理编号。
          </p>
        </div>
      </Section>
    </Page>
  );
}

const Elder = ({ elder, path }: Pick<At, 'elder' | 'path'>) => (
  <p>
    打开{words.shell.elder}，字更大、按钮更大、一列到底：
    {elderLinks(elder, path).map(({ name, href }) => (
      <a key={href} href={href} className="apart">
        {name}
      </a>
    ))}
  </p>
);

/** Accessibility guarantees that hold on every page. */
const Promises = () => (
  <>
    <p>全部页面可以只用键盘操作：按Tab键移动，按回车键打开；每页第一个链接直接跳到正文。</p>
    <p>不启用JavaScript也能使用全部功能，包括提交意见、查询、修改和撤回。</p>
    <p>
      几年没有更新的手机也能用：2018年以后的浏览器（Chromium 69、iOS 12）显示完整的版式，更旧的内容一样齐全。
    </p>
    <p>放大到400%不用左右滚动；颜色从不单独表示意思，都有文字。</p>
    <p>没有验证码拼图，没有自动播放，没有限时操作。</p>
    <p>每页都可以打印。</p>
  </>
);
