/** `npm run credential`, as a program meets it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStarter } from '../../../lib/node/starter.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { ESCO, makeCredential } from '../../fixtures/credentials/make-credential.ts';
import { makePdf } from '../../fixtures/credentials/make-pdf.ts';
import { makeSealer, seal } from '../../fixtures/credentials/make-seal.ts';

const SQL = `${ESCO}598de5b0-5b58-4ea7-8058-a4bc4d18c742`;
const STATISTICS = `${ESCO}7ee4c2ea-b349-4bd2-81a3-ec31475d4833`;
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'credential-'));
  writeFileSync(at('starter.pack'), new Uint8Array(compilePack(loadStarter()).buffer));
  const credential = makeCredential({
    skills: [{ uuid: '598de5b0-5b58-4ea7-8058-a4bc4d18c742', label: 'SQL by its own name' }],
    outcomes: ['The student has a sound knowledge of statistics.'],
  });
  const sealed = await seal(JSON.stringify(credential), await makeSealer());
  writeFileSync(at('sealed.json'), JSON.stringify(sealed));
  writeFileSync(
    at('changed.json'),
    JSON.stringify({ ...sealed, payload: sealed.payload.replace('Ida', 'Eva') }),
  );
  writeFileSync(at('bare.json'), JSON.stringify(credential));
  const label = {
    type: 'LearningOutcome',
    title: { en: 'x' },
    relatedESCOSkill: { id: 'urn:1', prefLabel: { en: 'Statistics' } },
  };
  writeFileSync(
    at('label.json'),
    JSON.stringify({
      ...credential,
      credentialSubject: { hasClaim: { specifiedBy: { learningOutcome: label } } },
    }),
  );
  writeFileSync(at('cv.txt'), 'About me\nI work with SQL every day.\nStatistics');
  const candidate =
    '<Candidate xmlns="http://www.europass.eu/1.0"><CandidateProfile><Skills><CompetencyName>SQL</CompetencyName></Skills></CandidateProfile></Candidate>';
  writeFileSync(at('cv.pdf'), makePdf(['Curriculum vitae'], { name: 'attachment.xml', text: candidate }));
  writeFileSync(at('printed.pdf'), makePdf(['Ida Muster', 'SQL', 'statistics (applied)']));
  writeFileSync(at('broken.json'), '{"type":');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['lib/node/credential.ts', '--vocabulary', at('starter.pack'), ...args], {
    encoding: 'utf8',
  });

describe('npm run credential', () => {
  it('prints one array with an answer for every file, and exits with 0', () => {
    const names = ['sealed', 'changed', 'bare', 'label', 'broken', 'missing'].map((name) =>
      at(`${name}.json`),
    );
    const files = [...names, at('cv.txt'), at('cv.pdf'), at('printed.pdf')];
    const { stdout, stderr, status } = run('--format', 'json', ...files);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const answers = JSON.parse(stdout);
    expect(answers.map(({ file }: { file: string }) => file)).toEqual(files);
    const [sealed, changed, bare, label, broken, absent, text, attached, printed] = answers;

    expect(sealed).toMatchObject({
      shape: 'elm3-sealed',
      title: 'Master of Data',
      issuer: 'Throw-away University',
      holder: 'Ida Muster',
      skills: [
        { uri: SQL, label: 'SQL by its own name', evidence: 'credential' },
        { uri: STATISTICS, label: 'statistics', evidence: 'similar' },
      ],
      seal: { state: 'intact', expired: false, certificate: { organisation: 'Throw-away University' } },
    });
    expect(sealed).not.toHaveProperty('error');
    expect(changed.seal.state).toBe('changed');
    expect(changed.skills.map(({ evidence }: { evidence: string }) => evidence)).not.toContain('credential');
    expect(bare).toMatchObject({
      shape: 'elm3',
      seal: { state: 'absent' },
      skills: [{ evidence: 'stated' }, {}],
    });
    expect(label.skills).toEqual([{ uri: STATISTICS, label: 'statistics', evidence: 'similar' }]);
    expect(broken).toMatchObject({
      shape: 'unknown',
      skills: [],
      error: expect.stringMatching(/not valid JSON/),
    });
    expect(absent.error).toMatch(/There is no file/);

    const stated = (answer: { skills: { uri: string; evidence: string }[] }) =>
      answer.skills.filter(({ evidence }) => evidence === 'stated').map(({ uri }) => uri);
    expect(text).toMatchObject({ shape: 'unknown', seal: { state: 'absent' } });
    expect(stated(text).sort()).toEqual([SQL, STATISTICS].sort());
    expect(attached.shape).toBe('europass-cv');
    expect(stated(attached)).toEqual([SQL]);
    expect(stated(printed).sort()).toEqual([SQL, STATISTICS].sort());
  }, 60_000);

  it('takes names from where it was asked, though npm runs it elsewhere', () => {
    const env = { ...process.env, npm_lifecycle_event: 'credential', INIT_CWD: folder };
    const args = ['lib/node/credential.ts', '--vocabulary', 'starter.pack', '--format', 'json', 'bare.json'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'bare.json', shape: 'elm3' }]);
  }, 60_000);

  it('says what is wrong with a command line, and exits with 2', () => {
    for (const args of [[], ['--format', 'yaml', 'x'], ['--language', '!', 'x'], ['--nonsense']]) {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/Usage/);
    }
  }, 60_000);

  it('tells people the same in lines', () => {
    const { stdout, status } = run(at('sealed.json'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/seal: intact/);
    expect(stdout).toMatch(/credential\s+SQL by its own name/);
    expect(stdout).toMatch(/Not checked: whether the certificate is on the EU Trusted Lists/);
  }, 60_000);
});
