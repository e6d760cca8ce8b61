import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { displayName } from '#server/engines/files/display-name.ts';
import { FILE_KINDS } from '#server/engines/files/file-kind.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codes } from './open-site.ts';
import { archiveOf, DOCX, JPEG, PDF, PNG, XLSX } from './samples.ts';
import { done, uploads } from './uploads.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { site, upload } = await uploads(database, people);

const folder = () => join(database.services.config.dataDir, '../files');

/** How many files are stored. */
const onDisk = () =>
  readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe('附件凭内容辨认，不凭名字', () => {
  it.each([
    ['PDF', PDF, 'x.pdf', 'application/pdf'],
    ['Word', DOCX, 'x.docx', FILE_KINDS.docx.mediaType],
    ['Excel', XLSX, 'x.xlsx', FILE_KINDS.xlsx.mediaType],
    ['照片', JPEG, 'x.jpeg', 'image/jpeg'],
    ['图片', PNG, 'x.png', 'image/png'],
  ])('收%s', async (_name, bytes, name, mediaType) => {
    expect(await done(await upload({ bytes, name }))).toMatchObject({ name, mediaType });
  });

  it.each([
    ['带宏的Word', archiveOf(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])],
    ['其他压缩包', archiveOf(['a.txt'])],
    ['名字指向外面的压缩包', archiveOf(['[Content_Types].xml', 'word/document.xml', '../../etc/passwd'])],
    ['只有文件头的压缩包', Buffer.from('PK\x03\x04 and nothing')],
    ['目录伪造得很大的压缩包', forged(DOCX)],
    ['展开几百兆字节的Word', bombOf('word/document.xml')],
    ['展开几百兆字节的Excel', bombOf('xl/workbook.xml')],
    ['说小了展开大小的Word', bombOf('word/document.xml', 1000)],
    ['带脚本的SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['网页', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['程序', Buffer.from('MZ\x90\0')],
    ['旧式doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['前面加了东西的PDF', Buffer.from('<html>%PDF-1.7')],
    ['文字', Buffer.from('hello')],
    ['只有开头的PDF', Buffer.from('%PDF-1.7')],
  ])('不收%s，即使叫作PDF', async (_name, bytes) => {
    await done(await upload());
    const before = onDisk();
    const answer = await upload({ bytes, name: 'x.pdf' });
    expect(answer.status).toBe(415);
    expect(await codes(answer)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
    expect(onDisk()).toBe(before);
  });

  it('展开得大而不过分的照收；展开不了的说是为什么', async () => {
    const bytes = deflateRawSync(Buffer.alloc(50_000_000));
    const large = archiveOf(['[Content_Types].xml', 'word/document.xml'], { bytes, declared: 50_000_000 });
    expect(await done(await upload({ bytes: large, name: 'x.docx' }))).toMatchObject({ name: 'x.docx' });
    const answer = await upload({ bytes: bombOf('word/document.xml'), name: 'x.docx' });
    expect(await answer.text()).toContain('展开后大得不正常');
  });

  it('不收空文件、没有文件的提交', async () => {
    expect(await codes(await upload({ bytes: Buffer.alloc(0) }))).toEqual(['BAD_USER_INPUT']);
    const data = new FormData();
    data.set('purpose', 'comment');
    expect(await codes(await site.post('/files', data))).toEqual(['BAD_USER_INPUT']);
  });

  it('超过本县设定的大小不收，什么也不留下', async () => {
    await done(await upload());
    const before = onDisk();
    const answer = await upload({ bytes: Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]) });
    expect(answer.status).toBe(413);
    expect(await codes(answer)).toEqual(['TOO_LARGE']);
    await expect.poll(onDisk).toBe(before);
  });

  it.each([
    ['照片', JPEG, 'a.jpg'],
    ['图片', PNG, 'a.png'],
  ])(
    '%s转正后只留图像，拍摄地点、机主和缩略图一概去掉；同一张再传，留下的一样',
    async (_name, bytes, name) => {
      const [first, again] = [
        await done(await upload({ bytes, name })),
        await done(await upload({ bytes, name })),
      ];
      expect(again.sha256).toBe(first.sha256);
      const [row] = await database.sql<{ storage_key: string }>(
        'select storage_key from attachment where id = $1',
        [first.id],
      );
      const kept = readFileSync(join(folder(), row?.storage_key ?? ''));
      expect([kept.length, kept.includes('GPS'), kept.includes('Exif')]).toEqual([first.size, false, false]);
      expect(await sharp(kept).metadata()).toMatchObject({ width: 10, height: 20 });
    },
  );

  it.each([
    ['断在中间的照片', JPEG.subarray(0, JPEG.length / 2)],
    ['断在中间的图片', PNG.subarray(0, PNG.length / 2)],
    ['只有开头像照片的网页', Buffer.concat([JPEG.subarray(0, 4), Buffer.from('<script>alert(1)</script>')])],
  ])('不收%s，什么也不留下', async (_name, bytes) => {
    await done(await upload());
    const before = onDisk();
    const answer = await upload({ bytes, name: 'x.jpg' });
    expect([answer.status, await codes(answer), onDisk()]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE'], before]);
  });
});

describe('附件的名字只用来显示', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\用户\\桌面\\意见.PDF', '意见.pdf'],
    ['a\u0000b\nc.pdf', 'abc.pdf'],
    ['意见\u202Efdp.exe', '意见fdp.exe.pdf'],
    ['', '附件.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['...', '附件.pdf'],
    ['x.html', 'x.html.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
    ['😀'.repeat(200), `${'😀'.repeat(116)}.pdf`],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j', (given, shown) => {
    expect(displayName(given, FILE_KINDS.pdf)).toBe(shown);
  });

  it('存在磁盘上的名字由服务器起', async () => {
    const { id } = await done(await upload({ name: '../../../tmp/x.pdf' }));
    const [row] = await database.sql<{ storage_key: string; name: string }>(
      'select storage_key, name from attachment where id = $1',
      [id],
    );
    expect(row?.name).toBe('x.pdf');
    expect(row?.storage_key).toMatch(/^[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  });
});

/** The directory is said to be larger than the file. */
/** A small file that unfolds to more than three hundred megabytes. */
function bombOf(main: string, declared = 50_000_000): Buffer {
  const parts = Array.from({ length: 6 }, (_, place) => `media/${place}.bin`);
  const bytes = deflateRawSync(Buffer.alloc(50_000_000));
  return archiveOf(['[Content_Types].xml', main, ...parts], { bytes, declared });
}

function forged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(0xffffffff, copy.length - 10);
  return copy;
}
