/** What a page could do to find out who reads it, run in the page's own world. Both parts are evaluated as text. */

/** Before anything else runs: notes every change, message, error and sheet that the page can hear of. */
export const WATCH = `(() => {
  const seen = [];
  const note = (kind, value) => seen.push(kind + ': ' + value);
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') note('attribute', record.attributeName + '=' + record.target.getAttribute(record.attributeName));
      for (const node of [...record.addedNodes, ...record.removedNodes]) note('node', node.outerHTML ?? node.nodeValue);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'focusin', 'blur'])
    addEventListener(type, (event) => note(type, [event.data, event.message, event.reason, event.blockedURI, event.sourceFile, event.target?.nodeName].join(' ')), true);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    const own = console[name];
    console[name] = (...given) => { note('console', given.join(' ') + new Error().stack); own.apply(console, given); };
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...given) { note('shadow', new Error().stack); return attach.apply(this, given); };
  for (const type of ['pointermove', 'keydown', 'scroll', 'click']) document.addEventListener(type, () => note(type, new Error().stack), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note('performance', JSON.stringify(entry));
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== 'event') });
  Object.defineProperty(document, Symbol.for('seen'), { value: seen });
})()`;

/** Afterwards: everything that a page can list, as one text. */
export const EVERYTHING = `(async () => {
  const found = [...document[Symbol.for('seen')]];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(node.nodeName, node.nodeValue ?? '');
    for (const { name, value } of node.attributes ?? []) found.push(name, value);
    if (node.shadowRoot) found.push('open root: ' + node.shadowRoot.innerHTML);
    found.push(...Object.getOwnPropertyNames(node));
  }
  for (let object = globalThis; object; object = Object.getPrototypeOf(object)) found.push(...Object.getOwnPropertyNames(object).filter((name) => !/^puppeteer|^__aria/.test(name)));
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) for (const rule of sheet.cssRules) found.push(rule.cssText);
  found.push(...CSS.highlights.keys());
  const words = document.querySelector('main');
  for (const name of CSS.highlights.keys()) found.push(...[...getComputedStyle(words, '::highlight(' + name + ')')].map((property) => property + ' ' + getComputedStyle(words, '::highlight(' + name + ')').getPropertyValue(property)));
  for (const property of getComputedStyle(document.documentElement)) if (property.startsWith('--')) found.push(property);
  found.push(...performance.getEntries().map((entry) => JSON.stringify(entry)));
  found.push(JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie);
  found.push(...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()));
  found.push(...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  found.push(String(window.name), JSON.stringify(history.state), [...document.fonts].map(({ family }) => family).join());
  return found.join('\\n');
})()`;
