import type { Changed } from './difference-kinds.ts';

const why = '编、章、节只是标题，不单独评论；旧地址列出其下各条';

/** Former text on the pages of clauses about headings. */
export const CHAPTERS: readonly Changed[] = [
  {
    where: /^\/zhengji\/2026-004\/1\/tiao\//,
    was: /^第.章(总则|布局|保障)$|^(上一条：.*)?下一条：第.章$|^上一条：第.章下一条：/,
    why,
  },
  {
    where: /^\/zhengji\/2026-004\/1\/tiao\/.*%E7%AB%A0$/,
    was: /^(上一条：.*)?下一条：|^已有0条意见针对/,
    why,
  },
  {
    where: /^\/zhengji\/2026-004\/1\/tiao\/.*%E7%AB%A0$/,
    was: '在全文中看这一条',
    now: '在全文中看这一部分',
    why,
  },
  { where: /^\/zhengji\/2026-004\/1$/, was: /^0条意见本条网址（第.章）$/, why },
  {
    where: /^\/zhengji\/2026-004\/1$/,
    was: '第1稿，共11条。',
    now: '第1稿，共8条。草案的来历',
    why,
  },
];
