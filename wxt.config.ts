import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { type InlineConfig, mergeConfig } from 'vite';
import { defineConfig, type Entrypoint } from 'wxt';
import { CONNECT_SOURCES } from './lib/esco/api/services.ts';
import { aliasFilesOfPackage } from './lib/node/aliases.ts';
import { bundledVocabulary } from './lib/node/bundled-vocabulary.ts';

/** What the background reads of `assets/models`; the model card beside them is for people. */
const MODEL_FILE = /\.(?:bin|wasm|ranker\.json)$/;

/**
 * Builds a page by itself. Pages that are built together share pieces of code, each a file: the popup would wait for
 * ten of them, one round trip to the browser's process each. Alone it is one script and one style sheet.
 */
function apart(groups: (Entrypoint | Entrypoint[])[], name: string): void {
  for (const group of groups) {
    const at = Array.isArray(group) ? group.findIndex((entry) => entry.name === name) : -1;
    if (Array.isArray(group) && at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
  }
}

function inOneFile(config: InlineConfig): void {
  Object.assign(
    config,
    mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: false } } } }),
  );
}

/**
 * The mode `localhost` makes the build that browser tests use where no route presses the toolbar
 * button or grants an optional permission: it differs from the release by one host permission.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => {
    // The same code in both modes: what is tested is what is released. Vite takes any mode of its own
    // name for development otherwise, and brings debugging code in.
    if (mode === 'localhost') process.env.NODE_ENV = 'production';
    const define = mode === 'localhost' ? { 'import.meta.env.MODE': JSON.stringify('production') } : {};
    return { plugins: [preact()], build: { sourcemap: false }, define };
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'unlimitedStorage', 'contextMenus'],
    omnibox: { keyword: 'esco' },
    optional_host_permissions: ['*://*/*'],
    // The browser itself keeps the extension from sending anything to anyone but the ESCO services.
    content_security_policy: {
      // `wasm-unsafe-eval` lets the scoring kernel run, which is a file of the extension; nothing else may be compiled.
      extension_pages: `default-src 'self'; connect-src 'self' ${CONNECT_SOURCES.join(' ')}; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'`,
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'next-skill': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextSkill__' },
      'previous-skill': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousSkill__',
      },
    },
    ...(mode === 'localhost' && { host_permissions: ['http://localhost/*'] }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'esco-lens@esco-lens.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => apart(groups, 'popup'),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => name === 'popup')) inOneFile(config);
    },
    'build:publicAssets': async (wxt, files) => {
      // WXT takes bytes from files only; texts could be handed over.
      const carry = async (relativeDest: string, content: string | Uint8Array) => {
        const absoluteSrc = path.join(wxt.config.wxtDir, relativeDest);
        await mkdir(path.dirname(absoluteSrc), { recursive: true });
        await writeFile(absoluteSrc, content);
        files.push({ absoluteSrc, relativeDest });
      };
      // Browsers know Portuguese as pt_BR and pt_PT alone, and take neither for the other (nor `pt` for either: tried in
      // Chromium 156). In Brazil European Portuguese is nearer than English.
      const portuguese = files.find(
        ({ relativeDest }) => path.basename(path.dirname(relativeDest)) === 'pt_PT',
      );
      if (portuguese) files.push({ ...portuguese, relativeDest: '_locales/pt_BR/messages.json' });
      await carry('vocabulary.pack', await bundledVocabulary());
      for (const { name, text } of aliasFilesOfPackage()) await carry(`aliases/${name}`, text);
      const models = path.join(import.meta.dirname, 'assets/models');
      for (const name of await readdir(models)) {
        if (!MODEL_FILE.test(name)) continue;
        files.push({ absoluteSrc: path.join(models, name), relativeDest: `models/${name}` });
      }
    },
  },
});
