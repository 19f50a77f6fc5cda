/** Sentences that no measured model may have seen. */
import { normalisedSentence, readAds, readLines, readSentences } from '../evaluation-data.ts';

/** Normalised sentences of the sets with ESCO labels that figures are reported on. */
export function linkedSentences(): Set<string> {
  const sentences = ['tech_validation', 'house_validation', 'techwolf_dev'].flatMap(readSentences);
  const ads = readAds('whole_ads_dev').flatMap((ad) => ad.sentences);
  return new Set([...sentences, ...ads].map(({ text }) => normalisedSentence(text)));
}

/** Those, and the sentences that the tagger itself is measured on. */
export function measuredSentences(): Set<string> {
  const development = readAds('skillspan_dev_documents').flatMap((ad) => ad.sentences);
  const green = readLines<{ tokens: string[] }>('green_dev_sentences.jsonl');
  return new Set([
    ...linkedSentences(),
    ...development.map(({ text }) => normalisedSentence(text)),
    ...green.map(({ tokens }) => normalisedSentence(tokens.join(' '))),
  ]);
}
