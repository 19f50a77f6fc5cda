/**
 * Words of ESCO labels that belong to one trade. A sentence about data protection is close to "ensure compliance with
 * radiation protection regulations", but an ad that nowhere speaks of radiation does not ask for it.
 */

/** Words of labels beside the words of ads that speak of the same trade. */
const TRADES: readonly (readonly [label: RegExp, text: RegExp])[] = [
  [/\bradiation\b/i, /\bradi(?:ation|olog|ograph|other)|x-ray|nuclear/i],
  [/\benvironmental\b/i, /\benvironmental|sustainab|climate|ecolog|emission|waste|pollut|\bHSEQ?\b|\bEHS\b/i],
  [
    /\b(?:airport|aircraft|flight|aviation)\b/i,
    /\bair(?:port|craft|line|side)|flight|aviation|aerospace|\bfly/i,
  ],
  [/\b(?:vessels?|ships?|maritime)\b/i, /\bvessel|\bships?\b|maritime|marine|\bboat|\bport\b|\bsea|naval/i],
  [/\b(?:pharmaceuticals?|pharmacy)\b/i, /pharma|medicin|\bdrugs?\b|\bGMP\b|clinical|biotech/i],
  [/\bclinical\b/i, /clinic|patient|nurs|medic|health|hospital|therap|\btrials?\b/i],
  [
    /\b(?:children|children's|child|youth)\b/i,
    /\bchild|\bkids?\b|youth|young|pupil|school|famil|nursery|teen/i,
  ],
  [/\b(?:mortgages?)\b/i, /mortgage|\bloans?\b|lending|property|real estate/i],
  [/\boffshore\b/i, /offshore|\bwind\b|marine|\bsea\b/i],
  [/\b(?:gambling|betting)\b/i, /gambl|\bbet(?:s|ting)?\b|casino|gaming|lotter/i],
  [/\b(?:art|artistic|museum)\b/i, /\barts?\b|artis|museum|galler|theat|music|danc|creativ|design|paint/i],
  [
    /\b(?:hiking|passengers?)\b/i,
    /\bhik|trek|passenger|outdoor|\bbus\b|\btrain\b|\btaxi|driver|cabin|ferr|airline/i,
  ],
  [/\bsocial services?\b/i, /social (?:service|work|care)|\bcare\b|\bcarer|support work|safeguard|welfare/i],
  [/\b(?:health teams?|healthcare|patients?)\b/i, /health|care\b|patient|medic|nurs|hospital|clinic|dental/i],
  [/\bpersonal protection equipment\b/i, /\bPPE\b|protective|safety|helmet|site\b|protection equipment/i],
  [
    /\b(?:animals?|livestock|crops?)\b/i,
    /animal|\bvet|livestock|\bfarm|agricult|\bcrops?\b|\bdog|\bhorse|\bpets?\b|zoo/i,
  ],
  [
    /\b(?:footwear|leather|textiles?|garments?)\b/i,
    /footwear|shoe|leather|textil|garment|fashion|cloth|apparel|sewing/i,
  ],
  [/\b(?:mines?|mining|drilling)\b/i, /\bmin(?:e|es|ing)\b|drill|quarr|geolog|excavat/i],
  [/\b(?:military|police)\b/i, /militar|army|defen[cs]e|police|soldier|veteran/i],
];

/** Makes a test for the labels beside one ad: true where a label names a trade that the ad has no word of. */
export function createTradeTest(text: string): (label: string) => boolean {
  const absent = TRADES.filter(([, ofText]) => !ofText.test(text)).map(([ofLabel]) => ofLabel);
  return (label) => absent.some((trade) => trade.test(label));
}
