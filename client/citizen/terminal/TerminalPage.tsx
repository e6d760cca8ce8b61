import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT, withQuery } from '../addresses.ts';
import { MESSAGE_FORM, REQUEST_FORM } from '../addresses/casework.ts';
import { OPENNESS } from '../addresses/openness.ts';
import { STATE_WORDS } from '../parts/consultation-filters.ts';
import { Door, Doors } from '../parts/Doors.tsx';

export const TerminalPageQuery = graphql(`
  query TerminalPage {
    consultations(filter: { state: OPEN }, first: 50) {
      nodes {
        id
        closesAt
      }
    }
  }
`);

type Data = ResultOf<typeof TerminalPageQuery>;

const OPEN = withQuery(CONSULTATIONS, { zhuangtai: STATE_WORDS.OPEN });

const text = words.terminal;

/** Front page of a 自助终端 in a service hall: what one comes to it for, in large type. */
export function TerminalPage({ data: { consultations }, at }: PageProps<Data>) {
  const open = consultations.nodes.length;
  return (
    <Page>
      <PageHead title={text.title} lead={at.terminal ? text.lead : NO_TERMINAL} />
      <Doors label={text.doors}>
        <Door href={CONSULTATIONS} name="看征求意见的草案">
          {open > 0 ? `有${open}件正在征求意见。` : '现在没有正在征求意见的。看以前的。'}
        </Door>
        <Door href={OPEN} name="写意见">
          选一件，写您的意见，拿一张回执。
        </Door>
        <Door href={MESSAGE_FORM} name="写留言">
          有事要问、要反映，写给政府。
        </Door>
        <Door href={REQUEST_FORM} name="申请公开">
          申请公开政府信息，提交之日就是收到之日。
        </Door>
        <Door href={MY_COMMENT} name="查办理情况">
          输入回执上的两个号码。
        </Door>
        <Door href={OPENNESS} name="看公开的文件">
          政府信息公开专栏，年度报告，标准目录。
        </Door>
      </Doors>
    </Page>
  );
}

const NO_TERMINAL = '本页供政务公开专区的自助终端使用。这台设备没有登记为终端，不会自动清空。';
