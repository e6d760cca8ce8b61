import { GraphQLError } from 'graphql';

const refused = (message: string, code = 'BAD_USER_INPUT') =>
  new GraphQLError(message, { extensions: { code, fields: ['attachments'] } });

/** Nothing was sent. */
export const emptyFile = () => refused('这是一个空文件，请重新选择。');

/** Not one of the kinds taken, or not what it pretends to be. */
export const wrongKind = () =>
  refused(
    '只接受 PDF、Word（docx）、Excel（xlsx）和图片（jpg、png、webp），不接受带宏的文件；doc 文件请另存为 docx 或 PDF。',
    'UNSUPPORTED_MEDIA_TYPE',
  );

/** A document where a picture is asked for. */
export const notAPicture = () => refused('这里只接受图片（jpg、png、webp）。', 'UNSUPPORTED_MEDIA_TYPE');

/** Longer than the county takes. */
export const tooLargeFile = (megabytes: number) => refused(`每个附件不超过${megabytes}MB。`, 'TOO_LARGE');
