/** 养老服务设施布局规划: the demonstration county's matter that waits for its legality review. */
import type { Filled } from './action.ts';

export const MATTER = '养老服务设施布局规划';

export const PACKAGE: Filled = {
  fields: { 履行决策程序的说明的补充: '公开征求意见30日，召开论证会一次，采纳情况已公布。' },
  rows: {
    依据: [
      {
        fields: {
          名称: '中华人民共和国老年人权益保障法',
          条款: '第三十九条',
          条文原文: '逐步增加对养老服务的投入。',
        },
      },
    ],
    方案: [{ fields: { 方案名称: '两级布局', 方案内容: '乡镇中心、社区站点两级布局，分五年建成。' } }],
  },
};

export const WANTED = '请补充各乡镇现有床位数和近期用地落实情况，写明数据的来源和截止日期。';

export const RETURNED = '第五条的选址与国土空间规划不一致，请会同县自然资源局核对后修改。';

/** The clause as the review asks for it, and why it is no material change. */
export const AMENDED = '护理人员每年培训不少于80学时，在岗满一年的，户籍在何处都给予岗位补贴。';
export const HARMLESS = '只去掉补贴的户籍条件，扩大受益范围，没有增加任何人的义务。';
