/** Parts of an address, between slashes, that hold news, advice, help or profiles of occupations. Pieces of a pattern. */
export const ARTICLE_FOLDERS = String.raw`
  news, nieuws, nyheter, nyheder, uutiset, noticias?, notizi[ae], actualites?, aktuell\w*, aktuality, aktualnosci, zpravy,
  cronaca, economia, blogs?, magazin\w*, stories, press(?:e|releases?)?, wiki,
  articles?, artikel, articul\w*, articol\w*, artyku\w+, clan\w+,
  guides?, ratgeber, poradn\w+, conseils?, consejos, consigli, rady, advice, tips,
  fiches?-?(?:metiers?|professionnelles?), (?:[a-z]+-){0,2}metiers, berufe, berufsbild\w*, beroepen, yrken?, ammatit,
  profesion\w*, profession[is], mestieri, profissoes, zawody, povolani,
  career-(?:advice|guide\w*), job-descriptions?, occupations?, support, hilfe, help, faq
`;
