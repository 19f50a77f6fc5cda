/** The files that came with the extension: the vocabulary pack, and whatever else is read as bytes. */

export interface BundledPack {
  /** The whole pack. */
  read(): Promise<ArrayBuffer>;
  /** Its first bytes as text. They hold the checksum of the rest: another pack, another fingerprint. */
  fingerprint(): Promise<string>;
}

const FINGERPRINT_BYTES = 512;

/**
 * @param url of the pack inside the extension
 * @param fetchFile replaced in tests
 */
export function bundledPack(url: string, fetchFile: typeof fetch = fetch): BundledPack {
  const request = async (): Promise<Response> => {
    const response = await fetchFile(url);
    if (!response.ok)
      throw new Error(
        'The vocabulary that belongs to the extension is missing. Install the extension again.',
      );
    return response;
  };
  return {
    read: async () => (await request()).arrayBuffer(),
    // Reads no further than needed: 3 ms instead of the 45 ms that all of 12 MB take.
    async fingerprint() {
      const reader = (await request()).body?.getReader();
      if (!reader) throw new Error('The vocabulary that belongs to the extension cannot be read.');
      let beginning = '';
      while (beginning.length < FINGERPRINT_BYTES) {
        const { value, done } = await reader.read();
        if (done) break;
        beginning += latin1(value);
      }
      await reader.cancel();
      return beginning.slice(0, FINGERPRINT_BYTES);
    },
  };
}

/**
 * The bytes of a file of the extension.
 * @throws a full sentence where it is missing
 */
export async function readOwnFile(url: string, fetchFile: typeof fetch = fetch): Promise<ArrayBuffer> {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${url} is missing from the extension. Install the extension again.`);
  return response.arrayBuffer();
}

/** The fingerprint of a pack, or of its beginning. */
export function fingerprintOf(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, FINGERPRINT_BYTES));
}

/** One character a byte, so that any bytes can be compared and stored as text. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
