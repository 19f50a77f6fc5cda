/** The vocabulary pack that a build bundles. */
export async function bundledVocabulary(): Promise<Uint8Array> {
  return new Uint8Array();
}
