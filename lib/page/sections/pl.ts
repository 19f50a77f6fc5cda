import { list, type SectionCues } from './cues.ts';

export const pl: SectionCues = {
  language: 'pl',
  headings: {
    requirements: list(`
      wymagania, nasze wymagania, wymagania obowiązkowe, wymagania niezbędne, wymagamy, czego wymagamy,
      oczekujemy, nasze oczekiwania, oczekiwania, czego oczekujemy, oczekujemy od ciebie,
      czego od ciebie oczekujemy, profil kandydata, profil, twój profil, idealny kandydat,
      od kandydatów oczekujemy, kogo szukamy, szukamy, szukamy osoby, szukamy osób, szukamy właśnie ciebie,
      poszukujemy, poszukujemy osoby, kwalifikacje, umiejętności, twoje umiejętności, kompetencje,
      wykształcenie, doświadczenie, twoje doświadczenie, znajomość, wiedza, języki, czego potrzebujesz,
      co jest potrzebne, potrzebujesz, co musisz mieć, musisz mieć, niezbędne, kim jesteś, o tobie, masz,
      jesteś, dołącz do nas jeśli, to oferta dla ciebie jeśli, to praca dla ciebie, aplikuj jeśli,
      jeśli masz, co wnosisz, co już masz, co powinieneś umieć, must have, technologie, wymagane,
      sprawdzisz się
    `),
    tasks: list(`
      obowiązki, twoje obowiązki, zakres obowiązków, główne obowiązki, zadania, twoje zadania,
      główne zadania, zakres zadań, opis stanowiska, opis pracy, opis oferty, o stanowisku, stanowisko,
      twoja rola, rola, twój zakres obowiązków, za co będziesz odpowiadać, będziesz odpowiadać,
      odpowiedzialności, zakres odpowiedzialności, odpowiedzialność, co będziesz robić,
      czym będziesz się zajmować, czym się zajmiesz, będziesz się zajmować, na czym polega praca,
      na czym będzie polegać, jak wygląda twój dzień, twój dzień, twoja praca, twoja codzienność,
      na co dzień, misja, twoja misja, co cię czeka, charakterystyka pracy, wyzwania, twoje wyzwania, o roli,
      o projekcie
    `),
    'nice-to-have': list(`
      mile widziane, mile widziana, mile widziany, mile widziane będą, dodatkowym atutem, dodatkowe atuty,
      dodatkowy atut, atutem będzie, atuty, atut, dodatkowe punkty, dodatkowym plusem, plusem będzie, plus,
      nice to have, wymagania dodatkowe, dodatkowo, wymagania opcjonalne, opcjonalnie, docenimy, cenimy,
      będzie nam miło, bonus, wymagania mile widziane, preferowane
    `),
    benefits: list(`
      oferujemy, co oferujemy, oferta, nasza oferta, to oferujemy, w zamian oferujemy, w zamian,
      co możemy zaoferować, co zyskujesz, co zyskasz, zyskujesz, dlaczego warto, dlaczego my,
      dlaczego warto z nami pracować, dlaczego warto do nas dołączyć, benefity, benefity i korzyści,
      świadczenia, korzyści, twoje korzyści, wynagrodzenie, zarobki, warunki, warunki pracy,
      warunki zatrudnienia, pakiet, zapewniamy, gwarantujemy, co dla ciebie mamy, mamy dla ciebie,
      co dostaniesz, otrzymasz, na co możesz liczyć, możesz liczyć na, czekamy z, proponujemy
    `),
    employer: list(`
      o nas, o firmie, kim jesteśmy, firma, nasza firma, o pracodawcy, pracodawca, nasz zespół, zespół,
      twój zespół, o zespole, poznaj nas, jesteśmy, nasza historia, nasze wartości, nasza misja,
      nasza kultura, nasz klient, nasz klient to, dla naszego klienta, profil firmy
    `),
    legal: list(`
      rodo, klauzula, klauzula informacyjna, ochrona danych, ochrona danych osobowych, dane osobowe,
      przetwarzanie danych osobowych, polityka prywatności, równe szanse, różnorodność,
      informacja o przetwarzaniu, administrator danych
    `),
    application: list(`
      jak aplikować, aplikuj, aplikuj teraz, aplikowanie, jak do nas dołączyć, dołącz do nas, zainteresowany,
      zainteresowana, zainteresowany/a, zainteresowane osoby, osoby zainteresowane, zainteresowanych,
      kontakt, rekrutacja, proces rekrutacji, proces rekrutacyjny, etapy rekrutacji, przebieg rekrutacji,
      wyślij cv, twoja aplikacja, termin składania, wymagane dokumenty, jak wygląda rekrutacja
    `),
    elsewhere: list(`
      podobne oferty, podobne oferty pracy, inne oferty, inne oferty pracy, podobne ogłoszenia,
      oferty pracodawcy, polecane oferty, powiązane oferty, więcej ofert,
      szacunkowe wynagrodzenie, powiadomienia o ofertach, zgłoś ofertę, udostępnij ofertę,
      opinie o pracodawcy, zarobki na stanowisku
    `),
  },
  sentences: {
    requirements: list(`
      wymagamy, wymagane jest, wymagana jest, wymagany jest, jest wymagana, jest wymagane, jest wymagany,
      oczekujemy, konieczna jest, konieczne jest, niezbędna jest, niezbędne jest, niezbędne są,
      warunkiem koniecznym, musisz mieć, musisz posiadać, poszukujemy osoby z, szukamy osoby z,
      szukamy osoby która, posiadasz
    `),
    tasks: list(`
      będziesz, do twoich zadań, do twoich obowiązków, do zadań osoby, do obowiązków, twoim zadaniem,
      twoje zadania, będziesz odpowiadać za, odpowiadasz za, praca polega na, zajmiesz się
    `),
    benefits: list(`
      oferujemy, w zamian oferujemy, zapewniamy, gwarantujemy, proponujemy, otrzymasz, dostaniesz,
      możesz liczyć na, zyskujesz, finansujemy, dofinansowujemy, atrakcyjne wynagrodzenie, umowa o pracę od
    `),
    application: list(`
      prosimy o przesłanie, prosimy przesyłać, prosimy o przesyłanie, wyślij cv, wyślij swoje, prześlij,
      aplikuj, zgłoszenia prosimy, osoby zainteresowane, zadzwoń
    `),
  },
  signs: {
    requirements: list(`
      doświadczenie, doświadczenia, lata praktyki, praktyki, wykształcenie, studia, dyplom, ukończona,
      ukończony, prawo jazdy, znajomość, znajomości, umiejętność*, umiejętności, uprawnienia, certyfikat*,
      biegła, biegłość, samodzielność, dokładność, komunikatywność, odpowiedzialność, zaangażowanie,
      gotowość, dyspozycyjność, orzeczenie, praca zespołowa, świadectwo, książeczka, dobra organizacja,
      niekaralność
    `),
    benefits: list(`
      wynagrodzenie, pensja, premia, premie, premii, umowa, umowę, umowy, urlop, dni wolne, opieka medyczna,
      pakiet, karta sportowa, multisport, ubezpieczenie, samochód służbowy, telefon, laptop, szkolenia,
      kursy, kurs, płacimy, dofinansowanie, dopłata, stabilne zatrudnienie, stabilność, elastyczne godziny,
      praca zdalna, owocowe, rabaty, zniżki, benefity, zakwaterowanie, dojazd, bony, stałe zlecenia
    `),
  },
  optional: list(`
    mile widziane, mile widziana, mile widziany, mile widziani, dodatkowym atutem, dodatkowy atut,
    będzie atutem, jest atutem, atutem, będzie plusem, plusem, dodatkowym plusem, nie jest wymagane,
    nie jest wymagana, nie jest konieczne, niekonieczne, preferowane, preferowana, preferowany,
    opcjonalnie, nice to have
  `),
  ideally: list(`
    najlepiej
  `),
  legal: list(`
    przetwarzanie danych osobowych, przetwarzanie moich danych, danych osobowych, klauzul*, rodo,
    administratorem danych, równe szanse, niezależnie od płci, bez względu na płeć, bez względu na,
    orientacj* seksualn*, zastrzegamy sobie prawo do kontaktu
  `),
  posting: list(`
    oferujemy, wymagania, poszukujemy, szukamy, umowa o pracę, umowa zlecenie, b2b, pełny etat, pół etatu,
    etat, wynagrodzenie, aplikuj, cv, stanowisko, doświadczenie, mile widziane, kandydat*,
    praca stacjonarna, praca zdalna, praca hybrydowa, zakres obowiązków, oferta pracy, obowiązki,
    zatrudnienie, miejsce pracy, brutto, netto, rekrutacj*, zatrudnimy, pracodawca, zmianow*, benefity
  `),
};
