/** One way to ask either service. */
import type { Changes } from './changes.ts';
import { openApi } from './open-api.ts';
import type { Requester } from './requester.ts';
import type { EscoResource, Reference, ResourceKind } from './resource.ts';
import type { EscoService } from './services.ts';
import { webApi } from './web-api.ts';

/** A part of a scheme's concepts. */
export interface SchemePage {
  resources: EscoResource[];
  /** How many the scheme has in all; null where the service does not say. */
  total: number | null;
  /** Where the next part begins, in what this service counts (records or pages); null: none may be asked for. */
  next: number | null;
}

export interface EscoClient {
  service: EscoService;
  /** Most concepts in one question. */
  batch: number;
  /** Schemes whose pages reach every concept of a kind, within the service's window. */
  schemes: readonly { kind: ResourceKind; scheme: string }[];
  /** @throws ServiceProblem, `unknown` where there is no such concept */
  resource(reference: Reference, signal?: AbortSignal): Promise<EscoResource>;
  /** At most `batch` concepts of one kind. Those that the service does not know are not among the answer. */
  resources(kind: ResourceKind, uris: readonly string[], signal?: AbortSignal): Promise<EscoResource[]>;
  page(kind: ResourceKind, scheme: string, from: number, signal?: AbortSignal): Promise<SchemePage>;
  /** All concepts that the service lists in its hierarchies; empty where it has no such list. */
  hierarchy(signal?: AbortSignal): Promise<Reference[]>;
  /** What versions changed and what takes the concept's place; null where the service does not tell. */
  changes(reference: Reference, signal?: AbortSignal): Promise<Changes | null>;
}

/** @param language in which the service words titles; labels come in all languages whatever it is */
export function escoClient(service: EscoService, requester: Requester, language: string): EscoClient {
  return service.kind === 'open'
    ? openApi(service, requester, language)
    : webApi(service, requester, language);
}
