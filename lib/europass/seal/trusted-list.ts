/**
 * A national trusted list (ETSI TS 119 612) that the person downloaded and loaded herself: XML with the certificates of
 * the services that issue certificates. What a list says is only as good as the file: its own signature is not checked.
 */
import { fromBase64Url } from '../base64.ts';
import { CredentialFailure } from '../failure.ts';
import { allElements, type Element, localNameOf, parseXml, textOf } from '../xml.ts';
import { parseCertificate } from './certificate.ts';

export interface TrustedList {
  /** `SchemeTerritory`, such as `ES`. */
  country: string;
  /** `ListIssueDateTime`. */
  issued: string;
  services: ListedService[];
}

export interface ListedService {
  provider: string;
  service: string;
  /** The last part of the status address, such as `granted`. */
  status: string;
  certificates: string[];
}

/** @throws CredentialFailure when the text is no trusted list */
export function readTrustedList(text: string): TrustedList {
  const { documentElement: root } = parseXml(text);
  if (localNameOf(root) !== 'TrustServiceStatusList') throw new CredentialFailure('unknownXml');
  const all = allElements(root);
  const first = (elements: Element[], name: string) =>
    textOf(elements.find((element) => localNameOf(element) === name) ?? null);
  return {
    country: first(all, 'SchemeTerritory'),
    issued: first(all, 'ListIssueDateTime'),
    services: all
      .filter((element) => localNameOf(element) === 'TrustServiceProvider')
      .flatMap((provider) => {
        const inside = allElements(provider);
        const name = nameIn(inside, 'TSPName');
        return inside
          .filter((element) => localNameOf(element) === 'TSPService')
          .map((service) => listedService(service, name, first));
      }),
  };
}

function listedService(
  service: Element,
  provider: string,
  first: (elements: Element[], name: string) => string,
): ListedService {
  // The history below repeats the same members with what they once were.
  const now = allElements(service).filter((element) => !isInHistory(element, service));
  return {
    provider,
    service: nameIn(now, 'ServiceName'),
    status: first(now, 'ServiceStatus').replace(/^.*\//, ''),
    certificates: now
      .filter((element) => localNameOf(element) === 'X509Certificate')
      .map((element) => textOf(element).replace(/\s+/g, '')),
  };
}

function isInHistory(element: Element, service: Element): boolean {
  let above = element.parentNode as Element | null;
  while (above && above !== service) {
    if (localNameOf(above) === 'ServiceHistory') return true;
    above = above.parentNode as Element | null;
  }
  return false;
}

/** The first of the names in several languages. */
function nameIn(elements: Element[], wrapper: string): string {
  const named = elements.find((element) => localNameOf(element) === wrapper);
  const name = named && allElements(named).find((element) => localNameOf(element) === 'Name');
  return textOf(name ?? null);
}

/** The listed service whose certificate signed this one, or which is this one. */
export async function issuedByList(
  der: Uint8Array<ArrayBuffer>,
  list: TrustedList,
): Promise<{ provider: string; service: string; status: string } | null> {
  const certificate = parseCertificate(der);
  for (const { provider, service, status, certificates } of list.services) {
    for (const base64 of certificates) {
      try {
        const listed = parseCertificate(fromBase64Url(base64));
        const isIssuer = certificate.issuer.isEqual(listed.subject) && (await certificate.verify(listed));
        if (isIssuer) return { provider, service, status };
      } catch {
        // One certificate of hundreds that cannot be read says nothing about the others.
      }
    }
  }
  return null;
}
