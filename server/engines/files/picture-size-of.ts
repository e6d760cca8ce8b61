import { buffer } from 'node:stream/consumers';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type PictureSize, pictureSize } from '#server/ground/kernel/media/picture.ts';
import { notAPicture } from './file-refused.ts';
import type { TakenFile } from './take-file.ts';

/** How large a stored picture is (图片尺寸); another file is refused. */
export async function pictureSizeOf(
  { services }: CommandContext,
  { storageKey }: TakenFile,
): Promise<PictureSize> {
  const found = await pictureSize(await buffer(services.media.read(storageKey)));
  if (!found) throw notAPicture();
  return found;
}
