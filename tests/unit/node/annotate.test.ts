import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePack } from '../../../lib/pack/compile.ts';
import { classificationOf, skillUri } from '../../fixtures/vocabulary/small.ts';

const TOP = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  const classification = classificationOf(
    [
      { labels: ['operate forklift', 'drive a forklift'] },
      { labels: ['SQL'], type: 'knowledge', group: 0 },
      { labels: ['customer service'], type: 'knowledge' },
    ],
    [{ labels: ['warehouse worker'], code: '9333.9', essential: ['operate forklift'] }],
  );
  writeFileSync(file('small.pack'), compilePack(classification));
  writeFileSync(file('ad.txt'), '\ufeffWarehouse Worker\r\n\r\nYou drive a\tforklift; SQL is a plus.\r\n');
  writeFileSync(
    file('ad.html'),
    '<!doctype html><html><head><title>Jobs</title></head><body><h1>Warehouse Worker</h1><p>You drive a <b>fork</b>lift &amp; give customer <i>service</i>.</p></body></html>',
  );
  writeFileSync(file('binary.txt'), new Uint8Array([0, 1, 2, 3]));
  writeFileSync(file('broken.pack'), 'no pack');
});

function annotate(args: string[], input = '') {
  const vocabulary = args.includes('--vocabulary') ? [] : ['--vocabulary', file('small.pack')];
  const { status, stdout, stderr } = spawnSync('node', ['lib/node/annotate.ts', ...vocabulary, ...args], {
    cwd: TOP,
    input,
    encoding: 'utf8',
    env: { ...process.env, ESCO_DATASET: '' },
  });
  return { status, stdout, stderr };
}

describe('annotate', () => {
  it('cuts offsets from the text as it was given', () => {
    const { status, stdout } = annotate(['--format', 'json', file('ad.txt')]);
    const [result] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(result.posting).toMatchObject({ title: 'Warehouse Worker', source: 'text' });
    expect(
      result.skills.map((skill: { label: string; necessity: string }) => [skill.label, skill.necessity]),
    ).toEqual(
      expect.arrayContaining([
        ['operate forklift', expect.any(String)],
        ['SQL', 'optional'],
      ]),
    );
    const text = '\ufeffWarehouse Worker\r\n\r\nYou drive a\tforklift; SQL is a plus.\r\n';
    for (const skill of result.skills)
      for (const { start, end, text: words } of skill.mentions) expect(text.slice(start, end)).toBe(words);
    expect(result.occupations[0]).toMatchObject({ label: 'warehouse worker', code: '9333.9' });
    expect(result).not.toHaveProperty('text');
  });

  it('reads HTML and hands the text back that its offsets cut', () => {
    const [result] = JSON.parse(annotate(['--format', 'json', file('ad.html')]).stdout);
    expect(result.skills.map(({ label }: { label: string }) => label).sort()).toEqual([
      'customer service',
      'operate forklift',
    ]);
    for (const skill of result.skills)
      for (const { start, end, text } of skill.mentions) expect(result.text.slice(start, end)).toBe(text);
    expect(result.posting.title).toBe('Warehouse Worker');
  });

  it('reads HTML by the rule of the board at whose address it was found', () => {
    const text = 'You drive a forklift in our warehouse and load lorries, day and night, in every weather. ';
    const html = `<main><p>${'We give you good customer service. '.repeat(9)}</p><div class="job__description"><p>${text.repeat(5)}</p></div></main>`;
    const [elsewhere, board] = annotate(
      ['--ndjson'],
      [
        { id: 'elsewhere', html, url: 'https://example.org/jobs/1' },
        { id: 'board', html, url: 'https://boards.greenhouse.io/example/jobs/1' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(elsewhere.posting.source).toBe('main');
    expect(board.posting.source).toBe('board');
    expect(board.text).not.toContain('customer service');
  });

  it('answers a stream line by line, in order, bad lines included', () => {
    const lines = [
      '{"id":1,"text":"SQL"}',
      '{bad',
      '{"id":"x"}',
      '[1]',
      '',
      '{"id":"h","html":"<p>customer service"}',
      '{"id":"t","text":7}',
    ];
    const { status, stdout } = annotate(['--ndjson'], lines.join('\n'));
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(results.map(({ id }) => id)).toEqual([1, 'line 2', 'x', 'line 4', 'h', 't']);
    expect(results.map((result) => 'error' in result)).toEqual([false, true, true, true, false, true]);
    for (const { error } of results.filter((result) => 'error' in result))
      expect(error).toMatch(/^["A-Z].*\.$/);
  });

  it('answers a long stream by threads just as it answers alone', () => {
    const texts = ['SQL', 'You drive a forklift.', 'customer service', 'nothing here'];
    const lines = Array.from({ length: 40 }, (_, id) => JSON.stringify({ id, text: texts[id % 4] }));
    lines[21] = '{bad';
    const { status, stdout } = annotate(['--ndjson', '--workers', '3'], lines.join('\n'));
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(lines.map((_, at) => (at === 21 ? 'line 22' : at)));
    const alone = results.slice(0, 4).map(({ id: _, ...answer }) => answer);
    for (const [at, { id: _, ...answer }] of results.entries())
      if (at !== 21) expect(answer).toEqual(alone[at % 4]);
    expect(alone.map(({ skills }) => skills[0]?.label)).toEqual([
      'SQL',
      'operate forklift',
      'customer service',
      undefined,
    ]);
  });

  it('answers each line of a stream before the next one comes', async () => {
    const command = spawn('node', ['lib/node/annotate.ts', '--vocabulary', file('small.pack'), '--ndjson'], {
      cwd: TOP,
    });
    // Twelve: the first ones answered by the command itself, the others by a thread.
    for (let id = 0; id < 12; id++) {
      command.stdin.write(`${JSON.stringify({ id, text: 'SQL' })}\n`);
      const [answer] = await once(command.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    command.stdin.end();
    expect((await once(command, 'exit'))[0]).toBe(0);
  });

  it('says with --depth quick what the words alone tell, and in full why', () => {
    const text = 'You will drive forklifts. Experience with SQL and Zonkware dashboards is required.';
    const [quick, full] = ['quick', 'full'].map((depth) =>
      JSON.parse(
        annotate(['--ndjson', '--depth', depth, '--rank', '3'], JSON.stringify({ id: 1, text })).stdout,
      ),
    );
    expect(quick).toMatchObject({ depth: 'quick', calibrated: false, unlisted: [] });
    expect(quick.skills[0]).toMatchObject({ reason: null });
    expect(full).toMatchObject({ depth: 'full', calibrated: true });
    const [first] = full.skills;
    expect(text.slice(first.reason.start, first.reason.end)).toBe(first.reason.text);
    expect(first.reason.carriedBy).not.toEqual([]);
    for (const { start, end, text: words } of full.unlisted) expect(text.slice(start, end)).toBe(words);
    for (const { ranking } of [quick, full]) expect(ranking).toHaveLength(3);
  });

  it('gives the fields that docs/annotate.schema.json describes', () => {
    const schema = JSON.parse(readFileSync(path.join(TOP, 'docs/annotate.schema.json'), 'utf8')).$defs.answer;
    const [result] = JSON.parse(annotate(['--format', 'json', '--rank', '1', file('ad.html')]).stdout);
    expect(Object.keys(result).sort()).toEqual(Object.keys(schema.properties).sort());
    const { ranking: _, text: __, ...always } = result;
    expect(Object.keys(always).sort()).toEqual(schema.required.toSorted());
    const skill = schema.properties.skills.items;
    expect(Object.keys(result.skills[0]).sort()).toEqual(Object.keys(skill.properties).sort());
    expect(skill.required.toSorted()).toEqual(Object.keys(skill.properties).sort());
  });

  it('ranks exactly as many skills as asked, whatever their probability', () => {
    const { stdout } = annotate(
      ['--ndjson', '--rank', '2', '--min-probability', '1'],
      '{"id":"a","text":"SQL"}',
    );
    const result = JSON.parse(stdout);
    expect(result.ranking).toHaveLength(2);
    expect(result.ranking[0][0]).toBe(skillUri(1));
    expect(result.skills).toEqual([]);
  });

  it('prints a table for people', () => {
    const { stdout } = annotate([file('ad.txt')]);
    expect(stdout).toContain('warehouse worker');
    expect(stdout).toMatch(/operate forklift\s+stated/);
    expect(stdout).not.toContain('rule of thumb');
    expect(annotate(['--depth', 'quick', file('ad.txt')]).stdout).toContain('rule of thumb');
  });

  it.each([
    [['--format', 'xml', 'x.txt'], /--format takes table or json/],
    [['--depth', 'deep', 'x.txt'], /--depth takes full or quick/],
    [['--workers', '0', 'x.txt'], /--workers takes a whole number/],
    [['--workers', '9999', 'x.txt'], /--workers takes at most/],
    [['--rank', '0', 'x.txt'], /--rank takes a whole number/],
    [['--min-probability', '7', 'x.txt'], /from 0 to 1/],
    [['--nonsense', 'x.txt'], /nonsense/],
    [[], /No input was named/],
    [['--vocabulary', 'nowhere.zip', 'x.txt'], /nowhere\.zip/],
    [['--vocabulary', 'BROKEN', 'x.txt'], /not a vocabulary pack/],
  ])('%j ends with 2 and a sentence', (args, sentence) => {
    const { status, stderr, stdout } = annotate(
      args.map((arg) => (arg === 'BROKEN' ? file('broken.pack') : arg)),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
  });

  it('answers what can be answered and says what cannot', () => {
    const { status, stdout } = annotate([
      '--format',
      'json',
      file('missing.txt'),
      file('binary.txt'),
      folder,
      file('ad.txt'),
    ]);
    const results = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(results.map((result: { error?: string }) => result.error ?? 'answered')).toEqual([
      expect.stringContaining('There is no file'),
      expect.stringContaining('not a text file'),
      expect.stringContaining('is a folder'),
      'answered',
    ]);
  });

  it('reads one document from standard input and tells HTML from text', () => {
    const [text] = JSON.parse(annotate(['--format', 'json', '-'], 'SQL < Excel').stdout);
    const [html] = JSON.parse(annotate(['--format', 'json', '-'], '<p>SQL</p>').stdout);
    expect([text.posting.source, 'text' in text, html.text]).toEqual(['text', false, 'SQL']);
  });
});
