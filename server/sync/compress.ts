import { Readable } from 'node:stream';
import { ReadableStream as NodeStream } from 'node:stream/web';
import zlib from 'node:zlib';

/** A compressed body and the `Content-Encoding` that it has; undefined: as it is. */
export interface Encoded {
  body: ReadableStream<Uint8Array>;
  encoding: string | undefined;
}

/**
 * A stream of bytes as the body of a response, in the best encoding that the client accepts. Each chunk is flushed, so
 * that what has been read from the store is at the client before the next is read (CompressionStream would hold it back).
 * A client that goes away ends the source.
 */
export function encodeStream(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
  acceptEncoding: string,
): Encoded {
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  // Levels measured on contacts: beyond these the time grows faster than the bytes shrink.
  if (accepted.has('zstd')) {
    const params = { [zlib.constants.ZSTD_c_compressionLevel]: 1 };
    return { encoding: 'zstd', body: through(source, zlib.createZstdCompress({ params })) };
  }
  if (accepted.has('br')) {
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 3 };
    return { encoding: 'br', body: through(source, zlib.createBrotliCompress({ params })) };
  }
  if (accepted.has('gzip'))
    return { encoding: 'gzip', body: through(source, zlib.createGzip({ level: 4 })) };
  return { encoding: undefined, body: asBody(NodeStream.from(source)) };
}

type Compressor = zlib.ZstdCompress | zlib.BrotliCompress | zlib.Gzip;

function through(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
  compressor: Compressor,
): ReadableStream<Uint8Array> {
  const feed = async () => {
    for await (const chunk of source) {
      const flowing = compressor.write(chunk);
      await new Promise<void>((resolve) => compressor.flush(() => resolve()));
      if (!flowing && compressor.writableNeedDrain)
        await new Promise<void>((resolve) => {
          compressor.once('drain', resolve).once('close', resolve);
        });
      if (compressor.destroyed) return;
    }
    compressor.end();
  };
  feed().catch((error: unknown) => compressor.destroy(error as Error));
  return asBody(Readable.toWeb(compressor));
}

/** Node's own type of the one class. */
const asBody = (stream: NodeStream): ReadableStream<Uint8Array> =>
  stream as ReadableStream<Uint8Array>;
