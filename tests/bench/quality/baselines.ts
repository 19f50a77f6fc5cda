/** What others would do: labels word for word, Fuse.js over all labels, TF-IDF over character n-grams. */
import Fuse from 'fuse.js';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';

export type RankingMethod = (sentence: string) => string[];

const words = (text: string) => text.toLowerCase().match(/\.net\b|[a-z]\+\+|[a-z]#|[\p{L}\p{N}]+/gu) ?? [];

interface SkillLabel {
  text: string;
  uri: string;
}

export function skillLabels(vocabulary: OpenVocabulary): SkillLabel[] {
  const index = vocabulary.inLanguage('en');
  const end = index.firstLabel(vocabulary.skillCount);
  return Array.from({ length: end }, (_, label) => ({
    text: index.text(label),
    uri: vocabulary.uri(index.concept(label)),
  }));
}

/** Every label that stands in the sentence, longest first. */
export function verbatim(labels: readonly SkillLabel[]): RankingMethod {
  const byPhrase = new Map<string, string[]>();
  for (const { text, uri } of labels) {
    const phrase = words(text).join(' ');
    const known = byPhrase.get(phrase);
    if (known) known.push(uri);
    else byPhrase.set(phrase, [uri]);
  }
  return (sentence) => {
    const tokens = words(sentence);
    const found: { uris: string[]; length: number }[] = [];
    for (let start = 0; start < tokens.length; start++) {
      for (let end = Math.min(tokens.length, start + 12); end > start; end--) {
        const uris = byPhrase.get(tokens.slice(start, end).join(' '));
        if (!uris) continue;
        found.push({ uris, length: end - start });
        start = end - 1;
        break;
      }
    }
    return [...new Set(found.sort((a, b) => b.length - a.length).flatMap(({ uris }) => uris))];
  };
}

/** Fuse.js over all labels with the whole sentence (32 characters are its limit, so the first 32 count). */
export function fuse(labels: readonly SkillLabel[]): RankingMethod {
  const search = new Fuse(labels, { keys: ['text'], ignoreLocation: true, threshold: 0.6 });
  return (sentence) => [
    ...new Set(search.search(sentence.slice(0, 32), { limit: 50 }).map(({ item }) => item.uri)),
  ];
}

/** Cosine of TF-IDF over character 3- to 5-grams, best label per concept. */
export function characterTfIdf(labels: readonly SkillLabel[]): RankingMethod {
  const ids = new Map<string, number>();
  const postings: { labels: number[]; counts: number[] }[] = [];
  labels.forEach(({ text }, label) => {
    for (const [gram, count] of gramsOf(text)) {
      let id = ids.get(gram);
      if (id === undefined) {
        id = postings.length;
        ids.set(gram, id);
        postings.push({ labels: [], counts: [] });
      }
      postings[id]?.labels.push(label);
      postings[id]?.counts.push(1 + Math.log(count));
    }
  });
  const weights = Float64Array.from(
    postings,
    (posting) => Math.log((1 + labels.length) / (1 + posting.labels.length)) + 1,
  );
  const norms = new Float64Array(labels.length);
  postings.forEach(({ labels: list, counts }, id) => {
    list.forEach((label, at) => {
      norms[label] = (norms[label] as number) + ((counts[at] as number) * (weights[id] as number)) ** 2;
    });
  });
  return (sentence) => {
    const scores = new Float64Array(labels.length);
    for (const [gram, count] of gramsOf(sentence)) {
      const id = ids.get(gram);
      if (id === undefined) continue;
      const weight = (1 + Math.log(count)) * (weights[id] as number) ** 2;
      postings[id]?.labels.forEach((label, at) => {
        scores[label] = (scores[label] as number) + weight * (postings[id]?.counts[at] as number);
      });
    }
    const best = new Map<string, number>();
    scores.forEach((score, label) => {
      if (score === 0) return;
      const { uri } = labels[label] as SkillLabel;
      best.set(uri, Math.max(best.get(uri) ?? 0, score / Math.sqrt(norms[label] as number)));
    });
    return [...best]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 50)
      .map(([uri]) => uri);
  };
}

function gramsOf(text: string): Map<string, number> {
  const padded = ` ${words(text).join(' ')} `;
  const grams = new Map<string, number>();
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) {
      const gram = padded.slice(at, at + size);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  return grams;
}
