import type { ReactNode } from 'react';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';

interface CheckPartProps {
  title: string;
  /** Sentence on the content of the file and the published values it is compared with. */
  lead: string;
  href: string;
  fileName: string;
  /** Kind of draw, and the values announced before it; the island compares the file with them. */
  check: { kind: 'hearing' | 'representatives'; commitment: string; digest: string };
  /** Output of the command, as part of a sentence. */
  told: string;
  /** The rule, step by step, for a program of one's own. */
  children: ReactNode;
}

/** 自己核验: in the browser with one press, or anywhere by the published rule. */
export const CheckPart = ({ title, lead, href, fileName, check, told, children }: CheckPartProps) => (
  <Section id="heyan" title={title} rule>
    <div className="stack">
      <p className="prose">{lead}</p>
      <div
        className="row screen-only"
        data-island="draw"
        data-wake="idle"
        data-props={JSON.stringify({ href, ...check })}
      >
        <ButtonLink look="quiet" href={href} download={fileName}>
          下载核验文件（JSON）
        </ButtonLink>
      </div>
      <p className="prose">
        也可以取得本平台的源代码，在自己的计算机上运行下面的命令。它不连网、不用数据库，{told}
        ，并与抽取以前公布的两个指纹核对。
      </p>
      <p className="prose">
        <code className="hash">{`npm run verify-draw -- ${fileName} ${check.commitment} ${check.digest}`}</code>
      </p>
      <More row summary="重算的办法，用任何能算SHA-256的程序都可以">
        <ol className="steps-text prose">{children}</ol>
        <p className="small soft">文本是没有空格的JSON，文字都加英文双引号，编码为UTF-8。</p>
      </More>
    </div>
  </Section>
);
