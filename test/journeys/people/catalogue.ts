import { discussed } from '#test/domains/catalogue/catalogue-meeting.ts';
import type { County } from '../running/county.ts';
import type { Clerk } from './clerk.ts';

/** A matter of the yearly catalogue (决策事项), as 司法局 writes it. */
export interface Matter {
  name: string;
  unit: string;
}

/** 司法局 drafts the catalogue of the year after the last one and finishes the draft. */
export async function draftCatalogue(clerk: Clerk, { name, unit }: Matter): Promise<void> {
  await clerk.goesTo('目录管理');
  await clerk.presses('新建');
  await clerk.follows('增加事项');
  await clerk.fills({ 决策事项名称: name, 牵头单位: unit, 月份: '12月' });
  await clerk.chooses('事项类别', '重大公共政策和措施');
  await clerk.chooses('是否听证', '否');
  await clerk.reads('本项应当写明的内容已齐全。');
  await clerk.presses('保存');
  await clerk.sees('heading', '第1项');
  await clerk.follows('办理与沿革');
  await clerk.presses('完成审核');
  await clerk.reads('下一步：登记县政府审议');
}

/** The meeting of that day at which the version that waits was discussed and passed. */
export async function discussCatalogue(county: County, on: string): Promise<void> {
  const [version] = await county.sql<{ id: string }>(
    `select id from catalogue_version where stage = 'REVIEWED' order by finished_at desc limit 1`,
  );
  const meetingName = '县政府第52次常务会议';
  const [now] = await county.sql<{ at: string }>('select app_now()::text as at');
  await discussed(county, version?.id ?? '', { meetingName, meetingOn: on, startedAt: now?.at ?? '' });
}

/** 政府办 takes the government's approval from the meeting that discussed it, and records the party committee's consent. */
export async function approveCatalogue(clerk: Clerk, on: string): Promise<void> {
  await clerk.presses('登记县政府审议');
  await clerk.presses('登记县委同意');
  await clerk.fills({ 县委文号: '岚委〔2026〕52号', 同意的日期: on });
  await clerk.presses('登记县委同意');
  await clerk.reads('下一步：保密审查');
}

/** 保密审查. */
export async function reviewCatalogue(clerk: Clerk): Promise<void> {
  await clerk.takesUp('审查目录');
  await clerk.presses('保密审查通过');
  await clerk.confirms('保密审查通过');
  await clerk.reads('下一步：公布目录');
}

/** 司法局 publishes it under its number. */
export async function publishCatalogue(clerk: Clerk): Promise<void> {
  await clerk.takesUp('公布目录');
  await clerk.presses('公布目录');
  await clerk.fills({ 公布文号: '岚府字〔2026〕52号' });
  await clerk.presses('公布目录');
  await clerk.confirms('公布目录');
  await clerk.sees('button', '提出调整');
}
