/** Everything the services say of one concept, asked for when a person wants it. */
import type { Labels, Language } from '../model.ts';
import type { Change, Changes } from './changes.ts';
import { escoClient } from './client.ts';
import { ServiceProblem } from './problem.ts';
import type { Requester } from './requester.ts';
import type { EscoResource, Reference, ResourceKind } from './resource.ts';
import type { EscoService } from './services.ts';

/** What is kept of an answer. Plain JSON, all languages. */
export interface ConceptDetails {
  uri: string;
  kind: ResourceKind;
  /** `1.2.1`; null where the service did not say. */
  version: string | null;
  /** False where ESCO took the concept out of use. */
  released: boolean;
  labels: Record<Language, Labels>;
  descriptions: Record<Language, string>;
  scopeNotes: Record<Language, string>;
  replacedBy: { uri: string; label: string }[];
  /** null where the service does not tell, or did not answer that question. */
  history: { versions: string[]; changes: Change[] } | null;
  /** The base address of the service that answered. */
  source: string;
}

/**
 * Asks the first service that answers. History comes from the open API alone; without it the rest is still worth having.
 * @throws ServiceProblem of the first service when none answers; `unknown` where a service says so
 */
export async function fetchDetails(
  services: readonly EscoService[],
  requester: Requester,
  reference: Reference,
  language: Language,
  signal?: AbortSignal,
): Promise<ConceptDetails> {
  let first: ServiceProblem | undefined;
  for (const service of services) {
    const client = escoClient(service, requester, language);
    try {
      const resource = await client.resource(reference, signal);
      const changes = await client.changes(reference, signal).catch(withoutChanges);
      return detailsOf(resource, changes, service);
    } catch (error) {
      // A cut connection cuts the other service of the same host too; everything else is worth a second question.
      if (!(error instanceof ServiceProblem) || error.code === 'unknown' || error.code === 'offline')
        throw error;
      first ??= error;
    }
  }
  throw first ?? new ServiceProblem('refused', 'no service is named');
}

function withoutChanges(error: unknown): null {
  if (error instanceof ServiceProblem) return null;
  throw error;
}

function detailsOf(resource: EscoResource, changes: Changes | null, service: EscoService): ConceptDetails {
  const { uri, kind, version, released, labels, descriptions, scopeNotes } = resource;
  const replacedBy = [...resource.replacedBy, ...(changes?.replacedBy ?? [])];
  return {
    ...{ uri, kind, released, labels, descriptions, scopeNotes },
    version: version ?? (service.version === 'latest' ? null : service.version.replace(/^v/, '')),
    replacedBy: replacedBy.filter(
      (each, at) => replacedBy.findIndex((other) => other.uri === each.uri) === at,
    ),
    history: changes && { versions: changes.versions, changes: changes.changes },
    source: service.base,
  };
}
