/**
 * Frequent small words (articles, pronouns, prepositions, conjunctions, forms of "to be" and "to have") of
 * the 28 ESCO languages. Chosen so that close languages differ: where two share a word, each also has
 * words of its own in nearly every sentence.
 */
export const FUNCTION_WORDS: Record<string, string> = {
  ar: 'في من على إلى عن مع أن هذا هذه التي الذي أو كما لا ما كل بين بعد قبل عند كان يكون لدى ذلك خلال',
  bg: 'и на за от да се с в са по не или като към със при ще може това ни ви които който която бъде както между след',
  cs: 'a v na se je pro s do z k o ve ze jako nebo ale jsme jsou být bude které který která vám vás naše našeho při také jsi co aby tě ti jste budete budeš podle až i od za po u bez když',
  da: 'og i at er en et til af på med for som vi det de den du har vil kan eller fra om ikke dig vores din dit samt hos skal bliver også være hvor både blive hvis sig ved efter bare lidt mere hvordan gennem hvad nogle mod års mindst arbejde arbejder arbejdet uddannelse jeg mig nogen meget mange sammen gerne hjælper kunder samarbejde erfaring',
  de: 'und die der das in den für mit von zu sie ist ein eine im auf sich dem des wir bei als sowie oder ihre ihr unser unsere auch an einen einer werden sind haben nach aus du dein deine zum zur über durch uns dich ihnen dir vom kein keine nicht nur aber wie was wenn noch sehr bis vor',
  el: 'και να του της το η ο με σε για την τον των από που στην στο είναι θα μας σας ή τα τις τους οι στη ένα μια στον στα όπως καθώς',
  en: 'the and to of in a for with you our we on is are as will your be or this that an from at by have it us who their can not all which has its into they about what more if',
  es: 'de y en la el los las con para que un una por se del al es o su como más nuestro nuestra te tu son ser sus sobre eres tus entre desde esta este también buscamos lo nos si muy sin hasta donde cada tiene tienes hay',
  et: 'ja on ning või et ei kui meie sa sinu mis kes oma meil ka ole oled töö kuni koos hea oleme selle see sulle juures teie pakume ootame hästi väga aastat aasta kogemus kogemust oskus ilma kuid',
  fi: 'ja on tai sekä että ei se sinulla meillä myös olet kanssa joka jotka mukaan me sinun meidän ovat kun voit olemme työ hyvä hyvät sinä etsimme tarjoamme osaa sinulta mitä jossa olla kuin mutta jos vain niin hänen ilman vuoden kokemus kokemusta',
  fr: "de et la le les des en à un une du pour vous dans au sur avec votre nous est par ou vos nos qui que notre aux ce sont être se plus l' d' êtes cette son ses avez sein ainsi entre tu il ton tes qu' n' s' leur chez sans sous leurs cet même jusqu' lors",
  ga: "agus an na i ar le a do is go ag bhfuil ní tá sé sí nó seo sin faoi chun bheith leis ó gach nach mar atá beidh den againn don dár lenár nuair chuig d'",
  hr: 'i u na za se je s od da su o ili kao koji koja koje te iz do uz biti po vas naš našeg što smo vam ako kako bi ćete rad svoje li kod nam prema godine godina iskustvo iskustva znanje rada bez također',
  hu: 'a az és egy nem hogy is vagy meg van ha csak de már mint el ez azt itt való szerint illetve valamint vagyunk lesz között során által számára ki amely munkatársat ami azonban kell minden nélkül',
  is: 'og í að er á sem við til með um fyrir en af það ekki frá eða hefur þú við verður hjá okkar eru vera hafa góð mjög þarf einnig starfið auk',
  it: "di e in la il le i per con un una che del della dei delle al alla è si da nel nella come o sono anche l' dell' all' nell' lo gli tra più nostro nostra tuo sei siamo essere su ai degli alle tua suo cerchiamo ci senza presso dal dalla questo questa quando",
  lt: 'ir su į yra kad ar už iš dėl arba tai kaip apie ne jūs mes jums mūsų būti prie pagal tik po nuo taip bei kurie jei esate savo turi gebėjimas darbo',
  lv: 'un ir ar uz par no kas vai kā lai pie ne mēs jūs jums mūsu tiek būs arī pēc gan līdz tavs tev tu šo savu ja esi var darba piedāvājam',
  mt: "u li ta' fil il f' ma' b' għal jew l' tal minn biex huwa hija mill kif dan din tkun għandu lill bħal dawn jista' wieħed tagħna",
  nl: 'de en van het een in je voor met op te is aan zijn dat die als bij ben of wij jij jouw onze ons om naar ook door er hebt heb wat bent word worden kan deze tot uit binnen over hebben jou niet u zonder jullie haar hun onder tussen tegen zich nog',
  no: 'og i å er en et til av på med for som vi det de den du har vil kan eller fra om ikke deg vår ditt din samt hos skal blir også være hvor både bli oss våre dere noe arbeidet hvis seg ved etter bare litt mer noen gjennom hva mot hvordan års minst arbeid arbeider utdanning jobbe jobber jeg meg mye mange sammen gjerne hjelper kunder samarbeid erfaring',
  pl: 'i w na z do się o jest dla oraz nie że to po od za przez jak lub ze są nasz naszego jako który która które co być przy twoje twój ci cię nam nas masz będziesz u pod tym bez lecz tylko gdy czy także jeśli',
  pt: 'de e a o em para com do da que os as um uma no na por se dos das ao à é ou como mais não você nossa nosso são ser sua seu pelo pela nas nos até tem também entre sobre temos às aos pelos pelas num numa este esta isto teu tua teus tuas connosco sem há',
  ro: 'și de în la cu pe o un pentru din să a al ale care este sau sunt se prin ca fi mai nu ne va într echipa noastră noștri dumneavoastră vei lui oferim te vom ești ai fără dacă despre acest această ori',
  sk: 'a v na sa je pre s do z k o vo zo ako alebo ale sme sú byť bude ktoré ktorý ktorá vám vás naše nášho pri tiež si čo aby ťa ti ste budete budeš podľa až i od za po u bez taktiež keď',
  sl: 'in v na za se je z s da so ki ali kot pri od do po iz ter bo vas vam naš nas biti smo tudi lahko kako bomo svoje delo med leta let izkušnje izkušenj znanje dela brez',
  sv: 'och i att är en ett till av på med för som vi det de den du har vill kan eller från om inte dig vår ditt din samt hos ska blir också vara där både bli oss våra även vid efter mer mycket när vad bara mellan sig års minst',
  uk: 'і в на з до що для та не за як по від або це у ми є ви про при над ваш наш які який бути також ти нас вас й із',
};
