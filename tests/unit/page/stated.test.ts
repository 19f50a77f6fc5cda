import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';
import { stateValues } from '../../../lib/page/state/values.ts';
import { readJsonLd } from '../../../lib/page/stated/json-ld.ts';
import { parseLeniently, parseLiteral } from '../../../lib/page/stated/lenient-json.ts';
import { readMarkup } from '../../../lib/page/stated/markup.ts';
import { page } from './parse.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const statedIn = (json: string) => readJsonLd(page('', script(json)));

test('JSON is read as it is written; anything else is read as far as it goes, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseLeniently(JSON.stringify(value, null, 1))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseLeniently(text)));
  fc.assert(
    fc.property(fc.stringMatching(/^[{}[\]"':,\\/*a1!-]{0,60}$/), (text) => void parseLeniently(text)),
  );
});

test('a script’s own literals are read like JSON', () => {
  expect(parseLiteral(`{a:1,'b':[void 0,!0,!1,-2.5e3,],"c":\`x\`,$d:null,} ;more`)?.value).toEqual({
    a: 1,
    b: [undefined, true, false, -2500],
    c: 'x',
    $d: null,
  });
  expect(parseLiteral(String.raw`"\u00fc\x41\n\"\/"`)?.value).toBe('üA\n"/');
  expect(parseLiteral('{"a":')).toBeNull();
});

test.each<[name: string, json: string]>([
  ['raw line feeds', '{"@type":"JobPosting","title":"Cook","description":"Cook\nsoups\tdaily"}'],
  ['comments around', '<!-- {"@type":"JobPosting","title":"Cook","description":"Cook soups daily"} -->'],
  ['a trailing comma', '{"@type":"JobPosting","title":"Cook","description":"Cook soups daily",}'],
  [
    'an escaped script',
    '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Cook&quot;,&quot;description&quot;:&quot;Cook soups daily&quot;}',
  ],
  [
    'quotes nobody escaped',
    '{"@type":"JobPosting","title":"Cook","description":"Cook "soups" daily","url":"x"}',
  ],
  [
    'several types and an address',
    '{"@type":["Thing","https://schema.org/JobPosting"],"title":["Cook"],"description":{"@value":"Cook soups daily"}}',
  ],
])('stated with %s', (_name, json) => {
  const { postings } = statedIn(json);
  expect(postings[0]?.title).toBe('Cook');
  expect(
    postings[0]?.lines
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('"', ''),
  ).toBe('Cook soups daily');
});

test('an employer that is stated elsewhere in the data is found there', () => {
  const { postings } = statedIn(
    '[{"@type":"JobPosting","title":"Cook","hiringOrganization":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"Maré"}]',
  );
  expect(postings[0]?.employer).toBe('Maré');
});

test('data that cannot be read is said to be broken', () => {
  const document = page('<h1>Cook</h1>', script('{"@type":"JobPosting" "description" oh dear'));
  const { steps } = readPosting(document).posting;
  expect(steps).toContainEqual({ source: 'json-ld', outcome: 'broken' });
});

test('properties of a thing inside a posting are not the posting’s', () => {
  const [stated] = readMarkup(
    page(`<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Cook</b>
      <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
        <i itemprop="name">Maré</i><p itemprop="description">We run four restaurants.</p></div>
      <div itemprop="description"><p>Cook soups.</p><p itemprop="skills">Soups</p></div></div>`),
  );
  expect(stated).toMatchObject({ title: 'Cook', employer: 'Maré' });
  expect(stated?.lines.map(({ text }) => text)).toEqual(['Cook soups.', 'Soups']);
});

test('each step of the reading says how it went', () => {
  const outcomes = (body: string, head = ''): Record<string, string> =>
    Object.fromEntries(
      readPosting(page(body, head)).posting.steps.map(({ source, outcome }) => [source, outcome]),
    );
  const text = '<h2>Requirements</h2><p>A diploma and three years in a kitchen.</p>'.repeat(12);
  const data = script(
    '{"@type":"JobPosting","title":"Clerk","description":"Write invoices and answer the telephone."}',
  );
  expect(outcomes(`<h1>Cook</h1>${text}`, data)).toMatchObject({
    'json-ld': 'not-shown',
    main: 'used',
    state: 'not-needed',
  });
  expect(outcomes('<h1>Clerk</h1>', data)).toMatchObject({ 'json-ld': 'used', microdata: 'absent' });
  expect(outcomes('', data + data.replace('Clerk', 'Cook') + data.replace('Clerk', 'Baker'))['json-ld']).toBe(
    'several',
  );
});

/** Each is small in the page and would be large, deep or endless where it were followed blindly. */
test.each<[name: string, head: string]>([
  ['a hundred thousand open brackets', `<script>window.a = ${'['.repeat(100_000)}</script>`],
  ['a hundred thousand beginnings', `<script>${'a={'.repeat(100_000)}</script>`],
  ['comments that never end', `<script>a=${'/*'.repeat(200_000)}</script>`],
  [
    'a list that holds itself',
    `<script type="application/json">[{"a":0,"b":1},[0,1],{"c":0},{"d":1}]${' '.repeat(400)}</script>`,
  ],
  [
    'a thousand references',
    `<script type="application/json">[${Array.from({ length: 2_000 }, (_, i) => `{"a":${(i + 1) % 2_000},"b":${(i * 7) % 2_000}}`).join(',')}]</script>`,
  ],
  ['function calls of nothing', `<script>x=${'(function(a,b'.repeat(50_000)}</script>`],
  ['rows without end', `<script>self.__next_f.push([1,"${'1:Tffffff,'.repeat(30_000)}"])</script>`],
  ['deep data', script(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)],
  [
    'twenty thousand stated postings',
    script(`[${'{"@type":"JobPosting","title":"N","description":"x y z"},'.repeat(20_000)}null]`),
  ],
])('%s: read in time', (_name, head) => {
  const started = performance.now();
  const { posting } = readPosting(page('<p>x</p>', head));
  expect(posting.isPosting).toBe(false);
  expect(stateValues(page('', head)).length).toBeLessThan(100);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each<[name: string, body: string]>([
  [
    'things in things',
    '<div itemscope itemtype="http://schema.org/JobPosting" itemprop="description">x'.repeat(3_000),
  ],
  [
    'controls in controls',
    `${'<div class="actions alert">'.repeat(1_500)}${'<span>word </span>'.repeat(20_000)}`,
  ],
  ['hidden in hidden', `${'<div hidden aria-hidden="true">'.repeat(1_500)}${'word '.repeat(50_000)}`],
  ['thirty thousand cards', `<ul>${'<li><a href="/jobs/1234-x">Cook</a> soups</li>'.repeat(30_000)}`],
])('%s: read in time', (_name, body) => {
  const started = performance.now();
  readPosting(page(body));
  expect(performance.now() - started).toBeLessThan(15_000);
});
