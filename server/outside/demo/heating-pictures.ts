import { box, disc, type Shape } from './picture.ts';
import type { ToldPicture } from './story.ts';

const PALETTE = ['fbf9f4', 'b6452c', '2f5d62', 'd9a441', 'c9c4b8', 'e8e2d4'] as const;
const [RED, GREEN, GOLD, GREY, PALE] = [1, 2, 3, 4, 5] as const;

/** A block of flats with lit windows. */
const flats = (x: number, lit: number): Shape[] => [
  box(x, 220, 220, 420, GREY),
  ...Array.from({ length: 12 }, (_, at) =>
    box(x + 25 + (at % 3) * 65, 250 + Math.floor(at / 3) * 95, 42, 55, at < lit ? GOLD : PALE),
  ),
];

/** 附图 of the plan: where the heat comes from, and what a household is paid. */
export const HEATING_PICTURES: readonly ToldPicture[] = [
  {
    name: '附图1 供热管网示意.png',
    drawing: {
      palette: PALETTE,
      shapes: [
        box(60, 420, 180, 220, GREEN),
        box(90, 240, 40, 180, GREEN),
        box(170, 280, 40, 140, GREEN),
        disc(110, 190, 40, PALE),
        disc(150, 140, 55, PALE),
        box(240, 690, 880, 16, RED),
        ...[450, 700, 950].map((x) => box(x - 8, 640, 16, 60, RED)),
        box(232, 600, 16, 106, RED),
        ...flats(340, 12),
        ...flats(590, 9),
        ...flats(840, 6),
      ],
    },
    alt: '供热管网示意：左边是热源厂，一条红色主管从厂里引到三栋楼下；离厂越远的楼，亮着的窗越少。',
    caption: '附图1：从热源厂到三个片区的主管网，末端的锦绣里、东街、河湾三处开栓前换管。',
  },
  {
    name: '附图2 退费怎么算.png',
    drawing: {
      palette: PALETTE,
      shapes: [
        box(120, 120, 60, 520, GREY),
        disc(150, 670, 70, RED),
        box(135, 300, 30, 380, RED),
        box(240, 300, 840, 6, GREY),
        box(240, 420, 840, 6, GREY),
        box(300, 160, 700, 120, GREEN),
        box(300, 326, 350, 74, GOLD),
        box(650, 326, 350, 74, PALE),
        box(300, 450, 700, 120, GOLD),
      ],
    },
    alt: '退费示意：温度计旁三格。18℃以上一格全绿，不退；16℃到18℃一格一半金色，退一半；16℃以下一格全金色，全退。',
    caption: '附图2：18℃以上不退；16℃以上不足18℃，退当日热费的一半；不足16℃，当日热费全退。',
  },
];
