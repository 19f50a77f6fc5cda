import { list, type SectionCues } from './cues.ts';

export const cs: SectionCues = {
  language: 'cs',
  headings: {
    requirements: list(`
      požadujeme, požadavky, očekáváme, co očekáváme, co požadujeme, od vás očekáváme, váš profil,
      tvůj profil, co byste měli umět, co bys měl umět, co potřebujete, co potřebuješ, koho hledáme, hledáme,
      kvalifikace, znalosti, dovednosti, měl bys, měli byste, předpoklady, potřebné, co od vás čekáme,
      co od tebe čekáme, používané jazyky a nástroje, technologie, co budeš potřebovat,
      bez čeho se neobejdeš, co by ti nemělo chybět, co by vám nemělo chybět, koho do týmu hledáme,
      koho k nám hledáme, hledáme tě, hledáme vás, hledáme kolegu, hledáme člověka, hledáme někoho,
      pokud tě baví, pokud vás baví, co k tomu potřebuješ, co k tomu potřebujete, co k tomu potřebuješ umět,
      co je potřeba, co je třeba, co je nutné, nutné, nezbytné, nutností je, podmínkou je, podmínky,
      požadavky na vás, naše požadavky, jaké máme požadavky, naše představa, naše očekávání,
      představujeme si, ideální kandidát, ideální uchazeč, jaký bys měl být, jací byste měli být, kdo jsi,
      kdo jste, o tobě, o vás, jsi, jste, máš, máte, umíš, umíte, pokud máš, pokud máte, pokud jsi,
      pokud jste, jsi to ty, přihlas se pokud, budeš se nám líbit, budete se nám líbit, budeš nám sedět,
      sedneš si s námi, co bys měl splňovat, co byste měli splňovat, co splňuješ, co u tebe hledáme,
      co u vás hledáme, co by sis měl přinést, přineseš, vzdělání, praxe, zkušenosti, zkušenost, jazyky,
      jazykové znalosti, schopnosti, odborné znalosti, kvalifikační předpoklady, kvalifikační požadavky,
      osobnostní předpoklady, osobnost, vlastnosti, profil, profil kandidáta, tech stack, stack,
      co potřebujeme, čekáme od tebe, čekáme od vás, chceme po tobě, co po tobě chceme, co po vás chceme,
      co chceme, oceníme u tebe, klíčové dovednosti, skills
    `),
    tasks: list(`
      náplň práce, pracovní náplň, co budete dělat, co budeš dělat, co vás čeká, co tě čeká, popis pozice,
      popis práce, odpovědnosti, zodpovědnosti, vaše úkoly, úkoly, informace o pozici, o pozici, tvoje role,
      vaše role, čemu se budete věnovat, co bude vaší náplní, co u nás budeš dělat, jaká bude vaše práce,
      co tě u nás čeká, co vás u nás čeká, čeká na tebe, čeká na vás, čeká tě, čeká vás, co je náplní práce,
      náplň pozice, hlavní náplň práce, co bude tvojí náplní, co bude tvým úkolem, co bude vaším úkolem,
      tvým úkolem, vaším úkolem, tvým úkolem bude, tvoje úkoly, tvoje práce, vaše práce, tvůj den,
      tvůj běžný den, tvůj pracovní den, váš den, běžný den, jak vypadá tvůj den, typický den, den v práci,
      na čem budeš pracovat, na čem budete pracovat, na čem pracujeme, čemu se budeš věnovat,
      čím se budeš zabývat, čím se budete zabývat, s čím nám pomůžeš, s čím nám pomůžete,
      za co budeš zodpovídat, za co budete zodpovídat, za co budeš odpovědný, co budeš mít na starosti,
      co budete mít na starosti, na starosti budeš mít, hlavní úkoly, hlavní činnosti, činnosti,
      hlavní odpovědnosti, vaše odpovědnosti, tvoje odpovědnosti, role, o roli, pracovní činnosti, pozice,
      popis, popis pracovní pozice, výzvy, mise, tvoje mise, co od tebe budeme potřebovat,
      co konkrétně budeš dělat
    `),
    'nice-to-have': list(`
      výhodou, výhoda, vítáme, výhodou je, plusem, bonusové body, oceníme, nice to have, potěší nás,
      potěšíš nás, udělá nám radost, bude plus, bude plusem, bude výhodou, velkou výhodou,
      další znalosti výhodou, co je výhodou, co je plus, plus, plus pro tebe, plusové body, body navíc,
      bonus, navíc oceníme, rádi uvidíme, není podmínkou, není nutné, hodit se bude, hodí se, ideálně,
      třešnička, třešničkou na dortu
    `),
    benefits: list(`
      nabízíme, co nabízíme, benefity, výhody, co získáte, co získáš, zaměstnanecké výhody, odměna, mzda,
      plat, proč k nám, na co se můžete těšit, na co se můžeš těšit, co vám nabízíme, co ti nabízíme,
      čím ti to vynahradíme, čím vám to vynahradíme, na oplátku, co ti na oplátku nabízíme, za to nabízíme,
      za to ti nabídneme, nabídneme, nabídneme ti, nabídneme vám, co nabídneme, u nás najdeš, u nás najdete,
      u nás získáš, co u nás najdeš, co u nás najdete, co u nás získáš, co od nás dostaneš,
      co od nás dostanete, co dostaneš, co dostanete, dostaneš, dostanete, co z toho budeš mít,
      co pro tebe máme, co pro vás máme, máme pro tebe, naše nabídka, naše benefity, tvoje benefity,
      další benefity, finanční ohodnocení, ohodnocení, mzdové podmínky, platové podmínky, pracovní podmínky,
      proč my, proč právě my, proč u nás, proč pracovat u nás, proč jít k nám, proč si vybrat nás,
      proč se k nám přidat, těšit se můžeš na, těšit se můžete na, těš se na,
      jaké znalosti a dovednosti získáte, co se naučíš, garantujeme, výhody práce u nás,
      den plný příležitostí, odměníme tě, odměníme vás, bonusy, poskytujeme
    `),
    employer: list(`
      o nás, o společnosti, společnost, kdo jsme, o firmě, firma, náš tým, představení společnosti,
      about branch, kdo jsme a co děláme, kdo jsme my, kdo hledá, jsme, co jsme zač, co děláme,
      seznam se s námi, seznamte se, poznej nás, poznejte nás, naše společnost, naše firma, náš příběh,
      naše hodnoty, naše kultura, naše mise, o projektu, o týmu, tým, tvůj tým, váš tým, zaměstnavatel,
      úvodní představení, a co vlastně má společnost na starosti, profil firmy, o zaměstnavateli
    `),
    legal: list(`
      ochrana osobních údajů, gdpr, zpracování osobních údajů, osobní údaje, rovné příležitosti, diverzita,
      souhlas se zpracováním, informace o zpracování, informace o zpracování osobních údajů
    `),
    application: list(`
      jak se přihlásit, odpovědět na inzerát, kontakt, máte zájem, zaujala vás nabídka, výběrové řízení,
      mám zájem, jdeš do toho, jdete do toho, zaujalo tě to, zaujalo vás to, zaujali jsme tě,
      zaujali jsme vás, zní to dobře, zní to jako, líbí se ti to, chceš se přidat, chcete se přidat,
      chceš k nám, přidej se k nám, přidejte se k nám, ozvi se, ozvi se nám, ozvěte se, ozvěte se nám,
      přihlas se, přihlaste se, pošli nám, pošlete nám, jak na to, jak bude probíhat,
      jak probíhá výběrové řízení, průběh výběrového řízení, výběrko, kontaktujte nás, kontaktní osoba,
      kontaktní údaje, co bude dál, co dál, další kroky, tak neváhej, neváhej, neváhejte, odpovědět, odpověz,
      životopis
    `),
    elsewhere: list(`
      podobné nabídky, podobné pracovní příležitosti, další nabídky, podobné pozice,
      poslat nabídku na e-mail, pošleme vám obdobné nabídky, obdobné nabídky, další volné pozice,
      další volná místa, doporučené nabídky, ostatní nabídky, mohlo by vás zajímat,
      srovnání platů, hlídací pes, nahlásit inzerát, sdílet nabídku, hodnocení firmy
    `),
  },
  sentences: {
    requirements: list(`
      požadujeme, vyžadujeme, očekáváme, nutná je, nutností je, je nutná, je nutností, je podmínkou,
      podmínkou je, nezbytná je, hledáme někoho kdo, hledáme člověka který, měl bys mít, měli byste mít,
      měl bys umět, musíš mít, musíte mít, potřebujete mít, bez čeho to nepůjde
    `),
    tasks: list(`
      budete, budeš, vaším úkolem, tvým úkolem, na starosti budeš mít, na starosti budete mít,
      budete mít na starosti, budeš mít na starosti, náplní práce je, náplní práce bude, práce spočívá,
      čeká na vás, čeká na tebe
    `),
    benefits: list(`
      nabízíme, nabídneme, dostanete, dostaneš, získáte, získáš, u nás najdete, u nás najdeš,
      můžete se těšit, můžeš se těšit, těšte se, poskytujeme, zajistíme, hradíme, garantujeme, nástupní mzda,
      odměna za práci, přispíváme
    `),
    application: list(`
      životopis posílejte, životopisy posílejte, pošlete, pošli, posílejte, zašlete, napiš nám, napište nám,
      ozvěte se, ozvi se, hlaste se, v případě zájmu, máte-li zájem, zavolejte, své životopisy,
      svůj životopis, kontaktujte
    `),
  },
  signs: {
    requirements: list(`
      praxe, praxi, zkušenost*, zkušenosti, vzdělání, výuční list, vyučení, maturita, vysoká škola, titul,
      řidičský průkaz, řidičák, znalost*, znalosti, schopnost*, dovednost*, spolehlivost, samostatnost,
      pečlivost, trpělivost, ochota, flexibilita, komunikativnost, angličtina, angličtiny, certifikát,
      osvědčení, průkaz, časová flexibilita, bezúhonnost, trestní rejstřík, zrak, let u
    `),
    benefits: list(`
      dovolené, dovolená, stravenky, stravování, mzda, mzdu, plat, prémie, bonus*, příspěvek, příspěvky,
      náborový, penzijní, multisport, home office, pružná pracovní doba, služební auto, notebook, telefon,
      firemní akce, sick days, sickdays, kurzy, školení, platíme, hradíme, stálá práce, stabilní, zázemí,
      zdarma, slevy, vzdělávání, smlouva, smlouvu, 13. plat, jízdné
    `),
  },
  optional: list(`
    výhodou, výhoda, vítána, vítáno, vítané, oceníme, není podmínkou, plusem, je výhodou, jsou výhodou,
    velkou výhodou, bude plus, je plus, potěší, není nutná, není nutné, nejsou podmínkou, uvítáme, hodí se,
    výhodu, ideální
  `),
  ideally: list(`
    ideálně
  `),
  legal: list(`
    zpracování osobních údajů, ochrany osobních údajů, souhlas se zpracováním, nediskriminujeme,
    bez ohledu na, rovné příležitosti, rovných příležitostí, osobních údajů, gdpr, genderov*
  `),
  posting: list(`
    požadujeme, nabízíme, náplň práce, hledáme, plný úvazek, zkrácený úvazek, pracovní poměr, nástup, mzda,
    praxe, odpovědět, životopis, benefity, typ pracovního poměru, pozici, místo pracoviště, úvazek,
    uchazeč*, práce na hpp, nabídka práce
  `),
};
