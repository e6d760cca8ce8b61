import { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import type { PostedEntry } from '#server/law/village/village-entries.ts';
import { box, type Drawing } from './picture.ts';

/** A village of the demonstration: its town, who signs, who looked at it, and which of its postings is missing. */
export interface ToldVillage {
  readonly unit: string;
  readonly name: string;
  readonly financeMonthly: boolean;
  readonly signedByName: string;
  readonly supervisorName: string;
  /** Kind whose posting of the quarter before last was never made. */
  readonly missing?: DisclosureKind;
}

export const VILLAGES: readonly ToldVillage[] = [
  { unit: 'town-qs', name: '石桥村', financeMonthly: true, signedByName: '石守信', supervisorName: '连有据' },
  {
    unit: 'town-qs',
    name: '柳湾村',
    financeMonthly: false,
    signedByName: '柳春台',
    supervisorName: '田明账',
  },
  {
    unit: 'town-qs',
    name: '东岭村',
    financeMonthly: false,
    signedByName: '岭上云',
    supervisorName: '章细看',
  },
  {
    unit: 'town-sl',
    name: '松坡村',
    financeMonthly: false,
    signedByName: '松长青',
    supervisorName: '郑有声',
  },
  {
    unit: 'town-sl',
    name: '涧口村',
    financeMonthly: false,
    signedByName: '涧中石',
    supervisorName: '邱问津',
    missing: DisclosureKind.SUBSIDIES,
  },
];

/** Words of each kind that comes with the calendar. */
export const TOLD: Readonly<Partial<Record<DisclosureKind, string>>> = {
  DECISIONS:
    '本期召开村民代表会议一次，议定两件事：修补村道破损路面，约三百二十米，已经完工；村口老井加盖护栏，已经完工。',
  SUBSIDIES: '本期发放农村低保金十一户、高龄津贴二十六人，均打入本人账户；收到救灾物资棉被十床，发给五户。',
  ASSISTANCE: '协助办理城乡居民医疗保险参保登记，新增参保四人；协助开展秋冬森林防火宣传，入户一百零三户。',
  FINANCE: '本期集体收入和支出逐笔列在下面，收支相抵的余额留在村集体账户，没有借款。',
};

export const ENTRIES: readonly PostedEntry[] = [
  { item: '林地租金', income: true, amount: '18,600' },
  { item: '村集体鱼塘承包费', income: true, amount: '4,200' },
  { item: '村道路面修补', income: false, amount: '9,875.50' },
  { item: '路灯电费', income: false, amount: '612.30' },
];

/** Left out by mistake, and told in the correction. */
export const FORGOTTEN: PostedEntry = { item: '保洁员误工补贴', income: false, amount: '1,500' };

/** Something that touches everybody, told at once. */
export const AT_ONCE =
  '县里修渠要占用本村集体林地约零点八亩，补偿款一万二千元。村民代表会议已经同意，补偿款进村集体账户，怎样使用另行召开村民代表会议决定。';

/** A sheet on a board, without words that could be read. */
export const BOARD: Drawing = {
  palette: ['c9d3c0', '7a4b2a', 'f7f4ea', '9aa39a', 'b23b2e'],
  shapes: [
    box(140, 90, 920, 620, 1),
    box(180, 130, 840, 540, 2),
    box(420, 160, 360, 44, 4),
    ...Array.from({ length: 8 }, (_, row) => box(230, 250 + row * 48, 740, 6, 3)),
    box(590, 240, 6, 390, 3),
    box(780, 240, 6, 390, 3),
  ],
};
