/**
 * `node tests/esco-server/run.ts [--port 8080] [PATH…]` serves the ESCO services on this machine: the miniature dataset,
 * or the official files at the paths (zips, CSV files, folders).
 */
import { parseArgs } from 'node:util';
import { readDataset } from '../../lib/esco/read-dataset.ts';
import { datasetPaths, readSources } from '../../lib/node/dataset-sources.ts';
import { servedDataset } from './dataset.ts';
import { miniature } from './miniature.ts';
import { serveEsco } from './server.ts';

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '8080' } },
  allowPositionals: true,
});
const dataset =
  positionals.length > 0 ? servedDataset(readDataset(readSources(datasetPaths(positionals)))) : miniature();
const { open, web } = await serveEsco(dataset, { port: Number(values.port) });
console.log(`ESCO ${dataset.version}, ${dataset.concepts.size} concepts:\n${open}\n${web}`);
