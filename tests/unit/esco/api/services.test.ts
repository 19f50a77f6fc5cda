import { describe, expect, test } from 'vitest';
import {
  baseAddress,
  CONNECT_SOURCES,
  hostPattern,
  isServiceAddress,
  PUBLIC_SERVICES,
  serviceAt,
} from '../../../../lib/esco/api/services.ts';

test('the only hosts are the European Commission’s and this machine', () => {
  expect(CONNECT_SOURCES).toEqual(['https://ec.europa.eu', 'http://localhost:*', 'http://127.0.0.1:*']);
  for (const { base } of PUBLIC_SERVICES) {
    expect(isServiceAddress(base)).toBe(true);
    expect(hostPattern(base)).toBe('https://ec.europa.eu/*');
  }
});

test('the web service is always told a version: it would answer v1.0.9', () => {
  for (const { kind, version } of PUBLIC_SERVICES) if (kind === 'web') expect(version).toBe('v1.2.1');
});

describe('an address that a person types', () => {
  test.each([
    ['http://localhost:8080/esco/api/', 'http://localhost:8080/esco/api', 'web'],
    ['localhost:8080/esco/api', 'http://localhost:8080/esco/api', 'web'],
    [' http://127.0.0.1:9000/esco/open-api ', 'http://127.0.0.1:9000/esco/open-api', 'open'],
    ['http://localhost:8080', 'http://localhost:8080', 'web'],
    ['http://localhost:8080/esco/api?uri=x#y', 'http://localhost:8080/esco/api', 'web'],
  ])('%s', (typed, base, kind) => {
    expect(baseAddress(typed)).toBe(base);
    expect(isServiceAddress(base)).toBe(true);
    expect(serviceAt(base, 'v1.2.1').kind).toBe(kind);
  });

  test.each([
    'https://esco.evil.example/api',
    'http://localhost.evil.example/',
    'https://ec.europa.eu.evil.example/esco/api',
    'http://192.168.0.10:8080/esco/api',
    'https://localhost/esco/api',
  ])('%s is not reached from the extension', (typed) => {
    expect(isServiceAddress(baseAddress(typed))).toBe(false);
  });

  test.each(['ftp://localhost/x', 'http://user:secret@localhost/', 'http://', ''])(
    '"%s" is refused',
    (typed) => {
      expect(() => baseAddress(typed)).toThrow('no address of a web service');
    },
  );
});
