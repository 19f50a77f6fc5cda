/** The official SHACL shapes of ELM 3, with contexts read from disk: nothing is fetched. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DatasetCore, Quad } from '@rdfjs/types';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { EUROPASS } from './shared-samples.ts';

const read = (name: string): string => readFileSync(path.join(EUROPASS, 'schemas', name), 'utf8');

const CONTEXTS: Record<string, string> = {
  'https://www.w3.org/2018/credentials/v1': 'contexts/vc-data-model-v1.context.json',
  'http://data.europa.eu/snb/model/context/edc-ap': 'contexts/elm-edc-ap.context.json',
};

const IMPORTS = 'http://www.w3.org/2002/07/owl#imports';

function shapes(): DatasetCore {
  const dataset = rdf.dataset();
  for (const name of ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl'])
    for (const quad of new Parser().parse(read(`elm-3.1-mirror/${name}`)))
      if (quad.predicate.value !== IMPORTS) dataset.add(quad as unknown as Quad);
  return dataset;
}

async function dataOf(json: string): Promise<DatasetCore> {
  const documentLoader = async (url: string) => {
    const name = CONTEXTS[url];
    if (!name) throw new Error(`A test must fetch nothing, and ${url} was asked for.`);
    return { contextUrl: undefined, documentUrl: url, document: JSON.parse(read(name)) };
  };
  const quads = await jsonld.toRDF(JSON.parse(json), { documentLoader, format: 'application/n-quads' });
  const dataset = rdf.dataset();
  for (const quad of new Parser({ format: 'N-Quads' }).parse(String(quads)))
    dataset.add(quad as unknown as Quad);
  return dataset;
}

export interface ShaclReport {
  conforms: boolean;
  /** `path: message` of each violation. */
  violations: string[];
  /** How many nodes have a type: none means that nothing was looked at. */
  typed: number;
}

export async function validate(json: string): Promise<ShaclReport> {
  const data = await dataOf(json);
  const report = await new SHACLValidator(shapes(), { factory: rdf }).validate(data);
  return {
    conforms: report.conforms,
    violations: report.results.map(
      ({ path: at, message }) => `${at?.value ?? '?'}: ${message.map(({ value }) => value).join(' ')}`,
    ),
    typed: [...data].filter(({ predicate }) => predicate.value.endsWith('#type')).length,
  };
}
