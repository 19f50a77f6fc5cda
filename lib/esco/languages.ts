/** The languages that ESCO is published in, as its files and its service write them. */
export const LANGUAGES: readonly string[] =
  'ar bg cs da de el en en-us es et fi fr ga hr hu is it lt lv mt nl no pl pt ro sk sl sv uk'.split(' ');
