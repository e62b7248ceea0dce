/**
 * Code points that look like a Han character and are not one: Kangxi radicals and the CJK radicals supplement, which PDF
 * writers put in place of the characters (同⽐增⻓ for 同比增长), and compatibility ideographs.
 */

/** Kangxi radicals in their order, U+2F00 to U+2FD5 (Unicode property Equivalent_Unified_Ideograph). */
const KANGXI_FIRST = 0x2f00
const KANGXI_LAST = 0x2fd5

/** Supplement radicals with one equivalent ideograph of the basic plane, as pairs (same Unicode property). */
const SUPPLEMENT =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉" +
  "⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"

/** CJK compatibility ideographs, canonically equal to a unified one (六 U+F9D1 is 六 U+516D). */
const COMPATIBILITY_FIRST = 0xf900
const COMPATIBILITY_LAST = 0xfad9

/**
 * Pairs of code units: the look-alike and the character it stands for.
 *
 * Kangxi radicals and compatibility ideographs have a Unicode decomposition of their own; the supplement has not, so it
 * is a table. NFKC of a whole text is not the way: it would turn 10² into 102.
 *
 * @category text
 * @since 0.1.0
 */
export const radicals = (): ReadonlyArray<readonly [number, number]> => {
  const pairs: Array<readonly [number, number]> = []
  for (let at = 0; at < SUPPLEMENT.length; at += 2) {
    pairs.push([SUPPLEMENT.charCodeAt(at), SUPPLEMENT.charCodeAt(at + 1)])
  }
  const decompose = (first: number, last: number, form: "NFKC" | "NFC"): void => {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code)
      const folded = character.normalize(form)
      if (folded !== character && folded.length === 1) pairs.push([code, folded.charCodeAt(0)])
    }
  }
  decompose(KANGXI_FIRST, KANGXI_LAST, "NFKC")
  decompose(COMPATIBILITY_FIRST, COMPATIBILITY_LAST, "NFC")
  return pairs
}
