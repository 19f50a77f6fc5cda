/**
 * Everyday words of job ads that are ESCO labels too, by language: alone they name no skill. Made by reading all
 * labels of one word in each language. Lower case.
 */
const REFUSED: Record<string, string> = {
  da: 'data design sprog tilbud kontrol udstyr produkter proces processer kvalitet',
  de: 'daten design sprache angebot kontrolle ausrüstung produkte prozess prozesse qualität kommunikation medien technik',
  es:
    'consulta consultas valores abonar abonos alarmas baños calcular calmantes cercar cerraduras cine color concentrarse concepción confiscación ' +
    'conversación correspondencia decencia documentarse enlace enfermedades engaste fibras filtración formar hebras idiomas ' +
    'inspeccionar integridad interacción interruptores jerga léxico lenguaje luz marca mimbre moral muestrear operación oro ' +
    'pelo plan plantar plata platino política predicción prohibiciones proporción recalcar restricciones reubicación ' +
    'simetría t transporte trituración títulos urgencias vallar virus vocabulario ética éxodo inhalaciones bacterias ' +
    'diseño calidad datos comunicación historia derecho energía información organización análisis gestión tecnología ' +
    'productos materiales equipos servicios procesos normas reglas negocios religión arte artes ciencia ciencias cultura ' +
    'economía educación deporte deportes salud seguridad software hardware internet cosecha música danza lectura escritura ' +
    'mecánica comercio sociedad filosofía geografía matemática tejidos vidrio madera cuero metal papel',
  fi:
    'laatu data tiedot viestintä turvallisuus kieli kielet historia laki energia teknologia tuotteet palvelut taide tiede ' +
    'kulttuuri talous koulutus urheilu terveys internet musiikki tanssi kauppa yhteiskunta lasi puu nahka metalli paperi ' +
    'muotoilu logiikka kemikaalit',
  fr:
    'saisie saisir administratif administration animations bétail cocktails commutateurs concentrateurs chevelure décider divertissements dépréciation ' +
    'encaisser gestation gestuelle foot maternité moralité odorat passerelles patienter poils ponts répéteur sauvegarder ' +
    'selenium urgences vins bière chasse dématérialisation persévérer conception communication qualité données histoire ' +
    'droit énergie information organisation analyse gestion technologie produits matériaux équipements services processus ' +
    'normes règles religion art arts science sciences culture économie éducation sport sports santé sécurité logiciel internet ' +
    'musique danse lecture écriture mécanique commerce société philosophie géographie verre bois cuir métal papier langues ' +
    'langage transport transports logistique design environnement plan marque couleur lumière vocabulaire éthique politique',
  it: 'dati design qualità comunicazione lingua lingue energia tecnologia prodotti processi servizi cultura salute sicurezza trasporto',
  nl:
    'flexibele data design kwaliteit communicatie veiligheid taal talen geschiedenis recht energie informatie organisatie analyse ' +
    'technologie producten materialen diensten processen regels religie kunst wetenschap cultuur economie onderwijs sport ' +
    'gezondheid internet muziek dans lezen schrijven techniek handel samenleving filosofie glas hout leer metaal papier ' +
    'transport software hardware plan merk kleur licht ethiek politiek logica begrijpen luisteren spreken denken ',
  no: 'data design språk tilbud kontroll utstyr produkter prosess prosesser kvalitet',
  pl: 'dane projekt jakość komunikacja język języki energia technologia produkty procesy usługi kultura zdrowie bezpieczeństwo transport',
  pt: 'dados design qualidade comunicação língua línguas energia tecnologia produtos processos serviços cultura saúde segurança transporte',
  sv:
    'flexibla flexibelt data design kvalitet kommunikation säkerhet språk historia juridik energi information organisation analys teknik ' +
    'teknologi produkter material tjänster processer regler religion konst vetenskap kultur ekonomi utbildning idrott sport ' +
    'hälsa internet musik dans läsa skriva handel samhälle filosofi glas trä läder metall papper transport programvara plan ' +
    'varumärke färg ljus etik politik logik',
};

const REFUSED_PHRASES: Record<string, string> = {
  es: 'buscar a personas',
};

const sets = new Map<string, Set<string>>();

/** Whether a word of one language, lower case, names no skill when it stands alone. */
export function isRefusedWord(language: string, word: string): boolean {
  let set = sets.get(language);
  if (!set) {
    set = new Set((REFUSED[language] ?? '').split(' '));
    sets.set(language, set);
  }
  return set.has(word);
}

const phrases = new Map<string, Set<string>>();

/** Whether several words, lower case, are said in ads in another sense than the label they look like. */
export function isRefusedPhrase(language: string, phrase: string): boolean {
  let set = phrases.get(language);
  if (!set) {
    set = new Set((REFUSED_PHRASES[language] ?? '').split(', '));
    phrases.set(language, set);
  }
  return set.has(phrase);
}
