import type { At } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { qrPicture } from '../qr.ts';
import { passCodeHref, passTextHref } from '../addresses/passing.ts';
import { NoticeSheet } from './NoticeSheet.tsx';
import type { Passage } from './passage.ts';
import { passageText } from './passage-text.ts';

interface PassPageProps {
  passage: Passage;
  at: Pick<At, 'origin'>;
}

interface Parts {
  passage: Passage;
  address: string;
}

/** 转发与张贴: the code, the text and the sheet of one page; printed, the sheet alone. */
export function PassPage({ passage, at }: PassPageProps) {
  const address = `${at.origin}${passage.href}`;
  return (
    <Page>
      <div className="screen-only">
        <PageHead title="转发与张贴" lead={<a href={passage.href}>{passage.title}</a>} />
        <Code passage={passage} address={address} />
        <Text passage={passage} address={address} />
        <Section id="zhangtie" title="公告栏张贴页" rule>
          <p className="prose">
            打印本页，出来的只有下面这一张：A4纸，一页，黑白即可。事情有变化的，请换上新打印的。
          </p>
          <div className="row gap-top" data-island="print" data-wake="idle" />
        </Section>
      </div>
      <NoticeSheet passage={passage} address={address} />
    </Page>
  );
}

const copies = (of: string, label: string) => JSON.stringify({ of, label });

const Picture = ({ address }: Pick<Parts, 'address'>) => {
  const { side, src } = qrPicture(address);
  return <img className="qr" src={src} width={side} height={side} alt="二维码：本页网址" />;
};

const Code = ({ passage, address }: Parts) => (
  <Section id="erweima" title="二维码" rule>
    <div className="pass-code">
      <Picture address={address} />
      <div className="stack">
        <p>在屏幕上让别人扫、拍照、截屏都可以；在微信里长按，可以保存、转发。扫出来的是这个网址：</p>
        <p className="whole-address" id="wangzhi">
          {address}
        </p>
        <p
          className="row"
          data-island="copy-link"
          data-wake="idle"
          data-props={copies('wangzhi', '复制网址')}
        >
          <ButtonLink look="quiet" href={passCodeHref(passage.href)}>
            二维码图片（.svg）
          </ButtonLink>
        </p>
      </div>
    </div>
  </Section>
);

const Text = ({ passage, address }: Parts) => {
  const text = passageText(passage, address);
  return (
    <Section id="wenzi" title="发微信、新媒体的文字" rule>
      <div className="stack">
        <TextArea
          name="wen"
          label="文字"
          hint="内容取自公布的信息，与网页一致。全选、复制，粘贴到微信群或者公众号。"
          defaultValue={text}
          rows={Math.min(24, text.split('\n').length + 4)}
          readOnly
        />
        <p className="row" data-island="copy-link" data-wake="idle" data-props={copies('wen', '复制文字')}>
          <ButtonLink look="quiet" href={passTextHref(passage.href)}>
            下载文字（.txt）
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
};
