import { box, disc, type Shape } from './picture.ts';
import type { ToldPicture } from './story.ts';

const PALETTE = ['fbf9f4', 'b6452c', '2f5d62', 'd9a441', 'c9c4b8'] as const;
const [RED, GREEN, GOLD, GREY] = [1, 2, 3, 4] as const;

/** A bus from the side. */
const bus = (x: number, y: number): Shape[] => [
  box(x, y, 300, 130, GREEN),
  ...[0, 1, 2, 3].map((at) => box(x + 20 + at * 68, y + 22, 54, 44, 0)),
  disc(x + 70, y + 132, 28, GREY),
  disc(x + 230, y + 132, 28, GREY),
];

/** 城乡公交票价图解: coins, steps and people; the words stand beneath each. */
export const BUS_PICTURES: readonly ToldPicture[] = [
  {
    name: '城区票价.png',
    drawing: {
      palette: PALETTE,
      shapes: [
        ...bus(80, 500),
        ...bus(740, 500),
        disc(230, 320, 90, GOLD),
        box(520, 330, 110, 24, GREY),
        disc(800, 320, 90, RED),
        disc(1000, 320, 90, RED),
      ],
    },
    alt: '城区公交：左边一枚硬币，现在上车1元；右边两枚硬币，以后上车2元。',
    caption: '城区线路一票制，票价由1元调整为2元；月票60元不限次，90分钟内换乘免费。',
  },
  {
    name: '城乡票价.png',
    drawing: {
      palette: PALETTE,
      shapes: [
        ...[2, 3, 4, 5, 6].map((yuan, at) => box(120 + at * 200, 720 - yuan * 95, 150, yuan * 95, GREEN)),
        box(80, 720, 1040, 12, GREY),
      ],
    },
    alt: '城乡线路按里程的五级台阶：10公里内2元，每超过5公里加1元，最高6元。',
    caption: '同样的里程同样的价：10公里内2元，15公里内3元，20公里内4元，25公里内5元，再远6元封顶。',
  },
  {
    name: '免费和半价.png',
    drawing: {
      palette: PALETTE,
      shapes: [180, 420, 660, 960].flatMap((x, at) => [
        disc(x, 280, 70, at === 3 ? GOLD : GREEN),
        box(x - 80, 370, 160, at === 3 ? 140 : 280, at === 3 ? GOLD : GREEN),
      ]),
    },
    alt: '三个绿色的人免费：65周岁以上老年人、残疾人、现役军人和伤残军人；一个黄色的人半价：中小学生。',
    caption: '免费和半价的人群不变，新增伤残军人免费。',
  },
];
