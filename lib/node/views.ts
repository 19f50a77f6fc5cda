/** Every view that is photographed: its address, when it is there, and what is done in it first. */

/** The part of a page that Puppeteer and Playwright have alike. */
export interface ActedPage {
  waitForSelector(selector: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}

export interface View {
  name: string;
  /** Within the extension. */
  address: string;
  /** A selector of what shows that it is there. */
  ready: string;
  /** Wide pictures are of a page, not of a panel. */
  isPage?: boolean;
  act?: (page: ActedPage) => Promise<void>;
}

const press = async (page: ActedPage, selector: string) => {
  await page.waitForSelector(selector);
  await page.click(selector);
};

/** @param tabId of the posting that was read */
export function viewsOf(tabId: number): View[] {
  const panel = `sidepanel.html?tab=${tabId}`;
  return [
    { name: 'popup', address: `popup.html?tab=${tabId}`, ready: '[data-complete="true"] .skill' },
    {
      name: 'popup-export',
      address: `popup.html?tab=${tabId}`,
      ready: '[data-complete="true"] .skill',
      act: (page) => press(page, '.popup-actions-row [aria-expanded]'),
    },
    { name: 'popup-unread', address: 'popup.html?tab=999999', ready: '.state' },
    { name: 'panel-skills', address: `${panel}#/posting`, ready: '.skill' },
    {
      name: 'panel-why',
      address: `${panel}#/posting`,
      ready: '.skill',
      act: (page) => press(page, '.skill-why'),
    },
    {
      name: 'panel-instead',
      address: `${panel}#/posting`,
      ready: '.skill',
      act: async (page) => {
        await press(page, '.skill-why');
        await press(page, '.why-actions .button:nth-child(2)');
        await page.waitForSelector('.chooser [role=option]');
      },
    },
    {
      name: 'panel-filters',
      address: `${panel}#/posting?type=knowledge`,
      ready: '.skill',
      act: (page) => press(page, '.filter-choices summary'),
    },
    { name: 'panel-groups', address: `${panel}#/posting?by=group`, ready: '.tree summary' },
    { name: 'panel-occupations', address: `${panel}#/posting/occupations`, ready: '.names' },
    { name: 'panel-profile', address: `${panel}#/posting/profile`, ready: 'svg.profile' },
    { name: 'panel-check', address: `${panel}#/posting/check`, ready: '.findings' },
    { name: 'panel-unread', address: 'sidepanel.html?tab=999999#/posting', ready: '.state h1' },
    { name: 'panel-look-up', address: 'sidepanel.html#/look-up/statistics', ready: '[role=option]' },
    {
      name: 'panel-concept',
      address: 'sidepanel.html#/look-up/statistics',
      ready: '[role=option]',
      act: async (page) => {
        await press(page, '[role=option]');
        await page.waitForSelector('.concept h1');
      },
    },
    { name: 'saved-empty', address: 'sidepanel.html#/saved', ready: '.saved .state' },
    {
      name: 'saved',
      address: `${panel}#/posting`,
      ready: '.skill',
      act: async (page) => {
        await press(page, '.posting-actions [aria-pressed]');
        await page.waitForSelector('.posting-actions [aria-pressed=true]');
        await page.evaluate("location.hash = '#/saved'");
        await page.waitForSelector('.saved-list li');
      },
    },
    {
      name: 'saved-one',
      address: 'sidepanel.html#/saved',
      ready: '.saved-list li',
      act: async (page) => {
        await press(page, '.saved-what .link');
        await page.waitForSelector('.saved-posting .skill-group');
      },
    },
    { name: 'options', address: 'options.html', ready: '.vocabularies li', isPage: true },
  ];
}
