import { Hash } from '#client/ui/Receipt.tsx';
import { draftHref } from '../addresses.ts';

const SHORT = 12;

/** 审定稿, with which the published text was compared: it can be read clause by clause. */
export const SameText = ({ no, digest, version }: { no: string; digest: string; version: number }) => (
  <p className="small">
    公布的文件与审定稿（第{version}稿，摘要<Hash>{`${digest.slice(0, SHORT)}…`}</Hash>
    ）逐字一致，公布前由系统比对。<a href={draftHref(no, version)}>逐条阅读正文</a>
  </p>
);
