// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { formatRoute } from '../../../components/panel/route.ts';
import type { SkillsServices } from '../../../components/skills/skills-services.ts';
import { FAILURES } from '../../../lib/europass/failure.ts';
import { STATEMENTS } from '../../../lib/europass/seal/statements.ts';
import { uriOf } from '../profile/small-vocabulary.ts';
import { samplePanelServices } from './panel-services.ts';
import { english, renderWithWords } from './render.tsx';
import { analyst, ready } from './samples.ts';
import { MASTER, sampleSkills } from './skills-services.ts';
import { ALL_LOCALES, translateFrom } from './translate.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function show(skills: SkillsServices, hash = formatRoute({ view: 'mySkills' })) {
  location.hash = hash;
  const asked = (id: string, label: string, necessity: 'required' | 'optional') => ({
    ...(analyst().skills[0] as ReturnType<typeof analyst>['skills'][0]),
    ...{ uri: uriOf(id), label, necessity },
  });
  const analysis = {
    ...analyst(),
    skills: [
      asked('b', 'Abfragen schreiben', 'optional'),
      asked('c', 'x', 'required'),
      asked('e', 'y', 'required'),
    ],
  };
  const reading = async () => ready(analysis);
  return renderWithWords(<PanelApp services={samplePanelServices({ skills, reading })} />);
}

async function drop(name = 'master.json') {
  const field = (await screen.findAllByLabelText('Choose files')).find(
    (one) => one instanceof HTMLInputElement,
  );
  Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true });
  fireEvent.change(field as HTMLInputElement);
}

describe('my skills', () => {
  it('show what a dropped credential says, as stated until its issuer is accepted', async () => {
    show(sampleSkills({ sources: [MASTER], failures: [] }));
    await drop();
    await screen.findByText('Master of Data');
    screen.getByText('1 file read.');
    const list = await screen.findByRole('region', { name: 'Skills that count' });
    expect((await within(list).findByText('write queries')).closest('li')?.dataset.grade).toBe('stated');

    fireEvent.click(screen.getByRole('checkbox', { name: /Accept “Throw-away University”/ }));
    await vi.waitFor(() =>
      expect(within(list).getByText('write queries').closest('li')?.dataset.grade).toBe('credential'),
    );
    within(list).getByText(/in a sealed credential · from Master of Data/);
  });

  it('say in full sentences why a file cannot be read, and read the others', async () => {
    const failure = { file: 'x.xml', code: 'documentType', params: {} } as const;
    show(sampleSkills({ sources: [MASTER], failures: [failure] }));
    await drop();
    await screen.findByText(`x.xml: ${FAILURES.documentType}`);
    screen.getByText('Master of Data');
  });

  it('say of the seal what was checked and what was not', async () => {
    show(sampleSkills({ sources: [MASTER], failures: [] }));
    await drop();
    fireEvent.click(await screen.findByText('seal intact'));
    screen.getByText(STATEMENTS.intact);
    screen.getByText(STATEMENTS.notCompared);
  });

  it('take a skill out and put it back by hand', async () => {
    show(sampleSkills({ sources: [MASTER], failures: [] }));
    await drop();
    fireEvent.click(await screen.findByRole('button', { name: 'Remove write queries' }));
    await screen.findByText(/No skills yet/);
  });

  it('name the gaps over saved postings and what they would open', async () => {
    show(sampleSkills({ sources: [MASTER], failures: [] }));
    await drop();
    await screen.findByText('asked for by 1 of 1');
    await screen.findByText('Would open: analyst');
  });

  it('are erased with one click, which can be taken back', async () => {
    show(sampleSkills({ sources: [MASTER], failures: [] }));
    await drop();
    await screen.findByText('Master of Data');
    fireEvent.click(await screen.findByText('Take away or erase'));
    fireEvent.click(screen.getByRole('button', { name: 'Erase this profile' }));
    await screen.findByText('“My skills” was erased.');
    expect(screen.queryByText('Master of Data')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Master of Data');
  });
});

describe('a posting against my skills', () => {
  it('counts in a sentence, must-haves first, near never as met', async () => {
    const skills = sampleSkills();
    await skills.create('Me');
    const { profile } = await skills.state();
    if (!profile) throw new Error('no profile');
    await skills.keep({ ...profile, sources: [MASTER] });
    const { container } = show(skills, formatRoute({ view: 'posting', part: 'mine' }));
    await screen.findByText(
      'Of 3 skills asked for you hold 1: 0 in a sealed credential, 1 stated, 0 likely. 1 near, 1 missing.',
    );
    screen.getByText('Of the 2 that are required: 0 held, 1 near, 1 missing.');
    const rows = [...container.querySelectorAll<HTMLElement>('.comparison li')];
    expect(rows.map(({ dataset }) => dataset.state)).toEqual(['missing', 'near', 'met']);
    screen.getByText('You hold something broader: tune queries → write queries');

    fireEvent.click(screen.getAllByRole('button', { name: 'I can do this' })[0] as HTMLElement);
    await screen.findByText(/you hold 2:/);
  });

  it('says under which name a skill was held that ESCO has replaced since', async () => {
    const skills = sampleSkills();
    await skills.create('Ida');
    const { profile } = await skills.state();
    if (!profile) throw new Error('no profile');
    const old = { uri: uriOf('0a'), label: 'ask databases', version: '1.0.8' };
    await skills.keep({ ...profile, own: [old] });
    show(skills);
    const list = await screen.findByRole('region', { name: 'Skills that count' });
    expect((await within(list).findByText('ask databases')).closest('li')?.textContent).toContain(
      'Replaced by: write queries',
    );
    cleanup();
    show(skills, formatRoute({ view: 'posting', part: 'mine' }));
    const row = (await screen.findByText('write queries')).closest('li');
    expect(row?.dataset.state).toBe('met');
    expect(row?.textContent).toContain('ask databases (Replaced by: write queries)');
  });

  it('says where to begin while nothing is known', async () => {
    show(sampleSkills(), formatRoute({ view: 'posting', part: 'mine' }));
    const link = await screen.findByRole('link', { name: 'Go to My skills' });
    expect(link.getAttribute('href')).toBe('#/my-skills');
  });
});

it('axe finds nothing', async () => {
  const { container } = show(sampleSkills({ sources: [MASTER], failures: [] }));
  await drop();
  await screen.findByText('Master of Data');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

/** What a seal alone never allows to say: verified, trusted, qualified, in every language of the interface. */
const OVERCLAIM = new RegExp(
  [
    'verified|trusted|qualified|verifiziert|vertrauenswürdig|qualifiziert|vérifié|qualifié',
    'verificad|cualificad|qualificad|verificat|qualificat|calificat|geverifieerd|betrouwbaar|gekwalificeerd',
    'zweryfikowan|godn[aey] zaufania|kwalifikowan|επαληθευ|έμπιστ|εγκεκριμέν',
  ].join('|'),
  'i',
);

describe('the words of seals and failures', () => {
  type Say = (key: string, values: Record<string, string>) => string;
  const values = Object.fromEntries(
    [
      ...'form time name identifier certificate issuer from until kind date country service provider status limit encoding key what'.split(
        ' ',
      ),
    ].map((name) => [name, `{${name}}`]),
  );

  it('are in English the ones that the command prints', () => {
    for (const [code, sentence] of Object.entries(STATEMENTS))
      expect((english as Say)(`seal.${code}`, values)).toBe(sentence);
    for (const [code, sentence] of Object.entries(FAILURES))
      expect((english as Say)(`fileFailure.${code}`, values)).toBe(sentence);
  });

  it.each(ALL_LOCALES)('never say more than was checked, in %s', async (language) => {
    const say = (await translateFrom(language)) as Say;
    for (const code of Object.keys(STATEMENTS))
      expect(say(`seal.${code}`, values).replace(/EU Trusted Lists|Trusted List/g, '')).not.toMatch(
        OVERCLAIM,
      );
  });
});
