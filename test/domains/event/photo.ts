import sharp from 'sharp';

/** A photograph, 40 by 30, as a telephone writes it: with this text beside the picture. */
export const photoWith = (place: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#456' } })
    .withExif({ IFD0: { ImageDescription: place } })
    .jpeg()
    .toBuffer();
