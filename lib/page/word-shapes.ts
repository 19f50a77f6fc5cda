/**
 * How words of the ESCO languages look: which letters beyond a–z their alphabets have, and endings that
 * many of their words share. Written from knowledge of the languages; they speak where a text is too
 * short for function words.
 */

/** Letters beyond a–z of the languages in Latin script. `en` keeps none: what it has came with loan words. */
export const LETTERS: Record<string, string> = {
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåé',
  de: 'äöüß',
  en: '',
  es: 'áéíñóúü',
  et: 'äõöüšž',
  fi: 'äöå',
  fr: 'àâçéèêëîïôœùû',
  ga: 'áéíóú',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìòù',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mt: 'ċġħżà',
  nl: 'éëïè',
  no: 'æøåé',
  pl: 'ąćęłńóśźż',
  pt: 'áàâãçéêíóôõú',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíľĺňóôŕšťúýž',
  sl: 'čšž',
  sv: 'åäöé',
};

/** Endings of three letters or of one beyond a–z. */
export const ENDINGS: Record<string, string> = {
  bg: 'ване ение ност ция ските ието ията ата ото ите ски ният',
  cs: 'ování ání ení osti ost ých ého ému ými ském ství ujeme ějte ový ské ční řská',
  da: 'hed else erne tion ning ende elser ede ligt isk dskab ejde agtigt ighed sen erfaring',
  de: 'ung ungen keit heit schaft lich isch ieren tion ionen ische liche lichen ischen iger ende gend ter',
  el: 'ηση ωση ότητα ικός ική ικό τητα εις ους ούμε ών ειας εία σης τικό',
  en: 'ing tion ness ment ship ful able ight ough ould ance ence ity ies',
  es: 'ción ciones dad dades amos emos imos ador adora ante miento ados adas encia ería ario ista mente illo ito',
  et: 'mine mist ust use iste dega tega sse ksid mused olek ment alane aja ele elt imise',
  fi: 'nen sen ssa ssä sta stä lla llä lle iin een aan ään minen misen uus yys inen isten ksi mme sti ista istä uksen jaa',
  fr: 'tion ment ité eur euse eaux aux ique istes eons ons ée ées ance ence age ière oire iste ive',
  ga: 'acht achta ocht ála adh imid ithe éir óir íocht úla igh annaí tha the amh',
  hr: 'anje enje ost nosti ski ske skog nih nog vanje nja nje ica stvo ijski ije ijom ama',
  hu: 'ság ség ban ben ból ből nak nek val vel ási ési ező ás és unk ünk tása tése hoz hez tunk tünk nként ért',
  is: 'inn num nar ana ing leg legt ast aðar unum ndi sins ðar nna',
  it: 'zione zioni ità mente iamo ismo aggio anza enza ere are ire ato ata ati ate ista ore ico ica tivo oni',
  lt: 'imas imo imą umas ybė ybės tojas iai ius ais omis iame inis ė ės ų ose uoti ant',
  lv: 'šana šanas šanu umi ība ības tājs āja iem ām ās ēt ana bai',
  mt: 'zzjoni ijiet ità ament jiet hom tjew ura anti',
  nl: 'heid ing ingen lijk lijke isch teit schap elijk atie aties eren baar sel aar tie',
  no: 'het else ene sjon sjonen ing skap lig ende eise eri elser inger asjon erfaring ering',
  pl: 'ość ości anie enie ych ego emu ymi ami owa owy ski ska skie ować amy emy ania enia cja cji stwo czne nych nej',
  pt: 'ção ções dade dades mos ador adora mento ados adas ência ário ista mente inho eiro eira ais agem',
  ro: 'ție ții lui ilor ător ătoare ăm are ere ire esc ească ate iile ului ția elor ă',
  sk: 'ovanie anie enie osť osti ých ého ému ými skej stvo ujeme ový ské ácia ácie nie ský',
  sl: 'anje enje ost nosti ski ske skega nih nega vanje ega emu ica stvo nja ijo amo imo',
  sv: 'het ning else tion erna arna ande ende lig ligt skap are ningar aren orna ering elser',
  uk: 'ння ість ості ція ської ський ого ому ими ати ити увати ення ами ств ень ює ції них',
};
