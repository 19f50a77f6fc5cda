import type { SectionCues } from './cues.ts';

export const cs: SectionCues = {
  language: 'cs',
  headings: {
    requirements: [
      'požadujeme', 'požadavky', 'očekáváme', 'co očekáváme', 'co požadujeme', 'od vás očekáváme', 'váš profil', 'tvůj profil',
      'co byste měli umět', 'co bys měl umět', 'co potřebujete', 'co potřebuješ', 'koho hledáme', 'hledáme', 'kvalifikace', 'znalosti',
      'dovednosti', 'měl bys', 'měli byste', 'předpoklady', 'potřebné', 'co od vás čekáme', 'co od tebe čekáme', 'používané jazyky a nástroje',
      'technologie', 'co budeš potřebovat', 'bez čeho se neobejdeš', 'co by ti nemělo chybět', 'co by vám nemělo chybět',
    ],
    tasks: [
      'náplň práce', 'pracovní náplň', 'co budete dělat', 'co budeš dělat', 'co vás čeká', 'co tě čeká', 'popis pozice', 'popis práce',
      'odpovědnosti', 'zodpovědnosti', 'vaše úkoly', 'úkoly', 'informace o pozici', 'o pozici', 'tvoje role', 'vaše role', 'čemu se budete věnovat',
      'co bude vaší náplní', 'co u nás budeš dělat', 'jaká bude vaše práce',
    ],
    'nice-to-have': ['výhodou', 'výhoda', 'vítáme', 'výhodou je', 'plusem', 'bonusové body', 'oceníme', 'nice to have'],
    benefits: [
      'nabízíme', 'co nabízíme', 'benefity', 'výhody', 'co získáte', 'co získáš', 'zaměstnanecké výhody', 'odměna', 'mzda', 'plat',
      'proč k nám', 'na co se můžete těšit', 'na co se můžeš těšit', 'co vám nabízíme', 'co ti nabízíme',
    ],
    employer: ['o nás', 'o společnosti', 'společnost', 'kdo jsme', 'o firmě', 'firma', 'náš tým', 'představení společnosti', 'about branch'],
    legal: ['ochrana osobních údajů', 'gdpr', 'zpracování osobních údajů'],
    application: ['jak se přihlásit', 'odpovědět na inzerát', 'kontakt', 'máte zájem', 'zaujala vás nabídka', 'výběrové řízení', 'mám zájem'],
    elsewhere: ['podobné nabídky', 'podobné pracovní příležitosti', 'další nabídky', 'podobné pozice', 'poslat nabídku na e-mail', 'uložit pracovní příležitost', 'vítejte zpět', 'práce a brigády', 'inspirace a rady', 'můj jobs', 'pro firmy', 'kontakty'],
  },
  optional: ['výhodou', 'výhoda', 'vítána', 'vítáno', 'vítané', 'oceníme', 'není podmínkou', 'plusem', 'ideálně'],
  legal: ['zpracování osobních údajů', 'ochrany osobních údajů', 'souhlas se zpracováním'],
  posting: [
    'požadujeme', 'nabízíme', 'náplň práce', 'hledáme', 'plný úvazek', 'zkrácený úvazek', 'pracovní poměr', 'nástup', 'mzda',
    'praxe', 'odpovědět', 'životopis', 'benefity', 'typ pracovního poměru', 'pozici', 'místo pracoviště', 'úvazek', 'uchazeč*', 'práce na hpp', 'nabídka práce',
  ],
}; // prettier-ignore
