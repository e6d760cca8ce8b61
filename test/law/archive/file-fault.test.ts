/** 国令713号第三十三条: a file that is not complete says which papers it lacks and by what they are known. */
import { expect, it } from 'vitest';
import { FileFaultKind, shortFileWords, unsoundPaperWords } from '#server/law/archive/file-fault.ts';

const lost = {
  path: '05 专家论证/01 丢了.pdf',
  fault: FileFaultKind.VANISHED,
  sha256: 'ab'.repeat(32),
  size: 12,
  place: '0f/x',
};

it('逐份说出在卷里的位置、情况、登记的大小和摘要、应当在哪里', () => {
  expect(unsoundPaperWords(lost)).toBe(
    `05 专家论证/01 丢了.pdf：文件已不在存储中（登记的大小是12字节，SHA-256是${'ab'.repeat(32)}，应当在 files/0f/x）`,
  );
});

it('早先的清单没有登记大小的，只说摘要', () => {
  const { path, sha256 } = lost;
  expect(unsoundPaperWords({ path, fault: FileFaultKind.CHANGED, sha256 })).toBe(
    `05 专家论证/01 丢了.pdf：文件与登记的摘要不符（SHA-256是${sha256}）`,
  );
});

it('先说有几份，一份一行，最后说怎么办', () => {
  const lines = shortFileWords([
    lost,
    { ...lost, path: '05 专家论证/02 变了.pdf', fault: FileFaultKind.CHANGED },
  ]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('有2份材料缺失或者与登记不符');
  expect(lines[2]).toContain('02 变了.pdf');
  expect(lines[3]).toContain('放回附件目录，再重新调取');
});
