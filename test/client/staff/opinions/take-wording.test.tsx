import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TakeWording } from '#client/staff/domains/opinions/TakeWording.tsx';

const suggested = {
  clauseNo: '二',
  quote: { words: '最高不超过6元', occurrence: 1 },
  wording: '最高不超过4元',
};

it.each([
  ['还没有代入', '按里程计价，最高不超过6元。', '代入意见人建议的文字（只换所指的一段话）'],
  ['已经代入，不说原来的话没有了', '按里程计价，最高不超过4元。', '已代入意见人建议的文字'],
  ['所指的话已经没有了', '一票制，2元。', '已没有意见所指的这段话'],
])('%s', (_, now, said) => {
  const shown = <TakeWording suggested={suggested} now={now} onTake={() => undefined} />;
  expect(renderToStaticMarkup(shown)).toContain(said);
});
