/** What fetching all of ESCO from a service asks of the world around it. */

import type { EscoService } from '../../lib/esco/api/services.ts';
import type { FetchDesk } from '../../lib/import/fetch-desk.ts';

/** A service that may be asked. */
export interface OfferedService {
  service: EscoService;
  host: string;
  /** What the browser must allow before it is asked. */
  pattern: string;
}

export interface FetchServices {
  desk: FetchDesk;
  /** The public service. */
  public: OfferedService;
  /** The service at an address that a person typed; null where that is none on this computer. */
  at(address: string, version: string): OfferedService | null;
  /** Whatever ESCO can be had in. */
  languages: readonly string[];
  /** What fetching everything comes to, at least. */
  cost: { requests: number; megabytes: number; minutes: number };
  /** Asks the browser to allow a host; called in a press of a button, before anything is awaited. */
  allow(pattern: string): Promise<boolean>;
  /** The service that single concepts are asked of; null: the public one. */
  named(): Promise<{ base: string; version: string } | null>;
  name(service: { base: string; version: string } | null): Promise<void>;
}
